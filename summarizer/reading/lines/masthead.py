"""The line a newspaper prints over or under each page: its name, the day, the number, the section, the desk.

云河日报 2023年6月5日 星期一 农历癸卯年四月十八 第5186期 今日8版 国内统一刊号CN 00-0000 02 要闻 责编/赵小河
"""

import re

from summarizer.patterns import regex
from summarizer.reading.lines.fields import STAMP, UNTIL, Field

PAPER = (
    r"(?!点击|关注|走进|阅读|订阅|欢迎|下载|登录)[一-鿿]{2,8}(?:日报|晚报|晨报|早报|午报|时报|商报|周报|周刊|快报|都市报|新报|生活报|开发报|工商报|农民报)"
    r"|(?:[一-鿿]\s){2,7}报|(?!数字报|电子报|手机报|返回|往期|查看)[一-鿿]{2,4}(?<![通公简战情喜捷预填申举月年季海汇呈上])报"
)
_WEEKDAY = r"(?:星期|周)[一二三四五六日天]"
_LUNAR = (
    r"农(?=\s|$)|(?:农?历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?[闰正一二三四五六七八九十冬腊]{1,3}月"
    r"(?:[初十廿二三][一二三四五六七八九十]|大|小)?|农历\S{2,12}"
)
_NUMBER = (
    r"(?:总第|总|新|第)?\s?\d{1,6}\s?[期号]|(?:今日|本期|今天)?共?\s?[\d一二三四五六七八九十]{1,3}\s?(?:个?版|张|页)|第[\d,，、]+版"
    r"|(?:国内统一)?(?:连续出版物号|刊号)[：:]?\s?\S{0,24}(?:\s\d{2}[-—]+\d{4}\S{0,6})?|CN\S{0,24}|\d{2}[-—]+\d{4}(?:/\S{1,3})?"
    r"|(?:邮发代号|邮编代号|代号|印数)[：:]?\S{0,12}|(?:\S{0,4}内部资料|准印证|准印)\S{0,24}(?:\s\S{0,12}\d{1,6}号)?|(?:免费|内部)交流"
)
_SECTION = (
    r"第?\s?[A-Z]{0,2}\d{1,2}\s?(?![-\d])版?|第?[一二三四五六七八九十]{1,3}版"
    r"|(?:要闻|综合|时政|民生|经济|社会|城事|都市|教育|文体|专版|专题|头版|副刊|关注|广告|党建|法治|文旅|健康)"
)
_DESK = (
    r"[一-鿿]{0,2}(?:编辑(?!部)|责编|版式|美编|校对|组版|视觉|设计|版面"
    r"|审读|统筹|主编|编审|[一二三初终]审|检校|制图|图编|总编|值班主任|编委|签发)"
    r"\s?[：:/]?\s?(?P<desk>[一-鿿]{2,4}(?:[\s、][一-鿿]{2,3}(?=[\s、/]|$))?|[一-鿿]\s[一-鿿](?=\s|$))"
)
_CONTACT = (
    r"(?:[一-鿿]{0,6}(?:电话|热线|传真|邮编|邮箱|信箱|网址|QQ|微信)|[Ee]-?mail|[Tt]el)"
    r"\s?[：:]?\s?[\w.@/()（）—-]{4,40}"
)
_SKY = "多云|阴|晴|雷?阵雨|[小中大暴][雨雪]"
_WEATHER = rf"(?:{_SKY})(?:[转间到](?:{_SKY}))?(?=\s|$)|-?\d{{1,2}}℃?[~/至-]{{1,2}}-?\d{{1,2}}℃|-?\d{{1,2}}℃"
_OFFICE = r"[一-鿿]{2,12}(?:社|部|中心|集团)?(?:出版|主办|主管|承印|承办|编印|编辑出版)|[一-鿿]{2,10}机关报"
# 今日云河-数字报|今日云河-电子版: a paper whose name is none, in its reader.
_READER = (
    r"(?P<reader>(?!返回|往期|查看|进入|下载|在线|本期|阅读|多媒体|附件)[一-鿿]{2,8}?)"
    r"[-—·\s]{0,3}(?:数字报[刊纸]?|电子报|电子版|数字版)"
)
_TOKEN = regex(
    rf"(?P<stamp>{STAMP})|(?P<weekday>{_WEEKDAY})|(?P<people>{_DESK})|(?P<contact>{_CONTACT})|(?P<number>{_NUMBER})"
    rf"|(?P<weather>{_WEATHER})|(?P<lunar>{_LUNAR})|(?P<office>{_OFFICE})|(?P<name>{PAPER})(?:\s?(?:多媒体数字报|数字报[刊纸]?|电子报|电子版|数字版))?|{_READER}|(?P<section>{_SECTION})(?:新闻)?"
)
# The name of a section may be anything: 县区视窗, YUNHE DAILY. It counts only beside what is certain.
_WORD = regex(r"(?:https?[：:]//|www\.)[\w./-]{4,60}|[一-鿿A-Za-z·]{1,10}")
_GAP = regex(r"[\s|丨·•/,，:：;；【】\[\]（）()<>《》◎●■◆□○★☆*—-]*")
_ONLINE = regex(r"(?:数字报[刊纸]?|电子报|电子版|数字版)$")
_LONGEST = 120
_LABELLED = regex(
    r"(?:来源|稿源|作者|发布[一-鿿]{2}|浏览[一-鿿]{0,2}|点击[一-鿿]{0,2}|阅读[一-鿿]{0,2})\s?[：:|]"
)  # a web page's publication line
_HINT = regex(
    "[报刊物]|(?:19|20)[0-9][0-9]|编辑|[责编审版校周星].*[ /：:]|准印|总第"
)  # one of these is in every masthead


