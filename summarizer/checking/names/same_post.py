"""Whether a post in English can be a title in Chinese: the same head, 副, 代 and 原 alike, the same organ and level."""

import re

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.names.naming import read_as, splits
from summarizer.checking.names.post_places import is_elsewhere
from summarizer.patterns import regex

# 原 makes a post a former one right before it (水务局原局长), and is a part of a place elsewhere (太原市, 草原).
_POST_ZH = (
    "(?=党[组委工支总]|副|常务|书记|主任|主席|[局处科院校部厅县市区镇乡会股站馆台所社队]长|院长|会长|董事|总经理|"
    "成员|委员)"
)
# 副 and 代 may neither be dropped nor added; the others may go unsaid.
_BOTH_WAYS = (
    (regex(r"\b(?:deputy|vice|assistant|associate)\b", re.IGNORECASE), regex(r"副|助理|次长")),
    (regex(r"\bacting\b", re.IGNORECASE), regex(r"代(?!表|理论)")),
    (
        regex(r"\b(?:former|formerly|once|one-time|ex-)\b", re.IGNORECASE),
        regex(rf"^原(?![州平阳])|原{_POST_ZH}|前任|^前(?!进|沿|锋|郭)|(?<=[局院司部团委会办])前{_POST_ZH}"),
    ),
)
_MARKS = (
    (regex(r"\bexecutive\b", re.IGNORECASE), regex(r"常务|执行|行政")),
    (regex(r"\bhonorary\b", re.IGNORECASE), regex(r"名誉|荣誉")),
)
_LEVELS = (
    (regex(r"\bprovincial\b", re.IGNORECASE), regex("省|自治区")),
    (regex(r"\b(?:municipal|city)\b", re.IGNORECASE), regex("市")),
    (regex(r"\bcounty\b", re.IGNORECASE), regex("县|旗")),
    (regex(r"\bdistrict\b", re.IGNORECASE), regex("区")),
    (regex(r"\b(?:town|township)\b", re.IGNORECASE), regex("镇|乡")),
)
_ORGANS = (
    (regex(r"\bparty\b(?! school)", re.IGNORECASE), regex(r"委|党|书记|支书|支部")),
    (regex(r"\bgovernment\b", re.IGNORECASE), regex(r"政府|长|办|主任|府")),
    *_LEVELS,
    (regex(r"\bprefectural\b", re.IGNORECASE), regex("州|盟|地区|地委|行署|专员")),
    (regex(r"\bsub-?district office\b", re.IGNORECASE), regex("办事处|街道办|街道[^工党人]*主任")),
    (regex(r"\bcentral committee\b", re.IGNORECASE), regex("中央|中共")),
)

# 院党组成员: of the court, office or hospital that the page is about.
_ITS_OWN = "(?<![\u3400-\u9fff])[我本该]?院(?!长)"
# Organs that stand in the very title: who is 县长 and 市政协副主席 is no chair of the CPPCC.
_OWN_ORGANS = (
    (regex(r"people['’]s congress", re.IGNORECASE), regex("人大|人民代表大会")),
    (regex(r"\bCPPCC\b|consultative", re.IGNORECASE), regex("政协")),
    (regex(r"discipline", re.IGNORECASE), regex("纪")),
    (regex(r"supervis(?:ory|ion) commission", re.IGNORECASE), regex("监委|监察")),
    (regex(r"organi[sz]ation department", re.IGNORECASE), regex("组织部")),
    (regex(r"publicity department|propaganda", re.IGNORECASE), regex("宣传部")),
    (regex(r"united front", re.IGNORECASE), regex("统战")),
    (regex(r"political and legal", re.IGNORECASE), regex("政法")),
    (regex(r"\bcourts?\b", re.IGNORECASE), regex(f"法院|[高中]院|{_ITS_OWN}")),
    (regex(r"procuratorate", re.IGNORECASE), regex(f"检察|检院|{_ITS_OWN}")),
    (regex(r"\bpolice|public security", re.IGNORECASE), regex("公安|警|交管")),
    (regex(r"women['’]?s['’]? federation", re.IGNORECASE), regex("妇联|妇女联合会")),
    (regex(r"trade unions?|labou?r unions?", re.IGNORECASE), regex("工会")),
    (regex(r"youth league", re.IGNORECASE), regex("团")),
    (
        regex(
            r"\bgovernment(?:['’]s)? (?:general )?office|secretary[- ]general of (?:the )?(?:[\w'’]+ ){0,3}government",
            re.IGNORECASE,
        ),
        regex("府"),
    ),
    (
        regex(
            r"\bparty (?:committee(?:['’]s)? )?(?:general )?office|"
            r"secretary[- ]general of (?:the )?(?:[\w'’]+ ){0,3}party",
            re.IGNORECASE,
        ),
        regex("委|党"),
    ),
    (regex(r"federation of industry", re.IGNORECASE), regex("工商联|工商业联合会")),
    (regex(r"management committee", re.IGNORECASE), regex("管委|管理委员会")),
)
# A village's or a branch's secretary is none of the town's or subdistrict's.
_BRANCH = regex("支部|总支|村党委|社区党委|支书")
_BRANCH_EN = regex(r"\b(?:branch|village|community|neighbou?rhood|residents['’]?)\b", re.IGNORECASE)
_ABOVE_BRANCH = regex(
    r"secretary (?:of|in|for) [\w'’ -]{0,30}\b(?:Subdistrict|Town|Township|County|District|City|Municipal|Committee)\b"
)

