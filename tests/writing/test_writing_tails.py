import pytest

from summarizer.facts import (
    Act,
    Agenda,
    Body,
    BodyKind,
    Directive,
    DirectiveKind,
    Event,
    EventKind,
    Evidence,
    Level,
    Project,
    ProjectStage,
    Text,
    Topic,
    Verb,
    When,
    Window,
    WindowKind,
)
from summarizer.writing.occasion import named_occasion, of_both_sides
from summarizer.writing.tails import (
    adopted_told,
    discussed_told,
    items_told,
    matter_told,
    shut_told,
    with_news,
)

SAID = (Evidence(sentence="s1", start=0, end=4, quote="会议通过"),)


def _event(kind: EventKind, title: str, **more) -> Event:
    date = When(precision="none", basis="stated", evidence=())
    return Event(id="a1e1", kind=kind, title_en=title, date=date, **more)


def _appointed(en: str) -> Agenda:
    return Agenda(act=Act.APPOINTED, zh="某某为局长", en=en, evidence=SAID)


PLACE = Text(zh="云山县", en="Yunshan County")


@pytest.mark.parametrize(
    ("posts", "title"),
    [
        (
            ("Fang Yuan (方远) as acting county head",),
            "Yunshan County: Fang Yuan (方远) appointed acting county head",
        ),
        (("Fang Yuan (方远) as deputy county head",), "Changes of posts"),  # a deputy is no news by himself
        (
            ("Lu Qi (鲁奇) as director of the County Water Bureau", "Fang Yuan (方远) as acting county head"),
            "Yunshan County: Fang Yuan (方远) appointed acting county head, among other changes",
        ),
        (
            ("Fang Yuan (方远) as county head (elected)",),
            "Yunshan County: Fang Yuan (方远) elected county head",
        ),
        (("Fang Yuan (方远) as “县政府县长”",), "Changes of posts"),
    ],
)
def test_who_got_a_post_is_the_news(posts: tuple[str, ...], title: str) -> None:
    notice = _event(EventKind.NOTICE, "Changes of posts", place=PLACE, agenda=tuple(map(_appointed, posts)))
    assert with_news(notice, notice.title_en) == title


def test_how_many_projects_were_begun_stands_behind_the_name_or_for_it() -> None:
    begun = Project(zh="12个项目", en="12 projects", stage=ProjectStage.STARTED, evidence=SAID)
    named = _event(EventKind.GROUNDBREAKING, "Yunshan County: groundbreaking ceremony", projects=(begun,))
    assert with_news(named, named.title_en) == "Yunshan County: groundbreaking ceremony (12 projects started)"
    quoted = _event(EventKind.GROUNDBREAKING, "Yunshan County: ceremony (“云山开工仪式”)", projects=(begun,))
    assert with_news(quoted, quoted.title_en) == "Yunshan County: 12 projects started"
    fair = _event(EventKind.PROMOTION, "Shanghai: meeting (“云山推介会”)", projects=(begun,))
    assert with_news(fair, fair.title_en) == fair.title_en  # they are not built in Shanghai


@pytest.mark.parametrize(
    ("en", "matter"),
    [
        ("Fang Yuan (方远) chairs executive meeting of the County Government to plan the dredging of ponds",
         "dredging of ponds"),
        ("Executive meeting of the County Government discusses flood prevention, among other areas", "flood prevention"),
        ("County Party Committee holds meeting to study the guiding principles of the plenary session", None),
        ("County Government holds meeting to plan “云山行动”", None),
        ("County Government holds meeting", None),
    ],
)  # fmt: skip
def test_a_headline_says_what_a_meeting_dealt_with(en: str, matter: str | None) -> None:
    assert matter_told(Text(zh="标题", en=en)) == matter


def test_a_paper_that_was_adopted_is_told_without_the_name_of_the_place() -> None:
    paper = Agenda(
        act=Act.ADOPTED,
        zh="《云山县山塘管理办法》",
        en="Yunshan County Measures for Hill Ponds",
        evidence=SAID,
    )
    met = _event(EventKind.GOV_EXECUTIVE, "Executive meeting", place=PLACE, agenda=(paper,))
    assert adopted_told(met) == "adopts the Measures for Hill Ponds"
    both = _event(EventKind.GOV_EXECUTIVE, "Executive meeting", place=PLACE, agenda=(paper, paper))
    assert adopted_told(both) == "adopts the Measures for Hill Ponds, among others"
    work = paper.model_copy(update={"zh": "某事项", "en": "a matter"})
    assert adopted_told(_event(EventKind.GOV_EXECUTIVE, "Executive meeting", agenda=(work,))) is None


