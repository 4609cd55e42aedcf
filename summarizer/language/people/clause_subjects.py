"""Names that open a clause as its subject, alone or in a row: 某某指出, 某某、某某参加会议."""

from summarizer.language.people.name_edges import speaks
from summarizer.language.people.name_heralds import ends_clause
from summarizer.language.people.name_rows import Mention, mention_of, names_in_row
from summarizer.language.people.name_shapes import shapes
from summarizer.language.people.name_words import LOOSE
from summarizer.patterns import regex

_TOWNS_BEFORE = frozenset(f"{ends}、" for ends in "镇乡村场道区")


def speaking(clean: str, start: int, floor: int) -> tuple[Mention, ...]:
    """Names that open a clause as its subject: 某某指出, or a row 某某、某某参加会议."""
    if _tried(clean, start, floor):
        return ()
    row = names_in_row(clean, start, LOOSE, LOOSE)
    if not row or not (
        speaks(clean, end := row[-1][1].end)
        or (len(row) > 1 and _OF_A_ROW.match(clean, end))
        or (len(row) > _TWO and _CLOSED_BY_POST.match(clean, end))
    ):
        return ()
    # 到某某乡、蒙溪镇督查: the last of a row of towns.
    if row[0][1].name[-1] in "镇乡" and clean[start - 2 : start] in _TOWNS_BEFORE:
        return ()
    return tuple(mention_of(clean, at, shape) for at, shape in row)


# 某某、某某、某某|和政府办主任某某出席会议: the last alone has a post.
_TWO = 2
_CLOSED_BY_POST = regex("(?:、|和|与|及|以及)[^，。；、]{3,30}(?:出席|列席|参加|参会|陪同|随同)")
# 某某、某某，市法院、市检察院负责人|列席会议: the verb stands behind a group that is not named.
# 某某、某某围绕主题|作交流发言
_OF_A_ROW = regex(
    "(?:先后|分别)?(?:围绕|结合|就|紧扣)[^，。；]{1,30}(?:作|做|进行|谈)了?[^，。；]{0,8}(?:发言|汇报|研讨|体会)|"
    "，[^，。；]{2,40}?(?:负责人|负责同志|主要领导|人员|代表|委员|组长|主任)(?:同志)?(?:应邀|分别|也)?(?:列席|出席|参加|参会|陪同)"
)


def _tried(clean: str, start: int, floor: int) -> bool:
    """Whether `start` follows a name in a row that was read before, with the same end, and gave nobody."""
    if clean[start - 1 : start] != "、":
        return False
    for before in range(max(floor, start - 5), start - 2):
        if (before == 0 or ends_clause(clean[max(0, before - 2) : before])) and any(
            shape.end == start - 1 for shape in shapes(clean, before, LOOSE)
        ):
            return True
    return False
