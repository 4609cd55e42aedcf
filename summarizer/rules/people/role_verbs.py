"""The verb that says what somebody did: behind the name, with nothing between but names, posts and categories."""

import re
from collections.abc import Sequence

from summarizer.language.people.name_rows import Mention
from summarizer.language.posts.title_runs import post_before
from summarizer.patterns import regex
from summarizer.rules.people.deeds import deed_at

_VERB = regex(
    r"(?:到|来|赴)[^，。；]{1,12}?(?:作|做)[^，。；]{2,30}?(?:报告|讲座|宣讲|授课|辅导)"
    r"|(?:为|向|给)[^，。；]{2,40}?(?:颁奖|颁发|颁授|授奖|授牌|授旗|授聘书|授聘|发聘书)|听取"
    r"|(?:充分|高度)?肯定了"
    r"|对[^，。；]{2,60}?(?:给予|表示|予以)了?[^，。；]{0,8}(?:肯定|评价|赞扬|赞赏|认可)"
    r"|(?:对|就|针对)[^，。；]{2,40}(?:汇报|报告|发言|述职)(?:情况)?(?:逐一|分别|依次"
    r"|现场)?进行(?:了)?[^，。；]{0,8}?(?:点评|评议|评析|讲评)"
    r"|进行(?:了)?关于[^，。；]{2,60}?(?:部署|说明|汇报|讲解|发言)"
    r"|进行(?:了)?[^，。；]{0,8}?(?:点评|评课|评析|小结|总结|述职|讲解|解说|解读|部署|动员|授课"
    r"|发言|说明|汇报|宣讲|辅导|培训|介绍|推介|强调)"
    r"|(?:(?<![工操运合])作|做)(?:了|出)?[^，。；]{0,6}?(?:要求|强调)"
    r"|(?:(?<![工操运合])作|做)(?:了)?[^，。；《]{0,10}?(?:汇报|通报|说明|介绍|推介|解读|发言"
    r"|情况报告|工作报告)|(?:(?<![工操运合])作|做)(?:了)?[有关][于关][^，。；]{2,60}?的?(?:汇报"
    r"|说明|报告|发言|讲座|通报)"
    r"|(?:(?<![工操运合])作|做)(?:了)?[^，。；《》]{0,24}《[^《》]{2,60}(?:报告|说明|汇报)》"
    r"|(?:(?<![工操运合])作|做)(?:了)?[^，。；《》]{0,8}《[^《》]{1,40}》[^，。；]{0,12}?(?:说明"
    r"|汇报|解读|介绍)"
    r"|(?:(?<![工操运合])作|做)(?:了)?[^，。；]{0,4}补充|组织(?:集体|集中)?(?:学习|观看|颁发|宣读)"
    r"|(?:(?<![工操运合])作|做)(?:出|了){0,2}[^，。；]{0,8}?(?:对照检查|剖析|感言|回应|答复|解答|经验交流|安排|主题交流|研讨交流)(?=[，。；]|$)"
    r"|宣誓|发表[^，。；]{0,12}?讲话|(?<![工操运合])作[^，。；]{0,24}?工作报告"
    r"|[对就][^，。；]{2,60}?进行了?(?:全面|详细|专题|具体|再)*(?:通报|汇报|说明|解读|介绍|讲解|安排|部署|总结|动员)(?:部署)?(?=[，。；]|$)"
    r"|(?:安排)?部署了?(?=[^，。；]{0,40}(?:工作|任务)(?:[，。；]|$))"
    r"|安排了?(?=[^，。；]{0,16}工作(?:任务)?(?:[，。；]|$))"
    r"|(?:(?<![工操运合])作|做)(?:了)?(?:《[^《》]{2,60}》|“[^“”]{2,40}”)[^，。；]{0,6}(?:报告|讲座"
    r"|讲话|宣讲|辅导|授课|培训)|(?<![工操运合])作(?:了)?关于(?:《[^《》]{2,60}》"
    r"|“[^“”]{2,40}”)[^，。；]{0,8}(?:报告|讲座|讲话|宣讲|发言|辅导)"
    r"|[向对][^，。；]{2,40}表示[^，。；]{0,24}(?:欢迎|感谢|祝贺|问候|慰问)"
    r"|(?:(?<![工操运合])作|做)(?:了)?(?:题为|主题为|以)(?:《[^《》]{2,60}》"
    r"|[^，。；]{2,50}?)[^，。；]{0,8}?(?:报告|讲座|讲话|辅导|宣讲|发言|演讲|培训|授课)"
    r"|向[^，。；]{1,8}报告(?:工作|(?=[^，。；]{2,40}(?:情况|工作)(?:[，。；]|$)))|主持召开"
    r"|(?:组织)?召开(?!的)(?=[^，。；]{0,40}会)"
    r"|主持(?:会议|并|了|开幕|仪式|活动|座谈|学习|本次|此次|闭幕|全体|第)?"
    r"|(?:出席|参加)[^，。；]{0,16}?并(?:作|做|发表|分别)?[^，。；]{0,6}?(?:讲话|致辞|致词|发言)|"
    r"(?:出席|参加)[^，。；]{0,8}?并主持(?:会议)?|巡听|旁听(?!人|席|证)|出席(?!人|委员|代表)"
    r"|列席(?!人|代表|委员)|参会(?!人|领|代|单|同)|(?<!以)参加(?!抗|工作|革命|过|志愿)|陪同|参与"
    r"|见证|与会(?=[，。；])|对[^，。；]{2,80}?进行(?:了)?(?:走访|看望)?(?:慰问|看望)(?=[，。；])"
    r"|讲话|致辞|致词|致[^，。；]{0,4}?[辞词]"
    r"|(?:(?<![工操运合])作|做)[^，。；]{0,8}?(?:讲话|发言|演讲|讲座|推介|分享|贺词|部署|报告|辅导|讲授|讲解|点评"
    r"|总结|动员|表态)"
    r"|讲(?:了)?[^，。；]{0,4}(?:意见|要求)|提出了?“[^“”]{2,80}”[^，。；]{0,8}(?:要求|意见|希望)"
    r"|阐述了|提(?:出)?了?[^，。；]{0,8}?(?:要求|意见|希望)(?=[，：。；]|$)|热烈欢迎"
    r"|(?:全面)?回顾(?:总结)?了?|总结了?(?=[^，。；]{2,40}(?:工作|情况|成绩|经验))"
    r"|与[^，。；]{1,10}(?:一起|一同|共同)(?:讨论|审议|学习)|各抒己见|建言献策|到会指导|宣布|授课"
    r"|讲授|领学|执教(?=《)|"
    r"传达|汇报|宣读|通报(?!批评)|介绍|发言|解读|代表[^，。；]{2,24}?(?:感谢|欢迎)(?!会)"
    r"|代表[^，。；]{2,40}?致以[^，。；]{0,12}?(?:问候|慰问|祝贺|祝福|谢意|敬意|感谢)"
    r"|(?:激动地|高兴地|笑着|坦言)?(?:说道?|谈道|谈到|坦言|告诉记者)(?=[，：。“]|$)"
    r"|告诉[一-鿿]{2,8}(?:[（(][^（）()]{1,24}[）)])?(?=[，：])|表示|带队|率队|率领|带领|提醒"
    r"|率(?=[一-鿿]{0,12}[组团队]|[^，。；]{2,24}?(?:委员|代表|同志|干部|负责人|人员"
    r"|成员)(?:一行)?(?:赴|到|前往|深入|走进|来))"
    r"|一行(?!政)"
    r"|(?:在[^，。；]{2,16})?(?:与|同)(?:来宾|客人|来访客人|[^，。；]{0,8}(?:考察团|代表团"
    r"|调研组)(?:一行|成员)?)[^，。；]{0,6}(?:就[^，。；]{2,40})?(?:进行了?)?[^，。；]{0,6}(?:座谈"
    r"|会谈|交流|洽谈)"
    r"|举行了?(?:工作)?会谈|进行了?(?:热情)?接待|热情接待(?=[，。；])"
    r"|反馈了?(?=[^，。；]{0,12}(?:情况|意见|问题))|巡[河林湖](?!员)"
    r"|接待(?:了)?(?=[^，。；]{0,16}(?:来宾|客人|嘉宾|一行|考察团|代表团|群众))"
    r"|交流(?:了)?(?=[^，。；]{0,12}(?:情况|经验|做法|体会|心得|感悟)(?:[，。；]|$))|调研(?!员|组)|督导(?!组|员)"
    r"|督查(?!组|室|局)|检查(?!站|组|院)|考察(?!团|组)|走访(?!人员)"
    r"|慰问(?!人员|组|品|金|信|物资|款)"
    r"|看望(?:了)?(?:检查|考察|调研|督[导查]|工作|代表|视察|慰问|专家|采访)[组团]|看望|视察(?![组团]|情况|报告)|暗访"
    r"|巡查|"
    r"[聆倾]听(?!者)|收听收看|收看|观看(?!的)|就[座坐]|在座(?!的)|(?:共聚|欢聚|齐聚)一堂|会见"
    r"|(?:设宴)?(?:宴请|招待)(?=[^，。；]{0,14}?(?:客人|来宾|贵宾|嘉宾|代表团|一行))|接见(?!厅)"
    r"|率先垂范|下达[^，。；]{0,8}令(?=[，。；]|$)|接受表彰|获得|荣获"
    r"|获(?=[^，。；]{0,16}(?:个人|称号|奖|荣誉))|被授予|摘得|斩获|夺得|分获|喜获|捧得|获评|获颁"
    r"|当选|被任命|签约|签署|签订|到场"
    r"|应邀(?!(?:到会|到场)?[^，。；]{0,4}(?:通报|宣读|致辞|致词|讲话|汇报|介绍))|莅临|亲临|莅会"
    r"|光临|到会祝贺|担任(?=[^，。；]{0,12}(?:评委|执行主席))"
    r"|深入(?![交学贯推开研实落挖了探沟阐分解互])|走进(?!新时代|第)|边[听看走]边"
    r"|先后(?=[到赴深来前实走察查看考调观参检慰视巡督])|来到|前往|赴"
    r"|(?<![受收得达遇提谈说看想听感做])到(?!位|期|底|账|案|手|会(?:通报|宣读|致|讲|汇报|介绍))"
    r"|揭牌|揭幕|揭开|剪彩|培土|奠基|称(?=[，：“])"
)


