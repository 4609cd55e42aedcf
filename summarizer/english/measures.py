"""What is measured, by name: 规上工业增加值, 采矿业实现营业收入. Names that no table has are put together.

measure("规上工业增加值")      "value added of industrial enterprises above designated size"
measure("矿泉水产业产值")      "output of the mineral water industry"
measure("“蓝鲸”指数")          None
"""

from functools import cache, lru_cache

from summarizer.english.clauses.rendering import render
from summarizer.english.trades import made
from summarizer.language.marks import HAN
from summarizer.language.rows import rows
from summarizer.patterns import regex

AVERAGES = {
    "全国": "national",
    "全省": "provincial",
    "全市": "city",
    "全区": "regional",
    "全州": "prefectural",
    "全县": "county",
}
"""Whose average a measure is held against: 高于全市平均2个百分点."""
# Of whom or what a measure is: 采矿业增加值, 规上服务业|实现|营业收入.
_OF_SECTOR = {
    "增加值": "value added of {}",
    "总产值": "gross output of {}",
    "产值": "output of {}",
    "产量": "output of {}",
    "营业收入": "operating revenue of {}",
    "主营业务收入": "main business revenue of {}",
    "利润总额": "total profits of {}",
    "利润": "profits of {}",
    "零售额": "retail sales of {}",
    "销售额": "sales of {}",
    "用电量": "electricity consumption of {}",
    "投资": "investment in {}",
    "税收": "tax revenue from {}",
    "贷款余额": "outstanding loans to {}",
    "播种面积": "sown area of {}",
    "种植面积": "area planted with {}",
    "出栏": "{} sold for slaughter",
    "存栏": "{} in stock",
}
_WORKS = {
    "项目": "the project", "工程": "the works", "园区": "the park", "产业园": "the park", "大桥": "the bridge",
    "全桥": "the bridge", "道路": "the road", "公路": "the road", "高速": "the expressway", "隧道": "the tunnel",
    **{f"{zh}期": f"phase {en}" for zh, en in zip("一二三四首", ("one", "two", "three", "four", "one"), strict=True)},
}  # fmt: skip
# 一期工程总投资, 该项目占地面积: of which part of the works.
_OF_WORKS = regex(
    "(?:其中)?(?:整个|该|本|此)?(?:规划|设计)?(?P<works>[一二三四首]期|[一-鿿]{2})(?:(?<=期)(?:工程|项目))?的?(?P<what>.{2,})"
)
_ADDED = ("产值", "税收", "收入", "销售额", "增加值", "产能", "投资")
# Of which each says the thing as well as the sum of it.
_SUMS = ("投资额", "收入额", "支出额")
_BETWEEN = regex("(?:累计|合计|共)?(?:实现|完成|的)$")


@lru_cache(maxsize=1024)
def measure(zh: str) -> str | None:
    """The English of what is measured, without an article; None where a part of it has none."""
    if zh.endswith("总产"):  # 水稻总产80.8万吨
        zh += "量"
    named = _table().get(zh) or _of_works(zh)
    return named or thing(zh) or _of_goods(zh) or _of_sector(zh) or _of_whole(zh)


@cache
def _table() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("measures")}


def _of_goods(zh: str) -> str | None:
    """氧化铝产量 and 不锈钢产业, by the goods of the table of trades."""
    said = ((zh.removesuffix(end), en) for end, en in _OF_A_GOOD.items() if zh.endswith(end))
    return next((f"{made()[good]} {en}" for good, en in said if good in made()), None)


_OF_A_GOOD = {
    "总产量": "total output", "产量": "output", "总产值": "gross output", "产值": "output value",
    "销量": "sales volume", "销售量": "sales volume", "销售额": "sales", "出口额": "exports", "进口额": "imports",
    "产能": "production capacity", "种植面积": "growing area", "养殖面积": "farming area", "产业": "industry",
    "行业": "industry", "制造业": "manufacturing", "加工业": "processing industry",
}  # fmt: skip


def _of_works(zh: str) -> str | None:
    """项目总投资 and 一期占地面积: what is known to be measured of works, behind which of them."""
    found = _OF_WORKS.fullmatch(zh)
    works = _WORKS.get(found["works"]) if found else None
    if found is None or works is None or not (works.startswith("phase ") or _OF_ONE.match(found["what"])):
        return None
    what = measure(_PLANNED.sub("", found["what"])) if _OF_ANY.search(found["what"]) else None
    if what is None:
        return None
    planned = "planned " if _PLANNED.match(found["what"]) and not what.startswith("planned ") else ""
    to = "on" if what in ("work done", "progress") else "in" if what.endswith("investment") else "of"
    return f"{planned}{what} {to} {works}"


_PLANNED = regex("^规划(?=占地|用地|建筑|总建筑)")
# 项目投资 and 园区产值 may be those of all projects and parks.
_OF_ONE = regex(
    "(?:规划|设计|计划|概算|估算)?总(?!产|营|收|销|利|税)|规划|占地|用地|全长|主跨|形象|整体|建设进度|施工进度|(?:建设|总|施工)?工期"
)
_OF_ANY = regex(
    "(?:占地|用地|建筑|全长|主跨|面积|进度|工期|工程量|宽度?|产值|投资额?|收入|利税|税收|利润|总长度?)$"
)


def is_known(zh: str) -> bool:
    """Whether a measure is one whose words name a deed by themselves (计划投资), or one of works (大桥全长)."""
    return zh in _table() or _of_works(zh) is not None


@lru_cache(maxsize=1024)
def thing(zh: str) -> str | None:
    """The English of what is counted or measured and has a name of its own, without an article."""
    if zh.startswith("新增") and zh.endswith(_ADDED):  # 新增规上工业产值: the output is new, not the industry
        more = thing(zh[2:]) or _of_sector(zh[2:])
        return f"additional {more}" if more else None
    en = render(zh, "NP").en
    if en is None and zh.endswith(_SUMS):
        en = render(zh[:-1], "NP").en
    if en is None or HAN.search(en):
        return None
    return en.removeprefix("the ").removeprefix("total volume of ").removeprefix("the ")


def _of_sector(zh: str) -> str | None:
    """采矿业增加值 and 规上服务业实现营业收入, put together from whose and what."""
    for last, form in _OF_SECTOR.items():
        if zh.endswith(last):
            sector = _BETWEEN.sub("", zh.removesuffix(last))
            if en := thing(sector + last):  # 第一产业实现|增加值
                return en
            whose = render(sector, "NP").en
            return form.format(whose) if whose and not HAN.search(whose) else None
    return None


_SHARE = regex("(?P<part>[^占，、]{2,16})占(?P<whole>[^占，、]{2,16}?)的?比(?:重|例)")


def _of_whole(zh: str) -> str | None:
    """制造业增加值占地区生产总值比重: what makes up how much of what."""
    found = _SHARE.fullmatch(zh)
    part, whole = (measure(found["part"]), measure(found["whole"])) if found else (None, None)
    return f"the share of {part} in {whole}" if part and whole else None
