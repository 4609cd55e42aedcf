"""How well and how fast the same event is found twice, beside comparing every page's 5-grams by MinHash.

    python benchmarks/twins.py [articles]

The pages come from a generator with a small vocabulary, so two that have nothing to do with each other share a
third of their 5-grams, ten times what real pages share: false pairs are likelier here than anywhere. Every tenth
page is told a second time with 1 to 5 % of its characters replaced, which leaves 0.95 to 0.63 of its 5-grams alike.
"""

import random
import sys
import time
from collections.abc import Iterator

from pages import page

from summarizer.reading import decode, read
from summarizer.reading.twins import SAME, SHORTEST, Telling, folded, likeness, twins

CHARACTERS = 1700
BANDS, ROWS = 32, 4


def tellings(articles: int) -> tuple[list[Telling], set[tuple[str, str]]]:
    """Articles, a tenth of them noisy versions of others, and the pairs that are to be found."""
    rng = random.Random(7)
    found: list[Telling] = []
    pairs = set()
    for seed in range(articles - articles // 11):
        text = read(decode(page(seed, CHARACTERS).encode(), "page")).articles[0].text
        found.append(Telling(f"{seed:05}a", text))
        if seed % 10 == 0:
            found.append(Telling(f"{seed:05}b", _noisy(text, rng.randint(1, 5) / 100, rng)))
            pairs.add((f"{seed:05}a", f"{seed:05}b"))
    return found, pairs


def _noisy(text: str, share: float, rng: random.Random) -> str:
    return "".join(chr(rng.randint(0x4E00, 0x9000)) if rng.random() < share else char for char in text)


def minhash(found: list[Telling]) -> set[tuple[str, str]]:
    """The usual way, written plainly: 128 minima of hashed 5-grams, 32 bands of 4, Jaccard of what falls together."""
    rng = random.Random(1)
    prime = (1 << 61) - 1
    salts = [(rng.randrange(1, prime), rng.randrange(prime)) for _ in range(BANDS * ROWS)]
    buckets: dict[tuple[int, tuple[int, ...]], list[Telling]] = {}
    for telling in found:
        whole = "".join(folded(telling.text))
        grams = [hash(whole[at : at + 5]) & prime for at in range(len(whole) - 4)]
        minima = [min((a * gram + b) % prime for gram in grams) for a, b in salts]
        for band in range(BANDS):
            buckets.setdefault((band, tuple(minima[band * ROWS : (band + 1) * ROWS])), []).append(telling)
    return {pair for pair, one, two in _together(buckets.values()) if _jaccard(one, two) >= 0.5}


def _together(buckets) -> Iterator[tuple[tuple[str, str], Telling, Telling]]:
    seen = set()
    for bucket in buckets:
        for at, one in enumerate(bucket):
            for two in bucket[at + 1 :]:
                pair = (one.id, two.id)
                if pair not in seen:
                    seen.add(pair)
                    yield pair, one, two


def _jaccard(one: Telling, two: Telling) -> float:
    return likeness("".join(folded(one.text)), "".join(folded(two.text)))[0]


def report(name: str, seconds: float, found: set[tuple[str, str]], wanted: set[tuple[str, str]]) -> None:
    right = len(found & wanted)
    print(f"{name:<28} {seconds:7.2f} s  found {right}/{len(wanted)}  false {len(found - wanted)}")


def main() -> None:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    found, wanted = tellings(articles)
    print(
        f"{len(found)} articles, {sum(len(one.text) for one in found):,} characters, {len(wanted)} told twice"
    )
    began = time.perf_counter()
    mine = twins(found)
    seconds = time.perf_counter() - began
    report("clauses in common", seconds, {(one.original, one.other) for one in mine}, wanted)
    kinds = {kind: sum(one.kind == kind for one in mine) for kind in ("same", "part", "version")}
    near = sum(one.jaccard >= SAME for one in mine)
    print(f"{'':<28} of these {kinds}; {near} have a Jaccard of {SAME} or more; shortest compared {SHORTEST}")
    few = found[: max(1, len(found) // 20)]
    began = time.perf_counter()
    naive = minhash(few)
    seconds = time.perf_counter() - began
    within = {pair for pair in wanted if {*pair} <= {one.id for one in few}}
    report(f"MinHash, plain, {len(few)} of them", seconds, naive, within)


if __name__ == "__main__":
    main()
