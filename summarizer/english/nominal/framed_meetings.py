"""Meetings whose names are sentences: who inspects where, what principal officials study, whose Two Sessions."""

from summarizer.english.nominal.compounds import joined
from summarizer.english.nominal.meeting_marks import levels_beside
from summarizer.english.nominal.sessions import sessions
from summarizer.language.bodies.bodies import body_english
from summarizer.language.places.places import place_english
from summarizer.patterns import regex

# 全国和我市“两会”, 省、市两会
_TWO_SESSIONS = regex("(?P<whose>(?:(?:全国|[全我]?[省市县区州旗])(?:[、和及与]|以及)?)+)“?两会”?")
# 中央第三生态环境保护督察组督察青禾省动员会
_INSPECTS = regex(
    "(?P<who>中央第[一二三四五六七八九十]{1,2}(?:生态)?环境保护督察组)(?:督[察查]|进驻)(?P<where>[一-鿿]{2,8}?[省市区])"
    "(?:工作)?(?P<head>动员会|汇报会|反馈会)议?"
)
# 省部级主要领导干部学习贯彻党的二十届三中全会精神专题研讨班
_SEMINAR = regex(
    "(?P<whose>省部级|市厅级|县处级|省管|市管|县管)?主要领导干部学习贯彻(?P<on>.{4,30}?)精神(?:专题)?研讨班"
)
_OFFICIALS = {
    "": "principal officials",
    "省部级": "principal officials at the provincial and ministerial level",
    "市厅级": "principal officials at the prefectural and bureau level",
    "县处级": "principal officials at the county and division level",
    "省管": "principal officials under provincial administration",
    "市管": "principal officials under municipal administration",
    "县管": "principal officials under county administration",
}
_HEADS = {"动员会": "mobilization", "汇报会": "report", "反馈会": "feedback"}


def two_sessions(name: str) -> str | None:
    """The Two Sessions of one level or of several."""
    found = _TWO_SESSIONS.fullmatch(name)
    if found is None:
        return None
    return f"{joined(levels_beside(found['whose'].replace('我', '')))} Two Sessions"


def framed_meeting(name: str) -> str | None:
    """A mobilization meeting of inspectors, a workshop on a plenary session; None if it is neither."""
    if (found := _INSPECTS.fullmatch(name)) is not None:
        team, where = body_english(found["who"]), place_english(found["where"])
        told = f"{_HEADS[found['head']]} meeting of the {team} on its inspection of {where}"
        return told if team and where else None
    if (found := _SEMINAR.fullmatch(name)) is None:
        return None
    plenum = next((en for a, b, en in sessions(found["on"]) if not a and b == len(found["on"])), None)
    whose = _OFFICIALS[found["whose"] or ""]
    return f"themed workshop for {whose} on the guiding principles of the {plenum}" if plenum else None
