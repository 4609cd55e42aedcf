"""Rules for noun phrases. Noun + noun has three licences and no other (docs/lexicon.md)."""

from collections.abc import Callable

from summarizer.english.inflect import settle, verb_form
from summarizer.english.item import AGENT, BASIC, CHAINED, DEED, LASTING, LIST, OF, QUANTIFIED, Item
from summarizer.patterns import regex

LATER = 4
"""Cost of a reading that loses to another with as many pieces."""

# Last characters of nouns that name a deed: with one more such noun after them they are mostly a list.
_DEED = regex(
    "规划|建设|管理|保护|治理|整治|整改|监管|监测|分析|研判|排查|培育|培养|提升|落实|实施|推进|转化|改造|利用|"
    "开发|防治|防控|防范|化解|服务|检查|监督|巡查|管护|养护|整合|考核|评估|应用|运用|运营|引进|推广|改善|深化|创建|修复|处置|指导|宣传|引导|教育|培训|研究|招引|谋划|策划|储备|禁烧|防火|防汛|抗旱|禁毒|普法|维稳|执法|整顿|救援|救助|评估|普查|清查|宣讲|动员|协作|合作|沟通|配合|审查|审核|调研|督查|督导|会商|落地|签约|开工|投产|销售|储存|运输|值守|报送|报告|巡逻"
)
_LEADS = regex("带动|引领|推动|支撑|促进|辐射")
_JUDGING = frozenset(
    ["key", "major", "new", "good", "large", "prominent", "intensive", "important", "special"]
)
_FIRST = ("relevant", "other", "various", "current")
_QUALITY = "性度力感率化"
_WORD = 2  # characters of a simple word

_INSTITUTION = regex(
    "[院局委办校]$|人大$|政协$|工会$|妇联$|支部$|部门$|机关$|系统$|中心$|公司$|企业$|政府$|协会$|单位$|组织$|机构$|团体$"
)
# Who is no addressee but yet somebody: 离退休干部工作, 残疾人工作.
_PEOPLE = regex(
    "干部|人员|群众|人才|青年|妇女|儿童|少年|军人|职工|民工|残疾人|疾人|老人|年人|党员|教师|学生|移民|人士|分子|阶层|侨胞"
)
_ORDERED = regex("部署$|要求$|安排$")
# A year before what is planned is the year it is planned for.
_PLANNED = regex("(?:计划|要点|方案|预算|任务|安排|规划)$")
_LINKED_INSIDE = regex(" (?:for|in|on|against|among|between) ")
_COMPLEMENT = regex(" (?:of|for|in|on|as|to|against|among|between|by) ")
_CLAUSE_INSIDE = regex(" (?:that|who|whoever|which) ")
_MOST_OWNER_WORDS = 4
# What somebody has, or owes: 企业安全主体责任, 干部干事创业热情. A deed (建议办理) may be done by others.
_HAD = regex(
    "(?:感|心|热情|性|责任|职责|义务|作用|意识|能力|素质|本领|权利|权益|需求|水平|满意度|诉求|期待|关切|习惯|观念|理念|信仰|活力|动力)$"
)
LINKS = frozenset({"of", "for", "in", "on", "to"})


def join(cat: str, left: Item, right: Item, en: str, extra: int = 0) -> Item:
    """An item over two neighbours; numbers and flags are for the caller to set."""
    item = Item(cat, left.start, left.cost + right.cost + extra, en, (left, right))
    item.heads = left.heads + right.heads
    item.flags = (left.flags | right.flags) & LASTING
    return item


def headed(left: Item, noun: Item, en: str, extra: int = 0) -> Item:
    """A noun with something joined to it: it stays the head."""
    item = join("N", left, noun, en, extra)
    item.num, item.det, item.entry = noun.num, noun.det, noun.entry
    item.flags |= noun.flags & (AGENT | OF | DEED)
    return item


def hold(cat: str) -> "Callable[[Item, Item], Item | None]":
    """A rule that keeps its left side waiting behind a function word (NP 的, NP 和, A 的 …)."""

    def rule(left: Item, right: Item) -> Item | None:
        item = join(cat, left, right, left.en)
        item.aux = left
        return item

    return rule


def adjective_noun(adjective: Item, noun: Item) -> Item | None:
    """重大项目: only adjectives marked `attr`."""
    entry = adjective.entry
    if entry is None or not entry.features.get("attr"):
        return None
    return _modified(adjective, noun, bool(entry.features.get("post")))


_COMPARED = regex("high|strict|strong|great|deep|broad|close|wide|large|fair|clear")


