"""Everything that can go wrong in a way a person should read about.

SummarizerError            exit 1, HTTP 500
├── InputError             exit 2, HTTP 422   a document or file that cannot be read
├── SettingsError          exit 2, HTTP 400   an option, environment variable or configuration file
├── ModelError             exit 3, HTTP 502   the language model gave nothing usable
│   ├── RateLimited        exit 3, HTTP 429   asked to slow down
│   ├── Refused            exit 3, HTTP 502   a filter or the model itself declined
│   ├── Truncated          exit 3, HTTP 502   the answer was cut at the token limit
│   ├── BadReply           exit 3, HTTP 502   not JSON, or not in the schema
│   ├── Unreachable        exit 3, HTTP 503   no answer at all
│   └── Stopped            exit 3, HTTP 503   nothing more is asked in this run: no money, no valid key, nobody there
└── CheckFailed            exit 1, HTTP 422   a claim that its source does not support

A message says what happened and to which file; the hint says what to do next. Errors are caught in three
places only: `cli.main`, the web application's handler, and the work of one document in a folder run.
"""

from typing import ClassVar


class SummarizerError(Exception):
    """Base of the tree. `message` is one line; `hint`, if any, is the next step for the person reading it."""

    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(SummarizerError):
    """A document, folder or file that cannot be read as what it should be."""

    exit_code = 2
    http_status = 422


class SettingsError(SummarizerError):
    """An option, environment variable or configuration value that makes no sense."""

    exit_code = 2
    http_status = 400


class ModelError(SummarizerError):
    """The language model gave nothing usable."""

    exit_code = 3
    http_status = 502


class RateLimited(ModelError):
    """The provider asked to slow down and the patience allowed for it ran out."""

    http_status = 429


class Refused(ModelError):
    """A content filter, or the model itself, declined to answer."""


class Truncated(ModelError):
    """The answer was cut off at the output limit."""


class BadReply(ModelError):
    """The answer is not JSON, or JSON of another shape than was asked for."""


class Unreachable(ModelError):
    """No answer: the host is unknown, refuses connections or hangs."""

    http_status = 503


class Stopped(ModelError):
    """Nothing more is asked in this run: no money or quota is left, the key is rejected, or nobody is there."""

    http_status = 503


class CheckFailed(SummarizerError):
    """A claim is not supported by its source, or a file is not valid under the schema."""

    http_status = 422
