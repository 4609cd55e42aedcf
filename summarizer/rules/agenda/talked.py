"""What was talked over: the theme of a discussion or a study, and what guests, firms and two sides spoke about."""

from collections.abc import Iterator

from summarizer.facts import Act
from summarizer.patterns import regex
from summarizer.rules.agenda.cuts import split
from summarizer.rules.agenda.item import Item, trimmed

_THEME = regex(
    r"(?:围绕|就)(?P<object>“[^”]{2,40}”(?:主题)?|(?!(?:会议|学习)?(?:内容|主题|精神)?(?:和|及"
    r"|、)?(?:各自?项目?|有关|相关|具体)?(?:工作|自身|思想|岗位|本职)*(?:实际|内容|主题|情况)(?:开展"
    r"|进行))[^，。；“”]{4,40}?)(?:开展"
    r"|进行)了?(?:专题|集中|集体|深入|学习|交流)*(?P<act>学习|研讨|讨论|交流)"
)
# 就投资合作与某集团负责人进行洽谈
_TALKED = regex(
    r"(?:就|围绕|针对)(?=[^，。；]{0,40}?(?:合作|投资|项目|产业|友城|友好城市|经贸))(?!(?:相关|有关|上述|以上|此|该))[^，。；“”]{2,60}?"
    r"(?:[与和同][^，。；、]{2,40}?)?(?:进行|开展|展开|作)了?(?:深入|充分|广泛|友好|亲切|坦诚|初步|全面|面对面|务实|细致|认真|热烈|[、地的])*"
    r"(?:座谈|洽谈|会谈|探讨|磋商|商谈|沟通|对接|交流)(?:座谈|洽谈|会谈|探讨|磋商|商谈|沟通|对接|交流)?(?=[，。；]|$)"
)
_CUE = regex(r"(?:学习|研讨|讨论|交流|座谈|[会洽商]谈|探讨|磋商|沟通|对接)(?=[，。；会发]|$)")
# 将就某事进行洽谈, 希望双方就…进行对接: not yet, or not at all.
_TO_COME = regex("[将拟欲要]|希望|计划|准备|愿意?")
_NEAR = 12


def talked_over(text: str) -> Iterator[Item]:
    """围绕“…”开展交流研讨, 就…进行洽谈: the theme with the words that say it was talked over."""
    if not _CUE.search(text):
        return
    found = list(_THEME.finditer(text))
    for theme in found:
        act = Act.STUDIED if theme["act"] == "学习" else Act.DISCUSSED
        if "《" in theme["object"]:  # papers, one by one
            begin, stop = theme.span("object")
            # 围绕学习《条例》开展研讨: the paper is what was talked over
            begin += 2 if text.startswith("学习《", begin) else 0
            for start, end in split(text, begin, stop):
                yield from trimmed(text, act, start, end, theme.start())
        else:
            yield Item(act, theme.start(), theme.end(), theme.start())
    for talk in _TALKED.finditer(text):
        told = any(one.start() < talk.end() and talk.start() < one.end() for one in found)
        if not told and not _TO_COME.search(text, max(0, talk.start() - _NEAR), talk.start()):
            yield Item(Act.DISCUSSED, talk.start(), talk.end(), talk.start())
