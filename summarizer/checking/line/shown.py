"""Chinese shown in an English line: names with their characters, titles, quotations, and what was left untranslated."""

import re
from collections.abc import Sequence

from summarizer.checking.line.counterparts import counterparts
from summarizer.facts import Person
from summarizer.language.names import romanise
from summarizer.language.places.gazetteer import pinyin
from summarizer.language.places.places import place_english
from summarizer.patterns import regex

_INTRODUCED = regex(
    r"(?P<en>[A-Z][a-zß-ž]*(?:['’-][a-z]+)?(?: [A-Z][\w'’ü]+){0,3}) \((?P<zh>[\u3400-\u9fff·]{2,12})\)"
)
_TITLE = regex(r"《([^《》]+)》")
_LAW = regex(
    r"(?P<on>(?:[A-Z][\w-]+ |and |of ){1,8})(?:Law|Regulations?)\b"
    r"(?! (?:Administration|Bureau|Department|Commission|Authority|Office|Enforcement))"
)
_BLANKS = regex(r"\s+")
_HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
# A bracket may hold one more: (1000台（套）).
_SHOWN = regex(
    r"[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]|“[^”]*”|‘[^’]*’|「[^」]*」|\"[^\"]*\"|《[^》]*》"
)
# An English slogan beside its Chinese: “hundred, thousand, ten thousand” project (百千万工程) states no numbers.
_SLOGAN = regex(r"“[^“”]{3,60}”(?= (?:[\w-]+ ){0,3}\([^()]*[\u3400-\u9fff][^()]*\))")

# Clauses cited one by one have lost the commas between them.
_MARKS = regex(r"[“”‘’「」《》\"'（）()【】，\s]")
_CUT = regex(r"\[…\]|…|; |, | / |: ")
# English beside Chinese in one pair of brackets: "(not said: 批准)".
_OWN = regex(r"[A-Za-z][A-Za-z ,.'’-]*")


def without_shown(line: str) -> str:
    """The line without the Chinese it shows: digits inside a quotation are the source's own."""
    if line.isascii() or not _HAN.search(line):
        return line
    line = _SLOGAN.sub(" ", line)
    return _SHOWN.sub(lambda m: " " if _HAN.search(m.group()) else m.group(), line)


def check_names_shown(line: str, quotes: Sequence[str], people: Sequence[Person] = ()) -> tuple[str, ...]:
    """A name shown with its characters must be in the evidence, and read as those characters read.

    Who is none of the `people` may be a place or a project, whose syllables are joined: Wuyue (吴越).
    """
    if line.isascii() or not _HAN.search(line):
        return ()
    messages = []
    persons = {person.zh for person in people}
    text = "".join(quotes)
    for shown in _INTRODUCED.finditer(line):
        name = romanise(shown["zh"])
        if shown["zh"] not in text and shown["zh"] not in text.replace(" ", ""):
            messages.append(f"“{shown['zh']}” is not in the cited text")
        elif shown["zh"] not in persons and shown["en"].endswith(_read_as_place(shown["zh"])):
            continue
        elif shown["zh"] not in persons and f"{place_english(shown['zh'])} (" in line[: shown.start("zh")]:
            continue  # Nanning, Guangxi (广西南宁)
        elif name.certainty == "minority" and shown["en"].replace(" ", "").lower().endswith(
            pinyin(shown["zh"]).lower()
        ):
            continue  # plain pinyin of a name that has a spelling of its own
        elif name.certainty == "unknown" and _letters(shown["en"]).endswith(_letters(name.en)):
            continue  # where no family name is known, nobody knows where it ends
        elif not shown["en"].endswith(name.en) and len(shown["zh"]) <= 4:
            messages.append(f"{shown['zh']} reads {name.en}, not {shown['en']}")
    return tuple(messages)


def _letters(name: str) -> str:
    return re.sub(r"[ '’-]", "", name).lower()


def _read_as_place(zh: str) -> tuple[str, ...]:
    """How a place may stand in English: Langya County for 琅玡县, and plainly Wuyue for 吴越."""
    return ((place_english(zh) or pinyin(zh)).removeprefix("the "), pinyin(zh))


def check_titles(line: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """Every title shown between 《 and 》 must be in the evidence, letter by letter."""
    if "《" not in line:
        return ()
    # A quotation inside a quotation is shown with single marks (writing.wording.quoted).
    text = _letters_of("".join(quotes))
    return tuple(
        f"《{title}》 is not in the cited text"
        for title in _TITLE.findall(line)
        if _letters_of(title) not in text
    )


def _letters_of(text: str) -> str:
    """Without blanks, which a title is printed with and cited without, and with single quotation marks."""
    return _BLANKS.sub("", text).replace("“", "‘").replace("”", "’")


_NAMED_LAW = regex(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4} Law\b(?! [A-Z])|\bLaw on [A-Z]")
_IS_LAW = regex("(?<![司执普])法(?![院治规律警官])|宪法|法典")


def check_laws(line: str, quotes: Sequence[str]) -> tuple[str, ...]:
    """A law or regulation named in English must be about what a title of the Chinese is about."""
    named = tuple(_LAW.finditer(line)) if "Law" in line or "Regulation" in line else ()
    titles = "".join(title for quote in quotes for title in _TITLE.findall(quote)) if named else ""
    titles = titles.replace("治安", "公安")  # in the name of a law both are public security
    if titles and not _IS_LAW.search(titles) and (law := _NAMED_LAW.search(line)):
        return (f"“{law[0]}”: the titles of the cited Chinese are of no law",)
    return tuple(
        f"“{law[0].strip()}”: no such title in the cited Chinese"
        for law in named
        if titles
        and any(row.en.search(law["on"]) and not row.zh.search(titles) for row in counterparts("offices"))
    )


def check_stray(line: str) -> tuple[str, ...]:
    """Chinese that stands in the English outside brackets and quotation marks."""
    if line.isascii() or not _HAN.search(line):
        return ()
    stray = "".join(_HAN.findall(_SHOWN.sub(" ", line)))
    return (f"Chinese outside brackets and quotation marks: {stray[:20]}",) if stray else ()


def check_quoted(line: str, text: str) -> tuple[str, ...]:
    """Every piece of Chinese a line shows must be in the text letter by letter, but for its own marks."""
    if line.isascii() or not _HAN.search(line):
        return ()
    bare = _MARKS.sub("", text)
    shown = (piece for match in _SHOWN.finditer(line) for piece in _CUT.split(match[0]) if _HAN.search(piece))
    lost = (one for one in shown if _MARKS.sub("", one) not in bare and not _mixed(one, bare))
    return tuple(f"“{one[:30].strip()}” is not in the cited text" for one in lost)


def _mixed(piece: str, bare: str) -> bool:
    """Whether the Chinese of a piece that also holds English of the line's own is in the text."""
    return all(run in bare for run in _MARKS.sub("", _OWN.sub(" \0", piece)).split("\0"))
