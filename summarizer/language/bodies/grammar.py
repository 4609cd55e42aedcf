"""How the name of a body is put together, and how each part goes into English.

    name   := term? (whole | party-prefix place* term? 委 | place* term? root) (part)*
    root   := organ | stem (和 stem)* suffix | subject group | 第N? team
    part   := "(" name ")" | root of an owner | place branch | 驻 name 纪检监察组
    term   := 第?N届

Chinese runs from large to small, English from small to large: each part wraps what stands before it
("Office of the …"), and places above the one the body belongs to follow at the end. Nothing is guessed: a piece that no
table holds ends the name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from summarizer.facts import BodyKind, Level
from summarizer.language.bodies.chains import Chain, certain, chains, level_of, place_of, zone
from summarizer.language.bodies.heads import Head, cut, heads, numbered, offices, teams
from summarizer.language.bodies.prefixes import PREFIXES
from summarizer.language.bodies.terms_of_office import term as term_at
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.matching import Lexicon
from summarizer.language.places.gazetteer import pinyin
from summarizer.language.rows import rows
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body in English; `sure` is False if a name in it is read by usual pinyin, `tail` holds the larger places."""

    en: str
    kind: BodyKind
    level: Level
    sure: bool = True
    tail: str = ""

    @property
    def english(self) -> str:
        """The whole name: "Finance Bureau of …, Jining"."""
        return f"{self.en}, {self.tail}" if self.tail else self.en


@cache
def whole_bodies() -> Lexicon[BodyName]:
    """Bodies with a settled English name of their own: 国务院, 中国科学院, 山东大学."""
    return Lexicon(
        {r["zh"]: BodyName(r["en"], BodyKind(r["kind"]), Level(r["level"])) for r in rows("bodies")}
    )


_TERMED = frozenset({BodyKind.PARTY, BodyKind.CONGRESS, BodyKind.CPPCC, BodyKind.DISCIPLINE})


@cache
def _organs() -> Lexicon[Head]:
    return heads("organ", "bound", "sub")


@cache
def _openings() -> Lexicon[Head]:
    """Everything that an organ may begin with, but the number of a team or a term."""
    return heads("organ", "bound", "sub", "stem", "subject", "team")


def _may_begin(text: str, start: int) -> bool:
    return _openings().begins(text, start) or text.startswith("第", start)


def roots(text: str, start: int, chain: Chain, term: str = "") -> Iterator[tuple[int, BodyName]]:
    """The organs that can begin at `start` and belong to the place `chain`; `term` is "14th " before its name."""
    if chain and not term:
        start, term = term_at(text, start)
        # 青禾县十三届|县委: the class of the place is said again behind the term.
        start += bool(term) and text.startswith(chain[-1].zh[-1:] + "委", start)
    if not _may_begin(text, start):
        return
    for end, head in _organs().matches(text, start):
        if cut(text, end) or (head.group == "bound" and not chain):
            continue
        kind = BodyKind(head.kind or "other")
        termed = (
            kind in _TERMED or head.zh == "人民政府"
        )  # 县第十三届人民政府, elected for a term like the congress
        if (head.zh == "办事处" and chain and chain[-1].sort != "base") or (term and not termed):
            continue
        attr, name, larger = place_of(chain, head.zh)
        words = _OF_A_ZONE.get(head.zh, head.en) if chain and zone(chain[-1]) else head.en
        en = words if "{" in words else f"{{p}} {words}"
        en = " ".join(en.replace("{p}", term + attr).replace("{n}", name).split()).replace("the of", "of")
        yield end, BodyName(en, kind, level_of(chain, head.zh), certain(chain), larger)
    if term:
        return
    attr, name, larger = place_of(chain, "")
    for end, en, house in numbered(text, start) if chain and not chain[-1].deictic else ():
        yield end, BodyName(f"{name} {en}", house, level_of(chain), certain(chain), larger)
    for end, en, kind_ in offices(text, start):
        if not cut(text, end):
            yield (
                end,
                BodyName(f"{attr} {en}".strip(), BodyKind(kind_), level_of(chain), certain(chain), larger),
            )
    for end, en in teams(text, start) if chain else ():
        yield end, BodyName(f"{attr} {en}", BodyKind.TASK_FORCE, level_of(chain), certain(chain), larger)


# 高新区工委, 街道工委: elsewhere 工委 is of deputies, or of what stands directly under a Party committee.
_OF_A_ZONE = {"工委": "Party Working Committee"}


