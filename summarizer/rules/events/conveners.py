"""Which bodies held an occasion: who called a meeting, acted on a round, came as guests, signed a paper, dealt with a case.

Every way in which a text says so stands in one table, the weightiest first, with the kinds of occasion that it holds for; the first
that answers decides. A meeting's own name outweighs who is said to have called it, a body outweighs the place that is said
to have done so, and the sentence of the occasion outweighs the other lines. Nobody said to have held it is no body.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from summarizer.facts import Body, EventKind
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_prefix
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.rules.events import organs
from summarizer.rules.events.body_shown import shown_body
from summarizer.rules.events.delegations import beside, delegation
from summarizer.rules.events.hosts import NEAR, hosts
from summarizer.rules.events.issuers import issuer
from summarizer.rules.events.meetings import Meeting, find_meetings
from summarizer.rules.events.named_bodies import called_by, name_bodies
from summarizer.rules.events.openings import Occasion
from summarizer.rules.events.parties import AGREEMENT, parties
from summarizer.rules.events.secretaries import OF_THE_HOUSE, PARTY_OWN, of_the_chair
from summarizer.rules.events.subjects import Row, Span, acting, own_firms
from summarizer.rules.outline import Outline

HELD = regex(r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)|联合开展")


def bodies(occasion: Occasion, outline: Outline, kind: EventKind) -> tuple[Body, ...]:
    """The bodies that held an occasion; of a visit the visitors' own, of a notice who issued it."""
    scope = _Scope(occasion, outline.article, kind, outline.occasions)
    for way in _WAYS:
        if (not way.kinds or kind in way.kinds) and (found := way.read(scope)):
            return found
        if kind in way.alone:
            return ()
    return ()


@dataclass(frozen=True, slots=True)
class _Scope:
    """What is asked: an occasion, the article it is told in (an item of a column has its own sentence alone), its kind."""

    occasion: Occasion
    article: Article
    kind: EventKind
    occasions: tuple[Occasion, ...]

    @property
    def line(self) -> Sentence:
        """The sentence that names the occasion or opens it."""
        return self.occasion.sentence

    @property
    def meeting(self) -> Meeting | None:
        """The meeting, if it has a name."""
        return self.occasion.meeting

    @property
    def headline(self) -> tuple[Sentence, ...]:
        """The headline, unless it stands over many items."""
        return (self.article.headline,) if self.article.headline and not self.occasion.item else ()

    @property
    def others(self) -> tuple[Sentence, ...]:
        """The other lines that may tell who held it: the headline and what opens the article."""
        lines = () if self.occasion.item else (*self.headline, *self.article.sentences[:3])
        return tuple(line for line in lines if line is not self.line)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to say who held an occasion; no `kinds` are all kinds; kinds that it is `alone` for have no other."""

    read: Callable[[_Scope], tuple[Body, ...]]
    kinds: frozenset[EventKind] = frozenset()
    alone: frozenset[EventKind] = frozenset()


def _shown(line: Sentence, spans: Iterable[Span]) -> tuple[Body, ...]:
    return tuple(shown_body(line, start, end) for start, end in dict.fromkeys(spans))


def _guests(scope: _Scope) -> tuple[Body, ...]:
    """Of a visit received, the visitors' own body."""
    for line in (scope.line, *scope.article.sentences[1:2]):
        if group := delegation(line, scope.article.headline):
            return _shown(group[0], beside(*group))
    # Nobody of them is named, nor are they called a party: 市农业农村局带领…到某县调研.
    row = next((row for row in acting(scope.line.text[:_LONG_LEAD], _WENT) if row.sure), None)
    return _shown(scope.line, row.spans) if row else ()


def _issued(scope: _Scope) -> tuple[Body, ...]:
    return issuer(scope.article)


def _sides(scope: _Scope) -> tuple[Body, ...]:
    """Both sides of an agreement, from the first line that names them, the first cited with what both did."""
    for line in (scope.line, *scope.headline):
        if sides := parties(line):
            one, other = sides
            did = AGREEMENT.search(line.text, other[1])
            return shown_body(line, *one, did.end() if did else None), shown_body(line, *other)
    return ()


