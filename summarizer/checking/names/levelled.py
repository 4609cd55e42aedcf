"""Of which level a thing is: 全市推进会 is no provincial meeting, 省级考核 no national assessment.

What a level stands before in English is looked for in the Chinese with whatever levels lead up to it there. Where it
stands once without any, it may be of every level.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.line.levels import is_top, may_be
from summarizer.checking.line.words import words
from summarizer.language.marks import behind_last
from summarizer.patterns import regex

_TOLD = regex(
    r"\b(?P<level>[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Cc]ounty|[Dd]istrict|[Nn]ational|[Cc]entral|[Tt]ownship)"
    r"(?:-level|-?wide)? (?!(?:and|or|to)\b)(?:[a-z][a-z'’-]+ (?:and )?){0,4}?"
    r"(?P<noun>assessments?|appraisals?|evaluations?|meetings?|conferences?|teleconferences?|plenums?|"
    r"Party (?:committee['’]s )?standing committee|Party congress|competitions?|contests?|award|awards|prizes?|models?|"
    r"census|survey|standards?|targets?|regulations?|laws?|drills?|exercises?|trials?|pilots?|games)\b"
)
_NOUNS = {
    "assess": "考核|评估|测评|考评|考察验收|验收",
    "apprais": "考核|考评|评估|评价",
    "evaluat": "评估|考评|评价|测评",
    "meeting": "会议|(?<![社协商工都机学])会(?![议见谈上后前场中员长务计商])",
    "conferen": "会议|大会|(?<![社协商工都机学])会(?![议见谈上后前场中员长务计商])",
    "teleconf": "会议",
    "plenum": "全会|全体会议",
    "Party committee's standing": "委常委",
    "Party standing": "委常委",
    "Party congress": "党代会|代表大会",
    "competit": "赛|比武",
    "contest": "赛|比武",
    "award": "奖",
    "prize": "奖",
    "model": "先进|模范|标兵|典型|示范|样板|榜样",
    "census": "普查",
    "survey": "调查",
    "standard": "标准",
    "target": "目标|指标|任务",
    "regulat": "条例|规定|规章|法规",
    "law": "法(?![院官治人律])",
    "drill": "演练|演习",
    "exercis": "演练|演习",
    "trial": "试点",
    "pilot": "试点",
    "game": "运动会",
}
_NOUNS_ZH = {begins: regex(zh) for begins, zh in _NOUNS.items()}
_WORD_LIST = (
    "provincial provincewide municipal city citywide county countywide district national nationwide central "
    "township"
)
_WORDS = frozenset(_WORD_LIST.split())
_LEVEL_ZH = regex(
    "中央|全国|国家|自治区|省|(?<!城)市(?![场民域区容值])|州|县(?!域)|旗|(?<![社园景片灾地校厂库辖城山牧林矿老])区(?![域别块])|镇|乡(?![村])"
)
_AGAIN = regex(
    "(?:^|出席|参加|主持|列席|本次|此次|召开|贯彻好?|落实好?|学习|按照|根据|[把将到，。；])(?:本次|此次)?$"
)
"""What was named before stands bare: 会议指出, 出席会议."""
_FAR = 30


def check_levelled(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each thing of a level that the cited Chinese has of other levels only."""
    if _WORDS.isdisjoint(words(en)):
        return
    for told in _TOLD.finditer(en):
        noun = next(zh for begins, zh in _NOUNS_ZH.items() if told["noun"].startswith(begins))
        held = list(_levels(noun, quotes))
        met = {level for levels in held for level in levels}
        level = told["level"].lower()
        if held and all(held) and not any(may_be(level, one) or is_top(level, one) for one in met):
            yield f"“{told[0]}”: the cited Chinese has it of {'、'.join(sorted(met))}"


def _levels(noun: re.Pattern[str], quotes: Sequence[str]) -> Iterator[frozenset[str]]:
    """The levels before each place of a thing; what only refers to one named before is none."""
    for quote in quotes:
        for found in noun.finditer(quote):
            start = max(behind_last(quote, "，。；：\n", found.start()), found.start() - _FAR)
            before = quote[start : found.start()]
            if not _AGAIN.search(before):
                yield frozenset(_LEVEL_ZH.findall(before))
