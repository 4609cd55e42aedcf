"""The grammar: which neighbours combine into what. About ninety rules reach nine clauses in ten of the genre."""

from collections.abc import Callable
from functools import lru_cache

from summarizer.english.clauses import adverbs, bare, clauses, counted, noun_lists, nouns, towards, verbs
from summarizer.english.clauses.deverbal import phrase_noun
from summarizer.english.clauses.item import LIST, Item
from summarizer.english.clauses.lexicon import FUNCTION_WORDS

Rule = Callable[[Item, Item], Item | None]


def _list_before_and(left: Item, mark: Item) -> Item | None:
    return None if left.cat == "NP" and left.flags & LIST else nouns.hold("NPAND")(left, mark)


def _single_before_pause(left: Item, mark: Item) -> Item | None:
    return None if left.flags & LIST and left.cat == "NP" else nouns.hold("NPDUN")(left, mark)


# (left category, right category) → rule, categories it may make.
# Categories in capitals are row classes or recognised spans; NP noun phrase, VP verb phrase,
# S noun phrase + verb phrase, C clause, CS list of clauses; the rest wait for a partner.
RULES: dict[tuple[str, str], tuple[Rule, str]] = {
    ("A", "N"): (nouns.adjective_noun, "N"),
    ("A", "NP"): (noun_lists.everywhere, "NP"),
    ("A", "DE"): (nouns.hold("MOD"), "MOD"),
    ("MORE", "A"): (nouns.more, "A"),
    ("A", "DUN"): (nouns.hold("ADUN"), "ADUN"),
    ("ADUN", "A"): (nouns.adjective_list, "A"),
    ("MOD", "N"): (nouns.modifier_noun, "N"),
    ("N", "N"): (nouns.noun_noun, "N"),
    ("NP", "N"): (phrase_noun, "N NP"),
    ("NP", "NP"): (noun_lists.side_by_side, "NP"),
    ("NP", "DE"): (nouns.hold("NPDE"), "NPDE"),
    ("NP", "WITHIN"): (nouns.hold("NPIN"), "NPIN"),
    ("NPIN", "N"): (nouns.within, "N"),
    ("NPDE", "N"): (nouns.of_noun, "N"),
    ("NPDE", "NP"): (noun_lists.owned, "NP"),
    ("VPDE", "NP"): (noun_lists.of_deed, "NP"),
    ("DUI", "NP"): (towards.towards, "DUIP"),
    ("DUIP", "DE"): (towards.towards_of, "DUIDE"),
    ("DUIDE", "N"): (towards.towards_noun, "N"),
    ("DUIP", "DO"): (towards.towards_of, "DUIDO"),
    ("DUIDO", "V"): (towards.towards_verb, "VP"),
    ("DUIDO", "AV"): (towards.towards_verb, "VP"),
    ("VP", "DE"): (nouns.hold("VPDE"), "VPDE"),
    ("VPDE", "N"): (nouns.relative_noun, "N"),
    ("Q", "N"): (counted.quantified, "N"),
    ("NUMC", "N"): (counted.quantified, "N"),
    ("N", "NUMC"): (counted.counted_behind, "N"),
    ("N", "QTY"): (counted.amount_of, "N"),
    ("TIFA", "N"): (counted.slogan_noun, "N"),
    ("NP", "TIFA"): (counted.slogan_of, "N"),
    ("NP", "DUN"): (_single_before_pause, "NPDUN"),
    ("LIST", "DUN"): (nouns.hold("NPDUN"), "NPDUN"),
    ("NPDUN", "NP"): (noun_lists.listed, "LIST"),
    ("NP", "AND"): (_list_before_and, "NPAND"),
    ("LIST", "AND"): (nouns.hold("NPAND"), "NPAND"),
    ("NPAND", "NP"): (noun_lists.conjoined, "NP"),
    ("NP", "DENG"): (nouns.hold("NPDENG"), "NPDENG"),
    ("LIST", "DENG"): (nouns.hold("NPDENG"), "NPDENG"),
    ("NPDENG", "N"): (noun_lists.and_other, "NP"),
    ("V", "NP"): (verbs.verb_object, "VP"),
    ("V", "DUN"): (nouns.hold("VDUN"), "VDUN"),
    ("V", "AND"): (nouns.hold("VDUN"), "VDUN"),
    ("V", "BING"): (nouns.hold("VDUN"), "VDUN"),
    ("ADV", "V"): (adverbs.adverb_verb, "AV"),
    ("ADV", "VA"): (bare.objectless, "VP"),
    ("VA", "VA"): (bare.objectless_pair, "VA"),
    ("V", "WELL"): (bare.done_well, "V"),
    ("AV", "DUN"): (nouns.hold("VDUN"), "VDUN"),
    ("VDUN", "V"): (verbs.verb_list, "V"),
    ("VDUN", "AV"): (verbs.verb_list, "V"),
    ("VP", "DUN"): (verbs.phrase_pause, "VPDUN"),
    ("VPDUN", "VP"): (verbs.phrase_list, "VP"),
    ("VV", "VP"): (verbs.verb_takes_verb, "VP"),
    ("VC", "S"): (verbs.verb_takes_clause, "VP"),
    ("NP", "VP"): (verbs.subject_predicate, "S"),
    ("S", "DUN"): (nouns.hold("SDUN"), "SDUN"),
    ("SDUN", "S"): (verbs.clause_list, "S"),
    ("ADV", "VP"): (adverbs.adverb_phrase, "VP"),
    ("ADV", "ADV"): (adverbs.adverb_adverb, "ADV"),
    ("ADV", "DI"): (adverbs.marked_adverb, "ADV"),
    ("ADV", "DUN"): (nouns.hold("ADVDUN"), "ADVDUN"),
    ("ADVDUN", "ADV"): (adverbs.adverb_list, "ADV"),
    ("DROP", "ADV"): (verbs.dropped_before, "ADV"),
    ("DROP", "VP"): (verbs.dropped_before, "VP"),
    ("DROP", "C"): (verbs.dropped_before, "C"),
    ("PV", "VP"): (verbs.tail_phrase, "VP"),
    ("TIME", "VP"): (verbs.tail_phrase, "VP"),
    ("TIME", "S"): (verbs.time_clause, "S"),
    ("P", "NP"): (clauses.preposition, "PP"),
    ("PP", "COM"): (nouns.hold("PPC"), "PPC"),
    ("PP", "C"): (clauses.adjunct_clause, "C"),
    ("PPC", "C"): (clauses.adjunct_clause, "C"),
    ("TIME", "COM"): (nouns.hold("TIMEC"), "TIMEC"),
    ("TIMEC", "C"): (clauses.time_first, "C"),
    ("TIME", "C"): (clauses.time_ordered, "C"),
    ("LEAD", "COM"): (nouns.hold("LEADC"), "LEADC"),
    ("LEAD", "C"): (clauses.connected, "C"),
    ("LEADC", "C"): (clauses.connected, "C"),
    ("YAO", "C"): (clauses.ordered, "C"),
    ("BING", "C"): (clauses.ordered, "C"),
    ("NP", "YAO"): (clauses.addressed, "SUBJ"),
    ("NP", "MUST"): (clauses.addressed, "SUBJ"),
    ("SUBJ", "C"): (clauses.with_subject, "C"),
    ("SUBJ", "VP"): (clauses.said_of, "C"),
    ("CS", "COM"): (clauses.comma_after, "CSEP"),
    ("CS", "SEMI"): (clauses.comma_after, "CSEP"),
    ("CS", "DUN"): (clauses.pause_after, "CPAUSE"),
    ("CS", "BING"): (clauses.comma_after, "CSEP"),
    ("CSEP", "BING"): (clauses.also, "CSEP"),
    ("CSEP", "C"): (clauses.next_clause, "CS"),
    ("CPAUSE", "C"): (clauses.next_clause, "CS"),
    ("REP", "COM"): (nouns.hold("REPC"), "REPC"),
    ("REPS", "COM"): (nouns.hold("REPC"), "REPC"),
    ("REPC", "TAIL"): (clauses.report_tail, "REPS"),
}

