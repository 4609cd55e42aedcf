"""Whom a directive is asked of: every form of asking, crossed with those who may be asked and with what is nobody."""

from collections.abc import Callable

import pytest

from summarizer.reading.text import Page
from summarizer.rules import extract

LEAD = "6月5日，云河县召开安全生产工作会议，县长方远山主持会议并讲话。"


def _each(words: str) -> list[str]:
    return words.split()


ASKED = _each(
    "各镇街 有关部门 县发改局 各级党组织 广大党员干部 全县各级各部门 各村（社区） 各行业主管部门 全院各部门、各科室 各级河长 村“两委” "
    "县自然资源局、县住建局 发改、财政等部门 管委会一班人 调研组 项目部 县人大常委会 各巡察组 各类市场主体 高校 各院系 各级“一把手” "
    "集团各级班子成员 各单位主要负责人 各级党委、政府 各县（市、区） 县“一府两院” 主要负责同志 青禾镇、石渡镇 县委办、政府办 "
    "各链长 各片区指挥长 各总指挥 各标段 公检法司 各乡镇场 各楼栋长 青年学生"
)
FORMS = (
    "会议强调，{}要压实工作责任。",
    "方远山要求，要提高认识；{}要加强协作配合。",
    "方远山要求{}要压实工作责任。",
    "会议指出，各项工作成效明显。{}必须压实工作责任。",
    "方远山强调，做好此项工作十分重要，{}要压实工作责任。",
    "会议强调，{}在工作中要加强协作配合。",
    "会议强调，下一步，{}务必压实工作责任。",
    "方远山希望{}加强协作配合。",
)
# Kinds of people and parts of offices that no table lists, known by how they end.
UNLISTED = _each(
    "各业务庭 全体法官 广大医务工作者 巡查队 县纪委监委 种粮大户 退役军人 保洁员 派驻纪检监察组 大家 开发区 各级纪检监察机关 镇应急办 乡镇卫生院 "
    "企业负责人 各级党组织 各级妇联组织 镇秸秆禁烧巡查队、镇村两级包保干部"
)
FORMS_WITHOUT_YAO = (
    "方远山要求，{}落实巡查责任。",
    "方远山要求{}落实巡查责任。",
    "方远山叮嘱{}抓好巡查。",
    "方远山强调，巡查责任重大，希望{}带头落实。",
    "会议要求，{}按照职责分工抓好巡查。",
    "会议要求，由{}牵头落实巡查责任。",
    "会议强调，对{}来说，要落实巡查责任。",
)
# An office that is named without 各, in forms that have no 要 or no comma.
FORMS_OF_A_MEETING = (
    "会议要求{}加强日常巡查，抓好整改。",
    "会议强调。{}要压实巡查责任。",
    "会议要求，一要{}认真落实巡查责任。",
    "会议要求，一是{}加强日常巡查；二是完善工作机制。",
    "会议强调，{}应严格落实巡查责任。",
    "会议强调，由{}牵头落实巡查责任。",
)
OFFICES = _each(
    "县发改局 乡镇党委、政府 公安、交警部门 县发改委、县财政局 县纪委监委和县委巡察机构 组织部门 施工单位和监理单位 改革办 “两院” 镇村两级 "
    "各党（工）委 各人民团体 各级河湖长 各学校、幼儿园 有关方面 承办方 各团场 项目业主"
)
NOBODY = _each(
    "各项工作 干部队伍建设 企业服务 基层党组织建设 企业主体责任 领导班子建设 组织领导 在乡镇 对各部门 从学校 向群众 让企业 "
    "针对部门 服务企业 培养干部 教育党员 党的领导"
)


def _whom(page: Callable[..., Page], text: str) -> list[str]:
    one = page(LEAD, "会上，各单位作了汇报。", text)
    orders = [d for event in extract(one.articles[0], one).events for d in event.directives]
    return [d.addressee_zh for d in orders if d.addressee_zh]


@pytest.mark.parametrize("form", FORMS)
def test_whoever_is_asked_is_named_in_full(page: Callable[..., Page], form: str) -> None:
    assert {who: _whom(page, form.format(who)) for who in ASKED} == {who: [who] for who in ASKED}


@pytest.mark.parametrize("form", (*FORMS, *FORMS_WITHOUT_YAO))
def test_whoever_no_table_lists_is_named_in_full(page: Callable[..., Page], form: str) -> None:
    assert {who: _whom(page, form.format(who)) for who in UNLISTED} == {who: [who] for who in UNLISTED}


@pytest.mark.parametrize("form", (*FORMS, *FORMS_OF_A_MEETING))
def test_an_office_without_each_is_named_in_full(page: Callable[..., Page], form: str) -> None:
    assert {who: _whom(page, form.format(who)) for who in OFFICES} == {who: [who] for who in OFFICES}


