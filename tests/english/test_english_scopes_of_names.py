"""Whose a name is, of when, and how many: names that were misread by a level, a year, a list or a number."""

import pytest

from summarizer.english.clauses.sentences import clause
from summarizer.english.headline.headlines import headline_english
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.partial import document_shown, item_shown


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        # all of them said something
        (
            "人大代表、政协委员的意见和建议",
            "the opinions and suggestions of people's congress deputies and CPPCC members",
        ),
        # the meeting of both levels is one; that of a committee of each level is several
        (
            "省市政协主席座谈会精神",
            "the guiding principles of the discussion meeting with provincial and municipal CPPCC chairpersons",
        ),
        ("中央、省、市安委会会议精神", "the guiding principles of “中央、省、市安委会会议”"),
        # two gatherings, each of its own kind; a congress is no plenary session
        (
            "全省两会、全省卫生健康工作会议精神",
            "the guiding principles of the provincial Two Sessions and the provincial work meeting on health care",
        ),
        (
            "省党代会、省政府和市委、市政府全会精神",
            "the guiding principles of “省党代会、省政府和市委、市政府全会”",
        ),
        ("上级有关会议、活动精神", "the guiding principles of “上级有关会议、活动”"),
        # of one speech or of several
        ("楼明远书记讲话精神", "the guiding principles of Lou Mingyuan's remarks"),
        # each year stays with its own plan
        (
            "关于2024年重点项目计划和2023年重点项目计划执行情况的汇报",
            "the report on the 2024 key project plan and on the implementation of the 2023 key project plan",
        ),
    ],
)
def test_an_item_says_whose_and_of_when(zh, en):
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        # what is done to cases is no second deed
        ("《关于严格执行案件审理期限制度的规定》", "Provisions on “严格执行案件审理期限制度”"),
        # the place is part of the name
        ("《临溪云溪商会理事会工作报告》", "Report of “临溪云溪商会理事会”"),
        ("《“9·9”重大火灾事故情况的通报》", "Circular on the “9·9” Major Fire"),
        ("《机关纪检组2017年工作要点》", "2017 Key Points of Work of “机关纪检组”"),
    ],
)
def test_a_title_says_whose_and_how_many(zh, en):
    assert document_shown(zh) == en


def test_a_meeting_on_conduct_and_government_is_on_both():
    assert gathering("党风廉政工作会议") is None
    meeting = gathering("全县党风廉政工作会议")
    assert meeting is not None
    assert meeting.full == "the county-wide meeting on Party conduct and clean government"


def test_two_meetings_of_a_place_are_both_its_own():
    meeting = gathering("临海市卫生健康工作会议暨安全生产工作会议")
    assert meeting is not None
    assert meeting.full == "the Linhai work meeting on health care and the work meeting on workplace safety"


def test_what_is_done_is_not_done_to_a_ban():
    en = headline_english("临海市召开三秋生产暨秸秆禁烧综合利用动员部署会")
    assert en == "Linhai holds mobilization meeting (“三秋生产暨秸秆禁烧综合利用动员部署会”)"


def test_the_writers_own_district_is_no_part_of_a_name():
    en = headline_english("我区召开2021年第二次党代表会议")
    assert en is None or not en.startswith("District second")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("开展“雨燕”行动", "Carry out the “雨燕” campaign (not explained in the source)."),
        ("开展“三大”行动", "Carry out the “三大” campaigns (not explained in the source)."),
        ("把农村改厕这项民生工程办好", "Carry out the livelihood project of rural toilet renovation well."),
        ("抓好“开门红”", 'See to a "strong start" (开门红).'),
        # who met is no part of what on
        (
            "全面贯彻盟委农村牧区工作会议精神",
            "Fully implement the guiding principles of the League Party Committee work meeting on rural and pastoral areas.",
        ),
        # what agendas read, orders read as well
        (
            "要深入贯彻省委十一届十次全会精神",
            "Thoroughly implement the guiding principles of the tenth plenary session of the 11th Provincial Party Committee.",
        ),
        (
            "全面贯彻落实市委五届七次全会决策部署",
            "Fully implement the decisions and plans of the seventh plenary session of the 5th Municipal Party Committee.",
        ),
        ("学习贯彻省委书记调研讲话精神", None),
        (
            "要科学编制我省“十五五”规划",
            "Draw up the 15th Five-Year Plan of the province on a scientific basis.",
        ),
        ("团结奋进的大会", None),
    ],
)
def test_what_bears_a_name_is_one(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        # what an award is called is no level of the meeting; anything else is
        ("全省食品安全工作会议", "the provincial work meeting on food safety"),
        ("全国双拥工作会议", "the national work meeting on mutual support between military and civilians"),
        ("全国文明城市创建工作会议", "the work meeting on the campaign to become a National Civilized City"),
        ("云溪街道村级换届选举工作动员大会", None),
    ],
)
def test_a_meeting_has_the_level_before_it(zh, en):
    meeting = gathering(zh)
    assert (meeting and meeting.full) == en


def test_a_chamber_of_guests_is_not_their_provinces():
    assert headline_english("副市长李明到市河南商会走访调研") is None


def test_what_is_distinctive_is_not_the_first_noun():
    assert clause("构建特色鲜明的学校管理").en is None
    assert clause("构建特色鲜明的医院文化").en == "Build distinctive hospital culture."
