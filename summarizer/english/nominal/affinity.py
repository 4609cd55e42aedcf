"""Which words go with which in an official nominal: who owns, what is built, which verb takes which object."""

from summarizer.english.nominal.formal import Word
from summarizer.language.marks import outside
from summarizer.patterns import regex

_BUILT = regex(
    r"(?:路|桥|工程|设施|项目|园|园区|厂|站|场|馆|校|学校|医院|水库|管网|住房|小区|基地|中心|线|港|农田|房|网络)$"
)

# Who, not what: "documents of administrative organs", not "administrative organ documents".
WHO = regex(
    r"机关|部门|单位|委员会|党组(?!织)|人员|工人|职工|代表(?!团|大会)|委员(?!会)|群众|居民"
    r"|农民(?!工)|学生|儿童|妇女|老年人|班子|成员(?!单位)|领导(?!干部|班子|小组)|领导干部"
    r"|干部(?!队伍|教育|人才|作风)|街道|乡镇|镇街|小组|同志|县长|镇长|书记|主任|专委会|研究中心"
)
PERSONS = regex(f"(?:{WHO.pattern})$")
# 环境整治 improves; 隐患整治 and 燃气安全整治 put right.
_IMPROVED = regex(
    r"(?:环境|人居|面貌|[村市镇]容|村庄|村屯|河道|水系|流域|湖泊|水库|土地|国土|农田|小区|街区|片区|道路|街道|庭院|城乡|农村|乡村|城市|卫生|绿化|空间|(?<![义题风象为病])”)$"
)
# Verbs whose object is the campaign, the mechanism …; before others the head belongs to the whole: (促进就业)行动.
_TAKES_HEAD = regex(
    r"(?:开展|实施|启动|组织|举办|参加|推进|推动|推行|建立|健全|完善|加强|深化|制定|编制|构建|打造"
    r"|承办|申报|设立|优化|强化|落实|做好|印发|调整|申请|召开|修订|修改|批准|学习|贯彻|履行|规范"
    r"|拨付|审议|搭建|创新|试行|发展)$"
)
# 环境状况和目标完成情况: what is reported of the first is said already.
STATED = regex("(?:情况|状况|总结|计划|方案)(?:[、和及与]|以及)")
# 执行(案件审理)期限制度: no two deeds meet between what is done and what it is done to.
ONE_DEED = regex("案件(?:审理|办理|查办|执行)|资金(?:使用|管理)|土地(?:征收|利用)|代表(?:选举|履职)")
# What is of one owner though it is two: 委员的意见和建议.
SAID_AND_SAID = regex(
    "意见和?建议|建议和意见|问题和困难|困难和问题|问题和建议|诉求和建议|经验和做法|做法和经验|成绩和经验"
)
WHERE = regex("领域|行业|环节|系统")
# What is carried out is something done.
_ACTIVITY = regex(
    r"(?:[动作训查点改理治评设传估练谈习赛讲验化务造援助究争创测控核收作育流护查]|服务|普法|教育|活动|建设|整治|工程|试点|合作|业务|监测|监督|体检|攻坚战?)$"
)
_SET_UP = regex("(?:领导小组|委员会|专班|指挥部|联席会议)$")
_SETS_UP = regex("(?:成立|设立|组建|调整|撤销|召开|举行|发挥|建立|健全|完善)$")
# What a place or a body is named by those above.
STATUS = regex(
    "(?:公园|名镇|名村|名城|名街|示范区|示范县|示范市|示范村|示范街区|城市|县城|先行区|试验区|保护区|景区|先进县|强县|之乡)$"
)
_PAPER = regex("的(?:若干|具体|有关|相关)?(?:措施|办法|意见|政策|方案|规定|决定|计划)(?:草案)?$")
_DRAWN_UP = regex(
    "(?:制定|出台|印发|落实|实施|完善|研究|审议|执行|修订|修改|编制|起草|批准|通过|下达|调整|讨论|审定|公布|贯彻)$"
)
A_BODY = regex("(?:人大|政府|政协|法院|检察院|常委会|[省市县区]委)$")
# What is drawn up, found or spent for a list as a whole.
OF_ALL = regex(
    "(?:安排|计划|总结|结果|方案|办法|措施|问题|名单|清单|规划|预案|资金|经费|标准|政策|制度|机制|体系|平台|(?<!基础)设施|试点|"
    "成效|经验|案例|打算)$"
)
# Done to a deed, not beside it: 征收|调整, 排查|整改.
LATER = regex("调整|整改|评估|考核|落实|筹备|督查|检查|宣传|培训|总结|验收")
_LOOKED = regex("视察|调研|考察")
_OPINIONS = regex("(?:^|deliberation )(?:opinions|suggestions|proposals)")
JOINED = regex("[、和及]")
# Key tasks are of a committee or in a report, never on it.
NOT_ON = regex(f"{A_BODY.pattern}|报告$")
_CAMPAIGN = regex(r"(?:行动|活动|试点|攻坚战)$")


# 文化教育旅游业, 教育卫生: fields side by side are a list without its marks, whatever one of them would modify.
_FIELD = frozenset(("文化", "教育", "卫生", "体育", "民政", "商贸", "环保", "水利", "企业", "医疗", "金融"))
_NEXT_FIELD = regex("教育|卫生|体育|旅游|民政|商贸|交通|水利|医疗|农业|工业|就业|社保|社会管理")
# What is moved at a session is not on it.
_MOVED = ("议案", "提案")


