"""Verbs that stand without what they mostly have: without an object (及时会商), or with 好 for an adverb (总结好)."""

from summarizer.english.clauses.item import ADVERBIAL, MANY, Item
from summarizer.english.clauses.nouns import join
from summarizer.patterns import regex


def objectless(adverb: Item, verb: Item) -> Item | None:
    """及时会商: a verb that without its object is an order if an adverb says that it is one."""
    item = join(
        "VP", adverb, verb, f"{verb.en} {adverb.en}" if _is_after(adverb) else f"{adverb.en} {verb.en}"
    )
    item.flags |= ADVERBIAL
    return item


def objectless_pair(first: Item, second: Item) -> Item | None:
    """及时|会商研判."""
    if first.entry is None or first.en == second.en:
        return None
    return join("VA", first, second, f"{first.en} and {second.en}")


_DONE_WELL = regex(
    "总结|吸收|综合利用|借鉴|贯彻落实|传承|弘扬|承接|分配|使用|编制|起草|制定|修订|巩固|挖掘|推广|承办|举办|办理|执行|运营|对接|配合|"
    "协调|准备|回应|应对|化解|排查|整治|治理|整改|培育|培养|引导|教育|关心|调动|整合|盘活|行使|承担|担负|践行|展示|讲述|答复|梳理|"
    "推进|调度|控制|兑现|制订|编写|汇总|分析|研究|部署|衔接"
)


def done_well(verb: Item, well: Item) -> Item | None:
    """总结好工作: that it is to be done well says no more than the order does."""
    if verb.flags & (MANY | ADVERBIAL) or not _DONE_WELL.fullmatch(_word(verb)):
        return None
    item = join("V", verb, well, verb.en, -well.cost)
    item.entry = verb.entry
    return item


def _is_after(adverb: Item) -> bool:
    return adverb.entry is not None and adverb.entry.features.get("pos") == "post"


def _word(verb: Item) -> str:
    return verb.entry.parts[0] if verb.entry is not None else ""
