"""What stands under the last sentence of a page: what signs it, and then buttons, menus and other pages' titles.

Under the last full stop of a web page a line without a mark belongs to the frame, unless it is how a paper ends.
"""

from collections import Counter
from itertools import accumulate, dropwhile, pairwise

from summarizer.patterns import regex
from summarizer.reading.frame.ends import text_ends, with_contacts
from summarizer.reading.frame.links import (
    ANNOUNCES,
    ENDING,
    STRANGE,
    TOLD,
    is_of_paper,
    without_links,
    without_openings,
)
from summarizer.reading.frame.site import (
    begins_to_speak,
    calls_reader,
    names_owner,
    on_the_web,
    over_caption,
    speaks_of_itself,
)
from summarizer.reading.frame.strangers import is_clause, stays, without_strangers
from summarizer.reading.frame.under import (
    CONTACT,
    FRAME,
    TEASER,
    Foot,
    asks_reader,
    foot_weight,
    is_comment,
    of_desk,
    stands_alone,
)
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.lines.byline import (
    dateline,
    is_byline,
    photo_credit,
    tail_credit,
)
from summarizer.reading.lines.fields import STAMP
from summarizer.reading.lines.furniture import DESK_LINE, describe, furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished, leaves_out_stops, text_in
from summarizer.reading.lines.rolls import PRIZE, in_roll, names_officers
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import SURELY, frame_share

_STAMPED = regex(STAMP)
_LISTED = 3  # rows of a list of other pages
_CREDIT = 12  # characters of the end of one
_HEADING = 12  # characters; a heading may end in ！
_SENTENCE = 25  # characters of one that another page may begin with
_TITLE = 6  # characters of a title
_TITLED = 2  # lines over a text: a title and a caption
_LONG = 45  # characters of a line that hardly comes twice
_ARTICLE = 35  # characters of the shortest article
_SIGNED, _SIGNATURE = 60, 12  # characters of a paragraph, and of who sent it behind its last full stop
_ANNOUNCED = 20  # characters of what announces a list
_MOST = 0.7  # share of all that a page tells which stands over its end
_CLOSING = frozenset(("neighbour", "related", "others", "end", "legal"))
_SURE = _CLOSING | {"control", "social"}
_ANSWER = regex(r"(?:回复|答复|回信)(?:单位|部门|时间|日期|人)\s?[：:|]")
_BUTTONS = regex(
    r"[【\[（(]?\s?(?:我要)?(?:打印|关闭|分享|返回|纠错|收藏|举报|点赞|评论|一键分享|您?访问的链接|上一|下一|顶|踩)"
)


def without_foot(found: list[Line]) -> list[Line]:
    """The lines of a page, those of the frame under its last sentence marked."""
    return _everywhere(found, _without_frame_under(found))


def _everywhere(found: list[Line], cleared: list[Line]) -> list[Line]:
    """The lines cleared of the foot, what was frame there marked where it stands between two copies of the text too."""
    if len({line.text for line in found}) == len(found):
        return cleared
    told = {line.text for line in cleared if line.kind is Kind.TEXT}
    gone = {
        new.text
        for old, new in zip(found, cleared, strict=True)
        if old.kind is Kind.TEXT is not new.kind and new.text in told and not _is_sentence(new.text)
    }
    if not gone:
        return cleared
    # What stands over the first sentence may be the title, which a list under the text has again.
    first = next((i for i, line in enumerate(cleared) if _ends_prose(line)), 0)
    return [
        line.of_kind(Kind.FURNITURE) if i > first and line.text in gone else line
        for i, line in enumerate(cleared)
    ]


def _is_sentence(text: str) -> bool:
    return is_finished(text) and not speaks_of_itself(text)


