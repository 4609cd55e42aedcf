"""Where a sentence calls projects by name: a name ends in 项目, 工程 or a kind of works and begins behind a mark or a verb.

In a row that is counted or followed by what was done (甲大桥、乙大道等项目相继建成) things that are built are projects too.
"""

import re
from collections.abc import Iterator

from summarizer.language.marks import behind_last
from summarizer.patterns import regex
from summarizer.rules.projects.lists import PRICE, PRICED, ROW, SECTOR, listed

_WORKS = "(?:产业|科技|工业|物流|孵化|创业|生态|科创)园(?!区|林|艺)|基地(?!化)|特?大桥|(?:高速公路|铁路)(?![^，。；、的]{1,10}段)|高铁(?=[，。；、（和及与等]|正式|建成|开通|全线|开工|通车)|高速(?=正式|建成|全线|顺利|通车|开通)|水库|(?:水|光伏|风|核)?电站"
_PROJECT = (
    "(?:项目(?!化|部|组|制|师|库|办|名单|清单|资金|负责|业主|法人|经理|用地|所在|推进会|签约会|推介会|对接会|监理|跟审|施工(?:单位|方)|(?:完工|竣工)?验收[组小]|[和与及]?企业)"
    "|(?<![该此本])工程(?:项目)?(?!研究|中心"
    "|实验室)(?![^，。；、建竣开动完投实启为是与和及在的]{2,14}工程(?:[，。、]|等))(?!师|部|量|质量"
    "|进度|款|机械|验收|技术|学院|大学|局|公司|集团|有限|指挥|建设(?!正|进)))"
)
# 甲小学、乙水厂等8个项目: what a row of projects counts.
_THINGS = (
    "生产线|[广市]场|中心|医院|[小中]学|学校|幼儿园|公园|[水电]厂|[园路厂馆桥楼段坝闸堤渠站]|小区|大道|码头|管网|管廊|隧道|机场|快线|防洪堤|"
    "小镇|古城|[业技]城|商[贸业]?城|综合体|总部|大厦|公寓|校区|院区|厂房|车间|[冷仓]库|标准地|通道|枢纽|\\d号线|[一二三四五六]期"
)
_BUILT = f"{_THINGS}|扩能|(?:[改建迁扩重新]|提升|改造|配套)(?:建设|改造)|改造|建设|[迁扩改新重]建|修复|治理|整治|绿化|开发"
# 产业项目16个，包括甲公司零件生产线、乙县漫画小镇等；
_LISTED = "(?:包括|主要有|分别有)[^。；]*等[；。]"
_COUNTED_ROW = regex(f"{ROW}|{_LISTED}")
# 甲快线开工建设, 乙高速柳林段建成通车: a thing built is a project where the word behind it says how far it has come.
_DONE_TO_IT = (
    "(?:正式|已经?|顺利|全线|全面|如期|相继|陆续|基本|提前|成功|实现)*(?:建成(?:通车|投[用产运]|投入使用)|竣工|通车(?!总?里程)|"
    "开工(?:建设)?|动工|奠基|完工|投产|进入[^，。；]{0,12}阶段|(?:建成|开通)运营|投入(?:使用|运营)"
    "|投用(?![前后])|完成主体|主体封顶|可研|可行性研究"
    "|(?:开工|奠基|动工|签约|竣工|投产|通车)(?:仪式|典礼))(?![前后率项企])"
)
_NAME_ENDS = (
    f"(?P<works>{_WORKS})?(?:建设)?{_PROJECT}"
    f"|(?:{_WORKS})(?!(?:[和及][^，。；、的和及与等]{{1,8}}|(?:（[^（）]{{1,10}}）)?(?:(?!完成|开工"
    f"|竣工|建成|投产|投用)[^，。；、的和及与等]){{0,20}})(?:项目|工程))(?!局"
    f"|站|公司|集团|沿线|街道|[镇乡村]|开发区|社区|建设(?:办|指挥))"
    f"|(?:{_THINGS})(?=(?:[、和][^，。；、]{{2,24}}?){{0,4}}{_DONE_TO_IT})"
)
_HEAD = regex(_NAME_ENDS)
_HEAD_IN_ROW = regex(
    rf"{_NAME_ENDS}|(?:{_BUILT})(?=(?:（[^（）]{{1,12}}）)?(?:、[^，。；]{{2,120}}?)?(?:{ROW}|等[；。]))"
)
_MARKS = "，。；：、“”《》—的等"
# A verb or a word in front of a name: 分别与云河区签约|智能电池项目, 在|某某项目现场.
_LEAD = regex(
    rf"(?:签约|签订|签署|签下)了?|举行|举办|启动(?!区)|实施|承建|承担|推进|推动|宣布|随着|通过|关于"
    rf"|同意|批准|申报|申请|争取|谋划(?:出(?![口让租入]))?|引进|落实|组织|开展|协调|负责|投入|围绕"
    rf"|针对|支持|依托|探访|夜探|[把被让]|察看|查看|听取|了解|参观|考察|调研|督导|检查|视察|走访"
    rf"|积极|开工(?:建设)?|动工(?!具|程)(?:建设|兴建)?|奠基|竣工|建成了?|完成了?"
    rf"|{PRICE}(?:建设|兴建|实施)?"
    r"|在[^，。；]{2,12}?(?:建设|新建|兴建)|[在由]|就(?![业近地读医餐])|与|(?<!无)为(?!民)|(?<!基)因(?![特子地人材])|到(?!户)"
    r"|对(?!外)|向(?!阳)|将(?!军)|有(?![机色限])|是|前往|走进|深入|参加|出席|暨|包括|涉及|涵盖|其中"
    r"|[主分]会场|打造[成为]+|列[为入]|纳入|作为|成为|目前|现场|以及|至此|新增|加快|做强|当[天日]"
    r"|今[天日]|近日|日前|昨[天日]|[上下]午|\d日"
    # What else was seen or asked about stands in a row with it: 部分企业和|某某大桥.
    r"|(?:部分|有关|相关)[\u4e00-\u9fff]{0,4}?(?:企业|单位|乡镇|部门)(?:以?及|和|与)|情况(?:以?及|和|与)"
)
_ENDS_A_NAME = regex(f"(?:{_BUILT}|{_WORKS}|项目|工程)[、”]|[，。；：]")
_PARTY = regex(
    "(?:公司|集团|政府|管委会|局|委|大学|学院|厂|商会|协会|方|企业|银行|[省市县区镇乡]|先后|分别)$"
)
_COUNTS_AS = regex("(?:(?<!大的)项目(?:均|都|也)?[为是]|打造[成为]+|列[为入]|纳入|评为|成为)$")
# 白茶种植基地5000亩: what something is made of.
_MEASURED = regex(
    r"[一两二三四五六七八九十]+[个项宗]|\d[\d.]*[万余多]*(?:亩|公顷|平方|立方|个|座|处|栋|幢|条|米|公里|千米|套|家)"
)
_NUMBERED = regex(r"\d{1,2}[.、．]|[①-⑳]")
_ASIDE = regex(r"（[^（）]{1,10}）$")
_SHORT, _LONG, _OF_A_SECTOR = 3, 42, 4
GENERAL = ("项目", "工程")
# What a name of one project does not hold: it is a kind of projects, or the name of an occasion.
_NO_NAME = regex(
    r"^\d{1,2}(?:[-—至]\d{1,2})?月|"
    r"季度|举办|举行|召开|这些|上述|一批|重[大点]|所有|全部|^各|^每|每个|一批|共同为|^地|洽谈会"
    r"|博览会|推介会|分团|宣布|出席|书记|主任|[省市县区]长|促进|加快|确保|督促|集中|首批"
    r"|\d[个项宗只件座条处多余]|[一两三四五六七八九十]个|双招双引"
    r"|^[一两三四五六七八九十百]大(?!道|桥|厦)|^配套|^[（和及与暨]|^规划中|屋面|外墙|内墙|涂料|桩基"
    r"|土方|路基|垫层|防水|地下室"
    r"|^(?:已|将|正|并|占|计划|拟(?!建)|规划(?:建设|打造)|又|再(?!生|造|制造))|力争|争取|有望|转入"
    r"|土建|[了着]|^[一二三四五六七八九十\d]+号$|^位于|^(?:避免|防止|影响|因|[.．]?\d[\d.]*[万亿]?(?:平方米|平米|亩|公里))"
)
# 基础设施项目, 重点产业项目: a kind, and no name.
_KINDS = regex(
    r"(?:\d{4}年度?)?(?:[\u4e00-\u9fff]{1,6}?(?<![小社园户片灌库矿林景街])[省市县区镇乡州旗])?(?:\d{4}年度?)?(?:\d{1,2}月份?)?(?:第?[一二三四]季度"
    r"|[春夏秋冬]季|[上下]半年)?(?:\d[\d.]*[万亿]*(?:元|美元)(?:以[上下])?)?(?:全?[省市县区镇州]级?"
    r"|[本我]|[各多]类|[各多]个|重点|重大|产业|工业|农业|农村|城乡|民生|社会|基础设施|水利|交通"
    r"|公路|建设|招商|引资|合作|投资|文旅|文化|旅游|商贸|生态|环保|环境|改造|新建|续建|在建|扩建"
    r"|技改|技术|城建"
    "|市政|教育|卫生|医疗|能源|新能源|新材料|高新|装备|科技|服务业?|制造业?|现代|扶贫|帮扶|实事"
    "|惠民|利民|[百千万]?亿元|以上|优质|标志性|国家|专项|债券|储备|前期|开工|竣工|签约|投产|拟建"
    "|配套|公益|一般|其他|相关|有关|部分"
    "|外资|内资|央企|国企|民企|企业|园区|新增|增资|中央|省级?|市级?|区级?|县级?|主要|关键|意向|框架|战略|[和及与类等大好新型各该此本一二三这那])+|[全本我各]?[省市县区]?\\d{1,2}月份?"
)
# 食品加工项目, 农产品精深加工项目（成都）签约活动: a sort of projects.
_OCCASION = regex("(?:（[^（）]{2,8}）)?(?:集中)?(?:签约|开工|推介|对接)(?:活动|仪式|大?会)")
# 某某项目一期: how far that phase has come is not said of the whole.
_PHASE = regex("(?:[一二三四五六]|首)期(?:工程|项目)?(?![债基贷])")
# 双向四车道高速公路, 全省高速公路: a sort of works.
_NO_WORKS = regex("全[省市县区国]|车道|公司$|里程|等级|\\d条")
ONE_OR_MORE = regex(rf"(?:（[^（）]{{1,30}}）)?(?:、|和|及|，?以及|与)(?:(?:其中)?{PRICE}的?)?(?:和|及)?")


