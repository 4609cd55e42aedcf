"""What was required: each order or instruction with its speaker, addressee, kind, topic and salience.

A directive is a sentence, or a part of one between semicolons, that says 要 (or 必须, 不得, 严禁 …) under a frame. The chair is never made the speaker of what "会议" required.
"""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

from summarizer.facts import DirectiveKind, Topic, Verb
from summarizer.language.calendar.deadlines import ordered_deadlines
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import outside
from summarizer.language.topics import topic, votes
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.agenda.scheduled import agenda_ahead, sessions_set
from summarizer.rules.demands.addressees import (
    addressee,
    asked_of,
    charged,
    doer,
    further_doers,
    next_doers,
    obliged,
    opening,
)
from summarizer.rules.demands.demands import demand, weight
from summarizer.rules.demands.imperatives import ADVERBS, VERBS
from summarizer.rules.figures import states_amount
from summarizer.rules.frames import Frame, reframed, verb_of
from summarizer.rules.outline import Part, Stretch


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was spoken of before an order: its words, and the topic of an occasion that is for one matter."""

    words: str
    matter: Topic | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One directive: `text[start:end]` in its stretch."""

    stretch: Stretch
    frame: Frame
    start: int
    end: int
    addressee: str | None
    kind: DirectiveKind
    topic: Topic
    salience: int
    deadline: str | None

    @property
    def zh(self) -> str:
        """The directive's words."""
        return self.stretch.text[self.start : self.end]


_NOTHING = Spoken("")
_MODAL = r"(?:(?<![重需首必紧纲摘概简次])(?:(?<!主)|(?<=[目各位]业主))要(?!求|点|素|害|闻|件|么|是|领|务|地)|必须|务必|应当|不得|严禁|禁止|坚决杜绝|需要(?!的)|力争|确保)"
_NUMBERED = r"(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+，|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])?"
_MARK = regex(r"^[●■◆▲○•\s]*")
_HAS_MODAL = regex(
    rf"(?:^|[，；：、。]|[一二三四五六七八九十]是|并|也|还|都|均){_NUMBERED}(?P<head>[^，；：。]{{0,40}}?){_MODAL}"
)


_BULLET = regex(r"\s*[●■◆▲○•]")


def orders(
    stretches: tuple[Stretch, ...], about: str = "", opening: Sentence | None = None
) -> Iterator[Order]:
    """Directives of one occasion, in the order of the text; `about` is what the occasion is called or was for.

    What names no topic (压实责任，加强督导) is on what was last spoken of: the order before it, else the item that was
    dealt with ahead of the frame, else the matter of the occasion; an occasion that was for one matter is on it in
    every sentence. The `opening` of an occasion may list all its items.
    """
    themed = going_on = False
    matter = topic(about) if about and not _leans(about) else None
    context, paragraph = about, -1
    for stretch in stretches:
        if matter or stretch.sentence.paragraph != paragraph:
            context, paragraph = about, stretch.sentence.paragraph
        ahead = stretch.text[: stretch.content] if stretch.part is Part.FRAMED else stretch.text
        if ahead and stretch.sentence is not opening and not _leans(ahead):
            context = ahead
        if stretch.part is not Part.FRAMED or stretch.frame is None:
            themed = going_on = False
            continue
        if stretch.frame.content and stretch.text[: stretch.frame.content] and stretch.content:
            themed = False
        bullet = _BULLET.match(stretch.text) is not None
        themed = bullet or (themed and stretch.content == 0)
        going_on = going_on and stretch.content == 0
        spoken = Spoken(context, matter)
        going_on, context = yield from _of_stretch(stretch, stretch.frame, themed, going_on, spoken)


