"""The same event twice in a folder: found when all documents are briefed, and written into their briefings.

Every document of the run takes part, also those briefed long ago. What was found is kept in `.twins.json`, with the
state of the briefings it holds for: a run that changed none of them compares nothing. The file names the briefings
that are about to be changed before they are, so that a run that was interrupted is made good by the next.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from summarizer import __version__
from summarizer.errors import InputError, SummarizerError
from summarizer.facts import Article, Briefing, Finding, Flag, Severity
from summarizer.reading import read
from summarizer.reading.differences import Difference, Version, differences
from summarizer.reading.text import Page
from summarizer.reading.twins import Telling, Twin, twins
from summarizer.running import store
from summarizer.running.batch_pool import spread
from summarizer.running.sandbox import safe_decode
from summarizer.running.work import rendered, shown
from summarizer.writing import FORMATS, Format

FILE: Final = ".twins.json"
CHECK: Final = "duplicate"
_MANY: Final = 200  # documents from which reading them in processes is worth starting these
_LISTED: Final = 12  # differences a pair is shown with: two texts that differ more are better read
_QUOTED: Final = 40  # characters shown of what differs
_LABELS: Final = {"published": "day of publication", "self_reference": "self-reference"}
_FORMS: Final = tuple(form for form in FORMATS if form != "json")


@dataclass(frozen=True, slots=True)
class Told:
    """A pair as it is reported: `here` in a difference is the original, `there` the other."""

    twin: Twin
    differences: tuple[Difference, ...] = ()
    more: int = 0

    def as_dict(self) -> dict[str, object]:
        """The pair as a program reads it; `more` counts differences left out."""
        listed = [asdict(difference) for difference in self.differences]
        pair = {"original": shown(self.twin.original), "other": shown(self.twin.other)}
        return {**asdict(self.twin), **pair, "differences": listed, "more": self.more}


@dataclass(frozen=True, slots=True)
class Folder:
    """Where documents lie, where their briefings do, and which documents take part (paths below `source`)."""

    source: Path
    out: Path
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clusters:
    """What came of comparing: the pairs as dicts, and how many notes the briefings have more than before."""

    twins: tuple[dict[str, object], ...] = ()
    notes: int = 0


@dataclass(frozen=True, slots=True)
class _Record:
    state: str = ""
    marked: tuple[str, ...] = ()
    twins: tuple[dict[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class _Marks:
    """What one article's briefing is to say."""

    original: str | None = None
    messages: list[str] = field(default_factory=list)


def compare(folder: Folder, workers: int = 1, *, keep: bool = False) -> Clusters:
    """Find the articles that tell one event and say so in their briefings; with `keep`, take back what was said.

    Only documents with a stored briefing take part. Raises InputError if the output cannot be written.
    """
    record = _recorded(folder.out)
    if keep and record is None:
        return Clusters()
    if record is not None and not keep and record.state == _state(folder):
        return Clusters(record.twins)
    told = () if keep else _told(folder, workers)
    marks = _marks(told)
    kept = tuple(pair.as_dict() for pair in told)
    touched = {*(record.marked if record else ()), *marks}
    try:
        _write(folder.out, _Record("", tuple(sorted(touched)), kept))
        notes = sum(_mark(folder, name, marks.get(name, {})) for name in sorted(touched))
        if keep:
            (folder.out / FILE).unlink()
        else:
            _write(folder.out, _Record(_state(folder), tuple(sorted(marks)), kept))
    except OSError as error:
        hint = "the briefings are whole; run again when the folder can be written to"
        raise InputError(f"{folder.out}: cannot be written: {error.strerror}", hint) from error
    return Clusters(kept, notes)


def _told(folder: Folder, workers: int) -> tuple[Told, ...]:
    names = [name for name in folder.names if store.output(folder.out, name, "json").is_file()]
    look = partial(_tellings, folder.source)
    try:
        found = spread(names, workers, look) if workers > 1 and len(names) >= _MANY else map(look, names)
        pairs = twins(telling for tellings in found for telling in tellings)
    except BrokenProcessPool as error:
        hint = "the briefings are complete; --keep-duplicates leaves comparing out"
        raise InputError("a process died while articles were compared (out of memory?)", hint) from error
    versions: dict[str, Version] = {}
    for name in sorted({_document(each) for pair in pairs for each in (pair.original, pair.other)}):
        versions.update(_versions(folder, name))
    return tuple(_with_differences(pair, versions) for pair in pairs)


def _with_differences(pair: Twin, versions: dict[str, Version]) -> Told:
    if pair.original not in versions or pair.other not in versions:
        return Told(pair)
    found = differences(versions[pair.original], versions[pair.other])
    return Told(pair, found[:_LISTED], max(0, len(found) - _LISTED))


def _tellings(source: Path, name: str) -> tuple[Telling, ...]:
    """The articles of a document, under the names they have in this module: `path#a1`."""
    page = _page(source / name)
    if page is None:
        return ()
    return tuple(
        Telling(f"{name}#{article.id}", article.text, article.published or page.published)
        for article in page.articles
    )


