"""Sort the lines of a page into text, metadata and frame: by themselves first, then by what stands around them.

A value stands under its label, the name of an account beside the frame, and under an article a site has lists of
other pages, buttons and menus.
"""

from collections import Counter
from itertools import pairwise

from summarizer.patterns import regex
from summarizer.reading.frame.foot import without_foot
from summarizer.reading.frame.others import after_related
from summarizer.reading.frame.over import without_menus, without_officers
from summarizer.reading.frame.scraps import without_scraps
from summarizer.reading.frame.site import says_how_to_write
from summarizer.reading.headline.headline import SITED
from summarizer.reading.headline.weights import says
from summarizer.reading.lines.banner import (
    is_act,
    is_banner,
    is_column,
    is_net,
    is_newspaper,
    is_outlet,
    is_section,
)
from summarizer.reading.lines.byline import dateline
from summarizer.reading.lines.days import with_days
from summarizer.reading.lines.fields import STAMP, Field
from summarizer.reading.lines.furniture import describe, furniture_kind, is_kind, is_plain, kind_of
from summarizer.reading.lines.glued import unglued, words_beside_stamp
from summarizer.reading.lines.line import Kind, Line, is_finished, text_in
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share
from summarizer.reading.piece import Piece, join

_LINKS = frozenset(("neighbour", "control"))
_PAGE_S = frozenset(("count", "source", "size", "author"))
_DAY_LINE = regex(rf"日期：\s?{STAMP}")
_LEAD_LABEL = regex(
    r"(?:(?:内容)?(?:摘要|导读|导言|导语|核心提示|提要)：|(?:正文|内容)[|：]|[【\[](?:摘要|导读|导语|核心提示|提要|正文)[】\]])\s{0,4}(?=\S{12})"
)
_TITLE_LABEL = regex(
    r"(?:文件名称|信息名称|称|信息标题|文章标题|标题)\s?[：:|丨]\s{0,4}"
    r"(?:(?P<quoted>“)(?=[^：|“”]{8,60}”$)|(?=[^：|]{8,60}$))"
)
_IN_FRAME = regex(
    r"(?:[>»›]\s{0,3}|^(?:文章|本文|原)?标题[：:]\s?|正在(?:阅读|浏览|查看)\s?[：:]\s?|[电讯）]\s?题：\s?)“?"
    r"(?P<title>(?<!“)[^>»›。]{8,60}|[^>»›。“”]{8,60}(?=”$))”?$"
)
_HAN = regex("[一-鿿]")
_PAGE_NUMBER = regex(r"[A-Z]?\d{1,2}")  # by itself over the first article
_ORNAMENTS = "◇◆■□●○☆★◎※=*~"
_ADORNED = regex(rf"[{_ORNAMENTS}]{{1,6}}\s?(?P<name>[^{_ORNAMENTS}，。]{{2,16}})\s?[{_ORNAMENTS}]{{1,6}}")
_STAMPS = regex(STAMP)
_PRINTED = regex(r"\s?\[打印本页\]$")
_MAILBOX = regex(r"[一-鿿]{0,6}[邮信]箱\s?[：:]\s?[\w.-]{2,30}@[\w.-]{4,30}")  # over the first article
_POSTED = regex(r"(?:创建|发表|编辑)于\s?(?:19|20)\d\d")
_HOUR = regex(r"\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d\d")
_COUNT = regex(r"\d[\d.,]{0,9}\s?[KkWw万]?\+?次?")
_OF_DESK = regex(r"[一-鿿]{2,4}\s?丨\s?[^|丨，。；：]{2,24}")  # 鸣谢丨云河县文旅局, under 编辑丨甲
_LONGEST_NAME = 16  # characters of an account, an outlet or a paper
_ACCOUNT = 10  # characters
_COUNTED = regex("[日月年个名人天时分元万亿家项次件户位度岁]")  # 24 / 日下午召开
_SENTENCE_MARK = regex(r"[，。！？；]")
_REACH, _TITLED = (
    80,
    160,
)  # characters in which an agency names the title of a piece, and of the line that does
_AGENCY_S = frozenset(("新华社记者", "新华社通讯员"))
_OF_SITE = regex(
    r"(?=[^A-Za-z]{0,20}[A-Za-z]).{0,6}[一-鿿]{2,10}(?:网|在线|新闻|论坛|频道).{0,6}"
)  # with letters of no word
_MARKS = 3  # paragraphs
_BRACKETS = regex("（[^（）]{2,40}）")
_NAME, _STATED, _TEXT = 3, 2, 30  # characters of a name; lines to the publication line, and of the text
_TOP, _TITLE = 10, 8  # lines at the head of a page, characters of a title


