import pytest

from summarizer.facts import (
    Act,
    Agenda,
    Approximation,
    Body,
    BodyKind,
    Directive,
    DirectiveKind,
    Document,
    DocumentStatus,
    Event,
    EventKind,
    Evidence,
    Figure,
    Level,
    Person,
    Project,
    ProjectStage,
    Role,
    Topic,
    Verb,
    When,
    Window,
    WindowKind,
)
from summarizer.writing.people import people_lines
from summarizer.writing.points import key_points
from summarizer.writing.summary import summary

SAID = (Evidence(sentence="s1", start=0, end=4, quote="近日通报"),)


def event(kind: EventKind, **more) -> Event:
    date = When(iso="2024-03-07", precision="day", basis="stated", evidence=SAID)
    return Event(id="a1e1", kind=kind, title_en="Occasion", date=date, **more)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (EventKind.DISCIPLINE, "A report on discipline."),
        (EventKind.AWARD, "The commendation took place on 7 March 2024."),
        (EventKind.SIGNING, "The signing took place on 7 March 2024."),
        (EventKind.FIELD_VISIT, "The field visit took place on 7 March 2024."),
    ],
)
def test_no_meeting_is_told_of_where_the_page_names_none(kind, told):
    assert summary([event(kind)])[0] == told


def test_not_every_meeting_of_a_house_is_a_session():
    for kind in (EventKind.CPPCC, EventKind.CONGRESS):
        assert summary([event(kind, title_zh="组长会议")])[0] == "The meeting was held on 7 March 2024."


def test_who_leads_a_round_is_not_told_to_have_signed():
    person = Person(
        zh="骆青山",
        en="Luo Qingshan",
        name_certainty="certain",
        titles_zh=("市长",),
        role=Role.SPEAKER,
        evidence=SAID,
    )
    paper = Agenda(act=Act.SIGNED, zh="战略合作协议", en="the strategic cooperation agreement", evidence=SAID)
    told = summary([event(EventKind.FIELD_VISIT, people=(person,), agenda=(paper,))])[0]
    assert "Luo Qingshan saw the signing of the strategic cooperation agreement" in told


def test_a_meeting_the_page_names_is_one():
    named = event(EventKind.DISCIPLINE, title_zh="警示教育大会")
    assert summary([named])[0] == "The meeting was held on 7 March 2024."


@pytest.mark.parametrize(
    ("quote", "en"),
    [
        ("建成后可满足约40万人用水需求", "About 400,000 people (expected): “建成后可满足约40万人用水需求”."),
        ("力争全年服务约40万人", "About 400,000 people (target): “力争全年服务约40万人”."),
        ("全年服务约40万人", "About 400,000 people: “全年服务约40万人”."),
        ("目标已经实现；全年服务约40万人", "About 400,000 people: “目标已经实现；全年服务约40万人”."),
    ],
)
def test_a_figure_says_whether_it_is_expected_or_aimed_at(quote, en):
    evidence = (Evidence(sentence="s1", start=0, end=len(quote), quote=quote),)
    figure = Figure(zh="约40万人", value=400000, unit="people", approx=Approximation.ABOUT, evidence=evidence)
    (point,) = key_points([event(EventKind.OTHER, figures=(figure,))], 0)
    assert point.en == en


def test_who_spoke_where_no_meeting_is_told_of_spoke():
    who = Person(zh="何远", en="He Yuan", name_certainty="certain", role=Role.SPEAKER, evidence=SAID)
    assert summary([event(EventKind.OTHER, people=(who,))])[0] == "He Yuan (何远) spoke on 7 March 2024."
    days = event(EventKind.OTHER, people=(who,))
    three = days.date.model_copy(update={"text_zh": "3月7日至9日"})
    assert summary([days.model_copy(update={"date": three})])[0] == "He Yuan (何远) spoke."
    mayor = who.model_copy(update={"title_en": "mayor", "titles_zh": ("市长",)})
    reports = Agenda(act=Act.HEARD, zh="有关情况汇报", en="relevant reports", evidence=SAID)
    told = event(EventKind.OTHER, people=(mayor,), agenda=(reports,))
    assert summary([told])[0] == "He Yuan (何远), mayor, spoke on 7 March 2024 and heard relevant reports."