def _came_to_sign(scope: _Scope) -> tuple[Body, ...]:
    """Of an agreement with nobody named for the other side, the guests: 某公司总经理某某一行来我院参加签约仪式."""
    group = delegation(scope.line, None) if _TO_US.search(scope.line.text) else None
    return _shown(group[0], (group[1],)) if group else ()


_TO_US = regex("[来到]我[院校市县区镇乡局]")


def _sat(scope: _Scope) -> tuple[Body, ...]:
    """The house whose session it was, cited with the session."""
    sat = organs.in_session(scope.line, scope.kind) if scope.meeting is None else None
    return (shown_body(sat[0], *sat[1], sat[2]),) if sat else ()


def _met(scope: _Scope) -> tuple[Body, ...]:
    """Who met under no name of a meeting: 县委巡察工作领导小组召开会议."""
    return _subjects(scope.line, None, sure=True) if scope.meeting is None else ()


def _sent(scope: _Scope) -> tuple[Body, ...]:
    """The committee whose round of inspection it is."""
    if scope.meeting and (row := subject(scope.line, scope.meeting)) and row.sure:
        return ()  # 县委巡察工作领导小组召开会议，听取第三轮巡察汇报: whoever sat
    found = organs.sender((scope.line, *scope.others, *scope.article.sentences[:1]))
    return _shown(found[0], (found[1],)) if found else ()


def _dealt(scope: _Scope) -> tuple[Body, ...]:
    """The organ that a case, or a round of a house, is of."""
    if scope.meeting:
        return ()
    case = scope.kind is EventKind.DISCIPLINE
    lines = (scope.line,) if scope.occasion.item or not case else scope.article.sentences[:2]
    lines = (*lines[:1], *scope.headline, *lines[1:]) if case else (*scope.headline, *lines)
    found = organs.organ(lines, scope.kind)
    several = next((m for line in lines if (m := organs.CIRCULATED.search(line.text))), None)
    if found and case and several and not several.string.startswith(found[0].text[: found[1][1]]):
        return ()  # 我县通报5起典型案例, and who dealt with the first of them
    if found is None and case and not several:
        found = organs.dealt_later(scope.article.sentences)
    return _shown(found[0], (found[1],)) if found else ()


def _inspectors(scope: _Scope) -> tuple[Body, ...]:
    """The team that a meeting on an inspection is of, by the lines around: 区委第一巡察组进驻某局。当天召开巡察工作动员会."""
    if scope.meeting is None or "巡" not in scope.meeting.zh:
        return ()
    found = organs.organ((scope.line, *scope.others), scope.kind)
    return _shown(found[0], (found[1],)) if found else ()


def _by_name(scope: _Scope) -> tuple[Body, ...]:
    """The bodies at the front of the name of a meeting, or of both names of one (甲党工委会议暨乙常委会会议)."""
    meeting = scope.meeting
    if meeting is None or not (named := name_bodies(meeting)):
        return ()
    text = scope.line.text
    taken = {occasion.meeting.start for occasion in scope.occasions if occasion.meeting}
    others = [m for m in find_meetings(text) if m.start not in taken] if "暨" in text else []
    before = [span for m in others if text[m.end : meeting.start] == "暨" for span in name_bodies(m)]
    behind = [span for m in others if text[meeting.end : m.start] == "暨" for span in name_bodies(m)]
    if len(named) == 1 and text[slice(*named[0])] in _UNOWNED and (row := subject(scope.line, meeting)):
        # 某开发区召开管委会扩大会议: whose committee it is stands before the verb, and may name it as well.
        before = [*row.spans]
        named = () if text[slice(*row.spans[-1])].endswith(text[slice(*named[0])]) else named
    elif text[slice(*named[0])].endswith(OF_THE_HOUSE) and (chair := of_the_chair(scope.line, meeting)):
        return _apart(scope.line, (chair,))
    return _apart(scope.line, (*before, *named, *behind))


