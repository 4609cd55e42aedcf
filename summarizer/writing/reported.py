"""What a bottom line tells of a page by itself: when a notice holds, first figures, what a round checked and found."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.facts import Event, EventKind, Evidence, KeyPoint, Role, Window, WindowKind
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english, counted_thing
from summarizer.writing.hoped import hoped_for
from summarizer.writing.measures import figure_points
from summarizer.writing.opening import first_of
from summarizer.writing.projects import project_points
from summarizer.writing.reports import is_report
from summarizer.writing.scheduled import scheduled
from summarizer.writing.shut import shut
from summarizer.writing.wording import Said, and_list, uncalled

_WHEN = {
    WindowKind.OBJECTION: "Objections may be raised",
    WindowKind.COMMENT: "Comments may be sent",
    WindowKind.APPLICATION: "Applications are taken",
    WindowKind.EFFECT: "It takes effect",
    WindowKind.VALIDITY: "It is valid",
    WindowKind.TRIAL: "It is on trial",
    WindowKind.RESTRICTION: "Restrictions apply",
    WindowKind.ACTIVITY: "",  # what takes place, its words say
}
_REPORTED, _REPORTED_OF_FIGURES = 3, 5
_PERIOD = regex(r" \((?P<when>(?:the (?:first|second|third|fourth|whole)|[A-Z][a-z]+–[A-Z]|20\d\d)[^()]*)\)$")
"""The time of a line that several lines may share."""
# A number in a line without Chinese: "Retail sales: 2 billion yuan", "Nine wells built".
_SAYS_HOW_MANY = regex(
    r"(?!Total:)(?=[^“]*$).*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine)\b)", re.IGNORECASE
)


def times(event: Event) -> Iterator[Said]:
    """The first window of each kind that a notice opens, with days rather than a length: what may be done, and when.

    Of a page that explains rules all of their days.
    """
    if event.kind in _EXPLAINS:
        rules = any(window.kind is WindowKind.EFFECT for window in event.windows)
        explained = _EXPLAINED if rules else _EXPLAINED | _OF_NO_RULES
        for window in event.windows:
            if said := explained.get(window.kind):
                yield f"{said} {window.en}.", window.evidence
    if event.kind is EventKind.NOTICE:
        ordered = sorted(event.windows, key=lambda window: not (window.starts or window.ends))
        for kind, said in _WHEN.items():
            of_kind = [window for window in ordered if window.kind is kind]
            if of_kind and (told := _opened(event, of_kind, said)):
                yield told


def _opened(event: Event, windows: Sequence[Window], said: str) -> Said | None:
    """What may be done in the first of the windows of one kind, and when."""
    first = windows[0]
    said = scheduled(event, first) or said
    if not said:
        return None
    # What a draft proposes has not been decided.
    draft = said.replace("takes", "would take").replace("is ", "would be ")
    if first.kind is WindowKind.RESTRICTION:
        draft = said = shut(first) or said
    if first.kind is WindowKind.COMMENT and _ENTRIES.search(event.title_en):
        draft = said = "Entries may be sent"
    # 网上预申报时间, 网上申报时间: a second span of days is told with the first.
    twice = first.kind is WindowKind.APPLICATION and first.starts
    shown = (first, *[window for window in windows[1:] if twice and window.starts][:1])
    spans = and_list([window.en for window in shown])
    if said in _AT_A_MOMENT and spans.startswith("from "):  # it starts at five, not from five
        spans = f"{'at' if ':' in spans else 'on'} {spans.removeprefix('from ')}"
    ahead = first.en.endswith("(proposed)")
    return f"{draft if ahead else said} {spans}.", tuple(e for window in shown for e in window.evidence)


_AT_A_MOMENT = ("It starts", "It ends")
# Pages that hold no meeting, and tell of figures or explain rules; what they say of the days of these.
_EXPLAINS = frozenset({EventKind.FEATURE, EventKind.PRESS_CONFERENCE})
_EXPLAINED = {
    WindowKind.EFFECT: "The rules it explains take effect",
    WindowKind.VALIDITY: "They are valid",
    WindowKind.APPLICATION: "Applications are taken",
}
_OF_NO_RULES = {WindowKind.VALIDITY: "What it tells of is valid"}
_ENTRIES = regex("征集(?![^”]*(?:意见|建议))")  # names, proposals: no comments
# How large a building is says less than what it costs and holds, and who was sent out less than what they found.
_HOW_BIG = regex(
    "(?:Site area|Floor area|Total floor area|Land area|Building height): |.* deployed |.* set up"
)
# Occasions of which a reader asks what was built, given or done there, unless they dealt with papers and demands.
_DONE = frozenset(
    {EventKind.OTHER, EventKind.GROUNDBREAKING, EventKind.TRAINING, EventKind.INSPECTION, EventKind.AWARD}
)


def _no_meeting(event: Event) -> bool:
    """Whether what a text tells is figures: of a feature, a press conference, a report that names no meeting."""
    unnamed = event.kind is EventKind.OTHER and event.title_zh is None
    return event.kind in _EXPLAINS or unnamed or is_report(event)


def _shared_period(lines: Sequence[str]) -> str:
    """The time that ends each of several lines: " (the first half of 2024)", "" if they have none in common."""
    found = [_PERIOD.search(line) for line in lines]
    of = {one[0] if one else "" for one in found}
    return of.pop() if len(lines) > 1 and len(of) == 1 else ""


def reported(event: Event) -> Iterator[Said]:
    """The first figures of a text without a meeting, as far as all of them can be said in English."""
    bare = _no_meeting(event)
    if event.kind is EventKind.FIELD_VISIT:
        yield from _given_on_the_way(event)
    begun = event.kind is EventKind.GROUNDBREAKING and event.title_zh is None
    if bare or begun:
        yield from islice(_projects(event), _PROJECTS_TOLD)
    if not bare and not begun and (event.kind not in _DONE or event.agenda or event.directives):
        return
    priced = [evidence.quote for project in event.projects for evidence in project.evidence]
    points = list(figure_points(event, priced))
    plain = [point for point in points if _SAYS_HOW_MANY.match(uncalled(point.en))]
    if not bare and hoped_for(event) is not None:  # what is hoped for is a sentence of its own
        plain = [point for point in plain if "(expected" not in point.en]
    if _DRILL.search(event.title_en):  # 模拟转移群众85人: nobody was
        plain = [point for point in plain if not _RESCUED.search(point.en)]
    plain = list({point.en: point for point in reversed(plain)}.values())[::-1]  # 扣押赃款493万元, told twice
    ordered = sorted(plain, key=lambda point: _HOW_BIG.match(point.en) is not None)
    lines = [uncapital(point.en).rstrip(".") for point in ordered]
    shown = _REPORTED_OF_FIGURES if bare or event.kind is EventKind.INSPECTION else _REPORTED
    period = _shared_period(lines[:_REPORTED])
    same = (
        next((n for n, line in enumerate(lines) if not line.endswith(period)), len(lines))
        if period
        else shown
    )
    told = ordered[: min(same, _REPORTED_OF_FIGURES)]
    lines = lines[: len(told)]
    of = ""
    if period:
        of = f", for {period[2:-1]}:"
        lines = [line.removesuffix(period).replace(": ", ", ", 1) for line in lines]
    if not told and bare:
        told, lines = _quoted_figures(points)
    if told:
        yield (
            f"{'It' if bare and first_of(event, Role.SPEAKER) is None else 'The text'} reports{of} "
            f"{'; '.join(lines)}.",
            tuple(e for point in told for e in point.evidence),
        )


def _quoted_figures(points: Sequence[KeyPoint]) -> tuple[list[KeyPoint], list[str]]:
    """The first figures of a text of which no more can be said in English than how much, with the words around them."""
    found = [(point, _QUOTED.fullmatch(point.en)) for point in points]
    some = [(point, line) for point, line in found if line and _WEIGHTY.search(line["much"])][:_REPORTED]
    return [p for p, _ in some], [f"{uncapital(line['much'])}, {line['quote']}" for _, line in some]


_QUOTED = regex("(?P<much>[^“”,(]{3,40}(?: \\([^“”,()]{3,30}\\))?): (?P<quote>“[^“”]{4,40}”)\\.")
# How many years somebody served and how many minutes a bus takes are no news by themselves.
_WEIGHTY = regex("(?:million|billion) |percent|millimetres|tonnes| mu$")
_PROJECTS_TOLD = 2


def _projects(event: Event) -> Iterator[Said]:
    """How far the projects have come that a text is about, those with a price: "Project started: …"."""
    for point in project_points(event):
        stage, _, what = point.en.partition(": ")
        if " investment " in what or " contract value " in what:
            yield f"Project {uncapital(stage)}: {what}", point.evidence


def projects_once(opening: str, rest: Sequence[Said]) -> Iterator[Said]:
    """What follows an opening; of a project that it or another sentence names only the price, if none says it."""
    for text, cited in rest:
        if found := _ONE_PROJECT.fullmatch(text):
            others = " ".join((opening, *(other for other, _ in rest if other != text)))
            if found["name"].casefold() in others.casefold():
                if found["price"] and found["price"] not in others:
                    yield f"{capital(found['what'])}: {found['price']}.", cited
                continue
        yield text, cited


_ONE_PROJECT = regex(
    r"Project [a-z ]+: (?:the )?(?P<name>.+?)(?:, (?P<what>(?:total |planned )?investment) (?P<price>[^,]+))?\."
)


def _given_on_the_way(event: Event) -> Iterator[Said]:
    """What those were given whom a round called on."""
    for point in figure_points(event, ()):
        if point.en.startswith("Gift of money: "):
            yield f"The gift of money was {point.en.removeprefix('Gift of money: ')}", point.evidence
            return


_DRILL = regex(r"\bdrills?\b")
_RESCUED = regex("moved to safety|rescued|treated|died|injured|affected|put out")
_LASTS = regex("(?:为期|为时|学制|历时|共)(?:约|近)?$")
_TRAINEES = regex(
    "^的?[^，。；]{0,30}?(?:培训班|研修班|进修班|培训|学习班|示范班)|^(?:学员|干部|党员)?[^，。；]{0,8}(?:参加|参训)"
)
_OF_DAYS = frozenset({"days", "months", "weeks", "hours", "class hours"})


def course(event: Event) -> Iterator[Said]:
    """How long a training course lasts and how many it has: 为期5天, 近50人的培训班."""
    if event.kind is not EventKind.TRAINING:
        return
    lasts: Said | None = None
    has: Said | None = None
    for figure in event.figures:
        clause = figure.evidence[0].quote
        before, _, after = parted(clause, figure.zh)
        amount = amount_english(figure.zh, clause).partition(" (")[0]
        if lasts is None and figure.unit in _OF_DAYS and _LASTS.search(before):
            lasts = f"lasts {uncapital(amount)}", figure.evidence
        if has is None and figure.unit == "people" and (_TRAINEES.match(after) or "学员" in clause):
            has = f"has {uncapital(amount).removesuffix(' people')} trainees", figure.evidence
    told = [one for one in (lasts, has) if one]
    if told:
        yield f"It {' and '.join(text for text, _ in told)}.", tuple(e for _, cited in told for e in cited)


_WRONG = regex("hazard|problem|violation|risk")
_CHECKS, _FINDS = regex("检查|抽检|抽查|[明暗][查访]|督查|排查"), regex("发现|查出|查找|排查出")


def looked_into(event: Event) -> Iterator[Said]:
    """How much a round looked into and how much it found, by the first count of each: 检查企业20家，发现隐患13处."""
    if event.kind is not EventKind.INSPECTION:
        return
    told: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    for figure in event.figures:
        clause = figure.evidence[0].quote
        if thing := counted_thing(figure.zh, clause):
            found = _FINDS.search(clause) or _WRONG.search(thing[1])  # nobody checks a hazard
            did = "found" if found else "checked" if _CHECKS.search(clause) else ""
            told.setdefault(did, (amount_english(figure.zh, clause), figure.evidence))
    done = [f"{did} {told[did][0].lower()}" for did in ("checked", "found") if did in told]
    if done:
        evidence = tuple(e for did in ("checked", "found") if did in told for e in told[did][1])
        yield f"The inspection {' and '.join(done)}.", evidence
