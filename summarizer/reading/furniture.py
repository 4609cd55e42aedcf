"""Tell the frame of a page from its articles.

Every line is TEXT, META (what the page says of itself: kept, citable) or FURNITURE (dropped). Pages saved as one
long line carry their frame glued to the text, so such lines are first cut into pieces.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from summarizer.reading.banner import is_act, is_banner, is_newspaper, mark_banner
from summarizer.reading.byline import is_byline, photo_credit
from summarizer.reading.fields import STAMP, Field, find_label, post_head, register, scan
from summarizer.reading.lines import Kind, Line
from summarizer.reading.masthead import masthead
from summarizer.reading.piece import Piece

_STAMP = re.compile(r"(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d")
_SECTION_DAY = re.compile(
    rf"[一-鿿]{{2,10}}\s?\|\s?(?P<behind>{STAMP})(?:\s?\|)?|(?P<before>{STAMP})\s?\|\s?[一-鿿]{{2,10}}"
)
_PAGE_S = frozenset(("count", "source", "size", "author"))
_DAY_LINE = re.compile(rf"日期：\s?{STAMP}")
_ADDRESS = re.compile(r"\s[A-Z]?\d{1,2}版?[\s：:]{0,3}[一-鿿]{0,4}\s{0,3}$|(?:https?://|www\.)[\w./-]{1,60}")
_PAGE_NUMBER = re.compile(r"[A-Z]?\d{2}\s?[一-鿿]{2,4}(?:新闻)?\s+")
_DESK_LINE = re.compile(
    r"(?:.{0,6}|[一-鿿]{2,12}\s)(?:责任编辑|网络编辑|编辑|责编|审核|校对|编审)\s?[：:丨/][^，。；]{0,40}"
)
_NO_SOURCE = re.compile(r"[，。：、\d]|星期|周[一二三四五六日]|上午|下午")
_LEAD_LABEL = re.compile(r"(?:内容)?(?:摘要|导读|核心提示|提要)：\s{0,4}(?=\S{12})")
_TITLE_LABEL = re.compile(r"(?:文件名称|信息名称|信息标题|文章标题|标题)\s?[：:|丨]\s{0,4}(?=[^：|]{8,60}$)")
_OFFICE = re.compile(r"[一-鿿]{2,12}(?:[镇乡局委办]|街道|办公室|中心|管委会|电视台|报社)")
_SAYS_MORE = re.compile("：|转载|爆料|详情")  # a sentence of the site's own has one of these
_CONTACT = re.compile(r"[一-鿿]{2,8}[：:]\s?[\d()（）—-]{7,20}|标题[：:].{4,60}")
_EMPTY_NEIGHBOUR = re.compile(
    r"[•·-]?\s*[【\[（<]?\s*(?:上|下|前|后)一?(?:篇|条|页|则)\s*[】\])）>]?\s*[：:]"
)
_HAN = re.compile("[一-鿿]")
_LATIN = re.compile("[A-Za-z]{4}")
_ARTICLE = 2  # finished lines that make an article; a list of other pages may also stand before it
_TOLD = 50  # characters of a single finished line that make one as well
_SHORT = 160  # characters; a longer line is prose, whatever it begins with
_REACH = 300  # how far into a long line glued furniture is looked for, from either end
# 友情链接, • 网上信访, 首页 | 关于: no headline is so short, nor set so.
_BUTTON = re.compile(
    r"[•·▪●\s-]{0,4}[一-鿿A-Za-z]{2,8}(?:\s{1,4}[一-鿿A-Za-z]{2,6}){0,3}|[^，。；：“”|]{1,12}(?:\s?\|\s?[^，。；：“”|]{1,12}){1,12}"
)
_HEADING = 12  # characters; a heading may end in ！
_STOPS = "。！？…"
_CLOSERS = "”’」』）)】"
_CRUMB_HEAD = re.compile(
    r"(?:您?(?:当前|现在|目前)?(?:所在)?(?:的)?位置|您(?:现在)?所?在的?位置)(?:是|为)?\s?[：:]\s?"
    r"[^\s>»›。，]{1,14}(?:\s?(?:[>»›/]{1,2}|->|→)\s?[^\s>»›。，]{1,14}){0,6}\s{0,3}[>»›]{0,2}"
)
_TAIL = re.compile(
    r"[。！？”）】](?P<tail>\s{0,8}[【\[（(]?\s?(?:上一[篇条页]|下一[篇条页]|展开(?:详细|全文)|查看(?:详情|更多)|打印|关闭|返回|分享|扫一扫|版权所有|相关(?:新闻|链接|阅读)"
    r"|主办单位|收藏|(?:来源|责任编辑|网络编辑|编辑|责编|审核|校对|作者|图文|文图|信息来源|稿件来源|初审|一审|监制)\s?[：:丨|/]"
    r"|[一-鿿]{0,8}(?:记者|通讯员)\s?[：:]\s?[一-鿿]{1,4}[\s、][^。！？]{2,60}$))"
)
_ISSUED = re.compile(r"[一-鿿]{1,12}[〔（【\[]\s?\d{4}\s?[〕）】\]]\s?(?:第\s?)?\d{1,5}\s?号")
_SENTENCE_MARK = re.compile(r"[，。！？；]")
_WORDS = re.compile(r"[\s|丨·]+")
_DATE_LIST_ITEM = re.compile(r".{6,60}?[\s\[（【(]{1,6}(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\]）】)]?")
# Most lines of a newspaper page are nothing but Chinese characters, digits and marks. Such a line can only be
# furniture or metadata if one of these words is in it, and is compared with the tables only then.
_PLAIN = re.compile(
    r"(?=.{0,8}[一-鿿])(?=.{9})[一-鿿0-9%，。、“”；《》（）！？·—]*(?:(?<=\d)\.\d{1,4}(?![.\d])[一-鿿0-9%，。、“”；《》（）！？·—]*)*"
    "|[一-鿿]{1,8}[，。、；]"
)
# Each begins with a character of its own, never with ^ or a class: so `re` looks for first characters before it tries.
_HINT = re.compile(
    "上一|下一|前一|后一|扫|号|网|图|位置|页面|栏目|首页|分享|转发|收藏|点赞|阅读|查看|展开|更多|返回|回到|放大|缩小|版|导航|朗读|听新|播报"
    "|访问|离开|浏览|许可|公安备|标识码|技术支持|声明|联系我们|关于我们|隐私|投稿|注明|二维码|关注|订阅|公众|微信|微博|客户端|头条"
    "|机关报|主管|承印|社址|在看|喜欢|觉得|好看|如果|转载|侵权|未经|制作|承建|建设维护|登录|注册|欢迎|热线|爆料|线索|报料|信访|评论|打印|关闭|下载|期|篇|主办|承办"
    "|现场$|出品$|发表于|编辑|责编|审核|校对|年[一二三四五六七八九十0-9]{1,2}月"
)
_CREDIT_LABELS = frozenset({"people", "author", "source"})


@cache
def _table() -> re.Pattern[str]:
    """All rows of `tables/furniture.tsv` as one pattern; the name of the group that matched is the kind."""
    text = (files("summarizer.reading") / "tables" / "furniture.tsv").read_text(encoding="utf-8")
    grouped: dict[str, list[str]] = {}
    for line in [x for x in text.splitlines() if x and not x.startswith("#")][1:]:
        kind, pattern = line.split("\t")[:2]
        grouped.setdefault(kind, []).append(f"(?:{pattern})")
    return re.compile("|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in grouped.items()))


def is_plain(text: str) -> bool:
    """Whether a line is text by its characters alone, without a look at the tables."""
    return bool(_PLAIN.fullmatch(text)) and not _HINT.search(text)


def furniture_kind(text: str) -> str | None:
    """Which kind of furniture a whole line is, or None. Lines over 160 characters never are."""
    if len(text) > _SHORT or (text[-1] in "。；，、" and not _SAYS_MORE.search(text)):
        return None
    if match := _table().fullmatch(text):
        return match.lastgroup
    return "navigation" if _navigation(text) else None


def _navigation(text: str) -> bool:
    """A menu: several short words in a row and no sentence."""
    if any(mark in text for mark in "，。；：、“《") or photo_credit(text) >= 0 or "记者" in text:
        return False
    words = _WORDS.split(text)
    return (
        len(words) >= 5
        and max(map(len, words)) <= 8
        and sum(map(len, words)) >= 12
        and not re.search(r"\d", text)
    )


@dataclass(frozen=True, slots=True)
class Described:
    """A line of metadata with its fields."""

    piece: Piece
    fields: tuple[Field, ...]

    def value(self, field: Field) -> str:
        """The text of one field."""
        return self.piece.text[field.start : field.end].strip(" 　【】[]（）()《》·|")


def describe(piece: Piece) -> Described | None:
    """The fields of a line that is nothing but fields, or None."""
    fields = _fields(piece.text) if len(piece.text) <= _SHORT else ()
    return Described(piece, fields) if fields else None


@lru_cache(
    maxsize=512
)  # a line is asked for when lines are sorted, and again for every article it belongs to
def _fields(text: str) -> tuple[Field, ...]:
    if fields := post_head(text) or register(text) or masthead(text):
        return fields
    start = match.end() if (match := _PAGE_NUMBER.match(text)) else 0
    at, fields = scan(text, start)
    if start and at < len(text):
        return ()
    if at < len(text) and (found := _after_name(text) or _beside_section(text)):
        return found
    if _of_a_notice(text, fields) or not fields or all(f.kind == "loose" for f in fields):
        return ()
    rest = text[at:]
    if not rest:
        return fields
    # "2024-03-19 08:56 甲县发布": a bare stamp, then the account that published.
    # Without the hour the line may as well be a newspaper's, and the rest the name of its section.
    named = ":" in text or fields[-1].kind == "date" or is_banner(rest.strip())
    if named and len(rest) <= 14 and fields[-1].kind in ("stamp", "date") and not _NO_SOURCE.search(rest):
        return (*fields, Field("source", "", at, len(text)))
    return ()


def _after_name(text: str) -> tuple[Field, ...]:
    """The fields behind the name of a site: 云河门户网站 2023年6月5日 来源：…; nothing if it is no such line."""
    match = _STAMP.search(text, 0, 40) if len(text) <= 80 else None
    name = _ADDRESS.sub("", text[: match.start()]).strip() if match else ""
    if not match or not (is_banner(name) or _OFFICE.fullmatch(name)):
        return ()
    at, fields = scan(text, match.start())
    if at < len(text):
        return ()
    named = any(f.kind == "source" for f in fields)
    return fields if named else (*fields, Field("source", "", 0, len(name)))


def _beside_section(text: str) -> tuple[Field, ...]:
    """The day beside the name of a section, a bar between them: 招商动态 | 2023-06-05."""
    match = _SECTION_DAY.fullmatch(text) if "|" in text and not is_act(text) else None
    return (Field("stamp", "", *match.span(match.lastgroup or 0)),) if match else ()


def _of_a_notice(text: str, fields: tuple[Field, ...]) -> bool:
    """`时间：2023年6月5日` by itself is when something takes place, not when the page appeared."""
    return len(fields) == 1 and len(fields[0].label) == 2 and fields[0].kind == "date" and "年" in text


def sort_lines(found: list[Line]) -> list[Line]:
    """Every line with its kind; long lines with glued furniture come apart."""
    sorted_lines: list[Line] = []
    told = False
    for line in found:
        told = told or line.text[-1] == "。"
        above = sorted_lines[-1] if sorted_lines else None
        if is_plain(line.text) or (above is not None and above.kind is Kind.TEXT and _left_open(above.text)):
            sorted_lines.append(line)
            continue
        for part in _unglue(_without_label(line, told)):
            kind = _kind(part)
            sorted_lines.append(part if part.kind is kind else part.of_kind(kind))
    return mark_banner(_under_foot(_after_related(_beside_furniture(_with_values(sorted_lines)))))


def _left_open(text: str) -> bool:
    """Whether a line ends inside a bracket, so that a credit may go on in the next."""
    return "（" in text[-16:] and text.rfind("（") > text.rfind("）")


def _without_label(line: Line, told: bool) -> Line:
    """The line without 摘要： before its text, or 文件名称： before the title of a page that has told nothing yet."""
    match = _LEAD_LABEL.match(line.text) or (None if told else _TITLE_LABEL.match(line.text))
    if not match:
        return line
    piece = line.piece.part(match.end())
    return line._replace(text=piece.text, piece=piece)


def _kind(line: Line) -> Kind:
    if line.kind is not Kind.TEXT:
        return line.kind
    described = describe(line.piece)
    if described and any(f.kind != "control" for f in described.fields):
        return Kind.META
    if is_byline(line.text) or _ISSUED.fullmatch(line.text) or _DESK_LINE.fullmatch(line.text):
        return Kind.META
    kind = furniture_kind(line.text)
    return Kind.FURNITURE if described or kind not in (None, "media_name") else Kind.TEXT


def _unglue(line: Line) -> list[Line]:
    """Cut a line where a trail, fields or page controls are glued to its text."""
    text = line.text
    pieces: list[tuple[int, int, Kind]] = []
    start, end = 0, len(text)
    if head := _CRUMB_HEAD.match(text):
        pieces.append((0, head.end(), Kind.FURNITURE))
        start = head.end()
    colon = "：" in text or ":" in text or "丨" in text
    if colon and (at := find_label(text, start, min(end, start + _REACH))) >= 0:
        if (stamp := _STAMP.search(text, max(start, at - 40), at)) and scan(text, stamp.start())[0] > at:
            at = stamp.start()
        stop, fields = scan(text, at)
        if _strong(fields) and (stop < end or at > start):
            named = is_banner(_ADDRESS.sub("", text[start:at]).strip())
            pieces += [(start, at, Kind.META if named else Kind.TEXT), (at, stop, Kind.META)]
            start = stop
    if tail := _TAIL.search(text, max(start, end - _REACH)):
        cut = tail.start("tail")
        pieces += [(start, cut, Kind.TEXT), (cut, end, _tail_kind(text[cut:end]))]
    elif pieces:
        pieces.append((start, end, Kind.TEXT))
    else:
        return [line]
    parts = ((line.piece.part(a, b), kind, b - a) for a, b, kind in pieces)
    return [Line(piece.text, piece, kind, gap=1, width=width) for piece, kind, width in parts if piece.text]


def _strong(fields: tuple[Field, ...]) -> bool:
    """Whether fields in the middle of a line are the page's and not a notice's own `时间：… 地点：…`."""
    kinds = {f.kind for f in fields}
    if kinds & {"count", "size"} and len(fields) >= 2:
        return True
    return any(f.kind == "date" and len(f.label) > 2 for f in fields) or {"source", "date"} <= kinds | (
        {"date"} if "stamp" in kinds else set()
    )


def _tail_kind(text: str) -> Kind:
    _, fields = scan(text.lstrip())
    if not fields and is_byline(text.strip()):
        return Kind.META
    return Kind.META if any(f.kind in _CREDIT_LABELS for f in fields) else Kind.FURNITURE


def _with_values(found: list[Line]) -> list[Line]:
    """In a register table the value stands on the line under its label: `索引号：` and then the number."""
    result = list(found)
    for i, (above, line) in enumerate(pairwise(found), 1):
        if line.kind is Kind.TEXT and above.kind is Kind.META and len(line.text) <= 40:
            described = describe(above.piece)
            last = described.fields[-1] if described else None
            if last and last.start == last.end and _is_value(line.text, last, above.text[0] == "•"):
                result[i] = line.of_kind(Kind.META)
        if line.text.startswith("日期") and _DAY_LINE.fullmatch(line.text):
            # 日期：2023年6月5日 among fields of the page; among those of a notice it is when that takes place.
            beside = [describe(x.piece) for x in (above, *found[i + 1 : i + 2]) if x.kind is Kind.META]
            if any(f.kind in _PAGE_S for x in beside if x for f in x.fields):
                result[i] = line.of_kind(Kind.META)
    return result


def _is_value(text: str, field: Field, listed: bool) -> bool:
    if field.kind == "people":
        return len(text) <= 4
    if _SENTENCE_MARK.search(text):
        return False
    return (
        listed or field.kind == "number" or (field.kind == "source" and len(text) <= 16 and not is_act(text))
    )


def _beside_furniture(found: list[Line]) -> list[Line]:
    """Names of accounts and media are furniture only beside furniture: a headline may end in …网 too."""
    result = list(found)
    for i, other in enumerate(found):
        if other.kind is Kind.TEXT:
            continue
        for k in (i - 1, i + 1):
            if 0 <= k < len(found) and found[k].kind is Kind.TEXT:
                line = found[k]
                if is_newspaper(line.text) or furniture_kind(line.text) == "media_name":
                    result[k] = line.of_kind(Kind.META if is_banner(line.text) else Kind.FURNITURE)
    return result


def _after_related(found: list[Line]) -> list[Line]:
    """After 相关新闻 come titles of other pages, up to the next line of prose; after 免责声明 nothing of use comes."""
    result: list[Line] = []
    related = ended = False
    prose = told = 0
    for line in found:
        if line.kind is Kind.FURNITURE:
            kind = furniture_kind(line.text)
            related = related or kind in ("related", "others")
            ended = ended or kind == "end" or (kind == "others" and (prose >= _ARTICLE or told >= _TOLD))
        elif line.kind is Kind.TEXT:
            text = line.text
            finished = text[-1] in _STOPS or (text[-1] in _CLOSERS and _is_finished(text))
            prose += finished
            told += len(text) if finished else 0
            related = ended or (related and not (finished or len(text) > 80))
            under = bool(result) and result[-1].kind is Kind.FURNITURE
            if (
                related
                or ((under or text[0] == "标") and _frames(line, result, prose > 0))
                or (not "一" <= text[0] <= "鿿" and _foreign(line, result))
            ):
                line = line.of_kind(Kind.FURNITURE)
        result.append(line)
    return result


def _under_foot(found: list[Line]) -> list[Line]:
    """Under the desk's line or the frame at the foot of a page short words by themselves are buttons and menus."""
    last = next((i for i in reversed(range(len(found))) if _ends_prose(found[i])), -1)
    if last < 0:
        return found
    foot = next((i for i in range(last + 1, len(found)) if _is_foot(found[i])), len(found))
    result = found[:foot]
    for line in found[foot:]:
        word = line.kind is Kind.TEXT and ("|" in line.text or not is_act(line.text))
        result.append(line.of_kind(Kind.FURNITURE) if word and _BUTTON.fullmatch(line.text) else line)
    return result


