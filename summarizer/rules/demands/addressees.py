"""Whom a directive is asked of, as printed: before 要 (各街道要…), behind 希望 and 要求 (希望参建单位…), or behind 由 (由区财政局牵头).

who  := one (（、|和|及|与|以及) one)*
one  := a name, a number, 各 … , words that stand between (行业, 主管, 主要), and a head: 县|发改|局, 各|行业|主管|部门, 各|级|班子|成员
"""

from collections.abc import Iterator

from summarizer.facts import Verb
from summarizer.language.matching import holds
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.rules.demands.imperatives import ACTS_OF_SOMEBODY, ADVERBS, VERBS

# Kinds of people and parts of offices that end alike: 种粮大户, 农技推广员, 刑事审判庭, 县纪委.
_ENDING = (
    r"办(?!公|事|理)|(?<=[^动党，；：])员(?!工)|(?<!动)员工|(?<=[^或再前后，；：])者|(?<=[经营养殖种植大农商租住困脱牧渔散])户|(?<=[法检察警])官|(?<=[律医教技导药设])师|队|"
    r"(?<![重改编分])组(?!织|成|建|合)|(?<=[县市区省州旗纪监法工改建健])委(?!员|托|派)"
    r"|(?<=[审业务法刑民商事])庭(?!室)|庭室|(?<=[法责保牵护辖经集系])人|军人|(?<=[专各校居村业])委会|秘书处|(?<=[大协联会])主席(?!团)|常委(?!会)|(?<=[一-鿿])(?<![干全内外东南西北中上下局头细大多根底顶])部(?!署|分|位|门|队|长|级|委|属)|(?<=[各园院全])校|科协"
    r"|(?<=[文残侨青学])联|红十字会|所(?![在有属需谓辖])|(?<!老)同学|大家(?!庭)"
    r"|(?<=[党团会层联盟各关])组织|(?<![布格结全大])局|(?:开发|高新|经开)区"
    r"|(?<=[关各])方面|(?<=[主承协]办)方|(?<=[县镇乡市区村])(?:两|三|四)级"
)
_HEAD = f"(?:{any_of(row['zh'] for row in rows('addressees') if row['class'] == 'head')}|{_ENDING}|各部门、各?行业、各?领域)(?!(?<=上下)[一同齐]心)"
_WITHIN = f"(?:{any_of(row['zh'] for row in rows('addressees'))})"
_BRACKETS = r"(?:（[^（）]{1,8}）)?"
_ONE = rf"[^，；：。“”（）的、要]{{0,12}}?{_WITHIN}*{_HEAD}{_BRACKETS}"
_LEAD_IN = (
    r"(?:同时|此外|另外|下一步|下步|今后|接下来|当前|本年度|今年|明年|下半年|下一阶段|近期|其次|首先|最后|会议结束后|希望|请|全会|会议|尤其是|特别是|"
    r"[一-鿿“”]{1,10}?(?:期间|时节|时段|前夕|关键期)|[一-鿿]{2,4}就是|无论是?|不论是?|作为|[一二三四五六七八九十]+是|[一二三四五六七八九十]+要|第[一二三四五六七八九十]+，|[、：])*"
)
# 青禾县、云河区|要…: places that are asked by name, and none that is only pointed at (全县, 我县) or meant to be (强县).
_PLACE = r"(?:(?:^|(?<=[，、和]))(?![全我该本各两])[一-鿿]{2,3}(?<![城强大名])[县市区旗](?=[、和要必务])(?:[、和](?=[一-鿿]))?)+"
# In what course of things: 各级班子成员|在非常时期|要….
_MEANWHILE = r"(?:在[^，；：。“”要]{1,16})?"
_MODAL = r"(?:(?<!主)|(?<=[目各位]业主))(?=要(?!求)|必须|务必|应当|应(?!急|对|用|邀|届|变|收|保|有|聘|税)|需要(?!的)|不得|严禁|须|随时待命)"
# Some characters of every branch of it.
_SOME_MODAL = ("要", "务必", "应", "须", "不得", "严禁", "随时待命")
# 各班子成员，|各街道、各部门负责人要…: a row may go on behind a comma.
_ROW = rf"(?:各|全体)[^，；：。“”要]{{1,16}}?{_HEAD}"
_BEFORE_A_COMMA = rf"(?:{_ROW}，(?!尤其|特别|对|在|以|按|把|从))?"
_A_ROW = regex(rf"(?:^|(?<=，)){_ROW}$")
_BEFORE_MODAL = regex(
    rf"(?:^|(?<=，)|，){_LEAD_IN}(?P<who>{_BEFORE_A_COMMA}(?:[^，；：。“”]|“[^“”]{{1,10}}”){{0,40}}?(?:{_HEAD}|{_PLACE}){_BRACKETS})"
    rf"(?:们)?(?:都|均|一定|更|也|还|，|[，：]?一是(?=要)|一(?=要))*{_MEANWHILE}{_MODAL}"
)
# 对企业来说，要…
_FOR = regex(
    rf"(?:^|，){_LEAD_IN}对于?(?P<who>[^，；：。“”]{{0,30}}?{_HEAD}{_BRACKETS})(?:们)?(?:来说|而言|来讲)，"
)
# Behind 希望 and 要求 the addressee opens the words; a place stands for those who run it.
_OPENS = regex(
    rf"(?P<who>(?:{_ONE}|[^，；：。“”《》的、要]{{2,12}}?(?<![城强大名])(?:区(?![域块间位级直])|县(?![域级直])|市(?![场民委直级政属])|镇(?![区域街村])|乡(?!镇)))(?:(?:[、和及与]|以及){_ONE})*)"
    r"(?:们)?(?=[^，。；：、的]|：[一1](?:[是要]|[.、．]))"
)
# 希望乡镇|应急办|落实…: where one head stands within another, what opens the order tells where who it is ends.
_WHOLE = regex(
    rf"(?P<who>{_ONE}(?:(?:[、和及与]|以及){_ONE})*)(?:们)?(?:都|均|能|能够)?(?=(?:{ADVERBS}|{VERBS}|{ACTS_OF_SOMEBODY})(?!的))"
)
# How much longer it may be; 镇|秸秆禁烧巡查队: one head alone may be the first of any name.
_FURTHER, _ALONE, _ANY_NAME = 6, 2, 24
_JOINED = regex("[、和及与]")
# 发改、财政等部门, 公安、交警部门: fields, and what they have in common.
_FIELDS = regex(
    rf"(?P<who>[^，；：。“”的、要]{{1,8}}(?:、[^，；：。“”的、要]{{1,8}}){{1,8}}?(?:等{_WITHIN}*{_HEAD}|(?:部门|机关|单位|企业|机构|三方|双方)(?!的|联))(?!、))"
)
# 由市发展改革委逐个约谈责任单位: how the task is shared out says that it is one.
_CHARGE = r"牵头|负责(?!人|同志)|会同|根据|具体|(?<![党团会层联盟])组织"
_SHARED_OUT = "逐[个一家户项]|分别|统一|定期|每[日周月季]|约谈|督促|督办(?!中心|[室科处组])|跟踪|汇总|拿出|制定|提出|落实|做好|抓好"
_IN_CHARGE = regex(
    rf"(?:^|，)由(?P<who>(?:[^，；：。“”]?“[^“”]{{1,8}}”|[^，；：。“”]{{2}})(?:[^，；：。“”]|“[^“”]{{1,8}}”){{0,22}}?)(?={_CHARGE}|{_SHARED_OUT})|^(?P<runs>[^，；：。“”]{{1,20}}?{_HEAD})(?:负责(?!人|同志|的|制)|牵头(?=，))"
)
# 由党群工作部|推进某事: whoever is named behind 由 does what stands behind the name.
_BY = regex("(?:^|[，；])由(?!此|于|衷)")
_NEXT_CLAUSE = regex("，(?=(?:[^，。；：“”的]|“[^“”]{1,8}”){2,40}(?:要(?!求)|必须|务必|须(?!知)|应))")
# 县发改局要加强调度，|县财政局保障资金: what is asked of the next one needs no 要.
_NEXT_WHO = regex(r"，(?!由|\d)(?=(?:[^，。；：“”的要]|“[^“”]{1,8}”){4,40})")
_QUOTED = 12
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
_NUMBERED_EACH = regex(r"[一二三四五六七八九十]是(?=(?:各(?![项类种个]|自|方面)|有关|相关|全体))")
_NUMBERED = regex(r"[一二三四五六七八九十]是")
# 一要各部门|认真履职, 二是县发改局|加强调度: numbered, and then who is asked and what is done.
_NUMBER = regex(r"[一二三四五六七八九十]{1,2}(?:是|要(?!素|点|件))(?:要)?")
_WISHED = regex(r"(?:同时|此外|最后)?，?(?:也)?(?:希望|请)")
_ASKED = frozenset({Verb.CALLED_FOR, Verb.REQUIRED})
# Words that end like a body but are none: 工作中心, 以人民为中心, 高质量发展的群众, 在乡镇, 培养干部, 党的领导.
_NOT_WHO = regex(
    rf"充分|(?!科学)(?:{ADVERBS})(?:{VERBS})|(?:强调|深入|认真|严格|始终|坚决|牢固|牢记|增强|提高|完善|健全|统筹|紧盯|紧扣|学习|高度|注重|突出|精心"
    r"|要|把|将|以(?!上)|对(?![口外接])|在(?![职建外场岗校座编家会任])|从(?!业)|为(?!民)|按|让|向"
    r"|给|替|使|与(?!会)|同(?![学志事])|和(?![平顺田静政龙])|[一-鿿]{1,8}?能够|团结|带领|引领|率领|关于|针对|围绕|聚焦|坚持|推动|加强|提升|做好|切实|继续|进一步|大力|积极|全力|全面"
    r"|扎实|持续|不断|深化|确保|强化|加快|发挥|建立|落实|抓好|通过|安排了|部署了)"
    r"|(?:服务|培养|教育|引导|帮助|支持|带动|发动|联系|培育|扶持|关心|激励|鼓励|发展|壮大)(?:企业|干部|党员|群众|学生|职工|农户|居民|商户|乡镇|基层|家长)"
    # 督促各企业|落实责任, 支持民主党派|加强自身建设: who is to see to it is not said.
    r"|联合|会同|协同|协助|走进|深入|面向|打通|打破|建强|配强|选优|选配"
    r"|(?:支持|助力|赋能|服务|鼓励|引导|动员|督促|督导|发动|激励|倒逼|压实|指导|帮助|依托|依靠|凝聚|调动|关爱|慰问|约束|汇聚|激发|压紧|协调|明确|培育|壮大|组织(?!部|人事))"
    r"(?:各|全|广大|有关|相关|所有|企业|属地|辖区|施工|民主|社会|党员|干部|群众|居民|村民|市民|[省市县区镇乡村]|街道|部门|单位|学校|行业|责任|项目|职能|市场主体)"
    # What a government or a city is to be: 数字政府, 文明城市.
    r"|(?:数字|法治|服务型?|诚信|廉洁|阳光|责任|创新|效能|满意)政府$|[^，、]城市$"
    r"|(?:组织|加强|坚强|统一|党的)领导$"
)
_WHAT = regex(r"[^，。；\d]{1,12}(?<![重需主首必紧纲摘概简次])要(?!求|点|素|害|闻|件|么|是|领|务|地)")
# 企业|主体责任落实到位, 社区|治理持续推进: what is to be done to something.
_DONE_TO = regex(
    r"(?![在把以从将对为])[一-鿿]{0,6}?(?:责任|工作|建设|教育|管理|服务|保障|满意度|改革|经济|作风|素质|权益|稳控|救助|作用|队伍|体系|基础|规划|安全|协作|联动|治理|配备|贷款|就业|待遇"
    rf"|水平|质量|能力|环境|配套|交通|项目|体验|文化|生态|制|制度|机制|培训|公开|诉求|力量|办理|宣传|转型|运行|活动|工程|提升|监管|管控|作风|发展|改造|搬迁|提质|升级|布局)(?={VERBS}|{ADVERBS}|取得|再上|迈上|更上|走在|更加|实现)"
)
_GENERIC = 4
_OFFICES = ("局", "委", "办", "所", "站", "庭", "人", "方", "大家", "同学")
# 人员要到位, 队伍要稳定: how things are to be.
_THINGS = frozenset({"人员", "机构", "队伍", "场所", "责任人", "组织", "指挥部", "平台", "媒体"})
_IN_ORDER = regex(r"要?[^，。；]{0,4}(?:到位|健全|明确|配[齐强足]|稳定|精干|有力)")
# Who is named without 各 is asked what opens as an order: 要求，县发改局加强….
_ACTS = regex(f"(?:都|均)?(?:{ADVERBS}|{VERBS}|{ACTS_OF_SOMEBODY})")
_NOBODY = frozenset({"组织", "领导", "代表", "上下", "系统", "小组"})


