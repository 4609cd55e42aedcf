"""Projects an article tells of: counted or named, how far they have come, and what they cost in all.

A stage is what the words at the project say: 签约 is not 开工, and 计划开工 is planned. A part of a group that was told of
(其中产业项目15个) has come as far as the group. What a leader asks for has come nowhere and is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from summarizer.facts import ProjectStage
from summarizer.language.figures.numerals import parse_numeral
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch
from summarizer.rules.projects.mentions import LISTED_PARTS, Told, divided, told_projects
from summarizer.rules.projects.named_projects import AGAIN, BOTH, said
from summarizer.rules.projects.prices import NUMBER, its_price, price
from summarizer.rules.projects.stages import (
    DEEDS,
    of_occasion,
    stage_in,
    stage_of,
    tells_of_none,
)
from summarizer.rules.projects.ventures import Venture, with_deed

_BARE = regex(r"\d+[个项宗件]项目")
_WHOSE = tuple("班组局办镇乡县市区")
_COMPRISES = regex(
    r"(?<=[约工产]的项目)有|\d[个项][^，。；]{0,12}项目(?:分别)?[为是]：?|包[含括]：?|分别有|主要有"
)
_OF_A_SIZE = regex(r"(?:投资(?:额)?)?(?:超|过)?\d*[千百]?[万亿]元(?:以上)?的?项目")
_RESPECTIVELY = regex(r"分别[是为]")
_PART_OF = regex(
    r"(?:签约|开工|竣工|投产)的?[^，。；\d]{0,6}项目(?:包[含括]|有：)|其中(?!.*(?:另|还|此外|同时))"
    r"|(?:\d[个项宗只件][^，。；]{0,16}|项目)中，|(?:从|分|按)[^，。；\d]{2,10}[看分]，"
    r"|\d[个项宗只件][^，。；]{0,12}项目，(?:其中)?(?:包[含括]|涵盖|分为)"
)
_HERE = regex(
    "活动现场的$|作为(?:签约|开工|竣工|投产)项目的$|其他[两三四五六七八九十\\d]个项目分别[是为][^。；]*$"
)
_OF_ITS_OWN = regex("已|未|另|还有|新建")
# 66个新开工项目已有28个开工: how many there are of a class, not how many have come so far. 计划竣工 tells of no stage.
_ALL_OF = regex(
    r"中(?![心小型国学外等期])|里(?:，|$)|共?已?有\d|（已|(?:已经?|实现|累计)*(?:开工|竣工|投产|签约|建成|完成)(?:建设)?\d+[个项]"
)

# 6个新开工项目中，3个项目已开工; 209项新开工项目，前三季度开工118项: what they were to be.
_ONLY_SOME = regex(r"中?，[^，。；]{0,6}(?:\d+[个项]项目)?已?开工(?:建设|数达到?)?(?:\d|，)")


def ventures(stretches: Iterable[Stretch]) -> tuple[Venture, ...]:
    """Every counted project with a stage, and those called by name of which a stage is said; each once, in order."""
    telling = _Telling()
    for stretch in stretches:
        telling.read(stretch)
    return tuple(telling.known.values())


@dataclass(slots=True)
class _Telling:
    """What has been told so far, sentence by sentence."""

    known: dict[tuple[str, ProjectStage, str | None], Venture] = field(default_factory=dict)
    called: dict[str, Venture] = field(default_factory=dict)  # as each was first told of
    counted: dict[str, Venture] = field(default_factory=dict)  # the groups, by their number
    group: tuple[int, ProjectStage] | None = None
    past: ProjectStage | None = None  # of the last group of the paragraphs before
    whole: Venture | None = None
    waiting: "_Waiting | None" = None
    planning: int = -1  # the paragraph that tells of what is to come

    def read(self, stretch: Stretch) -> None:
        """Take in what a sentence tells."""
        told = told_projects(stretch)
        paragraph = stretch.sentence.paragraph
        self._taken_up(stretch)
        if _SO_FAR.search(stretch.text):
            self.planning = -1
        elif _TO_COME.match(stretch.text):
            self.planning = paragraph
        if self.group and self.group[0] != paragraph:
            self.past, self.group = self.group[1], None
        if self.past and stretch.text.startswith("其中"):
            self.group = (paragraph, self.past)
        if (these := _OF_THE_OCCASION.search(stretch.text)) and not BOTH.search(these[0]):
            self.group = (paragraph, stage_in(these["did"]))
        for index, found in enumerate(told):
            if opened := _OF_THOSE.search(stretch.text, told[index - 1].end if index else 0, found.start):
                self.group = (paragraph, stage_in(opened[0]))
            limit = told[index + 1].start if index + 1 < len(told) else len(stretch.text)
            self._take(stretch, found, told[index - 1] if index else None, limit)
            self._pay_whole(stretch, divided(stretch.text, told, index), found)
        if len(told) > 1 and len(self._stages_in(stretch)) > 1:
            self.group = None  # 签约项目16个，开工项目9个。其中: of which is not said
        alone = told[0] if len(told) == 1 and told[0].named and _bare(told[0].zh) not in self.called else None
        if alone and not stretch.text.startswith(
            "的", alone.end
        ):  # 某高速公路的组成部分 is of something else
            self.waiting = _Waiting(stretch, alone, price(stretch.text, alone, len(stretch.text)))
        elif told and not AGAIN.match(stretch.text):
            self.waiting = None

    def _stages_in(self, stretch: Stretch) -> set[ProjectStage]:
        """The stages of the groups that a sentence tells of."""
        return {one.stage for one in self.known.values() if one.stretch is stretch and not one.whole}

    def _take(self, stretch: Stretch, found: Told, before: Told | None, limit: int) -> None:
        """Keep one project, if it is known how far it has come."""
        paragraph = stretch.sentence.paragraph
        if "开工" in found.kind and _ONLY_SOME.match(stretch.text, found.end):
            return
        of_a_class = _ALL_OF.match(found.after) is not None
        if of_a_class:
            # 75个项目中，14个…: what follows is of these, and has come as far only if they have.
            passed_on = found.after.startswith("中")
            found = replace(found, after="")
            if not passed_on or not (_STAGE_OF_ALL.search(found.before) or _STAGE_OF_ALL.match(found.kind)):
                self.group = self.group if _is_part(stretch.text, found, before) else None
                return
        if tells_of_none(found):
            return
        stage = found.stage or stage_of(found) or of_occasion(stretch.text, found)
        if self.planning == paragraph and stage in DEEDS and not _WAS_DONE.search(stretch.text):
            stage = ProjectStage.PLANNED
        again = None if stage else self._called(found)
        stage = again.stage if again else stage
        if stage is None and not found.named and (group := self._counted_before(found)):
            self.group = (paragraph, group.stage)  # 45个项目覆盖所有区县。其中，…
            return
        inside = _is_part(stretch.text, found, before)
        part = stage is None and inside
        if part and _BARE.fullmatch(found.zh) and found.before.endswith(_WHOSE):
            return  # 其中，物流专班1个项目: one of them, and which is not said
        if part and self.group:
            stage = self.group[1]
        if stage is None:
            if not found.named:  # 引进14个项目。其中…: nobody says how far these are
                self.group = self.past = None
            return
        if not found.named and (
            part or not inside
        ):  # 续建21个；新建27个: what one part has come to is not told of the next
            self.group = (paragraph, stage)
        listed = part and LISTED_PARTS.search(stretch.text, 0, found.start)
        of_all = listed or _adds_up(stretch.text, found)
        amount = (None, found.start, found.end) if of_all else price(stretch.text, found, limit)
        one = with_deed(
            Venture(found.zh, stage, *amount, stretch, self._of_all(stage) if part else again), found
        )
        self.whole = self.whole if part else again or one
        if not again:
            self.called[_bare(found.zh)] = one
            if not found.named and not part and (number := NUMBER.search(found.zh)):
                self.counted[number[0]] = one
        if again and one.amount_zh:  # 青禾开发区智造园二期, below by its shorter name with its price
            self.known.pop((_bare(again.zh), stage, None), None)
        kept = _keep(self.known, one, part=part)
        self.whole = kept if self.whole is one else self.whole
        if stretch.text[found.start - 1 : found.start] == "等" and not again:
            self._of_row(one, found.start)

    def _called(self, found: Told) -> Venture | None:
        """The project that was told of by this name, or by a longer one that ends so."""
        name = _bare(found.zh)
        longer = (one for zh, one in self.called.items() if found.named and zh.endswith(name))
        return self.called.get(name) or (next(longer, None) if len(name) >= _SURE else None)

    def _of_all(self, stage: ProjectStage) -> Venture | None:
        """The group that a part with a stage is of: the last one told of that has come as far."""
        if self.whole and self.whole.stage is stage:
            return self.whole
        groups = (one for one in reversed(self.known.values()) if one.stage is stage and not one.whole)
        return next((one for one in groups if NUMBER.search(one.zh)), None)

    def _of_row(self, whole: Venture, start: int) -> None:
        """甲产业园、乙产业园等151个项目开工: those of the row are parts of what counts them."""
        for key, one in list(self.known.items()):
            between = whole.stretch.text[one.end : start] if one.stretch is whole.stretch else "。"
            if (
                one is not whole
                and one.stage is whole.stage
                and not (one.whole or NUMBER.search(one.zh))
                and not _ROW_ENDS.search(between)
            ):
                del self.known[key]
                self.known[key] = replace(one, whole=whole)

    def _counted_before(self, found: Told) -> Venture | None:
        """The group of as many projects that was told of before, where the number is not one of any few."""
        number = NUMBER.search(found.zh)
        if number is None or (parse_numeral(number[number.lastindex or 0]) or 0) < _NOT_ANY_FEW:
            return None
        return self.counted.get(number[0])

    def _pay_whole(self, stretch: Stretch, group: Told | None, last: Told) -> None:
        """20个，包含7个…和2个…，总投资…: the price behind the last of the parts is that of the twenty."""
        mine = {v.zh: (key, v) for key, v in self.known.items() if v.stretch is stretch}
        part, whole = mine.get(last.zh), mine.get(group.zh if group else "")
        if part and whole and part[1].amount_zh and not whole[1].amount_zh:
            self.known[whole[0]] = replace(whole[1], amount_zh=part[1].amount_zh, end=part[1].end)
            self.known[part[0]] = replace(part[1], amount_zh=None, end=last.end)
        elif part and last.named and part[1].end > last.end and _JOINED.match(stretch.text, last.start - 1):
            # 甲项目、乙项目，总投资…: of which of them is not said.
            self.known[part[0]] = replace(part[1], amount_zh=None, end=last.end)

    def _taken_up(self, stretch: Stretch) -> None:
        """该项目总投资6亿元，已于5月开工: the price of the one told of right before, and its stage if that was not said."""
        if self.known and (priced := _priced(stretch, next(reversed(self.known.values())))):
            self.known.popitem()
            self.known[priced.zh, priced.stage, priced.amount_zh] = priced
        if self.waiting is None:
            return
        self.waiting = self.waiting.further(stretch)
        it = AGAIN.match(stretch.text, 0, stretch.told) if self.waiting else None
        if self.waiting and it and (found := said(stretch.text, it.end(), stretch.told)):
            one = self.waiting.venture(found[0], (stretch, *found[1]))
            self.called[_bare(one.zh)] = one
            _keep(self.known, one)
            self.waiting = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A project called by name of which no stage was said yet, and how many sentences may still say it."""

    stretch: Stretch
    found: Told
    amount: tuple[str | None, int, int]
    price: tuple[Stretch, int, int] | None = None
    left: int = 5

    def further(self, stretch: Stretch) -> "_Waiting | None":
        """The same one sentence on, with the price if that sentence gives it; None if it was too long ago."""
        if self.left == 0:
            return None
        money = its_price(stretch.text) if self.amount[0] is None else None
        if money is None:
            return replace(self, left=self.left - 1)
        amount = (money.zh, *self.amount[1:])
        return replace(self, amount=amount, price=(stretch, 0, money.end), left=self.left - 1)

    def venture(self, stage: ProjectStage, deed: tuple[Stretch, int, int]) -> Venture:
        """The project, now that its stage was said."""
        return Venture(self.found.zh, stage, *self.amount, self.stretch, price=self.price, deed=deed)


