"""Somebody whom a page has named in full, called by a part of the name and a post: 郑市长强调，…, 海波同志要求…"""

from collections.abc import Iterable, Mapping, Sequence

from summarizer.language.matching import holds
from summarizer.language.people.name_rows import POLITE, Mention
from summarizer.language.posts.title_runs import post_behind
from summarizer.patterns import regex

# Only at the start of a clause and before what a person does: 张江主任医师 and 高区长期 call nobody.
_CLAUSE = regex("(?:^|(?<=[，；。：]))(?=[一-鿿])")
_DOES = regex(
    "一行|同志|指出|强调|要求|表示|希望|首先|最后|先后|随后|还|详细|认真|仔细|实地|充分|对|就|在|代表|边|说|总结|代表"
)
_LONGEST_FAMILY = 2
# The last characters of most posts: a sieve before clauses are looked at.
_MARKS = ("书记", "长", "主任", "主席", "总经理", "委", "员", "授", "师", "官", "同志")


def called_by_post(
    text: str, posts: Mapping[str, frozenset[str]], found: Sequence[Mention]
) -> Iterable[Mention]:
    """Mentions of those in `posts` (full names and their posts so far) by family name and post, in order.

    A deputy is called by the post without its 副. Where two fit nobody is meant for certain; `found` are the full names
    of the sentence, which are left alone, but for a given name that was taken for one.
    """
    if not posts or not holds(text, _MARKS):
        return
    for clause in _CLAUSE.finditer(text):
        start = clause.end()
        if given := _by_given_name(text, start, posts):
            if all(
                one.name == text[start : start + _GIVEN] or one.begins >= given.ends
                for one in found
                if one.ends > start
            ):
                yield given
            continue
        for width in range(1, _LONGEST_FAMILY + 1):
            post = post_behind(text, start + width)
            end = start + width + len(post or "")
            if not post or post in POLITE or not _DOES.match(text, end):
                continue
            if any(mention.begins < end and start < mention.ends for mention in found):
                break
            who, held = text[start : start + width], post.removeprefix("常务").removeprefix("副")
            meant = [
                name
                for name, titles in posts.items()
                if name.startswith(who) and len(name) > width and any(t.endswith(held) for t in titles)
            ]
            if len(meant) == 1:
                yield Mention(meant[0], start, end, (), start)
            break


_GIVEN = 2


def _by_given_name(text: str, start: int, posts: Mapping[str, frozenset[str]]) -> Mention | None:
    """海波同志, 海波书记, if one person has that given name, and nobody is called so in full."""
    given = text[start : start + _GIVEN]
    meant = [name for name in posts if len(name) > _GIVEN and name.endswith(given)]
    post = post_behind(text, start + _GIVEN) if len(meant) == 1 and given not in posts else None
    end = start + _GIVEN + len(post or "")
    if not post or not _DOES.match(text, end):
        return None
    held = post.removeprefix("常务").removeprefix("副")
    fits = post == "同志" or any(title.endswith(held) for title in posts[meant[0]])
    return Mention(meant[0], start, end, (), start) if fits else None
