"""What was required, in a sentence of the bottom line: on what, by whom, and the weightiest demand with a number."""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.english.clauses.inflect import uncapital
from summarizer.english.nominal.talks import cooperation
from summarizer.english.topic_names import TOPIC_PHRASES
from summarizer.facts import Act, Directive, Event, EventKind, Evidence, Person, Topic, Verb
from summarizer.language.topics import names_theme, themes, votes
from summarizer.patterns import regex
from summarizer.writing.occasion import named_occasion
from summarizer.writing.opening import introduce
from summarizer.writing.pointed import pointed
from summarizer.writing.quoting import HARD_WORTH
from summarizer.writing.reports import is_report
from summarizer.writing.requirements import is_remark, leading_speaker, unnumbered
from summarizer.writing.routine import telling
from summarizer.writing.wording import HAN, Said, and_list, clauses_of
from summarizer.writing.worth import worth

# Occasions at which guests and hosts speak, and texts about no occasion: nobody gives orders there.
POLITE = frozenset(
    {
        EventKind.VISIT_RECEIVED,
        EventKind.SIGNING,
        EventKind.GROUNDBREAKING,
        EventKind.PROMOTION,
        EventKind.CPPCC,
        EventKind.FEATURE,
    }
)
# What two sides ask of each other: 希望双方加强合作, 希望与企业深化合作.
_BOTH_SIDES = regex(
    "双方|贵(?:公司|集团|方)|互利共赢|合作共赢|与(?:企业|公司|集团|各方)[^，。；]{0,10}合作"
    "|^(?:企业|[^，。；]{2,12}(?:公司|集团))(?:能|能够)?(?:充分|继续|进一步)?(?:发挥|加强|深化|扩大|加大)[^。；]{0,60}(?:合作|共同发展)|来[^，。；]{1,4}(?:投资|考察|兴业)"
)
_ROUTINE = frozenset({Topic.POLITICAL_STUDY})
_TOPICS_SHOWN = 4
# Points of keywords that name a topic, and the share of those of the first topic that another must have.
_NAMED, _SHARE = 3, 3
# Meetings whose name tells nothing of what they dealt with.
OF_ALL_THINGS = frozenset(
    {
        EventKind.PARTY_COMMITTEE,
        EventKind.STANDING_COMMITTEE,
        EventKind.GOV_EXECUTIVE,
        EventKind.PARTY_GROUP,
        EventKind.STUDY_SESSION,
    }
)


def ends_in_topics(event: Event) -> bool:
    """Whether the name of a meeting tells nothing of what it dealt with, so that its title ends in the topics."""
    return event.kind in OF_ALL_THINGS and " on " not in event.title_en and ":" not in event.title_en


# What a demand is worth, and what one of its clauses must tell, to be named in the bottom line, or to be named alone;
# words of all that is.
_LEAST_SALIENCE, _LEAST_WORTH, _LEAST_ALONE = 25, 3, 2
_CONCRETE_WORDS, _ALL_WORDS = 28, 44
_MOST_CONCRETE = 3
# What weighs less only says when and why something was held.
_LEAST_OF_A_TOPIC = 5


_ASIDE = regex("^(?:At the same time|In addition|Meanwhile), ")


def _required(events: Sequence[Event]) -> list[Directive]:
    return [d for e in events for d in e.directives if not is_remark(d)]


class Concrete(NamedTuple):
    """The sentence on the demands that tell most, what supports it, and how many it tells."""

    text: str
    evidence: tuple[Evidence, ...]
    told: int


class Concern(NamedTuple):
    """A topic of the requirements, the themes that their words name, and their English ("" if it says nothing)."""

    topic: Topic
    themes: tuple[str, ...]
    phrase: str
    evidence: tuple[Evidence, ...]


def concerns(events: Sequence[Event]) -> list[Concern]:
    """What the requirements concern most, as closely as their words say, and the first of each that says so."""
    required = [d for d in _required(events) if d.salience >= _LEAST_OF_A_TOPIC]
    said: list[Concern] = []
    for topic in _leading_topics(required, any(event.kind in OF_ALL_THINGS for event in events)):
        telling = [d for d in required if d.topic is topic]
        named = themes(topic, (d.zh for d in telling))
        firsts = [next(d for d in telling if names_theme(name, d.zh)) for name in named]
        evidence = tuple(e for first in firsts or telling[:1] for e in first.evidence)
        told = and_list(named) or ("" if topic is Topic.ADMINISTRATION else TOPIC_PHRASES[topic])
        said.append(Concern(topic, named, told, evidence))
    return said


