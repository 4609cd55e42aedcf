"""The post that closes a row of people: 某某、某某等县领导, 某某、某某等18位市人大代表."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.language.people.name_edges import edge
from summarizer.language.people.name_rows import JOINT, Mention, behind_particulars
from summarizer.language.posts.title_runs import held_by_many, title_run
from summarizer.patterns import regex

_CLOSES = regex("等(?:在家的?)?(?:[0-9一二两三四五六七八九十百]+余?[名位个人])?(?P<post>[一-鿿]{3,16})")
_LEAST_POST = 3
# A leader needs a level (等县领导), a deputy or a member a house; 等领导 and 等代表 tell of no post.
_POST = regex(
    "(?:[省市区县州旗镇乡校院局]|集团|公司|街道|自治区|开发区|高新区|经开区|[一-鿿]{2,3}[省市区县州旗])"
    "(?:级|委|政府|人大|政协|四套班子|几套班子|党政)?(?:领导|领导同志)"
    "|[省市区县州旗]?级?老领导"
    "|[省市区县州旗镇乡][一-鿿]{0,8}?(?:党组成员|中心组成员|班子成员|委常委)"
    "|(?:全国|[一-鿿]{0,8}[省市区县州旗镇乡])(?:人大代表|政协委员)"
)


def with_closing_posts(clean: str, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The same people; a row without a post of its own holds the one that stands behind it."""
    told: list[Mention] = []
    titles: tuple[str, ...] = ()
    begin, limit = 0, -1
    for mention in reversed(found):
        end = behind_particulars(clean, mention.end)
        if post := _post_behind(clean, end):
            begin, titles = post
        elif not (titles and JOINT.fullmatch(clean, end, limit)):
            titles = ()
        if mention.titles:
            titles = ()
        limit = mention.start
        told.append(replace(mention, titles=titles, titles_start=begin, shared=True) if titles else mention)
    return tuple(reversed(told))


def _post_behind(clean: str, at: int) -> tuple[int, tuple[str, ...]] | None:
    found = _CLOSES.match(clean, at)
    if found is None:
        return None
    begin = found.start("post")
    for end in range(found.end(), begin + _LEAST_POST - 1, -1):
        if not edge(clean, end) or not _POST.fullmatch(clean, begin, end):
            continue
        start, titles = title_run(clean, begin, end)
        if start == begin and len(titles) == 1 and held_by_many(titles[0]):
            return begin, titles
    return None
