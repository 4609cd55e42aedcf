"""Rules for verb phrases and for clauses inside them."""

from summarizer.english.clauses.clauses import fresh
from summarizer.english.clauses.inflect import comma_list, settle, verb_form
from summarizer.english.clauses.item import (
    ADVERBIAL,
    AGENT,
    BASIC,
    LIST,
    MANY,
    OF,
    OPEN_END,
    PHRASES,
    PREDICATE,
    SCOPE,
    SINGLE,
    Item,
    Leaf,
    last_leaf,
    leaves,
)
from summarizer.english.clauses.nouns import LATER, is_deed, join
from summarizer.english.clauses.objects import is_said_of, last_words
from summarizer.english.clauses.parts import is_half_of_a_pair
from summarizer.english.clauses.template import fill
from summarizer.patterns import regex

WEAK = regex(r"(\[?attend(?:ing)?\]?) properly to ")
_DUTY = regex(
    r"(?:(?! (?:for|of|to|and)\b).)*\b(?:responsibilities|responsibility|duties)(?! (?:system|list))"
)
# Verbs whose object is often a bare deed (推进建设, 接受监督).
_BEFORE_DEEDS = regex(
    "推进|推动|加强|做好|抓好|促进|加快|强化|开展|实施|完成|落实|部署|安排|支持|改进|保障|参与|组织|提升|提高|规范|优化|完善|深化|减少|扩大|"
    "争取|寻求|提供|给予|获得|接受|聚焦|进行|围绕|紧盯|突出|注重|重视|关注|增加|恢复|引导|控制|影响|监督|指导|突破|调整|使用|执行|帮助"
)
_SHORT = 2
# What is done after what the verb says: 督查|奖惩, 排查|攻坚.
_DONE_NEXT = frozenset(("奖惩", "问责", "攻坚", "通报"))
_MEANS = frozenset(("资金", "经费", "人员", "场地", "土地", "用地", "物资", "队伍", "装备", "设备", "器材"))
# Openings that say once more what the verb before them says: keep keeping, be sure to ensure.
_SAME_BY = {"[keep]": ("[keep]", "[stay] "), "[be] sure": ("[be] sure", "[ensure] ")}
_DONE_IN_TIME = frozenset(("任务", "目标", "指标"))
_PLANS = ("部署", "安排")
# What takes such a deed before it, and is itself not watched over (督查|机制).
_TAKES_DEEDS = frozenset(
    ("措施", "机制", "体系", "制度", "方案", "能力", "水平", "力度", "举措", "手段", "办法")
)
_WATCHES = regex(
    "(?:管控|防控|防范|监管|监督|监测|管理|整治|治理|巡查|巡护|检查|督查|督导|排查|考核|救治|救助|帮扶|激励|奖惩|服务|处置|保护|防治|培训|宣传|引导|预警|应对|调度)$"
)
_BEFORE_PLANS = regex(
    "落实|贯彻|贯彻落实|执行|聚焦|完善|优化|细化|服从|听从|研究|作出|做出|传达|推进|分解|调整|按照|落细|完成|领会|学习|把握"
)
_OF_THINGS = regex(
    "实现|惠及|取得|产生|发挥|融入|引领|成为|进入|迈上|达到|符合|满足|适应|助力|带动|覆盖|体现|彰显|走向|造福|迈入"
)
_DONE_TO_THINGS = regex(
    r"\[be\] (?:[a-z]+ly )?(?:carried|completed|implemented|advanced|solved|resolved|rectified|handled|honored|"
    r"distributed)\b"
)
_ORDERS_ANEW = regex(
    "狠抓|强化|加强|抓好|抓实|做好|提升|提高|深化|完善|优化|推进|推动|加快|健全|落实|压实|严格|确保"
)
_STEADY = regex("稳定(?!向好|可控)|有序|平稳|高效|顺畅|健康|发展|生产|运行|运营")
_VERB = regex(r"\[([a-z]+)\]")
_STEM = 5
_PASSIVE = regex(r"(\[[a-z-]+\]) \{o\}(.*)")


