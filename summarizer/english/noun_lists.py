"""Lists of nouns: 、 和 等, and what follows them."""

from summarizer.english.item import AGENT, BASIC, LASTING, LIST, OF, QUANTIFIED, Item
from summarizer.english.nouns import LATER, is_deed, join


def _is_bare_deed(phrase: Item) -> bool:
    return bool(phrase.flags & BASIC) and is_deed(phrase) and " " not in phrase.en.removeprefix("the ")


def _opens_with_slot(phrase: Item) -> bool:
    first = phrase.kids[0]
    return isinstance(first, Item) and phrase.entry is not None and phrase.entry.parts[0] == "{np}"


def _listed(holder: Item, last: Item, cat: str) -> Item | None:
    first = holder.aux
    if first is None or last.flags & LIST:
        return None
    if first.flags & OF and not last.flags & OF:
        return None  # "the A of B and C" reads as C belonging to A
    if first.flags & AGENT and not last.flags & AGENT:
        return None  # 省委和市委决策部署, 党员、干部培训: not "the Party Committee and decisions"
    if _is_bare_deed(last) and not _is_bare_deed(first):
        return None  # 项目谋划、招引: what is attracted is not said again
    # (项目和园区)的发展 before 项目和(园区的发展): 的 after a list belongs to all of it. Without 的 both are read.
    owned = isinstance(last.kids[0], Item) and last.kids[0].cat == "NPDE"
    # (A和B)各项工作 before A和(B各项工作): a row that begins with a slot takes the whole list.
    late = (owned and not first.flags & OF) or _opens_with_slot(last)
    item = join(cat, holder, last, "", LATER if late else 0)
    item.members = first.members + last.members
    item.num = "p"
    item.flags |= LIST | (first.flags & last.flags & AGENT) | (last.flags & OF)
    item.en = comma_list(item.members)
    return item


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
    return phrase


def comma_list(members: tuple[str, ...]) -> str:
    """A, B and C; a comma before *and* where a member has an *and* of its own."""
    last = ", and " if any(" and " in member for member in members) else " and "
    return ", ".join(members[:-1]) + last + members[-1]


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


def and_other(holder: Item, noun: Item) -> Item | None:
    """A、B等产业 → "A, B and other industries"."""
    items = holder.aux
    first = noun.kids[0]
    compound = isinstance(first, Item) and first.cat in (
        "N",
        "NP",
    )  # A等重点领域 + 隐患排查: the list is of areas
    if items is None or compound or noun.num != "p" or noun.det or noun.flags & QUANTIFIED:
        return None
    kind = noun.en.removeprefix("all kinds of ")
    item = join("NP", holder, noun, ", ".join(items.members) + f" and other {kind}")
    item.num, item.entry = "p", noun.entry
    item.flags |= LIST | (noun.flags & AGENT)
    item.members = (item.en,)
    return item
