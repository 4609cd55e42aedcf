"""The name of the site, account or paper that stands over an article, where a headline would stand.

云河县人民政府 / 发布时间：… / headline … : the first line is who publishes, and no headline.
"""

from functools import lru_cache

from summarizer.patterns import regex
from summarizer.reading.lines.masthead import PAPER

_NEWSPAPER = regex(PAPER)
# 时政要闻, 县区新闻: the name of a section, whatever paper it stands in.
_SECTION = regex(
    r"(?:综合|时政|本地|本市|本县|本区|我市|我县|县区|县域|区县|县市区?|城乡|城市|图片|经济|社会"
    r"|民生|今日|国内|国际|教育|文化|重要|热点|最新|专题|特别|深度|区域|乡镇|街道|部门|基层|要闻"
    r"|新闻|头条|政务|法治|党建|产经|财经|文旅|科教|卫生|农业"
    r"|工业|三农|工会|妇联|团委|协会|商会|学会|友协|机关|支部|统战|科技|人才|体育|健康|生态|环保"
    r"|民政|园区|媒体|每日|一周|校园|学校|校内|学院|医院|公司|集团|企业|行业|检察|法院|司法|交通"
    r"|水利|气象|税务|电力)"
    r"(?:综合|要闻|新闻|党建|公安|应急|政协|人大)"
    r"|(?:党建|文明|廉政|廉洁|法治|平安|健康|智慧|先锋|红色|统战)(?:工作|创建|建设|动态|活动|实践|园地|阵地|风采|宣传|教育|生活|引领|学习|知识|文化)"
)
# 新闻中心, 镇街动态, 通知公告: where on a site a page stands.
_PLACE_ON_SITE = regex(
    r"[一-鿿]{0,6}(?:动态|要闻|新闻|资讯|快讯|信息|频道|专栏|专题|之窗|天地|视窗|聚焦|头条|新闻中心|资讯中心|信息中心)"
    r"|(?:政府|政务|党务|信息|村务|财务){1,2}公开|(?:通知|公告|公示|通告){2}|图片新闻|图文新闻"
)
_NAME = regex(
    r"[一-鿿·]{2,24}(?:门户|官方)网站|(?:中国共产党|中共)?[一-鿿·]{2,14}(?:人民政府|政府网|记者站|门户网站?|信息网|资讯网|新闻网|党建网|廉政网|政务网|融媒体?(?:中心)?|发布|在线|管委会|管理委员会)"
    r"(?:门户网站|官方网站|网站|站)?|(?:清风|廉洁|廉政|平安|法治|党建|先锋|红色|微观?|美丽|幸福|网信|文明|健康|智慧|活力|云上|爱上|今日|看)[一-鿿]{2,6}"
    r"|[一-鿿]{2,8}(?:政协|人大|纪检|廉政|组工)网|[一-鿿]{1,4}网[一-鿿]{2,6}(?:站|频道)"
    r"|[一-鿿]{2,8}(?:日报|晚报|时报|商报|周报|早报|都市报|电视台|广播电视台|先锋|新闻|要闻|党建"
    r"|组工|应急|公安|纪检监察|统战|政协|人大)"
)
_ACT = regex(r"召开|举行|开展|部署|调研|会议|进行|关于|来到|启动|推进|通知|公告|公示|的|了|在(?!线)|把|为")
_CALLS = regex("点击|关注|订阅|下载|讴歌|扫描")  # 关注云河发布
_COLUMN = regex(
    r"[【\[](?![^】\]]{0,12}(?:讯|电|消息)[】\]])[一-鿿]{2,8}[】\]]"
    r"|又讯|另讯|新闻链接|新闻背景|名词解释|延伸阅读|以案释法|记者手记|采访手记|小贴士"
    r"|(?:今日|要闻|新闻|政务|时政|民生|图片|综合|基层|本地|社区|城市|经济|文化|教育|部门|县区|乡镇"
    r"|街道|工作|一周|法治|平安)?"
    r"(?:要闻|简报|简讯|短波|短讯|快讯|速递|速览|集锦|点击|扫描|传真|一瞥|短评|时评|论坛|微评|随笔|剪影|资讯)"
)
_ADVERTISEMENT = regex(
    r"(?:遗失|挂失|作废|拍卖|招租|减资|注销|清算)(?:声明|公告|启事)|(?:分类)?广告"
    r"|声明|(?:征订|征稿|订阅|休刊|出版|招聘|寻人)启事|启事|致读者|致歉|更正"
)
_BOX = regex(r"新闻链接|新闻背景|名词解释|延伸阅读|小贴士")
_PICTURES = regex(r"(?:图片新闻|新闻图片|图片报道|图说新闻|新闻图说|图片故事|图片信息)")
_HEADING = regex(
    r"(?:编者按|编者的话|开栏的话|引言|引子|题记)[：:]?$|(?:问|答|记者问?|[QA])\d{0,2}[：:]|[●■◆▲★☆□▪•➤►▶▷※]"
    r"|\d{1,2}月\d{1,2}日(?:\s{0,4}(?:星期|周)[一二三四五六日天])?$|[一二三四五六七八九十]{1,3}、"
    r"|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\s(?=[一-鿿])|\d\s(?!要闻|新闻|综合|时政|民生|专题|广告)[一-鿿]{2,8}$|第[一二三四五六七八九十]{1,3}[章条节]"
    r"|(?:会议|活动)?(?:时\s{0,4}间|日\s{0,4}期|地\s{0,4}点|地\s{0,4}址|嘉\s{0,4}宾|主持|出席|列席|参加|缺席|请假|记录|议题|主题|摘要|对象)[一-鿿]{0,3}："
    r"|(?:会议|活动|会上|会后|现场|大家|与会)[一-鿿]{0,6}$|(?:(?:各|尊敬的)[^，]{2,40}|同志们|女士们[^。]{0,12})[：:]$"
)
# 广大农民朋友们：, 县直各单位：, 任命：: whom a paper is to, and what it decides, whatever stands before.
_ADDRESSED = regex(
    r"[^，。；：]{0,60}(?:们|同志|朋友|乡亲|乡友|同胞|家长|业主|商户|商家|[农住摊养经营殖]户|用户|客户|考生|师生|学子|员工|职工|委员|代表|嘉宾|来宾|女士|先生|校友|居民|村民|市民|群众"
    r"|网友|读者|听众|观众|驾驶[人员]|投资[人者]|党员|干部|企业|单位|部门|个人|领导)[：:！]|[您你]好[：:！]"
    r"|(?:决定|批准)?(?:任命|免去|补选|撤销|接受)[^，。；：]{0,12}[：:]"
)
_SITE = regex("[一-鿿]{1,4}网")
_NET = regex(
    r"(?:[防保守维]护|安全|责任|监[督管测控]|服务|保障|救助|治理|防[控范火汛]|平安|幸福|信息共享|[管路电水天渔巡]|[落触上入并联组断收撒织结张])网$"
)
_LONGEST = 16
_ITEM_MARKS = "●◆◇△▲■□★☆○◎▪•·"


