"""Whom religious associations elect: rows of names that end in a post, 选举某某为会长，某某、某某为副会长.

Monks have names of two characters that no family name opens; only where such an association elects are they known so.
"""

from summarizer.language.matching import holds
from summarizer.language.people.name_rows import Mention
from summarizer.language.people.names_of_clergy import HONOURS, NO_NAME
from summarizer.language.posts.title_runs import title_run
from summarizer.patterns import regex

_NAME = "(?:[一-鿿]{2,6}?|[一-鿿]{1,8}(?:[·•‧・][一-鿿]{1,9}){1,3})"
_BRACKET = "(?:[（(][^（）()]{1,6}[）)])?"
_HONOUR = f"(?:{'|'.join(HONOURS)})?"
_FAITH = ("佛教", "佛协", "道教", "道协", "伊斯兰教协会", "基督教")
_CHOSEN = ("选举", "推选", "推举", "当选", "礼请")
_ROW = regex(
    f"(?:^|(?<=[，；：。]))(?:[^，。；：]{{0,16}}?(?:选举|推选|推举|礼请))?(?P<row>{_NAME}{_HONOUR}{_BRACKET}(?:、{_NAME}{_HONOUR}{_BRACKET})*)"
    "(?:等[0-9一二三四五六七八九十]+[人位名])?(?P<how>当选为?|兼任|为|任)(?P<post>[^，。；的]{2,40}?)(?=[，。；]|$)"
)
_ITEM = regex(f"(?P<name>{_NAME}){_HONOUR}{_BRACKET}(?:、|$)")


def chosen_of_faith(text: str) -> dict[int, Mention]:
    """Whom a religious association elects, by where the name begins; {} for any other sentence."""
    if not (holds(text, _FAITH) and holds(text, _CHOSEN)):
        return {}
    found: dict[int, Mention] = {}
    for row in _ROW.finditer(text):
        begin, titles = title_run(text, row.start("post"), row.end("post"))
        items = list(_ITEM.finditer(text, *row.span("row")))
        if begin != row.start("post") or any(
            NO_NAME.search(item["name"].removeprefix("在")) for item in items
        ):
            continue
        shared = len(items) > 1
        for item in items:
            start, end = item.span("name")
            found[start] = Mention(item["name"], start, end, titles, begin, shared=shared)
    return found
