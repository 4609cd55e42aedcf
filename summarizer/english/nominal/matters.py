"""Agenda items with a frame of their own around a part that another module reads.

    matter := meeting tail | who work 汇报 | (就 | 围绕) topic (进行 | 开展) manner? talk | matter 等内容

The tails, the talks and the ways to name somebody's work are rows of `namings.tsv`.
"""

import re
from collections.abc import Callable

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.seats import in_a_row, seat
from summarizer.english.nominal.session_papers import session_papers
from summarizer.english.nominal.sound import fit
from summarizer.english.nominal.sources import source_list
from summarizer.language.bodies.bodies import body_english, single_body
from summarizer.language.figures.numerals import parse_numeral
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import title_english
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS

_SESSIONS = ("Meeting", "Conference", "Session", "Congress")
_TAILS = namings("tail")
_TAIL = regex(f"(?:{any_of(_TAILS)})$")
_MEETING = regex("(?:两会|会|会议|全会|大会|学习|）)$")
# 全县召开两会: whose they are stands before the verb.
_CONVENED = regex(
    "^(?:关于)?(?:[全我]?(?P<whose>[省市县区州旗镇乡]))?(?:召开|举行|举办|筹备(?:召开)?|组织召开)(?:好)?"
)
_WORK = namings("work")
_MOTIONS = namings("motion")
_OWN_WORK = regex(
    rf"(?P<who>.{{2,40}}?)(?:的)?(?P<year>20\d\d年(?:度)?)?(?P<work>{any_of(_WORK)})"
    r"(?:的)?(?:汇报|报告|通报|情况汇报|情况报告|情况通报|情况的汇报|情况的报告)"
)
# 市直有关部门情况汇报, 各镇街情况汇报: who reports, and each of what is its own.
_TELL_OF = regex(
    "(?!.*(?:关于|《))(?P<who>(?:各(?!类|项|种)|(?:[省市县区州旗]直?)?(?:有关|相关)|.{3,50}等.{0,4}(?=部门|单位)).{0,10}?(?:部门|单位|镇街|街道|乡镇|镇|专班|组))"
    "(?:的)?(?:有关|相关)?情况的?(?:汇报|报告)"
)
_TALK = regex(
    r"(?:就|围绕|针对)(?P<what>.{2,60}?)(?:[与和同](?P<whom>[^，。；、]{2,40}?))?(?:进行|开展|作|展开)了?(?:深入|专题|充分|广泛|认真|热烈|集中|友好|亲切|坦诚|初步|全面|面对面|务实|细致|[、地的])*"
    r"(?:研讨|交流|讨论|座谈|沟通|交流研讨|研讨交流|座谈交流|讨论交流|交流讨论|交流探讨|沟通交流|交流座谈|探讨|磋商|协商|洽谈|商谈|会谈|对接|对接洽谈|洽谈对接|座谈会谈|沟通对接|交流对接)"
)
_PAPERS = namings("drawn")
_DRAWN = any_of(_PAPERS)
_PAPERS_ON = regex(
    rf"(?P<who>[^关《》]{{2,20}}?)关于(?P<what>.{{2,40}}?)(?:的)?(?P<how>相关|有关)?(?:的)?(?P<kind>{_DRAWN})"
)
_DELIVERED = regex(
    r"(?P<who>.{2,40}?)(?:同志)?(?:(?:受[^，、]{2,14}委托，?)?代表(?P<whom>[^，；《》]{2,24}?))?(?:向大会|在会上)?所?作的"
    r"(?:题为)?(?:《[^《》]+》|“[^“”]+”)?的?(?P<what>[^，。、]{0,20}报告)"
)
# 老干部工作情况: the work with them.
_NO_REPORTERS = regex("[全本我]?[省市县区]?(?:离退休|老)干部")
_SEVERAL = regex("[、和]|各|^部分|(?:代表|成员)$")
_MOTION = regex(
    r"(?P<names>(?:(?!等)[\u4e00-\u9fff]){2,4}(?:、(?:(?!等)[\u4e00-\u9fff]){2,4}){0,3})"
    r"(?:等(?P<count>\d{1,3}|[一二三四五六七八九十]{1,3})名|[两二三四]名)?同志"
    r"(?:的)?(?P<what>任职|免职|任免|辞职)(?:的)?(?P<kind>议案|事项|请求|报告)"
)
_AGENT = regex(
    r"(?:小组|委员会|部门|单位|党组|常委会|法院|检察院|政府|班子|成员|工委|政协|人大|代表|书记|主任|委室|专班|街道|乡镇|镇街|专委会|专门委员会|分局)$"
)


