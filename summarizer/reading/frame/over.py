"""What stands over the text of a page: one title, what belongs to it, and frame.

Where the text begins is told first. Then every line over it is weighed: by the pairs of characters it shares with the
text, by where it stands to the publication line, by its length and marks, by how much of it is words of frames. The
heaviest is the title. Lines over the title stay if they stand right on it and weigh something; lines between title and
text stay unless they are frame by their words. A page without a title may well have lines over its text; none of them
is a title then.
"""

from collections import Counter
from itertools import takewhile

from summarizer.patterns import regex
from summarizer.reading.frame.between import is_between
from summarizer.reading.frame.links import OFFICE
from summarizer.reading.frame.others import is_dated
from summarizer.reading.frame.signs import LEAST, PAPERS, as_title, belongs, is_name, names_class, of_text
from summarizer.reading.frame.site import is_of_site, on_the_web
from summarizer.reading.headline.decks import is_couplet
from summarizer.reading.headline.headline import MASTHEAD_OVERLAP, Pairs, overlap, pairs
from summarizer.reading.headline.weights import is_slogan, says
from summarizer.reading.lines.banner import (
    is_act,
    is_addressed,
    is_heading,
    is_outlet,
    is_section,
)
from summarizer.reading.lines.byline import dateline, is_byline, tail_credit
from summarizer.reading.lines.furniture import describe, furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished, leaves_out_stops, text_in
from summarizer.reading.lines.rolls import in_entries, in_roll, in_table, names_officers
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, SURELY, frame_share

_WEAK = frozenset(("social", "control", "media_name", "navigation", "hotline", "pointer"))
_MISTAKEN = 0.5  # share of its pairs that a title taken for frame has in common with the text
_MARKED = regex("[：:>|]")
_STATES = frozenset(("date", "stamp", "source", "count", "size"))
_REACH = 60  # lines in which a page has got to its text
_PROSE = 25  # characters of a sentence with a comma
_BEFORE_TRAIL = 120  # characters of prose that may stand over a trail
_BEFORE_STAMP = 60  # and over a publication line
_BODY = 1500  # characters of the text that lines are compared with
_SHORT_CALL = 40  # characters
_WHOLE, _SHORTER = 9, 0.1  # characters no shorter than titles are; what each less weighs
_WORDED = 8  # characters; a shorter line may be in the text by chance
_COMMAS = 2  # hardly any title has more
_PARTED_BY, _STRINGS = regex("[_|]"), 3  # between strings for search engines
_CLAUSE = 9  # characters of a clause, at the mean
_NEAREST = 0.3  # what a line weighs more that stands right over the text or its publication line
_PARTED = 0.4  # what one weighs less that a line of the frame parts from others nearer to the text
_FAR = 0.3  # what a line weighs less that is not the nearest to the text
_OFF = 0.6  # what one weighs less on a page of the web that has nothing of the text
_TWICE = 8  # characters of a title that is printed twice
# 新闻 视频 专题; or a word of four characters at most by itself: lines of menus.
_MENUS = (regex(r"[一-鿿]{2,6}(?:\s{1,3}[一-鿿]{2,6}){1,3}"), regex("[一-鿿]{2,4}"))
_MENU_LINES = 3
_ROWS = 2  # of officers
_CROWDED = 4  # lines over a text: a menu
_COLUMN, _NARROW, _INDENT = 4, (9, 45), 3  # lines of one width, that width in cells, an indent and a mark
_STOPS = frozenset("。，、；：！？")
_VERSE = 6  # lines over the first sentence, and nothing of a page among them
_SPEAKS, _MANY = 0.3, 2  # the least weight of a title that so many lines and more might be
_HAN = regex("[一-鿿]")
# 云河县人民政府文件 over 云政发〔2023〕7号: the red head of a paper.
_RED_HEAD = regex(r"[一-鿿（）、\s]{4,60}文\s{0,4}件")
_NUMBERED = regex(r"〔(?:19|20)\d\d〕.{0,8}号")
_SALUTATION = regex(r"(?:各|尊敬的|同志们|女士们)[^。]{0,60}[：:！]$")


