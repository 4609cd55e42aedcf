"""What one clause of a short piece of news says was done, as a headline says it.

    县公安局成功破获一起盗窃案    → County Public Security Bureau cracks a case of theft
    云峰大桥正式建成通车          → Yunfeng (云峰) Bridge opens to traffic

Who did it must be a body or a place, whole; a thing without English is quoted. A clause is read whole or not at all.
"""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.english.clauses.inflect import capital
from summarizer.english.clauses.lexicon import standard
from summarizer.english.clauses.sentences import phrase
from summarizer.english.clauses.standing import standings
from summarizer.english.measures import measure
from summarizer.english.nominal.compounds import joined, quotation
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.pieces import counted
from summarizer.english.site_names import site_english
from summarizer.english.works import work_in_place
from summarizer.language.bodies.bodies import body_name
from summarizer.language.calendar.periods import period_english
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.marks import HAN
from summarizer.language.places.places import place_chain, place_english
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex

_LONGEST = 60
_SLOTS = {
    "{who}": "(?P<who>[^，。；、“”]{3,24}?)",
    "{thing}": "(?:总投资[^，。；的]{2,14}的|[我全][市县区](?:[省市]级)?重点(?:建设)?(?:项目|工程)-{0,3}"
    "|由?[^，。；的]{2,20}?(?:[代承援]建|投资建设|打造)的)*"
    "(?P<thing>(?!为|因|待|自|随|以|将|由)[^，。；、“”]{3,20}?)",
    "{how}": "(?:成功|连续[两二三四五六七八九十]年|连续|相继|先后|及时|联合|一举"
    "|正式|顺利|快速|迅速|再次|日前|近日|依法|今[天日]|昨[天日])*",
    "{standing}": "(?P<standing>[^，。；、“”]{4,20}?)",
    "{period}": (
        r"(?P<period>(?:20\d\d年)?"
        r"(?:[前一二三四上下1-4]+(?:个月|季度|半年)|\d{1,2}(?:[-—至]\d{1,2})?月份?|今年|全年|去年)?)"
    ),
    "{measure}": "(?P<measure>[^，。；、“”\\d]{3,20}?)",
    "{percent}": "(?P<percent>\\d+(?:\\.\\d+)?%)",
    "{titles}": "(?P<titles>(?:、?“[^“”]{2,24}”){1,4})",
    "{drive}": "(?P<drive>[^，。；]{2,24}?(?:行动|整治|检查|执法|排查|普查|清查|夜查|督查|普法))",
    "{m}": "(?P<m>[2-9]|\\d{2,4})(?P<more>余|多)?(?:起|宗|件)",
    "{n}": "(?P<n>一|[二两三四五六七八九十]{1,2}|\\d{1,3})(?:起|宗|件)",
}
_SORTS = {"刑事": "criminal", "民事": "civil", "行政": "administrative"}
# Any of what the rows tell; most clauses have none of it.
_ANY = regex(
    "破获?|查获|宣判|执[结行]|审理|抓获|发布|荣获|荣膺|获评|获批|获得|获[全国省]|入选|入列|跻身|命名|认定|创建|创成|增长|下降|被评为|被授予|新增|通车|投入使用|投用|启用|投产|运营"
    "|开园|开馆|开业|开放|竣工|完工|获“|捧回|摘得|斩获|喜获|再获|评为|行动|整治|检查|执法|志愿服务|捐[赠助献]|赠送"
)


# What is to be, is not yet or was asked for is no deed.
_AHEAD = regex("将(?!军)|未|拟|计划|预计|有望|力争|争取|确保|要求|必须|应当|能否|是否|如何|为何|没有|不")


def in_full(clause: str, place: str) -> str:
    """A clause that opens with the short name of the page's place, with the whole: 云河破获… of 云河县."""
    whole = chain[-1].zh if place and (chain := place_chain(place)) else ""
    short = whole[:-1]
    opens = len(short) > 1 and clause.startswith(short) and not clause.startswith(whole)
    return f"{whole}{clause[len(short) :]}" if opens else clause