def _bare(zh: str) -> str:
    """A name without its last word: 零件生产线 and 零件生产线项目 are one."""
    return zh.removesuffix("项目").removesuffix("工程").removesuffix("建设") or zh


# 新签约432个项目中: they have all been signed for.
_STAGE_OF_ALL = regex(
    r"(?:新|已|共|累计|现场)*(?:签约|开工|竣工|投产|在建)(?:的)?$|(?:签约|开工|竣工|投产|在建)"
)
# 签约项目中，80亿元项目1个: of what was signed.
_OF_THOSE = regex(
    r"(?:签约|开工|竣工|投产|在建)(?:的)?[^，。；\d]{0,8}项目(?:中，|(?:总投资[^，。；]{2,12}，)?包括：?|主要有：?|分别[是为]：?)"
)
# 这次集中开工的项目主要包含两大领域: what follows is of these.
_OF_THE_OCCASION = regex(
    r"(?<![未拟待])(?P<did>签约|开工|竣工|投产)(?:一批)?”?的?[^，。；\d]{0,8}项目(?:主要)?(?:是|有|为|包[含括]|集中在|涵盖|涉及|分为|分别|中，)"
)
_NOT_ANY_FEW = 5
_SURE = 6  # characters of a name that no other project ends with
_JOINED = regex("[、和及与]")
_ROW_ENDS = regex("[，。；]")
# 今年将建成甲项目、乙项目。新开工丙项目: all of it is to come, until it is said how far things are.
_TO_COME = regex(
    r"[^，。；]{0,6}?(?:今年|明年|20\d\d年|全年|年内|下一步)，?[^。；]{0,14}?(?:(?<!即)将|拟|计划|力争|确保)(?!完成)"
)
_SO_FAR = regex("截至|截止|目前|去年|(?<!年)[已了](?!解)")
_WAS_DONE = regex(r"[已了](?!解)|\d日|近日|日前")


