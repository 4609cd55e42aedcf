"""How sure it is where an agenda item begins and ends."""

import pytest

from summarizer.rules.agenda.extent import sure


@pytest.mark.parametrize(
    "zh",
    [
        "县政府关于云台水库建设情况的报告",
        "围绕“守护云台”主题进行了研讨",
        "闻伯言书记在全市农业会议上的重要讲话精神、给青禾村村民的回信精神",
        "上年度项目验收情况",
        "人事事项报告和说明",
        "预算执行情况和下一步工作打算的汇报",
    ],
)
def test_what_is_plainly_one_thing_is_sure(zh: str) -> None:
    assert sure(zh)


@pytest.mark.parametrize(
    "zh",
    [
        "《云台条例》、《青禾条例",
        "的报告和云台水库建设方案",
        "云台水库建设情况汇报，推进青禾片区",
        "县水利局负责人作了汇报",
        "计划审查报告、预算审查报告",
        "会议审议云台水库建设方案",
        "法治政府建设情况和镇街专题述法报告",
    ],
)
def test_what_hangs_tells_or_holds_two_things_is_not(zh: str) -> None:
    assert not sure(zh)
