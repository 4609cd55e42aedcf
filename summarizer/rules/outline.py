"""The outline of an article: which sentence belongs to which occasion, and who is speaking in it.

One pass over the sentences keeps two things in force: the occasion (opened by the lead or by a later sentence that
starts with another meeting's name) and the frame. Everything the other rules need to know about place in the
discourse is decided here, once.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from summarizer.language.people.forms_of_address import called_by_post
from summarizer.language.people.name_rows import Mention
from summarizer.language.people.people import find_people
from summarizer.language.posts.title_runs import title_run
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.news import of_measures
from summarizer.rules.events.openings import Occasion, column, item, opening
from summarizer.rules.events.restarts import restart
from summarizer.rules.frames import BY_POST, Frame, frame_of
from summarizer.rules.people.appointments import listed_names
from summarizer.rules.people.role_verbs import MANDATE
from summarizer.rules.people.winners import Winners, winners


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
    won: Winners | None = None  # it lists people, under a prize or a post
    under: Sentence | None = None  # the line above that says who is listed: 出席活动的领导有：
    text: str = field(init=False, repr=False, compare=False)  # of the sentence; asked for 1,600 times a page

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.sentence.text)

    @property
    def told(self) -> int:
        """Where framed words begin: what stands before is told by the page (0 if all of it is framed)."""
        if self.part is not Part.FRAMED:
            return len(self.text)
        return self.frame.opens if self.frame and self.content else 0

    @property
    def resumes(self) -> int:
        """Where the page tells on behind framed words: 会议同意《…》，要求…；审议通过《…》 (the end if nowhere)."""
        decided = _DECIDED.search(self.text, self.content) if self.told < len(self.text) else None
        return decided.start() if decided else len(self.text)


_DECIDED = regex("(?<=；)(?:会议)?(?:还|并)?(?:研究|审议|讨论|表决|审查)?(?:并)?通过了?《")


@dataclass(frozen=True, slots=True)
class Outline:
    """The occasions of an article and its sentences, each assigned to one of them."""

    article: Article
    occasions: tuple[Occasion, ...]
    stretches: tuple[Stretch, ...]

    def of(self, event: int) -> tuple[Stretch, ...]:
        """The sentences of one occasion."""
        return tuple(s for s in self.stretches if s.event == event)


_ATTENDED = regex(
    r"以[^，。；]{2,8}方式参会。?$|"
    r"(?:参加|出席|列席|陪同|参与|见证)(?:了)?(?:本次|此次|上述|有关|相关)?(?:会议|活动|调研|座谈|座谈会|仪式|学习|督导|检查|考察|培训|开班式|[^，。；]{0,8}?会|）)?。?$"
)


def outline(article: Article) -> Outline:
    """Assign every body sentence of `article` to an occasion and a part of the discourse."""
    sentences = article.sentences
    won = dict(winners(sentences))
    people = _people(sentences, won)
    items = column(article)
    occasions = opening(article, people) if not items else tuple(item(first) for first in items)
    means = not any(one.meeting for one in occasions) and of_measures(
        article
    )  # else the heads are a report's
    stretches: list[Stretch] = []
    event, frame, speaker, lead_over = 0, None, None, False
    named: dict[str, str] = {}
    previous: Sentence | None = None
    for sentence in sentences:
        mentions = people[sentence.id]
        if items:
            moved = next((i for i, first in enumerate(items) if first is sentence), None)
        else:
            occasions, moved = (occasions, None) if means else restart(occasions, sentence, event)
            if moved is None and stretches and _another_visit(stretches, sentence, mentions):
                occasions, moved = (*occasions, item(sentence)), len(occasions)
        for mention in mentions:
            named.setdefault(mention.name, "、".join(mention.titles))
        opened = frame_of(sentence.text, mentions, _called(sentence.text, named) or speaker)
        if moved is None and event and not any(s.event == 0 and s.part in _CONTENT for s in stretches):
            moved = _back_to_all(occasions, event, sentence)
        if moved is not None:
            event, frame, speaker = moved, None, None if items else speaker
        if opened and opened.opens and frame and sentence.text.startswith("，由", opened.opens - 1):
            opened = replace(frame, content=opened.content, opens=opened.opens)
        if opened:
            frame, speaker, lead_over = opened, opened.speaker_zh, True
            part = Part.FRAMED
        elif frame is None and _is_attendance(sentence):
            part = Part.ATTENDANCE
        elif frame is not None and _ends_frame(sentence, mentions, previous, frame):
            frame = None
            part = Part.ATTENDANCE if _is_attendance(sentence) else Part.BUSINESS
        else:
            part = Part.FRAMED if frame else (Part.BUSINESS if lead_over else Part.LEAD)
        if part is not Part.FRAMED and (subject := _subject(sentence, mentions)):
            speaker = subject
        elif part is not Part.FRAMED and not mentions and _UNREAD.search(sentence.text):
            speaker = None
        content = opened.content if opened else 0
        whose = 0 if part is Part.ATTENDANCE and _shared(occasions) else event
        stretches.append(Stretch(sentence, mentions, part, whose, frame, content, won.get(sentence.id)))
        previous = sentence
        lead_over = lead_over or sentence.paragraph > sentences[0].paragraph
    return Outline(article, occasions, tuple(stretches))


def _called(text: str, named: Mapping[str, str]) -> str | None:
    """Who is meant by a family name and a post at the front (王书记强调), if one of those named before has both."""
    by_post = BY_POST.match(text)
    if by_post is None:
        return None
    meant = [n for n, posts in named.items() if n[0] == by_post["family"] and by_post["post"] in posts]
    return meant[0] if len(meant) == 1 else None


# 考察团对我市工作给予高度评价。希望…: a group goes on speaking like a person; so does the meeting.
_GROUP_ACTED = regex(
    r"(?P<who>会议|全会|[^，。；的]{0,12}?(?:考察|调研|督导|督查|检查|观摩|视察|评估|验收|专家|代表|巡察)(?:团|组))(?:一行)?(?:成员)?(?:对|认为|一致|听取|还|先后|研究|审议|传达|学习|讨论|实地|指出)"
)


def _subject(sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The person a sentence is about: he is meant by 他 and 她 in the next one, and never those who went along."""
    first = mentions[0] if mentions else None
    given = MANDATE.match(sentence.text)
    if first and given and first.ends <= given.end():
        # 受书记某某委托，市长某某代表…表示感谢: the one who came is meant.
        first = next((m for m in mentions if m.begins == given.end()), None)
        return first.name if first else None
    rows = len(mentions) > 1 and _is_attendance(sentence)
    if first and not rows and (later := _last_turn(sentence.text, mentions)):
        return later
    near = first and (first.begins < 12 or _AT_A_STOP.search(sentence.text, 0, first.begins))
    if first and near and not rows and not _WENT_ALONG.search(sentence.text):
        return first.name
    group = _GROUP_ACTED.match(sentence.text)
    return group["who"] if group else None


