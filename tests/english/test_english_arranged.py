"""What a notice arranges, as its title tells it."""

from itertools import product

import pytest

from summarizer.english.nominal.arranged import arranged
from summarizer.english.nominal.partial import document_shown

FRAMES = {
    "云河县人民政府关于{}的通告": "Announcement of the Yunhe County People's Government on {}",
    "关于{}的公告": "Announcement on {}",
    "关于{}的通知": "Notice on {}",
}
MATTERS = {
    "对滨河路实施交通管制": "Traffic Control on Binhe (滨河) Road",
    "滨河路改造施工期间实行交通限制": "Traffic Control on Binhe (滨河) Road During Works",
    "对滨河路部分路段实行封闭施工": "Closure of Parts of Binhe (滨河) Road for Construction",
    "实行临时限制供水": "Limits on Water Supply",
    "县城区实行限制供水": "Limits on Water Supply in the County Seat",
    "全县禁止焚烧秸秆": "a Ban on Burning Straw",
    "公开招聘教师": "Recruitment of Teachers",
    "2024年面向社会公开招录警务辅助人员": "Recruitment of Auxiliary Police Officers in 2024",
    "拟征收石渡镇集体土地": "Proposed Land Expropriation in Shidu Town",
    "国有建设用地使用权挂牌出让": "Transfer of State-owned Land Use Rights by Listing",
    "10批次不合格食品情况": "10 Failed Food Samples",
    "禁止摘星揽月": "a Ban on “摘星揽月”",
}


@pytest.mark.parametrize(("frame", "matter"), list(product(FRAMES, MATTERS)))
def test_a_notice_is_titled_by_what_it_arranges(frame: str, matter: str) -> None:
    assert document_shown(frame.format(matter)) == FRAMES[frame].format(MATTERS[matter])


def test_posts_before_a_notice_of_recruits() -> None:
    assert document_shown("云河县2024年事业单位公开招聘工作人员公告") == (
        "2024 Yunhe County Announcement on Recruitment by Public Institutions"
    )
    assert document_shown("2024年云河县事业单位招聘公告（24人）") == (
        "2024 Yunhe County Announcement on Recruitment by Public Institutions (24 people)"
    )


@pytest.mark.parametrize("text", ["加强招聘工作", "云河县自来水公司停水", "道路安全"])
def test_what_is_no_arrangement_is_left_alone(text: str) -> None:
    assert arranged(text) is None
