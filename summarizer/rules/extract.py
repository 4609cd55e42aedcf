"""Article to extraction, by rules: the outline first, then each kind of fact of each occasion."""

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.english import phrase
from summarizer.english.nominal.partial import document_shown, item_shown
from summarizer.english.nominal.project_groups import group
from summarizer.english.nominal.sound import is_deed
from summarizer.english.trades import trade_project
from summarizer.english.works import work_english
from summarizer.facts import (
    Act,
    Agenda,
    Body,
    Directive,
    DirectiveKind,
    Document,
    Event,
    EventKind,
    Extraction,
    Figure,
    Flag,
    Person,
    Project,
    Role,
    Site,
    Term,
    When,
)
from summarizer.language.calendar.years import YearGuess, infer_year
from summarizer.language.terms import find_terms
from summarizer.patterns import regex
from summarizer.reading.text import Article, Page
from summarizer.rules.agenda.agenda import listed
from summarizer.rules.agenda.extent import sure
from summarizer.rules.agenda.papers import papers
from summarizer.rules.demands.directives import Order, orders
from summarizer.rules.demands.unframed import announced, arranged
from summarizer.rules.events import occasions as occasion_rules
from summarizer.rules.events.conveners import bodies as conveners
from summarizer.rules.events.heading import Heading
from summarizer.rules.events.headings import title
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.told_of import delivered
from summarizer.rules.figures import figures
from summarizer.rules.outline import Outline, Part, Stretch, outline
from summarizer.rules.people.appointments import changes
from summarizer.rules.people.cases import cases
from summarizer.rules.people.headlined import people_of
from summarizer.rules.people.judgments import judgments
from summarizer.rules.people.roles import Played, called_on_told, parts, under_headings
from summarizer.rules.people.standing import CENTRAL
from summarizer.rules.places.deixis import area_word, settled
from summarizer.rules.places.sites import VISITS, sites
from summarizer.rules.places.where import place
from summarizer.rules.projects.projects import ventures
from summarizer.rules.rendered import directive_english, told_in_english
from summarizer.rules.windows import clause_around, rank_behind, windows

_TERMS_KEPT = 30


def extract(article: Article, page: Page, year: YearGuess | None = None) -> Extraction:
    """Every fact the rules can find in one article. What they cannot find is left out.

    `year` is what the page allows to say of an unstated year (`page_year`); a caller with many articles of one
    page works it out once.
    """
    year = year or page_year(page)
    plan = outline(article)
    area = area_word(article, page)
    flags: list[Flag] = []
    events: list[Event] = []
    for index in range(len(plan.occasions)):
        event, cautions = _event(plan, index, page, year, events[-1].date if events else None)
        events.append(settled(_nobody_there(event), area))
        flags.extend(cautions)
    return Extraction(
        events=tuple(events),
        terms=tuple(_terms(article)),
        flags=tuple(dict.fromkeys((*flags, *_cautions(events, plan, page.clean.text)))),
    )


def _nobody_there(event: Event) -> Event:
    """The event; of a report on cases without a meeting nobody took part in anything but what is alleged."""
    if event.title_zh or not any(item.act is Act.CASE for item in event.agenda):
        return event
    people = tuple(
        p.model_copy(update={"role": Role.MENTIONED}) if p.role is Role.ATTENDEE else p for p in event.people
    )
    return event.model_copy(update={"people": people})


def page_year(page: Page) -> YearGuess:
    """What the words of a whole page allow to say of its year."""
    return infer_year([article.text for article in page.articles])


def _event(
    plan: Outline, index: int, page: Page, year: YearGuess, before: When | None
) -> tuple[Event, tuple[Flag, ...]]:
    occasion = plan.occasions[index]
    stretches = plan.of(index)
    kind = occasion_rules.kind(occasion, plan)
    played = called_on_told(_played(plan, index, kind is EventKind.VISIT_RECEIVED), kind)
    date, flags = occasion_rules.date(occasion, plan, page, year, (kind, before))
    bodies = conveners(occasion, plan, kind)
    region = place(occasion, plan, kind, bodies, page.clean.text)
    # A feature tells of habits (每季度听取…汇报), a report of a year: not of what a meeting dealt with.
    agenda = (
        ()
        if kind is EventKind.FEATURE or (occasion.meeting is None and delivered(plan.article))
        else _with_posts(tuple(_agenda(stretches, kind in VISITS)), tuple(_personnel(stretches, kind)))
    )
    event = Event(
        id=f"{plan.article.id}e{index + 1}",
        kind=kind,
        title_en=title(Heading(occasion, plan.article, kind, bodies, played, region, agenda)),
        title_zh=occasion.meeting.zh if occasion.meeting else None,
        date=date,
        place=region,
        bodies=bodies,
        people=tuple(people_of(plan, stretches, played)),
        agenda=agenda,
        directives=tuple(_directive(order) for order in _orders(occasion, stretches, kind, bodies)),
        documents=tuple(_documents(stretches, plan.stretches)),
        figures=tuple(_figures(stretches, kind in (EventKind.FEATURE, EventKind.OTHER))),
        projects=tuple(_projects(stretches)),
        windows=tuple(windows(stretches, kind)),
        sites=tuple(_sites(occasion, stretches, kind, region.zh if region else "")),
    )
    return event, flags


