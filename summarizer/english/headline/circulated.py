"""Cases of discipline that are made known: how many and of what, 对3起违反中央八项规定精神典型问题进行通报.

circulated := body? (通报 | 曝光) number 起 of_what? cases | body? 对 number 起 of_what? cases 进行通报
"""

import re

from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.pieces import counted
from summarizer.language.bodies.bodies import body_name
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import any_of, regex

# Of what sort the cases are, as the English pages of discipline commissions put it.
_SORTS = namings("cases")
_NUMBER = r"(?P<{0}>\d{{1,3}}|[一二两三四五六七八九十]{{1,3}})(?:起|个|例)"
_SORT = rf"(?:(?P<{{0}}>{any_of(_SORTS)})(?:的)?)?"
_CASES = "(?P<{0}>[^，。；]{{0,24}}?(?:典型)?(?:案例|案件|问题))"
_TOLD = regex(
    rf"(?:通报|曝光|公布|发布)(?:了)?[^，。；\d]{{0,10}}?{_NUMBER.format('n1')}{_SORT.format('s1')}{_CASES.format('c1')}"
    rf"|(?:对|将){_NUMBER.format('n2')}{_SORT.format('s2')}{_CASES.format('c2')}(?:进行|予以|作出|作)了?(?:公开|点名道姓|集中)*(?:通报|曝光)"
)
_WHO = regex("(?P<who>[^，。；]{3,24}?)(?:关于)?(?:日前|近日|公开|集中|点名道姓)*$")


def cases_told(text: str) -> str | None:
    """ "three cases of formalism and bureaucratism", "three discipline cases" of a sort without English, else None."""
    found = _TOLD.search(text)
    return _told(found) if found else None


def _told(found: "re.Match[str]") -> str | None:
    number = parse_numeral(found["n1"] or found["n2"])
    if number is None or int(number) < _SEVERAL:
        return None
    sort = _SORTS.get(found["s1"] or found["s2"] or "")
    return f"{counted(int(number))} cases of {sort}" if sort else f"{counted(int(number))} discipline cases"


_SEVERAL = 2


def circulated(text: str) -> str | None:
    """The headline that makes cases known: who, how many and of what; None of any other, and if it has no English."""
    found = _TOLD.search(text)
    told = _told(found) if found else None
    if found is None or told is None or not (found["s1"] or found["s2"]) or text[found.end() :] not in _ENDS:
        return None
    if not found.start():
        return f"{told} made public"
    who = _WHO.fullmatch(text[: found.start()])
    body = body_name(who["who"]) if who else None
    return f"{body.english.removeprefix('the ')}: {told} made public" if body else None


_ENDS = frozenset({"", "的通报", "的公告"})
