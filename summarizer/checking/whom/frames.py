"""Who each stretch of an article is told of: whose words or deed it is, and which place or body it speaks of.

骆青山表示，蓝塘县是改革的先行区。要学习好的做法 is Luo's, and its first clause speaks of 蓝塘县. Words go on
from sentence to sentence of a paragraph until somebody else speaks or something is told; a deed ends with its sentence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.matching import occurrences
from summarizer.language.places.places import find_places
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

MEETING = "会议"
"""Stands for the meeting where that says it, and no person."""
TEAM = "考察团"
"""Stands for visitors or inspectors who speak as a body."""
FIRM, SCHOOL = "集团", "学校"
"""Stand for the company and the university a stretch speaks of."""

_PIECE = regex("[^，；：。\n]+")
# A name behind these is no subject: 会见了甲, 向甲表示, 听取甲汇报.
_TO = regex(
    "会见|会晤|接见|陪同|邀请|听取|传达|学习|落实|贯彻|按照|根据|围绕|[由对向与给把将被]|委托|欢迎|感谢|率|带领|"
    "见证|宣读|慰问|看望|走访"
)
_HEARD = regex("听取(?:了)?[^，。；]{0,24}$")
_REPORTS = regex("(?:同志)?(?:关于|就|对|所?[作做]|汇报|介绍|代表|受)")
# 甲书记的讲话思路清晰 is no speech of his here.
_WORDS_OF = regex(
    "(?:同志|书记|[省市县区]长)?的(?:重要|系列|这一)*(?:讲话|批示|指示|论述|要求|来信|回信|报告)(?!中)"
)
_JOINED = regex("[（(][^（）()]*[）)]|[、和与及以]")
_SAYS = regex(
    "说|表示|表达|指出|强调|要求|认为|提出|希望|介绍|号召|勉励|叮嘱|表态|讲话|讲到|谈到|坦言|期待|建议|寄语|"
    "呼吁|回答|宣布|称(?!号|为|赞)|致辞"
)
_HE = regex("^[^，。；]{0,6}?[他她](?![们人乡山处国])")
# What the meeting itself says.
_MET = regex(
    "^(?:会议|大会|全会|座谈会|会上|动员会|推进会)(?:还|并|同时|最后)?(?:指出|强调|要求|认为|提出|号召|决定|听取|审议|原则|同意|通过|研究|传达|学习|讨论)"
)
# What visitors say together.
_TEAM_SAYS = regex(
    "^(?:考察|调研|代表|访问|参访|观摩|督导|检查|客商)[团组](?:一行|成员)?(?:们|纷纷|一致|还|也)*"
    "(?:对[^，。；]{2,40}(?:表示|给予)|表示|认为|希望|指出|强调|要求|建议)"
)
# Here something is told anew: by nobody, or by somebody the stretch names.
_ANEW = regex(
    "^(?:会前|会后|会上|会中|会议(?!室)|会见[中前后]|座谈[会中]|活动|期间|随后|随即|当天|当日|当晚|同日|考察[期结中]|调研[期结中]|"
    "在[^，]{2,24}(?:期间|现场|座谈会上|会上)|双方|两地|两市|与会|代表团|考察团|调研组|大家|记者|据(?:了解|悉|介绍)|[昨今]天|\\d{1,2}月|\\d{1,2}日|"
    "在?[^，]{0,8}陪同下|座谈|市领导|县领导|区领导|省领导|[^，]{0,12}(?:出席|参加|列席|陪同)(?:会议|活动|调研|会见|考察))"
)
_OPENS = regex(
    "^(?:当前|目前|如今|现在|近年来|多年来|[一两几]年多?来|长期以来|今后|未来|下一步|接下来|此次|这次|同时|希望|期待|期盼|相信|说|表示|"
    "指出|强调|介绍说?|认为|他[说指强表]?[示出调]?|她[说指强表]?[示出调]?|以来|今年|去年)*"
)
_NO_SUBJECT = regex(
    "(?:[省市县区州]|[市县区]委)?(?:[、与和及]|之行|一行|市领导)|[省市县区]?委?(?:常委|副?书记|[^，]{0,4}部长)"
)
_THEN = "(?=将|与|有|是|会|愿|全|在|希|长|始|坚|要|高度|正|充分|一[直道])"
_BODIES = (
    (FIRM, regex(f"^[^，将与对把向为和]{{0,20}}(?:集团|公司|企业){_THEN}")),
    (SCHOOL, regex(f"^[^，将与对把向为和]{{0,12}}(?:大学|学院|学校|我校|工大|理工){_THEN}")),
)
_WE = regex(
    "我们|[我全](?:[省市县区旗州镇乡])|双方|两[市地区县]|彼此|共同|分别|均|(?<![成首古])都(?=[要是将得有在能会可已把对不])"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A stretch of the Chinese and whom it is told of.

    `people` are those whose words or deed it is, empty where nobody knows; `party` is the place or body it speaks
    of, "" where that is not plain. `at` is the place of its sentence.
    """

    zh: str
    people: frozenset[str]
    party: str
    at: int


