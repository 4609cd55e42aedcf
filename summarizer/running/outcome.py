"""Every way a call to a model can end, under one enum, each with its policy.

Providers agree on little: the same refusal is a 400, a 200 with `finish_reason`, or a blank. The two
functions here turn what came over the wire into an `Outcome`; nothing else looks at status codes or error
texts.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from summarizer.asking.answer import strip_thinking
from summarizer.asking.plan import NOTHING, Usage
from summarizer.errors import BadReply, ModelError, RateLimited, Refused, Stopped, Truncated, Unreachable
from summarizer.patterns import regex


class Outcome(StrEnum):
    """How one call ended."""

    OK = "ok"
    TRANSIENT = "transient"
    RATE_LIMITED = "rate_limited"
    QUOTA = "quota"
    UNSUPPORTED_FORMAT = "unsupported_format"
    FILTERED = "filtered"
    REFUSED = "refused"
    TRUNCATED = "truncated"
    BAD_JSON = "bad_json"
    BAD_SCHEMA = "bad_schema"
    TOO_LONG = "too_long"
    FATAL = "fatal"


@dataclass(frozen=True, slots=True)
class Policy:
    """What to do about an outcome.

    `retries` is how often the same call is made again for this reason (None: until patience runs out);
    `error` is raised when that does not help, with `hint` for the person reading it.
    """

    retries: int | None
    error: type[ModelError]
    hint: str


POLICIES: Mapping[Outcome, Policy] = {
    Outcome.TRANSIENT: Policy(
        4,
        Unreachable,
        "run the same command again later; if it stays, check SUMMARIZER_BASE_URL or --base-url",
    ),
    Outcome.RATE_LIMITED: Policy(
        None, RateLimited, "use fewer --workers, or run the same command again later"
    ),
    Outcome.QUOTA: Policy(0, Stopped, "add credit at the provider, or use --engine rules"),
    # Bounded by the ladder itself: a call steps down until no lower rung is left.
    Outcome.UNSUPPORTED_FORMAT: Policy(
        None,
        ModelError,
        "set SUMMARIZER_MODEL or --model to another model: this one takes no structured request",
    ),
    # Asking a filter again costs money and changes nothing; what to do with the page is the caller's policy.
    Outcome.FILTERED: Policy(0, Refused, "use another provider, or --engine rules for this page"),
    Outcome.REFUSED: Policy(0, Refused, "use another model, or --engine rules for this page"),
    Outcome.TRUNCATED: Policy(1, Truncated, "use a model with a larger output limit, or split the page"),
    # A blank answer is asked once more without response_format. Anything else that does not parse or fit goes
    # back to the plan, which knows what was asked and can name the faults (asking/repair.py).
    Outcome.BAD_JSON: Policy(1, BadReply, "use another model, or --engine rules for this page"),
    Outcome.BAD_SCHEMA: Policy(0, BadReply, "use another model, or --engine rules for this page"),
    Outcome.TOO_LONG: Policy(0, Truncated, "use a model with a larger context window, or split the page"),
    Outcome.FATAL: Policy(
        0, ModelError, "check OPENAI_API_KEY, SUMMARIZER_BASE_URL and SUMMARIZER_MODEL: `summarizer doctor`"
    ),
}


# What to change, by what the call shows to be wrong.
SET_KEY = "set OPENAI_API_KEY to a key of this endpoint, or SUMMARIZER_BASE_URL (--base-url) to the endpoint of the key"
SET_MODEL = "set SUMMARIZER_MODEL or --model to a name this endpoint knows and the key may use"
SET_ADDRESS = (
    "check SUMMARIZER_BASE_URL or --base-url: the address up to the version, such as http://localhost:8080/v1"
)
SET_PROXY = (
    "a proxy or a login stands before the endpoint: check HTTPS_PROXY and NO_PROXY, "
    "SUMMARIZER_BASE_URL or --base-url"
)
SET_CLOCK = "set the clock of this machine: the endpoint finds times wrong"
SET_TIMEOUT = "set SUMMARIZER_TIMEOUT to more seconds, or SUMMARIZER_MODEL (--model) to a faster model"


@dataclass(frozen=True, slots=True)
class Result:
    """One call, classified. `detail` is the provider's own words, shortened; `usage` is what the call was
    billed; `hint` names what to change where the call shows it.

    `everyone` marks a failure every other request would meet too (a wrong key), so nothing more is sent;
    `nobody` that no connection came about; `calls` is 2 where a late call was doubled.
    """

    outcome: Outcome
    text: str = ""
    usage: Usage = NOTHING
    detail: str = ""
    model: str | None = None
    retry_after: float | None = None
    everyone: bool = False
    nobody: bool = False
    calls: int = 1
    hint: str | None = None


# Matched in lower-cased error bodies. Sources: the providers' error-code pages and public reports of each
# text.
_FILTERED = (
    "content_filter",  # OpenAI, Azure OpenAI
    "responsibleaipolicyviolation",  # Azure OpenAI, inner code
    "content management policy",  # Azure OpenAI, message
    "content exists risk",  # DeepSeek; its code is only invalid_request_error
    "data_inspection_failed",  # Alibaba DashScope
    "datainspectionfailed",
    "content_policy_violation",  # OpenAI and gateways
    "不安全或敏感内容",  # Zhipu GLM, code 1301
)
_QUOTA = (
    "insufficient_quota",  # OpenAI
    "exceeded your current quota",
    "insufficient balance",  # DeepSeek
    "billing_hard_limit_reached",
    "arrearage",  # DashScope
    "余额不足",  # Zhipu GLM, code 1113
    "欠费",
)
_KEY = (
    "invalid_api_key",  # OpenAI
    "invalidapikey",  # DashScope
    "invalid api key",
    "api key not valid",  # Gemini
    "incorrect api key",
    "authentication_error",  # DeepSeek
    "authentication fails",
    "authenticationerror",  # LiteLLM
    "unauthorized",
    "invalid token",
    "无效的令牌",  # one-api and its kin
    "身份验证",  # Zhipu GLM, code 1000
)
_RATE = (
    "rate_limit",  # OpenAI
    "rate limit",
    "ratelimit",
    "too many requests",
    "throttling",  # DashScope
    "速率限制",  # Zhipu GLM, code 1302
    "请求过于频繁",
    "并发数过高",
)
_MODEL = regex(
    r"model_not_found|model not exist|modelnotfound|deploymentnotfound|invalid model|unknown model|no such model|"
    r"model\b[^.]{0,80}\b(?:does not exist|not found|not supported|not available)|access to model|模型不存在"
)
_CLOCK = regex(r"skewed|clock skew|token used too early|\bclock\b")
_WEB_PAGE = regex(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_MARKUP = regex(r"<(style|script)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_TOO_LONG = (
    "context_length_exceeded",  # OpenAI
    "maximum context length",  # OpenAI, DeepSeek, vLLM
    "context size",  # llama-server
    "context window",
    "prompt is too long",
    "range of input length should be",  # DashScope
    "string_above_max_length",
)
_UNSUPPORTED = (
    "response_format",
    "json_schema",
    "json_object",
    "structured output",
    "tool_choice",
    "tool use",
    "tool call",
    "json schema error",  # llama-server: a schema its grammar has no words for ...
    "failed to parse grammar",  # ... or not enough of them
    "unsupported_parameter",  # OpenAI reasoning models: max_tokens, temperature
    "unsupported_value",
    "unsupported parameter",
    "unsupported value",
)
_REFUSALS = (
    "i'm sorry",
    "i’m sorry",
    "i am sorry",
    "i cannot",
    "i can't",
    "i can’t",
    "抱歉",
    "对不起",
    "很抱歉",
)
_FINISH = {
    "content_filter": Outcome.FILTERED,
    "sensitive": Outcome.FILTERED,  # Zhipu GLM
    "length": Outcome.TRUNCATED,
    "insufficient_system_resource": Outcome.TRANSIENT,  # DeepSeek
    "network_error": Outcome.TRANSIENT,  # Zhipu GLM
    "model_context_window_exceeded": Outcome.TOO_LONG,  # Zhipu GLM
}
_DETAIL_CHARACTERS = 300


def classify_failure(status: int, body: str, retry_after: float | None = None) -> Result:
    """Classify an HTTP error by its status and body."""
    return _failure(status, body, retry_after, f"HTTP {status}")


def classify_answer(body: bytes, retry_after: float | None = None) -> Result:
    """Classify a 200. OK means text came; whether it is what was asked for is `asking.answer`'s matter."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        detail = "the server answered with something other than JSON"
        text = body[: _DETAIL_CHARACTERS * 10].decode("utf-8", "replace")
        if _WEB_PAGE.match(text):
            detail = f"{detail}: {_message(text)}"[:_DETAIL_CHARACTERS]
            return Result(Outcome.TRANSIENT, detail=detail, hint=SET_PROXY)
        return Result(Outcome.TRANSIENT, detail=detail, hint=SET_ADDRESS)
    if not isinstance(answer, dict):
        detail = "the server answered with something other than a chat completion"
        return Result(Outcome.TRANSIENT, detail=detail, hint=SET_ADDRESS)
    choices = answer.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    if (error := _wrapped(answer, choice)) is not None:
        usage = _usage(answer.get("usage"))
        return replace(_failure_in_answer(error, retry_after), usage=usage)
    usage = _usage(answer.get("usage"))
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(choice, dict) or not isinstance(message, dict):
        detail = "the server's answer holds no message"
        return Result(Outcome.TRANSIENT, usage=usage, detail=detail, hint=SET_ADDRESS)
    model = answer.get("model")
    text = _text(message)
    outcome, detail = _judge(choice.get("finish_reason"), message.get("refusal"), text)
    return Result(outcome, text, usage, detail, model if isinstance(model, str) and model else None)


