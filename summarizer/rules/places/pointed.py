"""The place that bodies leave unnamed: of which city 市卫健局 is, or which county 县妇联 is of, the lines around may tell."""

from collections.abc import Sequence

from summarizer.facts import Body, EventKind, Text
from summarizer.patterns import regex
from summarizer.rules.places.named_places import EARLY, Scope, first, ruled_by

TOURS = frozenset(
    {EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.PROMOTION, EventKind.CONGRESS, EventKind.CPPCC, EventKind.OTHER}
)  # fmt: skip
"""Kinds of occasion on which somebody may be away from home."""
# 市卫健局, 民革市委, 县妇联: of which city or county it is stands elsewhere, and is no county or province beside it.
_POINTED = regex(
    "(?:共青团|团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|政协|中共)?(?P<level>[市县区旗](?![^，。；]{0,3}[县区旗镇乡市]))(?=[一-鿿])"
)


def level_of(scope: Scope, bodies: Sequence[Body]) -> str:
    """The level of the place that its bodies are named by without its name; empty if they name it, or went on a round."""
    met = bodies and (scope.occasion.meeting or scope.kind not in {*TOURS, EventKind.VISIT_RECEIVED})
    found = _POINTED.match(bodies[0].zh) if met else None
    return found["level"] if found else ""


def ruled(scope: Scope, bodies: Sequence[Body]) -> Text | None:
    """The one region of that level whose leaders the first lines name: 市卫健局召开会议，云河市副市长某某出席."""
    level = level_of(scope, bodies)
    lines = (scope.occasion.sentence, *scope.sentences[:EARLY]) if level else ()
    found = {zh for line in lines for zh in ruled_by(line.text) if zh[-1] == level}
    return first(tuple(found)) if len(found) == 1 else None


def of_its_level(names: Sequence[str], scope: Scope, bodies: Sequence[Body]) -> list[str]:
    """The names that may be the place that its bodies leave unnamed."""
    level = level_of(scope, bodies)
    return [zh for zh in names if not level or zh[-1] == level or zh[-1] not in "省市县区旗州镇乡道村"]
