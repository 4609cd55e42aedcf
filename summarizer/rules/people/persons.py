"""The people of an occasion: each once, with the highest role, every post, and the words that say so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from summarizer.facts import Evidence, Person, Role
from summarizer.language.names import romanise_holder
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch
from summarizer.rules.people.posts import fullest, owner, owner_before
from summarizer.rules.people.role_verbs import afterwards, mandated
from summarizer.rules.people.roles import Played

_ROLE_RANK = (
    Role.CHAIR, Role.VISITOR, Role.HOST, Role.SPEAKER, Role.REPORTER_TO, Role.AWARDED, Role.ATTENDEE, Role.MENTIONED,
)  # fmt: skip


def given_the_floor(stretches: Iterable[Stretch]) -> dict[str, Evidence]:
    """Who is said to have spoken, with the first words that say so; behind a pronoun (他强调) they name nobody."""
    found: dict[str, Evidence] = {}
    for stretch in stretches:
        if stretch.frame and stretch.frame.opens < stretch.content:
            evidence = stretch.sentence.evidence(stretch.frame.opens, stretch.content)
            found.setdefault(stretch.frame.speaker_zh, evidence)
    return found


def _above(best: Played, whose: Played | None) -> Iterator[Evidence]:
    """What the lines above say of somebody: the prize or the post of a list, whose post a bare one is."""
    won = best.stretch.won
    if won and won.heading and (won.post or best.role is Role.AWARDED):
        yield won.heading.evidence(0, len(won.heading.text))
    if best.stretch.under and best.role is Role.ATTENDEE:
        yield best.stretch.under.evidence(0, len(best.stretch.under.text))
    if whose:
        begins, name = whose.mention.begins, whose.mention.start
        yield whose.stretch.sentence.evidence(begins, name if name > begins else whose.end)


def _presided(played: tuple[Played, ...]) -> tuple[Played, ...]:
    """副区长某某组织召开会议，局长某某主持: who called a meeting that another presided at was there."""
    presiding = {p.mention.name for p in played if p.role is Role.CHAIR and _PRESIDED in _told(p)}
    if not presiding:
        return played
    called = (p.role is Role.CHAIR and p.mention.name not in presiding for p in played)
    return tuple(replace(p, role=Role.ATTENDEE) if one else p for p, one in zip(played, called, strict=True))


def _told(part: Played) -> str:
    return part.stretch.text[part.mention.ends : part.end]


def _signing(mentions: Iterable[Played], cited: Sequence[Played]) -> Iterator[Evidence]:
    """The words that say who put their name to an agreement, where others are cited for what they did."""
    signed = next((p for p in mentions if _SIGNED.search(_told(p))), None)
    if signed and signed not in cited:
        yield signed.stretch.sentence.evidence(signed.mention.begins, signed.end)


_SIGNED = regex("签[署订约]$")
_PRESIDED = "主持"
_WENT = regex("(?:调研|督导|督查|检查|考察|视察|走访|慰问)$")


def persons(played: Iterable[Played], opened: Mapping[str, Evidence], abroad: bool) -> Iterator[Person]:
    """Each person once: the highest role, every post, evidence for each mention that adds something.

    `opened` holds the words that give somebody the floor. `abroad`: the page tells of a journey to another country,
    where whoever is met is at home.
    """
    played = _presided(tuple(played))
    by_name: dict[str, list[Played]] = {}
    for part in played:
        by_name.setdefault(part.mention.name, []).append(part)
    for zh, mentions in by_name.items():
        best = min(mentions, key=lambda p: _ROLE_RANK.index(p.role))
        titled = fullest(mentions)
        titles = titled.mention.titles
        body, named = owner(titled.stretch.text, titled.stretch.people, titled.index)
        above: Played | None = None
        if not body:
            body, above = owner_before(played, played.index(titled))
        name = romanise_holder(zh, titles, elsewhere=abroad and any(p.met for p in mentions))
        sources = [best] if best is titled or not titles else [titled, best]
        starts = [named if p is titled and named >= 0 else p.mention.begins for p in sources]
        if best.role is Role.CHAIR:
            at = sources.index(best)
            starts[at] = mandated(best.stretch.text, starts[at])
        elif best.role is Role.SPEAKER:
            at = sources.index(best)
            starts[at] = afterwards(best.stretch.text, starts[at])
        raised = best.role in (Role.ATTENDEE, Role.REPORTER_TO)
        # 某某在调研…时强调: going there is not yet speaking.
        went = best.role is Role.SPEAKER and _WENT.search(best.stretch.text, 0, best.end)
        told = opened.get(zh) if raised or went else None
        yield Person(
            zh=zh,
            en=name.en,
            name_certainty=name.certainty,
            titles_zh=titles,
            title_en=(title_english((body + titles[0], *titles[1:])) or title_english(titles))
            if titles
            else None,
            role=Role.SPEAKER if told and raised else best.role,
            evidence=(
                *(
                    p.stretch.sentence.evidence(start, p.end)
                    for p, start in zip(sources, starts, strict=True)
                ),
                *((told,) if told else ()),
                *_signing(mentions, sources),
                *_above(best, above),
            ),
        )