_BARE_NAMES = (
    *("University", "Co., Ltd.", "College", "School", "Group", "Electric Power Company"),
    *(
        "Grid",
        "Mobile",
        "Telecom",
        "Unicom",
        "Tower",
        "Post",
        "Life",
        "PICC",
        "PetroChina",
        "Sinopec",
        "Huaneng",
        "Huadian",
    ),
)


def owned(part: str, owner: BodyName) -> str:
    """`part` of `owner`: "Office of the District Government"; firms and schools take no article."""
    article = "" if owner.en.endswith(_BARE_NAMES) else "the "
    return f"{part} of {article}{owner.en}"


# Organs of their own standing: 区党工委管委会 is two bodies, not one of the other.
_PEERS = frozenset({"管委会", "管理委员会", "党工委", "办事处", "街道办事处", "街道办", "公安局", "人武部"})
_PEER_KINDS = frozenset({"congress", "cppcc", "discipline", "court_procuratorate", "mass_org"})


def _peer(head: Head) -> bool:
    if head.zh in ("纪检监察组", "派驻纪检监察组", "工会", "团委", "纪委"):
        return False
    bound = head.group == "bound" and head.zh != "党委"
    return bound or "{n}" in head.en or head.zh in _PEERS or head.kind in _PEER_KINDS


_BRANCH = regex("分局|分行|支行|公司|分中心|分校|分院|办事处|调查队|[大支总]队|派出所|法庭|供电所|电厂")


def _parts(text: str, start: int, owner: BodyName) -> Iterator[tuple[int, BodyName]]:
    """What can follow a body inside its name."""
    if text[start : start + 1] in ("(", "（"):
        yield from _aside(text, start, owner)
        return
    if _may_begin(text, start):
        yield from _owned_parts(text, start, owner)
    if owner.kind in (BodyKind.CPPCC, BodyKind.PARTY):  # 市政协第九届委员会, 区委八届常委会
        end, term = term_at(text, start)
        ending = next((w for w in ("常务委员会", "常委会", "委员会") if term and text.startswith(w, end)), "")
        if ending:
            named = replace(owner, en=term + owner.en)
            standing = replace(named, en=owned("Standing Committee", named))
            yield end + len(ending), named if ending == "委员会" else standing
    if _BRANCH.search(text, start + 2, start + 20) or owner.level is Level.CENTRAL:
        yield from _local_parts(text, start, owner)
    yield from _stationed(text, start, owner)


def _owned_parts(text: str, start: int, owner: BodyName) -> Iterator[tuple[int, BodyName]]:
    for end, head in heads("sub", "organ", "bound").matches(text, start):
        if cut(text, end) or _peer(head):
            continue
        part = head.en.replace(" of the {p}", " of the").replace("{p} ", "")
        yield end, replace(owner, en=owned(part, owner), kind=BodyKind(head.kind or owner.kind))
    for end, en, kind in offices(text, start):
        if not cut(text, end):
            party = (
                owner.kind is BodyKind.PARTY
            )  # 市委金融办 is the Party's, whatever such an office is elsewhere
            yield end, replace(owner, en=owned(en, owner), kind=owner.kind if party else BodyKind(kind))
    for end, en in teams(text, start):
        yield end, replace(owner, en=owned(en, owner))
    numbered = _NUMBERED_BRANCH.match(text, start)
    if numbered and (number := parse_numeral(numbered["number"])):
        en = f"No. {int(number)} {_PARTY_BRANCHES[numbered['branch']]}"
        yield numbered.end(), replace(owner, en=owned(en, owner), kind=BodyKind.PARTY)


# 县检察院|第二党支部, 县教育局|机关第一党支部
_PARTY_BRANCHES = {"党支部": "Party Branch", "党总支": "General Party Branch"}
_NUMBERED_BRANCH = regex(
    r"(?:机关)?第(?P<number>[一二三四五六七八九十\d]{1,3})(?P<branch>党支部|党总支)(?!书记|委员)"
)


_UNMAPPED_ARM = regex("(?P<name>[\u4e00-\u9fff]{2,3}?)(?P<arm>分局|支行|分行|派出所|人民法庭|供电所)")


_RANKS = {"县": " County", "区": " District", "旗": " Banner", "市": ""}
_SHORT_ZONES = {"高新": "High-tech Zone", "经开": "Economic Development Zone"}