def _priced(stretch: Stretch, last: Venture) -> Venture | None:
    """The one project told of right before, with the price that its next sentence gives: 该项目总投资6亿元."""
    behind = stretch.sentence.paragraph - last.stretch.sentence.paragraph in (0, 1)
    group = not last.whole and NUMBER.search(last.zh) is not None
    wanted = behind and last.amount_zh is None and (group or not NUMBER.search(last.zh))
    money = its_price(stretch.text, group=group) if wanted else None
    return replace(last, amount_zh=money.zh, price=(stretch, 0, money.end)) if money else None


def _keep(
    known: dict[tuple[str, ProjectStage, str | None], Venture], one: Venture, *, part: bool = False
) -> Venture:
    """A headline or a lead tells of the number, the text below of the money too: that is one group.

    Parts of a group (80亿元项目1个、15亿元项目1个) are told apart by what they are.
    """
    counted = None if part else NUMBER.search(one.zh)
    number = str(parse_numeral(counted[counted.lastindex or 0])) if counted else _bare(one.zh)
    bare = known.pop((number, one.stage, None), None)
    told = next((old for key, old in known.items() if key[:2] == (number, one.stage)), None)
    if one.amount_zh is None and bare is None and told:
        return told
    for old in (bare, known.get((number, one.stage, one.amount_zh))):
        if old and one.amount_zh and any(part.whole is old for part in known.values()):
            # 开工的4个项目分别是…。四个项目总投资…: the parts told of before are of these.
            one = replace(old, amount_zh=one.amount_zh, price=old.price or (one.stretch, one.start, one.end))
    known[number, one.stage, one.amount_zh] = bare if bare and one.amount_zh is None else one
    return known[number, one.stage, one.amount_zh]


