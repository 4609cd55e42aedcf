import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from summarizer.checking.scoring.counts import Count, compare
from summarizer.checking.scoring.fields import alike, overlap, same_post, unit
from summarizer.checking.scoring.gold import GoldArticle, GoldEvent, Sample, load_gold
from summarizer.checking.scoring.scores import (
    Floors,
    Scores,
    body_spans,
    check_floors,
    leaks,
    match_articles,
    parse_floors,
    raise_floors,
    render_floors,
    score,
)
from summarizer.errors import InputError
from summarizer.facts import (
    Act,
    Agenda,
    Approximation,
    Article,
    Body,
    BodyKind,
    Briefing,
    Direction,
    Directive,
    Document,
    DocumentStatus,
    Event,
    Figure,
    Level,
    Person,
    Project,
    Provenance,
    Role,
    Site,
    Source,
    Span,
    Text,
    Topic,
    When,
    Window,
)

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = load_gold(SEEDS)


def answered(gold: GoldEvent, name: str) -> Event:
    """The event a perfect engine would give."""
    return Event(
        id=name,
        kind=gold.kind,
        title_en="Meeting",
        date=When(iso=gold.date.iso, month_day=gold.date.month_day, basis=gold.date.basis),
        place=Text(zh=gold.place_zh) if gold.place_zh else None,
        bodies=tuple(Body(zh=b, en="Body", kind=BodyKind.OTHER, level=Level.UNKNOWN) for b in gold.bodies_zh),
        people=tuple(
            Person(
                zh=p.zh,
                en=p.en,
                name_certainty="certain",
                titles_zh=p.titles_zh,
                title_en=p.title_en,
                role=p.role,
                evidence=(),
            )
            for p in gold.people
        ),
        agenda=tuple(Agenda(act=a.act, zh=a.zh, en=" ".join(a.en_words), evidence=()) for a in gold.agenda),
        documents=tuple(Document(zh=d.zh, status=d.status, evidence=()) for d in gold.documents),
        figures=tuple(
            Figure(
                zh=f.zh,
                value=f.value,
                unit=f.unit,
                approx=f.approx,
                direction=None if f.direction == "level" else f.direction,
                period_zh=f.period_zh or None,
                evidence=(),
            )
            for f in gold.figures
        ),
        projects=tuple(
            Project(zh=p.zh, stage=p.stage, amount_zh=p.amount_zh, evidence=()) for p in gold.projects or ()
        ),
        windows=tuple(Window(kind=w.kind, zh=w.zh, en="until then", evidence=()) for w in gold.windows or ()),
        sites=tuple(Site(zh=s.zh, evidence=()) for s in gold.sites or ()),
        directives=tuple(
            Directive(
                speaker_zh=d.speaker_zh,
                verb=d.verb,
                addressee_zh=d.addressee_zh,
                kind=d.kind,
                topic=Topic.ECONOMY,
                zh=d.zh,
                salience=1,
                evidence=(),
            )
            for d in gold.directives
        ),
    )


def article(gold: GoldArticle, span: Span, number: int) -> Article:
    return Article(
        id=f"a{number}",
        span=span,
        headline=Text(zh=gold.headline_zh) if gold.headline_zh else None,
        kicker_zh=gold.kicker_zh,
        byline=gold.byline,
        events=tuple(answered(e, f"a{number}e{i}") for i, e in enumerate(gold.events, 1)),
        summary_en="A summary.",
    )


def perfect(one: Sample) -> Briefing:
    spans = body_spans(one)
    return Briefing(
        source=Source(
            name=one.name,
            sha256=one.sha256,
            media_type="text/plain",
            encoding=one.gold.encoding,
            characters=len(one.text),
            publisher_zh=one.gold.publisher_zh,
            published=one.gold.published,
        ),
        provenance=Provenance(summarizer_version="0", engine="rules"),
        articles=tuple(
            article(g, s, i) for i, (g, s) in enumerate(zip(one.gold.articles, spans, strict=True), 1)
        ),
    )


FIRST = SAMPLES[0]


def first(**changes) -> Scores:
    """Scores of the first sample after changes to its only event."""
    briefing = perfect(FIRST)
    only = briefing.articles[0]
    event = only.events[0].model_copy(update=changes)
    changed = only.model_copy(update={"events": (event,)})
    return score([briefing.model_copy(update={"articles": (changed,)})], [FIRST])


