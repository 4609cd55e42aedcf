from summarizer.checking.claims import check_claims
from summarizer.checking.whole import check_omissions
from summarizer.facts import (
    Act,
    Agenda,
    Article,
    Event,
    EventKind,
    Evidence,
    Extraction,
    KeyPoint,
    Section,
    Severity,
    Span,
    When,
)


def cited(sentence: str, quote: str) -> Evidence:
    return Evidence(sentence=sentence, start=0, end=len(quote), quote=quote)


def event(name: str, sentence: str, zh: str) -> Event:
    item = Agenda(act=Act.HEARD, zh=zh, evidence=(cited(sentence, zh),))
    return Event(id=name, kind=EventKind.OTHER, title_en="Meeting", date=When(), agenda=(item,))


TWO = (event("a1e1", "s1", "听取防汛工作汇报"), event("a1e2", "s4", "听取粮食收购工作汇报"))


def article(*points: KeyPoint, events: tuple[Event, ...] = TWO) -> Article:
    return Article(id="a1", span=Span(start=0, end=9), events=events, summary_en="", key_points=points)


def point(name: str, sentence: str, zh: str, en: str) -> KeyPoint:
    return KeyPoint(section=Section.REQUIRED, event=name, en=en, evidence=(cited(sentence, zh),))


def test_a_line_stays_in_its_own_event() -> None:
    grain = "A report on grain purchasing was heard."
    right = article(point("a1e2", "s4", "听取粮食收购工作汇报", grain))
    assert check_claims(right, "/articles/0") == ()
    merged = article(point("a1e1", "s4", "听取粮食收购工作汇报", grain))
    (finding,) = check_claims(merged, "/articles/0")
    assert (finding.check, finding.where) == ("event", "/articles/0/key_points/0/event")


def test_an_unknown_event_is_an_error() -> None:
    lost = article(point("a1e9", "s4", "听取粮食收购工作汇报", "A report was heard."))
    assert [finding.check for finding in check_claims(lost, "/articles/0")] == ["event"]


def test_what_nothing_cites_is_named() -> None:
    ruled = Extraction(events=TWO)
    assert check_omissions(article(), ruled, "/articles/0") == ()
    (finding,) = check_omissions(article(events=TWO[:1]), ruled, "/articles/0")
    assert finding.severity is Severity.WARNING
    assert "s4" in finding.message
    assert "听取粮食收购工作汇报" in finding.message
