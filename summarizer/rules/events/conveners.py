"""Which bodies held an occasion: who called a meeting, acted on a round, came as guests, signed a paper, dealt with a case.

Every way in which a text says so stands in one table, the weightiest first, with the kinds of occasion that it holds for; the first
that answers decides. A meeting's own name outweighs who is said to have called it, a body outweighs the place that is said
to have done so, and the sentence of the occasion outweighs the other lines. Nobody said to have held it is no body.
"""

from collections.abc import Callable
from dataclasses import dataclass

from summarizer.facts import Body, EventKind
from summarizer.language.people.people import find_people
from summarizer.patterns import regex
from summarizer.rules.events import organs
from summarizer.rules.events.body_shown import shown_body
from summarizer.rules.events.holding import HELD, Scope, apart, called_it, shown, subject
from summarizer.rules.events.hosts import NEAR, hosts
from summarizer.rules.events.issuers import issuer
from summarizer.rules.events.meetings import find_meetings
from summarizer.rules.events.named_bodies import called_by, name_bodies
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.parties import AGREEMENT, parties
from summarizer.rules.events.rounds import LED, acted, came_to_sign, dealt, guests
from summarizer.rules.events.sat_on import sat_on
from summarizer.rules.events.secretaries import OF_THE_HOUSE, PARTY_OWN, of_the_chair
from summarizer.rules.outline import Outline


