"""The lines a page prints about itself: 发布时间：… 来源：… 浏览次数：… 字号：【大 中 小】 打印.

A scanner walks a line from field to field. If it reaches the end, the line is metadata; if it stops inside a long
line, what it passed was metadata glued to the text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from summarizer.compiled import compiled
from summarizer.patterns import regex
from summarizer.reading.lines.surnames import SURNAMES, is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share

STAMP = (
    r"(?:19|20)\d\d(?:\s?[-年/.、]\s?\d{1,2}|\s{1,3}\d{2}(?=\s?[-/]\s?\d{2}\s))(?:\s?[-月/.、]\s?|\s(?=\d{1,2}\s{0,3}(?:星期|周)))\d{1,2}(?:\s?日)?"
    r"(?:\s{0,3}(?:星期|周|礼拜)[一二三四五六日天])?(?:[\sT]{0,3}(?:上午|下午)?\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|时\d{1,2}分))?(?:\s{0,3}(?:星期|周)[一二三四五六日天])?"
)
# 2023年6月5日9:00至6月9日17:00: behind a stamp, what makes it a stretch of time.
UNTIL = regex(r"[至到—~～–-]{1,2}\s?(?:20\d\d年)?\d{1,2}[月日时:]")
_HAN_DAY = r"[一二][〇零○O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
_STAMP_AT = regex(
    rf"[【\[（(]?\s?(?:(?:作品)?(?:更新|发布|发表|创建|编辑)于[：:]?\s?)?({STAMP}|{_HAN_DAY})(?:印发(?=\s|$))?\s?[】\]）)]?"
)
_NOTHING = regex(r"(?:[-—]{1,2}|无)(?=\s|$)")  # 通讯员：-
# 发布时间：23年06月05日, 23-06-05 09:30
_SHORT_YEAR = regex(
    r"((?:\d\d年\d{1,2}月\d{1,2}日|(?:1[3-9]|2\d)([-/.])\d{1,2}\2\d{1,2})(?:\s\d{1,2}:\d\d(?::\d\d)?)?)(?!\d)"
)
# 原创 方小河 云河发布: who wrote the post and whose it is, the time left out.
_OWN_POST = regex(r"原创\s{1,4}(?P<who>[一-鿿]{2,3})\s{1,4}(?P<account>[^\s，。：]{3,14})")
# 原帖由 甲 于 2023-06-05 20:11 发表, 本帖最后由 甲 于 … 编辑: a forum's line; letters it scatters may follow.
_POSTED = regex(
    rf"(?:原帖由|引用|本帖?最后由)\s?\S{{1,16}}(?:\s\S{{1,16}})?\s?于\s?(?P<stamp>{STAMP})\s?(?:发表|编辑)[^一-鿿]{{0,60}}"
)
# "原创 某甲 云河发布 2023-06-05 20:11 发表于江苏": the head of an account's post.
_POST = regex(
    rf"(?:(?![·•]"
    rf"|公众号)\S{{1,16}}\s{{1,4}}){{0,4}}(?P<account>(?!公众号)[^\s，。：·•.]{{2,16}})(?:[\s·•]{{1,6}}公众号(?:[\s·•]{{1,6}}[一-鿿]{{2,4}})?)?[\s·•]{{1,30}}(?P<stamp>{STAMP})(?:\s{{0,4}}(?:发表于"
    rf"|发布于)?\s?[一-鿿]{{2,4}})?"
)
_COUNTED_TOO = regex(r"[\s·•|]{1,4}(?:阅读|浏览|点击|播放|观看)量?\s?[\d.]{1,8}\s?[万wWkK]?\+?次?$")
_BETWEEN = regex(r"[\s?？▌▍▎•|丨·/,，;；、【】\[\]（）()<>《》-]{1,40}")
_CONTROL = regex(
    r"(?:\d{1,6}(?=\s?[?？]{2})"
    r"|(?:发布|有)?\d{0,9}\s?[次人位]\s?(?:浏览|阅读|查看|点击|访问|观看|读者读过|围观)[：:]?"
    r"|(?:宋体|黑体|楷体|仿宋)(?=\s|$)|[\d.]{1,6}\s?[万w]?\+?\s?(?:次|人次)?(?:阅读|浏览|播放|点击)|[文图]\s?/\s?[图文](?=\s|$)"
    r"|\d{1,3}\s?(?:分钟|小时|天|周|个月)前(?!\S{6})|楼主(?=\s)|只看(?:该作者|楼主|大图)"
    r"|倒序(?:浏览|阅读|看帖)|使用道具|显示全部(?:楼层|帖子)|阅读模式"
    r"|来自[：:]?\s?[\u4e00-\u9fff]{2,8}(?=[\s|]|$)|电梯直达|(?:要闻|时政|综合|头条)(?=\s|$)"
    r"|(?:我要)?打印(?:本[页文稿]|此[页文]|文章)?|关闭(?:窗口|本页|此页|页面)?|加入收藏"
    r"|收藏(?:本[页文])?|保存|返回(?:顶部|列表)?"
    r"|分享(?:到|至)?\s?[：:]?|转发|推荐|复制链接|我要纠错|纠错|语音播报|听新闻|听全文|朗读|繁体|简体|星期(?=\s|$)|放大|缩小|默认|下载(?:本文)?|字体?"
    r"|(?:总)?第\s?\d{1,6}\s?期|第?[A-Z]?\d{1,2}版(?=\s|$)|大\s?中\s?小(?![一-鿿])|(?:大|中|小|大字|小字|默认|特大|超大|较大|A\+|A-|\+|T|-)(?=[\s|/】\]）)]|$)|微信|微博|新浪微博|QQ空间|朋友圈)"
)
_VALUE = {
    "count": regex(
        r"\s?[：:]?\s?[【\[（(]?\s?(?:(?!(?:19|20)\d\d\s?[-年/.]\s?\d)\d{1,9}(?:[.,]\d{1,3}){0,3}|\$\{?\w{0,20}\}?|加载中)?\s?(?:万|w|\+)?\s?[】\]）)]?\s?(?:人?次)?"
    ),
    "size": regex(r"\s?[：:]?[\s【】\[\]（）()↑↓大中小默认特超较A+T|/·-]{0,40}"),
}
_NUMBER_VALUE = regex(r"[^\s|]{0,40}")
_COLON = regex(r"\s?(?:[：:]{1,2}|[丨|/])(?:\s{0,3}[|丨])?\s{0,4}")
# Two characters of a name may stand apart: 陈   强.
_STOPS = (
    r"[【】\[\]|丨。；]|(?<!\s)(?<![：:\s、][一-鿿])\s{2,}|[\s·•](?=(?:19|20)\d\d[-年/.])"
    r"|\s?(?:打印|关闭|收藏|分享|浏览|点击|字号|字体|阅读|访问)"
)
# 责任编辑：某某12月2日，…: the text is glued to the last name.
_NAMES_STOP = regex(
    _STOPS + r"|\s(?=\d{1,6}\s?[?？]{2})|[?？]{2}|(?=\d{1,2}月\d{1,2}日|(?:19|20)\d\d[-年/.])"
)
# 科研处时间：2023-06-05, 方小河 发布：2023-06-05
_GLUED_DAY = regex(r"(?:时间|日期|发[布表]|更新|添加|录入)\s?[：:]\s?(?=(?:19|20)\d\d\s?[-/.年])")
# 云河融媒 时政部, 云河县融媒体中心（记者 甲）: the desk of an outlet behind its name, or its reporter.
_DESK_OF = regex(
    r"\s{1,3}[一-鿿]{2,6}(?:部|室|组|频道|栏目)$|[（(](?:全媒体)?(?:记者|通讯员|作者|编辑)[^（）()]{2,30}[）)]$"
)
_SOURCE_STOP = regex(_STOPS + r"|\s|[（(](?=(?:全媒体)?(?:记者|通讯员|作者|编辑))|声明|(?:全媒体)?记者\s")
# 责任编辑 汤若水 版式 庄小满: a newspaper's foot does without colons.
_DESK = regex(
    r"(?P<label>责任编辑|值班编辑|本版编辑|实习编辑|见习编辑|编辑|本版责编|责编|版式设计|版式|美编|视觉|校对|审校|组版|一审|二审|三审|初审|终审|签发|值班编委|值班主任|值班总编)"
    r"\s{1,3}(?P<name>[一-鿿]{2,4}|[一-鿿] [一-鿿])(?=\s|$)"
)
_DAY_ALONE = regex(
    r"\d{1,2}月\d{1,2}日\s{1,4}(?=(?:信息|文章|稿件)?来源|作者|编辑)"
)  # no year: it says nothing
# 记者 甲 乙  来源：…: names without a colon before a field.
_NAMED = regex(
    r"(?P<label>(?:本报)?(?:记者|通讯员|作者))\s{1,3}(?P<names>[一-鿿]{2,3}(?:\s{1,3}[一-鿿]{2,3}){0,6})\s{1,10}"
    r"(?=(?:信息|文章|稿件)?来源|责?编|编辑|审核|发布|时间|日期|(?:19|20)\d\d[-年/.])"
)
_HOUR = regex(r"\d[：:]\d\d\s{1,9}$")
# 2023年6月5日 09:26 办公室 点击：12: the office between the time and a counter.
_OFFICE_BETWEEN = regex(
    r"(?P<office>[一-鿿]{2,16})[\s|]{1,8}(?=(?:点击|浏览|阅读|访问|字号|字体|【|\[|作者|编辑|打印))"
)
# 资料来源 云河人大, at the end of a line
_FROM = regex(r"(?P<label>(?:资料|文章|信息|稿件|新闻|内容)?来源)\s{1,3}(?P<name>[一-鿿]{2,16})$")
# 2023-06-05 10:20 推广 来源：…: a word of the site's own between two fields.
_WORD_BETWEEN = regex(r"[一-鿿]{1,4}\s{1,4}(?=[一-鿿]{2,5}[：:])")
# 2023-06-05 10:20 | 进入论坛 | 来源：…: a link of the site's own at a bar.
_LINK_AT_BAR = regex(r"(?P<link>[一-鿿]{2,8})\s{0,3}(?:\|\s{0,3}|$)")
_PUT_THERE = regex(r"由\s[^\s，。]{2,14}\s[发布表]{2}于\s[一-鿿]{2,6}")  # 由 云上小河 发布于 综合
_OFFICE_WROTE = regex("[一-鿿]{2,30}")
_DESK_LABEL = regex(r"(?:责任编辑|编辑|责编|版式|美编|校对|审校|组版|一审|二审|三审|审核|签发)\s?[：:]?$")
# Names, or an office and names; no sentence.
_AUTHORS = regex(
    r"[\s/、]{0,4}(?:[一-鿿·]{1,4}|[一-鿿]{2,16}(?:记者|通讯员|[报台网部局办委社室处院校站媒员]|中心|组)[一-鿿\s]{0,4})(?=[\s、，,/|（(）)】\]&]|$)[^\d“。！？；]*$"
    r"|[A-Za-z]{2,12}$"
)
_ASKS = regex("[今明去]年|[您你们吗呢怎么哪在是的了]|如何")
_MORE_NAMES = regex(
    r"(?P<names>(?:(?:全媒体)?记者)?(?:\s{1,2}[一-鿿]{2,3}){1,4})(?:\s(?:[文图]\s?/\s?[图文]|文图|图文|摄影?))?\s{1,10}"
)
# 文章作者, 稿件来源, 本文字数: what a page calls itself before a label.
_IT = ("文章", "稿件", "信息", "新闻", "本文", "内容", "全文")
_OF_IT = (
    "作者", "来源", "出处", "转自", "时间", "日期", "发布时间", "发布日期", "编辑", "责任编辑", "审核", "录入",
    "发布人",
    "点击", "点击数", "点击次数", "浏览", "浏览量", "浏览次数", "阅读", "阅读量", "阅读次数", "字数", "分类",
)  # fmt: skip
_ROLE_BEHIND = regex(r"\s?/\s?(?:文|图|摄影?|文图|图文)(?=\s|$)")  # 方小河/文
_OUTLETS = "网报台社"  # what the names of outlets end in
_NAME = 3  # characters of a name; an office has more
# 信息员：甲, 整理：乙: a label that no table has, and the short value behind it.
_OTHER_LABEL = regex(
    rf"[一-鿿]{{2,5}}(?<![网报台社])\s?[：:]\s?(?P<value>{STAMP}|[^\s，。；！？：:|【\[]{{0,16}})(?=[\s|]|$)"
)
_PEOPLE_TAIL = regex(r"[\s、·]+$")


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled (or bare date) field of a line; `start:end` is its value."""

    kind: str
    label: str
    start: int
    end: int


