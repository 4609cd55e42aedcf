"""Named people in one clean sentence, each with the posts the sentence gives.

Evidence for a name is what stands around it: a post before it, a row of names that it belongs to, a post
behind it (王某市长), or a verb said of people at the start of a clause. Where none of these holds nothing is
returned: a missed name costs less than an invented one. Reporters and editors, titles of documents,
quotations, and theories named after people hold no participants and are masked first.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache

from summarizer.compiled import compiled
from summarizer.facts import BodyKind
from summarizer.language.bodies.bodies import body_name
from summarizer.language.names import minority_heads
from summarizer.language.people.appointed import (
    announced,
    confirmed,
    post_given,
    promoted,
    relieved,
    who_won,
)
from summarizer.language.people.at_home import at_home
from summarizer.language.people.clause_subjects import speaking
from summarizer.language.people.in_lines import described, roll, tabled
from summarizer.language.people.in_lists import counted, named_in_lists
from summarizer.language.people.name_edges import PUNCTUATION, is_contact, opens_word, speaks
from summarizer.language.people.name_heralds import MASK, announces, at_large, ends_clause, heralds
from summarizer.language.people.name_rows import (
    POLITE,
    Mention,
    behind_particulars,
    mention_of,
    names_in_row,
)
from summarizer.language.people.name_shapes import best, plain, shapes, stands_alone
from summarizer.language.people.name_words import FIRM, LISTED, LOOSE, TITLED, Shape, is_word
from summarizer.language.people.names_of_clergy import HONOURS, names_clergy
from summarizer.language.people.names_of_peoples import among_peoples, of_two_parts
from summarizer.language.people.of_bodies import from_a_body
from summarizer.language.people.of_faith import chosen_of_faith
from summarizer.language.people.posts_of_rows import with_closing_posts
from summarizer.language.people.quoted_posts import over_quotation
from summarizer.language.people.remembered import Remembered, as_before, longer, opening, remembered
from summarizer.language.places.gazetteer import short_names
from summarizer.language.posts.title_runs import (
    held_by_many,
    is_bare,
    is_crowd,
    post_before,
    post_behind,
    title_end,
    title_run,
    within_post,
)
from summarizer.language.surnames import surnames
from summarizer.patterns import regex

# The one leader whom texts of this genre name everywhere, usually straight behind a verb (学习习近平总书记…).
_LEADER = "习近平"
_MASKED = regex(
    "《[^《》]{0,120}》|“[^“”]{0,200}”|「[^「」]{0,200}」"
    "|(?:习近平(?:新时代|经济|法治|外交|强军|文化|生态文明)[一-鿿]{0,8}思想|毛泽东思想|邓小平理论)"
    "|(?:本报|本刊|首席|见习|实习|特约|全媒体|融媒体?|新华社|中新社){0,3}(?:记者|通讯员|摄影|责任编辑|编辑|责编|审核|校对|审签|编审|初审|复审|终审|监制|"
    "总编辑?|主编|供稿|撰稿|撰文|来源|作者|联[系络]人|咨询人|受理人|经办人|承办人)[：:/／ \u3000][^，。；）)]{0,60}"
    "|(?:图文?|文图|文|摄|供图)(?:[：:/／](?!\\s?“)|(?<![一-鿿][文图摄])[ \u3000])[^，。；）)]{0,60}"
    "|(?:记者|通讯员)[一-鿿 \u3000、]{2,30}(?:报道|摄)|(?:本报|新华社|中新社)?记者(?=[一-鿿]{2,3})"
)
# Some characters of every branch of `_MASKED`; most sentences have none of them.
_MASKABLE = regex("[《“「：:／/ \u3000]|思想|理论|记者|通讯员")
_RECIPIENTS = regex("回信|事迹|先进事迹|精神|同志|等")
_HANDED_OVER = regex("为[^，。；]{2,24}(?:颁奖|颁发|授[奖牌旗])")
_HONOURED = ("教授", "院士", "博士", "先生", "女士", "同志", "同学", "研究员", "老师", "医生")
_PLACE_ENDS = "村镇乡庄屯寨组社区县市州"
_LEVEL_NAMES = frozenset("区州市")  # also family names
_OF_A_SOCIETY = ("秘书长", "理事长", "董事长", "总经理")


def find_people(text: str, known: Collection[str] = ()) -> tuple[Mention, ...]:
    """Every named person of one sentence, in order, without overlaps.

    `known` are names already found in the same article: they need no other evidence.
    """
    clean = text
    if _MASKABLE.search(text):
        clean = _MASKED.sub(lambda found: MASK * len(found.group()), text)
    found: list[Mention] = []
    before, floor = Remembered(known), 0
    heads, listed, chosen = _heads(), named_in_lists(clean), chosen_of_faith(clean)
    for start in _places(clean, chosen):
        if start < floor:
            continue
        heralded = start == floor or heralds(clean[max(0, start - 2) : start]) or clean[start] == _LEADER[0]
        if not (heralded or opening(clean, start) in before.openings or start in listed or start in chosen):
            continue
        if within_post(clean, start):
            continue
        if start in chosen:
            found.append(chosen[start])
            before.add((chosen[start].name,))
            floor = chosen[start].end
            continue
        if clean[start] in heads or title_end(clean, start) or _unfamiliar(clean, start):
            names = as_before(clean, _at(clean, start, floor, before), before)
            if not names and start in listed:
                end = listed[start]
                names = (mention_of(clean, start, Shape(clean[start:end], end, PUNCTUATION)),)
            if len(names) == 1 and (whole := longer(clean, names[0], before)):
                names = (whole,)
            if names:
                found.extend(mention for mention in names if not _is_body(mention.name))
                before.add(mention.name for mention in names if mention.titles)
                floor = _behind_honour(clean, names[-1].end)
    if MASK in clean:
        ends = [0, *(mention.end for mention in found)]
        found = [over_quotation(text, clean, end, one) for end, one in zip(ends, found, strict=False)]
    told = promoted(clean, [one for one in found if not is_contact(clean, one.ends)])
    return with_closing_posts(clean, told) if "等" in clean else told


def _unfamiliar(clean: str, start: int) -> bool:
    """Whether a name may begin here that no family name opens: 扎西·某某, 某某法师."""
    return "·" in clean[start : start + 9] or clean.startswith(HONOURS, start + 2)


def _behind_honour(clean: str, end: int) -> int:
    """Where the next person may begin: 某某教授、|校长某某; what somebody is called by is no post of the next."""
    honour = post_behind(clean, end)
    behind = end + len(honour) if honour else end
    return behind if honour and clean[behind : behind + 1] in ("、", "，") else end


_AND = ("和", "与", "及")


def _is_body(name: str) -> bool:
    """Whether what looks like a name is a body: 区侨联 is the federation of a district, nobody of the family 区."""
    body = body_name(name) if name[0] in _LEVEL_NAMES else None
    return body is not None and body.kind is not BodyKind.OTHER


def _places(clean: str, chosen: Mapping[int, Mention]) -> Iterable[int]:
    """Where a name can begin: at a family name or an element of the minority table, else anywhere."""
    if chosen or "·" in clean or among_peoples(clean) or names_clergy(clean):
        return range(len(clean))
    return [found.start() for found in _beginnings().finditer(clean)]


@cache
def _beginnings() -> re.Pattern[str]:
    # 领导人员人选: the second half of a word for people is nobody of the family 员.
    members = "人党委成官职学队教社议会演专雇店裁球海理务练护检驶巡导"
    return compiled(f"(?<![{members}])员|[{''.join(sorted(_heads() - {'员'}))}]")


def _at(clean: str, start: int, floor: int, known: Remembered) -> tuple[Mention, ...]:
    """The names that begin at `start`, by the first kind of evidence that holds."""
    if clean.startswith(_LEADER, start):
        return (mention_of(clean, start, Shape(_LEADER, start + len(_LEADER), PUNCTUATION)),)
    post_end = title_end(clean, start)
    before = clean[max(0, start - 2) : start]
    if before[-1:] == "：" and (row := tabled(clean, start)):
        return row
    if post_end > floor:
        # 代表某某书记: the word before the name may be no post, and the one behind it is.
        return (
            _titled(clean, start, floor, post_end)
            or (_called(clean, start, before) if before == "代表" else ())
            or _holding(clean, floor, post_end, remembered(clean, start, known))
        )
    if start == 0 and (rolled := roll(clean)):
        return rolled
    opens = start == floor or ends_clause(before)
    if clean[start - 1 : start] in ("和", "与", "及") and (row := counted(clean, start)):
        return row
    if clean[start - 1 : start] == "的" and not opens:
        # 曾任副市长的某某表示, 来自东莞的某某获得一等奖
        opens = bool(
            post_before(clean, start - 1)
            or _COMES_FROM.search(clean, floor, start)
            or clean[max(0, start - 3) : start - 1] in short_names()
        )
        if row := counted(clean, start):
            return row
    found = (
        _introduced(clean, start)
        or (described(clean, start) if opens else ())
        or _called(clean, start, before)
        or (speaking(clean, start, floor) if opens else ())
        or from_a_body(clean, start, floor)
        or at_home(clean, start, opens=opens)
        or ((mention_of(clean, start, pair),) if opens and (pair := of_two_parts(clean, start)) else ())
        or remembered(clean, start, known)
    )
    begin, titles = who_won(clean, floor, start, found[0].end) if found and not found[0].titles else (0, ())
    return (replace(found[0], titles=titles, titles_start=begin), *found[1:]) if titles else found


def _holding(clean: str, floor: int, post_end: int, names: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """A name that the article has given before, with the post that stands before it here."""
    begin, titles = title_run(clean, floor, post_end) if names else (0, ())
    if not titles or is_crowd(titles[-1]) or is_bare(titles[-1]):
        return names
    return tuple(one if one.titles else replace(one, titles=titles, titles_start=begin) for one in names)


def _titled(clean: str, start: int, floor: int, post_end: int) -> tuple[Mention, ...]:
    """Names straight behind a post. Only posts that several people hold are shared by a row of names."""
    # 某某、某某和|政府办主任某某
    begin, titles = title_run(clean, floor + clean.startswith(_AND, floor) if floor else 0, post_end)
    crowd = bool(titles) and is_crowd(titles[-1])
    if not titles or (crowd and at_large(clean, start)):
        return ()
    shared = any(held_by_many(title) for title in titles)
    row = names_in_row(clean, start, FIRM if crowd else TITLED, LISTED if shared else FIRM)
    if not row and crowd:
        row = _one_of_many(clean, start)
    if not row:
        return ()
    if shared and (late := _behind_comma(clean, row[-1][1].end)):
        row = [*row, (late.end - len(late.name), late)]
    first, *others = (mention_of(clean, at, shape) for at, shape in row)
    if titles[-1].endswith("代表") and first.name[-1] in _PLACE_ENDS:
        return ()  # 某某代表青山村
    label = titles == ("主持人",) and clean[start - 1] == "："
    # 校领导|某某副校长: the post behind says more than the word before.
    more = first.titles and is_crowd(titles[-1]) and not is_crowd(first.titles[-1])
    if label or more or all(map(is_bare, titles)):
        return (first, *others)
    alone = not others and not clean[first.end :].strip("。；，")
    if alone and begin > 0 and clean[begin - 1] in "，,":
        # A line of a list holds one person: 某协会会员，某协会副主席某某.
        earlier, more = title_run(clean, 0, begin - 1)
        if more and not earlier:
            begin, titles = earlier, more + titles
    named = replace(first, titles=titles, titles_start=begin, shared=shared and bool(others))
    if not named.shared:
        return (named, *others)
    joint = (replace(one, titles=titles, titles_start=begin, shared=True) for one in others if not one.titles)
    return (named, *joint)


# 副主席程某某，|宋某某|，秘书长丁某某: a name alone between two commas goes with the post before.
_BETWEEN_COMMAS = regex("[，,](?P<name>[一-鿿]{2,3})(?=[，,、])")
_LONGEST_NEXT_POST = 20


def _behind_comma(clean: str, end: int) -> Shape | None:
    item = _BETWEEN_COMMAS.match(clean, end)
    if item is None or not (stands_alone(item["name"]) and plain(item["name"])) or is_word(item["name"]):
        return None
    for at in range(item.end() + 3, min(len(clean), item.end() + _LONGEST_NEXT_POST)):
        following = best(clean, at, TITLED) if title_end(clean, at) else None
        if following and following.firmness > 1:
            return Shape(item["name"], item.end(), PUNCTUATION)
    return None


def _one_of_many(clean: str, start: int) -> list[tuple[int, Shape]]:
    """One of the villagers whose name a word behind it ends: 村民某某某紧紧…; verbs follow 村民 itself, too."""
    shape = next((s for s in shapes(clean, start, TITLED) if s.firmness and len(s.name) > 2), None)
    words = shape and (is_word(shape.name[:2]) or opens_word(clean, start) or opens_word(clean, start + 1))
    return [] if shape is None or words else [(start, shape)]


def _called(clean: str, start: int, before: str) -> tuple[Mention, ...]:
    """A name with a post behind it, as in an address: 某某市长, 某某同志, 某某一行. `before`: two characters."""
    free, body = announces(before)
    if not free and not body:
        return ()
    for shape in shapes(clean, start, LOOSE):
        if clean.startswith("一行", shape.end):
            return (mention_of(clean, start, shape),)
        post = post_behind(clean, shape.end)
        if post and shape.name[-1] in "原前":
            continue  # 省文联原|主席某某
        if post and before[-1:] == "、" and _of_the_next(clean, start, shape.end + len(post)):
            continue
        if not post and (row := _sharing_post_behind(clean, start, shape)):
            return row
        if post and not _is_place(shape.name, post) and (free or _own_post(shape.name, post, before[-1])):
            return (mention_of(clean, start, shape),)
    return ()


def _of_the_next(clean: str, start: int, end: int) -> bool:
    """Whether a post goes with those before it to a name behind it: 商会会长、某某特副董事长|某某汇报了."""
    following = best(clean, end, TITLED) if post_before(clean, start - 1) else None
    return following is not None and following.firmness > 1


def _sharing_post_behind(clean: str, start: int, first: Shape) -> tuple[Mention, ...]:
    """A row whose last name has the post of them all behind it: 史某某、孟某副主任."""
    row = [(start, first)]
    while clean.startswith("、", row[-1][1].end) and len(row) < _LONGEST_SHARED:
        at = row[-1][1].end + 1
        found = shapes(clean, at, FIRM)
        last = next((s for s in found if post_behind(clean, s.end)), None)
        following = last or next((s for s in found if clean.startswith("、", s.end)), None)
        if following is None:
            return ()
        row.append((at, following))
        if last is None:
            continue
        post = post_behind(clean, last.end) or ""
        people = tuple(mention_of(clean, at, shape) for at, shape in row)
        if post in POLITE or not held_by_many(post):
            return people
        return tuple(replace(one, titles=(post,), titles_start=last.end, shared=True) for one in people)
    return ()


def _own_post(name: str, post: str, before: str) -> bool:
    """Whether a post behind a name that a body precedes is the person's (某市李某某市长), not a body's (文旅局长)."""
    if len(name) > 2 or post.startswith("副") or post in _HONOURED or post[0] == before:
        return True
    if post in _OF_A_SOCIETY and before in "会司团" and not is_word(name):
        return True
    if post == "常委" and before == "委":
        return not is_word(name)  # 区委某某常委
    return (post == "书记" and before in "院校司团") or (post == "检察长" and before == "院")


def _is_place(name: str, post: str) -> bool:
    """Whether a name before 市长, 县长 … is rather the place that the post belongs to (洪山镇镇长, 连云港市长)."""
    ruler = post.removeprefix("常务").removeprefix("副")[0]
    if post_before(name, len(name)) is not None or name[-1] == ruler or name in short_names():
        return True
    return name[-1] in _PLACE_ENDS or (ruler in "镇乡村" and len(name) == 2)


def _introduced(clean: str, start: int) -> tuple[Mention, ...]:
    """Names behind words that announce people: 领导有：…, 任命某某为…, the recipients of a letter."""
    quoted = start and clean[start - 1] == MASK
    if quoted or (announcement := announced(clean, start)) is None:
        row = names_in_row(clean, start, FIRM, FIRM) if quoted else []
        end = row[-1][1].end if row else 0
        sure = row and (_RECIPIENTS.match(clean, end) or speaks(clean, end) or _HANDED_OVER.match(clean, end))
        return tuple(mention_of(clean, at, shape) for at, shape in row) if sure else ()
    evidence = LOOSE if announcement == "chained" else FIRM
    row = names_in_row(clean, start, evidence, FIRM)
    if row and announcement == "sure" and clean.startswith("、", row[-1][1].end):
        # 选举某某、某又某、某某为委员: between names of a row one may use characters that are rare in names.
        longer_row = names_in_row(clean, start, LISTED, LISTED)
        row = longer_row if post_given(clean, longer_row[-1][1].end, announcement)[1] else row
    if not row or not confirmed(clean, row, announcement):
        row = [(start, shape) for shape in relieved(clean, start, announcement)]
    behind = behind_particulars(clean, row[-1][1].end) if row else 0
    begin, titles = post_given(clean, behind, announcement) if row else (0, ())
    people = (mention_of(clean, at, shape) for at, shape in row)
    return tuple(
        replace(one, titles=titles, titles_start=begin, shared=len(row) > 1)
        if titles and not one.titles
        else one
        for one in people
    )


_COMES_FROM = regex("(?:来自|获得|荣获|获评|被授予|被评为)[^，。；]{2,30}的$|[0-9一二三四五六七八九十]岁的$")
_LONGEST_SHARED = 20


@cache
def _heads() -> frozenset[str]:
    return frozenset(zh[0] for zh in surnames()) | minority_heads()
