"""Who was there and who did what, in lines: the leading people in full, people of one post together."""

from collections.abc import Container, Iterator, Mapping, Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Act, Event, EventKind, Evidence, Person, Role
from summarizer.language.posts.titles import title_unstated
from summarizer.patterns import regex
from summarizer.writing.acted import declared, led, signed
from summarizer.writing.opening import introduce
from summarizer.writing.wording import both_names, english_words

_ROLES = {
    Role.CHAIR: "chaired",
    Role.SPEAKER: "spoke",
    Role.REPORTER_TO: "reported or relayed",
    Role.VISITOR: "visited",
    Role.HOST: "was among the hosts",
    Role.ATTENDEE: "took part",
    Role.AWARDED: "was commended",
    Role.MENTIONED: "named in the text, not said to be present",
}
_PEOPLE_IN_FULL, _WORDS_IN_FULL = 5, 75
_POSTS_IN_A_LIST = 8
_MANY = 3


def _came_along(person: Person) -> bool:
    return person.role is Role.ATTENDEE and not signed(person)


def people_lines(events: Sequence[Event]) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """Named people, each once: the leading ones in full, people of one post together, long lists in one line."""
    ordered = [p for role in Role for e in events for p in e.people if p.role is role]
    present = {p.zh: _with_post(p, ordered) for p in reversed(ordered) if p.role is not Role.MENTIONED}
    people = [present[zh] for zh in dict.fromkeys(p.zh for p in ordered if p.zh in present)]
    along = _taken_along(people)
    did = {p.zh: _did(p, p.zh in along) for p in people}
    peers = _peers(people, did)
    rest: list[Person] = []
    shown = spent = 0
    for person in people:
        group = peers.get(person.zh)
        if group:
            if group[0] is person:
                yield _together(group, did[person.zh])
        elif (shown < _PEOPLE_IN_FULL and spent < _WORDS_IN_FULL) or not _came_along(person):
            line = f"{introduce(person).rstrip(',')} — {did[person.zh]}."
            shown, spent = shown + 1, spent + english_words(line)
            yield line, person.evidence
        else:
            rest.append(person)
    known = len([p for p in rest if p.title_en]) <= _POSTS_IN_A_LIST
    for what in dict.fromkeys(did[p.zh] for p in rest):
        alike = [p for p in rest if did[p.zh] == what]
        names = "; ".join(introduce(p).rstrip(",") if known else both_names(p) for p in alike)
        yield f"Also {what}: {names}.", tuple(e for p in alike for e in p.evidence)
    yield from _only_named(events, ordered, present)


def _only_named(
    events: Sequence[Event], ordered: Sequence[Person], present: Container[str]
) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    """The people whom the page names and does not say to have been there."""
    # Whose post or case a line above tells needs no second mention.
    told = " ".join(a.en or "" for e in events for a in e.agenda if a.act in _OF_ONE_PERSON)
    cited = [
        p for p in ordered if p.role is Role.MENTIONED and p.zh not in present and f"({p.zh})" not in told
    ]
    cited = [p for p in cited if not any(_TO_CALL.match(e.quote) for e in p.evidence)]
    if not cited:
        return
    of_cases = all(_of_cases(event) for event in events)
    names = dict.fromkeys(introduce(p).rstrip(",") if of_cases else both_names(p) for p in cited)
    lead = "Named in the report" if of_cases else "Named, not said to be present"
    yield f"{lead}: {'; '.join(names)}.", tuple(e for p in cited for e in p.evidence)


_TO_CALL = regex("[^，。：]{0,6}联系人")  # whom to call stands with the contacts of a notice


def _with_post(person: Person, named: Sequence[Person]) -> Person:
    """A person who chairs a second meeting by the name alone has the post that the first one names."""
    if person.titles_zh:
        return person
    told = next((p for p in named if p.zh == person.zh and p.title_en), None)
    if told is None:
        return person
    posts = {"titles_zh": told.titles_zh, "title_en": told.title_en}
    return person.model_copy(update={**posts, "evidence": (*person.evidence, *told.evidence)})


_OF_ONE_PERSON = frozenset({Act.APPOINTED, Act.REMOVED, Act.PROPOSED, Act.CASE})


def _of_cases(event: Event) -> bool:
    """Whether an event is a report on discipline without a meeting: who is named is its matter, nobody was there."""
    return event.kind is EventKind.DISCIPLINE and event.title_zh is None


def _peers(people: Sequence[Person], did: Mapping[str, str]) -> dict[str, list[Person]]:
    """Attendees with the same posts who did the same, by each one's name: three or more, two of no post."""
    groups: dict[tuple[tuple[str, ...], str], list[Person]] = {}
    for person in people:
        if person.role is Role.ATTENDEE and (person.title_en or not person.titles_zh):
            groups.setdefault((person.titles_zh, did[person.zh]), []).append(person)
    many = (group for (titles, _), group in groups.items() if len(group) >= (_MANY if titles else 2))
    return {p.zh: group for group in many for p in group}


def _together(group: Sequence[Person], did: str) -> tuple[str, tuple[Evidence, ...]]:
    first = group[0]
    post = ""
    if first.title_en:
        post = f"{capital(first.title_en)} ({'post not stated' if title_unstated(first.titles_zh) else 'each'}): "
    names = "; ".join(both_names(p) for p in group)
    evidence = tuple(dict.fromkeys(e for p in group for e in p.evidence))
    return f"{post}{names} — {did}.", evidence


def _taken_along(people: Sequence[Person]) -> frozenset[str]:
    """Who went because somebody led them (市长某某带领局长某某深入…) or went with those named before."""
    all_told = [e for p in people for e in p.evidence]
    took = [e for p in people for e in p.evidence if _TOOK.search(e.quote)]
    return frozenset(
        p.zh
        for p in people
        for e in p.evidence[:1]
        if any(one.sentence == e.sentence and one.end <= e.start for one in took)
        or (
            _WENT_WITH.search(e.quote)
            and any(
                other.evidence[0].end <= e.start
                and (other.evidence[0].sentence != e.sentence or not led(other))
                for other in people
                if other.evidence
            )
        )
        or any(
            one.start < e.start < one.end and _LED.search(one.quote[: e.start - one.start])
            for one in all_told
        )
    )


_TOOK = regex(r"(?:带领|率领|会同|带着)$")
# 主席某某率副主席某某、秘书长某某视察: who stands behind 率 was led.
_LED = regex("率(?![先队团领])")
# 县委副书记某某一同调研, behind those who are told to have gone.
_WENT_WITH = regex(r"(?:一同|一道|一并|随同)(?:前往|参加)?(?:调研|检查|督导|督查|考察|慰问|走访|视察)$")


def _did(person: Person, along: bool) -> str:
    """What a person did, in words; 列席 is attendance without a vote, and who was taken along led nothing."""
    if person.role is Role.ATTENDEE and any(e.quote.endswith("列席") for e in person.evidence):
        return "attended as a non-voting participant"
    if person.role is Role.SPEAKER and (said := declared(person)):
        return said
    if signed(person):
        return "spoke and signed" if person.role is Role.SPEAKER else "signed"
    if person.role in (Role.ATTENDEE, Role.SPEAKER):
        if person.evidence[-1].quote.endswith("陪同"):
            return "accompanied"
        if not along and led(person):
            return "led the visit" + (" and spoke" if person.role is Role.SPEAKER else "")
    return _ROLES[person.role]
