"""Whom a demand is made of: 各镇街要落实责任 asks nothing of provincial departments.

The line's demand is looked for among those of the Chinese by what the two share; who is to meet it must be able to
stand for the subject there. Demands without a subject of their own say nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.checking.aligned import Thing, shared, things_of
from summarizer.checking.line.counterparts import Counterpart, counterparts
from summarizer.facts import Person
from summarizer.patterns import regex

_TOLD = (
    r"(?:are|is|were|was) (?:also |now |all )?(?:(?:told|asked|urged|required|ordered|instructed|expected|directed|"
    r"encouraged|reminded) to|to(?! (?:the|an?|be)\b))|must(?! (?:\w+ )?be\b)|should(?!,? (?:[\w ]+, )?(?:\w+ )?be\b)"
)
_DEMAND = regex(rf"(?:^|[.;:] )(?P<who>[A-Z][^.;:()]{{2,80}}?),? (?:{_TOLD})\b(?P<what>[^.;]*)")
_ASKED = regex(
    r"\b(?:asked|told|urged|ordered|required|instructed|called on|hoped(?: that)?|wanted) "
    r"(?P<who>(?:the |all |local )?[^.;:()]{3,60}?)"
    r" (?:to|would|should|must) (?P<what>[^.;]*)"
)
_WANTS_FROM = regex(
    r"\b(?:wants?|wanted|asked for|expects?|demand(?:s|ed)|called for) (?P<what>[^.;:]{3,60}?) from "
    r"(?P<who>[^.;:,]{3,40}?)(?= by | before | within | in |[.;,]|$)"
)
_SUBJECT = regex(
    r"(?:^|[，。；：、“\n])(?P<who>(?:[^，。；：“”\n]|“[^“”]{2,8}”){2,24}?)(?:也|都|均|还)?(?:要(?![求素点道闻害件])|应当|必须|须)|"
    r"由(?P<by>[^，。；：“”\n]{2,10}?(?:局|委|办|部|院|会|联|中心|街道|镇|乡|公司|单位|部门|支队|大队))(?!长|员|任)|"
    r"(?:^|[，。；：\n])[^，。；：、“”\n]{0,10}?(?:希望|要求|督促|责令|勉励|叮嘱|请)(?P<wished>[^，。；：“”\n]{2,12})"
)
# What the whole place is to do anybody there may be asked.
_NOBODY = regex(
    r"\b(?:both|each other|(?:the|these) two(?! [a-z]+(?:s|ies)\b))\b|"
    r"^(?:[Tt]he|[Ii]ts) (?:whole )?(?:city|county|district|town|zone|province)$"
)
# What bodies of many sorts are called.
_HEADS = regex(
    r"\b(?:[Bb]ureaus?|[Dd]epartments?|[Cc]ommissions?|[Cc]ommittees?|[Oo]ffices?|[Ff]ederations?|[Aa]ssociations?|"
    r"[Cc]entres?|[Uu]nits?|[Cc]ompan(?:y|ies)|[Gg]roups?|[Pp]arty|[Gg]overnments?|[Cc]ount(?:y|ies)|[Dd]istricts?|"
    r"[Cc]it(?:y|ies)|[Tt]owns?|[Tt]ownships?|[Vv]illages?|[Ll]eaders?|[Oo]fficials?|[Mm]embers?|[Ss]taff)\b"
)
# 要求各部门落实责任；要加强巡查: the departments are asked for that, too.
_GOES_ON = regex("(?:要(?![求素点道闻害件])|切实|加强|严格|抓好|做好)")
_END = regex("[。；\n]")
_LEAST, _AS_GOOD, _SOME_OF_IT = 1.0, 0.75, 0.5
_FIRMLY = 1.5
"""So much what is asked shares with a demand of somebody the phrase is held against by name."""


@dataclass(frozen=True, slots=True)
class _Demand:
    who: str
    what: str


def check_addressees(en: str, sentences: Sequence[str], people: Sequence[Person]) -> Iterator[str]:
    """Messages, one for each demand of `en` that the Chinese makes of somebody else."""
    demands: tuple[_Demand, ...] | None = None
    for told in (*_DEMAND.finditer(en), *_ASKED.finditer(en), *_WANTS_FROM.finditer(en)):
        who = told["who"].rpartition(", ")[2]
        if who.startswith("to "):
            continue
        asked = () if _NOBODY.search(told["who"]) else _actors(told["who"])
        name = tuple(one for one in things_of(_HEADS.sub(" ", who), people) if one.is_word)
        if not asked and not name:
            continue
        if demands is None:
            demands = tuple(one for sentence in sentences for one in _demands(sentence))
        things = tuple(things_of(told["what"], people))
        shares = [shared(things, one.what) for one in demands]
        most = max(shares, default=0.0)
        near = [one for one, share in zip(demands, shares, strict=True) if share >= most * _AS_GOOD]
        if most < _LEAST or not all(_is_somebody(one.who) for one in near):
            continue
        if any(row.key == "deputy" and row.zh.search(one.what) for row in asked for one in near):
            continue  # 各乡镇要构建副职包片的网络: deputies are many things
        if any(shared(name, one.who) for one in near):
            continue  # the charity federation is 慈善总会
        if name and most >= _FIRMLY and all(_is_named(one, sentences, near) for one in name):
            yield f"“{told['who'].strip()}”: the cited Chinese asks it of {near[0].who}"
            continue
        if not asked:
            continue
        if _is_another(told["who"], sentences, [one.who for one in near]):
            yield f"“{told['who'].strip()}”: the cited Chinese asks it of {near[0].who}"
            continue
        if any(
            share >= max(_LEAST, most * _SOME_OF_IT) and row.zh.search(one.who)
            for one, share in zip(demands, shares, strict=True)
            for row in asked
        ):
            continue  # something of it is asked of them, too
        if not any(row.zh.search(one.who) for row in asked for one in near):
            yield f"“{told['who'].strip()}”: the cited Chinese asks it of {near[0].who}"


def _is_named(thing: Thing, sentences: Sequence[str], near: Sequence[_Demand]) -> bool:
    """Whether the page has what a phrase names, in characters none of which is of those who are asked."""
    met = {zh for zh in thing.chinese for sentence in sentences if zh in sentence}
    asked = {han for one in near for han in one.who}
    return bool(met) and all(asked.isdisjoint(zh) for zh in met)


def _is_another(who: str, sentences: Sequence[str], asked: Sequence[str]) -> bool:
    """Whether a body by its business is another than those asked: the proposals committee, where 城建委 is.

    Only where what it is for is named elsewhere in the article: 提案委主任.
    """
    body = _BODY.search(who)
    if body is None or not all(_BODY_ZH.search(one) for one in asked):
        return False
    things = [one for one in things_of(body["what"], ()) if one.is_word]
    return (
        bool(things)
        and not any(thing.stands(one) for thing in things for one in asked)
        and all(any(_named_in(thing, one) for one in sentences) for thing in things)
    )


_BODY = regex(r"\b(?P<what>(?:[a-z]+ ){1,4})(?:committee|commission|office|bureau|department)\b")
_BODY_ZH = regex("^[^，。；的]{1,6}[委局办部厅](?!员|托|任|派|分|署|门)")
_OF_A_BODY = "{0}[^，。；的]{{0,4}}[委局办部厅](?!员|托|任|派|分|署|门)"


def _named_in(thing: Thing, sentence: str) -> bool:
    """Whether a body of that business stands in a sentence."""
    return any(
        re.search(_OF_A_BODY.format(re.escape(zh)), sentence) for zh in thing.chinese if zh in sentence
    )


def _actors(who: str) -> list[Counterpart]:
    """Those a phrase names; of provincial departments no more is asked than that they are provincial."""
    met = [(said.span(), row) for row in counterparts("actors") if (said := row.en.search(who))]
    return [
        row
        for (start, end), row in met
        if not any(a <= start and end <= b and (a, b) != (start, end) for (a, b), _ in met)
    ]


def _is_somebody(who: str) -> bool:
    return any(row.zh.search(who) for row in counterparts("actors"))


def _demands(sentence: str) -> Iterator[_Demand]:
    """The demands of a text that say whom they are made of, each with what is asked."""
    last = ""
    for stretch in _END.split(sentence):
        met = list(_SUBJECT.finditer(stretch))
        if last and not met and _GOES_ON.match(stretch):
            yield _Demand(last, stretch)
        for place, one in enumerate(met):
            until = met[place + 1].start() if place + 1 < len(met) else len(stretch)
            last = one["who"] or one["wished"] or one["by"]
            yield _Demand(last, stretch[one.start("wished") if one["wished"] else one.end() : until])
