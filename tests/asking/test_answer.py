import json

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.asking.answer import (
    MAX_FAULT_CHARACTERS,
    MAX_FAULTS,
    read_answer,
    schema_faults,
    strip_thinking,
)

SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "additionalProperties": False,
}
GOOD = '{"name": "济{宁}"}'
VALUE = {"name": "济{宁}"}


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"  \n{GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}\n```",
        f"Here it is: {GOOD} Anything else?",
        f"<think>{{not this}}</think>{GOOD}",
        f"so…</think>\n{GOOD}",
        f"The set {{a, b}} holds {GOOD}",
        f'{{"x":1}} {GOOD}',
    ],
)
def test_the_object_is_found_in_whatever_surrounds_it(text):
    answer = read_answer(text, SCHEMA)
    assert (answer.value, answer.faults) == (VALUE, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "<think>hm</think>",
        "<think>hm",
        "prose",
        '{"name": "济',
        "{" * 5000,
        '{"name": NaN}',
        "[" * 100_000,
    ],
)
def test_what_is_no_json_is_not_parsed(text):
    answer = read_answer(text, SCHEMA)
    assert not answer.parsed
    assert answer.faults


def test_each_fault_names_its_place():
    faults = schema_faults({"name": 3, "other": 1}, SCHEMA)
    assert len(faults) == 2
    assert any(fault.startswith("/name: ") for fault in faults)
    assert any("other" in fault for fault in faults)


def test_faults_are_bounded_in_number_and_length():
    schema = {"type": "array", "items": {"type": "integer"}}
    faults = schema_faults(["x" * 5000] * 50, schema)
    assert len(faults) == MAX_FAULTS
    assert max(map(len, faults)) <= MAX_FAULT_CHARACTERS


def test_free_text_loses_its_thinking_only():
    assert read_answer("<think>a</think> b {c}", None).value == "b {c}"
    assert read_answer("<think>a</think>", None).faults == ("the answer is empty",)


def test_thinking_without_an_end_is_no_answer():
    assert strip_thinking("done. <think>and now") == "done."


@settings(max_examples=40)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=10,
    )
)
def test_any_json_is_read_back(value):
    text = json.dumps({"value": value}, ensure_ascii=False)
    if "think>" not in text:
        assert read_answer(f"```json\n{text}\n```", {"type": "object"}).value == {"value": value}
