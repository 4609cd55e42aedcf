"""Prints PDF pages for the tests: newspaper pages and documents, in a font of boxes made on the spot.

No font of Chinese characters needs to be on the machine: what a reader of the text layer sees of a font is widths
and character codes, and those are the same for boxes. Where such fonts are installed, pages can be printed in them too:
marks and Latin letters then have widths of their own, and codes are mapped to characters by a real font's tables.
"""

import io
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fpdf import FPDF

WIDTH, HEIGHT = 780.0, 1100.0
ORDERS = ("natural", "headlines last", "articles shuffled", "row by row")


@dataclass(frozen=True)
class Draw:
    """A string at a place (left edge and baseline, in points from the top left corner) on a page."""

    text: str
    x: float
    y: float
    size: float
    page: int = 0
    article: int = 0
    turn: float = 0.0


@dataclass(frozen=True)
class Story:
    """One article of a page, in a frame of its own."""

    headline: str
    paragraphs: tuple[str, ...]
    left: float
    top: float
    width: float
    columns: int
    vertical: bool = False
    kicker: str = ""

    @property
    def text(self) -> str:
        return "".join(self.paragraphs)


@cache
def font(characters: str) -> bytes:
    """A TrueType font with a box for each character: a full em wide, half of one for ASCII."""
    builder = FontBuilder(1000, isTTF=True)
    names = {c: f"u{ord(c):04X}" for c in characters}
    widths = {".notdef": 1000} | {n: 500 if c <= "~" else 1000 for c, n in names.items()}
    builder.setupGlyphOrder(list(widths))
    builder.setupCharacterMap({ord(c): n for c, n in names.items()})
    builder.setupGlyf({name: _box(width) for name, width in widths.items()})
    builder.setupHorizontalMetrics({name: (width, 50) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120)
    builder.setupPost()
    out = io.BytesIO()
    builder.save(out)
    return out.getvalue()


def _box(width: int):
    pen = TTGlyphPen(None)
    pen.moveTo((50, -80))
    for point in ((50, 780), (width - 50, 780), (width - 50, -80)):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
FACES = (
    "wqy-*.ttc", "NotoSansCJK*-Regular.*", "NotoSerifCJK*-Regular.*", "SourceHan*-Regular.*", "STHeiti*.ttc", "Songti.ttc",
    "simsun.ttc", "msyh.ttc",
)  # fmt: skip


def installed() -> list[Path]:
    """The fonts of Chinese characters that are on this machine, one of each make."""
    found = (next((f for d in FOLDERS for f in sorted(Path(d).rglob(face))), None) for face in FACES)
    return [path for path in found if path]


def printed(
    draws: Sequence[Draw],
    size: tuple[float, float] = (WIDTH, HEIGHT),
    password: str | None = None,
    face: Path | None = None,
) -> bytes:
    """A PDF file that draws these strings in this order within each page, in boxes or in the font of a file."""
    if face:
        return _printed(draws, size, str(face), password)
    characters = "".join(sorted({c for d in draws for c in d.text}))
    with tempfile.NamedTemporaryFile(suffix=".ttf") as file:
        file.write(font(characters))
        file.flush()
        return _printed(draws, size, file.name, password)


def _printed(draws: Sequence[Draw], size: tuple[float, float], face: str, password: str | None) -> bytes:
    pdf = FPDF(unit="pt", format=size)
    pdf.set_auto_page_break(False)
    if password is not None:
        pdf.set_encryption(owner_password="owner", user_password=password)
    pdf.add_font("boxes", fname=face)
    for number in range(max(d.page for d in draws) + 1):
        pdf.add_page()
        for draw in (d for d in draws if d.page == number):
            pdf.set_font("boxes", size=draw.size)
            with pdf.rotation(draw.turn, draw.x, draw.y):
                pdf.text(draw.x, draw.y, draw.text)
    return bytes(pdf.output())


def set_columns(
    paragraphs: Sequence[str], left: float, top: float, width: float, columns: int, **more: float
) -> list[Draw]:
    """Text in columns of equal depth: body type of `size`, `gutter` between columns."""
    size, gutter = more.get("size", 10.0), more.get("gutter", 14.0)
    leading, article = more.get("leading", 1.45 * size), int(more.get("article", 0))
    page = int(more.get("page", 0))
    column = (width - gutter * (columns - 1)) / columns
    cells = int(column / size)
    lines = [(line, i == 0) for p in paragraphs for i, line in enumerate(_broken(p, cells))]
    depth = -(-len(lines) // columns)
    draws = []
    for i, (line, first) in enumerate(lines):
        x = left + (i // depth) * (column + gutter) + (2 * size if first else 0)
        draws.append(Draw(line, x, top + size + (i % depth) * leading, size, page=page, article=article))
    return draws


def _broken(paragraph: str, cells: int) -> list[str]:
    """A paragraph as lines of `cells` characters, two fewer in the first; no line begins with a mark."""
    lines, at, room = [], 0, cells - 2
    while at < len(paragraph):
        end = min(len(paragraph), at + room)
        while end < len(paragraph) and paragraph[end] in "，。、；：！？）”》" and end > at + 1:
            end -= 1
        lines.append(paragraph[at:end])
        at, room = end, cells
    return lines


def set_story(story: Story, article: int) -> list[Draw]:
    """An article with its headline over it, or standing upright on its left."""
    left, top, width = story.left, story.top, story.width
    draws = []
    if story.kicker:
        draws.append(Draw(story.kicker, left, top + 14, 14, article=article))
        top += 24
    if story.vertical:
        size = 26
        for i, character in enumerate(story.headline):
            draws.append(Draw(character, left, top + size + i * size * 1.05, size, article=article))
        left, width = left + size + 18, width - size - 18
    elif story.headline:
        size = 24
        cells = int(width / size)
        rows = [story.headline[i : i + cells] for i in range(0, len(story.headline), cells)]
        draws += [Draw(row, left, top + size + i * 30, size, article=article) for i, row in enumerate(rows)]
        top += 30 * len(rows) + 10
    return draws + set_columns(story.paragraphs, left, top, width, story.columns, article=article)


def ordered(draws: Sequence[Draw], order: str) -> list[Draw]:
    """The same page drawn in another order."""
    if order == "headlines last":
        return sorted(draws, key=lambda d: d.size)
    if order == "articles shuffled":
        numbers = sorted({d.article for d in draws})
        random.Random(7).shuffle(numbers)
        return [d for n in numbers for d in draws if d.article == n]
    if order == "row by row":
        return sorted(draws, key=lambda d: (round(d.y), d.x))
    return list(draws)


PLACES = ("云河", "清源", "平川", "宁溪", "安岭", "石桥", "白沙", "东泉")
PEOPLE = ("陆文涛", "尹秀兰", "高振国", "程立新", "宋玉梅", "郝建军", "冯海燕", "邵志强")
MATTERS = (
    "安全生产", "春耕备耕", "招商引资", "防汛抗旱", "乡村振兴", "营商环境", "城市更新", "生态保护",
)  # fmt: skip


def story(n: int, left: float, top: float, width: float, columns: int, **more) -> Story:
    """The invented article number `n`: a headline, a dateline and six paragraphs, unlike any other number's."""
    place, other = PLACES[n % 8], PEOPLE[(n + 3) % 8]
    person, matter = PEOPLE[n % 8], MATTERS[n % 8]
    day = n % 27 + 1
    paragraphs = (
        f"本报{place}5月{day}日讯（记者 {other}）5月{day}日，{place}县委副书记、县长{person}带队到有关乡镇调研{matter}工作，实地查看项目进展，"
        f"现场协调解决困难和问题。县委常委、副县长{PEOPLE[(n + 5) % 8]}参加活动。",
        f"在{place}镇，{person}详细了解{matter}重点任务推进情况，与基层干部和群众代表深入交流，听取意见建议，询问存在的实际困难。",
        f"{person}指出，今年以来全县上下凝心聚力，{matter}各项工作取得积极进展，但也要清醒看到短板和不足，切实增强紧迫感。",
        f"{person}强调，各级各部门要提高认识、压实责任，把{matter}摆在更加突出的位置，确保全年{n + 3}项目标任务如期完成。",
        f"{person}要求，要加强统筹协调，强化要素保障，主动靠前服务，推动{n * 2 + 12}个项目早开工、早建成、早见效。",
        f"县直有关部门和{place}镇主要负责同志参加调研，并就下一步{matter}工作作了汇报发言，大家表示将抓好落实。",
    )
    headline = f"{place}部署{matter}" if more.get("vertical") else f"{person}到{place}镇调研{matter}工作"
    return Story(headline, paragraphs, left, top, width, columns, **more)


def newspaper() -> list[Story]:
    """Five articles: five columns under a wide headline, four with an upright headline, twice two side by side."""
    return [
        story(0, 40, 90, 700, 5, kicker="推动高质量发展取得新成效"),
        story(1, 40, 360, 700, 4, vertical=True),
        story(2, 40, 640, 340, 2),
        story(3, 400, 640, 340, 2),
        story(4, 40, 930, 700, 4),
    ]


def masthead() -> list[Draw]:
    """What stands over a newspaper page: its label, its name, the day and who edited it."""
    return [
        Draw("A02 要闻", 40, 50, 18, article=90),
        Draw("云河日报", 340, 52, 22, article=90),
        Draw("2026年5月12日 星期二", 600, 40, 9, article=90),
        Draw("责任编辑：郝建军", 600, 54, 9, article=90),
    ]
