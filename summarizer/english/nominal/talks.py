"""What two sides talked of or mean to work together in: the fields that a clause lists, and cooperation itself.

    就谷物、油料等领域合作事宜                      cooperation in grain and oilseeds, among other fields
    希望双方在经贸、教育等方面加强合作                cooperation in trade and education, among other fields
    进一步深化双方合作                              closer cooperation between the two sides

Fields without English are left out, and the list then says that it is not all of them.
"""

import re
from functools import cache

from summarizer.english.clauses.sentences import phrase
from summarizer.english.nominal.compounds import joined
from summarizer.language.rows import rows
from summarizer.patterns import regex

_CLOSER = "加强|深化|推进|推动|扩大|拓展|促进|密切|强化|加深|开展|提升|探索|巩固|谋求|寻求|增进"
_SIDES = {
    "双方": "the two sides",
    "政企": "government and firms",
    "校企": "universities and firms",
    "校地": "universities and localities",
    "校政企": "universities, government and firms",
    "两地": "the two places",
    "两国": "the two countries",
    "两市": "the two cities",
    "两城": "the two cities",
    "两县": "the two counties",
    "两区": "the two districts",
    "两省": "the two provinces",
    "两校": "the two schools",
    "两会": "",
}
_SORTS = {
    "": "",
    "战略": "strategic ",
    "产业": "industrial ",
    "经贸": "economic and trade ",
    "经济": "economic ",
    "项目": "project ",
    "务实": "practical ",
    "友好": "friendly ",
    "投资": "investment ",
    "科技": "science and technology ",
    "技术": "technical ",
    "文旅": "culture and tourism ",
    "人才": "talent ",
    "教育": "educational ",
    "农业": "agricultural ",
}
_WAYS = "进一步|持续|不断|深入|全面|积极|如何|切实|更好|今后|下一步|未来|后续|具体|有关|相关|如何进一步"
# 加强双方在各领域的务实合作事宜: whatever words of praise stand between.
_COOPERATION = regex(
    rf"(?P<way>(?:{_WAYS})*)(?P<closer>(?:(?:{_CLOSER})(?:[和与、](?:{_CLOSER}))?)?)(?:(?P<sides>{'|'.join(_SIDES)})[间之]*的?)?"
    r"(?:(?:在)?(?:各|多|各个|更多|更广|多个)领域的?|全方位|多层次|宽领域|更深层次的?|更高水平的?"
    r"|深度|互利|共赢|互信|、)*"
    rf"(?P<sort>{'|'.join(filter(None, _SORTS))}|)的?(?:务实|友好|全面|深度|互利)*"
    r"(?:交流与?和?|往来和?|对接和?)?合作(?:交流|共赢|发展|互信|关系|空间)*"
    r"(?:的?(?:相关|有关|具体)?(?:事宜|事项|问题|工作|内容|方向|意向|模式|细节|项目))?"
)
_FIELD_END = (
    "(?:等)?(?:多个|多|各个|各|诸多|重点|更多|相关|有关|方方面)?"
    "(?:领域|方面|产业(?!化)|行业|项目|业务|事项|工作)?"
)
_LIST = "(?P<what>[^，。；：“”]{2,60}?)"
_LISTED = (
    # 在经贸、文旅等方面加强合作
    regex(
        rf"(?:在|围绕|聚焦|就|于){_LIST}(?P<end>(?:等)?(?:多个|多|各个|各|诸多|重点|更多|方方面)?(?:领域|方面|产业|行业|事项))"
        "(?!化)(?:(?!支持|保障|服务|帮助|指导)[^，。；：]){0,24}?(?:合作|交流|往来|对接|互动|协作)"
    ),
    # 就谷物、油料等领域合作事宜
    regex(rf"(?:就|围绕|在|于){_LIST}(?P<end>{_FIELD_END})的?(?:开展|进行|加强|深化|投资|交流|务实|项目|具体|战略|全面)*(?:合作|投资)(?:事宜|事项|项目|问题|工作)?"),
    # 深化经贸、教育等领域务实合作
    regex(
        rf"(?:{_CLOSER}|鼓励|支持)(?:与[^，。；、]{{2,12}}?的?|在)?{_LIST}(?P<end>{_FIELD_END})的?(?:务实|友好|互利|全面|深度|全方位|交流与?)*合作"
    ),
)  # fmt: skip
_PIECES = regex("、|以及|(?<=[^、和]{2})[和及与](?=[^、]{2})")
_OWN = regex(
    "^(?:双方|两[地国市城县区省校]|彼此|各自|我[省市县区]|(?:共同|进一步|持续)?(?:推动|推进|促进|开展|加强|深化|扩大|拓展))+的?"
)
_JOINTS = ("与", "和", "及", "、")
_FEWEST = 2
_LONGEST = 5  # words of a field
_MOST = 6  # fields


@cache
def _fields() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in rows("cooperation_fields")}


def cooperation(text: str) -> str | None:
    """ "cooperation in trade and tourism, among other fields": what a text says two sides may work together in."""
    named: list[str] = []
    more = False
    for clause in re.split("[，；。]", text):
        told = _listed(clause) or _single(clause)
        if told:
            named.extend(told[0])
            more = more or told[1]
    fields = list(dict.fromkeys(named))
    if not fields:
        return None
    tail = ", among other fields" if more or len(fields) > _MOST else ""
    return f"cooperation in {joined(tuple(fields[:_MOST]))}{tail}"


def _listed(clause: str) -> tuple[list[str], bool] | None:
    """The fields that a clause lists, and whether it says that there are more."""
    for pattern in _LISTED:
        for found in pattern.finditer(clause):
            # 双向投资与|产业合作: what may end a list is a member here.
            last = found["end"] if found["what"].endswith(_JOINTS) else ""
            pieces = [piece for piece in _PIECES.split(_OWN.sub("", found["what"]) + last) if piece]
            named = list(dict.fromkeys(filter(None, map(_field, pieces))))
            few = len(named) < min(_FEWEST, len(pieces)) or not named
            if few or (len(pieces) < _FEWEST and not found["end"]):
                continue
            return named, len(named) < len(pieces) or found["end"].startswith("等")
    return None


# 加强经贸往来, 推动友城间交往
_ONE = regex(
    f"(?:{_CLOSER}|鼓励|支持|发展)(?:与[^，。；、]{{2,8}}的|双方|两地|国际)?(?P<what>[^，。；、]{{2,8}}?)(?:领域)?(?:间|之间)?的?(?:交流|往来|交往|关系|合作)$"
)


def _single(clause: str) -> tuple[list[str], bool] | None:
    found = _ONE.search(clause)
    field = _fields().get(found["what"]) if found else None
    return ([field], False) if field else None


def _field(piece: str) -> str | None:
    """The English of one field; what has none may still be a noun of the lexicon."""
    bare = piece.removesuffix("等").removesuffix("领域").removesuffix("产业") or piece
    if known := _fields().get(piece) or _fields().get(bare):
        return known
    en = phrase(piece).en
    if en is None or bare.endswith(("合作", "交流")) or "," in en:
        return None
    return en if len(en.split()) <= _LONGEST else None


def matter_of_talks(text: str) -> str | None:
    """English of what was talked over (就…), where it is cooperation: in fields, of a sort, or between two sides."""
    found = _COOPERATION.fullmatch(text)
    if found is None:
        return cooperation(f"就{text}")
    sides = _SIDES.get(found["sides"] or "", "")
    between = f" between {sides}" if sides else ""
    closer = "closer " if found["closer"] else ""
    return f"{closer}{_SORTS[found['sort']]}cooperation{between}"