def _without_frame_under(found: list[Line]) -> list[Line]:
    found = _without_rest(_without_twins(_without_notices(_once(found))))
    ends = (i for i in reversed(range(len(found))) if _ends_prose(found[i]) or _ends_broken(found, i))
    last = next(ends, -1)
    if last < 0 or ANNOUNCES.search(found[last].text[-30:]):
        found = without_strangers(found, last)
        last = last if leaves_out_stops(found) else _without_stops(found, last)
    # What announces a list is no sentence, and its list may end the text all the same.
    begun = (
        last
        if last >= 0
        else next((i for i, x in enumerate(found) if x.kind is Kind.TEXT and is_clause(x.text)), 0)
    )
    told, last = last, max(last, end) if (end := text_ends(found, begun)) > begun else last
    if last < 0:
        return found
    found = with_contacts(found, told, last)
    rows = _rows(found, last)
    found = (
        [line.of_kind(Kind.FURNITURE) if i in rows else line for i, line in enumerate(found)]
        if rows
        else found
    )
    if all(line.kind is not Kind.TEXT for line in found[last + 1 :]):
        return found
    foot = next(
        (i for i in range(last + 1, len(found)) if _is_foot(found[i]) and not over_caption(found, i)),
        len(found),
    )
    result = found[: last + 1]
    reach = (
        range(last + 1, len(found))
        if on_the_web(found, last) and not ANNOUNCES.search(found[last].text[-30:])
        else ()
    )
    under = next((i for i in reach if _ends_page(found[i])), len(found))
    body = pairs(text_in(result))
    # Under what ends a text of a newspaper may stand its headline.
    closed = last > told and (bool(reach) or not any(map(is_of_paper, found[:last])))
    for i, line in enumerate(found[last + 1 :], last + 1):
        if line.kind is Kind.TEXT and of_desk(found, i):
            result.append(line.of_kind(Kind.META))
            continue
        where = Foot(i >= foot, i > under, closed, result[-1], body)
        frame = line.kind is Kind.TEXT and foot_weight(found, i, where) >= FRAME
        result.append(line.of_kind(Kind.FURNITURE) if frame else line)
        if frame and reach:
            foot, under = min(foot, i), min(under, i)  # the frame has begun
    return _with_winners(found, without_openings(without_links(_without_captions(result, last), last), last))


def _without_stops(found: list[Line], last: int) -> int:
    """The last line of a list, or of a text whose full stops are lost, behind `last`; else `last`.

    The frame of a page of the web stands under it, and nothing is told or listed there any more.
    """
    begin = next((i for i, x in enumerate(found) if x.kind is Kind.TEXT and is_clause(x.text)), 0)
    under = range(max(last, begin) + 1, len(found))
    sure = next((i for i in under if _surely_frame(found, i)), -1)
    listed = (i for i in range(sure - 1, last, -1) if found[i].kind is Kind.TEXT)
    end = next((i for i in listed if not names_officers(found[i].text)), last)
    told = sum(len(x.text) for x in found[last + 1 : end + 1] if x.kind is Kind.TEXT and is_clause(x.text))
    if end == last or (last < 0 and told < _ANNOUNCED) or not on_the_web(found, end):
        return last
    goes_on = any(_goes_on(x.text) or _ends_prose(x) for x in found[sure:] if x.kind is Kind.TEXT)
    return last if goes_on else end


def _goes_on(text: str) -> bool:
    """Whether a line is one of how papers end; telephones and questions to who reads stand in every foot."""
    told = TOLD.match(text) or (ENDING.match(text) and not text.startswith("联系"))
    return bool(told) and not asks_reader(text)


def _surely_frame(found: list[Line], i: int) -> bool:
    """Whether a line under a text or a list can stand in neither: a button, another page, who owns or edited this."""
    line = found[i]
    if line.kind is Kind.FURNITURE:
        return furniture_kind(line.text) in _SURE and not over_caption(found, i)
    worded = line.kind is Kind.TEXT and len(line.text) <= _HEADING and "：" not in line.text
    return _is_foot(line) or (worded and frame_share(line.text) >= SURELY)


def _rows(found: list[Line], last: int) -> set[int]:
    """Rows of a list of other pages under the text: a name and a day each, the name more than once, or three rows.

    The day may stand under its title, if two titles have one.
    """
    rows = [
        i
        for i in range(last + 1, len(found))
        if found[i].kind is Kind.META and _STAMPED.search(found[i].text) and _is_bare_row(found[i])
    ]
    names = Counter(_STAMPED.sub("", found[i].text).strip() for i in rows)
    dated = [i for i in range(last + 2, len(found)) if _is_day_under(found, i)]
    # An office over its day signs the paper; under the title of another page it is part of one.
    titled = list(dropwhile(lambda i: stays(found[i - 1]), dated))
    over = {k for i in titled for k in (i - 1, i)} if len(titled) > 1 else set()
    return over | {
        i for i in rows if len(rows) >= _LISTED or names[_STAMPED.sub("", found[i].text).strip()] > 1
    }


def _is_day_under(found: list[Line], i: int) -> bool:
    """Whether line `i` is nothing but a day, and the one over it may be the title of another page."""
    if found[i].kind is not Kind.META or not _STAMPED.fullmatch(found[i].text):
        return False
    above = found[i - 1]
    return above.kind is Kind.TEXT and len(above.text) >= _TITLE and not is_clause(above.text)


