"""Which way a figure goes, and where it stands: a fall told as a rise, above as below, 第三 as the largest."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.figures.rounding import figures, stated
from summarizer.checking.figures.swaps import counted_in
from summarizer.checking.line.ordinals import place_of
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.marks import behind_last
from summarizer.language.matching import holds
from summarizer.patterns import regex

_VALUE = r"(?P<value>\d+(?:\.\d+)?)"
_ZH = regex(
    rf"(?:(?P<down>下降|减少|回落|下滑|降低|低于|放缓|收窄|减慢|负增长)|(?P<up>(?<!负)增长|增[幅速](?=[约为达了近]{{0,2}}\d)|上升|提高|提升|增加(?!值)|上涨|高于|快于|加快|扩大))[^\d，。；、-]{{0,12}}(?P<minus>-)?{_VALUE}"
)
_EN = regex(
    r"\b(?:(?P<down>f[ae]ll(?:ing)?|drop(?:ped|ping)?|declin(?:ed?|ing)|decreas(?:ed?|ing)|slipped|down|"
    r"tumbl(?:ed?|ing)|plung(?:ed?|ing)|slump(?:ed)?|sank|slid|shrank|shrunk|shrinking|contract(?:ed|ing)|los(?:t|ing))|"
    r"(?P<up>jump(?:ed|ing)?|soar(?:ed|ing)?|surg(?:ed?|ing)|leap(?:t|ed)?|gain(?:ed|ing)?|expand(?:ed|ing)|ris(?:e|ing)|rose|grow(?:ing)?|grew|climb(?:ed)?|increas(?:ed?|ing)|up))"
    rf"(?: by)?(?: at least| more than| over| about| nearly)? {_VALUE}(?=%| percent)"
)
_GAP = regex(
    rf"{_VALUE} (?:percentage points?|points?|pp|ppts) "
    r"(?:(?P<down>below|lower|slower|short of|under|behind|less|fewer)|(?P<up>above|higher|faster|ahead|more))"
)
_TARGET = regex(
    rf"\b(?:(?P<up>beat\w*|exceed\w*|surpass\w*|topp\w*)|(?P<down>miss\w*|undershot|falling short of|fell short of))"
    rf" (?:the |its )?(?:target|goal)s? by {_VALUE}"
)
_RANKED = regex(
    r"\b(?:first|second|third|top|\d+(?:st|nd|rd|th)) in (?:the|its) (?:whole )?"
    r"(?P<level>province|nation|country|city|district|county)\b"
)
_RANKED_ZH = regex(
    r"(全[国省市区县旗]|[省市县]内)[^，。；]{0,12}(?:第[一二三四五六七八九十\d]|首位|前列|前[三五十]|率先|首[个家批])|"
    r"(?:居|列|位|排)[^，。；]{0,3}(全[国省市区县旗])"
)
# Whose average or rate something is held against.
_AVERAGE = regex(
    r"\b(?P<level>provincial|province['’]s|national|country['’]s|municipal|city(?:['’]s)?|district|county) average\b"
)
_AVERAGE_ZH = (
    ("provin", "省|自治区"),
    ("nation", "全国"),
    ("country", "全国"),
    ("municipal", "市"),
    ("city", "市"),
    ("district", "区"),
    ("county", "[县旗]"),
)
# 高于全省5.6个百分点: whose rate it is held against, though nobody says that this is a mean.
_AGAINST = regex("(?:[高低快慢]于|(?<=全[国省市县区])[、和])(全[国省市县区]|全自治区)")
_RANK = regex(r"(?:居|列|排|位)[^，。；]{0,6}第(?:[二三四五六七八九十]|[2-9])")
_BEST = regex(r"\bthe (?:largest|highest|biggest|fastest|smallest|lowest)\b")
# Some word of every pattern of the English; most lines hold none.
_SOME = (
    " in the ",
    " in its ",
    "%",
    "percent",
    "est ",
    " each",
    " of the ",
    "average",
    " pp",
    "points",
    "rank",
)
# The size of projects that are counted (亿元以上项目, 过亿元项目, 5亿元至10亿元项目) is that of each.
_SHARED = regex(
    r"[各每]|分别|均|元(?:（[^（）]*）)?(?:及)?以上的?[^，。；]{0,12}项目|(?:过|超|[~～—－–至到\-])\d*[\d.]*[万亿]元的?[^，。；]{0,8}项目"
)
_EACH = regex(r"\b(?:yuan|people|mu) each\b")
_AVERAGED = regex(r"\b(?:average\w*|averaging)\b")


# 分别减少8.1%、5.2%、14%: all of them fell.
_ROW_OF_RATES = regex(
    r"分别(?:同比)?(?P<way>增长|上升|提高|下降|减少|回落|降低)(?P<row>\d[\d.]*%(?:[、和及以]+\d[\d.]*%)+)"
)
_RATE_IN_ROW = regex(r"\d[\d.]*%")


def _each_way(row: re.Match[str]) -> str:
    return "分别" + _RATE_IN_ROW.sub(lambda rate: row["way"] + rate[0], row["row"])


def check_direction(en: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Messages where a figure of `en` goes the other way than in the cited Chinese; () if none does."""
    amounts = tuple(_by_amount(en, quotes))
    if not holds(en, _SOME):
        return amounts
    text = "\n".join(_ROW_OF_RATES.sub(_each_way, quote) if "分别" in quote else quote for quote in quotes)
    return tuple(
        dict.fromkeys(
            (
                *amounts,
                *_turned(en, text, quotes),
                *_risen_to(en, text),
                *_placed(en, text),
                *_gaps(en, text),
                *_against(en, text),
                *_shares(en, text),
            )
        )
    )


