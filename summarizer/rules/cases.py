"""Cases made public: whom they are about, what is alleged in the source's own words, and what was decided.

A report on discipline names people who were not there to answer. So nothing is read into it: a formula of the table
counts only where one person alone is its subject; what is alleged is quoted, never rendered; suspected stays suspected.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from summarizer.language.marks import before_next, behind_last
from summarizer.language.name_rows import Mention
from summarizer.language.names import romanise_holder
from summarizer.language.numerals import parse_numeral
from summarizer.language.rows import rows
from summarizer.language.titles import title_english
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.appointments import Told


@dataclass(frozen=True, slots=True)
class Case:
    """One person's case: `spans` are the stretches that say it, the verbatim one first."""

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
_ALLEGED = regex(r"(?P<what>[^，。；：]{3,50}?)(?:的)?问题[。：]?$")
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
        person = _subject(sentence.text, people)
        if person:
            last = found.setdefault(person.name, _Open(person.name, person.name))
            _introduce(last, sentence, person)
        elif people or not ("其" in sentence.text and last):
            continue
        if last and _ANY.search(sentence.text):
            _add(last, sentence, person)
    yield from (_closed(case) for case in found.values() if case.said)


def _subject(text: str, people: Sequence[Mention]) -> Mention | None:
    """The one person a sentence is about; None if it names nobody or several."""
    names = {person.name for person in people}
    first = people[0] if len(names) == 1 else None
    return first if first and not _NOT_HIM.match(text, first.ends) else None


def _introduce(case: _Open, sentence: Sentence, person: Mention) -> None:
    start, end = person.begins, person.ends
    if person.titles and case.who == case.zh:
        title = title_english(person.titles)
        case.who = f"{romanise_holder(person.name, person.titles).en} ({person.name})"
        case.who += f", {title}" if title else f", “{'、'.join(person.titles)}”"
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


def _room(text: str, begin: int) -> int:
    """Where to cut what was established, so that it can be quoted: behind the last whole part that fits."""
    full = text.find("。", begin)
    full = full if full >= 0 else len(text)
    cut = max(text.rfind(mark, begin + 1, begin + _QUOTE) for mark in "；，")
    return cut if full - begin > _QUOTE and cut > begin else full


def _add(case: _Open, sentence: Sentence, person: Mention | None) -> None:
    text = sentence.text
    floor = person.start if person else text.find("其")
    said = sorted(_formulas(text, floor, person))
    if not said:
        return
    case.said = tuple(dict.fromkeys((*case.said, *(en for _, _, en in said))))
    begin = min(person.begins if person else floor, said[0][0])
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
        who = f"{romanise_holder(case.zh, ()).en} ({case.zh})"
    alleged = f"“{case.alleged}”; " if case.alleged else ""
    verbatim = case.spans[-1]
    lead = (case.lead,) if case.lead and case.lead[0] is not verbatim[0] else ()
    rest = tuple(span for span in case.spans[:-1] if span[0] is not verbatim[0])
    return Case(f"{who}: {alleged}{'; '.join(case.said)}", (verbatim, *lead, *rest))
