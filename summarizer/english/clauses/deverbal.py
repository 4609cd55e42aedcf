"""Licence 3 of noun + noun: a deverbal head after whatever it is done to (项目建设, 问题整改), or 工作 dropped."""

from summarizer.english.clauses.inflect import settle
from summarizer.english.clauses.item import AGENT, BASIC, CHAINED, LIST, OF, QUANTIFIED, Item
from summarizer.english.clauses.lexicon import Entry
from summarizer.english.clauses.nouns import (
    COMPLEMENT,
    DEEDS,
    LATER,
    LINKS,
    PEOPLE,
    TOWARDS,
    WORD,
    headed,
    is_deed,
    is_verb_too,
    join,
    owners,
)
from summarizer.patterns import regex

_LEADS = regex("带动|引领|推动|支撑|促进|辐射")
_QUALITY = "性度力感率化"
_INSTITUTION = regex(
    "[院局委办校]$|人大$|政协$|工会$|妇联$|支部$|部门$|机关$|系统$|中心$|公司$|企业$|政府$|协会$|单位$|组织$|机构$|团体$"
)
# What a list may be of that ends in 等, and what is done to all of it.
_OF_A_KIND = regex(
    "(?:项目|工程|设施|产业|行业|企业|领域|区域|园区|场所|平台|基地|企业|行动|机构|市场|路段|部位|群体|产品|人群|病|灾害|物资|商品|作物|水体|车辆|建筑|管网|场馆)$"
)
_DONE_TO = frozenset(
    (
        "建设",
        "发展",
        "培育",
        "监管",
        "治理",
        "管理",
        "改造",
        "整治",
        "谋划",
        "实施",
        "管控",
        "保护",
        "排查",
        "检查",
        "防控",
        "防治",
        "防护",
        "供应",
        "整改",
        "利用",
        "修复",
        "监测",
        "巡查",
        "救助",
        "帮扶",
    )
)
# Deeds of others, and what is done about these: 危险货物运输|监管 is no list.
_GOES_ON = regex("运输|生产|销售|经营|加工|养殖|交易|流通|排放|储备|采砂|捕捞")
_OVERSEES = regex("监管|监督|管控|检查|整治")
_WITH_EACH_OTHER = regex(
    "联动|联系|协同|协作|合作|沟通|协调|配合|互动|交流|对接|衔接|协同联动|协作配合|协调联动|沟通协调"
)
_RULES = regex(
    "规划|方案|条例|办法|文件|政策|标准|规定|意见|会议|通知|法律|法规|规范|制度"
)  # what asks, not what is asked
_ORDERED = regex("部署$|要求$|安排$")
_CLAUSE_INSIDE = regex(" (?:that|who|whoever|which) ")


def phrase_noun(phrase: Item, head: Item) -> Item | None:
    """The two as one noun; None where the head does not take the phrase, or its row does not say how."""
    entry = head.entry
    if entry is None:
        return None
    if phrase.en.endswith(" etc.") or (head.flags & BASIC and head.en.startswith("all ")):
        return None
    if " and other " in phrase.en and not _is_done_to_all(phrase, entry):
        return None  # A、B等 + 重点领域: the areas are what the list is of
    if not head.flags & BASIC:
        return _looser(phrase, head)
    owned = (_is_owner(phrase) and not head.flags & AGENT) or _is_order_of(phrase, head)
    link = _link(phrase, head, entry, owned)
    if link is None or _CLAUSE_INSIDE.search(phrase.en):
        return None  # “三管三必须”|监管: no "supervision of the rule that whoever …"
    if link == "of" and owned and COMPLEMENT.search(head.en):
        return owners(phrase, head)
    extra = 2 * LATER if phrase.flags & OF else LATER
    extra += 2 * max(0, len(entry.parts[-1]) - WORD)  # 养老服务 + 体系 before 养老 + 服务体系
    link = _settled_link(phrase, entry, link)
    if link == "drop":
        return _dropped(phrase, head, extra)
    return _linked(phrase, head, link, extra) if link in LINKS else None


def _is_done_to_all(phrase: Item, entry: Entry) -> bool:
    """高速公路、水库等重点项目|建设: what the list is of is built."""
    last = phrase.heads[-1][0] if phrase.heads else ""
    return (
        bool(_OF_A_KIND.search(last)) and entry.features.get("open") == "of" and entry.parts[-1] in _DONE_TO
    )


def _link(phrase: Item, head: Item, entry: Entry, owned: bool) -> str | None:
    """What joins the head to the phrase by its row, else by whose or where it is."""
    given = entry.features.get("open")
    return (given if given != "1" or not owned else None) or (
        "of" if owned else "in" if _is_where(phrase, head) else None
    )


def _settled_link(phrase: Item, entry: Entry, link: str) -> str | None:
    """The link as this phrase wants it; None where the two are no compound."""
    owed = "own" in entry.features or entry.parts[-1].endswith("能力")
    if link == "for" and phrase.flags & AGENT and (owed or _is_body(phrase)):
        link = "of"  # 河长责任, 上级资金: whose it is, not what it is for
    if link == "on" and phrase.flags & AGENT and entry.parts[-1].endswith("教育"):
        link = "of"  # 老年人|教育 is not on them
    if not phrase.flags & AGENT and (
        _opens_with(phrase, "MOD") or (link in ("in", "for") and _opens_with(phrase, "A"))
    ):
        return None  # 重大 + 生态工程项目, 完善的 + 停车场机制: the adjective belongs to what comes last
    domain = phrase.entry is not None and "domain" in phrase.entry.features and phrase.flags & BASIC
    if link == "in" and domain:
        return None  # 农业优势产业: "agricultural"
    if len(entry.parts[-1]) > WORD and phrase.flags & BASIC and is_verb_too(phrase):
        return None  # 、培育链主企业: an order, not "enterprises in cultivation"
    zh = entry.parts[-1]
    if phrase.heads and zh[-1] in _QUALITY and phrase.heads[-1][0].endswith(zh[-1]):
        return None  # 整体性 + 协同性: two qualities
    if len(zh) > WORD and (DEEDS.match(zh) or TOWARDS.match(zh) or _LEADS.match(zh)) and is_deed(phrase):
        return None  # 动态监测 + 帮扶机制: mechanisms of both
    asked = phrase.flags & BASIC and not _RULES.search(phrase.heads[-1][0] if phrase.heads else "")
    if link == "of" and zh == "要求" and not phrase.flags & (AGENT | LIST) and asked:
        return "for"  # 工程质量|要求
    return link


