"""What was relayed: 甲会议、乙讲话和丙通知精神 → "the guiding principles of …".

principles := sources 精神 | levels 有关? (会议 | 文件)+ 精神 | body 有关? 会议 精神
sources    := source ((、 | 和 | ，) source)*
source     := words | meeting | 《…》 | notice
"""

import re

from summarizer.english.nominal.compounds import joined, plainly
from summarizer.english.nominal.formal import namings
from summarizer.english.nominal.gatherings import gathering
from summarizer.english.nominal.nominal import nominal
from summarizer.english.nominal.speeches import words_of
from summarizer.english.nominal.titles import document_english
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import any_of, regex

TITLE = regex(r"《(?:[^《》]|《[^《》]{1,80}》){1,160}》(?:（[^（）]{1,16}）)?")
PRINCIPLES = regex(
    r"(?:等)?(?P<kind>(?:有关|相关|重要|主要|上级)*(?:会议|文件|会议文件|文件和会议)?精神)(?:等)?$"
)
# 《甲意见》等重要文件精神
_OTHERS = regex("等(?P<how>(?:有关|相关|重要)*)(?P<what>会议|文件|会议文件|文件和会议)精神")
JOIN = regex("以及|[、和及与]|，")
_LEVELS = namings("whose")
_LEVEL = any_of(_LEVELS)
_PAPERS = namings("paper")
_PAPER = any_of(_PAPERS)
_BETWEEN = "(?:近期|最近|上|的|有关|相关|重要|一系列|系列)*"
_LEVELLED = regex(
    rf"(?P<when>近期)?(?P<levels>(?:{_LEVEL})(?:[、和及]?(?:{_LEVEL}))*)(?P<how>{_BETWEEN})"
    rf"(?P<what>(?:{_PAPER})(?:[、和及]?(?:{_PAPER}))*)(?:主要)?精神"
)
_OF_BODY = regex(
    rf"(?P<when>近期|最近)?(?P<who>.{{2,24}}?)(?P<how>{_BETWEEN})(?P<what>(?:{_PAPER})(?:[、和及]?(?:{_PAPER}))*)精神"
)
# 省纪委关于某事有关会议精神: who met, and what on.
_MET_ON = regex(
    r"(?P<who>[^关《》“”]{2,24}?)关于(?P<what>[^《》]{3,36}?)的?(?P<how>(?:有关|相关|重要)*)(?P<meet>会议|工作会议)精神"
)
# 中央、省委、市委全面深化改革委员会: each level has its own.
_AT_LEVELS = regex(
    rf"(?P<levels>中央(?:[、和](?:自治区党委|[省市区县州旗]委))+|(?:自治区党委|[省市区县州]委)[、和][市区县州旗]委)"
    rf"(?P<group>{any_of(namings('each'))})(?P<how>(?:有关|相关)*)会议精神"
)
_OF_EACH = regex("(?:中央|[省市区县州]委)(?:[、和][省市区县州旗]委)+[^、和]{3,14}(?:小组|委员会)")
_GROUP = regex("(?:小组|委员会|办公室|专班)$")
_OF_SEVERAL = regex(
    r"(?P<who>(?:党?中央|国务院|[省市县区州]委?)(?:[、和](?:国务院|[省市县区州]委?)){1,3})(?P<what>[^、和，]{2,16}会议)"
)
# 省委、市委常委会会议, 省、市、县委常委会（扩大）会议: each committee met.
_COMMITTEES = regex(
    "(?P<whose>(?:[省市区县州旗](?:委|委常委会(?:（扩大）)?(?:会议)?)?(?:[、和及]|以及)){1,3}[省市区县州旗]委)常委会?(?P<wide>（扩大）|扩大)?会议"
)
_NOTICE = regex(r".{2,40}?关于.+的(?:通知|意见|决定|决议|通报)")
_SEVERAL = regex("(?:两会|两会”|党代会|全会|[^常]会议)[、和及与，][^“”]*(?:会|会议|活动)$")
_LEAST_NAMED = 2
_LEAST_LISTED = 3


def principles(text: str) -> str | None:
    """…精神: the guiding principles of speeches, letters, meetings, papers."""
    found = PRINCIPLES.search(text)
    if found is None:
        return None
    if (met := _held_by_committees(text.removesuffix("精神"))) is not None:
        return f"the guiding principles of {met}"
    if (levelled := _levelled(text)) is not None:
        return levelled
    if of_each(text):
        return None
    source = sources(text[: found.start()])
    if source is None and found["kind"].endswith("会议精神") and found.start() > _LEAST_NAMED:
        which = "有关" if re.match("有关|相关", found["kind"]) else ""
        source = sources(f"{text[: found.start()]}{which}会议")
        source = source and source.replace("the relevant meeting of", "the relevant meetings of")
    if source is not None and (others := _OTHERS.match(found.group())):
        source = f"{source} and other {_how(others['how'])}{_what(others['what'])}"
    return None if source is None else f"the guiding principles of {source}"


def of_each(text: str) -> bool:
    """省委、市委甲领导小组会议: of a committee and the other's group, or of a group of each."""
    return _OF_EACH.match(text) is not None


