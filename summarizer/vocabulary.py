"""The closed vocabularies of the published data model: every value a field of `facts` may take by name."""

from enum import StrEnum
from typing import Literal, TypeAlias

Fallback: TypeAlias = Literal["always", "page", "never"]
"""When the rules brief an article in a model's place: `always`; `page`, if this page's questions fail but not if
the whole run is stopped (no money, no valid key); `never`."""


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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
    """What was done with an agenda item or a post. `deliberated` is not `adopted`, `proposed` not `appointed`."""

    RELAYED = "relayed"
    STUDIED = "studied"
    HEARD = "heard"
    DISCUSSED = "discussed"
    DELIBERATED = "deliberated"
    ADOPTED = "adopted"
    ARRANGED = "arranged"
    SIGNED = "signed"
    AWARDED = "awarded"
    APPOINTED = "appointed"
    REMOVED = "removed"
    PROPOSED = "proposed"
    CASE = "case"
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
    SIGNED = "signed"
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


class Direction(StrEnum):
    """Which way a change goes (增长, 下降, 持平), or on which side of another figure a gap lies (高于, 低于)."""

    UP = "up"
    DOWN = "down"
    FLAT = "flat"
    ABOVE = "above"
    BELOW = "below"


class WindowKind(StrEnum):
    """What a notice says of a stretch of time or of a day: until when somebody may act, from when a rule holds."""

    OBJECTION = "objection"
    COMMENT = "comment"
    APPLICATION = "application"
    EFFECT = "effect"
    VALIDITY = "validity"
    TRIAL = "trial"
    RESTRICTION = "restriction"
    ACTIVITY = "activity"


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
    TOUCHED = "touched"
    DATES = "dates"


class Severity(StrEnum):
    """How much a finding matters: errors fail `validate`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
