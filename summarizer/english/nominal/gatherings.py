"""Names of meetings in English: 全省、全市安全生产会议 → "provincial and municipal meetings on workplace safety".

    gathering := levels? (when)? owner? ordinal? subject? head | gathering 暨 gathering | session
    levels    := level (、 level)*

Heads are rows of `event_heads`; what stands before them is what the meeting is about, or who meets.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from summarizer.english.nominal.fairs import fair_named
from summarizer.english.nominal.formal import words
from summarizer.english.nominal.framed_meetings import framed_meeting, two_sessions
from summarizer.english.nominal.meeting_marks import (
    LEVEL,
    LEVEL_WORDS,
    behind_owner,
    levels_beside,
    read_marks,
)
from summarizer.english.nominal.meeting_matters import A_BODY, BODY_ENDS, WHO, WORK, matter
from summarizer.english.nominal.sessions import ordinal, sessions
from summarizer.language.bodies.bodies import body_english, body_prefix
from summarizer.language.matching import closings
from summarizer.language.places.places import place_english, place_prefix
from summarizer.language.rows import rows
from summarizer.language.terms import per_glossary
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_LEVELS = regex(
    r"(?:(?:全国|国家|中央(?!生态|环|巡|八项|财|预算)|全自治区|全省|全市|全县|全区|全州|自治区|省|市|县|区|州)[、和及]?){2,4}(?=[\u4e00-\u9fff“])"
)
_SIDE_BY_SIDE = regex("[、和及与]")
_DATE = regex(r"(1?\d)月(\d{1,2})日")
_ENDS_MEETING = regex("(?:[会式班坛]|会议|学习|全会|两会”?|）|(?:签约|开工|启动|揭牌|推介)活动)$")
_CEREMONY = regex("(?:签约|开工|启动|表彰|揭牌|推介|竣工|颁奖|授牌|投产|开班|开幕)$")
_NO_OWNER = frozenset(
    {"全省", "社区", "街道", "园区", "产业园", "村", "人大", "政协", "公安"}
)  # 社区工作者大赛 is no community's, 公安工作会议 no county's
# 全省开发区工作会议: on those of the province, and of none of them.
_ZONES = regex(
    "(?:(?:经济|产业|工业|高新技术)?(?:开发区|园区)|高新区|经开区|自贸试验区|自贸区)(?=工作|建设|改革|高质量|发展|创新|会|$)"
)
_POLICE = regex("公安(?!县)")  # 全市|公安工作会议, and no county of that name
_LINK = regex(r"^(?:的|关于|召开|举行|有关|相关)|(?:的|有关|相关)$")
_RELEVANT = regex("^(?:有关|相关)|(?:有关|相关)$")
# 全国文明城市创建: what is to be won, 中央环保督察整改: who inspected; not who meets.
_A_TITLE = regex(
    "中央(?:第[一二三四五六]轮)?(?:(?:生态)?(?:环境保护|环保)督察|巡视|八项规定|财政|预算)|"
    "(?:全国|国家|省级|全省)(?:文明|卫生(?!健康)|园林|森林(?!草原)|双拥|百强|生态(?!环)|食品安全|民族团结|未成年人|法治政府|县域)"
    "(?=.{0,8}?(?:城|县|区|村|镇|乡|强|单位|示范|先进|创建|称号|校园|家庭))"
)


# 市县政协主席座谈会: those of both levels meet; 全国、全省法院院长会议 are two meetings.
_TOGETHER = regex("[省市县区州](?=[省市县区州])")
_WORK_NAMED = regex(
    "(?:重点|整体|日常|近期|当前|下步|全年|下半年|上半年|^执行|(?<=法院)执行|(?<=全[省市县区州])执行)$"
)
# Two meetings are two items.
_SEVERAL = regex(r"会(?:议|（[^）]*）)?(?:精神)?(?:[、和及]|以及)(?!表彰|总结|动员)")


@dataclass(frozen=True, slots=True)
class Gathering:
    """A meeting: `en` without article ("national meeting on workplace safety"), and who held it."""

    en: str
    owner: str | None = None
    plural: bool = False
    about: bool = False
    when: str = ""

    @property
    def full(self) -> str:
        """With article and owner, as running text names it."""
        if self.owner is None:
            return f"the {self.en}{self.when}"
        if self.about:
            return f"the {self.owner} {self.en}{self.when}"
        return f"the {self.en} of {'' if A_REGION.search(self.owner) else 'the '}{self.owner}{self.when}"


# A region has no article, whatever stands before its unit.
A_REGION = regex(r" (?:Province|City|County|District|Prefecture|Banner|Town|Township)$")


@cache
def _heads() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in reversed(rows("event_heads"))}


def head_of(name: str) -> tuple[str, str] | None:
    """(Chinese, English) of the last word of an occasion's name: 重点工作座谈会 → ("座谈会", "discussion meeting")."""
    heads = _heads()
    return next(((zh, heads[zh]) for zh in closings(name, heads)), None)


