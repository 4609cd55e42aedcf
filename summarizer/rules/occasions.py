"""One occasion of an article as an event: its kind, date, place, bodies and title."""

import re
from collections.abc import Sequence
from functools import cache

from summarizer.facts import Body, BodyKind, EventKind, Evidence, Flag, Role, Text, When
from summarizer.language.bodies import body_english, body_kind, body_level, find_bodies
from summarizer.language.date_mentions import DateMention, find_dates
from summarizer.language.dates import Base, resolve
from summarizer.language.names import romanise
from summarizer.language.places import place_english
from summarizer.language.rows import rows
from summarizer.language.years import YearGuess, with_year
from summarizer.reading.text import Article, Page, Sentence
from summarizer.rules import kinds
from summarizer.rules.meetings import Meeting
from summarizer.rules.naming import capital, meeting_english, occasion_english
from summarizer.rules.openings import NOTICE, Occasion
from summarizer.rules.outline import Outline
from summarizer.rules.roles import Played
from summarizer.rules.where import REGION

_CONVENER = re.compile(
    r"(?:，|^|日|[上下]午|日前|近日|晚)(?P<body>[^，。；：、\d]{2,24}?)(?:在[^，。；]{1,16})?(?:组织|主持)?(?:(?:召开|举行|举办)了?|(?:日前|近日|公开)?(?:对[^。；]{2,40}?(?:进行|予以|发出)(?:公开)?)?通报)"
)
_HELD = re.compile(r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)")
_JOINED = re.compile(r"[、和与及暨（）]{0,2}(?:(?:办事处|管委会|政府)）?)?")


def kind(occasion: Occasion, outline: Outline) -> EventKind:
    """The kind of an occasion: by its name, else by what the lead and the headline say was done."""
    return kinds.kind(occasion, outline, full_name(occasion))


_ONLY_NUMBERED = re.compile(r"第.{1,6}次(?:（扩大）)?(?:全体)?会议$")


# A meeting by a name that no table knows (召开重点工作过堂会，): what was convened, up to the mark behind it.
_CALLED = re.compile(
    r"(?:召开|举行)(?:了)?(?P<name>[^，。；：、“”]{2,24}(?<!员)(?<!协)(?<!商)(?<!工)(?<!社)(?<!机)会)(?=[，。])"
)


def full_name(occasion: Occasion) -> str | None:
    """The name of a meeting with the body that held it: 县政府召开第31次常务会议 → 县政府第31次常务会议."""
    if occasion.meeting is None:
        met = kinds.BODY_MET.search(occasion.sentence.text[:80])
        called = None if met else _CALLED.search(occasion.sentence.text[:80])
        return met["body"] + "会议" if met else called and called["name"]
    spans = () if _name_bodies(occasion.meeting) else _subject(occasion.sentence, occasion.meeting)
    text = occasion.sentence.text
    owner = "".join(text[start:end] for start, end in spans[:1])
    if not owner and _ONLY_NUMBERED.match(occasion.meeting.zh):
        owner = kinds.convener(text[: occasion.meeting.start]) or ""
    return owner + occasion.meeting.zh


def date(
    occasion: Occasion, outline: Outline, page: Page, year: YearGuess, told: tuple[EventKind, When | None]
) -> tuple[When, tuple[Flag, ...]]:
    """When it happened, with its evidence, and the flags that go with it. `year` is what the page allows.

    `told` is the kind of the occasion and the date of the one told before it, which 当天 refers to. A feature has
    none: a day in it is the day of a photograph or of a talk with somebody.
    """
    article = outline.article
    base = _base(article, page)
    kind_, before = told
    announced = kind_ is EventKind.NOTICE and NOTICE.search(article.headline.text if article.headline else "")
    if announced and base.iso and not _ISSUED.search(article.sentences[0].text if article.sentences else ""):
        # A notice is dated by its publication, whatever window or sitting it announces.
        return When(iso=base.iso, precision="day", basis="stamp", evidence=_stamp(article)), ()
    if delivered := _delivered(article, base):
        return delivered, _date_flags(delivered)
    # What opens with somebody's words is dated by the talk, not by what is told.
    talk = occasion.meeting is None and article.text.startswith("“")
    for sentence in () if talk or kind_ is EventKind.FEATURE else _near(occasion, article):
        mention = _event_date(sentence)
        if mention:
            when = resolve(mention, base, before)
            if mention.day and not mention.month and not (when.iso or when.month_day):
                when = _in_month(when, mention, article)
            if base.iso is None and when.iso is None:
                when = _unless_past(with_year(when, year), when, article)
            evidence = (sentence.evidence(mention.start, mention.end),)
            return when.model_copy(update={"evidence": evidence}), _date_flags(when)
    if base.iso:
        return When(not_after=base.iso), (Flag.DATE_UNSTATED,)
    return with_year(When(), year), (Flag.DATE_UNSTATED,)


