"""The occasions that an article opens with: the meetings its lead or headline names, or a column of short items.

A lead may name several meetings held together (常务会议、党组会议和学习会; 学习会暨党组会议). A visit on which people sat
down together is one visit; a notice of a hearing is a notice.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.facts import EventKind
from summarizer.language.people.name_rows import Mention
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.joined import INSTITUTIONS, by_two_names, prepared, two_meetings
from summarizer.rules.events.meetings import Meeting, find_meetings, kind_of
from summarizer.rules.events.news import of_measures
from summarizer.rules.events.notices import is_notice
from summarizer.rules.events.subjects import acting


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event of the article: its fullest name in the text (None for a visit or a feature) and where that stands.

    `opening` is the sentence that opened it: meetings listed in one lead share theirs. `item` marks one of a column
    of short items, which tell nothing of one another.
    """

    meeting: Meeting | None
    sentence: Sentence
    opening: Sentence
    item: bool = False


_CONVENED = regex(
    r"召开|举行|举办|开展|主持|组织[^，。；]{0,20}?参加|组织(?=(?:党[委组])?(?:理论学习)?中心组)|开幕|闭幕|开班|收听收看|收看|收视收听"
    # 我区参加全省推进会: where it was followed from.
    r"|(?<=[我区县市州旗镇乡道局委办院])参加(?=全[国省市州县区])"
    # 全市推进会第一站走进某县: a meeting that goes round.
    r"|(?<=会)(?:第[一二三四五六七八九十\d]{1,2}站)?(?:走进|来到|在(?=[^，。；]{2,16}(?:观摩|拉练)))"
)


_SHORT_LEAD = regex("[日月年]|召开|举行|开展")
_DAY = regex(r"\d{1,2}月\d{1,2}日，")  # behind what it was for: 为做好夏收工作，…，6月5日，
_MARKED = regex(r"\s*[△▲▷◆◇■□●○★☆▪▶]")


_CHRONICLE = regex(
    r"大事记|[周月日]要事|要闻(?:简报|速览|集锦)?$|简讯|短讯|快讯|短波|动态(?:[（(][^（）()]{1,8}[）)])?$|集锦$|一览$"
)
_OF_A_DAY = regex(r"\s*(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\s*(?:近日|日前|同日|当日|连日来)")
_DID = regex(r"(?:开展|组织|召开|举行|举办|启动|完成|发放|推进|集中)")


def column(article: Article) -> tuple[Sentence, ...]:
    """The first sentences of the items, if the article is a column of short ones, each under a mark: △日前，…"""
    firsts = [paragraph[0] for paragraph in article.paragraphs()]
    told = article.headline is not None and _CHRONICLE.search(article.headline.text) is not None
    if told and len(firsts) > 2 and all(_OF_A_DAY.match(f.text) or _DID.search(f.text[:60]) for f in firsts):
        # 一周要事: every paragraph opens with its day; 创城动态: every one tells what somebody did.
        return tuple(firsts)
    if len(firsts) < 2 or not all(_MARKED.match(first.text) for first in firsts):
        return ()
    return (
        tuple(firsts) if all(_SHORT_LEAD.search(f.text[:40]) or _DAY.search(f.text) for f in firsts) else ()
    )


def item(first: Sentence) -> Occasion:
    """One item of a column as an occasion of its own."""
    named = _convened(first)
    return Occasion(named[0] if named else None, first, first, item=True)


# A visit tells on its way that people sat down together; that is no meeting of its own.
_WENT = regex(
    r"调研|督导|督查|检查|暗访|巡查|走访|慰问|看望|视察|考察|察看|来访|莅临|会见|执法检查|(?:率队|带队|率团)(?:到|赴|前往)[^。；]{0,24}招商"
)


