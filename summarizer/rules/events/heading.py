"""What the English title of an occasion is made from."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.facts import Agenda, Body, EventKind, Text
from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.rules.events.openings import Occasion
from summarizer.rules.people.roles import Played

SIDES = 2
# 云河市与远山集团举行对接会: with whom a place sat down.
_PARTNER = regex("(?:集团|公司|银行|大学|学院|研究院|商会)$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a title is made from."""

    occasion: Occasion
    article: Article
    kind: EventKind
    bodies: tuple[Body, ...]
    played: Sequence[Played]
    place: Text | None
    agenda: Sequence[Agenda]

    @property
    def with_partner(self) -> bool:
        """Whether a place or a body sat down with a firm or a university."""
        return (
            self.kind is not EventKind.SIGNING
            and len(self.bodies) == SIDES
            and _PARTNER.search(self.bodies[1].zh) is not None
            and not _PARTNER.search(self.bodies[0].zh)
        )

    @property
    def owner(self) -> str | None:
        """Whose occasion it was: both sides of an agreement, the first body, or the place."""
        if self.with_partner or (self.kind is EventKind.SIGNING and len(self.bodies) == SIDES):
            return " and ".join(nearest(body.zh, body.en) or body.en for body in self.bodies)
        place = self.place
        if not self.bodies or self.kind is EventKind.VISIT_RECEIVED:  # whose bodies are those of the guests
            return nearest(place.zh, place.en) if place else None
        # 高新区召开… is 济宁高新区 if the article says so elsewhere
        first = self.bodies[0]
        fuller = place.zh if place and place.zh.endswith(first.zh) else first.zh
        return nearest(fuller, place.en if place and fuller == place.zh and place.en else first.en)

    @property
    def known_owner(self) -> str | None:
        """Whose occasion it was, if English has all of it."""
        owner = self.owner
        return owner if owner and "“" not in owner else None

    @property
    def whole(self) -> bool:
        """Whether the occasion is no item of a list, so that headline and text are all of it."""
        return not self.occasion.item


def nearest(zh: str, en: str | None) -> str | None:
    """Of a place that is named with all that lies above it (贵州省黔南州都匀市) the last: the facts line has the rest."""
    if en is None or ", " not in en:
        return en and en.removeprefix("the ")
    tails = (place_english(zh[-size:]) for size in range(2, len(zh)))
    return next((name for name in tails if name and en.startswith(f"{name}, ")), en)


def owned(owner: str | None, what: str) -> str:
    """A title of what it is and, before that, whose."""
    return capital(f"{owner}: {what}" if owner else what)


def within(line: str) -> str:
    """A line as it stands behind a colon: a name keeps its capital."""
    first, _, second = line.partition(" ")
    return line if first.isupper() or second[:1].isupper() else uncapital(line)
