"""A briefing laid out for reading, before any format: title, facts line, sections of cited lines, limits.

Every renderer prints the same sheet, so Markdown, HTML and plain text never disagree.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.facts import Article, Briefing, Event, Evidence, Flag, Person, Role, Section, Severity
from summarizer.language.titles import title_unstated
from summarizer.writing.points import leading_speaker
from summarizer.writing.summary import POLITE, introduce
from summarizer.writing.wording import capital, day, quoted, when

_SECTIONS = {
    Section.ON_THE_TABLE: "On the table",
    Section.PROJECTS: "Projects",
    Section.REQUIRED: "What was required",
    Section.REMARKS: "What was said",
    Section.FIGURES: "Figures",
    Section.RELAYED: "Relayed from above",
}
_ROLES = {
    Role.CHAIR: "chaired",
    Role.SPEAKER: "spoke",
    Role.REPORTER_TO: "reported or relayed",
    Role.VISITOR: "visited",
    Role.HOST: "accompanied the visitors",
    Role.ATTENDEE: "took part",
    Role.AWARDED: "was commended",
    Role.MENTIONED: "named in the text, not said to be present",
}
_PEOPLE_IN_FULL = 5
_POSTS_IN_A_LIST = 8
_MANY = 3
_SMALL = {2: "two", 3: "three", 4: "four", 5: "five"}
_LIMITS = {
    Flag.YEAR_INFERRED: "The year is inferred; the text does not state it.",
    Flag.DATE_UNSTATED: "The text does not date the event.",
    Flag.PLACE_INFERRED: "The place comes from a gazetteer, not from the text.",
    Flag.NAME_UNCERTAIN: "A name has a character with several readings: check the romanisation.",
    Flag.TITLE_UNSTATED: "A leader is named without a post.",
    Flag.ATTENDANCE_MISSING: "No attendance list.",
    Flag.ADOPTION_UNSTATED: "Items were deliberated; the source does not say whether they were adopted.",
    Flag.OPAQUE_SLOGAN: "A slogan is quoted in Chinese because the source does not explain it.",
    Flag.COUNT_MISMATCH: "A count in the text does not match the list that follows it.",
    Flag.LOW_COVERAGE: "Most requirements have no safe English yet; the weightiest of them are quoted.",
    Flag.LAYOUT_GUESS: "The division of the page into articles is a guess.",
    Flag.GARBLED: "Parts of the source are garbled.",
    Flag.PINYIN_STRIPPED: "Pinyin inserted between the characters was removed.",
    Flag.PROVENANCE_SUSPECT: "The page looks like a mirror: treat its origin as unverified.",
    Flag.DUPLICATE: "Another version of this article was found.",
    Flag.TRUNCATED: "The source breaks off.",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One cited line of English."""

    en: str
    evidence: tuple[Evidence, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """The ids of the cited sentences, each once, in the order of the text."""
        return tuple(sorted({e.sentence for e in self.evidence}, key=lambda mark: (mark[0], int(mark[1:]))))


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and its lines."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article ready to print. `facts` is the line of date, place and source under the title."""

    id: str
    title: str
    headline_zh: str | None
    facts: str
    summary: Line
    blocks: tuple[Block, ...]
    limits: tuple[str, ...]


def sheets(briefing: Briefing) -> tuple[Sheet, ...]:
    """The sheets of a briefing, one for each article."""
    return tuple(_sheet(article, briefing) for article in briefing.articles)


def _sheet(article: Article, briefing: Briefing) -> Sheet:
    first = article.events[0] if article.events else None
    return Sheet(
        id=article.id,
        title=_title(article, first),
        headline_zh=article.headline.zh if article.headline else None,
        facts=" · ".join(_facts(article, first, briefing)),
        summary=Line(article.summary_en, article.summary_evidence),
        blocks=tuple(_blocks(article)),
        limits=tuple(_limits(article, briefing)),
    )


def _title(article: Article, first: Event | None) -> str:
    if len(article.events) > 2:
        others = len(article.events) - 1
        return f"{article.events[0].title_en}, and {_SMALL.get(others, str(others))} other meetings"
    if len(article.events) > 1:
        return "; ".join(e.title_en for e in article.events)
    if first:
        return first.title_en
    return quoted(article.headline.zh) if article.headline else "Untitled article"


def _facts(article: Article, first: Event | None, briefing: Briefing) -> Iterator[str]:
    if first and (date := when(first.date)):
        yield date
    if first and first.place:
        yield f"{first.place.en} ({first.place.zh})" if first.place.en else quoted(first.place.zh)
    published = article.published or briefing.source.published
    if briefing.source.publisher_zh:
        yield f"source: {quoted(briefing.source.publisher_zh)}"
    if published:
        yield f"published {day(published)}"


def _blocks(article: Article) -> Iterator[Block]:
    several = len(article.events) > 1
    for event in article.events:
        for section, heading in _SECTIONS.items():
            lines = tuple(
                Line(p.en, p.evidence)
                for p in article.key_points
                if p.event == event.id and p.section is section
            )
            if lines:
                said = _heading(section, heading, event)
                yield Block(f"{said} — {event.title_en}" if several else said, lines)
    people = tuple(_people(article))
    if people:
        yield Block("People", people)


def _heading(section: Section, heading: str, event: Event) -> str:
    """ "What was required", or the name of the person who required most of it."""
    zh = leading_speaker(event) if section is Section.REQUIRED else None
    person = next((p for p in event.people if p.zh == zh), None)
    if person is None:
        return heading
    return f"What {person.en} {'said' if event.kind in POLITE else 'required'}"


def _people(article: Article) -> Iterator[Line]:
    """Named people, each once: the leading ones in full, people of one post together, long lists in one line."""
    ordered = [p for role in Role for e in article.events for p in e.people if p.role is role]
    present = {p.zh: p for p in reversed(ordered) if p.role is not Role.MENTIONED}
    people = [present[zh] for zh in dict.fromkeys(p.zh for p in ordered if p.zh in present)]
    peers = _peers(people)
    rest: list[Person] = []
    shown = 0
    for person in people:
        group = peers.get(person.zh)
        if group:
            if group[0] is person:
                yield _together(group)
        elif shown < _PEOPLE_IN_FULL or person.role is not Role.ATTENDEE:
            shown += 1
            yield Line(f"{introduce(person).rstrip(',')} — {_did(person)}.", person.evidence)
        else:
            rest.append(person)
    if rest:
        known = len([p for p in rest if p.title_en]) <= _POSTS_IN_A_LIST
        names = "; ".join(introduce(p).rstrip(",") if known else f"{p.en} ({p.zh})" for p in rest)
        yield Line(f"Also took part: {names}.", tuple(e for p in rest for e in p.evidence))
    cited = [p for p in ordered if p.role is Role.MENTIONED and p.zh not in present]
    if cited:
        names = "; ".join(dict.fromkeys(f"{p.en} ({p.zh})" for p in cited))
        yield Line(f"Named, not said to be present: {names}.", tuple(e for p in cited for e in p.evidence))


def _peers(people: Sequence[Person]) -> dict[str, list[Person]]:
    """Attendees with the same posts who did the same, by each one's name: three or more, two of no post."""
    groups: dict[tuple[tuple[str, ...], str], list[Person]] = {}
    for person in people:
        if person.role is Role.ATTENDEE and (person.title_en or not person.titles_zh):
            groups.setdefault((person.titles_zh, _did(person)), []).append(person)
    many = (group for (titles, _), group in groups.items() if len(group) >= (_MANY if titles else 2))
    return {p.zh: group for group in many for p in group}


def _together(group: Sequence[Person]) -> Line:
    first = group[0]
    post = ""
    if first.title_en:
        post = f"{capital(first.title_en)} ({'post not stated' if title_unstated(first.titles_zh) else 'each'}): "
    names = "; ".join(f"{p.en} ({p.zh})" for p in group)
    evidence = tuple(dict.fromkeys(e for p in group for e in p.evidence))
    return Line(f"{post}{names} — {_did(first)}.", evidence)


def _did(person: Person) -> str:
    """What a person did, in words; 列席 is attendance without a vote."""
    if person.role is Role.ATTENDEE and any(e.quote.endswith("列席") for e in person.evidence):
        return "attended as a non-voting participant"
    if person.role in (Role.ATTENDEE, Role.SPEAKER):
        done = person.evidence[-1].quote
        if done.endswith("陪同"):
            return "accompanied"
        if _LED.search(done):
            return "led the visit" + (" and spoke" if person.role is Role.SPEAKER else "")
    return _ROLES[person.role]


_LED = re.compile(
    r"(?:带队|率队|率领|带领|调研|督导|检查|暗访|走访|慰问|视察|看望|巡查|深入|先后|来到|前往)$"
)


def _limits(article: Article, briefing: Briefing) -> Iterator[str]:
    for flag in dict.fromkeys((*article.flags, *briefing.flags)):
        yield _LIMITS[flag]
    shown = {e for p in article.key_points for e in p.evidence}
    hidden = sum(not shown.issuperset(d.evidence) for e in article.events for d in e.directives)
    if hidden:
        total = sum(len(e.directives) for e in article.events)
        yield f"{hidden} of {total} statements and requirements are left out here; all are in the JSON."
    errors = [f for f in article.findings if f.severity is Severity.ERROR]
    for finding in errors:
        yield f"Check failed ({finding.check}): {finding.message}"