def _off_the_map(name: str) -> str:
    """青禾县|分局, 高新|分局: where an arm is that no map knows."""
    if name[-1] in _RANKS and len(name) > 2:
        return pinyin(name[:-1]) + _RANKS[name[-1]]
    return _SHORT_ZONES.get(name) or pinyin(name)


def _local_parts(text: str, start: int, owner: BodyName) -> Iterator[tuple[int, BodyName]]:
    """The arm of an owner in a place: 市公安局 + 高新区分局, 国家税务总局 + 济宁市税务局; 市场监管局 + 万坊分局."""
    arm = _UNMAPPED_ARM.match(text, start)
    if (
        arm
        and not _may_begin(text, start)
        and not any(chain for _, chain in chains(text, start, loose=False))
    ):
        head = heads("branch").get(arm["arm"])
        named = f"{_off_the_map(arm['name'])} {head.en}" if head else ""
        yield arm.end(), replace(owner, en=owned(named, owner), sure=False)
    central = owner.level is Level.CENTRAL and owner.kind is BodyKind.GOVERNMENT
    for end, chain in chains(text, start, loose=central):
        for last, branch in heads("branch").matches(text, end) if chain else ():
            named = chain[-1].attr if chain[-1].deictic else chain[-1].en
            named = named.removesuffix(" Province") if owner.kind is BodyKind.SOE else named
            made = replace(owner, en=owned(f"{named} {branch.en}", owner), level=level_of(chain))
            yield last, made
        if chain and central:
            for last, local in roots(text, end, chain):
                yield last, replace(local, en=f"{local.english}, {owner.en}", tail="")


def _aside(text: str, start: int, owner: BodyName) -> Iterator[tuple[int, BodyName]]:
    """One body under two names: 党工委(区委)."""
    close = next((i for i in range(start + 2, min(len(text), start + 24)) if text[i] in ")）"), 0)
    if close:
        other = next((n for end, n in names(text[:close], start + 1) if end == close), None)
        if other is not None:
            yield (
                close + 1,
                replace(owner, en=f"{owner.en} ({other.english})", sure=owner.sure and other.sure),
            )


def _stationed(text: str, start: int, owner: BodyName | None) -> Iterator[tuple[int, BodyName]]:
    """驻市财政局纪检监察组, 第四派驻纪检监察组, alone or after the commission that sends the team."""
    if not text.startswith(("驻", "派驻", "第"), start):
        return
    sent = f" of the {owner.en}" if owner else ""
    if numbered := _NUMBERED_TEAM.match(text, start):
        number = parse_numeral(numbered["one"] or numbered["other"])
        what = f"No. {int(number)} Resident {_team(numbered.group())}" if number else ""
        level = owner.level if owner else Level.UNKNOWN
        yield from [(numbered.end(), BodyName(what + sent, BodyKind.DISCIPLINE, level))] if number else ()
        return
    after = start + (2 if text.startswith("派驻", start) else 1)
    team = _INSPECTORS.search(text, after, after + 29)
    if team is None:
        return
    host = next((n for end, n in names(text[: team.start()], after) if end == team.start()), None)
    if host is None and (unnamed := _UNNAMED_HOSTS.get(text[after : team.start()])):
        host = BodyName(unnamed, BodyKind.GOVERNMENT, Level.UNKNOWN)
    if host is None:
        return
    en = f"{_team(team.group())}{sent} stationed at the {host.english}"
    yield team.end(), BodyName(en, BodyKind.DISCIPLINE, host.level, host.sure)


_INSPECTORS = regex("纪检(?:监察)?组")
_NUMBERED_TEAM = regex(
    r"(?:第(?P<one>[一二三四五六七八九十\d]{1,3})派驻|派驻第(?P<other>[一二三四五六七八九十\d]{1,3}))纪检(?:监察)?组"
)
# 驻局纪检组: on the pages of a bureau its own is meant.
_UNNAMED_HOSTS = {"局": "bureau", "厅": "department", "委": "commission", "行": "bank"}


def _team(zh: str) -> str:
    return f"Discipline Inspection{' and Supervision' if '监察' in zh else ''} Team"


_PREFIX_STARTS = frozenset(word[0] for word in PREFIXES)
_COMMITTEES = ("委员会", "工作委员会", "工委", "委会", "委")
# Of a democratic party below its committees: 民建某县总支, 九三学社某区支社.
_BRANCHES = {
    "基层委员会": "Primary-level Committee",
    "总支委员会": "General Branch",
    "总支部": "General Branch",
    "总支": "General Branch",
    "支部": "Branch",
    "支社": "Branch",
}