def _levelled(text: str) -> str | None:
    """上级有关会议和文件精神: whose meetings and papers they are is an adjective of both; a body owns them."""
    found = _LEVELLED.fullmatch(text)
    if found is not None:
        levels = joined(tuple(_LEVELS[level] for level in re.findall(_LEVEL, found["levels"])))
        return f"the guiding principles of {_how(found['how'], found['when'])}{levels} {_what(found['what'])}"
    if (met := _MET_ON.fullmatch(text)) is not None:
        return _met_on(met)
    if (each := _AT_LEVELS.fullmatch(text)) is not None:
        levels = joined(
            tuple(
                _LEVELS[level.removesuffix("委").removesuffix("党")] for level in JOIN.split(each["levels"])
            )
        )
        return f"the guiding principles of {_how(each['how'])}meetings of the {levels} {namings('each')[each['group']]}"
    found = _OF_BODY.fullmatch(text)
    if found is None or not found["how"].strip("上的"):
        return None
    if _GROUP.search(found["who"]) and JOIN.search(found["who"]):
        return None  # 中央、省委改革领导小组会议: of groups of each, or of the last alone?
    whose = _whose(found["who"])
    if whose is None:
        return None
    how = _how(found["how"], found["when"])
    return f"the guiding principles of {how}{_what(found['what'])} of {whose}"


def _met_on(found: "re.Match[str]") -> str | None:
    """The guiding principles of the meetings of somebody on something."""
    who = _whose(found["who"])
    topic = nominal(found["what"])
    told = plainly(topic) if topic is not None and topic.kind == "n" else None
    return who and told and f"the guiding principles of {_how(found['how'])}meetings of {who} on {told}"


def _whose(text: str) -> str | None:
    """Bodies with their articles, or None if one of them has no English."""
    owners = namings("authority")
    bodies = tuple(
        owners.get(who) or ((body := body_english(who)) and f"the {body}") for who in JOIN.split(text)
    )
    return joined(tuple(body for body in bodies if body)) if all(bodies) else None


def _how(text: str, when: str | None = None) -> str:
    words = (
        ("recent", when or "近期" in text or "最近" in text),
        ("relevant", "有关" in text or "相关" in text),
        ("important", "重要" in text),
    )
    return "".join(f"{word} " for word, there in words if there)


def _what(text: str) -> str:
    return joined(tuple(_PAPERS[kind] for kind in re.findall(_PAPER, text)))


def sources(text: str) -> str | None:
    """A list of speeches, meetings and sessions; 精神 distributes over all."""
    found = source_list(text)
    if found is None:
        return None
    if any("'s " in one or " by " in one for one in found[:-1]):
        return (
            " and of ".join(found)
            if len(found) < _LEAST_LISTED
            else "; of ".join(found[:-1]) + f"; and of {found[-1]}"
        )
    return joined(found)


def source_list(text: str) -> tuple[str, ...] | None:
    """The list cut where every piece reads."""
    one = _source(text)
    if one is not None:
        return (one,)
    for mark in reversed(list(JOIN.finditer(text, 2))):
        if not outside(text, mark.start()):
            continue
        right = _source(text[mark.end() :])
        if right is None:
            continue
        left = source_list(text[: mark.start()].removesuffix("精神"))
        if left is not None:
            return (*left, right)
    return None


def outside(text: str, index: int) -> bool:
    """Whether a character stands outside every pair of marks."""
    part = text[:index]
    return all(part.count(a) == part.count(b) for a, b in ("《》", "“”", "（）"))


def _source(text: str) -> str | None:
    if len(text) < 2:
        return None
    spoken = words_of(text)
    if spoken is not None:
        return spoken
    if (met := _held_by_committees(text)) is not None:
        return met
    if (several := _OF_SEVERAL.fullmatch(text)) is not None and "委" in several["who"]:
        return _held_by_each(several["who"], several["what"])
    if _SEVERAL.search(text):
        return None  # 全省两会、全省安全生产工作会议: two gatherings, each read for itself
    meeting = gathering(text)
    if meeting is not None:
        return meeting.full
    if TITLE.fullmatch(text) or _NOTICE.fullmatch(text):
        en = document_english(text)
        return None if en is None else f"the {en}"
    if (
        re.search(r"(?:两会|两会”|全会|大会|会议|文件|通知|要求)$", text)
        and "精神" not in text
        and "习近平" not in text
    ):
        read = nominal(text)
        # 甲治理、乙工作会议: read as a list, the meeting would be on its last member alone
        return None if read is None or read.kind == "v" or read.members else read.full
    return None


def _held_by_committees(text: str) -> str | None:
    found = _COMMITTEES.fullmatch(text)
    if found is None:
        return None
    levels = joined(tuple(namings("government")[one[0]] for one in JOIN.split(found["whose"])))
    alike = found["whose"].count("扩大") == found["whose"].count("常委会")
    wide = "enlarged " if found["wide"] and alike else ""
    return f"the {wide}Standing Committee meetings of the {levels} Party Committees"


def _held_by_each(who: str, what: str) -> str | None:
    """中央和省委经济工作会议: each of them held one."""
    owners, held = namings("authority"), gathering(what)
    named = tuple(owners.get(one) or f"the {body_english(one)}" for one in re.split("[、和]", who))
    if held is None or held.owner or " of " in held.en:
        return None
    head, link, about = held.en.partition(" on ")
    return f"the {head}s of {joined(named)}{link}{about}"
