import pytest

from summarizer.english.nominal.gatherings import gathering
from summarizer.facts import EventKind
from summarizer.rules.events.meetings import find_meetings, kind_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("5月8日，青禾县委常委会会议召开。", ["青禾县委常委会会议"]),
        (
            "区长何远主持召开区政府常务会议、党组会议和党组理论学习中心组学习会。",
            ["区政府常务会议", "党组会议", "党组理论学习中心组学习会"],
        ),
        ("沙河镇召开防汛工作调度会，安排部署下步工作。", ["防汛工作调度会"]),
        ("县政府召开第31次常务会议。", ["第31次常务会议"]),
        ("县十九届人大五次会议举行主席团第三次会议。", ["县十九届人大五次会议主席团第三次会议"]),
        ("公司带领同志传达了会议召开情况。", []),
        ("在沙河镇警示教育大会上，干部作了通报。", ["沙河镇警示教育大会"]),
        ("会议学习了《关于加强会议管理的规定》。", []),
        ("何远主持召开专项行动暨企业走访部署会。", ["专项行动暨企业走访部署会"]),
        ("县里举行开工活动暨现场推进会。", ["开工活动", "现场推进会"]),
        ("县政协召开党组暨主席会议。", ["党组", "主席会议"]),
        ("县政协召开党组（扩大）会暨第5次主席会议。", ["党组（扩大）会", "第5次主席会议"]),
        ("主持召开区委财经委员会第三次会议。", ["区委财经委员会第三次会议"]),
        ("县政协举办全会精神学习宣讲报告会。", ["全会精神学习宣讲报告会"]),
        ("区委召开常委会扩大会议暨区防汛指挥部会议。", ["常委会扩大会议", "区防汛指挥部会议"]),
        ("云河县桃花节开幕式暨招商签约仪式举行。", ["云河县桃花节开幕式", "招商签约仪式"]),
        ("为期两天的全市干部培训班开班。", ["全市干部培训班"]),
        # A slogan within a name is no end of it.
        ("何远主持召开“喜迎全会安全隐患大排查”工作推进会。", ["“喜迎全会安全隐患大排查”工作推进会"]),
        ("县里召开“迎全会”部署会和座谈会。", ["“迎全会”部署会", "座谈会"]),
    ],
)
def test_names_of_meetings_are_found_whole(text: str, names: list[str]) -> None:
    assert [m.zh for m in find_meetings(text)] == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("区委常委会（扩大）会议", EventKind.STANDING_COMMITTEE),
        ("云岭高新区党工委会议", EventKind.PARTY_COMMITTEE),
        ("县政府常务会议", EventKind.GOV_EXECUTIVE),
        ("区政府党组会议", EventKind.PARTY_GROUP),
        ("县委理论学习中心组学习会", EventKind.STUDY_SESSION),
        ("区委全面深化改革委员会会议", EventKind.COMMISSION),
        ("县人大常委会第二十次会议", EventKind.CONGRESS),
        ("政协青禾县委员会常务委员会会议", EventKind.CPPCC),
        ("九届三十一次主席会议", EventKind.CPPCC),
        ("州委教育工委中心组学习扩大会议", EventKind.STUDY_SESSION),
        ("县纪委全会", EventKind.DISCIPLINE),
        ("重点项目集中签约仪式", EventKind.SIGNING),
        ("全区防汛工作动员部署会", EventKind.MOBILISATION),
    ],
)
def test_kinds_follow_the_name(name: str, kind: EventKind) -> None:
    assert kind_of(name) is kind


def test_a_meeting_in_a_row_and_one_on_work_are_two() -> None:
    told = gathering("安全生产工作暨县安委会第五次会议")
    assert told is not None
    assert told.full == (
        "the work meeting on workplace safety and the fifth meeting of the County Work Safety Committee"
    )
    whole = gathering("县安委会第一次全体成员（扩大）会议")
    assert whole is not None
    assert whole.full == "the first enlarged plenary meeting of the County Work Safety Committee"


def test_how_a_meeting_went_is_no_name() -> None:
    assert find_meetings("他向大家传达了会议召开情况。") == ()


@pytest.mark.parametrize(
    ("name", "full"),
    [
        (
            "中央主题教育领导小组会议",
            "the meeting of the Central Leading Group for the Theoretical Study Program",
        ),
        ("各级安全生产工作会议", "the work meetings on workplace safety at all levels"),
        (
            "全国“两会”安保维稳工作会议",
            "the work meeting on security and stability during the national Two Sessions",
        ),
        (
            "中央环保督察整改工作推进会",
            "the progress meeting on rectification after central environmental inspection",
        ),
    ],
)
def test_a_level_is_not_always_the_meetings_own(name: str, full: str) -> None:
    told = gathering(name)
    assert told is not None
    assert told.full == full
