"""News or a feature, where no meeting, visit or ceremony is told of."""

from collections.abc import Callable

import pytest

from summarizer.facts import EventKind
from summarizer.reading import decode, read
from summarizer.reading.text import Page
from summarizer.rules import extract

NEWS, FEATURE = EventKind.OTHER, EventKind.FEATURE


def kind(page: Page) -> EventKind:
    (event,) = extract(page.articles[0], page).events
    return event.kind


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        # A day stands at the head of a clause, wherever that is in the opening.
        (["风寒雨冷，挡不住求职的脚步。昨天是公益招聘会举办首日，两万多名毕业生到场。"], NEWS),
        (["烟花还未绽放，大型招聘会就于2月20日如期在石渡镇举行。"], NEWS),
        (["作为今年第一场招聘会，今天在人才市场举办的专场吸引了一万人进场。"], NEWS),
        (["无偿献血是适龄公民奉献爱心的体现。7月3日上午，云河区红十字会组织职工献血。"], NEWS),
        (["为全面学习会议精神，推动全县迅速兴起学习的热潮，连日来，县委宣讲团到各乡镇宣讲。"], NEWS),
        (["为了便民，云河县办证大厅调整做法，在大门外设立一张咨询桌。"], NEWS),
        (["3月2日，云河网讯 记者昨日了解到，市民服务中心启用七天受理事项两万件。"], NEWS),
        # A day on which something was held is news, season or not.
        (["初夏时节，正值花开，为学习理论，5月15日，石渡村党支部组织党员开展主题党日活动。"], NEWS),
        (["元宵佳节即将来临，石渡社区为营造温暖氛围，弘扬文化，特开展闹元宵主题活动。"], NEWS),
        (
            ["为营造喜庆氛围，拉动消费，石渡景区引导各村自愿参与，组织开展“欢欢喜喜，热热闹闹”主题活动。"],
            NEWS,
        ),
        # What a name between quotation marks says is no scene.
        (["2月11日下午，由云河县文旅局举办的“春花绽放”主题活动在县广场开启。"], NEWS),
        # What paints a scene before it tells of a day, or tells of none, is a feature.
        (["“今年的稻子真好！”9月5日，农户何远站在田头说。"], FEATURE),
        (["书法、合唱、太极拳……3月9日，石渡街道学堂迎来新学期第一课。"], FEATURE),
        (["5月3日，记者走进石渡镇，一片忙碌。"], FEATURE),
        (["11月23日，南湖公园内的银杏大道满目金黄，吸引市民前来观赏。"], FEATURE),
        (["形式主义之弊，非一日之寒；减负松绑，也非一日之功。"], FEATURE),
        (["大学毕业，很多人向往大城市，可何远却回到了云河县石渡村。"], FEATURE),
        # Firms that went back to work held no ceremony.
        (["春节假期刚结束，园区内各企业已陆续开工。走进车间，工人们正忙着调试设备。"], FEATURE),
    ],
)
def test_the_first_of_the_opening_sentences_that_says_either_decides(
    page: Callable[..., Page], paragraphs: list[str], expected: EventKind
) -> None:
    assert kind(page(*paragraphs)) is expected


@pytest.mark.parametrize(
    ("headline", "paragraphs", "expected"),
    [
        # A photograph of something that was held is news, any other with a title a scene.
        ("献血活动走进机关", ["为缓解供血压力，日前，市中心血站组织职工开展无偿献血活动。", "何远 摄"], NEWS),
        ("烈日下的坚守", ["6月26日，云河市最高气温达37摄氏度，电力职工检修线路。", "何远 摄"], FEATURE),
        ("深山里的灯——石渡小学的三十年", ["9月5日，石渡小学的铃声又响了。"], FEATURE),
        ("送教上门——云河县教育局开展送教活动", ["冬日暖阳，教师何远走在山路上。"], NEWS),
    ],
)
def test_captions_and_subtitles(
    page: Callable[..., Page], headline: str, paragraphs: list[str], expected: EventKind
) -> None:
    assert kind(page(*paragraphs, headline=headline)) is expected


