"""What the grammar builds and an editor would not trust: each joint of the chosen reading is looked at once more.

Nouns joined by a rule, not by a row, were wrong in one clause of four where clauses without such a joint were wrong
in one of forty (docs/quality-history.md). Noun + noun is looked at by `joints`; here are owners, adjectives and lists:

    A and (B of C)         项目储备和上级沟通          C, or B, may be of both
    good A and the B       良好的环境及市场           B may be meant to be good as well
    of X: A, B of C        条例的意义、原则和工作要求   all of them are of X
    A and B + tail         项目和资金管理             both are managed
    A and what is near     河道及周边|环境            it is of both
    X's (A for B)          春耕生产的(农机|服务)       for the first, and of the second
    so + so                常态化|规范化              two adverbs side by side
"""

from collections.abc import Set

from summarizer.english.clauses.inflect import CONTEXT
from summarizer.english.clauses.item import AGENT, BASIC, LIST, OF, Item, Leaf, last_leaf, leaves
from summarizer.english.clauses.joints import (
    ends_in_key,
    is_good_outcome,
    is_half,
    is_loose_joint,
    is_loose_pair,
    is_mixed,
    is_moved,
    shares,
)
from summarizer.english.clauses.lexicon import standard
from summarizer.english.clauses.nouns import LINKS, is_deed
from summarizer.english.clauses.parts import (
    are_plain,
    is_body,
    is_whole,
    joint_of,
    last_noun,
    node_of,
    opens_with,
    opens_with_slot,
    opens_with_word,
    own_zh,
    pair_of,
    told,
)
from summarizer.patterns import regex

_RISES = frozenset(("提升", "提高", "改善", "增强", "转变", "优化", "升级"))
_BOTH = regex("..(?:战略|理念|格局|模式|路径|思维)$")
_AT_WORK = regex("工作.*性")
_NEAR = regex("周边|沿线|沿岸|附近")
_NOW = regex("当前|目前|现阶段|下一步|下阶段|今后")
_QUALITY = regex("安全|健康|文明|绿色|和谐|公平|规范|科学|民主|清洁|稳定|法治|开放|创新|繁荣|平等")
_FIELD = regex("经济|政治|文化|社会|生态|科技|教育|产业|工业|农业|商业|金融|旅游")
_OF_FIELDS = regex("..(?:优势|效益|价值|发展|建设|领域|问题|秩序|水平|资源|责任|风险)$")
_TAIL = regex(
    "..(?:制度|机制|体系|责任制|能力|措施|力度|水平|责任|职能|意识|要求|行动|活动|工程|标准|方案|秩序)$"
)
# What is done to all of a list as well as to its last. 市场监管, 应急管理 and the like are fields, and whole.
_SHARED = regex(
    "(?!市场监管|应急管理|城市管理|综合治理|社会治理|财务管理)..(?:管理|管控|监管|监督|治理|整治"
    "|防治|保护|建设|维护|监测|防范|防控|改造|升级|开发|利用|供应|使用|培育|培训|考核|调度|巡查"
    "|巡护|巡防|排查|检查|清理|清淤|疏浚|修复|检修|养护|维修|储备|收购|销售|采购|加工|种植|养殖"
    "|救助|登记|审批|核查|丰收|支持|扶持)$"
)
# What takes such a tail as a deed does.
_FOR = regex(
    "创新|更新|监测|预警|处置|防控|救援|应对|防御|运营|经营|安全|生产|应急|统战|救灾|保障|支撑|发展|合作|交流|融合|竞争|建设|防范|救治|医疗|养老"
)
_COMPLEMENT = regex(r"^(?:the )?[a-z]+ (?:of|for) the (?![A-Z])")
# What is said of things more often than named beside them: 深挖特色、农旅|融合.
_COMMON = regex(
    "(?!市场监管|应急管理|城市管理|综合治理|社会治理|财务管理)..(?:工作|用水|用电|用地|服务|机制|能力|体系|资源|市场|安全|秩序|政策|保障|需求|活动|队伍|设施|项目|资金|责任|制度|水平|质量|监管|"
    "治理|管理|改革|合作|宣传|教育|任务|问题|隐患|风险|措施|力量|产业|企业|人员|部门|平台|优势|效益|物资|信息|标准|成本|模式)$"
)
_DONE = regex(
    "(?:演练|学习|调研|考察|交流|招商|引资|创新|救援|抢险|值班|执法|协商|谋划|调解|筹备|防范|引导|督查)$"
)
_SAID_OF = regex("(?:融合|联动|互动|引领|驱动|协同|兼顾|并重|共赢)$")
_LISTED = frozenset(("NPDUN", "NPAND"))
_MADE = frozenset(("NP", "N"))
_MANNER = "化"
_WORD = 2


