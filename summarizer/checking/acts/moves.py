"""Who was appointed and who removed: 免去甲的副县长职务，任命乙为副县长 removes no 乙, and makes neither a 县长."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.line.words import words
from summarizer.checking.names.changed import NEXT_NAMED
from summarizer.checking.names.posts import BETWEEN_NAMES, POST_END, Named, named
from summarizer.checking.vocabulary.things import stands_for
from summarizer.facts import Person
from summarizer.language.marks import before_next, behind_last
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

_REMOVED = regex(
    r"\b(?:(?:was|were|been) (?:removed|dismissed|relieved)|lost (?:his|her|the) (?:post|job)|stepped down|resigned)\b|"
    r"['’]s (?:resignation|removal|dismissal)\b"
)
_APPOINTED = regex(
    r"\b(?:(?:was|were|been|is|are) (?:appointed|named|elected|made|chosen)|became|becomes|takes over|took over)\b|"
    r"['’]s (?:appointment|election|nomination)\b"
)
_WORDS = frozenset(("removed", "dismissed", "relieved", "lost", "stepped", "resigned", "appointed", "named", "elected",
                    "resignation", "removal", "dismissal", "appointment", "election", "nomination",
                    "made", "chosen", "became", "becomes", "takes", "took"))  # fmt: skip
_OUT_ZH = "免去|免除|免职|罢免|撤销|辞去|不再担任|卸任"
_IN_ZH = "任命|选举|补选|当选|聘任|决定任|推选|任(?=[^务期免何意])|就任|担任"
_MOVE_ZH = regex(f"(?P<out>{_OUT_ZH})|(?P<into>{_IN_ZH})")
_POST = regex(r"[^.;]{0,80}")
_CLAUSE = regex("[，。；：\\n]")
_DEPUTY = regex(r"\b(?:deputy|vice)\b|vice-", re.IGNORECASE)
# What a post has or lacks, in English and in Chinese.
_MARKS = (
    (_DEPUTY, "副"),
    (regex(r"\b(?:executive|standing) (?:deputy|vice)", re.IGNORECASE), "常务"),
    (regex(r"\bacting\b", re.IGNORECASE), "代"),
)
_NAMED_POST = regex(
    r"\b(?:director|president|chair(?:man|woman)?|secretary|head|procurator|mayor|governor|chief)\b"
)
_HEAD = regex(r"\b(?:mayor|(?:county|district|town(?:ship)?|banner) heads?|governor)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Move:
    into: bool
    behind: str


def check_moves(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each person `en` tells as appointed or removed whom the cited Chinese does not tell so."""
    if _WORDS.isdisjoint(words(en)):
        return
    text = "\n".join(quotes)
    if not _MOVE_ZH.search(text):
        return
    places = named(en, people)
    for verb, into in (
        *((one, False) for one in _REMOVED.finditer(en)),
        *((one, True) for one in _APPOINTED.finditer(en)),
    ):
        for one in _row(en, verb.start(), places):
            moves = tuple(_moves(text, one.person.zh))
            if not moves:
                continue
            if all(move.into is not into for move in moves):
                yield f"“{one.person.en} {verb[0]}”: the cited Chinese tells the opposite"
            elif post := _post(en, verb.end(), people):
                own = [move for move in moves if move.into is into and _TELLS_POST.search(move.behind)]
                if own and not any(_may_be(post, move.behind, text) for move in own):
                    yield f"“{post.strip()}”: the cited Chinese has {own[0].behind}"


def _row(en: str, at: int, places: Sequence[Named]) -> Iterator[Named]:
    """The person right before a verb and those joined to that one."""
    row = [one for one in places if one.end <= at]
    while row and (
        en[row[-1].end : at].strip(" ") in ("", ",") or BETWEEN_NAMES.fullmatch(en, row[-1].end, at)
    ):
        yield row[-1]
        at = row.pop().start


_WORD = regex("[a-z]{4,}")
_TELLS_POST = regex("长|主任|书记|主席|委员|院士")


def _post(en: str, at: int, people: Sequence[Person]) -> str:
    """The post named behind a verb, up to the next person or clause; "" if none is."""
    post = _POST.match(en, at)
    told = _HOW.split(POST_END.split(post[0].split(",")[0])[0])[0] if post else ""
    behind = min((one.start for one in named(told, people)), default=None)
    if behind is not None:  # "takes over from Li as": whose it was
        told = told[told.find(" as ") :] if " as " in told[behind:] else told[:behind]
    told = told.split(" and ")[0] if _HEAD.search(told) else told
    return told if _HEAD.search(told) or _NAMED_POST.search(told) else ""


def _may_be(post: str, zh: str, text: str) -> bool:
    """Whether a post of English can be the one the Chinese gives: neither raised nor lowered, nor another's."""
    if not any(
        all(bool(said.search(post)) is (mark in one) for said, mark in _MARKS) for one in zh.split("、")
    ):
        return False
    posts = [clause for clause in _CLAUSE.split(text) if _TELLS_POST.search(clause)]
    told = [word for word in _WORD.findall(post) if any(stands_for(word, clause) for clause in posts)]
    alone = [word for word in told if not stands_for(word, zh)]
    return not alone or not any(all(stands_for(word, other) for word in alone) for other in posts)


# "elected mayor in a secret ballot": how, and no part of the post.
_HOW = regex(
    r" (?:in|by|at|on|during) (?:an? |the )?(?:secret|open|vote|ballot|meeting|session|unanimous|\d)"
)


def _moves(text: str, zh: str) -> Iterator[_Move]:
    """What the Chinese tells of a person's posts: the verb before the name in its clause, and what follows the name."""
    for at in occurrences(text, zh):
        start = behind_last(text, "，。；：\n", at)
        met = list(_MOVE_ZH.finditer(text, start, at))
        behind = NEXT_NAMED.split(text[at + len(zh) : before_next(text, "，。；\n", at)])[0]
        if met:
            yield _Move(met[-1]["into"] is not None, behind)
        elif own := _MOVE_ZH.match(behind.removeprefix("同志")):
            yield _Move(own["into"] is not None, behind)
