"""What the Chinese denies or forbids told as allowed, wanted or done: 不得公布成绩 lets no school publish marks.

A verb of a clause without any negation is looked for in the Chinese; where all of its places stand behind a denial,
and what else the clause speaks of stands in one of those sentences, the line says the opposite.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.acts.polarity import denies
from summarizer.checking.aligned import chinese_of, shared, things_of
from summarizer.checking.line.words import COMMON
from summarizer.language.marks import before_next, behind_last
from summarizer.language.matching import holds, occurrences
from summarizer.patterns import regex

_CLAUSE = regex(
    r"[.;:](?= |$)|,? (?:but|while|whereas|unless|until|once|after|before|if|when|rather than|instead of) "
)
_ALSO = r"(?: (?:\w+ly|now|again|also|all|be))* (?P<verb>[a-z]{4,})\b"
_DONE = regex(
    r"\b(?:has|have|had|was|were|has been|have been|had been)(?: (?:\w+ly|now|since|also|all|already))* "
    r"(?P<verb>[a-z]{4,})\b"
    r"(?<!yet)"
)
_ALLOWED = regex(
    r"\b(?:may|can|could|must|should|shall|(?:is|are|was|were) (?:(?:also|now) )?(?:to|allowed to|free to|"
    r"permitted to|told to|"
    rf"asked to|required to)){_ALSO}"
)
# What has not happened, and what must not.
_NOT_DONE = regex("(?:尚未|没有|(?<![从前])未(?![来成]))[^，。；：\n]*$")
_FORBIDDEN = regex("(?:不得|不准|严禁|禁止|不许|不能|不可|不予|暂不|不再|不搞|一律不)[^，。；：\n]*$")
_DOES = regex(r"\b[Tt]he (?:[a-z]+ ){1,3}(?P<verb>[a-z]{4,}s) (?=(?:the|its|all|any|their)\b)")
_DOES_NOT = regex("(?<![从是])不(?:再)?[^，。；：\n]{0,2}$")
_SORTS = ((_DOES, (_DOES_NOT, _FORBIDDEN)), (_DONE, (_NOT_DONE, _FORBIDDEN)), (_ALLOWED, (_FORBIDDEN,)))
_LIGHT = frozenset(("taken", "held", "made", "given", "reached", "cast"))
_NOUN = regex(r"(?:^|\b(?:[Aa]n?|[Tt]he|[Nn]ew) )(?P<noun>[A-Za-z]{4,}) $")
_LAST = regex(r"\b(?P<noun>[a-z]{4,}) $")
_SIGNS = ("不", "未", "禁", "没有")
_STOPS = "，。；：\n"
_LEAST = 1.0


def check_denied(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each verb of `en` that the Chinese has only behind a denial."""
    text = "\n".join(quotes)
    if not holds(text, _SIGNS):
        return
    for clause in _CLAUSE.split(en):
        if not clause or denies(clause):
            continue
        for pattern, denials in _SORTS:
            for said in pattern.finditer(clause):
                act, rest = said["verb"], clause[: said.start("verb")] + clause[said.end() :]
                if act in _LIGHT and (noun := _NOUN.search(clause, 0, said.start())):  # "A vote was taken"
                    act, rest = noun["noun"], clause[: noun.start("noun")] + clause[noun.end("noun") :]
                elif act in COMMON:
                    continue
                if pattern is _ALLOWED and said[0].startswith(("may", "can")) and not any(_places(act, text)):
                    noun = _NOUN.search(clause, 0, said.start()) or _LAST.search(clause, 0, said.start())
                    act = noun["noun"] if noun else act
                if _is_denied(act, rest, text, denials):
                    yield f"“{said[0]}”: the cited Chinese denies or forbids it"


def _is_denied(verb: str, rest: str, text: str, denials: Sequence["re.Pattern[str]"]) -> bool:
    """Whether all places of a verb stand behind a denial, and one of their sentences holds more of its clause."""
    places = list(_places(verb, text))
    if not places or not all(
        any(denial.search(text, behind_last(text, _STOPS, at), at) for denial in denials) for at in places
    ):
        return False
    things = tuple(things_of(rest, ()))
    near = [text[behind_last(text, "。\n", at) : before_next(text, "。\n", at)] for at in places]
    return max(shared(things, one) for one in near) >= _LEAST


def _places(verb: str, text: str) -> Iterator[int]:
    yield from (at for zh in chinese_of(verb) if len(zh) > 1 for at in occurrences(text, zh))