_ONE_OF_A_ROW = regex(r"第[一二三四五六七八九十\d]{1,4}次")


# The day before a session: its deputies elect the presidium and adopt the agenda.
_PREPARATORY = regex("(?:召开|举行)?预备会议?")
# What presides over a session sits within it.
_PRESIDIUM = regex(
    r"(?:大会)?(?:主席团(?:召开|举行)?第([一二三四五六七八九十\d]{1,3})次(?:全体)?会议|第([一二三四五六七八九十\d]{1,3})次主席团会议)"
)


# 县委常委扩大会: the enlarged meeting of a committee, as it is said for short.
_ENLARGED = regex("(?P<who>常委会?|党委|党组|党工委|工委)扩大会$")
_IN_FULL = {"常委": "常委会"}


@per_glossary
def gathering(name: str) -> Gathering | None:
    """The meeting of a name, or None if its head is not in the table or a piece of it has no English."""
    name = _SAID_AGAIN.sub("", name)  # 县十五届县委常委会
    name = _GIFT.sub(r"\g<what>捐赠仪式", _KINDLY.sub("", name))
    name = name.replace("常务委员会议", "常务委员会会议")
    name = _ENLARGED.sub(lambda found: f"{_IN_FULL.get(found['who'], found['who'])}（扩大）会议", name)
    name = _QUARTER.sub("第", _FIRST_HALF.sub("上半年", name.replace("全体成员", "全体")))
    if both := _BOTH_CEREMONIES.fullmatch(name):
        one = gathering(f"{both['what']}集中开工仪式")
        told = "groundbreaking and signing" if both["first"] == "开工" else "signing and groundbreaking"
        return replace(one, en=one.en.replace("groundbreaking", told, 1)) if one else None
    if fair := fair_named(name):
        return Gathering(fair, None, True)
    if two := two_sessions(name):
        return Gathering(two, None, True)
    for start, end, en in sessions(name):
        if start == 0 and end == len(name):
            return Gathering(en)
        if start == 0 and _PREPARATORY.fullmatch(name, end):
            return Gathering(f"preparatory meeting for the {en}")
        if start == 0 and (sat := _PRESIDIUM.fullmatch(name, end)):
            return Gathering(f"{ordinal(sat[1] or sat[2])} meeting of the presidium of the {en}")
    if _SEVERAL.search(name):
        return None
    if framed := framed_meeting(name):
        return Gathering(framed, None, about=True)
    if zone := _BOTH_OF_A_ZONE.match(name):
        one = gathering(f"{zone['party']}{name[zone.end() :]}")
        together = f"{_ZONE_PARTY} and Administrative Committee"
        return replace(one, owner=one.owner.replace(_ZONE_PARTY, together)) if one and one.owner else None
    for word in (words().get(name) if _ENDS_MEETING.search(name) else None) or ():
        if word.role == "noun":
            return Gathering(word.en, plural=word.num == "p")
    first, mark, second = name.partition("暨")
    if mark and (head := head_of(name)) and "暨" in head[0]:
        return _named(name)  # 推介暨签约仪式: one ceremony for both
    if mark and body_prefix(name) > len(first):
        return _named(name) or _of_period(name)  # 甲工作暨乙战略领导小组: one body
    if mark and _CEREMONY.search(first):
        first += "仪式"  # 集中签约暨重大项目开工活动: two ceremonies
    if mark and first.endswith("工作") and _ONE_OF_A_ROW.search(second):
        first += "会议"  # 防汛工作暨安委会第五次会议: one of a row of meetings, and a meeting on work
    if mark and not _ENDS_MEETING.search(first):
        return _named(name)  # 防汛暨安全生产会议: one meeting on two things
    if mark:
        level = LEVEL.match(first) if _ZONES.match(second) else None
        left = _bare(first) or gathering(first)
        right = _bare(second) or gathering(f"{level.group() if level else ''}{second}")
        if left is None and first.endswith(("会议", "全会", "仪式")):
            return None  # 党组会议暨常务会议: two meetings, one of which has no English
        if left is not None and right is not None:
            held = left.en if left.owner is None else left.full.removeprefix("the ")
            # 推介会暨签约仪式: the ceremony needs no article of its own.
            the = "" if right.owner is None and _OF_A_CEREMONY.search(right.en) else "the "
            return Gathering(f"{held} and {the}{right.full.removeprefix('the ')}", None, True)
    return _named(name) or _of_period(name)


