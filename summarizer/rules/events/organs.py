"""The organ of a case, of a round of inspection or of a house: who looks into it, sits, or is named by a post."""

import re
from collections.abc import Sequence
from itertools import chain

from summarizer.facts import EventKind
from summarizer.language.bodies.bodies import find_bodies
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

Span = tuple[int, int]
Named = tuple[Sentence, Span]

_ORGANS = {
    EventKind.DISCIPLINE: regex(
        r"(?:纪委|监委|监察委员会|监察局|纪律检查委员会|纪检监察组|法院|检察院|巡[察视]组|巡[察视]办)$"
    ),
    EventKind.CONGRESS: regex(r"人大(?:常委会|主席团)?$|人民代表大会(?:常务委员会|主席团)?$"),
    EventKind.CPPCC: regex(r"政协(?:委员会)?$"),
}
HOUSES = (EventKind.CONGRESS, EventKind.CPPCC)
_TO = regex(r"(?:接受|经|由|被)$")
ACTED = regex(
    r"(?:领导|有关负责人|班子|机关干部)?(?:联合|共同|牵头|认真|积极|集中|统一|分别|日前|近日"
    r"|[上下]午)?(?:[^，。；“”]{0,12}?)(?:组织|开展|举办|带领|视察|调研|检查|督查|督导|走访|慰问|对"
    r"|到|赴|深入|来到|完成|进驻)"
)
# 市十六届人大|五次会议主席团
_SESSION = regex(
    r"第?(?:[一二三四五六七八九十百]+|\d+)次(?:会议|全会)(?:主席团)?(?!以来|期间|(?:召开)?之?前|(?:部分)?代表(?:提出|建议|意见|议案)|精神)"
)
# 十三届县委|第三轮巡察派出4个巡察组: the committee sends them.
_SENT = regex(r"(?:\d{4}年)?第?[一二三四五六七八九十\d]{1,3}轮巡[察视]")
# 镇人大代表 and the former president of a court are people; who passed a matter on (巡视组交办的线索) left it to others.
_OF_IT = regex("代表|委员|原|交办|移交|转办|转交")
_DEALT = regex("(?:给予|对|将|决定|立案|有关负责人|相关负责人)")
_FAR = 8
CIRCULATED = regex(
    r"(?:通报|曝光){1,2}了?(?:第[一二三四五六七八九十]批)?\d+起|(?:通报|曝光)[^。；]{0,30}典型(?:案例|问题)"
)
"""What says that several cases are made public."""


def in_session(line: Sentence, kind: EventKind) -> tuple[Sentence, Span, int] | None:
    """The house whose session a sentence tells of, and where the session ends."""
    for start, end in _named_organs(line, _ORGANS[kind]):
        if session := _SESSION.match(line.text, end):
            return line, (start, end), session.end()
    return None


def sender(lines: Sequence[Sentence]) -> Named | None:
    """The committee whose round of inspection the lines tell of."""
    return next(
        (
            (line, (body.start, body.end))
            for line in lines
            for body in find_bodies(line.text)
            if _SENT.match(line.text, body.end)
        ),
        None,
    )


def organ(lines: Sequence[Sentence], kind: EventKind) -> Named | None:
    """The organ that the lines name: who looks into a case (接受某某纪委监委审查), who acted, or whoever comes first."""
    found = [(line, span) for line in lines for span in _named_organs(line, _ORGANS[kind])]
    sure = (one for one in found if _TO.search(one[0].text, 0, one[1][0]))
    acted = (
        (line, (start, end))
        for line, (start, end) in found
        if line.text[start - 1 : start] in "，日" and ACTED.match(line.text, end)
    )
    return next(chain(sure, acted, found), None)


def dealt_later(sentences: Sequence[Sentence]) -> Named | None:
    """Of a case whose lead names no organ, the one that a later sentence says dealt with it."""
    return next(
        (
            (line, span)
            for line in sentences[2:_FAR]
            for span in _named_organs(line, _ORGANS[EventKind.DISCIPLINE])
            if _DEALT.match(line.text, span[1])
        ),
        None,
    )


def _named_organs(line: Sentence, pattern: re.Pattern[str]) -> list[Span]:
    """Where a line names an organ itself, behind no post of its leading group: 区人大常委会|党组书记."""
    spans = ((b.start, b.end - len("党组") * b.zh.endswith("党组")) for b in find_bodies(line.text))
    return [
        (start, end)
        for start, end in spans
        if pattern.search(line.text[start:end]) and not _OF_IT.match(line.text, end)
    ]
