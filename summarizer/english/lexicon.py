"""The lexicon: reviewed rows, one reading of a stretch of Chinese each (format: docs/lexicon.md).

Loading must stay cheap (thousands of rows at start-up), so a row keeps its cells as text; templates are compiled
when a row first fires, and the slow checks live in `summarizer.english.check`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from summarizer.language.terms import glossary
from summarizer.patterns import regex

CLASSES = frozenset(
    [
        "V",
        "VI",
        "VP",
        "VV",
        "VC",
        "N",
        "NREL",
        "A",
        "ADV",
        "STOPDROP",
        "BODY",
        "TIFA",
        "P",
        "PP",
        "PV",
        "TIME",
        "Q",
        "CLF",
        "LEAD",
        "ST",
        "REP",
        "TAIL",
    ]
)
# Words the grammar itself uses; the value is their chart category.
FUNCTION_WORDS = {
    "的": "DE",
    "、": "DUN",
    "，": "COM",
    "；": "SEMI",
    "和": "AND",
    "及": "AND",
    "以及": "AND",
    "与": "AND",
    "并": "BING",
    "等": "DENG",
    "要": "YAO",
    "对": "DUI",
    "进行": "DO",
    "开展": "DO",
    "实施": "DO",
    "加以": "DO",
    "予以": "DO",
    "地": "DI",
    "更加": "MORE",
    "更为": "MORE",
}
# What a caller's own English replaces.
_TERM_CLASSES = frozenset(["N", "TIFA", "BODY"])
COLUMNS = ("zh", "class", "en", "features", "test", "note")
SLOT = regex(r"\{([a-z]+)[0-9]?\}")
# "[firmly] hold {o}": the mark belongs to the verb, or the -ing form would be "firmlying hold".
_ADVERB_MARK = regex(r"\[(?!(?:ap|sup|im|com|multi)ply\]|(?:rel|repl|fl|all|rall)y\])([a-z]+ly)\] ([a-z]+)")
_OPTION = regex(r"\{([a-z0-9:]+(?:\|[a-z0-9:]+)+)\}")


class Row(NamedTuple):
    """One line of a table. `where` is `file:line`; `features` is parsed, the other cells are as written."""

    zh: str
    cls: str
    en: str
    features: Mapping[str, str]
    test: str
    where: str


class Entry(NamedTuple):
    """One construction the parser can use: `parts` alternate literals and slots (`{np}`), in order."""

    parts: tuple[str, ...]
    cls: str
    en: str
    features: Mapping[str, str]
    key: int
    """Identity of the row: equal for the readings of one row."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Entries by their first literal, and what the lattice needs to find literals. Equal only to itself.

    `whole`: entries that are one literal. `opening`: entries that begin with this literal and go on.
    `after_slot`: entries that begin with a slot, by the literal after it.
    `literals`: all of these, every later literal and the function words. `lengths`: first two characters of a text
    → lengths of the literals that may begin so, longest first; a first character alone → literals of length 1.
    """

    whole: Mapping[str, tuple[Entry, ...]]
    opening: Mapping[str, tuple[Entry, ...]]
    after_slot: Mapping[str, tuple[Entry, ...]]
    literals: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]
    slogans: Mapping[str, Entry]
    """TIFA by their characters without quotation marks; these are met only inside quotation marks."""


def rows_of(text: str, name: str) -> Iterator[Row]:
    """Rows of one table. Raises ValueError naming file and line for a row that cannot be read."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line[0] == "#" or not line.strip() or (number == 1 and line.startswith("zh\t")):
            continue
        cells = line.rstrip("\r").split("\t")
        where = f"{name}:{number}"
        if not 3 <= len(cells) <= len(COLUMNS):
            raise ValueError(f"{where}: {len(cells)} cells, expected {len(COLUMNS)}: {'<tab>'.join(COLUMNS)}")
        zh, cls, en, features, test = ([*cells, "", "", ""])[:5]
        if cls not in CLASSES:
            raise ValueError(f"{where}: unknown class {cls!r}")
        if not zh or (not en and cls != "STOPDROP"):
            raise ValueError(f"{where}: {'no Chinese' if not zh else 'blank English outside STOPDROP'}")
        if "ly] " in en:
            en = _ADVERB_MARK.sub(r"\1 [\2]", en)
        yield Row(zh, cls, en, _features(features), test, where)


