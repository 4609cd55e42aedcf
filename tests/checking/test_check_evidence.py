import pytest
from hypothesis import given, strategies as st

from summarizer.checking.evidence import check_evidence, fault, walk
from summarizer.facts import Briefing, Evidence, Severity
from summarizer.pipeline import summarize
from summarizer.reading import decode, read
from summarizer.reading.text import Page
from summarizer.running.drive import run

TEXT = """青禾县委常委会会议召开

发布时间：2024-05-09 来源：青禾县融媒体中心

5月8日上午，青禾县委书记解明远主持召开县委常委会会议，传达学习全省农村工作会议精神，
审议《青禾县城市更新办法》。
会议要求，各乡镇要严格落实防汛责任，确保6月底前完成30座水库除险加固。
"""


@pytest.fixture
def page() -> Page:
    return read(decode(TEXT.encode(), "page.txt"))


@pytest.fixture
def briefing() -> Briefing:
    return run(summarize(decode(TEXT.encode(), "page.txt")))


def test_every_quote_of_a_briefing_stands_at_its_offsets(briefing: Briefing, page: Page) -> None:
    assert check_evidence(briefing, page) == ()
    assert sum(1 for _ in walk(briefing, "")) > 10


def test_evidence_shows_the_original_characters(briefing: Briefing) -> None:
    for _, evidence in walk(briefing, ""):
        raw = TEXT[evidence.start : evidence.end]
        assert raw[0] == evidence.quote[0]
        assert raw[-1] == evidence.quote[-1]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"quote": "青禾县委书记解明近"}, "not “青禾县委书记解明近”"),
        ({"start": 0, "end": 3}, "are “”"),
        ({"sentence": "s99"}, "no sentence s99"),
    ],
)
def test_a_changed_quote_offset_or_sentence_is_found(
    briefing: Briefing, page: Page, change: dict[str, object], message: str
) -> None:
    article = briefing.articles[0]
    person = article.events[0].people[0]
    damaged = person.model_copy(update={"evidence": (person.evidence[0].model_copy(update=change),)})
    event = article.events[0].model_copy(update={"people": (damaged,)})
    bad = briefing.model_copy(update={"articles": (article.model_copy(update={"events": (event,)}),)})
    (finding,) = check_evidence(bad, page)
    assert finding.severity is Severity.ERROR
    assert finding.where == "/articles/0/events/0/people/0/evidence/0"
    assert message in finding.message


@given(st.integers(0, 40), st.integers(1, 20), st.sampled_from([-2, -1, 1, 2]))
def test_a_shifted_window_is_never_taken_for_its_quote(start: int, length: int, shift: int) -> None:
    sentence = read(decode(TEXT.encode(), "page.txt")).articles[0].sentences[0]
    start = min(start, len(sentence.text) - 4)
    end = min(len(sentence.text) - 3, start + length)
    if not 3 <= start < end:
        return
    true = sentence.evidence(start, end)
    moved = Evidence(
        sentence=true.sentence,
        start=sentence.offsets[start + shift],
        end=sentence.offsets[end - 1 + shift] + 1,
        quote=true.quote,
    )
    known = {sentence.id: sentence}
    assert fault(true, known) is None
    same_words = sentence.text[start + shift : end + shift] == true.quote
    assert (fault(moved, known) is None) == same_words
