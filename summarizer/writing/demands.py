"""What was required, in a sentence of the bottom line: on what, by whom, and the weightiest demand with a number."""

from collections.abc import Sequence

from summarizer.english.topic_names import TOPIC_PHRASES
from summarizer.facts import Directive, Event, EventKind, Person, Topic
from summarizer.language.topics import names_theme, themes
from summarizer.patterns import regex
from summarizer.writing.opening import introduce
from summarizer.writing.points import is_remark, leading_speaker
from summarizer.writing.reports import is_report
from summarizer.writing.wording import HAN, Said, and_list, clauses_of, of_no_topic

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
_ROUTINE = frozenset({Topic.POLITICAL_STUDY})
_TOPICS_SHOWN = 4
_CONCRETE_SALIENCE = 55
_CONCRETE_WORDS = 28
# A number, or a measure without one.
_NUMBER = regex(
    r"\d|\b(?:above|below|than) the (?:national|provincial|municipal|city|county|district) average|double-digit"
)


def _required(events: Sequence[Event]) -> list[Directive]:
    return [d for e in events for d in e.directives if not is_remark(d)]


def concerns(events: Sequence[Event]) -> list[Said]:
    """What the requirements concern most, as closely as their words say, and the first of each that says so."""
    required = [d for d in _required(events) if d.salience]
    said: list[Said] = []
    for topic in _leading_topics(required):
        telling = [d for d in required if d.topic is topic]
        named = themes(topic, (d.zh for d in telling))
        firsts = [next(d for d in telling if names_theme(name, d.zh)) for name in named]
        evidence = tuple(e for first in firsts or telling[:1] for e in first.evidence)
        told = and_list(named) or ("" if of_no_topic(topic, telling) else TOPIC_PHRASES[topic])
        said.append((told, evidence))
    return said


def _leading_topics(required: Sequence[Directive]) -> tuple[Topic, ...]:
    """Weighed by salience, the heaviest first."""
    weight: dict[Topic, int] = {}
    for directive in required:
        if directive.topic not in _ROUTINE:
            weight[directive.topic] = weight.get(directive.topic, 0) + directive.salience
    if len(weight) > 1:
        weight.pop(Topic.ADMINISTRATION, None)  # the topic of what names no other
    return tuple(sorted(weight, key=lambda t: -weight[t])[:_TOPICS_SHOWN])


def demands(events: Sequence[Event], introduced: str) -> Said | None:
    """What the requirements concern; who set them if it was a person, with the post if nobody has told it yet."""
    told = concerns(events)
    if not told:
        return None
    firsts = [evidence for _, evidence in told]
    setting = [e for e in events if _required([e])]
    person = _leading(setting[0]) if len(setting) == 1 else None
    name = person.en if person else None
    if person and f"{person.en} (" not in introduced:
        name, firsts = introduce(person), [person.evidence, *firsts]
    topics = and_list([phrase for phrase, _ in told if phrase])
    polite = events[0].kind in POLITE or is_report(events[0])
    if not topics:
        # What names no topic is not told to be on one.
        who = None if polite else name or _setter(events)
        cited = tuple(e for evidence in firsts for e in evidence)
        return (f"{who} set requirements.", cited) if who else None
    if events[0].kind is EventKind.FEATURE and name:
        said = f"{name} is quoted on {topics}."
    elif polite:
        said = f"{name} spoke of {topics}." if name else f"The remarks were about {topics}."
    else:
        who = name or _setter(events)
        said = f"{who} set requirements on {topics}." if who else f"Requirements were set on {topics}."
    return said, tuple(e for evidence in firsts for e in evidence)


def _setter(events: Sequence[Event]) -> str | None:
    """Who set requirements where no person did: the meetings, the meeting, or nobody who is named."""
    return "The meetings" if len(events) > 1 else "It" if events[0].title_zh else None


def _leading(event: Event) -> Person | None:
    leading = leading_speaker(event)
    return next((person for person in event.people if person.zh == leading), None)


def concrete(events: Sequence[Event]) -> Said | None:
    """The weightiest demand with a number in it, if one clause of it says that in plain English."""
    ordered = sorted(_required(events), key=lambda d: -d.salience)
    for directive in ordered:
        if directive.salience < _CONCRETE_SALIENCE:
            continue
        clauses = clauses_of(directive.en or "")
        hard = [
            c
            for c in clauses
            if _NUMBER.search(c) and not HAN.search(c) and len(c.split()) <= _CONCRETE_WORDS
        ]
        if hard:
            return f"Among the demands: {hard[0][0].lower()}{hard[0][1:]}.", directive.evidence
    return None