def masthead(text: str) -> tuple[Field, ...]:
    """The day, the paper and the desk on a line that holds nothing but what a masthead holds, else nothing."""
    if (
        len(text) > _LONGEST
        or text[-1] in "。！？；"
        or "，" in text
        or not _HINT.search(text)
        or _LABELLED.search(text)
    ):
        return ()
    found: list[Field] = []
    kinds: list[str] = []
    at = ((match := _GAP.match(text)) and match.end()) or 0
    while at < len(text):
        match = _token(text, at)
        if match is None:
            return ()
        kind = match.lastgroup or "word"
        kind = "people" if kind == "desk" else kind
        kinds.append(kind)
        if kind == "stamp" and UNTIL.match(text, match.end()):
            return ()  # 公示时间：2023年6月5日—12日
        if kind == "stamp":
            found.append(Field("stamp", "", *match.span("stamp")))
        elif kind in ("name", "reader"):
            found.append(Field("source", "", *match.span(kind)))
        elif kind != "word":
            found.append(Field("people" if kind == "people" else "number", "", match.start(), match.end()))
        gap = _GAP.match(text, match.end())
        at = gap.end() if gap else match.end()
    return tuple(found) if _certain(text, kinds) else ()


def _token(text: str, at: int) -> re.Match[str] | None:
    """The token at a place. One that runs on into further characters only begins a word: 云河日报社召开会议."""
    match = _TOKEN.match(text, at)
    if match and match.end() > at:
        end = match.end()
        apart = end == len(text) or _GAP.match(text, end).end() > end  # type: ignore[union-attr]
        if apart or match.lastgroup in ("stamp", "weekday", "number", "lunar"):
            return match
        if match.lastgroup == "section" and text[match.start()].isascii():
            return match
    word = _WORD.match(text, at)
    if word and (word.end() == len(text) or _GAP.match(text, word.end()).end() > word.end()):  # type: ignore[union-attr]
        return word
    return None


def _certain(text: str, kinds: list[str]) -> bool:
    """Whether the tokens make a masthead: a day or a name beside another sign, a number of the press, two desks."""
    words = kinds.count("word")
    signs = len(kinds) - words
    if len(kinds) == 1:
        return (kinds != ["reader"] and bool(_ONLINE.search(text))) or (kinds == ["office"] and "报" in text)
    if "物号" in text or "刊号" in text or "准印证" in text:
        return True
    if {"stamp", "name", "reader"} & set(kinds):
        return signs >= 2 and words <= signs and set(kinds) != {"stamp", "people"}
    if words == 0 and (kinds.count("people") >= 2 or (signs >= 2 and "总第" in text)):
        return True
    return ("people" in kinds and "weekday" in kinds) or ("contact" in kinds and "people" in kinds)
