"""Meetings in headlines: by their names or by their kind with the name quoted, and what they were held for."""

import re

from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.gatherings import gathering, head_of
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.sound import tangled
from summarizer.patterns import any_of, regex

_FOR = namings("purpose")
_PURPOSE = regex(rf"(?P<what>(?:.{{2,40}}?)?(?:会议|会）|会))(?P<do>{any_of(_FOR)})(?P<item>.{{3,50}})$")
WORK = regex("(?:等)?(?:重点)?工作(?:情况|开展情况|落实情况)?$")
_LEAST_HEAD = 3
_LEAST_NAMED = 2


def bare(en: str) -> str:
    """Headlines do without the article."""
    return en.removeprefix("the ")


def meeting_told(text: str) -> str | None:
    """A meeting by its name; one whose subject has no English by its kind, with its name quoted."""
    meeting = gathering(text)
    if meeting is not None and not meeting.full.endswith("of the committee"):
        return bare(bare(meeting.full))
    first, mark, second = text.partition("暨")
    if mark and head_of(first) and (one := meeting_told(first)) and (other := meeting_told(second)):
        return f"{one} and {other}"
    two = re.split("(?<=会议)[和及与]", text)
    if len(two) == _LEAST_NAMED and all(met := [meeting_told(one) for one in two]):
        return " and ".join(one for one in met if one)  # 党组会议和常务会议
    plain = text.replace("（扩大）", "")
    head = head_of(plain) if plain == text or "暨" not in text else None
    if head is not None and head[0] == plain and len(text) > _LEAST_HEAD:
        return head[1] if plain == text else f"enlarged {head[1]}"  # 市长办公会议, 党组（扩大）会议
    head = head_of(text)
    if head is None or len(text) - len(head[0]) < _LEAST_NAMED:
        return None
    if text[: -len(head[0])].endswith(("和", "及", "、", "与")):
        return f"{'meeting' if head[0].endswith('会') else 'event'} ({quotation(text)})"
    return f"{head[1]} ({quotation(text)})"


def purpose_told(do: str, item: str) -> str | None:
    """To study, discuss or plan something; None if that has no English."""
    en = item_english(item)
    for text in (item, WORK.sub("", item)) if en is None else ():
        read = nominal(text)
        if read is not None and read.kind == "n" and en is None and not tangled(read.full):
            en = read.full
    return f"to {_FOR[do]} {en}" if en else None


def purposed(text: str) -> str | None:
    """A meeting, and what for."""
    text = text.removesuffix("并讲话")
    if text == "会议":
        return "meeting"
    found = _PURPOSE.fullmatch(text)
    if found is None:
        return meeting_told(text)
    meeting = "meeting" if found["what"] == "会议" else meeting_told(found["what"])
    purpose = purpose_told(found["do"], found["item"])
    if meeting is None:
        return None
    if purpose is None:
        purpose = f"to {_FOR[found['do']]} {quotation(found['item'])}"
    return f"{meeting} {purpose}"
