"""What was done before a meeting or after it, and not at it: 会前，与会人员察看了…; 会议结束后，…."""

from summarizer.patterns import regex

MEETING = "会(?:议(?:召开|开始|结束)?)?"
"""How a meeting is called by the words that say what was done beside it, as part of a pattern."""
AROUND = "之?(?P<when>[前后])"
"""Whether before (前) or after (后), behind what it was before or after."""
BESIDE = f"{MEETING}{AROUND}"
"""Both."""
_BESIDE = regex(BESIDE)


def beside_meeting(quote: str) -> str:
    """ "before the meeting", "after the meeting", "" of what a quotation tells of it."""
    told = _BESIDE.match(quote)
    return f"{'before' if told['when'] == '前' else 'after'} the meeting" if told else ""
