"""Storms, floods and quakes: what struck where, whom it hit, who was moved to safety and what response was activated.

7月1日，青禾县境内普降暴雨…受灾人口5637人…启动防汛Ⅲ级应急响应
  → Heavy rain struck Qinghe County on 1 July: 5,637 people were affected. A level III … response was activated.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.facts import Event, EventKind, Evidence, Figure
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import parted
from summarizer.patterns import any_of, regex
from summarizer.reading.text import Article
from summarizer.writing.opening import Opening, plain_place
from summarizer.writing.summary import BottomLine
from summarizer.writing.wording import Said, and_list, on_date

_HAZARDS = {
    "特大暴雨": "Torrential rain", "大暴雨": "Torrential rain", "暴雨": "Heavy rain", "强降雨": "Heavy rain",
    "持续降雨": "Continuous rain", "洪涝": "Floods", "洪水": "Floods", "山洪": "Flash floods", "内涝": "Floods",
    "泥石流": "A mudslide", "山体滑坡": "A landslide", "滑坡": "A landslide", "地震": "An earthquake",
    "台风": "A typhoon", "冰雹": "Hail", "风雹": "Hailstorms", "龙卷风": "A tornado",
    "低温雨雪": "Snow and freezing rain",
    "大雪": "Heavy snow", "暴雪": "A snowstorm", "森林火灾": "A forest fire", "旱灾": "Drought", "旱情": "Drought",
}  # fmt: skip
_HAZARD = regex(any_of(_HAZARDS))
_NOT_YET = regex("演练|防范|防御|部署|会议|预案|培训|科普|提醒|可能|预计(?!经济)|若|如遇|捐")
_N = r"[^，。；\d]{0,8}"
_NONE = "(?!)"
# What a clause says of its figure, before it or behind, and its unit, in the order in which a reader asks.
_TOLD = tuple(
    (regex(f"(?:{before}){_N}$"), regex(behind), unit, en)
    for before, behind, unit, en in (
        ("死亡|遇难|丧生", "(?:因灾)?(?:死亡|遇难)", "people", "{n} died"),
        ("失踪|失联", "失踪|失联", "people", "{n} {are} missing"),
        ("受伤", "受伤", "people", "{n} {were} injured"),
        ("受灾(?:人口|人数|群众)?", "(?:群众)?(?:不同程度)?受灾", "people", "{n} {were} affected"),
        (
            "(?:转移|疏散|撤离)[^，。；]{0,10}",
            "(?:群众|村民|居民)?(?:安全|紧急|提前|及时|全部)*(?:转移|疏散|撤离)",
            "people",
            "{n} {were} moved to safety",
        ),
        ("解救|营救|救出", _NONE, "people", "{n} {were} rescued"),
        (
            _NONE,
            "(?:道路|公路)[^，。；]{0,4}(?:受损|中断|损毁|冲毁)",
            "items",
            "{n} roads {were} damaged or cut",
        ),
        (r"农作物[^，。；\d]{0,12}受灾", _NONE, "mu", "{n} of crops {were} damaged"),
        ("直接经济损失", _NONE, "yuan", "direct economic losses came to {n}"),
    )
)
_MOST = 5
_RESPONSE = regex(
    r"启动了?[^，。；]{0,4}?(?P<of>防汛|防台风|抗旱|救灾|自然灾害救助|地质灾害|地震|森林防火|气象灾害)?(?:应急)?"
    r"(?P<level>[IVⅠⅡⅢⅣ]{1,3}|[一二三四])级(?P<behind>防汛|防台风|抗旱|救灾|自然灾害救助|地质灾害|地震|森林防火|气象灾害)?(?:应急)?响应"
)
_FOR = {
    "防汛": "flood-control ", "防台风": "typhoon ", "抗旱": "drought-relief ", "救灾": "disaster-relief ",
    "自然灾害救助": "disaster-relief ", "地质灾害": "geological-disaster ", "地震": "earthquake ",
    "森林防火": "forest-fire ", "气象灾害": "weather-disaster ",
}  # fmt: skip
_LEVELS = dict(zip("一二三四ⅠⅡⅢⅣ", ("I", "II", "III", "IV") * 2, strict=True))
_NOBODY = regex("(?:无|没有|未造成|未发生|暂未|尚未|未接到)[^，。；]{0,8}人员伤亡")
_LEADS = 2


@dataclass(frozen=True, slots=True)
class _Harm:
    """What a figure says was done, as a short clause and as a headline has it."""

    en: str
    evidence: tuple[Evidence, ...]

    @property
    def headed(self) -> str:
        """The same in a title: 5,637 people affected."""
        return self.en.replace(" were ", " ").replace(" was ", " ").replace(" came to ", " of ")


def disaster(
    article: Article, events: tuple[Event, ...], line: BottomLine
) -> tuple[tuple[Event, ...], BottomLine]:
    """The events and the bottom line, told of what struck where that is what the page is of."""
    event = events[0] if len(events) == 1 else None
    if event is None or event.kind not in (EventKind.OTHER, EventKind.FEATURE) or event.title_zh is not None:
        return events, line
    hazard, place, harm = _hazard(article), plain_place(event), list(_harm(event))
    if hazard is None or place is None or not harm:
        return events, line
    what, seen = hazard
    date = on_date(event.date)
    told = and_list([one.en for one in harm])
    cited = tuple(dict.fromkeys(e for one in harm for e in one.evidence))
    opening = Opening(
        f"{what} struck {place}{f' {date}' if date else ''}: {told}.", (seen, *event.date.evidence, *cited)
    )
    rest = [said for said in line.rest if not said[0].startswith(("It reports", "The text reports"))]
    titled = f"{what} in {_nearest(place)}: {', '.join(one.headed for one in harm[:_TITLED])}"
    return (event.model_copy(update={"title_en": titled}),), BottomLine((opening,), (*_also(article), *rest))


_TITLED = 2
_SMALL = regex("(?:Village|Community|Town|Township|Subdistrict|Sumu)$")


def _nearest(place: str) -> str:
    """The place in a title: a county by itself, what is smaller with the next above."""
    parts = place.split(", ")
    return ", ".join(parts[: 1 + bool(_SMALL.search(parts[0]))])


def _hazard(article: Article) -> tuple[str, Evidence] | None:
    """The first hazard that the headline or the lead tells of; None of drills, meetings and warnings."""
    if article.headline and _NOT_YET.search(article.headline.text):
        return None
    lines = (*([article.headline] if article.headline else []), *article.sentences[:_LEADS])
    for line in lines:
        found = _HAZARD.search(line.text)
        if found and not _NOT_YET.search(line.text, max(0, found.start() - _NEAR), found.start()):
            return _HAZARDS[found.group()], line.evidence(*found.span())
    return None


_NEAR = 16


def _harm(event: Event) -> Iterator[_Harm]:
    told: dict[int, _Harm] = {}
    for figure in event.figures:
        if found := _of(figure):
            told.setdefault(found[0], _Harm(found[1], figure.evidence))
    yield from [told[at] for at in sorted(told)][:_MOST]


def _of(figure: Figure) -> tuple[int, str] | None:
    """Which of the rows a figure is of, and that in English."""
    before, _, after = parted(figure.evidence[0].quote, figure.zh)
    quantity = next((q for q in find_quantities(figure.zh) if q.zh == figure.zh), None)
    if quantity is None or _NOT_YET.search(before):
        return None
    for at, (ahead, behind, unit, en) in enumerate(_TOLD):
        if quantity.unit == unit and (ahead.search(_COUNTS.sub("", before)) or behind.match(after)):
            one = quantity.value == 1 and unit in ("people", "items")
            number = quantity.en.removesuffix(f" {unit}") if unit == "items" else quantity.en
            if unit == "people" and number[-1].isdigit():
                number += " person" if one else " people"  # 26名
            return at, en.format(n=number, were="was" if one else "were", are="is" if one else "are")
    return None


_COUNTS = regex(r"\d+[余多]?户$")  # 1795户|4533人


def _also(article: Article) -> Iterator[Said]:
    """The response that was activated, and that nobody was hurt."""
    for sentence in article.sentences:
        if found := _RESPONSE.search(sentence.text):
            level = _LEVELS.get(found["level"], found["level"])
            of = _FOR.get(found["of"] or found["behind"] or "", "")
            yield (
                f"A level {level} {of}emergency response was activated.",
                (sentence.evidence(*found.span()),),
            )
            break
    for sentence in article.sentences:
        if found := _NOBODY.search(sentence.text):
            yield "No casualties were reported.", (sentence.evidence(*found.span()),)
            break
