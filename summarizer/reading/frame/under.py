"""What stands under the text of a page: every line of it is weighed to be frame.

One sign is seldom enough, and two or three are: words of frames, the shape of a button or a link, who owns the page
right over it, the frame on both sides, a stamp or an address in it, nothing of the text in it. How papers end (offices,
attachments, credits) and sentences weigh against it.
"""

from dataclasses import dataclass

from summarizer.patterns import regex
from summarizer.reading.frame.links import ATTENDED, ENDING, LONGEST_LINK, OFFICE, STRANGE, TOLD
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.headline.weights import says
from summarizer.reading.lines.banner import is_act, is_column, is_heading
from summarizer.reading.lines.byline import is_author, is_byline, is_credit, photo_credit, signs_with_office
from summarizer.reading.lines.fields import STAMP
from summarizer.reading.lines.furniture import describe, furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished, text_in
from summarizer.reading.lines.rolls import in_table, names_officers
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

FRAME = 1.0
"""The weight from which on a line is frame."""
CONTACT = regex(
    r"[一-鿿]{2,12}[：:]\s?(?:[一-鿿]{2,6}\s)?(?:[\d()（）—-]{7,20}|[\w.-]{2,30}@[\w.-]{4,30})|标题[：:].{4,60}"
)
_CONTACTS = regex(
    r"(?:[一-鿿]{2,12}[：:]\s?(?:[\d()（）—-]{5,20}|[\w.-]{2,30}@[\w.-]{4,30}|(?:https?://|www\.)[\w./-]{4,60})\s{0,4}){2,4}"
)
# 友情链接, • 网上信访, 首页 | 关于: no headline is so short, nor set so.
_BUTTON = regex(
    r"[•·▪●\s-]{0,4}(?:\d{5})?[一-鿿A-Za-z]{2,8}(?:\s{1,4}[一-鿿A-Za-z]{2,6}){0,3}|[^，。；：“”|]{1,12}(?:\s?\|\s?[^，。；：“”|]{1,12}){1,12}"
)
TEASER = regex(r"[^，。：；“”？！]{4,40}(?:…{1,2}|\.{3,6})")
"""A title cut short: 县领导到云上镇调…"""
# • title 2023-06-05, [06-05] title, ← title: the row of a list of other pages.
_DAY = r"[\[（(]?(?:20\d\d\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[\])）]?"
_ROW = regex(
    rf"[•·▪○>»\s-]{{0,4}}(?:{_DAY}\s{{0,3}}(?P<behind>[^，。；：\d\s][^，。；：]{{6,44}})|(?P<before>[^，。；：]{{7,44}}?)[\s|/]{{1,4}}{_DAY})"
    r"|[←→>»]{1,2}\s?(?P<over>[^，。；：]{6,44})|(?P<next>[^，。；：]{6,44}?)\s?[←→»]{1,2}"
)
_NUMBERED = regex(r"(?:\d{1,2}\s?[.、．]|[●■◆▲★▼◎※])\s?(?=\D.{7})")
_COUNTS = regex(r"(?P<label>[一-鿿]{2,10}\s?[：:])\s{0,3}\d[\d,]{0,12}\s?[次人]?")
OF_SITE = regex(
    "备案|版权|标识码|网站|域名|主办|承办|技术支持|制作单位|管理单位|维护单位|[Cc]opyright|许可证|ICP|网安备"
)
"""Words of what owns a page or runs it, which stand in no notice."""
# What a text that may end in contacts speaks of.
_GIVES = regex(
    "电话|联系|咨询|报名|邮箱|地址|来信|来访|举报|受理|办理|预约|应聘|投标|招标|采购|公告|通告|公示|启事|通知|特此|请(?!示)|[日月]起"
)
_BY_MAIL = ("联系邮箱", "联系地址", "联系微信", "联系QQ")  # of who runs a page
_LABELLED = regex(r"[：:]\s?\S")
_LABEL = regex(r"(?P<label>[^：:\d]{2,10})[：:]\s?\S")
_TELLS = regex("[，；、。！？]")
_ACCOUNT = regex(r"(?:二维码|服务号|订阅号|公众号|视频号|小程序|客户端)[）)]?$")
_OF_MACHINES = regex(rf"{STAMP}|https?:|www\.|@|[A-Za-z]{{2,20}}(?:\s[A-Za-z]{{2,20}}){{1,8}}")
_DESK = regex(r"(?P<label>[一-鿿](?:\s?[一-鿿]){1,7})\s?[：:]\s?(?P<names>[一-鿿\s、]{2,24})")
_COMMENT = regex(r"(?![问答])[^，。；：\s]{2,12}：[^：]{1,30}")
_OWN = frozenset(("social", "legal"))
_ASKED = regex(r"[你您]|^\d{0,2}[.、]?\s?(?:如何|怎么|怎样|哪些)|怎么[一-鿿]{1,3}？")  # 如何办理居住证？
_ASKS = 24  # characters of a question to who reads
_WORDS, _LONGEST_WORD = 3, 16  # words for search engines, characters of the longest
_LETTERS = 6  # Chinese characters of a line that could have words of the text
_STRANGE, _OF_TEXT = (
    0.1,
    0.4,
)  # share of its pairs that a line has in common with a text it is not of, and is of


