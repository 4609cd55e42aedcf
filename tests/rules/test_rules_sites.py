"""Which places a round is told to have gone to, and what is no site."""

from collections.abc import Callable

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract

_LEAD = "5月8日，县委书记何远带队检查安全生产工作。"


def _sites(page: Callable[..., Page], *paragraphs: str) -> list[str]:
    one = page(*paragraphs, headline="何远带队检查安全生产工作")
    return [site.zh for event in extract(one.articles[0], one).events for site in event.sites]


@pytest.mark.parametrize(
    ("told", "sites"),
    [
        ("何远一行先后来到云峰水库、石渡镇柳林村和县第二中学，详细了解情况。", ["云峰水库", "石渡镇柳林村", "县第二中学"]),
        ("何远深入青禾食品有限公司检查生产安全。", ["青禾食品有限公司"]),
        ("在石渡大酒店，何远查看了消防设施。", ["石渡大酒店"]),
        ("何远来到青禾光电、云峰药业等3家企业，询问生产情况。", ["青禾光电", "云峰药业"]),
        ("何远走进恒泰科技公司生产车间，与职工交流。", ["恒泰科技公司"]),
        ("何远先后到柳林村、城郊物流基地及配套基础设施建设项目调研。", ["柳林村", "城郊物流基地及配套基础设施建设项目"]),
        ("何远来到位于石渡镇的云峰水厂（二期）施工现场。", ["云峰水厂（二期）"]),
        ("在云峰水库，何远登上大坝查看水位。在云峰水库管理站，他听取了汇报。", ["云峰水库"]),
        ("何远一行先后来到云峰水库、柳林村委会，石渡村委会，了解值守情况。", ["云峰水库", "柳林村委会", "石渡村委会"]),
        ("何远来到重点帮扶企业——青禾食品有限公司调研。", ["青禾食品有限公司"]),
        ("何远来到青禾食品有限公司和云峰电子有限公司这两家企业调研。", ["青禾食品有限公司", "云峰电子有限公司"]),
        ("何远察看了石渡镇柳林村、石渡镇东山村的管网施工现场。", ["石渡镇柳林村", "石渡镇东山村"]),
        ("何远先后来到柳林村，实地考察了云峰水库、柳林小学。", ["柳林村", "云峰水库", "柳林小学"]),
        ("何远实地察看了柳林小学和县医院迁建项目的建设情况。", ["柳林小学", "县医院迁建项目"]),
        ("在公安分局和平派出所，何远看望了民警。", ["公安分局和平派出所"]),
        ("何远来到青禾集团“灯塔工厂”项目选址地块，了解规划情况。", ["青禾集团“灯塔工厂”项目"]),
        ("随后，何远到县农业局“蓝天”监控中心，对值班情况进行调研。", ["县农业局“蓝天”监控中心"]),
        ("何远一行先后到夹山镇、秀坪园艺场、蒙泉镇督查防火工作。", ["夹山镇", "秀坪园艺场", "蒙泉镇"]),
        ("何远先后到青禾产业园、云峰设备制造、石渡机器人制造等项目调研。", ["青禾产业园", "云峰设备制造", "石渡机器人制造"]),
        (
            "在青禾年产500万件汽车转向系统项目、石渡数字化智慧物流产业园项目及云峰底盘部件智能化生产项目建设现场，何远听取介绍。",
            ["青禾年产500万件汽车转向系统项目", "石渡数字化智慧物流产业园项目", "云峰底盘部件智能化生产项目"],
        ),
        ("何远先后来到柳林村六组、石渡村九组和云峰水库，了解情况。", ["柳林村六组", "石渡村九组", "云峰水库"]),
        ("何远一行先后踏访了石渡分洪闸、云峰路与东湖路交叉口、青禾公司所属柳林水电站。", ["石渡分洪闸", "云峰路与东湖路交叉口", "柳林水电站"]),
        ("何远参观了云峰高新科技园区以及甲为等企业。", ["云峰高新科技园区"]),
        ("何远一行前往云河县东沟骨干坝、石渡水库，柳林县香沟水库和南川水库实地查看运行情况。",
         ["云河县东沟骨干坝", "石渡水库", "柳林县香沟水库", "南川水库"]),
        ("何远依次走访了东方日升、云峰注塑等规上企业。", ["东方日升", "云峰注塑"]),
        ("何远带队对中科光电所、正兴路、云龙湾大桥等重点项目复工情况进行了检查。", ["中科光电所", "正兴路", "云龙湾大桥"]),
        ("此次检查的游泳中心改造项目、会议中心二期项目，均储备了物资。", ["游泳中心改造项目", "会议中心二期项目"]),
        ("何远一行首先到水市乡柳林村，考察土地整治项目情况。", ["水市乡柳林村"]),
        ("何远走进青禾公司、云峰药业生产车间，在县政务服务中心，何远查看了窗口服务。",
         ["青禾公司", "云峰药业", "县政务服务中心"]),
        ("何远先后拜访了华星科技、恒丰集团等企业。", ["华星科技", "恒丰集团"]),
        ("何远与规划团队深入交流规划思路。", []),
        # Most of a row are sites by their last words: so are the rest of it.
        ("何远一行先后到东方之星、柳林加油站、石渡汽车站实地检查。", ["东方之星", "柳林加油站", "石渡汽车站"]),
    ],
)  # fmt: skip
def test_sites_of_a_round(page: Callable[..., Page], told: str, sites: list[str]) -> None:
    assert _sites(page, _LEAD, told) == sites