def _failure(status: int, body: str, retry_after: float | None, told: str) -> Result:
    """`told` is how the failure was told: as an HTTP status, or inside an answer."""
    message = _message(body)
    text = f"{body} {message}".lower()  # the body may spell Chinese as escapes
    outcome = Outcome.FATAL
    if status < 500 and _any(_FILTERED, text):
        outcome = Outcome.FILTERED
    elif status == 402 or (status < 500 and _any(_QUOTA, text)):
        outcome = Outcome.QUOTA
    elif status == 429:
        outcome = Outcome.RATE_LIMITED
    elif status == 413 or (status in {400, 422, 500} and _any(_TOO_LONG, text)):
        outcome = Outcome.TOO_LONG
    elif status in {400, 404, 422, 500, 501} and _any(_UNSUPPORTED, text):
        outcome = Outcome.UNSUPPORTED_FORMAT
    elif status in {408, 409, 425} or status >= 500:
        outcome = Outcome.TRANSIENT
    hint = _hint(status, text) if outcome is Outcome.FATAL else None
    everyone = outcome is Outcome.QUOTA or (
        outcome is Outcome.FATAL and (status in {401, 403, 404, 405, 407} or hint in (SET_MODEL, SET_CLOCK))
    )
    detail = f"{told}: {message}"[:_DETAIL_CHARACTERS]
    return Result(outcome, detail=detail, retry_after=retry_after, everyone=everyone, hint=hint)


