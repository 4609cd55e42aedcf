"""Which bodies held an occasion: those in its name, the subject of 召开, who signed, who came, who acted on a case."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from summarizer.facts import Body, BodyKind, EventKind
from summarizer.language.bodies import body_english, body_kind, body_level, find_bodies
from summarizer.language.gazetteer import full_names
from summarizer.language.marks import behind_last
from summarizer.language.people import find_people
from summarizer.language.places import place_english, place_prefix
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.delegations import beside, delegation
from summarizer.rules.meetings import Meeting
from summarizer.rules.openings import Occasion
from summarizer.rules.outline import Outline
from summarizer.rules.parties import AGREEMENT, parties
from summarizer.rules.regions import REGION

_CONVENER = regex(
    r"(?:，|^|日|[上下]午|日前|近日|晚)(?:随后|接着|[上下]午|晚)?(?P<body>(?![上下]午)[^，。；：、\d与]{2,24}?)(?:于[^，。；]{2,14}|就[^。；]{2,70}?，|(?:会同|联合)[^，。；]{2,24}?)?(?:以[^，。；]{2,40}，)?(?:在[^，。；]{1,24})?(?:组织|主持|分别|专题|随即|立即|即|及时|迅速|紧急|连续|再次|如期|隆重|胜利)?(?:(?:召开|举行|举办|开展(?=[^，。；]{0,20}会(?:[，。]|$)))了?(?!的)|(?:日前|近日|公开)?(?:对[^。；]{2,40}?(?:进行|予以|发出)(?:公开)?)?通报)"
)
HELD = regex(r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)|联合开展")
_JOINED = regex(r"[、和与及暨（）]{0,2}(?:(?:办事处|管委会|政府)）?)?")


def bodies(occasion: Occasion, outline: Outline, kind_: EventKind) -> tuple[Body, ...]:
    """The convening bodies: those in the occasion's name, else the subject of 召开; of a visit, the visitors' own."""
    if kind_ is EventKind.VISIT_RECEIVED:
        group = delegation(occasion.sentence, outline.article.headline)
        return tuple(_body(group[0], *span) for span in beside(group[0], group[1])) if group else ()
    if kind_ is EventKind.NOTICE:
        return _issuer(outline.article)
    headline = () if occasion.item else (outline.article.headline,)
    if kind_ is EventKind.SIGNING and (sides := _sides((occasion.sentence, *headline))):
        return sides
    unnamed = occasion.meeting is None
    found = _actors(occasion, outline, kind_) if unnamed and kind_ in _ACTORS else ()
    found = found or _convened_by(occasion.sentence, occasion.meeting, kind_)
    if not found and kind_ in _HOUSES:
        # 区人大常委会副主任某某主持召开第五次主任会议: the post says which house met.
        found = _actors(occasion, outline, kind_)
    if occasion.item or (unnamed and kind_ not in _ACTORS):
        return found
    if any(find_bodies(body.zh) for body in found):
        return found
    # Who hosted it says more than the place that it is told of.
    return (
        _hosts(occasion.sentence, outline.article)
        or found
        or _told_elsewhere(occasion, outline.article, kind_)
    )


def _hosts(sentence: Sentence, article: Article) -> tuple[Body, ...]:
    """Who is said to have hosted it: 由某县农业局主办、某镇农技站承办的培训."""
    for line in (sentence, *article.sentences[:3]):
        if hosted := _HOSTED_BY.search(line.text):
            spans = tuple(_apart(line.text, *hosted.span("body")))
            if all(body_english(line.text[start:end]) for start, end in spans):
                return tuple(_body(line, start, end) for start, end in spans)
    return ()


def _told_elsewhere(occasion: Occasion, article: Article, kind_: EventKind) -> tuple[Body, ...]:
    """Who called a meeting that another line names: 我县召开… under 石溪县召开…."""
    if occasion.meeting is None:
        return ()
    others = (article.headline, *article.sentences[:2])
    told = (_convened_by(line, None, kind_) for line in others if line and line is not occasion.sentence)
    return next((them for them in told if them), ())


_HOSTED_BY = regex(r"由(?P<body>[^，。；：“”]{3,40}?)(?:联合|共同)?(?:主办|举办|组织举办)")


def _sides(lines: Iterable[Sentence | None]) -> tuple[Body, ...]:
    """Both sides of an agreement, from the first line that names them, the first cited with what both did."""
    for line in lines:
        if line and (sides := parties(line)):
            one, other = sides
            did = AGREEMENT.search(line.text, other[1])
            return _body(line, *one, did.end() if did else None), _body(line, *other)
    return ()


def _convened_by(sentence: Sentence, meeting: Meeting | None, kind_: EventKind) -> tuple[Body, ...]:
    spans = name_bodies(meeting) if meeting else ()
    if not spans or kind_ is EventKind.PRESS_CONFERENCE:
        # 某市政府新闻办举行市政府新闻发言人见面会: whose spokespersons came is not who called it.
        spans = subject(sentence, meeting) or spans
    if not spans and kind_ is EventKind.GOV_EXECUTIVE and (named := _GOVERNMENT.search(sentence.text)):
        # 县政府党组会议和县十六届第9次政府常务会议: the second name does not say 县政府 in one word.
        spans = (named.span(),)
    if not spans and meeting and (presided := of_the_chair(sentence, meeting)):
        spans = (presided,)
    one_each = (part for span in dict.fromkeys(spans) for part in _apart(sentence.text, *span))
    return tuple(_body(sentence, start, end) for start, end in one_each)


# 某区党工委、管委会 are two bodies, and so are 某街道党工委、办事处.
_OFFICE_TOO = regex("、(?:办事处|管委会)")


def _apart(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span that names several bodies as one span for each."""
    beside = _OFFICE_TOO.match(text, end)
    end = beside.end() if beside else end
    while (mark := text.find("、", start, end)) >= 0:
        yield start, mark
        start = mark + 1
    yield start, end


