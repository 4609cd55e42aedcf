"""What each named person did: chaired, spoke, attended, reported, visited, hosted, or was only mentioned.

The role of a mention is the first role verb that governs it: behind the name with nothing between but other names,
posts and categories, or a label before a list (参会人员：…). Without such a verb a person was mentioned, not present.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer.facts import Role
from summarizer.language.marks import behind_last
from summarizer.language.name_rows import Mention
from summarizer.language.people_at_home import HOME
from summarizer.patterns import regex
from summarizer.rules.outline import Part, Stretch
from summarizer.rules.role_verbs import PAPER, governing

# What hosts do. On a round of one's own it says no more than that somebody was there.
_AS_HOSTS = regex("陪同|会见|接待|[与同](?:来宾|客人|来访客人)|举行了?(?:工作)?会谈")
_ROLES = (
    (regex(r"颁奖|颁[发授]|授[奖牌旗]"), Role.ATTENDEE),  # who hands the prize over
    (regex(r"^(?:主持|(?:组织)?召开)"), Role.CHAIR),
    (_AS_HOSTS, Role.ATTENDEE),
    (
        regex(
            r"^(?:作|做|进行)(?!了?(?:题为|主题为|以)).*(?:汇报|通报|说明|介绍|解读|情况报告|工作报告)|报告工作"
        ),
        Role.REPORTER_TO,
    ),
    (
        regex(
            r"要求|强调|肯定|提醒|发言|推介|小结|讲座|演讲|说|称|坦言|告诉记者|表示|介绍说|讲话|致[^，。；]{0,4}?[辞词]|部署|辅导|授课|讲授|宣布|点评|总结|讲解|解说|动员|宣讲|培训|表态|作.*报告|讲.*意见|各抒己见|建言献策"
        ),
        Role.SPEAKER,
    ),
    (regex(r"传达|汇报|宣读|通报|介绍|解读|领学|反馈|交流"), Role.REPORTER_TO),
    (regex(r"获|被授予|接受表彰|[摘夺捧]得"), Role.AWARDED),
    (
        regex(
            r"听取|[收观]看|担任|就[座坐]|一堂|出席|列席|参会|参加|参与|见证|签约|签署|签订|到会|到场|应邀|莅临|揭|剪彩|培土|奠基|率先垂范"
        ),
        Role.ATTENDEE,
    ),
    (regex(r"一行"), Role.VISITOR),
    (
        regex(
            r"率|带队|率队|率领|带领|调研|督导|督查|检查|考察|走访|慰问|看望|视察|暗访|巡|深入|先后|来到|前往|赴|到"
        ),
        Role.ATTENDEE,
    ),
    (regex(r"当选|被任命"), Role.MENTIONED),
)
_LABEL = regex(
    r"(?:参加|参会|出席|列席|陪同|随同|与会|来访)(?:[^，。；：]{0,14}?(?=活动|仪式|大会|会议))?(?:大会|会议|会见|座谈会?|活动|调研|(?:学习)?考察|慰问|检查|仪式)?(?:的)?(?:人员|领导|嘉宾|来宾|专家|人|者|有)?(?:、(?:人员|领导|嘉宾|来宾|专家))?(?:还有|还包括|尚包括|的有|有)?[：]?$|(?:在|由)$"
)
_RELAYED = regex(r"传达|(?<!考察)学习(?!团|组|考察)|贯彻|落实|按照|根据|围绕|重温|领会")
_OBJECT_TAIL = regex(r"^(?:同志)?(?:在|关于|对|就|给|致|主持召开|重要|《|所作|的|考察|视察|到|同|讲话|批示)")
# 副总理某某出席大会和在我省调研时的|讲话精神: his words were relayed, he was elsewhere.
_WORDS_OF = regex(
    "(?:同志)?(?:出席|参加|调研|考察|视察)(?:(?!传达|学习|宣读|通报|贯彻)[^，。；]){2,38}?(?:时|期间|中|上)的(?:重要)?(?:讲话|指示|批示|要求)"
)
# 市委书记某某在宾馆与某集团董事长某某一行|座谈, 某某主席|欢迎某某到访
_SAT_WITH = regex(
    "(?:在[^，。；]{1,16}?)?(?:与[^。；]{2,50}一行[^，。；]{0,6}(?:座谈|会谈|洽谈)|欢迎[^，。；]{2,20}(?:到访|来访|到来|莅临))"
)
_MET = regex(r"(?:会见|会晤|接见)了?(?:来访的)?$")
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
# 对某某等63名同学授予“…”称号
_GRANTED_TO = regex(
    "(?:等[0-9一二三四五六七八九十百]+余?[名位][^，。；]{0,6})?授予[^。；]{0,30}(?:称号|奖章|奖)"
)
_GRANTED = regex("[^。；]{0,60}?(?:称号|奖章|奖状|荣誉|奖(?!励))")
# 某某带队来我区考察: whoever leads the guests is one of them.
_LED_HERE = regex(
    "(?:率|带)(?:队|团|领|[^，。；]{2,14}?[团组队])[^，。；]{0,8}?，?(?:[^。；]{0,40}?(?:来|[到赴])我|来|莅|[到赴][^，。；]{2,8}?[县区市旗])"
)
# 由甲公司董事某某、乙公司董事某某等组成的调研组来我市: each of them came, and nobody says who led.
_MEMBER = regex(
    "[^。；]{0,80}?(?:共同)?组成的[^，。；]{0,24}?(?:(?:调研|考察|督[查导察]|检查|视察|慰问)[组团]|代表团)(?:一行)?(?:先后|分别)?[来到莅赴对在走深]"
)
_WELCOMED = regex("表示(?:[^，。；]{0,8}的)?欢迎|欢迎(?!会)")
# 看望了老党员某某, 先后到老党员某某、某某等人家中: they were called on.
_CALLED_ON = regex("(?:看望|慰问|走访|探望|采访)了?(?:慰问)?了?$")
# 受到了某某校长、某某副校长的热情接待
_MADE_WELCOME = regex("(?:等[^，。；]{0,10})?(?:的(?:热情|亲切)?|热情|亲切)(?:接待|会见)")
_TAKEN_ALONG = ("带领", "率领", "会同")
_LED = ("为团长", "任团长", "为首", "为组长", "任组长")
CENTRAL = frozenset({"习近平"})
"""Whose words are cited everywhere and who speaks at no local occasion."""


@dataclass(frozen=True, slots=True)
class Played:
    """A person's part: mention number `index` of the sentence, the role, and where the supporting words end."""

    mention: Mention
    role: Role
    stretch: Stretch
    end: int
    index: int
    met: bool = False  # somebody met or called on the person


