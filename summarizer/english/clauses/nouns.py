"""Rules for noun phrases. Noun + noun has three licences and no other (docs/lexicon.md)."""

from collections.abc import Callable

from summarizer.english.clauses.inflect import settle, singular, verb_form
from summarizer.english.clauses.item import AGENT, BASIC, DEED, LASTING, LIST, OF, PHRASES, QUANTIFIED, Item
from summarizer.patterns import regex

LATER = 4
"""Cost of a reading that loses to another with as many pieces."""

# Last characters of nouns that name a deed: with one more such noun after them they are mostly a list.
DEEDS = regex(
    "规划|建设|管理|保护|治理|整治|整改|监管|监测|分析|研判|排查|培育|培养|提升|落实|实施|推进|转化|改造|利用|"
    "开发|防治|防控|防范|化解|服务|检查|监督|巡查|管护|养护|整合|考核|评估|应用|运用|运营|引进|推广"
    "|改善|深化|创建|修复|处置|指导|宣传|引导|教育|培训|研究|招引|谋划|策划|储备|禁烧|防火|防汛"
    "|抗旱|预报|禁毒|普法|维稳|识别|传播|发布|侦破|调处|救治|安置|征缴|评审|选拔|执法|整顿|救援|救助|评估|普查|清查|宣讲|动员|协作|合作|沟通|配合|审查"
    "|审核|调研|督查|督导|会商|落地|签约|开工|投产|销售|储存|运输|值守|报送|报告|巡逻"
    "|加固|清淤|疏浚|抢修|拆除|复垦|扩种|收运|抽检|检疫|扑救|疏散"
)
_JUDGING = frozenset(
    ["key", "major", "new", "good", "large", "prominent", "intensive", "important", "special"]
)
_FIRST = ("relevant", "other", "various", "current")
WORD = 2  # characters of a simple word

# A year before what is planned is the year it is planned for.
_PLANNED = regex("(?:计划|要点|方案|预算|任务|安排|规划)$")
_LINKED_INSIDE = regex(" (?:for|in|on|against|among|between) ")
COMPLEMENT = regex(" (?:of|for|in|on|as|to|against|among|between|by) ")
_MOST_OWNER_WORDS = 4
# What somebody has, or owes: 企业安全主体责任, 干部干事创业热情. A deed (建议办理) may be done by others.
_HAD = regex(
    "(?:感|心|热情|性|责任|职责|义务|作用|意识|能力|素质|本领|权利|权益|需求|水平|满意度|诉求|期待|关切|习惯|观念|理念|信仰|活力|动力)$"
)
_OURS = regex("(?:五”?|发展|总体)规划$")
_FOR_OR_OF = ("for", "of")  # 2025年计划: for the year; 我省规划: of the province
LINKS = frozenset({"of", "for", "in", "on", "to"})
# Who is no addressee but yet somebody: 离退休干部工作, 残疾人工作.
PEOPLE = regex(
    "干部|人员|群众|人才|青年|妇女|儿童|少年|军人|职工|民工|残疾人|疾人|老人|年人|党员|教师|学生|移民|人士|分子|阶层|侨胞|人口|群体|家庭|对象|患者|家属|(?:员|者|户|工人)$"
)


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


_MORE = regex(r"(?:more|better|(?:strict|high|great|strong|deep|broad|fast|clos|wid|full|firm|larg)e?r)\b")
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
    if (noun.flags & QUANTIFIED or "'s " in noun.en) and not after:
        return None  # 标志性|城市名片: no "landmark city's calling card"
    if after and noun.det == "a" and modifier.en.startswith("in the "):
        return None  # 我县|良好的形象: the county's own
    if not after and noun.flags & BASIC and _LINKED_INSIDE.search(noun.en):
        return None  # 网络 + 意识形态工作责任制: "online responsibility system for ideological work"
    if not after and " of " in noun.en and (noun.flags & BASIC or " and " in noun.en):
        return None  # 重大 + "prevention of risks": the adjective would change nouns
    first = noun.kids[0]
    if not after and noun.flags & OF and isinstance(first, Item) and first.flags & QUANTIFIED:
        return None  # 农村“户户通”工程建设: no "rural development of projects"
    if after and noun.flags & OF and modifier.en.startswith("with "):
        return None  # 优势突出的文化整治: "the rectification of culture with outstanding strengths"
    # 有效投资增长: the adjective belongs to the nearest noun, so the reading over the whole costs more.
    item = headed(
        modifier, noun, noun.en if after else _before(modifier.en, noun.en), LATER if noun.flags & OF else 0
    )
    if after:
        planned = modifier.en.startswith("in 20") and noun.entry and _PLANNED.search(noun.entry.parts[-1])
        ours = modifier.en.startswith("in the ") and noun.entry and _OURS.search(noun.entry.parts[-1])
        item.en = (
            f"{noun.en} {f'{_FOR_OR_OF[bool(ours)]} {modifier.en[3:]}' if planned or ours else modifier.en}"
        )
        item.flags |= OF
        made = modifier.en.startswith(("of ", "across society"))  # 营造尊师重教的氛围: "an atmosphere of …"
        item.det = item.det or ("the" if item.num == "s" and not made else "")
    else:
        item.nom = None
        if modifier.en == "good" and noun.num == "s":
            item.det = "a"  # nobody has met it yet: 树立良好形象
        elif noun.det == "the" and (noun.num == "s" or _MORE.match(modifier.en)):
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


