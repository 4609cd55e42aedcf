"""What each named person did: chaired, spoke, attended, reported, visited, hosted, or was only mentioned.

The role of a mention is the first role verb that governs it: behind the name with nothing between but other names,
posts and categories, or a label before a list (参会人员：…). Without such a verb a person was mentioned, not present.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.facts import Role
from summarizer.language.marks import behind_last
from summarizer.language.name_rows import Mention
from summarizer.patterns import regex
from summarizer.rules.outline import Part, Stretch

_VERB = regex(
    r"听取|(?:充分|高度)?肯定了|进行(?:了)?[^，。；]{0,8}?(?:点评|小结|总结|讲解|解说|解读|部署|动员|授课|发言|说明|汇报|宣讲|辅导|培训|介绍|推介)|(?:(?<![工操运合])作|做)(?:了|出)?[^，。；]{0,6}?(?:要求|强调)|(?:(?<![工操运合])作|做)(?:了)?[^，。；《]{0,10}?(?:汇报|通报|说明|介绍|推介|解读|发言|情况报告|工作报告)|(?<![工操运合])作[^，。；]{0,24}?工作报告|(?:安排)?部署了?(?=[^，。；]{0,16}工作(?:[，。；]|$))|(?:(?<![工操运合])作|做)(?:了)?(?:《[^《》]{2,60}》|“[^“”]{2,40}”)[^，。；]{0,6}(?:报告|讲座|讲话|宣讲)|[向对][^，。；]{2,40}表示[^，。；]{0,24}(?:欢迎|感谢|祝贺|问候|慰问)|(?<![工操运合])作(?:了)?(?:题为|主题为|以)[^，。；]{2,50}?(?:报告|讲座|讲话|辅导|宣讲|发言|演讲)|向[^，。；]{1,8}报告工作|主持召开|(?:组织)?召开(?!的)(?=[^，。；]{0,40}会)|主持(?:会议|并|了|开幕|仪式|活动|座谈|学习|本次|此次|闭幕|全体|第)?|(?:出席|参加)[^，。；]{0,16}?并(?:作|做|发表)?[^，。；]{0,6}?讲话|"
    r"出席(?!人|委员|代表)|列席(?!人|代表|委员)|参会(?!人|领|代|单|同)|(?<!以)参加(?!抗|工作|革命|过|志愿)|陪同|参与|见证|讲话|致辞|致词|致[^，。；]{0,4}?[辞词]|(?:(?<![工操运合])作|做)[^，。；]{0,8}?(?:讲话|发言|部署|报告|辅导|讲授|讲解|点评|总结|动员|表态)|讲(?:了)?[^，。；]{0,4}意见|到会指导|宣布|授课|讲授|领学|"
    r"传达|汇报|宣读|通报(?!批评)|介绍|发言|解读|(?:激动地|高兴地|笑着|坦言)?(?:说|坦言|告诉记者)(?=[，：。“]|$)|表示|带队|率队|率领|带领|提醒|率(?=[一-鿿]{0,12}[组团队])|一行(?!政)|(?:在[^，。；]{2,16})?(?:与|同)(?:来宾|客人|来访客人)[^，。；]{0,6}(?:座谈|会谈|交流)|举行了?(?:工作)?会谈|进行了?(?:热情)?接待|反馈了?(?=[^，。；]{0,12}(?:情况|意见|问题))|巡[河林湖](?!员)|接待(?:了)?(?=[^，。；]{0,16}(?:来宾|客人|嘉宾|一行|考察团|代表团|群众))|交流(?:了)?(?=[^，。；]{0,12}(?:情况|经验|做法)(?:[，。；]|$))|调研(?!员|组)|督导(?!组|员)|督查(?!组|室|局)|检查(?!站|组|院)|考察(?!团|组)|走访|慰问|看望|视察|暗访|巡查|"
    r"收听收看|收看|就[座坐]|(?:共聚|欢聚|齐聚)一堂|会见|率先垂范|接受表彰|获得|荣获|获(?=[^，。；]{0,16}(?:个人|称号|奖|荣誉))|被授予|当选|被任命|签约|签署|签订|到场|应邀|莅临|深入(?![交学贯推开研实落挖了探沟阐分解互])|先后(?=[到赴深来前实走察查看考调观参检慰视巡督])|来到|前往|赴|(?<![受收得达遇])到(?!位|期|底|账|案|手)|揭牌|揭幕|揭开|剪彩|培土|奠基|称(?=[，：“])"
)
# What hosts do. On a round of one's own it says no more than that somebody was there.
_AS_HOSTS = regex("陪同|会见|接待|[与同](?:来宾|客人|来访客人)|举行了?(?:工作)?会谈")
_ROLES = (
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
            r"要求|强调|肯定|提醒|发言|推介|小结|讲座|演讲|说|称|坦言|告诉记者|表示|介绍说|讲话|致[^，。；]{0,4}?[辞词]|部署|辅导|授课|讲授|宣布|点评|总结|讲解|解说|动员|宣讲|培训|表态|作.*报告|讲.*意见"
        ),
        Role.SPEAKER,
    ),
    (regex(r"传达|汇报|宣读|通报|介绍|解读|领学|反馈|交流"), Role.REPORTER_TO),
    (regex(r"获|被授予|接受表彰"), Role.AWARDED),
    (
        regex(
            r"听取|收看|就[座坐]|一堂|出席|列席|参会|参加|参与|见证|签约|签署|签订|到会|到场|应邀|莅临|揭|剪彩|培土|奠基|率先垂范"
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
# 某某带队来我区考察: whoever leads the guests is one of them.
_LED_HERE = regex(
    "(?:率|带)(?:队|团|领|[^，。；]{2,14}?[团组队])[^，。；]{0,8}?，?(?:[^。；]{0,40}?(?:来|[到赴])我|来|莅)"
)
# 由甲公司董事某某、乙公司董事某某等组成的调研组来我市: each of them came, and nobody says who led.
_MEMBER = regex(
    "[^。；]{0,80}?(?:共同)?组成的[^，。；]{0,24}?(?:(?:调研|考察|督[查导察]|检查|视察|慰问)[组团]|代表团)(?:一行)?(?:先后|分别)?[来到莅赴对在走深]"
)
_WELCOMED = regex("表示(?:[^，。；]{0,8}的)?欢迎|欢迎(?!会)")
# 先后到老党员某某、某某等人家中: they were called on.
_AT_HOME = regex("(?:等[^，。；]{0,6})?的?家(?:中|里|(?=[，。]))")
# 受到了某某校长、某某副校长的热情接待
_MADE_WELCOME = regex("(?:等[^，。；]{0,10})?的(?:热情|亲切)?(?:接待|会见)")
_TAKEN_ALONG = ("带领", "率领", "会同")
_LED = ("为团长", "任团长", "为首", "为组长", "任组长")
_CENTRAL = frozenset({"习近平"})


@dataclass(frozen=True, slots=True)
class Played:
    """A person's part: mention number `index` of the sentence, the role, and where the supporting words end."""

    mention: Mention
    role: Role
    stretch: Stretch
    end: int
    index: int


