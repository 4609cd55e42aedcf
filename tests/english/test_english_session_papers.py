"""What congresses and CPPCC committees pass: agendas, lists, resignations, what was done about their opinions."""

import pytest

from summarizer.english.nominal.partial import item_shown
from summarizer.english.nominal.session_papers import session_papers
from summarizer.english.nominal.titles import document_english

_SECOND = "the second session of the 16th County People's Congress"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("县十六届人大二次会议议程（草案）", f"the draft agenda for {_SECOND}"),
        ("县十六届人大二次会议议程、日程", f"the agenda and schedule for {_SECOND}"),
        ("县十六届人大二次会议议程、日程（草案）", f"the draft agenda and schedule for {_SECOND}"),
        ("县十六届人大二次会议议程（草案）和日程", f"the draft agenda and the schedule for {_SECOND}"),
        ("县十六届人大二次会议的召开时间和建议议程", f"the date and the proposed agenda for {_SECOND}"),
        (
            "县十六届人大二次会议主席团和秘书长名单（草案）、列席人员名单（草案）",
            f"the draft list of the presidium and secretary-general and the draft list of non-voting attendees for {_SECOND}",
        ),
        (
            "补选八届县政协副主席、常务委员候选人名单",
            "the list of candidates for vice-chair and Standing Committee member of the 8th County CPPCC Committee (by-election)",
        ),
        ("九届县政协委员名单", "the list of members of the 9th County CPPCC Committee"),
        (
            "增补政协临溪县第九届委员会委员建议名单",
            "the proposed list of additional members of the 9th Linxi County CPPCC Committee",
        ),
        ("选举工作总监票人、监票人名单（草案）", "the draft list of chief scrutineers and scrutineers"),
        ("大会秘书长和副秘书长名单", "the list of secretary-general and deputy secretaries-general"),
        ("县人大代表名单", "the list of deputies to the County People's Congress"),
        ("辞去政协临溪县第九届委员会常委名单、委员名单", None),  # who resigned as a member is not said
        ("委员名单", None),  # of what
        ("大会议案审查委员会名单", "the list of the Motions Examination Committee"),
        (
            "临溪市第十三届人民代表大会各专门委员会组成人员建议名单（草案）",
            "the proposed list of members of the special committees of the 13th Linxi Municipal People's Congress",
        ),
        ("会议议程", None),
        ("获奖企业名单", None),
    ],
)
def test_papers_and_lists_of_a_session(zh: str, en: str | None) -> None:
    assert session_papers(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县人民政府关于落实县人大常委会《关于物业管理工作的审议意见》情况的报告",
            "the report of the County People's Government on action taken on the opinions of the County People's "
            "Congress Standing Committee on property management",
        ),
        (
            "县人民政府关于城市管理工作审议意见研究处理情况的报告",
            "the report of the County People's Government on action taken on the opinions on urban management",
        ),
        (
            "县人大常委会执法检查组关于检查《中华人民共和国水污染防治法》实施情况的报告",
            "the report of the Law Enforcement Inspection Group of the County People's Congress Standing Committee on "
            "the inspection of the implementation of the Law of the People's Republic of China on the Prevention and "
            "Control of Water Pollution",
        ),
        (
            "市十三届人大代表履职情况的报告",
            "the report on the performance of duties of deputies to the 13th Municipal People's Congress",
        ),
        (
            "九届三次会议以来提案工作情况的报告",
            "the report on proposals since the third session of the ninth term",
        ),
        ("各代表团审议情况的汇报", "the report of the delegations on their deliberation"),
        (
            "十五届县委第七轮巡察情况汇报",
            "the report on the seventh round of inspections by the 15th County Party Committee",
        ),
        (
            "县监委关于开展整治群众身边腐败问题工作情况的报告",
            "the report of the County Supervisory Commission on rectifying corruption close to the public",
        ),
        (
            "县人民政府关于提请批准调整2022年财政预算的议案",
            "the motion of the County People's Government submitting the adjustment of the 2022 budget for approval",
        ),
        (
            "县人民政府关于社会治安工作情况、国土资源保护工作情况两项专题报告",
            "the two reports of the County People's Government on public order and on the protection of land and resources",
        ),
        (
            "临溪区国有企业重大事项管理办法",
            "the Linxi District Administrative Measures for the Major Matters of State-owned Enterprises",
        ),
    ],
)
def test_what_a_congress_looks_into(zh: str, en: str) -> None:
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《关于接受王建国辞去临溪县人民政府副县长职务的决定》",
            "Decision on Accepting the Resignation of Wang Jianguo (王建国) as Deputy Head of Linxi County",
        ),
        (
            "《关于县十六届人大二次会议召开时间及建议议程的决定》",
            "Decision on the Date and the Proposed Agenda for the Second Session of the 16th County People's Congress",
        ),
        (
            "《临溪县人民代表大会常务委员会关于补选临溪县第十七届人民代表大会代表的决定（草案）》",
            "Decision of the Linxi County People's Congress Standing Committee on the By-election of Deputies to the 17th "
            "Linxi County People's Congress (Draft)",
        ),
        ("《关于调整县委人才工作暨招商引资领导小组的通知》", None),  # one group, and no two things
        (
            "《临溪县“三区三线”划定工作方案》",
            'Linxi County Work Plan for the Delineation of "Three Zones and Three Lines" (三区三线)',
        ),
        (
            "《中共临溪县委关于制定国民经济和社会发展第十五个五年规划的建议》",
            "Recommendations of the CPC Linxi County Committee on Formulating the 15th Five-Year Plan for National "
            "Economic and Social Development",
        ),
    ],
)
def test_what_a_congress_decides(zh: str, en: str | None) -> None:
    assert document_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "一季度经济运行情况和二季度工作安排",
            "the performance of the economy in the first quarter and work arrangements in the second quarter",
        ),
        (
            "上半年预算执行情况和下半年财政工作安排的报告",
            "the report on budget execution in the first half and fiscal work arrangements in the second half",
        ),
        ("2023年工作情况及2024年工作思路的汇报", "the report on work in 2023 and the approach for 2024"),
        (
            "各部门、各街道2月份工作总结和3月份工作计划汇报",
            "the reports of departments and subdistricts on work in February and plans for March",
        ),
        (
            "县委、县政府领导和各部门、各乡镇5月份工作总结和6月份工作计划",
            "the work summaries for May and work plans for June from the leaders of the County Party Committee and the County "
            "Government, departments, and towns and townships",
        ),
        ("2月份工作总结和3月份工作计划", "the work summary for February and the work plan for March"),
        (
            "各部门近期重点工作进展情况和下步工作安排",
            "key work of departments in the recent period and arrangements for the next stage",
        ),
        (
            "临溪县2014年国民经济和社会发展计划执行情况及2015年国民经济和社会发展计划（草案）的报告",
            "the report on the implementation of the 2014 plan for economic and social development in Linxi County and "
            "the 2015 draft plan for national economic and social development",
        ),
        (
            "2022年区政府党组全面从严治党工作情况汇报",
            "the report of the Leading Party Members Group of the District Government on full and rigorous Party "
            "self-governance in 2022",
        ),
        (
            "县委领导班子及班子成员2027年度履行全面从严治党责任情况汇报",
            "the report of the leadership team of the County Party Committee and its members on the fulfillment of "
            "responsibilities for full and rigorous Party self-governance in 2027",
        ),
    ],
)
def test_what_was_done_and_what_comes_next(zh: str, en: str) -> None:
    assert item_shown(zh) == en


def test_a_paper_has_no_share_in_what_follows_it() -> None:
    assert item_shown("《临溪县乡村建设方案》和试点村重点项目") is None