def test_who_is_named_in_a_report_on_discipline_is_told_with_his_post():
    who = Person(
        zh="何远", en="He Yuan", name_certainty="certain", role=Role.MENTIONED, evidence=SAID,
        titles_zh=("县水利局原局长",), title_en="former director of the County Water Resources Bureau",
    )  # fmt: skip
    ((line, _),) = people_lines([event(EventKind.DISCIPLINE, people=(who,))])
    assert line == (
        "Named in the report: He Yuan (何远), former director of the County Water Resources Bureau."
    )
    ((line, _),) = people_lines([event(EventKind.DISCIPLINE, people=(who,), title_zh="警示教育大会")])
    assert line == "Named, not said to be present: He Yuan (何远)."


def test_the_last_of_a_long_list_did_what_each_is_told_to_have_done():
    def came(zh: str, en: str, post: str, quote: str) -> Person:
        seen = (Evidence(sentence="s1", start=0, end=len(quote), quote=quote),)
        return Person(
            zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, evidence=seen,
            titles_zh=(post,), title_en=f"holder of {post}",
        )  # fmt: skip

    first = [came(f"何{n}", f"He {n}", f"甲{n}", "出席") for n in "一二三四五"]
    rest = [came("单国强", "Shan Guoqiang", "乙", "列席"), came("骆青山", "Luo Qingshan", "丙", "出席")]
    lines = [line for line, _ in people_lines([event(EventKind.MOBILISATION, people=(*first, *rest))])]
    assert lines[-2:] == [
        "Also attended as a non-voting participant: Shan Guoqiang (单国强), holder of 乙.",
        "Also took part: Luo Qingshan (骆青山), holder of 丙.",
    ]


def test_one_case_more_than_is_told_is_no_number_of_the_text():
    cases = tuple(
        Agenda(act=Act.CASE, zh=zh, en=f"{zh}: under investigation", evidence=SAID) for zh in "甲乙丙丁戊"
    )
    told = summary([event(EventKind.DISCIPLINE, agenda=cases[:4])])[0]
    assert told.endswith("It names one more.")
    assert "It names others." in summary([event(EventKind.DISCIPLINE, agenda=cases)])[0]


def test_what_was_held_on_different_days_opens_apart():
    who = Person(zh="何远", en="He Yuan", name_certainty="certain", role=Role.SPEAKER, evidence=SAID)
    met = event(EventKind.OTHER, title_zh="座谈会")
    went = event(EventKind.FIELD_VISIT, people=(who,)).model_copy(
        update={"date": met.date.model_copy(update={"iso": "2024-03-08"})}
    )
    assert summary([met, went])[0] == (
        "The meeting was held on 7 March 2024. He Yuan (何远) made a field visit on 8 March 2024."
    )


def test_who_has_no_english_name_is_named_once():
    who = Person(zh="某尔某", en="“某尔某”", name_certainty="unknown", role=Role.SPEAKER, evidence=SAID)
    assert summary([event(EventKind.OTHER, people=(who,))])[0] == "“某尔某” spoke on 7 March 2024."


def test_beside_other_events_a_text_without_a_meeting_needs_no_sentence():
    signing, report = event(EventKind.SIGNING), event(EventKind.OTHER)
    report = report.model_copy(update={"date": When(precision="none", basis="stated", evidence=SAID)})
    told = summary([signing, report, report])[0]
    assert told == "The signing took place on 7 March 2024."
    assert summary([report])[0] == "A news report that tells of no meeting."


