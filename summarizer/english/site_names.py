"""English of the sites of a round: villages, bodies and firms, and a name in pinyin before the word for what it is.

    青溪街道云峰社区 → Yunfeng Community, Qingxi Subdistrict      云峰水库 → Yunfeng (云峰) Reservoir
    市第三中学 → the city's No. 3 Middle School                    云峰光电 → null

A name that the tables do not have is read in usual pinyin with its characters beside it; what may be a word is none.
"""

from functools import cache, lru_cache

from summarizer.english.nominal.formal import words
from summarizer.facts import BodyKind
from summarizer.language.bodies.bodies import body_name
from summarizer.language.bodies.companies import company
from summarizer.language.bodies.heads import heads
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.names import one_word
from summarizer.language.places.gazetteer import pinyin
from summarizer.language.places.places import place_chain, place_english, place_prefix, segments
from summarizer.language.rows import rows
from summarizer.patterns import regex

OWNERS = {
    "省": "the province's",
    "市": "the city's",
    "县": "the county's",
    "区": "the district's",
    "镇": "the town's",
}
_NUMBERED = regex("第([一二三四五六七八九十]{1,3})$")
_SIZED = regex("(?P<size>[一二两三四五六七八九十百千万]{1,4})余?亩")
_NAME_LENGTHS = (2, 3)
_PHASE = regex("（([一二三四五六])期(?:项目|工程)?）$")
PHASES = {"一": "I", "二": "II", "三": "III", "四": "IV", "五": "V", "六": "VI"}

_NEWS = {
    "新馆": "building",
    "新院": "campus",
    "新楼": "building",
    "新院区": "campus",
    "新校区": "campus",
    "新大楼": "building",
    "新址": "premises",
}
# 县医院|住院综合大楼: a building of a house.
_PARTS = {
    **dict.fromkeys(("住院综合大楼", "住院综合楼", "住院大楼", "住院楼", "病房楼"), "inpatient building"),
    **dict.fromkeys(("外科大楼", "外科楼"), "surgery building"),
    **dict.fromkeys(("内科大楼", "内科楼"), "internal medicine building"),
    **dict.fromkeys(("门诊综合楼", "门诊大楼", "门诊楼"), "outpatient building"),
    **dict.fromkeys(("综合大楼", "综合楼"), "main building"),
    **dict.fromkeys(("教学大楼", "教学楼"), "teaching building"),
    **dict.fromkeys(("宿舍大楼", "宿舍楼"), "dormitory"),
}
_PART = regex(f"(?<=[院校馆学局园])(?P<part>{'|'.join(_PARTS)})$")
# 图书馆|新馆, 人民医院|新院区
_NEW = regex(f"(?<=[馆院校学心局])(?P<new>{'|'.join(_NEWS)})$")


@lru_cache(maxsize=1024)
def site_english(zh: str) -> str | None:
    """English of the name of a site; None if a part of it has none."""
    if phase := _PHASE.search(zh):
        en = site_english(zh[: phase.start()])
        return f"{en} (Phase {PHASES[phase[1]]})" if en else None
    if new := _NEW.search(zh):
        en = _part_of(zh[: new.start()], f"new {_NEWS[new['new']]}")
        if en is not None:
            return en
    if part := _PART.search(zh):
        en = _part_of(zh[: part.start()], _PARTS[part["part"]])
        if en is not None:
            return en
    if _NO_TOWN.search(zh):
        return _by_head(zh)
    chain = place_chain(zh)
    if chain:
        named = not chain[0].deictic
        return ", ".join(segment.en for segment in reversed(chain)) if named else None
    body = body_name(zh) if "、" not in zh else None
    if body and (body.sure or not _mixed(zh, body.en)):
        owner = OWNERS.get(zh[0])
        en = body.english
        if " " not in en:
            return None  # 博物馆: whose, is not said
        return f"the {en}" if (owner or _OFFICE.search(body.en)) and not en.startswith("the ") else en
    if body:
        return None
    return _project(zh) or _registered(zh) or of_a_firm(zh) or _by_head(zh) or firm_english(zh)