def more(_: Item, adjective: Item) -> Item | None:
    """更加精准有效."""
    en = adjective.en
    if adjective.entry is None or adjective.entry.features.get("post") or en.startswith(("more ", "very ")):
        return None
    if en in ("good", "fine"):
        compared = "better"
    elif en.startswith("high-"):  # 更加优质高效: "higher-quality and more efficient"
        compared = f"higher{en[4:]}".replace(" and ", " and more ")
    else:
        compared = f"{en.removesuffix('e')}er" if _COMPARED.fullmatch(en) else f"more {en}"
    item = join("A", _, adjective, compared)
    item.entry = adjective.entry
    return item


def adjective_list(holder: Item, last: Item) -> Item | None:
    """战略性、基础性: two adjectives of one noun."""
    first = holder.aux
    if first is None or first.entry is None or last.entry is None or " and " in first.en:
        return None
    if first.entry.features.get("post") or last.entry.features.get("post"):
        return None
    link = "," if " and " in last.en else " and"
    item = join("A", holder, last, f"{first.en}{link} {last.en}")
    item.entry = last.entry if first.entry.features.get("attr") else first.entry
    return item


def modifier_noun(modifier: Item, noun: Item) -> Item | None:
    """特色鲜明的高地."""
    entry = modifier.aux.entry if modifier.aux is not None else None
    return _modified(modifier, noun, entry is not None and bool(entry.features.get("post")))


def _modified(modifier: Item, noun: Item, after: bool) -> Item | None:
    if noun.flags & QUANTIFIED and not after:
        return None
    if after and noun.det == "a" and modifier.en.startswith("in the "):
        return None  # 我县|良好的形象: the county's own
    if not after and noun.flags & BASIC and _LINKED_INSIDE.search(noun.en):
        return None  # 网络 + 意识形态工作责任制: "online responsibility system for ideological work"
    if not after and " of " in noun.en and (noun.flags & BASIC or " and " in noun.en):
        return None  # 重大 + "prevention of risks": the adjective would change nouns
    first = noun.kids[0]
    if not after and noun.flags & OF and isinstance(first, Item) and first.flags & QUANTIFIED:
        return None  # 农村“户户通”工程建设: no "rural development of projects"
    # 有效投资增长: the adjective belongs to the nearest noun, so the reading over the whole costs more.
    item = headed(
        modifier, noun, noun.en if after else _before(modifier.en, noun.en), LATER if noun.flags & OF else 0
    )
    if after:
        planned = modifier.en.startswith("in 20") and noun.entry and _PLANNED.search(noun.entry.parts[-1])
        item.en = f"{noun.en} {f'for {modifier.en[3:]}' if planned else modifier.en}"
        item.flags |= OF
        item.det = item.det or ("the" if item.num == "s" else "")
    else:
        item.nom = None
        if modifier.en == "good" and noun.num == "s":
            item.det = "a"  # nobody has met it yet: 树立良好形象
        elif noun.det == "the" and noun.num == "s":
            item.det = ""  # *the* business environment, but: create *a* first-class business environment
    return item


def _before(modifier: str, noun: str) -> str:
    """文化 + 重点项目 → "key cultural projects": English puts the adjective of judgment first."""
    first, space, rest = noun.partition(" ")
    if not space or first not in _JUDGING or noun.startswith("new quality") or modifier in _FIRST:
        return f"{modifier} {noun}"
    return f"{first} {modifier} {rest}"


def _has_own_form(noun: Item) -> bool:
    return noun.entry is not None and "cform" in noun.entry.features


def noun_noun(modifier: Item, head: Item) -> Item | None:
    """Licence 2: a plain noun before an open head. A row's own `cform`, or an adjective, goes first."""
    entry = head.entry
    domain = modifier.entry is not None and "domain" in modifier.entry.features
    if (
        entry is None
        or not (entry.features.get("open") == "1" or domain)
        or " of " in head.en
        or _LINKED_INSIDE.search(head.en)
        or head.flags & (QUANTIFIED | OF)
        or not modifier.nom
        or not (modifier.flags & head.flags & BASIC)  # three nouns in a row are hard to read
        or (modifier.flags & DEED and head.flags & AGENT)  # 服务企业: an order to serve them
        or (
            modifier.flags & AGENT and not head.flags & AGENT and not _has_own_form(modifier)
        )  # 市场主体|活力
    ):
        return None
    given = modifier.entry is not None and "cform" in modifier.entry.features
    extra = 2 * LATER if entry.features.get("open") != "1" else 0 if given else LATER
    item = headed(modifier, head, _before(modifier.nom, head.en), extra)
    item.nom = f"{modifier.nom} {head.nom}" if head.nom else None
    item.flags &= ~BASIC
    return item


