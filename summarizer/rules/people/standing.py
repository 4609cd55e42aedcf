"""What a person did by where the name stands, whatever verb follows: called on, honoured, met, cited, told of."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer.facts import Role
from summarizer.language.marks import behind_last
from summarizer.language.people.at_home import HOME
from summarizer.language.people.name_rows import Mention
from summarizer.language.posts.title_runs import post_before
from summarizer.patterns import regex
from summarizer.rules.events.guests import CAME, SAT_WITH, WITH_GUESTS
from summarizer.rules.framed_words import among_those_called_on
from summarizer.rules.outline import Part, Stretch

_RELAYED = regex(r"传达|(?<!考察)学习(?!团|组|考察|会|班|联络|文史|委)|贯彻|落实|按照|根据|围绕|重温|领会")
_OBJECT_TAIL = regex(r"^(?:同志)?(?:在|关于|对|就|给|致|主持召开|重要|《|所作|的|考察|视察|到|同|讲话|批示)")
# 副总理某某出席大会和在我省调研时的|讲话精神: his words were relayed, he was elsewhere.
_WORDS_OF = regex(
    "(?:同志)?(?:出席|参加|调研|考察|视察)(?:(?!传达|学习|宣读|通报|贯彻)[^，。；]){2,38}?(?:时|期间|中|上)的(?:重要)?(?:讲话|指示|批示|要求)"
)
_MET = regex(r"(?:会见|会晤|接见|拜会)了?(?:来访的)?$")
# 对村党支部书记某某违规问题进行通报.
_OF_WHOM = regex("(?<![面针相应核校比])对$")
# 介绍某某同志生平时说, 某某同志逝世后…: whose life, illness or funeral is told of did nothing there.
_LIFE_OF = regex(
    "(?:同志|先生|女士)?的?(?:生平|(?:先进|感人)?事迹|遗体|遗像|灵|亲属|家属|逝世|去世|病逝|病重|住院|生病|生前)"
)
_TO = ("向", "为", "给")
_HANDED = regex(
    "(?:等?[0-9一二两三四五六七八九十百]+余?[名位人户][^，。；]{0,12})?(?:颁发|颁授|授予|送上)了?(?![^，。；]{0,12}(?:任命书|聘书|当选证书))[^，。；]{0,24}(?:证书|奖|奖牌|奖杯|奖章|牌匾|称号|锦旗)"
)
_WON_BY_WORK = regex(
    "的[^，。；《》]{0,8}《[^《》]{1,40}》[^。；]{0,80}?(?:获|摘得|夺得)[^，。；]{0,12}(?:奖|名)"
)
_GRANT = regex("(?:授予|追授|命名)$")
# 对某某、某某等20名护士进行了表彰
_COMMENDED = regex(
    "等?[0-9一二三四五六七八九十百]+余?[名位人][^，。；]{0,14}?(?:进行|予以|给予)了?[^，。；]{0,4}(?:表彰|表扬|奖励)"
)
# 对某某等63名同学授予“…”称号
_GRANTED_TO = regex(
    "(?:等[0-9一二三四五六七八九十百]+余?[名位人][^，。；]{0,6})?(?:授予[^。；]{0,30}(?:称号|奖章|奖)|(?:表彰|评|评选)为)"
)
_GRANTED = regex("[^。；]{0,60}?(?:称号|奖章|奖状|荣誉|奖(?!励))")
# 向荣立二等功的某某、某某颁发奖章.
_HONOURED = regex("[向为给对][^，。；]{0,30}(?:荣立|荣获|获得|获评|获|立功|受表彰|受到表彰)[^，。；]{0,40}$")
_PRESENTED = regex("(?:同志|等[^，。；]{0,20})?(?:颁发|颁授|颁奖|授奖|授牌|送上|佩戴|授予)")
# 看望了老党员某某, 先后到老党员某某、某某等人家中: they were called on.
_CALLED_ON = regex("(?:看望|慰问|走访|探望|采访)了?(?:慰问)?了?$")
# 受到了某某校长、某某副校长的热情接待
_MADE_WELCOME = regex("(?:等[^，。；]{0,10})?(?:的(?:热情|亲切)?|热情|亲切)(?:接待|会见)")
_GIVEN = regex("(?:受到|获)[^。；]{0,90}$")
# 市委书记某某、市长某某对…作出批示要求, 某某专门批示: who wrote was not there.
_IN_WRITING = regex(
    "(?:同志)?(?:分别|专门|多次|近日|日前|先后|也|还)?(?:(?:对|就|在|为)[^，。；]{2,40}?)?(?:分别|专门|多次)?(?:作|做)?出?了?(?:重要|工作|书面|专门)?(?:批示|批语)(?!精神|后|的)"
)
_LED = ("为团长", "任团长", "为首", "为组长", "任组长")
CENTRAL = frozenset({"习近平"})
"""Whose words are cited everywhere and who speaks at no local occasion."""
_JOINTS = ("、", "和", "及", "与", " ", "")


@dataclass(frozen=True, slots=True)
class Place:
    """A mention in its sentence: `begins` and `ends` are those of the row of people that it stands in."""

    stretch: Stretch
    index: int
    begins: int
    ends: int

    @property
    def mention(self) -> Mention:
        """The person named."""
        return self.stretch.people[self.index]

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.stretch.text


def placed(stretch: Stretch, index: int) -> Place:
    """Where mention number `index` of a sentence stands."""
    text, people = stretch.text, stretch.people
    return Place(stretch, index, _row_start(text, people, index), _row_end(text, people, index))


def by_standing(place: Place, received: bool) -> tuple[Role, int] | None:
    """The role that the place alone gives and where the words end that say so; None where a verb must be asked."""
    for holds, at_home, of_guests in _STANDING:
        role = of_guests if received else at_home
        if role is not None and (end := holds(place)) is not None:
            return role, end
    return None


def _row_end(text: str, people: Sequence[Mention], index: int, joints: tuple[str, ...] = _JOINTS) -> int:
    """Where the row of people ends that one of them stands in."""
    end = people[index].ends
    for later in people[index + 1 :]:
        if text[end : later.begins] not in joints:
            break
        end = later.ends
    return end


def _row_last(place: Place) -> Mention:
    """The last one of the row of people that one of them stands in."""
    return next(one for one in reversed(place.stretch.people) if one.ends <= place.ends)


def _row_start(text: str, people: Sequence[Mention], index: int) -> int:
    """Where the row of people begins that one of them stands in."""
    start = people[index].begins
    for earlier in reversed(people[:index]):
        if text[earlier.ends : start] not in _JOINTS:
            break
        start = earlier.begins
    return start


def _cited(place: Place) -> int | None:
    mention = place.mention
    cited = mention.name in CENTRAL or was_relayed(place) or _inside_frame(place.stretch, mention)
    return mention.ends if cited else None


# 据某某日报报道，市委书记某某在接受采访时说: said to a newspaper.
_REPORTED = regex("据[^，。；]{0,14}(?:报》?|台|社|网|客户端|新闻)[^，。；]{0,8}(?:报道|消息)，")


def was_relayed(place: Place) -> bool:
    """Whether the sentence relays words of the person, who said them elsewhere: 传达了某某的讲话，某某指出…."""
    again = (m for m in place.stretch.people[: place.index + 1] if m.name == place.mention.name)
    return _REPORTED.search(place.text, 0, place.begins) is not None or any(
        _is_object(place.text, one) for one in again
    )


def _is_object(text: str, mention: Mention) -> bool:
    """Whether the person stands inside something relayed or cited: 传达市委书记某某在…上的讲话精神."""
    before = text[behind_last(text, "，。；：", mention.begins) : mention.begins]
    if _RELAYED.search(before) and not re.search(r"在[^，]{0,20}(?:陪同)", before):
        return True
    after = text[mention.ends : mention.ends + 40]
    if after.startswith(("所作", "作出的", "同志所作", "提出的")):
        return "听取" not in before  # 听取某某所作的工作报告: who made the report was there
    if _WORDS_OF.match(after):
        return True
    return bool(
        _OBJECT_TAIL.match(after)
        and re.match(r"^[^，。；]{0,38}(?:讲话精神|批示精神|指示精神|讲话要求|重要论述|思想)", after)
    )


def _inside_frame(stretch: Stretch, mention: Mention) -> bool:
    """Whether the person is spoken of in framed words; who opens the frame, or stands before it, acts himself."""
    framed = stretch.part is Part.FRAMED and mention.begins >= stretch.content
    return framed and not (
        mention.titles and _ACTS_HIMSELF.match(stretch.text, mention.ends) and _opens(stretch.text, mention)
    )


# …，局长某某在会上通报情况; 副主任某某强调，…: told behind what another said, in a clause of its own.
_ACTS_HIMSELF = regex(
    "(?:同志)?(?:在[^，。；]{0,10}(?:会|仪式|活动|现场)上|会上|还|也|又|最后|随后|分别|现场)*(?:(?:主持|通报|汇报|宣读|传达)(?![^，。；]{0,12}(?:制度|机制))|作(?:了)?[^，。；]{0,14}?(?:讲话|发言|汇报|说明|点评|总结|通报|辅导)"
    "|补充发言|宣誓|领誓|[讲提]了[^，。；]{0,8}(?:意见|要求|建议)|(?:在[^，。；]{0,14}会场)?(?:出席|列席|参加|陪同)(?:会议|活动|调研|座谈|学习|检查)?[。，；]|(?:强调|指出|要求|表示)[，：])"
)


def _opens(text: str, mention: Mention) -> bool:
    return mention.begins == 0 or text[mention.begins - 1] in "，。；"


def _held_then(place: Place) -> int | None:
    """时任村支部书记某某和村主任某某召开会议: it is told of a time when the post was another's."""
    return place.mention.ends if "时任" in place.text[: place.mention.start] else None


