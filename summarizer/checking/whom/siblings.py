"""Which of some that are told apart by a number: 第五中学发生的事件 is none of the No. 3 Middle School's.

What a line tells of one of them is looked for in the clauses that name one; where all it shares stands with another,
it is told of that one.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.ordinals import place_of
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex

_KINDS = {
    "school": "中学?|小学?|高中?|初中?|实验(?:中学|小学)|幼儿园",
    "hospital": "(?:人民)?医院",
    "company": "(?:分)?公司",
    "district": "(?:片)?区|网格|标段|工区",
    "section": "标段|工区",
    "workshop": "车间|厂区?",
    "plant": "水厂|电厂|厂",
    "branch": "支部|分局|支队|大队",
    "bridge": "大?桥",
    "community": "社区|村|组",
    "team": "组|队|大队",
}
_TOLD = regex(
    rf"\b(?:No\. ?|Number )(?P<n>\d+) (?:[A-Z]?[a-z]+['’]?s? ){{0,2}}?(?P<kind>(?i:{'|'.join(_KINDS)}))s?\b|"
    rf"\b(?P<section>(?i:section|workshop|district|plant)) (?P<m>\d+)\b"
)
_CLAUSE = regex("[，。；\n]")
_LEAST = 1.0


def check_siblings(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each numbered school, hospital … of `en` whose matter the Chinese has of another one."""
    for told in _TOLD.finditer(en) if re.search(r"\d", en) else ():
        kind = _KINDS[(told["kind"] or told["section"]).lower()]
        own = place_of(told["n"] or told["m"])
        named = regex(f"(?<![十\\d])第?(?P<n>[一二三四五六七八九十]{{1,3}}|\\d{{1,3}})号?(?:{kind})")
        clauses = [piece for quote in quotes for piece in _CLAUSE.split(quote)]
        held = [
            ({int(parse_numeral(one["n"]) or 0) for one in named.finditer(piece)}, piece) for piece in clauses
        ]
        if len(set().union(*(numbers for numbers, _ in held))) < 2:
            continue
        things = tuple(things_of(en[: told.start()] + en[told.end() :], ()))
        mine = max((shared(things, piece) for numbers, piece in held if own in numbers), default=0.0)
        best, other = max(
            ((shared(things, piece), piece) for numbers, piece in held if numbers and own not in numbers),
            default=(0.0, ""),
        )
        if best >= _LEAST and best >= 2 * mine + _LEAST:
            yield f"“{told[0]}”: the cited Chinese tells it of another one (“{other}”)"
