"""Posts given, given up or once had, as sentences tell them: 任命甲为副市长, 免去乙局长职务, 丙曾任县长."""

import re
from collections.abc import Iterator

from summarizer.patterns import regex

_GIVEN_OR_TAKEN = (
    r"{0}(?:同志)?(?:为|(?:辞去|不再担任|担任|任|的)?(?=[^，。；\n]{{2,40}}职务))"
    r"(?P<posts>[^，。；\n]{{2,40}}?)(?:$|的|职务|[，。；\n])"
)
_FORMER = regex(r"^ ?(?:(?:the|an?|its) )?(?:former|one-time|ex-)")
_ONCE = "(?:曾|历任|原任|此前|免去)[^。；\n]{{0,40}}{0}|{0}[^。；\n]{{0,6}}(?:曾|历任|原任|此前|辞去)"
# 甲为区长、乙为主任: the second is another's.
NEXT_NAMED = regex("、(?=[\u3400-\u9fff]{2,4}为)")


def given_or_taken(name: str, text: str) -> Iterator[tuple[str, str]]:
    """Every post that a text says somebody is given or gives up, each with all of its row."""
    for told in re.finditer(_GIVEN_OR_TAKEN.format(re.escape(name)), text):
        own = NEXT_NAMED.split(told["posts"])[0]
        yield from ((post, own) for post in own.split("、"))


def has_been(post: str, name: str, text: str) -> bool:
    """Whether a former post may be one of those a text gives somebody behind 曾任: which, its words tell."""
    return bool(_FORMER.match(post) and re.search(_ONCE.format(re.escape(name)), text))