def _is_owner(phrase: Item) -> bool:
    """学校 + 办学条件: what somebody has, unless the row of the thing says how they are joined."""
    return bool(phrase.flags & AGENT) and not phrase.flags & (LIST | OF | QUANTIFIED)


def _owners(phrase: Item, noun: Item) -> Item | None:
    """企业 + 安全主体责任: "enterprises' principal responsibility for safety", not "… for safety of enterprises"."""
    name = settle(phrase.en, new=False)
    if (
        not phrase.flags & AGENT
        or noun.entry is None
        or not _HAD.search(noun.entry.parts[-1])
        or "'s " in noun.en
    ):
        return None
    if " as " in noun.en or _COMPLEMENT.search(f"{name} ") or " and " in name or "," in name:
        return None
    if name.count(" ") >= _MOST_OWNER_WORDS or name[-1:] in '”)"':
        return None
    mark = "'" if name.endswith("s") else "'s"
    item = headed(phrase, noun, f"{name}{mark} {noun.en}", LATER)
    item.det = ""
    item.flags |= QUANTIFIED
    return item


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
    return bool(place and head.entry and len(head.entry.parts[-1]) > _WORD and not head.flags & (AGENT | OF))


def is_verb_too(noun: Item) -> bool:
    """Whether a noun is mostly a verb (培育, 监督), so that what follows may be its object."""
    zh = noun.entry.parts[-1] if noun.entry is not None else ""
    return bool(noun.flags & DEED or names_a_deed(zh))


def names_a_deed(zh: str) -> bool:
    """Whether a word is mostly a verb."""
    return bool(_DEED.fullmatch(zh) or TOWARDS.fullmatch(zh))


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
    if link not in LINKS or (first.cat == "Q" and not head.en.startswith("the various ")):
        return None
    item = headed(phrase, head, f"{head.en} {link} {settle(phrase.en, new=False)}", 2 * LATER)
    item.det = "" if head.num == "p" else "the"
    item.flags |= OF
    return item


def phrase_noun(phrase: Item, head: Item) -> Item | None:
    """Licence 3: a deverbal head after whatever it is done to (项目建设, 问题整改), or 工作 dropped."""
    entry = head.entry
    if entry is None:
        return None
    if phrase.en.endswith(" etc.") or " and other " in phrase.en or head.en.startswith("all "):
        return None  # A、B等 + 重点领域: the areas are what the list is of
    if not head.flags & BASIC:
        return _looser(phrase, head)
    owned = (_is_owner(phrase) and not head.flags & AGENT) or _is_order_of(phrase, head)
    given = entry.features.get("open")
    link = (given if given != "1" or not owned else None) or (
        "of" if owned else "in" if _is_where(phrase, head) else None
    )
    if link is None:
        return None
    extra = 2 * LATER if phrase.flags & OF else LATER
    extra += 2 * max(0, len(entry.parts[-1]) - _WORD)  # 养老服务 + 体系 before 养老 + 服务体系
    if _CLAUSE_INSIDE.search(phrase.en):
        return None  # “三管三必须”|监管: no "supervision of the rule that whoever …"
    if link == "of" and owned and _COMPLEMENT.search(head.en):
        return _owners(phrase, head)
    if link == "for" and phrase.flags & AGENT and ("own" in entry.features or _is_body(phrase)):
        link = "of"  # 河长责任, 上级资金: whose it is, not what it is for
    if not phrase.flags & AGENT and (
        _opens_with(phrase, "MOD") or (link in ("in", "for") and _opens_with(phrase, "A"))
    ):
        return None  # 重大 + 生态工程项目, 完善的 + 停车场机制: the adjective belongs to what comes last
    domain = phrase.entry is not None and "domain" in phrase.entry.features and phrase.flags & BASIC
    if link == "in" and domain:
        return None  # 农业优势产业: "agricultural"
    if len(entry.parts[-1]) > _WORD and phrase.flags & BASIC and is_verb_too(phrase):
        return None  # 、培育链主企业: an order, not "enterprises in cultivation"
    zh = entry.parts[-1]
    if phrase.heads and zh[-1] in _QUALITY and phrase.heads[-1][0].endswith(zh[-1]):
        return None  # 整体性 + 协同性: two qualities
    if link == "of" and zh == "要求" and not phrase.flags & (AGENT | LIST) and phrase.flags & BASIC:
        link = "for"  # 工程质量|要求
    if len(zh) > _WORD and (_DEED.match(zh) or TOWARDS.match(zh) or _LEADS.match(zh)) and is_deed(phrase):
        return None  # 动态监测 + 帮扶机制: mechanisms of both
    if link == "drop":
        # 农民工工作: work is not done "on" people as it is on projects
        last = phrase.heads[-1][0] if phrase.heads else ""
        people = phrase.flags & AGENT or _PEOPLE.search(last) or _INSTITUTION.fullmatch(last)
        en = _work_of(phrase) if people else phrase.en
        item = join("NP", phrase, head, en, extra)
        item.num, item.heads, item.members = phrase.num, phrase.heads, (en,)
        item.flags |= OF if phrase.flags & AGENT else phrase.flags & (OF | LIST)
        return item
    if link not in LINKS:
        return None
    item = headed(phrase, head, f"{head.en} {link} {settle(phrase.en, new=False)}", extra)
    if link == "of" and head.num in ("m", "p"):
        item.det = head.det or "the"
    item.flags |= OF
    deeds = [zh for zh, _ in phrase.heads if _DEED.fullmatch(zh)] if phrase.flags & LIST else is_deed(phrase)
    if deeds and is_deed(head):
        item.flags |= (
            CHAINED  # 河道管理 + 保护: management and protection, not the protection of the management
        )
        item.cost += 2 * LATER
    return item


