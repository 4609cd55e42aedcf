"""One occasion of an article as an event: its kind, date, place, bodies and title."""

import re
from collections.abc import Sequence

from summarizer.facts import Body, EventKind, Evidence, Flag, Role, Text, When
from summarizer.language.bodies import body_english, body_kind, body_level, find_bodies
from summarizer.language.date_mentions import DateMention, find_dates
from summarizer.language.dates import Base, resolve
from summarizer.language.names import romanise
from summarizer.language.places import place_english
from summarizer.language.years import YearGuess, with_year
from summarizer.reading.text import Article, Page, Sentence
from summarizer.rules.meetings import Meeting, kind_of
from summarizer.rules.naming import capital, meeting_english, occasion_english
from summarizer.rules.outline import Occasion, Outline
from summarizer.rules.roles import Played
from summarizer.rules.where import REGION

_RECEIVED = re.compile(
    r"(?:一行|[考察观摩调研督导检查参访代表]团|[考察观摩调研督导检查巡察评估]组)[^。；]{0,24}?(?:来|到|莅临|赴|走进)[^。；]{0,40}?(?:考察|调研|视察|观摩|参观|访问|学习|督导|检查|指导|洽谈|交流|验收)"
)
# 来 is said from where the writer stands: whoever comes, comes to us.
_COME = re.compile(r"(?:团|组|一行)[^。；]{0,12}?来")
_OURS = re.compile(r"(?:来|到|莅临|赴|走进)(?:我[市区县镇省旗州]|[^，。；]{1,12}?(?:区|县|市|旗|镇))")
_INSPECTION = re.compile(r"督导|督查|检查|暗访|巡查|督办|排查")
_FIELD = re.compile(r"调研|走访|慰问|看望|视察|实地查看|实地察看|深入|现场办公|考察|指导")
_OTHERS = (
    (re.compile(r"公示|公告|通告|通知|征求意见|招聘(?:公告|简章)|解读|预警信号|停水|停电"), EventKind.NOTICE),
    (re.compile(r"签约"), EventKind.SIGNING),
    (re.compile(r"开工|奠基|揭牌|投产|通车|启用"), EventKind.GROUNDBREAKING),
    (re.compile(r"新闻发布会"), EventKind.PRESS_CONFERENCE),
    (re.compile(r"培训"), EventKind.TRAINING),
    (re.compile(r"表彰|颁奖|荣获|入选|夺金|夺冠|获奖|技能大赛"), EventKind.AWARD),
    (re.compile(r"推介|招商"), EventKind.PROMOTION),
    (
        re.compile(
            r"典型案例|违规.{0,12}(?:查处|通报)|严重违纪违法|接受.{0,12}(?:审查调查|监察调查)|开除党籍|双开"
        ),
        EventKind.DISCIPLINE,
    ),
)
_CONVENER = re.compile(
    r"(?:，|^|日|[上下]午|日前|近日|晚)(?P<body>[^，。；：、\d]{2,24}?)(?:在[^，。；]{1,16})?(?:组织|主持)?(?:(?:召开|举行|举办)了?|(?:日前|近日|公开)?(?:对[^。；]{2,40}?(?:进行|予以|发出)(?:公开)?)?通报)"
)
_HELD = re.compile(r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)")
_JOINED = re.compile(r"[、和与及暨（）]{0,2}(?:(?:办事处|管委会|政府)）?)?")


def kind(occasion: Occasion, outline: Outline) -> EventKind:
    """The kind of an occasion: by its name, else by what the lead and the headline say was done."""
    if occasion.meeting:
        return kind_of(full_name(occasion) or occasion.meeting.zh)
    lead = "".join(s.text for s in outline.article.sentences[:2])
    headline = outline.article.headline.text if outline.article.headline else ""
    for pattern, found in _OTHERS[:1]:
        if pattern.search(headline):
            return found
    if received(outline):
        return EventKind.VISIT_RECEIVED
    people = any(s.people for s in outline.stretches[:2])
    for text in (headline, lead):
        if people and _INSPECTION.search(text):
            return EventKind.INSPECTION
        if people and _FIELD.search(text):
            return EventKind.FIELD_VISIT
    for pattern, found in _OTHERS:
        if pattern.search(headline or lead):
            return found
    gathered = any(_GATHERED.search(s.text) for s in outline.stretches if s.people)
    dated = any(_event_date(sentence) for sentence in outline.article.sentences[:2])
    looks_back = _FEATURE.search(headline + lead)
    return EventKind.OTHER if gathered or (dated and not looks_back) else EventKind.FEATURE


# A feature looks back over months, goes to see for itself, or is not tied to a day; a dated piece is news.
_FEATURE = re.compile(
    r"今年以来|去年以来|近年来|近几年|截至目前|一直以来|走进|见闻|综述|侧记|纪实|亮点|速写|特写|巡礼|回眸|——|为(?:进一步)?(?:贯彻|落实|推动|加强)"
)
_GATHERED = re.compile(r"(?:出席|参加|列席|主持|陪同)(?:会议|活动|了|仪式|并)?|并讲话|作[^，。]{0,6}讲话")


