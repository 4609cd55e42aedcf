"""A model's answer to facts: what its cited sentences hold is kept, with evidence; all else is named and left out.

The model says which strings matter and what they mean. Names, dates, amounts and the kinds of bodies are worked
out here from the strings themselves, by the same tables the rules use.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from summarizer.asking.grounding import Ground, Place, english, marks
from summarizer.english.nominal.titles import document_english
from summarizer.facts import (
    Act,
    Agenda,
    Body,
    Directive,
    DirectiveKind,
    Document,
    DocumentStatus,
    Event,
    EventKind,
    Evidence,
    Figure,
    Person,
    Project,
    ProjectStage,
    Role,
    Text,
    Topic,
    Verb,
    When,
)
from summarizer.language.bodies.bodies import body_english, body_kind, body_level
from summarizer.language.calendar.dates import Base, find_dates, resolve, with_year
from summarizer.language.calendar.periods import find_periods, period_of
from summarizer.language.calendar.years import YearGuess
from summarizer.language.figures.changes import directions
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.names import romanise_holder
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_english
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex
from summarizer.reading.text import Article

Item = Mapping[str, Any]

# A string cut off behind one of these says the opposite, or names another post.
_NEGATIONS = "不未没勿"
_QUALIFIERS = "副原代"
# Who is named so has no given name in the text.
_ADDRESSES = ("师傅", "先生", "女士", "大爷", "大妈", "大叔", "阿姨", "奶奶", "爷爷")
_SPENT = regex("完成(?:年度)?投资[^，。；]{0,3}$")


@dataclass(frozen=True, slots=True)
class Context:
    """What the facts of one article are read with: its sentences, the day dates count from, the page's year."""

    article: Article
    ground: Ground
    base: Base
    year: YearGuess


@dataclass(slots=True)
class Faults:
    """Where an answer is not supported, in words for the model and for the reader."""

    found: list[str] = field(default_factory=list)

    def note(self, where: str, problem: str) -> None:
        """Remember one."""
        self.found.append(f"{where}: {problem}")


def events(answer: Item, context: Context, faults: Faults) -> tuple[Event, ...]:
    """The events of a schema-valid answer, and in `faults` what had to be left out."""
    found = tuple(_event(item, index, context, faults) for index, item in enumerate(answer["events"]))
    names: dict[str, str] = {}
    for body in (body for event in found for body in event.bodies):
        names.setdefault(body.zh, body.en)
    # A body has one English name in a briefing: the first.
    return tuple(
        event.model_copy(
            update={"bodies": tuple(b.model_copy(update={"en": names[b.zh]}) for b in event.bodies)}
        )
        for event in found
    )


def _event(item: Item, index: int, context: Context, faults: Faults) -> Event:
    where = f"/events/{index}"
    title = context.ground.find(item["title_zh"], item["cite"])
    if item["title_zh"] and title is None:
        faults.note(f"{where}/title_zh", _not_cited(item["title_zh"], item["cite"]))

    def each(name: str, make: Callable[[Item, str, Context, Faults], Any]) -> tuple[Any, ...]:
        found = (make(one, f"{where}/{name}/{row}", context, faults) for row, one in enumerate(item[name]))
        return tuple(one for one in found if one is not None)

    return Event(
        id=f"{context.article.id}e{index + 1}",
        kind=EventKind(item["kind"]),
        title_en=english(item["title_en"]) or "Event",
        title_zh=title.zh if title else None,
        date=_date(item, where, context, faults),
        place=_place(item, where, context, faults),
        bodies=each("bodies", _body),
        people=each("people", _person),
        agenda=each("agenda", _agenda),
        directives=each("directives", _directive),
        documents=each("documents", _document),
        figures=each("figures", _figure),
        projects=each("projects", _project),
    )


def _date(item: Item, where: str, context: Context, faults: Faults) -> When:
    for place in context.ground.places(item["date_zh"], item["cite"]):
        for mention in find_dates(place.sentence.text):
            if mention.start < place.end and mention.end > place.start:
                when = resolve(mention, context.base)
                when = with_year(when, context.year) if context.base.iso is None else when
                evidence = place.sentence.evidence(mention.start, mention.end)
                return when.model_copy(update={"evidence": (evidence,)})
    if item["date_zh"]:
        faults.note(f"{where}/date_zh", _not_cited(item["date_zh"], item["cite"]))
    return When(not_after=context.base.iso)


def _place(item: Item, where: str, context: Context, faults: Faults) -> Text | None:
    if not item["place_zh"]:
        return None
    found = context.ground.find(item["place_zh"], item["cite"])
    if found is None:
        faults.note(f"{where}/place_zh", _not_cited(item["place_zh"], item["cite"]))
        return None
    return Text(zh=found.zh, en=place_english(found.zh) or english(item["place_en"]))


def _person(item: Item, where: str, context: Context, faults: Faults) -> Person | None:
    """A name and its posts are checked together: each post must stand in the sentence of the name."""
    name = _grounded(item, where, context, faults)
    if name is None:
        return None
    if name.zh.endswith(_ADDRESSES):
        faults.note(f"{where}/zh", f"{name.zh!r} is how somebody is addressed, not a name")
        return None
    inside = name.sentence.id
    whole = next((m.name for m in find_people(name.sentence.text) if m.start <= name.start < m.end), name.zh)
    if whole != name.zh:
        faults.note(f"{where}/zh", f"the name in {name.sentence.id} is {whole!r}")
        return None
    posts = [(zh, _uncut(context.ground.places(zh, inside), _QUALIFIERS)) for zh in item["titles_zh"]]
    for zh, post in posts:
        if post is None:
            problem = f"{zh!r} does not stand so, and whole, in {name.sentence.id} with the name"
            faults.note(f"{where}/titles_zh", problem)
    kept = [post for _, post in posts if post is not None]
    start, end = (
        min([name.start, *(post.start for post in kept)]),
        max([name.end, *(post.end for post in kept)]),
    )
    titles = tuple(post.zh for post in kept)
    romanised = romanise_holder(name.zh, titles)
    complete = len(kept) == len(posts)
    return Person(
        zh=name.zh,
        en=romanised.en,
        name_certainty=romanised.certainty,
        titles_zh=titles,
        title_en=(title_english(titles) or (english(item["title_en"]) if complete else None))
        if titles
        else None,
        role=Role(item["role"]),
        evidence=(name.sentence.evidence(start, end),),
    )


