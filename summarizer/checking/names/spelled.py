"""Names without a kind of place behind them, "Lijiazhuang" or "Zhenlai": characters of the text must read so.

Only what is spelled in syllables of Mandarin from end to end, and is no word of English, can be told for such a name.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.line.glosses import vocabulary
from summarizer.checking.names.naming import own_spellings, plain_words, read_as, spellings
from summarizer.facts import Person
from summarizer.language.countries import countries
from summarizer.patterns import regex

_NAME = regex(r"(?<![A-Za-z’'-])[A-Z][a-z]{5,}(?![a-z’'-])")
_OPENINGS = "b p m f d t n l g k h j q x zh ch sh r z c s y w"
_RHYMES = (
    "a o e ai ei ao ou an en ang eng ong i ia iao ie iu ian in iang ing iong u ua uo uai ui uan un uang "
    "ue ve v"
)
# What no syllable of Mandarin is, among what initials and finals could make.
_NEVER = regex(
    r"[jqx](?:[aoe]|ai|ei|ao|ou|an|en|ang|eng|ong|ua|uo|uai|ui|uang)|[bpmf](?:ia|iu|iang|iong|u[aoi].*|ong|un|ue)|"
    r"[gkh](?:i.*|ue)|(?:zh|ch|sh|[zcsr])(?:i[a-z]+|ue)|f(?:i.*|ai|ao|e|ie)|[yw](?:i[a-z]+|ei?)?|r(?:a|ai|ei|ua)|"
    r"[dt](?:iang|in|iong|ua|uai|uang|ue|ia)|w(?:ao|ou|ong|i.*|u[a-z]+|e)|y(?:ei|en|eng|ua|uo|uai|ui|uang|ai)|"
    r"[nl](?:ua|uai|ui|uang|iong)|[bpmf]e|(?:[dtnlgkhzcsr]|zh|ch|sh)o|[a-z]+v|[dtnlzcs]?ei"
)

_PLAIN_WORDS = (
    "agenda cinema chosen mixing opaque sunken binding pending sending handing mending funding lending bending landing "
    "running dining mailing sailing naming timing taming shaping piping waiting hunting parading"
)
_PLAIN = frozenset(_PLAIN_WORDS.split())
_ENGLISH_END = regex(r"(?:[bcdfgjklmnpqrstvwxz]e|[bghkrtz]ing|er)$")


def check_spelled(en: str, text: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Messages, one for each name of `en` that no characters of `text` can be read as."""
    return tuple(
        f"“{name}”: no characters of the cited Chinese read so" for name in _unread(en, text, people)
    )


def _unread(en: str, text: str, people: Sequence[Person]) -> Iterator[str]:
    for name in dict.fromkeys(_NAME.findall(en)):
        low = name.lower()
        if low in _PLAIN or low in vocabulary() or low in _known() or not is_mandarin(low):
            continue
        if any(name in one.en for one in people) or name in own_spellings(text):
            continue
        if next(read_as(low, text), None) is None and not _of_a_line(name, en, text):
            yield name


# Two places that a railway or road is named after: 郑万 is Zhengzhou–Wanzhou.
_ENDS = regex(r"\b([A-Z][a-z]+)(?:[–—-]| to |/)([A-Z][a-z]+)")


def _of_a_line(name: str, en: str, text: str) -> bool:
    """Whether a place is an end of a line that the text names by the first characters of both."""
    pairs = [pair.groups() for pair in _ENDS.finditer(en) if name in pair.groups()]
    return any(
        first.lower().startswith(spellings(a)) and last.lower().startswith(spellings(b))
        for first, last in pairs
        for a, b in pairwise(text)
    )


@cache
def _known() -> frozenset[str]:
    """Names that need no reading: provinces are a check of their own, countries are no Chinese places."""
    abroad = {word.lower() for en in countries().values() for word in en.split()}
    # The name of a party, which 民革 and 国民党 have in a spelling of its own.
    return frozenset({row.key for row in counterparts("regions")} | plain_words() | abroad | {"kuomintang"})


@cache
def _syllables() -> frozenset[str]:
    made = {opening + rhyme for opening in _OPENINGS.split() for rhyme in _RHYMES.split()}
    whole = {
        "a",
        "o",
        "e",
        "ai",
        "ei",
        "ao",
        "ou",
        "an",
        "en",
        "ang",
        "er",
        "yi",
        "ye",
        "wei",
        "shi",
        "zhi",
        "chi",
    }
    return frozenset(one for one in made if not _NEVER.fullmatch(one)) | whole


@lru_cache(maxsize=4096)
def is_mandarin(word: str) -> bool:
    """Whether a word is syllables of Mandarin from end to end, and does not end as words of English do."""
    if _ENGLISH_END.search(word):
        return False
    ends = {0}
    for place in range(len(word)):
        # Inside a word no syllable opens with a, e or o: there the apostrophe is written.
        if place in ends and (not place or word[place] not in "aeo"):
            ends.update(place + size for size in range(1, 7) if word[place : place + size] in _syllables())
    return len(word) in ends
