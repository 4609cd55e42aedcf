"""Pieces of official nominals that are counted or named: five-year plans, how often, comrades with their posts."""

from collections.abc import Iterator

from summarizer.english.nominal.formal import Word, namings, words
from summarizer.english.nominal.sessions import ordinal
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import title_english
from summarizer.patterns import regex

# “十三五”规划纲要, 十六五期间: the plan of five years, or the years.
_FIVE_YEARS = regex(
    "(?P<open>“)?(?P<number>十[一二三四五六七八九]|[一二三四五六七八九]|二十)五(?(open)”|(?<![\u4e00-\u9fff]..))(?P<what>规划纲要|规划|期间|时期)?"
)
# “八五”普法规划: they are counted too.
_LEGAL = regex("(?P<open>“)?(?P<number>[五六七八九]|十)五(?(open)”)普法(?P<plan>规划)?")
_COMRADE = "同志"
_TIME = regex("第(?P<number>[二三四五六七八九十])次(?!会|全|常|主|党|大|专|工作|部|推|调|联|办|党)")
# 市人大代表, 县政协委员: those who sit in the house of a level.
_SEATED = regex("(?<![届全])(?P<level>[省市县区州旗镇乡])(?P<house>人大代表|政协委员)(?!会|大|团)")
_WHO_SITS = {
    "人大代表": "deputies to the {level} People's Congress",
    "政协委员": "members of the {level} CPPCC Committee",
}


def named_pieces(text: str) -> Iterator[tuple[int, int, Word]]:
    """(start, end, word) of every such piece."""
    for match in _FIVE_YEARS.finditer(text):
        if words().get(match.group()) and match["what"]:
            continue  # a row has it whole
        if text.startswith("普法", match.end()):
            continue
        plan = f"{ordinal(match['number'])} Five-Year Plan"
        if match["what"] in ("期间", "时期"):
            yield match.start(), match.end(), Word("post", f"during the {plan} period")
        elif match["what"] or match["open"]:
            outline = "outline of the " if match["what"] == "规划纲要" else ""
            yield (
                match.start(),
                match.end(),
                Word("noun", f"{outline}{plan}", "the", "s", None if outline else plan),
            )
    for match in _LEGAL.finditer(text):
        named = (
            f"{ordinal(match['number'])} five-year legal education {'plan' if match['plan'] else 'program'}"
        )
        yield match.start(), match.end(), Word("noun", named, "the", "s")
    for match in _TIME.finditer(text):
        yield match.start(), match.end(), Word("attr", str(ordinal(match["number"])))
    for match in _SEATED.finditer(text):
        who = _WHO_SITS[match["house"]].replace("{level}", namings("government")[match["level"]])
        yield match.start(), match.end(), Word("noun", who, num="p")
    if _COMRADE in text:
        yield from _comrades(text)


def _comrades(text: str) -> Iterator[tuple[int, int, Word]]:
    """县人民法院副院长李明同志: one who has a post, as an owner of what stands behind."""
    for person in find_people(text):
        end = person.end + len(_COMRADE)
        if person.titles and text.startswith(_COMRADE, person.end) and not person.group:
            name, post = romanise(person.name), title_english(person.titles)
            start = text.find(person.titles[0])
            if name.certainty == "certain" and post and 0 <= start < person.start:
                yield start, end, Word("noun", f"{name.en} ({person.name}), {post}", "-", "s")
