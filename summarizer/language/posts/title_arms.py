"""Bodies that titles name by what they are part of: 县公安局城关派出所, 县第三幼儿园, 民建县支部, 文教卫体委.

Each is an owner, a number or a name in pinyin, and a kind; all but the name stand in `title_units.tsv`.
"""

from collections.abc import Callable
from functools import cache

from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.places.gazetteer import generics, pinyin, short_names
from summarizer.language.places.places import place_english
from summarizer.language.places.unmapped import may_name
from summarizer.language.rows import rows
from summarizer.patterns import regex

Owner = Callable[[str], str | None]

_LONGEST_KIND = 10
_LONGEST_NAME = 4
_LEVELS = {
    "省": "Provincial",
    "市": "Municipal",
    "州": "Prefectural",
    "县": "County",
    "区": "District",
    "旗": "Banner",
    "镇": "Town",
    "乡": "Township",
}


@cache
def fields(group: str) -> dict[str, str]:
    """The rows of one class of `title_units.tsv`."""
    return {row["zh"]: row["en"] for row in rows("title_units") if row["class"] == group}


def arm_english(zh: str, owner: Owner) -> str | None:
    """English of such a body with its article; None if a piece is not known. `owner` reads what stands before."""
    return (
        _of_a_level(zh)
        or _college(zh)
        or _local(zh, owner)
        or _of_a_house(zh, owner)
        or _committee(zh, owner)
        or _of_a_party(zh)
        or _of_a_firm(zh, owner)
        or _court_division(zh, owner)
        or _by_number(zh, owner)
    )


def _kind(zh: str, group: str) -> str:
    kinds = fields(group)
    return next((zh[-n:] for n in range(min(_LONGEST_KIND, len(zh) - 1), 0, -1) if zh[-n:] in kinds), "")


# What no level of government runs: in 县酒店协会 the county has an association, not a hotel.
_NO_COUNTYS = regex(
    "(?:酒店|宾馆|饭店|超市|公司|[药乳矿酒茶]业|重工|山庄|民宿|农家乐|加油站|药房|诊所|合作社|农场|水库|寺|寺院|庵|道观|教堂|"
    "事务所)$"
)
# 县第三幼儿园, 省肿瘤医院
_ORDINAL = regex("第?(?P<number>[一二三四五六七八九十]{1,3})")


# 市一院 is a hospital by its number.
_BY_NUMBER_ALONE = regex("[省市县区州旗](?P<number>[一二三四五六七八九])院")


def _of_a_level(zh: str) -> str | None:
    level = _LEVELS.get(zh[0])
    if level and (hospital := _BY_NUMBER_ALONE.fullmatch(zh)):
        return f"the {level} No. {_count(hospital['number'])} Hospital"
    kind = _kind(zh, "school") if level else ""
    if not kind or _NO_COUNTYS.search(kind):
        return None
    between = zh[1 : -len(kind)]
    number = _ORDINAL.fullmatch(between)
    if between and number is None:
        return None
    which = f"No. {_count(number['number'])} " if number else ""
    return f"the {level} {which}{fields('school')[kind]}"


def _college(zh: str) -> str | None:
    """衡水学院: a college that bears the name of a place on the map and no other."""
    place = (
        place_english(zh.removesuffix("学院")) if zh.endswith("学院") and zh[-3] not in "省市县区" else None
    )
    return f"{place} College" if place else None


def _local(zh: str, owner: Owner) -> str | None:
    """县公安局|城关|派出所: the shortest name before which an owner is known."""
    kind = _kind(zh, "local")
    town = generics().get("镇")
    if not kind or town is None:
        return None
    before, english = zh[: -len(kind)], fields("local")[kind]
    if place_english(before) and before[-1] in "省市县区旗镇乡村道":
        return f"the {english} of {place_english(before)}"
    for size in range(2, min(_LONGEST_NAME, len(before)) + 1):
        name, rest = before[-size:], before[:-size]
        above = owner(rest) if rest else ""
        if above is not None and (may_name(name, town) or name in short_names()):
            return f"the {pinyin(name)} {english}" + (f" of {above}" if above else "")
    above = owner(before)
    return f"the {english} of {above}" if above else None


