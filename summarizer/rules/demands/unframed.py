"""What is asked outside every frame: what a notice binds its readers to, and what a meeting's page asks of whoever it names."""

from collections.abc import Iterator

from summarizer.facts import Verb
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.demands.addressees import asked_first
from summarizer.rules.demands.directives import Order, one_order, units
from summarizer.rules.frames import Frame
from summarizer.rules.outline import Part, Stretch

# What a notice binds its readers to; 请于 and 逾期 name the date by which.
_BINDS = regex(
    r"不得(?!已)|严禁|禁止|应当|必须|(?<![仅只无])须(?!知|要)|逾期|请(?:于|在)[^，。；]{2,20}前|请[^，。；]{1,12}(?:绕行|配合|遵守)"
)
_CHARGES = regex(r"(?:^|[，；])[^，。；：“”]{2,16}(?:局|委|办|部门|中心|政府|公司|支队)负责(?!人|解释)")
_TAKEN = regex(
    r"(?:请|可|欢迎|须|应)[^。；]*(?:异议|反映|意见(?:和|、)?建议|反馈|反馈意见|报名|提出|寄)|(?:异议|意见|建议)[^。；]*请"
)
_INVITES = regex(r"异议|反映|举报|意见和建议")
_ITSELF = regex(r"本(?:实施)?(?:细则|办法|规定|通知|通告|公告|公示|方案|条例|决定)")


def announced(stretches: tuple[Stretch, ...], issuer: str | None) -> Iterator[Order]:
    """What a notice orders outside every frame: the notice speaks (本细则), else the body that issued it."""
    itself = next((found.group() for s in stretches if (found := _ITSELF.search(s.text))), issuer)
    if itself is None:
        return
    frame = Frame(itself, Verb.REQUIRED, 0)
    for stretch in stretches:
        if stretch.part is Part.FRAMED:
            continue
        for start, end in units(stretch.text, 0):
            words = stretch.text[start:end]
            numbered = _ITEM_NUMBER.match(words)
            start += numbered.end() if numbered else 0
            words = stretch.text[start:end]
            if len(words) >= 8 and _TAKEN.search(words) and find_deadlines(words):
                # A request with a day: until when objections or comments are taken is what a reader may still act on.
                invited = Frame(issuer or itself, Verb.CALLED_FOR, 0)
                yield one_order(stretch, invited, start, end, True)
            elif (
                len(words) >= 8
                and not _INVITES.search(words)
                and (_BINDS.search(words) or _CHARGES.search(words))
            ):
                yield one_order(stretch, frame, start, end, True)


_ITEM_NUMBER = regex(
    r"(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|第[一二三四五六七八九十]+条)\s*"
)


def arranged(stretches: tuple[Stretch, ...], opening: Sentence, body: str) -> Iterator[Order]:
    """What the page of a meeting asks of those it names (各村要…), where nobody is said to have asked: who held it asks.

    The sentence that opens the meeting tells of it.
    """
    if any(stretch.part is Part.FRAMED for stretch in stretches):
        return
    frame = Frame(body, Verb.REQUIRED, 0)
    for stretch in stretches:
        if stretch.sentence is opening:
            continue
        for start, end in units(stretch.text, 0):
            numbered = _ITEM_NUMBER.match(stretch.text, start, end)
            start = numbered.end() if numbered else start
            if asked_first(stretch.text[start:end]):
                yield one_order(stretch, frame, start, end, True)
