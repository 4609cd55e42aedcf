"""How much a line among the lines of a heading is the headline: what it says by itself, and who it says did it.

A headline says who did what, and the text says it again in its first sentences. What stands over and under it calls
for something, praises it in phrases, gives a figure of it or names who took part.
"""

from summarizer.patterns import regex
from summarizer.reading.headline.decks import is_couplet, tells
from summarizer.reading.headline.verbs import lacks_subject, tells_deed

_EVENT = regex(
    r"召开|举行|举办|拉开|启幕|签约|调研|考察|督导|检查|督查|会见|慰问|走访|开工|揭牌|启动|开幕|闭幕|落幕|收官|座谈|出席|主持|传达|部署|印发|公示|公告"
    r"|通知|通报|发布|开展|来[一-鿿]{2,8}|赴[一-鿿]{2,8}|到[一-鿿]{2,8}|率队|带队|视察|暗访|会议$"
    r"|培训|观摩|获|入选|表彰|任命|合龙|(?<!直)通车|竣工|投产|落成|奠基|开通|接待|洽谈|研究|听取"
    r"|参加(?=.{2})|审议|列席|宣讲|新建|建成|新增|投用|投入使用|开镰|开捕|丰收|贯通|复工|上线|开学"
    r"|开班|挂牌|授牌|公布|出台|(?:强调|指出|要求)$"
)
_DONE = regex(
    r"(?<=..)(?:召开|举行|签约|开工|揭牌|启动|开幕|闭幕|落幕|收官|合龙|(?<!直)通车|竣工|投产|落成|奠基|开通|启幕|开赛|开馆|开园|开镰|拉开(?:帷|大|序)?幕"
    r"|揭晓|出炉|逝世|报到|颁奖|挂牌|授牌|投用|启用|完工|开业|开班|开学|结业)$"
)
_WHOLE = regex(_DONE.pattern + r"|(?<=....)(?:会议|[谈聘谊布例介]会|大赛|联赛|仪式|论坛|活动|行动)$")
_SLOGAN = regex(
    r"守住|守好|守护|绷紧|时刻|坚决|坚定|牢牢|严格|压实|奋力|强力|全力|着力|大力|努力|聚力|合力|助力|推动|推进|坚持|聚焦|争创|争当|争做|打造|加快|助推|凝心|凝聚|以[一-鿿]{2,}|让|为|共[一-鿿]|谱写"
    r"|全面|深入|绘就|走好|跑出|激活|擦亮|织密|兜牢|夯实|点燃|优化|强化|统筹|紧扣|紧盯|锚定|对标|突出|构建|发挥|践行|弘扬|传承|赋能"
    r"|书写|描绘|营造|倾力|用心|用情|用好|下好|念好|唱响|吹响|掀起|汇聚|严防|严守|盘活|破解|打通|拧紧|贯彻|扎牢|架起|当好|办好|建好|护航"
    r"|筑牢|守牢|牢记|踔厉|奋进|砥砺|扛牢|扛起|抓实|抓好|深化|提升|确保|不断|持续|切实|扎实|高质量|把|做好|做优|开创"
)
# 开创新局面, 焕发新活力, 小网格有大作为: what it amounts to, whoever did it.
_PRAISE = regex(
    r"(?:捷报|喜讯|新篇章?|新局面|新台阶|加速度|开门红|新(?:活力|动能|动力|引擎|风尚|风貌|面貌|气象|作为|图景|画卷|华章|希望))[”！]{0,2}$"
    r"|^“?小[一-鿿“”]{1,9}“?大[一-鿿”]{1,4}$"
)
# 乘势而上，推进…; 文艺工作者表示，要…; 从“等客来”到“请客来”.
_ASIDE = regex(
    r"[一-鿿]{4}，|[^，。]{2,12}(?:表示|认为|提出)[，：]|从“[^”]{1,10}”到“[^”]{1,10}”$|.{2,16}进行时$"
)
# 总投资36亿元, 日供水能力增加十万吨: what came of it, told in a figure.
_FIGURE = regex(
    r"[\d一二三四五六七八九十百][\d.一二三四五六七八九十百千万亿余多]{0,9}(?:[元人名个户吨票亩件家项次辆套台处张公里千瓦%％]|平方)"
)
_FIGURE_SAYS = regex(
    r"投资|总额|能力|累计|惠及|涉及|覆盖|提供|新增|增加|增长|超|突破|达|超过|带动|吸引|参与|报名"
)
# 12个项目现场签约, 首批13个事项落地: a line under the main one that begins with its figure.
_RESULT = regex(
    r"(?:同比|环比|较上年|比上年|较去年|比去年)(?:增长|下降|上升|提高|增加|减少|增)"
    r"|(?:首批|第[一二三四五]批|累计|总|已|共|近|超|逾|超过|全年|预计)?[\d一二两三四五六七八九十百数][\d.一二三四五六七八九十百千万亿余多]{0,9}[一-鿿]"
)
# 现场签约项目9个, 实现旅游收入2亿元: what came of it, without a word of who did it.
_OUTCOME = regex(
    r"(?:(?:前[一-鿿\d]{1,3}个?月|[一二三四1-4首]季度|[上下]半年|今年以来|去年|年内)(?!.{0,8}[我全本][省市县区镇乡])[^，。；：]{0,8}?"
    r"|(?:现场|累计|共|总共|已|预计|计划|力争|全年|今年|将|年|日|可|一次性|集中|当天|首日|前\S{1,3})?"
    r"(?:总?投资|投入|签约|成交|交易|签订|意向|实现|完成|带动|惠及|受益|覆盖|吸引|涉及|接待|创收|产值|总产值|产量|总产量|发放|募集|筹集|新增|减免|销售|收入|增长|节约|参与|参赛"
    r"|同比|环比|较上年|比上年|较去年|比去年|总额|总面积|面积|资金"
    r"|金额))[^，。；：]{0,12}?[\d一二三四五六七八九十百千][\d.一二三四五六七八九十百千万亿余多]{0,9}[^，。；：\d]{1,6}(?:，[^。；：]{2,16})?"
    # 审批时限由68天压缩至19天: from so much to so much.
    r"|[^，。；：\d]{2,10}[由从]\d[\d.]*[^，。；：\d]{1,8}[至到为成]\d[\d.]*[^，。；：\d]{1,4}"
)
# 方远山出席并讲话 林青主持会议; 市委致电祝贺 程远帆剪彩.
_ATTENDS = regex(
    r"(?:(?:[一-鿿、]{0,12}(?:书记|主任|主席|院长|校长|[省市县区州旗镇乡局厅部]长|经理))?[一-鿿]{2,4}?"
    r"(?:主持|出席|讲话|致辞|参加|并讲话|作工作报告|宣布(?:开工|开幕|启动)|陪同|致电祝贺|致贺信|发来贺[电信]|剪彩|授牌|揭牌|颁奖|见证|部署工作|作部署|作报告|作总结)"
    r"(?:会议|活动|仪式|开幕式)?(?:并(?:讲话|致辞|宣布(?:开工|开幕|启动)|作报告|作总结))?[、 ]?){1,4}"
    r"|[一-鿿、 ]{4,20}陪同"
)
_ACTOR = regex(
    r"[一-鿿]{2,4}?(?:会见|会晤|主持|调研|考察|慰问|视察|督导|出席|接见)"
    r"|[全我本](?:国|省|市|县|区|州|旗|镇|乡|地|级)"
    r"|[一-鿿](?:(?![居到为在占达超有是列进入向让把])[一-鿿]){1,6}?(?:[省市县区州旗镇乡村局院校厅委]"
    r"|街道|公司|集团|大学|学院|中学|小学|银行|中心|[工产]业园|园区|社区|协会"
    r"|合作社)(?=..)(?![一-鿿]?[民场])"
)
_LEVELS = "省市县区州旗镇乡村"
_QUANTITY = regex(
    r"[\d一二两三四五六七八九十百千][\d.一二两三四五六七八九十百千万亿余多]{0,9}(?:人次|[人元名个户吨票亩件家项次辆套台处张倍位条]|标箱|公里|千瓦|平方|小时|公顷|立方|[%％])|分之"
)
_CAME = regex("已|基本|全部|现场|陆续|集中|正式|将|惠及|受益|落地|签约|兑现|到账|完工|投用")
_LABELLED = regex(r"[^，。；：、 ]{2,12}(?<![说出调求示为绍称道])：.{4}")  # 青山镇：“屋场会”开到家门口
# What is done beside what `tells` knows.
_DOES = regex(
    "优化|改善|完善|推出|提高|增强|加[大强]|投入|发展|设立|完成|清理|整治|探索|盘活|兑现|公布|揭晓|见效|通过|验收|签[订署]|设置|修建|办理|受理|回应|征集|招[募聘]"
    "|选派|调解|化解|发[现送]|捡到|救助|捐[赠款]|帮扶|资助|宣讲|演练|巡查|排查|整改|曝光|查处|破获|抓获|取缔|关停|拆除|搬[迁进]|移交|封顶|亮灯|投运|[试首]航|开[行播航]|抵达|启程|返[乡岗]"
    "|复产|增收|分红|丰收|采摘|播种|收割|惠及|覆盖|回落|上涨|攀升|打响|吹响|扮靓|焕新|换新|提质|增效|扩容|拓宽|叫响|变身|参加|陪同|部署|安排|听取|研究|审议"
)
_LEAD, _WHOLE_EVENT, _SHORT = 80, 8, 6  # characters


