"""Seats taken and left, opinions acted on, papers read out, and what is counted in the names of plans."""

import pytest

from summarizer.english.headline.headlines import headline_english
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.partial import item_shown
from summarizer.english.nominal.seats import seat
from summarizer.english.nominal.titles import document_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "接受李明辞去青禾县人民政府县长职务的请求",
            "accepting the resignation of Li Ming (李明) as head of Qinghe County",
        ),
        (
            "同意接受李明、王强辞去县人大常委会委员职务",
            "accepting the resignation of Li Ming (李明) and Wang Qiang (王强) each as member of the County People's "
            "Congress Standing Committee",
        ),
        ("建议接受李明辞职的请求", "recommending acceptance of the resignation of Li Ming (李明)"),
        ("接受李明辞职的请求", "accepting the resignation of Li Ming (李明)"),
        (
            "接受王强辞去市、县人大代表职务",
            "accepting the resignation of Wang Qiang (王强) as deputy to the Municipal and County People's Congresses",
        ),
        ("任命李明为代理县长", "appointing Li Ming (李明) as acting county head"),
        (
            "终止李明县人大代表资格",
            "revoking the qualification of Li Ming (李明) as deputy to the County People's Congress",
        ),
        (
            "提请县人大常委会审议李明等3名同志任免职",
            "submitting to the County People's Congress Standing Committee the appointment and removal of 3 people including Li Ming (李明)",
        ),
        (
            "许可对县人大代表李明采取强制措施",
            "permitting compulsory measures against Li Ming (李明), deputy to the County People's Congress",
        ),
    ],
)
def test_who_takes_a_seat_and_who_leaves_it(zh: str, en: str) -> None:
    assert seat(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "任命李明、王强为副县长",  # two people for one post
        "接受新任务辞去职务的请求",  # nobody is called so
        "补选李明、王强为县人大常委会委员",
        "免去职务的决定",
    ],
)
def test_what_names_nobody_or_too_many_is_no_seat(zh: str) -> None:
    assert seat(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县政府关于研究处理对今年以来全县预算执行情况报告审议意见的报告",
            "the report of the County Government on action taken on the opinions on the report on budget execution across the county "
            "since the beginning of the year",
        ),
        (
            "县政府关于《中华人民共和国水法》执法检查情况的报告审议意见办理情况的汇报",
            "the report of the County Government on action taken on the opinions on the report on the inspection of the "
            "enforcement of the Water Law of the People's Republic of China",
        ),
        (
            "县林业局《关于下达2026年森林采伐限额相关事宜》的汇报",
            "the report of the County Forestry Bureau on matters relating to issuing the 2026 forest logging quota",
        ),
        (
            "市自然资源和规划局关于全市冬季供暖情况的汇报",
            "the report of the Municipal Natural Resources and Planning Bureau on winter heating across the city",
        ),
        (
            "市政府关于全市“十三五”规划执行和“十四五”规划编制有关情况的报告",
            "the report of the Municipal Government on the implementation of the 13th Five-Year Plan and the drafting of "
            "the 14th Five-Year Plan across the city",
        ),
        (
            "全县肉牛产业发展情况的视察报告和全县夜间经济发展情况的调研报告",
            "the inspection report on the development of the beef cattle industry across the county and the research "
            "report on the development of the night-time economy across the county",
        ),
        (
            "县人大、政府、法院党组工作汇报",
            "the work reports of the leading Party members groups of the County People's Congress, the County Government "
            "and the County Court",
        ),
        (
            "《中华人民共和国水法》《中华人民共和国森林法》执法检查情况的报告",
            "the report on the inspection of the enforcement of the Water Law of the People's Republic of China and the "
            "Forest Law of the People's Republic of China",
        ),
        (
            "习近平总书记在省部级主要领导干部学习贯彻党的二十大精神专题研讨班开班式上的重要讲话精神",
            "the guiding principles of General Secretary Xi Jinping's important speech at the opening of the themed workshop "
            "for principal officials at the provincial and ministerial level on the guiding principles of the 20th CPC "
            "National Congress",
        ),
        (
            "县政协提案委员会关于十届三次会议提案审查情况的报告（草案）",
            "the report of the Committee for Handling Proposals of the County CPPCC Committee on the review of proposals at "
            "the third session of the tenth term (draft)",
        ),
        ("配合园区改革工作推进情况", "progress in cooperating with the reform of parks"),
        ("全面推行林长制工作情况", "fully introducing the forest chief system"),
        (
            "关于修改和废止本市部分地方性法规的决定草案的说明",
            "the explanation of the draft decision on revising and repealing some local regulations in the city",
        ),
    ],
)
def test_reports_within_reports(zh: str, en: str) -> None:
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "对全县行政审批工作开展专项民主监督",
            "the democratic oversight of administrative approval across the county",
        ),
        ("质量强县建设情况", "building a county strong in quality"),
        (
            "历史文化街区保护更新利用",
            "the protection, renewal and use of historic and cultural neighborhoods",
        ),
        ("拨付专项资金", "allocating special funds"),
        ("促进民营经济发展的若干措施", "the measures for promoting the development of the private economy"),
        ("党建引领物业治理", "property governance led by Party building"),
        ("调整发展规划部分指标", "adjusting some targets of the development plan"),
        ("设立区产业发展基金", "setting up industrial development funds in the district"),
        ("在有关单位设立党支部", "setting up Party branches in the units concerned"),
        ("青禾县与临溪县产业合作", "industrial cooperation between Qinghe County and Linxi County"),
        ("县人大代表视察", "the inspection by deputies to the County People's Congress"),
        (
            "“十六五”期间水利建设",
            "water conservancy construction during the 16th Five-Year Plan period",
        ),
        (
            "县教育局局长李明同志履职情况",
            "the performance of duties of Li Ming (李明), director of the County Education Bureau",
        ),
        ("“八五”普法工作", "the eighth five-year legal education program"),
    ],
)
def test_what_is_done_and_how_often(zh: str, en: str) -> None:
    found = nominal(zh)
    assert found is not None and found.full == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《关于公开征求〈青禾县养犬管理办法（征求意见稿）〉意见的公告》",
            "Announcement on Soliciting Public Comments on the Qinghe County Administrative Measures for Dog Keeping (Draft for Comment)",
        ),
        (
            "《青禾县人民政府关于2025年度环境状况和环境保护目标完成情况的报告》",
            "Report of the Qinghe County People's Government on the State of the Environment and the Attainment of "
            "Environmental Protection Targets in 2025",
        ),
        (
            "《关于全县春季造林工作情况和校园安全工作情况的报告》",
            "Report on Spring Afforestation Across the County and School Safety Across the County",
        ),
        (
            "《青禾县城市更新条例（草案送审稿）》",
            "Qinghe County Regulations on Urban Renewal (Draft for Review)",
        ),
    ],
)
def test_titles_with_a_paper_or_two_matters_in_them(zh: str, en: str) -> None:
    assert document_english(zh) == en


def test_what_the_groups_of_a_session_went_over() -> None:
    told = "the report of the groups on their discussion of the work report of the Standing Committee of the County CPPCC Committee"
    assert item_shown("各联组讨论县政协常委会工作报告情况的汇报") == told


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县政协十届七次常委会召开",
            "Seventh meeting of the Standing Committee of the 10th County CPPCC Committee held",
        ),
        (
            "县十二届人大三次会议举行预备会议",
            "Preparatory meeting for the third session of the 12th County People's Congress held",
        ),
        (
            "县第十二届人民政府第6次县长专题会议召开",
            "Sixth thematic meeting of the county head of the 12th County People's Government held",
        ),
    ],
)
def test_headlines_of_numbered_meetings(zh: str, en: str) -> None:
    assert headline_english(zh) == en