def verb_object(verb: Item, phrase: Item) -> Item | None:
    """推进招商引资."""
    features = verb.entry.features if verb.entry is not None else {}
    if not is_said_of(verb, phrase):
        return None
    if (
        verb.flags & MANY
        and phrase.flags & BASIC
        and phrase.entry is not None
        and "drop" in phrase.entry.features.values()
    ):
        return None  # 招引、建设、服务工作: nouns
    if phrase.flags & BASIC and zh_of(phrase) in _TAKES_DEEDS and _WATCHES.search(zh_of(verb)):
        return None  # 严格管控|措施, 督查|机制: a noun
    if verb.flags & MANY and zh_of(phrase) == "落实":
        return None  # 认真领会、抓好落实: what is understood is not implementation
    short = phrase.flags & BASIC and len(zh_of(phrase)) <= _SHORT
    two_deeds = (short and (is_deed(phrase) or zh_of(phrase) in _DONE_NEXT)) or _lists_a_deed(phrase)
    if short and zh_of(verb) == "统筹" and is_deed(phrase):
        return None  # 统筹规划: to plan as a whole, not "coordinate the plan"
    if two_deeds and (not _BEFORE_DEEDS.fullmatch(zh_of(verb)[-_SHORT:]) or _says_the_same(verb, phrase)):
        return None  # 企业开发建设: two deeds, not "develop development"; 优化提升: not "improve improvement"
    if _goes_on(verb, phrase) or (
        short and zh_of(phrase) in _PLANS and not _BEFORE_PLANS.fullmatch(zh_of(verb))
    ):
        return None  # 动员|部署: two deeds, no plans are mobilized
    shape = verb.en
    if "[implement]" in shape and _DUTY.match(phrase.en):
        shape = shape.replace("[implement]", "[fulfil]")  # 落实责任
    elif "[solve]" in shape and "concerns" in phrase.en:
        shape = shape.replace("[solve]", "[address]")  # 解决急难愁盼问题
    elif "[implement] {o}" in shape and phrase.heads and phrase.heads[-1][0] in _MEANS:
        shape = shape.replace("[implement] {o}", "[put] {o} in place")  # 落实经费
    elif "[implement] {o}" in shape and last_words(phrase).endswith("保障"):
        shape = shape.replace("[implement]", "[ensure]")  # 落实要素保障
    if (late := _LATE.fullmatch(shape)) and (late["how"] in _FIRST or is_long(phrase.en)):
        shape = f"{_EARLY.get(late['how'], late['how'])} {late['does']}"
    en = fill(shape, {"np": phrase}, new=features.get("obj") == "new")
    if en is None:
        return None
    item = join("VP", verb, phrase, en)
    item.num = phrase.num
    if not verb.en.startswith("["):
        item.flags |= ADVERBIAL  # "properly [solve] {o}" has its adverb
    item.obj = settle(phrase.en, new=False)
    if passive := _PASSIVE.fullmatch(shape):
        item.rest = passive.group(1) + passive.group(2)
    if nom := features.get("nom"):
        item.nom = fill(nom, {"np": phrase})
    return item


# How it is done, behind the object, and what is said for it before the verb.
_LATE = regex(r"(?P<does>\[[a-z]+\][^{}]*\{o\}) (?P<how>(?:[a-z]+ly(?: and )?)+|in (?:depth|detail))")
_EARLY = {"in depth": "thoroughly", "in detail": "thoroughly"}
_FIRST = frozenset(("accurately", "clearly", "closely"))
_LONG = 6


def is_long(thing: str | None) -> bool:
    """Whether an object has so many words that an adverb behind it would be said of the last of them."""
    return thing is not None and thing.count(" ") >= _LONG