def frames(sentences: Sequence[Sentence], names: Sequence[str]) -> tuple[Frame, ...]:
    """The stretches of an article in order, each with whom it is told of; `names` are all its people."""
    return _frames(tuple((one.text, one.paragraph) for one in sentences), tuple(dict.fromkeys(names)))


@lru_cache(maxsize=8)  # an article is checked line by line
def _frames(sentences: tuple[tuple[str, int], ...], names: tuple[str, ...]) -> tuple[Frame, ...]:
    return tuple(_read(sentences, names))


@dataclass(slots=True)
class _State:
    """Who is told of as an article is read on, and whether it is their words."""

    people: frozenset[str] = frozenset()
    speaks: bool = False
    last: frozenset[str] = frozenset()
    party: str = ""


def _read(sentences: Sequence[tuple[str, int]], names: Sequence[str]) -> Iterator[Frame]:
    state, before = _State(), -1
    for at, (text, paragraph) in enumerate(sentences):
        if paragraph != before or not state.speaks:
            state.people, state.speaks = frozenset(), False
        before, state.party = paragraph, ""
        if text[0] == "“" and (teller := _teller_behind(sentences[at + 1 : at + 2], paragraph, names)):
            state.people, state.last, state.speaks = teller, teller, True
        yield from _joined(_pieces(text, at, names, state))


def _teller_behind(
    following: Sequence[tuple[str, int]], paragraph: int, names: Sequence[str]
) -> frozenset[str]:
    """Whose words a sentence in quotation marks are, told behind it: “…。”乙说."""
    for text, its_own in following:
        piece = _PIECE.search(text)
        if its_own == paragraph and piece and _SAYS.search(piece[0]):
            return subjects(piece[0], names)
    return frozenset()


def _pieces(text: str, at: int, names: Sequence[str], state: _State) -> Iterator[Frame]:
    row: frozenset[str] = frozenset()
    for piece in _PIECE.finditer(text):
        zh = piece[0]
        found = subjects(zh, names)
        if found:
            row |= found
            state.people, state.last, state.speaks = row, row, False
        elif _MET.match(zh):
            state.people, state.speaks = frozenset((MEETING,)), True
        elif _TEAM_SAYS.match(zh):
            state.people, state.speaks = frozenset((TEAM,)), True
        elif _HE.match(zh) and state.last:
            state.people, state.speaks = state.last, False
        elif _ANEW.match(zh) and not (state.speaks and _WE.match(zh)):
            state.people, state.speaks = frozenset(), False
        if not (found and any(zh.endswith(name) for name in found)):
            row = frozenset()  # the row of names is over: something is said of them
        state.speaks = state.speaks or bool(state.people and _SAYS.search(zh))
        state.party = _party(zh, state.party)
        yield Frame(zh, state.people, state.party, at)


def _joined(pieces: Iterator[Frame]) -> Iterator[Frame]:
    """Pieces of one sentence that are told of the same people and party, put together."""
    now: Frame | None = None
    for one in pieces:
        if now is not None and (now.people, now.party) == (one.people, one.party):
            now = Frame(f"{now.zh}，{one.zh}", now.people, now.party, now.at)
            continue
        if now is not None:
            yield now
        now = one
    if now is not None:
        yield now


def subjects(zh: str, names: Sequence[str]) -> frozenset[str]:
    """Who a clause tells something of: the name it begins with, behind posts, and those joined to it."""
    met = sorted((at, name) for name in names for at in occurrences(zh, name))
    found: set[str] = set()
    end = 0
    for at, name in met:
        before = zh[end:at]
        if not found:
            if _HEARD.search(before) and _REPORTS.match(zh, at + len(name)):
                return frozenset((name,))
            if _TO.search(before) or _WORDS_OF.match(zh, at + len(name)):
                return frozenset()
        elif not _JOINED.match(before) or _TO.search(before.lstrip("与")):
            break
        found.add(name)
        end = at + len(name)
    return frozenset(found)


def _party(zh: str, before: str) -> str:
    """The place or company a clause speaks of; what the one before it spoke of where it names none at its head."""
    if _WE.search(zh):
        return ""
    opening = _OPENS.match(zh)
    start = opening.end() if opening else 0
    body = next((name for name, pattern in _BODIES if pattern.match(zh[start:])), None)
    if body:
        return body
    first = next((one for one in find_places(zh) if one.start <= start), None)
    if first is not None and first.end > start:
        return "" if _NO_SUBJECT.match(zh, first.end) else first.zh
    return before
