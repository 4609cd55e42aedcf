"""A meeting without a name: the headline says who dealt with what (县委常委会专题研究防汛工作), the text what the meeting did."""

from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.subjects import Row, acting

_THE_MEETING = regex(
    "(?:[^，。；]{2,24}，)?(?:会议|会上)[^，。；]{0,8}(?:听取|传达|学习|审议|研究|通报|强调|指出|要求|讨论|分析|观看)"
)
_DEALT_WITH = regex("(?:专题|集中|认真|传达|专门)*(?:研究|学习|传达|部署|安排|听取|审议|调度|贯彻|讨论)")
_NEAR = 3


def sat_on(article: Article) -> tuple[Sentence, Row] | None:
    """The headline and whom it says to have dealt with something, if the text tells of the meeting as one that is known."""
    line = article.headline
    if line is None or not any(_THE_MEETING.match(s.text) for s in article.sentences[:_NEAR]):
        return None
    row = next(acting(line.text, _DEALT_WITH), None)
    return (line, row) if row else None
