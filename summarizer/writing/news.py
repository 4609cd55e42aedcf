"""What a text without a meeting tells: the first fact of its headline or its lead that can be said, else what it is on.

A bottom line that only says that there was no meeting tells a reader nothing. Nothing is weighed here: the first clause
that is read whole is told.
"""

from collections.abc import Iterator

from summarizer.english.headlines import headline_english
from summarizer.english.inflect import capital
from summarizer.english.news_deeds import news_deed
from summarizer.facts import Event, EventKind, Evidence
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.opening import NO_MEETING, NO_NAME, ON_DISCIPLINE
from summarizer.writing.wording import CLAUSE, Said

_LEADS = 2  # sentences that may tell what the news is
# Day, source and outlet stand before what was done.
_BEFORE = regex(
    r"(?:(?:本报|本网)?讯|记者(?:[^，。；]{0,6}从[^，。；]{2,24})?(?:获悉|了解到)|据悉|据了解|近日|日前|[今昨][天日]|当天"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午)?(?:\d{1,2}时(?:许)?)?|\s)+"
)
_ON = regex(r"(?:^|: )[Nn]ews report on (?P<what>[a-z][^“”(]*)$")
_LAUNCH = regex(r"The launch took place[^.]*\.")
_EMPTY = (NO_MEETING, NO_NAME, ON_DISCIPLINE)


def newsworthy(article: Article, events: tuple[Event, ...], line: str, known: set[str]) -> Said | None:
    """A bottom line in the place of `line` if that tells nothing: a fact of the article, else what it is on."""
    empty = next((said for said in _EMPTY if line.startswith(said)), "")
    if len(events) == 1 and events[0].kind is EventKind.GROUNDBREAKING and (launch := _LAUNCH.match(line)):
        told = next(_facts(article, known), None)  # what was opened, rather than that something was launched
        return (f"A news report: {told[0]}.{line[launch.end() :]}", (told[1],)) if told else None
    if len(events) != 1 or not empty or (empty == ON_DISCIPLINE and line != empty):
        return None  # a report on discipline goes on with its cases
    opening = "A report on discipline" if empty == ON_DISCIPLINE else "A news report"
    told = next(_facts(article, known), None)
    if told:
        return f"{opening}: {told[0]}.{line[len(empty) :]}", (told[1],)
    on = _ON.search(events[0].title_en)
    return (f"{opening} on {on['what']}.{line[len(empty) :]}", ()) if on and empty != ON_DISCIPLINE else None


def _facts(article: Article, known: set[str]) -> Iterator[tuple[str, Evidence]]:
    heading = [article.headline] if article.headline else []
    for sentence in (*heading, *article.sentences[:_LEADS]):
        subject, since = "", 0
        for start, end in _clauses(sentence):
            clause = sentence.text[start:end]
            told = news_deed(clause) or (_headed(clause, known) if sentence in heading else None)
            if told:
                yield capital(told), sentence.evidence(start, end)
            # 县公安局在专项行动中，破获…: who did it stands a clause before.
            if subject and (later := news_deed(f"{subject}{clause}")):
                yield capital(later), sentence.evidence(since, end)
            if who := _SUBJECT.match(clause):
                subject, since = who["who"], start


_SUBJECT = regex("(?P<who>[^，。；]{1,16}?(?:公安局|警方|法院|检察院))(?:刑侦大队)?(?=[在与经加高]|$)")


def _headed(clause: str, known: set[str]) -> str | None:
    """A headline that says what somebody did."""
    told = headline_english(clause, known)
    return told if told and _DOES.search(told) else None


_DOES = regex(r" (?:carries out|holds|launches|opens|signs?|wins|completes|starts|issues|visits|inspects) ")


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence without the day and the source before them."""
    for clause in CLAUSE.finditer(sentence.text):
        before = _BEFORE.match(sentence.text, clause.start(), clause.end())
        start = before.end() if before else clause.start()
        if start < clause.end():
            yield start, clause.end()
