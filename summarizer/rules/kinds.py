"""What kind of occasion an article tells of: by the name of the meeting, else by what the lead and headline say was done.

A name decides alone. Without one the order of the questions matters: a notice is a notice whatever it announces,
visitors are received before anybody inspects, and what is told without a day, a post or a source looks back.
"""

import re

from summarizer.facts import EventKind
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.rules.meetings import Meeting, kind_of
from summarizer.rules.openings import CAME, NAMELESS, NOTICE, TOUR, Occasion
from summarizer.rules.outline import Outline, Stretch

# 经县委研究决定，任命…为…，免去…职务: what was decided is made known, and that is all.
_APPOINTS = regex(
    r"^[^。；]{0,40}(?:决定|批准|同意|研究)[^。；，：]{0,8}[，：:]?(?:任命|免去|聘任)|^(?:任命|免去)[^。；]{2,40}(?:为|职务)"
)
_RECEIVED = regex(
    r"(?:一行(?!政)|[考察观摩调研督导检查参访代表]团|[考察观摩调研督导检查巡察评估]组)[^。；]{0,24}?(?:来|到|莅|赴|走进)[^。；]{0,40}?(?:考察|调研|视察|观摩|参观|访问|走访|学习|督导|检查|指导|洽谈|交流|验收|对接|座谈|推进|拜访|督查|督察|考核|评估)"
    r"|(?:考察|观摩|参访|代表|访问)(?:团|组)(?:一行)?(?:莅临|来访|到访|走进)"
    r"|会见(?:了)?[^。；]{2,60}?(?:书记|[省市县区州]长|董事长|总裁|总经理|主席)[\u4e00-\u9fff]{2,4}[，。]"
    r"|会见(?:了)?[^。；]{2,60}(?:一行|嘉宾|代表团|来宾|客人|客商|大使|总领事)"
    # 某市政协来我县考察, 某市政协主席某某率队到我县…
    r"|^[^，。；]{2,20}(?:委|局|办|会|政协|人大|政府|公司|集团|大学|学院|中心|医院|协会|商会|院)(?:来|莅临?)我[省市州县区旗镇乡][^，。；]{0,12}(?:考察|调研|视察|学习|交流|观摩|参观)"
    r"|与(?:来访的)?[^。；]{2,60}一行[^，。；]{0,6}(?:举行|进行|开展|座谈|会谈|洽谈)"
    # 某区人大来区考察
    r"|^[^，。；]{2,20}(?:人大|政协|政府|考察团|代表团)来[省市州县区旗镇乡](?:考察|调研|视察|学习|交流|观摩|参观)"
    # 某市商会应邀来宜参观考察: a city by one character.
    r"|^[^，。；]{0,14}[，]?[^，。；]{2,16}(?:商会|协会|公司|集团|企业家|代表团|考察团)[^。；]{0,24}?(?:应邀|组团)?(?:来|莅临?)[\u4e00-\u9fff]{1,2}(?:参观|考察|洽谈|访问)"
    r"|[率带](?:队|团)[^，。；]{0,6}(?:来|到|赴|莅临?)我[省市州县区旗镇乡][^。；]{0,60}?(?:考察|调研|视察|观摩|参观|学习|交流|督导|检查)"
)
# 来 is said from where the writer stands: whoever comes, comes to us; 会见 is said of whoever stays at home.
_COME = regex(
    r"(?:团|组|一行)[^。；]{0,12}?(?:来|莅)|^会见|^与|来访|(?:来|莅临?)(?:我|[省市州县区旗镇乡](?:考察|调研|视察|学习|交流)|[\u4e00-\u9fff]{1,2}(?:参观|考察|洽谈|访问))"
)
_OURS = regex(
    r"(?:来|到|莅临|赴|走进)(?:我[司会校院]|(?:集团公司|集团|公司|学校|学院|医院|商会)[^，。；]{0,10}(?:考察|调研|交流|参观|访问|洽谈|座谈))|(?:来|到|莅临|赴|走进)(?:我[市区县镇省旗州]|[^，。；]{1,12}?(?:区|县|市|旗|镇))"
)
# 某区考察团赴某市某区对接合作: who goes there (赴) is told of at home, unless it is to us.
_OUTBOUND = regex("(?:考察|代表|招商)团(?:一行)?赴(?!我)|(?:派出|组成|成立|抽调)[^，。]{0,14}组")
# 某市政协调研组到甲县和乙区调研: whoever goes to several places is told of by neither.
_ROUND_OF = regex("到[\u4e00-\u9fff]{2,6}?[县区市旗](?:、|和)[\u4e00-\u9fff]{2,6}?[县区市旗]")
_WE_WENT = regex(
    r"^(?:[^，。]{0,20}|[^，。]{0,14}，)(?:区委|县委|区长|县长|我区|我县)(?:(?!会见|会晤|接见)[^。来]){0,40}(?:一行|带队|带领|率)"
)
# A firm or a chamber came: the host's officials sit at the table, whoever is named first.
_FIRM_CAME = regex(
    r"(?:公司|集团|商会|协会|大学|研究院|学院)[^。；]{0,30}?(?:带队|率队|率团|一行)[^，。；]{0,12}?(?:来|到|赴|莅|走进)[^，。；]{1,16}?[，]?(?:考察|洽谈|对接|访问|参观|交流|座谈)"
)
_INSPECTION = regex(r"督导|督查|督察|检查|暗访|巡查|督办|排查|带队[^。；]{0,20}巡察")
_FIELD = regex(
    r"调研|走访|慰问|看望|视察|送温暖|(?:进行|开展|实地)观摩|(?:到|赴)[^，。；]{1,16}观摩|实地查看|实地察看|深入(?![推贯学实开落挖交研探阐分了])|现场办公|巡河|巡林|巡湖|踏勘|考察|指导|(?:赴|到|实地|现场)[^，。；]{0,16}调度|(?:前往|赴)[^。；]{2,30}(?:对接|洽谈|招商|取经)|率[^。；]{2,60}在[^。；]{2,16}(?:对接|洽谈|招商|考察)"
)
# Bodies that go and comfort people need no leader to be named: 县民政局走访慰问困难群众.
_COMFORTED = regex(
    r"(?:走访|看望|开展|进行|组织)[^，。；]{0,12}(?:慰问|送温暖)|慰问(?:了|困难|辖区|[^，。；]{0,8}(?:家庭|群众|老人|官兵|职工|党员))"
)
# 区人大常委会组织代表视察…: the organ is the actor, named leader or not.
_ORGAN_WENT = regex(
    r"(?P<organ>人大|政协)[^，。；]{0,24}?(?:组织|率|开展)[^，。；]{0,20}?(?:代表|委员)[^，。；]{0,20}?视察"
)
# 为深入贯彻…，1月17日，某镇开展了送温暖活动: a round of one day looks back at nothing.
_DATED_ROUND = regex(r"(?:\d{1,2}月\d{1,2}日|近日|日前)[^，。]{0,4}，[^，。；]{2,24}(?:开展|组织|走访|慰问)")
_CIRCULAR = regex(
    r"典型(?:案例|问题).{0,20}(?:通报|曝光)|(?:通报|曝光).{0,30}典型(?:案例|问题)|严重违纪违法|接受.{0,12}(?:审查调查|监察调查)|"
    r"涉嫌严重违(?:纪|法)|接受(?:组织|纪律)?(?:调查|审查)|涉嫌(?:受贿|贪污|滥用职权|职务犯罪)[^，。]{0,6}立案|(?:党内(?:严重)?警告|开除党籍|政务(?:记过|警告|处分)|双开)(?:处分)?|被“?双开"
)
# Officials before a court for what they took or neglected.
_COURT = regex(
    r"(?:受贿|贪污|滥用职权|行贿|挪用公款|职务侵占|玩忽职守|徇私|巨额财产来源不明)[^。；]{0,60}?(?:宣判|判处|判决|有期徒刑|无期徒刑|死刑|获刑|一审|二审|开庭|受审|提起公诉|逮捕)|(?:被判|获刑|一审|二审|宣判|受审|提起公诉|逮捕)[^。；]{0,40}?(?:受贿|贪污|滥用职权|行贿|挪用公款)"
)
_ASSEMBLY_ACTED = regex("人大|政协")
_ASSEMBLY = (
    (regex(r"人大(?:常委会)?(?:[^，。；]{0,24})?(?:视察|专题询问|代表.{0,6}调研)"), EventKind.CONGRESS),
    (regex(r"政协(?:[^，。；]{0,24})?(?:视察|协商(?!民主)|提案.{0,4}(?:督办|办理))"), EventKind.CPPCC),
)
_OTHERS = (
    (regex(r"签约|签[署订](?:了)?[^，。；]{0,20}(?:协议|合同|备忘录)"), EventKind.SIGNING),
    (regex(r"开工|奠基|揭牌|投产|通车|启用"), EventKind.GROUNDBREAKING),
    (regex(r"新闻发布会"), EventKind.PRESS_CONFERENCE),
    (regex(r"培训(?!学校|机构|中心)|开班|(?:党校|行政学院)[^，。；]{0,16}典礼"), EventKind.TRAINING),
    (regex(r"表彰|颁奖|荣获|入选|夺金|夺冠|获奖|技能大赛"), EventKind.AWARD),
    (regex(r"推介|招商(?:引资)?(?:活动|会(?!议)|大会|洽谈)"), EventKind.PROMOTION),
)
# What lies ahead or is only wished for has not been held: 预计4月底通车, 计划明年开工.
_AHEAD = regex(r"(?:预计|计划|将于?|拟|力争|确保|争取|推动|加快|尽快|早日|即将)[^，。；]{0,16}$")
_ANNOUNCED = regex(r"(?:将于|定于|拟于)[^。；]{2,24}(?:举办|举行|召开|开展|开幕|实施|施行)")
# What a reporter was told (记者从招商局获悉，一季度签约项目9个) sums up; nobody saw a ceremony.
_LEARNT = regex(r"^[^。；]{0,24}?记者[^，。]{0,24}?(?:获悉|了解到)")
_CEREMONIES = frozenset(
    {EventKind.SIGNING, EventKind.GROUNDBREAKING, EventKind.TRAINING, EventKind.PROMOTION}
)
# A body that met without a name for it: 经开区党工委召开会议.
BODY_MET = regex(
    r"(?:^|[，日午近前晚])(?P<body>[^，。；：“”]{2,24}?(?:常委会|党工委|工委|党委|党组|政府|委员会|领导小组|人大|政协))(?:日前|近日|[上下]午)?(?:召开|举行)(?:专题|扩大|（扩大）)*会议"
)
_LOOKS_BACK = regex(
    r"去年以来|近年来|近几年|一直以来|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸|——|为(?:进一步)?(?:贯彻|落实|推动|加强)"
)
_SCENE = regex(
    r"^(?:“|走进|来到|清晨|傍晚|午后|夜幕|一大早|时下|眼下|盛夏|初夏|仲夏|金秋|深秋|初秋|隆冬|初冬|寒冬|早春|初春|阳春|[春夏秋冬]日)"
)
_NEWS = regex(
    r"^(?:[^，。；\s]{2,10}(?:讯|消息)\s?)?(?:记者[^，。]{0,16}(?:从|获悉)|据|日前|近日|连日来|当前|截至|即日起|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|昨[日天]|今[日天]|今年，|该|为[^，。]{3,30}，(?:即日起|近日|日前|[^，。]{2,30}(?:推出|开展|组织|开通|启动|联合|举办|将)))|获悉，"
)
_MOTTO = 20
_YEARS = regex("去年以来|近年来|近几年|一直以来")
_GOT_UP = regex("举行|举办|召开|开展|启动")
_RULES = regex(
    r"^[^，。：]{4,40}(?<!通过)(?:规则|办法|规定|细则|条例|章程|制度|预案|实施方案|实施意见|指导意见)(?:（[^（）]{1,12}）)?$"
)
# 为进一步加强…，5月3日，某局开展…: news of a day, whatever it was for.
_ON_A_DAY = regex(r"为[^。]{3,120}，(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|\d{1,2}日)[^。]{0,8}，")
# Somebody held something on a day: news, in whatever words it opens.
_ACTIVITY = regex(
    r"(?:开展|举办|举行|组织)(?:了)?[^，。；]{0,24}(?:主题党日|活动|宣讲|义诊|演练|培训|比赛)|拉开帷幕|正式启动"
)
_A_DAY = regex(r"\d{1,2}月\d{1,2}日(?:[上下]午|晚)?，")
_STORY = regex(r"^走进|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸")
# A body did one thing: its report may open with somebody's words and is news all the same.
_DID = regex(
    r"^[^：“”，！]{2,18}(?:局|厅|委|办|院|中心|街道|镇|乡|县|区|市|公司|集团|协会|海关|所|队|站|校)(?:上门|开展|启动|举办|发放|新增|发布|组织|召开)"
)
_CHECKED = regex(
    r"^(?:为[^。]{4,70}?，)?[^，。]{0,12}[，]?[^，。“”]{2,28}(?:(?:局|厅|委|办|组|院|会|镇|乡|街道|所|队)(?:对|到|赴|在|深入|联合|组织|开展)|(?:领导|负责人|负责同志)带队|派出)[^。]{0,50}?(?:检查|督查|督察|督导|暗访|巡查|排查)"
)
# 某局牵头组织…，开展隐患排查专项督导检查行动.
_ROUND = regex(
    r"(?:组成|成立|派出)[^，。]{0,10}(?:检查|督查|督导|排查|巡查)小?组[^。]{0,80}(?:检查|督查|督导|排查)|牵头[^。]{0,90}(?:开展|进行)[^，。]{0,24}(?:检查|督查|督导)"
)
# 主任某某召开会议，专题会办…: a meeting without a name, called by a person.
_SAT = regex(
    r"(?:[^，。；]{0,14}，)?[^，。；]{2,40}(?:书记|主任|[省市区县镇乡州旗]长|[局院部]长)[\u4e00-\u9fff]{2,4}(?:主持)?召开(?:了)?(?:专题|工作)?会议，"
)
_GATHERED = regex(r"(?:出席|参加|列席|主持|陪同)(?:会议|活动|了|仪式|并)?|并讲话|作[^，。]{0,6}讲话")
_PHOTO = regex(r"^图为|摄(?:影报道)?[）)]?$|^[^。]{0,8}(?:上图|下图|左图|右图)")
_CONVENED_BY = regex(r"(?:^|[，日午近前晚])(?P<body>[^，。；：、\d“”]{2,30}?)(?:召开|举行|举办)了?$")


