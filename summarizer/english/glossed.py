"""A noun that has no English, told by its head: 耕地地力保护补贴资金 → subsidy funds (“耕地地力保护补贴资金”).

What stands before the head narrows it and is quoted with it, so that nothing is claimed but what sort of thing it is.
"""

from dataclasses import dataclass
from functools import lru_cache

from summarizer.english.clauses.lexicon import standard
from summarizer.english.clauses.sentences import phrase
from summarizer.language.marks import HAN
from summarizer.patterns import regex

_LONGEST = 20
_MOST_WORDS = 4
# 非|机动车, 未|成年人: the head is what the thing is not, or is no more.
_NOT = frozenset("非未无不副原前代准反伪假半拟")
# What leads up to a name is no part of it: 以来全市已|引进高校毕业生.
_LEAD = regex(
    "(?:以来|得知|[该我全本][省市县区镇乡村旗州校院馆园]|已经?|累计|共计?|合计|后|其中|目前|如今|而|现|并|还|又|均|都|则|也|第[一二三四五六七八九十]+[条款项]|\\s)+"
)
# 为企业减免关税, 最高奖励, 一亩地能收入: a sentence, a bound and a verb are no name of a thing; 拖欠工资 are no wages.
_NO_NAME = regex(
    "^[为对向给使让由经从在将把被比因按以组]|最高|最低|最多|至少|不超|不低|上限|下限|[能须每得有欠]|违规|骗取|挪用|套取|虚报|克扣|截留"
)
# Before a thing to which something was done no other deed may stand.
_DOES = regex(
    "[了已共可后]|新增|推进|推动|提供|带动|发现|实现|用于|开展|实施|建设|支持|打造|完善|加强|购买|帮助|扶持|促进|发展|助力|保障|获得|参与|参加"
)
_LISTED = regex("[、，；：（）]|[和与及或等]|[0-9]")
# Heads that say nothing of what sort of thing it is.
_EMPTY = frozenset(
    {"工作", "情况", "方面", "内容", "事项", "行动", "活动", "部分", "问题", "作用", "效果", "成效"}
)


@dataclass(frozen=True, slots=True)
class Glossed:
    """The sort of thing that something is in English, and its whole name, to be quoted beside it."""

    en: str
    zh: str


@lru_cache(maxsize=1024)
def glossed(zh: str) -> Glossed | None:
    """A noun by the longest head of it that is sure; None where none is."""
    zh = zh[led.end() :] if (led := _LEAD.match(zh)) else zh
    if _NO_NAME.search(zh):
        return None
    if not 3 < len(zh) <= _LONGEST or _LISTED.search(zh):
        return None
    heads = (_head(zh, at) for at in range(1, len(zh) - 1))
    en = next((en for en in heads if en is not None), None)
    return None if en is None else Glossed(en, zh)


def is_name(zh: str) -> bool:
    """Whether words before a number are those for a thing alone, with no deed among them."""
    return _DOES.search(zh) is None


def _head(zh: str, at: int) -> str | None:
    """The English of `zh[at:]`, if that is one row for a noun and no other word holds the characters on both sides."""
    head = zh[at:]
    lexicon = standard()
    if head in _EMPTY or zh[at - 1] in _NOT or not any(e.cls == "N" for e in lexicon.whole.get(head) or ()):
        return None
    if any(
        zh[start:end] in lexicon.literals
        for start in range(max(at - 3, 0), at)
        for end in range(at + 1, len(zh))
    ):
        return None
    en = phrase(head).en
    if en is None or HAN.search(en) or len(en.split()) > _MOST_WORDS:
        return None
    return en.removeprefix("the ")
