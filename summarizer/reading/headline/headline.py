"""Which unfinished lines around a body are its headline, which its kicker, which a slogan of the page.

Headlines stand before their bodies on most pages and after them on some extracted newspaper pages. It is a
property of the page, decided once: the neighbour that shares more character pairs with a block is its body.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import add

from summarizer.patterns import regex
from summarizer.reading.headline.decks import decks, is_couplet, tells, tells_when
from summarizer.reading.headline.verbs import lacks_subject
from summarizer.reading.headline.weights import (
    attends,
    ends_in_figure,
    has_event,
    is_aside,
    is_call,
    is_done,
    is_outcome,
    is_result,
    is_whole,
    names_who,
    says,
    weight,
)
from summarizer.reading.piece import Piece, join

Pairs = str
MASTHEAD_OVERLAP = 0.3
_FEW = 200_000  # characters looked through before it is cheaper to list the pairs of both texts
_KEPT, _SHORT = 5_000, 100  # characters of the longest body and headline that are remembered
_WORDS = regex(r"\w+")
# What the title of a paper ends in: 关于…的通知 is one title, on however many lines.
_PAPER = regex(
    r"(?:通知|意见|方案|公告|通告|决定|公示|办法|细则|规定|批复|通报|函|决议|报告|说明|规划|计划|措施)(?:（[^（）]{1,20}）)?》?$"
)
_ISSUER = regex(
    "(?:[局委办部会府厅院室处队校团组社科园所馆镇乡区县市州旗省村]|街道|中心|公司|集团|单位|部门|大学|中学|小学)$"
)
# 传达学习… / 研究部署… / 方远山主持会议, under 市委常委会召开会议: what was done there and who led it.
_FOLLOWS = regex(
    r"(?:传达|学习|研究|部署|审议|听取|讨论|贯彻|安排|介绍|通报|解读|征求)|[一-鿿]{2,4}(?:主持|出席|讲话|并讲话)"
)
_OCCASION = regex(
    r"(?!.*(?:召开|举行|举办|启动|参加|出席|亮相|走进|开展|组织))[^，。；： ]{6,40}"
    r"(?:[谈览交易]会|大会|论坛|[一-鿿]节|[大联]赛|博览会|运动会)"
)
_PHRASES = regex(r"[一-鿿]{4}(?:[ ，、][一-鿿]{4}){1,3}")
# 方远山在全县项目观摩会上强调, over what was stressed.
_SAYS = regex(r"(?:强调|指出|要求)$")
_TOLD, _NAMED = 300, 0.3  # characters of a text that say how its headline reads; share of a name's pairs
_FIRST = 150  # characters of a text that say what it tells of
_GROUP = regex("(?:检查|调研|考察|督导|视察|观摩|慰问|巡察|巡视|督查|评估|验收|执法)[组团队]$")
_BODY = regex("..(?:[镇乡县区市州旗村局委院办会队组校]|街道|公司|中心|集团|大学|社区)$")
_LONGEST_NAME, _NEAR = 12, 40  # characters
_MIDDLE = 0.5
_FIRST_OF_TWO = (
    0.2  # what the line under a headline says comes second, unless the line over it calls for something
)
_THREE = 3  # lines
_LARGEST, _SAME_TYPE = 0.6, 1.15
_WHOLE, _SHORTEST = 6, 7  # characters of a line, and of one without a subject, that is no end of another
_MASTHEAD = regex(
    r"(?:争创|争做|争当|创建|喜迎|热烈庆祝|庆祝|学习贯彻|学习宣传贯彻|深入学习|深入贯彻|不忘初心|牢记|讲文明|共建|同创)[^，。！？]{2,24}！?"
)

_BRACKETED = regex(r"[【\[](?P<title>[^【】\[\]]{8,80})[】\]]")
_TAG = (
    r"[【\[（(](?:图文|组图|多图|高清组图|图|视频|图片新闻|视频新闻|原创|转载?|转帖|快讯|推荐|热点"
    r"|置顶|头条|要闻|荐|新)[】\]）)]"
)
_TAGGED = regex(
    rf"(?:\[[一-鿿]{{2,6}}\]\s?(?={_TAG}))?(?:{_TAG}\s?)?(?P<title>.{{6,80}}?)(?:\s?{_TAG}|[【\[]\d{{1,2}}[】\]]|\s?\[复制链接\]|\s(?:\.{{3,6}}|…{{1,2}}))?"
)
# 【乡镇动态】title, 图文：title, 要闻 | title: the name of a column before a title.
_COLUMN = regex(
    r"(?:【[一-鿿A-Za-z0-9· 、“”]{2,24}】|\[[一-鿿]{2,6}\]|（[一-鿿]{2,10}）："
    r"|(?:图文|组图|图集|视频|快讯|简讯|聚焦|关注|要闻|头条|动态)\s?[：:|丨]"
    r"|[一-鿿]{0,6}(?:速递|速看|快看|热讯|热闻|资讯|快讯|热点|焦点|聚焦|速讯|速读|播报|看点|微动态|要闻|头条|短讯|简讯)\s?[：:|丨！](?:[^|丨，。：]{2,16}[|丨])?"
    r"|(?:重磅|最新|突发|权威发布|关注|紧急)！|原创\s|(?:转载|转发|原创|[Rr][Ee]|[Ff][Ww]d?|FWD|回复|答复)\s?[：:]\s?|#[^#\s]{2,10}#|[①-⑳]"
    r"|[^|丨，。：·]{2,8}(?:进行时|系列报道|专栏|在线|关注|聚焦)·|(?:19|20)\d\d-\d\d-\d\d\s"
    # 全城停水 | 将于7月12日开始: what goes on begins no title.
    r"|(?:【[^【】]{2,24}】)?[^|丨，。：【]{2,20}\s?[|丨](?!\s?(?:将于?|已于?|定于|正在|均?可|请)))\s?(?P<title>[^|丨]{8,80})"
)
_DAY_BEHIND = regex(r"(?<=[^\d\s])\s{0,3}[（(\[]?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[）)\]]?$")
# 探路示范——云河县建设示范区调研记: an explanation tells what it is.
# 守住底线 筑牢防线——县水务集团召开安全生产会议: phrases, and what took place.
_PHRASES_OVER = regex(r"(?:[一-鿿“”]{4,8}[ ，、]){1,3}[一-鿿“”]{4,8}(?=——[^—]{8,40}$)")
_EXPLAINS = regex(
    r"(?<=[一-鿿”？！]{4})——(?=[^—]{6,40}(?:[记述评]|扫描|观察|调查|透视|速写|特写|剪影|启示|追踪|专访|随笔|写真|纪实)$)"
)
SITED = regex(
    r"(?P<title>[^-_|]{5,60}?)(?<![\d网报站台])(?:\s?[-_]{1,2}\s?[一-鿿A-Za-z·]{2,12}){0,2}\s?[-_]{1,2}\s?[一-鿿A-Za-z0-9·]{1,12}"
    r"(?:网|网站|在线|频道|门户|资讯|论坛|日报|晚报|要闻|新闻|人民政府|政府|融媒|官网|发布)"
)
"""A title and, behind a hyphen, the name of the site: 青山镇送清凉-云河新闻网."""
_SPACED = regex(r"[一-鿿](?: {1,3}[一-鿿]){1,12}")  # characters set apart, as in 召 开
_GAP = regex(" +")
_ANNEX = regex(
    r"附(?:[件表录]\s?[一二三四五六七八九\d]{0,2})?\s?[：:“《]"
)  # 附：“五一劳动奖章”名单: what goes with it
_CAMPAIGN = regex("不忘初心|牢记使命|学习贯彻")  # couplets that name a campaign, and no article


@dataclass(frozen=True, slots=True)
class Heading:
    """A headline and what stood over or under it."""

    headline: Piece | None = None
    kicker: Piece | None = None


def pairs(text: str) -> Pairs:
    """A text as its pairs of neighbouring characters are looked up in it: without marks and spaces."""
    return _letters(text) if len(text) < _KEPT else "".join(_WORDS.findall(text))


@lru_cache(maxsize=128)  # a body is asked for as often as a page is cut and its headlines weighed
def _letters(text: str) -> Pairs:
    return "".join(_WORDS.findall(text))


def overlap(block: str, body: Pairs) -> float:
    """Share of the block's character pairs that the body has."""
    own = _own(block) if len(block) < _SHORT else _listed(pairs(block))
    if not own:
        return 0.0
    if len(own) * len(body) > _FEW:
        return len(own & _listed(body)) / len(own)
    return sum(map(body.__contains__, own)) / len(own)


