"""The outline of an article: which sentence belongs to which occasion, and who is speaking in it.

One pass over the sentences keeps two things in force: the occasion (opened by the lead or by a later sentence that
starts with another meeting's name) and the frame. Everything the other rules need to know about place in the
discourse is decided here, once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from summarizer.language.people import Mention, find_people
from summarizer.reading.text import Article, Sentence
from summarizer.rules.frames import Frame, frame_of
from summarizer.rules.meetings import Meeting, find_meetings, kind_of


class Part(Enum):
    """What a sentence does in the discourse."""

    LEAD = "lead"
    BUSINESS = "business"
    FRAMED = "framed"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence in its place: `content` is where framed words begin (0 outside a frame)."""

    sentence: Sentence
    people: tuple[Mention, ...]
    part: Part
    event: int
    frame: Frame | None = None
    content: int = 0

    @property
    def text(self) -> str:
        """The clean text of the sentence."""
        return self.sentence.text


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event of the article: its fullest name in the text (None for a visit or a feature) and where that stands.

    `opening` is the sentence that opened it: meetings listed in one lead share theirs.
    """

    meeting: Meeting | None
    sentence: Sentence
    opening: Sentence


@dataclass(frozen=True, slots=True)
class Outline:
    """The occasions of an article and its sentences, each assigned to one of them."""

    article: Article
    occasions: tuple[Occasion, ...]
    stretches: tuple[Stretch, ...]

    def of(self, event: int) -> tuple[Stretch, ...]:
        """The sentences of one occasion."""
        return tuple(s for s in self.stretches if s.event == event)


_ATTENDED = re.compile(
    r"(?:参加|出席|列席|陪同|参与|见证)(?:了)?(?:本次|此次|上述|有关|相关)?(?:会议|活动|调研|座谈|座谈会|仪式|学习|督导|检查|考察|培训|开班式|会|）)?。?$"
)
_RESTART = re.compile(r"^(?:随后|之后|会后|当天|同日|当日|会前)?，?(?:还)?(?:召开|举行)?(?:了|的)?")
_ACTS = re.compile(
    r"^(?:上|中)?，?(?:(?:围绕|就|以|聚焦)[^。；]{2,40}?)?(?:还|又|并|分别|首先|集中|专题)*(?:传达|听取|审议|研究|学习|开展|召开|举行|讨论|审定|通过|观看|部署|安排|强调|指出|要求)"
)
_CONVENED = re.compile(r"召开|举行|举办|开展|主持|开幕|闭幕|开班|收听收看|收看")


def outline(article: Article) -> Outline:
    """Assign every body sentence of `article` to an occasion and a part of the discourse."""
    sentences = article.sentences
    people = _people(sentences)
    occasions = _opening(article)
    stretches: list[Stretch] = []
    event, frame, speaker, lead_over = 0, None, None, False
    previous: Sentence | None = None
    for sentence in sentences:
        mentions = people[sentence.id]
        occasions, moved = _restart(occasions, sentence, event)
        opened = frame_of(sentence.text, mentions, speaker)
        if moved is not None:
            event, frame = moved, None
        if opened:
            frame, speaker, lead_over = opened, opened.speaker_zh, True
            part = Part.FRAMED
        elif frame is None and _is_attendance(sentence, mentions):
            part = Part.ATTENDANCE
        elif frame is not None and _ends_frame(sentence, mentions, previous):
            frame = None
            part = Part.ATTENDANCE if _is_attendance(sentence, mentions) else Part.BUSINESS
        else:
            part = Part.FRAMED if frame else (Part.BUSINESS if lead_over else Part.LEAD)
        if part is not Part.FRAMED and (subject := _subject(sentence, mentions)):
            speaker = subject
        content = opened.content if opened else 0
        whose = 0 if part is Part.ATTENDANCE and _shared(occasions) else event
        stretches.append(Stretch(sentence, mentions, part, whose, frame, content))
        previous = sentence
        lead_over = lead_over or sentence.paragraph > sentences[0].paragraph
    return Outline(article, occasions, tuple(stretches))


def _subject(sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The person a sentence is about: he is meant by 他 and 她 in the next one."""
    first = mentions[0] if mentions else None
    return first.name if first and min(first.start, first.titles_start) < 12 else None


def _shared(occasions: Sequence[Occasion]) -> bool:
    """Whether the lead names several occasions held together: who attended one attended all."""
    return len(occasions) > 1 and occasions[1].opening is occasions[0].opening


def _people(sentences: Sequence[Sentence]) -> dict[str, tuple[Mention, ...]]:
    """Mentions by sentence. Who was introduced, with a post or in a list, is known by the bare name afterwards."""
    known: set[str] = set()
    found = {}
    for sentence in sentences:
        found[sentence.id] = find_people(sentence.text, known)
        known.update(m.name for m in found[sentence.id])
    return found


def _opening(article: Article) -> tuple[Occasion, ...]:
    """The occasions named by the lead sentence, or else by the headline; one unnamed occasion at the least."""
    for sentence in article.sentences[:3]:
        named = _convened(sentence)
        if named:
            return tuple(Occasion(meeting, sentence, sentence) for meeting in named)
    first = article.sentences[0] if article.sentences else article.headline
    if first is None:
        return ()
    if article.headline and (meetings := _convened(article.headline)):
        return (Occasion(meetings[0], article.headline, article.headline),)
    return (Occasion(None, first, first),)


