"""The posts an English line gives a person must be posts the text gives that person: same head, same 副, same organ.

A post is looked for right before the name ("County Head Lu Wentao") and in the apposition after it ("Lu Wentao,
deputy secretary of the County Party Committee and county head, chaired …").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.line.levels import pattern_of
from summarizer.checking.line.words import words
from summarizer.checking.names.changed import given_or_taken, has_been
from summarizer.checking.names.naming import splits
from summarizer.checking.names.same_post import is_inside, is_same_post
from summarizer.facts import Person
from summarizer.language.matching import holds, occurrences
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex

# Where an apposition ends: a finite verb, or the next clause.
POST_END = regex(
    r"[.;:!?—–]|\b(?:(?-i:(?!united|related|limited)[a-z]+ed)|led|met|spoke|gave|took|made|was|were|is|are|said|told|went|held|has|"
    r"had|that|who|which|with|ran|sat|came|wrote|sent|"
    r"during|from|while|when|after|before|on \d|also|then)\b"
)
_BEFORE = regex(r"((?:[\w'’-]+ ){1,8})$")
# "…, deputy mayor Shen Yulan": the post of whoever it stands before.
_OF_ANOTHER = regex(r"^(?!.* of ).* [A-Z][a-z]+ [A-Z][a-z’']+ ?$")
# "… became mayor and Shen Yulan president of the court".
_GAPPED = regex(r" ?[A-Z][a-z]+ [A-Z][a-z’']+ (?=[a-z])(?!of\b)")
# "Luo Qingshan is also director of …": what he is said to be.
_IS = regex(
    r",? (?:who )?(?:(?:was |is |has been )?(?:re-)?(?:elected|appointed|named|nominated|chosen|made)(?: as)?|"
    r"is|was|became|serves as|served as|(?:attended|came|spoke|took part|was present|acted|joined) as|"
    r"(?:has |had )?(?:resigned|stepped down|(?:was |been )*(?:removed|dismissed|relieved)) (?:as|from the posts? of)|"
    r"(?:has )?lost (?:the|his|her) (?:posts?|jobs?) (?:as|of)|gave up (?:the|his|her) (?:posts?|jobs?) (?:as|of))"
    r"(?: also| now| then| currently| concurrently| both)? (?!in the chair)(?:the |an? )?"
)


_OF_THE_PARTY = regex(r"\bParty (?:[Ww]orking )?(?:[Cc]ommittee|[Bb]ranch)\b")
_OFFICE_OF = regex(r"(?:department|office|bureau|school)$", re.IGNORECASE)
_WHO_HEADS = regex(
    r"(?: \([^()]*\))?(?:, who)? (?:also |now |currently )?"
    r"(?:(?:will |is to )(?=\w+ (?:the|its) [^,.;:]{0,70}(?:committee|bureau|department|commission|congress|"
    r"office|court|procuratorate|federation)\b(?! meeting)))?"
    r"(?P<verb>(?<= )(?:(?<=will )|(?<=is to ))(?:head|lead|run|chair)|heads|leads|runs|chairs) "
    r"(?P<body>(?:the |its |[A-Z][a-z]+['’]s )[^,.;:]{4,80}?)"
    r"(?=[,.;:]|$| with | and (?:[a-z]+ed|also|was|is|the|its) )"
)
# "…, Wang Songnian, and a deputy head of the congress sat in": the post is of somebody else.
_AND_ANOTHER = regex(r", and an? ")


@dataclass(frozen=True, slots=True)
class Named:
    """A person an English line names, and where."""

    person: Person
    start: int
    end: int


# "Remarks by county head Lu Wentao": the post begins behind these.
_BEHALF = regex(r"\b(?:on behalf of|by|from|alongside|under|with) ")
_BY_A_POST = regex(r"\bby (?P<post>(?:the |its |their |(?:the )?[A-Z][a-z]+[’']s )[a-z Party-]{4,40}), $")
_BORDER = regex(r"\b")
_NAME_ENDS = regex(r"\b(?: ?\([^()]*\))?")


def named(en: str, people: Sequence[Person]) -> tuple[Named, ...]:
    """The known people a line names, in the order of the line; the characters in brackets are part of the name."""
    sought = _sought(people)
    found = list(_shown(en, people)) if "(" in en else []
    if not (found or holds(en, sought.families)):
        return ()
    found += _by_family(en, sought)
    for name, person in sought.whole:
        for at in occurrences(en, name):
            behind = _NAME_ENDS.match(en, at + len(name))
            if behind and _BORDER.match(en, at):
                found.append(Named(person, at, behind.end()))
    found.sort(key=lambda one: (one.start, -one.end))
    # The given name of one may be part of another's: Gyaltsen in Lobsang Gyaltsen.
    return tuple(one for one in found if not any(_within(one, other) for other in found))


def _within(one: Named, other: Named) -> bool:
    return one.person.zh != other.person.zh and is_inside((one.start, one.end), (other.start, other.end))


_CAPITAL_BEFORE = regex(r"(?:[A-Z][a-z’']+ ?){1,3}$")
_NO_GIVEN = regex(r"(?![’'\w-]| [A-Z])")


def _shown(en: str, people: Sequence[Person]) -> Iterator[Named]:
    """People whose characters stand behind a spelling of their name that is not ours: Bataar (巴特尔)."""
    for person in people:
        at = en.find(f"({person.zh})")
        before = _CAPITAL_BEFORE.search(en[:at].rstrip()) if at > 0 and person.en not in en else None
        if before:
            yield Named(person, before.start(), at + len(person.zh) + 2)


@dataclass(frozen=True, slots=True)
class _Sought:
    """What the people of an article are looked for by: all their names begin with a family name."""

    people: Sequence[Person]
    families: tuple[str, ...]
    alone: tuple[tuple[str, Person], ...]
    """The family names that one person alone has, and who."""
    whole: tuple[tuple[str, Person], ...]
    """One person for each whole name; the apostrophe of Zi'ang may be left out."""