@lru_cache(maxsize=256)
def _own(block: str) -> frozenset[str]:
    return _listed(pairs(block))


def _listed(letters: str) -> frozenset[str]:
    return frozenset(map(add, letters, letters[1:]))


def lean(blocks: Sequence[str], bodies: Sequence[Pairs]) -> float:
    """How much more the headlines of a page belong to the body above them than to the one below, from -1 to 1.

    `blocks[i]` stands before `bodies[i]`; the last block stands after all of them.
    """
    before = sum(overlap(block, body) for block, body in zip(blocks[:-1], bodies, strict=True))
    after = sum(overlap(block, body) for block, body in zip(blocks[1:], bodies, strict=True))
    return (after - before) / max(1, sum(1 for block in blocks if block))


def is_masthead(text: str) -> bool:
    """Whether a line reads as the slogan newspapers print over a page."""
    return bool(_MASTHEAD.fullmatch(text)) and (not is_couplet(text) or bool(_CAMPAIGN.search(text)))


def issues(text: str) -> bool:
    """Whether a line over 关于…的通知 names who issues that, and is no slogan or section."""
    return bool(_ISSUER.search(text)) and not is_couplet(text)


def is_open(text: str) -> bool:
    """Whether a line begins the title of a paper and does not end it: 云河县人民政府关于做好."""
    return "关于" in text and not _PAPER.search(text)


