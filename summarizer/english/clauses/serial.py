"""Two orders side by side without a mark: 优化营商环境|提振发展信心, 抢抓机遇|加快发展.

Chinese leaves open whether the first is for the sake of the second, and so does "and". A clause that has no reading
of its own is cut before a verb that is no noun, if each half is a whole order by itself and nothing in the first half
may govern the second: nobody who is to do it (引导企业|扩大投资), no prohibition, no verb that still wants its object.
"""

from dataclasses import replace

from summarizer.english.clauses.item import ADJUNCT, OPEN_END, PREDICATE, SCOPE, STATEMENT, SUBJECT
from summarizer.english.clauses.lexicon import Lexicon
from summarizer.english.clauses.rendering import MOST_WORDS, Rendering, parsed
from summarizer.patterns import regex

_LEAST = 4  # characters of half a clause
_MOST_CUTS = 3
_WORD = 2
# What opens the second order. Of these a noun is made only before a measure (能力提升|行动).
_SECOND = regex(
    "(?:持续|大力|全力|着力|不断|进一步|切实|全面|有效|有力)?"
    "(?P<verb>提升|提高|增强|扩大|提振|打造|构建|解决|推动|促进|确保|激发|拓展|营造|争取|破解|夯实|筑牢|守住|守牢|做强|做优|做大|抓好|做好|带动|"
    "助力|实现|释放|盘活|降低|加快|开展|开拓|稳住|巩固|挖掘|补齐|吸引|壮大|凝聚|创造|搭建|建立|健全|制定|加强|形成)"
)
_MEASURE = regex(
    "升级|提升|行动|工程|计划|专项|活动|方案|项目|工作|任务|攻坚|措施|情况|机制|空间|年|[、，和与及]"
)
# What takes a whole order before it, so that both halves are before it.
_HEAD = regex(
    "(?:机制|制度|体系|措施|举措|行动|活动|工作|力度|意识|氛围|作用|方案|模式|工程|计划|会议|任务|责任|格局|局面|合力|理念|思维|导向|战略|政策|要求|"
    "目标|部署|精神|经验|做法|平台|队伍|优势|成效|成果|典型|案例|难题|问题)$"
)
# What makes such a thing, so that the word is its object.
_MAKES = frozenset(("形成", "营造", "凝聚", "建立", "健全", "构建", "打造", "制定", "搭建", "解决", "破解"))
_MECHANISM = regex("(?:机制|制度|体系|措施|举措|行动|活动|工作)$")
_RAISES = ("提升", "提高", "增强")
_ABILITY = regex("(?:能力|水平|效率|质量|本领)$")
# Who or what may do the second, and what reaches over it.
_GOVERNS = regex(
    "推动|促进|推进|引导|鼓励|支持|确保|帮助|保障|带动|助力|组织|督促|指导|要求|允许|吸引|动员|发动|激励|倒逼|助推|力促|让|使|号召|协助|监督|"
    "严禁|禁止|防止|避免|杜绝|遏制|严防|[不未勿莫]|围绕|聚焦|针对|按照|通过|坚持|力争|争取|努力|注重|突出|用于|作为|关于|利用"
)
_SOMEBODY = regex(
    "(?:企业|公司|群众|干部|部门|单位|人员|党员|人才|主体|机构|学校|医院|农户|农民|村民|居民|社会|各方|青年|职工|代表|委员|队伍|力量|资本|组织|"
    "项目|产业|经济|市场|行业|资金|机关|商会|协会|团队|专班|[者们员])$"
)
_OPEN_ENDED = regex(
    "(?:[的、和与及并以对为把将在从由再更能可要]|落实|贯彻|实施|执行|推进|开展|组织|学习"
    "|进行|加以|用好|抓好|做好)$"
)
_NO_ORDER = ADJUNCT | PREDICATE | STATEMENT


def serial(zh: str, lexicon: Lexicon) -> tuple[Rendering, int] | None:
    """Two orders of one clause joined by "and", with the flags of the second, or None."""
    cuts = _MOST_CUTS
    for cut in _SECOND.finditer(zh, _LEAST, len(zh) - 2):
        if cuts == 0:
            return None
        first, second = zh[: cut.start()], zh[cut.start() :]
        if not _may_part(first, second, cut.group("verb"), lexicon):
            continue
        cuts -= 1
        left, reading = parsed(first, "CS", lexicon)
        if left.en is None or reading is None or reading & (_NO_ORDER | OPEN_END | SCOPE):
            continue
        right, reading = parsed(second, "CS", lexicon)
        if right.en is None or reading is None or reading & (_NO_ORDER | SUBJECT):
            continue
        return (joined, reading) if (joined := _joined(zh, left, right)) else None
    return None


def _may_part(first: str, second: str, verb: str, lexicon: Lexicon) -> bool:
    if _GOVERNS.search(first[:-_WORD]) or _SOMEBODY.search(first) or _OPEN_ENDED.search(first):
        return False
    rest = second.partition(verb)[2]
    if not rest or (verb in _RAISES and _MEASURE.match(rest)):
        return False
    if ("的" in second or _is_headed(second, verb)) and not _is_formula(first, lexicon):
        return False
    if verb not in _RAISES and _ABILITY.search(second):
        return False
    return not any(_is_only_verb(first[-size:], lexicon) for size in (2, 4))


def _is_headed(second: str, verb: str) -> bool:
    """Whether the last word may be the head of both halves: 完善产业发展|促进就业(机制)."""
    makes = verb in _MAKES and (verb in ("建立", "健全", "制定") or not _MECHANISM.search(second))
    return not makes and _HEAD.search(second) is not None


def _is_formula(zh: str, lexicon: Lexicon) -> bool:
    """Whether a row says all of it, so that nothing of it can govern or own what follows."""
    return any(entry.cls == "VP" for entry in lexicon.whole.get(zh.removeprefix("要"), ()))


def _is_only_verb(zh: str, lexicon: Lexicon) -> bool:
    """Whether a word wants an object: 贯彻落实|扩大内需战略."""
    classes = {entry.cls for entry in lexicon.whole.get(zh, ())}
    return bool(classes & {"V", "VV", "VC", "P"}) and "N" not in classes


def _joined(zh: str, left: Rendering, right: Rendering) -> Rendering | None:
    one, two = (left.en or "").removesuffix("."), right.en or ""
    link = ", and" if " and " in one else " and"
    en = f"{one}{link} {two[:1].lower()}{two[1:]}"
    if len(en.split()) > MOST_WORDS or "; " in en:
        return None
    flags = tuple(dict.fromkeys((*left.flags, *right.flags)))
    return replace(left, zh=zh, en=en, topic=left.topic or right.topic, flags=flags)
