"""The published data model: what a briefing says, and the characters that prove it.

One `Briefing` per input document. `…_zh` and `zh` are verbatim Chinese in clean form (simplified, unwrapped,
without furniture); `…_en` and `en` are English and hold Han characters only inside brackets or quotation marks
that show the original. `None` or `()` mean *absent*, never *guessed*. `en is None` means "not rendered": show the
Chinese. Offsets are half-open character offsets into the **decoded input text**, so `text[start:end]` shows the
evidence in the original file with its line wraps and its damage; `quote` is the clean form of the same characters.

`schemas/briefing.schema.json` is generated from this module.
"""

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Final = "1.0"

Offset = Annotated[int, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
SentenceId = Annotated[str, Field(pattern=r"^[a-z][0-9]+$")]


class Model(BaseModel):
    """Base of every published type: frozen, closed, and built only from values of the stated type."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class EventKind(StrEnum):
    """What kind of occasion an article reports (DOMAIN: event kinds)."""

    PARTY_COMMITTEE = "party_committee"
    STANDING_COMMITTEE = "standing_committee"
    GOV_EXECUTIVE = "gov_executive"
    PARTY_GROUP = "party_group"
    STUDY_SESSION = "study_session"
    COMMISSION = "commission"
    MOBILISATION = "mobilisation"
    INSPECTION = "inspection"
    FIELD_VISIT = "field_visit"
    SIGNING = "signing"
    GROUNDBREAKING = "groundbreaking"
    VISIT_RECEIVED = "visit_received"
    TRAINING = "training"
    CONGRESS = "congress"
    CPPCC = "cppcc"
    DISCIPLINE = "discipline"
    AWARD = "award"
    PRESS_CONFERENCE = "press_conference"
    PROMOTION = "promotion"
    NOTICE = "notice"
    FEATURE = "feature"
    OTHER = "other"


class BodyKind(StrEnum):
    """What an organisation is."""

    PARTY = "party"
    GOVERNMENT = "government"
    CONGRESS = "congress"
    CPPCC = "cppcc"
    DISCIPLINE = "discipline"
    COURT_PROCURATORATE = "court_procuratorate"
    SOE = "soe"
    COMPANY = "company"
    MASS_ORG = "mass_org"
    TASK_FORCE = "task_force"
    ZONE = "zone"
    OTHER = "other"


class Level(StrEnum):
    """The administrative level of a body."""

    CENTRAL = "central"
    PROVINCIAL = "provincial"
    MUNICIPAL = "municipal"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a named person did at the event. `mentioned` people were not necessarily there."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    ATTENDEE = "attendee"
    REPORTER_TO = "reporter_to"
    VISITOR = "visitor"
    HOST = "host"
    AWARDED = "awarded"
    MENTIONED = "mentioned"


class Topic(StrEnum):
    """Subject of a directive."""

    POLITICAL_STUDY = "political_study"
    PARTY_BUILDING = "party_building"
    DISCIPLINE = "discipline"
    ECONOMY = "economy"
    INDUSTRY = "industry"
    INVESTMENT = "investment"
    SCIENCE_TALENT = "science_talent"
    REFORM_OPENING = "reform_opening"
    FISCAL_FINANCE = "fiscal_finance"
    URBAN_LAND = "urban_land"
    RURAL = "rural"
    ENVIRONMENT = "environment"
    LIVELIHOOD = "livelihood"
    HEALTH_EDUCATION = "health_education"
    SAFETY_STABILITY = "safety_stability"
    RULE_OF_LAW = "rule_of_law"
    UNITED_FRONT_MASS = "united_front_mass"
    CIVIL_MILITARY = "civil_military"
    CULTURE_PUBLICITY = "culture_publicity"
    ADMINISTRATION = "administration"


class Flag(StrEnum):
    """A caution a reader should see beside a document or an article."""

    YEAR_INFERRED = "year_inferred"
    DATE_UNSTATED = "date_unstated"
    PLACE_INFERRED = "place_inferred"
    NAME_UNCERTAIN = "name_uncertain"
    TITLE_UNSTATED = "title_unstated"
    ATTENDANCE_MISSING = "attendance_missing"
    ADOPTION_UNSTATED = "adoption_unstated"
    OPAQUE_SLOGAN = "opaque_slogan"
    COUNT_MISMATCH = "count_mismatch"
    LOW_COVERAGE = "low_coverage"
    LAYOUT_GUESS = "layout_guess"
    GARBLED = "garbled"
    PINYIN_STRIPPED = "pinyin_stripped"
    PROVENANCE_SUSPECT = "provenance_suspect"
    DUPLICATE = "duplicate"
    TRUNCATED = "truncated"


class Act(StrEnum):
    """What was done with an agenda item. `deliberated` is not `adopted`."""

    RELAYED = "relayed"
    STUDIED = "studied"
    HEARD = "heard"
    DISCUSSED = "discussed"
    DELIBERATED = "deliberated"
    ADOPTED = "adopted"
    ARRANGED = "arranged"
    SIGNED = "signed"
    AWARDED = "awarded"
    OTHER = "other"


class Verb(StrEnum):
    """The frame verb a directive stands under (指出, 强调, 要求, 号召/希望, 表示/介绍)."""

    NOTED = "noted"
    STRESSED = "stressed"
    REQUIRED = "required"
    CALLED_FOR = "called_for"
    REPORTED = "reported"


class DirectiveKind(StrEnum):
    """What a directive asks for."""

    TASK = "task"
    TARGET = "target"
    PROHIBITION = "prohibition"
    PRINCIPLE = "principle"
    STUDY = "study"


class DocumentStatus(StrEnum):
    """What the source says happened to a document."""

    RELAYED = "relayed"
    DELIBERATED = "deliberated"
    ADOPTED = "adopted"
    ISSUED = "issued"
    CITED = "cited"


class Approximation(StrEnum):
    """The bound a figure carries: 约, 超/余/多, 近, 以上/不低于, 以内/不超过."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class ProjectStage(StrEnum):
    """How far a project has come; 签约 is not 开工."""

    PLANNED = "planned"
    SIGNED = "signed"
    STARTED = "started"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"


class Section(StrEnum):
    """Where in a briefing a key point stands."""

    ON_THE_TABLE = "on_the_table"
    REQUIRED = "required"
    PROJECTS = "projects"
    FIGURES = "figures"
    RELAYED = "relayed"
    REMARKS = "remarks"


class Severity(StrEnum):
    """How much a finding matters: errors fail `validate`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


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
    """A number with its unit. `value` is in plain `unit`s: 1.2亿元 is 120000000.0 yuan."""

    zh: str
    value: float
    unit: str
    approx: Approximation
    what_en: str | None = None
    evidence: tuple[Evidence, ...]


class Project(Model):
    """A named or counted project and how far it has come."""

    zh: str
    en: str | None = None
    stage: ProjectStage
    amount_zh: str | None = None
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
    """What was read, and what was done to make it readable."""

    name: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: str
    encoding: str
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
