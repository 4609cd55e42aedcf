"""Where a feature is of: where its writer says to have gone, or the place that its first words enter."""

from collections.abc import Sequence

from summarizer.facts import Body, EventKind, Text
from summarizer.language.places.gazetteer import full_names
from summarizer.language.places.places import place_chain, place_prefix
from summarizer.patterns import regex
from summarizer.rules.places.named_places import Scope, first
from summarizer.rules.places.told_places import told_place

_REPORTER = regex("记者|笔者|小编")


def reported(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Of a feature, where its writer says to have gone (记者来到某某县), or what the lead walks into."""
    went = (s.text for s in scope.sentences[:5] if _REPORTER.search(s.text))
    told = (
        told_place(text[found.end() :], scope.text) for text in went for found in _REPORTER.finditer(text)
    )
    return next((one for one in told if one), None) or _walked_into(scope)


# 青禾县境内普降暴雨, 云河市发生山体滑坡, behind the day: where a storm, a flood or a quake struck.
_STRUCK = regex(
    r"(?:^|[，。；：\s]|\d[日时分]许?)(?:[上下]午|凌晨|晚)?(?=(?P<at>[一-鿿]{3,20}))"
    "[一-鿿]{3,20}?(?:境内)?(?:突然)?(?:发生|遭遇|遭受|遭到?|突降|普降|突发|出现|迎来)了?"
    "[^，。；]{0,16}?(?:雨|洪|涝|滑坡|泥石流|地震|冰雹|风雹|台风|大风|火灾|爆炸|雪|旱|灾)"
)
_STRUCK_LEADS = 2


def struck(scope: Scope, _: Sequence[Body]) -> Text | None:
    """The region that a lead says was struck by a storm, a flood or a quake."""
    for sentence in scope.sentences[:_STRUCK_LEADS]:
        for found in _STRUCK.finditer(sentence.text):
            zh = found["at"][: place_prefix(found["at"])]
            chain = place_chain(zh) if zh else None
            if chain and not chain[0].deictic:
                return first([zh])
    return None


# 走进青禾县石渡镇云峰村，…: how a feature of a place opens.
_WALKED = regex(
    "(?:[^，。；]{0,10}，)?(?:走[进入]|来到|踏[进入]|漫步(?:在|于)?|行走在|置身|位于)(?P<at>[一-鿿]{4,24})"
)


def _walked_into(scope: Scope) -> Text | None:
    """The county, the zone or the town with its county that the first sentence of a feature enters."""
    walked = _WALKED.match(scope.sentences[0].text) if scope.sentences else None
    if scope.kind is not EventKind.FEATURE or walked is None:
        return None
    zh = walked["at"][: place_prefix(walked["at"])]
    chain = place_chain(zh) if zh else None
    if not chain or chain[0].deictic:
        return None
    region = chain[0].zh in full_names() or chain[0].zh[-1] in "县市区旗" or chain[-1].sort == "zone"
    return first([zh]) if region else None
