"""What kind of occasion an article tells of: by the name of the meeting, else by what lead and headline say was done.

A name decides alone. Without one the questions are asked in order and the first answer holds: a notice is a notice
whatever it announces, visitors are received before anybody inspects, and what is told without a day, a post or a
source looks back. Only what the page tells is asked about: what somebody demanded (要全面排查隐患) was not done.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from summarizer.facts import EventKind
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.rules.events import round_words as told_rounds
from summarizer.rules.events.guests import received
from summarizer.rules.events.meetings import Meeting, convener, kind_of
from summarizer.rules.events.news import LOOKS_BACK, STORY, interview, news_or_feature
from summarizer.rules.events.notices import NOTICE, is_notice
from summarizer.rules.events.openings import NAMELESS, TOUR, WITHIN, Occasion, came
from summarizer.rules.events.sat_on import sat_on
from summarizer.rules.events.session_groups import in_groups
from summarizer.rules.events.told_of import delivered
from summarizer.rules.outline import Outline, Stretch

_OPENING = 3  # sentences
_GATHERED = regex(r"(?:出席|参加|列席|主持|陪同)(?:会议|活动|了|仪式|并)?|并讲话|作[^，。]{0,6}讲话")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the questions are asked about: the headline (none for an item) and what is told from the lead on."""

    article: Article
    item: bool
    name: str | None
    headline: str
    opening: tuple[str, ...]
    lead: str
    people: bool
    gathered: bool

    @property
    def raw(self) -> str:
        """The first sentence of the article, whoever said it: 常委会决定，…定于1月12日召开."""
        return self.article.sentences[0].text if self.article.sentences and not self.item else ""

    @property
    def first(self) -> str:
        """What is told in the sentence that opened it."""
        return self.opening[0] if self.opening else ""

    def says(self, pattern: "re.Pattern[str]") -> "re.Match[str] | None":
        """Where the headline says something, or else the lead."""
        return pattern.search(self.headline) or pattern.search(self.lead)


def kind(occasion: Occasion, outline: Outline, name: str | None) -> EventKind:
    """The kind of an occasion; `name` is that of its meeting, with the body that held it."""
    if occasion.meeting:
        return _named(occasion, occasion.meeting, name or occasion.meeting.zh)
    told = _told(occasion, outline, name)
    found = (question(told) for question in _QUESTIONS)
    return next((one for one in found if one), EventKind.OTHER)


def _told(occasion: Occasion, outline: Outline, name: str | None) -> _Told:
    article = outline.article
    mine = outline.stretches
    if occasion.item:
        mine = tuple(s for s in mine if outline.occasions[s.event] is occasion)
    # From the lead on: a motto or a purpose may stand before it.
    begin = next((i for i, s in enumerate(mine) if s.sentence is occasion.opening), 0)
    opening = tuple(_said(s) for s in mine[begin : begin + _OPENING])
    lead = "".join(opening[:2])
    people = any(s.people for s in mine[begin : begin + 2]) or bool(NAMELESS.search(lead) or came(lead))
    return _Told(
        article,
        occasion.item,
        name,
        article.headline.text if article.headline and not occasion.item else "",
        opening,
        lead,
        people,
        any(_GATHERED.search(s.text) for s in mine if s.people),
    )


@cache
def _words(question: str) -> tuple[tuple[EventKind, "re.Pattern[str]"], ...]:
    """The kinds that a question of `told_kinds.tsv` may find, in order, each with the words that tell it."""
    told: dict[EventKind, list[str]] = {}
    for row in rows("told_kinds"):
        if row["question"] == question:
            told.setdefault(EventKind(row["kind"]), []).append(row["pattern"])
    return tuple((kind_, regex("|".join(patterns))) for kind_, patterns in told.items())


def _by_words(question: str, text: str) -> EventKind | None:
    return next((kind_ for kind_, pattern in _words(question) if pattern.search(text)), None)


def _said(stretch: Stretch) -> str:
    """What the page itself tells in a sentence."""
    return stretch.text[: stretch.told]


# 经县委研究决定，任命…为…，免去…职务: what was decided is made known, and that is all.
_APPOINTS = regex(
    r"^[^。；]{0,40}(?:决定|批准|同意|研究)[^。；，：]{0,8}[，：:]?(?:任命|免去|聘任)|^(?:任命|免去)[^。；]{2,40}(?:为|职务)"
)
_ANNOUNCED = regex(r"(?:将于|定于|拟于)[^。；]{2,24}(?:举办|举行|召开|开展|开幕|实施|施行)")


