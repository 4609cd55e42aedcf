"""Who said it, who chaired, who was there: the subject of an English verb must be the subject of the Chinese one."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.checking.line.words import words
from summarizer.checking.names.described import told_of
from summarizer.checking.names.posts import Named
from summarizer.facts import Person, Role
from summarizer.language.marks import before_next, behind_last
from summarizer.language.matching import occurrences
from summarizer.patterns import regex

_SAYING = regex(
    r"\b(?:said|says|stressed|noted|required|requires|called for|called on(?= [^.;]{3,90}? to\b)|"
    r"urged|ordered|instructed|asked(?! (?:about|after|how|what|whether|when|why|who|for details)\b)|"
    r"demanded|"
    r"emphasi[sz]ed|pointed out|warned|told|pledged|announced|declared|proposed|insisted|directed|stated|"
    r"added(?! (?:[\d¥]|another |a further |some ))|reiterated|recalled|conceded|acknowledged|argued)\b"
)
PASSIVE = regex(r"\b(?:was|were|is|are|be|been|being)(?: \w+ly| also)? $")
_PRESENT = regex(
    r"\b(?:attended|took part|taking part|participated|was present|were present|joined(?! (?:the|our) (?:Party|"
    r"army|league|union|WTO))|sat in|"
    r"were there|was there|spoke|told (?:the|this) (?:meeting|session|conference|gathering)\b|"
    r"addressed (?:the|an?) (?:\w+ ){0,3}(?:meeting|session|conference|gathering))\b"
)
# "Among those present were …": who was there stands behind.
_PRESENT_WERE = regex(
    r"\b(?:taking part|present|attending|participants|attendees|in attendance)(?: at [^.;,]{3,30})? "
    r"(?:were|was|included) "
)
# A letter stands for who did not come: "X sent a letter and Y spoke".
_AWAY = regex(r"\b(?:sent|wrote)\b")
_HELD = r"hosted(?= (?:the|an?|its) (?:[\w-]+ ){0,3}(?:meeting|ceremony|signing|session|conference|event)\b)"
_RAN = r"ran (?=(?:the|an?) (?:[\w-]+ ){0,4}(?:meeting|session)\b)"
_CHAIRED = regex(
    r"\b(?:(?:was|sat) in the chair|chaired|presided over|presided at|presided|took the chair|"
    rf"{_RAN}|{_HELD})(?! by)\b"
)
_CHAIRED_BY = regex(r"\b(?:chaired|presided over|hosted|led|headed) by\b")
_COLLECTIVE = regex(
    r"\b(?:the (?:meeting|session|conference|meetings|plenary|congress)|it|participants|they)\s*$",
    re.IGNORECASE,
)
_OTHER_SUBJECT = regex(
    r"\b(?:the (?:meeting|session|conference|committee|government|county|district|city|town)|it|they|"
    r"participants|"
    r"officials|departments|and that|which)\b",
    re.IGNORECASE,
)
_XI = regex(
    r"\bXi Jinping\b|\bGeneral Secretary Xi\b|\bPresident Xi\b|"
    r"\bXi(?= (?:said|stressed|noted|required|called|ordered|urged))"
)
_XI_SAYS = regex(rf"(?:Xi Jinping|General Secretary Xi|President Xi|\bXi)(?:,[^,]*,)? {_SAYING.pattern}")
_XI_THERE = regex(
    r"(?:^|[.;] )(?:General Secretary |President )?Xi Jinping,?(?: [a-z]+ly)? "
    r"(?:attended|took part|chaired|presided|was present|joined|visited)\b"
)
# "what Xi said" is studied, and need not be quoted.
_WHAT = regex(r"\bwhat $")
_WHAT_SAID = regex(r"\bwhat (?:[\w'’-]+ ){1,5}(?:had |has )?$")
_XI_VERB_ZH = "指出|强调|要求|表示|说|提出|号召|批示|作出|发表|希望|寄语|回信|论述|重要讲话|嘱托"
# A post without a name: "The mayor said".
_POST = regex(
    r"\b[Tt]he (provincial party secretary|municipal party secretary|county party secretary|"
    r"district party secretary|banner party secretary|mayor|governor|county head|"
    r"district head|town head|township head|minister|premier|"
    r"party secretary)\s*$",
    re.IGNORECASE,
)
_POSTS_ZH = {
    "mayor": "市长|区长|镇长", "governor": "省长|主席|州长", "county head": "县长|旗长", "district head": "区长",
    "town head": "镇长", "township head": "乡长", "minister": "部长",
    "provincial party secretary": "(?:省|自治区党)委书记",
    "municipal party secretary": "市委书记", "county party secretary": "县委书记",
    "district party secretary": "区委书记", "banner party secretary": "旗委书记",
    "premier": "总理", "party secretary": "书记",
}  # fmt: skip
_CENTRE = regex(
    r"\bthe (?:Party Central Committee|CPC Central Committee|Central Committee|State Council|Politburo)\s*$",
    re.IGNORECASE,
)
_VERB_ZH = (
    "称(?![号为赞职])|坦言|坦承|承认|指出|强调|要求|表示|说|讲话|指示|批示|号召|希望|介绍|宣布|提出|认为|部署|致辞|动员|发言|汇报|通报|"
    "论述|重要讲话"
)
_PERSON_LIKE = regex(r"会|局|部|委|府|办|院|组|们|者|单位|大家|同志们|县|市|区|镇|乡|村|中央")
_THERE_ZH = (
    "主持|出席|参加|列席|陪同|到会|传达|宣读|授课|讲话(?!精神|要求|和)|汇报|发言|致辞|调研|检查|会见|率|带领|"
    "介绍|宣布|(?<!工)作(?![风用为业])|赴|来到|深入|考察|督导|督查"
)
ANY_DEED_ZH = f"{_VERB_ZH}|{_THERE_ZH}"
_OPENING = 12
"""So many characters of a sentence say whose it is."""
# The verbs behind a name, no other sentence between.
_SPEAKS, _IS_THERE = (regex(rf"[^。；\n]{{0,40}}?(?:{verbs})") for verbs in (_VERB_ZH, _THERE_ZH))
# Some word of every pattern by which a line can go wrong here.
_SOME_WORDS = (
    "said says stressed noted required requires called urged ordered instructed asked demanded "
    "warned emphasised emphasized pointed told pledged announced declared proposed insisted directed "
    "stated added reiterated recalled conceded acknowledged argued xi chaired presided led headed attended took "
    "chair presiding chairing taking participated present joined addressed sat there spoke hosted ran"
)
_SOME = frozenset(_SOME_WORDS.split())


def check_speakers(
    en: str, quotes: Sequence[str], people: Sequence[Person], speakers: Sequence[str]
) -> tuple[str, ...]:
    """Messages where `en` gives words, the chair or presence to somebody the Chinese does not give them to.

    `people` are all the article names, with their parts; `speakers` are the Chinese subjects of the cited
    statements.
    """
    spoken = words(en)
    if _SOME.isdisjoint(spoken):
        return ()
    text = "\n".join(quotes)
    places = told_of(en, people)
    found = [
        *_said(en, quotes, places, speakers, people),
        *_borrowed(_without(en, places, "Xi"), text, speakers),
        *_relayed(en, text, speakers),
        *_chaired(en, text, places, [one.zh for one in people]),
        *_present(en, text, places),
    ]
    return tuple(dict.fromkeys(found))


def _without(en: str, places: Sequence[Named], name: str) -> str:
    """The line without the people of the article whose given name is `name`: Wang Xi is not Xi."""
    for one in places:
        if one.person.en.endswith(f" {name}"):
            en = en[: one.start] + "\0" * (one.end - one.start) + en[one.end :]
    return en


def _said(
    en: str, quotes: Sequence[str], places: Sequence[Named], speakers: Sequence[str], people: Sequence[Person]
) -> Iterator[str]:
    text = "\n".join(quotes)
    for verb in _SAYING.finditer(en):
        before = en[: verb.start()]
        person = subject_of(en, verb.start(), places)
        if PASSIVE.search(before) and person is not None:
            continue  # who was warned, told or added is not who says it
        if person is not None:
            if (
                person.zh not in speakers
                and not (_WHAT_SAID.search(before) and person.zh in text)
                and not _does(text, person.zh, _READS if verb[0] in _READING else _SPEAKS)
                and not _goes_on(quotes, person.zh, people)
            ):
                yield f"“{person.en} {verb[0]}”: the cited Chinese does not say that {person.zh} did"
        elif _CENTRE.search(before) and not _of_the_centre(text, speakers):
            yield f"“{_last(before)} {verb[0]}”: these are not the words of the centre"
        elif (post := _POST.search(before)) and not _post_speaks(post[1], text, speakers, people):
            yield f"“{_last(before)} {verb[0]}”: the cited Chinese gives these words to nobody of that post"
        elif before.endswith("They ") and _TEAM_SPEAKS.search(text):
            continue
        elif _COLLECTIVE.search(before) and speakers and not any(_is_collective(one) for one in speakers):
            said_by = "、".join(dict.fromkeys(speakers))
            yield f"“{_last(before)} {verb[0]}”: the cited Chinese gives these words to {said_by}"


_SPOKEN_ZH = regex(_VERB_ZH)
# A list or decision that is read out is announced.
_READING = frozenset(("announced", "declared"))
_READS = regex(rf"[^。；\n]{{0,40}}?(?:{_VERB_ZH}|宣读|通报|公布)")
# 检查组一行给予高度评价，并要求…: they asked, whoever led them.
_TEAM_SPEAKS = regex("(?:组|团|一行)[^。；]{0,80}(?:要求|强调|指出|表示|认为)")


def _goes_on(quotes: Sequence[str], zh: str, people: Sequence[Person]) -> bool:
    """Whether a sentence with no subject of its own goes on from one about a person: …，对隐患问题提出整改要求。"""
    names = {one.zh for one in people}
    opened = False
    for one in quotes:
        if any(name in one for name in names):
            opened = one.find(zh, 0, _OPENING + len(zh)) >= 0
        elif opened and _SPOKEN_ZH.search(one):
            return True
    return False


def _of_the_centre(text: str, speakers: Sequence[str]) -> bool:
    """Whether the centre is who says or decides it; 落实中央八项规定 only names it."""
    if any(re.search("中央|国务院|政治局|习近平", one) for one in speakers):
        return True
    return bool(
        re.search(
            rf"(?:中央|国务院|政治局|全会|习近平)[^。；\n]{{0,30}}?(?:{_VERB_ZH}|决定|印发|发布|出台|通过)",
            text,
        )
    )


def _post_speaks(post: str, text: str, speakers: Sequence[str], people: Sequence[Person]) -> bool:
    """Whether somebody of the post can be the speaker: the text names the post, or a speaker holds it."""
    held = "".join(title for one in people if one.zh in speakers for title in one.titles_zh)
    return bool(re.search(_POSTS_ZH[post.lower()], text + "".join(speakers) + held))


def _borrowed(en: str, text: str, speakers: Sequence[str]) -> Iterator[str]:
    """Xi may be named only where the cited Chinese names him."""
    if (said := _XI.search(en)) and "习近平" not in text and "习近平" not in "".join(speakers):
        yield f"“{said[0]}” is not in the cited Chinese"
    elif (said := _XI_THERE.search(en)) and _is_quoted_only(text, "习近平"):
        yield f"“{said[0]}”: the cited Chinese only passes on what he said"
    elif (
        (said := _XI_SAYS.search(en))
        and not _WHAT.search(en, 0, said.start())
        and not any("习近平" in one for one in speakers)
        and not re.search(rf"习近平(?:(?!会议|县|市委|区)[^。；\n]){{0,60}}?(?:{_XI_VERB_ZH})(?!精神)", text)
    ):
        yield f"“{said[0]}”: in the cited Chinese these are not his words"


# A body above whose words were passed on: no wording of what the local meeting wants comes from it.
_ABOVE = regex(
    rf"(?:^|[.;,] )(?:and )?[Tt]he (?P<subject>(?:(?:(?!\w+ed )[a-z-]+ ){{1,4}}of (?:the )?)?"
    rf"(?P<level>[Pp]rovincial|[Mm]unicipal|[Nn]ational|"
    rf"[Cc]entral|State Council)\b[^,.;]{{0,90}}?)(?<! and) (?P<verb>{_SAYING.pattern})"
)
_ABOVE_ZH = {
    "provincial": regex("省|自治区"),
    "municipal": regex("市"),
    "national": regex("全国|国家"),
    "central": regex("中央"),
    "state council": regex("国务院"),
}
_PASSED_ON = regex(r"(?:传达|学习|贯彻|落实)[^，。；\n]{2,60}")
_AT_HOME = regex("全市|城市|全省|本市")  # the place, not a body of it


def _relayed(en: str, text: str, speakers: Sequence[str]) -> Iterator[str]:
    """What the local meeting requires is not said by the body whose guidance it passed on."""
    if not speakers or not ("传达" in text or "学习" in text):
        return
    for said in _ABOVE.finditer(en):
        level = _ABOVE_ZH[said["level"].lower()]
        if any(level.search(one) for one in speakers):
            continue
        passed_on = any(level.search(one) for one in _PASSED_ON.findall(text))
        if passed_on and not level.search(_AT_HOME.sub("", _PASSED_ON.sub("", text))):
            by = "、".join(dict.fromkeys(speakers))
            yield f"“{_last(said['subject'])} {said['verb']}”: the cited Chinese gives these words to {by}"


def _chaired(en: str, text: str, places: Sequence[Named], names: Sequence[str]) -> Iterator[str]:
    chairs = {one.person.zh for one in places if one.person.role is Role.CHAIR}
    for verb in _CHAIRED.finditer(en):
        person = subject_of(en, verb.start(), places)
        for one in () if person is None else _row_before(en, verb.start(), places):
            if one.person.zh not in chairs and not _presides(text, one.person.zh, names):
                yield f"“{one.person.en} {verb[0]}”: the cited Chinese does not say that {one.person.zh} chaired"
    for one in places if "ing" in en else ():
        zh = one.person.zh
        if _PRESIDING.match(en, one.end) and zh not in chairs and not _presides(text, zh, names):
            yield f"“{one.person.en} presiding”: the cited Chinese does not say that {zh} chaired"
    for verb in _CHAIRED_BY.finditer(en):
        by = next((one for one in places if 0 <= one.start - verb.end() <= 60), None)
        if by is None or not verb[0].startswith(("chaired", "presided", "hosted")):
            continue
        if by.person.zh not in chairs and not _presides(text, by.person.zh, names):
            yield f"“{verb[0]} {by.person.en}”: the cited Chinese does not say that {by.person.zh} chaired"


def _row_before(en: str, at: int, places: Sequence[Named]) -> Iterator[Named]:
    """The person nearest before a verb, and those joined to that one: "Xu and county head Wang chaired"."""
    start = behind_last(en, ".;", at)
    row = [one for one in places if start <= one.start and one.end <= at]
    for place in range(len(row) - 1, -1, -1):
        yield row[place]
        if place == 0 or not _JOINED.fullmatch(en, row[place - 1].end, row[place].start):
            return


_PRESIDING = regex(r",? (?:presiding|chairing|in the chair)\b")
_JOINED = regex(r",? and (?:[a-z'’-]+ ){0,5}")


def _presides(text: str, zh: str, names: Sequence[str]) -> bool:
    """Whether a name is followed by 主持 with nobody else's part between: 甲、乙出席，丙主持 is 丙's chair."""
    return any(
        not re.search("出席|参加|列席|陪同|讲话，|宣布[^，]*，|委托", between[1])
        and not any(name in between[1] and f"、{name}" not in between[1] for name in names)
        for between in re.finditer(rf"{re.escape(zh)}([^。；\n]{{0,40}}?)主持", text)
    )


def _present(en: str, text: str, places: Sequence[Named]) -> Iterator[str]:
    for verb in _PRESENT.finditer(en):
        start = behind_last(en, ".;", verb.start())
        for one in places:
            sent = _AWAY.search(en, one.end, verb.start())
            if start <= one.start < verb.start() and not sent and _is_absent(text, one.person):
                yield f"“{one.person.en} … {verb[0]}”: the text does not say that {one.person.zh} was there"
    for verb in _PRESENT_WERE.finditer(en):
        end = before_next(en, ".;", verb.end())
        for one in places:
            if verb.end() <= one.start < end and _is_absent(text, one.person):
                yield f"“{verb[0]}… {one.person.en}”: the text does not say that {one.person.zh} was there"


def _is_absent(text: str, person: Person) -> bool:
    absent = _is_quoted_only(text, person.zh) or (
        person.role is Role.MENTIONED
        and not _does(text, person.zh, _IS_THERE)
        and not _listed_behind(text, person.zh)
    )
    return absent and not _in_a_list(text, person.zh)


_LIST_CAME = regex("[^。\n]{0,240}?(?:出席|参加|列席|参与)")
_DID = regex(f"(?:{_VERB_ZH})")


def _in_a_list(text: str, zh: str) -> bool:
    """甲、乙以及各局主要领导…参加了会谈: who opens a long list that ends in the verb, nobody speaking in between."""
    lists = (_LIST_CAME.match(text, at + len(zh)) for at in occurrences(text, zh))
    return any(one and not _DID.search(one[0]) and "、" in one[0] for one in lists)


def _listed_behind(text: str, zh: str) -> bool:
    """参加活动的市领导有甲、乙: who is named behind the verb."""
    return any(zh in listed for listed in _THERE_ARE.findall(text)) if "的" in text else False


_THERE_ARE = regex("(?:出席|参加|列席|陪同)[^，。；]{0,16}的[^，。；]{0,8}(?:有|是)([^。；]*)")


def _is_quoted_only(text: str, zh: str) -> bool:
    """Whether the text names a person only as somebody whose words or example are followed."""
    mentions = text.count(zh)
    return mentions > 0 and len(_borrowed_from(zh).findall(text)) >= mentions


# The same few people are asked about in line after line of an article.
@lru_cache(maxsize=256)
def _borrowed_from(zh: str) -> re.Pattern[str]:
    name = re.escape(zh)
    return re.compile(
        rf"(?:落实|按照|根据|传达|贯彻|缅怀|悼念)[^，。；\n]{{0,16}}{name}|"
        # Not the 向 of another name in a list.
        rf"向[^，。；、\n]{{0,16}}{name}|"
        rf"(?:传达|学习)[^。；\n]{{0,40}}{name}(?:(?!主持|出席|并讲)[^。；，\n]){{0,40}}"
        rf"(?:讲话|批示|指示|要求|精神)|"
        rf"(?<!听取)(?<!听取了){name}(?:同志|书记|[省市县区]长)?的(?:重要|系列)?讲话|"
        rf"{name}(?:同志)?(?:的?(?:批示|指示|来信|贺信|(?:先进|感人|英雄|典型|模范)?事迹|精神|嘱托)|"
        rf"(?:专门)?(?:致信|致电|致函|发来|作出?(?:重要)?批示)|在[^，。；\n]{{1,14}}时)"
    )


_OTHER_NAME = regex(r"(?:\b(?:and|while|as|but|with)\b[^.;]*|, )\b[A-Z][a-z]+ [A-Z][a-z’']+ $")


def subject_of(en: str, at: int, places: Sequence[Named]) -> Person | None:
    """The person nearest before a verb in its sentence, unless another subject stands between."""
    start = behind_last(en, ".;", at)
    near = [one for one in places if start <= one.start and one.end <= at]
    if not near or _OTHER_SUBJECT.search(_without_apposition(en[near[-1].end : at])):
        return None
    if _OTHER_NAME.search(en, near[-1].end, at):
        return None
    # "… chaired the meeting and required": the subject stays; "the report by X was noted" does not begin with X.
    if re.search(r"\b(?:by|of|with|to|from) $", en[start : near[-1].start]):
        return None
    row = list(_row_before(en, at, near))[-1]
    if _ITS_OBJECT.search(en, start, row.start) and at - near[-1].end < len(" and also "):
        return next((one.person for one in reversed(near) if one.end < row.start), None)
    return near[-1].person


# "A welcomed B and thanked C": not B did.
_ITS_OBJECT = regex(
    r"\b(?:welcomed|thanked|met|praised|congratulated|received|accompanied|joined|briefed|greeted|introduced|followed) "
    r"(?:[a-z][\w'’-]* ){0,3}$"
)


def _without_apposition(between: str) -> str:
    """What stands between a name and its verb, without the posts: ", county head of the district, "."""
    return re.sub(r"^,[^.;]*,", " ", between) if between.startswith(",") else between


def _does(text: str, zh: str, soon: re.Pattern[str]) -> bool:
    """Whether a name is soon followed by one of some verbs."""
    return any(soon.match(text, at + len(zh)) for at in occurrences(text, zh))


def _is_collective(speaker: str) -> bool:
    return bool(_PERSON_LIKE.search(speaker)) or len(speaker) > 4


def _last(text: str) -> str:
    return " ".join(text.split()[-3:])