def _hint(status: int, text: str) -> str | None:
    """The setting a failure that will not pass points at. `text` is lower-cased."""
    if _CLOCK.search(text) and status in {400, 401, 403}:
        return SET_CLOCK
    if status == 407 or (_WEB_PAGE.match(text) and status not in {404, 405}):
        return SET_PROXY
    if status in {400, 403, 404, 422} and _MODEL.search(text):
        return SET_MODEL
    if status in {401, 403} or _any(_KEY, text):
        return SET_KEY
    return SET_ADDRESS if status in {404, 405} else None


def _wrapped(answer: Mapping[str, Any], choice: object) -> object:
    """The failure that a gateway wraps in a 200; None if the answer is none."""
    for holder in (answer, choice):  # a choice of its own error: OpenRouter
        if isinstance(holder, dict) and holder.get("error"):
            return holder["error"]
    if choice is None and any(answer.get(name) for name in ("message", "msg", "base_resp")):
        return answer  # DashScope, MiniMax: an error object without a wrapper
    return None


def _failure_in_answer(error: object, retry_after: float | None) -> Result:
    """By its own HTTP code where it has one, else by what it says, as an HTTP error would be."""
    body = json.dumps({"error": error}, ensure_ascii=False)
    text = body.lower()
    status = _status(error.get("code")) or _status(error.get("status")) if isinstance(error, dict) else None
    if status is None or status == 500:  # 500 is what gateways write over every failure behind them
        said = {
            400: _any(_FILTERED + _QUOTA + _TOO_LONG + _UNSUPPORTED, text),
            429: _any(_RATE, text),
            401: _any(_KEY, text),
            404: _MODEL.search(text) is not None,
        }
        status = next((status for status, meant in said.items() if meant), 500)
    return _failure(status, body, retry_after, "the server answered with an error")


