"""What each named person did: chaired, spoke, attended, reported, visited, hosted, or was only mentioned.

The role of a mention is what its place says (`standing`), else the first role verb that governs it: behind the name with
nothing between but other names, posts and categories, or a label before a list (参会人员：…). Without such a verb a person
was mentioned, not present.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.english.headline.declared import DECLARED, declares
from summarizer.facts import EventKind, Role
from summarizer.language.people.name_rows import Mention
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.outline import Stretch
from summarizer.rules.people.deeds import role_of
from summarizer.rules.people.role_verbs import PAPER, doing, governing
from summarizer.rules.people.standing import CENTRAL, Place, by_standing, placed, was_met, was_relayed

# What hosts do. On a round of one's own it says no more than that somebody was there.
_AS_HOSTS = regex(
    "陪同|^热烈欢迎|会见|宴请|设宴|接见|接待|[与同](?:来宾|客人|来访客人|[^，。；]{0,8}(?:考察团|代表团|客商))|举行了?(?:工作)?会谈"
)
_ROLES = (
    (regex(r"颁奖|颁[发授]|授[奖牌旗]|聘书|授聘"), Role.ATTENDEE),  # who hands the prize over
    (regex(r"^(?:主持|(?:组织)?召开|(?:出席|参加)[^，。；]{0,8}?并主持)"), Role.CHAIR),
    (_AS_HOSTS, Role.ATTENDEE),
    (regex(r"^[对就针].*(?:点评|评议|评析|讲评)$"), Role.SPEAKER),  # 对各镇汇报进行了点评
    (
        regex(
            r"^(?:作|做|进行)(?!了?(?:题为|主题为|以)).*(?:汇报|通报|说明|介绍|解读|情况报告|工作报告|审查报告|财务报告|预算报告|决算报告|财政报告|收支报告|筹备报告)|报告工作|^向[^，。；]{1,8}报告$"
        ),
        Role.REPORTER_TO,
    ),
    (
        regex(
            r"要求|强调|指出|认为|建议|希望|肯定|评价|赞扬|赞赏|认可|提醒|^代表.*(?:感谢|欢迎|致以)"
            r"|发言|推介|评课|评析|谈[道到]|小结|讲座|演讲|说|称|坦言|告诉|表示|介绍说|讲话|补充"
            r"|述职|致[^，。；]{0,4}?[辞词]|部署|辅导|授课|讲授|宣布|点评|总结|回顾|讲解|解说|动员"
            r"|宣讲|培训|贺词|表态|对照检查|剖析|感言|回应|答复|解答|经验交流|研讨交流|主题交流|作.*安排|^安排|[作做].*报告|[讲提].*(?:意见|希望)|阐述|分享|各抒己见|建言献策"
        ),
        Role.SPEAKER,
    ),
    (regex(r"传达|汇报|宣读|通报|介绍|解读|领学|反馈|交流"), Role.REPORTER_TO),
    (regex(r"获|被授予|接受表彰|[摘夺捧]得"), Role.AWARDED),
    (
        regex(
            r"听取|[聆倾]听|边[听看走]边|巡听|旁听|宴请|设宴|讨论|审议|[收观]看|担任|[就在][座坐]|一堂"
            r"|出席|列席|参会|与会|参加|参与|见证|签约|签署|签订|到会|到场|应邀|[莅亲光]临|莅会"
            r"|祝贺|揭|剪彩|培土|奠基|率先垂范|宣誓|组织|下达|执教"
        ),
        Role.ATTENDEE,
    ),
    (regex(r"一行"), Role.VISITOR),
    (
        regex(
            r"率|带队|率队|率领|带领|调研|督导|督查|检查|考察|走访|走进|慰问|看望|视察|暗访|巡|深入|先后|来到|前往|赴|到"
        ),
        Role.ATTENDEE,
    ),
    (regex(r"当选|被任命"), Role.MENTIONED),
)
_LABEL = regex(
    r"(?:陪同)?(?:参加|参与|参会|出席|列席|就[座坐]|到会|到场"
    r"|陪同(?:[^，。；：]{1,12}(?=调研|考察|检查|视察|慰问|参观))?|随同|与会|来访"
    r"|到访(?:[^，。；：]{1,10}(?=的))?)(?:[^，。；：]{0,14}?(?=活动|仪式|大会|会议))?(?:大会|会议"
    r"|会见|会谈|[晚午]?宴会?|接待|座谈会?|活动|调研|(?:学习)?考察|视察|走访|看望|慰问|检查"
    r"|督[导查]|签约|揭牌|仪式)?(?:的)?(?:[省市县区州]级?)?(?:人员|领导|嘉宾|来宾|专家|人|者"
    r"|有)?(?:、(?:人员|领导|嘉宾|来宾|专家))?(?:还有|还包括|尚包括|的有"
    r"|有)?[：]?(?:[^，。；：]{0,24}(?:成员|人员|领导|代表|同志)[；，、])?$"
    r"|(?:在|由)$"
    r"|(?P<party>(?:代表|考察|访问|参访|调研|经贸|教育)团)(?:主要)?(?:成员|团员|组员)(?:还|主要)?(?:包括|有|为)[：]?$"
)
# 等4名民警当选“省优秀人民警察”
_HONOUR = regex("为?[“《]?[^，。；]{0,16}?(?:优秀|模范|先进|标兵|最美|好人|十佳|卫士|英模|风云人物|年度人物)")
# 十位“最美职工”分别是：…; 获得奖章的教师有：…
_WINNERS_ARE = regex(
    "(?:最美|优秀|先进|模范|标兵|十佳|获[得评]?|荣获|授予|入选|奖)(?!评委)[^。；：]{0,40}?(?:是|为|有|如下|名单)[：]"
    # 受表彰的全国劳动模范4名：某某; 优秀教师2人：某某
    "|(?:表彰|获奖|劳动?模范?|先进|优秀|标兵|能手)(?:[^，。；：]{0,12})[0-9一二两三四五六七八九十]+[名人位个]："
)
# 被授予“…”称号的是某村书记某某、某村书记某某
_HONOURED_ARE = regex(
    "(?:授予|获得|荣获|评为)[^，。；]{0,30}(?:称号|奖)[^，。；]{0,4}的(?:分别)?[是有][^，。；]*$"
)
# 某某带队来我区考察: whoever leads the guests is one of them.
_LED_HERE = regex(
    "(?:率|带)(?:领)?[^，。；]{2,24}?(?:考察团|代表团|客商|企业家)(?:一行)?[到赴][^，。；]{2,8}?(?:开展|进行|考察|参观|调研)|"
    "带队，[^。；]{2,160}?(?:组成|在内)的[^，。；]{0,16}团"
    "|(?:率|带)(?:队|团|领|[^，。；]{2,14}?[团组队]|[^，。；]{2,24}?(?:委员|代表|同志|干部|负责人"
    "|人员|成员))[^，。；]{0,8}?，?(?:[^。；]{0,40}?(?:来|[到赴]|深入|走进)我"
    "|来|莅|[回返](?:到)?(?:家乡|故乡|乡)|(?:访问|拜访|到访)我|[到赴][^，。；]{2,8}?[县区市旗])"
)
# 由甲公司董事某某、乙公司董事某某等组成的调研组来我市: each of them came, and nobody says who led.
_MEMBER = regex(
    "[^。；]{0,80}?(?:(?:共同)?组成|在内)的[^，。；]{0,24}?(?:(?:调研|考察|督[查导察]|检查|视察|慰问)[组团]|代表团)(?:一行)?(?:先后|分别)?[来到莅赴对在走深]"
)
# 副主任某某、某某分别主持分组审议: the meeting has one chair.
_A_PART = regex("主持了?(?:各)?(?:分组|小组|联组|代表团|第?[一二三四五六]组)(?!长)")
# Whoever 主持 a reception, a project, a book or the daily work of a body chairs no meeting by it.
_NO_MEETING = regex(
    "主持(?:了|过|并)?(?:(?P<received>接待)|(?!召开)[^，。；]{0,8}?工作(?=[，。；、的期]|$)"
    "|大局|正义|公道|婚礼|(?:编[写纂撰制修]|修[订编]|研[制发]|设计|承担|翻译|开发|完成)"
    "|[^，。；]{0,20}?(?:项目|课题|科研)(?![^，。；]{0,16}(?:会|仪式|签约|启动|开工|评审|论证|验收)))"
)
# 参加会见, 参与了接待
_RECEPTION = regex("了?(?:会见|会谈|接待)")
_WELCOMED = regex("表示(?:[^，。；]{0,8}的)?欢迎|欢迎(?!会)")
_OF_A_FIRM = regex("(?![省市县区州旗]).*(?:集团|公司|总裁|总经理|总监|董事)")
# 党委书记某某带考察团一行|参观了…: whoever shows guests round is none of them.
_WITH_GUESTS = regex("(?:同志)?(?:带(?!队)领?|陪同?|引导|引领|邀请)[^，。；]{2,20}$")
# 书记某某在听取局长某某、局长某某的汇报后|强调: whom somebody heard stands between the name and what was said.
_ON_HEARING = regex(
    "(?:同志)?在?(?:认真|仔细)?听取了?[^。；]{0,160}?(?:汇报|发言|介绍|报告|意见|建议)[^，。；]{0,6}后，?"
    "(?P<said>强调|指出|要求|表示|讲话|作了?[^，。；]{0,6}(?:讲话|点评|总结|部署|要求)"
    "|(?:充分)?肯定了|对[^，。；]{2,40}(?:肯定|评价|认可)|(?:就|对|围绕)[^，。；]{2,40}提出(?:了)?[^，。；]{0,8}(?:要求|意见|建议))"
)
# 主持人：某某
_PRESIDES = regex(r"(?:^|[，。；\s])(?:会议)?主持人?：$")
# 副检察长某某带领办公室等负责同志|陪同了调研
_WENT_ALONG = regex("[^，。；]{2,60}陪同")
# 某某、某某分别就本职工作|作了报告
_ON_OWN_WORK = regex("(?:就|围绕)[^，。；]{0,24}(?:工作|情况|任务)$")
_TOLD = ("向", "给")
_TAKEN_ALONG = ("带领", "率领", "会同")


@dataclass(frozen=True, slots=True)
class Played:
    """A person's part: mention number `index` of the sentence, the role, and where the supporting words end."""

    mention: Mention
    role: Role
    stretch: Stretch
    end: int
    index: int
    met: bool  # somebody met the person


