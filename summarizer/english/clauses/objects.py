"""What a verb may be said of, where its English is narrower than its Chinese.

`only=` and `never=` of a row (class V) list the last characters of objects, or kinds of them:

    化解    defuse      only=矛盾|风险|危机      debts are not defused
    排查    check for   never=place|agent        one does not check *for* a building site

So one Chinese verb may have several rows, one for what each English verb is said of.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from re import Pattern

from summarizer.english.clauses.item import AGENT, BASIC, Item, first_leaf, last_leaf
from summarizer.patterns import regex

KINDS = {
    "place": "场所|区域|领域|地区|路段|点位|水库|设施|建筑|建筑物|工地|线路|小区|社区|村庄|房屋|楼宇|企业|单位|学校|"
    "医院|市场|商场|河道|河流|景区|园区|厂区|库区|管网|管道|桥梁|隧道|车辆|船舶|部位|环节|环境|城市|乡村|农村|社会|道路|街道|"
    "街巷|村貌|水域|流域",
    "idea": "情怀|意识|观念|理念|思想|思维|观|导向|信心|信念|威信|精神|作风|标准|新风|风气|正气|典型|榜样|标杆|形象|"
    "思路|大局",
    "line": "线|关|关口|阵地|基本盘|底盘|屏障|大门|篱笆|堤坝",
    "problem": "问题|困难|难题|难点|堵点|痛点|卡点|矛盾|瓶颈|短板|障碍|困境|难|梗阻|热点|焦点|弱项|不足|隐患|缺陷|"
    "症结|事",
    "title": "市|县|区|旗|州|城|镇|乡|村|街道|基地|单位|企业|园|高地|示范|标杆|典范|样板|先进|集体|学校|校园|家庭|支部|"
    "机关|院|工厂|车间|试点|标兵|先锋",
    "chance": "机遇|机会|时机|契机|农时|期|条件|优势|政策|风口|天气",
    "rate": "比例|比重|占比|收入|门槛|待遇|产量|份额|工资|频次|税率|价格",
}
_AGENT = "agent"
# Nouns that few verbs take: nobody attracts efforts (招引|力度), 抢收|进度 is one noun, and so is what promotes
# (促进发展的|作用).
_FIRST_OF = {"力度": regex("[加增]大|[增加]强|强化|增加|加重|提[高升]|保持|掌握|把握|把控|减轻")}
_ALONE_OF = {"进度": regex("加快|提[高升]|[掌把]握|推进|控制|聚焦|(?:^|[狠紧抢])[抓赶盯抢]$|督促|统筹|调度")}
_LAST_OF = {
    "推进": regex(
        "加快|推[动进]|抓|抓好|狠抓|强化|加强|统筹|调度|督促|协调|确保|保障|紧盯|聚焦|助力|支持|影响|服务|参与|重视|部署"
    ),
    "作用": regex("聚焦|发挥|突出|凸显|放大|彰显|体现|重视|认识|[加增]强|强化|扩大|明确|用好"),
}


def is_said_of(verb: Item, phrase: Item) -> bool:
    """Whether the object is one that the row of the verb allows; of two verbs both must allow it."""
    if verb.entry is not None and verb.entry.cls == "V" and not _takes(verb.entry.parts[0], phrase):
        return False
    while True:
        if verb.entry is not None and not _allows(verb.entry.features, phrase):
            return False
        if verb.aux is None:
            return True
        verb = verb.aux


def _takes(verb: str, phrase: Item) -> bool:
    """Whether a verb is one of those that its noun is said of."""
    entry = first_leaf(phrase).entry
    first = entry.parts[0] if entry is not None else ""
    alone = first if phrase.flags & BASIC else ""
    asked = (_FIRST_OF.get(first), _ALONE_OF.get(alone), _asked_of(phrase))
    return all(verbs is None or verbs.search(verb) for verbs in asked)


def _asked_of(phrase: Item) -> Pattern[str] | None:
    """The verbs that its last noun is said of, if it ends with one of those: not 项目推进的|关键."""
    last = phrase.heads[-1][0] if phrase.heads else ""
    verbs = _LAST_OF.get(last)
    tail = last_leaf(phrase).entry if verbs is not None else None
    return verbs if tail is None or tail.parts[-1].endswith(last) else None


def _allows(features: Mapping[str, str], phrase: Item) -> bool:
    only, never = features.get("only"), features.get("never")
    if only is None and never is None:
        return True
    each = tuple(_listed(phrase))
    return (only is None or all(_is_one(only, one) for one in each)) and (
        never is None or not any(_is_one(never, one) for one in each)
    )


def _listed(phrase: Item) -> Iterator[Item]:
    """The members of a list, each of which the verb is said of (排查|突出问题和薄弱环节); a phrase that is none.

    A head that a list shares (农业和交通|资源) is what the verb is said of.
    """
    holder, last = phrase.kids[0], phrase.kids[-1]
    if len(phrase.kids) == 1 and isinstance(holder, Item):
        yield from _listed(holder)
    elif isinstance(holder, Item) and holder.aux is not None and isinstance(last, Item) and _lists(phrase):
        yield from _listed(holder.aux)
        yield last
    else:
        yield phrase


def _lists(phrase: Item) -> bool:
    holder = phrase.kids[0]
    return isinstance(holder, Item) and holder.cat in ("NPDUN", "NPAND") and len(phrase.members) > 1


def _is_one(cell: str, phrase: Item) -> bool:
    if phrase.flags & AGENT and _AGENT in cell.split("|"):
        return True
    return _ends(cell).search(last_words(phrase)) is not None


@lru_cache(maxsize=256)  # as many as there are cells
def _ends(cell: str) -> Pattern[str]:
    words = [KINDS.get(word, word) for word in cell.split("|") if word != _AGENT]
    return regex(f"(?:{'|'.join(words)})$" if words else "(?!)")


def last_words(phrase: Item) -> str:
    """The Chinese a noun phrase ends with: its last row, as far as that is a literal."""
    if phrase.entry is not None and phrase.entry.parts[-1][0] != "{":
        return phrase.entry.parts[-1].rstrip("”")
    return phrase.heads[-1][0] if phrase.heads else ""