def _prefixed(text: str, start: int, term: str) -> Iterator[tuple[int, BodyName]]:
    """中共济宁市委员会, 共青团高新区工委, 政协青禾县第九届委员会, 中共青禾县纪律检查委员会."""
    for word, (pattern, kind) in PREFIXES.items():
        if not text.startswith(word, start):
            continue
        begin, early = term_at(text, start + len(word))
        if early and kind is BodyKind.CPPCC and text.startswith("全国委员会", begin):
            yield begin + len("全国委员会"), BodyName(f"{early}CPPCC National Committee", kind, Level.CENTRAL)
        for place_end, chain in chains(text, begin, loose=True):
            end, late = term_at(text, place_end)
            when = term or early or late
            branches = _BRANCHES if kind is BodyKind.OTHER else {}
            ending = next((w for w in (*branches, *_COMMITTEES) if text.startswith(w, end)), "")
            if not chain or cut(text, end + len(ending)):
                continue
            if kind is BodyKind.CPPCC and ending != "委员会":
                if not (late and not ending):
                    continue
                end, when = place_end, ""  # 政协秦安县十二届二次会议: the term is the meeting's
            if ending or kind is BodyKind.CPPCC:
                attr, _, larger = place_of(chain, ending)
                what = branches.get(ending) or ("Working Committee" if "工" in ending else "Committee")
                made = pattern.replace("Committee", what, 1)
                yield (
                    end + len(ending),
                    BodyName(when + made.replace("{p}", attr), kind, level_of(chain), certain(chain), larger),
                )
            elif kind is BodyKind.PARTY:
                for last, name in roots(text, end, chain, when):
                    if name.kind is BodyKind.DISCIPLINE:
                        yield last, name


def _of_term(name: BodyName, term: str) -> BodyName:
    """A settled name with its term: Standing Committee of the 14th National People's Congress."""
    head, of, owner = name.en.rpartition("Committee of the ")
    return replace(name, en=f"{head}{of}{term}{owner}") if term else name


# 中央第三生态环境保护督察组: teams that inspect are numbered.
_CENTRAL_TEAM = regex(
    "中央第(?P<number>[一二三四五六七八九十]{1,3})(?P<what>生态环境保护督察组|生态环保督察组|环境保护督察组|环保督察组|巡视组|指导组|督导组)"
)
_CENTRAL_TEAMS = {
    "巡视组": "Disciplinary Inspection Team",
    "指导组": "Guidance Team",
    "督导组": "Supervision Team",
}


def _of_the_centre(text: str, start: int) -> Iterator[tuple[int, BodyName]]:
    team = _CENTRAL_TEAM.match(text, start)
    if team and (number := parse_numeral(team["number"])):
        what = _CENTRAL_TEAMS.get(team["what"], "Environmental Inspection Team")
        kind = BodyKind.PARTY if "环" not in team["what"] else BodyKind.GOVERNMENT
        yield team.end(), BodyName(f"Central {what} No. {int(number)}", kind, Level.CENTRAL)


def names(text: str, start: int, *, loose: bool = True, bare: bool = True) -> Iterator[tuple[int, BodyName]]:
    """Every body that begins at `start`, as (end, name).

    `loose` lets a place off the map begin it, `bare` an organ without a place.
    """
    begin, term = term_at(text, start)
    firsts: list[tuple[int, BodyName]] = []
    for end, name in whole_bodies().matches(text, begin):
        if not term or name.kind in _TERMED:
            firsts.append((end, _of_term(name, term)))
    firsts += _prefixed(text, begin, term) if text[begin : begin + 1] in _PREFIX_STARTS else ()
    firsts += _stationed(text, start, None)
    firsts += _of_the_centre(text, start)
    for end, chain in chains(text, begin, loose=loose):
        if chain or (bare and not term):
            firsts += roots(text, end, chain, term)
    for end, name in firsts:
        if end - 2 > start and text.startswith("村委会", end - 2) and not text.startswith("议", end + 1):
            # 清溪村委|会: whom the villagers elect is no committee of the Party.
            en = name.en.replace("Party Committee", "Villagers' Committee")
            end, name = end + 1, replace(name, en=en, kind=BodyKind.OTHER)
        yield from _grow(text, end, name, 3)


def _grow(text: str, end: int, name: BodyName, depth: int) -> Iterator[tuple[int, BodyName]]:
    yield end, name
    if depth:
        for last, larger in _parts(text, end, name):
            yield from _grow(text, last, larger, depth - 1)
