"""What sort of paper a line names: 《停车管理办法》 is no plan, and no law what the Chinese calls measures.

A title of English is held against the title of the Chinese that shares most with it; the end of that says what it is.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.aligned import shared, things_of
from summarizer.checking.line.shown import without_shown
from summarizer.checking.line.words import words
from summarizer.language.matching import holds
from summarizer.patterns import regex

# The last word of a title in English, and what the Chinese title may end in.
_SORTS = {
    "Law": "法",
    "Regulations": "条例|规定|规则|办法|规程|章程|规范|制度|细则",
    "Regulation": "条例|规定|规则|办法|规程|章程|规范|制度|细则",
    "Measures": "办法|措施|条|规定|细则|政策|举措",
    "Plan": "方案|计划|规划|预案|安排|纲要|要点|工程|行动|任务书|清单",
    "Opinions": "意见",
    "Notice": "通知|公告|公示|通告",
    "Decision": "决定",
    "Resolution": "决议|决定",
    "Rules": "规则|办法|规定|细则|规程|准则|条例|制度|规范|守则|章程",
    "Agreement": "协议|协定|合同|备忘录|协议书|框架",
    "Outline": "纲要|大纲|要点|提纲",
}
_TITLE = regex(
    r"(?P<title>\b[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|the|on|for|and|in|to|with|\d{4})){1,14}?)? ?"
    rf"\b(?P<sort>{'|'.join(sorted(_SORTS, key=len, reverse=True))})\b(?![ -](?:Enforcement|[Bb]ased))"
    r"(?P<of>(?: (?:on|for|of|to)(?: (?:[A-Z][\w'’-]+|of|the|on|for|and|in))+)?)"
)
_TITLE_ZH = regex(r"《([^《》]+)》")
_ASIDE = regex(r"[（(][^（）()]*[）)]|“[^”]*”$")
_ENDS = tuple(dict.fromkeys("|".join(_SORTS.values()).split("|")))
# A paper named without the marks of a title.
_PLAIN = regex(f"[^，。；：、《》\n]{{2,40}}?(?:{'|'.join(_ENDS)})")
_WORDS = frozenset(sort.lower() for sort in _SORTS)
_LEAST, _AS_GOOD = 2.0, 0.5


def check_papers(en: str, around: Sequence[str]) -> Iterator[str]:
    """Messages, one for each title of `en` that is of another sort of paper than the title it stands for."""
    if _WORDS.isdisjoint(words(en)) or not holds(en, _SORTS):
        return
    shown = tuple(
        dict.fromkeys(_ASIDE.sub("", title).strip() for quote in around for title in _TITLE_ZH.findall(quote))
    )
    if not shown:
        return
    titles = (*shown, *(plain for quote in around for plain in _PLAIN.findall(_TITLE_ZH.sub("，", quote))))
    for told in _TITLE.finditer(without_shown(en)):
        things = tuple(things_of(f"{told['title'] or ''} {told['of']}", ()))
        shares = [shared(things, title) for title in titles]
        most = max(shares)
        near = [title for title, share in zip(titles, shares, strict=True) if share >= most * _AS_GOOD]
        if most >= _LEAST and not any(_may_be(told["sort"], title) for title in near):
            yield f"“{told['sort']}”: the cited Chinese has 《{near[0]}》"


def _may_be(sort: str, title: str) -> bool:
    """Whether a title is of a sort, or of one that no word says: 《三年行动》."""
    last = max((end for end in _ENDS if title.endswith(end)), key=len, default=None)
    own = _SORTS[sort].split("|")
    # 关于印发<考核办法>的通知 is of measures, too.
    return last is None or last in own or any(f"{end}{sign}" in title for end in own for sign in ">〉的")
