"""Who a clause says did something: the row of bodies that opens it, up to the verb.

    clause := row (等部门)? (adjunct | adverb | 联合 row (等部门)?)* verb
    row    := body ((、|和|与|及|暨)? body)*
    body   := a body that a table can read | a firm, a school, an association | a village or a region

A row opens a line, a clause, or stands behind the words that say when: 6月3日，甲局会同乙局召开…. The first body has to be known
for one by its name; those beside it by where they stand (甲局、乙俱乐部等部门).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.facts import BodyKind
from summarizer.language.bodies.bodies import body_at_front, find_bodies
from summarizer.language.matching import Lexicon
from summarizer.language.places.gazetteer import full_names, short_names
from summarizer.language.places.places import place_english, place_prefix
from summarizer.language.places.unmapped import COMMUNITY
from summarizer.language.rows import rows
from summarizer.patterns import regex
from summarizer.rules.places.regions import REGION

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """Bodies that did one thing: where each is named, whether the first is a body and no place, and the verb."""

    spans: tuple[Span, ...]
    sure: bool
    verb: Span


@cache
def own_firms() -> Lexicon[tuple[str, BodyKind]]:
    """Firms and their organs that are named by what they are alone (集团, 局党组), with English and kind."""
    firms = {r["zh"]: (r["en"], BodyKind(r["kind"])) for r in rows("own_firms") if r["en"]}
    for firm in rows("own_firms"):
        owner = firm["organs"].strip("-")
        for organ in rows("own_organs") if firm["organs"] else ():
            en = organ["en"].format(o=f"{owner} " if owner else "")
            firms[firm["zh"] + organ["zh"]] = en, BodyKind(organ["kind"])
    return Lexicon(firms)


# Where a row may begin: a line, a clause, or what follows a day, a source, a label (通州：|区教体局…).
_OPENS = regex(
    r"^[\s△▲▷◆◇■□●○★☆▪▶【]*|[，。；：！？】）—\s]|[日号](?![报前])(?:[上下]午|晚上?|当[天晚])?|(?:[上下]午|日前|近日|近期|今[天日]|昨[天日]|前天|当天|当晚|随后|接着|讯)"
)
_AND = regex("、|（(?!以下|简称|下称)|以及|[和与及暨]|")
_OTHERS = regex(
    r"）?(?:等(?:\d+|[多几两三四五六七八九十]+)?余?[个家大]?(?:有关|相关|职能|成员|[市县区旗]直)*(?:部门|单位|机构|企业|组织|乡镇|团体)?)?，?"
)
_IN_CHARGE = regex("(?:牵头|负责)(?![人的])")
_TOGETHER = regex("(?:牵头|主动|分别)?(?:联合|会同|携手|协同|协调|联动|商请)")
_WITH = "联合(?![会主举组开])|会同|携手"
_WITH_OTHERS = regex(_WITH)
_AND_THE_COUNTY = regex("(?<=[街道镇乡村县区市])和县")  # which is a county elsewhere
_PARTNERS = regex(
    "(?:联合|会同|携手|协同)[^。；：]{2,100}?(?:，(?=在|对|就|于|以|组织|召开|举[办行]|开展)|(?=在[^，。；]{1,16}(?:召开|举[办行]|开展)|召开|举[办行]|开展|组织))"
)
# When, where, on what and in which form, and how: what may stand between who and the verb.
# What is followed by its own comma, and does not yet say that it was held: 围绕某事，.
_ON = r"(?:就|针对|对照|按照|根据|结合|围绕|聚焦|利用|依托)(?:(?!召开|举[办行])[^，。；]){2,70}?，"
_ADJUNCT = regex(
    # 迅速行动，6月5日召开…; 认真落实上级要求，组织召开…; a label: 石溪镇：召开…, 【石溪镇】召开….
    r"(?:(?:高度重视|(?:迅速|积极|立即|第一时间|主动|快速|及时|周密|精心|提前|闻令)(?:行动|响应|部署|反应|跟进|作为|谋划|落实|安排|组织|而动))(?:、[\u4e00-\u9fff]{2,6})*，"
    r"|(?:认真|深入|全面|坚决|积极|迅速)?(?:贯彻|落实|坚持|立足|严格|把|多措并举)(?:(?!召开|举[办行]|书记|主任|[县市区镇局]长)[^，。；]){0,40}，"
    r"|[：】](?=(?:联合|组织)*(?:召开|举[办行]|开展))"
    rf"|于(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:[上下]午|晚)?"
    rf"|于[^，。；]{{2,14}}?(?=[在，对到赴就]|召开|举行|举办|组织|开展|联合)|{_ON}"
    rf"|(?:就|针对)[^，。；]{{2,60}}?(?=召开|举行|组织|开展)|以“[^”]{{2,40}}”[^，。；“]{{0,12}}，"
    rf"|以[^，。；]{{2,40}}?(?:，|形式|方式)"
    rf"|在[^，。；]{{1,44}}?(?=，|召开|举行|举办|组织|开展|联合|隆重|集中|分别)"
    rf"|(?:召集|组织(?!召开|开展|举))[^。；]{{2,60}}?(?=在[^，。；]{{2,12}}召开|召开|举行)"
    r"|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日?(?:[—至到-](?:\d{1,2}月)?\d{1,2}日|(?<=日))|[上下]午"
    r"|（(?:以下)?(?:简称|称)[^（）]{2,24}）|日前|近日|近期|今[天日]|昨[天日]|（\d{1,2}月\d{1,2}日）|\d{1,2}月\d{1,2}日|，|共同|一起|联合|组织|主持|牵头|分别"
    r"|专题|领导班子(?:成员)?|全体(?:成员|人员|班子成员)|随即|立即|即|及时|迅速|紧急|连续|再次|首次"
    r"|如期|隆重|胜利|成功|相继|陆续|先后|又|还|也|积极|认真|扎实|精心|集中|统一|全面|主动|深入"
    r"|正式)"
)
_LONGEST_WAY = 8
# What a body that no table knows goes straight on to, by which it is known for one.
_DOES = r"组织|召开|举[办行]|开展|联合|会同|在|于|对|就|以|围绕|主办|主持|牵头|班子|立即|随即|及时|迅速|分别|专题|集中|正式"
# Left of the last character of a firm no verb and no preposition stands.
_NO_PART = "，。；：、和与及暨在对由为到赴向将被把的等从"
_DONE = r"召开|举[办行]|组织|开展|联合|会同|携手"
_SOMEBODY_WENT = "考察|参观|调研|走访|看望|慰问|来到|深入|前往|走进|察看|检查|督导|督查|一行|书记|主席"
_OWNED = "党委|党总支|党支部|党组|工会|团委|理论学习中心组|中心组"
_FIRM = (
    rf"(?![我本该全各两])(?:(?![{_NO_PART}]|{_DONE}|{_SOMEBODY_WENT}|全[省市区县镇])[\u4e00-\u9fff（）A-Za-z]){{2,24}}?"
    r"(?:公司|集团|银行|[分支]行|医院|大学|学院|[中小]学|学校|幼儿园|协会|(?<![协会])商会|学会"
    r"|联合会|研究[院所]|合作社|居委会|村委会|法院|检察院|文明实践[站所]|文明实践中心|党支部|党总支"
    r"|团?支部|党委|机关党委|工会|电视台|广播电视台)"
    rf"(?:{_OWNED})*(?!公司|集团|有限|股份|银行|附属|学院|大学|[党委部中站所院学社教分支总工团])"
)
_OFFICE = (
    r"(?![\u4e00-\u9fff]{0,4}(?:乡镇|镇街|县区|区县))(?:(?!了解|听取|来到|走进|深入|组织|召开|开展|联合|会同|携手|[和与及在]|全[省市县区镇乡])[\u4e00-\u9fff]){0,10}[省市县区州旗镇乡]"
    rf"(?:(?![，。；：、和与及暨在对由为到赴向将]|{_DONE})[\u4e00-\u9fff]){{1,18}}?"
    r"(?:安委会|(?:指挥部|领导小组)(?:办公室)?|(?:委员会|委会)(?:常务委员会|常委会)?|中心|[大支中]队|[局办站所院馆校厅处]|(?<!干)部)"
    rf"(?=，?(?:{_DOES})|、)"
)
# 青禾区局: a bureau on its own pages
_OWN_BUREAU = r"(?![我本该全各])[\u4e00-\u9fff]{0,6}[省市县区]局(?=，?(?:组织|召开|举[办行]|开展|联合|主办))"
# Whatever ends like a body and goes straight on to what it did: 供电运维管理中心新景工区|开展….
_UNIT_THAT_ACTS = (
    rf"(?:(?![，。；：、和与及暨在对由为到赴向将的]|{_DONE}|{_SOMEBODY_WENT}|活动|志愿|群众)[\u4e00-\u9fff]){{2,18}}?"
    r"(?:中心|工区|园区|[大支中总]队|管理[处所站]|服务站|分局|项目部|车间|[厂矿]|[林农]场|志愿者协会|(?:工作|招商|帮扶|攻坚|督导|专项)[组队]|专班|指挥部|第[一二三四五六七八九十]{1,3}(?:网格|片区)|联盟|项目办)(?=组织|召集|召开|举[办行]|开展|联合)"
)
# 石溪派出所, 云岭司法所: what stands in every town, called by the town's name alone; its head and its people are none.
_STATION = (
    rf"(?![我本该全各两原])(?:(?![{_NO_PART}的]|{_DONE}|{_SOMEBODY_WENT})[\u4e00-\u9fff]){{2,6}}?(?:办事处|派出所|司法所|财政所|供电所|税务所|税务分局"
    r"|市场监管所|自然资源所|国土所|规划所|卫生院|卫生服务中心|安监站|文化站|林业站|农技站|水利站|农机站|畜牧站|学区|中心校|征兵办(?:公室)?)"
    r"(?![长员民辅干教辖所党附医])"
)
_BY_ENDING = regex(_FIRM)
_UNKNOWN = regex("|".join((_FIRM, _STATION, _OFFICE, _OWN_BUREAU, _UNIT_THAT_ACTS)))
# Beside a body that is known: 区市场监管局、|个私协会、爱心俱乐部等部门.
_BESIDE = regex(
    r"(?:(?![，。；：、和与及暨在对由为到赴向将被把的等]|联合|共同|会同|携手|协同|召开|举[办行]|组织"
    r"|开展|党员|干部|深入|走访)[\u4e00-\u9fff]){1,20}?(?:[局厅委办部院校社站所队会团室组]"
    r"|中心|公司|集团|政府|人大|政协|法院|银行|俱乐部|基地|街道|[镇乡村区县市旗]|大队"
    r"|支队)(?=[、和与及暨）]|等|，?(?:联合|共同|召开|举|组织|开展|主办|主持)"
    r"|在[^，。；、]{2,24}?(?:组织|开展|召开|举|联合))"
)
# What no name begins with: pointers, prepositions, and words that say when.
_NO_NAME = regex(
    "[我本该全各其此这在对于由向从到赴按经为以将把被随因据受今昨近当]|并[在于对与就]|借助|依托|利用"
    "|(?:有限|股份|集团|分)公司|日前|接着|同时|代表|督[查导]|检查|上午|下午|会[上后议前]|期间|根据"
    "|结合|围绕"
)
_BARE = regex("政府|办事处|管委会|管理委员会|人大(?:常委会)?|政协|纪委监委|纪委|监委")


# 先后拜访了甲公司、乙商会，并召开…推介会: on whom somebody called, who held nothing.
_CALLED_ON = regex("(?:先后|分别|依次|实地|专程|还)*(?:拜访|走访|考察|参观|会见|对接|来到|前往)")


def acting(text: str, verb: re.Pattern[str]) -> Iterator[Row]:
    """The rows of bodies that open a clause and did what `verb` says, in the order of the text."""
    if not verb.search(text):
        return
    known = _known(text)
    past = 0
    for opens in _OPENS.finditer(text):
        at = opens.end()
        if at < past or _CALLED_ON.match(text, at):
            continue
        charged = text.startswith("由", at)  # 由甲局牵头，联合乙局开展…
        row = _row(text, at + charged, known)
        if row and charged and not _IN_CHARGE.match(text, row[1]):
            continue
        if row and (found := _up_to(text, row, verb, known)):
            yield found
            past = found.verb[1]


def _known(text: str) -> dict[int, int]:
    """Where bodies begin that a table reads, and where each ends: none of them holds two (县残联会同市司法局, 河口街道和县林业局)."""
    bodies = find_bodies(text)
    return {
        b.start: b.end
        for b in bodies
        if not (_WITH_OTHERS.search(text, b.start + 2, b.end) or _AND_THE_COUNTY.search(b.zh))
    }


def listed(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The bodies that a stretch lists from its front on (由|甲局、乙公司|主办); nothing if it is no list of bodies."""
    known = _known(text)
    spans: list[Span] = []
    at = start
    while at < end:
        row = _row(text, at, known)
        if row and (row[1] == end or _AFTER_ONE.match(text, row[1])):
            spans += row[0]
            at = row[1]
        elif (member := _MEMBER.match(text, at, end)) and (spans or row):
            spans.append((at, member.end()))  # 市总工会来厦员工联谊会: longer than what is known of it
            at = member.end()
        else:
            break
        if (joint := _AFTER_ONE.match(text, at)) is None:
            break
        at = joint.end()
    return tuple(spans) if spans and _OTHERS.fullmatch(text, at, end) else ()