def of_meeting(text: str) -> str | None:
    """甲会议暨乙会议筹备情况: what is prepared, planned or settled is a meeting."""
    if (papers := session_papers(text)) is not None:
        return papers
    tail = _TAIL.search(text)
    before = _CONVENED.sub(_whose, text[: tail.start()].removesuffix("的")) if tail else ""
    if tail is None or not _MEETING.search(before):
        return None
    found = source_list(before) or _congress(before)
    return None if found is None else _TAILS[tail.group()].replace("{x}", joined(found))


def _congress(text: str) -> tuple[str, ...] | None:
    """县党代会: a congress by its short name."""
    read = nominal(text) if text.endswith(("党代会", "人代会")) else None
    return None if read is None or read.kind == "v" else (read.full,)


def _whose(convened: "re.Match[str]") -> str:
    return convened["whose"] or ""


_SET_FOR = regex(
    r"(?:(?P<name>.{4,60}?(?:会议|大会|全会))(?:拟|将|暂)?(?:定)?于(?P<day>.+?)(?:召开|举行)"
    r"|(?:(?:定?于|在)?)(?P<on>.+?)(?:召开|举行|举办)(?P<called>.{4,60}))"
)
_ON_DAY = regex(
    r"(?:(?P<year>20\d\d)年)?(?P<month>1[0-2]|[1-9])月(?:(?P<day>\d{1,2})日(?:[至—-](?P<last>\d{1,2})日)?|(?P<part>[上中下]旬|底|初|份))?"
)
_PART = {
    "上旬": "in early ",
    "中旬": "in mid-",
    "下旬": "in late ",
    "初": "in early ",
    "底": "at the end of ",
    "份": "in ",
    "": "in ",
}


def session_set(text: str) -> str | None:
    """甲会议于5月25日召开, 定于5月25日召开甲会议: a session given a day is told with it."""
    found = _SET_FOR.fullmatch(text)
    day = _ON_DAY.fullmatch(found["day"] or found["on"]) if found else None
    told = source_list(found["name"] or found["called"]) if found and day else None
    if day is None or told is None:
        return None
    month = MONTHS[int(day["month"]) - 1]
    if day["last"]:
        when = f"from {int(day['day'])} to {int(day['last'])} {month}"
    elif day["day"]:
        when = f"on {int(day['day'])} {month}"
    else:
        when = f"{_PART[day['part'] or '']}{month}"
    return f"{joined(told)}, to be held {when}{f' {year}' if (year := day['year']) else ''}"


def own_work(text: str) -> str | None:
    """某局工作情况汇报: who reports tells of the own work."""
    if (several := _TELL_OF.fullmatch(text)) is not None:
        who = agents(several["who"])
        return f"the reports of {who}" if who else None
    found = _OWN_WORK.fullmatch(text)
    if found is None or "关于" in found["who"] or _NO_REPORTERS.fullmatch(found["who"]):
        return None
    who = agents(found["who"])
    if who is None:
        return None
    year = f"{found['year'][:4]} " if found["year"] else ""
    several = _SEVERAL.search(found["who"])
    return f"the {year}work report{'s' if several else ''} of {who}{_WORK[found['work']]}"


def work_of_groups(text: str) -> str | None:
    """县人大常委会、县政府、县政协党组工作汇报: each of the bodies has a group, and each reports."""
    found = _OWN_WORK.fullmatch(text)
    grouped = found is not None and _party_groups(re.split("[、和及]", found["who"]))
    return own_work(text) if grouped else None


# 与某集团战略合作框架协议, 关于与某公司签订投资协议: who it is with stands before it.
_KINDS = namings("agreement")
_AGREEMENT = regex(
    rf"(?:关于)?(?P<one>[^《》与同和]{{2,16}})?与(?P<other>[^《》]{{3,24}}?)(?:拟?签[订署])?(?:的)?(?P<kind>{any_of(_KINDS)})"
    "(?:有关|相关)?(?:事宜|事项)?"
)


def is_agreement(text: str) -> bool:
    """Whether it is an agreement with somebody, whatever can be said of it."""
    return _AGREEMENT.fullmatch(text) is not None


