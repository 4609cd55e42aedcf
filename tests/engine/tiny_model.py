"""A language model of a megabyte that knows nothing: random weights in a GGUF file, written without a library.

What it writes is nonsense of the right alphabet, held in shape by the engine's grammar alone. So an engine that
loads it shows everything of a real server but understanding: tokenizer, context, sampling, schemas, slots.

The file is GGUF version 3, little endian: header, key-value pairs, tensor descriptions, then the tensors, each on a
boundary of 32 bytes. Architecture "llama", all weights 32-bit floats; the vocabulary is a SentencePiece one with
bytes to fall back on, so any text can be read.
"""

import random
import struct
from array import array
from collections.abc import Mapping
from pathlib import Path

WIDTH, LAYERS, HEADS, INNER = 64, 2, 4, 128
CONTEXT = 65536  # tokens; the server decides how many of them it serves
TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant:"
_UINT32, _FLOAT, _BOOL, _STRING, _ARRAY, _INT32 = 4, 6, 7, 8, 9, 5  # value types of the format
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6  # kinds of token
_ALIGNED = 32
# The first dimension of every embedding is 1, so what a token's output row holds there is how much it is liked.
# Tokens that end something are, or no answer would ever close; bytes are not, since alone they are no text.
LIKED = {'"': 0.95, "}": 0.9, "]": 0.9, "{": 1.35, "</s>": 0.7, ",": 0.1}
# However many characters the seeds come to hold: what closes is liked beyond all of them.
TERSE = {
    **LIKED,
    "{": 0.0,
    **dict.fromkeys(('"', "}", "]"), 2.5),
}  # every list is left empty, every string soon closed
BYTES_LIKED = -1.5


def write(path: Path, text: str, liked: Mapping[str, float] = LIKED, seed: int = 7) -> None:
    """Write a model whose vocabulary is printable ASCII, the other characters of `text`, and bytes for the rest."""
    special = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    tokens = [*special, *map(chr, range(33, 127)), "▁", *sorted({c for c in text if c > "\x7f"} - {"▁"})]
    plain = len(tokens) - len(special)
    kinds = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, *[_NORMAL] * plain]
    scores = [0.0] * len(special) + [-10.0] * plain
    values = _values(tokens, kinds, scores)
    tensors = _tensors(tokens, liked, random.Random(seed))
    described, offset = b"", 0
    for name, shape, data in tensors:
        rows = struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset)  # 0: 32-bit floats
        described += _text(name) + rows
        offset += _padded(len(data) * 4)
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(values)) + b"".join(values) + described
    with path.open("wb") as file:
        file.write(head.ljust(_padded(len(head)), b"\0"))
        for _, _, data in tensors:
            raw = data.tobytes()
            file.write(raw.ljust(_padded(len(raw)), b"\0"))


def _values(tokens: list[str], kinds: list[int], scores: list[float]) -> list[bytes]:
    numbers = {
        "context_length": CONTEXT,
        "embedding_length": WIDTH,
        "block_count": LAYERS,
        "feed_forward_length": INNER,
        "attention.head_count": HEADS,
        "attention.head_count_kv": HEADS,
        "rope.dimension_count": WIDTH // HEADS,
        "vocab_size": len(tokens),
    }
    flags = {"add_bos_token": True, "add_space_prefix": False}
    return [
        _pair("general.architecture", _STRING, _text("llama")),
        _pair("general.name", _STRING, _text("tiny-random")),
        *(_pair(f"llama.{name}", _UINT32, struct.pack("<I", value)) for name, value in numbers.items()),
        _pair("llama.attention.layer_norm_rms_epsilon", _FLOAT, struct.pack("<f", 1e-5)),
        _pair("tokenizer.ggml.model", _STRING, _text("llama")),
        _pair("tokenizer.ggml.pre", _STRING, _text("default")),
        _pair("tokenizer.ggml.tokens", _ARRAY, _array(_STRING, [_text(token) for token in tokens])),
        _pair("tokenizer.ggml.scores", _ARRAY, _array(_FLOAT, [struct.pack("<f", s) for s in scores])),
        _pair("tokenizer.ggml.token_type", _ARRAY, _array(_INT32, [struct.pack("<i", k) for k in kinds])),
        *(
            _pair(f"tokenizer.ggml.{name}_token_id", _UINT32, struct.pack("<I", number))
            for name, number in (("unknown", 0), ("bos", 1), ("eos", 2))
        ),
        *(_pair(f"tokenizer.ggml.{name}", _BOOL, struct.pack("<?", value)) for name, value in flags.items()),
        _pair("tokenizer.chat_template", _STRING, _text(TEMPLATE)),
    ]


def _tensors(
    tokens: list[str], liked: Mapping[str, float], chance: random.Random
) -> list[tuple[str, tuple[int, ...], "array[float]"]]:
    """(name, shape with the fastest dimension first, values) of every tensor."""

    def noise(wide: int, high: int, scale: float = 0.02) -> "array[float]":
        return array("f", (chance.gauss(0.0, scale) for _ in range(wide * high)))

    ones = array("f", [1.0] * WIDTH)
    embedding, output = noise(WIDTH, len(tokens), 0.1), noise(WIDTH, len(tokens), 0.3)
    for number, token in enumerate(tokens):
        embedding[number * WIDTH] = 1.0
        output[number * WIDTH] += BYTES_LIKED if 3 <= number < 259 else liked.get(token, 0.0)
    tensors = [("token_embd.weight", (WIDTH, len(tokens)), embedding)]
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        tensors += [(f"{block}.{name}_norm.weight", (WIDTH,), ones) for name in ("attn", "ffn")]
        tensors += [
            (f"{block}.attn_{name}.weight", (WIDTH, WIDTH), noise(WIDTH, WIDTH))
            for name in ("q", "k", "v", "output")
        ]
        tensors += [
            (f"{block}.ffn_{name}.weight", shape, noise(*shape))
            for name, shape in (("gate", (WIDTH, INNER)), ("up", (WIDTH, INNER)), ("down", (INNER, WIDTH)))
        ]
    return [*tensors, ("output_norm.weight", (WIDTH,), ones), ("output.weight", (WIDTH, len(tokens)), output)]


def _pair(key: str, kind: int, value: bytes) -> bytes:
    return _text(key) + struct.pack("<I", kind) + value


def _array(kind: int, values: list[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(values)) + b"".join(values)


def _text(text: str) -> bytes:
    raw = text.encode("utf-8")
    return struct.pack("<Q", len(raw)) + raw


def _padded(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
