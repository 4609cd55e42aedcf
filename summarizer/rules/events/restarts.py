"""Whether a sentence turns to another occasion: it opens with the name of a meeting and with what that meeting did."""

import re
from collections.abc import Sequence

from summarizer.facts import EventKind
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.meetings import Meeting, find_meetings, kind_of
from summarizer.rules.events.openings import SO_OFTEN, Occasion, generic

_RESTART = regex(
    r"^(?:[一二三四五六七八九十]{1,3}、)?(?:(?:随后|之后|会后|会前|当天|同日|当日|当晚|(?:会议|大会|活动|学习会?|座谈会?|仪式|调研)(?:开始|结束|闭幕)?[之以]?[前后]|此前|接着)，?){0,2}(?:上午|下午|晚上)?，?"
    r"(?:[^，。；、]{0,16}?(?:主持|组织)|[^，。；]{2,30}?主持(?=召开))?(?:还|又|先后)?(?:召开|举行|举办)?(?:了|的)?"
)
_ACTS = regex(
    r"^(?:上|中)?，?(?:(?:围绕|就|以|聚焦)[^。；]{2,40}?)?(?:还|又|并|分别|首先|集中|专题)*(?:传达|听取|审议|研究|学习|开展|召开|举行|讨论|审定|通过|观看|部署|安排|强调|指出|要求)"
)


# 会后，县人大常委会党组召开会议: another body met, under no name of its own.
_BODY_MET = regex(
    r"(?:随后|之后|会后|会前|会议结束后|当天(?:上午|下午|晚上)?|同日"
    r"|当日)，(?P<zh>[^，。；：“”]{2,20}?(?:常委会|党工委|党委|党组|党支部|委员会"
    r"|领导小组)(?:还)?(?:召开|举行)了?(?:专题|扩大)?(?:全体)?会议)"
)


# 全省视频会议结束后，我县立即召开会议: who present a meeting from above then met on their own.
_OWN_MET = regex(
    r"[^，。；]{0,20}(?:会议?|大会)(?:结束)?[之以]?后，(?P<zh>(?:我[省市县区州旗镇]|[^，。；：“”]{2,10}?(?:[省市县区州旗镇乡]|街道)(?:委|政府)?)"
    r"(?:立即|随即|随机|随后|迅速|马上|即刻|当即|接续|继续|接着|紧接着|立刻|又)*(?:召开|举行|套开)了?(?:续会|[^，。；召]{0,30}?会议?))(?=[，。])"
)
# 会后，我街道迅速召开了领导班子会: whose page it is met on what it had heard.
_WE_MET = regex(
    r"(?:随后|会后|会议结束后|当天(?:上午|下午|晚上)?)，(?P<zh>我(?:街道|[镇乡局院校委办所])(?:立即|随即|随后|迅速|马上|即刻|当即|及时|也|又)*(?:组织)?(?:召开|举行)了?[^，。；召]{0,20}?会议?)(?=[，。])"
)
# 学习会|前，县委书记某某主持召开…: only when the next one was.
_NOT_IT = regex(f"(?:{SO_OFTEN.pattern})|(?:开始|结束)?[之以]?[前后]，")
# What those who went round sat down for afterwards belongs to the round.
_ON_THE_SPOT = regex("(?:总结|座谈|汇报|反馈|点评|交流|讲评)会$")


def restart(
    occasions: tuple[Occasion, ...], sentence: Sentence, event: int
) -> tuple[tuple[Occasion, ...], int | None]:
    """The occasions, and which of them `sentence` turns to if it does: by name, at its start, with something that occasion did."""
    head = sentence.text[:60]
    if head.startswith("要") or any(o.opening is sentence for o in occasions):
        return occasions, None
    present = occasions[event].meeting
    from_above = present is not None and _FROM_ABOVE.search(present.zh)
    if met := _BODY_MET.match(head) or _WE_MET.match(head) or (_OWN_MET.match(head) if from_above else None):
        called = (m for m in find_meetings(head) if m.end == met.end("zh") and not generic(m))
        whole = Meeting(met["zh"], *met.span("zh"), kind_of(met["zh"]))
        named = next((m for m in called if m.start > whole.start), whole)
        return (*occasions, Occasion(named, sentence, sentence)), len(occasions)
    # 召开调度会3次 sums up.
    meeting = next((m for m in find_meetings(head) if not _NOT_IT.match(sentence.text, m.end)), None)
    later = _later(occasions[event], sentence) if meeting and present else 0
    if meeting is None or not _RESTART.fullmatch(sentence.text[later : meeting.start]):
        return occasions, None
    rest = sentence.text[meeting.end :]
    held = bool(re.search("召开|举行", sentence.text[: meeting.start])) or rest.startswith(("召开", "举行"))
    toured = present is None or present.kind is EventKind.FIELD_VISIT
    if meeting.zh.startswith("中央") and not (present and present.zh.startswith("中央")):
        return occasions, None  # a link below the text, or what is studied
    if generic(meeting) or _ASKED.search(meeting.zh) or (toured and _ON_THE_SPOT.search(meeting.zh)):
        return occasions, None
    known = _matching(occasions, meeting)
    if not (_ACTS.match(rest) or held or (known is not None and rest.startswith(("上，", "中，", "期间，")))):
        return occasions, None
    if known is not None:
        return _named_in_full(occasions, known, meeting, sentence), known
    return (*occasions, Occasion(meeting, sentence, sentence)), len(occasions)


# 各部门要结合会议|讨论内容…: who is to do something with what was said.
_ASKED = regex("(?<![重主纪需首必紧概摘])要(?!求|闻|素|点|情)|必须|务必")
_DAY = regex(r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日(?:[上下]午|晚上?)?，?")


def _later(present: Occasion, sentence: Sentence) -> int:
    """Where a sentence goes on behind a day after that of the meeting told before: 6月4日，|县委常委会召开会议."""
    day, before = _DAY.match(sentence.text), _DAY.search(present.opening.text)
    if day is None or before is None:
        return 0
    month = int(before["month"] or 0)
    return day.end() if (int(day["month"] or month), int(day["day"])) > (month, int(before["day"])) else 0


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


def _matching(occasions: Sequence[Occasion], meeting: Meeting) -> int | None:
    """The occasion that `meeting` names again, if any: same kind and names that contain one another's characters."""
    named = [(i, o.meeting) for i, o in enumerate(occasions) if o.meeting]
    for index, other in named:
        if other.zh == meeting.zh or other.zh.endswith(meeting.zh) or meeting.zh.endswith(other.zh):
            return index
    congress = _CONGRESS.search(meeting.zh) is not None
    same_kind = [
        i
        for i, other in named
        if other.kind is kind_of(meeting.zh)
        and (_CONGRESS.search(other.zh) is not None) == congress
        and not _other_level(other.zh, meeting.zh)
    ]
    return same_kind[0] if same_kind else None


# What is present on a screen, in a branch venue or not.
_FROM_ABOVE = regex("^全[国省市]|^我[省市州]|电视电话|视频")
_LEVEL = regex("全[国省市区县州旗镇]")


def _other_level(zh: str, then: str) -> bool:
    """全国电视电话会议 and 全省电视电话会议 are two, however alike they are called."""
    first, second = _LEVEL.match(zh), _LEVEL.match(then)
    return bool(first and second and first.group() != second.group())


# The committee that a congress elects meets when it is over.
_CONGRESS = regex("代表大会|党代会|人代会")