def _delivered(article: Article, base: Base) -> When | None:
    """The day a report or speech was delivered, as its title says: ——2023年1月6日在县人民代表大会第三次会议上."""
    for line in (article.kicker, article.headline, *article.sentences[:1]):
        match = _DELIVERED.fullmatch(line.text) if line else None
        if line and match and (mention := next(iter(find_dates(line.text)), None)):
            evidence = (line.evidence(mention.start, mention.end),)
            return resolve(mention, base, None).model_copy(update={"evidence": evidence})
    return None


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
        f"{m.year}-{m.month:02d}-{m.day:02d}"
        for s in article.sentences
        for m in find_dates(s.text)
        if m.year and m.month and m.day and m.kind in ("event", "range")
    )
    return stated if max(days, default="") > guessed.iso else guessed


_DELIVERED = re.compile(
    r"[—（(\s]{0,4}\d{4}年\d{1,2}月\d{1,2}日在[^，。]{4,40}(?:会|会议)上[^，。]{0,12}[）)]?"
)
_ISSUED = re.compile(r"^[^。]{0,4}\d{1,2}月\d{1,2}日[^，。]{0,8}，[^，。]{2,16}(?:发布|宣布)")


def _stamp(article: Article) -> tuple[Evidence, ...]:
    """The line of metadata that carries the publication date."""
    return tuple(
        line.evidence() for line in article.meta if re.search(r"\d{4}\D\d{1,2}\D\d{1,2}", line.text)
    )[:1]


def _near(occasion: Occasion, article: Article) -> tuple[Sentence, ...]:
    """Where the date of an occasion may stand: its own opening sentence, then the first two of the article."""
    if occasion.item:
        return (occasion.sentence,)
    own = [occasion.sentence, *([] if occasion.opening is occasion.sentence else [occasion.opening])]
    return (*own, *(s for s in article.sentences[:2] if all(s is not one for one in own)))


# The day on which a reporter heard of it or a photograph was taken is not the day on which it happened.
_HEARD = re.compile(r"^[^，。]{0,14}(?:从[^，。]{2,24}获悉|获悉|在[^，。]{2,20}(?:看到|了解到))")
_PICTURED = re.compile(r"图为$|^“[^”]*”$")


def _event_date(sentence: Sentence) -> DateMention | None:
    text = sentence.text
    mentions = [m for m in find_dates(text) if m.kind in ("event", "range")]
    near = [
        m
        for m in mentions
        if (m.start < 60 or _HELD.search(text, m.end, m.end + 30))
        and not _HEARD.match(text[m.end :])
        and not _PICTURED.search(text[: m.start])
    ]
    # 连日来 tells of the weather; the day stands behind it.
    return next((m for m in near if m.day), near[0] if near else None)


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
    if not spans and kind_ is EventKind.GOV_EXECUTIVE and (named := _GOVERNMENT.search(sentence.text)):
        # 县政府党组会议和县十六届第9次政府常务会议: the second name does not say 县政府 in one word.
        spans = (named.span(),)
    return tuple(_body(sentence, start, end) for start, end in dict.fromkeys(spans))


_GOVERNMENT = re.compile("[省市县区旗州](?:人民)?政府(?!工作报告)")


def _issuer(article: Article) -> tuple[Body, ...]:
    """Who signed a notice: the last lines that are names of bodies and nothing else; else the register says it."""
    signed: list[Body] = []
    for line in reversed(article.sentences):
        named = find_bodies(line.text) if len(line.text) <= _SIGNATURE else ()
        if named and named[0].start == 0 and named[-1].end == len(line.text.rstrip("。 ")):
            signed = [*(_body(line, b.start, b.end) for b in named), *signed]
        elif signed:
            break
    for line in () if signed else article.meta:
        if (said := _REGISTERED.search(line.text)) and find_bodies(said["body"]):
            return (_body(line, *said.span("body")),)
    return tuple(signed)


