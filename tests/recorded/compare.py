"""Both engines scored side by side on the documents answers were written for: `make evaluate-recorded`.

The answers were written by hand, so the model's column says what becomes of a careful reader's answers on their way
through grounding, checks and rendering, not how well any language model reads.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from endpoint import ANSWERS, Endpoint

from summarizer.checking.scoring.scores import load_gold, score
from summarizer.pipeline import Options
from summarizer.running.chat import Chat
from summarizer.running.chat_wire import Endpoint as Address
from summarizer.running.prices import Prices
from summarizer.running.work import brief_bytes

SEEDS = Path(__file__).parents[2] / "seeds"


def samples():
    """The gold of every document with written answers; they share its number."""
    numbers = {path.stem[:3] for path in ANSWERS.glob("[0-9]*.yaml")}
    return [sample for sample in load_gold(SEEDS) if sample.name[:3] in numbers]


def compared(gold):
    """Scores of the rules and of the model on the same gold, and the documents the model did not finish."""
    pages = [(f"{sample.name}.txt", (SEEDS / f"{sample.name}.txt").read_bytes()) for sample in gold]
    rules = [brief_bytes(data, name, "rules") for name, data in pages]
    with (
        Endpoint() as server,
        Chat(Address("answers-written-by-hand", server.url, hedge=0.0), prices=Prices({})) as chat,
    ):
        how = Options("model", fallback="always")
        model = [brief_bytes(data, name, "model", chat, how=how) for name, data in pages]
    fallen = [briefing.source.name for briefing in model if briefing.provenance.fallback]
    return score(rules, gold).as_json()["total"], score(model, gold).as_json()["total"], fallen


def table(rules, model):
    """Lines of a table: field, then precision, recall and F1 of either engine."""
    yield "| field | rules P | rules R | rules F1 | model P | model R | model F1 |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for field in rules:
        figures = [engine.get(field, {}).get(name) for engine in (rules, model) for name in MEASURES]
        told = ("–" if figure is None else f"{figure:.3f}" for figure in figures)
        yield f"| {field.replace('_', ' ')} | {' | '.join(told)} |"


MEASURES = ("precision", "recall", "f1")


def main():
    gold = samples()
    rules, model, fallen = compared(gold)
    print("\n".join(table(rules, model)))
    print(f"\n{len(gold)} documents; the model's answers were written by hand")
    if fallen:
        print(f"not wholly by the model: {', '.join(fallen)}")


if __name__ == "__main__":
    main()
