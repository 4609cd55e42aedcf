"""The form a request takes on the wire, and the ladder of forms from the strictest to the plainest.

    json_schema (strict) → json_object → a forced tool call → the plain prompt

Which of them a server takes cannot be known beforehand: some reject `json_schema` with a 400, some with a
500, some accept it and ignore it. The first answers decide, once for each base URL and model, and the run
remembers.
"""

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from summarizer.asking.plan import Message, Request


class Rung(IntEnum):
    """How an answer is held to its schema; higher numbers are plainer."""

    SCHEMA = 0
    OBJECT = 1
    TOOL = 2
    PROMPT = 3


# DeepSeek and DashScope refuse json_object unless the prompt says JSON.
INSTRUCTION = (
    "Answer with one JSON object that is valid under this JSON Schema. "
    "Write the object alone: no explanation, no code fence.\n{schema}"
)
_UNPARSED_TO_STEP = 2  # "successful" answers that do not parse before a form counts as ignored
_SAMPLING = ("temperature", "top_p", "seed", "presence_penalty", "frequency_penalty", "max_tokens")


@dataclass(slots=True)
class Ladder:
    """What is known about one model at one base URL.

    `dropped` are parameters it refused, `proven` that it has answered at all, `fixed` that the rung was set
    by hand.
    """

    rung: Rung = Rung.SCHEMA
    fixed: bool = False
    dropped: frozenset[str] = frozenset()
    proven: bool = False
    _parsed: int = 0
    _unparsed: int = 0

    def drop(self, sent: frozenset[str], detail: str) -> bool:
        """Whether the server refused a sampling parameter that was `sent`; it is not sent again."""
        words = detail.lower()
        named = {name for name in _SAMPLING if name in words and name in sent}
        if "response_format" in words:  # a server that quotes the whole request back names everything
            return False
        self.dropped |= named
        return bool(named)

    def refused(self, used: Rung | None) -> Rung | None:
        """The server refused the form of a request: the next one to try, or None.

        At the foot of the ladder nothing has helped, so the form was not the reason, and the ladder goes
        back to its top for the sake of the other requests.
        """
        if used is None or self.fixed:
            return None
        if used is Rung.PROMPT:
            self._move(Rung.SCHEMA)
            return None
        if self.rung <= used:
            self._move(Rung(used + 1))
        return max(self.rung, Rung(used + 1))

    def answered(self, used: Rung | None, parsed: bool) -> bool:
        """An answer came. True if it shows that the form is ignored and the ladder stepped down."""
        self.proven = True
        if used is not self.rung:
            return False
        if parsed:
            self._parsed += 1
        else:
            self._unparsed += 1
        ignored = self._unparsed >= _UNPARSED_TO_STEP and self._unparsed > self._parsed
        if not ignored or self.fixed or self.rung is Rung.PROMPT:
            return False
        self._move(Rung(self.rung + 1))
        return True

    def _move(self, rung: Rung) -> None:
        self.rung, self._parsed, self._unparsed = rung, 0, 0


def body(request: Request, rung: Rung | None, dropped: frozenset[str] = frozenset()) -> dict[str, Any]:
    """The JSON body of a chat completion. `rung` None asks for free text."""
    messages = request.messages
    if rung in (Rung.OBJECT, Rung.PROMPT):
        messages = _instructed(messages, INSTRUCTION.format(schema=_canonical(request)))
    sent: dict[str, Any] = {
        "model": request.model,
        "messages": [{"role": message.role, "content": _sendable(message.content)} for message in messages],
        **_parameters(request, dropped),
    }
    if rung is Rung.SCHEMA:
        described = {"name": request.schema_name, "strict": True, "schema": request.schema}
        sent["response_format"] = {"type": "json_schema", "json_schema": described}
    elif rung is Rung.OBJECT:
        sent["response_format"] = {"type": "json_object"}
    elif rung is Rung.TOOL:
        tool = {"name": request.schema_name, "description": "Give the answer.", "parameters": request.schema}
        sent["tools"] = [{"type": "function", "function": tool}]
        sent["tool_choice"] = {"type": "function", "function": {"name": request.schema_name}}
    return sent


def _parameters(request: Request, dropped: frozenset[str]) -> dict[str, Any]:
    kept = {name: value for name, value in request.parameters.items() if name not in dropped}
    if "max_tokens" in dropped and "max_tokens" in request.parameters:
        kept["max_completion_tokens"] = request.parameters[
            "max_tokens"
        ]  # the name reasoning models insist on
    return kept


def _instructed(messages: tuple[Message, ...], instruction: str) -> tuple[Message, ...]:
    """Put the instruction at the end of the system message: the same for every page, so it is cached."""
    if messages and messages[0].role == "system":
        return (Message("system", f"{messages[0].content}\n\n{instruction}"), *messages[1:])
    return (Message("system", instruction), *messages)


def _canonical(request: Request) -> str:
    return json.dumps(request.schema, ensure_ascii=False, separators=(",", ":"))


def _sendable(text: str) -> str:
    """Lone surrogates, left by a broken conversion, have no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
