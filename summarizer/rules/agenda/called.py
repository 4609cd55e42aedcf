"""What a lead tells of a meeting before who came: 县长召开办公会议，就某事进行研究，副县长某某参加."""

from summarizer.language.marks import behind_last
from summarizer.patterns import regex
from summarizer.rules.outline import Part, Stretch

_CAME_TOO = regex("(?:参加|出席|列席|陪同)(?:会议|活动)?。?$")
_CALLED = regex("(?:召开|举行|主持)[^，。；]{0,30}会")


def called_with(stretch: Stretch) -> str:
    """The words of a lead before the clause that tells who came; "" where they call no meeting."""
    came = _CAME_TOO.search(stretch.text) if stretch.part is Part.ATTENDANCE and stretch.told else None
    before = stretch.text[: behind_last(stretch.text, "，；", came.start())] if came else ""
    held = _CALLED.search(before)
    return before if held and "，" in before[held.end() :].rstrip("，") else ""
