"""Sentences of several clauses: where to cut, and what may be rendered when its neighbour is not.

A comma in an official sentence joins clauses of equal rank (要A，B，C) or hangs something on the next one
(以A为B，C). Only clauses of equal rank are rendered apart: a clause after a stretch that may be its condition,
topic or adjunct is refused with that stretch.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.english.clauses.aims import SHARED, aim, governor_of
from summarizer.english.clauses.grammar import ADJUNCTS
from summarizer.english.clauses.item import PREDICATE, SCOPE, STATEMENT
from summarizer.english.clauses.lattice import literal_ends, recognised
from summarizer.english.clauses.lexicon import Entry, Lexicon, standard
from summarizer.english.clauses.rendering import LONGEST, Rendering, clean, parsed, render, shown
from summarizer.english.clauses.rhythm import rhythm
from summarizer.english.clauses.serial import serial
from summarizer.english.clauses.stages import stage
from summarizer.english.clauses.tasks import task
from summarizer.english.clauses.words import CATEGORY
from summarizer.language.calendar.deadlines import find_deadlines, opening_limit
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex

_MARKS = regex(r"([，；。])")
_OPENING, _CLOSING = "“《（(", "”》）)"
_ENCLOSING = regex(f"[{re.escape(_OPENING + _CLOSING)}]")
# What hangs on the clause before it, and what makes the next clause hang on this one.
_LEANS_BACK = regex(
    r"才|就|则|也|都|又|但|却|而|使|让|从而|进而|因此|以便|以免|否则|不然|其中|特别是|尤其是|包括"
)
_LEANS_ON = regex(
    r"对(?!标|接|照检)|对照|在|从|当|随着|由|为(?!民)|如|若|凡|只有|只要|"
    r"无论|不管|虽|即使|因|除|不仅|不但|既|一方面|面对|面向|把(?!握|关|控|好)|将|自|作为|有关|与|同|向"
)
# What is said of the clause before it: 加强政治建设，是一项重大任务 orders nothing.
_SAID_OF = regex(
    r"(?:既|就|不仅|不但|都|更)?是(?!否)|事关|关系(?:到|着)?|关乎|意义(?:重大|深远)|(?:对|对于).{2,24}(?:具有|有着)"
)
# Who is told: 各社区要加强巡查.
_TOLD = regex("[^要把对为在由的将，]{2,16}(?:一定要|都要|要|务必|必须|应当)(?!求|点|素|闻|件)")
_EACH = regex(r"各[^，要\d]{1,9}?")
_DO = "(?:完成|制定|建立|开展|上报|报送|组织|落实|编制|召开).+"
# 各县区|8月5日前|完成…, 4月底前|各镇街|完成…: whom and by when, without the word that says it is an order.
_DEED, _EACH_DOES = regex(_DO), regex(f"({_EACH.pattern})({_DO})")
# Four characters that make a formula, and the prepositions whose verb stands in the same stretch.
_FORMULA = regex("(?![对在从为由如若凡因除])[一-鿿]{3}[^的中下上时后前者等]")
_WITH_VERB = regex("把|将|与|同|向")
_FOR_AND_IN = regex(
    "为.{2,30}(?:提供|注入|奠定|夯实|打下|打牢|筑牢|营造|创造|积蓄|增添|贡献|作出|争取|赢得|保驾护航|赋能)|"
    "在.{2,30}(?:上|中|方面|环节|领域).{0,4}(?:发力|下功夫|用力|求突破|见实效|出实招|做文章|走在前|作表率|作示范|争先|突破)"
)
_DOES = frozenset({"V", "VP", "VC"})
_AT_ONCE = regex("(?:要)?(?:立即|及时|马上|第一时间|一律|坚决|限期|严肃)")
# How or with what in mind the next clause is to be done: that clause is an order of its own all the same.
_MANNER = regex(
    r"以(?!人|上|及|免|便)|围绕|聚焦|紧扣|立足|结合|针对|通过|按照|根据|依据|依托|借助|借鉴|本着|秉持|利用"
)
# What opens an order of its own, whatever is said before it.
_ORDERS = regex(
    "要|全力|切实|坚决|扎实|大力|积极|进一步|着力|努力|认真|持续|深入|不断|确保|力争|加强|强化|加快|加大|严格(?!按|遵)|做好|抓好|压实"
)
_PART = "其中"
# What is told as done already, and no aim.
_DONE = regex("[已了]|累计|截至|去年|上年|目前")
_VERBAL = frozenset({"V", "VI", "VP", "VV", "VC", "ADV", "STOPDROP", "LEAD", "ST"})
_FRESH = frozenset({"VV", "VC", "ADV", "STOPDROP", "LEAD"})
_MOST_JOINED = 3


def phrase(zh: str, lexicon: Lexicon | None = None) -> Rendering:
    """English of a noun phrase: agenda object, project, subject of a report. No capital, no full stop."""
    return render(zh, "NP", lexicon)


def deed(zh: str, lexicon: Lexicon | None = None) -> Rendering:
    """English of a verb phrase as a gerund: what a paper is on, what a report tells of. No capital, no full stop."""
    return render(zh, "VP", lexicon)


def clause(zh: str, lexicon: Lexicon | None = None) -> Rendering:
    """English of one clause, or of several joined by 、 ， ； that are printed together.

    If one of several clauses of equal rank is refused, `en` holds the others and `dropped` the refused ones,
    which must be quoted beside it. If less than half of the characters can be rendered, nothing is.
    """
    lexicon = standard() if lexicon is None else lexicon
    whole = _alone(clean(zh), lexicon)[0]
    if whole.en is not None or not _MARKS.search(clean(zh)):
        return whole
    parts = sentence(zh, lexicon)
    rendered = [part for part in parts if part.en is not None]
    if len(parts) == 1 or 2 * sum(len(part.zh) for part in rendered) < len(clean(zh)):
        return whole
    first, *rest = (part.en or "" for part in rendered)
    lowered = [en if en[:2].isupper() else en[:1].lower() + en[1:] for en in rest]
    return Rendering(
        zh,
        "; ".join(en.removesuffix(".") for en in [first, *lowered]) + ".",
        topic=next((part.topic for part in rendered if part.topic), None),
        dropped=tuple(part.zh for part in parts if part.en is None),
        addressee=next((part.addressee for part in rendered if part.addressee), None),
        flags=tuple(dict.fromkeys(flag for part in rendered for flag in part.flags)),
    )


def sentence(zh: str, lexicon: Lexicon | None = None) -> tuple[Rendering, ...]:
    """A sentence clause by clause. An adjunct comes with its clause, a refused stretch with what hangs on it.

    `addressee` carries over from the clause that names it. The `zh` of the renderings, joined by the marks
    between them, is the sentence.
    """
    lexicon = standard() if lexicon is None else lexicon
    found: list[Rendering] = []
    pieces = [one for piece in _pieces(clean(zh)) for one in _row_of_aims(*piece, lexicon)]
    addressee: str | None = None
    before: int | None = None
    governor = ""
    at = 0
    while at < len(pieces):
        aimed = _aimed(pieces[at][0], governor, lexicon) if governor else None
        if aimed:
            rendering, reading, taken = aimed, None, 1
        else:
            rendering, reading, taken = _longest(pieces[at : at + _MOST_JOINED], lexicon)
        if aimed is None and (
            rendering.en is None
            or (before is not None and _in_scope(before, pieces[at][0], lexicon))
            or _is_topic(pieces, at, taken)
        ):
            taken = _hanging(pieces, at, lexicon)
            joined = _joined(pieces[at : at + taken])
            rendering, reading = (
                Rendering(joined, None, residue=rendering.residue, topic=rendering.topic),
                None,
            )
        if (
            found
            and found[-1].en is None
            and rendering.en is not None
            and reading is not None
            and reading & PREDICATE
        ):
            # …隐患排查，4月25日前全部整改到位: of what it is said stands in the Chinese that is quoted
            rendering, reading = Rendering(pieces[at][0], None), None
        addressee = rendering.addressee or addressee
        if rendering.addressee is None and addressee is not None:
            rendering = replace(rendering, addressee=addressee)
        found.append(rendering)
        before = reading
        governor = _governor(pieces, at, taken, governor, rendering)
        at += taken
    return tuple(found)


def _governor(pieces: list[tuple[str, str]], at: int, taken: int, governor: str, rendering: Rendering) -> str:
    """The verb of an aim in figures (力争, 确保) that the clause after the next comma may share."""
    piece, mark = pieces[at + taken - 1]
    if rendering.en is None or mark not in ("，", "、"):
        return ""
    if find_quantities(piece) and (own := governor_of(piece)):
        return own
    # 要守牢红线，播种面积稳定在30万亩以上: what is ordered before is no news behind the comma.
    return governor or (SHARED if pieces[0][0].startswith("要") else "")


def _row_of_aims(piece: str, mark: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Aims in figures that stand in a row, each by itself: 确保粮食面积稳定在30万亩以上、|总产量不低于15万吨."""
    first, *others = piece.split("、") if "、" in piece else (piece,)
    governor = governor_of(first) if others else ""
    if not governor or any(aim(other, governor) is None for other in others):
        return [(piece, mark)]
    if not find_quantities(first) or (aim(first) or parsed(first, "CS", lexicon)[0].en) is None:
        return [(piece, mark)]
    return [*((one, "、") for one in (first, *others[:-1])), (others[-1], mark)]


