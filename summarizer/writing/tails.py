"""What an editor would print in a title beside the name of a meeting: who got a post, what was begun or adopted.

Each is told only where it has English without a quotation, and in few words: a title is no bottom line.
"""

from collections.abc import Iterator

from summarizer.english.clauses.inflect import capital
from summarizer.facts import Act, Agenda, Event, EventKind, Text
from summarizer.language.topics import votes
from summarizer.patterns import regex
from summarizer.writing.begun import CONTRACTED, INVESTED, begun
from summarizer.writing.conferred import honoured
from summarizer.writing.demands import concerns
from summarizer.writing.given import gifts
from summarizer.writing.opening import plain_place
from summarizer.writing.points import agreed_in_principle
from summarizer.writing.posts import ELECTED, is_second
from summarizer.writing.shut import shut
from summarizer.writing.wording import HAN, and_list

_LONGEST_NAME, _LONGEST_PAPER, _LONGEST_MATTER = 16, 12, 12
"""Words of a meeting's name that more is told behind, and of what is told."""
_CHIEF = regex(
    r" as (?:.* and )?(?:acting |executive )?"
    r"(?:mayor|governor|county head|district head|head of|president|chief procurator)\b"
)
_TO_DEAL = regex(
    r"(?: to (?:plan|discuss|deliberate|review|arrange)|(?<= )(?:plans|discusses|deliberates)) (?:the )?"
    r"(?P<what>[^“”;/]+?)(?:, among (?:others|other areas))?$"
)
_STAGED = {"saw the signing of": "signed", "marked the start of": "started"}
_OF_EACH = regex(" of (?:at least|more than|over) [^.]*? each")  # what each is worth says no sum
_SUM = regex(f"{INVESTED}|{CONTRACTED}")


def posts_told(event: Event) -> str | None:
    """Who was given the first post, above all that of a head: Li Ming (李明) appointed acting mayor."""
    given = [
        a for a in event.agenda if a.act is Act.APPOINTED and " as " in (a.en or "") and not is_second(a)
    ]
    given = [a for a in given if not (a.en or "").partition(" as ")[0].endswith(" each")]
    chief = next((a for a in given if _CHIEF.search(a.en or "")), given[0] if given else None)
    if chief is None or HAN.search((chief.en or "").partition(" as ")[2]):
        return None
    who, _, post = (chief.en or "").partition(" as ")
    how = "elected" if post.endswith(ELECTED) else "appointed"
    among = ", among other changes" if len(given) > 1 else ""
    return f"{who} {how} {post.removesuffix(ELECTED)}{among}"


def begun_told(event: Event) -> str | None:
    """How many projects were begun, or else signed, and for how much: six projects worth 356 million yuan started."""
    groups = [
        f"{_SUM.sub(' worth ', _OF_EACH.sub('', what))} {_STAGED[verb]}"
        for verb, what, _ in begun([event])
        if not HAN.search(what)
    ]
    started = [group for group in groups if group.endswith(" started")]
    return and_list(started or groups) if groups else None


def matter_told(headline: Text | None) -> str | None:
    """What a headline says that a meeting discussed or planned, where it says nothing else."""
    found = _TO_DEAL.search(headline.en or "") if headline else None
    what = found["what"] if found else ""
    return what if what and len(what.split()) <= _LONGEST_MATTER and not HAN.search(what) else None


def adopted_told(event: Event) -> str | None:
    """The first paper that a meeting adopted: "adopts the Administrative Measures for Electric Bicycles (Draft)"."""
    papers = list(_papers(event))
    if not papers:
        return None
    item, name = papers[0]
    how = "adopts in principle" if agreed_in_principle(item) else "adopts"
    among = sum(a.act is Act.ADOPTED for a in event.agenda) > 1
    return f"{how} {name}{', among others' if among else ''}"


def discussed_told(event: Event) -> str | None:
    """The one matter that a meeting discussed: "integrated urban and rural water supply"."""
    matters = [a for a in event.agenda if a.act is Act.DISCUSSED]
    en = matters[0].en or "" if len(matters) == 1 else ""
    what = _AS_WORK.sub("", en)
    short = what and not HAN.search(what) and "《" not in matters[0].zh
    return what if short and len(what.split()) <= _LONGEST_MATTER and not _OF_ALL.search(what) else None


_AS_WORK = regex("^(?:the )?(?:work relating to (?:the )?|matters relating to (?:the )?)?")
_OF_ALL = regex(r"^(?:matters|work|items|issues|key (?:work|areas|tasks))\b|among other|other matters")


