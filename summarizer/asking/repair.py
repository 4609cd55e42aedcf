"""Asking for JSON, and once more if the answer is not what was asked for, with its faults named."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from summarizer.asking.answer import Answer, read_answer
from summarizer.asking.plan import Message, Plan, Request, ask
from summarizer.asking.prompts import PACKAGED, Prompts
from summarizer.errors import BadReply, ModelError

# A failed reply is quoted back up to here, and only the last one: a context that grows with each failure
# costs more than the answer is worth.
QUOTED = 6000
_HINT = "use another model, or --engine rules for this page"


def ask_json(
    request: Request, validate: Callable[[Any], Sequence[str]] | None = None, prompts: Prompts = PACKAGED
) -> Plan[Any]:
    """The value of an answer that meets `request.schema`.

    `validate` says what else is wrong with a value, in words a model can act on. One repair is asked for;
    faults that only `validate` sees and that stay are the caller's to deal with (it gets the better of both
    values). Raises BadReply if no answer meets the schema, and whatever ModelError the request meets, unless a
    usable answer came before it.
    """
    check = validate or (lambda value: ())
    (reply,) = yield from ask(request)
    first = read_answer(reply.text, request.schema)
    faults = first.faults or tuple(check(first.value))
    if not faults:
        return first.value
    try:
        (reply,) = yield from ask(repair(request, reply.text, faults, prompts))
    except ModelError:
        if first.faults:
            raise
        return first.value  # it has been paid for, and what is wrong in it the caller leaves out
    second = read_answer(reply.text, request.schema)
    if first.faults and second.faults:
        raise BadReply(f"no valid answer after a repair: {second.faults[0]}", _HINT)
    return _better(first, second, check)


def repair(request: Request, text: str, faults: Sequence[str], prompts: Prompts = PACKAGED) -> Request:
    """The request that names the faults of an answer and asks for a whole one again."""
    said = text if len(text) <= QUOTED else text[:QUOTED] + " …"
    wanted = Message("user", prompts.render("repair.user.j2", faults=faults))
    messages = (*request.messages, Message("assistant", said or "(nothing)"), wanted)
    return replace(request, purpose="repair", messages=messages)


def _better(first: Answer, second: Answer, check: Callable[[Any], Sequence[str]]) -> Any:  # noqa: ANN401 - any JSON
    """The valid one, or of two valid ones the one with fewer other faults."""
    if second.faults:
        return first.value
    if first.faults or len(check(second.value)) <= len(check(first.value)):
        return second.value
    return first.value
