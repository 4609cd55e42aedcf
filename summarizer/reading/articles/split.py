"""Paragraphs of a page to drafts of its articles.

signed articles, two or more → a newspaper page
titles with their days       → as many articles
anything else                → one article: its title comes first
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from summarizer.patterns import regex
from summarizer.reading.articles.gaps import signs_paper
from summarizer.reading.articles.newspaper import newspaper
from summarizer.reading.articles.roles import Draft, Numbered, Role, names_authors, role_of
from summarizer.reading.articles.unwrap import Paragraph
from summarizer.reading.headline.decks import is_couplet
from summarizer.reading.headline.headline import MASTHEAD_OVERLAP, Pairs, is_open, overlap, pairs
from summarizer.reading.headline.weights import is_call, says
from summarizer.reading.lines.banner import is_heading, is_item, is_pictures, is_section
from summarizer.reading.lines.byline import dateline, tail_credit
from summarizer.reading.lines.furniture import describe
from summarizer.reading.lines.line import Kind, are_stopless, is_long
from summarizer.reading.lines.rolls import ENTRIES, ENTRY
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share
from summarizer.reading.piece import Piece, join

_TRAILING_OVERLAP = 0.5
_NAME = 3  # characters of a name that can hardly be a title
_SOME = 0.1  # share of its pairs that a title has in common with its text at least
_TITLE = 8  # characters of the shortest title that a name over it is taken off
_SPEAKER = regex(
    r"[一-鿿（）]{2,24}(?:县长|市长|区长|州长|旗长|乡长|镇长|省长|主席|主任|书记|院长|检察长|局长)"
    r"\s{1,4}[一-鿿](?:\s?[一-鿿]){1,3}"
)
_PAPERS = (
    "公示",
    "公告",
    "通告",
    "通知",
    "通报",
    "公 示",
    "公 告",
    "通 告",
    "通 知",
)  # titles, however short
_OPENS = regex("开栏的话|开栏语|致读者")  # by itself over a text
# 2017年8月22日云河县人大常委会 / 第六次会议通过, under the title of rules.
_DAY_FIRST, _ADOPTED = (
    regex(r"[（(]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日"),
    regex("(?:通过|修订|修正|批准|公布|施行)[）)]?$"),
)
_WITH_DAY = 2
_HEADLINE_ROWS = 5
_QUESTION = 24  # characters of a headline that asks something
_CRY = 9  # and of one that only exclaims: 紧急救援！
_FITS = 0.2  # share of its pairs that it has in common with the text beside it
_ASIDE = regex(r"[。，：|?]")  # text, a label with its value, damage
_ENTRY = regex(r"[一-鿿]{2,6}：")


def drafts(found: Sequence[Paragraph]) -> tuple[Draft, ...]:
    """The articles of a page in the order of their bodies. Metadata before the first body goes to every article."""
    found = [part for i in range(len(found)) for part in _without_names(found, i)]
    page = Numbered(found, _unstopped(_asked([role_of(p) for p in found], found), found))
    if articles := newspaper(page):
        return articles
    if items := _marked_titles(page) or _listed_titles(page):
        ends = [*items[1:], len(found)]
        top = page.pieces(page.of(Role.META, 0, items[0]))
        bare = Numbered([_unmarked(p) if i in items else p for i, p in enumerate(found)], page.roles)
        parts = (d for a, b in zip(items, ends, strict=True) for d in _single(bare, a, b))
        return tuple(replace(d, meta=top + d.meta) for d in parts)
    titles = _dated_titles(page)
    if len(titles) >= 2:
        ends = [*titles[1:], len(found)]
        return tuple(d for a, b in zip(titles, ends, strict=True) for d in _single(page, a, b))
    # 图片新闻 under an article is no part of it.
    pictures = [i for i in page.of(Role.COLUMN, 0, len(found)) if is_pictures(found[i].text)]
    ends = [0, *pictures, len(found)]
    return tuple(d for a, b in pairwise(ends) for d in _single(page, a, b))


def _asked(roles: list[Role], found: Sequence[Paragraph]) -> list[Role]:
    """The roles, where a line that asks or exclaims and stands where a headline does is one: “双减”之后怎么过周末？"""
    for i, paragraph in enumerate(found):
        text = paragraph.text
        if (
            roles[i] is not Role.BODY
            or text[-1] not in "？！"
            or len(text) > _QUESTION
            or _ASIDE.search(text)
        ):
            continue
        if len(found) > i + 2 and signs_paper(found[i + 1], found[i + 2]):
            continue  # 祝全县考生金榜题名！ over who wrote the letter
        above, below = roles[max(0, i - 1) : i], roles[i + 1 : i + 2]
        news = below == [Role.SIGN] and found[i + 1].text[0] not in "（【"
        news = news or (bool(below) and dateline(found[i + 1].text) is not None)
        ended = (above == [Role.SIGN] and found[i - 1].text[0] in "（【") or (
            bool(above) and tail_credit(found[i - 1].text) > 0
        )
        # What an article asks at its end has words of its own.
        beside = pairs("".join(p.text for p in (*found[max(0, i - 5) : i], *found[i + 1 : i + 6])))
        fits = overlap(text, beside) >= _FITS
        first = Role.BODY not in roles[:i]
        under = found[i + 2 : i + 3]  # a question over a line of its own, and news under both
        deck = below == [Role.BLOCK] and bool(under) and dateline(under[0].text) is not None
        over = deck and (overlap(text, beside) > 0 or (text[-1] == "！" and len(text) <= _CRY))
        if ended or over or above == [Role.BLOCK] or (fits and (first or news or below == [Role.BLOCK])):
            roles[i] = Role.BLOCK
    return roles


def _unstopped(roles: list[Role], found: Sequence[Paragraph]) -> list[Role]:
    """The roles, where paragraphs that lack their stops, two and most of the long ones, are text all the same."""
    long = [i for i, p in enumerate(found) if p.kind is Kind.TEXT and is_long(p.text)]
    open_ended = [i for i in long if roles[i] is Role.BLOCK]
    if are_stopless(len(open_ended), len(long)):
        for i in open_ended:
            roles[i] = Role.BODY
    return roles


def _without_names(found: Sequence[Paragraph], i: int) -> tuple[Paragraph, ...]:
    """A headline apart from the names under it that a page set as its last line."""
    rows, kind = found[i].rows, found[i].kind
    if not 1 < len(rows) <= _HEADLINE_ROWS or kind is not Kind.TEXT or not names_authors(found, i):
        return (found[i],)
    return Paragraph(join(rows[:-1]), rows[:-1], kind, found[i].gap), Paragraph(rows[-1], rows[-1:], kind)


def _marked_titles(page: Numbered) -> list[int]:
    """The titles of a bulletin's items, each behind the same mark over text, and no text before the first.

    A feature has such headings too, under an opening of its own.
    """
    bodies = page.of(Role.BODY, 0, len(page.items))
    blocks = [i for i in page.of(Role.BLOCK, 0, len(page.items)) if is_item(page.items[i].text)]
    if len(blocks) < 2 or not bodies or bodies[0] < blocks[0]:
        return []
    mark = page.items[blocks[0]].text[0]
    alike = all(page.items[i].text[0] == mark and len(page.items[i].text) >= _TITLE for i in blocks)
    return blocks if alike and all(i + 1 in bodies for i in blocks) else []


def _listed_titles(page: Numbered) -> list[int]:
    """The titles of a bulletin that lists them first: each stands over its text again, the list over all text."""
    bodies = page.of(Role.BODY, 0, len(page.items))
    blocks = page.of(Role.BLOCK, 0, len(page.items))
    if len(blocks) < 4 or not bodies:
        return []
    listed = {pairs(page.items[i].text) for i in blocks if i < bodies[0] and i + 1 not in bodies}
    again = [i for i in blocks if i + 1 in bodies and pairs(page.items[i].text) in listed]
    if all(is_heading(page.items[i].text) for i in again):
        return []  # the table of contents of a plan
    # One title again and again is that of the pictures.
    return again if len({page.items[i].text for i in again}) > 1 else []


def _unmarked(paragraph: Paragraph) -> Paragraph:
    if not is_item(paragraph.text):
        return paragraph
    first, *others = paragraph.rows
    return Paragraph(paragraph.piece.part(1), (first.part(1), *others), paragraph.kind)


def _dated_titles(page: Numbered) -> list[int]:
    """Paragraphs that are titles: unfinished, then a line with 发布时间, then prose. Two make two articles."""
    titles: list[int] = []
    for i in range(len(page.items) - 2):
        if page.roles[i] is not Role.BLOCK or page.roles[i + 1] is not Role.META:
            continue
        if titles and signs_paper(page.items[i], page.items[i + 1]):
            continue  # and not under another publication line
        described = describe(page.items[i + 1].piece)
        dated = described and any(f.kind in ("date", "stamp") and f.end > f.start for f in described.fields)
        following = [r for r in page.roles[i + 2 : i + 6] if r is not Role.META and r is not Role.NONE]
        if dated and following and following[0] is Role.BODY:
            titles.append(i)
    return titles


def _single(page: Numbered, start: int, end: int) -> tuple[Draft, ...]:
    """One article: leading unfinished lines are its title, everything else its body."""
    text = [i for i in range(start, end) if page.roles[i] in (Role.BODY, Role.BLOCK)]
    if not text:
        return ()
    over, text = _over_body(page, text)
    leading = _over_stamp(page, over, text)
    bare = {i: page.items[i].text.replace(" ", "") for i in over}  # 栗 小 河
    names = [i for i, text in bare.items() if len(text) == _NAME and is_person(text)]
    leading = [i for i in leading if i not in names]
    if len(leading) > 1 and _SPEAKER.fullmatch(page.items[leading[-1]].text):
        leading = leading[:-1]  # who gave a report stands under its title and is no part of it
    taken = {*leading, *names}
    body = [i for i in text if i not in taken and (i not in over or (leading and i > leading[-1]))]
    if not body:
        return ()
    headings = _bracketed(page, start, end)
    body = sorted({*body, *(i for i in headings if i not in taken)}) if headings else body
    rows = page.rows(leading)
    if len(rows) > 1:
        rows = _titles(rows, pairs("".join(page.items[i].text for i in body)))
    elif not rows:
        last = page.items[body[-1]]
        if _is_name_at_end(page, body):
            names, body = [body[-1]], body[:-1]
        elif _is_title_at_end(page, body):
            rows, body = last.rows, body[:-1]
    meta = [i for i in range(start, end) if page.roles[i] in (Role.META, Role.SIGN, Role.CREDIT)]
    return (Draft(page.pieces(body), rows, page.pieces([*meta, *names])),)


def _bracketed(page: Numbered, start: int, end: int) -> list[int]:
    """The headings of a text that are set as columns are, over a paragraph each, two at least: 【案情简介】."""
    found = [
        i
        for i in page.of(Role.COLUMN, start, end - 1)
        if page.items[i].text[0] in "【[" and page.roles[i + 1] is Role.BODY
    ]
    return found if len(found) > 1 else []


def _over_body(page: Numbered, text: list[int]) -> tuple[list[int], list[int]]:
    """The unfinished lines over the first sentence of an article, and all of its lines with them."""
    first = next((i for i in text if page.roles[i] is Role.BODY), _under_stamp(page, text))
    if _is_deck(page, first):
        first = next((i for i in text if i > first and page.roles[i] is Role.BODY), first)
    over = [i for i in text if i < first and not _is_row(page, i)]
    over = [i for i in over[: _headed_at(page, over)] if not _heads(page, i)]
    over = over[: _adopted_at(page, over)] or [i for i in text[:1] if _OPENS.fullmatch(page.items[i].text)]
    if not over and (column := _column_title(page, first)) is not None:
        over, text = [column], [column, *text]
    if not over and _is_title_by_place(page, first, text):
        over = [first]
    return over[:1] if len(over) > _HEADLINE_ROWS else over, text  # more is a list over the first sentence


def _headed_at(page: Numbered, over: Sequence[int]) -> int | None:
    """Where below a title the first heading stands, with which the text has begun; None without such."""
    titled = next((n for n, i in enumerate(over) if not _heads(page, i)), len(over))
    return next((n for n in range(titled, len(over)) if _heads(page, over[n])), None)


def _heads(page: Numbered, i: int) -> bool:
    """Whether a line is a heading of a text, or one of the labels that a text begins with: 采购人：某某局."""
    text = page.items[i].text
    if is_heading(text) or not ENTRY.fullmatch(text):
        return is_heading(text)
    below = takewhile(lambda p: p.kind is Kind.TEXT and ENTRY.fullmatch(p.text), page.items[i + 1 :])
    above = takewhile(lambda p: p.kind is Kind.TEXT and ENTRY.fullmatch(p.text), reversed(page.items[:i]))
    return 1 + sum(1 for _ in below) + sum(1 for _ in above) >= ENTRIES


def _adopted_at(page: Numbered, over: Sequence[int]) -> int | None:
    """Where below the title of rules those lines begin that tell when they were adopted; None without such."""
    rows = [page.items[i].text for i in over]
    day = next((n for n, row in enumerate(rows) if n and _DAY_FIRST.match(row)), len(rows))
    return day if any(_ADOPTED.search(row) for row in rows[day : day + _WITH_DAY]) else None


def _under_stamp(page: Numbered, text: list[int]) -> int:
    """The first line of an article that has no finished one: under the publication line, or else under its title."""
    over = text[: len(text) // 2 + 1]
    below = (k for i, k in pairwise(over) if Role.META in page.roles[i:k])
    return next(below, text[min(1, len(text) - 1)])


def _is_loose_at_end(page: Numbered, body: list[int]) -> bool:
    """Whether an article ends in a line that is no sentence and no office under its paper."""
    return len(body) > 1 and page.roles[body[-1]] is Role.BLOCK and not _signs(page, body[-1])


def _is_name_at_end(page: Numbered, body: list[int]) -> bool:
    """Whether the last line of an article is who wrote it; as the last of a page it may have two characters."""
    name = page.items[body[-1]].text
    sized = len(name) == _NAME or (body[-1] == len(page.items) - 1 and len(name) < _NAME)
    return sized and _is_loose_at_end(page, body) and is_person(name)


def _is_title_at_end(page: Numbered, body: list[int]) -> bool:
    """Whether the last line of an article is its headline: it says what the text says."""
    if not _is_loose_at_end(page, body) or page.roles[body[-2]] is Role.BLOCK:
        return False  # of several such lines none is
    told = pairs("".join(page.items[i].text for i in body[:-1]))
    return overlap(page.items[body[-1]].text, told) >= _TRAILING_OVERLAP


def _is_row(page: Numbered, i: int) -> bool:
    """Whether a line is the row of a table: bars between its cells, and in the line over or under it as well."""
    beside = (*page.items[max(0, i - 1) : i], *page.items[i + 1 : i + 2])
    return "|" in page.items[i].text and any("|" in p.text and p.kind is Kind.TEXT for p in beside)


def _is_deck(page: Numbered, i: int) -> bool:
    """Whether a line that ends in 强调： stands with what was stressed over the publication line."""
    said = page.items[i].text.endswith(("强调：", "指出：", "要求：", "提出：")) and i + 2 < len(page.items)
    return said and page.roles[i + 1] is Role.BLOCK and page.roles[i + 2] is Role.META


def _signs(page: Numbered, i: int) -> bool:
    """Whether a line stands over the day of a paper, as the office does that signs it, or over a table."""
    if page.items[i].text.endswith(("一览表", "名单", "附表", "明细表", "统计表", "情况表")):
        return True
    return (
        i + 1 < len(page.items) and page.roles[i + 1] is Role.META and bool(iso_day(page.items[i + 1].text))
    )


def _column_title(page: Numbered, first_body: int) -> int | None:
    """The name of a column that is the title: over items, or 【区政协全体会议】 over the publication line."""
    columns = page.of(Role.COLUMN, 0, first_body)
    if not columns or frame_share(page.items[columns[-1]].text) >= FRAMED:
        return None
    if any(page.roles[k] is Role.BLOCK for k in range(columns[-1], first_body)):
        return None
    bracketed = page.items[columns[-1]].text[0] in "【[" and page.roles[columns[-1] + 1] is Role.META
    return columns[-1] if bracketed or is_item(page.items[first_body].text) else None


def _over_stamp(page: Numbered, leading: list[int], text: Sequence[int]) -> list[int]:
    """Of the lines over the body those on one side of the publication line: the first side that fits the body."""
    stamps = page.of(Role.META, leading[0] if leading else 0, len(page.items))
    # Under it 青山镇： is a heading.
    leading = [i for i in leading if page.items[i].text[-1] != "：" or not stamps or i < stamps[0]]
    groups: list[list[int]] = []
    for i in leading:
        if groups and all(page.roles[k] is not Role.META for k in range(groups[-1][-1], i)):
            groups[-1].append(i)
        else:
            groups.append([i])
    if len(groups) < 2:
        return leading
    body = pairs("".join(page.items[i].text for i in text if i not in leading))
    named = (g for g in groups if page.items[g[0]].text[0] != "—")
    fits = (g for g in named if max(overlap(page.items[i].text, body) for i in g) >= MASTHEAD_OVERLAP)
    title = next(fits, groups[0])
    told = "".join(page.items[i].text for i in title)
    # The title again on the other side; a text without stops has it too, and is longer.
    printed = [(g, "".join(page.items[k].text for k in g)) for g in groups]
    same = [i for g, t in printed if t in told or (told in t and len(t) <= 2 * len(told)) for i in g]
    same = same or title
    # ——an explanation of the title, under the publication line.
    return same + [i for i in leading if i > same[-1] and i not in same and page.items[i].text[0] == "—"]


def _is_title_by_place(page: Numbered, first: int, text: Sequence[int]) -> bool:
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
    # 工作动态 over a title is where on the site the page stands.
    titles = [row for row in kept if not is_section(row.text)]
    if any(
        (len(row.text) >= _TITLE and overlap(row.text, body) > _SOME) or row.text.replace(" ", "") in _PAPERS
        for row in titles
    ):
        kept = titles
    entries = [row for row in kept[1:] if _ENTRY.match(row.text)]
    if len(entries) >= 2:
        kept = [row for row in kept if row not in entries]
    shares = [overlap(row.text, body) for row in kept]
    if len(kept) > 1 and max(shares) >= MASTHEAD_OVERLAP:
        first = next(i for i, share in enumerate(shares) if share >= MASTHEAD_OVERLAP)
        while first and (shares[first - 1] > _SOME or _goes_over(kept[first - 1].text, kept[first].text)):
            first -= 1
        kept = kept[first:]
    return tuple(kept[:4])


def _goes_over(text: str, below: str) -> bool:
    """Whether a line with no word of the text goes with the one under it: it begins a title, or calls for something."""
    return below[0] == "—" or is_open(text) or is_couplet(text) or is_call(text) or says(text)
