"""Units as writers of English put them, and the names the table of units has."""

from functools import cache

from summarizer.language.figures.units import units
from summarizer.patterns import regex

# Units as writers of English put them, and the name the table of units has.
_WRITTEN = {
    "percent": "%",
    "per cent": "%",
    "%": "%",
    "rmb": "yuan",
    "cny": "yuan",
    "-fold": "times",
    "fold": "times",
    "tons": "tonnes",
    "ton": "tonnes",
    "metric tons": "tonnes",
    "kilometers": "kilometres",
    "kilometer": "kilometres",
    "km": "kilometres",
    "mm": "millimetres",
    "cm": "centimetres",
    "kg": "kilograms",
    "meters": "metres",
    "meter": "metres",
    "square meters": "square metres",
    "square meter": "square metres",
    "square kilometers": "square kilometres",
    "sq km": "square kilometres",
    "km²": "square kilometres",
    "sq m": "square metres",
    "sqm": "square metres",
    "m²": "square metres",
    "cu m": "cubic metres",
    "m³": "cubic metres",
    "gwh": "gigawatt-hours",
    "mwh": "megawatt-hours",
    "pp": "percentage points",
    "kwh": "kilowatt-hours",
    "km/h": "kilometres per hour",
    "kph": "kilometres per hour",
    "kw": "kilowatts",
    "mw": "megawatts",
    "gw": "gigawatts",
    "ha": "hectares",
    "km per hour": "kilometres per hour",
    "ppts": "percentage points",
    "points": "percentage points",
    "cubic meters": "cubic metres",
    "persons": "people",
    "person": "people",
    "visits": "person-times",
    "visitors": "person-times",
    "us dollars": "US dollars",
    "dollars": "US dollars",
    "workdays": "working days",
    "standard containers": "TEU",
    "containers": "TEU",
    "℃": "degrees Celsius",
    "°c": "degrees Celsius",
    "degrees": "degrees Celsius",
}


@cache
def _english_units() -> dict[str, tuple[tuple[str, str], ...]]:
    """First two letters (or the only one) → English units, lower case, with the table's plural; longest first.

    Classifier words (items) do not bind.
    """
    found = dict(_WRITTEN)
    for them in units().values():
        for unit in them:
            if unit.use != "classifier":
                found.setdefault(unit.unit.lower(), unit.unit)
                found.setdefault(unit.singular.lower(), unit.unit)
    by_opening: dict[str, list[tuple[str, str]]] = {}
    for pair in sorted(found.items(), key=lambda pair: -len(pair[0])):
        by_opening.setdefault(pair[0][:2], []).append(pair)
    return {opening: tuple(pairs) for opening, pairs in by_opening.items()}


# A singular that other nouns are made with.
_SINGULARS = frozenset(
    ("second", "service", "point", "case", "item", "household", "ship", "room", "station", "class", "group")
)

_NOUN = regex(r" [a-z]")


def unit_at(text: str, at: int) -> tuple[str, int] | None:
    """The unit that follows a number, and where it ends: " yuan", "-mu", "%"."""
    start = at + 1 if text[at : at + 1] in (" ", "-") else at
    lowered = text[start : start + 40].lower()
    if text[at : at + 1] == "-" and lowered.startswith(("square-", "cubic-")):
        lowered = lowered.replace("-", " ", 1)  # a 350-square-metre centre
    table = _english_units()
    for english, unit in table.get(lowered[:2]) or table.get(lowered[:1], ()):
        if lowered.startswith(english) and not lowered[len(english) : len(english) + 1].isalpha():
            if text[at : at + 1] == " " and english in _SINGULARS and _NOUN.match(lowered, len(english)):
                continue  # 26 service stations
            return unit, start + len(english)
    return None
