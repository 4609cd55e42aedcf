"""English templates with slots: `[treat] {np} as {np2}`."""

from collections.abc import Mapping
from functools import lru_cache

from summarizer.english.clauses.inflect import INDEFINITE, settle, singular, verb_form
from summarizer.english.clauses.item import LIST, PHRASES, QUANTIFIED, Item, Leaf
from summarizer.english.clauses.light import told_with
from summarizer.patterns import regex

_SLOT = regex(r"\{([a-z]+)([0-9]?)(?::([a-z0-9]+))?\}")
_ALIASES = {
    "o": ("np", ""),
    "ger": ("vp", "ger"),
    "vp3": ("vp", "3"),
    "nom": ("s", "nom"),
    "be": ("np", "be"),
    "has": ("np", "has"),
}


@lru_cache(maxsize=8192)
def segments(en: str) -> tuple[tuple[str, str, str], ...]:
    """(literal before, slot name, form) in order; the last has an empty slot name."""
    found: list[tuple[str, str, str]] = []
    position = 0
    for match in _SLOT.finditer(en):
        name, number, form = match.group(1), match.group(2), match.group(3) or ""
        alias, alias_form = _ALIASES.get(name, (name, ""))
        found.append((en[position : match.start()], alias + number, form or alias_form))
        position = match.end()
    return (*found, (en[position:], "", ""))


def fill(en: str, slots: Mapping[str, Item], new: bool = False) -> str | None:
    """The template with its slots filled; None if a filler has not got the form asked for."""
    out: list[str] = []
    for literal, name, form in segments(en):
        if name.startswith("np") and not form and name in slots:
            order = told_with(literal, slots[name])
            if order is not None:
                out.append(order)
                continue
        out.append(literal)
        if not name:
            break
        text = _form(slots, name, form, new)
        if text is None:
            return None
        out.append(text)
    return "".join(out)


def _form(slots: Mapping[str, Item], name: str, form: str, new: bool) -> str | None:
    filler = slots.get(name)
    if form in ("be", "has"):
        return _copula(slots, name, form)
    if filler is None:
        return None
    kind = name.rstrip("23")
    if form == "bare":
        return _named_once(filler)
    if form == "single" or (form == "one" and not _is_said_of_several(slots, name)):
        return _one(filler)
    if form == "title" and filler.num == "p":
        return _one(filler)
    if kind == "np":
        return settle(filler.en, new or form in ("new", "title"))
    if kind == "s":
        return _clause_form(filler, form)
    if kind == "vp":
        return _verb_phrase_form(slots, filler, form)
    return filler.en


def _is_said_of_several(slots: Mapping[str, Item], name: str) -> bool:
    """把招商引资作为重点任务: "a key task"; 把企业作为重要力量: "important forces"."""
    first = slots.get("np") if name != "np" else slots.get("vp")
    return first is not None and bool(first.flags & (LIST | PHRASES) or (name != "np" and first.num == "p"))


def _one(filler: Item) -> str | None:
    text = settle(filler.en, new=False)
    if filler.num != "p" or filler.flags & (LIST | QUANTIFIED):
        return text
    one = singular(text)
    return one if one is None or one.startswith("the ") else INDEFINITE + one


def _named_once(filler: Item) -> str | None:
    """招商引资这项重点任务: one thing, whose article the row has, and no 这一(领域的治理)."""
    if filler.flags & (LIST | QUANTIFIED) or _is_owned(filler):
        return None
    text = settle(filler.en, new=False)
    text = text.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    return singular(text) if filler.num == "p" else text


def _is_owned(filler: Item) -> bool:
    """Whether its noun stands behind 的: what points at it points at the owner."""
    node: Item | Leaf = filler
    while isinstance(node, Item) and node.cat in ("NP", "N"):
        if isinstance(node.kids[0], Item) and node.kids[0].cat == "NPDE":
            return True
        node = node.kids[0]
    return False


def _copula(slots: Mapping[str, Item], name: str, form: str) -> str:
    subject = slots.get(name)
    if subject is None and (phrase := slots.get("vp")) is not None:
        plural = phrase.obj is not None and phrase.num == "p"
    else:
        plural = subject is not None and subject.agreement == "p"
    return {"be": ("is", "are"), "has": ("has", "have")}[form][plural]


def _verb_phrase_form(slots: Mapping[str, Item], filler: Item, form: str) -> str | None:
    if form == "obj":
        return None if filler.obj is None else settle(filler.obj, new=False)
    if form == "pp":
        return None if filler.rest is None else verb_form(filler.rest, "pp")
    if form == "3":
        subject = slots.get("np")
        return verb_form(filler.en, "3", "p" if subject is None else subject.agreement)
    return verb_form(filler.en, form or "base")


def _clause_form(filler: Item, form: str) -> str | None:
    subject, predicate = filler.subject, filler.predicate
    if subject is None or predicate is None:
        return None if form == "nom" else filler.en
    if form == "nom":
        return None if predicate.nom is None else predicate.nom.replace("{s}", settle(subject.en, new=False))
    return settle(subject.en, new=False) + " " + verb_form(predicate.en, "3", subject.agreement)
