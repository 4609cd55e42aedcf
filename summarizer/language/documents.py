"""English titles of documents named between 《 and 》.

    title   := nested? (body | place)? year? 关于 subject 的 type mark?
             | (body | place)? year? subject type mark?
    subject := verb* noun light* (和 subject)?

Well-known titles are rows; the others are read inside-out, and one unknown piece leaves the title Chinese.
"""

import re
from functools import cache

from summarizer.language.bodies import body_name
from summarizer.language.body_grammar import heads
from summarizer.language.matching import Lexicon, lexicon
from summarizer.language.places import place_chain
from summarizer.language.rows import rows
from summarizer.language.terms import glossary, per_glossary

_SPAN = re.compile(r"(20\d\d)年?[-—–－~至]+(20\d\d)年?")
_MARK = re.compile(r"[（(]([^（）()]{1,16})[）)]$")
_YEAR = re.compile(r"^(20\d\d)年度?")
_NESTED = re.compile(r"[〈<《]([^〈〉<>《》]{3,60})[〉>》]")
_SMALL = {"of", "and", "the", "on", "for", "to", "in", "against", "with", "a", "from", "by", "at"}
# Glossary entries that begin with a verb, as titles need them: "Opinions on Keeping Growth Steady".
_GERUND = {
    "keep": "keeping", "attract": "attracting", "improve": "improving", "raise": "raising",
    "boost": "boosting",
    "expand": "expanding", "cut": "cutting", "help": "helping", "prevent": "preventing", "end": "ending",
    "fight": "fighting", "ensure": "ensuring", "forestall": "forestalling", "extend": "extending",
    "strengthen": "strengthening", "deepen": "deepening", "balance": "balancing", "build": "building",
}  # fmt: skip


@cache
def _words(group: str) -> Lexicon[str]:
    return lexicon((r["zh"], r["en"]) for r in rows("doc_words") if r["class"] == group)


def document_english(zh: str) -> str | None:
    """English of a title with or without 《》: 《安全生产法》 → "Work Safety Law of …"; None if a piece is unknown."""
    title = zh.strip()
    if title[:1] == "《" and title[-1:] == "》":
        title = title[1:-1]
    if not 2 <= len(title) <= 90:
        return None
    return _title(re.sub(r"\s+", "", title))


@per_glossary
def _title(title: str) -> str | None:
    known = _words("document").get(title)
    if known is not None:
        return known
    mark = _MARK.search(title)
    if mark:
        note, whole = _note(mark.group(1)), _title(title[: mark.start()])
        return f"{whole} ({note})" if note and whole else None
    return _about(title) or _plain(title)


def _note(text: str) -> str | None:
    span = _SPAN.fullmatch(text)
    if span:
        return f"{span.group(1)}–{span.group(2)}"
    return _words("mark").get(text) or (f"{text[:4]} Edition" if re.fullmatch(r"20\d\d年?版", text) else None)


def _about(title: str) -> str | None:
    """〈body〉关于〈subject〉的〈type〉."""
    head, about, rest = title.partition("关于")
    if not about:
        return None
    kind = next(
        (rest[n:] for n in range(len(rest)) if rest[n:] in _words("type") and rest[n - 1 : n] == "的"), None
    )
    if kind is None:
        return None
    year = _YEAR.match(rest)
    dated = rest[year.end() :] if year else rest
    subject = _subject(dated[: -len(kind) - 1])
    pattern = _words("type").get(kind)
    if subject is None or pattern is None:
        return None
    made = _fill(pattern.replace("for {x}", "on {x}"), subject) + (f" in {year.group(1)}" if year else "")
    if not head:
        return made
    issuer = body_name(head)
    if issuer is None:
        return None
    first, link, last = made.partition(" on ")
    return f"{first} of the {issuer.english}{link}{last}"


_SITTING = re.compile(r"(.{2,20})(?:常务|全体)会议$")