def governing(people: Sequence[Mention], index: int, text: str) -> "re.Match[str] | None":
    """The first role verb behind a mention with only a list of people and adverbs between."""
    position, another, apart = _row(people, index, text)
    if _ACTED_UPON.match(text, position) or text.endswith("代替", 0, people[index].begins):
        return None
    if said := _SAID_AT_ONCE.match(text, position):
        return _VERB_OF_SPEECH.match(text, said.start("verb"))
    if under := _UNDER.match(text, position):
        return _VERB.match(text, under.start("verb"))
    for _ in range(_MOST_ASIDES):
        aside = next((found for pattern in _ASIDES if (found := pattern.match(text, position))), None)
        position = aside.end() if aside else position
    if _NEXT_ITEM.match(text, position):
        return None  # 某某、带领职工打造品牌的董事长某某: what follows tells of the next of the row
    tail = re.split("[；。]", text[position : position + _REACH], maxsplit=1)[0]
    verb = _VERB.search(tail)
    if verb is None or _ATTRIBUTE.match(tail, verb.start()):
        return None  # 宴请参加选举的25名党员
    if verb.group() == "一行" and (apart or _TOWARDS.search(tail, 0, verb.start())):
        verb = _VERB.search(tail, verb.end()) or verb  # 某某向某某一行汇报
    if position + verb.start() > another and "，" in text[position:another]:
        return None  # 某某介绍其生平，副主任某某|主持
    if _SAID_BY.match(verb.group()) or _parts(_ON_STAGE.sub("", tail[: verb.start()]), verb.group()):
        return None  # 在访谈时作出的工作部署 is what somebody relays
    return _VERB.search(text, position + verb.start())


