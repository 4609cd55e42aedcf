"""What a person is said to have done, by one verb of the text and no other: who announced the start gave no speech."""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.acts.speaker import ANY_DEED_ZH, PASSIVE, subject_of
from summarizer.checking.line.words import words
from summarizer.checking.names.described import told_of
from summarizer.checking.names.posts import BETWEEN_NAMES, Named
from summarizer.facts import Person, Role
from summarizer.language.matching import occurrences
from summarizer.patterns import promised, regex

_SPOKE_ZH = (
    "讲话|致辞|发言|动员|报告|讲|辅导|授课|表态|主旨|指出|强调|要求|表示|介绍|汇报|说|部署|总结|推介|点评|宣讲|"
    "交流|作了|解读|代表"
)
_TAUGHT_ZH = "授课|宣讲|辅导|讲座|党课|讲授|讲课|作了|报告|主讲|讲解|培训"
_SAW_ZH = (
    "调研(?![组团])|检查(?![组团])|察看|查看|考察(?![组团])|督导(?!组)|督查(?!组)|走访|来到|深入|视察|暗访|赴|慰问|参观|调查|巡|看望|踏看|走进|抵达|到(?!来|访|位|会|场|了解)|"
    "观摩|实地|了解|前往|察|先后|一线|带队|看|调度|研究"
)
_LED_ZH = (
    "率|带领|带队|带着|领队|^等?一行|前往|来到|赴|深入|调研(?![组团])|检查(?![组团])|考察(?![组团])|督导(?!组)|督查(?!组)|"
    "到(?!来|访|位|会|场|了解)|指导|调度|视察|察看|查看|暗访|走访|慰问|参观|巡查|看望|踏看|观摩"
)
_PRAISED_ZH = (
    "肯定|赞|认可|好评|表扬|评价|称|认为|认同|感谢|敬意|高度|成效|成绩|成果|显著|突出|亮点|值得|点赞|很好|优"
)
_RECEIVED_ZH = "接受|获|领取|收到|受赠|受奖|被授|荣(?!誉)|当选|得到"
_REPORTED_ZH = (
    "汇报|报告|通报|介绍|说明|述职|陈述|传达|发言|作了|作[^，。；]{0,16}(?:报告|说明|发言|汇报)|代表"
)
_ORDERED_ZH = "宣布|下达|发令|开工令|启动"
# What was done, in English, with strings of which one stands in it, and the verbs of which one must follow the name.
_ACTS = tuple(
    (promised(english), regex(english), regex(chinese))
    for english, chinese in (
        (
            r"\b(?:gave|delivered|made) (?:an?|the) (?:\w+ )?(?:speech|speeches|address)\b|"
            r"\baddressed (?:the|an?) (?:[\w-]+ ){0,3}(?:meeting|session|conference|audience|ceremony|forum)\b",
            _SPOKE_ZH,
        ),
        (r"\bspoke\b(?! (?:of|well|highly|about|with|to|out)\b)", _SPOKE_ZH),
        (
            r"\b(?:made|gave) (?:[\w-]+ )?(?:pledges?|statements? of commitment|a work report)\b|"
            r"\bpledged\b|(?<!some )(?<!the )(?<!all )(?<!of )(?<!its )(?<!their )\bpromised\b",
            "表态|承诺|表示|发言|报告|保证|一定|答应|说",
        ),
        (r"\b(?:gave|issued) the (?:[\w-]+ )?(?:order|command|word)\b", _ORDERED_ZH),
        (
            r"\b(?:announced|declared) (?:the (?:start|launch|opening)|(?:[\w'’-]+ ){1,4}?"
            r"(?:open|opened|begun|started|launched|under way|underway|closed))\b",
            _ORDERED_ZH,
        ),
        (r"\b(?:gave|delivered) (?:a|the) (?:\w+ )?(?:lecture|talk|Party lesson)\b|\blectured\b", _TAUGHT_ZH),
        (
            r"\b(?:(?:(?:was |were )?present|(?:attended|took part|joined|sat in)) "
            r"(?:without (?:a vote|voting)|as (?:an |a )?(?:observer|non-?voting)|in a non-?voting))",
            "列席",
        ),
        (r"\bsat in\b", "列席|参加|出席|在座|陪同|旁听"),
        (r"\bread out\b", "宣读|宣布|通报|传达|念"),
        (r"\baccompanied (?!by)", "陪同|陪|随同|一同|参加"),
        (
            r"\bwelcomed\b|\b(?:gave|extended) (?:[\w'’-]+ ){0,4}welcome\b(?! (?:speech|address|remarks))",
            "欢迎",
        ),
        (
            r"\breceived (?=[A-Z]|(?:an?|the) (?:[\w-]+ ){0,5}(?:visitors|guests|delegation|party|visiting|group)\b)",
            "会见|会晤|接待|陪同|接见|迎|参加",
        ),
        (
            r"\b(?:led|headed|brought|took) (?:[\w'’-]+ ){0,5}(?:delegation|visitors|party|group)\b|"
            r"\bled the visitors\b",
            "率|带领|带队|带着|^一行|团长",
        ),
        (r"\bcongratulated\b|\boffered (?:\w+ )?congratulations\b", "祝贺|恭喜|祝愿|贺"),
        (
            r"\bthanked\b|\b(?:expressed|conveyed|offered|voiced) (?:[\w'’-]+ ){0,3}(?:thanks|gratitude)\b",
            "感谢|谢",
        ),
        (r"\b(?:received|got|was given|were given) a serious (?:\w+ )?warning\b", "严重警告"),
        (r"\b(?:praised|applauded|spoke (?:well|highly) of)\b", _PRAISED_ZH),
        (r"\b(?:affirmed|endorsed)\b", "肯定|赞|认可|好评|评价|认同|支持|同意"),
        (r"\bsigned\b(?! up)", "签(?!约(?:仪式|活动|企业|项目|方|现场))"),
        (r"\bbriefed\b(?! by)", _REPORTED_ZH),
        (r"\b(?:laid out|outlined|set out)\b", "部署|安排|提出|介绍|要求|强调|指出|说明|讲|通报|明确|作|提"),
        (
            r"\bled (?:an? |the )?(?:\w+ )?(?:patrols?|team)\b",
            "带队|率|带领|领队|带|一行",
        ),
        (r"\b(?:critici[sz]ed|rebuked|scolded|condemned)\b", "批评|指责|问责|通报|点名|不满|谴责|问题|不足"),
        (r"\bshared (?:their|his|her|what)\b", "发言|交流|研讨|分享|谈|介绍|表示"),
        (r"\b(?:inspected|toured|looked at|paid a visit to|surveyed)\b", _SAW_ZH),
        (
            r"\b(?:led|headed|made|conducted|carried out) (?:the|an?|this) (?:[\w'’-]+ ){0,3}"
            r"(?:inspection|visit|tour|trip|check|survey)\b",
            _LED_ZH,
        ),
        (
            r"\bmade (?:[\w-]+ )?(?:demands|requests|points|proposals|suggestions|requirements)\b",
            "提|要求|强调|指出|希望|建议|部署|明确",
        ),
        (
            r"\b(?:called|convened|summoned) (?:an?|the) (?:[\w-]+ ){0,4}(?:meeting|session|conference)\b",
            "召开|召集|主持|举行|组织|座谈",
        ),
        (
            r"\breceived (?:an?|the|his|her|\d[\d,]*) (?:[\w-]+ ){0,3}(?:grants?|plaques?|certificates?|awards?|"
            r"prizes?|donations?|parcels?|gifts?|medals?|scholarships?|cheques?)\b",
            _RECEIVED_ZH,
        ),
        (r"\b(?:invited|extended an invitation)\b", "邀|请|欢迎|希望|期待|诚"),
        (r"\b(?:presented|delivered|gave|made) (?:the|a|an) (?:[\w'’-]+ ){0,3}report\b", _REPORTED_ZH),
        (r"\breported (?:on|to)\b", _REPORTED_ZH),
        (
            r"\b(?:explained|went over|gave an? (?:account|outline|overview) of|walked (?:\w+ ){1,4}through|"
            r"presented (?=the|its|their))\b",
            f"{_REPORTED_ZH}|通报|解读|讲|部署|安排|表示|指出|强调|要求|推介|宣讲|辅导",
        ),
        (
            r"\b(?:founded|set up (?=the|a|an)|started up|established (?=the|a|an))\b",
            "创办|成立|创建|组建|设立|开办|建立|办起|注册|建起|发起|牵头",
        ),
        (
            r"\b(?:gave|delivered|made) the (?:welcome|welcoming|opening|closing) (?:speech|address|remarks)\b",
            "致辞|致欢迎|讲话|发言|致开幕|致闭幕",
        ),
        (r"\bmade the (?:\w+ )?(?:pitch|presentation)\b", "推介|介绍|演示|展示|宣讲|路演|汇报"),
        (r"\b(?:submitted|tabled|handed in)\b", "提交|提请|提出|报送|报|呈|递交|提"),
        (r"\b(?:analy[sz]ed)\b", "分析|研判|剖析|解析|讲|指出|通报"),
        (
            r"\b(?:took|answered|fielded|replied to) (?:the |some |their )?(?:[a-z'’]+ ){0,2}questions?\b",
            "回答|答问|答记者|回应|解答|答复",
        ),
        (r"\b(?:hoped)\b", "希望|期待|愿|盼|望"),
        (r"\b(?:handed out|handed over|conferred)\b", "颁发|颁|授|发放|发|交|递"),
        (r"\bpromoted\b(?= (?:the |its |their )?[\w ]{0,30}(?:to|at|among)\b)", "推介|宣传|推广|介绍|推荐"),
    )
)
_SPOKE = regex(_SPOKE_ZH)
_WENT, _WENT_ALONG = regex(_LED_ZH), regex("陪同|随同|一同")
_OUTINGS = frozenset((_SAW_ZH, _LED_ZH))
_CAME_ALONG = regex("(?:参加|陪同|出席|列席|参与|随同)[^，。；]{0,8}$")
_NEAR = 60
_SPEAKING = frozenset({Role.CHAIR, Role.SPEAKER})
_WORD_LIST = (
    "gave delivered made spoke issued announced declared lectured read accompanied welcomed congratulated thanked "
    "received got given offered praised affirmed endorsed applauded inspected toured looked paid surveyed presented "
    "reported submitted tabled analysed analyzed hoped handed conferred promoted signed shared pledged promised "
    "briefed laid outlined set led headed brought expressed conveyed voiced extended criticised criticized rebuked "
    "answered fielded replied handed founded explained went walked started established condemned attended present "
    "took joined sat addressed invited conducted carried called convened summoned"
)
_WORDS = frozenset(_WORD_LIST.split())
_SENTENCE_END = regex("[。；\n]")
# "a warning over cakes handed out for the holiday": which, and nobody's deed here.
_WHICH = regex(r"\b(?:over|of|for|with|about|on) (?:the |an? |some )?[a-z]+s $")
_ANY_DEED = regex(f"{ANY_DEED_ZH}|宣布")
_HEARD_OF = frozenset(("汇报", "报告", "介绍", "说明", "通报", "发言", "述职"))
_HEARS = regex("听取?了?[^，。；]*$")
_TOLD_OTHERS = regex("要求|强调|指出|希望")
# 甲作重点发言，其他成员提交了书面材料
_THE_REST = regex("其他|其余|与会|各单位")
# 甲对前来的乙表示欢迎: 乙 is whom it is done to.
_TO_WHOM = regex("[对向给与同][^，。；]*$")
_ENTRUSTED = regex(r"[^，。；]{0,4}(?:的)?委托")


