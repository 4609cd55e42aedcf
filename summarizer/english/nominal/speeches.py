"""What leaders said and wrote, as agendas name it: 习近平总书记在…考察时的重要讲话和给…的回信精神.

words := speaker part ((、|和|以及) part)* | speaker adverb? kinds
part  := 在 occasions (上|时|期间)? 的? kinds | (对|就|关于) topic 的? (作出)? 的? kinds | (给|向) whom 的? letter
"""

import re
from typing import NamedTuple

from summarizer.english.nominal.compounds import joined, plainly, quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.nominal import nominal
from summarizer.language.bodies.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.places.places import place_english
from summarizer.language.posts.titles import title_english
from summarizer.language.terms import per_glossary
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_SPEAKERS = namings("speaker")
_BY_KIND = namings("words")
_KIND = any_of(_BY_KIND)
_KINDS_LIST = regex(rf"(?:{_KIND})(?:[、和及]?(?:{_KIND}))*$")
_ONE_KIND = regex(_KIND)
_LETTER = regex(r"回信|贺信|慰问信|贺[电辞词]")
_ADVERB = {
    "近期": "recent ",
    "最近": "recent ",
    "系列": "",
    "一系列": "",
    "关于": "",
    "有关": "",
    "的": "",
    "": "",
    "近期系列": "recent ",
    "近期有关": "recent ",
    "最新": "latest ",
    "新近": "recent ",
    "历次": "",
    "近日": "recent ",
}
_PART = regex(
    rf"(?:(?P<month>1?\d)月(?P<day>\d{{1,2}})日)?(?P<how>在|对|就|关于|给|向|致|围绕|近期关于"
    rf"|近期对)(?P<what>.{{2,70}}?)(?P<made>(?:上|时|期间|中|过程中)?(?:的|所作的|所作|发表的|发表"
    rf"|所作出的|作出的|作出|做出的|(?<!工)作的|所致|致的|致)?(?:系列"
    rf"|一系列)?)(?P<kinds>(?:{_KIND})(?:[、和及]?(?:{_KIND}))*)(?=$|[、和及]|以及)"
)
_LEADER = regex(r"(?P<name>[\u4e00-\u9fff]{2,3})(?P<post>副总理|总理|省长|市长|县长|区长)")
# 省委、省政府和市委、市政府主要领导: leaders of all of them.
_LEADERS = regex("(?P<whose>.{2,40}?)(?P<how>主要)?(?:领导|负责)(?:同志|人)?")
_ON = regex("(?:[、，和及]|以及)(?:关于|对)")
_JOIN = regex("以及|[、和及]")
_TOUR = regex(r"(?:考察|视察|调研|考察调研|视察调研|检查|检查指导|调研指导|考察工作|视察工作|访问)$")
_TAKING_PART = regex(r"^(?:参加|出席)(?P<what>.+?)(?P<how>审议|讨论|联组会|团组审议|活动)?$")
_DELEGATION = regex(r"(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<kind>代表团|团组)$")
_CEREMONY = regex(r"(?P<what>.+?)(?P<end>开幕式|闭幕式|开幕会|闭幕会|闭幕大会|开班式|开班仪式|结业式)$")
_MARK = regex(
    r"在|(?<=领导|同志|省长|市长|县长|区长|书记)(?:重要)?(?:批示|指示)|对|就|关于|近期|重要讲话|讲话|给|向|[来莅](?=.{0,3}(?:调研|视察|考察|检查))|有关(?=重?要?(?:批示|指示|讲话))|\d{1,2}月\d"
)
_UNNAMED = frozenset("在对就给致")
_HERE = regex(
    r"^(?:(?:来|到|莅临?)(?:[我本]?[省市区县州旗镇]|[\u4e00-\u9fff])?|在[我本][省市区县州旗镇])"
    r"(?P<how>调研|视察|考察|检查|考察调研|视察调研|检查指导|调研指导)"
)
# Whoever spoke at what he chaired spoke at it.
_IN_THE_CHAIR = regex("^主持(?:召开)?(?=.*(?:学习|会|会议)$)")
_ON_DAY = regex("(?P<what>[^、和与及，《》“”]{2,24}?)(?:到来|来临)?之际")
# 视察某部队, 北京考察疫苗研发工作: what was looked at.
_LOOKED_AT = regex(
    "(?P<where>[\u4e00-\u9fff]{2,8}?)??(?:视察|考察|调研)(?P<what>[^、，和与及]{3,24}?)(?:工作)?"
)
_HEARING = regex("听取(?P<what>.{4,30}(?:汇报|报告))")
_MET = regex(r"(?:会|会议|会）|议|式|班|坛|学习|两会”|）)$")
_ONE_THING = regex(r"[^、和及与以，“”《》]{3,44}")
_ONE_TOPIC = regex(r"(?!.*(?:重要|讲话|指示|批示|论述|会议|精神|对|在|关于))[^，“”《》]{3,36}")
_A_FAIR = regex("(?:博览会|洽谈会|交易会|运动会|大会)$")
_HELD = regex(r"(?:会|会议|仪式|[开闭]幕式|[开闭]班式|论坛|峰会|集体学习|座谈会)$")


