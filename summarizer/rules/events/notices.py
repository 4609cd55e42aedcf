"""Pages that are a notice themselves: by their title, or by words that make something known."""

from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence

NOTICE = regex(
    r"(?:任免|任职|任命|免职)(?:职)?(?:名单|人员名单|名录)"
    r"|(?:公示|公告|通告|通知|启事|简章|公开信|倡议书)(?:[（(][^（）()]{1,20}[）)])*$|征求意见"
    r"|关于(?:接受|批准|同意)?[^，。；]{2,30}(?:辞职|辞去|任免|任职|免职)[^，。；]{0,30}的决定$"
    r"|关于召开[^。；]{4,40}的(?:决定|通知)$|招聘(?:公告|简章)|解读|温馨提示|政策图解|(?:办事|申报|申请|操作)指南|预警信号|停水|停电"
)
# 现向社会公开征求意见: the page is the notice, whatever stands over it.
_INVITED = regex(
    r"现(?![场代有任在状行金实象])(?:将|就|对)?[^。；]{0,80}?(?:(?:公开|广泛)征求意见"
    r"|征求[^，。；]{0,10}意见|予以公[示告布]|公[示告布]如下|通[告知]如下)"
    r"|现予(?:以)?(?:印发|公布|发布)|现印发给?你们"
    r"|面?向社会(?:各界)?(?:公开|广泛)?征求[^，。；]{0,8}意见"
)
# Who begs pardon for a road that is closed speaks to the reader.
_PARDON = regex(r"不便[^。；]{0,24}(?:谅解|见谅|理解)")
# 现将…落实情况通报如下: made known like a notice; cases of discipline are told as what they are.
_CIRCULATED = regex(r"现(?:将|就)?(?![^。；]{0,80}(?:违[纪法规]|典型|处分|问题))[^。；]{0,80}?通报如下")
_STORE = regex(
    "(?:做好|提前)[^，。；]{0,8}(?:储水|蓄水|储备用水)|储水备用"
)  # who will have no water is told so
_HEREBY = regex("特此(?:公告|通告|通知|公示)[。！]?$")


# Under a headline of the press, the title of the paper itself, a line of its own.
_TITLE = regex(
    "[^，。；：]{0,30}关于[^，。；]{4,60}的(?:通知|公告|通告|公示|决定)|关于[^，。；]{4,60}的(?:通知|公告|通告|公示)"
)
# 现将…摸底工作安排如下: made known to those whom it concerns; 事项纪要如下 are the minutes of a meeting.
_ARRANGED = regex(
    "现将[^。；]{2,40}(?:安排|事[项宜]|名单|结果)(?![^。；，]{0,6}纪要)[^。；，]{0,8}(?:如下|公布)"
)


# 一、停水时间: what only a notice has for a heading.
_SHEET = regex(r"[一二三四]、(?:停[水电气]|断水|管制|限行|封闭|施工)(?:时间|范围|路段|区域|区间)")


def inner_title(article: Article) -> Sentence | None:
    """The title of a paper that stands under the headline of whoever printed it."""
    return next((s for s in article.sentences[:3] if _TITLE.fullmatch(s.text)), None)


def is_notice(article: Article) -> bool:
    """Whether the title or one of the first sentences says that the page itself is a notice."""
    title = article.headline.text if article.headline else ""
    made_known = (_INVITED, _CIRCULATED, _ARRANGED)
    return (
        any(pattern.search(s.text) for s in article.sentences[:3] for pattern in made_known)
        or inner_title(article) is not None
        or any(_SHEET.fullmatch(s.text) for s in article.sentences[:6])
        or bool(NOTICE.search(title))
        or any(
            _HEREBY.match(s.text) or _STORE.search(s.text) or _PARDON.search(s.text)
            for s in article.sentences[1:20]
        )
    )
