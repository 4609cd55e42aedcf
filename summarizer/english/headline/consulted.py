"""Headlines of papers that the public is asked about: 关于公开征求《…办法（征求意见稿）》意见的公告."""

from summarizer.english.nominal.partial import document_shown
from summarizer.language.bodies.bodies import body_name
from summarizer.language.places.places import place_english
from summarizer.patterns import regex

_PAPER = r"(?P<{0}>《[^《》]{{4,60}}》(?:[（(][^（）()]{{2,12}}[）)])?)"
_OPENLY = r"(?:面?向(?:全)?社会(?:各界|公众)?)?(?:公开|广泛)?(?:面?向(?:全)?社会(?:各界|公众)?)?"
_ASKED = regex(
    rf"(?P<who>[^《》，。；：]{{2,24}}?)??(?:关于)?(?:"
    rf"(?:就|对)?{_PAPER.format('before')}{_OPENLY}(?:征[求集询]|听取)[^《》，。；]{{0,10}}意见(?:和?建议)?"
    rf"|{_OPENLY}(?:征[求集询]|听取)(?:对|关于)?{_PAPER.format('behind')}(?:的)?(?:修改|修订|有关)?(?:意见|建议)(?:和?建议)?)"
    r"(?:的?(?:函|通知|公告|通告|公示|启事|说明))?"
)


def paper_asked_on(text: str) -> str | None:
    """The paper of a line that asks for comments on one, as printed."""
    found = _ASKED.search(text)
    return (found["before"] or found["behind"]) if found else None


def consulted(text: str) -> str | None:
    """ "Qinghe County Bureau of …: comments invited on the Measures …", if the headline says nothing else."""
    found = _ASKED.fullmatch(text)
    if found is None:
        return None
    paper = document_shown(found["before"] or found["behind"])
    who = found["who"]
    if paper is None:
        return None
    body = body_name(who) if who else None
    owner = body.english if body else place_english(who) if who else None
    if who and owner is None:
        return None
    return f"{owner}: comments invited on the {paper}" if owner else f"Comments invited on the {paper}"
