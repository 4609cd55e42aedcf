"""The articles of a newspaper page, each with its headline and those who signed it.

Whether headlines stand before or after their texts is a property of the page, decided once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.patterns import regex
from summarizer.reading.articles.cuts import Segment, begins_news, cut, finest, gaps_of, signed, weak_cuts
from summarizer.reading.articles.gaps import Gap, between, closes, is_photograph
from summarizer.reading.articles.roles import Draft, Numbered, Role, mentions_author
from summarizer.reading.articles.unwrap import Paragraph
from summarizer.reading.headline.decks import decks, recounts
from summarizer.reading.headline.headline import (
    MASTHEAD_OVERLAP,
    Pairs,
    is_masthead,
    lean,
    overlap,
    pairs,
)
from summarizer.reading.headline.weights import is_slogan
from summarizer.reading.lines.banner import is_advertisement, is_box, is_item
from summarizer.reading.lines.byline import dateline, photo_credit, tail_credit
from summarizer.reading.lines.furniture import describe
from summarizer.reading.lines.signers import people
from summarizer.reading.piece import Piece, join

_CLEAR_LEAN = 0.2  # real pages lean by 0.5 and more, one way or the other
_LIFTED = (
    0.6  # share that a headline takes from the text above it if it was taken for the first line of the next
)
_OF_DESK, _CREDIT = regex("[编审校]|来源"), 30  # words of the desk, characters of its credit
_OF_PAPER = regex("版式|版面|值班主任|美编|组版|星期[一二三四五六日]")
_SIDES = 2  # of its text, where a headline may stand
_HOUR = regex(r"\d:\d\d")
_FEWEST = 2  # articles of a newspaper's page
_ARTICLES = 3  # unsigned ones that make a newspaper's page
_TITLE_LENGTH = 5
_NUMBERED = regex(r"\d{1,2}[、.．](?!\d)\s?")
# A headline; a line that ends in a post goes on with a name.
_TITLE = regex(
    r"(?:[^，。；：、]{2,12}：)?[^，。；：、]{6,40}(?<![局市县区镇乡州院校部会处科厅]长|主任|书记|主席|经理|责人)"
)


def newspaper(page: Numbered) -> tuple[Draft, ...]:
    """The articles in the order of their bodies; nothing where neither signatures nor a masthead show a newspaper."""
    if _is_one_text(page):
        return ()
    segments = cut(page)
    sure = _is_newspaper(page, segments)
    if not (sure or _is_of_two_hands(page, segments) or _has_masthead(page, segments)):
        return ()
    if _is_of_one_hand(page, segments) or _is_of_the_web(page, segments):
        return ()
    leaning = _leaning(page, segments)
    if leaning > 0 and (lifted := _lift(page)):
        return newspaper(lifted)
    if abs(leaning) < _CLEAR_LEAN:
        leaning = _leaning(page, [part for s in segments for part in finest(page, s)]) or leaning
    parts, leaning = _parted(page, segments, leaning, sure=sure)
    if not sure and len(parts) < _FEWEST:
        return ()
    segments = signed(page, parts) if len(parts) > len(segments) else segments
    gaps = gaps_of(page, segments)
    after = leaning > 0
    laid_out = _Layout(
        page,
        segments,
        gaps,
        after=after,
        leads=not after or _names_lead(page, segments, gaps),
        guessed=abs(leaning) < _CLEAR_LEAN and any(gap.rows for gap in gaps),
    )
    return tuple(draft for n in range(len(segments)) if (draft := laid_out.draft(n)))


def _parted(
    page: Numbered, segments: list[Segment], leaning: float, *, sure: bool
) -> tuple[list[Segment], float]:
    """The segments cut where only headlines part them, again if those stand on the other side, and how they lean."""
    parts = segments
    for _ in range(_SIDES):
        after = leaning > 0
        found = [part for s in segments for part in weak_cuts(page, s, after=after, sure=sure)]
        if len(found) <= len(parts):
            break
        parts = found
        leaning = _leaning(page, signed(page, parts))
        if after == (leaning > 0):
            break
    return parts, leaning


def _has_masthead(page: Numbered, segments: Sequence[Segment]) -> bool:
    """Whether the label of a page or the line of a paper stands over its first text: 星期三 责编：甲 版式：乙.

    A site of the web that has such a line states the hour as well.
    """
    above = range(segments[0].body[0] if segments else 0)
    stated = [p.text for p, role in zip(page.items, page.roles, strict=True) if role is Role.META]
    if any(_HOUR.search(text) for text in stated):
        return False
    return any(page.roles[i] is Role.PAGE for i in above) or any(
        page.roles[i] is Role.META and _OF_PAPER.search(page.items[i].text) for i in above
    )


def _is_one_text(page: Numbered) -> bool:
    """Whether nothing stands between the paragraphs of a page and nobody signs any but the first and the last."""
    bodies = page.of(Role.BODY, 0, len(page.items))
    if not bodies or bodies[-1] - bodies[0] >= len(bodies) or is_photograph(page, bodies[-1]):
        return False
    first, *others = (page.items[i].text for i in bodies)
    if is_item(first) or any(is_item(text) or dateline(text) for text in others):
        return False
    return not any(closes(page, i) for i in bodies[:-1])


@dataclass(frozen=True, slots=True)
class _Layout:
    """A newspaper page cut into texts and what stands between them.

    `after`: headlines stand under their texts; `leads`: so do not those who signed them; `guessed`: the page does not
    show clearly on which side headlines stand.
    """

    page: Numbered
    segments: Sequence[Segment]
    gaps: Sequence[Gap]
    after: bool
    leads: bool
    guessed: bool

    def draft(self, n: int) -> Draft | None:
        """The article of one text; None for an advertisement."""
        page, segment, over, under = self.page, self.segments[n], self.gaps[n], self.gaps[n + 1]
        if any(is_advertisement(page.items[i].text) for i in over.columns):
            return None
        body = [*_whole(page, segment), *under.office]
        return Draft(page.pieces(body), self._heading(n), page.pieces(self._meta(n)), self.guessed)

    def _meta(self, n: int) -> list[int]:
        """The lines that date and sign an article, with those over all articles of the page."""
        page, segment, over, under = self.page, self.segments[n], self.gaps[n], self.gaps[n + 1]
        top = page.of(Role.META, 0, self.segments[0].body[0])
        # What stands over all articles is the page's; who wrote the first of them wrote no other.
        shared = [i for i in top if n == 0 or not mentions_author(page.items[i].piece)]
        beside = page.of(Role.META, segment.body[0], _next(self.segments, n, len(page.items)))
        signs = under.above + (over.below if self.leads else under.below)
        listed = page.of(Role.SIGN, segment.body[0], segment.body[-1]) if _is_list(page, segment) else []
        return [*shared, *beside, *signs, *listed]

    def _heading(self, n: int) -> tuple[Piece, ...]:
        """The lines of an article's heading."""
        page, segment, over = self.page, self.segments[n], self.gaps[n]
        rows = page.rows(self.gaps[n + 1].headline(True) if self.after else over.headline(False))
        inner = n + 1 < len(self.segments) if self.after else n > 0
        if heading := _heading(rows, pairs(page.text(segment.body)), inner):
            return heading
        if not self.after and over.below and len(rows) == 1:
            return rows  # who wrote it stands between the title and its text
        if over.columns and (_is_list(page, segment) or is_box(page.text(over.columns[-1:]))):
            return tuple(_unbracketed(row) for row in page.rows(over.columns[-1:]))
        return ()


