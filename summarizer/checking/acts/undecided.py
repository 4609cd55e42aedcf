"""What is still open told as settled, and what was done told as not done: 尚需论证 is not agreed."""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import chinese_of, shared, things_of
from summarizer.language.matching import holds
from summarizer.patterns import regex

_SETTLED = regex(
    r"(?P<what>[^.;]{4,80}?) (?:has|have|had|was|were)(?: now| already| all)? been?(?: \w+ly)? ?"
    r"(?:agreed|approved|decided|settled|finali[sz]ed|fixed|confirmed)\b|"
    r"(?P<what2>[^.;]{4,80}?) (?:was|were) (?:agreed|approved|decided|settled|finali[sz]ed|confirmed)\b"
)
_OPEN = regex(
    "尚需|尚待|有待|仍需|还需|待进一步|进一步(?:论证|研究|征求)|正在(?:论证|研究|协商)|未定|暂不|暂缓|另行(?:研究|确定)"
)
_UNDONE = regex(
    r"\b(?:[Nn]o (?P<noun>[a-z]{4,})(?: [a-z]+){0,2} (?:was|were|has been|have been)|"
    r"(?:was|were|has|have|had) not (?:yet )?(?:been )?|did not |never |has yet to be |have yet to be |[Nn]either "
    r"(?:\w+ "
    r"){1,3}was )"
    r"(?: ?(?P<verb>[a-z]{4,}))\b"
)
_DENIED = regex("[不未没无非禁拒]|停|缓|取消")
_DONE = regex("了|已|过|完成|同意|决定|通过|批准|签|举行|召开|开工|发布|印发")
_PIECE = regex("[，。；：\n]")
_LEAST = 1.0


def check_undecided(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages where `en` settles what the Chinese leaves open, or denies what it tells."""
    pieces = [piece for quote in quotes for piece in _PIECE.split(quote) if piece]
    text = "\n".join(quotes)
    for told in _SETTLED.finditer(en) if _OPEN.search(text) else ():
        things = tuple(things_of(told["what"] or told["what2"], ()))
        shares = [shared(things, piece) for piece in pieces]
        most = max(shares, default=0.0)
        near = [piece for piece, share in zip(pieces, shares, strict=True) if share == most]
        if most >= _LEAST and all(_OPEN.search(piece) for piece in near):
            yield f"“{told[0].strip()[-40:]}”: the cited Chinese leaves it open (“{near[0]}”)"
    for told in _UNDONE.finditer(en):
        chinese = [zh for zh in chinese_of(told["verb"]) if len(zh) > 1]
        things = tuple(things_of(f"{en[: told.start()]} {told['noun'] or ''}", ()))
        held = [piece for piece in pieces if holds(piece, chinese) and shared(things, piece) >= _LEAST]
        if held and all(_DONE.search(piece) and not _DENIED.search(piece) for piece in held):
            yield f"“{told[0].strip()}”: the cited Chinese says that it was (“{held[0]}”)"