def without_menus(found: list[Line]) -> list[Line]:
    """The lines of a page, those of the frame over its text marked."""
    start, trail = _begin(found)
    start = _with_column(found, _with_list(found, start))
    trail = max(trail, _reader(found, start))
    # A column may break before a stop.
    over = [i for i in range(start) if found[i].kind is Kind.TEXT and found[i].text not in _STOPS]
    frame = {i for i in over if _is_frame(found, i) or _in_menu(found, i) or _in_dated_list(found, i)}
    under = [i for i in over if i not in frame and i > trail]
    trailed = trail > 0 and trail - 1 in over and all(_names_series(found[i].text) for i in under)
    if trailed and overlap(found[trail - 1].text, _text_under(found, start)) >= MASTHEAD_OVERLAP:
        under = [trail - 1]  # the trail stands between title and text
    if under and not (len(under) == 1 and _by_itself(found, under[0], start) >= 0):
        frame = {i for i in over if i not in under}
        frame |= _off_title(found, under, start, _text_under(found, start))
    elif under:
        frame = {i for i in over if i not in under}
    result = list(found)
    if frame.issuperset(under) and (mistaken := _mistaken(found, start)) > trail:
        result[mistaken] = found[mistaken].of_kind(Kind.TEXT)
        frame.update(over)
    frame.update(i for i in over if "。" in found[i].text and is_of_site(found, i))
    for i in frame:
        result[i] = found[i].of_kind(Kind.META if is_outlet(found[i].text) else Kind.FURNITURE)
    return result


def without_officers(found: list[Line]) -> list[Line]:
    """The lines without those who lead the owner of the site, two rows at least, over which nothing is told."""
    officers: list[int] = []
    for i, line in enumerate(found[:_REACH]):
        if line.kind is Kind.TEXT and names_officers(line.text, labelled=True):
            officers.append(i)
        elif line.kind is Kind.TEXT and not (is_name(line.text) or _is_frame(found, i) or _in_menu(found, i)):
            break
    if len(officers) < _ROWS:
        return found
    return [line.of_kind(Kind.FURNITURE) if i in officers else line for i, line in enumerate(found)]


def _text_under(found: list[Line], start: int) -> Pairs:
    """The pairs of what is told from a line on, as far as a title has to do with it."""
    return pairs(text_in(found[start : start + _REACH])[:_BODY])


def _mistaken(found: list[Line], start: int) -> int:
    """The title of a page that prints no other, taken for frame by a row of a table, or -1: …停办一批微信公众号.

    Most of its words are those of the text.
    """
    body = _text_under(found, start)
    weights = [
        (overlap(x.text, body), i)
        for i, x in enumerate(found[:start])
        if x.kind is Kind.FURNITURE
        and len(_HAN.findall(x.text)) >= _WHOLE
        and not _MARKED.search(x.text)
        and furniture_kind(x.text) in _WEAK
    ]
    share, at = max(weights, default=(0.0, -1))
    return at if share >= _MISTAKEN else -1


