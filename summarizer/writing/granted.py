"""Awards and subsidies that a policy promises.

    对高新技术企业给予一次性奖励20万元 → a one-off award of 200,000 yuan for high-tech enterprises

A clause is read whole or not at all.
"""

from summarizer.english import phrase
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import any_of, regex
from summarizer.writing.wording import HAN

_GRANTS = {
    "奖励": "award", "奖补": "award", "奖金": "award", "补助": "subsidy", "补贴": "subsidy", "资助": "grant",
    "资金补助": "subsidy", "资金奖励": "award", "扶持资金": "grant",
}  # fmt: skip
_EACH = {
    "每人": "per person",
    "每户": "per household",
    "每亩": "per mu",
    "每年": "a year",
    "每月": "a month",
    "每家": "each",
}
_HOW = f"(?P<how>(?:一次性|最高|不超过|{any_of(_EACH)})*)"
_WHOM = "[对给向]?(?P<whom>[^，。；：、“”]{2,30}?的?[^，。；：、“”]{2,20}?)"
_GIVES = "(?:(?:分别|再|可|将|按规定)*(?:给予|予以|享受|发放|提供))?"
_AHEAD = regex(f"^{_WHOM}，?{_GIVES}{_HOW}(?P<what>{any_of(_GRANTS)})(?P<most>最高|不超过)?(?:达|为)?$")
_BEHIND = regex(
    f"^{_WHOM}，?(?:分别|再|可|将|按规定)*(?:给予|予以|享受|发放|奖励)(?P<how>(?:一次性|最高|不超过|{any_of(_EACH)})*)$"
)
_WHAT_BEHIND = regex(f"(?:的)?(?P<once>一次性)?(?P<what>{any_of(_GRANTS)})?$")
_ONLY_MONEY = frozenset({"yuan"})


def granted(clause: str, zh: str) -> str | None:
    """What is granted to whom, as a line of figures has it; None if a part of the clause has no English."""
    before, found, after = clause.partition(zh)
    money = next((q for q in find_quantities(zh) if q.zh == zh), None)
    if not found or money is None or money.unit not in _ONLY_MONEY:
        return None
    ahead = _AHEAD.match(before) if not after.strip("，。；") else None
    behind = None if ahead else _WHAT_BEHIND.match(after.strip("，。；"))
    given = ahead or (_BEHIND.match(before) if behind else None)
    kind = (
        (ahead and ahead["what"])
        or (behind and behind["what"])
        or ("奖励" if before.endswith("奖励") else None)
    )
    if given is None or kind is None:
        return None
    whom = (phrase(given["whom"]).en or "").removeprefix("the ")
    if not whom or HAN.search(whom):
        return None
    how = given["how"] + (ahead["most"] or "" if ahead else "")
    once = "one-off " if "一次性" in how or (behind and behind["once"]) else ""
    most = (
        "up to "
        if ("最高" in how or "不超过" in how) and not money.en.startswith(("at most", "up to"))
        else ""
    )
    each = next((f" {en}" for one, en in _EACH.items() if one in how), "")
    return f"{once}{_GRANTS[kind]} of {most}{money.en}{each} for {whom}"