def _notice(told: _Told) -> EventKind | None:
    done = _GATHERED.search(told.lead) or told_rounds.CHECK_HEADED.match(told.headline)
    announced = not done and any(_ANNOUNCED.search(text) for text in (told.headline, told.lead or told.raw))
    appointed = not told.item and (is_notice(told.article) or _APPOINTS.match(told.lead))
    return EventKind.NOTICE if NOTICE.search(told.headline) or announced or appointed else None


def _delivered(told: _Told) -> EventKind | None:
    """A report printed in full belongs to the session at which it was delivered."""
    line = None if told.item else delivered(told.article)
    if line:
        return _by_words("delivered", line.text)
    opening = () if told.item else told.article.sentences[:_OPENING]
    report = next((m for s in opening if (m := _REPORTS.search(s.text))), None)
    return report and (EventKind.CPPCC if "政协" in report.group() else EventKind.CONGRESS)


# 各位代表：现在，我代表县人民政府向大会报告工作: no day and no session is told, and yet what it is.
_REPORTS = regex("现在，?我?(?:代表|受)[^。；]{2,50}向(?:大会|会议)[^。；]{0,6}(?:报告|作)")


def _asked(told: _Told) -> EventKind | None:
    return EventKind.FEATURE if not told.item and interview(told.article) else None


def _guests(told: _Told) -> EventKind | None:
    return EventKind.VISIT_RECEIVED if not told.item and received(told.article) else None


_CIRCULAR = regex(
    r"通报\d+起[^。；]{0,60}(?:问题|案件|案例)|典型(?:案例|问题).{0,20}(?:通报|曝光)"
    r"|(?:通报|曝光).{0,30}典型(?:案例|问题)|严重违纪违法"
    r"|纪委[^。；]{0,8}查处的?\d+起[^。；]{2,40}问题"
    r"|查处了?[^。；]{0,40}(?:书记|主任|[局镇乡县区市]长|党员"
    r"|干部)[^。；]{0,30}违[反规纪法][^。；]{0,20}问题"
    r"|接受.{0,12}(?:审查调查|监察调查)|"
    r"涉嫌(?:严重)?违(?:纪|法)|接受(?:组织|纪律)?(?:调查|审查)|涉嫌(?:受贿|贪污|滥用职权|职务犯罪)[^，。]{0,6}立案|(?:党内(?:严重)?警告|开除党籍|政务(?:记过|警告|处分)|双开)(?:处分)?|被“?双开"
)
_PUNISHED = regex("(?:严肃|从严)查处[^。；]{0,80}?(?:违反|违纪)")
# Officials before a court for what they took or neglected.
_COURT = regex(
    r"(?:受贿|贪污|滥用职权|行贿|挪用公款|职务侵占|玩忽职守|徇私"
    r"|巨额财产来源不明)[^。；]{0,60}?(?:宣判|判处|判决|有期徒刑|无期徒刑|死刑|获刑|一审|二审|开庭"
    r"|受审|提起公诉|逮捕)|(?:被判|获刑|一审|二审|宣判|受审|提起公诉|逮捕)[^。；]{0,40}?(?:受贿"
    r"|贪污|滥用职权|行贿|挪用公款)"
    r"|原[^，。；]{0,12}(?:长|书记|主任)[一-鿿]{2,4}(?:等\d+人)?[^。；]{0,30}案[^。；]{0,12}(?:宣判|开庭|受审)"
)
# 区委第三巡察组向区委办反馈巡察情况.
_ROUND_ENDED = regex(r"轮巡[察视]|巡[察视][^；]{0,80}(?:反馈|进驻)|反馈[^，。；]{0,14}巡[察视]")


def _discipline(told: _Told) -> EventKind | None:
    circular = _CIRCULAR.search(told.headline) or (_CIRCULAR.search(told.lead) and "通报" in told.lead)
    circular = circular or _PUNISHED.search(told.first)
    court = _COURT.search(told.headline) or _COURT.search(told.first)
    told_back = told.says(_ROUND_ENDED)
    return EventKind.DISCIPLINE if circular or court or told_back else None