def _bare(name: str) -> Gathering | None:
    """招商推介会暨…: one that has no other name."""
    head = head_of(name)
    return Gathering(head[1]) if head and head[0] == name else None


_OF_A_CEREMONY = regex(r"^(?:[a-z]+ ){0,2}ceremony\b")
# 爱心企业捐赠救护车仪式: the donation ceremony for ambulances; 爱心 says nothing in English.
_GIFT = regex("(?:爱心)?(?:企业|人士|企业家)?(?P<deed>捐赠)(?P<what>[^，。；“”捐]{2,10}?)仪式$")
_KINDLY = regex("爱心(?=捐[赠助款资])")
# 春季|招聘会, 新春|座谈会
_SEASONS = {
    "春季": "spring", "夏季": "summer", "秋季": "autumn", "冬季": "winter", "新春": "Spring Festival",
    "春节": "Spring Festival", "中秋": "Mid-Autumn Festival", "国庆": "National Day", "五一": "May Day",
}  # fmt: skip


# 一季度|经济运行分析会: when it looked back on, before a name that the table has whole.
_PERIOD = regex(r"(?:(?P<year>20\d\d)年?)?(?:第(?P<quarter>[一二三四])季度|(?P<half>[上下])半年)")


def _of_period(name: str) -> Gathering | None:
    """A meeting on a part of a year, by what it is without it."""
    levels = next((level for level in LEVEL_WORDS if name.startswith(level)), "")
    period = _PERIOD.match(name, len(levels))
    if period is None:
        return None
    rest = levels + name[period.end() :]
    found = gathering(rest) or _bare(rest)
    if found is None or found.when:
        return None
    part = f"{ordinal(period['quarter'])} quarter" if period["quarter"] else _HALVES[period["half"]]
    year = f" of {period['year']}" if period["year"] else ""
    return replace(found, when=f" for the {part}{year}", about=True)


_HALVES = {"上": "first half", "下": "second half"}


