"""He or she: where the Chinese says which (他, 她, 女, 先生, 女士), the English may not say the other.

Where the Chinese does not say, neither is held against the line: a reader may know, and a page seldom tells.
"""

import re
from collections.abc import Sequence

from summarizer.checking.line.words import words
from summarizer.checking.names.posts import named
from summarizer.facts import Person
from summarizer.patterns import regex

_HE = frozenset({"he", "him", "his", "himself"})
_A_MAN = frozenset(("man", "men", "father", "husband", "son", "brother", "uncle", "boy"))
"""Beside one of these she is somebody else: "thanked the man who helped her"."""
_SHE = frozenset({"she", "her", "hers", "herself"})
_HE_ZH = regex("(?<!其)他(?![们人乡山处国])|先生|，男[，、）]|（男")
_SHE_ZH = regex("她|女士|，女[，、）]|（女")

# 何静 is He Jing.
_FAMILY_NAME = regex(r"\b(?:He|She) (?=[A-Z])")
# Somebody the rules did not read.
_NAME = regex(r"\b[A-Z][a-z]+ [A-Z][a-z’']+\b")
_PRONOUN_NAMES = frozenset(("He", "She"))


def check_pronouns(en: str, quotes: Sequence[str], people: Sequence[Person] = ()) -> tuple[str, ...]:
    """A message where `en` says he of a woman or she of a man, by the cited Chinese; else ().

    A line that names none of several `people` may be about any of them.
    """
    spoken = words(_without_families(en, people))
    male, female = not _HE.isdisjoint(spoken), not _SHE.isdisjoint(spoken)
    if male == female or (female and not _A_MAN.isdisjoint(spoken)):
        return ()
    if (len(people) > 1 or _NAME.search(en)) and not named(en, people):
        return ()
    text = "\n".join(_around(quotes, [one.person.zh for one in named(en, people)]))
    man, woman = bool(_HE_ZH.search(text)), bool(_SHE_ZH.search(text))
    if man == woman or (male and man) or (female and woman):
        return ()
    return (f"“{'he' if male else 'she'}”: the cited Chinese speaks of a {'woman' if woman else 'man'}",)


def _around(quotes: Sequence[str], names: Sequence[str]) -> Sequence[str]:
    """The sentences that name somebody, and those right behind: 他 of another paragraph is another."""
    near = [
        one
        for at, one in enumerate(quotes)
        if any(zh in "".join(quotes[max(0, at - 1) : at + 1]) for zh in names)
    ]
    return near or quotes


def _without_families(en: str, people: Sequence[Person]) -> str:
    """The line without the family names 何 and 佘, which are spelled as pronouns are: alone, too, of who has one."""
    if "He " not in en and "She" not in en:
        return en
    en = _FAMILY_NAME.sub(" ", en)
    for family in _PRONOUN_NAMES.intersection(one.en.partition(" ")[0] for one in people):
        en = re.sub(rf"\b{family}\b", " ", en)
    return en