@pytest.mark.parametrize("one", SAMPLES, ids=lambda s: s.name)
def test_a_briefing_that_says_what_the_gold_says_is_perfect(one):
    total = score([perfect(one)], [one]).total
    assert {field: count for field, count in total.items() if count.extra or count.missed} == {}


def test_all_gold_of_a_missing_briefing_is_missed():
    total = score([], [FIRST]).total
    assert total["articles"] == Count(missed=1)
    assert total["people"].found == total["people"].extra == 0
    assert total["people"].missed > 5
    assert total["headline"] == Count(missed=1)


def test_an_article_in_the_wrong_place_is_missed_and_extra():
    briefing = perfect(FIRST)
    moved = briefing.articles[0].model_copy(update={"span": Span(start=0, end=10)})
    total = score([briefing.model_copy(update={"articles": (moved,)})], [FIRST]).total
    assert total["articles"] == Count(extra=1, missed=1)
    assert total["people"].found == 0
    assert total["people"].extra >= total["people"].missed > 0


def test_two_articles_in_one_span_count_once():
    spans = [Span(start=10, end=100), Span(start=120, end=200)]
    assert match_articles(spans, [Span(start=0, end=105), Span(start=110, end=200)]) == [0, 1]
    assert match_articles(spans, [Span(start=0, end=210)]) == [None, None]
    assert match_articles(spans, [Span(start=10, end=80)]) == [None, None]


def test_a_wrong_role_costs_the_role_but_not_the_person():
    people = first().documents[FIRST.name]["people"]
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    wrong = tuple(p.model_copy(update={"role": Role.MENTIONED}) for p in event.people)
    total = first(people=wrong).total
    assert total["people"] == people
    assert total["roles"].found == 0
    assert total["chair"] == Count(missed=1)


def test_a_dropped_deputy_is_a_wrong_title():
    assert same_post("deputy director of the County Health Bureau", "Deputy Director, County Health Bureau")
    assert not same_post(
        "deputy director of the County Health Bureau", "director of the County Health Bureau"
    )


def test_an_invented_person_costs_precision():
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    stranger = event.people[0].model_copy(update={"zh": "甄有才"})
    assert first(people=(*event.people, stranger)).total["people"].extra == 1


def test_deliberated_is_not_adopted():
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    adopted = tuple(a.model_copy(update={"act": Act.ADOPTED}) for a in event.agenda)
    assert first(agenda=adopted).total["agenda"].found == 0
    papers = tuple(d.model_copy(update={"status": DocumentStatus.ADOPTED}) for d in event.documents)
    total = first(documents=papers).total
    assert total["documents"].f1 == 1.0
    assert total["document_status"].found == 0


def test_whether_the_agenda_repeats_the_verb_does_not_matter():
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    bare = tuple(a.model_copy(update={"zh": a.zh.removeprefix("传达学习")}) for a in event.agenda)
    assert bare != event.agenda
    assert first(agenda=bare).total["agenda"].f1 == 1.0


def test_a_tenfold_figure_is_wrong_and_a_dropped_bound_is_seen():
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    tenfold = tuple(f.model_copy(update={"value": f.value * 10}) for f in event.figures)
    assert first(figures=tenfold).total["figures"].found == 0
    exact = tuple(f.model_copy(update={"approx": Approximation.EXACT}) for f in event.figures)
    total = first(figures=exact).total
    assert total["figures"].f1 == 1.0
    assert total["figure_approx"].extra == 2


def test_directives_may_come_in_clauses_but_not_from_another_speaker():
    event = answered(FIRST.gold.articles[0].events[0], "a1e1")
    clauses = tuple(
        d.model_copy(update={"zh": part, "addressee_zh": d.addressee_zh})
        for d in event.directives
        for part in d.zh.split("，")
    )
    total = first(directives=clauses).total
    assert total["directives"].f1 == 1.0
    hers = tuple(d.model_copy(update={"speaker_zh": "单立华"}) for d in event.directives)
    total = first(directives=hers).total
    assert total["directives"].f1 == 1.0
    assert total["directive_speaker"].found == 0


def test_a_date_with_an_inferred_year_answers_a_day_without_one():
    one = next(s for s in SAMPLES if s.gold.articles[0].events[0].date.month_day)
    briefing = perfect(one)
    event = briefing.articles[0].events[0]
    for basis, right in (("inferred", True), ("stated", False)):
        date = When(iso=f"2021-{event.date.month_day}", basis=basis)
        dated = briefing.articles[0].model_copy(update={"events": (event.model_copy(update={"date": date}),)})
        articles = (dated, *briefing.articles[1:])
        count = score([briefing.model_copy(update={"articles": articles})], [one]).total["date"]
        assert (count.extra == 0) is right