def _played(plan: Outline, index: int, received: bool) -> tuple[Played, ...]:
    """Everybody's part in one occasion; the lead's chair counts for every meeting the lead names."""
    mine = [p for stretch in under_headings(plan.of(index)) for p in parts(stretch, received)]
    opening = plan.occasions[index].opening
    if index > 0 and opening is plan.occasions[0].opening:
        lead = next((s for s in plan.stretches if s.sentence is opening), None)
        mine = [*(parts(lead, received) if lead else ()), *mine]
    return tuple(mine)


# Meetings named after a body, not after what they are on.
_OF_ALL_THINGS = frozenset(
    {EventKind.PARTY_COMMITTEE, EventKind.STANDING_COMMITTEE, EventKind.GOV_EXECUTIVE, EventKind.PARTY_GROUP,
     EventKind.CONGRESS, EventKind.CPPCC}
)  # fmt: skip


def _orders(
    occasion: Occasion, stretches: tuple[Stretch, ...], kind: EventKind, bodies: tuple[Body, ...]
) -> Iterator[Order]:
    # A round has no name: what it was for stands in its lead.
    about = occasion.meeting.zh if occasion.meeting else _purpose(occasion, stretches)
    about = "" if kind in _OF_ALL_THINGS else about
    told = orders(stretches, about, occasion.opening)
    yield from (order for order in told if order.frame.speaker_zh not in CENTRAL)
    if kind is EventKind.NOTICE:
        yield from announced(stretches, bodies[0].zh if bodies else None)
    elif bodies and (occasion.meeting or kind is EventKind.MOBILISATION):
        yield from arranged(stretches, occasion.opening, bodies[0].zh)


def _purpose(occasion: Occasion, stretches: tuple[Stretch, ...]) -> str:
    """The lead of a round without the names of people (周军 is nothing of the army), and without the posts of those who
    only went along (政法委员) or came from firms."""
    text = occasion.opening.text
    lead = next((stretch for stretch in stretches if stretch.sentence is occasion.opening), None)
    people = lead.people if lead else ()
    for person in reversed(people):
        firm = any("公司" in title or "集团" in title for title in person.titles)
        without = firm or person is not people[0]
        text = f"{text[: person.begins if without else person.start]}{text[person.end :]}"
    return text


def _agenda(stretches: Sequence[Stretch], visit: bool) -> Iterator[Agenda]:
    for stretch, item in listed(stretches, visit):
        zh = stretch.text[item.start : item.end]
        yield Agenda(
            act=item.act,
            zh=zh,
            en=_item_english(item.act, zh),
            evidence=(
                *(
                    stretch.sentence.evidence(*span)
                    for span in ((item.verb_start, item.end), item.decided)
                    if span is not None
                ),
                *((item.later,) if item.later else ()),
            ),
        )


# Posts change hands at sessions, by notices and at meetings of officials; elsewhere 任命 tells a life.
_POSTS_CHANGE = frozenset(
    {EventKind.CONGRESS, EventKind.CPPCC, EventKind.NOTICE, EventKind.MOBILISATION, EventKind.OTHER,
     EventKind.GOV_EXECUTIVE, EventKind.STANDING_COMMITTEE, EventKind.PARTY_COMMITTEE}
)  # fmt: skip


_ONLY_POSTS = regex("(?:有关|相关)?(?:人事)?任免(?:事项|名单|议案|案)?|(?:有关|相关)?人事事项")


