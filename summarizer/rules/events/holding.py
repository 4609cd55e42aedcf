"""What is asked when somebody is to have held an occasion: the occasion in its article, and who a sentence says called it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summarizer.facts import Body, EventKind, Level
from summarizer.language.bodies.bodies import body_english
from summarizer.language.places.places import place_prefix
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.body_shown import shown_body
from summarizer.rules.events.meetings import Meeting
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.subjects import Row, Span, acting

HELD = regex(r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)|联合开展")


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked: an occasion, the article it is told in (an item of a column has its own sentence alone), its kind."""

    occasion: Occasion
    article: Article
    kind: EventKind
    occasions: tuple[Occasion, ...]

    @property
    def line(self) -> Sentence:
        """The sentence that names the occasion or opens it."""
        return self.occasion.sentence

    @property
    def meeting(self) -> Meeting | None:
        """The meeting, if it has a name."""
        return self.occasion.meeting

    @property
    def headline(self) -> tuple[Sentence, ...]:
        """The headline, unless it stands over many items."""
        return (self.article.headline,) if self.article.headline and not self.occasion.item else ()

    @property
    def others(self) -> tuple[Sentence, ...]:
        """The other lines that may tell who held it: the headline and what opens the article."""
        lines = () if self.occasion.item else (*self.headline, *self.article.sentences[:3])
        opened = [one.opening for one in self.occasions if one is not self.occasion]
        return tuple(line for line in lines if line is not self.line and line not in opened)


def shown(line: Sentence, spans: Iterable[Span]) -> tuple[Body, ...]:
    """The bodies that stand in a line, each once."""
    return tuple(shown_body(line, start, end) for start, end in dict.fromkeys(spans))


# 某区党工委、管委会 are two bodies, and so are 某街道党工委、办事处.
_OFFICE_TOO = regex("、(?:办事处|管委会)")


def apart(line: Sentence, spans: Iterable[Span]) -> tuple[Body, ...]:
    """The bodies, each by itself where one name holds several."""
    each: list[Span] = []
    for start, end in spans:
        beside_it = _OFFICE_TOO.match(line.text, end)
        last, begin = (beside_it.end() if beside_it else end), start
        while (mark := line.text.find("、", begin, last)) >= 0:
            each.append((begin, mark))
            begin = mark + 1
        each.append((begin, last))
    return tuple(_beside(shown(line, each)))


def _beside(bodies: tuple[Body, ...]) -> Iterator[Body]:
    """The bodies, one that stands without its place being of the one before it: 柳岸镇党委、|政府."""
    front, level = "", Level.UNKNOWN
    for body in bodies:
        if body.level is Level.UNKNOWN and body.zh in _WITHOUT_PLACE:
            en = body_english(front + body.zh) if front else None
            yield body.model_copy(update={"level": level, "en": en or body.en})
        else:
            front, level = body.zh[: place_prefix(body.zh)], body.level
            yield body


_WITHOUT_PLACE = ("政府", "人民政府", "管委会", "办事处")


_CALLED = regex(
    r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)了?(?!的|[^，。；]{2,40}后，)|(?:组织)?开展(?=[^，。；]{0,30}会(?:[，。]|$))"
    r"|(?:日前|近日|公开)?(?:对[^。；]{2,40}?(?:进行|予以|发出)(?:公开)?)?通报"
)


# 某局组织开展|集中学习, whatever stands between the verb and the name.
_OPENED = regex(r"(?:组织)?开展|组织(?![^，。；]{0,16}?(?:参加|收[听看]|观看|参会))|启动|主办|举办(?=的)")


def subject(line: Sentence, meeting: Meeting | None) -> Row | None:
    """Who did the convening: 高新区召开…会议, 党工委、管委会（街道党工委）联合召开…"""
    # 云河市随即召开会议, told whole for want of a name, holds whoever called it.
    named = meeting if meeting and not HELD.search(meeting.zh) else None
    for row in acting(line.text, _CALLED):
        if meeting and "通报" in line.text[slice(*row.verb)]:
            continue  # 市工信局通报了进展: who speaks at a meeting need not have called it
        if not (named and row.spans[0][0] < named.end and named.start < row.spans[-1][1]):
            return row
    if meeting is None:
        return None
    opened = (row for row in acting(line.text[: meeting.start], _OPENED))
    return next((row for row in opened if "，" not in line.text[row.verb[1] : meeting.start]), None)


def called_it(line: Sentence, meeting: Meeting | None, *, sure: bool) -> tuple[Body, ...]:
    """The bodies that did the convening; with `sure` no place that stands for its own."""
    row = subject(line, meeting)
    return apart(line, row.spans) if row and (row.sure or not sure) else ()