# 希望|今后两市加强合作: when it is asked for.
_WHEN = regex("^(?:今后|接下来|下一步|近期|未来|新的一年)，?")


def addressee(words: str, verb: Verb, ordered: bool, bare: bool) -> str | None:
    """Who is to act, as printed; None where the words name nobody (DOMAIN: implicit subject).

    `bare`: the words stand right behind the verb (希望参建单位精心组织), not behind a comma.
    """
    words = _WHEN.sub("", words, 1)
    words = words.removeprefix("“") if "”" not in words[:_QUOTED] else words  # 强调：“各部门要…”
    if charge := _in_charge(words):
        return charge
    if not ordered:
        return None
    before = next(_before_modal(words), None) if holds(words[1:], _SOME_MODAL) else None
    if before is None and "对" in words and (one := _FOR.search(words)):
        return one["who"]
    asked = _WISHED.match(words)
    words, bare = (words[asked.end() :], True) if asked else (words, bare)
    if verb in _ASKED and (numbered := _NUMBERED_EACH.match(words)):
        words, bare = words[numbered.end() :], True
    elif before is None and (numbered := _NUMBER.match(words)):
        return doer(words[numbered.end() :])
    if (verb not in _ASKED and not words.startswith(_EACH)) or _NUMBERED.match(words):
        return before or (doer(words) if words.startswith("各") else None)
    if bare or (before is None and words.startswith(_EVERYBODY)):
        opens = opening(words)
        if before and opens and before.startswith(opens):
            return before  # 常委班子|成员要: the words before 要 name them in full
        # 要求干部队伍|建设要加强, 要求企业|主体责任落实到位: what is before 要 or the verb is nobody.
        what = opens and before is None and opens[0] not in "各全" and _is_thing(words, len(opens))
        return before if opens is None or what else opens
    return before or (doer(words) if verb in _ASKED else None)


