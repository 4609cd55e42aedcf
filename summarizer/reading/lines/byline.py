"""Datelines and credits: 本报某地4月7日讯（记者 甲 通讯员 乙 丙）, （记者 甲）, 本报记者 甲 摄.

The people named here reported the event; they never took part in it, so these characters are kept out of the
sentences.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from summarizer.compiled import compiled
from summarizer.patterns import regex
from summarizer.reading.lines.signers import OF, REPORTING, all_named, people
from summarizer.reading.lines.stamps import iso_day, month_day
from summarizer.reading.lines.surnames import SURNAMES, is_person
from summarizer.reading.piece import Piece

_ROLE = (
    r"(?:全媒体|融媒体中心|融媒体?|见习|特约|实习|首席|老年|本报|本网|本台|报道|驻\S{1,4}|总台|央视|学生|校园|职工|新闻){0,3}"
    r"(?:记者|通[讯迅]员|实习生|特派员|评论员|编辑)"
)
_NAMES = (
    rf"[（(](?:\s?(?P<names>{_ROLE}[^（）()。]{{1,80}}|[^（）()。]{{0,16}}{_ROLE}[^（）()。]{{1,60}}"
    r"|[^（）()。]{2,24}\s?(?:供稿|报道))|[^（）()。]{2,16}(?:报道|采访|采编)组|(?:本报|本网|本台)(?:记者|通讯员|评论员))[）)]"
)
_PLACE_DAY = r"[一-鿿]{0,10}?(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)?"
_BARE_NAMES = (
    r"（(?:[一-鿿]{2,14}\s{1,3})??(?P<bare>[一-鿿]\s?[一-鿿]{1,2}(?:[\s、][一-鿿]\s?[一-鿿]{1,2}){0,3})"
    r"(?:\s?/?\s?(?:图文|文图|[图文]))?）\s?(?=\d{1,2}月\d{1,2}日|近日|日前|连日|今天|今年|昨|为)"
)
# A dateline of each kind, behind words of which one is in it.
_HEADS = (
    # 本报讯 记者甲报道：, 本报讯 记者甲 通讯员乙 报道：
    (("报道", "报导"),
     rf"(?:(?:(?:本报|本网|本台|[一-鿿]{{2,6}}(?:日报|晚报|晨报|时报))(?:{_PLACE_DAY})?(?:讯|消息)?"
         rf"|[一-鿿、]{{2,16}}讯)\s?)?(?P<names>{_ROLE}\s?[^：。，（]{{2,40}}?)\s?(?:摄影)?(?:报道"
         rf"|报导)(?:[：:]\s*|\s+(?=\S)|(?=\d{{1,2}}月\d{{1,2}}日|近日|日前|昨))"),
    # 记者甲6月5日报道称，
    (("报道",),
     rf"{_ROLE}\s?(?P<bare>[一-鿿]{{2,3}}?)\s?(?P<day>\d{{1,2}}月\d{{1,2}}日)[一-鿿]{{0,6}}?报道(?:称|说)?[，：:]\s*"),
    # 云河新闻网讯 甲 报道：
    (("讯 ",),
     r"[一-鿿]{2,10}讯\s{1,3}(?P<bare>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,2})\s{1,3}报道[：:]\s*"),
    # 本报讯 记者 甲 乙 通讯员 丙 近日，…: no brackets, and the time behind the last name.
    (("讯",),
     rf"(?:本报|本网|本台|本站)讯\s{{1,4}}(?P<names>(?:{_ROLE}\s{{0,2}}[一-鿿]{{2,3}}(?:[\s、][一-鿿]{{2,3}}){{0,3}}\s{{1,3}}){{1,3}})"
     r"(?=近\s?日|日前|连日|昨|今|\d{1,2}月|\d{1,2}日)"),
    # 本网讯（甲 乙）, 本报云河5月7日讯（甲）: names without their role; `dateline` asks for surnames.
    (("本",),
     rf"(?:本报|本网|本台){_PLACE_DAY}(?:讯|消息)\s?[（(](?P<bare>[一-鿿]{{2,3}}(?:[\s、][一-鿿]{{2,3}}){{0,3}})[）)]\s*"),
    # 本网讯（第二党支部 方小河）: an office and a name
    (("讯（", "讯 （"),
     rf"[一-鿿]{{0,8}}(?:本报|本网|本台|本站|[报网台刊])讯\s?[（(](?!{_ROLE})[一-鿿]{{2,14}}\s{{1,3}}(?P<bare>[一-鿿]{{2,3}})[）)]\s*"),
    # 本网讯 通讯员方小河 为…: no brackets; `dateline` asks for surnames.
    (("讯",),
     rf"(?:本报|本网|本台|本站)讯\s{{1,4}}{_ROLE}\s?(?P<bare>[一-鿿]{{2,3}}(?:[\s、][一-鿿]{{2,3}}){{0,2}})\s{{1,4}}(?=(?!记者|通讯员)[一-鿿“\d])"),
    (("本", "社"),
     rf"(?:本报|本网|本台|本站|本刊|新华社|中新社){_PLACE_DAY}(?:综合)?(?:讯|电|消息)\s?(?:{_NAMES})?[：:]?\s*"),
    # 云河网6月5日讯 据云河日报报道（记者 甲）
    (("讯",),
     rf"[一-鿿]{{2,10}}{_PLACE_DAY}讯\s?据[一-鿿]{{2,10}}(?:报道|消息)\s?{_NAMES}\s*"),
    (("讯",),
     rf"(?:[一-鿿-]{{2,10}}(?:日报|晚报|商报|时报|新闻网|资讯网|融媒体?|电视台|新闻|广播|在线|网)){_PLACE_DAY}讯\s?(?:{_NAMES}|(?=\s)|[：:]|(?<=[日晚晨时商]报讯))\s*"),
    (("【",),
     rf"【(?P<names>{_ROLE}\s?[：:/]?\s?[^【】。，]{{2,30}})】\s*"),
    (("【",),
     rf"【[一-鿿]{{2,8}}】\s?{_NAMES}\s*"),
    (("【",),
     rf"【[一-鿿]{{2,14}}(?:讯|电|消息)】\s?(?:(?P<names>(?:{_ROLE})[^：。，]{{1,40}}?)(?:摄影)?(?:报道|报导)[：:])?\s*"),
    # 云上信息港讯 记者甲 通讯员乙 社区…: no brackets; `dateline` asks for surnames.
    (("讯 记者", "讯 通讯员"),
     rf"[一-鿿]{{2,10}}讯\s{{1,4}}(?P<bare>(?:{_ROLE}\s?[一-鿿]{{2,3}}\s{{1,3}}){{1,3}})(?=\S)"),
    # 晚报讯 近日，…
    (("报讯",),
     rf"[日晚晨早午商]报讯\s?(?:{_NAMES}|(?=\s)|[：:])\s*"),
    # 云河讯（记者 甲）, 云报全媒体讯（通讯员 乙）, 云河报、云河网（www.example.cn）、云上云河讯（记者 甲）: whoever
    # sent it, no mark of a sentence stands before the credit.
    (("讯", "消息"),
     rf"[^，。；：！？]{{0,60}}?(?:讯|消息)\s?{_NAMES}[：:]?\s*"),
    # 云河之声8月5日讯（记者 甲）
    (("月",),
     rf"[一-鿿·]{{2,14}}?(?P<day>(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日"
         rf"|[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}}日)[一-鿿]{{0,4}}?(?:讯|电"
         rf"|消息)\s?(?:{_NAMES}|（(?P<bare>[一-鿿]{{2,3}}(?:[\s、][一-鿿]{{2,3}}){{0,3}})）"
         rf"|(?=\s|为|近日|日前|连日|昨|今)|[：:])\s*"),
    # 青山镇供稿（甲）, 云河网—青山新闻网讯：, 云河日报网消息：
    (("供稿",),
     r"[一-鿿]{2,10}供稿\s?[（(](?P<bare>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,3})[）)]\s*"),
    (("：",),
     r"[一-鿿—-]{2,16}(?:网|报|台|在线|客户端|频道)(?:讯|消息)[：:]\s*"),
    (("消息 ",),
     r"[一-鿿]{2,10}(?:[网报台]|在线|客户端|融媒|新闻)消息\s+"),
    # 云河网环保频道讯，: the outlet is all that stands before the comma.
    (("讯，",),
     r"[一-鿿]{2,8}(?:网|报|台)(?:[一-鿿]{2,4}频道)?讯，"),
    # 云河台综合频道6月5日报道：
    (("报道：", "报道:"),
     r"(?!据)[一-鿿]{2,12}(?:报|网|台|社|频道|新闻|客户端|中心)(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:综合)?报道[：:]\s*"),
    # 云上公众讯（甲）
    (("讯（",),
     r"[一-鿿]{2,10}讯（(?P<bare>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,3})）\s*"),
    # 云河讯 “…: whose news, and a gap.
    (("讯 ",),
     r"[一-鿿]{2,4}(?<![通简短快音喜资电])讯\s+(?=\S)"),
    (("客户端",),
     r"(?:[一-鿿]{2,8}、)?[一-鿿]{2,8}客户端(?:(?:消息|讯)\s+|讯(?=为|近|日|\d))"),
    # 云上云河报道（全媒体记者：甲）, 云上云河报道：
    (("报道",),
     rf"[一-鿿]{{2,10}}报道[：:]?\s?{_NAMES}\s*|(?!据|有|媒体|记者|另)[一-鿿]{{2,8}}报道：\s*"),
    (("【",),
     r"【(?:本报|本网|本台)[一-鿿]{0,6}(?:报道|讯|电)】\s*"),
    # 云河网城东站4月10日（通讯员 甲）
    (("月",),
     rf"[一-鿿]{{1,6}}[网报台][一-鿿]{{0,6}}(?P<day>\d{{1,2}}月\d{{1,2}}日)\s?{_NAMES}[：:]?\s*"),
    # 云河网-云河日报（通讯员 甲）, 云河网：（甲 通讯员 乙）
    (("网（", "报（", "网：（", "报：（"),
     rf"[一-鿿-]{{2,16}}[网报]：?{_NAMES}\s*"),
    # （甲 乙）6月5日，…, （甲/图文）近日, （县水利局 甲）6月5日: bare names; `dateline` asks for surnames.
    (("（",), _BARE_NAMES),
    # 《云河三农》云上青山讯（甲）
    (("》",),
     r"《[^《》]{2,12}》\s?[一-鿿]{0,10}讯\s?（(?P<bare>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,3})）\s*"),
    # 《云河通讯社驻某地记者甲6日专电》
    (("电》", "讯》"),
     r"《[一-鿿]{2,8}社(?:驻[一-鿿]{1,4})?(?:记者\s?(?P<bare>[一-鿿]{2,3}))?(?:\d{1,2}日)?[一-鿿]{0,4}(?:专?电|讯)》\s*"),
    (("又讯",),
     r"又讯\s*(?:[：:]\s*)?"),
    (("（", "("),
     rf"{_NAMES}\s*"),
    (("本",),
     rf"(?:本报|本网|本台)[一-鿿]{{0,8}}?\s?{_NAMES}\s*"),
)  # fmt: skip
_MONTH_DAY = regex(r"(\d{1,2})月(\d{1,2})日")
_MARKS = "○●■□◆◇▲"
_REACH = 80  # characters into a paragraph where what makes a dateline one stands at the latest
_REPORTED = regex(
    "[讯电]|报道[】：:]|消息|记者|通[讯迅]员|实习生|特派员|评论员|编辑|供稿"
)  # every dateline has one
_CLOSING = frozenset("）)】")
_TAIL = regex(
    r"(?:(?:(?<=[。！？”])|^)\s?(?:新华社|中新社|新华网|中新网"
    r"|本报)[发讯电]?\s?)?(?:[（(【]\s?(?:(?:[一-鿿]{2,8}(?:报|网|社|台|中心|全媒体)[\s、·]?|本报"
    r"|全媒体|融媒体?|见习|特约|实习){0,2}(?:记者|通讯员)"
    r"|文|图|图文|文图|文/图|图/文|供稿|作者|撰稿|撰文|来源|文章来源|信息来源|稿件来源|转自|转载自"
    r"|编辑|摄影|核发|责编|责任编辑|审核|审校|审稿)"
    r"[^（）()。]{1,60}[）)】]\s*$"
    r"|[（(][^（）()。，：:]{2,16}[\s：:]?(?:审稿人?|发稿人?|供稿人?|撰稿人?|审核人?|信息员?|编辑"
    r"|责编|校对)\s?[：:][^（）()。，]{1,40}[）)]\s*$|[（(][^（）()，。]{2,30}\s?(?:供稿|供图|报道"
    r"|摄影|摄|[文图]\s?/\s?[图文]|文图|图文|文|图)[）)]\s*$"
    r"|(?<=[。！？”])\s{0,40}[（(][^（）()，。]{2,24}(?:供稿|供图|报道|摄影|摄|记者|通讯员|撰稿|编辑|审核)[\s：:/][^（）()，。]{2,24}[）)]\s*$"
    r"|(?<=[。！？”])\s{0,40}[（(](?:[^（）()，。/]{2,12}[\s/]){0,3}(?:[文图]\s?/\s?[一-鿿]{2,4}|[一-鿿]{2,4}\s?/\s?[文图])[^（）()，。]{0,40}[）)]\s*$)"
)
_TAIL_NAMES = regex(
    r"(?:(?<=[。！？”])|(?<=版）))\s{0,40}[（(]"
    r"(?P<names>[一-鿿]{0,8}\s?[一-鿿]{1,3}\s?[一-鿿]{1,2}(?:[\s、](?:[一-鿿]\s?[一-鿿]{1,2}|[一-鿿]{3,8}\s[一-鿿]{2,3})){0,3})[）)]$"
)
# （青山镇党政办：甲）
_TAIL_OF = regex(
    r"(?<=[。！？”])\s{0,40}[（(][一-鿿]{2,14}[办局委部镇乡道区心站所校院司村科室处会队团厂社稿][：:]\s?"
    r"(?P<names>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,2})[）)]\s*$"
)
_TAIL_OFFICE = regex(
    r"(?<=[。！？”])\s?[（(](?:[一-鿿]{2,8}\s{1,3})?[一-鿿]{2,12}(?:宣传部|办公室|融媒体中心|新闻中心|服务中心|电视台|管委会|支队|大队|街道|办|局|站|所)[）)]$"
)
# （本报云河6月5日电）
_TAIL_DAY = regex(
    r"(?<=[。！？”])\s?[（(](?:本[报网台]|新华社|中新社)[一-鿿]{0,10}\d{1,2}月\d{1,2}日(?:专?电|讯)[）)]$"
)
_NOT_NAMES = regex(r"附|完|待续|见|下转|上接|略|摘|注|全文|节选|试行|草案")
# What stands before names without being a word: □, ▍, ★, ——. A bracket or a quotation mark is no such thing.
_ORNAMENT = r"(?:[^\w\s“”‘’《》（）()【】，。：；！？、\d]|\s){0,4}"
_WROTE = r"(?:本版)?(?:文\s?/\s?图|图\s?/\s?文|文图|图文|采写|撰文|采访|摄影|文|图|摄)"
_BYLINE = regex(
    rf"{_ORNAMENT}(?:{_WROTE}[\s/：:丨|]{{1,2}})?{OF}?{_ROLE}[\s：:/丨|][^，。！？（）]{{2,40}}"
    rf"|[□■◆○◎☆★]\s?(?:[一-鿿]{{2,3}}|[一-鿿] [一-鿿])(?:[\s、][一-鿿]{{2,3}}){{0,2}}"
)
_PERSON = r"(?:[一-鿿]{2,3}|[一-鿿]\s[一-鿿])"
# 全媒体记者方远山 通讯员林青: the names touch what they are; `is_byline` asks for surnames.
_TOUCHING = regex(
    rf"(?:{_ORNAMENT}{_WROTE}\s?[/：:丨]\s?)?"
    rf"(?:{OF}?{_ROLE}\s?{_PERSON}(?:[\s、]{{1,2}}{_PERSON}){{0,2}}\s{{0,3}}){{1,3}}"
)
# 甲 乙 报道, 采写/甲, 文丨甲 乙, 文字 甲 摄影 乙: names beside what they did; `is_byline` asks for surnames.
_DID = rf"(?:{_WROTE}|文字|图片|撰稿|供图|拍摄|信息员)(?:\s?[/：:丨|]|(?=\s))\s?"
_DONE_BY = regex(
    rf"{_DID}(?P<before>{_PERSON}(?:[\s、]{_PERSON}){{0,3}}?)(?:\s{{1,4}}{_DID}(?P<other>{_PERSON}(?:[\s、]{_PERSON}){{0,3}}))?"
    rf"|(?P<behind>{_PERSON}(?:[\s、]{_PERSON}){{0,3}})(?:\s?/\s?文|\s?(?:报道|供稿|撰稿)|\s(?:文\s?/\s?图|图\s?/\s?文|文图|图文))"
)
# 云河融媒 甲 乙: whose names, and the names.
_STAFF = regex(rf"{OF}(?:\s{{1,3}}[一-鿿]{{2,3}}){{1,4}}")
_COMMENTATOR = regex(r"(?:本报)?(?:特约)?评论员")
_AUTHORS = regex(rf"{_PERSON}(?:[\s、]{{1,2}}{_PERSON}){{0,3}}")
_JUMP = regex(r"[（(【]\s?(?:下转|上接|紧接)[^）】]{1,20}[）)】]")
_LONGEST_AUTHORS = 15  # characters of a line of names
_NAMES_ALONE = regex(r"[（(][一-鿿]{2,4}(?:[\s、][一-鿿\s]{2,4}){0,3}[）)]|[一-鿿]{2,3}")
_LAST_NAME = regex(
    r"(?<=[。！？”])[\s　]{0,4}(?:(?!完|略|附|注)[一-鿿]{2,3}|[口□]\s?[一-鿿]\s?[一-鿿]{1,2}"
    r"|(?:本报|全媒体|融媒体?)?(?:记者|通讯员)\s{1,3}[一-鿿]{2,3}(?:[\s、]{1,3}[一-鿿]{2,3}){0,3}"
    r"|[□■◎]\s?[一-鿿|·\s]{2,20}?\s(?:记者|通讯员)\s{1,3}[一-鿿]{2,3}(?:[\s、]{1,3}[一-鿿]{2,3}){0,3}"
    # ■摄/本报记者方小河
    r"|[■□▲◆]?\s?(?:摄影?|供图|图文|文图|[图文])\s?[/丨：:]\s?(?:本报|全媒体|融媒体?)?(?:记者|通讯员)?\s?[一-鿿]{2,3}(?:[\s、]{1,3}[一-鿿]{2,3}){0,3})$"
)


# …开展工作。云河县青山镇方小河; and 县总工会 方小河, set apart
_LAST_OF = regex(
    r"(?<=[。！？”])\s?[一-鿿]{2,10}(?:(?:[镇乡局办校院]|街道|社区)|(?:[科会站队部委处室所厂村司学]|中心|集团)(?=\s))\s{0,2}(?P<name>[一-鿿]{2,3})$"
)

# 县融媒体中心 卓玛央金: behind an outlet a name needs no surname.
_OF_OUTLET = regex(r"[一-鿿]{0,8}(?:融媒体?中心|融媒体?|报社|电视台|新闻网|日报社?)\s{1,3}[一-鿿·]{2,8}")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline or credit says: `length` characters of the paragraph, names, and the day if it has one."""

    length: int
    names: tuple[str, ...]
    month_day: str | None = None
    iso: str | None = None