def parts(stretch: Stretch, received: bool) -> tuple[Played, ...]:
    """The role of every mention in one sentence. `received` says that the occasion is a visit received."""
    framed = stretch.frame.person if stretch.frame else None
    found = []
    for index, mention in enumerate(stretch.people):
        role, end = _role(stretch, index, received)
        if framed is mention and role in (Role.MENTIONED, Role.ATTENDEE, Role.REPORTER_TO):
            role = Role.VISITOR if mention.group and received else Role.SPEAKER
            if received and _WELCOMED.search(stretch.text, mention.ends):
                role = Role.HOST
        found.append(Played(mention, role, stretch, end, index))
    return tuple(found)


def _role(stretch: Stretch, index: int, received: bool) -> tuple[Role, int]:
    text, mention = stretch.text, stretch.people[index]
    if mention.name in _CENTRAL or _is_object(text, mention, stretch.part) or _inside_frame(stretch, mention):
        return Role.MENTIONED, mention.ends
    if _AT_HOME.match(text, _row_end(text, stretch.people, index)):
        return Role.MENTIONED, mention.ends
    if _MADE_WELCOME.match(text, _row_end(text, stretch.people, index)) and "受到" in text[: mention.begins]:
        return (Role.HOST if received else Role.ATTENDEE), mention.ends
    if _presented_to(text, stretch.people, index):
        return Role.AWARDED, mention.ends
    if mention.group:
        return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
    if _OF_WHOM.search(text, 0, mention.begins):
        return Role.MENTIONED, mention.ends
    if text.startswith(_LED, mention.end):
        return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
    if _heard_from(text, mention):
        return Role.REPORTER_TO, mention.ends
    if received and _MET.search(text, 0, mention.begins):
        return Role.VISITOR, mention.ends
    if received and (sat := _SAT_WITH.match(text, _row_end(text, stretch.people, index, (*_JOINTS, "，")))):
        return Role.HOST, sat.end()
    verb = _governing(stretch.people, index, text)
    if verb is None:
        if text[: _row_start(text, stretch.people, index)].endswith(_TAKEN_ALONG):
            return (Role.VISITOR if received else Role.ATTENDEE), mention.ends
        if "由" in text[: mention.begins] and _MEMBER.match(text, mention.ends):
            return Role.ATTENDEE, mention.ends
        if label := _LABEL.search(text[: _list_start(stretch.people, index)]):
            came = received and label.group().startswith("来访")
            return (Role.VISITOR if came else _labelled(label.group(), text, mention)), mention.ends
        return Role.MENTIONED, mention.ends
    deed = _PAPER.sub("", verb.group())  # 作《…解读》辅导报告 is no 解读
    role = next((role for pattern, role in _ROLES if pattern.search(deed)), Role.MENTIONED)
    if role is Role.CHAIR and (text[verb.end() :].startswith("工作")):
        return Role.MENTIONED, mention.ends
    if role is Role.VISITOR and not received:
        role = Role.ATTENDEE  # 市长某某一行 at home
    if received and _AS_HOSTS.search(verb.group()):
        role = Role.HOST
    if received and _WELCOMED.search(verb.group()):
        role = Role.HOST
    if (
        received
        and role is Role.ATTENDEE
        and (_LED_HERE.match(text, verb.start()) or text.startswith("率领的", verb.start()))
    ):
        role = Role.VISITOR
    if verb.group() == "一行" and re.search("对|希望|感谢|欢迎", text[mention.ends : verb.start()]):
        role = Role.SPEAKER  # 某某对考察团一行的到来表示欢迎, 某某希望某某一行多走走
    if role is Role.ATTENDEE and (spoke := _also_spoke(stretch, index, verb.end())):
        return Role.SPEAKER, spoke
    return role, verb.end()