def _in_charge(words: str) -> str | None:
    """Who is put in charge: 由某局牵头…, 某局负责…, 由某部推进…."""
    by = "由" in words
    if (by or "负责" in words or "牵头" in words) and (charge := _IN_CHARGE.search(words)):
        return charge["who"] or charge["runs"]
    return next((who for at in _BY.finditer(words) if (who := doer(words[at.end() :]))), None) if by else None


# 何远对全县各级各部门提出三点要求：一是…
_ASKED_OF = regex(
    rf"(?:对|向|给)(?P<who>[^，。；：“”对向]{{0,30}}?{_HEAD}{_BRACKETS})(?:们)?(?:提|作)出?了?[^，。；：]{{0,10}}(?:要求|希望|意见)[，：]?$"
)


def asked_of(head: str) -> str | None:
    """Who is asked by the words that lead to what is asked (对各部门提出三点要求：), as printed."""
    asked = _ASKED_OF.search(head)
    return asked["who"] if asked and not _NOT_WHO.match(asked["who"]) else None


def asked_at_once(words: str) -> bool:
    """Whether words right behind 要求 name who is asked, and then what is to be done (各科室加强…; 各科室，一是要…)."""
    return doer(words) is not None or (_COUNTED_FOR.match(words) is not None and opening(words) is not None)


