"""Put the current briefing of a sample page into the README, between its two markers (`make docs`)."""

import re
from pathlib import Path

from summarizer.pipeline import summarize
from summarizer.reading import decode, read
from summarizer.running.drive import run
from summarizer.writing import render

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "seeds" / "001_wangchuan_standing_committee.txt"
MARKERS = re.compile(r"(<!-- briefing -->\n).*?(<!-- /briefing -->)", re.DOTALL)


def excerpt() -> str:
    """The briefing as Markdown quotation, up to its list of evidence."""
    raw = decode(SAMPLE.read_bytes(), SAMPLE.name)
    text = render(run(summarize(raw)), read(raw), "md").partition("**Evidence**")[0].strip()
    text = re.sub(r"^# (.*)$", r"**\1**", text, count=1, flags=re.MULTILINE)
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def updated(readme: str) -> str:
    """The README's text with the current briefing in it."""
    return MARKERS.sub(lambda found: f"{found[1]}{excerpt()}\n{found[2]}", readme)


if __name__ == "__main__":
    path = ROOT / "README.md"
    path.write_text(updated(path.read_text(encoding="utf-8")), encoding="utf-8")
