"""The articles of a newspaper page.

Pages are set in many ways, but an article is signed at most once: a dateline or a byline opens it
(本报讯（记者 甲）, □记者 乙), or a credit closes it (（记者 丙）, 丁 摄). So a page is cut at what opens and behind
what closes, and between an article signed at its head and one signed at its foot where a headline stands.
Whether headlines stand before or after their texts is a property of the page, decided once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarizer.patterns import regex
from summarizer.reading.banner import is_advertisement, is_box, is_item
from summarizer.reading.byline import dateline, tail_credit
from summarizer.reading.decks import decks
from summarizer.reading.gaps import Gap, between, closes, is_photograph
from summarizer.reading.headline import (
    MASTHEAD_OVERLAP,
    Pairs,
    is_masthead,
    is_slogan,
    lean,
    overlap,
    pairs,
)
from summarizer.reading.piece import Piece, join
from summarizer.reading.roles import Draft, Numbered, Role, mentions_author
from summarizer.reading.unwrap import Paragraph

_CLEAR_LEAN = 0.2  # real pages lean by 0.5 and more, one way or the other
_OWN_HEADLINE = 0.4  # share of its pairs that a headline behind an article takes from it
_LIFTED = (
    0.6  # share that a headline takes from the text above it if it was taken for the first line of the next
)
# How news begins: 5月6日下午，… 近日，…
_LEAD = regex(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨日|连日来|近期|[今昨]天|记者从|入[春夏秋冬]以来|据|来自|受.{2,12}影响"
)
_ARTICLES = 3  # unsigned ones that make a newspaper's page
_TITLE_LENGTH = 8
_SOME = 0.1  # share of a headline's pairs that its text has at least
_CAPTION = regex(r"[▲▼◀▶△▽◢◣◤◥](?!图为)|" + _LEAD.pattern)
_MARKED = regex(r"[●■◆▲★☆□▪•➤►※▍▎]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）")
_NOTICE = regex(r"(?<=.{4})(?:通告|公告|公示)$")  # the title of a paper, whatever its text begins with
_NUMBERED = regex(r"\d{1,2}[、.．](?!\d)\s?")
_UNRELATED = 0.2  # share of a caption's pairs; one that belongs to an article shares more
# A headline; a line that ends in a post goes on with a name.
_TITLE = regex(
    r"(?:[^，。；：、]{2,12}：)?[^，。；：、]{6,40}(?<![局市县区镇乡州院校部会处科厅]长|主任|书记|主席|经理|责人)"
)


@dataclass
class _Segment:
    """The body of one article, and whether something at its head or its foot signs it."""

    body: list[int]
    opened: bool = False
    closed: bool = False


def newspaper(page: Numbered) -> tuple[Draft, ...]:
    """The articles in the order of their bodies; nothing if fewer than two articles are signed."""
    segments = _cut(page)
    if not _is_newspaper(page, segments):
        return ()
    leaning = _leaning(page, segments)
    if leaning > 0 and (lifted := _lift(page)):
        return newspaper(lifted)
    parts = [part for s in segments for part in _weak_cuts(page, s, after=leaning > 0)]
    if len(parts) > len(segments):
        segments = _signed(page, parts)
        leaning = _leaning(page, segments)
    gaps = _gaps(page, segments)
    after = leaning > 0
    leads = not after or _names_lead(page, segments, gaps)
    guessed = abs(leaning) < _CLEAR_LEAN and any(gap.rows for gap in gaps)
    top = page.of(Role.META, 0, segments[0].body[0])
    # What stands over all articles is the page's; who wrote the first of them wrote no other.
    shared = [i for i in top if not mentions_author(page.items[i].piece)]
    found: list[Draft] = []
    for n, segment in enumerate(segments):
        over, under = gaps[n], gaps[n + 1]
        column = over.columns
        if any(is_advertisement(page.items[i].text) for i in column):
            continue
        rows = page.rows(under.headline(after) if after else over.headline(after))
        signs = under.above + (over.below if leads else under.below)
        meta = (
            (shared if n else top)
            + page.of(Role.META, segment.body[0], _next(segments, n, len(page.items)))
            + signs
        )
        inner = n + 1 < len(segments) if after else n > 0
        heading = _heading(rows, pairs(page.text(segment.body)), inner)
        if not heading and not after and over.below and len(rows) == 1:
            heading = rows  # who wrote it stands between the title and its text
        if not heading and over.columns and (_is_list(page, segment) or is_box(page.text(over.columns[-1:]))):
            heading = tuple(_unbracketed(row) for row in page.rows(over.columns[-1:]))
        found.append(
            Draft(page.pieces([*_whole(page, segment), *under.office]), heading, page.pieces(meta), guessed)
        )
    return tuple(found)


def _is_newspaper(page: Numbered, segments: Sequence[_Segment]) -> bool:
    """Whether two articles are signed, or three stand under headlines and open with their days."""
    signed = [s.opened or s.closed for s in segments]
    if sum(signed) >= 2 and any(signed[:-1]):
        return True
    cuts = sum(
        _begins_news(page, s.body, n)
        for s in segments
        for n in range(1, len(s.body))
        if between(page, s.body[n - 1], s.body[n]).rows
    )
    return len(segments) + cuts >= _ARTICLES and cuts > 0


def _unbracketed(name: Piece) -> Piece:
    """The name of a column without what is set around it: 【短讯】."""
    return name.part(1, -1) if name.text[0] in "【[" and name.text[-1] in "】]" else name


def _names_lead(page: Numbered, segments: Sequence[_Segment], gaps: Sequence[Gap]) -> bool:
    """Whether names between a headline and the next text open that text, on a page with headlines after texts."""
    if gaps[0].below or gaps[-1].below:
        return bool(gaps[0].below)
    inner = [n for n in range(1, len(segments)) if gaps[n].below]
    told = [_signs_itself(page, segment) for segment in segments]
    above = sum(told[n - 1] for n in inner) + (not told[-1])
    return bool(inner) and above > sum(told[n] for n in inner) + (not told[0])


def _signs_itself(page: Numbered, segment: _Segment) -> bool:
    """Whether a body has a dateline or a credit of its own."""
    return dateline(page.items[segment.body[0]].text) is not None or closes(page, segment.body[-1])


def _tells_names(page: Numbered, segment: _Segment) -> bool:
    """Whether a body names its reporters itself, at its head or at its end."""
    opening = dateline(page.items[segment.body[0]].text)
    return bool(opening and opening.names) or closes(page, segment.body[-1])


def _whole(page: Numbered, segment: _Segment) -> list[int]:
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


def _next(segments: Sequence[_Segment], n: int, end: int) -> int:
    return segments[n + 1].body[0] if n + 1 < len(segments) else end


def _opens(page: Numbered, i: int) -> bool:
    text = page.items[i].text
    return page.roles[i] is Role.BODY and dateline(text) is not None


def _is_list(page: Numbered, segment: _Segment) -> bool:
    """Whether a body is a column of short items, each behind a mark."""
    text = page.items[segment.body[0]].text
    return is_item(text) or bool(_NUMBERED.match(text))


def _strong(page: Numbered, above: int, below: int, alone: bool) -> bool:
    """Whether an article certainly ends between two paragraphs of text."""
    if _opens(page, below):
        return True
    gap = between(page, above, below) if below > above + 1 else Gap()
    if gap.columns or (gap.below and gap.rows):
        return True
    caption = page.items[below].text.startswith("图为")
    if gap.rows and caption:
        return True
    if not (bool(gap.above) or closes(page, above)):
        return False
    return bool(gap.rows) or caption or (alone and page.items[above].text.startswith("图为"))


def _strays(page: Numbered, body: Sequence[int], i: int, following: Sequence[int]) -> bool:
    """Whether a paragraph behind a signed article is the caption of a photograph that has nothing to do with it."""
    if not is_photograph(page, i):
        return False
    if following and not (_strong(page, i, following[0], alone=False) or is_photograph(page, following[0])):
        return False
    text = page.items[i].text
    told = (
        _tells_names(page, _Segment(list(body)))
        or is_photograph(page, body[-1])
        or (len(body) > 1 and bool(_CAPTION.match(text)))
    )
    return told and overlap(text, pairs(page.text(body))) < _UNRELATED


def _cut(page: Numbered) -> list[_Segment]:
    bodies = page.of(Role.BODY, 0, len(page.items))
    segments: list[_Segment] = []
    for n, i in enumerate(bodies):
        if (
            not segments
            or _strong(page, bodies[n - 1], i, len(segments[-1].body) == 1)
            or _strays(page, segments[-1].body, i, bodies[n + 1 : n + 2])
        ):
            segments.append(_Segment([i]))
        else:
            segments[-1].body.append(i)
    return _signed(page, segments)


def _signed(page: Numbered, segments: list[_Segment]) -> list[_Segment]:
    """The same segments, which know whether something signs them."""
    gaps = _gaps(page, segments)
    for n, segment in enumerate(segments):
        first, last = (page.items[i].text for i in (segment.body[0], segment.body[-1]))
        segment.opened = dateline(first) is not None or bool(gaps[n].below)
        segment.closed = tail_credit(last) > 0 or bool(gaps[n + 1].above)
    return segments


def _gaps(page: Numbered, segments: Sequence[_Segment]) -> list[Gap]:
    edges = [-1, *(s.body[-1] for s in segments)]
    starts = [*(s.body[0] for s in segments), len(page.items)]
    return [between(page, a, b) for a, b in zip(edges, starts, strict=True)]


def _leaning(page: Numbered, segments: Sequence[_Segment]) -> float:
    blocks = [page.text(gap.rows) for gap in _gaps(page, segments)]
    return lean(blocks, [pairs(page.text(s.body)) for s in segments])


def _weak_cuts(page: Numbered, segment: _Segment, after: bool) -> list[_Segment]:
    """A segment cut where nothing but a headline parts two articles."""
    body = segment.body
    apart = (n for n in range(1, len(body)) if body[n] > body[n - 1] + 1)
    places = [n for n in apart if between(page, body[n - 1], body[n]).rows]
    cuts: list[int] = []
    if after:
        for n in places:
            rows = page.text(between(page, body[n - 1], body[n]).rows)
            own = overlap(rows, pairs(page.text(body[cuts[-1] if cuts else 0 : n])))
            other = overlap(rows, pairs(page.text(body[n : n + 3])))
            dated = bool(_LEAD.match(page.items[body[n]].text))  # news begins below
            if own >= max(_OWN_HEADLINE, other) or (dated and own >= max(_SOME, 3 * other)):
                cuts.append(n)
    else:
        cuts = [n for n in places if _begins_news(page, body, n)]
        if (
            not cuts
            and len(places) == 1
            and segment.opened
            and segment.closed
            and _stands_over(page, body, places[0])
        ):
            cuts = places
    if not cuts and segment.opened and segment.closed and places and _named(page, body[0]):
        shares = {
            n: overlap(
                page.text(between(page, body[n - 1], body[n]).rows),
                pairs(page.text(body[:n] if after else body[n:])),
            )
            for n in places
        }
        best = max(places, key=lambda n: shares[n])
        cuts = [best] if shares[best] > 0 or len(places) == 1 else []
    edges = [0, *cuts, len(body)]
    return [_Segment(body[a:b]) for a, b in pairwise(edges)]


def _begins_news(page: Numbered, body: Sequence[int], n: int) -> bool:
    """Whether the lines before a paragraph are a headline and no heading of the text.

    They are if their words are those of the text below and news begins there with its day or with what somebody says,
    or if they are two decks.
    """
    lines = page.rows(between(page, body[n - 1], body[n]).rows)
    if not lines or _MARKED.match(lines[0].text):
        return False
    if _NOTICE.search(lines[-1].text):
        return True
    rows = "".join(line.text for line in lines)
    below, above = (overlap(rows, pairs(page.text(part))) for part in (body[n : n + 2], body[:n]))
    lead = page.items[body[n]].text
    news = (lead[0] == "“" or bool(_LEAD.match(lead))) and below >= max(_OWN_HEADLINE, 2 * above)
    return news or (len(decks(lines)) > 1 and below >= _SOME and below > above)


def _stands_over(page: Numbered, body: Sequence[int], n: int) -> bool:
    """Whether the only lines inside a body, which may be two articles, have the words of what is below them."""
    rows = page.text(between(page, body[n - 1], body[n]).rows)
    above, below = (overlap(rows, pairs(page.text(part))) for part in (body[:n], body[n:]))
    return below > above and below >= _SOME


def _named(page: Numbered, i: int) -> bool:
    """Whether what opens an article names its author; after a bare 本报讯 the name may still follow at the end."""
    found = dateline(page.items[i].text)
    return found is None or bool(found.names)


def _heading(rows: Sequence[Piece], body: Pairs, inner: bool) -> tuple[Piece, ...]:
    """The lines of a block that belong to its body; page slogans fit no body."""
    # 2、县长调研…: the items of a bulletin; what stands over the number is its title.
    if numbered := [n for n, row in enumerate(rows) if _NUMBERED.match(row.text)]:
        rows = [
            row.part(m.end()) if (m := _NUMBERED.match(row.text)) else row for row in rows[numbered[-1] :]
        ]
    # A slogan over a headline between two articles is its kicker; at an edge it is the page's.
    rows = decks(rows)
    own = inner and 1 < len(rows) <= 3
    kept = [r for r in rows if own or overlap(r.text, body) >= MASTHEAD_OVERLAP or not is_masthead(r.text)]
    if len(kept) > 4 or (len(kept) > 3 and not inner):
        kept = [r for r in kept if overlap(r.text, body) >= MASTHEAD_OVERLAP or is_slogan(r.text)]
    fitting = [r for r in kept if overlap(r.text, body) > 0]
    # Between two articles any line is the title of one, whatever words it uses; at an edge it may be the page's,
    # unless it is the only one that the article could have.
    alone = len(kept) == 1 and len(kept[0].text) >= _TITLE_LENGTH and not is_masthead(kept[0].text)
    return tuple(kept if fitting or alone or (inner and len(kept) <= 3) else ())