# 市中院党组书记某某主持召开|党组理论学习中心组学习会: the post says whose it is.
_PARTY_OWN = regex(
    "(?:[\\d年月第]|[一二三四五六七八九十]|次|今年|（扩大）)*(?P<organ>党组|党委|党工委|理论学习中心组|中心组|常委)"
)
_SECRETARY = "书记"


def of_the_chair(sentence: Sentence, meeting: Meeting) -> tuple[int, int] | None:
    """The Party body whose secretary called a meeting that bears the name of no body."""
    own = _PARTY_OWN.match(meeting.zh)
    if own is None or "召开" not in sentence.text[: meeting.start]:
        return None
    for chair in find_people(sentence.text[: meeting.start]):
        post = next((title for title in chair.titles if title.endswith(_SECRETARY)), None)
        body = post.removesuffix(_SECRETARY) if post and not post.endswith("副书记") else ""
        start = sentence.text.find(body, chair.titles_start or 0) if body else -1
        fits = body.endswith(own["organ"]) if own["organ"].startswith("党") else True
        if fits and start >= 0 and len(body) > len("党组") and body_english(body):
            return start, start + len(body)
    return None


_GOVERNMENT = regex("[省市县区旗州](?:人民)?政府(?!工作报告|秘书长|办公)")


def _issuer(article: Article) -> tuple[Body, ...]:
    """Who signed a notice, or whose it is by the register or by its title."""
    if signed := _signed(article.sentences) or _signed(article.meta):
        return signed
    for line in article.meta:
        if (said := _REGISTERED.search(line.text)) and find_bodies(said["body"]):
            return (_body(line, *said.span("body")),)
    title = article.headline
    if title and body_english(title.text):
        return (_body(title, 0, len(title.text)),)
    front = _TITLED.match(title.text) if title else None
    for body in find_bodies(front["body"])[:1] if front else ():
        # 某市人民政府关于…的通知, 某县人大常委会任免名单: the title says whose it is.
        if title and front and body.start in (0, 2) and body.end == len(front["body"]):
            return (_body(title, body.start, body.end),)
    return ()


