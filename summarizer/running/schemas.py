"""Write the published schemas from the types they describe: `python -m summarizer.running.schemas FOLDER`."""

import sys
from pathlib import Path

from summarizer.checking.schema import BRIEFING, briefing_schema, dump
from summarizer.checking.scoring.gold import gold_schema

GOLD = "gold.schema.json"


def published() -> dict[str, str]:
    """File name → text of every schema that is generated."""
    return {BRIEFING: dump(briefing_schema()), GOLD: dump(gold_schema())}


def write(folder: Path) -> None:
    """Write every published schema into `folder`."""
    for name, text in published().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