@pytest.mark.parametrize(
    ("said", "en", "title"),
    [
        (
            "禁止车辆通行",
            "from 8 to 30 May 2024",
            "Yunshan County: road closed to vehicles from 8 to 30 May 2024",
        ),
        ("对城东停水", "on 8 May 2024", "Yunshan County: water supply suspended on 8 May 2024"),
        ("对城东停水", "on 8 May 2024 (proposed)", None),
        ("请市民注意", "on 8 May 2024", None),
    ],
)
def test_what_a_notice_shuts_is_its_title(said: str, en: str, title: str | None) -> None:
    quote = Evidence(sentence="s1", start=0, end=len(said), quote=said)
    window = Window(kind=WindowKind.RESTRICTION, zh="5月8日", en=en, evidence=(quote,))
    assert shut_told(_event(EventKind.NOTICE, "Notice", place=PLACE, windows=(window,))) == title


def _body(en: str) -> Body:
    return Body(zh="某某", en=en, kind=BodyKind.OTHER, level=Level.UNKNOWN, evidence=SAID)


def test_both_sides_of_a_signing_stand_in_its_title() -> None:
    sides = (_body("Yunhe Co., Ltd."), _body("Yunshan County People's Government"))
    signing = _event(
        EventKind.SIGNING, "Yunhe Co., Ltd.: signing ceremony", title_zh="签约仪式", place=PLACE, bodies=sides
    )
    both = of_both_sides(signing)
    assert both.title_en == "Yunhe Co., Ltd. and Yunshan County People's Government: signing ceremony"
    told = "the signing ceremony between Yunhe Co., Ltd., and the Yunshan County People's Government"
    assert named_occasion(both) == told
    alone = signing.model_copy(update={"bodies": sides[:1]})
    assert of_both_sides(alone) == alone


@pytest.mark.parametrize(
    ("items", "matter"),
    [
        (("work relating to rural water supply",), "rural water supply"),
        (("the dredging of ponds",), "dredging of ponds"),
        (("other matters",), None),
        (("work relating to “云山行动”",), None),
        (("the dredging of ponds", "rural water supply"), None),
    ],
)
def test_the_one_matter_that_was_discussed_is_what_a_meeting_was_on(
    items: tuple[str, ...], matter: str | None
) -> None:
    agenda = tuple(Agenda(act=Act.DISCUSSED, zh="某工作", en=en, evidence=SAID) for en in items)
    assert discussed_told(_event(EventKind.OTHER, "Working meeting", agenda=agenda)) == matter


def test_the_paper_of_an_organ_on_its_own_work_is_not_what_a_title_tells() -> None:
    own = Agenda(act=Act.ADOPTED, zh="《县政协协商计划》", en="Consultation Plan of the CPPCC", evidence=SAID)
    ponds = Agenda(act=Act.ADOPTED, zh="《山塘管理办法》", en="Measures for Hill Ponds", evidence=SAID)
    assert adopted_told(_event(EventKind.STANDING_COMMITTEE, "Meeting", agenda=(own,))) is None
    met = _event(EventKind.STANDING_COMMITTEE, "Meeting", agenda=(own, ponds))
    assert adopted_told(met) == "adopts the Measures for Hill Ponds, among others"


def _asking(topic: Topic, zh: str, *items: Agenda) -> Event:
    asked = Directive(
        speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=topic, zh=zh, salience=40, evidence=SAID,
    )  # fmt: skip
    return _event(
        EventKind.GOV_EXECUTIVE, "Executive meeting", place=PLACE, agenda=items, directives=(asked,)
    )


def test_the_few_matters_dealt_with_are_named_if_what_was_asked_is_on_one_of_them() -> None:
    heard = Agenda(
        act=Act.HEARD,
        zh="全县信访工作情况汇报",
        en="the report on petitions across the county",
        evidence=SAID,
    )
    ponds = Agenda(
        act=Act.DELIBERATED,
        zh="《云山县山塘管理办法》",
        en="Yunshan County Measures for Hill Ponds",
        evidence=SAID,
    )
    asks = "要抓好信访工作，化解信访积案"
    assert items_told(_asking(Topic.SAFETY_STABILITY, asks, heard)) == "petitions across the county"
    assert items_told(_asking(Topic.SAFETY_STABILITY, asks, heard, ponds)) == (
        "petitions across the county and the Measures for Hill Ponds"
    )
    quoted = heard.model_copy(update={"en": "the report on “云脉工程”"})
    assert items_told(_asking(Topic.SAFETY_STABILITY, asks, heard, quoted)) is None
    assert items_told(_asking(Topic.RURAL, "要抓好春耕备耕，守住粮食安全", heard)) is None
