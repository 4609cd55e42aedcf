"""A deed bound to its own verb on both sides: 希望深化协作 is not told as "deepened", whatever else the page tells.

The verb of a line finds the stretches of Chinese that hold it; where all of those are wanted, and one of them
shares more with the line than anything that is told, nobody says that it happened.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.acts.governed import Stretch, nearest, only_wanted, stretches
from summarizer.checking.aligned import things_of
from summarizer.checking.line.glosses import of_word
from summarizer.checking.line.words import words
from summarizer.checking.vocabulary.senses import senses
from summarizer.patterns import regex

_SENTENCE = regex(r"[.;] (?=[A-Z])")
# Participles that do not end so, each with a verb of the lexicon that stands for it.
_IRREGULAR = {
    "set up": "establish",
    "rebuilt": "rebuild",
    "built": "build",
    "become": "become",
    "laid": "lay",
    "drawn up": "formulate",
    "begun": "begin",
    "grown": "grow",
    "risen": "rise",
    "paid": "pay",
    "sold": "sell",
    "found": "find",
    "brought in": "introduce",
    "put in place": "establish",
}
# An order tells nothing: "Stay committed", "Apply advanced experience".
_TELLS = regex(
    r"(?:The|An?|All|Some|Many|Several|Both|Its?|Their|They|He|She|His|Her|Two|Three|More|Over|About|In|At|On|After|By|"
    r"\d[\d,.]*|[A-Z][\w'’-]*s|[A-Z][\w'’-]* (?:[A-Z]|has|have|had|was|were)[\w'’-]*)\b"
)
# Whoever orders that nothing is done has prohibited it.
_DEED = regex(
    r"(?P<before>[\w'’-]+),? (?:(?:has|have|had|was|were) (?:been )?(?:\w+ly )?)?(?P<deed>[a-z]{2,}(?<!e)ed|"
    rf"(?<=(?:has|ave|had|was|ere|een) )(?:{'|'.join(_IRREGULAR)}))\b"
    r"(?<!damaged)(?<!concerned)(?<!outdated)(?<!related)(?<!detailed)(?<!advanced)(?<!skilled)(?<!limited)(?<!dedicated)"
    r"(?<!armed)(?<!integrated)(?<!designated)(?<!prohibited)(?<!banned)(?! (?:front|nations)\b)"
    r"(?! (?:\w+ )?(?:should|must|shall|will|would|can|may|are|is|to)\b)"
)
_PASSIVE = regex(r" (?:been|was|were) ")
_AUXILIARY = regex(r" (?:has|have|had|was|were) ")
# "Made new breakthroughs": what was made says what was done.
_MADE = regex(
    r"(?P<before>[\w'’-]+),? (?:(?:has|have|had) )?(?P<done>made|won|saw|brought|gained|built) "
    r"(?:(?:an?|the|new|more|great|further|good|solid|major) )*(?P<what>[a-z]{5,})\b"
)
# Some word of every line that tells of what was made.
_DONE = frozenset(("made", "won", "saw", "brought", "gained", "built"))
_SOME = _DONE.union(deed.partition(" ")[0] for deed in _IRREGULAR)
_ALREADY = regex(r"\b(?:has|have|had|is|are|was|were) already (?:been )?(?!early|late|in|at|on|the|an?\b)\w+")
_SO_FAR = regex("已|了(?!解)")
_NO_SUBJECT_WORDS = (
    "the a an of for with by to in on at from as its their his her this that these those more and or be being is are "
    "been not all some any each every most other new value"
)
_NO_SUBJECT = frozenset(_NO_SUBJECT_WORDS.split())
_WISHES = regex(
    r"\b(?:must|should|shall|will|would|may|can|could|to|aim\w*|plan\w*|target\w*|goal\w*|expect\w*|need\w*|requir\w*|"
    r"demand\w*|call\w*|urg\w*|order\w*|pledg\w*|ensur\w*|that|which|who|what|where|when|once|after|before|if|until|"
    r"striv\w*|want\w*|propos\w*|intend\w*|hop\w*|wish\w*|seek\w*|encourag\w*|ask\w*|instruct\w*|stress\w*|"
    r"emphasi\w*|noted|said|told|suggest\w*|recommend\w*|advis\w*|invit\w*|welcom\w*|discuss\w*|stud\w*|"
    r"priorit\w*|tasks?)\b"
)
_FOR = regex("(?:支持|助力|助推|用于|促进|帮助|捐[资款]|出资|筹[资款集]|以便)(?!会)[^，。；已了的会表]{0,8}$")
_BOUND, _FIRMLY = 1.0, 1.2
"""So much a deed and its stretch share at least, and so many times what any told stretch shares."""


def check_wished(en: str, quotes: Sequence[str], orders: Sequence[str]) -> Iterator[str]:
    """Messages, one for each deed of `en` whose verb the Chinese only has where it wants it.

    `orders` is what is known to be asked for.
    """
    spoken = words(en)
    if "ed" not in en and "already" not in spoken and spoken.isdisjoint(_SOME):
        return
    for sentence in _SENTENCE.split(en):
        already = _ALREADY.search(sentence) if "already" in sentence else None
        if (
            already
            and not _SO_FAR.search("\n".join(one.zh for one in nearest(sentence, quotes, orders)))
            and (only_wanted(sentence, quotes, orders))
        ):
            yield f"“{already[0]}”: the cited Chinese only wants it"
        tells = _TELLS.match(sentence)
        for told in _DEED.finditer(sentence):
            if not tells and not _AUXILIARY.search(told[0]):
                continue
            if told["before"].lower() in _NO_SUBJECT or _WISHES.search(sentence[: told.end()]):
                continue
            # Who did it stands in many places; what was done to something is told with it.
            of_it = sentence if _PASSIVE.search(told[0]) else sentence[told.start("deed") :]
            if wanted := _wanted(of_it, told["deed"], quotes, orders):
                yield f"“{told['deed']}”: the cited Chinese only wants it (“{wanted.zh}”)"
        for made in () if _DONE.isdisjoint(spoken) or not tells else _MADE.finditer(sentence):
            if made["before"].lower() in _NO_SUBJECT or _WISHES.search(sentence[: made.start("done")]):
                continue
            if wanted := _wanted(sentence, made["what"], quotes, orders):
                yield f"“{made['done']} … {made['what']}”: the cited Chinese only wants it (“{wanted.zh}”)"


def _wanted(en: str, deed: str, quotes: Sequence[str], orders: Sequence[str]) -> Stretch | None:
    """The wanted stretch a deed is told of; None where anything else may tell it.

    What few stretches hold weighs more: 发展 stands everywhere.
    """
    deed = _IRREGULAR.get(deed, deed)
    chinese = (*of_word(deed), *senses(deed))
    if not any(zh in quote for zh in chinese for quote in quotes):
        return None
    found = [one for quote in dict.fromkeys(quotes) for one in stretches(quote, orders)]
    own = [any(zh in one.zh for zh in chinese) for one in found]
    wanted = [one.wanted or (mine and _is_for(one.zh, chinese)) for one, mine in zip(found, own, strict=True)]
    if not any(own) or any(mine and not is_wanted for is_wanted, mine in zip(wanted, own, strict=True)):
        return None
    held = [[thing.stands(one.zh) for one in found] for thing in things_of(en, ()) if thing.weight >= 1]
    shares = [sum(hits[at] / sum(hits) for hits in held if hits[at]) for at in range(len(found))]
    # 问题 may be issues, and is nothing that was issued: a row may be of the noun.
    surely = senses(deed) or chinese
    best = max(
        (at for at, one in enumerate(found) if any(zh in one.zh for zh in surely)),
        key=shares.__getitem__,
        default=None,
    )
    if best is None:
        return None
    told = max((share for share, is_wanted in zip(shares, wanted, strict=True) if not is_wanted), default=0.0)
    return found[best] if shares[best] >= _BOUND and shares[best] >= told * _FIRMLY else None


def _is_for(zh: str, deeds: Sequence[str]) -> bool:
    """Whether a deed is only what something is done for: 捐资20万元重建校舍 has rebuilt nothing yet."""
    return all(_FOR.search(zh, 0, zh.find(deed)) for deed in deeds if deed in zh)
