"""A member of a list: where most of a row stands in one row of the Chinese, so must each of its members.

基础设施、产业建设、生态环保、民生工程 told as "infrastructure, education, ecology and livelihoods" has one too many.
Only a member all of whose words the lexicon knows is doubted, and only where its whole sentence has nothing of it.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.glosses import hints, of_word
from summarizer.checking.line.words import COMMON
from summarizer.checking.vocabulary.things import hint_at, may_tell, stands_for
from summarizer.patterns import regex

_ROW = regex(
    r"(?P<first>(?:[A-Za-z'’-]+ ){0,2}[A-Za-z'’-]+)(?P<rest>(?:, [A-Za-z'’ -]{3,44}){1,9}?),? (?:and|or|as well as) "
    r"(?P<last>(?:[A-Za-z'’-]+ ?){1,4})"
)
_WORD = regex(r"[A-Za-z]{4,}")
_CAPITAL = regex("[A-Z]")
_GOES_ON = regex(
    r"(?:.* )?(?:of|the|to|what|how|is|are|was|were|becomes?)(?: |$)|"
    r"(?:why|whether|where|when|and|but|or|with|without|by|for|on|in|at|which|who|that|including|it|they|as|also|then|while)\b"
)
_ROW_ZH = regex("[^，。；：、\n]{2,16}(?:、[^，。；：、\n]{2,16}){1,11}")
# A row of what demands are filed under is our own.
_FILED = regex(r"\brequirements on\b[^.;]*$|\bon the\b[^.;,]*$|^[^.]{0,90}: [a-z, ]*$")
_SENTENCE = regex("[。；\n]")
_FEWEST, _MOST_WORDS = 3, 4
_LOOSE = frozenset(
    ("other", "others", "relevant", "related", "various", "both", "works", "work", "etc", "like")
)


def check_members(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each member of a row of `en` that the row of the Chinese, which has the others, lacks."""
    if ", " not in en or not any("、" in quote for quote in quotes):
        return
    for row in _ROW.finditer(en):
        items = _items(row["first"], row["rest"], row["last"])
        if len(items) < _FEWEST or _FILED.search(en, 0, row.end()):
            continue
        for sentence in dict.fromkeys(
            one for quote in quotes for one in _SENTENCE.split(quote) if "、" in one
        ):
            for zh in _ROW_ZH.findall(sentence):
                held = [_stands(item, zh) for item in items]
                if sum(held) >= 2 and sum(held) * 2 >= len(items):
                    break
            else:
                continue
            for item, stands in zip(items, held, strict=True):
                if not stands and _is_known(item) and not any(_stands(item, quote) for quote in quotes):
                    yield f"“{item}” is none of “{zh}”"


def _items(first: str, rest: str, last: str) -> list[str]:
    """The members of a row; the first may have other words before it, and the last behind it."""
    return [first, *(one for one in rest.split(", ") if one), last.strip()]


def _words(item: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(item) if word.lower() not in COMMON]


def _stands(item: str, zh: str) -> bool:
    return any(
        stands_for(word, zh)
        or may_tell(word, zh)
        or any(hint in zh for hint in (*hints(word), *hint_at(word)))
        for word in _words(item)
    )


def _is_known(item: str) -> bool:
    """Whether every word of a member is one whose Chinese is known; a name is not."""
    found = _words(item)
    return (
        0 < len(found) <= _MOST_WORDS
        and not _CAPITAL.search(item)
        and not _GOES_ON.match(item)
        and _LOOSE.isdisjoint(item.lower().split())
        and all(of_word(word) and (hints(word) or hint_at(word)) for word in found)
    )