@lru_cache(maxsize=64)  # a line is asked for, and again as the one above the next
def is_column(text: str) -> bool:
    """Whether a line names a column of a newspaper: 【要闻】, 新闻简报, 遗失声明."""
    # 【短讯】 is a column, and 【云河讯】 a dateline.
    name = text.strip("【】[]")
    return len(text) <= 12 and (
        (name != text and bool(name and _COLUMN.fullmatch(name)))
        or bool(_SECTION.fullmatch(text))
        or bool(_COLUMN.fullmatch(text))
        or is_advertisement(text)
        or is_pictures(text)
    )


def is_section(text: str) -> bool:
    """Whether a line is the name of a section of a site and tells of nothing: 新闻中心, 工作动态, 通知公告."""
    return len(text) <= 10 and bool(_SECTION.fullmatch(text) or _PLACE_ON_SITE.fullmatch(text))


def is_heading(text: str) -> bool:
    """Whether a line is a heading or an entry inside a text, or who it speaks to, and no title of its own."""
    return bool(_HEADING.match(text)) or (text[-1] in "：:！" and is_addressed(text))


def is_addressed(text: str) -> bool:
    """Whether a line is whom a letter or a paper is to, or says what is decided below: 广大农民朋友们：, 任命：."""
    return bool(_ADDRESSED.fullmatch(text))


def is_item(text: str) -> bool:
    """Whether a paragraph is an item of a column of short ones, each behind a mark."""
    return text[0] in _ITEM_MARKS


def is_box(text: str) -> bool:
    """Whether a line stands over a box beside an article, which has no other title: 新闻链接, 名词解释."""
    return bool(_BOX.fullmatch(text.strip("【】[]")))


def is_pictures(text: str) -> bool:
    """Whether a line stands over a photograph with its caption: 图片新闻."""
    return bool(_PICTURES.fullmatch(text.strip("【】[]●■◆□▲ ")))


def is_advertisement(text: str) -> bool:
    """Whether a line stands over something paid for or over words of the paper about itself."""
    return bool(_ADVERTISEMENT.fullmatch(text.strip("【】[]")))


def is_newspaper(text: str) -> bool:
    """Whether a line is the name of a newspaper, as a masthead prints it."""
    return bool(_NEWSPAPER.fullmatch(text.strip("《》")))


def is_banner(text: str) -> bool:
    """Whether a line by itself may be the name of a site, an account or a paper."""
    return (
        len(text) <= (_LONGEST if text[-2:] != "网站" else 2 * _LONGEST)
        and bool(_NAME.fullmatch(text) or _NEWSPAPER.fullmatch(text))
        and not _SECTION.fullmatch(text)
        and not _CALLS.match(text)
        and not _ACT.search(text.removeprefix("清风"))
    )


def is_outlet(text: str) -> bool:
    """Whether a line beside the time of a page names who published it: a name as banners are, or 云网."""
    return is_banner(text) or bool(_SITE.fullmatch(text))


def is_net(text: str) -> bool:
    """Whether a line ends in a net that is no site: 织密防汛保护网, 兜牢民生保障网."""
    return bool(_NET.search(text))


def is_act(text: str) -> bool:
    """Whether a line tells of something done, as headlines do and names do not."""
    return bool(_ACT.search(text))