_HOUSES_WITH_ARMS = ("学院", "大学", "学校", "局", "厅", "部", "委", "办", "队", "会")
_NO_HOUSE = regex(
    "(?:公司|[药乳矿酒茶]业|重工|中学|小学|学校|大学|学院|医院|厂|合作社|农场|银行|信用社|农商行)$"
)


def _of_a_house(zh: str, owner: Owner) -> str | None:
    """衡水学院|图书馆, 县公安局|看守所: what belongs to another house and has no name of its own."""
    kind = _kind(zh, "school")
    taught = kind.endswith("学院") and zh.removesuffix(kind).endswith("大学")
    before = zh[: -len(kind)] if kind and (taught or not _NO_HOUSE.search(kind)) else ""
    above = owner(before) if before.endswith(_HOUSES_WITH_ARMS) else None
    return f"the {fields('school')[kind]} of {above}" if above else None


_COMMITTEES = {
    "专门委员会": "Special Committee",
    "工作委员会": "Working Committee",
    "委员会": "Committee",
    "专委会": "Special Committee",
    "工委": "Working Committee",
    "委": "Committee",
}
_HOUSES = ("政协", "人大", "人大常委会", "人民代表大会", "常务委员会")


def _committee(zh: str, owner: Owner) -> str | None:
    """A committee of a congress or of the CPPCC by the subjects it is for: 文教卫体和文史委."""
    kind = next((kind for kind in _COMMITTEES if zh.endswith(kind)), "")
    stem = zh[: -len(kind)] if kind else ""
    if "人大" in stem and "政协" in stem:
        return None  # 人大政协联络工委 is of both
    begin = max((stem.rfind(house) + len(house) for house in _HOUSES if house in stem), default=0)
    subjects = _subjects(stem[begin:])
    if not subjects or not (begin or len(subjects) > 1):
        return None
    named = subjects[-1]
    if len(subjects) > 1:
        last = ", and " if any(" and " in subject for subject in subjects) else " and "
        named = ", ".join(subjects[:-1]) + last + subjects[-1]
    above = owner(stem[:begin]) if begin else None
    if begin and above is None:
        return None
    return f"the {_COMMITTEES[kind]} for {named}" + (f" of {above}" if above else "")


def _subjects(stem: str) -> tuple[str, ...]:
    """The subjects that a stem is nothing but, joined by marks, by 和, or by nothing; the longest words first."""
    known, at = fields("subject"), 0
    found: list[str] = []
    while at < len(stem):
        if found and stem[at] in "和与及、":
            at += 1
        size = next((n for n in range(min(6, len(stem) - at), 0, -1) if stem[at : at + n] in known), 0)
        if not size:
            return ()
        found.append(known[stem[at : at + size]])
        at += size
    return tuple(found)


_PARTIES = {
    "民革": "the Revolutionary Committee of the Chinese Kuomintang",
    "民盟": "the China Democratic League",
    "民建": "the China National Democratic Construction Association",
    "民进": "the China Association for Promoting Democracy",
    "农工党": "the Chinese Peasants' and Workers' Democratic Party",
    "致公党": "the China Zhi Gong Party",
    "九三学社": "the Jiusan Society",
    "九三": "the Jiusan Society",
    "台盟": "the Taiwan Democratic Self-Government League",
}
_BRANCHES = {
    "基层委员会": "Primary-level Committee",
    "基层委": "Primary-level Committee",
    "总支部": "General Branch",
    "总支": "General Branch",
    "支部": "Branch",
    "支社": "Branch",
    "工委": "Working Committee",
    "筹委会": "Preparatory Committee",
}
_PARTY_BRANCH = regex(
    f"(?P<party>{'|'.join(_PARTIES)})(?P<place>[一-鿿]{{1,8}}?)(?P<arm>{'|'.join(_BRANCHES)})"
)


def _of_a_party(zh: str) -> str | None:
    found = _PARTY_BRANCH.fullmatch(zh)
    if found is None:
        return None
    where = _LEVELS.get(found["place"]) or place_english(found["place"])
    return f"the {where} {_BRANCHES[found['arm']]} of {_PARTIES[found['party']]}" if where else None


