"""Rules for whole clauses: subject, connective, adjunct, lists of clauses."""

from summarizer.english.clauses.inflect import settle, verb_form
from summarizer.english.clauses.item import (
    ADJUNCT,
    AGENT,
    CHAINED,
    LIST,
    MANY,
    OPEN_END,
    PHRASES,
    PREDICATE,
    QUANTIFIED,
    SCOPE,
    STATEMENT,
    SUBJECT,
    Item,
    Leaf,
    last_leaf,
    leaves,
    repeats_a_head,
)
from summarizer.english.clauses.nouns import LATER, is_deed, join, names_a_deed
from summarizer.english.clauses.objects import is_said_of
from summarizer.english.clauses.template import fill
from summarizer.patterns import regex

# What takes a noun before it (服务|措施).
_HEADS = frozenset(("措施", "机制", "体系", "能力", "水平", "制度", "方案", "举措", "模式", "力度"))
# A comma after a verb with wide scope (严禁, 力争) ends that scope only if a fresh start follows.
_FRESH = frozenset({"ADV", "VC", "VV", "YAO", "DROP", "LEAD", "SUBJ", "TIME"})
# What a reading costs that does without the comma, and how long a formula is.
_UNMARKED = 4
_FORMULA = 4
# What is done with work as such.
_OF_WORK = regex(
    "开展|推进|推动|抓好|做好|部署|安排|谋划|指导|布置|落实|加强|干好|抓实|搞好|完成|研究|协调|督导|改进|创新|支持|配合|服务|聚焦"
)
# What is never a noun behind a noun, so it opens an order even without a comma: 针对薄弱环节|制定方案.
_SURE = regex(
    "开展|制定|抓好|做好|做实|办好|用好|加快|加强|建立|健全|打造|壮大|补齐|解决|破解|出台|明确|抓实|搭建|筑牢|压实|完善"
    "|培育|行使|组织开展|研究制定|建立健全|发展壮大|完成|创造|扛牢|守住|守牢|做大做强|做强|做优|补上|用足|用活|盘活|锚定|细化|压紧|促进|激发|提供|延伸|补短板|营造|扩大|增强|树立"
    "|凝聚|汇聚|找准|摸清|理清|制订|开辟|开拓|拓宽|吸引|引进|争取|筑牢|织密|扎牢|抓牢|抓紧|抢抓"
)


def clause(phrase: Item) -> Item | None:
    """A verb phrase or a statement as a clause; 落实到位 alone has lost its subject."""
    if phrase.flags & (PREDICATE | PHRASES):
        return None
    item = Item("C", phrase.start, phrase.cost, verb_form(phrase.en, "base"), phrase.kids)
    item.flags, item.heads = phrase.flags, phrase.heads
    item.members = (item.en,)
    return item


def preposition(word: Item, phrase: Item) -> Item | None:
    """围绕高端装备产业."""
    if not is_said_of(word, phrase):
        return None
    en = fill(word.en, {"np": phrase})
    return None if en is None else join("PP", word, phrase, en)


def _wrap(left: Item, right: Item, en: str, flags: int = 0) -> Item:
    item = join("C", left, right, en)
    item.flags |= right.flags | flags
    item.num = right.num
    item.members = (en,)
    return item


def adjunct_clause(adjunct: Item, right: Item) -> Item | None:
    """以项目为牵引，带动投资.

    Without a comma only before a fresh start: 紧盯项目建设“五率” is not 紧盯项目 + 建设“五率”.
    """
    if right.flags & (SUBJECT | STATEMENT):
        return None
    unmarked = adjunct.cat == "PP" and not fresh(right)
    if unmarked and not (_opens_surely(right) or _ends_in_marks(adjunct)):
        return None
    first = right.kids[0]
    link = " and" if isinstance(first, Item) and first.cat in ("PP", "PPC") else ","
    item = _wrap(adjunct, right, f"{adjunct.en}{link} {right.en}", ADJUNCT)
    item.cost += _UNMARKED if unmarked else 0
    return item


def time_first(time: Item, right: Item) -> Item | None:
    """年底前，完成改造."""
    if right.flags & (SUBJECT | STATEMENT | OPEN_END):
        return None
    return _wrap(time, right, f"{right.en} {time.en}")


def time_ordered(time: Item, right: Item) -> Item | None:
    """汛期要加强巡查: 要 says where the order begins, so no comma is needed."""
    first = right.kids[0]
    return time_first(time, right) if isinstance(first, Item) and first.cat == "YAO" else None


def connected(lead: Item, right: Item) -> Item | None:
    """同时，推进改革. It only counts or adds, and what follows may be a list."""
    return _wrap(lead, right, f"{lead.en} {right.en}")


