"""What only a page of the web has: trails, publication lines, buttons, and what a site says of itself."""

from summarizer.patterns import regex
from summarizer.reading.headline.headline import overlap, pairs
from summarizer.reading.lines.banner import is_pictures
from summarizer.reading.lines.byline import dateline, photo_credit
from summarizer.reading.lines.furniture import describe, furniture_kind
from summarizer.reading.lines.line import Kind, Line, is_finished, text_in

_BARE_DAY, _HEAD = regex(r"[（(\[]?(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}[）)\]]?"), 12
_CAPTION_LINES = 12  # of a narrow column
_ITSELF = regex(
    "本[站网贴文号]|本(?:平台|公众号|社区|论坛|稿件)|[本该]作品|该文|平台声明|所有评论|网友|请自觉遵守|本页|我们|凡"
)
_RIGHTS = regex(
    "版权|转载|侵权|删除|授权|观点|立场|投稿|来源|著作权|免责|真实性|不代表|无关|摘编|仅代表|信息存储|政策法规|严禁发布|言论|直接阅读|客户端浏览|网友意见|保持中立"
)
# What speaks for a sentence under a text being the site's own: words of each kind, and how many of them count.
_OWN = regex(
    "[此本]邮件|本(?:网|报|台|站|刊|号|平台|公众号)|(?:关注|联系)我们|客服|为您服务|小编|新闻(?:爆料|报料|线索)|爆料|报料"
)
_CALLS = (
    (regex("[您你请]|欢迎|读者|网友|大家"), 1),  # whom it speaks to
    (
        regex(
            "拨打|输入|咨询|登录|登陆|扫描|扫码|下载|留言|投稿|加入|订阅|搜索|转发|点赞|收藏|添加|分享|爆料|[报提]供"
        ),
        2,
    ),
    (regex("热线|微信|微博|公众号|客户端|APP|二维码|邮箱|QQ|抖音|视频号|头条号|官方|平台"), 2),
    (regex(r"\d{7,}|\d{3,4}-\d{7,8}|@|www\.|https?:"), 1),
    (_RIGHTS, 3),
)
_STRANGE, _OF_TEXT = (
    0.12,
    0.3,
)  # share of its pairs that a text has in common with what is not of it, and what is
_SURE = 3  # words of all kinds, what has nothing to do with the text counting as one
# An owner's line at the foot, on however many lines of the page it stood: three of these and no sentence.
_OWNER = regex(
    "版权所有|主办|承办|技术支持|备案|标识码|网安备|网站地图|联系我们|关于我们|举报|邮编|传真|地址|网站声明|隐私"
)
_OWNERS = 3
# “云河微讯”公众号由县委宣传部主办，…: what an account or a site tells of itself.
_OF_ACCOUNT = regex(
    r"[^，。；]{0,24}(?:公众号|公众平台|视频号|客户端|网站|门户|APP)(?:是|由|系)[^。；]{0,40}(?:主办|主管|运营|承办|创办|官方)"
)
_HOW_TO = regex("您[^。]{0,24}(?:提交|填写|信箱|信件|留言|注册|登录)")
_LINKED = frozenset(("crumb", "control", "neighbour", "related", "others"))
_SITE = regex("ICP备|网安备|公安备|网站标识码|网站地图|Copyright ©")


def on_the_web(found: list[Line], last: int) -> bool:
    """Whether the lines up to the last sentence are those of one web page.

    A trail, a publication line or buttons stand over them, or links to other pages under them.
    """
    under = [i for i in range(last + 1, len(found)) if found[i].kind is Kind.FURNITURE]
    stated = any(_is_linked(found[i].text) and not over_caption(found, i) for i in under)
    signed = 0
    stated = stated or any(_is_dated_title(found, i) for i in range(1, min(last, _HEAD)))
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


def _is_dated_title(found: list[Line], i: int) -> bool:
    """Whether line `i` is a bare day as only a site prints it, between a title and the text: 2023-06-05."""
    if found[i].kind is not Kind.META or not _BARE_DAY.fullmatch(found[i].text):
        return False
    over, under = found[i - 1], found[i + 1]
    return over.kind is Kind.TEXT is under.kind and is_finished(under.text) and not is_finished(over.text)


def _is_linked(text: str) -> bool:
    """Whether a line of the frame is one that only a page of the web has."""
    return furniture_kind(text) in _LINKED or bool(_SITE.search(text)) or speaks_of_itself(text)


def speaks_of_itself(text: str) -> bool:
    """Whether a line is the site's about itself and rights; one without a sentence need not name itself."""
    return len(set(_RIGHTS.findall(text))) > 1 and (bool(_ITSELF.search(text)) or "。" not in text)


def begins_to_speak(text: str) -> bool:
    """Whether a line may be the first half of one about the site and rights, which the page broke."""
    return bool(_RIGHTS.search(text) or _ITSELF.search(text) or _OWNER.search(text))


def calls_reader(text: str, found: list[Line], i: int) -> bool:
    """Whether a sentence under a text is the site's own, about itself to who reads: 向本网爆料，请拨打热线….

    It names itself, and of what it asks for, by which way and where enough is said; less if it speaks of the text.
    """
    if _OF_ACCOUNT.match(text):
        return overlap(text, pairs(text_in(found[:i]))) < _STRANGE
    if not _OWN.search(text):
        return False
    weight = sum(min(most, len(set(words.findall(text)))) for words, most in _CALLS)
    if weight < _SURE - 1:
        return False
    share = overlap(text, pairs(text_in(found[:i])))
    return weight + (share < _STRANGE) - 2 * (share > _OF_TEXT) >= _SURE


def says_how_to_write(text: str) -> bool:
    """Whether a sentence tells who writes to the site how: 您在提交信件的时候，请选择信件类型；."""
    return "您" in text and bool(_HOW_TO.search(text))


def is_of_site(found: list[Line], i: int) -> bool:
    """Whether a sentence over all others, and over what may be a title, is the site's about itself: 本页面…请关注我们….

    Under the first sentence of a text stands another.
    """
    above, below = found[:i], found[i + 1 : i + 2]
    if (
        not below
        or is_finished(below[0].text)
        or any(x.kind is Kind.TEXT and is_finished(x.text) for x in above)
    ):
        return False
    text = found[i].text
    return dateline(text) is None and (speaks_of_itself(text) or calls_reader(text, found, i))


def names_owner(text: str) -> bool:
    """Whether a line without a sentence, long or not, says whose page it is: 主办单位：… 版权所有：… 邮编：…."""
    return "。" not in text and len(set(_OWNER.findall(text))) >= _OWNERS


def over_caption(found: list[Line], i: int) -> bool:
    """Whether line `i` is 图片新闻 over a caption with its photographer; a site has a list of titles under it."""
    if not is_pictures(found[i].text):
        return False
    below = [line.text for line in found[i + 1 : i + 1 + _CAPTION_LINES] if line.kind is not Kind.FURNITURE]
    credit = next((n for n, text in enumerate(below) if photo_credit(text) >= 0), -1)
    return credit >= 0 and any(mark in text for text in below[: credit + 1] for mark in "，。")
