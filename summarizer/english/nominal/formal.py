"""Words that official nominals are built from: titles of documents, agenda items, names of meetings.

Such nominals stack nouns where a sentence would not, so they have heads of their own (`heads.tsv`) beside the nouns
of the lexicon: an *act* is what is done to the noun before it (管理 → "management of …"), a *head* takes it as a
modifier (体系 → "… system"), an *attr* stands before any noun, a *verb* opens a title as a gerund.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from summarizer.english.clauses.inflect import ger, verb_form
from summarizer.english.clauses.lexicon import Entry, standard
from summarizer.kept import derived
from summarizer.language.matching import lengths_by_front
from summarizer.language.rows import rows
from summarizer.language.terms import Terms, glossary
from summarizer.patterns import regex

_COLUMNS = 5
_LINKED = regex(r" (?:of|for|in|on|to|with|from|that|under|between|among|at|against|as|by|over) ")
_MOST_ATTRIBUTIVE = 4
_COMPOUND = 4
# 稳增长, 促消费: short forms of verb and object, which the lexicon has as nouns.
_DOING = frozenset("稳促扩保防控惠抓强补降增")
# Glossary entries that begin with one of these are verb phrases: 优化营商环境 → "improving …".
_BASE_VERBS = frozenset(
    re.findall(
        "[a-z]+",
        "keep attract improve raise boost expand cut help prevent end ensure forestall extend strengthen deepen "
        "balance build uphold pursue stay take strive do get lead hold see turn be go stabilize clear draw streamline",
    )
)
_GERUNDS = frozenset(map(ger, _BASE_VERBS))
_SAME_IN_BOTH = frozenset(
    {
        "goods",
        "affairs",
        "sports",
        "species",
        "headquarters",
        "works",
        "politics",
        "series",
        "economics",
        "news",
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    """One reading of a word. `role`: noun, act, head, attr, post, verb, closed (a verb phrase), adverb or drop.

    `attr` is its form before a head, `link` the preposition of an act or head, `det` its determiner.
    """

    role: str
    en: str
    det: str = ""
    num: str = "m"
    attr: str | None = None
    link: str = ""


@cache
def head_rows() -> tuple[dict[str, str], ...]:
    """The rows of `heads.tsv`: zh, class, en, test, note."""
    text = (files("summarizer.english") / "heads.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and line[0] != "#"]
    header = lines[0].split("\t")
    return tuple(
        dict(zip(header, (line.split("\t") + [""] * _COLUMNS)[:_COLUMNS], strict=True)) for line in lines[1:]
    )


@cache
def tabled() -> dict[str, list[tuple[str, str]]]:
    """Word → class and English of each of its rows."""

    def read() -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {}
        for row in head_rows():
            found.setdefault(row["zh"], []).append((row["class"], row["en"]))
        return found

    return derived("heads", read)


def namings(group: str) -> dict[str, str]:
    """Chinese → English of one class of `namings.tsv`, the closed sets that agenda items name things with."""
    return _namings()[group]


@cache
def _namings() -> dict[str, dict[str, str]]:
    text = (files("summarizer.english") / "namings.tsv").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line and line[0] != "#":
            zh, group, en = line.split("\t")[:3]
            found.setdefault(group, {})[zh] = en
    return found


class Words:
    """Every word of official nominals. A page meets a few hundred of some twelve thousand: they are read when met."""

    __slots__ = ("_besides", "_own", "_read", "_sizes", "_standard", "_tabled", "_terms", "_titles")

    def __init__(self, terms: Terms) -> None:
        self._tabled = tabled()
        # Laws are named without their marks: 学习宪法, 安全生产法实施情况.
        laws = (r for r in rows("doc_words") if r["class"] == "document" and r["zh"][-1] in "法典")
        self._titles = {row["zh"]: row["en"] for row in reversed([*laws])}
        told = [term for term in terms.entries if not _UNFIT.search(term.en)]
        self._terms = {term.zh: term.en for term in reversed(told)}
        self._own = frozenset(term.zh for term in told if term.scope == "user")
        self._standard = standard()
        self._besides = lengths_by_front({*self._tabled, *self._titles, *self._terms})
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._read: dict[str, tuple[Word, ...]] = {}

    def get(self, zh: str) -> tuple[Word, ...]:
        """The readings of exactly `zh`; () if it is no word."""
        known = self._read.get(zh)
        if known is None and (
            zh in self._tabled or zh in self._standard.whole or zh in self._titles or zh in self._terms
        ):
            known = self._read[zh] = tuple(self._made(zh))
        return known or ()

    def matches(self, text: str, start: int) -> Iterator[tuple[int, tuple[Word, ...]]]:
        """Every word that begins at `start`, longest first, as (end, readings)."""
        pair = text[start : start + 2]
        sizes = self._sizes.get(pair)
        for size in self._sizes_of(pair) if sizes is None else sizes:
            if start + size <= len(text) and (readings := self.get(text[start : start + size])):
                yield start + size, readings

    def _sizes_of(self, pair: str) -> tuple[int, ...]:
        """How long the words are that may begin with two characters, or with the only one; longest first."""
        tables = (self._besides, self._standard.lengths)
        sizes = {size for table in tables for front in {pair, pair[:1]} for size in table.get(front, ())}
        found = tuple(sorted(sizes, reverse=True))
        if found:
            self._sizes[pair] = found
        return found

    def _made(self, zh: str) -> list[Word]:
        if zh in self._own:
            return [_of_term(self._terms[zh])]
        found = [_head_word(cls, en) for cls, en in self._tabled.get(zh, ())]
        if zh[:2] != "20":  # years are recognised
            for word in _lexical(zh, self._standard.whole.get(zh, ())):
                # 重点领域 by itself is a noun; behind another it is what that one is among.
                other = ("verb", "attr", "post", "drop") if len(zh) >= _COMPOUND else ("verb", "attr", "post")
                spoken = word.role == "noun" and all(w.role in other for w in found)
                if zh not in self._tabled or spoken:
                    found.append(word)
        if not found and zh in self._titles:
            return [Word("noun", self._titles[zh].removeprefix("the "), "the", "s")]
        return found if found or zh not in self._terms else [_of_term(self._terms[zh])]


_UNFIT = regex(r"[(\"/;…]")


def words() -> Words:
    """Every word of official nominals; a reader's own terms before any other."""
    return _words(glossary())