def _project(zh: str) -> str | None:
    """The project of a firm or a body: 青禾光电科技有限公司项目."""
    whose = site_english(zh.removesuffix("项目")) if zh.endswith("项目") else None
    return (
        f"the {whose.removeprefix('the ')} project"
        if whose and "(" not in whose and "," not in whose
        else None
    )


_AT_HOME = regex(
    "(?P<brand>[\u4e00-\u9fff]{2,3})（(?P<place>[\u4e00-\u9fff]{2,4})）(?P<trade>[\u4e00-\u9fff]{2,14}公司)"
)


def _registered(zh: str) -> str | None:
    """A firm with the place it is registered in: 天宇（青禾）新材料科技有限公司."""
    named = _AT_HOME.fullmatch(zh)
    place = place_english(named["place"]) if named else None
    if (known := _OF_A_BRAND.fullmatch(zh)) and (brand := _brand(known["brand"])):
        where = place_english(known["place"])
        return f"{brand} ({where}) {'Co., Ltd.' if known['form'] else 'Company'}" if where else None
    read = company(f"{named['brand']}{named['trade']}") if named and place else None
    brand = one_word(named["brand"]) if named else ""
    if read is None or not read.en.startswith(f"{brand} ") or not is_name(named["brand"] if named else ""):
        return None
    return f"{brand} ({place}) {read.en.removeprefix(brand).strip()}"


_OF_A_BRAND = regex(
    "(?P<brand>[\u4e00-\u9fff]{2,8})（(?P<place>[\u4e00-\u9fff]{2,4})）(?:投资|集团|科技|贸易)*(?P<form>(?:股份)?有限)?(?:责任)?公司"
)


def _brand(zh: str) -> str | None:
    """The English of a firm that the table of bodies holds whole."""
    body = body_name(zh)
    return body.english if body and body.sure and body.kind in (BodyKind.SOE, BodyKind.COMPANY) else None


def of_a_firm(zh: str) -> str | None:
    """A house of a well-known firm: 中国石化云峰加油站 is Sinopec's Yunfeng (云峰) Filling Station."""
    for size in range(min(len(zh) - 2, _LONGEST_FIRM), 1, -1):
        if (firm := _brand(zh[:size])) and (house := _by_head(zh[size:])):
            return f"{firm}'{'' if firm.endswith('s') else 's'} {house}"
    return None


_LONGEST_FIRM = 8
_OFFICE = regex(
    r"(?:Group|Bureau|Government|Committee|Office|Center|Commission|Administration|Department|Court|Procuratorate)$"
)
_FULL_BRAND = 4


def _mixed(zh: str, en: str) -> bool:
    """Whether a firm's brand has four characters, of which two are as a rule a trade: 天宇重型|装备集团."""
    brands = (zh[at : at + _FULL_BRAND] for at in range(len(zh) - _FULL_BRAND))
    return any(one_word(brand) in en.split() for brand in brands)


_LEGAL = " Co., Ltd."


def ends_in_trade(zh: str) -> bool:
    """Whether a name ends in the trade of a firm (某湖生态): it is no place, and no brand by itself."""
    return any(zh[at:] in heads("trade") for at in range(2, len(zh)))