def ordered(_: Item, right: Item) -> Item | None:
    """要推进改革: the frame already says *should*."""
    if right.flags & (SUBJECT | STATEMENT):
        return None
    return _wrap(_, right, right.en)


def addressed(phrase: Item, yao: Item) -> Item | None:
    """各街道要 …, 各街道务必 …"""
    if phrase.cat == "NP" and phrase.flags & QUANTIFIED and not phrase.flags & AGENT:
        return None
    modal = "must" if yao.cat == "MUST" else "should"
    item = join("SUBJ", phrase, yao, f"{settle(phrase.en, new=False)} {modal}")
    item.flags |= phrase.flags & AGENT
    item.num = "p" if phrase.num == "p" else "s"
    return item


def with_subject(subject: Item, right: Item) -> Item | None:
    """各街道要履行属地责任 → "subdistricts should …"."""
    if right.flags & (SUBJECT | STATEMENT) or not subject.flags & AGENT:
        return None
    en = _behind_adjunct(subject, right) if right.flags & ADJUNCT else f"{subject.en} {right.en}"
    if en is None:
        return None
    item = _wrap(subject, right, en, SUBJECT)
    item.num = subject.num
    return item


def _behind_adjunct(subject: Item, right: Item) -> str | None:
    """各部门要围绕年度目标，加强调度: what it is done with comes first in English."""
    adjunct, order = right.kids[0], right.kids[-1]
    if not (isinstance(adjunct, Item) and isinstance(order, Item) and adjunct.cat == "PPC"):
        return None
    return None if order.flags & ADJUNCT else f"{adjunct.en}, {subject.en} {order.en}"


def said_of(subject: Item, predicate: Item) -> Item | None:
    """督导检查要到位: what is to become of something."""
    if not predicate.flags & PREDICATE or predicate.flags & PHRASES:
        return None
    item = join("C", subject, predicate, f"{subject.en} {verb_form(predicate.en, 'base')}")
    item.flags |= SUBJECT
    item.num = subject.num
    item.members = (item.en,)
    return item


def clauses(first: Item) -> Item | None:
    """A list of one."""
    item = Item("CS", first.start, first.cost, first.en, first.kids)
    item.flags, item.heads, item.num, item.members = first.flags, first.heads, first.num, (first.en,)
    return item


def comma_after(left: Item, mark: Item) -> Item | None:
    """Clauses before ， or ；."""
    item = join("CSEP", left, mark, left.en)
    item.aux = left
    return item


def pause_after(left: Item, mark: Item) -> Item | None:
    """Clauses before 、: not what may govern the next one (确保A、B)."""
    if left.flags & (SCOPE | STATEMENT | ADJUNCT) or _ends_in_listed_deed(left):
        return None
    # 深化系统治理、源头治理: a list of nouns before two orders
    item = join("CPAUSE", left, mark, left.en, LATER)
    item.aux = left
    return item


def _ends_in_listed_deed(item: Item) -> bool:
    """靠实责任、排查整改、从严执法: the second may be an order like the third, and no noun."""
    node: object = item
    while isinstance(node, Item):
        if node.cat == "NP" and node.flags & LIST:
            return is_deed(node)
        node = node.kids[-1]
    return False


def also(left: Item, mark: Item) -> Item | None:
    """，并."""
    item = join(left.cat, left, mark, left.en)
    item.aux = left.aux
    return item


def next_clause(holder: Item, right: Item) -> Item | None:
    """One more clause in the list."""
    left = holder.aux
    if left is None:
        return None
    pause = holder.cat == "CPAUSE"
    if pause and (right.flags & (SUBJECT | ADJUNCT | STATEMENT) or right.en.endswith(" etc.")):
        return None  # 守住A、B、防范风险等底线: the list is one of nouns
    if pause and _ends_in_list(left) and _opens_as_noun(right):
        return None  # 推进产业、人才、组织“五个振兴”: one more member, no order
    if pause and _opens_as_noun(right) and _ends_in_open_head(right):
        return None  # 加强文化体系、服务措施: one more noun
    if pause and _closes_alike(left, right):
        return None  # 抓好制度建设、检测能力建设: a list of nouns
    if pause and _opens_with_verbs(right):
        return None  # 加强销售、储存、使用监管: what is watched over is a list
    if pause and _ends_in_owned(right) and not _ends_in_owned(left):
        return None  # 大抓项目、抓大项目的导向: 的 may close both
    governs = left.flags & (SCOPE | OPEN_END if pause else SCOPE)
    if governs and not fresh(right):
        return None
    item = join("CS", holder, right, "")
    if not pause:
        # Clauses apart may share a noun (属地责任 …, 监管责任 …); within one it reads as a slip.
        if repeats_a_head(left.heads):
            return None
        item.heads = right.heads
    said = pause and any(member == right.en or member.endswith(f" {right.en}") for member in left.members)
    item.members = left.members if said else left.members + right.members
    item.flags |= MANY | (left.flags & (SUBJECT | ADJUNCT)) | right.flags
    if pause and _is_kind_of_work(right):
        item.flags |= CHAINED  # 资金的分配、发放|工作: one kind of work, and nothing is issued
    item.num = right.num if right.flags & SUBJECT else left.num
    item.det = "、" if pause and left.det != "；" else "；"
    item.en = clause_list(item.members, plain=item.det == "、")
    return item