@lru_cache(maxsize=512)  # a paragraph is asked for when lines are told apart, roles told and articles cut
def dateline(text: str) -> Dateline | None:
    """The dateline a paragraph opens with, or None; a credit with no text behind it is no dateline."""
    head = text[:160]
    if text[:1] != "（" and not _REPORTED.search(text, 0, _REACH):
        return None
    if text[0] in _MARKS:  # ○本报讯 记者 甲
        found = _dateline(head[1:], len(text) > len(head))
        return replace(found, length=found.length + 1) if found else None
    return _dateline(head, len(text) > len(head))


@cache  # most pages have datelines of one kind or none
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


def _dateline(head: str, longer: bool) -> Dateline | None:
    for words, pattern in _HEADS:
        if not any(word in head for word in words):
            continue
        if (match := _compiled(pattern).match(head)) and (longer or match.end() < len(head)):
            groups = match.groupdict()
            bare = groups.get("bare")
            if bare and any(name[0] not in SURNAMES for name in people(bare)):
                continue
            end, names = match.end(), people(groups.get("names") or bare or "")
            if (
                not names
                and head[end : end + 1] == "（"
                and (more := _compiled(_BARE_NAMES).match(head, end))
            ):
                named = people(more["bare"])  # 云河网讯 （甲/图文）6月5日
                end, names = (more.end(), named) if all(n[0] in SURNAMES for n in named) else (end, names)
            day = groups.get("day")
            parts = _MONTH_DAY.search(day) if day else None
            return Dateline(
                length=end,
                names=names,
                month_day=month_day(int(parts[1]), int(parts[2])) if parts else None,
                iso=iso_day(day) if day else None,
            )
    return None


