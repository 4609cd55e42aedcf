"""What gives way to what: 由拼政策向拼服务转变 puts no policies in the place of service."""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import things_of
from summarizer.checking.line.words import words
from summarizer.patterns import regex

_SAID = regex(
    r"(?P<new>[\w'’ -]{3,40}?) (?:rather than|instead of|in place of) (?:on |by |in |from )?(?P<old>[\w'’ -]{3,40})|"
    r"\b(?:shift\w*|chang\w*|turn\w*|mov\w*|switch\w*|transform\w*|upgrad\w*) from (?P<from>[\w'’ -]{3,40}?) "
    r"(?:in)?to (?P<to>[\w'’ -]{3,40})"
)
_ZH = regex(
    "[由从](?P<old>[^，。；、]{1,12}?)(?:向|到|转向|转为|变为|转变为)(?P<new>[^，。；、]{1,12}?)(?:的?转[变型换]|跨越|提升|升级|迈进|(?=[，。；]))|"
    "变“?(?P<old2>[^，。；、”]{1,8})”?为“?(?P<new2>[^，。；、”]{1,8})"
)
_WORDS = frozenset(("rather", "instead", "place", "from"))


def check_turned_to(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each change of `en` that goes the other way in the Chinese."""
    if _WORDS.isdisjoint(words(en)):
        return
    met = [one for quote in quotes for one in _ZH.finditer(quote)]
    for told in _SAID.finditer(en) if met else ():
        old, new = told["old"] or told["from"], told["new"] or told["to"]
        for one in met:
            before, behind = one["old"] or one["old2"], one["new"] or one["new2"]
            wrong_old = _only(old, behind, before) and not _only(new, behind, before)
            if wrong_old or (_only(new, before, behind) and not _only(old, before, behind)):
                yield f"“{told[0].strip()}”: the cited Chinese has it the other way (“{one[0]}”)"


def _only(en: str, zh: str, other: str) -> bool:
    """Whether some word stands for something in some Chinese that is not in the other."""
    return any(thing.stands(zh) and not thing.stands(other) for thing in things_of(en, ()))
