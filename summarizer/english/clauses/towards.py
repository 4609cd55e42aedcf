"""What is done to somebody named with 对: 对企业的监督, 对隐患进行排查."""

from summarizer.english.clauses.inflect import settle
from summarizer.english.clauses.item import OF, QUANTIFIED, Item
from summarizer.english.clauses.nouns import LINKS, TOWARDS, headed, join
from summarizer.english.clauses.verbs import verb_object


def towards(word: Item, phrase: Item) -> Item | None:
    """对企业, before 的 or 进行."""
    item = join("DUIP", word, phrase, phrase.en)
    item.aux = phrase
    return item


def towards_of(phrase: Item, mark: Item) -> Item | None:
    """对企业的 and 对企业进行."""
    item = join("DUIDE" if mark.cat == "DE" else "DUIDO", phrase, mark, phrase.en)
    item.aux = phrase.aux
    return item


def towards_noun(holder: Item, noun: Item) -> Item | None:
    """对企业的监督 → "oversight of enterprises": the deed's own preposition."""
    entry, target = noun.entry, holder.aux
    link = entry.features.get("open", "") if entry is not None else ""
    if entry is None or target is None or link not in LINKS or noun.flags & (OF | QUANTIFIED):
        return None
    if not TOWARDS.fullmatch(entry.parts[-1][-2:]):
        return None
    item = headed(holder, noun, f"{noun.en} {link} {settle(target.en, new=False)}")
    item.flags |= OF
    return item


def towards_verb(holder: Item, verb: Item) -> Item | None:
    """对隐患进行排查: the verb's object stands before it."""
    entry, target = verb.entry, holder.aux
    if entry is None or target is None or not TOWARDS.fullmatch(entry.parts[-1][-2:]):
        return None
    item = verb_object(verb, target)
    if item is None:
        return None
    item.start, item.kids, item.cost = holder.start, (holder, verb), holder.cost + verb.cost
    return item
