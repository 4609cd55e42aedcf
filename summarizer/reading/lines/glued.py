"""Lines that hold more than one thing: a trail, fields or page controls glued to a title and a text.

Pages saved as one long line carry their frame so.
"""

from collections.abc import Sequence

from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_banner, is_outlet
from summarizer.reading.lines.byline import dateline, is_byline, is_credit, photo_credit
from summarizer.reading.lines.fields import STAMP, Field, find_label, scan
from summarizer.reading.lines.forms import ADDRESS, OFFICE_NAME, PUT_UP, SENTENCE, STAMP_BEGINS, of_reader
from summarizer.reading.lines.furniture import LONGEST_WORD, SHORT, describe
from summarizer.reading.lines.line import Kind, Line
from summarizer.reading.lines.surnames import is_person

# 云河县召开防汛会议 2023-06-05 08:56:24 6月4日，…: title, day and text.
_GLUED = regex(
    r"[\s/](?P<stamp>(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s\d{1,2}[:：]\d\d(?:[:：]\d\d)?)\S{0,8}\s"
)
# 本报记者 甲 《云河日报》（2023年6月5日 第 01 版）: who wrote it, and where it was published.
_PUBLISHED_IN = regex(r"(?<=[一-鿿])\s{1,8}(?=《[一-鿿]{2,8}报》\s?（(?:19|20)\d\d年)")
# 2023年06月05日 08:56云河县召开防汛会议…: the clock's, as no sentence writes a day.
_LEADING = regex(
    r"20\d\d(?:年\d\d月\d\d日|-\d\d-\d\d) \d\d:\d\d(?::\d\d)?(?![时分左起至许])(?=[一-鿿“][^：]{30})"
)
# 云河县召开防汛会议 www.example.cn 2023年6月5日 云河网: title, address, day and site.
_AT_ADDRESS = regex(
    rf"(?P<title>[^，。；：]{{6,40}})\s{{1,4}}(?=(?:https?://|www\.)[\w./-]{{4,60}}\s{{1,4}}{STAMP})"
)
# 云河县召开防汛会议 /文：方小河: who wrote it, behind the title.
_WROTE_BEHIND = regex(
    r"(?<=[^\s：:])\s{1,4}/?\s?(?:文|图文|文图|作者|撰文|记者|本报记者)\s?[/：:]\s?(?P<who>[一-鿿]{2,3}(?:[\s、][一-鿿]{2,3}){0,2})$"
)
# 云河县召开防汛会议 来源：云河日报
_FROM_BEHIND = regex(
    r"(?<=^[^：:，。]{8})[^：:，。]{0,32}?(?P<from>\s{1,4}(?:信息|文章|稿件)?(?:来源|稿源)[：:]\s?[一-鿿·]{2,16})$"
)
# 云河某医院 https://www.example.cn/a/b/6月5日，…: an advertisement's address before the text.
_LINK_BEFORE = regex(
    r"(?:[^，。；：]{2,16}\s)?https?://[A-Za-z0-9_./%-]{6,100}?(?=\d{1,2}月\d|20\d\d年|[一-鿿“])"
)
_WORD = regex(r"\S+")
_TITLE_WORD = 7  # characters of a word that is one of the title
_CAPTION = 100  # characters of a caption with its credit
_TITLE = 80  # characters; hardly any title is longer
_LABELS = 4  # tried in a line with fields glued to its text
_REACH = 300  # how far into a long line glued furniture is looked for, from either end
_CRUMB_HEAD = regex(
    r"(?:您?(?:当前|现在|目前)?(?:所在)?(?:的)?位置|您(?:现在)?所?在的?位置)(?:是|为)?\s?[：:]\s?"
    r"[^\s>»›。，]{1,14}(?:(?:\s{0,3}(?:[>»›/\\]{1,2}|->|→)\s?|\s-\s)[^\s>»›。，]{1,14}(?![^\s>»›。，/→-])){0,6}\s{0,3}[>»›]{0,2}"
)
_TRAIL_END = regex(r"[>»›]\s{0,3}[^\s>»›。，：]{1,14}\s{0,3}$")  # » 详情, behind the title in a trail
_TAIL = regex(
    r"[。！？”）】](?P<tail>\s{0,8}[【\[（(]?\s?(?:剩余\d{1,6}字|[一-鿿]{2,14}原创[\s，]"
    r"|未经[一-鿿]{2,6}不得|已下载\s?\d{0,7}\s?次|(?:新华|中新)社发$"
    r"|【[^【】]{0,10}(?:投稿|合作|私信)[^【】]{2,60}】$|[O0]?\s?网页链接$|上一[篇条页]"
    r"|下一[篇条页]|展开(?:详细|全文)|查看(?:详情|更多)|打印|关闭|返回|分享|扫一扫|版权所有"
    r"|相关(?:新闻|链接|阅读)|[^。！？>»]{2,24}(?:>{2,3}|»)\s?$"
    r"|主办单位|收藏|(?:来源|责任编辑|网络编辑|编辑|责编|审核|校对|作者|图文|文图|摄影|文字|供稿|撰稿|撰文|供图|信息来源|稿件来源|初审|一审|监制)\s?[：:丨|/]"
    r"|[一-鿿]{2,8}[网报社台]\S{0,6}\d{1,2}月\d{1,2}日[讯电]\s|[一-鿿]{0,8}(?:记者|通讯员)\s?[：:]\s?[一-鿿]{1,4}[\s、][^。！？]{2,60}$))"
)
_TOLD = regex(r"[一-鿿]{7}|[。！？]$")  # what is behind a publication line without it is buttons
_COUNTS = regex(r"(?:次数|点击数?|浏览量?|阅读量?|访问量?|人气)[：:]\s?$")
_STAMP = regex(STAMP)
_SAID = regex("[，。；！：]")
_BESIDE = 2  # words beside a stamp that make it a publication line
_CREDIT_LABELS = frozenset({"people", "author", "source"})