def _begin(found: list[Line]) -> tuple[int, int]:
    """Where the text begins, 0 if that is not told or at once, and where the trail that leads to it stands, or -1."""
    told, stated = 0, -1
    # Where a text may begin, how much is told over it, and whether a trail leads to it.
    edges = [(0, 0, False)]
    begun: list[int] = []
    stopless = leaves_out_stops(found)
    opened = False  # by a dateline: what states the day of the page below is its masthead
    for i, line in enumerate(found[:_REACH]):
        if line.kind is Kind.TEXT:
            prose = _is_prose(line.text) or (stopless and line.is_long)
            if (prose and not _calls(line.text) and not is_of_site(found, i)) or in_table(found, i):
                begun.append(i)
                told += len(line.text)
                opened = opened or dateline(line.text) is not None
                if told >= 2 * _BEFORE_TRAIL:
                    break
        elif told <= _BEFORE_TRAIL and _is_trail(line):
            edges.append((i, told, True))
        elif (
            told <= _BEFORE_STAMP
            and not opened
            and stated in (-1, told)
            and _states(line)
            and not (told and OFFICE.fullmatch(found[i - 1].text))  # under an office it signs a notice
        ):
            edges.append((i, told, False))
            stated = told
    if not begun:  # no full stop in the whole text
        under = range(edges[-1][0] + 1, min(len(found), _REACH))
        begun = [i for i in under if found[i].kind is Kind.TEXT and _has_comma(found[i].text)][:1]
        told = sum(len(found[i].text) for i in begun)
    edges = [edge for edge in edges if edge[1] * 2 <= told]  # more is told under it than over it
    start = next((i for i in begun if i >= edges[-1][0]), 0)
    # □记者 甲 stands between title and text, whose first line may hold no stop in a narrow column.
    named = (
        i for i in range(edges[-1][0] + 1, start) if found[i].kind is Kind.META and is_byline(found[i].text)
    )
    start = next((i + 1 for i in named if found[i - 1].kind is Kind.TEXT is found[i + 1].kind), start)
    return start, max((i for i, _, trail in edges if trail), default=-1)


def _with_list(found: list[Line], start: int) -> int:
    """Where a text begins that has rows of people or of labels and values over its first sentence, announced or not."""
    above = takewhile(lambda i: found[i].kind is Kind.TEXT, range(start - 1, -1, -1))
    first = min((i for i in above if in_roll(found, i) or in_entries(found, i)), default=start)
    announced = 0 < first < start and found[first - 1].kind is Kind.TEXT and found[first - 1].text[-1] == "："
    return first - announced


def _with_column(found: list[Line], start: int) -> int:
    """Where a text begins that stands in a narrow column, whose first sentence has lines of one width over its last.

    A headline of that width is no frame either.
    """
    near = [x for x in found[max(0, start - 2) : start + _REACH] if x.kind is Kind.TEXT]
    # Papers break lines after so many cells or so many characters.
    broken = [x for x in near if not is_finished(x.text)]
    widths = (
        Counter(round(x.width + min(x.indent, 2)) for x in broken),
        Counter(len(x.text) + min(x.indent, 2) for x in broken),
    )
    column, often = max(map(_common_width, widths), key=lambda w: w[1])
    if often < _COLUMN or not _NARROW[0] <= column <= _NARROW[1] or 3 * often < len(broken):
        return start
    while start > 0 and found[start - 1].kind is Kind.TEXT and not found[start].gap:
        above = found[start - 1]
        indent = min(above.indent, 2)
        fits = (abs(wide + indent - column) <= _INDENT for wide in (above.width, len(above.text)))
        if len(above.text) > 1 and not any(fits):
            break
        start -= 1
    return start


def _common_width(widths: Counter[int]) -> tuple[int, int]:
    """The width of a column and how many lines have it: of those that many lines have the largest.

    Where paragraphs are short most lines lack the indent of a first one.
    """
    most = max(widths.values(), default=0)
    column = max((w for w, often in widths.items() if often >= max(_COLUMN, most / 3)), default=0)
    return column, sum(widths[w] for w in range(column - _INDENT, column + 2)) if column else 0


def _names_series(text: str) -> bool:
    """Whether a line under a trail is where on the site that leads: 【乡村·纪事】, 新闻中心."""
    return (text[0] in "【[" and text[-1] in "】]") or is_section(text)


def _reader(found: list[Line], start: int) -> int:
    """Where the menu of a newspaper's reader ends that lists the titles of a page over one of them, or -1.

    A title is printed twice over its text then, the menu between.
    """
    first: dict[str, int] = {}
    for i in range(start):
        if found[i].kind is not Kind.TEXT or len(found[i].text) < _TWICE:
            continue
        above = first.setdefault(found[i].text, i)
        between = [k for k in range(above + 1, i) if found[k].kind is not Kind.TEXT]
        listed = any(found[k].kind is Kind.FURNITURE for k in between) or i - above - 1 > len(between)
        if between and listed:
            return between[-1]
    return -1


