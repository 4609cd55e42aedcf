"""The published data model: what a briefing says, and the characters that prove it.

One `Briefing` per input document. `…_zh` and `zh` are verbatim Chinese in clean form (simplified, unwrapped,
without furniture); `…_en` and `en` are English and hold Han characters only inside brackets or quotation marks
that show the original. `None` or `()` mean *absent*, never *guessed*. `en is None` means "not rendered": show the
Chinese. Offsets are half-open character offsets into the **decoded input text**, so `text[start:end]` shows the
evidence in the original file with its line wraps and its damage; `quote` is the clean form of the same characters.

`schemas/briefing.schema.json` is generated from this module.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.vocabulary import (
    Act as Act,
    Approximation as Approximation,
    BodyKind as BodyKind,
    Direction as Direction,
    DirectiveKind as DirectiveKind,
    DocumentStatus as DocumentStatus,
    EventKind as EventKind,
    Flag as Flag,
    Level as Level,
    ProjectStage as ProjectStage,
    Role as Role,
    Section as Section,
    Severity as Severity,
    Topic as Topic,
    Verb as Verb,
    WindowKind as WindowKind,
)

SCHEMA_VERSION: Final = "1.0"

Offset = Annotated[int, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
SentenceId = Annotated[str, Field(pattern=r"^[a-z][0-9]+$")]


class Model(BaseModel):
    """Base of every published type: frozen, closed, and built only from values of the stated type."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


NameCertainty = Literal["certain", "polyphone", "minority", "unknown"]
DatePrecision = Literal["day", "month", "year", "none"]
DayPart = Literal["morning", "afternoon", "evening"]
DateBasis = Literal["stated", "dateline", "stamp", "inferred", "bounded", "unstated"]
IsoDate = Annotated[str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
IsoDay = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
MonthDay = Annotated[str, Field(pattern=r"^[0-9]{2}-[0-9]{2}$")]


class Span(Model):
    """Half-open character offsets into the decoded input text."""

    start: Offset
    end: Offset


class Evidence(Model):
    """The characters that support a claim. `sentence` is local to the article (`s12`, `h1` headline, `m1` metadata)."""

    sentence: SentenceId
    start: Offset
    end: Offset
    quote: Annotated[str, Field(min_length=1)]


class Text(Model):
    """Chinese with its English, or with `en` null where no safe English exists."""

    zh: str
    en: str | None = None


class When(Model):
    """The date of an event. `iso` is null unless year, month and day (or the stated precision) are known.

    `month_day` holds MM-DD where the text gives the day but no year can be established. `basis` says how the
    date was found: `stated` in the text, counted from the `dateline` or the publication `stamp`, or `inferred`.
    """

    iso: IsoDate | None = None
    precision: DatePrecision = "none"
    part: DayPart | None = None
    basis: DateBasis = "unstated"
    text_zh: str | None = None
    month_day: MonthDay | None = None
    not_before: IsoDay | None = None
    not_after: IsoDay | None = None
    evidence: tuple[Evidence, ...] = ()


class Body(Model):
    """An organisation, with its kind and level where the name shows them."""

    zh: str
    en: str
    kind: BodyKind
    level: Level
    evidence: tuple[Evidence, ...] = ()


class Person(Model):
    """A named person with every post the text gives, in the order of the text."""

    zh: str
    en: str
    name_certainty: NameCertainty
    titles_zh: tuple[str, ...] = ()
    title_en: str | None = None
    role: Role
    evidence: tuple[Evidence, ...]


class Agenda(Model):
    """One item that was relayed, heard, deliberated, …"""

    act: Act
    zh: str
    en: str | None = None
    evidence: tuple[Evidence, ...]


class Directive(Model):
    """One thing the meeting or a leader noted, stressed or required. `salience` runs from 0 to 100."""

    speaker_zh: str
    verb: Verb
    addressee_zh: str | None = None
    kind: DirectiveKind
    topic: Topic
    zh: str
    en: str | None = None
    salience: Annotated[int, Field(ge=0, le=100)]
    deadline: str | None = None
    evidence: tuple[Evidence, ...]


class Document(Model):
    """A document named between 《 and 》."""

    zh: str
    en: str | None = None
    status: DocumentStatus
    evidence: tuple[Evidence, ...]


class Figure(Model):
    """A number with its unit. `value` is in plain `unit`s: 1.2亿元 is 120000000.0 yuan.

    `direction` says which way a change or a gap goes and is null for a level; `period_zh` is the time the figure
    is of, as printed (1-5月, 2023年, 5月末). Where it stands outside the figure's clause, evidence cites it too.
    """

    zh: str
    value: float
    unit: str
    approx: Approximation
    direction: Direction | None = None
    period_zh: str | None = None
    what_en: str | None = None
    evidence: tuple[Evidence, ...]


class Project(Model):
    """A named or counted project and how far it has come."""

    zh: str
    en: str | None = None
    stage: ProjectStage
    amount_zh: str | None = None
    evidence: tuple[Evidence, ...]


class Window(Model):
    """When something may be done or holds: objections to a 公示, comments, applications, the force of a rule.

    `zh` are the dates or the length of time as printed, `en` what is said of them; `starts` and `ends` are days
    where the page gives them with their year.
    """

    kind: WindowKind
    zh: str
    en: str
    starts: IsoDay | None = None
    ends: IsoDay | None = None
    evidence: tuple[Evidence, ...]


class Site(Model):
    """A firm, village, project or other place by name that somebody went to on a round."""

    zh: str
    en: str | None = None
    evidence: tuple[Evidence, ...]


class Event(Model):
    """One meeting, visit or other occasion."""

    id: Annotated[str, Field(pattern=r"^a[0-9]+e[0-9]+$")]
    kind: EventKind
    title_en: str
    title_zh: str | None = None
    date: When
    place: Text | None = None
    bodies: tuple[Body, ...] = ()
    people: tuple[Person, ...] = ()
    agenda: tuple[Agenda, ...] = ()
    directives: tuple[Directive, ...] = ()
    documents: tuple[Document, ...] = ()
    figures: tuple[Figure, ...] = ()
    projects: tuple[Project, ...] = ()
    windows: tuple[Window, ...] = ()
    sites: tuple[Site, ...] = ()


class KeyPoint(Model):
    """One sentence of the briefing with what supports it, the section it stands in and the event it is about."""

    section: Section
    event: Annotated[str, Field(pattern=r"^a[0-9]+e[0-9]+$")]
    en: str
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]


