"""One English line with the Chinese it stands on, and every check there is of it: the same for rules and models.

A check compares a line with its own evidence, so that a true number at the wrong place is still an error. Checks
give messages and never raise.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.acts.absence import check_absence
from summarizer.checking.acts.acts import check_acts
from summarizer.checking.acts.aspect import check_aspect, tells_when
from summarizer.checking.acts.deeds import check_deeds
from summarizer.checking.acts.denied import check_denied
from summarizer.checking.acts.doers import check_doers
from summarizer.checking.acts.held import check_held
from summarizer.checking.acts.intended import check_intended
from summarizer.checking.acts.moves import check_moves
from summarizer.checking.acts.polarity import check_polarity, may_negate
from summarizer.checking.acts.priority import check_priority
from summarizer.checking.acts.sequence import check_sequence
from summarizer.checking.acts.sittings import check_sittings
from summarizer.checking.acts.speaker import check_speakers
from summarizer.checking.acts.status import check_status, tells_deeds
from summarizer.checking.acts.turned_to import check_turned_to
from summarizer.checking.acts.turns import check_turns
from summarizer.checking.acts.undecided import check_undecided
from summarizer.checking.acts.wished import check_wished
from summarizer.checking.figures.bases import check_bases
from summarizer.checking.figures.codes import check_codes
from summarizer.checking.figures.counters import check_counters
from summarizer.checking.figures.dated import check_dated
from summarizer.checking.figures.dates import check_dates, states_time
from summarizer.checking.figures.day_sides import check_day_sides
from summarizer.checking.figures.direction import check_direction
from summarizer.checking.figures.enumerated import check_enumerated
from summarizer.checking.figures.labelled import check_labelled
from summarizer.checking.figures.labels import check_labels
from summarizer.checking.figures.measures import check_measures
from summarizer.checking.figures.numbers import check_numbers, states_number
from summarizer.checking.figures.partners import check_partners
from summarizer.checking.figures.parts import check_parts
from summarizer.checking.figures.quantifiers import check_quantifiers
from summarizer.checking.figures.ranks import check_ranks
from summarizer.checking.figures.rates import check_rates
from summarizer.checking.figures.scopes import check_scopes
from summarizer.checking.figures.shares import check_shares
from summarizer.checking.figures.spans import check_spans
from summarizer.checking.figures.strays import check_strays
from summarizer.checking.figures.superlatives import check_superlatives
from summarizer.checking.figures.swaps import check_swaps
from summarizer.checking.figures.whose import check_phases, check_whose
from summarizer.checking.line.glosses import rendered
from summarizer.checking.line.ordinals import check_ordinals
from summarizer.checking.line.shown import (
    check_laws,
    check_names_shown,
    check_quoted,
    check_stray,
    check_titles,
    without_shown,
)
from summarizer.checking.names.holders import check_holders
from summarizer.checking.names.in_a_body import FLAGGED, in_a_body
from summarizer.checking.names.kinds import check_kinds
from summarizer.checking.names.levelled import check_levelled
from summarizer.checking.names.naming import check_naming
from summarizer.checking.names.organisations import check_organisations, names_organs
from summarizer.checking.names.posts import check_posts
from summarizer.checking.names.pronouns import check_pronouns
from summarizer.checking.names.spelled import check_spelled
from summarizer.checking.own_count import without_own_count
from summarizer.checking.papers import check_papers
from summarizer.checking.settled import without_counting_terms, without_terms
from summarizer.checking.vocabulary.filed import without_filing
from summarizer.checking.vocabulary.members import check_members
from summarizer.checking.vocabulary.phrases import check_phrases
from summarizer.checking.vocabulary.things import check_things
from summarizer.checking.vocabulary.wording import check_hard_words, check_wording, check_wrongs
from summarizer.checking.whom.leave import check_leave
from summarizer.checking.whom.parties import check_parties
from summarizer.checking.whom.siblings import check_siblings
from summarizer.facts import Event, Evidence, Person, When
from summarizer.patterns import regex
from summarizer.vocabulary import DirectiveKind

# Reservations of our own kind, and Chinese shown, are no claims.
_NOTES = regex(
    r"\((?:[^()]*[\u3400-\u9fff][^()]*|[^()]*\b(?:not stated|not explained|does not (?:say|state)|inferred)\b[^()]*)\)"
)
# What a briefing says of the page as a whole, in words of its own (writing.summary).
_OURS = regex(
    r"A feature by the publisher, not the report of a meeting; its claims are the publisher's own\.|"
    r"A report of figures, not of a meeting; they are the publisher's own\.|"
    r"A news report on [a-z][^.]{2,80}\.|"
    r"A (?:news report(?: that tells of no meeting)?|report on discipline)[.:]|"
    r"A public notice(?:(?P<what>[^.]{0,200}?), issued(?= on))?|"
    r"gave public notice(?= on)"
)
# What a writer says that the page does not tell claims nothing of it.
_SILENT = regex(
    r"\b(?:[Tt]he|[Tt]his) (?:report|page|text|article|readout|notice|source|piece) (?:does not|doesn['’]t|gives no|"
    r"names no|mentions no|says nothing)\b[^.;]*|"
    r"(?:(?<=^)|(?<=[.;] ))No [^.;,]{2,60}\b(?:is|are|was|were) (?:reported|mentioned|given|stated|named|disclosed|"
    r"specified)\b[^.;]*"
)
_MISSED = regex(r"\b(?:did not attend|(?:was|were) (?:absent|missing)|stayed away|did not turn up)\b")
# A label says how a demand is filed, by the topics of the data model: 信访 is filed under safety and stability.
_OPENING = regex(
    r"(?:\d{1,2}[.．、])?((?:今年|去年)?(?=\d)(?:\d{4}年|\d{1,2}月|\d{1,2}日|[上中下]旬|上半年|下半年|[初底末至到—-]|以来|期间|起)+)，"
)
# No month or day but such spans: the deadline of one demand must not become that of the next.
TIME = regex(
    r"(?:今年|去年)?(?:\d{1,2}[至—-]\d{1,2}月|前[一二三四五六七八九十]+个?(?:月|季度))|"
    r"去年|上年|今年|明年|上半年|下半年|[一二三四]季度|[一二两三四五六七八九十\d]{1,2}(?:年|个月)来|本月|上月|下月|(?:19|20)\d{2}年"
)
_JANUARY = regex(r"元(?=月(?![^，。；]?[薪收]))|(?<![\d万亿美日欧港])元(?=[至—–~-]\d{1,2}月)")
_UNTIL = regex(r"截至(?:\d{4}年)?(?:\d{1,2}月)(?:\d{1,2}日|底|末)?")
_RATE = regex("(?:亩均|[亩单]产|人均|户均|平均|每[亩人户家天日月年个名吨])[^，。；]{0,4}$")
_SENTENCES = regex(r"(?<=\.) (?=[A-Z“])")
# Chinese that is quoted may hold letters of its own.
_QUOTED = regex(r"“[^“”]*[\u3400-\u9fff][^“”]*”")


# Directives of these kinds ask for something; principles and what is to be studied may also tell what is so.
WANTED = frozenset((DirectiveKind.TASK, DirectiveKind.TARGET, DirectiveKind.PROHIBITION))


@dataclass(frozen=True, slots=True)
class Statement:
    """A line of English with what it cites.

    `people` are all the article names; `speakers` the Chinese subjects of the cited statements; `whole` says that
    the line renders all of what it cites, and may leave nothing out. `beside` is Chinese that stands by without
    being cited: the name of the meeting, its place. `texts` are the sentences the evidence is taken from: verbs
    stand outside of what they govern. `orders` is what was asked for in them; `placed` says that the line
    tells of what it cites, and not of some of it. `others` are the days of further
    events that a line on several may be about.
    """

    en: str
    evidence: tuple[Evidence, ...]
    date: When | None = None
    people: tuple[Person, ...] = ()
    speakers: tuple[str, ...] = ()
    whole: bool = False
    beside: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    others: tuple[When, ...] = ()
    orders: tuple[str, ...] = ()
    placed: bool = True


def beside(event: Event) -> tuple[str, ...]:
    """Chinese that stands by every line about an event: the name of the meeting and the place."""
    return tuple(zh for zh in (event.title_zh, event.place.zh if event.place else None) if zh)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A statement as its checks look at it.

    `en` is the line without notes and the briefing's own words, `plain` without settled terms as well, `counted` what
    is left for the checks of numbers ("" where the line states none) and `times` what they may lean on; `around` is
    all Chinese that stands near, in the order of the page, and `text` the same as one string.
    """

    said: Statement
    en: str
    plain: str
    counted: str
    times: tuple[str, ...]
    cited: tuple[str, ...]
    quotes: tuple[str, ...]
    around: tuple[str, ...]
    text: str


