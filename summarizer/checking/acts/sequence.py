"""What came first: 宣誓仪式前奏唱国歌 has the anthem before the oath, and no line may have it after.

Both sides say before or after what. Only an event that every 前 or 后 of the Chinese puts the other way round is
doubted: a line may tell of an order that no such word tells.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.glosses import hints
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.things import stands_for
from summarizer.facts import Person
from summarizer.language.calendar.beside import AROUND, MEETING
from summarizer.patterns import regex

_SAID = regex(r"\b(?P<before>[Bb]efore|[Aa]head of|[Pp]rior to)|\b(?P<after>[Aa]fter|[Ff]ollowing|[Oo]nce)\b")
_WORD = regex("[A-Za-z]{4,}")
_WORDS = frozenset(("before", "ahead", "prior", "after", "following", "once"))
_EVENT = regex(
    r" (?P<event>[^.,;:()]{3,60}?)(?=[.,;:()]|$| (?:and|by|on|in|at|to|with|the \w+ was|was|were)\b)|"
    r" (?P<low>(?:the )?[a-z'’ -]{3,40})(?= [A-Z])"
)
_ORDER_ZH = regex(
    "(?P<event>[^，。；、：\n]{2,16}?)(?:之|以)?(?:(?P<before>前(?!往|来|列|期|景|沿|三|两|\\d|提|后|瞻|身|者|移|进|十|五))|"
    "(?P<after>后(?!续|期|勤|备|来|的|者|台|方|劲|发|半|三|两|顾)))(?=[，。；、召举进的来开奏向]|还|集|我|全|上班|第一)"
)
_NO_EVENT = regex(r"^(?:.{0,2}[年月日]|此|今|目|日|先|然|最|随|之|其|会|以)$|[年月日底\d]$")


def check_sequence(en: str, quotes: Sequence[str], people: Sequence[Person] = ()) -> Iterator[str]:
    """Messages, one for each event of `en` with something before it that the Chinese has after it, or the reverse."""
    if _WORDS.isdisjoint(words(en)):
        return
    yield from _around_meeting(en, quotes, people)
    text = "\n".join(quotes)
    if "前" not in text and "后" not in text:
        return
    found = [one for one in _ORDER_ZH.finditer(text) if not _NO_EVENT.search(one["event"])]
    for said in _SAID.finditer(en) if found else ():
        if said["before"] and _LAID.search(en, 0, said.start()):
            continue
        event = _EVENT.match(en, said.end())
        told = (event["event"] or event["low"]) if event else ""
        spoken = [word.lower() for word in _WORD.findall(told)]
        meant = [(_shared(spoken, one["event"]), one) for one in found]
        most = max(share for share, _ in meant)
        if most * 2 <= len(spoken) > 1:
            continue  # another event of the kind
        meant = [
            (share, one) for share, one in meant if share < most or not _is_one_of_many(one, spoken, text)
        ]
        most = max((share for share, _ in meant), default=0)
        ways = {bool(one["before"]) for share, one in meant if share >= most}
        if (
            most > 0
            and ways == {not said["before"]}
            and not _also(text, "前" if said["before"] else "后", spoken)
        ):
            other = next(one for share, one in meant if share >= most)
            yield f"“{said[0]} {told.strip()}”: the cited Chinese has “{other[0]}”"


# A bill goes before the congress.
_LAID = regex(r"\b(?:go(?:es)?|went|come|came|put|brought|laid|placed|appear\w*) $")
_LONG = 8


_MEETING = regex(
    r"\b(?P<way>before|ahead of|after|following) the (?:event|meeting|conference|session|ceremony|talks|promotion|"
    r"forum|symposium)\b",
    re.IGNORECASE,
)
_BY_MEETING = regex(f"^(?:[^，。]{{0,6}}{MEETING}|活动|仪式|签约|座谈){AROUND}[，、]")
_LEAST, _CLEAR = 2.0, 1.5


def _around_meeting(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """会前，某某走访了企业: he did not call there after the meeting. What shares most with a line says when."""
    told = _MEETING.search(en)
    if told is None:
        return
    things = tuple(things_of(en[: told.start()] + en[told.end() :], people))
    sentences = list(dict.fromkeys(one for quote in quotes for one in _SENTENCE.split(quote) if one))
    shares = sorted(((shared(things, one), one) for one in sentences), reverse=True)
    if not shares or shares[0][0] < _LEAST or (len(shares) > 1 and shares[0][0] < shares[1][0] * _CLEAR):
        return
    own = _BY_MEETING.match(shares[0][1])
    if own and (own["when"] == "前") != told["way"].lower().startswith(("before", "ahead")):
        yield f"“{told[0]}”: the cited Chinese has “{own[0]}”"


_SENTENCE = regex("[。；\n]")


def _is_one_of_many(one: re.Match[str], spoken: Sequence[str], text: str) -> bool:
    """Whether an event is told at such length that a line may well mean another: 表决通过本次会议议程后."""
    elsewhere = f"{text[: one.start()]}\n{text[one.end() :]}"
    return len(one["event"]) >= _LONG and _shared(spoken, elsewhere) >= _shared(spoken, one["event"])


def _shared(spoken: Sequence[str], zh: str) -> int:
    """How many words of an event may stand for something in some Chinese."""
    return sum(stands_for(word, zh) or any(hint in zh for hint in hints(word)) for word in spoken)


def _also(text: str, way: str, spoken: Sequence[str]) -> bool:
    """Whether the event stands before such a word anywhere, in whatever form."""
    return any(
        _shared(spoken, found["event"]) > 0
        for found in re.finditer(rf"(?P<event>[^，。；、：\n]{{1,16}}){way}", text)
    )
