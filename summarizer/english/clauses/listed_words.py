"""How several nouns read in English: commas, *and*, and words that all of them have."""

from summarizer.english.clauses.inflect import CONTEXT, comma_list
from summarizer.patterns import regex

SENSE = "the sense of "
_MANY = ("all ", "more ")
# "the safety of people and property, and stability": what follows *and* is no complement of what stands before it.
_HANGS = regex(r" (?:of(?! work$)|for|in|on|to|by|with|as|among|between|against|from) ")
_KINDS_OF = regex(r"\b(?:groups?|series|kinds?|types?|batch(?:es)?|sets?|forms?|areas?) of ")
_AMONG = regex(" (?:among|between) ")
_STARTS_ANEW = regex(r"the \S+(?: \S+){0,3} (?:of|for|in|on) ")


def noun_list(members: tuple[str, ...]) -> str:
    """`comma_list` of nouns, some of which have complements."""
    if all(member.startswith(SENSE) for member in members):  # 责任感和紧迫感
        return SENSE + comma_list(tuple(member.removeprefix(SENSE) for member in members))
    if (once := _said_once(members)) is not None:
        return once
    first, last = members[:-1], members[-1].replace(CONTEXT, "the ")
    if any(_AMONG.search(member) for member in first):
        return ", ".join(first) + ", and " + members[-1].replace(CONTEXT, "the ")
    if not any(_HANGS.search(_KINDS_OF.sub("", member)) for member in first) or _STARTS_ANEW.match(last):
        return comma_list(members)
    return ", ".join(first) + ", and " + members[-1]


# What goes with each noun behind it as it goes with the first: "key areas, premises and periods".
_SHARED_WORD = regex(
    r"(?P<many>all |more )?"
    r"(?P<word>key|major|rural|urban|ecological|practical|(?:workplace|food) safety|relevant|important)"
    r" (?P<noun>[a-z-]+)"
)
_OWN_WORD = regex(r"(?P<many>all |more )?(?P<word>[a-z-]+(?: safety)?) (?P<noun>[a-z]+)")
_NO_WORD = frozenset(("all", "every", "each", "more", "other", "the", "some", "various"))


def _said_once(members: tuple[str, ...]) -> str | None:
    """A word that each member has, once: "new, practical and strong measures", "key areas and premises"."""
    if any(member.startswith(_MANY) for member in members[1:]):
        return None
    before = [_SHARED_WORD.fullmatch(member) for member in members]
    first = before[0]
    if first is not None and all(found and found["word"] == first["word"] for found in before):
        nouns = tuple(found["noun"] for found in before if found)
        return f"{first['many'] or ''}{first['word']} {comma_list(nouns)}"
    behind = [_OWN_WORD.fullmatch(member) for member in members]
    last = behind[0]
    if last is None or not all(found and found["noun"] == last["noun"] for found in behind):
        return None
    words = tuple(found["word"] for found in behind if found)
    if _NO_WORD.intersection(words):
        return None
    return f"{last['many'] or ''}{comma_list(words)} {last['noun']}"
