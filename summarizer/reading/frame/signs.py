"""Two tables of signs: what speaks for a line over a text being its title, and for one over the title going with it.

No sign decides by itself. Each weighs what it is worth, a title is the heaviest of the lines over a text, and what
stands over it belongs to it from `BELONGS` on: kickers, first lines and whoever issues a paper do, names do not.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from summarizer.patterns import regex
from summarizer.reading.headline.decks import HOW, breaks, ends_in_joint, is_couplet
from summarizer.reading.headline.headline import SITED, Pairs, issues
from summarizer.reading.headline.weights import (
    has_event,
    is_call,
    is_slogan,
    is_whole,
    names_event,
    names_who,
    says,
)
from summarizer.reading.lines.banner import is_act, is_banner, is_heading, is_net, is_section
from summarizer.reading.lines.rolls import names_officers
from summarizer.reading.lines.vocabulary import frame_share

BELONGS = 0.5
"""The weight from which on a line over a title goes with it."""
PAPERS = frozenset(("公示", "公告", "通告", "通知", "通报", "启事", "简报", "会议纪要"))
LEAST = 4  # Chinese characters of a title; 公示 is one all the same
SHORTEST = 6  # characters of a line that goes with a title whatever it says
_HAN = regex("[一-鿿]")
_CLASS = 6  # characters of the kind of a paper, over its title
_COMMAS, _HYPHENS = 2, 2  # hardly any title has more; strings for search engines do
_LONGEST = 70  # characters; hardly any title is longer
_CAPTION = regex(r"^图为|摄影：|摄$")  # stands over a text as well, and has more of its words than the title
_TITLE_OF_PAPER = regex(
    r"^[^，。|]{2,40}(?:通[告报]|启事|倡议书|[公一][开封]信|意见|办法|方案|纪要|报告|讲话|简报|解读|[答回批]复|措施|规定|条例|细则"
    r"|决定|预案|规划|名[单录册]|人选|(?<=.{6})(?:安排|对象|计划|要点|清单|目录|[览度况排计]表))$"
)
_PLACE = regex(r"[一-鿿]{1,4}(?:[镇乡县区市]|街道)")  # over the title of a piece from there
_WORDS = regex(r"[一-鿿A-Za-z]{2,4}(?:\s{1,3}[一-鿿A-Za-z]{2,4}){2,9}")  # three words and more: no kicker
_NAMES = regex(
    r"^[^，；：]{2,14}(?:平台|网|网站|中心|论坛|频道|在线|之窗|[报社台局办]|APP|学院|医院|公司|大学|[中小]学)$"
)
_WITH = regex("[一-鿿]{1,8}[省市县区州旗镇乡局院校司会团]与(?!会)")  # 云河县与林业大学 / 签署协议
_ISSUE = regex(r"[（(]?(?:总?第|20\d\d年第?)\s?\d{1,5}\s?期.{0,16}")  # under the name of a bulletin
_OWNER = regex(
    "(?:主管|主办|承办|指导|出品)$|的(?:美篇|博客|空间|主页|微博|头条号?)$"
)  # 云河县人民政府办公室主管
_OWNS = regex(
    rf"(?:平台|网|网站|论坛|频道|在线|之窗|APP)$|{_OWNER.pattern}"
)  # no office, as stands over 关于…的通知
_SPEAKER = regex(r"[（(][^（）()]{4,80}[）)]")  # （2023年6月5日…会议通过）
# 青山街道：, 方远山在全县大会上强调： over a second line
_DECK = regex(
    r"^[一-鿿]{1,9}(?:[镇乡县区市省州盟旗村局委院办]|街道|社区|公司|中心|大队|支队)：$|(?:强调|指出|要求|表示|提出|时|上|中)：$"
)
_TELEPHONE = regex(r"[一-鿿]{2,12}[：:]\s?[\d()（）-]{7,20}")
_LATIN = regex("[A-Za-z]{3}")
_NUMBERED = regex(r"第\s?\d{1,6}\s?期|(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d")  # of an issue
_MOTTO = 3  # gaps of a couplet that is longer than kickers are: 喜迎盛会 守护平安 奋进征程 建功时代
_TOPIC = regex(r"(?:19|20)\d\d年?[一-鿿]{2,6}")  # 2023年夏粮收购: where on the site the page stands
_LEVELS = "省市县区州旗镇乡村"


def is_name(text: str) -> bool:
    """Whether a line is the name of a site, an outlet or an office and tells of nothing done, nor with whom."""
    if _WITH.match(text):
        return False
    return bool(_NAMES.search(text)) and not is_act(text) and not is_net(text) and not SITED.fullmatch(text)


def names_class(text: str, below: str) -> bool:
    """Whether a line is the kind of what stands under it: 停水公告 over 关于…停水的公告, 发布会 over …发布会."""
    if len(text) > _CLASS or len(below) <= len(text) + _CLASS:
        return False
    return below.endswith(text) or (
        text[-2:] == below[-2:] and text[-2:] in PAPERS and below.startswith("关于")
    )


def _is_short(text: str) -> bool:
    return len(_HAN.findall(text)) < LEAST and text.replace(" ", "") not in PAPERS


# What a line weighs as the title, without a look at the text or at where it stands.
_OF_TITLE: tuple[tuple[float, Callable[[str], object]], ...] = (
    (0.5, lambda text: is_act(text) or _TITLE_OF_PAPER.search(text)),
    (0.4, lambda text: says(text) or is_couplet(text)),
    (-1.0, _is_short),
    (-1.0, lambda text: len(text) > _LONGEST or text.count("，") > _COMMAS),
    (-1.0, lambda text: text[-1] == "："),
    (-2.0, lambda text: text.count("-") > _HYPHENS),  # strings for search engines
    (-3.0, lambda text: text[0] == "—" or _SPEAKER.fullmatch(text)),  # explains the title, or who passed it
    (-1.0, is_section),
    (-1.0, lambda text: _PLACE.fullmatch(text)),
    (-2.0, lambda text: is_name(text) or _OWNER.search(text)),
    (-3.0, _TELEPHONE.fullmatch),
    (-1.0, lambda text: " " in text and len(set(words := text.split())) < len(words)),  # names of pictures
    (-2.0, names_officers),
    (-3.0, is_heading),
    (-2.0, lambda text: is_banner(text) or _CAPTION.search(text)),
)


def as_title(text: str, below: str) -> float:
    """How much speaks for a line being a title by its words; `below` is the line under it."""
    text = text.removesuffix("[复制链接]")  # of a forum, behind the title
    told = sum(weight for weight, holds in _OF_TITLE if holds(text))
    return told - 2 * frame_share(text) - 2 * bool(below and _ISSUE.fullmatch(below))


class Over(NamedTuple):
    """A line over a title with the line under it: whether that is the title, and the page has a frame over its text;
    the text, and what of the line is in it.

    The place whose page it is says nothing: 乡村振兴看云河县 has but that of the text.
    """

    text: str
    below: str
    next: bool
    framed: bool
    body: str
    share: float


# What a line right over a title, or over what belongs to one, weighs as part of it.
_BESIDE_TITLE: tuple[tuple[float, Callable[[Over], object]], ...] = (
    (1.0, lambda o: is_couplet(o.text) and len(o.text) <= _LONGEST and _is_of_text(o)),
    (1.0, lambda o: o.below.startswith("关于") and issues(o.text) and not _OWNS.search(o.text) and not _is_area(o)),
    (1.5, lambda o: _DECK.search(o.text)),
    (1.5, lambda o: o.next and _PLACE.fullmatch(o.text) and (o.share or _tells_of(o))),
    (0.6, lambda o: _is_of_text(o) and (is_slogan(o.text) or is_call(o.text) or says(o.text) or has_event(o.text))),
    (0.4, lambda o: "“" in o.text or ("！" in o.text and _is_of_text(o))),
    (1.0, lambda o: o.next and _goes_on(o)),
    (2.0, lambda o: o.next and _is_half(o)),
    (0.2, lambda o: o.next),
    (-0.3, lambda o: not o.next),
    (0.6, lambda o: o.next and not o.framed),
    (-1.0, lambda o: len(o.text) < SHORTEST),
    (-1.0, lambda o: len(o.text) > _LONGEST or is_section(o.text)),
    (-1.0, lambda o: _WORDS.fullmatch(o.text) and not is_couplet(o.text)),  # 务实 为民 清廉 高效
    (-1.0, lambda o: is_banner(o.text) or is_name(o.text)),
    (-2.0, lambda o: _OWNER.search(o.text)),
    (-1.0, lambda o: _LATIN.search(o.text) or _is_series(o)),
    (-1.5, lambda o: o.text[0] in "[【" or _NUMBERED.search(o.text)),
    (-1.5, lambda o: not o.share and is_couplet(o.text) and o.text.count(" ") >= _MOTTO),
    (-1.5, lambda o: _TOPIC.fullmatch(o.text) and not has_event(o.text)),
    # Somebody else did something else: the title of another page.
    (-1.0, lambda o: o.framed and o.share < _FOREIGN and not _goes_on(o) and _tells_of_somebody(o)),
)  # fmt: skip
_CARRIES_ON = "在将于获被与和"  # what no title begins with
_BROKEN = 40  # characters of a line that is broken off
_FOREIGN = 0.15  # share of its pairs that what another page tells of has in common with the text
_OF_TEXT, _MUCH = (
    0.1,
    0.2,
)  # share of its pairs that a line of the text has in common with it at least, and for sure
_WORTH = 2.0  # what the share of a line that is in the text weighs


def belongs(text: str, below: str, body: Pairs, *, next_to_title: bool, framed: bool) -> bool:
    """Whether a line over a title goes with it, as kickers and first lines of titles do."""
    over = Over(text, below, next_to_title, framed, body, of_text(text, body, below))
    if names_class(text, below):
        return False
    if " " in text and len(words := text.split()) > 1 and any(map(is_section, words)):
        return False  # 妇联要闻 权益维护 家庭建设
    told = sum(weight for weight, holds in _BESIDE_TITLE if holds(over))
    return told + _WORTH * over.share - 2 * frame_share(text) >= BELONGS


def _is_of_text(over: Over) -> bool:
    """Whether a line has words of the text, calls as a kicker does, or stands on a page without a frame.

    Menus, mottoes and words to the browser say something and are set in parts of one length as well.
    """
    if over.share >= _OF_TEXT or not over.framed:
        return True
    return not _is_series(over) and ("“" in over.text or is_call(over.text) or is_whole(over.text))


def _is_half(over: Over) -> bool:
    """Whether a line and the title are two phrases of one length and one ending, 河道变清了 over 钓友回来了, or one
    question: 如何守护 over 校园食品安全."""
    if HOW.fullmatch(over.text):
        return True
    alike = len(over.text) == len(over.below) and over.text[-1] == over.below[-1]
    return alike and len(over.text) > LEAST and over.text != over.below


def _tells_of(over: Over) -> bool:
    """Whether a place over a title that tells of something is one that the text names and the title does not."""
    return over.text in over.body and over.text not in over.below and says(over.below)


def _goes_on(over: Over) -> bool:
    """Whether a line lacks what the title under it says, and is no name by itself."""
    if over.framed and over.share < _OF_TEXT and not _is_broken(over):
        return False
    named = is_name(over.text) or is_banner(over.text) or _OWNER.search(over.text)
    if named or _is_series(over) or len(over.text) > _BROKEN or over.text[-1] in "，。":
        return False
    if len(over.text) < SHORTEST and not over.share:
        return False  # 调查研究, a column
    return over.below[0] in _CARRIES_ON or breaks(over.text, over.below)


def _is_broken(over: Over) -> bool:
    """Whether a line that has nothing of the text is broken off: …关于促进, …培训班 over 在县委党校开班."""
    about = "关于" in over.text and ends_in_joint(over.text)
    return about or (over.below[0] in _CARRIES_ON and has_event(over.below))


def _tells_of_somebody(over: Over) -> bool:
    return names_who(over.text, over.body) and names_event(over.text)


def _is_series(over: Over) -> bool:
    """Whether a line ends in the place of the text and says nothing else that is in it: 开局之年看云河县, 活力云河."""
    if over.share >= _MUCH or names_who(over.text, over.body):
        return False
    return over.text[-1] in _LEVELS or _is_place(over.text[-2:], over.body + over.below)


def _is_area(over: Over) -> bool:
    """Whether a line ends as a place does and is none that issues papers: 惠企直达专区, 文明城市提名城市."""
    return over.text[-1] in _LEVELS and (len(over.text) > SHORTEST or _is_series(over)) and not over.share


def _is_place(name: str, body: Pairs) -> bool:
    """Whether a text has a name of two characters, or the end of one, with the level of a place behind it."""
    return any(name + level in body for level in _LEVELS)


def of_text(text: str, body: Pairs, title: str = "") -> float:
    """The share of the pairs of a line that are in a text, names of places left out: any line may have those."""
    letters = "".join(_HAN.findall(text))
    own = {a + b for a, b in pairwise(letters) if b not in _LEVELS}
    own = {pair for pair in own if not _is_place(pair, title + body)}
    return sum(pair in body for pair in own) / len(own) if own else 0.0
