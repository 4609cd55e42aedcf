import contextlib
import re
import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from endpoint import ANSWERS, Endpoint, answers, written
from tape import FOLDER, PLAYED, RECORDING, tape

from summarizer.checking.evidence import check_evidence
from summarizer.pipeline import Options
from summarizer.reading import decode, read
from summarizer.running.chat import Chat
from summarizer.running.chat_wire import Endpoint as Address
from summarizer.running.evaluate import evaluate
from summarizer.running.prices import Prices
from summarizer.running.work import brief_bytes
from summarizer.writing import render

SEEDS = Path(__file__).parents[2] / "seeds"
FAULTS = ("refused", "truncated", "bad_json", "repaired")
# An answer belongs to the seed of its number.
DOCUMENTS = {
    path.stem: next(SEEDS.glob(f"{path.stem[:3]}_*.txt")).stem
    for path in sorted(ANSWERS.glob("*.yaml"))
    if path.stem not in FAULTS
}
# Written while the checks were built, and kept until nothing was left to object to. The others were written from
# the prompt alone and left as they were: they err, as a model does, and the checks have to say so.
MENDED = (
    "001_standing_committee",
    "008_appointments",
    "009_groundbreaking",
    "010_visit",
    "018_study_session",
    "024_town",
)
pytestmark = [] if RECORDING else [pytest.mark.block_network]


def unrecorded(name):
    """An answer may be written before it is recorded: `make record` plays it at once, and leaves none out."""
    missing = not RECORDING and not (FOLDER / f"{name}.yaml").exists()
    return [pytest.mark.skip(reason="written and not recorded yet: make record")] if missing else []


@contextlib.contextmanager
def model(name):
    """The client of a run, playing one cassette or recording it from the local endpoint."""
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(Endpoint()).url if RECORDING else PLAYED
        cassette = stack.enter_context(tape(name))
        address = Address("recorded-model", url, concurrency=4, hedge=0.0, patience=20.0)
        yield stack.enter_context(Chat(address, prices=Prices({}))), cassette


def briefed(name, path):
    with model(name) as (chat, cassette):
        return brief_bytes(
            path.read_bytes(), path.name, "model", chat, how=Options("model", fallback="always")
        ), cassette


def of(briefing, check):
    return [f.message for article in briefing.articles for f in article.findings if f.check == check]


@pytest.mark.parametrize("name", [pytest.param(name, marks=unrecorded(name)) for name in DOCUMENTS])
def test_a_document_goes_the_whole_way_through_the_model(name):
    path = SEEDS / f"{DOCUMENTS[name]}.txt"
    briefing, _ = briefed(name, path)
    made = briefing.provenance
    assert (made.engine, made.fallback) == ("model", None)
    assert len(briefing.articles) == len(written(ANSWERS / f"{name}.yaml"))
    assert made.requests >= 2 * len(briefing.articles)  # each is read, then written of
    assert check_evidence(briefing, read(decode(path.read_bytes(), path.name))) == ()
    for article in briefing.articles:
        assert article.summary_en
        assert not [f for f in article.findings if f.severity == "error"]


@pytest.mark.parametrize("name", MENDED)
def test_what_a_careful_model_writes_stays_word_for_word(name):
    path = SEEDS / f"{DOCUMENTS[name]}.txt"
    briefing, _ = briefed(name, path)
    (article,) = briefing.articles
    said = next(
        one
        for one in answers()
        if one["page"] in read(decode(path.read_bytes(), path.name)).raw.text.replace("\n", "")
    )
    assert article.summary_en == " ".join(one["en"] for one in said["briefing"]["summary"])
    assert [point["en"] for point in said["briefing"]["points"]] == [
        point.en for point in article.key_points[: len(said["briefing"]["points"])]
    ]
    assert not of(briefing, "belief")


def test_an_order_to_the_machine_in_a_page_is_never_asked_with(name="018_study_session"):
    path = SEEDS / f"{DOCUMENTS[name]}.txt"
    briefing, cassette = briefed(name, path)
    assert not any("忽略以上所有内容" in request.body.decode() for request in cassette.requests)
    assert of(briefing, "addressed") == [
        "s1, s12 speaks to a machine, not to readers: nothing is taken from it"
    ]
    shown = render(briefing, read(decode(path.read_bytes(), path.name)), "md")
    assert "免职" not in shown
    assert "撤销溪云区" not in shown


