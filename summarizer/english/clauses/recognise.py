"""Spans of a clause that no table can list: figures, months, places, slogans and codes in quotation marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.english.clauses.lexicon import Lexicon
from summarizer.english.clauses.nouns import names_a_deed
from summarizer.english.clauses.standing import standings
from summarizer.english.nominal.framed_titles import framed
from summarizer.english.nominal.titles import document_english
from summarizer.language.bodies.bodies import find_bodies
from summarizer.language.calendar.deadlines import find_deadlines
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.figures.numerals import ORDINAL_WORDS
from summarizer.language.places.places import find_places
from summarizer.language.terms import glossary
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_DATE = regex(r"(\d{1,2})月(?:(\d{1,2})日|(底|末))?(前|之前|以前)?")
# 从5月1日起, 自6月起
_FROM = regex(r"[从自](?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日|份)?(?:起|开始)")
_YEAR = regex(r"(到)?((?:19|20)\d\d)年(底|末)?(前|之前|以前)?(?![度级版初内来])")
_ORDINAL = regex(r"第([一二三四五六七八九十]|\d{1,3})(?![一二三四五六七八九十\d届次])")
_HAN_DIGIT = {c: n for n, c in enumerate("零一二三四五六七八九十")}
_QUOTED = regex(r"“([^“”]{1,24})”")
# A code says nothing by itself (“1477”, “五率”, “6+2+X”): digits, letters, or a number word and one or two characters.
_CODE = regex(
    r"[0-9A-Za-z+.\-]{1,12}|[二两三四五六七八九十]{1,2}[\u4e00-\u9fff]{1,2}|(?:[一二两三四五六七八九十双][\u4e00-\u9fff]{1,3}){1,4}"
)
# What is named by words in quotation marks: the name stays as it is.
_NAMED = regex(
    "(?:[、和及]?“[^“”]{1,10}”)*(?:专项行动|专项整治|集中行动|行动|工程|活动|工作法|计划|模式|机制|品牌|平台|战役|攻坚战|大赛|热线|工作站|工作室|服务队|驿站)"
)
_LONGEST_NAME = 10
_LEAST_NOUN = 4
# “两个维护” → the "Two Upholds".
_SEVERAL_THINGS = regex("(?:Two|Three|Four|Five|Six|Seven|Eight) ")
_MARKED = regex(r"[()\"“”;]")
_TITLED = regex(r"《[^《》]{2,60}》")
_NUMERAL = regex("[0-9一二三四五六七八九十两百千万亿半番]")
_BODY_END = regex("[局委办厅部院会府校司团心站所室]")


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]` read as chart category `cat`. `opaque` marks a code shown as it stands.

    `head` is its last noun, by which a verb knows whether it may be said of it; `cost` what it costs beside a piece.
    """

    start: int
    end: int
    cat: str
    en: str
    num: str = "m"
    det: str = ""
    opaque: bool = False
    agent: bool = False
    head: str = ""
    cost: int = 0