def _last_turn(text: str, mentions: Sequence[Mention]) -> str | None:
    """Of two people who each did something in one sentence the last: 甲进行了通报，副区长乙作了总结讲评."""
    last = mentions[-1]
    own = len(mentions) > 1 and text[last.begins - 1 : last.begins] in ("，", "；")
    return last.name if own and _DID_ALONE.match(text, last.ends) else None


_DID_ALONE = regex(
    "(?:同志)?(?:(?:对|就|围绕|针对)[^，。；]{2,30}?)?(?:进行|作|做|发表)了?[^，。；]{0,10}(?:讲评|点评|总结|讲话|部署|安排|要求|发言|动员|报告)"
)


# 接着，由商会会长作表态发言: whoever spoke has no name that was read, and 她 is nobody known.
_UNREAD = regex(
    "(?:长|书记|主任|主席|代表|负责人|经理|教授|同志)[^，。；长任]{0,10}(?:作|做|发表"
    "|致)了?[^，。；]{0,8}(?:发言|讲话|致辞|致词|分享|演讲)"
    "|(?:长|书记|主任|主席|代表|负责人|经理)[^，。；]{0,4}致[辞词]"
    "|(?:长|书记|主任|主席)[^，。；长任]{2,4}(?:代表[^。；]{2,30})?向[^。；]{2,40}表示[^。；]{0,10}(?:欢迎|感谢|祝贺|慰问)"
)
_WENT_ALONG = regex(
    "(?:陪同|随同|一同|参加)(?:参加)?(?:调研|检查|督导|考察|走访|慰问|督查|视察|暗访|活动)*。$"
)
# 在青云超市，何远详细了解…: who is told of at a stop.
_AT_A_STOP = regex("(?:^|[。？！”])(?:在|来到|走进)[^，。；]{1,80}，$")


