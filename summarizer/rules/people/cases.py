"""Cases made public: whom they are about, what is alleged in the source's own words, and what was decided.

A report on discipline names people who were not there to answer. So nothing is read into it: a formula of the table
counts only where one person alone is its subject, or several in one row who share a fate; what is alleged is quoted, never rendered; suspected stays suspected.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise

from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.marks import before_next, behind_last
from summarizer.language.names import romanise_holder
from summarizer.language.people.name_rows import Mention
from summarizer.language.posts.titles import title_english
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.people.appointments import Told


@dataclass(frozen=True, slots=True)
class Case:
    """The case of a person or of several together: `spans` are the stretches that say it, the verbatim one first."""

    en: str
    spans: tuple[tuple[Sentence, int, int], ...]


@dataclass(slots=True)
class _Open:
    """A case while its sentences are read."""

    zh: str
    who: str
    alleged: str = ""
    said: tuple[str, ...] = ()
    spans: tuple[tuple[Sentence, int, int], ...] = ()
    lead: tuple[Sentence, int, int] | None = None


@cache
def case_rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The table of what is decided and alleged, in the order in which it is tried."""
    return tuple((regex(r["pattern"]), r["en"]) for r in rows("case_words"))


# Some characters of every row; most sentences of a report have none of them.
_ANY = regex(
    "违|投案|接受|立案|留置|开除|双开|察看|撤销|警告|记过|记大过|降|撤职|诫勉|收缴|没收|移送|公诉|逮捕|上诉|判处"
)
_NOT = regex("(?:未|不|免予|免于|不予|未予|应当|可以|一律)[^，。；]{0,3}$")
# 何远违规收受礼品礼金问题。 in the heading of a case.
_ALLEGED = regex(r"(?P<what>[^，。；：]{3,50}?)等?(?:的)?问题[。：]?$")
# 经查，何远违反…: what the organ says it established.
_ESTABLISHED = regex(r"(?:经查|经调查|经审理查明|(?:法院)?(?:审理)?查明|现查明)[^。；]{0,24}?[，：]?$")
_QUOTE = 70
# Of somebody's kin, and of whoever only speaks of the case, nothing is said.
_NOT_HIM = regex(
    r"(?:的)?(?:妻|夫|子|女|父|母|弟|兄|姐|妹|司机|秘书|配偶)|[^，。；]{0,6}(?:说|表示|介绍|指出|告诉)"
)
_COUNTS = regex(r"\d+(?:余)?(?:人|名|起|件)")
_PRISON = regex(
    r"有期徒刑(?P<years>[一二三四五六七八九十\d]{1,3})年(?P<half>半|(?:零|又)?(?P<months>[一二三四五六七八九十\d]{1,2})个月)?"
)
_TOGETHER = regex(r"(?:合并|决定|数罪并罚)[^，。；]{0,6}执行$|决定执行$")
_CRIMES = {
    "受贿罪": "taking bribes", "行贿罪": "giving bribes", "贪污罪": "embezzlement", "挪用公款罪": "misappropriation of public funds",
    "滥用职权罪": "abuse of power", "玩忽职守罪": "dereliction of duty",
}  # fmt: skip


def cases(told: Iterable[Told]) -> Iterator[Case]:
    """The cases of a report, one for each person of whom it says what was alleged or decided."""
    found: dict[str, _Open] = {}
    last: _Open | None = None
    for sentence, people in told:
        parts = _parts(sentence.text, people)
        shared = _UNIT_DID.search(sentence.text, 0, people[0].begins) if people and len(parts) > 1 else None
        for about, begin, stop in parts:
            zh = "、".join(person.name for person in about)
            last = found.setdefault(zh, _Open(zh, zh))
            if shared:
                _share(last, sentence, about[0], shared)
            _introduce(last, sentence, about)
            if _ANY.search(sentence.text, begin, stop):
                _add(last, sentence, about, begin, stop)
        if not people and last and "其" in sentence.text and _ANY.search(sentence.text):
            _add(last, sentence, (), 0, len(sentence.text))
    yield from (_closed(case) for case in found.values() if case.said)


