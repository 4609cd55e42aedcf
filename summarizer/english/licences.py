"""What a noun before a noun may mean: readings that the grammar builds and an editor would not trust.

Nouns joined by a rule, not by a row, were wrong in one clause of four where clauses without such a joint were wrong
in one of forty (docs/quality.md). So each joint of the chosen reading is looked at once more, by what is joined:

    somebody + deed        上级沟通, 党组织领导       who does it, or to whom it is done
    several things + for   政策支撑, 机构能力          a mechanism is for a deed, not for things
    complement + head      政策支撑|体系              only of what is done to something (决策落实|机制)
    key + head             (环境重点)|领域            重点 goes with what follows
    half of a list         法治思维和法治|理念        法治 is the beginning of a second compound
    list + its own tail    (互动发展和融合)|发展      so is 融合
    A and (B of C)         项目储备和上级沟通          C, or B, may be of both
    good A and the B       良好的环境及市场           B may be meant to be good as well
    of X: A, B of C        条例的意义、原则和工作要求   all of them are of X
    A and B + tail         项目和资金管理             both are managed
    each + compound        各项疫情防控                the count is of the whole
    so + so                常态化|规范化              two adverbs side by side
"""

import re
from collections.abc import Set

from summarizer.english.inflect import CONTEXT
from summarizer.english.item import AGENT, BASIC, LIST, OF, QUANTIFIED, Item, Leaf, leaves
from summarizer.english.nouns import LINKS, TOWARDS, is_deed, names_a_deed
from summarizer.patterns import regex