def _priced_edge(text: str, floor: int, start: int) -> int | None:
    """Where a name begins that stands behind its price: 总投资3000万元的道路绿化、亮化项目 is one of them."""
    priced = None
    for found in PRICED.finditer(text, max(floor, behind_last(text, "，。；", start)), start + 1):
        priced = found
    if priced is None:
        return None
    between = text[priced.end() : start]
    return None if _ENDS_A_NAME.search(between) or "等" in between else priced.end()


# 某中学宿舍、教学楼及运动场建设项目: the last words of one name.
_PIECE = regex(
    "(?:教学楼|综合楼|宿舍楼?|运动场|食堂|操场|[及和与]|建设|改造|配套|装修|装饰|室外|室内|道路|管网|绿化|亮化|硬化|附属|设施|设备|安装|停车场|广场|环境)+"
)


def _whole_name(text: str, floor: int, start: int, head: int) -> int:
    """Where a name begins of which a quoted word or the last of its parts was found."""
    if text[start - 1 : start] == "”" and (quoted := text.rfind("“", floor, start)) >= 0:
        return quoted
    if text[start - 1 : start] == "、" and _PIECE.fullmatch(text, start, head):
        return max(floor, behind_last(text, "，。；：", start))
    return start


def _leads(text: str, begin: int, lead: "re.Match[str]") -> bool:
    """Whether a word ends what goes before a name: 研发与生产 is one, 青禾集团与某某 is not."""
    return lead[0] != "与" or _PARTY.search(text, begin, lead.start()) is not None