def fitted(word: Word, text: str, start: int, at: int) -> Word:
    """An act or head as it goes with text[start:at]: roads are constructed; people own, they do not modify."""
    before = text[start:at]
    if (
        word.role == "act"
        and text.startswith("建设", at)
        and word.en == "development"
        and _BUILT.search(before)
    ):
        return Word("act", "construction", link=word.link)
    if word.role == "act" and word.en == "prevention" and before.endswith("安全") and "、" not in before:
        return Word("act", "precautions", link="for", num="p")
    if (
        word.role == "act"
        and word.en == "improvement"
        and "整治" in text[at : at + 2]
        and not _IMPROVED.search(before)
    ):
        return Word("act", "rectification", link=word.link)
    if word.role == "act" and before.endswith(("会议", "大会")) and text.startswith("选举", at):
        return Word("act", word.en, link="at")  # what is held at a session
    if word.role == "act" and _LOOKED.match(text, at) and before.endswith(("代表", "委员")):
        return Word("act", word.en, link="by")  # 人大代表视察: they look
    if word.en == "deputies" and not before.endswith(("大会", "人大", "党代会", "会议")):
        return Word(word.role, "representatives")  # 重点项目代表: who speaks for it, not who sits in it
    if word.role == "head" and before.endswith(("会议", "全会")) and text.startswith(_MOVED, at):
        return Word("act", word.en, link="at", num="p")
    if word.en == "work report" and A_BODY.search(before) and JOINED.search(before):
        return Word(word.role, "work reports", link="of", num="p")  # one of each
    if word.role == "head" and PERSONS.search(before):
        # suggestions of deputies, arrangements for deputies, a meeting on officials
        said = _OPINIONS.search(word.en) is not None
        link = word.link if word.link in ("for", "on") and not said else "of"
        return Word("act", word.en, link=link, num="p" if word.en.endswith("s") else "s")
    return word


def apart(text: str, at: int) -> bool:
    """Whether two fields of work meet at `at`, the first of which does not modify the second."""
    return text[max(0, at - 2) : at] in _FIELD and _NEXT_FIELD.match(text, at) is not None


def odd_object(before: str, thing: str) -> bool:
    """Whether the verb that ends `before` hardly takes `thing`: 参加防汛的人员, 促进就业行动."""
    if before.endswith("开展") and not _ACTIVITY.search(thing):
        return True
    if "的" in thing and PERSONS.search(thing):
        return True
    if _PAPER.search(thing) and not _DRAWN_UP.search(before):
        return True  # 促进(合作的若干措施): the measures are for promoting it
    if _SET_UP.search(thing) and not _SETS_UP.search(before):
        return True  # 推进(中心建设)领导小组: the group is for advancing it
    return bool(_CAMPAIGN.search(thing)) and not _TAKES_HEAD.search(before)


# 经济计划和财政预算|执行情况: both are carried out, unless each has a year of its own.
_CARRIED = regex("(?:计划|预算|决算|规划|纲要)$")
_CARRIED_OUT = regex("(?:计划|预算|决算|规划|纲要)(?:执行|实施|落实|编制)")
_DATED = regex("20\\d\\d年")


def alike(text: str, spans: list[tuple[int, int]]) -> bool:
    """产业项目、民生项目|谋划: what follows the word that all members end with is of them all."""
    (first, edge), (last, end) = spans[0], spans[-1]
    tail = text[max(first, edge - 2) : edge]
    at = text.find(tail, last, end)
    return at >= 0 and at + len(tail) < end


def tailed(text: str, spans: list[tuple[int, int]], body: bool) -> bool:
    """市人大、政府、法院党组工作: bodies, and then what all of them have; `body` says what the last was read as."""
    start, end = spans[-1]
    if not all(A_BODY.search(text, a, b) for a, b in spans[:-1]) or A_BODY.search(text, start, end):
        return False
    return not body or text.endswith("党组", start, end)


_SUBJECTS = "企业|项目|单位|园区|社区|学校|医院|景区|场所|小区|村庄|乡镇"
_LIKE_THE_FIRST = regex(f"[^、和及与]{{0,6}}(?:{_SUBJECTS})(?=[^、和及与]{{2}})")
_A_SUBJECT = regex(f"(?:{_SUBJECTS})$")


def shared_tail(text: str, spans: list[tuple[int, int]]) -> bool:
    """企业、重点项目|复工复产: what a later one of the same sort goes on with is of the first as well."""
    (first, edge), (last, end) = spans[0], spans[-1]
    if _CARRIED.search(text, first, edge) and _CARRIED_OUT.search(text, last, end):
        return not (_DATED.search(text, first, edge) and _DATED.search(text, last, end))
    return _A_SUBJECT.search(text[slice(*spans[0])]) is not None and any(
        _LIKE_THE_FIRST.match(text, *span) for span in spans[1:]
    )


def odd_tail(text: str, start: int, end: int) -> int:
    """What a list costs whose last member goes on behind 等 (A、B等领域安全生产): it was closed there."""
    at = text.find("等", start + 1, end - 1)
    return 1500 if at >= 0 and outside(text, start, at) else 0
