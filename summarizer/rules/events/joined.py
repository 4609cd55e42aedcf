"""Several names of meetings in a row: two that were held together, one that goes by both, and one that prepares the others."""

from summarizer.facts import EventKind
from summarizer.language.bodies.bodies import body_prefix
from summarizer.patterns import regex
from summarizer.rules.events.meetings import Meeting, kind_of
from summarizer.rules.events.naming import meeting_english

# Bodies that meet under a name of their own: two of them in one lead are two meetings.
INSTITUTIONS = frozenset(
    {
        EventKind.STUDY_SESSION, EventKind.PARTY_GROUP, EventKind.GOV_EXECUTIVE, EventKind.STANDING_COMMITTEE,
        EventKind.PARTY_COMMITTEE, EventKind.COMMISSION, EventKind.CONGRESS, EventKind.CPPCC, EventKind.DISCIPLINE,
    }
)  # fmt: skip
_OWN_NAME = regex(
    "中心组|党[组委]|工委|常[务委]|纪委|全会|全体|委员会|领导小组|人大|代表大会|政协|主席团|主任会议|次"
)
_ONE_PARTY = frozenset({EventKind.STANDING_COMMITTEE, EventKind.PARTY_COMMITTEE, EventKind.MOBILISATION})


# Of ceremonies both names are told, though only their heads have English.
_CELEBRATED = {EventKind.PROMOTION, EventKind.SIGNING, EventKind.GROUNDBREAKING}


def two_meetings(one: Meeting, other: Meeting) -> bool:
    """Whether A暨B are two meetings held together (学习会暨党组会议), not one under two signboards (党工委会议暨区委常委会).

    A lecture or a warning that no body is named for (工作会议暨警示教育大会, 表彰大会暨专题党课) is part of one. Where the
    body of the first stands before the verb (区委召开常委会会议暨区防汛指挥部会议), the two share no title.
    """
    kinds = {one.kind, other.kind}
    own = any(m.kind in INSTITUTIONS and _OWN_NAME.search(m.zh) for m in (one, other))
    apart = not kinds <= _ONE_PARTY or (one.zh.startswith("常委") and body_prefix(other.zh) > 0)
    return own and apart and (len(kinds) == 2 or _of_two_bodies(one, other))


def _of_two_bodies(one: Meeting, other: Meeting) -> bool:
    """县委农村工作领导小组会议暨县委深改委第三次会议: each is named by its own body."""
    if one.kind not in (EventKind.COMMISSION, EventKind.PARTY_GROUP):
        return False
    named = [zh[: body_prefix(zh)] for zh in (one.zh, other.zh)]
    return all(named) and named[0] != named[1]


def by_two_names(text: str, one: Meeting, other: Meeting) -> Meeting:
    """One meeting that goes by two names (总结会暨部署会): by both if they can be read together, else by the first."""
    zh = text[one.start : other.end]
    # 党工委会议暨区委常委会会议: two signboards of one committee, and the first of them is enough
    plain = not {one.kind, other.kind} <= INSTITUTIONS
    readable = {one.kind, other.kind} & _CELEBRATED or meeting_english(zh)
    joined = plain and text[one.end : other.start] == "暨" and readable
    kind = other.kind if one.kind is EventKind.OTHER else one.kind  # 开幕式暨签约仪式
    return Meeting(zh, one.start, other.end, kind) if joined else one


def prepared(run: list[Meeting]) -> tuple[Meeting, ...]:
    """The meetings listed, or the one meeting that prepares them: 召开党代会、人代会、政协全会|“三会”筹备工作会."""
    last = run[-1]
    at = _PREPARES.search(last.zh)
    if at is None:
        return tuple(run)
    zh = last.zh[at.start() :]
    return (Meeting(zh, last.start + at.start(), last.end, kind_of(zh)),)


_PREPARES = regex("(?:“?[两三四]会”?)?筹备(?=[^，。]*会)")
