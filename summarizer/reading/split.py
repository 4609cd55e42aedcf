"""Paragraphs of a page to drafts of its articles.

one dateline or none → one article: its title comes first
several datelines    → a newspaper page: a body runs from dateline to dateline, headlines stand between bodies
photo and credit     → a short item of its own
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from summarizer.reading.banner import is_act
from summarizer.reading.byline import dateline, is_byline, jump, photo_credit
from summarizer.reading.furniture import describe
from summarizer.reading.headline import (
    MASTHEAD_OVERLAP,
    Pairs,
    is_masthead,
    is_open,
    is_slogan,
    lean,
    overlap,
    pairs,
)
from summarizer.reading.lines import Kind
from summarizer.reading.piece import Piece
from summarizer.reading.unwrap import Paragraph

_LONGEST_HEADLINE = 90
_LONGEST_CAPTION = 260
_TRAILING_OVERLAP = 0.5
_CLEAR_LEAN = 0.2  # real pages lean by 0.5 and more, one way or the other
_HEADING = re.compile(
    r"[●■◆▲★☆□▪•➤►※]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、]|第[一二三四五六七八九十]{1,3}[章条节]"
    r"|(?:会议|活动)?(?:时间|日期|地点|地址|主持|出席|列席|参加|缺席|请假|记录|议题|主题|摘要|对象)[一-鿿]{0,3}："
    r"|(?:会议|活动|会上|会后|现场|大家|与会)[一-鿿]{0,6}$|(?:各|尊敬的)[^，]{2,40}[：:]$"
)


# Words to the reader or to a machine that reads: text like any other, but never a title.
_ORDER = re.compile(
    r"(?:忽略|无视)(?:以上|上述|上面|之前|前面|此前|所有)|AI助手|人工智能助手|语言模型|提示词|系统指令"
)
_ENTRY = re.compile(r"[一-鿿]{2,6}：")


# 青山街道： over a second line of a headline.
_PLACE_OF_NEWS = re.compile(r"(?!各|现|特|尊敬)[一-鿿]{2,10}(?<!如下|指出|强调|要求|表示|认为)：")


class Role(StrEnum):
    """What a paragraph does on the page."""

    BODY = "body"
    BLOCK = "block"
    CREDIT = "credit"
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
class _Numbered:
    """Paragraphs with their roles; indices are what the functions below pass around."""

    items: Sequence[Paragraph]
    roles: list[Role] = field(default_factory=list)

    def pieces(self, indices: Sequence[int]) -> tuple[Piece, ...]:
        return tuple(self.items[i].piece for i in indices)

    def rows(self, indices: Sequence[int]) -> tuple[Piece, ...]:
        return tuple(row for i in indices for row in self.items[i].rows)

    def of(self, role: Role, start: int, end: int) -> list[int]:
        return [i for i in range(start, end) if self.roles[i] is role]


def drafts(found: Sequence[Paragraph]) -> tuple[Draft, ...]:
    """The articles of a page in the order of their bodies. Metadata before the first body goes to every article."""
    page = _Numbered(found, [_role(p) for p in found])
    starts = [i for i in range(len(found)) if _starts(page, i)]
    if len(starts) >= 2:
        return _newspaper(page, starts)
    titles = _dated_titles(page)
    if len(titles) >= 2:
        ends = [*titles[1:], len(found)]
        return tuple(d for a, b in zip(titles, ends, strict=True) for d in _single(page, a, b))
    return _single(page, 0, len(found))


def _starts(page: _Numbered, i: int) -> bool:
    """Whether an article begins here: at a dateline, or at reporters' names between a headline and its text."""
    text = page.items[i].text
    if page.roles[i] is Role.BODY:
        return dateline(text) is not None
    return (
        page.roles[i] is Role.META
        and 0 < i < len(page.items) - 1
        and page.roles[i - 1] is Role.BLOCK
        and page.roles[i + 1] is Role.BODY
        and is_byline(text)
        and dateline(page.items[i + 1].text) is None
    )


