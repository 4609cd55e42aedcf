"""Whom a sentence of English tells something of: who says or does it, and which place or company it is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.names.described import told_of
from summarizer.checking.names.naming import splits
from summarizer.checking.names.posts import BETWEEN_NAMES, POST_END, Named, has_head
from summarizer.checking.names.spelled import is_mandarin
from summarizer.facts import Person
from summarizer.patterns import regex

_SENTENCE = regex(r"(?<=[a-z0-9)”’]{2}[.;!?]) ")
_SAYS = (
    r"(?:said|says|stressed|noted|pointed out|stated|added|told|remarked|emphasi[sz]ed|observed|argued|explained|"
    r"hoped|urged|called for|promised|pledged|described|believed|declared|announced|required|demanded|proposed|"
    r"expressed|looked forward|spoke of|talked about|outlined|detailed|wanted|introduced|presented|"
    r"warned|complained|called(?! (?:on|off|in|up|out|together|a meeting)\b)|named|reiterated|insisted|recalled|"
    r"wants|thought)"
)
_SAYING = regex(rf"\b{_SAYS}\b")
_BEHIND = regex(rf"^,? (?:also |then |further |in turn )?{_SAYS}\b")
_INVERTED = regex(rf"\b{_SAYS} (?:[\w'’-]+ ){{0,4}}(?:(?<=[a-z] )|[a-z'’-]+, )$")
_AS_SAID = regex(r"(?:\b[Aa]ccording to|\b[Ff]or|\bin the words of|\b[Ii]n the view of) (?:[\w'’-]+ ){0,6}$")
_HIS_WORDS = regex(r"^['’]s (?:words|view|account|telling)\b")
_BY = regex(
    r"\b(?:presented|reported|delivered|given|made|introduced|briefed|read out|announced|told|explained|outlined|"
    r"described|received|met|chaired|led|proposed|report|speech|address|briefing) (?:[\w'’-]+ ){0,4}?by "
    r"(?:[\w'’,-]+ ){0,7}$"
)
# Nothing of these stands before who a sentence begins with.
_NO_HEAD = regex(
    r"\b(?:by|with|from|to|that|who|which|when|after|before|under|for|against|behalf|and|as|was|were|is|are|has|had|said|"
    r"met|received|[a-z]+ed|led|took|gave|held|heard|told|also|were|included?|including)\b"
)
_IT_WAS = regex(r"^It (?:was|is) ")
_LEAD = regex(r"^(?:(?:On|In|At|During|From|Meanwhile|Later|Then|Earlier|Next|For)\b[^,]{0,60}, )")
_PLACE = regex(
    r"^(?:[Tt]he (?:cities|city|county|district|town)(?: of)? )?(?P<name>[A-Z][a-z]{3,})"
    r"(?P<kind> (?:City|County|District|Town|Province|Prefecture))?"
    r"(?P<own>(?:['’]s)? (?:Party committee and government|Party committee|government|leaders|officials|authorities)|"
    r"['’]s (?:[a-z]+ ){0,2}[a-z]+)?"
    r"(?=,? (?:[a-z]|He\b|she\b))"
)
_BODIES = (
    (
        "the company",
        regex(
            r"^(?:[Tt]he (?:group|company|firm|corporation)|(?:[A-Z]\w+ ){1,4}(?:Group|Corporation|Company))(?= [a-z])"
        ),
    ),
    (
        "the university",
        regex(r"^(?:[Tt]he (?:university|school|college)|(?:[A-Z]\w+ ){1,4}University)(?= [a-z])"),
    ),
)
# At the beginning of a sentence He may be 何 or whoever was named before.
_PRONOUN = regex(r"(?:(?<=^)|(?<=[.;:“] ))He")
_NOT_OF_ALL = regex(r"\b(?:both|two|together|each other|jointly|respectively)\b")
# What is done to it, or what it gets, the Chinese may well tell of who does or gives it.
_CONVERSE = regex(
    r"^(?:(?:has|had|have) )?(?:been )?(?:(?:was|were|is|are|be|being)(?: \w+ly| also| now)? "
    r"(?:\w+ed|given|shown|told|made|seen|held)\b|receiv\w+|gets?\b|got\b|won\b|benefit|offers?\b)"
)
# A body of a level, a conference of one, or a delegation that says something.
_BODY = regex(
    r"^(?:At [^,]{3,40}, )?[Tt]he (?P<body>centre|State Council|Central Committee|"
    r"(?:national|provincial|central) (?:[\w'’-]+ ){0,4}?(?:conference|meeting|session)|"
    r"(?:national|provincial|central) (?:Party committee|government|authorities)|"
    rf"[A-Z][a-z]+ (?:municipal |county |district |city )?(?:Party committee|government|delegation)) "
    rf"(?:also |has |have |had )?{_SAYS}\b"
)
_THAT = regex(rf"\b{_SAYS}(?: that|,)? (?=[A-Z]|the |that )")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of English with whom it tells something of.

    `people` are the characters of those who say or do it; `party` the spelling of a place, "the company" or "the
    university", that it is about; `en` is the sentence without its people and the posts of those, and `says` whether
    they say it. `body` is an organ or conference that says it, "" if none does. `speakers` are those of
    the people at whose names the verb of saying stands.
    """

    en: str
    shown: str
    people: frozenset[str]
    party: str
    says: bool
    body: str = ""
    speakers: frozenset[str] = frozenset()