def full_name(occasion: Occasion) -> str | None:
    """The name of a meeting with the body that held it: 县政府召开第31次常务会议 → 县政府第31次常务会议."""
    if occasion.meeting is None:
        return None
    spans = () if _name_bodies(occasion.meeting) else _subject(occasion.sentence, occasion.meeting)
    owner = "".join(occasion.sentence.text[start:end] for start, end in spans[:1])
    return owner + occasion.meeting.zh


def received(outline: Outline) -> bool:
    """Whether the article tells of visitors from elsewhere: they came to our place, and it is they who look around."""
    texts = [s.text for s in outline.article.sentences[:1]]
    if outline.article.headline:
        texts.append(outline.article.headline.text)
    for text in texts:
        found = _RECEIVED.search(text)
        if (
            found
            and (_OURS.search(found.group()) or _COME.search(found.group()))
            and not re.search(
                r"^[^，。]{0,20}(?:区委|县委|区长|县长|我区|我县)[^。来]{0,40}(?:一行|带队|率)", text
            )
        ):
            return True
    return False


def date(occasion: Occasion, outline: Outline, page: Page, year: YearGuess) -> tuple[When, tuple[Flag, ...]]:
    """When it happened, with its evidence, and the flags that go with it. `year` is what the page allows."""
    article = outline.article
    base = _base(article, page)
    sentences = _near(occasion, article)
    for sentence in sentences:
        mention = _event_date(sentence)
        if mention:
            when = resolve(mention, base)
            when = with_year(when, year) if base.iso is None else when
            evidence = (sentence.evidence(mention.start, mention.end),)
            return when.model_copy(update={"evidence": evidence}), _date_flags(when)
    if (
        base.iso
        and occasion.meeting is None
        and _OTHERS[0][0].search(article.headline.text if article.headline else "")
    ):
        # A notice is dated by its publication.
        return When(iso=base.iso, precision="day", basis="stamp", evidence=_stamp(article)), ()
    if base.iso:
        return When(not_after=base.iso), (Flag.DATE_UNSTATED,)
    return with_year(When(), year), (Flag.DATE_UNSTATED,)


def _stamp(article: Article) -> tuple[Evidence, ...]:
    """The line of metadata that carries the publication date."""
    return tuple(
        line.evidence() for line in article.meta if re.search(r"\d{4}\D\d{1,2}\D\d{1,2}", line.text)
    )[:1]


def _near(occasion: Occasion, article: Article) -> tuple[Sentence, ...]:
    """Where the date of an occasion may stand: its own opening sentence, then the first two of the article."""
    head = tuple(s for s in article.sentences[:2] if s is not occasion.sentence)
    return (occasion.sentence, *head)


def _event_date(sentence: Sentence) -> DateMention | None:
    mentions = [m for m in find_dates(sentence.text) if m.kind in ("event", "range")]
    early = [m for m in mentions if m.start < 60 or sentence.text[m.end : m.end + 30].find("召开") >= 0]
    return early[0] if early else None


def _base(article: Article, page: Page) -> Base:
    if article.published or page.published:
        return Base(iso=article.published or page.published, month_day=None, basis="stamp")
    if article.dateline_month_day:
        return Base(iso=None, month_day=article.dateline_month_day, basis="dateline")
    return Base(iso=None, month_day=None, basis=None)


def _date_flags(when: When) -> tuple[Flag, ...]:
    if when.basis == "inferred":
        return (Flag.YEAR_INFERRED,)
    return () if when.iso or when.month_day else (Flag.DATE_UNSTATED,)


def bodies(occasion: Occasion, outline: Outline, kind_: EventKind) -> tuple[Body, ...]:
    """The convening bodies: those in the occasion's name, else the subject of 召开; of a visit, the visitors' own."""
    sentence = occasion.sentence
    if kind_ is EventKind.VISIT_RECEIVED:
        visitors = _visitors(sentence)
        return (_body(sentence, *visitors),) if visitors else ()
    if kind_ is EventKind.NOTICE:
        return _issuer(outline.article)
    spans = _name_bodies(occasion.meeting) if occasion.meeting else ()
    spans = spans or _subject(sentence, occasion.meeting)
    return tuple(_body(sentence, start, end) for start, end in dict.fromkeys(spans))


def _issuer(article: Article) -> tuple[Body, ...]:
    """Who signed a notice: a line near its end or its beginning that is the name of a body and nothing else."""
    lines = (*reversed(article.sentences[-5:]), *article.sentences[:2])
    for line in lines:
        named = find_bodies(line.text)
        if named and named[0].start == 0 and named[-1].end == len(line.text.rstrip("。 ")):
            return tuple(_body(line, b.start, b.end) for b in named)
    return ()