# What somebody does and nobody has done to him.
_OWN = regex("(?:发展|振兴|改革|转型|增收|就业|增长|成长|崛起)$")
# What is done to people more often than by them.
_DONE_TO_PEOPLE = regex("教育|管理|培训|培养|培育|服务|救助|关爱|帮扶|引进")
# What anything has: its quality, level, number.
_OF = regex(
    "(?:质量|水平|效率|质效|成效|效能|效果|效益|实效|特点|特征|规律|进程|进度|进展|形式|方式|方法|内容|底数|结构|基础|根基|方向|重点|目标|意义|"
    "作用|潜力|活力|动力|优势|价值|规模|数量|比例|比重|总量|增速|标准|品质|素质|形象|水准|面貌|环境|安全|秩序|症结|清单|定位|成果|范围|趋势|"
    "途径|领域|困难|切入点和结合点|探索与实践|性|度|率|力|感|权|量|额)$"
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
_ORDERED = regex("(?:部署|要求|安排|责任|职责)$")
_MEANS = regex("(?:体系|机制|制度|能力|队伍|责任制|格局|工程|平台|基地|设施)$")
# Adjectives in English, in Chinese nouns with words of their own before them.
_PLACES = regex("城市|城镇|乡村|农村|社区|城乡|园区|校园")
_NEAR = regex("周边|沿线|沿岸|附近")
_NOW = regex("当前|目前|现阶段|下一步|下阶段|今后")
# What is laid down side by side: 方向重点, 目标任务.
_LAID_DOWN = regex("(?:方向|目标|任务|重点|责任|职责|措施|举措|步骤|内容|思路|路径|要求|标准|时限|方法)$")
_CHECKED = regex("排查|整治|检查|巡查|治理|整改")
_QUALITY = regex("安全|健康|文明|绿色|和谐|公平|规范|科学|民主|清洁|稳定|法治|开放|创新|繁荣|平等")
_MANNERS = regex("联动|协同|同步|统筹|融合|一体|互动|合作")
_FIELD = regex("经济|政治|文化|社会|生态|科技|教育|产业|工业|农业|商业|金融|旅游")
_OF_FIELDS = regex("..(?:优势|效益|价值|发展|建设|领域|问题|秩序|水平|资源|责任|风险)$")
_TAIL = regex(
    "..(?:制度|机制|体系|责任制|能力|措施|力度|水平|责任|职能|意识|要求|行动|活动|工程|标准|方案|秩序)$"
)
# What is done to all of a list as well as to its last. 市场监管, 应急管理 and the like are fields, and whole.
_SHARED = regex(
    "(?!市场监管|应急管理|城市管理|综合治理|社会治理|财务管理)..(?:管理|管控|监管|监督|治理|整治|防治|保护|建设|维护|监测|防范|防控|改造|升级|开发|利用|供应|使用|培育|培训|考核|调度)$"
)
_KEY = regex("(?:重点|难点|关键)$")
_DEED_OF = regex(r"^(?:the )?(?:\w+ )?\w+(?:ing|ing on|tion|sion|ment|ance|al) of ")
_COMPLEMENT = regex(r"^(?:the )?[a-z]+ (?:of|for) the (?![A-Z])")
_LISTED = frozenset(("NPDUN", "NPAND"))
_MADE = frozenset(("NP", "N"))
_MANNER = "化"


def doubtful(best: Item) -> bool:
    """Whether a joint of the reading is one that cannot be trusted."""
    stack: list[Item | Leaf] = [best]
    while stack:
        node = stack.pop()
        if isinstance(node, Leaf):
            continue
        pair = _pair(node)
        if _is_loose(*pair) if pair is not None else _is_loose_slot(node):
            return True
        stack.extend(node.kids)
    return False


def _pair(node: Item) -> tuple[Item, Item] | None:
    if len(node.kids) != 2:
        return None
    left, right = node.kids
    return (left, right) if isinstance(left, Item) and isinstance(right, Item) else None


def _is_loose_slot(node: Item) -> bool:
    """A row with slots for noun phrases: {np}领域, 树立{np}理念."""
    phrases = [kid for kid in node.kids if isinstance(kid, Item) and kid.cat == "NP"]
    if not phrases:
        return False
    words = [kid.entry.parts for kid in node.kids if isinstance(kid, Leaf) and kid.entry is not None]
    tails = {part[-2:] for parts in words for part in parts}
    if isinstance(node.kids[-1], Leaf) and (_is_uneven(phrases[-1]) or _is_theirs(phrases[-1], tails)):
        return True
    before_noun = node.cat in _MADE and node.kids[0] is phrases[0]
    return any(_is_half(one) or _shares(one, tails) for one in phrases) or (
        before_noun and (_ends_in_key(phrases[0]) or _is_mixed(phrases[0]))
    )


def _ends_in_key(phrase: Item) -> bool:
    """(营商环境的重点)领域: key fields of the environment."""
    return _KEY.search(_last(phrase)) is not None


def _is_loose(left: Item, right: Item) -> bool:
    if right.cat == "NP":
        return left.cat in _LISTED and left.aux is not None and _is_loose_list(left.aux, right)
    if right.cat != "N":
        return False
    if left.cat == "NP":
        return _is_loose_joint(left, right)
    if left.cat == "NPDE":
        return left.aux is not None and _is_loose_owner(left.aux, right)
    return left.cat == "A" and left.entry is not None and _is_loose_adjective(left, right)


def _is_loose_owner(owner: Item, noun: Item) -> bool:
    if (joint := _joint_of(noun)) is not None and not owner.flags & AGENT and not is_deed(joint):
        return True  # 春耕生产的(农机|服务保障): for the first, and on the second
    if noun.en.startswith("sense of "):
        return not owner.flags & AGENT  # the sense of it *in* doing something is a row
    return _opens_with_word(owner, _NOW)  # 当前防汛的形势: it is the situation that is current


def _is_loose_adjective(adjective: Item, noun: Item) -> bool:
    """城乡客运|管理机制, 紧密医共体|建设: an adjective goes with the noun that is next to it."""
    if _zh(adjective).endswith(_MANNER) and (
        noun.heads[-1:] and (noun.heads[-1][0] in ("水平", "程度") or noun.heads[-1][0].endswith(_MANNER))
    ):
        return True
    post = adjective.entry is not None and "post" in adjective.entry.features
    return "meeting" in noun.en if post else bool(noun.flags & OF)


def _is_loose_joint(phrase: Item, head: Item) -> bool:
    """Noun + noun by rule: only between words whose kinds say how they go together."""
    if head.entry is None:
        return False
    link, zh = head.entry.features.get("open", ""), head.entry.parts[-1]
    if _is_no_whole(phrase):
        return True
    if link == "drop":
        return False
    deed = is_deed(head) or TOWARDS.fullmatch(zh[-2:]) is not None
    if _may_govern(phrase, zh, deed):
        return True
    if _are_apart(phrase, head, deed):
        return True
    if phrase.flags & AGENT and phrase.entry is not None and deed and not _OWN.search(zh):
        return _DONE_TO_PEOPLE.match(zh) is None
    owned = "own" in head.entry.features and (phrase.flags & AGENT or zh.endswith(("责任", "职责")))
    if link == "for" and not owned:
        things = phrase.num == "p" and not phrase.flags & LIST and not phrase.en.endswith("services")
        if (joint := _joint(phrase)) is not None and not is_deed(joint[0]) and not is_deed(joint[1]):
            return True  # (物资的队伍)保障: supplies and teams
        return things or (bool(phrase.flags & (OF | AGENT)) and _is_chained(phrase))
    if link == "in":  # only what goes on has places where it is wanting: 发展瓶颈, 工作短板
        return not (phrase.heads and (is_deed(phrase) or _PROCESS.search(_last(phrase))))
    if link == "of" and zh.endswith("要求") and not phrase.flags & LIST:
        return False
    if link == "of" and _is_odd_whole(phrase, zh, deed):
        return True
    return link in LINKS and bool(phrase.flags & OF) and not phrase.flags & LIST and _is_chained(phrase)


def _may_govern(phrase: Item, zh: str, deed: bool) -> bool:
    """主导产业|调整(专业布局): what was read as a noun may be the verb of what follows."""
    made = phrase.flags & OF and not phrase.flags & LIST
    return bool(made) and names_a_deed(_last(phrase)) and not deed and _AFTER_DEEDS.search(zh) is None


def _is_no_whole(phrase: Item) -> bool:
    """Whether nothing that follows can be of the whole phrase."""
    counted = _has_count(phrase) and not phrase.flags & AGENT
    return counted or _is_half(phrase) or _ends_in_key(phrase) or _is_mixed(phrase)


def _are_apart(phrase: Item, head: Item, deed: bool) -> bool:
    """Whether two nouns stand side by side, or the first goes with only a part of the second."""
    zh, last = _zh(head), _last(phrase)
    if head.heads and _shares(phrase, {head.heads[-1][0]}):
        return True
    if head.kids[0] is not head.kids[-1] and _opens_with_word(head, _PLACES):
        return True  # 枢纽|城市建设: what is built is a city that is a hub
    if phrase.flags & BASIC and _LAID_DOWN.fullmatch(_zh(phrase)) and _LAID_DOWN.search(zh):
        return True
    if zh == "满意度" and not phrase.flags & AGENT:
        return True  # 群众出行|满意度: satisfaction with it
    if deed and _MANNERS.fullmatch(_zh(phrase)):
        return True  # 联动|推进: it is advanced jointly
    if last == "安全" and phrase.flags & BASIC and (deed or names_a_deed(zh[:2])) and head.flags & BASIC:
        return True  # 安全|运营, 安全|运行机制: it is the deed that is to be safe
    # 燃气安全|排查: what is checked is not safety; 一线|防控: it is done there
    return (last == "安全" and _CHECKED.match(zh) is not None) or (deed and last in ("一线", "前线"))


def _is_odd_whole(phrase: Item, zh: str, deed: bool) -> bool:
    """Whether what is named *of* a phrase is nothing that things have or have done to them."""
    if not phrase.flags & (OF | AGENT) and _DEED_OF.search(phrase.en):
        return True  # (群众转移)安置: the resettlement of the evacuation of people
    return not (deed or _OWN.search(zh) or _OF.search(zh) or phrase.flags & AGENT)


def _last(phrase: Item) -> str:
    return phrase.heads[-1][0] if phrase.heads else ""


def _has_count(phrase: Item) -> bool:
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        if node.cat == "Q":
            return bool(phrase.flags & QUANTIFIED)
        node = node.kids[0]
    return False


def _is_half(phrase: Item) -> bool:
    """(法治思维和法治)理念: the last member begins as the first does, so it is only half of a compound."""
    if not phrase.flags & LIST:
        return False
    pieces = [leaf.entry.parts[-1] for leaf in leaves(phrase) if leaf.entry is not None]
    return len(pieces) > 1 and pieces[0] != pieces[-1] and pieces[0].startswith(pieces[-1])


def _shares(phrase: Item, tails: Set[str]) -> bool:
    """(互动发展和融合)发展: a list of two compounds, the first of which has the tail already."""
    return bool(phrase.flags & LIST) and not tails.isdisjoint(zh for zh, _ in phrase.heads)


def _is_mixed(phrase: Item) -> bool:
    """(主体责任及部门)行业领域: things and somebody, who alone has what follows."""
    pair = _pair(_node(phrase)) if phrase.flags & LIST else None
    return pair is not None and bool(pair[1].flags & AGENT) and not phrase.flags & AGENT


def _is_uneven(phrase: Item) -> bool:
    """推进(社区建设和设施)升级: a deed and a thing, which alone has what follows."""
    pair = _pair(_node(phrase)) if phrase.flags & LIST else None
    first = pair[0].aux if pair is not None else None
    return pair is not None and first is not None and is_deed(first) and not is_deed(pair[1])


def _is_theirs(phrase: Item, tails: Set[str]) -> bool:
    """提高(员工的安全)意识: their awareness of safety, not awareness of the safety of somebody."""
    return "意识" in tails and bool(phrase.flags & OF) and _last(phrase) == "安全"


def _is_chained(phrase: Item) -> bool:
    """Whether what has a complement is not a deed done to one thing."""
    joint = _joint(phrase)
    if joint is None or _is_order(*joint):
        return False  # (党中央的决策部署)落实|机制
    thing, head = joint
    if not thing.flags & OF and _MEANS.search(_zh(head)):
        return False  # 服务体系|建设, 协调机制|作用
    if not is_deed(head) or " for " in _node(phrase).en.removeprefix(head.en)[:6]:
        return True
    inner = _joint(thing)
    return inner is not None and not _is_order(*inner)


def _joint_of(noun: Item) -> Item | None:
    """What a rule put before a noun with "for" or "in"."""
    pair = _joint(noun)
    head = pair[1].entry if pair is not None else None
    return (
        pair[0]
        if pair is not None and head is not None and head.features.get("open") in ("for", "in")
        else None
    )


def _joint(phrase: Item) -> tuple[Item, Item] | None:
    """The noun phrase and the noun that a rule joined into this one."""
    pair = _pair(_node(phrase))
    return pair if pair is not None and (pair[0].cat, pair[1].cat) == ("NP", "N") else None


def _is_order(owner: Item, noun: Item) -> bool:
    return bool(owner.flags & AGENT) and _ORDERED.search(_zh(noun)) is not None


def _is_loose_list(first: Item, last: Item) -> bool:
    if _owner_before(first) and not _owner_before(last):
        return True
    if first.flags & BASIC and not last.flags & OF and _COMPLEMENT.search(first.en) and " of " not in last.en:
        return True  # 第一责任人责任和监管责任: not "the duties of the person and regulatory …"
    if _NEAR.match(_told(last)):
        return True  # 河道及周边|环境: near the first, and of both
    if last.flags & AGENT and not first.flags & AGENT and _is_body(last):
        return True  # 党中央决策部署和省委、省政府|要求
    if _opens_with(first, "MOD") and not _opens_with(last, "MOD") and last.en.startswith((CONTEXT, "the ")):
        return True  # 良好的生态环境及市场环境: "a good … and the …"
    if _opens_with(last, "MOD") and _QUALITY.fullmatch(_zh(first)):
        return True  # 安全、舒适的环境: safe, not "safety and the …"
    if _FIELD.fullmatch(_last(first)) and first.flags & (BASIC | LIST) and _OF_FIELDS.search(_zh(last)):
        return True  # 生态、经济和发展优势: strengths of all three
    if last.flags & BASIC and first.flags & (BASIC | LIST) and is_deed(first) and _TAIL.search(_zh(last)):
        return True  # 值班值守和信息报送制度: the system may be of both
    if not first.heads and is_deed(last):
        return True  # 新建5200亩、改造3100亩: two deeds, not one to an area and a deed
    if not is_deed(first) and _SHARED.search(_told(last)) and not _SHARED.search(_told(first)):
        return True  # 项目和资金管理: both are managed
    if _zh(last).endswith("精神") and not _zh(first).endswith("精神"):
        return True
    if _opens_with_slot(last) and not _opens_with_slot(first):
        return True  # 全会及省委全会|精神: the tail may be of both
    made = _pair(_node(last))
    if not (last.flags & OF and made is not None and made[0].cat in _MADE and made[1].cat in _MADE):
        return False
    return not first.flags & OF or is_deed(last) != is_deed(first)


def _zh(phrase: Item) -> str:
    entry = _node(phrase).entry
    return entry.parts[-1] if entry is not None else ""


def _told(phrase: Item) -> str:
    """The last words of a phrase, as far as they are one row or are joined to it."""
    return "".join(leaf.entry.parts[-1] for leaf in leaves(phrase) if leaf.entry is not None)


def _is_body(phrase: Item) -> bool:
    entry = _node(phrase).entry
    return bool(phrase.flags & LIST) or (entry is not None and entry.cls == "BODY")


def _opens_with(phrase: Item, category: str) -> bool:
    first = _node(phrase).kids[0]
    return isinstance(first, Item) and first.cat == category


def _opens_with_word(phrase: Item, words: re.Pattern[str]) -> bool:
    """Whether it opens with an adjective that is one of these words."""
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        node = node.kids[0]
    return (
        node.entry is not None and node.entry.cls == "A" and words.fullmatch(node.entry.parts[0]) is not None
    )


def _opens_with_slot(phrase: Item) -> bool:
    entry = _node(phrase).entry
    return entry is not None and len(entry.parts) > 1 and entry.parts[0][0] == "{"


def _node(phrase: Item) -> Item:
    node = phrase
    while len(node.kids) == 1 and isinstance(node.kids[0], Item):
        node = node.kids[0]
    return node


def _owner_before(phrase: Item) -> bool:
    """Whether it opens with an owner before 的, by rule (条例的原则) or by a row ({np}的重要意义)."""
    node = _node(phrase)
    first = node.kids[0]
    if not isinstance(first, Item):
        return False
    if first.cat in _LISTED:
        return first.aux is not None and _owner_before(first.aux)
    parts = node.entry.parts if node.entry is not None else ()
    return first.cat in ("NPDE", "VPDE") or (len(parts) > 1 and parts[0] == "{np}" and parts[1][0] == "的")
