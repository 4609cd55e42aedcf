"""Frames: who is speaking. "会议指出，…" is the meeting, "刘某某强调，…" is Liu, "他表示" is whoever spoke last.

A frame stays in force until the next frame, a new occasion or the attendance paragraph (DOMAIN: discourse frame).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.facts import Verb
from summarizer.language.people import Mention

_VERBS = {
    "指出": Verb.NOTED,
    "认为": Verb.NOTED,
    "明确": Verb.NOTED,
    "强调": Verb.STRESSED,
    "要求": Verb.REQUIRED,
    "部署": Verb.REQUIRED,
    "提出": Verb.REQUIRED,
    "决定": Verb.REQUIRED,
    "希望": Verb.CALLED_FOR,
    "号召": Verb.CALLED_FOR,
    "勉励": Verb.CALLED_FOR,
    "寄语": Verb.CALLED_FOR,
    "表示": Verb.REPORTED,
    "介绍": Verb.REPORTED,
    "说": Verb.REPORTED,
    "提到": Verb.REPORTED,
    "谈到": Verb.REPORTED,
}
_VERB = re.compile("|".join(_VERBS))
# Verbs that go on speaking for whoever spoke last when they open a sentence without a subject.
_UNSPOKEN = frozenset({"希望", "号召", "勉励"})
# What opens a frame although nobody is named: the meeting itself, or a group that visits and inspects.
_GROUP = re.compile(
    r"^(?:[^，。；：]{0,24}?(?:会议|全会|大会|学习会|推进会|座谈会|党组会|常委会|例会|活动|(?:考察|观摩|督导|调研|检查|督查|巡察|"
    r"视察|评估|验收|专家|工作|代表)(?:团|组)|通知|方案|公告|通报|意见|发布会))(?:上|中)?(?:还|并|同时|最后|进一步|一致|特别|明确|就此)*"
)
_PRONOUN = re.compile(r"^(?:他|她|其)(?:还|并|同时|进一步|最后)*")
_BULLET = re.compile(r"^[●■◆▲○•·\s]+")
# What may stand between a person and the verb: 在讲话中, 在听取汇报后, 还, 并代表区委 …
_BETWEEN = re.compile(
    r"^(?:同志)?(?:[，]?(?:在|就|对|代表|结合|围绕|听取|仔细|一边|首先|最后|充分|同时|并|还|进一步|分别|随后|现场|再次|特别|反复|进行)"
    r"[^。；：]{0,40})?[，]?(?:还|并|又|也)?$"
)
_LEAD_IN = re.compile(
    r"^(?:就|对|针对|围绕|关于|在|听取|为|随后|会上|会后|期间|座谈会上|会议上|调研中|讲话中)[^。；：]{0,46}?，"
)
_COUNTED = re.compile(
    r"^(?:了|出)?(?:以下|如下|具体|明确)?[一二三四五六七八九十两几\d]?(?:点|个方面|项|条)?(?:明确|具体|工作)?(?:的)?(?:要求|意见|希望|建议)[，：。]"
)
_REACH = 70


@dataclass(frozen=True, slots=True)
class Frame:
    """A speaker and a verb; the framed content starts at `content` in the sentence that opens the frame."""

    speaker_zh: str
    verb: Verb
    content: int
    person: Mention | None = None


def frame_of(text: str, people: Sequence[Mention], last_speaker: str | None = None) -> Frame | None:
    """The frame that `text` opens with, or None. `last_speaker` resolves 他 and 她 and may be None."""
    skip = _BULLET.match(text)
    start = skip.end() if skip else 0
    lead_in = _LEAD_IN.match(text[start:])
    for offset in (start, start + lead_in.end()) if lead_in else (start,):
        frame = _frame_at(text, offset, people, last_speaker)
        if frame:
            return frame
    return None


def _frame_at(text: str, start: int, people: Sequence[Mention], last_speaker: str | None) -> Frame | None:
    for verb in _VERB.finditer(text, start, min(len(text), start + _REACH)):
        head = text[start : verb.start()]
        if "。" in head or "；" in head:
            return None
        if not head and verb.group() not in _UNSPOKEN:
            continue
        speaker, person = _speaker(head, start, people, last_speaker)
        if speaker is None:
            continue
        content = _content(text, verb, person is None)
        if content is not None:
            return Frame(speaker, _VERBS[verb.group()], content, person)
    return None


def _speaker(
    head: str, start: int, people: Sequence[Mention], last_speaker: str | None
) -> tuple[str | None, Mention | None]:
    if not head and last_speaker:
        return last_speaker, None
    if head and (group := _GROUP.match(head)) and group.end() == len(head):
        return re.sub("(?:上|中)?(?:还|并|同时|最后|进一步|一致|特别|明确|就此)*$", "", head), None
    if (pronoun := _PRONOUN.match(head)) and pronoun.end() == len(head) and last_speaker:
        return last_speaker, None
    person = next((m for m in people if m.titles_start == start or m.start == start), None)
    if person and _BETWEEN.match(head[max(person.end, _titles_end(person)) - start :]):
        return person.name, person
    return None, None


def _titles_end(person: Mention) -> int:
    """The end of posts that stand behind the name (王某市长指出); 0 if they stand before it."""
    return (
        person.titles_start + len("、".join(person.titles))
        if person.titles and person.titles_start >= person.end
        else 0
    )


def _content(text: str, verb: "re.Match[str]", group: bool) -> int | None:
    """Where the framed words begin, or None if the verb is not a frame here (会议要求落实情况, 提出方案)."""
    rest = text[verb.end() :]
    if not rest:
        return verb.end()
    if counted := _COUNTED.match(rest):
        return verb.end() + counted.end()
    if rest[0] in "，：:,":
        return verb.end() + 1
    if rest[0] in "。；、":
        return None
    if verb.group() in {"提出", "部署", "决定", "明确", "介绍", "说", "表示", "认为", "指出"}:
        return verb.end() if verb.group() in {"指出", "认为"} and group else None
    if re.match(r"[^，。；]{0,24}?(?:要|必须|应)(?!求|点|素|害)", rest) or verb.group() in {"希望", "强调"}:
        return verb.end()
    return None
