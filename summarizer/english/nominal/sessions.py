"""Numbered sessions of congresses, committees and governments: 十四届全国人大一次会议, 市委十三届十次全会.

    party    := place? 委 term 届 number 次 (全会 | 全体会议) | 党的 term 届 number 中全会 | 党的二十大
    congress := place? term 届 (全国)?人大 (常委会)? number 次会议 | …人民代表大会…
    cppcc    := place? 政协 term 届 (常委会)? number 次会议
    government := place? term 届 place? (人民)?政府 number 次 (常务|全体)会议
    other    := body (term 届)? 第 number 次 (常务|全体|主席|主任)会议

Their order of words differs from place to place, their pieces do not: a body, a term, a number, a kind.
"""

import re
from collections.abc import Iterator

from summarizer.english.nominal.formal import namings
from summarizer.language.bodies.bodies import body_english, body_prefix
from summarizer.language.figures.numerals import ORDINAL_WORDS, ordinal as figured, parse_numeral
from summarizer.language.places.places import place_chain, place_english
from summarizer.patterns import regex

_NUM = r"[一二三四五六七八九十百零〇\d]{1,5}"
_LEVELS = namings("government")
# 县长专题会议, 市长办公会议: of whoever heads the government.
_HEADS = {
    "省": "governor",
    "市": "mayor",
    "县": "county head",
    "区": "district head",
    "州": "prefectural head",
    "旗": "banner head",
}
_BY_HEADS = {"专题": "thematic", "办公": "working"}
_PLACE = r"(?P<place>[\u4e00-\u9fff]{0,10}?[省市县区州旗镇乡])"
_PLENARY = "全会|全体会议|全体（扩大）会议|全委（?扩大）?会议|全委会议?"
_PARTY_PLENUM = regex(
    rf"(?:中共)?{_PLACE}委(?:第?(?P<term>{_NUM})届)?(?:委员会)?第?(?P<number>{_NUM})次(?P<kind>{_PLENARY})"
)
_PARTY_IN_FULL = regex(
    rf"(?:中国共产党|中共){_PLACE}第?(?P<term>{_NUM})届委员会第?(?P<number>{_NUM})次(?P<kind>{_PLENARY})"
)
_PARTY_TERM_FIRST = regex(
    rf"(?:中共)?第?(?P<term>{_NUM})届{_PLACE}委第?(?P<number>{_NUM})次(?P<kind>{_PLENARY})"
)
_CENTRAL_PLENUM = regex(rf"(?:党的|中共)?(?P<term>{_NUM})届(?P<number>[一二三四五六七八九])中全会")
_CENTRAL_IN_FULL = regex(rf"中国共产党第?(?P<term>{_NUM})届中央委员会第(?P<number>{_NUM})次全体会议")
_PARTY_CONGRESS = regex(r"党的(?P<term>十八|十九|二十|二十一)大(?!报告|精神学习)")
_MASS_SHORT = regex(
    r"(?P<who>共青团|中国工会|中国妇女|工会|妇女|团)(?P<term>十[一二三四五六七八九]|二十)大(?!报告)"
)
_MASSES_SHORT = {
    "共青团": "Communist Youth League of China",
    "团": "Communist Youth League of China",
    "中国工会": "Chinese Trade Unions",
    "工会": "Chinese Trade Unions",
    "中国妇女": "Women",
    "妇女": "Women",
}
# 第二十届职工代表大会第四次会议, 二届二次职代会: those of a firm or a school.
_STAFF = regex(
    rf"第?(?P<term>{_NUM})届(?:(?P<who>职工（?会员）?|会员（?职工）?|职工|会员"
    rf"|教职工)代表大会第?(?P<number>{_NUM})次(?:会议)?"
    rf"|第?(?P<number2>{_NUM})次(?P<who2>职工（?会员）?|会员（?职工）?|职工|会员|教职工)代表大会)"
)
# 中国共产党某县第四次代表大会, 某县七届一次党代会, 中共某市某区第七届代表大会第一次会议.
_LOCAL_CONGRESS = regex(
    rf"(?:中国共产党"
    rf"|中共)?{_PLACE}(?:第?(?P<number>{_NUM})次(?:党员?代表大会|党代会|(?<=次)代表大会)"
    rf"|第?(?P<term>{_NUM})届(?:第?(?P<session>{_NUM})次党代会"
    rf"|(?:党员?)?代表大会第?(?P<session2>{_NUM})次会议))"
)
_DISCIPLINE = regex(
    rf"(?:中国共产党|中共)?(?:(?P<term>{_NUM})届)?(?P<level>中央|中(?=纪委)|(?!中国共产党|中共)[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])(?:纪委"
    rf"|第?(?P<term3>{_NUM})届纪律检查委员会"
    rf"|纪律检查委员会)(?:第?(?P<term2>{_NUM})届)?第?(?P<number>{_NUM})次(?:全会|全体会议)"
)
_CONGRESS = regex(
    rf"(?P<front>全国|[\u4e00-\u9fff]{{0,10}}?[省市县区州旗镇乡])?第?(?P<term>{_NUM})届(?P<back>全国)?(?:人民代表大会|人大)(?P<committee>常委会|常务委员会)?第?(?P<number>{_NUM})次(?:会议|全体会议)"
)
_CONGRESS_BODY_FIRST = regex(
    rf"(?P<front>全国|[\u4e00-\u9fff]{{0,10}}?[省市县区州旗镇乡])(?:人民代表大会|人大|人代会)(?P<committee>常委会|常务委员会)?第?(?P<term>{_NUM})届第?(?P<number>{_NUM})次会议"
)
_SHORT_CONGRESS = regex(
    rf"(?P<front>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗镇乡])第?(?P<term>{_NUM})届人代会第?(?P<number>{_NUM})次会议"
)
_SITTING_OF_CPPCC = (
    "(?P<kind>会议|主席会议|主席（扩大）会议|全体会议|常委会会议|常委会议|常委会|常务委员会会议)"
)
_CPPCC = regex(
    rf"(?P<front>全国"
    rf"|[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])?(?:人民)?政协(?:第?(?P<term>{_NUM})届)?(?:(?P<mid>全国"
    rf"|[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])?(?:第?(?P<term3>{_NUM})届)?委员会"
    rf"|(?P<bare>[\u4e00-\u9fff]{{1,10}}?[省市县区州旗])(?=第?{_NUM}届))?(?:第?(?P<term2>{_NUM})届)?(?P<committee>常委会"
    rf"|常务委员会)?第?(?P<number>{_NUM})次{_SITTING_OF_CPPCC}"
)
_CPPCC_FULL = regex(
    rf"中国人民政治协商会议(?P<front>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])(?:委员会)?第?(?P<term>{_NUM})届(?:委员会)?(?P<committee>常委会|常务委员会)?"
    rf"第?(?P<number>{_NUM})次{_SITTING_OF_CPPCC}"
)
_SITTING_OF_GOVERNMENT = (
    "(?P<kind>常务会议|全体会议|全体（扩大）会议|[省市县区州旗]长(?:专题|办公)会议?|专题会议?)"
)
# 县第十八届人民政府第65次常务会议, 十八届县政府第65次常务会议: the term stands inside or before the name.
_GOVERNMENT = regex(
    rf"(?:(?P<front>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])第?(?P<term>{_NUM})届[省市县区州旗]?|第?(?P<first>{_NUM})届(?P<mid>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗]|))"
    rf"(?P<body>人民政府|政府)第?(?P<number>{_NUM})次(?:政府)?{_SITTING_OF_GOVERNMENT}"
)
# 县十六届第9次政府常务会议: the body stands behind both numbers.
_GOVERNMENT_LAST = regex(
    rf"(?P<front>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗])第?(?P<term>{_NUM})届第?(?P<number>{_NUM})次[省市县区州旗]?"
    rf"(?P<body>人民政府|政府){_SITTING_OF_GOVERNMENT}"
)
_SITTING = regex(
    rf"(?:第?(?P<term>{_NUM})届)?第?(?P<number>{_NUM})次(?:政府)?(?P<kind>常务会议|全体会议|全体（扩大）会议|党组会议|党组（扩大）会议|主任会议|主席会议|主席（扩大）会议|主任（扩大）会议|常委会会议|常委会（扩大）会议|常委会议|主任办公会议|[省市县区州旗]长(?:专题|办公)会议|专题会议|会议)"
)
_SITTINGS = {
    **namings("sitting"),
    **{
        f"{level}长{kind}会{end}": f"{en} meeting of the {head}"
        for level, head in _HEADS.items()
        for kind, en in _BY_HEADS.items()
        for end in ("", "议")
    },
}
# Congresses of mass organisations: 共青团某县第九次代表大会, 某县总工会第九次代表大会, 某县第九次妇女代表大会.
_MASS_PLACED = regex(
    rf"(?P<league>中国共产主义青年团|共青团|中国少年先锋队|少先队){_PLACE}第?(?P<number>{_NUM})[次届](?:代表大会|团代会)"
)
_MASS_OWNED = regex(
    rf"(?P<owner>[\u4e00-\u9fff]{{0,10}}?[省市县区州旗镇乡](?:总工会|妇联|妇女联合会|文联|科协|残联|工商联|工商业联合会|侨联|红十字会))第?(?P<number>{_NUM})[次届](?:会员)?代表大会"
)
_MASS_BETWEEN = regex(
    rf"{_PLACE}(?:第(?P<number>{_NUM})次(?P<who>妇女|少先队|工会)|(?P<who2>妇女|少先队|工会)第(?P<number2>{_NUM})次)(?:会员)?代表大会"
)
_MASSES = {
    "中国共产主义青年团": "Communist Youth League",
    "共青团": "Communist Youth League",
    "中国少年先锋队": "Young Pioneers",
    "少先队": "Young Pioneers",
    "妇女": "Women's Congress",
    "工会": "Trade Union Congress",
}