def _ends_prose(line: Line) -> bool:
    told = line.kind is Kind.TEXT and _is_finished(line.text)
    return told and (len(line.text) > _HEADING or line.text[-1] == "。")


def _is_foot(line: Line) -> bool:
    if line.kind is Kind.FURNITURE:
        return True
    described = describe(line.piece) if line.kind is Kind.META else None
    return bool(_DESK_LINE.search(line.text)) or bool(
        described and all(field.kind == "people" for field in described.fields)
    )


def _is_finished(text: str) -> bool:
    """Whether a line ends with a full stop, be there closing marks behind it or not."""
    return text.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)


def _frames(line: Line, before: list[Line], told: bool) -> bool:
    """A line of the frame under another: a title with its date, a telephone, the title 下一篇： announces."""
    if not before or before[-1].kind is not Kind.FURNITURE:
        return told and line.text.startswith("标题") and bool(_CONTACT.fullmatch(line.text))
    if _DATE_LIST_ITEM.fullmatch(line.text):
        return True
    if told and _EMPTY_NEIGHBOUR.fullmatch(before[-1].text):
        return len(line.text) <= 60 and line.text[-1] not in "。；"
    return told and bool(_CONTACT.fullmatch(line.text))


def _foreign(line: Line, before: list[Line]) -> bool:
    """A line of Latin words between paragraphs, such as the name of a menu or a notice in English."""
    if len(line.text) < 4 or _HAN.search(line.text) or not _LATIN.search(line.text):
        return False
    return not before or before[-1].kind is not Kind.TEXT or _is_finished(before[-1].text)