def _called_on(place: Place) -> int | None:
    at_home = HOME.match(place.text, place.mention.ends) or _CALLED_ON.search(
        place.text, max(0, place.begins - 8), place.begins
    )
    return place.mention.ends if at_home else None


def _among_those_called_on(place: Place) -> int | None:
    inside = among_those_called_on(place.text, place.mention.begins, place.mention.ends)
    return place.mention.ends if inside else None


def _made_welcome(place: Place) -> int | None:
    end = _row_end(place.text, place.stretch.people, place.index, (*_JOINTS, "，"))
    welcome = _MADE_WELCOME.match(place.text, end) and _GIVEN.search(place.text, 0, place.begins + 1)
    return place.mention.ends if welcome else None


# 公司迎来副区长某某，财政局局长某某到访
_RECEIVES = regex("迎来了?(?P<whom>[^。；]*)$")
_CAME_THEN = regex("到访|来访|莅临|到来|一行|考察|参观|指导|调研")
_COMES = regex("[^。；]{0,90}?(?:到访|来访|莅临|到来|一行|(?:来|到)[^，。；]{0,10}(?:考察|参观|指导|调研))")


def _comes_to_us(place: Place) -> int | None:
    receives = _RECEIVES.search(place.text, 0, place.mention.begins)
    if receives is None or _CAME_THEN.search(receives["whom"]):
        return None
    comes = _COMES.match(place.text, place.mention.ends)
    return comes.end() if comes else None


