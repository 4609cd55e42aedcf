"""How many prompt tokens an article costs, beside langextract asked for the same facts about the same articles.

    python benchmarks/tokens.py SEED.txt …

langextract is no dependency: without it (`pip install langextract`) only our own side is counted. Its prompts are
caught by a model that answers nothing, so no network is used; its settings are the defaults of its own `extract`.
The task told to it is our own list of what to write down, cut to what its form can hold, with one worked example,
as its documentation asks for. It is told twice: in the words of `langextract_task.txt`, which stay, so that the
yardstick does not shrink with our prompts; and in those of our prompt as it is now. It sends no schema through a
custom model; ours is counted apart, as the JSON text that goes over the wire. Our second question, for the briefing,
is counted with facts read by the rules. Tokens are o200k_base where tiktoken has it (TIKTOKEN_CACHE_DIR), else UTF-8
bytes / 4, for both sides.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from summarizer.asking import briefing
from summarizer.asking.extract import Asking
from summarizer.asking.plan import Request
from summarizer.asking.prompts import PACKAGED
from summarizer.pipeline import Options
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.running.preview import questions

EXAMPLE = (
    "3月7日下午，县委书记李明主持召开县委常委会会议，传达学习全省农村工作会议精神，审议了《甲县乡村建设方案》。"
    "会议强调，要严守耕地红线，年内建成高标准农田3.2万亩，总投资1.5亿元。县长王芳参加会议。"
)
FACTS = (
    ("event", "召开县委常委会会议", {"kind": "standing_committee", "title_en": "Meeting of the Standing Committee of the County Party Committee", "date_zh": "3月7日下午", "place_zh": "null"}),
    ("person", "李明", {"titles_zh": "县委书记", "title_en": "secretary of the County Party Committee", "role": "chair"}),
    ("person", "王芳", {"titles_zh": "县长", "title_en": "county head", "role": "attendee"}),
    ("body", "县委常委会", {"en": "Standing Committee of the County Party Committee"}),
    ("agenda", "传达学习全省农村工作会议精神", {"act": "relayed", "en": "the guidelines of the provincial meeting on rural work"}),
    ("document", "《甲县乡村建设方案》", {"status": "deliberated", "en": "plan of Jia County for rural construction"}),
    ("directive", "年内建成高标准农田3.2万亩", {"speaker_zh": "会议", "verb": "stressed", "kind": "target", "topic": "rural", "addressee_zh": "null", "salience": "85", "deadline_zh": "年内", "en": "Build 32,000 mu of high-standard farmland within the year."}),
    ("figure", "3.2万亩", {"what_en": "high-standard farmland to be built"}),
    ("project", "高标准农田", {"stage": "planned", "amount_zh": "1.5亿元", "en": "high-standard farmland"}),
)  # fmt: skip


def task() -> str:
    """Our instructions as they are now, without what only our form needs: the numbers of sentences."""
    said = PACKAGED.render("extract.system.j2")
    return "\n".join(line for line in said.splitlines() if not line.startswith("- cite"))


KEPT = Path(__file__).with_name("langextract_task.txt").read_text(encoding="utf-8")


def theirs(texts: list[str], told: str) -> list[str] | None:
    """The prompts langextract sends for some articles with a task, or None where it is not installed."""
    try:
        import langextract as lx
        from langextract.core import types
        from langextract.core.base_model import BaseLanguageModel
    except ImportError:
        return None

    sent: list[str] = []

    class Silent(BaseLanguageModel):
        def infer(self, batch_prompts, **_):
            for prompt in batch_prompts:
                sent.append(prompt)
                yield [types.ScoredOutput(score=1.0, output='{"extractions": []}')]

    shown = [
        lx.data.Extraction(extraction_class=kind, extraction_text=text, attributes=facts)
        for kind, text, facts in FACTS
    ]
    example = lx.data.ExampleData(text=EXAMPLE, extractions=shown)
    for text in texts:
        lx.extract(
            text,
            prompt_description=told,
            examples=[example],
            model=Silent(),
            show_progress=False,
            fence_output=False,
        )
    return sent


def counter() -> tuple[str, Callable[[str], int]]:
    """What is counted with, and the counting."""
    try:
        import tiktoken

        known = tiktoken.get_encoding("o200k_base")
    except Exception:  # tiktoken raises whatever its HTTP client does when it cannot fetch its file
        return "UTF-8 bytes / 4", lambda text: len(text.encode()) // 4
    return "o200k_base", lambda text: len(known.encode(text, disallowed_special=()))


def said(request: Request) -> str:
    """The words of a question."""
    return "\n".join(message.content for message in request.messages)


def main(paths: list[str]) -> None:
    name, count = counter()
    asked, told, texts = [], [], []
    for path in map(Path, paths):
        asked += questions(path.read_bytes(), path.name, Options("model"))
        page = read(decode(path.read_bytes(), path.name))
        found = [extract(one, page).events for one in page.articles]
        told += [briefing.request(events, Asking()) for events in found if events]
        texts += [one.text for one in page.articles]
    print(f"{len(asked)} articles, {sum(map(len, texts)):,} characters, counted with {name}")
    ours = shown("extraction questions", asked, count)
    shown("briefing questions", told, count)
    for words, text in (("the words kept", KEPT), ("our present words", task())):
        prompts = theirs(texts, text)
        if prompts is None:
            print("langextract is not installed")
            return
        other = sum(map(count, prompts))
        print(
            f"langextract, {words:18} {len(prompts):4} {other:8,}; our extraction questions are {ours / other:.0%}"
        )


def shown(what: str, asked: list[Request], count: Callable[[str], int]) -> int:
    """Tokens of the messages of some questions; these and the schemas are printed."""
    tokens = sum(count(said(request)) for request in asked)
    schemas = sum(count(json.dumps(request.schema, separators=(",", ":"))) for request in asked)
    print(f"{what:31} {len(asked):4} {tokens:8,} and {schemas:8,} of schemas")
    return tokens


if __name__ == "__main__":
    main(sys.argv[1:])
