"""What stands between two texts of a newspaper page: credits, columns, headlines, the office under a notice."""

from dataclasses import dataclass, field

from summarizer.patterns import regex
from summarizer.reading.articles.roles import Numbered, Role, names_authors
from summarizer.reading.articles.unwrap import Paragraph
from summarizer.reading.lines.banner import is_item
from summarizer.reading.lines.byline import photo_credit, tail_credit
from summarizer.reading.lines.line import Kind

_OFFICE = regex(r"[一-鿿（）]{3,24}(?:[局委办处站院厅部队会校]|公司|政府|中心|集团|医院)")
_DAY = regex(r"(?P<year>20\d\d年)?\d{1,2}月\d{1,2}日")


@dataclass
class Gap:
    """What stands between two bodies: office and day under a notice, credits of the one above, columns and headline
    rows, credits of the one below; and the labels of pages."""

    office: list[int] = field(default_factory=list)
    above: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    below: list[int] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)

    def headline(self, after: bool) -> list[int]:
        """The rows on this side of a column's name or a page's label: beyond it another article ends or begins."""
        parting = self.columns or self.pages
        if not parting:
            return self.rows
        if after:
            return [i for i in self.rows if i < parting[0]] or self.rows
        return [i for i in self.rows if i > parting[-1]]


def between(page: Numbered, above: int, below: int) -> Gap:
    """The parts of the gap between two bodies. A name between headline and text is the author's."""
    gap = Gap()
    for i in range(above + 1, below):
        role = page.roles[i]
        if i in gap.office:
            continue
        if role is Role.COLUMN:
            gap.columns.append(i)
        elif role is Role.PAGE:
            gap.pages.append(i)
        elif role in (Role.SIGN, Role.CREDIT):
            done = role is Role.SIGN and above >= 0 and not _are_items(page, above, below)
            done = done and _is_signed(page, above, gap)
            (gap.below if gap.rows or above < 0 or done else gap.above).append(i)
        elif role is Role.BLOCK:
            signs = above >= 0 and not gap.rows and i + 1 < len(page.items)
            if signs and signs_paper(*page.items[i : i + 2]):
                gap.office = [i, i + 1]
            else:
                gap.rows.append(i)
        elif role is Role.META and above >= 0 and not gap.rows and signs_paper(*page.items[i - 1 : i + 1]):
            gap.office = [i - 1, i]  # the office is an outlet that is read as one
    if len(gap.rows) > 1 and not gap.below and names_authors(page.items, gap.rows[-1]):
        gap.below = [gap.rows.pop()]
    last = below == len(page.items)
    if above >= 0 and len(gap.rows) > (not last) and not gap.above and names_authors(page.items, gap.rows[0]):
        gap.above = [gap.rows.pop(0)]
    return gap


def _is_signed(page: Numbered, above: int, gap: Gap) -> bool:
    """Whether a text needs no name under it: a credit ends it, a photographer stands under it, or it is an item of a
    column and not the last text of the page."""
    if closes(page, above) or any(page.roles[i] is Role.CREDIT for i in gap.above):
        return True
    return is_item(page.items[above].text) and Role.BODY in page.roles[above + 1 :]


def _are_items(page: Numbered, above: int, below: int) -> bool:
    """Whether two texts are items of one column, behind the same mark; each may be signed."""
    items = page.items[above : below + 1 : max(1, below - above)]
    return len(items) > 1 and is_item(items[0].text) and items[0].text[0] == items[1].text[0]


def signs_paper(office: Paragraph, day: Paragraph) -> bool:
    """Whether two lines are the office under a notice and its day: 云河县水务局 / 2023年6月5日."""
    told = _DAY.fullmatch(day.text) if day.kind is not Kind.FURNITURE else None
    # Without its year a day is no metadata: 县教育局 / 5月30日.
    return bool(told and (day.kind is Kind.META or not told["year"]) and _OFFICE.fullmatch(office.text))


def is_photograph(page: Numbered, i: int) -> bool:
    """Whether a paragraph is a caption with its photographer, which may be that of another article."""
    text = page.items[i].text
    signed = i + 1 < len(page.items) and page.roles[i + 1] is Role.CREDIT
    return (signed or photo_credit(text) > 0) and not text.startswith("图为")


def closes(page: Numbered, i: int) -> bool:
    """Whether a credit stands at the end of a paragraph."""
    text = page.items[i].text
    return tail_credit(text) > 0 or photo_credit(text) > 0