def _with_posts(agenda: tuple[Agenda, ...], posts: tuple[Agenda, ...]) -> tuple[Agenda, ...]:
    """The agenda with posts that changed hands; that a session decided on posts (人事任免事项) says nothing beside them."""
    if not any(change.act in (Act.APPOINTED, Act.REMOVED) for change in posts):
        return (*agenda, *posts)
    return (*(item for item in agenda if not _ONLY_POSTS.fullmatch(item.zh)), *posts)


def _personnel(stretches: Iterable[Stretch], kind: EventKind) -> Iterator[Agenda]:
    """Posts that changed hands; of a report on discipline, the cases it tells of."""
    told = [(s.sentence, s.people) for s in stretches if s.told]
    known: set[tuple[Act, str]] = set()
    for change in changes(told) if kind in _POSTS_CHANGE else ():
        if (change.act, change.en) in known:
            continue  # a lead tells first what the decision below says again
        known.add((change.act, change.en))
        evidence = [change.sentence.evidence(change.start, change.end)]
        if change.heading:
            sentence, start, end = change.heading
            evidence.append(sentence.evidence(start, end))
        zh = change.sentence.text[change.start : change.end]
        yield Agenda(act=change.act, zh=zh, en=change.en, evidence=tuple(evidence))
    of_courts = judgments(told) if kind in (EventKind.OTHER, EventKind.FEATURE) else ()
    for case in cases(told) if kind is EventKind.DISCIPLINE else of_courts:
        sentence, start, end = case.spans[0]
        evidence = [one.evidence(*span) for one, *span in case.spans]
        yield Agenda(act=Act.CASE, zh=sentence.text[start:end], en=case.en, evidence=tuple(evidence))


# 《规定》（青政发〔2019〕8号）, 《细则》（以下简称《细则》）
_NUMBERED = regex("》（(?:[^（）]*[〔\\[]|[^（）]*简称)")
# What was heard of the state of something is a report on it.
_STATED = ("情况", "进展", "工作")


_SESSIONS = ("会议", "全会", "党代会", "两会")


def _item_english(act: Act, zh: str) -> str | None:
    if act is Act.ARRANGED and zh.endswith("精神") and not zh.startswith(("贯彻", "落实")):
        return None  # 对学习某某精神作出部署: the study of them, not they
    if not sure(zh):
        return None
    told = f"{zh}的汇报" if act is Act.HEARD and zh.endswith(_STATED) else zh
    if act in (Act.RELAYED, Act.STUDIED) and zh.endswith(_SESSIONS):
        told = f"{zh}精神"  # 甲会议、乙全会|和丙会议精神: of each of them
    en = item_shown(told)
    if en and act is Act.ARRANGED and zh.startswith("近期"):
        # What is arranged is still to come.
        en = re.sub(r"\brecent\b", "near-term", en.replace("the recent period", "the near term"))
    if en and act in (Act.RELAYED, Act.STUDIED):
        en = en.removeprefix("implementing ")  # 传达贯彻某会议精神
    # 听取深化某某活动，…情况汇报, cut at its comma: a deed is not what was heard.
    return None if en and act is Act.HEARD and is_deed(en) else en


# 2024年新增上市企业2家: behind 指出 it is a result, and English would say it as an order.
_ASKS = regex("要|须|应|务必|坚持|力争|确保|争取|将|下一步|拟")


def _only_states(order: Order) -> bool:
    """Whether somebody's words only tell how many there are, or were: their figures are told by themselves."""
    counted = any(map(str.isdigit, order.zh))
    return counted and order.kind is DirectiveKind.PRINCIPLE and _ASKS.search(order.zh) is None


def _directive(order: Order) -> Directive:
    return Directive(
        speaker_zh=order.frame.speaker_zh,
        verb=order.frame.verb,
        addressee_zh=order.addressee,
        kind=order.kind,
        topic=order.topic,
        zh=order.zh,
        en=None if _only_states(order) else directive_english(order.zh),
        salience=order.salience,
        deadline=order.deadline,
        evidence=(order.stretch.sentence.evidence(order.start, order.end),),
    )


def _documents(stretches: Iterable[Stretch], whole: Sequence[Stretch]) -> Iterator[Document]:
    for paper in papers(stretches, whole):
        said = paper.stretch.text[paper.start : paper.end]  # with （试行） behind it
        yield Document(
            zh=paper.zh,
            en=document_shown(paper.zh if _NUMBERED.search(said) else said),
            status=paper.status,
            evidence=(paper.stretch.sentence.evidence(paper.start, paper.end),),
        )