_latest = _Sought((), (), (), ())
"""An article is checked line by line, with the same people on every line."""


def _sought(people: Sequence[Person]) -> _Sought:
    global _latest
    latest = _latest
    if latest.people is people and isinstance(people, tuple):
        return latest
    families: dict[str, set[str]] = {}
    for one in people:
        families.setdefault(one.en.partition(" ")[0], set()).add(one.zh)
    alone = []
    for person in {one.zh: one for one in reversed(people)}.values():
        family, _, given = person.en.partition(" ")
        if given and len(families[family]) == 1:
            alone.append((family, person))
    whole = tuple(
        {name: one for one in reversed(people) for name in (one.en, one.en.replace("'", ""))}.items()
    )
    _latest = latest = _Sought(people, tuple(families), tuple(alone), whole)
    return latest


def _by_family(en: str, sought: _Sought) -> Iterator[Named]:
    """People named by a family name that nobody else of the article has: "Lu urged …"."""
    for family, person in sought.alone:
        for at in occurrences(en, family) if family in en else ():
            if _BORDER.match(en, at) and _NO_GIVEN.match(en, at + len(family)):
                yield Named(person, at, at + len(family))


def check_posts(en: str, people: Sequence[Person], text: str = "") -> tuple[str, ...]:
    """Messages, one for each post of `en` that its holder does not have in the text; () if all are supported.

    `text` is the Chinese that is cited or stands by: a bare post (副主任) may have its organ there.
    """
    found = named(en, people)
    en = _ACTING_FOR.sub(" for", en) if "acting" in en else en
    messages = list(_unheld(en, people, text))
    if not found:
        return tuple(dict.fromkeys(messages))
    for one, post in _shared(en, found):
        if not any(
            is_same_post(post, title, joined, text) for title, joined in _held(one.person, people, text)
        ):
            messages.append(f"“{post.strip()}” is no post of {one.person.zh} in the text")
    for place, one in enumerate(found):
        floor = found[place - 1].end if place else 0
        ceiling = found[place + 1].start if place + 1 < len(found) else len(en)
        for post in _posts(en, one, floor, ceiling):
            held_so = any(
                is_same_post(post, title, joined, text) for title, joined in _held(one.person, people, text)
            )
            known = held_so or _as_in_the_tables(post, one.person) or _beside(post, one.person, text)
            if not known and not has_been(post, one.person.zh, text):
                held = "、".join(one.person.titles_zh) or "none"
                messages.append(
                    f"“{post.strip()}” is no post of {one.person.zh} in the text (it gives: {held})"
                )
    messages += _of_levels(en, found, people)
    return tuple(dict.fromkeys(messages))


_OF_OFFICE = regex(
    r"^(?: \([^()]*\))? of the (?P<level>provincial|municipal|city|county|district|town(?:ship)?)(?:['’]s)? "
    r"(?P<office>(?:[a-z]+ (?:and )?){0,5}(?:bureau|department|commission|court|procuratorate|government|congress))\b",
    re.IGNORECASE,
)
_LEVELLED = regex(
    r"^(?: \([^()]*\))?, (?:the |an? )?(?P<level>province|city|county|district|provincial|municipal)(?:['’]s)? "
    r"(?P<office>(?:[a-z-]+ ){0,3}?(?:procurator|prosecutor|president|director|chief|head|governor|mayor|secretary)\b)"
    r"(?! (?:of|for|in) )",
    re.IGNORECASE,
)
_A_LEVEL = regex("[省市县旗区镇乡]")