def _shared(occasions: Sequence[Occasion]) -> bool:
    """Whether the lead names several occasions held together: who attended one attended all."""
    return len(occasions) > 1 and occasions[1].opening is occasions[0].opening


def _people(sentences: Sequence[Sentence], lists: Mapping[str, Winners]) -> dict[str, tuple[Mention, ...]]:
    """Mentions by sentence. Who was introduced, with a post or in a list, is known by the bare name afterwards.

    Those with a post are known by the family name and the post as well. `lists`: sentences that list people.
    """
    known = {*(name for one in lists.values() for name in one.names), *listed_names(sentences)}
    posts: dict[str, frozenset[str]] = {}
    found = {}
    for sentence in sentences:
        named = find_people(sentence.text, known)
        if (list_ := lists.get(sentence.id)) and list_.post:
            posts_held = title_run(list_.post, 0, len(list_.post))[1] or (list_.post,)
            named = tuple(m if m.titles else replace(m, titles=posts_held, shared=True) for m in named)
        elif list_ and len(list_.names) == len(named) == 1:
            named = (_with_unit(sentence.text, named[0]),)
        called = tuple(called_by_post(sentence.text, posts, named))
        named = tuple(m for m in named if not any(c.start < m.end and m.start < c.end for c in called))
        found[sentence.id] = tuple(sorted((*named, *called), key=lambda mention: mention.start))
        known.update(m.name for m in named)
        posts.update({m.name: posts.get(m.name, frozenset()).union(m.titles) for m in named if m.titles})
    for sentence in sentences:
        # 某某代表筹备组作报告。…某某当选秘书长: who is introduced later is known before as well.
        had = {mention.name for mention in found[sentence.id]}
        if any(name not in had and name in sentence.text for name in posts if len(name) > _SURELY_A_NAME):
            found[sentence.id] = _with_those_known(sentence.text, posts, found[sentence.id])
    return found


_SURELY_A_NAME = 2  # characters; a shorter one may be a part of something else


