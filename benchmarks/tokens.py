"""How many prompt tokens an article costs, beside langextract asked for the same facts about the same articles.

    python benchmarks/tokens.py SEED.txt …

langextract is no dependency: without it (`pip install langextract`) only our own side is counted. Its prompts are
caught by a model that answers nothing, so no network is used; its settings are the defaults of its own `extract`.
The task told to it is our own list of what to write down, cut to what its form can hold, with one worked example,
as its documentation asks for. It sends no schema through a custom model; ours is counted both ways. Tokens are
o200k_base where tiktoken has it (TIKTOKEN_CACHE_DIR), else UTF-8 bytes / 4, for both sides.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from summarizer.asking.plan import Request
from summarizer.asking.prompts import PACKAGED
from summarizer.pipeline import Options
from summarizer.reading import decode, read
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
    """Our instructions without what only our form needs: the numbers of sentences and of events."""
    said = PACKAGED.render("extract.system.j2")
    return "\n".join(line for line in said.splitlines() if not line.startswith(("- cite ", "- event is")))


def theirs(texts: list[str]) -> list[str] | None:
    """The prompts langextract sends for some articles, or None where it is not installed."""
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
            prompt_description=task(),
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
    asked, texts = [], []
    for path in map(Path, paths):
        asked += questions(path.read_bytes(), path.name, Options("model"))
        texts += [one.text for one in read(decode(path.read_bytes(), path.name)).articles]
    ours = sum(count(said(request)) for request in asked)
    schemas = sum(count(json.dumps(request.schema)) for request in asked)
    print(f"{len(asked)} articles, {sum(map(len, texts)):,} characters, counted with {name}")
    print(f"summarizer   {len(asked):4} prompts {ours:8,} tokens, {ours + schemas:8,} with their schemas")
    prompts = theirs(texts)
    if prompts is None:
        print("langextract  not installed")
        return
    other = sum(map(count, prompts))
    print(f"langextract  {len(prompts):4} prompts {other:8,} tokens")
    print(f"ours are {ours / other:.0%} of theirs, {(ours + schemas) / other:.0%} with the schemas")


if __name__ == "__main__":
    main(sys.argv[1:])
