"""A publication line told token by token, whatever the order and whatever parts them.

〔发布：云河县农业农村局〕〔2023-06-05〕〔打印〕, 2023-06-05 10:20 · IP属地江苏 · 1.8万阅读: the day, and beside it
nothing but what a page says of itself. One short word may be anything.
"""

from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_act, is_outlet
from summarizer.reading.lines.fields import STAMP, Field, step
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

_LONGEST, _LONGEST_WORD = 120, 24  # characters
_DAY = regex(rf"(?:[发更][布表新]于[：:]?\s?)?(?P<day>{STAMP})")
_GAP = regex(r"[\s|丨·•/,，;；、【】\[\]〔〕（）()<>《》+*—-]+")
_TOKEN = regex(r"[^\s|丨·•【】\[\]〔〕（）()<>《》*]+")
_SENTENCE = regex("[。！？；]|，.{8}")
# 3分12秒, 1.8万阅读, 10:20, 88次
_NUMBER = regex(
    r"[\d.,:：]{1,12}(?:[万wWkK千+]{1,2})?(?:[次人条赞个]|分(?:钟|\d{1,2}秒)?|秒)?(?:阅读|浏览|点击|评论|播放)?"
)
_FROM = regex(r"(?:发布|发表|供稿|单位|部门)[：:](?=[一-鿿]{3,20}$)")
_OFFICE = regex(r"[一-鿿]{2,16}(?:[局委办部院站社台]|中心|政府|街道|账号)")
_WORD = 4  # characters of a word that may be anything


_TAGGED = regex(rf"(?:[一-鿿]{{2,6}}\s{{1,3}}){{3,10}}(?P<day>{STAMP})\s{{0,4}}\d{{0,6}}")


def under_tags(text: str) -> tuple[Field, ...]:
    """The day of a page behind its tags: 防汛 云河 水库 2023-06-05 10:20 12; menus have no hour behind them."""
    tagged = _TAGGED.fullmatch(text) if ":" in text and " " in text else None
    return (Field("stamp", "", *tagged.span("day")),) if tagged else ()


def told_by_tokens(text: str) -> tuple[Field, ...]:
    """The fields of a line with one day in it and otherwise what a page says of itself; nothing if it tells more."""
    if fields := under_tags(text):
        return fields
    if len(text) > _LONGEST or not ("20" in text or "19" in text) or _SENTENCE.search(text):
        return ()
    found: list[Field] = []
    controls = strange = at = 0
    while at < len(text):
        if gap := _GAP.match(text, at):
            at = gap.end()
        elif day := _DAY.match(text, at):
            found.append(Field("stamp", "", *day.span("day")))
            at = day.end()
        elif known := step(text, at):
            found += [known[0]] if known[0] else []
            controls += known[0] is None
            at = known[1]
        else:
            token = _TOKEN.match(text, at)
            if not token or not (kind := _kind(token[0])):
                return ()
            if kind in ("source", "author"):
                label = _FROM.match(token[0])
                found.append(Field(kind, "", at + (label.end() if label else 0), token.end()))
            controls += kind == "control"
            strange += kind == "word"
            at = token.end()
    days = sum(
        f.kind == "stamp" or (f.kind == "date" and len(f.label) > 2 and f.end > f.start) for f in found
    )
    return tuple(found) if days == 1 and len(found) + controls > 1 and strange <= 1 else ()


def _kind(token: str) -> str:
    """What a token is; nothing if it is too much for a word of the page."""
    if len(token) > _LONGEST_WORD:
        return ""
    if _NUMBER.fullmatch(token) or frame_share(token) >= FRAMED:
        return "control"
    if is_outlet(token) or _OFFICE.fullmatch(token) or _FROM.match(token):
        return "source"
    if is_person(token):
        return "author"
    return "word" if len(token) <= _WORD and not is_act(token) else ""
