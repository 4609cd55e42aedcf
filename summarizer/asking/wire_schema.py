"""What a model may answer: a schema smaller and flatter than the published one.

Facts stand under their event; every key is required and may be null; enumerations are ASCII; `cite` is one string,
"3,5". There is no `oneOf`, `default`, `pattern` or `maxLength`: each is refused or silently dropped by some server.
Values that code can work out (offsets, romanised names, amounts, dates) are not asked for. All of it is paid for with
every question, and every key with every entry of an answer.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from summarizer.facts import (
    Act,
    DirectiveKind,
    DocumentStatus,
    EventKind,
    ProjectStage,
    Role,
    Topic,
    Verb,
)

NAME = "reading"
FACTS = ("people", "bodies", "agenda", "directives", "documents", "figures", "projects")
"""The lists an event holds."""
_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_LIST = {"type": "array", "items": _TEXT}
_NUMBER = {"type": "integer"}


@cache
def answer_schema() -> Mapping[str, Any]:
    """The JSON Schema of an answer about one article. Shared: do not change it."""
    claims: dict[str, dict[str, Any]] = {
        "people": {"zh": _TEXT, "titles_zh": _LIST, "title_en": _TEXT_OR_NULL, "role": _one_of(Role)},
        "bodies": {"zh": _TEXT, "en": _TEXT_OR_NULL},
        "agenda": {"act": _one_of(Act), "zh": _TEXT, "en": _TEXT_OR_NULL},
        "directives": {
            "speaker_zh": _TEXT,
            "verb": _one_of(Verb),
            "addressee_zh": _TEXT_OR_NULL,
            "kind": _one_of(DirectiveKind),
            "topic": _one_of(Topic),
            "zh": _TEXT,
            "en": _TEXT_OR_NULL,
            "salience": _NUMBER,
            "deadline_zh": _TEXT_OR_NULL,
        },
        "documents": {"zh": _TEXT, "en": _TEXT_OR_NULL, "status": _one_of(DocumentStatus)},
        "figures": {"zh": _TEXT, "what_en": _TEXT_OR_NULL},
        "projects": {
            "zh": _TEXT,
            "en": _TEXT_OR_NULL,
            "stage": _one_of(ProjectStage),
            "amount_zh": _TEXT_OR_NULL,
        },
    }
    event = {
        "kind": _one_of(EventKind),
        "title_en": _TEXT,
        "title_zh": _TEXT_OR_NULL,
        "date_zh": _TEXT_OR_NULL,
        "place_zh": _TEXT_OR_NULL,
        "place_en": _TEXT_OR_NULL,
        "cite": _TEXT,
    }
    lists = {name: _array({**properties, "cite": _TEXT}) for name, properties in claims.items()}
    return strict_object({"events": _array({**event, **lists})})


def strict_object(properties: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of an object that has all of these properties and no other, as strict modes want it."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _array(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": strict_object(properties)}


def _one_of(values: type[StrEnum]) -> dict[str, Any]:
    return {"type": "string", "enum": [value.value for value in values]}
