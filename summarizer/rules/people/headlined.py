"""Who spoke and who presided where only the headline says so: 县委农村工作会议召开 某某讲话 某某主持.

Papers set it as a second deck, and tell in the text that all of them took part.
"""

from collections.abc import Iterator, Sequence

from summarizer.facts import Evidence, Person, Role
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events.guests import went_abroad
from summarizer.rules.outline import Outline, Stretch
from summarizer.rules.people.persons import given_the_floor, persons
from summarizer.rules.people.roles import Played

_DID = regex(r"(?:主持(?:会议)?(?:并讲话)?|(?:出席(?:会议)?并)?(?:作)?(?:重要)?讲话)(?=$|[\s，、；])")
_PRESIDED = "主持"
_CAME = frozenset({Role.ATTENDEE, Role.MENTIONED})


def people_of(plan: Outline, stretches: Sequence[Stretch], played: Sequence[Played]) -> Iterator[Person]:
    """The people of one occasion; where it is the only one, the decks of the article are of it, too."""
    people = tuple(persons(played, given_the_floor(stretches), went_abroad(plan.article)))
    only = len(plan.occasions) == 1
    decks = tuple(deck for deck in (plan.article.headline, plan.article.kicker) if deck and only)
    return as_headlined(people, decks) if decks else iter(people)


def as_headlined(people: Sequence[Person], decks: Sequence[Sentence]) -> Iterator[Person]:
    """The people of the one occasion of an article, with the parts that its decks give them and its text does not."""
    presided = any(person.role is Role.CHAIR for person in people)
    for person in people:
        did = next((found for deck in decks if (found := _said_of(person.zh, deck))), None)
        if did is None:
            yield person
        elif did.quote.startswith(_PRESIDED, len(person.zh)):
            yield person if presided else _with(person, Role.CHAIR, did)
        else:
            yield _with(person, Role.SPEAKER, did) if person.role in _CAME else person


def _said_of(zh: str, deck: Sentence) -> Evidence | None:
    at = deck.text.find(zh)
    found = _DID.match(deck.text, at + len(zh)) if at >= 0 else None
    return deck.evidence(at, found.end()) if found else None


def _with(person: Person, role: Role, did: Evidence) -> Person:
    return person.model_copy(update={"role": role, "evidence": (*person.evidence, did)})
