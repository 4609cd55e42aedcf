"""What an article is about that tells of no meeting by name: who was interviewed, what was given back, its subject.

A subject is said in English only where headline and lead speak of the same one; else the headline is quoted.
"""

from collections.abc import Sequence
from itertools import product

from summarizer.english.headline.consulted import paper_asked_on
from summarizer.english.nominal.gatherings import head_of
from summarizer.english.nominal.partial import document_shown
from summarizer.english.topic_names import TOPIC_PHRASES
from summarizer.facts import EventKind, Topic
from summarizer.language.calendar.periods import find_periods, period_english
from summarizer.language.names import romanise_holder
from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import title_english
from summarizer.language.topics import themes, votes
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events.news import interview
from summarizer.rules.rendered import quoted

_LEAD = 3  # sentences
_SURE = 3  # points of a topic
_NAMED = 2  # of them in the headline
_LONGEST = 30
_PARTS = regex(r"[\s，；。！—|｜]+")
_TAG = regex(r"^(?:【[^【】]{2,14}】|\[[^\[\]]{1,14}\]|[^，。；：“”]{2,8}[：:])+")
_INSPECTED = regex(r"巡[察视][^，。；]{0,12}(?:反馈|进驻|动员)|反馈[^，。；]{0,14}巡[察视]")
_BEGUN = regex("进驻|动员")


# Who hosted it, and what they called it: 由县总工会主办的全县职工歌唱比赛|在…举行, 举办|“巾帼建功”技能竞赛.
_BEFORE_VERB = regex(
    r"(?:^|[，。日]|[协承主举]办的)(?P<thing>(?:“[^“”]{2,30}”|[^，。；“”的]){4,40}?)(?:近日|日前|今日)?(?:在[^，。；]{2,28}?)?"
    r"(?:隆重|正式|圆满|成功|顺利|精彩|火热|热闹)*(?:举行|举办|开幕|开赛|启动|开启|上演|拉开帷幕|落幕)(?=[，。；]|$)"
)
_BEHIND_VERB = regex(
    r"(?:举办|举行|开展|组织)了?(?P<thing>(?:“[^“”]{2,30}”|[^，。；“”]){2,40}?)(?=[，。；]|$)"
)
# 参加|义务植树: what leaders join in.
_JOINED = regex(
    r"(?:参加|参与|开展|进行)了?(?P<thing>(?:全民|春季|冬季|秋季)?(?:义务植树|植树造林|植树)(?:造林|劳动|活动)?)(?=[，。；]|$)"
)
# 组织师生进行了一次|应急演练
_DONE = regex(r"^(?:的|.*(?:进行|开展|举行|举办)了?的?(?:一[次场期])?)")


def held(article: Article) -> str | None:
    """What was held that is no meeting, by its name, if the table of heads knows its last word."""
    lines = [line.text for line in (article.headline, *article.sentences[:2]) if line]
    for pattern, text in product((_JOINED, _BEFORE_VERB, _BEHIND_VERB), lines):
        for found in pattern.finditer(text):
            name = _DONE.sub("", found["thing"])
            if head_of(name) and len(name) > _SURE:
                return name
    return None


def told_of(article: Article, kind: EventKind) -> str | None:
    """ "on rural affairs", "with Li Ming, county head", or the headline in Chinese; None if there is nothing to say."""
    if kind is EventKind.FEATURE and (whom := _interviewed(article)):
        return whom
    if kind is EventKind.AWARD:
        return _honour(article)
    headline = article.headline.text if article.headline else ""
    if kind is EventKind.FEATURE and (whom := _portrayed(headline)):
        return whom
    lead = "".join(sentence.text for sentence in article.sentences[:_LEAD])
    if found := _topic(headline, lead):
        closer = " and ".join(themes(found, (headline, lead)))
        return f"on {closer or TOPIC_PHRASES[found]}"
    return quoted(_short(headline)) if headline and _short(headline) else None


# 人大代表某某：…, …——记某村党支部书记某某: a feature on somebody.
_PORTRAYED = regex("^(?P<who>[^，。：“”]{4,24})[：:]|(?:—{1,2}|─)记(?P<of>[^，。：“”]{4,40})$")


def _portrayed(headline: str) -> str | None:
    found = _PORTRAYED.search(headline)
    who = (found["who"] or found["of"]) if found else ""
    people = find_people(f"{who}主持召开会议") if who else ()
    if len(people) != 1 or people[0].titles_start or not people[0].titles or people[0].end != len(who):
        return None
    post = title_english(people[0].titles)
    return (
        f"on {romanise_holder(people[0].name, people[0].titles).en} ({people[0].name}), {post}"
        if post
        else None
    )


# 增长5.6%, 下降16.2%, 提高2.8个百分点
_RATE = regex(
    r"(?:增长|下降|提高|回落|上升|提升|增速|下滑|快|高)[^，。；]{0,8}?\d+(?:\.\d+)?(?:%|％|个百分点)"
)
_LEAST_RATES = 6


def period_counted(article: Article) -> str | None:
    """ "in the first quarter" of a text that is a report of figures: as many rates as sentences; None of any other."""
    text = "".join(sentence.text for sentence in article.sentences)
    rates = len(_RATE.findall(text))
    if rates < max(_LEAST_RATES, len(article.sentences)):
        return None
    lines = [line.text for line in (article.headline, *article.sentences[:_LEAD]) if line]
    named = (period_english(period.zh) for line in lines for period in find_periods(line))
    return next((one for one in named if one and one.startswith("in ")), None)


_HONOUR = regex(r"(?:授予|荣获|喜获|获评?|评为)[^，。；“]{0,24}“(?P<honour>[^“”]{3,30})”")