def named_front(name: str) -> int:
    """The length of the body at the front of a name that no table knows but by its ending: 青禾中学|安全工作会议; 0 if none.

    It stands under a place, or the meeting can only be its own: of 民营企业座谈会 and 市属学校 nobody is the body.
    """
    found = _BY_ENDING.match(name)
    under = _UNDER.match(name) or place_prefix(name) or any(short_names().matches(name, 0))
    if found and not under and not _OF_ITS_OWN.match(name, found.end()):
        return 0
    return _end(_UNIT.match(name, found.end()), found.end()) if found else 0


_OF_ITS_OWN = regex(
    "(?:理论学习)?中心组|全体(?:干部|职工|教职工|员工|党员)|民主生活会|述职|党风廉政|年度工作|第[一二三四五六七八九十\\d]{1,3}(?:届|次)"
)
_UNDER = regex("[省市区县旗州镇乡](?![直属域级内管])")

_AFTER_ONE = regex(f"[、，和与及]|{_WITH}|(?=等)")
_MEMBER = regex(
    f"(?:(?!{_WITH})[^、，]){{2,24}}?(?:[局厅委办部院校社站所队会团室府]|中心|公司|集团)(?=[、和与及等]|{_WITH}|$)"
)


_Row = tuple[tuple[Span, ...], int, bool]


