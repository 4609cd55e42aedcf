"""What may be wrong with a line of prose without marks: it is held against the sentences it shares most with.

Only what those decide: whether a thing is done or wanted, allowed or forbidden, whose it is and where.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.checking.acts.aspect import AS_DONE
from summarizer.checking.acts.governed import nearest, without_teller
from summarizer.checking.acts.negated import check_negated
from summarizer.checking.acts.wished import check_wished
from summarizer.checking.aligned import may_tell_of, shared, things_of, told_sentences
from summarizer.checking.figures.clocks import without_clocks
from summarizer.checking.figures.rounding import figures
from summarizer.checking.line.glosses import of_word
from summarizer.checking.line.shown import without_shown
from summarizer.checking.near import MORE, beside_them, goes_beyond, opened_by, tells_enough
from summarizer.checking.prose import ENDED, Passage, Told, faults_on_its_days, orders_of, statement_of
from summarizer.checking.reasons import check_reasons
from summarizer.checking.statement import faults, without_absent
from summarizer.checking.vocabulary.things import check_mixed_up
from summarizer.checking.whom.told import check_whom
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.matching import holds
from summarizer.patterns import regex
from summarizer.reading.text import Sentence

_OF_ONE_SENTENCE = frozenset({"aspect", "status", "negation"})
_LACKING = "has no counterpart"
# Things and organs of another sentence are doubted only where the sentences nearest have another of the kind.
_OF_A_PLACE = frozenset({"number", "date", "name", "post", "speaker"})
_TELLING = 10  # smaller numbers stand in too many sentences
_CLAUSE_END = regex("[，。；]")
_LEAST_WORDS, _AS_GOOD = 2.0, 0.75
"""So many words a sentence shares with what may be a wish told as done, and so much of that another."""
_DEED = regex(r"(?:^“|… )(?:[a-z]+ )*([a-z]+)”")


def doubt_passage(passage: Passage, told: Told) -> tuple[tuple[str, str], ...]:
    """What may be wrong with a passage without marks, held against the sentences that share a figure with it.

    Only what one sentence decides: whether a thing is done or wanted, allowed or forbidden.
    """
    if passage.marks:
        sentences = told.sentences()
        near = "\n".join(sentences[mark].text for mark in passage.marks if mark in sentences)
        return (
            *(("thing", message) for message in check_mixed_up(without_shown(passage.en), near)),
            *_disowned(passage, told, passage.marks),
        )
    texts = [one.text for one in told.article.sentences]
    values = {
        float(number.value)
        for number in figures(without_shown(passage.en), texts)
        if number.value >= _TELLING or number.unit == "%"
    }
    own = (*_disowned(passage, told), *_unsaid(passage, told))
    figured = _doubted_figures(passage, told, values) or _doubted_alone(passage, told)
    return tuple(dict.fromkeys((*own, *figured)))


def _unsaid(passage: Passage, told: Told) -> Iterator[tuple[str, str]]:
    """What a passage denies or gives as a cause, or tells altogether, of which the article has nothing."""
    if passage.is_title:
        return
    texts = [one.text for one in told.article.sentences]
    line = without_absent(without_shown(passage.en), texts)
    sentences = told.article.all_sentences()
    yield from (("negation", message) for message in check_negated(line, texts))
    said = [order for event in told.extraction.events for order in event.directives]
    yield from (("aspect", message) for message in check_wished(line, texts, orders_of(said, told.article)))
    yield from (
        ("thing", message) for message in check_reasons(line, "\n".join(one.text for one in sentences))
    )


def _disowned(passage: Passage, told: Told, cited: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """What a passage tells of one party and its Chinese of another."""
    people = told.people()
    # What is put together from many places names bodies of all of them.
    single = bool(cited) or not ENDED.search(passage.en)
    return check_whom(without_shown(passage.en), told.article.sentences, people, cited, single=single)


def _doubted_alone(passage: Passage, told: Told) -> Iterator[tuple[str, str]]:
    """What is wrong with a passage if it tells of no more than the sentences it shares most with."""
    people = told.people()
    # Hours and days that the page states are no figures of any one sentence.
    text = "\n".join(one.text for one in told.article.all_sentences())
    passage = replace(passage, en=without_clocks(passage.en, text))
    alone = told_sentences(passage.en, told.article.sentences, people)
    if not alone:
        return
    found = _faults_of(passage, alone, told)
    lines = [one for one in told.article.all_sentences() if one.id[0] != "m"]
    others = may_tell_of(passage.en, lines, people)
    if found:  # another sentence that may be meant, too, must not bear the line out
        texts = [one.text for one in told.article.sentences]
        closest = nearest(passage.en, texts, orders_of((), told.article))
        meant = [one for one in others if not closest or any(piece.zh in one.text for piece in closest)]
        found = found if all(_faults_of(passage, (one,), told) for one in meant) else ()
    yield from found or _wished(passage, told)
    doers = opened_by(passage.en, told.article.sentences, people)
    # What stands between semicolons may be told by a sentence each.
    pieces = [(passage.en, MORE), *((piece, 1) for piece in passage.en.split("; ") if piece != passage.en)]
    merged = [one for en, more in pieces for one in told_sentences(en, told.article.sentences, people, more)]
    wide = tuple({one.id: one for one in (*merged, *others)}.values())
    headline = [one for one in lines if one.id[0] == "h"]
    besides = (*beside_them(passage.en, wide, told.article.sentences, people), *headline)
    line = statement_of(passage, tuple(sentence.evidence() for sentence in wide), told)
    if not passage.is_title and tells_enough(passage.en, people):
        yield from (
            one
            for one in faults_on_its_days(line, told)
            if one[0] in _OF_A_PLACE
            and not goes_beyond(passage.en, one, wide, told.article.sentences, people)
            and not (one[0] == "speaker" and _borne_out(one, passage, (*wide, *doers), told))
            and not (one[0] in ("number", "date") and _borne_out(one, passage, (*wide, *besides), told))
        )
    if passage.is_title:
        return
    near = "\n".join(sentence.text for sentence in wide)
    # What the sentences right beside them hold is told of those.
    beyond = "\n".join(one.text for one in (*wide, *besides))
    around = check_mixed_up(without_shown(passage.en), beyond)
    for message in check_mixed_up(without_shown(passage.en), near):
        if (
            not goes_beyond(passage.en, ("thing", message), wide, told.article.sentences, people)
            and message in around
        ):
            yield "thing", message


def _wished(passage: Passage, told: Told) -> tuple[tuple[str, str], ...]:
    """A wish told as done, by the sentence that shares most words with a passage.

    Names and places, and who told it, stand in many sentences; another bears it out only where it has the deed, too.
    """
    things = [one for one in things_of(without_teller(passage.en), told.people()) if one.is_word]
    lines = told.article.sentences
    shares = [shared(things, one.text) for one in lines]
    most = max(shares, default=0.0)
    if most < _LEAST_WORDS:
        return ()
    best = lines[shares.index(most)]
    found = _aspect(passage, best, told)
    deeds = {zh for _, message in found for word in _DEED.findall(message) for zh in of_word(word)}
    held = [zh for zh in deeds if zh in best.text]
    rivals = (
        one
        for one, share in zip(lines, shares, strict=True)
        if one is not best and share >= most * _AS_GOOD and (not held or holds(one.text, held))
    )
    return found if found and all(_aspect(passage, one, told) for one in rivals) else ()


def _aspect(passage: Passage, one: Sentence, told: Told) -> tuple[tuple[str, str], ...]:
    return tuple(
        fault
        for fault in _faults_of(passage, (one,), told)
        if fault[0] == "aspect" and not fault[1].endswith(AS_DONE)
    )


def _borne_out(fault_: tuple[str, str], passage: Passage, wide: Sequence[Sentence], told: Told) -> bool:
    """Whether a fault is none with further sentences."""
    line = statement_of(passage, tuple(sentence.evidence() for sentence in wide), told)
    return fault_ not in tuple(faults_on_its_days(line, told))


def _faults_of(passage: Passage, alone: Sequence[Sentence], told: Told) -> tuple[tuple[str, str], ...]:
    """What is wrong with a passage that tells of some sentences and no others, of what one sentence decides."""
    line = statement_of(passage, tuple(sentence.evidence() for sentence in alone), told)
    return tuple(one for one in faults(line) if one[0] in _OF_ONE_SENTENCE)


def _doubted_figures(passage: Passage, told: Told, values: set[float]) -> tuple[tuple[str, str], ...]:
    """What is wrong with a passage held against the clauses of its figures."""
    cited = tuple(
        sentence.evidence(0, _clause_end(sentence.text, quantity.end))
        for sentence in told.article.sentences
        for quantity in find_quantities(sentence.text)
        if quantity.value in values
    )
    if not cited:
        return ()
    line = statement_of(passage, cited, told)
    found = tuple(faults(replace(line, texts=())))
    # 已落实2.1万户，开工1800户: what stands in the next clause is told, too.
    whole = tuple(faults(line)) if any(_LACKING in message for _, message in found) else ()
    return tuple(
        one for one in found if one[0] in _OF_ONE_SENTENCE and not (_LACKING in one[1] and one not in whole)
    )


def _clause_end(text: str, start: int) -> int:
    """Where the clause around `start` ends; what opens the sentence (要) governs it."""
    end = _CLAUSE_END.search(text, start)
    return end.start() if end else len(text)