def sort_lines(found: list[Line]) -> list[Line]:
    """Every line with its kind; long lines with glued furniture come apart."""
    sorted_lines: list[Line] = []
    told = False
    for line in _with_numbers(
        _without_bullets([_unadorned(line) for line in _unsited(_unmarked(with_days(found)))])
    ):
        told = told or (line.text[-1] == "。" and not says_how_to_write(line.text))
        above = sorted_lines[-1] if sorted_lines else None
        if is_plain(line.text) or (above is not None and above.kind is Kind.TEXT and _left_open(above.text)):
            sorted_lines.append(line)
            continue
        if not told and (_PAGE_NUMBER.fullmatch(line.text) or _MAILBOX.fullmatch(line.text)):
            sorted_lines.append(line.of_kind(Kind.FURNITURE))
            continue
        for part in unglued(_without_label(line, told)):
            kind = Kind.META if _names_title(part.text, above) else kind_of(part)
            if kind is Kind.TEXT and not told and above is not None and (words := words_beside_stamp(part)):
                sorted_lines += [word.of_kind(kind_of(word)) for word in words]
                continue
            sorted_lines.append(part if part.kind is kind else part.of_kind(kind))
    sorted_lines = without_officers(_with_authors(_beside_furniture(_with_values(sorted_lines))))
    return without_menus(without_foot(after_related(without_scraps(sorted_lines))))


def _names_title(text: str, above: Line | None) -> bool:
    """Whether a line is an agency's dateline and a title, 新华社云河6月5日电 题：…, or 新华社记者 under it."""
    if "题：" in text[:_REACH]:
        found = dateline(text) if len(text) <= _TITLED else None
        return bool(found and text[found.length :].startswith("题：") and "。" not in text)
    return text in _AGENCY_S and above is not None and _names_title(above.text, None)


def _unmarked(found: list[Line]) -> list[Line]:
    """The lines without a mark that a site sets behind its paragraphs against copying: …安全度汛。R8c云河新闻网."""
    tails = Counter(tail for line in found if (tail := line.text.rpartition("。")[2]))
    mark = next((tail for tail, often in tails.most_common(1) if often >= _MARKS), "")
    if not _OF_SITE.fullmatch(mark):
        return found
    result = []
    for line in found:
        if line.text == mark:
            result.append(line.of_kind(Kind.FURNITURE))
        elif line.text.endswith(mark):
            piece = line.piece.part(0, len(line.text) - len(mark))
            result.append(line._replace(text=piece.text, piece=piece))
        else:
            result.append(line)
    return result


def _unsited(found: list[Line]) -> list[Line]:
    """The lines, a title near the top without the name of the site behind it that the page prints by itself as well."""
    result = found
    for i, line in enumerate(found[:_TOP]):
        title, mark, name = line.text.rpartition("-") if "-" in line.text else line.text.rpartition("_")
        sited = mark and len(title) >= _TITLE and not name.isascii()
        if sited and any(x.text == name for x in found):
            piece = line.piece.part(0, len(title.rstrip()))
            result = [*result[:i], line._replace(text=piece.text, piece=piece), *result[i + 1 :]]
    return result


