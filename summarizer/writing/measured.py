"""What a figure measures, in English, as far as the words of its clause say all of it.

工业增加值20亿元 is of industrial value added, 服务业实现营业收入3亿元 of the operating revenue of services,
占财政支出的82% of a share, 新增企业320家 of new enterprises. Nothing is said where a part of it has no English.
"""

from functools import lru_cache

from summarizer.english import phrase
from summarizer.english.glossed import Glossed, glossed
from summarizer.english.measures import is_known, measure, thing
from summarizer.language.calendar.periods import find_periods
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import parted
from summarizer.language.places.places import place_english, place_prefix
from summarizer.patterns import regex
from summarizer.writing.wording import HAN, quoted

BESIDE = regex(r"（(?P<where>全[国省市县])(?:平均)?(?:增长|下降|增速|为)?(?P<zh>-?\d[\d.]*[%])）")
"""What the same measure is elsewhere: 同比增长7.4%（全市7.2%）."""
_PLACE = regex(
    r"^(?:其中|[省市县区州](?=[一-鿿]{0,6}(?:共|累计|接待|实现|完成))|全[省市县区州镇乡街]+|我[省市县区州镇]|全旗|各地)[，：、]?"
)
_LEAD = regex(
    r"^(?:[一二三四五六七八九十]+(?:是|、)|[（(][一二三四五六七八九十\d]+[）)]|其中|(?:预计|初步核算|据统计|累计|共|已|可|将)*"
    r"(?:上报)?(?:实现|完成)|(?:预计|可|将)+(?=年|上缴|新增|创)|(?:(?:该|本)?项目|全部|全面)*(?:建成|投产|达产)后，?(?=[^，。；]*[可将]|预计))[，：、]?"
)
_TAIL = regex(
    r"(?:累计|合计|共计|共|已经?|[可将]达到?|预计|初步|预期目标|预期|目标|不低于|不少于|不超过|控制在|比增|实现|完成|突破|稳定在|保持在|达到?|为|约|同比|环比|分别|各|仅|就|均|增速|[同相]?(?:比|较)(?:上年|去年)(?:同期)?|"
    r"按(?:可比|不变)(?:价格?|口径)(?:计算)?|实际增长|名义增长|增长|下降|上升|上涨|减少|提高|回落|增|降)+$"
)
# What is measured ends so; 全年服务 before 40万人 is something that was done.
_MEASURE = regex(
    r"(?:投资|收入|支出|产值|增加值|总额|余额|产量|面积|人口|率|[用发]电量|[销零]售额|营业额|存款|贷款|资金|价格|指数|标准|"
    r"出栏|存栏|利润|税收|金额|总量|总值|比重|占比|投入|强度|规模|出口|进口|营收|成本|能耗|排放量|里程|总长|产能|外资|收支|就业|"
    r"[进出]口额|GDP|警情|浓度|投资额|[货客]运量|业务量|比例|人数)$"
)
_PLANNED = regex("^(?:计划|拟)(?=(?:植树|人工)?造林)")  # the line says that it is a target
_SHORT = regex("（[A-Z]{2,6}）")  # 地区生产总值（GDP）
_SHARE = regex("占(?P<whole>[^，。；、占]{2,24}?)(?:的?比重(?:达到?|为)?|的)$")


@lru_cache(maxsize=2048)
def measured(clause: str, zh: str, period_zh: str | None) -> str | None:
    """What a figure measures that ends its clause."""
    where, before = _subject(clause, zh, period_zh)
    what = (measure(before) or _visits(before)) if before else None
    to = "to" if what and what.endswith(("visits", "trips")) else "of"
    return f"{what} {to} {where}" if what and where else what


_RECEIVED = regex("(?P<to>[^，。；、]{2,12}?)(?:累计|共)?接待(?:国内外|海内外)?(?:游客|旅客)(?:总?人次)?$")


def _visits(zh: str) -> str | None:
    """Visits to what is named: 景点景区接待游客."""
    found = _RECEIVED.fullmatch(zh)
    to = phrase(found["to"]).en if found else None
    if to and not HAN.search(to):
        return f"tourist visits to {to}"
    sort = glossed(found["to"]) if found else None
    return f"tourist visits to {sort.en} ({quoted(sort.zh)})" if sort else None


def sort_measured(clause: str, zh: str, period_zh: str | None) -> str | None:
    """The sort of thing that a figure measures, with its whole name: output value (“纺织服装产值”)."""
    where, before = _subject(clause, zh, period_zh)
    sort = None if TO_COME.search(before) else glossed(before)
    if sort is None and not TO_COME.search(before) and _A_RATE.fullmatch(before):
        sort = Glossed("rate", before)
    if sort is None or sort.zh not in clause or (zh.endswith("%") and not before.endswith(_OF_SHARE)):
        return None  # 技改投资31.6%: of which way it went nothing is read
    return f"{sort.en} ({quoted(sort.zh)}){f' of {where}' if where else ''}"