def items_told(event: Event) -> str | None:
    """The few matters that a meeting dealt with, if each has a short name and what was required is on one of them."""
    items = [a for a in event.agenda if a.act in _DEALT_WITH]
    matters = [_matter(event, a) for a in items]
    leading = concerns([event])[:1]
    on = leading and any(leading[0].topic in votes(a.zh) for a in items)
    told = all(m and not HAN.search(m) and not _OF_ALL.search(m) for m in matters)
    if not (items and on and told) or sum(len(m.split()) for m in matters) > _LONGEST_NAME:
        return None
    return and_list(matters)


def _matter(event: Event, item: Agenda) -> str:
    """What an item is on, for a title: "petitions" of a report on them; a paper by its name."""
    en = item.en or ""
    return _paper(event, en) if item.zh.startswith("《") else _REPORT.sub("", _AS_WORK.sub("", en))


_DEALT_WITH = frozenset({Act.DISCUSSED, Act.HEARD, Act.DELIBERATED, Act.ADOPTED})
_REPORT = regex(r"^(?:the )?(?:special |work )?reports? (?:(?:of|by) .*? )?on (?:the )?")


def _papers(event: Event) -> Iterator[tuple[Agenda, str]]:
    for item in event.agenda:
        en = item.en or ""
        inward = _OF_AN_ORGAN.search(item.zh)
        if item.act is not Act.ADOPTED or "《" not in item.zh or inward or not en or HAN.search(en):
            continue
        name = _paper(event, en)
        if len(name.split()) <= _LONGEST_PAPER + 1:
            yield item, name


def _paper(event: Event, en: str) -> str:
    """The name of a paper without the place that the title tells already."""
    place = _LEVEL_LAST.sub("", plain_place(event) or "")
    name = en.removeprefix("the ")
    if place and name.startswith(f"{place} "):
        name = _OF_LEVEL.sub("", name.removeprefix(f"{place} "))
    return f"the {name}"


# How an organ of a place does its own work is no news of the place.
_OF_AN_ORGAN = regex("政协|人大|巡察|工作报告|工作要点|履职")
_LEVEL_LAST = regex(" (?:City|County|District|Town)$")
_OF_LEVEL = regex("^(?:Municipal|County|District|City|Town) ")


def shut_told(event: Event) -> str | None:
    """What a notice shuts, where and until when: "Qinghe: road closed to vehicles from 8 to 30 May 2024"."""
    for window in event.windows if event.kind is EventKind.NOTICE else ():
        said = shut(window)
        if said and not window.en.endswith("(proposed)"):
            what = said.removeprefix("The ").replace(" is ", " ", 1).replace(" are ", " ", 1)
            place = plain_place(event)
            told = f"{what} {window.en}"
            return f"{place}: {_PLAIN.sub(lambda first: first[0].lower(), told)}" if place else capital(told)
    return None


_PLAIN = regex("^(?:Road|Water|Power|Gas|Fishing|Grazing|Setting|Burning|Services|Traffic|Use|Link|A) ")


def honoured_told(event: Event) -> str | None:
    """Who was honoured where an occasion was for that: 20 model collectives and 40 model individuals commended."""
    won = honoured(event) if event.kind is EventKind.AWARD else None
    return f"{and_list(won.items[:_MOST_HONOURED])} {won.did}" if won else None


_MOST_HONOURED = 2


_GIVEN = regex(r"(?:news report|ceremony|event) \(“[^”]*捐")
_GAVE = regex("(?!The .* are worth ).*? donated ")
_LONGEST_GIFT = 24


def given_told(event: Event, title: str) -> str | None:
    """The first gift, where the title has no English for the donation that the page is of."""
    gift = next((text for text, _ in gifts(event)), "") if _GIVEN.search(title) else ""
    short = gift and not HAN.search(gift) and len(gift.split()) <= _LONGEST_GIFT and _GAVE.match(gift)
    return gift.removesuffix(".").replace(" donated ", " donates ", 1) if short else None


def with_news(event: Event, title: str) -> str:
    """The title with who got a post there, or how many projects were begun."""
    if gift := given_told(event, title):
        return gift
    told = posts_told(event) if event.kind in _DECIDE or event.title_zh is None else None
    if told and event.title_zh is None:
        place = plain_place(event)
        return f"{place}: {told}" if place else told
    if told is None and event.kind is EventKind.PROMOTION:
        return title  # where it was held is not where the projects are
    told = told or begun_told(event) or honoured_told(event)
    if told and "“" in title:
        owner = title.partition(": ")[0]
        return f"{owner}: {told}" if "“" not in owner else capital(told)
    return f"{title} ({told})" if told and len(title.split()) <= _LONGEST_NAME else title


_DECIDE = frozenset({EventKind.CONGRESS, EventKind.CPPCC})
