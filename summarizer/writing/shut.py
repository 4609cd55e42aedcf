"""What a restriction of a notice shuts or cuts off: 停水, 禁止一切车辆通行."""

from collections.abc import Sequence

from summarizer.english.site_names import site_english
from summarizer.facts import Window, WindowKind
from summarizer.patterns import regex
from summarizer.writing.wording import quoted

# Who may not pass is said before that a road is closed. Source: notices of waterworks and traffic police.
_SHUT = (
    (regex("禁止(?:一切|所有|各[类种])?(?:机动)?车辆[和、及与]行人"), "The road is closed to vehicles and pedestrians"),
    (regex("禁止(?:一切|所有|各[类种])?(?:机动)?车辆"), "The road is closed to vehicles"),
    (
        regex("禁止(?:一切|所有|各[类种])?机动车辆?[和、及与]非机动车"),
        "The road is closed to motor and non-motor vehicles",
    ),
    (regex("禁止(?:一切|所有|各[类种])?机动车(?!道)"), "The road is closed to motor vehicles"),
    (regex("禁止(?:大型|重型|中型)?[货卡]车|[货卡]车(?:禁行|限行|禁止)"), "The road is closed to trucks"),
    (regex("半封闭|半幅封闭|半幅施工"), "The road is partly closed"),
    (regex("停水|(?:停止|暂停|中断)供水"), "Water supply is suspended"),
    (regex("(?:减压|低压|降压)供水"), "Water is supplied at low pressure"),
    (regex("(?:供水)?管[网道][^，。；]{0,8}冲洗|冲洗[^，。；]{0,6}管[网道]"), "Water mains are flushed"),
    (regex("停电|(?:停止|暂停|中断)供电"), "Power supply is suspended"),
    (regex("停气|(?:停止|暂停|中断)供气"), "Gas supply is suspended"),
    (regex("(?:路|路段|交通|街|道|桥|巷|隧道)[^，。；]{0,24}封闭|封闭(?:交通|道路|施工)|封路"), "The road is closed"),
    (regex("禁渔|休渔|禁捕"), "Fishing is banned"),
    (regex("禁牧"), "Grazing is banned"),
    (regex("(?:限制|限时|错峰|分时段)供水"), "Water supply is restricted"),
    (regex("禁止[^，。；]{0,10}?燃放"), "Setting off fireworks is banned"),
    (regex("禁止[^，。；]{0,10}?野外用火"), "The use of fire in the wild is banned"),
    (regex("禁止[^，。；]{0,6}?(?:焚烧|燃烧)"), "Burning in the open is banned"),
    (regex("禁止[^，。；]{0,10}?(?:垂钓|捕捞|捕鱼|钓鱼)"), "Fishing is banned"),
    (regex("(?:暂停|停止)(?:[^，。；]{0,8}(?:办理|受理|营业|办公|服务|业务))"), "Services are suspended"),
    (
        regex("(?:线路|班线|班车|公交车?|客车|轮渡|列车)[^，。；]{0,24}?停运|(?:暂停|停止)运[行营]"),
        "Some services are suspended",
    ),
    (regex("限行"), "Traffic is restricted"),
    (regex("交通管制"), "Traffic control applies"),
)  # fmt: skip


def shut(window: Window) -> str | None:
    """ "Water supply is suspended", by the words cited for a restriction; None if they do not say."""
    if window.kind is not WindowKind.RESTRICTION:
        return None
    quotes = [evidence.quote for evidence in window.evidence]
    told = next((en for pattern, en in _SHUT if any(map(pattern.search, quotes))), None)
    if told and any(_TO_BE.search(quote) for quote in quotes):
        told = told.replace(" is ", " is to be ", 1)
    road = _road(quotes) if told and told.startswith("The road ") else None
    return f"{road}{told.removeprefix('The road')}" if told and road else told


_TO_BE = regex("将对[^，。；]{2,40}(?:实[行施]|进行|采取)[^，。；]{0,6}(?:封闭|管制|限行)")


# 对云峰路（一段）实行封闭, 管制路段：云峰路, 云峰路全线: the one road that is named where something is shut.
_NAMED = regex(
    "(?:^|[对在：，])(?P<road>(?![对在将于因])[^，。；：（）、至与和]{2,14}?(?:大道|大街|[路街桥]|隧道))(?P<part>连接线|[^，。；：（）路街]{0,12}?(?:路口|交叉口))?"
    "(?=[（。，；]|$|道路|全线|全段|部分|路段|[^路街、至与和]{0,12}?(?:实[行施]|进行|采取|封闭|施工|管制|改造))"
)
_PARTS = {None: "{}", "连接线": "The link road to {}"}


def _road(quotes: Sequence[str]) -> str | None:
    """The English of the one road that the words cited name; None if they name none or several."""
    told = [quote for quote in quotes if "绕" not in quote]
    roads = {found["road"]: found["part"] for quote in told for found in _NAMED.finditer(quote)}
    named = [(site_english(road), part) for road, part in roads.items()]
    one, part = named[0] if len(named) == 1 else (None, None)
    return None if one is None or "“" in one else _PARTS.get(part, "A junction on {}").format(one)


def what_is_shut(window: Window) -> str:
    """Where a restriction holds or whom it concerns, as printed: “对城东片区停水”; "" for every other window."""
    if window.kind is not WindowKind.RESTRICTION:
        return ""
    first, *more = (evidence.quote for evidence in window.evidence)
    rest = first.partition(window.zh)[2].strip(_MARKS)
    told = [] if _TELLS_NOTHING.match(rest) or not 1 < len(rest) <= _LONGEST else [rest]
    told.extend(quote.strip(_MARKS) for quote in more if len(quote) <= _LONGEST)
    return f": {'; '.join(map(quoted, dict.fromkeys(told)))}" if told else ""


_MARKS = "，。；： 期间"
_LONGEST = 60
_TELLS_NOTHING = regex("[（(]?(?:如遇|遇|如有)|如遇|如因|若遇|具体|恢复|届时|请")