# 某县民政局违规发放月饼，党组书记甲受到…，副局长乙受到…: what the office did, of which each of them is an officer.
_UNIT_DID = regex(
    r"(?:^|[，。；：])(?:其中[，：]?)?(?P<unit>(?!其中)[^，。；：]{4,20}?(?:局|委|办|中心|镇|乡|街道|村|学校|中学|小学|医院|院|公司|所|站|会|政府))"
    r"(?P<did>[^，。；：局]{0,8}?(?:违规|违反|擅自|私设|虚报|套取|公款|挪用|收受|超标准|大操大办)[^，。；]{2,36})，$"
)


def _share(case: _Open, sentence: Sentence, person: Mention, shared: "re.Match[str]") -> None:
    """Gives a case the deed of the office, and the post of whoever stands without one the office's name."""
    if not case.alleged:
        case.alleged = shared["did"]
        case.spans = (*case.spans, (sentence, shared.start("unit"), shared.end("did")))
    if person.titles and case.who == case.zh:
        titles = (shared["unit"] + person.titles[0], *person.titles[1:])
        if title := title_english(titles):
            case.who = f"{romanise_holder(person.name, titles).en} ({person.name}), {title}"


_Part = tuple[tuple[Mention, ...], int, int]


def _parts(text: str, people: Sequence[Mention]) -> list[_Part]:
    """Whom a sentence is about and where it says so: as a whole, or one part between semicolons after the other."""
    if about := _subject(text, people):
        others = _OTHERS_TOO.search(text, about[-1].ends)
        return [(about, 0, others.start() if others else len(text))]
    found: list[_Part] = []
    begin = 0
    for part in text.split("；") if people and "；" in text else ():
        stop = begin + len(part)
        if about := _subject(text, [p for p in people if begin <= p.begins and p.ends <= stop]):
            found.append((about, begin, stop))
        begin = stop + 1
    return found or list(_one_by_one(text, people))


_GIVEN = regex("(?:因[^，。；]{2,24})?(?:受到|被给予|被)(?!分别)[^，。；]{2,20}处分(?=[，。；]|$)")


def _one_by_one(text: str, people: Sequence[Mention]) -> Iterator[_Part]:
    """局长甲受到党内严重警告处分，副局长乙受到党内警告处分: each with the words right behind the name."""
    for person in people:
        alone = text[person.begins - 1 : person.begins] not in ("、", "和", "及", "与")
        if alone and (given := _GIVEN.match(text, person.ends)):
            yield (person,), person.begins, given.end()


# …；对副镇长张某某等5名干部，分别给予…: what follows is of others, whom no name tells.
_OTHERS_TOO = regex("；(?:并|同时)?(?:对|给予)(?![其该]|违)")
_IN_ROW = regex("(?:同志)?[、和及与]")


def _subject(text: str, people: Sequence[Mention]) -> tuple[Mention, ...]:
    """Whom a sentence is about: the one person it names, or all of them if they stand in one row and share a fate."""
    if not people or _NOT_HIM.match(text, people[0].ends) or text.startswith("等", people[-1].ends):
        return ()
    if len({person.name for person in people}) == 1:
        return tuple(people[:1])
    row = all(_IN_ROW.fullmatch(text, a.ends, b.begins) for a, b in pairwise(people))
    return tuple(people) if row and "分别" not in text and not _NOT_HIM.match(text, people[-1].ends) else ()


def _introduce(case: _Open, sentence: Sentence, about: Sequence[Mention]) -> None:
    start, end = about[0].begins, about[-1].ends
    if case.who == case.zh and any(person.titles for person in about):
        case.who = ", and ".join(map(_with_title, about))
        case.lead = (sentence, start, end)
    if not case.alleged and _ESTABLISHED.match(sentence.text[:start]):
        stop = _room(sentence.text, end)
        case.alleged = sentence.text[end:stop] + ("" if sentence.text[stop : stop + 1] in ("。", "") else "…")
        case.spans = (*case.spans, (sentence, start, stop))
        return
    alleged = _ALLEGED.match(sentence.text, end)
    if alleged and not case.alleged and not _ANY.search(alleged["what"][-6:].replace("违", "")):
        case.alleged = alleged["what"]
        case.lead = (sentence, start, alleged.end("what"))


