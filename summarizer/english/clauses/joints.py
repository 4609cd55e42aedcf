"""Noun + noun by a rule, not by a row: only between words whose kinds say how they go together.

somebody + deed        上级沟通, 党组织领导       who does it, or to whom it is done
several things + for   政策支撑, 机构能力          a mechanism is for a deed, not for things
means + support        硬件支撑                   support from it, not for it
made + head            (干部|政策)水平            what a rule has joined takes no further noun
two of a kind          效率|效益                  what anything has is not had by its like
verb + object          主导产业调整|布局           the deed may be the verb of what follows
complement + head      政策支撑|体系              only of what is done to something (决策落实|机制)
key + head             (环境重点)|领域            重点 goes with what follows
half of a list         法治思维和法治|理念        法治 is the beginning of a second compound
list + its own tail    (互动发展和融合)|发展      so is 融合
each + compound        各项疫情防控                the count is of the whole
so + thing + deed      (智能高效的森林)管理       it is the deed that is done so
safe + deed            安全|运营                  it is the deed that is to be safe
record + record        台账|清单                  the one and the other
good + deed + outcome  (高质量协商)成果           it is the outcome that is good
"""

from collections.abc import Set

from summarizer.english.clauses.item import AGENT, BASIC, LIST, OF, QUANTIFIED, Item, Leaf, leaves
from summarizer.english.clauses.nouns import LINKS, PEOPLE, TOWARDS, is_deed, names_a_deed
from summarizer.english.clauses.parts import (
    is_half_of_a_pair,
    joint_of,
    last_noun,
    node_of,
    opens_with_word,
    own_zh,
    pair_of,
    told,
)
from summarizer.patterns import regex

