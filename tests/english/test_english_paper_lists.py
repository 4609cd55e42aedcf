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