def _row(text: str, at: int, known: dict[int, int], *, joining: bool = False) -> _Row | None:
    """The bodies side by side from `at` on, where they end, and whether the first is a body and no place.

    One that is `joining` (会同|某某办) is known for a body by that.
    """
    first = _body_at(text, at, known)
    longer = _member(text, at, at - 1, known) if joining else None
    if longer and (first is None or longer > first[0]):
        first = longer, True
    if first is None:
        return None
    spans, sure = [(at, first[0])], first[1]
    end = first[0]
    while joint := _AND.match(text, end):
        begin = joint.end()
        beside_a_place = _beside_a_place(text, begin, known) if begin > end else None
        more = _member(text, begin, end, known) if sure else beside_a_place
        if more is None:
            break
        spans.append((begin, more))
        end = more
    told = any(begin in known or _PARTNER.search(text, begin, stop) for begin, stop in spans)
    if not sure and not _JOINTLY.match(text, end) and not told:
        spans, end = spans[:1], first[0]
    return tuple(spans), end, sure or len(spans) > 1


# 石渡镇、中河街道|联合召开: a row of places is believed if it says so, or with a body among them.
_JOINTLY = regex("联合|共同|一起|携手")
# 云河市与远山集团|举行对接会: with whom a place sat down.
_PARTNER = regex("(?:集团|公司|银行|大学|学院|研究院|商会|协会)$")