def kind(occasion: Occasion, outline: Outline, name: str | None) -> EventKind:
    """The kind of an occasion; `name` is that of its meeting, with the body that held it."""
    if occasion.meeting:
        return _named(occasion, occasion.meeting, name or occasion.meeting.zh)
    told = _from_lead(occasion, outline)
    sentences = tuple(s.sentence for s in told)
    lead = "".join(s.text for s in sentences[:2])
    headline = "" if occasion.item else _headline(outline)
    if NOTICE.search(headline) or (_ANNOUNCED.search(lead) and not _GATHERED.search(lead)):
        return EventKind.NOTICE
    if not occasion.item and is_notice(outline.article):
        return EventKind.NOTICE
    if not occasion.item and _APPOINTS.match(lead):
        return EventKind.NOTICE
    if not occasion.item and received(outline):
        return EventKind.VISIT_RECEIVED
    if _CIRCULAR.search(headline) or (_CIRCULAR.search(lead) and "通报" in lead):
        return EventKind.DISCIPLINE
    if _COURT.search(headline) or (_COURT.search(sentences[0].text) if sentences else None):
        return EventKind.DISCIPLINE
    if sentences and _SAT.match(sentences[0].text):
        return EventKind.MOBILISATION
    met = BODY_MET.search(headline) or BODY_MET.search(lead)
    if met:
        return kind_of(met["body"] + "会议")
    people = any(s.people for s in told[:2]) or bool(NAMELESS.search(lead) or CAME.match(lead))
    for text in (headline, lead):
        if people and (found := _went(text)):
            return found
    if TOUR.match(lead) and not _ASSEMBLY_ACTED.search(lead):
        return EventKind.FIELD_VISIT
    if organ := _ORGAN_WENT.search(headline) or _ORGAN_WENT.search(lead):
        return EventKind.CONGRESS if organ["organ"] == "人大" else EventKind.CPPCC
    if (
        not people
        and (_COMFORTED.search(headline) or _COMFORTED.search(lead))
        and not (
            _STORY.search(headline) or (_LOOKS_BACK.search(headline + lead) and not _DATED_ROUND.search(lead))
        )
    ):
        return EventKind.FIELD_VISIT
    if (_CHECKED.match(lead) or _ROUND.search(sentences[0].text if sentences else "")) and not people:
        return EventKind.INSPECTION
    if name and _GATHERED.search(lead) and (called := kind_of(name)) is not EventKind.OTHER:
        return called
    learnt = not people and _LEARNT.match(lead) is not None
    # What was held stands in the headline or the first sentence; what came of it (签约2个) stands behind.
    for text in (headline,) if headline else (sentences[0].text if sentences else "", lead):
        for pattern, other in _OTHERS:
            if not (learnt and other in _CEREMONIES) and _held(pattern, text):
                return other
    if _CIRCULAR.search(lead):
        return EventKind.DISCIPLINE
    return _untitled(occasion, outline, headline, lead)


