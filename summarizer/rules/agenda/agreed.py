"""What is agreed to in a sentence of its own: 会议听取某某关于甲方案的汇报。会议原则同意上述方案，…."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.facts import Act
from summarizer.patterns import regex
from summarizer.rules.agenda.item import Item
from summarizer.rules.agenda.papers import TO_REVISE
from summarizer.rules.outline import Stretch

_AGREED = regex(
    "(?:^|[。；])(?:会议)?(?:经(?:认真)?(?:研究|讨论|审议)，?)?(?:还)?(?:原则|一致|表决)?(?:上)?(?:同意|通过)了?(?:上述|以上|该|此|这个|这一)"
    "(?:[^，。；的]{0,4}?)(?P<what>方案|计划|办法|意见|安排|名单|建议|草案|细则|规划|制度)(?=[，。；]|$)"
)
_REPORT_ON = regex(
    "^(?:[^《》]{0,40}?关于)?(?P<paper>[^《》]{3,60}?|《[^《》]{3,60}》)(?:的)?(?:情况)?(?:的)?(?:汇报|说明|报告|通报)$"
)
_LOOKED_AT = frozenset({Act.HEARD, Act.DISCUSSED, Act.DELIBERATED})


def agreed_later(
    found: Sequence[tuple[Stretch, Item]], stretches: Sequence[Stretch]
) -> Iterator[tuple[Stretch, Item]]:
    """The items; of a plan that the sentence behind agrees to, that it was adopted, and no longer its report."""
    behind = dict(zip((s.sentence.id for s in stretches), stretches[1:], strict=False))
    for stretch, item in found:
        after = behind.get(stretch.sentence.id)
        agreed = _AGREED.search(after.text[: after.told or len(after.text)]) if after else None
        zh = stretch.text[item.start : item.end]
        report = _REPORT_ON.fullmatch(zh) if agreed else None
        paper = report["paper"] if report else zh
        if not (after and agreed and item.act in _LOOKED_AT and agreed["what"] in paper[-8:]):
            yield stretch, item
            continue
        start = item.start + (report.start("paper") if report else 0)
        act = Act.DELIBERATED if TO_REVISE.search(after.text, agreed.end()) else Act.ADOPTED
        settled = after.sentence.evidence(
            agreed.start() + (after.text[agreed.start()] in "。；"), agreed.end()
        )
        yield stretch, replace(item, act=act, start=start, end=start + len(paper), later=settled)
