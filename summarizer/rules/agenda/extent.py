"""How sure it is where an agenda item begins and ends: a doubtful one is shown in Chinese alone.

    sure := balanced marks, nothing at its left edge that hangs on what stands before, nothing told in it (了, a comma),
            no second item behind a mark inside, members of a list of one shape

A frame around a doubtful cut says more than the page does.
"""

from summarizer.english.nominal.sources import TITLE
from summarizer.patterns import regex

_PAIRS = ("《》", "“”", "（）")
# What no item begins with: it hangs on something before it.
_HANGS = regex(
    r"[的等和及与、所被把将为而其时了着，；》”）]|(?:中|上|下|内)(?!级|央|心|国|小|医|共|层|半|午|岗|海|一|步|学|属|达|年|周|月|次|阶段|蒙|部|控|涝)|之(?!江)"
)
# What is told, not named.
_TOLD = regex(r"(?<![为罢])了(?!解|望)|，|；|。")
# A second item that was not cut off: a whole one, a mark, and something behind it.
_SECOND = regex(
    r"(?:汇报|报告|通报|决定|决议|请示)(?:、|以及|和|及)(?!其|相关|有关|说明|建议)"
    r"|精神(?:、|以及|和|及)(?=[全省市县区中国党题]|习近平)"
)
# 甲情况和乙述法报告: the state of one thing, and a report of another kind.
_UNLIKE = regex(r"情况(?:和|及|、|以及)(?P<rest>[^、]+?)(?:汇报|报告|通报)$")
_LIKE = regex("情况|工作|计划|安排|意见|建议|问题|打算|措施|进展|形势|方案|草案|预算|决算|设想|思路|的$")
_FRAME = regex("关于|对|就|围绕")
# 会议还审议…, 县长对…作出: a clause, no name of a thing.
_CLAUSE = regex(r"^(?:会议|会上|全会|大会)(?:还|并|又|分别)?(?:听取|审议|传达|学习|研究|讨论)")


def sure(zh: str) -> bool:
    """Whether the item is plainly one thing, whole."""
    if any(zh.count(pair[0]) != zh.count(pair[1]) for pair in _PAIRS):
        return False
    bare = _within(zh)
    if _HANGS.match(bare) or _CLAUSE.match(bare):
        return False
    if _TOLD.search(bare) and not _FRAME.search(bare):
        return False
    if _SECOND.search(bare) and not _FRAME.search(bare):
        return False
    unlike = _UNLIKE.search(bare)
    return unlike is None or _LIKE.search(unlike["rest"]) is not None


def _within(zh: str) -> str:
    """The words outside titles and quotation marks."""
    return _QUOTED.sub("口", TITLE.sub(lambda title: "题", zh))


_QUOTED = regex("“[^“”]*”|（[^（）]*）")
