"""Tell the frame of a page from its articles.

Every line is TEXT, META (what the page says of itself: kept, citable) or FURNITURE (dropped).
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from summarizer.compiled import compiled
from summarizer.patterns import regex
from summarizer.reading.lines.banner import is_act, is_net, is_outlet
from summarizer.reading.lines.byline import is_byline, photo_credit
from summarizer.reading.lines.fields import STAMP, UNTIL, Field, beside_others, labels, post_head, scan
from summarizer.reading.lines.forms import (
    OFFICE_NAME,
    SENTENCE,
    after_name,
    among_words,
    are_people,
    in_a_form_of_its_own,
    of_reader,
    short_stamp,
    whose_and_who,
)
from summarizer.reading.lines.line import Kind, Line
from summarizer.reading.lines.masthead import masthead
from summarizer.reading.lines.registers import register
from summarizer.reading.lines.rolls import lists_people
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.tokens import told_by_tokens
from summarizer.reading.lines.vocabulary import FRAMED, frame_share
from summarizer.reading.piece import Piece

_SET_APART = regex("[一-鿿](?: {1,3}[一-鿿]){1,3}|(?:[一-鿿][ ，]{1,3}){7,40}[一-鿿]?")
# 上一篇  下一篇 2023年6月5日 星期一 放大 缩小 默认: a newspaper's reader, its arrows lost in extraction.
_READER = regex(rf"(?:[34<>《》\s]{{0,4}}[上下]一[篇版期]){{1,2}}[34<>《》\s]{{1,5}}(?={STAMP}.{{0,8}}放大)")
# http://www.example.cn 2023年6月5日09:48 云河网
_SITE = regex(rf"(?:https?://|www\.)[\w./-]{{4,60}}?(?:[\s?？]{{1,6}}|(?<=[a-z/]))(?={STAMP})")
_PAGE_NUMBER = regex(r"[A-Z]?\d{2}\s?[一-鿿]{2,4}(?:新闻)?\s+")
DESK_LINE = regex(
    r"(?:.{0,6}|[一-鿿]{2,12}[\s网])(?:责任编辑|网络编辑|编辑|责编|审核|校对|编审)\s?[：:丨/][^，。；]{0,40}"
)
_SIZED = regex(r"(?<=.)\s[【\[（(]?字[体号][：:][^，。]{1,14}$")  # behind the label of a page
_LABEL_IN_BRACKETS = regex(
    r"[\[【](?P<before>\s{0,2})(?P<label>[一-鿿]{2,6})(?P<behind>\s{0,2})[\]】](?=\s|$)"
)
_BRACKETED = regex(r"(?<=.)[（(][^（）()]{1,20}[）)]$")  # 城南新区（青山街道）
_POSTED_FROM = regex(r"发[布表]于[一-鿿]{2,4}")
_NO_SOURCE = regex(r"[，。：、\d]|^发[布表]于|星期|周[一二三四五六日]|上午|下午")
_SAYS_MORE = regex(
    "：|^功能介绍|转载|爆料|详情|侵权|Flash|[Jj]ava|浏览器|产权|版权|朋友圈|扫一下|理性|参考"
)  # a sentence of the site's own has one of these
_BARS, LONGEST_WORD = 2, 12  # of a menu with bars, in which a word is no sentence
_ACCOUNT = 16  # characters of an account, and of who wrote its post
_LABEL = 4  # characters of a label that says what it is of: 发布日期
SHORT = 160  # characters; a longer line is prose, whatever it begins with
ISSUED = regex(r"[一-鿿]{0,12}[〔（【\[]\s?\d{4}\s?[〕）】\]]\s?(?:第\s?)?\d{1,5}\s?号")
_WORDS = regex(r"[\s|丨·]+")
# Most lines of a newspaper page are nothing but Chinese characters, digits and marks. Such a line can only be
# furniture or metadata if one of these words is in it, and is compared with the tables only then.
_PLAIN = regex(
    r"(?=.{0,8}[一-鿿])(?=.{9})[一-鿿0-9%，。、“”；《》（）！？·—]*(?:(?<=\d)\.\d{1,4}(?![.\d])[一-鿿0-9%，。、“”；《》（）！？·—]*)*"
    "|[一-鿿]{1,8}[，。、；]"
)
# Each begins with a character of its own, never with ^ or a class: so `re` looks for first characters before it tries.
_HINT = regex(
    "丨|剩余|还看|想看|还?可以?输入|个人观点|感兴趣|仅供参考|作者系|作者单位|有帮助|供稿$|找到"
    "|以下文章|为[您你]服务|加载|戳|社发$|上一|下一|前一|后一|扫|号|网|图|位置|页面|栏目|首页|分享"
    "|转发|收藏|点赞|阅读|查看|展开|更多|返回|回到|放大|缩小|版|导航|朗读|听新|播报"
    "|访问|离开|浏览|许可|公安备|标识码|技术支持|声明|联系我们|关于我们|隐私|投稿|注明|二维码|关注|订阅|公众|微信|微博|客户端|头条"
    "|机关报|主管|承印|社址|在看|喜欢|觉得|好看|如果|转载|侵权|未经|制作|承建|建设维护|登录|注册|欢迎|热线|爆料|线索|报料|信访|评论|打印|关闭|下载|期|篇|主办|承办"
    "|现场$|出品$|发表于|编辑|责编|审核|校对|更新提醒|点个赞|给小编|记者[一-鿿]{2,6}报道$|年[一二三四五六七八九十0-9]{1,2}月"
)
LISTS = ("related", "others")


@cache
def _table(*kinds: str) -> re.Pattern[str]:
    """The rows of `tables/furniture.tsv`, all or of some kinds, as one pattern; its groups are named for the kinds."""
    text = (files("summarizer.reading") / "tables" / "furniture.tsv").read_text(encoding="utf-8")
    grouped: dict[str, list[str]] = {}
    for line in [x for x in text.splitlines() if x and not x.startswith("#")][1:]:
        kind, pattern = line.split("\t")[:2]
        if not kinds or kind in kinds:
            grouped.setdefault(kind, []).append(f"(?:{pattern})")
    return compiled("|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in grouped.items()))


def is_plain(text: str) -> bool:
    """Whether a line is text by its characters alone, without a look at the tables."""
    return bool(_PLAIN.fullmatch(text)) and not _HINT.search(text)


@lru_cache(maxsize=512)  # asked for when lines are sorted, and again for what stands beside them
def furniture_kind(text: str) -> str | None:
    """Which kind of furniture a whole line is, or None. Lines over 160 characters never are."""
    if len(text) > SHORT or (text[-1] in "。；，、" and not _SAYS_MORE.search(text)):
        return None
    if " " in text and _SET_APART.fullmatch(text):
        text = text.replace(" ", "")  # 要 闻
    if match := _table().fullmatch(text):
        return match.lastgroup
    return "navigation" if _navigation(text) else None


def is_kind(text: str, *kinds: str) -> bool:
    """Whether a whole line is furniture of one of these kinds; most lines are not, which their own rows tell."""
    table = _table(*kinds)
    own = table.fullmatch(text) or (" " in text and table.fullmatch(text.replace(" ", "")))
    return bool(own) and furniture_kind(text) in kinds


def _navigation(text: str) -> bool:
    """A menu: several short words in a row and no sentence."""
    if any(mark in text for mark in "，。；：、“《") or photo_credit(text) >= 0:
        return False
    if "记者" in text or "通讯员" in text:
        return False
    words = _WORDS.split(text)
    if text.count("|") >= _BARS and not is_act(text) and not re.search(r"\d", text):
        return max(map(len, words)) <= LONGEST_WORD
    return (
        len(words) >= 5
        and max(map(len, words)) <= 8
        and sum(map(len, words)) >= 12
        and not any(word[0].isdigit() for word in words)  # 青山镇 92分, a table
        and not lists_people(text)
    )


@dataclass(frozen=True, slots=True)
class Described:
    """A line of metadata with its fields."""

    piece: Piece
    fields: tuple[Field, ...]

    def value(self, field: Field) -> str:
        """The text of one field."""
        value = self.piece.text[field.start : field.end].strip(" 　【】[]《》·|，、；-—")
        return value if _BRACKETED.search(value) else value.strip("（）()")


def describe(piece: Piece) -> Described | None:
    """The fields of a line that is nothing but fields, or None."""
    fields = _fields(piece.text) if len(piece.text) <= SHORT else ()
    return Described(piece, fields) if fields else None


@lru_cache(
    maxsize=512
)  # a line is asked for when lines are sorted, and again for every article it belongs to
def _fields(text: str) -> tuple[Field, ...]:
    if text[0] in "[【":
        text = _LABEL_IN_BRACKETS.sub(_with_colon, text)
    if len(text) >= _LABEL and labels().get(text) in ("source", "date", "count"):
        return (Field(labels()[text], text, len(text), len(text)),)  # its value stands below
    if fields := post_head(text) or register(text) or of_reader(text):
        return fields
    if fields := masthead(_SIZED.sub("", text)):
        # 云河资讯网 | 2023-06-05 10:04 要闻 is a site's line.
        named = not ("|" in text or ":" in text) or any(f.kind == "source" for f in fields)
        return fields if named else after_name(text) or short_stamp(text) or fields
    numbered = _PAGE_NUMBER.match(text)
    match = numbered or _READER.match(text) or _SITE.match(text)
    at, fields = scan(text, match.end() if match else 0)
    if at < len(text) and numbered:
        return ()
    if at < len(text) and (found := in_a_form_of_its_own(text)):
        return found
    if not fields:
        return among_words(text) or _beside_others(text) or told_by_tokens(text)
    if _of_a_notice(text, fields) or all(f.kind == "loose" for f in fields):
        return ()
    if at == len(text) or (fields[-1].kind in ("people", "author") and _names_only(text[at:])):
        return fields
    return _with_rest(text, at, fields)


def _with_rest(text: str, at: int, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields of a line that goes on behind the last one: with who wrote or published it, or with the frame."""
    name, last = text[at:].strip(), fields[-1]
    if last.kind == "stamp" and UNTIL.match(name):
        return ()
    if last.kind == "stamp" and _POSTED_FROM.fullmatch(name):
        return fields
    if last.kind == "stamp" and are_people(name):
        return (*fields, Field("author", "", at, len(text)))  # 2023-06-05 10:20方小河
    stated = len(fields) > 1 or ":" in text or (fields[0].kind == "date" and fields[0].end > fields[0].start)
    if _surely_states(text, fields) or (stated and frame_share(text[at:]) >= FRAMED):
        return fields
    # "2024-03-19 08:56 甲县发布": a bare stamp, then the account that published.
    # Without the hour the line may as well be a newspaper's, and the rest the name of its section.
    named = ":" in text or last.kind == "date" or is_outlet(name) or bool(OFFICE_NAME.fullmatch(name))
    named = named or (name.endswith("网") and not is_net(name) and not is_act(name))
    if (
        named
        and len(text) - at <= _ACCOUNT
        and last.kind in ("stamp", "date")
        and not _NO_SOURCE.search(name)
    ):
        return (*fields, *whose_and_who(text, at))
    return (among_words(text) if len(fields) == 1 else ()) or _beside_others(text) or told_by_tokens(text)