def _aimed(piece: str, governor: str, lexicon: Lexicon) -> Rendering | None:
    """An aim in figures behind another, told with the verb that governs both: 力争甲增长7%，乙突破100亿元."""
    if governor_of(piece) or _ORDERS.match(piece) or _DONE.search(piece):
        return None
    if not (find_quantities(piece) or piece.endswith("增长")):
        return None
    if piece.startswith(_PART) and (part := phrase(piece.removeprefix(_PART), lexicon).en):
        return Rendering(piece, f"Include {part}.")  # 新开工项目45个，其中十亿元以上项目6个
    if governor != SHARED and (rendering := parsed(f"{governor}{piece}", "CS", lexicon)[0]).en:
        return replace(rendering, zh=piece)
    return Rendering(piece, en) if (en := aim(piece, governor)) else None


def _is_topic(pieces: list[tuple[str, str]], at: int, taken: int) -> bool:
    """Whether the clause after the comma says something of this one."""
    after = at + taken
    if after >= len(pieces) or pieces[after - 1][1] != "，" or pieces[at][0].startswith("要"):
        return False
    if pieces[at][0].startswith("发现") and _AT_ONCE.match(pieces[after][0]):
        return True  # 发现隐患，立即整改: where there are any
    return _SAID_OF.match(pieces[after][0]) is not None