# What somebody does and nobody has done to him.
_OWN = regex("(?:发展|振兴|改革|转型|增收|就业|增长|成长|崛起)$")
# What is done to people more often than by them.
_DONE_TO_PEOPLE = regex(
    "教育|管理|(?:职业)?(?:技能|业务|专业|岗前|专题)?培训|培养|培育|服务|救助|关爱|帮扶|引进"
)
# Who is supervised and does not supervise.
_SUPERVISED = regex("(?:机构|企业|场所|医院|市场|学校)$")
# What nobody but somebody else does to people, and what is there for them (学校保护 is protection *by* schools).
_DONE_TO_NO_OTHERS = regex(
    "(?:精准)?识别|认定|登记|安置|照护|照料|慰问|优抚|资助|监护|保护|救治|康复|托养|扶持|维权|援助|动员|摸排|走访|管控|帮教|关怀|考核|选拔|激励"
)
_FOR_PEOPLE = regex(
    "(?:服务|服务(?:体系|网络|设施|平台|机制)|保障(?:体系|水平|机制)|政策|救助|帮扶|关爱|照护|照料|补贴|待遇|优抚|资助|援助|帮教|关怀)$"
)
# Means that are for a deed.
_FOR_DEEDS = regex("(?:长效|工作|联动|联合|常态化|快速)?机制|体系|制度|预案|办法|方案")
# What anything has: its quality, level, number.
_OF = regex(
    "(?:质量|水平|效率|质效|成效|效能|效果|效益|实效|特点|特征|规律|进程|进度|进展|形式|方式|方法|内容|底数|结构|基础|根基|方向|重点|目标|意义|"
    "作用|潜力|活力|动力|优势|价值|规模|数量|比例|比重|总量|增速|标准|品质|素质|形象|水准|面貌|环境|安全|秩序|症结|清单|定位|成果|范围|趋势|"
    "供给|途径|领域|困难|重心|功能|格局|容量|切入点和结合点|探索与实践|性|度|率|力|感|权|量|额|化)$"
)
# What a deed has, or is for: 落实机制, 监管能力, 培训经费.
_AFTER_DEEDS = regex(
    "(?:工作|任务|机制|体系|制度|能力|水平|力度|措施|举措|方案|计划|规划|项目|工程|行动|活动|责任|职责|情况|成果|成效|实效|质量|效率|质效|"
    "进度|进程|队伍|力量|平台|标准|流程|环节|中心|资金|经费|基地|方式|方法|模式|格局|网络|要求|需求|目标|重点|政策|条件|台账|清单|"
    "氛围|意识|理念|职能|技术|设施|设备|手段|问题|短板|难题|优势|特色|作用|潜力|空间|范围|成本|时限|会议|部署|精神|意见|突破|进展|成就|效果|根基|基础|局面|步伐|合力|率|性|度)$"
)
_PROCESS = regex(
    "(?:工作|任务|发展|建设|改革|增长|生产|落实|执行|整改|招商|引资|服务|管理|治理|监管|教育|项目|生活|消费)$"
)
# Fields of work, in which there are shortcomings as there are in what goes on.
_FIELD_OF_WORK = regex(
    "(?:医疗|卫生|医药|医保|养老|托育|就业|创业|社保|文化|旅游|文旅|体育|健身|非遗|文明|法治|司法|信访|治安|侨务|反诈|禁毒"
    "|征兵|国防|救助|慈善|殡葬)$"
)
_FROM = regex("(?:支撑|保障|支持|能力|队伍)$")
_PURPOSE = regex(
    "(?:安全|振兴|防控|健康|稳定|增收|转型|升级|创新|融合|防汛|抗旱|救灾|维稳|考试|高考|中考|赛事|运会|论坛|展会|大会|运行|预警|监测|应急|农业|产业|民生|除恶|党建|统战|信访|政法|执法|消防|科技)$"
)
_HOW_WELL = regex("水平|质量|效率|质效|效能")
_DONE_FOR = regex("(?:保障|服务|管理|治理|监管|防控|救治|处置|救援|养护|管护)$")
# Of what anything has, these have something themselves.
_HAS = regex("(?:环境|安全|秩序|领域|结构|基础|形象|品质)$")
_ORDERED = regex("(?:部署|要求|安排|责任|职责)$")
_MEANS = regex("(?:体系|机制|制度|能力|队伍|责任制|格局|工程|平台|基地|设施)$")
# Adjectives in English, in Chinese nouns with words of their own before them.
_PLACES = regex("城市|城镇|乡村|农村|社区|城乡|园区|校园")
# What is laid down side by side: 方向重点, 目标任务.
_LAID_DOWN = regex("(?:方向|目标|任务|重点|责任|职责|措施|举措|步骤|内容|思路|路径|要求|标准|时限|方法)$")
_CHECKED = regex("排查|整治|检查|巡查|治理|整改|防控|管控|防范|监控|保卫")
_MANNERS = regex("联动|协同|同步|统筹|融合|一体|互动|合作")
_EDUCATES = regex("教育(?:管理|引导|监督|帮扶|整顿|培养)")
_KEY = regex("(?:重点|难点|关键)$")
_DEED_OF = regex(r"^(?:the )?(?:\w+ )?\w+(?:ing|ing on|tion|sion|ment|ance|al) of ")
_NOUNS = frozenset(("NP", "N", "TIFA"))
_RECORD = regex("(?:台账|台帐|清单|档案|名单|名册|目录|预案|方案|报告)$")
_WRONG = regex("苗头|隐患|风险|问题|矛盾|漏洞|短板|难题|困难|障碍|瓶颈|弱项|差距")
_SITES = regex("园区|街区|社区|城市|乡村|集群|基地")
_FINDS = regex("自查|检查|督查|督察|巡察|巡视|审计|考核|排查|监督|评估|普查|调研|走访")
_DONE_SO = regex(
    "高效|精准|精细|科学|规范|智能|智慧|便捷|严格|统一|系统|综合|协同|联合|动态|实时|全程|全链条|全周期|全方位|全过程|全天候|立体|依法|"
    "有效|有力|长效|常态|集中|源头|闭环|多元|公平|公正|公开|合理|严厉"
)
_DONE_TO_ONE = regex("(?:管控|检测|清理|利用|办理|使用|预防|调解|登记|核查|排查|整治|整改|化解|治理|修复)+")
_FIELDS = regex(
    "消防|医疗|卫生|党建|政务|科技|文化|教育|信访|统战|治安|民生|法治|执法|应急|防汛|抗旱|业务|管理|服务|生产"
)
_MOVED = regex("[水电气煤库闸]$|水量|用水|资源|力量|物资|资金|车辆|人员|运力|装备|设备")
_MOVED_OUT = frozenset(("转移", "搬迁", "避险", "征收", "拆迁", "群众"))
_HELD = regex("(?:素养|素质|能力|意识|本领|质量|效率|水平)$")
_FORCE = regex("动能|动力|活力|潜力|潜能|合力|能量|信心|决心|优势|后劲")
_ROLE = regex("阵地|军|渠道|纽带|石|器|兵|棒|法宝|堡垒|引擎|中枢|窗口|龙头")
_ABILITY = regex("(?:力|感|心|性)$")
_WHERE = regex("路面|路段|道路|街面|水域|区域|现场|网络|线上|线下|源头")
_GOOD = regex("高质量|高水平|高标准|高品质|高效|优质|一流|良好|优异|丰硕|扎实")
_OUTCOME = regex("供给|供应|成果|成效|效果|服务|环境|队伍|产品|格局|平台|基础|形象|体系|氛围")
_SAID = regex("(?:讲话|指示|批示|论述|回信|贺信|会议|全会|精神)$")


