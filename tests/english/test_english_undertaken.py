"""What papers and reports are on, told as deeds; whose papers agendas name without their marks."""

from itertools import product

import pytest

from summarizer.english.nominal.partial import document_shown, item_shown
from summarizer.english.nominal.undertaken import undertaken

_CAUSES = ("推动", "促进", "支持", "引导", "鼓励", "帮助", "督促", "助力")
_WHO = ("企业", "民营企业", "农民", "高校毕业生", "金融机构", "老年人")
_DO = ("加强管理", "扩大投资", "拓展市场", "稳定就业", "服务实体经济")


@pytest.mark.parametrize(("cause", "who", "do"), list(product(_CAUSES, _WHO, _DO)))
def test_whoever_is_made_to_do_something_is_no_object_of_its_own(cause, who, do):
    """推动企业|加强管理 promotes no enterprises; what they are made to do is theirs, or all of it stands in Chinese."""
    en = document_shown(f"《关于{cause}{who}{do}的实施意见》")
    assert en is not None
    assert en == f"Implementation Opinions on “{cause}{who}{do}”" or " and " not in en.lower()


_FIRST = {
    "优化营商环境": "improving the business environment",
    "深化国有企业改革": "deepening the reform of state-owned enterprises",
    "推动银发经济发展": "promoting the development of the silver economy",
}
_SECOND = {
    "促进居民消费": "promoting the consumption of residents",
    "增进老年人福祉": "improving the well-being of older people",
    "更好服务经营主体": "serving business entities more effectively",
}


@pytest.mark.parametrize("mark", ["", "，", "；"])
@pytest.mark.parametrize(("first", "second"), list(product(_FIRST, _SECOND)))
def test_two_deeds_are_told_with_or_without_a_mark(first, second, mark):
    assert undertaken(f"{first}{mark}{second}") == f"{_FIRST[first]} and {_SECOND[second]}"


@pytest.mark.parametrize(
    "zh",
    [
        "推进政务服务“一网通办”",  # 政务服务 is one word
        "严格执行案件审理期限制度",  # what is done to cases is no second deed
        "推动企业加强管理扩大投资",  # who invests?
        "推动制造业提升竞争力",  # it is the trade that becomes competitive
        "强化责任落实抓好云河党建工作实施意见",  # on both
        "建设项目环境影响评价",  # 建设项目 is a thing
        "切实解决老年人运用智能技术困难",
        "优化揽月，摘星环境",
    ],
)
def test_what_may_be_cut_otherwise_is_not_told(zh):
    assert undertaken(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《青禾市促进夜间经济加快发展的若干政策意见》",
            "Qinghe Municipal Policy Opinions on Promoting the Faster Development of the Night-time Economy",
        ),
        (
            "《关于抓好12项重点民生实事落实的工作方案》",
            "Work Plan for Seeing to the Implementation of 12 Key Practical Livelihood Projects",
        ),
        (
            "《青禾市打好柴油货车污染防治攻坚战作战方案》",
            "Qinghe Municipal Operational Plan for Carrying Through the Campaign on the Pollution Prevention and Control of Diesel Trucks",
        ),
        (
            "《关于“六五”普法工作开展情况的报告》",
            "Report on Progress in the Sixth Five-year Legal Education Program",
        ),
        # a second deed that stands without a mark is read as a deed or not at all
        (
            "《关于深入推进县域商业体系建设促进居民消费的实施意见》",
            "Implementation Opinions on Further Advancing the Development of the County Commercial System and Promoting the Consumption of Residents",
        ),
        ("《关于成立粮食协调领导小组的意见》", "Opinions on “成立粮食协调领导小组”"),
    ],
)
def test_a_paper_is_told_by_what_is_to_be_done(zh, en):
    assert document_shown(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县政府关于2031年县级财政预算调整的议案",
            "the Motion of the County Government on the Adjustment of the 2031 County-level Budget",
        ),
        (
            "县教育局关于成立校园安全领导小组的意见",
            "the Opinions of the County Education Bureau on Establishing the School Safety Leading Group",
        ),
        (
            "县揽月局关于优化营商环境的意见",
            "the Opinions on Improving the Business Environment from “县揽月局”",
        ),
        (
            "县委办公室关于召开两会有关请示",
            "the Request for Instructions of the Office of the County Party Committee on Convening Two Sessions",
        ),
        (
            "区政府关于落实创新驱动发展战略，开展美丽乡村建设情况的报告",
            "the report of the District Government on implementing the innovation-driven development strategy and carrying out the building of beautiful villages",
        ),
        (
            "关于组建区文化产业投资平台实施方案的汇报",
            "the report on the Implementation Plan for Setting Up Cultural Industry Investment Platforms in the District",
        ),
        ("国务院《政府工作报告》主要内容", "the main content of the State Council's Government Work Report"),
        ("市长刘锋所作的《政府工作报告》", "the Government Work Report delivered by Liu Feng (刘锋), mayor"),
        ("就如何做好普法工作进行了交流", "how to work on legal education"),
        ("县直有关部门情况汇报", "the reports of relevant county departments"),
        ("各镇街情况汇报", "the reports of towns and subdistricts"),
        (
            "市财政局、市审计局等部门有关情况汇报",
            "the reports of the Municipal Finance Bureau, the Municipal Audit Bureau and other departments",
        ),
        ("全市重点项目情况汇报", "the report on key projects across the city"),
        ("今年安全生产工作", "workplace safety this year"),
        (
            "调研2031年上半年财政预算执行情况的汇报",
            "the report on research into the implementation of the budget in the first half of 2031",
        ),
    ],
)
def test_an_item_is_told_by_whose_it_is_and_what_it_is_on(zh, en):
    assert item_shown(zh) == en