def check_deeds(en: str, quotes: Sequence[str], people: Sequence[Person]) -> tuple[str, ...]:
    """Messages, one for each deed of `en` that the cited Chinese gives to somebody else; () if there is none."""
    if _WORDS.isdisjoint(words(en)):
        return ()
    text = "\n".join(quotes)
    places, names = told_of(en, people), [one.zh for one in people]
    found = (
        *_acted(en, text, places, names),
        *_done_by(en, text, places, names),
        *_went_along(en, text, places, names),
    )
    return tuple(dict.fromkeys(found))


def _went_along(en: str, text: str, places: Sequence[Named], names: Sequence[str]) -> Iterator[str]:
    """区长甲检查现场。常务副区长乙一同检查 has nobody accompanied by 甲."""
    for told in _ACCOMPANIED_BY.finditer(en) if " by " in en and _WENT_ALONG.search(text) else ():
        for by in _row_behind(en, told.end(), places):
            zh = by.person.zh
            if did(text, zh, _WENT, names) and not did(text, zh, _WENT_ALONG, names):
                yield f"“{told[0].strip()} {by.person.en}”: the cited Chinese does not say that {zh} did"


_ACCOMPANIED_BY = regex(r"\baccompanied by ")
_BY = regex(
    r"\b(?P<what>(?:speech|address|lecture|report|talk)\b[^.;]{0,30}\b(?:given|delivered|made|presented)|"
    r"signed|analy[sz]ed|submitted|announced) by (?:the )?"
)


