"""The whole offline way, bytes to rendered Markdown, beside sumy's TextRank on the same generated pages.

    make bench            or:  python benchmarks/offline.py [PAGES]

Prints ratios, because absolute figures depend on the machine: pages a CPU second against TextRank (and against jieba's
segmentation alone), peak memory, and how the cost of one page grows with its length (10x the text, at most 12x the time).
Timings are no tests; the last figures are in docs/benchmarks.md.
"""

import resource
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterable

from pages import page

from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run
from summarizer.writing import render


def brief(text: str) -> str:
    return render(run(summarize(decode(text.encode(), "page.txt"))), None, "md")


def textrank(text: str) -> object:
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.text_rank import TextRankSummarizer

    return TextRankSummarizer()(PlaintextParser.from_string(text, Tokenizer("chinese")).document, 5)


def segment(text: str) -> object:
    import jieba

    return list(jieba.cut(text))


def rate(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """Items a second of processor time, after one item to warm up."""
    texts = list(texts)
    work(texts[0])
    start = time.process_time()
    for text in texts:
        work(text)
    return len(texts) / (time.process_time() - start)


def seconds(text: str, repeats: int = 5) -> float:
    """Median seconds of processor time for one page."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        brief(text)
        times.append(time.process_time() - start)
    return statistics.median(times)


def main(count: int) -> None:
    warnings.simplefilter("ignore")
    pages = [page(seed) for seed in range(count)]
    print(f"{count} generated pages, mean {sum(map(len, pages)) // count} characters")
    brief(pages[0])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ours = rate(brief, pages)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"summarizer, bytes to Markdown   {ours:8.1f} pages a second")
    print(
        f"peak memory                     {(before + grown) / 1024:8.0f} MB, {grown / 1024:.0f} MB more than after the first page"
    )
    sample = pages[: max(10, count // 20)]
    for name, work in (("sumy TextRank", textrank), ("jieba.cut alone", segment)):
        try:
            theirs = rate(work, sample)
        except ModuleNotFoundError as missing:
            print(f"{name}: not measured, {missing.name} is not installed (make bench installs it)")
            continue
        print(f"{name:31} {theirs:8.1f} pages a second; summarizer is {ours / theirs:.1f} times as fast")
    short, long = page(1, 1_700), page(1, 17_000)
    ratio = seconds(long) / seconds(short)
    print(f"{len(long) / len(short):.1f} times the text takes {ratio:.1f} times as long")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
