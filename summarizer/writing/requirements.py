"""What was required, in lines: the weightiest demands, of each the clauses that tell a reader something.

A demand of the Chinese is a sentence of many clauses, half of which stand on every page. They are weighed one by one: a
number, a ban or a thing that has a name stays, an attitude goes first.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.facts import (
    Directive,
    DirectiveKind,
    Event,
    EventKind,
    KeyPoint,
    Person,
    Role,
    Section,
    Topic,
    Verb,
)
from summarizer.language.bodies.bodies import body_english
from summarizer.language.matching import holds
from summarizer.language.topics import named_themes, votes
from summarizer.patterns import regex
from summarizer.writing.pointed import pointed
from summarizer.writing.quoting import (
    A_MEETING,
    IN_CHINESE,
    NAMED_SHOWN,
    as_one,
    clauses_told,
    english_beside,
    gist,
    in_brackets,
    named_in,
)
from summarizer.writing.routine import is_routine, telling
from summarizer.writing.wording import clauses_of, english_words, quoted, topic_label, words
from summarizer.writing.worth import THIN, worth

# Of what can only be quoted: how much it must tell, how many clauses are shown, of one demand and on one topic; from
# this salience on what tells less.
_LEAST_TOLD, _QUOTED_SHOWN, _QUOTED_OF_ONE, _QUOTED_ON_ONE = 2, 8, 3, 4
_QUOTED_SALIENCE = 55
_LEAST_SALIENCE, _OF_AN_ORDER = 10, 20
_AGAIN, _AGAIN_OF_ONE = 12, 8
# What tells nothing that a reader could act on, or is told already, comes last.
_LAST = 60
# On what those act who read a briefing for its business: more of it is told, and before the rest.
_BUSINESS = 10
_OF_BUSINESS = frozenset({
    Topic.ECONOMY, Topic.INDUSTRY, Topic.INVESTMENT, Topic.SCIENCE_TALENT, Topic.REFORM_OPENING, Topic.FISCAL_FINANCE,
    Topic.URBAN_LAND, Topic.RURAL, Topic.ENVIRONMENT, Topic.SAFETY_STABILITY, Topic.LIVELIHOOD, Topic.HEALTH_EDUCATION,
})  # fmt: skip
# What a point of a clause's worth counts beside the salience of its demand, and points of what a reader can read.
_POINT, _IN_ENGLISH = 5, 4
# Under study a clause must tell more than an attitude to work.
_OF_STUDY = 2
# Not told even where there is nothing else.
_SAYS_NOTHING = frozenset({DirectiveKind.PRINCIPLE, DirectiveKind.STUDY})
_NUMBERED = regex(r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), ")
_NUMBERS_END = ("st, ", "nd, ", "rd, ", "th, ")


def is_remark(directive: Directive) -> bool:
    """Whether words under a frame report or judge and ask for nothing: 这是…的一次重要会议."""
    judged = directive.kind is DirectiveKind.PRINCIPLE and (
        # 某某指出，一季度进出口完成…亿元: a figure weighs, and yet asks for nothing.
        directive.salience < _OF_AN_ORDER or not _ASKED.search(directive.zh)
    )
    pledged = "将" in directive.zh and _PLEDGED.match(directive.zh) is not None
    return directive.verb is Verb.REPORTED or judged or pledged


# 下一步，我市将…: what the speaker's own side is going to do is asked of nobody.
_PLEDGED = regex("(?:(?:下一步|接下来|今后|下阶段|未来)，?)?(?:我|本)(?:们|[省市县区旗州镇乡校院局])?将")

_ASKED = regex("要|须|应|务必|坚持|把握|树[牢立]|秉持|立足|遵循|认清|认识")


def leading_speaker(event: Event) -> str | None:
    """The person who said most of what was required, or None if it was the meeting itself."""
    said = [d.speaker_zh for d in event.directives if d.verb is not Verb.REPORTED]
    person = next((p for p in event.people if said.count(p.zh) * 2 > len(said)), None)
    return person.zh if person else None


# The head of the committee that runs a place, and none of its commissions, branches, groups or deputies.
_HEADS_IT = regex("(?:(?:[省市县区州旗镇乡]|街道|[园新功]区)(?:党?委|党?工委)|^党委|^党工委)书记$")
_AT_WORK = frozenset({
    EventKind.MOBILISATION, EventKind.PARTY_COMMITTEE, EventKind.STANDING_COMMITTEE, EventKind.COMMISSION,
    EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.OTHER,
})  # fmt: skip


def foremost(event: Event) -> Person | None:
    """Of several who spoke at work whoever heads the committee: deputies speak first. Guests have another order."""
    spoke = [p for p in event.people if p.role is Role.SPEAKER and not _quoted_apart(event, p)]
    heads = (p for p in spoke if any(_HEADS_IT.search(title) for title in p.titles_zh))
    return next(heads if event.kind in _AT_WORK else iter(()), spoke[0] if spoke else None)


# “…。”县委书记某某表示。: said to the paper, as far as the page tells.
_TO_THE_PAPER = regex("^(?![^。]*(?:会上|仪式上|活动上|现场|致辞|讲话)).*(?:表示|说|介绍|介绍说)$")


def _quoted_apart(event: Event, speaker: Person) -> bool:
    """Whether a page on a named occasion only quotes somebody, of whom it does not say that they spoke there."""
    if event.title_zh is None or any(d.speaker_zh == speaker.zh for d in event.directives):
        return False
    return all(_TO_THE_PAPER.search(e.quote) for e in speaker.evidence)


# 会后，局长某某强调; 全省会议结束后，县长某某强调
_OVER = regex("[^，。；]{0,30}后，")


def when_over(speaker: Person) -> bool:
    """Whether somebody spoke when the meeting was over."""
    return any(_OVER.match(e.quote) for e in speaker.evidence)


class _Offer(NamedTuple):
    """What could be told of a demand: one of its clauses, in English or as it stands."""

    directive: Directive
    place: int
    text: str
    weight: int
    dull: bool

    @property
    def in_chinese(self) -> bool:
        """Whether it can only be quoted."""
        return IN_CHINESE.fullmatch(self.text) is not None


class Offers(NamedTuple):
    """What could be told of the demands of an article, best first, and what is told where nothing of it may be."""

    ranked: tuple[_Offer, ...]
    alone: tuple[_Offer, ...]


def offers(events: Sequence[Event], told_above: str = "") -> Offers:
    """What could be told, clause by clause, whatever demand a clause stands in.

    Those that a reader could act on come first, and rendered before quoted; each further one on a topic or of a demand
    counts for less, since a reader wants to know of everything that was dealt with. What `told_above` says, the bottom
    line, comes last.
    """
    directives = [d for e in events for d in e.directives]
    ranked = _ranked([offer for d in directives for offer in _offers(d, told_above)])
    weightiest = max(directives, key=lambda d: d.salience, default=None)
    if weightiest is None or _ABOVE in told_above or not _may_stand_alone(weightiest, told_above):
        return Offers(ranked, ())
    return Offers(ranked, (_Offer(weightiest, 0, _alone(weightiest), 0, dull=True),))


def chosen(offered: Offers, room: int) -> Mapping[int, str]:
    """What to tell of the directives that are shown, by their identity, within the room, in words."""
    told: dict[int, list[_Offer]] = {}
    for offer in _worth_a_line(_fitting(offered.ranked, room)) or offered.alone:
        told.setdefault(id(offer.directive), []).append(offer)
    return {key: _line(of_one) for key, of_one in told.items()}


def _fitting(ranked: Sequence[_Offer], room: int) -> list[_Offer]:
    """The best that fit, none that says what another does; of what can only be quoted a few."""
    taken: list[_Offer] = []
    for offer in ranked:
        cost = words(offer.text)
        if offer.in_chinese:
            if _quoted_enough(offer, [other for other in taken if other.in_chinese]):
                continue
            cost += sum(english_words(en) for en in english_beside(offer.text))
        if cost > room or any(_says_no_more(offer.text, other.text) for other in taken):
            continue
        taken.append(offer)
        room -= cost
    return taken


def _quoted_enough(offer: _Offer, others: Sequence[_Offer]) -> bool:
    """Whether enough is quoted already, of all, on its topic, or of its demand."""
    on, directive = offer.directive.topic, offer.directive
    return (
        len(others) >= _QUOTED_SHOWN
        or sum(other.directive.topic is on for other in others) >= _QUOTED_ON_ONE
        or sum(other.directive is directive for other in others) >= _QUOTED_OF_ONE
    )


def _line(of_one: Sequence[_Offer]) -> str:
    """What is told of one demand, in the order of its text; clauses side by side are quoted in one."""
    told: list[str] = []
    run: list[_Offer] = []
    for offer in sorted(of_one, key=lambda offer: offer.place):
        if run and not (offer.in_chinese and run[-1].place + 1 == offer.place):
            told.append(_in_chinese(run))
            run = []
        if offer.in_chinese:
            run.append(offer)
        else:
            told.append(offer.text)
    if run:
        told.append(_in_chinese(run))
    return unnumbered(capital(". ".join(told)))


def _in_chinese(run: Sequence[_Offer]) -> str:
    """Clauses as they stand, with what can be said of them in English, and of whom they are asked."""
    directive = run[0].directive
    zh = as_one(directive.zh, run[0].text, run[-1].text)[1:-1] if len(run) > 1 else run[0].text[1:-1]
    who = directive.addressee_zh
    to = body_english(who) if who and who in zh else None
    named = (*((f"to: {to}",) if to else ()), *english_beside(zh))[:NAMED_SHOWN]
    return f"“{zh}”{in_brackets(named)}"


_ABOVE = "Among the demands: "


def _ranked(found: Sequence[_Offer]) -> tuple[_Offer, ...]:
    """Offers in the order of their weight, which falls with each further one on a topic and of a demand."""
    on: Counter[Topic] = Counter()
    of: Counter[int] = Counter()
    fallen: list[tuple[int, _Offer]] = []
    for offer in sorted(found, key=lambda offer: -offer.weight):
        directive = offer.directive
        less = _AGAIN * on[directive.topic] + _AGAIN_OF_ONE * of[id(directive)]
        fallen.append((offer.weight - less, offer))
        on[directive.topic] += 1
        of[id(directive)] += 1
    return tuple([offer for _, offer in sorted(fallen, key=lambda one: -one[0])])


def _offers(directive: Directive, told_above: str) -> Iterator[_Offer]:
    """What could be told of a demand, clause by clause."""
    if directive.salience < _LEAST_SALIENCE:
        return
    base = directive.salience + (_BUSINESS if directive.topic in _OF_BUSINESS else 0)
    no_order = is_remark(directive) or _PRAISES.search(directive.zh) is not None
    may_be_quoted = directive.topic is not Topic.POLITICAL_STUDY and not no_order
    for place, clause in enumerate(clauses_told(directive.zh, directive.en)):
        told = worth(clause)
        if IN_CHINESE.fullmatch(clause):
            dull = told < _LEAST_TOLD
            little = dull and directive.salience < _QUOTED_SALIENCE
            if not may_be_quoted or little or _is_told(clause, told_above):
                continue
        elif told:
            told = max(pointed(clause), 0)
            dull = told <= (_OF_STUDY if directive.topic is Topic.POLITICAL_STUDY else 0)
            told += _IN_ENGLISH
        else:
            continue
        last = _LAST if dull or _stands_in(clause, told_above) else 0
        yield _Offer(directive, place, clause, base + _POINT * told - last, dull)


def _is_told(zh: str, told_above: str) -> bool:
    """Whether the bottom line names all that can be said of some words: Goal: a strong start in the first quarter."""
    named = [name for name in named_in(zh) if not name.endswith(A_MEETING)]
    return bool(named) and all(name.casefold() in told_above.casefold() for name in named)


def _stands_in(clause: str, told_above: str) -> bool:
    """Whether the bottom line says a clause in its words: Among the demands: …; …."""
    said = uncapital(unnumbered(clause))
    return said in told_above and any(f"{said}{end}" in told_above for end in _ENDS)


_ENDS = (";", ".")


def _says_no_more(text: str, other: str) -> bool:
    """Whether all that a clause tells stands in another."""
    words_of = telling(text)
    return bool(words_of) and words_of <= telling(other)


def _worth_a_line(taken: Sequence[_Offer]) -> Sequence[_Offer]:
    """Without the clauses that say little, where others say more on their topic or enough is told without them."""
    much = [o for o in taken if not o.dull]
    if len(much) >= _ENOUGH:
        taken = much
    said_of = {o.directive.topic for o in taken if _says_much(o)}
    return [o for o in taken if _says_much(o) or o.directive.topic not in said_of]


def _says_much(offer: _Offer) -> bool:
    return not offer.dull if offer.in_chinese else worth(offer.text) > THIN


_ENOUGH = 3  # clauses


def _may_stand_alone(directive: Directive, told_above: str) -> bool:
    """Whether a demand is told where there is no other: an attitude, or study that can only be quoted, is not."""
    studied = directive.topic is Topic.POLITICAL_STUDY or _PRAISES.search(directive.zh) is not None
    if directive.kind in _SAYS_NOTHING or (studied and not _telling(directive)):
        return False
    return not _is_told(directive.zh, told_above)


_PRAISES = regex(
    "提供[^，。；]{0,10}(?:遵循|指南)|指明了?[^，。；]{0,6}方向|阐[明述]|充分体现|注入[^，。；]{0,6}活力|科学谋划[^，。；]{0,12}(?:乃至|大政方针)"
)


def _telling(directive: Directive) -> tuple[str, ...]:
    """The clauses of it that are told in English and do not stand on every page."""
    return _telling_clauses(directive.en) if directive.en else ()


@lru_cache(maxsize=256)  # weighed, chosen twice and written
def _telling_clauses(en: str) -> tuple[str, ...]:
    return tuple([clause for clause in clauses_of(en) if clause[0] != "“" and not is_routine(clause)])


def _alone(directive: Directive) -> str:
    """A demand that is the only one: in English as far as there is any."""
    return (directive.en or "").rstrip(".") if directive.en else gist(directive.zh)


def unnumbered(en: str) -> str:
    """Without the number of one item alone (Second, …): lines are chosen and sorted by topic."""
    numbered = _NUMBERED.finditer(en) if holds(en, _NUMBERS_END) else ()
    found = [m for m in numbered if not m.start() or en.endswith(". ", 0, m.start())]
    return capital(en[: found[0].start()] + en[found[0].end() :]) if len(found) == 1 else en


def requirements(event: Event, shown: Mapping[int, str]) -> Iterator[KeyPoint]:
    """What was chosen of the directives, one line for each topic and speaker, in the order of the text."""
    groups: dict[tuple[Section, Topic, str], list[Directive]] = {}
    leading = leading_speaker(event)
    for directive in event.directives:
        if id(directive) in shown:
            section = Section.REMARKS if is_remark(directive) else Section.REQUIRED
            headed = section is Section.REQUIRED and directive.speaker_zh == leading  # the heading names him
            who = "" if headed else _speaker(event, directive)
            on = _topic(directive, shown[id(directive)])
            groups.setdefault((section, on, who), []).append(directive)
    for (section, on, who), directives in sorted(groups.items(), key=lambda g: g[0][0] is Section.REMARKS):
        label = topic_label(on, [d.zh for d in directives]) + (f" ({who})" if who else "")
        yield KeyPoint(
            section=section,
            event=event.id,
            en=f"{label}: {'. '.join(shown[id(d)] for d in directives)}.",
            evidence=tuple(e for d in directives for e in d.evidence),
        )


def _topic(directive: Directive, told: str) -> Topic:
    """The topic of what is told of a demand: of a quotation the one it names, if nothing of it is of the demand's."""
    own = _in_own_words(told)
    named = {of for _, _, of, _ in named_themes(own)} if own and directive.topic not in votes(own) else ()
    return next(iter(named)) if len(named) == 1 else directive.topic


_GLOSS = regex(r" \([^()“”]*\)")


def _in_own_words(told: str) -> str:
    """The Chinese of a line that is quotations alone, "" if anything of it is told in English."""
    pieces = _QUOTATION.findall(told)
    return "，".join(pieces) if pieces and not _QUOTATION.sub("", _GLOSS.sub("", told)).strip(". ") else ""


_QUOTATION = regex("“([^“”]*)”")


def _speaker(event: Event, directive: Directive) -> str:
    """The speaker where it is a person or a visiting group, "" where it is the meeting itself."""
    person = next((p for p in event.people if p.zh == directive.speaker_zh), None)
    if person:
        return person.en
    return quoted(directive.speaker_zh) if directive.speaker_zh.endswith(("团", "组")) else ""
