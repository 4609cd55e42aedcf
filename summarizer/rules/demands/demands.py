"""What a directive asks, and how much it is worth to a reader.

Salience puts figures, deadlines, bans, targets, new bodies and named programmes first, and set phrases about attitudes last.
"""

from summarizer.facts import DirectiveKind, Topic, Verb
from summarizer.patterns import regex

_PROHIBIT = regex(
    r"(?<![个项条])严禁|不得(?<!来不得)(?!已|(?:突破|超过|超出|低于|少于|高于)[^，。；]*\d)|禁止|杜绝|决不|绝不|坚决遏制|坚决防止|不允许|不准|绝不姑息|决不姑息"
)
_TARGET = regex(
    r"(?:确保|力争|实现|争创|争取|达到)[^，。；]*(?:增长|达标|目标|全覆盖|高于|开门红|翻番|双过半|清零|示范|前列|第一|一流|%)|力争|争创|确保(?:主要|全年|一季度|上半年)"
    r"|不得(?:突破|超过|超出|低于|少于|高于)[^，。；]{0,4}\d|(?:压减|下降|提高到|提升到|增长|不低于|不少于|控制在)[^，。；]{0,12}\d"
)
_STUDY = regex(
    r"学习(?!.{0,6}培训)|领会|领悟|提高(?:政治)?站位|统一思想|思想和行动统一|提高认识|提高思想认识|增强.{0,16}(?:意识|责任感|紧迫感|自觉)|学深|学懂|"
    r"(?:原原本本|及时跟进|带头|全面系统)学|两个确立|两个维护|政治判断力"
)
# Some characters of every branch of it.
_STUDIED = regex("学|领[会悟]|提高|思想|增强|两个|判断力")
_PRINCIPLE = regex(
    r"^(?:要)?(?:始终|牢牢|牢固|继续)?(?:坚持|树牢|树立|把握|秉持|立足|遵循|认清|正确认识|充分认识|深刻认识)"
)
# 但也要清醒看到，…完成全年任务压力不小: how things stand, whatever targets the words name.
_SEEN = regex(
    "(?:但|同时)?，?(?:也|还)?要(?:清醒|客观|充分|深刻)地?(?:看到|认识到)[^；。]*(?:不足|不小|不够|不高|不强|差距|压力|问题|挑战|短板|严峻|艰巨|较大|薄弱)"
)
_ASSESSED = regex(r"(?:会议|全会|大会|两会”?|讲话|指示|批示|规定)[^，]{0,24}(?:是|具有|为)")
_STRIVE = regex(r"力争|争取|争创|锚定|预期目标|目标(?!任务)")
_PLEDGE = regex(r"(?<![必不])将(?!来|军)")
_PAPER_OR_PROJECT = regex(r"项目|工程|《")

_FIRM = regex(
    r"严禁|不得(?<!来不得)(?!已)|杜绝|坚决遏制|禁止|(?:力争|争创|争取|确保)(?=[^，。；]*(?:\d|季度|年底|国家级|省级|全国|全省|示范|前列|第一|安全|达标|清零|投产|完成|增|高于|以上))"
)
_NEW_BODY = regex(r"成立|组建|专班|指挥部|领导小组|工作组")
_NAMED = regex(
    r"“[^”]{2,20}”|示范区|试验区|先行区|自贸区|综保区|产业园|科创城|科学城|高铁|高速|机场|港口|行动计划|三年行动|专项(?:行动|整治)|试点|基地"
)
_MONEY_OR_WORKS = regex(r"项目|工程|资金|补贴|投资|用地|债券|基金")
_LITURGY = regex(
    r"站位|思想和行动统一|统一思想|高度重视|政治责任|落到实处|落地见效|取得实效|走深走实|入脑入心|责任感|组织领导|凝聚[^，]{0,4}(?:合力|共识)|浓厚氛围|圆满成功|认识到位|落地生根|“?两个(?:确立|维护)"
)


_CLAUSES = regex("[，；]")
_BEFORE_YAO = regex(r"^[^，]{0,12}?要")


def demand(words: str, verb: Verb, ordered: bool, hard: bool) -> DirectiveKind:
    """What is asked for. `hard`: a measured figure or a deadline is named."""
    if not ordered:
        if verb is Verb.REPORTED and _PLEDGE.search(words):
            return DirectiveKind.TASK
        return DirectiveKind.STUDY if _ASSESSED.search(words) else DirectiveKind.PRINCIPLE
    if _SEEN.match(words):
        return DirectiveKind.PRINCIPLE
    if _PROHIBIT.search(words):
        return DirectiveKind.PROHIBITION
    if _TARGET.search(words) or (hard and _STRIVE.search(words)):
        return DirectiveKind.TARGET
    if _STUDIED.search(words):
        clauses = [c for c in _CLAUSES.split(words) if c]
        studied = sum(bool(_STUDY.search(c)) for c in clauses)
        if studied * 2 > len(clauses) and not _PAPER_OR_PROJECT.search(words):
            return DirectiveKind.STUDY
    if "，" not in words and _PRINCIPLE.match(_BEFORE_YAO.sub("", words)):
        return DirectiveKind.PRINCIPLE
    return DirectiveKind.TASK


_BUSINESS = frozenset(
    {
        Topic.ECONOMY, Topic.INDUSTRY, Topic.INVESTMENT, Topic.SCIENCE_TALENT, Topic.REFORM_OPENING,
        Topic.FISCAL_FINANCE, Topic.URBAN_LAND, Topic.ENVIRONMENT,
    }
)  # fmt: skip
_INWARD = frozenset({Topic.POLITICAL_STUDY, Topic.PARTY_BUILDING, Topic.UNITED_FRONT_MASS})


def weight(words: str, kind: DirectiveKind, about: Topic, addressed: bool, hard: bool) -> int:
    """DOMAIN section 2: facts and limits up, attitudes down; 30 to begin with, kept between 0 and 100."""
    score = 30 + (10 if about in _BUSINESS else 0) - (10 if about in _INWARD else 0)
    score += 40 if hard else 0
    score += 20 if "《" in words else 0
    score += 10 if _MONEY_OR_WORKS.search(words) else 0
    score += 25 if _FIRM.search(words) else 0
    score += 15 if addressed or _NEW_BODY.search(words) else 0
    score += 10 if _NAMED.search(words) else 0
    score -= 30 if kind is DirectiveKind.STUDY else 0
    score -= 15 if _LITURGY.search(words) and not hard else 0
    return max(0, min(100, score))
