import pytest

from summarizer.checking.headline import headline_statement, with_checked_headline
from summarizer.checking.statement import doubts
from summarizer.english.headline.headlines import headline_english
from summarizer.facts import Article, Span, Text


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("市政府常务会议召开", "Executive meeting of the Municipal People's Government held"),
        ("我县召开防汛工作会议", "County holds work meeting on flood prevention"),
        ("林远山检查安全生产工作", "Lin Yuanshan (林远山) inspects workplace safety"),
        ("林远山督导调度安全生产工作", "Lin Yuanshan (林远山) inspects workplace safety"),
        (
            "市水利局、市财政局检查安全生产工作",
            "Municipal Water Resources Bureau and Municipal Finance Bureau inspect workplace safety",
        ),
        (
            "市发展和改革局检查安全生产工作",
            "Municipal Development and Reform Bureau inspects workplace safety",
        ),
        (
            "林远山主持召开区委常委会会议",
            "Lin Yuanshan (林远山) chairs meeting of the Standing Committee of the District Party Committee",
        ),
        (
            "县委常委会传达学习全国两会精神",
            "Standing Committee of the County Party Committee studies the guiding principles of the national Two Sessions",
        ),
        (
            "紧盯目标 压实责任 狠抓落实",
            "Keep a close eye on targets; enforce responsibilities; push hard on implementation",
        ),
        ("关于加强校园安全工作的通知", "Notice on Strengthening School Safety"),
        ("青禾县15个重点项目集中开工", "15 key projects started in Qinghe County"),
        ("县领导走访慰问老干部", "County leaders visit retired veteran officials"),
        (
            "省教育厅观摩组来青禾县调研",
            "Observation Group of the Provincial Education Department visits Qinghe County",
        ),
        (
            "林远山走访慰问困难群众并检查安全生产工作",
            "Lin Yuanshan (林远山) visits people in need and inspects workplace safety",
        ),
        (
            "青禾县与云溪县签署战略合作协议",
            "Qinghe County and Yunxi County sign strategic cooperation agreement",
        ),
        (
            "县委召开十三届县委第32次常委会会议",
            "County Party Committee holds 32nd meeting of the Standing Committee of the 13th County Party Committee",
        ),
        (
            "市政府召开常务会议 传达学习全国两会精神",
            "Municipal Government holds executive meeting to study the guiding principles of the national Two Sessions",
        ),
        (
            "林远山调研安全生产工作时强调 压实责任",
            "Lin Yuanshan (林远山) looks into workplace safety: enforce responsibilities",
        ),
        ("林远山到青禾县调研座谈", "Lin Yuanshan (林远山) visits Qinghe County"),
        (
            "林远山赴青禾县调研乡村振兴工作",
            "Lin Yuanshan (林远山) looks into rural revitalization in Qinghe County",
        ),
        (
            "县委书记林远山督导森林防火工作",
            "Lin Yuanshan (林远山), secretary of the County Party Committee, inspects forest fire prevention",
        ),
        (
            "区委常委会召开会议研究经济工作",
            "Standing Committee of the District Party Committee holds meeting to discuss economic work",
        ),
        (
            "市委常委会会议听取市“两会”筹备情况汇报",
            "Meeting of the Standing Committee of the Municipal Party Committee hears report on preparations for the "
            "municipal Two Sessions",
        ),
        (
            "县政府第十次常务会议安排部署揽月摘星工作",
            "Tenth executive meeting of the County Government plans “揽月摘星工作”",
        ),
        (
            "区委常委会会议传达全国两会精神",
            "Meeting of the Standing Committee of the District Party Committee relays the guiding principles of the national "
            "Two Sessions",
        ),
        (
            "云溪县第十八届人民政府召开第53次常务会议",
            "53rd executive meeting of the 18th Yunxi County People's Government held",
        ),
        (
            "2023年12月12日区政府召开常务会议",
            "District Government holds executive meeting on 12 December 2023",
        ),
        ("成都：市政府召开常务会议", "Chengdu: Municipal Government holds executive meeting"),
        ("集团公司召开防汛工作会议", "Group holds work meeting on flood prevention"),
        ("青禾县召开“云梯行动”推进会", "Qinghe County holds progress meeting on “云梯行动”"),
        (
            "全县防汛工作会议召开 念好“水字经”",
            "County-wide work meeting on flood prevention held; “念好‘水字经’”",
        ),
        # How it was done says nothing of who did it.
        ("石渡镇扎实开展防汛演练", "Shidu Town carries out “防汛演练”"),
        (
            "副市长林远山率督查组到云溪县督查信访工作",
            "Lin Yuanshan (林远山), vice-mayor, inspects petitions in Yunxi County",
        ),
        # What two sides had to do with one another.
        (
            "云溪县与青云集团签署战略合作协议",
            "Yunxi County and Qingyun Group sign strategic cooperation agreement",
        ),
        (
            "云溪县与青禾学院签署战略合作协议",
            "Yunxi County and “青禾学院” sign strategic cooperation agreement",
        ),
        (
            "云溪县人民医院与省人民医院签约",
            "Yunxi County People's Hospital and Provincial People's Hospital sign agreement",
        ),
        (
            "县应急管理局约谈重点企业",
            "County Emergency Management Bureau holds admonitory talk with key enterprises",
        ),
        (
            "县委第二巡察组向石渡镇党委反馈巡察情况",
            "No. 2 Disciplinary Inspection Team of the County Party Committee reports inspection findings to Shidu Town "
            "Party Committee",
        ),
        (
            "访云溪县委书记林远山",
            "Interview with Lin Yuanshan (林远山), secretary of the Yunxi County Party Committee",
        ),
        (
            "市人大常委会第三十次会议召开",
            "30th meeting of the Municipal People's Congress Standing Committee held",
        ),
    ],
)
def test_headlines_that_are_rendered_whole(zh, en):
    assert headline_english(zh) == en
    assert not doubts(headline_statement(Text(zh=zh, en=en)))