# 某某、某某等领导|分别|向学校赠送…
_AS_IT_WAS_DONE = regex(
    "(?:同志|先生|女士)?(?:等(?:[^，。；]{0,6}(?:领导|同志|人|嘉宾))?)?"
    "(?:先后|分别|共同|一同|一起|一道|现场|实地|随后|随即|首先|最后|还|也|又|亲自|应邀|逐一|逐项|逐条|认真|仔细|详细|专程|专题|率先"
    "|在?(?:会上|现场|仪式上|活动中|座谈中|座谈会上)|代表[^，。；]{2,14}?(?=[向为给]|接受|捐赠))*"
)


def doing(people: Sequence[Mention], index: int, text: str) -> "re.Match[str] | None":
    """A deed of the table straight behind the row that a mention stands in, where no verb of `governing` is."""
    ends = (people[index].ends, _row(people, index, text)[0])
    found = (deed_at(text, how.end()) for at in ends if (how := _AS_IT_WAS_DONE.match(text, at)))
    return next((deed for deed in found if deed), None)


def _row(people: Sequence[Mention], index: int, text: str) -> tuple[int, int, bool]:
    """Where the row of a mention ends, where the next one outside it begins, and whether 以及 joins the row."""
    position, apart = people[index].ends, False
    # 某某当选为会长，副县长某某|出席: what somebody was made closes what is told of them.
    for following in () if _was_made(people[index], text) else people[index + 1 :]:
        gap = text[position : following.begins]
        if _CALLED.match(gap):
            return position, following.begins, apart
        grouped = _GROUPS.fullmatch(gap) and not _VERB.search(gap)
        if not (_BETWEEN_NAMES.fullmatch(gap) or grouped or _only_people(gap)):
            return position, len(text) if _STILL_LISTED.search(gap) else following.begins, apart
        position, apart = following.ends, apart or "以及" in gap
    another = (
        people[index + 1].begins if _was_made(people[index], text) and people[index + 1 :] else len(text)
    )
    return position, another, apart


