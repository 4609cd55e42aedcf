"""Where a round went: up to four of its sites in one phrase of the bottom line.

How many more there were is not said: a page may name some that were not found, and a number would be a claim.
"""

from collections.abc import Sequence

from summarizer.facts import Event, Evidence, Person, Role, Site
from summarizer.language.calendar.beside import beside_meeting
from summarizer.patterns import regex
from summarizer.writing.wording import HAN, Said, and_list, quoted

_SHOWN = 4
_WANTED = 3
"""So many are made up by names that can only be quoted."""
# Of names that can only be quoted fewer are shown, and no long ones.
_QUOTED, _LONGEST = 2, 20

_SEVERAL = regex("[、和及与]")  # a name that may hold two


def stops(event: Event, going: Person | None = None) -> Said:
    """ ", with stops at A, B and other sites" or ", with a stop at A", and what it rests on; "" if no site is known.

    Where `going` is known, only sites that nobody else is told to have gone to.
    """
    sites = _of(event, going) if going else event.sites
    shown = _shown(sites)
    if not shown:
        return "", ()
    named = [site.en or quoted(site.zh) for site in shown]
    others = ["other sites"] if len(sites) > len(shown) else []
    rest = tuple(site for site in sites if site not in shown)[:1]
    one = len(sites) == 1 and not _SEVERAL.search(sites[0].zh)
    count = "a stop" if one else "stops"
    # The full stop of Co., Ltd. is that of the sentence.
    return f", with {count} at {and_list([*named, *others])}".removesuffix("."), _evidence((*shown, *rest))


def stops_of_meeting(event: Event) -> Said | None:
    """ "Sites seen before the meeting: A; B." of those who met, and what it rests on; None where none is known."""
    shown = _shown(event.sites)
    if not shown:
        return None
    beside = beside_meeting(shown[0].evidence[0].quote)
    when = f" {beside}" if beside else ""
    named = "; ".join(site.en or quoted(site.zh) for site in shown).removesuffix(".")
    more = "; among others" if len(event.sites) > len(shown) else ""
    return f"Sites seen{when}: {named}{more}.", _evidence(shown)


def _of(event: Event, going: Person) -> Sequence[Site]:
    """The sites of the one who leads: of several leaders on greetings each has a way of their own, told by itself."""
    own = {evidence.sentence for evidence in going.evidence}
    others = {
        e.sentence for p in event.people if p is not going and p.role is Role.ATTENDEE for e in p.evidence
    }
    return [site for site in event.sites if not {e.sentence for e in site.evidence} & (others - own)]


def _shown(sites: Sequence[Site]) -> list[Site]:
    """The first that have English, in the order of the page; where there are fewer, one or two others are quoted."""
    plain = [site for site in sites if site.en and not HAN.search(site.en)]
    partly = [site for site in sites if site.en and site not in plain]
    quotable = [site for site in sites if not site.en and len(site.zh) <= _LONGEST][:_QUOTED]
    named = [*plain, *partly][:_SHOWN]
    chosen = [*named, *quotable[: max(_WANTED - len(named), 0)]]
    return [site for site in sites if site in chosen]


def _evidence(sites: Sequence[Site]) -> tuple[Evidence, ...]:
    return tuple(evidence for site in sites for evidence in site.evidence)