def faults(statement: Statement) -> Iterator[tuple[str, str]]:
    """What is wrong with a statement: the check that says so and its message."""
    cited = _in_digits(evidence.quote for evidence in statement.evidence)
    quotes = (*cited, *_in_digits(statement.beside))
    # In the order of the page, as far as it is known: 他 stands for who was named before.
    around = tuple(dict.fromkeys((*_in_digits(statement.texts), *quotes)))
    line, people, speakers = statement.en, statement.people, statement.speakers
    en = _NOTES.sub(" ", line) if "(" in line else line
    en = _OURS.sub(lambda ours: ours["what"] or " ", en) if "A " in en else en
    en = _SILENT.sub(" ", en) if "No " in en or " no" in en or "doesn" in en else en
    en = without_absent(en, around)
    # A check of the line without its terms finds nothing where it has nothing to find in the line with them.
    organs, deeds = names_organs(en), tells_deeds(en)
    time, negation = tells_when(en, quotes), may_negate(en, quotes)
    plain = without_terms(en, around) if organs or deeds or time or negation else en
    counted, times = _counted(statement, around) if states_number(line) or states_time(line) else ("", ())
    text = "\n".join((*around, *speakers))
    seen = _Seen(statement, en, plain, counted, times, cited, quotes, around, text)
    found = {
        "number": _numbers(seen),
        "date": (
            *_misdated(counted, (*quotes, *times), statement),
            *check_dated(en, cited, people),
            *check_day_sides(en, cited),
        ),
        "name": _names(seen),
        "document": (*check_titles(line, quotes), *check_laws(line, quotes), *check_papers(en, around)),
        "quotation": check_quoted(line, text),
        "stray_han": check_stray(line),
        "post": check_posts(line.replace("in the chair", "presiding"), people, text),
        "organisation": (
            *(check_organisations(plain, (*around, *speakers)) if organs else ()),
            *check_levelled(en, around),
            *check_leave(en, cited),
            *check_phrases(en, around),
        ),
        "thing": _things(seen),
        "status": (*(check_status(plain, around) if deeds else ()), *_deeds(seen)),
        "aspect": (
            *_first(
                check_aspect(plain, cited, statement.texts, statement.orders, placed=statement.placed)
                if time
                else (),
                check_wished(en, cited, statement.orders) if statement.placed else (),
                check_intended(en, cited, statement.orders),
            ),
            *check_sequence(en, cited, people),
        ),
        "speaker": _speakers(seen),
        "negation": _contraries(seen, negation=negation),
        "wording": check_wording(en, around),
        "hard_word": check_hard_words(line, cited) if statement.whole else check_wrongs(line, cited, people),
    }
    return (
        (check, message)
        for check, messages in found.items()
        for message in messages
        if not (check in _OF_WORDS and _said_by_a_row(check, message, en, around))
        and not (check in _IN_NAMES and in_a_body(message, en, around))
    )


