"""做好, 抓好: verbs that say little, for which English has a verb of its own with each kind of object.

    做好准备        make preparations        抓好问题整改      rectify problems
    做好监测        carry out monitoring     抓好队伍建设      work on the building of the ranks

Rows write `[see] to {np}` or `[attend] to {np}`. What verb an object takes is told by its English noun: a deed done to
something is told by its own verb, else the first kind decides that the noun is of. What is of none
is seen to, and so are things of several kinds.
"""

from functools import cache, lru_cache
from importlib.resources import files
from re import Pattern

from summarizer.english.clauses.inflect import comma_list, settle
from summarizer.english.clauses.item import Item
from summarizer.patterns import regex

_LIGHT = regex(r"\[(?:see|attend)\] to $")


@cache
def _table() -> tuple[tuple[tuple[str, Pattern[str]], ...], dict[str, str]]:
    """The rows of `light.tsv`: the verb for each kind of object, and the verb of each deed."""
    text = (files("summarizer.english") / "light.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"][1:]
    kinds = tuple((verb, regex(nouns)) for kind, verb, nouns in rows if kind == "with")
    return kinds, {noun: verb for kind, verb, noun in rows if kind == "deed"}


_WIDER = ("carry", "manage", "work")
"""Of things of several of these kinds the last is said: 抓好防汛救灾和安全生产."""
_PARTICLES = {"work": " on", "carry": " out"}
_DEEDS = regex(r"(?:the )?([a-z]+(?:(?:, | and |, and )[a-z]+)*) of (?!and )(.+)")
_DEED = regex(r"[a-z]{3,}")
_CLOSES = " and other "
_DETERMINER = regex(r"(?:the |a |an )?")
_BEHIND = regex(
    r" (?:of|for|in|on|as|to|after|against|among|between|by|with|at|during|across|from|concerning|relating|around|"
    r"through)\b.*"
)


def told_with(literal: str, filler: Item) -> str | None:
    """The words of a template up to and with a noun phrase, if its verb is one that the noun phrase decides."""
    light = _LIGHT.search(literal)
    if light is None:
        return None
    en = settle(filler.en, new=False)
    listed = len(filler.members) > 1 and _CLOSES not in en
    members = filler.members if listed else (filler.en,)
    order = _order(en, tuple(settle(member, new=False) for member in members))
    return f"{literal[: light.start()]}{order}" if order else None


@lru_cache(maxsize=1024)
def _order(en: str, members: tuple[str, ...]) -> str | None:
    own = _table()[1]
    deeds = _DEEDS.fullmatch(en) if len(members) == 1 else None
    if deeds is not None and all(noun in own for noun in _DEED.findall(deeds[1]) if noun != "and"):
        verbs = _DEED.sub(lambda noun: f"[{own[noun[0]]}]" if noun[0] != "and" else "and", deeds[1])
        return f"{verbs} {deeds[2]}"
    each = [_verb_of(one) for one in members]
    if (two := _two_orders(en, each, members)) is not None:
        return two
    kinds = set(each)
    verb = next((wide for wide in _WIDER if kinds <= set(_WIDER[: _WIDER.index(wide) + 1])), "")
    verb = kinds.pop() if len(kinds) == 1 else verb
    return _told(verb, en) if verb else None


def _told(verb: str, en: str) -> str:
    return f"[{verb}]{_PARTICLES.get(verb, '')} {en}"


def _two_orders(en: str, verbs: list[str], members: tuple[str, ...]) -> str | None:
    """抓好安全生产和宣传引导: safety is managed and publicity carried out, each with its own verb."""
    cut = next((at for at, verb in enumerate(verbs) if verb != verbs[0]), 0)
    if not cut or not all(verbs) or len(set(verbs[cut:])) > 1 or en != comma_list(members):
        return None
    first, second = comma_list(members[:cut]), comma_list(members[cut:])
    link = ", and" if " and " in first else " and"
    return f"{_told(verbs[0], first)}{link} {_told(verbs[cut], second)}"


def _verb_of(en: str) -> str:
    head = _head(en)
    return next((verb for verb, nouns in _table()[0] if nouns.fullmatch(head)), "")


def _head(en: str) -> str:
    """The noun that an English phrase is about: "checks" in "the checks of old buildings for hazards".

    What closes a list says what its members are: "ecotourism, wellness services and other industries".
    """
    en = en.rpartition(_CLOSES)[2]
    return _BEHIND.sub("", _DETERMINER.sub("", en, count=1)).rpartition(" ")[2]
