"""Scraps of the frame inside a page, told by their shape and by what stands beside them, wherever that is.

A counter has no word; a button between paragraphs is made of words of frames; the title comes again behind a label.
And rows of tables and contacts of a notice, which look like menus and feet of pages, told by their neighbours.
"""

from summarizer.patterns import regex
from summarizer.reading.frame.links import ENDING, OFFICE
from summarizer.reading.frame.site import says_how_to_write, speaks_of_itself
from summarizer.reading.frame.under import OF_SITE, TEASER
from summarizer.reading.lines.banner import is_heading
from summarizer.reading.lines.fields import scan
from summarizer.reading.lines.furniture import furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished
from summarizer.reading.lines.rolls import ENTRY, in_table
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.lines.vocabulary import FRAMED, SURELY, frame_share

# 12.6万, (12), 92.31%, +1: how many, of what is left out.
_COUNTER = regex(r"[\d.,:%+(（）)/\s]{0,12}\d[\d.,:%+(（）)/\s]{0,12}(?:[万千亿wWkK]?\+?[次人条赞]?)[）)]?")
_PRESSED = regex(r"[（(]\d{1,6}[）)]")  # how often, under a button
_BUTTON = 24  # characters of the longest button
_TITLE = 4  # characters of the shortest title that is found again
_NAME = 14  # characters of an account
_WHOLE = 8  # characters of the end of a title that is the title
_OFTEN = 6  # times that a title is printed on a line
_LONGEST = 60  # characters of a line with a title in it
_AGAIN = regex(r"[A-Za-z一-鿿]{2,8}[：:|丨]\s?(?=.{4})")  # 导读：, PC端链接：
_NUMBER = regex(r"(?<=.{4})[（(]\d{1,2}[）)]$|(?<=[一-鿿A-Za-z_])\d{1,2}$")  # of a picture
_ANNEX, _FILE = regex("附|表|第|编号"), 12  # 附件1, characters of the name of a picture without brackets
_STRAY = frozenset("，,、;；|")
_LAST = frozenset("0123456789）)….")  # of a number, a bracket, a title cut short
_STOPS = regex(r"[，。；！？]|[：:]\s?\S")
_OWN_LINE = regex("新闻|爆料|报料|投稿|线索|广告|订阅|发行|采编|编辑|记者|合作")  # the line of an outlet
_CONTACT = regex(
    r"(?!日期|时间)[一-鿿\s]{2,12}[：:]\s?(?:[\d()（）—-]{5,20}|[\w.-]{2,30}@[\w.-]{4,30}|.{0,30}\d{1,4}号.{0,20})"
)
_OVER_CONTACT = regex(
    r"[一二三四五六七八九十\d、.（()）]{0,5}(?:联系人|联系方式$|经办人|采购人|招标人|代理机构|咨询方式)"
)
_SUMMARY, _BY_MACHINE = (
    regex(r"(?:AI|智能|一键)\s?(?:摘要|速览|导读|总结|解读|提炼)"),
    regex(r"由\s?(?:AI|人工智能|大模型)\S{0,6}生成"),
)
_MADE = 10  # lines of the longest summary
_MOST_TITLES = 100  # lines over a text; of more none is the title of its pictures
_NOTES = 8  # lines of what a mailbox says of itself
_NEAR = 4  # lines under a contact in which its notice goes on or is signed