def _named(occasion: Occasion, meeting: Meeting, name: str) -> EventKind:
    """By name; a numbered or bare one (召开第十五次会议) takes the body before the verb for its name."""
    found = kind_of(name)
    if found in (EventKind.MOBILISATION, EventKind.OTHER) and re.match(
        r"会议|全体(?:（扩大）)?会议|专题会议", meeting.zh
    ):
        body = convener(occasion.sentence.text[: meeting.start])
        return kind_of(body + meeting.zh) if body else found
    return found


def convener(before: str) -> str | None:
    """The subject of 召开 in what stands before the name of a meeting: 某某领导小组召开|第三次会议."""
    found = _CONVENED_BY.search(before)
    return found["body"] if found else None


# 现向社会公开征求意见: the page is the notice, whatever stands over it.
_INVITED = regex(
    r"现(?:将|就|对)?[^。；]{0,80}?(?:(?:公开|广泛)征求意见|征求[^，。；]{0,10}意见|予以公[示告布]|公[示告布]如下|通[告知]如下)|面?向社会(?:各界)?(?:公开|广泛)?征求[^，。；]{0,8}意见"
)


_HEREBY = regex("特此(?:公告|通告|通知|公示)[。！]?$")


def is_notice(article: Article) -> bool:
    """Whether the title or one of the first sentences says that the page itself is a notice."""
    title = article.headline.text if article.headline else ""
    invited = any(_INVITED.search(s.text) for s in article.sentences[:3])
    return (
        invited or bool(NOTICE.search(title)) or any(_HEREBY.match(s.text) for s in article.sentences[2:20])
    )