def _lists_a_deed(phrase: Item) -> bool:
    """宣传|引导、跟踪督办: what a list opens with is no object either."""
    node: Item | Leaf = phrase
    while isinstance(node, Item) and not node.flags & BASIC:
        node = node.kids[0]
    opens = isinstance(node, Item) and node.entry is not None and len(node.entry.parts[-1]) <= _SHORT
    return bool(phrase.flags & LIST) and opens and isinstance(node, Item) and is_deed(node)


def _says_the_same(verb: Item, deed: Item) -> bool:
    word, noun = _VERB.search(verb.en), deed.en.removeprefix("the ")
    return word is not None and noun.startswith(word.group(1)[:_STEM])


def _goes_on(verb: Item, phrase: Item) -> bool:
    """抓实抓细|抓牢防汛各项工作: the object opens with one more verb of the same kind."""
    node = _leaf(phrase)
    return node.entry is not None and node.entry.cls == "V" and node.entry.parts[0][0] == zh_of(verb)[:1]


def _opens(phrase: Item) -> str:
    entry = _leaf(phrase).entry
    return entry.parts[0] if entry is not None else ""


def _opens_last(phrase: Item) -> str:
    """What the last of several verb phrases opens with."""
    last = phrase.kids[-1]
    return _opens(last) if isinstance(last, Item) else ""


def _leaf(phrase: Item) -> Leaf:
    node: Item | Leaf = phrase
    while isinstance(node, Item):
        node = node.kids[0]
    return node


def zh_of(item: Item) -> str:
    """The first Chinese of the row an item is, or nothing."""
    return item.entry.parts[0] if item.entry is not None else ""


def verb_list(holder: Item, verb: Item) -> Item | None:
    """培育和集聚更多人才, 深刻领会、准确把握精神: two verbs share one object."""
    first = holder.aux
    if first is None or not first.en.endswith(" {o}") or not verb.en.endswith(" {o}"):
        return None
    if first.en == verb.en:  # 改善和优化: "improve" once
        same = join("V", holder, verb, verb.en)
        same.entry, same.flags, same.aux = verb.entry, same.flags | MANY, first
        return same
    link = "," if " and [" in verb.en else " and"  # 学习、宣传贯彻: "study, publicize and implement"
    item = join("V", holder, verb, f"{first.en.removesuffix(' {o}')}{link} {verb.en}")
    item.flags, item.aux = item.flags | ADVERBIAL | MANY, first
    features = [i.entry.features.get("obj") if i.entry is not None else None for i in (first, verb)]
    item.entry = verb.entry if features[0] == features[1] else None
    return None if first.flags & MANY else item


def verb_takes_verb(verb: Item, phrase: Item) -> Item | None:
    """加快培育七大产业. A predicate (落地见效) wants its subject first."""
    if phrase.flags & PHRASES and zh_of(verb).endswith("坚持") and _ORDERS_ANEW.match(_opens_last(phrase)):
        return None  # 坚持依法行政、狠抓效能: two orders
    if phrase.flags & PREDICATE or (phrase.flags & PHRASES and verb.flags & SCOPE):
        return None
    # 全力以赴决战: all out once; 持续紧盯, 持续绷紧: no one keeps keeping or staying.
    opens = verb.en.partition(" to ")[0].removesuffix(" {ger}")
    if phrase.en.startswith(_SAME_BY.get(opens, (opens,))):
        en: str | None = phrase.en
    elif opens == "[keep]" and phrase.en.startswith("[see] that "):
        en = fill("[continue] to {vp}", {"vp": phrase})  # 不断推动: no one keeps seeing that it is so
    else:
        en = fill(verb.en, {"vp": phrase})
    if en is None:
        return None
    item = join("VP", verb, phrase, WEAK.sub(r"\1 to ", en) if " properly " in en else en)
    item.flags |= OPEN_END | (verb.flags & SCOPE)
    return item