def _is_thing(words: str, at: int) -> bool:
    """Whether the words go on with what is to be done to something, so that nobody is named before `at`."""
    named = at > _GENERIC or words.endswith(_OFFICES, 0, at)  # 县住建局|修改完善
    done = not named and _DONE_TO.match(words, at) and not _ACTS.match(words, at)
    return bool(done or _WHAT.match(words, at))


def next_doers(words: str) -> Iterator[int]:
    """Where a further clause names who is to act: 要加强统筹，|各部门要…."""
    for mark in _NEXT_CLAUSE.finditer(words):
        at = mark.end()
        if row := _A_ROW.search(words, 0, mark.start()):
            at = row.start()  # 各班子成员，各街道要…: one row
        before = _BEFORE_MODAL.match(words, at)
        if at and before and before.start("who") == at and not _NOT_WHO.match(before["who"]):
            yield at


def further_doers(words: str) -> Iterator[int]:
    """Where a clause names somebody else and what they do: 甲局要…，|乙局保障资金; 要做到一事一策，|乙局通力协助."""
    first = _BEFORE_MODAL.match(words)
    asked = first is not None and not first.start("who") and not _NOT_WHO.match(first["who"])
    for mark in _NEXT_WHO.finditer(words, first.end() if first and asked else 0):
        rest = words[mark.end() :]
        who = doer(rest)
        if who is None or _BY_ORDER.match(rest, len(who)) or not _named_as_one(who):
            continue
        led = holds(words[: mark.start()], ("牵头", "负责", "抓总"))
        if led and _ONLY_HELPS.match(rest, len(who)):
            continue
        everyone = who.startswith(("各", "全体")) and holds(words[: mark.start()], ("要", "必须", "务必"))
        if asked or everyone or (len(who) > _ALONE and _DOES_ITS_PART.match(rest, len(who))):
            yield mark.end()