def _figures(stretches: tuple[Stretch, ...], report: bool) -> Iterator[Figure]:
    for measured in figures(stretches, report):
        quantity, sentence = measured.quantity, measured.stretch.sentence
        start, end = clause_around(sentence.text, quantity.start, quantity.end)
        evidence = [sentence.evidence(start, end)]
        if measured.period:
            told, period = measured.period
            if told.sentence is not sentence or not start <= period.start < end:
                evidence.append(told.sentence.evidence(period.start, period.end))
        if rank := rank_behind(sentence.text, end):
            evidence.append(sentence.evidence(*rank))
        if measured.once and not start <= measured.once[0] < end:
            evidence.append(sentence.evidence(*measured.once))
        yield Figure(
            zh=quantity.zh,
            value=quantity.value,
            unit=quantity.unit,
            approx=quantity.approx,
            direction=measured.direction,
            period_zh=measured.period[1].zh if measured.period else None,
            evidence=tuple(evidence),
        )


def _projects(stretches: Iterable[Stretch]) -> Iterator[Project]:
    for venture in ventures(stretches):
        yield Project(
            zh=venture.zh,
            en=group(venture.zh)
            or phrase(venture.zh).en
            or work_english(venture.zh)
            or trade_project(f"{venture.zh}项目"),  # 云峰饲料生产: the head may be left out
            stage=venture.stage,
            amount_zh=venture.amount_zh,
            evidence=venture.evidence(),
        )


def _sites(
    occasion: Occasion, stretches: tuple[Stretch, ...], kind: EventKind, region: str
) -> Iterator[Site]:
    for site in sites(stretches, kind, region, met=occasion.meeting is not None):
        evidence = site.stretch.sentence.evidence(site.cue, site.end)
        yield Site(zh=site.zh, en=work_english(site.zh), evidence=(evidence,))


def _terms(article: Article) -> Iterator[Term]:
    """Official terms in order of first appearance, each once."""
    seen: set[str] = set()
    for sentence in article.sentences:
        for term in find_terms(sentence.text):
            if term.zh not in seen and len(seen) < _TERMS_KEPT:
                seen.add(term.zh)
                yield Term(zh=term.zh, en=term.en, evidence=(sentence.evidence(term.start, term.end),))


_MEETINGS = frozenset(EventKind) - {
    EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.NOTICE, EventKind.FEATURE, EventKind.OTHER,
    EventKind.VISIT_RECEIVED, EventKind.PRESS_CONFERENCE,
}  # fmt: skip


def _untitled(person: Person) -> bool:
    """区领导某某 names no post."""
    return all(title.endswith("领导") for title in person.titles_zh)


def _only_by_its_short_name(zh: str, page: str) -> bool:
    """Whether the map alone tells what sort of place it is: the page says 云山 and never 云山区."""
    return zh not in page and zh[:-1] in page


def _cautions(events: Sequence[Event], plan: Outline, page: str) -> Iterator[Flag]:
    titled = {p.zh for event in events for p in event.people if not _untitled(p)}
    listed = any(s.part is Part.ATTENDANCE for s in plan.stretches)
    for event in events:
        present = [p for p in event.people if p.role is not Role.MENTIONED]
        met = event.kind is not EventKind.DISCIPLINE or event.title_zh is not None
        if (
            event.kind in _MEETINGS
            and met
            and not listed
            and not any(p.role is Role.ATTENDEE for p in present)
        ):
            yield Flag.ATTENDANCE_MISSING
        decided = any(a.act is Act.ADOPTED for a in event.agenda)
        # 审议有关文件 in a lead is spelled out below: only what is named can be left undecided.
        if any(a.act is Act.DELIBERATED and ("《" in a.zh or not decided) for a in event.agenda):
            yield Flag.ADOPTION_UNSTATED
        if event.place and _only_by_its_short_name(event.place.zh, page):
            yield Flag.PLACE_INFERRED
        if any(p.name_certainty != "certain" for p in present):
            yield Flag.NAME_UNCERTAIN
        if any(_untitled(p) and p.zh not in titled for p in present if p.role in (Role.CHAIR, Role.SPEAKER)):
            yield Flag.TITLE_UNSTATED
        told = sum(told_in_english(d.zh, d.en) for d in event.directives)
        if told * 2 < len(event.directives):
            yield Flag.LOW_COVERAGE