def _fill(pattern: str, subject: str) -> str:
    """The pattern with its subject; a gerund is work already (no "Building … Work")."""
    if subject.split(" ", 1)[0].endswith("ing"):
        pattern = pattern.replace("{x} Work", "{x}")
    return pattern.replace("{x}", subject)


def _plain(title: str) -> str | None:
    """〈place〉〈year〉〈subject〉〈type〉, each before the type optional but the subject."""
    for start in range(1, len(title)):
        pattern = _words("type").get(title[start:])
        if pattern is None:
            continue
        for scope, rest in _scopes(title[:start]):
            subject = _subject(rest) if rest else None
            if subject:
                return " ".join(w for w in (scope, _fill(pattern, subject)) if w)
    return None


def _scopes(text: str) -> list[tuple[str, str]]:
    """(what stands before the subject in English, the rest) for every way to read place and year."""
    found = [("", text)]
    year = _YEAR.match(text)
    prefix, text = (f"{year.group(1)} ", text[year.end() :]) if year else ("", text)
    if year:
        found.append((year.group(1), text))
    for end in range(min(len(text) - 1, 14), 1, -1):
        chain = place_chain(text[:end])
        if not chain or (chain[-1].deictic and len(chain) > 1):
            continue
        place, rest = chain[-1].attr, text[end:]
        inner = _YEAR.match(rest)
        if inner:
            found.append((f"{inner.group(1)} {place}", rest[inner.end() :]))
        found.append((prefix + place, rest))
    return found


@per_glossary
def _subject(text: str) -> str | None:
    """The subject of a title in title case: verbs, one noun, light heads, or several subjects joined."""
    if not 1 < len(text) <= 60:
        return None
    nested = _NESTED.search(text)
    if nested:
        verb = _words("verb").get(text[: nested.start()])
        inner = document_english(nested.group(1))
        return f"{verb} the {inner}" if verb and inner and nested.end() == len(text) else None
    return _noun(text) or _verbal(text) or _headed(text) or _joined(text)


def _verbal(text: str) -> str | None:
    for end, verb in _words("verb").matches(text, 0):
        for end2, second in (
            _words("verb").matches(text, end + 1) if text[end : end + 1] in ("和", "与") else ()
        ):
            subject = _subject(text[end2:])
            if subject:
                return f"{verb} and {second} {subject}"
        subject = _subject(text[end:])
        if subject:
            return f"{verb} {subject}"
    return None


def _headed(text: str) -> str | None:
    """A noun and a light head after it: 燃气安全 + 专项整治."""
    for end in range(2, len(text)):
        pattern = _words("light").get(text[end:])
        if pattern is not None:
            subject = _noun(text[:end]) or _headed(text[:end])
            if subject is not None:
                subject = subject.removesuffix(" Work") if pattern.endswith(" Work") else subject
                return _fill(pattern, subject)
    return None


def _joined(text: str) -> str | None:
    for mark in re.finditer("[、和与及]", text):
        left, right = _subject(text[: mark.start()]), _subject(text[mark.end() :])
        if left and right:
            return (
                f"{left} and {right}" if mark.group() != "、" or " and " not in right else f"{left}, {right}"
            )
    return None


def _noun(text: str) -> str | None:
    text = text.strip('“”"')
    noun = _words("noun").get(text)
    if noun is not None:
        return noun
    term = glossary().english(text)
    if term is not None:
        return title_case(term)
    head = heads("subject", "stem").get(text)
    if head is not None:
        return title_case(head.en)
    sitting = _SITTING.match(text)
    if sitting and (host := body_name(sitting.group(1))) is not None:
        return f"{'Executive' if '常务' in text else 'Plenary'} Meetings of the {host.english}"
    body = body_name(text) if len(text) > 2 else None
    return f"the {body.english}" if body is not None and body.kind != "other" else None


def title_case(text: str) -> str:
    """A glossary entry as titles write it; a leading verb becomes a gerund."""
    words = text.split(" ")
    words[0] = _GERUND.get(words[0], words[0])
    return " ".join(
        w if w in _SMALL and (i or w == "the") else w[:1].upper() + w[1:] for i, w in enumerate(words)
    )
