"""Gold: what an expert reader would say of a sample document, written beside it as `NAME.gold.json`.

Every `zh` is verbatim in the clean text of its article (unwrapped, simplified, without pinyin). Conventions:

- `starts` and `ends` are the first and last ten characters of an article's body; a dateline such as
  本报讯（记者 …） stands before the body, an editor's tail after it.
- `kicker_zh` holds what stands over and under the main line; decks that the main line parts are set apart by ` / `.
- `people` are all persons named in the body but journalists; who is only cited has the role `mentioned`,
  and `optional` marks those a briefing may leave out without loss (central leaders whose words are relayed).
- `figures` are all quantities written with Arabic digits that have a unit, and those Chinese-numeral ones an
  analyst would note. Ordinals, dates, thresholds of a class (亿元以上项目) and numbers in names are none; such a
  threshold in Arabic digits (50万元以上的案件) is `optional`. 最高 and 最长 before a quantity are the bound `at_most`.
- `directives` are whole sentences or ；-parts; `speaker_zh` is the subject of the frame verb as printed, and
  `addressee_zh` the first addressee where one sentence names several.
- `bodies` are the organisations that convened, issued or paid the visit, not everyone present.
- `place_zh` is the administrative region (or development zone) where the event happened, never the venue, in
  the fullest name that headline or body prints in one piece: 望川区, 白湖高新区, 平安市云岭区. A name counts
  wherever it stands with its unit (望川区委, 《望川区…办法》); without the unit only where it means the region
  itself (深圳), not in the name of a school, firm or customs house. An event held elsewhere has that region;
  one that a county holds in its own zone has the county. A town or subdistrict counts where the event is its
  own or the whole visit took place there. Of two signboards of one body the one printed first is meant.
  Null if the article names no region: 区政府 and 我市 name none, and what stands in the page head is no part of it.
- `date` of a span of days is its first day.
- A signed agreement is `issued`; a text approved 原则同意 for revision is `deliberated`.
- `must_not_appear` are strings that would betray a reading error: counters, reporters as participants,
  orders to the reader hidden in the page.

`schemas/gold.schema.json` is generated from `gold_schema()`.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from summarizer.errors import InputError
from summarizer.facts import (
    Act,
    Approximation,
    DateBasis,
    DayPart,
    Direction,
    DirectiveKind,
    DocumentStatus,
    EventKind,
    IsoDate,
    IsoDay,
    Model,
    MonthDay,
    ProjectStage,
    Role,
    Verb,
    WindowKind,
)

Chinese = Annotated[str, Field(min_length=1)]
GOLD_SUFFIX = ".gold.json"


class GoldPerson(Model):
    """A person named in the body.

    `titles_zh` are the posts given to the name, split at 、, in order; one post before several names is given
    to each (区领导甲、乙). `en_also` holds further romanisations in use (朴 Piao, Pu; 次仁 Tsering, Ciren),
    `role_also` what else the person did (a host who spoke): either answer is right.
    """

    zh: Chinese
    en: Chinese
    en_also: tuple[Chinese, ...] = ()
    titles_zh: tuple[Chinese, ...] = ()
    title_en: str | None = None
    role: Role
    role_also: tuple[Role, ...] = ()
    optional: bool = False


class GoldAgenda(Model):
    """An agenda item. `en_words` are words that a right English rendering cannot do without.

    `act_also` are other names for what was done (听取和审议). `optional` items say too little to be missed
    (研究了有关事项).
    """

    act: Act
    act_also: tuple[Act, ...] = ()
    zh: Chinese
    optional: bool = False
    en_words: tuple[str, ...] = ()


class GoldDocument(Model):
    """A document printed between 《 and 》, with what the article says was done to it."""

    zh: Annotated[str, Field(pattern=r"^《.+》$")]
    status: DocumentStatus


class GoldFigure(Model):
    """A quantity; `value` is in plain units as in `facts.Figure`. `optional`: a mere phrase (24小时值班).

    `direction` is `level` for a figure that measures no change; `period_zh` is the time the page gives for it, in its
    sentence or at the head of one above it, and "" where it gives none. Null leaves either unsaid: not counted.
    """

    zh: Chinese
    value: float
    unit: Chinese
    approx: Approximation
    direction: Direction | Literal["level"] | None = None
    period_zh: str | None = None
    optional: bool = False


class GoldProject(Model):
    """A project or a number of them with the stage the page tells of, and what it costs in all if it says so."""

    zh: Chinese
    stage: ProjectStage
    amount_zh: str | None = None


class GoldWindow(Model):
    """A time in which something may be done or holds; `zh` are its dates or its length as printed."""

    kind: WindowKind
    zh: Chinese


class GoldSite(Model):
    """A place by name that a round went to. `optional`: a part of another one, a bare office."""

    zh: Chinese
    optional: bool = False


class GoldDirective(Model):
    """A sentence, or ；-part of one, that stands under a frame.

    `optional` ones ask nothing of anybody (praise of a meeting, a maxim). `kind_also`: a task with a figure is
    also a target, an order may end in a prohibition; either answer is right.
    """

    speaker_zh: Chinese
    verb: Verb
    zh: Chinese
    addressee_zh: str | None = None
    kind: DirectiveKind
    kind_also: tuple[DirectiveKind, ...] = ()
    optional: bool = False


class GoldDate(Model):
    """`iso` when day and year can be known from the page, else `month_day`; both null for 近日."""

    iso: IsoDate | None = None
    month_day: MonthDay | None = None
    part: DayPart | None = None
    basis: DateBasis


class GoldEvent(Model):
    """One meeting, visit or other occasion. Null `projects`, `windows` or `sites` are unsaid, and not counted."""

    kind: EventKind
    date: GoldDate
    bodies_zh: tuple[Chinese, ...] = ()
    place_zh: str | None = None
    people: tuple[GoldPerson, ...] = ()
    agenda: tuple[GoldAgenda, ...] = ()
    documents: tuple[GoldDocument, ...] = ()
    figures: tuple[GoldFigure, ...] = ()
    projects: tuple[GoldProject, ...] | None = None
    windows: tuple[GoldWindow, ...] | None = None
    sites: tuple[GoldSite, ...] | None = None
    directives: tuple[GoldDirective, ...] = ()


class GoldArticle(Model):
    """One article of the page, in the order of the page."""

    headline_zh: str | None = None
    kicker_zh: str | None = None
    byline: tuple[Chinese, ...] = ()
    starts: Annotated[str, Field(min_length=4, max_length=20)]
    ends: Annotated[str, Field(min_length=4, max_length=20)]
    events: Annotated[tuple[GoldEvent, ...], Field(min_length=1)]

    def directive_counts(self) -> Counter[tuple[str, Verb]]:
        """How many directives stand under each (speaker, verb)."""
        return Counter((d.speaker_zh, d.verb) for event in self.events for d in event.directives)


class GoldPage(Model):
    """What is to be said of one sample. `encoding` is a Python codec name; `note` names the traps.

    `only` are the fields of the score in which the gold is complete, if it is not so in all: a page on which the
    reading of layouts is measured leaves figures and directives unsaid, and they are then not counted.
    """

    encoding: str = "utf-8"
    note: str
    only: tuple[Chinese, ...] = ()
    published: IsoDay | None = None
    publisher_zh: str | None = None
    articles: Annotated[tuple[GoldArticle, ...], Field(min_length=1)]
    must_not_appear: tuple[Chinese, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample document with its gold. `text` is the decoded document, in which spans are counted."""

    name: str
    sha256: str
    text: str
    gold: GoldPage


