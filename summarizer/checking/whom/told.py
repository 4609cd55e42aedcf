"""Everything a line of prose tells of whom: each check holds it against the article, or the sentences it marks."""

from collections.abc import Collection, Iterator, Sequence

from summarizer.checking.aligned import told_sentences
from summarizer.checking.names.body_levels import check_body_levels
from summarizer.checking.names.extents import check_extents
from summarizer.checking.whom.addressees import check_addressees
from summarizer.checking.whom.bodies import check_bodies
from summarizer.checking.whom.class_speakers import check_class_speakers
from summarizer.checking.whom.company import check_company
from summarizer.checking.whom.exchanged import check_exchanged
from summarizer.checking.whom.frames import MEETING, TEAM, frames
from summarizer.checking.whom.makers import check_makers
from summarizer.checking.whom.order import check_order
from summarizer.checking.whom.owners import check_owners
from summarizer.checking.whom.parties import check_parties
from summarizer.checking.whom.sides import check_sides
from summarizer.checking.whom.silent import check_silent
from summarizer.checking.whom.visits import check_nested, check_sites, check_visits
from summarizer.facts import Person
from summarizer.reading.text import Sentence


def check_whom(
    line: str,
    sentences: Sequence[Sentence],
    people: Sequence[Person],
    cited: Collection[str],
    *,
    single: bool,
) -> Iterator[tuple[str, str]]:
    """What `line` tells of somebody else, or of another place or level, than its Chinese: the check and its message.

    `sentences` are all the article, `cited` the ids of those the line marks, if it marks any; `single` says that the
    line tells of one place of the article.
    """
    texts = [one.text for one in sentences if not cited or one.id in cited]
    whole = [one.text for one in sentences]
    near = texts if cited else [one.text for one in told_sentences(line, sentences, people)]
    for check, messages in (
        ("speaker", check_owners(line, sentences, people, cited)),
        ("speaker", check_silent(line, sentences, people)),
        ("speaker", check_class_speakers(line, whole)),
        ("organisation", check_extents(line, whole)),
        ("organisation", check_body_levels(line, whole)),
        ("speaker", check_makers(line, sentences)),
        ("speaker", check_addressees(line, texts, people)),
        ("speaker", check_parties(line, texts, people, whole)),
        ("speaker", check_exchanged(line, near)),
        ("speaker", check_company(line, whole, people)),
        ("post", check_sides(line, whole, people)),
        ("speaker", check_visits(line, whole)),
        ("speaker", check_sites(line, whole, near)),
        ("name", check_nested(line, whole)),
        ("organisation", check_bodies(line, near) if single else ()),
        ("aspect", check_order(line, whole, people)),
    ):
        yield from ((check, message) for message in messages)


def tellers(sentences: Sequence[Sentence], people: Sequence[Person], cited: Collection[str]) -> Iterator[str]:
    """Whose words or deeds the cited sentences are, though who it is stands further above: 他表示 …"""
    for one in frames(sentences, [person.zh for person in people]) if cited else ():
        if sentences[one.at].id in cited:
            yield from (zh for zh in sorted(one.people) if zh not in (MEETING, TEAM))