_WHOLE_AND_PARTS = regex(r"(?P<whole>\d+)[个项宗只件][^。；\d]{0,12}，?其中(?P<parts>[^。；投]*)$")
_COUNT = regex(r"(\d+)[个项宗只件]")


def _adds_up(text: str, found: Told) -> bool:
    """38项，其中新开工30项，竣工8项，总投资…: the price behind the last of the parts is that of them all."""
    listed = None if found.named else _WHOLE_AND_PARTS.search(text, 0, found.end)
    counts = [int(count[1]) for count in _COUNT.finditer(listed["parts"])] if listed else []
    return bool(listed and len(counts) > 1 and sum(counts) == int(listed["whole"]))


def _is_part(text: str, found: Told, before: Told | None) -> bool:
    """Whether a number is of a group that was told of: 其中产业项目15个, or the next of a list."""
    if found.stage or (not found.named and _OF_ITS_OWN.search(found.before + found.kind)):
        return False
    listed = before is not None and not found.named and text[before.end : found.start] in ("、", "和", "及")
    # 产业类6项, 其他4个项目
    of_a_class = not found.named and (found.kind.endswith("类") or found.before.endswith(("其他", "其余")))
    # 项目49个，…，5亿元以上项目5个: how large some of them are.
    of_a_size = (
        not found.named
        and before is not None
        and found.before in ("", "其中")
        and "；" not in text[before.end : found.start]
        and _OF_A_SIZE.match(found.zh)
    )
    part = (
        of_a_class
        or of_a_size
        or _PART_OF.search(text, 0, found.start)
        or _RESPECTIVELY.search(text, 0, found.start)
    )
    here = found.named and _HERE.search(text, 0, found.start)
    named = (found.named or text[found.start - 1] == "等") and _COMPRISES.search(text, 0, found.start)
    # 132个（新能源项目55个，新材料项目51个）
    inside = before is not None and text.find("（", before.start, found.start) > text.find(
        "）", before.start, found.start
    )
    return bool(listed or part or named or here or inside)
