"""The Party body whose secretary called a meeting that bears the name of no body: 市中院党组书记某某主持召开党组会议."""

from summarizer.language.bodies.bodies import body_english
from summarizer.language.people.people import find_people
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.meetings import Meeting
from summarizer.rules.events.subjects import Span

# 市中院党组书记某某主持召开|党组理论学习中心组学习会: the post says whose it is.
PARTY_OWN = regex(
    "(?:[\\d年月第局院校厅所行]|[一二三四五六七八九十]|次|今年|（扩大）)*(?P<organ>党组|党委|党工委|工委|理论学习中心组|中心组|常委)"
)
"""A meeting that can only be the Party body's own."""
# 某县公安局党委书记某某主持召开局党委会议: the post says which bureau.
OF_THE_HOUSE = tuple(f"{house}党{organ}" for house in "局院校厅所行" for organ in "委组")
"""The inner organ of a house that is not named in the name of its meeting."""
_SECRETARY = "书记"


def of_the_chair(sentence: Sentence, meeting: Meeting) -> Span | None:
    """The Party body whose secretary called a meeting that bears the name of no body."""
    own = PARTY_OWN.match(meeting.zh)
    if own is None or "召开" not in sentence.text[: meeting.start]:
        return None
    for chair in find_people(sentence.text[: meeting.start]):
        post = next((title for title in chair.titles if title.endswith(_SECRETARY)), None)
        body = post.removesuffix(_SECRETARY) if post and not post.endswith("副书记") else ""
        start = sentence.text.find(body, chair.titles_start or 0) if body else -1
        fits = body.endswith(own["organ"]) if own["organ"].startswith("党") else True
        if fits and start >= 0 and len(body) > len("党组") and body_english(body):
            return start, start + len(body)
    return None
