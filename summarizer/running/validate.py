"""Judge published briefings, also edited ones: the JSON Schema first, then every English line against the quotes
it cites, then every quote against the source it was taken from, then what of the source nothing tells. A briefing in
plain words has no schema (`validate_prose`).

A finding about a line is shown with the line and with what the source says there.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Literal, NoReturn

from pydantic import ValidationError

from summarizer.checking.claims import check_claims
from summarizer.checking.evidence import check_evidence
from summarizer.checking.schema import pointer, schema_findings
from summarizer.checking.scoring.gold import GOLD_SUFFIX
from summarizer.checking.whole import check_omissions
from summarizer.errors import InputError, SummarizerError
from summarizer.facts import Briefing, Finding, Severity
from summarizer.reading import read
from summarizer.reading.text import Page
from summarizer.rules import extract, page_year
from summarizer.running import validate_prose
from summarizer.running.sandbox import safe_decode

Verdict = Literal["valid", "invalid", "unreadable"]


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on one file. `source` is the file its evidence was checked against, if one was found."""

    path: str
    verdict: Verdict
    source: str | None
    findings: tuple[Finding, ...]
    shown: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Where a finding is → the line of English it is about, and the Chinese that line cites ("" if it names none)."""

    def as_dict(self) -> dict[str, object]:
        """The report as a program reads it."""
        findings = []
        for finding in self.findings:
            line, cited = self.shown.get(finding.where, (None, None))
            findings.append({**finding.model_dump(mode="json"), "line": line, "cited_zh": cited or None})
        return {"path": self.path, "verdict": self.verdict, "source": self.source, "findings": findings}


def exit_code(reports: Iterable[Report]) -> int:
    """2 if a file could not be read as JSON, 1 if one is not valid, else 0."""
    verdicts = {report.verdict for report in reports}
    return 2 if "unreadable" in verdicts else int("invalid" in verdicts)


def files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and the `.json` files below the folders named, but for hidden and gold ones.

    Raises InputError for a path that is not there and for a folder without briefings.
    """
    for path in paths:
        if not path.exists():
            raise InputError(f"{path}: no such file or folder", hint="give briefings, or a folder of them")
        if not path.is_dir():
            yield path
            continue
        inside = [
            file
            for file in sorted(path.rglob("*.json"))
            if not file.name.endswith(GOLD_SUFFIX)
            and not any(part.startswith(".") for part in file.relative_to(path).parts)
        ]
        if not inside:
            raise InputError(f"{path}: no .json file in this folder", hint="give the --out folder of a batch")
        yield from inside


def index(source: Path) -> dict[str, Path]:
    """SHA-256 → file, of one document or of every file below a folder. Raises InputError if there is none."""
    if not source.exists():
        raise InputError(f"{source}: no such file or folder", hint="check --source")
    inside = sorted(source.rglob("*")) if source.is_dir() else [source]
    digests = {digest: path for path in inside if (digest := _digest(path))}
    if not digests:
        raise InputError(f"{source}: no readable file", hint="check --source")
    return digests


def validate(path: Path, sources: Mapping[str, Path] | None = None) -> Report:
    """Judge one file. `sources` holds documents by SHA-256 (see `index`); one that is not there is an error.

    Without `sources` the document is looked for beside the file. A document counts only if it has the SHA-256
    the briefing records, so the name it goes by does not matter. A briefing in plain words wants a source.
    """
    if path.suffix.lower() in validate_prose.SUFFIXES:
        return _in_words(path, sources)
    try:
        document = _parse(path)
    except InputError as error:
        return _report(path, "unreadable", None, [Finding.error("json", "", error.message)])
    found = list(schema_findings(document))
    if found:
        return _report(path, "invalid", None, found)
    try:
        briefing = Briefing.model_validate_json(json.dumps(document))
    except ValidationError as error:
        # The schema cannot say everything: 1.0 is an integer to JSON Schema and not to us.
        wrong = [
            Finding.error("model", pointer(list(fault["loc"])), fault["msg"]) for fault in error.errors()
        ]
        return _report(path, "invalid", None, wrong)
    found += [finding for article in briefing.articles for finding in article.findings]
    wanted = briefing.source.sha256
    origin = _beside(path, briefing) if sources is None else sources.get(wanted)
    page = None
    if origin is None:
        found.append(_missing(briefing, required=sources is not None))
    else:
        page = _page(briefing, origin, found)
    found += _articles(briefing, page)
    found = list(dict.fromkeys(found))  # a finding made when the briefing was written is made again here
    bad = any(finding.severity is Severity.ERROR for finding in found)
    report = _report(path, "invalid" if bad else "valid", origin, found)
    return replace(report, shown={one.where: line for one in found if (line := _line(document, one.where))})


