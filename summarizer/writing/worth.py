"""What a clause of a rendered demand is worth to a reader, and what English a clause that stays Chinese still gives."""

from functools import lru_cache

from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.terms import find_terms
from summarizer.patterns import regex
from summarizer.writing.routine import is_routine, telling_words

# How much more a clause with a number or a ban is worth than one that only names a thing.
HARD_WORTH, _FIRM_WORTH, _MOST_TELLING = 6, 2, 4
# A clause worth no more is left out beside one that is: step up patrols, prepare carefully.
THIN = 1
NAMED_SHOWN = 5
# English of the occasions whose guidance every page has taken up.
A_MEETING = ("Conference", "conference", "Two Sessions", "plenary session")
_HARD_EN = regex(
    r"\d(?!\d*-hour)|\b(?:above|below|than) the (?:national|provincial|municipal|city|county|district) average"
    r"|double-digit|\b(?:at least|more than|no fewer than|another) (?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
_FIRM_EN = regex(
    r"(?i)\b(?:must not|prohibit|strictly (?:prevent|control|ban)|strive (?!to see)|crack down|ban )"
)
# What makes words worth a reader's Chinese: a number, a document or a ban; less so a target.
HARD = regex(r"[\d《%]|严禁|不得|禁止|杜绝|[一二三四五六七八九十百千万亿]+[个项家条亩元万亿]")
_AIMED = regex(r"确保|力争")
_SHOWN = regex(r'"[^"]*"|“[^”]*”|\([^()]*\)')


@lru_cache(maxsize=1024)  # a clause is weighed for its line, for the room it takes and for the bottom line
def worth(clause: str) -> int:
    """What a clause of a rendered demand is worth to a reader: nothing if it stands on every page."""
    if clause.startswith("“"):
        if HARD.search(clause):
            return HARD_WORTH
        if not _AIMED.search(clause):
            return 0
        return _FIRM_WORTH if named_in(clause) else THIN  # 确保全面达标: nothing of it can be said in English
    if is_routine(clause):
        return 0
    plain = (
        _SHOWN.sub("", clause) if '"' in clause or "(" in clause else clause
    )  # the “1477” layout counts nothing
    hard = HARD_WORTH if _HARD_EN.search(plain) else 0
    firm = _FIRM_WORTH if _FIRM_EN.search(clause) else 0
    return min(telling_words(plain), _MOST_TELLING) + hard + firm


def named_in(zh: str) -> tuple[str, ...]:
    """What can be said in English of Chinese that cannot be rendered: deadlines, amounts, terms."""
    amounts = (
        q.en for q in find_quantities(zh) if q.complete and q.kind != "count" and any(map(str.isdigit, q.zh))
    )
    terms = (term.en for term in find_terms(zh) if len(term.zh) > 2 and telling_words(term.en))
    deadlines = (d.en for d in find_deadlines(zh) if d.en)
    return tuple(dict.fromkeys((*deadlines, *amounts, *terms)))[:NAMED_SHOWN]
