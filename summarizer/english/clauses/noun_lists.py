"""Lists of nouns: 、 和 等, and what follows them."""

from summarizer.english.clauses.inflect import CONTEXT, comma_list, plural, settle, verb_form
from summarizer.english.clauses.item import (
    AGENT,
    BARE,
    BASIC,
    CHAINED,
    LASTING,
    LIST,
    OF,
    PHRASES,
    QUANTIFIED,
    Item,
    Leaf,
    leaves,
)
from summarizer.english.clauses.listed_words import SENSE, noun_list
from summarizer.english.clauses.nouns import LATER, LINKS, is_deed, is_verb_too, join, names_a_deed
from summarizer.english.clauses.parts import are_plain, is_body, is_whole, joint_of, node_of, pair_of, told
from summarizer.patterns import regex


def _is_bare_deed(phrase: Item) -> bool:
    return bool(phrase.flags & BASIC) and is_deed(phrase) and " " not in phrase.en.removeprefix("the ")


def _opens_with_slot(phrase: Item) -> bool:
    first = phrase.kids[0]
    return isinstance(first, Item) and phrase.entry is not None and phrase.entry.parts[0] == "{np}"


def _listed(holder: Item, last: Item, cat: str) -> Item | None:
    first = holder.aux
    if first is None or last.flags & LIST:
        return None
    if last.en in first.members or (first.flags & OF and not last.flags & OF):
        return None  # "the A of B and C" reads as C belonging to A
    if " and other " in last.en and last.flags & OF:
        return None  # 甲、乙等产业|发展: 等 closes the list, so what is done is done to all of it
    if first.flags & AGENT and not last.flags & AGENT and not _are_of_a_size(first, last):
        return None  # 省委和市委决策部署, 党员、干部培训: not "the Party Committee and decisions"
    if _has_kin(first, last):
        return _before_one_head(holder, last, cat) if are_plain(first) else None
    if (cat == "NP" and _joins_two(last)) or _opens_as_verb(last):
        return None
    if cat == "LIST" and (pair := joint_of(last)) is not None and pair[0].flags & LIST:
        return None  # 措施落实、资金保障和施工|管理: 和 joins the last two of three
    if _is_field(first) and not _is_field(last) and last.entry and len(last.entry.parts[-1]) > _FIELD:
        return None  # 工业、农业、生活用水: what is used stands behind the last alone
    if (
        cat == "LIST"
        and last.flags & BASIC
        and last.entry
        and "order" in last.entry.features
        and not is_deed(first)
    ):
        return None  # 突出重点、统筹兼顾: two orders
    if _is_bare_deed(last) and not _is_bare_deed(first):
        return None  # 项目谋划、招引: what is attracted is not said again
    if first.flags & BASIC and _ENDS_WITH_A_THING.search(first.en) and _is_like(first, last):
        return None  # 违法占用耕地和基本农田, 节日期间安全生产和管理: what the row ends with may be a list
    if first.flags & last.flags & QUANTIFIED and bool(_SUM.search(first.en)) != bool(_SUM.search(last.en)):
        return None  # 实施项目320个、投资580亿元: no one verb is said of both
    # (项目和园区)的发展 before 项目和(园区的发展): 的 after a list belongs to all of it. Without 的 both are read.
    owned = isinstance(last.kids[0], Item) and last.kids[0].cat == "NPDE"
    # (A和B)各项工作 before A和(B各项工作): a row that begins with a slot takes the whole list.
    late = (owned and not first.flags & OF) or _opens_with_slot(last)
    item = join(cat, holder, last, "", LATER if late else 0)
    item.members = first.members + last.members
    item.num = "p"
    item.flags |= LIST | (first.flags & last.flags & AGENT) | (last.flags & OF)
    if first.flags & BASIC and _PREPOSITION.search(first.en) and _is_short(last):
        item.flags |= CHAINED  # 安全责任和措施: "responsibility for safety and measures"
    if (link := _bare(first)) and link == _bare(last):
        item.flags |= BARE
        item.nom = link
    item.en = noun_list(item.members)
    return item