def _done_by(en: str, text: str, places: Sequence[Named], names: Sequence[str]) -> Iterator[str]:
    """The lecture was given by Ma: who is named behind the verb must have done it."""
    for told in _BY.finditer(en) if " by " in en else ():
        verbs = next((zh for _, english, zh in _ACTS if english.search(told["what"])), _SPOKE)
        for by in _row_behind(en, told.end(), places):
            if by.person.zh in text and not did(text, by.person.zh, verbs, names):
                yield f"“{told[0].strip()} {by.person.en}”: the cited Chinese does not say that {by.person.zh} did"


def _row_behind(en: str, at: int, places: Sequence[Named]) -> Iterator[Named]:
    """The first person behind a place, and those joined to that one."""
    row = [one for one in places if one.start >= at]
    for place, one in enumerate(row):
        if one.start - at > _NEAR or (place and not BETWEEN_NAMES.fullmatch(en, at, one.start)):
            return
        yield one
        at = one.end


def _acted(en: str, text: str, places: Sequence[Named], names: Sequence[str]) -> Iterator[str]:
    for literals, english, chinese in _ACTS if places else ():
        if literals and not any(literal in en for literal in literals):
            continue
        for verb in english.finditer(en):
            if PASSIVE.search(en, 0, verb.start()) or _WHICH.search(en, 0, verb.start()):
                continue
            person = subject_of(en, verb.start(), places)
            if person is None or (
                chinese.pattern == _SPOKE_ZH
                and person.role in _SPEAKING
                and not (person.role is Role.CHAIR and _another_spoke(text, person.zh, names))
            ):
                continue
            known = person.zh in text
            if not known and not any(name in text and did(text, name, chinese, names) for name in names):
                continue  # who did it is not named here
            if chinese.pattern == _RECEIVED_ZH and re.search(
                f"[为向给予][^，。；]{{0,16}}{re.escape(person.zh)}", text
            ):
                continue
            if not did(text, person.zh, chinese, names):
                yield f"“{person.en} {verb[0].strip()}”: the cited Chinese does not say that {person.zh} did"


