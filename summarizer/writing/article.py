"""The published article: what was read and what was extracted, with the English lines written about it."""

from dataclasses import dataclass, replace

from summarizer.english.headline.headlines import headline_english
from summarizer.facts import Article, EventKind, Extraction, Text
from summarizer.reading.text import Article as ReadArticle
from summarizer.rules.events.notices import inner_title
from summarizer.writing.cooperating import signed_there, to_cooperate
from summarizer.writing.fairs import at_a_fair
from summarizer.writing.issued import of_what
from summarizer.writing.labelled import labelled, leading, row_points
from summarizer.writing.measures import with_measures
from summarizer.writing.news import newsworthy
from summarizer.writing.noticed import contact
from summarizer.writing.occasion import of_both_sides, of_its_place
from summarizer.writing.opened import fair_at_home
from summarizer.writing.particulars import with_particulars
from summarizer.writing.people import people_lines
from summarizer.writing.points import key_points
from summarizer.writing.purpose import purpose, with_purpose
from summarizer.writing.reported import projects_once
from summarizer.writing.struck import disaster
from summarizer.writing.summary import BottomLine, bottom_line
from summarizer.writing.tendered import awarded
from summarizer.writing.wording import LIMITS, english_words, limiting


@dataclass(frozen=True, slots=True)
class Briefed:
    """An article briefed; `fallback` says why not wholly by the model, `read` whether it read the page at all."""

    article: Article
    fallback: str | None = None
    read: bool = True


def _headline(zh: str, known: set[str]) -> Text:
    return Text(zh=zh, en=headline_english(zh, known))


def published(article: ReadArticle, extraction: Extraction) -> Article:
    """A published article from what was read and what was extracted."""
    known = {person.zh for event in extraction.events for person in event.people}
    events = tuple(of_both_sides(of_its_place(event)) for event in extraction.events)
    matter = purpose(article, events)
    at_home = fair_at_home(article, events[0], matter) if len(events) == 1 else None
    events, line = at_a_fair(article, events, at_home or bottom_line(events, matter))
    events, line = disaster(article, events, line)
    if events and article.headline and events[0].kind is EventKind.NOTICE and of_what(events[0]):
        lines = (one for one in (article.headline, inner_title(article)) if one)
        titled = (*line.opening[0].evidence, *(one.evidence() for one in lines))
        line = replace(line, opening=(replace(line.opening[0], evidence=titled), *line.opening[1:]))
    if (won := awarded(article, events)) is not None:
        line = BottomLine(line.opening, (won, *line.rest))
    signed = [said for said in (signed_there(article, events), to_cooperate(article, events)) if said]
    line = BottomLine(line.opening, (*line.rest, *signed))
    line = with_particulars(article, events, line)
    told_rows = labelled(article, events)
    line = BottomLine(
        line.opening,
        (*line.rest, *leading(told_rows, hires=any(" to recruit " in text for text, _ in line.rest))),
    )
    line = newsworthy(article, events, line, known)
    opening = " ".join(one.text for one in line.opening)
    text, support = BottomLine(line.opening, tuple(projects_once(opening, line.rest))).said()
    flags = tuple(dict.fromkeys((*article.flags, *extraction.flags)))
    spent = sum(english_words(line) for line, _ in people_lines(events))
    spent += sum(english_words(LIMITS[flag]) for flag in limiting(flags))
    spent += sum(english_words(row.en) for row in told_rows)
    return Article(
        id=article.id,
        span=article.span,
        headline=_headline(article.headline.text, known) if article.headline else None,
        kicker_zh=article.kicker.text if article.kicker else None,
        byline=article.byline,
        published=article.published,
        events=tuple(with_measures(with_purpose(event, matter[0])) for event in events),
        summary_en=text,
        summary_evidence=support,
        key_points=(
            *key_points(
                events, english_words(text) + spent, text, [e for row in told_rows for e in row.evidence]
            ),
            *row_points(told_rows, events[0].id if events else ""),
            *contact(article, events),
        ),
        terms=extraction.terms,
        findings=extraction.findings,
        flags=flags,
    )