def _governing(people: Sequence[Mention], index: int, text: str) -> "re.Match[str] | None":
    """The first role verb behind a mention with only a list of people and adverbs between."""
    position, apart = people[index].ends, False
    for following in people[index + 1 :]:
        gap = text[position : following.begins]
        if _CALLED.match(gap):
            break
        if not re.fullmatch(
            r"(?:同志)?[（）、，和及与以\s]*(?:以及|市领导|区领导|县领导|领导|还有|[^，。；：]{0,12}领导|[^，。；：]{2,24}(?:长|书记|主任|主席|委员|常委)(?!出席|列席|参加|陪同|主持|调研)[^，。；：、]{2,4})?[：、，]*",
            gap,
        ) and not (_GROUPS.fullmatch(gap) and not _VERB.search(gap)):
            break
        position, apart = following.ends, apart or "以及" in gap
    if under := _UNDER.match(text, position):
        return _VERB.match(text, under.start("verb"))
    aside = next((found for pattern in _ASIDES if (found := pattern.match(text, position))), None)
    position = aside.end() if aside else position
    tail = text[position : position + 120]
    tail = re.split("[；。]", tail, maxsplit=1)[0]
    verb = _VERB.search(tail)
    if verb is not None and verb.group() == "一行" and (apart or _TOWARDS.search(tail, 0, verb.start())):
        verb = _VERB.search(tail, verb.end()) or verb  # 某某向某某一行汇报
    if verb is None:
        return None
    between = _ON_STAGE.sub("", tail[: verb.start()])
    if (
        "，" in between
        and between != "，"
        and not _ON_TOPIC.fullmatch(between)
        and not re.match(
            r"^(?:同志)?(?:[、，]?[^，]{0,40}(?:等|人员|同志|负责人|成员|代表|班子|部门|单位|主任|书记|委员|调研员|巡视员|主席|秘书长|[局院部校所站县区市镇乡]长|经理|工程师)[^，]{0,12}[，]?){1,3}",
            between,
        )
    ):
        return None
    if verb.group().startswith("主持") and "由" in between:
        return None  # …热情接待了来宾，会议由某某主持
    if _SAID_BY.match(verb.group()):
        return None  # 在访谈时作出的工作部署 is what somebody relays
    if _TOPIC.match(between):
        between = _PAPER.sub("", between)
    crowd = between.startswith("等") or _CROWDED.search(between) is not None
    if len(between) > (100 if crowd or _TOPIC.match(between) else 40) or re.search(
        r"指出|强调|要求|表示|关于|《", between
    ):
        return None
    listed = crowd and (
        between[0] in "，、" or _AND_OTHERS.match(between) is not None
    )  # …某某，联系该镇的部门领导|参加: one more group of the row
    if re.search("的(?!同志|陪同|代表|其他)", between) and not (listed or _TOLD_OF.match(between)):
        return None
    return _VERB.search(text, position + verb.start())


