"""Awards and subsidies that a policy promises.

    对高新技术企业给予一次性奖励20万元 → a one-off award of 200,000 yuan for high-tech enterprises

A clause is read whole or not at all.
"""

from summarizer.english import phrase
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.marks import parted
from summarizer.patterns import any_of, regex
from summarizer.writing.wording import HAN, quoted

_GRANTS = {
    "奖励": "award", "奖补": "award", "奖金": "award", "补助": "subsidy", "补贴": "subsidy", "资助": "grant",
    "资金补助": "subsidy", "资金奖励": "award", "扶持资金": "grant",
}  # fmt: skip
_EACH = {
    "每人": "per person",
    "每户": "per household",
    "每亩": "per mu",
    "每年": "a year",
    "每月": "a month",
    "每家": "each",
}
_HOW = f"(?P<how>(?:一次性|最高|不超过|{any_of(_EACH)})*)"
_WHOM = "[对给向]?(?P<whom>[^，。；：、“”]{2,30}?的?[^，。；：、“”]{2,20}?)"
_GIVES = "(?:(?:分别|再|可|将|按规定)*(?:给予|予以|享受|发放|提供))?"
_AHEAD = regex(f"^{_WHOM}，?{_GIVES}{_HOW}(?P<what>{any_of(_GRANTS)})(?P<most>最高|不超过)?(?:达|为)?$")
_BEHIND = regex(
    f"^{_WHOM}，?(?:分别|再|可|将|按规定)*(?:给予|予以|享受|发放|奖励)(?P<how>(?:一次性|最高|不超过|{any_of(_EACH)})*)$"
)
_WHAT_BEHIND = regex(f"(?:的)?(?P<once>一次性)?(?P<what>{any_of(_GRANTS)})?$")
# 按照每亩补贴91元的标准, 每人每月补助300元, 补贴标准为每亩100元: how much for each.
_OF_EACH = {
    "人": "per person", "户": "per household", "亩": "per mu", "家": "per firm", "公顷": "per hectare",
    "吨": "per tonne",
    "公斤": "per kilogram", "头": "per head", "只": "each", "台": "each", "辆": "per vehicle", "套": "per flat",
    "间": "per room", "平方米": "per square metre", "立方米": "per cubic metre", "生": "per student",
    "名学生": "per student", "年": "a year", "月": "a month", "天": "a day", "日": "a day", "次": "each time",
    **dict.fromkeys(("件", "个", "条", "张", "棵", "株", "座", "处", "部", "孔", "眼"), "each"),
    "位": "per person", "学期": "a term", "学年": "a school year",
}  # fmt: skip
_EACH_OF = f"(?P<each>(?:每一?(?:{any_of(_OF_EACH)}))+)"
_RATES = {
    **_GRANTS, "收费": "charge", "收取": "charge", "缴费": "contribution", "缴纳": "contribution",
    "补偿": "compensation", "罚款": "fine", "租金": "rent", "学费": "tuition fee",
}  # fmt: skip
_RATE = f"(?P<what>{any_of(_RATES)})"
_EACH_AHEAD = regex(
    f"^(?:(?:可|均|将)?按照?|以|标准为|平均|其中|即)?{_EACH_OF}(?:给予|予以|发放|可获得?|可享受|享受)?{_RATE}?(?:给予|予以|发放)?(?:最高|不超过|为|约|近)?$"
)
_STANDARD = regex(f"{_RATE}(?:资金|金)?(?:的)?标准(?:统一)?(?:为|是|：|按)?{_EACH_OF}(?:给予)?(?:补[助贴])?$")
_BY = regex(
    "(?:的(?:标准|价格))?(?:进行|给予|予以|发放)?(?P<what>补贴|补助|奖励|奖补|补偿|罚款)?(?:的?标准)?$"
)


