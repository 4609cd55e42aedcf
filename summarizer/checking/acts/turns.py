"""What rules one another out: a line must not say of something what the Chinese clause about it says otherwise.

提高了水库的防洪标准 raised the standards: "standards were lowered" is wrong although 降 stands somewhere in the text.
What the word is said of (the object behind it, or what stands before a passive) finds the clause. Two contraries, or
several of a kind (bought, sold, let, given), stand under one key in `tables/turns.tsv`.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.counterparts import Counterpart, counterparts, prefiltered
from summarizer.checking.line.glosses import glossed
from summarizer.facts import Person
from summarizer.patterns import promised, regex

_PIECE = regex("[，。；：\\n]")
_PASSIVE = regex(
    r"\b(?:was|were|is|are|be|been|being|remain(?:s|ed)?|become|became|stays?|looks?)"
    r"(?: (?:\w+ly|still|also|now|more|further|very|not))* $"
)
_NOT = regex(
    r"\b(?:not?|never|nor|without|less|instead of|rather than|fail(?:s|ed)? to|from|avoid\w*|prevent\w*)\b"
    r"[^.,;]{0,24}$|n['’]t\b[^.,;]{0,24}$"
)
_CUT = regex(
    r"[.,;:()]| (?:of|in|for|by|at|on|to|from|with|and|than|but|while|as|that|which|after|before|over)\b"
)
_ENDS = regex(r"[.;](?= |$)|, (?:and|but) |,? (?:while|whereas) ")
_WORD = regex("[A-Za-z]{4}")
# 利润同比下降11.7%，降幅比上半年收窄5.1个百分点
_GOES_ON = regex("(?:[高低快慢]于|[降增涨跌]幅|增速|[比较]上|[比较]去|[比较]\\d|同比|环比)")
_AROUND = 60
_HEAD = 3.0
"""So much more counts what a word is said of than the rest of its line."""
_LEAST, _NEARLY, _HALF = 3.0, 0.75, 0.5
"""What a clause must share: a thing the word is said of, or three others of the line."""


@dataclass(frozen=True, slots=True)
class _Pole:
    """One of some that rule each other out: its row, the Chinese that says so beyond doubt, and all that may."""

    row: Counterpart
    says: re.Pattern[str]
    may_say: re.Pattern[str]
    signs: frozenset[str]
    """Characters of which every text that says so has one; none where nothing is known of it."""

    def may_stand(self, characters: frozenset[str]) -> bool:
        """Whether a text of some characters may say so."""
        return not (self.signs and self.signs.isdisjoint(characters))

    @property
    def en(self) -> re.Pattern[str]:
        return self.row.en


def check_turns(en: str, quotes: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each word of `en` whose contrary the nearest Chinese clauses tell."""
    spoken = _spoken(en)
    text = "\n".join(quotes) if spoken else ""
    characters = frozenset(text)
    # Of most lines the contrary stands nowhere, which its characters or one search tell.
    met = sorted(
        (
            (said, own, others)
            for own, all_ in spoken
            if (others := [one for one in all_ if one.may_stand(characters) and one.says.search(text)])
            for said in own.en.finditer(en)
            if en[said.start() - 1 : said.start()] != "-"  # one-stop services stop nothing
        ),
        key=lambda one: one[0].span(),
    )
    if not met:
        return
    poles = [own for own, _ in spoken if own.en.search(en)]
    whole = list(dict.fromkeys(piece for quote in quotes for piece in _pieces(quote)))
    for said, own, others in met:
        pieces = list(_apart(whole, own, others))
        turned = [piece for piece in pieces if _contrary(piece, said[0], own, others, cut=piece not in whole)]
        # "Incomes rose, and the gap narrowed": another word of the line tells what the Chinese says.
        told = {found[0] for piece in turned for one in others for found in one.says.finditer(piece)}
        both = any(pole in others or (pole is not own and _tells_only(pole, turned, told)) for pole in poles)
        joined = own.row.key == "whom" and en.endswith(" and ", 0, said.start())
        if not turned or both or joined or _NOT.search(en, 0, said.start()):
            continue
        line, head = en[: said.start()] + _figures(said[0]) + en[said.end() :], _head(en, said)
        near = _nearest(line, head, pieces, people)
        if near and near[0] in whole and _stands_elsewhere(line, head, own, near[0], pieces, people):
            continue
        if near and near[0] not in whole:
            halves = [piece for piece in pieces if own.says.search(piece)]
            if any(_may_be_the_other(told, near[0], halves, people) for told in (line, head)):
                continue
        against = [piece for piece in near if piece in turned]
        # Of clauses that share as much, those that say neither say nothing.
        silent = [piece for piece in near if piece not in turned]
        rivals = bool(silent) and any(own.says.search(piece) for piece in pieces)
        if (
            against
            and not rivals
            and not any(
                piece not in whole or own.may_say.search(piece) or glossed(said[0], piece) for piece in silent
            )
        ):
            contrary = next(found for one in others if (found := one.says.search(against[0])))
            yield f"“{said[0]}”: the cited Chinese says the contrary ({contrary[0]})"


_FIGURE = regex(r"[\d.,]*\d(?: (?:million|billion))?(?: yuan)?")


