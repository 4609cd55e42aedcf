"""A local model for recording: it answers from cassettes/answers, where people wrote down what a model may say.

An answer quotes what it stands on; the endpoint turns each quote into the number of the line of the prompt that
holds it, and leaves out what stands in no line it was shown (of an article asked for in halves).
"""

import functools
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml
from tape import LOADER

from summarizer.asking.wire_schema import FACTS

ANSWERS = Path(__file__).parents[2] / "cassettes" / "answers"
_LINE = re.compile(r"^([a-z]?\d+)\|(.*)$", re.MULTILINE)
_CUT = '{"events": [{"kind": "mobilisation", "title_en": "Meet'
_ENOUGH = 0.4  # what is told twice, or is not in its sentence, is gone from the facts
_NULLS = {
    "events": ("title_zh", "date_zh", "place_zh", "place_en"),
    "people": ("title_en",),
    "bodies": ("en",),
    "agenda": ("en",),
    "directives": ("addressee_zh", "en", "deadline_zh"),
    "documents": ("en",),
    "figures": ("what_en",),
    "projects": ("en", "amount_zh"),
}


@functools.cache
def answers():
    """Every answer of every file; the file of a newspaper page holds one for each of its articles."""
    return [one for path in sorted(ANSWERS.glob("*.yaml")) for one in written(path)]


def written(path):
    return list(yaml.load_all(path.read_text(encoding="utf-8"), LOADER))


def respond(body):
    """The chat completion for one request body."""
    schema = body["response_format"]["json_schema"]["name"]
    asked, repaired = body["messages"][1]["content"], len(body["messages"]) > 2
    lines = dict(_LINE.findall(asked))
    found = _written(schema, lines, asked)
    if schema == "briefing":
        again = found.get("briefing_repair") if repaired else None
        return _completion(_briefing(again or found["briefing"], lines), body)
    if len(lines) > found.get("longest", 1000):
        return _completion(_CUT, body, finish="length")
    said = (repaired and found.get("repair")) or found["extract"]  # without a repair the model insists
    if "refusal" in said:
        return _completion("", body, refusal=said["refusal"])
    return _completion(said.get("text") or _reading(said, lines), body)


def _written(schema, lines, asked):
    """The answers to the article shown: by a sentence of it, or by a name or quotation among its facts."""
    for one in answers():
        if schema == "reading":
            event = one["extract"].get("events", [{}])[0]
            shown = any(one["page"] in line for line in lines.values())
            if shown or (one.get("longest") and len(lines) < 8 and _some(one["extract"], lines) and event):
                return one
    if schema == "briefing":
        told = max((one for one in answers() if "briefing" in one), key=lambda one: _held(one, asked))
        if _held(told, asked) >= _ENOUGH:
            return told
    raise LookupError(f"no answer was written for: {asked[:200]}")


def _held(one, facts):
    """The share of the Chinese of an answer's facts that stands among the facts shown."""
    said = one.get("repair") or one["extract"]
    written = {entry["zh"] for name in said for entry in said[name] if name != "events"}
    written |= {event["title_zh"] for event in said["events"] if event.get("title_zh")}
    return sum(zh in facts for zh in written) / max(1, len(written))


def _some(said, lines):
    """Whether a line holds a directive of the answer: the second half of a page has no opening."""
    return any(item["zh"] in line for item in said.get("directives", ()) for line in lines.values())


def _reading(said, lines):
    lists = {name: [] for name in ("events", *FACTS)}
    for name in lists:
        for entry in said.get(name, ()):
            item = {**dict.fromkeys(_NULLS[name]), **entry}
            quotes = [item.pop("quote", None) or item["zh"]]
            if name == "events":  # a half without the opening knows neither day nor name of the occasion
                for field in ("title_zh", "date_zh", "place_zh"):
                    if not any((item[field] or "?") in line for line in lines.values()):
                        item[field] = None
                quotes += [item[field] for field in ("title_zh", "date_zh", "place_zh") if item[field]]
            cite = [number for quote in quotes for number, line in lines.items() if quote in line]
            if name == "events" or cite:
                lists[name].append({**item, "cite": ",".join(dict.fromkeys(cite))})
    events = [{**event, **{name: [] for name in FACTS}} for event in lists["events"]]
    for name in FACTS:  # the files name the event of a fact by its number, if there is more than one
        for item in lists[name]:
            events[item.pop("event", 1) - 1][name].append(item)
    return json.dumps({"events": events}, ensure_ascii=False)


def _briefing(said, facts):
    def cited(item):
        found = [number for quote in item["quotes"] for number, line in facts.items() if quote in line]
        if not found:
            raise LookupError(f"no fact holds {item['quotes']}: {facts}")
        return ",".join(dict.fromkeys(found))

    summary = [{"en": item["en"], "cite": cited(item)} for item in said["summary"]]
    points = [{"section": item["section"], "en": item["en"], "cite": cited(item)} for item in said["points"]]
    return json.dumps({"summary": summary, "points": points}, ensure_ascii=False)


def _completion(text, body, finish="stop", refusal=None):
    asked = sum(len(message["content"]) for message in body["messages"])
    usage = {"prompt_tokens": asked // 2, "completion_tokens": max(1, len(text) // 2)}
    message = {"role": "assistant", "content": text or None, "refusal": refusal}
    choices = [{"index": 0, "message": message, "finish_reason": finish}]
    return {
        "id": "recorded",
        "object": "chat.completion",
        "created": 0,
        "model": body["model"],
        "choices": choices,
        "usage": {**usage, "total_tokens": sum(usage.values())},
    }


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        data = json.dumps(respond(body), ensure_ascii=False).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class Endpoint(ThreadingHTTPServer):
    """The server of a recording; `url` is its base address."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/v1"
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self._thread.join()
        self.server_close()