def _pieces(text: str) -> list[tuple[str, str]]:
    """(clause, mark after it), cut at ， ； 。 outside quotation marks and brackets."""
    if not _ENCLOSING.search(text):
        parts = [*_MARKS.split(text), ""]
        return [(piece, mark) for piece, mark in zip(parts[::2], parts[1::2], strict=True) if piece]
    pieces: list[tuple[str, str]] = []
    piece, depth = "", 0
    for part in _MARKS.split(text):
        depth += sum(part.count(c) for c in _OPENING) - sum(part.count(c) for c in _CLOSING)
        if depth <= 0 and _MARKS.fullmatch(part):
            if piece:
                pieces.append((piece, part))
            piece, depth = "", 0
        else:
            piece += part
    return [*pieces, (piece, "")] if piece else pieces


def _joined(pieces: list[tuple[str, str]]) -> str:
    return "".join(text + mark for text, mark in pieces[:-1]) + pieces[-1][0]


def _longest(pieces: list[tuple[str, str]], lexicon: Lexicon) -> tuple[Rendering, int | None, int]:
    """The first clause alone; if it is no clause by itself (an adjunct, half of 既要…又要), with the next ones.

    The last resort is the clause with a piece of it quoted.
    """
    alone, reading = _alone(pieces[0][0], lexicon)
    if reading is not None:
        return alone, reading, 1
    for count in range(2, 1 if alone.residue else len(pieces) + 1):
        if pieces[count - 2][1] != "，":
            break
        joined = _joined(pieces[:count])
        if len(joined) > LONGEST:
            break
        goes_on = _may_go_on(joined, len(pieces[0][0]), lexicon)
        rendering, reading = _alone(joined, lexicon, by_chart=goes_on)
        if reading is not None:
            return rendering, reading, count
    if not alone.residue and (both := serial(pieces[0][0], lexicon)) is not None:
        return *both, 1
    quoting, reading = shown(pieces[0][0], lexicon)
    return (alone, None, 1) if quoting.en is None else (quoting, reading, 1)