def _named(events: Sequence[Event]) -> str:
    """The Chinese of the one occasion, if the opening tells its whole name in English."""
    told = len(events) == 1 and "“" not in events[0].title_en and named_occasion(events[0])
    return events[0].title_zh or "" if told else ""


def _said_already(concern: Concern, told_zh: str) -> bool:
    """Whether the name of an occasion, or what a round looked into, says what the requirements are on."""
    if concern.themes:
        return all(names_theme(name, told_zh) for name in concern.themes)
    return concern.topic in votes(told_zh)


_TITLED = regex("《[^《》]*》")


def items_of(event: Event) -> list[str]:
    """What the items of an agenda concern, for a meeting that required nothing that tells it."""
    points: dict[Topic, int] = {}
    for item in event.agenda:
        # Of a work report its name tells only whose it is.
        tells = item.act in _DEALT_WITH and not item.zh.endswith("工作报告")
        for topic, weight in votes(_ORGANS.sub("", item.zh)).items() if tells else ():
            points[topic] = points.get(topic, 0) + weight
    named = [t for t in points if points[t] >= _NAMED and t not in (*_ROUTINE, Topic.ADMINISTRATION)]
    return [TOPIC_PHRASES[topic] for topic in sorted(named, key=lambda t: -points[t])[:2]]


# Whose report it was: that of a court is on no law.
_ORGANS = regex("(?:人民|中级|高级)*(?:法院|检察院)|纪委监委|纪委|监委|人大常委会|人大|政协|公安局|司法局")
_DEALT_WITH = frozenset({Act.ADOPTED, Act.DELIBERATED, Act.HEARD, Act.DISCUSSED, Act.ARRANGED})


