"""How the parts of an official nominal combine into English.

Each function takes readings and returns readings: a list, a noun and what is done to it, a noun and what stands
before it. Costs add up: a piece 1000, less the square of its length (of two cuts with as many pieces the one with a
longer word wins); what is added on top is a preference, below a piece.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.english.clauses.inflect import plural, singular, with_article
from summarizer.english.nominal.formal import Word, attributive
from summarizer.english.nominal.sound import has_complement
from summarizer.patterns import regex

PIECE = 1000
COMPOUND = 4
"""Characters from which a word is itself a compound that a noun may modify."""
PLAIN, BARE, LISTED, VAGUE = range(4)
"""No list that matters; a list of plain nouns; a list of phrases; a list whose tail may be of one member or of all."""
_MASS = frozenset(("data", "equipment", "information", "software"))
MOST_ATTRIBUTIVE = 5
LINKED = regex(r" (?:of|between|for|on|in|to|with|from|against|across) ")
_FOR = regex(r"^[a-z ]+ (?:for|on) (?!.* of )")
_OF_ITS_KIND = ("industrial ",)
_MAKING = ("development", "construction", "creation")
MADE = tuple(f"the {made} of" for made in _MAKING)
"""What says nothing more of what is being made already (`IS_MADE`)."""
IS_MADE = ("building ", "the building of ", "the construction of ", "the campaign to build ")
# What is of a year by itself.
_DATED = regex(
    r"\b(?:budgets?|accounts|plans?|points|reports?|tasks|targets|lists?|catalogue|program(?:me)?|agenda|edition|conferences?|meetings?|session|forum|fair)\b"
)
# 2023年度|装备建设计划: the plan is of the year, whatever it is for.
_DATED_HEAD = regex(
    r"(?:[a-z]+ )?(?:plan|list|budget|catalogue|program) (?:for|of) (?!.*\b(?:conference|meeting|session|forum|fair)\b)"
)
_PAIR = regex("economic and social", re.IGNORECASE)
_A_TIME = regex(r"\b(?:this|next|last) (?:year|month|quarter)\b|\bin (?:19|20)\d\d\b")
# “9·28”重大火灾: what happened on one day is one.
_ON_ONE_DAY = regex(r"[“\"]\d{1,2}[·.]\d{1,2}[”\"]")
# What a body has said, or what was said to it: whoever handles it, it is of that body.
_SAID = regex(
    r"\b(?:opinions|suggestions|proposals|motions|decisions?|resolutions?|instructions|requirements)$"
)
_PART = regex(r" in the (?:first|second|third|fourth|last) (?:half|quarter|three quarters)(?: of the year)?$")


class Nominal(NamedTuple):
    """A reading: `kind` is "n" (noun phrase) or "v" (gerund phrase); `en` stands without `det`.

    `act`: names something done. `deep`: has a complement after its head. `members`: of a list.
    """

    kind: str
    en: str
    cost: int
    det: str = ""
    num: str = "m"
    attr: str | None = None
    act: bool = False
    deep: bool = False
    members: tuple[str, ...] = ()
    role: str = ""
    built: bool = False
    """Made of a noun and an act or head behind it."""
    spans: bool = False
    """Made of a list and an act or head behind it."""
    shared: tuple[str, str, str] | None = None
    """(act, preposition, what it is done to), for 项目征集、立项."""
    scope: int = PLAIN
    """How plain it is what a list in it shares: PLAIN, BARE or LISTED of a list by itself, VAGUE."""
    fronted: bool = False
    """Opens with a time, a place or an owner, which a list that follows has in common."""
    mixed: bool = False
    """A list of things and of fields of work."""
    first_deed: bool = False
    """A list the first member of which is a thing and what is done to it."""

    @property
    def full(self) -> str:
        """English with its determiner."""
        if self.det == "-":
            return self.en
        det = self.det or ("the" if self.kind == "n" and self.num == "s" and not self.members else "")
        return f"{det} {self.en}" if det else self.en


def alone(word: Word, cost: int, act: bool) -> Iterator[Nominal]:
    """A word by itself; `act` says that it names something done."""
    if word.role in ("noun", "body", "place"):
        deep = LINKED.search(word.en) is not None
        yield Nominal("n", word.en, cost, word.det, word.num, word.attr, act, deep, role=word.role)
    elif word.role == "act":
        yield Nominal("n", word.en, cost, attr=attributive(word.en, "m"), act=True)
    elif word.role == "head":
        num = _number(word.en)
        attr = attributive(word.en, "p" if num == "p" else "m")
        yield Nominal("n", word.en, cost + 100, "", num, attr)
    elif word.role == "closed":
        yield Nominal("v", word.en, cost)


def _number(head: str) -> str:
    """m, p or s: of what the head of it is, not of what stands behind its *of*."""
    if head in _MASS:
        return "m"
    noun = LINKED.split(head, maxsplit=1)[0]
    return "p" if noun.endswith("s") and not noun.endswith("ss") else "s"


def for_deed(word: Word, deed: Nominal, cost: int) -> Nominal:
    """保障供水措施: what is for a deed, or on it."""
    en = f"{word.en} {word.link if word.link == 'on' else 'for'} {deed.en}"
    return Nominal("n", en, deed.cost + cost + 400, "the", deep=True, built=True)


def joined(members: tuple[str, ...]) -> str:
    """A, B and C; a comma before *and* where members have an *and* of their own."""
    if len(members) == 1:
        return members[0]
    own = [" and " in _PAIR.sub("", member) for member in members]
    last = ", and " if (any(own) if len(members) > 2 else all(own)) else " and "
    return ", ".join(members[:-1]) + last + members[-1]


def quotation(zh: str) -> str:
    """Chinese between quotation marks; those within become single ones."""
    return "“" + zh.replace("“", "‘").replace("”", "’") + "”"


def quoted(text: str) -> str:
    """Chinese between quotation marks, without the marks and the 的 at its edges."""
    return quotation(_CUT.sub("", text.strip("，、")))


# 会议主要|情况, 报告的重要|精神: what stood before the word that the frame took.
_CUT = regex("(?:的|主要|重要|有关|相关|其他)+$")


def filled(en: str, thing: str) -> str:
    """The verb with its object."""
    return en.replace("{x}", thing) if "{x}" in en else f"{en} {thing}"


# What is made is not there yet: "building a county strong in agriculture".
_CREATES = frozenset(("building", "creating", "building up", "forming"))


def made(en: str, thing: Nominal) -> str:
    """The object of a verb, with the article that the verb asks for."""
    if en in _CREATES and not thing.det and thing.num == "s" and not thing.members:
        return with_article(thing.en)
    return thing.full


def plainly(read: Nominal) -> str | None:
    """The English of a reading, or None if nobody can tell what a word at the edge of its list belongs to."""
    return None if read.scope == VAGUE and has_complement(read.full) else read.full


def inside(scope: int) -> int:
    """The scope of what governs a list of this scope: of plain nouns it governs all."""
    return PLAIN if scope <= BARE else VAGUE


def statute(named: Nominal) -> Iterator[Nominal]:
    """学前教育 + 法 → "the Preschool Education Law"."""
    if named.attr and not named.members and named.attr[:1].isalpha():
        en = " ".join(word[:1].upper() + word[1:] for word in named.attr.split(" "))
        yield Nominal("n", f"{en} Law", named.cost + PIECE, "the", "s", f"{en} Law", built=True)


def complements(left: Nominal, word: Word, cost: int) -> Iterator[Nominal]:
    """A noun and what is done to it, or the head it modifies."""
    total = left.cost + cost
    if word.role == "act" and left.mixed:
        return  # 招商引资、养老机构|征收: what is done to things is not done to fields of work
    short = _before(left, word)
    if left.role == "body" and (word.role == "head" or word.link == "for"):
        en = f"{word.en} of {left.full}"
        yield Nominal("n", en, total + 100, "the", _number(word.en), deep=True)
    elif word.role == "act":
        yield _act_on(left, word, total, short)
    elif short is not None and " of " not in word.en:
        yield _head_behind(left, word, total, short)
    else:
        yield _head_before(left, word, total)


def _before(left: Nominal, word: Word) -> str | None:
    """A noun in its form before another, if it is a name, a quotation or short enough with the other."""
    if not left.attr:
        return None
    stands = left.role == "name" or left.attr[:1] in '"“'
    return left.attr if stands or len(left.attr.split()) + len(word.en.split()) <= MOST_ATTRIBUTIVE else None


def _act_on(left: Nominal, word: Word, total: int, short: str | None) -> Nominal:
    """供水|保障: the act, and behind it what it is done to."""
    if left.act and left.deep and not left.members:
        total += 900
    if word.en in _MAKING and left.en.startswith(IS_MADE):
        return left._replace(cost=total, act=True)  # 质量强县|建设: building one is said already
    extra = 900 if left.members and (left.act or left.deep) else 0
    if extra and left.first_deed:
        extra = 2 * PIECE  # 甲规划执行和乙规划|编制: what is done is not drafted
    attr = f"{short} {word.en}" if short and not left.members else None
    return Nominal(
        "n", f"{word.en} {word.link} {left.full}", total + extra, "the", word.num, attr, word.num == "m",
        deep=True, built=True, shared=(word.en, word.link, left.full), spans=bool(left.members),
        scope=inside(left.scope), fronted=left.fronted,
    )  # fmt: skip


def _head_behind(left: Nominal, word: Word, total: int, short: str) -> Nominal:
    """A head with the noun before it; of what happened on one day, one."""
    en, num = f"{short} {word.en}", _number(word.en)
    if num == "p" and _ON_ONE_DAY.fullmatch(short) and (one := singular(word.en)) is not None:
        en, num = f"{short} {one}", "s"
    return Nominal(
        "n", en, total, "", num, attributive(en, num), built=True, spans=bool(left.members),
        scope=inside(left.scope), fronted=left.fronted,
    )  # fmt: skip


def _head_before(left: Nominal, word: Word, total: int) -> Nominal:
    """A head, and behind it what it is for."""
    en, num = f"{word.en} {word.link if word.link != 'of' else 'for'} {left.full}", _number(word.en)
    total += 50 if left.members and not left.act else 300
    return Nominal(
        "n", en, total, "the" if num == "s" else "", num, deep=True, built=True, spans=bool(left.members),
        scope=inside(left.scope), fronted=left.fronted,
    )  # fmt: skip


def modified(word: Word, rest: Nominal, cost: int, length: int) -> Iterator[Nominal]:
    """Noun before noun, where the first has a form for it: 企业 + 员工培训."""
    if (
        word.attr is None
        or rest.members
        or rest.role in ("body", "place")
        or rest.det
        or len(word.attr.split()) > 4
    ):
        return
    if rest.en.startswith(_OF_ITS_KIND):
        return  # 生猪|产业发展: what develops is the industry of pigs
    if rest.deep or rest.en[:1] in '"“' or not (rest.built or rest.act or length >= COMPOUND):
        return
    if _ON_ONE_DAY.fullmatch(word.attr) and rest.num == "p":
        one = singular(rest.en)
        if one is not None:
            yield rest._replace(
                en=f"{word.attr} {one}", attr=None, cost=rest.cost + cost + 250, role="", num="s", det="the"
            )
        return
    en = f"{word.attr} {rest.en}"
    attr = (
        f"{word.attr} {rest.attr}"
        if rest.attr and len(f"{word.attr} {rest.attr}".split()) <= MOST_ATTRIBUTIVE
        else None
    )
    yield rest._replace(en=en, attr=attr, cost=rest.cost + cost + 250, role="")


_PLANS = ("方案", "办法", "报告", "意见", "规划", "预算")  # 第二批债券|调整方案: the plan is one
# What goes in rounds: 第三轮督察|反馈问题 are problems of one round, and no round of them.
_ROUNDS = ("督察", "督查", "检查", "普查", "申报")


def batch(word: Word, rest: Nominal, cost: int, zh: str) -> Iterator[Nominal]:
    """第三批|特色产业园 → "the third batch of …": never of what is done to a batch, of a list always of all of it."""
    if not zh.endswith(_ROUNDS) if "round" in word.en else rest.act or zh.endswith(_PLANS):
        return
    yield rest._replace(
        en=f"{word.en} of {rest.full}", attr=None, cost=rest.cost + cost, det="the", num="s", deep=True,
        members=(), shared=None, role="", scope=inside(rest.scope),
    )  # fmt: skip


def each(rest: Nominal, cost: int) -> Iterator[Nominal]:
    """各|专门委员会: all of them."""
    many = rest.en if rest.num == "p" else plural(rest.en) if rest.num == "s" else None
    if many is not None and not rest.members:
        yield rest._replace(en=many, num="p", det="the", cost=rest.cost + cost)


def when(word: Word) -> str:
    """A year or a time as it is printed behind."""
    return f"in {word.en}" if word.role == "year" else word.en


def fronted(word: Word, rest: Nominal, cost: int) -> Iterator[Nominal]:
    """A noun with an adjective, a time, a place or an owner before it."""
    total = rest.cost + cost
    if rest.role in ("body", "place"):
        return
    if word.role == "attr":
        yield from _described(word, rest, total)
    elif word.role in ("post", "year"):
        yield _timed(word, rest, total)
    elif word.role == "place":
        yield rest._replace(
            en=f"{rest.en} {_among(word, rest)} {word.en}",
            attr=None,
            cost=total,
            deep=True,
            members=(),
            shared=None,
        )
    elif not rest.members and not (rest.spans and rest.act):
        yield _possessed(word, rest, total)


def _among(word: Word, rest: Nominal) -> str:
    """甲与乙|合作 is between them, whatever else is in both."""
    return "between" if word.link and _TOGETHER.search(rest.en) else "in"


_TOGETHER = regex(r"\b(?:cooperation|exchanges?|coordination|friendship)\b")


def _possessed(word: Word, rest: Nominal, total: int) -> Nominal:
    """What a body has or does: "the County Court's measures for …", "the renewal of pipe networks by the …"."""
    whose, by = f"{word.en}'{'' if word.en.endswith('s') else 's'}", f"{rest.en} by the {word.en}"
    owned = f"{rest.en} of the {word.en}"
    if rest.shared and not _SAID.search(rest.shared[2]):  # what is handled of a committee is what it said
        owned = by if " of " in word.en else f"{whose} {rest.en}"
    elif rest.deep and _FOR.search(rest.en) and " of " not in word.en:
        owned = f"{whose} {rest.en}"  # measures for implementation
    return rest._replace(en=owned, attr=None, cost=total, det="the", deep=True, shared=None)


_SOME = ("certain", "some", "individual")


def _described(word: Word, rest: Nominal, total: int) -> Iterator[Nominal]:
    """A noun with an adjective before it."""
    if rest.en.startswith(("the ", "a ")) or (rest.deep and rest.role != "timed"):
        return  # 教育 + (reform of institutions): the modifier belongs to the noun inside
    if word.en in _SOME and rest.act:
        return  # 个别代表|辞职: some of those who resign, and no certain resignation
    if rest.members or rest.en[:1] == "“":
        total += 200
    if word.en == "various" and rest.num == "s":
        if rest.members or (many := plural(rest.en)) is None:
            return  # 各项工作计划
        rest = rest._replace(en=many, num="p", det="")
    if rest.members and rest.members[0].startswith("the "):
        return
    attr = f"{word.en} {rest.attr}" if rest.attr else None
    if attr and len(attr.split()) > MOST_ATTRIBUTIVE:
        attr = None
    members = (f"{word.en} {rest.members[0]}", *rest.members[1:]) if rest.members else ()
    det = "" if rest.det == "the" and rest.num != "p" and not rest.deep else rest.det
    scope = VAGUE if rest.scope == LISTED else rest.scope
    yield rest._replace(
        en=f"{word.en} {rest.en}", attr=attr, det=det, members=members, cost=total, scope=scope
    )


def _timed(word: Word, rest: Nominal, total: int) -> Nominal:
    """A noun with a year or a time, which English has before it or behind."""
    if rest.members and (rest.role == "timed" or _A_TIME.search(rest.en)):
        total += 1500  # 2023年A和2023年度B: each has its own year
    year = word.role == "year"
    rest = rest._replace(shared=None)  # 2022年|项目征集、立项: the year is of both, and no *of* may lose it
    if year and rest.det == "-" and rest.en[:4] == "the ":
        return rest._replace(en=f"the {word.en} {rest.en[4:]}", cost=total)
    if (
        year
        and (not rest.deep or rest.role == "noun" or _DATED_HEAD.match(rest.en))
        and not rest.members
        and not rest.en.startswith("various ")
        and not _PART.search(rest.en)
        and rest.num in ("s", "p")
    ):
        if _DATED_HEAD.match(rest.en):
            total -= 50
        elif not (rest.built or _DATED.search(rest.en)):
            total += 1600  # 2022年|规范性文件审查: the year is of what was done
        return rest._replace(
            en=f"{word.en} {rest.en}", attr=rest.attr and f"{word.en} {rest.attr}", cost=total, role="timed"
        )
    told = f"of {word.en}" if year and _PART.search(rest.en) else when(word)
    thing = rest.en.removesuffix(" of the year") if told.startswith("of") else rest.en
    return rest._replace(en=f"{thing} {told}", attr=None, cost=total, deep=True, members=(), role="timed")
