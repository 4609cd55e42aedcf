"""What the grammar joins and what it leaves alone."""

import pytest

from summarizer.english import clause, phrase
from summarizer.english.clauses.lexicon import build, lines_of


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("推动项目早开工、早见效", "See that projects start construction early and deliver results early."),
        ("全力以赴补短板、堵漏洞", "Go all out to make up for shortcomings and close loopholes."),
        ("以重大项目为抓手，以改革为动力，扩大有效投资", "With major projects as the lever and with reform as the driving force, expand effective investment."),
        ("营造一流的营商环境", "Create a first-class business environment."),
        ("优化一流的营商环境", "Improve the first-class business environment."),
        ("要强化底线意识、风险意识", "Strengthen bottom-line awareness and awareness of risk."),
        ("建立数据平台", "Establish data platforms."),
        ("推进文化重点项目", "Advance key cultural projects."),
        ("完善养老服务体系", "Improve the elderly care service system."),
        ("推进乡村建设“六件事”", "Advance the “六件事” of rural construction (not explained in the source)."),
        ("加强河道管理保护", "Strengthen the management and protection of river channels."),
        ("抓牢安全生产和消防安全各项工作", "Keep a firm grip on all areas of work on workplace and fire safety."),
        ("要认真贯彻落实省委、省政府和市委部署要求", "Conscientiously implement the plans and requirements of the Provincial Party Committee and Provincial People's Government, and the Municipal Party Committee."),
        ("深入实施《云梯振兴纲要》", "Carry out the Outline for “云梯振兴”."),
        ("学习贯彻习近平总书记关于云梯工作的重要论述", "Study and implement General Secretary Xi Jinping's important expositions on “云梯工作”."),
        ("针对薄弱环节制定整改方案", "To address weak links, formulate a rectification plan."),
        ("以高度负责的态度抓好安全生产", "Manage workplace safety with a strong sense of responsibility."),
        ("汛期要加强巡查", "Strengthen patrols in the flood season."),
        ("做好养老服务", "Properly provide elderly care services."),
        ("全力做好防灾减灾救灾工作", "Go all out on disaster prevention, mitigation and relief."),
        ("认真履行好工作职责", "Conscientiously fulfil duties."),
        ("加快全市各类重点项目", "Speed up all kinds of key projects across the city."),
        ("落实资金支持、技术指导等各项政策措施", "Implement funding support, technical guidance and other policy measures."),
        ("抓住重点、突出实效", "Grasp priorities and focus on real results."),
        ("各街道务必压实工作责任", "Subdistricts must enforce work responsibilities."),
        ("全力以赴决战四季度", "Go all out in the fourth quarter."),
        ("持续紧盯重点区域", "Keep a close eye on key areas."),
        ("推进水库、水闸除险加固", "Advance the reinforcement of reservoirs and sluices."),  # of the last alone: no reading
        ("加强登革热等传染病防控", "Strengthen the prevention and control of dengue fever and other infectious diseases."),
        ("强化危险货物运输监管", "Strengthen the supervision of the transport of hazardous goods."),
        (
            "推动棚户区改造、人居环境整治等各项城市更新工作",
            "Promote the renovation of run-down areas, the improvement of the living environment and other areas of work on urban renewal.",
        ),
        ("推动城市管理重心下移", "See that the focus of urban management shifts downward."),
        ("开展交通运输领域安全检查", "Carry out safety inspections in the field of transport."),  # a tail is not of a field
        ("支持相关专委会", "Support relevant special committees."),
        ("提高干部职工安全意识", "Improve the safety awareness of officials and staff."),
        ("落实培训经费", "Put training funding in place."),
        ("加强消防、应急管理等工作", "Strengthen work on fire safety and emergency management, among other areas."),
        ("督促企业及时整改", "Urge enterprises to rectify problems promptly."),
        ("落实企业安全主体责任", "Fulfil enterprises' principal responsibility for safety."),
        ("激发干部干事创业热情", "Stimulate officials' enthusiasm for getting things done."),
        ("维护群众生命财产安全和社会大局稳定", "Safeguard the safety of people's lives and property, and overall social stability."),
        ("各级干部要以身作则、率先垂范", "Officials at all levels should lead by example."),
        ("二是突出重点、统筹兼顾", "Second, focus on priorities; take all factors into account."),
        ("确保三秋工作顺利推进", "Ensure that autumn harvesting, sowing and field management proceed smoothly."),
        ("推动旅游与康养、赛事等产业深度融合", "Promote the deep integration of tourism with wellness services, competitions and other industries."),
        ("落实施工安全要求", "Implement the requirements for construction safety."),
        ("形成春耕生产的强大合力", "Form a strong joint effort for spring farming."),
        ("整合农业、文化和交通资源", "Pool agricultural, cultural and transport resources."),
        ("完善农业、水利和交通设施", "Improve agricultural, water and transport facilities."),
        ("做到排查到位、整治到位", "Ensure that checks are thorough and rectification is thorough."),
        ("提高各级各类教师质量", "Improve the quality of teachers of all levels and kinds."),
        ("严格落实值班值守、信息报送等制度", "Strictly implement systems for on-duty staffing, information reporting, etc."),
        (
            "聚焦项目建设、改善民生等重点领域",
            "Focus on key areas such as project construction, and improving people's wellbeing.",
        ),
        ("解决教育、扩大就业等问题", None),
        ("强化应急演练、物资储备等工作", "Strengthen work on emergency drills and the stockpiling of supplies, among other areas."),
        ("以务实的举措，推进项目建设", "With pragmatic measures, advance project construction."),
        ("防汛方面，要加强领导", "On flood prevention, strengthen leadership."),
        ("落实管理人员责任", "Fulfil the responsibility of management personnel."),
        ("确保防汛责任落实到位", "Ensure that responsibility for flood prevention is fulfilled in full."),
        ("开创共同发展的新局面", "Open up new prospects in common development."),
        ("加快抢收进度", "Speed up the pace of harvesting."),
        ("加强政法工作和平安建设工作", "Strengthen political and legal work, and the Safe China initiative."),
        ("落实更高标准、更严要求", "Implement higher standards and stricter requirements."),
    ],
)  # fmt: skip
def test_clauses(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "推动企业扩大投资、优化营商环境",  # who is to improve the environment?
        "建立人才数据平台",  # three nouns in a row
        "做好救助资金的分配、发放工作",  # nothing is issued: one more kind of work
        "发挥典型引领作用推进工作",  # a role is not advanced
        "协同推进安全生产大检查和重点行业领域“云梯”行动",  # the inspection is no field of the campaign
        "守住粮食安全、防范风险等底线",  # a list of nouns, not "guard against the bottom line"
        "争创双拥模范城“八连冠”",  # eight titles in a row are no part of the city
        "抓好项目谋划、招引工作",  # what is attracted is not said again
        "推动学校研判工作提升",  # no school assesses a rise
        "加强文化体系、服务措施",  # one more noun, no order
        "抓早抓实项目建设各项工作",  # three verbs, not work in keeping a grip
        "全面优化提升",  # not "improve improvement"
        "压实责任、排查整改、从严执法",  # the second is an order like the third
        "推进枢纽城市建设",  # a city that is a hub
        "推进营商环境重点领域改革",  # key fields, not the field of the priorities
        "加强食品销售、储存、使用监管",  # what is watched over is a list
        "明确思路目标",  # ways and goals
        "加大校园安全整治力度",  # safety is not what is rectified
        "加强政策措施及企业行业领域监管",  # whose field?
        "动员部署安排",  # two deeds, no plans are mobilized
        "推动突发事件快速响应",  # they do not respond
        "落实值班值守和信息报送制度",  # the system may be of both
        "加强项目和资金管理",  # both are managed
        "强化扬尘和秸秆焚烧管控",
        "新建5200亩、改造提升3100亩",  # two deeds
        "推进一线管理",  # it is managed there, not the front line
        "提供安全、舒适的环境",  # safe, not "safety and the environment"
        "推进社区建设和设施提档升级",  # it is the facilities that are upgraded
        "提高出行满意度",  # satisfaction *with* it
        "提高广大师生和干部安全意识",  # theirs, not awareness of their safety
        "放大科技、文化和资源优势",  # the strengths are of all three
        "强化物资队伍保障",  # supplies and teams
        "推动企业有效落实",  # nobody implements enterprises
        "整合道路、园区和社保资金",  # the funds may be of all three
        "统筹农业、旅游和生态任务",
        "统筹工业、农业、生活用水",  # what is used is water in all three
        "强化旅游和消防力量",
        "推进智能高效森林管理",  # it is the management that is intelligent
        "压实优势突出的文化整治",  # "the rectification of culture with outstanding strengths"
        "规范旅游的2025年标准",  # no "standards in 2025 of tourism"
        "保障各项经济平稳运行",  # there is one economy
        "提升消防应急建设",  # no "emergency development"
        "加强救援物资统筹调度",  # supplies are allocated
        "推进产业、人才、文化、组织“五个振兴”",  # one more member, no order
        "确保报警、灭火等系统正常运转",  # the systems named, not "systematically"
        "发挥村支部战斗堡垒和党员先锋模范作用",  # the role is of both
        "强化消防排查整治",  # checks in that field, not of it
        "优化营商环境建设",  # nobody improves the improvement
        "优化道路交通和医疗服务水平",  # the level of both
        "关注城市管理、粮食生产任务",
        "强化校园安全环境和氛围",  # the atmosphere of the school as well
        "掀起大抓会展、抓大会展的热潮",  # a wave of both
        "加强食品安全管控",  # it is food that is controlled
        "推进公厕新建管护",  # two deeds
    ],
)
def test_what_can_be_misread_is_refused(zh):
    assert clause(zh).en is None