@dataclass(frozen=True, slots=True)
class Foot:
    """Where a line under the text stands: `begun` under who edited the page or any frame, `ended` under the frame of a
    page of the web, `closed` under what ends a text and is no sentence, `body` the text above as pairs are looked up
    in it."""

    begun: bool
    ended: bool
    closed: bool
    above: Line
    body: str


def foot_weight(found: list[Line], i: int, foot: Foot) -> float:
    """How much speaks for line `i` under a text being frame; `FRAME` and more is enough."""
    text = found[i].text
    if in_table(found, i):
        return 0.0
    if asks_reader(text) and foot.ended and foot.above.kind is Kind.FURNITURE:
        return FRAME
    ends = ENDING.match(text) and not (text.startswith("联系") and _in_foot(foot))
    strange = text.startswith(_BY_MAIL) and not _GIVES.search(foot.body)
    ends = ends and not strange and not _is_numbered_row(text, foot)
    if names_officers(text):
        return FRAME * (foot.begun and foot.above.kind is not Kind.TEXT)
    if foot.above.kind is Kind.TEXT and ATTENDED.search(text):
        return 0.0
    if ends or is_byline(text) or is_credit(text) or photo_credit(text) >= 0 or signs_with_office(text):
        return 0.0
    if is_author(text) and not (foot.begun and foot.above.kind is Kind.FURNITURE):
        return 0.0
    return _by_words(text, foot) + _by_shape(text, foot) + _by_place(found, i, foot) + _by_text(text, foot)


def asks_reader(text: str) -> bool:
    """Whether a line is a short question to who reads: 您好，请问有什么可以帮您？"""
    return text[-1] == "？" and len(text) <= _ASKS and bool(_ASKED.search(text))


def of_desk(found: list[Line], i: int) -> bool:
    """Whether a line is a label that no table has and names, beside one of the desk: 签稿：甲 over 编辑：乙."""
    match = _DESK.fullmatch(found[i].text)
    if (
        not match
        or is_heading(found[i].text)
        or not all(map(is_person, match["names"].replace("、", " ").split()))
    ):
        return False
    beside = (describe(x.piece) for x in (*found[i - 1 : i], *found[i + 1 : i + 2]) if x.kind is Kind.META)
    return any(d and all(f.kind in ("people", "author") for f in d.fields) for d in beside)


def _in_foot(foot: Foot) -> bool:
    """Whether the line above is of a foot that has begun for sure: the desk, 企业文化, and not 附件：."""
    if foot.begun and foot.above.kind is Kind.META:
        return True
    return foot.ended and foot.above.kind is Kind.FURNITURE and furniture_kind(foot.above.text) != "control"


def _by_words(text: str, foot: Foot) -> float:
    """Words of frames; behind a label they are a notice's own until the frame has begun."""
    share = frame_share(text)
    weight = 2 * share if share >= FRAMED else share
    if (label := _LABELLED.search(text)) and not foot.begun:
        named = frame_share(text[: label.start()]) if label.start() else 0.0
        owned = OF_SITE.search(text, 0, label.start())
        weight = 1.0 if owned else 0.0 if named < FRAMED or _GIVES.search(foot.body) else named
    return weight + bool(_ACCOUNT.search(text)) + 0.4 * bool(_OF_MACHINES.search(text))


def _by_shape(text: str, foot: Foot) -> float:
    """A title cut short, a question to who reads, a button, a link; and against it a sentence."""
    if TEASER.fullmatch(text) or _is_row(text) or _is_counter(text) or _is_for_searches(text):
        return 1.0
    if asks_reader(text):
        return 1.0
    weight = 0.4 if len(text) <= LONGEST_LINK and not _TELLS.search(text) else 0.2
    if is_finished(text) and frame_share(text) < FRAMED:
        weight = -0.6
    if foot.begun and any(form.fullmatch(text) for form in (_BUTTON, CONTACT, _CONTACTS)):
        weight += 0.5 - 0.5 * (is_act(text) and "|" not in text)
    elif (CONTACT.fullmatch(text) or _is_strange_label(text, foot.body)) and not _GIVES.search(foot.body):
        weight += 0.6
    return weight


