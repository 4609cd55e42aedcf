"""Floors: the F1 no field may fall below, pinned to one state of the corpus.

`seeds/floors.toml` holds the digest of the documents and gold the floors were measured on, the names of the
`blind` documents, which nobody looks at while writing rules, and one F1 a field for the others.
"""

import math
import tomllib
from dataclasses import dataclass, field, replace

from summarizer.checking.scoring.counts import Scores
from summarizer.errors import InputError


@dataclass(frozen=True, slots=True)
class Floors:
    """The least F1 of each field over the `open` and the `blind` documents; `blind_documents` names these."""

    digest: str
    blind_documents: tuple[str, ...] = ()
    open: dict[str, float] = field(default_factory=dict)
    blind: dict[str, float] = field(default_factory=dict)


def parse_floors(text: str) -> Floors:
    """Read `floors.toml`. Raises InputError if it is not TOML or not in this form."""
    try:
        table = tomllib.loads(text)
        documents = table.get("documents", {})
        return Floors(
            digest=str(table["digest"]),
            blind_documents=tuple(name for name, entry in documents.items() if entry.get("blind") is True),
            open={str(name): float(value) for name, value in table.get("open", {}).items()},
            blind={str(name): float(value) for name, value in table.get("blind", {}).items()},
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as problem:
        raise InputError(
            f"the floors file cannot be read: {problem}",
            hint="restore seeds/floors.toml from version control",
        ) from problem


def render_floors(floors: Floors) -> str:
    """`floors.toml` for these floors; `parse_floors` reads it back."""
    lines = [
        "# The least F1 of each field, on the state of seeds/ with this digest.",
        "# Blind documents measure rules on pages never looked at while writing them.",
        f'digest = "{floors.digest}"',
    ]
    for title, part in (("open", floors.open), ("blind", floors.blind)):
        lines += ["", f"[{title}]", *(f"{name} = {value:.3f}" for name, value in part.items())]
    lines += ["", "[documents]", *(f'"{name}" = {{ blind = true }}' for name in floors.blind_documents)]
    return "\n".join(lines) + "\n"


def _parts(scores: Scores, floors: Floors) -> tuple[Scores, Scores]:
    held = set(floors.blind_documents)
    return scores.only(n for n in scores.documents if n not in held), scores.only(floors.blind_documents)


def _measured(scores: Scores) -> dict[str, float]:
    # Rounded down, so that a floor is never above what was measured.
    return {n: math.floor(c.f1 * 1000) / 1000 for n, c in scores.total.items() if c.f1 is not None}


def check_floors(scores: Scores, floors: Floors, digest: str) -> list[str]:
    """One line for each floor that does not hold; so is another corpus than the pinned one."""
    failures = []
    if digest != floors.digest:
        failures.append("the samples differ from those the floors were measured on: update the floors")
    for title, part, pinned in zip(
        ("open", "blind"), _parts(scores, floors), (floors.open, floors.blind), strict=True
    ):
        measured = _measured(part)
        for name, floor in pinned.items():
            value = measured.get(name)
            if value is None:
                failures.append(f"{title} {name}: nothing measured, floor {floor:.3f}")
            elif value < floor:
                failures.append(f"{title} {name}: {value:.3f} is below the floor {floor:.3f}")
    return failures


def raise_floors(floors: Floors, scores: Scores, digest: str, *, allow_regression: bool = False) -> Floors:
    """Floors at what was measured now. Without `allow_regression` none is lowered or dropped."""
    kept, held = (_measured(part) for part in _parts(scores, floors))
    if not allow_regression:
        kept = {**kept, **{n: max(v, kept.get(n, v)) for n, v in floors.open.items()}}
        held = {**held, **{n: max(v, held.get(n, v)) for n, v in floors.blind.items()}}
    return replace(floors, digest=digest, open=kept, blind=held)