# 主任某某召开会议，专题会办…: a meeting without a name, called by a person.
_SAT = regex(
    r"(?:[^，。；]{0,14}，)?[^，。；]{0,40}(?:书记|主任|[省市区县镇乡州旗]长|[局院部]长)[\u4e00-\u9fff]{2,4}(?:主持)?召开(?:了)?(?:专题|工作)?会议，"
)
# 某某办组织气象、水利等部门进行会商.
_CONSULTED = regex(
    r"(?:组织|召集)[^。；]{2,80}(?:进行|开展)(?:会商|约谈)|对[^。；]{2,60}(?:进行|开展|实施)了?(?:集中|集体|行政|提醒|警示|告诫|廉政|监管|工作|专题)*约谈"
    r"|(?:开展|进行)了?对[^。；]{2,60}?约谈|约谈(?!会|的)[^，。；]{2,30}(?:负责人|企业|公司|领导|店主|经营者|单位|代表)"
)
# A body that met without a name for it: 经开区党工委召开会议.
BODY_MET = regex(
    r"(?:^|[，日午近前晚])(?P<body>[^，。；：“”]{2,24}?(?:常委会|党工委|工委|党委|党组|政府|委员会"
    r"|领导小组|人大|政协))(?:日前"
    r"|近日|[上下]午)?(?:组织|主持)?(?:召开|举行)(?:专题|扩大|（扩大）|全体)*会议"
)


# 云河市立即召开会议贯彻落实: a place stands for its bodies.
_PLACE_MET = regex(
    r"(?:^|[，日午后])[^，。；：“”]{2,12}?(?:[市县区旗镇乡]|街道)(?:随[即后]|立即|接着|紧接着|连夜|及时)?(?:组织|主持)?(?:召开|举行)(?:专题|扩大|（扩大）|全体|贯彻)*会议(?=[，。]|[贯传部研安])"
)


def _sat(told: _Told) -> EventKind | None:
    """A meeting without a name of its own: by whoever called it, or by the body that met."""
    if (
        _SAT.match(told.first)
        or _PLACE_MET.search(told.first)
        or any(_CONSULTED.search(text) for text in told.opening)
    ):
        return EventKind.MOBILISATION
    if met := told.says(BODY_MET):
        return kind_of(met["body"] + "会议")
    dealt = None if told.item else sat_on(told.article)
    return kind_of(told.headline[slice(*dealt[1].spans[0])] + "会议") if dealt else None


_AGREED = regex(r"签[署订](?:了)?[^，。；]{0,24}(?:协议|合同|备忘录)(?:书)?$|签约(?:仪式|座谈会?)?$")
# 某集团与某区政府签署战略合作协议: what a report opens with, whatever the guests saw before or after.
_SIGNED = regex(r"[^。；]{0,40}?[与和同][^。；，]{2,30}签[署订](?:了)?[^，。；]{0,24}(?:协议|合同|备忘录)")


def _agreed(told: _Told) -> EventKind | None:
    """An agreement that the headline tells of, or the lead with nothing before it, is the news."""
    opened = _SIGNED.match(told.first)
    alone = opened and not any(_by_words("visit", text) for text in (told.headline, opened.group()))
    return EventKind.SIGNING if alone or _AGREED.search(told.headline) else None


# 某学院党委中心组开展第三次集体学习
_STUDIED_TOGETHER = regex(
    "[^。；]{0,40}?中心组[^，。；]{0,8}?(?:开展|进行|举行|组织|举办)了?[^，。；]{0,24}?学习(?!考察|参观)"
)


def _studied(told: _Told) -> EventKind | None:
    """A study group that studied, under no name of a meeting."""
    return EventKind.STUDY_SESSION if _STUDIED_TOGETHER.match(told.first) else None


def _in_groups(told: _Told) -> EventKind | None:
    """Deputies or members who go over a report in their groups: their session has no name there."""
    return in_groups([line for line in (told.headline, told.lead) if line])


_ASSEMBLY_ACTED = regex("人大|政协")


def _visit(told: _Told) -> EventKind | None:
    if organ := told.says(_ORGAN_WENT):
        return EventKind.CONGRESS if "人大" in (organ["organ"], organ["sent"]) else EventKind.CPPCC
    # 今年以来，…走访企业28家: what was done over the months is no round of a day.
    lead = told.first if _OVER_MONTHS.match(told.first) else told.lead
    went = [found for text in (told.headline, lead) if told.people and (found := _went(text))]
    if went:
        # 调度重点项目: at a table, unless the lead tells of the spot.
        return next((found for found in went if found is not EventKind.MOBILISATION), went[0])
    if TOUR.match(told.lead) and not _ASSEMBLY_ACTED.search(told.lead):
        return EventKind.FIELD_VISIT
    return None


