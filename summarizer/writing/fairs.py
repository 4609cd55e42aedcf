"""Who led a delegation to a fair, or came to it: a fair elsewhere is no visit to the city where it is held."""

from summarizer.english.nominal.fairs import fair_english, fair_pattern
from summarizer.facts import Event, EventKind, Role
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.writing.acted import led
from summarizer.writing.opening import Opening, introduce, plain_place
from summarizer.writing.summary import BottomLine
from summarizer.writing.wording import HAN, both_names, lies_within, on_date

_LEADS = 3
_WENT = regex("率[领队团]?|带领|带队|组团|赴|参会|参展|参加|出席|亮相")
_KINDS = frozenset({EventKind.OTHER, EventKind.PROMOTION, EventKind.FIELD_VISIT})


def to_a_fair(article: Article, event: Event) -> tuple[str, Opening] | None:
    """Title and opening of a page whose lead says that somebody took others to a fair; None of any other."""
    if event.kind not in _KINDS or event.title_zh is not None:
        return None
    leader = next((p for p in event.people if led(p)), None)
    came = leader or next((p for p in event.people if p.role is Role.ATTENDEE), None)
    if came is None:
        return None
    for sentence in article.sentences[:_LEADS]:
        found = fair_pattern().search(sentence.text)
        there = [e for e in came.evidence if lies_within(e, sentence.evidence(0, len(sentence.text)))]
        if found is None or not there or not _WENT.search(sentence.text):
            continue
        fair = fair_english(found)
        place = plain_place(event)
        # Of the page's own city the fair may be far away.
        held = event.place is not None and f"在{event.place.zh}" in sentence.text
        where = f" in {place}" if place and held and place not in fair else ""
        did, does = ("led a delegation to", "leads a delegation to") if leader else ("attended", "attends")
        date = on_date(event.date)
        who = both_names(came)
        cited = (*there, sentence.evidence(*found.span("name")), *event.date.evidence)
        told = f"{introduce(came)} {did} the {fair}{where}{f' {date}' if date else ''}."
        return f"{who} {does} the {fair}", Opening(told, cited)
    return None


def at_a_fair(
    article: Article, events: tuple[Event, ...], line: BottomLine
) -> tuple[tuple[Event, ...], BottomLine]:
    """The events and the bottom line, told of the fair where that is what the page is of."""
    if len(events) != 1 or len(line.opening) != 1:
        return events, line
    told = to_a_fair(article, events[0])
    if told is None or HAN.search(told[0].partition("(")[0]):
        return events, line
    event = events[0].model_copy(update={"title_en": told[0]})
    return (event,), BottomLine((told[1],), line.rest)
