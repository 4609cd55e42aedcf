"""Posts that change hands and cases made public, as the bottom line tells them."""

from collections.abc import Iterator, Sequence

from summarizer.facts import Act, Agenda, Event, EventKind, Evidence
from summarizer.patterns import regex
from summarizer.writing.wording import Said, and_list

ELECTED = " (elected)"
"""How the English of a post that was won by votes ends."""
_DID = {
    Act.APPOINTED: ("appointed", "the appointment of"),
    Act.REMOVED: ("removed", "the removal of"),
    ELECTED: ("elected", "the election of"),
    " (resignation accepted)": ("accepted the resignation of", "the resignation of"),
}
_DECIDES = frozenset(
    {EventKind.CONGRESS, EventKind.CPPCC, EventKind.PARTY_COMMITTEE, EventKind.STANDING_COMMITTEE}
)


def personnel(events: Sequence[Event]) -> tuple[list[str], list[Evidence]]:
    """Who was given which post and who left one, each kind of change with the first two."""
    done: list[str] = []
    support: list[Evidence] = []
    agenda = [a for e in events for a in e.agenda if a.en and a.act in _DID]
    # A session deals with more than posts.
    decides = events[0].kind in _DECIDES
    most = 1 if decides else _POSTS_SHOWN
    saw = "announces" if events[0].kind is EventKind.NOTICE else "saw"  # a notice sees nothing
    for how, verbs in _DID.items():
        mine = sorted((a for a in agenda if how == _how(a)), key=is_second)
        heads = sum(not is_second(a) for a in mine)
        shown = mine[: max(most, min(heads, _POSTS_SHOWN)) if how == ELECTED else most]
        named = [(a.en or "").removesuffix(how if isinstance(how, str) else "") for a in shown]
        if decides and done:  # who left is named, the line below says which post
            named = [name.partition(" as ")[0].removesuffix(" each") for name in named]
        if named:
            verb = verbs[0] if decides else verbs[1] if done else f"{saw} {verbs[1]}"
            done.append(f"{verb} {and_list(named)}{', among others' if len(mine) > len(named) else ''}")
            support.extend(e for a in shown for e in a.evidence)
    return done, support


_POSTS_SHOWN = 3
_SECOND = regex(r" as (?:[a-z-]+ )?(?:deputy|vice|member)\b(?!.* and acting )")


def is_second(item: Agenda) -> bool:
    """Whether a post is that of a deputy or a member: who heads an organ is told first."""
    return _SECOND.search(item.en or "") is not None


def _how(item: Agenda) -> Act | str:
    """The act of a change of posts, or the words behind it that say how it came about."""
    return next((how for how in _DID if isinstance(how, str) and (item.en or "").endswith(how)), item.act)


def proposed(events: Sequence[Event]) -> Iterator[Said]:
    """Whom a notice puts forward: nobody in it has the post yet."""
    told = [a for e in events for a in e.agenda if a.act is Act.PROPOSED and a.en]
    names = [(a.en or "").partition(")")[0] + ")" for a in told[:_NAMES_SHOWN]]
    if names:
        others = f" and {len(told) - len(names)} more" if len(told) > len(names) else ""
        yield (
            f"It proposes for posts: {', '.join(names)}{others}.",
            tuple(e for a in told for e in a.evidence),
        )


_NAMES_SHOWN = 6


def cases(events: Sequence[Event]) -> Iterator[Said]:
    """The first cases of a report on discipline, in the words of the table, and whether it tells of more."""
    told = [a for e in events for a in e.agenda if a.act is Act.CASE and a.en]
    for case in told[:_CASES_SHOWN]:
        yield f"{case.en}.", case.evidence
    if more := told[_CASES_SHOWN:]:
        # A number that the Chinese does not print would be none of the text's.
        yield (
            f"It names {'one more' if len(more) == 1 else 'others'}.",
            tuple(e for a in more for e in a.evidence),
        )


_CASES_SHOWN = 3
