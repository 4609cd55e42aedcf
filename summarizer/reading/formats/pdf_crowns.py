"""A headline over columns: narrower than all of them together, it stands over some only and is the headline of all."""

from dataclasses import dataclass

from summarizer.reading.formats.pdf_runs import Run

Region = list[Run]

LARGE = 1.35
"""Times the body size from which on type is that of a headline."""
_DECK = 1.12  # times the body size: a line over or under a headline
_LEVEL = 2.5  # lines: a line of names may stand between a headline and one of its columns


@dataclass(frozen=True, slots=True)
class Measure:
    """What a page as a whole says: the size of its body type and the white between two lines of it, in points, and how
    many runs it has."""

    body: float
    leading: float
    runs: int


def is_headline(run: Run, measure: Measure) -> bool:
    """Whether a run is set as headlines are."""
    return run.em >= LARGE * measure.body


def crowned_by(parts: list[Region], measure: Measure) -> list[Region]:
    """Columns with those put together that begin level under one headline, which is centred over them.

    A headline narrower than the columns of its article stands over some of them only. If it is that of all columns,
    it is cut off and the columns are left for the next cut.
    """
    for n, part in enumerate(parts):
        crown = _crown(part, measure)
        if crown is None:
            continue
        foot, begin = crown
        level = [k != n and _begins_between(other, foot, begin, measure) for k, other in enumerate(parts)]
        first, last = n, n
        while first and level[first - 1]:
            first -= 1
        while last + 1 < len(parts) and level[last + 1]:
            last += 1
        if first == last:
            continue
        together = [run for other in parts[first : last + 1] for run in other]
        if last - first + 1 < len(parts):
            return [*parts[:first], together, *parts[last + 1 :]]
        edge = max(begin, *(top(other) for k, other in enumerate(parts) if k != n)) + 0.5 * measure.body
        over = [run for run in together if run.box.bottom <= edge]
        heads = [run for run in over if run.em >= _DECK * measure.body]
        names = [run for run in over if run.em < _DECK * measure.body]
        below = [run for run in together if run.box.bottom > edge]
        return [region for region in (heads, names, below) if region]
    return parts


def _crown(part: Region, measure: Measure) -> tuple[float, float] | None:
    """Where a headline, or a line under one, ends at the top of a part and its text begins; None if the part begins
    with text."""
    ordered = sorted(part, key=lambda run: run.box.top)
    at = next((i for i, run in enumerate(ordered) if run.em < _DECK * measure.body), 0)
    over = ordered[:at]
    if not over or any(run.vertical for run in over):
        return None
    return max(run.box.bottom for run in over), ordered[at].box.top


def _begins_between(part: Region, foot: float, begin: float, measure: Measure) -> bool:
    """Whether a part without a headline begins where the text under a headline beside it does."""
    first = min(part, key=lambda run: run.box.top)
    below = begin + _LEVEL * (measure.body + measure.leading)
    return not is_headline(first, measure) and foot - 0.5 * measure.body <= first.box.top <= below


def top(part: Region) -> float:
    """Where a part begins."""
    return min(run.box.top for run in part)