def test_what_was_agreed_in_principle_was_adopted_in_principle():
    def adopted(zh: str, quote: str) -> Agenda:
        said = (Evidence(sentence="s2", start=0, end=4, quote=quote),)
        return Agenda(act=Act.ADOPTED, zh=zh, en="the plan for roads", evidence=said)

    agreed, passed = adopted("道路方案", "原则通过"), adopted("道路方案", "审议通过")
    session = event(EventKind.GOV_EXECUTIVE)
    assert (
        "adopted in principle the plan for roads"
        in summary([session.model_copy(update={"agenda": (agreed,)})])[0]
    )
    assert "principle" not in summary([session.model_copy(update={"agenda": (passed,)})])[0]
    both = adopted("道路方案", "研究并原则同意了道路方案")
    assert "adopted in principle" in summary([session.model_copy(update={"agenda": (both,)})])[0]
    mixed = summary([session.model_copy(update={"agenda": (agreed, passed)})])[0]
    assert "the plan for roads (in principle)" in mixed


def test_who_set_the_requirements_is_told_with_the_post():
    def person(zh: str, en: str, title: str, role: Role) -> Person:
        return Person(
            zh=zh,
            en=en,
            name_certainty="certain",
            titles_zh=("书记",),
            title_en=title,
            role=role,
            evidence=SAID,
        )

    chair = person("何远", "He Yuan", "county head", Role.CHAIR)
    secretary = person("骆青山", "Luo Qingshan", "secretary of the County Party Committee", Role.SPEAKER)
    asked = Directive(
        speaker_zh="骆青山", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=Topic.ECONOMY, zh="要稳增长", en=None,
        salience=40, evidence=SAID,
    )  # fmt: skip
    meeting = event(EventKind.MOBILISATION, people=(chair, secretary), directives=(asked,))
    told = summary([meeting])[0]
    assert "He Yuan (何远), county head, chaired" in told
    assert "Luo Qingshan (骆青山), secretary of the County Party Committee, set requirements" in told
    alone = meeting.model_copy(update={"people": (secretary.model_copy(update={"role": Role.CHAIR}),)})
    assert summary([alone])[0].count("secretary of the County Party Committee") == 1


def test_every_theme_of_the_requirements_is_cited():
    def asked(zh: str, at: int) -> Directive:
        quote = (Evidence(sentence=f"s{at}", start=0, end=len(zh), quote=zh),)
        return Directive(
            speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=Topic.SAFETY_STABILITY, zh=zh, en=None,
            salience=40, evidence=quote,
        )  # fmt: skip

    orders = (asked("要抓好安全生产工作", 2), asked("要做好消防安全工作", 3))
    told, cited = summary([event(EventKind.MOBILISATION, directives=orders)])
    assert "workplace safety and fire safety" in told
    assert {"s2", "s3"} <= {one.sentence for one in cited}


def test_what_was_signed_and_how_many_projects_were_is_one_clause():
    paper = Agenda(act=Act.SIGNED, zh="战略合作协议", en="the cooperation agreement", evidence=SAID)
    named = Project(zh="青云电池项目", stage=ProjectStage.SIGNED, evidence=SAID)
    projects = Project(zh="18个惠农项目", stage=ProjectStage.SIGNED, evidence=SAID)
    told = summary([event(EventKind.SIGNING, agenda=(paper,), projects=(named, projects))])[0]
    assert "It saw the signing of the cooperation agreement and of 18 projects." in told
    # What a press conference tells to have been signed was signed elsewhere.
    assert "18 projects" not in summary([event(EventKind.PRESS_CONFERENCE, projects=(named, projects))])[0]


def test_what_was_signed_in_the_year_before_was_not_signed_that_day():
    before = (Evidence(sentence="s1", start=4, end=15, quote="过去一年，共签约项目52个"),)
    past = Project(zh="52个项目", stage=ProjectStage.SIGNED, evidence=before)
    today = Project(zh="13个项目", stage=ProjectStage.SIGNED, evidence=SAID)
    count = Figure(
        zh="52个", value=52, unit="items", approx=Approximation.EXACT, period_zh="过去一年", evidence=before
    )
    ceremony = event(EventKind.SIGNING, projects=(past, today), figures=(count,))
    assert "the signing of 13 projects" in summary([ceremony])[0]
    lines = [point.en for point in key_points([ceremony]) if point.section == "projects"]
    assert [line.endswith(" (the past year).") for line in lines] == [True, False]


