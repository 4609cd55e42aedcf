"""What a meeting dealt with: items relayed, heard, deliberated, adopted, each with the words that say so.

Deliberated is not adopted, and 研究 is discussed (DOMAIN: meetings and acts).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from summarizer.english.nominal.sources import TITLE
from summarizer.facts import Act
from summarizer.language.marks import outside
from summarizer.patterns import any_of, regex
from summarizer.rules.agenda.acts import BY_WORD
from summarizer.rules.agenda.agreed import agreed_later
from summarizer.rules.agenda.called import called_with
from summarizer.rules.agenda.cuts import ITEM_END, goes_on, one_subject, split
from summarizer.rules.agenda.item import Item, beside, trimmed
from summarizer.rules.agenda.papers import AGREED, AHEAD, TO_REVISE, all_agreed
from summarizer.rules.agenda.reports_told import given, heard_ahead
from summarizer.rules.agenda.scheduled import agenda_ahead, sessions_set
from summarizer.rules.agenda.talked import talked_over
from summarizer.rules.outline import Part, Stretch

_WORD = any_of(BY_WORD)
# An act opens a clause: at the start of the sentence or behind a mark, after the subject and small adverbs.
_OPEN = regex(
    r"(?:^|(?<=[，。；、]))(?P<subject>[^，。；、：《》“”]{0,30}?)(?:上|中)?(?:，)?"
    r"(?P<adverb>(?:还|并|进一步|初步|又|分别|首先|逐一|认真|跟进|迅速|依法|最后|全文|专题|集中|现场|一并|同时|会前|书面|再次|共同|及时|深入|先后|随机|重点|第一时间|“第一议题”|参与|尚未)*)"
    rf"(?P<act>{_WORD})(?!好|总?院|中心组|的(?:还?有|是|包括)|所(?!有)|中(?:还|又|，|(?:传达|听取|审议))|(?<=听取审议)(?:情况|意见))(?:了)?"
)
_SUBJECT = regex(
    r"^(?:[●■◆]?\s*)?(?:(?:会|会议|会上|大会|全会|会前|会后|活动|学习会|学习会上|与会人员|参会人员|与会者|大家|全体人员|会议期间)|"
    r"[^，。；]{0,28}(?:会议|学习会|中心组|大会|全会|常委会|党组|常务会|主席团|领导小组|办公室|书记|主任|区长|县长|市长)|"
    r"[^，。；]{0,20}(?:中心组|班子|党组|党工委|党委|支部|常委会)(?:全体|各|组成)*(?:成员|党员|人员)|"
    r"(?:与会|参会|全体|各位)?[^，。；]{0,8}(?:代表|委员)们?(?:在[^，。；]{2,8})?)?(?:上|中|期间)?$"
)
# 听取了甲关于…的报告；乙关于…的报告: the verb stands once.
_END = regex("[。；]")
_OWN_ACT = regex(rf"(?:\d{{1,2}}[、.．])?(?:依法|书面|还|并|分别|首先|专题|集中|现场)*(?:{_WORD})")
_NEW_ACT = regex(
    rf"，(?:会议|会上|大会|全会)?(?:还|并|又|跟进|分别|逐一|现场|书面|同时|会前|共同|认真|集中|全文"
    rf"|专题|专项|深入|进一步|初步|再次|随机|重点)*(?:{_WORD}|盘点|梳理|宣贯|票决|补选|决定(?!》)|围绕"
    rf"|(?:原则|一致)?同意|回顾|总结|分析了|(?:[^，。；]{{2,24}}?(?:书记|[省市区县镇乡局]长|主任|主席))?对[^，。；]{{1,40}}(?:部署|安排)"
    rf"|就[^，。；]{{1,40}}(?:部署|安排)"
    rf"|从[^。；]{{4,90}}方面[^，。；]{{0,20}}(?:[作做]|进行|提出|明确)了?"
    rf"|就[^。；]{{1,60}}作(?:了|出)[^，。；]{{0,10}}(?:讲话|说明|要求)|开展|强调|指出|要求|安排"
    rf"|介绍|观看|播放)"
    rf"|、(?:书面|集中|专题|共同|会前)?(?:{_WORD})了"
    r"|(?<=精神)、(?=(?:传达|学习|传达学习)[^，。；、]{2,30}精神(?:[，。；]|$))"
)
# 听取…汇报，实地督导…: what comes next was done, not heard.
_DOING = regex(r"面对面|实地|现场|详细|仔细|认真|随后|深入|督导|检查|查看|察看|征求|了解|询问|与|并")
_NEXT_ACT = regex(
    rf"{_NEW_ACT.pattern}|并(?:安排|部署|提出)|和安排(?:部署)?(?=相关|有关|近期|下一)"
    rf"|并(?:指出|强调|要求|认为)|(?<=精神)并(?:研究|审议|讨论|部署|安排|提出)"
    rf"|(?<=[》告案）])并(?:作出|形成|进行|开展)"
    rf"|(?:(?<=[汇报情况])|(?<=安排))并(?:研究|审议|讨论|部署|安排|提出|就|对)"
)
_SOMEBODY = regex(
    r"主持(?:会议|召开)(?!.*(?:精神|讲话|[指批]示)$)|出席(?:会议|并)|并讲话|参加会议"
    r"|^(?:并?(?:根据|按照|结合)|重申|并?(?:重点)?就"
    r"|[^，。；《》“”]{1,6}就.*(?:[作做]出|进行)了?(?:部署|安排))"
    r"|^[^《》“”]{1,20}(?:成员|同志|代表|人员)(?:围绕|结合|联系|就|作|分别|先后|进行|开展|谈)"
    r"|^[^《》“”]{2,16}(?:递交|签订|签署|颁发|进行|开展)了"
)
# 讨论了甲，确定了乙、调度丙: what else was done is not what was discussed.
_ELSE_DONE = regex(
    r"(?:(?:认真|深入|坚决|全面|切实)*(?:贯彻|落实)(?!.*(?:情况|汇报|报告|方案|办法|意见|措施)$))"
    r"|[\u4e00-\u9fff]{2}(?:了(?!解)|[\u4e00-\u9fff]{2}了(?!解))"
    r"|(?:调度|确定|评议|盘点|梳理|明确|落实|解读|征求|协商|宣贯"
    r"|通过)(?!.*(?:情况|汇报|报告|方案|办法|意见)$)"
    r"|[^《》“”的]{1,16}(?:[局委办部组院镇乡]|部门|单位|街道|人员|同志|代表|负责人)(?:分别|先后)?(?:结合|围绕|联系"
    r"|针对|对照|立足)(?!.*(?:情况|汇报|报告|方案|办法|意见|发言)$)"
)
# 传达了甲精神，乙局汇报了进展、各县作了汇报: who told of their own work relayed nothing.
_TOLD_THERE = regex(
    r"[^《》“”的]{2,30}(?:进行|作|做)了?(?:相关|有关|工作|情况|专题|交流|表态){0,2}(?:汇报|通报|说明|发言|介绍)$"
    r"|[^《》“”]{2,24}?(?:汇报|通报|安排(?:部署)?|部署|介绍|解读|宣读)了|(?:汇报|介绍)(?!会|工作)|[^《》“”的]{1,20}?(?:局|办|委|组|院|部|中心|办公室|分别)(?:汇报|通报)(?!会|精神)"
)


_SAT_DOWN = regex(r"座谈会|会议|会上|汇报会")


def listed(stretches: Sequence[Stretch], visit: bool) -> Iterator[tuple[Stretch, Item]]:
    """The agenda of an occasion, each item once: a lead says what the paragraphs below tell again.

    `visit`: what somebody heard at one place of a visit is no agenda; what was heard where people sat down is.

    Of two acts on one document the later is told if it decides (审议 in the lead, 审议通过 below).
    """
    found: dict[str, tuple[Stretch, Item]] = {}
    for stretch in stretches:
        for item in _with_sessions(stretch):
            if (
                visit
                and (item.act in (Act.HEARD, Act.STUDIED) or stretch.text.startswith("解决", item.start))
                and not _SAT_DOWN.search(stretch.text, 0, item.start)
            ):
                continue
            zh = stretch.text[item.start : item.end]
            titles = TITLE.findall(zh)
            key = titles[0] if len(titles) == 1 and len(titles[0]) * 2 > len(zh) else zh
            known = found.get(key)
            if known is None or _decides(stretch, item, known[1].act):
                found[key] = (stretch, item)
    told = tuple(agreed_later(tuple(found.values()), stretches))
    heard = sum(item.act is Act.HEARD for _, item in told)
    for stretch, item in told:
        bare = item.act is Act.HEARD and _ONLY_REPORTS.fullmatch(stretch.text, item.start, item.end)
        if not bare or heard == 1:
            yield stretch, item


def _decides(stretch: Stretch, item: Item, before: Act) -> bool:
    """Whether an item tells how one named before was decided: adopted, or agreed to in principle (原则同意) and sent back."""
    sent_back = before is Act.DELIBERATED and stretch.text.startswith("原则", item.verb_start)
    return sent_back or (item.act is Act.ADOPTED and before is not Act.ADOPTED)


# 听取工作汇报 in a lead, before the reports are named: nothing beside them.
_ONLY_REPORTS = regex("(?:相关|有关|各项|近期|情况)*(?:工作|情况|相关|有关)*(?:汇报|报告)")


def _with_sessions(stretch: Stretch) -> Iterator[Item]:
    """The items of a sentence; a session given a day is arranged, under a frame as well: 会议决定，…于5月25日召开."""
    spans = list(sessions_set(stretch.text)) if stretch.part is not Part.ATTENDANCE else []
    yield from (item for item in items(stretch) if not any(a <= item.start < b for a, b in spans))
    yield from (Item(Act.ARRANGED, start, end, start) for start, end in spans)


def items(stretch: Stretch) -> tuple[Item, ...]:
    """Agenda items of one sentence, in order. Nothing under a frame: "要学习贯彻…" is an order, not an item."""
    if _REPORT_SAYS.match(stretch.text):
        return ()
    called = called_with(stretch)
    if called:
        found = (*_items(called, called), *_arranged(called), *_looked_at(called))
        return tuple(sorted(found, key=lambda item: item.start))
    if stretch.told == 0 or stretch.part is Part.ATTENDANCE:
        return tuple(_heard(stretch.text, heard_ahead(stretch.text[: stretch.content])))
    # What was said is blotted out, so that offsets stay: decisions may be told behind it.
    text = stretch.text[: stretch.told]
    text = text[: agenda_ahead(text)]
    if stretch.resumes < len(stretch.text):
        text = text.ljust(stretch.resumes, "。") + stretch.text[stretch.resumes :]
    found = (
        *_relayed_by_people(stretch),
        *_items(text, stretch.text),
        *_arranged(text),
        *talked_over(text),
        *_looked_at(text),
        *_reported(text),
        *_heard(text, given(text)),
    )
    return tuple(sorted((beside(text, item) for item in found), key=lambda item: item.start))


# 报告总结了五年来的工作，安排部署了2022年任务: what a report says was not done at the meeting.
_REPORT_SAYS = regex("(?:政府工作|工作)?报告(?!会)[^，。；]{0,6}?(?:总结|回顾|指出|提出|明确|分析|部署|安排)")


def _heard(text: str, reports: Iterable[tuple[int, int]]) -> Iterator[Item]:
    """The items of reports whose verb stands elsewhere: 县发改局汇报了…, 在听取…汇报后."""
    for start, end in reports:
        for piece in split(text, start, _object_end(text[:end], start)):
            if ITEM_END.search(text[slice(*piece)]):
                yield from trimmed(text, Act.HEARD, *piece, start)


_ARRANGED = regex(
    r"(?:对|就)(?:(?:进一步|切实|扎实|全力|认真)?(?:做好|抓好)(?=[^，。；、]*(?:工作|事项"
    r"|事宜)))?(?P<object>(?:(?!进行)[^，。；《》]){3,80}?)(?:以[^，。；]{2,6}方式)?(?:(?:进行"
    r"|作出|(?<![工合运操创动协])作|做出|做)了?(?:再|全面|具体|专题|统筹|周密|系统|认真|详细)?|再)"
    r"(?:强调[、和]?再?)?(?:动员|部署|安排)(?:[、和]?(?:再|全面|系统|具体)?(?:动员|部署|安排|强调)){0,2}(?=[，。；]|$)"
)


def _arranged(text: str) -> Iterator[Item]:
    """对下一阶段工作进行安排部署: the object stands before the verb."""
    if "部署" not in text and "安排" not in text and "动员" not in text:
        return
    for found in _ARRANGED.finditer(text):
        start, end = found.span("object")
        yield Item(Act.ARRANGED, start, end, start)


_LOOKED_AT = regex(
    r"(?:^|(?<=[，；。]))(?:随后，?)?(?:会议|会上|与会人员|大家)?(?:还|并|又|首先|书面)*(?:对|(?P<just>就))(?P<object>(?!(?:相关|有关)(?!人事)|上述|以上)[^，。；]{4,120}?)"
    r"进行了?(?:专题|集体|认真|深入|充分|细致|仔细|严肃|热烈|逐一|逐项|全面|的)*(?P<act>研究|审议|(?(just)(?!)|讨论)|商议|协商|初审|审定)(?=[，。；]|$)"
)


def _looked_at(text: str) -> Iterator[Item]:
    """对《甲协议》和《乙协议》进行研究: the object stands before the verb."""
    if "进行" not in text:
        return
    for found in _LOOKED_AT.finditer(text):
        for start, end in split(text, *found.span("object")):
            if ITEM_END.search(text[start:end]):
                told = trimmed(text, BY_WORD[found["act"]], start, end, start)
                yield from (replace(item, decided=(item.start, found.end())) for item in told)


_REPORT = regex(
    r"(?:代表[^，。；]{2,36}?)?(?P<report>向大会(?:报告工作|作[^，。；]{2,30}报告)"
    r"|(?<![工合运操创动协])作(?!的)(?:了)?(?:题为)?(?![^，。；]{0,40}?(?:辅导|宣讲|专题|主题"
    r"|讲座))[^，。；：]{2,40}?(?:工作)?(?:情况)?的?报告)(?=[，。；]|$)"
)


# What was made, without the verb: 作|甲总结报告、乙计划报告.
_MADE = regex("作(?:了)?(?:题为)?")


def _reported(text: str) -> Iterator[Item]:
    """某某代表常务委员会向大会报告工作: the meeting heard a report; 作甲报告、乙报告: two of them."""
    if "报告" not in text:
        return
    for found in _REPORT.finditer(text):
        if re.search(
            r"听取|审议|讨论|要|将|拟|所$|《", text[max(0, found.start() - 24) : found.start("report")]
        ):
            continue
        start, end = found.span("report")
        made = _MADE.match(text, start)
        several = list(split(text, made.end(), end)) if made else []
        if several:
            yield from (Item(Act.HEARD, *span, start) for span in several)
        else:
            yield Item(Act.HEARD, start, end, start)


_BY_PEOPLE = regex(
    r"(?:同志)?(?:分别|还|并|先后|首先|就|全文|原文|原原本本|集中|书面|认真)*(?P<act>传达学习|传达贯彻|领学|传达|通报|宣读|听取(?=了)|安排(?:部署)?(?=了)|部署(?=了))(?:了)?"
)


_TOLD_BY_PEOPLE = {
    "宣读": Act.OTHER,
    "通报": Act.HEARD,
    "听取": Act.HEARD,
    **dict.fromkeys(("安排", "安排部署", "部署"), Act.ARRANGED),
}
# 宣读文件，某某介绍情况: somebody else's turn
_HIS_TURN = regex(
    "(?:同志)?(?:分别|还|并)*(?:[就对][^，。；]{0,40}?)?(?:介绍|传达|主持|安排|部署|宣读|通报|汇报|总结|[作做])"
)


def _relayed_by_people(stretch: Stretch) -> Iterator[Item]:
    """What named people relayed or read out: 区人大常委会主任某某、区政协主席某某分别传达了…精神."""
    for person in stretch.people:
        told = _BY_PEOPLE.match(stretch.text, person.ends)
        if told and told.end() <= stretch.told:
            act = _TOLD_BY_PEOPLE.get(told["act"], Act.RELAYED)
            end = _object_end(stretch.text, told.end())
            for start, stop in split(stretch.text, told.end(), end):
                if start > told.end() and (
                    _OWN_ACT.match(stretch.text, start)
                    or (act is Act.HEARD and _DOING.match(stretch.text, start))
                ):
                    break  # 领学了甲、并传达学习了乙: told by a verb of its own
                if start > told.end() and any(
                    other.begins == start and _HIS_TURN.match(stretch.text, other.ends)
                    for other in stretch.people
                ):
                    break
                if ITEM_END.search(stretch.text[start:stop]):
                    yield from trimmed(stretch.text, act, start, stop, told.start("act"))


def _items(text: str, whole: str) -> Iterator[Item]:
    """The acts of a sentence; `whole` goes on where its framed words begin."""
    position = 0
    while opened := _OPEN.search(text, position):
        position = opened.end()
        if "尚未" in opened["adverb"] or not _acts_here(text, opened):
            # The clause before a comma is no subject of the verb behind it: look at that verb alone.
            comma = text.find("，", opened.end("subject"), opened.start("act"))
            position = comma + 1 if comma >= 0 else position
            continue
        act = BY_WORD[opened["act"]]
        if opened["act"].endswith("原则同意") and TO_REVISE.search(whole, opened.end()):
            act = Act.DELIBERATED
        end = _object_end(text, opened.end())
        decided: tuple[int, int] | None = None
        looked_at = act in (Act.DISCUSSED, Act.DELIBERATED)
        if looked_at and (agreed := AGREED.match(text, end) or all_agreed(text, opened.start("act"))):
            act = Act.DELIBERATED if TO_REVISE.search(whole, end) else Act.ADOPTED
            decided = (agreed.start() + 1, agreed.end())
        for start, stop in split(text, opened.end(), end):
            if start > opened.end() and _VOTED.match(text, start):
                end = start  # 审议了有关报告，全体人员以举手表决的形式|通过了决议
                break
            if (
                (start == opened.end() and text[start : start + 1] in ("、", "和", "及", "与", ""))
                or (start > opened.end() and text[start - 1] == "，" and _elsewise(text[start:stop], act))
                or not ITEM_END.search(text[start:stop])
                or _SOMEBODY.search(text[start:stop])
                or (
                    act is Act.HEARD
                    and _DOING.match(text[start:stop])
                    and not text.endswith("的报告", start, stop)
                )
                or (act is Act.SIGNED and text[start] in "第其")
            ):
                break
            for item in trimmed(text, act, start, stop, opened.start("act")):
                yield replace(item, decided=decided)
        position = max(position, end)


def _elsewise(piece: str, act: Act) -> bool:
    """Whether a clause behind an object tells what else was done; who reported is heard, and never relayed."""
    return bool(_ELSE_DONE.match(piece) or (act is not Act.HEARD and _TOLD_THERE.match(piece)))


# 通过 by itself is "through" unless what was passed is of that kind.
_PASSED = regex(
    r"《|[^，。；]{2,48}(?:决定|决议|名单|办法|草案|议程|议案|建议人选)(?:（[^（）]*）)?(?=[，。；、]|$)"
    r"|(?!听取|审阅|查阅|翻阅|观看|实地|现场|汇报|调研|调查|书面|学习|媒体|作|所)[^，。；]{2,30}报告(?:（[^（）]*）)?(?=[，。；、]|$)"
)
_VOTE = r"以[^，。；]{0,8}表决的?(?:方式|形式)"
_BY_VOTE = regex(f"{_VOTE}$")
_VOTED = regex(rf"[^，。；《》“”]{{0,16}}{_VOTE}")
# 组织全体党员|集中学习了《…》: who was brought to it.
_BROUGHT = regex("(?:并|还)?组织(?:[^，。；]{2,36}?(?:党员|干部|职工|人员|成员|师生))?$")
_NEAR = 80  # characters before a verb in which 将 makes it a thing to come


def _acts_here(text: str, opened: "re.Match[str]") -> bool:
    """Whether the verb is an act of the meeting and not part of a name or of an order."""
    if text.rfind("《", 0, opened.start("act")) > text.rfind("》", 0, opened.start("act")):
        return False
    if text.rfind("“", 0, opened.start("act")) > text.rfind("”", 0, opened.start("act")):
        return False
    subject = _BROUGHT.sub("", _BY_VOTE.sub("", opened["subject"]))
    if BY_WORD[opened["act"]] is Act.SIGNED and not re.search(r"要|将|拟|推动|加快|计划", subject):
        what = text[opened.end() :]  # 签订的19个项目涵盖…: what was signed, told of again
        ends = ITEM_END.search(re.split("[，。；]", what)[0])
        return what.startswith(("《", "了《")) or bool(ends and what[0] != "的")
    if BY_WORD[opened["act"]] in (Act.STUDIED, Act.RELAYED) and _CALLED_TO.fullmatch(opened["subject"]):
        return True
    if re.search(r"要|将|拟|为|对|以|通过|推动|组织|开展|加强", subject):
        return False
    rest = text[opened.end() :]
    if not opened.group().endswith("了") and (
        rest.startswith("习近平新时代")  # the name of a campaign
        or (opened["act"] == "通过" and not _PASSED.match(rest))
        or (opened["act"] == "同意" and not rest.startswith("《"))
    ):
        return False
    if AHEAD.search(text, max(0, opened.start("act") - _NEAR), opened.start("act")):
        return False
    if not opened.group().endswith("了") and _NAMES_A_THING.match(text, opened.end()):
        return False
    return bool(_SUBJECT.match(subject))


# 云河县组织|学习了…精神: who was called together to study it.
_CALLED_TO = regex(
    "(?:[\u4e00-\u9fff]{0,20}?(?:[省市县区州旗镇乡局委办院]|街道|党[委组]|工委|中心|公司|集团|学校|支部))?(?:[召组]集|组织)"
)
# 学习型, 研究生, 审议会, 审查部门 name things; 听取|生态保护情况 and 听取|部门汇报 do not.
_NAMES_A_THING = regex(
    r"的|中心组|型|会|扩大会|（扩大）|氛围|成果|教育活动|(?:院|员|生(?![态产活物命育]))|(?<![取达报])(?:部门|人员)|发言|讲话"
)


def _object_end(text: str, start: int) -> int:
    """The end of the object: a full stop, a semicolon, or a comma before the next act; marks inside 《》“” do not count."""
    stop = len(text)
    for mark in _END.finditer(text, start):
        more = mark.group() == "；" and not _OWN_ACT.match(text, mark.end()) and goes_on(text, mark.end())
        if not more and outside(text, start, mark.start()):
            stop = mark.start()
            break
    for mark in _NEXT_ACT.finditer(text, start, stop):
        if outside(text, start, mark.start()) and not one_subject(text, start, mark.start()):
            return mark.start()
    return stop
