"""News or a feature: of what no other question fits, whether something is told of a day or a scene is painted.

The opening sentences are asked one after the other, and the first that says either decides: a day, a source or an
office that did something for a purpose is news; a season, somebody's voice or what met the reporter's eye is a feature.
What says neither (a comment, a life, an essay) is a feature.
"""

from collections.abc import Sequence

from summarizer.facts import EventKind
from summarizer.patterns import regex
from summarizer.reading.text import Article

_WHEN = r"(?:近日|日前|连日来|这几天|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?)"
# 云河讯（甲 乙）5月3日，…; 云河报道：…: the outlet's own words before the news.
_OUTLET = regex(r"^(?!据)[^，。；“]{2,30}?(?:(?<!通)讯|消息|报道：)(?:（[^（）]{1,24}）){0,2}\s?")
# A season, somebody's voice, or what met the reporter's eye: 近日，记者走进…, 连日来，某某村的大棚里，….
_SCENE = regex(
    r"“|清晨|傍晚|午后|夜幕|一大早|时下|眼下|盛夏|初夏|仲夏|金秋|深秋|初秋|隆冬|初冬|寒冬|早春|初春|阳春|[春夏秋冬]日|天已入|[^，。“]{4,40}……"
    rf"|(?:{_WHEN}，)?(?:记者)?(?:走进|来到|走在|漫步)"
    rf"|(?:{_WHEN}，)?记者在[^，。]{{2,30}}看到"
    # 9月5日、6日两天，本报报道组一行走进…: who goes there is the press.
    # The writer speaks of himself: 我来到…, 我和第一书记…碰头.
    r"|(?:[^。“]{0,40}[，。])?我(?:们一行)?(?=[和与跟来走到见看在]|成为|独自)(?!们|市|县|区|校)"
    r"|[^。“]{0,30}(?:报道组|采访组|采访团|采风团|融媒体记者)(?:一行)?(?:走进|来到|走访|深入)"
    r"|(?:近日|连日来|这几天)，(?:在)?[^，。]{4,30}[里内间头边旁]，"
    rf"|{_WHEN}，(?:[^。“”]|“[^“”]{{1,40}}”){{4,60}}(?:满目|一派|映入眼帘|正忙着|正加紧|正在加紧|正抓紧|正紧张|加班加点|盛开|绽放|长势|轰鸣|往来穿梭|挂满|缀满|喜人)"
)
# A day at the head of a clause, or who said so.
_NEWS = regex(
    r"(?:^|[，。！）]|[于就在])(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨[日天]|今[日天]|前天|连日来|即日起)"
    # 青禾县公安局5月6日发布警情通报
    r"|^[^，。；“]{2,24}(?:局|委|办|院|中心|政府|指挥部|集团|公司)(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日(?:[上下]午|晚)?(?:发布|通报|公布|消息|透露|举行|召开|开展)"
    r"|^记者[^，。]{0,24}(?:从|获悉|了解到)|获悉，|^据|^当前|^截至|^今年，|^该"
    r"|^为[^，。]{3,30}，[^，。]{2,30}(?:推出|开展|展开|组织|开通|启动|联合|举办|调整|实行|将)|，特(?:开展|举办|组织|推出)"
    # What was carried out in a span of months: 3月至5月，某县开展了“春雷”专项行动.
    r"|^(?:\d{4}年)?\d{1,2}月(?:份?[至到—-](?:\d{4}年)?\d{1,2}月)份?(?:期间)?，[^，。]{2,30}(?:开展|组织|举办|启动|实施)"
)
_MOTTO = 34
_CAPTION = 3
_YEARS = regex("去年以来|近年来|近几年|一直以来")
LOOKS_BACK = regex(
    rf"{_YEARS.pattern}|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸|为(?:进一步)?(?:贯彻|落实|推动|加强)"
)
STORY = regex(r"^走进|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸")
_RULES = regex(
    r"^[^，。：]{4,40}(?<!通过)(?:规则|办法|规定|细则|条例|章程|制度|预案|实施方案|实施意见|指导意见)(?:（[^（）]{1,12}）)?$"
)
# Somebody held something on a day: news, even under a photograph.
_HELD = regex(
    r"(?:开展|举办|举行|组织)[了的]?(?:“[^“”]{2,40}”|[^，。；“”]){0,24}?(?:主题党日|活动|宣讲|义诊|演练|培训|比赛|招聘会)|拉开帷幕|(?:正式|在[^，。]{2,16})启动"
)
# A body did one thing: its report may open with somebody's words and is news all the same.
_DID = regex(
    r"(?:^|——)[^：“”，！]{2,18}(?:局|厅|委|办|院|中心|街道|镇|乡|县|区|市|公司|集团|协会|海关|所|队|站|校|会)(?:上门|开展|启动|举办|发放|新增|发布|组织|召开|推出)"
)
# An interview: its heading says so (访, 专访), its lead, or the questions put in it.
_INTERVIEW = regex(
    r"专访|访谈录|接受[^，。；]{0,20}采访|(?:^|[\s—─：:|｜])访(?=[^，。；]{2,24}(?:书记|主任|主席|[省市区县镇乡州旗局厅院校]长|董事长|总经理))"
)
_GRANTED = regex(r"接受[^，。；]{0,24}专访|(?:对|就)[^。；]{2,60}专访")
_QUESTION = regex(r"(?:本报|本刊|本台)?(?:记者|主持人)(?:[:：])|(?:问|Q)[:：]")
_LEAST_QUESTIONS = 2
_PHOTO = regex(r"^图为|摄(?:影报道)?[）)]?$|^[^。]{0,8}(?:上图|下图|左图|右图)")