_PAPER = regex("《[^《》]*》")
_SAID_BY = regex("[作做]出的")
# 某某|主持召开某委员会会议，副主席某某…: what he did is no post between two names.
_CALLED = regex("(?:主持|组织)?召开|主持")
# 某某在某某的陪同下，|深入…: what he did stands behind those who went with him.
_ESCORTED = regex("(?:同志)?在[^，。；]{2,60}?(?:陪同|带领)下[，]?")
# 某某、某某，通过现场检查等方式，|督查…: how it was done stands before what was done.
_BY_MEANS = regex("[，]?(?:分别)?(?:通过|采取|以)[^，。；]{2,40}?(?:方式|形式)[，]?")
# 某某与志愿者一行，|走访慰问…: who else came.
_ALONG_WITH = regex("[与同和][^，。；]{2,16}(?:一行|一起|一道|一同)[，]?")
# 某某在座谈会上，|听取…: where it was.
_AT_MEETING = regex("在[^，。；]{2,40}(?:会|会议|仪式)上，")
_ASIDES = (_ESCORTED, _BY_MEANS, _ALONG_WITH, _AT_MEETING)
# 在某某、某某等的陪同下: they went along.
_UNDER = regex("(?:同志|等[^，。；]{0,12})?的?(?P<verb>陪同|带领|率领)下")
_TOWARDS = regex("[向对与和跟]|同(?!志)|希望|感谢|欢迎|表示")
# What closes a row of people and bodies before its verb: …等有关部门负责人|参加, …共40余人|参加.
_ON_STAGE = regex("在(?:大会)?主席台(?:前排)?$")
_AND_OTHERS = regex("等[^，。；的]{0,10}，")
_CROWDED = regex(
    r"(?:负责人|负责同志|代表|人员|嘉宾|成员|领导|干部|群众|师生|职工|企业|单位|部门|乡镇|街道|公司|[局厅院检校察县市区镇]长|主任|书记|主席|委员)等?$|共?[0-9]+余?多?人$"
)
# 某某等8名委员围绕…作大会发言.
_TOPIC = regex(
    "(?:等?[0-9一二三四五六七八九十]+[名位][^，]{0,4}|等[^，]{0,4})?(?:围绕|聚焦|结合|就|(?:共同|一起|分别)?为)"
)
# 局长某某、农委主任分别就…的情况进行了介绍
_TOLD_OF = regex("(?:同志)?(?:、[^，、。]{2,14}?|，)?(?:分别|共同)?(?:就|对|围绕)|等在内的")
_ON_TOPIC = regex("，(?:分别)?(?:就|围绕)[^，]{2,60}$")
# Between two groups of one row: …、街道相关负责人；集团副总经理某某.
_GROUPS = regex("[^。；：]{0,60}；")


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


def _presented_to(text: str, people: Sequence[Mention], index: int) -> bool:
    """Whether an award is handed to the person or to the row that the person stands in."""
    if not _PRESENTED.match(text, _row_end(text, people, index)):
        return False
    return _HONOURED.search(text[: people[index].begins]) is not None


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


def _heard_from(text: str, mention: Mention) -> bool:
    """听取了县财政局局长某某关于…的汇报: the person reported."""
    before = text[behind_last(text, "，。；：", mention.begins) : mention.begins]
    rest = re.split("[。；]", text[mention.ends : mention.ends + 80], maxsplit=1)[0]
    return "听取" in before and bool(re.search("汇报|报告|说明|介绍|发言", rest))


_SPOKE = regex(
    r"^[^。；]{0,30}?(?:并|，)(?:[^，。；]{0,10}?)(?P<verb>讲话|致辞|致词|宣布|作[^，。；]{0,8}(?:讲话|部署|报告)|提出[^，。；]{0,6}要求)"
)


def _also_spoke(stretch: Stretch, index: int, position: int) -> int | None:
    """Where an attendee's second verb says that he spoke (出席会议并讲话, 出席，宣布…开工); only the last of a list."""
    later = stretch.people[index + 1 :]
    limit = later[0].begins if later else len(stretch.text)
    if limit < position:
        return None
    spoke = _SPOKE.match(stretch.text[position:limit])
    return position + spoke.end() if spoke else None