def agreement(text: str) -> str | None:
    """An agreement, and between whom; None if one of them has no English."""
    found = _AGREEMENT.fullmatch(text)
    other = body_english(found["other"]) if found else None
    one = body_english(found["one"]) if found and found["one"] else ""
    if found is None or other is None or one is None:
        return None
    article = "" if other.endswith(("Ltd.", "Inc.")) else "the "
    between = f"between the {one} and {article}{other}" if one else f"with {article}{other}"
    return f"the {_KINDS[found['kind']]} {between}"


_BODY_WORK = regex(
    "(?!法院|检察院|医院|学院)(?P<who>.{1,20}?(?:会|联|团|协|部|局|院|团委|关工委))(?:各项)?工作(?:开展)?(?:情况)?"
)


def work_of(text: str) -> str | None:
    """妇联、红十字会工作: what a body does, and not the body."""
    found = _BODY_WORK.fullmatch(text)
    bodies = [body_english(part) for part in re.split("[、和及]", found["who"])] if found else []
    told = tuple(f"the {body}" for body in bodies if body and not body.endswith(_SESSIONS))
    return f"the work of {joined(told)}" if told and len(told) == len(bodies) else None


_ABOUT = regex("(?P<what>.{4,40}?)(?:的)?(?:有关|相关|具体)?(?:事宜|事项)")


def about_doing(text: str) -> str | None:
    """表彰先进个人有关事宜: what is to be done, so it is no "matters relating to" the thing alone."""
    found = None if of_meeting(text) else _ABOUT.fullmatch(text)
    what = found["what"].removeprefix("关于") if found else ""
    read = nominal(what) if what else None
    if read is None or read.kind != "v" or not fit(what, read.full):
        return None
    return f"matters relating to {read.full}"


def motion(text: str) -> str | None:
    """某某等6名同志的任职议案: a motion names the people it is about."""
    found = _MOTION.fullmatch(text)
    if found is None:
        return None
    told = in_a_row(found["names"])
    if told is None:
        return None
    count = parse_numeral(found["count"]) if found["count"] else None
    who = f"{int(count)} officials including {joined(told)}" if count else joined(told)
    return f"{_MOTIONS[found['kind']]} on the {_MOTIONS[found['what']]} of {who}"


_SUBMITS = regex(
    "(?P<who>[^《》，；]{2,20}?)?关于提请(?P<how>审议|批准|审议批准|审查批准|审查)(?P<what>.{4,60}?)的议案"
)


def submitted(text: str, read: Callable[[str], str | None]) -> str | None:
    """市政府关于提请批准调整2022年预算的议案: whose motion, and what is to be deliberated or approved."""
    found = _SUBMITS.fullmatch(text)
    who = agents(found["who"]) if found and found["who"] else ""
    if found is None or who is None:
        return None
    if (moved := seat(f"提请{found['how']}{found['what']}")) is not None:
        return f"the motion{f' of {who}' if who else ''} on {moved}"
    what = found["what"]
    if (called := _TO_CONVENE.fullmatch(what)) is not None:  # 提请审议召开甲会议决定（草案）
        sat = source_list(called["sat"])
        draft = "draft " if called["draft"] else ""
        told = f"the {draft}decision on convening {joined(sat)}" if sat else None
        return f"the motion{f' of {who}' if who else ''} submitting {told} for deliberation" if told else None
    if what.startswith(("召开", "举行")):
        return None
    what = f"{what[2:]}调整" if what.startswith("调整") else what
    told = read(what)
    ends = "approval" if "批准" in found["how"] else "deliberation"
    return f"the motion{f' of {who}' if who else ''} submitting {told} for {ends}" if told else None


_TO_CONVENE = regex("(?:召开|举行)(?P<sat>.{4,40}会议)的?决定(?P<draft>（草案）|草案)?")
# 提请县人大常委会第二十次会议审议的人事事项, 拟提交市委常委会会议研究的文件: what goes to a meeting.
_GOES_TO = regex(
    "(?:拟)?(?:提请|提交)(?P<sat>[^，；《》的]{3,40}?(?:会|会议|大会|全会|常委会|委员会))"
    "(?P<how>审议|研究|审查|讨论|审定|表决|票决|审议决定|研究审议|审议批准)的(?P<what>[^的]{2,40})"
)
_GONE_OVER = {"审": "deliberation", "研": "discussion", "讨": "discussion", "表": "a vote", "票": "a vote"}


