"""What guests or hosts say is to be built, and for how much: the first project that has only been planned."""

from collections.abc import Iterator, Sequence

from summarizer.facts import Event, EventKind, ProjectStage
from summarizer.language.figures.numbers import find_quantities
from summarizer.writing.amounts import is_group
from summarizer.writing.begun import begun
from summarizer.writing.wording import Said, quoted

_KINDS = frozenset(
    {EventKind.VISIT_RECEIVED, EventKind.FIELD_VISIT, EventKind.PROMOTION, EventKind.OTHER, EventKind.SIGNING}
)


def planned(events: Sequence[Event]) -> Iterator[Said]:
    """ "Planned is … for 3 billion yuan.", of a page with one occasion at which nothing was signed or begun."""
    if len(events) != 1 or events[0].kind not in _KINDS:
        return
    projects = events[0].projects
    if any(project.stage in (ProjectStage.SIGNED, ProjectStage.STARTED) for project in projects) or any(
        begun(events)
    ):
        return
    for project in projects:
        money = find_quantities(project.amount_zh) if project.amount_zh else ()
        # 107个 are the plan of a year.
        one = project.stage is ProjectStage.PLANNED and not is_group(project.zh)
        if one and money and money[0].complete:
            what = project.en or quoted(project.zh)
            yield f"A project is planned: {what}, with an investment of {money[0].en}.", project.evidence
            return
