"""The bodies that the name of a meeting begins with: 区政府常务会议 → 区政府, 中国共产党某县第三次代表大会 → the congress itself.

And those that stand before it as having called it: 参加国家某局召开的|专题会议.
"""

from summarizer.language.bodies.bodies import body_english, find_bodies
from summarizer.language.places.places import place_prefix
from summarizer.patterns import regex
from summarizer.rules.events.meetings import Meeting
from summarizer.rules.events.subjects import Span, listed, named_front, own_firms

_NATIONWIDE = ("共青团", "中国共产主义青年团", "少先队", "中国少年先锋队")
# 社区党委书记述职会, 县中学校长培训班: who was called, not who called them. 县委干部大会 is of the committee.
_OFFICERS = regex(
    "书记|主任|主席座谈|主席联席|负责人|委员|成员|干部(?!大会|会议)|[校院局所]?长(?!远)|教师|职工|党员(?!大会)|代表"
)
# 社|市委, 盟|市委会, 会|市委: a committee of a democratic party, as its own pages call it, is none of the Party.
_PARTY = "社盟会革建进党"
# 2019年第16次|县委常委会议, 2009年一季度|县安委会全体会议: the number stands first.
_NUMBERED = regex(
    r"(?:[\u4e00-\u9fff]{4,24}更名为)?(?:我[区县市镇]|[\u4e00-\u9fff]{1,6}?[区县市镇乡旗](?=\d))?(?:\d{4}年?)?(?:度|第?[一二三四]季度|[上下]半年)?(?:第?[一二三四五六七八九十\d]{1,4}次)?"
)


def name_bodies(meeting: Meeting) -> tuple[Span, ...]:
    """Bodies at the front of the name of a meeting (区政府常务会议 → 区政府), as offsets into the sentence."""
    found = [
        b
        for b in find_bodies(meeting.zh)
        # A group that became a commission no longer met; 社区党委书记述职会: somebody else called them.
        if not meeting.zh.startswith("更名为", b.end)
        and not _OFFICERS.match(meeting.zh, b.end)
        # 共青团|某县第九次代表大会 is no congress of the whole League.
        and not (b.zh in _NATIONWIDE and place_prefix(meeting.zh[b.end :]))
        # 市中医院|新院区项目推进会: whose project it is, not who met.
        and not _ITS_PROJECT.match(meeting.zh, b.end)
        and (
            b.start == 0
            or (b.start == 1 and meeting.zh[0] not in _PARTY)
            or meeting.zh[: b.start].endswith(("暨", "、", "（", "和"))
            or _NUMBERED.fullmatch(meeting.zh, 0, b.start)
        )
    ]
    if congress := _PARTY_CONGRESS.match(meeting.zh):
        return ((meeting.start, meeting.start + congress.end()),)
    group = _GROUP_FRONT.match(meeting.zh) if not found else None
    firm = _firm_front(meeting.zh) or (
        group.end() if group and body_english(group[0]) else _front(meeting.zh)
    )
    if not found and firm:
        return ((meeting.start, meeting.start + firm),)
    return tuple((meeting.start + b.start, meeting.start + b.end) for b in found)


_ITS_PROJECT = regex(
    "(?:(?!会议|暨)[\u4e00-\u9fff]){1,12}(?:项目|工程)(?:建设|工作|前期)*(?:推进|调度|协调|现场|专题|评审|论证|对接)"
)
# A congress of the Party in a place is its own convener.
_PARTY_CONGRESS = regex("(?:中国共产党|中共)[\u4e00-\u9fff]{2,20}?第[一二三四五六七八九十\\d]{1,4}次代表大会")
# 全面深化改革领导小组办公室|第一次会议: a group without its owner.
_GROUP_FRONT = regex("[\u4e00-\u9fff]{4,20}?(?:领导小组|委员会|指挥部)(?:办公室)?(?=第|专题|全体|会议|工作)")


def _firm_front(zh: str) -> int:
    """The length of the writer's own firm at the front of the name of a meeting (集团党委第3次会议); 0 if none."""
    # 公司30万套零部件项目开工仪式: whose project it is.
    fronts = (end for end, _ in own_firms().matches(zh, 0))
    return next((end for end in fronts if not (zh[end : end + 1].isdigit() and "项目" in zh)), 0)


def _front(zh: str) -> int:
    """The length of a body that is known by its ending alone; 0 if none, or if the name goes on to its people or its project."""
    end = named_front(zh)
    return 0 if _OFFICERS.match(zh, end) or _ITS_PROJECT.match(zh, end) else end


def called_by(text: str, meeting: Meeting) -> tuple[Span, ...]:
    """Who is said to have called a meeting that somebody attended, right before its name."""
    called = _CALLED_BY.search(text, 0, meeting.start)
    if called is None:
        return ()
    bodies = tuple((b.start, b.end) for b in find_bodies(text) if b.end == called.end("body"))
    return listed(text, *called.span("body")) or bodies


# 在县教育局6月5日召开的|推进会上
_CALLED_BY = regex(
    r"(?:^|[在由，。；]|参加|出席)(?P<body>(?:(?!参加|出席)[^，。；在由]){2,30}?)(?:于|(?:\d{1,2}月)?\d{1,2}日|[上下]午|日前|近日|昨日|今日|组织|主持|联合)*(?:召开|举行|举办)的$"
)
