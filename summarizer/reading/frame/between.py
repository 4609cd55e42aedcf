"""What stands between a title and its text: who wrote it and where, and buttons, labels and counters of the site.

On a page of the web a line there is text if it has words of the text, goes on with the title, or is how texts begin
(headings, entries, salutations). Else it is frame, whatever it says.
"""

from collections.abc import Callable

from summarizer.patterns import regex
from summarizer.reading.frame.links import OFFICE
from summarizer.reading.frame.signs import LEAST, SHORTEST, of_text
from summarizer.reading.headline.decks import ends_in_joint, is_couplet
from summarizer.reading.headline.headline import Pairs, overlap
from summarizer.reading.headline.weights import has_event, says
from summarizer.reading.lines.banner import is_act, is_heading
from summarizer.reading.lines.byline import is_author, is_byline, is_credit, photo_credit
from summarizer.reading.lines.line import Kind, Line
from summarizer.reading.lines.rolls import ENTRY, in_entries, in_roll
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import frame_share

_WHOLE = 9  # characters no shorter than titles are
_BUTTON, _PARTLY = (
    16,
    0.3,
)  # characters, and the share of words of frames of what is a button where buttons stand
_LONGEST = 30  # characters of a line of the frame
_OF_TEXT, _VALUE = (
    0.12,
    0.3,
)  # share of its pairs that a line of the text has in common with it; a value behind a label
_MARKS = regex("[，。！？“”《》；、]")
_OF_TITLE = regex(r"[—（(【《“]")  # what explains a title begins so
# 县委书记 方远山, 2023年3月2日在…会议上: who said it and when.
_SPOKEN = regex(
    r"(?:书记|[省市县区州旗镇乡局部厅院校会行]长|主任|主席|总?经理|检察长|司令员)\s{0,3}[一-鿿\s]{2,5}$|(?:19|20)\d\d年\d{1,2}月|会议(?:修[订正]|通过|批准)"
)


def is_between(
    found: list[Line],
    i: int,
    title: int,
    start: int,
    body: Pairs,
    states: Callable[[Line], bool],
    *,
    framed: bool,
) -> bool:
    """Whether line `i`, between a title and its text that starts at `start`, is frame."""
    text = found[i].text.replace(" ", "")  # 召 开
    if text == found[title].text or text[0] == "—" or text[-1] == "：" or is_heading(text) or is_person(text):
        return False
    stated = any(states(x) for x in found[i + 1 : start])
    if framed and _is_strange(
        found, i, title, body, stated_over=any(states(x) for x in found[title + 1 : i])
    ):
        return True
    if is_act(text):
        return False
    if OFFICE.fullmatch(text) and (stated or (framed and not _heads_others(found, i))):
        return True  # who published it
    if stated and len(text) <= SHORTEST and i + 1 < start and states(found[i + 1]) and not says(text):
        return True  # an account
    if stated is False and frame_share(text) >= _PARTLY and len(text) <= _BUTTON and not overlap(text, body):
        return True  # under the publication line: 听全文 3分12秒
    if len(text) > _WHOLE or overlap(text, body):
        return False
    below = any(x.kind is not Kind.TEXT for x in found[title + 1 : start])
    # Under the publication line a place may stand, and a rank in a forum.
    return stated or (below and len(text) < SHORTEST) or (len(text) < LEAST and states(found[i - 1]))


def _heads_others(found: list[Line], i: int) -> bool:
    """Whether more offices stand by themselves below, as they do over what each of them did."""
    return any(x.kind is Kind.TEXT and OFFICE.fullmatch(x.text) for x in found[i + 1 :])


def _is_strange(found: list[Line], i: int, title: int, body: Pairs, *, stated_over: bool) -> bool:
    """Whether a line has nothing of the text and goes on with no title: 加入我的书签, 共计1286字, 载体形式：电子."""
    text = found[i].text
    if len(text) > _LONGEST or _OF_TITLE.match(text) or _SPOKEN.search(text):
        return False
    if is_byline(text) or is_credit(text) or is_author(text) or photo_credit(text) >= 0:
        return False
    if in_roll(found, i) or in_roll(found, i + 1):
        return False  # 助人为乐类, over the names
    if label := ENTRY.fullmatch(text):
        return not in_entries(found, i) and of_text(label["value"], body) < _VALUE
    if _MARKS.search(text):
        return False
    if not stated_over and (is_couplet(text) or has_event(text) or ends_in_joint(found[i - 1].text)):
        return False
    return of_text(text, body, found[title].text) < _OF_TEXT