_BRANCH_OF = regex("(?P<firm>[一-鿿（）]{2,14}(?:集团|公司))(?P<place>[一-鿿]{2,6})分公司")


def _of_a_firm(zh: str, owner: Owner) -> str | None:
    """国网某县供电公司, 中国移动某县分公司, 中国人寿某支公司, 县农行."""
    if local := _kind(zh, "local_firm"):
        where = _seat(zh[: -len(local)])
        return f"the {where} Branch of {fields('local_firm')[local]}" if where else None
    if (branch := _BRANCH_OF.fullmatch(zh)) and (above := owner(branch["firm"])):
        where = _seat(branch["place"])
        return f"the {where} Branch of {above}" if where else None
    firm = next((firm for firm in fields("firm") if zh.startswith(firm)), "")
    arm = _kind(zh, "firm_arm") if firm else ""
    where = _seat(zh[len(firm) : -len(arm)]) if arm else None
    return f"the {where} {fields('firm_arm')[arm]} of {fields('firm')[firm]}" if where else None


def _seat(place: str) -> str | None:
    """Where an arm is, on the map or off it."""
    town = generics().get("镇")
    if not place or town is None:
        return None
    named = len(place) <= _LONGEST_NAME and may_name(place, town)
    return _LEVELS.get(place) or place_english(place) or (pinyin(place) if named else None)


# 骨三科, 妇科三区, 神经内科一病区, 第三纪检监察室
_WARD = regex("(?P<dept>.+?科)(?P<number>[一二三四五六七八九十]{1,2})(?:病)?区")
_NUMBERED_DEPARTMENT = regex("(?P<dept>.+?)(?P<number>[一二三四五六七八九十]{1,2})科")
_NUMBERED_OFFICE = regex(
    "(?P<owner>.*?)第(?P<number>[一二三四五六七八九十]{1,3})(?P<office>网格|[^第]{2,14}[室处部科组队局庭所]|[^第]{0,4}网格|分局)"
)
# 刑侦大队|三中队
_NUMBERED_TEAM = regex("(?P<owner>.+[大支]队)(?P<number>[一二三四五六七八九十]{1,2})(?P<office>中队|大队)")


def _by_number(zh: str, owner: Owner) -> str | None:
    if (ward := _WARD.fullmatch(zh)) and (above := owner(ward["dept"])):
        return f"Ward {_count(ward['number'])} of {above}"
    if (one := _NUMBERED_DEPARTMENT.fullmatch(zh)) and (above := owner(one["dept"] + "科")):
        number = f"No. {_count(one['number'])} Department"
        return above.replace("Department", number, 1) if "Department" in above else None
    if (team := _NUMBERED_TEAM.fullmatch(zh)) and (above := owner(team["owner"])):
        what = "Squadron" if team["office"] == "中队" else "Brigade"
        return f"the No. {_count(team['number'])} {what} of {above}"
    if (office := _NUMBERED_OFFICE.fullmatch(zh)) and (named := owner(office["office"])):
        above = owner(office["owner"]) if office["owner"] else ""
        if above is None or not named.startswith("the "):
            return None
        return f"the No. {_count(office['number'])} {named[4:]}" + (f" of {above}" if above else "")
    return None


_DIVISIONS = {
    "民": "civil",
    "民事": "civil",
    "民事审判": "civil",
    "刑": "criminal",
    "刑事": "criminal",
    "刑事审判": "criminal",
    "行": "administrative",
    "行政审判": "administrative",
}
_DIVISION = regex(
    f"(?P<owner>.*?)(?P<sort>{'|'.join(sorted(_DIVISIONS, key=len, reverse=True))})第?(?P<number>[一二三四五六])庭"
)


def _court_division(zh: str, owner: Owner) -> str | None:
    found = _DIVISION.fullmatch(zh)
    above = owner(found["owner"]) if found and found["owner"] else ""
    if found is None or above is None:
        return None
    return f"the No. {_count(found['number'])} {_DIVISIONS[found['sort']]} division" + (
        f" of {above}" if above else ""
    )


def _count(zh: str) -> int:
    number = parse_numeral(zh)
    return int(number) if number else 0
