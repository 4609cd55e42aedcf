"""Who a line tells something of: what the Chinese tells of one party must not be told of another.

苏州正在建设示范区；杭州正落实部署: the zone is none of Hangzhou's. Each sentence of a line is held against the
stretches of the article that share most with it; whose those are, and what they speak of, `frames` knows.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.aligned import Thing, things_of
from summarizer.checking.names.naming import read_as
from summarizer.checking.whom.frames import FIRM, MEETING, SCHOOL, TEAM, Frame, frames
from summarizer.checking.whom.subjects import Claim, claims
from summarizer.facts import Person
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_NAME = regex(r"\b[A-Z][a-z]+")
# Who goes, comes along and is there is told of several; other checks ask for each.
_PRESENCE = regex(
    r"\b(?:visit\w*|delegations?|accompan\w*|attend\w*|took part|present|joined|"
    r"received the (?:guests|visitors|delegation)|tour\w*|inspect\w*)\b"
)
# Behind the name of who leads the visitors: what they say is also said by that one.
_LEADS = regex("^[^，。；]{0,12}(?:率|带队|带领|一行|为团长)")
_LEAST = 2.0
"""So much a line must share with stretches told of another."""
_CITED_LEAST = 1.0
_TWICE = 2.0
_MARGIN = 0.6
_ALONE, _HARDLY = 0.9, 0.2
"""A thing that no other stretch holds is enough where hardly anything is shared with what may be its own, and"""
_PART = 0.4
"""so large a part of what the line speaks of stands there: one word of three may stand for others."""


def check_owners(
    en: str, sentences: Sequence[Sentence], people: Sequence[Person], cited: Collection[str] = ()
) -> Iterator[str]:
    """Messages, one for each sentence of `en` told of somebody else than the Chinese tells it of.

    `sentences` are all the article; `cited` the ids of those the line stands on, none where it does not say.
    """
    told: tuple[Frame, ...] | None = None
    for claim in claims(en, people):
        if not claim.people and not claim.party and not claim.body:
            continue
        if told is None:
            told = frames(sentences, [one.zh for one in people])
        shares = tuple(_shares(claim, told))
        if cited:
            shares = tuple(one for one in shares if sentences[one.frame.at].id in cited)
        least = _CITED_LEAST if cited else _LEAST
        told_by = shares if claim.says else [one for one in shares if MEETING not in one.frame.people]
        for zh in claim.people:
            leads = any(_LEADS.search(part) for one in sentences for part in one.text.split(zh)[1:])
            mine = [_may_be(zh, one.frame) or (leads and TEAM in one.frame.people) for one in told_by]
            if other := of_another(told_by, mine, least):
                yield f"“{claim.shown[:40].strip()}”: the cited Chinese tells it of {'、'.join(sorted(other.people))}"
        if claim.body:  # what a person or the meeting itself says is no other body's
            if other := of_another(shares, [not one.frame.people for one in shares], least):
                yield f"“{claim.shown[:40].strip()}”: the cited Chinese tells it of {'、'.join(sorted(other.people))}"
        elif claim.party:
            mine = [not one.frame.party or _is(claim.party, one.frame.party) for one in shares]
            if other := of_another(shares, mine, least):
                yield f"“{claim.shown[:40].strip()}”: the cited Chinese tells it of {other.party}"


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a claim a stretch holds, how much of that no other stretch does, and how much there is to hold."""

    frame: Frame
    whole: float
    own: float
    all: float


def _shares(claim: Claim, told: Sequence[Frame]) -> Iterator[Share]:
    line = _NAME.sub(lambda word: "" if word[0].lower() == claim.party else word[0], claim.en)
    yield from weighed(tuple(things_of(_PRESENCE.sub(" ", line), ())), told, _LEAST)


def weighed(things: Sequence[Thing], told: Sequence[Frame], least: float) -> Iterator[Share]:
    """How much of some things each stretch holds; nothing where they weigh less than `least`."""
    total = sum(thing.weight for thing in things)
    if total < least:
        return
    held = [[thing.stands(one.zh) for one in told] for thing in things]
    weights = [
        (thing.weight, thing.weight / max(1, sum(hits))) for thing, hits in zip(things, held, strict=True)
    ]
    for at, frame in enumerate(told):
        met = [weight for weight, hits in zip(weights, held, strict=True) if hits[at]]
        yield Share(frame, sum(whole for whole, _ in met), sum(own for _, own in met), total)


def of_another(shares: Sequence[Share], mine: Sequence[bool], least: float) -> Frame | None:
    """The stretch that holds most of a claim, if that is another's and its own hold less than half as much."""
    best = max((one for one, own in zip(shares, mine, strict=True) if not own), key=_weight, default=None)
    own = max((one for one, is_own in zip(shares, mine, strict=True) if is_own), key=_weight, default=None)
    if best is None:
        return None
    rest = own.own if own else 0.0
    if best.whole < least and (best.own < _ALONE or rest > _HARDLY or best.whole < best.all * _PART):
        return None
    return best.frame if best.own >= rest * _TWICE and best.own - rest >= _MARGIN else None


def _may_be(zh: str, frame: Frame) -> bool:
    """Whether somebody may be whom a stretch is told of."""
    return not frame.people or zh in frame.people or zh in frame.zh


def _weight(share: Share) -> float:
    return share.own


_BODIES = {"the company": FIRM, "the university": SCHOOL}


def _is(party: str, zh: str) -> bool:
    """Whether a party of English can be the one the Chinese speaks of."""
    if party in _BODIES or zh in _BODIES.values():
        return _BODIES.get(party) == zh
    return next(read_as(party, zh), None) is not None