def gold_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a `.gold.json` file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **GoldPage.model_json_schema()}


def sample(name: str, document: bytes, gold: bytes) -> Sample:
    """Pair a document with its gold. Raises InputError if the gold is not valid or names a wrong encoding."""
    try:
        page = GoldPage.model_validate_json(gold)
    except ValidationError as problem:
        first = problem.errors()[0]
        where = "/".join(str(step) for step in first["loc"])
        raise InputError(
            f"{name}{GOLD_SUFFIX} is not valid gold: {first['msg']} at {where or 'the top'}",
            hint="compare it with schemas/gold.schema.json",
        ) from problem
    try:
        text = document.decode(page.encoding).removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as problem:
        raise InputError(
            f"{name} cannot be decoded as {page.encoding}", hint="correct `encoding` in its gold"
        ) from problem
    return Sample(name, hashlib.sha256(document).hexdigest(), text, page)


def load_gold(folder: Path) -> tuple[Sample, ...]:
    """All samples of a folder, by name. Raises InputError if it has none, or gold without its document."""
    samples = []
    for path in sorted(folder.glob(f"*{GOLD_SUFFIX}")):
        name = path.name.removesuffix(GOLD_SUFFIX)
        document = folder / f"{name}.txt"
        if not document.is_file():
            raise InputError(f"{path} has no document {document.name} beside it", hint="restore or remove it")
        samples.append(sample(name, document.read_bytes(), path.read_bytes()))
    if not samples:
        raise InputError(f"{folder} holds no *{GOLD_SUFFIX} files", hint="give the folder of the samples")
    return tuple(samples)


def digest(files: Iterable[tuple[str, bytes]]) -> str:
    """SHA-256 over names and contents in order of name: any changed character of a corpus changes it."""
    total = hashlib.sha256()
    for name, content in sorted(files):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def corpus_digest(folder: Path) -> str:
    """The `digest` of a folder's samples: documents and gold, nothing else."""
    gold = sorted(folder.glob(f"*{GOLD_SUFFIX}"))
    documents = [folder / f"{path.name.removesuffix(GOLD_SUFFIX)}.txt" for path in gold]
    return digest((path.name, path.read_bytes()) for path in [*gold, *documents])
