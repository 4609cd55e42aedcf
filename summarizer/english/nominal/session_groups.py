"""What the groups of a session did with a paper: 各代表团审议某报告情况的汇报, 各组对某草案的讨论意见."""

from summarizer.english.nominal.compounds import quoted
from summarizer.english.nominal.sound import fit
from summarizer.english.nominal.subjects import subject_of
from summarizer.patterns import regex

_GROUPS = "各代表团|各组|各小组|各讨论组|各联组|各界别|各专题组"
# 各代表团对甲报告审议情况的汇报, 各组对甲草案的讨论意见: what the groups of a session did with a paper.
_OF_GROUPS = regex(
    rf"(?P<who>{_GROUPS})(?:关于)?(?:对)?(?P<did>审议|讨论协商|协商讨论|酝酿、讨论|酝酿讨论|讨论|协商|酝酿)?(?P<what>.{{4,90}}?)的?"
    r"(?P<done>审议|讨论协商|协商讨论|讨论|协商)?的?(?P<told>情况(?:的)?(?:综合)?(?:汇报|报告)|情况|意见)"
)
# 各小组讨论情况的汇报: what they went over was told before.
_GROUPS_ALONE = regex(f"(?P<who>{_GROUPS})(?P<did>审议|讨论|协商)的?情况的?(?:综合)?(?:汇报|报告)")
_DEED_WORD = regex("讨论|协商|审议")  # 讨论甲情况和协商乙情况: two deeds
# 人大常委会及“两院”工作报告: the courts by their names, since each has a report.
_HOUSES = regex("“?(?P<of>一府两院|两院)”?")
_NAMED_HOUSES = {"两院": "法院、检察院", "一府两院": "政府、法院、检察院"}
_DEED = {"审议": "deliberation", "讨论": "discussion", "协商": "consultation", "酝酿": "consideration"}


def of_groups(text: str) -> str | None:
    """The report or the opinions of delegations or groups; what they went over stands quoted if it has no English."""
    found = _OF_GROUPS.fullmatch(text)
    deed = found and _DEED.get((found["did"] or found["done"] or "")[:2])
    if (alone := _GROUPS_ALONE.fullmatch(text)) is not None:
        who = "delegations" if alone["who"] == "各代表团" else "groups"
        return f"the report of the {who} on their {_DEED[alone['did']]}"
    if found is None or deed is None or _DEED_WORD.search(found["what"]):
        return None
    who = "delegations" if found["who"] == "各代表团" else "groups"
    what = found["what"].removesuffix("的")
    houses = _HOUSES.sub(lambda told: _NAMED_HOUSES[told["of"]], what)
    read = subject_of(houses)
    topic = read if read is not None and fit(what, read, scoped=True) else quoted(what)
    if found["told"] == "意见":
        return f"the {who}' opinions on {topic}"
    return f"the report of the {who} on their {deed} {'on' if deed == 'consultation' else 'of'} {topic}"
