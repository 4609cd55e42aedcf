"""What titles name besides offices: parts of hospitals, schools and firms, and institutions with a name of their own.

教务处, 心血管内科, 机械工程学院, 建筑业协会 are a field and a form, both from `title_units.tsv`; 望川中学 is a name
that no table can hold, given in pinyin before the kind of institution.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from summarizer.language.bodies.companies import company
from summarizer.language.bodies.heads import heads
from summarizer.language.countries import countries, country_names
from summarizer.language.figures.numerals import ORDINAL_WORDS, ordinal, parse_numeral
from summarizer.language.places.gazetteer import Generic, generics, pinyin
from summarizer.language.places.places import place_english, place_prefix
from summarizer.language.places.unmapped import may_name
from summarizer.language.posts.title_arms import arm_english
from summarizer.language.posts.title_runs import LED, LEVEL, posts
from summarizer.language.rows import rows
from summarizer.patterns import regex

Owner = Callable[[str], str | None]

_MOST_FORM = 8
_MOST_FIELD = 14
_MOST_NAME = 4
# 附属医院, 第二附属医院, 附属第一中学: of the university named before.
_AFFILIATED = regex(
    "(?P<owner>[一-鿿]{3,16}?)(?:第(?P<early>[一二三四五六七八九十]))?附属(?:第(?P<late>[一二三四五六七八九十]))?"
    "(?P<kind>医院|中学|小学|幼儿园|学校|实验学校|高级中学)"
)
_NUMBERED = regex("第?(?P<number>[一二三四五六七八九十]{1,3})")
# 第二届理事会, 市工商联第九届执委会
_TERM = regex(
    "(?P<owner>[一-鿿（）]*?)(?P<term>第(?P<number>[一二三四五六七八九十]{1,3})届|新一届|首届|本届)"
    "(?P<organ>理事会|监事会|董事会|委员会|执委会|执行委员会|常务理事会|主席团)?"
)
_ORGANS = {
    "理事会": "council",
    "监事会": "board of supervisors",
    "董事会": "board of directors",
    "委员会": "committee",
    "执委会": "executive committee",
    "执行委员会": "executive committee",
    "常务理事会": "executive council",
    "主席团": "presidium",
}
# 全国台企联: what stands straight before a unit.
_OF_THE_LAND = {
    "中国": "China",
    "全国": "National",
    "国家": "National",
    "世界": "World",
    "国际": "International",
    "省": "Provincial",
    "市": "Municipal",
    "县": "County",
    "区": "District",
    "州": "Prefectural",
    "旗": "Banner",
    "镇": "Town",
    "乡": "Township",
}


@cache
def _fields(group: str) -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("title_units") if row["class"] == group}


@cache
def _forms() -> dict[str, tuple[tuple[str, str], ...]]:
    """Form → (class of the fields before it, English with {f} for the field)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("title_units"):
        if row["class"] == "form":
            pattern, group = row["en"].split("|")
            found.setdefault(row["zh"], []).append((group, pattern))
    return {zh: tuple(ways) for zh, ways in found.items()}


def unit_english(zh: str, owner: Owner) -> str | None:
    """English of what `zh` names, with its article; None if a piece is not known. `owner` reads what stands before."""
    return (
        _unit(zh, owner)
        or _of_country(zh, owner)
        or _sent(zh, owner)
        or _affiliated(zh, owner)
        or _by_kind(zh)
        or _institution(zh)
        or arm_english(zh, owner)
    )


# 96001部队, 武警青禾支队, 县纪委监委派驻第四纪检监察组, 市政府驻北京联络处
_UNIT = regex("(?:驻[一-鿿]{1,3})?(?P<number>[0-9]{4,6})部队")
_ARMED_POLICE = regex("武警(?:部队)?(?P<place>[一-鿿]{2,8}?)(?P<unit>总队|支队|大队|中队)")
_RESIDENT = regex(
    "(?P<owner>[一-鿿、]{2,14}?)(?:派驻第(?P<early>[一二三四五六七八九十]{1,3})|第(?P<late>[一二三四五六七八九十]{1,3})派驻|派驻)"
    "纪检(?P<both>监察)?组"
)
_SENT_TO = regex(
    "(?P<owner>[一-鿿]{2,20}?)(?:派驻|选派|下派|驻|派)(?P<place>[一-鿿]{2,14}?(?:村|社区))(?P<post>第一书记|工作队队长|驻村工作队队长)"
)
_OFFICE_IN = regex("(?P<owner>[一-鿿]{2,14}?)驻(?P<place>[一-鿿]{2,6}?)(?P<what>联络处|办事处|办)")
_POLICE = {"总队": "Corps", "支队": "Detachment", "大队": "Brigade", "中队": "Squadron"}


def sent_to_a_village(title: str, owner: Owner) -> str | None:
    """省委党校派驻云河镇柳林村第一书记: who was sent where, and by whom."""
    found = _SENT_TO.fullmatch(title)
    place = place_english(found["place"]) if found else None
    above = owner(found["owner"]) if found and place else None
    if found is None or not (place and above):
        return None
    post = "first Party secretary" if found["post"] == "第一书记" else "head of the work team"
    return f"{post} of {place}, sent by {above}"


