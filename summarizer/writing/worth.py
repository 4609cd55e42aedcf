"""What a clause of a rendered demand is worth to a reader."""

from functools import lru_cache

from summarizer.patterns import regex
from summarizer.writing.quoting import HARD_WORTH, told_in
from summarizer.writing.routine import is_routine, telling_words

_FIRM_WORTH, _MOST_TELLING = 2, 4
# A clause worth no more is left out beside one that is: step up patrols, prepare carefully.
THIN = 1
_HARD_EN = regex(
    r"\d(?!\d*(?:-hour|st\b|nd\b|rd\b|th\b))"
    r"|\b(?:above|below|than) the (?:national|provincial|municipal|city|county|district) average"
    r"|double-digit|\b(?:at least|more than|no fewer than|another) (?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
_FIRM_EN = regex(
    r"(?i)\b(?:must not|prohibit|strictly (?:prevent|control|ban)|strive (?!to see)|crack down|ban )"
)
_SHOWN = regex(r'"[^"]*"|“[^”]*”|\([^()]*\)')


@lru_cache(maxsize=1024)  # a clause is weighed for its line, for the room it takes and for the bottom line
def worth(clause: str) -> int:
    """What a clause of a rendered demand is worth to a reader: nothing if it stands on every page."""
    if clause.startswith("“"):
        return told_in(clause[1:-1])
    if is_routine(clause):
        return 0
    plain = (
        _SHOWN.sub("", clause) if '"' in clause or "(" in clause else clause
    )  # the “1477” layout counts nothing
    hard = HARD_WORTH if _HARD_EN.search(plain) else 0
    firm = _FIRM_WORTH if _FIRM_EN.search(clause) else 0
    return min(telling_words(plain), _MOST_TELLING) + hard + firm