# What a category is by itself, without a partner.
ALONE = {
    "N": "NP", "TIFA": "NP", "QTY": "NP", "LIST": "NP", "NPDENG": "NP", "VP": "C", "ST": "C", "REPS": "C", "C": "CS",
}  # fmt: skip

# Right category → left category → rule and its first result: the chart asks from the right.
BY_RIGHT: dict[str, dict[str, tuple[Rule, str]]] = {}
for (_left, _right), (_rule, _made) in RULES.items():
    BY_RIGHT.setdefault(_right, {})[_left] = (_rule, _made.partition(" ")[0])

# Left category → categories that may follow it.
AFTER: dict[str, frozenset[str]] = {
    left: frozenset(r for other, r in RULES if other == left) for left, _ in RULES
}
# What is no clause and may stand before a comma all the same (以A为B，C), and what such things are made of.
_ADJUNCTS = frozenset(left for left, right in RULES if right == "COM") - {"CS"}
ADJUNCTS = _ADJUNCTS | {
    left for (left, _), (_, made) in RULES.items() if _ADJUNCTS.intersection(made.split())
}
_FUNCTION = frozenset(FUNCTION_WORDS.values())
_NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)  # a few hundred combinations exist: function words and slotted rows of one clause
def openers(
    present: frozenset[str], slotted: frozenset[tuple[str, str]]
) -> Callable[[frozenset[str]], frozenset[str]]:
    """Which categories can open a wanted one, in a clause that has these function words (`present`).

    `slotted` are (category of the first slot, category of the row) for rows of the clause that begin with a slot.
    The answer maps wanted categories to all that may stand at their beginning, themselves included.
    """
    begins: dict[str, set[str]] = {}
    pairs = [(left, right, made) for (left, right), (_, made) in RULES.items()]
    for left, right, made in pairs:
        if right not in _FUNCTION or right in present:
            for category in made.split():
                begins.setdefault(category, set()).add(left)
    for part, whole in (*ALONE.items(), *slotted):
        begins.setdefault(whole, set()).add(part)

    @lru_cache(maxsize=256)
    def wanted(categories: frozenset[str]) -> frozenset[str]:
        found = more = categories
        while more:
            more = _NOTHING.union(*[begins[one] for one in more if one in begins]) - found
            found |= more
        return found

    return wanted