def _with_title(person: Mention) -> str:
    who = f"{romanise_holder(person.name, person.titles).en} ({person.name})"
    if not person.titles:
        return who
    title = title_english(person.titles)
    return f"{who}, {title}" if title else f"{who}, “{'、'.join(person.titles)}”"


def _room(text: str, begin: int) -> int:
    """Where to cut what was established, so that it can be quoted: behind the last whole part that fits."""
    full = text.find("。", begin)
    full = full if full >= 0 else len(text)
    cut = max(text.rfind(mark, begin + 1, begin + _QUOTE) for mark in "；，")
    return cut if full - begin > _QUOTE and cut > begin else full


def _add(case: _Open, sentence: Sentence, about: Sequence[Mention], first: int, last: int) -> None:
    text = sentence.text[:last]
    floor = about[0].start if about else text.find("其")
    said = sorted(one for one in _formulas(text, floor, about[0] if about else None) if one[0] >= first)
    if not said:
        return
    case.said = tuple(dict.fromkeys((*case.said, *(en for _, _, en in said))))
    begin = min(about[0].begins if about else floor, said[0][0])
    begin = behind_last(text, "，。；：", begin)
    stop = max(end for _, end, _ in said)
    stop = before_next(text, "，。；", stop)
    case.spans = (*case.spans, (sentence, begin, stop))


def _formulas(text: str, floor: int, person: Mention | None) -> Iterator[tuple[int, int, str]]:
    """What a sentence says of the person named at `floor`: where it stands and its English."""
    taken: list[tuple[int, int]] = []
    for pattern, en in case_rows():
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other[1] and other[0] < end for other in taken):
                continue
            if start < floor and not _given_to(text, end, person):
                continue
            if _NOT.search(text, 0, start) or _COUNTS.search(text, end, end + 12):
                continue
            taken.append((start, end))
            yield start, end, en
    if (term := _sentenced(text)) and term[0] >= floor:
        yield term


def _given_to(text: str, end: int, person: Mention | None) -> bool:
    """…对严重违纪违法的|何远立案: the name behind what is said of it."""
    return person is not None and text[end : person.begins] in ("的", "处分的", "的问题中，")


def _sentenced(text: str) -> tuple[int, int, str] | None:
    """The term of imprisonment, if the sentence names one alone or the one to be served of several."""
    terms = list(_PRISON.finditer(text))
    if len(terms) > 1:
        terms = [term for term in terms if _TOGETHER.search(text, 0, term.start())]
    if len(terms) != 1 or "判" not in text:
        return None
    (term,) = terms
    years, months = parse_numeral(term["years"]), parse_numeral(term["months"] or "")
    if years is None or (term["months"] and months is None):
        return None
    months = Decimal(6) if term["half"] == "半" else months
    served = f"{years} year{'s' if years != 1 else ''}"
    served += f" and {months} month{'s' if months != 1 else ''}" if months else ""
    crimes = [en for zh, en in _CRIMES.items() if zh in text]
    why = f" for {' and '.join(crimes)}" if crimes else ""
    return term.start(), term.end(), f"sentenced to {served} in prison{why}"


def _closed(case: _Open) -> Case:
    who = case.who
    if who == case.zh:
        who = " and ".join(f"{romanise_holder(zh, ()).en} ({zh})" for zh in case.zh.split("、"))
    alleged = f"“{case.alleged}”; " if case.alleged else ""
    verbatim = case.spans[-1]
    lead = (case.lead,) if case.lead and case.lead[0] is not verbatim[0] else ()
    rest = tuple(span for span in case.spans[:-1] if span[0] is not verbatim[0])
    return Case(f"{who}: {alleged}{'; '.join(case.said)}", (verbatim, *lead, *rest))