def _beside_a_place(text: str, begin: int, known: dict[int, int]) -> int | None:
    """Where a body or a place ends that stands in a row with a place."""
    found = _body_at(text, begin, known)
    return found[0] if found and _ENDS.match(text, found[0]) else None


def _member(text: str, begin: int, end: int, known: dict[int, int]) -> int | None:
    """Where one body more of a row ends; of 区政府合作交流办 only the front is known."""
    glued = begin == end and text[begin : begin + 1] not in _OWNERS
    read = 0 if glued else known.get(begin, 0)
    if read and _ENDS.match(text, read):
        return read
    return max(read, _beside(text, begin, end) or 0) or None


_ENDS = regex("[、和与及暨（）等，于在对到赴就以]|联合|共同|会同|组织|召开|举[办行]|开展|主办|主持|$")
_OWNERS = tuple("省市区县州旗镇乡街")  # 县委|县政府: two bodies without a mark


def _beside(text: str, begin: int, end: int) -> int | None:
    """Where a body ends that is known by standing in a row; 某某镇党委|政府 stands without a mark."""
    if bare := _BARE.match(text, begin):
        return bare.end()
    found = _BESIDE.match(text, begin) if begin > end else None
    return found.end() if found else None


def _body_at(text: str, at: int, known: dict[int, int]) -> tuple[int, bool] | None:
    """Where the body ends that begins here, and whether it is one and no place."""
    own, _ = next(own_firms().matches(text, at), (0, None))
    if (end := max(known.get(at, 0), own)) > at:
        return _end(_UNIT.match(text, end), end), True  # 市公安局交警支队|一大队
    if _NO_NAME.match(text, at) and not any(full_names().matches(text, at)):
        return None  # 随即, but 随州市; 本次, but 本溪市
    partner = _WITH_OTHERS.search(text, at + 2) or _AND_THE_COUNTY.search(text, at + 2)
    if front := body_at_front(text[at : partner.start() if partner else None]):
        return at + front, True
    if place := _OFF_THE_MAP.match(text, at):
        # 新村岗|镇党委: the organ is known, the place is not.
        behind = range(at + 2, place.end() + 1)
        owned = next((known[b] for b in behind if b in known and text[b] in _OWNERS), 0)
        if owned:
            return owned, True
    if unknown := _UNKNOWN.match(text, at):
        return _end(_UNIT.match(text, unknown.end()), unknown.end()), True
    ends = _places(text, at)
    return (max(ends), False) if ends else None


