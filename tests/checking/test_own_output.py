"""Lines as the rules write them are not doubted for what their Chinese says otherwise; a lie in their place is. Invented facts."""

import pytest

from summarizer.checking.statement import Statement, doubts
from summarizer.facts import Evidence, Person, Role, When
from summarizer.language.names import romanise


def told(en, *quotes, people=(), date=None, texts=()):
    evidence = tuple(Evidence(sentence="s1", start=0, end=len(zh), quote=zh) for zh in quotes)
    return doubts(Statement(en, evidence, date=date, people=people, texts=texts or quotes))


def person(zh, *titles, role=Role.SPEAKER):
    evidence = Evidence(sentence="s1", start=0, end=len(zh), quote=zh)
    name = romanise(zh)
    return Person(
        zh=zh, en=name.en, name_certainty=name.certainty, titles_zh=titles, role=role, evidence=(evidence,)
    )


LINES = (
    (
        "现就《青河市停车规划》（征求意见稿）征求意见",
        "A public notice inviting comments on “《青河市停车规划》（征求意见稿）”, issued on a date the text does not give.",
        "A public notice issued the final plan.",
    ),
    # A session that is cited in two pieces, of an organ named in full.
    (
        "中国人民政治协商会议青禾市第七届委员会第四次会议召开，听取七届三次会议以来的报告",
        "The fourth session of the 7th Qinghe Municipal CPPCC Committee was held.",
        "The second session of the 7th Qinghe Municipal CPPCC Committee was held.",
    ),
    (
        "学习了中央、省委、省高院有关文件精神",
        "It studied documents of the Provincial Higher People's Court.",
        "It studied documents of the Provincial Procuratorate.",
    ),
    (
        "国台办发言人介绍情况",
        "The Taiwan Affairs Office of the State Council spoke.",
        "The Central Committee and the Ministry of Education spoke.",
    ),
    (
        "青河区市场监督管理局发布公告",
        "The Qinghe District Market Regulation Bureau gave notice.",
        "The Qinghe County Market Regulation Bureau gave notice.",
    ),
    (
        "审查批准了中共青禾市柳林区第六届纪律检查委员会的报告",
        "It approved the report of the Liulin District Commission for Discipline Inspection, Qinghe.",
        "It approved the report of the Liulin County Commission for Discipline Inspection, Qinghe.",
    ),
    (
        "省委党校研究生，现任柳林区人民医院党委副书记，拟任柳林区人民医院党委书记",
        "He is put forward as secretary of the Party Committee of the Liulin District People's Hospital.",
        "He is put forward as secretary of the Party Committee of Liulin County.",
    ),
    (
        "青禾市台联来访",
        "The Qinghe Municipal Federation of Taiwan Compatriots came.",
        "The Qinghe Municipal Federation of Overseas Chinese from Japan came.",
    ),
    (
        "通报了年度绩效管理工作中期报告",
        "The interim report on performance management was circulated.",
        "The final report on corruption was circulated.",
    ),
    (
        "续建项目6个（其中已建成4个、正在建设2个），签约金额9.25亿元",
        "Six projects under way have contracts of 925 million yuan.",
        "Three projects under way have contracts of 925 million yuan.",
    ),
    (
        "公路建设371亿元、水运建设28亿元、铁路建设260亿元",
        "Transport: “公路建设371亿元、水运建设28亿元、铁路建设260亿元” (37.1 billion yuan; 2.8 billion yuan; 26 billion yuan).",
        "Railways get 37.1 billion yuan and waterways 2.8 billion yuan.",
    ),
    ("花果园 seeds 一览", "It lists “花果园 seeds 一览”.", "It lists seeds."),
    (
        "举行青柳大桥通车仪式",
        "The opening ceremony of the bridge was held.",
        "The signing ceremony of the bridge was held.",
    ),
    ("精英组冠军由石锐获得", "Shi Rui (石锐) was commended.", "Shi Yun (石锐) was commended."),
    (
        "镇原党委副书记、村委会原主任",
        "It names a former deputy secretary of the Town Party Committee.",
        "It names a former deputy secretary of the County Party Committee.",
    ),
    (
        "会上通报了情况。活动在广西南宁举行",
        "It was held in Nanning, Guangxi (广西南宁).",
        "It was held in Guilin (广西南宁).",
    ),
    ("从达孜区出发", "It set out from Dagzê District (达孜区).", "It set out from Dazhi County (达孜区)."),
)


