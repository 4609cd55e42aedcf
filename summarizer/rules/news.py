"""News or a feature: of what no other question fits, whether a day's deed is told or something is looked back on."""

from summarizer.facts import EventKind
from summarizer.patterns import regex
from summarizer.reading.text import Article

LOOKS_BACK = regex(
    r"去年以来|近年来|近几年|一直以来|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸|——|为(?:进一步)?(?:贯彻|落实|推动|加强)"
)
# 云河讯（甲 乙）5月3日，…; 云河报道：…: the outlet's own words before the news.
_OUTLET = regex(r"^(?!据)[^，。；“]{2,30}?(?:(?<!通)讯|消息|报道：)(?:（[^（）]{1,24}）)?\s?")
# A season, somebody's voice, or what met the reporter's eye: 近日，记者走进…, 连日来，某某村的大棚里，….
_SCENE = regex(
    r"^(?:“|清晨|傍晚|午后|夜幕|一大早|时下|眼下|盛夏|初夏|仲夏|金秋|深秋|初秋|隆冬|初冬|寒冬|早春|初春|阳春|[春夏秋冬]日|天已入"
    r"|(?:(?:近日|日前|连日来|这几天|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?)，)?(?:记者)?(?:走进|来到|走在|漫步)"
    r"|(?:(?:近日|日前|连日来|这几天|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?)，)?记者在[^，。]{2,30}看到"
    r"|(?:近日|连日来|这几天)，(?:在)?[^，。]{4,30}[里内间头边旁]，)"
)
_NEWS = regex(
    r"^(?:记者[^，。]{0,16}(?:从|获悉)|据|日前|近日|连日来|当前|截至|即日起|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|昨[日天]|今[日天]|今年，|该|为[^，。]{3,30}，(?:即日起|近日|日前|[^，。]{2,30}(?:推出|开展|组织|开通|启动|联合|举办|将)))|获悉，"
)
_MOTTO = 20
_CAPTION = 3  # sentences
_YEARS = regex("去年以来|近年来|近几年|一直以来")
_GOT_UP = regex("举行|举办|召开|开展|启动")
_RULES = regex(
    r"^[^，。：]{4,40}(?<!通过)(?:规则|办法|规定|细则|条例|章程|制度|预案|实施方案|实施意见|指导意见)(?:（[^（）]{1,12}）)?$"
)
# 为进一步加强…，5月3日，某局开展…: news of a day, whatever it was for.
_ON_A_DAY = regex(r"为[^。]{3,120}，(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|\d{1,2}日)[^。]{0,8}，")
# Somebody held something on a day: news, in whatever words it opens.
_ACTIVITY = regex(
    r"(?:开展|举办|举行|组织)(?:了)?[^，。；]{0,24}(?:主题党日|活动|宣讲|义诊|演练|培训|比赛)|拉开帷幕|(?:正式|在[^，。]{2,16})启动"
)
_A_DAY = regex(r"\d{1,2}月\d{1,2}日(?:[上下]午|晚)?，|于(?:近日|日前)")
STORY = regex(r"^走进|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸")
# A body did one thing: its report may open with somebody's words and is news all the same.
_DID = regex(
    r"^[^：“”，！]{2,18}(?:局|厅|委|办|院|中心|街道|镇|乡|县|区|市|公司|集团|协会|海关|所|队|站|校)(?:上门|开展|启动|举办|发放|新增|发布|组织|召开)"
)
_PHOTO = regex(r"^图为|摄(?:影报道)?[）)]?$|^[^。]{0,8}(?:上图|下图|左图|右图)")


def news_or_feature(article: Article, headline: str, lead: str, gathered: bool) -> EventKind:
    """What an article is that tells of no meeting, visit or ceremony. `gathered` says that people were named as there."""
    if gathered:
        return EventKind.OTHER
    first, second = (*(s.text for s in article.sentences[:2]), "", "")[:2]
    lead = _OUTLET.sub("", lead, count=1)
    # A motto or a purpose may stand first: 一年之计在于春。4月18日，…; 为预防火灾的发生。5月20日，…
    before = second and (len(first) < _MOTTO or first.startswith("为"))
    openings = (lead, second) if before else (lead,)
    held = _ACTIVITY.search(first) and _A_DAY.search(lead)
    if _is_caption(article, lead) and not held:
        # 图为 by itself shows what somebody was doing; any other caption tells of a scene.
        return EventKind.FEATURE if headline or not lead.startswith("图为") else EventKind.OTHER
    did = _DID.match(headline)
    if STORY.search(headline) or (not did and any(_SCENE.match(text) for text in openings)):
        return EventKind.FEATURE
    if did and not LOOKS_BACK.search(headline):
        return EventKind.OTHER
    if _RULES.search(headline) and not _NEWS.search(lead):
        return EventKind.NOTICE  # the text of a paper
    purpose = _ON_A_DAY.match(lead)
    if purpose and _GOT_UP.search(first):
        return EventKind.OTHER
    # A purpose (为进一步加强…，5月3日，…) or a dash in the lead looks back at nothing.
    looks = LOOKS_BACK.search(headline) or _YEARS.search(first)
    news = held or purpose or any(_NEWS.search(text) for text in openings)
    return EventKind.OTHER if news and not looks else EventKind.FEATURE


def _is_caption(article: Article, lead: str) -> bool:
    texts = (lead, *(line.text for line in article.meta))
    return len(article.sentences) <= _CAPTION and any(_PHOTO.search(text) for text in texts)
