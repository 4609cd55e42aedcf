"""What a headline says happened: a subject, a verb of the genre, and what it was done to.

event   := subject 召开 meeting purpose? | subject (到 place)? 调研 matter? | subject 会见 guest | subject 出席 meeting
         | subject 来 place 考察 | subject 开展 matter | meeting 召开 | thing 开工 | 12个项目集中签约
         | somebody 在…时强调

The subject and the verb are rendered or nothing is; what the verb governs may stand quoted. A verb stands wherever a
subject that reads ends before it.
"""

import re
from collections.abc import Collection

from summarizer.english.headline.meetings import WORK, bare, meeting_told, purpose_told, purposed
from summarizer.english.headline.subjects import own_level, subject_english
from summarizer.english.nominal.compounds import joined, quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.nominal import nominal
from summarizer.facts import Level
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_chain, place_english
from summarizer.language.posts.titles import title_english
from summarizer.patterns import any_of, regex

_ENDED, _BEGUN, _FOR, _LOOKS, _DOES = map(namings, ("ended", "begun", "purpose", "looks", "does"))
_HOLDS, _PLURAL = map(namings, ("holds", "plural"))


_SMALL = "(?:顺利|胜利|隆重|圆满|成功|正式|今日|今天|昨日|昨天|近日|日前|即将|集中|同时|正式)*"
_OPENED = regex(rf"(?P<what>.{{3,46}}?)(?:在.{{2,12}}?)?{_SMALL}(?P<how>{any_of(_ENDED)})$")
_STARTED = regex(rf"(?P<what>.{{4,40}}?){_SMALL}(?P<how>{any_of(_BEGUN)})$")
_COUNTED = regex(
    r"(?P<where>.{0,12}?)(?P<number>\d{1,4}|[一二三四五六七八九十两百]{1,3})个(?P<what>.{0,14}?项目)"
    r"(?P<together>集中)?(?P<how>签约|开工|竣工|投产|落户)(?:落户|建设|活动|仪式)?$"
)
_DONE_TO_PROJECTS = namings("projects")
_VERB = regex(
    rf"(?P<hold>主持(?:召开)?|(?:{any_of(_HOLDS)}))|(?P<attend>出席|参加|列席|收听收看)|(?P<meet>会见|会晤|接待)"
    rf"|(?P<go>(?:到|赴|深入|前往|(?<!接待)来到?|在)(?=.))|(?P<look>(?:{any_of(_LOOKS)})(?![组团队员会]))|(?P<study>传达学习贯彻|传达学习|学习贯彻|专题学习|学习|传达)"
    rf"|(?P<report>作政府工作报告)|(?P<does>{any_of(_DOES)})"
)
_NUMBER = regex(r"(?:20\d\d年度?)?第?[一二三四五六七八九十\d]+[届次]")
_DEALT = regex(any_of(_FOR))
_DEALT_WITH = regex("(?:精神|讲话|论述|批示|汇报|报告|情况|工作|事项|方案|条例|意见|问题|措施)$")
_DOING = namings("doing")
_LOOKED = regex(rf"(?:实地|专题|开展|进行|暗访|工作(?=调研))*(?P<how>{any_of(_LOOKS)})(?P<what>.*)$")
_WENT = regex(
    rf"(?P<where>.{{0,24}}?)(?:实地|专题|开展|进行|学习|工作(?=调研))*(?P<how>{any_of(_LOOKS)}|参观|访问|交流)(?P<what>.*)$"
)
# 领导到云岭省招商: no place is called 云岭省招商.
_SOUGHT = regex("(?P<where>.{2,20}?)(?:开展|进行)?(?:考察)?招商(?:引资|考察|推介|洽谈|对接|活动|工作)*")
_TALKED = regex("^(?:座谈|活动|指导|慰问|调研|考察|检查|交流|参观|学习|对接|洽谈|督导|工作|并|会)*$")
_STRESSED = regex(
    r"(?P<who>.{2,24}?)(?:在)?(?P<at>(?:调研|检查|督导|督查|视察|考察|走访|慰问|主持|出席|.{4,40}?会).{0,40}?)(?P<when>时|上|中)(?P<how>强调|指出|要求)$"
)
_NAMED = regex("(?P<guests>.{2,60}?)(?:等)?(?:一行)?$")
_UNQUOTABLE = regex("强调|指出|要求|^[组团队员时]|[时上]$|并[^，]{0,6}$")
_DELEGATION = regex("(?P<whose>.{2,20}?)(?P<party>党政)?(?:代表团|考察团|访问团)$")
_DONE = regex("(?:检查|慰问|调研|整治|培训|演练|宣传|督查|执法|排查|清理|行动|[周月日季])(?:活动|工作)?$")
_BOTH = regex(rf"并(?=(?:{any_of(_LOOKS)}))")
# 赴江苏浙江考察: two provinces, and no place in the other.
_PROVINCE = regex(
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|"
    "青海|内蒙古|广西|西藏|宁夏|新疆"
)
_REGIONS = namings("region")
_PROVINCES = regex(f"(?:{_PROVINCE.pattern})+")
# 督查城区及山河镇防汛工作: the work is looked at in both.
_PLACES_FIRST = regex("(?:[城市镇郊辖]区|县城|[^、和及与]{1,6}[县市区镇乡村])[、和及与]")
_LEAST_NAMED = 2
# 县十五届人大五次会议举行|预备会议, 主席团第三次会议: what sits within a session.
_WITHIN = regex("预备会议?|主席团|(?:第[一二三四五六七八九十]{1,3}次)?(?:全体会议|大会)|闭幕|开幕")
_OF_A_BODY = regex(
    "(?:委|政府|人大|政协|党组|常委会|中心组|领导小组)第?[一二三四五六七八九十\\d]+[届次]|[届](?:[省市县区旗州镇]?[委政])"
)
_MOST_QUOTED = 30
_MOST_WHERE = 14