@pytest.mark.parametrize("county", ["青禾县", "云河区、石渡县"])
def test_a_county_is_asked_by_name_and_none_by_a_pointer(page: Callable[..., Page], county: str) -> None:
    assert _whom(page, f"会议强调，{county}要压实工作责任。") == [county]
    assert [_whom(page, f"会议强调，{what}要持续推进。") for what in ("全县", "我区", "文化名市")] == [[]] * 3


@pytest.mark.parametrize(
    "what",
    _each(
        "督促企业 压实各级各部门 引导广大党员干部 支持各民主党派、工商联 指导各乡镇 会同县住建局 联合公安部门 走进社区 打破部门 建强队伍 配强村“两委”班子 "
        "明确责任单位 培育市场主体 法治政府 工业强县 文明城市"
    ),
)
@pytest.mark.parametrize("form", (*FORMS[:4], *FORMS_OF_A_MEETING[:-1]))
def test_who_is_brought_to_act_is_not_asked(page: Callable[..., Page], form: str, what: str) -> None:
    assert _whom(page, form.format(what)) == []


@pytest.mark.parametrize(
    "what",
    _each(
        "企业主体责任 社区治理 群众诉求 机构改革 河长制 委员提案办理 人员配备 党员教育管理 网点布局 动员工作 大家庭建设"
    ),
)
@pytest.mark.parametrize(
    "form",
    (
        "方远山要求{}落实到位。",
        "方远山希望{}持续推进。",
        "方远山希望{}取得更大成效。",
        "方远山要求，{}抓好落实。",
    ),
)
def test_what_is_to_be_done_to_something_is_asked_of_nobody(
    page: Callable[..., Page], form: str, what: str
) -> None:
    assert _whom(page, form.format(what)) == []


def test_whoever_is_named_behind_an_order_has_one_of_their_own(page: Callable[..., Page]) -> None:
    text = (
        "方远山强调，要加强统筹调度，压实各方责任，各部门要密切配合，网格员要抓好巡查，同时希望企业带头整改。"
    )
    assert _whom(page, text) == ["各部门", "网格员", "企业"]
    one = page(LEAD, "会上，各单位作了汇报。", text)
    (event,) = extract(one.articles[0], one).events
    assert [d.zh for d in event.directives] == [
        "要加强统筹调度，压实各方责任",
        "各部门要密切配合",
        "网格员要抓好巡查",
        "企业带头整改",
    ]


