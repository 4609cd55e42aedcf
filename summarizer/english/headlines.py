"""Headlines in English, part by part; beside an event that is told, a part without English stands quoted.

headline := tag? part (gap part)*
part     := meeting 召开 | who (主持)? 召开 meeting (what for)? | who 到 place? 调研 matter? | who 会见 guest
          | who 传达学习 principles | who 开展 matter | title of a document | clause ( clause)* | item
who      := post? person | body | place | 我县
"""

import re
from collections.abc import Callable, Collection

from summarizer.english.formal import namings
from summarizer.english.gatherings import gathering, head_of
from summarizer.english.items import item_english, quotation
from summarizer.english.nominal import nominal
from summarizer.english.partial import document_shown
from summarizer.english.sentences import sentence
from summarizer.english.titles import document_english
from summarizer.language.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people import find_people
from summarizer.language.places import place_english
from summarizer.language.titles import title_english
from summarizer.patterns import regex

_LONGEST = 80
_TAG = regex(
    r"^(?:(?:原标题|标题)[:：]|【[^【】]{2,14}】|\[[^\[\]]{2,14}\]|[（(][^（）()]{0,6}[图讯][^（）()]{0,4}[)）])"
)
_TAIL = regex(r"[（(][^（）()]{0,6}[图频闻][^（）()]{0,4}[)）]$|[!！。]+$")
_GAP = regex(r"[\s，；—|｜]+")
_HERE = regex(r"[我全](?P<level>[省市县区州旗镇乡])(?:上下)?$|(?P<upper>[省市县区州旗镇乡])上$")
_LEVELS = {
    "省": "Province", "市": "City", "县": "County", "区": "District", "州": "Prefecture", "旗": "Banner", "镇": "Town",
    "乡": "Township",
}  # fmt: skip
_HOW = "(?:顺利|胜利|隆重|圆满|成功|正式|今日|今天|昨日|昨天)*"
_ENDED = namings("ended")
_OPENED = regex(rf"(?P<what>.{{3,46}}?)(?:在.{{2,12}}?)?{_HOW}(?P<how>{'|'.join(_ENDED)})$")
_HOLDS = "召开|举行|举办|开展"
_CHAIRED = regex(
    rf"(?P<who>.{{2,30}}?)(?P<how>主持并?(?:{_HOLDS})?|出席并?(?:主持|参加)?|参加|列席|收听收看)(?P<what>.{{3,60}})$"
)
_HELD = regex(rf"(?P<who>.{{2,30}}?)(?:组织|联合|隆重|认真|专题|及时|成功)*(?:{_HOLDS})(?P<what>.{{3,60}})$")
_CHAIRS = {"主": "chairs", "出": "attends", "参": "attends", "列": "attends", "收": "watches"}
# What a meeting was held for, behind its name: 召开专题会议传达学习….
_FOR = namings("purpose")
_DO = "|".join(sorted(_FOR, key=len, reverse=True))
_PURPOSE = regex(rf"(?P<what>(?:.{{2,40}}?)?(?:会议|会）|会))(?P<do>{_DO})(?P<item>.{{3,50}})$")
_LOOKS = namings("looks")
_LOOK = "|".join(sorted(_LOOKS, key=len, reverse=True))
_LOOKED = regex(
    rf"(?P<who>.{{2,30}}?)(?:带队|率队|率团|带领.{{2,8}}?|一行)?(?:(?:到|赴|深入|前往|来到?|在)(?P<where>.{{2,24}}?))?"
    rf"(?:实地|专题|开展|暗访)*(?P<how>{_LOOK})(?P<what>.{{0,40}}?)$"
)
_TALKED = regex("^(?:座谈|活动|指导|慰问|调研|考察|检查|交流|参观|学习|对接|洽谈|督导|工作|并)*$")
_WORK = regex("(?:等)?(?:重点)?工作(?:情况|开展情况|落实情况)?$")
_STUDIED = regex(
    r"(?P<who>.{2,24}?)(?:召开会议)?(?:专题)?(?P<how>传达学习贯彻|传达学习|学习贯彻|传达|学习)(?P<what>.{4,60}精神)$"
)
_DOES = namings("does")
_DID = regex(
    rf"(?P<who>.{{2,24}}?)(?P<how>{'|'.join(sorted(_DOES, key=len, reverse=True))})(?P<what>.{{4,40}})$"
)
_INVESTIGATED = regex(
    r"(?P<who>.{2,40}?)(?:涉嫌严重违纪违法)?(?:主动投案)?接受(?:纪律审查和监察调查|审查调查|纪律审查|监察调查)$"
)
_NAMES = ("习近平", "党", "中央", "中共")
_NO_ITEM = regex(f"{_HOLDS}|调研|检查|督导|主持")
_VERB = regex("召开|举行|举办|主持|出席|调研|检查|督导|慰问|会见|考察|开幕|闭幕|传达|学习|开展|启动")


