"""Who held what is no meeting: whoever went round or organised it, came as guests, dealt with a case."""

from collections.abc import Iterable, Iterator

from summarizer.facts import Body, EventKind
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_prefix
from summarizer.patterns import regex
from summarizer.reading.text import Sentence
from summarizer.rules.events import organs
from summarizer.rules.events.delegations import beside, delegation
from summarizer.rules.events.holding import Scope, shown
from summarizer.rules.events.subjects import Row, Span, acting, own_firms

LED = frozenset({EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.DISCIPLINE, EventKind.FEATURE})
"""Of what somebody did on a round, and of what a text looks back on, others hosted what it tells on the way."""


def guests(scope: Scope) -> tuple[Body, ...]:
    """Of a visit received, the visitors' own body."""
    for line in (scope.line, *scope.article.sentences[1:2]):
        if group := delegation(line, scope.article.headline):
            return shown(group[0], beside(*group))
    # Nobody of them is named, nor are they called a party: 市农业农村局带领…到某县调研.
    row = next((row for row in acting(scope.line.text[:_LONG_LEAD], _WENT) if row.sure), None)
    return shown(scope.line, row.spans) if row else ()


def came_to_sign(scope: Scope) -> tuple[Body, ...]:
    """Of an agreement with nobody named for the other side, the guests: 某公司总经理某某一行来我院参加签约仪式."""
    group = delegation(scope.line, None) if _TO_US.search(scope.line.text) else None
    return shown(group[0], (group[1],)) if group else ()


_TO_US = regex("[来到]我[院校市县区镇乡局]")


def dealt(scope: Scope) -> tuple[Body, ...]:
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
    return shown(found[0], (found[1],)) if found else ()


def acted(scope: Scope) -> tuple[Body, ...]:
    """The body that went round or taught, in the headline or the lead."""
    if scope.meeting:
        return ()
    further = (line for line in scope.others if line not in scope.headline)
    # A round that the lead says somebody was on has no other: what bodies did is told on the way.
    led = scope.kind in LED and find_people(scope.line.text)
    lines = (*scope.headline, scope.line, *(() if led else further))
    rows = [(line, row) for line in lines for row in acting(line.text[:_LONG_LEAD], _WENT)]
    if sure := next(((line, row) for line, row in rows if row.sure), None):
        line, row = max(
            (one for one in rows if _front(one) == _front(sure)), key=lambda one: len(one[1].spans)
        )
        return shown(line, _unpointed(line.text, row.spans))
    for line in lines if scope.kind is EventKind.INSPECTION else ():
        # 青禾县工业园区开展…检查行动: a zone acts like a body.
        end = place_prefix(line.text)
        if line.text[:end].endswith(_ZONES) and _ZONE_ACTED.match(line.text, end):
            return shown(line, ((0, end),))
    # So does any place that organised something: 前洋村组织…, 云岭县启动….
    rows = rows if scope.kind in _PLACES_ACT and not led else []
    placed = ((line, row) for line, row in rows if _ORGANISED.match(line.text, row.verb[0]))
    return next((shown(line, row.spans) for line, row in placed), ())


def _front(told: tuple[Sentence, Row]) -> str:
    """The first of those who acted: a headline may name it alone, and the lead those who joined in."""
    return told[0].text[slice(*told[1].spans[0])]


def _unpointed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """我县消防救援大队 is the county's brigade; 我市党政考察团 names nobody."""
    for start, end in spans:
        ours = text[start] == "我" and text[start:end] not in own_firms()
        if not (ours and text[start:end].endswith(("团", "组"))):
            yield start + ours, end


_PLACES_ACT = frozenset(
    {EventKind.OTHER, EventKind.FIELD_VISIT, EventKind.INSPECTION, EventKind.MOBILISATION, EventKind.TRAINING}
)
_ORGANISED = regex(
    "(?:于[^，。；]{2,12}日)?(?:在[^，。；]{2,16}?(?=组织|开展|举办))?(?:发动[^，。；]{2,10}?|积极|认真|集中|统一|全面|扎实|深入|精心|联合|迅速|主动|广泛)*"
    "(?:组织|开展|举办|启动|走访|发放|邀请|约谈|组成|成立|赴|到|对[^，。；]{2,30}(?:开展|进行))"
)
_LONG_LEAD = 160
_ZONES = ("园区", "新区", "开发区", "经开区", "高新区", "集聚区", "示范区")
_ZONE_ACTED = regex("(?:联合|会同|集中|组织|开展)")
# What a body that goes round does; 市委书记某某到…, 市委、市政府联合督查组对…: somebody of the body did that.
_WENT = regex(
    r"(?!长[\u4e00-\u9fff]{2,3}|[^，。；]{0,8}?(?:书记|主任|主席|[\u4e00-\u9fff]长|委员|常委|成员|领导(?!班子|带领|率领|干部)))(?!(?:联合[^，。；]{0,6})?(?:督查|督导|检查|调研|工作|执法)组)"
    r"(?:领导班子|领导|有关负责人|班子"
    r"|(?:机关|全体)?(?:党员|干部|党员干部|干部职工|职工|民警|师生|教师|医护人员|工作人员|执法人员|志愿者|党员志愿者))?(?:(?![院局厅委所站室]|中心|公司|集团|支部|通报|汇报|介绍了)[^，。；“”]){0,12}?(?:组织|开展|举办"
    r"|带领|(?<=领导)带队|全员出动|安排|统筹|展开|治理|整治|视察(?!员)|调研(?!员)|检查(?!员)|督查(?!员|室)|督导(?!员)|走访|慰问|对"
    r"|到|赴|深入|来到|加强|启动|推出|发放|开通|上门|发布|下发|成立|组建|邀请|约谈)"
)