def event_english(text: str, known: Collection[str]) -> str | None:
    """English of one part of a headline that tells of an event; None if its subject or verb has none."""
    for way in (_opened, _counted, _started):
        if (en := way(text)) is not None:
            return en
    if (stressed := _stressed(text, known)) is not None:
        return stressed
    for found in _VERB.finditer(text, 2):
        who = subject_english(text[: found.start()], known)
        if who is None and found.lastgroup == "hold" and (held := _numbered(text, found)) is not None:
            return held
        if who is None or found.lastgroup is None:
            continue
        told = _WAYS[found.lastgroup](found.group(), text[found.end() :], text[: found.start()], known)
        if told is not None:
            return told if told[0] == "=" else f"{who.en} {_agree(told, who.several)}".rstrip()
    return _dealt(text, known)


def _numbered(text: str, held: "re.Match[str]") -> str | None:
    """某县第十八届人民政府召开第53次常务会议: the name is of both, though the first half is no body."""
    if not (_NUMBER.match(text, held.end()) or _WITHIN.match(text, held.end())):
        return None
    both = gathering(text[: held.start()] + text[held.end() :])
    return f"{bare(both.full)} held" if both else None


def _dealt(text: str, known: Collection[str]) -> str | None:
    """市委常委会会议听取某事汇报: a meeting or a body, and what it dealt with."""
    for found in _DEALT.finditer(text, _LEAST_NAMED):
        who, item = text[: found.start()], text[found.end() :]
        met = gathering(who) if who.endswith(("会", "会议")) else None
        body = None if met else subject_english(who, known)
        if (met is None and body is None) or not _LEAST_NAMED < len(item) <= _MOST_QUOTED:
            continue
        told = purpose_told(found.group(), item)
        if told is None and (_UNQUOTABLE.search(item) or not _DEALT_WITH.search(item)):
            return None
        verb = _FOR[found.group()]
        what = (
            told.removeprefix(f"to {verb} ").replace("the report", "report", 1) if told else quotation(item)
        )
        several = body is not None and body.several
        return f"{bare(met.full) if met else body and body.en} {verb if several else _DOING[verb]} {what}"
    return None


def whole(en: str) -> str:
    """The line without the mark of one that brings its own subject."""
    return en.removeprefix("=")


def _agree(told: str, several: bool) -> str:
    verb, _, rest = told.partition(" ")
    return f"{_PLURAL.get(verb, verb)} {rest}" if several else told


# Meetings.


def _opened(text: str) -> str | None:
    """县政府常务会议召开."""
    found = _OPENED.fullmatch(text)
    meeting = meeting_told(found["what"]) if found else None
    return f"{meeting} {_ENDED[found['how']]}" if found and meeting else None


def _holds(verb: str, rest: str, who: str, known: Collection[str]) -> str | None:
    """某县召开防汛工作会议; 区政府召开六届一次常务会议: the name is of both."""
    deictic = own_level(who) is not None  # 我区召开第二次会议: no name is of both
    if (
        not deictic
        and _NUMBER.match(rest)
        and not _OF_A_BODY.search(rest)
        and (meeting := gathering(who + rest))
    ):
        return f"={bare(meeting.full)} held"
    meeting_ = purposed(rest)
    if meeting_ is None:
        both = gathering(who + rest) if rest and not deictic else None
        return f"={bare(both.full)} held" if both else None
    return f"{'chairs' if verb.startswith('主持') else 'holds'} {meeting_}"