def tail_credit(text: str) -> int:
    """Where a credit in brackets at the end of a paragraph begins, or -1."""
    if text.rstrip()[-1:] not in _CLOSING:
        return -1
    reach = max(0, len(text) - 80)
    if match := _TAIL.search(text, reach):
        return match.start()
    if match := _TAIL_OFFICE.search(text, reach):
        return match.start()
    if match := _TAIL_DAY.search(text, reach):
        return match.start()
    match = _TAIL_NAMES.search(text, reach) or _TAIL_OF.search(text, reach)
    if match and not _NOT_NAMES.search(match["names"]):
        return match.start()
    return -1


def is_credit(text: str) -> bool:
    """Whether a whole line is a credit in brackets: （记者 甲）, （甲 乙）, （县委宣传部）."""
    if text[0] in "（(【" and (cut := jump(text)) and cut[0] == 0:
        text = text[cut[1] :]  # （下转第四版）（记者 甲）
    return text[:1] in ("（", "(", "【") and len(text) <= 60 and tail_credit("。" + text) == 1


def names_office(text: str) -> bool:
    """Whether a credit names who wrote it by their office alone: （云河水利 河道站）."""
    return bool(_TAIL_OFFICE.search("。" + text))


def is_author(text: str) -> bool:
    """Whether a line is nothing but names, as stand between the title and the text of a comment or a feature."""
    if len(text) > _LONGEST_AUTHORS:
        return False
    return bool(_COMMENTATOR.fullmatch(text)) or (bool(_AUTHORS.fullmatch(text)) and all_named(text))