def doubtful(best: Item) -> bool:
    """Whether a joint of the reading is one that cannot be trusted."""
    stack: list[Item | Leaf] = [best]
    while stack:
        node = stack.pop()
        if isinstance(node, Leaf):
            continue
        if _rises_as_object(node):
            return True
        pair = pair_of(node)
        if _is_loose_slot(node) if pair is None else _is_loose(*pair) and not _is_told_of_all(node):
            return True
        stack.extend(node.kids)
    return False


def _rises_as_object(node: Item) -> bool:
    """推动学校|研判工作|提升: what comes last is said of the rest, and no object of a deed before it."""
    predicate = node.predicate if node.cat == "S" else None
    if predicate is None or predicate.obj is None:
        return False
    last = last_leaf(predicate)
    return last.entry is not None and last.entry.parts[0] in _RISES


def _is_told_of_all(node: Item) -> bool:
    """教育、医疗和环境设施: the head of a list that is told as one noun is of all its members."""
    first = node.kids[0]
    return isinstance(first, Item) and first.cat in _LISTED and len(node.members) == 1


def _is_loose_slot(node: Item) -> bool:
    """A row with slots for noun phrases: {np}领域, 树立{np}理念."""
    phrases = [kid for kid in node.kids if isinstance(kid, Item) and kid.cat == "NP"]
    if not phrases:
        return False
    words = [kid.entry.parts for kid in node.kids if isinstance(kid, Leaf) and kid.entry is not None]
    tails = {part[-2:] for parts in words for part in parts}
    open_ended = any(
        "等方面" in part for parts in words for part in parts
    )  # 在甲、乙等方面: what is listed is apart
    if (
        isinstance(node.kids[-1], Leaf)
        and not open_ended
        and (_is_uneven(phrases[-1]) or _is_theirs(phrases[-1], tails))
    ):
        return True
    if "领域" in tails and any(one.flags & LIST and last_noun(one).endswith("行业") for one in phrases):
        return True  # 大检查和(重点行业|领域)行动: the list may be of the deeds
    if any(is_good_outcome(one, tail) for one in phrases for tail in tails):
        return True  # 增加(优质教育)供给
    if "作用" in tails and any(_owner_before(one) and is_deed(one) for one in phrases):
        return True  # 财政资金的(引导作用): it guides, and is not guided
    if "保障" in tails and last_noun(phrases[-1]) == "要素":
        return True  # 强化(土地等要素)保障: they are supplied
    before_noun = node.cat in _MADE and node.kids[0] is phrases[0]
    if "底线" in tails and any(one.flags & LIST and "线" in told(one) for one in phrases):
        return True  # 耕地保护红线和粮食安全|底线: two lines
    return any(is_half(one) or shares(one, tails) for one in phrases) or (
        before_noun and (ends_in_key(phrases[0]) or is_mixed(phrases[0]))
    )


def _is_loose(left: Item, right: Item) -> bool:
    if right.cat == "NP":
        if left.cat not in _LISTED or left.aux is None:
            return False
        if left.cat == "NPDUN" and opens_with(right, "MOD") and not opens_with(left.aux, "MOD"):
            return True  # 部门联动、(分工明确的机制): the first may describe it as well
        return _is_loose_list(left.aux, right)
    if right.cat != "N":
        return False
    if left.cat == "NP":
        return is_loose_joint(left, right)
    if left.cat == "N":
        return is_loose_pair(left, right)
    if left.cat == "NPDE":
        return left.aux is not None and _is_loose_owner(left.aux, right)
    return left.cat == "A" and left.entry is not None and _is_loose_adjective(left, right)


def _is_loose_owner(owner: Item, noun: Item) -> bool:
    if (joint := _purpose_before(noun)) is not None and not owner.flags & AGENT and not is_deed(joint):
        return True  # 春耕生产的(农机|服务保障): for the first, and on the second
    if is_moved(last_noun(owner), own_zh(noun)):
        return True
    if noun.en.startswith("sense of "):
        return not owner.flags & AGENT  # the sense of it *in* doing something is a row
    return opens_with_word(owner, _NOW)  # 当前防汛的形势: it is the situation that is current