def _is_strange_label(text: str, body: str) -> bool:
    """Whether a line is a label and what stands behind it, and neither is of the text: 特约刊登：某某酒店."""
    label = _LABEL.match(text)
    if label is None or _TELLS.search(text) or overlap(label["label"], body):
        return False
    return overlap(text, body) < _OF_TEXT / 2


def _is_row(text: str) -> bool:
    """Whether a line is the title of another page with its day or an arrow; an office with its day signs."""
    match = _ROW.fullmatch(text)
    title = next(filter(None, match.groups()), "") if match else ""
    return bool(title) and not (OFFICE.fullmatch(title) or any(map(is_person, title.split())))


def _is_numbered_row(text: str, foot: Foot) -> bool:
    """Whether a numbered line under the frame is the title of another page: it tells of a deed, and has no mark."""
    row = _NUMBERED.match(text)
    # Under the name of a column stand its items.
    beside = foot.closed or (foot.above.kind is Kind.FURNITURE and not is_column(foot.above.text))
    if row is None or not beside or _TELLS.search(text, row.end()):
        return False
    title = text[row.end() :]
    return says(title) and overlap(title, foot.body) < STRANGE


def _is_counter(text: str) -> bool:
    """Whether a line is a number behind words of frames: 网站访问总量：1024."""
    match = _COUNTS.fullmatch(text)
    return match is not None and frame_share(match["label"]) >= FRAMED


def _is_for_searches(text: str) -> bool:
    """Whether a line is words for search engines, some of them again in others: 云河一小,开学典礼,云河一小老师."""
    words = text.split("，")
    if len(words) < _WORDS or is_finished(text) or max(map(len, words)) > _LONGEST_WORD:
        return False
    return any(len(w) > 1 and any(w in other for other in words if other is not w) for w in words)


def _by_place(found: list[Line], i: int, foot: Foot) -> float:
    """Under the frame, under who owns the page, between lines of the frame."""
    weight = 0.6 if foot.ended else 0.5 * foot.begun
    if is_finished(found[i].text):
        return weight
    if foot.closed and overlap(found[i].text, foot.body) < _OF_TEXT:
        weight = max(weight, 0.6)
    owned = foot.above.kind is Kind.FURNITURE and furniture_kind(foot.above.text) in _OWN
    if owned and len(found[i].text) <= LONGEST_LINK and "：" not in found[i].text:
        weight += 0.8
    beside = [*found[i - 1 : i], *found[i + 1 : i + 2]]
    return weight + 0.4 * all(x.kind is Kind.FURNITURE for x in beside)


def _by_text(text: str, foot: Foot) -> float:
    """Nothing of the text in a line, or much of it."""
    if not foot.begun or len(pairs(text)) < _LETTERS:
        return 0.0
    share = overlap(text, foot.body)
    return 0.2 * (share < _STRANGE) - 0.4 * (share >= _OF_TEXT)


def stands_alone(found: list[Line], i: int) -> bool:
    """Whether the last line of a page is the title of another under its frame: 云河这条路通车了，快来看看！

    Or what its owner says of himself under his address: 服务群众、传播云河。
    """
    text = found[i].text
    alone = (
        i > 1 and found[i - 1].kind is Kind.FURNITURE and all(x.kind is not Kind.TEXT for x in found[i + 1 :])
    )
    if not alone or "。" in text[:-1] or len(text) > LONGEST_LINK:
        return False
    owned = furniture_kind(found[i - 1].text) in ("legal", "hotline") and not TOLD.match(text)
    if not (owned if text[-1] == "。" else text[-1] in "！？"):
        return False
    return overlap(text, pairs(text_in(found[:i]))) < STRANGE


def is_comment(below: Line, text: str, found: list[Line], i: int) -> bool:
    """Whether a line over what a site says of comments is one, with nothing of the text in it: 路人：说得好！"""
    if below.kind is not Kind.FURNITURE or not _COMMENT.fullmatch(text) or CONTACT.fullmatch(text):
        return False
    again = furniture_kind(below.text) is None and bool(_COMMENT.fullmatch(below.text))  # not 声明：…
    over = "评论" in below.text or again
    return over and not overlap(text, pairs(text_in(found[:i])))