def parts(stretch: Stretch, received: bool) -> tuple[Played, ...]:
    """The role of every mention in one sentence. `received` says that the occasion is a visit received."""
    framed = stretch.frame.person if stretch.frame else None
    found = []
    for index, mention in enumerate(stretch.people):
        place = placed(stretch, index)
        role, end = by_standing(place, received) or _by_words(place, received)
        if (
            framed is mention
            and mention.name not in CENTRAL
            and not was_relayed(place)
            and role in (Role.MENTIONED, Role.ATTENDEE, Role.REPORTER_TO)
        ):
            role = Role.VISITOR if mention.group and received else Role.SPEAKER
            if received and _WELCOMED.search(stretch.text, mention.ends):
                role = Role.HOST
        found.append(Played(mention, role, stretch, end, index, met=was_met(place) is not None))
    return tuple(found)


# 出席此次活动的领导、嘉宾有：, 参加活动的书画家们有：
_WERE_THERE = regex(
    "(?:^|[，。；])[^，。；：]{0,8}(?:出席|参加|列席|陪同|参会|与会|到场)[^，。；：]{0,24}?(?:有|是|为|包括|如下|人员|领导|嘉宾)：$"
)


# 应邀参加会议的人大代表有：某某；政协委员有：某某: the second list of those who were there.
_ALSO_THERE = regex(
    "(?:出席|参加|列席|参会|与会|到场)[^，。；：]{0,24}?(?:有|是|为|包括|人员|领导|嘉宾)：[^。]{2,600}；[^，。；：]{2,24}(?:有|是|为|包括)：$"
)


