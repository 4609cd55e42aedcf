"""Whether the English of an agenda item or a title is fit to print: what is misread most shows in its shape.

    item   := leads(tail) and scope and length and nothing lost

A refusal costs a quotation; a wrong line costs trust.
"""

import re

from summarizer.english.nominal.formal import words
from summarizer.patterns import regex

_MOST_OF = 2
_MOST_WORDS = 28
_MOST_SPEECH = 38
# "the Standing Committee of the Political Bureau of the CPC Central Committee" is one name.
_NAMED = regex(r"(?<=[a-z] )of the (?=[A-Z])|(?<=[a-z]) of (?=the \d|[A-Z])")
_BODY = regex(r"(?:[A-Z][\w'’-]*)(?: (?:of|and|on|for)(?: the)? [A-Z][\w'’-]*| [A-Z][\w'’-]*)+")
# What the Chinese ends with, the English begins with.
_LEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("精神", regex(r"(?:the )?(?:main )?guiding principles\b", re.IGNORECASE)),
    (
        "汇报",
        regex(r"(?:the |a )?(?:[\w-]+ ){0,4}(?:reports?|briefings?|debriefings?)\b", re.IGNORECASE),
    ),
    ("报告", regex(r"(?:the |a )?(?:[\w'’-]+ ){0,9}reports?\b", re.IGNORECASE)),
    (
        "通报",
        regex(r"(?:the |a )?(?:[\w-]+ ){0,4}(?:reports?|briefings?|circulars?|notices?)\b", re.IGNORECASE),
    ),
)
# Words of the Chinese that an English line without their like has lost.
_KEPT: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("会议", regex("meeting|conference|session|congress|cppcc|plenary|plenum", re.IGNORECASE)),
    ("文件", regex("document|paper", re.IGNORECASE)),
    ("报告", regex("report", re.IGNORECASE)),
    ("方案", regex("plan|program|scheme", re.IGNORECASE)),
    ("任务", regex("task|mission|target", re.IGNORECASE)),
    ("整改", regex("rectif|correct|remed", re.IGNORECASE)),
    ("通知", regex("notice|circular", re.IGNORECASE)),
    ("讲话", regex("speech|remarks|address", re.IGNORECASE)),
    ("调研", regex("research|tour|visit|fact-finding|survey|investigat|look|stud", re.IGNORECASE)),
)
_GERUND = regex(
    r"(?!(?:housing|funding|training|planning|financing|auditing|building|meeting|monitoring|opening|working|leading|"
    r"standing|farming|manufacturing|guiding|briefing|following|ongoing|existing|remaining|spring|upcoming|pairing|"
    r"engineering|mining|parking|heating|lighting|logging|banking|shipping)\b)[a-z]+ing\b"
)
_ADVERB = regex(r"^(?!(?:early|daily|weekly|monthly|quarterly|yearly|family|supply)\b)[a-z]+ly ")
_OPENS_DEED = regex(
    r"^(?:进一步|全面|深入|加快|切实|扎实|持续|做好|抓好|加强|推进|推动|促进|开展|深化|完善|落实|贯彻|优化|强化|提升|提高|打造|建设|实施|建立|支持|设立|调整|制定|召开|成立|申报|"
    r"规范|防范|解决|巩固|扩大|统筹|学习|组织|保障|创建|筹备|设置|修订|修改|健全|构建|聘任|授予|任命|接受|补选|编制|出台|举办|根治|发行|化解|表彰|选举|追认|确定|增设|撤销|终止|许可|批准|打好)"
)
_DEEDS = regex(r"(?:汇报|报告|通报|情况|精神|说明|请示|方案|意见|办法)$")
_ORDER = regex(
    r"(?<!the )(?<!of )(?<!on )(?<!and )(?<!with )(?<!to )(?<!other )(?<!in )(?<!, )(?<!^)"
    r"\b(?:relevant|related|important)\b(?! to\b)"
)
_BEFORE_IMPORTANT = regex(r"(?:['’]s?|recent|[Tt]hese|series of) (?:a series of )?important\b")
_WIDE = regex(
    r"\bnationwide\b(?= (?!and\b)\w)|\bacross the [\w/]+ nationwide|nationwide .*\bacross|across .*\bacross|"
    r"committee nationwide"
)
# A row met by its like: "Campaign Campaign", "policy policies".
_SAID_TWICE = regex(
    r"(?:\bof|\bthe|\bon|['’]s|,) (\w{4,}) and \1\b|\b(?P<said>[A-Za-z]{4,}?)(?:y|s)? (?P=said)(?:y|s|ies)?\b",
    re.IGNORECASE,
)
_TWICE = regex(r"\bwork on (?:[\w-]+ ){0,2}work\b|\bof the (?:implementation|work) of the requirements")
_HANGING = regex(
    r"^the implementation(?: work)? of (?:the [\w/]+|(?:the )?(?:government|party|relevant)? ?"
    r"(?:departments|units|bodies|companies|enterprises|schools)(?: and units)?|"
    r"[\w ]*(?:companies|enterprises|units|departments))$",
    re.IGNORECASE,
)
_ON_BODY = regex(
    r"\breports? on the (?!(?:[A-Z]\w+ )*(?:Report|Plan|Opinions|Measures|Rules|Regulations|Decision|Resolution)s?\b)"
    r"(?:[A-Z][\w'’]*[ ,]+(?:of |and |the |on )*)*(?:Committee|Government|Court|Bureau|Office|"
    r"Commission|Procuratorate|Council|Congress)s?\b(?!['’])"
)
# What is said *on* people or a body that themselves report, propose or are handled: 相关部门提案, 调研组的报告.
_ON_AGENTS = regex(
    r"\b(?:reports?|proposals?|opinions?) on (?:the |relevant )*(?:(?!of |for |by |with )[\w-]+ )*?"
    r"(?:departments?|units?|officials|deputies|members|leaders|[Gg]roups?|[Tt]eams?)\b"
    r"(?! of (?:duty|work)\b| to the \d|['’])"
    r"|\b(?:studying|relaying)[\w ]* the officials\b|\bofficials of the leaders\b|\bof the Conference\b"
    r"|\bwork on the (?:[\w-]+ )*?(?:members|departments|units)\b"
)
_MISJOINED = regex(
    r"\bat (?!the |an? )[a-z][\w, -]*(?:,| and) the [\w -]*meeting\b|"
    r"\bstorage of [^;]*\bCo\.|\bmeetings? on the meeting\b|Committee and the meeting on\b|"
    r"\b(?:introducing|implementing|advancing|promoting|strengthening) the (?:Leading Group|Commission)\b|"
    r"\bprevention of [\w ,-]*?safety\b|\bstudying handling\b|"
    r"\bcooperation on (?:the )?(?:[A-Z]|(?:deepening|advancement|expansion|promotion)$)|"
    r"\bimplementing the (?:[A-Z]\w+ )+(?:Committee|Government)\b|\bpublicity for current\b|"
    r"\b(?:central|provincial|municipal|county|district) (?:relevant|important) |"
    r"\b(?:meeting|conference)s? on relevant\b|\band social conditions and public opinion\b|"
    r"\bimplementation of (?:the )?(?:\d{4} )?final accounts\b|"
    r"^convening the (?:relevant |specific |other )*(?:matters|decision)|the Court \d{4}\b|\bon current [a-z]+$|"
    r"\bon the [a-z]+ secretary-general\b|\bexchange of (?:the )?cooperation\b|"
    r"\binspection of law enforcement on\b|\bmeetings? on higher levels\b|"
    r"\b(?:sessions?|meetings?) of the [\w ]*Party Congress, |"
    r"\bplenary session of the (?:\w+ ){1,3}(?:Committee|Government),|"
    r"Party Committee and the Commission for [\w ]+ of the (?:Municipal|County|District)|"
    r"documents on 《|\bprogress in the [\w ]+ and the [\w ]+ of the\b|"
    r"(?:Committee|Commission|Court|Group|Bureau|Headquarters) "
    r"(?:central|national|provincial|municipal|county|district|(?:city|county|district|province|town)-wide)\b|"
    r"\bimplementing the (?:(?!guiding|decision|plan|requirement|arrangement|instruction|resolution)[\w-]+ ){0,6}"
    r"(?:meeting|conference)s?\b|\bagenda for the list\b|\bon the planning of (?:counties|districts|towns)\b|"
    r"\buse of (?:enforcement|the ban|[A-Z]\w+ (?:Town|Township|Village|County|District|City))\b|"
    r"\bgroup groundbreaking\b|\bduring the [\w -]+ of General Secretary\b|"
    r"\b(?:development|construction|building|management|governance|improvement|precautions|prevention|protection|"
    r"services|safety|relief|response|supervision) (?:key|major|important) |"
    r"\bsecond event for the completion\b|"
    r"\b(?:research|survey) on the [A-Z]|\band the [a-z]+ for [a-z]+ing\b|\bMotions on\b|"
    r"\bmotions on the [a-z]+ session\b|"
    r"\bdraft (?!meeting)[a-z]+ing\b|\b(?:revising|repealing|amending) the (?:decision|resolution)\b|"
    r"guiding principles of the (?:[A-Z][\w'’]* )*(?:Council|Government|Committee|Commission)(?:,| and) |"
    r"\breports? of the [\w-]+ session\b|\brequest for instructions of\b|\b(?:management|operation) of \d{4} |"
    r"\b(?:the|a) [Ss]ome\b|\bthe (?:province|city|county|district) (?:work )?(?:meeting|conference)\b|"
    r"\brevision's\b|\bsafety inspections? of [\w ]+ and \b|"
    r"\bproduction of [\w ,-]*?safety\b|\breports? on reporting\b|\bthe plans? for work to\b|"
    r"\bkey work on the\b(?!.*, among other areas$)|\bcurrent various\b|\b[Tt]he government (?:current|various)\b|"
    r"\b(?:preparations|precautions|measures) for current\b|[{}]|"
    r"\bfor carrying out the [A-Z]|^the relevant [\w-]+ lists?$|"
    r"\b(?:integration|optimi[sz]ation|improvement|advancement|promotion) of (?:the )?"
    r"(?:integration|optimi[sz]ation|improvement|advancement|promotion)\b|"
    r"\b(?:construction|development|management) of the assignment\b|"
    r"\ba (?:[\w-]+ )?the\b|\bthe the\b|\bkey safety\b|\bcurrent various\b|"
    r"\b(?:opinions|suggestions) on (?:the )?(?:entrepreneurs|experts|residents|[\w ]*representatives)\b|"
    r"(?:Congress|government|CPPCC|[Cc]ourts?)\b.* and the Leading Party Members Group|"
    r"\brepresentatives (?:for|of) (?:the )?[A-Z][^;]* and\b|"
    r"\b(?:meeting|conference)s? on (?:the )?[A-Z][\w'-]* (?:(?:[A-Z][\w'-]*|and|of|for) )*"
    r"(?:Committee|Commission|Government|Congress)\b"
)
# 创建工作 without what is to be won.
_BARE_CREATION = regex(r"^(?:the )?creation (?:in|work|across|of the next)\b|^(?:the )?creation$")
_POSSESSED = regex(r"\bof [^,;]{3,60}?(?<!Jinping)(?<!People)(?<!Women)(?:'s|s') (?=[A-Z])")
_INSPECTED = regex(
    r"\brectification (?:and \w+ )?of (?:(?!problems\b|issues\b)[\w-]+ )*(?<!discipline )inspections?\b",
    re.IGNORECASE,
)
_DUTY = regex(r"\bresponsibilit\w+ for (?:performing|implementing|fulfilling)\b|\bParty building key\b")
_OWNED = regex(
    r"^the reports? on "
    r"(?!(?:the )?(?:preparations|matters relating|arrangements) (?:for|to) |the (?:[A-Z]\w+ )*Report ).*"
    r"\b(?:of|on) the (?:Municipal|County|District|Town|Provincial|Prefectural|Banner|Subdistrict|Party|Standing)\b"
    r"|(?<!governance )\bof the "
    r"(?:city|county|district|zone|zone/district|province|banner|town|township|prefecture|region|culture)$"
    r"|\b(?:first|second) half of the (?!year)|of the year of the"
    r"|\bon the (?:city|county|district|zone|province|banner|town|prefecture|region)$"
    r"|\bfeedback of the\b"
)
# Four nouns and more in a row: nobody can tell which modifies which.
_SMALL = (
    "the|a|an|of|on|in|for|to|and|or|with|by|at|from|across|among|against|during|under|into|through|over|between|since|"
    "other|all|its|their|this|last|next"
)
_STACK = regex(
    rf"(?:(?<=^)|(?<=[ (“]))(?!(?:{_SMALL})\b)[a-z][a-z-]*(?: (?!(?:{_SMALL})\b)[a-z][a-z-]*){{3,}}"
)
_MOST_NOUNS = 4
# What is no noun of a row: "the strategic cooperation framework agreement" has three.
_ADJECTIVE = regex(
    r"(?<![\w-])(?!(?:capital|hospital|animal|material|metal|signal|initiative|incentive|cable|vegetable|table|feed|"
    r"seed|speed|need|traffic|music|clinic|library|canal|rental|disposal|proposal|approval|renewal|removal|rural)(?![\w-]))"
    r"(?:[a-z]+(?:al|ive|ous|ic|ible|able|ful|ary|less)|[a-z]+-[a-z-]+|[a-z]{3,}ly|key|new|major|old|current|relevant|"
    r"important|good|green|smart|urban|other|main|large|small|various|modern|main|recent|early|final|joint|draft|"
    r"overall|senior|setting|up|establishing|issuing|adjusting|advancing|improving|strengthening|promoting|attending)(?![\w-])"
)
_TITLE_STACK = regex(r"(?:(?<=on )|(?<=for )|(?<=of )|(?<=the ))[A-Z][a-z-]+(?: [A-Z][a-z-]+){4,}")
_DOING = regex(r"\b[A-Z][a-z]+ing (?:Out |Up |Well )?(?=[A-Z])")
_NAMES = regex(
    r"Committee|Congress|County|District|City|Government|Zone|Valley|Council|Commission|Town|Party|Bureau|Five-year"
)
_TITLE_SCOPE = regex(
    r"\b(?:Resolution|Decision)s? on (?:the )?Various\b|\bCampaign (?:[\w-]+ ){0,2}Campaign\b|"
    r"\bthe Some\b|\bSeveral\b|\bFiscal \d{4}\b|^[A-Z]\w+ Municipal .* of [A-Z]\w+ (?:District|County)$|"
    r"(?:Plan|Program|Regulations|Rules) (?:for|on) (?:[\w -]+ of )?the Central Authorities\b|"
    r"\bCarrying Out .* and the\b|\bfor Carrying Out the [A-Z]|Motions on the|\bAddressing “|"
    r"\(The [A-Z][a-z]+\)|Key Points of the [\w -]*Work\b|\bBan on [\w ]+ Work\b|Implementation of the Management\b"
)
_TOPIC = regex(r"\b(?:meetings?|conferences?|teleconferences?) on (?:[\w’'-]+ ){15}[\w’'-]")
_RELATING = regex(r"\b(?:relating|serving|requiring|needed|held|made)\b")
_LIST = regex("[、和与及]")
_MEETINGS = regex("(?:会议?|全会|大会|讲话|指示|批示|论述|回信|贺信)(?:精神)?$")
# 甲治理、乙工作会议: one meeting, and what stands before is no meeting beside it.
_MET = regex("(?<!社)会(?![议计委])|会议")
_MET_LAST = regex(r"(?:,| and) the (?:[\w’'-]+ )*(?:meeting|conference)s?\b(?! (?:on|of)\b)")
_SEVERAL = regex(r"(?:会议|法院|政府|政协|人大|检察院|党组)[^关]*?[、和及].*(?:会议|党组).*(?:汇报|报告)$")
# Sessions side by side are prepared, and reported to, together.
_FOR_BOTH = regex("(?:the report on preparations|work reports) for the ")
# "on the protection of farmland and food security": is the second protected too?
_SHARED = regex(
    r"instructions on (?:the )?[a-z]+ of [a-z][a-z -]*\band\b|"
    r"expositions .*\bon (?:the )?[a-z]+ of [a-z][a-z -]*\band\b"
)
_LOOSE = regex(
    r"\b(?:and|on) (?:city|county|district|province|prefecture|town)-wide \w+ (?:meeting|conference)\b"
)
_THOUGHT = "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era"
_OPEN_COMMA = regex("[，；]")
_QUOTED = regex("《[^》]*》|“[^”]*”")