def without_scraps(found: list[Line]) -> list[Line]:
    """The lines of a page, those of counters, buttons and titles printed again marked, rows and contacts told again."""
    result = list(found)
    first = next((i for i, line in enumerate(found) if _is_told(line)), len(found))
    last = next((i for i in reversed(range(len(found))) if _is_told(found[i])), -1)
    result = _without_machines(result)
    begun = next((i for i, line in enumerate(found[:first]) if _announces(line)), first)
    titles = {x.text for x in found[:first] if x.kind is Kind.TEXT and len(x.text) >= _TITLE}
    titles -= {text for text in titles if _is_title_often(text, titles)}
    long_titles = {text for text in titles if len(text) >= _WHOLE} if len(titles) <= _MOST_TITLES else set()
    heads = {text[:_WHOLE] for text in long_titles}
    for i, line in enumerate(found := list(result)):
        if (
            first < i < last
            and line.kind is Kind.TEXT
            and _runs_on(line.text)
            and line.text[:_WHOLE] not in heads
        ):
            continue  # as most lines
        often = line.text[:_WHOLE] in heads and _is_title_often(line.text, long_titles)
        if line.kind is Kind.TEXT and (often or _is_begun_again(found, i) or _tells_how_to_write(found, i)):
            result[i] = line.of_kind(Kind.FURNITURE)
        elif line.kind is Kind.FURNITURE:
            row = in_table(result, i) and furniture_kind(line.text) == "navigation"
            if row or _is_entry(result, i) or (i > min(first, begun) and _is_contact(result, i)):
                result[i] = line.of_kind(Kind.TEXT)
        elif line.kind is Kind.TEXT and len(line.text) <= _LONGEST:
            counts = (i == 0 or result[i - 1].kind is not Kind.TEXT) and _COUNTER.fullmatch(line.text)
            counts = counts or (i > last and _PRESSED.fullmatch(line.text))
            within = begun < i < last and _is_button(found, i)
            picture = line.text[-1].isdigit() and len(line.text) <= _FILE and not _ANNEX.match(line.text)
            numbered = (picture or line.text[-1] in "）)") and _is_numbered_again(found, i)
            label = i < first and _is_loose_label(result, i)
            if (
                counts
                or within
                or numbered
                or label
                or _is_title_again(line.text, titles)
                or (i < first + 1 and i and result[i - 1].kind is Kind.FURNITURE and _names_account(found, i))
                or line.text in _STRAY
            ):
                result[i] = line.of_kind(Kind.FURNITURE)
    return result


def _without_machines(found: list[Line]) -> list[Line]:
    """The lines without what a machine made of the text, between AI摘要 and 以上内容由AI生成."""
    begin = next((i for i, x in enumerate(found) if _SUMMARY.fullmatch(x.text)), -1)
    made = (i for i in range(begin + 1, min(len(found), begin + _MADE)) if _BY_MACHINE.search(found[i].text))
    end = next(made, -1) if begin >= 0 else -1
    return (
        [x.of_kind(Kind.FURNITURE) if begin < i < end else x for i, x in enumerate(found)]
        if end > 0
        else found
    )


def _runs_on(text: str) -> bool:
    """Whether a line inside the text has a comma or a stop and the shape of nothing that is looked for there."""
    if text[0] in "【[" or text[-1] in _LAST or len(text) == 1 or "您" in text:
        return False
    head = text[:10]
    return bool(_STOPS.search(text)) and not ("：" in head or ":" in head or "|" in head)


def _tells_how_to_write(found: list[Line], i: int) -> bool:
    """Whether a sentence of the site's mailbox stands over the trail of the page."""
    below = found[i + 1 : i + _NOTES] if says_how_to_write(found[i].text) else []
    return any(x.kind is Kind.FURNITURE and furniture_kind(x.text) == "crumb" for x in below)


def _is_begun_again(found: list[Line], i: int) -> bool:
    """Whether a line is the beginning of the next lines, cut short: 摘要: and as much of the text as a list shows."""
    if not found[i].text.endswith(("…", "...")):
        return False
    stem = found[i].text.rstrip(".… ").rstrip()
    if len(stem) < _BUTTON:
        return False
    below = [x.text for x in found[i + 1 : i + 1 + _NEAR] if x.kind is Kind.TEXT]
    if any(text.startswith(stem) for text in below):
        return True
    # A list shows paragraphs as one.
    bare = stem.replace(" ", "")
    first = next((n for n, text in enumerate(below) if len(text) >= _WHOLE and bare.startswith(text)), -1)
    told = [text for text in below[first:] if is_finished(text)] if first >= 0 else []
    return len(told) > 1 and "".join(told).startswith(bare)


def _is_title_often(text: str, titles: set[str]) -> bool:
    """Whether a line is nothing but the title of the page, twice and more: the names of its pictures."""
    if len(text) > _OFTEN * _LONGEST or len(titles) > _MOST_TITLES:
        return False
    return any(
        text != title and text.startswith(title) and not text.replace(title, "").strip()
        for title in titles
        if len(title) >= _WHOLE
    )


def _names_account(found: list[Line], i: int) -> bool:
    """Whether a short line is a name that the frame above it has: 云河发布. under 以下文章来源于云河发布，作者甲."""
    name = found[i].text.rstrip("。.")
    return _TITLE <= len(name) <= _NAME and f"来源于{name}" in found[i - 1].text


