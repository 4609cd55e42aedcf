"""Whether a stretch of text can be a personal name: its characters, and what stands behind it.

Chinese writes names without capitals or blanks, so a name is a family name, one or two characters that
given names use, and a right edge: punctuation, or a word that people are the subject of. What looks like a
name and is not (安全, 高质量, 关于) is in `not_names.tsv`.
"""

from collections.abc import Iterator
from functools import lru_cache

from summarizer.language.names import minority_elements, minority_syllables
from summarizer.language.people.name_cuts import is_of_several, last_opens_a_word
from summarizer.language.people.name_edges import PUNCTUATION, edge, opens_word, speaks, words_after
from summarizer.language.people.name_honours import HONOURED
from summarizer.language.people.name_words import (
    BODY_ENDS,
    FIRM,
    GIVEN,
    LISTED,
    LOOSE,
    NEVER_LAST,
    OFTEN_GIVEN,
    TITLED,
    Shape,
    entries,
    is_word,
    ordinary,
)
from summarizer.language.people.names_of_clergy import ordained
from summarizer.language.people.names_of_peoples import abroad, minority, pointed, transliterated
from summarizer.language.places.gazetteer import short_names
from summarizer.language.posts.title_runs import called, post_before
from summarizer.language.surnames import Surname, surname_of, surnames
from summarizer.patterns import regex

_JOINING = "和与及向从同跟"
# Nothing but a person stands between a post and these.
_CLOSING = ("一行", "等", "分别", "同志", "先后", "一同")
_ELECTED = ("当选", "兼任", "等当选")
_UNADDRESSED = (
    *(
        "主持",
        "出席",
        "列席",
        "率队",
        "带队",
        "参加",
        "陪同",
        "前往",
        "观看",
        "参观",
        "调研",
        "检查",
        "督导",
        "深入",
        "来到",
    ),
    *("先后来到", "一行", "指出", "强调", "带领", "率领", "走访", "看望", "慰问", "会见", "同志"),
)
# Of the words that are family names as well these are the ones that a verb said of people vouches for (主席常某|主持).
_FAMILIES_TOO = "常成时连官权党应"
_BLANK = " \u3000\u00a0"
# One place is asked about for one kind of evidence after another, and then never again.
_PLACES_KEPT = 256


@lru_cache(maxsize=_PLACES_KEPT)
def shapes(text: str, at: int, evidence: str) -> tuple[Shape, ...]:
    """Possible names that begin at `at`, their right edge not yet demanded (`firmness` may be 0).

    `evidence` says what stands before: TITLED straight after the post of one person, LISTED in a row behind a
    post that several hold, FIRM in other rows, LOOSE otherwise.
    """
    # Whatever the evidence, most names are of a family and nothing else.
    rare = (*ordained(text, at), *pointed(text, at), *minority(text, at))
    if evidence != LOOSE:
        rare = (*rare, *transliterated(text, at, evidence), *abroad(text, at, evidence))
    return (*rare, *_with_family_name(text, at, evidence))


def _with_family_name(text: str, at: int, evidence: str) -> Iterator[Shape]:
    table, strange = surnames(), entries("character")
    for width in (2, 1):
        family = table.get(text[at : at + width])
        if family is None or (evidence == LOOSE and family.kind in ("rare", "function")):
            continue
        for length in (2, 1):
            name, end = text[at : at + width + length], at + width + length
            if len(name) < width + length:
                continue
            if (
                evidence in (LOOSE, FIRM)
                and (
                    _impossible(name, width)
                    # Only behind a post, and of whom somebody elects, is more asked than what stands in a name.
                    or not (strange.isdisjoint(name[width:]) or text.startswith(_ELECTED, end))
                )
            ):
                continue
            firmness = edge(text, end) or _word_edge(text, name, end, family, evidence)
            if evidence in (TITLED, FIRM) and HONOURED.match(text, end):
                firmness = max(firmness, 2)
            if last_opens_a_word(text, at, name, end) or (length == 1 and is_of_several(text, at, end)):
                continue
            if text.startswith(_ELECTED, end) and evidence != TITLED:
                evidence = LISTED  # nobody but a person is elected
            clear = _clearness(text, end, firmness)
            sure = PUNCTUATION if evidence == TITLED and _presides(text, name, end) else firmness
            if is_name(name, family, sure, evidence, clear=clear):
                yield Shape(name, end, firmness)
        if (padded := _padded(text, at, width)) and is_name(
            padded.name, family, PUNCTUATION, evidence, clear=2
        ):
            yield padded
        if width == 2:
            return