def _presented_to(place: Place) -> int | None:
    """Whether an award is handed to the person or to the row that the person stands in."""
    presented = _PRESENTED.match(place.text, place.ends)
    return place.mention.ends if presented and _HONOURED.search(place.text, 0, place.mention.begins) else None


def _granted(place: Place) -> int | None:
    """授予某某等65名同志“…”称号."""
    named = _GRANT.search(place.text, max(0, place.begins - 8), place.begins)
    granted = named and _GRANTED.match(place.text, place.mention.ends)
    commended = place.text.endswith("对", 0, place.begins) and _COMMENDED.match(place.text, place.ends)
    to = granted or commended or _GRANTED_TO.match(place.text, place.ends)
    return place.mention.ends if to else None


# 表彰了某某等8名优秀代表
_PRAISES = regex("(?:表彰|表扬|奖励)了?$")
_AS_ONE_OF = regex("等?[0-9一二三四五六七八九十百]+余?[名位人]|等(?:同志|先进|优秀)")


def _praised(place: Place) -> int | None:
    praises = _PRAISES.search(place.text, max(0, place.begins - 8), place.begins)
    last = _row_last(place)
    return place.mention.ends if praises and _AS_ONE_OF.match(place.text, last.end) else None


def _handed(place: Place) -> int | None:
    """向某某、某某等27人颁发证书; a letter of appointment is no award."""
    named = place.text.endswith(_TO, 0, place.begins)
    return place.mention.ends if named and _HANDED.match(place.text, place.ends) else None


def _made_what_won(place: Place) -> int | None:
    """某某的摄影作品《…》获得金奖."""
    return place.mention.ends if _WON_BY_WORK.match(place.text, place.mention.ends) else None


def _of_a_group(place: Place) -> int | None:
    return place.mention.ends if place.mention.group else None


def _told_of(place: Place) -> int | None:
    told = _LIFE_OF.match(place.text, place.mention.end) or _OF_WHOM.search(
        place.text, 0, place.mention.begins
    )
    return place.mention.ends if told else None


def _wrote(place: Place) -> int | None:
    wrote = _IN_WRITING.match(place.text, place.ends)
    return wrote.end() if wrote else None


def _heads_a_group(place: Place) -> int | None:
    return place.mention.ends if place.text.startswith(_LED, place.mention.end) else None


def _heard_from(place: Place) -> int | None:
    """听取了县财政局局长某某关于…的汇报: the person reported. Of 关于接受某某辞去…的报告 it is somebody's matter."""
    text, mention = place.text, place.mention
    if _GIVES_UP.match(text, mention.ends):
        return None
    before = text[behind_last(text, "，。；：", mention.begins) : mention.begins]
    rest = re.split("[。；]", text[mention.ends : mention.ends + 80], maxsplit=1)[0]
    heard = "听取" in before and re.search("汇报|报告|说明|介绍|发言", rest)
    return mention.ends if heard else None


