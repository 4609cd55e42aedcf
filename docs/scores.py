"""Write the table of scores in docs/quality.md again from the pinned floors (`make docs`)."""

import json
import re
import tomllib
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
PAGE = Path(__file__).with_name("quality.md")


def table() -> str:
    """The corpus in one line and the floors of every field, which are its scores when they were pinned."""
    floors = tomllib.loads((SEEDS / "floors.toml").read_text(encoding="utf-8"))
    gold = {path.name.removesuffix(".gold.json"): path for path in SEEDS.glob("*.gold.json")}
    articles = sum(len(json.loads(path.read_text(encoding="utf-8"))["articles"]) for path in gold.values())
    blind = sum(row.get("blind", False) for row in floors["documents"].values())
    rows = [
        f"| {name.replace('_', ' ')} | {score:.3f} | {_shown(floors['blind'].get(name))} |"
        for name, score in floors["open"].items()
    ]
    head = f"{len(gold)} invented documents, {articles} articles; {blind} of the documents are *blind*. F1:"
    return "\n".join((head, "", "| field | open | blind |", "|---|---:|---:|", *rows))


def _shown(score: float | None) -> str:
    """A score, or a dash for a field that the gold of no blind document labels."""
    return "–" if score is None else f"{score:.3f}"


if __name__ == "__main__":
    page = PAGE.read_text(encoding="utf-8")
    block = f"<!-- scores -->\n{table()}\n<!-- /scores -->"
    PAGE.write_text(
        re.sub("<!-- scores -->.*<!-- /scores -->", lambda _: block, page, flags=re.S), encoding="utf-8"
    )
