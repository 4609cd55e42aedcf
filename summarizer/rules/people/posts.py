"""Whose post a bare one is: 县人大常委会主任某某，副主任某某、某某 names the body once, before the first name."""

import re
from collections.abc import Sequence

from summarizer.language.people.name_rows import Mention
from summarizer.language.posts.titles import owner_of, title_unstated
from summarizer.patterns import regex
from summarizer.rules.people.roles import Played

_PARTY = regex("(?:党委|党工委|党组)书记(?=、|$)")
# A post without a body, and the posts whose holder stands before it in the list with the body's name.
_FOLLOWS = (
    (regex("(?:常务)?副主任|秘书长|副秘书长|委员"), regex("主任$")),
    (regex("(?:常务)?副主席|秘书长|副秘书长"), regex("主席$")),
    (
        regex("(?:常务)?副(?:总经理|总裁|董事长)|总会计师|总工程师"),
        regex("(?:董事长|总经理|总裁)$"),
    ),
    (regex("(?:常务)?副局长"), regex("局长$")),
    (regex("(?:常务)?副院长"), regex("院长$")),
    (regex("(?:常务)?副部长"), regex("部长$")),
    (regex("副检察长"), regex("检察长$")),
    # 镇党委书记某某，党委副书记某某，人大主席某某: of the same town, school or firm.
    (
        regex(
            "(?:党委|党工委|党组)(?:第一|专职|常务)?(?:副书记|委员|常委|成员)|人大(?:专职)?副?主席|纪工?委(?:专职)?副?书记|(?:人武部|武装部)部长"
            "|政协工委副?主任|人大工委副?主任|办事处副?主任"
        ),
        _PARTY,
    ),
)
_BETWEEN = regex(
    "(?:同志)?(?:的?委托|(?:主持|出席|参加)[^，。；]{0,40})?[，、和及 ]{1,2}(?:[^，。；]{0,3}及)?"
)


# 镇党委书记某某主持会议，|党委副书记某某|部署工作，|…: what each of them did stands between.
_WITH_DEEDS = regex("[^。；]{0,40}[，、和及 ]{1,2}")


def owner(text: str, people: Sequence[Mention], index: int) -> tuple[str, int]:
    """The body of the first title of `people[index]` as those before it name it, and where that is named.

    ("", -1) if the title names its own, or nobody close before it names one that fits.
    """
    titles = people[index].titles
    if titles and people[index].titles_start >= people[index].end:
        return _at_home(text, people, index)
    heads = [head for bare, head in _FOLLOWS if titles and bare.fullmatch(titles[0])]
    found = (_before(text, people, index, head) for head in heads)
    return next((one for one in found if one[0]), ("", -1))


_LONGEST_BODY = 24
_OPENS_BODY = regex("[^一-鿿（）]|(?<=[与和及由向对请])|(?<=代表)|(?<=邀请)|(?<=会见)|(?<=感谢)")


def _at_home(text: str, people: Sequence[Mention], index: int) -> tuple[str, int]:
    """The body before a name whose post stands behind it, and where it begins: 市中医院|杜某院长."""
    person = people[index]
    floor = max(people[index - 1].ends if index else 0, person.start - _LONGEST_BODY)
    begins = {floor, *(found.end() for found in _OPENS_BODY.finditer(text, floor, person.start))}
    for begin in sorted(begins):
        body = text[begin : person.start]
        if len(body) > 2 and owner_of(body + person.titles[0]) == body:
            return body, begin
    return "", -1


def owner_before(played: Sequence[Played], at: int) -> tuple[str, Played | None]:
    """The body of a bare post that opens a sentence, if the last person of the sentence before has one that fits: it
    and that person; ("", None) if not.

    县人大常委会主任某某主持会议。副主任某某、某某出席。
    """
    mine = [p for p in played[:at] if p.stretch is played[at].stretch]
    titles = played[at].mention.titles
    if not titles or at == len(mine) or not all(_of_one_body(p.mention.titles, titles) for p in mine):
        return "", None
    before = played[at - len(mine) - 1]
    for bare, head in _FOLLOWS:
        if bare.fullmatch(titles[0]):
            own = owner(before.stretch.text, before.stretch.people, before.index)[0]
            body = _named(before.mention, head) or own
            if head is _PARTY and not _is_no_house(body, titles):
                return "", None
            return body, before if body else None
    return "", None


def _of_one_body(before: Sequence[str], titles: Sequence[str]) -> bool:
    """Whether those named before in the sentence have the same post, or another that is as bare: 副主任…，秘书长某某."""
    bare = (bare for bare, _ in _FOLLOWS if bare.fullmatch(titles[0]))
    return before[:1] == titles[:1] or any(bool(before) and one.fullmatch(before[0]) for one in bare)


_GROUP = regex("(?:党组|党委|党工委)副?书记$")


def _named(mention: Mention, head: re.Pattern[str]) -> str:
    """The body that the titles of one person name for a post of this sort."""
    fitting = (owner_of(t) for t in reversed(mention.titles) if head.search(t) or _GROUP.search(t))
    return _plain(next((body for body in fitting if body), ""))


def _plain(body: str) -> str:
    return re.sub("(?:党组|党委|党工委)$", "", body)


_PROXY = regex("受(?P<body>[^，。；受]{2,20}?)(?:主任|主席)(?:的)?委托，$")


def _before(text: str, people: Sequence[Mention], index: int, head: re.Pattern[str]) -> tuple[str, int]:
    if head is not _PARTY and (proxy := _PROXY.search(text, 0, people[index].begins)):
        return proxy["body"], proxy.start()
    for at in range(index - 1, -1, -1):
        earlier, later = people[at], people[at + 1]
        same = earlier.titles == later.titles
        joint = _WITH_DEEDS if head is _PARTY else _BETWEEN
        if not same and not joint.fullmatch(text, earlier.ends, max(later.begins, earlier.ends)):
            return "", -1
        if (head.search("、".join(earlier.titles))) and (body := _named(earlier, head)):
            return (
                (body, earlier.begins)
                if head is not _PARTY or _is_no_house(body, people[index].titles)
                else ("", -1)
            )
        if head is _PARTY and earlier.titles and _plain(owner_of(earlier.titles[0])):
            return "", -1  # somebody of another body stands between
    return "", -1


def _is_no_house(body: str, titles: Sequence[str]) -> bool:
    """Whether a post is of a place or a firm; 院党委书记…，党委副书记、院长 says of what house it is, a zone has one committee."""
    return body not in ("院", "校", "局") and (not titles[0].startswith("党工委") or body.endswith("街道"))


def fullest(mentions: Sequence[Played]) -> Played:
    """The mention that says most of somebody's posts; of two with the same post the one that names its body."""
    first = max(mentions, key=_says)
    titles = first.mention.titles
    fuller = (
        m
        for m in mentions
        if titles
        and len(titles) == len(m.mention.titles)
        and sum(map(len, m.mention.titles)) > sum(map(len, titles))
        and all(more.endswith(less) for less, more in zip(titles, m.mention.titles, strict=True))
    )
    return next(fuller, first)


_SEAT = regex("(?:(?<!主任)委员|(?<!常务)理事)$")


def _says(part: Played) -> tuple[bool, int, bool]:
    """How much a mention says of somebody's posts: a post before a mere 区领导, then more posts, then an office before
    a seat (当选为党委委员, and then 当选为副书记)."""
    titles = part.mention.titles
    return (
        bool(titles) and not title_unstated(titles),
        len(titles),
        any(not _SEAT.search(title) for title in titles),
    )