# A leader by surname or office alone (周书记到我镇, 市领导赴…): the news of a town names nobody in full.
NAMELESS = regex(
    r"(?:^|[，日午近前晚])[^，。；]{0,10}?(?:书记|主任|主席|[省市区县镇乡局厅]长|领导)(?:一行)?(?:带队|率队|率[^，。]{2,14})?(?:先后|分别|实地|专程)?(?:来到|到|来|深入|赴|莅临|走进|前往)"
)
# 某某镇组织村干部参观学习…: a tour, whatever was said afterwards.
TOUR = regex(
    r"[^。；]{0,60}?(?:组织|带领|安排)[^。；]{2,30}?(?:参观(?:学习|考察|了)?|(?:现场|实地|外出|交叉)(?:观摩|考察|视察|学习))"
    # 市人大常委会组织驻地省人大代表，就…开展集中视察
    "|[^。；]{0,60}?(?:组织|带领|邀请)[^。；]{0,16}?(?:人大代表|政协委员)[^。；]{0,60}?(?:视察|调研)"
)


# 某某市委员会到某旗调研: a body on a visit, nobody named.
CAME = regex(
    r"(?:[^。；]{0,60}，)?[^，。；]{2,24}(?:委员会|局|厅|委|办|院|中心|协会|联合会|团"
    r"|组)(?:一行(?:\d+[余多]?人)?)?(?:先后)?(?:到|赴|深入|前往"
    r"|来到?)[^，。；]{2,50}?(?:，(?:(?:就|对|围绕)[^，。；]{2,40}?|开展|进行)){0,2}(?:调研|考察"
    r"|督导|检查|走访|慰问|招商|洽谈|对接|评估|评价|验收)"
)


def opening(article: Article, people: "dict[str, tuple[Mention, ...]]") -> tuple[Occasion, ...]:
    """The occasions named by the lead sentence, or else by the headline; one unnamed occasion at the least."""
    first = article.sentences[0] if article.sentences else article.headline
    if first is None:
        return ()
    if is_notice(article):
        return (Occasion(None, first, first),)
    begin = lead_at(article, people)
    first = article.sentences[begin] if article.sentences else first
    went = _is_visit(first, people)
    won = any(_WON.search(line.text) for line in (article.headline, first) if line)
    if article.headline and _WON_TITLE.search(article.headline.text) and not _convened(article.headline):
        return (Occasion(None, first, first),)
    means = of_measures(article)
    for sentence in article.sentences[begin : begin + 3]:
        lead = sentence is first
        named = _convened(sentence) if lead or not means else ()
        if not named:
            continue
        before = sentence.text[: named[0].start]
        told_on = _within_news(before, visit=went) if lead else _told_on(before)
        if told_on or (won and _HELD_IN.search(before)):
            break
        if not went or (lead and not generic(named[0])):
            return tuple(Occasion(meeting, sentence, sentence) for meeting in named)
    if (
        _MET not in first.text
        and article.headline
        and (meetings := _convened(article.headline))
        # 县委书记调研民营经济并召开|座谈会: the round is the news
        and not (
            went and generic(meetings[0]) and _AND_MET.search(article.headline.text, 0, meetings[0].start)
        )
    ):
        return tuple(Occasion(meeting, article.headline, article.headline) for meeting in meetings)
    if not went and article.headline and (headed := _headed(article.headline, article.sentences)):
        return (Occasion(headed, article.headline, article.headline),)
    return (Occasion(None, first, first),)


# People are said to have sat there: 县长某某主持会议, 会议强调, 参加了学习.
_SAT = regex(
    "(?:主持|出席|参加|列席)了?(?:本次|此次)?(?:会议|大会|学习)|(?:^|[，。；])会议(?:指出|强调|要求|传达|听取|学习)"
)


def _headed(headline: Sentence, sentences: Sequence[Sentence]) -> Meeting | None:
    """The meeting that a headline consists of (云河县安全生产工作会议), if the article tells that people sat there."""
    named = find_meetings(headline.text)
    if len(named) != 1 or headline.text[named[0].end :].strip("》”） "):
        return None
    whole = named[0].start == 0 and not _COUNTED.match(named[0].zh)
    return named[0] if whole and any(_SAT.search(s.text) for s in sentences) else None


