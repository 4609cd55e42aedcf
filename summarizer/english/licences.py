"""What a noun before a noun may mean: readings that the grammar builds and an editor would not trust.

Nouns joined by a rule, not by a row, were wrong in one clause of four where clauses without such a joint were wrong
in one of forty (docs/quality.md). So each joint of the chosen reading is looked at once more, by what is joined:

    somebody + deed        上级沟通, 党组织领导       who does it, or to whom it is done
    several things + for   政策支撑, 机构能力          a mechanism is for a deed, not for things
    complement + head      政策支撑|体系              only of what is done to something (决策落实|机制)
    lack + lack            问题短板, 差距不足          a list without its mark
    A and (B of C)         项目储备和上级沟通          C, or B, may be of both
    of X: A, B of C        条例的意义、原则和工作要求   all of them are of X
    each + compound        各项疫情防控                the count is of the whole
"""

from summarizer.english.item import AGENT, BASIC, LIST, OF, QUANTIFIED, Item, Leaf
from summarizer.english.nouns import LINKS, TOWARDS, is_deed
from summarizer.patterns import regex

_LACK = regex(
    "(?:问题|差距|短板|弱项|不足|困难|矛盾|隐患|风险|漏洞|薄弱环节|堵点|难点|痛点|难题|瓶颈|症结|弱点)$"
)
# What somebody does and nobody has done to him.
_OWN = regex("(?:发展|振兴|改革|转型|增收|就业|增长|成长|崛起)$")
# What is done to people more often than by them.
_DONE_TO_PEOPLE = regex("教育|管理|培训|培养|培育|服务|救助|关爱|帮扶|引进")
# What anything has: its quality, level, number.
_OF = regex(
    "(?:质量|水平|效率|质效|成效|效能|效果|效益|实效|特点|特征|规律|进程|进度|进展|形式|方式|方法|内容|底数|结构|基础|方向|重点|目标|意义|"
    "作用|潜力|活力|动力|优势|价值|规模|数量|比例|比重|总量|增速|标准|品质|素质|形象|水准|面貌|环境|安全|秩序|症结|清单|定位|成果|范围|趋势|"
    "途径|领域|困难|切入点和结合点|探索与实践|性|度|率|力|感|权|量|额)$"
)
_PROCESS = regex(
    "(?:工作|任务|发展|建设|改革|增长|生产|落实|执行|整改|招商|引资|服务|管理|治理|监管|教育|项目|生活|消费)$"
)
_ORDERED = regex("(?:部署|要求|安排|责任|职责)$")
_MEANS = regex("(?:体系|机制|制度|能力|队伍|责任制|格局|工程|平台|基地|设施)$")
_DEED_OF = regex(r"^(?:the )?(?:\w+ )?\w+(?:ing|ing on|tion|sion|ment|ance|al) of ")
_COMPLEMENT = regex(r"^(?:the )?[a-z]+ (?:of|for) the (?![A-Z])")
_CLAUSES = frozenset(("NPDUN", "NPAND"))
_MADE = frozenset(("NP", "N"))
_DEEPEST = 2


def doubtful(best: Item) -> bool:
    """Whether a joint of the reading is one that cannot be trusted."""
    stack: list[Item | Leaf] = [best]
    while stack:
        node = stack.pop()
        if isinstance(node, Leaf):
            continue
        if len(node.kids) == 2:
            left, right = node.kids
            if isinstance(left, Item) and isinstance(right, Item) and _is_loose(left, right):
                return True
        stack.extend(node.kids)
    return False


def _is_loose(left: Item, right: Item) -> bool:
    if right.cat == "N" and left.cat == "NP":
        return _is_loose_joint(left, right)
    if right.cat == "NP" and left.cat in _CLAUSES and left.aux is not None:
        return _is_loose_list(left.aux, right)
    if right.cat == "N" and left.cat == "NPDE":
        # the sense of it *in* doing something is a row
        return right.en.startswith("sense of ") and left.aux is not None and not left.aux.flags & AGENT
    if right.cat == "N" and left.cat == "A" and left.entry is not None:
        level = (
            bool(right.heads) and left.entry.parts[-1][-1] == "化" and right.heads[-1][0] in ("水平", "程度")
        )
        post = "post" in left.entry.features
        # 城乡客运|管理机制, 紧密医共体|建设: an adjective goes with the noun that is next to it
        return level or (post and "meeting" in right.en) or (not post and bool(right.flags & OF))
    return False


