"""Rules for adverbs before verbs and verb phrases."""

from summarizer.english.clauses.item import ADVERBIAL, OPEN_END, PHRASES, Item
from summarizer.english.clauses.nouns import join
from summarizer.english.clauses.verbs import WEAK, is_long, like, zh_of
from summarizer.patterns import regex

_OWN_ADVERB = regex(r"(?:firmly|fully|strictly|resolutely|severely|thoroughly|vigorously|strongly) \[")
_MILDLY = "properly "
_STRICT = regex("流程|程序|标准|制度|纪律|要求|条件|规定|机制|规则|时限|门槛|关口|办法|规范")
_KEEPING = regex(
    "执行|落实|遵守|规范|履行|控制|把握|按照|实行|坚持|贯彻|贯彻执行|贯彻落实|把好|把住|把守|限定|遵循|恪守|依照|对照"
)


def adverb_verb(adverb: Item, verb: Item) -> Item | None:
    """An adverb on one verb of a verb list (深刻领会、准确把握)."""
    if verb.flags & ADVERBIAL or _after(adverb):
        return None
    item = join("AV", adverb, verb, f"{adverb.en} {verb.en}")
    item.entry, item.flags = verb.entry, item.flags | ADVERBIAL
    return item


def adverb_phrase(adverb: Item, phrase: Item) -> Item | None:
    """坚决遏制事故. One adverb a verb; `pos=post` adverbs close a phrase that does not end in another verb."""
    if _OWN_ADVERB.match(phrase.en) and _strength(adverb) and not phrase.flags & (PHRASES | OPEN_END):
        return like(phrase, join("VP", adverb, phrase, phrase.en))  # 坚决守牢: "firmly hold" says it already
    mild = phrase.en.startswith(_MILDLY + "[") and not phrase.flags & PHRASES
    if (phrase.flags & ADVERBIAL and not mild) or phrase.en.startswith("[be]"):
        return None
    if zh_of(adverb) == "严格" and _is_strictness(phrase):
        return None  # 严格发放流程: be strict about it, not "strictly issue"
    after = _after(adverb)
    en = phrase.en.removeprefix(_MILDLY) if mild else phrase.en  # 认真履行好: "conscientiously fulfil"
    en = en.removesuffix(" well")  # 牢牢把握好: "firmly grasp"
    if " properly " in en:  # 深入细致做好: the clause says itself how; 妥善处置 has said it
        en = WEAK.sub(r"\1 to ", en)
        if " properly " in en:
            return None
    if not after and _TELLS_HOW.match(en):
        return None  # 切实找准: "accurately identify" says how
    if (after and phrase.flags & OPEN_END) or (not after and phrase.en.startswith("[see] that")):
        return None  # "fully see that …"
    if after and en.endswith("ly") and not phrase.obj:  # 有序高效运转: "efficiently, and in good order"
        en += "," if " and " in adverb.en else " and"
    told = _beside(adverb, en, phrase.obj) if after else f"{adverb.en} {en}"
    item = like(phrase, join("VP", adverb, phrase, told))
    item.flags |= ADVERBIAL
    if phrase.rest is not None:
        item.rest = f"{phrase.rest} {adverb.en}" if after else f"{adverb.en} {phrase.rest}"
    adjective = adverb.entry.features.get("adj") if adverb.entry is not None else None
    item.nom = f"{adjective} {phrase.nom}" if phrase.nom and adjective else None
    return item


def _beside(adverb: Item, en: str, thing: str | None) -> str:
    """An adverb that English says last; before a long object it would be said of what that ends with."""
    if not is_long(thing) or not en.endswith(f" {thing}"):
        return f"{en} {adverb.en}"
    early = adverb.entry.features.get("pre", "") if adverb.entry is not None else ""
    if early or _MANNER.fullmatch(adverb.en):
        return f"{early or adverb.en} {en}"
    if thing is None or not ("," in thing or thing.count(" ") >= _VERY_LONG):
        return f"{en} {adverb.en}"
    return f"{en.removesuffix(f' {thing}')}, {adverb.en}, {thing}"


_VERY_LONG = 8
_TELLS_HOW = regex(r"[a-z]+ly \[")
_MANNER = regex(r"(?:[a-z]+ly(?:, | and |, and )?)+")


def _is_strictness(phrase: Item) -> bool:
    """审批程序, 管理制度: a verb before what one is strict about, unless it is a verb of keeping to it."""
    verb, noun = phrase.kids[0], phrase.kids[-1]
    if not isinstance(verb, Item) or not isinstance(noun, Item) or verb.cat != "V":
        return False
    return bool(_STRICT.fullmatch(zh_of(noun))) and not _KEEPING.fullmatch(zh_of(verb))


def _after(adverb: Item) -> bool:
    return adverb.entry is not None and adverb.entry.features.get("pos") == "post"


def _strength(adverb: Item) -> int:
    return int(adverb.entry.features.get("boost", 0)) if adverb.entry is not None else 0


def adverb_adverb(first: Item, second: Item) -> Item | None:
    """Two intensifiers on one verb: the stronger is kept. Any other pair is refused."""
    strengths = _strength(first), _strength(second)
    if not all(strengths):
        return None
    kept = first if strengths[0] >= strengths[1] else second
    item = join("ADV", first, second, kept.en)
    item.entry = kept.entry
    return item


def marked_adverb(adverb: Item, mark: Item) -> Item | None:
    """最大限度地: the mark of an adverb."""
    item = join("ADV", adverb, mark, adverb.en, -mark.cost)
    item.entry = adverb.entry
    return item


def adverb_list(holder: Item, second: Item) -> Item | None:
    """高标准、高质量: two adverbs of the same place."""
    first = holder.aux
    if first is None or _after(first) != _after(second) or " and " in first.en + second.en:
        return None
    item = join("ADV", holder, second, f"{first.en} and {second.en}")
    item.entry = second.entry
    return item
