"""Whose report, plan or request it is: 县财政局汇报预算，县水利局提出清淤方案 gives the former no plan for dredging.

Bodies are read in the Chinese with their English; a line that names one of the page is held against the clauses that
share most with it. Where those are another body's, and what may be its own holds less than half as much, it is doubted.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.aligned import things_of
from summarizer.checking.line.glosses import STEM
from summarizer.checking.line.words import words
from summarizer.checking.whom.frames import Frame
from summarizer.checking.whom.owners import of_another, weighed
from summarizer.language.bodies.bodies import find_bodies
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_HEAD_WORDS = (
    "bureau department federation commission office administration association union league court procuratorate "
    "brigade detachment centre center college school university hospital station headquarters company committee "
    "institute academy chamber bureaux"
)
_HEADS = frozenset(_HEAD_WORDS.split())
# What says nothing of which body it is.
_WEAK_WORDS = (
    "the of and for county district municipal provincial city town township banner province prefecture general party "
    "government leading members group people state"
)
_WEAK = frozenset(word[:STEM] for word in _WEAK_WORDS.split())
_WORD = regex(r"[A-Za-z]+")
# The level of a body is part of its name, and not what it is told of.
_LEVEL = regex(
    r"\b(?:[Cc]ounty|[Dd]istrict|[Mm]unicipal|[Pp]rovincial|[Cc]ity|[Tt]own(?:ship)?|[Bb]anner|[Pp]refectural)(?:'s)? $"
)
_POST_OF = regex(r"\b(?:[Mm]ember|[Ss]ecretary|[Hh]ead|[Dd]irector|[Cc]hair\w*|[Ll]eader) of (?:the )?$")
# The 3rd Municipal Party Committee is a term of it, whose plenum is relayed.
_TERM = regex(r"\b\d+(?:st|nd|rd|th) [A-Z]")
# How something was put to a meeting: said of every body's matters.
_FORM = regex(
    r"\b(?:report\w*|brief\w*|heard|meeting|plans?|progress|submitted|put forward|proposals?|proposed|requests?|"
    r"asked(?: for)?|instructions?|opinions?|discussed|deliberated|presented|introduced|put|work|(?:it )?f(?:ell|"
    r"alls) to|"
    r"ma(?:k|d)e sure|see(?:s|ing)? (?:to it|that)|(?:is|are|was|were|has|have|had) to|must|should|told to|"
    r"(?:in|takes?|took) charge of|responsible for|matters? for|tak(?:es?|ing) the lead in|the job of|duty of|"
    r"first of all)\b",
    re.IGNORECASE,
)
# What somebody makes and puts to others, or is asked to do; who holds a post at a body is bound by the checks of posts.
_TASK = regex(
    r"\b(?:reports?|reported|brief\w*|plans?|submitted|put forward|proposals?|proposed|requests?|asked|opinions?|"
    r"presented|"
    r"introduced|instructions?|must|should|(?:is|are|was|were) (?:to|told to)|has to|have to|f(?:ell|alls) to|"
    r"in charge|responsible|(?:is|up) (?:a matter )?for the|takes? the lead|owes?|will|has (?:\w+ )?(?:days|weeks?|"
    r"months?|until))\b",
    re.IGNORECASE,
)
_REPORTS = regex(
    r"\b(?:bureau|department|commission|office|administration|court|procuratorate|federation)s? (?:then |also )?"
    r"(?:reported (?:on|to)|briefed|gave (?:an? |its |their )?(?:\w+ )?(?:report|account|briefing))\b|"
    r"\b(?:report|briefing)s? (?:from|by|of) the\b"
)
_HEARD = regex("汇报|报告|通报|介绍|说明|述职")
_PERSON = regex(r"\([\u4e00-\u9fff·]{2,}\)")
_SENTENCE = regex(r"(?<=[a-z0-9)”’]{2}[.;!?]) ")
_UNIT = regex("[，。；\n]|(?<=》)(?:、|和|以及|及|与)")
_BEFORE, _BEHIND = 6, 6
"""So many words around its head name a body."""
_LEAST, _SOME = 2.0, 1.0
_OPENS = 4


def check_makers(en: str, sentences: Sequence[Sentence]) -> Iterator[str]:
    """Messages, one for each sentence of `en` that gives one body of the page what the Chinese gives another."""
    spoken = words(en)
    if _HEADS.isdisjoint(spoken) and not any(f"{head}s" in spoken for head in _HEADS):
        return
    told = _units(tuple(one.text for one in sentences))
    bodies = {zh: key for one in told for zh in one.people if (key := _key(zh))}
    if len({*bodies.values()}) < 2:
        return
    for line in _SENTENCE.split(en):
        if _PERSON.search(line) or _TERM.search(line) or not _TASK.search(line):
            continue
        named = tuple(_all_named(line, {*bodies.values()}))
        if len(named) != 1:
            continue
        ((key, (start, end)),) = named
        before = _LEVEL.sub("", line[:start])
        if _POST_OF.search(before):
            continue
        if (
            _REPORTS.search(line)
            and (others := _reporters(told))
            and not any(bodies.get(zh) == key for zh in others)
        ):
            yield f"“{line[start:end].strip()}”: the cited Chinese has it reported by {'、'.join(sorted(others))}"
            continue
        things = tuple(things_of(_FORM.sub(" ", f"{before} {line[end:]}"), ()))
        shares = tuple(weighed(things, told, _SOME))
        mine = [
            not one.frame.people or any(bodies.get(zh) == key for zh in one.frame.people) for one in shares
        ]
        if other := of_another(shares, mine, _LEAST):
            yield f"“{line[start:end].strip()}”: the cited Chinese tells it of {'、'.join(sorted(other.people))}"


def _reporters(told: Sequence[Frame]) -> frozenset[str]:
    """The bodies the Chinese hears reports from."""
    return frozenset(zh for one in told if _HEARD.search(one.zh) for zh in one.people)


_Key = tuple[frozenset[str], frozenset[str]]


@lru_cache(maxsize=512)
def _key(zh: str) -> _Key | None:
    """What the English of a body is told from others by, and its heads; None where nothing tells it."""
    en = next((one.en for one in find_bodies(zh) if one.zh == zh), None)
    said = [word.lower() for word in _WORD.findall(en or "")]
    heads = frozenset(word for word in said if word in _HEADS)
    own = frozenset(word[:STEM] for word in said if word not in heads) - _WEAK - {"s"}
    return (own, heads) if own and heads else None


def _all_named(line: str, bodies: set[_Key]) -> Iterator[tuple[_Key, tuple[int, int]]]:
    """The bodies a line names, each with where: all their words around a head, or what no other has."""
    spans = {key: span for key in bodies if (span := _named(line, key[0], key[1]))}
    yield from spans.items()
    for own, heads in () if spans else bodies:
        alone = own.difference(*(other for other, _ in bodies if other != own))
        if alone and (
            span := next((met for one in alone if (met := _named(line, frozenset((one,)), heads))), None)
        ):
            yield (own, heads), span


def _named(line: str, own: frozenset[str], heads: frozenset[str]) -> tuple[int, int] | None:
    """Where a line has some words around one of some heads."""
    said = list(_WORD.finditer(line))
    for at, head in enumerate(said):
        if head[0].lower().removesuffix("s") not in heads and head[0].lower() not in heads:
            continue
        before, behind = said[max(0, at - _BEFORE) : at], said[at + 1 : at + 1 + _BEHIND]
        for around in (before, behind):
            met = [one for one in around if one[0].lower()[:STEM] in own]
            if {one[0].lower()[:STEM] for one in met} == own:
                return min(head.start(), met[0].start()), max(head.end(), met[-1].end())
    return None


@lru_cache(maxsize=8)
def _units(texts: tuple[str, ...]) -> tuple[Frame, ...]:
    """The clauses of an article, each with the bodies it is told of: those it names, or who its sentence began with."""
    found: list[Frame] = []
    for at, text in enumerate(texts):
        opened: frozenset[str] = frozenset()
        for unit in filter(None, _UNIT.split(text)):
            bodies = find_bodies(unit)
            named = frozenset(one.zh for one in bodies)
            if bodies and bodies[0].start <= _OPENS:
                opened = named
            found.append(Frame(unit, named or opened, "", at))
    return tuple(found)