def _padded(text: str, at: int, width: int) -> Shape | None:
    """A name of one character that a blank sets apart from the family's: 方　远, at the end of its clause."""
    if not (blank := _blank(text, at + width)):
        return None
    name, end = text[at : at + width] + text[blank : blank + 1], blank + 1
    ended = len(name) == width + 1 and (edge(text, end) > 1 or text[end] == "等")
    return Shape(name, end, PUNCTUATION) if ended else None


_ADVERBS = frozenset("还又也均都曾已将先再并")


def _word_edge(text: str, name: str, end: int, family: Surname, evidence: str) -> int:
    """A weak edge, and only behind a post: some ordinary word begins there (局长某某定期…)."""
    if evidence != TITLED or family.kind not in ("common", "compound") or name[-1] in _JOINING:
        return 0
    parted = not opens_word(text, end - 1) and edge(text, end - 1) < 2  # 副县长黄明|拜访云河县委书记某某
    if len(name) > 2 and parted and _NEXT_POST.match(text, end) and plain(name) and not is_word(name):
        return 2  # 副部长苏某某|县民政局局长: the mark between two people was lost
    # 局长某某|还通过…: an adverb of one character stands before the word.
    end += text[end : end + 1] in _ADVERBS and len(name) > 2
    if is_word(name):
        return 0
    if opens_word(text, end):
        return 1
    # 局长某某某|分赴各镇: a word no table has, behind a name of characters that names are made of.
    typical = len(name) == 3 and family.kind == "common" and OFTEN_GIVEN.issuperset(name[1:]) and parted
    return (
        1
        if typical and not (is_word(name[1:]) or ordinary(name[:2]) or ordinary(text[end - 1 : end + 1]))
        else 0
    )


# What a post begins with that stands right behind a name: a level or a place, a body, the post.
_NEXT_POST = regex(
    "(?:[省市县区州](?!场|域|里|内|长)|[一-鿿]{2,3}[省市县区州])[一-鿿]{1,12}?"
    "(?:书记|主席|主任|局长|部长|会长|院长|校长|秘书长|理事长|董事长|总经理)[一-鿿、]"
)


def _presides(text: str, name: str, end: int) -> bool:
    """Whether 向 before what is done without an addressee must be a family name (主席向某|主持, not 向大会|作报告)."""
    return name[0] == "向" and text.startswith(_UNADDRESSED, end)


def _clearness(text: str, end: int, firmness: int) -> int:
    if firmness == PUNCTUATION or text.startswith(_CLOSING, end) or HONOURED.match(text, end):
        return 2
    # 市领导某某某|参加。: with its verb and nothing more the clause is over.
    told = firmness and (speaks(text, end) or (firmness > 1 and edge(text, end + firmness) == PUNCTUATION))
    return 1 if told else 0


def is_name(name: str, family: Surname, firmness: int, evidence: str, *, clear: int) -> bool:
    """Whether the characters can be a name with this family name, this right edge and this evidence before it.

    `clear`: 2 if nothing but a person has this right edge behind a post, 1 if a verb said of people follows.
    """
    given = name[len(family.zh) :]
    behind_post = evidence in (TITLED, LISTED)
    posted = clear == 2 and behind_post
    if name in entries("soft") and evidence in (TITLED, LISTED) and (posted or firmness > 1):
        return True
    # 副主任张某于|带队: a preposition stands before no verb.
    closed = posted or (clear and evidence == TITLED and firmness > 1)
    before = name[-1] == "于" and closed
    # 局长何某地，: an adverb ends in 地 as well, but none stands between a post and a mark.
    grounded = ((posted and name[-1] in "地代") or before) and len(given) > 1 and family.kind == "common"
    if _impossible(name[:-1] if grounded else name, len(family.zh)):
        return False
    if not _characters_fit(name, family, posted=bool(clear) and behind_post):
        return False
    if given in entries("given_soft") and (evidence == LOOSE or firmness == 1):
        return False
    told = clear and evidence == TITLED and firmness > 1 and name[0] in _FAMILIES_TOO
    rowed = (
        evidence == LISTED and name[0] == "向" and firmness and _often_given(given)
    )  # 田某某、向贵华及学生代表
    if family.kind == "function" and not told and not rowed and not _despite_function(name, given, firmness):
        return False
    # 代表, 管理, 万元: words whose first character is no usual family name stay words, 单位 and its like by the table.
    posted = posted and family.kind == "common" and len(name) == 2
    return len(family.zh) > 1 or _despite_word(name, firmness, evidence, posted=posted)