def _named_as_one(who: str) -> bool:
    """Whether a name behind a comma is somebody's; 人员落实到位 and 干部队伍持续优化 say how things are to be."""
    named = len(who) > _ALONE and not who.endswith(tuple(_THINGS - {"人员", "责任人", "指挥部"}))
    return who[0] == "各" or who.endswith(_BODIES) or named


# What nobody does alone: by it a clause is a share of the work.
_DOES_ITS_PART = regex(
    "通力|协助|协同|配合|会同|牵头(?!单位|部门)|负责(?!人|同志|的|制)|按照?(?:职能|职责|各自|分工)|根据(?:职能|职责|分工)"
)
# 由甲局牵头，乙局配合，9月底前拿出方案: what is to be done is asked of the first.
_ONLY_HELPS = regex("(?:密切|积极|全力|通力)?(?:配合|协助|协同|参与)，")
_BY_ORDER = regex("(?:都|均|也|还)?(?:要|必须|务必)")  # that one is found by its 要
_BODIES = (
    "部门", "单位", "局", "委", "办", "政府", "企业", "公司", "乡镇", "街道", "中心", "院", "组", "专班", "属地", "镇", "村", "社区",
    "格员", "格长", "书记", "干部", "学校", "机关",
)  # fmt: skip


def charged(words: str) -> bool:
    """Whether the words put somebody in charge (由某局牵头, 由某委逐个约谈)."""
    return "由" in words and bool((charge := _IN_CHARGE.search(words)) and charge["who"])


