"""The bottom line: who met or went where under whom, what came of it, in two or three sentences of plain English."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from summarizer.facts import Act, Agenda, Event, EventKind, Role
from summarizer.language.bodies.bodies import body_english
from summarizer.language.calendar.beside import beside_meeting
from summarizer.patterns import regex
from summarizer.writing.acted import declared, signed, unveiled
from summarizer.writing.begun import OCCASIONS, begun, begun_there
from summarizer.writing.conferred import honours
from summarizer.writing.demands import any_met, concrete, demands, ends_in_topics
from summarizer.writing.given import gifts
from summarizer.writing.goals import goals
from summarizer.writing.hoped import hoped_for
from summarizer.writing.noticed import noticed
from summarizer.writing.occasion import LONGEST_NAME, named_between, named_occasion, the_body
from summarizer.writing.opening import Opening, first_of, introduce, on_the_road, openings
from summarizer.writing.planned import planned
from summarizer.writing.points import RELAYED, agreed_in_principle, agreement
from summarizer.writing.posts import cases, personnel, proposed
from summarizer.writing.reported import course, looked_into as counted_on_the_round, reported, times
from summarizer.writing.requirements import leading_speaker
from summarizer.writing.targets import targets
from summarizer.writing.wording import HAN, SMALL, Said, and_list, english_words, says_in_chinese

_ACTS = {
    Act.ADOPTED: "adopted",
    Act.DELIBERATED: "deliberated",
    Act.SIGNED: "saw the signing of",  # who signs is another's to say
    Act.HEARD: "heard",
    Act.DISCUSSED: "discussed",
}
# What is said of items that English cannot name. That something was discussed says nothing, and 与业主交流 on a round
# is no item of an agenda.
_IN_A_NAME = frozenset({Act.SIGNED, Act.DISCUSSED, Act.DELIBERATED})
_UNNAMED = {
    Act.ADOPTED: "items on its agenda",
    Act.DELIBERATED: "drafts",
    Act.SIGNED: "agreements",
    Act.HEARD: "reports",
}
_A_PAPER = regex(
    r"(?:\d{4} )?(?:[A-Z][\w'-]+ ){0,4}"
    r"(?:Decision|Report|Plan|Proposal|Resolution|Opinions|Measures|Notice|Provisions|Regulations|Request|Key Points"
    r"|Rules|Constitution|Outline|List|Guidelines|Catalog|Procedures|Agenda|Program|Arrangements|Work Arrangements)\b"
)
# Behind such an opening "it" would be nothing that reports.
_DID = regex(" (?:took part in|led a delegation to|attended|took place)\\b")
_SOMEBODY = regex(r"(?P<who>[A-Z][a-z'’ü]+(?: [A-Z][a-z'’ü]+)+) (?=set requirements|spoke of |heard )")
_NO_NAME = frozenset({"the work report", "work reports", "reports on work", "the report on work"})
_LONGEST_ALONE = 28
"""Words of the one item of its sort; of several a shorter one is named."""
_LONGEST_PLAIN = 36
"""Words of an item that is named before one that quotes Chinese."""
_OTHERS = {
    Act.ADOPTED: "items",
    Act.DELIBERATED: "items",
    Act.HEARD: "reports",
    Act.SIGNED: "agreements",
    Act.RELAYED: "guidance",
    Act.STUDIED: "guidance",
}
_MOST_CHINESE = 24


@dataclass(frozen=True, slots=True)
class BottomLine:
    """The bottom line of an article: how it opens, and what follows."""

    opening: tuple[Opening, ...]
    rest: tuple[Said, ...]

    def said(self) -> Said:
        """Its text and what supports it; sentences about one person are made one."""
        told: list[Said] = [(one.text, one.evidence) for one in self.opening]
        done = any(_DID.search(one.text) for one in self.opening)
        link = ", and " if self.opening and self.opening[-1].trails else " and "
        for text, evidence in self.rest:
            if text.startswith("It reports") and done:
                text = f"The text{text[2:]}"
            name = _SOMEBODY.match(text)
            before, support = told[-1] if told else ("", ())
            if name and before.startswith(f"{name['who']} ("):
                # Li Ming (李明), mayor, led an inspection and set …
                told[-1] = (f"{_unstopped(before)}{link}{text[name.end() :]}", (*support, *evidence))
                link = ", and "
            else:
                told.append((text, evidence))
                link = " and "
        cited = dict.fromkeys(e for _, evidence in told for e in evidence)
        return " ".join(text for text, _ in told), tuple(cited)


def summary(events: Sequence[Event], purpose: Said = ("", ())) -> Said:
    """The bottom line of some events and what supports it."""
    return bottom_line(events, purpose).said()


def bottom_line(
    events: Sequence[Event], purpose: Said = ("", ()), opening: tuple[Opening, ...] = ()
) -> BottomLine:
    """The bottom line of an article; `purpose` is what its one round was for, `opening` how it begins, if known."""
    if not events:
        return BottomLine((), ())
    opening = opening or tuple(openings(events, purpose))
    return BottomLine(opening, tuple(_rest(events, opening, purpose[1][0].quote if purpose[1] else "")))


def _unstopped(sentence: str) -> str:
    """A sentence that goes on, without its full stop, but for that of Ltd."""
    return sentence if sentence.endswith("Ltd.") else sentence.removesuffix(".")


def _rest(events: Sequence[Event], opening: Sequence[Opening], looked_into: str) -> Iterator[Said]:
    """What follows the opening."""
    figures: list[Said] = []
    yield from (*cases(events), *proposed(events))
    if len(events) == 1:
        one = events[0]
        yield from (*noticed(one), *times(one))
        seen = tuple(counted_on_the_round(one))
        rest = [f for f in one.figures if not any(f.evidence[0] in cited for _, cited in seen)]
        others = one.model_copy(update={"figures": tuple(rest)}) if seen else one
        won = [said for said in honours(one) if not any(said[1][0] in known.evidence for known in opening)]
        figures.extend((*begun_there(one), *course(one), *seen, *won, *reported(others), *gifts(one)))
    introduced = " ".join(one.text for one in opening)
    content, on = _content(events), demands(events, introduced, looked_into)
    figures = [said for said in figures if not (content and _told_of_projects(said[0], content[0]))]
    spent = sum(english_words(text) for text in (introduced, content[0] if content else ""))
    asked = concrete(events, _ROOM - spent)
    if on and (asked is None or asked.told < _SPEAK_FOR_THEMSELVES or not _title_tells(events)):
        asked = concrete(events, _ROOM - spent - english_words(on[0]))
    else:
        on = None
    yield from filter(None, (content, *planned(events), *figures, on))
    said = " ".join((introduced, *(text for text, _ in filter(None, (content, on)))))
    yield from _signers(events, said)
    if len(events) == 1 and events[0].kind in OCCASIONS and (hopes := hoped_for(events[0])):
        yield hopes
    left = max(_ROOM - english_words(said) - english_words(asked.text if asked else ""), _LEAST_OF_TARGETS)
    aims = targets(events, left)
    known = " ".join((said, asked.text if asked else "", *(event.title_en for event in events)))
    hoped = goals(events, known, left - (english_words(aims[0]) if aims else 0))
    yield from filter(None, (asked and (asked.text, asked.evidence), aims, hoped, _spoke(events, said)))


def _told_of_projects(line: str, content: str) -> bool:
    """Whether what a meeting did tells already of the projects of a line: their price, or how many they are."""
    found = _PROJECTS.match(line)
    return found is not None and (found["price"] in content or found["what"] in content)


_PROJECTS = regex(
    r"Project [a-z ]+: (?P<what>[^,“]+)[^;]*?, total (?:investment|contract value) (?P<price>[^;]*[^;.])"
)
_SPEAK_FOR_THEMSELVES = 2  # demands
_LEAST_OF_TARGETS = 16
"""Words that are always left for targets in figures."""


def _title_tells(events: Sequence[Event]) -> bool:
    """Whether the title of a briefing ends in what the meeting itself set requirements on: it is not said again."""
    if len(events) == 1:
        return ends_in_topics(events[0]) and leading_speaker(events[0]) is None
    return len(events) > _TWO


_ROOM = 105
"""Words of a bottom line that may still be filled with demands."""


_FOR_WHOM = regex("代表(?P<body>[^，。；]{2,20}?)(?:分别)?[与和同][^，。；]*签[署订约]$")


def _signers(events: Sequence[Event], said: str) -> Iterator[Said]:
    """Who put their names to what was signed, and for whom if one of them did so for a body."""
    signing = events[0].kind is EventKind.SIGNING or any(a.act is Act.SIGNED for a in events[0].agenda)
    people = [p for p in events[0].people if signed(p)] if len(events) == 1 and signing else []
    if not people or len(people) > _MOST_SIGNERS:
        return
    names = [p.en if p.en in said else introduce(p).rstrip(",") for p in people]
    cited = tuple(dict.fromkeys(e for p in people for e in p.evidence))
    found = (_FOR_WHOM.search(e.quote) for e in cited) if len(people) == 1 else ()
    body = next((body_english(whom["body"]) for whom in found if whom), None)
    comma = "," if "," in names[-1] else ""
    yield f"{and_list(names)}{comma} signed{f' for {the_body(body)}' if body else ''}.", cited


_MOST_SIGNERS = 3
_A_SPEECH = regex("讲话|致辞|致词|(?:出席|参加)(?:会议|大会)?(?:并|时)(?:强调|指出|要求)")


def _spoke(events: Sequence[Event], said: str) -> Said | None:
    """Who declared something begun, and who spoke where another chaired, if nothing above names them."""
    event = events[0]
    session = event.kind in (EventKind.CONGRESS, EventKind.CPPCC)  # where many speak
    if session or len(events) > 1:
        return None
    speakers = [p for p in event.people if p.role is Role.SPEAKER and p.en not in said]
    told = [p for p in speakers if declared(p)][:1]
    if first_of(event, Role.CHAIR) is not None:
        if (leading := leading_speaker(event)) is not None:
            # whose demands may have been too poor to tell
            speakers = [p for p in speakers if p.zh == leading]
        spoke = (p for p in speakers if p not in told and any(_A_SPEECH.search(e.quote) for e in p.evidence))
        told.extend(islice(spoke, 1))
    text = [f"{introduce(p)} {declared(p) or 'spoke'}" for p in told]
    if showed := [p for p in event.people if p not in told and p.role in _CAME and unveiled(p)][:_UNVEILERS]:
        named = [p.en if p.en in said else introduce(p) for p in showed]
        named = [name.rstrip(",") for name in named[:-1]] + named[-1:]
        text.append(f"{and_list(named)} {unveiled(showed[0])}")
        told.extend(showed)
    if not told:
        return None
    return f"{and_list(text)}.", tuple(e for p in told for e in p.evidence)


_CAME = frozenset({Role.SPEAKER, Role.ATTENDEE})
_UNVEILERS = 2


def _told_by_name(event: Event) -> str:
    """What the opening calls an occasion; of a session in its groups the title says what they went over."""
    in_groups = event.kind in (EventKind.CONGRESS, EventKind.CPPCC) and event.title_zh is None
    return named_occasion(event) or (event.title_en if in_groups else "")


def _content(events: Sequence[Event]) -> Said | None:
    """What the meeting did, with the items that can be named in English."""
    done, support = personnel(events)
    unnamed: list[Said] = []
    asked = any(event.directives for event in events)  # beside which it says nothing that reports were heard
    subject = _who_met(events[0]) if len(events) == 1 else "The meetings" if any_met(events) else "They"
    agenda, many = (
        [a for e in events for a in e.agenda if not beside_meeting(a.evidence[0].quote)],
        len(events) > 1,
    )
    most = 2 if not many and len({a.act for a in agenda} - set(RELAYED)) <= _ACTS_IN_FULL else 1
    for act, said in _ACTS.items():
        items = [a for a in agenda if a.act is act]
        evidence = tuple(e for a in items for e in a.evidence)
        # Of several meetings there is more to tell than on what they heard reports.
        named = _UNNAMED[act] if many and act is Act.HEARD else _named(items, most)
        if act in _IN_A_NAME and named and not many and named in _told_by_name(events[0]):
            continue  # the signing ceremony for the framework agreement, the thematic meeting on flood prevention
        if items and named:
            between, sides = _sides(events, items, named) if act is Act.SIGNED else ("", ())
            # And sent back, or it were adopted.
            if act is Act.DELIBERATED and named.startswith(_IN_PRINCIPLE):
                said, named = _SENT_BACK, named.removeprefix(_IN_PRINCIPLE)
            done.append(f"{said} {named}{between}")
            support.extend((*evidence, *sides))
        elif items and act is Act.ADOPTED:
            done.append(f"adopted {_counted_papers(items)}")
            support.extend(evidence)
        elif items and act in _UNNAMED and not (asked and act is Act.HEARD):
            generic = _UNNAMED[act].replace("its", "their") if many else _UNNAMED[act]
            unnamed.append((f"{said} {generic}", evidence))
    for verb, what, evidence in begun(events):
        if done and done[-1].startswith(verb):
            done[-1] += f" and of {what}"
        else:
            done.append(f"{verb} {what}")
        support.extend(evidence)
    if relayed := [a for a in agenda if a.act in RELAYED]:
        done.append(_passed_on(relayed))
        support.extend(e for a in relayed for e in a.evidence)
    if not done:
        done = [said for said, _ in unnamed]
        support = [e for _, evidence in unnamed for e in evidence]
    if not done:
        return None
    if subject == _THE_VISIT and all(said.startswith(_ACTS[Act.DISCUSSED]) for said in done):
        subject = "The two sides"
        done = [said.removesuffix(" between the two sides") for said in done]
    return f"{subject} {and_list(done).removesuffix('.')}.", tuple(support)


def _sides(events: Sequence[Event], items: Sequence[Agenda], named: str) -> Said:
    """ " between A and B" behind the one agreement that was signed, where its own sentence names the two."""
    bodies = events[0].bodies
    told = len(events) == 1 and len(items) == 1 and len(bodies) == _TWO and " of " not in named
    where = {evidence.sentence for body in bodies for evidence in body.evidence}
    if not told or where.isdisjoint(evidence.sentence for evidence in items[0].evidence):
        return "", ()
    if events[0].kind is not EventKind.SIGNING or named_between(events[0]):
        return "", ()
    sides = and_list([the_body(body.en) for body in bodies])
    return f" between {sides}", tuple(evidence for body in bodies for evidence in body.evidence)


_TWO = 2


# …等四项议题，并原则通过: more than are named were adopted.
_COUNTED_ITEMS = regex(r"[两三四五六七八九十\d]+[项个件](?:议题|事项|议案|文件)")


def _counted_papers(items: Sequence[Agenda]) -> str:
    """How many papers were adopted, none of which has a short English name: two documents in principle."""
    papers = sum(item.zh.count("《") or 1 for item in items)
    kind = "document" if all("《" in item.zh for item in items) else "item"
    # Each passed by a verb of its own: no words of the page hold the row that could be counted.
    apart = kind == "item" and len({item.evidence[0].start for item in items}) == papers > 1
    more = apart or any(_COUNTED_ITEMS.search(e.quote) for item in items for e in item.evidence)
    number = "several" if more else SMALL.get(papers, str(papers))
    counted = ("an item" if kind == "item" else "a document") if papers == 1 else f"{number} {kind}s"
    return counted + (" in principle" if all(map(agreed_in_principle, items)) else "")


def _passed_on(relayed: Sequence[Agenda]) -> str:
    """What was relayed or studied: the first that English can name shortly, else only that something was."""
    plain = [a for a in relayed if not HAN.search(a.en or "")]
    told = _named(plain, most=1)
    if told and len(plain) == 1 and len(relayed) > 1:
        told += " and other guidance"  # what can only be quoted
    verb = "relayed" if all(a.act is Act.RELAYED for a in relayed) else "studied"
    most = _LONGEST_ALONE if len(relayed) == 1 else _PASSED_ON
    short = told is not None and len(told.split()) <= most
    return f"{verb} {told}" if short else "passed on guidance from higher levels"


_PASSED_ON = 20
_ACTS_IN_FULL = 2


_THE_VISIT = "The visit"


def _who_met(event: Event) -> str:
    """ "It" is the meeting that the opening named; where it named only a person, the person heard and saw."""
    chaired = first_of(event, Role.CHAIR) is not None
    unnamed = on_the_road(event) or (event.kind is EventKind.OTHER and event.title_zh is None and not chaired)
    person = next(
        (p for role in (Role.CHAIR, Role.SPEAKER, Role.ATTENDEE) if (p := first_of(event, role))), None
    )
    if event.kind is EventKind.VISIT_RECEIVED and event.title_zh is None:
        return _THE_VISIT
    return person.en if unnamed and person else "It"


_IN_PRINCIPLE = "in principle "
_SENT_BACK = "agreed in principle, subject to revision, to"


def _named(items: Sequence[Agenda], most: int = 2) -> str | None:
    """Some items by their English names, before them those that quote no Chinese; None if none has a short one."""
    items = [a for a in items if a.en not in _NO_NAME]
    longest = LONGEST_NAME if len(items) > 1 else _LONGEST_ALONE
    short = [a for a in items if a.en and len(a.en.split()) <= longest]
    plain, long = [a for a in short if _is_plain(a)], [a for a in items if a.en and _is_plain(a)]
    shown = plain[:most] or [a for a in long if len((a.en or "").split()) <= _LONGEST_PLAIN][:1]
    shown = shown or [a for a in short if len(HAN.findall(a.en or "")) <= _MOST_CHINESE][:1]
    if shown and all(map(agreed_in_principle, items)):
        # Behind the verb, from which a long name would part the words: adopted in principle the …
        names = [f"{_IN_PRINCIPLE}{_name(shown[0])}", *map(_name, shown[1:])]
    else:
        names = [f"{_name(a)}{agreement(a)}" for a in shown]
    if len(names) > 1 and len(" ".join(names).split()) > _LONGEST_ALONE:
        names = names[:1]
    if names and len(items) > len(names) and not names[-1].endswith(("other matters", "other work")):
        names.append(f"other {_OTHERS.get(items[0].act, 'matters')}")
    return and_list(names) if names else None


def _is_plain(item: Agenda) -> bool:
    return not says_in_chinese(item.en or "")


def _name(item: Agenda) -> str:
    """An item's English in a sentence; by whom a report was delivered the table tells."""
    en = (item.en or "").partition(", delivered by ")[0].replace("draft the ", "the draft ", 1)
    titled = item.zh.startswith("《") or _A_PAPER.match(en)
    article = "the " if titled and not en.startswith(("the ", "a ", "an ", "its ")) else ""
    return f"{article}{en}"
