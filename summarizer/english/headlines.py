"""Headlines in English, rendered whole or not at all.

headline := meeting 召开 | who 召开 meeting | person (主持召开 meeting | 检查 | 调研 matter) | who 传达学习 principles
          | clause ( clause)* | item
"""

import re

from summarizer.english.gatherings import gathering
from summarizer.english.items import item_english
from summarizer.english.nominal import nominal
from summarizer.english.sentences import sentence
from summarizer.language.bodies import body_english
from summarizer.language.names import romanise
from summarizer.language.people import find_people
from summarizer.language.places import place_english
from summarizer.language.terms import per_glossary

_LONGEST = 60
_ORIGINAL = re.compile(r"^(?:原标题|标题)[:：]")
_GAP = re.compile(r"[\s，；—|]+")
_OPENED = re.compile(
    r"(?P<what>.{3,40}?)(?:在.{2,12})?(?:顺利|胜利|隆重|圆满)?(?P<how>召开|举行|举办|开幕|闭幕)$"
)
_OPENS = {"召开": "held", "举行": "held", "举办": "held", "开幕": "opens", "闭幕": "closes"}
_HELD = re.compile(r"(?P<who>.{2,24}?)(?:组织|隆重)?(?:召开|举行|举办)(?P<what>.{3,40})$")
_HERE = re.compile(r"[我全](?P<level>[省市县区州旗镇])$")
_LEVELS = {
    "省": "Province", "市": "City", "县": "County", "区": "District", "州": "Prefecture", "旗": "Banner", "镇": "Town",
}  # fmt: skip
_CHAIRED = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,4}?)主持(?:召开)?(?P<what>.{3,40})$")
_LOOKED = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{2,4}?)(?:带队)?(?P<how>调研督导|检查指导|督导检查|调研检查|检查督导|检查|督导|督查|视察|调研)(?P<what>.{2,40}?)(?:工作)?$"
)
_NAMES = ("习近平", "党", "中央", "中共")
_LOOKS = {"调研": "looks into", "视察": "inspects", "督导": "supervises", "调研督导": "looks into"}
_STUDIED = re.compile(
    r"(?P<who>.{2,24}?)(?:召开会议)?(?:专题)?(?P<how>传达学习贯彻|传达学习|学习贯彻|传达|学习)(?P<what>.{4,60}精神)$"
)


@per_glossary
def headline_english(zh: str) -> str | None:
    """English of a headline without a final stop, or None if any part of it has none."""
    text = _ORIGINAL.sub("", zh.strip()).strip("　 ")
    if not 4 <= len(text) <= _LONGEST:
        return None
    parts = [part for part in _GAP.split(text) if part]
    english = [_part(part) for part in parts]
    if not all(english):
        return None
    told = "; ".join([en for en in english if en])
    return told[:1].upper() + told[1:]


def _part(text: str) -> str | None:
    for way in (_opened, _chaired, _studied, _held, _looked, _ordered, _named):
        en = way(text)
        if en is not None:
            return en
    return None


def _bare(en: str) -> str:
    """Headlines do without the article."""
    return en.removeprefix("the ")


def _meeting(text: str) -> str | None:
    meeting = gathering(text)
    if meeting is None or "“" in meeting.en or meeting.full.endswith("of the committee"):
        return None
    return _bare(_bare(meeting.full))


def _opened(text: str) -> str | None:
    """县政府常务会议召开."""
    found = _OPENED.fullmatch(text)
    meeting = _meeting(found["what"]) if found else None
    return f"{meeting} {_OPENS[found['how']]}" if found and meeting else None


def _who(text: str) -> str | None:
    """A body or a place as the subject of a headline."""
    here = _HERE.fullmatch(text)
    if here is not None:
        return _LEVELS[here["level"]]
    return body_english(text) or place_english(text)


def _held(text: str) -> str | None:
    """某县召开防汛工作会议."""
    found = _HELD.fullmatch(text)
    who = _who(found["who"]) if found else None
    meeting = _meeting(found["what"]) if found and who else None
    return f"{who} holds {meeting}" if meeting else None


def _name(text: str) -> str | None:
    """Somebody's name, where nothing else can be meant."""
    people = find_people(f"{text}主持召开会议")
    if len(people) != 1 or people[0].name != text or people[0].titles:
        return None
    name = romanise(text)
    return f"{name.en} ({text})" if name.certainty == "certain" else None


def _chaired(text: str) -> str | None:
    found = _CHAIRED.fullmatch(text)
    who = _name(found["who"]) if found else None
    meeting = _meeting(found["what"]) if found and who else None
    return f"{who} chairs {meeting}" if meeting else None


def _looked(text: str) -> str | None:
    """某某检查安全生产工作."""
    found = _LOOKED.fullmatch(text)
    who = _name(found["who"]) if found else None
    what = nominal(found["what"]) if found and who else None
    if found is None or what is None or what.kind != "n" or what.role in ("place", "body"):
        return None  # a place is visited, not inspected
    return f"{who} {_LOOKS.get(found['how'], 'inspects')} {_bare(what.full)}"


def _studied(text: str) -> str | None:
    """县委常委会传达学习某会议精神."""
    found = _STUDIED.fullmatch(text)
    who = _who(found["who"]) if found else None
    what = item_english(found["what"]) if found and who else None
    return f"{who} studies {what}" if what else None


def _ordered(text: str) -> str | None:
    """压实责任 狠抓落实: orders, each rendered whole."""
    clauses = sentence(text)
    if not clauses or any(one.en is None or one.dropped or one.flags for one in clauses):
        return None
    told = "; ".join((one.en or "").rstrip(".") for one in clauses)
    return told if text.startswith(_NAMES) else told[:1].lower() + told[1:]


def _named(text: str) -> str | None:
    en = item_english(text)
    return None if en is None or "“" in en else _bare(en)