def weight(text: str, told: float, lead: str) -> float:
    """How heavy a line is, which has the share `told` of its pairs in common with the beginning of its text, `lead`."""
    who = names_who(text, lead)
    phrases = is_couplet(text) or (" " in text and not who)
    done = not phrases and names_event(text)
    calls = is_call(text) or (is_aside(text) and not who) or _stands_beside(text)
    counts = (_QUANTITY.search(text) and not who) or (text[0] == "全" and ends_in_figure(text))
    figure = 0.5 if is_outcome(text) or _RESULT.match(text) else 0.3 * bool(counts)
    heavy = told + 0.5 * (who + done + (done and bool(_WHOLE.search(text)))) + 0.35 * (done or says(text))
    return heavy - figure - 0.5 * (phrases + bool(calls) + (len(text) < _SHORT)) - attends(text)


def says(text: str) -> bool:
    """Whether a line says that something is done."""
    return tells(text) or tells_deed(text) or bool(_DOES.search(text))


def is_call(text: str) -> bool:
    """Whether a line begins with what is to be done, or was done by nobody it names: 守好茶山, 促进林农增收."""
    return bool(_SLOGAN.match(text)) or lacks_subject(text)


def ends_in_figure(text: str) -> bool:
    """Whether a line ends in how much or how many: 发送旅客4万人次."""
    return any(match.end() == len(text) for match in _QUANTITY.finditer(text))