def _is_newspaper(page: Numbered, segments: Sequence[Segment]) -> bool:
    """Whether two articles are signed, or three stand under headlines and open with their days."""
    signed = [s.opened or s.closed for s in segments]
    if sum(signed) >= 2 and any(signed[:-1]):
        return True
    if any(gap.pages for gap in gaps_of(page, segments)[1:-1]):
        return True  # pages of one issue, each under its label
    cuts = sum(_news_inside(page, s) for s in segments)
    return len(segments) + cuts >= _ARTICLES and cuts > 0


def _news_inside(page: Numbered, segment: Segment) -> int:
    """At how many headlines inside a body news begins."""
    body = segment.body
    apart = [n for n in range(1, len(body)) if body[n] > body[n - 1] + 1]
    return sum(begins_news(page, body, n) for n in apart if between(page, body[n - 1], body[n]).rows)


def _is_of_two_hands(page: Numbered, segments: Sequence[Segment]) -> bool:
    """Whether a body is signed by one at its head and another at its foot, or a signed one stands beside a column."""
    if any(gap.columns for gap in gaps_of(page, segments)[1:-1]) and any(
        s.opened or s.closed for s in segments
    ):
        return True
    gaps = gaps_of(page, segments)
    for n, segment in enumerate(segments):
        opened = dateline(page.items[segment.body[0]].text)
        head = {*(opened.names if opened else ()), *_named(page, gaps[n].below)}
        last = page.items[segment.body[-1]].text
        # A photographer is no second author, nor is the desk.
        wrote = _credited(last) if photo_credit(last) < 0 and not _OF_DESK.search(last[-_CREDIT:]) else ()
        signs = [i for i in gaps[n + 1].above if page.roles[i] is Role.SIGN]
        foot = {*wrote, *_named(page, signs)}
        if head and foot and (head.isdisjoint(foot) or (head != foot and _news_inside(page, segment))):
            return True
    return False


