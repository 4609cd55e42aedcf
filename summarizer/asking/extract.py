"""Article to extraction, by a language model: a plan that asks, grounds the answer, and splits what is too long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from summarizer.asking.claims import Context, Faults, Item, events
from summarizer.asking.grounding import Ground, numbered
from summarizer.asking.plan import Message, Plan, Request, together
from summarizer.asking.prompts import PACKAGED, Prompts
from summarizer.asking.repair import ask_json
from summarizer.asking.wire_schema import NAME, answer_schema
from summarizer.errors import Refused, Truncated
from summarizer.facts import Event, EventKind, Extraction, Finding, Flag, Severity, Term
from summarizer.language.calendar.dates import Base
from summarizer.language.calendar.years import YearGuess, infer_year
from summarizer.language.terms import find_terms, hard
from summarizer.patterns import regex
from summarizer.reading.text import Article, Page

FEWEST = 6  # sentences; an article shorter than this is not split any further
_TERMS_KEPT = 30
_DAY = regex(r"\d{4}\s?[年./-]\s?\d")


@dataclass(frozen=True, slots=True)
class Asking:
    """How a model is asked. `model` None is the client's own; `parameters` go to the provider as they are."""

    model: str | None = None
    parameters: Mapping[str, Any] = field(default_factory=lambda: {"temperature": 0}, hash=False)
    prompts: Prompts = PACKAGED


def extract(
    article: Article, page: Page, asking: Asking | None = None, year: YearGuess | None = None
) -> Plan[Extraction]:
    """Every fact a model finds in one article and its source supports; the rest is left out and named.

    `year` is what the page allows to say of an unstated year (`infer_year`); a caller with many articles of one
    page works it out once. An answer that is cut off or refused is asked for again in two halves. Raises
    ModelError where that does not help either.
    """
    year = year or infer_year([one.text for one in page.articles])
    found, left_out = yield from _ask(article, page, asking or Asking(), year)
    pointer = f"/articles/{int(article.id[1:]) - 1}"
    return Extraction(
        events=found,
        terms=terms(article),
        flags=_flags(found),
        findings=tuple(_finding(pointer, fault) for fault in left_out),
    )


def request(article: Article, page: Page, asking: Asking) -> Request:
    """The question about one article, as it is sent."""
    dated = (
        line for line in article.meta if _DAY.search(line.text)
    )  # mastheads, editors, counters are no report
    above = (s for s in (article.kicker, article.headline, article.dateline, *dated) if s is not None)
    sentences = (*above, *article.sentences)
    body = numbered((s.id, s.text) for s in sentences)
    user = asking.prompts.render(
        "extract.user.j2",
        page=body,
        fence=fence(body),
        publisher=page.publisher,
        published=article.published or page.published,
        glossary=[(term.zh, term.en) for term in terms(article) if hard(term.zh)],
    )
    messages = (Message("system", asking.prompts.render("extract.system.j2")), Message("user", user))
    return Request("extract", messages, answer_schema(), NAME, asking.model, asking.parameters)


def fence(text: str) -> str:
    """A line to stand before and after a text: no text can hold the digest of itself, so none can close its block."""
    return f"{int(Request('fence', (Message('user', text),)).key, 16) % 10**15:015}"  # 5 tokens, in hexadecimal 10


def terms(article: Article) -> tuple[Term, ...]:
    """Official terms with their settled English, each once; those a model would miss are told to it."""
    found: dict[str, Term] = {}
    for sentence in article.sentences:
        for term in find_terms(sentence.text):
            if len(found) < _TERMS_KEPT and term.zh not in found:
                evidence = (sentence.evidence(term.start, term.end),)
                found[term.zh] = Term(zh=term.zh, en=term.en, evidence=evidence)
    return tuple(found.values())


def _ask(
    article: Article, page: Page, asking: Asking, year: YearGuess
) -> Plan[tuple[tuple[Event, ...], tuple[str, ...]]]:
    context = _context(article, page, year)

    def unsupported(value: Item) -> Sequence[str]:
        faults = Faults()
        events(value, context, faults)
        return faults.found

    try:
        value = yield from ask_json(request(article, page, asking), unsupported, asking.prompts)
    except (Truncated, Refused):
        if len(article.sentences) < FEWEST:
            raise
        halves = [_ask(half, page, asking, year) for half in _halves(article)]
        (first, left), (second, also) = yield from together(halves)
        return _joined(article, first, second), (*left, *also)
    faults = Faults()
    return events(value, context, faults), tuple(faults.found)


def _context(article: Article, page: Page, year: YearGuess) -> Context:
    stamp = article.published or page.published
    base = Base()
    if stamp is not None:
        base = Base(iso=stamp, basis="stamp")
    elif article.dateline_month_day is not None:
        base = Base(month_day=article.dateline_month_day, basis="dateline")
    return Context(article, Ground(article), base, year)


def _halves(article: Article) -> tuple[Article, Article]:
    """Two articles with the sentences of one, parted between paragraphs where that leaves both a third."""
    sentences, middle = article.sentences, len(article.sentences) // 2

    def far(cut: int) -> tuple[bool, int]:
        return sentences[cut].paragraph == sentences[cut - 1].paragraph, abs(cut - middle)

    third = max(1, len(sentences) // 3)
    cut = min(range(third, len(sentences) - third + 1), key=far)
    return replace(article, sentences=sentences[:cut]), replace(article, sentences=sentences[cut:])


def _joined(article: Article, first: tuple[Event, ...], second: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events of both halves. One that goes on across the cut, being of the same kind, is one event."""
    if first and second and second[0].kind in (first[-1].kind, EventKind.OTHER):
        whole, rest = first[-1], second[0]
        lists = ("bodies", "people", "agenda", "directives", "documents", "figures", "projects")
        more = {name: _once((*getattr(whole, name), *getattr(rest, name))) for name in lists}
        first, second = (*first[:-1], whole.model_copy(update=more)), second[1:]
    numbered = enumerate((*first, *second), 1)
    return tuple(event.model_copy(update={"id": f"{article.id}e{number}"}) for number, event in numbered)


def _once(facts: Sequence[Any]) -> tuple[Any, ...]:
    """Facts without those said twice, as headlines are cited by both halves."""
    return tuple({(type(fact), fact.zh): fact for fact in reversed(facts)}.values())[::-1]


def _finding(pointer: str, fault: str) -> Finding:
    message = f"the model's answer was not supported and is left out: {fault}"
    return Finding(check="grounding", severity=Severity.WARNING, where=pointer, message=message)


def _flags(found: Sequence[Event]) -> tuple[Flag, ...]:
    flags = []
    for event in found:
        if event.date.basis == "inferred":
            flags.append(Flag.YEAR_INFERRED)
        if not (event.date.iso or event.date.month_day):
            flags.append(Flag.DATE_UNSTATED)
        if any(person.name_certainty != "certain" for person in event.people):
            flags.append(Flag.NAME_UNCERTAIN)
        if any(item.act == "deliberated" for item in event.agenda):
            flags.append(Flag.ADOPTION_UNSTATED)
    return tuple(dict.fromkeys(flags))