_NO_GIVEN = ("国庆", "建国", "卫国", "光荣", "永远")
_ORDINAL = regex("第[一二三四五六七八九十]")


@lru_cache(maxsize=4096)  # official prose has few words that begin like names
def _impossible(name: str, width: int) -> bool:
    """Whether no given name is what stands behind the family name of `width` characters."""
    given = name[width:]
    return (
        (name[0] == "第" and _ORDINAL.match(name) is not None)  # 第五次|主任会议
        or name[-1] in NEVER_LAST
        or given in entries("given")
        or (len(given) > 1 and given in called())  # 任|馆长
        or any(not "㐀" <= char <= "鿿" for char in given)
    )


def _characters_fit(name: str, family: Surname, *, posted: bool) -> bool:
    """Whether given names use the characters; behind a post and before a mark one that hardly any do may stand."""
    given = name[len(family.zh) :]
    rare = entries("character").intersection(given)
    if not rare:
        return True
    return (
        posted
        and len(given) == 2
        and family.kind in ("common", "compound")
        and not rare & entries("grammar")
        and given not in words_after()
        and not ordinary(name[:2])
    )


def _despite_function(name: str, given: str, firmness: int) -> bool:
    """Whether a name may begin with a family name that is mostly an ordinary word (向大家|作, 和学生|代表)."""
    if name[0] == "和" and firmness > 1 and _often_given(given):
        return True
    if 0 < firmness < PUNCTUATION and ((len(given) == 1 and firmness < 4) or name[0] in _JOINING):
        return False
    return post_before(given, len(given)) is None


def _often_given(given: str) -> bool:
    """Whether two characters are such as given names are made of, and no name themselves: 部长和|志强, not 和|金明."""
    family = surname_of(given)
    alone = family is not None and family.kind in ("common", "compound")
    return len(given) > 1 and GIVEN.issuperset(given) and not alone and given not in _NO_GIVEN


def _despite_word(name: str, firmness: int, evidence: str, *, posted: bool) -> bool:
    """Whether a name may stand that is an ordinary word (局长安宁，) or begins with one (由市长召集和|主持)."""
    if name in entries("post_word"):
        return False
    if name[:2] in entries("post_word"):
        # Behind a post and before a mark, most of all in a row: 主席某某、方向某、某某.
        listed = evidence in (LISTED, TITLED) and len(name) == 3 and firmness == PUNCTUATION
        return listed and not ordinary(name) and name[-1] not in BODY_ENDS
    if name in entries("soft"):
        return evidence != LOOSE
    if ordinary(name):
        place = name in short_names() or name[-1] == "州"
        return posted and not place
    if name[:2] in entries("given"):
        return False
    if len(name) == 3 and ordinary(name[:2]):
        firm = 2 if evidence in (TITLED, LISTED) and name[-1] not in "和与及" else PUNCTUATION
        return evidence != LOOSE and not 0 < firmness < firm
    return True


_LONGEST_GIVEN = 2


def stands_alone(part: str) -> bool:
    """Whether an item of a list can be nothing but the name of a person: no post, no body, no word."""
    if minority_elements(part):
        return True
    family = surname_of(part)
    return (
        family is not None
        and 0 < len(part) - len(family.zh) <= _LONGEST_GIVEN
        and not post_before(part, len(part))
        and part[-1] not in BODY_ENDS
        and is_name(part, family, PUNCTUATION, FIRM, clear=2)
    )