def choose(
    lines: Sequence[Piece], body: Sequence[Piece] = (), size: Callable[[Piece], float] = lambda _: 0.0
) -> Heading:
    """Headline and kicker from the lines of one block over or under `body`, in the order of the page.

    `size` is that of the type a line is set in, 0 where nothing tells: lines of two sizes are no one deck.
    """
    own = [line for line in lines if not _ANNEX.match(line.text)]
    if lines and not own:
        return Heading()
    bare = [part for line in own if (bare := _bare(line)).text for part in _at_dash(bare)]
    edges = [i for i in range(1, len(bare)) if not _alike(size(bare[i - 1]), size(bare[i]))]
    groups = [bare[a:b] for a, b in pairwise([0, *edges, len(bare)])]
    text = "".join(piece.text for piece in body)[:_TOLD]
    rows = [row for group in groups for row in _as_told(decks(group), text)]
    under = len(rows)
    while under > 1 and is_outcome(rows[under - 1].text):
        under -= 1
    if under == len(rows) or (under == 1 and not tells(rows[0].text)):
        return _chosen(rows, body, size)
    return _with_kicker(_chosen(rows[:under], body, size), rows[under:])


def _alike(one: float, other: float) -> bool:
    return max(one, other) < _SAME_TYPE * min(one, other) or not (one and other)


def _as_told(rows: Sequence[Piece], text: str) -> list[Piece]:
    """The decks with those joined that are one in the text: 我市新建 / 公园十二处, of 今年我市新建公园十二处.

    So is the name of what the text tells of, and a line under it that tells something of nobody else.
    """
    found: list[Piece] = list(rows[:1])
    told = pairs(text)
    for row in rows[1:]:
        over, below = found[-1].text, row.text
        named = _is_subject(over) and overlap(over, told) >= _NAMED and not names_who(below, text)
        short = max(len(over), len(below)) < _WHOLE  # neither is a line of its own
        beside = " " in below or is_aside(below) or is_result(below) or ends_in_figure(below)
        if (short or _across(over, below, text) or (named and not beside)) and not (
            below[0] == "—" or tells_when(below) or _SAYS.search(over)
        ):
            found[-1] = _joined([found[-1], row])
        else:
            found.append(row)
    return found


