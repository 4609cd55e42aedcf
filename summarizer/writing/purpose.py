"""What a round looked into, as its lead or else its headline says it: workplace safety, flood prevention.

The lead is read clause by clause as a headline is; of a headline, whose words run together, only a short matter counts.
"""

from collections.abc import Iterator

from summarizer.english.headline.headlines import headline_english
from summarizer.english.nominal.partial import item_shown
from summarizer.facts import Event, EventKind
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.opening import on_the_road
from summarizer.writing.wording import CLAUSE, Said, and_list

_LEADS = 2
_ROUND = regex("调研|检查|督导|督查|考察|视察|暗访|巡查|观摩")
# 对全市安全生产工作进行检查; 就项目建设情况开展调研.
_LOOKED_AT = regex(
    "[对就](?P<what>[^，。；“”]{3,48}?)(?:进行|开展)了?[^，。；]{0,6}?(?:调研|检查|督导|督查|考察|视察|暗访|巡查|观摩)"
)
# 调研指导石渡河、青山水库防汛工作: the sites, and the work that was looked into there.
_WORK_THERE = regex(
    "(?:调研|检查|督导|督查|视察|暗访|巡查)(?:指导|督导|检查)?[^，。；“”]{2,30}?"
    "(?:河|水库|[镇乡村]|街道|园区|公司|景区|社区|小区|车站|学校|医院|大桥|海塘|大堤)(?![长级委党政])"
    "(?P<what>(?:(?!开展|调研|检查|督导|指导)[^，。；、河库镇乡村和及与]){2,14}工作)$"
)
_DAY = regex(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[至到-]\d{1,2}日)?(?:[上下]午)?")
_INTO = regex(r" (?:looks into|inspects) (?P<what>[a-z][^“”()]*?)(?: (?:in|at) [A-Z“].*)?$")
_ETC = regex(r",? etc\.?$")
_HERE = regex(
    r" (?:across|in) the (?:zone/district|province|city|county|district|zone|town(?:ship)?|banner|prefecture)"
    "(?=$|, among others$)"
)
_STATE = regex("^(?:the )?(?:state|advancement|progress) of ")
# 带领县委办、住建局负责同志深入…: whom somebody took along is not what was looked into.
_TAKING = regex("(?:带领|率领|带着|率)[^，。；]{2,30}?(?:负责同志|负责人|人员)(?=[深到赴前先来走实调检督])")
# 以“四不两直”方式检查, 率队到…调研推进…, 实地督导: how somebody went.
_MANNER = regex(
    "(?:以|采取)“?[^“”，。；]{2,12}”?的?(?:方式|形式)|(?:率队|带队)(?=[到赴深前检调督])"
    "|(?:实地|现场|专题|随机|突击|专项)(?=调研|检查|督导|督查|考察|视察|暗访|巡查)|(?<=调研|督导)推进(?=.*工作)"
)
_A_DEED = regex(r"(?!(?:the|an?) )(?:\w+ of |(?:\w+ )?campaign\b)")  # headlines leave out the article
_FEWEST, _MOST, _MOST_OF_HEADLINE = 2, 12, 4
"""Words of a matter: one alone (enterprises) says nothing."""


def purpose(article: Article, events: tuple[Event, ...]) -> Said:
    """What the one round of a page was for: "looking into flood prevention", "bringing greetings to …"; "" if unclear.

    The one quotation behind it is the clause that says so.
    """
    if len(events) == 1 and events[0].kind is EventKind.VISIT_RECEIVED:
        return _came_for(article)
    if len(events) != 1 or not on_the_road(events[0]):
        return "", ()
    known = {person.zh for person in events[0].people}
    for most, sentence, start, end in _clauses(article):
        clause, when = _at_a_feast(_MANNER.sub("", _TAKING.sub("", sentence.text[start:end])))
        if not _ROUND.search(clause):
            continue
        if _ROUND.match(clause) and known:
            clause = f"{events[0].people[0].zh}{clause}"  # 何远深入一线，督导…: he did
        found = _INTO.search(headline_english(clause, known) or "")
        what = _STATE.sub("", _HERE.sub("", found["what"])) if found else ""
        if _FEWEST <= len(what.split()) <= most and "/" not in what:
            the = "the " if _A_DEED.match(what) else ""
            return f"{_LOOKING}{the}{what}{when}", (sentence.evidence(start, end),)
        if (work := _WORK_THERE.search(clause)) and (what := _matter(work["what"])):
            return f"{_LOOKING}{what}{when}", (sentence.evidence(start, end),)
        if (looked := _LOOKED_AT.search(clause)) and (what := _matter(looked["what"])):
            return f"{_LOOKING}{what}{when}", (sentence.evidence(start, end),)
    sought = _sought(article)
    return sought if sought[0] else _greeted(article)


_FEASTS = {
    row["zh"]: row["en"]
    for row in rows("notice_words")
    if row["slot"] == "span" and row["en"] and "“" not in row["zh"]
}
_EACH_FEAST = regex(any_of(_FEASTS))
_ONE_FEAST = f"“?(?:{any_of(_FEASTS)})节?”?"
# 检查|中秋、国庆前|市场保供工作, 暗访|“五一”假期|安全生产工作
_FEAST = regex(
    rf"(?P<feasts>{_ONE_FEAST}(?:[、和及]?{_ONE_FEAST})?)(?P<when>(?:佳节|长假|小长假|假期|假日|节日)*(?:期间|之?前夕?|节前)?)的?"
)