def _is_loose_adjective(adjective: Item, noun: Item) -> bool:
    """城乡客运|管理机制, 紧密医共体|建设: an adjective goes with the noun that is next to it."""
    if own_zh(adjective).endswith(_MANNER) and (
        noun.heads[-1:] and (noun.heads[-1][0] in ("水平", "程度") or noun.heads[-1][0].endswith(_MANNER))
    ):
        return True
    if own_zh(adjective) in ("新建", "扩建", "改建") and is_deed(noun):
        return True  # 公厕新建改造: two deeds
    if own_zh(adjective) in ("重点", "应急") and is_deed(noun):
        return True  # 重点管理: managed first, no "key management"; 应急建设: no "emergency development"
    post = adjective.entry is not None and "post" in adjective.entry.features
    return "meeting" in noun.en if post else bool(noun.flags & OF)


def _is_uneven(phrase: Item) -> bool:
    """推进(社区建设和设施)升级: a deed and a thing, which alone has what follows."""
    pair = pair_of(node_of(phrase)) if phrase.flags & LIST else None
    first = pair[0].aux if pair is not None else None
    if pair is None or first is None or is_deed(pair[1]):
        return False
    return is_deed(first) or own_zh(first).endswith(_MANNER)  # (供水一体化和农村公路)提档升级


def _is_theirs(phrase: Item, tails: Set[str]) -> bool:
    """提高(员工的安全)意识: their awareness of safety, not awareness of the safety of somebody."""
    return "意识" in tails and bool(phrase.flags & OF) and last_noun(phrase) == "安全"


def _purpose_before(noun: Item) -> Item | None:
    """What a rule put before a noun with "for" or "in"."""
    pair = joint_of(noun)
    head = pair[1].entry if pair is not None else None
    return (
        pair[0]
        if pair is not None and head is not None and head.features.get("open") in ("for", "in")
        else None
    )


def _is_joined(phrase: Item) -> bool:
    """Whether a rule has put one noun before another in it."""
    pair = pair_of(node_of(phrase))
    return pair is not None and pair[1].cat == "N" and pair[0].cat in _MADE


def _has_kin(first: Item, last: Item) -> bool:
    """Whether a single noun behind a joint of nouns takes the same word before it."""
    pair = pair_of(node_of(first))
    if pair is None or pair[1].cat != "N" or pair[0].cat not in _MADE or not last.flags & BASIC:
        return False
    entry = last.entry
    link = entry.features.get("open", "") if entry is not None else ""
    return link in LINKS and entry is not None and len(entry.parts[-1]) <= _WORD and not is_deed(last)


def _are_equals(first: Item, last: Item) -> bool:
    """民生保障、安全生产、信访稳定: three compounds or more of one length, each of which is a row."""
    words = [leaf for leaf in leaves(first) if leaf.entry is not None]
    size = len(told(last))
    return (
        bool(first.flags & LIST and last.flags & BASIC)
        and len(words) == len(first.members)
        and all(leaf.end - leaf.start == size > _WORD + 1 for leaf in words)
    )


def _is_longer_by_a_head(first: Item, last: Item) -> bool:
    member = node_of(first).kids[-1] if first.flags & LIST else first
    zh = told(member) if isinstance(member, Item) else ""
    if told(last).endswith("工作") and "work" not in last.en:
        return False  # 防汛抗旱、污染防治工作: the word says nothing that English says
    # 群众财产和生命|安全: the last word of the first is what the last member opens with as well.
    nouns = {zh, own_zh(member)} if isinstance(member, Item) else {zh}
    longer = any(len(told(last)) == len(noun) + 2 and not is_whole(noun) for noun in nouns)
    return longer and _COMMON.search(told(last)) is not None


def _shares_a_known_head(first: Item, last: Item) -> bool:
    """Whether the head of the last member makes a word of the first as well (意识形态和网络安全|阵地)."""
    member = node_of(first).kids[-1] if first.flags & LIST else first
    zh, compound = own_zh(member) if isinstance(member, Item) else "", told(last)
    head = compound[-_WORD:]
    if not zh or len(compound) <= _WORD + 1 or len(zh) == len(compound) or zh.endswith(head) or is_whole(zh):
        return False
    return zh[-_WORD:] != "安全" and any(
        f"{zh[-size:]}{head}" in standard().whole for size in (len(zh), _WORD)
    )


def _is_even(first: Item, last: Item) -> bool:
    """应急演练、物资储备: two deeds of one length, each of which is whole."""
    member = node_of(first).kids[-1] if first.flags & LIST else first
    zh = told(member) if isinstance(member, Item) else ""
    return len(zh) == len(told(last)) > _WORD + 1 and _DONE.search(zh) is not None


