"""A briefing laid out for reading, before any format: title, facts line, sections of cited lines, limits.

Every renderer prints the same sheet, so Markdown, HTML and plain text never disagree.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.english.clauses.inflect import capital
from summarizer.english.topic_names import TOPIC_PHRASES
from summarizer.facts import (
    Act,
    Article,
    Briefing,
    Event,
    EventKind,
    Evidence,
    Flag,
    Person,
    Section,
    Severity,
    Text,
    Topic,
)
from summarizer.language.posts.titles import titles_shown
from summarizer.patterns import regex
from summarizer.writing.amounts import is_group
from summarizer.writing.demands import concerns, ends_in_topics, is_polite, items_of
from summarizer.writing.labelled import label_names
from summarizer.writing.opening import ON_THE_ROAD, on_the_road, plain_place
from summarizer.writing.people import people_lines
from summarizer.writing.requirements import leading_speaker
from summarizer.writing.tails import (
    adopted_told,
    discussed_told,
    items_told,
    matter_told,
    shut_told,
    with_news,
)
from summarizer.writing.wording import (
    HAN,
    LIMITS,
    SMALL,
    and_list,
    both_names,
    day,
    limiting,
    quoted,
    says_in_chinese,
    when,
)

_SECTIONS = {
    Section.DATES: "Dates",
    Section.ON_THE_TABLE: "On the table",
    Section.PROJECTS: "Projects",
    Section.REQUIRED: "What was required",
    Section.REMARKS: "What was said",
    Section.TOUCHED: "Other requirements are on",
    Section.FIGURES: "Figures",
    Section.RELAYED: "Relayed from above",
}
# Chinese that a title may show: a name, and one thing that has no English.
_MOST_CHINESE = 26


OFFSETS = "Numbers after the evidence are character offsets in the source."


@dataclass(frozen=True, slots=True)
class Line:
    """One cited line of English."""

    en: str
    evidence: tuple[Evidence, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """The ids of the cited sentences, each once, in the order of the text."""
        return tuple(sorted({e.sentence for e in self.evidence}, key=_in_text))


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

    def lines(self) -> tuple[Line, ...]:
        """All its lines, the bottom line first."""
        return (self.summary, *(line for block in self.blocks for line in block.lines))

    def cited(self) -> tuple[tuple[str, tuple[Evidence, ...]], ...]:
        """Each cited sentence once, in the order of the text, with what was cited in it, widest quotes only."""
        found: dict[str, list[Evidence]] = {}
        for evidence in (e for line in self.lines() for e in line.evidence):
            quotes = found.setdefault(evidence.sentence, [])
            if not any(known.start <= evidence.start and evidence.end <= known.end for known in quotes):
                quotes[:] = [q for q in quotes if not (evidence.start <= q.start and q.end <= evidence.end)]
                quotes.append(evidence)
        ordered = sorted(found, key=_in_text)
        return tuple((mark, tuple(sorted(found[mark], key=lambda e: e.start))) for mark in ordered)


def sheets(briefing: Briefing) -> tuple[Sheet, ...]:
    """The sheets of a briefing, one for each article."""
    return tuple(_sheet(article, briefing) for article in briefing.articles)


def footer(briefing: Briefing) -> str:
    """What was read and what made the briefing, for the end of it."""
    source, made = briefing.source, briefing.provenance
    model = f", {made.model}" if made.model else ""
    fallback = f" Fell back to rules: {made.fallback}." if made.fallback else ""
    return (
        f"Source: {source.name}, {source.characters} characters, {source.encoding}, "
        f"sha256 {source.sha256[:12]}. Made by summarizer {made.summarizer_version} ({made.engine}{model}).{fallback}"
    )


def _in_text(mark: str) -> tuple[str, int]:
    """Sorts the ids of sentences: s2 before s10, headlines and datelines apart."""
    return mark[0], int(mark[1:])


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


_SLOGANS = regex("^(?:“[^“”]*”; )+|(?:; “[^“”]*”)+$")


def _dealt_with(event: Event, headline: Text | None) -> str:
    """The title of an event with what it dealt with, if its name does not say; of a round with its place."""
    title, place = with_news(event, event.title_en), plain_place(event)
    if told := _round(event) or shut_told(event):
        return told
    if event.kind in ON_THE_ROAD:
        where = f" in {place}" if place and place not in title else ""
        about = and_list(_gist([event])) if " on " not in title and event.title_zh is None else ""
        return f"{title}{where}{' on ' if about else ''}{about}"
    of_nothing = title == event.title_en and _JUST_A_MEETING.search(title) and " on " not in title
    if of_nothing and (matter := discussed_told(event)):
        return f"{title} on {matter}"
    if not ends_in_topics(event) or title != event.title_en:
        return title
    if matter := matter_told(headline):
        return f"{title}: {matter}"
    if named := items_told(event):
        return f"{title}: {named}"
    if adopted := adopted_told(event):
        return f"{title} {adopted}"
    gist = ", ".join(topic.removeprefix("the ") for topic in _gist([event]) or items_of(event))
    return f"{title}: {gist}" if gist else title


_JUST_A_MEETING = regex(r"meeting(?: in \d{4})?$")
_ROUND = regex(
    r"(?P<who>[^:]+): (?P<what>inspection|field visit|visit)"
    r"(?: to (?P<to>.+?))?(?: (?:of|on) (?P<matter>.+)| bringing greetings to (?P<greeted>.+)"
    r"| seeking (?P<sought>.+))?"
)
_DID = {
    "inspection": ("inspects", "leads an inspection"),
    "field visit": ("looks into", "makes a field visit"),
}


def _round(event: Event) -> str | None:
    """The title of a round or a visit that has no name, as a headline: Li Ming (李明) inspects workplace safety in …"""
    found = _ROUND.fullmatch(event.title_en) if event.title_zh is None else None
    if found is None:
        return None
    who = next((_headed(p) for p in event.people if p.en == found["who"]), found["who"])
    place = found["to"] or plain_place(event)
    if found["what"] == "visit":
        matter = found["matter"]
        if not place:
            return f"Visit by {who} and a delegation{f' on {matter}' if matter else ''}"
        return f"{capital(who)} and a delegation visit {place}{f' to look into {matter}' if matter else ''}"
    did, bare = _DID[found["what"]]
    here = place is not None and place.removeprefix("the ") == found["who"]  # the place stands for who went
    where = f" in {place}" if place and not here and place not in (found["matter"] or "") else ""
    if found["matter"]:
        return f"{who} {did} {found['matter']}{where}"
    if found["sought"]:
        # Of who went out, the page may name nothing but the own county.
        named = (*(body.en for body in event.bodies), *(p.title_en or "" for p in event.people))
        home = place is not None and any(place in name for name in named)
        return f"{who} seeks {found['sought']}{'' if home else where}"
    if found["greeted"]:
        return f"{who} brings greetings to {found['greeted']}{where}"
    # What was required on a round is not what was looked into.
    gist = ", ".join(topic.removeprefix("the ") for topic in _gist([event]))
    return f"{event.title_en if here else f'{who} {bare}{where}'}{': ' if gist else ''}{gist}"


def _headed(person: Person) -> str:
    """Somebody in a title: by the post where the name can only be quoted: the mayor of the West Midlands."""
    if not person.en.startswith("“"):
        return both_names(person)
    post = person.title_en or titles_shown(person.titles_zh)
    return f"the {post}" if post and len(post.split()) <= _SHORT_POST else both_names(person)


_SHORT_POST = 9  # words


def _gist(events: Sequence[Event]) -> list[str]:
    """What was mostly required, for the end of a title."""
    told = [concern.phrase for concern in concerns(events)[:_GIST]]
    return [phrase for phrase in told if phrase and phrase != TOPIC_PHRASES[Topic.ADMINISTRATION]]


_GIST = 3


def _title(article: Article, first: Event | None) -> str:
    if len(article.events) > 2:
        others = len(article.events) - 1
        named = f"{article.events[0].title_en} and {SMALL.get(others, str(others))} other events"
        gist = and_list(_gist(article.events))
        return f"{named}, on {gist}" if gist and " on " not in named else named
    if len(article.events) > 1:
        return "; ".join(e.title_en for e in article.events)
    # The Chinese stands below the title: a slogan in it is not quoted twice.
    headline = _SLOGANS.sub("", article.headline.en or "") if article.headline else None
    if headline and "zone/district" in headline:
        headline = None  # a headline alone does not tell which
    if first and first.title_zh is None and (posts := with_news(first, first.title_en)) != first.title_en:
        return posts
    if first and (headline is None or HAN.search(headline)) and (told := shut_told(first)):
        return told
    plain = _round(first) if first and headline and "“" in headline and first.kind in ON_THE_ROAD else None
    if plain and "“" not in plain and _LOOKED_INTO.search(plain):
        return plain  # 检查“五一”假期安全生产工作: the lead says it better
    says_nothing = first is None or first.title_zh is None or _NAMES_NOTHING.fullmatch(first.title_en)
    if headline and len(HAN.findall(headline)) <= _MOST_CHINESE and says_nothing:
        return capital(headline)  # what has no name of its own is named best by the page
    if first and _SAYS_NOTHING.search(first.title_en) and (news := _NEWS.match(article.summary_en)):
        return news["what"]
    if first and _SAYS_NOTHING.search(first.title_en) and (project := _one_project(first)):
        return project
    if first:
        return _dealt_with(first, article.headline)
    return quoted(article.headline.zh) if article.headline else "Untitled article"


def _one_project(event: Event) -> str | None:
    """The one project that a text tells of by name, and how far it has come: "Yunling Battery project started"."""
    one = event.projects[0] if len(event.projects) == 1 else None
    if one is None or one.en is None or says_in_chinese(one.en) or is_group(one.zh):
        return None
    return f"{capital(one.en.removeprefix('the '))} {one.stage.value.replace('_', ' ')}"


_LOOKED_INTO = regex(" (?:inspects|looks into) ")
# "Event for promotion to investors": neither who, nor where, nor which.
_NAMES_NOTHING = regex("[A-Z][a-z]+(?: [a-z-]+){0,5}")
_SAYS_NOTHING = regex(
    r"(?:^|: )(?:[Nn]ews report(?: on [a-z ]+)?|(?:[Ll]aunch|[Cc]ompletion) of projects|commendation)(?: \(“[^”]*”\))?$"
)
_NEWS = regex(r"A news report: (?P<what>[A-Z](?:[^.“”]|\.(?=\d)){10,110})\.")


def _facts(article: Article, first: Event | None, briefing: Briefing) -> Iterator[str]:
    if first and (date := when(first.date)):
        yield date
    if first and first.place:
        en = first.place.en and first.place.en.removeprefix("the ")
        yield f"{en} ({first.place.zh})" if en else quoted(first.place.zh)
    published = article.published or briefing.source.published
    if briefing.source.publisher_zh:
        yield f"source: {quoted(briefing.source.publisher_zh)}"
    if published:
        yield f"published {day(published)}"


def _joint(article: Article) -> bool:
    """Whether all that is told stands with the first of several meetings of one day: 会议审议…, which names none."""
    days = {(event.date.iso, event.date.month_day, event.date.part) for event in article.events}
    told = {point.event for point in article.key_points}
    visits = any(on_the_road(event) for event in article.events)
    return len(days) == 1 and told == {article.events[0].id} and not visits


def _blocks(article: Article) -> Iterator[Block]:
    several = len(article.events) > 1 and not _joint(article)
    for event in article.events:
        named = not several
        for section, heading in _SECTIONS.items():
            lines = tuple(
                Line(p.en, p.evidence)
                for p in article.key_points
                if p.event == event.id and p.section is section
            )
            if lines:
                said = _heading(section, heading, event, lines)
                # Of several events each is named once: what follows belongs to it until the next is.
                yield Block(said if named else f"{event.title_en} — {said}", lines)
                named = True
    people = tuple(Line(en, evidence) for en, evidence in people_lines(article.events))
    if people:
        yield Block("People", people)


# Nothing lies on a table where nobody met.
_MADE_KNOWN = frozenset({EventKind.NOTICE, EventKind.DISCIPLINE})


def _heading(section: Section, heading: str, event: Event, lines: Sequence[Line]) -> str:
    """ "What was required", or the name of the person who required most of it."""
    if section is Section.DATES and any(line.en.partition(": ")[0] in label_names() for line in lines):
        return "Particulars"
    if section is Section.DATES and any(line.en.startswith("Contact: ") for line in lines):
        return "Dates and contacts" if len(lines) > 1 else "Contact"
    known = event.kind in _MADE_KNOWN or all(item.act is Act.CASE for item in event.agenda)
    if section is Section.ON_THE_TABLE and event.title_zh is None and known:
        return "Made known"
    zh = leading_speaker(event) if section is Section.REQUIRED else None
    person = next((p for p in event.people if p.zh == zh), None)
    if person and all(_by_another(line.en, event, person) for line in lines):
        person = None
    if person is None:
        return _SECTIONS[Section.REMARKS] if section is Section.REQUIRED and _guests_spoke(event) else heading
    return f"What {person.en} {'said' if is_polite(event) else 'required'}"


def _by_another(line: str, event: Event, person: Person) -> bool:
    """Whether a line names somebody else as the one who said it: Land (Li Ming): …."""
    who = _SPEAKER.match(line)
    return who is not None and any(p.en == who["name"] and p is not person for p in event.people)


_SPEAKER = regex(r"[^:“]{1,80} \((?P<name>[^()]+)\): ")


def _guests_spoke(event: Event) -> bool:
    """Whether what stands under requirements was said by guests and hosts, who require nothing."""
    return event.kind in (
        EventKind.VISIT_RECEIVED,
        EventKind.SIGNING,
        EventKind.GROUNDBREAKING,
        EventKind.PROMOTION,
    )


def _limits(article: Article, briefing: Briefing) -> Iterator[str]:
    dated = any(event.date.iso or event.date.month_day for event in article.events)
    for flag in limiting((*article.flags, *briefing.flags)):
        some = dated and flag is Flag.DATE_UNSTATED and len(article.events) > 1
        if flag is Flag.LOW_COVERAGE and not _quotes_a_demand(article):
            yield "Most requirements have no safe English yet."
        else:
            yield "The text does not date every event." if some else LIMITS[flag]
    if left_out := _left_out(article):
        yield left_out
    errors = [f for f in article.findings if f.severity is Severity.ERROR]
    yield from dict.fromkeys(f"Check failed ({finding.check}): {finding.message}." for finding in errors)


def _quotes_a_demand(article: Article) -> bool:
    """Whether a line on what was required shows one in Chinese."""
    return any(p.section is Section.REQUIRED and "“" in p.en and HAN.search(p.en) for p in article.key_points)


def _left_out(article: Article) -> str | None:
    """How much of what was said and required the briefing has no room for."""
    told = [p.evidence for p in article.key_points if p.section is not Section.TOUCHED]
    shown = {e for evidence in (article.summary_evidence, *told) for e in evidence}
    hidden = sum(not shown.issuperset(d.evidence) for e in article.events for d in e.directives)
    total = sum(len(e.directives) for e in article.events)
    return f"{hidden} of {total} statements and requirements stand in the JSON only." if hidden else None
