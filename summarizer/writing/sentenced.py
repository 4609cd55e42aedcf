"""How many defendants were sentenced to what terms, as a court puts it in one clause."""

from summarizer.english.nominal.pieces import counted
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex

# 11名被告人分别被判处有期徒刑八个月至六年不等
_SENTENCED = regex(
    r"(?P<n>\d+)名被告人(?:分别)?被?(?:依法)?判处有期徒刑(?P<least>[^，。；至]{2,6})至(?P<most>[^，。；至]{2,6}?)(?:不等)?$"
)
_TERM = regex("(?:(?P<years>[一二三四五六七八九十]+)年)?(?:零?(?P<months>[一二三四五六七八九十]+)个月)?")


def sentenced(clause: str) -> str | None:
    """How many were sentenced to what terms: "11 defendants sentenced to eight months to six years in prison"."""
    found = _SENTENCED.fullmatch(clause)
    terms = [_term(found[name]) for name in ("least", "most")] if found else []
    if found is None or not all(terms):
        return None
    return f"{found['n']} defendants sentenced to {terms[0]} to {terms[1]} in prison"


def _term(zh: str) -> str:
    """A term of prison in English, "" of what is none."""
    found = _TERM.fullmatch(zh)
    parts = ((found[name], name.removesuffix("s")) for name in ("years", "months")) if found else ()
    numbers = ((int(parse_numeral(number) or 0), unit) for number, unit in parts if number)
    return " and ".join(f"{counted(number)} {unit}{'s' if number > 1 else ''}" for number, unit in numbers)