def _across(over: str, below: str, text: str) -> bool:
    """Whether the text says, without a mark between, what two lines say on both sides of their break."""
    if not (over[-1].isalnum() and below[0].isalnum()) or is_result(below) or is_whole(over):
        return False
    return over[-2:] + below[:2] in text


def _chosen(rows: Sequence[Piece], body: Sequence[Piece], size: Callable[[Piece], float]) -> Heading:
    """Headline and kicker among the decks of one block."""
    if len(rows) < 2:
        return Heading(*rows)
    return _by_form(rows, body, size) or _by_weight(rows, body, size)


def _by_form(rows: Sequence[Piece], body: Sequence[Piece], size: Callable[[Piece], float]) -> Heading | None:
    """What dashes, the titles of papers and the words of who spoke tell."""
    if _SAYS.search(rows[0].text):
        return Heading(rows[0], _joined(rows[1:]))
    # A line that opens with a dash explains the headline over it.
    dash = next((i for i, row in enumerate(rows) if i and (row.text[0] == "—" or tells_when(row.text))), None)
    if dash:
        over = _chosen(rows[:dash], body, size)
        told = rows[dash].text
        called = over.headline.text if over.headline else ""
        if over.headline and (
            _PHRASES.fullmatch(called) or (is_couplet(called) and has_event(told) and not has_event(called))
        ):
            return Heading(_joined(rows[dash:]), over.headline)
        return _with_kicker(over, rows[dash:])
    titled = is_open(rows[0].text) or (rows[1].text.startswith("关于") and issues(rows[0].text))
    if titled and _PAPER.search(rows[-1].text):
        return Heading(_joined(rows))
    if _OCCASION.fullmatch(rows[0].text) and len(rows[1].text) >= 10 and is_done(rows[1].text):
        # 第五届农业博览会 / 云河县专场推介会在省城举行: where it took place, and what did.
        return Heading(rows[1], _joined([row for row in rows if row is not rows[1]]))
    if has_event(rows[0].text) and all(_FOLLOWS.match(row.text) for row in rows[1:]):
        return Heading(rows[0], _joined(rows[1:]))
    return None


def _by_weight(rows: Sequence[Piece], body: Sequence[Piece], size: Callable[[Piece], float]) -> Heading:
    """The line that weighs most, and what goes on with it."""
    text = "".join(piece.text for piece in body)[:_FIRST]
    told = pairs(text)
    weights = [weight(row.text, overlap(row.text, told), text) for row in rows]
    if len(rows) == _THREE:
        weights[1] += _MIDDLE  # the main line of three stands between the others
    elif not (is_call(rows[0].text) or is_aside(rows[0].text)):
        weights[0] += _FIRST_OF_TWO
    sizes = [size(row) for row in rows]
    if not all(_alike(sizes[0], other) for other in sizes[1:]):
        # What is printed largest is the headline, unless it only calls for something.
        weights = [w + _LARGEST * _alike(own, max(sizes)) for w, own in zip(weights, sizes, strict=True)]
    top = max(weights)
    plain = [row for row in rows if not is_aside(row.text)] or list(rows)
    main = [rows[weights.index(top)]] if top > 0 else plain
    first, last = rows.index(main[0]), rows.index(main[-1])
    named = [names_who(row.text, text) or _is_named(row.text, text) for row in rows]
    before, behind = rows[first - 1], rows[min(last + 1, len(rows) - 1)]
    if first and named[first - 1] and not named[first] and _is_subject(before.text):
        # Whoever began to do it may be set in smaller type: 市人大检查组 / 开展执法检查.
        whole = _alike(size(before), size(main[0])) or lacks_subject(main[0].text)
        main = [before, *main] if whole else main
    if last + 1 < len(rows) and not named[last + 1] and _carries_on(main[-1].text, behind.text):
        whole = _alike(size(behind), size(main[-1])) or (
            _is_subject(main[-1].text) and lacks_subject(behind.text)
        )
        main = [*main, behind] if whole else main
    return _with_kicker(Heading(_joined(main)), [row for row in rows if row not in main])


