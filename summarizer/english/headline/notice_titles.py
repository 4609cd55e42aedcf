"""Titles of notices that say without a clause what they are of: 青禾县2026年公开招聘教师公告, 城南路改造工程招标公告.

title := (关于)? year? owner? year? matter sort        matter: a row of `notice_titles.tsv`

The owner must be a body or a place that is read whole; what is tendered, planned or asked for may stand quoted.
"""

import re
from functools import cache

from summarizer.english.clauses.inflect import capital
from summarizer.english.clauses.sentences import phrase
from summarizer.english.nominal.compounds import quotation
from summarizer.english.nominal.nominal import nominal
from summarizer.english.site_names import firm_english
from summarizer.english.works import work_in_place
from summarizer.language.bodies.bodies import body_name
from summarizer.language.places.places import place_english
from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex

_SORT = (
    "(?:的|有关事[项宜](?:的)?|工作|结果)*(?:公告|公示|通告|通知|简章|启事|公布|预公告)(?:（[^（）]{1,14}）)?"
)
_ADVICE = "(?:的)?(?:温馨)?(?:提示|提醒|须知|指南)"
_POOLS = {
    "事业单位": "staff of public institutions",
    "国有企业": "staff of state-owned enterprises",
    "国企": "staff of state-owned enterprises",
    "卫健系统": "staff of the health system",
    "卫健系统事业单位": "staff of public health institutions",
    "教育系统": "staff of the education system",
    "乡镇卫生院": "staff of township health centers",
    "县属国有企业": "staff of county-owned enterprises",
    "市属国有企业": "staff of municipal enterprises",
    "机关事业单位": "staff of government offices and public institutions",
    "公立医院": "staff of public hospitals",
    "基层医疗卫生机构": "staff of community health institutions",
}
_WHOM = {
    "公务员": "civil servants",
    "事业单位工作人员": "staff of public institutions",
    "事业单位人员": "staff of public institutions",
    "工作人员": "staff",
    "人员": "staff",
    "教师": "teachers",
    "中小学教师": "primary and secondary school teachers",
    "中小学、幼儿园教师": "teachers for schools and kindergartens",
    "中小学幼儿园教师": "teachers for schools and kindergartens",
    "幼儿园教师": "kindergarten teachers",
    "幼儿教师": "kindergarten teachers",
    "特岗教师": "teachers for special rural posts",
    "高中教师": "senior secondary school teachers",
    "警务辅助人员": "auxiliary police officers",
    "辅警": "auxiliary police officers",
    "城市社区工作者": "urban community workers",
    "社区工作者": "community workers",
    "专职社区工作者": "full-time community workers",
    "村（社区）工作者": "village and community workers",
    "专业技术人员": "professional and technical staff",
    "卫生专业技术人员": "health professionals",
    "卫生技术人员": "health professionals",
    "医疗卫生专业技术人员": "health professionals",
    "医务人员": "medical staff",
    "公益性岗位": "staff for public-service jobs",
    "公益性岗位人员": "staff for public-service jobs",
    "公益性岗位工作人员": "staff for public-service jobs",
    "急需紧缺人才": "urgently needed professionals",
    "急需紧缺专业人才": "urgently needed professionals",
    "紧缺人才": "urgently needed professionals",
    "高层次人才": "high-level professionals",
    "青年人才": "young professionals",
    "优秀人才": "outstanding professionals",
    "编外人员": "staff outside the authorized posts",
    "编外工作人员": "staff outside the authorized posts",
    "合同制工作人员": "contract staff",
    "合同制人员": "contract staff",
    "聘用制工作人员": "contract staff",
    "劳务派遣人员": "dispatched workers",
    "劳务派遣制工作人员": "dispatched workers",
    "政府专职消防员": "full-time government firefighters",
    "专职消防员": "full-time firefighters",
    "消防文员": "fire-service clerks",
    "管理人员": "managers",
    "经营管理人员": "managers",
    "职业经理人": "professional managers",
    "网格员": "grid workers",
    "专职网格员": "full-time grid workers",
    "书记员": "court clerks",
    "聘用制书记员": "contract court clerks",
    "村级后备干部": "reserve village officials",
    "大学生村官": "graduate village officials",
    "选调生": "graduates selected for grassroots posts",
    "西部计划志愿者": "volunteers for the western regions",
    "“三支一扶”人员": "graduates for rural service posts",
    "“三支一扶”高校毕业生": "graduates for rural service posts",
    "见习人员": "trainees",
    "青年就业见习人员": "young trainees",
    "讲解员": "guides",
    "退役军人": "veterans",
    "高校毕业生": "university graduates",
}
_STAGES = {
    "笔试成绩": "results of the written test",
    "面试成绩": "results of the interviews",
    "考试成绩": "examination results",
    "总成绩": "final results",
    "综合成绩": "final results",
    "笔试": "the written test",
    "面试": "interviews",
    "体检": "medical examinations",
    "考察": "vetting",
    "资格复审": "the check of qualifications",
    "资格审查": "the check of qualifications",
    "进入面试人员名单": "candidates for interview",
    "体检考察": "medical examinations and vetting",
    "递补": "substitutes",
    "调整岗位": "changes to posts",
    "岗位调整": "changes to posts",
    "延期": "postponement",
}
_WEATHER = {
    "暴雨": "rainstorms",
    "雷暴大风": "thunderstorms and gales",
    "雷电": "lightning",
    "大风": "gales",
    "大雾": "fog",
    "高温": "high temperatures",
    "寒潮": "a cold wave",
    "暴雪": "snowstorms",
    "道路结冰": "icy roads",
    "台风": "a typhoon",
    "霜冻": "frost",
    "沙尘暴": "sandstorms",
    "冰雹": "hail",
    "干旱": "drought",
    "山洪灾害": "flash floods",
    "地质灾害": "geological hazards",
    "森林火险": "forest fire danger",
}
_EXAMS = {
    "中考": "senior secondary school entrance examination",
    "初中学业水平考试": "academic proficiency test for junior secondary schools",
    "高中学业水平考试": "academic proficiency test for senior secondary schools",
    "高考": "national college entrance examination",
    "普通高考": "national college entrance examination",
    "自学考试": "self-taught higher education examination",
    "高等教育自学考试": "self-taught higher education examination",
    "教师资格考试": "teacher certification examination",
}
_WORDS = {
    "pool": _POOLS,
    "stage": _STAGES,
    "weather": _WEATHER,
    "how": {"": "sale ", "挂牌": "sale by listing ", "拍卖": "auction ", "招标": "sale by tender "},
    "school": {
        "": "school ",
        "义务教育": "compulsory-school ",
        "义务教育阶段学校": "compulsory-school ",
        "普通高中": "senior secondary school ",
        "高中": "senior secondary school ",
        "高中阶段学校": "senior secondary school ",
        "初中": "junior secondary school ",
        "小学": "primary school ",
        "中小学": "primary and secondary school ",
        "幼儿园": "kindergarten ",
        "秋季": "autumn school ",
        "春季": "spring school ",
    },
    "span": {
        "": "",
        "春节": "Spring Festival ",
        "元旦": "New Year ",
        "国庆": "National Day ",
        "中秋": "Mid-Autumn Festival ",
        "国庆中秋": "National Day and Mid-Autumn Festival ",
        "五一": "May Day ",
        "“五一”": "May Day ",
        "清明": "Qingming Festival ",
        "端午": "Dragon Boat Festival ",
        "元宵": "",
    },
    "done": {
        "": "",
        "申请": " (applications)",
        "配租": " (allocation)",
        "配售": " (sale)",
        "摇号": " (draw of lots)",
        "分配": " (allocation)",
        "轮候": " (waiting list)",
    },
    "what": {
        "": "",
        "防汛": " for flood control",
        "抗洪": " for flood control",
        "防汛抗旱": " for flood control and drought relief",
        "抗旱": " for drought relief",
        "防台风": " for typhoons",
        "防汛防台风": " for floods and typhoons",
        "地质灾害": " for geological hazards",
        "重污染天气": " for heavy air pollution",
    },
    "level": {"Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "一": "I", "二": "II", "三": "III", "四": "IV"},
    "exam": _EXAMS,
    "about": {
        "": "",
        "考点分布": " (test sites)",
        "考点设置": " (test sites)",
        "成绩查询": " (results)",
        "成绩": " (results)",
        "录取": " (admissions)",
        "报名": " (registration)",
    },
    "color": {"蓝": "blue", "黄": "yellow", "橙": "orange", "红": "red"},
    "time": {"": "", "一": " (first notice)", "二": " (second notice)", "三": " (third notice)"},
}
_SLOTS = {
    "{sort}": _SORT,
    "{advice}": _ADVICE,
    "{openly}": "(?:面?向(?:全)?(?:社会|全国|高校毕业生|应届毕业生)|统一|公开|集中|考试|考核|校园|专项)*",
    "{hire}": "(?:招聘|招考|招录|选聘|招募|录用|引进|选调)",
    "{tendered}": "(?:（[^（）]{1,10}）)?(?:施工|监理|勘察|设计|采购|服务|货物|总承包|EPC|、|及)*",
    "{pool}": any_of(_POOLS),
    "{stage}": any_of(_STAGES),
    "{weather}": any_of(_WEATHER),
    "{exam}": any_of(_EXAMS),
}
# The year that a title is of stands before its owner or behind.
_TITLE = (
    r"(?:关于)?(?:(?P<year1>20\d\d)年度?(?:[上下]半年|第[一二三四]季度)?(?:度)?)?(?P<who>[^，。；《》“”]{{2,30}}?)??"
    r"(?:关于)?(?:(?P<year2>20\d\d)年度?(?:[上下]半年|第[一二三四]季度)?)?(?:第[一二三四五六七八九十\d]{{1,2}}[批次期])?{}"
)
_ENDS = regex("公告|公示|通告|通知|简章|启事|公布|提示|提醒|须知|指南|预警")
_LONGEST = 70


def notice_title(text: str) -> str | None:
    """The English title of a notice by what it is of; None if no row reads it whole."""
    if len(text) > _LONGEST or not _ENDS.search(text):
        return None
    for pattern, en in _rows():
        if (found := pattern.fullmatch(text)) and (told := _told(found, en)):
            return capital(told)
    return None


@cache
def _rows() -> tuple[tuple["re.Pattern[str]", str], ...]:
    made = []
    for row in rows("notice_titles"):
        source = row["pattern"]
        for slot, pattern in _SLOTS.items():
            source = source.replace(slot, pattern)
        made.append((regex(_TITLE.format(source)), row["en"]))
    return tuple(made)


def _told(found: "re.Match[str]", en: str) -> str | None:
    """A row with its slots filled, behind whose notice it is and with its year."""
    given = found.groupdict()
    year = given["year2"] or given["year1"] or next(iter(_YEAR.findall(found.group())), "")
    owner = _owner(given["who"]) if given["who"] else ""
    if owner is None:
        return None
    filled: dict[str, str] = {}
    for name in _NAMES.findall(en):
        zh = given[name] or ""
        if name == "thing":
            filled[name] = _thing(zh)
        elif name == "whom":
            pool = _POOLS.get(given.get("pool") or "", "").removeprefix("staff of ")
            filled[name] = f"{_whom(zh)} of {pool}" if pool else _whom(zh)
        elif name == "crime":
            filled[name] = _CRIMES.get(zh) or quotation(zh)
        else:
            filled[name] = _WORDS[name][zh]
    told = en.format(**filled)
    within = f" in {year}" if year and year not in told else ""
    return f"{owner}: {told}{within}" if owner else f"{told}{within}"


_CRIMES = {
    "扫黑除恶": "organized crime",
    "黑恶势力": "organized crime",
    "涉黑涉恶": "organized crime",
    "电信网络诈骗": "telecom and online fraud",
    "非法集资": "illegal fundraising",
}
_NAMES = regex("{([a-z]+)}")
_YEAR = regex(r"(?<!\d)(20\d\d)(?=年)")


def _owner(zh: str) -> str | None:
    """Whose notice it is: a body, a firm or a place."""
    body = body_name(zh)
    return body.english.removeprefix("the ") if body else place_english(zh) or firm_english(zh)


def _whom(zh: str) -> str:
    """Those who are recruited; whoever has no English is quoted."""
    if known := _WHOM.get(zh):
        return known
    for size in range(2, len(zh) - 1):
        # 青禾县第一中学教师: of which school or place
        if (last := _WHOM.get(zh[size:])) and (where := _owner(zh[:size])):
            return f"{last} for {where}"
    en = phrase(zh).en
    plain = en is not None and en.endswith(("s", "staff", "talent", "people")) and "“" not in en
    return (en or "").removeprefix("the ") if plain else quotation(zh)


_QUOTATION = regex("“[^“”]+”")


def _thing(zh: str) -> str:
    """What is tendered, planned or asked about: in English as a work or a noun, else quoted."""
    if _QUOTATION.fullmatch(zh):
        return zh
    if named := work_in_place(zh):
        return named
    read = nominal(zh)
    return (
        read.full.removeprefix("the ")
        if read and read.kind == "n" and "“" not in read.full
        else quotation(zh)
    )
