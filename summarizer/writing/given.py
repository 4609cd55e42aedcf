"""Who gave what to whom: money, goods and what they are worth, as one clause tells it whole.

    县工商联向青禾县捐赠了价值8万元的物资和2万元助学金
      → The County Federation … donated goods worth 80,000 yuan and 20,000 yuan in study grants to Qinghe County.

A gift that cannot be told whole is left to its quotation.
"""

from collections.abc import Iterator

from summarizer.english import phrase
from summarizer.english.clauses.inflect import capital, singular, with_article
from summarizer.english.site_names import site_english
from summarizer.facts import Event
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.places.places import place_english
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.writing.occasion import the_body
from summarizer.writing.wording import HAN, Said, quoted

_HOW = (
    r"(?:此次|本次|这次|活动|仪式上|现场|当天|还|又|再次|再|无偿|定向|共同|联合|集中|分别|累计|共计|共|一次性|爱心"
    r"|在[^，。；]{2,14}?(?:上|中|期间))*"
)
_GAVE = regex(
    rf"(?:^{_HOW}|(?P<who>[^，。；：“”]{{2,30}}?){_HOW})(?:(?:向|为|给)(?P<to>[^，。；：“”]{{2,30}}?){_HOW})?"
    r"(?P<deed>捐赠|捐献|捐助|捐款|捐资|赠送|捐出)(?:了|仪式|活动)*(?P<gift>[^，。；]{2,90})$"
)
_AMONG = regex("^(?:其中|先后|此外)，?")
_AHEAD = regex("将|拟|计划|预计|要|希望")
_PIECES = regex("、|以及|(?<=[^、])[和及与](?=[^、]{2})")
_INCLUDING = regex("^(?:包括|含)[^，。；]*?等(?:物资|物品)?(?=[共总合价]|\\d)")
_WORTH = regex("^(?:总|共|共计|合计|累计)*(?:价值)(?:达|约|近|共|人民币)*")
_MONEY = {
    "助学金": "in study grants",
    "奖学金": "in scholarships",
    "奖助学金": "in scholarships and grants",
    "现金": "in cash",
    "慰问金": "in cash",
    **dict.fromkeys(
        (
            "",
            "资金",
            "善款",
            "爱心款",
            "爱心善款",
            "爱心资金",
            "款",
            "捐款",
            "人民币",
            "专项资金",
            "帮扶资金",
            "爱心基金",
        ),
        "",
    ),
}
_GOODS = ("物资", "物品", "慰问品", "爱心物资", "生活物资", "防疫物资", "救灾物资", "学习用品")
_MOST = 2
_LONGEST = 16


def gifts(event: Event) -> Iterator[Said]:
    """The first gifts that the clauses with figures tell of."""
    clauses = list(dict.fromkeys(figure.evidence[0] for figure in event.figures))
    told: dict[str, Said] = {}
    for at, clause in enumerate(clauses):
        if clause.quote in told or not (_GAVE.search(clause.quote) or _WORTH_IN_ALL.fullmatch(clause.quote)):
            continue
        row = [clause]
        for later in clauses[at + 1 :]:  # 捐赠现金1万元，棉被20条
            follows = later.sentence == clause.sentence and later.start - row[-1].end <= 1
            if not follows or not _LISTED.fullmatch(later.quote):
                break
            row.append(later)
        if text := gift(clause.quote, tuple(one.quote for one in row[1:])):
            told[clause.quote] = text, tuple(row)
    yield from list(told.values())[:_MOST]


def gift(clause: str, more: tuple[str, ...] = ()) -> str | None:
    """A clause on a gift as a sentence, with what else the clauses behind it list; None if a part has no English."""
    if whole := _WORTH_IN_ALL.fullmatch(clause):
        thing = phrase(whole["thing"]).en
        worth = find_quantities(whole["zh"])[0].en
        return (
            f"The {thing} donated are worth {worth}."
            if thing and thing.endswith("s") and not HAN.search(thing)
            else None
        )
    found = _GAVE.search(_AMONG.sub("", clause))
    if found is None or _AHEAD.search(clause, 0, found.start("gift")):
        return None
    what = _what(found["gift"])
    to = _side(found["to"]) if found["to"] else ""
    who = _side(found["who"]) if found["who"] else ""
    if who and who.startswith("“") and not _A_GIVER.fullmatch(found["who"]):
        return None
    if what is None or to is None or who is None or not (to or who):
        return None
    receiver = f" to {to}" if to else ""
    listed = [item for item in map(_item, more) if item]
    others = ", among other things" if len(listed) < len(more) else ""
    gave = f"{_joined([*what, *listed])}{others}"
    return capital(f"{who} donated {gave}{receiver}." if who else f"{to} received {gave}.")


_A_GIVER = regex(
    "(?![^，。；]*(?:收到|接受|[、和及与]))[^，。；]{2,14}(?:公司|集团|商会|协会|基金会|慈善会|银行|合作社|联合会)"
)
# 棉被20条
_LISTED = regex(r"[^，。；\d]{2,10}\d[\d,]*[余多]?[万]?(?:[一-鿿]{1,2}|元)")