def _of_which(scope: _Scope) -> tuple[Body, ...]:
    """Who called the meeting that somebody attended: 参加国家某局召开的|专题会议."""
    return _shown(scope.line, called_by(scope.line.text, scope.meeting)) if scope.meeting else ()


_UNOWNED = ("管委会", "党工委", "党委", "党组", "工委")


def _called(scope: _Scope) -> tuple[Body, ...]:
    """The subject of 召开 in the sentence of the occasion."""
    return _subjects(scope.line, scope.meeting, sure=True)


def _government(scope: _Scope) -> tuple[Body, ...]:
    """县政府党组会议和县十六届第9次政府常务会议: the second name does not say 县政府 in one word."""
    named = _GOVERNMENT.search(scope.line.text)
    return _shown(scope.line, (named.span(),)) if named else ()


_GOVERNMENT = regex("[省市县区旗州](?:人民)?政府(?!工作报告|秘书长|办公)")


def _chaired(scope: _Scope) -> tuple[Body, ...]:
    """The Party body whose secretary called it."""
    chair = of_the_chair(scope.line, scope.meeting) if scope.meeting else None
    return _apart(scope.line, (chair,)) if chair else ()


def _own_party(scope: _Scope) -> tuple[Body, ...]:
    """Who called a meeting that only its own can be, under whatever name: 云岭科技召开党委中心组学习会, 某专班办公室召开第一次会议."""
    meeting = scope.meeting
    if meeting is None or not (PARTY_OWN.match(meeting.zh) or _ONLY_NUMBERED.match(meeting.zh)):
        return ()
    called = _BY_ANY_NAME.search(scope.line.text[: meeting.start])
    if called is None or find_people(called["body"]) or _POINTED.search(called["body"]):
        return ()
    return _apart(scope.line, (called.span("body"),))


_ONLY_NUMBERED = regex(r"第[一二三四五六七八九十\d]{1,3}次(?:（扩大）)?(?:全体)?会议$")
_BY_ANY_NAME = regex(
    r"(?:^|[，日]|[上下]午)(?P<body>[\u4e00-\u9fff、（）]{2,30}?)(?:在[\u4e00-\u9fff]{2,12})?(?:联合|共同)?(?:组织|主持)?(?:召开|举行|开展)了?$"
)
# The party itself, a person by office, or what says when.
_POINTED = regex(
    "^[我本该全各其]|书记|主任|主席|[局院校市县区镇]长|同志|领导|近日|日前|随后|会[前后议上]|期间"
)


def _headlined(scope: _Scope) -> tuple[Body, ...]:
    """The body in the fuller name that the headline gives: 县第十七届人民政府|第22次县长专题会议."""
    name = scope.meeting.zh if scope.meeting else ""
    for line in scope.headline if len(name) > _TOO_SHORT else ():
        fuller = (m for m in find_meetings(line.text) if m.zh.endswith(name) or name.endswith(m.zh))
        if spans := next((spans for m in fuller if (spans := name_bodies(m))), ()):
            return _apart(line, spans)
    return ()


_TOO_SHORT = 4  # 工作会议 may end any name


def _house_of_the_chair(scope: _Scope) -> tuple[Body, ...]:
    """区人大常委会副主任某某主持召开第五次主任会议: the post says which house met."""
    if sat := organs.in_session(scope.line, scope.kind):
        return (shown_body(sat[0], *sat[1], sat[2]),)
    found = organs.organ((*scope.headline, scope.line), scope.kind)
    return _shown(found[0], (found[1],)) if found else ()