# 政法委书记 and 市委 make no secretary of the Municipal Party Committee.
_COMMITTEE = regex(r"secretary of the (?:\w+ ){0,3}Party (?:Working )?Committee(?: ?$| and of )")
_OWN_COMMITTEE = regex(
    r"(?:[省市区县镇乡州盟旗党地道村]|工|机关|直属)(?:工)?委(?:员会)?(?:原|第一)?(?:常务)?副?书记|"
    r"党[组总支]|支部|工委"
)

# Posts that name no organ: it is the one of whoever is listed before (市人大常委会主任甲，副主任、党组成员乙).
_BARE = regex(
    "(?:(?:办公室)?(?:常务|第一|执行)?副?(?:主任|主席|书记|局长|厅长|部长|院长|会长|秘书长)|党组(?:副?书记|成员))+"
)


# A Party committee or group has secretaries and members, a government or bureau a head: 党组书记、局长 is no director
# of the group, nor secretary of the bureau.
_OF_PARTY = regex(
    r"\b(?:director|head|chief|chair\w*|president|mayor)(?:[- ]general)? of (?:the |its )?(?:[\w'’-]+ ){0,4}?"
    r"(?:[Pp]arty (?:[Ww]orking )?[Cc]ommittee|[Pp]arty [Mm]embers['’]? [Gg]roup|[Pp]arty [Gg]roup|[Pp]arty [Bb]ranch)"
    r"(?! (?:office|school|general|standing|publicity|organi[sz]ation|united))(?=['’]?(?:,| and | of |$| ?$))",
    re.IGNORECASE,
)
_OFFICE_OF_PARTY = regex("办公室|[部办]主任|秘书长|机关")
_OF_GOVERNMENT = regex(
    r"\b(?<![Pp]arty )secretary of (?:the )?(?:[\w'’-]+ ){0,4}?(?:Government|Bureau|Congress)(?! (?:Party|Leading))"
)
_PARTY_SECRETARY = regex(r"\bparty (?:committee |group |branch )?(?:secretary|chief|boss)\b", re.IGNORECASE)
# Whose company: 恒茂集团董事长 is no chairman of another.
_COMPANY = regex(
    r"\bof (?:the )?(?P<name>(?!China\b)[A-Z][a-z]{3,})(?: [A-Z][\w&-]+)* (?:Group|Company|Corporation|Co\b)"
)
_COMPANY_ZH = regex("集团|公司")
# Whose committee: 市委副书记、高新区党工委书记 is no secretary of the city's.
_COMMITTEE_OF = regex(
    r"\bsecretary (?:of|in) the (?P<whose>(?:[\w'’-]+ ){1,6}?)Party (?:Working )?Committee\b"
)
_OF_LEVELS = (
    *_LEVELS,
    (regex(r"\b(?:zone|new area|park)\b", re.IGNORECASE), regex("区|园")),
    (regex(r"\bsubdistrict\b", re.IGNORECASE), regex("街道")),
)
_LEVELLED = regex("[省市县旗区镇乡]|街道|自治区")