def _signed(lines: Sequence[Sentence]) -> tuple[Body, ...]:
    """The last lines that are names of bodies and nothing else."""
    signed: list[Body] = []
    for line in reversed(lines):
        named = find_bodies(line.text) if len(line.text) <= _SIGNATURE else ()
        firm = line.text.rstrip("。 ")
        if len(firm) <= _SIGNATURE and firm.endswith(("公司", "集团")) and body_english(firm):
            signed = [_body(line, 0, len(firm)), *signed]
        elif named and named[0].start == 0 and named[-1].end == len(firm):
            signed = [*(_body(line, b.start, b.end) for b in named), *signed]
        elif signed:
            break
    return tuple(signed)


_TITLED = regex(r"(?P<body>[^，。：；]{3,30}?)(?=关于|(?:人事)?(?:任免|任职|任命|免职)(?:职)?(?:名单|人员))")
_SIGNATURE = 60
_REGISTERED = regex(r"(?:发文|发布)(?:机关|机构|单位)[：:\s]\s*(?P<body>[\u4e00-\u9fff]{4,30})")


_NATIONWIDE = ("共青团", "中国共产主义青年团", "少先队", "中国少年先锋队")
_OFFICERS = ("书记", "主任", "主席座谈", "主席联席", "负责人", "委员", "成员", "干部")
# 2019年第16次|县委常委会议: the number stands first.
_NUMBERED = regex(r"(?:我[区县市镇])?(?:\d{4}年)?(?:第?[一二三四五六七八九十\d]{1,4}次)?")


def name_bodies(meeting: Meeting) -> tuple[tuple[int, int], ...]:
    """Bodies at the front of the name of a meeting (区政府常务会议 → 区政府), as offsets into the sentence."""
    found = [
        b
        for b in find_bodies(meeting.zh)
        # 社区党委书记述职会: somebody else called them.
        if not meeting.zh.startswith(_OFFICERS, b.end)
        # 共青团|某县第九次代表大会 is no congress of the whole League.
        and not (b.zh in _NATIONWIDE and place_prefix(meeting.zh[b.end :]))
        and (
            b.start <= 1
            or meeting.zh[: b.start].endswith(("暨", "、", "（", "和"))
            or _NUMBERED.fullmatch(meeting.zh, 0, b.start)
        )
    ]
    group = _GROUP_FRONT.match(meeting.zh) if not found else None
    firm = _firm_front(meeting.zh) or (group.end() if group and body_english(group[0]) else 0)
    if not found and firm:
        return ((meeting.start, meeting.start + firm),)
    return tuple((meeting.start + b.start, meeting.start + b.end) for b in found)


# 全面深化改革领导小组办公室|第一次会议: a group without its owner.
_GROUP_FRONT = regex("[\u4e00-\u9fff]{4,20}?(?:领导小组|委员会|指挥部)(?:办公室)?(?=第|专题|全体|会议|工作)")


def _firm_front(zh: str) -> int:
    """The length of the writer's own firm at the front of the name of a meeting (集团党委第3次会议); 0 if none."""
    return max((len(own) for own in own_firms() if zh.startswith(own)), default=0)


@cache
def own_firms() -> dict[str, tuple[str, BodyKind]]:
    """Firms and their committees that are named by what they are alone, with English and kind."""
    return {r["zh"]: (r["en"], BodyKind(r["kind"])) for r in rows("own_firms")}


# 我市, 全县, and 深入到乡镇|召开: what is pointed at, or no subject at all.
_NOBODY = regex("[我本该全各]|深入|[到赴]")


