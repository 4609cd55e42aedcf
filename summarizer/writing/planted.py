"""Trees that were planted, by the sort of plant if their own name has no English."""

import re

from summarizer.english import phrase
from summarizer.patterns import regex

# 栽下油茶树苗|300余株: of what sort they are may have no English.
_PLANTED = regex(
    r"(?:[补移共]?[栽种](?:[植种下上])?了?|(?<![义务绿])植下?了?)(?:(?<=[栽种植])树)?(?P<thing>[^，。；：]{0,40})$"
)
_PLANTED_AHEAD = regex("[拟将要需]|计划|力争|目标|预计|争取|确保|准备")
_SORTS_OF_TREES = {
    "树苗": "saplings",
    "苗木": "seedlings",
    "树木": "trees",
    "绿植": "plants",
    "花木": "plants",
    "苗": "saplings",
    "树": "trees",
}


def planted(before: str, zh: str, after: str) -> str | None:
    """Trees, by the sort of plant if its own name has no English: 栽下辛夷、银杏等树苗|2000余株."""
    found = _PLANTED.search(before)
    if found is None or zh[-1] not in "株棵" or _PLANTED_AHEAD.search(before):
        return None
    named = _QUANTIFIED.sub("", found["thing"]) or re.split("[，。；、]", after)[0]
    if phrase(named).en or (zh[-1] == "株" and named.endswith(_NO_TREES)):
        return None
    sort = next((en for ending, en in _SORTS_OF_TREES.items() if named.endswith(ending)), None)
    of_trees = zh[-1] == "棵" or "树" in found[0]
    return sort or ("trees" if of_trees else "plants")


_QUANTIFIED = regex("(?:等)?(?:各[类种]|多种|多样)?(?:共计|累计|合计|总计|达|近|约|超过?|共|余)*$")
_NO_TREES = ("花", "草", "卉", "菜", "药材", "花草", "秧")
