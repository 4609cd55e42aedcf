"""Guiding principles some of whose sources have no English: these stand quoted among the others."""

from summarizer.english.nominal.compounds import joined, quoted
from summarizer.english.nominal.sound import fit, tangled
from summarizer.english.nominal.sources import JOIN, PRINCIPLES, outside, sources
from summarizer.patterns import regex

# 习近平总书记在甲会议、乙会议上的重要讲话: the first ends where no speech has been named.
_CUT_SPEECH = regex("^(?:习近平)?(?:总书记|同志)?在[^话示述信]*会议?$|总书记在[^话示述信]*$")
# 某会传达学习…的精神 is a sentence, 某会对…的意见 has an owner, 两项报告 are several: none is one subject.
NO_SUBJECT = regex(
    r"(?:常委会|会议|全会|党组)(?:专题|集中)*(?:传达|学习|研究)(?!会|[（扩])"
    r"|^[^《》，]{2,20}(?:常委会|人大|政府|政协|委员会)对|^各?[^《》，]{0,6}(?:[组团]|代表|委员)对"
    r"|》、[^《》]{0,14}关于|(?:(?:\d+|[两二三四五六七八九十几])[项个份件]|[）和及与])$"
    r"|^(?:审议|讨论|各项|以上|上述)|所作的"
)
# Where one source ends and the next may begin.
_UNIT = regex("(?:会|会议|会）|讲话|全会|批示|指示|论述|文章|精神|回信|贺信|》|通知|意见|要求|学习|班)$")


def principles_shown(text: str) -> str | None:
    """…精神 of several sources: those that read in English, the others quoted."""
    found = PRINCIPLES.search(text)
    if found is None:
        return None
    printed = text[: found.end("kind")].removesuffix("精神")
    bare = text[: found.start()] + found["kind"].removesuffix("精神")
    units = _units(bare)
    read = [sources(unit) for unit in units]
    english = [
        en if en and fit(unit, en, scoped=True) else None for unit, en in zip(units, read, strict=True)
    ]
    if NO_SUBJECT.search(bare):
        return None
    if not any(english) or len(units) == 1 or any(_CUT_SPEECH.search(unit) for unit in units):
        return f"the guiding principles of {quoted(printed)}"
    # Quoted as it stands, with the 等 before its kind.
    units[-1] = printed[len(bare) - len(units[-1]) :].removeprefix("以及")
    made = "the guiding principles of " + joined(
        tuple(en or quoted(unit) for unit, en in zip(units, english, strict=True))
    )
    return f"the guiding principles of {quoted(printed)}" if tangled(made) else made


def _units(text: str) -> list[str]:
    """The text cut at its marks where what stands before is a source that has come to its end."""
    units, begin = [], 0
    for mark in JOIN.finditer(text, 2):
        if mark.start() >= begin and outside(text, mark.start()) and _UNIT.search(text[begin : mark.start()]):
            units.append(text[begin : mark.start()].removesuffix("精神"))
            begin = mark.end()
    return [*units, text[begin:].removesuffix("精神")]