# 某区旅游局会同某局、某协会等单位|赴某市进行考察对接: a body went, whoever went with it.
_SET_OUT = regex(
    r"(?:组团|派员|一行)?(?:先后|专程)?(?:到|赴|前往|深入)[^，。；]{2,40}?(?:调研|考察|督导|检查|走访|慰问|招商|洽谈|对接|交流)"
    # 镇人大主席团于10月17日对建议办理情况进行督查
    r"|对[^，。；]{2,40}?进行了?[^，。；]{0,6}(?:督查|督导|检查|视察|评议)"
)


def came(text: str) -> bool:
    """Whether a lead tells of a body on a visit, nobody named."""
    return CAME.match(text) is not None or any(
        row.sure or text.startswith("赴", row.verb[0]) for row in acting(text[:_LONG_LEAD], _SET_OUT)
    )


_LONG_LEAD = 160


def _is_visit(first: Sentence, people: "dict[str, tuple[Mention, ...]]") -> bool:
    """Whether the lead tells that somebody went somewhere, named or by office, or a body or a party of a tour."""
    text = first.text
    somebody = bool(people.get(first.id)) or NAMELESS.search(text) is not None
    going = somebody and _WENT.search(text) is not None
    return going or TOUR.match(text) is not None or came(text)


def _within_news(before: str, *, visit: bool) -> bool:
    """Whether the meeting of a lead is no news by itself: guests came from it (会见参加某某大会的嘉宾), or a visit led to it."""
    return (
        _MET in before or PARTY_DAY.search(before) is not None or (visit and _ALSO.search(before) is not None)
    )


def _told_on(before: str) -> bool:
    """Whether a sentence behind the lead goes on with it: what took place within it, what else 该乡 did for it."""
    return before.startswith(WITHIN) or (_ON_THE_WAY.match(before) is not None)


# 开展了主题党日活动，按程序召开了党员大会: the day is what is told.
PARTY_DAY = regex("开展[^，。；]{0,12}主题党日”?活动")
_ON_THE_WAY = regex("该[省市县区乡镇村旗州局院校](?!.*日)[^，。；]{0,6}(?:召开|举行|举办|开展)")
_MET = "会见"
# 举行了检察开放日活动。活动先在会议室召开座谈会: what took place within it.
WITHIN = ("活动", "仪式", "期间", "会上，", "大会上", "现场")
# 率代表团在某市考察调研，并举行座谈会: a talk on a visit.
_ALSO = regex(
    r"(?:，|(?<=调研|走访|考察|检查|督导|视察|慰问))并(?:在[^，。；]{2,16})?(?:举行|召开|主持召开)了?$"
)
_AND_MET = regex("(?:并|还)(?:在[^，。；]{2,16})?(?:主持)?(?:举行|召开)了?$")
# 某某集体获表彰, told of in a conference: the award is the news.
_WON = regex("荣获|喜获|获评|获得?[^，。]{0,20}(?:称号|荣誉|奖|表彰)|(?:被|受到?)(?:授予|表彰)|榜上有名")
# A headline of an honour tells the news, whatever gathering it was handed over at.
_WON_TITLE = regex(
    "(?:荣获|喜获|获评|斩获|摘得|捧回|再获|[又喜勇]夺|获[^，。]{2,20}(?:称号|殊荣|荣誉|奖))(?!.*(?:会|仪式)(?:召开|举行))"
)
_HELD_IN = regex(r"在[^，。；]{0,24}(?:召开|举行|举办)的$")
_MOTTO = 34
_PURPOSE = regex(
    "(?:[^。]{0,60}[，）])?为(?!期|何|什么|主)|根据|按照|[^。]{0,40}(?:随着|之际(?!，[^。]{16}))|(?:当前|目前|眼下)?，?(?:正值|时值|恰逢|适逢)|[^，。]{2,14}(?:将至|临近|来临|在即)，"
)
# “经营形势如何？还有哪些困难？”10月21日，某某带队…: what was asked on the way opens the news.
_BEHIND_A_QUESTION = regex(r"[^“”]{2,40}？”(?:\d{1,2}月)?\d{1,2}日")
_DATED = regex(
    r"[^。]{0,60}?(?:^|，)(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|连日来)(?:[上下]午|晚|起)?[^，。]{0,12}，?[^。；]{2,}"
)


