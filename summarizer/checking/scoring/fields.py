"""How one article of a briefing is compared with its gold, field by field.

Events are pooled per article: merging two meetings costs in `event_kind`, not again in every other field.
What hangs on another answer (a role on its person, a status on its document) is counted where that was found.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from summarizer.checking.scoring.counts import Count, compare, verdict
from summarizer.checking.scoring.gold import (
    GoldAgenda,
    GoldArticle,
    GoldDirective,
    GoldEvent,
    GoldFigure,
    GoldPerson,
)
from summarizer.checking.scoring.gold_text import squeeze
from summarizer.facts import Act, Agenda, Article, Directive, Event, Figure, Person, Role, When
from summarizer.patterns import regex

SAME = 0.8
"""Character F1 from which two stretches of Chinese count as the same agenda item."""

COVERED = 0.5
"""Share of a gold sentence that answers must cover; engines may cut a sentence into clauses."""

# `act` says what was done; whether `zh` repeats the verb is a matter of taste.
_ACT_WORDS = regex(
    r"^(?:会议|还|传达|学习|贯彻|听取|汇报|审议|表决|表彰|宣读|深入|研究|讨论|通过|原则|同意|安排|部署|签署|了|并|、)+"
)
_REPORT_WORDS = regex(r"(?:的?情况)?的?(?:工作)?汇报$")
_HAN = regex("[\u4e00-\u9fff]")
_WORD = regex(r"[a-z]+")
_GRADES = frozenset({"deputy", "acting", "executive", "former", "secondment", "concurrently"})
_SMALL = frozenset({"the", "of", "and", "a", "for", "in"})
# Measures and their spellings. Any other unit counts things, and what it calls them is free.
_UNITS = {
    "yuan": "yuan rmb cny",
    "us dollar": "usd dollar",
    "%": "percent",
    "percentage point": "",
    "person-time": "visit",
    "people": "person",
    "household": "",
    "mu": "",
    "hectare": "",
    "square metre": "m² sqm",
    "square kilometre": "km²",
    "km": "kilometre kilometer",
    "metre": "meter m",
    "mm": "millimetre",
    "tonne": "ton",
    "kg": "kilogram",
    "kwh": "kilowatt-hour",
    "gwh": "gigawatt-hour",
    "time": "",
    "day": "",
    "working day": "workday",
    "hour": "",
    "second": "",
    "year": "",
    "litre": "liter",
}
_SPELLED = {word: name for name, words in _UNITS.items() for word in (name, *words.split())}

G = TypeVar("G")
A = TypeVar("A")


def key(zh: str) -> str:
    """Chinese as it is compared: without spaces, wraps, width and punctuation."""
    return re.sub(r"[\W_]+", "", squeeze(zh).text)


def overlap(one: str, other: str) -> float:
    """F1 of the characters of two strings, counted with repetition."""
    a, b = Counter(key(one)), Counter(key(other))
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def alike(one: str, other: str, slack: int = 4) -> bool:
    """Whether two names are equal, or one is the other with up to `slack` more characters."""
    a, b = sorted((key(one), key(other)), key=len)
    return a == b or (len(a) >= 2 and len(b) - len(a) <= slack and a in b)


def pair(gold: Sequence[G], answers: Sequence[A], fits: Callable[[G, A], float]) -> list[tuple[G, A]]:
    """Pair each gold item with its best free answer; `fits` gives 0 for "no". Best pairs first."""
    ranked = sorted(
        ((fits(g, a), -i, -j) for i, g in enumerate(gold) for j, a in enumerate(answers)), reverse=True
    )
    taken: dict[int, int] = {}
    used: set[int] = set()
    for value, i, j in ranked:
        if value > 0 and -i not in taken and -j not in used:
            taken[-i] = -j
            used.add(-j)
    return [(gold[i], answers[j]) for i, j in sorted(taken.items())]


def _missing(gold: int, answers: int, pairs: int) -> Count:
    return Count(pairs, answers - pairs, gold - pairs)


def _optional(gold: str | None, answer: str | None, same: Callable[[str, str], bool]) -> Count:
    if gold is None or answer is None:
        return Count(extra=answer is not None, missed=gold is not None)
    return verdict(same(gold, answer))


def _dates(gold: Iterable[GoldEvent], answers: Iterable[When]) -> Count:
    days = {e.date.iso or e.date.month_day for e in gold} - {None}
    given = set()
    for when in answers:
        if when.iso in days:
            given.add(when.iso)
            continue
        # A year that is only inferred neither helps nor harms where the page states none.
        inferred = when.iso[5:] if when.iso and when.basis in ("inferred", "bounded") else when.iso
        given.add(when.month_day if when.month_day in days else inferred or when.month_day)
    return compare(days, given - {None})


def _people(gold: Sequence[GoldPerson], answers: Sequence[Person]) -> dict[str, Count]:
    optional = {p.zh for p in gold if p.optional}
    wanted = {p.zh for p in gold} - optional
    given = {p.zh for p in answers} - optional
    roles, titles, names, title_en = Count(), Count(), Count(), Count()
    for zh in sorted(wanted & given):
        ours = [p for p in gold if p.zh == zh]
        theirs = [p for p in answers if p.zh == zh]
        allowed = {role for p in ours for role in (p.role, *p.role_also)}
        roles += verdict({p.role for p in theirs} <= allowed)
        names += verdict({p.en for p in theirs} <= {en for p in ours for en in (p.en, *p.en_also)})
        posts = {"".join(map(key, p.titles_zh)) for p in ours} - {""}
        titles += compare(posts, {"".join(map(key, p.titles_zh)) for p in theirs} - {""})
        english = [p.title_en for p in ours if p.title_en]
        answered = [p.title_en for p in theirs if p.title_en]
        if english and answered:
            title_en += verdict(any(same_post(e, a) for e in english for a in answered))
    chairs = compare(
        {p.zh for p in gold if p.role is Role.CHAIR}, {p.zh for p in answers if p.role is Role.CHAIR}
    )
    return {
        "chair": chairs,
        "people": compare(wanted, given),
        "roles": roles,
        "titles": titles,
        "title_en": title_en,
        "name_en": names,
    }


def same_post(gold: str, answer: str) -> bool:
    """Whether two English titles say the same: equal grades (deputy, acting), three in four words shared."""
    # vice-mayor and deputy mayor are one post.
    plain = (t.lower().replace("vice", "deputy") for t in (gold, answer))
    a, b = (Counter(w for w in _WORD.findall(t) if w not in _SMALL) for t in plain)
    grades = all(a[g] == b[g] for g in _GRADES)
    return grades and 2 * (a & b).total() / max(1, a.total() + b.total()) >= 0.75


def _agenda(gold: Sequence[GoldAgenda], answers: Sequence[Agenda]) -> dict[str, Count]:
    def act(value: Act) -> Act:
        # 传达学习 is both at once.
        return Act.RELAYED if value is Act.STUDIED else value

    def core(zh: str) -> str:
        short = _REPORT_WORDS.sub("", _ACT_WORDS.sub("", key(zh)))
        return short or key(zh)

    def fits(g: GoldAgenda, a: Agenda) -> float:
        share = overlap(core(g.zh), core(a.zh))
        acts = {act(g.act), *map(act, g.act_also)}
        return share if act(a.act) in acts and share >= SAME else 0.0

    pairs = pair(gold, answers, fits)
    free = sum(g.optional for g, _ in pairs)
    wanted = sum(not g.optional for g in gold)
    english = Count()
    for g, a in pairs:
        if a.en is not None and g.en_words:
            told = all(word.lower() in a.en.lower() for word in g.en_words)
            # What is quoted in Chinese is no English to be judged, as an item without English is none.
            english += verdict(told) if told or not _HAN.search(a.en) else Count()
    return {"agenda": _missing(wanted, len(answers) - free, len(pairs) - free), "agenda_en": english}


def _documents(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> dict[str, Count]:
    ours = {key(d.zh): d.status for e in gold for d in e.documents}
    theirs = {key(d.zh): d.status for e in answers for d in e.documents}
    status = Count()
    for zh in ours.keys() & theirs.keys():
        status += verdict(ours[zh] is theirs[zh])
    return {"documents": compare(ours, theirs), "document_status": status}


def unit(name: str) -> str:
    """A unit as it is compared: one spelling of a measure, "count" for whatever else is counted."""
    plain = name.lower().strip()
    single = re.sub(r"(?<=[a-z]{2})s\b", "", plain)
    return _SPELLED.get(plain) or _SPELLED.get(single) or _SPELLED.get(single.split(" ")[0], "count")


def _figures(gold: Sequence[GoldFigure], answers: Sequence[Figure]) -> dict[str, Count]:
    def fits(g: GoldFigure, a: Figure) -> float:
        near = abs(g.value - a.value) <= 1e-9 * max(abs(g.value), 1.0)
        return overlap(g.zh, a.zh) if near else 0.0

    pairs = pair(gold, answers, fits)
    used = {id(a) for _, a in pairs}
    # Gold lists Chinese-numeral quantities only where they matter: an answer more is no mistake.
    free = {id(a) for g, a in pairs if g.optional}
    counted = [a for a in answers if id(a) in used or re.search(r"[0-9]", squeeze(a.zh).text)]
    wanted = [g for g in gold if not g.optional]
    pairs = [(g, a) for g, a in pairs if not g.optional]
    units, bounds, ways, times = Count(), Count(), Count(), Count()
    for g, a in pairs:
        units += verdict(unit(g.unit) == unit(a.unit))
        bounds += verdict(g.approx is a.approx)
        if g.direction is not None:
            way = None if g.direction == "level" else g.direction
            ways += _optional(way, a.direction, lambda one, other: one == other)
        if g.period_zh is not None:
            times += _optional(g.period_zh or None, a.period_zh, _same_time)
    return {
        "figures": _missing(len(wanted), len(counted) - len(free), len(pairs)),
        "figure_units": units,
        "figure_approx": bounds,
        "figure_direction": ways,
        "figure_period": times,
    }


_UNTIL = regex(r"^(?:截[至止]到?|到|至|在)|份$|的$")


def _same_time(gold: str, answer: str) -> bool:
    """Whether two times are printed alike, but for 截至, 到 and 份 (1-5月份)."""
    return _UNTIL.sub("", key(gold)) == _UNTIL.sub("", key(answer))


def _projects(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> dict[str, Count]:
    """Projects by what they are called; those of pages whose gold says nothing of projects are not counted."""
    if any(e.projects is None for e in gold):
        return {}
    ours = [p for e in gold for p in e.projects or ()]
    theirs = [p for e in answers for p in e.projects]
    pairs = pair(ours, theirs, lambda g, a: overlap(g.zh, a.zh) if alike(g.zh, a.zh, slack=12) else 0.0)
    stages, amounts = Count(), Count()
    for g, a in pairs:
        stages += verdict(g.stage is a.stage)
        amounts += _optional(g.amount_zh, a.amount_zh, alike)
    return {
        "projects": _missing(len(ours), len(theirs), len(pairs)),
        "project_stage": stages,
        "project_amount": amounts,
    }


def _windows(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> dict[str, Count]:
    if any(e.windows is None for e in gold):
        return {}
    ours = [w for e in gold for w in e.windows or ()]
    theirs = [w for e in answers for w in e.windows]
    pairs = pair(ours, theirs, lambda g, a: float(g.kind is a.kind and alike(g.zh, a.zh, slack=6)))
    return {"windows": _missing(len(ours), len(theirs), len(pairs))}


def _sites(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> dict[str, Count]:
    if any(e.sites is None for e in gold):
        return {}
    ours = [s for e in gold for s in e.sites or ()]
    theirs = [s for e in answers for s in e.sites]
    pairs = pair(ours, theirs, lambda g, a: overlap(g.zh, a.zh) if alike(g.zh, a.zh) else 0.0)
    free = sum(g.optional for g, _ in pairs)
    wanted = sum(not g.optional for g in ours)
    return {"sites": _missing(wanted, len(theirs) - free, len(pairs) - free)}


def _directives(gold: Sequence[GoldDirective], answers: Sequence[Directive]) -> dict[str, Count]:
    texts = [key(g.zh) for g in gold]
    pieces: list[list[tuple[Directive, str]]] = [[] for _ in gold]
    extra = 0
    for answer in answers:
        zh = key(answer.zh)
        home = next(
            (i for i, text in enumerate(texts) if zh and (zh in text or overlap(zh, text) >= SAME)), None
        )
        if home is None:
            # A whole paragraph given as one directive covers its sentences.
            inside = [i for i, text in enumerate(texts) if text and text in zh]
            extra += not inside
            for i in inside:
                pieces[i].append((answer, texts[i]))
        else:
            pieces[home].append((answer, zh))
    found = [
        sum(len(t) for _, t in got) >= COVERED * len(text)
        for g, got, text in zip(gold, pieces, texts, strict=True)
        if not g.optional
    ]
    speaker, verb, kind, addressee = Count(), Count(), Count(), Count()
    for g, got in zip(gold, pieces, strict=True):
        for answer, _ in got:
            speaker += verdict(_same_speaker(g.speaker_zh, answer.speaker_zh))
            verb += verdict(g.verb is answer.verb)
            kind += verdict(answer.kind in (g.kind, *g.kind_also))
        if got:
            named = next((a.addressee_zh for a, _ in got if a.addressee_zh), None)
            addressee += _optional(g.addressee_zh, named, alike)
    return {
        "directives": Count(sum(found), extra, len(found) - sum(found)),
        "directive_speaker": speaker,
        "directive_verb": verb,
        "directive_kind": kind,
        "directive_addressee": addressee,
    }


def _same_speaker(gold: str, answer: str) -> bool:
    a, b = sorted((key(gold), key(answer)), key=len)
    return bool(a) and b.endswith(a)


def _bodies(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> Count:
    # Bodies repeat from event to event: once an article is enough.
    ours = list(dict.fromkeys(b for e in gold for b in e.bodies_zh))
    theirs = list(dict.fromkeys(b.zh for e in answers for b in e.bodies))
    found = pair(ours, theirs, lambda g, a: overlap(g, a) if alike(g, a) else 0.0)
    return _missing(len(ours), len(theirs), len(found))


def _places(gold: Sequence[GoldEvent], answers: Sequence[Event]) -> Count:
    ours = list(dict.fromkeys(e.place_zh for e in gold if e.place_zh))
    theirs = list(dict.fromkeys(e.place.zh for e in answers if e.place))
    return _missing(len(ours), len(theirs), len(pair(ours, theirs, lambda g, a: float(alike(g, a)))))


def article_tally(gold: GoldArticle | None, answer: Article | None) -> dict[str, Count]:
    """All fields of one article. Either side may be None: an article not found, or one too many."""
    ours = gold.events if gold else ()
    theirs = answer.events if answer else ()

    def same(one: str, other: str) -> bool:
        return key(one) == key(other)

    headline = answer.headline.zh if answer and answer.headline else None
    return {
        "headline": _optional(gold.headline_zh if gold else None, headline, same),
        "kicker": _optional(gold.kicker_zh if gold else None, answer.kicker_zh if answer else None, same),
        "byline": compare(set(gold.byline) if gold else set(), set(answer.byline) if answer else set()),
        "event_kind": compare([e.kind for e in ours], [e.kind for e in theirs]),
        "date": _dates(ours, [e.date for e in theirs]),
        "bodies": _bodies(ours, theirs),
        "place": _places(ours, theirs),
        **_people([p for e in ours for p in e.people], [p for e in theirs for p in e.people]),
        **_agenda([a for e in ours for a in e.agenda], [a for e in theirs for a in e.agenda]),
        **_documents(ours, theirs),
        **_figures([f for e in ours for f in e.figures], [f for e in theirs for f in e.figures]),
        **_projects(ours, theirs),
        **_windows(ours, theirs),
        **_sites(ours, theirs),
        **_directives([d for e in ours for d in e.directives], [d for e in theirs for d in e.directives]),
    }
