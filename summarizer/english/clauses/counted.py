"""Rules for nouns that are counted (30个小区, 专项资金1.2亿元) and for slogans in quotation marks."""

from summarizer.english.clauses.inflect import plural, settle, singular
from summarizer.english.clauses.item import BASIC, DEED, LIST, OF, OPAQUE, QUANTIFIED, Item
from summarizer.english.clauses.nouns import LATER, headed, join
from summarizer.patterns import regex

_WORD = 2  # characters of a simple word
# “六件事”, “五率”: what is counted; “八连冠” is no part of what stands before it.
_COUNTED = regex("(?:件事|率|项|大|个|点|步)”")
# What bears the name between quotation marks is one (“雨燕”行动), unless the marks hold how many (“三大”行动).
_BEARS_A_NAME = regex("(?:行动|工程|计划|活动|机制|制度|体系|产业|办法|目标|模式|攻坚战|品牌|平台)$")
_SAYS_HOW_MANY = regex("[两三四五六七八九十百][大项个类]|系列")


def _number(noun: Item, wanted: str) -> str | None:
    if noun.num == "m":
        return None
    if noun.num == wanted:
        return noun.en
    features = noun.entry.features if noun.entry is not None else {}
    if wanted == "p":
        if noun.flags & OF:
            return None
        return features.get("pl") if noun.flags & BASIC and "pl" in features else plural(noun.en)
    return (features.get("sg") or singular(noun.en)) if noun.flags & BASIC else None


def quantified(quantifier: Item, noun: Item) -> Item | None:
    """各类企业, 30个小区: quantifier or counted measure word before a noun."""
    if noun.flags & QUANTIFIED or noun.det == "a" or _is_one_whole(quantifier, noun):
        return None
    en: str | None = noun.en
    if quantifier.num in ("p", "s"):
        en = _number(noun, quantifier.num)
    if en is None:
        return None
    item = headed(quantifier, noun, f"{quantifier.en} {en}")
    item.num, item.det = quantifier.num or noun.num, quantifier.det
    item.flags |= QUANTIFIED
    return item


def counted_behind(noun: Item, number: Item) -> Item | None:
    """老旧小区30个, 规上工业企业20家以上: the count stands behind what it counts."""
    if noun.flags & QUANTIFIED or number.num not in ("p", "s"):
        return None
    if noun.flags & OF:
        return _deeds_counted(noun, number)
    if noun.det:
        return None
    en = _number(noun, number.num)
    if en is None:
        return None
    item = join("N", noun, number, f"{number.en} {en}")
    item.num, item.det = number.num, number.det
    item.flags |= QUANTIFIED
    return item


def _deeds_counted(noun: Item, number: Item) -> Item | None:
    """老旧小区改造|30个: so many of what it is done to."""
    deed, of, things = noun.en.partition(" of ")
    if plural(things) is None or singular(things) in (None, things) or number.num != "p":
        return None
    item = join("N", noun, number, f"{deed}{of}{number.en} {things}")
    item.num, item.det = noun.num, noun.det
    item.flags |= QUANTIFIED | OF
    return item


def _is_one_whole(quantifier: Item, noun: Item) -> bool:
    """各项|经济: there is one economy."""
    return quantifier.num == "p" and noun.num == "s" and noun.det == "the" and bool(noun.flags & BASIC)


# Amounts by what they say: how much of a thing, how much money, how many people, or by how much something changes.
_CHANGES = ("percent", "percentage points")
_OF_PEOPLE = regex(r" (?:people|person-times)$")
_MEASURES = regex(
    r" (?:mu|hectares?|(?:square |cubic )?(?:kilo)?met(?:re|er)s?|tonnes?|kilograms?|(?:kilo|mega)?watts?|saplings?)$"
)
_OF_MONEY = regex(r" (?:yuan|dollars)$")
# "An area of 300 mu", but "300 mu of orchards"; "an investment of 5 million yuan", but "5 million yuan in loans".
_SIZES = regex(
    r"\b(?:areas?|lengths?|mileage|output|capacity|scale|volume|stocks?|reserves?|production|sales|space)\b"
)
_SUMS = regex(
    r"\b(?:funds?|funding|loans?|debts?|arrears|subsid(?:y|ies)|bonds|credit|wages|taxes|fees|payments?|grants)$"
)
_PERSONS = regex(
    r"\b(?:people|teachers|students|workers|farmers|officials|officers|personnel|members|residents|graduates|doctors"
    r"|nurses|veterans|volunteers|representatives|employees|staff|children|patients|trainees|experts|technicians|jobs"
    r"|households|villagers|inspectors|lecturers|soldiers|professionals)$"
)
_FOR_PEOPLE = regex(r"\b(?:training|services|assistance|relief|employment|check-ups|examinations)$")
_CHANGED_LATER = 7
"""Cost of a sum beside a noun, beyond that of a row that says by how much a thing is changed."""


