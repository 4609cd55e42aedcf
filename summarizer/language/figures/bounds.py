"""The words around a Chinese figure that bound it: 约, 近, 超, 不低于 before it; 余, 以上, 左右 after it.

DOMAIN conventions: 以上 and 以下 include the number; 余/多/超/突破 are "more than"; 近 is "nearly".
"""

from typing import Literal

from summarizer.facts import Approximation
from summarizer.patterns import regex

Bound = Literal["", "about", "nearly", "less than", "more than", "at least", "at most", "within"]

APPROXIMATION: dict[str, Approximation] = {
    "": Approximation.EXACT,
    "about": Approximation.ABOUT,
    "nearly": Approximation.UNDER,
    "less than": Approximation.UNDER,
    "more than": Approximation.OVER,
    "at least": Approximation.AT_LEAST,
    "at most": Approximation.AT_MOST,
    "within": Approximation.AT_MOST,
}

# Word before the number → bound and the characters that, standing before the word, make it part of another
# one (签约15个 is "signed 15", 附近3家 is "3 nearby").
_BEFORE: dict[str, tuple[Bound, str]] = {
    "约": ("about", "签节预合公制条契邀履续集和毁违相简特隐失"),
    "大约": ("about", ""),
    "约为": ("about", "签合契条公"),
    "约有": ("about", "签合契条公"),
    "约达": ("about", "签合契条公"),
    "约占": ("about", "签合契条公节"),
    "约合": ("about", "签契条公"),
    "约折合": ("about", ""),
    "约是": ("about", "签合契条公"),
    "大概": ("about", ""),
    "大致": ("about", ""),
    "大体": ("about", ""),
    "差不多": ("about", ""),
    "几乎": ("nearly", ""),
    "近": ("nearly", "附最临就靠邻亲新晋贴远"),
    "接近": ("nearly", ""),
    "将近": ("nearly", ""),
    "逼近": ("nearly", ""),
    "超": ("more than", "高反赶不英商"),
    "超过": ("more than", "不未没得能"),
    "超出": ("more than", "不未"),
    "突破": ("more than", "未没得不能"),
    "逾": ("more than", "不未"),
    "高于": ("more than", "不得能"),
    "大于": ("more than", "不得能"),
    "多于": ("more than", "不得能"),
    "不低于": ("at least", ""),
    "不得低于": ("at least", ""),
    "不能低于": ("at least", ""),
    "不少于": ("at least", ""),
    "不得少于": ("at least", ""),
    "不小于": ("at least", ""),
    "至少": ("at least", ""),
    "最少": ("at least", ""),
    "最低": ("at least", ""),
    "不超过": ("at most", ""),
    "不得超过": ("at most", ""),
    "不能超过": ("at most", ""),
    "未超过": ("at most", ""),
    "不超": ("at most", ""),
    "不高于": ("at most", ""),
    "不得高于": ("at most", ""),
    "不大于": ("at most", ""),
    "不多于": ("at most", ""),
    "不得多于": ("at most", ""),
    "不得突破": ("at most", ""),
    "不突破": ("at most", ""),
    "不能突破": ("at most", ""),
    "最高": ("at most", ""),
    "最高达": ("at most", ""),
    "最长": ("at most", ""),
    "上限为": ("at most", ""),
    "至多": ("at most", ""),
    "最多": ("at most", ""),
    "不足": ("less than", ""),
    "不到": ("less than", "达找想看用做得收感意料"),
    "低于": ("less than", "不得能"),
    "少于": ("less than", "不得能"),
    "小于": ("less than", "不得能"),
}
_BY_LAST: dict[str, list[str]] = {}
for _word in sorted(_BEFORE, key=lambda word: -len(word)):
    _BY_LAST.setdefault(_word[-1], []).append(_word)

# 投资过10亿元, 年产值过5亿元; 通过3个项目 and 经过2年 tell no bound.
_GROWN = regex(
    "(?:投资|产值|收入|销售|营收|税收|纳税|利润|资产|规模|总额|产量|总量|金额|市值|估值|流量|存量|销量|(?<!差)(?<!名)额|人口)$"
)
# 约是全省面积的|三分之一, 约占总数的|35%
_ABOUT_PART = regex("(?<![签合契条公节])约(?:是|为|占|相当于)[^，。；、约]{1,10}的$")
_AFTER = regex(
    r"(?:及|或|\(含\)|（含）)?(?:"
    r"(?P<at_least>以上|之上(?!而下))"
    r"|(?P<at_most>以下|之下|以内|之内)"
    r"|(?P<about>左右|上下(?![班车游联学级]))"
    r"|(?P<more>有余|余(?![杭姚干家江庆热名个项])|多(?![元方层种项功样媒边维式极语次党措形]))"
    r"|(?P<within>内(?![部容外涵生需控蒙河网]))"
    r")"
)
_MORE_AFTER_UNIT = frozenset("元亩年天月吨里米倍时周斤顷人户")
_INSIDE_TIME = frozenset("天内年月日周时钟期")


def bound_before(text: str, start: int) -> tuple[Bound, int]:
    """The bound word that ends at `start` and where it begins; ("", start) if there is none."""
    end = start - 1 if text[start - 1 : start] == " " else start
    for word in _BY_LAST.get(text[end - 1 : end], ()):
        if text.startswith(word, end - len(word)) and end >= len(word):
            at = end - len(word)
            bound, blockers = _BEFORE[word]
            if at and text[at - 1] in blockers:
                return "", start
            return bound, at
    if text[end - 1 : end] == "过" and _GROWN.search(text, max(0, end - 5), end - 1):
        return "more than", end - 1
    if text[end - 1 : end] == "的" and _ABOUT_PART.search(text, max(0, end - 16), end):
        return "about", start
    # 不低于每吨12元: the rate stands between the bound and its number.
    rate = text.rfind("每", max(0, end - 4), end)
    if rate > 0 and rate < end - 1 and text[rate - 1] not in "，。；、":
        bound, at = bound_before(text, rate)
        return (bound, at) if bound else ("", start)
    return "", start


def bound_after(text: str, end: int) -> tuple[Bound, int]:
    """The bound word that begins at `end` (after a unit) and where it stops; ("", end) if there is none."""
    match = _AFTER.match(text, end)
    if match is None:
        return "", end
    last = text[end - 1]
    if match["at_least"]:
        return "at least", match.end()
    if match["at_most"]:
        return ("within" if last in _INSIDE_TIME else "at most"), match.end()
    if match["about"]:
        return "about", match.end()
    if match["more"] and last in _MORE_AFTER_UNIT:
        return "more than", match.end()
    if match["within"] and last in _INSIDE_TIME:
        return "within", match.end()
    return "", end


def combine(first: Bound, second: Bound) -> Bound | None:
    """One bound of two (约…左右, 超…余). None where they contradict each other (近…余)."""
    if not first or not second or first == second:
        return first or second
    pair = {first, second}
    if pair == {"more than", "at least"}:
        # 超过30%以上: the writer's own slip; "at least" claims the less of the two.
        return "at least"
    if pair <= {"at most", "within"}:
        return "within"
    return None
