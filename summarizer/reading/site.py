"""What only a page of the web has: trails, publication lines, buttons, and what a site says of itself."""

from summarizer.patterns import regex
from summarizer.reading.banner import is_pictures
from summarizer.reading.byline import dateline, photo_credit
from summarizer.reading.furniture import describe, furniture_kind
from summarizer.reading.lines import Kind, Line

_CAPTION_LINES = 12  # of a narrow column
_ITSELF = regex(
    "本[站网贴文号]|本(?:平台|公众号|社区|论坛|稿件)|[本该]作品|该文|平台声明|所有评论|网友|请自觉遵守|本页|我们|凡"
)
_RIGHTS = regex(
    "版权|转载|侵权|删除|授权|观点|立场|投稿|来源|著作权|免责|真实性|不代表|无关|摘编|仅代表|信息存储|政策法规|严禁发布|言论|直接阅读|客户端浏览|网友意见|保持中立"
)
_LINKED = frozenset(("crumb", "control", "neighbour", "related", "others"))
_SITE = regex("ICP备|网安备|公安备|网站标识码|网站地图|Copyright ©")


def on_the_web(found: list[Line], last: int) -> bool:
    """Whether the lines up to the last sentence are those of one web page.

    A trail, a publication line or buttons stand over them, or links to other pages under them.
    """
    under = [i for i in range(last + 1, len(found)) if found[i].kind is Kind.FURNITURE]
    stated = any(_is_linked(found[i].text) and not over_caption(found, i) for i in under)
    signed = 0
    for line in found[:last]:
        if line.kind is Kind.TEXT:
            signed += dateline(line.text) is not None
        elif line.kind is Kind.FURNITURE:
            stated = stated or _is_linked(line.text)
        elif not stated and (described := describe(line.piece)):
            stated = any(
                (f.label and f.kind in ("date", "count", "size", "source"))
                or (f.kind == "stamp" and ":" in line.text)
                for f in described.fields
            )
    return stated and signed < 2


def _is_linked(text: str) -> bool:
    """Whether a line of the frame is one that only a page of the web has."""
    return furniture_kind(text) in _LINKED or bool(_SITE.search(text)) or speaks_of_itself(text)


def speaks_of_itself(text: str) -> bool:
    """Whether a line is the site's about itself and rights; one without a sentence need not name itself."""
    return len(set(_RIGHTS.findall(text))) > 1 and (bool(_ITSELF.search(text)) or "。" not in text)


def over_caption(found: list[Line], i: int) -> bool:
    """Whether line `i` is 图片新闻 over a caption with its photographer; a site has a list of titles under it."""
    if not is_pictures(found[i].text):
        return False
    below = [line.text for line in found[i + 1 : i + 1 + _CAPTION_LINES] if line.kind is not Kind.FURNITURE]
    credit = next((n for n, text in enumerate(below) if photo_credit(text) >= 0), -1)
    return credit >= 0 and any(mark in text for text in below[: credit + 1] for mark in "，。")