def _places(text: str, at: int) -> list[int]:
    """Where the region, the zone or the village may end that begins here: it stands for its bodies."""
    ends = [end for end, _ in full_names().matches(text, at)]
    region = REGION.match(text[at : at + 20])
    ends += [at + region.end("place")] if region else []
    for end in [end for end in ends if text[end - 1] in "区县市旗城"]:
        # 溪县|石渡镇, 云河区|关上街道: what stands under a county is read by its generic.
        under = REGION.match(text[end : end + 20])
        read = under is not None and (place_english(under["place"]) or _SUBDISTRICT.fullmatch(under["place"]))
        ends += [end + under.end("place")] if under and read else []
        ends += [below for below, _ in full_names().matches(text, end)]  # 济宁市|任城区
    if named := _ZONE.match(text, at):
        zone = at + place_prefix(named.group())
        ends += [zone] if text[at:zone].endswith("区") else []
    village = _VILLAGE.match(text, at)
    if village and (
        place_english(village.group())
        or _OF_A_TOWN.search(village.group())
        or COMMUNITY.fullmatch(village.group())
    ):
        ends.append(village.end())
    return [end for end in ends if not _POINTS_OR_ACTS.search(text, at, end)]


# 云岭我区: a label, and one's own district; 云岭市随即召开全市….
_POINTS_OR_ACTS = regex(f"我|[到赴]|深入|走访|{_DONE}")