def _figures(said: str) -> str:
    """The figures among the words of a row: they find the clause, too."""
    return " ".join(_FIGURE.findall(said))


def _may_be_the_other(told: str, near: str, halves: Sequence[str], people: Sequence[Person]) -> bool:
    """Whether some English may be told of the half of a clause that says its word: 三季度开工、2028年底建成."""
    things = tuple(things_of(told, people))
    other = max((shared(things, piece) for piece in halves), default=0.0)
    return other > 0 and other >= shared(things, near) * _NEARLY


def _stands_elsewhere(
    line: str, head: str, own: _Pole, near: str, pieces: Sequence[str], people: Sequence[Person]
) -> bool:
    """Whether another clause says the word itself, of much of the line: 全体成员, where 部分成员 stands too."""
    halves = [piece for piece in pieces if piece != near and own.says.search(piece)]
    if not halves:
        return False
    own_, all_ = tuple(things_of(head, people)), tuple(things_of(line, people))
    shares = [_HEAD * shared(own_, piece) + shared(all_, piece) for piece in (near, *halves)]
    return max(shares[1:]) >= shares[0] * _HALF


_JOINT = regex("[、和及与]")


def _apart(pieces: Sequence[str], own: _Pole, others: Sequence[_Pole]) -> Iterator[str]:
    """The clauses of a text; one that tells both contraries of two things is cut between them."""
    # 设立甲和撤销乙
    for piece in pieces:
        if own.says.search(piece) and any(one.says.search(piece) for one in others):
            if not any(_are_joined(piece, own, one) for one in others):
                yield from _JOINT.split(piece)
        else:
            yield piece


def _are_joined(piece: str, own: _Pole, other: _Pole) -> bool:
    """Whether two contraries stand side by side, and all of a clause is said of both: 企业和个人."""
    ends = {found.end() for one in (own, other) for found in one.says.finditer(piece)}
    starts = {found.start() for one in (own, other) for found in one.says.finditer(piece)}
    return any(joint.start() in ends and joint.end() in starts for joint in _JOINT.finditer(piece))


def _pieces(quote: str) -> Iterator[str]:
    """The clauses of a text; what goes on about the same (比上月上升0.5个百分点) is taken with the one before it."""
    held = ""
    for piece in _PIECE.split(quote):
        if held and _GOES_ON.match(piece):
            held = f"{held}，{piece}"
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _contrary(piece: str, said: str, own: _Pole, others: Sequence[_Pole], *, cut: bool) -> bool:
    """Whether a clause says the contrary of a word, and nothing that may stand for it; `cut` is one of a clause that
    says both, each in so many words."""
    own_words = own.says if cut else own.may_say
    return (
        any(one.says.search(piece) for one in others)
        and not own_words.search(piece)
        and not glossed(said, piece)
    )


def _tells_only(pole: _Pole, pieces: Sequence[str], zh: Collection[str]) -> bool:
    """Whether all that some clauses say of a pole is some Chinese: narrowed is said of 缩小, fell of 下降 besides."""
    said = {found[0] for piece in pieces for found in pole.says.finditer(piece)}
    return bool(said) and said <= set(zh)


def _spoken(en: str) -> list[tuple[_Pole, Sequence[_Pole]]]:
    """The poles whose English may stand in a line, each with those it rules out."""
    return [_pole(row.key, row.words) for row in prefiltered("turns", en)]


@cache
def _pole(key: str, words: str) -> tuple[_Pole, Sequence[_Pole]]:
    """The pole of a row, and the others of its key."""
    poles = {one.row.words: one for one in _poles(key)}
    return poles[words], tuple(one for one in poles.values() if one is not poles[words])


@cache
def _poles(key: str) -> Sequence[_Pole]:
    found = []
    for row in _by_key()[key]:
        says, _, more = row.han.partition(" / ")
        signs = frozenset(one[0] for one in promised(says))
        found.append(_Pole(row, regex(says), regex(f"{says}|{more}"), signs))
    return found


@cache
def _by_key() -> Mapping[str, Sequence[Counterpart]]:
    found: dict[str, list[Counterpart]] = {}
    for row in counterparts("turns"):
        found.setdefault(row.key, []).append(row)
    return found


def _head(en: str, said: re.Match[str]) -> str:
    """What a word is said of: what follows it up to the next preposition, or what stands before a passive."""
    begin = max([cut.end() for cut in _ENDS.finditer(en, 0, said.start())], default=0)
    before = en[max(begin, said.start() - _AROUND) : said.start()]
    behind = _CUT.split(en[said.end() :], maxsplit=1)[0].strip()
    passive = _PASSIVE.search(before) or _PASSIVE.match(f"{said[0].split()[0]} ")
    return before if passive or not _WORD.search(behind) else behind


def _nearest(line: str, head: str, pieces: Sequence[str], people: Sequence[Person]) -> list[str]:
    """The clauses a line shares most with, above all what its word is said of; none where it shares too little."""
    own, all_ = tuple(things_of(head, people)), tuple(things_of(line, people))
    shares = [_HEAD * shared(own, piece) + shared(all_, piece) for piece in pieces]
    most = max(shares, default=0.0)
    if most < _LEAST:
        return []
    return [piece for piece, share in zip(pieces, shares, strict=True) if share == most]