SELDOM_NOUNS = "促进|推动|推进|增进|激发|打造|健全|完善|加快|满足|扩大|拓宽|增强|优化|强化|加强|深化|夯实"
"""Verbs that are hardly ever nouns."""
# 推进甲建设|促进乙消费: such a verb behind what a first one governs.
_LATER_DEED = regex(
    r"(?<=[^，；、和与及并的“《]{6})(?<!加快)(?<!持续)(?<!大力)(?<!深入)(?<!全面)(?<!扎实)(?<!积极)(?<!有效)(?<!统筹)(?<!加强)(?<!一步)(?<!有序)"
    rf"(?:{SELDOM_NOUNS})"
    r"(?!工作|情况|行动|机制|措施|方案|办法|会|年|进度|建设|工程|计划|项目|活动|力度)[^，；、和与及的”》]{2,}"
)
_AND_DOING = regex(r"\band (?:\w+ly )?\w+ing\b", re.IGNORECASE)


def both_told(zh: str, en: str) -> bool:
    """Whether the second of two deeds that stand without a mark between them is told as a deed too."""
    later = _LATER_DEED.search(zh)
    return later is None or _AND_DOING.search(en) is not None


def fit(zh: str, en: str, *, scoped: bool = False) -> bool:
    """Whether `en` may stand for the item `zh`: its own head first, its scope plain, nothing lost.

    `scoped` says that whoever read it has judged already what its lists share.
    """
    bare = _QUOTED.sub("", zh)
    en = en.replace(_THOUGHT, "Xi Jinping Thought")
    return (
        not _OPEN_COMMA.search(bare)
        and _headed(zh, bare, en)
        and _short(zh, en)
        and not tangled(en)
        and ("讲话" in zh or not _TOPIC.search(en))
        and not _SHARED.search(en)
        and not (len(_MET.findall(bare)) == 1 and _MET_LAST.search(en))
        and (_MEETINGS.search(zh) is not None or _flat(bare, en, scoped))
        and courts_enforce(bare, en)
        and _years_kept(zh, en)
        and all(word not in bare or like.search(en) for word, like in _KEPT)
        and not _PAPER_AND.search(zh)
    )