def _dropped(phrase: Item, head: Item, extra: int) -> Item:
    """The phrase without its 工作. 农民工工作: work is not done "on" people as it is on projects."""
    last = phrase.heads[-1][0] if phrase.heads else ""
    people = phrase.flags & AGENT or PEOPLE.search(last) or _INSTITUTION.fullmatch(last)
    en = _work_of(phrase) if people else phrase.en
    item = join("NP", phrase, head, en, extra)
    item.num, item.heads, item.members = phrase.num, phrase.heads, (en,)
    item.flags |= OF if phrase.flags & AGENT else phrase.flags & (OF | LIST)
    return item


def _linked(phrase: Item, head: Item, link: str, extra: int) -> Item:
    """The head with the phrase behind it."""
    told = "among" if _is_joint(phrase, head) else link
    item = headed(phrase, head, f"{head.en} {told} {settle(phrase.en, new=False)}", extra)
    if told == "of" and head.num in ("m", "p"):
        item.det = "the" if head.det in ("", "poss") else head.det
    item.flags |= OF
    deeds = [zh for zh, _ in phrase.heads if DEEDS.fullmatch(zh)] if phrase.flags & LIST else is_deed(phrase)
    goes_on = phrase.heads[-1:] and _GOES_ON.fullmatch(phrase.heads[-1][0])
    if (
        deeds
        and is_deed(head)
        and not _builds_capacity(head)
        and not (goes_on and _OVERSEES.fullmatch(head.heads[-1][0]))
    ):
        # 河道管理 + 保护: management and protection, not the protection of the management
        item.flags |= CHAINED
        item.cost += 2 * LATER
    return item


def _is_joint(phrase: Item, head: Item) -> bool:
    """各部门|联动: what several do with each other."""
    many = phrase.num == "p" and phrase.flags & AGENT
    return bool(many and head.entry is not None and _WITH_EACH_OTHER.fullmatch(head.entry.parts[-1]))


def _builds_capacity(head: Item) -> bool:
    """国防动员|能力建设: capacity building for what is done."""
    return head.entry is not None and head.entry.parts[-1].endswith("能力建设")


def _looser(phrase: Item, head: Item) -> Item | None:
    """安全生产各项任务, 市场平稳运行: a head that has a quantifier or an adjective of its own."""
    first = head.kids[0]
    if isinstance(phrase.kids[0], Item) and phrase.kids[0].cat in ("MOD", "A"):
        return None  # 良好的医疗卫生 + 新形象: what the first adjective goes with is not clear
    if head.flags & OF or not isinstance(first, Item) or first.cat not in ("Q", "A") or head.entry is None:
        return None
    if (phrase.flags & BASIC and is_verb_too(phrase)) or (is_deed(phrase) and is_deed(head)):
        return None  # 主导产业调整|专业布局: a verb and its object
    link = head.entry.features.get("open", "of" if first.cat == "Q" else "")
    if link not in LINKS or (first.cat == "Q" and not head.en.startswith(("the various ", "all "))):
        return None
    item = headed(phrase, head, f"{head.en} {link} {settle(phrase.en, new=False)}", 2 * LATER)
    item.det = "" if head.num == "p" else "the"
    item.flags |= OF
    return item


def _is_owner(phrase: Item) -> bool:
    """学校 + 办学条件: what somebody has, unless the row of the thing says how they are joined."""
    return bool(phrase.flags & AGENT) and not phrase.flags & (LIST | OF | QUANTIFIED)


def _is_order_of(phrase: Item, head: Item) -> bool:
    """省委和市政府 + 决策部署: what bodies decide is of all that are named."""
    entry = head.entry
    return bool(phrase.flags & LIST and phrase.flags & AGENT and entry and _ORDERED.search(entry.parts[-1]))


def _is_body(phrase: Item) -> bool:
    return phrase.entry is not None and phrase.entry.cls == "BODY"


def _work_of(phrase: Item) -> str:
    zh = phrase.entry.parts[-1] if phrase.entry is not None else ""
    name = settle(phrase.en, new=False)
    return f"the work of {name}" if _is_body(phrase) or _INSTITUTION.search(zh) else f"work concerning {name}"


def _is_where(phrase: Item, head: Item) -> bool:
    """校园 + 传染病防控: where it is done, before a compound that takes no other word."""
    place = phrase.entry is not None and "place" in phrase.entry.features and phrase.flags & BASIC
    return bool(place and head.entry and len(head.entry.parts[-1]) > WORD and not head.flags & (AGENT | OF))


def _opens_with(phrase: Item, category: str) -> bool:
    node: object = phrase
    while isinstance(node, Item):
        if node.cat == category:
            return category != "A" or node.entry is None or "post" not in node.entry.features
        node = node.kids[0]
    return False