@lru_cache(maxsize=8)
def _words(terms: Terms) -> Words:
    return Words(terms)


def _of_term(term: str) -> Word:
    first, _, rest = term.partition(" ")
    if first in _BASE_VERBS:
        return Word("closed", f"{ger(first)} {rest}")
    en = term.removeprefix("the ")
    return Word("noun", en, "the" if en != term else "", attr=attributive(en, "m"))


def _head_word(cls: str, en: str) -> Word:
    if cls in ("act", "head"):
        head, _, link = en.partition("|")
        return Word(cls, head, link=link or "of")
    if cls == "noun":
        det, _, told = en.partition("|")
        head, _, num = told.partition("|")
        return Word(cls, head, det, num or "m", attributive(head, num or "m"))
    return Word(cls, en)


def _lexical(zh: str, entries: tuple[Entry, ...]) -> Iterator[Word]:
    """The words of one literal of the lexicon that can stand in a nominal, at most one a role."""
    roles = set()
    if any(
        entry.cls in ("A", "N") for entry in entries
    ):  # 高质量发展: what describes a noun is no adverb here
        entries = tuple(entry for entry in entries if entry.cls != "ADV")
    for entry in sorted(entries, key=lambda e: int(e.features.get("prior", 0))):
        word = _word(entry)
        if (
            word is not None
            and word.role == "noun"
            and zh[0] in _DOING
            and word.en.partition(" ")[0] in _GERUNDS
        ):
            word = Word("closed", word.en)
        if word is not None and word.role not in roles:
            roles.add(word.role)
            yield word


def _word(entry: Entry) -> Word | None:
    features = entry.features
    if entry.cls in ("N", "BODY") and "{" not in entry.en:
        det, bar, head = entry.en.partition("|")
        if not bar:
            det, head = "the", entry.en
        num = features.get("num", "s" if entry.cls == "BODY" else "m")
        return Word(
            "body" if entry.cls == "BODY" and not bar else "noun",
            head,
            "the" if det == "poss" else det,
            num,
            features.get("cform") or attributive(head, num),
        )
    if entry.cls == "A" and features.get("post"):
        return Word("post", entry.en)
    if entry.cls == "A" and features.get("attr"):
        return Word("attr", entry.en)
    if entry.cls == "TIME":
        return Word("post", entry.en)
    if entry.cls == "VP" and "{" not in entry.en:
        return Word("closed", verb_form(entry.en, "ger"))
    if entry.cls in ("ADV", "STOPDROP"):
        return Word("adverb", entry.en, link=features.get("pos", ""))
    if entry.cls == "V" and re.match(r"(?:\w+ly )?\[", entry.en):
        return Word("verb", verb_form(entry.en.replace("{o}", "{x}"), "ger"))
    return None


def attributive(en: str, num: str) -> str | None:
    """The form of a noun before a head: "rural roads" → "rural road"; None if it has none."""
    words_ = en.split(" ")
    if (
        _LINKED.search(f" {en} ")
        or "'s " in en
        or "s' " in en
        or "," in en
        or len(words_) > _MOST_ATTRIBUTIVE
    ):
        return None
    if num != "p" or words_[-1].lower() in _SAME_IN_BOTH or words_[-1].endswith(")"):
        return en
    if " and " in en and not re.fullmatch(r"[\w-]+s and [\w-]+s", en):
        return " ".join([*words_[:-1], singular(words_[-1])])
    return " ".join(
        singular(w) if w.endswith("s") and (i == len(words_) - 1 or " and " in en) else w
        for i, w in enumerate(words_)
    )


def singular(word: str) -> str:
    """The singular of a regular plural."""
    if word in _SAME_IN_BOTH or word.endswith("ss") or not word.endswith("s"):
        return {"people": "people", "children": "child", "men": "men", "women": "women"}.get(word, word)
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1]
