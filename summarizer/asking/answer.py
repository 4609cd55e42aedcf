"""Reading what a model wrote: one JSON value out of whatever surrounds it, checked against the schema.

No provider's promise is relied on. Servers that say `strict` still let `\\d` patterns, numeric bounds and
whole schemas slip, so every answer is validated here.
"""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema_rs import Draft202012Validator

MAX_FAULTS = 10  # a repair request that lists more than this is longer than the question
MAX_FAULT_CHARACTERS = 200
_MAX_STARTS = 20  # how many opening braces are tried before the text counts as prose


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply that has been read. `faults` say what is wrong, in words a model can act on; empty means
    usable.

    `parsed` tells JSON of the wrong shape (True) from no JSON at all (False).
    """

    value: Any
    faults: tuple[str, ...] = ()
    parsed: bool = True


def read_answer(text: str, schema: Mapping[str, Any] | None) -> Answer:
    """Read a reply. Without a schema the value is the text itself, free of the model's thinking."""
    spoken = strip_thinking(text)
    if schema is None:
        return Answer(spoken) if spoken else Answer(None, ("the answer is empty",), parsed=False)
    if not spoken:
        return Answer(None, ("the answer is empty",), parsed=False)
    found, value = _first_json(spoken)
    if not found:
        return Answer(None, ("the answer is not one complete JSON object",), parsed=False)
    return Answer(value, schema_faults(value, schema))


def strip_thinking(text: str) -> str:
    """Drop `<think>…</think>`; the opening tag may be missing, where the server's own template holds it."""
    _, closed, after = text.rpartition("</think>")
    if closed:
        return after.strip()
    before, opened, _ = text.partition("<think>")
    return (before if opened else text).strip()


def schema_faults(value: object, schema: Mapping[str, Any]) -> tuple[str, ...]:
    """What is wrong with a value under a schema, at most MAX_FAULTS faults, each with its JSON pointer."""
    faults = []
    try:
        for error in _validator(json.dumps(schema, sort_keys=True)).iter_errors(value):
            pointer = "".join(f"/{step}" for step in error.instance_path) or "/"
            faults.append(_shorten(f"{pointer}: {error.message}"))
            if len(faults) == MAX_FAULTS:
                break
    except (ValueError, RecursionError):  # nested deeper than any validator follows
        return ("the answer is nested too deeply",)
    return tuple(faults)


@functools.lru_cache(maxsize=32)
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema))


def _shorten(fault: str) -> str:
    return fault if len(fault) <= MAX_FAULT_CHARACTERS else fault[: MAX_FAULT_CHARACTERS - 1] + "…"


def _first_json(text: str) -> tuple[bool, Any]:
    """The whole text as JSON; else the largest object in it, fenced or standing in prose."""
    try:
        return True, json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        pass
    found = max(_objects(text), key=lambda pair: pair[0], default=None)
    return (False, None) if found is None else (True, found[1])


def _objects(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Objects standing in a text as (length, value), none inside another."""
    decoder = json.JSONDecoder(parse_constant=_no_constant)
    start = text.find("{")
    for _ in range(_MAX_STARTS):
        if start < 0:
            return
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            end = start + 1
        else:
            yield end - start, value
        start = text.find("{", end)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