def _off_title(found: list[Line], over: list[int], start: int, body: Pairs) -> set[int]:
    """Of the lines over the text those that stand over its title and are no part of it."""
    web = on_the_web(found, start)
    strange = {i for i in over if web and not of_text(found[i].text, body)}
    # A name has all its few words in what it signs.
    whole = {i: min(1.0, len(found[i].text) / _WORDED) for i in over}
    weights = {i: _by_itself(found, i, start) + 2 * whole[i] * overlap(found[i].text, body) for i in over}
    stated = next((i for i in range(start) if _states(found[i])), start)
    under = [found[i].text for i in over if i > stated]
    # The name of a picture, printed under it once more.
    twice = {i for i in over if i > stated and under.count(found[i].text) > 1}
    weights |= {i: weights[i] - 1 for i in twice}
    # Over the head of a list or a button stands what is less likely the title than what is under it.
    between = (i for i in range(over[-1], over[0], -1) if i not in over and found[i].kind is not Kind.META)
    parted = next(between, -1)
    weights |= {i: weights[i] - _PARTED for i in over if i < parted}
    less = {
        i: _OFF + max(0.0, as_title(found[i].text, "")) / 2 + overlap(found[i].text, body) for i in strange
    }
    title = max(over, key=lambda i: weights[i] - _less(found, i, start, over[-1]) - less.get(i, 0.0))
    if max(weights.values()) < (_SPEAKS if len(over) > _MANY else 0):
        off = {i for i in over if not is_heading(found[i].text)}
    else:
        top = title
        framed = web or any(x.kind is not Kind.TEXT for x in found[:start])
        for i in reversed(over[: over.index(title)]):
            if top - i > 1 or not belongs(
                found[i].text, found[top].text, body, next_to_title=top == title, framed=framed
            ):
                break
            if i and _goes_on_with_frame(found[i - 1], found[i].text, body):
                break
            if len(over) > _CROWDED and not overlap(found[i].text, body) and not is_slogan(found[i].text):
                break  # of the lists of a portal
            top = i
        off = {i for i in over if i < top and found[i].text != found[title].text}
        off |= {
            i for i in over if i > title and is_between(found, i, title, start, body, _states, framed=web)
        }
        off |= twice - {title} if found[title].text not in under else set()
        # The name of an account on both sides of the title.
        off |= {
            i for i in over if any(found[k].text == found[i].text for k in over if (k < title) != (i < title))
        } - {title}
    plain = _is_plainly_title(found, title, over, body)
    if len(over) >= _VERSE and not plain and all(x.kind is Kind.TEXT for x in found[:start]):
        return set()  # a text in short lines
    # So much is no frame: where a list stands over the first sentence, the text began with it.
    sure = plain or any(_states(x) for x in found[title:start])
    # What the frame parts from the title is none.
    listed = sum(len(found[i].text) for i in off if i > parted and not is_couplet(found[i].text))
    return off if sure or 2 * listed < len(body) else set()


def _is_plainly_title(found: list[Line], i: int, over: list[int], body: Pairs) -> bool:
    """Whether line `i` is right over the text, has its words and reads as a title, as no row of a list does."""
    text = found[i].text
    return i == over[-1] and as_title(text, "") > 0 and overlap(text, body) >= MASTHEAD_OVERLAP


def _less(found: list[Line], i: int, start: int, nearest: int) -> float:
    """What a line of a page without publication line weighs less for being short and for standing far off the text.

    Of a menu one word or other is in the text as well.
    """
    if any(_states(x) for x in found[i + 1 : start]):
        return 0
    return _SHORTER * max(0, _WHOLE - len(_HAN.findall(found[i].text))) + (_FAR if i < nearest else 0)