def _is_loose_joint(phrase: Item, head: Item) -> bool:
    """Noun + noun by rule: only between words whose kinds say how they go together."""
    if head.entry is None:
        return False
    link, zh = head.entry.features.get("open", ""), head.entry.parts[-1]
    if _has_count(phrase) and not phrase.flags & AGENT:
        return True
    if link == "drop":
        return False
    deed = is_deed(head) or TOWARDS.fullmatch(zh[-2:]) is not None
    if phrase.flags & AGENT and phrase.entry is not None and deed and not _OWN.search(zh):
        return _DONE_TO_PEOPLE.match(zh) is None
    if link == "for" and not _is_owner(head):
        things = phrase.num == "p" and not phrase.flags & LIST and not phrase.en.endswith("services")
        return things or (bool(phrase.flags & (OF | AGENT)) and _is_chained(phrase))
    if link == "in":
        return not _is_process(phrase)
    if link == "of" and zh.endswith("要求") and not phrase.flags & LIST:
        return False
    if link == "of" and not phrase.flags & (OF | AGENT) and _DEED_OF.search(phrase.en):
        return True  # (群众转移)安置: the resettlement of the evacuation of people
    if link == "of" and not (deed or _OWN.search(zh) or _OF.search(zh) or phrase.flags & AGENT):
        return True
    return bool(link in LINKS and phrase.flags & OF and not phrase.flags & LIST) and _is_chained(phrase)


def _is_process(phrase: Item) -> bool:
    """What goes on, and so has places where it is wanting: 发展瓶颈, 工作短板."""
    return bool(phrase.heads) and (is_deed(phrase) or _PROCESS.search(phrase.heads[-1][0]) is not None)


def _is_owner(head: Item) -> bool:
    return head.entry is not None and "own" in head.entry.features


def _has_count(phrase: Item) -> bool:
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        if node.cat == "Q":
            return bool(phrase.flags & QUANTIFIED)
        node = node.kids[0]
    return False


def _is_chained(phrase: Item) -> bool:
    """Whether what has a complement is not a deed done to one thing."""
    node, depth = phrase, 0
    while True:
        kids = node.kids
        if len(kids) == 1 and isinstance(kids[0], Item):
            node = kids[0]
            continue
        if len(kids) != 2 or not all(isinstance(kid, Item) for kid in kids):
            return depth >= _DEEPEST
        left, right = kids
        assert isinstance(left, Item) and isinstance(right, Item)
        if (left.cat, right.cat) != ("NP", "N"):
            return depth >= _DEEPEST
        if left.flags & AGENT and _ORDERED.search(right.entry.parts[-1] if right.entry is not None else ""):
            return False  # (党中央的决策部署)落实|机制
        depth += 1
        if (
            depth == 1
            and not left.flags & OF
            and _MEANS.search(right.entry.parts[-1] if right.entry is not None else "")
        ):
            return False  # 服务体系|建设, 协调机制|作用
        if not is_deed(right) or " for " in node.en.removeprefix(right.en)[:6]:
            return True
        if depth >= _DEEPEST:
            return True
        node = left


def _is_loose_list(first: Item, last: Item) -> bool:
    if _owner_before(first) and not _owner_before(last):
        return True
    if first.flags & BASIC and not last.flags & OF and _COMPLEMENT.search(first.en) and " of " not in last.en:
        return True  # 第一责任人责任和监管责任: not "the duties of the person and regulatory …"
    if last.flags & AGENT and not first.flags & AGENT and _is_body(last):
        return True  # 党中央决策部署和省委、省政府|要求
    if _zh(last).endswith("精神") and not _zh(first).endswith("精神"):
        return True
    if _opens_with_slot(last) and not _opens_with_slot(first):
        return True  # 全会及省委全会|精神: the tail may be of both
    if not (last.flags & OF and _is_made(last)):
        return False
    member = first
    return not member.flags & OF or is_deed(last) != is_deed(member)


def _zh(phrase: Item) -> str:
    entry = _node(phrase).entry
    return entry.parts[-1] if entry is not None else ""


def _is_body(phrase: Item) -> bool:
    entry = _node(phrase).entry
    return bool(phrase.flags & LIST) or (entry is not None and entry.cls == "BODY")


def _opens_with_slot(phrase: Item) -> bool:
    node = _node(phrase)
    return node.entry is not None and len(node.entry.parts) > 1 and node.entry.parts[0][0] == "{"


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
    if first.cat in _CLAUSES:
        return first.aux is not None and _owner_before(first.aux)
    parts = node.entry.parts if node.entry is not None else ()
    return first.cat in ("NPDE", "VPDE") or (len(parts) > 1 and parts[0] == "{np}" and parts[1][0] == "的")


def _is_made(phrase: Item) -> bool:
    kids = _node(phrase).kids
    return len(kids) == 2 and all(isinstance(kid, Item) and kid.cat in _MADE for kid in kids)