def _is_named(line: str, text: str) -> bool:
    """Whether a line is nothing but the place or the body that a text names in its first words: 青山街道."""
    return (
        len(line) <= _LONGEST_NAME and bool(_BODY.search(line)) and line in text[:_NEAR] and _is_subject(line)
    )


def _is_subject(text: str) -> bool:
    """Whether a line names somebody or something and nothing that was done: 云河集团第二个."""
    bare = _GROUP.sub("", text)  # 市人大常委会检查组
    told = says(bare) or has_event(bare) or is_aside(text) or is_call(text)
    return not (told or " " in text or text[-1] in "”！" or ends_in_figure(text))


def _carries_on(text: str, below: str) -> bool:
    """Whether a line ends what the line over it says, or says what that was for: 青山镇推行“积分制” / 激活乡村治理."""
    if " " in below or is_aside(below) or attends(below) or ends_in_figure(below):
        return False
    if len(below) < _WHOLE or _is_subject(text):
        return True
    return lacks_subject(below) and (len(below) < _SHORTEST or "，" in text)


def _with_kicker(main: Heading, beside: Sequence[Piece]) -> Heading:
    """A heading with more lines in its kicker, in the order of the page."""
    rows = [*beside, *((main.kicker,) if main.kicker else ())]
    if not rows:
        return main
    return Heading(main.headline, _joined(sorted(rows, key=lambda row: row.offsets[0])))


def _bare(line: Piece) -> Piece:
    """A line without what is set around a title: 【…】 about it, [图文] or a column before, （组图） behind."""
    if line.text[0] in "【[" and (match := _BRACKETED.fullmatch(line.text)):
        return line.part(*match.span("title"))
    if match := _TAGGED.fullmatch(line.text):
        line = line.part(*match.span("title"))
    if ("-" in line.text or "_" in line.text) and (match := SITED.fullmatch(line.text)):
        line = line.part(*match.span("title"))
    if match := _COLUMN.fullmatch(line.text):
        line = line.part(*match.span("title"))
    if line.text[-1] in "0123456789）)]" and (day := _DAY_BEHIND.search(line.text)):
        line = line.part(0, day.start())
    if " " in line.text and _SPACED.fullmatch(line.text):
        return line.without([m.span() for m in _GAP.finditer(line.text)])
    return line


def _at_dash(line: Piece) -> tuple[Piece, ...]:
    """一江清水向东流 ——云河县河长制工作侧记, on one line, is two."""
    at = line.text.find(" ——", 1)
    if at < 0 and (match := _EXPLAINS.search(line.text)):
        at = match.start()
    if at < 0 and line.text.count(" ") == 1 and (gap := line.text.index(" ")) >= _SHORTEST:
        called, told = line.text[:gap], line.text[gap + 1 :]
        at = gap if is_call(called) and has_event(told) and not (is_call(told) or has_event(called)) else at
    if at < 0 and "——" in line.text and (over := _PHRASES_OVER.match(line.text)):
        at = over.end() if is_couplet(over[0]) and has_event(line.text[over.end() :]) else at
    return (line.part(0, at), line.part(at)) if at > 0 else (line,)


def _joined(rows: Sequence[Piece]) -> Piece:
    """Lines as one headline; whole phrases keep a space where the line broke."""
    spaced = any(" " in row.text or "，" in row.text for row in rows)
    pieces: list[Piece] = []
    for row in rows:
        if pieces and spaced:
            pieces.append(Piece(" ", array("l", [pieces[-1].offsets[-1] + 1])))
        pieces.append(row)
    return join(pieces)