def _of_stretch(
    stretch: Stretch, frame: Frame, themed: bool, going_on: bool, spoken: Spoken
) -> Generator[Order, None, tuple[bool, str]]:
    """The directives of a stretch; returns whether the last of its parts was an order, and what it spoke of."""
    last = len(stretch.text)  # where the unit before ended
    whom: str | None = None  # who was to do what it asks
    # 各乡镇：一是…；二是…, 对各部门提出要求：…: whom all of a list is asked of
    everybody = whole = asked_of(stretch.text[: stretch.content])
    ahead = agenda_ahead(stretch.text)
    given_days = [at for at, _ in sessions_set(stretch.text)]
    quoted = frame.verb is not Verb.REPORTED and _SAID.fullmatch(stretch.text, stretch.content)
    for start, end in _turns(stretch, stretch.content + bool(quoted)):
        if end > ahead or any(start <= at < end for at in given_days):
            continue  # what a coming session is to deal with is asked of nobody here
        if start > stretch.content and (again := reframed(stretch.text, start, stretch.people)):
            # 某某强调，…；某某要求，…: a part that names its speaker is not the first one's.
            frame, start = again, again.content
        words = stretch.text[start:end]
        if start >= stretch.resumes:
            break
        own = frame
        if asks := _asks(words):
            start, own = start + asks.end(), replace(frame, verb=verb_of(asks["verb"]))
            words = stretch.text[start:end]
        if _ATTENDED.search(words) and not (_HAS_MODAL.search(words) or own.verb is Verb.CALLED_FOR):
            break
        if (
            len(words) < 6 - 2 * words.startswith("要")
            or (frame.verb is Verb.REPORTED and words[0] == "“")
            or _SPOKE_ON.fullmatch(words)
        ):
            continue  # what a villager told a reporter is a quotation
        agreed = _AGREED.match(words)
        start += agreed.end() if agreed else 0
        stated = _STATED.match(stretch.text[start:end])
        start += stated.end() if stated else 0
        words = stretch.text[start:end]
        ordered = bool(
            _HAS_MODAL.search(words)
            or ((themed or own.verb in (Verb.REQUIRED, Verb.CALLED_FOR)) and _imperative(words))
            or (_NUMBERED_ORDER.match(words) and not _FALLS_SHORT.search(words))
            or (charged(words) and _imperative(words))
            or (obliged(words) and _imperative(words))
            or (_EVERYBODY.match(words) and _imperative(words))
            or (going_on and _GOES_ON.match(words) and _imperative(words))
        )
        further = stretch.text[last:start] == "，"  # 3月底前…，6月底前…
        ordered = ordered or (further and going_on)
        going_on, last = ordered, end
        order = one_order(stretch, own, start, end, ordered, spoken)
        if further and order.addressee is None:
            order = replace(order, addressee=doer(words) or whom)
        whom = order.addressee
        if order.addressee and _TO_ALL.match(words, len(order.addressee)):
            everybody = order.addressee
        elif everybody and order.addressee is None and (whole or _NUMBERED_ORDER.match(words)):
            order = replace(order, addressee=everybody)
        yield order
        spoken = spoken if _leans(words) else Spoken(words, spoken.matter)
    return going_on, spoken.words


def _turns(stretch: Stretch, content: int) -> Iterator[tuple[int, int]]:
    """The units of a stretch; somebody else who speaks up behind a comma begins one: …，某某要求，…."""
    text = stretch.text
    others = [
        p.begins
        for p in stretch.people
        if text.startswith("，", p.begins - 1) and reframed(text, p.begins, stretch.people)
    ]
    for start, end in units(text, content):
        for at in others:
            if start < at - 1 < end and outside(text, start, at - 1):
                yield start, at - 1
                start = at
        yield start, end


# 院领导、各部门负责人参加会议: who was there ends what was asked.
_ATTENDED = regex("(?:参加|列席|出席)了?(?:此次|本次|今天的)?(?:会议|活动|调研|座谈会|座谈|推进会|培训)?$")
# 就做好各项工作提出意见: that something was asked, and not what.
_SPOKE_ON = regex(
    r"(?:并|还|同时)*[就对][^，。；：]{2,60}(?:(?:提出|作出|做出|[作做]了|进行了?)了?[^，。；：]{0,10}(?:意见|要求|建议|部署|安排|强调|讲话|指示|说明))"
)
# 再部署，要求各乡镇…: the verb that asks is no part of what is asked.
_ASKS = regex(
    r"(?:[一二三四五六七八九十]+是|同时，?|并|还|也|再次)*(?P<verb>要求|希望|勉励|叮嘱|嘱咐|嘱托|告诫|号召|强调(?=各|全体|[^，。；]{2,14}要))(?![，：的他她]|双方)"
)
_WHOM_AT_ONCE = regex("各|全(?!面|力|程|域|过程)|有关|相关|施工|参建|属地|企业")


