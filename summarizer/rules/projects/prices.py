"""What a project costs in all: the whole investment told right behind it, before it, or in a later sentence."""

from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.figures.numerals import TWO_TO_NINETY_NINE
from summarizer.patterns import regex
from summarizer.rules.projects.mentions import Told

_AMOUNT = regex(
    r"(?:计划|协议|合同|概算|估算|预计|预估)?(?:总投资|(?<!完成)(?<!年度)(?<!到位)投资(?:总)?金?额"
    r"|签约(?:总)?(?:金额|资金|额)|签约总额|协议资金|协议引资|(?:协议|合同)投资"
    r"|合同(?:总)?(?:投资|金)?额|协议(?:总)?(?:投资|金)额|总金额|投资总额|引资(?!项目|企业)"
    r"|(?<=[个项]，)(?:投资(?=约?\d)|金额)|(?:由[^，。；]{2,24}?|拟|(?<=项目)|(?<=工程)"
    r"|(?<=[一二三四五六]期)|(?<=项目计划)|(?<=项目预计)"
    r"|(?<=工程计划))投资(?=(?:约|超过?|近|达|逾)*\d))"
    r"(?:金?额|规模)?(?:约|达|为|超过?|共|合计|近|计|逾|突破)*(?:人民币)?"
)
# 签约12个项目，计划投资86亿元: of what is under way it would be the year's
_TO_COME = regex("签约|将|拟|谋划|储备|计划")
_PLANNED = regex("，计划投资(?:约|达|超过?|近|逾)*")
_BEFORE_AMOUNT = regex(
    r"投资(?:约|超过?|近|达)*(?:[^，。；]{2,14}?(?:(?:的|、)[^，。；]{0,16}|的[^，。；]{4,50}等|，包括[^。；]{2,60}等|，在[^，。；]{2,14}(?:建设|新建|兴建))| ?\d[\d.]* ?[万亿]*(?:美?元|欧元|港元)?)(?:用于)?(?:，?在[^，。；]{2,16})?(?:建设|新建|打造|实施|兴建|布局)?$"
)
_REACH = 60
_COUNT = regex(r"(?<!第)(?<!\d)\d+[多余]?[个项宗只件]")
NUMBER = regex(rf"(?<!第)(?<!\d)(?:(\d+)[多余]?[个项宗只件]|({TWO_TO_NINETY_NINE})个)")
_ASIDE = regex(r"（[^（）]*）")
_ITS_PRICE = regex(
    r"(?:据(?:悉|了解|[^，。；]{2,8}介绍)，)?(?:(?:(?:该|此|本)?(?:项目|工程|大桥|水库|隧道|园区)"
    r"|该[桥路园厂线段库])(?:[^。；]{0,60}?(?:计划|预计|概算|预估|协议)?(?:总投资|投资(?:总)?额)"
    r"|(?:计划|预计)?投资)|总投资)(?:额)?(?:约|达|为|超过?|近|逾)*(?:人民币)?"
)


def price(text: str, found: Told, limit: int) -> tuple[str | None, int, int]:
    """The whole investment stated right behind a project, or before it, and the stretch that tells of both."""
    if (found.row and _ROW.match(text, found.end)) or _OF_SIZE.search(found.zh):
        return None, found.start, found.end
    inside = _AMOUNT.search(text, found.start, found.end)
    if inside and not _OR_MORE.search(text, inside.start(), found.end):
        money = _money(text, inside.start(), found.end)
        return (money.zh if money else None), found.start, found.end
    # 总投资50亿元的甲项目，其中一期投资25亿元: what it costs stands right before it.
    own = _OWN.search(text, max(0, found.start - _REACH), found.start)
    if own and not _AND_ANOTHER.match(text, found.end):
        money = (
            _money(text, own.start(), found.start) if not _OF_THE_YEAR.search(text, 0, own.start()) else None
        )
        if money:
            return money.zh, own.start(), found.end
    # 甲项目、乙项目等，总投资…: the price of all of them.
    joined = found.named and text[found.start - 1 : found.start] in ("、", "和", "及", "与")
    among = found.named and text.startswith("等", found.end)
    stated = None if among else _AMOUNT.search(text, found.end, min(limit, found.end + _REACH))
    if stated is None and _TO_COME.search(found.before + found.zh):
        stated = _PLANNED.match(text, found.end)
    # 目前已落实30个，总投资…: the price of those.
    if (
        stated
        and "。" not in text[found.end : stated.start()]
        and not _COUNT.search(_ASIDE.sub("", text[found.end : stated.start()]))
        and not _OF_OTHERS.search(text, found.end, stated.start())
        and (found.named or not _BEHIND_OTHERS.search(text, 0, found.start))
        and not _SORTS.search(text, 0, found.start)
    ):
        money = _money(text, stated.start(), stated.end() + 2)
        # 总投资20亿元的…: the price of what stands behind it. 投资额均超过5000万元: of each of them.
        if money and text[money.start - 1] != "均" and text[money.end : money.end + 1] != "的":
            return money.zh, found.start, money.end
    nearest = text.rfind("投资", max(0, found.start - 72), found.start)
    # 投资3亿元的甲项目、乙项目: what the second costs is not said.
    ahead = _BEFORE_AMOUNT.match(text, nearest, found.start) if nearest >= 0 and not joined else None
    if ahead and (_OF_THE_YEAR.search(text, 0, nearest) or _AND_ANOTHER.match(text, found.end)):
        ahead = None
    if ahead and (money := _money(text, ahead.start(), found.start)):
        return money.zh, money.start, found.end
    return None, found.start, found.end


