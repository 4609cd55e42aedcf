"""Lists of other pages on a page: 相关新闻 and the titles under it, over the text and behind it.

One walk down the lines tells what has been told so far and whether other pages are being listed.
"""

from summarizer.patterns import regex
from summarizer.reading.frame.links import ANNOUNCES
from summarizer.reading.frame.site import over_caption
from summarizer.reading.frame.under import CONTACT
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.lines.byline import dateline, is_byline, photo_credit
from summarizer.reading.lines.fields import STAMP
from summarizer.reading.lines.furniture import LISTS, describe, furniture_kind, is_kind
from summarizer.reading.lines.line import Kind, Line, is_finished

_EMPTY_NEIGHBOUR = regex(
    r"[•·-]?\s*[【\[（<]?\s*(?:上|下|前|后)一?(?:篇|条|页|则|图集|组图)\s*[】\])）>]?\s*[：:]?"
)
_HAN = regex("[一-鿿]")
_LATIN = regex("[A-Za-z]{4}")
_ARTICLE = 2  # finished lines that make an article; a list of other pages may also stand before it
_TOLD = 50  # characters of a single finished line that make one as well
_SENTENCE = 8  # Latin words that are one in another language
_ANNOUNCED = 12  # characters of the shortest line that announces a list
_ASKS = 30  # characters of a title that ends in ！
_SCATTERED = 4  # words of one or two letters and marks
_PAGES = 3  # names of pages one under the other
_NUMBER = regex(r"^(?:\d{1,2}[.、](?!\d)|[-·•■◆])\s?")  # before a title in a list
_STAMPS = regex(STAMP)
_REPLY = regex(
    r"(?:沙发|板凳|地板|地下室|\d{1,3}\s?[#楼])(?:\s|$).{0,30}(?:发表于|$)"
)  # over what a reader answered
# What is frame under no other line of it: 标题：, an answer of a reader, a line without a Chinese character.
_BY_ITSELF = regex(rf"标|{_REPLY.pattern}|[^一-鿿]*$")
_TITLE, _LONGEST = 8, 60  # characters
# Lines of a list over a title, lines of the text under it, share of its pairs.
_HEADS, _LEAD, _SAME = 12, 4, 0.6
_DATE_LIST_ITEM = regex(
    r".{6,60}?[\s\[（【(]{1,6}(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\]）】)]?"
    r"|[-•·]?\s?[\[（【(](?:20\d\d[-/.])?\d{1,2}[-/.]\d{1,2}[\]）】)]\s?[·•]?.{6,60}"
)


def is_dated(text: str) -> bool:
    """Whether a line is a title with its day, as lists of other pages have them: 青山镇举办采茶节 [10-09]."""
    return bool(_DATE_LIST_ITEM.fullmatch(text)) and dateline(text) is None


def _publishes(line: Line) -> bool:
    """Whether a line is that of publication or who wrote an article, and not the bare day of a row in a list."""
    if line.kind is Kind.META and is_byline(line.text):
        return True
    described = describe(line.piece) if line.kind is Kind.META else None
    return bool(described and len(described.fields) > 1)


def _under_list(found: list[Line]) -> int:
    """Where the title of a page stands under a list of others, no publication line over that; or -1.

    Of titles with their days the last over the first sentence is the page's own.
    """
    first = next((i for i, x in enumerate(found) if x.kind is Kind.FURNITURE and is_kind(x.text, *LISTS)), -1)
    told = next((i for i, x in enumerate(found) if x.kind is Kind.TEXT and is_finished(x.text)), len(found))
    stated = [i for i in range(told) if found[i].kind is Kind.META and _STAMPS.search(found[i].text)]
    if first < 0 or (stated and stated[0] < first):
        return -1
    if not stated:
        return _by_words(found, first)
    over = (i for i in range(stated[-1] - 1, first, -1) if found[i].kind is Kind.TEXT)
    return next((i for i in over if len(found[i].text) >= _TITLE), -1)


def _by_words(found: list[Line], first: int) -> int:
    """The last line under the head of a list that the text right under it has nearly all the words of, or -1."""
    told = next((i for i in range(first + 1, len(found)) if is_finished(found[i].text)), len(found) - 1)
    for i in range(min(told, first + _HEADS) - 1, first, -1):
        text = found[i].text
        if found[i].kind is Kind.TEXT and _TITLE <= len(text) <= _LONGEST and "，" not in text:
            below = (x.text for x in found[i + 1 : i + 1 + _LEAD] if x.kind is Kind.TEXT)
            if overlap(text, pairs("".join(below))) >= _SAME:
                return i
    return -1


def after_related(found: list[Line]) -> list[Line]:
    """After 相关新闻 come titles of other pages, up to the next line of prose; after 免责声明 nothing of use comes."""
    if not any(x.kind is Kind.FURNITURE or _BY_ITSELF.match(x.text) for x in found):
        return found  # as on most pages of newspapers
    return _Related(found).sorted()


