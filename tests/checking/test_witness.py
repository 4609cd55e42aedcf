import pytest

from summarizer.checking.belief import HOME, believed
from summarizer.checking.witness import WEIGHTY, paired, reconciled
from summarizer.facts import (
    Act,
    Agenda,
    Approximation,
    Document,
    DocumentStatus,
    Event,
    EventKind,
    Extraction,
    Figure,
    Flag,
    Project,
    ProjectStage,
    Role,
    Site,
    Text,
    When,
)
from summarizer.reading import decode, read
from summarizer.rules import extract

PAGE = """枫林县召开河湖治理推进会

发布时间：2024年6月4日

6月3日上午，枫林县召开河湖治理推进会。县委书记骆青山主持会议，县长岳明川出席会议。
会议审议了《枫林县河湖治理方案》，号召学习葛守田的事迹。
骆青山要求，全县要在8月底前清理河道120公里，完成投资2.4亿元。
"""


@pytest.fixture(scope="module")
def page():
    return read(decode(PAGE.encode(), "page.txt"))


@pytest.fixture(scope="module")
def ruled(page):
    return extract(page.articles[0], page)


@pytest.fixture(scope="module")
def texts(page):
    return {sentence.id: sentence.text for sentence in page.articles[0].all_sentences()}


def told(ruled, **changes):
    return ruled.model_copy(update={"events": (ruled.events[0].model_copy(update=changes),)})


def messages(extraction):
    return [finding.message for finding in extraction.findings if finding.check == "witness"]


def test_the_rules_read_the_page_as_the_tests_mean_it(ruled):
    (event,) = ruled.events
    assert [(p.zh, p.role) for p in event.people][:2] == [("骆青山", Role.CHAIR), ("岳明川", Role.ATTENDEE)]
    assert event.date.iso == "2024-06-03"
    assert {figure.zh for figure in event.figures} >= {"120公里", "2.4亿元"}


def test_agreement_changes_nothing_and_says_nothing(ruled):
    assert reconciled(ruled, ruled, "/articles/0") == ruled


def test_a_model_is_not_asked_for_sites_and_has_those_of_the_rules(ruled):
    site = Site(zh="柳林村", en="Liulin Village", evidence=ruled.events[0].people[0].evidence)
    rounds = told(ruled, sites=(site,))
    assert reconciled(ruled, rounds, "/articles/0").events[0].sites == (site,)


def test_the_rules_chair_takes_the_chair(ruled):
    luo, yue, *rest = ruled.events[0].people
    wrong = (
        luo.model_copy(update={"role": Role.ATTENDEE}),
        yue.model_copy(update={"role": Role.CHAIR}),
        *rest,
    )
    mended = reconciled(told(ruled, people=wrong), ruled, "/articles/0")
    assert [(p.zh, p.role) for p in mended.events[0].people][:2] == [
        ("骆青山", Role.CHAIR),
        ("岳明川", Role.ATTENDEE),
    ]
    assert messages(mended) == ["second witness: 骆青山 chaired by the rules, the model gave 岳明川"]
    assert mended.findings[-1].where == "/articles/0/events/0/people"


def test_a_chair_left_out_is_put_in(ruled):
    mended = reconciled(told(ruled, people=ruled.events[0].people[1:]), ruled, "/articles/0")
    assert mended.events[0].people[0].zh == "骆青山"
    assert messages(mended) == ["second witness: 骆青山 chaired by the rules, the model gave nobody"]


@pytest.mark.parametrize("date", [When(), When(iso="2023-06-03", precision="day", basis="stated")])
def test_the_rules_date_stands(ruled, date):
    mended = reconciled(told(ruled, date=date), ruled, "/articles/0")
    assert mended.events[0].date == ruled.events[0].date
    assert f"the model gave {date.iso or 'none'}" in messages(mended)[0]


