"""What is to be done, as a gerund, by the grammar of clauses: 推动甲加快发展 → "promoting the faster development of …".

    undertaken := deed ((， | ；) deed)* | deed deed

Titles and reports name deeds with frames and words that no nominal has. A deed is read whole or not at all.
"""

from functools import lru_cache

from summarizer.english.clauses.inflect import uncapital
from summarizer.english.clauses.rendering import UNEXPLAINED
from summarizer.english.clauses.sentences import clause, deed
from summarizer.english.nominal.compounds import joined, plainly
from summarizer.english.nominal.deeds import A_PAPER, MAKES_DO, Pieces, made_of
from summarizer.english.nominal.formal import words
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.pieces import doing, pieces
from summarizer.english.nominal.sound import SELDOM_NOUNS, both_told, fit, fit_deed, tangled
from summarizer.patterns import regex

_MARK = regex("[，；]")
_SHORTEST = 4
# What opens a second deed: a verb that is hardly ever a noun. 执行案件|审理期限 are no two deeds.
_OPENS = regex(
    "(?:更好|有效|切实|进一步|全面|加快|着力|大力|积极)*"
    f"(?:{SELDOM_NOUNS}|做好|抓好|解决|防止|遏制|提高"
    "|提升|稳定|壮大|盘活|降低|减轻|服务|助力|实现|培育|支持|引导|构建|建立|确保|落实|统筹|发展(?=[^、，；]*(?:业|经济|产业|旅游)$))"
)
_WRITES = regex("(?:制定|修订|出台|印发|审定|起草|落实|执行|编制|实施|完善|研究|审议|修改|调整)")
_HOW = "如何"
_DOES = ("verb", "closed", "adverb")
# 支持乙发展|专项资金, 规范甲管理|平台: is the last noun done to, or is it for the deed?
_FOR_A_DEED = regex(
    "(?:专项)?(?:资金|基金|补贴|平台|机制|体系|系统|制度|行动|工程|活动|项目|专项|计划|试点|小组|专班|中心|基地|[园区]|协议|合同|名单|清单|政策|措施|模式|机构|力量|队伍)$"
)


@lru_cache(maxsize=2048)
def undertaken(text: str) -> str | None:
    """A deed, or several side by side, as a gerund phrase; None if one of them cannot be read."""
    if A_PAPER.search(text) and not _WRITES.match(text):
        return None  # 强化甲抓好乙|实施意见: what is on both is no object of the second
    told = [_deed(piece) or _two(piece) or _row(piece) for piece in _MARK.split(text)]
    en = joined(tuple(one for one in told if one)) if all(told) else None
    return None if en is None or tangled(en) else en


def _deed(text: str) -> str | None:
    """One deed, by the grammar of nominals or by that of clauses."""
    if len(text) < _SHORTEST:
        return None
    named = nominal(text)
    en = plainly(named) if named is not None and named.kind == "v" else None
    if en is not None and fit(text, en, scoped=True) and both_told(text, en):
        return en
    read = None if _opens_noun(text) else deed(text).en
    en = read and read.removesuffix(UNEXPLAINED)
    if en is None or not fit_deed(text, en) or "; " in en:
        return None
    tail = _FOR_A_DEED.search(text)
    return None if tail is not None and deed(text[: tail.start()]).en is not None else en


def _opens_noun(text: str) -> bool:
    """建设项目|评价: the longest word in front is a thing, and its verb no deed."""
    readings = next((found for _, found in words().matches(text, 0)), ())
    return any(word.role == "noun" for word in readings) and not any(word.role in _DOES for word in readings)


def _row(text: str) -> str | None:
    """深化甲、加强乙: deeds in a row, each with its own verb; 如何做好甲 is what is asked."""
    if text.startswith(_HOW):
        en = clause(text.removeprefix(_HOW)).en if _deed(text.removeprefix(_HOW)) else None
        return f"how to {uncapital(en).removesuffix('.')}" if en and ";" not in en else None
    told = [_deed(piece) for piece in text.split("、")]
    return joined(tuple(en for en in told if en)) if len(told) > 1 and all(told) else None


def _two(text: str) -> str | None:
    """Two deeds without a mark between them, if they can be cut in one way only."""
    known = pieces(text)
    found = [
        (first, second)
        for at in range(_SHORTEST, len(text) - _SHORTEST + 1)
        if _OPENS.match(text, at)
        and not _within_a_word(known, at)
        and (second := _deed(text[at:]))
        and not _may_govern(text[:at])
        and (first := _deed(text[:at]))
    ]
    return joined(found[0]) if len(found) == 1 else None


def _within_a_word(known: Pieces, at: int) -> bool:
    """推进政务|服务甲: a thing goes on behind the cut."""
    return any(stop > at and word.role == "noun" for start in range(at) for stop, word in known[start])


def _may_govern(first: str) -> bool:
    """推动甲|扩大乙, 推动企业加强甲|扩大乙: whether those named are made to do what follows too."""
    if MAKES_DO.match(first) is None:
        return False
    known = pieces(first)
    agent = next((end for end in range(2, len(first) + 1) if made_of(first, 0, end)), None)
    return not (
        doing(known, 1, len(first))
        if agent is None
        else agent < len(first)
        and any(stop == len(first) and word.role == "act" for stop, word in known[agent])
    )
