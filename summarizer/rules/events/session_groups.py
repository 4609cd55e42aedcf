"""A session in its groups: deputies and members who go over its reports, told without the session's name."""

from collections.abc import Sequence

from summarizer.english.clauses.inflect import capital
from summarizer.facts import EventKind, Role
from summarizer.language.names import romanise_holder
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.rules.people.roles import Played

# 代表们分组审议政府工作报告, 参加石渡镇代表团讨论
_IN_GROUPS = regex(
    "(?:代表团|人大代表|代表们?|委员们?|政协委员|列席人员)[^。]{0,70}?(?:审议|讨论)[^。；]{0,30}?(?:报告|草案)"
    "|(?:参加|来到|到|出席)[^。；]{0,40}?(?:代表团|小组|联组)[^。；]{0,30}?(?:审议|讨论)"
    "|分(?:组|团)(?:审议|讨论)[^。；]{0,20}(?:报告|草案)|(?:报告|草案|》)[^。；]{0,12}分(?:组|团)(?:审议|讨论)"
)
_MEMBERS = regex("政协|委员")
_DEPUTIES = regex("代表团|人大|代表")


def in_groups(lines: Sequence[str]) -> EventKind | None:
    """Which house discussed reports in its groups, by the lines that tell it; None if none did."""
    told = next((line for line in lines if _IN_GROUPS.search(line)), None)
    if told is None:
        return None
    members = _MEMBERS.search(told) is not None and _DEPUTIES.search(told) is None
    return EventKind.CPPCC if members else EventKind.CONGRESS


_REPORTS = {
    "政府工作报告": "the Government Work Report", "两院": "the work reports of the court and the procuratorate",
    "常委会工作报告": "the work report of the Standing Committee",
}  # fmt: skip
_GOING_OVER = {EventKind.CONGRESS: ("deputies", "deliberate"), EventKind.CPPCC: ("CPPCC members", "discuss")}
_GOES = (Role.SPEAKER, Role.ATTENDEE, Role.CHAIR)
_FIRST = 2  # sentences


def gone_over(article: Article, kind: EventKind, played: Sequence[Played]) -> str | None:
    """Who goes over which report in groups: "Li Ming joins deputies to deliberate the Government Work Report"."""
    lines = [one.text for one in (article.headline, *article.sentences[:_FIRST]) if one]
    if kind not in _GOING_OVER or in_groups(lines) is None:
        return None
    who, do = _GOING_OVER[kind]
    report = next((en for zh, en in _REPORTS.items() if any(zh in text for text in lines)), None)
    told = f"{do} {report}" if report else f"{do} reports in groups"
    leader = next((p for p in played if p.role in _GOES), None)
    if leader and any(leader.mention.name in text for text in lines[:_FIRST]):
        name = romanise_holder(leader.mention.name, leader.mention.titles).en
        return f"{name} joins {who} to {told}"
    return capital(f"{who} {told}")