def news_or_feature(article: Article, headline: str, opening: Sequence[str], gathered: bool) -> EventKind:
    """What an article is that tells of no meeting, visit or ceremony: by its headline and its opening sentences.

    `gathered` says that people were named as there.
    """
    if gathered or not opening:
        return EventKind.OTHER
    lead = "".join(opening[:2])
    if _is_caption(article, lead) and not (_HELD.search(opening[0]) and _NEWS.search(opening[0])):
        # 图为 by itself shows what somebody was doing; any other caption tells of a scene.
        return EventKind.FEATURE if headline or not lead.startswith("图为") else EventKind.OTHER
    if (
        STORY.search(headline)
        or (article.kicker and STORY.search(article.kicker.text))
        or (of_measures(article) and not _RULES.search(headline))  # the text of a paper has heads as well
    ):
        return EventKind.FEATURE
    looks = bool(LOOKS_BACK.search(headline) or _YEARS.search(opening[0]))
    if _DID.search(headline) and not looks:
        return EventKind.OTHER
    first = _OUTLET.sub("", opening[0], count=1)
    more = opening[1:] if len(first) < _MOTTO else opening[1:2]
    told = next((kind for text in (first, *more) if (kind := _told(text))), EventKind.FEATURE)
    if _RULES.search(headline) and told is not EventKind.OTHER:
        return EventKind.NOTICE  # the text of a paper
    # A subtitle that tells of no deed looks back too: 深山里的灯——某某小学的三十年.
    return EventKind.FEATURE if looks or "——" in headline else told


# The heads under which an account of work tells what was done: 加强领导，强化组织。 一是…, （二）….
_HEADED = regex(
    r"(?:[一二三四五六七八]是|[（(][一二三四五六七八][）)]|[一二三四五六七八]、)|[^，。；：“”]{4,12}，[^，。；：]{3,18}。(?=.)"
)
_LEAST_HEADS = 2


def of_measures(article: Article) -> bool:
    """Whether an account of work tells under heads by what means it is done: a meeting told there is one of the means.

    The lead, which names no meeting, may be missing: such accounts are cut from longer ones.
    """
    heads = sum(_HEADED.match("".join(s.text for s in part)) is not None for part in article.paragraphs())
    return heads >= _LEAST_HEADS


def interview(article: Article) -> bool:
    """Whether somebody answers the press at length."""
    lines = [line.text for line in (article.kicker, article.headline) if line]
    if any(_INTERVIEW.search(text) for text in lines):
        return True
    if any(_GRANTED.search(sentence.text) for sentence in article.sentences[:3]):
        return True
    asked = sum(_QUESTION.match(sentence.text) is not None for sentence in article.sentences)
    return asked >= _LEAST_QUESTIONS


# “某某”系列活动18日启动: the name of what was held stands first, nobody's words.
_NAMED_FIRST = regex(
    r"“[^“”]{2,40}”[^，。；“”]{2,40}?(?:活动|[会展节赛]|仪式|行动)[^，。；]{0,16}?(?:启动|举行|开幕|举办|召开|开展|落幕)"
)


def _told(text: str) -> EventKind | None:
    """What an opening sentence says of the kind of its article, if anything."""
    if _NAMED_FIRST.match(text):
        return EventKind.OTHER
    if _SCENE.match(text) and (text.startswith("“") or not (_HELD.search(text) and _NEWS.search(text))):
        return EventKind.FEATURE
    purposeful = text.startswith("为") and _HELD.search(text)
    return EventKind.OTHER if purposeful or _NEWS.search(text) else None


def _is_caption(article: Article, lead: str) -> bool:
    texts = (lead, *(line.text for line in article.meta))
    return len(article.sentences) <= _CAPTION and any(_PHOTO.search(text) for text in texts)