_SAID_AGAIN = regex("^(?P<level>[省市县区州旗])(?=第?[一二三四五六七八九十]{1,3}届(?P=level)[委政])")
# 三季度 is the third; 前半年 is what elsewhere is 上半年.
_QUARTER = regex(r"(?<![第前一二三四至])(?=[一二三四]季度)")
_FIRST_HALF = regex(r"前半年")
# 项目集中开工暨集中签约活动: one ceremony for both.
_BOTH_CEREMONIES = regex(
    r"(?P<what>.{2,30}项目)(?:集中)?(?P<first>开工|签约)(?:暨|、|和|及)?(?:项目)?(?:集中)?(?!(?P=first))(?:开工|签约)(?:仪式|活动|大会)"
)


# 高新区党工委、管委会|班子会议: the two that run a zone, together.
_BOTH_OF_A_ZONE = regex("(?P<party>[\u4e00-\u9fff]{0,12}?党工委)(?:[、和]|暨)?管委会(?=.)")
_ZONE_PARTY = "Party Working Committee"


# 某镇党委|2023年第14次党委（扩大）会议: the group that met, said again before its meeting.
_GROUP_AGAIN = regex(r"(党委|党组|党工委|常委会)(?=\1)")
# 5月8日、6月9日常务会议: one kind of meeting, held twice.
_DATES = regex(r"(1?\d)月(\d{1,2})日[、和及](?=1?\d月\d{1,2}日)")


def _day(date: "re.Match[str]") -> str:
    return f" on {int(date.group(2))} {MONTHS[int(date.group(1)) - 1]}"


def _named(name: str) -> Gathering | None:
    if (two := _DATES.match(name)) is not None:
        return _held_twice(two, _named(name[two.end() :]))
    date = _DATE.match(name)
    bare = name[date.end() :] if date else name
    if bare.startswith("各级"):
        return _at_all_levels(_named(bare.removeprefix("各级")))
    read = read_marks(bare)
    found = _headed(_GROUP_AGAIN.sub("", read[1])) if read else None
    if read is None or found is None:
        return None
    marks, (head, rest) = read[0], found
    levels, rest = _levels(rest)
    if "、" in rest[: body_prefix(rest)]:
        return None  # 国务院、省政府会议: of both, or one of each
    named, owner = rest, None
    if rest not in WHO and not (levels and _ZONES.match(rest)):
        owner, rest = _owner(rest)
    if owner:
        marks, rest = behind_owner(marks, rest)
    if not levels:
        levels, rest = _levels(rest)
    if owner and levels == ("central",) and BODY_ENDS.search(owner.partition(" for ")[0]):
        owner, levels = f"Central {owner}", ()  # the group is the central one, not its meeting
    subject = _subject(rest)
    if season := _SEASONS.get(subject):
        head, subject = f"{season} {head}", ""
    together = len(levels) > 1 and subject in WHO and bool(_TOGETHER.match(bare))
    about = None if owner and A_BODY.search(subject) else matter(subject, head)
    if not owner and subject in ("政府", "人民政府"):
        about = " of the government"  # whose it is stands elsewhere on the page
    owners = owner and " and " in owner and _SIDE_BY_SIDE.search(named.removesuffix(rest))
    if about is None or owners or not (levels or owner or subject or season):
        return None
    if head.endswith(" on elections"):
        about = about.replace(" on ", " to ", 1)
    if owner and levels == ("central",):
        return None  # 中央新疆工作座谈会: on a place, not of it
    if owner and len(levels) > 1 and (BODY_ENDS.search(owner) or " and " in owner):
        return None  # 中央、省、市安委会会议: of the committee of each level
    if together:
        about, levels = about.replace(WHO[subject], f"{_joined(levels)} {WHO[subject]}"), ()
    if len(levels) == 1 and A_BODY.search(subject) and about.startswith(" of "):
        # whose level is the group's
        about, levels = f" of the {levels[0]} {about.removeprefix(' of ').removeprefix('the ')}", ()
    if marks.batch:
        if not about.startswith(" for "):
            return None
        about = f" for the {marks.batch} batch of {about.removeprefix(' for ').removeprefix('the ')}"
    plural = len(levels) > 1
    relevant = "relevant" if _RELEVANT.search(rest) else None
    enlarged = "enlarged" if marks.enlarged else None
    parts = (marks.number, relevant, _joined(levels), enlarged, _plural(head) if plural else head)
    dated = f"{marks.year} " if marks.year and not marks.number else ""
    en = dated + " ".join(word for word in parts if word) + about
    return Gathering(en, owner, plural, bool(about), marks.when(_day(date) if date else ""))