def _sent(zh: str, owner: Owner) -> str | None:
    """Units and offices that are named by a number or by the place where they are."""
    if unit := _UNIT.fullmatch(zh):
        return f"Unit {unit['number']}"
    if (police := _ARMED_POLICE.fullmatch(zh)) and (place := place_english(police["place"])):
        return f"the {place} {_POLICE[police['unit']]} of the People's Armed Police"
    if (team := _RESIDENT.fullmatch(zh)) and (above := owner(team["owner"])):
        number = parse_numeral(team["early"] or team["late"] or "")
        which = f"No. {int(number)} " if number else ""
        what = "Discipline Inspection and Supervision" if team["both"] else "Discipline Inspection"
        return f"the {which}Resident {what} Team of {above}"
    office = _OFFICE_IN.fullmatch(zh)
    place = place_english(office["place"]) if office else None
    above = owner(office["owner"]) if office and place else None
    if office is None or not (place and above):
        return None
    return f"the {place} {'Liaison Office' if office['what'] == '联络处' else 'Office'} of {above}"


def _unit(zh: str, owner: Owner) -> str | None:
    """A field and a form: 芜湖市|建筑业|协会; one that the tables hold before one that is put together."""
    return _formed(zh, owner, _field) or _formed(zh, owner, _acted_on)


def _formed(zh: str, owner: Owner, field_of: Callable[[str, str], str | None]) -> str | None:
    for size in range(min(_MOST_FORM, len(zh) - 1), 0, -1):
        for group, pattern in _forms().get(zh[-size:], ()):
            stem = zh[:-size]
            number = _NUMERALS.get(stem[-1:], "") if group == "adm" else ""
            stem = stem[:-1] if number else stem
            for width in range(min(_MOST_FIELD, len(stem)), 0, -1):
                field = field_of(stem[-width:], group)
                unit = number + _said_once(pattern, field) if field else ""
                made = _owned(stem[:-width], unit, owner) if unit else None
                if made:
                    return made
    return None


def _said_once(pattern: str, field: str) -> str:
    """物业管理|管理处 manages once."""
    first = pattern.removeprefix("{f} ").partition(" ")[0]
    return pattern.replace("{f}", field.removesuffix(f" {first}") if pattern.startswith("{f}") else field)


@lru_cache(maxsize=4096)
def _field(zh: str, group: str) -> str | None:
    """A field of the class, or two joined by a mark (科研与社会服务) or by none (审计法务)."""
    stem = heads("stem").get(zh) if group == "adm" else None
    if known := _fields(group).get(zh) or (stem.en if stem else None):
        return known
    for mark in _AND.finditer(zh):
        first, second = _field(zh[: mark.start()], group), _field(zh[mark.end() :], group)
        if first and second:
            return f"{first} and {second}"
    sides = _ABREAST.fullmatch(zh) if group == "adm" else None
    return f"{_fields(group)[sides[1]]} and {_fields(group)[sides[2]]}" if sides else None


# What firms and schools put under one roof.
_STAFF = (
    "审计|法务|财务|人事|行政|党群|党建|纪检|监察|宣传|安全|环保|质量|计划|经营|投资|资产|组织|统战|后勤|保卫|人力资源|物资|采购|合规|风控|内控|"
    "法规|招生|就业|教务|团学"
)
_ABREAST = regex(f"({_STAFF})({_STAFF})")
_AND = regex("[与和及、]")
# 综合监督 is no supervision of general affairs: what stands for no field of its own is in the table with what follows.
_NO_OBJECT = ("综合", "行政", "事务", "政府", "代表", "保障", "学校")
_AS_OBJECTS = {"市场": "Market", "组织": "Organization", "安全": "Safety"}


@lru_cache(maxsize=4096)
def _acted_on(zh: str, group: str) -> str | None:
    """A field of an office and what the office does with it, in the order of both languages: 水利工程|管理."""
    acts = _fields("act") if group == "adm" else {}
    for size in range(2, len(zh) - 1):
        act, what = acts.get(zh[size:]), zh[:size]
        field = _AS_OBJECTS.get(what) or _field(what, group) if act and what not in _NO_OBJECT else None
        if field:
            return f"{field} {act}"
    return None


# 干部一科
_NUMERALS = {
    zh: f"{en.capitalize()} " for zh, en in zip("一二三四五六七八九十", ORDINAL_WORDS[1:], strict=True)
}


def _of_country(zh: str, owner: Owner) -> str | None:
    """韩国外交部, 加拿大华人总商会: a body of another country."""
    found = country_names().match(zh)
    rest = zh[found.end() :] if found else ""
    named = owner(rest) if len(rest) > 2 else None
    return f"{named} of {countries()[found.group()]}" if found and named else None


def _owned(before: str, unit: str, owner: Owner) -> str | None:
    if not before:
        return f"the {unit}"
    if before in _OF_THE_LAND:
        return f"the {_OF_THE_LAND[before]} {unit.removeprefix(_OF_THE_LAND[before] + ' ')}"
    above = owner(before)
    return f"the {unit} of {above}" if above else None