def _with_those_known(
    text: str, posts: Mapping[str, frozenset[str]], named: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The mentions of a sentence and those of people whom the article introduces later."""
    again = (m for m in find_people(text, posts) if m.name in posts and len(m.name) > _SURELY_A_NAME)
    more = [m for m in again if all(m.ends <= one.begins or m.begins >= one.ends for one in named)]
    return tuple(sorted((*named, *more), key=lambda mention: mention.start))


def _with_unit(text: str, person: Mention) -> Mention:
    """The person with the post that the line goes on with, no mark between: 方远山云河县城关小学教师."""
    begin, titles = title_run(text, person.end, len(text.rstrip("。；"))) if not person.titles else (0, ())
    return replace(person, titles=titles, titles_start=begin) if titles and begin == person.end else person


_CONTENT = frozenset({Part.BUSINESS, Part.FRAMED})


def _back_to_all(occasions: Sequence[Occasion], event: int, sentence: Sentence) -> int | None:
    """会议还审议了… behind the business of a commission goes back to the meeting that the lead names first."""
    together = occasions[event].opening is occasions[0].opening
    return (
        0 if together and re.match(r"会议还(?:审议|听取|研究|讨论|通过)了?(?!其他)", sentence.text) else None
    )


# 7月30日下午，区委书记某某走访…: somebody's round on another day.
_ON_ANOTHER_DAY = regex(
    "(?P<day>(?:\\d{1,2}月)?\\d{1,2}日)(?:上午|下午|晚上?|当晚)?，?[^。；]{0,60}?(?:走访|慰问|看望|调研|督导|督查|检查|暗访|考察|视察)"
)


_DAY = regex(r"\d{1,2}日")


def _another_visit(told: Sequence[Stretch], sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a paragraph opens with a day and a person that the article has not told of, out on a visit."""
    visit = _ON_ANOTHER_DAY.match(sentence.text)
    if not (visit and mentions and sentence.paragraph != told[-1].sentence.paragraph):
        return False
    first = mentions[0]
    if first.begins > visit.end():
        return False
    days = {day for s in told if s.event == told[-1].event for day in _DAY.findall(s.text[:30])}
    return (
        bool(days)
        and days.isdisjoint(_DAY.findall(visit["day"]))
        and all(first.name != mention.name for stretch in told for mention in stretch.people)
    )


def _is_attendance(sentence: Sentence) -> bool:
    return (
        bool(_ATTENDED.search(sentence.text))
        and ("会议指出" not in sentence.text)
        and not sentence.text.startswith(("希望", "请", "要求"))
        and len(sentence.text) < 600
    )


_GOES_ON = regex(
    r"\s*(?:[●■◆▲○•]|[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|要|第[一二三四五六七八九十]+，)"
)
_ORDER = regex(
    r"(?:^|，)[^，。；]{0,24}?(?<![主重需首必紧纲摘概简次])(?:要(?!求|点|素|害|闻|件|么|是|领|务|地)|必须|务必|严禁|不得)"
)


def _ends_frame(
    sentence: Sentence, mentions: Sequence[Mention], previous: Sentence | None, frame: Frame
) -> bool:
    """Whether a frame is over although no other has begun: a new paragraph that reports and orders nothing."""
    if previous is None:
        return False
    text = sentence.text
    if _THE_PAGE_TELLS.match(text):
        return True
    if sentence.paragraph == previous.paragraph:
        # 会议原则同意该办法，由某局修改完善 still says what is to be done.
        listed = _OFFICES.match(text) or (mentions and mentions[0].begins <= 1)
        if listed and _is_attendance(sentence) and not _ORDER.search(text):
            return True
        return bool(_DEALT_WITH.match(text) and "，由" not in text) or _goes_elsewhere(text, mentions, frame)
    if _is_attendance(sentence) or _RESUMED.match(text) or _ITEM.fullmatch(text):
        return True
    # A frame that stands as a heading (会议指出) opens the paragraph below it.
    heading = len(previous.text) < 24 and previous.text[-1:] not in "。！？；"
    return not (heading or _GOES_ON.match(text) or _ORDER.search(text[:60]))


# 各县区分管负责同志以视频方式参会: those who came without a name.
_OFFICES = regex("各|全体|有关|相关|市直|县直|区直")
_THE_PAGE_TELLS = regex(
    "据(?:了解|悉|统计|介绍)，|截至目前，|(?:座谈)?会后，[^，。；]{4,40}签[订署]"
    "|随后，?[^，。；]{2,20}(?:汇报|发言|交流|签订|递交)"
    "|会[上前]，[^。；]{2,60}?(?:[作做]了?[^，。；]{0,8}(?:发言|汇报|点评)|(?:汇报|介绍|通报|宣读)了[^，。；]{2,40})。?$"
)
# The heading of an item of the agenda (三、审议《…》), under what was required on the item before it.
_ITEM = regex(
    r"\s*(?:[一二三四五六七八九十]+|\d{1,2})、\s*"
    r"(?:传达|听取|审议|审定|讨论|研究审议|审议研究)[^，。；：]*(?:精神|汇报|报告|情况|》|方案|草案|事宜|事项)[）)]?。?\s*"
)
_DEALT_WITH = regex(
    r"(?:还)?(?:听取|审议|传达|研究|讨论|学习|通报|宣读)[^，。；]{0,6}了(?!解)"
    r"|(?:会议)?(?:还)?提出了[^。；]{2,60}（草案）|(?:研究|审议|讨论|表决)通过"
    r"|(?:会议|会上|全会|大会|学习会)(?:上)?，?(?:还|并|又|分别|书面|集中|专题)*"
    r"(?:传达|听取|审议|研究(?!部署)|学习了|讨论|通报|宣读|观看|表决|原则|审定|决定(?!要))(?!(?:通过)?的|(?:并)?(?:原则|表决)?通过的)"
)
_ON_THE_WAY = regex(
    r"(?:还|又|先后|一行|等|随后|实地|现场|仔细|详细|认真|深入|与|同)*[^，。；]{0,8}?"
    r"(?:来到|走进|前往|了解|查看|察看|检查|询问|听取|调研|考察|看望|慰问|参观|交流|叮嘱|观看|主持|出席|参加)"
)
_ELSEWHERE = regex(
    r"(?:随后|接着|之后|期间|当天|当日|下午|上午|最后|同时|每到一处|座谈会上|(?:在|来到|走进|每到)[^，。；]{1,40})?，?"
)


_TOOK_PART = regex(
    r"(?:同志|在[^，。；]{0,10}(?:会|仪式|活动|现场)上|还|分别|先后|首先|详细|简要|简单|系统|代表[^，。；]{2,20}?|就[^，。；]{2,30}?|对[^，。；]{2,30}?)*"
    r"(?:宣读|通报|汇报|传达|主持|介绍|作|出席|参加|列席|陪同|见证|解读|宣布|签|领学|分享|表态|发言|补充|宣誓|领誓|致[辞词答谢欢贺开闭]|颁|授|揭"
    r"|进行了?[^，。；]{0,8}(?:点评|总结|讲解|解读))"
)
# 会上，各支部汇报了…；督导员某某进行了点评；最后，镇长某某作总结讲话.
_TURN = regex(
    "(?:^|[；。])(?:(?:会[上前后中]|(?:座谈|仪式|活动|调研|学习|现场|会议|研讨|培训|督导|检查|考察|会见)(?:会)?[上中]|(?:活动|会议|调研)?现场|期间|其间"
    "|首先|随后|随即|最后|接着|之后)，?)?$"
)


def _took_turn(text: str, mention: Mention) -> bool:
    """Whether a clause of its own tells what part the person took."""
    before = text[: mention.begins]
    return _TURN.search(before) is not None and _TOOK_PART.match(text, mention.end) is not None


_MOVED_ON = regex(
    r"随后，[^，。；]{0,20}(?:来到|调研|察看|查看|前往|走进)|在[^，。；]{2,40}，[^，。；]{0,6}一行(?:来到|察看|查看|了解)"
)


def _goes_elsewhere(text: str, mentions: Sequence[Mention], frame: Frame) -> bool:
    """Whether a sentence tells where the visit went next (在甲村，某某察看了…), no more of what was said."""
    if _MOVED_ON.match(text):
        return True
    first = mentions[0] if mentions else None
    if first and first.begins == 0 and first.name != frame.speaker_zh:
        # Somebody else reads out, reports, takes the chair or goes somewhere: that is told, not said.
        return bool(_TOOK_PART.match(text, first.end) or _ON_THE_WAY.match(text, first.end))
    if any(m.titles and m.name != frame.speaker_zh and _took_turn(text, m) for m in mentions):
        return True
    if first is None or (frame.person is None and first.name != frame.speaker_zh):
        return False
    start = first.begins
    return _ELSEWHERE.fullmatch(text[:start]) is not None and bool(_ON_THE_WAY.match(text[first.end :]))


_RESUMED = regex(
    r"(?:会议|会上|会前|会后|活动|大会|全会|当天|随后|座谈会上|期间)(?:上|期间|结束后|中)?，?(?:还|并|又)*"
    r"(?:传达|听取|审议|研究|学习|讨论|通报|宣读|观看|邀请|表决|解读|播放|，|[^，。]{2,30}(?:发言|汇报|宣读))"
)