def _role(paragraph: Paragraph) -> Role:
    text = paragraph.text
    if paragraph.kind is Kind.META:
        return Role.META
    if paragraph.kind is Kind.FURNITURE:
        return Role.NONE
    credit = photo_credit(text)
    if credit == 0 and len(text) <= 60:
        return Role.CREDIT
    if credit > 0 or text.startswith("图为") or _ORDER.search(text) or jump(text) == (0, len(text)):
        return Role.BODY
    if _PLACE_OF_NEWS.fullmatch(text) and not is_act(text):
        return Role.BLOCK
    if paragraph.ended or len(text) > _LONGEST_HEADLINE or len(paragraph.rows) > 5 or dateline(text):
        return Role.BODY
    return Role.BLOCK


def _dated_titles(page: _Numbered) -> list[int]:
    """Paragraphs that are titles: unfinished, then a line with 发布时间, then prose. Two make two articles."""
    titles: list[int] = []
    for i in range(len(page.items) - 2):
        if page.roles[i] is not Role.BLOCK or page.roles[i + 1] is not Role.META:
            continue
        described = describe(page.items[i + 1].piece)
        dated = described and any(f.kind in ("date", "stamp") and f.end > f.start for f in described.fields)
        following = [r for r in page.roles[i + 2 : i + 6] if r is not Role.META and r is not Role.NONE]
        if dated and following and following[0] is Role.BODY:
            titles.append(i)
    return titles


def _single(page: _Numbered, start: int, end: int) -> tuple[Draft, ...]:
    """One article: leading unfinished lines are its title, everything else its body."""
    text = [i for i in range(start, end) if page.roles[i] in (Role.BODY, Role.BLOCK)]
    if not text:
        return ()
    first_body = next((i for i in text if page.roles[i] is Role.BODY), text[min(1, len(text) - 1)])
    leading = [i for i in text if i < first_body and not _HEADING.match(page.items[i].text)]
    if not leading and _is_title_by_place(page, first_body, text):
        leading = [first_body]
    over = leading
    leading = _over_stamp(page, over, text)
    body = [i for i in text if i not in leading and (i not in over or i > leading[-1])]
    if not body:
        return ()
    rows = page.rows(leading)
    if len(rows) > 1:
        rows = _titles(rows, pairs("".join(page.items[i].text for i in body)))
    elif not rows and len(body) > 1 and page.roles[body[-1]] is Role.BLOCK:
        last = page.items[body[-1]]
        if overlap(last.text, pairs("".join(page.items[i].text for i in body[:-1]))) >= _TRAILING_OVERLAP:
            rows, body = last.rows, body[:-1]
    meta = page.of(Role.META, start, end) + page.of(Role.CREDIT, start, end)
    return (Draft(page.pieces(body), rows, page.pieces(meta)),)


def _over_stamp(page: _Numbered, leading: list[int], text: Sequence[int]) -> list[int]:
    """Of the lines over the body those on one side of the publication line: the first side that fits the body."""
    groups: list[list[int]] = []
    for i in leading:
        if groups and all(page.roles[k] is not Role.META for k in range(groups[-1][-1], i)):
            groups[-1].append(i)
        else:
            groups.append([i])
    if len(groups) < 2:
        return leading
    body = pairs("".join(page.items[i].text for i in text if i not in leading))
    fits = (g for g in groups if max(overlap(page.items[i].text, body) for i in g) >= MASTHEAD_OVERLAP)
    title = next(fits, groups[0])
    told = "".join(page.items[i].text for i in title)
    same = [
        i for g in groups if (t := "".join(page.items[k].text for k in g)) in told or told in t for i in g
    ]
    return same or title


def _is_title_by_place(page: _Numbered, first: int, text: Sequence[int]) -> bool:
    """A short first paragraph that ends in ！ or ？ and stands right over the publication line is a title."""
    short = len(page.items[first].text) <= 50 and "。" not in page.items[first].text
    return short and len(text) > 1 and first + 1 < len(page.items) and page.roles[first + 1] is Role.META


def _titles(rows: Sequence[Piece], body: Pairs) -> tuple[Piece, ...]:
    """Title lines without repetitions, and without site names and slogans over a title that fits the body."""
    kept: list[Piece] = []
    for row in rows:
        if all(row.text != other.text for other in kept):
            kept.append(row)
    kept = [
        row for row in kept if not any(len(o.text) >= 8 and o.text in row.text for o in kept if o is not row)
    ]
    entries = [row for row in kept[1:] if _ENTRY.match(row.text)]
    if len(entries) >= 2:
        kept = [row for row in kept if row not in entries]
    shares = [overlap(row.text, body) for row in kept]
    if len(kept) > 1 and max(shares) >= MASTHEAD_OVERLAP:
        first = next(i for i, share in enumerate(shares) if share >= MASTHEAD_OVERLAP)
        whole = first and (kept[first].text.startswith("—") or is_open(kept[first - 1].text))
        kept = kept[first - 1 if whole else first :]
    return tuple(kept[:4])


