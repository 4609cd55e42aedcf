"""The published JSON Schema: generated from the data model, and used to judge files that claim to follow it.

The schema is stricter than the Python constructors in one way: every key must be there, since a published
briefing says `null` or `[]` for what is absent. jsonschema-rs judges: some 30 µs a briefing, all errors at
once, and regular expressions that cannot blow up.
"""

import json
from functools import cache
from typing import Any

import jsonschema_rs

from summarizer.facts import SCHEMA_VERSION, Briefing, Finding
from summarizer.resources import read_text

BRIEFING = "briefing.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
MESSAGE_LIMIT = 200  # characters: an error about a whole article would quote the whole article


def briefing_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one published briefing."""
    schema = Briefing.model_json_schema(mode="serialization")
    schema["$defs"] = {name: _published(part) for name, part in schema["$defs"].items()}
    return {
        **_published(schema),
        "$schema": DIALECT,
        "$id": f"urn:summarizer:briefing:{SCHEMA_VERSION}",
        "title": "Briefing",
    }


def _published(part: dict[str, Any]) -> dict[str, Any]:
    """One object type with every key required and without the titles and defaults that restate its keys."""
    if "properties" not in part:
        return part
    properties = {
        key: {word: value for word, value in rule.items() if word not in ("title", "default")}
        for key, rule in part["properties"].items()
    }
    return {**part, "properties": properties, "required": sorted(properties)}


def dump(schema: dict[str, Any]) -> str:
    """A schema as it stands in its file: sorted keys, two spaces, Chinese as it is, a newline at the end."""
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def schema_findings(document: object) -> tuple[Finding, ...]:
    """Every way in which a parsed JSON document is not a published briefing, with a JSON pointer each."""
    try:
        errors = list(_validator().iter_errors(document))
    except UnicodeEncodeError as error:
        message = f"a string holds half a surrogate pair: {error.reason}"
        return (Finding.error("schema", "", message),)
    return tuple(
        Finding.error("schema", pointer(error.instance_path), _short(error.message)) for error in errors
    )


def is_briefing(document: object) -> bool:
    """Whether a parsed JSON document is a published briefing under the schema."""
    try:
        return bool(_validator().is_valid(document))
    except UnicodeEncodeError:
        return False


def pointer(path: list[str | int]) -> str:
    """A path as a JSON pointer (RFC 6901): `["a", 0, "b/c"]` is `/a/0/b~1c`; the whole document is ``""``."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads(read_text("schemas", BRIEFING)))


def _short(message: str) -> str:
    if len(message) <= MESSAGE_LIMIT:
        return message
    half = MESSAGE_LIMIT // 2
    return f"{message[:half]} … {message[-half:]}"