def _is_kind_of_work(item: Item) -> bool:
    """Whether it is a verb before bare 工作, of which work is not said (发放, 采购)."""
    pieces = [leaf.entry.parts[0] for leaf in leaves(item) if leaf.entry is not None]
    return len(pieces) == 2 and pieces[1] == "工作" and _OF_WORK.fullmatch(pieces[0]) is None


def _ends_in_list(item: Item) -> bool:
    """Whether it ends in several nouns with marks between them."""
    node: object = item
    while isinstance(node, Item):
        if node.cat == "NP" and node.flags & LIST:
            return True
        node = node.kids[-1]
    return False


def _ends_in_open_head(item: Item) -> bool:
    """Whether it ends in a word that rather takes another noun before it than a verb (服务|措施)."""
    last = last_leaf(item).entry
    return last is not None and last.parts[0] in _HEADS


def _closes_alike(left: Item, right: Item) -> bool:
    """Whether both end in the same two characters, which name something done or take a deed before them."""
    first, last = last_leaf(left).entry, last_leaf(right).entry
    if first is None or last is None:
        return False
    tail = last.parts[-1][-2:]
    return tail == first.parts[-1][-2:] and (names_a_deed(tail) or tail in _HEADS)


def _opens_as_noun(item: Item) -> bool:
    """Whether it opens with a verb that is a noun as well (组织, 服务)."""
    node: object = item
    while isinstance(node, Item):
        node = node.kids[0]
    entry = node.entry if isinstance(node, Leaf) else None
    return entry is not None and entry.cls == "V" and ("deed" in entry.features or entry.parts[0] == "组织")


def _opens_with_verbs(item: Item) -> bool:
    """Whether it opens with two verbs that share an object, with a pause between them."""
    node: object = item
    while isinstance(node, Item):
        if node.cat == "V" and isinstance(node.kids[0], Item) and node.kids[0].cat == "VDUN":
            mark = node.kids[0].kids[-1]
            return isinstance(mark, Item) and mark.cat == "DUN"
        node = node.kids[0]
    return False


def _ends_in_owned(item: Item) -> bool:
    """Whether the last noun has an owner or a description before 的."""
    node: object = item
    while isinstance(node, Item):
        first = node.kids[0]
        if node.cat in ("N", "NP") and isinstance(first, Item) and first.cat in ("NPDE", "VPDE", "MOD"):
            return True
        node = node.kids[-1]
    return False


def fresh(item: Item) -> bool:
    """Whether an item begins with a word that opens an order of its own."""
    node: object = item
    while isinstance(node, Item):
        if node.cat in _FRESH:
            return True
        node = node.kids[0]
    return False


def _ends_in_marks(adjunct: Item) -> bool:
    """以“精准落子”锚定方向: marks say where the adjunct ends."""
    last = last_leaf(adjunct)
    return last.entry is None and last.shown.endswith(("”", '"', ")"))


def _opens_surely(item: Item) -> bool:
    """Whether it opens with a verb that is nothing but a verb, or with a formula of four characters or more."""
    node: object = item
    while isinstance(node, Item):
        node = node.kids[0]
    if not isinstance(node, Leaf) or node.entry is None:
        return False
    formula = node.entry.cls == "VP" and len(node.entry.parts) == 1 and len(node.entry.parts[0]) >= _FORMULA
    return formula or _SURE.fullmatch(node.entry.parts[0]) is not None


def clause_list(members: tuple[str, ...], plain: bool) -> str:
    """ "A, B and C" if no member has a comma or an *and*; else with semicolons."""
    if len(members) == 1:
        return members[0]
    if plain and not any(" and " in member or "," in member for member in members):
        return ", ".join(members[:-1]) + " and " + members[-1]
    return "; ".join(members)


def report_tail(holder: Item, tail: Item) -> Item | None:
    """上半年完成投资36.8亿元，同比增长9.2%: a tail makes it a report of results, not an order."""
    left = holder.aux
    if left is None:
        return None
    item = join("REPS", holder, tail, f"{left.en}, {tail.en}")
    item.flags |= STATEMENT | SUBJECT
    return item
