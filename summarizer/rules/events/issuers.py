"""Whose a notice is: who signed it, who keeps it in the register, or whose name opens its title."""

from collections.abc import Sequence

from summarizer.facts import Body
from summarizer.language.bodies.bodies import body_at_front, body_english, find_bodies
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.body_shown import shown_body
from summarizer.rules.events.notices import NOTICE
from summarizer.rules.events.subjects import acting

_TITLED = regex(r"(?P<body>[^，。：；]{3,30}?)(?=关于|(?:人事)?(?:任免|任职|任命|免职)(?:职)?(?:名单|人员))")
_SIGNATURE = 60
_REGISTERED = regex(
    r"(?:发文|发布|公开)(?:责任)?(?:机关|机构|单位|部门)[：:\s|]\s*(?P<body>[\u4e00-\u9fff]{4,30})"
)


def issuer(article: Article) -> tuple[Body, ...]:
    """Who signed a notice, or whose it is by the register or by its title."""
    if signed := _signed(article.sentences) or _signed(article.meta):
        return signed
    for line in article.meta:
        if (said := _REGISTERED.search(line.text)) and find_bodies(said["body"]):
            return (shown_body(line, *said.span("body")),)
    title = article.headline
    if title and body_english(title.text):
        return (shown_body(title, 0, len(title.text)),)
    front = _TITLED.match(title.text) if title else None
    for body in find_bodies(front["body"])[:1] if front else ():
        # 某市人民政府关于…的通知, 某县人大常委会任免名单: the title says whose it is.
        # 转发某局关于…的通知: whoever passed it on is another.
        whose = title and front and body.start in (0, 2) and not title.text.startswith(("转发", "批转"))
        if title and front and whose and body.end == len(front["body"]):
            return (shown_body(title, body.start, body.end),)
    # 某市自来水有限公司停水通告: what is made known needs no 关于.
    size = body_at_front(title.text) if title else 0
    if title and size and NOTICE.search(title.text, size) and not _WARNED.match(title.text, size):
        return (shown_body(title, 0, size),)
    return _said(article.sentences[:2])


# 市气象台|发布高温预警信号: that it warned is told of it.
_WARNED = regex("发布[^，。；]{0,16}预警")


def _said(lines: Sequence[Sentence]) -> tuple[Body, ...]:
    """Who says what is made known: 县政府督查室对…开展督查，现通报如下."""
    for line in lines:
        told = line.text[:_OPENING]
        if _FROM_ABOVE.match(told):
            continue  # 党中央、国务院决定…: what the notice acts upon
        if row := next((row for row in acting(told, _MADE_KNOWN) if row.sure), None):
            return tuple(shown_body(line, *span) for span in row.spans)
        made = _ON_A_BASIS.search(line.text, 0, _OPENING)
        named = find_bodies(made["body"]) if made else ()
        if made and named and (named[0].start, named[0].end) == (0, len(made["body"])):
            return (shown_body(line, *made.span("body")),)
    return ()


_FROM_ABOVE = regex("(?:党中央|中共中央|国务院)")
# 为…，市科技局在广泛征求意见的基础上，…编制了…，现予以发布
_ON_A_BASIS = regex("(?:^|，)(?P<body>[^，。；“”在]{2,16}?)在[^。；]{4,60}?基础上，")
_OPENING = 160
_MADE_KNOWN = regex(
    "对[^。；]{2,60}，现|[就对]《[^《》]{4,60}》[^，。；]{0,16}征[求集]|发布(?![^，。；]{0,16}预警)|编制了|研究制定|下发|印发|决定|定于|拟于|计划|将(?:于|对|在)|现(?:将|就|面向)"
)


# A firm signs with its name, whether the name can be read or not.
_FIRM = regex("(?!.*(?:各|以下|有关))[\u4e00-\u9fff（）]{4,28}(?:公司|集团)")


def _signed(lines: Sequence[Sentence]) -> tuple[Body, ...]:
    """The last lines that are names of bodies and nothing else."""
    signed: list[Body] = []
    for line in reversed(lines):
        named = find_bodies(line.text) if len(line.text) <= _SIGNATURE else ()
        firm = line.text.rstrip("。 ")
        if _FIRM.fullmatch(firm):
            signed = [shown_body(line, 0, len(firm)), *signed]
        elif named and named[0].start == 0 and named[-1].end == len(firm):
            signed = [*(shown_body(line, b.start, b.end) for b in named), *signed]
        elif signed:
            break
    return tuple(signed)