# 校长甲介绍了学校。由于…，代表师生表示感谢: a sentence of no other subject.
_HE = regex(
    "(?:^|[。；\n])(?:[他她]|(?:[^，。；]{1,6}，)?(?=希望)|(?=同时表示)|(?:[^。；]{0,60}，)?(?=代表[^，。；]{2,16}表示))"
)
_FAR = 400
"""So many characters behind a name a pronoun may still stand for it, where no other is named."""


def _goes_on_to(text: str, at: int, zh: str, verbs: re.Pattern[str], names: Sequence[str]) -> bool:
    """Whether "he" behind a name, and before another one, does what a verb says."""
    rest = text[at : at + _FAR]
    until = min((rest.find(name) for name in names if name != zh and name in rest), default=len(rest))
    he = _HE.search(rest, 0, until)
    return he is not None and verbs.search(rest, he.end(), until) is not None


_SPEECH = regex("讲话|致辞|作(?:主旨|动员|工作)?报告")


def _another_spoke(text: str, zh: str, names: Sequence[str]) -> bool:
    """Whether the speech is somebody else's than the chair's: 县长甲出席并讲话，副县长乙主持."""
    spoke = [one for one in names if did(text, one, _SPEECH, names)]
    return bool(spoke) and zh not in spoke


_PIECE_START = regex("[^，。；：\n]*$")
_DONE_TO = regex("(?<![面针应相绝])[对向](?![接口标照外内])[^，。；]*$|为[^，。；、]{0,12}$")