_Part = tuple[int, int, Kind]  # from, to, what it is


def _caption_end(text: str) -> int:
    """Where a caption ends that is glued to a dateline: 会议现场。 记者 甲 摄 云河网讯（记者 甲）…; or -1."""
    at = text.find("摄 ", 0, _CAPTION)
    rest = text[at + 1 :].lstrip() if at > 0 else ""
    return at + 1 if rest and photo_credit(text[: at + 1]) >= 0 and dateline(rest) else -1


def unglued(line: Line) -> list[Line]:
    """Cut a line where a trail, fields or page controls are glued to its text."""
    text = line.text
    if (at := _caption_end(text)) > 0:
        halves = (line.piece.part(0, at), line.piece.part(at))
        return [Line(half.text, half, Kind.TEXT, gap=1, width=len(half.text)) for half in halves]
    if (gap := _PUBLISHED_IN.search(text, 0, SHORT)) and is_byline(text[: gap.start()]):
        return [
            _piece_of(line, 0, gap.start(), Kind.META),
            _piece_of(line, gap.end(), len(text), Kind.META),
        ]
    if parted := _title_and_more(line):
        return parted
    head = _CRUMB_HEAD.match(text)
    if head and of_reader(text):
        return [line]
    if head and len(text) <= SHORT and _TRAIL_END.search(text, head.end()):
        return [line.of_kind(Kind.FURNITURE)]
    if head is None and (parts := _opening_fields(line)):
        *over, told = parts
        return [*over, *unglued(told)]
    trail = [(0, head.end(), Kind.FURNITURE)] if head else []
    if not trail and ("：" in text or ":" in text or "丨" in text) and describe(line.piece):
        return [line]
    pieces = [*trail, *_labelled(text, head.end() if head else 0)]
    pieces += _behind(text, pieces)
    if not pieces:
        return [line]
    return [part for a, b, kind in pieces if (part := _piece_of(line, a, b, kind)).text]


def _opening_fields(line: Line) -> list[Line]:
    """The fields that a line opens with and the rest of it, without a trail before them; else nothing."""
    text = line.text
    if "://" in text[:SHORT] and "。" in text and (link := _LINK_BEFORE.match(text)):
        return [
            _piece_of(line, 0, link.end(), Kind.FURNITURE),
            _piece_of(line, link.end(), len(text), Kind.TEXT),
        ]
    if len(text) > SHORT // 2 and (parts := _at_stamp(text)):
        return [_piece_of(line, a, b, kind) for a, b, kind in parts]
    if text[0] == "2" and (leading := _LEADING.match(text)):
        cut = leading.end()
        return [_piece_of(line, 0, cut, Kind.META), _piece_of(line, cut, len(text), Kind.TEXT)]
    return []


def _labelled(text: str, start: int) -> list[_Part]:
    """Fields with labels not far behind `start`, and what stands before them; nothing where there are none."""
    end = len(text)
    if not ("：" in text or ":" in text or "丨" in text):
        return []
    if (at := _first_label(text, start, min(end, start + _REACH))) < 0:
        return []
    stamp = STAMP_BEGINS.search(text, max(start, at - 40), at)
    if stamp and scan(text, stamp.start())[0] > at:
        at = stamp.start()
    stop, fields = scan(text, at)
    if not _strong(fields) or (stop == end and at == start):
        return []
    name = PUT_UP.sub("", ADDRESS.sub("", text[start:at])).strip(" ：|")
    if is_outlet(name) and text.startswith(name, start):
        before = (start, start + len(name), Kind.META)
    else:
        before = (start, at, Kind.META if is_outlet(name) else Kind.TEXT)
    return [before, (at, stop, Kind.META)]