def _is_bare_row(line: Line) -> bool:
    described = describe(line.piece)
    named = bool(_STAMPED.sub("", line.text).strip())
    return named and bool(described and all(not field.label for field in described.fields))


def _with_winners(found: list[Line], cleared: list[Line]) -> list[Line]:
    """The lines of a page, rows of people and those with persons behind the name of a prize or of a list told again."""
    prize = next((i for i, line in enumerate(found) if PRIZE.fullmatch(line.text)), len(found))
    return [
        old
        if old is not line and not names_officers(line.text) and _lists_people(found, i, behind=i > prize)
        else line
        for i, (old, line) in enumerate(zip(found, cleared, strict=True))
    ]


def _lists_people(found: list[Line], i: int, *, behind: bool) -> bool:
    line = found[i]
    if line.kind is not Kind.TEXT:
        return False
    return in_roll(found, i) or (behind and any(map(is_person, line.text.split())))


def _without_rest(found: list[Line]) -> list[Line]:
    """The lines of a page of the web, what follows its end marked, be it a sentence or not: comments, calls, banners.

    It ends at its desk or at the buttons under the text, if hardly anything is told behind them and no other page
    begins there.
    """
    closing = [i for i, line in enumerate(found) if line.kind is not Kind.TEXT and _closes(found, i)]
    if not closing:
        return found
    told = [len(x.text) if x.kind is Kind.TEXT and is_clause(x.text) else 0 for x in found]
    over = list(accumulate(told))
    # What a site says of itself tells nothing.
    own = [n if n and speaks_of_itself(x.text) else 0 for n, x in zip(told, found, strict=True)]
    whole = over[-1] - sum(own)
    for i in closing:
        if over[i] >= _ARTICLE and over[i] >= _MOST * whole:
            rest = found[i + 1 :]
            if any(x.kind is Kind.META and _ANSWER.match(x.text) for x in found[i:]):
                continue  # a letter ends there, and what an office answers stands below
            if all(x.kind is not Kind.TEXT for x in rest):
                return found  # nothing is told there anyway
            if any(x.kind is Kind.META and iso_day(x.text) and not _ends_page(x) for x in rest):
                continue  # the day that signs a paper stands below
            if not on_the_web(found, i) or _begins_again(rest):
                return found
            kept = (x if stays(x) else x.of_kind(Kind.FURNITURE) for x in rest)
            return [*found[: i + 1], *kept]
    return found


def _closes(found: list[Line], i: int) -> bool:
    """Whether a line stands at the end of a page: who edited it, whence it is, its buttons, other pages, its owner."""
    line = found[i]
    if line.kind is Kind.FURNITURE:
        kind = furniture_kind(line.text)
        closing = kind in _CLOSING or (kind in (None, "control") and bool(_BUTTONS.match(line.text)))
        return closing or speaks_of_itself(line.text)
    titled = i > 0 and found[i - 1].kind is Kind.TEXT and not is_finished(found[i - 1].text)
    return line.kind is Kind.META and (_is_foot(line) or (_ends_page(line) and not titled))


def _begins_again(rest: list[Line]) -> bool:
    """Whether another page begins among lines: with a dateline, or with a title over a publication line over prose."""
    told = stated = False
    for line in reversed(rest):
        if line.kind is Kind.TEXT and dateline(line.text) is not None:
            return True
        if stated and line.kind is Kind.TEXT:
            return not is_finished(line.text)
        stated = told and line.kind is Kind.META and _ends_page(line)
        told = told or (line.kind is Kind.TEXT and line.text[-1] == "。" and len(line.text) >= _SENTENCE)
    return False


def _without_twins(found: list[Line]) -> list[Line]:
    """The lines without those that stand over the text and again under it and have nothing to do with it."""
    if len({line.text for line in found}) == len(found):
        return found  # as a rule no line stands twice
    prose = [i for i, line in enumerate(found) if _ends_prose(line)]
    if not prose:
        return found
    first, last = prose[0], prose[-1]
    signed = {x.text for x, below in pairwise(found[: first + 1]) if is_byline(below.text)}  # the title
    over = {line.text for line in found[:first] if line.kind is Kind.TEXT} - signed
    # Who issues a paper over its title signs it under its text.
    signing = {x.text for x, below in pairwise(found[last + 1 :]) if iso_day(below.text) and stays(x)}
    twins = (over & {line.text for line in found[last + 1 :]}) - signing
    if not twins:
        return found
    body = pairs(text_in(found[first : last + 1]))
    strange = {text for text in twins if overlap(text, body) < STRANGE}
    return [x.of_kind(Kind.FURNITURE) if x.text in strange and x.kind is Kind.TEXT else x for x in found]


