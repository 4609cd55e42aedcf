import pytest

from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.partial import document_shown, item_shown
from summarizer.english.nominal.titles import document_english


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《关于铸云摘星的请示》", "Request for Instructions on “铸云摘星”"),
        (
            "《清溪县“摘星”揽月三年行动方案（2023—2025年）（送审稿）》",
            "Qingxi County Three-Year Action Plan for “‘摘星’揽月” (2023–2025) (Draft for Review)",
        ),
        (
            "《关于印发〈2024年揽月实施方案〉的通知》",
            "Notice on Issuing the 2024 Implementation Plan for “揽月”",
        ),
        # 湖北路 is a street of some city.
        ("《湖北路揽月通道项目招标计划》", "Plan for the Tender for “湖北路揽月通道项目”"),
        ("《湖北省揽月通道项目招标计划》", "Hubei Provincial Plan for the Tender for “揽月通道项目”"),
        (
            "《县政府关于揽月摘星的实施意见》",
            "Implementation Opinions of the County Government on “揽月摘星”",
        ),
    ],
)
def test_a_title_shows_its_kind_and_quotes_its_subject(zh, en):
    assert document_english(zh) is None
    assert document_shown(zh) == en


def test_a_group_of_a_body_is_not_cut_from_it():
    zh = "《县政府领导班子及其成员揽月工作职责清单》"
    assert document_shown(zh) == "List of “县政府领导班子及其成员揽月工作职责”"
    zh = "《国务院揽月督导组督查问题整改方案》"
    assert document_shown(zh) == "Rectification Plan for “国务院揽月督导组督查问题”"
    zh = "《县委全面深化改革委员会揽月专项小组工作实施方案》"
    assert document_shown(zh) == "Implementation Plan for “县委全面深化改革委员会揽月专项小组”"


def test_a_title_with_two_years_is_quoted_whole():
    zh = "《云溪县2014年揽月摘星情况及2015年揽月摘星草案的报告》"
    assert document_shown(zh) == "Report on “云溪县2014年揽月摘星情况及2015年揽月摘星草案”"


