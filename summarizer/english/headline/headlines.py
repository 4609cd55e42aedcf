"""Headlines in English, part by part; beside an event that is told, a part without English stands quoted.

headline := tag? part (gap part)*
part     := event | the purpose of the meeting before it | title of a document | clause ( clause)* | item
"""

import re
from collections.abc import Collection

from summarizer.english.clauses.inflect import capital
from summarizer.english.clauses.sentences import sentence
from summarizer.english.headline.circulated import circulated
from summarizer.english.headline.consulted import consulted
from summarizer.english.headline.dealings import dealing_english
from summarizer.english.headline.events import event_english, investigated, whole
from summarizer.english.headline.meetings import bare, purpose_told
from summarizer.english.headline.notice_titles import notice_title
from summarizer.english.headline.outings import outing_english
from summarizer.english.headline.subjects import subject_english
from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.partial import document_shown
from summarizer.english.nominal.titles import document_english
from summarizer.language.places.places import place_english
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_LONGEST = 80
_TAG = regex(
    r"^(?:(?:原标题|标题)[:：]|【[^【】]{2,14}】|\[[^\[\]]{2,14}\]|[（(][^（）()]{0,6}[图讯][^（）()]{0,4}[)）])"
)
_TAIL = regex(r"[（(][^（）()]{0,6}[图频闻][^（）()]{0,4}[)）]$|[!！。]+$")
_AGAIN = regex(r"(?<=公报)\s*20\d\d年?$")  # the year of an archive behind a title that has it
_GAP = regex(r"[\s，；—|｜]+")
_QUOTATION = regex("“[^“”]*”|《[^《》]*》|（[^（）]*）")
_PAPER = regex(
    "关于.{4,}的(?:实施|指导|若干|处理|紧急|补充|暂行)*(?:通知|公告|通告|公示|意见|决定|通报|批复|函|报告|办法|决议|规定|方案|措施)$|^《[^《》]*》$"
)
_DATED = regex(
    r"(?:(?P<year>20\d\d)年)?(?P<month>1[0-2]|[1-9])月(?P<day>[1-3]?\d)日(?:[上下]午|晚)?[，,]?(?=[\u4e00-\u9fff])"
)
# 李明 王强到临溪镇调研: two people, though a blank stands between them.
_TWO = regex(
    "(?P<first>[\u4e00-\u9fff]{2,3})[　 ]+(?=(?P<second>[\u4e00-\u9fff]{2,3}?)"
    "(?:来|到|赴|深入|前往|率|带队|调研|督查|检查|督导|出席|主持|会见|走访|慰问|察看))"
)
_AT = regex("(?P<place>[\u4e00-\u9fff]{2,5})[:：]")
_PURPOSE = regex(f"(?P<do>{any_of(namings('purpose'))})(?P<item>.{{3,50}})$")
_HELD = regex(r"\b(?:holds?|chairs|held)\b")
_NAMES = ("习近平", "党", "中央", "中共")
_NO_ITEM = regex("签署|签订|签约|发布|召开|举行|举办|开展|调研|检查|督导|主持|会见|慰问")
# 区政府召开常务会议 某某主持: who presided, apart.
_ROLES = {
    "主持": ("chairs", "chair"),
    "主持会议": ("chairs the meeting", "chair the meeting"),
    "主持并讲话": ("chairs and speaks", "chair and speak"),
    "主持会议并讲话": ("chairs the meeting and speaks", "chair the meeting and speak"),
    "出席": ("attends", "attend"),
    "出席会议": ("attends the meeting", "attend the meeting"),
    "出席并讲话": ("attends and speaks", "attend and speak"),
    "出席会议并讲话": ("attends the meeting and speaks", "attend the meeting and speak"),
    "讲话": ("speaks", "speak"),
    "参加": ("takes part", "take part"),
}
_TOOK_PART = regex(f"(?P<who>[\u4e00-\u9fff、]{{2,14}}?)(?P<role>{any_of(_ROLES)})")
# 市河南商会: the chamber that people of Henan have in the city, not Henan's.
_GUESTS = regex("[省市县区](?!工商|总)[\u4e00-\u9fff]{2,4}商会")