@pytest.mark.parametrize(
    "told",
    [
        "何远深入部分乡镇、重点企业和项目施工现场，检查安全生产工作。",
        "何远来到石渡镇，听取了汇报。",
        "何远先后到云河县、青禾县检查。",
        "何远实地查看了食堂、宿舍等重点部位。",
        "何远强调，要深入云峰水库、柳林村开展排查。",
        "此前，何远曾来到云峰水库调研。",
        "何远来到困难群众方正家中，送上慰问品。",
        "何远深入了解供水项目，听取了汇报。",
        "在县会议中心，何远主持召开座谈会。",
    ],
)
def test_what_names_no_site(page: Callable[..., Page], told: str) -> None:
    assert _sites(page, _LEAD, told) == []


def test_deputies_look_round_without_a_meeting(page: Callable[..., Page]) -> None:
    one = page("5月8日，县人大常委会组织部分县人大代表视察供水工作。", "代表们察看了石渡镇柳林村、云峰水厂。")
    (event,) = extract(one.articles[0], one).events
    assert [site.zh for site in event.sites] == ["石渡镇柳林村", "云峰水厂"]


def test_who_brings_news_of_a_meeting_went_nowhere(page: Callable[..., Page]) -> None:
    one = page(
        "5月8日，全县安全生产工作会议召开。",
        "会议要求，各单位要走进云峰水库、柳林村。",
        "记者走进柳林村采访。",
    )
    assert not any(event.sites for event in extract(one.articles[0], one).events)


def test_a_site_cites_the_words_from_its_cue_on(page: Callable[..., Page]) -> None:
    one = page(_LEAD, "何远一行先后来到云峰水库、柳林村。", headline="何远带队检查安全生产工作")
    (event,) = extract(one.articles[0], one).events
    assert [site.evidence[0].quote for site in event.sites] == [
        "先后来到云峰水库",
        "先后来到云峰水库、柳林村",
    ]


def test_who_meets_may_have_gone_round_first(page: Callable[..., Page]) -> None:
    one = page("4月24日，云河市召开人居环境整治观摩会。观摩组一行先后来到石渡镇柳林村、城关镇青禾木材厂，查看整改情况。")
    assert [site.zh for event in extract(one.articles[0], one).events for site in event.sites] == [
        "石渡镇柳林村",
        "城关镇青禾木材厂",
    ]