def _body(item: Item, where: str, context: Context, faults: Faults) -> Body | None:
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    name = body_english(place.zh) or english(item["en"])
    if name is None:
        return None
    evidence = (place.evidence,)
    return Body(zh=place.zh, en=name, kind=body_kind(place.zh), level=body_level(place.zh), evidence=evidence)


def _agenda(item: Item, where: str, context: Context, faults: Faults) -> Agenda | None:
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    return Agenda(act=Act(item["act"]), zh=place.zh, en=english(item["en"]), evidence=(place.evidence,))


def _directive(item: Item, where: str, context: Context, faults: Faults) -> Directive | None:
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    if not context.ground.anywhere(item["speaker_zh"]):
        faults.note(f"{where}/speaker_zh", f"{item['speaker_zh']!r} does not stand in the article")
        return None
    deadline = context.ground.find(item["deadline_zh"], item["cite"])
    addressee = context.ground.find(item["addressee_zh"], item["cite"])
    return Directive(
        speaker_zh=item["speaker_zh"].strip(),
        verb=Verb(item["verb"]),
        addressee_zh=addressee.zh if addressee else None,
        kind=DirectiveKind(item["kind"]),
        topic=Topic(item["topic"]),
        zh=place.zh,
        en=english(item["en"]),
        salience=min(max(item["salience"], 0), 100),
        deadline=deadline.zh if deadline else None,
        evidence=(place.evidence,),
    )


def _document(item: Item, where: str, context: Context, faults: Faults) -> Document | None:
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    if not (place.zh.startswith("《") and place.zh.endswith("》")):
        faults.note(f"{where}/zh", "a document is written with its marks 《 and 》")
        return None
    name = document_english(place.zh) or english(item["en"])
    return Document(zh=place.zh, en=name, status=DocumentStatus(item["status"]), evidence=(place.evidence,))


def _figure(item: Item, where: str, context: Context, faults: Faults) -> Figure | None:
    """The amount is read from the source by code; the model only points at it."""
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    # 2个 may stand inside of 12个 first: an amount is taken where it begins, if it does so anywhere.
    whole = (one for one in context.ground.places(item["zh"], item["cite"]) if not _in_number(one))
    place = next(whole, place)
    text = place.sentence.text
    quantities = find_quantities(text)
    for quantity, direction in zip(quantities, directions(text, quantities), strict=True):
        if quantity.start < place.end and quantity.end > place.start:
            period = period_of(text, quantity.start, find_periods(text))
            start, end = min(place.start, quantity.start), max(place.end, quantity.end)
            evidence = [place.sentence.evidence(start, end)]
            if period and not start <= period.start < end:
                evidence.append(place.sentence.evidence(period.start, period.end))
            return Figure(
                zh=quantity.zh,
                value=quantity.value,
                unit=quantity.unit,
                approx=quantity.approx,
                direction=direction,
                period_zh=period.zh if period else None,
                what_en=english(item["what_en"]),
                evidence=tuple(evidence),
            )
    faults.note(f"{where}/zh", f"no amount with a unit is read in {place.zh!r}")
    return None


def _in_number(place: Place) -> bool:
    """Whether a place begins behind a digit of the same number."""
    return bool(re.search(r"\d[.,]?$", place.sentence.text[: place.start])) and place.zh[:1].isdigit()


def _project(item: Item, where: str, context: Context, faults: Faults) -> Project | None:
    place = _grounded(item, where, context, faults)
    if place is None:
        return None
    amount = context.ground.find(item["amount_zh"], item["cite"])
    if amount is not None and _SPENT.search(amount.sentence.text, 0, amount.start):
        amount = None  # what has been spent so far is not what a project costs
    return Project(
        zh=place.zh,
        en=english(item["en"]),
        stage=ProjectStage(item["stage"]),
        amount_zh=amount.zh if amount else None,
        evidence=tuple(_both(place, amount)),
    )


def _both(place: Place, amount: Place | None) -> Iterator[Evidence]:
    yield place.evidence
    if amount is not None and not (
        place.sentence is amount.sentence and place.start <= amount.start < place.end
    ):
        yield amount.evidence


def _grounded(item: Item, where: str, context: Context, faults: Faults) -> Place | None:
    places = tuple(context.ground.places(item["zh"], item["cite"]))
    place = _uncut(places, _NEGATIONS)
    if places and place is None:
        faults.note(f"{where}/zh", f"{places[0].before!r} stands before it: copy that too")
    elif place is None:
        faults.note(f"{where}/zh", _not_cited(item["zh"], item["cite"]))
    return place


def _uncut(places: Iterable[Place], before: str) -> Place | None:
    """The first place that does not begin just after a character which turns its meaning."""
    return next((place for place in places if not place.before or place.before not in before), None)


def _not_cited(zh: str, cite: str) -> str:
    shown = zh if len(zh) <= 60 else zh[:59] + "…"
    named = ", ".join(marks(cite)) or "any cited line"
    return f"{shown!r} does not stand in {named}; copy it character by character"