# A row of what is done to a thing, or when: "illegal occupation of farmland", "safety during holidays".
_ENDS_WITH_A_THING = regex(r"\b(?:illegal|unlawful|improper|unauthorized) [a-z]+ of |\bduring [a-z]+$")


def _is_like(first: Item, last: Item) -> bool:
    """Whether the last noun may stand beside the last word of the first instead of the whole."""
    return not _ENDS_WITH_A_THING.search(last.en) and first.heads[-1:] != last.heads[-1:]


def _are_of_a_size(first: Item, last: Item) -> bool:
    """重点企业、重点行业: two compounds of one length, neither of which is something done."""
    both = first.flags & last.flags & BASIC and not is_deed(last)
    return bool(both) and len(told(first)) == len(told(last)) > _WORD and not is_body(first)


_FIELD = 3
_WORD = 3
"""Characters of a simple word."""
_SUM = regex(r" of (?:(?:at least|at most|about|nearly|more than) )?[\d.,]+ (?:million |billion )*yuan")
_PREPOSITION = regex("(?<!awareness)(?<!sense) (?:of|for|in|on) ")
_LINKED = regex("联结|结合|衔接|融合|协同|对接|联动|互动|协调")


def _has_kin(first: Item, last: Item) -> bool:
    """教育、医疗和文化|资源: the head of a compound behind plain words may be the head of all of them."""
    pair = pair_of(node_of(last))
    if pair is None or pair[1].cat != "N" or first.heads[-1:] == last.heads[-1:]:
        return False
    kind = pair[0]
    if kind.cat == "N" and first.flags & BASIC:
        return True
    if first.flags & last.flags & AGENT or not (are_plain(first) or _is_even(first, kind)):  # 企业和基层干部
        return False
    return kind.cat in ("N", "NP") or (kind.entry is not None and "kind" in kind.entry.features)


def _is_even(first: Item, kind: Item) -> bool:
    """道路交通和医疗服务|水平: compounds as long as what stands before the head."""
    words = [leaf for leaf in leaves(first) if leaf.entry is not None]
    size = max(leaf.end for leaf in leaves(kind)) - kind.start
    return (
        bool(first.flags & BASIC or (first.flags & LIST and len(words) == len(first.members)))
        and all(leaf.end - leaf.start == size for leaf in words)
        and not any(is_whole(leaf.entry.parts[-1]) for leaf in words if leaf.entry is not None)
    )


def _before_one_head(holder: Item, last: Item, cat: str) -> Item | None:
    """ "education, medical and cultural resources", if each word has a form of its own before a noun."""
    kind, head = node_of(last).kids
    assert isinstance(kind, Item) and isinstance(head, Item)
    entries = [leaf.entry for leaf in (*leaves(holder), *leaves(kind)) if leaf.entry is not None]
    forms = tuple(entry.en if entry.cls == "A" else entry.features.get("cform", "") for entry in entries)
    takes = head.entry is not None and head.entry.features.get("open") == "1" and kind.cat in ("N", "A")
    if not takes or not head.flags & BASIC or not all(forms):
        return None
    item = join(cat, holder, last, f"{comma_list(forms)} {head.en}", LATER)
    item.num, item.heads, item.members = head.num, head.heads, (item.en,)
    item.flags |= LIST | OF
    return item


def _joins_two(last: Item) -> bool:
    """产业发展与 + 农民利益联结机制: what links two things is told behind both."""
    return not last.flags & BASIC and any(
        leaf.entry is not None and _LINKED.search(leaf.entry.parts[0]) for leaf in leaves(last)
    )


def _opens_as_verb(last: Item) -> bool:
    """抓住重点、突出实效: what may be a verb is no adjective behind a mark."""
    node: Item | Leaf = last
    while isinstance(node, Item):
        node = node.kids[0]
    entry = node.entry
    return entry is not None and entry.cls == "A" and ("order" in entry.features or entry.parts[0] == "统一")


def _is_short(noun: Item) -> bool:
    return bool(noun.flags & BASIC and noun.entry is not None and len(noun.entry.parts[-1]) < _WORD)


