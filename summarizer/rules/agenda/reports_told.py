"""Reports that a meeting heard, told without a 听取 of its own: by who gave them, or ahead of what was said of them."""

from collections.abc import Iterator

from summarizer.patterns import regex

# 县发改局、财政局分别汇报了…: bodies, by the last character of their names.
_GIVEN = regex(
    r"(?:^|(?<=[，；。]))(?:会上|会议上|座谈会上|会议)?，?(?:[^，。；：《》“”]{1,40}?(?:局|办|委|部|组|院|中心|办公室|公司|集团|乡镇?|镇|街道|部门|单位|园区|[支大]队|政府|管委会|委员会|协会|联合会))"
    r"(?:(?:主要)?负责(?:人|同志))?(?:分别|先后|依次|现场|逐一|还|首先|书面|简要|详细)*(?:汇报|通报)了(?P<object>[^，。；：]{4,}?)(?=[，。；]|$)"
)
# 会议在听取…汇报后强调: the report stands inside the frame.
_AHEAD = regex(
    r"在(?:认真|仔细|现场|集中|分别|先后|逐一|详细)*听取[了完]?(?P<object>[^。；：]{4,60}?(?:汇报|报告|通报))之?后"
)
# 有关工作情况及下一步工作安排: work as such.
_WORK_AS_SUCH = regex(
    "(?:各自|各项|有关|相关|近期|前期|当前|今年|本[单部][位门])*(?:的)?(?:工作)?(?:开展|推进|进展|落实|完成)*(?:情况|汇报)(?:[和及、以]+下一?步.*)?"
)


def given(text: str) -> Iterator[tuple[int, int]]:
    """What bodies reported on, in the words of a sentence that the page tells."""
    if "汇报了" not in text and "通报了" not in text:
        return
    for found in _GIVEN.finditer(text):
        if not _WORK_AS_SUCH.fullmatch(found["object"]):
            yield found.span("object")


def heard_ahead(text: str) -> Iterator[tuple[int, int]]:
    """What was heard before somebody spoke of it, in the words in front of a frame."""
    if "听取" not in text:
        return
    for found in _AHEAD.finditer(text):
        if not _WORK_AS_SUCH.fullmatch(found["object"]):
            yield found.span("object")