_VISITORS = re.compile(r"一行|(?:考察|观摩|调研|视察|督导|检查|参访|代表|巡察|评估|学习)(?:团|组)")


_FIRM = re.compile(
    r"(?:^|[，。日午])(?P<firm>[\u4e00-\u9fff（）]{2,20}?(?:集团(?:(?:股份|控股)?有限公司|公司)?|公司|大学|研究院|协会|商会))"
)


def _visitors(sentence: Sentence) -> tuple[int, int] | None:
    """The body the visitors come from: the first one named before 一行, 考察团 …"""
    group = _VISITORS.search(sentence.text)
    named = [b for b in find_bodies(sentence.text) if group and b.start < group.end()]
    # A delegation is named whole (省教育厅观摩组); 一行 stands behind a person, whose body comes first.
    whole = next((b for b in named if group and b.start < group.start() < b.end), None)
    first = whole or (named[0] if named else None)
    if first:
        return first.start, first.end
    firm = _FIRM.search(sentence.text, 0, group.start()) if group else None
    return firm.span("firm") if firm else None


def _name_bodies(meeting: Meeting) -> tuple[tuple[int, int], ...]:
    """Bodies at the front of the name of a meeting (区政府常务会议 → 区政府), as offsets into the sentence."""
    found = [
        b
        for b in find_bodies(meeting.zh)
        if b.start <= 1 or meeting.zh[: b.start].endswith(("暨", "、", "（", "和"))
    ]
    return tuple((meeting.start + b.start, meeting.start + b.end) for b in found)


def _subject(sentence: Sentence, meeting: Meeting | None) -> tuple[tuple[int, int], ...]:
    """The bodies or the place that did the convening: 高新区召开…会议, 党工委、管委会（街道党工委）联合召开…"""
    if len(several := _several(sentence)) > 1:
        return several
    for found in _CONVENER.finditer(sentence.text):
        start, end = found.span("body")
        if meeting and start < meeting.end and meeting.start < end:
            continue
        zh = found["body"]
        if zh[0] in "我本该全各":
            continue
        named = [b for b in find_bodies(zh) if b.end == len(zh)]
        if named:
            return ((start + named[0].start, end),)
        if REGION.fullmatch(zh):
            return ((start, end),)
    return ()


def _several(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Bodies joined by marks alone straight before 召开."""
    held = _HELD.search(sentence.text)
    if held is None or sentence.text[held.start() - 1] not in "会组局委办府处）部厅院":
        return ()
    begin = max(sentence.text.rfind(mark, 0, held.start()) for mark in "，。；：") + 1
    clause = sentence.text[begin : held.start()]
    spans: list[tuple[int, int]] = []
    for body in reversed(find_bodies(clause)):
        if not _JOINED.fullmatch(clause, body.end, spans[-1][0] if spans else len(clause)):
            break
        spans.append((body.start, body.end))
    return tuple((begin + start, begin + end) for start, end in reversed(spans))


def _body(sentence: Sentence, start: int, end: int) -> Body:
    zh = sentence.text[start:end]
    en = body_english(zh) or place_english(zh) or f"“{zh}”"
    return Body(
        zh=zh, en=en, kind=body_kind(zh), level=body_level(zh), evidence=(sentence.evidence(start, end),)
    )


def title(
    occasion: Occasion,
    kind_: EventKind,
    bodies_: tuple[Body, ...],
    played: Sequence[Played],
    place_: Text | None,
) -> str:
    """The English title of an occasion."""
    name = full_name(occasion)
    owner = bodies_[0].en if bodies_ else (place_.en if place_ else None)
    if bodies_ and place_ and place_.en and place_.zh.endswith(bodies_[0].zh):
        owner = place_.en  # 高新区召开… is 济宁高新区 if the article says so elsewhere
    if name:
        return _named(name, kind_, owner, bodies_)
    leader = next(
        (p for p in played if p.role in (Role.VISITOR, Role.SPEAKER, Role.CHAIR, Role.ATTENDEE)), None
    )
    what = {
        EventKind.INSPECTION: "inspection",
        EventKind.FIELD_VISIT: "field visit",
        EventKind.VISIT_RECEIVED: "visit",
    }.get(kind_)
    if leader and what:
        who = romanise(leader.mention.name).en
        where = f" to {place_.en}" if place_ and place_.en and kind_ is EventKind.VISIT_RECEIVED else ""
        return f"{who}: {what}{where}"
    return capital(occasion_english(None, kind_, owner))


def _named(name: str, kind_: EventKind, owner: str | None, bodies_: tuple[Body, ...]) -> str:
    full = meeting_english(name)
    if full:
        outside = bodies_ and bodies_[0].zh not in name and owner and "“" not in owner
        return capital(f"{owner}: {full[0].lower() + full[1:]}") if outside else full
    return capital(occasion_english(name, kind_, None if owner and "“" in owner else owner))