def best(text: str, at: int, evidence: str) -> Shape | None:
    """The likeliest name at `at`: the firmest right edge, then the longest; None without any edge."""
    found = [shape for shape in shapes(text, at, evidence) if shape.firmness]
    return max(found, key=lambda shape: (shape.firmness, shape.end), default=None)


def touching(text: str, at: int, evidence: str) -> tuple[Shape, ...]:
    """Two names without a mark between them (某某某某某): the longest first that leaves a firm second."""
    for shape in shapes(text, at, evidence):
        if shape.firmness == 1 and opens_word(text, shape.end):
            return ()  # 书记某某某|顶风违纪 is no row of two
        if shape.firmness == 0 and shape.name[-1] not in _JOINING:
            second = best(text, shape.end, LOOSE)
            if second is not None and second.firmness > 1 and plain(shape.name) and plain(second.name):
                return (shape, second)
    return ()


_LONGEST_STRETCH = 60


def run_together(text: str, at: int) -> tuple[tuple[int, Shape], ...]:
    """Three names or more without a mark between them, if the stretch can be cut into names in one way only."""
    limit = min(len(text), at + _LONGEST_STRETCH)
    ways: dict[int, list[tuple[int, Shape]]] = {at: []}
    for start in range(at, limit):
        row = ways.pop(start, None)
        if row is None:
            continue
        if len(row) > 2 and (edge(text, start) > 1 or text.startswith("等", start)):
            return tuple(row)
        for end in (start + 2, start + 3, start + 4):
            shape = Shape(text[start:end], end, PUNCTUATION)
            if end <= limit and shape.name[-1] not in _JOINING and _certain(shape.name):
                if end in ways:  # two ways to the same place
                    return ()
                ways[end] = [*row, (start, shape)]
        if len(ways) > _MOST_WAYS:
            return ()
    return ()


_MOST_WAYS = 4


def _certain(name: str) -> bool:
    """Whether behind a post nothing but a name can be made of the characters."""
    family = surname_of(name)
    return (
        family is not None
        and name not in surnames()
        and len(name) - len(family.zh) < 3
        and family.kind in ("common", "compound")
        and is_name(name, family, PUNCTUATION, LOOSE, clear=2)
    )


def plain(name: str) -> bool:
    """Whether a name begins with a family name that is not an ordinary word."""
    family = surname_of(name)
    return family is not None and family.kind in ("common", "compound")


def _blank(text: str, at: int) -> int:
    """Offset behind the one or two blanks at `at` that pad a name of two characters; 0 if there are none."""
    end = at
    while end < len(text) and text[end] in _BLANK and end - at < 3:
        end += 1
    return end if end > at else 0


_ITEM = regex("([一-鿿]{2,7})[、 ]")


def between_names(text: str, at: int) -> Shape | None:
    """An item of a list of names that the rules for one name alone refuse, another name behind it: 、某基布某、."""
    item = _ITEM.match(text, at)
    if item is None or best(text, item.end(), LISTED) is None:
        return None
    name = item.group(1)
    if len(name) > 4 and not minority_syllables().issuperset(name):
        return None
    # Between two names of a row a family name vouches for characters that given names hardly use (某又某).
    rare = not (len(name) == 3 and plain(name)) and entries("character").intersection(name)
    strange = rare or is_word(name) or is_word(name[:2]) or opens_word(text, at)
    if strange or post_before(name, len(name)) or name[-1] in BODY_ENDS or name in short_names():
        return None
    return Shape(name, item.end(1), PUNCTUATION)


def closes_row(text: str, at: int) -> Shape | None:
    """The last item of a row of names that the rules for one name alone refuse, and what people do behind it."""
    for end in (at + 3, at + 2):
        name = text[at:end]
        strange = is_word(name) or post_before(name, len(name)) or name[-1] in (*BODY_ENDS, *NEVER_LAST)
        if plain(name) and not strange and text.startswith("等", end) and speaks(text, end):
            return Shape(name, end, 2)
    return None