_SIGNATURE = 60
_REGISTERED = re.compile(r"(?:发文|发布)(?:机关|机构|单位)[：:\s]\s*(?P<body>[\u4e00-\u9fff]{4,30})")


_VISITORS = re.compile(r"一行|(?:考察|观摩|调研|视察|督导|检查|参访|代表|巡察|评估|学习)(?:团|组)")


# Behind what a host did and what is said of the guests: 市长某某会见来我市考察的某集团董事长一行.
_FIRM = re.compile(
    r"(?:^|[，。日午的]|会见了?|接待了?)(?P<firm>(?:(?!会见|会谈|接待|座谈|考察|[来率赴的])[\u4e00-\u9fff（）]){2,20}?(?:集团(?:(?:股份|控股)?有限公司|公司)?|公司|大学|研究院|协会|商会))"
)


def _visitors(sentence: Sentence) -> tuple[int, int] | None:
    """The body the visitors come from: the first one named before 一行, 考察团 …"""
    group = _VISITORS.search(sentence.text)
    # 市长某某会见某集团董事长某某一行: the host's own posts stand before the verb.
    met = sentence.text.find("会见") if group else -1
    named = [b for b in find_bodies(sentence.text) if group and met < b.start < group.end()]
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
    if not found and (firm := _firm_front(meeting.zh)):
        return ((meeting.start, meeting.start + firm),)
    return tuple((meeting.start + b.start, meeting.start + b.end) for b in found)


def _firm_front(zh: str) -> int:
    """The length of the writer's own firm at the front of the name of a meeting (集团党委第3次会议); 0 if none."""
    return max((len(own) for own in own_firms() if zh.startswith(own)), default=0)


@cache
def own_firms() -> dict[str, tuple[str, BodyKind]]:
    """Firms and their committees that are named by what they are alone, with English and kind."""
    return {r["zh"]: (r["en"], BodyKind(r["kind"])) for r in rows("own_firms")}


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
        if zh in own_firms() or REGION.fullmatch(zh) or _A_FIRM.fullmatch(zh):
            return ((start, end),)
    return ()


# A firm without its legal form, or a committee that no table knows, straight before 召开: the name is quoted, not translated.
_A_FIRM = re.compile(
    r"(?!.*(?:负责|组织|在|对|由|为|等))(?:[\u4e00-\u9fff（）]{2,16}(?:公司|集团|医院|大学|学院)|[\u4e00-\u9fff]{0,10}[省市县区州旗镇乡][\u4e00-\u9fff]{0,14}(?:安委会|指挥部|领导小组|委员会|委会))"
)


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
    own, own_kind = own_firms().get(zh, (None, None))
    en = own or body_english(zh) or place_english(zh) or f"“{zh}”"
    return Body(
        zh=zh,
        en=en,
        kind=own_kind or body_kind(zh),
        level=body_level(zh),
        evidence=(sentence.evidence(start, end),),
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
    if name and occasion.meeting and bodies_ and bodies_[0].zh in own_firms():
        name = occasion.meeting.zh  # 公司警示教育会 would read as a meeting about firms
    owner = bodies_[0].en if bodies_ else (place_.en if place_ else None)
    if bodies_ and place_ and place_.en and place_.zh.endswith(bodies_[0].zh):
        owner = place_.en  # 高新区召开… is 济宁高新区 if the article says so elsewhere
    if name:
        owner_en = None if owner and "“" in owner else owner
        shown = _shown(name, occasion, owner_en)
        return _named(name, owner, bodies_) or capital(occasion_english(shown, kind_, owner_en))
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


def _named(name: str, owner: str | None, bodies_: tuple[Body, ...]) -> str | None:
    full = meeting_english(name)
    if full is None:
        return None
    outside = bodies_ and bodies_[0].zh not in name and owner and "“" not in owner and " of the " not in full
    if owner and full.lower().startswith(owner.lower()):
        return full
    if outside and ": " in full:
        return None  # two owners, and only one of them held it
    return capital(f"{owner}: {full[0].lower() + full[1:]}") if outside else full


def _shown(name: str, occasion: Occasion, owner_en: str | None) -> str:
    """The name letter by letter as it stands in the text: 青禾县召开防汛动员会 has no 青禾县防汛动员会."""
    if occasion.meeting is None or name in occasion.sentence.text:
        return name
    owner = "" if owner_en else name.removesuffix(occasion.meeting.zh)
    return f"{owner}…{occasion.meeting.zh}" if owner else occasion.meeting.zh
