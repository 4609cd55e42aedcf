"""What each paragraph does on a page, and the drafts of articles made of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from summarizer.patterns import regex
from summarizer.reading.articles.unwrap import Paragraph
from summarizer.reading.lines.banner import is_act, is_addressed, is_column
from summarizer.reading.lines.byline import (
    byline_alone,
    dateline,
    is_author,
    is_byline,
    is_credit,
    jump,
    photo_credit,
    tail_credit,
)
from summarizer.reading.lines.furniture import describe, furniture_kind
from summarizer.reading.lines.line import Kind
from summarizer.reading.piece import Piece

_WHO_IS = ("（作者系", "（作者为", "（作者是")  # under what somebody sent in
_LONGEST_HEADLINE = 90
# Words to the reader or to a machine that reads: text like any other, but never a title.
_ORDER = regex(
    r"(?:忽略|无视)(?:以上|上述|上面|之前|前面|此前|所有)|AI助手|人工智能助手|语言模型|提示词|系统指令"
)
# 青山街道： over a second line of a headline.
_PLACE_OF_NEWS = regex(
    r"(?!各|现|特|尊敬)[一-鿿]{2,10}(?<!如下|指出|强调|要求|表示|认为|老师|同志|领导|编辑|先生|女士|朋友|家长)："
)

# A commentator, or the office that wrote: 云河县委通讯组 青山日报记者.
_PAGE = regex(r"第?\s?(?:[A-Z]{0,3}\d{1,2}|[一二三四五六七八九十]{1,3})\s?版")
_COMMENTATOR = regex(
    r"(?:本报|特约|本台){0,2}(?:评论员|编辑部)(?:文章)?|[一-鿿]{2,14}(?:通讯组|报道组|采访组)(?:\s{1,2}[一-鿿]{2,8}记者)?"
)


class Role(StrEnum):
    """What a paragraph does on the page."""

    BODY = "body"
    BLOCK = "block"
    CREDIT = "credit"
    SIGN = "sign"
    COLUMN = "column"
    PAGE = "page"
    META = "meta"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Draft:
    """One article before its sentences are numbered. `heading` are the lines that may hold headline and kicker."""

    body: tuple[Piece, ...]
    heading: tuple[Piece, ...] = ()
    meta: tuple[Piece, ...] = ()
    guessed: bool = False


@dataclass
class Numbered:
    """Paragraphs with their roles; indices are what the functions of splitting pass around."""

    items: Sequence[Paragraph]
    roles: list[Role] = field(default_factory=list)

    def pieces(self, indices: Sequence[int]) -> tuple[Piece, ...]:
        """The paragraphs themselves."""
        return tuple(self.items[i].piece for i in indices)

    def rows(self, indices: Sequence[int]) -> tuple[Piece, ...]:
        """The lines of the paragraphs, as headlines need them."""
        return tuple(row for i in indices for row in self.items[i].rows)

    def of(self, role: Role, start: int, end: int) -> list[int]:
        """The paragraphs of one role in a stretch."""
        return [i for i in range(start, end) if self.roles[i] is role]

    def text(self, indices: Sequence[int]) -> str:
        """The characters of the paragraphs."""
        return "".join(self.items[i].text for i in indices)


def role_of(paragraph: Paragraph) -> Role:
    """What a paragraph does, as far as it can be told without its neighbours."""
    text = paragraph.text
    if paragraph.kind is Kind.META:
        return Role.SIGN if names_author(paragraph.piece) else Role.META
    if is_column(text):
        return Role.COLUMN
    if paragraph.kind is Kind.FURNITURE:
        if text.startswith(_WHO_IS):
            return Role.SIGN
        return (
            Role.PAGE
            if "版" in text and _PAGE.match(text) and furniture_kind(text) == "page_label"
            else Role.NONE
        )
    if len(text) > _LONGEST_HEADLINE:
        return Role.BODY  # as most paragraphs are
    credit = photo_credit(text)
    if credit == 0 and len(text) <= 60:
        return Role.CREDIT
    if is_credit(text) or _COMMENTATOR.fullmatch(text) or byline_alone(text):
        return Role.SIGN
    if credit > 0 or text.startswith("图为") or _ORDER.search(text) or jump(text) == (0, len(text)):
        return Role.BODY
    if _PLACE_OF_NEWS.fullmatch(text) and not is_act(text) and not is_addressed(text):
        return Role.BLOCK
    if paragraph.ended or len(text) > _LONGEST_HEADLINE or len(paragraph.rows) > 5 or dateline(text):
        return Role.BODY
    # …会议。记者 甲: no headline has a full stop within.
    return Role.BODY if "。" in text or tail_credit(text) > 0 or text[-1] in "，、" else Role.BLOCK


def names_authors(items: Sequence[Paragraph], i: int) -> bool:
    """Whether the last line of a paragraph is nothing but names which the text beside it does not know.

    黄金周 may be the end of a headline, and is in the text then; who wrote it is not.
    """
    text = items[i].rows[-1].text
    beside = (*items[max(0, i - 2) : i], *items[i + 1 : i + 4])
    return is_author(text) and not any(word in p.text for word in text.split() for p in beside if p.ended)


def mentions_author(piece: Piece) -> bool:
    """Whether a line of metadata names an author, be it beside other things: 来源：云河日报 作者：甲."""
    line = describe(piece)
    return line is not None and any(f.kind == "author" for f in line.fields)


def names_author(piece: Piece) -> bool:
    """Whether a line of metadata says who wrote one article: □记者 甲, 作者：乙."""
    if is_byline(piece.text):
        return True
    line = describe(piece)
    return line is not None and all(f.kind == "author" and f.end > f.start for f in line.fields)
