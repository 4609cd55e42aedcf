"""The line a newspaper prints over or under each page: its name, the day, the number, the section, the desk.

云河日报 2023年6月5日 星期一 农历癸卯年四月十八 第5186期 今日8版 国内统一刊号CN 00-0000 02 要闻
"""

import re

from summarizer.reading.fields import STAMP, Field

_NAME = (
    r"(?P<name>[一-鿿]{2,8}(?:日报|晚报|晨报|早报|午报|时报|商报|周报|周刊|快报|都市报|新报|生活报|开发报|工商报|农民报|党报)|[一-鿿]{2,4}(?<![通公简战情喜捷预填申举月年季海])报)"
    r"(?:多媒体数字报|数字报刊?|电子报|电子版)?"
)
_WEEKDAY = r"(?:星期|周)[一二三四五六日天]"
_LUNAR = r"(?:农历)?[一-鿿]{2}年?(?:[一-鿿]年)?[闰正一二三四五六七八九十冬腊]{1,2}月[初十廿二三][一二三四五六七八九十]|农历\S{2,12}"
_NUMBER = (
    r"(?:总第|总|新|第)?\s?\d{1,6}\s?[期号]|(?:今日|本期|今天)?共?\s?[\d一二三四五六七八九十]{1,3}\s?(?:个?版|张|页)|(?:国内统一)?(?:连续出版物号|刊号)\S{0,24}(?:\s\d{2}[-—]+\d{4}\S{0,6})?"
    r"|CN\S{0,24}|\d{2}[-—]+\d{4}(?:/\S{1,3})?|(?:邮发代号|邮编代号|代号)[：:]?\S{0,12}|(?:\S{0,4}内部资料|准印证|准印)\S{0,24}|印数[：:]\S{1,12}|免费交流|内部交流|第[\d,，、]+版"
)
_SECTION = (
    r"(?:第?\s?[A-Z]?\d{1,2}\s?版?[：:]?)?(?:要闻|综合|时政|本市|本地|民生|经济|社会|县区|区县|城事|都市|教育|文体|专版|专题|头版|副刊|关注|广告|党建|法治|县域|基层|产经|深度|科教|文旅|健康|国内|国际)(?:新闻|[·•][一-鿿]{2,4})?"
    r"|第?\s?[A-Z]{0,2}\d{1,2}\s?版?[：:]?|第?[一二三四五六七八九十]{1,3}版[：:]?"
)
_TOKEN = re.compile(
    rf"(?P<stamp>{STAMP})|(?P<weekday>{_WEEKDAY})|(?P<number>{_NUMBER})|(?P<section>{_SECTION})|(?P<lunar>{_LUNAR})|{_NAME}"
)
_GAP = re.compile(r"[\s|｜丨·•/,，;；【】\[\]（）()<>《》]*")
_ONLINE = re.compile(r"(?:数字报刊?|电子报|电子版)$")
_LONGEST = 120


def masthead(text: str) -> tuple[Field, ...]:
    """The day and the name of the paper on a line that holds nothing but what a masthead holds.

    Nothing if the line is something else; one token alone makes a masthead only if it is a name with a day or a number.
    """
    if len(text) > _LONGEST or text[-1] in "。！？":
        return ()
    found: list[Field] = []
    at, tokens = 0, 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match or match.end() == at:
            return ()
        tokens += 1
        end = match.end()
        if not _GAP.match(text, end).group() and end < len(text) and match.lastgroup in ("name", "section"):  # type: ignore[union-attr]
            return ()  # 云河日报社召开会议: the name only begins a word
        if match["stamp"]:
            found.append(Field("stamp", "", *match.span("stamp")))
        elif match["name"]:
            found.append(Field("source", "", *match.span("name")))
        else:
            found.append(Field("number", "", match.start(), end))
        at = _GAP.match(text, end).end()  # type: ignore[union-attr]
    told = any(f.kind != "number" for f in found) or "刊号" in text or "物号" in text or "准印证" in text
    return tuple(found) if told and (tokens > 1 or _ONLINE.search(text)) else ()
