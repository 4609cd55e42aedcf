"""Frames: who is speaking. "会议指出，…" is the meeting, "刘某某强调，…" is Liu, "他表示" is whoever spoke last.

A frame stays in force until the next frame, a new occasion or the attendance paragraph (DOMAIN: discourse frame).
It opens a sentence, or stands behind what was dealt with: "会议听取了…汇报，会议要求，…", "某某出席并讲话，要求…".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.facts import Verb
from summarizer.language.bodies.bodies import body_name
from summarizer.language.marks import outside
from summarizer.language.people.name_rows import Mention
from summarizer.patterns import regex
from summarizer.rules.framed_words import DEMANDS, among_those_called_on, asks_for, framed_from

_VERBS = {
    "强调指出": Verb.STRESSED,
    "指出": Verb.NOTED,
    "认为": Verb.NOTED,
    "明确": Verb.NOTED,
    "强调": Verb.STRESSED,
    "要求": Verb.REQUIRED,
    "部署": Verb.REQUIRED,
    "提出": Verb.REQUIRED,
    "责令": Verb.REQUIRED,
    "责成": Verb.REQUIRED,
    "决定": Verb.REQUIRED,
    "确定": Verb.REQUIRED,
    "议定": Verb.REQUIRED,
    "商定": Verb.REQUIRED,
    "希望": Verb.CALLED_FOR,
    "期待": Verb.CALLED_FOR,
    "号召": Verb.CALLED_FOR,
    "勉励": Verb.CALLED_FOR,
    "叮嘱": Verb.CALLED_FOR,
    "嘱咐": Verb.CALLED_FOR,
    "嘱托": Verb.CALLED_FOR,
    "提醒": Verb.CALLED_FOR,
    "告诫": Verb.CALLED_FOR,
    "诚邀": Verb.CALLED_FOR,
    "寄语": Verb.CALLED_FOR,
    "建议": Verb.CALLED_FOR,
    "表示": Verb.REPORTED,
    "介绍": Verb.REPORTED,
    "说": Verb.REPORTED,
    "提到": Verb.REPORTED,
    "谈到": Verb.REPORTED,
    **dict.fromkeys(("讲", "谈", "提", "作出", "作", "做"), Verb.REQUIRED),
}
# 对某项工作讲了三点意见。一是…: such a verb frames what is counted out behind it, and nothing else.
_COUNTED_OUT = r"(?=了?(?:以下|如下)?[一二三四五六七八九十两几\d]+(?:点|个方面|项|条)(?:具体|明确|工作|重点|的)*(?:要求|意见|希望|建议|指示))"
_ONLY = {
    "强调": "强调(?!部署|安排)",
    "部署": "(?<!强调)部署",
    "希望": "希望(?!工程|小学|之家|田野)",
    "诚邀": "(?<!活动)(?<!会议)诚邀",  # 活动诚邀各界代表参加: who came
}  # 作了强调部署: no words follow
_ONLY |= {verb: f"{verb}{_COUNTED_OUT}" for verb in ("讲", "谈", "作出", "作", "做")}
_ONLY["建议"] = "(?<!意见)(?<!意见[和、及])(?<![的条项些])建议"  # 要梳理提出的意见|建议，: what was suggested
_ONLY["提"] = f"提{_COUNTED_OUT.replace('点|个方面|项|条', '点|个方面')}"  # 代表提了三条意见: who complained
_VERB = regex("|".join(_ONLY.get(verb, verb) for verb in _VERBS))
# Verbs that go on speaking for whoever spoke last when they open a sentence without a subject.
_UNSPOKEN = frozenset({"希望", "期待", "号召", "勉励", "叮嘱", "要求", "强调", "责成"})
# What opens a frame although nobody is named: the meeting itself, or a group that visits and inspects.
_GROUP = regex(
    r"^(?:[^，。；：]{0,24}?(?:会议|全会|大会|学习会|推进会|座谈会|党组会|常委会|例会|活动|(?:考察|观摩|督导|调研|检查|督查|巡察|"
    r"视察|评估|验收|专家|工作|代表)(?:团|组)(?:领导|负责人|组长)?|(?:集团|公司|街道|学校|学院|医院"
    r"|部门|单位|乡镇|镇街|企业|项目|活动|会议)?(?:主要|相关|有关)?(?:领导|负责人|负责同志)|(?:与会"
    r"|参会|参训|参加|在场|参观)[^，。；：]{0,6}?(?:人员|代表|干部|同志|领导|企业家|委员|嘉宾"
    r"|专家)|大家|群众|(?:随后，)?(?:宾主)?双方(?:一致)?|通知|方案|公告|通报|意见|发布会)|[省市州县区旗]领导|(?:人大)?(?:代表|委员)们?)(?:上|中)?(?:还|并|同时|最后|进一步|一致|特别|明确|就此|研究)*"
)
# 某某主持会议并强调: a person did it, although the words before the verb end in 会议.
_SOMEBODY_DID = regex(r"主持|出席|参加|列席|召开|组织|传达|听取|带队")
# 王书记强调: by the family name, of whoever was named before.
BY_POST = regex(
    "(?P<family>[一-鿿])副?(?P<post>书记|[市县区镇乡局院校]长|主任|主席|会长|总经理|常委|检察长|董事长)"
)
_PRONOUN = regex(rf"^(?:他|她|其|{BY_POST.pattern})(?:还|并|同时|进一步|最后)*")
# 并就做好某事提出两点建议: nobody is named, so the one before goes on.
_ON_SUBJECT = regex(r"(?:并|还|同时)?(?:就|对)[^，。；：]{2,40}")
_GO_ON = frozenset({"", "一致", "并", "还", "最后"})
_BULLET = regex(r"^[●■◆▲△◇○•·\s]+")
# A frame behind a comma: the meeting, a pronoun, or nobody (then the subject of the sentence goes on speaking).
_LATE = regex(
    r"(?<=[，；])(?P<who>会议|全会|大会|会上|他|她)?(?P<more>(?:还|并|又|同时|进一步|明确|就此|不时|现场|当场|反复|一再){0,4}(?:(?:指出|交办)并)?(?:对(?![照标])[^，。；]{2,40}?)?)"
    r"(?P<verb>强调|指出|要求|提出|认为|希望|叮嘱|勉励|嘱咐|嘱托|告诫|提醒|表示)(?P<rest>(?:了|出)?(?:以下|如下|具体|明确|相关|工作)*"
    r"(?:[一二三四五六七八九十两几\d]?(?:点|个方面|项|条)?(?:明确|具体|工作)?(?:的)?(?:要求|意见"
    r"|希望|建议))?[，：]"
    r"|(?:了|出)?(?:以下|如下)[一二三四五六七八九十两几]?(?:点|个方面|项|条)?(?:具体"
    r"|工作)?(?:的)?(?:要求|意见|希望|建议)。"
    r"|)"
)
_LATE_CUE = regex(
    r"[，；](?:会议|全会|大会|会上|他|她|还|并|又|同时|进一步|明确|就此|不时|现场|当场|反复|一再){0,4}(?:(?:指出|交办)并)?(?:对(?![照标])[^，。；]{2,40}?)?(?:强调|指出|要求|提出|认为|希望|叮嘱|勉励|嘱咐|嘱托|告诫|提醒|表示)"
)
# 明确了任务和措施并提出了具体要求：一是…: what is listed behind a colon was said, whatever led up to it.
_FIRST = r"一是|一要|首先|第一|[（(]?[一1][）).、．]"
_LIST_CUE = regex(f"：(?:{_FIRST})")
_LISTED = regex(
    rf"(?P<verb>强调|指出|要求|提出|(?:[提讲谈]|作出?)(?=了?[一二三四五六七八九十两几\d])|部署|安排)(?:了|出)?[^，。；：]{{0,14}}：(?={_FIRST})"
)
_SUBJECT_AT = regex(r"(?:^|[，；。])(?:会上|会后|会前|其中|期间|仪式上|活动中|座谈会上|随后|会议由)?，?$")
_MEETING_ACTED = regex(
    r"^(?:会议|会上|全会|大会|[^，。；]{2,24}(?:会议|常委会|党组会|常务会))(?:上)?(?:，)?(?:还|并"
    r"|又|分别|书面|集中|专题|认真|主要|首先)*(?:传达|听取|审议|研究|学习|讨论|通报|观看|原则|审定|召开|指出"
    r"|强调|安排|部署|分析|总结|回顾)"
)
# What may stand between a person and the verb: 在讲话中, 在听取汇报后, 还, 并代表区委 …
_BETWEEN = regex(
    r"^(?:同志)?(?:一行)?(?:(?:主持|出席|参加|召开|深入|列席|到会)[^，。；：]{0,24}?(?=并(?![^，。；：]*并)))?(?:与[^，。；：]{2,20}(?:交流|座谈|交谈"
    r"|会谈)(?=，))?(?:[，]?(?:在|就|对|代表|结合|围绕|听取|仔细|一边|首先|最后|充分|同时|并|还"
    r"|进一步|分别|随后|现场|当场|再次|特别|反复|进行)"
    r"[^。；：]{0,40})?[，]?(?:(?:作)?(?:总结|动员|主持)?(?:讲话|发言|致辞)(?:中|时|指出，)?)?(?:还|并|又|也)?$"
)
_LEAD_IN = regex(
    r"^(?:就|对|针对|围绕|关于|在|听取|为|随后|最后|会上|会后|期间|座谈会上|会议上)[^。；：]{0,46}?，|^(?:在)?(?:简要|详细|重点)?(?:介绍|参观|观看)了?[^，。；：]{2,40}后，|^(?!其)[一-鿿]{2,6}(?:中|时|后|期间)，|^(?:同时|此外|另外|接着)，(?=[一-鿿])"
)
# 最后某某要求, without a mark.
_AT_LAST = regex("(?:最后|随后)(?=[一-鿿])")
_REACH = 70
_FAR = 600


@dataclass(frozen=True, slots=True)
class Frame:
    """A speaker and a verb; the framed content starts at `content` in the sentence that opens the frame.

    `opens` is where the frame itself begins: what stands before it tells of other things.
    """

    speaker_zh: str
    verb: Verb
    content: int
    person: Mention | None = None
    opens: int = 0


def verb_of(zh: str) -> Verb:
    """Which verb a word of saying or asking is."""
    return _VERBS[zh]


_DEALT = regex(r"(?:听取|审议|研究|讨论|传达|学习)")


def frame_of(text: str, people: Sequence[Mention], last_speaker: str | None = None) -> Frame | None:
    """The frame that `text` opens with, or None. `last_speaker` resolves 他 and 她 and may be None."""
    skip = _BULLET.match(text)
    start = skip.end() if skip else 0
    lead_in, at_last = _LEAD_IN.match(text[start:]), _AT_LAST.match(text, start)
    offsets = (start, start + lead_in.end() if lead_in else None, at_last and at_last.end())
    for offset in (offset for offset in offsets if offset is not None):
        frame = _frame_at(text, offset, people, last_speaker)
        if frame:
            # 听取了…汇报，要求…: the words before the comma tell what was dealt with.
            return replace(frame, opens=offset) if _DEALT.match(text, start, offset) else frame
    cue = "，由" in text or _LIST_CUE.search(text) or _LATE_CUE.search(text)
    late = _late(text, start, people, last_speaker) if cue else None
    named = _named_late(text, people)
    return named if named and (late is None or named.opens < late.opens) else late


_TURN = regex("[，；。](?:最后|随后|会上|会后|接着)?，?由?$")
_SAID = regex(
    "(?:同志)?(?:在[^，。；：]{2,24}时)?(?:就[^，。；：]{2,30})?(?:总结|还|最后|进一步)?(?P<verb>强调|要求|指出|提出)(?:了|出)?"
    "(?:[^，。；：]{0,8}(?:要求|意见|希望|建议))?[，：]"
)


def _named_late(text: str, people: Sequence[Mention]) -> Frame | None:
    """The frame of a person who speaks up in mid-sentence: …，最后由某某书记总结强调：一是…."""
    for person in people:
        said = _SAID.match(text, person.ends)
        if (
            said
            and person.begins
            and _TURN.search(text, 0, person.begins)
            and outside(text, 0, person.begins)
        ):
            return Frame(person.name, _VERBS[said["verb"]], said.end(), person, person.begins)
    return None


def reframed(text: str, start: int, people: Sequence[Mention]) -> Frame | None:
    """The frame that a later part of a sentence opens with (…；某某要求，…), or None."""
    return _frame_at(text, start, people, None)


def _late(text: str, start: int, people: Sequence[Mention], last_speaker: str | None) -> Frame | None:
    """The first frame behind a comma, with the subject it goes on from."""
    for late in _LATE.finditer(text, start, start + _FAR):
        who, verb, rest = late["who"], late["verb"], late["rest"]
        if not outside(text, 0, late.start()):
            continue
        if who in ("会议", "全会", "大会", "会上"):
            words = text[late.end() :]
            each = verb == "要求" and words.startswith(("各", "全", "有关", "相关")) and asks_for(verb, words)
            if not rest and not each and not DEMANDS.match(words):
                continue
            speaker, person = "会议" if who == "会上" else who, None
        else:
            if not rest and not asks_for(verb, text[late.end() :]):
                continue
            speaker, person = _going_on(text, late.start(), people, who is not None)
            if speaker is None and (who is not None or (verb != "希望" and _PRONOUN.match(text))):
                speaker = last_speaker
        if speaker is not None:
            return Frame(speaker, _VERBS[verb], late.end(), person, late.start())
    listed = _LISTED.search(text, start, start + _FAR)
    if listed and outside(text, 0, listed.start()):
        speaker, person = _going_on(text, listed.start(), people, pronoun=False)
        if speaker is not None:
            return Frame(
                speaker, _VERBS.get(listed["verb"], Verb.REQUIRED), listed.end(), person, listed.start()
            )
    # 会议原则同意《…》，由某局修改完善: what is decided, and then who is to see to it.
    charged = _CHARGED.match(text)
    return Frame("会议", Verb.REQUIRED, charged.end(), None, charged.end()) if charged else None


_CHARGED = regex(
    r"会议(?:还)?(?:原则|一致|审议)?(?:同意|通过)(?:《[^《》]{1,60}》|[^，。；《》]){1,4}，(?=由[^，。；]{2,24}?(?:牵头|负责|会同|根据))"
)


def _going_on(
    text: str, position: int, people: Sequence[Mention], pronoun: bool
) -> tuple[str | None, Mention | None]:
    """Who goes on speaking before `position`: the last person who is the subject of a clause, or the meeting."""
    subjects = [
        m
        for m in people
        if m.ends <= position
        and not among_those_called_on(text, m.begins, m.ends)
        and (
            _SUBJECT_AT.search(text[: m.begins])
            or re.search(r"(?:^|[。；])在[^，。；]{1,40}，$", text[: m.begins])
        )
    ]
    if subjects:
        # In a list of names (县长甲、副县长乙出席) nobody in particular goes on.
        last = subjects[-1]
        behind = last.ends
        if not any(text[behind : m.begins] in ("、", "和", "及", "与") for m in people if m is not last):
            return last.name, last
        return None, None
    if not pronoun and (group := _GROUP_ACTED.match(text)):
        return group["who"], None
    return ("会议", None) if not pronoun and _MEETING_ACTED.match(text) else (None, None)


# 调研组对某县工作给予肯定，要求某县…
_GROUP_ACTED = regex(
    "(?P<who>[一-鿿]{0,8}?(?:调研|督导|检查|考察|巡察|督查|督察|评估|验收|视察|执法检查)组)(?:一行)?(?:先后|还|并|同时)*(?:对|在|听取|实地|现场|充分|详细|认真|深入|来到|一致|就)"
)


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
        if text[verb.end() :] == "。" and _MEETING.fullmatch(head):
            return Frame(speaker, _VERBS[verb.group()], len(text), person)  # 会议强调。各单位要…
        content = framed_from(text, verb, person is None)
        if content is not None:
            return Frame(speaker, _VERBS[verb.group()], content, person)
    return None


_MEETING = regex("(?:会议|大会|全会|会上)(?:还|并|同时|最后|进一步)*")
# 会上还对责任单位提出了重点工作要求，…: the meeting spoke, whoever it was.
_AT_THE_MEETING = regex(r"会上(?:还|并|同时)*|会(?:上|议)(?:还|并|同时|另外)*(?:就|对|向)[^，。；：]{2,40}")


# 会议在听取…汇报后强调: it had dealt with something first.
_HAVING_DEALT = regex(
    r"(?:会议|大会|全会)(?:还|并)?在(?:认真|仔细|分别|集中|逐一)*(?:听取|审议|学习|研究|讨论|传达)[^，。；：]{2,60}[后时]"
)


# 会上王某强调, 座谈会上王某指出: where it was said needs no comma.
_DURING = regex("在?[一-鿿]{2,8}(?:中|时|后|现场|会上|仪式上|活动上)(?=[一-鿿])|会[上后](?=[一-鿿])")


def _named_at(people: Sequence[Mention], at: int) -> Mention | None:
    """Who is named at an offset, with the posts or without."""
    return next((m for m in people if at in (m.titles_start, m.start)), None)


def _behind_body(head: str, start: int, people: Sequence[Mention]) -> Mention | None:
    """Who is named behind the body that opens a clause: 市中医院|方远山院长建议…."""
    first = next((m for m in people if m.begins >= start), None)
    body = head[: first.begins - start] if first and first.ends <= start + len(head) else ""
    return first if body and "，" not in body and body_name(body) else None


_SOMEWHERE = regex("(?:在|沿|来到)(?:(?!主持|陪同|带领|率领)[^，。；：]){2,28}")
_AND = ("、", "和", "与", "及")
_EACH = regex(
    "(?:同志)?(?:还|也|均|都)?(?:分别|共同|先后|一致|一同|依次|还|也|均|都)*(?:在[^，。；：]{2,24})?"
)


def _together(head: str, start: int, first: Mention, people: Sequence[Mention]) -> str | None:
    """Several who speak in one clause, as printed: 县委书记某某、县长某某分别|强调."""
    last = first
    for person in (p for p in people if p.begins > first.begins):
        if head[last.ends - start : person.begins - start] not in _AND:
            break
        last = person
    each = last is not first and _EACH.fullmatch(head, last.ends - start)
    return head[first.begins - start : last.ends - start] if each else None


_AT_A_MEETING = regex("(?:同志)?在[^，。；：]{1,16}(?:会上|会议上|仪式上|活动上|活动中|中)?(?:还|并)?$")


def _speaker(
    head: str, start: int, people: Sequence[Mention], last_speaker: str | None
) -> tuple[str | None, Mention | None]:
    if last_speaker and (head in _GO_ON or _ON_SUBJECT.fullmatch(head)):
        return last_speaker, None
    # 某某在座谈会上强调: a person at the front speaks, wherever that was.
    person = _named_at(people, start) or _behind_body(head, start, people)
    if person is None and (during := _DURING.match(head)):
        # 督导调度中某某指出
        person = _named_at(people, start + during.end())
        if person:
            head, start = head[during.end() :], start + during.end()
    if person is None and (where := _SOMEWHERE.match(head)):
        # 在小黑河水库某某要求
        person = next((m for m in people if m.begins > start), None)
        if person and person.begins <= start + where.end() and outside(head, 0, person.begins - start):
            head, start = head[person.begins - start :], person.begins
        else:
            person = None
    if person and _BETWEEN.match(head[person.ends - start :]):
        return person.name, person
    if person and (together := _together(head, start, person, people)):
        return together, None
    within = [m for m in people if start < m.begins and m.ends <= start + len(head)]
    if within and _AT_A_MEETING.match(head, within[-1].ends - start):
        return within[-1].name, within[-1]  # 新一届主席某某在当选大会上表示
    if head and _GROUP.fullmatch(head) and not _SOMEBODY_DID.search(head):
        return re.sub("(?:上|中)?(?:还|并|同时|最后|进一步|一致|特别|明确|就此|研究)*$", "", head), None
    if _AT_THE_MEETING.fullmatch(head) or _HAVING_DEALT.fullmatch(head):
        return "会议", None
    if (pronoun := _PRONOUN.match(head)) and pronoun.end() == len(head) and last_speaker:
        return (last_speaker, None) if pronoun["family"] in (None, last_speaker[0]) else (None, None)
    return None, None