def firm_english(zh: str) -> str | None:
    """A firm by its brand and its trade alone: 云峰科技, 云峰科技公司."""
    named = zh.removesuffix("公司")
    trades = [at for at in range(2, len(named) - 1) if named[at:] in heads("trade")]
    if not trades or not any(is_name(named[:at]) for at in range(2, min(trades[0], _FULL_BRAND) + 1)):
        return None
    brand = named[: trades[0]]
    if len(brand) == _FULL_BRAND and not is_name(brand[_FULL_BRAND // 2 :]):
        return None  # 海州绿色|石化: half of the brand is a word
    if ends_in_trade(brand):
        return None  # 海棠新能源|储能电池: what would be the brand is a firm with its trade
    read = company(f"{named}有限公司")
    if read is None or not read.en.endswith(_LEGAL) or _mixed(named + "有限公司", read.en):
        return None
    firm = read.en.removesuffix(_LEGAL)
    return None if " " not in firm else firm + (" Company" if named != zh else "")


_NO_TOWN = regex("(?:古镇|小镇|古村|小区|片区|园区)$")


def _part_of(house: str, part: str) -> str | None:
    """A building or a campus of a house that has English without a quotation."""
    en = site_english(house)
    return f"the {part} of {'' if en.startswith('the ') else 'the '}{en}" if en and "“" not in en else None


def _by_head(zh: str) -> str | None:
    """A name in pinyin, or a number, before the word for what it is, with the place or the owner before both."""
    for size in range(min(len(zh) - 1, _longest()), 0, -1):
        head = head_words().get(zh[-size:])
        if not head:
            continue
        front = zh[:-size]
        where = place_prefix(front) if front else 0
        if where and where < len(front) and _whole(front[:where]):
            inner = _called(front[where:], head)
            return _placed(front[:where], inner) if inner else None
        if front[:1] in OWNERS and len(front) > 1 and (number := _number(front[1:])):
            return f"{OWNERS[front[0]]} {number} {head}"
        if where:
            return _placed_alone(front, head)
        return _called(front, head)
    return None


def _called(name: str, head: str) -> str | None:
    """第三 → No. 3; a name of two or three characters that is no word and no count → its pinyin."""
    if number := _number(name):
        return f"{number} {head}"
    if (sized := _SIZED.fullmatch(name)) and (size := parse_numeral(sized["size"].replace("余", ""))):
        return f"{int(size):,}-mu {head}"  # 万亩茶园 is no garden of that name
    if len(name) not in _NAME_LENGTHS or not is_name(name):
        return None
    return f"{pinyin(name)} ({name}) {head}"


def _number(name: str) -> str | None:
    told = _NUMBERED.fullmatch(name)
    number = parse_numeral(told[1]) if told else None
    return f"No. {int(number)}" if number else None


def _whole(place: str) -> bool:
    """Whether a place stands with its generic: 云河县, not 云河, behind which a name may go on."""
    chain = place_chain(place)
    return chain is not None and len(chain) > 0 and chain[-1].sort != "bare"


def _placed(place: str, inner: str) -> str | None:
    """A site in a place: Yunfeng (云峰) Reservoir, Qingxi Town."""
    chain = place_chain(place)
    if not chain:
        return None
    if chain[0].deictic:
        return f"{OWNERS[place]} {inner}" if place in OWNERS else None
    return f"{inner}, {', '.join(segment.en for segment in reversed(chain))}"


# 兴安街 is a street of many towns, and no more of 兴安盟 than they are.
_OF_ANY_TOWN = frozenset({"兴安"})


def _placed_alone(place: str, head: str) -> str | None:
    """A site that bears the name of its region: 青溪镇小学, 延安中学."""
    chain = place_chain(place)
    if not chain or chain[0].deictic:
        return None
    larger = "".join(f", {segment.en}" for segment in reversed(chain[:-1]))
    named = pinyin(chain[-1].zh) if chain[-1].zh in _OF_ANY_TOWN else chain[-1].en
    return f"{named} {head}{larger}"


_NO_NAME = regex(
    "[0-9百千万亿级]|[县市省镇乡村区第中小大新老东西南北上下内外高低全各供净污来用加生化族一二三四五六七八九十]$"
    "|^[县市省镇乡村区第各全和与及]|[的和与及]"
)


def is_name(name: str) -> bool:
    """Whether characters are read as a name: they are no word of the lexicon, and none begins or ends in them."""
    if _NO_NAME.search(name):
        return False
    table = words()
    for at in range(len(name)):
        if any(end - at > 1 for lexicon in (table, heads("trade")) for end, _ in lexicon.matches(name, at)):
            return False
    return not any(end == len(name) and segment.deictic for end, segment in segments(name, 0))


@cache
def head_words() -> dict[str, str]:
    """The last words of sites that have English of their own."""
    return {row["zh"]: row["en"] for row in rows("site_words") if row["class"] == "head" and row["en"]}


@cache
def _longest() -> int:
    return max(map(len, head_words()))
