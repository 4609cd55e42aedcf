"""A briefing in plain words, written or edited by a person, against the page it is about.

Marks such as [s3] say which sentences a line stands on. A line without marks is held against the whole article: what
is said nowhere in it is found, what is said in another place of it is not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from summarizer.checking.acts.governed import carried_on, is_order
from summarizer.checking.evidence import fault, walk
from summarizer.checking.line.shown import without_shown
from summarizer.checking.names.naming import read_as
from summarizer.checking.statement import TIME, WANTED, Statement, beside, faults
from summarizer.checking.whom.told import tellers
from summarizer.facts import Directive, Event, Evidence, Extraction, Person, When
from summarizer.language.figures.numerals import ENGLISH_WORDS
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence

_RULE = regex(r"^\s*(?:-{3,}|\*{3,}|_{3,})\s*$")
_OPENS = regex(r"^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+|#{1,6}\s+|>\s*|\|)")
_TITLE = regex(r"^\s*#{1,6}\s")
_STOPS = regex(r"[.!?)\]”\"]$")
_HEADING = regex(r"^\s*#\s")
_DRESS = regex(r"^\s*(?:[-*+•]\s+|#{1,6}\s+|>\s*)|(?<!\\)\*\*|\[(?=[^\]\n]*\]\()|(?<=\])\([^)\s]*\)")
_ESCAPE = regex(r"\\([\\`*_<>\[\]#|])")
_MARK = regex(r"(?<!\\)\[([a-z]\d+)\]")
_QUOTED = regex(r"^\s*-\s*\[([a-z]\d+)\]\s*(.+)$")
_PIECE = regex(r"(?P<quote>.*?) \((?P<start>\d+)–(?P<end>\d+)\)(?: … )?")
# What a briefing of ours says about itself, not about the page.
_OURS = regex(r"^(?:Limits\.|Source: .*Made by summarizer |Evidence$)")
_LABEL = regex(r"^(?:Bottom line\.|[A-Z][\w –-]{2,40}:)\s+(?=[“A-Z])")
ENDED = regex(r"(?<=[a-z0-9)”\"][.!?])\s+(?=[“\"(A-Z])")
_WORD = regex(r"[A-Za-z]{2,}")
_HAN = regex(r"[\u3400-\u9fff]")
_PUBLISHED = regex(
    r"\b(?:publish\w*|post(?:ed)?|report(?:s|ed)?|dated|issued|released|source|page|according)\b"
)
_DAY = regex(r"\d{4}年\d{1,2}月\d{1,2}日")
_DIGITS = regex(r"\d+")
_UNREAD = regex("“([A-Z][a-z]+)”: no characters")
_LEVELS = "市县区旗镇乡州"
_OTHERS = regex(r" and (\w+) other events(?=$|, on )")


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of English at a line (from 1) of a briefing, with the sentences it says it stands on.

    A title puts together what stands in many places.
    """

    line: int
    en: str
    marks: tuple[str, ...]
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What a briefing says under one title; `quotes` are its lists of evidence, each piece with its line."""

    passages: tuple[Passage, ...]
    quotes: tuple[tuple[int, Evidence], ...]

    @property
    def marked(self) -> bool:
        """Whether any line names the sentences it stands on."""
        return any(passage.marks for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Told:
    """An article of the page with what the rules read in it, and the lines above it: publisher, day of publication."""

    article: Article
    extraction: Extraction
    stamp: tuple[str, ...] = ()

    def people(self) -> tuple[Person, ...]:
        """Whom the rules read in it."""
        return tuple(
            person
            for event in self.extraction.events
            for person in event.people
            if person.titles_zh or not self._is_a_place(person.zh)
        )

    def _is_a_place(self, zh: str) -> bool:
        """Whether a name without a post is that of a place told with its level: 赤岭 of 赤岭市."""
        headline = self.article.headline.text if self.article.headline else ""
        return any(f"{zh}{level}" in text for level in _LEVELS for text in (self.article.text, headline))

    def sentences(self) -> dict[str, Sentence]:
        """All evidence may point at, by id."""
        return {sentence.id: sentence for sentence in self.article.all_sentences()}


def parts(text: str) -> tuple[Part, ...]:
    """The parts of a briefing in Markdown or plain text, cut at its titles and rules."""
    cut: list[list[tuple[int, str]]] = [[]]
    for block in _blocks(text):
        if block[1] == "" or _HEADING.match(block[1]):
            cut.append([])
        cut[-1].append(block)
    made = (Part(tuple(_passages(blocks)), tuple(_quotes(blocks))) for blocks in cut)
    return tuple(part for part in made if part.passages or part.quotes)


def check_passage(
    passage: Passage, told: Told, quotes: Sequence[Evidence] = ()
) -> tuple[tuple[str, str], ...]:
    """What is wrong with a passage about an article: the check that says so and its message.

    `quotes` are the stretches listed as evidence; a sentence without one is cited whole.
    """
    sentences = told.sentences()
    unknown = [mark for mark in passage.marks if mark not in sentences]
    if unknown:
        return (("evidence", f"the article has no sentence {', '.join(unknown)}"),)
    listed = [one for one in quotes if one.sentence in passage.marks and not fault(one, sentences)]
    bare = [
        mark
        for mark in passage.marks or _told(passage.en, told)
        if all(mark != one.sentence for one in listed)
    ]
    cited = (*listed, *(sentences[mark].evidence() for mark in bare if sentences[mark].text))
    line = replace(statement_of(passage, cited, told), placed=bool(passage.marks))
    found = faults_on_its_days(line, told)
    return tuple(one for one in found if not (passage.marks and _named_elsewhere(one[1], told)))


def faults_on_its_days(line: Statement, told: Told) -> Iterator[tuple[str, str]]:
    """What is wrong with a line that may tell of any of the events that stand where it does, or of several."""
    dates = dict.fromkeys(_known(event.date) for event in _told_of(told.extraction.events, line))
    first, *others = (tuple(faults(replace(line, date=date))) for date in dates or (None,))
    return (one for one in first if all(one in other for other in others))


def _known(when: When) -> When:
    """A date whose year somebody may know: where theirs is the one inferred here, they need not say so."""
    return when.model_copy(update={"basis": "stated"}) if when.basis in ("inferred", "bounded") else when


def _named_elsewhere(message: str, told: Told) -> bool:
    """Whether a name without a kind, which the cited sentences lack, is that of a place the article names."""
    unread = _UNREAD.match(message)
    return unread is not None and next(read_as(unread[1].lower(), told.article.text), None) is not None


def check_quote(quote: Evidence, told: Told) -> tuple[tuple[str, str], ...]:
    """What is wrong with a piece of evidence listed under an article."""
    message = fault(quote, told.sentences())
    return (("evidence", message),) if message else ()


def statement_of(passage: Passage, cited: tuple[Evidence, ...], told: Told) -> Statement:
    """A passage as a statement that stands on some evidence of its article."""
    events, marks = told.extraction.events, {one.sentence for one in cited}
    said = [order for event in events for order in event.directives if _stands_on(order.evidence, marks)]
    people = told.people()
    return Statement(
        en=_OTHERS.sub(lambda m: "" if _count(m[1]) == len(events) - 1 else m[0], passage.en),
        evidence=cited,
        people=people,
        speakers=tuple(
            dict.fromkeys(
                (
                    *(order.speaker_zh for order in said if order.speaker_zh),
                    *tellers(told.article.sentences, people, passage.marks),
                )
            )
        ),
        beside=(
            *_stamped(passage.en, told),
            *_carried(told.article, marks),
            *(_DIGITS.sub("", one.text) for id_, one in told.sentences().items() if id_[0] == "m"),
            *(zh for event in events for zh in beside(event)),
        ),
        texts=(*_around(told.article, marks), *_headline(told.article)),
        orders=orders_of(said, told.article),
    )


def orders_of(said: Sequence[Directive], article: Article) -> tuple[str, ...]:
    """What is asked for in some directives, and what a page plans to do next."""
    asked = (order.zh for order in said if order.kind in WANTED or is_order(order.zh))
    rows = groupby(article.sentences, key=lambda one: one.paragraph)
    paragraphs = ([one.text for one in held] for _, held in rows)
    return tuple(dict.fromkeys((*asked, *carried_on(paragraphs))))


def _stamped(en: str, told: Told) -> tuple[str, ...]:
    """The day of publication dates nothing else, where the day of what happened is known."""
    if _PUBLISHED.search(en) or not any(event.date.iso for event in told.extraction.events):
        return told.stamp
    return tuple(one for one in told.stamp if not _DAY.fullmatch(one))


def _told(en: str, told: Told) -> Iterator[str]:
    """Every sentence, without the lines of a day of publication where the day of what happened is known."""
    own = _PUBLISHED.search(en) or not any(event.date.iso for event in told.extraction.events)
    yield from (mark for mark in told.sentences() if own or mark[0] != "m")


def _carried(article: Article, marks: set[str]) -> tuple[str, ...]:
    """The time that sentences without one of their own are told of: the last that stands before them."""
    before: list[str] = []
    for sentence in article.sentences:
        times = TIME.findall(sentence.text)
        if sentence.id in marks:
            return () if times else tuple(before[-1:])
        before += times
    return ()


def _headline(article: Article) -> tuple[str, ...]:
    return (article.headline.text,) if article.headline else ()


def _told_of(events: Sequence[Event], line: Statement) -> Sequence[Event]:
    marks = {one.sentence for one in line.evidence}
    return [event for event in events if _stands_on(_all(event), marks)] or events


def _around(article: Article, marks: set[str]) -> Iterator[str]:
    """The cited sentences, each with the one before it in its paragraph: an organ may be named there for both."""
    for before, sentence in pairwise((None, *article.all_sentences())):
        if sentence and sentence.id in marks:
            if before and before.paragraph == sentence.paragraph:
                yield before.text
            yield sentence.text


def _stands_on(evidence: Sequence[Evidence], marks: set[str]) -> bool:
    return any(one.sentence in marks for one in evidence)


def _count(word: str) -> int:
    return ENGLISH_WORDS.get(word.lower(), -1) if word.isalpha() else int(word)


def _all(event: Event) -> tuple[Evidence, ...]:
    return tuple(evidence for _, evidence in walk(event, ""))


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs and list items, each with the number of its first line; "" for a rule."""
    start, held = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if _RULE.match(line) or not line.strip() or _OPENS.match(line) or _TITLE.match(held):
            if held:
                yield start, held
            held = ""
        if _RULE.match(line):
            yield number, ""
        elif line.strip():
            start = start if held else number
            held = f"{held} {line.strip()}" if held else line.rstrip()
    if held:
        yield start, held


def _passages(blocks: Sequence[tuple[int, str]]) -> Iterator[Passage]:
    for number, block in blocks:
        if _QUOTED.match(block):
            continue
        marks = tuple(dict.fromkeys(_MARK.findall(block)))
        bare = _ESCAPE.sub(r"\1", _DRESS.sub("", _MARK.sub("", block))).strip()
        if _OURS.match(bare):
            continue
        bare = _LABEL.sub("", bare)
        for en in [bare] if marks else ENDED.split(bare):
            told = without_shown(en)
            # A line of Chinese, such as the headline, is shown and not told.
            if len(_WORD.findall(told)) > len(_HAN.findall(told)):
                title = _TITLE.match(block) is not None or (number == 1 and not _STOPS.search(en))
                yield Passage(number, en, marks, title)


def _quotes(blocks: Sequence[tuple[int, str]]) -> Iterator[tuple[int, Evidence]]:
    for number, block in blocks:
        if listed := _QUOTED.match(block):
            for piece in _PIECE.finditer(_ESCAPE.sub(r"\1", listed[2])):
                start, end = int(piece["start"]), int(piece["end"])
                if start < end:
                    yield number, Evidence(sentence=listed[1], start=start, end=end, quote=piece["quote"])