def _was_made(mention: Mention, text: str) -> bool:
    """Whether the post of a person is one that they were given in this sentence: 某某当选为会长."""
    return (
        mention.titles_start > mention.end
        and _MADE.search(text, mention.end, mention.titles_start) is not None
    )


def _only_people(between: str) -> bool:
    """Whether every piece between two marks is a post, a body or a group of people: …，各县代表，区工商联负责同志，."""
    first, *others = _MARK.split(_ADVERBS.sub("", between))
    pieces = [
        _NO_MEMBERS.sub("", _BRACKETS.sub("", piece))
        for piece in (first.removeprefix("同志").removeprefix("等"), *others)
    ]
    return all(
        not piece
        or (
            (
                post_before(piece, len(piece))
                or _CROWDED.search(piece)
                or _BODIES.search(piece)
                or _FOR_WHOM.fullmatch(piece)
            )
            and not _DEED.search(piece)
            and not _VERB.search(piece)
        )
        for piece in pieces
    )


def _parts(between: str, verb: str) -> bool:
    """Whether what stands between a row of people and a verb keeps them apart."""
    between = _QUOTED.sub("", between.replace("等在家的", "等"))
    if "，" in between and _only_people(between):
        return verb.startswith("主持") and "由" in between
    if "，" in between and not (
        between == "，"
        or _ON_TOPIC.fullmatch(between)
        or _SIDES.match(between)
        or _MORE_PEOPLE.match(between)
    ):
        return True
    if verb.startswith("主持") and "由" in between:
        return True  # …热情接待了来宾，会议由某某主持
    topic = _TOPIC.match(between) is not None
    between = PAPER.sub("", between) if topic else between
    crowd = between.startswith("等") or _CROWDED.search(between) is not None
    longest = _LONGEST_CROWD if crowd or topic else _LONGEST
    # 结合上级的要求|进行了部署: what it was about may be a demand.
    told = topic and verb.startswith(("进行", "作", "做"))
    if len(between) > longest or (_SPOKEN.search(between) and not told):
        return True
    # …某某，联系该镇的部门领导|参加: one more group of the row
    listed = crowd and (
        between.startswith(("，", "、", "以及", "及"))
        or _AND_OTHERS.match(between) is not None
        or _COUNTED.match(between) is not None
    )
    return _OF.search(between) is not None and not (listed or told or _TOLD_OF.match(between))


