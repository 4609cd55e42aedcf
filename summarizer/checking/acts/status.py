"""What an English line says was done must be what the cited Chinese says was done.

审议 is not 通过; what 要, 将 or 力争 asks for has not been reached.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.counterparts import prefiltered
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

# A participle behind one of these is no claim that it happened.
_UNREAL = regex(
    r"\b(?:not|never|n['’]t|whether|to|be|being|been(?= to)|must|should|shall|will|would|can|could|may|if|"
    r"when|until|"
    r"once|before|after|unless|any|all|every|as|is to|are to|for|of|the|than|newly|already)(?: \w+ly)? $",
    re.IGNORECASE,
)
# "opinions issued at the last meeting", "a plan adopted by the county": which, and nothing done now.
_WHICH = regex(
    r"\b(?:on|of|with|from|under|to|into|about|against) (?:the |its |their |these |those |all )?(?:[a-z-]+ ){1,3}$"
)
_WHEN = regex(r" (?:at|by|in|under|during|last|earlier|since)\b")
_NOT_THAT = regex(r"\b(?:not|without saying) (?:that|whether) [^.;,]{0,40}$", re.IGNORECASE)
_NOT = regex(r"\b(?:not|no|never|yet|miss\w*|short)\b|n['’]t\b", re.IGNORECASE)
_TWO_WORDS = 60
_MODAL = regex(
    r"\b(?:must|should|shall|will|would|to|aims?|plans?|targets?|expected|need(?:s|ed)?|required|demanded|"
    r"wanted|wants|called for|"
    r"urged|ordered|pledged|ensure|make sure|see that|see to it|so that|strive|by the end of)\b[^.;]*$",
    re.IGNORECASE,
)
_WANTED = regex(
    r"(?:(?<![重主需只纪必首紧摘概提简扼])要(?![求素点道闻害件])|要求(?=各|全|有关|相关|大家|与会)|保质保量|坚定|将|拟|力争|确保|争取|计划|预计|尽快|力求|务必|必须|须|应当?|着力|努力|推动|推进|加快|年内|到20\d\d年|"
    r"目标|早日|全力|不断|"
    r"月底前|日前|年底前|前$)[^。；]{0,60}$"
)
# Who tells it wants nothing by that, whatever his name holds: 应如松表示，去年竣工41个.
_TELLING = regex(r"[^，。；]{1,24}(?:表示|介绍|说|致辞中?|通报|汇报)[，：:]")
# 签约企业: who has signed already.
_ATTRIBUTE = regex("签约(?:企业|项目|单位|双方|各方|方|客商|商户|代表)")
_PAST_TIME = regex("去年|上年|截至|前[一二三四五六七八九十]+个?[月季]|上半年")
# What stands in brackets is not what governs; nor is effort that was made: 经过共同努力，取得初步成效.
_ASIDE = regex("（[^（）]*）|(?:经过|在)[^，。；]{0,20}努力下?(?=，)")
_STILL_WANTED = regex("今年|明年|下半年|要|将|拟|确保|力争|计划|预计|争取|目标|必须")
_REACHED = regex(
    r"从[^，。；]*年|已|了|累计|共|成功|顺利|全部|截至|上半年|同比|去年|前三季度|一季度|历年|率先|过"
)


def tells_deeds(en: str) -> bool:
    """Whether a line can tell of anything done."""
    return bool(prefiltered("status", en) or prefiltered("results", en))


def check_status(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each deed of `en` that the cited Chinese does not report; () if all are supported."""
    if not tells_deeds(en):
        return ()
    return tuple(dict.fromkeys((*_undone(en, quotes), *_unreached(en, quotes))))


# "Once both phases are finished": when it will be.
_ONCE = regex(
    r"(?:^|[.;,] )(?:[Oo]nce|[Ww]hen|[Ii]f|[Uu]ntil|[Uu]nless) (?:(?!\b(?:was|were|had|did)\b)[^.;,]){0,40}$"
)


def _is_unreal(en: str, at: int) -> bool:
    """Whether the participle at `at` claims nothing, by the words before it."""
    return (
        _ONCE.search(en, 0, at) is not None
        or en[at - 1 : at] == "-"  # self-built houses
        or bool(_UNREAL.search(en, max(0, at - _TWO_WORDS), at) or _NOT_THAT.search(en, 0, at))
    )


def tells_which(en: str, start: int, end: int) -> bool:
    """Whether a participle belongs to a noun that is told something else of."""
    return bool(_WHEN.match(en, end) and _WHICH.search(en, max(0, start - _TWO_WORDS), start))


def _undone(en: str, quotes: Sequence[str]) -> Iterator[str]:
    for row in prefiltered("status", en):
        for said in row.en.finditer(en):
            if _is_unreal(en, said.start()) or tells_which(en, said.start(), said.end()):
                continue
            places = [(match, quote) for quote in quotes for match in row.zh.finditer(quote)]
            if not places:
                yield f"“{said[0]}” has no counterpart in the cited Chinese"
            elif not _MODAL.search(en[: said.start()]) and all(_proposed(q, m.start()) for m, q in places):
                yield f"“{said[0]}”: the cited Chinese only plans it"


def _unreached(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Results that the Chinese only wants. Where no Chinese word is found at all nothing can be said."""
    for row in prefiltered("results", en):
        for said in row.en.finditer(en):
            before = en[: said.start()]
            if _is_unreal(en, said.start()) or _MODAL.search(before):
                continue
            found = [(match, quote) for quote in quotes for match in row.zh.finditer(quote)]
            if found and not _NOT.search(before) and all(_missed(q, m.start()) for m, q in found):
                yield f"“{said[0]}”: the cited Chinese says that it did not happen"
            elif found and all(only_wanted(quote, match.start()) for match, quote in found):
                yield f"“{said[0]}”: the cited Chinese asks for it and does not say that it happened"


def _missed(quote: str, at: int) -> bool:
    """Whether the word at `at` is denied: 未达到预期目标."""
    return quote[max(0, at - 2) : at].endswith(("未", "没有", "没能", "未能", "尚未", "不"))


_AHEAD = regex(
    "(?:(?:争取|力争|务必|必须|拟|计划|预计|有望|希望|期待|愿|准备|筹备)[^，。；]{0,6}|将[^，。；]{0,3})$"
)


def _proposed(quote: str, at: int) -> bool:
    """Whether the word at `at` is only proposed: 拟印发, 计划签约; companies that are to build have signed."""
    return not _ATTRIBUTE.match(quote, at) and bool(_AHEAD.search(quote[max(0, at - 8) : at]))


def only_wanted(quote: str, at: int) -> bool:
    """Whether the Chinese word at `at` stands in an order or a plan: 要在8月底前完成, not 已完成."""
    quote = (
        _ASIDE.sub(lambda found: "·" * len(found[0]), quote) if "（" in quote or "努力" in quote else quote
    )
    start = behind_last(quote, "。；\n", at)
    told = _TELLING.match(quote, start, at)
    start = told.end() if told else start
    clause = quote[max(quote.rfind("，", 0, at) + 1, start) : at]
    if _REACHED.search(clause):
        return False
    past = list(_PAST_TIME.finditer(quote, start, at))
    if past and not _STILL_WANTED.search(quote, past[-1].end(), at):
        return False  # 去年推进数字乡村建设，建成基站320个
    return bool(_WANTED.search(quote[start:at]))