def _newspaper(page: _Numbered, starts: Sequence[int]) -> tuple[Draft, ...]:
    photos = _photo_items(page)
    taken = {i for item in photos for i in item}
    ends = [*starts[1:], len(page.items)]
    bodies: list[list[int]] = []
    blocks: list[list[int]] = [[i for i in page.of(Role.BLOCK, 0, starts[0]) if i not in taken]]
    for start, end in zip(starts, ends, strict=True):
        inside = [i for i in range(start, end) if page.roles[i] in (Role.BODY, Role.BLOCK) and i not in taken]
        last = max(i for i in inside if page.roles[i] is Role.BODY)
        bodies.append([i for i in inside if i <= last])
        blocks.append([i for i in inside if i > last])
    told = [pairs("".join(page.items[i].text for i in body)) for body in bodies]
    leaning = lean(["".join(page.items[i].text for i in block) for block in blocks], told)
    guessed = abs(leaning) < _CLEAR_LEAN and any(blocks)
    top = page.of(Role.META, 0, starts[0])
    found: list[tuple[int, Draft]] = []
    for n, body in enumerate(bodies):
        rows = page.rows(blocks[n + 1 if leaning > 0 else n])
        meta = top + [i for i in page.of(Role.META, starts[n], ends[n]) if i not in taken]
        heading = _newspaper_heading(rows, told[n])
        found.append((body[0], Draft(page.pieces(body), heading, page.pieces(meta), guessed)))
    found += [(item[0], _photo(page, item)) for item in photos]
    earlier = [i for i in page.of(Role.BODY, 0, starts[0]) if i not in taken]
    if earlier:
        found += [(-1, draft) for draft in _single(page, 0, starts[0])]
    return tuple(draft for _, draft in sorted(found, key=lambda pair: pair[0]))


def _newspaper_heading(rows: Sequence[Piece], body: Pairs) -> tuple[Piece, ...]:
    """The lines of a block that belong to its body; page slogans fit no body."""
    kept = [r for r in rows if overlap(r.text, body) >= MASTHEAD_OVERLAP or not is_masthead(r.text)]
    if len(kept) > 3:
        kept = [r for r in kept if overlap(r.text, body) >= MASTHEAD_OVERLAP or is_slogan(r.text)]
    fitting = [r for r in kept if overlap(r.text, body) > 0]
    return tuple(kept if fitting else ())


def _photo_items(page: _Numbered) -> list[list[int]]:
    """Caption items: an unfinished title, at most three short paragraphs, and the photographer's credit."""
    items: list[list[int]] = []
    for credit, paragraph in enumerate(page.items):
        own_line = page.roles[credit] is Role.CREDIT
        glued = page.roles[credit] is Role.BODY and photo_credit(paragraph.text) > 0
        if not (own_line or glued) or dateline(paragraph.text):
            continue
        item = [credit]
        at = credit - 1
        while at >= 0 and len(item) < (4 if own_line else 3) and page.roles[at] is Role.BODY and own_line:
            if dateline(page.items[at].text) or len(page.items[at].text) > _LONGEST_CAPTION:
                break
            item.insert(0, at)
            at -= 1
        if (
            at >= 0
            and page.roles[at] is Role.BLOCK
            and len(page.items[at].text) <= 30
            and (glued or len(item) > 1)
        ):
            items.append([at, *item])
        elif "图为" in page.items[credit].text and glued:
            items.append([credit])
        elif own_line and credit and "图为" in page.items[credit - 1].text:
            items.append([credit - 1, credit])
    return items


def _photo(page: _Numbered, item: Sequence[int]) -> Draft:
    heading = [i for i in item if page.roles[i] is Role.BLOCK]
    body = [i for i in item if page.roles[i] is Role.BODY]
    return Draft(
        page.pieces(body), page.rows(heading), page.pieces([i for i in item if page.roles[i] is Role.CREDIT])
    )