def test_the_article_goes_by_the_sound_of_the_name():
    for name, told in (
        ("Unveiling ceremony for a school", "An unveiling ceremony"),
        ("Work meeting on roads", "A work meeting"),
        ("Enlarged meeting on roads", "An enlarged meeting"),
    ):
        named = event(EventKind.OTHER, title_zh="会议").model_copy(update={"title_en": name})
        assert summary([named])[0].startswith(told)


@pytest.mark.parametrize(
    ("quotes", "how"),
    [(("陪同考察",), "accompanied"), (("会见客人",), "received"), (("会见客人", "主持座谈会"), "met")],
)
def test_hosts_are_told_as_the_page_tells_them(quotes: tuple[str, ...], how: str):
    hosts = tuple(
        Person(
            zh=f"何远{n}",
            en=f"He Yuan{n}",
            name_certainty="certain",
            role=Role.HOST,
            evidence=(Evidence(sentence="s1", start=0, end=4, quote=quote),),
        )
        for n, quote in enumerate(quotes)
    )
    assert f", {how} by He Yuan0" in summary([event(EventKind.VISIT_RECEIVED, people=hosts)])[0]


def test_who_was_taken_along_led_nothing():
    def person(zh: str, en: str, start: int, quote: str) -> Person:
        said = (Evidence(sentence="s1", start=start, end=start + len(quote), quote=quote),)
        return Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, evidence=said)

    leader = person("何远", "He Yuan", 0, "市长何远率领")
    along = person("洪亮", "Hong Liang", 6, "局长洪亮深入")
    lines = [line for line, _ in people_lines([event(EventKind.INSPECTION, people=(leader, along))])]
    assert lines == ["He Yuan (何远) — led the visit.", "Hong Liang (洪亮) — took part."]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("s2", ["He Yuan (何远) — led the visit.", "Hong Liang (洪亮) — took part."]),
        ("s1", ["He Yuan (何远); Hong Liang (洪亮) — led the visit."]),
    ],
)
def test_who_is_told_behind_to_have_gone_along_led_nothing(sentence: str, told: list[str]):
    def person(zh: str, en: str, said: Evidence) -> Person:
        return Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, evidence=(said,))

    leader = person("何远", "He Yuan", Evidence(sentence="s1", start=0, end=8, quote="县委书记何远深入"))
    along = person(
        "洪亮", "Hong Liang", Evidence(sentence=sentence, start=20, end=29, quote="副书记洪亮一同调研")
    )
    lines = [line for line, _ in people_lines([event(EventKind.INSPECTION, people=(leader, along))])]
    assert lines == told


def test_who_chairs_a_second_meeting_by_name_alone_has_the_post_of_the_first():
    named = Person(
        zh="何远",
        en="He Yuan",
        name_certainty="certain",
        role=Role.ATTENDEE,
        titles_zh=("市人大常委会主任",),
        title_en="director of the Municipal People's Congress Standing Committee",
        evidence=SAID,
    )
    chair = named.model_copy(update={"titles_zh": (), "title_en": None, "role": Role.CHAIR})
    meetings = [event(EventKind.OTHER, people=(who,)) for who in (named, chair)]
    assert [line for line, _ in people_lines(meetings)] == [
        "He Yuan (何远), director of the Municipal People's Congress Standing Committee — chaired."
    ]


def test_who_led_a_round_and_spoke_did_both():
    said = tuple(
        Evidence(sentence=s, start=0, end=5, quote=q) for s, q in (("s1", "市长何远调研"), ("s2", "何远强调"))
    )
    who = Person(zh="何远", en="He Yuan", name_certainty="certain", role=Role.SPEAKER, evidence=said)
    assert [line for line, _ in people_lines([event(EventKind.FIELD_VISIT, people=(who,))])] == [
        "He Yuan (何远) — led the visit and spoke."
    ]


