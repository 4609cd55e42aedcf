"""Projects that an occasion signed or started: how many, at what price."""

from collections.abc import Iterator, Sequence

from summarizer.facts import Event, EventKind, Evidence, ProjectStage
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.writing.amounts import contracted, is_group, projects_counted
from summarizer.writing.points import counted_before

_STAGES = {ProjectStage.SIGNED: "saw the signing of", ProjectStage.STARTED: "marked the start of"}
# Occasions at which projects are signed or begun.
OCCASIONS = frozenset({EventKind.SIGNING, EventKind.GROUNDBREAKING, EventKind.PROMOTION})
INVESTED, CONTRACTED = " with a total investment of ", " with a total contract value of "


def begun(events: Sequence[Event]) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """How many projects were signed or started, of each the first group, with its price: verb, number, evidence."""
    for event in events:
        if event.kind not in OCCASIONS:
            continue  # what a press conference tells to have been begun was begun elsewhere
        if _of_a_branch(event):
            continue  # a district's part of a start that the whole city made
        counted = [
            p
            for p in event.projects
            if p.stage in _STAGES and is_group(p.zh) and not counted_before(event, p)
        ]
        for project in {p.stage: p for p in reversed(counted)}.values():
            what = project.en or projects_counted(project.zh)
            amount = find_quantities(project.amount_zh) if project.amount_zh else ()
            sum_of = CONTRACTED if contracted(project) else INVESTED
            worth = f"{sum_of}{amount[0].en}" if amount and amount[0].complete else ""
            priced = (f.evidence[0] for e in events for f in e.figures if f.zh == project.amount_zh)
            yield _STAGES[project.stage], f"{what}{worth}", (*project.evidence, *priced)


# 云河市青禾区, where the occasion is that of 云河市.
_CITY = regex("[^市县区]{2,6}市")
_PART = regex("[^市]{1,6}[县区旗镇]$")


def _of_a_branch(event: Event) -> bool:
    """Whether a page tells a district's part of what a city did everywhere: nobody of the city was there."""
    part = _PART.search(event.place.zh) if event.place else None
    city = _CITY.match(event.title_zh or "")
    if part is None or city is None:
        return False
    posts = [post for person in event.people for post in person.titles_zh[:1]]
    level = part[0][-1]
    own = any(post.startswith((part[0], level, f"副{level}")) for post in posts)
    return own and not any(post.startswith(("市", "副市长", city[0], "省")) for post in posts)