def _behind(text: str, pieces: Sequence[_Part]) -> list[_Part]:
    """What stands behind the pieces cut off so far: text, with or without page controls under it, or a scrap."""
    start, end = pieces[-1][1] if pieces else 0, len(text)
    if tail := _TAIL.search(text, max(start, end - _REACH)):
        cut = tail.start("tail")
        return [(start, cut, Kind.TEXT), (cut, end, _tail_kind(text[cut:end]))]
    if not pieces:
        return []
    rest = text[start:end].strip()
    # 阅读次数：显示总访问量
    counter = len(rest) <= LONGEST_WORD and _COUNTS.search(text, 0, start) is not None
    scrap = pieces[-1][2] is Kind.META and (counter or not _TOLD.search(rest)) and not is_banner(rest)
    return [(start, end, Kind.FURNITURE if scrap else Kind.TEXT)]


def _title_and_more(line: Line) -> list[Line]:
    """A title and, behind it on its line, the address and the day of the page, or who wrote it; else nothing."""
    text = line.text
    addressed = _AT_ADDRESS.match(text) if "www." in text or "://" in text else None
    title = addressed["title"] if addressed else ""
    if addressed and not is_outlet(title) and not OFFICE_NAME.fullmatch(title):
        cut = addressed.end()
        return [_piece_of(line, 0, cut, Kind.TEXT), _piece_of(line, cut, len(text), Kind.META)]
    behind = _FROM_BEHIND.search(text) if "源" in text and len(text) <= _TITLE else None
    if behind and not describe(line.piece):
        cut = behind.start("from")
        return [_piece_of(line, 0, cut, Kind.TEXT), _piece_of(line, cut, len(text), Kind.META)]
    told = len(text) > _TITLE or "。" in text or not ("文" in text or "者" in text)
    wrote = None if told else _WROTE_BEHIND.search(text)
    if wrote and all(map(is_person, wrote["who"].replace("、", " ").split())) and not describe(line.piece):
        cut = wrote.start()
        return [_piece_of(line, 0, cut, Kind.TEXT), _piece_of(line, cut, len(text), Kind.META)]
    return []


def words_beside_stamp(line: Line) -> list[Line]:
    """A line under a title that is a stamp among short words, as lines of their own: 云河发布 2023-06-05 12.6万."""
    text = line.text
    stamp = STAMP_BEGINS.search(text) if len(text) <= SHORT and not _SAID.search(text) else None
    whole = _STAMP.match(text, stamp.start()) if stamp else None
    if not whole or not _set_apart(text, *whole.span()):
        return []
    spans = [m.span() for m in _WORD.finditer(text, 0, whole.start())]
    behind = [m.span() for m in _WORD.finditer(text, whole.end())]
    if len(spans) + len(behind) < _BESIDE or any(b - a > LONGEST_WORD for a, b in (*spans, *behind)):
        return []
    return [_piece_of(line, a, b, Kind.TEXT) for a, b in (*spans, whole.span(), *behind)]


def _set_apart(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[start - 1].isspace()) and (end == len(text) or text[end].isspace())


def _piece_of(line: Line, start: int, end: int, kind: Kind) -> Line:
    piece = line.piece.part(start, end)
    return Line(piece.text, piece, kind, gap=1, width=end - start)


def _at_stamp(text: str) -> list[_Part]:
    """A page on one line without a label: title, stamp with its hour, text. Short words beside the stamp are frame."""
    stamp = _GLUED.search(text, 0, SHORT)
    if not stamp or SENTENCE.search(text, 0, stamp.start()):
        return []
    over = [w.span() for w in _WORD.finditer(text, 0, stamp.start()) if len(w[0]) >= _TITLE_WORD]
    told = next((w.start() for w in _WORD.finditer(text, stamp.end()) if len(w[0]) > LONGEST_WORD), -1)
    if not over or told < 0 or find_label(text, 0, told) >= 0:
        return []
    title = (over[0][0], over[-1][1], Kind.TEXT)
    return [title, (*stamp.span("stamp"), Kind.META), (told, len(text), Kind.TEXT)]


def _first_label(text: str, start: int, end: int) -> int:
    """Where fields of the page begin in a line, or -1; one that shows nothing may stand before: 字号：大 发布时间：…"""
    first = at = find_label(text, start, end)
    for _ in range(_LABELS):
        if at < 0 or _strong(scan(text, at)[1]):
            break
        at = find_label(text, at + 1, end)
    return at if at >= 0 else first


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
    if not fields and (is_byline(text.strip()) or is_credit(text.strip())):
        return Kind.META
    return Kind.META if any(f.kind in _CREDIT_LABELS for f in fields) else Kind.FURNITURE