_OVER_MONTHS = regex(r"[^，。；]{0,8}(?:今年以来|近年来|去年以来|截至目前|上半年|一年来)，(?![^。]*\d日)")
# 学习习近平总书记考察安徽重要讲话: whose visit is studied.
_STUDIED = regex("总书记(?:在|赴|到)?[^，。；]{0,10}?(?:考察|视察|调研)")

# 区城管局对某街进行集中整治，副区长某某现场指导: whoever stood by led no round.
_STOOD_BY = regex("(?P<deed>(?:整治|执法|清理|演练|行动)[^，。；]{0,8})，[^，。；]{2,24}现场(?:指导|指挥)")


# 组团赴杭州参加农业博览会，县长某某到展位指导: whoever looks in at a fair went there for it.
_AT_A_FAIR = regex(
    r"(?:参加|亮相|参展|组团赴|携[^，。；]{2,24}赴)[^，。；]{0,30}?(?:博览会|展销会|交易会|农博会|文博会|旅博会|展会|展览会|展示会|洽谈会|丰收节)"
)


def _went(text: str) -> EventKind | None:
    """The kind of a visit that a leader paid."""
    if _AT_A_FAIR.search(text):
        return None
    text = _STOOD_BY.sub(r"\g<deed>", _STUDIED.sub("", text))
    house = _by_words("assembly", text) if "执法检查" not in text else None
    first = text.partition("，并")[0]  # 走访慰问了困难群众，并现场检查…: what else was done stands behind
    return house or _by_words("visit", first) or _by_words("visit", text)


# 区人大常委会组织代表视察…: the organ is the actor, named leader or not.
_ORGAN_WENT = regex(
    r"(?P<organ>人大|政协)(?:常委会|主席团"
    r"|[^，。；]{0,4}委员会)?[^，。；]{0,12}?对[^，。；]{2,40}?进行了?[^，。；]{0,6}(?:督查|检查"
    r"|视察|评议)|(?P<sent>人大|政协)[^，。；]{0,24}?(?:组织|率|开展)[^，。；]{0,20}?(?:代表"
    r"|委员)(?:[^，。；]{0,20}?(?:视察|调研)"
    r"|[^。；]{0,60}?(?:进行|开展)(?:了)?[^，。；]{0,6}?(?:视察|监督|检查|评议))"
)


def _round(told: _Told) -> EventKind | None:
    """A round of a body, whoever went: deputies, those who bring greetings, those who check."""
    if told.people:
        return None
    if told.says(told_rounds.HOUSE_WENT):
        return EventKind.FIELD_VISIT
    looks = LOOKS_BACK.search(told.headline + told.lead) and not told_rounds.DATED_ROUND.search(told.lead)
    comforted = told.says(told_rounds.COMFORTED)
    if comforted and not looks and not told.says(told_rounds.SERIES) and not STORY.search(told.headline):
        return EventKind.FIELD_VISIT
    checked = (
        told_rounds.CHECKED.match(told.lead)
        or told_rounds.BODY_CHECKED.match(told.lead)
        or told_rounds.ROUND.search(told.first)
        or told_rounds.TEAMS_SENT.search(told.first)
        or (not looks and told_rounds.CHECK_HEADED.match(told.headline))
        or told_rounds.COUNTED.search("".join(told.opening))
    )
    other = told.says(told_rounds.DRILL)
    return EventKind.INSPECTION if checked and not other else None


def _called(told: _Told) -> EventKind | None:
    """A meeting by a name that no table knows, if people are said to have taken part."""
    met = told.name and (told.gathered or _GATHERED.search(told.lead) or _CONVENED.search(told.first))
    called = kind_of(told.name) if told.name and met and not _FESTIVE.search(told.name) else EventKind.OTHER
    return called if called is not EventKind.OTHER else None


_CONVENED = regex("召开")
# A fair or a concert is held like a meeting and is none.
_FESTIVE = regex("(?:招聘|运动|音乐|演唱|展览|展|博览|联欢|联谊|交友|分享|故事|[灯庙晚歌舞]|比武)会$")