def _is_field(phrase: Item) -> bool:
    return bool(phrase.entry is not None and phrase.flags & BASIC and "domain" in phrase.entry.features)


def _bare(noun: Item) -> str | None:
    """The preposition a single noun (or a list of them) takes, if it is no verb as well."""
    if noun.flags & BARE:
        return noun.nom
    entry = noun.entry
    if entry is None or not noun.flags & BASIC or len(entry.parts[-1]) > _WORD or " and " in noun.en:
        return None
    if is_verb_too(noun):
        return None
    link = entry.features.get("open", "")
    return link if link in LINKS else None


def _shared(owner: Item, listed_items: Item, en: str) -> Item:
    members = [member.removeprefix(CONTEXT).removeprefix("the ") for member in listed_items.members]
    text = f"the {comma_list(tuple(members))} {listed_items.nom} {en}"
    item = join("NP", owner, listed_items, text, LATER)
    item.num, item.members = "p", (item.en,)
    item.flags |= OF
    return item


def owned(holder: Item, right: Item) -> Item | None:
    """督查工作的质量和效率: what stands before 的 owns them all."""
    owner = holder.aux
    if owner is None or not right.flags & BARE or owner.flags & OF:
        return None
    return _shared(holder, right, settle(owner.en, new=False))


def of_deed(holder: Item, right: Item) -> Item | None:
    """做好工作的重要性和紧迫性."""
    phrase = holder.aux
    if phrase is not None and _is_of_senses(right):
        item = join("NP", holder, right, f"{right.en} in {verb_form(phrase.en, 'ger')}")
        item.members, item.flags = (item.en,), item.flags | OF
        return item
    if phrase is None or phrase.flags & PHRASES or not right.flags & BARE:
        return None
    if not all(zh.endswith("性") for zh, _ in right.heads):
        return None
    return _shared(holder, right, verb_form(phrase.en, "ger"))


def side_by_side(left: Item, right: Item) -> Item | None:
    """督查工作 + 质量和效率: all of them are its own. 各地各部门: addressees in a row."""
    if right.flags & BARE and not left.flags & (OF | LIST | QUANTIFIED):
        return _shared(left, right, settle(left.en, new=False))
    if left.flags & right.flags & AGENT and _each(left) and _each(right):
        item = join("NP", left, right, "")
        item.members = left.members + right.members
        item.num, item.en = "p", comma_list(item.members)
        item.flags |= LIST | AGENT
        return item
    return None


def everywhere(adjective: Item, phrase: Item) -> Item | None:
    """全市安全生产和消防安全: what stands behind a list in English goes with all of it."""
    entry = adjective.entry
    if (
        entry is None
        or "post" not in entry.features
        or not phrase.flags & LIST
        or phrase.flags & (OF | AGENT)
    ):
        return None
    item = join("NP", adjective, phrase, f"{phrase.en} {adjective.en}")
    item.num, item.members = "p", (item.en,)
    item.flags |= LIST | OF
    return item


def _each(phrase: Item) -> bool:
    node: object = phrase
    while isinstance(node, Item):
        node = node.kids[0]
    entry = node.entry if isinstance(node, Leaf) else None
    return entry is not None and entry.parts[0].startswith("各")


def listed(holder: Item, last: Item) -> Item | None:
    """NP、NP."""
    return _listed(holder, last, "LIST")


def conjoined(holder: Item, last: Item) -> Item | None:
    """NP和NP, NP、NP和NP."""
    return _listed(holder, last, "NP")


def closed_list(items: Item) -> Item:
    """A list without 和 is a noun phrase too."""
    phrase = Item("NP", items.start, items.cost, items.en, items.kids)
    phrase.num, phrase.flags, phrase.heads, phrase.members = (
        items.num,
        items.flags,
        items.heads,
        items.members,
    )
    phrase.nom = items.nom if items.flags & BARE else None
    return phrase


def _is_of_senses(phrase: Item) -> bool:
    return bool(phrase.flags & LIST) and all(member.startswith(SENSE) for member in phrase.members)


