"""Orders that come round again: 每月调度一次项目进度, 每季度至少召开1次现场观摩会, 每周开展巡查不少于2次.

The words for how often stand around the verb, or behind its object. Without them the clause is an order like any other,
which the chart reads, and how often stands behind it in English.
"""

from summarizer.english.clauses.inflect import INDEFINITE, finish
from summarizer.english.clauses.rendering import render
from summarizer.english.nominal.gatherings import gathering, head_of
from summarizer.patterns import regex

_PERIODS = {
    **dict.fromkeys(("天", "日"), "a day"),
    **dict.fromkeys(("周", "星期"), "a week"),
    "旬": "every ten days",
    **dict.fromkeys(("半月", "半个月", "两周"), "every two weeks"),
    **dict.fromkeys(("月", "个月"), "a month"),
    "两个月": "every two months",
    **dict.fromkeys(("季", "季度", "个季度"), "a quarter"),
    "半年": "every six months",
    **dict.fromkeys(("年", "年度"), "a year"),
    "学期": "a term",
}
_TIMES = {
    **dict.fromkeys("一1", "once"),
    **dict.fromkeys("两二2", "twice"),
    **dict.fromkeys("三3", "three times"),
    **dict.fromkeys("四4", "four times"),
}
_AT_LEAST = "至少|不少于|不低于"
_TIMES_READ = rf"(?P<least>{_AT_LEAST})?(?P<times>{'|'.join(_TIMES)})次(?P<more>以上)?"
_EVERY = rf"^(?P<least_first>{_AT_LEAST})?每(?P<period>{'|'.join(sorted(_PERIODS, key=len, reverse=True))})(?:要|都要)?"
_VERB = r"(?P<verb>(?:组织|集中|定期|专题)?[一-鿿]{2})"
_BETWEEN = regex(rf"{_EVERY}(?P<least_next>{_AT_LEAST})?{_VERB}{_TIMES_READ}(?P<what>.{{2,}})")
_BEHIND = regex(rf"{_EVERY}(?P<least_next>{_AT_LEAST})?{_VERB}(?P<what>.*?[^第每]){_TIMES_READ}$")


# 召开, and a meeting by its name: no row can list what meetings are called.
_HELD = regex("(?:组织)?(?:召开|举行|举办)(?P<meeting>[一-鿿]{2,}(?:会|会议))")


def rhythm(zh: str) -> str | None:
    """English of a clause that orders something done so often in so long; None if it is anything else."""
    found = (_BETWEEN.fullmatch(zh) or _BEHIND.match(zh)) if "每" in zh and "次" in zh else None
    order = _order(f"{found['verb']}{found['what']}") if found else None
    if found is None or order is None:
        return None
    least = "at least " if any(found[name] for name in ("least_first", "least_next", "least", "more")) else ""
    return f"{order.removesuffix('.')} {least}{_TIMES[found['times']]} {_PERIODS[found['period']]}."


def _order(zh: str) -> str | None:
    if held := _HELD.fullmatch(zh):
        en = _meeting(held["meeting"])
        return finish(f"Hold {INDEFINITE}{en}", None) if en else None
    order = render(zh, "CS")
    return None if order.residue or order.addressee else order.en


def _meeting(zh: str) -> str | None:
    head = head_of(zh)
    if head and head[0] == zh:
        return head[1]
    named = gathering(zh)
    return named.en if named and not (named.plural or named.owner or named.when) else None
