"""Who hosted an activity, by a sentence that says so: 由甲局，乙区政府主办."""

from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.subjects import Span, listed


def hosts(line: Sentence, *, near: bool) -> tuple[Span, ...]:
    """Who is said to have hosted it in a sentence: one that is `near`, or that says of what it speaks (此次活动由…主办)."""
    for hosted in _HOSTED_BY.finditer(line.text):
        if _MEANWHILE.search(line.text, 0, hosted.start()):
            continue
        said = near or _THIS.search(line.text, 0, hosted.start())
        if said and (spans := listed(line.text, *hosted.span("body"))):
            return spans
    return ()


NEAR = 5
"""How many sentences from the front are near."""
# 会议期间，由…主办的论坛同时举办: something else.
_MEANWHILE = regex("期间，?(?:还)?$")
_THIS = regex(r"(?:此次|本次|这次|该|活动|大赛|比赛|培训)[^，。；]{0,12}$")
# 由甲局，乙区区委、区政府主办: a comma lists them as well.
_HOSTED_BY = regex(r"由(?P<body>(?:[^。；：“”由]|(?<=自)由){2,80}?)(?:联合|共同)?(?:主办|举办|组织举办)")