_TO_VALUE = regex(
    rf"\b(?:rose|rising|grew|growing|climbed|increased|fell|dropped|declined|up|down) to {_VALUE}(?=%| percent)"
)
_BY_ZH = regex(
    rf"(?:下降|减少|回落|下滑|降低|增长|上升|提高|提升|增加(?!值)|上涨|增|降|涨)(?:了|超|近|约|超过)?{_VALUE}(?=%|％|个百分点)"
)


_PLACED = regex(
    r"\b(?:rank(?:ed|s|ing)?) (?:now )?"
    r"(?P<place>first|second|third|fourth|fifth|sixth|\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?\b(?! \w+ (?:in a row|time))"
)
_PLACED_ZH = regex(
    r"第(?P<n>[一二三四五六七八九十]+|\d+)(?![\d产届次期批轮季个项])位?|(?P<top>首位|榜首|居首|领跑)"
)


def _placed(en: str, text: str) -> Iterator[str]:
    """A place in a row that is another than the only ones the Chinese gives."""
    for said in _PLACED.finditer(en) if "rank" in en else ():
        held = {parse_numeral(found["n"]) if found["n"] else 1 for found in _PLACED_ZH.finditer(text)}
        if held and place_of(said["place"]) not in held:
            yield f"“{said[0]}”: the cited Chinese gives another place"


_WHOSE = "全[国省市县区州](?:平均(?:水平)?)?(?:（[^（）]{1,8}）)?"
_BOTH_GAPS = regex(
    rf"(?P<a>{_WHOSE})[、和与](?P<b>{_WHOSE})(?:分别)?[高快低]?出?"
    r"(?P<x>\d+(?:\.\d+)?)(?:个百分点)?[、和与](?P<y>\d+(?:\.\d+)?)个百分点"
)
_GAP_OVER = regex(
    rf"{_VALUE}(?: percentage)?(?: points?)? (?:\w+ )?(?:than|above|below|over) the "
    r"(?P<level>provincial|national|municipal|city)"
)


_SHARE_OF = regex(rf"{_VALUE}(?:%| percent) of (?:the|its|their) ")
_GROWN_ZH = regex(
    rf"(?:增长?|增幅|增速|下降|降|升|涨|提高|回落|减少|增加)(?:了|约|近|达|超|为)?{_VALUE}[%％]"
)
_PART_ZH = regex(rf"(?:(?:占|完成|达到|为)[^，。；\d]{{0,12}}的|(?:比重|占比|率)(?:达到?|为)?){_VALUE}[%％]")