def _acted(scope: _Scope) -> tuple[Body, ...]:
    """The body that went round or taught, in the headline or the lead."""
    if scope.meeting:
        return ()
    further = (line for line in scope.others if line not in scope.headline)
    # A round that the lead says somebody was on has no other: what bodies did is told on the way.
    led = scope.kind in _LED and find_people(scope.line.text)
    lines = (*scope.headline, scope.line, *(() if led else further))
    rows = [(line, row) for line in lines for row in acting(line.text[:_LONG_LEAD], _WENT)]
    if sure := next(((line, row) for line, row in rows if row.sure), None):
        line, row = sure
        return _shown(line, _unpointed(line.text, row.spans))
    for line in lines if scope.kind is EventKind.INSPECTION else ():
        # 青禾县工业园区开展…检查行动: a zone acts like a body.
        end = place_prefix(line.text)
        if line.text[:end].endswith(_ZONES) and _ZONE_ACTED.match(line.text, end):
            return _shown(line, ((0, end),))
    # So does any place that organised something: 前洋村组织…, 云岭县启动….
    rows = rows if scope.kind in _PLACES_ACT and not led else []
    placed = ((line, row) for line, row in rows if _ORGANISED.match(line.text, row.verb[0]))
    return next((_shown(line, row.spans) for line, row in placed), ())


def _unpointed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """我县消防救援大队 is the county's brigade; 我市党政考察团 names nobody."""
    for start, end in spans:
        ours = text[start] == "我" and text[start:end] not in own_firms()
        if not (ours and text[start:end].endswith(("团", "组"))):
            yield start + ours, end


_PLACES_ACT = frozenset({EventKind.OTHER, EventKind.FIELD_VISIT, EventKind.INSPECTION})
_ORGANISED = regex(
    "(?:发动[^，。；]{2,10}?|积极|认真|集中|统一|全面|扎实|深入|精心|联合|迅速|主动|广泛)*(?:组织|开展|举办|启动|走访)"
)
_LONG_LEAD = 160
_ZONES = ("园区", "新区", "开发区", "经开区", "高新区", "集聚区", "示范区")
_ZONE_ACTED = regex("(?:联合|会同|集中|组织|开展)")
# What a body that goes round does; 市委书记某某到…, 市委、市政府联合督查组对…: somebody of the body did that.
_WENT = regex(
    r"(?!长[\u4e00-\u9fff]{2,3}|[^，。；]{0,8}?(?:书记|主任|主席|[\u4e00-\u9fff]长|委员|常委|成员|领导(?!班子|带领|率领|干部)))(?!(?:联合[^，。；]{0,6})?(?:督查|督导|检查|调研|工作|执法)组)"
    r"(?:领导班子|领导|有关负责人|班子|机关干部)?(?:(?![院局厅委所站室]|中心|公司|集团|支部)[^，。；“”]){0,12}?(?:组织|开展|举办|带领|(?<=领导)带队|全员出动|安排|统筹|展开|治理|整治|视察|调研|检查|督查|督导|走访|慰问|对|到|赴|深入|来到|加强|启动|推出|发放|开通|上门|发布|下发|成立|组建|邀请|约谈)"
)


def _hosted_here(scope: _Scope) -> tuple[Body, ...]:
    """Who hosted it by its own sentence: 由甲局，乙区政府主办的启动仪式."""
    return _apart(scope.line, hosts(scope.line, near=True))


def _hosted(scope: _Scope) -> tuple[Body, ...]:
    """Who is said to have hosted it: 由某县农业局主办、某镇农技站承办的培训."""
    press = scope.kind is EventKind.PRESS_CONFERENCE  # what it was about was hosted by others
    lines = () if press or scope.occasion.item else scope.article.sentences
    told = (_apart(line, hosts(line, near=index < NEAR)) for index, line in enumerate(lines))
    return next((them for them in told if them), ())


def _of_a_place(scope: _Scope) -> tuple[Body, ...]:
    """The region that is said to have held it."""
    return _subjects(scope.line, scope.meeting, sure=False)


def _told_elsewhere(scope: _Scope) -> tuple[Body, ...]:
    """Who called a meeting that another line names: 我县召开… under 石溪县召开…."""
    told = (_subjects(line, None, sure=False) for line in scope.others if scope.meeting)
    return next((them for them in told if them), ())


def _subjects(line: Sentence, meeting: Meeting | None, *, sure: bool) -> tuple[Body, ...]:
    row = subject(line, meeting)
    return _apart(line, row.spans) if row and (row.sure or not sure) else ()


