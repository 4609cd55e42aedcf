"""What was required: each order or instruction with its speaker, addressee, kind, topic and salience.

A directive is a sentence, or a part of one between semicolons, that says 要 (or 必须, 不得, 严禁 …) under a frame. The chair is never made the speaker of what "会议" required.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.facts import DirectiveKind, Topic
from summarizer.language.deadlines import find_deadlines
from summarizer.language.numbers import find_quantities
from summarizer.language.topics import topic
from summarizer.rules.figures import states_amount
from summarizer.rules.frames import Frame
from summarizer.rules.outline import Part, Stretch


@dataclass(frozen=True, slots=True)
class Order:
    """One directive: `text[start:end]` in its stretch."""

    stretch: Stretch
    frame: Frame
    start: int
    end: int
    addressee: str | None
    kind: DirectiveKind
    topic: Topic
    salience: int
    deadline: str | None

    @property
    def zh(self) -> str:
        """The directive's words."""
        return self.stretch.text[self.start : self.end]


_MODAL = r"(?:(?<![重需主首必紧纲摘概简次])要(?!求|点|素|害|闻|件|么|是|领|务|地)|必须|务必|应当|不得|严禁|禁止|坚决杜绝|需要(?!的)|力争|确保)"
_NUMBERED = r"(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+，|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])?"
_MARK = re.compile(r"^[●■◆▲○•\s]*")
_HAS_MODAL = re.compile(
    rf"(?:^|[，；：、。]|[一二三四五六七八九十]是|并|也|还|都|均){_NUMBERED}(?P<head>[^，；：。]{{0,40}}?){_MODAL}"
)
_ADDRESSEE = re.compile(
    r"(?:^|，)(?:同时|此外|另外|下一步|下步|今后|接下来|当前|其次|首先|最后|会议结束后|希望|请|全会|会议|[一二三四五六七八九十]+是|[、：])*"
    r"(?P<who>[^，；：。“”]{0,40}?(?:部门|单位|党委|党组织|党组|党员|干部|街道|乡镇|镇街|机关|组织|企业|学校|村居|村|社区|系统|班子|成员|书记|负责人|"
    r"领导|委员|代表|专班|工作组|指挥部|小组|组长|机构|人员|各级|镇|乡|区县|县区|局|办|院|上下|同志|园区|景区|场所|医院|银行|家长|市民|青年|学员|队伍|"
    r"公司|集团|中心|督查室|协会|商会)(?:（[^（）]{1,8}）)?)"
    r"(?:们)?(?:都|均|一定|更|也|还|，)*(?=要(?!求)|必须|务必|应当|应(?!急|对|用)|不得|严禁|须)"
)
_PROHIBIT = re.compile(r"严禁|(?<!来)不得(?!已)|禁止|杜绝|决不|绝不|坚决遏制|坚决防止|不允许|不准")
_TARGET = re.compile(
    r"(?:确保|力争|实现|争创|争取)[^，。；]*(?:增长|达标|目标|全覆盖|高于|开门红|翻番|双过半|清零|示范|前列|第一|一流|%)|力争|争创|确保(?:主要|全年|一季度|上半年)"
)
_STUDY = re.compile(
    r"学习(?!.{0,6}培训)|领会|领悟|提高(?:政治)?站位|统一思想|思想和行动统一|提高认识|提高思想认识|增强.{0,10}(?:意识|责任感|紧迫感)|学深|学懂|两个确立|两个维护|政治判断力"
)
_PRINCIPLE = re.compile(
    r"^(?:要)?(?:始终|牢牢|牢固|继续)?(?:坚持|树牢|树立|把握|秉持|立足|遵循|认清|正确认识|充分认识|深刻认识)"
)
_STRIVE = re.compile(r"力争|争取|争创|锚定|预期目标|目标(?!任务)")
_STRONG = re.compile(r"确保|力争|严禁|不得|杜绝|坚决遏制|禁止")
_NEW_BODY = re.compile(r"专班|指挥部|领导小组|工作组|成立")
_NAMED = re.compile(r"“[^”]{2,20}”")
_PROJECT = re.compile(r"项目|工程|《")