# 《甲方案》和试点村|重点项目: a paper has no share in what follows it.
_PAPER_AND = regex("》(?:[、和及与]|以及)[^《》]*(?:项目|工程|名单|方案|计划|办法)$")


def courts_enforce(zh: str, en: str) -> bool:
    """Whether what courts do about judgments is no implementation: 全市法院执行工作."""
    if zh.startswith("执行工作"):
        return "implementation" not in en
    return not ("执行" in zh and "法院" in zh) or ("enforcement" in en and "implementation" not in en)


def is_deed(en: str) -> bool:
    """Whether a line tells of doing something: what was heard is a report of it, never the deed."""
    return bool(_GERUND.match(_ADVERB.sub("", en)))


def fit_deed(zh: str, en: str) -> bool:
    """Whether `en` may stand for the deed `zh`, as the grammar of clauses has read it."""
    return (
        _short(zh, en)
        and not tangled(en)
        and courts_enforce(zh, en)
        and _years_kept(zh, en)
        and all(word not in zh or like.search(en) for word, like in _KEPT)
    )


_ISSUER = regex(
    r" of the (?:Commission|Leading Group|Headquarters) for (?:[A-Z][\w-]+ |and )+?"
    r"of the (?:[A-Z]\w+ )+(?:Committee|Government)(?=$| \()"
    r"| of the (?:(?!on |for )[\w'’-]+ )*?"
    r"(?:Committee|Commission|Congress|Government|Bureau|Court|Procuratorate|Office|"
    r"Department|Council|Group)(?: of the (?:[\w'’-]+ )*?(?:Committee|Government|Congress|Council))?"
    r"(?=$| on | for | and the | \()"
)