def news_deed(clause: str, place: str = "") -> str | None:
    """The headline of one clause, with a capital and no full stop; None if no row reads all of it.

    `place` is where the page says it was, whose short name may open the clause.
    """
    if (whole := in_full(clause, place)) != clause and (told := news_deed(whole)) and "“" not in told:
        return told
    if len(clause) > _LONGEST or not _ANY.search(clause) or _AHEAD.search(clause):
        return None
    for pattern, en in _rows():
        if (found := pattern.fullmatch(clause)) and (told := _told(found, en)):
            return capital(told).rstrip()
    return None


@cache
def crimes() -> dict[str, str]:
    """The table of crimes and disputes."""
    return {row["zh"]: row["en"] for row in rows("crimes")}


@cache
def _rows() -> tuple[tuple["re.Pattern[str]", str], ...]:
    made = []
    for row in rows("news_deeds"):
        source = row["pattern"]
        for slot, pattern in _SLOTS.items():
            source = source.replace(slot, pattern)
        made.append((regex(source), row["en"]))
    return tuple(made)


def _told(found: "re.Match[str]", en: str) -> str | None:
    """A row with its slots filled; None if one of them has no English and cannot be quoted."""
    filled = dict(_slots(found))
    if (case := found.groupdict().get("case")) and case not in crimes() and "“" not in (filled["case"] or ""):
        # 一起特大跨省电信网络诈骗案: a major cross-provincial case.
        manner = " ".join(_MANNERS[one] for one in _EACH.findall((_HOW.match(case) or [""])[0]))
        if cases := filled.get("n"):
            filled["n"] = _CASE.sub(rf"{manner} \g<0>", cases)
    wanted = [name for name in found.groupdict() if f"{{{name}}}" in en]
    if any(filled.get(name) is None for name in wanted):
        return None
    if filled.get("thing") and _side_by_side(found["thing"]):  # of several the verb is plural
        en = _OF_ONE.sub(_of_many, en, count=1)
    if ", " in (filled.get("who") or "") and "{who} " in en:  # 某县某镇 behind its town
        filled["who"] = f"{filled['who']},"
    return _POLICE_DO.sub(_of_many, en.format(**filled))


def _of_many(verb: "re.Match[str]") -> str:
    return _OF_MANY.get(verb[0]) or verb[0].removesuffix("s")


_OF_ONE = regex(r"(?<=\{thing\} )[a-z]+s\b")
# Rows have their verbs of one body; police are many.
_POLICE_DO = regex(r"(?<= police )[a-z]+s\b")
_OF_MANY = {"is": "are", "goes": "go", "catches": "catch", "carries": "carry"}


_MANNERS = {
    "特大": "major",
    "重大": "major",
    "跨省": "cross-provincial",
    "跨境": "cross-border",
    "跨国": "cross-border",
    "系列": "serial",
    "新型": "new-type",
    "恶性": "vicious",
}
_EACH = regex(any_of(_MANNERS))
_HOW = regex(f"(?:{any_of(_MANNERS)})+")
_CASE = regex("cases?$")


def _slots(found: "re.Match[str]") -> Iterator[tuple[str, str | None]]:
    for name, zh in found.groupdict().items():
        if zh is None:
            continue
        if name == "who":
            yield name, _who(zh)
        elif name == "n":
            number = int(parse_numeral(zh) or 0)
            yield name, None if not number else "a case" if number == 1 else f"{counted(number)} cases"
        elif name == "m":
            yield name, f"more than {counted(int(zh))}" if found["more"] else counted(int(zh))
        elif name == "number":
            number = int(parse_numeral(zh) or 0)
            yield name, None if not number else "a suspect" if number == 1 else f"{counted(number)} suspects"
        elif name == "titles":
            yield name, joined(tuple(_QUOTATION.findall(zh)))
        elif name == "level":
            yield name, _LEVELS[zh]
        elif name == "drive":
            yield name, _drive(zh)
        elif name == "standing":
            yield name, _standing(zh)
        elif name == "period":
            yield name, period_english(zh) if zh else ""
        elif name == "measure":
            yield name, measure(zh)
        elif name == "percent":
            yield name, zh.replace("%", " percent")
        elif name == "case":
            how = _HOW.match(zh)
            yield name, crimes().get(zh) or (crimes().get(zh[how.end() :]) if how else None) or f"“{zh}”"
        elif name == "sort":
            yield name, _SORTS[zh]
        elif name == "thing" and _WHEN.search(zh):
            yield name, None
        elif name == "thing" and (several := _side_by_side(zh)):
            yield name, several
        elif name == "thing" and (read := nominal(zh)) and read.num == "p" and not _SEVERAL.search(zh):
            # 新消防站 is one, for all that is said, and its verb is of one.
            yield name, site_english(zh) or work_in_place(zh) or quotation(zh)
        else:
            yield name, _thing(zh)