def headline_english(zh: str, known: Collection[str] = ()) -> str | None:
    """English of a headline without a final stop, or None if no event of it has any.

    `known` are the people whom the article below names with their posts.
    """
    text = zh.strip("　 ")
    while text != (cut := _TAIL.sub("", _TAG.sub("", text)).strip("　 ")):
        text = cut
    text = _AGAIN.sub("", text)
    if not 4 <= len(text) <= _LONGEST:
        return None
    if (dated := _DATED.match(text)) is not None:
        en = headline_english(text[dated.end() :], known)
        year = f" {dated['year']}" if dated["year"] else ""
        return en and f"{en} on {int(dated['day'])} {MONTHS[int(dated['month']) - 1]}{year}"
    if (at := _AT.match(text)) is not None and (place := place_english(at["place"])):
        en = headline_english(text[at.end() :], known)
        return en and f"{place}: {en}"
    if (asked := consulted(re.sub(r"\s+", "", text))) is not None:
        return asked
    if (noticed := notice_title(re.sub(r"\s+", "", text))) is not None:
        return noticed
    if _PAPER.search(text) and (en := document_shown(re.sub(r"\s+", "", text))) is not None:
        return en
    if (two := _TWO.match(text)) and subject_english(f"{two['first']}、{two['second']}", known):
        text = f"{two['first']}、{text[two.end() :]}"
    text = _SAID.sub(" ", _apart(text, known))
    parts = [part for part in _outside(text) if part]
    told: list[str] = []
    happened = False
    for part in parts:
        purpose = _PURPOSE.fullmatch(part) if told and _HELD.search(told[-1]) else None
        if purpose and (en := purpose_told(purpose["do"], purpose["item"])) is not None:
            told[-1] += f" {en}"
            continue
        en, event = _part(part, known)
        happened = happened or (event and en is not None)
        if en is None and len(parts) == 1:
            return None
        told.append(en or quotation(part))
    if not happened and any(one[0] == "“" for one in told):
        return None
    line = "; ".join(told).replace(":; ", ": ").rstrip(":")
    return None if "Chamber" in line and _GUESTS.search(text) else capital(line)


# 某某调研时强调：抓项目 促发展: what was said is a part of its own.
_SAID = regex("(?<=[时上中](?:强调|指出|要求))[：:]")


def _apart(text: str, known: Collection[str]) -> str:
    """Two people whom a headline names in one run, with a mark between them: 李明王强走访 as 李明、王强走访."""
    first = max((one for one in known if text.startswith(one)), key=len, default="")
    second = max((one for one in known if text.startswith(one, len(first))), key=len, default="")
    return f"{first}、{text[len(first) :]}" if first and second else text


def _outside(text: str) -> list[str]:
    """The parts of a headline: cut at blanks and marks that stand in no quotation."""
    held = _QUOTATION.sub(lambda found: "〇" * len(found.group()), text)
    edges = [0, *(i for gap in _GAP.finditer(held) for i in gap.span()), len(text)]
    return [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _part(text: str, known: Collection[str]) -> tuple[str | None, bool]:
    """(English, whether it tells of an event) of one part of a headline."""
    en = (
        investigated(text)
        or circulated(text)
        or dealing_english(text, known)
        or outing_english(text, known)
        or event_english(text, known)
    )
    if en is not None:
        return whole(en), True
    for way in (_ordered, _named):
        if (en := way(text)) is not None:
            return en, False
    if (took := _TOOK_PART.fullmatch(text)) and (who := subject_english(took["who"], known)):
        return f"{who.en} {_ROLES[took['role']][who.several]}", False
    return None, False


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
    return None if en is None or "“" in en else bare(en)
