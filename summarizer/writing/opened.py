"""Fairs, festivals and races at home that open, are held or close: name, place, day, and what was signed there."""

from collections.abc import Iterator

from summarizer.english.nominal.fairs import fair_named
from summarizer.english.nominal.festivals import FESTIVAL
from summarizer.english.site_names import site_english
from summarizer.facts import Event, EventKind, Evidence
from summarizer.patterns import any_of, regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.begun import begun
from summarizer.writing.opening import Opening, plain_place
from summarizer.writing.summary import BottomLine, bottom_line
from summarizer.writing.wording import HAN, Said, on_date

_HOW = {
    **dict.fromkeys(("开幕", "启幕", "开赛", "开锣", "拉开帷幕", "拉开序幕"), "opened"),
    **dict.fromkeys(("鸣枪开跑", "开跑", "鸣枪起跑", "起跑"), "started"),
    **dict.fromkeys(("举行", "举办", "上演"), "was held"),
    **dict.fromkeys(("闭幕", "落幕"), "closed"),
}
_HELD = regex(
    "(?:开幕式|开幕仪式|启动仪式)?(?:[今昨][天日]|近日|日前)?(?:在(?P<at>[^，。；]{2,28}?))?"
    f"(?:盛大|隆重|正式|圆满|精彩|火热|成功|顺利|如期|浪漫|热烈|激情)*(?P<how>{any_of(_HOW)})"
)
_HOLDS = regex("(?:举办|举行|承办|迎来)了?$")
_EDGE = regex("[的日年]|举[行办]了?|承办|迎来|(?=第[一二三四五六七八九十百\\d]{1,4}届|首届|20\\d\\d)")
_AHEAD = regex("[将拟]|定于|计划|即将|筹备")
_LEADS = 2
_KINDS = frozenset(
    {EventKind.OTHER, EventKind.PROMOTION, EventKind.GROUNDBREAKING, EventKind.SIGNING, EventKind.AWARD}
)
_AT_IT = regex(
    "^(?:在)?(?:开幕式|开幕仪式|启动仪式|仪式|活动|现场|会|大会|推介会|洽谈会|展会)(?:现场|期间|当天)?(?:上|中)?，"
)


def fair_at_home(article: Article, event: Event, purpose: Said) -> BottomLine | None:
    """The bottom line of a page that tells of a fair, a festival or a race by name; None of any other."""
    if event.kind not in _KINDS or event.title_zh is not None:
        return None
    told = next(_told(article), None)
    if told is None:
        return None
    name, how, at, cited = told
    place = plain_place(event)
    short = place.partition(" ")[0] if place else ""
    where = f" at {at}" if at else f" in {place}" if place and short not in name else ""
    date = on_date(event.date)
    if how == "was held" and not (where or date):
        return None
    opening = Opening(f"The {name} {how}{where}{f' {date}' if date else ''}.", (cited, *event.date.evidence))
    line = bottom_line((event,), purpose, (opening,))
    signed = tuple(_signed(article, event))
    rest = ((_of_the_fair(text, event), cited) for text, cited in line.rest)
    sums = tuple(_untold(text, signed[0][0] if signed else "", cited) for text, cited in rest)
    return BottomLine(line.opening, (*signed, *(said for said in sums if said[0])))


_REPORTS = "The text reports "


def _untold(text: str, signed: str, cited: tuple[Evidence, ...]) -> Said:
    """What a sentence reports without the sum that was just told to have been signed for."""
    if not signed or not text.startswith(_REPORTS):
        return text, cited
    parts = text.removeprefix(_REPORTS).removesuffix(".").split("; ")
    left = [part for part in parts if part.partition(": ")[2] not in signed or ": " not in part]
    return (f"{_REPORTS}{'; '.join(left)}." if left else ""), cited


def _of_the_fair(text: str, event: Event) -> str:
    """What was signed there was signed at the fair, whoever spoke at it."""
    who = next((p.en for p in event.people if text.startswith(f"{p.en} saw ")), None)
    return f"It{text.removeprefix(who)}" if who else text


def _told(article: Article) -> Iterator[tuple[str, str, str, Evidence]]:
    """Each fair that the lead or the headline tells of: its English, what it did, where, and the words."""
    lines = (*article.sentences[:_LEADS], *([article.headline] if article.headline else []))
    for line in lines:
        for found in FESTIVAL.finditer(line.text):
            how, at, end = _done(line.text, found.start("name"), found.end("name"))
            start, name = _named(line.text, found.start("name"), found.end("name"))
            if name and how:
                yield name, how, at, line.evidence(start, end)


def _done(text: str, start: int, end: int) -> tuple[str, str, int]:
    """What is told of the fair behind its name or before it; where, in English; and where the words end."""
    if _AHEAD.search(text, max(0, start - 12), start):
        return "", "", end
    if behind := _HELD.match(text, end):
        site = site_english(behind["at"]) if behind["at"] else None
        at = site if site and not HAN.search(site.partition("(")[0]) else ""
        return ("" if _AHEAD.search(behind.group()) else _HOW[behind["how"]]), at, behind.end()
    return ("was held" if _HOLDS.search(text, 0, start) else ""), "", end


def _named(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Where the longest name begins that ends here, and its English."""
    edges = (start, *(found.end() for found in _EDGE.finditer(text, start, end)))
    for at in edges:
        if name := fair_named(text[at:end]):
            return at, name
    return start, None


def _signed(article: Article, event: Event) -> Iterator[Said]:
    """What was signed or begun at it, as a sentence says that it was."""
    texts = {s.id: s for s in article.sentences}
    there = event.model_copy(
        update={
            "kind": EventKind.PROMOTION,
            "projects": tuple(p for p in event.projects if _at_it(texts, p.evidence)),
        }
    )
    for verb, what, evidence in begun((there,)):
        yield f"It {verb} {what}.", evidence


def _at_it(texts: dict[str, Sentence], cited: tuple[Evidence, ...]) -> bool:
    return any(_AT_IT.match(texts[one.sentence].text) for one in cited if one.sentence in texts)