def _held_twice(first: "re.Match[str]", last: Gathering | None) -> Gathering | None:
    """A meeting of two days by the first of them and the meeting of the last."""
    if last is None or last.plural or not last.when.startswith(" on "):
        return None
    en = re.sub(r"\bmeeting\b", "meetings", last.en, count=1)
    when = f"{_day(first)} and{last.when.removeprefix(' on')}"
    return None if en == last.en else replace(last, en=en, when=when, plural=True)


def _at_all_levels(one: Gathering | None) -> Gathering | None:
    """各级卫生健康工作会议: one meeting at each level."""
    if one is None or one.owner or one.plural or one.when or one.en[0].isdigit():
        return None
    en = re.sub(r"\bmeeting\b", "meetings", one.en, count=1)
    return None if en == one.en else replace(one, en=f"{en} at all levels", plural=True)


def _headed(bare: str) -> tuple[str, str] | None:
    """The English of the head of a name, and what stands before it."""
    found = head_of(bare)
    if found is None:
        return None
    zh, rest = found[0], bare[: -len(found[0])]
    short = zh.removeprefix("工作")
    if short != zh and _WORK_NAMED.search(rest) and (shorter := _heads().get(short)):
        return shorter, rest + "工作"  # 重点工作|部署会: what is planned is the work
    return found[1], rest


def _subject(rest: str) -> str:
    """What a meeting is on, without the words that only lead to it or close it."""
    if rest.endswith("工作") and _WORK_NAMED.search(rest.removesuffix("工作")):
        return rest
    return WORK.sub("", _LINK.sub("", rest)) or (rest if rest and not _LINK.match(rest) else "")


def _levels(rest: str) -> tuple[tuple[str, ...], str]:
    """全省、全市 → ("provincial", "municipal"); a single 市 or 区 is an owner, not a level."""
    if _A_TITLE.match(rest):
        return (), rest
    several = _LEVELS.match(rest)
    if several:
        return levels_beside(several.group()), rest[several.end() :]
    one = LEVEL.match(rest)
    if one and rest.startswith(("两会", "“两会"), one.end()):
        return (), rest  # 全国两会 is no level of a meeting
    if one and (
        1 < len(one.group()) >= body_prefix(rest)
        or _ZONES.match(rest, one.end())
        or _POLICE.match(rest, one.end())
    ):
        return (LEVEL_WORDS[one.group()],), rest[one.end() :]
    alone = one is not None and len(one.group()) == 1 and not (body_prefix(rest) or place_prefix(rest))
    if one and alone and all(end == 1 for end, _ in words().matches(rest, 0)):
        return (LEVEL_WORDS[one.group()],), rest[1:]  # 市|安全生产会议, not 市场|监管会议
    return (), rest


def _joined(levels: tuple[str, ...]) -> str:
    if len(levels) < 2:
        return "".join(levels)
    return ", ".join(levels[:-1]) + f" and {levels[-1]}"


def _plural(head: str) -> str:
    first, of, rest = head.partition(" of ")
    return (first if first.endswith("s") else f"{first}s") + of + rest


def _owner(rest: str) -> tuple[str | None, str]:
    length = max(body_prefix(rest), place_prefix(rest))
    if not length or rest[:length] in _NO_OWNER or rest.startswith("工作报告", length):
        return None, rest
    owner = body_english(rest[:length]) or place_english(rest[:length])
    return owner.removeprefix("the ") if owner else None, rest[length:]