def _may_go_on(joined: str, comma: int, lexicon: Lexicon) -> bool:
    """Whether what stands before the first comma, and is no clause, may be part of one that goes on behind it.

    It holds an adjunct or what makes one, or a row has the comma in it (既要{vp}，又要{vp}).
    """
    ends = literal_ends(joined, lexicon)
    if any(start < comma < stop or comma + 1 < stop for start in range(comma + 1) for stop in ends[start]):
        return True
    tables = (lexicon.whole, lexicon.opening, lexicon.after_slot)
    return any(span.cat in ADJUNCTS for span in recognised(joined[:comma], lexicon)) or any(
        CATEGORY[entry.cls] in ADJUNCTS
        for start in range(comma)
        for stop in ends[start]
        for table in tables
        for entry in table.get(joined[start:stop])
    )


def _alone(piece: str, lexicon: Lexicon, *, by_chart: bool = True) -> tuple[Rendering, int | None]:
    """One clause, and the flags of its reading: by the chart, as an aim in figures, a stage by a time or a task."""
    rendering, reading = parsed(piece, "CS", lexicon) if by_chart else (Rendering(piece, None), None)
    if rendering.en is None and (order := _told_when(piece)):
        said, reading = parsed(order, "CS", lexicon)
        rendering = replace(said, zh=piece)
    if rendering.en is None:
        for told, flags in _OTHER_WAYS:
            if en := told(piece):
                return Rendering(piece, en), flags
    return rendering, reading


# What the chart does not read, and what is said of something: a stage is, and of what stands before it.
_OTHER_WAYS = ((aim, 0), (stage, PREDICATE), (task, 0), (rhythm, 0))


def _told_when(piece: str) -> str | None:
    """各县区8月5日前完成…, 4月底前各镇街完成…: with the word that says who is told."""
    limit = next(iter(find_deadlines(piece)), None)
    if limit is None:
        return None
    before, when, rest = piece[: limit.start], piece[limit.start : limit.end], piece[limit.end :]
    if _EACH.fullmatch(before) and _DEED.fullmatch(rest):
        return f"{before}要{when}{rest}"
    told = None if before else _EACH_DOES.fullmatch(rest)
    return f"{told[1]}要{when}{told[2]}" if told else None


def _hanging(pieces: list[tuple[str, str]], at: int, lexicon: Lexicon) -> int:
    """How many pieces a refused one takes with it."""
    taken = 1
    while at + taken < len(pieces) and pieces[at + taken - 1][1] == "，":
        this, after = pieces[at + taken - 1][0], pieces[at + taken][0]
        own = _untimed(this.removeprefix("要"))
        if _MANNER.match(own) and not _LEANS_BACK.match(after):
            break
        if (
            _LEANS_BACK.match(after)
            or _SAID_OF.match(after)
            or not (_is_order(own, after, lexicon) or (_verbal(own, lexicon) and not _LEANS_ON.match(own)))
        ):
            taken += 1
            continue
        break
    return taken


def _untimed(piece: str) -> str:
    """A clause without the time limit that opens it: (6月底前)完成建设 is an order as 完成建设 is."""
    limit = opening_limit(piece)
    return piece[limit.end :] if limit else piece


def _is_order(text: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a refused stretch is an order of its own though it opens with no verb: 把甲作为乙, 善谋善为."""
    if (told := _TOLD.match(text)) is not None:
        rest = text[told.end() :]
        return not _LEANS_ON.match(rest) or _is_order(rest, after, lexicon)
    if _FORMULA.fullmatch(text):
        return "的" not in after  # 鼓舞干劲，促进发展的作用: it may close both
    if _FOR_AND_IN.match(text):
        return True
    return bool(_WITH_VERB.match(text)) and any(
        entry.cls in _DOES for at in range(2, len(text) - 1) for entry in _starts(text[at:], lexicon)
    )


def _in_scope(before: int, after: str, lexicon: Lexicon) -> bool:
    """Whether a clause may still be governed by the one before: 严禁A，B; 不得A，B."""
    if _LEANS_BACK.match(after):
        return True
    if not before & (SCOPE | STATEMENT) or _ORDERS.match(after) or _FOR_AND_IN.match(after):
        return False
    classes = {entry.cls for entry in _starts(after, lexicon)}
    return "V" in classes or not classes & _FRESH


def _verbal(text: str, lexicon: Lexicon) -> bool:
    return any(entry.cls in _VERBAL for entry in _starts(text, lexicon))


def _starts(text: str, lexicon: Lexicon) -> Iterator[Entry]:
    for length in lexicon.lengths.get(text[:2]) or lexicon.lengths.get(text[:1], ()):
        yield from lexicon.whole.get(text[:length], ())
        yield from lexicon.opening.get(text[:length], ())
