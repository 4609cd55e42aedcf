"""One occasion of an article as an event: its kind, date and title."""

import re
from collections.abc import Sequence

from summarizer.facts import EventKind, Evidence, Flag, When
from summarizer.language.calendar.dates import Base, resolve
from summarizer.language.calendar.mentions import DateMention, find_dates
from summarizer.language.calendar.years import YearGuess, with_year
from summarizer.patterns import regex
from summarizer.reading.text import Article, Page, Sentence
from summarizer.rules.events import kinds
from summarizer.rules.events.holding import HELD, subject
from summarizer.rules.events.meetings import convener
from summarizer.rules.events.named_bodies import name_bodies
from summarizer.rules.events.notices import is_notice
from summarizer.rules.events.openings import PARTY_DAY, Occasion
from summarizer.rules.events.organs import CIRCULATED
from summarizer.rules.events.secretaries import of_the_chair
from summarizer.rules.events.told_of import delivered
from summarizer.rules.outline import Outline
from summarizer.rules.people.roles import ON_ROUNDS


def kind(occasion: Occasion, outline: Outline) -> EventKind:
    """The kind of an occasion: by its name, else by what the lead and the headline say was done."""
    return kinds.kind(occasion, outline, full_name(occasion))


_ONLY_NUMBERED = regex(r"第.{1,6}次(?:（扩大）)?(?:全体)?会议$")


# A meeting by a name that no table knows (召开重点工作过堂会，): what was convened, up to the mark behind it.
_CALLED = regex(
    r"(?:召开|举行)(?:了)?(?P<name>[^，。；：、“”]{2,24}(?<!员)(?<!协)(?<!商)(?<!工)(?<!社)(?<!机)会)(?=[，。])"
)


_ORGANS = ("党工委", "党组", "党委")


def full_name(occasion: Occasion) -> str | None:
    """The name of a meeting with the body that held it: 县政府召开第31次常务会议 → 县政府第31次常务会议."""
    name = _held_by(occasion)
    return name and _RENAMED.sub("", name)


# 区委领导小组更名为区委委员会后的|第一次会议: the commission met, which had been a group.
_RENAMED = regex("^[\u4e00-\u9fff]{4,24}?更名为|(?:之?后|以来)的(?=第)")


# 调研新区建设，并召开|座谈会: people sat down on a round.
_ON_A_ROUND = regex("(?:调研|督导|督查|检查|考察|走访|慰问|视察)[^。；]*?，?并(?:主持|组织)?(?:召开|举行)")


def _held_by(occasion: Occasion) -> str | None:
    if occasion.meeting is None:
        met = kinds.BODY_MET.search(occasion.sentence.text[:80])
        opening = occasion.sentence.text[:80]
        told_else = met or PARTY_DAY.search(opening) or _ON_A_ROUND.search(opening)
        called = None if told_else else _CALLED.search(occasion.sentence.text[:80])
        return met["body"] + "会议" if met else called and called["name"]
    row = None if name_bodies(occasion.meeting) else subject(occasion.sentence, occasion.meeting)
    spans = row.spans if row else ()
    text = occasion.sentence.text
    owner = "".join(text[start:end] for start, end in spans[:1])
    if _ONLY_NUMBERED.match(occasion.meeting.zh):
        convened = convener(text[: occasion.meeting.start]) or ""
        owner = convened if len(convened) > len(owner) else owner  # 县十六届人大|一次会议主席团举行第四次会议
    if not owner and (chaired := of_the_chair(occasion.sentence, occasion.meeting)):
        # 市中院党组书记主持召开|党组会议: the group is said once.
        body = text[slice(*chaired)]
        organ = next((one for one in _ORGANS if body.endswith(one)), "")
        return (
            occasion.meeting.zh.replace(organ, body, 1)
            if organ in occasion.meeting.zh
            else occasion.meeting.zh
        )
    return owner + occasion.meeting.zh


