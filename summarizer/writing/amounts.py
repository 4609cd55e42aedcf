"""What an amount is of, as far as the words beside it say so: 20家企业 is 20 enterprises, 15辆 15 vehicles."""

import re

from summarizer.facts import Figure, Project
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.wording import quoted

_GENERIC = regex(r"(?<![万亿千百])\d{1,2}[个部项次号类种]")


def _of_projects(zh: str, quote: str) -> bool:
    """Whether a count is one of projects: 45个产业项目, 上亿元项目20个."""
    before, _, after = parted(quote, zh)
    return zh.endswith(("个", "项")) and (
        before.endswith("项目") or bool(re.match(r"[^，。；、\d]{0,8}?项目", after))
    )


def says_little(zh: str, quote: str) -> bool:
    """A handful of things whose classifier names none (6个, 5部): "Five (5部)" tells nobody anything."""
    return bool(_GENERIC.fullmatch(zh)) and not _of_projects(zh, quote)


# What inspectors count, as printed before or behind the number, singular and plural.
_THINGS = {
    "生产经营单位": ("business", "businesses"),
    "经营单位": ("business", "businesses"),
    "企业单位": ("business", "businesses"),
    "企业": ("enterprise", "enterprises"),
    "个体工商户": ("self-employed business", "self-employed businesses"),
    "商户": ("shop", "shops"),
    "经营主体": ("business entity", "business entities"),
    "市场主体": ("market entity", "market entities"),
    "单位": ("organization", "organizations"),
    "安全隐患": ("safety hazard", "safety hazards"),
    "问题隐患": ("problem or hazard", "problems and hazards"),
    "隐患问题": ("problem or hazard", "problems and hazards"),
    "隐患": ("hazard", "hazards"),
    "问题": ("problem", "problems"),
}
# 5户重点企业, 经营主体达12万户: what kind of firms, and how their number came about, may stand between.
_FIRMS = regex("[^，。；、户]{0,8}?(?P<what>企业|商户)")
_REACHED = regex("(?:总[量数]|数量|合计|共计|已|共|达到?|为|约|近|现有|累计)*$")
_CLASSIFIED = regex("[家个处项户条]$")


def counted_thing(zh: str, quote: str) -> tuple[str, str] | None:
    """The English of what is counted, if the word for it stands right at the count: 抽检企业20家, 20家企业."""
    before, _, after = parted(quote, zh)
    if not _CLASSIFIED.search(zh):
        return None
    if zh.endswith("户") and (firms := _FIRMS.match(after)):
        return _THINGS[firms["what"]]
    named, behind = _REACHED.sub("", before), after.rstrip("，。；")
    return next((en for word, en in _THINGS.items() if named.endswith(word) or behind == word), None)


_SAID_BESIDE = (*"0123456789", "倍", "亿", "万", "户")


def amount_english(zh: str, quote: str = "") -> str:
    """The English of a figure; the Chinese where the table of units has none."""
    # 10倍 is ten times; behind 增长 it is 1,000 percent more. The unit of 0.8、0.5个百分点 stands behind the
    # last, and 总投资50亿 is money.
    within = quote if zh[-1:] in _SAID_BESIDE and zh in quote else zh
    found = [quantity for quantity in find_quantities(within) if quantity.zh == zh]
    if not found:
        return quoted(zh)
    if found[0].complete:
        return found[0].en
    if thing := counted_thing(zh, quote):
        return f"{found[0].en} {thing[found[0].value != 1]}"
    # A bare count wants its classifier: 17万株 is "170,000 (株)" to who reads Chinese.
    return f"{found[0].en} projects" if _of_projects(zh, quote) else f"{found[0].en} ({zh})"


_A_GROUP = regex(r"\d[多余]?[个项宗只件]")


def is_group(zh: str) -> bool:
    """Whether a project is a number of them: 12个项目, 40余个重点项目."""
    return _A_GROUP.search(zh) is not None


def projects_counted(zh: str) -> str | None:
    """How many projects a group has, with its bound: "more than 240 projects"; lots (三批) count none."""
    count = next((q for q in find_quantities(zh) if not q.complete and q.unit == "items"), None)
    return f"{count.en} project{'' if count.value == 1 else 's'}" if count else None


# What a classifier counts where it can be said of one sort of thing only.
CLASSIFIERS = {
    "辆": "vehicles", "栋": "buildings", "幢": "buildings", "袋": "bags", "份": "copies", "起": "cases", "名": "people",
    "位": "people", "艘": "vessels",
}  # fmt: skip


# What contracts are worth is no investment until it is made: 签约总额, 合同金额, 协议资金.
_CONTRACT = regex("(?:签约|合同|协议)(?:总|资)?(?:金额|资金|金|额)[^，。；0-9]{0,6}$")


def contracted(project: Project) -> bool:
    """Whether the amount of a project is that of its contracts."""
    amount = project.amount_zh
    quotes = [one.quote for one in project.evidence if amount and amount in one.quote]
    return any(_CONTRACT.search(quote.partition(amount or "")[0]) for quote in quotes)


# Who came, and how many of them: 40余名代表参加会议, 出席会议的有40人, 请假5人, 省市领导一行12人, 现有组成人员53人.
_HEADS = regex(r"[人名位]$")
# 选举副主任5人, 190票: how many posts there are and how many votes somebody had.
_ELECTION = regex(r"(?:主任|主席|委员|[县市区镇乡州院]长|检察长)\d+[人名]|选举|\d票")
_CAME = regex(
    r"参加(?!选举)|参会|出席|列席|到会|与会|应到|实到|应邀|请假|缺席|缺勤|一行|莅临|齐聚|欢聚|受邀|参训|到场|组成人员|符合(?:法定|有关)"
)


def counts_heads(figure: Figure) -> bool:
    """Whether a figure only counts who came to an occasion, or posts; a reader asks what was done there."""
    if _ELECTION.search(figure.evidence[0].quote) and figure.zh[-1] in "人名票":
        return True
    if not _HEADS.search(figure.zh.replace("余", "").replace("多", "")):
        return False
    return _CAME.search(figure.evidence[0].quote) is not None
