"""What came first, told by the order of the page: who goes 在甲 … 随后来到乙 did not see the second before the first.

`sequence` asks what 前 and 后 say. Where they say nothing a report still tells its events in their order, and a line
that has two of them the other way round is doubted, if each of its halves is told in one place of the page.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import Thing, shared, things_of
from summarizer.checking.line.words import words
from summarizer.checking.names.posts import named
from summarizer.facts import Person
from summarizer.patterns import regex

_SAID = regex(r"\b(?P<before>[Bb]efore|[Aa]head of|[Pp]rior to)\b|\b(?P<after>[Aa]fter)\b")
_SOME = frozenset(("before", "ahead", "prior", "after"))
_STOPS = regex(r"[.;](?= |$)")
# Where what "After the visit" is told of ends.
_NEXT = regex(
    r", | (?=(?:he|she|they|the \w+|[A-Z]\w+(?: [A-Z]\w+)?) (?:then |also )?[a-z]+(?:ed|ent|aw|et|eld|ave|ook)\b)"
)
# Laid before the assembly; before the end of June; before and after.
_NO_EVENT = regex(
    r"\b(?:go(?:es)?|went|come|came|put|brought|laid|placed|taken|be|appear\w*|is|are|long|and|or|shortly|day|week|year|"
    r"month|look\w*|one|named|just|than|ever|slightly|well|far|narrowly|comfortably|remain\w*|stay\w*|pull\w*) $"
)
# What is to be done by some time, and is not told as done.
_WANTED = regex(r"\b(?:must|should|will|shall|to be|would|is to|are to|need|needs|by|wants?|plans?)\b")
_PIECE = regex("[^，；。：\n]+")
# Here the page itself goes back, or gathers what it then tells one by one.
_BACK = regex(
    "前(?![往来列期景沿三两身进十五端])|此前|之后|以后|曾|将|[要应须拟]|力争|确保|日上午|了解到|据悉"
)
_LEAST = 0.9
"""So much a half must share with its place, and a third of what it speaks of."""
_CLEAR = 1.5
"""So much more must a half share with its place than with any other."""


def check_order(en: str, texts: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each pair of events of `en` that the sentences of a page have the other way round."""
    if _SOME.isdisjoint(words(en)):
        return
    told = list(_pairs(en))
    pieces = (
        [(at, piece[0]) for at, text in enumerate(texts) for piece in _PIECE.finditer(text)] if told else []
    )
    for first, second, shown in told:
        one, other = _places(first, second, pieces, people), _places(second, first, pieces, people)
        if not one or not other or one[0] <= other[-1]:
            continue
        (sentence, late), (_, early) = pieces[one[0]], pieces[other[-1]]
        if not (_BACK.search(texts[sentence]) or _BACK.search(early)):
            yield f"“{shown}”: the page tells “{early[:20]}” before “{late[:20]}”"


def _pairs(en: str) -> Iterator[tuple[str, str, str]]:
    """What a line tells as the earlier and as the later event, with the words that part them."""
    for said in _SAID.finditer(en):
        start = max((stop.end() for stop in _STOPS.finditer(en, 0, said.start())), default=0)
        end = _STOPS.search(en, said.end())
        before, behind = en[start : said.start()], en[said.end() : end.start() if end else len(en)]
        if _NO_EVENT.search(before) or _WANTED.search(before) or behind.startswith(" another"):
            continue
        if not before.strip():
            parted = _NEXT.search(behind)
            if not parted:
                continue
            before, behind = behind[parted.end() :], behind[: parted.start()]
        elif before.rstrip().endswith(","):
            before = before.rpartition(",")[0]
        shown = f"{said[0]}{behind[:30]}"
        yield (before, behind, shown) if said["before"] else (behind, before, shown)


def _places(own: str, rest: str, pieces: Sequence[tuple[int, str]], people: Sequence[Person]) -> list[int]:
    """The clauses that may tell a half of a line, by what its other half has not."""
    others = {_key(one) for one in _events(rest, people)}
    things = [one for one in _events(own, people) if _key(one) not in others]
    shares = [shared(things, zh) for _, zh in pieces]
    most, all_ = max(shares, default=0.0), sum(thing.weight for thing in things)
    return (
        [at for at, share in enumerate(shares) if share * _CLEAR > most]
        if most >= max(_LEAST, all_ / 3)
        else []
    )


# Who goes from place to place goes, sees and hears everywhere.
_GOING = regex(
    r"\b(?:visit\w*|tour(?:ed|ing|s)?|went|going|saw|seeing|inspect\w*|came|coming|look\w*|view\w*|check\w*|"
    r"heard|hearing|(?:(?<=[Tt]he )(?:group|party|delegation))|first|then|also|later|stop\w*|continu\w*|turn\w*|"
    r"mov\w*|arriv\w*|travell?\w*)\b"
)


def _events(en: str, people: Sequence[Person]) -> Iterator[Thing]:
    """What half a line speaks of, without who did it and that somebody went there."""
    for one in reversed(named(en, people)):
        en = en[: one.start] + en[one.end :]
    return things_of(_GOING.sub(" ", en), ())


def _key(thing: Thing) -> tuple[object, ...]:
    return (thing.chinese, thing.value, thing.reading, thing.day)