def subject(sentence: Sentence, meeting: Meeting | None) -> tuple[tuple[int, int], ...]:
    """The bodies or the place that did the convening: 高新区召开…会议, 党工委、管委会（街道党工委）联合召开…"""
    if len(several := _several(sentence)) > 1:
        return several
    for found in _CONVENER.finditer(sentence.text):
        start, end = found.span("body")
        if meeting and start < meeting.end and meeting.start < end:
            continue
        zh = found["body"]
        if _NOBODY.match(zh) and zh not in own_firms():
            continue
        named = [b for b in find_bodies(zh) if b.end == len(zh) or zh[b.end :] == "政府"]
        if named:
            # 某某镇党委政府: two bodies without a mark.
            both = named[0].end < len(zh)
            return ((start + named[0].start, start + named[0].end), *(((end - 2, end),) if both else ()))
        village = zh.endswith(("社区", "村")) and place_english(zh) is not None
        if (
            zh in own_firms()
            or village
            or REGION.fullmatch(zh)
            or zh in full_names()
            or _A_FIRM.fullmatch(zh)
        ):
            return ((start, end),)
    return ()


# Bodies that act under no meeting's name: an organ's round, a tour, a case made public.
_ACTORS = frozenset(
    {EventKind.DISCIPLINE, EventKind.CONGRESS, EventKind.CPPCC, EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.TRAINING}
)  # fmt: skip
_ORGANS = {
    EventKind.DISCIPLINE: regex(r"(?:纪委|监委|监察委员会|监察局|纪律检查委员会|纪检监察组|法院|检察院)$"),
    EventKind.CONGRESS: regex(r"人大(?:常委会)?$|人民代表大会(?:常务委员会)?$"),
    EventKind.CPPCC: regex(r"政协(?:委员会)?$"),
}
_HOUSES = (EventKind.CONGRESS, EventKind.CPPCC)
_TO = regex(r"(?:接受|经|由|被)$")
_ACTED = regex(
    r"(?:领导|有关负责人|班子|机关干部)?(?:联合|共同|牵头|认真|积极|集中|统一|分别|日前|近日|[上下]午)?(?:[^，。；“”]{0,12}?)(?:组织|开展|举办|带领|视察|调研|检查|督查|督导|走访|慰问|对|到|赴|深入|来到)"
)


def _actors(occasion: Occasion, outline: Outline, kind_: EventKind) -> tuple[Body, ...]:
    """The body that acted, named or not by a post: the organ of a case or a round, else the subject of the lead."""
    article = outline.article
    case = kind_ is EventKind.DISCIPLINE
    lines = [occasion.sentence] if occasion.item or not case else [*article.sentences[:2]]
    if article.headline and not occasion.item:
        lines.insert(1 if case else 0, article.headline)
    if organ := _ORGANS.get(kind_):
        if kind_ in _HOUSES and (sat := _in_session(occasion, organ)):
            return sat
        found = _organ(lines, organ)
        if case and not found:
            later = ((line, _named_organs(line, organ)) for line in article.sentences[2:_FAR])
            dealt = (
                (line, span) for line, spans in later for span in spans if _DEALT.match(line.text, span[1])
            )
            found = next(dealt, None)
        return (_body(found[0], *found[1]),) if found else ()
    for line in lines[:2]:
        for b in find_bodies(line.text[:_LONG_LEAD]):
            opens = b.zh[0] != "我" and (b.start == 0 or line.text[b.start - 1] in "，日午前近：")
            if opens and _ACTED.match(line.text, b.end) and not _NOT_ITSELF.match(line.text, b.end):
                return (_body(line, b.start, b.end),)
        # 青禾县工业园区开展…检查行动: a zone acts like a body.
        end = place_prefix(line.text) if kind_ is EventKind.INSPECTION else 0
        if line.text[:end].endswith(_ZONES) and _ZONE_ACTED.match(line.text, end):
            return (_body(line, 0, end),)
    return ()


_ZONES = ("园区", "新区", "开发区", "经开区", "高新区", "集聚区", "示范区")
_ZONE_ACTED = regex("(?:联合|会同|集中|组织|开展)")
# 市十六届人大|五次会议主席团
_SESSION = regex(r"第?(?:[一二三四五六七八九十百]+|\d+)次(?:会议|全会)(?:主席团)?")