def fit_title(zh: str, en: str) -> bool:
    """Whether `en` may stand for the title `zh`."""
    return (
        _short(zh, _ISSUER.sub("", en).lower())
        and not _SAID_TWICE.search(en)
        and not _TWICE.search(en.lower())
        and not _INSPECTED.search(en)
        and not _TITLE_SCOPE.search(en)
        and not _ON_AGENTS.search(en)
        and courts_enforce(zh, en)
        and _years_kept(zh, en)
        and not any(not _NAMES.search(stack.group()) for stack in _TITLE_STACK.finditer(_DOING.sub("", en)))
        and all(word not in zh or like.search(en) for word, like in _KEPT[1:])
    )


_SHOWN = regex("“([^“”]*)”")  # a piece that stands in Chinese keeps its own years
_A_YEAR = regex(r"(?<!\d)20\d\d(?!\d)")


def _years_kept(zh: str, en: str) -> bool:
    """Whether the years stand in the order of the Chinese: of two, each has moved to the other's thing."""
    for shown in _SHOWN.findall(en):
        zh = zh.replace(shown, "")
    told = _A_YEAR.findall(_QUOTED.sub("", zh))
    return not told[1:] or _A_YEAR.findall(_QUOTED.sub("", en)) == told


def _headed(zh: str, bare: str, en: str) -> bool:
    end = zh.removesuffix("等").rstrip("）")
    for tail, lead in _LEADS:
        if end.endswith(tail) and bare.removesuffix("等").endswith(tail) and not lead.match(en):
            return False
    return not _GERUND.match(en) or (_opens_deed(bare, en) and not _DEEDS.search(bare))