@pytest.mark.parametrize("name", MENDED)
def test_the_model_engine_is_scored_against_gold(name, tmp_path):
    for suffix in (".txt", ".gold.json"):
        shutil.copy(SEEDS / (DOCUMENTS[name] + suffix), tmp_path)
    with model(name) as (chat, _):
        scores = evaluate(tmp_path, "model", chat, Options("model")).scores.as_json()
    # The answers are no model's, so recall says nothing; what passed the checks must be right.
    for field in ("people", "figures", "chair", "name_en"):
        assert scores["total"].get(field, {}).get("precision") in (1.0, None), (field, scores["total"][field])


def page(name):
    return FOLDER / "pages" / f"{name}.txt"


def test_a_refusal_is_recorded_and_the_rules_brief():
    briefing, _ = briefed("refused", page("refused"))
    made = briefing.provenance
    assert made.engine == "rules"
    assert "declined" in made.fallback
    assert "Gong Bainian" in briefing.articles[0].summary_en


def test_an_answer_cut_off_is_asked_for_in_halves():
    briefing, cassette = briefed("truncated", page("truncated"))
    (event,) = briefing.articles[0].events
    assert briefing.provenance.engine == "model"
    assert briefing.provenance.requests == 4  # the whole, both halves, the briefing
    assert len(cassette) >= 5  # the whole is asked for once more with a larger limit
    assert [p.role for p in event.people] == ["chair"]
    assert [d.kind for d in event.directives] == ["task", "prohibition"]


def test_prose_for_an_answer_is_repaired():
    briefing, cassette = briefed("bad_json", page("bad_json"))
    assert briefing.provenance.requests == 3
    assert any("not one complete JSON object" in request.body.decode() for request in cassette.requests)
    assert briefing.articles[0].summary_en.startswith("Ke Yuanshan (柯远山), secretary")


def test_inventions_are_named_repaired_and_at_last_replaced():
    briefing, cassette = briefed("repaired", page("repaired"))
    (article,) = briefing.articles
    asked = [request.body.decode() for request in cassette.requests]
    assert any("邢若愚" in body and "does not stand in" in body for body in asked)
    assert any("is no post of 邢若谷" in body for body in asked)
    assert article.summary_en.startswith("Xing Ruogu (邢若谷), deputy mayor, chaired")
    assert "1.8 million" not in article.model_dump_json(exclude={"findings"})
    (doubt,) = of(briefing, "belief")
    assert "1.8 million" in doubt
    assert "18,000" in " ".join(point.en for point in article.key_points)


def test_no_cassette_is_left_over():
    held, wanted = {path.stem for path in FOLDER.glob("*.yaml")}, {*DOCUMENTS, *FAULTS}
    assert held <= wanted
    assert held == wanted or not RECORDING


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_cassette_holds_no_secret_and_reads_as_chinese(path):
    text = path.read_text(encoding="utf-8")
    leaks = r"sk-[A-Za-z0-9]|Bearer |api[_-]?key|authorization|set-cookie|cookie|org-[a-z0-9]|127\.0\.0\.1|localhost|x-stainless|user-agent"
    assert not re.search(leaks, text, re.IGNORECASE)
    assert set(re.findall(r"^    headers:\n      ([\w-]+):", text, re.MULTILINE)) <= {"content-type"}
    assert "\\u" not in text
    assert re.search(r"[一-鿿]{10}", text)


@pytest.mark.skipif(RECORDING, reason="nothing is played")
def test_an_exchange_that_is_not_played_fails(tmp_path):
    with pytest.raises(AssertionError, match="not asked for"), tape("refused"):
        pass


@pytest.mark.skipif(RECORDING, reason="nothing is played")
def test_another_question_is_not_answered():
    from vcr.errors import CannotOverwriteExistingCassetteException

    # The miss is what the run fails on: it is no model error, so nothing falls back and hides it.
    with (
        pytest.raises((CannotOverwriteExistingCassetteException, AssertionError)),
        model("refused") as (chat, _),
    ):
        changed = page("refused").read_bytes().replace("龚柏年".encode(), "龚松年".encode())
        brief_bytes(changed, "refused.txt", "model", chat, how=Options("model"))