def _of_levels(en: str, found: Sequence[Named], people: Sequence[Person]) -> Iterator[str]:
    """People of an office of another level than their posts name: 市应急管理局 is none of the province's."""
    for one in found:
        told = _OF_OFFICE.match(en[one.end :]) or _LEVELLED.match(en[one.end :])
        titles = [title for title, _ in _held(one.person, people)] if told else []
        own = pattern_of(told["level"]) if told else ""
        if told and titles and all(_A_LEVEL.search(title) and not re.search(own, title) for title in titles):
            yield f"“{told[0].strip()}” is no office of {one.person.zh} in the text (it gives: {titles[0]})"


_TITLE_ENDS = regex("(?:书记|长|主任|主席|常委|委员|成员|经理|代表|总监|市长)$")
_STOP = regex("[。；：\n]")


def _beside(post: str, person: Person, text: str) -> bool:
    """Whether a post stands right before the name somewhere in the text: 市领导甲 above, 市长甲 below.

    Posts of several offices are parted by commas: 管委会副主任，县政府党组成员、办公室主任甲.
    """
    for at in occurrences(text, person.zh):
        for offices in reversed(_STOP.split(text[max(0, at - 50) : at])[-1].split("，")):
            row = offices.split("、")
            held = list(takewhile(_TITLE_ENDS.search, reversed(row)))
            if any(is_same_post(post, title, "".join(reversed(held)), "") for title in held):
                return True
            if len(held) < len(row):
                break  # a name
    return False


def _as_in_the_tables(post: str, person: Person) -> bool:
    """Whether a post is, word for word, what the tables of posts and bodies say for one of the person's."""
    whole = f", {title_english(person.titles_zh) or ''},".replace(" and ", ", ")
    return f", {post.strip(' ,').replace(' and ', ', ')}," in whole


# A builder acting for the city is no acting builder.
_ACTING_FOR = regex(r" acting (?:for|on behalf of)\b")
# The post of several people, before or behind their names: "Two vice-mayors, A and B", "A and B, both vice-mayors".
_OF_SEVERAL = (
    r"\b(?P<post>(?:[\w'’-]+ ){0,8}?(?:[Vv]ice-)?"
    r"(?:mayors|chairs|secretaries(?:[- ]general)?|heads|directors|members|governors)(?: of [\w'’ -]{2,60}?)?)"
)
_SHARED_BEFORE = regex(
    rf"{_OF_SEVERAL}(?: (?:in attendance|present|there|who attended))?(?: were|:|,|—| included)? ?$"
)
_SHARED_AFTER = regex(rf",? (?:both|all)(?: of them)? {_OF_SEVERAL}")
BETWEEN_NAMES = regex(r",? and |, ")


def _shared(en: str, found: Sequence[Named]) -> Iterator[tuple[Named, str]]:
    """The people of a row of names, each with the post the line gives all of them."""
    row: list[Named] = []
    for place, one in enumerate(found):
        row.append(one)
        following = found[place + 1].start if place + 1 < len(found) else len(en)
        if BETWEEN_NAMES.fullmatch(en, one.end, following):
            continue
        floor = max((other.end for other in found if other.end <= row[0].start), default=0)
        before = (
            _SHARED_BEFORE.search(re.split("[.;]", en[floor : row[0].start])[-1]) if len(row) > 1 else None
        )
        after = _SHARED_AFTER.match(en, one.end) if len(row) > 1 else None
        for told in (before, after):
            if told and has_head(post := _one(told["post"])):
                yield from ((each, post) for each in row)
        row = []


def _one(posts: str) -> str:
    """The post of one of several: vice-mayors, secretaries of …"""
    return re.sub(r"\b(\w+)s\b", r"\1", posts.replace("secretaries", "secretary"), count=1)


# Heads that somebody of the page must hold as they are told: 副县长 and 代市长 are no 县长, 市长.
_PLAIN = r"(?<!deputy )(?<!vice )(?<!vice-)(?<!acting )(?<!former )(?<!executive )"
_UNHELD = (
    (
        regex(rf"\b{_PLAIN}(?<!county )(?<!banner )(?<!township )mayor\b", re.IGNORECASE),
        regex("(?<![副代理原])(?:[市区镇]长)"),
    ),
    (regex(rf"\b{_PLAIN}county (?:head|mayor)\b", re.IGNORECASE), regex("(?<![副代理原])[县旗]长")),
    (regex(rf"\b{_PLAIN}district (?:head|mayor)\b", re.IGNORECASE), regex("(?<![副代理原])区长")),
    (regex(rf"\b{_PLAIN}secretary-general\b", re.IGNORECASE), regex("(?<![副原])秘书长")),
    (regex(r"\bdeputy secretary-general\b", re.IGNORECASE), regex("副秘书长")),
    (regex(r"\b(?:vice-mayor|vice mayor|deputy mayor)\b", re.IGNORECASE), regex("副[市区镇]长")),
    (regex(r"\bvice[- ]premier\b", re.IGNORECASE), regex("副总理")),
    (
        regex(
            r"\bacting (?=(?:[\w-]+ ){0,3}(?:mayor|head|secretary|director|governor|chair|chief|president)\b)"
        ),
        regex("代(?!表)"),
    ),  # acting in light of local conditions is no post
)
# Some word of every one of them.
_UNHELD_WORDS = frozenset(("mayor", "head", "general", "premier", "acting"))