def bodies(occasion: Occasion, outline: Outline, kind: EventKind) -> tuple[Body, ...]:
    """The bodies that held an occasion; of a visit the visitors' own, of a notice who issued it."""
    scope = Scope(occasion, outline.article, kind, outline.occasions)
    for way in _WAYS:
        if (not way.kinds or kind in way.kinds) and (found := way.read(scope)):
            return found
        if kind in way.alone:
            return ()
    return ()


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to say who held an occasion; no `kinds` are all kinds; kinds that it is `alone` for have no other."""

    read: Callable[[Scope], tuple[Body, ...]]
    kinds: frozenset[EventKind] = frozenset()
    alone: frozenset[EventKind] = frozenset()


def _issued(scope: Scope) -> tuple[Body, ...]:
    return issuer(scope.article)


def _sides(scope: Scope) -> tuple[Body, ...]:
    """Both sides of an agreement, from the first line that names them, the first cited with what both did."""
    for line in (scope.line, *scope.headline):
        if sides := parties(line):
            one, other = sides
            did = AGREEMENT.search(line.text, other[1])
            return shown_body(line, *one, did.end() if did else None), shown_body(line, *other)
    return ()


def _sat(scope: Scope) -> tuple[Body, ...]:
    """The house whose session it was, cited with the session."""
    sat = organs.in_session(scope.line, scope.kind) if scope.meeting is None else None
    return (shown_body(sat[0], *sat[1], sat[2]),) if sat else ()


def _met(scope: Scope) -> tuple[Body, ...]:
    """Who met under no name of a meeting: 县委巡察工作领导小组召开会议."""
    return called_it(scope.line, None, sure=True) if scope.meeting is None else ()


def _sent(scope: Scope) -> tuple[Body, ...]:
    """The committee whose round of inspection it is."""
    if scope.meeting and (row := subject(scope.line, scope.meeting)) and row.sure:
        return ()  # 县委巡察工作领导小组召开会议，听取第三轮巡察汇报: whoever sat
    found = organs.sender((scope.line, *scope.others, *scope.article.sentences[:1]))
    return shown(found[0], (found[1],)) if found else ()


def _inspectors(scope: Scope) -> tuple[Body, ...]:
    """The team that a meeting on an inspection is of, by the lines around: 区委第一巡察组进驻某局。当天召开巡察工作动员会."""
    if scope.meeting is None or "巡" not in scope.meeting.zh:
        return ()
    found = organs.organ((scope.line, *scope.others), scope.kind)
    return shown(found[0], (found[1],)) if found else ()


def _by_name(scope: Scope) -> tuple[Body, ...]:
    """The bodies at the front of the name of a meeting, or of both names of one (甲党工委会议暨乙常委会会议)."""
    meeting = scope.meeting
    if meeting is None:
        return ()
    text = scope.line.text
    if not (named := name_bodies(meeting)):
        # 县政协第二次会议预备会暨|五次常委会议: of the same house.
        first = next((m for m in find_meetings(text) if text[m.end : meeting.start] == "暨"), None)
        return (
            shown(scope.line, name_bodies(first))
            if first and meeting.zh.lstrip(_ORDINAL).startswith("常委会")
            else ()
        )
    if _WATCHED.search(text, 0, meeting.start) and "召开" not in text[: meeting.start]:
        return ()
    taken = {occasion.meeting.start for occasion in scope.occasions if occasion.meeting}
    others = [m for m in find_meetings(text) if m.start not in taken] if "暨" in text else []
    before = [span for m in others if text[m.end : meeting.start] == "暨" for span in name_bodies(m)]
    behind = [span for m in others if text[meeting.end : m.start] == "暨" for span in name_bodies(m)]
    if len(named) == 1 and text[slice(*named[0])] in _UNOWNED:
        # 某开发区召开管委会扩大会议: whose committee it is stands before the verb, and may name it as well.
        row, chair = subject(scope.line, meeting), of_the_chair(scope.line, meeting)
        before = [*row.spans] if row else [chair] if chair else before
        named = () if before and text[slice(*before[-1])].endswith(text[slice(*named[0])]) else named
    elif len(named) == 1 and _GROUP.fullmatch(text, *named[0]) and (row := subject(scope.line, meeting)):
        before = [*row.spans] if row.sure else before  # 云河市政府召开消防安全领导小组联席会议
    elif text[slice(*named[0])].endswith(OF_THE_HOUSE):
        # 某县公安局召开|局党委会议: whose it is stands before the verb.
        row = subject(scope.line, meeting)
        chair = of_the_chair(scope.line, meeting)
        if spans := (chair,) if chair else row.spans if row and row.sure else ():
            return apart(scope.line, spans)
    return apart(scope.line, (*before, *named, *behind))


_ORDINAL = "第一二三四五六七八九十次0123456789"
# A group without its owner.
_GROUP = regex("(?![省市县区州旗镇乡中国])[一-鿿]{2,16}(?:领导小组|指挥部|专班)(?:办公室)?")
# 组织收听收看|全省视频会议: whoever watched held nothing, and who held it is no news.
_WATCHED = regex("(?:收听|收看){1,2}")


def _of_which(scope: Scope) -> tuple[Body, ...]:
    """Who called the meeting that somebody attended: 参加国家某局召开的|专题会议."""
    return shown(scope.line, called_by(scope.line.text, scope.meeting)) if scope.meeting else ()


_UNOWNED = ("管委会", "党工委", "党委", "党组", "工委")


def _called(scope: Scope) -> tuple[Body, ...]:
    """The subject of 召开 in the sentence of the occasion; of 我局 whoever another line, or the source, says it is."""
    found = called_it(scope.line, scope.meeting, sure=True)
    ours = len(found) == 1 and found[0].zh in _OURS
    return (_told_elsewhere(scope) or _by_source(scope, found[0].zh) or found) if ours else found


_OURS = tuple(f"我{house}" for house in "局院校厅委办所队站司")


def _by_source(scope: Scope, ours: str) -> tuple[Body, ...]:
    """Whose page it is by its source, if that is what the page calls itself: 我局 under 来源：青禾县教育局."""
    for line in scope.article.meta:
        if (source := _SOURCE.search(line.text)) and source["zh"].endswith(ours[-1]):
            return (shown_body(line, *source.span("zh")),)
    return ()


_SOURCE = regex(
    "(?:来源|发布单位|发布机构|供稿)：\\s?(?P<zh>[一-鿿]{3,20}?[局院校厅委办所队站司])(?![一-鿿])"
)


def _government(scope: Scope) -> tuple[Body, ...]:
    """县政府党组会议和县十六届第9次政府常务会议: the second name does not say 县政府 in one word."""
    heard = _HEARD_BEFORE.search(scope.line.text)
    named = _GOVERNMENT.search(scope.line.text, heard.end() if heard else 0)
    return shown(scope.line, (named.span(),)) if named else ()


# 在收听收看市政府视频会后，区长某某召开…: what they listened to before is another's.
_HEARD_BEFORE = regex("(?:收听|收看|参加|出席|列席)[^，。；]{4,60}?后，")
_GOVERNMENT = regex("[省市县区旗州](?:人民)?政府(?!工作报告|秘书长|办公)")


def _chaired(scope: Scope) -> tuple[Body, ...]:
    """The Party body whose secretary called it."""
    chair = of_the_chair(scope.line, scope.meeting) if scope.meeting else None
    return apart(scope.line, (chair,)) if chair else ()


def _own_party(scope: Scope) -> tuple[Body, ...]:
    """Who called a meeting that only its own can be, under whatever name: 云岭科技召开党委中心组学习会, 某专班办公室召开第一次会议."""
    meeting = scope.meeting
    if meeting is None or not (PARTY_OWN.match(meeting.zh) or _ONLY_NUMBERED.match(meeting.zh)):
        return ()
    called = _BY_ANY_NAME.search(scope.line.text[: meeting.start])
    if called is None or find_people(called["body"]) or _POINTED.search(called["body"]):
        return ()
    return apart(scope.line, (called.span("body"),))


_ONLY_NUMBERED = regex(r"第[一二三四五六七八九十\d]{1,3}次(?:（扩大）)?(?:全体)?会议$")
_BY_ANY_NAME = regex(
    r"(?:^|[，日]|[上下]午)(?P<body>[\u4e00-\u9fff、（）]{2,30}?)(?:在[\u4e00-\u9fff]{2,12})?(?:联合|共同)?(?:组织|主持)?(?:召开|举行|开展)了?$"
)
# The party itself, a person by office, or what says when.
_POINTED = regex(
    "^[我本该全各其]|启动|深入|扎实|并$|书记|主任|主席|[局院校市县区镇]长|同志|领导|近日|日前|随后|会[前后议上]|期间"
)


def _headlined(scope: Scope) -> tuple[Body, ...]:
    """The body in the fuller name that the headline gives: 县第十七届人民政府|第22次县长专题会议."""
    name = scope.meeting.zh if scope.meeting else ""
    for line in scope.headline if len(name) > _TOO_SHORT else ():
        fuller = (m for m in find_meetings(line.text) if m.zh.endswith(name) or name.endswith(m.zh))
        if spans := next((spans for m in fuller if (spans := name_bodies(m))), ()):
            return apart(line, spans)
    return ()


_TOO_SHORT = 4  # 工作会议 may end any name


def _sat_on_it(scope: Scope) -> tuple[Body, ...]:
    """Who sat by a headline that says what was dealt with: 县委常委会专题研究安全生产工作, under which 会议听取了…."""
    found = sat_on(scope.article) if scope.meeting is None and not scope.occasion.item else None
    return apart(found[0], found[1].spans) if found else ()


def _house_of_the_chair(scope: Scope) -> tuple[Body, ...]:
    """区人大常委会副主任某某主持召开第五次主任会议: the post says which house met."""
    if sat := organs.in_session(scope.line, scope.kind):
        return (shown_body(sat[0], *sat[1], sat[2]),)
    found = organs.organ((*scope.headline, scope.line), scope.kind)
    return shown(found[0], (found[1],)) if found else ()


def _hosted_here(scope: Scope) -> tuple[Body, ...]:
    """Who hosted it by its own sentence: 由甲局，乙区政府主办的启动仪式; of a round what it tells on the way was hosted by others."""
    if scope.meeting is None and scope.kind in LED:
        return ()
    return apart(scope.line, hosts(scope.line, near=True))


def _hosted(scope: Scope) -> tuple[Body, ...]:
    """Who is said to have hosted it: 由某县农业局主办、某镇农技站承办的培训."""
    press = scope.kind is EventKind.PRESS_CONFERENCE  # what it was about was hosted by others
    lines = () if press or scope.occasion.item else scope.article.sentences
    told = (apart(line, hosts(line, near=index < NEAR)) for index, line in enumerate(lines))
    return next((them for them in told if them), ())


def _of_a_place(scope: Scope) -> tuple[Body, ...]:
    """The region that is said to have held it."""
    return called_it(scope.line, scope.meeting, sure=False)


def _told_elsewhere(scope: Scope) -> tuple[Body, ...]:
    """Who called a meeting that another line names: 我县召开… under 石溪县召开…."""
    lines = (line for line in scope.others if scope.meeting and HELD.search(line.text))
    return next((them for line in lines if (them := called_it(line, None, sure=False))), ())


_NOTICE = frozenset({EventKind.NOTICE})
_RECEIVED = frozenset({EventKind.VISIT_RECEIVED})
_CASE = frozenset({EventKind.DISCIPLINE})
_HOUSES = frozenset(organs.HOUSES)
_PRESS = frozenset({EventKind.PRESS_CONFERENCE})
_ROUNDS = frozenset(
    {EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.TRAINING, EventKind.OTHER, EventKind.MOBILISATION}
)
_WAYS = (
    _Way(guests, _RECEIVED, alone=_RECEIVED),
    _Way(_issued, _NOTICE, alone=_NOTICE),
    _Way(_sides, frozenset({EventKind.SIGNING})),
    _Way(_sat, _HOUSES),
    _Way(_met, _CASE | _HOUSES),
    _Way(_sent, _CASE),
    _Way(dealt, _CASE | _HOUSES),
    _Way(acted, _ROUNDS | {EventKind.STUDY_SESSION}),
    # 某市政府新闻办举行市政府新闻发言人见面会: whose spokespersons came is not who called it.
    _Way(_hosted_here, frozenset({EventKind.GROUNDBREAKING})),
    _Way(_called, _PRESS | {EventKind.GROUNDBREAKING}),  # and whose home was opened, not who opened it
    _Way(_by_name),
    _Way(_of_which),
    _Way(_hosted_here, frozenset(EventKind) - _PRESS),
    _Way(_called),
    _Way(_government, frozenset({EventKind.GOV_EXECUTIVE})),
    _Way(_chaired),
    _Way(_own_party),
    _Way(_headlined),
    _Way(_sat_on_it, frozenset(EventKind) - LED - _NOTICE),
    _Way(_house_of_the_chair, _HOUSES),
    _Way(came_to_sign, frozenset({EventKind.SIGNING})),
    _Way(_hosted, frozenset(EventKind) - LED),
    _Way(_inspectors, _CASE),
    _Way(_of_a_place),
    _Way(_told_elsewhere),
)
