"""Projects in lines: the stage of each, what it costs, and what a group of them holds."""

from collections.abc import Iterator, Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Event, Evidence, Figure, KeyPoint, Project, ProjectStage, Section
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english, contracted, is_group, projects_counted
from summarizer.writing.measures import period_told
from summarizer.writing.opening import on_the_road
from summarizer.writing.wording import and_list, quoted


def project_points(event: Event) -> Iterator[KeyPoint]:
    """A line for each project or group of them, with the parts of the group that can be told shortly."""
    parts: dict[Evidence, list[Project]] = {}
    for project in event.projects:
        if _counted_elsewhere(project, event.projects):
            continue
        parts.setdefault(project.evidence[0], []).append(project)
    lines: list[tuple[list[Project], list[Project]]] = []
    for whole, *rest in map(_group_first, parts.values()):
        if lines and not rest and _in_row(event, *lines[-1], whole):
            lines[-1][0].append(whole)
        else:
            lines.append(([whole], rest))
    for wholes, rest in lines:
        among = [one for one in rest if one.amount_zh or (one.en and not _BARE.fullmatch(one.en))]
        among = (among or [one for one in rest if not is_group(one.zh)])[:_PARTS_SHOWN]
        told = and_list([f"{_projects_counted(one)}{_worth(one, ' for ')}" for one in among])
        cited = [e for one in (*wholes, *among) for e in one.evidence]
        counted = counted_before(event, wholes[0])
        period = f" ({when})" if counted and (when := period_told(counted)) else ""
        if period and counted:
            cited.extend(counted.evidence)
        yield KeyPoint(
            section=Section.PROJECTS,
            event=event.id,
            en=f"{_stage(event, wholes[0])}: {and_list([_projects_counted(one) for one in wholes])}"
            f"{_worth(wholes[0], _total(wholes[0]))}{f'; among them {told}' if told else ''}{period}.",
            evidence=tuple(dict.fromkeys(cited)),
        )


def _counted_elsewhere(project: Project, projects: Sequence[Project]) -> bool:
    """Whether a name is only the sort of projects that another line of the same stage counts: 4个重大项目."""
    return (
        not project.amount_zh
        and _A_SORT.fullmatch(project.zh) is not None
        and any(is_group(one.zh) and one.stage is project.stage for one in projects)
    )


_A_SORT = regex(
    "(?:20\\d\\d年度?|[上下]半年|第?[一二三四]季度|第[一二三四五六]批次?|[全省市县区]级?|重点|重大|重特大|优质|产业|招商引资|招商|亿元|工业|集中|建设)*项目"
)


def _group_first(projects: Sequence[Project]) -> Sequence[Project]:
    """The projects of one evidence, the group of them before those that it names: 8个项目分别是甲、乙…."""
    groups = [one for one in projects if is_group(one.zh)]
    if not groups or is_group(projects[0].zh):
        return projects
    return [groups[0], *(one for one in projects if one is not groups[0])]


def counted_before(event: Event, project: Project) -> Figure | None:
    """The count of a group of projects that were signed or begun before the day of the occasion, with its period."""
    return next(
        (
            figure
            for figure in event.figures
            if is_group(project.zh)
            and figure.zh in project.zh
            and figure.evidence[0].sentence == project.evidence[0].sentence
            and _BEFORE.match(figure.period_zh or "")
        ),
        None,
    )


# 过去一年，共签约项目52个
_BEFORE = regex("过去|去年|上年|近|截[至止]|“?十.五|.*以来")


def _in_row(event: Event, wholes: Sequence[Project], rest: Sequence[Project], one: Project) -> bool:
    """Whether a name without a price goes on the line of those before: one sentence tells the same of them all."""
    said = {(_stage(event, p), p.evidence[0].sentence) for p in (*wholes, one)}
    bare = not any(p.amount_zh or is_group(p.zh) for p in (*wholes, one))
    return bare and not rest and len(said) == 1 and len(wholes) < _PARTS_SHOWN


_PARTS_SHOWN = 4


def _stage(event: Event, project: Project) -> str:
    """How far a project has come; a site without a number or a price that a round came to was visited."""
    stage = project.stage.value.replace("_", " ")
    site = on_the_road(event) and project.stage is ProjectStage.UNDER_WAY
    return (
        f"Visited, {stage}"
        if site and not project.amount_zh and not _NUMBER.search(project.zh)
        else capital(stage)
    )


_NUMBER = regex(r"\d")
_BARE = regex(r"[\w,-]+ projects?")  # a part that is only counted says nothing


def _total(project: Project) -> str:
    return ", total contract value " if contracted(project) else ", total investment "


def _worth(project: Project, before: str) -> str:
    if project.amount_zh is None:
        return ""
    told = next((e.quote for e in project.evidence if project.amount_zh in e.quote), "")
    return f"{before}{amount_english(project.amount_zh, told)}"


def _projects_counted(project: Project) -> str:
    """The English of a project; of a group without one, its number and the quotation."""
    if project.en:
        return project.en
    count = projects_counted(project.zh)
    return f"{count} ({quoted(project.zh, 60)})" if count else quoted(project.zh)
