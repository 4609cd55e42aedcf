"""What a meeting is on, or who met, as the words behind its head: " on workplace safety", " of leading officials"."""

import re

from summarizer.english.nominal.affinity import PERSONS
from summarizer.english.nominal.compounds import plainly
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.sessions import ordinal
from summarizer.english.nominal.sound import tangled
from summarizer.patterns import regex

_SECTOR = 3
_ANNIVERSARY = regex(
    r"(?:庆祝|纪念)(?P<what>.+?)(?P<how>成立|建立|诞辰|发表|颁布|实施|创建|解放|胜利)?(?P<number>\d{1,3}|[一二三四五六七八九十百]{1,4})周年"
)
_FOUNDED = {
    "成立": "the founding",
    "建立": "the establishment",
    "诞辰": "the birth",
    "发表": "the publication",
    "颁布": "the promulgation",
    "实施": "the implementation",
    "创建": "the founding",
    "解放": "the liberation",
    "胜利": "the victory",
}
_MARKED = regex("[、和与及并]")
_A_NAME = regex(r"(?:the )?(?:\d+\w\w )?[A-Z]")
_WORKERS = regex("(?:工作者|教师|民警|护士|医生|队员|选手)$")
BODY_ENDS = regex(r"(?:Committee|Commission|Government|Congress|Group|Bureau|Office)$")
_A_BODY = regex(r"\b(?:Committee|Commission|Government|Congress)\b")
A_BODY = regex("(?:小组|委员会|专班|指挥部|安委会|安委办|理事会|协会)$")
WORK = regex(r"(?:工作|专项工作|重点工作)$")
# Who meets, as the plural English of the word before the head.
WHO = namings("meets")
# 民族|工作会议: on their affairs, not on them.
_AFFAIRS = {
    "民族": "ethnic affairs", "宗教": "religious affairs", "民族宗教": "ethnic and religious affairs",
    # Beside a level these are all of a kind: 全省高新区工作会议.
    "高新区": "high-tech zones", "经开区": "economic development zones", "自贸区": "free trade zones",
    "自贸试验区": "pilot free trade zones",
}  # fmt: skip
# 人才|工作会议, 政法|工作会议: on the work, whoever else may meet.
_WORK_ON = {
    "人才": "talent", "政法": "political and legal affairs", "公安": "public security",
    "统战": "united front work", "统一战线": "united front work", "检察": "procuratorial work",
    "组织": "Party organization", "换届": "the change of leadership", "人大": "people's congresses",
    "政协": "the CPPCC",
}  # fmt: skip
# 安全生产（消防）重点: what stands in brackets is dealt with as well.
_BRACKETED = regex("(?P<field>[^（）]{2,20})（(?P<beside>[^（）扩]{2,12})）(?P<key>重点(?:工作)?)?")


def matter(subject: str, head: str) -> str | None:
    """ " on workplace safety", " of leading officials", "" without a subject; None if the subject has no English."""
    if not subject:
        return ""
    if (found := _ANNIVERSARY.fullmatch(subject)) is not None:
        what = nominal(found["what"])
        number = ordinal(found["number"])
        if what is None or number is None:
            return None
        founding = f"{_FOUNDED[found['how']]} of " if found["how"] else ""
        return f" marking the {number} anniversary of {founding}{what.full}"
    if (beside := _BRACKETED.fullmatch(subject)) is not None:
        shown = [_field(WORK.sub("", beside[part])) for part in ("field", "beside")]
        return f" on {'key work in ' if beside['key'] else ''}{shown[0]} ({shown[1]})" if all(shown) else None
    if subject in _AFFAIRS:
        return f" on {_AFFAIRS[subject]}"
    if subject in _WORK_ON and head.startswith("work "):
        return f" on {_WORK_ON[subject]}"
    if (planned := subject.removeprefix("研究部署")) != subject:
        return f" to study and plan {told}" if (told := _field(planned)) else None
    if subject.endswith("系统") and len(subject) > _SECTOR:
        told = _field(subject.removesuffix("系统"))  # 宣传文化系统会议: who works in it, no machine
        return f" in the field of {told}" if told else None
    first, mark, second = subject.partition("暨")
    if mark and "系统" in subject:
        return None  # 某厅全面从严治党暨某系统党风廉政建设会议: what the system says is of the second
    if mark:
        both = [matter(part, head) for part in (WORK.sub("", first), second)]
        link = both[0].split(" ")[1] if both[0] else ""
        if not all(both) or link != (both[1] or "").split(" ")[1]:
            return None
        return f"{both[0]} and{(both[1] or '').removeprefix(f' {link}')}"
    if subject in WHO:
        return f" {'with' if head in ('discussion meeting', 'symposium') else 'of'} {WHO[subject]}"
    read = nominal(subject)
    if read is None or (read.kind == "v" and len(read.members) > 1 and not _MARKED.search(subject)):
        return None  # two deeds without a mark between them are seldom two
    if (told := plainly(read)) is None or read.role == "place" or tangled(told):
        return None
    if read.role == "body":
        return f" of {told}"
    if not read.members and read.kind == "n" and _A_NAME.match(told) and BODY_ENDS.search(told):
        return f" of {told}"
    if read.members and _A_BODY.search(told):
        return None  # 省委、市委审计委员会会议: of both committees, or of each its own
    if re.search(r"training|course|workshop", head) and PERSONS.search(subject):
        return f" for {told.removeprefix('the ')}"
    if "commendation" in head or _WORKERS.search(subject):
        return f" for {told}"
    if A_BODY.search(subject) or PERSONS.search(subject):
        return f" of {told}"
    link = "for" if _FOR_WHAT.search(head) or head in ("opening", "closing") else "on"
    return f" {link} {told}"


# A promotion meeting is for what it promotes.
_FOR_WHAT = regex(r"\b(?:ceremony|event|promotion meeting|fair)\b")


def _field(zh: str) -> str | None:
    """A field of work by its noun."""
    read = nominal(zh)
    return plainly(read) if read is not None and read.kind == "n" else None
