"""Whether a line tells as done what its Chinese only wants, or as wanted what its Chinese tells as done.

要, 将, 拟, 力争, 计划, 预计 want; 已, 了, 去年, 同比 tell. Only Chinese that is wholly of one sort allows a verdict.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.checking.acts.governed import WANT, only_told, only_wanted
from summarizer.checking.acts.planned import HOPE, TELLING, in_due_course, only_planned
from summarizer.checking.figures.rounding import as_stated, figures
from summarizer.checking.line.numbers import find_english_numbers
from summarizer.checking.line.shown import without_shown
from summarizer.checking.line.words import words
from summarizer.language.calendar.periods import ONCE_BUILT
from summarizer.language.figures.numbers import find_quantities
from summarizer.language.marks import behind_last
from summarizer.language.matching import holds
from summarizer.patterns import regex

_PIECE_END = regex("[，。；]")
_CLAUSE_END = regex(r"[。；\n]")
_FRAME = regex(r"^[^，。；]{1,24}(?:指出|强调|要求|认为|提出|表示|说|介绍|号召)[，：:]")
_WANTING = regex(
    r"(?:^|[，、：])(?:[^，。；]{0,14}?)(?:" + WANT + r"|预计|努力|力求|务必|"
    r"必须|须|应当|希望|期望|(?<!代表)建议(?!和|办理|意见|的)|呼吁|冲刺(?=[^，。；]{0,12}\d)|瞄准|锚定|"
    r"确保|鼓励|探索|加快推进|有望|有利于|有助于|目标|明年|推动[^，。；]*\d[^，。；]*以[上内下])"
)
_TOLD = regex(
    r"已|了|于20\d\d年|未[达能完实]|(?<!通)过(?![程渡度半])|累计"
    r"|(?<!公)共(?![同享建产青和有管赢治谋商创融富识性鸣进话振育筑促绘谱抓])"
    r"|成功(?!实践|经验|做法|案例)|顺利(?!推进|实施|完成)|截至|去年|上半年(?!完成)|同比|比上年|历年"
    r"|率先|以来|(?<!以)[此本这]次(?:[我全]?[省市县区])?(?:集中)?(?:开工|签约|开业|投产|活动)"
    r"|偏[多少高低]|来到|(?<!胜利)(?<!的)召开|举行|出席|主持|听取|审议|传达"
)
# "The targets set for the year have been met": they are no wish of the line's own.
_GOALS = regex(
    r"^(?:(?:all|the|its|their|every) ){0,3}(?:(?!ensur|make|see|that|so\b)[\w'’-]+ ){0,2}"
    r"(?:(?:targets?|goals?|tasks?)\b|plans?(?= ?$))",
    re.IGNORECASE,
)
_COMPARED_GOAL = regex(r"(?:推动|确保|力争|争取|努力|实现)[^，。；]*?(?:同比|顺利|成功)")
# Participles that do not end in -ed, as far as this genre needs them.
_IRREGULAR = (
    "begun|had|broken|brought|built|bought|come|become|cut|dealt|done|drawn|driven|fallen|fought|found|given|gone|grown|"
    "held|hit|kept|laid|led|left|lost|made|met|overcome|paid|put|risen|run|seen|sent|set|shown|shut|sold|sped|spent|"
    "split|spread|taken|taught|undertaken|won|written"
)
_PAST = regex(
    rf"\b(?<!-)(?:(?:has|have|had|having) (?:\w+ly |now |already |since )?(?:been )?(?:\w+ly )?(?:\w+ed|{_IRREGULAR})|"
    rf"(?:was|were) (?:\w+ly |now |already )?(?:\w+ed|{_IRREGULAR})|"
    r"reached|hit|received|attracted|created|(?<![Vv]alue )added(?! value)|rose|grew|fell|exceeded|surpassed|"
    r"occurred|opened|began|"
    r"carried out|implemented|finished|started|set up|formed|tightened|widened|deepened|removed|installed|repaired|"
    r"solved|curbed|prevented|avoided|steered|moved|reduced|raised|lowered|expanded|"
    r"(?:was|were|is|are) (?:now |already |fully )?complete\b|"
    r"now (?:reach|cover|extend|serve|enjoy|have|has|run)(?:e?s)?\b|"
    r"(?:is|are) (?:now |already |all )?(?:running|operating|proceeding|progressing|in place|in operation)\b|"
    r"helped|joined|focused|concentrated(?= (?:on|in|its|their|efforts|resources)\b)|punished|became|"
    r"achieved|completed|"
    r"built|(?<!and )cut|won|secured|attained|established|introduced|launched|eliminated|"
    r"came to(?= (?:about |nearly |over |more than |some )?[\d¥])|"
    r"totall?ed|took office)\b",
)
_INTENT = regex(
    r"\b(?:must|should|shall|will|would|"
    r"to(?! (?:the|an?|its|their|more|over|about|some|have|\d|best|good|full|heavy|light|high|low|all|each|every|"
    r"both|end|\w+ing\b))|"
    r"aim\w*|plan(?!t|ning(?! (?:to|on|for)\b))\w*|target\w*|goal\w*|expect\w*|forecast\w*|"
    r"project(?:ed|ion)|need(?!ed (?:for|to|by)\b)\w*|requir\w*|"
    r"demand\w*|call\w*|urg\w*|order\w*|pledg\w*|ensur\w*|make sure|see that|so that|striv\w*|wants?|wanted|"
    r"propos\w*|"
    r"intend\w*|hop\w*|seek\w*|encourag\w*|explor\w*|ask\w*|due|by the end|instruct\w*|stress\w*|emphasi\w*|"
    r"noted|tasks?|"
    r"press\w*|push\w*|speed\w*|promot\w*|told|let|until|once|when|after|before|if|where|"
    r"(?<!announced )(?<!declared )(?<!reported )(?<!confirmed )(?<!issues )(?<!those )(?<!problems )(?<!firms )that|"
    r"what|which|who|"
    r"already|"
    r"support\w*|strengthen\w*|improv\w*|said|pointed out|highlight\w*|scheduled|set out|resolv\w* to|may|"
    r"can|could)\b",
    re.IGNORECASE,
)
# "… was complete and called for more": what the speaker asked for besides.
_CALLS_TOO = regex(
    r",? (?:and|but) (?:also )?(?=(?:called|urged|asked|required|ordered|demanded|told|stressed)\b)"
)
# "were investigated to create deterrence": what for is no wish.
_PURPOSE = regex(r"\bto \w+")
# "has been set, made, given, placed": also results.
_MADE = regex(r".*\b(?:set(?: up)?|made|given|placed|put|laid|drawn|issued|raised)$")
_LATER_ON = regex(
    r"\b(?:(?<!assigned )(?<!handed )to (?!the|an?|its|their|more|over|about|some|have|safety|\d)\w+|so that|until|"
    r"as (?:a )?(?:tasks?|goals?|targets?|aims?|priorit\w+|requirements?))\b"
)
# What is said, decided or set there: no result of what is wanted.
_SPOKEN = regex(
    r"\b(?:has|have|had|was|were) (?:also |again |now |been ){0,2}(?:restated|reaffirmed|reiterated|underlined|"
    r"repeated|pointed|"
    r"asked|urged|told|called|named|listed|cited|mentioned|described|assigned|tasked|set|laid|identified|singled|"
    r"pledged|warned|reminded|relayed|discussed|studied|decided|agreed|stated|raised|voiced|expressed|encouraged|"
    r"instructed|ordered|required|demanded|expected|planned|scheduled|targeted|proposed|intended|needed|wanted|"
    r"requested|directed|issued|given|made|placed|put forward|drawn|outlined|spelled|detailed|announced)\b"
)
# "has been named a model village": that is a result.
_TITLED = regex(r" (?:as )?(?:an?|one of the) ")
_PUT_FORWARD = regex(
    r"\b(?:has|have|had|was|were) (?:been )?(?:put forward|laid out|set out|spelled out|held up)\b"
)
# "must not start before the design has been made public": a condition, no result.
# "an accident in Liling, where fireworks were made": what is known of a thing.
_RELATIVE = regex(r"\b(?:where|which|whom|whose|what) [^.;,]*$")
_ONLY_ONCE = regex(
    r"\b(?:must|should|may|shall|can|will)\b[^.;]*\b(?:before|until|unless|once|after|if)\b[^,.;]*$"
)
_SET_FOR = regex(
    r" (?:an?|the|its|their) (?:[\w-]+ )?(?:demand|requirement|task|target|goal|deadline|quota)s?\b"
)
_SAID_OF = regex(
    r"\b(?:demands?|requirements?|emphasis|priority|weight|attention|importance|calls?|tasks?|targets?|goals?|"
    r"arrangements?|instructions?|orders?|points?|measures?|principles?|focus|aims?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
# 提示消费者选购时要注意: what others are told to mind is no wish of the sentence.
_REMINDED = regex("(?:提示|提醒|告知|叮嘱|教[育会])[^，。；]{0,12}要[^，。；]*")
# 也要看到，… admits what is so.
_ADMITTED = regex("^[但也还更应该当要必须]{1,5}(?:清醒|充分)?(?:看到|认识到)，")
# 为确保道路畅通，…: what it is done for.
_FOR = regex("(?:^|(?<=[，；]))为(?:了|确保|切实|进一步|保障|做好|加强)[^，。；]*")
_TITLES = regex("《[^《》]*》")
_DEADLINE = regex(r"\bby the end of\b", re.IGNORECASE)
_PERFECT = regex(r"(?:had|has|have) ")
_TO_SIGN = regex(
    r"\b(?:plans? to|planned to|intends? to|hopes? to|aims? to|will|is to|are to|is due to|are due to) (?:sign|issue)\b"
)
_TO_BE_SIGNED = regex(
    "(?:[拟将要待]|计划|准备|争取|推动|力争|尽快|早日|希望|加快|促成|抓好|做好)[^，。；]{0,10}签|未签|意向"
)
_FUTURE = regex(
    r"\b(?:will(?! of)|shall|plans? to|planned to|aims? to|is to|are to|is due to|are due to|is expected to|"
    r"are expected to|"
    r"intends? to|hopes? to|is scheduled to)\b"
)
_OPEN = regex(
    r"[要将拟应须需待能可]|力争|争取|计划|规划|预计|努力|力求|务必|有望|目标|确保|鼓励|探索|推动|推进|加快|打算|届时|下一步|明年|明日|今后|未来|"
    r"着力|全力|继续|进一步|持续|公示|征求|期|(?<!目)前|至|起[施实执]|于|希望|愿|表示|时间|定于|聚焦|围绕|举行|为(?!了)"
)

_REPORTED = regex(
    r"\b(?:noted|said|heard)(?: that)? (?P<what>[^.;]*?"
    rf"\b(?P<done>(?:has|have|had) (?:\w+ly )?(?:been )?(?:\w+ly )?(?:\w+ed|{_IRREGULAR}))\b.*)"
)
_ONCE_BUILT = regex(rf"{ONCE_BUILT}(?:(?![已了]|去年|累计|截至)[^。；]){{0,24}}?\d[^。；]*")
# Some character of every pattern of what is only expected.
_AHEAD = ("后", "预", "可", "有望")
# 预计总投资 is what is planned to be spent, and is told as the cost.
_EXPECTED = regex(
    "(?:预计|预估|预测|有望)(?!(?:总|计划)?投资|今年|年内投资|[^，。；]{0,6}投资)|"
    "可(?:年)?(?:实现|新增|带动|创造|吸纳|增加)"
)
# Some word of every branch of `_PAST` and `_REPORTED`, and of `_FUTURE`.
_SOME_PAST_WORDS = (
    "has have had having was were reached hit received attracted created added rose grew fell exceeded "
    "surpassed occurred opened began "
    "carried implemented finished started achieved completed built cut won secured attained established "
    "introduced launched eliminated came totalled totaled took set formed tightened widened deepened removed installed "
    "repaired solved curbed prevented avoided steered moved reduced raised lowered expanded helped joined punished "
    "running operating proceeding progressing place operation "
    "now became focused concentrated absorbed spent invested disbursed went put paid"
)
_SOME_PAST = frozenset(_SOME_PAST_WORDS.split())
_SOME_FUTURE_WORDS = "will shall plan plans planned aim aims is are intend intends hope hopes"
_SOME_FUTURE = frozenset(_SOME_FUTURE_WORDS.split())


AS_DONE = "the cited Chinese tells it as done"
"""How a message ends on what is told as still to be done and was done."""


def tells_when(en: str, quotes: Sequence[str]) -> bool:
    """Whether a line can be a wish or a result that its Chinese does not give it for."""
    spoken = words(en)
    return (
        not _SOME_PAST.isdisjoint(spoken)
        or not _SOME_FUTURE.isdisjoint(spoken)
        or any(holds(quote, _AHEAD) for quote in quotes)
    )


def check_aspect(
    en: str,
    quotes: Sequence[str],
    texts: Sequence[str] = (),
    orders: Sequence[str] = (),
    *,
    placed: bool = True,
) -> tuple[str, ...]:
    """Messages where `en` tells a wish as a result or a result as a wish; () if the Chinese allows no verdict.

    `texts` are the sentences the quotes are taken from: what governs a quote may stand outside of it. `orders` is
    what is asked for in them, also where no 要 says so: 科学研判市场需求，稳定商品价格. `placed` says that the line
    tells of the quotes and no others.
    """
    if not tells_when(en, quotes):
        return ()
    found = (
        *_claimed(en, quotes, texts, orders if placed else None),
        *_postponed(en, quotes, texts),
        *(_still_to_come(en, quotes, orders) if placed else ()),
        *_foreseen(en, quotes),
        *_forecast(en, quotes),
        *only_planned(en, quotes),
        *in_due_course(en, quotes),
    )
    return tuple(dict.fromkeys(found))


def _foreseen(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """建成后年产值可达20亿元 is a hope: English that tells its figures and does not say so tells them as facts."""
    hoped = [match[0] for quote in quotes if "后" in quote for match in _ONCE_BUILT.finditer(quote)]
    if not hoped or HOPE.search(en) or any(mark in en for mark in ("建成", "达产", "投产后")):
        return
    values = {quantity.value for part in hoped for quantity in find_quantities(part)}
    rest = [part for quote in quotes for part in _ONCE_BUILT.split(quote)]
    values -= {quantity.value for part in rest for quantity in find_quantities(part)}
    if any(
        float(number.value) in values for number in as_stated(find_english_numbers(without_shown(en)), quotes)
    ):
        yield "the cited Chinese says what will be once the project is built, the English what is"


def _forecast(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """预计年产值12亿元 is no output yet: a figure the Chinese only expects, in English that does not say so."""
    # Chinese that the line shows tells it (“预计全年…”).
    if not any(_EXPECTED.search(quote) for quote in quotes) or HOPE.search(en) or _EXPECTED.search(en):
        return
    numbers = as_stated(find_english_numbers(without_shown(en)), quotes)
    values = {float(number.value) for number in numbers if number.value >= 1}
    told: set[float] = set()
    hoped: set[float] = set()
    for quote in quotes:
        for quantity in find_quantities(quote) if values else ():
            clause = quote[behind_last(quote, "。；\n", quantity.start) : quantity.start]
            (hoped if _EXPECTED.search(clause) else told).add(quantity.value)
    if found := sorted((values & hoped) - told):
        yield f"{found[0]:g} is only expected in the cited Chinese, and the English tells it as a fact"


def _claimed(
    en: str, quotes: Sequence[str], texts: Sequence[str], orders: Sequence[str] | None
) -> Iterator[str]:
    if _SOME_PAST.isdisjoint(words(en)) or not (_PAST.search(en) or _REPORTED.search(en)):
        return
    whole = _only_wanted(quotes)
    taken = [text for text in texts if text not in quotes and any(quote in text for quote in quotes)]
    whole = whole and not any(_TOLD.search(_FRAME.sub("", text)) for text in taken)
    for sentence in re.split(r"[.;] (?=[A-Z])", en):
        if not (
            whole
            or _only_wanted(tuple(_of_figures(sentence, quotes)))
            or (orders is not None and only_wanted(sentence, quotes, orders))
        ):
            continue
        if _THAN_PLANNED.search(sentence) or _SINCE.search(sentence):
            continue
        claimed = _PAST.search(sentence)
        if claimed and _ORDERED.search(sentence, 0, claimed.end()):
            continue
        if (
            claimed
            and _HELD.match(sentence, claimed.start())
            and any(map(_CAME_TOGETHER.search, (*quotes, *texts)))
        ):
            continue
        reported = _REPORTED.search(sentence)
        if reported and not _INTENT.search(sentence, reported.start("what"), reported.start("done")):
            yield f"“{reported['done']}”: the cited Chinese wants it and does not say that it happened"
        elif claimed and not _wished(sentence, claimed):
            yield f"“{claimed[0]}”: the cited Chinese wants it and does not say that it happened"


_SINCE = regex(r"\bsince (?:19|20)\d\d\b")
_THAN_PLANNED = regex(
    r"\bthan (?:(?:was|were|had been) )?(?:planned|scheduled|expected|hoped|due|foreseen)\b"
)
# "Actively set up platforms", "By checking, set up files" are orders, in a form that might tell what was done.
_ORDERED = regex(r"(?:^|[:”] |^(?:By|Through) [^.;]*, )(?:[A-Z][a-z]+ly )?(?:[Ss]et up|[Cc]ut|[Hh]it)$")
# 召开卫生健康工作会议: the meeting was held, whatever is wanted of the work it is called after.
_HELD = regex(r"(?:was|were) (?:also )?held\b")
_CAME_TOGETHER = regex("(?<!将)(?<!拟)(?<!定于)(?:召开|举行|举办)")


def _only_wanted(quotes: Sequence[str]) -> bool:
    clauses = [part for quote in quotes for part in _CLAUSE_END.split(quote) if part.strip()]
    return bool(clauses) and all(_is_wanted(clause) for clause in clauses)


def _of_figures(sentence: str, quotes: Sequence[str]) -> Iterator[str]:
    """What leads up to the large figures of a sentence of English: 全力冲刺三年2400亿产业投资目标."""
    shown = without_shown(sentence)
    numbers = figures(shown, quotes)
    values = {float(n.value) for n in numbers if n.value >= TELLING}
    for quote in quotes if values else ():
        for quantity in find_quantities(quote):
            if quantity.value in values:
                start = behind_last(quote, "。；\n", quantity.start)
                end = _PIECE_END.search(quote, quantity.end)
                yield quote[start : end.start() if end else len(quote)]


def _wished(sentence: str, claimed: re.Match[str]) -> bool:
    """Whether the English tells its claim as something wanted, or only tells what was said."""
    before, behind = _GOALS.sub("", sentence[: claimed.start()]), sentence[claimed.end() :]
    if _PUT_FORWARD.match(sentence, claimed.start()) or _RELATIVE.search(before):
        return True
    if _ONLY_ONCE.search(before):
        return True
    if _SPOKEN.match(sentence, claimed.start()) and not (
        claimed[0].endswith("named") and _TITLED.match(behind)
    ):
        return bool(_SAID_OF.search(before) or _SET_FOR.match(behind)) or not _MADE.match(claimed[0])
    if _PERFECT.match(claimed[0]):
        later = _LATER_ON.search(behind)
        if (
            later
            and later[0].startswith("to ")
            and not (_MADE.match(claimed[0]) or behind.startswith(" to "))
        ):
            later = None  # "has organised a programme to bring …": what for
        return bool(_INTENT.search(_DEADLINE.sub("", before)) or later)
    passive = claimed[0].startswith(("was ", "were "))
    behind = _CALLS_TOO.split(behind, maxsplit=1)[0]
    behind = _PURPOSE.sub("", behind) if passive else behind
    return bool(_INTENT.search(_DEADLINE.sub("", f"{before} {behind}") if passive else f"{before} {behind}"))


def _is_wanted(clause: str) -> bool:
    bare = _TITLES.sub("", _ADMITTED.sub("", _FRAME.sub("", clause.strip())))
    bare = _FOR.sub("", bare)
    bare = _REMINDED.sub("", bare) if "要" in bare else bare
    return bool(_WANTING.search(bare)) and not _TOLD.search(_COMPARED_GOAL.sub("", bare))


_TO_COME = regex(
    # "a paper on how it is to be used", "was spent and is to be spent": one of several things told.
    r"(?<!it )(?<!they )(?<!and )\b(?:is|are) (?:still |yet |now )?to be "
    r"(?!congratulated|found|seen|thanked|read|expected)\w+|"
    r"\b(?:is|are) still to\b|\b(?:has|have) (?:yet|still) to\b"
)


def _still_to_come(en: str, quotes: Sequence[str], orders: Sequence[str]) -> Iterator[str]:
    """24个楼院的规划已经确定，要推进改造: what is settled is not still to be settled."""
    for piece in en.split("; ") if " to" in en else ():
        said = _TO_COME.search(piece)
        if said and only_told(piece, quotes, orders):
            yield f"“{said[0]}”: {AS_DONE}"


_ISSUED = regex("(?:出台|印发|发布|下发)了|(?:相继|已|先后|联合)(?:出台|印发|发布|下发)")
_TO_BE_ISSUED = regex("(?:[拟将要待]|计划|准备|研究|抓紧|尽快)[^，。；]{0,10}(?:出台|印发|发布|下发)")


def _is_signed(due: str, text: str) -> bool:
    """Whether what a line says is to be signed or issued has been, and nothing else is to be."""
    if due.endswith("sign"):
        return "签" in text and not _TO_BE_SIGNED.search(text)
    return bool(_ISSUED.search(text)) and not _TO_BE_ISSUED.search(text)


def _postponed(en: str, quotes: Sequence[str], texts: Sequence[str]) -> Iterator[str]:
    if _SOME_FUTURE.isdisjoint(words(en)):
        return
    text = "\n".join((*quotes, *texts))
    if (due := _TO_SIGN.search(en)) and _is_signed(due[0], text):
        yield f"“{due[0]}”: {AS_DONE}"
        return
    future = _FUTURE.search(en)
    if (
        future
        and re.search(r"已|(?<![与同比较])去年|上月|日前|累计|同比|截至", text)
        and not _OPEN.search(text.replace("截至", ""))
    ):
        yield f"“{future[0]}”: {AS_DONE}"