class _Said(NamedTuple):
    """What was said, and where or on what (with a blank before it, or "")."""

    kinds: str
    tail: str

    @property
    def full(self) -> str:
        return self.kinds + self.tail


@per_glossary
def words_of(text: str) -> str | None:
    """English of what a leader said or wrote, without "the guiding principles of"; None if a piece is unknown."""
    found = _speaker(text)
    if found is None:
        return None
    who, rest = found
    if not rest:
        return None
    bare = _KINDS_LIST.search(rest)
    if bare and rest[: bare.start()] in _ADVERB:
        kinds = _ADVERB[rest[: bare.start()]] + _kinds(bare.group(), many=True)
        if not bare.start() and "Xi " not in who and not who.endswith("leaders"):
            kinds = kinds.replace("speeches", "remarks")  # of one speech, or of several
        return _owned(who, _Said(kinds, ""))
    parts = _parts(re.sub("(?<!规定)精神(?=[和及、]|以及)", "", rest))
    if parts is None:
        topic = _PART.fullmatch(rest)
        quoted = None if topic is None or topic.end() < len(rest) else _quoted(topic)
        return None if quoted is None else _owned(who, quoted)
    return joined((_owned(who, parts[0]), *(f"{_possessive(who)} {part.full}" for part in parts[1:])))


def _quoted(match: "re.Match[str]") -> _Said | None:
    """What has no English stands quoted, if it is one thing: a topic, or an occasion that is a meeting."""
    what = re.sub("(?:的|有关|相关)+$", "", match["what"])
    if not (_ONE_THING.fullmatch(what) or (match["how"] == "关于" and _ONE_TOPIC.fullmatch(what))):
        return None
    kinds = _kinds(match["kinds"], many=_many(match))
    if match["how"] in ("对", "就", "关于"):
        return _Said(kinds, f" on “{what}”")
    occasion = what.removesuffix("上").removesuffix("时")
    return _Said(kinds, f" at “{occasion}”") if match["how"] == "在" and _HELD.search(occasion) else None


def _owned(who: str, said: _Said) -> str:
    """Xi Jinping's speech; the speech by somebody whose post is told too."""
    if not who:
        return f"the {said.full}"
    if who.startswith("by "):
        comma = "," if said.tail and "," in who else ""
        return f"the {said.kinds} {who}{comma}{said.tail}"
    return f"{who}'{'' if who.endswith('s') else 's'} {said.full}"


def _possessive(who: str) -> str:
    return "his" if "Xi " in who or "Li " in who else "the"


