"""What a text without a meeting tells: the first fact of its headline or its lead that can be said, else what it is on.

A bottom line that only says that there was no meeting tells a reader nothing. Nothing is weighed here: the first clause
that is read whole is told.
"""

from collections.abc import Iterator

from summarizer.english.clauses.inflect import capital, uncapital
from summarizer.english.headline.headlines import headline_english
from summarizer.english.headline.news_deeds import news_deed
from summarizer.facts import Event, Evidence
from summarizer.language.places.places import place_english
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.occasion import QUOTED, of_kind
from summarizer.writing.opening import Empty, Opening
from summarizer.writing.summary import BottomLine
from summarizer.writing.wording import CLAUSE, WHOLE, Said, lies_within

_LEADS = 2  # sentences that may tell what the news is
# Day, source and outlet stand before what was done.
_BEFORE = regex(
    r"(?:(?:本报|本网)?讯|记者(?:[^，。；]{0,6}从[^，。；]{2,24})?(?:获悉|了解到)|据悉|据了解|近日|日前|[今昨][天日]|当天"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午)?(?:\d{1,2}时(?:许)?)?|\s)+"
)
_EVENT = regex("(?P<owner>[^“”:;(]+): (?P<kind>[a-z-]+ (?:event|activity))")
_ON = regex(r"(?:^|: )(?:[Nn]ews report|[Ff]igures) on (?P<what>[a-z][^“”(]*)$")


def newsworthy(article: Article, events: tuple[Event, ...], line: BottomLine, known: set[str]) -> BottomLine:
    """The bottom line with a fact of the article, else what it is on, where its opening tells nothing."""
    empty = line.opening[0].empty if len(events) == 1 else None
    if empty is None or (empty is Empty.DISCIPLINE and line.rest):
        return line  # a report on discipline goes on with its cases
    if empty is Empty.FEATURE:
        return _featured(article, line, known, place_of(events[0]))
    sort = "A report on discipline" if empty is Empty.DISCIPLINE else "A news report"
    place = place_of(events[0])
    given = next((said for said in line.rest if " donated " in said[0]), None)
    if empty in (Empty.SPOKE, Empty.NO_MEETING, Empty.CEREMONY) and given:
        # What was given is the news; who spoke of it, or that there was a ceremony, comes behind.
        rest = tuple(said for said in line.rest if said is not given)
        behind = () if empty is Empty.NO_MEETING else line.opening
        return BottomLine((Opening(*given), *behind), rest)
    told = next(_facts(article, known, place), None)
    on = _matter(events[0]) if empty in (Empty.NO_MEETING, Empty.NO_NAME) else None
    rest = line.rest
    if told:
        opening = Opening(f"{sort}: {told[0]}.", told[1])
        if empty in (Empty.CEREMONY, Empty.SPOKE):
            held = line.opening[0]
            text = f"{told[0]}; {uncapital(held.text) if empty is Empty.CEREMONY else held.text}"
            opening = Opening(text, (*told[1], *held.evidence))
        # The one figure of the fact is told with it.
        rest = tuple((_untold(text, told[0]), cited) for text, cited in rest)
        rest = tuple(
            said for said in rest if said[0] and not all(lies_within(one, told[1][-1]) for one in said[1])
        )
    elif on:
        # Whose activity it is stands where the body does.
        whose = tuple(e for body in events[0].bodies if body.en in on for e in body.evidence)
        opening = Opening(f"{sort} on {on}.", whose)
    else:
        return line
    if " is named " in opening.text and (one := _only_one(article)):
        rest = (one, *rest)
    return BottomLine((opening,), rest)


def place_of(event: Event) -> str:
    """The place of an event as the page prints it, "" if it has none."""
    return event.place.zh if event.place else ""


def _featured(article: Article, line: BottomLine, known: set[str], place: str) -> BottomLine:
    """The bottom line of a feature with what its headline says was done before whose claims it makes."""
    headline = article.headline
    told = (news_deed(headline.text, place) or _headed(headline.text, known)) if headline else None
    if told is None or headline is None or "“" in told:
        return line
    opening = line.opening[0]
    text = f"{capital(told)}. {opening.text}"
    return BottomLine((Opening(text, (headline.evidence(), *opening.evidence)), *line.opening[1:]), line.rest)