def _is_told(line: Line) -> bool:
    return line.kind is Kind.TEXT and is_finished(line.text) and not TEASER.fullmatch(line.text)


def _announces(line: Line) -> bool:
    """Whether a line opens a list: 现将名单公示如下："""
    return line.kind is Kind.TEXT and line.text[-1] == "：" and "，" in line.text


def _is_button(found: list[Line], i: int) -> bool:
    """Whether a line between paragraphs is one of frame words: all of it, or half and it comes again."""
    text = found[i].text
    if len(text) > _BUTTON or _STOPS.search(text) or is_heading(text) or in_table(found, i):
        return False
    share = frame_share(text)
    return share >= SURELY or (share >= FRAMED and sum(line.text == text for line in found) > 1)


def _is_loose_label(found: list[Line], i: int) -> bool:
    """Whether a line beside the frame over a text is a label that says nothing, and its value: 分类： 本地."""
    text = found[i].text
    if (
        len(text) > _BUTTON
        or "：" not in text
        or not any(x.kind is not Kind.TEXT for x in (*found[max(0, i - 2) : i], *found[i + 1 : i + 3]))
    ):
        return False
    at, fields = scan(text)
    return at == len(text) and bool(fields) and all(f.kind == "loose" for f in fields)


def _is_numbered_again(found: list[Line], i: int) -> bool:
    """Whether a line comes again with another number behind it, as pictures are named: title（1）, title（2）."""
    text = found[i].text
    bare = _NUMBER.sub("", text)
    if bare == text or is_finished(bare) or is_heading(text):
        return False
    return any(x is not found[i] and x.text != text and _NUMBER.sub("", x.text) == bare for x in found)


def _is_title_again(text: str, titles: set[str]) -> bool:
    """Whether a line is another line of the page again.

    Behind a label (导读：title, PC端链接：title), in brackets (【title】), or cut short in a list (the title's beg…).
    """
    if text[0] in "【[" and text[-1] in "】]" and text[1:-1].rpartition("|")[2] in titles:
        return True
    if text.endswith(("…", "...")) and len(stem := text.rstrip(".… ")) >= _WHOLE:
        return any(title.startswith(stem) for title in titles - {text})
    label = _AGAIN.match(text) if "：" in text[:10] or ":" in text[:10] or "|" in text[:10] else None
    value = text[label.end() :] if label else ""
    return value in titles or (
        len(value) >= _WHOLE and any(title.endswith(value) for title in titles - {text})
    )


def _is_entry(found: list[Line], i: int) -> bool:
    """Whether what looks like a line of an owner stands among entries of a notice: 项目名称：… over 建设单位：….

    What runs a site, 主办单位：…, has such entries on both sides.
    """
    text = found[i].text
    if furniture_kind(text) != "legal" or not ENTRY.fullmatch(text) or speaks_of_itself(text):
        return False
    above = [_is_own_entry(x) for x in reversed(found[max(0, i - 2) : i])]
    below = [_is_own_entry(x) for x in found[i + 1 : i + 3]]
    if OF_SITE.search(text):
        return any(above[:1]) and any(below[:1])
    return sum((*above, *below)) > 1 and any((*above[:1], *below[:1]))


def _is_own_entry(line: Line) -> bool:
    """Whether a line of text is an entry that no foot of a page has, as contacts are."""
    return line.kind is Kind.TEXT and bool(ENTRY.fullmatch(line.text)) and not _CONTACT.fullmatch(line.text)


def _is_contact(found: list[Line], i: int) -> bool:
    """Whether a contact is a notice's own: it stands right under what is told, and the notice goes on or is signed.

    The line of an outlet (新闻热线) is no notice's.
    """
    text = found[i].text
    if i == 0 or not _CONTACT.fullmatch(text) or _OWN_LINE.search(text):
        return False
    above = found[i - 1]
    if above.kind is not Kind.TEXT:
        return False
    if _OVER_CONTACT.match(above.text):
        return True
    for line in found[i + 1 : i + 1 + _NEAR]:
        text = line.text
        if line.kind is Kind.META and iso_day(text):
            return True
        if line.kind is Kind.TEXT and (is_finished(text) or ENDING.match(text) or OFFICE.fullmatch(text)):
            return True
    return False
