"""English word forms: verbs marked `[verb]` in a template, determiners, plurals."""

import re
from functools import cache, lru_cache
from importlib.resources import files

from summarizer.english.clauses.polish import polished
from summarizer.patterns import regex

CONTEXT = "\x02"
"""Determiner of a count singular that the slot decides: *the*, or *a* after a verb that creates."""
POSSESSIVE_MASS = "\x03"
POSSESSIVE_SINGULAR = "\x04"
INDEFINITE = "\x05"

_VERB = regex(r"\[([a-z-]+)\]")
_INDEFINITE = regex('\x05(["“]?)(.)')
_PREPOSITION = regex(r" (?:of|for|in|on|to|with|from|that|under|between|among|at|against|as|by|and) ")
_AN_BY_SOUND = ("hour", "honest", "heir")
_A_BY_SOUND = ("uni", "use", "usu", "euro", "one-", "one ")
_IRREGULAR_PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "analysis": "analyses",
}


@cache
def _irregular() -> dict[str, tuple[str, str, str]]:
    text = (files("summarizer.english") / "forms.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[2:] if line)
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


@cache
def ger(verb: str) -> str:
    """-ing form: `build` → `building`."""
    if verb in _irregular():
        return _irregular()[verb][0]
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + "ing"


@cache
def third(verb: str) -> str:
    """Third person singular: `push` → `pushes`."""
    if verb in _irregular():
        return _irregular()[verb][1]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


@cache
def participle(verb: str) -> str:
    """Past participle: `carry` → `carried`."""
    if verb in _irregular():
        return _irregular()[verb][2]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


@lru_cache(maxsize=4096)
def plural(noun: str) -> str | None:
    """Plural of a noun phrase by its last word; None if the head is not the last word."""
    if _PREPOSITION.search(noun):
        return None
    front, space, word = noun.rpartition(" ")
    if word in _IRREGULAR_PLURALS:
        word = _IRREGULAR_PLURALS[word]
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        word += "es"
    elif word.endswith("y") and word[-2] not in "aeiou":
        word = word[:-1] + "ies"
    else:
        word += "s"
    return front + space + word


@lru_cache(maxsize=4096)
def singular(noun: str) -> str | None:
    """Singular of a plural noun phrase by its head (key tasks in rural work); None if it does not end in -s."""
    found = _PREPOSITION.search(noun)
    front, rest = (noun[: found.start()], noun[found.start() :]) if found else (noun, "")
    if not front.endswith("s") or front.endswith(("ss", "means", "series")):
        return None
    if front.endswith("ies"):
        return front[:-3] + "y" + rest
    return front[: -2 if front.endswith(("sses", "xes", "ches", "shes")) else -1] + rest


def verb_form(en: str, form: str, number: str = "p") -> str:
    """English with its `[verb]` marks resolved. `form` is base, ger, pp or 3 (agreeing with `number`)."""
    if "[" not in en:
        return en
    if form == "ger":
        return _VERB.sub(lambda m: ger(m.group(1)), en)
    if form == "pp":
        return _VERB.sub(lambda m: participle(m.group(1)), en)
    if form == "3":
        if number == "p":
            return _VERB.sub(lambda m: "are" if m.group(1) == "be" else m.group(1), en)
        return _VERB.sub(lambda m: third(m.group(1)), en)
    return _VERB.sub(lambda m: m.group(1), en)


def settle(en: str, new: bool) -> str:
    """Decide the determiners a slot decides."""
    return en.replace(CONTEXT, INDEFINITE if new else "the ") if CONTEXT in en else en


def _article(match: "re.Match[str]") -> str:
    rest = match.string[match.start(2) :].lower()
    vowel = match.group(2).lower() in "aeiou"
    sounds_vowel = (vowel and not rest.startswith(_A_BY_SOUND)) or rest.startswith(_AN_BY_SOUND)
    return ("an " if sounds_vowel else "a ") + match.group(1) + match.group(2)


def with_article(noun: str) -> str:
    """A singular noun with *a* or *an*, as it sounds."""
    return _INDEFINITE.sub(_article, f"{INDEFINITE}{noun}")


def finish(en: str, subject_number: str | None) -> str:
    """A sentence: base verb forms, articles, possessives (*their* needs a subject), capital and full stop."""
    owner = {None: None, "p": "their ", "s": "its ", "m": "its "}[subject_number]
    text = polished(settle(verb_form(en, "base"), new=False), owner)
    if POSSESSIVE_MASS in text or POSSESSIVE_SINGULAR in text:
        text = text.replace(POSSESSIVE_MASS, owner or "").replace(POSSESSIVE_SINGULAR, owner or "the ")
    if INDEFINITE in text:
        text = _INDEFINITE.sub(_article, text)
    at = 1 if text[:1] in '"“' else 0
    text = text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    return text if text.endswith(".") else text + "."


_PLAIN = regex(r"[A-Za-z-]+(?: [A-Za-z-]+){0,2}")
_LONG_PLURALS = ("sses", "xes", "ches", "shes")


@lru_cache(maxsize=4096)
def modifier_form(noun: str, number: str) -> str | None:
    """A noun as it stands before another (`projects` → `project`); None if it is not one to three plain words."""
    if not _PLAIN.fullmatch(noun) or _PREPOSITION.search(noun):
        return None
    if number != "p":
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(_LONG_PLURALS):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else None


@lru_cache(maxsize=4096)
def head_word(noun: str) -> str:
    """The last word before any preposition, in lower case without a plural s: what must not occur twice."""
    match = _PREPOSITION.search(noun)
    word = (noun[: match.start()] if match else noun).rpartition(" ")[2].lower()
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


_SMALL = frozenset(
    {
        "of",
        "and",
        "the",
        "on",
        "for",
        "to",
        "in",
        "against",
        "with",
        "a",
        "an",
        "from",
        "by",
        "at",
        "over",
        "as",
    }
)


def title_case(text: str) -> str:
    """English as titles write it."""
    return " ".join(
        w if w in _SMALL or not w.strip('("')[:1].islower() else _capital(w)
        for i, w in enumerate(text.split(" "))
    )


def _capital(word: str) -> str:
    at = 1 if word[:1] in '("' else 0
    return word[:at] + word[at : at + 1].upper() + word[at + 1 :]


def uncapital(text: str) -> str:
    """The text with a small first letter, for what stands within a sentence."""
    return text[0].lower() + text[1:]


def capital(text: str) -> str:
    """The text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


def comma_list(members: tuple[str, ...]) -> str:
    """A, B and C; a comma before *and* where a member has an *and* of its own."""
    if len(members) == 1:
        return members[0]
    last = ", and " if any(" and " in member for member in members) else " and "
    return ", ".join(members[:-1]) + last + members[-1]
