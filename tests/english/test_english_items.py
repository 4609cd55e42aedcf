import pytest

from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.sessions import sessions
from summarizer.english.nominal.speeches import words_of


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("省委十一届七次全会", "seventh plenary session of the 11th Provincial Party Committee"),
        (
            "中国共产党云溪县第十四届委员会第九次全体会议",
            "ninth plenary session of the 14th Yunxi County Party Committee",
        ),
        ("第七届云溪县委第一次全体会议", "first plenary session of the 7th Yunxi County Party Committee"),
        ("中国共产党云溪县第四次代表大会", "fourth Yunxi County Party Congress"),
        ("云溪县七届一次党代会", "first session of the 7th Yunxi County Party Congress"),
        ("共青团云溪县第九次代表大会", "ninth congress of the Yunxi County Communist Youth League"),
        ("云溪县第十二次妇女代表大会", "12th Yunxi County Women's Congress"),
        ("云溪县总工会第九次代表大会", "ninth congress of the Yunxi County Federation of Trade Unions"),
        ("第二十届职工代表大会第四次会议", "fourth session of the 20th staff congress"),
        ("党的二十届三中全会", "third plenary session of the 20th CPC Central Committee"),
        ("市十五届人大二次会议", "second session of the 15th Municipal People's Congress"),
        ("县第十六届人民代表大会第一次会议", "first session of the 16th County People's Congress"),
        (
            "市十四届人大常委会第三十次会议",
            "30th meeting of the Standing Committee of the 14th Municipal People's Congress",
        ),
        ("政协第十四届全国委员会第三次会议", "third session of the 14th CPPCC National Committee"),
        ("市政协五届五次会议", "fifth session of the 5th Municipal CPPCC Committee"),
        (
            "中国人民政治协商会议成都市第五届委员会第一次会议",
            "first session of the 5th Chengdu Municipal CPPCC Committee",
        ),
        (
            "二十届中央纪委四次全会",
            "fourth plenary session of the 20th Central Commission for Discipline Inspection",
        ),
        ("区政府八届66次常务会议", "66th executive meeting of the 8th District Government"),
        ("县十六届第9次政府常务会议", "ninth executive meeting of the 16th County Government"),
        (
            "成都市第十九届市政府第22次常务会议",
            "22nd executive meeting of the 19th Chengdu Municipal Government",
        ),
    ],
)
def test_numbered_sessions(zh, en):
    assert (0, len(zh), en) in list(sessions(zh))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("全省、全市安全生产工作会议", "the provincial and municipal work meetings on workplace safety"),
        (
            "全市招商引资暨工业经济发展会议",
            "the city-wide meeting on investment promotion and the development of the industrial economy",
        ),
        ("全市宣传文化系统工作会议", "the city-wide work meeting in the field of publicity and culture"),
        (
            "全国文明城市创建工作推进会",
            "the progress meeting on the campaign to become a National Civilized City",
        ),
        ("市县政协主席座谈会", "the discussion meeting with municipal and county CPPCC chairpersons"),
        ("全市领导干部会议", "the city-wide meeting of leading officials"),
        ("第五次全国经济普查动员会议", "the mobilization meeting on the fifth national economic census"),
        ("省、市秘书长会议", "the provincial and municipal meetings of secretaries-general"),
        (
            "3月8日市委常委会会议",
            "the meeting of the Standing Committee of the Municipal Party Committee on 8 March",
        ),
        ("县政府第三次全体会议", "the third plenary meeting of the County Government"),
        ("重点工作部署会议", "the deployment meeting on key areas of work"),
        (
            "传达市委常委会（扩大）会议精神大会",
            "the conference on relaying the guiding principles of the enlarged meeting of the Standing Committee of the "
            "Municipal Party Committee",
        ),
        ("政府第4次常务会议", "the fourth executive meeting of the government"),
        (
            "省市有关防汛工作会议",
            "the relevant provincial and municipal work meetings on flood prevention",
        ),
        ("省委有关会议", "the relevant meeting of the Provincial Party Committee"),
        (
            "市推进水库建设领导小组第一次会议",
            "the first meeting of the municipal leading group for advancing the construction of reservoirs",
        ),
        # The level is the body's, not the meeting's.
        ("区水库建设指挥部会议", "the meeting of the district reservoir construction command headquarters"),
        (
            "区新冠肺炎疫情防控指挥部会议",
            "the meeting of the District Command Headquarters for COVID-19 Prevention and Control",
        ),
    ],
)
def test_meetings(zh, en):
    found = gathering(zh)
    assert found is not None
    assert found.full == en