def claims(en: str, people: Sequence[Person]) -> Iterator[Claim]:
    """The sentences of a line with whom they are told of; 'he' and 'they' stand for nobody."""
    for line in _SENTENCE.split(en):
        found = tuple(
            one for one in told_of(line, people) if not _PRONOUN.fullmatch(line, one.start, one.end)
        )
        who = tuple(_who(line, found))
        rest = line
        behind = ""
        for one in sorted(found, key=lambda one: -one.start):
            behind = _ahead(rest[one.end :]) if one in who else rest[one.end :]
            rest = f"{_behind(rest[: one.start]) if one in who else rest[: one.start]}{behind}"
        if who and _ROLE.match(behind):
            continue
        says = _SAYING.search(line) is not None
        body = None if who else _BODY.match(line)
        yield Claim(
            rest,
            line,
            frozenset(one.person.zh for one in who),
            _party(line, found),
            says,
            body["body"] if body else "",
            frozenset(one.person.zh for one in who if _speaks(line, one)),
        )


# Who was there, had the chair or spoke other checks ask; "set requirements on" sums up in our words.
_ROLE = regex(
    r"^ {0,3}(?:,[^—;.]{0,80}?)?[ ,—-]{0,5}(?:also |then )?"
    r"(?:chaired|presided|attended|took part|joined|was there|were there|sat in|"
    r"spoke\b(?! (?:of|about|on))|was present|were present|reported or relayed|set requirements|"
    r"ma(?:de|kes) a field visit)"
)
_POSTS = regex(r" {0,3}(?:,|\bas\b|\()")


def _behind(before: str) -> str:
    """What stands before a name without the post right there: "On Monday vice mayor "."""
    *kept, post = before.rpartition(", ")
    return "".join(kept) if has_head(post) else before


def _ahead(behind: str) -> str:
    """What stands behind a name without the posts in apposition."""
    posts = _POSTS.match(behind)
    if posts is None:
        return behind
    post = POST_END.split(behind[posts.end() :], maxsplit=1)[0]
    return behind[posts.end() + len(post) :] if has_head(post) else behind


def _who(line: str, found: Sequence[Named]) -> Iterator[Named]:
    """Those a sentence is told of: its speaker if it has one, else who it begins with or by whom it was done."""
    for one in found:
        before, behind = line[: one.start], line[one.end :]
        if before.endswith("(") or behind.lstrip().startswith(":"):
            return  # a label of ours
        if (
            _BEHIND.match(behind)
            or _INVERTED.search(before)
            or _AS_SAID.search(before)
            or _HIS_WORDS.match(behind)
        ):
            yield from _row(line, found, one)
            return
    for one in found:
        before = _IT_WAS.sub("", _LEAD.sub("", line[: one.start]))
        if not _NO_HEAD.search(before) and not line.startswith(("'s", "’s"), one.end):
            yield from _row(line, found, one)
            return
        if _BY.search(line[: one.start]):
            yield from _row(line, found, one)
            return


def _row(line: str, found: Sequence[Named], first: Named) -> Iterator[Named]:
    """A person and those joined to that one right behind."""
    yield first
    end = first.end
    for one in found:
        if one.start > end:
            if not BETWEEN_NAMES.fullmatch(line, end, one.start):
                return
            yield one
            end = one.end


def _speaks(line: str, one: Named) -> bool:
    """Whether the words of a sentence are those of somebody it names."""
    before, behind = line[: one.start], line[one.end :]
    return bool(
        _BEHIND.match(_APPOSITION.sub("", behind))
        or _INVERTED.search(before)
        or _AS_SAID.search(before)
        or _HIS_WORDS.match(behind)
    )


_APPOSITION = regex(r"^, (?:the |an? |its )?[a-z][^,.;]{2,80},")


def _party(line: str, found: Sequence[Named]) -> str:
    """The place or company the sentence, or what somebody says in it, begins with."""
    told = _THAT.search(line)
    starts = (0, *((told.end(),) if told else ()))
    for start in starts:
        rest = _LEAD.sub("", line[start:].removeprefix("that "))
        if any(one.start == start for one in found) or _NOT_OF_ALL.search(rest):
            continue
        if place := _PLACE.match(rest):
            name = place["name"].lower()
            behind = rest[place.end() :].lstrip(", ")
            if splits(name) and is_mandarin(name) and not _CONVERSE.match(behind):
                return name
        if body := next((name for name, pattern in _BODIES if pattern.match(rest)), None):
            return body
    return ""