def _honour(article: Article) -> str | None:
    """The title that somebody was given."""
    lines = [line.text for line in (article.headline, *article.sentences[:2]) if line]
    found = next((match for text in lines if (match := _HONOUR.search(text))), None)
    return quoted(found["honour"]) if found else None


_DELIVERED = regex(r"[—（(\s]{0,4}\d{4}年\d{1,2}月\d{1,2}日在[^，。]{4,40}(?:会|会议)上[^，。]{0,12}[）)]?")


def delivered(article: Article) -> Sentence | None:
    """The line that says at which meeting a report or speech printed in full was delivered."""
    lines = (article.kicker, article.headline, *article.sentences[:1])
    return next((line for line in lines if line and _DELIVERED.fullmatch(line.text)), None)


_REPORTS_TO = regex(r"我(?:受[^，。]{2,20}委托)?，?代表(?P<who>[^，。]{2,30}?)，?向(?:大会|会议)(?:报告|作)")


def reporting(article: Article) -> str | None:
    """Whose report to a session a text is that opens with it: 现在，我代表某县人民政府，向大会报告工作."""
    found = (_REPORTS_TO.search(sentence.text) for sentence in article.sentences[:2])
    return next((one["who"] for one in found if one), None)


def inspected(article: Article) -> str | None:
    """What stage of a discipline inspection is told of."""
    lines: Sequence[str] = [line.text for line in (article.headline, *article.sentences[:1]) if line]
    found = next((match for text in lines if (match := _INSPECTED.search(text))), None)
    if found is None:
        return None
    return (
        "start of a discipline inspection"
        if _BEGUN.search(found.group())
        else "findings of a discipline inspection"
    )


def _interviewed(article: Article) -> str | None:
    if not interview(article):
        return None
    for line in (article.headline, article.kicker, *article.sentences[:_LEAD]):
        for asked in _ASKED.finditer(line.text) if line else ():
            heading = asked["who"] or asked["who2"]
            people = find_people(f"{heading}主持召开会议")
            if len(people) == 1 and not people[0].titles_start and people[0].titles:
                name = romanise_holder(people[0].name, people[0].titles).en
                post = title_english(people[0].titles)
                return f"with {name}, {post}" if post else f"with {name}"
    return None


# 访某区委书记某某, 某区委书记某某接受本报专访.
_ASKED = regex(
    r"(?:^|[\s—─:：|｜对])专?访(?P<who>[^，。；：\s]{4,30})$"
    r"|(?:^|[，。：])(?P<who2>[^，。；：]{4,30}?)(?:就[^，。；]{2,30})?接受了?[^，。；]{0,24}(?:专访|采访)"
)


# What is said on every occasion (政治站位), and what the name of whoever acts votes for (工会, 党支部): no subject.
_NO_SUBJECT = frozenset(
    {
        Topic.POLITICAL_STUDY,
        Topic.PARTY_BUILDING,
        Topic.DISCIPLINE,
        Topic.UNITED_FRONT_MASS,
        Topic.ADMINISTRATION,
    }
)


def _topic(headline: str, lead: str) -> Topic | None:
    """The one topic that both headline and lead speak of most; the lead alone where the page prints no headline."""
    if _ON_THE_ECONOMY.search(headline):
        return Topic.ECONOMY  # whatever sectors its figures are of
    told = votes(headline + "\n" + (lead if headline else _OFFICES.sub("", lead)))
    ranked = sorted(told, key=lambda topic: -told[topic])
    if not ranked or ranked[0] in _NO_SUBJECT or told[ranked[0]] < _SURE:
        return None
    if len(ranked) > 1 and told[ranked[1]] * 2 > told[ranked[0]]:
        return None
    named = votes(headline)
    first = max(named, key=lambda topic: named[topic], default=None)
    if headline and (first is not ranked[0] or named[first] < _NAMED):
        return None
    return ranked[0]


# 来自县卫生局、规划局、园林局等单位, 省农业农村厅|副厅长: who came says nothing of what a text is on.
_OFFICES = regex(
    "(?:[一-鿿]{1,10}[局办委厅]、)+[一-鿿]{1,10}[局办委厅](?=[、，。；等和及])"
    "|[一-鿿]{1,10}[局办委厅院](?=党[组委]|副|书记|主任|长|院士|成员)"
)
_ON_THE_ECONOMY = regex("经济运行|经济形势|主要经济指标|国民经济")


def _short(headline: str) -> str:
    """A headline without its tag, or the first of its parts that is short enough to quote."""
    bare = _TAG.sub("", headline).strip("　 。！") or headline
    if len(bare) <= _LONGEST:
        return bare
    return next((part for part in _PARTS.split(bare) if _SURE < len(part) <= _LONGEST), "")


_DRAFT = regex("《[^《》]{4,60}?(?:征求意见稿|草案|送审稿|讨论稿|初稿|修订稿)[^《》]{0,8}》")
_ASKED_FOR = regex("征[求集][^。；]{0,16}意见|意见征[求集]")


def draft_asked(article: Article) -> str | None:
    """The paper on which a notice invites comments, as its headline or its first sentence names it."""
    lines = [line.text for line in (article.headline, *article.sentences[:1]) if line]
    named = next((found.group() for text in lines if (found := _DRAFT.search(text))), None)
    if named is None or not any(_ASKED_FOR.search(_DRAFT.sub("", text)) for text in lines):
        named = next((paper for text in lines if (paper := paper_asked_on(text))), None)
    if named is None:
        return None
    en = document_shown(named)
    return f"the {en.removeprefix('the ')}" if en else quoted(named.strip("《》"))
