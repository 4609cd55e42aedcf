"""People whom a sentence names by the body they work in: 省财政厅某某某、省水利厅某某某参加."""

from summarizer.facts import BodyKind
from summarizer.language.bodies.bodies import body_name
from summarizer.language.people.name_edges import PUNCTUATION, speaks
from summarizer.language.people.name_heralds import ENDS_OF_BODIES
from summarizer.language.people.name_rows import JOINT, Mention, mention_of, names_in_row
from summarizer.language.people.name_shapes import best, plain, shapes
from summarizer.language.people.name_words import BODY_ENDS, FIRM, LOOSE, is_word
from summarizer.patterns import regex

_BODY_SPAN = 24
_BODY_OPENS = regex("[，、；：。（和与及由有]|以及|包括|陪同的?|推荐|表彰|邀请|授予|评选")
# 推荐某某小学某某某、某某某等12人: a row that is counted holds people.
# 八（1）班某某同学, 语文教研组某某、某某、某某: a class of pupils, a group of teachers.
_OF_CLASS = regex(
    "[0-9一二三四五六七八九十）)级]班$|[0-9一二三四五六七八九十]年级$|(?:教研|学生|教师|少年|青年|成人|男子|女子)组$"
)
_LONGEST_CLASS = 12
_OF_TEACHERS = regex("[两二三四五六七八九十]{1,2}[名位](?:老师|教师|同学|医生|专家)")
# 某社区党工委|某某某等代表组的14名人大代表
_AMONG = regex(
    "等[^，。；]{0,12}?[0-9]{1,3}余?[名位](?:[^，。；]{0,6}(?:代表|委员|党员|干部|职工|教师|专家))"
)
_COUNTED = regex("等?[0-9一二三四五六七八九十]{1,3}[名位人]")


def from_a_body(clean: str, start: int, floor: int) -> tuple[Mention, ...]:
    """A name whose body stands before it instead of a post: 省财政厅某某某、省水利厅某某某参加, 市发改委某某某汇报了.

    It takes another of the sort beside it, or a verb said of people behind it.
    """
    if clean[start - 1 : start] not in ENDS_OF_BODIES:
        return ()
    if _OF_CLASS.search(clean, max(floor, start - _LONGEST_CLASS), start):
        pupils = names_in_row(clean, start, FIRM, FIRM)
        sure = len(pupils) > 1 or (pupils and (pupils[0][1].firmness > 1 or speaks(clean, pupils[0][1].end)))
        return tuple(mention_of(clean, at, shape) for at, shape in pupils) if sure else ()
    for shape in shapes(clean, start, LOOSE):
        if len(shape.name) > 2 and _OF_TEACHERS.match(clean, shape.end):
            return (mention_of(clean, start, shape),)
    if not _is_organ(clean, start, floor):
        return _of_an_office(clean, start, floor)
    for shape in shapes(clean, start, LOOSE):
        chairs = clean.startswith("主持", shape.end) and plain(shape.name) and not is_word(shape.name)
        sure = len(shape.name) > 2 or chairs
        if sure and shape.name[-1] not in BODY_ENDS and speaks(clean, shape.end):
            return (mention_of(clean, start, shape),)
    alone = best(clean, start, FIRM)
    if (
        alone
        and alone.firmness > 1
        and alone.name[-1] not in BODY_ENDS
        and _beside(clean, start, alone.end, floor)
    ):
        return (mention_of(clean, start, alone),)
    if alone and _AMONG.match(clean, alone.end) and len(alone.name) > 2 and plain(alone.name):
        return (mention_of(clean, start, alone),)
    named = names_in_row(clean, start, FIRM, FIRM)
    if len(named) > 1 and _COUNTED.match(clean, named[-1][1].end):
        return tuple(mention_of(clean, at, shape) for at, shape in named)
    return ()


# 副会长某某，秘书处|某某某，应邀出席: an office without a body, in a row of people.
_OFFICE = regex("[，、][一-鿿]{1,6}[处部科室办]")


def _of_an_office(clean: str, start: int, floor: int) -> tuple[Mention, ...]:
    """A name of three characters that stands between two marks of a row, behind the office that somebody works in."""
    if not floor or not _OFFICE.fullmatch(clean, floor, start):
        return ()
    shape = best(clean, start, FIRM)
    if shape is None:
        return ()
    closed = (
        shape.firmness == PUNCTUATION and len(shape.name) > 2 and clean[shape.end : shape.end + 1] in "，、"
    )
    told = speaks(clean, shape.end) and plain(shape.name) and not is_word(shape.name)
    return (mention_of(clean, start, shape),) if closed or told else ()


def _is_organ(clean: str, end: int, floor: int) -> bool:
    """Whether the words from the last mark up to `end` are the name of a body that people work in."""
    opened = [found.end() for found in _BODY_OPENS.finditer(clean, max(floor, end - _BODY_SPAN), end)]
    begins = [b for b in (*opened, floor) if 2 < end - b <= _BODY_SPAN]
    bodies = (body_name(clean[b:end]) for b in sorted(begins))
    return any(_A_BUREAU.fullmatch(clean, b, end) for b in begins) or any(
        body is not None and (body.kind is not BodyKind.OTHER or clean[end - 1] in "学校院")
        for body in bodies
    )


_NEXT = regex(f"{JOINT.pattern}|，")
# 市卫建局: no bureau that the tables know, and a bureau all the same.
_A_BUREAU = regex("[省市县区州][一-鿿]{2,5}[局委办]")


def _beside(clean: str, start: int, end: int, floor: int) -> bool:
    """Whether a name stands right before the body, or another body with a name behind this one."""
    joined = floor and _NEXT.match(clean, floor)
    if joined and _is_organ(clean, start, joined.end()):
        return True
    joint = _NEXT.match(clean, end)
    if not joint:
        return False
    for at in range(joint.end() + 3, min(len(clean), joint.end() + _BODY_SPAN)):
        if clean[at - 1] in ENDS_OF_BODIES and _is_organ(clean, at, joint.end()):
            following = best(clean, at, FIRM)
            return following is not None and following.firmness > 1
    return False
