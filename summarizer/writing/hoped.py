"""What projects that were signed or begun are to bring once they run: output, sales, taxes and jobs."""

from collections.abc import Sequence

from summarizer.facts import Event, Evidence, Figure
from summarizer.language.marks import parted
from summarizer.patterns import regex
from summarizer.writing.amounts import amount_english, is_group
from summarizer.writing.expected import is_expected
from summarizer.writing.wording import HAN, Said

# The words right before the number. Source: usual in reports of ceremonies.
_TO = "(?:将?可?达到?|约|近|超过?)?$"
_BRINGS = (
    (regex(f"年(?:均|度)?(?:新增)?(?:总?产值|产出){_TO}"), "annual output"),
    (regex(f"产值{_TO}"), "output"),
    (regex(f"年(?:均|度)?(?:应税)?(?:销售收入|销售额|营业收入|营收|主营业务收入|销售){_TO}"), "annual sales"),
    (
        regex(f"年(?:均|度)?(?:上缴|缴纳|新增)?(?:税收|利税|税金|纳税额?|入库税收){_TO}"),
        "annual tax payments",
    ),
    (regex(f"(?:税收|利税){_TO}"), "taxes"),
)
_JOBS = regex(f"就业(?:岗位|人数|劳动力)?{_TO}|岗位{_TO}|(?:解决|吸纳|提供){_TO}")
_MOST_SHOWN = 3


def hoped_for(event: Event) -> Said | None:
    """ "They are expected to bring annual output of 2 billion yuan and 1,200 jobs."; None if not told of all of them.

    What one of several projects is to bring, named a sentence before, is no good of the others.
    """
    told: dict[str, tuple[str, tuple[Evidence, ...]]] = {}
    alone = len(event.projects) == 1 and not is_group(event.projects[0].zh)
    for figure in event.figures:
        if not (is_expected(figure) and (alone or _of_all(event, figure))):
            continue
        if found := _brings(figure):
            told.setdefault(found[0], (found[1], figure.evidence))
    if not told:
        return None
    shown = list(told.values())[:_MOST_SHOWN]
    who = "The project is" if alone else "They are"
    return (
        f"{who} expected to bring {_joined([en for en, _ in shown])}.",
        tuple(e for _, evidence in shown for e in evidence),
    )


_ALL = regex("全部|均|都")


def _of_all(event: Event, figure: Figure) -> bool:
    """Whether a figure is told of a whole group: in the sentence that counts it and names none alone, or of all."""
    where = figure.evidence[0].sentence
    here = [p for p in event.projects if any(e.sentence == where for e in p.evidence)]
    counted = bool(here) and all(is_group(p.zh) for p in here)
    single = any(not is_group(p.zh) for p in event.projects)
    said = any(_ALL.search(e.quote) for e in figure.evidence)
    grouped = any(is_group(p.zh) for p in event.projects)
    return counted or (grouped and not single and said) or (grouped and said and not here)


def _joined(items: Sequence[str]) -> str:
    """A, B and C: the commas of numbers part nothing."""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1])))


_FOR_EACH = regex("[亩人户]均|每[亩人户年月]|平均")


def _brings(figure: Figure) -> tuple[str, str] | None:
    """What sort of good a figure is of, and its words."""
    clause = figure.evidence[0].quote
    before, _, after = parted(clause, figure.zh)
    amount = amount_english(figure.zh, clause)
    if _FOR_EACH.search(before):
        return None  # 亩均产值150万元 is of one mu
    if figure.direction is not None or HAN.search(amount.partition(" (")[0]):
        return None
    if figure.unit in ("people", "items", "") and (
        _JOBS.search(before) or after.startswith(("就业", "个就业"))
    ):
        number = amount.partition(" (")[0].removesuffix(" people")
        return "jobs", f"{number} jobs"
    what = next((en for pattern, en in _BRINGS if pattern.search(before)), None)
    return (what, f"{what} of {amount}") if what and "yuan" in amount else None