def _at_a_feast(clause: str) -> tuple[str, str]:
    """A clause without the feast that it was for, and that behind a matter: " before the Mid-Autumn Festival"."""
    found = _FEAST.search(clause)
    look = _ROUND.search(clause)
    if found is None or look is None or found.start() < look.end() or not found["when"]:
        return clause, ""
    names = [_FEASTS[one] for one in _EACH_FEAST.findall(found["feasts"])]
    how = "before" if "前" in found["when"] else "over"
    holiday = " holiday" if how == "over" else ""
    called = and_list(
        [f"the {name}{holiday}" if holiday or not _ALONE.search(name) else name for name in names]
    ).replace("Festival holiday", "Festival")
    return f"{clause[: found.start()]}{clause[found.end() :]}", f" {how} {called}"


_ALONE = regex("(?:Day|New Year)$")


# 赴山东省开展招商活动, 率队到深圳招商考察: what somebody went for.
_WENT_FOR = regex(
    "(?:赴|前往|到)(?![^，。；]{0,24}(?:局|办|中心|园区|会场))[^，。；]{2,30}?(?:开展|进行)?(?:系列|专题|精准|实地|上门|产业|考察)*"
    "(?<!全县)(?<!全市)招商(?:引资|考察)*(?:活动|工作|推介|对接|洽谈)*$"
)


def _sought(article: Article) -> Said:
    """Whether a round was one to look for investors, by the first sentence or headline that says so."""
    for _, sentence, start, end in _clauses(article):
        if _WENT_FOR.search(sentence.text, start, end):
            return SEEKING, (sentence.evidence(start, end),)
    return "", ()


SEEKING = "seeking investors"


def _matter(zh: str) -> str:
    """A matter in English of a few words, "" where a part of it has none."""
    told = item_shown(zh)
    what = (
        _HERE.sub("", _ETC.sub(", among others", _STATE.sub("", _NO_ENGLISH.sub("", told)))) if told else ""
    )
    return what if "“" not in what and _FEWEST <= len(what.split()) <= _MOST else ""


# 来我县考察乡村振兴工作; 就招商引资工作进行考察: what guests came for.
_CAME = regex(
    r"(?:来到?|[到赴]|莅临|莅)(?!来|了)[^，。；“”]{1,16}?(?:考察|调研|观摩|参观|学习|交流)(?:、?(?:学习|交流|指导|调研|考察|观摩|参观|借鉴))*(?!团|组|一行|活动|并|时)(?P<what>[^，。；]{3,48})$"
    r"|就(?P<on>[^，。；]{3,48}?)(?:进行|开展|来)[^，。；]{0,10}(?:考察|调研|观摩|学习|交流)"
)
# A member of a list that says there is more, which only Chinese could tell.
_NO_ENGLISH = regex(", “[^“”]*”(?= and other| and more|, among other)")


def _came_for(article: Article) -> Said:
    """What guests came to look into, by the first sentence that says so."""
    for _, sentence, start, end in _clauses(article):
        found = _CAME.search(sentence.text, start, end)
        if found and (what := _matter(found["what"] or found["on"])):
            return f"{_LOOKING}{what}", (sentence.evidence(start, end),)
    return "", ()


_GREETED = regex("慰问|看望")
_CALLED_ON = {row["zh"]: row["en"] for row in rows("called_on")}
_CALLED = regex(f"(?:{'|'.join(sorted(_CALLED_ON, key=len, reverse=True))})(?!节)")
_REACH = 60  # characters behind the verb in which they stand
_GROUPS_SHOWN = 3


def _greeted(article: Article) -> Said:
    """Whom a round brought greetings to, by the first sentence or headline that says so."""
    for sentence in (*article.sentences[:_LEADS], *([article.headline] if article.headline else ())):
        verb = _GREETED.search(sentence.text)
        if verb is None:
            continue
        found = list(_CALLED.finditer(sentence.text, verb.end(), verb.end() + _REACH))
        if groups := list(dict.fromkeys(_CALLED_ON[one[0]] for one in found)):
            told = and_list(groups[:_GROUPS_SHOWN])
            return f"bringing greetings to {told}", (sentence.evidence(verb.start(), found[-1].end()),)
    return "", ()


_LOOKING = "looking into "
# How the title of a round without a name ends, and how what it looked into is joined to it.
_ROUNDS = {": inspection": " of ", ": field visit": " on "}
_VISIT = regex("[^:]+: visit(?: to [^:]+)?|Visit by [^:]+")


def with_purpose(event: Event, purpose: str) -> Event:
    """The event with the purpose of its round in its title: "Li Ming: inspection of workplace safety"."""
    joint = next((joint for end, joint in _ROUNDS.items() if event.title_en.endswith(end)), None)
    if event.kind is EventKind.VISIT_RECEIVED and _VISIT.fullmatch(event.title_en):
        joint = " on "
    if not purpose or joint is None or event.title_zh is not None:
        return event
    told = f"{joint}{purpose.removeprefix(_LOOKING)}" if purpose.startswith(_LOOKING) else f" {purpose}"
    return event.model_copy(update={"title_en": f"{event.title_en}{told}"})


def _clauses(article: Article) -> Iterator[tuple[int, Sentence, int, int]]:
    for sentence in article.sentences[:_LEADS]:
        for clause in CLAUSE.finditer(sentence.text):
            day = _DAY.match(sentence.text, clause.start())
            yield _MOST, sentence, day.end() if day else clause.start(), clause.end()
    if article.headline:
        yield _MOST_OF_HEADLINE, article.headline, 0, len(article.headline.text)