_CEREMONIES = frozenset(
    {EventKind.SIGNING, EventKind.GROUNDBREAKING, EventKind.TRAINING, EventKind.PROMOTION}
)
# What is told of a day; whoever won much over the years (曾荣获…) is the subject of a feature.
_WON = regex(
    r"(?:日前|近日|\d日)(?:，[^，。；]{0,30})?(?:被[^，。；]{2,20}(?:评为|授予|认定为|命名为)|荣获|喜获|[^，。；]{0,8}(?:成功)?入选)"
)
# A headline may call it by its name alone: 首个讲习所开课, 昨天，…正式揭牌启用.
_OPENED = regex(
    r"(?:^|[，）])(?:\d{1,2}月)?(?:\d{1,2}日|昨[天日]|今[天日])(?:[上下]午)?，[^。；]{2,60}?正式(?:揭牌|挂牌|开工|动工|奠基|投产|通车|启用)(?!的)"
)
# What a reporter was told (记者从招商局获悉，一季度签约项目9个) sums up; nobody saw a ceremony.
_LEARNT = regex(r"^[^。；]{0,24}?[记笔]者[^，。]{0,24}?(?:获悉|了解到)")
# What lies ahead, is only wished for or is added up was not held now: 预计4月底通车, 曾多次荣获先进.
_NOT_NOW = regex(
    r"曾[^，。；]{0,6}$"
    r"|\d[多余]?[名人位](?:求职者|群众|居民|毕业生|村民)?(?:成功|现场|当场|初步)*(?:达成)?$"
    r"|(?:先后|累计|陆续|纷纷|已)$"
    r"|(?:预计|计划|将于?|拟|力争|确保|争取|推动|加快|尽快|早日|即将)[^，。；]{0,16}$"
    r"|为(?:配合|迎接|保障|保证|方便)[^，。；]{0,16}$"
)


def _ceremony(told: _Told) -> EventKind | None:
    learnt = not told.people and _LEARNT.match(told.lead) is not None
    # What was held stands in the headline or the first sentence; what came of it (签约2个) stands behind.
    # What took place at it (会上，举行了签约仪式) is not what it was.
    at_it = told.opening[1:2] and told.opening[1].startswith(WITHIN)
    for text in (told.headline,) if told.headline else (told.first, told.first if at_it else told.lead):
        for other, pattern in _words("held"):
            if not (learnt and other in _CEREMONIES) and _held(pattern, text):
                return other
    if not learnt and (named := _CEREMONY_HELD.search(told.first)):
        return _by_words("held", named["what"])
    if _OPENED.search(told.first) and not learnt:
        return EventKind.GROUNDBREAKING
    if _CIRCULAR.search(told.lead):
        return EventKind.DISCIPLINE
    return EventKind.AWARD if _WON.search(told.first) else None


# A headline that only plays with words; the first sentence says what was held: …暨签约仪式成功举行.
_CEREMONY_HELD = regex(
    r"\d日[^。；]{2,120}?(?P<what>(?:签约|开工|奠基|揭牌|通车|启用|颁奖|表彰|推介)(?:仪式|典礼|大会))(?:成功|隆重|顺利|正式|圆满)*"
    "(?:举行|举办|召开)(?![^。；]{0,8}[前后])"
)


def _held(pattern: "re.Pattern[str]", text: str) -> bool:
    return any(
        not _NOT_NOW.search(text, max(0, found.start() - 40), found.start())
        for found in pattern.finditer(text)
    )


def _told_of_a_day(told: _Told) -> EventKind | None:
    if told.item:
        return EventKind.OTHER
    return news_or_feature(told.article, told.headline, told.opening, told.gathered)


_QUESTIONS: tuple[Callable[[_Told], EventKind | None], ...] = (
    _notice, _delivered, _asked, _agreed, _guests, _discipline, _studied, _in_groups, _sat, _visit, _round, _called, _ceremony, _told_of_a_day,
)  # fmt: skip


_BARE = regex(r"会议|全体(?:（扩大）)?会议|专题会议")


def _named(occasion: Occasion, meeting: Meeting, name: str) -> EventKind:
    """By name; a numbered or bare one (召开第十五次会议) takes the body before the verb for its name."""
    found = kind_of(name)
    bare = found in (EventKind.MOBILISATION, EventKind.OTHER) and _BARE.match(meeting.zh)
    body = convener(occasion.sentence.text[: meeting.start]) if bare else None
    return kind_of(body + meeting.zh) if body else found