def _asks(words: str) -> "re.Match[str] | None":
    """The verb that asks once more, if whom it is asked of stands right behind: 再次强调，要求镇村务必…."""
    asks = _ASKS.match(words)
    return asks if asks and (_WHOM_AT_ONCE.match(words, asks.end()) or opening(words[asks.end() :])) else None


_TO_ALL = regex("：[一1](?:[是要]|[.、．])")
# 会议原则同意该办法，由某局修改完善: the decision is told elsewhere, the order stands behind it.
_AGREED = regex(r"会议(?:原则|一致)?(?:同意|通过)[^，。；《》]{0,24}，(?=由)")
# 1至4月投资增长6.1%，进出口下降4.7%，|要正视差距: the figures are told by themselves, the order is what is asked.
_STATED = regex(
    r"(?:[^，；。要]*(?:(?:增长|下降|上升|提高|回落|增幅|降幅|同比|环比|发生)[^，；。要]*\d|\d[^，；。要]*已)[^，；。要]*，(?:但[^，；。要\d]*，)?)+"
    r"(?=要(?!求|点|素|害|闻|件|么|是|领|务))"
)
# 要加快建设…。统筹推进…，做好…: an order goes on in the next sentence where that opens as one.
_GOES_ON = regex(rf"(?:(?:同时|此外)，)?(?:(?:{ADVERBS}|要)(?:地)?)*(?:{VERBS})(?!了)")
_EVERYBODY = regex(
    r"各(?:级|地|有关|相关|职能|责任|成员|参建|行业|主管|牵头|学校|企业|社区|科室|部门|单位|乡镇|镇|街道|村)[^，。；的]{0,14}(?:[^，。；]{2})"
)
# 二是扶贫成效有差距: how things stand.
_FALLS_SHORT = regex(
    "有差距|还?不够(?=$|[，、；])|有待(?:提高|加强|提升|完善)|不到位(?=$|[，；])|存在(?:不足|短板|差距)"
)
_NUMBERED_ORDER = regex(r"[一二三四五六七八九十]+[是要]")


_REPORTS = regex(
    r"已经|取得了|达到了|完成了|是一[次个项]|是[^，。；]{2,30}的[^，。；]{0,12}(?:会议|基础|保障|关键|任务|责任|基石)|(?:^|，)(?:这|此次|本次|今年以来|近年来)|重于|重要(?:意义|作用)"
)


def _imperative(words: str) -> bool:
    """Under 要求, 希望 or a ● theme every sentence is an instruction unless it reports or judges (我区已…, …是…)."""
    return not _REPORTS.search(words)


# 强调：“各部门要…；党员要…。”: what was said is one quotation, and several demands.
_SAID = regex("“[^“”]*(?:“[^“”]*”[^“”]*)*”[。.]?")
# 要把…实施，要求各部门…: whom something more is asked of begins an order of its own.
_UNIT_ENDS = regex(f"[；。！]|，(?={_ASKS.pattern.replace('?P<verb>', '?:')})")


def units(text: str, content: int) -> Iterator[tuple[int, int]]:
    """Cut framed words at ； and 。; quotes and brackets stay whole."""
    begin = content
    for mark in _UNIT_ENDS.finditer(text, content):
        index = mark.start()
        if outside(text, begin, index) and (mark[0] != "，" or _asks(text[index + 1 :])):
            if index > begin:
                yield from _by_limit(text, *_trim(text, begin, index))
            begin = index + 1
    if begin < len(text):
        start, end = _trim(text, begin, len(text))
        if start < end:
            yield from _by_limit(text, start, end)