def test_a_body_that_is_only_pointed_at_has_an_article():
    held = event(EventKind.CONGRESS, title_zh="职工代表大会").model_copy(
        update={"title_en": "Institution: staff congress"}
    )
    assert summary([held])[0] == "The institution's staff congress was held on 7 March 2024."


def test_a_round_tells_how_much_it_checked_and_found():
    def counted(zh: str, value: float, quote: str) -> Figure:
        said = (Evidence(sentence="s2", start=0, end=len(quote), quote=quote),)
        return Figure(zh=zh, value=value, unit="items", approx=Approximation.EXACT, evidence=said)

    figures = (counted("20家", 20, "抽检企业20家"), counted("13处", 13, "发现安全隐患13处"))
    told = summary([event(EventKind.INSPECTION, figures=figures)])[0]
    assert told.endswith("The inspection checked 20 enterprises and found 13 safety hazards.")
    assert "checked" not in summary([event(EventKind.OTHER, figures=figures)])[0]
    screened = (counted("14处", 14, "排查安全隐患14处"),)
    assert summary([event(EventKind.INSPECTION, figures=screened)])[0].endswith("found 14 safety hazards.")


def test_a_chair_may_act_for_another_and_another_may_speak():
    def person(zh: str, en: str, role: Role, quote: str) -> Person:
        said = (Evidence(sentence="s1", start=0, end=len(quote), quote=quote),)
        return Person(zh=zh, en=en, name_certainty="certain", role=role, evidence=said)

    chair = person("何远", "He Yuan", Role.CHAIR, "受书记骆青山委托，县长何远主持")
    absent = person("骆青山", "Luo Qingshan", Role.MENTIONED, "书记骆青山")
    speaker = person("洪亮", "Hong Liang", Role.SPEAKER, "洪亮出席会议并讲话")
    told = summary([event(EventKind.MOBILISATION, people=(chair, absent, speaker))])[0]
    assert ", on behalf of Luo Qingshan (骆青山)." in told
    assert told.endswith("Hong Liang (洪亮) spoke.")
    # Whose demands say too little to be told, spoke all the same.
    asked = Directive(
        speaker_zh="洪亮",
        verb=Verb.STRESSED,
        kind=DirectiveKind.STUDY,
        topic=Topic.ADMINISTRATION,
        zh="要提高认识",
        salience=0,
        evidence=SAID,
    )
    held = event(EventKind.MOBILISATION, people=(chair, absent, speaker), directives=(asked,))
    assert summary([held])[0].endswith("Hong Liang (洪亮) spoke.")


def test_guests_without_a_delegation_are_named_and_a_firm_has_no_article():
    def guest(zh: str, en: str, quote: str) -> Person:
        said = (Evidence(sentence="s1", start=0, end=len(quote), quote=quote),)
        return Person(zh=zh, en=en, name_certainty="certain", role=Role.VISITOR, evidence=said)

    two = (guest("何远", "He Yuan", "客商何远来"), guest("洪亮", "Hong Liang", "客商洪亮来"))
    assert "together with Hong Liang (洪亮)" in summary([event(EventKind.VISIT_RECEIVED, people=two)])[0]
    led = (guest("何远", "He Yuan", "客商何远率"), two[1])
    assert "and a delegation" in summary([event(EventKind.VISIT_RECEIVED, people=led)])[0]
    firm = Body(
        zh="云峰公司", en="Yunfeng Co., Ltd.", kind=BodyKind.COMPANY, level=Level.UNKNOWN, evidence=SAID
    )
    assert summary([event(EventKind.VISIT_RECEIVED, bodies=(firm,))])[0].startswith(
        "A group from Yunfeng Co., Ltd. came"
    )


