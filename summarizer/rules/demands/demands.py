"""What a directive asks, of whom, and how much it is worth to a reader.

The addressee is who must act: before 要 (各街道要…), behind 希望 and 要求 (希望参建单位…), or behind 由 (由区财政局牵头).
Salience puts figures, deadlines, bans, targets, new bodies and named programmes first, and set phrases about attitudes last.
"""

from summarizer.facts import DirectiveKind, Topic, Verb
from summarizer.patterns import regex

_HEAD = (
    r"(?:各部门、(?:各)?行业、(?:各)?领域|部门|单位|属地|村委会|居委会|村委|村居两委|村?两委|工作队|帮扶队|突击队|干警|民警|职工|师生|党委|党工委|党组织|党组|党支部|支部|党员|干部|街道|乡镇|镇街|机关|组织|企业家|企业|学校|村居|村|社区|系统|班子|成员|书记|负责人|"
    r"责任人|领导|委员|代表|专班|工作组|督查组|检查组|督导组|指挥部|小组|组长|机构|人员|各级|各地|镇|乡|区县|县区|市区|局|办公室|办事处|办(?!公|事)|院|上下|同志|园区|景区|场所|医院|银行|家长|市民|青年|"
    r"各[县区市旗组]|学员|队伍|分队|公司|集团|中心|督查室|研究室|协会|商会|各方|(?:施工|建设|项目|设计|监理|运营|投资|业主)方|商家|商户|超市|经营者|用户|业主|居民|群众|农户|驾驶人|司机|游客|考生|客商|双方|工会|"
    r"妇联|团委|派出所|所|站|校长|院长|局长|镇长|乡长|网格员|志愿者|媒体|工地|矿山|煤矿)"
)
_LEAD_IN = (
    r"(?:同时|此外|另外|下一步|下步|今后|接下来|当前|本年度|今年|明年|下半年|下一阶段|近期|其次|首先|最后|会议结束后|希望|请|全会|会议|对于|尤其是|特别是|"
    r"[一二三四五六七八九十]+是|[一二三四五六七八九十]+要|第[一二三四五六七八九十]+，|[、：])*"
)
_BEFORE_MODAL = regex(
    rf"(?:^|，){_LEAD_IN}(?P<who>(?:[^，；：。“”]|“[^“”]{{1,10}}”){{0,40}}?{_HEAD}(?:（[^（）]{{1,8}}）)?)"
    r"(?:们)?(?:都|均|一定|更|也|还|，)*(?<!主)(?=要(?!求)|必须|务必|应当|应(?!急|对|用)|需要(?!的)|不得|严禁|须|随时待命)"
)
# Behind 希望 and 要求 the addressee opens the words; a place stands for those who run it.
_OPENS = regex(
    rf"(?:广大)?(?P<who>(?:[^，；：。“”的、要]{{0,12}}?{_HEAD}+|[^，；：。“”的、要]{{2,12}}?(?:[区县市镇]|乡(?!镇)))"
    rf"(?:[、和及与][^，；：。“”的、要]{{0,12}}?{_HEAD}+|(?:各|相关|有关|和|及)[^，；：。“”的、要]{{0,8}}?{_HEAD}+)*)"
    r"(?:们)?(?=[^，。；：、的]|：[一1](?:是|[.、．]))"
)
# 由市发展改革委逐个约谈责任单位: how the task is shared out says that it is one.
_SHARED_OUT = (
    "逐[个一家户项]|分别|统一|定期|每[日周月季]|约谈|督促|督办|跟踪|汇总|拿出|制定|提出|落实|做好|抓好"
)
_IN_CHARGE = regex(
    rf"(?:^|，)由(?P<who>[^，；：。“”]{{2,24}}?)(?=牵头|负责|会同|根据|具体|组织|{_SHARED_OUT})|^(?P<runs>[^，；：。“”]{{1,20}}?{_HEAD})(?:负责|牵头(?=，))"
)
_EVERYBODY = ("各", "全", "有关", "相关", "广大")
_EACH = (
    "各乡",
    "各镇",
    "各街道",
    "各村",
    "各级",
    "各部门",
    "各单位",
    "各有关",
    "各相关",
    "各县",
    "各区",
    "各责任",
)
# 要求：一是各单位抓紧…
_NUMBERED_EACH = regex(r"[一二三四五六七八九十]是(?=(?:各(?![项类种个]|自|方面)|有关|相关))")
_NUMBERED = regex(r"[一二三四五六七八九十]是")
_WISHED = regex(r"(?:同时|此外|最后)?，?(?:也)?(?:希望|请)")
_ASKED = frozenset({Verb.CALLED_FOR, Verb.REQUIRED})
# Words that end like a body but are none: 工作中心, 以人民为中心, 高质量发展的群众.
_NOT_WHO = regex(
    r"^(?:深入|认真|严格|始终|坚决|牢固|牢记|增强|提高|完善|健全|统筹|紧盯|紧扣|学习|高度|注重|突出|要|把|将|以|对|在|从|为|按|让|向|围绕|聚焦|坚持|推动|加强|提升|做好|切实|继续|进一步|大力|积极|全力|全面|扎实|持续|不断|深化|确保|强化|加快|发挥|建立|落实|抓好|使|通过)"
)

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


def addressee(words: str, verb: Verb, ordered: bool, bare: bool) -> str | None:
    """Who is to act, as printed; None where the words name nobody (DOMAIN: implicit subject).

    `bare`: the words stand right behind the verb (希望参建单位精心组织), not behind a comma.
    """
    if ("由" in words or "负责" in words or "牵头" in words) and (charge := _IN_CHARGE.search(words)):
        return charge["who"] or charge["runs"]
    if not ordered:
        return None
    before = _BEFORE_MODAL.search(words)
    asked = _WISHED.match(words)
    words, bare = (words[asked.end() :], True) if asked else (words, bare)
    if verb in _ASKED and (numbered := _NUMBERED_EACH.match(words)):
        words, bare = words[numbered.end() :], True
    if (
        (verb in _ASKED or words.startswith(_EACH))
        and (bare or (before is None and words.startswith(_EVERYBODY)))
        and not _NUMBERED.match(words)
    ):
        opens = _OPENS.match(words)
        if opens and not _NOT_WHO.match(opens["who"]):
            # 常委班子|成员要: the words before 要 name them in full.
            whole = before and before["who"].startswith(opens["who"])
            return before["who"] if before and whole else opens["who"]
    return before["who"] if before and not before["who"].startswith(("已", "要")) else None


def charged(words: str) -> bool:
    """Whether the words put somebody in charge (由某局牵头, 由某委逐个约谈)."""
    return "由" in words and bool((charge := _IN_CHARGE.search(words)) and charge["who"])


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