@pytest.mark.parametrize(
    "zh",
    [
        "《揽月摘星》",
        "《关于揽月的硬措施》",
        "《为揽月摘星而奋斗》",
        "《中央规划》",
        "《2021年揽月安排及摘星工作安排》",
    ],
)
def test_a_title_of_no_known_kind_stays_chinese(zh):
    assert document_shown(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县财政局关于揽月摘星工作情况的汇报",
            "the report of the County Finance Bureau on “揽月摘星工作情况”",
        ),
        (
            "校园安全、揽月摘星、森林防火等重点工作",
            "school safety, “揽月摘星”, forest fire prevention and other work",
        ),
        (
            "《求是》杂志发表习近平总书记重要文章《揽月摘星》",
            "General Secretary Xi Jinping's important article 《揽月摘星》 in Qiushi Journal",
        ),
        ("围绕“揽月摘星”开展交流研讨", "the theme “揽月摘星”"),
        ("揽月摘星推进情况汇报", "the report on “揽月摘星推进情况”"),
        ("全市揽月摘星大会精神", "the guiding principles of “全市揽月摘星大会”"),
        (
            "省委八届五次全会精神，以及《关于规范揽月摘星从业的意见》等文件精神",
            "the guiding principles of the fifth plenary session of the 8th Provincial Party Committee and "
            "“《关于规范揽月摘星从业的意见》等文件”",
        ),
        (
            "全国两会精神和全市揽月摘星座谈会精神",
            "the guiding principles of the national Two Sessions and “全市揽月摘星座谈会”",
        ),
        (
            "县总工会《关于揽月摘星的请示》",
            "the Request for Instructions on “揽月摘星” from the County Federation of Trade Unions",
        ),
        (
            "中央和省委改革领导小组会议精神",
            "the guiding principles of “中央和省委改革领导小组会议”",
        ),
        (
            "市政协主席所作揽月报告的重要精神",
            "the guiding principles of “市政协主席所作揽月报告”",
        ),
        (
            "揽月摘星主要情况汇报",
            "the report on “揽月摘星主要情况”",
        ),
        (
            "省委揽月形势通报主要精神",
            "the guiding principles of “省委揽月形势通报”",
        ),
        (
            "国务院、省政府廉政工作会议、全国揽月会议精神",
            "the guiding principles of “国务院、省政府廉政工作会议、全国揽月会议”",
        ),
        ("关于揽月摘星的情况汇报", "the report on “揽月摘星的情况”"),
        ("县委第一轮揽月阶段性情况汇报", "the report on “县委第一轮揽月阶段性情况”"),
        (
            "代表审议县法院、县检察院、揽月报告情况汇报",
            "the report on “代表审议县法院、县检察院、揽月报告情况”",
        ),
        (
            "全区有关工作情况汇报",
            "the report on “全区有关工作情况”",
        ),
        (
            "关于揽月的请示以及关于摘星的请示",
            "the Request for Instructions on “揽月” and the Request for Instructions on “摘星”",
        ),
    ],
)
def test_an_item_shows_its_frame_and_quotes_the_rest(zh, en):
    assert item_english(zh) is None
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "揽月摘星事宜",
        "疫情防控、信访、揽月摘星等工作安排",
        "县人大、政府、法院、检察院党组工作",
        "县财经委的审查结果报告",
        "揽月摘星",
        "市揽月摘星政府工作报告",
        "尤其是要学习好周书记的报告",
        "集团公司贯彻落实工作",
        # A sentence, an owner, several reports, a word said twice: none is one subject behind "on".
        "昨日省委常委会传达学习揽月重要讲话精神",
        "关于县人大常委会对《揽月报告》的审议意见",
        "县政府关于揽月工作情况、摘星工作情况两项专题报告",
        "有关揽月（摘星）报告",
        "县人民政府两个揽月及说明",
        "县财政局关于《揽月条例》、县住建局关于《摘星条例》等草案的说明",
        "整治活动活动",
    ],
)
def test_an_item_without_a_frame_stays_chinese(zh):
    assert item_shown(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "各代表团对县人民法院、县人民检察院工作报告审议情况的汇报",
            "the report of the delegations on their deliberation of the work reports of the County People's Court and County People's Procuratorate",
        ),
        ("各组对揽月方案的讨论意见", "the groups' opinions on “揽月方案”"),
        (
            "各代表团审议县人大常委会及“两院”工作报告情况的汇报",
            "the report of the delegations on their deliberation of the work reports of the County People's Congress Standing Committee, Court and Procuratorate",
        ),
        ("向大会报告工作", "the work report"),
        (
            "县十届人大一次会议相关工作报告",
            "work reports for the first session of the 10th County People's Congress",
        ),
        ("摘星承办单位主要负责人的情况汇报", "the report of “摘星承办单位主要负责人”"),
    ],
)
def test_who_reports_is_told_apart_from_what_is_reported_on(zh, en):
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "全县揽月、摘星5个调研报告",  # five of them
        "审议各项工作报告",
    ],
)
def test_a_frame_round_a_doubtful_piece_is_not_printed(zh):
    assert item_shown(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《“揽月”主题活动2026年度工作计划》", "2026 Work Plan for “‘揽月’主题活动”"),
        ("《2016年第三季度摘星考核结果的报告》", "Report on “2016年第三季度摘星考核结果”"),
        (
            "《清溪县国民经济和社会发展第十四个五年规划纲要》",
            "Qingxi County Outline of the 14th Five-Year Plan for National Economic and Social Development",
        ),
        ("《关于政府工作报告的决议草案》", "Draft Resolution on the Report on the Work of the Government"),
        ("《2010年度预算执行情况和2011年度预算草案》", None),  # the draft is of the second alone
    ],
)
def test_years_and_drafts_stand_with_what_they_are_of(zh, en):
    assert document_shown(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("作题为“山水的路”辅导报告", "the report titled “山水的路”"),
        ("向大会作述职报告", "the work report"),
        ("有关事项清单", "the list of relevant matters"),
        ("制定街道招商引资工作方案", None),  # done with the plan, not what it is on
        ("统一思想", None),
    ],
)
def test_what_is_done_is_no_name(zh, en):
    assert item_shown(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《关于召开中国共产党清溪县第十四届委员会第九次全体会议的建议安排》", "Proposed Arrangements for Convening the Ninth Plenary Session of the 14th Qingxi County Party Committee"),
        ("《清溪县人民代表大会常务委员会人事任免办法》", "Measures for Personnel Appointments and Removals by the Qingxi County People's Congress Standing Committee"),
        ("《道路交通安全法实施条例》", "Regulations for the Implementation of the Road Traffic Safety Law"),
    ],
)  # fmt: skip
def test_titles_whose_kind_has_two_words(zh, en):
    assert document_shown(zh) == en


def test_the_place_is_part_of_what_an_association_is_called():
    assert (
        document_shown("《云河县乡贤联谊总会揽月镇分会章程》")
        == "Constitution of “云河县乡贤联谊总会揽月镇分会”"
    )
    assert document_shown("《云河县工商联章程》") == (
        "Constitution of the Yunhe County Federation of Industry and Commerce"
    )


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《物业管理条例》《信访工作条例》",
            "the Regulations on the Administration of Property Services and the Regulations on Petition Work",
        ),
        (
            "《信访工作条例》和新《安全生产法》",
            "the Regulations on Petition Work and the new Work Safety Law of the People's Republic of China",
        ),
        ("2023年《云梯服务进村实施方案》", "the 2023 Implementation Plan for “云梯服务进村”"),
        ("《打好云梯提升攻坚战作战方案》", "Operational Plan for “打好云梯提升攻坚战”"),
        ("《促进云梯商户稳岗的若干政策意见》", "Policy Opinions on “促进云梯商户稳岗”"),
    ],
)
def test_papers_side_by_side_and_papers_of_a_year(zh, en):
    assert item_shown(zh) == en
