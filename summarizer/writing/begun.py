"""Projects that an occasion signed or started: how many, at what price."""

from collections.abc import Iterator, Sequence

from summarizer.english import phrase
from summarizer.facts import Event, EventKind, Evidence, Project, ProjectStage
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.amounts import contracted, is_group, projects_counted
from summarizer.writing.projects import counted_before

_STAGES = {ProjectStage.SIGNED: "saw the signing of", ProjectStage.STARTED: "marked the start of"}
# Occasions at which projects are signed or begun.
OCCASIONS = frozenset({EventKind.SIGNING, EventKind.GROUNDBREAKING, EventKind.PROMOTION})
INVESTED, CONTRACTED = " with a total investment of ", " with a total contract value of "


def begun(events: Sequence[Event]) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """How many projects were signed or started, of each the first group, with its price: verb, number, evidence."""
    for event in events:
        if event.kind not in OCCASIONS:
            continue  # what a press conference tells to have been begun was begun elsewhere
        if _of_a_branch(event):
            continue  # a district's part of a start that the whole city made
        if not any(p.stage in _STAGES for p in event.projects):
            yield from _deals(event)
        yield from _groups(event, events)


def begun_there(event: Event) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """The part of one district in what a whole city started."""
    place = event.place.en if event.place and event.kind in OCCASIONS and _of_a_branch(event) else None
    for _, what, cited in _groups(event, (event,)) if place else ():
        did = "was" if what.startswith("one ") else "were"
        yield f"In {place}, {what} {did} started.", cited
        return


def signed_groups(event: Event) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """The groups of projects that were signed for, with their price."""
    for verb, what, cited in _groups(event, (event,)):
        if verb == _STAGES[ProjectStage.SIGNED]:
            yield what, cited


def _groups(event: Event, events: Sequence[Event]) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """The first group of each stage, with its price: verb, number, evidence."""
    counted = [
        p for p in event.projects if p.stage in _STAGES and is_group(p.zh) and not counted_before(event, p)
    ]
    groups = {stage: [p for p in counted if p.stage is stage] for stage in _STAGES}
    for project in (_all_of(group) for group in groups.values() if group):
        what = project.en or projects_counted(project.zh)
        amount = find_quantities(project.amount_zh) if project.amount_zh else ()
        sum_of = CONTRACTED if contracted(project) else INVESTED
        worth = f"{sum_of}{amount[0].en}" if amount and amount[0].complete else ""
        priced = (f.evidence[0] for e in events for f in e.figures if f.zh == project.amount_zh)
        yield _STAGES[project.stage], f"{what}{worth}", (*project.evidence, *priced)


def _all_of(groups: Sequence[Project]) -> Project:
    """The first of some groups, or the one that adds up those before it: 线上3个，线下9个，共计12个."""
    before = 0
    for at, group in enumerate(groups):
        number = int(found[0]) if (found := _NUMBER.search(group.zh)) else 0
        if at > 1 and number == before:
            return group
        before += number
    return groups[0]


_NUMBER = regex(r"\d+")
# 县政府与9家企业现场签约, of which no project is counted.
_WITH = regex(
    r"[与和同](?P<with>\d+[余多]?家[^，。；、\d]{0,10}?(?:企业|客商|公司|商户|单位|高校|院校|采购商|经销商))(?:代表|负责人)?"
    "(?:分别|现场|集中|成功|正式|就[^，。；]{2,24})*(?:签约|签[署订下])"
)
_WORTH = regex(
    "(?:总投资|投资总|签约(?:总)?金?|合同(?:总)?金?|协议(?:总)?金?|意向(?:总)?金?)(?:金?额|资金)?[^，。；\\d]{0,6}$"
)


def _deals(event: Event) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """With how many an occasion saw agreements signed, and what they are worth if the same sentence says so."""
    for figure in event.figures:
        clause = figure.evidence[0]
        found = _WITH.search(clause.quote)
        partners = (
            phrase(_CLASSIFIED.sub("", found["with"])).en if found and figure.zh in found["with"] else None
        )
        if not partners or found is None or _NOT_THERE.search(clause.quote, 0, found.start()):
            continue
        money = [
            f
            for f in event.figures
            if f.evidence[0].sentence == clause.sentence
            and f.unit in _CURRENCIES
            and _WORTH.search(parted(f.evidence[0].quote, f.zh)[0])
        ]
        count = find_quantities(figure.zh)[0].en
        sums = find_quantities(money[0].zh) if money else ()
        worth = f"{INVESTED}{sums[0].en}" if sums and "投资" in money[0].evidence[0].quote else ""
        worth = worth or (f"{CONTRACTED}{sums[0].en}" if sums else "")
        cited = (*figure.evidence, *(money[0].evidence if money else ()))
        yield _STAGES[ProjectStage.SIGNED], f"agreements with {count} {partners}{worth}", cited
        return


_CURRENCIES = frozenset({"yuan", "US dollars", "Hong Kong dollars", "euros"})
_NOT_THERE = regex("累计|以来|已|将|拟|计划|先后|此前")
_CLASSIFIED = regex(r"\d+[余多]?家")


# 云河市青禾区, where the occasion is that of 云河市.
_CITY = regex("[^市县区]{2,6}市")
_PART = regex("[^市]{1,6}[县区旗镇]$")


def _of_a_branch(event: Event) -> bool:
    """Whether a page tells a district's part of what a city did everywhere: nobody of the city was there."""
    part = _PART.search(event.place.zh) if event.place else None
    city = _CITY.match(event.title_zh or "")
    if part is None or city is None:
        return False
    posts = [post for person in event.people for post in person.titles_zh[:1]]
    level = part[0][-1]
    own = any(post.startswith((part[0], level, f"副{level}")) for post in posts)
    return own and not any(post.startswith(("市", "副市长", city[0], "省")) for post in posts)
