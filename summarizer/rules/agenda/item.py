"""One item of an agenda, and what is trimmed off its edges."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from summarizer.facts import Act, Evidence
from summarizer.language.calendar.beside import BESIDE
from summarizer.patterns import regex


@dataclass(frozen=True, slots=True)
class Item:
    """One agenda item: `text[start:end]` is the object without its verb; `decided` is where what was decided stands.

    `later` is the same in a sentence of its own: 会议原则同意上述方案.
    """

    act: Act
    start: int
    end: int
    verb_start: int
    decided: tuple[int, int] | None = None
    later: Evidence | None = None


_EMPTY = regex(
    r"^(?:以上|上述|该|此|各项|[两三四五六七八九\d][个项份])(?:工作|活动|实施)?(?:报告|汇报|决议"
    r"|决议草案|文件|议案|议题|方案|办法|意见|计划|规划|名单)$|^(?:其[他它]|有关|相关|重要|当前"
    r"|近期|下一?步|工作|人事|我[省市区县镇]|具体|了|的)*(?:事项|事宜|议题|内容|情况|意见|措施"
    r"|贯彻落实意见|贯彻落实措施|贯彻意见|精神|工作|文件|文件精神|问题)$"
)
_TRIM_LEFT = regex(
    r"^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?=习近平|(?![上下]午)[^，。；]{2,20}召开)|^(?:以及|和|及|并|还|了|、|，)+(?:[^，。；《》“”]{0,24}(?:提交|提请|报送|起草|上报|送审|呈报|拟定|草拟|开展)的(?=《))?"
    r"|^[^，。；《》“”]{0,24}(?:提交|提请|报送|起草|上报|送审|呈报|拟定|草拟|开展)的(?=《)"
)
_TRIM_RIGHT = regex(
    r"(?:(?<=》)(?:等)?文件精神|(?<=精神)等(?:近期)?(?:党?中央|国家|上级|省委?|[市州]委?"
    r"|[、，和及])*(?:有关|相关|重要|系列)*(?:会议|文件)(?:[及和、](?:会议|文件))?精神"
    r"|(?<=[》）报告神宜项案稿知])等(?:其[他它]|有关|相关|重要|\d+[项个件部份]"
    r"|[多几两三四五六七八九十]+[项个件部份])*(?:事项|事宜|议题|文件|内容|报告|工作|制度|办法|方案"
    r"|议案|法规|规章|材料)?(?:精神)?|等)?(?:[，、；。])*$"
)

# What opens an order; 研究|进一步加强某工作 discusses the work.
_ORDERED = regex("确保|切实|不断|进一步|推动|全面|开展|坚决|扎实")
_OF_WORK = regex("(?:工作|事项|事宜)$")
# 甲、乙等: what is not named stays told; of papers the last is named in full.
_OPEN_LIST = regex("(?<!》)等$")


# How a clause goes on that names no item.
_NO_ITEM = regex(
    r"(?:并)?(?:对|就)(?![^，。；]*精神$)|会议(?!议程|日程|方案|决议|决定)|该|此"
    r"|以(?:进一步|便)|上述|这|进行|作出|提出|强调|指出|要求|安排|研究(?:贯彻|部署|我)|结合"
    r"|[^，。；]{1,30}作(?:了|出)[^，。；]{0,16}(?:讲话|发言|说明|要求|部署)$"
)


def trimmed(text: str, act: Act, start: int, stop: int, verb: int) -> Iterator[Item]:
    """The item in text[start:stop] without what joins it to its neighbours; none where nothing is left that names a matter."""
    piece = text[start:stop]
    left = _TRIM_LEFT.match(piece)
    start += left.end() if left else 0
    piece = text[start:stop]
    right = _TRIM_RIGHT.search(piece)
    stop -= len(piece) - right.start() if right and not _OPEN_LIST.search(piece) else 0
    piece = text[start:stop]
    if len(piece) < 3 or _EMPTY.match(piece):
        return
    if _NO_ITEM.match(piece) or (
        _ORDERED.match(piece) and not (act is Act.DISCUSSED and _OF_WORK.search(piece))
    ):
        return
    # 通报了全省会议精神: guidance is passed on, whatever the verb.
    passed_on = act is Act.HEARD and piece.endswith("精神") and text.startswith("通报", verb)
    yield Item(Act.RELAYED if passed_on else act, start, stop, verb)


# 会前，大家集体学习了…: done before the meeting or after it, and told so.
_BESIDE = regex(rf"(?:^|(?<=[，。；])){BESIDE}，?(?:会议)?(?!.*(?:会议|会上))[^，。；]{{0,24}}$")


def beside(text: str, item: Item) -> Item:
    """The item with the words that say that its time was not that of the meeting."""
    told = _BESIDE.search(text, max(0, item.verb_start - 36), item.verb_start) if "会" in text else None
    return replace(item, verb_start=told.start()) if told else item