def _without_captions(found: list[Line], last: int) -> list[Line]:
    """The lines without captions of photographs printed over the text and again under it."""
    under = {line.text for line in found[last + 1 :] if line.kind is Kind.TEXT}
    first = next((i for i, line in enumerate(found) if _ends_prose(line)), 0) if under else 0
    # Right over the text, and a title over it in turn.
    if first < _TITLED or found[first - 1].text not in under or found[first - 2].kind is not Kind.TEXT:
        return found
    return [*found[: first - 1], found[first - 1].of_kind(Kind.FURNITURE), *found[first:]]


def _once(found: list[Line]) -> list[Line]:
    """The lines with long ones that were printed before marked: some pages hold their text twice."""
    long = [line.text for line in found if len(line.text) >= _LONG and line.kind is Kind.TEXT]
    if len(set(long)) == len(long):
        return found
    seen: set[str] = set()
    result: list[Line] = []
    for line in found:
        again = line.kind is Kind.TEXT and line.text in seen
        if line.kind is Kind.TEXT and len(line.text) >= _LONG:
            seen.add(line.text)
        result.append(line.of_kind(Kind.FURNITURE) if again else line)
    return result


def _without_notices(found: list[Line]) -> list[Line]:
    """The lines without what the site says of itself at the foot: 本贴仅代表作者观点，与本社区立场无关。"""
    result = list(found)
    for i in reversed(range(len(found))):
        if found[i].kind is not Kind.TEXT:
            continue
        text = found[i].text
        ended = is_finished(text) or photo_credit(text) >= 0 or CONTACT.fullmatch(text)
        broken = "。" not in text and not ended
        below = found[i + 1].text if i + 1 < len(found) and result[i + 1].kind is Kind.FURNITURE else ""
        if broken and below and begins_to_speak(text) and not speaks_of_itself(below):
            text += below  # a line that the page broke
        comment = result[i + 1 : i + 2] and is_comment(result[i + 1], text, found, i)
        comment = comment or stands_alone(result, i)
        if comment or speaks_of_itself(text) or names_owner(text) or (i and calls_reader(text, found, i)):
            result[i] = found[i].of_kind(Kind.FURNITURE)
        elif is_finished(text) and not asks_reader(text):
            break
    return result


def _ends_prose(line: Line) -> bool:
    text = line.text
    ended = is_finished(text) or tail_credit(text) > 0 or _is_signed(text)
    told = line.kind is Kind.TEXT and ended and not TEASER.fullmatch(text)
    return told and (len(text) > _HEADING or text[-1] == "。") and not asks_reader(text)


def _ends_broken(found: list[Line], i: int) -> bool:
    """Whether a line ends a credit that a narrow column breaks: …守牢底线。（记者 / 甲）, …开园。乙 / 丙 摄."""
    line, above = found[i], found[i - 1] if i else None
    if above is None or line.kind is not Kind.TEXT or above.kind is not Kind.TEXT or len(line.text) > _CREDIT:
        return False
    told = f"{above.text} {line.text}" if above.text.endswith(("记者", "通讯员")) else above.text + line.text
    at = max(tail_credit(told), photo_credit(told))
    return "。" in above.text and 0 < at < len(above.text)


def _is_signed(text: str) -> bool:
    """Whether a paragraph has who sent it behind its last full stop: …守牢安全底线。青山镇党政办."""
    return len(text) >= _SIGNED and 0 < len(text) - text.rfind("。") - 1 <= _SIGNATURE and "。" in text


def _ends_page(line: Line) -> bool:
    """Whether a line under the text is frame, or says of the page when or from where; a bare day signs a paper."""
    if line.kind is Kind.FURNITURE:
        return True
    described = describe(line.piece) if line.kind is Kind.META else None
    if described is None or not (":" in line.text or "：" in line.text):
        return False
    return any(field.kind not in ("people", "author") for field in described.fields)


def _is_foot(line: Line) -> bool:
    if line.kind is Kind.FURNITURE:
        return True
    described = describe(line.piece) if line.kind is Kind.META else None
    desk = ("编" in line.text or "审" in line.text or "校" in line.text) and DESK_LINE.search(line.text)
    return bool(desk) or bool(described and all(field.kind == "people" for field in described.fields))