# 某某法院召开第一季度通报讲评会: whatever it is called.
_HELD_SOMETHING = regex("(?:召开|举行)了?[^，。；]{2,40}会(?=[，。])")


def lead_at(article: Article, people: "dict[str, tuple[Mention, ...]]") -> int:
    """Which sentence is the lead: mottos, purposes and lines of the page's frame may stand before it.

    春节将至，岁寒情深。…5月3日，某某镇党委书记某某带队…: only what says when and by whom opens the news.
    """
    unsaid = True
    for index, sentence in enumerate(article.sentences[:6]):
        text = sentence.text
        named = bool(people.get(sentence.id) or _convened(sentence) or _HELD_SOMETHING.search(text))
        if index and _BEHIND_A_QUESTION.match(text) and named and _WENT.search(text):
            return index
        if text.startswith("“") and "”" not in text and text.endswith("？"):
            continue
        if (named or _WENT.search(text)) and _DATED.match(text):
            return index
        if named:
            return index if unsaid else 0
        said = text[-1:] in "。！？；”"
        if text.startswith("“") or (said and len(text) > _MOTTO and not _PURPOSE.match(text)):
            return 0
        unsaid = unsaid and not said
    return 0


def _convened(sentence: Sentence) -> tuple[Meeting, ...]:
    """Meetings that this sentence says were held: named right after or right before the verb of convening."""
    text = sentence.text
    meetings = [m for m in find_meetings(text) if not (_COUNTED.match(m.zh) or SO_OFTEN.match(text, m.end))]
    for verb in _CONVENED.finditer(text):
        if _AS_BACKGROUND.match(text, verb.end()):
            continue
        before = _run_before(text, meetings, verb.start())
        after = _run_after(text, meetings, verb.end())
        # 区委常委会召开（扩大）会议: what stands before the verb is the body, and the meeting stands behind it.
        council = bool(before) and before[-1].zh.endswith(_COUNCILS)
        if before and after and after[0].zh.startswith(_PREPARATORY):
            # 人大第三次会议召开预备会议: what was held is not the session.
            start, end = before[-1].start, after[0].end
            return (Meeting(text[start:end], start, end, before[-1].kind),)
        if before and not (council and (after or verb.group() in ("开展", "主持"))):
            return before
        if after:
            return after
    return tuple(m for m in meetings if m.kind in _HOUSES and _AT_IT.match(text, m.end))[:1]


_HOUSES = (EventKind.CONGRESS, EventKind.CPPCC)
# 县人大常委会第二十七次会议上，表决通过了…: what was decided there is told, not that it met.
_AT_IT = regex("上，[^。；]{0,24}?(?:表决|审议|通过|任命|选举)")


_PREPARATORY = "预备会"
# 召开了3场座谈会 sums up, and so does 召开调度会3次.
SO_OFTEN = regex(r"(?:\d+|[两二三四五六七八九十]+)[余多]?[次场期]")
_COUNTED = regex(r"(?:\d+|[两三四五六七八九十])[余多]?场")
# 党代会闭幕当天赴港招商, 汇报代表大会召开的情况: when or about what something else was done.
_AS_BACKGROUND = regex(
    "当[天日晚]|之际|[之以]前|期间|前夕|前后|以来|[前后](?=[，立迅随])|的(?:情况|消息|意义|背景)"
)
_COUNCILS = ("常委会", "常务委员会", "党组", "中心组")


_TIME_AND_PLACE = regex(
    r"”?于?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[今昨]日|[今昨]天)?(?:[上下]午|晚上?)?(?:\d{1,2}[时点]半?)?"
    r"(?:在[^，。；]{1,24}|先后|陆续|分别|隆重|顺利|胜利|正式|如期|以[^，。；]{2,12}形式)*"
)