def is_result(text: str) -> bool:
    """Whether a line begins with a figure and says what became of it: 12个项目现场签约."""
    return bool(_RESULT.match(text) and _CAME.search(text))


def is_aside(text: str) -> bool:
    """Whether a line stands beside any headline: phrases of one length, praise, a question, a cry."""
    return is_couplet(text) or text[-1] == "？" or _stands_beside(text) or bool(_PRAISE.search(text))


def _stands_beside(text: str) -> bool:
    """Whether a line is no headline whoever it names: 全省首单！"""
    return bool(_ASIDE.match(text)) or (text[-1] == "！" and len(text) < _WHOLE_EVENT)


def names_who(text: str, lead: str) -> bool:
    """Whether a line begins with a place or a body, which the text may call by its full name."""
    if lacks_subject(text):
        return False
    if _ACTOR.match(text) or _LABELLED.match(text):
        return True
    name, lead = text[:2], lead[:_LEAD]
    return any(name + level in lead or level + name in lead for level in _LEVELS)


def names_event(text: str) -> bool:
    """Whether a line says by itself what was done; short ones only if they end in it (云河大桥合龙)."""
    if _PRAISE.search(text):
        return False
    return is_done(text) or (len(text) >= _WHOLE_EVENT and has_event(text))


def has_event(text: str) -> bool:
    """Whether a line has a word for what is done at meetings, on visits and to projects."""
    return bool(_EVENT.search(text))


def is_done(text: str) -> bool:
    """Whether a line ends in what was done: 云河大桥合龙."""
    return bool(_DONE.search(text))


def attends(text: str) -> bool:
    """Whether a line only says who was there and spoke: 方远山出席并讲话 林青主持会议."""
    return bool(_ATTENDS.fullmatch(text))


def is_whole(text: str) -> bool:
    """Whether a line ends in an event by its name or in what became of it: 云河县召开防汛会议."""
    return bool(_WHOLE.search(text))


def is_outcome(text: str) -> bool:
    """Whether a line is nothing but what came of it, in a figure: 现场签约项目9个."""
    return bool(_OUTCOME.fullmatch(text))


def is_slogan(text: str) -> bool:
    """Whether a line beside a headline calls for something, praises it or gives a figure of it, as kickers do."""
    return len(text) >= _SHORT and bool(
        _SLOGAN.match(text)
        or (_FIGURE.search(text) and _FIGURE_SAYS.search(text))
        or _PRAISE.search(text)
        or "，" in text
        or "、" in text
        or " " in text
    )
