"""Sessions that a meeting sets a day for, and what it puts on their agenda: arranged, not held and not dealt with.

会议决定，某县人大常委会第二十次会议于5月25日召开，建议议程为：听取…；审议….
"""

from collections.abc import Iterator

from summarizer.patterns import regex

_SESSION = r"[^，。；：、“”《》]{3,40}(?:会议|大会|全会)"
_DAY = r"[^，。；：召举]{0,3}(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初|份)?[^，。；：召举]{0,12}"
_SET = regex(
    # 根据决定，…: what was adopted, told again
    rf"(?:(?<!根据)决定|确定|商定|议定|明确|同意)[，：]?(?P<object>{_SESSION}(?:拟|将|暂)?(?:定)?于{_DAY}(?:召开|举行))"
    rf"|(?P<called>(?:定于|(?:(?<=决定)|(?<=会议决定，))(?:于|在)?){_DAY}(?:召开|举行|举办){_SESSION})(?=[，。；]|$)"
)
_AGENDA = regex(r"(?:建议|决定|定于|拟|将)[^。]{0,60}(?:议程|议题)(?:主要)?(?:为|是|有|包括)")


def sessions_set(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence says which session is to be held on which day: (start, end) of session, day and verb."""
    if "定" not in text and "明确" not in text and "同意" not in text:
        return
    for found in _SET.finditer(text):
        yield found.span("object" if found["object"] else "called")


def agenda_ahead(text: str) -> int:
    """Where a sentence comes to the agenda of a session yet to be held; its length if it does not."""
    found = _AGENDA.search(text) if "议程" in text or "议题" in text else None
    return found.start() if found else len(text)
