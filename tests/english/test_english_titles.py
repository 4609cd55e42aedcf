import pytest

from summarizer.english.nominal.framed_titles import framed
from summarizer.english.nominal.partial import document_shown
from summarizer.english.nominal.titles import document_english
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《安全生产法》", "Work Safety Law of the People's Republic of China"),
        ("《习近平谈治国理政》", "Xi Jinping: The Governance of China"),
        (
            "中国共产党统一战线工作条例(试行)",
            "Regulations of the Communist Party of China on United Front Work (Trial)",
        ),
        ("《关于进一步优化营商环境的若干措施》", "Measures on Further Optimizing the Business Environment"),
        (
            "《关于加强和改进人大工作的意见》",
            "Opinions on Strengthening and Improving the Work of People's Congresses",
        ),
        (
            "《关于印发<2022年度基层党建工作考核办法>的通知》",
            "Notice on Issuing the 2022 Assessment Measures for Primary-level Party Building",
        ),
        ("《2023年度安全生产工作方案》", "2023 Work Plan for Workplace Safety"),
        ("《数字经济发展规划（2022—2025年）》", "Development Plan for the Digital Economy (2022–2025)"),
        (
            "《区委常委会议事规则》",
            "Rules of Procedure for the Standing Committee of the District Party Committee",
        ),
        ("《西湖区房屋征收管理办法》", "Xihu District Administrative Measures for Building Expropriation"),
        (
            "《市政府关于加快推进数字经济高质量发展的实施意见》",
            "Implementation Opinions of the Municipal Government on Accelerating the High-quality Development of the Digital Economy",
        ),
        (
            "《县人民政府常务会议议事规则》",
            "Rules of Procedure for Executive Meetings of the County People's Government",
        ),
        (
            "《关于2024年度法治政府建设工作情况的报告》",
            "Report on the Building of a Law-based Government in 2024",
        ),
        ("《临溪县养老服务条例（草案）》", "Linxi County Regulations on Elderly Care Services (Draft)"),
        (
            "《关于在山西开展普法试点的意见》",
            "Opinions on Carrying Out the Legal Education Pilot Program in Shanxi",
        ),
        ("《临溪县养老服务“十四五”规划》", "Linxi County 14th Five-Year Plan for Elderly Care Services"),
        (
            "《科普三年行动计划（2024—2026年）》",
            "Three-Year Action Plan for Science Popularization (2024–2026)",
        ),
        (
            "《政府投资项目管理办法（2023年修订版）》",
            "Administrative Measures for Government-invested Projects (2023 Revised Edition)",
        ),
        ("《2024年政府工作报告》", "2024 Government Work Report"),
        (
            "《市委、市政府关于加强校园安全的意见》",
            "Opinions of the Municipal Party Committee and Municipal Government on Strengthening School Safety",
        ),
        (
            "《临溪县养老服务办法》（临政规〔2023〕4号）",
            "Linxi County Measures for Elderly Care Services (临政规〔2023〕4号)",
        ),
        ("《中华人民共和国水法》", "Water Law of the People's Republic of China"),
        (
            "《县委常委会2024年工作要点》",
            "2024 Key Points of Work of the Standing Committee of the County Party Committee",
        ),
        # A deed before a place that no map has is no part of its name.
        (
            "《关于评选青云县劳动模范的请示》",
            "Request for Instructions on Selecting Model Workers in Qingyun County",
        ),
        (
            "《关于设立青云县城市建设投资集团有限公司的请示》",
            "Request for Instructions on Setting Up the Qingyun County Urban Construction Investment Group Co., Ltd.",
        ),
        # What is convened is the meeting, not the matters.
        (
            "《关于召开全县教育工作会议有关事宜的请示》",
            "Request for Instructions on Matters Relating to the County-wide Work Meeting on Education",
        ),
        ("《燃气安全专项整治工作方案》", "Work Plan for the Special Campaign on Gas Safety"),
    ],
)
def test_a_title_is_read_inside_out(zh, en):
    assert document_english(zh) == en


@pytest.mark.parametrize(
    "zh", ["《莫须有的办法》", "《星河晚风》", "《关于云深不知处的通知》", "", "《》", "《关于的通知》"]
)
def test_one_unknown_piece_leaves_a_title_chinese(zh):
    assert document_english(zh) is None


def test_the_table_of_titles_is_clean():
    titles = [r for r in rows("doc_words") if r["class"] == "document"]
    assert len(titles) >= 120
    for r in titles:
        assert document_english(r["zh"]) is not None
        assert not any("\u4e00" <= c <= "\u9fff" for c in r["en"])


@pytest.mark.parametrize(
    "zh", ["《2018年机关党建工作总结及2019年机关党建工作计划》", "《2023年工作总结和2024年工作计划》"]
)
def test_two_papers_under_one_title_are_not_one(zh):
    assert document_english(zh) is None
    assert document_shown(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("县人大常委会工作报告", "Work Report of the County People's Congress Standing Committee"),
        ("县政协九届四次会议决议", "Resolution of the Fourth Session of the 9th County CPPCC Committee"),
        (
            "县政协九届四次会议选举办法",
            "Measures for the Election at the Fourth Session of the 9th County CPPCC Committee",
        ),
        (
            "云溪县行政管理体制改革工作方案",
            "Yunxi County Work Plan for the Reform of Administrative Management Systems",
        ),
        ("2016年度预算执行审计结果的报告", "Report on the Audit Results of Budget Execution in 2016"),
        ("各项会议决议", None),
        ("2021年度县政协重点提案", "2021 Key Proposals of the County CPPCC Committee"),
        (
            "中国共产党第十九届中央委员会第六次全体会议公报",
            "Communique of the Sixth Plenary Session of the 19th CPC Central Committee",
        ),
        (
            "关于保持全县经济平稳健康发展若干措施的意见",
            "Opinions on Measures for Maintaining Steady and Sound Economic Development Across the County",
        ),
        (
            "云溪县2018年国民经济与社会发展计划执行情况的报告",
            "Yunxi County Report on the Implementation of the 2018 Plan for Economic and Social Development",
        ),
        ("成都市数据条例", "Chengdu Municipal Regulations on Data"),
        ("成都市武侯区国土空间总体规划", None),
    ],
)
def test_what_a_session_decides_is_its_own(zh, en):
    assert document_english(f"《{zh}》") == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《区委十四届二次全会暨全区经济工作会议工作报告》",
         "Work Report to the Second Plenary Session of the 14th District Party Committee and the District-wide Work "
         "Meeting on the Economy"),
        ("《中共中央办公厅国务院办公厅印发<关于加强校园安全的意见>的通知》",
         "Notice of the General Office of the CPC Central Committee and the General Office of the State Council on "
         "Issuing the Opinions on Strengthening School Safety"),
        ("《市第十次党代会报告》", "Report to the Tenth Municipal Party Congress"),
    ],
)  # fmt: skip
def test_what_is_given_at_a_meeting_is_not_on_it(zh, en):
    assert document_english(zh) == en


def test_what_is_closed_is_said_and_where_is_quoted():
    assert framed("关于对青禾县石渡镇人民南路实行临时交通管制的通告") == (
        "Announcement on Temporary Traffic Control on “青禾县石渡镇人民南路”"
    )
    assert document_shown("石渡县公安局关于对青云路部分路段限行的通告") == (
        "Announcement of the Shidu County Public Security Bureau on Traffic Restrictions on Parts of Qingyun (青云) Road"
    )
    assert framed("关于加强道路交通管制工作的通知") == "Notice on “加强道路交通管制工作”"