def owners(phrase: Item, noun: Item) -> Item | None:
    """企业 + 安全主体责任: "enterprises' principal responsibility for safety", not "… for safety of enterprises"."""
    name = settle(phrase.en, new=False)
    if (
        not phrase.flags & AGENT
        or noun.entry is None
        or not _HAD.search(noun.entry.parts[-1])
        or "'s " in noun.en
    ):
        return None
    if (
        " as " in noun.en
        or " role of " in noun.en
        or COMPLEMENT.search(f"{name} ")
        or " and " in name
        or "," in name
    ):
        return None
    if name.count(" ") >= _MOST_OWNER_WORDS or name[-1:] in '”)"':
        return None
    mark = "'" if name.endswith("s") else "'s"
    item = headed(phrase, noun, f"{name}{mark} {noun.en}", LATER)
    item.det = ""
    item.flags |= QUANTIFIED
    return item


def is_verb_too(noun: Item) -> bool:
    """Whether a noun is mostly a verb (培育, 监督), so that what follows may be its object."""
    zh = noun.entry.parts[-1] if noun.entry is not None else ""
    return bool(noun.flags & DEED or names_a_deed(zh))


def names_a_deed(zh: str) -> bool:
    """Whether a word is mostly a verb."""
    return bool(DEEDS.fullmatch(zh) or TOWARDS.fullmatch(zh))


def is_deed(noun: Item) -> bool:
    """Whether a noun names something done (治理, 建设)."""
    return bool(noun.flags & DEED or (noun.heads and DEEDS.fullmatch(noun.heads[-1][0])))


def _owned_by(holder: Item, owner: Item, noun: Item) -> Item | None:
    item = owners(owner, noun)
    if item is not None:
        item.start, item.kids = holder.start, (holder, noun)
        item.cost = holder.cost + noun.cost + 2 * LATER
    return item


def of_noun(holder: Item, noun: Item) -> Item | None:
    """NP 的 N → "the N of NP"."""
    owner = holder.aux
    if owner is None or noun.flags & QUANTIFIED or noun.en.startswith(("every ", "each ")):
        return None
    if owner.flags & LIST and _is_described(owner):
        return None  # 优质的资源、一流素质的|力量: each has its own description
    if (strong := _SO_MANY_PEOPLE.fullmatch(owner.en)) and _BAND.search(noun.en):
        item = headed(holder, noun, f"{strong['number']}-strong {singular(noun.en)}")
        item.num, item.det = "s", "a"
        item.flags |= QUANTIFIED
        return item  # 1200人的|抢险队伍
    if noun.flags & BASIC and COMPLEMENT.search(noun.en):
        return _owned_by(holder, owner, noun)
    if _ends_in_when(noun):
        return None
    last = noun.heads[-1][0] if noun.heads else ""
    advance = last in ("突破", "进展") or noun.en == "new prospects"
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
    if noun.num == "s" and noun.en.startswith("good "):
        item.det = "a"  # 树立党员的良好形象: nobody has met it yet
    item.flags |= OF
    return item


_SO_MANY_PEOPLE = regex(r"(?P<number>[\d,]+) people")
_BAND = regex(r"\b(?:teams|contingents|forces)$")


def _is_described(phrase: Item) -> bool:
    """Whether some noun in it has a description or an owner before 的."""
    return phrase.cat in ("MOD", "NPDE", "VPDE") or any(
        isinstance(kid, Item) and _is_described(kid) for kid in phrase.kids
    )


def within(holder: Item, noun: Item) -> Item | None:
    """项目建设中的瓶颈制约: what there is in it."""
    place = holder.aux
    if place is None or noun.flags & QUANTIFIED or COMPLEMENT.search(noun.en) or place.flags & AGENT:
        return None
    item = headed(holder, noun, f"{noun.en} in {settle(place.en, new=False)}")
    item.det = noun.det or "the"
    item.flags |= OF
    return item


def _ends_in_when(noun: Item) -> bool:
    """旅游的(2018年标准): no "standards in 2018 of tourism"."""
    first = noun.kids[0]
    return isinstance(first, Item) and first.entry is not None and "post" in first.entry.features


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
    if phrase is None or noun.entry is None or not noun.entry.features.get("rel"):
        return None
    if noun.flags & QUANTIFIED or phrase.flags & PHRASES:
        return None
    item = headed(holder, noun, f"{noun.en} that {verb_form(phrase.en, '3', noun.num)}", LATER)
    item.det = noun.det or ("the" if noun.num == "s" else "")
    item.flags |= OF
    return item
