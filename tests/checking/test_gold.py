import json
from pathlib import Path

import jsonschema
import pytest

from summarizer.checking.scoring.gold import (
    GOLD_SUFFIX,
    GoldPage,
    Sample,
    corpus_digest,
    digest,
    gold_schema,
    load_gold,
    sample,
)
from summarizer.checking.scoring.gold_text import squeeze
from summarizer.checking.scoring.scores import parse_floors
from summarizer.errors import InputError
from summarizer.facts import EventKind

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = load_gold(SEEDS)
UNITS = ("省", "市", "州", "盟", "区", "县", "旗", "街道", "镇", "乡")

each_sample = pytest.mark.parametrize("one", SAMPLES, ids=lambda s: s.name)


def bodies(one: Sample) -> list[str]:
    """The squeezed body of each article, found in order."""
    page, at, found = squeeze(one.text), 0, []
    for article in one.gold.articles:
        span = page.span(article.starts, article.ends, at)
        assert span is not None, f"no body {article.starts}…{article.ends}"
        found.append(page.text[slice(*span)])
        at = span[1]
    return found


def quoted(article) -> list[str]:
    """Every string that must be verbatim in the body."""
    strings: list[str] = []
    for event in article.events:
        strings += event.bodies_zh
        strings += [p.zh for p in event.people]
        strings += [t for p in event.people for t in p.titles_zh]
        strings += [a.zh for a in event.agenda]
        strings += [d.zh for d in event.documents]
        strings += [f.zh for f in event.figures]
        for directive in event.directives:
            strings += [directive.zh, directive.speaker_zh]
            strings += [directive.addressee_zh] if directive.addressee_zh else []
    return strings


@each_sample
def test_every_string_of_the_gold_is_verbatim_in_its_article(one):
    for article, body in zip(one.gold.articles, bodies(one), strict=True):
        missing = [text for text in quoted(article) if squeeze(text).text not in body]
        assert not missing


@each_sample
def test_headlines_bylines_publisher_and_traps_stand_on_the_page(one):
    page = squeeze(one.text).text
    strings = [one.gold.publisher_zh, *one.gold.must_not_appear]
    for article in one.gold.articles:
        strings += [article.headline_zh, *(article.kicker_zh or "").split(" / "), *article.byline]
    missing = [text for text in strings if text and squeeze(text).text not in page]
    assert not missing


@each_sample
def test_a_place_is_a_region_named_in_headline_or_body(one):
    for article, body in zip(one.gold.articles, bodies(one), strict=True):
        names = [event.place_zh for event in article.events if event.place_zh]
        headline = squeeze(article.headline_zh or "").text
        assert not [name for name in names if name not in headline and name not in body]


@each_sample
def test_a_place_is_a_region_and_no_venue(one):
    named = {event.place_zh for article in one.gold.articles for event in article.events if event.place_zh}
    # A name without its unit (深圳) is short.
    assert not [name for name in named if len(name) > 4 and not name.endswith(UNITS)]


@each_sample
def test_no_forbidden_string_is_called_for_elsewhere_in_the_gold(one):
    wanted = {squeeze(text).text for article in one.gold.articles for text in quoted(article)}
    wanted |= {squeeze(a.headline_zh).text for a in one.gold.articles if a.headline_zh}
    asked_for = [b for b in one.gold.must_not_appear if any(squeeze(b).text in text for text in wanted)]
    assert not asked_for


@each_sample
def test_gold_is_valid_under_the_published_schema(one):
    schema = gold_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads((SEEDS / f"{one.name}{GOLD_SUFFIX}").read_text("utf-8")), schema)


@each_sample
def test_directive_counts_add_up(one):
    for article in one.gold.articles:
        listed = sum(len(event.directives) for event in article.events)
        assert sum(article.directive_counts().values()) == listed


def test_squeezing_drops_wraps_pinyin_width_and_traditional_forms():
    assert squeeze("　區(qū)委 召\n開(kāi)會（huì）議１８個").text == "区委召开会议18个"
    assert squeeze("王喆(CPI)").text == "王喆(CPI)"


def test_squeezed_offsets_lead_back_to_the_raw_text():
    text = "前　區(qū)\n委，后"
    page = squeeze(text)
    start, end = page.span("区委", "后")
    raw_start, raw_end = page.raw(start, end)
    assert text[raw_start:raw_end] == "區(qū)\n委，后"
    assert page.span("没有", "后") is None


def test_invalid_gold_names_the_file_and_the_place():
    with pytest.raises(InputError, match=r"x\.gold\.json is not valid gold: .* at articles"):
        sample("x", b"", b'{"note": "", "articles": []}')


def test_a_wrong_encoding_is_an_input_error():
    page = SAMPLES[0].gold.model_copy(update={"encoding": "utf-8"})
    with pytest.raises(InputError, match="cannot be decoded as utf-8"):
        sample("x", b"\xff\xfe\xff", page.model_dump_json().encode())
    assert GoldPage.model_validate_json(page.model_dump_json()) == page


def test_gold_without_its_document_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="holds no"):
        load_gold(tmp_path)
    (tmp_path / "x.gold.json").write_text("{}")
    with pytest.raises(InputError, match=r"no document x\.txt"):
        load_gold(tmp_path)


def test_the_digest_changes_with_any_character_and_any_name():
    one = digest([("a", b"1"), ("b", b"2")])
    assert one == digest([("b", b"2"), ("a", b"1")])
    assert len({one, digest([("a", b"12"), ("b", b"")]), digest([("a", b"1"), ("c", b"2")])}) == 3


def test_the_corpus_digest_covers_documents_and_gold_only(tmp_path):
    (tmp_path / "x.gold.json").write_text("{}")
    (tmp_path / "x.txt").write_text("一")
    before = corpus_digest(tmp_path)
    (tmp_path / "floors.toml").write_text("")
    assert corpus_digest(tmp_path) == before
    (tmp_path / "x.txt").write_text("二")
    assert corpus_digest(tmp_path) != before


def test_the_samples_cover_every_kind_of_event_and_three_encodings():
    kinds = {event.kind for one in SAMPLES for article in one.gold.articles for event in article.events}
    assert kinds == set(EventKind)
    assert {one.gold.encoding for one in SAMPLES} == {"utf-8", "gb18030", "utf-16"}


def test_a_third_of_the_samples_is_blind_and_the_floors_are_those_of_this_corpus():
    floors = parse_floors((SEEDS / "floors.toml").read_text("utf-8"))
    assert set(floors.blind_documents) <= {one.name for one in SAMPLES}
    assert 0.3 <= len(floors.blind_documents) / len(SAMPLES) <= 0.4
    assert floors.digest == corpus_digest(SEEDS)
