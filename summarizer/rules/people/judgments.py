"""What a court decided of a defendant: 被告人何远犯盗窃罪，判处有期徒刑三年，并处罚金五千元.

One sentence is read for one defendant, with the one term that is to be served; of several with fates of their own
nothing is said. A name that the page withholds (王某) stays as printed.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from summarizer.english.headline.news_deeds import crimes
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.names import romanise_holder
from summarizer.language.surnames import surname_of
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.people.cases import Case

_N = r"[一二两三四五六七八九十\d]{1,3}"
_NAME = r"(?P<{0}>[\u4e00-\u9fff]某{{1,2}}[甲乙丙丁]?|(?![\u4e00-\u9fff]某|有期|拘役|无期)[\u4e00-\u9fff]{{2,4}}?)"
_WHO = regex(
    rf"被告人{_NAME.format('a')}(?=犯|因|以|的行为|有期|，|涉嫌|构成|在|无视|被|一案)"
    rf"|(?:对|审理|宣判)(?:了)?(?:一起)?(?:被告人)?{_NAME.format('b')}(?=涉嫌|犯)"
    rf"|判处(?:被告人)?{_NAME.format('c')}(?=有期徒刑|拘役|[一二三四五六七八九十]{{1,3}}年)"
)
_CRIME = regex(r"(?:犯|以|涉嫌|构成)(?P<crime>[^，。；被（）]{2,16}?)(?:罪|(?:一)?案)")
_TERM = regex(
    rf"拘役(?P<detained>{_N})个月|有期徒刑(?:(?P<years>{_N})年)?(?:零|又)?(?:(?P<months>{_N})个月|(?P<half>半))?"
    rf"|(?P<years2>{_N})年(?:零|又)?(?:(?P<months2>{_N})个月)?有期徒刑"
)
_SUSPENDED = regex(rf"缓刑(?:(?P<years>{_N})年)?(?:零|又)?(?:(?P<months>{_N})个月|(?P<half>半))?")
_FINE = regex(r"罚金(?:共计)?(?:人民币)?(?P<sum>[^，。；、）]{2,14}元)")
_SEVERAL = regex("分别|各(?:判处|处以)|均(?:被)?判处|等\\d*人")


def judgments(told: Iterable[tuple[Sentence, object]]) -> Iterator[Case]:
    """One case for each sentence that tells of one defendant and one term."""
    seen: set[str] = set()
    for sentence, _ in told:
        text = sentence.text
        if "判" not in text or _SEVERAL.search(text):
            continue
        names = {name for found in _WHO.finditer(text) if (name := found["a"] or found["b"] or found["c"])}
        served = max(text.rfind("决定执行"), text.rfind("合并执行"), text.find("判"))
        terms = [term for found in _TERM.finditer(text, served) if (term := _term(found))]
        name = names.pop() if len(names) == 1 else None
        if name is None or len(set(terms)) != 1 or name in seen or not (surname_of(name) or "某" in name):
            continue
        seen.add(name)
        who = f"A defendant (“{name}”)" if "某" in name else f"{romanise_holder(name, ()).en} ({name})"
        yield Case(f"{who}: {_sentenced(text, terms[0])}", ((sentence, 0, len(text.rstrip("。"))),))


def _sentenced(text: str, term: str) -> str:
    """The term with its suspension, the fine and the crime, as far as the sentence names one of each."""
    suspended, fines = _SUSPENDED.search(text), _FINE.findall(text)
    named = dict.fromkeys(found["crime"] for found in _CRIME.finditer(text))
    one = crimes().get(next(iter(named))) if len(named) == 1 else None
    told = f"sentenced{f' for {one}' if one else ''} to {term}"
    if suspended and (span := _span(suspended["years"], "六" if suspended["half"] else suspended["months"])):
        told += f", suspended for {span},"
    if len(set(fines)) == 1 and (money := find_quantities(fines[0])) and money[0].complete:
        told += f" and fined {money[0].en}"
    return told.rstrip(",")


def _term(found: "re.Match[str]") -> str | None:
    years, months = found["years"] or found["years2"], found["months"] or found["months2"]
    if found["detained"]:
        span = _span(None, found["detained"])
        return f"{span} of criminal detention" if span else None
    span = _span(years, "六" if found["half"] else months)
    return f"{span} in prison" if span else None


def _span(years: str | None, months: str | None) -> str | None:
    numbers = [(parse_numeral(said), unit) for said, unit in ((years, "year"), (months, "month")) if said]
    told = [f"{_word(value)} {unit}{'' if value == 1 else 's'}" for value, unit in numbers if value]
    return " and ".join(told) if told and len(told) == len(numbers) else None


def _word(value: Decimal) -> str:
    words = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[int(value)] if value < len(words) else str(value)