@pytest.mark.parametrize(
    "zh", ["省委会议、市委会议", "县政府工作报告重点工作调度会", "中央", "莫须有会议", "会议", "工作"]
)
def test_two_meetings_or_none_are_not_one(zh):
    assert gathering(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "习近平总书记在湖南考察时的重要讲话",
            "General Secretary Xi Jinping's important speech on an inspection tour of Hunan",
        ),
        (
            "省委、省政府和市委、市政府主要领导批示",
            "the written instructions by the principal leaders of the Provincial Party Committee, the Provincial Government, "
            "the Municipal Party Committee and the Municipal Government",
        ),
        (
            "习近平总书记关于安全生产的重要指示",
            "General Secretary Xi Jinping's important instructions on workplace safety",
        ),
        (
            "习近平总书记近期重要讲话和重要文章",
            "General Secretary Xi Jinping's recent important speeches and articles",
        ),
        (
            "习近平总书记在参加十四届全国人大一次会议江苏代表团审议时的重要讲话",
            "General Secretary Xi Jinping's important speech in the deliberations of the Jiangsu delegation at the first "
            "session of the 14th National People's Congress",
        ),
        # Whoever spoke at what he chaired spoke at it; a day, a report heard, fairs that got one letter each.
        (
            "习近平总书记在主持二十届中共中央政治局第二十次集体学习时的重要讲话",
            "General Secretary Xi Jinping's important speech at the 20th group study session of the 20th Political Bureau "
            "of the CPC Central Committee",
        ),
        (
            "习近平总书记在春节到来之际的讲话",
            "General Secretary Xi Jinping's speech on the occasion of the Spring Festival",
        ),
        (
            "习近平总书记在听取省委和省政府工作汇报时的重要讲话",
            "General Secretary Xi Jinping's important speech on hearing the work reports of the Provincial Party Committee "
            "and Provincial Government",
        ),
        (
            "致2025青云产业博览会、第五届云溪国际洽谈会的贺信",
            "the congratulatory letter to the 2025 Qingyun (青云) Industry Expo and the fifth Yunxi International Fair",
        ),
    ],
)
def test_what_leaders_said(zh, en):
    assert words_of(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("《关于加强校园安全的意见》", "Opinions on Strengthening School Safety"),
        ("市两会精神", "the guiding principles of the municipal Two Sessions"),
        (
            "省委十一届七次全会和市委九届五次全会精神",
            "the guiding principles of the seventh plenary session of the 11th Provincial Party Committee and the fifth "
            "plenary session of the 9th Municipal Party Committee",
        ),
        (
            "县人民法院关于2016年上半年工作情况的报告",
            "the report of the County People's Court on work in the first half of 2016",
        ),
        ("县人民法院工作报告", "the work report of the County People's Court"),
        (
            "关于《临溪县养老服务条例（草案）》修改情况的汇报",
            "the report on the revision of the Linxi County Regulations on Elderly Care Services (Draft)",
        ),
        ("下步重点工作", "key work in the next stage"),
        (
            "普法、信访、魑魅工程、校园安全情况汇报",
            "the report on legal education, petitions, “魑魅工程” and school safety",
        ),
        ("魑魅工程", None),
        ("有关情况", None),
    ],
)
def test_agenda_items(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("省委有关会议精神", "the guiding principles of relevant meetings of the Provincial Party Committee"),
        ("中央、省级重要会议精神", "the guiding principles of important central and provincial meetings"),
        ("全县召开“两会”准备工作情况汇报", "the report on preparations for the county Two Sessions"),
        # Development zones of a province hold no meeting of it; whoever points twice points at one zone.
        (
            "全省重点项目建设推进会暨开发区工作会议精神",
            "the guiding principles of the provincial progress meeting on the construction of key projects and the "
            "provincial work meeting on development zones",
        ),
        (
            "县工业园区基础设施建设情况汇报",
            "the report on infrastructure construction in the County Industrial Park",
        ),
        (
            "2024年度民主生活会整改落实情况的汇报",
            "the report on the rectification after the criticism and self-criticism meeting in 2024",
        ),
        # A report of a year is of no government of that year.
        ("2020年国务院政府工作报告", "the 2020 Government Work Report of the State Council"),
        ("2024年市政府工作报告（讨论稿）", "the 2024 Municipal Government Work Report (draft)"),
        ("县党代会筹备情况", "preparations for the County Party Congress"),
        (
            "召开县十七届人大二次会议、政协云溪县十二届二次会议有关事宜",
            "matters relating to the second session of the 17th County People's Congress and the second session of "
            "the 12th Yunxi County CPPCC Committee",
        ),
        ("县水利局工作情况汇报", "the work report of the County Water Resources Bureau"),
        (
            "县水利局、县教育局工作汇报",
            "the work reports of the County Water Resources Bureau and the County Education Bureau",
        ),
        (
            "区七届人大二次会议筹备情况汇报",
            "the report on preparations for the second session of the 7th District People's Congress",
        ),
        ("就加强沟通、扩大合作进行深入交流", "strengthening communication and expanding cooperation"),
        (
            "市委书记在全市领导干部会议上的讲话精神",
            "the guiding principles of the speech by the secretary of the Municipal Party Committee "
            "at the city-wide meeting of leading officials",
        ),
        (
            "市委主要领导来县调研时的讲话精神",
            "the guiding principles of the speech by the principal leaders of the Municipal Party Committee "
            "on a local inspection tour",
        ),
        ("“云梯”管理和耕地保护工作", "“云梯” management and the protection of farmland"),
        (
            "县人大常委会工作报告（稿）",
            "the work report of the County People's Congress Standing Committee (draft)",
        ),
        ("各专委会工作汇报", "the work reports of the special committees"),
        ("全市公安工作会议精神", "the guiding principles of the city-wide work meeting on public security"),
        ("全市人才工作会议精神", "the guiding principles of the city-wide work meeting on talent"),
        (
            "县委政法工作会议精神",
            "the guiding principles of the County Party Committee work meeting on political and legal affairs",
        ),
        ("上级有关会议精神", "the guiding principles of meetings at higher levels"),
        ("妇联、红十字会工作", "the work of the Women's Federation and the Red Cross Society"),
        ("表彰先进个人有关事宜", "matters relating to commending model individuals"),
        (
            "与清源集团战略合作框架协议",
            "the strategic cooperation framework agreement with the Qingyuan Group",
        ),
        (
            "县政府与清源集团签订投资协议事宜",
            "the investment agreement between the County Government and the Qingyuan Group",
        ),
        (
            "县政府关于《县消防条例（草案）》的说明",
            "the explanation by the County Government of the Regulations on Fire Safety in the County (Draft)",
        ),
        (
            "关于任免议案审查情况的报告和职务任免议案的说明",
            "the report on the review of appointment and removal motions and the explanation of post appointment "
            "and removal motions",
        ),
    ],
)
def test_items_with_a_frame_of_their_own(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "代表议案、建议、批评和意见的决定",  # the decision is hardly one of four
        "2023年河道面貌和治污目标完成情况",  # a state is not completed
        "县政府重点工作督办情况汇报",  # of whom, or on whom?
    ],
)
def test_a_tail_that_may_be_of_one_member_or_all_is_refused(zh):
    assert item_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "林远山等6名同志的免职议案",
            "the motion on the removal of 6 officials including Lin Yuanshan (林远山)",
        ),
        (
            "在庆祝中国人民政治协商会议成立75周年大会上的重要讲话精神",
            "the guiding principles of the important speech at the conference marking the 75th anniversary of the "
            "founding of the Chinese People's Political Consultative Conference",
        ),
        (
            "县委书记林远山在全县安全生产工作会议上的讲话精神",
            "the guiding principles of the speech by Lin Yuanshan, secretary of the County Party Committee, "
            "at the county-wide work meeting on workplace safety",
        ),
        ("县环保督查有关情况的汇报", "the report on environmental inspection in the county"),
        (
            "县六届人大一次会议议程（草案）",
            "the draft agenda for the first session of the 6th County People's Congress",
        ),
        ("《县政协2024年协商计划》", "2024 Consultation Plan of the County CPPCC Committee"),
    ],
)
def test_motions_anniversaries_and_what_is_the_publishers_own(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "《成都市档案条例（草案）》的决定",
            "the decision on the Chengdu Municipal Regulations on Archives (Draft)",
        ),
        (
            "近期党中央国务院和县委重要文件及会议精神",
            "the guiding principles of recent important documents and meetings of the Party Central Committee and the "
            "State Council and the County Party Committee",
        ),
        ("2023年备案审查工作情况的报告", "the report on filing and review in 2023"),
        (
            "县人大常委会调研组的相关调研报告",
            "the relevant research report of the Fact-finding Group of the County "
            "People's Congress Standing Committee",
        ),
        ("区人大专题工作汇报", "the report of the District People's Congress"),
        ("各乡镇汇报", "the report of towns and townships"),
        ("相关人员汇报", None),
        ("县应急管理局汇报", "the report of the County Emergency Management Bureau"),
        ("审查报告和评议报告", "the review report and the appraisal report"),
        (
            "习近平总书记就关心爱护参与疫情防控工作的医务人员作出的重要指示",
            "General Secretary Xi Jinping's important instructions on caring for medical workers taking part in epidemic prevention and control",
        ),
        ("大会筹备工作报告", "the report on preparations for the conference"),
        ("围绕学习贯彻全国两会精神开展研讨", "the guiding principles of the national Two Sessions"),
    ],
)
def test_whose_it_is_and_what_it_is_on(zh, en):
    assert item_english(zh) == en