def parts(stretch: Stretch, received: bool) -> tuple[Played, ...]:
    """The role of every mention in one sentence. `received` says that the occasion is a visit received."""
    framed = stretch.frame.person if stretch.frame else None
    found = []
    for index, mention in enumerate(stretch.people):
        role, end = _role(stretch, index, received)
        if (
            framed is mention
            and mention.name not in CENTRAL
            and role in (Role.MENTIONED, Role.ATTENDEE, Role.REPORTER_TO)
        ):
            role = Role.VISITOR if mention.group and received else Role.SPEAKER
            if received and _WELCOMED.search(stretch.text, mention.ends):
                role = Role.HOST
        found.append(
            Played(mention, role, stretch, end, index, _was_met(_placed(stretch, index)) is not None)
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Place:
    """A mention in its sentence, and the row of people that it stands in."""

    stretch: Stretch
    index: int
    begins: int
    ends: int

    @property
    def mention(self) -> Mention:
        return self.stretch.people[self.index]

    @property
    def text(self) -> str:
        return self.stretch.text


def _role(stretch: Stretch, index: int, received: bool) -> tuple[Role, int]:
    place = _placed(stretch, index)
    for holds, at_home, of_guests in _STANDING:
        role = of_guests if received else at_home
        if role is not None and (end := holds(place)) is not None:
            return role, end
    verb = governing(stretch.people, index, stretch.text)
    return _by_verb(place, verb, received) if verb else _without_verb(place, received)


def _placed(stretch: Stretch, index: int) -> _Place:
    text, people = stretch.text, stretch.people
    return _Place(stretch, index, _row_start(text, people, index), _row_end(text, people, index))


def _cited(place: _Place) -> int | None:
    mention = place.mention
    cited = (
        mention.name in CENTRAL
        or _is_object(place.text, mention, place.stretch.part)
        or _inside_frame(place.stretch, mention)
    )
    return mention.ends if cited else None


def _held_then(place: _Place) -> int | None:
    """时任村支部书记某某和村主任某某召开会议: it is told of a time when the post was another's."""
    return place.mention.ends if "时任" in place.text[: place.mention.start] else None


def _called_on(place: _Place) -> int | None:
    at_home = HOME.match(place.text, place.mention.ends) or _CALLED_ON.search(
        place.text, max(0, place.begins - 8), place.begins
    )
    return place.mention.ends if at_home else None


def _made_welcome(place: _Place) -> int | None:
    welcome = _MADE_WELCOME.match(place.text, place.ends) and re.search(
        "受到|获", place.text[max(0, place.begins - 24) : place.begins + 1]
    )
    return place.mention.ends if welcome else None


def _presented_to(place: _Place) -> int | None:
    """Whether an award is handed to the person or to the row that the person stands in."""
    presented = _PRESENTED.match(place.text, place.ends)
    return place.mention.ends if presented and _HONOURED.search(place.text, 0, place.mention.begins) else None


def _granted(place: _Place) -> int | None:
    """授予某某等65名同志“…”称号."""
    named = _GRANT.search(place.text, max(0, place.begins - 8), place.begins)
    granted = named and _GRANTED.match(place.text, place.mention.ends)
    return place.mention.ends if granted or _GRANTED_TO.match(place.text, place.ends) else None


def _handed(place: _Place) -> int | None:
    """向某某、某某等27人颁发证书; a letter of appointment is no award."""
    named = place.text.endswith(_TO, 0, place.begins)
    return place.mention.ends if named and _HANDED.match(place.text, place.ends) else None


def _made_what_won(place: _Place) -> int | None:
    """某某的摄影作品《…》获得金奖."""
    return place.mention.ends if _WON_BY_WORK.match(place.text, place.mention.ends) else None


def _of_a_group(place: _Place) -> int | None:
    return place.mention.ends if place.mention.group else None


def _told_of(place: _Place) -> int | None:
    told = _LIFE_OF.match(place.text, place.mention.end) or _OF_WHOM.search(
        place.text, 0, place.mention.begins
    )
    return place.mention.ends if told else None


def _heads_a_group(place: _Place) -> int | None:
    return place.mention.ends if place.text.startswith(_LED, place.mention.end) else None


def _heard_from(place: _Place) -> int | None:
    """听取了县财政局局长某某关于…的汇报: the person reported."""
    text, mention = place.text, place.mention
    before = text[behind_last(text, "，。；：", mention.begins) : mention.begins]
    rest = re.split("[。；]", text[mention.ends : mention.ends + 80], maxsplit=1)[0]
    heard = "听取" in before and re.search("汇报|报告|说明|介绍|发言", rest)
    return mention.ends if heard else None


def _was_met(place: _Place) -> int | None:
    return place.mention.ends if _MET.search(place.text, max(0, place.begins - 8), place.begins) else None


def _sat_with_guests(place: _Place) -> int | None:
    end = _row_end(place.text, place.stretch.people, place.index, (*_JOINTS, "，"))
    sat = _SAT_WITH.match(place.text, end)
    return sat.end() if sat else None


# What a person is by where the name stands, before any verb behind it is asked: the test that gives the end of the words that
# say so, the role at home, the role where guests are received; None: the test does not count there.
_STANDING: tuple[tuple[Callable[[_Place], int | None], Role | None, Role | None], ...] = (
    (_cited, Role.MENTIONED, Role.MENTIONED),
    (_held_then, Role.MENTIONED, Role.MENTIONED),
    (_called_on, Role.MENTIONED, Role.MENTIONED),
    (_made_welcome, Role.ATTENDEE, Role.HOST),
    (_presented_to, Role.AWARDED, Role.AWARDED),
    (_granted, Role.AWARDED, Role.AWARDED),
    (_handed, Role.AWARDED, Role.AWARDED),
    (_made_what_won, Role.AWARDED, Role.AWARDED),
    (_of_a_group, Role.ATTENDEE, Role.VISITOR),
    (_told_of, Role.MENTIONED, Role.MENTIONED),
    (_heads_a_group, Role.ATTENDEE, Role.VISITOR),
    (_heard_from, Role.REPORTER_TO, Role.REPORTER_TO),
    (_was_met, Role.ATTENDEE, Role.VISITOR),
    (_sat_with_guests, None, Role.HOST),
)


def _without_verb(place: _Place, received: bool) -> tuple[Role, int]:
    """The role of whom no verb governs: by what stands before, if that says anything."""
    text, mention = place.text, place.mention
    if place.stretch.won:
        return Role.AWARDED, mention.ends
    if text.endswith(_TAKEN_ALONG, 0, place.begins):
        return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
    if "由" in text[: mention.begins] and _MEMBER.match(text, mention.ends):
        return Role.ATTENDEE, mention.ends
    if label := _LABEL.search(text[: _list_start(place.stretch.people, place.index)]):
        came = received and label.group().startswith("来访")
        return (Role.VISITOR if came else _labelled(label.group(), text, mention)), mention.ends
    return Role.MENTIONED, mention.ends


def _by_verb(place: _Place, verb: "re.Match[str]", received: bool) -> tuple[Role, int]:
    text, mention = place.text, place.mention
    deed = PAPER.sub("", verb.group())  # 作《…解读》辅导报告 is no 解读
    role = next((role for pattern, role in _ROLES if pattern.search(deed)), Role.MENTIONED)
    if role is Role.CHAIR and text.startswith("工作", verb.end()):
        return Role.MENTIONED, mention.ends
    if role is Role.VISITOR and not received:
        role = Role.ATTENDEE  # 市长某某一行 at home
    at_meeting = verb.group() == "参加" and text.startswith("会见", verb.end())
    if received and (at_meeting or _AS_HOSTS.search(verb.group()) or _WELCOMED.search(verb.group())):
        role = Role.HOST
    led = _LED_HERE.match(text, verb.start()) or text.startswith("率领的", verb.start())
    if received and role is Role.ATTENDEE and led:
        role = Role.VISITOR
    if verb.group() == "一行" and re.search("对|希望|感谢|欢迎", text[mention.ends : verb.start()]):
        role = Role.SPEAKER  # 某某对考察团一行的到来表示欢迎, 某某希望某某一行多走走
    if role is Role.ATTENDEE and (spoke := _also_spoke(place.stretch, place.index, verb.end())):
        return spoke
    return role, verb.end()


def _list_start(people: Sequence[Mention], index: int) -> int:
    start = people[index].begins
    for earlier in reversed(people[:index]):
        if start - earlier.ends > 3:
            break
        start = earlier.begins
    return start


def _labelled(label: str, text: str, mention: Mention) -> Role:
    if label == "由" and text[mention.ends :].startswith("主持"):
        return Role.CHAIR
    return (
        Role.ATTENDEE
        if label not in ("在", "由") or "陪同" in text[mention.ends : mention.ends + 30]
        else Role.MENTIONED
    )


def _is_object(text: str, mention: Mention, part: Part) -> bool:
    """Whether the person stands inside something relayed or cited: 传达市委书记某某在…上的讲话精神."""
    before = text[behind_last(text, "，。；：", mention.begins) : mention.begins]
    if _RELAYED.search(before) and not re.search(r"在[^，]{0,20}(?:陪同)", before):
        return True
    after = text[mention.ends : mention.ends + 40]
    if after.startswith(("所作", "作出的", "同志所作", "提出的")):
        return True
    if _WORDS_OF.match(after):
        return True
    return bool(
        _OBJECT_TAIL.match(after)
        and re.match(r"^[^，。；]{0,38}(?:讲话精神|批示精神|指示精神|讲话要求|重要论述|思想)", after)
    )


def _inside_frame(stretch: Stretch, mention: Mention) -> bool:
    """Whether the person is spoken of in framed words; who opens the frame, or stands before it, acts himself."""
    return stretch.part is Part.FRAMED and mention.begins >= stretch.content


# 向荣立二等功的某某、某某颁发奖章.
_HONOURED = regex("[向为给对][^，。；]{0,30}(?:荣立|荣获|获得|获评|获|立功|受表彰|受到表彰)[^，。；]{0,40}$")
_PRESENTED = regex("(?:同志|等[^，。；]{0,20})?(?:颁发|颁授|颁奖|授奖|授牌|送上|佩戴|授予)")


_JOINTS = ("、", "和", "及", "与", " ", "")


def _row_end(text: str, people: Sequence[Mention], index: int, joints: tuple[str, ...] = _JOINTS) -> int:
    """Where the row of people ends that one of them stands in."""
    end = people[index].ends
    for later in people[index + 1 :]:
        if text[end : later.begins] not in joints:
            break
        end = later.ends
    return end


def _row_start(text: str, people: Sequence[Mention], index: int) -> int:
    """Where the row of people begins that one of them stands in."""
    start = people[index].begins
    for earlier in reversed(people[:index]):
        if text[earlier.ends : start] not in _JOINTS:
            break
        start = earlier.begins
    return start


_SPOKE = regex(
    r"^[^。；]{0,30}?(?:并|，)(?:[^，。；]{0,10}?)(?:(?P<verb>讲话|致辞|致词|宣布|作[^，。；]{0,8}(?:讲话|部署|报告)|提出[^，。；]{0,6}要求)|(?<=并)(?:宣读|通报|传达|汇报|介绍))"
)


def _also_spoke(stretch: Stretch, index: int, position: int) -> tuple[Role, int] | None:
    """An attendee's second verb, if it is one of speech (出席会议并讲话, 到会并宣读…); only of the last of a list."""
    later = stretch.people[index + 1 :]
    limit = later[0].begins if later else len(stretch.text)
    if limit < position:
        return None
    spoke = _SPOKE.match(stretch.text[position:limit])
    if spoke is None:
        return None
    return (Role.SPEAKER if spoke["verb"] else Role.REPORTER_TO), position + spoke.end()