_CALLED = regex(
    r"(?:联合|共同)?(?:组织|主持)?(?:召开|举行|举办)了?(?!的|[^，。；]{2,40}后，)|(?:组织)?开展(?=[^，。；]{0,30}会(?:[，。]|$))"
    r"|(?:日前|近日|公开)?(?:对[^。；]{2,40}?(?:进行|予以|发出)(?:公开)?)?通报"
)


# 某局组织开展|集中学习, whatever stands between the verb and the name.
_OPENED = regex(r"(?:组织)?开展|组织(?![^，。；]{0,16}?(?:参加|收[听看]|观看|参会))|启动|主办|举办(?=的)")


def subject(line: Sentence, meeting: Meeting | None) -> Row | None:
    """Who did the convening: 高新区召开…会议, 党工委、管委会（街道党工委）联合召开…"""
    for row in acting(line.text, _CALLED):
        if not (meeting and row.spans[0][0] < meeting.end and meeting.start < row.spans[-1][1]):
            return row
    if meeting is None:
        return None
    opened = (row for row in acting(line.text[: meeting.start], _OPENED))
    return next((row for row in opened if "，" not in line.text[row.verb[1] : meeting.start]), None)


# 某区党工委、管委会 are two bodies, and so are 某街道党工委、办事处.
_OFFICE_TOO = regex("、(?:办事处|管委会)")


def _apart(line: Sentence, spans: Iterable[Span]) -> tuple[Body, ...]:
    """The bodies, each by itself where one name holds several."""
    each: list[Span] = []
    for start, end in spans:
        beside_it = _OFFICE_TOO.match(line.text, end)
        last, begin = (beside_it.end() if beside_it else end), start
        while (mark := line.text.find("、", begin, last)) >= 0:
            each.append((begin, mark))
            begin = mark + 1
        each.append((begin, last))
    return _shown(line, each)


_NOTICE = frozenset({EventKind.NOTICE})
_RECEIVED = frozenset({EventKind.VISIT_RECEIVED})
_CASE = frozenset({EventKind.DISCIPLINE})
_HOUSES = frozenset(organs.HOUSES)
_PRESS = frozenset({EventKind.PRESS_CONFERENCE})
_ROUNDS = frozenset(
    {EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.TRAINING, EventKind.OTHER, EventKind.MOBILISATION}
)
# Of what somebody did on a round, and of what a text looks back on, others hosted what it tells on the way.
_LED = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.DISCIPLINE, EventKind.FEATURE})
_WAYS = (
    _Way(_guests, _RECEIVED, alone=_RECEIVED),
    _Way(_issued, _NOTICE, alone=_NOTICE),
    _Way(_sides, frozenset({EventKind.SIGNING})),
    _Way(_sat, _HOUSES),
    _Way(_met, _CASE | _HOUSES),
    _Way(_sent, _CASE),
    _Way(_dealt, _CASE | _HOUSES),
    _Way(_acted, _ROUNDS),
    # 某市政府新闻办举行市政府新闻发言人见面会: whose spokespersons came is not who called it.
    _Way(_hosted_here, frozenset({EventKind.GROUNDBREAKING})),
    _Way(_called, _PRESS | {EventKind.GROUNDBREAKING}),  # and whose home was opened, not who opened it
    _Way(_by_name),
    _Way(_of_which),
    _Way(_hosted_here, frozenset(EventKind) - _LED - _PRESS),
    _Way(_called),
    _Way(_government, frozenset({EventKind.GOV_EXECUTIVE})),
    _Way(_chaired),
    _Way(_own_party),
    _Way(_headlined),
    _Way(_house_of_the_chair, _HOUSES),
    _Way(_came_to_sign, frozenset({EventKind.SIGNING})),
    _Way(_hosted, frozenset(EventKind) - _LED),
    _Way(_inspectors, _CASE),
    _Way(_of_a_place),
    _Way(_told_elsewhere),
)