_GIVES_UP = regex("(?:同志)?(?:请求|因[^，。；]{2,14})?辞[去职]")


def was_met(place: Place) -> int | None:
    """会见了某某: the end of the name, if somebody met the person."""
    return place.mention.ends if _MET.search(place.text, max(0, place.begins - 8), place.begins) else None


# Of a row that 与 joins the guests stand behind it.
_ONE_SIDE = ("、", "和", "及", " ", "，")


def _sat_with_guests(place: Place) -> int | None:
    end = _row_end(place.text, place.stretch.people, place.index, _ONE_SIDE)
    sat = SAT_WITH.match(place.text, end)
    return sat.end() if sat else None


_GUESTS = regex(f"{WITH_GUESTS}$")


def _guest(place: Place) -> int | None:
    """与来我县考察的|某公司董事长某某、副总经理某某; 与|某集团董事长某某举行座谈."""
    text, mention = place.text, place.mention
    if _GUESTS.search(text, max(0, place.begins - _NEAR), place.begins):
        return mention.ends
    of_a_firm = mention.titles and _OF_A_FIRM.search(mention.titles[0])
    sat = of_a_firm and text.endswith(("与", "同"), 0, mention.begins) and _SAT.match(text, mention.ends)
    return sat.end() if sat else None


_OF_A_FIRM = regex("(?:集团|公司|商会|银行).*(?:董事|总裁|总经理|行长|会长|执行官)")
_NEAR = 24


def _came(place: Place) -> int | None:
    came = CAME.match(place.text, place.ends)
    return came.end() if came else None


# 分别与某某、某某座谈交流, 与司令员某某以及官兵一起: whoever somebody sat with was there.
_WITH = regex("[与和同](?:[前应]来[^，。；]{0,8}的)?$")
_SAT = regex(
    "(?:一行|等[^，。；]{0,16}?)?(?:(?:以及|和|及)[^，。；]{2,16}?)?(?:一起|一道|一同|(?:就[^，。；]{2,60}?)?[^，。；]{0,8}?(?:座谈|会谈|洽谈|磋商|亲切交谈|深入交流|交流座谈))"
)


def _sat_with(place: Place) -> int | None:
    sat = _SAT.match(place.text, place.ends)
    begins = (place.begins, place.mention.begins)  # a row, or the second of two that 与 joins
    beside = sat and any(_WITH.search(place.text, max(0, at - 12), at) for at in begins)
    return sat.end() if sat and beside else None


# 某某：各位记者朋友，…: a line of what was said, word for word.
_TURN = regex("：(?:[^，。；：、]{2,30}[，。？！；])")
_SHORTEST_TURN = 16


def _took_the_floor(place: Place) -> int | None:
    """Whether the line gives the words of somebody named before a colon; a list gives a post there."""
    mention, text = place.mention, place.text
    if mention.start or mention.titles or len(text) - mention.ends < _SHORTEST_TURN:
        return None
    turn = _TURN.match(text, mention.ends)
    return mention.ends + 1 if turn and not post_before(text, turn.end() - 1) else None


# What a person is by where the name stands, before any verb behind it is asked: the test that gives the end of the words that
# say so, the role at home, the role where guests are received; None: the test does not count there.
_STANDING: tuple[tuple[Callable[[Place], int | None], Role | None, Role | None], ...] = (
    (_took_the_floor, Role.SPEAKER, Role.SPEAKER),
    (_cited, Role.MENTIONED, Role.MENTIONED),
    (_held_then, Role.MENTIONED, Role.MENTIONED),
    (_called_on, Role.MENTIONED, Role.MENTIONED),
    (_among_those_called_on, Role.MENTIONED, Role.MENTIONED),
    (_made_welcome, Role.ATTENDEE, Role.HOST),
    (_comes_to_us, Role.ATTENDEE, Role.VISITOR),
    (_praised, Role.AWARDED, Role.AWARDED),
    (_presented_to, Role.AWARDED, Role.AWARDED),
    (_granted, Role.AWARDED, Role.AWARDED),
    (_handed, Role.AWARDED, Role.AWARDED),
    (_made_what_won, Role.AWARDED, Role.AWARDED),
    (_of_a_group, Role.ATTENDEE, Role.VISITOR),
    (_told_of, Role.MENTIONED, Role.MENTIONED),
    (_wrote, Role.MENTIONED, Role.MENTIONED),
    (_heads_a_group, Role.ATTENDEE, Role.VISITOR),
    (_heard_from, Role.REPORTER_TO, Role.REPORTER_TO),
    (was_met, Role.ATTENDEE, Role.VISITOR),
    (_guest, None, Role.VISITOR),
    (_sat_with_guests, None, Role.HOST),
    (_sat_with, Role.ATTENDEE, None),
    (_came, None, Role.VISITOR),
)