def _what(zh: str) -> list[str] | None:
    items = [_item(piece) for piece in _PIECES.split(_INCLUDING.sub("", zh)) if piece]
    return [item for item in items if item] if items and all(items) else None


def _joined(items: list[str]) -> str:
    *first, last = items
    # The commas of numbers part nothing.
    return " and ".join(filter(None, (", ".join(first), last)))


def _item(zh: str) -> str | None:
    """One thing given: 价值8万元的物资, 现金3万元, 2万元助学金, 棉被20条."""
    if (one := _ONE_WORTH.fullmatch(zh)) and (thing := phrase(one["thing"]).en) and not HAN.search(thing):
        single = singular(thing.removeprefix("the "))
        return f"{with_article(single) if single else thing} worth {find_quantities(one['money'])[0].en}"
    worth = _WORTH.match(zh)
    bare = zh[worth.end() :] if worth else zh
    counts = find_quantities(bare)
    count = counts[0] if len(counts) == 1 else None
    if count is None:
        return _several(zh) if len(counts) > 1 else None
    before, behind = bare[: count.start], bare[count.start + len(count.zh) :].removeprefix("余").strip("的元")
    money, amount = count.kind == "money", count.en
    if (worth and not money) or count.zh[-1] in "0123456789万亿":
        return None  # 价值310万的物资: yuan, as a rule
    if worth:
        goods = "goods" if behind.endswith(_GOODS) or not behind else phrase(behind).en
        return f"{goods} worth {amount}" if goods and not HAN.search(goods) and not before else None
    if money:
        if before and behind:
            return None
        what = _MONEY.get(before or behind)
        return None if what is None else f"{amount} {what}".strip()
    thing = phrase(before or behind).en if not (before and behind) else None
    if thing is None or HAN.search(thing) or count.complete or count.kind != "count":
        return None
    number = count.en.removesuffix(f" {count.unit}")
    return f"{number} {thing}"


# 一辆价值34.8万元的负压救护车
_ONE_WORTH = regex(
    r"(?:一|1)[辆台套批架艘件个部](?:总)?价值(?P<money>[\d.]+[万亿千百余多]*元)的(?P<thing>[^，。；\d]{2,14})"
)
_MANY_WORTH = regex(
    r"(?:总)?价值(?P<money>[\d.]+[万亿千百余多]*元)的?(?P<thing>[^，。；\d]{2,14})"
    r"(?P<count>[\d,.]+万?[余多]?[个件套台辆本册箱只双条床副份])"
)


def _several(zh: str) -> str | None:
    """价值2.6万元的口罩10000个: what so many things are worth."""
    found = _MANY_WORTH.fullmatch(zh)
    if found is None:
        return None
    money, thing = find_quantities(found["money"]), _item(found["thing"] + found["count"])
    return f"{thing} worth {money[0].en}" if money and thing else None


def _side(zh: str) -> str | None:
    """A giver or a receiver: a place, a body, a house; what is short may be quoted."""
    bare = zh.strip("的")
    if firm := _BY_ITS_HEAD.fullmatch(bare):
        bare = firm["firm"]
    if donors := _DONORS.get(bare):
        return donors
    if place := place_english(bare):
        return place
    if body := body_english(bare) or site_english(bare):
        return f"the {body}" if _WITH_ARTICLE.search(body) and not body.startswith("the ") else the_body(body)
    if en := _CALLED_ON.get(bare) or phrase(bare).en:
        return None if HAN.search(en) else en
    return quoted(bare) if _SHORTEST <= len(bare) <= _LONGEST and not _NOBODY.search(bare) else None


_CALLED_ON = {row["zh"]: row["en"] for row in rows("called_on")}
# 爱心企业某某公司负责人甲、乙: the firm gave it.
_BY_ITS_HEAD = regex(
    "(?:爱心企业)?(?P<firm>[^，。；]{4,24}?(?:公司|集团|商会|协会|合作社))(?:负责人|董事长|总经理|经理|会长|代表)?(?:[一-鿿]{2,3}(?:、[一-鿿]{2,3})*)?"
)
# 此次捐赠的书包总价值6万元
_WORTH_IN_ALL = regex(
    "(?:本次|此次|这次|该批|这批|所)*捐赠的?(?P<thing>[^，。；\\d]{2,12}?)(?:总)?价值(?:共计|合计|达|约)?(?P<zh>[\\d.]+[万亿千百余多]*元)"
)
_DONORS = {"爱心企业": "businesses", "爱心企业家": "entrepreneurs", "爱心人士": "well-wishers"}
_SHORTEST = 4  # characters: two or three are a person, whom the list of people tells of
_WITH_ARTICLE = regex(
    "^(?:County|Municipal|District|Provincial|Town) |(?:Chamber of Commerce|Society|Foundation|Union)$"
)
_NOBODY = regex("[他她它]们?$|^(?:大家|此次|本次|现场)|代表|一行|[为向给将把让使]")