def bare_name(text: str) -> int:
    """Where a name without brackets, set behind the last full stop of an article, begins, or -1."""
    reach = max(0, len(text) - 30)
    match = _LAST_NAME.search(text, reach)
    if not match and (of := _LAST_OF.search(text, reach)) and is_person(of["name"]):
        match = of
    match = match or _OF_OUTLET.fullmatch(text)
    return match.start() if match else -1


def signs_with_office(text: str) -> bool:
    """Whether a line is a place or an office and a name that touches it: 云河县青山镇方小河."""
    if _OF_OUTLET.fullmatch(text):
        return True
    match = _LAST_OF.search(f"。{text}")
    return bool(match and match.start() == 1 and is_person(match["name"]))


def signed_by_role(text: str) -> int:
    """Where 记者 甲 behind the last full stop of any paragraph begins, or -1: pictures of one page are each signed."""
    end = text[-16:]
    return bare_name(text) if "记者 " in end or "通讯员 " in end else -1


def names_alone(text: str) -> bool:
    """Whether a credit that was cut off is nothing but names, as （朱文 李方） is."""
    return bool(_NAMES_ALONE.fullmatch(text)) and not _NOT_NAMES.search(text)


def is_byline(text: str) -> bool:
    """Whether a whole line only names reporters: □记者 甲."""
    if len(text) > 45 or "报道：" in text or (photo_credit(text) >= 0 and "一" <= text[0] <= "鿿"):
        return False  # 通讯员 甲 报道：5月6日，… goes on a dateline
    if text.endswith("摄影报"):
        return False  # and 记者 甲 摄影报 / 道 in the next line
    if _BYLINE.fullmatch(text):
        return bool(people(text))
    if match := REPORTING.fullmatch(text):
        return match["name"][0] in SURNAMES
    if _TOUCHING.fullmatch(text):
        names = people(text)
        return bool(names) and all(name[0] in SURNAMES for name in names)
    if match := _DONE_BY.fullmatch(text):
        return all_named(" ".join(filter(None, match.group("before", "other", "behind"))))
    return bool(_STAFF.fullmatch(text)) and all(word[0] in SURNAMES for word in text.split()[1:])