def _in_session(occasion: Occasion, organ: re.Pattern[str]) -> tuple[Body, ...]:
    """The house whose session the sentence of the occasion tells of, cited with the session."""
    line = occasion.sentence
    for start, end in _named_organs(line, organ):
        if session := _SESSION.match(line.text, end):
            return (_body(line, start, end, session.end()),)
    return ()


_Span = tuple[int, int]


def _organ(lines: Sequence[Sentence], organ: re.Pattern[str]) -> tuple[Sentence, _Span] | None:
    """The organ that the lines name: who looks into a case (接受某某纪委监委审查), who acted, or whoever comes first."""
    found = [(line, span) for line in lines for span in _named_organs(line, organ)]
    sure = (one for one in found if _TO.search(one[0].text, 0, one[1][0]))
    acted = (
        (line, (start, end))
        for line, (start, end) in found
        if line.text[start - 1 : start] in "，日" and _ACTED.match(line.text, end)
    )
    return next(chain(sure, acted, found), None)


def _named_organs(line: Sentence, organ: re.Pattern[str]) -> list[_Span]:
    """Where a line names an organ itself, behind no post of its leading group: 区人大常委会|党组书记."""
    spans = ((b.start, b.end - len("党组") * b.zh.endswith("党组")) for b in find_bodies(line.text))
    # 镇人大代表 and the former president of a court are people.
    return [
        (start, end)
        for start, end in spans
        if organ.search(line.text[start:end]) and not _OF_IT.match(line.text, end)
    ]


_OF_IT = regex("代表|委员|原")
_LONG_LEAD = 120
_DEALT = regex("(?:给予|对|将|决定|立案|有关负责人|相关负责人)")
_FAR = 8
# 市委书记某某, 市委、市政府联合督查组: somebody of the body, not the body.
_NOT_ITSELF = regex(
    r"[^，。；]{0,8}?(?:书记|主任|主席|[\u4e00-\u9fff]长|委员|常委|成员|领导(?!班子|带领|率领|干部))|、[^，。；]{2,10}(?:督查|督导|检查|工作)组"
)


# A firm without its legal form, or a committee that no table knows, straight before 召开: the name is quoted, not translated.
_A_FIRM = regex(
    r"(?!.*(?:负责|组织|在|对|由|为|等))(?:[\u4e00-\u9fff（）]{2,16}(?:公司|集团|医院|大学|学院)(?:党委)?|[\u4e00-\u9fff]{0,14}(?:党支部|党总支)|[\u4e00-\u9fff]{0,10}[省市县区州旗镇乡][\u4e00-\u9fff]{0,14}(?:安委会|指挥部|领导小组|委员会|委会))"
)


def _several(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Bodies joined by marks alone straight before 召开."""
    held = HELD.search(sentence.text)
    if held is None or sentence.text[held.start() - 1] not in "会组局委办府处）部厅院联":
        return ()
    begin = behind_last(sentence.text, "，。；：", held.start())
    clause = sentence.text[begin : held.start()]
    spans: list[tuple[int, int]] = []
    for body in reversed(find_bodies(clause)):
        if not _JOINED.fullmatch(clause, body.end, spans[-1][0] if spans else len(clause)):
            break
        spans.append((body.start, body.end))
    return tuple((begin + start, begin + end) for start, end in reversed(spans))


def _body(sentence: Sentence, start: int, end: int, shown: int | None = None) -> Body:
    """The body named in a stretch; `shown` is how far its evidence goes on, to what makes it the one."""
    zh = sentence.text[start:end]
    own, own_kind = own_firms().get(zh, (None, None))
    en = own or body_english(zh) or place_english(zh) or f"“{zh}”"
    return Body(
        zh=zh,
        en=en,
        kind=own_kind or body_kind(zh),
        level=body_level(zh),
        evidence=(sentence.evidence(start, shown or end),),
    )
