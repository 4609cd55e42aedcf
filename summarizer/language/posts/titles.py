"""Official posts in English: 区管委会副主任、投资促进局局长 → two noun phrases in the order of the text.

A segment is [form] [body] [organ] [modifier] post [（qualifier）]: 原 市教育局 党组 副 书记 （挂职）.
Every 副, 代, 原 and 兼 has its word in English. A segment with one unknown character has no English: None,
never a guess.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from summarizer.facts import BodyKind
from summarizer.language.bodies.bodies import body_english, body_name
from summarizer.language.bodies.heads import heads
from summarizer.language.countries import countries, place_abroad
from summarizer.language.figures.numerals import ordinal, parse_numeral
from summarizer.language.matching import closings
from summarizer.language.places.places import place_english, place_prefix
from summarizer.language.posts.posts_abroad import abroad, unmapped
from summarizer.language.posts.title_runs import post_before, posts
from summarizer.language.posts.title_styles import joined_posts, styled
from summarizer.language.posts.title_units import leader_of_either, of_term, sent_to_a_village, unit_english
from summarizer.language.rows import rows
from summarizer.patterns import regex

Translator = Callable[[str], str | None]

_BRACKETS = regex(r"[（(]([^（）()]{1,12})[）)]$")
# 岚山区区委 is the committee of 岚山区, 岚山区委.
_DOUBLED = regex("([省市区县旗])\\1委")
# Not a part of 原州区, 中原 and the like: a body's last character stands before it.
_WITHIN = regex(
    "(?<=[央局委会部厅处院办组府大协司团行社校站所队心省州旗县市区镇乡村联馆厂庭室科学])(?:原|时任)(?!州|阳|平|[市县区](?!长))"
)
_GOVERNMENT = regex("(?:(?:人民)?政府|行署)$")
_RULERS = frozenset(
    {"省长", "市长", "区长", "县长", "镇长", "乡长", "州长", "副州长", "旗长", "盟长", "苏木达"}
)
_CONCURRENT = regex("、?并?兼任?")
# Names that English uses without an article; committees, bureaus and offices take "the".
_PROPER = regex(
    r"(?:University|College|(?<!Leading )(?<!Members )(?<!Working )Group|Ltd\.|Inc\.|Village|Town|Township"
    r"|Subdistrict|Community)$"
)


def title_english(titles: Sequence[str], body: Translator = body_english) -> str | None:
    """English of the joined posts, e.g. "deputy secretary of the Municipal Party Committee and mayor".

    `titles` are verbatim segments; `body` gives the English of an organisation or None. None if any segment is
    not understood or there is none.
    """
    english = [segment_english(title, body) for title in _owned(titles, body)]
    known = [one for one in english if one]
    return joined_posts(known) if known and len(known) == len(english) else None


# Marks inside a quotation become single ones.
_INNER = str.maketrans("“”", "‘’")


def titles_shown(titles: Sequence[str], body: Translator = body_english) -> str | None:
    """The same with the segments that are not understood in quotation marks; None if none is understood.

    A post without an owner of its own behind one that is not understood is quoted with it: it is of the same place.
    """
    shown: list[str] = []
    quoted: list[bool] = []
    for whole, zh in zip(_owned(titles, body), titles, strict=True):
        hangs = bool(quoted) and quoted[-1] and not _OF_A_LEVEL.match(zh)
        en = None if hangs else segment_english(whole, body) or abroad(whole, segment_english)
        if hangs:
            shown[-1] = f"{shown[-1][:-1]}、{zh}”"
        else:
            shown.append(en or f"“{zh.translate(_INNER)}”")
            quoted.append(en is None)
    return None if all(quoted) else joined_posts(shown)


_OF_A_LEVEL = regex("[省市县区州旗镇乡村]|全国|国家")


# 市财政局党组书记、局长: the second post is of the body that the first names; 管委会主任 is of the place of 党工委书记.
_GROUP = regex(
    "(?P<owner>.{2,}?)(?P<organ>党组|党委|党总支|党支部)(?P<post>(?:常务|专职)?副?书记|成员|委员|常委)"
)
_BARE = regex(
    "(?:常务)?[副代]?(?:主任|主席|局长|厅长|院长|校长|行长|社长|台长|董事长|总经理|总裁|会长|理事长|检察长)"
)
# A court or a procuratorate that the first of several posts names.
_COURT = regex("^[一-鿿]{1,16}?(?:法院|检察院)(?=[审助检党])")
_OF_A_HOUSE = regex("(?:常务)?副?(?:代理|代)?(?:院长|检察长)")
_SEAT_OF = regex("(?P<committee>[一-鿿]{0,8}[省市州区县旗盟]委)常委")
_OF_A_PLACE = regex("管委会|管理委员会|党工委|办事处|街道办|人大工委|纪检监察工委|纪工委")


def _owned(titles: Sequence[str], body: Translator) -> Iterator[str]:
    """The titles with the owner that the one before names put to those that have none of their own."""
    place, owner, house = "", "", ""
    for index, title in enumerate(titles):
        following = titles[index + 1] if index + 1 < len(titles) else ""
        if (
            owner
            and _BARE.fullmatch(title)
            and _BARE.fullmatch(following)
            and segment_english(owner + following, body)
        ):
            yield (
                "原" if owner[-1] == "原" else ""
            ) + title  # …党委书记、董事长、总经理: named once, with the last
            continue
        if house and _OF_A_HOUSE.fullmatch(title):
            yield house + title.replace("代理", "代")  # 县人民法院审判员、副院长、代理院长
            continue
        if index and title == "秘书长" and (seat := _SEAT_OF.fullmatch(titles[index - 1])):
            yield seat["committee"] + title  # 市委常委、秘书长 is the committee's
            continue
        house = house or next(iter(_COURT.findall(title)), "")
        group = _GROUP.fullmatch(title)
        shared = group and _BARE.fullmatch(following) and segment_english(group["owner"] + following, body)
        if group and shared and not place_english(group["owner"]):
            owner = group["owner"]
            yield ("原" if owner[-1] == "原" else "") + title.removeprefix(owner)
            continue
        whole = owner.removesuffix("原") + title if owner else place + title
        theirs = place and _OF_A_PLACE.match(title) and segment_english(whole, body)
        if theirs or (owner and _BARE.fullmatch(title)):
            yield whole
        else:
            yield title
            place = title[: place_prefix(title)] or place
        owner = ""


def owner_of(title: str, body: Translator = body_english) -> str:
    """The organisation that a title names, in Chinese (县人大常委会 of 县人大常委会副主任); "" if it names none."""
    for _, rest, _ in _readings(title):
        if rest and (len(rest) > 2 or not place_english(rest)) and _where(rest, "", body):
            return rest
    return ""


def title_unstated(titles: Sequence[str]) -> bool:
    """Whether the text names no post but only a rank of leader: 区领导, 市领导."""
    return bool(titles) and all(
        "unstated" in posts().get(post_before(title, len(title)) or "", {}).get("flags", "").split()
        for title in titles
    )


# 我县|青山镇村民: whose town it is goes without saying.
# 我会副会长 is of whoever writes.
_OURS = regex(
    "^(?:[我本该全][省市县区旗州](?=[一-鿿]{2,6}?(?:县|区|镇|乡|街道|村|社区))|[我本]会(?!员)"
    "|该(?=支部|党支部|[市县区镇乡村局院校行社所厂]|公司|集团|中心|街道|协会|商会))"
)


def segment_english(segment: str, body: Translator = body_english) -> str | None:
    """English of one title segment, or None."""
    core, notes = _OURS.sub("", segment.strip()), ""
    if unmapped(core):
        return None
    if either := leader_of_either(core):
        return either
    while bracket := _BRACKETS.search(core):
        inside = bracket.group(1)
        # 副会长（理事）: another post of the same body.
        note = _of_kind("qualifier").get(inside) or (
            posts()[inside]["alone"] or posts()[inside]["en"] if inside in posts() else None
        )
        if note is None:
            break
        core, notes = core[: bracket.start()], f" ({note}){notes}"
    # 代理 and 前任 before a city are no part of the city's name.
    first, second = (_formed, _post) if core.startswith(("代理", "前任")) else (_post, _formed)
    english = _envoy(core) or sent_to_a_village(core, lambda owner: _where(owner, "", body))
    english = english or first(core, body) or second(core, body) or _concurrent(core, body)
    return english + notes if english else None


_ENVOY = regex(
    "(?P<of>[一-鿿]{2,10}?)?驻(?P<at>[一-鿿]{1,10}?)(?:总领事馆|总领馆|领事馆|领馆|大使馆|使馆)?"
    "(?P<post>(?:副|代理|前)?(?:总领事|馆长领事|领事|大使|公使|(?:商务|文化|教育|政务|经济商务)?参赞))"
)
_SHORT_SEATS = {
    "华": "China",
    "沪": "Shanghai",
    "穗": "Guangzhou",
    "蓉": "Chengdu",
    "渝": "Chongqing",
    "邕": "Nanning",
    "汉": "Wuhan",
    "沈": "Shenyang",
    "青": "Qingdao",
}


def _envoy(core: str) -> str | None:
    """A post at an embassy or a consulate: 缅甸驻昆明总领事, 中国驻缅甸大使."""
    found = _ENVOY.fullmatch(core) if "驻" in core else None
    if found is None:
        return None
    sender = countries().get(found["of"] or "") or ("China" if found["of"] in ("中国", "我国") else None)
    at = found["at"]
    seat = countries().get(at) or _SHORT_SEATS.get(at) or place_abroad(at) or place_english(at)
    post = next(
        (_noun(r, m, alone=True) for r, rest, m in _readings("·" + found["post"]) if rest == "·"), None
    )
    if not (seat and post) or (found["of"] and not sender):
        return None
    sent = f" of {sender}" if sender else ""
    return f"{post}{sent} {'to' if found['post'].endswith(('大使', '公使')) else 'in'} {seat}"


def _formed(core: str, body: Translator) -> str | None:
    """A title that a form opens, parts or closes: 原…, 时任…, …原局长, …人选."""
    for form, english in sorted(_of_kind("form").items(), key=lambda row: -len(row[0])):  # 前任 before 前
        if core.startswith(form):
            rest = segment_english(core[len(form) :], body)
            return f"{english} {rest}" if rest else None
    # 县交通运输局原局长: the word stands before the post, its English before the whole.
    for found in _WITHIN.finditer(core):
        rest = _post(core[: found.start()] + core[found.end() :], body)
        if rest:
            return f"{_of_kind('form')[found.group()]} {rest}"
    for form, english in _of_kind("nominee").items():
        if core.endswith(form):
            rest = _post(core[: -len(form)], body)
            return f"{english} {rest}" if rest else None
    return None


def _concurrent(core: str, body: Translator) -> str | None:
    """Two titles that 兼 joins inside one segment."""
    for found in _CONCURRENT.finditer(core, 2):
        first, second = _post(core[: found.start()], body), _post(core[found.end() :], body)
        if first and second:
            return f"{first}, concurrently {second}"
    return None


def _post(core: str, body: Translator) -> str | None:
    """English of [body] [organ] [modifier] post."""
    for row, whole, modifier in _readings(core):
        # The mayor of 泉州市人民政府 is the mayor of 泉州, the head of 县政府 the county head.
        rest = _GOVERNMENT.sub("", whole) if row["zh"] in _RULERS else whole
        if rest != whole and rest in _of_kind("level"):
            rest = ""
        english = _noun(row, modifier, alone=not rest)
        # 联谊会第一届会长: the term is the holder's.
        if rest and (closed := _TERM_LAST.search(rest)) and closed.start():
            rest = rest[: closed.start()]
            english += f" ({ordinal(int(parse_numeral(closed[1]) or 0))} term)"
        if not rest:
            return english
        where = _where(rest, row["head"], body)
        if where and where.startswith(_MINISTRY) and row["zh"].endswith("部长"):
            # 外交部长, 财政部副部长: who heads a ministry is its minister.
            rank = english.replace("deputy head", "vice-minister").replace("head", "minister")
            return f"{rank} of {where.removeprefix(_MINISTRY).lower()}"
        if where:
            if row["zh"] == "书记" and not _OF_A_COMMITTEE.search(where):
                english = english.replace("secretary", "Party secretary")  # 社区书记, 医院书记
            joint = "to" if row["zh"].endswith("代表大会代表") or row["zh"] == "人大代表" else "of"
            return f"{styled(english, row['zh'], where)} {joint} {where}"
    return None


# 政法委 and 纪委 are led by their secretary; of 发改委 and 卫健委 it is the Party organization's.
_OF_A_COMMITTEE = regex(
    "Party|Committee|League|Branch|Secretariat|CPC|committee|branch|league|"
    "(?:Legal Affairs|Inspection|Supervis[a-z]+)(?: Working)? [Cc]ommission|"
    "[Cc]ommission for Discipline"
)


_TERM_LAST = regex("第([一二三四五六七八九十]{1,3})届$")
_MINISTRY = "the Ministry of "


def _readings(core: str) -> Iterator[tuple[dict[str, str], str, str]]:
    """(row, what stands before, modifier) for each post that `core` can end in; the whole, then the shortest.

    The shortest post leaves the most to the body, whose name says more: 书记 of 高新区党工委.
    """
    whole = posts().get(core)
    if whole:
        yield whole, whole["within"], ""
        if whole["within"]:
            yield whole, "", ""
    endings = _endings()
    found = [(row, start) for start in range(len(core) - 1, 0, -1) for row in endings.get(core[start:], ())]
    found.sort(key=lambda pair: -len(pair[0]["within"]))
    for row, start in found:
        rest = core[:start]
        for modifier in (*closings(rest, _of_kind("modifier")), ""):
            # 常务委员 sits in a standing committee, whatever 常务 is elsewhere.
            if rest.endswith(row["within"] + modifier) and not (modifier and modifier + row["zh"] in posts()):
                yield row, rest[: len(rest) - len(modifier)], modifier


@cache
def _endings() -> dict[str, list[dict[str, str]]]:
    """Posts by what they end a title with: 书记 → the rows of 区委书记, 书记 …"""
    found: dict[str, list[dict[str, str]]] = {}
    for row in posts().values():
        found.setdefault(row["zh"].removeprefix(row["within"]), []).append(row)
    return found


def _noun(row: dict[str, str], modifier: str, *, alone: bool) -> str:
    plain = row["alone"] if alone and row["alone"] else row["en"]
    if not modifier:
        return plain
    deputy = row["deputy"]
    if alone and row["alone"] and not deputy.startswith(("vice", "associate")):
        deputy = f"deputy {plain}"
    if modifier == "副":
        return deputy or f"deputy {plain}"
    charge = _of_kind("modifier")[modifier]
    if charge.startswith("("):  # 少将局长
        held = deputy or f"deputy {plain}" if modifier.endswith("副") else plain
        return f"{held} {charge}"
    if charge.startswith("for "):  # 科研副院长
        return f"{deputy or f'deputy {plain}'} {charge}"
    if modifier.endswith("副"):
        return (
            f"{_of_kind('modifier')[modifier].removesuffix('deputy').strip()} {deputy or f'deputy {plain}'}"
        )
    return f"{_of_kind('modifier')[modifier]} {plain}"


def _where(rest: str, head: str, body: Translator) -> str | None:
    """English of the organisation before a post, with its article, or None."""
    rest = _DOUBLED.sub(r"\1委", rest)
    # 公安局长 is of 公安局, though 公安 is a county too.
    wholes = (rest + head, rest) if head and not rest.endswith(head) else (rest,)
    for name in wholes:
        level = _of_kind("level").get(name)
        if name in countries():
            return countries()[name]
        if level:
            return level if _PROPER.search(level) else f"the {level}"
        english = body(name)
        if abroad := place_abroad(name):
            return abroad
        if english:
            return english if _bare(name, english) else f"the {english}"
    if "届" in rest and (termed := of_term(rest, lambda owner: _where(owner, "", body))):
        return termed
    organs = _of_kind("organ")
    # 泉港区（福州）商会 is not a chamber of 泉港区（福州）: brackets need a translator that knows them.
    for organ in closings(rest, organs) if "（" not in rest else ():
        owner, english = rest[: -len(organ)], organs[organ]
        above = _where(owner, "", body) if owner else None
        if not owner or above:
            return f"the {english} of {above}" if above else f"the {english}"
    units = (unit_english(name, lambda owner: _where(owner, "", body)) for name in wholes if "（" not in rest)
    return next((unit for unit in units if unit), None)


def _bare(zh: str, english: str) -> bool:
    """Whether a name stands without "the": places, companies, universities."""
    place = zh[-1] in "省市县区旗州盟镇乡村" and not english.endswith(("Zone", "Area", "Park", "Command"))
    if _OF_A_RANK.match(english) or zh in heads("organ", "sub"):
        return False  # 市水务集团 is called by whose it is, 技师学院 by what it is
    # The Party Committee of a group is no group.
    named = _PROPER.search(english.partition(" of ")[0]) is not None
    return place or named or place_english(zh) is not None or _is_brand(zh, english)


_OF_A_RANK = regex("(?:County|District|Municipal|Provincial|Prefectural|Banner|Town|Township|Lecturers) ")


_FIRMS = (BodyKind.COMPANY, BodyKind.SOE)
_NO_BRAND = regex(
    "(?:Corporation|Bank|Company|Branch|-branch|Administration|Bureau|Office|Station|Plant|Mine|Grid|Exchange)$"
)


def _is_brand(zh: str, english: str) -> bool:
    """Whether it is a firm called by a name alone: Huawei, PetroChina."""
    firm = body_name(zh)
    return firm is not None and firm.kind in _FIRMS and not _NO_BRAND.search(english.partition(" of ")[0])


@cache
def _of_kind(kind: str) -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("titles") if row["kind"] == kind}
