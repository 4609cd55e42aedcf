"""What is no page to read: in another language, too long, an error of a server, nothing but frame."""

from collections.abc import Sequence

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.articles.roles import Draft
from summarizer.reading.lines.line import Line
from summarizer.reading.text import RawDocument

MAX_ARTICLE = 300_000
"""Characters of the longest article that is read: a five-year plan has a third of it."""
MAX_LINES = 10_000
"""Lines of the longest page that is read: an issue of a newspaper has half of it."""
_HAN, _LATIN = regex("[㐀-鿿]"), regex("[A-Za-z]")
_HEAD = 300  # characters that tell most pages
_LEAST = 4  # Chinese characters; fewer say nothing
_MOST, _FOREIGN = (
    30,
    4,
)  # a page with fewer Chinese characters, and so many times as many Latin letters, is foreign
_MOSTLY_HAN = regex(rf"(?:[^㐀-鿿]*[㐀-鿿]){{{_MOST}}}")
_ERROR_PAGE = 150  # Chinese characters of the longest page that says only why there is none
_DAY = regex(r"\d月\d{1,2}日|\d日")
# What a server says instead of the page that was asked for.
_NO_PAGE = regex(
    r"(?:访问|请求|查找|浏览|打开)的?(?:页面|网页|内容|文章|信息|资源|文件)(?:[^，。]{0,6})?(?:不存在|已删除|被删除|已下线|找不到|未找到|无法访问|已失效)"
    r"|(?:页面|网页)(?:不存在|找不到|没有找到|走丢了|未找到|正在跳转|自动跳转|加载失败)|找不到(?:该|此|您要的)?(?:页面|网页)"
    r"|(?:请求|访问)(?:已经?)?被(?:拦截|阻断|拒绝|禁止)|访问(?:过于)?频繁|拒绝访问|禁止访问|请求(?:超时|错误)|服务器(?:错误|繁忙|内部错误)|网站(?:维护|升级)中"
    r"|(?:此|该)内容(?:因违规|已被发布者|被投诉)|(?:请|未)(?:开启|启用|打开)\s?(?:JavaScript|JS)|请(?:完成|通过)(?:安全)?验证|请输入验证码后|人机验证|环境异常"
    r"|(?:该|此)(?:页面|网页|文章|内容)(?:已|不存在|可能已)|浏览器不支持框架|不支持框架"
)


def refuse_foreign(name: str, text: str) -> None:
    """Raise InputError for a page with too little Chinese to say anything of."""
    if _MOSTLY_HAN.match(text, 0, _HEAD):
        return
    han = len(_HAN.findall(text))
    if han < _LEAST:
        raise InputError(
            f"{name}: too little Chinese to say anything of it (characters: {han})",
            hint="check that the page was saved with its text",
        )
    if han < _MOST and han * _FOREIGN < len(_LATIN.findall(text)):
        raise InputError(
            f"{name}: a page in another language, with {han} Chinese characters in it",
            hint="summarizer reads Chinese pages only",
        )


def refuse_other_pages(raw: RawDocument, found: Sequence[Line]) -> None:
    """Raise InputError for a page of too many lines, and for one that says only why there is no page."""
    if len(found) > MAX_LINES:
        raise InputError(
            f"{raw.name}: {len(found)} lines, {MAX_LINES} at most",
            hint="split the file into its pages",
        )
    if sum(len(line.text) for line in found[:_ERROR_PAGE]) > 3 * _ERROR_PAGE:
        return
    text = "\n".join(line.text for line in found)
    if len(_HAN.findall(text)) <= _ERROR_PAGE and not _DAY.search(text) and (told := _NO_PAGE.search(text)):
        raise InputError(
            f"{raw.name}: no article but what a server says instead of one ({told[0]})",
            hint="open the page in a browser and save it when its text is there",
        )


def refuse_frames(name: str, found: Sequence[Draft]) -> None:
    """Raise InputError for a page that is nothing but frame, and for one whose longest article is too long."""
    if not found:
        raise InputError(f"{name}: no article in it", hint="the file holds only the frame of a page")
    longest = max(sum(len(piece.text) for piece in draft.body) for draft in found)
    if longest > MAX_ARTICLE:
        raise InputError(
            f"{name}: {longest} characters without a headline between them, {MAX_ARTICLE} at most",
            hint="split the file into its articles: no readout, report or plan is so long",
        )