@cache
def labels() -> Mapping[str, str]:
    """Label → field kind, from `tables/labels.tsv`."""
    table = (files("summarizer.reading") / "tables" / "labels.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    known = {row[0]: row[1] for row in rows[1:]}
    of_it = {f"{it}{label}": known[label] for it in _IT for label in _OF_IT}
    return of_it | known


@cache
def _label() -> re.Pattern[str]:
    words = sorted(labels(), key=len, reverse=True)
    gap = {2: r"\s{0,6}", 3: r"\s{0,3}"}
    spaced = [gap.get(len(w), "").join(map(re.escape, w)) for w in words]
    return compiled(f"({'|'.join(spaced)})")


@cache
def _label_colon() -> re.Pattern[str]:
    # 会议时间：… and 报名日期：… belong to what is told; only a whole label is the page's.
    return compiled(r"(?<![一-鿿])(?:时间|日期)\s?[：:]|(?!时间|日期)" + _label().pattern + r"\s?[：:丨|/]")


def find_label(text: str, start: int, end: int) -> int:
    """Where the first `label：` in `text[start:end]` begins, or -1."""
    match = _label_colon().search(text, start, end)
    return match.start() if match else -1


def scan(text: str, at: int = 0) -> tuple[int, tuple[Field, ...]]:
    """Walk over fields and page controls from `at`. Returns where the walk stopped and the fields passed.

    Linear: every step moves on and looks at most 60 characters ahead.
    """
    found: list[Field] = []
    controls = 0
    while at < len(text):
        if match := _BETWEEN.match(text, at):
            at = match.end()
            continue
        passed = step(text, at)
        if passed is None:
            break
        field, at = passed
        if field is None:
            controls += 1
        else:
            found.append(field)
            if field.kind == "source" and at > field.end:
                found.append(Field("author", "", field.end, at))
    if controls and not found:
        found.append(Field("control", "", at, at))
    return at, tuple(found)


@cache
def initials() -> frozenset[str]:
    """The characters that labels begin with."""
    return frozenset(label[0] for label in labels())


def post_head(text: str) -> tuple[Field, ...]:
    """The account and the time over a post, or nothing."""
    if text.startswith("原创 ") and (own := _OWN_POST.fullmatch(text)) and is_person(own["who"]):
        return (Field("author", "", *own.span("who")), Field("source", "", *own.span("account")))
    dated = len(text) <= 80 and ("20" in text or "19" in text)
    if dated and "由" in text and (posted := _POSTED.fullmatch(text)):
        return (Field("stamp", "", *posted.span("stamp")),)
    match = _POST.fullmatch(_COUNTED_TOO.sub("", text)) if dated else None
    # A title with its date is a row of a list; a post tells the hour, or that it is one.
    if not match or not (
        ":" in match["stamp"] or "：" in match["stamp"] or "原创" in text or "发表于" in text
    ):
        return ()
    if "：" in text[: match.start("stamp")]:
        return ()  # 来源：云河日报·点击：12次·2023-06-05 10:20
    if match["account"].endswith("发表于"):
        return (Field("stamp", "", *match.span("stamp")),)  # whoever wrote it in a forum
    stamp = Field("stamp", "", *match.span("stamp"))
    before = text[: match.start("account")].split()
    if is_person(match["account"]) and before and before[-1][-1] in _OUTLETS:
        of = text.index(before[-1])  # 云河新闻网 方小河 2023-06-05 10:34
        return (
            Field("source", "", of, of + len(before[-1])),
            Field("author", "", *match.span("account")),
            stamp,
        )
    found = (Field("source", "", *match.span("account")), stamp)
    wrote = text[: match.start("account")].rstrip()
    name = wrote.rpartition(" ")[2]
    if "原创" in wrote and len(name) == _NAME and is_person(name):
        return (Field("author", "", len(wrote) - len(name), len(wrote)), *found)
    return found


def beside_others(text: str) -> tuple[int, tuple[Field, ...]]:
    """`scan` over a line in which labels of a page stand beside some that no table has: 发布：… 信息员：甲 阅读：19.

    Where the walk stopped, and the fields passed; none if the known ones might be a notice's.
    """
    found: tuple[Field, ...] = ()
    at, other, told = 0, 0, False
    while at < len(text):
        stop, fields = scan(text, at)
        found = (*found, *fields)
        told = told or any(_is_page_s(f) for f in fields)
        at = stop
        if at == len(text) or not (match := _OTHER_LABEL.match(text, at)):
            break
        other += 1
        stamp = _STAMP_AT.fullmatch(match["value"])
        found = (*found, Field("stamp" if stamp else "loose", "", *match.span("value")))
        at = match.end()
    return (at, found) if other and told else (0, ())


def _is_page_s(field: Field) -> bool:
    """Whether only a page has such a field: a counter, a source, a size of letters, a desk, 发布时间."""
    return field.kind in ("count", "source", "size", "people") or (
        field.kind == "date" and len(field.label) > 2
    )


def step(text: str, at: int) -> tuple[Field | None, int] | None:
    """The field or page control that begins at a place, None for a control, and where it ends; nothing if none does."""
    if match := _STAMP_AT.match(text, at):
        return Field("stamp", "", *match.span(1)), match.end()
    if text[at] in initials() and (match := _label().match(text, at)):
        label = re.sub(r"\s", "", match[1])
        if valued := _value(text, match.end(), label):
            return valued
    if at == 0 and (match := _NAMED.match(text)) and match["names"][0] in SURNAMES:
        return Field("author", match["label"], *match.span("names")), match.end()
    if at == 0 and (match := _DAY_ALONE.match(text)):
        return None, match.end()
    if (
        at
        and (match := _OFFICE_BETWEEN.match(text, at))
        and (match["office"][-1] in _OUTLETS or _HOUR.search(text, max(0, at - 12), at))
    ):
        return Field("source", "", *match.span("office")), match.end()
    if match := _DESK.match(text, at):
        return Field("people", match["label"], *match.span("name")), match.end()
    if (match := _FROM.match(text, at)) and (len(match["label"]) > 2 or match["name"][-1] in _OUTLETS):
        return Field("source", match["label"], *match.span("name")), match.end()
    if at and (match := _DESK_LABEL.match(text, at)):
        return Field("people", match[0], match.end(), match.end()), match.end()
    if (
        match := _CONTROL.match(text, at)
        or _GLUED_DAY.match(text, at)
        or (_PUT_THERE.match(text) if at == 0 else None)
    ):
        return None, match.end()
    if "|" in text[max(0, at - 2) : at] and (match := _LINK_AT_BAR.match(text, at)):
        linked = frame_share(match["link"]) >= FRAMED or _label_colon().match(text, match.end())
        return (None, match.end()) if linked else None
    if at and text[at - 1].isspace() and (match := _WORD_BETWEEN.match(text, at)):
        return (None, match.end()) if _label_colon().match(text, match.end()) else None
    return None


def _value(text: str, at: int, label: str) -> tuple[Field, int] | None:
    """The field behind a label that ends at `at`; None if what follows is not the value of such a field."""
    kind = labels()[label]
    if kind in _VALUE:
        match = _VALUE[kind].match(text, at)
        end = match.end() if match else at
        bare = end == at and at < len(text)
        return None if bare else (Field(kind, label, at, end), end)
    if not (colon := _COLON.match(text, at)):
        if kind == "date" and len(label) > 2 and (match := _STAMP_AT.match(text, at)):
            return Field(kind, label, *match.span(1)), match.end()  # 发布时间2023-06-05
        # In a register without borders a label without a value touches the next label.
        empty = kind == "number" and (at == len(text) or _label().match(text, at))
        return (Field(kind, label, at, at), at) if empty else None
    at = colon.end()
    if kind == "date":
        match = _STAMP_AT.match(text, at) or _SHORT_YEAR.match(text, at)
        if match:
            return Field(kind, label, *match.span(1)), match.end()
        alone = len(label) > 2 or at == len(text) or _label_colon().match(text, at)
        return (Field(kind, label, at, at), at) if alone else None
    if kind in ("number", "loose"):
        if _label_colon().match(text, at):
            return Field(kind, label, at, at), at
        match = _NUMBER_VALUE.match(text, at)
        end = len(text) if kind == "loose" and len(text) - at <= 80 else match.end() if match else at
        following = find_label(text, at, end) if kind == "loose" else -1
        if following > at and text[following - 1] in " |":
            end = following  # 分类：部门动态  来源：云河日报
        return Field(kind, label, at, end), end
    if kind == "source" and _STAMP_AT.match(text, at):
        return Field(kind, label, at, at), at  # 来源：  2023-06-05 15:00
    if nothing := _NOTHING.match(text, at):
        return Field(kind, label, at, at), nothing.end()
    end = _open_value_end(text, at, people=kind != "source")
    if kind == "source" and (names := _names_on(text, end)):
        if not is_person(text[at:end]):
            return Field(
                kind, label, at, end
            ), names  # 来源：云河县融媒体中心 甲 文/图: `scan` sees to the names
        return Field("author", label, at, names), names  # 来源：甲 乙 阅读量：…
    if kind == "source" and is_person(text[at:end]):
        return Field("author", label, at, end), end  # 来源：方远山
    if kind == "source" and end > at and (desk := _DESK_OF.match(text, end)):
        return Field(kind, label, at, end), desk.end()
    # An office wrote it, if a label follows: 作者：云河县第一中学   点击数：
    below = text[end:].lstrip()
    office = _OFFICE_WROTE.fullmatch(text[at:end]) and (
        _label_colon().match(below) or _GLUED_DAY.match(below)
    )
    if kind == "author" and end > at and not office and not _AUTHORS.match(text[at:end]):
        return None  # 本报讯 记者 甲 报道：5月6日，…
    if label == "记者" and _ASKS.search(text, at, end):
        return None  # 记者：今年在校园食 / 品安全方面有哪些举措？
    return (Field(kind, label, at, end), end) if end - at <= 40 else None


def _names_on(text: str, at: int) -> int:
    """Where names end that go on behind the first, up to the next label or stamp; 0 if none do."""
    limit = min(len(text), at + 40)
    following = _label_colon().search(text, at, limit)
    end = following.start() if following else limit if limit == len(text) else 0
    match = _MORE_NAMES.match(text, at, end) if end > at else None
    if (
        end == len(text)
        and (names := _ROLE_BEHIND.sub("", text[at:]).split())
        and all(map(is_person, names))
        and not _CONTROL.match(names[0])
    ):
        return end  # 来源：云河日报  甲 乙, and the day on the next line
    return at + len(text[at:end].rstrip()) if match and match.end() == end else 0


def _open_value_end(text: str, at: int, people: bool) -> int:
    """End of a publisher's name or of names: at the next label, stamp, bracket or (for a publisher) space."""
    limit = min(len(text), at + 60)
    for label in (_label_colon(), _GLUED_DAY):
        if following := label.search(text, at, limit):
            limit = following.start()
    match = (_NAMES_STOP if people else _SOURCE_STOP).search(text, at, limit)
    end = match.start() if match else limit
    return at + len(_PEOPLE_TAIL.sub("", text[at:end]))