def said_elsewhere(found: list[Line]) -> list[Piece]:
    """Titles of a page that its frame has: the end of the trail, what stands behind 题： or, under the text, 标题：."""
    named = (x for x in found if x.kind is Kind.FURNITURE or (x.kind is Kind.META and "题：" in x.text))
    inside = ((line, _IN_FRAME.search(line.text)) for line in named)
    return [line.piece.part(*match.span("title")) for line, match in inside if match]


def _unadorned(line: Line) -> Line:
    """The line without the ornaments on both its sides: ◇◇◇ 法治周刊 ◇◇◇."""
    match = _ADORNED.fullmatch(line.text) if line.text[0] in _ORNAMENTS else None
    if match and not is_act(line.text) and not is_column(match["name"]) and not is_section(match["name"]):
        return line.of_kind(Kind.FURNITURE)  # ★ 建设幸福云河 ★
    piece = line.piece.part(*match.span("name")) if match else line.piece
    return line._replace(text=piece.text, piece=piece) if match else line


def _without_bullets(found: list[Line]) -> list[Line]:
    """The lines without the bullets of a page that is laid out as a list: • title / • 发布时间：… / • text."""
    listed = [line for line in found if line.text[0] == "•" and len(line.text) > 1]
    described = [d for line in listed if (d := describe(line.piece.part(1)))]
    dated = any(f.kind == "date" and f.end > f.start for d in described for f in d.fields)
    linked = any(furniture_kind(line.text[1:].strip()) in _LINKS for line in listed)
    if not dated and not linked and {f.kind for d in described for f in d.fields}.isdisjoint(_PAGE_S):
        return found
    bare = ((line, line.piece.part(1)) for line in found)
    return [line._replace(text=p.text, piece=p) if line in listed and p.text else line for line, p in bare]


def _with_numbers(found: list[Line]) -> list[Line]:
    """The lines with a number put back that stands between the halves of its sentence, as forums break it out."""
    if not any(line.text.isdigit() for line in found):
        return found
    result: list[Line] = []
    for line in found:
        if len(result) > 1 and result[-1].text.isdigit() and _COUNTED.match(line.text):
            before, number = result[-2:]
            if (
                line.gap == number.gap == 0
                and frame_share(line.text) < FRAMED  # title / 0 / 分享至
                and not _SENTENCE_MARK.match(before.text[-1])
                and _HAN.search(before.text[-1])
            ):
                piece = join([before.piece, number.piece, line.piece])
                result[-2:] = [before._replace(text=piece.text, piece=piece, width=before.width + line.width)]
                continue
        result.append(line)
    return result


def _left_open(text: str) -> bool:
    """Whether a line ends inside a bracket, so that a credit may go on in the next."""
    return "（" in text[-16:] and text.rfind("（") > text.rfind("）")


def _without_label(line: Line, told: bool) -> Line:
    """The line without 摘要： before its text, or 文件名称： before the title of a page that has told nothing yet."""
    match = _LEAD_LABEL.match(line.text) or (None if told else _TITLE_LABEL.match(line.text))
    if not match:
        word, bar, title = line.text.partition("|")
        # 云河集团|云河县与云河集团签约: a collector of news sets a word of the title before it.
        doubled = bar and not told and 1 < len(word) <= _ACCOUNT and word in title and "|" not in title
        if not doubled:
            return line
        piece = line.piece.part(len(word) + 1)
        return line._replace(text=piece.text, piece=piece)
    button = _PRINTED.search(line.text)
    quoted = len(line.text) - 1 if match.groupdict().get("quoted") else None
    piece = line.piece.part(match.end(), button.start() if button else quoted)
    return line._replace(text=piece.text, piece=piece)