def test_two_deverbal_nouns_are_no_chain():
    rows = "加强\tV\t[strengthen] {o}\n客流\tN\t|passengers\tnum=p\n分析\tN\t|analysis\topen=of\n监测\tN\t|monitoring\topen=of"
    lexicon = build(lines_of(rows, "x"))
    assert clause("加强客流分析", lexicon).en == "Strengthen the analysis of passengers."
    assert clause("加强客流分析监测", lexicon).en is None


JOINTS = """
加强	V	[strengthen] {o}
上级	BODY	|higher levels	num=p
企业	N	|enterprises	num=p;agent=1
沟通	N	|communication
发展	N	|development	open=of
政策	N	|policies	num=p
支撑	N	|support	open=for
预警	N	|early warning
项目	N	|projects	num=p
储备	N	|reserves	num=p
管理	N	|management	open=of
疫情	N	|epidemics	num=p
防控	N	|prevention	open=of
各项	Q	the various	num=p
条例	N	the|regulations
原则	N	|principles	num=p
标准	N	|standards	num=p
岗位	N	|posts	num=p
全省	A	across the province	post=1;attr=1
会议	N	the|meeting	num=s
不足	N	|shortcomings	num=p;open=in
安置	N	|resettlement	open=of
转移	N	|evacuation of people
职责	N	the|duties of the owner	num=p
责任	N	|responsibility
城乡	A	urban and rural	attr=1
机制	N	|mechanisms	num=p;open=for
网络	A	online	attr=1
规范化	A	standardized	attr=1
常态化	N	|regularity
当前	A	current	attr=1
形势	N	the|situation	num=s
互动发展	N	|interactive growth
良好	A	good	attr=1
环境	N	the|environment	num=s
市场	N	the|market	num=s
重点	N	|priorities	num=p;open=of
协同	N	|coordination
服务	N	|services	num=p;cform=service
服务	V	[serve] {o}
责任制	N	the|responsibility system for safety	num=s
问题	N	|problems	num=p
"""


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("加强企业发展", "Strengthen the development of enterprises."),
        ("加强企业沟通", None),  # do they communicate, or is it with them?
        ("加强预警支撑", "Strengthen support for early warning."),
        ("加强政策支撑", None),  # support by policies
        ("加强项目管理", "Strengthen the management of projects."),
        ("加强储备和项目管理", None),  # are the reserves managed too?
        ("加强疫情防控", "Strengthen the prevention of epidemics."),
        ("加强各项疫情防控", None),  # how many epidemics?
        ("加强条例的原则", "Strengthen the principles of the regulations."),
        ("加强条例的原则和标准", None),  # whose standards?
        ("加强全省政策", "Strengthen policies across the province."),
        ("加强全省会议", None),  # a meeting is no more across the province than its hall
        ("加强项目不足", "Strengthen shortcomings in projects."),
        ("加强问题不足", None),  # problems and shortcomings
        ("加强转移安置", None),  # not the resettlement of the evacuation
        ("加强职责和责任", None),  # the owner of the duties has no part in the responsibility
        ("加强预警机制", "Strengthen mechanisms for early warning."),
        ("加强城乡预警机制", None),  # the warning is urban and rural, not the mechanisms
        ("加强规范化项目", "Strengthen standardized projects."),
        ("加强规范化常态化", None),  # in a standardized and a regular way
        ("加强当前疫情", "Strengthen current epidemics."),
        ("加强当前疫情的形势", None),  # the situation is current
        ("加强良好的环境和项目", "Strengthen a good environment and projects."),
        ("加强良好的环境和市场", None),  # is the market to be good?
        ("加强互动发展和项目发展", None),  # not the development of interactive growth and projects
        ("加强项目重点", "Strengthen the priorities of projects."),
        ("加强项目重点管理", None),  # the key management of projects?
        ("加强协同管理", None),  # they manage together
        ("加强服务企业", None),  # an order to serve them
        ("加强网络责任制", None),  # nothing says that the system is online
    ],
)  # fmt: skip
def test_nouns_are_joined_by_what_they_are(zh, en):
    assert clause(zh, build(lines_of(JOINTS.strip(), "x"))).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "建立部门联动、分工明确的协调推进机制",  # the first describes the mechanisms as well
        "提升农业科技创新和社会化服务能力",  # the capacity may be for both
        "盯紧苗头问题隐患",  # two names of what may go wrong
        "建立台账名单",  # the one and the other
        "推动企业园区集聚发展",  # enterprises gather in parks
        "做好自查问题的整改工作",  # found by the checks
        "维护我县良好的形象",  # the county's own
        "严格落实“三管三必须”监管职责",  # no supervision of a rule
        "建立部门协同联动机制",  # coordination for coordination
        "推动文旅与康养、赛事等产业融合",  # what with what
        "加大项目谋划力度、招引力度、建设进度",  # nobody attracts efforts
    ],
)
def test_a_joint_that_may_mislead_is_refused(zh):
    assert clause(zh).en is None


def test_a_meeting_is_not_about_the_people_who_meet():
    assert phrase("全省领导干部大会精神").en is None


def test_the_mark_passes_from_an_adverb_to_its_verb():
    lexicon = build(
        lines_of("守牢\tV\t[firmly] hold {o}\n底线\tN\tthe|bottom line\n力争\tVV\t[strive] for {ger}", "x")
    )
    assert clause("力争守牢底线", lexicon).en == "Strive for firmly holding the bottom line."


def test_somebody_and_a_thing_are_one_list_if_their_words_are_of_a_size():
    assert clause("紧盯重点企业、重点行业").en == "Keep a close eye on key enterprises and sectors."
    assert clause("做好党员、干部培训").en is None
    assert clause("加强重点企业、安全管理").en is None
