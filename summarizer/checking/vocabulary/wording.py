"""Words that only the Chinese may put into a line: judgement, causes, strength; and hard words that may not be lost.

Also what this genre is commonly mistranslated by (精神 as "spirit", 研究 as "researched"), and slogans explained
where the text does not explain them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.checking.line.counterparts import counterparts, prefiltered
from summarizer.checking.names.naming import splits
from summarizer.checking.vocabulary.things import stands_for
from summarizer.facts import Person
from summarizer.language.matching import holds, occurrences
from summarizer.language.terms import find_terms
from summarizer.patterns import regex

_EXPLAINED = regex(r"即[：:“]|是指|也就是|包括|[：:——]")
_EXPANSION = regex(
    r"[“\"‘(（]\s*(?P<zh>[\u3400-\u9fff“”‘’\d]{3,20}|[一二两三四五六七八九十双][\u3400-\u9fff])\s*[”\"’)）]\s*"
    r"(?P<joint>:|—|–|,? (?:that is|namely|meaning|i\.e\.)|"
    r"\((?:that is|meaning|i\.e\.)|,? which (?:means|stands for|refers to))(?P<rest>[^.;]*)"
)
_NAMED_SLOGAN = regex(
    r"[“\"‘](?P<en>[^“”\"]{3,60})[”\"’](?: \([^)]*\))?(?: [a-z]+){0,2} *(?P<joint>:|, (?:that is|namely|"
    r"meaning|i\.e\.)|"
    r",? which (?:means|stands for|refers to)|,? to (?=[a-z]+(?:ise|ize|ify|en)? ))(?P<rest>[^.;]*)"
)
_WRONG = regex("违规|违纪|违法|擅自|涉嫌|冒领|套取|骗取|挪用|侵占|收受|虚报|截留")
_DEED = regex(
    r"(?!was|were|is|are|had|has|received|got|lost)(?:\w+ly )?"
    r"(?:\w+ed|gave|let|took|sold|made|handed|put|sent|paid|built|bought)\b(?! (?:a|the) warning)"
)
_ASKS = regex(r"[要将拟应须]|力争|争取|鼓励|探索|支持|引导|确保|努力")


def check_wording(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each word of judgement, cause or strength that the cited Chinese does not license."""
    text = "\n".join(quotes)
    found = [*_unlicensed("tone", en, text), *_expanded(en, text)]
    if _ASKS.search(text):
        found.extend(_unlicensed("modality", en, text))
    return tuple(dict.fromkeys(found))


def check_hard_words(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages, one for each unpleasant word of the Chinese that English rendering all of it leaves out."""
    text = "\n".join(quotes)
    if not _hard().search(text):
        return ()
    return tuple(
        f"“{hard[0]}” of the cited Chinese is left out"
        for row in counterparts("hard_words")
        if (hard := row.zh.search(text)) and hard[0] not in en and not row.en.search(en)
    )


def check_wrongs(en: str, quotes: Sequence[str], people: Sequence[Person]) -> tuple[str, ...]:
    """Messages where somebody's wrong (郭某违规发包) is told as a plain deed, in English that renders a part only."""
    text = "\n".join(quotes)
    if not _WRONG.search(text):
        return ()
    found = []
    for person in people:
        did = person.en in en and re.search(
            rf"{re.escape(person.zh)}[^，。；]{{0,3}}(?P<how>{_WRONG.pattern})", text
        )
        told = did and re.search(rf"{re.escape(person.en)}(?: \([^)]*\))?,? {_DEED.pattern}", en)
        if (
            did
            and told
            and not any(row.zh.search(did["how"]) and row.en.search(en) for row in counterparts("hard_words"))
        ):
            found.append(f"“{did['how']}” of the cited Chinese is left out")
    return tuple(found)


@cache
def _hard() -> re.Pattern[str]:
    """Any unpleasant word: most sentences hold none."""
    return regex("|".join(row.han for row in counterparts("hard_words")))


def _unlicensed(table: str, en: str, text: str) -> Iterator[str]:
    for row in prefiltered(table, en):
        said = row.en.search(en)
        named = said is not None and said[0].istitle() and said.start() > 0 and splits(said[0])  # Zhou Ailing
        if said and not named and not row.zh.search(text) and not _settled(said[0], text):
            yield f"“{said[0]}” is not said in the cited Chinese"


def _settled(words: str, text: str) -> bool:
    """Whether the words are the settled English of a term the text holds."""
    return any(words.lower() in term.en.lower() for term in find_terms(text))


_CONTENT = regex(r"[a-z]{4,}")


def _strange(rest: str, text: str) -> bool:
    """Whether most of what a slogan is said to mean stands for nothing in the text."""
    said = _CONTENT.findall(rest)
    return bool(said) and sum(stands_for(word, text) for word in said) * 2 < len(said)


def _expanded(en: str, text: str) -> Iterator[str]:
    """A slogan followed by what it is said to mean, where the text does not say it."""
    if not holds(en, '“"‘(（') or _EXPLAINED.search(text):
        return
    for pattern in (_EXPANSION, _NAMED_SLOGAN):
        for slogan in pattern.finditer(en):
            zh = slogan.groupdict().get("zh")
            near = (
                text
                if zh is None
                else "".join(text[max(0, at - 40) : at + 40] for at in occurrences(text, zh))
            )
            if near.count("、") >= 2 and not _strange(slogan["rest"], text):
                continue
            if (zh is None or zh in text) and "," in slogan["rest"]:
                yield f"“{(zh or slogan['en'])}” is explained here and not in the cited Chinese"