def _is_loose_list(first: Item, last: Item) -> bool:
    if _owner_before(first) != _owner_before(last) and not last.flags & first.flags & AGENT:
        return True  # 关心、(参与的环境): 的 may be of both
    if first.flags & last.flags & BASIC and _AT_WORK.fullmatch(own_zh(first)) and own_zh(last).endswith("性"):
        return True  # 工作针对性和有效性: both are its own
    if last.flags & BASIC and _BOTH.search(own_zh(last)) and not _BOTH.search("  " + own_zh(first)):
        return True  # 新型城镇化和乡村振兴|战略: of both
    if first.flags & BASIC and not last.flags & OF and _COMPLEMENT.search(first.en) and " of " not in last.en:
        return True  # 第一责任人责任和监管责任: not "the duties of the person and regulatory …"
    if _SAID_OF.search(told(last)) and not _SAID_OF.search(told(first)) and not is_deed(first):
        return True  # 深挖特色、农旅融合: two orders
    if _has_kin(first, last):
        return True  # 统一战线|优势和作用: both are its own
    if told(last).endswith("作用") and not told(first).endswith("作用"):
        return True  # 党组织战斗堡垒和党员先锋模范|作用
    if _NEAR.match(told(last)):
        return True  # 河道及周边|环境: near the first, and of both
    if last.flags & AGENT and not first.flags & AGENT and is_body(last):
        return True  # 党中央决策部署和省委、省政府|要求
    if opens_with(first, "MOD") and not opens_with(last, "MOD") and last.en.startswith((CONTEXT, "the ")):
        return True  # 良好的生态环境及市场环境: "a good … and the …"
    if last.flags & BASIC and len(told(last)) <= _WORD and last.en.startswith(CONTEXT) and _is_joined(first):
        return True  # (校园安全环境)和氛围: of the school as well
    if opens_with(last, "MOD") and _QUALITY.fullmatch(own_zh(first)):
        return True  # 安全、舒适的环境: safe, not "safety and the …"
    if (
        _FIELD.fullmatch(last_noun(first))
        and first.flags & (BASIC | LIST)
        and _OF_FIELDS.search(own_zh(last))
    ):
        return True  # 生态、经济和发展优势: strengths of all three
    if _are_equals(first, last):
        return False
    if not first.flags & last.flags & AGENT and _shares_a_known_head(first, last):
        return True  # 汛期水库和河道|安全: 水库安全 is a word as well
    if are_plain(first) and not first.flags & last.flags & AGENT and _COMMON.search(told(last)):
        return last_noun(first) != last_noun(last)  # 教育和医疗|资源: the head may be of both
    if last.flags & BASIC and not last.flags & AGENT and _is_longer_by_a_head(first, last):
        return True  # 城市管理、粮食生产|任务
    if _TAIL.search(told(last)) and (is_deed(first) or _FOR.search(last_noun(first))):
        return True  # 值班值守和信息报送制度, 科技创新和服务能力: the tail may be of both
    if not first.heads and is_deed(last):
        return True  # 新建5200亩、改造3100亩: two deeds, not one to an area and a deed
    if not is_deed(first) and _SHARED.search(told(last)) and not _is_even(first, last):
        return not _SHARED.search(told(first))  # 项目和资金管理: both are managed
    if own_zh(last).endswith("精神") and not own_zh(first).endswith("精神"):
        return True
    if opens_with_slot(last) and not opens_with_slot(first):
        return True  # 全会及省委全会|精神: the tail may be of both
    made = pair_of(node_of(last))
    if not (last.flags & OF and made is not None and made[0].cat in _MADE and made[1].cat in _MADE):
        return False
    # 汛期水库和河道|安全: what is told behind the first is when, and no complement
    return not first.flags & OF or opens_with(first, "A") or is_deed(last) != is_deed(first)


def _owner_before(phrase: Item) -> bool:
    """Whether it opens with an owner before 的, by rule (条例的原则) or by a row ({np}的重要意义)."""
    node = node_of(phrase)
    first = node.kids[0]
    if not isinstance(first, Item):
        return False
    if first.cat in _LISTED:
        return first.aux is not None and _owner_before(first.aux)
    parts = node.entry.parts if node.entry is not None else ()
    return first.cat in ("NPDE", "VPDE") or (len(parts) > 1 and parts[0] == "{np}" and parts[1][0] == "的")
