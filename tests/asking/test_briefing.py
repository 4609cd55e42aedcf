import json
import re

import pytest

from summarizer.asking.briefing import draft_schema, facts, request, write
from summarizer.asking.extract import Asking
from summarizer.asking.plan import Reply
from summarizer.facts import Section
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.running.drive import run

PAGE = """枫林县召开河湖治理推进会

发布时间：2024年6月4日

6月3日上午，枫林县召开河湖治理推进会。县委书记骆青山主持会议。
会议审议了《枫林县河湖治理方案》。
会议要求，全县要在8月底前清理河道120公里。
"""


@pytest.fixture(scope="module")
def events():
    page = read(decode(PAGE.encode(), "page.txt"))
    return extract(page.articles[0], page).events


class Model:
    def __init__(self, *values):
        self.values, self.requests = list(values), []

    def __call__(self, requests):
        self.requests += requests
        return [Reply(json.dumps(self.values.pop(0), ensure_ascii=False), "m") for _ in requests]


def point(en, *cite, section="required"):
    return {"section": section, "en": en, "cite": ",".join(cite)}


def drafted(events, *values, judge=lambda sentence: ()):
    model = Model(*values)
    return run(write(events, Asking(), judge), model), model


def number(events, text):
    return next(fact.id for fact in facts(events) if text in fact.text)


def test_every_fact_is_numbered_and_carries_its_characters(events):
    found = facts(events)
    assert [fact.id for fact in found] == [str(n) for n in range(1, len(found) + 1)]
    assert all(fact.evidence for fact in found)
    assert {"date", "chair", "deliberated"} <= {fact.text.split(":")[0] for fact in found}
    (order,) = [fact for fact in found if fact.speaker_zh]
    assert (order.speaker_zh, "weight" in order.text) == ("会议", True)


def test_the_model_is_shown_the_facts_and_not_the_page(events):
    sent = request(events, Asking())
    shown = sent.messages[1].content
    assert "chair: Luo Qingshan (骆青山)" in shown
    assert "召开河湖治理推进会。县委书记" not in shown
    first, *_, last = shown.splitlines()
    assert re.fullmatch(r"\d{15}", first)
    assert (first, shown.count(first)) == (last, 2)


def test_a_sentence_has_the_evidence_of_the_facts_it_cites(events):
    chair, date = number(events, "chair: "), number(events, "date: ")
    value = {
        "summary": [{"en": "Luo Qingshan chaired.", "cite": f"[{chair}], f{date} {chair}"}],
        "points": [],
    }
    draft, model = drafted(events, value)
    (sentence,) = draft.summary
    assert len(model.requests) == 1
    assert [fact.id for fact in sentence.facts] == [chair, date]
    assert any("骆青山" in evidence.quote for evidence in sentence.evidence)


def test_what_cites_nothing_is_thrown_away_after_one_repair(events):
    value = {"summary": [{"en": "All went well.", "cite": ""}], "points": [point("It rained.", "99")]}
    draft, model = drafted(events, value, value)
    assert (draft.summary, draft.points) == ((), ())
    assert draft.uncited == ("All went well.", "It rained.")
    said = model.requests[1].messages[-1].content
    assert "/summary/0/cite: the sentence cites no fact" in said
    assert "/points/0/cite: there is no fact 99" in said


def test_the_judge_is_heard_and_the_repair_is_taken(events):
    order = number(events, "120公里")
    wrong = {"summary": [], "points": [point("Clear 12 km.", order)]}
    right = {"summary": [], "points": [point("Clear 120 km.", order)]}
    draft, model = drafted(events, wrong, right, judge=lambda s: () if "120" in s.en else ("12 is wrong",))
    assert draft.points[0].en == "Clear 120 km."
    assert draft.points[0].section is Section.REQUIRED
    assert "- /points/0/en: 12 is wrong" in model.requests[1].messages[-1].content


def test_the_event_is_read_off_the_facts(events):
    draft, _ = drafted(events, {"summary": [], "points": [point("Clear 120 km.", number(events, "120公里"))]})
    assert draft.points[0].event == 0


def test_chinese_outside_brackets_is_no_sentence(events):
    value = {"summary": [{"en": "The 会议 met.", "cite": "1"}], "points": []}
    draft, _ = drafted(events, value, value)
    assert (draft.summary, draft.uncited) == ((), ("The 会议 met.",))


def test_the_schema_stays_in_the_dialect_every_server_takes():
    text = json.dumps(draft_schema())
    assert text.isascii()
    for word in ("oneOf", "anyOf", "$ref", '"default"', "pattern", "maxLength", "minLength"):
        assert word not in text
