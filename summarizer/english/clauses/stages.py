"""Stages of work by a time: 确保6月底前全部开工, 力争年内竣工投产, 务必于12月15日前完成整改, 4月25日前全部整改到位.

What is to be begun or finished is named before, in another clause; this one says only how far it is to come, and when.
All of a clause is to be of that form.
"""

from summarizer.english.clauses.inflect import capital
from summarizer.language.calendar.deadlines import opening_limit
from summarizer.language.calendar.periods import opening_period
from summarizer.patterns import regex

_OPENS = regex("^(?:要|并且?|且|同时|还要)")
_GOVERNORS = {
    "确保": "ensure",
    "保证": "ensure",
    "务必": "ensure",
    "力争": "strive for",
    "争取": "strive for",
}
_GOVERNOR = regex(f"^(?:{'|'.join(_GOVERNORS)})")
AT = regex("^(?:赶?在|于)")
# How it comes to the stage: (an adjective of one stage, what is said behind several).
_MANNERS = {
    "全面": ("full", ""),
    "基本": ("basic", ""),
    "如期": ("", "on schedule"),
    "按期": ("", "on schedule"),
    "按时": ("", "on time"),
    "尽快": ("early", ""),
    "尽早": ("early", ""),
    "早日": ("early", ""),
    "顺利": ("", "as planned"),
}
_MANNER = regex(f"^(?:{'|'.join(_MANNERS)})")
_ALL = "全部"
# A stage, as a noun and as what *all* of something is to do.
_STAGES = {
    "开工建设": ("a start of construction", "start construction"),
    "动工建设": ("a start of construction", "start construction"),
    "开工": ("a start of construction", "start construction"),
    "复工": ("a resumption of work", "resume work"),
    "主体完工": ("completion of the main structure", ""),
    "主体封顶": ("the topping-out of the main structure", ""),
    "主体工程完工": ("completion of the main structure", ""),
    "竣工验收": ("final acceptance", "pass final acceptance"),
    "通过验收": ("acceptance", "pass acceptance"),
    "竣工": ("completion", "are completed"),
    "完成主体封顶": ("the topping-out of the main structure", ""),
    "完成竣工验收": ("final acceptance", "pass final acceptance"),
    "完工": ("completion", "are completed"),
    "建成": ("completion", "are completed"),
    "完成": ("completion", "are completed"),
    "交付使用": ("handover for use", "are handed over for use"),
    "投入使用": ("entry into use", "are in use"),
    "投入运行": ("entry into operation", "are in operation"),
    "投入运营": ("entry into operation", "are in operation"),
    "投入生产": ("entry into production", "are in production"),
    "投用": ("entry into use", "are in use"),
    "投产": ("entry into production", "are in production"),
    "全线通车": ("the opening of the whole line to traffic", ""),
    "全线贯通": ("the completion of the whole line", ""),
    "通车": ("opening to traffic", "are open to traffic"),
    "达产": ("full production", "reach full production"),
    "整改到位": ("full rectification", "are fully rectified"),
    "整改完毕": ("full rectification", "are fully rectified"),
    "完成整改": ("full rectification", "are fully rectified"),
    "销号": ("", "are closed out"),
}
_NEXT = regex("^[、并和及且](?:实现)?")
_STAGE = regex(f"^(?:{'|'.join(sorted(_STAGES, key=len, reverse=True))})")


def stage(zh: str) -> str | None:
    """English of a clause that says how far something named before is to come by a time; None for any other."""
    rest = _OPENS.sub("", zh)
    governor = _GOVERNOR.match(rest)
    if governor is None:
        return _by_then(rest)
    when, rest = _timed(rest[governor.end() :])
    every = rest.startswith(_ALL)
    rest = rest.removeprefix(_ALL)
    how = _MANNERS[found[0]] if (found := _MANNER.match(rest)) else None
    stages = _stages((rest[found.end() :] if found else rest).removeprefix("实现"))
    if not stages or not (when or how):
        return None
    said = _told(_GOVERNORS[governor[0]], stages, every, how or ("", ""))
    return f"{capital(said)}{when}." if said else None


def _by_then(zh: str) -> str | None:
    """4月25日前全部整改到位: all of them by a day, though no verb says how firmly."""
    limit = opening_limit(AT.sub("", zh))
    rest = AT.sub("", zh)[limit.end :] if limit else ""
    done = [verb for _, verb in _stages(rest.removeprefix(_ALL))] if rest.startswith(_ALL) else []
    verbs = [f"be {verb.removeprefix('are ')}" if verb.startswith("are ") else verb for verb in done]
    return f"All are to {' and '.join(verbs)} {limit.en}." if limit and verbs and all(verbs) else None


def _timed(zh: str) -> tuple[str, str]:
    """(" by the end of June", what follows); ("", all of it) where no time opens the words."""
    bare = AT.sub("", zh)
    if limit := opening_limit(bare):
        return f" {limit.en}", bare[limit.end :]
    found = opening_period(zh)
    return (f" {found[0]}", zh[found[1] :]) if found else ("", zh)


def _stages(zh: str) -> list[tuple[str, str]]:
    """The stages that words name one behind the other; none where anything else stands among them."""
    found: list[tuple[str, str]] = []
    while zh:
        one = _STAGE.match(zh)
        if one is None:
            return []
        found.append(_STAGES[one[0]])
        zh = _NEXT.sub("", zh[one.end() :])
    return found


def _told(governor: str, stages: list[tuple[str, str]], every: bool, how: tuple[str, str]) -> str | None:
    before, behind = how
    tail = f" {behind}" if behind else ""
    if every:
        done = [verb for _, verb in stages]
        ensure = "ensure" if governor == "ensure" else "strive to see"
        return f"{ensure} that all {' and '.join(done)}{tail}" if all(done) and not before else None
    nouns = [noun for noun, _ in stages]
    if not all(nouns):
        return None
    first = nouns[0].removeprefix("a ").removeprefix("the ") if before else nouns[0]
    article = ("an " if before == "early" else "a ") if before and nouns[0].startswith("a ") else ""
    return f"{governor} {article}{f'{before} ' if before else ''}{' and '.join([first, *nouns[1:]])}{tail}"