def _with_values(found: list[Line]) -> list[Line]:
    """In a register table the value stands on the line under its label: `索引号：` and then the number."""
    result = list(found)
    for i, (above, line) in enumerate(pairwise(found), 1):
        if line.kind is Kind.TEXT and above.kind is Kind.META and len(line.text) <= 40:
            described = describe(above.piece)
            last = described.fields[-1] if described else None
            if (
                described
                and last
                and above.text[last.start : last.end].strip("：: ") == ""
                # 成文日期：2025-04-10 废止日期：, and then the title: a row of a register leaves some empty.
                and not (len(described.fields) > 1 and is_act(line.text))
                and _is_value(line.text, last, above.text[0] == "•")
            ):
                result[i] = line.of_kind(Kind.META)
        if line.kind is Kind.META and "|" in line.text and _is_dated_row(above, line):
            result[i] = line.of_kind(Kind.TEXT)
        if result[i - 1].kind is Kind.META and "丨" in line.text and "丨" in above.text:
            result[i] = line.of_kind(Kind.META) if _OF_DESK.fullmatch(line.text) else line
        if line.text.startswith("日期") and _DAY_LINE.fullmatch(line.text):
            # 日期：2023年6月5日 among fields of the page; among those of a notice it is when that takes place.
            beside = [describe(x.piece) for x in (above, *found[i + 1 : i + 2]) if x.kind is Kind.META]
            if any(f.kind in _PAGE_S for x in beside if x for f in x.fields):
                result[i] = line.of_kind(Kind.META)
    return result


def _is_dated_row(above: Line, line: Line) -> bool:
    """Whether a day behind a bar is that of a row under another of the same table: 处罚日期 | 2023年6月5日."""
    described = describe(line.piece)
    alike = above.kind is Kind.TEXT and above.text.count("|") == line.text.count("|")
    return alike and described is not None and all(not field.label for field in described.fields)


def _is_value(text: str, field: Field, listed: bool) -> bool:
    if field.kind == "people":
        return len(text) <= 4 or all(map(is_person, text.split()))
    if field.kind == "author":
        return is_person(text)
    if field.kind == "count":
        return bool(_COUNT.fullmatch(text))
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
            if 0 <= k < len(found) and found[k].kind is Kind.TEXT and len(found[k].text) <= _LONGEST_NAME:
                line = found[k]
                if (
                    is_newspaper(line.text)
                    or (k > i and is_outlet(line.text) and _STAMPS.fullmatch(other.text))
                    or (
                        is_kind(line.text, "media_name")
                        and not is_net(line.text)
                        and not SITED.fullmatch(line.text)
                    )
                    or _posts(result, k, other)
                ):
                    result[k] = line.of_kind(Kind.META if is_outlet(line.text) else Kind.FURNITURE)
    return result


def _with_authors(found: list[Line]) -> list[Line]:
    """The lines, a name that stands by itself between title and publication line told as who wrote it."""
    result = list(found)
    for i, (above, line) in enumerate(pairwise(found), 1):
        if line.kind is not Kind.TEXT or len(line.text) > _NAME or not is_person(line.text):
            continue
        if above.kind is not Kind.TEXT or is_finished(above.text) or len(above.text) <= _NAME:
            continue
        below = found[i + 1 : i + 1 + _STATED]
        stated = any(x.kind is Kind.META and _STAMPS.search(x.text) for x in below)
        # A headline may break before its last word, which the text has again; who wrote it stands in a bracket.
        told = text_in(found[i + 1 : i + _TEXT])
        if stated and line.text not in _BRACKETS.sub("", told):
            result[i] = line.of_kind(Kind.META)
    return result


def _posts(found: list[Line], i: int, below: Line) -> bool:
    """Whether line `i`, between a title and 创建于2023-06-05, is who wrote the post."""
    text = found[i].text
    if i == 0 or found[i - 1].kind is not Kind.TEXT or len(text) > _ACCOUNT or is_act(text) or says(text):
        return False
    if _POSTED.match(below.text):
        return True
    return bool(_STAMPS.match(below.text) or _HOUR.fullmatch(below.text)) and is_banner(text)