def _by_limit(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """3月18日前启动…，6月底前完成…; 县直部门要…，各乡镇要…: each deadline that opens a clause, and each that is to act
    behind another, has an order of its own."""
    if "，" not in text[start:end]:
        yield start, end
        return
    limits = [start + limit.start for limit in ordered_deadlines(text[start:end])[1:]]
    others = [start + at for at in next_doers(text[start:end])]
    further = [start + at for at in further_doers(text[start:end])]
    for at in sorted({*limits, *others, *further}):
        if text[at - 1] != "，" or at - 1 <= start:
            continue
        if at in limits or at in further or _is_another(text[start : at - 1], text[at:end]):
            yield start, at - 1
            start = at
    yield start, end


_ORDERS = regex("(?:同时，|[一二三四五六七八九十]+(?:是|要))?(?:要(?!求|点|素|是)|必须)")
_EACH = ("各", "相关", "有关", "全体", "广大")
# 对值班人员，|公司各部门要做好保障: what is asked begins with whom it is for.
_FOR_WHOM = regex("(?:^|，)(?:对(?![应标照接])|针对|为|在)[^，]*$")


def _is_another(before: str, words: str) -> bool:
    """Whether who is named next is asked something else than what stands before: 县直部门要…，|各乡镇要…, and
    要加强统筹，压实责任，|各部门要…. One office (要逐条梳理，县发改局要…) sees to what was asked, and one clause
    (要压实责任，各支部要…) is a heading."""
    if _FOR_WHOM.search(before):
        return False
    ordered = "，" in before and words.startswith(_EACH) and _ORDERS.match(before)
    return bool(ordered or addressee(before, Verb.REQUIRED, ordered=True, bare=False))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    mark = _MARK.match(text, start, end) if start == 0 else None
    start = mark.end() if mark else start
    while start < end and text[start] in "，、：；。● 　":
        start += 1
    while end > start and text[end - 1] in "，、：；。 　":
        end -= 1
    return start, end


def one_order(
    stretch: Stretch, frame: Frame, start: int, end: int, ordered: bool, spoken: Spoken = _NOTHING
) -> Order:
    """The words of a stretch as a directive: whom they are asked of, what kind, on what, and by when."""
    words = stretch.text[start:end]
    bare = stretch.text[max(0, start - 1) : start] not in ("", "，", "：", "；", "。")
    who = addressee(words, frame.verb, ordered, bare)
    deadlines = ordered_deadlines(words)
    measured = any(states_amount(words, q) and q.kind != "count" for q in find_quantities(words))
    hard = measured or bool(deadlines)
    kind = demand(words, frame.verb, ordered, hard)
    about = _about(words, kind, spoken)
    salience = weight(words, kind, about, who is not None, hard)
    return Order(
        stretch=stretch,
        frame=frame,
        start=start,
        end=end,
        addressee=who,
        kind=kind,
        topic=about,
        salience=salience if ordered or measured else salience // 3,
        deadline=deadlines[0].zh if deadlines else None,
    )


_WORK_AS_SUCH = frozenset({Topic.ADMINISTRATION})
_ATTITUDES = frozenset({Topic.ADMINISTRATION, Topic.POLITICAL_STUDY})


def _about(words: str, kind: DirectiveKind, spoken: Spoken) -> Topic:
    """The topic of an order; an attitude it opens with (提高政治站位，谋划…项目) is not what a task is on.

    Words that only lean to a topic (各级干部要…) say less than what was spoken of before, and where an occasion is for one
    matter, words that name it as well as another (抓好舆论宣传，给农田建设鼓劲) are on it.
    """
    unless = _WORK_AS_SUCH if kind is DirectiveKind.STUDY else _ATTITUDES
    words = _WHERE.sub("", _TITLED.sub("", words))  # what a paper is on is not what is done about it
    if votes(words).get(Topic.POLITICAL_STUDY, 0) >= _STUDIES and _leans(words, _ATTITUDES):
        return Topic.POLITICAL_STUDY
    if _leans(words, unless) and votes(spoken.words):
        return topic(spoken.words, unless)
    named, points = topic(words, unless), votes(words)
    matter = spoken.matter
    if matter and matter not in unless and points.get(matter, 0) >= max(_SUGGESTS, points.get(named, 0)):
        return matter
    return named


def _leans(words: str, unless: frozenset[Topic] = _WORK_AS_SUCH) -> bool:
    """Whether no word names a topic that counts, or strongly suggests one."""
    return all(weight < _SUGGESTS for of, weight in votes(words).items() if of not in unless)


_SUGGESTS = 2
# Points of words of study that are more than the attitude an order opens with.
_STUDIES = 5
_TITLED = regex("《[^《》]*》")
# 查处粮食购销、医疗卫生等领域腐败: where corruption is fought is not what the order is on.
_WHERE = regex("[^，。；]*(?=(?:领域|行业|系统)的?(?:突出)?(?:腐败|不正之风))")