def verb_takes_clause(verb: Item, clause: Item) -> Item | None:
    """推动任务落地见效, 确保指标运行在合理区间."""
    slots = {"s": clause}
    if clause.subject is not None and clause.predicate is not None:
        slots |= {"np": clause.subject, "vp": clause.predicate}
    en = fill(verb.en, slots)
    if en is None:
        return None
    nominal = "{nom}" in verb.en or "{s:nom}" in verb.en
    has_nominal = clause.predicate is not None and clause.predicate.nom is not None
    item = join("VP", verb, clause, en, LATER if has_nominal and not nominal else 0)
    item.flags |= OPEN_END | (verb.flags & SCOPE)
    return item


def subject_predicate(subject: Item, predicate: Item) -> Item | None:
    """任务落地见效. A bare word loses to itself as a noun (企业发展 "development of enterprises")."""
    if predicate.flags & PHRASES and not predicate.flags & PREDICATE:
        return None  # 推动企业扩大投资、优化环境: whose order the second is cannot be told
    if subject.heads and subject.heads[-1][0] == "安全" and _STEADY.match(_opens(predicate)):
        return None  # 企业|安全稳定发展: how they develop
    acts = predicate.obj is not None or not predicate.flags & PREDICATE
    if acts and not subject.flags & AGENT and not _brings_about(predicate):
        return None  # 森林火灾防控责任: no "fires that prevent"; 突发事件快速响应: they do not respond
    if subject.flags & AGENT and not subject.flags & OF and _DONE_TO_THINGS.match(predicate.en):
        return None  # 督促企业及时整改: they rectify
    if subject.en.endswith(", etc.") and _opens(predicate) == "系统":
        return None  # 报警、灭火等|系统: the systems named
    if subject.flags & LIST and any(" and " in member for member in subject.members) and _joins(predicate):
        return None  # 文旅与康养、赛事等产业深度融合: what is joined with what
    if subject.flags & LIST and _FIGURE.search(subject.en) and _FIGURE.search(predicate.en):
        return None  # 新增就业1.2万人、失业率|控制在5.5%以内: of the last alone
    single = predicate.flags & SINGLE and not predicate.flags & ADVERBIAL
    if single and is_half_of_a_pair(subject, zh_of(predicate)):
        return None  # 产业转型和就业|增长
    told = _told_of(subject, predicate.en)
    en = f"{settle(subject.en, new=False)} {verb_form(told, '3', subject.agreement)}"
    item = join("S", subject, predicate, en, 2 * LATER if single else 0)
    if told != predicate.en:
        predicate = like(predicate, Item("VP", predicate.start, predicate.cost, told, predicate.kids))
    item.subject, item.predicate, item.num = subject, predicate, subject.num
    item.flags |= subject.flags & LIST
    return item


_FIGURE = regex(r"\d")


def _told_of(subject: Item, told: str) -> str:
    """A predicate in the words that fit what it is said of."""
    if subject.heads and subject.heads[-1][0] in _MEANS:  # 资金落实到位: funds are no plan
        told = told.replace("fully implemented", "fully in place")
        told = told.replace("[be] implemented", "[be] put in place")
    if told == "[be] in place" and is_deed(subject):  # 排查到位: checks are no supplies
        return "[be] thorough"
    if "put into practice" in told and subject.heads and subject.heads[-1][0] in _DONE_IN_TIME:
        return told.replace("put into practice", "fulfilled")  # 目标任务落到实处
    if "implemented" in told and _DUTY.match(settle(subject.en, new=False)):
        return told.replace("fully implemented", "fulfilled in full").replace("implemented", "fulfilled")
    return told


def _joins(predicate: Item) -> bool:
    return any(leaf.entry is not None and "融合" in leaf.entry.parts[0] for leaf in leaves(predicate))


def _brings_about(predicate: Item) -> bool:
    """Whether its verb says what things do as well as people (实现, 惠及) and is no part of a noun."""
    for leaf in leaves(predicate):
        if leaf.entry is not None and leaf.entry.cls == "V":
            return bool(_OF_THINGS.fullmatch(leaf.entry.parts[0]))
    return False