_LEVELS = {"省": "Province", "市": "City", "县": "County", "区": "District"}
_DRIVES = {
    "专项行动": "special campaign", "专项整治": "special campaign", "专项检查": "special inspection",
    "大检查": "general inspection", "夜查": "night inspection", "联合执法": "joint enforcement",
    "专项执法": "special enforcement", "集中整治": "concentrated campaign", "行动": "campaign", "整治": "campaign",
    "检查": "inspection", "执法": "enforcement", "督查": "inspection", "排查": "check",
}  # fmt: skip


def _drive(zh: str) -> str | None:
    """A campaign or an inspection by its name; by its sort with the name quoted if that has no English."""
    bare = (
        zh.removesuffix("行动")
        if zh.endswith(("夜查行动", "整治行动", "检查行动", "执法行动", "排查行动"))
        else zh
    )
    en = phrase(zh).en or phrase(bare).en
    if en and not HAN.search(en) and "rectification" not in en:  # of drunk driving nobody makes it right
        return en
    sort = next((en for last, en in _DRIVES.items() if bare.endswith(last)), None)
    return f"the {sort} {quotation(zh)}" if sort else None


def _who(zh: str) -> str | None:
    """A body, a place or its police by name; one that only points (我市) is told by nobody."""
    if zh.endswith(_POLICE) and (place := place_english(zh.removesuffix(_POLICE))):
        return f"{place} police" if place[:1].isupper() and "," not in place else None
    body = body_name(zh)
    return body.english.removeprefix("the ") if body and body.english[:1].isupper() else None


_POLICE = "警方"


def _thing(zh: str) -> str | None:
    if zh.startswith(("我", "本", "该", "全")) or _WHEN.search(zh):
        return None
    if _QUOTATION.fullmatch(zh):
        return zh
    return site_english(zh) or phrase(zh).en or work_in_place(zh) or item_english(zh) or quotation(zh)


_NEW = regex("^(?:重建|新建|改建|扩建|改造|修复)后?的")


def _side_by_side(zh: str) -> str | None:
    """Works named side by side: 甲大桥和重建后的乙大桥."""
    pieces = [_NEW.sub("", piece) for piece in re.split("[和、与]", zh)]
    named = [site_english(piece) for piece in pieces] if len(pieces) > 1 else []
    whole = [one for one in named if one and "“" not in one and "," not in one]
    return joined(tuple(whole)) if whole and len(whole) == len(pieces) else None


_SEVERAL = regex(r"[0-9一二两三四五六七八九十]\s?[个座条家所栋台辆]|等|一批|多[个座条]")


def _standing(zh: str) -> str | None:
    """One standing and no more, with its article: 全国乡村振兴示范县 → "a national demonstration county for …"."""
    whole = (one for one in standings(zh, standard()) if (one.start, one.end, one.num) == (0, len(zh), "s"))
    made = next(whole, None)
    return f"a {made.en}" if made else None


# 7月底主体完工: when it was done is no part of what.
_WHEN = regex("[月年][底初中末内]|[上中下]旬|目前|截至|学期|季度|节前")
_QUOTATION = regex("“[^“”]+”")