def byline_alone(text: str) -> str:
    """The reporters of a dateline that is a paragraph of its own (本报讯 记者 甲), or nothing."""
    found = dateline(text) if len(text) <= 40 and text.startswith(("本报", "本网", "本台")) else None
    rest = text[found.length :] if found and not found.names else ""
    return rest if rest and is_byline(rest) else ""


def jump(text: str) -> tuple[int, int] | None:
    """Where （下转第四版） or （上接第一版） stands: the article goes on, or began, on another page."""
    if "转" not in text and "接" not in text:
        return None
    match = _JUMP.search(text)
    return match.span() if match else None


def ends_in_jump(text: str) -> bool:
    """Whether a line ends in （下转第四版）."""
    return text[-1] in "）)" and (cut := jump(text)) is not None and cut[1] == len(text)


def photo_credit(text: str) -> int:
    """Where a photographer's credit at the end of a caption begins (0: the whole line), or -1."""
    if not text.endswith(("摄", "图", "影", "报道", "）", ")", "/文", "/ 文")):
        return -1
    match = _PHOTO.search(text, max(0, len(text) - 60))
    return match.start() if match else -1


_PHOTO = regex(
    r"(?:^|(?<=[。！？”）\s]))[（(]?\s?(?:(?:[一-鿿]{2,8}[报网社台](?=记者|通讯员))?(?:本报|本网|新华社|中新社|新华网|全媒体|融媒体?|见习|特约)*(?:记者|通讯员|摄影)?\s?[：:]?\s?"
    r"(?:[一-鿿]{2,4}|[一-鿿] [一-鿿])[\s、]{0,2}){1,4}(?:摄影报道|摄影|摄|/摄|供图|文\s?/\s?图|图\s?/\s?文"
    r"|文图|(?<=[\s/])图)"
    r"(?:[）)]|[（(][一-鿿]{2,10}[）)])?$"
)


def cut_dateline(piece: Piece) -> tuple[Piece | None, Piece, Dateline | None]:
    """Dateline, the rest of the paragraph, and what the dateline says."""
    found = dateline(piece.text)
    if found is None:
        return None, piece, None
    return piece.part(0, found.length), piece.part(found.length), found