def test_a_view_counter_in_a_figure_is_a_leak_but_not_in_evidence():
    counter = next(text for text in FIRST.gold.must_not_appear if text.isdigit())
    assert not any(leaked for _, leaked in leaks(FIRST, perfect(FIRST)))
    article_ = perfect(FIRST).articles[0]
    claimed = article_.model_copy(update={"summary_en": f"Read {int(counter):,} times."})
    briefing = perfect(FIRST).model_copy(update={"articles": (claimed,)})
    assert (counter, True) in leaks(FIRST, briefing)
    assert score([briefing], [FIRST]).total["clean"].extra == 1


def test_names_of_bodies_may_carry_their_occasion():
    assert alike("区委常委会", "区委常委会（扩大）")
    assert not alike("区委", "区政府")
    assert overlap("", "") == 0.0
    assert unit("Projects") == unit("project")
    assert unit("percent") == unit("%")


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_comparing_counts_every_item_once(gold, answers):
    count = compare(gold, answers)
    assert count.found + count.missed == len(gold)
    assert count.found + count.extra == len(answers)
    assert compare(answers, gold) == Count(count.found, count.missed, count.extra)
    assert count.f1 is None or 0 <= count.f1 <= 1


def test_the_table_and_the_json_say_the_same():
    scores = first()
    assert json.loads(json.dumps(scores.as_json()))["total"]["people"]["f1"] == 1.0
    lines = scores.lines()
    assert lines[0].split() == ["field", "precision", "recall", "f1", "found", "extra", "missed"]
    row = next(line for line in lines if line.startswith("people"))
    assert row.split()[1:4] == ["1.000", "1.000", "1.000"]
    assert next(line for line in lines if line.startswith("kicker")).split()[1:4] == ["-", "-", "-"]


def made(value: int, other: int = 10) -> Scores:
    """Two documents: `a` open, `b` blind."""
    documents = {
        "a": {"people": Count(value, 10 - value, 10 - value)},
        "b": {"people": Count(other, 10 - other, 10 - other)},
    }
    return Scores({"people": documents["a"]["people"] + documents["b"]["people"]}, documents)


FLOORS = Floors("d", ("b",), {"people": 0.8}, {"people": 0.9})


def test_floors_hold_for_open_and_blind_documents_apart():
    assert check_floors(made(8, 9), FLOORS, "d") == []
    assert check_floors(made(7, 8), FLOORS, "d") == [
        "open people: 0.700 is below the floor 0.800",
        "blind people: 0.800 is below the floor 0.900",
    ]
    assert "differ" in check_floors(made(8, 9), FLOORS, "e")[0]
    assert check_floors(Scores({}, {}), FLOORS, "d")[0] == "open people: nothing measured, floor 0.800"


def test_floors_only_rise_unless_a_regression_is_allowed():
    raised = raise_floors(FLOORS, made(9, 8), "e")
    assert (raised.digest, raised.open, raised.blind) == ("e", {"people": 0.9}, {"people": 0.9})
    lowered = raise_floors(FLOORS, made(7, 8), "e", allow_regression=True)
    assert (lowered.open, lowered.blind) == ({"people": 0.7}, {"people": 0.8})
    assert check_floors(made(7, 8), lowered, "e") == []


def test_floors_round_trip_through_their_file():
    assert parse_floors(render_floors(FLOORS)) == FLOORS


@pytest.mark.parametrize("text", ["digest =", "[open]\npeople = 1", 'digest = "d"\n[open]\npeople = "x"'])
def test_a_broken_floors_file_is_an_input_error(text):
    with pytest.raises(InputError, match="floors file"):
        parse_floors(text)


def test_the_way_and_the_time_of_a_figure_count_where_gold_says_them():
    one = next(s for s in SAMPLES if s.name == "015_feature_highlights")
    told = perfect(one)
    event = told.articles[0].events[0]
    turned = tuple(
        f.model_copy(update={"direction": Direction.UP, "period_zh": "2019年"})
        if f.direction is Direction.DOWN
        else f
        for f in event.figures
    )
    articles = (
        told.articles[0].model_copy(update={"events": (event.model_copy(update={"figures": turned}),)}),
    )
    scores = score([told.model_copy(update={"articles": articles})], [one]).total
    wrong = sum(f.direction is Direction.DOWN for f in event.figures)
    assert wrong and scores["figure_direction"].extra == scores["figure_period"].missed == wrong