def open_list(holder: Item) -> Item | None:
    """A、B等: an open list stays open."""
    listed_items = holder.aux
    if listed_items is None:
        return None
    phrase = Item(
        "NP", holder.start, holder.cost + 1, ", ".join(listed_items.members) + ", etc.", holder.kids
    )
    phrase.num, phrase.heads = "p", holder.heads
    phrase.flags = LIST | (listed_items.flags & AGENT) | OF | holder.flags & LASTING
    phrase.members = (phrase.en,)
    return phrase


# What deeds are listed before is for them, not one of them.
_MEANS = regex("(?:机制|制度|体系|能力|预案|方案|队伍|平台|责任|职责|办法|规定|经费|资金)$")
_GRANTED = regex("[补贴息免缓保贷险惠扶奖]$")
_PREVENTS = regex("prevention|work$|^anti-")
_DONE = regex(r"(?:tions?|ments?|ing|work|sharing|checks?|shifts?)\b")
# What tells of the things in a list is none of them: 暴雨、洪水等预警信息.
_TELLS = regex("信息|预警|警报|知识|资料|台账|清单|常识|意见|需求|短板|弱项|瓶颈|漏洞|隐患|风险")
_WHOLE = frozenset(("各项", "各类", "各种", "各方面"))


def _counted_whole(noun: Item) -> Item:
    """The noun of 各项任务: in "and other tasks" the count is told."""
    first, last = noun.kids[0], noun.kids[-1]
    whole = (
        isinstance(first, Item)
        and first.cat == "Q"
        and first.entry is not None
        and first.entry.parts[0] in _WHOLE
    )
    return last if whole and isinstance(last, Item) else noun


def _is_for_deeds(items: Item, noun: Item) -> bool:
    """会商、值班等机制, 防欺凌、防溺水等长效机制: mechanisms for what is listed, which are none themselves."""
    if noun.heads[-1:] and noun.heads[-1][0] == "政策" and not _GRANTED.search(items.heads[-1][0]):
        return True  # 土地、资金等政策
    if noun.entry is None or not _MEANS.search(noun.entry.parts[-1]):
        return False
    return (
        any(names_a_deed(zh) or _PREVENTS.search(en) for zh, en in items.heads)
        or _DONE.search(items.en) is not None
    )


def _means_for(holder: Item, noun: Item) -> Item | None:
    """值班、信息报送等制度 → "systems for duty shifts, information reporting, etc."."""
    items = holder.aux
    if (
        items is None
        or noun.entry is None
        or noun.entry.features.get("open") != "for"
        or not noun.flags & BASIC
    ):
        return None
    item = join("NP", holder, noun, f"{noun.en} for {', '.join(items.members)}, etc.")
    item.num, item.members = noun.num, (item.en,)
    item.flags |= LIST | OF
    return item


def and_other(holder: Item, last: Item) -> Item | None:
    """A、B等产业, A、B等各项产业 → "A, B and other industries"."""
    items, noun = holder.aux, _counted_whole(last)
    first = noun.kids[0]
    compound = isinstance(first, Item) and first.cat in (
        "N",
        "NP",
    )  # A等重点领域 + 隐患排查: the list is of areas
    single = noun.num == "s" and noun.flags & BASIC  # 社会治理等领域
    if items is None or compound or not (noun.num == "p" or single) or noun.det or noun.flags & QUANTIFIED:
        return None
    if _is_for_deeds(items, noun):
        return _means_for(holder, noun)
    if (
        noun.heads
        and items.heads
        and _TELLS.search(noun.heads[-1][0])
        and not _TELLS.search(items.heads[-1][0])
    ):
        return None
    kind = plural(noun.en) if single else noun.en.removeprefix("all kinds of ").removeprefix("all ")
    if kind is None or "'s " in kind:
        return None  # 供水、供电等民生需求: no "other people's needs"
    item = join("NP", holder, last, ", ".join(items.members) + f" and other {kind}")
    item.num, item.entry = "p", noun.entry
    item.flags |= LIST | (noun.flags & AGENT)
    item.members = (item.en,)
    return item
