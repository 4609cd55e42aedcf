"""How many tokens a text is: counted where the vocabulary is at hand, estimated otherwise.

tiktoken downloads its vocabularies on first use and fails or hangs where it cannot. It is used only when
the file is already in its cache and sound, so counting tokens never touches the network and never fails a
run.
"""

import functools
import hashlib
import json
import math
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.asking.plan import Request
from summarizer.patterns import regex

if TYPE_CHECKING:
    from tiktoken import Encoding

# File name in tiktoken's cache (SHA-1 of the address it comes from) and SHA-256 of the content, as tiktoken
# has them.
VOCABULARIES = {
    "o200k_base": (
        "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    "cl100k_base": (
        "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
}
# Tokens for each byte of UTF-8, measured on official Chinese text: o200k_base takes .71-.75 tokens a Chinese
# character of 3 bytes, cl100k_base 1.17-1.24, DeepSeek's vocabulary .51-.59. The first holds within 5 % on
# clean simplified text; Latin text and traditional characters are further off, hence the margin for
# budgets.
_TOKENS_PER_BYTE = {"o200k_base": 1 / 4, "cl100k_base": 0.40, "deepseek": 0.185}
MARGIN = 1.15
_MESSAGE_TOKENS, _REPLY_TOKENS = 4, 3  # role and separators, as chat templates add them
_LONGEST_COUNTED = 400_000  # characters; tiktoken's regex stack gives out on a million spaces
_SPACES = regex(r"[ \t]{64,}")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A number of tokens; `exact` False means estimated."""

    count: int
    exact: bool

    def __str__(self) -> str:
        return f"{self.count:,}" if self.exact else f"about {self.count:,} (estimated)"


def count(text: str, model: str) -> Tokens:
    """Tokens of a text for a model."""
    family = _family(model)
    encoding = _encoding(family) if len(text) <= _LONGEST_COUNTED else None
    if encoding is not None:
        try:
            # A page may hold "<|endoftext|>"; to the model it is text, to tiktoken's default an error.
            exact = len(encoding.encode(_SPACES.sub(" " * 64, text), disallowed_special=()))
            return Tokens(exact, exact=_SPACES.search(text) is None)
        except ValueError:  # the regex stack, on text of one endless word
            pass
    return Tokens(estimate(text, family), exact=False)


def count_request(request: Request, model: str) -> Tokens:
    """Tokens a request sends: messages, what the chat template puts around them, and the schema."""
    texts = [message.content for message in request.messages]
    around = _MESSAGE_TOKENS * len(texts) + _REPLY_TOKENS
    if request.schema is not None:
        texts.append(json.dumps(request.schema, separators=(",", ":")))
    counted = [count(text, model) for text in texts]
    # How a provider writes the schema into the prompt is its own affair, so a request is never exact.
    return Tokens(sum(tokens.count for tokens in counted) + around, exact=False)


def estimate(text: str, family: str = "o200k_base") -> int:
    """Tokens by the size of the text in UTF-8."""
    size = len(text.encode("utf-8", "replace"))
    return math.ceil(size * _TOKENS_PER_BYTE[family])


def how(model: str) -> str:
    """One line for `summarizer doctor`: counted or estimated, and what to do about it."""
    family = _family(model)
    if _encoding(family) is not None:
        return f"tokens for {model} are counted with {family}"
    if family not in VOCABULARIES:
        return f"tokens for {model} are estimated: its vocabulary is not part of tiktoken"
    return (
        f"tokens for {model} are estimated from the size of the text; to count, put {family}.tiktoken into "
        f"{_cache()} under the name {VOCABULARIES[family][0]}"
    )


def _family(model: str) -> str:
    """The vocabulary of a model. Those of other providers are nearest to o200k_base for Chinese."""
    name = model.rpartition("/")[2].lower()
    if name.startswith("deepseek"):
        return "deepseek"
    old = ("gpt-4-", "gpt-3.5", "gpt-35")
    return "cl100k_base" if name == "gpt-4" or name.startswith(old) else "o200k_base"


def _cache() -> Path:
    named = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    return Path(tempfile.gettempdir(), "data-gym-cache") if named is None else Path(named)


def _encoding(family: str) -> "Encoding | None":
    if family not in VOCABULARIES:
        return None
    named = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if named == "":  # tiktoken's way to say: no cache, download every time
        return None
    return _load(family, _cache())


@functools.cache
def _load(family: str, cache: Path) -> "Encoding | None":
    """The vocabulary, if its file is there and sound: tiktoken would delete and download a damaged one."""
    name, digest = VOCABULARIES[family]
    try:
        data = (cache / name).read_bytes()
    except OSError:
        return None
    if hashlib.sha256(data).hexdigest() != digest:
        return None
    import tiktoken  # with its vocabulary 1 to 2 s, paid only where something is counted

    return tiktoken.get_encoding(family)