def _versions(folder: Folder, name: str) -> Iterator[tuple[str, Version]]:
    page, briefing = _page(folder.source / name), store.stored(folder.out, name)
    if page is None or briefing is None:
        return
    people = {
        article.id: tuple(dict.fromkeys(person.zh for event in article.events for person in event.people))
        for article in briefing.articles
    }
    for article in page.articles:
        sentences = tuple(sentence.text for sentence in article.sentences)
        published = article.published or page.published
        yield f"{name}#{article.id}", Version(sentences, people.get(article.id, ()), published)


def _page(path: Path) -> Page | None:
    """A document read again, or None if that is no longer possible: it was read a moment ago."""
    try:
        return read(safe_decode(path.read_bytes(), shown(path.name)))
    except (OSError, SummarizerError):
        return None


def _marks(told: Sequence[Told]) -> dict[str, dict[str, _Marks]]:
    """Document → article → what its briefing is to say."""
    marks: dict[str, dict[str, _Marks]] = defaultdict(dict)
    for pair in told:
        twin = pair.twin
        duplicate = twin.kind != "version"
        for here, there in ((twin.original, twin.other), (twin.other, twin.original)):
            name, _, article = here.rpartition("#")
            mark = marks[name].setdefault(article, _Marks())
            if duplicate and here == twin.other:
                mark = _Marks(shown(twin.original), mark.messages)
                marks[name][article] = mark
            mark.messages.append(_message(pair, shown(there), turned=here == twin.other))
    return marks


def _message(pair: Told, there: str, *, turned: bool) -> str:
    """What a reader is told: the other article, how alike they are, and what differs, seen from this one."""
    twin = pair.twin
    like = f"{twin.jaccard:.0%} of the wording in common"
    if twin.kind == "part":
        like = f"{twin.containment:.0%} of the shorter text is in the longer"
    what = "another version of" if twin.kind == "version" else "the same event as in"
    seen = [difference.turned() if turned else difference for difference in pair.differences]
    listed = "; ".join(map(_line, seen)) or "no difference in wording"
    more = f"; and {pair.more} more" if pair.more else ""
    return f"{what} {there} ({like}): {listed}{more}"


def _line(difference: Difference) -> str:
    here, there = (_short(side) for side in (difference.here, difference.there))
    label = _LABELS.get(difference.what, difference.what)
    if here and there:
        return f"{label} {here} here, {there} there"
    return f"{label} only {'here' if here else 'there'}: {here or there}"


def _short(text: str | None) -> str | None:
    if text is None or text.isascii():
        return text
    return f"“{text if len(text) <= _QUOTED else text[:_QUOTED] + '…'}”"


def _mark(folder: Folder, name: str, marks: dict[str, _Marks]) -> int:
    """Write what is to be said into one briefing and what was rendered from it; returns the notes added."""
    before = store.stored(folder.out, name)
    if before is None:
        return 0
    articles = tuple(
        _marked(article, f"/articles/{at}", marks.get(article.id))
        for at, article in enumerate(before.articles)
    )
    after = before.model_copy(update={"articles": articles})
    if after == before:
        return 0
    try:
        data = (folder.source / name).read_bytes()
    except OSError:
        return 0
    if hashlib.sha256(data).hexdigest() != before.source.sha256:
        return 0  # it changed under our hands: the next run briefs it anew
    forms = [form for form in _FORMS if store.output(folder.out, name, form).is_file()]
    wanted: list[Format] = [*forms, "json"]  # the briefing last: until then the next run does this again
    for form, content in zip(wanted, rendered(after, data, wanted), strict=True):
        store.write_atomic(store.output(folder.out, name, form), content)
    return _notes(after) - _notes(before)


def _marked(article: Article, pointer: str, marks: _Marks | None) -> Article:
    findings = [finding for finding in article.findings if finding.check != CHECK]
    flags: list[Flag] = [flag for flag in article.flags if flag is not Flag.DUPLICATE]
    if marks is not None:
        flags.append(Flag.DUPLICATE)
        findings.extend(
            Finding(check=CHECK, severity=Severity.NOTE, where=pointer, message=message)
            for message in marks.messages
        )
    original = marks.original if marks else None
    return article.model_copy(
        update={"duplicate_of": original, "findings": tuple(findings), "flags": tuple(flags)}
    )


def _notes(briefing: Briefing) -> int:
    return sum(finding.check == CHECK for article in briefing.articles for finding in article.findings)


def _document(article: str) -> str:
    return article.rpartition("#")[0]


def _state(folder: Folder) -> str:
    """A digest of which briefings there are, and that they are the ones last seen."""
    digest = hashlib.sha256(__version__.encode())
    for name in folder.names:
        try:
            seen = store.output(folder.out, name, "json").stat()
        except OSError:
            continue
        digest.update(f"{name!a} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _recorded(out: Path) -> _Record | None:
    try:
        kept = json.loads((out / FILE).read_bytes())
        return _Record(str(kept["state"]), tuple(map(str, kept["marked"])), tuple(kept["twins"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _write(out: Path, record: _Record) -> None:
    store.write_atomic(out / FILE, json.dumps(asdict(record), indent=1) + "\n")
