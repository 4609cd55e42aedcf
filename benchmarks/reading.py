"""Reading alone, bytes to articles with numbered sentences, beside trafilatura on the same web pages.

    python benchmarks/reading.py [PAGES]

Counts CPU time of this process, not the clock, so that what else the machine does matters less. Every kind is read in
turn for several rounds, and the median round counts: a slow moment then falls on all alike. Compare the ratios; the
figures themselves depend on the machine.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pages

from summarizer.reading import decode, read

ROUNDS = 7
Reads = Callable[[bytes], object]


def ours(data: bytes) -> object:
    page = read(decode(data, "page"))
    return [sentence for article in page.articles for sentence in article.sentences]


def trafilatura() -> Reads:
    from trafilatura import bare_extraction

    return lambda data: bare_extraction(data.decode(), url=None, with_metadata=False)


def pdf_pages(count: int) -> list[bytes]:
    """Newspaper pages of five articles in two to five columns, as the tests print them."""
    sys.path.append(str(Path(__file__).parent.parent / "tests" / "reading"))
    from paper import masthead, newspaper, printed, set_story

    stories = [draw for n, story in enumerate(newspaper()) for draw in set_story(story, n)]
    return [printed(masthead() + stories)] * max(1, count // 40)


def kinds(count: int) -> dict[str, tuple[Reads, list[bytes]]]:
    """What is measured: its name, who reads, the pages."""
    plain = [pages.page(seed) for seed in range(count)]
    web = [pages.html(text).encode() for text in plain]
    found: dict[str, tuple[Reads, list[bytes]]] = {
        "text pages": (ours, [text.encode() for text in plain]),
        "newspaper text pages": (ours, [pages.newspaper(seed).encode() for seed in range(count // 4)]),
        "HTML pages": (ours, web),
    }
    for name, made in (
        ("HTML pages, trafilatura", lambda: (trafilatura(), web[: max(4, count // 8)])),
        ("PDF newspaper pages", lambda: (ours, pdf_pages(count))),
    ):
        try:
            found[name] = made()
        except ModuleNotFoundError as missing:
            print(f"{name}: not measured, {missing.name} is not installed (make bench installs it)")
    return found


def seconds(read_one: Reads, data: list[bytes]) -> float:
    """CPU seconds for one page."""
    start = time.process_time()
    for each in data:
        read_one(each)
    return (time.process_time() - start) / len(data)


def main(count: int) -> None:
    measured = kinds(count)
    rounds: dict[str, list[float]] = {name: [] for name in measured}
    for read_one, data in measured.values():
        read_one(data[0])
    for _ in range(ROUNDS):
        for name, (read_one, data) in measured.items():
            rounds[name].append(seconds(read_one, data))
    took = {name: statistics.median(times) for name, times in rounds.items()}
    for name, (_, data) in measured.items():
        size = sum(map(len, data)) / len(data)
        print(f"{name:24} {1 / took[name]:8.1f} a CPU second   {size / 1000:6.1f} kB each")
    if theirs := took.get("HTML pages, trafilatura"):
        print(f"HTML pages: {theirs / took['HTML pages']:.1f} times as fast as trafilatura")
    for name in ("newspaper text pages", "HTML pages"):
        print(f"{name}: {took[name] / took['text pages']:.1f} times the cost of a text page")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
