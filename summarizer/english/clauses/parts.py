"""What a phrase of the chosen reading is made of: its pieces, its last noun, what it opens with."""

import re

from summarizer.english.clauses.item import BASIC, LIST, Item, Leaf, leaves
from summarizer.patterns import regex

_WORD = 3
"""Characters of a simple word."""


def pair_of(node: Item) -> tuple[Item, Item] | None:
    """The two neighbours a rule has joined in an item."""
    if len(node.kids) != 2:
        return None
    left, right = node.kids
    return (left, right) if isinstance(left, Item) and isinstance(right, Item) else None


def last_noun(phrase: Item) -> str:
    """Last characters of the last noun of a phrase."""
    return phrase.heads[-1][0] if phrase.heads else ""


def joint_of(phrase: Item) -> tuple[Item, Item] | None:
    """The noun phrase and the noun that a rule joined into this one."""
    pair = pair_of(node_of(phrase))
    return pair if pair is not None and (pair[0].cat, pair[1].cat) == ("NP", "N") else None


def joins_a_list(item: Item) -> bool:
    """Whether a rule has put a list before a noun somewhere in it."""
    pair = pair_of(item)
    if pair is not None and (pair[0].cat, pair[1].cat) == ("NP", "N") and pair[0].flags & LIST:
        return True
    return any(isinstance(kid, Item) and joins_a_list(kid) for kid in item.kids)


def own_zh(phrase: Item) -> str:
    """Chinese of the row a phrase is, or that its head is."""
    entry = node_of(phrase).entry
    return entry.parts[-1] if entry is not None else ""


def told(phrase: Item) -> str:
    """The last words of a phrase, as far as they are one row or are joined to it."""
    return "".join(leaf.entry.parts[-1] for leaf in leaves(phrase) if leaf.entry is not None)


def is_body(phrase: Item) -> bool:
    """Whether it is a body, or several things."""
    entry = node_of(phrase).entry
    return bool(phrase.flags & LIST) or (entry is not None and entry.cls == "BODY")


def opens_with(phrase: Item, category: str) -> bool:
    """Whether its first piece is of a category."""
    first = node_of(phrase).kids[0]
    return isinstance(first, Item) and first.cat == category


def opens_with_word(phrase: Item, words: re.Pattern[str]) -> bool:
    """Whether it opens with an adjective that is one of these words."""
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        node = node.kids[0]
    return (
        node.entry is not None and node.entry.cls == "A" and words.fullmatch(node.entry.parts[0]) is not None
    )


def opens_with_slot(phrase: Item) -> bool:
    """Whether it is a row that begins with a slot."""
    entry = node_of(phrase).entry
    return entry is not None and len(entry.parts) > 1 and entry.parts[0][0] == "{"


def node_of(phrase: Item) -> Item:
    """The item that a phrase is alone another name for."""
    node = phrase
    while len(node.kids) == 1 and isinstance(node.kids[0], Item):
        node = node.kids[0]
    return node


# What a compound ends with that takes no further head: 工作责任和安全生产|任务.
_WHOLE_ALREADY = regex(
    "(?:工作|责任|任务|措施|机制|制度|体系|能力|水平|质量|问题|隐患|风险|短板|项目|工程|资金|资源|政策|环境|氛围|队伍|人员|干部|群众|成果|成效|效益|"
    "力度|部署|要求|目标|意识|理念|作风|纪律|秩序|优势|基础|条件|标准|流程|方案|计划|预案|平台|设施|设备|物资|企业|产业|市场|进度|影响|情况)$"
)


def is_whole(zh: str) -> bool:
    """Whether a compound has a head that takes no more: 工作责任, but not 道路交通."""
    return _WHOLE_ALREADY.search(zh) is not None


def are_plain(phrase: Item) -> bool:
    """Whether it is one simple word (教育, 养老), or each of its members is."""
    words = [leaf for leaf in leaves(phrase) if leaf.entry is not None]
    listed = phrase.flags & LIST and len(words) == len(phrase.members)
    return bool(phrase.flags & BASIC or listed) and all(leaf.end - leaf.start <= _WORD for leaf in words)


def is_half_of_a_pair(phrase: Item, zh: str) -> bool:
    """(产业布局和空间)|结构: two compounds of one length, of which the second is cut."""
    words = [leaf for leaf in leaves(phrase) if leaf.entry is not None] if phrase.flags & LIST else []
    sizes = [leaf.end - leaf.start for leaf in words]
    return len(words) == len(phrase.members) > 1 and sizes[-2] == sizes[-1] + len(zh)