def test_the_day_on_which_a_reporter_learnt_of_it_is_not_its_day(page: Callable[..., Page]) -> None:
    (event,) = extract(
        (made := page("5月3日，记者了解到，市民服务中心受理事项两万件。")).articles[0], made
    ).events
    assert event.date.month_day is None


def test_what_took_place_within_an_activity_is_no_meeting_of_its_own(page: Callable[..., Page]) -> None:
    made = page("6月28日上午，云河市检察院举行了检察开放日活动。", "活动先在九楼会议室召开座谈会。")
    assert kind(made) is NEWS


@pytest.mark.parametrize(
    "paragraphs",
    [
        # The heads of an account: what it says was held is one of the means.
        [
            "为夯实基层基础，石渡镇从队伍、制度两个方面发力，助推“双基”工作上水平。",
            "加强教育培训，筑牢队伍之基。石渡镇举办全镇村党支部书记培训班，分批组织外出学习。",
            "坚持日常调度，确保工作开展。召开调度会，通报当月完成情况。",
        ],
        [
            "（一）高位部署，压实责任。召开征兵工作专题部署会2次，明确三级责任。",
            "（二）多维宣传，营造氛围。举办国防教育讲座，悬挂横幅18条。",
        ],
    ],
    ids=["two-part heads", "numbered"],
)
def test_a_meeting_under_the_heads_of_an_account_is_one_of_its_means(
    page: Callable[..., Page], paragraphs: list[str]
) -> None:
    read = page(*paragraphs)
    (event,) = extract(read.articles[0], read).events
    assert (event.kind, event.title_zh, event.agenda) == (EventKind.FEATURE, None, ())


def test_a_meeting_that_the_lead_names_keeps_the_heads_of_its_report(page: Callable[..., Page]) -> None:
    read = page(
        "5月8日，石渡镇召开征兵工作部署会，镇长何远主持。",
        "提高站位，压实责任。各村要尽快动员。",
        "加强宣传，营造氛围。各村要入户走访。",
    )
    (event,) = extract(read.articles[0], read).events
    assert event.title_zh == "征兵工作部署会"


@pytest.mark.parametrize(
    ("headline", "lead", "title"),
    [
        (
            "石渡县空气质量持续改善",
            "近日，石渡县公布一月份空气质量，优良天数比例提高。",
            "Shidu County: news report on air quality",
        ),
        (
            None,
            "昨日起，石渡县各中小学开学，义务教育阶段学生两万人到校。",
            "Shidu County: news report on education",
        ),
    ],
)
def test_a_report_is_named_by_its_theme(
    page: Callable[..., Page], headline: str | None, lead: str, title: str
) -> None:
    read = page(lead, headline=headline)
    (event,) = extract(read.articles[0], read).events
    assert event.title_en == title


def test_under_a_lead_that_names_a_meeting_another_may_follow_heads_or_not(page: Callable[..., Page]) -> None:
    read = page(
        "5月8日，县政府召开第9次常务会议，县长何远主持。",
        "一、会议听取了防汛工作汇报。",
        "二、县政府党组会议传达学习了全县警示教育大会精神。",
    )
    first, second = extract(read.articles[0], read).events
    assert (first.title_zh, second.title_zh) == ("第9次常务会议", "县政府党组会议")


def test_rules_under_numbered_heads_are_no_account_of_work():
    text = (
        "云河县人民政府工作规则\n发布日期：2024-04-06\n第一章 总则\n一、根据有关法律法规，结合本县实际，制定本规则。\n"
        "第二章 组成人员\n四、县政府由县长、副县长组成。\n五、县政府实行县长负责制。县长主持县政府全面工作。\n"
    )
    assert kind(read(decode(text.encode(), "page.txt"))) is EventKind.NOTICE
