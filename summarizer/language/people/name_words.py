"""What the readers of personal names share: kinds of evidence, a possible name, and the words that are no names."""

from dataclasses import dataclass
from functools import cache

from summarizer.language.rows import rows

FIRM, TITLED, LISTED, LOOSE = "firm", "titled", "listed", "loose"
"""What stands before a name: a row, the post of one person, a row behind a post of several, anything."""
NEVER_LAST = "在等对将就于到代作说称把被已地总"
"""Behind a name these are words of their own (某某作报告, 某某就…); no given name to speak of ends in them."""
BODY_ENDS = "省市区县州旗镇乡村街局委办部处院所会社站校系厅室组队团科司"
"""The last characters of bodies and places, which may stand among names (某某、县政府办、某某)."""


GIVEN = frozenset(
    "伟芳娜静丽强磊军勇艳杰娟涛超霞刚英华玉兰梅琴珍红春忠德贵斌志峰雪婷慧琳颖燕辉鹏飞宇浩凯亮波俊鑫森晓建国庆胜耀祖福义诚信仁智才贤"
    "泰顺振维卫卿继先瑞钢铭钧锦绣琪琦瑛瑶珊珠琼碧翠玲芬芸茂蓉蕾薇菊萍莉媛娥彩润淑贞雅惠洁清源河汉炜炳焕煜灿根荣良育润永光武世"
)
"""Characters that given names are often made of, for a family name that is mostly another word (部长和志强)."""

OFTEN_GIVEN = GIVEN | frozenset("长少高海文玉秀金红云天志民东青松林山春雨雪阳明秋军学立卓")
"""The same with those that begin words as well: two of them behind a family name are a name before any word."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A possible name: characters without blanks, the offset behind it, its right edge from 0 to 9."""

    name: str
    end: int
    firmness: int


@cache
def entries(kind: str) -> frozenset[str]:
    """The words of one class of `not_names.tsv`."""
    return frozenset(
        word for row in rows("not_names") if row["class"] == kind for word in row["zh"].split(" ")
    )


def is_word(name: str) -> bool:
    """Whether a name is also an ordinary word, however rare."""
    return ordinary(name) or name in entries("soft")


def never_given(char: str) -> bool:
    """Whether given names do not use the character, so that a name ends before it."""
    return char in entries("character") or char in NEVER_LAST


def ordinary(word: str) -> bool:
    """Whether it is a word or a noun that begins with a family name."""
    return word in entries("word") or word in entries("noun")