def _named(page: Numbered, indices: Sequence[int]) -> tuple[str, ...]:
    return tuple(name for i in indices for name in people(page.items[i].text))


def _credited(text: str) -> tuple[str, ...]:
    """Who a credit at the end of a paragraph names."""
    at = max(photo_credit(text), tail_credit(text))
    return people(text[at:]) if at > 0 else ()


def _is_of_one_hand(page: Numbered, segments: Sequence[Segment]) -> bool:
    """Whether one reporter signs the text and its photographs, and no headline parts them."""
    if len(segments) < _FEWEST or any(gap.rows for gap in gaps_of(page, segments)[1:-1]):
        return False
    hands = [_hands(page, segment) for segment in segments]
    return bool(hands[0]) and all(hand == hands[0] for hand in hands)


def _is_of_the_web(page: Numbered, segments: Sequence[Segment]) -> bool:
    """Whether a publication line with its hour and its labels stands on the page, and one text beside captions."""
    texts = [s for s in segments if len(s.body) > 1 or photo_credit(page.items[s.body[0]].text) < 0]
    return sum(s.opened or s.closed for s in texts) <= 1 and any(
        _states(page.items[i].piece) for i in page.of(Role.META, 0, segments[-1].body[0])
    )


def _states(piece: Piece) -> bool:
    line = describe(piece)
    kinds = {f.kind for f in line.fields if f.label or f.kind == "stamp"} if line else set()
    return ":" in piece.text and "source" in kinds and bool(kinds & {"date", "stamp"})


def _hands(page: Numbered, segment: Segment) -> set[str]:
    """Who signs a body: in its dateline, under its caption or behind its last full stop."""
    names: set[str] = set()
    for i in segment.body:
        text = page.items[i].text
        if opened := dateline(text):
            names.update(opened.names)
        names.update(_credited(text))
    return names


def _unbracketed(name: Piece) -> Piece:
    """The name of a column without what is set around it: 【短讯】."""
    return name.part(1, -1) if name.text[0] in "【[" and name.text[-1] in "】]" else name


def _names_lead(page: Numbered, segments: Sequence[Segment], gaps: Sequence[Gap]) -> bool:
    """Whether names between a headline and the next text open that text, on a page with headlines after texts."""
    if gaps[0].below or gaps[-1].below:
        return bool(gaps[0].below)
    inner = [n for n in range(1, len(segments)) if gaps[n].below]
    told = [_signs_itself(page, s) or bool(gap.office) for s, gap in zip(segments, gaps[1:], strict=True)]
    above = sum(told[n - 1] for n in inner) + (not told[-1])
    return bool(inner) and above > sum(told[n] for n in inner) + (not told[0])


