"""Judge briefings in plain words, written or edited by a person, in Markdown, plain text or Word: every line of English
against the page it is about, every listed quote against the characters at its offsets."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from summarizer.checking.doubted import doubt_passage
from summarizer.checking.near import most_shared
from summarizer.checking.prose import (
    Part,
    Passage,
    Told,
    check_passage,
    check_quote,
    parts,
)
from summarizer.errors import InputError
from summarizer.facts import Evidence, Finding, Severity
from summarizer.patterns import regex
from summarizer.reading import read
from summarizer.reading.text import Article, Page
from summarizer.rules import extract, page_year
from summarizer.running.sandbox import safe_decode
from summarizer.running.word_text import markdown_of

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".docx"})
_ANY_DAY = regex(r"(?<!\d)(20\d\d)[-/.年](1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])(?!\d)")
_DIGEST = regex(r"sha256 ([0-9a-f]{12,64})")


def english(path: Path) -> str:
    """The text of a briefing. Raises InputError if it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    if path.suffix.lower() == ".docx":
        return markdown_of(data, str(path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}", hint="save it as UTF-8") from error


def source_of(path: Path, text: str, sources: Mapping[str, Path] | None) -> Path:
    """The document a briefing is about: the only one given, the one whose SHA-256 it names, or one of its name.

    Raises InputError if none of `sources` (by SHA-256) is.
    """
    if not sources:
        raise InputError(f"{path}: which page is it about?", hint="give it with --source")
    if len(sources) == 1:
        return next(iter(sources.values()))
    named = {file for told in _DIGEST.findall(text) for sha, file in sources.items() if sha.startswith(told)}
    named = named or {file for file in sources.values() if path.stem in (file.name, file.stem)}
    if len(named) != 1:
        raise InputError(
            f"{path}: no telling which document of --source it is about", hint="name the file, not the folder"
        )
    return named.pop()


def judge(text: str, source: Path) -> tuple[tuple[Finding, ...], dict[str, tuple[str, str]]]:
    """The findings about a briefing, and where they are → the English found fault with and the Chinese it cites.

    Raises InputError if the source cannot be read or the briefing says nothing in English.
    """
    told = parts(text)
    if not any(part.passages for part in told):
        raise InputError("no line of English in this briefing")
    page = read(safe_decode(source.read_bytes(), source.name))
    year = page_year(page)
    articles = [
        Told(article, extract(article, page, year), _stamp(article, page)) for article in page.articles
    ]
    found: list[Finding] = []
    shown: dict[str, tuple[str, str]] = {}
    for part, own, judged in _matched(told, articles):
        for passage, wrong in zip(part.passages, judged, strict=True):
            where = f"line {passage.line}"
            mine = list(_findings(passage, wrong, own, where))
            found += mine
            if mine:
                shown.setdefault(where, (passage.en, _cited(passage, own)))
        for line, quote in part.quotes:
            found += (Finding.error(check, f"line {line}", why) for check, why in check_quote(quote, own))
    return tuple(found), shown


_Faults = tuple[tuple[str, str], ...]


def _findings(passage: Passage, wrong: _Faults, own: Told, where: str) -> Iterator[Finding]:
    yield from (Finding.error(check, where, message) for check, message in wrong)
    yield from (
        Finding(check=check, severity=Severity.WARNING, where=where, message=message)
        for check, message in doubt_passage(passage, own)
        if (check, message) not in wrong
    )


def _matched(
    told: Sequence[Part], articles: Sequence[Told]
) -> Iterator[tuple[Part, Told, Sequence[_Faults]]]:
    """Each part with the article it is about, and what is wrong with its passages there.

    In their order where there are as many, else what fits best. A line without marks is about the article it fits
    best, since people order and merge as they please.
    """
    marked = [part for part in told if part.marked]
    for part in told:
        if part.marked and len(marked) == len(articles):
            yield _fitting(part, [articles[marked.index(part)]])
        elif part.marked:
            yield _fitting(part, articles)
        else:
            yield from (_fitting(Part((passage,), ()), articles) for passage in part.passages)


def _fitting(part: Part, articles: Sequence[Told]) -> tuple[Part, Told, Sequence[_Faults]]:
    quotes = [quote for _, quote in part.quotes]
    judged = [
        (part, own, [check_passage(passage, own, quotes) for passage in part.passages]) for own in articles
    ]
    misfits = [_misfit(own, wrong, quotes) for _, own, wrong in judged]
    least = min(misfits)
    fitting = [one for one, misfit in zip(judged, misfits, strict=True) if misfit == least]
    if len(fitting) == 1:
        return fitting[0]
    # Where nothing is wrong with a line in several articles, it is about the one it shares most with.
    return max(fitting, key=lambda one: sum(_shared(passage, one[1]) for passage in part.passages))


def _shared(passage: Passage, told: Told) -> float:
    return most_shared(passage.en, told.article.sentences, told.people())


def _misfit(own: Told, judged: Sequence[_Faults], quotes: Sequence[Evidence]) -> int:
    """How little a part fits an article: what is wrong in its lines, and quotations that stand elsewhere."""
    return sum(map(len, judged)) + sum(bool(check_quote(quote, own)) for quote in quotes)


def _stamp(article: Article, page: Page) -> tuple[str, ...]:
    """Publisher and day of publication as they may be told of an article, in Chinese."""
    published = article.published or page.published or _printed(page)
    day = "{}年{}月{}日".format(*(int(part) for part in published.split("-"))) if published else None
    return tuple(one for one in (page.publisher, day) if one)


def _printed(page: Page) -> str | None:
    """The first day in digits that the page prints anywhere, in ISO form: the furniture of a mirror may be damaged."""
    day = _ANY_DAY.search(page.clean.text)
    return "{}-{:0>2}-{:0>2}".format(*day.groups()) if day else None


def _cited(passage: Passage, own: Told) -> str:
    sentences = own.sentences()
    return " … ".join(f"[{mark}] {sentences[mark].text}" for mark in passage.marks if mark in sentences)