def clause_list(holder: Item, clause: Item) -> Item | None:
    """确保任务落实、责任到位、时限清晰."""
    first = holder.aux
    if first is None or clause.flags & MANY:
        return None
    item = join("S", holder, clause, "")
    item.members = (*(first.members or (first.en,)), clause.en)
    item.en, item.flags = comma_list(item.members), item.flags | MANY
    return item


def phrase_pause(phrase: Item, mark: Item) -> Item | None:
    """早开工、: what another verb phrase may follow."""
    if phrase.flags & (OPEN_END | SCOPE) or "," in phrase.en:
        return None
    item = join("VPDUN", phrase, mark, phrase.en)
    item.aux = phrase
    return item


def phrase_list(holder: Item, phrase: Item) -> Item | None:
    """全力补短板、强弱项; 项目早开工、早见效: all are orders, or all say what happens to one subject."""
    first = holder.aux
    if first is None or phrase.flags & (OPEN_END | PHRASES) or (first.flags ^ phrase.flags) & PREDICATE:
        return None
    if not phrase.flags & PREDICATE and (fresh(first) or fresh(phrase)):
        return None  # 加快提升品质、持续改善环境: two orders
    if zh_of(first) and zh_of(phrase).removesuffix(zh_of(first)) not in ("", zh_of(phrase)):
        return None  # 排查到位、整治到位: the second has a subject of its own
    item = join("VP", holder, phrase, "")
    before = first.members if first.flags & PHRASES else (first.en,)
    item.members = before if phrase.en in before else (*before, phrase.en)  # 持续优化、不断向好: said once
    item.en = comma_list(item.members)
    item.flags |= PHRASES | ADVERBIAL | (phrase.flags & PREDICATE)
    return item


def like(phrase: Item, item: Item) -> Item:
    """`item` with what a verb phrase knows of its object and its noun."""
    item.flags |= phrase.flags & ~SINGLE
    item.num, item.obj, item.rest, item.nom = phrase.num, phrase.obj, phrase.rest, phrase.nom
    return item


def dropped_before(dropped: Item, item: Item) -> Item | None:
    """切实推进: the word says nothing English says."""
    lead = dropped.entry is not None and dropped.entry.features.get("pos") == "lead"
    if lead != (item.cat == "C") or item.flags & PHRASES or (item.cat == "VP" and _goes_to(dropped, item)):
        return None
    same = join(item.cat, dropped, item, item.en)
    same.entry, same.det, same.members, same.aux = item.entry, item.det, item.members, item.aux
    return like(item, same)


_WHERE = regex("(?:一线|基层|现场|田间|车间|社区|实际|农村|乡村|工地)$")


def _goes_to(dropped: Item, phrase: Item) -> bool:
    """深入|生产一线: a verb, whose object is somewhere."""
    verb = _leaf(phrase).entry
    where = last_leaf(phrase).entry
    return (
        zh_of(dropped).endswith("深入")
        and verb is not None
        and "deed" in verb.features
        and where is not None
        and _WHERE.search(where.parts[-1]) is not None
    )


def tail_phrase(tail: Item, phrase: Item) -> Item | None:
    """以任何理由拖欠, 年底前完成: what Chinese says before the verb and English after it."""
    if phrase.flags & PHRASES:
        return None
    item = like(phrase, join("VP", tail, phrase, f"{phrase.en} {tail.en}"))
    if phrase.rest is not None:
        item.rest = f"{phrase.rest} {tail.en}"
    item.nom = f"{phrase.nom} {tail.en}" if phrase.nom and tail.cat == "TIME" else None
    return None if tail.cat == "PV" and phrase.flags & OPEN_END else item


def time_clause(time: Item, clause: Item) -> Item | None:
    """上半年投资增长."""
    if clause.predicate is None or clause.subject is None:
        return None
    predicate = tail_phrase(time, clause.predicate)
    if predicate is None:
        return None
    item = subject_predicate(clause.subject, predicate)
    if item is not None:
        item.start, item.kids, item.cost = time.start, (time, clause), time.cost + clause.cost
    return item