def headline_english(zh: str, known: Collection[str] = ()) -> str | None:
    """English of a headline without a final stop, or None if no event of it has any.

    `known` are the people whom the article below names with their posts.
    """
    text = zh.strip("　 ")
    while text != (bare := _TAIL.sub("", _TAG.sub("", text)).strip("　 ")):
        text = bare
    if not 4 <= len(text) <= _LONGEST:
        return None
    if _PAPER.search(text) and (en := document_shown(re.sub(r"\s+", "", text))) is not None:
        return en
    parts = [part for part in _outside(text) if part]
    told: list[str] = []
    happened = False
    for part in parts:
        en, event = _part(part, known)
        happened = happened or (event and en is not None)
        told.append(en or quotation(part))
        if en is None and len(parts) == 1:
            return None
    if not happened and any(one[0] == "“" for one in told):
        return None
    line = "; ".join(told)
    return line[:1].upper() + line[1:]


_PAPER = regex("关于.{4,}的(?:通知|公告|通告|公示|意见|决定|通报|批复|函|报告|办法|决议|若干措施)$")


def _outside(text: str) -> list[str]:
    """The parts of a headline: cut at blanks and marks that stand in no quotation."""
    held = _QUOTATION.sub(lambda found: "〇" * len(found.group()), text)
    edges = [0, *(i for gap in _GAP.finditer(held) for i in gap.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


_QUOTATION = regex("“[^“”]*”|《[^《》]*》|（[^（）]*）")


def _part(text: str, known: Collection[str]) -> tuple[str | None, bool]:
    """(English, whether it tells of an event) of one part of a headline."""
    ways: tuple[Callable[[str, Collection[str]], str | None], ...] = (
        _opened, _investigated, _chaired, _studied, _held, _looked, _did,
    )  # fmt: skip
    if _VERB.search(text) or text.endswith("调查"):
        for way in ways:
            if (en := way(text, known)) is not None:
                return en, True
    for bare in (_ordered, _named):
        if (en := bare(text)) is not None:
            return en, False
    return None, False


def _bare(en: str) -> str:
    """Headlines do without the article."""
    return en.removeprefix("the ")


def _meeting(text: str) -> str | None:
    """A meeting by its name; one whose subject has no English by its kind, with its name quoted."""
    meeting = gathering(text)
    if meeting is not None and not meeting.full.endswith("of the committee"):
        return _bare(_bare(meeting.full))
    first, mark, second = text.partition("暨")
    if mark and head_of(first) and (one := _meeting(first)) and (other := _meeting(second)):
        return f"{one} and {other}"
    head = head_of(text)
    if head is not None and text[: -len(head[0])].endswith(("和", "及", "、", "与")):
        return f"{'meeting' if head[0].endswith('会') else 'event'} ({quotation(text)})"
    if head is None or len(text) - len(head[0]) < _LEAST_NAMED:
        return None
    return f"{head[1]} ({quotation(text)})"


_LEAST_NAMED = 2


def _purposed(text: str) -> str | None:
    """A meeting, and what for."""
    found = _PURPOSE.fullmatch(text)
    if found is None:
        return _meeting(text)
    meeting = "meeting" if found["what"] == "会议" else _meeting(found["what"])
    item = item_english(found["item"])
    for text_ in (found["item"], _WORK.sub("", found["item"])) if item is None else ():
        read = nominal(text_)
        if read is not None and read.kind == "n" and item is None:
            item = read.full
    return f"{meeting} to {_FOR[found['do']]} {item}" if meeting and item else None


def _opened(text: str, _: Collection[str]) -> str | None:
    """县政府常务会议召开."""
    found = _OPENED.fullmatch(text)
    meeting = _meeting(found["what"]) if found else None
    return f"{meeting} {_ENDED[found['how']]}" if found and meeting else None


def _who(text: str, known: Collection[str]) -> str | None:
    """A body, a place or a person as the subject of a headline."""
    here = _HERE.fullmatch(text)
    if here is not None:
        return _LEVELS[here["level"] or here["upper"]]
    return body_english(text) or place_english(text) or _person(text, known)


def _held(text: str, known: Collection[str]) -> str | None:
    """某县召开防汛工作会议."""
    found = _HELD.fullmatch(text)
    if found is None:
        return None
    who, what = _who(found["who"], known), found["what"]
    if who is None:
        return None
    # 区政府召开六届一次常务会议: the name is of both.
    if re.match(r"第?[一二三四五六七八九十\d]+[届次]", what) and (meeting := gathering(found["who"] + what)):
        return f"{_bare(meeting.full)} held"
    meeting_ = _purposed(what) if what != "会议" else None
    if meeting_ is None:
        both = gathering(found["who"] + what)
        return f"{_bare(both.full)} held" if both else None
    return f"{who} {'hold' if _two(found['who'], known) else 'holds'} {meeting_}"


def _two(text: str, known: Collection[str]) -> bool:
    """Whether a subject is of several: 我县与某集团."""
    parts = re.split("[与和、]", text)
    return len(parts) > 1 and body_english(text) is None and all(_who(part, known) for part in parts)


def _person(text: str, known: Collection[str]) -> str | None:
    """Somebody with or without a post, where nothing else can be meant."""
    people = find_people(f"{text}主持召开会议", known)
    if len(people) != 1 or people[0].end != len(text) or people[0].titles_start or people[0].group:
        return None
    one, name = people[0], romanise(people[0].name)
    if (name.certainty != "certain" and one.name not in known) or (one.start and not one.titles):
        return None
    post = title_english(one.titles) if one.titles else ""
    return None if post is None else f"{name.en} ({one.name})" + (f", {post}," if post else "")


def _chaired(text: str, known: Collection[str]) -> str | None:
    found = _CHAIRED.fullmatch(text)
    who = _person(found["who"], known) if found else None
    meeting = _purposed(found["what"].removesuffix("并讲话")) if found and who else None
    return f"{who} {_CHAIRS[found['how'][0]]} {meeting}" if found and meeting else None


def _looked(text: str, known: Collection[str]) -> str | None:
    """某某检查安全生产工作, 某某到某镇调研乡村振兴工作."""
    for found in _cuts(_LOOKED, text):
        who = _person(found["who"], known)
        if who is None:
            continue
        where = _site(found["where"]) if found["where"] else ""
        what, verb = _WORK.sub("", found["what"]), _LOOKS[found["how"]]
        if where is None:
            continue
        if _TALKED.match(what):
            if where:
                return f"{who} {'visits' if verb in ('looks into', 'guides') else verb} {where}"
            continue
        read = nominal(what)
        if read is None or read.kind != "n" or (verb == "visits" and where):
            continue
        if read.role in ("place", "body") and (where or verb != "visits"):
            continue
        return f"{who} {verb} {_bare(read.full)}" + (f" in {where}" if where else "")
    return None


def _cuts(pattern: "re.Pattern[str]", text: str) -> "list[re.Match[str]]":
    """The first way and, for a verb further on, the others."""
    found = []
    for end in [m.start() for m in re.finditer("[到赴深前来在调检督视暗考走看慰指]", text)]:
        if 1 < end <= 30 and (match := pattern.match(text, 0)) and match not in found:
            found.append(match)
            break
    return found


def _site(text: str) -> str | None:
    """Where somebody went: places and bodies, joined by marks."""
    places = [
        place_english(one) or body_english(one) for one in re.split("[、和]", text.removesuffix("等地"))
    ]
    if not places or not all(places):
        return None
    named = [one for one in places if one]
    return named[0] if len(named) == 1 else ", ".join(named[:-1]) + f" and {named[-1]}"


def _studied(text: str, known: Collection[str]) -> str | None:
    """县委常委会传达学习某会议精神."""
    found = _STUDIED.fullmatch(text)
    who = _who(found["who"], known) if found else None
    what = item_english(found["what"]) if found and who else None
    return f"{who} studies {what}" if what else None


def _did(text: str, known: Collection[str]) -> str | None:
    """某局开展消防安全检查."""
    found = _DID.fullmatch(text)
    who = _who(found["who"], known) if found else None
    what = nominal(_WORK.sub("", found["what"])) if found and who else None
    if found is None or what is None or what.kind != "n" or what.scope > 1:
        return None
    return f"{who} {_DOES[found['how']]} {_bare(what.full)}"


def _investigated(text: str, _: Collection[str]) -> str | None:
    """某局原局长某某接受审查调查: the words of the discipline commission, and no verdict."""
    found = _INVESTIGATED.fullmatch(text)
    people = find_people(f"{found['who']}接受") if found else ()
    if found is None or len(people) != 1 or people[0].end != len(found["who"]) or people[0].titles_start:
        return None
    name, post = romanise(people[0].name), title_english(people[0].titles)
    if name.certainty != "certain" or not post:
        return None
    return f"{name.en} ({people[0].name}), {post}, under disciplinary review and supervisory investigation"


def _ordered(text: str) -> str | None:
    """压实责任 狠抓落实: orders, each rendered whole."""
    clauses = sentence(text)
    if not clauses or any(one.en is None or one.dropped or one.flags for one in clauses):
        return None
    told = "; ".join((one.en or "").rstrip(".") for one in clauses)
    return told if text.startswith(_NAMES) else told[:1].lower() + told[1:]


def _named(text: str) -> str | None:
    if _NO_ITEM.search(text):
        return None
    en = document_english(text) if text[:1] == "《" else item_english(text)
    return None if en is None or "“" in en else _bare(en)
