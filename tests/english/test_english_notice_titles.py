import pytest

from summarizer.english.headline.headlines import headline_english
from summarizer.english.headline.notice_titles import notice_title
from summarizer.language.rows import rows


@pytest.mark.parametrize("row", rows("notice_titles"), ids=lambda row: row["test"].partition(" => ")[0])
def test_every_row_reads_its_own_test(row):
    title, _, en = row["test"].partition(" => ")
    assert notice_title(title) == en


@pytest.mark.parametrize(
    ("title", "en"),
    [
        (
            "2026年青禾县事业单位公开招聘笔试成绩及进入面试人员名单公告",
            "Qinghe County: results of the written test in the recruitment of staff of public institutions in 2026",
        ),
        (
            "青禾县国有企业公开招聘管理人员公告",
            "Qinghe County: recruitment of managers of state-owned enterprises",
        ),
        ("青禾县公开招聘“蓝鲸”专员公告", "Qinghe County: recruitment of “‘蓝鲸’专员”"),
        ("关于开展2026年元旦出行提示的通知", None),
        ("欢欢公开招聘教师公告", None),  # whose it is, no table tells
        ("青禾县召开教师招聘会", None),
    ],
)
def test_what_a_notice_is_of(title, en):
    assert notice_title(title) == en


def test_a_headline_of_a_notice_is_read_by_it():
    assert (
        headline_english("青禾县2026年征兵公告") == "Qinghe County: enlistment for military service in 2026"
    )