def _in_words(path: Path, sources: Mapping[str, Path] | None) -> Report:
    try:
        text = validate_prose.english(path)
        source = validate_prose.source_of(path, text, sources)
        found, shown = validate_prose.judge(text, source)
    except InputError as error:
        message = f"{error.message} ({error.hint})" if error.hint else error.message
        return _report(path, "unreadable", None, [Finding.error("source", "", message)])
    bad = any(finding.severity is Severity.ERROR for finding in found)
    return replace(_report(path, "invalid" if bad else "valid", source, list(found)), shown=shown)


def lines(report: Report) -> Iterator[str]:
    """A report as a person reads it: the verdict, then each finding, with the line it is about and what that cites."""
    checked = f", evidence checked against {report.source}" if report.source else ""
    yield f"{report.path}: {report.verdict}{checked}"
    for where, found in groupby(report.findings, key=lambda finding: finding.where):
        for finding in found:
            yield f"  {finding.severity.value} {finding.check} {where or '/'}: {finding.message}"
        if where in report.shown:
            line, cited = report.shown[where]
            yield f"    the line: {_short(line)}"
            if cited:
                yield f"    it cites: {_short(cited)}"


def _report(path: Path, verdict: Verdict, source: Path | None, found: list[Finding]) -> Report:
    return Report(str(path), verdict, None if source is None else str(source), tuple(found))


def _parse(path: Path) -> object:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return json.loads(text, parse_constant=_not_json)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError(f"{path}: broken JSON at {where}: {error.msg}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}") from error
    except RecursionError as error:
        raise InputError(f"{path}: nested too deeply to be a briefing") from error
    except ValueError as error:
        raise InputError(f"{path}: broken JSON: {error}") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


def _not_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _page(briefing: Briefing, source: Path, found: list[Finding]) -> Page | None:
    """The source read again; a finding and None if it cannot be."""
    try:
        return read(safe_decode(source.read_bytes(), briefing.source.name, briefing.source.encoding))
    except SummarizerError as error:
        found.append(Finding.error("source", "/source", f"{source} cannot be read again: {error.message}"))
        return None


def _articles(briefing: Briefing, page: Page | None) -> Iterator[Finding]:
    """What the checks say of every article, with the source where it is at hand."""
    read_again = {article.id: article for article in page.articles} if page else {}
    year = page_year(page) if page else None
    if page:
        yield from check_evidence(briefing, page)
    for number, article in enumerate(briefing.articles):
        where, own = f"/articles/{number}", read_again.get(article.id)
        texts = {sentence.id: sentence.text for sentence in own.all_sentences()} if own else None
        yield from check_claims(article, where, texts)
        if page and own:
            yield from check_omissions(article, extract(own, page, year), where)


def _line(document: object, where: str) -> tuple[str, str] | None:
    """The English a pointer leads to, and the quotes it cites."""
    *way, last = where.strip("/").split("/")
    holder: Any = document
    try:
        for step in way:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        line = holder[last]
    except (KeyError, IndexError, ValueError, TypeError):
        return None
    evidence = holder.get("summary_evidence" if last == "summary_en" else "evidence") or []
    cited = " … ".join(dict.fromkeys(f"[{one['sentence']}] {one['quote']}" for one in evidence))
    return (line, cited) if isinstance(line, str) and cited else None


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _beside(path: Path, briefing: Briefing) -> Path | None:
    name = Path(briefing.source.name)
    for candidate in (path.parent / name, path.parent / name.name, path.with_suffix("")):
        if _digest(candidate) == briefing.source.sha256:
            return candidate
    return None


def _missing(briefing: Briefing, *, required: bool) -> Finding:
    name, digest = briefing.source.name, briefing.source.sha256
    if required:
        return Finding.error(
            "source", "/source/sha256", f"no source has SHA-256 {digest}: evidence not checked"
        )
    message = f"{name} is not beside the briefing: evidence not checked (--source)"
    return Finding(check="source", severity=Severity.NOTE, where="/source", message=message)


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    except (OSError, ValueError):  # a name nobody could give a file: too long, or with a NUL
        return None
