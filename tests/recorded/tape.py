"""Cassettes: exchanges with a model over HTTP, recorded once and played back with the network refused.

Everything a cassette may hold is listed: one request header, two response headers, the bodies. Addresses are
rewritten, so that where a recording was made is not in it. Chinese stays readable.
"""

import contextlib
import json
import os
from pathlib import Path

import vcr
import yaml

FOLDER = Path(__file__).parents[2] / "cassettes"
RECORDING = os.environ.get("SUMMARIZER_RECORD") == "1"
PLAYED = "http://model.invalid/v1"  # a name that can never be looked up (RFC 2606)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C ten times faster, where PyYAML has it
_SENT, _RECEIVED = {"content-type"}, {"content-type", "retry-after"}


class Readable:
    """YAML with Chinese as Chinese and a body as its own JSON, one line a string."""

    @staticmethod
    def serialize(cassette):
        for exchange in cassette["interactions"]:
            for side in (exchange["request"], exchange["response"]):
                side["body"] = _opened(side["body"])
        return yaml.dump(cassette, allow_unicode=True, width=10**9, sort_keys=False)

    @staticmethod
    def deserialize(text):
        cassette = yaml.load(text, LOADER)
        for exchange in cassette["interactions"]:
            request, response = exchange["request"], exchange["response"]
            request["body"] = json.dumps(request["body"], ensure_ascii=False).encode()
            response["body"] = {"string": json.dumps(response["body"], ensure_ascii=False).encode()}
        return cassette


def _opened(body):
    body = body["string"] if isinstance(body, dict) else body
    return json.loads(body)


def _request(request):
    request.uri = PLAYED + "/" + request.uri.partition("/v1/")[2]
    request.headers = _allowed(request.headers, _SENT)
    return request


def _response(response):
    if (
        response["status"]["code"] != 200
    ):  # faults are played by a live server: a recorded wait is waited again
        return None
    response["headers"] = _allowed(response["headers"], _RECEIVED)
    return response


def _allowed(headers, names):
    kept = ((name.lower(), value) for name, value in headers.items() if name.lower() in names)
    return {name: [value] if isinstance(value, str) else list(map(_text, value)) for name, value in kept}


def _text(value):
    return value.decode("ascii") if isinstance(value, bytes) else value


def _same(one, other):
    if (one.method, one.uri) != (other.method, other.uri):
        raise AssertionError("another address")
    if json.loads(one.body) != json.loads(other.body):
        raise AssertionError("another question: run `make record` if prompts or facts were meant to change")


@contextlib.contextmanager
def tape(name):
    """The cassette `name`: recorded anew if asked for, else played back; then all of it must be played."""
    path = FOLDER / f"{name}.yaml"
    if RECORDING:
        path.unlink(missing_ok=True)
    recorder = vcr.VCR(record_mode="new_episodes" if RECORDING else "none")
    recorder.register_serializer("readable", Readable)
    recorder.register_matcher("question", _same)
    with recorder.use_cassette(
        str(path),
        serializer="readable",
        match_on=["question"],
        before_record_request=_request,
        before_record_response=_response,
        decode_compressed_response=True,
    ) as cassette:
        yield cassette
    if not RECORDING:
        assert cassette.all_played, (
            f"{name}: {len(cassette) - cassette.play_count} exchanges were not asked for"
        )