@cache  # a few hundred cells make up the tables; the dictionaries are shared, so nobody changes them
def _features(cell: str) -> Mapping[str, str]:
    pairs = (item.partition("=") for item in cell.split(";") if item.strip())
    return {key.strip(): value.strip() or "1" for key, _, value in pairs}


def entries_of(row: Row, key: int) -> Iterator[Entry]:
    """The constructions a row stands for: one, but for NREL, which is written once for {np} and {vp}."""
    if row.cls != "NREL":
        yield Entry(split_parts(row.zh), row.cls, row.en, row.features, key)
        return
    choice = _OPTION.search(row.en)
    forms = choice.group(1).split("|") if choice else [""]
    for form in forms:
        en = (
            row.en if choice is None else row.en[: choice.start()] + "{" + form + "}" + row.en[choice.end() :]
        )
        slot = "{np}" if "{np" in en else "{vp}"
        yield Entry((slot, "的" + row.zh), "N", en, row.features, key)


def split_parts(zh: str) -> tuple[str, ...]:
    """`为{np}提供{np2}` → ("为", "{np}", "提供", "{np}"): slots lose their number, which is their order."""
    if "{" not in zh:
        return (zh,)
    parts: list[str] = []
    position = 0
    for match in SLOT.finditer(zh):
        if match.start() > position:
            parts.append(zh[position : match.start()])
        parts.append("{" + match.group(1) + "}")
        position = match.end()
    if position < len(zh):
        parts.append(zh[position:])
    return tuple(parts)


def build(rows: Iterable[Row]) -> Lexicon:
    """Index rows. A row that says what another has said already (same zh, class, English) counts once."""
    whole: dict[str, list[Entry]] = {}
    opening: dict[str, list[Entry]] = {}
    after_slot: dict[str, list[Entry]] = {}
    inner: set[str] = set()
    slogans: dict[str, Entry] = {}
    seen: set[tuple[str, str, str]] = set()
    for key, row in enumerate(rows):
        if (row.zh, row.cls, row.en) in seen:
            continue
        seen.add((row.zh, row.cls, row.en))
        for entry in entries_of(row, key):
            parts = entry.parts
            if entry.cls == "TIFA":
                slogans.setdefault(row.zh, entry)
            elif len(parts) == 1:
                whole.setdefault(parts[0], []).append(entry)
            elif parts[0][0] != "{":
                opening.setdefault(parts[0], []).append(entry)
                inner.update(part for part in parts[1:] if part[0] != "{")
            else:
                after_slot.setdefault(parts[1], []).append(entry)
                inner.update(part for part in parts[2:] if part[0] != "{")
    literals = inner.union(whole, opening, after_slot, FUNCTION_WORDS)
    return Lexicon(
        whole={k: tuple(v) for k, v in whole.items()},
        opening={k: tuple(v) for k, v in opening.items()},
        after_slot={k: tuple(v) for k, v in after_slot.items()},
        literals=frozenset(literals),
        lengths=_lengths(literals),
        slogans=slogans,
    )


def _lengths(literals: Iterable[str]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for literal in literals:
        lengths.setdefault(literal[:2], set()).add(len(literal))
    for front, found in lengths.items():
        if len(front) > 1 and front[0] in lengths:
            found.add(1)
    return {front: tuple(sorted(found, reverse=True)) for front, found in lengths.items()}


def table_rows() -> Iterator[Row]:
    """Every row of every packaged table, files in name order."""
    folder = files("summarizer.english") / "tables"
    for table in sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name):
        yield from rows_of(table.read_text(encoding="utf-8"), table.name)


def standard() -> Lexicon:
    """The packaged lexicon, with the nouns and slogans of the glossary in force.

    Raises ValueError naming file and line for a table that cannot be read.
    """
    return _standard(glossary().own)


@lru_cache(maxsize=2)
def _standard(own: tuple[tuple[str, str], ...]) -> Lexicon:
    return build(_with_own(table_rows(), dict(own))) if own else build(table_rows())


def _with_own(packaged: Iterable[Row], own: dict[str, str]) -> Iterator[Row]:
    """A caller's terms as nouns and slogans in place of the packaged ones; what is a verb here stays one."""
    verbs: set[str] = set()
    for row in packaged:
        if row.zh not in own or row.cls not in _TERM_CLASSES:
            verbs.add(row.zh)
            yield row
    for zh, en in own.items():
        yield Row(zh, "TIFA", en, {}, "", "user glossary")
        if zh not in verbs:
            yield Row(zh, "N", f"|{en}", {"num": "m"}, "", "user glossary")