@pytest.mark.parametrize("year", ["2031", "2032"])
@pytest.mark.parametrize("paper", ["意见", "请示", "议案", "通知", "决定"])
@pytest.mark.parametrize("what", ["揽月摘星", "优化营商环境"])
def test_whoever_issues_a_paper_is_named_whatever_it_is_on(what, paper, year):
    shown = item_shown(f"县财政局关于{year}年{what}的{paper}")
    assert shown is not None
    assert "of the County Finance Bureau" in shown


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "省委十届十一次全委（扩大）会议",
            "the 11th enlarged plenary session of the 10th Provincial Party Committee",
        ),
        ("县委十二届六次全委会", "the sixth plenary session of the 12th County Party Committee"),
        (
            "中纪委十九届二次全会",
            "the second plenary session of the 19th Central Commission for Discipline Inspection",
        ),
        (
            "省、市、县委常委会（扩大）会议",
            "the enlarged Standing Committee meetings of the Provincial, Municipal and County Party Committees",
        ),
        (
            "省、市委常委会会议",
            "the Standing Committee meetings of the Provincial and Municipal Party Committees",
        ),
        ("全国和我市“两会”", "the national and municipal Two Sessions"),
        ("全国、省、市两会", "the national, provincial and municipal Two Sessions"),
        (
            "省生态环境保护委员会会议",
            "the meeting of the Provincial Ecological and Environmental Protection Commission",
        ),
        (
            "中央第三生态环境保护督察组督察陕西省动员会",
            "the mobilization meeting of the Central Environmental Inspection Team No. 3 on its inspection of Shaanxi Province",
        ),
        (
            "全省纪检监察干部队伍教育整顿动员部署会议",
            "the provincial mobilization meeting on the education and rectification of discipline inspection and supervision officials",
        ),
        (
            "省委书记李明莅市调研指示",
            "the instructions by Li Ming, secretary of the Provincial Party Committee, on a local inspection tour",
        ),
        ("省长王华有关批示", "the written instructions by Wang Hua, governor"),
        (
            "县政府研究部署安全生产工作会议",
            "the County Government work meeting to study and plan workplace safety",
        ),
        (
            "《中共中央关于加强党的政治建设的意见》等重要文件",
            "the Opinions of the CPC Central Committee on Strengthening the Political Building of the Party and other important documents",
        ),
    ],
)
def test_sources_of_guidance_are_named(zh, en):
    assert item_shown(f"{zh}精神") == f"the guiding principles of {en}"


def test_two_levels_are_both_named():
    """市县党委: those of the city and of the counties, and none of the county in the city."""
    shown = item_shown("市县党委领导班子换届工作")
    assert shown is None or "in the city" not in shown


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "关于召开区政协九届五次会议的决定",
            "Decision on Convening the Fifth Session of the 9th District CPPCC Committee",
        ),
        (
            "市人大常委会关于批准2031年市级预算调整方案的决议",
            "the Resolution of the Municipal People's Congress Standing Committee on Approving the 2031 Municipal Budget Adjustment Plan",
        ),
        # 进展 is told with the word the frame took
        ("乡村振兴工作进展情况汇报", "the report on progress in rural revitalization"),
        ("防汛工作准备情况汇报", "the report on the preparations for flood prevention"),
        (
            "副县长李明作的《关于全县生态保护与建设情况的报告》",
            "the Report on Ecological Protection and Development Across the County delivered by Li Ming (李明), deputy county head",
        ),
        (
            "副县长李明作的《关于揽月情况的报告》",
            "the Report on “揽月” delivered by Li Ming (李明), deputy county head",
        ),
        ("《关于刑事审判工作情况的报告》", "Report on Criminal Trials"),
        (
            "《关于提请废止〈青禾市揽月湖管理办法〉的议案》",
            "Motion on Repealing the Qinghe Municipal Administrative Measures for Lanyue (揽月) Lake",
        ),
        (
            "县第十七届人大一次会议选举办法（草案）和票决办法（草案）",
            "the draft election measures and the draft voting measures for the first session of the 17th County People's Congress",
        ),
        ("三、四季度重点工作", "key areas of work in the third and fourth quarters"),
        ("李明市长批示精神", "the guiding principles of the written instructions by Li Ming, mayor"),
        (
            "全省学习贯彻习近平新时代中国特色社会主义思想主题教育总结会议精神",
            "the guiding principles of the provincial review meeting on the themed education campaign on Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era",
        ),
        (
            "张勇代表县人民政府关于2031年上半年财政预算执行情况的报告",
            "the report of the County People's Government on the implementation of the budget in the first half of 2031, delivered by Zhang Yong (张勇)",
        ),
        (
            "《关于提请审查批准2031年本级决算草案的议案》",
            "Motion on Submitting the 2031 Draft Final Accounts of the Same Level for Approval",
        ),
        (
            "区人大常委会主任会议关于提请审议召开区十九届人大第三次会议决定（草案）的议案",
            "the motion of the Council of Directors of the District People's Congress Standing Committee submitting the draft decision on convening the third session of the 19th District People's Congress for deliberation",
        ),
        # what is submitted is no deed
        (
            "市政府关于提请审议召开座谈会方案的议案",
            "the Motion of the Municipal Government on “提请审议召开座谈会方案”",
        ),
    ],
)
def test_what_sessions_decide_and_who_delivered_it(zh, en):
    assert item_shown(zh) == en


def test_a_plan_is_no_batch_of_what_it_is_for():
    shown = document_shown("《2031年第二批地方政府债券预算调整方案》")
    assert shown is not None
    assert "Batch of the Local Government Bond Budget" not in shown
    assert not shown.startswith("Second Batch of")