def without_absent(en: str, texts: Iterable[str]) -> str:
    """The line without a denial that says how many there are less how many came: 应到237人，实到211人."""
    if _MISSED.search(en) and any("应到" in text and "实到" in text for text in texts):
        return _MISSED.sub("attended", en)
    return en


def _in_digits(quotes: Iterable[str]) -> tuple[str, ...]:
    """Some Chinese with January in digits: 元月, 元至5月."""
    return tuple(_JANUARY.sub("1", quote) if "元" in quote else quote for quote in quotes)


def _contraries(seen: _Seen, *, negation: bool) -> Iterator[str]:
    """The contrary of what the Chinese says: of a verb, of a word, of who was there and how a meeting sat."""
    said = seen.said
    if negation:
        yield from check_polarity(seen.plain, seen.quotes, whole=said.whole, placed=said.placed)
    yield from check_undecided(seen.en, seen.around)
    yield from check_denied(seen.en, seen.around)
    yield from check_turns(seen.en, seen.around, said.people)
    yield from check_absence(seen.en, seen.around, said.people)
    yield from check_sittings(seen.en, seen.around)
    yield from check_priority(seen.en, seen.around)
    yield from check_turned_to(seen.en, seen.around)


def _things(seen: _Seen) -> tuple[str, ...]:
    found = _things_of(seen.en, seen)
    # What a line is filed under is looked for only where something is doubted.
    return _things_of(without_filing(seen.en, seen.text), seen) if found else found


def _things_of(en: str, seen: _Seen) -> tuple[str, ...]:
    plain = _QUOTED.sub(" ", en) if "“" in en else en
    return (*check_things(plain, seen.text), *check_members(en, seen.around))


def _first(*checks: Iterable[str]) -> tuple[str, ...]:
    """What the first of some checks says that says anything: they look at one thing in several ways."""
    return next((found for check in checks if (found := tuple(check))), ())