def _speaker(text: str) -> tuple[str, str] | None:
    """(the speaker, "by …" if a long one, "" if unnamed; the rest)."""
    for zh in sorted(_SPEAKERS, key=len, reverse=True):
        if text.startswith(zh):
            en = _SPEAKERS[zh]
            who = f"by {en}" if " of " in en else en
            return who, _came(text[len(zh) :].removeprefix("同志"))
    if text.startswith(("参加", "出席")) and "时" in text:
        return "", "在" + text  # 参加…代表团审议时的讲话
    if text[:1] in _UNNAMED:
        return "", text  # cut from a list: whose it was is said before
    mark = _MARK.search(text)
    if mark is None or not 2 <= mark.start() <= 20:
        return None
    head = text[: mark.start()]
    text = text[: mark.start()] + _came(text[mark.start() :])
    comrade = find_people(head + "在") if head.endswith("同志") else ()
    if len(comrade) == 1 and not comrade[0].titles and comrade[0].end == len(head) - 2:
        name = romanise(comrade[0].name)
        return (name.en, text[mark.start() :]) if name.certainty == "certain" else None
    people = find_people(head)
    if len(people) == 1 and people[0].titles == ("书记",) and people[0].end + 2 == len(head):
        return romanise(people[0].name).en, text[mark.start() :]  # 某书记: of what is not said
    if people and people[-1].end >= len(head) - 2 and all(person.titles for person in people):
        told = tuple((romanise(person.name).en, title_english(person.titles)) for person in people)
        if all(title for _, title in told):
            named = ", and ".join(f"{name}, {title}" for name, title in told)
            return f"by {named}", text[mark.start() :]
    if (leader := _LEADER.fullmatch(head)) and romanise(leader["name"]).certainty == "certain":
        return f"{namings('post')[leader['post']]} {romanise(leader['name']).en}", text[mark.start() :]
    if (owned := _LEADERS.fullmatch(head)) is not None:
        bodies = tuple(body_english(zh) for zh in _JOIN.split(owned["whose"]))
        if len(bodies) > 1 and all(bodies):
            whose = joined(tuple(f"the {body}" for body in bodies if body))
            return f"by the {'principal ' if owned['how'] else ''}leaders of {whose}", text[mark.start() :]
    titles = tuple(_JOIN.split(head))
    english = [title_english((zh,)) for zh in titles]
    if all(english):
        named = joined(tuple(f"the {en[:1].lower()}{en[1:]}" for en in english if en))
        return f"by {named}", text[mark.start() :]
    return None


def _came(rest: str) -> str:
    """来我市调研时 → 在我市调研时: of a place named by a word for here, or by one character of its name."""
    return _HERE.sub(r"在当地\g<how>", rest)


def _parts(rest: str) -> tuple[_Said, ...] | None:
    parts: list[_Said] = []
    at = 0
    while at < len(rest):
        if parts:
            join = _JOIN.match(rest, at)
            if join is None:
                return None
            at = join.end()
        found = None
        for match in _matches(rest, at):
            english = _part(match)
            if english is not None:
                found = match
                parts.append(english)
                break
        if found is None:
            return None
        at = found.end()
    return tuple(parts)


def _matches(rest: str, at: int) -> "list[re.Match[str]]":
    """Ways to cut the next part, the longest first: 在A和在B的讲话 is one part only if it reads as one."""
    found = []
    for stop in range(len(rest), at, -1):
        match = _PART.match(rest[:stop], at)
        if match and match.end() == stop:
            found.append(match)
    return found


def _part(match: "re.Match[str]") -> _Said | None:
    how, what = match["how"], match["what"]
    letter = _LETTER.search(match["kinds"])
    if letter and how in "给向致":
        whom = _whom(what)
        return None if whom is None else _Said(_kinds(match["kinds"], many=False), f" to {whom}")
    if how == "在":
        where = _occasions(what)
        when = f" on {int(match['day'])} {MONTHS[int(match['month']) - 1]}" if match["day"] else ""
        return None if where is None else _Said(_kinds(match["kinds"], many=False), f" {where}{when}")
    if how in "给向致":
        return None
    topic = _topic(what.removesuffix("的"))
    recent = "recent " if how.startswith("近期") else ""
    if topic is None:
        return None
    return _Said(recent + _kinds(match["kinds"], many=_many(match)), f" on {topic}")


def _many(match: "re.Match[str]") -> bool:
    """What was said on a topic was said more than once; a report is one."""
    return match["how"].endswith("关于") and "报告" not in match["kinds"]


def _topic(what: str) -> str | None:
    for stop in ("所", "发表", "作出", "做出", "重要"):
        what = what.removesuffix(stop)
    topics = _ON.split(what)
    if len(topics) > 1:
        if any("的重要" in topic for topic in topics):
            return None  # each has its own kind: 重要思想, 重要讲话
        told = [_topic(topic) for topic in topics]
        return " and on ".join([one for one in told if one]) if all(told) else None
    read = nominal(what)
    return None if read is None else plainly(read)


def _kinds(text: str, many: bool) -> str:
    words = []
    for kind in _ONE_KIND.findall(text):
        en = _BY_KIND[kind]
        words.append(_several(en) if many else en)
    if len(words) > 1 and all(w.startswith("important ") for w in words):
        words = [words[0], *(w.removeprefix("important ") for w in words[1:])]
    return joined(tuple(words))