def is_moved(thing: str, deed: str) -> bool:
    """水资源|调度, 物资|统筹调度: things are allocated; it is work that is coordinated."""
    return deed.endswith("调度") and _MOVED.search(thing) is not None


def ends_in_key(phrase: Item) -> bool:
    """(营商环境的重点)领域: key fields of the environment."""
    return _KEY.search(last_noun(phrase)) is not None


def is_loose_joint(phrase: Item, head: Item) -> bool:
    """Noun + noun by rule: only between words whose kinds say how they go together."""
    if head.entry is None:
        return False
    link, zh = head.entry.features.get("open", ""), head.entry.parts[-1]
    if _is_no_whole(phrase):
        return True
    if link == "drop":
        return False
    deed = is_deed(head) or TOWARDS.fullmatch(zh[-2:]) is not None
    if phrase.flags & LIST and _HELD.search(zh) and any(_HELD.search(noun) for noun, _ in phrase.heads):
        return True  # (专业素养和教育教学)|水平: the first has its own
    if not (deed or phrase.flags & AGENT) and is_half_of_a_pair(phrase, zh):
        return True
    if link == "for" and (_are_served(phrase, zh) or _is_of_a_deed(phrase, zh)):
        return False
    how_well = _HOW_WELL.fullmatch(zh) is not None
    if _is_made(phrase, deed or _OWN.search(zh) is not None, how_well) and not _ORDERED.search(zh):
        return True
    if _may_govern(phrase, zh, deed) or (link in LINKS and _is_done_so(phrase)):
        return True
    if _are_apart(phrase, head, deed):
        return True
    if phrase.flags & AGENT and phrase.entry is not None and deed and not _OWN.search(zh):
        if zh == "监管" and _SUPERVISED.search(last_noun(phrase)):
            return False
        return not (_DONE_TO_PEOPLE.match(zh) or (_are_people(phrase) and _is_done_to_them(zh)))
    owned = "own" in head.entry.features and (phrase.flags & AGENT or zh.endswith(("责任", "职责")))
    if phrase.flags & AGENT and zh == "队伍":
        return True  # 优秀教育干部|队伍: they are the ranks
    if link == "for" and not owned and _is_no_purpose(phrase, zh):
        return True
    if link == "for" and not owned:
        things = phrase.num == "p" and not phrase.flags & LIST and not phrase.en.endswith("services")
        things = things and not (is_deed(phrase) and phrase.flags & BASIC)
        if (joint := joint_of(phrase)) is not None and not is_deed(joint[0]) and not is_deed(joint[1]):
            return True  # (物资的队伍)保障: supplies and teams
        return things or (bool(phrase.flags & (OF | AGENT)) and _is_chained(phrase))
    if link == "in":  # only what goes on has places where it is wanting: 发展瓶颈, 工作短板
        return not (
            phrase.heads
            and (is_deed(phrase) or _PROCESS.search(last_noun(phrase)) or _FIELD_OF_WORK.search(told(phrase)))
        )
    if link == "of" and zh.endswith("要求") and not phrase.flags & LIST:
        return False
    if link == "of" and _is_odd_whole(phrase, zh, deed):
        return True
    return link in LINKS and bool(phrase.flags & OF) and not phrase.flags & LIST and _is_chained(phrase)