def goes_to(text: str, read: Callable[[str], str | None]) -> str | None:
    """What is put before a meeting: "personnel matters to be submitted to the 20th meeting of … for deliberation"."""
    found = _GOES_TO.fullmatch(text)
    sitting = (
        source_list(found["sat"]) or ((body,) if (body := agents(found["sat"])) else ()) if found else ()
    )
    what = read(found["what"]) if found and sitting else None
    if found is None or what is None:
        return None
    return f"{what} to be submitted to {joined(sitting)} for {_GONE_OVER[found['how'][0]]}"


def papers_of(text: str) -> str | None:
    """某委关于某事的相关文件: whose papers they are, and what they are on."""
    found = _PAPERS_ON.fullmatch(text)
    who = agents(found["who"]) if found else None
    what = nominal(found["what"]) if found and who else None
    if found is None or what is None:
        return None
    relevant = "relevant " if found["how"] else ""
    return f"the {relevant}{_PAPERS[found['kind']]} of {who} on {what.full}"


# 市财政局、市审计局等有关部门
_AND_OTHERS = regex("等(?:有关|相关|[省市县区州旗]直)*(?:部门|单位)$")
_OTHERS = {"部门": "other departments", "单位": "other units"}


def agents(text: str) -> str | None:
    """Bodies, or people that may report, in English with their article."""
    parts = [part for part in re.split("[、和及]", text) if part]
    if (groups := _party_groups(parts)) is not None:
        return groups
    first = _AND_OTHERS.sub("", text)
    bodies = _bodies(first)
    if bodies:
        return joined((*bodies, _OTHERS[text[-2:]]) if first != text else bodies)
    if not _AGENT.search(text):
        return None
    read = nominal(text)
    return read.full if read is not None and read.kind == "n" else None


def _bodies(text: str) -> tuple[str, ...]:
    """Bodies side by side, each with its article; a mark within a name (县自然资源和规划局) cuts nothing."""
    if single_body(text):
        return (f"the {body_english(text)}",)
    for mark in re.finditer("[、和及]", text):
        first = body_english(text[: mark.start()]) if single_body(text[: mark.start()]) else None
        if first and (rest := _bodies(text[mark.end() :])):
            return (f"the {first}", *rest)
    named = None if re.search("[、和及]", text) else body_english(text)
    return (f"the {named}",) if named else ()


# 县人大常委会、县政府、县政协党组: each has one. A committee of the Party has none.
_LEVELS = namings("government")
_HAS_GROUP = regex("(?:人大|人大常委会|政府|政协|法院|检察院|两院|[局办])$")


def _party_groups(parts: list[str]) -> str | None:
    owners = [part.removesuffix("党组") for part in parts]
    if len(owners) < 2 or not parts[-1].endswith("党组") or not all(map(_HAS_GROUP.search, owners)):
        return None
    if owners[0][0] in _LEVELS and not any(owner[0] in _LEVELS for owner in owners[1:]):
        owners = [owners[0], *(owners[0][0] + owner for owner in owners[1:])]  # 市人大、政府、法院
    bodies = [body_english(owner) for owner in owners]
    if not all(bodies):
        return None
    return f"the leading Party members groups of {joined(tuple(f'the {body}' for body in bodies if body))}"


def reporter(text: str) -> str | None:
    """Somebody with a post who reports: "by Li Ming (李明), director of the …"; None if it is nobody named."""
    people = find_people(f"{text}作报告")
    if len(people) != 1 or people[0].end != len(text) or people[0].titles_start or not people[0].titles:
        return None
    name, post = romanise(people[0].name), title_english(people[0].titles)
    if name.certainty != "certain":
        return None
    return f"by {name.en} ({people[0].name})" + (f", {post}" if post else "")


def delivered(text: str) -> tuple[str, str] | None:
    """某市长所作的政府工作报告: (the report in Chinese, "delivered by Li Ming (李明), mayor"), or None."""
    found = _DELIVERED.fullmatch(text)
    who = reporter(found["who"]) if found else None
    if found and who is None and (body := body_english(found["who"])):
        who = f"by the {body}"
    if found and who is None and "同志" in text and (named := in_a_row(found["who"])):
        who = f"by {joined(named)}"
    if found is None or who is None:
        return None
    for_whom = body_english(found["whom"]) if found["whom"] else ""
    if for_whom is None:
        return None
    comma = "," if ", " in who else ""
    return found["what"], f"delivered {who}{f'{comma} on behalf of the {for_whom}' if for_whom else ''}"


def topic_of_talk(text: str) -> str | None:
    """The Chinese of what was talked about (就某事进行研讨), or None."""
    found = _TALK.fullmatch(text)
    return found["what"] if found else None