def _only_where(between: str) -> bool:
    """Whether only a time or a place stands between the name of a meeting and 召开: 于昨日上午, 在区会议中心, 隆重."""
    return _TIME_AND_PLACE.fullmatch(between) is not None


# 常委会第三十次会议决定：代表大会第四次会议于…召开: what is decided on has not been held.
_DECIDED_ON = regex(
    "(?:研究|表决|审议)?(?:通过|作出)?(?:了|的)?决定[，：]?(?:于|定于|在)?(?:[^，。；]{2,14}日)?"
)


def _run_before(text: str, meetings: Sequence[Meeting], position: int) -> tuple[Meeting, ...]:
    """The meetings listed before a verb of convening: 党组会议暨学习会召开."""
    last = next((m for m in meetings if m.end <= position and _only_where(text[m.end : position])), None)
    if last is None:
        return ()
    if decided := next((m for m in meetings if _DECIDED_ON.fullmatch(text, m.end, last.start)), None):
        return (decided,)
    run = [last]
    for meeting in reversed([m for m in meetings if m.end <= last.start]):
        between = text[meeting.end : run[0].start]
        if (between == "暨" and two_meetings(meeting, run[0])) or between in ("、", "和", "及"):
            run.insert(0, meeting)
        elif between != "暨":
            break
        elif run[0].kind not in INSTITUTIONS:
            run[0] = by_two_names(text, meeting, run[0])
    return tuple(run)


_STUDYING = regex(
    r"[了的]?(?P<verbs>(?:传达|学习|宣传|贯彻|落实){1,4}|(?:\d{4}年)?(?:传达|学习|宣传|贯彻|落实){0,4}《[^《》]{2,40}》)"
)


# What may stand between a verb and the first meeting it governs, and between two meetings of a run.
_OPENS_RUN = regex(
    r"[了的]?(?:[^，。；]{2,30}(?:参加|列席|出席)的)?\s?“?|了?全[国省市县区州](?:\s|[^。；，]{2,40}，)"
)
_GOES_ON = regex("(?:上|、|和|及|以及|暨|，|并|还|召开|主持|随后|先后)*")


def _run_after(text: str, meetings: Sequence[Meeting], position: int) -> tuple[Meeting, ...]:
    """The meetings listed after a verb of convening, joined by 、 和 暨 only."""
    run: list[Meeting] = []
    for meeting in meetings:
        if meeting.start < position:
            continue
        between = text[position : meeting.start]
        if not run and (learnt := _STUDYING.fullmatch(between)):
            # 召开学习…精神专题会: what is studied belongs to the name, and so does the verb.
            begin = position + learnt.start("verbs")
            zh = text[begin : meeting.end]
            run.append(Meeting(zh, begin, meeting.end, kind_of(zh)))
            position = meeting.end
            continue
        if not (_GOES_ON if run else _OPENS_RUN).fullmatch(between):
            break
        if (
            run
            and between == "，"
            and text[meeting.end : meeting.end + 1] not in ("", "，", "。", "；", "、")
        ):
            break  # 召开党建联席会，某某局等党建联席会成员单位参加
        if run and meeting.zh.startswith(_BUSINESS):
            break  # 召开专题会议，研究项目开工活动
        if run and between == "暨" and _PREPARATORY in meeting.zh:
            start = run.pop().start  # 教代会暨工代会预备会议: both are only prepared
            run.append(Meeting(text[start : meeting.end], start, meeting.end, meeting.kind))
            position = meeting.end
            continue
        if run and "暨" in between and not two_meetings(run[-1], meeting):
            run.append(by_two_names(text, run.pop(), meeting))
            position = meeting.end
            continue
        run.append(meeting)
        position = meeting.end
    return prepared(run) if len(run) > 1 else tuple(run)


_BUSINESS = ("研究", "听取", "讨论", "安排", "部署", "筹备")


def generic(meeting: Meeting) -> bool:
    """A name that says nothing of which meeting it is: 会议, 大会, 工作会议."""
    return len(meeting.zh) <= 3