def sessions(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, English without article) of every numbered session of a text, also overlapping ones."""
    if not re.search("[届次]|大", text):
        return
    for pattern, english in _READERS:
        at = 0
        while match := pattern.search(text, at):
            en = english(match)
            if en is not None:
                yield match.start(), match.end(), en
            at = match.start() + 1 if en is None else match.end()
    for match in _SITTING.finditer(text):
        yield from _sitting(text, match)


def ordinal(zh: str) -> str | None:
    """三 → "third", 42 → "42nd"; None if it is no number."""
    value = parse_numeral(zh)
    return None if value is None else spelled(int(value))


def spelled(number: int) -> str:
    """An ordinal as prose writes it: in words to ten."""
    if 0 < number < len(ORDINAL_WORDS):
        return ORDINAL_WORDS[number]
    return figured(number)


def _term(zh: str | None) -> str:
    value = parse_numeral(zh) if zh else None
    return "" if value is None else figured(int(value)) + " "


_HELD = regex("召开|举行|举办|筹备|开(?=[省市县区州旗镇乡]$)")


def _level(place: str) -> str | None:
    """省 → "Provincial", 临溪县 → "Linxi County"; None of 召开|区, which is no district of that name."""
    if _HELD.match(place):
        return None
    if place in _LEVELS:
        return _LEVELS[place]
    chain = place_chain(place)
    return chain[-1].attr if chain else place_english(place)


def _number(match: "re.Match[str]") -> str | None:
    return ordinal(match["number"])


def _party(match: "re.Match[str]") -> str | None:
    level, number = _level(match["place"]), _number(match)
    if level is None or number is None:
        return None
    wide = "enlarged " if "扩大" in match["kind"] else ""
    return f"{number} {wide}plenary session of the {_term(match['term'])}{level} Party Committee"


def _central(match: "re.Match[str]") -> str | None:
    return f"{_number(match)} plenary session of the {_term(match['term'])}CPC Central Committee"


def _national(match: "re.Match[str]") -> str | None:
    return f"{_term(match['term'])}CPC National Congress"


def _national_masses(match: "re.Match[str]") -> str | None:
    who = _MASSES_SHORT[match["who"]]
    if who == "Women":
        return f"{_term(match['term'])}National Women's Congress"
    return f"{_term(match['term'])}National Congress of {'the ' if 'League' in who else ''}{who}"


def _local_congress(match: "re.Match[str]") -> str | None:
    level = _level(match["place"])
    if level is None or not re.search("党", match.group()):
        return None
    if match["term"] is None:
        return f"{_number(match)} {level} Party Congress"
    session = ordinal(match["session"] or match["session2"])
    return f"{session} session of the {_term(match['term'])}{level} Party Congress"


def _staff(match: "re.Match[str]") -> str | None:
    who = match["who"] or match["who2"]
    number = ordinal(match["number"] or match["number2"])
    house = "trade union members' congress" if who == "会员" else "staff congress"
    return f"{number} session of the {_term(match['term'])}{house}" if number else None


def _discipline(match: "re.Match[str]") -> str | None:
    level = "Central" if match["level"] in ("中央", "中") else _level(match["level"])
    if level is None:
        return None
    term = _term(match["term"] or match["term2"] or match["term3"])
    return f"{_number(match)} plenary session of the {term}{level} Commission for Discipline Inspection"


def _congress(match: "re.Match[str]") -> str | None:
    groups = match.groupdict()
    front = groups.get("front") or groups.get("back")
    level = (
        "National" if "全国" in (groups.get("front"), groups.get("back")) else _level(front) if front else ""
    )
    number = _number(match)
    if level is None or number is None:
        return None
    house = f"{_term(match['term'])}{level + ' ' if level else ''}People's Congress"
    if groups.get("committee"):
        return f"{number} meeting of the Standing Committee of the {house}"
    return f"{number} session of the {house}"


def _cppcc(match: "re.Match[str]") -> str | None:
    groups = match.groupdict()
    front = match["front"] or groups.get("mid") or groups.get("bare")
    term = _term(match["term"] or groups.get("term2") or groups.get("term3"))
    number = _number(match)
    level = "National" if front == "全国" else _level(front) if front else None
    if (
        number is None
        or (front and level is None)
        or not (term or match["committee"] or match["kind"][0] in "主常")
    ):
        return None
    house = (
        f"{term}CPPCC {level} Committee"
        if level == "National"
        else f"{term}{level + ' ' if level else ''}CPPCC Committee"
    )
    if "主席" in match["kind"]:
        return f"{number} {'enlarged ' if '扩大' in match['kind'] else ''}meeting of the chairpersons of the {house}"
    return (
        f"{number} meeting of the Standing Committee of the {house}"
        if match["committee"] or "常" in match["kind"]
        else f"{number} session of the {house}"
    )


def _government(match: "re.Match[str]") -> str | None:
    groups = match.groupdict()
    place = match["front"] or groups.get("mid")
    number, en = _number(match), body_english(place + match["body"]) if place else "government"
    term = _term(match["term"] or groups.get("first"))
    return f"{number} {_SITTINGS[match['kind']]} of the {term}{en}" if number and en else None


def _mass(match: "re.Match[str]") -> str | None:
    groups = match.groupdict()
    if owner := groups.get("owner"):
        en, number = body_english(owner), _number(match)
        return f"{number} congress of the {en}" if en and number else None
    level, number = _level(match["place"]), ordinal(match["number"] or groups.get("number2") or "")
    who = _MASSES[groups.get("league") or groups.get("who") or groups.get("who2") or ""]
    if level is None or number is None:
        return None
    return (
        f"{number} {level} {who}" if who.endswith("Congress") else f"{number} congress of the {level} {who}"
    )


def _sitting(text: str, match: "re.Match[str]") -> Iterator[tuple[int, int, str]]:
    """国务院第五次全体会议, 区政府八届66次常务会议: the body stands before the number."""
    number = _number(match)
    if number is None:
        return
    for start in range(max(0, match.start() - 14), match.start() - 1):
        if body_prefix(text[start : match.start()]) == match.start() - start and (
            en := body_english(text[start : match.start()])
        ):
            term = _term(match["term"])
            if match["kind"] == "会议" and re.search(r"Congress$|^(?!Leading).*CPPCC", en):
                yield start, match.end(), f"{number} session of the {term}{en}"
                return
            the = "" if not term and place_english(text[start : match.start()]) else "the "
            yield start, match.end(), f"{number} {_SITTINGS[match['kind']]} of {the}{term}{en}"
            return


_READERS = (
    (_PARTY_PLENUM, _party),
    (_GOVERNMENT, _government),
    (_GOVERNMENT_LAST, _government),
    (_PARTY_TERM_FIRST, _party),
    (_PARTY_IN_FULL, _party),
    (_STAFF, _staff),
    (_CENTRAL_PLENUM, _central),
    (_CENTRAL_IN_FULL, _central),
    (_PARTY_CONGRESS, _national),
    (_MASS_SHORT, _national_masses),
    (_LOCAL_CONGRESS, _local_congress),
    (_DISCIPLINE, _discipline),
    (_CONGRESS, _congress),
    (_CONGRESS_BODY_FIRST, _congress),
    (_SHORT_CONGRESS, _congress),
    (_CPPCC, _cppcc),
    (_CPPCC_FULL, _cppcc),
    (_MASS_PLACED, _mass),
    (_MASS_OWNED, _mass),
    (_MASS_BETWEEN, _mass),
)
