"""Tasks that count things: 今年新建示范村36个, 年底前完成42家钢铁企业超低排放改造, 储备编织袋30万条、冲锋舟24艘.

How many, of what and by when is what a reader of an order looks for, and it is told in few forms: who, until when,
one verb, and what it counts, each with its number. The chart wants a licence for every joint of a long name; here the
name is read by itself, as a noun phrase or as an official nominal is, or quoted: the verb and the number hold whatever
it means.
All of a clause is to be of that form. What is told as done (已, 累计, 今年以来) is no task.
"""

import re
from dataclasses import dataclass

from summarizer.english.clauses.aims import timed
from summarizer.english.clauses.inflect import capital, singular, with_article
from summarizer.english.clauses.nouns import names_a_deed
from summarizer.english.clauses.rendering import render
from summarizer.english.clauses.stages import AT
from summarizer.english.nominal.compounds import plainly
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.sound import fit
from summarizer.language.bodies.bodies import body_english
from summarizer.language.calendar.deadlines import ordered_deadlines
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import HAN
from summarizer.patterns import any_of, regex

_VERBS = namings("ordered")
_VERB = regex(f"(?P<verb>{any_of(_VERBS)})(?:好|全市|全县|全区|辖区|各类|一批)?")
# What is done to what is counted stands behind it: 120个行政村|治理任务.
_DEED = regex(
    "(?:改造|治理|任务|建设|整治|整改|排查|修缮|提升|重组|改革|维修|加固|升级|替代|编制|修订|普查|监测|检测|创建|绿化|修复|搬迁|安置|培训|自查自纠|自查|清查|清欠|验收|核查|清淤|疏浚|验收|扩建|改建|更新)$"
)
_FREE_OF = regex(" (?:of|for|in|on|to) ")
_FUNDS = ("资金", "经费", "补贴", "补助", "奖金")
_MONEY = ("拨付", "落实", "筹集", "安排")
_OPENS = regex("^(?:要|并且?|且|同时|还要|其中)，?")
_WHO = regex("^(?!对)(?P<who>[^，、；：要]{2,20}?)(?:要|务必|须|负责)(?!求|点|素|闻|件)")
_GOVERNOR = {"力争": "strive to ", "争取": "strive to ", "确保": "make sure to ", "计划": "plan to ", "": ""}
_AIM = regex("^(?:力争|争取|确保|计划)")
_HOW = regex("^(?:全力|扎实|切实|着力|抓紧|有序|稳步|大力|积极|持续|集中|重点|突出)*(?=[^的])")
_WITH = regex(f"^会同(?P<body>[^，、；]{{2,14}}?)(?=(?:抓好)?{any_of(_VERBS)})")
_ONE_BY_ONE = regex("^(?:逐项|逐一|逐个|逐户|逐村)")
# What was done already, what is only one of them, and what hangs on something else.
_NO_TASK = regex("[已了]|累计|以来|截至|去年|上年|目前|共计|分别|每|(?<!^)[为与将把由从]|的|不少于.*不少于")
# The times that an order may name; of the others (上半年, 1至4月) a report would say the same.
_AHEAD = frozenset(
    {"今年", "全年", "明年", "年内", "今明两年", "本年度", "下半年", "二季度", "三季度", "四季度"}
)
# What may stand in quotation marks: a name without a word of the grammar.
_NAME = regex("(?![全各])[一-鿿]{2,9}")
_GRAMMAR = regex("[的了及与等在为是到至内外并或以要各对按从由其]|和(?![美谐平])|全[省市县区镇]")
_LIST = regex("、|和(?![美谐平])|及|以及")


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many of what: the English of both, and the Chinese that it quotes."""

    en: str
    shown: str = ""


def task(zh: str) -> str | None:
    """English of a clause that orders so many of something done; None if it is anything else."""
    if not any(map(str.isdigit, zh)) or _NO_TASK.search(zh):
        return None
    when, rest = _when(_OPENS.sub("", zh))
    rest = _OPENS.sub("", rest)  # 汛期前|要完成…
    who = _WHO.match(rest)
    body = _body(who["who"]) if who else None
    if who and body is None:
        return None
    late, rest = _when(rest[who.end() :]) if who else ("", rest)
    aim = _AIM.match(rest)
    rest = rest[aim.end() :] if aim else rest
    last, rest = _when(rest)
    when = when or late or last
    if onto := _ONTO.fullmatch(rest):
        return _sentence(body, _done_onto(onto), aim, when)
    helper = _WITH.match(rest)
    others = body_english(helper["body"]) if helper else None
    if helper and others is None:
        return None
    rest = rest[helper.end() :] if helper else rest
    how = _ONE_BY_ONE.match(rest)
    rest = _HOW.sub("", rest[how.end() :] if how else rest)
    verb = _VERB.match(rest)
    if verb is None:
        return None
    things = _things(rest[verb.end() :], verb["verb"])
    if things is None:
        return None
    done = "schedule" if verb["verb"] == "安排" and "yuan" not in things else _VERBS[verb["verb"]]
    by_one = " one by one" if how else ""
    beside = f" together with {_the(others)}" if others else ""
    return _sentence(body, f"{done} {things}{by_one}{beside}", aim, when)


def _sentence(body: str | None, order: str | None, aim: "re.Match[str] | None", when: str) -> str | None:
    if order is None:
        return None
    told = f"{_GOVERNOR[aim[0] if aim else '']}{order}{when}"
    return f"{capital(f'{body} should {told}' if body else told)}."


def _body(zh: str) -> str | None:
    """Whom an order names: an office of the tables, or all of a kind (各县区)."""
    if en := body_english(zh):
        return _the(en)
    return render(zh, "NP").en if zh.startswith("各") else None


# 对全县68家危险化学品企业开展全覆盖检查, 对监测户4860户逐户制定帮扶措施
_ONTO = regex(
    "对(?P<where>全[省市县区州])?(?P<things>[^对]{4,40}?)(?:逐[一户个项村]|全部|分别)?"
    "(?P<verb>开展|进行|实施|制定|建立|落实)(?P<what>[^，、]{2,14})"
)
_SCOPE = {"省": "province", "市": "city", "县": "county", "区": "district", "州": "prefecture"}


def _done_onto(onto: "re.Match[str]") -> str | None:
    """What is carried out on so many of what, or drawn up for them."""
    things, what = _things(onto["things"], ""), _english(onto["what"])
    if things is None or what is None:
        return None
    where = f" across the {_SCOPE[onto['where'][1]]}" if onto["where"] else ""
    several = _is_plural(what)
    if onto["verb"] not in ("开展", "进行", "实施"):
        verb = "carry out" if onto["verb"] == "落实" else "draw up"
        return f"{verb} {what} for {things}{where}" if several else None
    if not (names_a_deed(onto["what"][-_LEAST:]) or _DEED.search(onto["what"])):
        return None
    link = "for" if _FREE_OF.search(what) else "of"
    return f"carry out {'' if several else 'the '}{what} {link} {things}{where}"


def _the(body: str) -> str:
    return f"the {body.removeprefix('the ')}"


def _when(zh: str) -> tuple[str, str]:
    """(" by the end of June", what follows); ("", all of it) where no time of an order opens the words."""
    bare = AT.sub("", zh)
    if limit := next((one for one in ordered_deadlines(bare) if one.start == 0), None):
        return f" {limit.en}", bare[limit.end :].removeprefix("，")
    found = timed(zh)
    if found and zh[: found[1]].removesuffix("，") in _AHEAD:
        return f" {found[0]}", zh[found[1] :].removeprefix("，")
    return "", zh


def _things(zh: str, verb: str) -> str | None:
    """What is counted, one behind the other, each with its number; None if anything else stands among it."""
    each = zh.count("、") + 1 == len(find_quantities(zh))
    pieces = [piece for piece in _LIST.split(zh) if piece] if each else [zh]
    told = [one for piece in pieces if (one := _counted(piece, verb))]
    if len(told) != len(pieces) or len(told) > _MOST:
        return None
    if sum(len(one.shown) for one in told) > _QUOTED * (len(zh) + len(verb)):
        return None
    *first, last = (one.en for one in told)
    return f"{', '.join(first)} and {last}" if first else last


_MOST, _QUOTED = 4, 0.75


def _counted(zh: str, verb: str) -> _Counted | None:
    figures = find_quantities(zh)
    if len(figures) != 1 or figures[0].high is not None or not figures[0].value > 0:
        return None
    figure = figures[0]
    before, after = zh[: figure.start], zh[figure.end :]
    if (before and after and before not in _OWNERS) or not any(map(str.isdigit, figure.zh)):
        return None
    if figure.kind == "money":
        return _money(before, figure, verb) if before and not after else _fund(after, figure)
    if figure.kind not in ("count", "measure"):
        return None
    if before and not after and figure.en.endswith(_HEADS) and _DEED.search(before):
        en = _english(before)  # 农村厕所改造|1.2万户
        return _Counted(f"the {en} for {figure.en}") if en else None
    thing = f"{before}{after}" if after else before
    if after and (deed := _done_to(before, after, figure)):
        return deed
    named = _named(thing, figure)
    if named or not _NAME.fullmatch(thing) or _GRAMMAR.search(thing):
        return named
    # 完成|加装电梯|80部: a deed that is quoted would be counted itself
    if (
        _DEED.search(thing)
        or _VERBS.get(verb, "complete") == "complete"
        or (figure.complete and not figure.en.endswith("people"))
    ):
        return None
    return _Counted(f"{figure.en} “{thing}”", thing)


_OWNERS = ("", "市属", "县属", "区属", "省属", "全市", "全县", "全区", "辖区")


def _money(thing: str, figure: Quantity, verb: str) -> _Counted | None:
    if verb not in _MONEY:
        return None
    if (en := _english(thing)) and not _FREE_OF.search(en):
        return _Counted(f"{figure.en} in {en}")
    named = _NAME.fullmatch(thing) and thing.endswith(_FUNDS) and not _GRAMMAR.search(thing)
    return _Counted(f"{figure.en} in “{thing}”", thing) if named else None


def _fund(zh: str, figure: Quantity) -> _Counted | None:
    """10亿元|产业引导基金."""
    en = _english(zh) if zh.endswith("基金") else None
    one = singular(en) or en if en else None
    if one is None or not one.endswith("fund"):
        return None
    return _Counted(f"{with_article(one)} of {figure.en}")


def _named(thing: str, figure: Quantity) -> _Counted | None:
    """So many of what has a name in English, which is a plural."""
    en = _english(thing)
    if en and en.endswith("housing") and figure.zh.endswith("套"):
        return _Counted(f"{figure.en} units of {en}")
    en = _TALENT.sub("professionals", en) if en else None
    en = singular(en) if en and _is_plural(en) and figure.value == 1 else en
    if en is None or not (figure.value == 1 or _is_plural(en)):
        return None
    if not figure.complete:
        return _Counted(f"{figure.en} {en}")
    unit = figure.en.rsplit(" ", 1)[-1]
    return _Counted(f"{figure.en.removesuffix(unit)}{en}" if unit in _HEADS else f"{figure.en} of {en}")


_TALENT = regex("talents?$")
_HEADS = ("people", "person", "households", "household")


def _is_plural(en: str) -> bool:
    head = _FREE_OF.split(en)[0]
    return head.endswith(("s", "people")) and not head.endswith(("ss", "means", "series"))


def _done_to(owner: str, zh: str, figure: Quantity) -> _Counted | None:
    """42家|钢铁企业|超低排放改造, 38万户|散煤替代任务: what is done to so many of what."""
    if not _DEED.search(zh):
        return None
    for cut in range(len(zh) - 2, -1, -1):
        thing, deed = zh[:cut], zh[cut:]
        if len(deed) < _LEAST or (thing and _DEED.search(thing)):
            continue
        counted = _named(f"{owner}{thing}", figure) if thing else _heads(figure)
        if counted is None:
            continue
        if en := _english(deed):
            # "hazard checks for 14 reservoirs", but "the renovation of 30 compounds"
            several = _is_plural(en) or _FREE_OF.search(en)
            article = "" if _is_plural(en) else "the "
            return _Counted(f"{article}{en} {'for' if several else 'of'} {counted.en}")
    return None


_LEAST = 2


def _heads(figure: Quantity) -> _Counted | None:
    """So many people or households, called by no other name."""
    return _Counted(figure.en) if figure.complete and figure.en.endswith(_HEADS) else None


def _english(zh: str) -> str | None:
    """The English of a name without its article; None where a part of it has none."""
    en = render(zh, "NP").en or _official(zh)
    if not en or HAN.search(en) or _DOING.match(en):
        return None
    return en.removeprefix("the ").removeprefix("a ").removeprefix("an ")


_DOING = regex(r"(?:the )?[a-z]+ing\b.* (?:of|for|in|on|to) ")


def _official(zh: str) -> str | None:
    read = nominal(zh)
    en = plainly(read) if read is not None and read.kind == "n" else None
    return en if en and fit(zh, en) else None
