"""Check a table of the lexicon while it is written: `python -m summarizer.english.check [--fill] FILE…`.

Prints one problem a line as `file:line: what is wrong` and exits 1 if there is any. `--fill` prints the table with the
English of bare tests (`推进河湖治理 =>`) filled in, to be read by its author before it is kept.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from summarizer.english.clauses.lexicon import (
    CLASSES,
    Lexicon,
    Row,
    build,
    lines_of,
    split_parts,
    table_lines,
)
from summarizer.english.clauses.sentences import clause, phrase
from summarizer.english.clauses.template import segments
from summarizer.facts import Topic
from summarizer.patterns import regex

_FEATURES = (
    "num sg pl cform domain open own rel agent attr post obj nom boost adj pos scope topic prior pol level qty "
    "ante place only never firm pre"
)
FEATURES = frozenset(_FEATURES.split())
_CHOICES = {
    "num": frozenset("spm"),
    "firm": frozenset("1"),
    "open": frozenset({"1", "of", "for", "in", "on", "to", "drop"}),
    "obj": frozenset({"new"}),
    "boost": frozenset("123"),
    "pos": frozenset({"post", "lead"}),
    "prior": frozenset("123456789"),
    "qty": frozenset({"in"}),
    "topic": frozenset(Topic),
}
_SLOTTED = {"V": {"np"}, "VV": {"vp"}, "VC": {"np", "vp", "s"}, "P": {"np"}}
_VERBAL = frozenset({"V", "VI", "VP", "VV", "VC", "VA"})
_SLOTS = frozenset({"np", "vp", "s", "qty", "ord", "time"})
_DETERMINERS = frozenset({"", "the", "a", "poss"})
_PRONOUN = regex(r"\b(?:it|its|their|them|they|these|this|those|he|his|she|her|our|your)\b", re.IGNORECASE)
_HAN = regex(r"[\u3400-\u9fff]")
_NOT_ZH = regex(
    r"不(?!断|同|仅|动产|良|忘|懈|力|折不扣)|未(?!来)|无(?!锡|人机|线)|非(?!常|公|遗)|禁|勿|杜绝|防止|避免|遏制"
)
_NOT_EN = regex(
    r"\b(?:not?|non|never|un\w+|in\w+|im\w+|dis\w+|without|prohibit\w*|forbid\w*|ban\w*|prevent\w*|avoid\w*|curb\w*|"
    r"stop\w*|end|eliminat\w*|stamp|free|lack\w*|short\w*|fail\w*|refus\w*|\w+less|beyond|guard|neither|nor|rather)\b|non-|n't",
    re.IGNORECASE,
)


def problems(row: Row) -> Iterator[str]:
    """What is wrong with one row in itself."""
    yield from _feature_problems(row)
    if row.cls == "STOPDROP":
        return
    yield from _template_problems(row)
    if row.cls != "TIFA" and _HAN.search(row.en):
        yield "Chinese characters in the English"
    if _PRONOUN.search(row.en) and "ante" not in row.features:
        yield "a pronoun has no antecedent in a row"
    if "pol" not in row.features and bool(_NOT_ZH.search(row.zh)) and not _NOT_EN.search(row.en):
        yield "the Chinese is negative, the English is not (pol=ok if that is meant)"
    if (
        "pol" not in row.features
        and re.search(r"\b(?:not|no|never)\b", row.en)
        and not _NOT_ZH.search(row.zh)
    ):
        yield "the English is negative, the Chinese is not (pol=ok if that is meant)"


def _feature_problems(row: Row) -> Iterator[str]:
    for key, value in row.features.items():
        if key not in FEATURES:
            yield f"unknown feature {key!r}"
        elif key in _CHOICES and value not in _CHOICES[key]:
            yield f"{key}={value} is not one of {', '.join(sorted(_CHOICES[key]))}"
    if row.cls in {"N", "NREL", "TIFA"}:
        det, bar, _ = row.en.partition("|")
        if not bar and row.cls != "TIFA":
            yield "a noun is written det|head (the determiner may be empty)"
        elif bar and det not in _DETERMINERS and "{" not in det:
            yield f"determiner {det!r} is not one of the, a, poss or empty"


def _template_problems(row: Row) -> Iterator[str]:
    if row.cls in _VERBAL and "[" not in row.en and "{vp}" not in row.en:
        yield "mark the verb that inflects: [verb]"
    if row.cls in _VERBAL and not re.match(r"\[|\w+ly \[|both \{|\{", row.en):
        yield "the English of a verb begins with its [verb] or an adverb and its [verb]"
    if row.cls not in _VERBAL and "[" in row.en:
        yield f"class {row.cls} does not inflect: no [verb]"
    for verb in re.findall(r"\[([^\]]*)\]", row.en):
        if not re.fullmatch(r"[a-z-]+", verb):
            yield f"[{verb}] is not one lower-case verb"
    slots = {part[1:-1] for part in split_parts(row.zh) if part[0] == "{"}
    if slots - _SLOTS:
        yield f"unknown slot {sorted(slots - _SLOTS)}"
    if slots and row.cls in {*_SLOTTED, "TIFA", "CLF", "A", "ADV", "Q"}:
        yield f"class {row.cls} has no slots in Chinese; write it as VP, PP or N"
    used = {name.rstrip("23") for _, name, form in segments(row.en) if name and form not in {"be", "has"}}
    allowed = _SLOTTED.get(row.cls, slots) | ({"np", "vp"} if row.cls == "NREL" else set())
    if used - allowed and "|" not in row.en:
        yield f"English slot {sorted(used - allowed)} has nothing in Chinese"
    if re.search(r"\{(?![a-z]+[23]?(?::[a-z0-9]+)?(?:\|[a-z0-9:]+)*\})", row.en) or unknown_names(row.en):
        yield "a slot in the English has no such name"
    if slots - used or (row.cls in _SLOTTED and not used & _SLOTTED[row.cls]):
        yield "a slot of the Chinese is not used in the English"


def unknown_names(en: str) -> set[str]:
    """Slot names of a template that no row can fill."""
    if "|" in en.partition("{")[2]:
        return set()  # a choice, {ger|np}: split when the row is loaded
    return {name.rstrip("23") for _, name, _ in segments(en) if name} - _SLOTS


def _reading(row: Row) -> tuple[str, str, tuple[bool, str, str]]:
    """Rows that can stand for each other: {nom} and {s}, or other `only=`, ask for other things after the verb."""
    apart = "{nom}" in row.en, row.features.get("only", ""), row.features.get("never", "")
    return row.zh, {"VI": "VP", "BODY": "N"}.get(row.cls, row.cls), apart


def conflicts(rows: Iterable[Row], others: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    """Rows whose Chinese and class another row has with other English: every clause with them would be refused."""
    known: dict[tuple[str, str, tuple[bool, str, str]], Row] = {}
    for other in others:
        known.setdefault(_reading(other), other)
    for row in rows:
        other = known.setdefault(_reading(row), row)
        apart = abs(int(row.features.get("prior", 0)) - int(other.features.get("prior", 0)))
        if other.where != row.where and other.en != row.en and apart < 3:
            yield row, f"{other.where} says {other.en!r} for the same Chinese and class"


def tests_of(row: Row) -> Iterator[tuple[str, str | None]]:
    """(clause, expected English) of a row; None where the English is still to be filled in."""
    for test in row.test.split(" || "):
        zh, arrow, en = test.partition("=>")
        if arrow:
            yield zh.strip(), en.strip() or None


def run(zh: str, lexicon: Lexicon | None = None) -> str:
    """What the engine makes of a test clause: English, or REFUSE."""
    if zh.startswith("phrase:"):
        return phrase(zh.removeprefix("phrase:").strip(), lexicon).en or "REFUSE"
    return clause(zh, lexicon).en or "REFUSE"


def failures(row: Row, lexicon: Lexicon) -> Iterator[str]:
    """Tests of a row that are missing, miss the row, or fail."""
    tests = list(tests_of(row))
    if not tests:
        yield "no test clause"
    literals = [part for part in split_parts(row.zh) if part[0] != "{"]
    for zh, expected in tests:
        if not all(literal in zh for literal in literals):
            yield f"the test {zh!r} does not hold the row's characters"
        got = run(zh, lexicon)
        if expected is None:
            yield f"the test {zh!r} has no English yet; --fill gives {got!r}"
        elif got != expected:
            yield f"the test {zh!r} gives {got!r}"


def check(path: Path) -> Iterator[str]:
    """Every problem of one table, against all the packaged tables."""
    try:
        lines = list(lines_of(path.read_text(encoding="utf-8"), path.name))
        besides = [line for line in table_lines() if not line.where.startswith(path.name + ":")]
        mine, others = [line.read() for line in lines], [line.read() for line in besides]
    except ValueError as problem:
        yield str(problem)
        return
    lexicon = build([*besides, *lines])
    for row in mine:
        yield from (f"{row.where}: {row.zh}: {problem}" for problem in problems(row))
        yield from (f"{row.where}: {row.zh}: {problem}" for problem in failures(row, lexicon))
    yield from (f"{row.where}: {row.zh}: {problem}" for row, problem in conflicts(mine, others))


def filled(path: Path) -> Iterator[str]:
    """The lines of a table, bare tests completed with what the engine prints now."""
    text = path.read_text(encoding="utf-8")
    others = [line for line in table_lines() if not line.where.startswith(path.name + ":")]
    lexicon = build([*others, *lines_of(text, path.name)])
    for line in text.splitlines():
        cells = line.split("\t")
        if len(cells) >= 5 and cells[1] in CLASSES and cells[4]:
            parts = [part.strip() for part in cells[4].split(" || ")]
            cells[4] = " || ".join(_filled_test(part, lexicon) for part in parts)
        yield "\t".join(cells)


def _filled_test(test: str, lexicon: Lexicon) -> str:
    zh, _, en = test.partition("=>")
    return test if en.strip() else f"{zh.strip()} => {run(zh.strip(), lexicon)}"


def main(arguments: list[str]) -> int:
    """Command line; returns the exit code."""
    fill = "--fill" in arguments
    paths = [Path(a) for a in arguments if not a.startswith("-")]
    if not paths:
        print("usage: python -m summarizer.english.check [--fill] FILE...", file=sys.stderr)
        return 2
    found = False
    for path in paths:
        for line in filled(path) if fill else check(path):
            print(line)
            found = True
    return 1 if found and not fill else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
