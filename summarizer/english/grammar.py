"""The grammar: which neighbours combine into what. About forty rules reach nine clauses in ten of the genre."""

from collections.abc import Callable

from summarizer.english import clauses, nouns, verbs
from summarizer.english.item import LIST, Item

Rule = Callable[[Item, Item], Item | None]


def _list_before_and(left: Item, mark: Item) -> Item | None:
    return None if left.cat == "NP" and left.flags & LIST else nouns.hold("NPAND")(left, mark)


def _single_before_pause(left: Item, mark: Item) -> Item | None:
    return None if left.flags & LIST and left.cat == "NP" else nouns.hold("NPDUN")(left, mark)


# (left category, right category) → rules. Categories in capitals are row classes or recognised spans; NP noun
# phrase, VP verb phrase, S noun phrase + verb phrase, C clause, CS list of clauses; the rest wait for a partner.
RULES: dict[tuple[str, str], tuple[Rule, ...]] = {
    ("A", "N"): (nouns.adjective_noun,),
    ("A", "DE"): (nouns.hold("MOD"),),
    ("MOD", "N"): (nouns.modifier_noun,),
    ("N", "N"): (nouns.noun_noun,),
    ("NP", "N"): (nouns.phrase_noun,),
    ("NP", "DE"): (nouns.hold("NPDE"),),
    ("NPDE", "N"): (nouns.of_noun,),
    ("VP", "DE"): (nouns.hold("VPDE"),),
    ("VPDE", "N"): (nouns.relative_noun,),
    ("Q", "N"): (nouns.quantified,),
    ("NUMC", "N"): (nouns.quantified,),
    ("N", "QTY"): (nouns.amount_of,),
    ("TIFA", "N"): (nouns.slogan_noun,),
    ("NP", "DUN"): (_single_before_pause,),
    ("LIST", "DUN"): (nouns.hold("NPDUN"),),
    ("NPDUN", "NP"): (nouns.listed,),
    ("NP", "AND"): (_list_before_and,),
    ("LIST", "AND"): (nouns.hold("NPAND"),),
    ("NPAND", "NP"): (nouns.conjoined,),
    ("NP", "DENG"): (nouns.hold("NPDENG"),),
    ("LIST", "DENG"): (nouns.hold("NPDENG"),),
    ("NPDENG", "N"): (nouns.and_other,),
    ("V", "NP"): (verbs.verb_object,),
    ("V", "DUN"): (nouns.hold("VDUN"),),
    ("V", "AND"): (nouns.hold("VDUN"),),
    ("V", "BING"): (nouns.hold("VDUN"),),
    ("ADV", "V"): (verbs.adverb_verb,),
    ("AV", "DUN"): (nouns.hold("VDUN"),),
    ("VDUN", "V"): (verbs.verb_list,),
    ("VDUN", "AV"): (verbs.verb_list,),
    ("VV", "VP"): (verbs.verb_takes_verb,),
    ("VC", "S"): (verbs.verb_takes_clause,),
    ("NP", "VP"): (verbs.subject_predicate,),
    ("S", "DUN"): (nouns.hold("SDUN"),),
    ("SDUN", "S"): (verbs.clause_list,),
    ("ADV", "VP"): (verbs.adverb_phrase,),
    ("ADV", "ADV"): (verbs.adverb_adverb,),
    ("DROP", "ADV"): (verbs.dropped_before,),
    ("DROP", "VP"): (verbs.dropped_before,),
    ("DROP", "C"): (verbs.dropped_before,),
    ("PV", "VP"): (verbs.tail_phrase,),
    ("TIME", "VP"): (verbs.tail_phrase,),
    ("TIME", "S"): (verbs.time_clause,),
    ("P", "NP"): (clauses.preposition,),
    ("PP", "COM"): (nouns.hold("PPC"),),
    ("PP", "C"): (clauses.adjunct_clause,),
    ("PPC", "C"): (clauses.adjunct_clause,),
    ("TIME", "COM"): (nouns.hold("TIMEC"),),
    ("TIMEC", "C"): (clauses.time_first,),
    ("LEAD", "COM"): (nouns.hold("LEADC"),),
    ("LEAD", "C"): (clauses.connected,),
    ("LEADC", "C"): (clauses.connected,),
    ("YAO", "C"): (clauses.ordered,),
    ("NP", "YAO"): (clauses.addressed,),
    ("SUBJ", "C"): (clauses.with_subject,),
    ("CS", "COM"): (clauses.comma_after,),
    ("CS", "SEMI"): (clauses.comma_after,),
    ("CS", "DUN"): (clauses.pause_after,),
    ("CS", "BING"): (clauses.comma_after,),
    ("CSEP", "BING"): (clauses.also,),
    ("CSEP", "C"): (clauses.next_clause,),
    ("CPAUSE", "C"): (clauses.next_clause,),
    ("REP", "COM"): (nouns.hold("REPC"),),
    ("REPS", "COM"): (nouns.hold("REPC"),),
    ("REPC", "TAIL"): (clauses.report_tail,),
}

# What may stand before a clause: a verb phrase is tried as a clause only after one of these, or at the beginning.
BEFORE_CLAUSE = frozenset(left for left, right in RULES if right == "C")

# Right category → left category → rules: the chart asks from the right.
BY_RIGHT: dict[str, dict[str, tuple[Rule, ...]]] = {}
for (_left, _right), _rules in RULES.items():
    BY_RIGHT.setdefault(_right, {})[_left] = _rules
