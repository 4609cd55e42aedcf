"""What stands behind a personal name: punctuation, or a word that people are the subject of."""

import re
from functools import cache

from summarizer.compiled import compiled
from summarizer.language.rows import rows
from summarizer.patterns import regex

PUNCTUATION = 9
"""The firmness of a name that ends at punctuation; a verb counts its length, at most 8."""

_MARKS = frozenset('，,。；;：:、！!？?）)（(“”"‘’《》〈〉【】[]…—-|/／\n\t \u3000\u00a0\x00')

# Before a mark one character is a verb said of people: 某某说：
_SAID = ("说", "称", "道", "讲")


def edge(text: str, at: int) -> int:
    """How firmly a name ends before offset `at`: 9 at punctuation or the end, else the length of a verb."""
    if at >= len(text) or text[at] in _MARKS or text[at].isascii():
        return PUNCTUATION
    openings, others = _openings()
    found = _edges().match(text, at) if text[at] in openings or others.match(text, at) else None
    if (found is None or len(found.group()) == 1) and speaks(text, at) and not _within_verb(text, at):
        return 2  # 某某|作典型发言
    if found is None:
        return 0
    if found.group() in _SAID and text[found.end() : found.end() + 1] in _MARKS:
        return 2
    return min(len(found.group()), PUNCTUATION - 1)


def _within_verb(text: str, at: int) -> bool:
    """Whether a verb begins one character before: 调|任, 就|任."""
    earlier = _edges().match(text, at - 1) if at else None
    return earlier is not None and earlier.end() > at


def speaks(text: str, at: int) -> bool:
    """Whether what follows offset `at` is said of people and bodies only: 指出, 主持, 一行, 实地察看."""
    return _speech().match(text, at) is not None


# 项目经理某某，电话13900001111: whom to ring up took part in nothing.
_RINGS = regex(
    "[，,、（(：: \u3000]{0,3}(?:联系|办公|咨询|手机)?(?:电话|手机|微信|号码)?(?:号码)?[：: \u3000]{0,2}"
    "(?:1[3-9][0-9]{9}|0[0-9]{2,3}[-— ]?[0-9]{6,8}|[1-9][0-9]{6,7})(?![0-9万亿元人])"
)


def is_contact(text: str, end: int) -> bool:
    """Whether a number to ring up stands behind a name that ends here."""
    return _RINGS.match(text, end) is not None


def opens_word(text: str, at: int) -> bool:
    """Whether a word of two characters that may follow a name begins at `at`: 定期, 具体, 了解."""
    return text[at : at + 2] in words_after()


@cache
def words_after() -> frozenset[str]:
    """Verbs, adverbs and words of time that may stand straight behind a name."""
    return frozenset(word for row in rows("after_names") for word in row["entries"].split(" "))


def _words(kind: str) -> list[str]:
    found = [
        word for row in rows("person_verbs") if row["class"] == kind for word in row["entries"].split(" ")
    ]
    return sorted(found, key=len, reverse=True)


@cache
def _openings() -> tuple[frozenset[str], re.Pattern[str]]:
    """The first characters of the words that show where a name ends, and the words that may begin with any."""
    words = (*_words("adverb"), *_words("edge"))
    others = [word for word in words if not "一" <= word[0] <= "鿿"]
    return frozenset(word[0] for word in words), compiled("|".join(others) or "(?!)")


@cache
def _edges() -> re.Pattern[str]:
    adverb = "|".join(_words("adverb"))
    return compiled(f"(?:{adverb}){{0,2}}(?:{'|'.join(_words('edge'))})|(?:{adverb}){{1,2}}(?=[，：])")


@cache
def _speech() -> re.Pattern[str]:
    return compiled(f"(?:{'|'.join(_words('adverb'))}){{0,2}}(?:{'|'.join(_words('speaks'))})")