class Term(Model):
    """A formulation or official term found in the text, with its settled English."""

    zh: str
    en: str
    evidence: tuple[Evidence, ...]


class Finding(Model):
    """What a check has to say. `where` is a JSON pointer into the briefing."""

    check: str
    severity: Severity
    where: str
    message: str

    @classmethod
    def error(cls, check: str, where: str, message: str) -> "Finding":
        """A finding that makes a briefing invalid."""
        return cls(check=check, severity=Severity.ERROR, where=where, message=message)


class Article(Model):
    """One article of the document: an input page may hold several."""

    id: Annotated[str, Field(pattern=r"^a[0-9]+$")]
    span: Span
    headline: Text | None = None
    kicker_zh: str | None = None
    byline: tuple[str, ...] = ()
    published: IsoDay | None = None
    events: tuple[Event, ...] = ()
    summary_en: str
    summary_evidence: tuple[Evidence, ...] = ()
    key_points: tuple[KeyPoint, ...] = ()
    terms: tuple[Term, ...] = ()
    duplicate_of: str | None = None
    findings: tuple[Finding, ...] = ()
    flags: tuple[Flag, ...] = ()


class Source(Model):
    """What was read, and what was done to make it readable.

    `encoding_confidence` runs to 1, which a byte-order mark or valid UTF-8 gives; `replacements` counts what could not
    be decoded and is U+FFFD in the text.
    """

    name: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: str
    encoding: str
    encoding_confidence: float = 1.0
    replacements: Count = 0
    characters: Count
    publisher_zh: str | None = None
    published: IsoDay | None = None
    transforms: tuple[str, ...] = ()


class Provenance(Model):
    """Who made this briefing, with what, at what cost."""

    summarizer_version: str
    engine: Literal["rules", "model"]
    model: str | None = None
    prompts: dict[str, str] = Field(default_factory=dict)
    glossary: str | None = None
    requests: Count = 0
    cached: Count = 0
    input_tokens: Count = 0
    output_tokens: Count = 0
    cost_usd: float | None = None
    fallback: str | None = None


class Briefing(Model):
    """The published result for one input document."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    source: Source
    provenance: Provenance
    articles: tuple[Article, ...]
    flags: tuple[Flag, ...] = ()


class Extraction(Model):
    """What an engine found in one article, before checking and writing. Internal: never published."""

    events: tuple[Event, ...] = ()
    terms: tuple[Term, ...] = ()
    flags: tuple[Flag, ...] = ()
    findings: tuple[Finding, ...] = ()