def test_one_kind_of_meeting_on_two_days_is_plural():
    assert (
        item_english("3月5日、4月16日国务院常务会议精神")
        == "the guiding principles of the executive meetings of the State Council on 5 March and 16 April"
    )
    assert item_english("3月5日、4月16日全国两会精神") is None


def test_how_far_work_has_come_and_what_is_next():
    assert item_english("有关工作进展情况汇报") == "the report on the progress of relevant work"
    assert item_english("下一步工作任务") == "the tasks for the next stage"
    assert item_english("重点督办代表建议") == "deputies' proposals under priority supervision"
    assert item_english("法规条例") == "laws and regulations"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县十六届人大一次会议主席团第四次会议",
            "the fourth meeting of the presidium of the first session of the 16th County People's Congress",
        ),
        (
            "县十六届人大一次会议第二次主席团会议",
            "the second meeting of the presidium of the first session of the 16th County People's Congress",
        ),
    ],
)
def test_the_presidium_sits_within_a_session(zh, en):
    assert gathering(zh).full == en


def test_a_group_said_again_before_its_meeting_is_one_group():
    once, again = (
        gathering("石桥岭镇党委2023年第14次（扩大）会议"),
        gathering("石桥岭镇党委2023年第14次党委（扩大）会议"),
    )
    assert once == again and once.owner == "Shiqiaoling Town Party Committee"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "2021年第一批重大项目集中开工仪式",
            "the 2021 groundbreaking ceremony for the first batch of major projects",
        ),
        ("首批重点项目集中签约仪式", "the signing ceremony for the first batch of key projects"),
        (
            "三季度重大项目集中开工暨集中签约活动",
            "the groundbreaking and signing ceremony for major projects in the third quarter",
        ),
        (
            "第二批招商项目集中签约暨重大项目集中开工仪式",
            "the signing ceremony for the second batch of investment promotion projects and groundbreaking "
            "ceremony for major projects",
        ),
        (
            "县十五届县委常委会第24次会议",
            "the 24th meeting of the Standing Committee of the 15th County Party Committee",
        ),
        (
            "前半年经济运行调度会",
            "the coordination meeting on the performance of the economy in the first half of the year",
        ),
    ],
)
def test_a_ceremony_tells_which_projects_it_is_for(zh, en):
    assert gathering(zh).full == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("一季度经济运行分析会", "the economic performance analysis meeting for the first quarter"),
        (
            "园区安全生产、环境保护工作会议",
            "the park-wide work meeting on workplace safety and environmental protection",
        ),
    ],
)
def test_a_meeting_tells_of_which_quarter_or_park_it_was(zh, en):
    assert gathering(zh).full == en