_ONLY = regex(
    "(?:是|也是|为|系|成为)(?P<where>全[国省市县区]|[一-鿿]{1,6}?[省市县区州])(?P<how>唯一|首个|首批|第一个)"
    "(?:一[个家所])?(?:获|入选|上榜|通过)"
)
_HOW = {"唯一": "the only one", "首个": "the first", "首批": "one of the first", "第一个": "the first"}


def _only_one(article: Article) -> Said | None:
    """ "It is the only one in the province to be so honored.", of whoever was given a name."""
    for sentence in article.sentences[:_LEADS]:
        if found := _ONLY.search(sentence.text):
            where = WHOLE.get(found["where"]) or place_english(found["where"])
            if where and "“" not in where:
                return f"It is {_HOW[found['how']]} in {where} to be so honored.", (
                    sentence.evidence(*found.span()),
                )
    return None


# A news report: … cracks 58 criminal cases. It reports |58 criminal cases solved; …
_REPORTS = regex("^(?:It|The text) reports ")


def _untold(text: str, told: str) -> str:
    """What a sentence reports without the counts that have just been told."""
    found = _REPORTS.match(text)
    if found is None:
        return text
    parts = text[found.end() :].rstrip(".").split("; ")
    left = [part for part in parts if " ".join(part.split()[:_COUNTED]) not in told]
    return f"{found.group()}{'; '.join(left)}." if left else ""


_COUNTED = 3


def _matter(event: Event) -> str | None:
    """What a news report is on, by its title: a matter, or an activity that has a name and an owner."""
    if found := _ON.search(event.title_en):
        return found["what"]
    named = QUOTED.fullmatch(event.title_en) or _EVENT.fullmatch(event.title_en)
    return of_kind(event, named["owner"], named["kind"]) if named else None


def _facts(article: Article, known: set[str], place: str) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    heading = [article.headline] if article.headline else []
    subject: tuple[str, Evidence] | None = None
    for sentence in (*heading, *article.sentences[:_LEADS]):
        for start, end in _clauses(sentence):
            clause = sentence.text[start:end]
            cited = sentence.evidence(start, end)
            told = news_deed(_OURS.sub(place, clause) if _is_ours(clause, place) else clause, place)
            if sentence in heading and (told is None or "“" in told):
                headed = _headed(clause, known)
                told = headed if headed and (told is None or "“" not in headed) else told
            if told:
                yield capital(told), (cited,)
            # 县公安局在专项行动中，破获…: who did it stands a clause before, or in the sentence before.
            if subject and (later := news_deed(f"{subject[0]}{clause}", place)):
                yield capital(later), (subject[1], cited)
            if who := _SUBJECT.search(clause):
                subject = who["who"], cited


_OURS = regex("^我[省市县区州旗镇乡]")


def _is_ours(clause: str, place: str) -> bool:
    """Whether a clause tells of the own place, which is known: 我县获评…, on a page of 云河县."""
    return bool(place) and _OURS.match(clause) is not None and place.endswith(clause[1])


_SUBJECT = regex(
    "(?:^|以来)(?P<who>[^，。；]{1,16}?(?:公安局|警方|法院|检察院))(?:刑侦大队|[^，。；]{2,6}派出所)?(?=[在与经加高接根扎立迅开]|$)"
)


def _headed(clause: str, known: set[str]) -> str | None:
    """A headline that says what somebody did."""
    told = headline_english(clause, known)
    return _NO_ARTICLE.sub("a ", told) if told and _DOES.search(told) else None


# A headline leaves the article out: take part in tree-planting event.
_NO_ARTICLE = regex("(?<=part in )(?=[b-df-hj-np-tv-z][a-z-]* (?:event|drill|ceremony)$)")
_DOES = regex(
    r" (?:takes? part in|carries out|holds|launches|opens|signs?|wins|completes|starts|issues|visits|inspects) "
)


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence without the day and the source before them."""
    for clause in CLAUSE.finditer(sentence.text):
        before = _BEFORE.match(sentence.text, clause.start(), clause.end())
        start = before.end() if before else clause.start()
        if start < clause.end():
            yield start, clause.end()