def orders(stretches: tuple[Stretch, ...]) -> Iterator[Order]:
    """Directives of one occasion, in the order of the text."""
    themed = False
    for stretch in stretches:
        if stretch.part is not Part.FRAMED or stretch.frame is None:
            themed = False
            continue
        if stretch.frame.content and stretch.text[: stretch.frame.content] and stretch.content:
            themed = False
        bullet = bool(re.match(r"\s*[●■◆▲○•]", stretch.text))
        themed = bullet or (themed and stretch.content == 0)
        yield from _of_stretch(stretch, stretch.frame, themed)


def _of_stretch(stretch: Stretch, frame: Frame, themed: bool) -> Iterator[Order]:
    for start, end in _units(stretch.text, stretch.content):
        words = stretch.text[start:end]
        if len(words) < 6:
            continue
        ordered = (
            bool(_HAS_MODAL.search(words)) or (themed and _imperative(words)) or _NUMBERED_ORDER.match(words)
        )
        yield _order(stretch, frame, start, end, bool(ordered))


_NUMBERED_ORDER = re.compile(r"[一二三四五六七八九十]+是")


def _imperative(words: str) -> bool:
    """Under a ● theme every sentence is an instruction unless it names a subject that reports (我区已…)."""
    return not re.search(
        r"已经|取得了|达到了|完成了|是一[次个]|(?:^|，)(?:这|此次|本次|今年以来|近年来)", words
    )


def _units(text: str, content: int) -> Iterator[tuple[int, int]]:
    """Cut framed words at ； and 。; quotes and brackets stay whole."""
    begin = content
    for index in range(content, len(text)):
        if text[index] in "；。！" and _balanced(text, begin, index):
            if index > begin:
                yield _trim(text, begin, index)
            begin = index + 1
    if begin < len(text):
        start, end = _trim(text, begin, len(text))
        if start < end:
            yield start, end


def _balanced(text: str, begin: int, index: int) -> bool:
    part = text[begin:index]
    return all(part.count(a) <= part.count(b) for a, b in ("《》", "“”", "（）"))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    mark = _MARK.match(text, start, end) if start == 0 else None
    start = mark.end() if mark else start
    while start < end and text[start] in "，、：；。● 　":
        start += 1
    while end > start and text[end - 1] in "，、：；。 　":
        end -= 1
    return start, end


def _order(stretch: Stretch, frame: Frame, start: int, end: int, ordered: bool) -> Order:
    words = stretch.text[start:end]
    addressed = _ADDRESSEE.search(words) if ordered else None
    who = addressed["who"] if addressed else None
    deadlines = find_deadlines(words)
    measured = any(states_amount(words, q) and q.kind != "count" for q in find_quantities(words))
    kind = _kind(words, measured or bool(deadlines)) if ordered else DirectiveKind.PRINCIPLE
    salience = _salience(words, kind, who is not None, measured or bool(deadlines))
    return Order(
        stretch=stretch,
        frame=frame,
        start=start,
        end=end,
        addressee=who,
        kind=kind,
        topic=topic(words),
        salience=salience if ordered or measured else salience // 3,
        deadline=deadlines[0].zh if deadlines else None,
    )


def _kind(words: str, hard: bool) -> DirectiveKind:
    """What is asked for. `hard`: a measured figure or a deadline is named."""
    if _PROHIBIT.search(words):
        return DirectiveKind.PROHIBITION
    if _TARGET.search(words) or (hard and _STRIVE.search(words)):
        return DirectiveKind.TARGET
    clauses = [c for c in re.split("[，；]", words) if c]
    if sum(bool(_STUDY.search(c)) for c in clauses) * 2 > len(clauses) and not _PROJECT.search(words):
        return DirectiveKind.STUDY
    if _PRINCIPLE.match(re.sub(r"^[^，]{0,12}?要", "", words)) and len(clauses) == 1:
        return DirectiveKind.PRINCIPLE
    return DirectiveKind.TASK


def _salience(words: str, kind: DirectiveKind, addressed: bool, hard: bool) -> int:
    """DOMAIN section 2: facts and limits up, attitudes down; 30 to begin with, kept between 0 and 100."""
    score = 30
    score += 40 if hard or _PROJECT.search(words) else 0
    score += 25 if _STRONG.search(words) else 0
    score += 15 if addressed or _NEW_BODY.search(words) else 0
    score += 10 if _NAMED.search(words) else 0
    score -= 30 if kind is DirectiveKind.STUDY else 0
    return max(0, min(100, score))