def test_two_meetings_of_which_one_is_unread_are_not_one():
    assert gathering("党组（扩大）会议暨第十九次政府常务会议") is None


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "县人大法制委关于2022年规范性文件备案审查工作情况的报告",
            "the report of the Legislative Affairs Committee of the County People's Congress on the filing and review of normative documents in 2022",
        ),
        ("2022年预算执行情况的报告", "the report on budget execution in 2022"),
        (
            "县人民政府关于全县生猪产业发展情况的报告",
            "the report of the County People's Government on the development of the pig industry across the county",
        ),
        (
            "县人民法院、县人民检察院工作报告",
            "the work reports of the County People's Court and the County People's Procuratorate",
        ),
        (
            "《关于认真学习宣传贯彻市委全会精神的通知》",
            "Notice on Conscientiously Studying, Publicizing and Implementing the Guiding Principles of the Plenary Session of the Municipal Party Committee",
        ),
    ],
)
def test_a_year_an_industry_and_a_deed_stand_with_what_they_are_of(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("2022年实事项目征集、立项工作情况的汇报",
         "the report on the solicitation and project approval of practical projects in 2022"),
        ("今年1至8月经济运行情况和全市重点项目建设情况",
         "the performance of the economy from January to August this year and the construction of key projects "
         "across the city"),
        ("关于《区人大常委会工作报告（讨论稿）》的汇报",
         "the report on the Work Report of the District People's Congress Standing Committee (Draft for Discussion)"),
        ("省委人才工作领导小组有关会议精神",
         "the guiding principles of relevant meetings of the Leading Group for Talent Work of the Provincial Party "
         "Committee"),
        ("区九届人大一次会议和区政协九届一次会议相关工作报告",
         "work reports for the first session of the 9th District People's Congress and the first session of the 9th "
         "District CPPCC Committee"),
        ("市人代会、政协会筹备情况汇报",
         "the report on the preparations for the sessions of the Municipal People's Congress and the Municipal CPPCC "
         "Committee"),
        ("习近平总书记对锲而不舍落实中央八项规定精神、推进作风建设常态化长效化的重要指示精神",
         "the guiding principles of General Secretary Xi Jinping's important instructions on implementing the central "
         "Party leadership's eight-point decision on conduct with perseverance and advancing regular and lasting "
         "improvement of conduct"),
    ],
)  # fmt: skip
def test_a_time_and_an_occasion_go_with_all_that_is_theirs(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("今年全县重点项目建设情况和明年项目征集情况",
         "the construction of key projects across the county this year and the solicitation of projects next year"),
        ("省纪委关于群众身边不正之风和腐败问题集中整治有关会议精神",
         "the guiding principles of relevant meetings of the Provincial Discipline Inspection Commission on the "
         "concentrated rectification of misconduct and corruption close to the public"),
        ("习近平总书记在中央党校（国家行政学院）中青年干部培训班开班式上的重要讲话精神",
         "the guiding principles of General Secretary Xi Jinping's important speech at the opening of the training "
         "program for young and middle-aged officials at the Central Party School (National Academy of Governance)"),
        ("县消防救援大队关于2023年度灭火救援装备建设计划的汇报",
         "the report of the County Fire and Rescue Brigade on the 2023 plan for the development of firefighting and "
         "rescue equipment"),
        ("中央、省委、市委全面深化改革委员会有关会议精神",
         "the guiding principles of relevant meetings of the central, provincial and municipal commissions for deepening "
         "overall reform"),
        ("粮食生产暨备春耕情况汇报", "the report on grain production and preparations for spring plowing"),
        ("《中国共产党纪律处分条例》部分内容",
         "parts of the Regulations of the Communist Party of China on Disciplinary Action"),
        ("2023年度“双招双引”大会方案及相关系列文件",
         "the plan for the 2023 investment and talent attraction conference and relevant documents"),
        ("省委、州委统一战线工作领导小组会议精神",
         "the guiding principles of meetings of the provincial and prefectural leading groups for united front work"),
        ("有关重点项目代表的情况汇报", "the report of relevant key project representatives"),
        ("县八届人大常委会第十七次会议议程和日程（草案）",
         "the draft agenda and schedule for the 17th meeting of the Standing Committee of the 8th County People's "
         "Congress"),
        ("县八届人大常委会第32次主任会议精神",
         "the guiding principles of the 32nd meeting of the Council of Chairpersons of the 8th County People's Congress "
         "Standing Committee"),
    ],
)  # fmt: skip
def test_who_met_and_on_what_and_when(zh, en):
    assert item_english(zh) == en