def of_term(zh: str, owner: Owner) -> str | None:
    """第二届理事会, 协会新一届: the term is told, the organ and whose it is as far as they are named."""
    found = _TERM.fullmatch(zh)
    if found is None:
        return None
    above = owner(found["owner"]) if found["owner"] else None
    if found["owner"] and above is None:
        return None
    if found["organ"] is None:
        return None if found["number"] else above
    number = parse_numeral(found["number"]) if found["number"] else None
    which = {"首届": "first", "新一届": "new", "本届": "current"}.get(found["term"], "")
    term = ordinal(int(number)) if number else which
    named = f"the {term} {_ORGANS[found['organ']]}"
    return f"{named} of {above}" if above else named


def _affiliated(zh: str, owner: Owner) -> str | None:
    found = _AFFILIATED.fullmatch(zh)
    above = owner(found["owner"]) if found else None
    if found is None or above is None:
        return None
    number = parse_numeral(found["early"] or found["late"] or "")
    which = f"{ORDINAL_WORDS[int(number)].capitalize()} " if number and number < len(ORDINAL_WORDS) else ""
    return f"the {which}Affiliated {_fields('school')[found['kind']]} of {above}"


def _by_kind(zh: str) -> str | None:
    """林场, 收费站: on its own page a house is called by what it is."""
    kind = _fields("school").get(zh) or _fields("local").get(zh)
    return f"the {kind}" if kind and len(zh) > 1 else None


def _institution(zh: str) -> str | None:
    """望川中学, 青禾县第三中学: a name or a number before the kind, a place before both."""
    kinds = _fields("school")
    kind = next((zh[-n:] for n in range(min(_MOST_FORM + 2, len(zh) - 1), 0, -1) if zh[-n:] in kinds), None)
    if kind is None:
        return None
    before = zh[: -len(kind)]
    if number := _NUMBERED.fullmatch(before):
        return f"No. {_count(number['number'])} {kinds[kind]}"
    town = generics().get("镇")
    if town is None or not before:
        return None
    if kind == "公司" and before[0] in _NUMERALS:
        return None  # 十一化建公司 is called by its number
    told = kind != "厂" or len(before) > _MOST_NAME - 1  # 预制厂 has no name of its own
    if kind in _FIRMS and told and (firm := company(f"{before}有限公司")):
        article = "the " if before[0] in _OF_THE_LAND else ""  # 市燃气公司
        return article + firm.english.replace("Co., Ltd.", kinds[kind])
    if kind in ("公司", "总公司", "厂") or before.startswith("中国"):
        return None
    for end in sorted({place_prefix(before), *range(2, len(before) + 1)}, reverse=True):
        place = place_english(before[:end]) if end else None
        rest = before[end:]
        if not place or place.startswith("the "):
            continue
        if not rest:
            # 武陵市青禾医院 is Qinghe Hospital, of 武陵.
            near, _, far = place.partition(", ")
            return f"{near} {kinds[kind]}" + (f", {far}" if far else "")
        if number := _NUMBERED.fullmatch(rest):
            return f"No. {_count(number['number'])} {kinds[kind]} of {place}"
        if _may_be(rest, town) and not rest.endswith(_SCHOOLS) and not _is_field(rest):
            return f"{pinyin(rest)} {kinds[kind]}, {place}"
    # 特教学校 and 歌舞剧院 are called by a field.
    named = _may_be(before, town) and not before.endswith(_SCHOOLS) and not _is_field(before)
    return f"{pinyin(before)} {kinds[kind]}" if named else None


def _is_field(name: str) -> bool:
    """Whether what looks like the name of a house is what it is for, as its last characters are as well (少林武术)."""
    fields = ("adm", "assoc", "disc", "med")
    ends = (name, name[-2:])
    return any(end in _fields(group) for group in fields for end in ends) or any(
        end in heads("stem", "trade") for end in ends
    )


# What is named as firms are, with a brand and a trade: 青禾种业合作社.
_FIRMS = ("总公司", "公司", "专业合作社", "合作社", "家庭农场", "厂")


# 衡水学院图书馆 is no library by the name of 学院.
_SCHOOLS = ("学院", "大学", "学校", "医院", "中学", "小学", "集团", "公司")


def _may_be(name: str, town: Generic) -> bool:
    return len(name) <= _MOST_NAME and may_name(name, town)


def _count(zh: str) -> int:
    number = parse_numeral(zh)
    return int(number) if number else 0


# 市、区领导, 省市两级领导: each of a row is of the one level or of the other.
_EITHER = regex(rf"(?P<levels>(?:{LEVEL}、?){{2,4}}(?:（[市区旗]）)?){LED}")
_LEVEL = regex(LEVEL)


def leader_of_either(title: str) -> str | None:
    """市、区领导 is "municipal or district leader", if nothing more is said of whom a row names."""
    found = _EITHER.fullmatch(title)
    if found is None:
        return None
    led = [posts()[f"{level}领导"]["en"].removesuffix(" leader") for level in _LEVEL.findall(found["levels"])]
    return f"{', '.join(led[:-1])} or {led[-1]} leader"
