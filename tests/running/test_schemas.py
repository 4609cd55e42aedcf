"""The published schema against the types it is generated from, by three judges that share no code."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pydantic import ValidationError

from summarizer.checking.schema import briefing_schema, is_briefing, pointer, schema_findings
from summarizer.facts import Briefing
from summarizer.resources import read_text
from summarizer.running.schemas import published, write

SCHEMA = briefing_schema()
ORACLE = jsonschema.Draft202012Validator(SCHEMA)
JUDGE = jsonschema_rs.Draft202012Validator(SCHEMA)


def documents(rule: dict[str, Any]) -> st.SearchStrategy[Any]:
    """JSON values that a (sub)schema of ours allows."""
    if "$ref" in rule:
        return st.deferred(lambda: documents(SCHEMA["$defs"][rule["$ref"].rsplit("/", 1)[1]]))
    if "anyOf" in rule:
        return st.one_of(*map(documents, rule["anyOf"]))
    if "const" in rule:
        return st.just(rule["const"])
    if "enum" in rule:
        return st.sampled_from(rule["enum"])
    match rule["type"]:
        case "null":
            return st.none()
        case "integer":
            return st.integers(rule.get("minimum", -9), rule.get("maximum", 10**6))
        case "number":
            return st.floats(-1e12, 1e12)
        case "string" if "pattern" in rule:
            return st.from_regex(rule["pattern"], fullmatch=True)
        case "string":
            return st.text(min_size=rule.get("minLength", 0), max_size=6)
        case "array":
            low = rule.get("minItems", 0)
            return st.lists(documents(rule["items"]), min_size=low, max_size=max(low, 1))
        case "object" if "properties" in rule:
            return st.fixed_dictionaries({key: documents(part) for key, part in rule["properties"].items()})
        case _:
            return st.dictionaries(st.text(max_size=3), documents(rule["additionalProperties"]), max_size=1)


# Whole numbers written 1.0 are left out: see the test that names them.
other_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 200),
    st.just(0.5),
    st.text(max_size=3),
    st.just([]),
    st.just({}),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value inside a document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path] * bool(path) + [place for key, part in items for place in places(part, (*path, key))]


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Any, bool]:
    """A briefing with one thing changed, and whether that thing was a key left out."""
    document = draw(documents(SCHEMA))
    path = draw(st.sampled_from(places(document)))
    parent = document
    for step in path[:-1]:
        parent = parent[step]
    how = draw(st.sampled_from(["replace", "remove", "add"]))
    if how == "replace" or isinstance(parent, list):
        parent[path[-1]] = draw(other_values)
        return document, False
    if how == "remove":
        del parent[path[-1]]
        return document, True
    parent["unheard_of"] = 1
    return document, False


def accepted_by_the_model(document: Any) -> bool:
    try:
        Briefing.model_validate_json(json.dumps(document))
    except ValidationError:
        return False
    return True


quick = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


@quick
@given(documents(SCHEMA))
def test_three_judges_accept_what_the_schema_allows(document):
    assert ORACLE.is_valid(document)
    assert JUDGE.is_valid(document)
    assert accepted_by_the_model(document)
    assert is_briefing(document)


@quick
@given(damaged())
def test_three_judges_agree_on_damaged_briefings(damage):
    document, key_removed = damage
    verdict = JUDGE.is_valid(document)
    assert ORACLE.is_valid(document) == verdict
    assert bool(schema_findings(document)) != verdict
    if key_removed:
        # Constructors have defaults; a published file says null or [] itself.
        assert not verdict or accepted_by_the_model(document)
    else:
        assert accepted_by_the_model(document) == verdict


def test_published_files_are_what_the_types_say():
    for name, text in published().items():
        assert read_text("schemas", name) == text, f"{name} is out of date: run `make schemas`"


def test_schemas_are_written_where_asked(tmp_path: Path):
    write(tmp_path)
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == published()


def test_schema_files_are_sorted_and_end_with_a_newline():
    for text in published().values():
        assert text.endswith("}\n")
        assert json.dumps(json.loads(text), ensure_ascii=False, indent=2, sort_keys=True) + "\n" == text


def test_schema_is_sound_and_names_itself():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "urn:summarizer:briefing:1.0"
    assert SCHEMA["title"] == "Briefing"
    for part in SCHEMA["$defs"].values():
        if "properties" in part:
            assert part["required"] == sorted(part["properties"])
            assert part["additionalProperties"] is False


def test_every_fault_is_reported_with_its_pointer():
    found = schema_findings({"schema_version": "0.1", "source": {"sha256": "x"}, "articles": 3, "more": 1})
    where = {finding.where for finding in found}
    assert {"", "/schema_version", "/source", "/source/sha256", "/articles"} <= where


def test_a_long_value_does_not_make_a_long_message():
    (finding,) = [f for f in schema_findings({"articles": "长" * 10_000}) if f.where == "/articles"]
    assert len(finding.message) < 250


@pytest.mark.parametrize(
    ("path", "expected"), [([], ""), (["a", 0], "/a/0"), (["a/b", "~"], "/a~1b/~0"), ([""], "/")]
)
def test_pointers_follow_rfc_6901(path, expected):
    assert pointer(path) == expected


def test_half_a_surrogate_pair_is_a_finding_not_a_crash():
    document = {"schema_version": "\ud800"}
    assert not is_briefing(document)
    (finding,) = schema_findings(document)
    assert "surrogate" in finding.message