@pytest.mark.parametrize(
    "zh",
    [
        "文化教育旅游业情况汇报",
        "工业企业交通运输情况汇报",
        "教育卫生工作",
        "省委、市委信访工作领导小组会议精神",
        "工业企业、重点项目复工复产及生产经营情况",
        "的汇报",  # what on, is not said
    ],
)
def test_what_stands_side_by_side_or_may_be_of_all_is_refused(zh):
    assert item_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "when"),
    [
        ("市政协五届十二次常委会会议于5月20日召开", "on 20 May"),
        ("市政协五届十二次常委会会议拟于2024年5月20日至22日召开", "from 20 to 22 May 2024"),
        ("定于12月中旬召开市政协五届十二次常委会会议", "in mid-December"),
        ("定于9月底召开市政协五届十二次常委会会议", "at the end of September"),
    ],
)
def test_a_session_given_a_day_is_told_with_it(zh, when):
    session = "the 12th meeting of the Standing Committee of the 5th Municipal CPPCC Committee"
    assert item_english(zh) == f"{session}, to be held {when}"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "全县一季度经济运行、招商引资工作情况的汇报",
            "the report on the performance of the economy and on investment promotion in the first quarter across the county",
        ),
        (
            "队伍建设、作风建设情况汇报",
            "the report on the building of the ranks and the improvement of conduct",
        ),
    ],
)
def test_of_two_matters_the_first_of_which_has_an_of_each_has_its_on(zh, en):
    assert item_english(zh) == en


def test_who_reports_is_not_what_is_reported_on():
    assert item_english("相关人员汇报") is None
    assert item_english("关于饮水安全工作的汇报") == "the report on drinking water safety"