def test_figures_left_out_come_back_and_what_they_count_is_kept(ruled):
    length, *others = ruled.events[0].figures
    said = length.model_copy(update={"what_en": "length of river", "value": 12.0})
    mended = reconciled(told(ruled, figures=(said,)), ruled, "/articles/0")
    first = mended.events[0].figures[0]
    assert (first.value, first.what_en) == (length.value, "length of river")
    assert {figure.zh for figure in mended.events[0].figures} == {
        length.zh,
        *(figure.zh for figure in others),
    }
    assert len(messages(mended)) == 2


def test_a_figure_only_the_model_found_stays(ruled):
    kept = ruled.events[0].figures
    fewer = told(ruled, figures=kept[:1])
    assert reconciled(ruled, fewer, "/articles/0").events[0].figures == kept


def test_the_rules_speaker_stands(ruled):
    directives = tuple(d.model_copy(update={"speaker_zh": "岳明川"}) for d in ruled.events[0].directives)
    mended = reconciled(told(ruled, directives=directives), ruled, "/articles/0")
    assert {d.speaker_zh for d in mended.events[0].directives} == {
        d.speaker_zh for d in ruled.events[0].directives
    }
    assert any("岳明川" in message for message in messages(mended))


def test_a_weighty_statement_is_not_lost_quietly(ruled):
    heavy = [d for d in ruled.events[0].directives if d.salience >= WEIGHTY]
    assert heavy
    mended = reconciled(told(ruled, directives=()), ruled, "/articles/0")
    assert list(mended.events[0].directives) == heavy
    assert f"left out by the model: {len(heavy)}" in messages(mended)[0]


def test_what_the_model_puts_into_another_event_is_not_put_in_again(ruled):
    (event,) = ruled.events
    weighty = [d for d in event.directives if d.salience >= WEIGHTY]
    first = event.model_copy(update={"directives": ()})
    moved = {"id": "e2", "people": (), "agenda": (), "figures": (), "directives": tuple(weighty)}
    second = event.model_copy(update=moved)
    found = reconciled(ruled.model_copy(update={"events": (first, second)}), ruled, "/articles/0")
    assert weighty
    assert found.events[0].directives == ()


def test_a_figure_of_another_event_is_not_put_in_again(ruled):
    (event,) = ruled.events
    first = event.model_copy(update={"figures": event.figures[:1]})
    second = event.model_copy(
        update={"id": "e2", "people": (), "agenda": (), "directives": (), "figures": event.figures[1:]}
    )
    found = reconciled(ruled.model_copy(update={"events": (first, second)}), ruled, "/articles/0")
    assert len(event.figures) > 1
    assert [one.zh for one in found.events[0].figures] == [event.figures[0].zh]


def test_a_date_put_in_is_not_said_to_be_missing(ruled):
    undated = told(ruled, date=When()).model_copy(update={"flags": (Flag.DATE_UNSTATED, Flag.NAME_UNCERTAIN)})
    found = reconciled(undated, ruled, "/articles/0")
    assert found.events[0].date.iso == "2024-06-03"
    assert found.flags == (Flag.NAME_UNCERTAIN,)


def test_a_place_left_out_comes_from_the_rules(ruled):
    mended = reconciled(told(ruled, place=None), ruled, "/articles/0")
    assert mended.events[0].place == ruled.events[0].place

    both = told(ruled, place=None).model_copy(
        update={"events": (*told(ruled, place=None).events, *told(ruled, id="a1e2").events)}
    )
    assert (
        reconciled(both, ruled, "/articles/0").events[0].place is None
    )  # the model tells it of the other event


def test_a_zone_without_a_name_is_no_place_to_put_in(ruled):
    zone = told(ruled, place=Text(zh="经济开发区", en="the Economic Development Zone"))
    assert reconciled(told(ruled, place=None), zone, "/articles/0").events[0].place is None
    named = told(ruled, place=Text(zh="枫林经济开发区", en="Fenglin Economic Development Zone"))
    assert reconciled(told(ruled, place=None), named, "/articles/0").events[0].place is not None


def test_a_model_that_saw_no_event_has_the_rules_events(ruled):
    mended = reconciled(Extraction(), ruled, "/articles/0")
    assert mended.events == ruled.events
    assert messages(mended)