# Whoever heads a place is the head of its government: the director of its congress is not.
_OF_PLACE = regex(
    r"^,? ?(?:(?:the|a|an|its) )?(?:(?:new|acting|deputy|vice|executive) )*(?:head|chief) of (?:the )?"
    r"(?:[A-Z][\w'’-]+ ){0,3}(?:[Dd]istrict|[Cc]ounty|[Bb]anner|[Tt]ownship|[Tt]own) ?$"
)
_HEADS_PLACE = regex("[区县旗镇乡]长|主任(?=$|、)(?<!会主任)(?<!室主任)|(?<!支)(?<!委)委?书记")


def _fits_organ(post: str, title: str) -> bool:
    """Whether a post of English is one its organ has, and its committee of a level that the title does not deny."""
    if _OF_PARTY.search(post) and not _OFFICE_OF_PARTY.search(title):
        return False
    if _OF_GOVERNMENT.search(post) and "秘书" not in title:
        return False
    if _OF_PLACE.search(post) and not _HEADS_PLACE.search(title):
        return False
    company = _COMPANY.search(post) if _COMPANY_ZH.search(title) else None
    if company and splits(company["name"]) and next(read_as(company["name"].lower(), title), None) is None:
        return False
    if _PARTY_SECRETARY.search(post) and not re.search("书记|支书", title):
        return False
    of = _COMMITTEE_OF.search(post)
    if of is None:
        return True
    held = title.partition("书记")[0]
    return not _LEVELLED.search(held) or all(
        zh.search(held) for en, zh in _OF_LEVELS if en.search(of["whose"])
    )


def is_same_post(post: str, title: str, joined: str, text: str) -> bool:
    """Whether a title can be what the English says.

    The level may be named by another title of the row, the organ only for a title that names none (副主任); where
    none of them does, `text` may.
    """
    found = [(row, match.span()) for row in counterparts("posts") if (match := row.en.search(post))]
    heads = [row for row, span in found if not any(is_inside(span, other) for _, other in found)]
    if not any(row.zh.search(title) for row in heads):
        return False
    if any(bool(english.search(post)) != bool(chinese.search(title)) for english, chinese in _BOTH_WAYS):
        return False
    if any(english.search(post) and not chinese.search(title) for english, chinese in _MARKS):
        return False
    if _FIRST_DEPUTY.search(title) and not _FIRST_DEPUTY_EN.search(post):
        return False
    if _COMMITTEE.search(post) and not _OWN_COMMITTEE.search(title):
        return False
    if _BRANCH.search(title) and _ABOVE_BRANCH.search(post) and not _BRANCH_EN.search(post):
        return False
    if not _fits_organ(post, title):
        return False
    if is_elsewhere(post, title, joined) or _of_another_office(post, title, joined):
        return False
    joined += text if _BARE.fullmatch(joined) else ""
    own = joined if _BARE.fullmatch(title) else title
    return all(chinese.search(joined) for english, chinese in _ORGANS if english.search(post)) and all(
        chinese.search(own) for english, chinese in _OWN_ORGANS if english.search(post)
    )


_NAMES_OFFICE = regex("[局委办部厅院会](?!长|员|主任)")
_OFFICE = regex(r"\b(?:bureau|department|commission|administration|authority)\b", re.IGNORECASE)


def _of_another_office(post: str, title: str, joined: str) -> bool:
    """Whether the post is in a bureau whose business its title does not name: 公安局副局长 is none of education."""
    if not _OFFICE.search(post):
        return False
    own = title if _NAMES_OFFICE.search(title) else joined
    if not _NAMES_OFFICE.search(own):
        return False  # the office is that of whoever is listed before
    return any(row.en.search(post) and not row.zh.search(own) for row in counterparts("offices"))


# 常务副市长 is the one that stands in for the mayor.
_FIRST_DEPUTY = regex("常务副")
_FIRST_DEPUTY_EN = regex(
    r"executive|first|standing|permanent|senior|managing|routine|day-to-day", re.IGNORECASE
)


def is_inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a span lies within another that is longer."""
    return span != other and other[0] <= span[0] and span[1] <= other[1]
