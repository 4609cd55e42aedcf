"""Somebody whom a page has named in full, called by the family name and a post afterwards: 郑市长强调，…"""

from collections.abc import Iterable, Mapping, Sequence

from summarizer.language.name_rows import Mention
from summarizer.patterns import regex

# Only at the start of a clause and before what a person does: 张江主任医师 and 高区长期 call nobody.
_CALLED = regex(
    r"(?:^|(?<=[，；。：]))(?P<who>[一-鿿]{1,2}?)(?:副)?(?P<post>书记|省长|市长|州长|县长|区长|旗长|镇长|乡长|主任|主席|局长|厅长|部长|秘书长|"
    r"检察长|院长|校长|会长|行长|董事长|总经理)(?=一行|同志|指出|强调|要求|表示|希望|首先|最后|先后|随后|还|详细|认真|仔细|实地|充分|对|就|在|代表|边|说)"
)
_MARKS = ("书记", "长", "主任", "主席", "总经理")


def called_by_post(
    text: str, posts: Mapping[str, frozenset[str]], found: Sequence[Mention]
) -> Iterable[Mention]:
    """Mentions of those in `posts` (full names and their posts so far) by family name and post, in order.

    A deputy is called by the post without its 副. Where two fit nobody is meant for certain; `found` are the full names
    of the sentence, which are left alone.
    """
    if not posts or not any(mark in text for mark in _MARKS):
        return
    for called in _CALLED.finditer(text):
        start, end = called.span()
        if any(mention.begins < end and start < mention.ends for mention in found):
            continue
        who, post = called["who"], called["post"]
        meant = [
            name
            for name, held in posts.items()
            if name.startswith(who) and len(name) > len(who) and any(h.endswith(post) for h in held)
        ]
        if len(meant) == 1:
            yield Mention(meant[0], start, end, (), start)