@pytest.mark.parametrize("form", FORMS[:-1])
def test_what_is_nobody_is_asked_nothing(page: Callable[..., Page], form: str) -> None:
    assert {what: _whom(page, form.format(what)) for what in NOBODY} == {what: [] for what in NOBODY}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        # An office without 各 is asked what opens as an order.
        ("方远山要求，县发改局加强项目调度。", ["县发改局"]),
        ("方远山要求，部门协作更加紧密。", []),
        # How things are to be.
        ("会议强调，人员要到位。", []),
        ("会议强调，队伍要稳定。", []),
        # All that was said is one quotation.
        ("方远山强调：“各部门要加强配合；全体党员要带头担当。”", ["各部门", "全体党员"]),
        ("方远山总结讲话中强调：全院党员干部要深刻领会讲话精神。", ["全院党员干部"]),
        ("会议确定，由县发改局牵头制定实施方案。", ["县发改局"]),
        ("会议研究决定，各乡镇要成立工作专班。", ["各乡镇"]),
        ("方远山对工作程序进行再次强调，要求镇村务必统筹协调。", ["镇村"]),
        ("方远山强调，重视就是各级各部门要提高认识。", ["各级各部门"]),
        ("方远山希望所有值班干部高度重视值守工作。", ["所有值班干部"]),
        ("在石桥水库、石桥河沿线方远山要求，所辖街道及相关部门要指定专人。", ["所辖街道及相关部门"]),
        ("方远山希望今后云林两市加强合作。", ["云林两市"]),
        ("方远山希望全县广大退役军人、军人家属带头参与建设。", ["全县广大退役军人、军人家属"]),
        # Counties with the others of their rank in brackets; what is to be brought into play is nobody.
        ("会议强调，各有关县（市、区）要加大力度。", ["各有关县（市、区）"]),
        ("会议强调，各区（市）县要加大力度。", ["各区（市）县"]),
        ("方远山提出建议，一是认识要到位；二是充分发挥商会的桥梁作用。", []),
        # Who is in charge is no 负责人.
        ("方远山要求，一是要提高认识；二是企业负责人要履职尽责。", ["企业负责人"]),
    ],
)
def test_offices_things_and_quotations(page: Callable[..., Page], text: str, whom: list[str]) -> None:
    assert _whom(page, text) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        # Behind one who is asked with 要 the next one needs none.
        (
            "会议强调，县发改局要加强调度，县财政局保障资金，县住建局抓好落实。",
            ["县发改局", "县财政局", "县住建局"],
        ),
        ("会议强调，各乡镇要压实责任，网格员落实包保责任，形成合力。", ["各乡镇", "网格员"]),
        ("会议强调，区投促局要做好统筹，各牵头部门扛起主体责任。", ["区投促局", "各牵头部门"]),
        # Behind a comma somebody more is asked, and one team speaks without a person.
        (
            "会议强调，要加快进度，对各项工作进行了安排，强调镇村干部要抓好落实。",
            ["镇村干部"],
        ),
        ("会议强调，各职能部门按照职责分工抓好落实。", ["各职能部门"]),
        ("调研组对青禾县的工作给予了肯定，要求青禾县进一步完善措施。", ["青禾县"]),
        ("督导组对发现的问题现场交办，要求相关企业限期整改。", ["相关企业"]),
        # Whom all of a list is asked of stands before it, or in the words that lead to it.
        ("方远山要求各部门：一要提高认识；二要压实责任。", ["各部门", "各部门"]),
        (
            "方远山对全县各级各部门提出三点要求：一是提高认识；二是压实责任。",
            ["全县各级各部门", "全县各级各部门"],
        ),
        ("会议对做好全县工作提出三点要求：一是提高认识，增强责任。", []),
        ("会议强调，作为试点单位，县发改局要先行先试。", ["县发改局"]),
        ("会议强调，无论是机关干部还是村干部，都要遵守纪律。", ["机关干部还是村干部"]),
        # On the way of a round.
        ("方远山来到农贸市场，察看环境卫生，并现场要求各单位发现问题及时整改。", ["各单位"]),
        ("方远山来到农贸市场，对发现的问题，现场指出并要求相关部门加快整改。", ["相关部门"]),
        ("方远山来到农贸市场，现场对照标准的相关要求，与工作人员交流。", []),
        # What is done to something, things and whoever is helped are nobody further.
        ("会议强调，各部门要加强监管，企业主体责任落实到位。", ["各部门"]),
        ("会议强调，各单位要强化措施，人员落实到位，领导带头落实。", ["各单位"]),
        ("会议强调，各部门要加强协作，助力企业提升竞争力。", ["各部门"]),
        # Behind an order that names nobody, nobody is named by the clause that goes on.
        ("会议强调，要加强监管，部门协作更加紧密。", []),
    ],
)
def test_whoever_is_listed_behind_one_who_is_asked(
    page: Callable[..., Page], text: str, whom: list[str]
) -> None:
    assert _whom(page, text) == whom


# Somebody else behind a comma, 由 without a verb of leading, what goes before a name, and several who are counted for.
SHARES = (
    "方远山强调，各单位要高度重视，{}应切实履行责任，加强调度。",
    "会议强调，各单位要添加标识，{}也应做好宣教工作。",
    "会议强调，要做到一事一台账，{}通力协助，打赢攻坚战。",
    "会议强调，要果断决策，{}按照职能分工牵头研究，形成合力。",
    "会议强调，要明确分工，{}负责现场协调。",
    "会议决定，由{}推进制度建设，确保年底前完成。",
    "会议强调，节日期间{}要保持在位，认真履行职责。",
    "方远山强调，{}一要提高认识，二要压实责任。",
    "方远山要求{}，一是要深入思考，细化落实；二是要加强统筹。",
    "方远山肯定了前期成绩，并强调今年是关键之年，{}要紧密围绕目标，团结协作。",
)
THEIR_SHARE = _each(
    "各镇街 县发改局 全体中层干部 驻村工作队 医务人员 各专委会 党群工作部 主管副院长 执行局局长 镇卫生院 县政府督办中心 各组召集人 值班人员 集团党委班子成员 村“两委”干部"
)


@pytest.mark.parametrize("form", SHARES)
def test_whoever_has_a_share_is_named_in_full(page: Callable[..., Page], form: str) -> None:
    found = {who: _whom(page, form.format(who)) for who in THEIR_SHARE}
    assert {who: them[-1:] for who, them in found.items()} == {who: [who] for who in THEIR_SHARE}


@pytest.mark.parametrize(
    "nobody", _each("企业服务 群众满意度 党组织建设 社区治理 部门联动 干部作风 各项措施")
)
@pytest.mark.parametrize("form", SHARES)
def test_what_has_no_share_is_nobody(page: Callable[..., Page], form: str, nobody: str) -> None:
    assert nobody not in "".join(_whom(page, form.format(nobody)))