class _Related:
    """One walk down the lines of a page: what has been told so far, and whether other pages are being listed."""

    def __init__(self, found: list[Line]) -> None:
        self._found = found
        self._result: list[Line] = []
        self._related = self._ended = False
        self._prose = self._told = self._pages = (
            0  # finished lines, their characters, labels of pages in a row
        )
        self._titles: set[str] = set()
        self._title = _under_list(found)

    def sorted(self) -> list[Line]:
        for i, line in enumerate(self._found):
            self._result.append(self._sorted(i, line))
        nothing_left = all(line.kind is not Kind.TEXT for line in self._result)
        return self._found if nothing_left else self._result

    def _sorted(self, i: int, line: Line) -> Line:
        below = self._found[i + 1] if i + 1 < len(self._found) else None
        listed = self._related and not self._prose and line.kind is Kind.TEXT
        if listed and (i == self._title or (below and _publishes(below))):
            self._related = self._ended = False  # 往期回顾 was a button over the title
        if self._prose and _REPLY.match(line.text):
            self._related = self._ended = True
            line = line.of_kind(Kind.FURNITURE)
        if line.kind is Kind.META and self._related and _STAMPS.fullmatch(line.text):
            line = line.of_kind(Kind.FURNITURE)  # the day of another page
        if line.kind is Kind.FURNITURE:
            self._announced(i, line)
        elif line.kind is Kind.TEXT:
            return self._of_text(line, below)
        return line

    def _announced(self, i: int, line: Line) -> None:
        """What a line of the frame says of the lines under it."""
        kind = furniture_kind(line.text)
        # 第01版：要闻 第02版：综合, over the titles on them
        self._pages = self._pages + 1 if kind == "page_label" else 0
        listed = kind == "others" or (self._pages >= _PAGES and self._prose > 0)
        heads = kind == "related" and not over_caption(self._found, i)
        self._related = self._related or heads or listed
        # 0评论 may stand over the text as well.
        much = self._prose >= _ARTICLE or self._told >= _TOLD
        self._ended = self._ended or (kind == "end" and self._prose > 0) or (listed and much)

    def _of_text(self, line: Line, below: Line | None) -> Line:
        text, self._pages = line.text, 0
        finished = self._is_finished(text)
        self._prose += finished
        self._told += len(text) if finished else 0
        title = _NUMBER.sub("", text) if self._titles or self._related else text
        again = title in self._titles  # of the list of titles over it the one that is read
        goes_on = self._related and not (finished or again or len(text) > 80)
        self._related = self._ended or goes_on
        self._titles.update([title] if self._related and not self._prose else ())
        frame = self._related or self._is_frame(line, below)
        # What follows a photographer is no other page.
        self._related = self._related and (self._ended or photo_credit(text) < 0)
        return line.of_kind(Kind.FURNITURE) if frame else line

    def _is_finished(self, text: str) -> bool:
        """Whether a line is prose. 云河这条路通车了！ is the title of another page in a list of such."""
        if is_finished(text) and not (self._related and text[-1] in "！？" and len(text) <= _ASKS):
            return True
        return not self._related and (photo_credit(text) > 0 or _announces(text))

    def _is_frame(self, line: Line, below: Line | None) -> bool:
        under = bool(self._result) and self._result[-1].kind is Kind.FURNITURE
        if (under or line.text[0] == "标") and _frames(line, self._result, below, self._prose > 0):
            return True
        return not "一" <= line.text[0] <= "鿿" and _foreign(line, self._result)


def _announces(text: str) -> bool:
    """Whether a line tells of a list below: 现将名单公布如下："""
    return text[-1] == "：" and len(text) >= _ANNOUNCED and bool(ANNOUNCES.search(text[-_ANNOUNCED:]))


def _frames(line: Line, before: list[Line], below: Line | None, told: bool) -> bool:
    """A line of the frame under another: a title with its date, a telephone, the title 下一篇： announces."""
    if not before or before[-1].kind is not Kind.FURNITURE:
        return told and line.text.startswith("标题") and bool(CONTACT.fullmatch(line.text))
    if _DATE_LIST_ITEM.fullmatch(line.text):
        if not told and below is not None and not _DATE_LIST_ITEM.fullmatch(below.text):
            return False  # 领导活动（6月5日） over its items
        return dateline(line.text) is None  # 本报讯（记者 甲） 5月7 is the first line of a column
    if told and _EMPTY_NEIGHBOUR.fullmatch(before[-1].text):
        return len(line.text) <= 60 and line.text[-1] not in "。；"
    return told and bool(CONTACT.fullmatch(line.text))


def _foreign(line: Line, before: list[Line]) -> bool:
    """A line of Latin words between paragraphs, or of scattered letters, with which a forum spoils copies."""
    if len(line.text) < 4 or _HAN.search(line.text):
        return False
    words = line.text.split()
    if len(words) >= _SCATTERED and sum(len(w) <= 2 for w in words) * 2 > len(words):
        return True
    if not _LATIN.search(line.text):
        return False
    if len(words) >= _SENTENCE:
        return True
    return not before or before[-1].kind is not Kind.TEXT or is_finished(before[-1].text)