def _convened(sentence: Sentence) -> tuple[Meeting, ...]:
    """Meetings that this sentence says were held: named right after or right before the verb of convening."""
    text = sentence.text
    meetings = find_meetings(text)
    for verb in _CONVENED.finditer(text):
        before = next(
            (m for m in meetings if m.end <= verb.start() and _only_where(text[m.end : verb.start()])), None
        )
        after = _run_after(text, meetings, verb.end())
        # 区委常委会召开（扩大）会议: what stands before the verb is the body, and the meeting stands behind it.
        if before and not (after and before.zh.endswith(_COUNCILS)):
            return (before,)
        if after:
            return after
    return ()


_COUNCILS = ("常委会", "常务委员会", "党组", "中心组")


def _only_where(between: str) -> bool:
    """Whether only an adverbial of place stands between the name of a meeting and 召开: 在区会议中心, 隆重."""
    return (
        re.fullmatch(
            r"(?:今日|今天|昨日)?(?:在[^，。；]{1,24}|隆重|顺利|胜利|正式|如期|以[^，。；]{2,12}形式)*",
            between,
        )
        is not None
    )


def _run_after(text: str, meetings: Sequence[Meeting], position: int) -> tuple[Meeting, ...]:
    """The meetings listed after a verb of convening, joined by 、 和 暨 only."""
    run: list[Meeting] = []
    for meeting in meetings:
        if meeting.start < position:
            continue
        between = text[position : meeting.start]
        allowed = r"[了的]?" if not run else r"(?:上|、|和|及|以及|暨|，|并|还|召开|主持|随后|先后)*"
        if not re.fullmatch(allowed, between) or (run and "暨" in between and len(run) >= 1):
            if run and "暨" in between:
                position = meeting.end
                continue
            break
        run.append(meeting)
        position = meeting.end
    return tuple(run)


def _restart(
    occasions: tuple[Occasion, ...], sentence: Sentence, event: int
) -> tuple[tuple[Occasion, ...], int | None]:
    """Whether `sentence` turns to another occasion: by name, at its start, with something that occasion did."""
    head = sentence.text[:60]
    if any(o.opening is sentence for o in occasions):
        return occasions, None
    meeting = next((m for m in find_meetings(head)), None)
    if meeting is None or not _RESTART.fullmatch(sentence.text[: meeting.start]):
        return occasions, None
    rest = sentence.text[meeting.end :]
    held = bool(re.search("召开|举行", sentence.text[: meeting.start])) or rest.startswith(("召开", "举行"))
    if _generic(meeting):
        return occasions, None
    known = _matching(occasions, meeting)
    if not (_ACTS.match(rest) or held or (known is not None and rest.startswith(("上，", "中，", "期间，")))):
        return occasions, None
    if known is not None:
        return _named_in_full(occasions, known, meeting, sentence), known
    return (*occasions, Occasion(meeting, sentence, sentence)), len(occasions)


def _named_in_full(
    occasions: tuple[Occasion, ...], index: int, meeting: Meeting, sentence: Sentence
) -> tuple[Occasion, ...]:
    """A lead says 党组会议, the text 区政府党组会议: the fuller name tells whose meeting it was."""
    old = occasions[index]
    if (
        old.meeting is None
        or len(meeting.zh) <= len(old.meeting.zh)
        or not meeting.zh.endswith(old.meeting.zh)
    ):
        return occasions
    return (*occasions[:index], Occasion(meeting, sentence, old.opening), *occasions[index + 1 :])


def _generic(meeting: Meeting) -> bool:
    """A name that says nothing of which meeting it is: 会议, 大会, 工作会议."""
    return len(meeting.zh) <= 3


def _matching(occasions: Sequence[Occasion], meeting: Meeting) -> int | None:
    """The occasion that `meeting` names again, if any: same kind and names that contain one another's characters."""
    named = [(i, o.meeting) for i, o in enumerate(occasions) if o.meeting]
    for index, other in named:
        if other.zh == meeting.zh or other.zh.endswith(meeting.zh) or meeting.zh.endswith(other.zh):
            return index
    same_kind = [i for i, other in named if other.kind is kind_of(meeting.zh)]
    return same_kind[0] if same_kind else None


def _is_attendance(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    return (
        bool(_ATTENDED.search(sentence.text))
        and ("会议指出" not in sentence.text)
        and len(sentence.text) < 600
    )


_GOES_ON = re.compile(
    r"\s*(?:[●■◆▲○•]|[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|要|第[一二三四五六七八九十]+，)"
)
_ORDER = re.compile(
    r"(?:^|，)[^，。；]{0,24}?(?<![重需首必紧纲摘概简次])(?:要(?!求|点|素|害|闻|件|么|是|领|务|地)|必须|务必|严禁|不得)"
)


def _ends_frame(sentence: Sentence, mentions: Sequence[Mention], previous: Sentence | None) -> bool:
    """Whether a frame is over although no other has begun: a new paragraph that reports and orders nothing."""
    if previous is None or sentence.paragraph == previous.paragraph:
        return False
    text = sentence.text
    if _is_attendance(sentence, mentions) or _RESUMED.match(text):
        return True
    # A frame that stands as a heading (会议指出) opens the paragraph below it.
    heading = len(previous.text) < 24 and previous.text[-1:] not in "。！？；"
    return not (heading or _GOES_ON.match(text) or _ORDER.search(text[:60]))


_RESUMED = re.compile(
    r"(?:会议|会上|会前|会后|活动|大会|全会|当天|随后|座谈会上|期间)(?:上|期间|结束后|中)?，?(?:还|并|又)*"
    r"(?:传达|听取|审议|研究|学习|讨论|通报|宣读|观看|邀请|表决|解读|播放|，|[^，。]{2,30}(?:发言|汇报|宣读))"
)
