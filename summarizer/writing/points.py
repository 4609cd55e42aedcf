"""Facts into key points: what was on the table, what is required, projects and figures, what was only relayed.

Every line is made from facts that carry evidence. Lines are chosen by salience until a budget of words is used up, so
that a briefing stays short whatever the length of the page; nothing is lost, because all facts are in the JSON.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import product

from summarizer.facts import (
    Act,
    Agenda,
    Event,
    EventKind,
    Evidence,
    KeyPoint,
    Section,
    WindowKind,
)
from summarizer.language.calendar.beside import beside_meeting
from summarizer.patterns import regex
from summarizer.writing.folded import folded, unposted
from summarizer.writing.measures import figure_points
from summarizer.writing.opening import on_the_road
from summarizer.writing.posts import ELECTED
from summarizer.writing.projects import project_points
from summarizer.writing.requirements import Offers, chosen, offers, requirements
from summarizer.writing.scheduled import scheduled_label
from summarizer.writing.shut import what_is_shut
from summarizer.writing.stops import stops_of_meeting
from summarizer.writing.touched import touched
from summarizer.writing.wording import (
    ACTS,
    english_words,
    quoted,
    says_in_chinese,
)

TABLE = (
    Act.APPOINTED,
    Act.REMOVED,
    Act.PROPOSED,
    Act.CASE,
    Act.ADOPTED,
    Act.DELIBERATED,
    Act.SIGNED,
    Act.AWARDED,
    Act.DISCUSSED,
    Act.HEARD,
    Act.ARRANGED,
    Act.OTHER,
)
RELAYED = (Act.RELAYED, Act.STUDIED)
# A reader wants every paper that was on the table; of those that can only be quoted the first say enough.
_ITEMS_SHOWN, _QUOTED_SHOWN = 14, 5
# What was only relayed is routine: few words are spent on it.
_RELAYED_SHOWN = 6
# Of the 400 words of a briefing: title, facts and what is said of the whole page take about 46, whatever else is told;
# a title of several occasions is longer.
_WORDS, _FRAME, _FRAME_OF_SEVERAL = 400, 46, 52
_LEAST_ROOM = 70
_TABLE_LINES = 5
# How far the frame may be longer: what is only named leaves so much.
_SPARE = 7
# A session deals with more than posts; a notice of them has nothing else to tell.
_POSTS, _POSTS_WORDS = frozenset({Act.APPOINTED, Act.REMOVED}), (45, 20)
# Of one line; a table that leaves room for the demands may be the longer one.
_RELAYED_WORDS, _TABLE_WORDS, _TABLE_WORDS_OF_SEVERAL, _PAPER_WORDS = (
    55,
    (150, 120, 95, 70, 50),
    (110, 80, 60, 45, 30),
    (110, 75, 40),
)
_LONG_ITEM = 25
# What is kept free for demands: so many words for each that matters.
_WEIGHTY, _WORDS_OF_ONE, _ROOM_FOR_DEMANDS = 30, 9, 90
_PAPERS = frozenset(
    {Act.ADOPTED, Act.DELIBERATED}
)  # a reader looks for each of them, however many meetings there were


def key_points(
    events: Sequence[Event], spent: int = 0, bottom_line: str = "", rows: Sequence[Evidence] = ()
) -> tuple[KeyPoint, ...]:
    """The key points of an article's events, in the order in which a reader needs them.

    `spent` words of the briefing are taken by its bottom line, its people and its limits; `rows` are told elsewhere.
    """
    whole = _WORDS - (_FRAME if len(events) == 1 else _FRAME_OF_SEVERAL) - spent
    fixed = _fixed(events, whole)
    room = max(whole - sum(map(_words, fixed.values())), _LEAST_ROOM)
    offered = offers(events, bottom_line)
    points = tuple(_in_order(events, fixed, room, offered, rows))
    # Which figures want a line shows only when the requirements stand.
    left = whole - _words(points)
    if left < 0:
        points = _within(
            whole, tuple(_in_order(events, fixed, max(room + left, _LEAST_ROOM // 2), offered, rows))
        )
        left = whole - _words(points)
    table = [n for n, point in enumerate(points) if point.section is Section.ON_THE_TABLE]
    if left < 0 and len(table) > _TABLE_LINES:  # what was only arranged comes last
        points = (*points[: table[-1]], *points[table[-1] + 1 :])
        left = whole - _words(points)
    return _with_touched(events, points, bottom_line, left - _SPARE)


def _fixed(events: Sequence[Event], whole: int) -> Mapping[str, Sequence[KeyPoint]]:
    """The lines of each event but for requirements and figures, its table as long as the others leave room for."""
    weighty = sum(d.salience >= _WEIGHTY for e in events for d in e.directives)
    asked = min(weighty * _WORDS_OF_ONE, _ROOM_FOR_DEMANDS)
    told: dict[str, Sequence[KeyPoint]] = {}
    tables = _TABLE_WORDS if len(events) == 1 else _TABLE_WORDS_OF_SEVERAL
    for papers, most in product(_PAPER_WORDS, tables):
        told = {e.id: (*_table(e, most, papers), *project_points(e), *_relayed(e)) for e in events}
        # What was only heard makes way for demands; a paper is worth as much as they are.
        if sum(map(_words, told.values())) + (asked if most > tables[-1] else asked // 4) <= whole:
            break
    return told


def _within(room: int, points: tuple[KeyPoint, ...]) -> tuple[KeyPoint, ...]:
    """The points without the last lines of figures that find no room."""
    while _words(points) > room and any(point.section is Section.FIGURES for point in points):
        last = max(n for n, point in enumerate(points) if point.section is Section.FIGURES)
        points = (*points[:last], *points[last + 1 :])
    return points


def _words(points: Iterable[KeyPoint]) -> int:
    return sum(english_words(point.en) for point in points)


def _with_touched(
    events: Sequence[Event], points: tuple[KeyPoint, ...], bottom_line: str, room: int
) -> tuple[KeyPoint, ...]:
    """The points, and for each event what the requirements that none of them tells are on."""
    told = " ".join((bottom_line, *(e.title_en for e in events), *(p.en for p in points)))
    shown = frozenset(e for p in points for e in p.evidence)
    added: list[KeyPoint] = []
    for event in events:
        for point in touched(event, shown, told, room):
            added.append(point)
            told += point.en
            room -= english_words(point.en)
    order = [event.id for event in events]
    return tuple(sorted((*points, *added), key=lambda p: order.index(p.event))) if added else points


def _in_order(
    events: Sequence[Event],
    fixed: Mapping[str, Sequence[KeyPoint]],
    room: int,
    offered: Offers,
    rows: Sequence[Evidence],
) -> Iterator[KeyPoint]:
    """The points of each event with as many requirements as there is room for."""
    shown = chosen(offered, room)
    for event in events:
        yield from _windows(event)
        yield from (p for p in fixed[event.id] if p.section is not Section.RELAYED)
        yield from requirements(event, shown)
        yield from figure_points(event, [e.quote for e in (*_shown(event, shown), *rows)])
        yield from (p for p in fixed[event.id] if p.section is Section.RELAYED)


def _shown(event: Event, chosen: Container[int]) -> Iterator[Evidence]:
    """What the lines on requirements, projects and dates of an event cite: its figures need no line of their own."""
    yield from (e for d in event.directives if id(d) in chosen for e in d.evidence)
    yield from (e for p in event.projects for e in p.evidence)
    yield from (e for w in event.windows for e in w.evidence)


_OF_WINDOWS = {
    WindowKind.OBJECTION: "Objections",
    WindowKind.COMMENT: "Comments",
    WindowKind.APPLICATION: "Applications",
    WindowKind.EFFECT: "In force",
    WindowKind.VALIDITY: "Valid",
    WindowKind.TRIAL: "Trial period",
    WindowKind.RESTRICTION: "Restrictions",
}


def _windows(event: Event) -> Iterator[KeyPoint]:
    """From when and until when what a notice says may be done or holds, as printed."""
    for window in event.windows:
        label = scheduled_label(window) or _OF_WINDOWS[window.kind]
        en = f"{label}: {window.en} ({quoted(window.zh)}){what_is_shut(window)}."
        yield KeyPoint(section=Section.DATES, event=event.id, en=en, evidence=window.evidence)


def _text(zh: str, en: str | None) -> str:
    return en if en else quoted(zh)


def _item(item: Agenda) -> str:
    """An agenda item; 原则同意 and 原则通过 are agreement in principle."""
    if when := beside_meeting(item.evidence[0].quote):
        return f"{_text(item.zh, item.en)} ({when})"
    return f"{_text(item.zh, item.en)}{agreement(item)}"


def agreement(item: Agenda) -> str:
    """ " (in principle)", with what is still to come of 原则同意《…》，修改完善后印发; "" of what was not agreed so."""
    if not agreed_in_principle(item):
        return ""
    return " (agreed in principle, to be revised)" if item.act is Act.DELIBERATED else " (in principle)"


def agreed_in_principle(item: Agenda) -> bool:
    """Whether the words that decide an item, before it or behind it, are 原则同意 or 原则通过."""
    return any(_IN_PRINCIPLE.search(evidence.quote) for evidence in item.evidence)


_IN_PRINCIPLE = regex(r"^[^《，。]{0,8}原则(?:性|上)?(?:通过|同意)|原则(?:性|上)?(?:通过|同意)。?$")


def _table(event: Event, most: int, papers: int) -> Iterator[KeyPoint]:
    for act in TABLE:
        items = [a for a in event.agenda if a.act is act]
        if act is Act.CASE:
            for item in items:  # each person's case is a line of its own
                en = f"{_text(item.zh, item.en)}."
                yield KeyPoint(section=Section.ON_THE_TABLE, event=event.id, en=en, evidence=item.evidence)
        elif items:
            words = max(most, papers) if act in _PAPERS else most
            yield _items(event, Section.ON_THE_TABLE, _label(act, items), items, words)
    if event.title_zh and not on_the_road(event) and (seen := stops_of_meeting(event)):
        yield KeyPoint(section=Section.ON_THE_TABLE, event=event.id, en=seen[0], evidence=seen[1])


def _label(act: Act, items: Sequence[Agenda]) -> str:
    """The label of a line; who resigned was not removed, and who was elected not appointed."""
    if act is Act.APPOINTED and all(a.en and a.en.endswith(ELECTED) for a in items):
        return "Elected"
    resigned = [bool(a.en and a.en.endswith("(resignation accepted)")) for a in items]
    if act is not Act.REMOVED or not any(resigned):
        return ACTS[act]
    return "Resigned" if all(resigned) else f"{ACTS[act]} or resigned"


def _relayed(event: Event) -> Iterator[KeyPoint]:
    items = [a for a in event.agenda if a.act in RELAYED]
    if items:
        label = "Relayed or studied" if len({a.act for a in items}) > 1 else ACTS[items[0].act]
        yield _items(event, Section.RELAYED, label, items, _RELAYED_WORDS)


def _items(event: Event, section: Section, label: str, items: Sequence[Agenda], most: int) -> KeyPoint:
    """A line of items behind a label, in at most so many words."""
    # Rendered items first: they are the ones a reader can use.
    ordered = sorted(items, key=_chinese)
    told = [a for a in ordered if a.en] + [a for a in ordered if not a.en][:_QUOTED_SHOWN]
    limit = _RELAYED_SHOWN if section is Section.RELAYED else _ITEMS_SHOWN
    named = list(dict.fromkeys(unposted(event, _item(a)) for a in told))
    if section is Section.RELAYED and len(named) > 1:
        # said of nearly each, and once more of each of a list in one
        named = [
            _PRINCIPLES.sub("", name).replace("; and of ", "; ").replace("; of ", "; ") for name in named
        ]
    if label == "Elected":
        named = [name.removesuffix(ELECTED) for name in named]
    if items[0].act in _PAPERS:
        named = folded(named)
    shown = named[:limit]
    if items[0].act in _POSTS and event.kind is not EventKind.NOTICE:
        most = _POSTS_WORDS[most <= _TABLE_WORDS[-2]]
    while len(shown) > 1 and english_words(" ".join(shown)) > most:
        longest = max(shown, key=english_words)
        quoted = [one for one in shown if one.startswith("“")]
        central = [one for one in shown[1:] if _CENTRAL.search(one)] if section is Section.RELAYED else []
        long = [longest] if english_words(longest) > _LONG_ITEM else []
        shown.remove((quoted or central or long or shown)[-1])
    more = len(named) > len(shown) or len(ordered) > len(told)
    tail = "; among others" if more else ""
    if all(a.evidence[0].quote.startswith("宣读") for a in items):
        label = "Read out"
    return KeyPoint(
        section=section,
        event=event.id,
        en=f"{label}: {'; '.join(shown).removesuffix('.')}{tail}.",
        evidence=tuple(e for a in items for e in a.evidence),
    )


# What every place has relayed goes before what only this one has; a conference with a matter of its own stays.
_CENTRAL = regex(
    "General Secretary|Political Bureau|Central(?! [A-Z][A-Za-z ]+ Conference)|State Council|[Nn]ational"
)
# A meeting can be relayed, a committee cannot.
_PRINCIPLES = regex("^the guiding principles of (?!the [A-Z][A-Za-z ]*(?:Committee|Government)$)")


def _chinese(item: Agenda) -> int:
    """How much of an item can only be quoted: nothing, a part, all."""
    return 2 if item.en is None else int(says_in_chinese(item.en))