def _by_itself(found: list[Line], i: int, start: int) -> float:
    """How much speaks for a line being a title, without a look at the text."""
    below = found[i + 1].text if i + 1 < len(found) else ""
    last = all(x.kind is not Kind.TEXT for x in found[i + 1 : start])
    nearest = _NEAREST * (last and len(found[i].text) >= _WHOLE and found[i].text[0] != "—")
    nearest -= names_class(found[i].text, below)
    return as_title(found[i].text, below) + nearest + any(_states(x) for x in found[i + 1 : start])


def _goes_on_with_frame(above: Line, text: str, body: Pairs) -> bool:
    """Whether a line right over a title is one more of the frame above it: it says nothing, and nothing of the text."""
    if above.kind is not Kind.FURNITURE or _is_trail(above) or is_couplet(text) or overlap(text, body):
        return False
    return not (is_slogan(text) or says(text) or is_act(text) or text[-1] == "：")


def _in_menu(found: list[Line], i: int) -> bool:
    """Whether a line of short words stands among others such, three in all: no heading has so many."""
    menu = next((form for form in _MENUS if form.fullmatch(found[i].text)), None)
    if menu is None:
        return False
    near = range(max(0, i - _MENU_LINES + 1), min(len(found), i + _MENU_LINES))
    alike = [menu.fullmatch(found[k].text) is not None and not is_person(found[k].text) for k in near]
    return any(
        all(alike[a : a + _MENU_LINES]) and a <= i - near[0] < a + _MENU_LINES
        for a in range(len(alike) - _MENU_LINES + 1)
    )


def _in_dated_list(found: list[Line], i: int) -> bool:
    """Whether a line over the text is a title of another page with its day, beside another such."""
    return is_dated(found[i].text) and any(
        0 <= k < len(found) and is_dated(found[k].text) for k in (i - 1, i + 1)
    )


def _is_frame(found: list[Line], i: int) -> bool:
    """Whether a line over the text is frame by its words, wherever it stands."""
    text = found[i].text
    if is_person(text):
        return False
    if (
        text[-1] == "件"
        and _RED_HEAD.fullmatch(text)
        and any(_NUMBERED.search(x.text) for x in found[i + 1 : i + 3])
    ):
        return True
    return frame_share(text) >= (SURELY if is_heading(text) else FRAMED) or (
        i == 0 and len(_HAN.findall(text)) < LEAST and text not in PAPERS and not is_heading(text)
    )


def _is_prose(text: str) -> bool:
    if "。" in text or text[-1] == "；":
        return True
    if "，" in text and len(text) >= _PROSE:
        return is_finished(text) or text[-1] == "：" or tail_credit(text) > 0 or _has_clauses(text)
    if text[:2] in ("问：", "答："):
        return True
    if text.endswith("如下：") and "，" in text:
        return True
    return is_addressed(text) or bool(_SALUTATION.match(text)) or dateline(text) is not None


def _has_comma(text: str) -> bool:
    return "，" in text and len(text) >= _PROSE


def _has_clauses(text: str) -> bool:
    """Whether a long line without its full stop is prose: no title has so many clauses."""
    clauses = text.split("，")
    if len(_PARTED_BY.findall(text)) >= _STRINGS:
        return False  # strings for search engines
    return len(clauses) > _COMMAS and len(text) >= _CLAUSE * len(clauses)


def _calls(text: str) -> bool:
    """Whether a short sentence is the site's: 微信扫码添加在线客服，描述您的问题。"""
    return len(text) <= _SHORT_CALL and frame_share(text) >= FRAMED and not is_heading(text)


def _is_trail(line: Line) -> bool:
    return line.kind is Kind.FURNITURE and furniture_kind(line.text) == "crumb"


def _states(line: Line) -> bool:
    """Whether a line is one of the publication line."""
    described = describe(line.piece) if line.kind is Kind.META else None
    return bool(described and any(f.kind in _STATES for f in described.fields))
