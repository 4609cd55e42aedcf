"""An article as a whole: every event tells of its own part of the page, and nothing weighty is passed over."""

from collections.abc import Iterator, Sequence

from summarizer.checking.evidence import walk
from summarizer.checking.witness import WEIGHTY, overlap
from summarizer.facts import Article, Directive, Event, Evidence, Extraction, Finding, Severity


def check_events(article: Article, pointer: str) -> tuple[Finding, ...]:
    """Findings for lines that tell one event in the words of another: two meetings merged, or mixed up."""
    own = {event.id: {e.sentence for _, e in walk(event, "")} for event in article.events}
    found: list[Finding] = []
    if not own:
        return ()
    for index, point in enumerate(article.key_points):
        cited = {evidence.sentence for evidence in point.evidence}
        where = f"{pointer}/key_points/{index}/event"
        if point.event not in own:
            found.append(Finding.error("event", where, f"there is no event {point.event}"))
            continue
        others = [name for name, sentences in own.items() if name != point.event and cited & sentences]
        strange = cited - own[point.event]
        if strange and any(strange & own[name] for name in others):
            message = f"the line of {point.event} cites {', '.join(sorted(strange))}, of {others[0]}"
            found.append(Finding.error("event", where, message))
    return tuple(found)


def check_omissions(article: Article, ruled: Extraction, pointer: str) -> tuple[Finding, ...]:
    """Findings for what the source holds and the article neither tells nor shows: items, documents, weighty demands.

    `ruled` is what the rules read in the same article of the source.
    """
    shown = tuple(evidence for _, evidence in walk(article, ""))
    return tuple(
        Finding(
            check="omission",
            severity=Severity.WARNING,
            where=pointer,
            message=f"nothing cites {evidence.sentence}: “{evidence.quote[:60]}” ({what})",
        )
        for what, evidence in _weighty(ruled.events)
        if not any(overlap(evidence, other) for other in shown)
    )


def _weighty(events: Sequence[Event]) -> Iterator[tuple[str, Evidence]]:
    for event in events:
        for name, facts in (
            ("agenda", event.agenda),
            ("document", event.documents),
            ("project", event.projects),
        ):
            yield from ((name, fact.evidence[0]) for fact in facts if fact.evidence)
        yield from ((_weight(one), one.evidence[0]) for one in event.directives if one.salience >= WEIGHTY)


def _weight(order: Directive) -> str:
    return f"a demand of salience {order.salience}"
