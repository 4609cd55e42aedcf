"""Where a possible name ends in a character that opens the word behind it: 书记某某家|实地查看, 长乐中路|派出所."""

from summarizer.language.marks import behind_last
from summarizer.language.people.name_edges import PUNCTUATION, edge
from summarizer.language.posts.title_runs import post_before
from summarizer.language.surnames import surnames
from summarizer.patterns import regex

_OPENING_MARKS = ("“", "《", "‘", "\x00")  # a quotation is masked
_ON_A_STREET = ("派出所", "社区", "街道", "小学", "中学", "支行", "段", "口", "店")
_VILLAGERS = regex("老?党员|[村居]民|驻村|种植|养殖|致富|支部|第一书记|干部|群众")
_SOME_PEOPLE = regex(
    r"\d+[名位个余多]|[一二三四五六七八九十两几]+[名位]|与会|大家|企业家|客商|代表|群众|师生|学生|家长|职工|有关|相关|各|来访|考察团|专家|嘉宾|对方|前?来[^，。；]{1,12}?的|到访|参会|在场"
)
_WHO_MET = regex("与会|参会|在场")
_CALLED_ON = ("实地", "查看", "走访", "看望", "慰问", "调研", "中", "里")
_LED_BY = regex("副?(?:团长|组长|队长|领队|会长|理事长|召集人|首的)")
_HANDED_TO = regex(
    "[^，。；]{2,20}?(?:颁奖|颁发|颁授|授[奖牌旗]|剪彩|揭[牌幕]|培土|奠基|加油|助威|点睛|佩戴|赠送|送上|送去|致[辞词]|讲[课解])"
)


def last_opens_a_word(text: str, at: int, name: str, end: int) -> bool:
    """Whether the last character of a possible name opens the word behind it, or the first is a 和 between two."""
    last = name[-1]
    if text.startswith(("合作社", "作社"), end):
        return True  # 柳林|合作社理事长某某
    if last in "和与同向" and (_SOME_PEOPLE if last != "向" else _WHO_MET).match(text, end):
        return True  # 主任某某与|24名代表, 市长某某与|企业家座谈
    if last == "与" and not edge(text, end):
        return True  # 县长某某与|到场的…: names do not end in it
    if last == "会":
        return text.startswith(("同", "晤", "谈"), end)  # 局长某某会同|有关部门
    if name[0] == "和" and text[end : end + 1].isdigit():
        return True  # 学者和师生|400余人
    if name[0] == "来" and text[at - 1 : at] in ("与", "和", "同") and edge(text, end) < PUNCTUATION:
        return True  # 县长某某与|来青禾考察的客商
    if last in "更还也又却仍便":  # 企业家某某|更是自掏腰包
        return text.startswith(tuple("是有要能会将加为"), end)
    if last == "家":
        return text.startswith(_CALLED_ON, end)  # 农户某某家|实地查看
    if last in "村镇乡" and _VILLAGERS.match(text, end):
        return True  # 柳林村|老党员某某
    if last in "少中上" and text.startswith("将", end):
        return True  # 主任某某|少将
    if last in "路街巷":
        return text.startswith(_ON_A_STREET, end)  # 长乐中路派出所
    if last == "第":
        return text.startswith("一时间", end)  # 县长某某|第一时间赶赴现场
    if last == "为":  # 县长某某|为获奖选手颁奖, 以主任某某|为团长
        return _HANDED_TO.match(text, end) is not None or _LED_BY.match(text, end) is not None
    if last == "于":
        return _WHEN.match(text, end) is not None  # 局长某某于|3月5日带队
    if last == "时":
        return _told_when(text, at, end)
    if last == "以":  # 区长某某以“四不两直”方式暗访
        return text[end : end + 1] in (*_OPENING_MARKS, "及") or not edge(text, end)
    return last in "和与及" and edge(text, end) < PUNCTUATION and _post_and_name(text, end)


def is_of_several(text: str, at: int, end: int) -> bool:
    """Of one person nobody says 均: 书记某某均|和村主任."""
    return text[end : end + 1] == "均" and text[at - 1 : at] not in ("、", "和", "与")


_WHEN = regex("[0-9]|[一二三四五六七八九十]{1,2}[月日]|[上下]午|近日|日前|昨|今|当[天日]|本[周月]|去年|前往")


def _told_when(text: str, at: int, end: int) -> bool:
    """Whether 时 before a comma ends a clause of time (在走访某某|时，) and no name."""
    if text[end : end + 1] not in ("，", ","):
        return False
    return text.startswith(("在", "当"), behind_last(text, "，,。；", at))


def _post_and_name(text: str, at: int) -> bool:
    """Whether a post and a family name follow within a few characters, so that 和 before them joins two people."""
    table = surnames()
    limit = min(len(text), at + 18)
    limit = min((i for mark in "，。；" if (i := text.find(mark, at, limit)) >= 0), default=limit)
    return any(
        text[end : end + 1] in table and post_before(text, end) is not None for end in range(at + 2, limit)
    )