def _signs_itself(page: Numbered, segment: Segment) -> bool:
    """Whether a body has a dateline or a credit of its own."""
    return dateline(page.items[segment.body[0]].text) is not None or closes(page, segment.body[-1])


def _whole(page: Numbered, segment: Segment) -> list[int]:
    """A body with the headings inside it."""
    stretch = range(segment.body[0], segment.body[-1] + 1)
    return [i for i in stretch if page.roles[i] in (Role.BODY, Role.BLOCK)]


def _lift(page: Numbered) -> Numbered | None:
    """The page with headlines taken off the texts below them, or None if there are none such.

    A headline as wide as its column looks like the first line of the next article; its words are those of the last.
    """
    items, roles = list(page.items), list(page.roles)
    told: list[str] = []
    for i in reversed(range(1, len(items))):
        rows = items[i].rows
        if (
            roles[i] is not Role.BODY
            or len(rows) < 2
            or not _TITLE.fullmatch(rows[0].text)
            or recounts(rows[0].text)
            or dateline(items[i].text)
        ):
            continue
        told = [items[k].text for k in range(max(0, i - 6), i) if roles[k] is Role.BODY]
        own = pairs("".join(row.text for row in rows[1:]))
        if overlap(rows[0].text, pairs("".join(told))) < max(_LIFTED, 2 * overlap(rows[0].text, own)):
            continue
        title = Paragraph(rows[0], rows[:1], items[i].kind)
        items[i : i + 1] = [title, Paragraph(join(rows[1:]), rows[1:], items[i].kind)]
        roles[i : i + 1] = [Role.BLOCK, Role.BODY]
    return Numbered(items, roles) if len(items) > len(page.items) else None


def _next(segments: Sequence[Segment], n: int, end: int) -> int:
    return segments[n + 1].body[0] if n + 1 < len(segments) else end


def _is_list(page: Numbered, segment: Segment) -> bool:
    """Whether a body is a column of short items, each behind a mark."""
    text = page.items[segment.body[0]].text
    return is_item(text) or bool(_NUMBERED.match(text))


def _leaning(page: Numbered, segments: Sequence[Segment]) -> float:
    blocks = [page.text(gap.rows) for gap in gaps_of(page, segments)]
    return lean(blocks, [pairs(page.text(s.body)) for s in segments])


def _heading(rows: Sequence[Piece], body: Pairs, inner: bool) -> tuple[Piece, ...]:
    """The lines of a block that belong to its body; page slogans fit no body."""
    # 2、县长调研…: the items of a bulletin; what stands over the number is its title.
    if numbered := [n for n, row in enumerate(rows) if _NUMBERED.match(row.text)]:
        rows = [
            row.part(m.end()) if (m := _NUMBERED.match(row.text)) else row for row in rows[numbered[-1] :]
        ]
    # A slogan over a headline between two articles is its kicker; at an edge it is the page's.
    lines, rows = rows, decks(rows)
    own = inner and 1 < len(rows) <= 3
    kept = [r for r in rows if own or overlap(r.text, body) >= MASTHEAD_OVERLAP or not is_masthead(r.text)]
    if len(kept) > 4 or (len(kept) > 3 and not inner):
        kept = [r for r in kept if overlap(r.text, body) >= MASTHEAD_OVERLAP or is_slogan(r.text)]
    fitting = [r for r in kept if overlap(r.text, body) > 0]
    # Between two articles any line is the title of one, whatever words it uses; at an edge it may be the page's,
    # unless it is the only one that the article could have.
    alone = len(kept) == 1 and len(kept[0].text) >= _TITLE_LENGTH and not is_masthead(kept[0].text)
    if not (fitting or alone or (inner and len(kept) <= 3)):
        return ()
    return tuple(
        line for line in lines if any(r.offsets[0] <= line.offsets[0] <= r.offsets[-1] for r in kept)
    )