def _opens_deed(bare: str, en: str) -> bool:
    """Whether the Chinese opens with the verb that the English opens with."""
    return _OPENS_DEED.match(bare) is not None or any(
        word.role in ("verb", "closed") and en.startswith(word.en.partition(" ")[0])
        for _, readings in words().matches(bare, 0)
        for word in readings
    )


def _short(zh: str, en: str) -> bool:
    told = _BODY.sub("Body", en)
    most = _MOST_SPEECH if "讲话" in zh or "指示" in zh or "会议" in zh else _MOST_WORDS
    stacked = _NAMED.sub("", told).removeprefix("the guiding principles of ")
    deepest = max(
        (part.count(" of ") for part in re.split(r"; | and of |, and | at the ", stacked)), default=0
    )
    return len(told.split()) <= most and deepest <= _MOST_OF


def _flat(bare: str, en: str, scoped: bool) -> bool:
    """Whether a list has no tail that may be of its last member only, and no noun is stacked on three."""
    told = _BODY.sub("Body", en)
    if _SEVERAL.search(bare) and not _FOR_BOTH.match(en):
        return False  # 甲会议、乙会议筹备情况报告: of both, or of the second
    if not scoped and _LIST.search(bare.replace("国民经济和社会发展", "")) and has_complement(told):
        return False
    return not any(
        not _RELATING.search(stack.group()) and len(_ADJECTIVE.sub("", stack.group()).split()) >= _MOST_NOUNS
        for stack in _STACK.finditer(en)
    )


def has_complement(en: str) -> bool:
    """Whether *of* stands in it outside names and the owner of a report."""
    told = re.sub(r"^the [a-z ]*reports? of Body|^the reports? of the Body", "", _BODY.sub("Body", en))
    return " of " in _NAMED.sub("", told)


def tangled(en: str) -> bool:
    """Scopes that English does not bear: adjectives out of order, levels stacked, a report on who reports."""
    if any(
        shape.search(en)
        for shape in (
            _WIDE,
            _SAID_TWICE,
            _TWICE,
            _HANGING,
            _ON_BODY,
            _ON_AGENTS,
            _BARE_CREATION,
            _POSSESSED,
            _INSPECTED,
            _LOOSE,
            _DUTY,
            _OWNED,
            _MISJOINED,
        )
    ):
        return True
    return bool(_ORDER.search(_BEFORE_IMPORTANT.sub("", en)))