def test_a_notice_names_the_draft_it_invites_comments_on():
    draft = Document(zh="《养犬管理办法（征求意见稿）》", en=None, status=DocumentStatus.CITED, evidence=SAID)
    window = Window(
        kind=WindowKind.COMMENT, zh="5月28日前", en="by 28 May 2024", ends="2024-05-28", evidence=SAID
    )
    notice = event(EventKind.NOTICE, documents=(draft,), windows=(window,))
    assert "inviting comments on “养犬管理办法（征求意见稿）”" in summary([notice])[0]
    assert "inviting" not in summary([notice.model_copy(update={"windows": ()})])[0]


def test_requirements_on_no_topic_are_not_told_of():
    asked = Directive(
        speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=Topic.ADMINISTRATION, zh="要再接再厉",
        salience=40, evidence=SAID,
    )  # fmt: skip
    named = asked.model_copy(update={"zh": "要优化政务服务"})
    held = event(EventKind.MOBILISATION, title_zh="会议", directives=(asked,))
    assert summary([held])[0] == "The meeting was held on 7 March 2024."
    assert "equirements" not in summary([event(EventKind.MOBILISATION, directives=(asked,))])[0]
    assert " on " in summary([event(EventKind.MOBILISATION, directives=(named,))])[0].rpartition("set")[2]


def test_a_draft_with_its_state_in_brackets_keeps_its_marks():
    draft = Document(
        zh="《云河市停车规划》（公众征求意见稿）", en=None, status=DocumentStatus.CITED, evidence=SAID
    )
    window = Window(
        kind=WindowKind.COMMENT, zh="5月28日前", en="by 28 May 2024", ends="2024-05-28", evidence=SAID
    )
    notice = event(EventKind.NOTICE, documents=(draft,), windows=(window,))
    assert "inviting comments on “《云河市停车规划》（公众征求意见稿）”" in summary([notice])[0]


def test_the_bottom_line_names_the_clauses_that_tell_most():
    def asked(zh: str, en: str, topic: Topic) -> Directive:
        return Directive(
            speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=topic, zh=zh, en=en, salience=40,
            evidence=SAID,
        )  # fmt: skip

    ponds = asked(
        "要疏浚全县山塘，加强统筹", "Dredge the hill ponds. Strengthen coordination.", Topic.ENVIRONMENT
    )
    held = event(EventKind.MOBILISATION, title_zh="会议", directives=(ponds,))
    assert "Among the demands: dredge the hill ponds." in summary([held])[0]
    alert = asked("要时刻绷紧安全这根弦", "Always stay alert to dams and ponds.", Topic.ENVIRONMENT)
    aside = asked("同时要加固河堤", "At the same time, raise river dykes.", Topic.ENVIRONMENT)
    for vague in (alert, aside):
        held = event(EventKind.MOBILISATION, title_zh="会议", directives=(vague,))
        assert summary([held])[0].endswith("raise river dykes.") is (vague is aside)
    visit = event(EventKind.VISIT_RECEIVED, directives=(ponds,))
    assert "Among the demands" not in summary([visit])[0]  # guests demand nothing


def test_a_topic_that_a_word_touches_is_not_told_of():
    def asked(zh: str, topic: Topic) -> Directive:
        return Directive(
            speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=topic, zh=zh, salience=40,
            evidence=SAID,
        )  # fmt: skip

    said = (
        asked("要抓好防汛抢险和防汛值守", Topic.SAFETY_STABILITY),
        asked("各级干部要带头", Topic.PARTY_BUILDING),
    )
    told = summary([event(EventKind.MOBILISATION, title_zh="防汛会议", directives=said)])[0]
    assert "flood control" in told
    assert "Party building" not in told


def test_a_paper_has_its_article():
    def adopted(zh: str, en: str) -> str:
        item = Agenda(act=Act.ADOPTED, zh=zh, en=en, evidence=SAID)
        return summary([event(EventKind.GOV_EXECUTIVE, title_zh="会议", agenda=(item,))])[0]

    assert "It adopted the 2024 Key Points of Work." in adopted("2024年工作要点", "2024 Key Points of Work")
    assert "It adopted the draft Constitution of the Association." in adopted(
        "协会章程（草案）", "draft the Constitution of the Association"
    )


