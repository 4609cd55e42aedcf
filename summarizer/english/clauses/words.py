"""From a row (or a recognised span) to a chart item."""

from collections.abc import Mapping

from summarizer.english.clauses.inflect import (
    CONTEXT,
    INDEFINITE,
    POSSESSIVE_MASS,
    POSSESSIVE_SINGULAR,
    head_word,
    modifier_form,
)
from summarizer.english.clauses.item import (
    AGENT,
    BASIC,
    DEED,
    LASTING,
    LIST,
    OF,
    OPAQUE,
    OPEN_END,
    PHRASES,
    PREDICATE,
    QUANTIFIED,
    SCOPE,
    SINGLE,
    STATEMENT,
    Item,
    Leaf,
    first_leaf,
    leaves,
)
from summarizer.english.clauses.lexicon import CLASSES, Entry
from summarizer.english.clauses.parts import last_noun, own_zh
from summarizer.english.clauses.recognise import Span
from summarizer.english.clauses.template import fill
from summarizer.patterns import regex

PIECE = 10
"""Cost of one piece. Rules add 0-9, so that a preference never outweighs a piece."""

PATTERN = 4
"""Cost of a row with slots: a row that spells the whole stretch out wins (加大 + 招商引资力度)."""
_NOUN_LENGTH = 2
"""Predicates as short as this are nouns as well (发展, 增长)."""
CATEGORY = {cls: cls for cls in CLASSES} | {"VI": "VP", "BODY": "N", "NREL": "N", "STOPDROP": "DROP"}
"""Chart category of the items of a row, by its class."""
_ABOUT = regex(r"(?:meeting|conference|session)s? on \{np\}")
_BEFORE_A_NOUN = regex(
    r"\{(np2?)\} (?!(?:of|for|in|on|to|and|that|which|who|with|from|by|as|at|into|through|across|between|under)\b)[a-z]"
)
_IS_THEIRS = regex(r"(?:capacity|responsibility|responsibilities) for \{np\}")
_DISASTER = regex("灾害|火灾|洪涝|山洪|地灾|内涝|滑坡")
_WITH = regex(r" with \{np\}")
_DEALS = regex("联系|沟通|交流|合作|协作|对接|衔接|协调|互动|往来|配合|联动")
_RANKS = regex(r"ranks of \{np\}")
_NO_RANKS = regex("[院局委办校社会]$|部门$|机关$|企业$|政府$|单位$|组织$|机构$|团体$")
_FIELD = regex("(?:领域|行业)$")
_A_BODY = regex("^the .*(?:Committee|Government|Congress|Commission|Bureau|Department|Office)$")
NOTHING: Mapping[str, Item] = {}


def word(
    entry: Entry, start: int, cost: int, slots: Mapping[str, Item], kids: tuple[Item | Leaf, ...]
) -> Item | None:
    """The item of a row whose slots are filled; None if a filler has not got the form its template asks for."""
    cls, features = entry.cls, entry.features
    en: str | None = entry.en
    if slots:
        if cls != "N" and any(filler.flags & PHRASES for filler in slots.values()):
            return None  # 既要A、B，又要C: what else the row governs is not clear
        if cls == "N" and "np" in slots and _ABOUT.search(entry.en) and _opens_with_agent(slots["np"]):
            return None  # 深改委会议, 领导干部大会, 盟委农牧区工作会议: who meets, not what about
        if cls == "N" and (_says_otherwise(entry, start, slots) or _is_too_long(entry, slots)):
            return None
        if _WITH.search(entry.en) and _DEALS.search(last_noun(slots["np"])):
            return None  # 加强与(企业联系)沟通: two dealings with one partner
        if features.get("firm") and _FIELD.search(own_zh(slots["np"])):
            return None  # 交通运输领域安全检查: in that field, not of it
        if cls == "BODY" and "np" in slots and slots["np"].num == "p":
            return None  # 开发区|各级各部门: the writer's own zone, not zones
        if cls == "NREL" and "vp" in slots and _governs_both(entry, slots["vp"]):
            return None  # 激发(群众参与的热情): what is stimulated is the enthusiasm
        if _IS_THEIRS.search(entry.en) and slots["np"].flags & AGENT:
            return None  # 提升干部能力, 落实管理人员责任: theirs
        if _RANKS.search(entry.en) and not _are_persons(slots["np"]):
            return None  # 企业|队伍, 项目|队伍: no ranks
        en = fill(_shape(entry, slots), slots)
        if en is None:
            return None
        cost += 0 if features.get("firm") else PATTERN  # a tail that says how it goes with what stands before
    assert en is not None
    item = Item(CATEGORY[cls], start, cost + int(features.get("prior", 0)), en, kids)
    item.entry = entry
    if features.get("scope"):
        item.flags |= SCOPE
    if item.cat == "N":
        _noun(item, cls, bool(slots))
    elif item.cat == "VP":
        _predicate(item, cls, slots)
    elif cls == "ST":
        item.flags |= STATEMENT | SCOPE
    elif cls == "Q":
        item.num = features.get("num", "")
    for filler in slots.values():
        item.heads += filler.heads
        item.flags |= filler.flags & LASTING
    return item


def _shape(entry: Entry, slots: Mapping[str, Item]) -> str:
    """The template of a row, in the words that fit what fills it: hazards *of* disasters, but *in* buildings."""
    if "hazards in {np}" in entry.en and _DISASTER.search(last_noun(slots["np"])):
        return entry.en.replace("hazards in {np}", "hazards of {np}")
    return entry.en


