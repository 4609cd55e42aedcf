import pytest

from summarizer.english.headline.headlines import headline_english

WHO = "Fang Yuan (方远)"
KNOWN = {"方远", "何平", "李明"}


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "方远带领部分政协委员视察养老服务工作",
            f"{WHO} leads CPPCC members to inspect elderly care services",
        ),
        (
            "县人大常委会组织人大代表视察污水处理工作",
            "County People's Congress Standing Committee sends people's congress deputies to inspect sewage treatment",
        ),
        (
            "县人大常委会组织代表开展集中视察活动",
            "County People's Congress Standing Committee sends people's congress deputies on an inspection tour",
        ),
        ("方远到县信访局接待来访群众", f"{WHO} receives petitioners at County Public Complaints Bureau"),
        ("方远公开接访", f"{WHO} receives petitioners"),
        ("方远何平参加义务植树活动", f"{WHO} and He Ping (何平) take part in tree-planting event"),
        ("方远开展巡河工作", f"{WHO} patrols rivers"),
        ("方远为全县干部讲党课", f"{WHO} gives a Party lecture"),
        ("县领导开展“七一”走访慰问活动", "County leaders make goodwill visits"),
        ("方远与云岭集团座谈", f"{WHO} holds talks with Yunling Group"),
        ("方远会见浙江客商", f"{WHO} meets business people from Zhejiang"),
        ("方远赴北京拜访云岭集团", f"{WHO} visits Yunling Group in Beijing"),
        ("方远到杭州考察对接项目", f"{WHO} seeks projects in Hangzhou"),
        ("方远率队赴长三角开展招商引资活动", f"{WHO} seeks investors in the Yangtze River Delta"),
        (
            "县人大代表审议政府工作报告",
            "County People's Congress deputies deliberate the Government Work Report",
        ),
        ("县政协委员分组讨论政府工作报告", "County CPPCC members discuss the Government Work Report"),
        (
            "方远调研防汛工作时强调：压实责任",
            f"{WHO} looks into flood prevention: enforce responsibilities",
        ),
    ],
)
def test_what_leaders_do_out_of_doors(zh: str, en: str) -> None:
    assert headline_english(zh, KNOWN) == en


@pytest.mark.parametrize("zh", ["方远与某某座谈", "方远会见蓝鲸客商", "方远率蓝鲸委员视察"])
def test_what_is_not_read_whole_is_not_told(zh: str) -> None:
    assert headline_english(zh, KNOWN) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("方远率队赴深圳东莞招商", f"{WHO} seeks investors in Shenzhen and Dongguan"),
        ("青禾县妇联启动维权周活动", "Qinghe County Women's Federation launches “维权周活动”"),
        (
            "青禾县开展森林防火宣传活动",
            "Qinghe County carries out publicity activities on forest fire prevention",
        ),
    ],
)
def test_two_cities_and_weeks_and_what_is_made_known(zh: str, en: str) -> None:
    assert headline_english(zh, KNOWN) == en