def _shares(en: str, text: str) -> Iterator[str]:
    """同比增长29.34%，完成全年目标的92.3%: nothing rose by 92.3 %, and 29.34 % are no part of anything."""
    if "%" not in en and "percent" not in en:
        return
    grown = parts = None
    for told in (*_EN.finditer(en), *_SHARE_OF.finditer(en)):
        if grown is None or parts is None:
            grown = {one["value"] for one in _GROWN_ZH.finditer(text)}
            parts = {one["value"] for one in _PART_ZH.finditer(text)}
        is_share = "up" not in told.groupdict()
        if not is_share and _MADE_UP.search(en, 0, told.start()):
            continue
        held, other = (parts, grown) if is_share else (grown, parts)
        if told["value"] in other and told["value"] not in held:
            sort = "a rate of growth" if is_share else "a share"
            yield f"“{told[0].strip()}”: in the cited Chinese it is {sort}"


_MADE_UP = regex(r"\bm(?:ade|ake|akes|aking) $")
_THAN_YEAR = regex(
    rf"{_VALUE} (?:percentage points?|points?)(?: \w+){{0,3}} (?:than|from|on|over) (?:a year (?:earlier|before|ago)|"
    r"(?:in )?(?:the same period|last year))"
)
_THAN_ZH = regex(
    rf"比(?P<what>[^，。；]{{1,12}}?)(?:加快|提高|回落|上升|下降|高|低|放缓|提升|增加)了?{_VALUE}个百分点"
)
_OF_MONTHS = regex(r"\d月|上月|上?个?季度|[上下]半年")


def _against(en: str, text: str) -> Iterator[str]:
    """比1至2月加快6.2个百分点 is no comparison with a year before."""
    for told in _THAN_YEAR.finditer(en) if "point" in en else ():
        held = [one["what"] for one in _THAN_ZH.finditer(text) if one["value"] == told["value"]]
        if "same period" in told[0] and held and all("全年" in one for one in held):
            yield f"“{told[0]}”: the cited Chinese holds it against {held[0]}"
        if held and all(_OF_MONTHS.search(one) and not re.search("去年|上年|同期", one) for one in held):
            yield f"“{told[0]}”: the cited Chinese holds it against {held[0]}"


def _gaps(en: str, text: str) -> Iterator[str]:
    """分别高于全国、全省7.4、3.8个百分点: which of the two each gap is over."""
    if "百分点" not in text or not (both := _BOTH_GAPS.search(text)):
        return
    of = {both["x"]: both["a"], both["y"]: both["b"]}
    for told in _GAP_OVER.finditer(en):
        whose = next(zh for level, zh in _AVERAGE_ZH if told["level"].startswith(level))
        if (
            len(of) == len(both.group("x", "y"))
            and told["value"] in of
            and not re.search(whose, of[told["value"]])
        ):
            yield f"“{told[0]}”: the cited Chinese holds it against {of[told['value']]}"


def _risen_to(en: str, text: str) -> Iterator[str]:
    """增长114% is no rise to 114 %."""
    told = list(_TO_VALUE.finditer(en)) if " to " in en else []
    if told and (grown := {found["value"] for found in _BY_ZH.finditer(text)}):
        rest = _BY_ZH.sub("", text)
        for said in told:
            if said["value"] in grown and said["value"] not in rest:
                yield f"“{said[0]}”: the cited Chinese says by how much, not to what"


def _some(en: str) -> bool:
    return "%" in en or "percent" in en or " pp" in en or "points" in en


def _turned(en: str, text: str, quotes: Sequence[str]) -> Iterator[str]:
    yield from _ways(en, text, quotes)
    yield from _other_rank(en, text)
    yield from _other_average(en, text)
    each = _EACH.search(en) if " each" in en else None
    if each and not _SHARED.search(text) and not _AVERAGED.search(en):
        yield f"“{each[0]}”: the cited Chinese gives a total"


_MORE_BY = regex(
    r" (?:yuan )?(?:\([^()]*\) )?(?:more|higher|up)\b(?! (?:\w+ ){0,2}(?:projects|people|households)\b)"
)
_LESS_BY = regex(r" (?:yuan )?(?:\([^()]*\) )?(?:lower|less|fewer|down)\b")
_UP_BY = regex(r"\b(?:up|rose|risen|grew|grown|increased|climbed|went up|higher) by (?:\w+ )?(?:RMB |CNY )?$")
_DOWN_BY = regex(
    r"\b(?:down|fell|fallen|dropped|declined|decreased|went down|lower) by (?:\w+ )?(?:RMB |CNY )?$"
)
_MORE_ZH = regex("(?:增收|增支|增加|净增|多)[了约近]?$")
_LESS_ZH = regex("(?:减收|减支|减少|少)[了约近]?$")