def _attends(verb: str, rest: str, _: str, __: Collection[str]) -> str | None:
    doing = {"收": "watches", "参": "takes part in"}.get(verb[0], "attends")
    if rest in ("", "并讲话", "会议", "活动"):
        return f"{doing} " if rest == "" and doing == "attends" else None
    what = purposed(rest)
    if what is None:
        read = nominal(rest.removesuffix("活动")) if rest.endswith("活动") else None
        what = bare(read.full) if read is not None and read.kind == "n" else None
    return f"{doing} {what}" if what else None


# Visits.


def _looks(verb: str, rest: str, _: str, __: Collection[str]) -> str | None:
    """某某检查安全生产工作."""
    return _matter(_LOOKS[verb], rest, "")


def _goes(verb: str, rest: str, _: str, __: Collection[str]) -> str | None:
    """到某镇调研乡村振兴工作."""
    if (sought := _SOUGHT.fullmatch(rest)) is not None:
        where = site(sought["where"])
        return f"seeks investors in {where}" if where and "“" not in where else None
    found = _WENT.fullmatch(rest)
    if found is None:
        return None
    where = site(found["where"]) if found["where"] else None
    if where is None and verb[0] == "来" and len(found["where"]) == 1:
        where = ""  # 来青督查: the writer's own place by one character
    return None if where is None else _matter(_LOOKS.get(found["how"], "visits"), found["what"], where)


def _matter(verb: str, text: str, where: str) -> str | None:
    """What was looked at, and where; 走访慰问官兵并检查安全生产: two things done."""
    if (both := _BOTH.search(text)) is not None:
        second = _LOOKED.fullmatch(text[both.end() :])
        told = _matter(verb, text[: both.start()], where)
        also = _matter(_LOOKS[second["how"]], second["what"], "") if second else None
        return f"{told} and {also}" if told and also else None
    if _PLACES_FIRST.match(text) and not where:
        return f"{verb} {quotation(text)}" if len(text) <= _MOST_QUOTED else None
    what = WORK.sub("", text)
    if _TALKED.match(what):
        return (
            (f"visits {where}" if verb in ("looks into", "guides") else f"{verb} {where}") if where else None
        )
    place = f" in {where}" if where else ""
    read = nominal(what)
    if (
        read is not None
        and read.kind == "n"
        and (read.role not in ("place", "body") or (verb == "visits" and not where))
    ):
        return (
            f"{verb} {bare(read.full)}{place}"
            if not (verb == "visits" and where)
            else f"visits {bare(read.full)}{place}"
        )
    if read is not None or not _LEAST_NAMED < len(text) <= _MOST_QUOTED or _UNQUOTABLE.search(text):
        return None
    return f"{verb} {quotation(text)}{place}"


def site(text: str) -> str | None:
    """Where somebody went: places and bodies, joined by marks; one without English is quoted."""
    if (here := own_level(text)) is not None:
        return f"the {here.lower()}"
    where = text.removesuffix("等地")
    if where in _REGIONS:
        return _REGIONS[where]
    chain = place_chain(where) or ()
    if len(chain) == _LEAST_NAMED and all(one.level is Level.MUNICIPAL for one in chain):
        return joined(tuple(one.en for one in chain))  # 赴深圳东莞: two cities, and none in the other
    parts = _PROVINCE.findall(where) if _PROVINCES.fullmatch(where) else re.split("[、和]", where)
    parts = [part for part in parts if part]
    named = [place_english(one) or body_english(one) for one in parts]
    if not any(named):
        return quotation(text) if _LEAST_NAMED < len(text) <= _MOST_WHERE and "“" not in text else None
    return joined(tuple(en or quotation(part) for part, en in zip(parts, named, strict=True)))


def _meets(_: str, rest: str, __: str, ___: Collection[str]) -> str | None:
    """会见某集团董事长某某一行."""
    found = _NAMED.fullmatch(rest)
    guests = found["guests"] if found else rest
    people = find_people(f"会见{guests}一行")
    if people and all(person.titles for person in people):
        told = []
        for person in people:
            post = title_english(person.titles)
            shown = post or quotation("".join(person.titles))
            told.append(f"{romanise(person.name).en} ({person.name}), {shown}")
        return f"meets {'; '.join(told)}"
    group = _DELEGATION.fullmatch(guests)
    whose = group["whose"] if group else guests
    en = body_english(whose) or place_english(whose)
    if en is None or not (group or rest.endswith("一行")):
        return None
    return f"meets a {'Party and government ' if group and group['party'] else ''}delegation from {en}"


