"""English titles of occasions: "Enlarged meeting of the Standing Committee of the District Party Committee".

A name is read from the outside in: ordinal and 扩大 off, head off the end, body or place off the front; what is left
is the subject. If any piece has no safe English the title says what kind of occasion it was and quotes the name.
"""

import re
from dataclasses import dataclass
from functools import cache

from summarizer.english import phrase
from summarizer.facts import EventKind
from summarizer.language.bodies import body_english, body_prefix
from summarizer.language.numerals import parse_numeral
from summarizer.language.places import place_english, place_prefix
from summarizer.language.rows import rows
from summarizer.rules.meetings import head_english
from summarizer.rules.rendered import quoted

_ORDINAL = re.compile(r"第([一二三四五六七八九十百零〇\d]{1,5})次")
_TERM = re.compile(r"(?:第?[一二三四五六七八九十百]{1,3}届(?=[区县市省州旗镇乡]|$)|\d{4}年(?:度)?)")
_ENLARGED = re.compile(r"（扩大）|扩大(?=会议)")
_WIDE = {
    "全区": "district-wide",
    "全县": "county-wide",
    "全市": "city-wide",
    "全省": "province-wide",
    "全镇": "town-wide",
    "全国": "national",
    "全旗": "banner-wide",
    "全街道": "subdistrict-wide",
}
_LINK = re.compile(r"^(?:的|关于|召开|举行)|(?:的)$")


@dataclass(frozen=True, slots=True)
class Split:
    """An occasion's name in pieces; `head` is English, the rest Chinese."""

    owner: str
    wide: str | None
    subject: str
    head: str
    ordinal: int | None
    enlarged: bool


@cache
def _heads() -> tuple[tuple[str, str], ...]:
    table = [(row["zh"], row["en"]) for row in rows("event_heads")]
    return tuple(sorted(table, key=lambda r: -len(r[0])))


def split_name(name: str) -> Split | None:
    """The pieces of an occasion's name, or None if its head is not in the table."""
    ordinal = _ORDINAL.search(name)
    bare = _TERM.sub("", _ORDINAL.sub("", _ENLARGED.sub("", name)))
    head = next(((zh, en) for zh, en in _heads() if bare.endswith(zh)), None)
    if head is None:
        return None
    rest = bare[: -len(head[0])]
    wide = next((zh for zh in _WIDE if rest.startswith(zh)), None)
    rest = rest[len(wide) :] if wide else rest
    owner = _owner(rest)
    return Split(
        owner=owner,
        wide=wide,
        subject=_LINK.sub("", rest[len(owner) :]),
        head=head[1],
        ordinal=_int(ordinal.group(1)) if ordinal else None,
        enlarged=bool(_ENLARGED.search(name)),
    )


def _int(zh: str) -> int | None:
    value = parse_numeral(zh)
    return int(value) if value is not None else None


def _owner(rest: str) -> str:
    """The longest front of `rest` that is a body or a place with settled English."""
    return rest[: max(body_prefix(rest), place_prefix(rest))]


def meeting_english(name: str) -> str | None:
    """The English title of a named occasion, or None if a piece of it is not known."""
    pieces = split_name(name)
    if pieces is None:
        return None
    subject = phrase(pieces.subject).en if pieces.subject else ""
    if subject is None or not (pieces.owner or pieces.wide or subject):
        return None
    head = pieces.head
    if pieces.enlarged:
        head = f"enlarged {head}"
    if pieces.ordinal:
        head = f"{_th(pieces.ordinal)} {head}"
    if pieces.wide:
        head = f"{_WIDE[pieces.wide]} {head}"
    if subject:
        head = f"{head} {'for' if 'ceremony' in head else 'on'} {subject}"
    if not pieces.owner:
        return capital(head)
    owner = body_english(pieces.owner) or place_english(pieces.owner) or ""
    if subject or " of " in owner or " of " in head or len(owner.split()) > 5:
        return f"{capital(_of(head, owner, bool(subject)))}"
    return f"{owner} {head}"


def _of(head: str, owner: str, about: bool) -> str:
    if about:
        return f"{owner}: {head}"
    return f"{head} of the {owner}"


def occasion_english(name: str | None, kind: EventKind, owner_en: str | None) -> str:
    """A title that can always be given: the kind of occasion, its owner if known, and the quoted name."""
    head = capital(head_english(name)) if name else _KINDS[kind]
    owner = f"{owner_en}: " if owner_en else ""
    shown = f" ({quoted(name)})" if name else ""
    return f"{owner}{head[0].lower() + head[1:] if owner else head}{shown}"


_KINDS = {
    EventKind.FIELD_VISIT: "Field visit",
    EventKind.INSPECTION: "Inspection",
    EventKind.VISIT_RECEIVED: "Visit received",
    EventKind.SIGNING: "Signing of projects",
    EventKind.GROUNDBREAKING: "Launch of projects",
    EventKind.NOTICE: "Public notice",
    EventKind.FEATURE: "Feature",
    EventKind.TRAINING: "Training session",
    EventKind.AWARD: "Commendation",
    EventKind.DISCIPLINE: "Discipline",
    EventKind.PRESS_CONFERENCE: "Press conference",
    EventKind.PROMOTION: "Investment promotion",
}
_KINDS |= {kind: "Meeting" for kind in EventKind if kind not in _KINDS} | {EventKind.OTHER: "News report"}


def _th(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