def test_papers_adopted_without_an_english_name_are_counted():
    papers = tuple(
        Agenda(
            act=Act.ADOPTED,
            zh=f"《关于某事{n}的方案》",
            evidence=(SAID[0].model_copy(update={"quote": "审议通过"}),),
        )
        for n in "甲乙"
    )
    assert (
        "It adopted two documents."
        in summary([event(EventKind.GOV_EXECUTIVE, title_zh="会议", agenda=papers)])[0]
    )


def test_the_month_of_an_occasion_is_not_told_twice():
    named = event(
        EventKind.SIGNING,
        title_zh="2024年3月项目签约仪式",
    ).model_copy(update={"title_en": "Signing ceremony for projects in March 2024"})
    assert summary([named])[0] == "A signing ceremony for projects was held on 7 March 2024."


def test_two_rounds_are_no_meetings():
    said = Directive(
        speaker_zh="调研组", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=Topic.SAFETY_STABILITY,
        zh="要抓好防汛抢险和防汛值守", salience=40, evidence=SAID,
    )  # fmt: skip
    rounds = [event(EventKind.INSPECTION, directives=(said,)), event(EventKind.INSPECTION)]
    meetings = [event(EventKind.MOBILISATION, title_zh="防汛会议", directives=(said,)), rounds[1]]
    assert "Requirements were set on" in summary(rounds)[0]
    assert "The meetings set requirements on" in summary(meetings)[0]


def test_a_text_of_figures_is_told_as_one():
    def figure(number: int) -> Figure:
        quote = f"工业增加值增长{number}%"
        said = (Evidence(sentence=f"s{number}", start=number * 9, end=number * 9 + len(quote), quote=quote),)
        return Figure(zh=f"{number}%", value=number, unit="%", approx=Approximation.EXACT, evidence=said)

    figures = tuple(map(figure, range(1, 7)))
    assert summary([event(EventKind.FEATURE, figures=figures)])[0].startswith(
        "A report of figures, not of a meeting"
    )
    assert summary([event(EventKind.FEATURE, figures=figures[:5])])[0].startswith(
        "A feature by the publisher"
    )


def test_that_reports_were_heard_is_no_news_beside_a_demand() -> None:
    heard = Agenda(act=Act.HEARD, zh="垛田保护汇报", en=None, evidence=SAID)
    met = event(EventKind.MOBILISATION, agenda=(heard,), title_zh="工作会议")
    assert "heard reports" in summary([met])[0]
    asked = Directive(
        speaker_zh="会议", verb=Verb.REQUIRED, kind=DirectiveKind.TASK, topic=Topic.URBAN_LAND, zh="要登记老旧电梯",
        en="Register old lifts by the end of May.", salience=70, evidence=SAID,
    )  # fmt: skip
    assert "heard reports" not in summary([met.model_copy(update={"directives": (asked,)})])[0]


def agenda(act: Act, zh: str, en: str | None) -> Agenda:
    return Agenda(act=act, zh=zh, en=en, evidence=(Evidence(sentence="s1", start=0, end=len(zh), quote=zh),))


def test_a_sentence_of_items_ends_in_one_stop() -> None:
    met = event(
        EventKind.GOV_EXECUTIVE,
        title_zh="常务会议",
        agenda=(agenda(Act.DISCUSSED, "育秧等", "seedlings, etc."),),
    )
    assert summary([met])[0].endswith("discussed seedlings, etc.")


def test_of_many_relayed_meetings_the_own_are_not_the_ones_left_out() -> None:
    central = [
        agenda(Act.RELAYED, f"中央第{n}次会议精神", f"the Central Conference on Matter {n}") for n in range(9)
    ]
    own = agenda(Act.RELAYED, "全县育秧现场会精神", "the county on-site meeting on seedlings")
    relayed = [p.en for p in key_points([event(EventKind.GOV_EXECUTIVE, agenda=(*central[:5], own))])]
    assert "on-site meeting on seedlings" in relayed[0]