def obliged(words: str) -> bool:
    """Whether somebody is named who should do something (各部门应严格执行…): 应 alone may be half of a word."""
    return ("应" in words or "须" in words) and next(_before_modal(words), None) is not None


def asked_first(words: str) -> bool:
    """Whether words open with several who are named and 要 (各村要…, 今年是关键之年，全体机关干部务必…)."""
    how_it_is = _HOW_IT_IS.match(words)
    at = how_it_is.end() if how_it_is else 0
    found = _BEFORE_MODAL.match(words, at)
    who = found["who"] if found and found.start("who") == at else ""
    return who.startswith(_ALL_OF_THEM) and not _NOT_WHO.match(who)


_HOW_IT_IS = regex("[^，。；要]{2,20}(?:是|处于|进入|正值)[^，。；要]{2,30}，")
_ALL_OF_THEM = ("各", "全体", "广大", "村干部", "党员干部", "镇村干部", "村“两委”", "村两委")


def _before_modal(words: str) -> Iterator[str]:
    """Who is named before 要 in each clause that names somebody."""
    for found in _BEFORE_MODAL.finditer(words):
        who = found["who"]
        state = who in _THINGS and _IN_ORDER.match(words, found.end())
        if not (state or who.startswith("已") or _NOT_WHO.match(who)):
            yield who


# 全体党员干部，|一是要…；二是要…: all that stands before the count is who is asked.
_COUNTED_FOR = regex("(?P<who>[^，。；：“”]{2,30}(?:“[^“”]{1,8}”[^，。；：“”]{0,8})?)，一[是要]")


# 希望各位代表，|进一步统一思想
_CALLED_ON = regex(
    rf"(?P<who>(?:各|全体|广大)[^，；：。“”要]{{1,20}}?{_HEAD})，(?=(?:{ADVERBS}|{VERBS})(?!的))"
)


def opening(words: str) -> str | None:
    """Who is named at the front of what is asked."""
    if "，一" in words and (counted := _COUNTED_FOR.match(words)):
        all_of_it = next(_before_modal(f"{counted['who']}要"), None)
        return all_of_it if all_of_it == counted["who"] else None
    opens = _FIELDS.match(words) or _OPENS.match(words) or _CALLED_ON.match(words)
    if opens is None or _NOT_WHO.match(opens["who"]):
        return None
    who = opens["who"]
    if _ACTS.match(words, len(who)):
        return who
    if part := _PART_OF.match(words, len(who)):
        return words[: part.end()]
    whole = _WHOLE.match(words)
    most = _ANY_NAME if len(who) <= _ALONE else len(who) + _FURTHER
    # Of several only the first may be cut short by a head within it.
    return whole["who"] if whole and len(_JOINED.split(whole["who"])[0]) <= most else who


# 镇|卫生院, 执行局|局长, 各企业|主要负责人: a head within the name of who is asked.
_PART_OF = regex(
    r"(?:(?:主要|分管|主管|包村|包联|驻村)*(?:负责人|负责同志|领导|干部)|(?<=组)召集人|(?<=”)(?:干部|成员|班子|主干)|(?<=局)局长|(?<=[会村校厂])组织(?!开展|实施|召开|做)|等部门"
    r"|(?<=[镇乡村府道区])(?![对与和在为从以把将])[一-鿿]{1,3}(?:卫生院|办(?!公|事|理|好)|[纪政监]委|中心(?!任务|工作)|专班))"
)


def doer(words: str) -> str | None:
    """Who is named at the front of what is asked, if an order stands behind."""
    who = opening(words)
    return who if who and who not in _NOBODY and _ACTS.match(words, len(who)) else None
