"""Figures into lines: what was measured, how much, which way it went and of what time; else the words around it.

A level and the changes told of it in the clauses right behind it (17.46亿元，同比增长21.8%) make one line. Where the
lexicon has no English for what was measured, the line quotes it.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.facts import Directive, Event, EventKind, Figure, KeyPoint, ProjectStage, Section
from summarizer.language.calendar.periods import period_english
from summarizer.patterns import regex
from summarizer.writing.amounts import CLASSIFIERS, amount_english, counted_thing, counts_heads, says_little
from summarizer.writing.changed import each_of_two, from_to, two_and_their_changes
from summarizer.writing.done import NO_OWNER, OF_GROUPS, done, told_done
from summarizer.writing.expected import asked_for, is_to_be, standing, still_ahead
from summarizer.writing.granted import for_each, granted, invested
from summarizer.writing.grouped import GOES_ON, Told, dealt_out, places_told, together
from summarizer.writing.measured import counted, headline_rank, is_headline, measured, sort_measured
from summarizer.writing.moved import beside, change, of_plan, of_rate, plain, ranked
from summarizer.writing.reports import is_report
from summarizer.writing.sentenced import sentenced
from summarizer.writing.wording import HAN, quoted, uncalled

_SHOWN = 6
# Figures in one line; of more those that another line shows are left out.
_MANY = 3
# What a report or a notice has to say is its figures: there is room for more of them.
_SHOWN_OF_REPORTS = 12
_QUOTE = 60


def figure_points(event: Event, shown: Sequence[str]) -> Iterator[KeyPoint]:
    """Lines for the figures of an event that no other line shows; `shown` are the quotes of the other lines."""
    figures = (
        event.figures if event.kind in _WHO_CAME_TELLS else [f for f in event.figures if not counts_heads(f)]
    )
    groups = [
        one for one in dealt_out(list(together(figures))) if any(_wants_line(f, shown) for f in one.figures)
    ]
    groups = [
        Told(tuple(f for f in one.figures if _wants_line(f, shown))) if len(one.figures) > _MANY else one
        for one in groups
    ]
    # Money, shares and measures say more than counts of things.
    printed = event.kind in (EventKind.FEATURE, EventKind.NOTICE) or is_report(event)
    printed = printed or (event.title_zh is None and len(event.figures) > _SHOWN and not event.directives)
    told_of = printed or event.kind is EventKind.PRESS_CONFERENCE
    economy = told_of and any(is_headline(_subject(one)) for one in groups)

    def rank(one: Told) -> tuple[bool, int, bool]:
        counts = all(f.unit in ("items", "") for f in one.figures)
        subject = _subject(one) if economy else ""
        return counts, headline_rank(subject), subject is None

    ahead = still_ahead(event.figures)
    where = dict(zip(map(id, groups), places_told(groups), strict=True))
    told = sorted(groups, key=rank)
    most = _SHOWN_OF_REPORTS if printed else _SHOWN
    for one in list(_once(told))[:most]:
        # The clauses side by side, as the line quotes them; what gives the period behind them.
        evidence = dict.fromkeys((*one.clauses, *(e for f in one.figures for e in f.evidence)))
        en = _line(one, asked_for(event, one.clauses), ahead.get(id(one.figures[0]), ""))
        if en is None or (en.endswith(_BUILT) and _is_plan(event, one.quote)):
            continue
        if where[id(one)] and where[id(one)] not in en:
            en = f"In {where[id(one)]}, {uncapital(en)}"
        yield KeyPoint(section=Section.FIGURES, event=event.id, en=en, evidence=tuple(evidence))


# Of a project that was begun, what is to be built was not built.
_BUILT = (" built.", " laid.", " expanded.", " renovated.", " rebuilt.")
_DONE_BY_NOW = regex("[已了]|完成|累计|目前|截至|竣工|建成")


def _is_plan(event: Event, quote: str) -> bool:
    """Whether a line of a page on projects that were begun tells what they cover."""
    begun = event.kind is EventKind.GROUNDBREAKING and not _DONE_BY_NOW.search(quote)
    return begun and any(p.stage is ProjectStage.STARTED for p in event.projects)


# Measures of something that stands elsewhere: 当月增加值 of an industry named in the clause before.
_OF_WHAT = frozenset(
    {"value added", "area", "investment", "income", "expenditure", "output", "population", "scale"}
)
_RATES = frozenset({"%", "percentage points", "per thousand", "basis points"})


def with_measures(event: Event) -> Event:
    """The event with the English of what its figures measure, where all of it can be said (`what_en`)."""
    said: dict[int, str] = {}
    for told in together(event.figures):
        subject = _subject(told)
        subject = None if subject in _OF_WHAT else subject
        for figure in told.figures:
            if what := _what(figure, told.figures[0], subject):
                said[id(figure)] = what
    figures = [
        figure.model_copy(update={"what_en": said.get(id(figure))}) if figure.what_en is None else figure
        for figure in event.figures
    ]
    return event.model_copy(update={"figures": tuple(figures)}) if said else event


def _what(figure: Figure, first: Figure, subject: str | None) -> str | None:
    """What a figure is of: what the first of its line measures, the rate of that, or what it counts itself."""
    clause = figure.evidence[0].quote
    if figure is first:
        return subject or ("completed investment" if _INVESTED.search(clause) else _of_count(figure))
    own = measured(clause, figure.zh, figure.period_zh)
    if own and own not in _OF_WHAT:
        return own
    if subject and figure.direction is not None and figure.unit in _RATES and beside(figure) is None:
        of_level = first.unit == "%" and first.direction is None  # 城镇化率58%，提高2个百分点
        rate = "decline" if clause.startswith(("降幅", "跌幅")) else "growth rate"
        return subject if figure.unit != "percentage points" or of_level else f"{rate} of {subject}"
    return _of_count(figure)


def _of_count(figure: Figure) -> str | None:
    """What a figure counts, or what was done to that."""
    clause = figure.evidence[0].quote
    deed = done(clause, figure.zh) if figure.direction is None else None
    return counted(clause, figure.zh) or (deed.what if deed else None)


_INVESTED = regex("完成投资[^，。；]{0,2}[0-9]")


def _once(told: Sequence[Told]) -> Iterator[Told]:
    """Groups of figures but for counts that were told before (通报7起), and of one thing measured only the first."""
    counts: set[str] = set()
    subjects: set[str] = set()
    for one in told:
        counted = [f.zh for f in one.figures if f.unit in ("items", "", "cases")]
        subject = _subject(one)
        again = len(counted) == len(one.figures) and counts.issuperset(counted)
        if not again and (subject is None or subject not in subjects):
            yield one
        counts.update(counted)
        subjects.update((subject,) if subject else ())


# How many were trained or took part is what such a text tells.
_WHO_CAME_TELLS = frozenset(
    {EventKind.FEATURE, EventKind.OTHER, EventKind.NOTICE, EventKind.DISCIPLINE, EventKind.TRAINING}
)


_FOUND = regex("发现|查出|排查")


def _wants_line(figure: Figure, shown: Sequence[str]) -> bool:
    """Whether no other line shows a figure, and it says something by itself."""
    told = any(figure.zh in other for other in shown)
    quote = figure.evidence[0].quote
    found = _FOUND.search(quote) and counted_thing(figure.zh, quote)
    little = says_little(figure.zh, quote) and done(quote, figure.zh) is None
    return not told and (found is not None or not little)


def _line(told: Told, asked: Directive | None, ahead: str) -> str | None:
    """The figures with what they are of in English; else the figures and the words around them, unless all of them
    only count (12, six people) what nothing but the Chinese names."""
    first = told.figures[0]
    if went := from_to(told.figures):
        return f"{went}."
    if both := each_of_two(told.figures, [plain(f) for f in told.figures]):
        return f"{both}{_bracketed(period_told(first))}."
    if pair := two_and_their_changes(told.figures, [plain(f) for f in told.figures]):
        return f"{pair}{_bracketed(period_told(first))}."
    stands = standing(first) or ahead
    period = "" if stands else period_told(first)  # a promise is of no season that something else is told of
    subject = _subject(told)
    if subject and stands == "target" and subject.startswith("planned "):
        stands = ""  # the name says so
    elif subject and not stands and asked:
        to_be = is_to_be(asked, told.quote)
        stands, period = ("target", "") if to_be else (stands, period)
        subject = subject if to_be is not None else None
    said = _said_of_each(told) if subject else []
    if subject and not HAN.search(said[0]):
        # A share is told with the words that say of what; what else can only be quoted stands in the evidence.
        told_in_english = [word for word in said if not HAN.search(word) or "(“占" in word]
        return f"{capital(subject)}: {', '.join(told_in_english)}{_bracketed(stands, period)}."
    is_so = asked is None or is_to_be(asked, told.quote) is False
    if deeds := _deeds(told, ahead=stands == "expected") if is_so else []:
        # 2024年…培训班: the year is of its name; 持续到5月底: what was done is not of that day.
        period = "" if deeds[0].endswith("taking part") or period.startswith("at the end of") else period
        return f"{capital('; '.join(deeds))}{_bracketed(stands, period)}."
    if asked is None and not stands and (sorts := _of_sort(told)):
        return f"{capital(sorts)}{_bracketed(period)}."
    shown = tuple(dict.fromkeys(beside(f) or _counted(f) for f in told.figures))
    if all(map(_BARE.fullmatch, shown)):
        return None
    amounts = capital(", ".join(shown))
    plans = _PLANS.search(told.quote) is not None  # 计划于2017年建成: not of the time told before
    own = period if first.period_zh and first.period_zh not in told.quote and not plans else ""
    return f"{amounts}{_bracketed(stands, own)}: {quoted(_around(told.quote, first.zh), _QUOTE)}."


_PLANS = regex("计划|预计|拟|将于")


def _of_sort(told: Told) -> str | None:
    """The figures of a line behind the sort of thing that they measure, its name in Chinese beside it."""
    first = told.figures[0]
    if not _one_measured(told):
        return None
    sort = sort_measured(told.clauses[0].quote, first.zh, first.period_zh)
    said = _said_of_each(told) if sort else []
    return f"{sort}: {', '.join(said)}" if sort and not any(map(HAN.search, said)) else None


def _said_of_each(told: Told) -> list[str]:
    """The figures behind what the first of them measures; one that another tells with itself is left out."""
    first = told.figures[0]
    said = [beside(f) or change(f, first, alone=told.alone) + ranked(f, first) for f in told.figures]
    return [word for word in said if word]


_BARE = regex(
    r"(?:(?:up|down|about|nearly|over|under|within|more than|at least|at most|no more than|no fewer than) )*"
    r"(?:[\d.,]+(?: (?:million|billion|trillion))?(?: (?:projects|households|\([^()]*\)))?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: [a-z]+)?)"
)
"""An amount that says nothing without the words around it."""


# 可提供就业岗位600个: the line says behind the deed that it is expected.
_AHEAD = regex(
    "^(?:(?:(?:该|本)?项目|工程|全部|全面|一期)*(?:建成|投产|达产|投用|竣工)[投达]?[产用]?后?，?)?(?:预计|有望|每年|可|将|能够?)*(?=[^，。；]*[0-9])"
)


def _deeds(told: Told, *, ahead: bool = False) -> list[str]:
    """What each figure of a line counts, what was done to it and how that changed, where all of it can be said."""
    said: list[str] = []
    left_out = 0
    for figure in told.figures:
        clause = _AHEAD.sub("", figure.evidence[0].quote) if ahead else figure.evidence[0].quote
        if figure.direction is not None and said and GOES_ON.match(clause) and _of_one(told, clause):
            said[-1] += f", {change(figure, told.figures[0], alone=told.alone)}"
        elif said and (share := of_plan(figure)) is not None:
            said[-1] += f", {share}" if share else ""
        elif figure.direction is None and (
            grant := granted(clause, figure.zh) or for_each(clause, figure.zh) or invested(clause, figure.zh)
        ):
            said.append(grant)
        elif figure.direction is None and (what := done(clause, figure.zh)):
            said.append(told_done(what, figure.zh))
        elif terms := sentenced(clause):
            said.append(terms)
        elif said and figure.direction is None and clause.count("、") >= _A_LIST:
            left_out += 1  # of a long list what can be told, and that there is more
        else:
            return []
    if left_out * 2 > len(told.figures) or any(HAN.search(uncalled(one)) for one in said):
        return []
    return [*said[:-1], f"{said[-1]}; among others"] if left_out else said


_A_LIST = 3  # marks between its items


def _of_one(told: Told, clause: str) -> bool:
    """Whether the clauses before one that tells of changes count one thing: nothing else can have changed."""
    before = [f for f in told.figures if f.direction is None]
    return len(before) == 1 and (told.alone or "分别" not in clause)


def _bracketed(*words: str) -> str:
    said = ", ".join(word for word in words if word)
    return f" ({said})" if said else ""


def _subject(told: Told) -> str | None:
    """The English of what the first clause measures, if it measures one thing and all of it can be said."""
    first = told.figures[0]
    what = measured(told.clauses[0].quote, first.zh, first.period_zh) if _one_measured(told) else None
    return None if what in NO_OWNER else what


def _one_measured(told: Told) -> bool:
    """Whether the first clause measures one thing."""
    return sum(f.evidence[0] == told.clauses[0] and not beside(f) for f in told.figures) <= 1


# A part of the growth of the whole: 拉动全县工业增速2.4个百分点.
_DROVE = regex("拉动|拉低|下拉|贡献")


def _counted(figure: Figure) -> str:
    """The amount as it stands before a quotation, which says of what it is: "15 vehicles", "decline narrowed by …"."""
    clause = figure.evidence[0].quote
    if _DROVE.search(clause):
        return amount_english(figure.zh, clause)
    said = of_rate(clause, plain(figure))
    thing = CLASSIFIERS.get(figure.zh[-1]) if figure.zh[-1] != "起" or not OF_GROUPS.search(clause) else None
    # Beside the quotation a bare count needs no Chinese of its own: 165: “提交提案165件”.
    number = said.removesuffix(f" ({figure.zh})")
    return f"{number} {thing}" if thing and number != said and figure.value > 1 else number


def period_told(figure: Figure) -> str:
    """ "January–May 2023" for the period of a figure, "" where it has none in English."""
    en = period_english(figure.period_zh) if figure.period_zh else None
    return en.removeprefix("in ") if en else ""


def _around(quote: str, zh: str) -> str:
    """The clause of a long quotation that holds a figure, with the clauses before it that there is room for."""
    if len(quote) <= _QUOTE:
        return quote
    clauses = re.split("(?<=[，；])", quote)
    at = next((i for i, clause in enumerate(clauses) if zh in clause), 0)
    first = at
    while first and len("".join(clauses[first - 1 : at + 1])) <= _QUOTE:
        first -= 1
    start = sum(map(len, clauses[:first]))
    found = quote.find(zh)
    if found - start > _QUOTE // 2:  # a long list before the figure: its last item is enough
        return "…" + quote[max(quote.rfind("、", 0, found) + 1, start) :]
    return quote[start:]
