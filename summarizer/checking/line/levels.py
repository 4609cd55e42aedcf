"""Levels of organs and places: the one table of English words for them and the characters that may stand for each."""

from summarizer.patterns import any_of

LEVELS: dict[str, tuple[str, ...]] = {
    "central": ("中央", "党中央", "中"),
    "national": ("全国", "国家", "国"), "state": ("国家", "国"), "country": ("国",), "nation": ("国",),
    "provincial": ("省", "自治区"), "province": ("省", "自治区"), "regional": ("自治区", "区"),
    "prefectural": ("州", "盟", "地"), "municipal": ("市",), "city": ("市",),
    "district": ("区",), "county": ("县", "旗"), "banner": ("旗",),
    "town": ("镇",), "township": ("乡", "镇"), "subdistrict": ("街道",), "sub-district": ("街道",),
    "village": ("村",),
}  # fmt: skip
_POINTS = "我全本该各"


def may_be(level: str, zh: str) -> bool:
    """Whether some Chinese names the level an English word does: 市, 我市 and 全市 are a city's."""
    return zh.lstrip(_POINTS) in LEVELS[level.lower()] or zh in LEVELS[level.lower()]


def is_top(level: str, zh: str) -> bool:
    """Whether a level and some Chinese are both of the whole country: a central team may be 国家督察组."""
    return level.lower() in ("national", "central") and zh in (*LEVELS["national"], *LEVELS["central"])


def holds(level: str, zh: str) -> bool:
    """Whether the characters of a level stand somewhere in some Chinese."""
    return any(one in zh for one in LEVELS[level.lower()])


def pattern_of(level: str) -> str:
    """A pattern of the characters that may stand for a level."""
    return any_of(LEVELS[level.lower()])