def recognise(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Every span found; they may overlap and compete with rows."""
    if "“" in text:
        yield from _quotes(text, lexicon)
    if "《" in text:
        yield from _documents(text)
    if "月" in text or "年" in text:
        yield from _times(text)
        yield from _limits(text, lexicon)
    if "第" in text:
        yield from _ordinals(text)
    if _NUMERAL.search(text):
        yield from _figures(text)
    for one in standings(text, lexicon):
        if text[one.start : one.end] not in lexicon.whole:
            yield Span(one.start, one.end, "N", one.en, one.num, head=one.head)


def _quotes(text: str, lexicon: Lexicon) -> Iterator[Span]:
    for match in _QUOTED.finditer(text):
        inner = match.group(1)
        if slogan := lexicon.slogans.get(inner):
            (row,) = slogan
            det, bar, en = row.en.rpartition("|")
            yield Span(
                *match.span(), "TIFA", f'"{en}" ({inner})', row.features.get("num", "m"), det if bar else ""
            )
        elif match.group() in lexicon.whole:
            continue
        elif (term := glossary().english(inner)) is not None and not _MARKED.search(term):
            det = "the" if _SEVERAL_THINGS.match(term) else ""
            yield Span(*match.span(), "TIFA", f'"{term}" ({inner})', det=det)
        elif (noun := _noun(inner, lexicon)) is not None:
            yield Span(*match.span(), "TIFA", f'"{noun[0]}" ({inner})', noun[1], noun[2])
        elif _CODE.fullmatch(inner) or (len(inner) <= _LONGEST_NAME and _NAMED.match(text, match.end())):
            code = f'"{inner}"' if inner.isascii() else f"“{inner}”"
            yield Span(*match.span(), "TIFA", code, "m", "", opaque=True)


def _noun(inner: str, lexicon: Lexicon) -> tuple[str, str, str] | None:
    """(English, number, article) of “底线思维”: a noun that a row has without the marks, in one sense."""
    if len(inner) < _LEAST_NOUN:
        return None
    nouns = [entry for entry in lexicon.whole.get(inner, ()) if entry.cls == "N"]
    told = {
        (e.en.rpartition("|")[2], e.features.get("num", "m"), "a" if e.en.startswith("a|") else "")
        for e in nouns
    }
    return told.pop() if len(told) == 1 and not any("{" in e.en for e in nouns) else None


_A_YEAR = regex("[今明去当全近本每]年")  # 今年|县人大常委会: no county of that name


def named(text: str) -> Iterator[Span]:
    """Bodies and places that no row has. Slow beside the tables, so asked only when they leave something unknown.

    A place is taken only if the gazetteer holds it: an unknown word before 区 or 镇 need not be a name.
    """
    if _BODY_END.search(text):
        for body in find_bodies(text):
            if body.en and not _A_YEAR.match(text, body.start):
                yield Span(body.start, body.end, "NP", f"the {body.en}", "s", agent=True)
    for place in find_places(text):
        if place.sure:
            yield Span(place.start, place.end, "NP", place.en, "s", agent=True)


def _documents(text: str) -> Iterator[Span]:
    for match in _TITLED.finditer(text):
        en = document_english(match.group()) or framed(match.group())
        if en is not None:
            yield Span(*match.span(), "NP", f"the {en}" if not en.startswith(("the ", "On ")) else en, "s")


def _times(text: str) -> Iterator[Span]:
    for match in _DATE.finditer(text):
        month = int(match.group(1))
        if not 1 <= month <= 12:
            continue
        day, end, before = match.group(2), match.group(3), match.group(4)
        name = MONTHS[month - 1]
        if day:
            if before:
                yield Span(*match.span(), "TIME", f"by {int(day)} {name}")
        elif end and before:
            yield Span(*match.span(), "TIME", f"by the end of {name}")
        elif before:
            yield Span(*match.span(), "TIME", f"before {name}")
    for match in _FROM.finditer(text):
        day, month = match["day"], int(match["month"])
        if 1 <= month <= 12:
            yield Span(*match.span(), "TIME", f"from {f'{int(day)} ' if day else ''}{MONTHS[month - 1]}")
    for match in _YEAR.finditer(text):
        until, year, end, before = match.groups()
        if end and (before or until):
            yield Span(*match.span(), "TIME", f"by the end of {year}")
        elif until:
            yield Span(*match.span(), "TIME", f"by {year}")
        elif not end and not before:
            yield Span(*match.span(), "TIME", f"in {year}")


def _limits(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Time limits that are neither a row nor a bare month or day: 今年9月1日前, 第三季度末前."""
    for limit in find_deadlines(text):
        if limit.zh not in lexicon.whole and not _DATE.fullmatch(limit.zh) and not _YEAR.fullmatch(limit.zh):
            yield Span(limit.start, limit.end, "TIME", limit.en)


def _ordinals(text: str) -> Iterator[Span]:
    for match in _ORDINAL.finditer(text):
        number = _HAN_DIGIT.get(match.group(1)) or (int(match.group(1)) if match.group(1).isdigit() else 0)
        if 1 <= number <= 10:
            yield Span(*match.span(), "ORD", ORDINAL_WORDS[number])


# 3次|应急演练, 2次|现场会: what happens so often.
_HAPPENS = regex("(?:会|会议|班|课|赛|展|日|活动|行动|工作|讲座|演练|考试|体检|义诊|回头看”?|访|查)$")


def _is_how_often(count: str, rest: str) -> bool:
    """调度1次|项目进度: so often something is done, and not so many of what stands behind it."""
    return count.endswith("次") and bool(rest) and not (_HAPPENS.search(rest) or names_a_deed(rest[-2:]))


def _figures(text: str) -> Iterator[Span]:
    for figure in find_quantities(text):
        if (figure.high is not None and not figure.complete) or figure.zh.startswith("突破"):
            continue  # 产值突破10亿元 says what the output is to come to (`aims`), not which output
        if figure.complete:
            yield Span(figure.start, figure.end, "QTY", figure.en, "p")
        elif not _is_how_often(figure.zh, text[figure.end :]):
            det = "the" if figure.zh.endswith("大") else ""
            one = figure.value == 1
            yield Span(figure.start, figure.end, "NUMC", figure.en, "s" if one else "p", det)
