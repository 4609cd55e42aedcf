"""Who was away: only where the Chinese says so is anybody told not to have come."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.checking.names.posts import named
from summarizer.facts import Person
from summarizer.patterns import regex

_AWAY = regex(
    r"^(?:,[^,.;]{3,90},)? (?:(?:was|were) (?:both |all )?(?:absent|not (?:present|there|among))|stayed away|"
    r"(?:did|was able) not (?:attend|chair|speak|take part|come|preside)|failed to attend|missed the|stayed behind|"
    r"was unable to (?:attend|come|receive|meet|take part)|"
    r"[^.;]{0,60}? did not (?:go|come|attend) (?:himself|herself))\b"
)
_AWAY_ZH = regex("缺席|未(?:能)?(?:出席|参加|到)|请假|没有(?:出席|参加|到)|不在")
_SOME = frozenset(("absent", "not", "away", "failed", "missed", "unable", "behind", "vote", "voted", "cast"))
_VOTED = regex(
    r"^(?:,[^,.;]{3,90},| and [A-Z][a-z]+ [A-Z][a-z]+)? (?:had a vote|voted\b|cast (?:a|his|her|their))"
)
_ABSENT = regex(r"\b(?:was|were) absent\b")


def check_absence(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each person of `en` told to have stayed away where the Chinese says it of nobody."""
    if _SOME.isdisjoint(words(en)) or any(_AWAY_ZH.search(quote) for quote in quotes):
        return
    for one in named(en, people):
        if away := _AWAY.match(en[one.end :]):
            yield f"“{one.person.en}{away[0]}”: the cited Chinese says it of nobody"
            return
    for one in named(en, people):
        voted = _VOTED.match(en[one.end :])
        if voted and any(re.search(f"{one.person.zh}[^。；]*列席", quote) for quote in quotes):
            yield f"“{one.person.en}{voted[0]}”: the cited Chinese has {one.person.zh} there without a vote"
    if away := _ABSENT.search(en):
        yield f"“{away[0]}”: the cited Chinese says it of nobody"
