"""Whole pages by a model that knows nothing: what it says is well formed, and none of it may be believed."""

import re
import time
from collections import Counter

import pytest
from conftest import SEEDS

from summarizer.asking.answer import read_answer
from summarizer.asking.extract import Asking, extract
from summarizer.pipeline import Options
from summarizer.reading import read
from summarizer.running.drive import run
from summarizer.running.outcome import Outcome
from summarizer.running.sandbox import safe_decode
from summarizer.running.work import brief_bytes, findings, tally

PAGES = SEEDS[:22]


def asking(seed):
    return Asking(parameters={"temperature": 1, "seed": seed, "max_tokens": 1500})


@pytest.fixture(scope="module")
def rules():
    """What the rules alone say of each page."""
    return {path.name: brief_bytes(path.read_bytes(), path.name, "rules") for path in PAGES}


def test_pages_of_nonsense_leave_nothing_unsupported_in_a_briefing(client, rules, figures):
    judged, engines, claimed, left_out = Counter(), Counter(), 0, 0
    began = time.monotonic()
    for number, path in enumerate(PAGES):
        chat = client()
        listen(chat, answers := [])
        data = path.read_bytes()
        briefing = brief_bytes(data, path.name, "model", chat, how=Options("model", asking(number)))
        engines[briefing.provenance.engine] += 1
        judged.update(judge(answer) for answer in answers)
        claimed += sum(answer.text.count('"cite"') for answer in answers)
        left_out += sum(finding.check in ("grounding", "belief") for finding in findings(briefing))
        assert tally(findings(briefing))["error"] == 0, path.name
        assert told(briefing) <= told(rules[path.name]), (
            path.name
        )  # nothing is told that the rules do not find
        shown = "\n".join(english(briefing))
        assert not [text for text in nonsense(answers) if text in shown], path.name
    assert judged["ok"] >= 20
    assert claimed > 20  # or the model has said nothing, and this shows nothing
    assert left_out > 0
    figures.append(
        f"{len(PAGES)} pages by {dict(engines)}, {sum(judged.values())} answers: {dict(judged)}; {claimed} claims, "
        f"{left_out} findings on what was left out, {time.monotonic() - began:.0f} s"
    )


def listen(chat, answers):
    """Keep the replies to every turn of a client beside giving them on."""
    submit = chat.submit

    def heard(request):
        future = submit(request)
        future.add_done_callback(lambda done: answers.append(Heard(request, done.result())))
        return future

    chat.submit = heard


class Heard:
    """A question and what came of it."""

    def __init__(self, request, answer):
        self.request, self.answer = request, answer
        self.text = getattr(answer, "text", "")


def judge(heard):
    if not heard.text:
        return type(heard.answer).__name__
    read_ = read_answer(heard.text, heard.request.schema)
    return "ok" if not read_.faults else "bad schema" if read_.parsed else "bad JSON"


def told(briefing):
    """(article, kind of fact, its Chinese) of all that a briefing claims."""
    facts = set()
    for article in briefing.articles:
        for event in article.events:
            for kind in ("people", "bodies", "agenda", "directives", "documents", "figures", "projects"):
                facts |= {(article.id, kind, fact.zh) for fact in getattr(event, kind)}
    return facts


def english(briefing):
    """The lines of a briefing a reader sees."""
    for article in briefing.articles:
        yield from (article.summary_en, *(point.en for point in article.key_points))


def nonsense(answers):
    """The strings of the answers, of four characters or more: shorter ones may stand anywhere by chance."""
    strings = {text for heard in answers for text in re.findall(r'"([^"\\]{4,})"', heard.text)}
    return {text for text in strings if not text.isascii()}  # keys and the names of kinds are ASCII


def test_a_page_longer_than_the_context_is_asked_about_in_parts(client, start, terse):
    pages = [read(safe_decode(path.read_bytes(), path.name)) for path in SEEDS]
    article, page = max(
        ((a, page) for page in pages for a in page.articles), key=lambda pair: len(pair[0].sentences)
    )
    whole = client(terse.url)
    run(extract(article, page, Asking()), whole)
    tokens = whole.wires[0].usages[0].input_tokens
    small = start("terse", context=(tokens - 300) // 256 * 256, slots=1)
    parted = client(small.url)
    run(extract(article, page, Asking()), parted)
    wire = parted.wires[0]
    assert wire.outcomes[0] is Outcome.TOO_LONG
    assert Outcome.OK in wire.outcomes[1:]
    asked = [marks(body) for body in wire.bodies]
    parts = [part for part, outcome in zip(asked, wire.outcomes, strict=True) if outcome is Outcome.OK]
    assert len(parts) >= 2
    assert set().union(*parts) == asked[0]  # no sentence is lost between the parts


def marks(body):
    """The marks of the sentences a request shows."""
    return set(re.findall(r"^(\w+)\|", body["messages"][-1]["content"], re.MULTILINE))