# 分别将2000元慰问金送到他们手中, 为每户送上慰问金500元: how much each of those called on was given.
_GIFT = regex(
    "^(?:并|还)?(?:(?P<each>分别|各)|[给为向](?:他们|大家|困难[^，。；]{0,6})?)*(?:[将把]|送[上去]了?|发放了?)?(?:每[人户](?P<one>))?(?:发放|送[上去]了?)?(?P<gift>慰问金|慰问品和)?$"
)
_GIFT_BEHIND = regex(
    "(?:的)?(?:节日|春节)?慰问金(?:分别|亲手|逐一)?(?:送[到至上去]|发放|交到|递到)?[^，。；]{0,10}$"
)


def _handed(before: str, after: str, en: str) -> str | None:
    """ "gift of money: 2,000 yuan each"."""
    given = _GIFT.match(before)
    if given is None or not ((given["gift"] == "慰问金" and not after) or _GIFT_BEHIND.match(after)):
        return None
    return f"gift of money: {en}{' each' if given['each'] or given['one'] is not None else ''}"


# 投资5亿元|建设县医院新院, 投入4800万元|推进数字乡村建设
_INVESTED = regex("(?:投资|投入|耗资|斥资|筹资|出资)了?(?:约|近|超过?)?$")
_TO_DO = regex(
    "(?:用于|重新选址|异地|高标准)?(?:建设|新建|修建|改造|扩建|改建|实施|打造|推进|开展|购置|完善|用于)[^，。；、]{3,20}$"
)
_TO_COME = regex("拟|将|计划|力争|预计|需|要求")


def invested(clause: str, zh: str) -> str | None:
    """How much was put into what the words behind it name: "500 million yuan invested (“建设县医院新院”)"."""
    before, money, after = _around(clause, zh)
    if money is None or not _INVESTED.search(before) or _TO_COME.search(before) or not _TO_DO.match(after):
        return None
    return f"{money.en} invested ({quoted(after)})"


def for_each(clause: str, zh: str) -> str | None:
    """How much is given, charged or paid for each: "subsidy: 91.07 yuan per mu"; None if the clause says more."""
    before, money, after = _around(clause, zh)
    if money is None:
        return None
    if gift := _handed(before, after, money.en):
        return gift
    behind = _BY.match(after)
    if behind is None:
        return None
    ahead = _EACH_AHEAD.match(before) or _STANDARD.search(before)
    what = ahead and (ahead["what"] or behind["what"])
    if ahead is None or not what:
        return None
    each = " ".join(_OF_EACH[one.removeprefix("一")] for one in ahead["each"].split("每")[1:])
    return f"{_RATES[what]}: {money.en} {each}"


_ONLY_MONEY = frozenset({"yuan"})


def _around(clause: str, zh: str) -> tuple[str, Quantity | None, str]:
    """A sum with the words before and behind it, these without their marks; None of what is no sum of yuan."""
    before, found, after = parted(clause, zh)
    money = next((q for q in find_quantities(zh) if q.zh == zh and q.unit in _ONLY_MONEY), None)
    return before, money if found else None, after.strip("，。；")


def granted(clause: str, zh: str) -> str | None:
    """What is granted to whom, as a line of figures has it; None if a part of the clause has no English."""
    before, money, after = _around(clause, zh)
    if money is None:
        return None
    ahead = _AHEAD.match(before) if not after else None
    behind = None if ahead else _WHAT_BEHIND.match(after)
    given = ahead or (_BEHIND.match(before) if behind else None)
    kind = (
        (ahead and ahead["what"])
        or (behind and behind["what"])
        or ("奖励" if before.endswith("奖励") else None)
    )
    if given is None or kind is None:
        return None
    whom = (phrase(given["whom"]).en or "").removeprefix("the ")
    if not whom or HAN.search(whom):
        return None
    how = given["how"] + (ahead["most"] or "" if ahead else "")
    once = "one-off " if "一次性" in how or (behind and behind["once"]) else ""
    most = (
        "up to "
        if ("最高" in how or "不超过" in how) and not money.en.startswith(("at most", "up to"))
        else ""
    )
    each = next((f" {en}" for one, en in _EACH.items() if one in how), "")
    return f"{once}{_GRANTS[kind]} of {most}{money.en}{each} for {whom}"
