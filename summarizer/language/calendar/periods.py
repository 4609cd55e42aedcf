"""The time a figure is of: 1-5月, 上半年, 2023年, 5月末, 截至6月底, 到2025年.

A period holds for the figures behind it until the sentence ends or names another; one that opens a sentence (1-5月，…)
is its topic and holds for the sentences behind it too. What a figure is compared with (比1-4月提高, 较上年同期) is no
period of it, but is that of a figure it stands at: 比上年同期196978万元增长.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from summarizer.language.figures.numerals import english_number, parse_numeral
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_YEAR = r"(?:(?P<year>(?:19|20)\d\d) ?年度?|(?P<this>今年|去年|上年|明年|本年|当年)度?)"
_SPAN = (
    r"(?P<from>\d{1,2})(?:月份?)?(?:-|—{1,2}|－|–|~|～|至|到)(?P<to>\d{1,2})月份?"
    r"|(?P<month>\d{1,2})月份?(?!\d{1,2}[日号])(?:[当单]月)?(?P<end>底|末)?"
    r"|(?P<part>上半年|下半年|前三季度|前[两三]个?季度|第?[一二三四]季度(?:末)?|全年|年底|年末|(?<![一二两三四五六七八九十几\d])年内)"
)
# 2024-2025学年, 春季学期.
_SCHOOL_YEAR = r"(?:19|20)\d\d(?:[-—–~至](?:(?:19|20)\d\d|\d\d))?学年度?"
_TERM = rf"(?:{_SCHOOL_YEAR})?(?:第[一二]|[春秋]季?|[上本])学期(?=[，全共累])|{_SCHOOL_YEAR}"
# 入汛以来; at the front of a clause 专项行动开展以来.
_SINCE_THEN = (
    r"(?:[开新]年|入[春夏秋冬汛伏]|开[春局]|换届|本届(?:政府|人大|政协|党委)?|改革"
    r"|(?<![^，。；：])自?[^，。；：、\d的“”年月]{2,14}?(?:开展|启动|实施|运行|运营|开通|成立|部署|上线))以来"
)
# 截至发稿时, 截至昨日18时, 截至上月末, 头三个月, 上周.
_OF_NOW = (
    r"截[至止](?:(?:记者)?发稿[时前]?|[昨当今][日天])(?:\d{1,2}[时点])?|(?:截[至止]到?)?[上本当]月[底末]|[前头][两三四五六七八九十]个月"
    r"|首季(?!度)|[上本]周(?![一二三四五六日末边期])|暑期(?=，)|一年来"
)
_AGES = (
    r"截[至止]到?\d{1,2}月\d{1,2} ?[日号](?:\d{1,2}[时点])?|截[至止](?:本月)?\d{1,2}日(?:\d{1,2}[时点])?|前\d{1,2}个?月"
    r"|近(?:[两三四五六七八九十]|\d{1,2})年(?=全|我[市县区省州旗镇院校局]|累计|共)"
    rf"|{_OF_NOW}|{_TERM}|{_SINCE_THEN}"
    r"|截[至止]目前|(?<![项题节科栏])目前|本月|当月|上月|每[年月]|今冬明春|[“\"]?十[一二三四五]五[”\"]?(?:时期|期间|以来|末)"
    r"|(?:过去|未来|今后)(?:[一两三四五六七八九十]|\d{1,2})年(?!来)|近(?:[两三四五六七八九十]|\d{1,2})年(?=，)"
    r"|(?:近|过去|前)?(?:[两三四五六七八九十]|\d{1,2})年来|近年来|改革开放以来|党的十[八九]大以来|党的二十大以来"
)
_SEASONS = (
    r"(?:(?:(?:19|20)\d\d ?年|今年|去年)的?)?“?(?:(?:春节|春运|元旦|国庆节?|中秋节?|双节|五一|清明|端午){1,2}|"
    r"暑[期假]|寒假|假日|假期"
    r"|[春夏秋冬][种收耕季播忙管]{1,2})”?(?:(?:假日|假期|长假|小长假|黄金周)(?:期间)?|期间)"
)
# 10月1日至7日，全县…: some days that figures are counted over.
_DAYS = r"(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号]?(?:至|到|[-—–~])(?:(?P<m2>\d{1,2})月)?(?P<d2>\d{1,2})[日号]"
_SOME_DAYS = regex(_DAYS)
_PERIOD = regex(
    rf"(?:\d{{1,2}}月\d{{1,2}}[日号]?(?:至|到|[-—–~])(?:\d{{1,2}}月)?\d{{1,2}}[日号])(?=，(?:全|我[市县区省州镇]|共|累计))|"
    rf"(?:上年|去年|(?:19|20)\d\d ?年)?同期|{_SEASONS}"
    r"|(?:今年|去年|当年)(?:前(?:\d{1,2}|[两三四五六七八九十])个?月|首季(?!度))"
    r"|(?P<since>(?:19|20)\d\d) ?年?(?:-|—{1,2}|–|~|至|到)(?P<until>(?:19|20)\d\d) ?年(?:期?间)?"
    rf"|(?P<by>截至|截止到?|自|到|至|力争)?(?:{_YEAR}的?(?:{_SPAN.replace('?P<', '?P<y')}|以来|底|末)?(?!同期)|{_SPAN})"
    rf"(?:以来)?|{_AGES}"
)
_CUE = regex(
    r"发稿|学期|日，|周|暑期|截[至止]|今[冬春]|每月|年|日|假|黄金周|期间|月|季|目前|同期|五”?[时期以末]|以来"
)
# 年底前 sets a limit; 在去年基础上 and 二季度项目集中签约仪式 tell no time of what is counted.
_LIMIT = regex(r"(?:之|以)?前(?![后期三])")
_NO_PERIOD = regex(
    r"[^，。；、\d]{0,4}(?:计划|目标|任务|预算|进度)(?:的?\d[\d.]*%|的?一半|过半)|"
    r"的?(?:基础上|水平|底数)|[^，。；、\d]{0,4}(?:目标任务|目标|任务|预算|计划|投资)(?:数|额)?的\d"
    r"|(?:全?[我市县区省]*)(?:举[办行]|召开|组织|开展)?的?第[一二三四五六七八九十\d]{1,3}(?:次|批|场|轮|届|期)"
    r"|(?<!以来)(?:(?!举[办行]|召开|开展)[^，。；、\d已共了]){2,40}?(?:会议|大会|活动|仪式|现场会|推进会|部署会|调度会|座谈会|招聘会|发布会)"
)
_SINCE = regex("[^，。；、\\d]{2,16}?以来")
_DAY = regex(
    r" ?\d{1,2} ?[日号]| ?\d{1,2}月\d{1,2} ?[日号]|\d{1,2}[日号]?(?:-|—{1,2}|–|~|～|至|到)(?:\d{1,2}月)?\d{1,2} ?[日号]"
)
# What is measured against: 比1-4月, 较上年, 与1-4月基本持平, 高于上年同期.
_AGAINST = regex(r"(?:比|较|与|和|由|从|同比?|于|相较于?|对比|相比|超过?)(?:“?)$")
_TURNS = regex(
    r"增收|减收|增支|减支|增长|下降|提高|降低|回落|回升|回暖|反弹|加快|放缓|翻|上升|增加(?!值)|减少|收窄|扩大|下滑|涨|跌|提升|持平|[高低快慢多少]"
)
# 是去年的三倍: how much more it is.
_MULTIPLE = regex(r"的?(?:近|约|超过?|逾)?(?:\d+(?:\.\d+)?|[一两二三四五六七八九十]{1,3})倍|翻")
_REACHED = ("恢复", "回升", "回到", "提高", "追平")
_LEFT_OUT = regex("(?:扣除|剔除)[^，。；]*$|恢复[至到]$|相当于$")
_OPENS_A_PART = regex("(?:^|[；：])[^，。；：\\d]{0,8}，?$")
_TOPIC = 8
_EVERY = ("每年", "每月")


@dataclass(frozen=True, slots=True)
class Period:
    """A period in a text: `text[start:end] == zh`. `base`: something is compared with it. `closes`: where the
    bracket around it ends, or -1. `limit`: by then something is to be done."""

    zh: str
    start: int
    end: int
    base: bool
    closes: int
    limit: bool = False


def find_periods(text: str) -> tuple[Period, ...]:
    """The periods of clean `text`, in order. Days and what stands in a title are none, but 截至6月30日 is one."""
    if not _CUE.search(text):
        return ()
    titles = [match.span() for match in re.finditer("《[^《》]*》", text)] if "《" in text else []
    found: list[Period] = []
    for match in _PERIOD.finditer(text):
        start, end = match.span()
        if any(a <= start < b for a, b in titles) or (start and text[start - 1].isdigit()):
            continue
        if day := _DAY.match(text, end):
            if not (match["by"] or "").startswith("截"):
                continue
            end = day.end()
        if (match["by"] in ("到", "至") and text.endswith(_REACHED, 0, start)) or _LEFT_OUT.search(
            text, 0, start
        ):
            continue  # 恢复到2019年的80%, 扣除去年前5个月…影响后
        if text[end - 1] == "的":
            end -= 1
        if _NO_PERIOD.match(text, end):
            continue
        if since := _SINCE.match(text, end) if match["year"] and match["by"] in (None, "自") else None:
            end = since.end()  # 自2018年批复设立以来
        limit = _LIMIT.match(text, end)
        end = limit.end() if limit else end
        if match["by"] == "自" and not match[0].endswith("以来"):
            start += 1
        if match["by"] in ("到", "至", "力争") and not match["year"]:
            start += len(match["by"])
        against = _AGAINST.search(text, max(0, start - 4), start) or (
            found and found[-1].base and text[found[-1].end : start] in ("、", "和", "及", "与")
        )
        opened = text.rfind("（", 0, start)
        inside = opened > text.rfind("）", 0, start)
        found.append(
            Period(
                text[start:end],
                start,
                end,
                base=bool(against or _MULTIPLE.match(text, end)),
                closes=text.find("）", start) if inside else -1,
                limit=limit is not None or match["by"] in ("到", "力争"),
            )
        )
    return tuple(found)


def topic(periods: tuple[Period, ...], text: str) -> Period | None:
    """The period that opens a sentence and holds for those behind it; None if the sentence sets none."""
    for period in periods:
        head = text[: period.start]
        passing = period.zh.endswith(("目前", "同期", *_EVERY)) and not period.zh.startswith("截")
        passing = passing or _SOME_DAYS.fullmatch(period.zh) is not None
        if period.limit or passing or head.endswith(("其中，", "其中")):
            continue
        if (
            not period.base
            and period.closes < 0
            and (period.start <= _TOPIC or head.endswith(("，", "：", "。")))
        ):
            return period
    return None


def period_of(text: str, start: int, periods: tuple[Period, ...]) -> Period | None:
    """The period in force for the figure at `start` of `text`; None if its sentence names none before it."""
    of_a_part: Period | None = None
    for period in reversed(periods):
        if period.end > start or (0 <= period.closes < start):
            continue
        between = text[period.end : start]
        if "；" in between and not _OPENS_A_PART.search(text, 0, period.start):
            # 总投资50亿元，2013年计划投资8亿元；…: what stands before it is of no such time, nor is what follows.
            mere = re.search(r"\d", text[text.rfind("；", 0, period.start) + 1 : period.start])
            of_a_part = of_a_part or (None if period.base or mere else period)
            continue  # 2023年投资50亿元，1-6月完成20亿元；新开工项目…: the next part is of the whole again
        if period.zh in _EVERY and re.search("[，。；]", between):
            continue  # 每年产值5亿元，带动就业320人
        if not period.base:
            return period
        if (
            not re.search("[，。；]", between)
            and not _TURNS.search(between)
            and text[period.start - 1] != "于"
            and not _MULTIPLE.match(text, period.end)
        ):
            return period
    return of_a_part


# 项目达产后可实现年产值30亿元: from then on, of no time that was named before.
ONCE_BUILT = "(?:建成|达产|达效|投产|投用|投运|满产|完工|竣工)后"

_EACH = regex(r"[^，。；、\d]{0,20}分别(?:为|达到?|是|完成|实现|增长|下降)*")


def shared_period(text: str, start: int, periods: tuple[Period, ...]) -> Period | None:
    """Which of a row of periods a figure is of: 一季度、二季度收入分别为3亿元和4亿元; None without such a row."""
    for at, last in enumerate(periods):
        row = at
        while row and text[periods[row - 1].end : periods[row].start] in ("、", "和", "及"):
            row -= 1
        each = _EACH.match(text, last.end) if row < at else None
        if each is None or periods[row].base or each.end() > start or text[last.end] in "、和及":
            continue
        listed = text[each.end() : start]
        if not re.search("[，。；]", listed):
            which = row + sum(listed.count(mark) for mark in "、和及")
            return periods[which] if which <= at else None
    return None


_DONE_THEN = regex(
    "(?:全部|全面|正式|陆续|相继|集中|力争|确保|基本)*(?:开工|动工|复工|建成|竣工|完工|投[产用运]|达产|交付|打通|通车|完成|启用|落地|到位)"
)
_COUNTED_BEHIND = regex(r"[^，。；：、\d]{1,16}")


def period_behind(text: str, end: int, periods: tuple[Period, ...]) -> Period | None:
    """The time by which things that are counted before it are done: 30个项目|年底前建成, 80个项目|二季度全部开工."""
    for period in periods:
        if period.start > end and not period.base and _COUNTED_BEHIND.fullmatch(text, end, period.start):
            return period if _DONE_THEN.match(text, period.end) else None
    return None


_AS_OF = regex(
    r"截[至止]到?(?:(?P<year>(?:19|20)\d\d) ?年)?(?P<month>1[0-2]|[1-9])月(?P<day>[12]?\d|3[01]) ?[日号]"
)
_PARTS = {
    "上半年": "in the first half of {}",
    "下半年": "in the second half of {}",
    "前三季度": "in the first three quarters of {}",
    "全年": "in the whole of {}",
    "年底": "at the end of {}",
    "年末": "at the end of {}",
    "年内": "within {}",
}
_QUARTERS = dict(zip("一二三四", ("first", "second", "third", "fourth"), strict=True))
_FIXED = {
    "目前": "at present",
    "截至目前": "so far",
    "截止目前": "so far",
    "今年以来": "so far this year",
    "同期": "in the same period",
    "上年同期": "in the same period of the previous year",
    "去年同期": "in the same period of last year",
    "本月": "this month",
    "当月": "in the month",
    "近年来": "in recent years",
    "每年": "a year",
    "每月": "a month",
    "今冬明春": "this winter and next spring",
    "上月": "in the previous month",
    "首季": "in the first quarter",
    "今年首季": "in the first quarter of this year",
    "上周": "last week",
    "本周": "this week",
    "暑期": "in the summer",
    "一年来": "over the past year",
    "截至发稿时": "as of the time of writing",
    "截至发稿": "as of the time of writing",
    "开年以来": "since the start of the year",
    "新年以来": "since the start of the year",
    "入汛以来": "since the flood season began",
    "入冬以来": "since the start of winter",
    "入夏以来": "since the start of summer",
    "入春以来": "since the start of spring",
    "入秋以来": "since the start of autumn",
    "改革开放以来": "since reform and opening-up began",
    "党的十八大以来": "since the 18th National Congress of the Communist Party of China",
    "党的十九大以来": "since the 19th National Congress of the Communist Party of China",
    "党的二十大以来": "since the 20th National Congress of the Communist Party of China",
    "过去一年": "in the past year",
    "过去五年": "in the past five years",
}
_HOLIDAYS = {
    "春节": "Spring Festival",
    "元旦": "New Year",
    "国庆": "National Day",
    "中秋": "Mid-Autumn",
    "五一": "May Day",
    "清明": "Qingming",
    "端午": "Dragon Boat",
    "春运": "Spring Festival travel",
}
_HOLIDAY = regex("|".join(_HOLIDAYS))
_PLAN = regex('[“"]?十(?P<plan>[一二三四五])五[”"]?(?P<part>时期|期间|以来|末)')
_PLANS = dict(zip("一二三四五", ("11th", "12th", "13th", "14th", "15th"), strict=True))
_PLAN_PARTS = {"时期": "during", "期间": "during", "以来": "since the start of", "末": "at the end of"}
_THESE = {"今年": "this year", "去年": "last year", "上年": "the previous year", "明年": "next year"}


def opening_period(text: str) -> tuple[str, int] | None:
    """The time that a text begins with, in English, and where it ends: (今年以来)完成投资3亿元."""
    opens = (one for one in find_periods(text) if one.start == 0 and not one.base)
    return next(((en, one.end) for one in opens if (en := period_english(one.zh))), None)


def period_english(zh: str) -> str | None:
    """A period as it stands behind a figure: "in January–May 2023", "at the end of May"; None without English."""
    said = _FIXED.get(zh) or _formed(zh)
    if said:
        return said
    if limit := re.fullmatch(r"(.+?)(?:之|以)?前", zh):
        until = period_english(limit[1])
        return f"by {until.removeprefix('at ').removeprefix('in ').removeprefix('by ')}" if until else None
    return _calendar(zh)


def _formed(zh: str) -> str | None:
    """The English of a period of a form of its own: 截至6月30日, 前11个月, 国庆假期, 近5年来."""
    if day := _AS_OF.fullmatch(zh):
        return f"as of {int(day['day'])} {MONTHS[int(day['month']) - 1]}{_of(day['year'])}"
    if days := _SOME_DAYS.fullmatch(zh):
        last = days["m2"] or days["m"]
        first = days["d"] if last == days["m"] else f"{int(days['d'])} {MONTHS[int(days['m']) - 1]}"
        return f"from {first} to {int(days['d2'])} {MONTHS[int(last) - 1]}"
    if plan := _PLAN.fullmatch(zh):
        ordinal = f"the {_PLANS[plan['plan']]} Five-Year Plan period"
        return f"{_PLAN_PARTS[plan['part']]} {ordinal}"
    if months := re.fullmatch(r"(今年|去年|当年)?[前头](\d{1,2}|[两三四五六七八九十])个?月", zh):
        year = _THESE.get(months[1] or "", "the year")
        count = english_number(parse_numeral(months[2]) or Decimal(0), spell=True)
        return f"in the first {count} months of {year}"
    if holidays := _HOLIDAY.findall(zh):
        dated = re.match(r"((?:19|20)\d\d) ?年|今年|去年", zh)
        of = f" {dated[1] or _THESE[dated[0]]}" if dated else ""
        rush = "rush" if holidays == ["春运"] else "holiday"
        return f"during the {' and '.join(_HOLIDAYS[one] for one in holidays)} {rush}{of}"
    if since := re.fullmatch(r"自?((?:19|20)\d\d) ?年[^，。；\d]{0,16}以来", zh):
        return f"since {since[1]}"
    if ahead := re.fullmatch(r"(?:未来|今后)([一两三四五六七八九十]|\d{1,2})年", zh):
        return f"over the next {english_number(parse_numeral(ahead[1]) or Decimal(0), spell=True)} years"
    if past := re.fullmatch(r"(?:近|过去|前)?([两三四五六七八九十]|\d{1,2})年来?", zh):
        return f"over the past {english_number(parse_numeral(past[1]) or Decimal(0), spell=True)} years"
    return None


def _calendar(zh: str) -> str | None:
    """The English of years, halves, quarters and months."""
    if zh.endswith("以来") and (begun := _calendar(zh.removesuffix("以来").removeprefix("自"))):
        return f"since {begun.removeprefix('in ')}"
    match = _PERIOD.fullmatch(zh)
    if match and match["since"]:
        return f"from {match['since']} to {match['until']}"
    if match is None or zh[-1:] in "期间来":
        return None
    if (match["by"] or "").startswith("截") and not zh.endswith(("底", "末")):
        until = _calendar(zh.removeprefix(match["by"]))
        return f"as of {until.removeprefix('in ')}" if until else None
    year = match["year"] or (_THESE.get(match["this"]) if match["this"] else None)
    if match["this"] and year is None:
        return None
    prefix = "y" if match["year"] or match["this"] else ""
    by = bool(match["by"]) and not (match["by"] or "").startswith("截")
    if match[f"{prefix}part"]:
        return _part(match[f"{prefix}part"], year)
    if match[f"{prefix}from"]:
        return _months(match[f"{prefix}from"], match[f"{prefix}to"], year)
    if match[f"{prefix}month"]:
        return _month(match[f"{prefix}month"], match[f"{prefix}end"], year, by)
    if zh.endswith(("底", "末")):
        return f"{'by' if by else 'at'} the end of {year}"
    if match["by"]:
        return f"by {year}"
    return f"in {year}" if match["year"] else year


def _part(part: str, year: str | None) -> str | None:
    if part in _PARTS:
        return _PARTS[part].format(year or "the year")
    quarter = re.match(r"第?([一二三四])季度(末)?", part)
    if quarter is None:
        return None
    at = "at the end of" if quarter[2] else "in"
    return f"{at} the {_QUARTERS[quarter[1]]} quarter{f' of {year}' if year else ''}"


def _months(first: str, last: str, year: str | None) -> str | None:
    one, other = int(first), int(last)
    if not 1 <= one < other <= 12:
        return None
    return f"in {MONTHS[one - 1]}–{MONTHS[other - 1]}{_of(year)}"


def _month(month: str, end: str | None, year: str | None, by: bool) -> str | None:
    if not 1 <= int(month) <= 12:
        return None
    name = f"{MONTHS[int(month) - 1]}{_of(year)}"
    return f"{'by' if by else 'at'} the end of {name}" if end else f"in {name}"


def _of(year: str | None) -> str:
    if not year:
        return ""
    return f" of {year}" if year.startswith("the ") else f" {year}"
