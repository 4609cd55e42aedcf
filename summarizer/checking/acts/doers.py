"""Which organ acted: 县委常委会会议讨论通过了县人大常委会工作报告 is no act of the people's congress.

An organ that opens a line and does what meetings do must be one that does it, or meets, somewhere in the Chinese; so
must its level. What was told of an organ (its report, its plenum passed on) is no act of it.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.levels import may_be
from summarizer.checking.line.words import words
from summarizer.language.marks import before_next, behind_last
from summarizer.patterns import regex

_VERBS = "passed adopted approved discussed heard relayed studied deliberated reviewed voted convened met decided held"
_VERB_WORDS = frozenset(_VERBS.split())
_SUBJECT = regex(
    r"(?:^|[.;] |\b(?:while|and) )[Tt]he (?:[Ss]tanding [Cc]ommittee of the )?"
    r"(?:(?P<level>[Pp]rovincial|[Mm]unicipal|[Cc]ity|[Dd]istrict|[Cc]ounty|[Tt]own(?:ship)?)(?:['’]s)? )?"
    r"(?P<organ>Party [Cc]ommittee|(?:[Pp]eople['’]s )?[Cc]ongress|(?:[Pp]eople['’]s )?[Gg]overnment|CPPCC)"
    r"(?:['’]s)?(?: [Ss]tanding [Cc]ommittee| [Cc]ommittee)?(?: meeting| session)? "
    rf"(?:also |then |has |jointly )?(?P<verb>{_VERBS.replace(' ', '|')})\b"
)
_LEVEL_ZH = "(?P<level>[省市县区旗镇乡])?"
_NUMBERED = "(?:第?[一二三四五六七八九十]+届)?"
_ORGANS = {
    "party": regex(rf"{_LEVEL_ZH}(?:委(?!员(?!会)|托|任|派|办)|党委|党工委)|(?<!大)常委会"),
    "congress": regex(rf"{_LEVEL_ZH}{_NUMBERED}(?:人大(?!代表)|人代会|人民代表大会)"),
    "government": regex(
        rf"{_LEVEL_ZH}{_NUMBERED}(?:人民政府|政府(?!工作报告))|(?P<level2>[省市县区旗])?长办公会|政府常务会"
    ),
    "CPPCC": regex(f"{_LEVEL_ZH}政协"),
}
_KINDS = (("Party", "party"), ("ongress", "congress"), ("overnment", "government"), ("CPPCC", "CPPCC"))
# What follows an organ that is one of whose papers, posts or people is told.
_OWNS = regex(
    "[^，。；、]{0,4}(?:主席|主任|副|书记|秘书长|[市县区省]长|工作报告|报告|代表|委员|部署|决策|精神|要求|办公|领导|关于|的)"
)
_DID = regex("通过|审议|讨论|听取|传达|学习|研究|决定|召开|举行|审定|表决|同意|批准|部署|会议")
# A meeting told of by another: 传达市委全会精神, 研究召开县人大会议有关事宜.
_TOLD_OF = regex(
    "(?:传达|学习|贯彻|落实|筹备|关于|研究|通过|审议|讨论|听取|宣读|按照|根据|对照)[^，。；]{0,24}$"
)


def check_doers(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages, one for each organ of `en` told to have acted that the cited Chinese only names."""
    if _VERB_WORDS.isdisjoint(words(en)):
        return
    for told in _SUBJECT.finditer(en):
        kind = next(kind for word, kind in _KINDS if word in told["organ"])
        met = [(quote, one) for quote in quotes for one in _ORGANS[kind].finditer(quote)]
        acting = [one for quote, one in met if _acts(quote, one.start(), one.end())]
        if met and not acting:
            yield f"“{told[0].strip()}”: the cited Chinese names it and does not say that it did"
            continue
        held = [one["level"] for one in acting]
        wanted = told["level"]
        if wanted and held and all(level and not may_be(wanted, level) for level in held):
            yield f"“{told[0].strip()}”: in the cited Chinese the one that did is of another level ({held[0]})"


def _acts(quote: str, start: int, end: int) -> bool:
    """Whether an organ does something or meets: it is neither told of by another nor the owner of what is named."""
    begin = behind_last(quote, "，。；\n", start)
    if _TOLD_OF.search(quote, begin, start) or _OWNS.match(quote, end):
        return False
    return _DID.search(quote, end, before_next(quote, "。\n", end)) is not None