def date(
    occasion: Occasion, outline: Outline, page: Page, year: YearGuess, told: tuple[EventKind, When | None]
) -> tuple[When, tuple[Flag, ...]]:
    """When it happened, with its evidence, and the flags that go with it. `year` is what the page allows.

    `told` is the kind of the occasion and the date of the one told before it, which 当天 refers to. A feature or a
    photograph has the day that its first sentence states; a later day is that of a talk with somebody.
    """
    article = outline.article
    base = _base(article, page)
    kind_, before = told
    announced = kind_ is EventKind.NOTICE and is_notice(article)
    if announced and base.iso and not _ISSUED.search(article.sentences[0].text if article.sentences else ""):
        # A notice is dated by its publication, whatever window or sitting it announces.
        return When(iso=base.iso, precision="day", basis="stamp", evidence=_stamp(article)), ()
    if delivered := _passed(article, base) if kind_ is EventKind.NOTICE else None:
        return delivered, _date_flags(delivered)
    if signed := _signed(article, base) if announced else None:
        return signed, _date_flags(signed)
    if delivered := _delivered(article, base):
        return delivered, _date_flags(delivered)
    # What opens with somebody's words is dated by the talk, not by what is told; on a round who is called on thanks first.
    talk = occasion.meeting is None and kind_ not in ON_ROUNDS and _TALK.match(article.text) is not None
    feature = kind_ is EventKind.FEATURE
    for sentence in () if talk else _told(article)[:1] if feature else _near(occasion, article):
        mention = _event_date(sentence, feature)
        if (
            mention
            and kind_ is EventKind.DISCIPLINE
            and not occasion.meeting
            and not _MADE_KNOWN.search(sentence.text)
        ):
            continue  # 2016年8月，某某违规将…: the day of the deed is not that of the report
        # The days of a window (征求意见的时间：3月6日至4月5日) are no day of issue, nor is a day told on the way.
        if mention and not (announced and (mention.kind == "range" or mention.start > _OPENS)):
            base = _written(mention, page, base)
            when = resolve(mention, base, before or _day_before(sentence, article, base))
            if mention.day and not mention.month and not (when.iso or when.month_day):
                when = _in_month(when, mention, article)
            if base.iso is None and when.iso is None:
                when = _unless_past(with_year(when, _year_of(occasion, mention) or year), when, article)
            evidence = (sentence.evidence(mention.start, mention.end),)
            return when.model_copy(update={"evidence": evidence}), _date_flags(when)
    if base.iso:
        return When(not_after=base.iso), (Flag.DATE_UNSTATED,)
    return with_year(When(), year), (Flag.DATE_UNSTATED,)


def _day_before(sentence: Sentence, article: Article, base: Base) -> When | None:
    """The day of the sentences before this one, which 当天 in it refers to: 9月19日，巡察组进驻。当天下午召开…."""
    told = article.sentences[:_CLOSE]
    at = next((i for i, one in enumerate(told) if one is sentence), 0)
    for earlier in reversed(told[:at]):
        if mention := _event_date(earlier, feature=True):
            return resolve(mention, base, None)
    return None


_CLOSE = 3
_NAMED_YEAR = regex(
    r"(?P<year>20\d\d)年(?:第(?![一二三四]季度)|(?P<month>1?\d)月|(?:全[省市县区州])?第?(?P<quarter>[一二三四])季度)"
)


