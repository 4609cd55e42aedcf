"""What was required, in lines: the weightiest demands, of each the clauses that tell a reader something.

A demand of the Chinese is a sentence of many clauses, half of which stand on every page. They are weighed one by one: a
number, a ban or a thing that has a name stays, an attitude goes first.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.english.clauses.inflect import capital
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
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import outside
from summarizer.language.matching import holds
from summarizer.language.terms import find_terms
from summarizer.patterns import regex
from summarizer.writing.routine import is_routine, telling_words
from summarizer.writing.wording import clauses_of, quoted, topic_label, words

# A requirement that can only be quoted must matter this much to be shown; one on a topic is, on so many topics.
_QUOTED_SALIENCE = 55
_QUOTED_SHOWN = 3
_LEAST_SALIENCE = 20
_AGAIN = 15
# Not told even where there is nothing else.
_SAYS_NOTHING = frozenset({DirectiveKind.PRINCIPLE, DirectiveKind.STUDY})
_READABLE = 20
# One clause in so many told in English makes a requirement one that can be read.
_MOSTLY = 3
_NUMBERED = regex(r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), ")
_NUMBERS_END = ("st, ", "nd, ", "rd, ", "th, ")
_NAMED_SHOWN = 5
# Words of one demand, and how much more a clause with a number or a ban is worth than one that only names a thing.
_WORDS_OF_ONE = 34
HARD_WORTH, _FIRM_WORTH, _MOST_TELLING = 6, 2, 4
# A clause worth no more is left out beside one that is: step up patrols, prepare carefully.
_THIN = 1
_HARD_EN = regex(
    r"\d(?!\d*-hour)|\b(?:above|below|than) the (?:national|provincial|municipal|city|county|district) average"
    r"|double-digit|\b(?:at least|more than|no fewer than|another) (?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
_FIRM_EN = regex(
    r"(?i)\b(?:must not|prohibit|strictly (?:prevent|control|ban)|strive (?!to see)|crack down|ban )"
)


def is_remark(directive: Directive) -> bool:
    """Whether words under a frame report or judge and ask for nothing: 这是…的一次重要会议."""
    judged = directive.kind is DirectiveKind.PRINCIPLE and (
        # 某某指出，一季度进出口完成…亿元: a figure weighs, and yet asks for nothing.
        directive.salience < _LEAST_SALIENCE or not _ASKED.search(directive.zh)
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
_AT_WORK = frozenset(
    {
        EventKind.MOBILISATION,
        EventKind.PARTY_COMMITTEE,
        EventKind.STANDING_COMMITTEE,
        EventKind.COMMISSION,
        EventKind.FIELD_VISIT,
        EventKind.INSPECTION,
        EventKind.OTHER,
    }
)


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


def chosen(events: Sequence[Event], room: int) -> frozenset[int]:
    """The identities of the directives to show, within the room.

    Salient ones first and rendered before quoted; each further one on a topic counts for less, since a reader wants
    to know of everything that was dealt with.
    """
    weighed = [(_weight(d), d) for e in events for d in e.directives]
    weighed.sort(key=lambda entry: -entry[0])
    told: dict[Topic, int] = {}
    worth: list[tuple[int, Directive]] = []
    for weight, directive in weighed:
        told[directive.topic] = told.get(directive.topic, -1) + 1
        worth.append((weight - _AGAIN * told[directive.topic], directive))
    worth.sort(key=lambda entry: -entry[0])
    taken: list[Directive] = []
    quoted_on: set[Topic] = set()
    for _, directive in worth:
        if not _telling(directive):
            if is_remark(directive) or _PRAISES.search(directive.zh):
                continue  # what is only said, and can only be quoted, tells a reader nothing
            if directive.salience < _QUOTED_SALIENCE or directive.topic in quoted_on:
                continue
            if len(quoted_on) >= _QUOTED_SHOWN:
                continue
            quoted_on.add(directive.topic)
        cost = words(_said(directive))
        if cost <= room and directive.salience >= _LEAST_SALIENCE:
            taken.append(directive)
            room -= cost
    weightiest = weighed[0][1] if weighed else None
    if not taken and weightiest and _may_stand_alone(weightiest):
        taken.append(weightiest)
    telling = [d for d in taken if not _is_thin(d)]
    said_of = {d.topic for d in telling}
    return frozenset(map(id, (*telling, *(d for d in taken if d.topic not in said_of))))


def _is_thin(directive: Directive) -> bool:
    """Whether no clause of what is told of it says much, so that it is left out beside what does on its topic."""
    told = clauses_of(directive.en) if directive.en and _telling(directive) else ()
    return bool(told) and max(map(worth, told)) <= _THIN


def _may_stand_alone(directive: Directive) -> bool:
    """Whether a demand is told where there is no other: an attitude, or study that can only be quoted, is not."""
    studied = directive.topic is Topic.POLITICAL_STUDY or _PRAISES.search(directive.zh) is not None
    return directive.kind not in _SAYS_NOTHING and not (studied and not _telling(directive))


_PRAISES = regex(
    "提供[^，。；]{0,10}(?:遵循|指南)|指明了?[^，。；]{0,6}方向|阐[明述]|充分体现|注入[^，。；]{0,6}活力|科学谋划[^，。；]{0,12}(?:乃至|大政方针)"
)


def _weight(directive: Directive) -> int:
    """Salience, and more for what a reader can read, less for what is routine."""
    if _is_routine(directive):
        return directive.salience - _READABLE
    telling = _telling(directive)
    mostly = bool(telling) and len(telling) * _MOSTLY >= len(clauses_of(directive.en or ""))
    return directive.salience + (_READABLE if mostly else 0)


def _telling(directive: Directive) -> tuple[str, ...]:
    """The clauses of it that are told in English and do not stand on every page."""
    return _telling_clauses(directive.en) if directive.en else ()


@lru_cache(maxsize=256)  # weighed, chosen twice and written
def _telling_clauses(en: str) -> tuple[str, ...]:
    return tuple([clause for clause in clauses_of(en) if clause[0] != "“" and not is_routine(clause)])


def _is_routine(directive: Directive) -> bool:
    """Whether all that a rendered directive says stands on every page."""
    return directive.en is not None and all(map(is_routine, clauses_of(directive.en)))


def _said(directive: Directive) -> str:
    if directive.en and (_telling(directive) or _is_routine(directive)):
        return _in_english_alone(directive.en)
    to = body_english(directive.addressee_zh) if directive.addressee_zh else None
    named = (*((f"to: {to}",) if to else ()), *_named(directive.zh))[:_NAMED_SHOWN]
    return quoted(_gist(directive.zh), _QUOTED_ROOM) + _in_brackets(named)


_QUOTED_ROOM = 60


def _gist(zh: str) -> str:
    """The clauses of a long demand that say something hard, from the first of them on; the demand where none does."""
    if len(zh) <= _QUOTED_ROOM:
        return zh
    hard = next((found.start() for found in _CLAUSE.finditer(zh) if _HARD.search(found[0])), 0)
    return f"…{zh[hard:]}" if hard and outside(zh, 0, hard) else zh


_CLAUSE = regex("[^，；]+")
# What makes words worth a reader's Chinese: a number, a document or a ban; less so a target.
_HARD = regex(r"[\d《%]|严禁|不得|禁止|杜绝|[一二三四五六七八九十百千万亿]+[个项家条亩元万亿]")
_AIMED = regex(r"确保|力争")


def unnumbered(en: str) -> str:
    """Without the number of one item alone (Second, …): lines are chosen and sorted by topic."""
    numbered = _NUMBERED.finditer(en) if holds(en, _NUMBERS_END) else ()
    found = [m for m in numbered if not m.start() or en.endswith(". ", 0, m.start())]
    return capital(en[: found[0].start()] + en[found[0].end() :]) if len(found) == 1 else en


@lru_cache(maxsize=256)  # measured, then written
def _in_english_alone(en: str) -> str:
    return unnumbered(capital(_without_rhetoric(en))).rstrip(".")


def _without_rhetoric(en: str) -> str:
    """Rendered clauses without those that say nothing or can only be quoted; of many, those that say most."""
    told = clauses_of(en)
    worths = [worth(clause) for clause in told]
    if not any(worths):
        return en
    least = min(_THIN, max(worths) - 1)
    left = {index: words(told[index]) for index, value in enumerate(worths) if value > least}
    while len(left) > 1 and sum(left.values()) > _WORDS_OF_ONE:
        del left[min(left, key=lambda index: (worths[index], -index))]
    return ". ".join(_in_english(told[index]) for index in left) + "."


_SHOWN = regex(r'"[^"]*"|“[^”]*”|\([^()]*\)')


@lru_cache(maxsize=1024)  # a clause is weighed for its line, for the room it takes and for the bottom line
def worth(clause: str) -> int:
    """What a clause of a rendered demand is worth to a reader: nothing if it stands on every page."""
    if clause.startswith("“"):
        if _HARD.search(clause):
            return HARD_WORTH
        if not _AIMED.search(clause):
            return 0
        return _FIRM_WORTH if _named(clause) else _THIN  # 确保全面达标: nothing of it can be said in English
    if is_routine(clause):
        return 0
    plain = (
        _SHOWN.sub("", clause) if '"' in clause or "(" in clause else clause
    )  # the “1477” layout counts nothing
    hard = HARD_WORTH if _HARD_EN.search(plain) else 0
    firm = _FIRM_WORTH if _FIRM_EN.search(clause) else 0
    return min(telling_words(plain), _MOST_TELLING) + hard + firm


def _in_english(clause: str) -> str:
    """A clause; one that is quoted whole with what can be said of it in English."""
    return f"{clause}{_in_brackets(_named(clause))}" if clause[0] == "“" else clause


def _in_brackets(named: Sequence[str]) -> str:
    return f" ({'; '.join(named)})" if named else ""


def _named(zh: str) -> tuple[str, ...]:
    """What can be said in English of Chinese that cannot be rendered: deadlines, amounts, terms."""
    amounts = (
        q.en for q in find_quantities(zh) if q.complete and q.kind != "count" and any(map(str.isdigit, q.zh))
    )
    terms = (term.en for term in find_terms(zh) if len(term.zh) > 2 and telling_words(term.en))
    deadlines = (d.en for d in find_deadlines(zh) if d.en)
    return tuple(dict.fromkeys((*deadlines, *amounts, *terms)))[:_NAMED_SHOWN]


def requirements(event: Event, shown: frozenset[int]) -> Iterator[KeyPoint]:
    """Chosen directives, one line for each topic and speaker, in the order of the text."""
    groups: dict[tuple[Section, Topic, str], list[Directive]] = {}
    leading = leading_speaker(event)
    for directive in event.directives:
        if id(directive) in shown:
            section = Section.REMARKS if is_remark(directive) else Section.REQUIRED
            headed = section is Section.REQUIRED and directive.speaker_zh == leading  # the heading names him
            who = "" if headed else _speaker(event, directive)
            groups.setdefault((section, directive.topic, who), []).append(directive)
    for (section, topic, who), directives in sorted(groups.items(), key=lambda g: g[0][0] is Section.REMARKS):
        label = topic_label(topic, directives) + (f" ({who})" if who else "")
        yield KeyPoint(
            section=section,
            event=event.id,
            en=f"{label}: {'. '.join(_said(d) for d in directives)}.",
            evidence=tuple(e for d in directives for e in d.evidence),
        )


def _speaker(event: Event, directive: Directive) -> str:
    """The speaker where it is a person or a visiting group, "" where it is the meeting itself."""
    person = next((p for p in event.people if p.zh == directive.speaker_zh), None)
    if person:
        return person.en
    return quoted(directive.speaker_zh) if directive.speaker_zh.endswith(("团", "组")) else ""
