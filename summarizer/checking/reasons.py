"""Reasons nothing on a page gives: what is told as a cause must stand there in some of its words.

A word whose Chinese stands nowhere on the page may be a writer's own, and tells nothing alone: true lines have as many
of them as others.
"""

from collections.abc import Iterator
from functools import lru_cache

from summarizer.checking.aligned import chinese_of, hints_of
from summarizer.checking.line.glosses import STEM, spoken_by_rows
from summarizer.checking.line.words import COMMON, words
from summarizer.checking.vocabulary.senses import phrases
from summarizer.checking.vocabulary.things import may_tell
from summarizer.language.matching import holds
from summarizer.patterns import regex

_WORD = regex(r"(?<![A-Za-z'’-])[a-z]{4,}(?![A-Za-z])")
_CAUSE = regex(
    r"\b(?P<how>(?:[Bb]ecause(?: of)?|(?<!is )(?<!are )(?<!was )(?<!were )due to|[Oo]wing to|on account of|"
    r"(?:was|were|been) (?:caused|damaged|broken|destroyed|triggered|prompted) by|[Ii]n response to|in the wake of)|"
    r"(?<!look )(?<!looked )(?<!looking )(?<!named )"
    r"(?P<event>[Aa]fter|[Ff]ollow(?:ing|ed))(?= (?:an?|two|three|four|several|some|many|[a-z]+s) ))"
    r"(?P<why> [^,.;]{4,90})"
)
_TOLD = regex(r"\b(?:was|were|had|has|have)\b")
# Words of any summary: what stands for them in Chinese is told in a hundred ways.
_GENERIC_WORDS = (
    "able above across added adds after again against agree agreed aimed aims allow allowed allows almost along "
    "already also always among another answer appear appeared area areas around asked asks attend attended "
    "attending aware away back become becomes before began begin begun being believe best better between both bring "
    "bringing brings broad brought call called calls came carried carries carry carrying case cases cause certain "
    "change changed changes changing clear come comes coming committee common consider considered county cover "
    "covered covers current days decide decided deep deeply deputy described different director does down drop "
    "dropped drops during each earlier early effect effects eight enable enabled enables ended enough especially "
    "even ever every example expect expected expects fact fall fallen falls fast feel fell felt field fields find "
    "finds first five follow followed following follows form found four full further future gave general gets "
    "getting give given gives giving goes gone good government great grew group groups grow growing grown half "
    "happen happened happens head heads hear heard held help helped helps herself high higher highly himself hold "
    "holding holds hope hoped hopes hundred include included includes including increase increased involve involves "
    "issue issues item items itself jobs join joined just keep keeps kept kind large last late later lead leader "
    "leaders leading leads leave leaves left lets level levels life line lines listen live lived lives local long "
    "look looked looking looks lower made main make makes making manage managed many matter matters meet meeting "
    "meetings meets member members might month months more move moved moves moving much must name named names "
    "national near nearly need needed needs never newly next nine none note noted number occur occurred official "
    "officials often once only open openly order orders other others over part particularly parts past people place "
    "places play plays point points present problem problems prove proved public puts question quickly quite raise "
    "raised rather reach reached reaches ready real really reason recent recently remain remained remains report "
    "reported reporting reports required right rise rose running runs said same saying says second seeing seem "
    "seemed seems seen sees send sends sent serve served serves session sets seven several short should show showed "
    "shown shows side sides similar since slow small social some soon speak speaking special spoke spoken stage "
    "stages stand stands start started starting stay stayed stays step steps still stood stressed strong strongly "
    "such sure take taken takes taking talk talked task tasks team teams tell tells them themselves there these "
    "thing things think third those thought thousand three through time times today told tomorrow took total toward "
    "towards tried tries true turn turned turns twice under until urged used uses using various very view views "
    "visit visited visiting visitors want wanted wants ways well went what when where whether which while whole "
    "whose wide widely wish wished within without word words work worked working works world would year years "
    "yesterday"
)
_GENERIC = frozenset(_GENERIC_WORDS.split()) | COMMON


def check_reasons(en: str, text: str) -> Iterator[str]:
    """Messages, one for each cause `en` gives that is told in words most of which stand nowhere in `text`."""
    for cause in _CAUSE.finditer(en):
        why = _stands_in(cause["why"], text)
        lacking = [word for word, stands in why.items() if not stands]
        lacking += [
            word for word in _WORD.findall(cause["why"]) if word not in _GENERIC and not chinese_of(word)
        ]
        held = sum(why.values())
        if lacking and (
            held == 0 if cause["event"] and not _TOLD.search(cause["why"]) else held <= len(lacking)
        ):
            yield f"“{cause['how']} … {lacking[0]}”: nothing on the page says so"


def _stands_in(en: str, text: str) -> dict[str, bool]:
    """The words of a line whose Chinese is known, each with whether it stands in a text."""
    spoken = words(en)
    low = en.lower()
    in_phrases = any(holds(text, chinese) for chinese in phrases(low, spoken))
    return {
        word: in_phrases or _stands(word, text)
        for word in _WORD.findall(en)
        if word not in _GENERIC and chinese_of(word)
    }


@lru_cache(maxsize=8192)
def _stands(word: str, text: str) -> bool:
    return (
        holds(text, (*chinese_of(word), *hints_of(word)))
        or word[:STEM] in spoken_by_rows(text)
        or may_tell(word, text)
    )
