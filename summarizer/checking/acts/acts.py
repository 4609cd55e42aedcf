"""What was done with each paper or matter: what was heard is not adopted, what was signed is not discussed.

A sentence may hold several acts (审议通过了甲，听取了乙). The object of the English verb is looked for in what each
Chinese act governs, and the act that governs it must be one the English verb can stand for.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.acts.status import tells_which
from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.counterparts import Counterpart, prefiltered
from summarizer.checking.line.words import words
from summarizer.facts import Person
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_SPOKEN = frozenset(
    (
        "adopted",
        "approved",
        "endorsed",
        "voted",
        "approval",
        "heard",
        "discussed",
        "studied",
        "issued",
        "published",
        "promulgated",
    )
)
_ALSO = frozenset(("relayed", "signed", "read"))
# Acts of a meeting, joined ones taken together: 听取和审议了.
_ACT = (
    "原则同意|原则通过|听取|审议|审查|审定|讨论|研究|表决|通过|批准|同意|传达|学习|宣读|宣布|签署|签订|签约|印发|发布|出台|公布|部署|安排|通报|"
    "选举|任命|决定|介绍|汇报|进行|举行|观看|颁发"
)
_ACTS = regex(rf"(?<!经)(?:{_ACT})(?:了|和|并|、|及|暨|以|原则)?(?:(?:原则)?(?:{_ACT})(?:了|和|并|、|及)?)*")
_END = regex("[。；\n]")
_INNER = regex("[，。；：]")
_CLAUSE = regex(r"[.;](?= |$)")
_PASSIVE = regex(r"\b(?:was|were|is|are|been|being)(?: \w+ly| also)? $")
_ONLY_JOINS = regex(r"\s*(?:,|and|or|then|,? and then|also|both)?\s*(?:also )?")
# What no row is of ends an object all the same.
_OTHER = regex(
    r",? and (?:also )?"
    r"(?:deliberated|reviewed|considered|examined|arranged|decided|elected|appointed|removed|set|took)\b"
)
# No act of this meeting: "the plan approved in May", "as discussed".
_UNREAL = regex(
    r"\b(?:not|to be|as|if|when|once|before|after|must be|should be|will be|yet|until) (?:\w+ly )?$"
)
# 27 projects for which contracts had been signed: what they are, not what was done now.
# "heard how groups had discussed it": what they did.
_WHICH = regex(r"\b(?:which|whose|that|how|what) [^,.;]*\b(?:had|have|has)(?: already)?(?: been)? $")
# 就深化合作进行交流: what it is about stands before the verb.
_ABOUT = regex("(?:就|围绕|针对)(?P<what>[^。；，]{2,60})$")
_APPROVES = regex("通过|同意|批准")
# 进行了座谈, 举行签约仪式: what was done is said by the noun.
_ANY = regex("进行|举行|介绍|观看|决定")
# 四个办公室负责人作了汇报: what a meeting heard stands before it.
_MADE = regex("(?<![工合运操创动协])作了?[^，。；]{0,8}?(?:汇报|报告|介绍|通报)(?=[，。；]|$)")
# Verbs that are no part of a name wherever they stand.
_NO_NOUN = regex("签|听取|审议|表决|通过|传达|宣读|印发|原则")
_DECIDES = regex("(?:会议|大会|全会|代表|委员会|一致|表决|并|还|决定)$")
# 等四项议题，并原则通过: decided of all that is cited.
_OF_ALL = regex("[个项](?:议题|议案|事项|方案|文件|内容)，(?:会议)?(?:并|均|都|且)*$")
_NEAR_START = 10
_LEAST, _LEAST_ELSE = 2.0, 1.0
"""An object that shares so much with what an act governs is governed by it; less will do where nothing else may."""
_AS_GOOD = 0.75


@dataclass(frozen=True, slots=True)
class _Governed:
    act: str
    zh: str


def check_acts(
    en: str, quotes: Sequence[str], people: Sequence[Person], parts: Iterable[str] = ()
) -> Iterator[str]:
    """Messages, one for each act of `en` on what the cited Chinese tells another act of.

    `parts` are cited pieces of sentences, looked for only where an act is told: a piece of one clause goes with every
    verb in it.
    """
    spoken = words(en)
    if _SPOKEN.isdisjoint(spoken) and _ALSO.isdisjoint(spoken):
        return
    governed: tuple[_Governed, ...] | None = None
    pieces = [part for part in parts if not _INNER.search(part)]
    for clause in _CLAUSE.split(en):
        for row, said, told in _objects(clause):
            governed = tuple(_governed(quotes)) if governed is None else governed
            if row.key == "adopted" and "principle" not in en and _in_principle_only(governed):
                yield f"“{said}”: the cited Chinese has it approved in principle"
                continue
            # Where every act may stand for the verb there is nothing to find, whatever is named with it.
            if all(row.zh.search(one.act) or _ANY.search(one.act) for one in governed):
                continue
            things = tuple(things_of(told, people))
            if any(row.zh.search(one) and shared(things, one) >= _LEAST_ELSE for one in pieces):
                continue
            least = _LEAST if any(row.zh.search(one.act) for one in governed) else _LEAST_ELSE
            shares = [shared(things, one.zh) for one in governed]
            most = max(shares, default=0.0)
            near = [one for one, share in zip(governed, shares, strict=True) if share >= most * _AS_GOOD]
            if most >= least and not any(row.zh.search(one.act) or _ANY.search(one.act) for one in near):
                yield f"“{said}”: the cited Chinese tells it with {near[0].act}"


def _in_principle_only(governed: Sequence[_Governed]) -> bool:
    """Whether all that is approved is approved in principle."""
    approved = [one.act for one in governed if _APPROVES.search(one.act)]
    return bool(approved) and all("原则" in act for act in approved)


def _objects(clause: str) -> Iterator[tuple[Counterpart, str, str]]:
    """Each act of a clause with the words that say what it was done with."""
    met = sorted(
        (said.start(), said.end(), said[0], row)
        for row in prefiltered("acts", clause)
        for said in row.en.finditer(clause)
    )
    for place, (start, _, said, row) in enumerate(met):
        if _UNREAL.search(clause, 0, start) or _WHICH.search(clause, 0, start):
            continue
        if tells_which(clause, start, start + len(said)):
            continue
        if _PASSIVE.search(clause, 0, start):
            before = met[place - 1][1] if place else 0
            yield row, said, clause[before:start]
            continue
        last = place
        while last + 1 < len(met) and _ONLY_JOINS.fullmatch(clause, met[last][1], met[last + 1][0]):
            last += 1
        until = met[last + 1][0] if last + 1 < len(met) else len(clause)
        other = _OTHER.search(clause, met[last][1], until)
        yield row, said, clause[met[last][1] : other.start() if other else until]


def _opens(sentence: str, place: int) -> int:
    """Where the clause around a place opens."""
    return behind_last(sentence, "，：", place)


def _is_act(sentence: str, act: re.Match[str]) -> bool:
    """Whether a verb is one, and no part of a name (通报表扬方案): it stands near the start of a clause, or with 了."""
    near = act.start() - _opens(sentence, act.start()) <= _NEAR_START
    named = sentence.rfind("《", 0, act.start()) > sentence.rfind("》", 0, act.start())
    if named or sentence.startswith("意见", act.end()):
        return False  # part of a name
    if act[0] == "通过" and not _DECIDES.search(sentence, 0, act.start()):
        return sentence.startswith(("《", "关于", "有关"), act.end())  # 希望通过共同努力
    return act[0].endswith("了") or _NO_NOUN.match(act[0]) is not None or near


def _governed(quotes: Sequence[str]) -> Iterator[_Governed]:
    """What each act of the Chinese governs, up to the next one or the end of the sentence."""
    for quote in dict.fromkeys(quotes):
        for sentence in _END.split(quote):
            acts = [act for act in _ACTS.finditer(sentence) if _is_act(sentence, act)]
            reports = [(_opens(sentence, made.start()), made) for made in _MADE.finditer(sentence)]
            yield from (_Governed(made[0], sentence[begin : made.start()]) for begin, made in reports)
            for place, act in enumerate(acts):
                until = acts[place + 1].start() if place + 1 < len(acts) else len(sentence)
                until = min([until, *(begin for begin, _ in reports if begin >= act.end())])
                if _OF_ALL.search(sentence, 0, act.start()):
                    yield _Governed(act[0], "".join(quotes))
                    continue
                about = _ABOUT.search(sentence, acts[place - 1].end() if place else 0, act.start())
                yield _Governed(act[0], (about["what"] if about else "") + sentence[act.end() : until])