# 某某强调了纪律, 由某某总结强调：…: straight behind a name a verb of speech needs no mark.
_VERB_OF_SPEECH = regex("(?:总结)?(?:指出|强调|要求|建议|认为|希望)")
_SAID_AT_ONCE = regex(
    "(?:同志)?(?:会上)?(?:还|最后|首先|随后|进一步|着重|特别|分别|一致){0,2}(?P<verb>(?:总结)?(?:指出|强调|要求|建议|认为|希望))(?![的书])"
)
_MADE = regex("为|任|选|被|[为就出升调转]任")
_REACH = 240
# Between the pieces of a row, what may stand before its verb, and what makes of a piece more than people.
_MARK = regex("[，；：]")
_ADVERBS = regex("(?:应邀|分别|共同|一起|一同|一道|先后|全程|也|还|均)+$")
_BRACKETS = regex("[（(][^（）()]{1,12}[）)]")
# 不是常委会委员的各乡镇人大主席
_NO_MEMBERS = regex("^不是[^，。；]{2,24}?的")
_DEED = regex("[为向给了被将把由从让使任选]|对(?!外|口|象|接)|是|在(?!线|职|家)|的(?!同志|代表|领导|负责人)")
# 市委统战部副部长某某|代表四市，区工商联主席某某…先后讲话
_FOR_WHOM = regex("代表(?![^，。；]*(?:接受|捐|签|讲|发言|致|作|参加|出席|宣))[^，。；]{2,12}")
# …副书记某某，市发展改革局、自然资源局有关领导|出席: bodies of a row.
_BODIES = regex(
    "[\u4e00-\u9fff]{2}(?:局|厅|办公室|委员会|管委会|发改委|卫健委|法院|检察院|支队|大队|中心|集团|公司|街道|镇)$"
)
# 在会上围绕“甲，乙”|介绍经验: a mark within a quotation parts nothing.
_QUOTED = regex("“[^“”]*，[^“”]*”")
_LONGEST, _LONGEST_CROWD = 40, 100
# Between two names of a row: a post, a body, a word for people.
_BETWEEN_NAMES = regex(
    r"(?:同志|同学|老师|先生|女士|少将|中将|上将|大校|上校)?[（）、，和及与以携\s]*(?:以及|市领导"
    r"|区领导|县领导|领导|还有|[^，。；：]{0,12}领导|[^，。；：]{2,24}(?:长|书记|主任|主席|委员"
    r"|常委)(?!出席|列席|参加|陪同|主持|调研)[^，。；：、]{2,4}"
    r"|[^，。；：、]{2,16}[局委办院府厅部处])?[：、，]*"
)
_MORE_PEOPLE = regex(
    r"(?:同志|少将|中将|上将|大校|上校)?[、，]?[^，]{0,40}(?:等|首长|人员|同志|负责人|成员|代表"
    r"|班子|部门|单位|主任|书记|委员|常委|干部|群众|职工|师生|调研员|巡视员|主席|秘书长"
    r"|[局院部校所站县区市镇乡]长|经理|工程师)"
)
_SPOKEN = regex("指出|强调|要求|表示|关于|《")
_OF = regex("的(?!同志|陪同|代表|其他)")
PAPER = regex("《[^《》]*》")
_SAID_BY = regex("[作做]出的")
# 某某|主持召开某委员会会议，副主席某某…: what he did is no post between two names.
_CALLED = regex("(?:主持|组织)?召开|主持")
# 某某在某某的陪同下，|深入…: what he did stands behind those who went with him.
_ESCORTED = regex("(?:同志)?在[^，。；]{2,60}?(?:陪同|带领|主持)下[，]?")
# 某某、某某，通过现场检查等方式，|督查…: how it was done stands before what was done.
_BY_MEANS = regex("[，]?(?:分别)?(?:通过|采取|以)[^，。；]{2,40}?(?:方式|形式)[，]?")
# 某某与志愿者一行，|走访慰问…: who else came.
_ALONG_WITH = regex("(?:[与和]|同(?!志))[^，。；]{2,16}(?:一行|一起|一道|一同)(?:[0-9]+余?人)?[，]?")
# 某某在座谈会上，|听取…: where it was.
_AT_MEETING = regex("在[^，。；]{0,40}(?:会|会议|仪式)上，?")
# 某某作为普通党员，|参加…
_AS_WHOM = regex("(?:受邀|应邀)?作为[^，。；]{2,12}，")
# 村民某某握着他们的手，|激动地说…; 某某笑得合不拢嘴，他|说…: what went along with what was said.
_GESTURE = regex(
    "[^，。；、]{0,14}?[着得了过][^，。；]{1,16}，(?=[他她]?[^，。；]{0,6}(?:说道?|表示|感慨|坦言))[他她]?"
)
# …等9名委员代表所在界别，|围绕…各抒己见: for whom they spoke.
_ON_BEHALF = regex("等?[0-9一二三四五六七八九十]+[名位][^，。；]{0,8}?代表[^，。；]{2,24}，(?=围绕|就|聚焦)")
# 某某等县领导带着关怀，|看望了…
_CARRYING = regex("(?:等[^，。；]{0,8})?带着[^，。；]{2,24}，")
# 某某结合实际，|提出…
_WITH_REGARD = regex("结合[^，。；]{2,20}，")
# 县委书记某某，县长某某，昨天在会展中心|出席了开幕式: when and where, behind a mark.
_AT_A_TIME = regex(
    "，(?:(?:[今昨][天日](?:[上下]午|晚上?)?|当[天日]|近日|日前|同日|应邀|专程)(?:在[^，。；]{2,30}?)?|在[^，。；]{2,30}?)(?=出席|列席|参加(?!工作))"
)
# 某某以《…》为题，|作发言
_WITH_A_TITLE = regex("以(?:《[^《》]{2,60}》|“[^“”]{2,60}”)为题，")
_MOST_ASIDES = 2
_ASIDES = (
    _AT_A_TIME,
    _WITH_A_TITLE,
    _ESCORTED,
    _BY_MEANS,
    _ALONG_WITH,
    _AT_MEETING,
    _AS_WHOM,
    _WITH_REGARD,
    _CARRYING,
    _GESTURE,
    _ON_BEHALF,
)
# 在某某、某某等的陪同下: they went along.
_UNDER = regex("(?:同志|等[^，。；]{0,12})?的?(?:共同|一同|全程)?(?P<verb>陪同|带领|率领|主持|见证)下")
_TOWARDS = regex("[向对与和跟]|同(?!志)|希望|感谢|欢迎|表示")
# …等，市级部门负责人，以及|某某同志亲属参加: the row goes on, though the next name is none of it.
_STILL_LISTED = regex("(?:以及|[及和与、])$")
# 参加选举的党员: who did it is named behind, not before.
_ATTRIBUTE = regex(
    "(?:出席|参加|列席|参与|获得?|荣获)[^，。；]{1,16}?的(?:[0-9一二两三四五六七八九十]+余?多?[名位个]|全体|广大|各位|所有)?(?:党员|干部|代表|人员|同志|群众|学生|选手|单位|村民|教师|运动员|企业|职工)"
)
# 对…某某四户困难家庭|进行了慰问: who was called on, not who called.
_ACTED_UPON = regex("(?:等[^，。；]{0,6}?)?[0-9一二三四五六七八九十]+户[^，。；]{0,12}进行")
_NEXT_ITEM = regex("、(?:带领|带队|率领|参加|走访|慰问|深入|来到|前往|获得|荣获|为|向)")
# What closes a row of people and bodies before its verb: …等有关部门负责人|参加, …共40余人|参加.
_ON_STAGE = regex("在(?:大会)?主席台(?:前排)?$")
_AND_OTHERS = regex("等[^，。；的]{0,10}，")
# 某某、某某等12名表现突出的负责人|获得…
_COUNTED = regex("等(?:[^，。；的]{0,10}的?[0-9一二两三四五六七八九十百]+余?多?[名位个人]|同学|同志|人)")
_CROWDED = regex(
    r"(?:负责人|负责同志|领导同志|首长|代表|人员|骨干|嘉宾|成员|领导|干部|群众|师生|职工|企业|单位"
    r"|部门|乡镇|街道|公司|[局厅院检校察县市区镇]长|主任|书记|主席|委员|志愿者|学生|教师|老师|员工"
    r"|工人|队员|会员|党员|村民|居民|专家|学者|客商|企业家|家长|评委|记者|官兵|民警)等?$"
    r"|人$"
)
# 某某等8名委员围绕…作大会发言.
_TOPIC = regex(
    "(?:老师|教授|同志)?(?:等?[0-9一二三四五六七八九十]+[名位][^，]{0,4}|等[^，]{0,4})?(?:分别|共同)?(?:在会上|会上)?(?:围绕|聚焦|结合|就|从|对|(?:共同|一起|分别)?为)"
)
# 局长某某、农委主任分别就…的情况进行了介绍
_TOLD_OF = regex("(?:同志)?(?:、[^，、。]{2,14}?|，)?(?:分别|共同)?(?:就|对|围绕)|等在内的")
_ON_TOPIC = regex("，(?:分别)?(?:就|围绕)[^，]{2,60}$")
# 某某从工作情况、心得体会，具体经验三个方面|作了分享
_SIDES = regex("从[^。；]{2,90}?(?:方面|层面|角度)$")
# Between two groups of one row: …、街道相关负责人；集团副总经理某某.
_GROUPS = regex("[^。；：]{0,60}；")


MANDATE = regex("受[^，。；]{2,40}?的?委托，")


def mandated(text: str, start: int) -> int:
    """Where the words about a chair begin: with the mandate where another gave it (受县委书记某某委托，县长某某主持…)."""
    given = next((m for m in MANDATE.finditer(text, 0, start) if m.end() == start), None)
    return given.start() if given else start


_AFTERWARDS = regex("(?:^|(?<=[。；]))(?:会后|(?:[^，。；]{0,24}(?:会议?|大会))(?:结束)?[之以]?后)，")


def afterwards(text: str, start: int) -> int:
    """Where the words about a speaker begin: with what says that the meeting was over (会后，局长某某强调)."""
    over = next(
        (m for m in _AFTERWARDS.finditer(text, 0, start) if not _ANEW.search(text, m.end(), start)), None
    )
    return over.start() if over else start


# 会后，部署了甲工作，某某作了报告 was all said when it was over; 会后，…。会议 is not.
_ANEW = regex("[。；]|会上|会议|大会")