def amount_of(noun: Item, amount: Item) -> Item | None:
    """专项资金1.2亿元 → "120 million yuan in special funds", 农村公路|30公里 → "30 kilometres of rural roads"."""
    if noun.flags & QUANTIFIED or amount.en.endswith(_CHANGES):
        return None
    if noun.flags & OF and _MEASURES.search(amount.en):
        en, det = _deed_measured(noun, amount.en), noun.det
    else:
        en, det = _amount_told(noun, amount.en) if noun.det != "the" else None, ""
    if en is None:
        return None
    item = headed(noun, amount, en, _CHANGED_LATER if _OF_MONEY.search(amount.en) else 0)
    item.num, item.det = noun.num, det
    item.flags |= QUANTIFIED
    item.entry = None
    return item


def _deed_measured(noun: Item, amount: str) -> str | None:
    """撂荒地整治|3200亩: so much of what it is done to."""
    deed, of, things = noun.en.partition(" of ")
    plain = of and not noun.flags & LIST and " of " not in things and " and " not in things
    return f"{deed} of {amount} of {things}" if plain and not _SIZES.search(deed) else None


def _amount_told(noun: Item, amount: str) -> str | None:
    features = noun.entry.features if noun.entry is not None else {}
    head = _COMPLEMENT.split(noun.en)[0]
    if features.get("qty") == "in" or (_OF_MONEY.search(amount) and _SUMS.search(head)):
        return f"{amount} in {noun.en}"
    if noun.flags & OF or noun.num == "s":
        return None
    if _OF_PEOPLE.search(amount):
        if noun.flags & DEED or _FOR_PEOPLE.search(head):
            return f"{noun.en} for {amount}"
        number, _, unit = amount.rpartition(" ")
        return f"{number} {noun.en}" if unit == "people" and _PERSONS.search(head) else None
    if _MEASURES.search(amount) and not _SIZES.search(head):
        return None if noun.flags & LIST else f"{amount} of {noun.en}"
    return f"{noun.en} of {amount}"


_COMPLEMENT = regex(r" (?:of|in|from|for|to|on|by|with|at) ")


def slogan_noun(slogan: Item, noun: Item) -> Item | None:
    """“1477”发展布局, “放管服”改革."""
    features = noun.entry.features if noun.entry is not None else {}
    if noun.flags & QUANTIFIED or not noun.flags & BASIC or " of " in noun.en:
        return None
    if features.get("open") == "drop":
        item = join("N", slogan, noun, slogan.en)
        item.num, item.det = slogan.num, slogan.det
        return item
    link = features.get("open")
    en = noun.en
    one = noun.num == "p" and _is_one(slogan, noun)
    if one:
        en = singular(en) or en
    item = headed(slogan, noun, f"{en} of {slogan.en}" if link == "of" else f"{slogan.en} {en}")
    item.num = "s" if one and en != noun.en else noun.num
    # “有机旱作”农业 stands in Chinese marks, which no article needs before a mass or several things.
    bare = slogan.en[0] == "“" and not slogan.flags & OPAQUE and item.num != "s" and link != "of"
    item.det = noun.det if bare else "the"
    item.flags |= QUANTIFIED
    return item


def _is_one(slogan: Item, noun: Item) -> bool:
    last = noun.entry.parts[-1] if noun.entry is not None else ""
    return bool(_BEARS_A_NAME.search(last)) and not _SAYS_HOW_MANY.search(f"{slogan.en}{last}")


def slogan_of(phrase: Item, slogan: Item) -> Item | None:
    """乡村建设“六件事”: what a count in quotation marks counts stands before it."""
    entry = phrase.entry
    bare = entry is not None and phrase.flags & BASIC and len(entry.parts[-1]) <= _WORD  # 落实“四早”: a verb
    if not slogan.flags & OPAQUE or not _COUNTED.search(slogan.en) or phrase.flags & LIST or bare:
        return None
    item = join("N", phrase, slogan, f"{slogan.en} of {settle(phrase.en, new=False)}", LATER)
    item.num, item.det = "p", "the"
    item.flags |= OF | QUANTIFIED
    return item
