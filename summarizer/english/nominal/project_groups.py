"""English of a counted group of projects: 签约亿元以上产业项目10个 is "ten industrial projects of at least … each".

How far they have come is told apart from this, so the verb of the count goes; how large each of them is stands behind.
"""

from summarizer.english.clauses.sentences import phrase
from summarizer.english.trades import trade_projects
from summarizer.language.figures.numbers import Quantity, find_quantities
from summarizer.language.figures.numerals import TWO_TO_NINETY_NINE
from summarizer.patterns import regex

_COUNT = rf"(?P<count>\d{{1,4}}[个项宗]|{TWO_TO_NINETY_NINE}个)"
_STAGE = (
    r"(?:(?:共|新增|新|已|累计|集中|现场|本次|此次|全年|成功|谋划)*"
    r"(?:签约|签订|签署|开工(?:建设)?|动工|竣工(?:投产)?|投产|在建|续建|复工|储备|谋划|实施)了?的?)?"
)
MONEY = r"\d[\d.]*[万千百]?[万亿](?:元|美元)"
TO = r"(?:~|～|—{1,2}|－|-|–|至|到)"
"""A round sum, and what stands between two of them (5亿~10亿元), as parts of patterns."""
_SIZE = (
    rf"(?:(?P<low>{MONEY}?){TO}(?P<high>{MONEY})(?:的|之间的)?"
    r"|(?:投资)?(?P<over>过|超)?(?P<size>[十百千\d.]*[万亿](?:元|美元))(?P<least>以上)?的?)"
)
_FIRST = regex(
    rf"{_COUNT}{_STAGE}(?:总投资[\d.]+[万亿](?:元|美元)(?:以上)?的)?(?:{_SIZE})?(?P<what>[^\d（）]*?(?:项目|工程))"
)
_LAST = regex(
    rf"{_STAGE}(?:{_SIZE})?(?P<what>[^\d（）]*?(?:项目|工程))(?:共计|共有|共|合计|总数|数|有|达到?|为|计)?{_COUNT}"
)
# 产业类6项: the word for projects is left out.
_CLASSED = regex(rf"(?<=类)(?={_COUNT}$)")
_WHEN = regex("^(?:今年|当年|全年|(?:今年)?[上下]半年|(?:今年)?第?[一二三四]季度)(?!以来|已)")
_NO_DIGIT = {"十": "10", "百": "100", "千": "1000", "": "1"}


def group(zh: str) -> str | None:
    """The English of a counted group without capital or full stop; None if a part of it has none."""
    zh = _CLASSED.sub("项目", _WHEN.sub("", zh))
    told = _FIRST.fullmatch(zh) or _LAST.fullmatch(zh)
    if told is None:
        return None
    named = phrase(told["count"] + told["what"]).en or _of_trade(told["count"], told["what"])
    if named is None:
        return None
    if told["low"]:
        low, high = _money(_with_unit(told["low"], told["high"])), _money(told["high"])
        return f"{named} of {low.en.removesuffix(' yuan')} to {high.en} each" if low and high else None
    if told["size"]:
        bound = told["over"] or told["least"]
        money = _money(told["size"])
        if not (bound and money):
            return None  # 亿元项目 may cost one or several
        return f"{named} of {'more than' if told['over'] else 'at least'} {money.en} each"
    return named


def _of_trade(count: str, what: str) -> str | None:
    """So many projects of a trade that the lexicon does not have whole: 公共服务类项目5个."""
    told, many = trade_projects(what), phrase(f"{count}项目").en
    if told is None or many is None:
        return None
    return (
        many.removesuffix("projects") + told
        if many.endswith("s")
        else many.removesuffix("project") + told[:-1]
    )


def _with_unit(low: str, high: str) -> str:
    """5亿~10亿元: the unit stands once."""
    return low if low.endswith("元") else low + ("美元" if high.endswith("美元") else "元")


def _money(zh: str) -> Quantity | None:
    """The amount; 亿元 without a digit is one of them, 千万元 a thousand times ten thousand."""
    head = zh[: len(zh) - len(zh.lstrip("十百千"))]
    told = zh if zh[0].isdigit() else _NO_DIGIT.get(head, "") + zh[len(head) :]
    found = find_quantities(told)
    return found[0] if found and found[0].complete and found[0].zh == told else None