# What such verbs take: 激发…的热情 is no enthusiasm for stimulating.
_TAKES = {
    "激发": regex("热情|活力|动力|干劲|积极性|主动性|创造性"),
    "调动": regex("热情|活力|积极性|主动性|创造性"),
    "增强": regex("意识|能力|信心|感|本领|自觉|紧迫性"),
    "提高": regex("能力|水平|意识|质量|效率|本领|积极性"),
    "提升": regex("能力|水平|意识|质量|效率|本领"),
    "发挥": regex("作用|优势|积极性"),
    "营造": regex("氛围|环境"),
    "树立": regex("理念|意识|形象|观念"),
}


def _governs_both(entry: Entry, phrase: Item) -> bool:
    """Whether the verb a noun is explained by may take that noun itself."""
    verb = next((leaf.entry for leaf in leaves(phrase) if leaf.entry is not None), None)
    takes = _TAKES.get(verb.parts[0]) if verb is not None else None
    return takes is not None and takes.search(entry.parts[-1]) is not None


def _is_too_long(entry: Entry, slots: Mapping[str, Item]) -> bool:
    """我市燃气|行业: what has words behind it stands before no noun ("the gas in the city sector")."""
    return any(
        name in slots and slots[name].flags & OF and not slots[name].flags & LIST
        for name in _BEFORE_A_NOUN.findall(entry.en)
    )


def _opens_with_agent(phrase: Item) -> bool:
    """Whether the first word is somebody: a body a row has or the gazetteer found."""
    if phrase.flags & AGENT:
        return True
    first = first_leaf(phrase)
    if first.entry is None:
        return _A_BODY.search(first.shown) is not None
    return first.entry.cls == "BODY" or bool(first.entry.features.get("agent"))


def _are_persons(phrase: Item) -> bool:
    """Whether a noun phrase names people rather than bodies."""
    named = phrase.heads if phrase.flags & LIST else phrase.heads[-1:]
    return (
        bool(phrase.flags & AGENT)
        and not phrase.flags & OF
        and not any(_NO_RANKS.search(zh) for zh, _ in named)
    )


def _says_otherwise(entry: Entry, start: int, slots: Mapping[str, Item]) -> bool:
    """群众的积极性 is theirs, not *for* them; 领悟统战工作 is an order, not "work to grasp the united front"."""
    first, rest = entry.parts[0], entry.parts[1]
    if first == "{np}" and rest[0] == "的" and " for {np" in entry.en:
        return bool(slots["np"].flags & AGENT)
    if first == "{np}" and ("行业" in rest or "领域" in rest) and " and other " in slots["np"].en:
        return True  # 消防、燃气等重点 + 行业领域
    if not start or first != "{vp}" or rest not in ("工作", "有关工作"):
        return False
    verb = next((leaf.entry for leaf in leaves(slots["vp"]) if leaf.entry is not None), None)
    return verb is not None and verb.cls in ("V", "VC")


def _noun(item: Item, cls: str, patterned: bool) -> None:
    entry = item.entry
    assert entry is not None
    features = entry.features
    det, bar, head = item.en.partition("|")
    item.det, item.en = (det, head) if bar else ("", item.en)
    if cls == "BODY" and not bar:
        item.det = "the"
    item.num = features.get("num", "s" if cls == "BODY" else "m")
    if cls == "BODY" or features.get("agent"):
        item.flags |= AGENT
    if features.get("deed"):
        item.flags |= DEED
    if not patterned:
        item.flags |= BASIC
        item.heads = ((entry.parts[-1][-2:], item.en),)
        item.nom = features.get("cform")
        if (
            item.nom is None and features.get("open", "1") == "1"
        ):  # 推进 + 项目: what is also a verb needs its own
            item.nom = modifier_form(item.en, item.num)
    elif not entry.en.endswith(head_word(entry.en)):
        item.flags |= OF  # "report on {np}": what follows *and* would belong to the complement


def _predicate(item: Item, cls: str, slots: Mapping[str, Item]) -> None:
    entry = item.entry
    assert entry is not None
    if cls == "VI":
        item.flags |= PREDICATE
    if cls == "VI" and len(entry.parts[0]) <= _NOUN_LENGTH and len(entry.parts) == 1:
        item.flags |= SINGLE
    if nom := entry.features.get("nom"):
        # {s} is filled when the subject is known; the other slots are known now.
        item.nom = fill(nom.replace("{s}", "\x06"), slots)
        item.nom = item.nom and item.nom.replace("\x06", "{s}")
    if entry.parts[-1] in ("{vp}", "{s}"):
        item.flags |= OPEN_END


def recognised(span: Span) -> Item:
    """The item of a recognised span."""
    item = Item(
        span.cat, span.start, PIECE + span.cost, span.en, (Leaf(span.start, span.end, None, span.en),)
    )
    item.num, item.det = span.num, span.det
    if span.opaque:
        item.flags |= OPAQUE
    if span.agent:
        item.flags |= AGENT
    if span.head:
        item.heads = ((span.head, span.en),)
    item.members = (item.en,)
    return item


_DETERMINERS = {"the": "the ", "a": INDEFINITE}


def noun_phrase(noun: Item) -> Item:
    """A noun with its determiner in front: fixed by the row, or left for the slot to decide."""
    one = noun.num == "s"
    if noun.det == "poss":
        mark = POSSESSIVE_SINGULAR if one else POSSESSIVE_MASS
    else:
        mark = _DETERMINERS.get(noun.det, CONTEXT if one and not noun.flags & QUANTIFIED else "")
    phrase = Item("NP", noun.start, noun.cost, mark + noun.en, noun.kids)
    phrase.num, phrase.flags, phrase.heads, phrase.entry = noun.num, noun.flags, noun.heads, noun.entry
    phrase.members = (phrase.en,)
    return phrase
