"""How many the Chinese names one after the other and nobody there counts: "five deputy heads", "three roads"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from summarizer.patterns import regex

# 三多亭农贸市场和黄泥井农贸市场 are two.
_PAIR_OF_A_KIND = regex(r"(?P<kind>[\u4e00-\u9fff]{2})[和与及][^，。；、和与及]{1,10}(?P=kind)")
# Lists: names or things parted by 、 (not the organ before the first of them).
_RUN = regex("[^，。；：\n]+")
# 甲、乙带领丙、丁、戊园区: who or what was led, seen or held is a row of its own.
_LED = regex("带领|率领|包括|涵盖|涉及|参观|考察|走访|来到|前往|以及")
_TITLED = regex("《[^《》]*》")
# The last of a row of bureaus or towns, before what is said of them all.
_UNITS = regex(r"(?<=[局委办镇乡村县区市])(?=[的和及与等])")
_TITLE_ROW = regex("(?:《[^《》]*》[、和及以]{0,2}){2,}")
# 甲镇民族村、乙乡桂林村分别与丙区太和镇、盐井街道: the villages are two, the last unit of each name counts.
_UNIT_NAME = regex("[\u4e00-\u9fff]{2,6}(?:村|社区|街道|镇|乡)(?![\u4e00-\u9fff]{2,6}(?:村|社区|街道|镇|乡))")
_TITLE_ENDS = regex("《[^《》]*?([\u4e00-\u9fff]{2})(?:（[^（）]*）)?》")
# 区政府关于甲的报告，区政府关于乙的报告: two from the government.
_REPORTING = regex("([\u4e00-\u9fff]{3})关于")
_COUNTED_ACTS = ("听取", "审议", "传达", "研究", "原则同意", "审议通过", "听取并", "听取了")
_TELEPHONE = regex(r"(?<![\d.])(?:0\d{2,3}[-—]?)?\d{5,8}(?![\d.万亿元亩吨人户个])")


def named_in_a_row(quotes: Sequence[str], names: Sequence[str] = ()) -> frozenset[Decimal]:
    """How many a quote names one after the other: "five deputy county heads", "eight leaders", "four reports"."""
    found: set[int] = set()
    for quote in quotes:
        for run in (run for run in _RUN.findall(_TITLED.sub("", quote)) if "、" in run):
            found.update(piece.count("、") + 1 for piece in _LED.split(run))
            items = run.rpartition("分别")[2].split("、")
            found.update((len(items), len(items) + any(joint in items[-1] for joint in "和及与")))
            found.update(len(items) - place for place, item in enumerate(items) if item.startswith("副"))
            found.update(Counter(item[-1:] for item in (*items[:-1], _UNITS.split(items[-1])[0])).values())
            found.update(_of_a_kind(items))
        found.add(sum(name in quote for name in names))
        found.update(2 for _ in _PAIR_OF_A_KIND.finditer(quote))
        found.add(quote.count("；") + 1)
        found.update(len(titles.split("》")) - 1 for titles in _TITLE_ROW.findall(quote))
        found.update(Counter(item[-1:] for item in _UNIT_NAME.findall(quote)).values())
    text = "".join(quotes)
    found.update(Counter(_REPORTING.findall(text)).values())
    found.update(text.count(act) for act in _COUNTED_ACTS)
    found.update(Counter(title[-2:] for title in _TITLE_ENDS.findall(text)).values())
    found.add(len(_TELEPHONE.findall(text)))
    return frozenset(Decimal(size) for size in found if size >= 2)


def _of_a_kind(items: Sequence[str]) -> Iterator[int]:
    """How many of a list are called alike: three roads in 甲公路、乙公路、丙公路改建工程、丁水库."""
    pairs = ({item[at : at + 2] for at in range(len(item) - 1)} for item in items)
    return iter(Counter(pair for held in pairs for pair in held).values())