@pytest.mark.parametrize(("zh", "true", "lie"), LINES)
def test_a_line_in_words_of_the_rules_is_believed_and_a_lie_in_its_place_is_not(zh, true, lie) -> None:
    assert told(true, zh) == ()
    assert told(lie, zh)


@pytest.mark.parametrize(
    ("title", "true", "lie"),
    [
        (
            "全国人大常委会副委员长",
            "vice chairman of the Standing Committee of the National People's Congress",
            "chairman of the Standing Committee of the National People's Congress",
        ),
        (
            "副主席兼秘书长",
            "vice-chair, concurrently secretary-general",
            "vice-chair, concurrently deputy secretary-general",
        ),
        (
            "区财政局二级主任科员",
            "level-2 principal staff member of the District Finance Bureau",
            "director of the District Finance Bureau",
        ),
    ],
)
def test_a_post_is_held_as_its_holder_has_it(title, true, lie) -> None:
    holder = person("罗青山", title)
    quote = f"{title}罗青山讲话"
    assert told(f"Luo Qingshan (罗青山), {true}, spoke.", quote, people=(holder,)) == ()
    assert told(f"Luo Qingshan (罗青山), {lie}, spoke.", quote, people=(holder,))


def test_a_family_name_of_one_letter_is_read() -> None:
    quote, known = "区委书记鄂青山介绍", (person("鄂青山", "区委书记"),)
    assert told("E Qingshan (鄂青山) spoke.", quote, people=known) == ()
    assert told("Qingshan (鄂青山) spoke.", quote, people=known)


def test_the_end_of_the_events_own_range_has_its_year() -> None:
    evidence = (Evidence(sentence="s1", start=0, end=10, quote="7月31日至8月3日"),)
    when = When(
        iso="2022-07-31", precision="day", basis="inferred", text_zh="7月31日至8月3日", evidence=evidence
    )
    held = "The meeting was held from 31 July to 3 August {} (year inferred)."
    assert told(held.format(2022), "7月31日至8月3日", date=when) == ()
    assert told(held.format(2021), "7月31日至8月3日", date=when)
    assert told(
        "The meeting was held from 31 July to 4 August 2022 (year inferred).", "7月31日至8月3日", date=when
    )


def test_a_photographer_of_an_association_is_a_participant() -> None:
    known = (person("罗青山", role=Role.MENTIONED),)
    assert told("Named: Luo Qingshan (罗青山).", "省摄影家协会理事罗青山评审", people=known) == ()
    assert told("Named: Luo Qingshan (罗青山).", "摄影：罗青山", people=known)


def test_the_name_of_another_is_no_verb_before_the_last_of_a_list() -> None:
    quote = "市领导叶青、李向阳、马青山参加会议"
    known = tuple(person(zh, role=Role.ATTENDEE) for zh in ("叶青", "李向阳", "马青山"))
    assert told("Ma Qingshan (马青山) took part.", quote, people=known) == ()
    away = (person("马青山", role=Role.MENTIONED),)
    assert told("Ma Qingshan (马青山) took part.", "大家向马青山学习", people=away)


def test_a_name_may_be_spelled_like_a_word_of_judgement() -> None:
    assert told("Zhou Ailing (周爱玲) spoke.", "周爱玲发言", people=(person("周爱玲"),)) == ()
    assert told("Ailing firms spoke.", "企业发言")