def _leading_topics(required: Sequence[Directive], of_all_things: bool) -> tuple[Topic, ...]:
    """Weighed by salience, the heaviest first; a topic that only a word or two touch is none of the occasion.

    An occasion held for one thing has fewer topics than a meeting with an agenda.
    """
    weight: dict[Topic, int] = {}
    words: dict[Topic, int] = {}
    for directive in required:
        if directive.topic not in _ROUTINE:
            weight[directive.topic] = weight.get(directive.topic, 0) + directive.salience
        for topic, points in votes(_TITLED.sub("", directive.zh)).items():
            words[topic] = words.get(topic, 0) + points
    if len(weight) > 1:
        weight.pop(Topic.ADMINISTRATION, None)  # the topic of what names no other
    most = max((words.get(topic, 0) for topic in weight), default=0)
    least = max(_NAMED, 0 if of_all_things else most // _SHARE)
    # What no word of the demands names was only named by the occasion, whose name tells it already.
    told = [topic for topic in weight if words.get(topic, 0) >= least]
    return tuple(sorted(told, key=lambda t: -weight[t])[:_TOPICS_SHOWN])


def is_polite(event: Event) -> bool:
    """Whether those who speak at an occasion are guests and hosts to each other, and nobody gives orders."""
    asked = _required([event])
    mutual = sum(1 for d in asked if d.verb is Verb.CALLED_FOR and _BOTH_SIDES.search(d.zh))
    return event.kind in POLITE or mutual * 2 > len(asked)


def demands(events: Sequence[Event], introduced: str, looked_into: str = "") -> Said | None:
    """What the requirements concern; who set them if it was a person, with the post if nobody has told it yet.

    What the name of the one occasion says, or the words on what a round looked into, is not said again.
    """
    if is_polite(events[0]) and (meant := _cooperation(events[0], introduced)):
        return meant
    told = concerns(events)
    if not told or all(event.kind is EventKind.NOTICE for event in events):
        return None  # a notice is no occasion: what it rules stands in its lines
    firsts = [concern.evidence for concern in told]
    setting = [e for e in events if _required([e])]
    person = _leading(setting[0]) if len(setting) == 1 else None
    name = person.en if person else None
    if person and f"{person.en} (" not in introduced:
        name, firsts = introduce(person), [person.evidence, *firsts]
    polite = is_polite(events[0]) or is_report(events[0])
    if polite:  # what guests and hosts say to each other is on everything
        told = [concern for concern in told if concern.themes]
    known = looked_into or _named(events)
    topics = and_list([c.phrase for c in told if c.phrase and not _said_already(c, known)])
    if not topics:
        # What names no topic is not told to be on one; that some meeting asked for something says nothing.
        who = None if polite else name
        cited = tuple(e for evidence in firsts for e in evidence)
        return (f"{who} set requirements.", cited) if who else None
    if events[0].kind is EventKind.FEATURE and name:
        said = f"{name} is quoted on {topics}."
    elif polite:
        if name is None:
            return None  # what guests and hosts say to each other is on everything
        said = f"{name} spoke of {topics}."
    else:
        who = name or _setter(events)
        # What weighs most stands in the name of the occasion: the rest came besides.
        also = "also " if _said_already(told[0], known) else ""
        said = (
            f"{who} {also}set requirements on {topics}."
            if who
            else f"Requirements were {also}set on {topics}."
        )
    return said, tuple(e for evidence in firsts for e in evidence)


def _cooperation(event: Event, introduced: str) -> Said | None:
    """In which fields those who spoke at a polite occasion want to work together; of both sides if both say so."""
    people = {person.zh: person for person in event.people}
    words: dict[str, list[Directive]] = {}
    for directive in event.directives:
        if cooperation(directive.zh):
            words.setdefault(directive.speaker_zh or "", []).append(directive)
    said: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    for speaker, spoken in words.items():
        told = cooperation("；".join(directive.zh for directive in spoken))
        who, both = people.get(speaker), speaker.removesuffix("一致").endswith("双方")
        if told is None or told in said or not (who or both) or len(said) == _SPEAKERS_SHOWN:
            continue
        known = who is None or f"{who.en} (" in introduced
        name = "The two sides" if who is None else who.en if known else introduce(who)
        cited = () if known or who is None else who.evidence
        said[told] = f"{name} spoke of {told}.", (*(e for d in spoken for e in d.evidence), *cited)
    if not said:
        return None
    return " ".join(text for text, _ in said.values()), tuple(e for _, cited in said.values() for e in cited)


_SPEAKERS_SHOWN = 2


def _setter(events: Sequence[Event]) -> str | None:
    """Who set requirements where no person did: the meetings, the meeting, or nobody who is named."""
    if len(events) > 1:
        return "The meetings" if any_met(events) else None
    return "It" if events[0].title_zh else None


def any_met(events: Sequence[Event]) -> bool:
    """Whether one of several occasions is a meeting with a name: two rounds of leaders are no meetings."""
    return any(event.title_zh for event in events)


def _leading(event: Event) -> Person | None:
    leading = leading_speaker(event)
    return next((person for person in event.people if person.zh == leading), None)


def _alike(one: str, other: str) -> bool:
    """Whether two clauses speak of the same: half of what either tells of."""
    first, second = telling(one), telling(other)
    return len(first & second) * 2 >= min(len(first), len(second))


def concrete(events: Sequence[Event], room: int) -> Concrete | None:
    """The clauses of the demands that tell a reader most in plain English: with numbers and days first, then of things.

    Where there is no room for `room` words, only what has a number.
    """
    if is_polite(events[0]) or is_report(events[0]):
        return None
    told: list[tuple[int, int, str, Directive]] = []
    for directive in _required(events):
        if directive.salience < _LEAST_SALIENCE or directive.topic in _ROUTINE:
            continue
        told.extend(
            (pointed(clause), directive.salience, clause, directive)
            for clause in map(unnumbered, clauses_of(directive.en or ""))
            if len(clause.split()) <= _CONCRETE_WORDS and (clause.isascii() or not HAN.search(clause))
        )
    told.sort(key=lambda one: one[:2], reverse=True)
    best: list[tuple[int, int, str, Directive]] = []
    left = room
    # First one clause of each demand, then more of them: there is more to tell of than one.
    for again in (False, True):
        for one in told:
            value, _, clause, directive = one
            if value < (_LEAST_WORTH if best else _LEAST_ALONE) or len(best) == _MOST_CONCRETE:
                break
            length = len(clause.split())
            fits = length <= left or (not best and worth(clause) >= HARD_WORTH)
            new = again or worth(clause) >= HARD_WORTH or all(other[3] is not directive for other in best)
            if fits and new and not any(_alike(clause, o[2]) for o in best):
                best.append(one)
                left = min(left, _ALL_WORDS) - length
    if not best:
        return None
    clauses = [_ASIDE.sub("", clause) for _, _, clause, _ in best]
    said = "; ".join(uncapital(clause) for clause in clauses)
    return Concrete(
        f"Among the demands: {said}.", tuple(e for *_, one in best for e in one.evidence), len(best)
    )