def test_a_row_goes_on_behind_a_comma(page: Callable[..., Page]) -> None:
    text = "方远山强调，要完成任务，各班子成员，各街道、各部门主要负责人要主动谋划、超前部署。"
    assert _whom(page, text) == ["各班子成员，各街道、各部门主要负责人"]


def test_what_a_page_without_a_speaker_asks_is_asked_by_whoever_held_the_meeting(
    page: Callable[..., Page],
) -> None:
    one = page(
        "6月5日，石渡镇召开秋收工作会，安排部署秋收工作。",
        "一、各村要抓紧组织，不误农时。二、做好矛盾排查工作。村干部要有担当意识。今年是关键之年，全体机关干部要靠前服务。",
    )
    orders = [d for event in extract(one.articles[0], one).events for d in event.directives]
    assert [(d.speaker_zh, d.addressee_zh) for d in orders] == [
        ("石渡镇", "各村"),
        ("石渡镇", "村干部"),
        ("石渡镇", "全体机关干部"),
    ]


def test_what_departments_are_to_do_with_a_meeting_is_no_meeting(page: Callable[..., Page]) -> None:
    one = page(
        LEAD,
        "方远山要求所有党员干部，一是要深入思考。各部门要结合会议讨论内容，细化举措。希望各位委员按时参加会议。",
    )
    found = extract(one.articles[0], one).events
    assert [len(found), [d.addressee_zh for d in found[0].directives]] == [
        1,
        ["所有党员干部", "各部门", "各位委员"],
    ]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("方远山要求制定《创建文明县评分细则》，加快推进。", []),
        ("会议强调，各乡镇人大主席要强化责任意识，精心服务好广大代表，要积极参与讨论。", ["各乡镇人大主席"]),
        ("方远山号召全体干部职工上下一心，攻坚克难。", ["全体干部职工"]),
        ("方远山希望各位代表，进一步统一思想、凝聚力量。", ["各位代表"]),
        ("会议强调，要坚持目标不变，全体招商人员全面进入工作状态。", ["全体招商人员"]),
        ("会议强调，投资促进部要做好筹备，经济发展部要深入企业。", ["投资促进部", "经济发展部"]),
        ("会议强调，大会秘书处要做好组织工作。", ["大会秘书处"]),
    ],
)
def test_whoever_is_called_on_is_named_to_the_end(
    page: Callable[..., Page], text: str, whom: list[str]
) -> None:
    assert _whom(page, text) == whom


@pytest.mark.parametrize(
    ("order", "who"),
    [
        ("会议强调，由县发改局牵头，县财政局配合，9月30日前拿出方案。", ["县发改局"]),
        ("会议强调，教育部门牵头，公安、交通等部门配合，开展校车安全检查。", ["教育部门"]),
    ],
)
def test_who_only_helps_is_not_asked(page: Callable[..., Page], order: str, who: list[str]) -> None:
    assert _whom(page, order) == who


@pytest.mark.parametrize(
    "words",
    [
        "会议要求，要做好规划，与施工单位做好协调配合。",
        "会议要求，要带头学习，团结带领全体代表统一思想。",
        "何远希望青禾能够多组织工作人员、企业家到云河考察。",
        "会议强调，要同企业负责人加强沟通。",
    ],
)
def test_whoever_is_dealt_with_is_not_asked(page: Callable[..., Page], words: str) -> None:
    told = page(f"{LEAD}{words}")
    event = extract(told.articles[0], told).events[0]
    assert {directive.addressee_zh for directive in event.directives} == {None}


def test_what_was_suggested_suggests_nothing(page: Callable[..., Page]) -> None:
    told = page(f"{LEAD}会议指出，成绩来之不易。起草小组要梳理大家提出的意见建议，对报告作进一步完善。")
    event = extract(told.articles[0], told).events[0]
    assert event.directives[-1].speaker_zh == "会议" and event.directives[-1].addressee_zh == "起草小组"


@pytest.mark.parametrize("name", ["何远", "欧阳海", "车兰英"])
@pytest.mark.parametrize(
    "did",
    [
        "主持召开座谈会并",
        "主持召开了会议并",
        "出席会议并",
        "参加座谈会并",
        "深入现场调研并",
        "一行召开座谈会并",
        "同志出席仪式并",
    ],
)
@pytest.mark.parametrize("said", ["强调，", "指出，", "要求，"])
def test_whoever_did_something_and_spoke_is_the_speaker(
    page: Callable[..., Page], name: str, did: str, said: str
) -> None:
    told = page(f"6月5日，云河县举行签约仪式。县长{name}出席。随后，{name}{did}{said}各乡镇要压实责任。")
    event = extract(told.articles[0], told).events[0]
    assert [(d.speaker_zh, d.addressee_zh) for d in event.directives] == [(name, "各乡镇")]