# 出席会议的领导有市书协主席某某。: the first of a list whose others have lines of their own.
_FIRST_OF_LIST = regex(
    "[^，。；：]{0,8}(?:出席|参加|到会|与会|到场)[^，。；：]{0,16}(?:领导|嘉宾|来宾|人员)(?:还)?(?:有|是|包括)"
)


def _opens_list(stretch: Stretch) -> bool:
    opened = _FIRST_OF_LIST.match(stretch.text) if stretch.people else None
    last = stretch.people[-1].ends if stretch.people else 0
    return opened is not None and stretch.text[last:].strip("。；等") == ""


def under_headings(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The sentences of an occasion; those that a line above announces as a list of who was there know that line."""
    above: Sentence | None = None
    for stretch in stretches:
        if (stretch.text.endswith("：") and _WERE_THERE.search(stretch.text)) or (
            _opens_list(stretch) and governing(stretch.people, 0, stretch.text) is None
        ):
            above = stretch.sentence
            if not stretch.text.endswith("："):
                yield stretch
                continue
        elif above and not (stretch.people and governing(stretch.people, 0, stretch.text) is None):
            above = None
        yield replace(stretch, under=above) if above and stretch.people else stretch


def _by_words(place: Place, received: bool) -> tuple[Role, int]:
    """The role by the verb behind the name, or by what stands before where no verb governs it."""
    if place.text.endswith(_TOLD, 0, place.begins):
        return _without_verb(place, received)  # 书记某某向某某介绍了情况
    if heard := _ON_HEARING.match(place.text, place.mention.ends):
        return Role.SPEAKER, heard.end()
    said = place.stretch.people, place.index, place.text
    verb = governing(*said) or doing(*said)
    return _by_verb(place, verb, received) if verb else _without_verb(place, received)


def _without_verb(place: Place, received: bool) -> tuple[Role, int]:
    """The role of whom no verb governs: by what stands before, if that says anything."""
    text, mention = place.text, place.mention
    if place.stretch.won and not place.stretch.won.post:
        return Role.AWARDED, mention.ends
    before = text[: _list_start(place.stretch.people, place.index, text)]
    if place.stretch.under or ("：" in before and (_WERE_THERE.search(before) or _ALSO_THERE.search(before))):
        return Role.ATTENDEE, mention.ends
    if (
        "：" in text[: mention.begins] and _WINNERS_ARE.search(text, 0, mention.begins)
    ) or _HONOURED_ARE.search(text, 0, mention.begins):
        return Role.AWARDED, mention.ends
    if text.endswith(_TAKEN_ALONG, 0, place.begins):
        return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
    if ("由" in text[: mention.begins] or "包括" in text[: mention.begins]) and _MEMBER.match(
        text, mention.ends
    ):
        return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
    if _PRESIDES.search(text[: mention.begins]):
        return Role.CHAIR, mention.ends
    if label := _LABEL.search(text[: _list_start(place.stretch.people, place.index, text)]):
        came = received and (label["party"] or label.group().startswith(("来访", "到访")))
        return (Role.VISITOR if came else _labelled(label.group(), text, mention)), mention.ends
    return Role.MENTIONED, mention.ends


def _by_verb(place: Place, verb: "re.Match[str]", received: bool) -> tuple[Role, int]:
    text, mention = place.text, place.mention
    deed = PAPER.sub("", verb.group())  # 作《…解读》辅导报告 is no 解读
    role = role_of(verb) or next((role for pattern, role in _ROLES if pattern.search(deed)), Role.MENTIONED)
    if verb.group().endswith("》"):
        role = Role.REPORTER_TO  # 作《工作报告》
    if deed.endswith("报告") and _ON_OWN_WORK.search(text, mention.ends, verb.start()):
        role = Role.REPORTER_TO
    if verb.group() == "当选" and _HONOUR.match(text, verb.end()):
        role = Role.AWARDED
    if role is Role.CHAIR and _A_PART.match(text, verb.start()):
        return Role.ATTENDEE, verb.end()
    if role is Role.CHAIR and (other := _NO_MEETING.match(text, verb.start())):
        if other["received"]:
            return (Role.HOST if received else Role.ATTENDEE), other.end()
        return Role.MENTIONED, mention.ends
    if role is Role.VISITOR and not received:
        role = Role.ATTENDEE  # 市长某某一行 at home
    at_meeting = verb.group() in ("参加", "参与") and _RECEPTION.match(text, verb.end()) is not None
    if received and at_meeting and mention.titles and _OF_A_FIRM.match(mention.titles[0]):
        return Role.ATTENDEE, verb.end()  # whose side a firm's people sat on is not said
    along = verb.group() in _TAKEN_ALONG and _WENT_ALONG.match(text, verb.end())
    if received and (at_meeting or along or _AS_HOSTS.search(verb.group()) or _WELCOMED.search(verb.group())):
        role = Role.HOST
    led = _LED_HERE.match(text, verb.start()) or text.startswith("率领的", verb.start())
    if received and role is Role.ATTENDEE and led:
        role = Role.VISITOR
    if verb.group() == "一行" and _WITH_GUESTS.match(text[mention.ends : verb.start()]):
        role = Role.HOST if received else Role.ATTENDEE
    if verb.group() == "一行" and re.search("对|希望|感谢|欢迎", text[mention.ends : verb.start()]):
        role = Role.SPEAKER  # 某某对考察团一行的到来表示欢迎, 某某希望某某一行多走走
    if role is Role.ATTENDEE and (spoke := _also_spoke(place.stretch, place.index, verb.end())):
        return spoke
    begun = _DECLARED.match(text, verb.start())
    return role, begun.end() if begun else verb.end()


# …有：区政协主席某某，区四大班子有关领导，集团董事长某某: a group in the middle ends no row.
_COLLECTIVE = regex("(?:同志|先生|女士)?[，、][^，。；：]{2,14}(?:领导|负责人|负责同志|班子成员)[，、]")


def _list_start(people: Sequence[Mention], index: int, text: str) -> int:
    start = _with_body(text, people[index].begins)
    for earlier in reversed(people[:index]):
        if start - earlier.ends > 3 and not _COLLECTIVE.fullmatch(text, earlier.ends, start):
            break
        start = _with_body(text, earlier.begins)
    return start


# 参会人员还有|县水利局|某某、县财政局|某某: the body that stands before a name instead of a post.
_BODY_OF = regex("(?:^|(?<=[、，：有]))(?:(?!有)[一-鿿]){2,14}[局委办厅院会社行部处校镇乡]$")


def _with_body(text: str, start: int) -> int:
    """Where an item of a list begins whose name has its body before it."""
    window = max(0, start - 16)
    body = _BODY_OF.search(text[window:start]) if start and text[start - 1] not in "、，：有" else None
    return window + body.start() if body else start


def _labelled(label: str, text: str, mention: Mention) -> Role:
    if label == "由" and text[mention.ends :].startswith("主持"):
        return Role.CHAIR
    return (
        Role.ATTENDEE
        if label not in ("在", "由") or "陪同" in text[mention.ends : mention.ends + 30]
        else Role.MENTIONED
    )


# What was declared belongs to the words that say who did: 某某宣布项目集中开工.
_OPEN = declares("|".join(what for what, _ in DECLARED))
_DECLARED = regex(_OPEN)
_SPOKE = regex(
    rf"^[^。；]{{0,30}}?(?:并"
    rf"|，)(?:[^，。；]{{0,10}}?)(?:(?P<verb>发表[^，。；]{{0,10}}(?:意见|讲话|演讲|致辞)|讲话|致辞"
    rf"|致词|{_OPEN}|宣布|作[^，。；]{{0,8}}(?:讲话|部署|报告|发言|点评|总结|分享|演讲|发布|辅导|讲解)"
    rf"|提出[^，。；]{{0,6}}要求)"
    rf"|(?<=并)(?:宣读|通报|传达|汇报|介绍)|(?<=并)[^，。；]{{0,2}}(?P<verb2>强调|指出))"
)


# 某某参加分组讨论时|强调
_SPOKE_WHILE_THERE = regex(
    "(?!召开)[^，。；]{0,30}?(?:时|中|期间|会上)(?:还|也)?(?:强调|指出|要求|表示)(?![的了])"
)
# 某某颁发任命书，新任命人员宣誓并作表态发言: others spoke.
_OTHERS_SPOKE = regex(
    "，[^，。；]{0,12}?(?:人员|同志|代表|委员|干部|双方|大家|单位|部门|负责人|领导|党员|学员|青年|师生|各[镇乡街村地方])(?!的)[^，。；]*$"
)


def _ends_a_row(stretch: Stretch, index: int) -> bool:
    """Whether somebody is the last of three or more: 甲，乙，丙参加会议，提出工作要求 is said of all of them."""
    start = _list_start(stretch.people, index, stretch.text)
    return sum(start <= one.begins for one in stretch.people[: index + 1]) >= _ROW


_ROW = 3


def _also_spoke(stretch: Stretch, index: int, position: int) -> tuple[Role, int] | None:
    """An attendee's second verb, if it is one of speech (出席会议并讲话, 到会并宣读…); only of the last of a list."""
    later = stretch.people[index + 1 :]
    limit = later[0].begins if later else len(stretch.text)
    if limit < position:
        return None
    if when := _SPOKE_WHILE_THERE.match(stretch.text, position, limit):
        return Role.SPEAKER, when.end()
    spoke = _SPOKE.match(stretch.text[position:limit])
    if (
        spoke is None
        or ("提出" in spoke[0] and _ends_a_row(stretch, index))
        or _OTHERS_SPOKE.search(spoke[0])
    ):
        return None
    return (Role.SPEAKER if spoke["verb"] or spoke["verb2"] else Role.REPORTER_TO), position + spoke.end()


# Whom a round calls on says thanks to those who came: 困难职工某某激动地说.
_CALLED_UPON = regex(
    "(?:村民|居民|职工|工人|群众|农户|[养种商贫困难低保监测]+户|老人|学生|家长|市民|游客|业主|家属|老党员|劳模|老兵)$"
)
ON_ROUNDS = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION})


def called_on_told(played: Sequence[Played], kind: EventKind) -> tuple[Played, ...]:
    """Everybody's part; on a round of officials those whom they called on did nothing but thank them."""
    if kind not in ON_ROUNDS:
        return tuple(played)
    called = [
        bool(p.mention.titles) and _CALLED_UPON.search(p.mention.titles[-1]) is not None for p in played
    ]
    if all(called):
        return tuple(played)
    return tuple(
        replace(p, role=Role.MENTIONED) if upon and p.role is Role.SPEAKER else p
        for p, upon in zip(played, called, strict=True)
    )
