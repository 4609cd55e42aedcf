"""English titles of occasions: "Enlarged meeting of the Standing Committee of the District Party Committee".

A name is read from the outside in: ordinal and 扩大 off, head off the end, body or place off the front; what is left
is the subject. If any piece has no safe English the title says what kind of occasion it was and quotes the name.
"""

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.english.nominal.gatherings import A_REGION, gathering, head_of
from summarizer.english.nominal.sessions import ordinal
from summarizer.facts import EventKind
from summarizer.patterns import regex
from summarizer.rules.events.meetings import head_english
from summarizer.rules.rendered import quoted


def meeting_english(name: str) -> str | None:
    """The English title of a named occasion, or None if a piece of it is not known."""
    # 党委会 is what its committee is called between sittings, and one sitting in the name of what was held.
    meeting = gathering(f"{name}议" if name.endswith("党委会") else name)
    if meeting is None:
        return None
    head = f"{meeting.en}{meeting.when}"
    if meeting.owner is None:
        return capital(head)
    if meeting.about:
        return capital(f"{meeting.owner}: {head}")
    if A_REGION.search(meeting.owner) and (" of " in head or _NUMBERED.match(head)):
        return capital(f"{head} of {meeting.owner}")  # 黑山县第七次常务会议: a place has no article
    if len(meeting.owner.split()) > _SHORT_OWNER:
        return capital(f"{head} of the {meeting.owner}")
    if " of " in head or " of " in meeting.owner or _NUMBERED.match(head) or head.startswith("enlarged "):
        return capital(f"{head} of the {meeting.owner}")
    return f"{meeting.owner} {head}"


# 会议隆重开幕, 会议胜利闭幕; 开幕以来 and 开幕在即 are another day.
_BEGAN_OR_ENDED = regex(
    "会议?(?:今日|今天|昨日|昨天|在[^，。；]{2,12}?)?(?:隆重|胜利|圆满|顺利)?(?P<how>开幕|闭幕)(?![以在前后])"
    "|(?P<at>开幕|闭幕)(?:大?会|式)"
)
_SESSION = regex(r"[A-Z][a-z]+ session of the \d")
_ENDS = {"开幕": "Opening", "闭幕": "Closing"}


def of_its_end(title: str, headline: str) -> str:
    """The title of a session whose headline tells that it opened or closed: "Opening of the third session of …"."""
    found = _BEGAN_OR_ENDED.search(headline) if _SESSION.match(title) else None
    return f"{_ENDS[found['how'] or found['at']]} of the {uncapital(title)}" if found else title


def occasion_english(name: str | None, kind: EventKind, owner_en: str | None) -> str:
    """A title that can always be given: the kind of occasion, its owner if known, and the quoted name."""
    known = head_of(name) if name else None
    head = capital(_by_both(name) or (known[1] if known else head_english(name))) if name else _KINDS[kind]
    owner = f"{owner_en}: " if owner_en else ""
    counted = _numbered(name, known) if name and known else None
    if counted:
        head = counted
    plain = counted or (known and name in (known[0], f"工作{known[0]}"))
    shown = f" ({quoted(name)})" if name and not plain else ""
    if owner and not head[:2].isupper():  # CPPCC stays as it is
        head = uncapital(head)
    return f"{owner}{head}{shown}"


def _by_both(name: str) -> str | None:
    """ "promotion meeting and signing ceremony", of what goes by two names of which only the heads are known."""
    first, _, second = name.partition("暨")
    first += "仪式" if _CEREMONY.search(first) else ""
    heads = [head_of(part) for part in (first, second)] if second and "暨" not in second else []
    if len(heads) < 2 or not all(heads):
        return None
    one, other = (head[1] for head in heads if head)
    if one == other:
        return None
    return f"{one.removesuffix(' ceremony') if other.endswith(' ceremony') else one} and {other}"


_CEREMONY = regex("(?:签约|揭牌|授牌|开工|奠基|启动|开幕|开业|落成|投产|颁奖|竣工)$")


# 2022年第6次主任办公会: the number and the year of a meeting that has no other name.
_COUNTED = regex(r"(?:(?P<year>20\d\d)年度?)?第(?P<number>[一二三四五六七八九十百零〇\d]{1,5})次(?P<head>.+)")


def _numbered(name: str, known: tuple[str, str]) -> str | None:
    """ "Sixth director's working meeting in 2022", if the name is nothing but that."""
    found = _COUNTED.fullmatch(name)
    number = ordinal(found["number"]) if found and found["head"] in (known[0], f"{known[0]}议") else None
    if found is None or number is None:
        return None
    year = f" in {found['year']}" if found["year"] else ""
    return f"{capital(number)} {known[1]}{year}"


_SHORT_OWNER = 5
_NUMBERED = regex(r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ")
_KINDS = {
    EventKind.FIELD_VISIT: "Field visit",
    EventKind.INSPECTION: "Inspection",
    EventKind.VISIT_RECEIVED: "Visit received",
    EventKind.SIGNING: "Signing",
    EventKind.GROUNDBREAKING: "Launch of projects",
    EventKind.NOTICE: "Public notice",
    EventKind.FEATURE: "Feature",
    EventKind.TRAINING: "Training session",
    EventKind.STUDY_SESSION: "Study session",
    EventKind.AWARD: "Commendation",
    EventKind.DISCIPLINE: "Discipline",
    EventKind.PRESS_CONFERENCE: "Press conference",
    EventKind.PROMOTION: "Investment promotion",
    # Without the name of a session: deputies and members looked around.
    EventKind.CONGRESS: "People's congress activity",
    EventKind.CPPCC: "CPPCC activity",
}
_KINDS |= {kind: "Meeting" for kind in EventKind if kind not in _KINDS} | {EventKind.OTHER: "News report"}
