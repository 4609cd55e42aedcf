"""What stands over the title of a page: menus, words to the browser, strings for search engines.

Nothing of an article stands over the trail that leads to it; and the title is the line nearest to the publication
line, so that what cannot be a title is frame if it stands higher.
"""

from summarizer.patterns import regex
from summarizer.reading.foot import is_finished
from summarizer.reading.furniture import describe, furniture_kind
from summarizer.reading.lines import Kind, Line

_STATES = frozenset(("date", "stamp", "source", "count"))
_TOLD = 40  # characters of a finished line that is prose
_ARTICLE = 120  # characters of prose; a word to the browser has fewer
_REACH = 40  # lines in which a page has got to its text
_WORD, _WORDS = 8, 4  # characters of a word in a menu; words that make one
_TITLE = 70  # characters; hardly any title is longer
# 青山街道：, 方远山在全县大会上强调： over a second line
_DECK = regex(r"^[一-鿿]{2,10}：$|(?:强调|指出|要求|表示|提出|时|上|中)：$")


def without_menus(found: list[Line]) -> list[Line]:
    """The lines of a page, those of the frame over its title marked."""
    trail = max((i for i, x in enumerate(found[:_REACH]) if _is_trail(x)), default=-1)
    if sum(len(x.text) for x in found[: trail + 1] if x.kind is Kind.TEXT and _is_prose(x)) > _ARTICLE:
        trail = -1  # that of another page, under the article
    text = next((i for i, x in enumerate(found) if i > trail and x.kind is Kind.TEXT and _is_prose(x)), -1)
    if not 0 < text < _REACH:
        return found
    over = [i for i in range(text) if found[i].kind is Kind.TEXT]
    frame = {i for i in over if i < trail} if any(i > trail for i in over) else set()
    frame |= _menu(found, over)
    stamp = next((i for i in range(text) if _states(found[i])), -1)
    above = [i for i in over if i < stamp]
    frame |= {i for i in above[:-1] if _is_no_title(found[i].text)}
    return [x.of_kind(Kind.FURNITURE) if i in frame else x for i, x in enumerate(found)] if frame else found


def _menu(found: list[Line], over: list[int]) -> set[int]:
    """Short words one under the other, over a longer line: 首页 / 县情 / 新闻 / 公开."""
    short = [i for i in over if len(found[i].text) <= _WORD]
    run = {i for i in short if all(k in short for k in over[: over.index(i)])}
    return run if len(run) >= _WORDS and len(run) < len(over) else set()


def _is_prose(line: Line) -> bool:
    return len(line.text) >= _TOLD and is_finished(line.text)


def _is_trail(line: Line) -> bool:
    return line.kind is Kind.FURNITURE and furniture_kind(line.text) == "crumb"


def _states(line: Line) -> bool:
    """Whether a line is a publication line."""
    described = describe(line.piece) if line.kind is Kind.META else None
    return bool(described and sum(f.kind in _STATES for f in described.fields) > 1)


def _is_no_title(text: str) -> bool:
    colon = text[-1] == "：" and not _DECK.search(text)
    return colon or (len(text) > _TITLE and not is_finished(text))