def sentence(page, text):
    return next(s for s in page.articles[0].all_sentences() if text in s.text)


def at(page, text):
    found = sentence(page, text)
    start = found.text.index(text)
    return (found.evidence(start, start + len(text)),)


def claimed(page, ruled, **lists):
    empty = {"people": (), "agenda": (), "directives": (), "documents": (), "figures": (), "projects": ()}
    event = Event(id="a1e1", kind=EventKind.OTHER, title_en="Meeting", date=When(), **{**empty, **lists})
    return Extraction(events=(event,))


def test_no_fact_stands_higher_than_its_sentence_lets_it(page, ruled, texts):
    paper = "《枫林县河湖治理方案》"
    found = believed(
        claimed(
            page,
            ruled,
            people=tuple(p.model_copy(update={"role": Role.CHAIR}) for p in ruled.events[0].people),
            agenda=(Agenda(act=Act.ADOPTED, zh=paper, en="a plan", evidence=at(page, paper)),),
            documents=(Document(zh=paper, status=DocumentStatus.ADOPTED, evidence=at(page, paper)),),
            projects=(Project(zh="清理河道", stage=ProjectStage.COMPLETED, evidence=at(page, "清理河道120公里，完成投资")),
                      Project(zh="清理河道", stage=ProjectStage.SIGNED, evidence=at(page, "清理河道"))),
        ),
        ruled, texts, "/articles/0",
    ).events[0]  # fmt: skip
    roles = {p.zh: p.role for p in found.people}
    assert roles["骆青山"] is Role.CHAIR
    assert roles["岳明川"] is Role.ATTENDEE
    assert [a.act for a in found.agenda] == [Act.DELIBERATED]
    assert [d.status for d in found.documents] == [DocumentStatus.DELIBERATED]
    assert found.projects == ()  # 要…完成 is wanted, and nothing was signed


def test_english_that_is_not_carried_gives_way_to_the_rules_own(page, ruled, texts):
    lies = tuple(
        d.model_copy(update={"en": "The Provincial Party Committee banned fishing."})
        for d in ruled.events[0].directives
    )
    found = believed(
        told(ruled, directives=lies, title_en="Wang Dayou visits 12 villages"), ruled, texts, "/articles/0"
    )
    assert [d.en for d in found.events[0].directives] == [d.en for d in ruled.events[0].directives]
    assert found.events[0].title_en == ruled.events[0].title_en
    wheres = [finding.where for finding in found.findings if finding.check == "belief"]
    assert wheres == [
        *(f"/articles/0/events/0/directives/{i}/en" for i in range(len(lies))),
        "/articles/0/events/0/title_en",
    ]


def test_a_refused_title_is_followed_by_the_headline_where_the_rules_know_only_the_kind(ruled, texts):
    plain = told(ruled, title_en="News report")
    found = believed(told(ruled, title_en="Wang Dayou visits 12 villages"), plain, texts, "/articles/0")
    assert found.events[0].title_en == "News report (“枫林县召开河湖治理推进会”)"


def test_a_title_may_name_the_place_whose_page_it_is(ruled, texts):
    named = told(ruled, title_en="Meeting of Yunxi County on rivers and lakes")
    for home, kept in (("云溪", True), ("", False)):
        title = believed(named, ruled, {**texts, HOME: home}, "/articles/0").events[0].title_en
        assert (title == named.events[0].title_en) is kept


def test_what_a_figure_counts_must_be_said_too(page, ruled, texts):
    figure = Figure(
        zh="120公里",
        value=120.0,
        unit="km",
        approx=Approximation.EXACT,
        what_en="roads built in 2019",
        evidence=at(page, "120公里"),
    )
    found = believed(claimed(page, ruled, figures=(figure,)), ruled, texts, "/articles/0")
    assert found.events[0].figures[0].what_en is None


def test_an_answer_without_events_pairs_with_nothing(ruled):
    assert list(paired((), ruled.events)) == []