def _unheld(en: str, people: Sequence[Person], text: str) -> Iterator[str]:
    """Messages for posts that nobody of the page holds."""
    if _UNHELD_WORDS.isdisjoint(words(en)):
        return
    told = [(said[0], zh) for english, zh in _UNHELD if (said := english.search(en))]
    held = "、".join((text, *(title for one in people for title in one.titles_zh))) if told else ""
    yield from (f"“{said}” is nobody's post in the text" for said, zh in told if not zh.search(held))


# 副主席兼秘书长 is both.
_BOTH_POSTS = regex("(?<=兼)[^兼]+$|^[^兼]+(?=兼)")


def _held(person: Person, people: Sequence[Person], text: str = "") -> Iterator[tuple[str, str]]:
    """Every post the text gives a person or takes from one, in any of its events, with all of them joined."""
    for one in people:
        if one.zh == person.zh:
            posts = (post for title in one.titles_zh for post in (title, *_BOTH_POSTS.findall(title)))
            yield from ((post, "".join(one.titles_zh)) for post in posts)
    yield from given_or_taken(person.zh, text)


def _posts(en: str, one: Named, floor: int, ceiling: int) -> Iterator[str]:
    by = _BY_A_POST.search(en, floor, one.start)  # "was met by Lantang's mayor, Chen Wei"
    if by and has_head(by["post"]):
        yield by["post"]
    before = _BEFORE.search(en[floor : one.start])
    if before:
        words = _BEHALF.split(POST_END.split(before[1])[-1])[-1]
        words = words.rpartition("," if "," in words else "\n")[2]
        if has_head(words) and not re.search(r"\b(?:by|to|of|for|and|under) $", words):
            *others, own = words.split(" and ")
            yield from (part for part in others if has_head(part) and not _ends_in_a_name(part))
            if has_head(own):
                yield own
    heads = _WHO_HEADS.match(en, one.end, ceiling)
    if heads:  # "Li Qing, who heads the county health bureau"
        # whoever heads a committee of it is its secretary
        party = _OF_THE_PARTY.search(heads["body"]) and not _OFFICE_OF.search(heads["body"])
        yield f"{'secretary' if party else 'chair' if heads['verb'].startswith('chair') else 'head'} of {heads['body']}"
    after = en[one.end : ceiling]
    said = _IS.match(after)
    if not said and (not after.startswith(",") or _AND_ANOTHER.match(after)):
        return
    after = after[said.end() if said else 1 :]
    apposition = POST_END.split(after, maxsplit=1)[0]
    if ceiling < len(en) and apposition == after:
        apposition = _without_next(apposition)
    for part in apposition.split(","):
        yield from (
            post for post in _heads_of(part) if not _OF_ANOTHER.search(post) and not _GAPPED.match(post)
        )


_NAME_LAST = regex(r"(?P<family>[A-Z][a-z]+) (?P<given>[A-Z][a-z’']+) ?$")


def _ends_in_a_name(post: str) -> bool:
    """Whether a post is already somebody's: "Party secretary Yuan Yibin and deputy director "."""
    name = _NAME_LAST.search(post)
    return name is not None and splits(name["family"]) and splits(name["given"])


# ", and its mayor, " stands before the mayor's name.
_NEXT_POST = regex(r"(?:^|,) and [^,]*, ?$")


def _without_next(apposition: str) -> str:
    """An apposition that runs up to another name, without the post right before that: ", and Deputy Mayor "."""
    if _NEXT_POST.search(apposition):
        return _NEXT_POST.sub("", apposition)
    cut = max(apposition.rfind(","), apposition.rfind(" and "))
    return apposition[: max(cut, 0)] if " of " not in apposition[max(cut, 0) :] else apposition


def _heads_of(part: str) -> Iterator[str]:
    """The posts of "party secretary and director of the Landscaping and Greening Center": two."""
    post = ""
    for piece in part.split(" and "):
        if post and not has_head(piece):
            post += f" and {piece}"
            continue
        if has_head(post):
            yield post
        post = piece
    if has_head(post):
        yield post


def has_head(text: str) -> bool:
    """Whether some English names a post."""
    return _any_head().search(text) is not None


@cache
def _any_head() -> re.Pattern[str]:
    """Finds the English of any row, as whole words and in either case."""
    return regex(rf"\b(?:{'|'.join(row.words for row in counterparts('posts'))})\b", re.IGNORECASE)