_ZONE = regex("[\u4e00-\u9fff]{2,12}(?:园区|新区|开发区|经开区|高新区|示范区|集聚区)")
_SUBDISTRICT = regex("(?![召举在于到赴对]|组织|开展)[\u4e00-\u9fff]{2,3}(?:街道|镇|乡)")
_UNIT = regex(
    "[一二三四五六七八九十]{1,2}[大中支]队|(?<=局)(?![对与和在联])[\u4e00-\u9fff]{2,4}?(?:[大支中]队|派出所|调查队)"
    "|(?:(?<=大学)|(?<=学院))(?![对与和在联])[\u4e00-\u9fff]{2,10}?(?:学院|医院)"
)
_OFF_THE_MAP = regex(
    "(?:(?!前往|深入|走进|走访|看望|会同|携手|[到赴在的和与及为了召举组开联参各邀请派聘受率托讯者省])[\u4e00-\u9fff]){2,7}"
)
_OF_A_TOWN = regex("[\u4e00-\u9fff]{2}(?:街道|[镇乡])[\u4e00-\u9fff]{2}")
_VILLAGE = regex(
    rf"(?:(?![到赴在与和]|深入|走进)[\u4e00-\u9fff]){{2,16}}?(?:社区|村)(?={_DOES}|举|[，、和与：】]|携手|利用|连夜|党员|认真|深入|全面|坚决|高度重视|严格|贯彻|落实|坚持|把|先后|主动|积极|走访|启动|赴|到|组成|发放|邀请|约谈)"
)


def _up_to(text: str, row: _Row, verb: re.Pattern[str], known: dict[int, int]) -> Row | None:
    """The row with all that joined it, if nothing but adjuncts stands between it and the verb."""
    spans, at, sure = row
    at = _end(_OTHERS.match(text, at), at)
    for _ in range(_LONGEST_WAY):
        if (
            (joined := _TOGETHER.match(text, at))
            and (more := _row(text, joined.end(), known, joining=True))
            and more[2]
            and not text.startswith("、", more[1])  # 联合政法委、公安、住建等部门: fields, and no bodies
        ):
            spans, at, sure = (*spans, *more[0]), _end(_OTHERS.match(text, more[1]), more[1]), True
        elif did := verb.match(text, at):
            return Row(spans, sure, did.span())
        elif partners := _PARTNERS.match(text, at):
            at = partners.end()  # whoever they are: 联合某某服务中心、某站
        elif way := _ADJUNCT.match(text, at):
            at = way.end()
        else:
            break
    far = _FREELY.match(text, at) if sure or _AS_A_BODY.match(text, at) else None
    did = verb.match(text, far.end()) if far and not any(at < b < far.end() for b in known) else None
    return Row(spans, sure, did.span()) if did else None


# 班子成员集中|召开, 全面启动并|召开, 围绕优化营商环境|召开: whatever says how, as long as nobody else comes in.
_ELSE = "书记|主任|主席|会长|代表|委员(?!会)|[市县区镇乡局院校厅处所科队]长|同志|领导(?!班子|干部)|负责人|决定|要求|拟|将|参加|出席|列席|收听|收看|观看|指导|配合|协助|邀请|应邀|参与|获悉|了解|根据|按照|[的由被是有为与和及同暨]|联合"
_AS_A_BODY = regex(
    "围绕|针对|聚焦|紧扣|通过|采取|利用|连夜|借助|(?:党政|领导)?班子"
)  # what a place does that stands for its bodies
_FREELY = regex(rf"(?:(?!{_ELSE})[\u4e00-\u9fff“”]){{1,20}}?(?<![会议班式动])(?=召开|举[办行])")


def _end(found: "re.Match[str] | None", otherwise: int) -> int:
    return found.end() if found else otherwise