# Other things done.


def _studies(verb: str, rest: str, __: str, ___: Collection[str]) -> str | None:
    what = item_english(rest) if rest.endswith(("精神", "讲话", "论述", "批示", "》")) else None
    return f"{_DOING[_FOR[verb]]} {what}" if what else None


def _reports(_: str, rest: str, __: str, ___: Collection[str]) -> str | None:
    return None if rest else "delivers the Government Work Report"


# 开展男女平等基本国策宣传活动
_SPREADS = regex("(?P<what>[^“”]{3,24}?)(?:主题|集中)*宣传(?:教育)?(?:活动|周活动|月活动)")


def _carries(verb: str, rest: str, _: str, __: Collection[str]) -> str | None:
    """某局开展消防安全检查."""
    if (spread := _SPREADS.fullmatch(rest)) and (on := nominal(spread["what"])) and on.kind == "n":
        return f"{_DOES[verb]} publicity activities on {bare(on.full)}"
    what = nominal(WORK.sub("", rest))
    if what is not None and what.kind == "n" and what.scope <= 1:
        return f"{_DOES[verb]} {bare(what.full)}"
    if _DONE.search(rest) and len(rest) <= _MOST_QUOTED and "，" not in rest:
        return f"{_DOES[verb]} {quotation(rest)}"
    slogan = re.fullmatch("“[^“”]{2,20}”(?:主题)?(?:活动|行动|专项行动)?", rest)
    return (
        f"{_DOES[verb]} {'campaign ' if rest.endswith('行动') else 'activity ' if slogan else ''}{quotation(rest)}"
        if slogan
        else None
    )


def _started(text: str) -> str | None:
    """某水厂二期工程开工."""
    found = _STARTED.fullmatch(text)
    what = nominal(found["what"]) if found else None
    if found is None or what is None or what.kind != "n":
        return None
    return f"{bare(what.full)} {_agree(_BEGUN[found['how']], what.num == 'p')}"


def _counted(text: str) -> str | None:
    """我市15个重点项目集中开工."""
    found = _COUNTED.fullmatch(text)
    number = parse_numeral(found["number"]) if found else None
    read = nominal(found["what"]) if found else None
    if found is None or number is None or read is None or read.num != "p":
        return None
    where = site(found["where"]) if found["where"] else ""
    if where is None or "“" in where:
        return None
    done = _DONE_TO_PROJECTS[found["how"]]
    return f"{int(number)} {bare(read.en)} {done}" + (f" in {where}" if where else "")


def _stressed(text: str, known: Collection[str]) -> str | None:
    """某某在调研农村饮水安全工作时强调: what follows is said in the next part."""
    name = max((one for one in known if text.startswith(one)), key=len, default="")
    found = _STRESSED.fullmatch(text, max(0, len(name) - _LEAST_NAMED))  # not 胡志 of 胡志莉
    who = subject_english(text[: found.end("who")], known) if found else None
    if found is None or who is None:
        return None
    if found["when"] == "上":
        at = meeting_told(found["at"])
        return f"{who.en.rstrip(',')} at {at}:" if at else None
    looked = event_english(text[: found.end("who")] + found["at"], known) if found["when"] == "时" else None
    if looked is None or not looked.startswith(who.en):
        return None
    return f"{looked}:"


_WAYS = {
    "hold": _holds,
    "attend": _attends,
    "meet": _meets,
    "go": _goes,
    "look": _looks,
    "study": _studies,
    "report": _reports,
    "does": _carries,
}


def investigated(text: str) -> str | None:
    """某局原局长某某接受审查调查: the words of the discipline commission, and no verdict."""
    found = _INVESTIGATED.fullmatch(text)
    people = find_people(f"{found['who']}接受") if found else ()
    if found is None or len(people) != 1 or people[0].end != len(found["who"]) or people[0].titles_start:
        return None
    name, post = romanise(people[0].name), title_english(people[0].titles)
    if name.certainty != "certain" or not post:
        return None
    return f"{name.en} ({people[0].name}), {post}, under disciplinary review and supervisory investigation"


_INVESTIGATED = regex(
    r"(?P<who>.{2,40}?)(?:涉嫌严重违纪违法)?(?:主动投案)?接受(?:纪律审查和监察调查|审查调查|纪律审查|监察调查)$"
)