# 力争固定资产投资, 拟建设高标准农田: the sort of thing alone would not say that it is still to come.
TO_COME = regex("[拟将要未需应]|计划|力争|预计|目标|争取|确保|准备|不")


_A_RATE = regex("[^，。；、增降占]{3,14}率")  # 农产品商品化率: whatever it is called, it is a rate
_OF_SHARE = ("率", "比重", "比例", "占比", "进度")


def _subject(clause: str, zh: str, period_zh: str | None) -> tuple[str | None, str]:
    """Whose the figure is that ends a clause, and the words for what it measures; "" if they measure nothing."""
    before, _, after = parted(_SHORT.sub("", BESIDE.sub("", clause)), zh)
    if after.strip("，。；、（） "):
        return None, ""
    where, before = _bare(_PLANNED.sub("", before), period_zh)
    if "，" in before or not (is_known(before) or _MEASURE.search(before)):
        return None, ""
    return where, before


def _bare(before: str, period_zh: str | None) -> tuple[str | None, str]:
    """Whose a figure is by name (云河县), and what stands before it without that, its time, and the verbs around it."""
    for period in find_periods(before):
        if period.zh == period_zh:
            before = before[: period.start] + before[period.end :]
            break
    before, last = before.strip("，：、 "), ""
    placed = place_prefix(before)
    placed = placed if before[placed - 1 : placed] in tuple("省市县区州旗镇乡") else 0
    named = (place_english(before[:placed]) if placed else None) or "the "
    where = None if named.startswith("the ") else named  # 全县: the article says of which
    before = before[placed:]
    while before != last:
        last = before
        before = _TAIL.sub("", _PLACE.sub("", _LEAD.sub("", before))).strip("，：、的 ")
    return where, before


# What a reader of a report of figures looks for first, in this order.
_HEADLINES = (
    "gross regional product", "value added of industrial enterprises above designated size",
    "gross output of industrial enterprises above designated size", "fixed-asset investment",
    "retail sales of consumer goods", "general public budget revenue", "imports and exports",
    "per capita disposable income", "value added of the primary sector", "value added of the secondary sector",
    "value added of the tertiary sector", "resident population", "urbanisation rate",
)  # fmt: skip


def is_headline(subject: str | None) -> bool:
    """Whether a measure is one that a report of figures is read for."""
    return headline_rank(subject) < len(_HEADLINES)


def headline_rank(subject: str | None) -> int:
    """Where a measure stands among those that a report of figures is read for; behind them all any other.

    That of one sector, or of one part of the people, is another.
    """
    if subject and "“" in subject:
        return len(_HEADLINES)
    said = _TOTAL.sub("", subject or "").removesuffix(" of residents").partition(" (")[0]
    return _HEADLINES.index(said) if said in _HEADLINES else len(_HEADLINES)


_TOTAL = regex("^(?:the )?(?:total )?(?:value of )?(?:the )?")


# 新增规上企业|32家, 320家|企业: what is counted.
_NEW = regex("净?新增|新[建引培]进?育?")
_COUNTS = regex("(?:累计|合计|共|已|现|拥?有|达到?|实现|完成|超过?|其中|的)+$")
_THING = regex(
    "(?P<thing>(?!参[与加]$|参[与加][，。；])[^，。；、：（）0-9]{2,12}?)"
    "(?=[，。；、（]|已|均|全部|相继|陆续|集中|开工|竣工|建成|投产|签约|复工|中，|$)"
)
_BEFORE = regex("(?:^|[，。；：])(?P<thing>[^，。；：、（）0-9]{2,14})$")


@lru_cache(maxsize=2048)
def counted(clause: str, zh: str) -> str | None:
    """What a figure counts that ends in a classifier: 新建幼儿园|3所, 320家|企业; or of what it is a share."""
    before, _, after = parted(clause, zh)
    if share := _SHARE.search(before) if zh.endswith("%") else None:
        whole = thing(share["whole"])
        return f"share of {whole}" if whole else None
    if not any(quantity.kind == "count" for quantity in find_quantities(zh)):
        return None
    if behind := _THING.match(after):
        what, new = behind["thing"], _NEW.fullmatch(before[-2:]) is not None
    elif not after.strip("，。；、") and (ahead := _BEFORE.search(before)):
        what = _PLACE.sub("", _COUNTS.sub("", ahead["thing"]))
        begun = _NEW.match(what)
        what, new = what[begun.end() if begun else 0 :], begun is not None
    else:
        return None
    en = thing(what)
    return f"new {en}" if en and new and not en.startswith("new ") else en