def _status(code: object) -> int | None:
    number = int(code) if isinstance(code, str) and re.fullmatch(r"[45]\d\d", code) else code
    return number if isinstance(number, int) and 400 <= number < 600 else None


def _judge(finish: object, refusal: object, text: str) -> tuple[Outcome, str]:
    """Refusal, filter and truncation before content: a half answer must never pass for a whole one."""
    if isinstance(refusal, str) and refusal.strip():
        return Outcome.REFUSED, f"the model declined: {refusal.strip()}"[:_DETAIL_CHARACTERS]
    ended = _FINISH.get(finish) if isinstance(finish, str) else None
    if ended is not None:
        return ended, f"the answer ended with finish_reason {finish}"
    spoken = strip_thinking(text)
    if not spoken:
        return Outcome.BAD_JSON, "the answer is blank"
    if "{" not in spoken and spoken.lower().startswith(_REFUSALS):
        return Outcome.REFUSED, f"the model declined: {spoken}"[:_DETAIL_CHARACTERS]
    return Outcome.OK, ""


def _any(markers: tuple[str, ...], text: str) -> bool:
    return any(marker in text for marker in markers)


def _message(body: str) -> str:
    """The provider's own sentence out of an error body; else the body without its markup, on one line."""
    if _WEB_PAGE.match(body):
        body = _MARKUP.sub(" ", body)
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        data = None
    for step in ("error", "base_resp", "message", "msg", "status_msg"):
        if isinstance(data, dict) and data.get(step):
            data = data[step]
    return " ".join((data if isinstance(data, str) else body).split()) or "no message"


def _text(message: Mapping[str, Any]) -> str:
    """The answer itself: arguments of a forced tool call, else content (a string or a list of parts)."""
    calls = message.get("tool_calls")
    if isinstance(calls, list) and calls and isinstance(calls[0], dict):
        function = calls[0].get("function")
        arguments = function.get("arguments") if isinstance(function, dict) else None
        if isinstance(arguments, str) and arguments.strip():
            return arguments
        if isinstance(arguments, dict):  # Ollama's dialect
            return json.dumps(arguments, ensure_ascii=False)
    content = message.get("content")
    if isinstance(content, list):
        parts = [part.get("text") for part in content if isinstance(part, dict)]
        return "".join(part for part in parts if isinstance(part, str))
    return content if isinstance(content, str) else ""


def _usage(usage: object) -> Usage:
    if not isinstance(usage, dict):
        return Usage()
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else None
    return Usage(
        _count(usage.get("prompt_tokens")),
        _count(usage.get("completion_tokens")),
        _count(cached if cached is not None else usage.get("prompt_cache_hit_tokens")),  # DeepSeek's name
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0