def _are_people(phrase: Item) -> bool:
    return bool(phrase.flags & AGENT) and PEOPLE.search(last_noun(phrase)) is not None


def _is_done_to_them(zh: str) -> bool:
    return _DONE_TO_NO_OTHERS.match(zh) is not None or zh.endswith(("教育", "培训"))


def _are_served(phrase: Item, zh: str) -> bool:
    """困难老年人|关爱服务: what there is for people."""
    return _are_people(phrase) and bool(phrase.flags & BASIC) and _FOR_PEOPLE.search(zh) is not None


def _is_of_a_deed(phrase: Item, zh: str) -> bool:
    """(困难群众|精准识别)|机制: a means for what is done to one thing."""
    joint = joint_of(phrase) if _FOR_DEEDS.fullmatch(zh) else None
    if joint is None:
        return False
    thing, deed = joint
    known = bool(thing.flags & BASIC) and (not thing.flags & AGENT or _are_people(thing))
    return known and is_deed(deed) and bool(deed.flags & BASIC) and not is_deed(thing) and " of " in phrase.en


def is_loose_pair(first: Item, head: Item) -> bool:
    """苗头|隐患, 风险|问题: two names of what may go wrong stand side by side."""
    zh = own_zh(head)
    if is_good_outcome(first, zh):
        return True
    if first.flags & AGENT and _SITES.fullmatch(zh):
        return True  # 企业|园区集聚发展: enterprises gather in parks
    if _FORCE.fullmatch(own_zh(first)) and _FORCE.fullmatch(zh):
        return True  # 动能|活力: the one and the other
    if zh in ("人员", "人群", "对象") and _WRONG.fullmatch(own_zh(first)):
        return True  # 风险|人员: no "risk personnel"
    if zh == "问题" and _FINDS.fullmatch(own_zh(first)):
        return True  # 自查|问题: found by it, not with it
    return _WRONG.fullmatch(own_zh(first)) is not None and _WRONG.fullmatch(zh) is not None


def is_good_outcome(phrase: Item, zh: str) -> bool:
    """(高质量协商)成果: it is the outcome that is of high quality."""
    return _OUTCOME.fullmatch(zh) is not None and opens_with_word(phrase, _GOOD)


def _is_made(phrase: Item, deed: bool, how_well: bool) -> bool:
    """Whether a rule has joined two nouns in it: (干部|政策)水平, but (法律服务|体系)建设."""
    pair = None if phrase.flags & LIST else pair_of(node_of(phrase))
    if pair is None or pair[1].cat != "N" or pair[0].cat not in _NOUNS:
        return False
    if how_well and _DONE_FOR.search(own_zh(pair[1])):
        return False  # (农村公路|安全保障)水平: how well it is done
    return not (deed and (pair[0].cat in ("N", "TIFA") or _MEANS.search(own_zh(pair[1]))))


