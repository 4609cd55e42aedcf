"""Where one article of a newspaper page ends and the next begins.

Pages are set in many ways, but an article is signed at most once: a dateline or a byline opens it
(本报讯（记者 甲）, □记者 乙), or a credit closes it (（记者 丙）, 丁 摄). So a page is cut at what opens and behind
what closes, and between an article signed at its head and one signed at its foot where a headline stands. What stands
by itself cuts too: a column of items, something paid for, a photograph of something else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarizer.patterns import regex
from summarizer.reading.articles.gaps import Gap, between, closes, is_photograph
from summarizer.reading.articles.roles import Numbered, Role
from summarizer.reading.headline.decks import decks
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.headline.weights import has_event
from summarizer.reading.lines.banner import is_advertisement, is_item
from summarizer.reading.lines.byline import dateline, tail_credit

_OWN_HEADLINE = 0.4  # share of its pairs that a headline behind an article takes from it
# How news begins: 5月6日下午，… 近日，…
_LEAD = regex(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}日|\d{1,2}日|眼下|时下|近日|日前|昨日|连日来|近期|[今昨]天|记者从|入[春夏秋冬]以来|据|来自|受.{2,12}影响"
)
_ITEM_LEAD = regex(rf"\s?(?:自|从|截至)?(?:{_LEAD.pattern})")
_SOME = 0.1  # share of a headline's pairs that its text has at least
_CAPTION = regex(r"[▲▼◀▶△▽◢◣◤◥](?!图为)|" + _LEAD.pattern)
_MARKED = regex(r"[●■◆▲★☆□▪•➤►※▍▎]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）")
_NOTICE = regex(
    r"(?<=..)(?:通告|公告|公示)$"
)  # the title of a paper, whatever its text begins with if it is long
_CALL = regex("[一-鿿]{2,6}(?:通知|启事|预告)")  # 停水通知
_LONG_TITLE = 6
_PAPER = regex(r"(?:尊敬的|各|广大)[^，。]{1,24}[：:]|(?:根据|为|因|由于|经|按照|兹|现将|接)")
_WROTE_TOO = regex(r"文\s?/?\s?图|图\s?/?\s?文")  # （甲 文/图） closes a text
_NEAR_END = 12  # characters of a credit
_LOST = regex(r"遗失|挂失|作废|声明")
_WHO = regex(
    r"[一-鿿]{2,12}?(?:局|法院|检察院|学校|中学|小学|学院|公司|医院|集团|支队|大队|协会|联合会|中心)"
)
_NAME, _FIRST = 4, 60  # characters of a name, and of a text that names first of all whom it tells of
_LEAST = 12  # characters of the shortest text that is an article
_ITEMS, _ABOVE = 20, 200  # paragraphs over a place that are looked at: items of a column, an article
_TOLD = 60  # characters of a text whose words tell of what it is
# Share of its pairs that a text has in common with another of a page at most, where one line stands between and where
# there are several. Parts of one text share .095 at the mean, two texts of a page .018.
_STRANGE, _STRANGER = 0.05, 0.02
_NEAR = 20  # headings on either side
_BESIDE = 3  # paragraphs on either side of a headline
_UNRELATED = 0.2  # share of a caption's pairs; one that belongs to an article shares more

_NO_GAP = Gap()  # between paragraphs that touch; nothing is ever put into it


@dataclass
class Segment:
    """The body of one article, and whether something at its head or its foot signs it."""

    body: list[int]
    opened: bool = False
    closed: bool = False


def cut(page: Numbered) -> list[Segment]:
    """The bodies of a page, cut where an article certainly ends."""
    bodies = page.of(Role.BODY, 0, len(page.items))
    segments: list[Segment] = []
    for n, i in enumerate(bodies):
        if (
            not segments
            or _strong(page, bodies[n - 1], i, len(segments[-1].body) == 1)
            or _strays(page, segments[-1].body, i, bodies[n + 1 : n + 2])
            or _is_over(page, segments[-1].body, bodies[n : n + 2])
        ):
            segments.append(Segment([i]))
        else:
            segments[-1].body.append(i)
    return signed(page, segments)


def signed(page: Numbered, segments: list[Segment]) -> list[Segment]:
    """The same segments, which know whether something signs them."""
    gaps = gaps_of(page, segments)
    for n, segment in enumerate(segments):
        first, last = (page.items[i].text for i in (segment.body[0], segment.body[-1]))
        segment.opened = dateline(first) is not None or bool(gaps[n].below)
        segment.closed = tail_credit(last) > 0 or bool(gaps[n + 1].above or gaps[n + 1].office)
    return segments


def gaps_of(page: Numbered, segments: Sequence[Segment]) -> list[Gap]:
    """What stands before each body, and behind the last."""
    edges = [-1, *(s.body[-1] for s in segments)]
    starts = [*(s.body[0] for s in segments), len(page.items)]
    return [between(page, a, b) for a, b in zip(edges, starts, strict=True)]


def _opens(page: Numbered, i: int) -> bool:
    text = page.items[i].text
    return page.roles[i] is Role.BODY and dateline(text) is not None


def _strong(page: Numbered, above: int, below: int, alone: bool) -> bool:
    """Whether an article certainly ends between two paragraphs of text."""
    gap = between(page, above, below) if below > above + 1 else _NO_GAP
    if _opens(page, below):
        # 春来采茶忙。 between a title and who wrote the text is no article.
        return not (alone and len(page.items[above].text) < _LEAST and not gap.rows and not gap.columns)
    if gap.columns or gap.office or gap.below or _on_next_page(page, gap, above, below):
        return True
    caption = page.items[below].text.startswith("图为")
    if gap.rows and caption:
        return True
    if not (bool(gap.above) or closes(page, above)):
        return False
    return bool(gap.rows) or caption or (alone and page.items[above].text.startswith("图为"))


def _on_next_page(page: Numbered, gap: Gap, above: int, below: int) -> bool:
    """Whether the label of a page stands between a text that has ended and a headline or a photograph of the next."""
    if not gap.pages or not (page.items[above].ended or is_photograph(page, above)):
        return False
    return any(i > gap.pages[0] for i in gap.rows) or is_photograph(page, below)


def _tells_names(page: Numbered, segment: Segment) -> bool:
    """Whether a body names its reporters itself, at its head or at its end."""
    opening = dateline(page.items[segment.body[0]].text)
    return bool(opening and opening.names) or closes(page, segment.body[-1])


def _strays(page: Numbered, body: Sequence[int], i: int, following: Sequence[int]) -> bool:
    """Whether a paragraph behind a signed article is the caption of a photograph that has nothing to do with it."""
    if not is_photograph(page, i):
        return False
    gap = between(page, body[-1], i)
    headed = bool(gap.rows or gap.above)
    ends = not following or _strong(page, i, following[0], alone=False) or is_photograph(page, following[0])
    text = page.items[i].text
    if not headed and (
        not ends or _WROTE_TOO.search(page.text(range(i, min(i + 2, len(page.items)))), len(text) - _NEAR_END)
    ):
        return False
    told = (
        headed
        or _tells_names(page, Segment(list(body)))
        or is_photograph(page, body[-1])
        or page.roles[body[0] - 1] is Role.SIGN
        or (len(body) > 1 and bool(_CAPTION.match(text)))
    )
    return told and overlap(text, pairs(page.text(body))) < _UNRELATED


def _is_over(page: Numbered, body: Sequence[int], below: Sequence[int]) -> bool:
    """Whether a body that stands by itself has been told: the items of a column, something paid for, or a photograph
    that has nothing to do with the text below."""
    told, text = page.items[body[-1]].text, page.items[below[0]].text
    if is_item(text) and _are_news(page, below) and not is_item(told) and page.items[body[-1]].ended:
        signed = closes(page, body[-1]) or bool(between(page, body[-1], below[0]).above)
        return signed or overlap(page.text(below), pairs(page.text(body))) < _SOME
    if len(body) > 1 and is_item(told) and all(page.items[k].text[0] == told[0] for k in body[-_ITEMS:]):
        return not is_item(text)
    if any(is_advertisement(page.items[k].text) for k in _columns_over(page, body[0])):
        gap = between(page, body[-1], below[0])
        return bool(gap.rows or gap.above or (_LOST.search(told) and not _LOST.search(text)))
    shown = all(is_photograph(page, k) and not _opens(page, k) for k in body)
    return shown and not is_photograph(page, below[0]) and overlap(told, pairs(page.text(below))) < _UNRELATED


def _are_news(page: Numbered, items: Sequence[int]) -> bool:
    """Whether two paragraphs are items of one column, and each begins as news does: ●6月5日，…."""
    marks = {page.items[i].text[0] for i in items}
    return len(items) > 1 and len(marks) == 1 and all(_ITEM_LEAD.match(page.items[i].text, 1) for i in items)


def _columns_over(page: Numbered, first: int) -> list[int]:
    """The names of columns right over the first paragraph of a body."""
    over = first
    while over and page.roles[over - 1] is Role.COLUMN:
        over -= 1
    return list(range(over, first))


def finest(page: Numbered, segment: Segment) -> list[Segment]:
    """A segment cut wherever lines stand that may be a headline."""
    body = segment.body
    apart = [n for n in range(1, len(body)) if body[n] > body[n - 1] + 1]
    places = [n for n in apart if between(page, body[n - 1], body[n]).rows]
    return [Segment(body[a:b]) for a, b in pairwise([0, *places, len(body)])]


def weak_cuts(page: Numbered, segment: Segment, *, after: bool, sure: bool) -> list[Segment]:
    """A segment cut where nothing but a headline parts two articles; `sure`: the page is surely a newspaper's.

    Then a stretch signed at its head and at its foot is two articles, wherever the cut between them is.
    """
    body, twice = segment.body, sure and segment.opened and segment.closed
    apart = (n for n in range(1, len(body)) if body[n] > body[n - 1] + 1)
    places = [n for n in apart if between(page, body[n - 1], body[n]).rows]
    cuts: list[int] = []
    if after:
        for n in places:
            rows = page.text(between(page, body[n - 1], body[n]).rows)
            above = body[max(cuts[-1] if cuts else 0, n - _ABOVE) : n]
            own = overlap(rows, pairs(page.text(above)))
            other = overlap(rows, pairs(page.text(body[n : n + 3])))
            below = page.items[body[n]].text
            dated = bool(_LEAD.match(below)) or below[-1] == "："  # news begins below, or a letter
            foreign = not other and own >= 2 * _SOME
            if own >= max(_OWN_HEADLINE, other) or foreign or (dated and own >= max(_SOME, 3 * other)):
                cuts.append(n)
    else:
        cuts = [n for n in places if begins_news(page, body, n)]
        if not cuts and len(places) == 1 and twice and _stands_over(page, body, places[0]):
            cuts = places
    places = [n for n in places if not _MARKED.match(page.items[body[n - 1] + 1].text)]
    if not cuts and twice and places and _named(page, body[0]):
        shares = {
            n: overlap(
                page.text(between(page, body[n - 1], body[n]).rows),
                pairs(page.text(body[:n] if after else body[n:])),
            )
            for n in places
        }
        best = max(places, key=lambda n: shares[n])
        cuts = [best] if shares[best] > 0 or len(places) == 1 else []
    close = not any(page.items[k].gap for i, k in pairwise(body) if k == i + 1)
    blank = [n for n in places if close and n not in cuts and _is_set_apart(page, body, n)]
    edges = [0, *sorted({*cuts, *blank, *_strange(page, segment, places, cuts)}), len(body)]
    return [Segment(body[a:b]) for a, b in pairwise(edges)]


def _is_set_apart(page: Numbered, body: Sequence[int], n: int) -> bool:
    """Whether blank lines stand with the headline of news between two texts, where no paragraphs have them.

    Headings have such lines as well; they name no event, and what they head does not begin with a day.
    """
    if not any(page.items[i].gap for i in range(body[n - 1] + 1, body[n] + 1)):
        return False
    title, lead = page.text(between(page, body[n - 1], body[n]).rows), page.items[body[n]].text
    if not (has_event(title) or _LEAD.match(lead)):
        return False
    above, below = page.text(body[max(0, n - _BESIDE) : n]), page.text(body[n : n + _BESIDE])
    return overlap(below, pairs(above)) < _SOME


def _strange(page: Numbered, segment: Segment, places: Sequence[int], cuts: Sequence[int]) -> list[int]:
    """The places inside a body behind which hardly a word of what stands before them comes again.

    Headings of one text come in twos and more, and what they head goes on with its names and its matter; a single line
    between two texts that share nothing is the headline of one of them.
    """
    body, found, begin = segment.body, [], 0
    for at, (n, end) in enumerate(pairwise([*places, len(body)])):
        if n in cuts:
            begin = n
            continue
        title = page.text(between(page, body[n - 1], body[n]).rows)
        above, below = page.text(body[begin:n]), page.text(body[n:end])
        told = min(len(above), len(below)) >= _TOLD and not _MARKED.match(title)
        near = places[max(0, at - _NEAR) : at + _NEAR]
        others = [k for k in near if begin < k != n and k not in cuts] if told else []
        alike = any(
            abs(len(page.text(between(page, body[k - 1], body[k]).rows)) - len(title)) <= 1 for k in others
        )
        most = _STRANGER if others else _STRANGE
        if told and not alike and overlap(below, pairs(above)) < most:
            found.append(n)
            begin = n
    return found


def begins_news(page: Numbered, body: Sequence[int], n: int) -> bool:
    """Whether the lines before a paragraph are a headline and no heading of the text.

    They are if their words are those of the text below and news begins there with its day or with what somebody says,
    or if they are two decks.
    """
    lines = page.rows(between(page, body[n - 1], body[n]).rows)
    if not lines or _MARKED.match(lines[0].text):
        return False
    last, paper = lines[-1].text, _PAPER.match(page.items[body[n]].text)
    if (_NOTICE.search(last) and (len(last) >= _LONG_TITLE or paper)) or (paper and _CALL.fullmatch(last)):
        return True
    rows = "".join(line.text for line in lines)
    told = page.text(body[max(0, n - _ABOVE) : n])
    if f"《{rows}》" in told or _is_again(page, rows, body[0]):
        return False  # what is enclosed, or the title of the page again
    below, above = (overlap(rows, pairs(text)) for text in (page.text(body[n : n + 2]), told))
    lead = page.items[body[n]].text
    if below >= _SOME and below > above and (len(decks(lines)) > 1 or lines[0].text[-1] == "："):
        return True
    dated = bool(_LEAD.match(lead))
    first_told = _tells_first(rows, lead, told, dated)
    return first_told or ((lead[0] == "“" or dated) and below >= max(_OWN_HEADLINE, 2 * above))


def _is_again(page: Numbered, rows: str, first: int) -> bool:
    """Whether lines are what stands over the first paragraph of a body already, under a summary of it."""
    return rows == page.text([i for i in page.of(Role.BLOCK, 0, first) if len(page.items[i].text) >= _LEAST])


def _tells_first(title: str, lead: str, above: str, dated: bool) -> bool:
    """Whether a title begins with who did it, and the text below names him for the first time.

    A heading inside a text hardly names anybody, and whom it names has been named before.
    """
    who = _WHO.match(title)
    name = title[:_NAME] if dated else who[0] if who else ""
    return len(name) >= _NAME and name in lead[:_FIRST] and name not in above


def _stands_over(page: Numbered, body: Sequence[int], n: int) -> bool:
    """Whether the only lines inside a body, which may be two articles, have the words of what is below them."""
    rows = page.text(between(page, body[n - 1], body[n]).rows)
    above, below = (overlap(rows, pairs(page.text(part))) for part in (body[:n], body[n:]))
    return below > above and below >= _SOME


def _named(page: Numbered, i: int) -> bool:
    """Whether what opens an article names its author; after a bare 本报讯 the name may still follow at the end."""
    found = dateline(page.items[i].text)
    return found is None or bool(found.names)
