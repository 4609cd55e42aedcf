"""Papers and reports side by side in one agenda item."""

import pytest

from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.partial import item_shown
from summarizer.english.nominal.titles import document_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "会议议程（草案）和日程安排",
            "the draft meeting agenda and the schedule",
        ),
        (
            "第八轮巡察工作方案、村级后备干部名单",
            "the work plan for the eighth round of inspections and the list of village-level reserve officials",
        ),
        (
            "县人大常委会、县政府、县政协党组和县法院、县检察院党组工作汇报",
            "the work reports of the leading Party members groups of the County People's Congress Standing Committee, "
            "the County Government, the County CPPCC Committee, the County Court and the County Procuratorate",
        ),
        ("平安云岭建设情况汇报", "the report on the Safe Yunling (云岭) initiative"),
    ],
)
def test_items_side_by_side(zh: str, en: str) -> None:
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    "zh", ["代表议案、建议、批评和意见的决定", "市人大、市政府、市法院党组及市政协机关汇报"]
)
def test_what_may_be_of_one_or_of_all_is_not_cut(zh: str) -> None:
    assert item_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《青禾县人大常委会2024年监督工作计划》",
            "2024 Oversight Work Plan of the Qinghe County People's Congress Standing Committee",
        ),
        (
            "《中国共产党青禾县第十四届纪律检查委员会第四次全体会议决议》",
            "Resolution of the Fourth Plenary Session of the 14th Qinghe County Commission for Discipline Inspection",
        ),
        ("《青禾县会议管理办法》", "Qinghe County Administrative Measures for Meetings"),
        ("《青禾县信访工作责任制》", "Qinghe County Responsibility System for the Handling of Petitions"),
    ],
)
def test_titles(zh: str, en: str) -> None:
    assert document_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县财政局汇报2024年预算执行情况",
            "the report of the County Finance Bureau on budget execution in 2024",
        ),
        (
            "县财政局2024年度工作情况汇报和2025年工作打算",
            "the report of the County Finance Bureau on work in 2024 and plans for 2025",
        ),
        (
            "党组成员履行“一岗双责”情况汇报",
            "the report of members of the leading Party members group on fulfilling dual responsibility for the post "
            "and for Party conduct",
        ),
        (
            "关于2024年县级财政决算（草案）和2025年上半年预算执行情况的报告",
            "the report on the 2024 county-level draft final accounts and budget execution in the first half of 2025",
        ),
        (
            "县人大常委会关于2023年决算及2024年预算执行情况的报告",
            "the report of the County People's Congress Standing Committee on 2023 final accounts and budget execution "
            "in 2024",
        ),
        (
            "中央纪委、省纪委全会精神",
            "the guiding principles of the plenary sessions of the Central and Provincial Commissions for Discipline "
            "Inspection",
        ),
        (
            "共青团十九大精神",
            "the guiding principles of the 19th National Congress of the Communist Youth League of China",
        ),
        ("关于接受李明辞职请求的决定", "Decision on Accepting the Resignation of Li Ming (李明)"),
        ("做好信访工作", "the handling of petitions"),
        ("老干部工作情况汇报", "the report on work with retired veteran officials"),
        (
            "县政协各专委会工作情况汇报",
            "the work reports of the special committees of the County CPPCC Committee",
        ),
        (
            "进一步加强人大、政协工作",
            "further strengthening the work of the People's Congress and CPPCC Committee",
        ),
        (
            "决定召开县政协十届常委会第九次会议有关事宜",
            "matters relating to the ninth meeting of the Standing Committee of the 10th County CPPCC Committee",
        ),
    ],
)
def test_what_was_heard_and_from_whom(zh: str, en: str) -> None:
    assert item_shown(zh) == en


def test_a_reform_that_is_deepened_is_the_object_of_the_plan() -> None:
    assert document_english("《青禾县深化招商引资体制机制改革方案》") == (
        "Qinghe County Plan for Deepening the Reform of the Systems and Mechanisms for Investment Promotion"
    )