def _is_told_as_one(text: str, start: int) -> bool:
    """该项目是全省重点工程, 被列为示范项目: what it counts as, no other project."""
    return _COUNTS_AS.search(text, 0, start) is not None and not _ARE.search(text, 0, start)


# 开工的9个产业项目为|甲生产线项目、乙项目: which they are.
_ARE = regex("\\d[个项][^，。；]{0,12}项目(?:分别)?[为是]：?$")


def names(text: str, stop: int) -> list[tuple[int, int]]:
    """Where the names stand in `text[:stop]`, in order, those of a list of projects among them."""
    found = list(_headed(text, stop))
    for start, end in listed(text, stop):
        for lead in _LEAD.finditer(text, start, end):
            start = lead.end() if lead.end() < end and _leads(text, start, lead) else start
        own = text[start:end].removesuffix("项目").removesuffix("工程")
        if (
            len(own) > _SHORT
            and not any(a < end and start < b for a, b in found)
            and not _NO_NAME.search(own)
            and not _KINDS.fullmatch(own)
        ):
            found.append((start, end))
    return sorted(found)


def _headed(text: str, stop: int) -> Iterator[tuple[int, int]]:
    """From a mark or a verb that takes it to the last word of a name."""
    floor = 0
    heads = _HEAD_IN_ROW if _COUNTED_ROW.search(text, 0, stop) else _HEAD
    for head in heads.finditer(text, 0, stop):
        start = max(floor, behind_last(text, _MARKS, head.start()))
        if text.startswith("美的", start - 2):  # a firm
            start = max(floor, behind_last(text, _MARKS, start - 1))
        # 总投资45亿元的甲公司新增车型项目: what stands behind a price is the name, verbs and all.
        if edge := _priced_edge(text, floor, start):
            start = edge
        else:
            start = max(
                (m.end() for m in _LEAD.finditer(text, start, head.start()) if _leads(text, start, m)),
                default=start,
            )
        if number := _NUMBERED.match(text, start, head.start()):
            start = number.end()
        if 0 < floor == start and text[start : start + 1] in tuple("和及与中"):
            start += 1
        start = _whole_name(text, floor, start, head.start())
        floor = head.end()
        own = _ASIDE.sub("", text[start : head.end("works") if head["works"] else head.start()])
        if (
            (_SHORT if text.startswith(GENERAL, head.end() - 2) else 2) <= len(own) <= _LONG
            and own.count("（") == own.count("）")
            and not _NO_NAME.search(own)
            and (text.startswith(GENERAL, head.end() - 2) or not _NO_WORKS.search(own))
            and not _KINDS.fullmatch(own)
            and not (
                (len(own) == _OF_A_SECTOR or _OCCASION.match(text, head.end())) and SECTOR.fullmatch(own)
            )
            and not _MEASURED.match(text, head.end())
            and text[start - 1 : start] != "等"
            and not _is_told_as_one(text, start)
        ):
            phase = _PHASE.match(text, head.end())
            yield start, phase.end() if phase else head.end()