def _year_of(occasion: Occasion, mention: DateMention) -> YearGuess | None:
    """The year by which its own name counts a meeting: 中心组2018年第10次学习会, 2021年四季度项目开工会 in that quarter."""
    named = _NAMED_YEAR.search(occasion.meeting.zh) if occasion.meeting else None
    if named is None or (named["month"] and int(named["month"]) != mention.month):
        return None
    if named["quarter"] and ("一二三四".index(named["quarter"]) != ((mention.month or 0) - 1) // 3):
        return None
    return YearGuess(year=int(named["year"]), not_before=None, not_after=None, firm=True)


def _delivered(article: Article, base: Base) -> When | None:
    """The day a report or speech was delivered, as its title says: ——2023年1月6日在县人民代表大会第三次会议上."""
    line = delivered(article)
    for mention in find_dates(line.text)[:1] if line else ():
        if line:
            evidence = (line.evidence(mention.start, mention.end),)
            return resolve(mention, base, None).model_copy(update={"evidence": evidence})
    return None


_PASSED = regex(r"[（(]?\d{4}年\d{1,2}月\d{1,2}日[^，。]{0,50}(?:会议)?(?:表决)?通过[）)]?。?")


def _passed(article: Article, base: Base) -> When | None:
    """The day a list of appointments was passed, if it stands alone under the heading: （2024年5月30日…会议通过）."""
    for line in (article.kicker, *article.sentences[:2]):
        if line and _PASSED.fullmatch(line.text) and (mention := next(iter(find_dates(line.text)), None)):
            when = resolve(mention, base, None)
            return when.model_copy(update={"evidence": (line.evidence(mention.start, mention.end),)})
    return None


def _signed(article: Article, base: Base) -> When | None:
    """The day below a notice, if it stands alone on one of the last lines: 云岭县公安局 / 3月8日."""
    for line in reversed(article.sentences[-_BELOW:]):
        mention = next(iter(find_dates(line.text)), None)
        if mention and mention.day and mention.end - mention.start == len(line.text.strip(" 。")):
            when = resolve(mention, base, None)
            return when.model_copy(update={"evidence": (line.evidence(mention.start, mention.end),)})
    return None


_BELOW = 4


def _in_month(when: When, mention: DateMention, article: Article) -> When:
    """17日 under 8月16日至18日: the month of the first day that the article states, if that day is not later."""
    for sentence in article.sentences[:3]:
        for known in find_dates(sentence.text):
            if known.month and known.day and mention.day and known.kind in ("event", "range"):
                if known.day > mention.day:
                    return when
                day = f"{known.month:02d}-{mention.day:02d}"
                return when.model_copy(update={"month_day": day, "precision": "day", "basis": "stated"})
    return when


def _unless_past(guessed: When, stated: When, article: Article) -> When:
    """The guessed year, unless the article tells of a later day as past: then the year is open after all."""
    if guessed.iso is None or guessed.basis != "inferred":
        return guessed
    days = (
        f"{m.year}-{m.month:02d}-{m.day or 1:02d}"
        for s in article.sentences
        for m in find_dates(s.text)
        if m.year and m.month and m.kind in ("event", "range")
    )
    return stated if max(days, default="") > guessed.iso else guessed


_MADE_KNOWN = regex(
    "通报|公布|发布|曝光|立案|审查|调查|宣判|判决|开庭|审理|公诉|逮捕|巡察|巡视|监督|召开|举行|开展|督[查导]|检查|会议"
)
_OPENS = 12
_ISSUED = regex(r"^[^。]{0,4}\d{1,2}月\d{1,2}日[^，。]{0,8}，[^，。]{2,16}(?:发布|宣布)")


def _stamp(article: Article) -> tuple[Evidence, ...]:
    """The line of metadata that carries the publication date."""
    return tuple(
        line.evidence() for line in article.meta if re.search(r"\d{4}\D\d{1,2}\D\d{1,2}", line.text)
    )[:1]


def _near(occasion: Occasion, article: Article) -> tuple[Sentence, ...]:
    """Where the date of an occasion may stand: its own opening sentence, then the first two of the article."""
    if occasion.item or (occasion.meeting is None and CIRCULATED.search(occasion.sentence.text)):
        return (occasion.sentence,)  # 通报5起典型案例: each case has days of its own
    own = [occasion.sentence, *([] if occasion.opening is occasion.sentence else [occasion.opening])]
    return (*own, *(s for s in _told(article)[:2] if all(s is not one for one in own)))


def _told(article: Article) -> Sequence[Sentence]:
    """The first sentences. Decks that the reader took for sentences date nothing."""
    return [s for s in article.sentences[:4] if s.text[-1:] in "。！？；：”）"] or article.sentences


# The day on which a reporter heard of it or a photograph was taken is not the day on which it happened.
_HEARD = regex(
    r"^，?(?!召开|举行|举办)[^，。]{0,14}(?:[从在][^，。]{2,24}(?:获悉|了解到|看到|得知)|获悉|了解到|得知)"
)
_FILED = ("电", "专电", "讯", "报道", "消息", "来源", " 来源")  # 2024/8/16 来源：… is a stamp
_TALK = regex(r"“[^”]*”(?!\d{1,2}月\d{1,2}日，)|“[^”]*”[^。]*(?:说|告诉|介绍道|表示|笑|感慨|竖起)[^。]*。")
# 为贯彻落实…会议精神，|5月3日上午，…: what it was for may take long to say.
_FOR = regex(r"(?:^|，)(?:为|按照|根据|围绕|结合|随着|深刻)")
_GONE = regex("[上下]?午?(?:分别|先后|专程)?(?:赴|前往|来到|深入|走进|到|在)")
# 4月23日启动的活动 had begun then; 石渡水库，2011年11月13日开工 is one of several.
_OF_A_THING = regex("[^，。]{0,4}(?:启动|成立|签订|下发|印发|开始)的")
_BEGUN = ("开工，", "动工，")
# 相继完成前期工作，5月8日正式开工建设。: the day ends the sentence with what was begun.
_BEGUN_THEN = regex("(?:正式|全面|顺利)*(?:开工(?:建设)?|动工(?:建设)?|奠基|通车)。")
_LUNAR = regex("[农阴]历$")  # 农历九月初九 is another day
# 传达学习4月20日国务院常务会议精神: another meeting's day.
_OF_OTHERS = regex("[^，。；]{0,8}(?:总书记|总理|国务院|政治局|中央|习近平)")
_PASSED_ON = regex("传达|学习|贯彻")
_PICTURED = regex(r"图为$|^“[^”]{0,20}”$")


# 召开常务会议，传达学习4月20日…召开的…会议精神: the day of what was relayed is another.
_RELAYED = regex("(?:召开|举行)[^。]{0,60}会议?[^。]{0,12}(?:传达|学习|听取|审议)")
_UNDER_WAY = regex(rf"{HELD.pattern}|组织开展|开展了")


def _opens_deed(text: str, mention: DateMention) -> bool:
    """Whether a full day stands behind what the deed was for: at the front of a clause, or where it says to have gone."""
    if not (mention.day and _FOR.search(text, 0, mention.start)) or "。" in text[: mention.start]:
        return False
    opens = text[mention.start - 1]
    return opens == "，" or (opens == "于" and _GONE.match(text, mention.end) is not None)


def _event_date(sentence: Sentence, feature: bool) -> DateMention | None:
    text = sentence.text
    mentions = [m for m in find_dates(text) if m.kind in ("event", "range")]
    if any(text[m.start - 1 : m.start] == "，" and text.startswith(_BEGUN, m.end) for m in mentions):
        return None
    near = [
        m
        for m in mentions
        if (
            m.start < 60
            or (_UNDER_WAY.search(text, m.end, m.end + 30) and not _RELAYED.search(text, 0, m.start))
            or _opens_deed(text, m)
            or (m.day and m.month and not feature and _BEGUN_THEN.match(text, m.end))
        )
        and not _HEARD.match(text[m.end :])
        and not text.startswith(_FILED, m.end)
        and not (m.day and _OF_A_THING.match(text, m.end))
        and not text.endswith("继", 0, m.start)  # 继9月30日观摩会之后
        and (feature or not _PICTURED.search(text[: m.start]))
        and (m.day or not feature)
        and not _LUNAR.search(text, 0, m.start)
        and not (
            "-" in m.zh and text.endswith(("时间：", "时间:", "日期：", "日期:"), 0, m.start)
        )  # a stamp run into the text
        and not (_OF_OTHERS.match(text, m.end) and _PASSED_ON.search(text, 0, m.start))
    ]
    # 连日来 tells of the weather; the day stands behind it.
    return next((m for m in near if m.day), near[0] if near else None)


def _base(article: Article, page: Page) -> Base:
    if article.published or page.published:
        return Base(iso=article.published or page.published, month_day=None, basis="stamp")
    if article.dateline_month_day:
        return Base(iso=None, month_day=article.dateline_month_day, basis="dateline")
    return Base(iso=None, month_day=None, basis=None)


# 中河街道办事处 / 2022年2月23日, on a line of its own
_LONE_DAY = regex(r"(?m)^\s*(?P<day>\d{4}年\d{1,2}月\d{1,2}日)\s*$")


def _written(mention: DateMention, page: Page, base: Base) -> Base:
    """What 昨日 counts from: the day below the text, where it was written days before the page was put up."""
    if mention.relative not in ("today", "yesterday") or base.iso is None or len(page.articles) > 1:
        return base
    days = {found["day"] for found in _LONE_DAY.finditer(page.clean.text)}
    told = resolve(find_dates(days.pop())[0], Base()) if len(days) == 1 else None
    return Base(iso=told.iso, basis="dateline") if told and told.iso and told.iso < base.iso else base


def _date_flags(when: When) -> tuple[Flag, ...]:
    if when.basis == "inferred":
        return (Flag.YEAR_INFERRED,)
    return () if when.iso or when.month_day else (Flag.DATE_UNSTATED,)