def _with_colon(match: re.Match[str]) -> str:
    """A label in brackets as one with a colon, just as long: [ 发布机构 ] 云河县人民政府."""
    if match["label"] not in labels():
        return match[0]
    return f" {match['before']}{match['label']}：{match['behind']}"


def _beside_others(text: str) -> tuple[Field, ...]:
    """The fields of a line in which labels that no table has stand beside those of a page."""
    stop, found = beside_others(text) if text.count("：") + text.count(":") > 1 else (0, ())
    return found if stop == len(text) else ()


def _surely_states(text: str, fields: tuple[Field, ...]) -> bool:
    """Whether a line begins with a labelled day and its hour and has no sentence, whatever stands behind them."""
    first = fields[0]
    dated = first.kind == "date" and len(text) <= SHORT // 2 and ":" in text[first.start : first.end]
    return dated and not SENTENCE.search(text)


def _names_only(text: str) -> bool:
    """Whether what is left of a line are more names: 编辑：甲  乙."""
    words = text.split()
    return len(words) <= 3 and all(is_person(word) for word in words)


def _of_a_notice(text: str, fields: tuple[Field, ...]) -> bool:
    """`时间：2023年6月5日` by itself is when something takes place, not when the page appeared."""
    return len(fields) == 1 and len(fields[0].label) == 2 and fields[0].kind == "date" and "年" in text


def kind_of(line: Line) -> Kind:
    """What a line is by itself, without a look at those around it."""
    if line.kind is not Kind.TEXT:
        return line.kind
    described = describe(line.piece)
    if described and any(f.kind != "control" for f in described.fields):
        return Kind.FURNITURE if is_kind(line.text, *LISTS) else Kind.META  # 推荐阅读 is no counter
    if is_byline(line.text) or ISSUED.fullmatch(line.text) or DESK_LINE.fullmatch(line.text):
        return Kind.META
    kind = furniture_kind(line.text)
    return Kind.FURNITURE if described or kind not in (None, "media_name") else Kind.TEXT