def _from_lead(occasion: Occasion, outline: Outline) -> tuple[Stretch, ...]:
    """What is told from the lead on: a motto or a purpose may stand before it."""
    told = _told(occasion, outline)
    begin = next((i for i, s in enumerate(told) if s.sentence is occasion.opening), 0)
    return told[begin:]


def _told(occasion: Occasion, outline: Outline) -> tuple[Stretch, ...]:
    if not occasion.item:
        return outline.stretches
    return tuple(s for s in outline.stretches if outline.occasions[s.event] is occasion)


def _headline(outline: Outline) -> str:
    return outline.article.headline.text if outline.article.headline else ""


def _went(text: str) -> EventKind | None:
    """The kind of a visit that a leader paid."""
    for pattern, found in _ASSEMBLY:
        if pattern.search(text) and "执法检查" not in text:
            return found
    if _INSPECTION.search(text):
        return EventKind.INSPECTION
    return EventKind.FIELD_VISIT if _FIELD.search(text) else None


def _held(pattern: "re.Pattern[str]", text: str) -> bool:
    return any(
        not _AHEAD.search(text, max(0, found.start() - 40), found.start()) for found in pattern.finditer(text)
    )


def _untitled(occasion: Occasion, outline: Outline, headline: str, lead: str) -> EventKind:
    """News or a feature, of what no other question fits."""
    article = outline.article
    sentences = [s.text for s in article.sentences[:2]]
    first = sentences[0] if sentences else ""
    if any(_GATHERED.search(s.text) for s in _told(occasion, outline) if s.people):
        return EventKind.OTHER
    if occasion.item:
        return EventKind.OTHER
    caption = len(article.sentences) <= 3 and (
        _PHOTO.search(lead) or any(_PHOTO.search(line.text) for line in article.meta)
    )
    if caption:
        # 图为 by itself shows what somebody was doing; any other caption tells of a scene.
        return EventKind.FEATURE if headline or not lead.startswith("图为") else EventKind.OTHER
    if _STORY.search(headline) or (_SCENE.match(lead) and not _DID.match(headline)):
        return EventKind.FEATURE
    if _DID.match(headline) and not _LOOKS_BACK.search(headline):
        return EventKind.OTHER
    # A motto may stand first: 一年之计在于春。4月18日，…
    motto = len(sentences) > 1 and len(sentences[0]) < _MOTTO
    # A purpose (为进一步加强…，5月3日，…) or a dash in the lead looks back at nothing.
    looks = _LOOKS_BACK.search(headline) or _YEARS.search(first)
    if _RULES.search(headline) and not _NEWS.search(lead):
        return EventKind.NOTICE  # the text of a paper
    if _ON_A_DAY.match(lead) and _GOT_UP.search(first):
        return EventKind.OTHER
    dated = _ACTIVITY.search(first) and _A_DAY.search(lead)
    news = _NEWS.search(lead) or (motto and _NEWS.search(sentences[1])) or _ON_A_DAY.match(lead) or dated
    if news and not looks:
        return EventKind.OTHER
    return EventKind.FEATURE


def received(outline: Outline) -> bool:
    """Whether the article tells of visitors from elsewhere: they came to our place, and it is they who look around."""
    texts = [s.text for s in outline.article.sentences[:1]]
    if outline.article.headline:
        texts.append(outline.article.headline.text)
    for text in texts:
        found = _RECEIVED.search(text) or _FIRM_CAME.search(text)
        if (
            found
            and (_OURS.search(found.group()) or _COME.search(found.group()))
            and not _WE_WENT.search(text)
            and not _OUTBOUND.search(text)
            and not _ROUND_OF.search(found.group())
        ):
            return True
    return False