def _opens_with(phrase: Item, category: str) -> bool:
    node: object = phrase
    while isinstance(node, Item):
        if node.cat == category:
            return category != "A" or node.entry is None or "post" not in node.entry.features
        node = node.kids[0]
    return False


def is_deed(noun: Item) -> bool:
    """Whether a noun names something done (治理, 建设)."""
    return bool(noun.flags & DEED or (noun.heads and _DEED.fullmatch(noun.heads[-1][0])))


def _owned_by(holder: Item, owner: Item, noun: Item) -> Item | None:
    item = _owners(owner, noun)
    if item is not None:
        item.start, item.kids = holder.start, (holder, noun)
        item.cost = holder.cost + noun.cost + 2 * LATER
    return item


def of_noun(holder: Item, noun: Item) -> Item | None:
    """NP 的 N → "the N of NP"."""
    owner = holder.aux
    if owner is None or noun.flags & QUANTIFIED or noun.en.startswith("all "):
        return None
    if noun.flags & BASIC and _COMPLEMENT.search(noun.en):
        return _owned_by(holder, owner, noun)
    last = noun.heads[-1][0] if noun.heads else ""
    advance = last in ("突破", "进展")
    link = (
        "in"
        if advance
        else "for"
        if last in ("氛围", "合力") or (last == "保障" and not owner.flags & AGENT)
        else "of"
    )
    own = noun.entry.features.get("open") if noun.entry is not None and noun.flags & BASIC else None
    if own in LINKS and own != "of" and not owner.flags & AGENT:
        link = own  # the political responsibility *for* it, breakthroughs *in* it
    extra = LATER if owner.flags & OF else 0
    item = headed(holder, noun, f"{noun.en} {link} {settle(owner.en, new=False)}", extra)
    item.det = "the" if noun.det in ("", "poss") and not advance and link != "for" else noun.det
    item.flags |= OF
    return item


# Deeds done to somebody or something named with 对: 对企业的监督, 对项目进行调度. 影响, 意见 take other words.
TOWARDS = regex(
    "监督|监管|管理|管控|保护|治理|整治|检查|考核|支持|指导|培训|投入|扶持|帮扶|研究|研判|分析|监测|认识|理解|把握|领导|协调|调度|跟踪|"
    "服务|教育|引导|评价|评估|巡查|排查|摸排|核查|抽查|筛查|打击|审核|审查|审计|关爱|关心|救助|补偿|奖励|补贴|补助|资助|控制|调控|督导|"
    "督查|督办|督促|梳理|改造|清理|维修|修复|升级|规范|优化|调整|完善|处理|处置|处罚|表彰|慰问|核实|登记|检测|查处|整改|修订|总结|通报|"
    "问责|约谈|拆除|分解|细化|规划|设计|学习|运用|利用|开发|防范|防控|化解|解读|照顾|保障"
)


def relative_noun(holder: Item, noun: Item) -> Item | None:
    """VP 的 N → "N that VP", for nouns marked `rel`, which are the subject of the verb."""
    phrase = holder.aux
    if phrase is None or noun.entry is None or not noun.entry.features.get("rel") or noun.flags & QUANTIFIED:
        return None
    item = headed(holder, noun, f"{noun.en} that {verb_form(phrase.en, '3', noun.num)}", LATER)
    item.det = noun.det or ("the" if noun.num == "s" else "")
    item.flags |= OF
    return item
