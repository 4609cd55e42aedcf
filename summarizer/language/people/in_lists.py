"""People whom a list names with words of praise or a quoted name before each: 分别是：孝顺的好媳妇某某、好城管某某."""

from collections.abc import Iterator

from summarizer.language.people.name_edges import PUNCTUATION, edge
from summarizer.language.people.name_heralds import MASK
from summarizer.language.people.name_rows import Mention, mention_of
from summarizer.language.people.name_shapes import plain, shapes, stands_alone
from summarizer.language.people.name_words import LOOSE
from summarizer.language.places.gazetteer import short_names
from summarizer.language.posts.title_runs import post_before
from summarizer.patterns import regex

_OPENS = regex("(?:分别是|分别为|他们是|她们是)[：:]?")
_ENDS = regex("[。；]|$")
_ITEM = regex("、|以及")
_CLAUSED = regex("，|以及")
# “好司机”某某、“好干部”某某的事迹
_QUOTED = regex(f"{MASK}(?P<name>[一-鿿]{{2,3}})(?=[、和的，。]|等)")
# 下海救人的某某、疏通下水道的某某、奔波在一线的某某……
_TRAILS = regex("(?P<list>[^。；、]{4,60}(?:、[^。；、]{4,60}){2,8})……")
# 云河五中的某某某、青禾小学的某某某、师范大学的某某某等21人
_OF_BODIES = regex(
    "[^，。；、]{2,24}的[一-鿿]{2,3}(?:、[^，。；、]{2,24}的[一-鿿]{2,3})+(?=等?[0-9一二两三四五六七八九十]+[人名位]|被授予|荣获|获)"
)
# 彭某某，邹某某，朱某某当选为副主席: marks of the weaker sort part them.
_ELECTED = regex(
    "(?:^|(?<=[，。；：]))(?P<list>[一-鿿]{2,3}(?:，[一-鿿]{2,3}){1,12})(?=等?(?:当选|被选|被推选))"
)
_LEAST = 3
_BODIES = frozenset("学校院所局中小厂司队村区镇县市站行社团会部")
_MOST = 40
_OF = regex("的[^的]{0,6}$")


def named_in_lists(clean: str) -> dict[int, int]:
    """Where the names of such lists begin and end: nearly every item closes with what can be a name."""
    found: dict[int, int] = {}
    for opened in _OPENS.finditer(clean):
        end = _ENDS.search(clean, opened.end())
        items = list(_items(clean, opened.end(), end.start() if end else len(clean)))
        named = [(stop - len(name), stop) for start, stop in items if (name := _last(clean, start, stop))]
        praised = [at for at, _ in named if _OF.search(clean, max(0, at - 12), at) or post_before(clean, at)]
        if len(items) >= _LEAST and len(named) * 10 >= len(items) * 8 and len(praised) * 2 >= len(items):
            found.update(named)
    if trailing := _TRAILS.match(clean):
        items = list(_items(clean, 0, trailing.end("list")))
        named = [(stop - len(name), stop) for start, stop in items if (name := _last(clean, start, stop))]
        if len(items) == len(named) >= _LEAST and all(clean[at - 1] == "的" for at, _ in named):
            found.update(named)
    for stated in _OF_BODIES.finditer(clean) if "的" in clean else ():
        items = list(_items(clean, *stated.span()))
        named = [(stop - len(name), stop) for start, stop in items if (name := _last(clean, start, stop))]
        if len(items) == len(named) and all(
            clean[at - 1] == "的" and clean[at - 2] in _BODIES for at, _ in named
        ):
            found.update(named)
    for elected in _ELECTED.finditer(clean) if "选" in clean else ():
        parts = elected["list"].split("，")
        while parts and not _is_person(parts[0]):
            del parts[0]
        if len(parts) > 1 and all(map(_is_person, parts)):
            at = elected.end("list")
            for part in reversed(parts):
                found[at - len(part)] = at
                at -= len(part) + 1
    quoted = [q for q in _QUOTED.finditer(clean) if _is_person(q["name"])] if MASK in clean else []
    if len(quoted) >= _LEAST and clean.count("、", quoted[0].end(), quoted[-1].start()) >= len(quoted) - 1:
        found.update(q.span("name") for q in quoted)
    return found


def _items(clean: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    joints = _ITEM if "、" in clean[start:end] else _CLAUSED
    for count, joint in enumerate(joints.finditer(clean, start, end)):
        if count > _MOST:
            return
        yield start, joint.start()
        start = joint.end()
    yield start, end


def _last(clean: str, start: int, stop: int) -> str:
    """The name that an item ends in, three characters before two; "" if neither can be one."""
    for size in (2,) if post_before(clean, stop - 2) else (3, 2):
        name = clean[stop - size : stop]
        if stop - size > start and _is_person(name):
            return name
    return ""


def _is_person(name: str) -> bool:
    return plain(name) and stands_alone(name)


def counted(clean: str, start: int) -> tuple[Mention, ...]:
    """成绩突出的某某某等63名同学: who is counted with others is a person, and a placename before 的 tells whence."""
    for shape in shapes(clean, start, LOOSE):
        if len(shape.name) > 2 and (
            _OF_MANY.match(clean, shape.end)
            or _AGED.search(clean, max(0, start - 5), start)
            or (edge(clean, shape.end) == PUNCTUATION and clean[start - 3 : start - 1] in short_names())
        ):
            return (mention_of(clean, start, shape),)
    return ()


_AGED = regex("[0-9一二三四五六七八九十]岁的$")
_OF_MANY = regex(
    f"等[0-9一二三四五六七八九十百]+余?(?:人|[名位](?:{MASK}|同志|同学|学生|职工|教师|干部|党员|个人|人))"
)
