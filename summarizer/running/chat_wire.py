"""The wire: one HTTP call through the OpenAI SDK, and whatever comes of it as a `Result`.

The SDK's own retries are off: the exchange decides about them, together with every other request of the
run. The answer is taken as bytes; the SDK's typed parsing raises AttributeError, TypeError and
JSONDecodeError on bad bodies, and walks the whole schema on each call.
"""

import asyncio
import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from summarizer.patterns import regex
from summarizer.running.chat_ladder import Rung
from summarizer.running.outcome import (
    SET_ADDRESS,
    SET_CLOCK,
    SET_KEY,
    SET_TIMEOUT,
    Outcome,
    Result,
    classify_answer,
    classify_failure,
)
from summarizer.settings import TIMEOUT

if TYPE_CHECKING:
    from openai import AsyncOpenAI

OPENAI = "https://api.openai.com/v1"
_KEY_SHAPED = regex(r"\b(?:sk|sess|key)-[A-Za-z0-9*_-]{6,}|\bBearer\s+\S+")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked and how patiently. Times are seconds.

    `timeout` bounds the wait for the next bytes, `attempt` one call as a whole, `patience` everything one
    request may take, pauses and retries included. `concurrency` is how many calls are in flight. `form`
    fixes the rung of the ladder; None lets the first answers decide. `hedge` is the share of
    calls that may be sent a second time when they hang (0: never). A local server needs no key.
    """

    model: str
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    concurrency: int = 32
    timeout: float = TIMEOUT
    attempt: float = 180.0
    patience: float = 600.0
    form: Rung | None = None
    hedge: float = 0.05


class Wire(Protocol):
    """Sends one body and classifies what comes back. Raises nothing a provider can cause."""

    async def __call__(self, body: Mapping[str, Any], within: float, /) -> Result:
        """One call, given up after `within` seconds."""


class OpenAIWire:
    """The wire of a run: one SDK client, made in the event loop it is used in."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._client = _client(endpoint)

    async def __call__(self, body: Mapping[str, Any], within: float, /) -> Result:
        """One POST to `/chat/completions`."""
        import httpx2  # with openai 0.8 s, paid only by a run that asks a model
        import openai

        try:
            async with asyncio.timeout(min(within, self._endpoint.attempt)):
                response = await self._client.post(
                    "/chat/completions", cast_to=httpx2.Response, body=dict(body)
                )
            result = classify_answer(response.content, wait_seconds(response.headers))
        except openai.APIStatusError as error:
            retry_after = wait_seconds(error.response.headers)
            result = classify_failure(error.response.status_code, error.response.text, retry_after)
        except openai.APIConnectionError as error:  # the SDK's timeout is one of these
            cause = error.__cause__
            nobody = isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout)
            if isinstance(error, openai.APITimeoutError) and not nobody:
                result = Result(Outcome.TRANSIENT, detail=self._late(within), hint=SET_TIMEOUT)
            else:
                detail = f"no connection to {self._where()}: {str(cause or error) or 'it does not answer'}"
                hint = SET_CLOCK if "not yet valid" in detail or "has expired" in detail else SET_ADDRESS
                result = Result(Outcome.TRANSIENT, detail=detail, hint=hint, nobody=nobody)
        except TimeoutError:
            result = Result(Outcome.TRANSIENT, detail=self._late(within), hint=SET_TIMEOUT)
        except openai.OpenAIError as error:
            result = Result(Outcome.FATAL, detail=str(error))
        if result.hint == SET_KEY and not self._endpoint.api_key:
            result = replace(result, hint="set OPENAI_API_KEY: this endpoint asks for a key and none is set")
        return replace(result, detail=self._scrub(result.detail)) if result.detail else result

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _where(self) -> str:
        parts = urlsplit(self._endpoint.base_url or OPENAI)
        return parts.netloc.rpartition("@")[2] or "the server"  # an address may hold a password

    def _late(self, within: float) -> str:
        seconds = min(within, self._endpoint.timeout, self._endpoint.attempt)
        return f"no answer from {self._where()} within {max(seconds, 0.0):.3g} s"

    def _scrub(self, detail: str) -> str:
        """Providers quote the key back, in part or whole."""
        if self._endpoint.api_key:
            detail = detail.replace(self._endpoint.api_key, "[key]")
        return _KEY_SHAPED.sub("[key]", detail)


def _client(endpoint: Endpoint) -> "AsyncOpenAI":
    from openai import AsyncOpenAI, Timeout

    return AsyncOpenAI(
        api_key=endpoint.api_key or "none",
        base_url=endpoint.base_url or OPENAI,
        max_retries=0,
        timeout=Timeout(connect=5.0, read=endpoint.timeout, write=30.0, pool=30.0),
    )


def wait_seconds(headers: Mapping[str, str]) -> float | None:
    """How long the provider asks to wait: `retry-after-ms`, or `Retry-After`, seconds or date (RFC 9110).

    A date is read against the server's own clock where the answer gives its `Date`, since ours may be wrong; one
    that has passed says nothing, so it is None and not a leave to come back at once.
    """
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers[name]) * scale
        except (KeyError, ValueError):
            continue
        if math.isfinite(seconds) and seconds >= 0:
            return seconds
    until = _moment(headers, "retry-after")
    if until is None:
        return None
    now = _moment(headers, "date")
    seconds = until - (time.time() if now is None else now)
    return seconds if seconds > 0 else None


def _moment(headers: Mapping[str, str], name: str) -> float | None:
    try:
        return parsedate_to_datetime(headers[name]).timestamp()
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
