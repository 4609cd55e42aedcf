"""Facts into key points: what was on the table, what is required, projects and figures, what was only relayed.

Every line is made from facts that carry evidence. Lines are chosen by salience until a budget of words is used up, so
that a briefing stays short whatever the length of the page; nothing is lost, because all facts are in the JSON.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.english.inflect import capital
from summarizer.facts import (
    Act,
    Agenda,
    Directive,
    DirectiveKind,
    Event,
    EventKind,
    Evidence,
    KeyPoint,
    Project,
    Section,
    Topic,
    Verb,
    WindowKind,
)
from summarizer.language.bodies import body_english
from summarizer.language.deadlines import find_deadlines
from summarizer.language.marks import outside
from summarizer.language.numbers import find_quantities
from summarizer.language.terms import find_terms
from summarizer.patterns import regex
from summarizer.writing.measures import amount_english, figure_points
from summarizer.writing.routine import is_routine
from summarizer.writing.wording import (
    ACTS,
    HAN,
    clauses_of,
    english_words,
    quoted,
    topic_label,
    words,
)

TABLE = (
    Act.APPOINTED,
    Act.REMOVED,
    Act.PROPOSED,
    Act.CASE,
    Act.ADOPTED,
    Act.DELIBERATED,
    Act.SIGNED,
    Act.AWARDED,
    Act.DISCUSSED,
    Act.HEARD,
    Act.ARRANGED,
    Act.OTHER,
)
RELAYED = (Act.RELAYED, Act.STUDIED)
_ITEMS_SHOWN = 5
# What was only relayed is routine: few words are spent on it.
_RELAYED_SHOWN = 6
# Of the 400 words of a briefing: title, facts and what is said of the whole page take about 45, whatever else is told.
_WORDS, _FRAME = 400, 45
_LEAST_ROOM = 70
# A session deals with more than posts; a notice of them has nothing else to tell.
_POSTS, _POSTS_WORDS = frozenset({Act.APPOINTED, Act.REMOVED}), 26
# Of one line.
_RELAYED_WORDS, _TABLE_WORDS, _TABLE_WORDS_OF_SEVERAL = 55, 70, 30
# A requirement that can only be quoted must matter this much to be shown, and no more than this many are.
_QUOTED_SALIENCE = 55
_QUOTED_SHOWN = 4
_LEAST_SALIENCE = 20
_AGAIN = 15
# Not told even where there is nothing else.
_SAYS_NOTHING = frozenset({DirectiveKind.PRINCIPLE, DirectiveKind.STUDY})
_READABLE = 20
# One clause in so many told in English makes a requirement one that can be read.
_MOSTLY = 3
# A clause quoted whole between rendered ones, and what makes it worth a reader's Chinese: a number, a document, a
# slogan, a prohibition or a hard target.
_QUOTED_CLAUSE = regex(r"(?:(?<=^)|(?<=\. ))“[^“”]*”(?=\.)")
_CONCRETE = regex(r"[\d《‘%]|严禁|不得|禁止|杜绝|确保|力争|[一二三四五六七八九十百千万亿]+[个项家条亩元万亿]")
_LEFT_OUT = "…"
_GAPS, _OUTER_GAPS = regex(r"…(?:\. …)*(?:\.|$)"), regex(r"^(?:… )+|(?: …)+$")
_NUMBERED = regex(r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth), ")
_NAMED_SHOWN = 5


def key_points(events: Sequence[Event], spent: int = 0) -> tuple[KeyPoint, ...]:
    """The key points of an article's events, in the order in which a reader needs them.

    `spent` words of the briefing are taken by its bottom line, its people and its limits.
    """
    most = _TABLE_WORDS if len(events) == 1 else _TABLE_WORDS_OF_SEVERAL
    fixed = {e.id: (*_table(e, most), *_projects(e), *_relayed(e)) for e in events}
    room = _WORDS - _FRAME - spent - sum(english_words(p.en) for points in fixed.values() for p in points)
    chosen = _chosen(events, max(room, _LEAST_ROOM))
    points: list[KeyPoint] = []
    for event in events:
        points.extend(_windows(event))
        points.extend(p for p in fixed[event.id] if p.section is not Section.RELAYED)
        points.extend(_requirements(event, chosen))
        points.extend(figure_points(event, [e.quote for e in _shown(event, chosen)]))
        points.extend(p for p in fixed[event.id] if p.section is Section.RELAYED)
    return tuple(points)


def is_remark(directive: Directive) -> bool:
    """Whether words under a frame report or judge and ask for nothing: 这是…的一次重要会议."""
    judged = directive.kind is DirectiveKind.PRINCIPLE and directive.salience < _LEAST_SALIENCE
    return directive.verb is Verb.REPORTED or judged


def _shown(event: Event, chosen: frozenset[int]) -> Iterator[Evidence]:
    """What the lines on requirements, projects and dates of an event cite: its figures need no line of their own."""
    yield from (e for d in event.directives if id(d) in chosen for e in d.evidence)
    yield from (e for p in event.projects for e in p.evidence)
    yield from (e for w in event.windows for e in w.evidence)


_OF_WINDOWS = {
    WindowKind.OBJECTION: "Objections",
    WindowKind.COMMENT: "Comments",
    WindowKind.APPLICATION: "Applications",
    WindowKind.EFFECT: "In force",
    WindowKind.VALIDITY: "Valid",
    WindowKind.TRIAL: "Trial period",
    WindowKind.RESTRICTION: "Restrictions",
    WindowKind.ACTIVITY: "Takes place",
}


def _windows(event: Event) -> Iterator[KeyPoint]:
    """From when and until when what a notice says may be done or holds, as printed."""
    for window in event.windows:
        en = f"{_OF_WINDOWS[window.kind]}: {window.en} ({quoted(window.zh)})."
        yield KeyPoint(section=Section.DATES, event=event.id, en=en, evidence=window.evidence)


def leading_speaker(event: Event) -> str | None:
    """The person who said most of what was required, or None if it was the meeting itself."""
    said = [d.speaker_zh for d in event.directives if d.verb is not Verb.REPORTED]
    person = next((p for p in event.people if said.count(p.zh) * 2 > len(said)), None)
    return person.zh if person else None


def _chosen(events: Sequence[Event], room: int) -> frozenset[int]:
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
    taken: set[int] = set()
    quotations = 0
    for _, directive in worth:
        if not _telling(directive):
            if directive.salience < _QUOTED_SALIENCE or quotations >= _QUOTED_SHOWN:
                continue
            quotations += 1
        cost = words(_said(directive))
        if cost <= room and directive.salience >= _LEAST_SALIENCE:
            taken.add(id(directive))
            room -= cost
    weightiest = weighed[0][1] if weighed else None
    if not taken and weightiest and weightiest.kind not in _SAYS_NOTHING:
        taken.add(id(weightiest))
    return frozenset(taken)


def _weight(directive: Directive) -> int:
    """Salience, and more for what a reader can read, less for what is routine."""
    if _is_routine(directive):
        return directive.salience - _READABLE
    telling = _telling(directive)
    mostly = bool(telling) and len(telling) * _MOSTLY >= len(clauses_of(directive.en or ""))
    return directive.salience + (_READABLE if mostly else 0)


def _telling(directive: Directive) -> list[str]:
    """The clauses of it that are told in English and do not stand on every page."""
    told = clauses_of(directive.en) if directive.en else []
    return [clause for clause in told if clause[0] != "“" and not is_routine(clause)]


def _is_routine(directive: Directive) -> bool:
    """Whether all that a rendered directive says stands on every page."""
    return directive.en is not None and all(map(is_routine, clauses_of(directive.en)))


def _said(directive: Directive) -> str:
    if directive.en and (_telling(directive) or _is_routine(directive)):
        return _unnumbered(capital(_without_rhetoric(directive.en))).rstrip(".")
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
_HARD = regex(r"\d|严禁|不得|禁止|杜绝")


def _unnumbered(en: str) -> str:
    """Without the number of one item alone (Second, …): lines are chosen and sorted by topic."""
    found = [m for m in _NUMBERED.finditer(en) if not m.start() or en.endswith(". ", 0, m.start())]
    return capital(en[: found[0].start()] + en[found[0].end() :]) if len(found) == 1 else en


def _without_rhetoric(en: str) -> str:
    """Rendered clauses with what could only be quoted between them left out, unless it says something hard."""
    shown = en
    if not en.isascii():
        shown = _QUOTED_CLAUSE.sub(_hard_only, en)
    told = [_LEFT_OUT if is_routine(clause) else clause for clause in clauses_of(shown)]
    if any(clause not in ("", _LEFT_OUT) for clause in told):
        shown = ". ".join(told) + "."
    if _LEFT_OUT not in shown:
        return shown
    return _OUTER_GAPS.sub("", _GAPS.sub(_LEFT_OUT, shown))


def _hard_only(clause: re.Match[str]) -> str:
    """A quoted clause with what can be said of it in English if it says something hard."""
    return f"{clause[0]}{_in_brackets(_named(clause[0]))}" if _CONCRETE.search(clause[0]) else _LEFT_OUT


def _in_brackets(named: Sequence[str]) -> str:
    return f" ({'; '.join(named)})" if named else ""


def _named(zh: str) -> tuple[str, ...]:
    """What can be said in English of Chinese that cannot be rendered: deadlines, amounts, terms."""
    amounts = (
        q.en for q in find_quantities(zh) if q.complete and q.kind != "count" and any(map(str.isdigit, q.zh))
    )
    terms = (term.en for term in find_terms(zh) if len(term.zh) > 2)
    deadlines = (d.en for d in find_deadlines(zh) if d.en)
    return tuple(dict.fromkeys((*deadlines, *amounts, *terms)))[:_NAMED_SHOWN]


def _requirements(event: Event, chosen: frozenset[int]) -> Iterator[KeyPoint]:
    """Chosen directives, one line for each topic and speaker, in the order of the text."""
    groups: dict[tuple[Section, Topic, str], list[Directive]] = {}
    leading = leading_speaker(event)
    for directive in event.directives:
        if id(directive) in chosen:
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


def _text(zh: str, en: str | None) -> str:
    return en if en else quoted(zh)


def _item(item: Agenda) -> str:
    """An agenda item; 原则同意 and 原则通过 are agreement in principle."""
    return _text(item.zh, item.en) + (" (in principle)" if agreed_in_principle(item) else "")


def _unposted(event: Event, en: str) -> str:
    """An item without the posts of those whom the list of people names with them: the report by Li Ming (李明)."""
    for person in event.people if ")," in en else ():
        if person.title_en:
            en = en.replace(f"({person.zh}), {person.title_en},", f"({person.zh})")
    return en


def agreed_in_principle(item: Agenda) -> bool:
    """Whether the words that decide an item, before it or behind it, are 原则同意 or 原则通过."""
    return any(_IN_PRINCIPLE.search(evidence.quote) for evidence in item.evidence)


_IN_PRINCIPLE = regex(r"^[^《，。]{0,8}原则(?:性|上)?(?:通过|同意)|原则(?:性|上)?(?:通过|同意)。?$")


def _table(event: Event, most: int) -> Iterator[KeyPoint]:
    for act in TABLE:
        items = [a for a in event.agenda if a.act is act]
        if act is Act.CASE:
            for item in items:  # each person's case is a line of its own
                en = f"{_text(item.zh, item.en)}."
                yield KeyPoint(section=Section.ON_THE_TABLE, event=event.id, en=en, evidence=item.evidence)
        elif items:
            yield _items(event, Section.ON_THE_TABLE, _label(act, items), items, most)


def _label(act: Act, items: Sequence[Agenda]) -> str:
    """The label of a line; who resigned was not removed."""
    resigned = [bool(a.en and a.en.endswith("(resignation accepted)")) for a in items]
    if act is not Act.REMOVED or not any(resigned):
        return ACTS[act]
    return "Resigned" if all(resigned) else f"{ACTS[act]} or resigned"


def _relayed(event: Event) -> Iterator[KeyPoint]:
    items = [a for a in event.agenda if a.act in RELAYED]
    if items:
        label = "Relayed or studied" if len({a.act for a in items}) > 1 else ACTS[items[0].act]
        yield _items(event, Section.RELAYED, label, items, _RELAYED_WORDS)


def _items(event: Event, section: Section, label: str, items: Sequence[Agenda], most: int) -> KeyPoint:
    """A line of items behind a label, in at most so many words."""
    # Rendered items first: they are the ones a reader can use.
    limit = _RELAYED_SHOWN if section is Section.RELAYED else _ITEMS_SHOWN
    named = list(dict.fromkeys(_unposted(event, _item(a)) for a in sorted(items, key=_chinese)))
    if section is Section.RELAYED and len(named) > 1:
        named = [name.removeprefix("the guiding principles of ") for name in named]  # said of nearly each
    shown = named[:limit]
    most = _POSTS_WORDS if items[0].act in _POSTS and event.kind is not EventKind.NOTICE else most
    while len(shown) > 1 and english_words(" ".join(shown)) > most:
        shown.pop()
    tail = "; among others" if len(named) > len(shown) else ""
    if all(a.evidence[0].quote.startswith("宣读") for a in items):
        label = "Read out"
    return KeyPoint(
        section=section,
        event=event.id,
        en=f"{label}: {'; '.join(shown).removesuffix('.')}{tail}.",
        evidence=tuple(e for a in items for e in a.evidence),
    )


def _chinese(item: Agenda) -> int:
    """How much of an item can only be quoted: nothing, a part, all."""
    return 2 if item.en is None else int(HAN.search(item.en) is not None)


def _projects(event: Event) -> Iterator[KeyPoint]:
    for project in event.projects:
        amount = f", total investment {amount_english(project.amount_zh)}" if project.amount_zh else ""
        yield KeyPoint(
            section=Section.PROJECTS,
            event=event.id,
            en=f"{capital(project.stage.value.replace('_', ' '))}: {_projects_counted(project)}{amount}.",
            evidence=project.evidence,
        )


def _projects_counted(project: Project) -> str:
    """The English of a project; of a group without one, its number and the quotation."""
    if project.en:
        return project.en
    count = find_quantities(project.zh)
    if count and not count[0].complete:
        projects = "project" if count[0].value == 1 else "projects"
        return f"{count[0].en} {projects} ({quoted(project.zh, 60)})"
    return quoted(project.zh)
