"""Headlines of what two sides had to do with one another: agreements, talks that admonish, findings given back.

dealing := side 与 side 签署 agreement | body 约谈 whom | team 向 whom 反馈 … | 专访 somebody
"""

from collections.abc import Collection

from summarizer.english.headline.subjects import subject_english
from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.nominal import nominal
from summarizer.patterns import regex

_SIGNED = regex(
    r"(?P<one>[^，。；“”]{2,24}?)[与和同](?P<other>[^，。；“”]{2,24}?)(?:成功|正式|顺利|再次|今日|近日|共同)*(?P<how>签署|签订|签约|举行(?=.{0,16}签约))了?(?P<what>.{0,24})$"
)
_AGREEMENT = regex("(?:协议|协定|备忘录|合同|意向书)(?:书)?$")
_CEREMONY = regex("^(?:.{0,16}(?:签约|签字|签署|签订).{0,4})?仪式$")
_ADMONISHED = regex(
    r"(?P<who>[^，。；“”]{2,24}?)(?:集中|集体|联合|依法|再次)*约谈(?P<whom>[^，。；会]{2,24})$"
)
_GIVEN_BACK = regex(
    r"(?P<who>[^，。；“”]{4,30}?)(?:向|到|在)(?P<whom>[^，。；“”]{2,30}?)(?:集中|召开)*反馈(?P<what>巡[察视]|督[查导]|督察|考核|检查|审计)?[^，。；]{0,10}$"
)
_FINDINGS = {"巡察": "inspection", "巡视": "inspection", "审计": "audit", "考核": "assessment"}
_INTERVIEW = regex(r"(?:.{0,20}[—─：:|｜\s])?专?访(?P<who>[^，。；：“”]{4,30})$")


def dealing_english(text: str, known: Collection[str]) -> str | None:
    """English of a headline of two sides; None if it tells of none, or neither side has any English."""
    return _signed(text, known) or _admonished(text, known) or _given_back(text, known) or _asked(text, known)


def _side(text: str, known: Collection[str]) -> str:
    read = subject_english(text, known)
    return read.en.rstrip(",") if read else quotation(text)


def _signed(text: str, known: Collection[str]) -> str | None:
    found = _SIGNED.fullmatch(text)
    if found is None:
        return None
    one, other = _side(found["one"], known), _side(found["other"], known)
    if "“" in one and "“" in other:
        return None
    what, both = found["what"], f"{one} and {other}"
    if found["how"] in ("签约", "举行"):
        # What else was held with it is not told.
        return (
            f"{both} sign agreement"
            if not what
            else f"{both} hold signing ceremony"
            if _CEREMONY.search(what)
            else None
        )
    if not _AGREEMENT.search(what):
        return None
    read = nominal(what)
    plain = read is not None and read.kind == "n"
    told = read.en.removeprefix("the ") if read and plain else f"agreement ({quotation(what)})"
    return f"{both} sign {told}"


def _admonished(text: str, known: Collection[str]) -> str | None:
    found = _ADMONISHED.fullmatch(text)
    who = subject_english(found["who"], known) if found else None
    if found is None or who is None:
        return None
    read = nominal(found["whom"])
    whom = (
        read.full.removeprefix("the ")
        if read is not None and read.kind == "n"
        else _side(found["whom"], known)
    )
    return f"{who.en} {'hold' if who.several else 'holds'} admonitory talk with {whom}"


def _given_back(text: str, known: Collection[str]) -> str | None:
    found = _GIVEN_BACK.fullmatch(text)
    who = subject_english(found["who"], known) if found else None
    if found is None or who is None:
        return None
    findings = f"{_FINDINGS.get(found['what'] or '', 'inspection')} findings"
    return f"{who.en} {'report' if who.several else 'reports'} {findings} to {_side(found['whom'], known)}"


def _asked(text: str, known: Collection[str]) -> str | None:
    found = _INTERVIEW.fullmatch(text)
    who = subject_english(found["who"], known) if found else None
    return f"interview with {who.en.rstrip(',')}" if who and "(" in who.en else None
