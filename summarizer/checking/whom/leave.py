"""Whose leave is needed: 报市委批准 asks for no leave of the province's."""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.levels import holds
from summarizer.checking.line.words import words
from summarizer.patterns import regex

_LEVEL = r"(?P<level>central|national|provincial|municipal|city|county|district|province|town)"
_SAID = regex(
    r"\b(?:leave|permission|approv(?:al|ed)|consent|authori[sz](?:ation|ed)|clearance|sign-off|sanction|go-ahead|filed|registered|"
    rf"report(?:ed)?) (?:of|from|by|with|to) (?:the |its |their )?{_LEVEL}\b",
)
_WORD_LIST = (
    "leave permission approval approved consent authorisation authorization authorised authorized clearance sanction "
    "filed registered report reported"
)
_WORDS = frozenset(_WORD_LIST.split())
_ZH = regex(
    "(?:须?报|须?经|须?由|提请|呈报)(?P<who>[^，。；、]{1,14}?)(?:批准|同意|审批|审定|核准|许可|备案|审核|报告|[，。；]|$)"
)
_A_LEVEL = regex("[省市县区镇州]|中央|国务院|国家")


def check_leave(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages where `en` has something approved by, or filed with, a body of another level than the Chinese."""
    if _WORDS.isdisjoint(words(en)):
        return
    met = [one["who"] for quote in quotes for one in _ZH.finditer(quote) if _A_LEVEL.search(one["who"])]
    for told in _SAID.finditer(en) if met else ():
        if not any(holds(told["level"], who) for who in met):
            yield f"“{told[0]}”: the cited Chinese has it by {'、'.join(dict.fromkeys(met))}"