@pytest.mark.parametrize(
    "zh",
    [
        "春到清溪茶飘香",
        "压实责任 念好“山字经”",
        "林远山念好山字经",
        "青禾至白湖高速公路扩建工程建成通车",
        "会议",
    ],
)
def test_a_headline_with_one_part_unknown_stays_chinese(zh):
    assert headline_english(zh) is None


def test_a_headline_a_check_doubts_is_not_published():
    article = Article(
        id="a1",
        summary_en="",
        span=Span(start=0, end=9),
        headline=Text(zh="林远山检查工作", en="Lin Yuanshan (林远山) approves 5 projects"),
    )
    assert with_checked_headline(article).headline == Text(zh="林远山检查工作")


def test_somebody_the_page_names_is_no_county():
    assert (
        headline_english("方正主持召开防汛工作会议", {"方正"})
        == "Fang Zheng (方正) chairs work meeting on flood prevention"
    )
    assert headline_english("方正召开防汛工作会议") == "Fangzheng holds work meeting on flood prevention"


def test_a_name_the_page_knows_is_read_whole():
    assert (
        headline_english("林远山在全市安全生产会议上强调", {"林远山"})
        == "Lin Yuanshan (林远山) at city-wide meeting on workplace safety"
    )


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("林远山赴江苏浙江考察", "Lin Yuanshan (林远山) visits Jiangsu and Zhejiang"),
        ("林远山督查城区及清溪镇防汛工作", "Lin Yuanshan (林远山) inspects “城区及清溪镇防汛工作”"),
    ],
)
def test_places_side_by_side_are_apart(zh, en):
    assert headline_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("李明 王强到临溪镇调研防汛工作", "Li Ming (李明) and Wang Qiang (王强) look into flood prevention in Linxi Town"),
        ("区政协召开党组（扩大）会议",
         "District CPPCC Committee holds enlarged meeting of the leading Party members group"),
        ("李明到临溪镇开展工作调研", "Li Ming (李明) visits Linxi Town"),
        ("李明来溪督查重大项目建设", "Li Ming (李明) inspects construction of major projects"),
    ],
)  # fmt: skip
def test_two_people_before_a_verb_and_a_place_by_one_character(zh, en):
    assert headline_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        # who presided stands apart
        (
            "县政府召开第九次常务会议 李明主持",
            "Ninth executive meeting of the County Government held; Li Ming (李明) chairs",
        ),
        (
            "县政府召开第九次常务会议 李明主持并讲话",
            "Ninth executive meeting of the County Government held; Li Ming (李明) chairs and speaks",
        ),
        # the eighth is the plenary session, and not the meeting that studies it
        (
            "县政府党组召开学习贯彻十三届县委第八次全会精神专题会",
            "Leading Party Members Group of the County Government holds thematic meeting on studying and implementing "
            "the guiding principles of the eighth plenary session of the County Party Committee",
        ),
        (
            "云南省人民政府关于深化预算管理制度改革的实施意见",
            "Implementation Opinions of the Yunnan Provincial People's Government on Deepening the Reform of the "
            "Budget Management System",
        ),
        ("村民参加", None),
    ],
)
def test_who_presides_and_what_is_numbered(zh, en):
    assert headline_english(zh) == en