_OWN = regex(r"投资(?:额)?(?:约|超过?|近|达|逾)*(?:人民币)? ?\d[\d.]* ?[万亿]*(?:美?元|欧元|港元)?的$")
_OF_THE_YEAR = regex("(?:年度|当年|今年|本年度?)(?:计划|预计|拟)?(?:完成)?$")
# 总投资近8000万元的甲大楼和乙综合楼竣工: it may be what the two cost.
_AND_ANOTHER = regex(
    "(?:和|及|与|以及)(?![^，。；]{0,40}投资)[^，。；、]{3,40}?(?:集中|同时|正式|先后)?(?:开工|动工|竣工|启用|建成|投[产用]|通车|奠基|完工)"
)
# 投资额3000万元以上的项目750个: how large each of them is.
_OR_MORE = regex("[万亿]元(?:以[上下])")
_OF_SIZE = regex(r"以上的\d+[个项宗只件]$")  # 投资亿元以上的31个
# 总投资5400万元的甲小学、乙水厂等3个项目: the price of all three.
_ROW = regex(r"(?:、[^，。；]{2,60}?)?等\d")
# 10个项目开工，数个项目签约，开工签约项目总投资…: what all of them cost.
_OF_OTHERS = regex("，[^，。；]{0,20}(?:签约|开工|竣工|投产)(?:的)?项目$")
# 3个项目签约，6个项目开工，总投资…: what all nine of them cost.
_BEHIND_OTHERS = regex(
    r"\d+[余多]?[个项][^，。；\d]{0,12}(?:签约|开工|竣工|投产|落地)，(?:集中)?(?:签约|开工|竣工|投产)?$"
)
# 其中，既有工业项目，又有农业项目，总投资…: what those of all sorts cost.
_SORTS = regex("(?:既有|也有|又有|还有)[^。；]{0,40}$")
_CURRENCIES = ("yuan", "US dollars", "Hong Kong dollars", "euros")


# 签约8个项目。此次总投资49.8亿元: what all of them cost.
_THEIR_PRICE = regex(
    r"(?:此次|本次|这些|上述|项目|活动|签约|开工)*(?:(?:计划|预计|协议)?总投资|签约总?金额|签约总额|总金额)(?:额)?(?:约|达|为|超过?|近|逾|共计|合计)*(?:人民币)?"
)


def its_price(text: str, *, group: bool = False) -> Quantity | None:
    """The price of the project (or `group`) told of before, that a sentence opens with: 该项目总投资6亿元."""
    stated = (_THEIR_PRICE if group else _ITS_PRICE).match(text)
    money = _money(text, stated.start(), stated.end() + 2) if stated else None
    return None if money and text.startswith("的", money.end) else money  # 总投资1.3亿元的某某工程


def _money(text: str, start: int, end: int) -> Quantity | None:
    """The first sum of money that begins in a stretch."""
    found = (q for q in find_quantities(text) if start <= q.start <= end and q.unit in _CURRENCIES)
    return next(found, None)
