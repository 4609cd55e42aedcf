"""Whether a numeral before a unit states an amount: 三次会议 may be the third meeting."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from summarizer.language.figures.units import Unit
from summarizer.language.rows import rows
from summarizer.patterns import regex

_NUMBERED_YEAR = regex(r"\d{1,2}\.(?:19|20)\d\d")
_YEAR = range(1900, 2101)
_MOVED = regex("(?:提升|上升|前移|前进|跃升|攀升|晋升|下降|下滑|后移|后退|[升降进退])了?$")
_BLOCKED_AFTER: dict[str, str] = {
    "年": "级代度初末底货画轻青报鉴",
    "位": "一数居列于次",
    "大": "以精代报召胜会学家",
    "期": "工项用建投主开",
    "次": "会全产集代常学世工",
    "成": "立功为果效员都长本熟品型交绩就份套人",
    "家": "庭长乡村里政园族口具装",
    "名": "单列词义字称山校师城录牌",
    "人": "民大才事均口文工物士居社",
    "天": "津府然桥河气使文台",
    "条": "例件约",
    "项": "目羽",
    "场": "地所馆镇景面外内",
    "类": "似型",
    "种": "植粮田业子",
    "件": "套",
    "处": "理置级长室",
    "个": "人体性税",
    "米": "粉线",
    "道": "路",
    "元": "旦素器件宝宵月年首",
    "度": "假",
    "面": "积",
    "份": "额子",
    "层": "次面级",
    "户": "籍口",
    "门": "类口",
    "所": "有以谓属需",
    "周": "边年",
    "%": "",
}
_HAN_ORDINAL_BEFORE = ("星期", "礼拜", "周", "初", "高", "其")
_NOT_RANK_BEFORE_FRONT = "目当此日年月以之提会"


@dataclass(frozen=True, slots=True)
class Reading:
    """A numeral as written (`raw`), its value and place, and whether it is Han or scaled by 万 or 亿."""

    raw: str
    value: Decimal
    start: int
    han: bool
    scaled: bool


@cache
def _lexical() -> dict[str, tuple[tuple[str, int], ...]]:
    """Two characters (one at a word's end) from each of its numerals on → (word, offset of the numeral)."""
    found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for row in rows("number_words"):
        word = row["zh"]
        for at in range(len(word)):
            if word[at] in "一二两三四五六七八九十百千万":
                found[word[at : at + 2]].append((word, at))
    return {key: tuple(words) for key, words in found.items()}


def is_lexical(text: str, start: int, raw: str) -> bool:
    """Whether the numeral stands inside a word of `tables/number_words.tsv`."""
    for at in range(start, start + len(raw)):
        for key in (text[at : at + 2], text[at]):
            for word, offset in _lexical().get(key, ()):
                if at >= offset and text.startswith(word, at - offset):
                    return True
    return False


def is_ordinal(text: str, start: int, han: bool) -> bool:
    """第3次, 周三, 前10名, 数十家, 几百, and the second half of 十四届三次会议."""
    before = text[max(0, start - 2) : start]
    if before.endswith(("第", "几", "届", "若干")) or (han and before.endswith((*_HAN_ORDINAL_BEFORE, "数"))):
        return True
    if before.endswith("前"):
        return before[0] not in _NOT_RANK_BEFORE_FRONT if len(before) == 2 else True
    return False


def unit_fits(text: str, at: int, unit: Unit, reading: Reading) -> bool:
    """Whether this unit really is one here: 2023年 is a date, 三期 a phase, 家庭 no classifier."""
    after = text[at + len(unit.zh) : at + len(unit.zh) + 1]
    if after and after in _BLOCKED_AFTER.get(unit.zh, ""):
        return False
    if (unit.needs == "digits" and reading.han) or (unit.needs == "scale" and not reading.scaled):
        return False
    if unit.needs == "decimal" and (reading.han or "." not in reading.raw):
        return False
    if unit.needs == "tenths" and not (0 < reading.value < 10):
        return False
    if unit.zh == "位" and _MOVED.search(text, 0, reading.start):
        return False  # 比去年同期提升3位: places in a ranking, no people
    if unit.zh == "年" and not reading.han and _NUMBERED_YEAR.fullmatch(reading.raw):
        return False  # 1.2021年省级名单: the first of a list
    if unit.zh == "年" and (after.isdigit() or (len(reading.raw) == 4 and reading.value in _YEAR)):
        return False
    if unit.zh == "年" and 50 <= reading.value < 100 and text.startswith(("以前", "之前", "以后"), at + 1):
        # 90年以前 is "before 1990".
        return False
    if unit.zh == "大":
        return 2 <= reading.value <= 12 and text[reading.start - 2 : reading.start] != "党的"
    if reading.han and reading.raw == "一":
        return unit.zh in ("倍",)
    return not (reading.han and reading.raw == "二" and unit.use != "measure")


_FIRMS = "(?:企业|商户|主体|工商户|个体户|经营户|公司|商家|门店)"
_FIRMS_BEFORE = regex(
    f"{_FIRMS}(?:总[量数]|数量|户数|合计|共计|已|共|达到?|突破|超过?|新增|净增|增加|为|近|约|现有|累计)*$"
)
_FIRMS_BEHIND = regex(f"的?(?:规上|规模以上|重点|民营|小微|中小微?|各类|工业)*{_FIRMS}")


def counts_firms(text: str, start: int, end: int) -> bool:
    """Whether 户 counts firms and no households: 经营主体6.8万户, 走访20户企业. `start` and `end` of number and 户."""
    return bool(_FIRMS_BEHIND.match(text, end) or _FIRMS_BEFORE.search(text, 0, start))