def _several(en: str) -> str:
    last = en.rpartition(" ")[2]
    if last in ("speech",):
        return en + "es"
    if en.endswith("reply"):
        return en.removesuffix("y") + "ies"
    return en if en.endswith("s") else en + "s"


def _whom(text: str) -> str | None:
    text = text.removesuffix("的").removesuffix("致")
    pieces = _JOIN.split(text)
    parts = tuple(_recipient(part) for part in pieces)
    if all(parts):
        return joined(tuple(p for p in parts if p))
    if len(pieces) > 1 and all(_HELD.search(piece) or _A_FAIR.search(piece) for piece in pieces):
        return joined(tuple(en or quotation(piece) for en, piece in zip(parts, pieces, strict=True)))
    return _recipient(text) or quotation(text)


def _recipient(text: str) -> str | None:
    meeting = gathering(text)
    if meeting is not None:
        return meeting.full
    read = nominal(text)
    return read.full if read is not None else None


def _occasions(text: str) -> str | None:
    """在A、B上: "at A and B"; one of several occasions may be a tour."""
    whole = _occasion(text)
    if whole is not None:
        return whole
    marks = list(re.finditer(r"(?:上|时)?(?:以及|[、和及])在?", text))
    for mark in reversed(marks):
        left, right = _occasions(text[: mark.start()]), _occasion(text[mark.end() :])
        if left is not None and right is not None:
            return f"{left}, {right}" if " and " in left and ", " not in left else f"{left} and {right}"
    return None


def _occasion(text: str) -> str | None:
    text = text.removesuffix("上").removesuffix("时")
    text = _IN_THE_CHAIR.sub("", text)
    if (day := _ON_DAY.fullmatch(text)) is not None:
        what = _recipient(day["what"])
        return f"on the occasion of {what or quotation(day['what'])}"
    if (heard := _HEARING.fullmatch(text)) is not None:
        told = nominal(heard["what"])
        return f"on hearing {told.full}" if told is not None and told.kind == "n" else None
    if tour := _TOUR.search(text):
        if text[: tour.start()] == "当地":
            return "on a local inspection tour"
        where = [place_english(p) or None for p in _JOIN.split(text[: tour.start()])]
        if where and all(where):
            what = "a visit" if tour.group() == "访问" else "an inspection tour"
            return f"on {what} {'to' if what == 'a visit' else 'of'} {joined(tuple(w for w in where if w))}"
        return None
    if (looked := _LOOKED_AT.fullmatch(text)) is not None:
        return _looked_at(looked)
    if text.startswith(("参加", "出席")) and (found := _TAKING_PART.match(text)):
        return _taking_part(found)
    ceremony = _CEREMONY.match(text)
    if ceremony:
        inner = _recipient(ceremony["what"])
        end = "opening" if "开" in ceremony["end"] else "closing"
        return None if inner is None else f"at the {end} of {inner}"
    meeting = gathering(text) if _MET.search(text) else None
    if meeting is not None:
        return f"at {meeting.full}"
    if re.search(r"[会式班坛大]$|学习$", text) and (read := nominal(text)) is not None:
        return f"at {read.full}"
    return None


def _looked_at(looked: "re.Match[str]") -> str | None:
    """What somebody spoke of when he saw it; without a place it may stand quoted."""
    place = place_english(looked["where"]) if looked["where"] else ""
    read = nominal(looked["what"]) if place is not None else None
    if read is None and (place is None or looked["where"]):
        return None
    what = read.full if read is not None and read.kind == "n" else quotation(looked["what"])
    return f"on inspecting {what}{f' in {place}' if place else ''}"


def _taking_part(found: "re.Match[str]") -> str | None:
    what = found["what"]
    delegation = _DELEGATION.search(what)
    if found["how"] in ("审议", "讨论") and delegation:
        for start in range(delegation.start(), delegation.end("place")):
            place = place_english(what[start : delegation.end("place")])
            before = what[:start]
            session = gathering(before) if before else None
            if place and (session is not None or not before):
                at = f" at {session.full}" if session else ""
                return f"in the deliberations of the {place} delegation{at}"
    if found["how"] in ("团组审议",) or what in ("团组",):
        return "in the deliberations of delegations"
    meeting = gathering(what)
    return None if meeting is None else f"at {meeting.full}"
