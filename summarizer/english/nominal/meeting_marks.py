"""What a name of a meeting says besides what it is on and whose: which it was, when, of which levels, which batch."""

import re
from dataclasses import dataclass, replace

from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.sessions import ordinal
from summarizer.language.bodies.bodies import body_prefix
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

LEVEL_WORDS = namings("level")
# Beside another level 全市 is the municipal one.
_AMONG = namings("among")
LEVEL = regex(any_of(LEVEL_WORDS))
# 第五次全国经济普查 is the name of what the meeting is on, 第八次全会精神 what it studies.
_ORDINAL = regex(r"第([一二三四五六七八九十百零〇\d]{1,5})次(?!全国\w{2,4}普查|全会精神|全体会议精神)")
_WITHIN = regex(r"次(?:全体|常务|主任|主席)?会议(?!（|精神|暨)\w{2,}会议?$")
_TERM = regex(r"第?[一二三四五六七八九十百]{1,3}届(?=[区县市省州旗镇乡委党政]|$)")
_YEAR = regex(r"(?P<year>20\d\d)年度?(?!第?[一二三四]季度|上半年|下半年)")
_MONTH = regex(r"(20\d\d)年(1?\d)月份?(?!\d)")
# 今年第六次会议: a number is counted within the year anyhow.
_COUNTED_IN = regex("^(?:今年|本年度?)(?=第)")
_ENLARGED = regex(r"（扩大）|扩大(?=(?:专题|理论)*(?:学习|会议|研讨|集体))")
# 第一批重大项目: which of them it was held for.
_BATCH = regex(r"(?:第([一二三四五六七八九十\d]{1,3})|首)批次?(?=[^，。]{0,12}项目)")


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one name; `number` and `batch` are English ordinals."""

    number: str | None
    enlarged: bool
    year: str | None
    month: "re.Match[str] | None"
    batch: str | None

    def when(self, day: str) -> str:
        """ " in May 2024", " on 5 May" or ""; a numbered meeting is counted within its year."""
        month = self.month
        told = f" in {MONTHS[int(month.group(2)) - 1]} {month.group(1)}" if month else day
        return f" in {self.year}{told}" if self.year and self.number else told


def levels_beside(zh: str) -> tuple[str, ...]:
    """The levels of a stretch that names several: 全国、全市 are "national" and "municipal"."""
    return tuple(_AMONG.get(level, LEVEL_WORDS[level]) for level in LEVEL.findall(zh))


def read_marks(name: str) -> tuple[Marks, str] | None:
    """The marks of a name and the rest of it; None of a meeting within a session (人大第五次会议主席团第一次会议)."""
    name = _COUNTED_IN.sub("", name)
    month = _MONTH.match(name)
    bare = name[month.end() :] if month else name
    number = _ORDINAL.search(bare)
    if _WITHIN.search(bare) or (number and _ORDINAL.search(bare, number.end())):
        return None
    year = _YEAR.match(bare) or (_YEAR.search(bare) if number else None)
    mark = _ENLARGED.search(bare)
    enlarged = mark is not None and "精神" not in bare[mark.end() :]  # 传达市委（扩大）会议精神大会
    bare = _ORDINAL.sub("", _ENLARGED.sub("", bare) if enlarged else bare)
    if not _TERM.search(bare[: body_prefix(bare)]):
        bare = _TERM.sub("", bare)
    batch = _BATCH.search(bare)
    bare = _BATCH.sub("", bare)
    if year:
        bare = bare.replace(year.group(), "", 1)
    which = (ordinal(batch[1]) if batch[1] else "first") if batch else None
    told = ordinal(number.group(1)) if number else None
    return Marks(told, enlarged, year["year"] if year else None, month, which), bare


def behind_owner(marks: Marks, rest: str) -> tuple[Marks, str]:
    """The marks with a month and a year that stand behind whose meeting it is: 县委|2024年5月例会."""
    if not marks.month and (month := _MONTH.match(rest)):
        marks, rest = replace(marks, month=month), rest[month.end() :]
    if not marks.month and not marks.year and (year := _YEAR.match(rest)):
        marks, rest = replace(marks, year=year["year"]), rest[year.end() :]
    return marks, rest