def _is_no_purpose(phrase: Item, zh: str) -> bool:
    """硬件|支撑 is support *from* it, 业务|能力 is competence; a mechanism is for a deed or a field of work."""
    if phrase.flags & (LIST | AGENT) or not phrase.flags & BASIC or not _FROM.search(zh):
        return False
    if zh.endswith("保障") and _FIELD_OF_WORK.search(told(phrase)):
        return False
    return not (is_deed(phrase) or _PROCESS.search(told(phrase)) or _PURPOSE.search(told(phrase)))


def _may_govern(phrase: Item, zh: str, deed: bool) -> bool:
    """主导产业|调整(专业布局): what was read as a noun may be the verb of what follows."""
    made = phrase.flags & OF and not phrase.flags & LIST
    return bool(made) and names_a_deed(last_noun(phrase)) and not deed and _AFTER_DEEDS.search(zh) is None


def _is_no_whole(phrase: Item) -> bool:
    """Whether nothing that follows can be of the whole phrase."""
    counted = _has_count(phrase) and not phrase.flags & AGENT
    if _is_described(phrase):
        return True
    return counted or is_half(phrase) or ends_in_key(phrase) or is_mixed(phrase)


def _are_apart(phrase: Item, head: Item, deed: bool) -> bool:
    """Whether two nouns stand side by side, or the first goes with only a part of the second."""
    zh, last = own_zh(head), last_noun(phrase)
    if head.heads and shares(phrase, {head.heads[-1][0]}):
        return True
    if head.kids[0] is not head.kids[-1] and opens_with_word(head, _PLACES):
        return True  # 枢纽|城市建设: what is built is a city that is a hub
    if phrase.flags & BASIC and _LAID_DOWN.fullmatch(own_zh(phrase)) and _LAID_DOWN.search(zh):
        return True
    if _EDUCATES.match(zh) and not phrase.flags & AGENT:
        return True  # 保密|教育管理: people are educated
    if _RECORD.search(last) and _RECORD.search(zh):
        return True  # 台账|清单: the one and the other
    if zh == "要求" and (_SAID.search(last) or _LAID_DOWN.search(last)):
        return True  # 重要讲话|要求: what it requires, not what is required for it; 措施|要求: both
    if zh in ("发展", "建设") and phrase.flags & BASIC and _OWN.fullmatch(told(phrase)):
        return True  # 振兴|发展: the one and the other
    if zh.startswith("打击") and _WHERE.search(last):
        return True  # 路面|打击力度: where it is done
    if is_good_outcome(phrase, zh):
        return True
    if deed and last.endswith("作用"):
        return True  # 引领作用|推进(工作): a role is played, and then work is advanced
    if zh == "安置" and not phrase.flags & AGENT and PEOPLE.search(last) is None and last not in _MOVED_OUT:
        return True  # 就业|安置: people are placed, in jobs
    if zh in ("责任", "职责") and last in ("落实", "压实", "履行"):
        return True  # (加大)措施|落实责任: an order
    if zh == "作用" and _ROLE.search(last):
        return True  # 学校主阵地|作用: theirs as the main front
    if own_zh(phrase) == "工作" and _ABILITY.search(zh):
        return True  # 工作|执行力: at work, or for it
    if zh.endswith("意识") and joint_of(phrase) is not None:
        return True  # (舆情|防范)意识: that they must be guarded against
    if own_zh(phrase) == "各级" and head.flags & AGENT:
        return True  # 各级|人员: at all levels, and not of the authorities
    if is_moved(last, zh):
        return True
    if _DONE_TO_ONE.fullmatch(zh) and _FIELDS.search(last):
        return True  # 医疗|调解, 消防|检测: in that field, and not of it
    if zh == "满意度" and not phrase.flags & AGENT:
        return True  # 群众出行|满意度: satisfaction with it
    if (deed or zh == "发展") and _MANNERS.fullmatch(own_zh(phrase)[-2:]):
        return True  # 联动|推进: it is advanced jointly; 上下游协同|发展
    if told(phrase) == "安全" and (deed or names_a_deed(zh[:2])) and head.flags & BASIC:
        return True  # 安全|运营, 安全|运行机制: it is the deed that is to be safe
    # 燃气安全|排查: what is checked is not safety; 一线|防控: it is done there
    return (last == "安全" and _CHECKED.match(zh) is not None) or (deed and last in ("一线", "前线", "源头"))