_SOME_CHANGE = ("more", "less", "fewer", "higher", "lower", " up", " down")


def _by_amount(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """比上年增收367万元 is no fall by so much."""
    for number in figures(en, quotes) if holds(en, _SOME_CHANGE) else ():
        way = (
            _LESS_ZH
            if _MORE_BY.match(en, number.end) or _UP_BY.search(en, 0, number.start)
            else _MORE_ZH
            if _LESS_BY.match(en, number.end) or _DOWN_BY.search(en, 0, number.start)
            else None
        )
        if way is None:
            continue
        met = [
            quote[max(0, one.start - 6) : one.start]
            for quote, one in stated(number, quotes)
            if (number.unit == one.unit or (number.unit is None and one.kind == "count")) and one.unit != "%"
        ]
        if met and all(way.search(before) for before in met):
            yield f"“{number.text.strip()}”: the cited Chinese has it go the other way"


def _ways(en: str, text: str, quotes: Sequence[str]) -> Iterator[str]:
    """A figure that falls in the one language and rises in the other."""
    if not _some(en):
        return
    told = [*_EN.finditer(en), *_GAP.finditer(en), *_TARGET.finditer(en)]
    ways: dict[str, set[str]] = {}
    for found in _ZH.finditer(text) if told else ():
        ways.setdefault(found["value"], set()).add("down" if found["down"] or found["minus"] else "up")
    for one in told:
        meant = ways.get(one["value"])
        if meant and len(meant) > 1:
            meant = _of_label(en, one, quotes) or meant
        if meant and ("down" if one["down"] else "up") not in meant:
            yield f"“{one[0]}”: in the cited Chinese it goes the other way"


_END = regex(r"[.;,](?!\d)| (?:and|while|but|whereas|though) ")


def _of_label(en: str, told: re.Match[str], quotes: Sequence[str]) -> set[str]:
    """Which way a figure goes where its label is what a clause tells of: 城镇…提高0.9个百分点，乡村…下降0.9个百分点."""
    begin = max((cut.end() for cut in _END.finditer(en, 0, told.start())), default=0)
    things = [one for one in things_of(en[begin : told.start()], ()) if one.is_word]
    ways: dict[str, float] = {}
    for quote in quotes:
        for one in counted_in(quote):
            if one.value == float(told["value"]) and (
                way := _ZH.search(quote, behind_last(quote, "，。；", one.at))
            ):
                name = "down" if way["down"] or way["minus"] else "up"
                ways[name] = max(ways.get(name, 0), shared(things, one.around))
    most = max(ways.values(), default=0.0)
    return {name for name, share in ways.items() if share == most} if most else set()


def _other_rank(en: str, text: str) -> Iterator[str]:
    """Ranked among the wrong ones, or first where the Chinese says third."""
    if "in " in en and (rank := _RANKED.search(en)):
        held = {zh for pair in _RANKED_ZH.findall(text) for zh in pair if zh}
        if held and not any(re.search(_level(rank["level"]), one) for one in held):
            yield f"“{rank[0]}”: the cited Chinese ranks it among others"
    first = "第一" in text or "首位" in text
    if "est" in en and not first and (best := _BEST.search(en)) and _RANK.search(text):
        yield f"“{best[0]}”: the cited Chinese gives a lower rank"


def _other_average(en: str, text: str) -> Iterator[str]:
    """Held against the average of another level, or against an average where the Chinese names a whole."""
    if "average" not in en or (mean := _AVERAGE.search(en)) is None:
        return
    whose = _level(mean["level"])
    if "平均" in text:
        if not re.search(rf"(?:{whose})[^，。；]{{0,16}}平均", text):
            yield f"“{mean[0]}”: the cited Chinese compares it with another average"
    elif (beside := _AGAINST.findall(text)) and not any(re.search(whose, one) for one in beside):
        yield f"“{mean[0]}”: the cited Chinese holds it against {beside[0]}"


def _level(en: str) -> str:
    """The Chinese of a level that a rank or an average is told of."""
    return next(zh for level, zh in _AVERAGE_ZH if en.startswith(level))