def _is_object(text: str, at: int, names: Sequence[str]) -> bool:
    """Whether somebody stands behind 对 or 向, and who does it before that: 甲对前来的乙、丙表示欢迎."""
    if text[max(0, at - 1) : at] in ("对", "向", "给"):
        return True
    start = _PIECE_START.search(text, max(0, at - _FAR), at)
    piece = start[0] if start else ""
    to = _DONE_TO.search(piece)
    return to is not None and any(name in piece[: to.start()] for name in names)


def did(text: str, zh: str, verbs: re.Pattern[str], names: Sequence[str]) -> bool:
    """Whether one of the verbs follows the name, and nobody's deed and then another name stand between."""
    for at in occurrences(text, zh):
        if _is_object(text, at, names) or _ENTRUSTED.match(text, at + len(zh)):
            continue  # it is done to him, or for him: 对甲的到来表示欢迎, 受甲委托
        rest = _SENTENCE_END.split(text[at + len(zh) :], maxsplit=1)[0]
        for verb in verbs.finditer(rest):
            before = rest[: verb.start()]
            if verbs.pattern in _OUTINGS and (_TOLD_OTHERS.search(before) or _CAME_ALONG.search(before)):
                continue  # he tells others to, or comes along: 甲参加调研
            if verb[0] in _HEARD_OF and _HEARS.search(before):
                continue  # 甲听取某局汇报: it is the bureau that reports
            if verb[0][0] == "签" and ("见证" in before or "表示，" in before):
                continue  # he looked on, or spoke of it
            others = [before.rindex(name) for name in names if name != zh and name in before]
            others = [at for at in others if not _TO_WHOM.search(before, 0, at)]
            others += [one.start() for one in _THE_REST.finditer(before)]
            if not any(_ANY_DEED.search(before, 0, other) for other in others):
                return True
    if verbs.pattern != _LED_ZH and any(
        _goes_on_to(text, at + len(zh), zh, verbs, names) for at in occurrences(text, zh)
    ):
        return True
    name = re.escape(zh)
    quoted = re.search(rf"“([^“”]+)”[^。；“”]{{0,60}}?{name}[^，。；“”]{{0,8}}(?:说|表示|道|称)", text)
    if quoted and verbs.search(quoted[1]):
        return True  # “感谢捐赠电脑的叔叔。”学生甲说
    if verbs.search("带队") and re.search(f"[团队组]长[^。；、\n]{{0,24}}{name}", text):
        return True  # who heads a delegation leads it: 考察团团长，某协会会长甲
    return bool(
        re.search(
            rf"(?:{verbs.pattern})的(?:是|有|还有)[^。；]{{0,40}}{name}|{name}[^。]*。[^。；，]{{0,6}}[他她][^。；]{{0,12}}(?:{verbs.pattern})",
            text,
        )
    )
