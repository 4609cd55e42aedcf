"""What was signed beside what a page tells of, and what the two sides of a signing are to work together in."""

from collections.abc import Sequence

from summarizer.english.nominal.talks import cooperation
from summarizer.facts import Event, EventKind
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.writing.begun import signed_groups
from summarizer.writing.wording import Said, quoted

_TO_COME = regex(
    "(?:双方|两[地市城县区省校]|校地|校企|政企|三方)(?:双方)?(?:将|拟|计划|约定)[^。；]{0,16}?(?:在|围绕|就|聚焦)(?P<what>[^。；]{2,80}?)"
    "(?:等)?(?:多个|多)?(?:领域|方面|事项)?(?:上|内)?(?:进行|展开|开展|加强|深化|建立|达成)[^，。；]{0,16}?合作"
)
_AT_A_CEREMONY = regex("签约仪式|(?:现场|集中|共)签约")


def signed_there(article: Article, events: Sequence[Event]) -> Said | None:
    """ "It saw the signing of eight projects.", of a festival or an opening with a ceremony for them."""
    if len(events) != 1 or events[0].kind is not EventKind.OTHER or events[0].agenda:
        return None
    for what, cited in signed_groups(events[0]):
        where = next((s.text for s in article.sentences if s.id == cited[0].sentence), "")
        if _AT_A_CEREMONY.search(where):
            return f"It saw the signing of {what}.", cited
    return None


_LEADS = 8
_LONGEST = 40


def to_cooperate(article: Article, events: Sequence[Event]) -> Said | None:
    """ "The two sides are to pursue cooperation in trade and tourism.", of a page on one signing."""
    if len(events) != 1 or events[0].kind is not EventKind.SIGNING:
        return None
    for sentence in article.sentences[:_LEADS]:
        found = _TO_COME.search(sentence.text)
        if found is None:
            continue
        told = cooperation(found[0].partition("将")[2] or found[0])
        if told is None and len(found["what"]) <= _LONGEST:
            told = f"cooperation in {quoted(found['what'])}"
        if told:
            return f"The two sides are to pursue {told}.", (sentence.evidence(*found.span()),)
    return None