def _is_odd_whole(phrase: Item, zh: str, deed: bool) -> bool:
    """Whether what is named *of* a phrase is nothing that things have or have done to them."""
    if not phrase.flags & (OF | AGENT) and _DEED_OF.search(phrase.en):
        return True  # (群众转移)安置: the resettlement of the evacuation of people
    if phrase.flags & BASIC and _OF.search(told(phrase)) and _OF.search(zh) and not _ORDERED.search(zh):
        return _HAS.search(told(phrase)) is None  # 效率|效益: two of a kind
    return not (deed or _OWN.search(zh) or _OF.search(zh) or phrase.flags & AGENT)


def _is_described(phrase: Item) -> bool:
    """(特色鲜明的学校)管理: distinctive are not the schools."""
    first = node_of(phrase).kids[0]
    return (
        isinstance(first, Item)
        and first.cat == "MOD"
        and [kid.cat for kid in first.kids if isinstance(kid, Item)] == ["A", "DE"]
    )


def _is_done_so(phrase: Item) -> bool:
    """(智能高效的森林)管理: the adjective says how, so it goes with what is done."""
    pair = pair_of(node_of(phrase))
    if pair is None or pair[0].cat != "A" or pair[0].entry is None or "post" in pair[0].entry.features:
        return False
    zh = pair[0].entry.parts[-1]
    return _DONE_SO.search(zh) is not None or (zh.endswith("化") and phrase.num != "p")


def _has_count(phrase: Item) -> bool:
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        if node.cat == "Q":
            return bool(phrase.flags & QUANTIFIED)
        node = node.kids[0]
    return False


def is_half(phrase: Item) -> bool:
    """(法治思维和法治)理念: the last member begins as the first does, so it is only half of a compound."""
    if not phrase.flags & LIST:
        return False
    pieces = [leaf.entry.parts[-1] for leaf in leaves(phrase) if leaf.entry is not None]
    return len(pieces) > 1 and pieces[0] != pieces[-1] and pieces[0].startswith(pieces[-1])


def shares(phrase: Item, tails: Set[str]) -> bool:
    """(互动发展和融合)发展: a list of two compounds, the first of which has the tail already."""
    return bool(phrase.flags & LIST) and not tails.isdisjoint(zh for zh, _ in phrase.heads)


def is_mixed(phrase: Item) -> bool:
    """(主体责任及部门)行业领域: things and somebody, who alone has what follows."""
    pair = pair_of(node_of(phrase)) if phrase.flags & LIST else None
    return pair is not None and bool(pair[1].flags & AGENT) and not phrase.flags & AGENT


def _is_chained(phrase: Item) -> bool:
    """Whether what has a complement is not a deed done to one thing."""
    joint = joint_of(phrase)
    if joint is None or _is_order(*joint):
        return False  # (党中央的决策部署)落实|机制
    thing, head = joint
    if not thing.flags & OF and _MEANS.search(own_zh(head)):
        return False  # 服务体系|建设, 协调机制|作用
    if not is_deed(head) or " for " in node_of(phrase).en.removeprefix(head.en)[:6]:
        return True
    inner = joint_of(thing)
    return inner is not None and not _is_order(*inner)


def _is_order(owner: Item, noun: Item) -> bool:
    return bool(owner.flags & AGENT) and _ORDERED.search(own_zh(noun)) is not None