def _numbers(seen: _Seen) -> Iterator[str]:
    """Figures: what is stated, which way it goes, what it is of and beside which others it stands."""
    line, counted = seen.said.en, seen.counted
    names = tuple({one.zh for one in seen.said.people})
    yield from check_numbers(counted, (*seen.quotes, *seen.times), exact=seen.said.whole, names=names)
    yield from check_direction(seen.en, seen.quotes)
    yield from check_ordinals(seen.plain, seen.around, seen.en)
    yield from check_measures(line, seen.quotes, seen.around)
    if counted:
        yield from check_swaps(counted, seen.quotes)
        yield from check_strays(counted, seen.cited)
        yield from check_partners(counted, seen.cited)
        yield from check_counters(counted, seen.cited)
        if not _QUOTED.search(line):
            yield from check_whose(counted, seen.cited)
            yield from check_rates(counted, seen.cited)
            yield from check_parts(counted, seen.cited)
            yield from check_bases(counted, seen.cited)
            yield from check_labels(counted, seen.cited)
            yield from check_labelled(counted, seen.cited)
            yield from check_spans(counted, seen.cited)
            yield from check_shares(counted, seen.cited)
    yield from check_codes(seen.en, seen.around)
    yield from check_phases(seen.en, seen.cited)
    yield from check_ranks(seen.en, seen.cited)
    yield from check_superlatives(seen.en, seen.cited)
    yield from check_scopes(seen.en, seen.cited)
    yield from check_enumerated(seen.en, seen.around)
    yield from check_quantifiers(seen.en, seen.cited)


def _names(seen: _Seen) -> Iterator[str]:
    """Names and the words that stand for them."""
    line, people = seen.said.en, seen.said.people
    yield from check_names_shown(line, (*seen.quotes, *seen.said.speakers), people)
    yield from check_naming(line, seen.text, people)
    yield from check_pronouns(seen.en, seen.around, people)
    yield from check_spelled(seen.en, seen.text, people)
    yield from check_kinds(seen.en, seen.around)
    yield from check_siblings(seen.en, seen.cited)
    yield from check_holders(seen.en, people, seen.text)


def _deeds(seen: _Seen) -> Iterator[str]:
    """What was done with whom and what, held or moved."""
    people, texts = seen.said.people, seen.said.texts
    parts = (q for q in seen.cited if any(q in whole and len(q) + 1 < len(whole) for whole in texts))
    yield from check_acts(seen.en, seen.around, people, parts)
    yield from check_held(seen.en, seen.around)
    yield from check_moves(seen.en, seen.around, people)


def _speakers(seen: _Seen) -> Iterator[str]:
    """Who said it, who did it, and with whom."""
    people = seen.said.people
    yield from check_speakers(seen.en, seen.around, people, seen.said.speakers)
    yield from check_deeds(seen.en, seen.around, people)
    yield from check_parties(seen.en, seen.around, people)
    yield from check_doers(seen.en, seen.around)


# Checks of single words. What a row of the lexicon says of the whole is right, whatever its words mean alone: 政企
# is government and enterprises. Of an organ that is told with its level or by name nothing else is heard.
_OF_WORDS = frozenset(("organisation", "post", "thing", "wording"))
_OF_A_HOLDER = "is no post of"
"""Somebody else's 秘书长 on the page makes nobody secretary-general."""
_IN_NAMES = frozenset(("organisation", "thing", "name", "status"))
_OF_A_LEVEL = r"(?:[A-Z][\w'’-]*|provincial|municipal|city|district|county|town(?:ship)?|zone)(?:['’]s)? "


def _said_by_a_row(check: str, message: str, en: str, around: Sequence[str]) -> bool:
    flagged = FLAGGED.match(message)
    if flagged is None or _OF_A_HOLDER in message:
        return False
    levelled = check == "organisation" and re.search(f"{_OF_A_LEVEL}{re.escape(flagged[1])}", en)
    return not levelled and any(rendered(flagged[1], quote) for quote in around)


def _misdated(counted: str, quotes: Sequence[str], statement: Statement) -> tuple[str, ...]:
    """What is wrong with the dates: each sentence of a line on several events may be about any of them."""
    if not statement.others:
        return check_dates(counted, quotes, statement.date)
    dates = (statement.date, *statement.others)
    return tuple(
        message
        for sentence in _SENTENCES.split(counted)
        for message in min((check_dates(sentence, quotes, date) for date in dates), key=len)
    )


def _counted(statement: Statement, around: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The line without what is no count of its own, and the times its Chinese is told of if it states any."""
    line = without_counting_terms(without_shown(statement.en), around)
    line = without_own_count(line, statement.evidence)
    return line, tuple(_times(statement)) if states_number(line) or states_time(line) else ()


def doubts(statement: Statement) -> tuple[str, ...]:
    """What is wrong with a statement, in words a model can act on; () if nothing is."""
    return tuple(message for _, message in faults(statement))


def _times(statement: Statement) -> Iterator[str]:
    """The time cited Chinese is told of by its sentence: the one this opens with, or the nearest before the quote.

    2019年至2022年，… holds for all of a sentence; 去年开工63个，竣工41个 for what follows it. So does 亩产.
    """
    for text in statement.texts:
        if opening := _OPENING.match(text):
            yield opening[1]
        for quote in (one.quote for one in statement.evidence if text.count(one.quote) == 1):
            before = text[: text.index(quote)].rpartition("。")[2]
            yield from (*_UNTIL.findall(before)[-1:], *TIME.findall(before)[-1:])
            if rate := _RATE.search(before):
                yield rate[0]
