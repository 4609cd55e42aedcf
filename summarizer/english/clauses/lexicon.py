"""The lexicon: reviewed rows, one reading of a stretch of Chinese each (format: docs/lexicon.md).

Loading must stay cheap (fifteen thousand rows at start-up, of which a page meets some hundreds): a line that is one
literal is found by it and read when it is met, templates are compiled when a row first fires, and the slow checks
live in `summarizer.english.check`.
"""

import marshal
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from summarizer.kept import derived
from summarizer.language.matching import lengths_by_front
from summarizer.language.terms import glossary
from summarizer.patterns import regex

CLASSES = frozenset(
    "V VI VP VV VC VA N NREL A ADV STOPDROP BODY TIFA P PP PV TIME Q CLF LEAD ST REP TAIL".split()  # noqa: SIM905
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
    "应当": "YAO",
    "务必": "MUST",
    "都要": "YAO",
    "务必要": "MUST",
    "必须": "MUST",
    "必须要": "MUST",
    "中的": "WITHIN",
    "中存在的": "WITHIN",
    "过程中的": "WITHIN",
    "过程中存在的": "WITHIN",
    "好": "WELL",
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
# Lines without a slot of their own that are yet no words.
_APART = ("NREL\t", "TIFA\t")
COLUMNS = ("zh", "class", "en", "features", "test", "note")
SLOT = regex(r"\{([a-z]+)[0-9]?\}")
# "[firmly] hold {o}": the mark belongs to the verb, or the -ing form would be "firmlying hold".
_ADVERB_MARK = regex(r"\[(?!(?:ap|sup|im|com|multi)ply\]|(?:rel|repl|fl|all|rall)y\])([a-z]+ly)\] ([a-z]+)")
# 为{np}提供{np2}, 在{np}上下功夫: where a thing may stand that is done, told behind a preposition.
_FOR_DOING = regex(r"([为在])\{np\}([^{]+(?:\{np2\})?)")
_FOR_THING = regex(r"\b(for|into|to|in|on)\ \{np\}")
_OPTION = regex(r"\{([a-z0-9:]+(?:\|[a-z0-9:]+)+)\}")


class Row(NamedTuple):
    """One line of a table, read. `where` is `file:line`; `features` is parsed, the other cells are as written."""

    zh: str
    cls: str
    en: str
    features: Mapping[str, str]
    test: str
    where: str


class Line(NamedTuple):
    """One line of a table that nobody has read: its first cell, the others as they stand, and where it stands."""

    zh: str
    rest: str
    table: str
    number: int = 0

    @property
    def where(self) -> str:
        """`file:line`, or what the line comes from if that has no lines."""
        return f"{self.table}:{self.number}" if self.number else self.table

    @property
    def cls(self) -> str:
        """The second cell."""
        return self.rest.partition("\t")[0]

    def read(self) -> Row:
        """The row. Raises ValueError naming file and line if it cannot be read."""
        cells = self.rest.split("\t")
        if not 2 <= len(cells) < len(COLUMNS):
            columns = "<tab>".join(COLUMNS)
            raise ValueError(f"{self.where}: {len(cells) + 1} cells, expected {len(COLUMNS)}: {columns}")
        cls, en, features, test = (*cells, "", "", "")[:4]
        if cls not in CLASSES:
            raise ValueError(f"{self.where}: unknown class {cls!r}")
        if not self.zh or (not en and cls != "STOPDROP"):
            said = "blank English outside STOPDROP" if self.zh else "no Chinese"
            raise ValueError(f"{self.where}: {said}")
        if "ly] " in en:
            en = _ADVERB_MARK.sub(r"\1 [\2]", en)
        return Row(self.zh, cls, en, _features(features), test, self.where)


class Entry(NamedTuple):
    """One construction the parser can use: `parts` alternate literals and slots (`{np}`), in order."""

    parts: tuple[str, ...]
    cls: str
    en: str
    features: Mapping[str, str]
    key: int
    """Identity of the row: equal for the readings of one row."""


class Entries:
    """The entries that a literal leads to, unpacked when it is first asked for: a page meets a few hundred."""

    __slots__ = ("_packed", "_read")

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        self._packed = packed
        self._read: dict[str, tuple[Entry, ...]] = {}

    def __contains__(self, literal: str) -> bool:
        return literal in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def keys(self) -> Set[str]:
        """Every literal."""
        return self._packed.keys()

    def get(self, literal: str, default: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
        """The entries of a literal. Raises ValueError naming file and line for a row that cannot be read."""
        known = self._read.get(literal)
        if known is None:
            packed = self._packed.get(literal)
            if packed is None:
                return default
            known = self._read[literal] = self._unpacked(literal, marshal.loads(packed))
        return known

    def _unpacked(self, _: str, entries: Iterable[tuple[Any, ...]]) -> tuple[Entry, ...]:
        return tuple(map(Entry._make, entries))


_Cells = tuple[int, str, str, int]
"""The number of a line and what stands in it behind its Chinese, as a `Line` has it."""


class Whole(Entries):
    """The entries that are one literal; what is packed are their lines, which nobody has read."""

    __slots__ = ()

    def _unpacked(self, literal: str, lines: Iterable[_Cells]) -> tuple[Entry, ...]:
        numbered = ((key, Line(literal, rest, table, number)) for key, rest, table, number in lines)
        return _deeds_marked(literal, tuple(_read(numbered)))


def _deeds_marked(literal: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A noun that is a verb as well (动员, 监督) names a deed: what stands beside it may be its object.

    One that is a whole order as well (统筹兼顾) may be one where it is listed.
    """
    if {"N", "VP"} <= {entry.cls for entry in entries}:
        entries = tuple(
            entry._replace(features={**entry.features, "order": "1"}) if entry.cls == "N" else entry
            for entry in entries
        )
    if {"N", "A"} <= {entry.cls for entry in entries}:  # 文化, 农村: an adjective of a kind, none of judgment
        entries = tuple(
            entry._replace(features={**entry.features, "kind": "1"}) if entry.cls == "A" else entry
            for entry in entries
        )
    if {"A", "V"} <= {entry.cls for entry in entries}:  # 严明, 稳定: where it is listed it may be an order
        entries = tuple(
            entry._replace(features={**entry.features, "order": "1"}) if entry.cls == "A" else entry
            for entry in entries
        )
    if literal == "发展" or not {"N", "V"} <= {entry.cls for entry in entries}:
        return entries
    return tuple(
        entry._replace(features={**entry.features, "deed": "1"}) if entry.cls in ("N", "V") else entry
        for entry in entries
    )


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Entries by their first literal, and what the lattice needs to find literals. Equal only to itself.

    `whole`: entries that are one literal. `opening`: entries that begin with this literal and go on.
    `after_slot`: entries that begin with a slot, by the literal after it.
    `literals`: all of these, every later literal and the function words. `lengths`: first two characters of a text
    → lengths of the literals that may begin so, longest first; a first character alone → literals of length 1.
    """

    whole: Whole
    opening: Entries
    after_slot: Entries
    literals: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]
    slogans: Entries
    """TIFA by their characters without quotation marks; these are met only inside quotation marks."""


def lines_of(text: str, name: str) -> Iterator[Line]:
    """Lines of one table but for its header, comments and blank lines."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line[0] == "#" or line.isspace() or (number == 1 and line.startswith("zh\t")):
            continue
        zh, _, rest = line.rstrip("\r").partition("\t")
        yield Line(zh, rest, name, number)


def rows_of(text: str, name: str) -> Iterator[Row]:
    """Rows of one table. Raises ValueError naming file and line for a row that cannot be read."""
    return (line.read() for line in lines_of(text, name))


@cache  # a few hundred cells make up the tables; the dictionaries are shared, so nobody changes them
def _features(cell: str) -> Mapping[str, str]:
    pairs = (item.partition("=") for item in cell.split(";") if item.strip())
    return {key.strip(): value.strip() or "1" for key, _, value in pairs}


def entries_of(row: Row, key: int) -> Iterator[Entry]:
    """The constructions a row stands for: one, but for NREL, which is written once for {np} and {vp}.

    What a row says with 把 is said with 将 as well, and what is done for something is done for doing it.
    """
    if row.cls != "NREL":
        for zh, en in _said_alike(row):
            yield Entry(split_parts(zh), row.cls, en, row.features, key)
        return
    choice = _OPTION.search(row.en)
    forms = choice.group(1).split("|") if choice else [""]
    for form in forms:
        en = (
            row.en if choice is None else row.en[: choice.start()] + "{" + form + "}" + row.en[choice.end() :]
        )
        slot = "{np}" if "{np" in en else "{vp}"
        yield Entry((slot, "的" + row.zh), "N", en, row.features, key)


def _said_alike(row: Row) -> Iterator[tuple[str, str]]:
    yield row.zh, row.en
    if row.zh.startswith("把{"):
        yield "将" + row.zh[1:], row.en
    if (deed := _FOR_DOING.fullmatch(row.zh)) is not None and row.en.count("{np}") == 1:
        told = _FOR_THING.sub(r"\1 {ger}", row.en)
        if "{ger}" in told and "{ger}" not in row.en:
            yield f"{deed[1]}{{vp}}{deed[2].replace('{np2}', '{np}')}", told.replace("{np2", "{np")


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


def build(lines: Iterable[Line]) -> Lexicon:
    """Index lines. One that says what another has said already (same zh, class, English) counts once.

    Raises ValueError naming file and line for a line with slots that cannot be read; others are read when met.
    """
    return _indexed(_index(lines))


class _Index(NamedTuple):
    """What a lexicon is made of, as plain data."""

    whole: dict[str, bytes]
    opening: dict[str, bytes]
    after_slot: dict[str, bytes]
    literals: frozenset[str]
    lengths: dict[str, tuple[int, ...]]
    slogans: dict[str, bytes]


def _index(lines: Iterable[Line]) -> _Index:
    whole: dict[str, list[_Cells]] = {}
    apart: list[tuple[int, Line]] = []
    for key, line in enumerate(lines):
        if "{" in line.zh or line.rest.startswith(_APART):
            apart.append((key, line))
        else:
            cells = line.rest.split("\t", 3)[:3]  # without test and note, which the parser does not read
            whole.setdefault(line.zh, []).append((key, "\t".join(cells), line.table, line.number))
    opening: dict[str, list[tuple[Any, ...]]] = {}
    after_slot: dict[str, list[tuple[Any, ...]]] = {}
    inner: set[str] = set()
    slogans: dict[str, list[tuple[Any, ...]]] = {}
    for entry in _read(apart):
        parts = entry.parts
        if entry.cls == "TIFA":
            slogans.setdefault(parts[0], [tuple(entry)])
        elif parts[0][0] != "{":
            opening.setdefault(parts[0], []).append(tuple(entry))
            inner.update(part for part in parts[1:] if part[0] != "{")
        else:
            after_slot.setdefault(parts[1], []).append(tuple(entry))
            inner.update(part for part in parts[2:] if part[0] != "{")
    literals = inner.union(whole, opening, after_slot, FUNCTION_WORDS)
    return _Index(
        _packed(whole),
        _packed(opening),
        _packed(after_slot),
        frozenset(literals),
        _lengths(literals),
        _packed(slogans),
    )


def _packed(found: Mapping[str, list[Any]]) -> dict[str, bytes]:
    return {literal: marshal.dumps(entries) for literal, entries in found.items()}


def _indexed(index: _Index) -> Lexicon:
    entries = (Whole(index.whole), Entries(index.opening), Entries(index.after_slot))
    return Lexicon(*entries, index.literals, index.lengths, Entries(index.slogans))


def _read(lines: Iterable[tuple[int, Line]]) -> Iterator[Entry]:
    """The entries of numbered lines, in order."""
    seen: set[tuple[str, str, str]] = set()
    for key, line in lines:
        row = line.read()
        if (row.zh, row.cls, row.en) not in seen:
            seen.add((row.zh, row.cls, row.en))
            yield from entries_of(row, key)


def _lengths(literals: Iterable[str]) -> dict[str, tuple[int, ...]]:
    lengths = lengths_by_front(literals)
    return {
        front: (*found, 1) if len(front) > 1 and front[0] in lengths else found
        for front, found in lengths.items()
    }


def table_lines() -> Iterator[Line]:
    """Every line of every packaged table, files in name order."""
    folder = files("summarizer.english") / "tables"
    for table in sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name):
        yield from lines_of(table.read_text(encoding="utf-8"), table.name)


def standard() -> Lexicon:
    """The packaged lexicon, with the nouns and slogans of the glossary in force.

    Raises ValueError naming file and line for a table that cannot be read.
    """
    return _standard(glossary().own)


@lru_cache(maxsize=2)
def _standard(own: tuple[tuple[str, str], ...]) -> Lexicon:
    if own:
        return build(_with_own(table_lines(), dict(own)))
    return _indexed(_Index._make(derived("lexicon", lambda: tuple(_index(table_lines())))))


def _with_own(packaged: Iterable[Line], own: dict[str, str]) -> Iterator[Line]:
    """A caller's terms as nouns and slogans in place of the packaged ones; what is a verb here stays one."""
    verbs: set[str] = set()
    for line in packaged:
        if line.zh not in own or line.cls not in _TERM_CLASSES:
            verbs.add(line.zh)
            yield line
    for zh, term in own.items():
        en = term.replace("\t", " ")
        yield Line(zh, f"TIFA\t{en}", "user glossary")
        if zh not in verbs:
            yield Line(zh, f"N\t|{en}\tnum=m", "user glossary")
