"""Posts in running text: where a post ends, and which stretch before a name is its titles.

In 区管委会副主任、投资促进局局长某某 every segment that 、 joins and that ends in a post belongs to the name.
"""

import re
from functools import cache

from summarizer.language.countries import country_names
from summarizer.language.rows import rows
from summarizer.patterns import regex

# What may stand before the first title and is not part of it; organisations contain many of these characters
# (发展和改革局, 向阳街道), so single ones count only before a level of government or a post.
_LEVEL = (
    "(?=[省市区县旗州盟镇乡村局部厅](?!场监管|场监督|政管理|域|外)|街道|党|集团|公司|中国|全国|中央|国家|自治区|我|本|该|副|原|时任|代市|代县|代区|"
    "董事|总经理|书记|主任|院|校|管委|高新|经开|开发区|人大|政协|商会|协会|学会|[一-鿿]{2,3}(?:省|市(?!场)|区(?!域)|县|大学))"
)
_BEFORE = regex(
    "(?:(?:承建|承办|主办|协办|施工|监理|投资)(?:单位|方)(?![代负项主])|(?:煤炭|电力|教育|卫生|公安"
    "|金融|交通|税务|供销|水利)系统(?=[^，。]{2,30}(?:公司|[局院校])[^，。]{0,12}[长理记])"
    "|审理|宣判|指控|代表(?:[一-鿿]{1,20}?(?:政府|党委|委员会|集团|公司|县委|市委|区委|学院"
    "|大学)[与同和](?=[一-鿿]{4})|(?=[一-鿿]{2,3}(?:省|市|县)))"
    "|走进|深入|结束后|领学|(?:党员|职工|干部|师生|队员)在|(?:宾馆|酒店|大厦|饭店|会议中心)[与同和]"
    "|在[\u4e00-\u9fff]{1,4}[与同](?![事学志济])"
    "|(?:委托|组织|指派|委派)(?=时任|[省市区县州旗镇乡](?:委|政府|人大|政协|长)|副|党)|委托(?=[省市县区州旗镇乡][一-鿿]{1,10}?(?:局|办|厅|院|会|中心|部))|会议安排|走访|给予"
    "|叮嘱|嘱咐|先后来到|来到|先后|分别与|分别向|派(?=我(?:[院校局司市县区省镇]|公司|集团))|派我"
    "|选举出以|产生(?:了)?以|之后|一位|一名|两位|[几三四五][名位]|带领|率领|携(?!手)|带着"
    "|(?<![效利税概比])率(?=[省市县区州旗镇乡](?:委|政|人|长|直)|全国)|邀请|特邀|陪同|会见了?|会晤"
    "|拜访|迎来|看望|慰问|走访|听取了?|欢迎|感谢|祝贺|接待(?!中心|办|室|处|站)|采访|作为|任命|免去|聘任"
    "|聘请|增补|选举(?!工作|委|办)|推选|判处|宣布|披露|"
    "授予|表彰|列席旁听|(?:现场|全程)旁听|获悉|近日|日前|昨日|今日|今天|昨天|来自|出席会议|参加会议"
    "|主持会议|其中|以及|还有|包括|分别为|分别是|他们是|她们是|(?:报告|讲话|说明|发言|汇报)[和与及]"
    "|拜会了?|带队|会上|会前|会后|新一届|首届|听说|得知|据说|"
    "上午|下午|晚上|最后(?!一)|当天|当日|期间|传达学习|传达|学习贯彻|自学|研读|围绕|学习(?!委员会|联络|文史|小组|组|部)|贯彻落实|贯彻|根据|按照|宣读|转达|聆听|观看|介绍了?|随后|紧接着|代替|经过|"
    "并安排|新?当选(?=[一-鿿]{2})|主持召开|召开|举行|(?<=[\\d一二三四五六七八九十])日|(?<!自)由|了"
    "|(?<![目党])的(?!社会阶层)|(?<=[组团队])在(?=[组团队]长|[^，。；]{2,40}(?:带领|率领|陪同)下)|(?<!国)(?<!所)有(?![限色机关])"
    "|(?:负责人|负责同志|工作人员)[和与及](?=[一-鿿]{4})|仪式上|活动上|会议上|大会上|班上(?=校|党)"
    "|礼请|恭请|"
    "一行[与和同向到在对]|现场|指出|强调|要求|表示|关于|对于|(?<!无)为|是(?=[省市区县])|"
    + f"(?:和|与|及|同(?!乡会)|向|对|在|等|跟|随|请|到|来|受|从|给|让|被|据|以|就|联系|发包给){_LEVEL}"
    + "|友好?城市?(?=[一-鿿]{2,8}[市州县])"
    + "|对(?!外)(?=[一-鿿]{2,16}?(?:公司|集团))"
    + "|(?:在|给|让|被|对)(?=[一-鿿]{2,3}[镇乡村]|[一-鿿]{2,6}?[市县区旗州](?:委|政府)|时任)"
    + "|据(?=[一-鿿]{1,6}?[市县区旗州](?:委|人民政府|政府))"
    + ")"
)
# What joins a post to the words before it; 和 is also the beginning of places.
_OPENING = regex(
    "[一二三四五六七八九]是|应(?=中共|国家|中国|[一-鿿]{2,3}[省市])|在?(?:和|与|同(?!济|仁|心|德))|是|如(?!东|皋|意)|获(?!嘉|鹿)|及|以及|还有|在|予|(?<=[0-9])(?:级|届|名|位|岁的?|段)"
)
_AND_PLACE = regex("和(?:平|田|顺|静|政|龙|县|林格尔|布克赛尔|硕|美|谐|睦|兴)")
_STOP = frozenset('，,。.．；;：:！!？?“”"《》【】[]…—|▲△▼●■◆★☆○◇□▶►※•\n\t \u3000\x00')
# 省地质局|313地质队: a number that belongs to the name of a body.
_NUMBERED = regex("[0-9]*(?:地质|医院|部队|厂|勘探|大队)")
_PLACES = frozenset("省市区县州旗盟镇乡")
_INNER = regex("(?:党委|党组|党工委|董事会)?(?:常务)?副?")
_AFTER_POST = " \u3000:："
# Posts that several hold and that are posts all the same.
_AT_LARGE = ("党员", "干部", "群众", "职工", "村民", "居民")
_MEMBERS = (
    "常委",
    "委员",
    "成员",
    "区领导",
    "县领导",
    "市领导",
    "省领导",
    "州领导",
    "旗领导",
    "级领导",
    "调研员",
    "巡视员",
    "董事",
    "理事",
    "院士",
    "教授",
    "会长",
    "主席",
    "顾问",
)
# A seat or a post in a committee, behind which a post of another body may follow at once.
_SEAT = regex("[一-鿿]{0,6}?[省市区县州旗盟](?:委(?:常委|副?书记)|政府党组成员)(?!会|助理|秘书|代表|兼)")
# Before another post they are other people, and not named: 市监委负责人、市检察院检察长某某.
_SOMEBODY_ELSE = ("负责人", "负责同志")
_UNNAMED = regex("各|全体|有关|相关|部分|其他|所有|班子|法院|检察|法检|院长|检察长|领导$|成员$|留任|担任")
# 会见某集团副总裁，某公司董事长某某
_MEETING = ("会见", "会见了", "会晤", "陪同", "邀请")
# 学会第八、第九届理事长: two terms of one post
_TERMS = regex("[^、]?第?[一二三四五六七八九十0-9]、第?[一二三四五六七八九十0-9]+届")
_CLOSING = {"）": "（", ")": "("}
_GIVEN_BEFORE = ("为", "任", "担任")
_LONGEST_SEGMENT = 40
# Ten posts of one person at the most; a bound keeps hostile pages from costing the square of their length.
_LONGEST_RUN = 240
_QUALIFIER = regex(r"[（(][^（）()]{1,12}[）)]$")


@cache
def posts() -> dict[str, dict[str, str]]:
    """The rows of `titles.tsv` whose kind is post, by their Chinese."""
    return {row["zh"]: row for row in rows("titles") if row["kind"] == "post"}


def _has_no_body(title: str) -> bool:
    post = post_before(title, len(title)) or title
    return _INNER.fullmatch(title, 0, len(title) - len(post)) is not None and post not in (
        "代表",
        "领导",
        "干部",
    )


@cache
def _tails() -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for zh in posts():
        lengths.setdefault(zh[-1], set()).add(len(zh))
    return {char: tuple(sorted(found, reverse=True)) for char, found in lengths.items()}


@cache
def _heads() -> dict[str, tuple[str, ...]]:
    """First character → the posts that also stand behind a name (王某书记), longest first."""
    found: dict[str, list[str]] = {}
    for zh, row in posts().items():
        if "call" in row["flags"].split():
            for form in (zh, "副" + zh, "常务副" + zh, "代" + zh):
                found.setdefault(form[0], []).append(form)
    for form in ("总书记", "同志", "先生", "女士", "总理"):
        found.setdefault(form[0], []).append(form)
    return {char: tuple(sorted(forms, key=len, reverse=True)) for char, forms in found.items()}


@cache
def called() -> frozenset[str]:
    """The posts that also stand behind a name, as they are in the table: 馆长, 书记."""
    return frozenset(zh for zh, row in posts().items() if "call" in row["flags"].split())


@cache
def ends_of_posts() -> frozenset[str]:
    """The last characters of posts, and what may stand behind a post."""
    return frozenset(_tails()) | frozenset(_AFTER_POST) | frozenset(_CLOSING)


def post_before(text: str, end: int) -> str | None:
    """The longest post of the table that ends at offset `end`."""
    if end <= 0:
        return None
    for length in _tails().get(text[end - 1], ()):
        if length <= end and text[end - length : end] in posts():
            return text[end - length : end]
    return None


def within_post(text: str, at: int) -> bool:
    """Whether the character at `at` ends a post that begins before it: 会|长孙某某, 会|计某某."""
    post = post_before(text, at + 1)
    return post is not None and len(post) > 1


def post_behind(text: str, at: int) -> str | None:
    """The longest post in the form of an address that begins at offset `at`: 副县长, 书记, 同志."""
    for form in _heads().get(text[at : at + 1], ()):
        # 某某委员, but 某县委员会; 某某常委, but 某县常委会.
        # 千里行律师|事务所
        if text.startswith(form, at) and not (
            (form[-1] in "员委" and text.startswith(("会", "长"), at + len(form)))
            or (form == "律师" and text.startswith(("事务所", "协会", "行业"), at + len(form)))
        ):
            return form
    return None


# 市|长江防汛指挥部 has no mayor in it, 市|民宗工作 no citizen; of 常务委员会议 nobody is called 会.
_NO_POST = regex(
    "员会[议上]|民[宗政生营族主兵间]|长江(?:防汛|流域|经济带|大保护|航道|河道|干流|岸线|大桥|水利|禁捕|十年)"
)


def title_end(text: str, at: int) -> int:
    """Offset behind the post before `at`, less blanks and a bracket such as （挂职）; 0 if there is none."""
    if at <= 0 or text[at - 1] not in ends_of_posts():
        return 0
    end = at
    while end > 0 and text[end - 1] in _AFTER_POST:
        end -= 1
    if at - end > 2 or (text[end - 1] in "长民员" and _NO_POST.match(text, end - 1)):
        return 0
    if text.startswith("确保安", max(0, end - 3)):
        return 0  # 确保安|全运行
    core = end
    if end and text[end - 1] in _CLOSING:
        bracket = _QUALIFIER.search(text, max(0, end - 14), end)
        core = bracket.start() if bracket else 0
    return end if post_before(text, core) and not _goes_on(text, end) else 0


def _goes_on(text: str, end: int) -> bool:
    """Whether the post at `end` is the beginning of a longer one: 副总|裁, 市长|助理."""
    for further in (1, 2, 3):  # 博士|生导师
        longer = post_before(text, end + further) if end + further <= len(text) else None
        if longer is not None and len(longer) > further:
            return True
    return False


def title_run(text: str, floor: int, end: int) -> tuple[int, tuple[str, ...]]:
    """The titles that end at `end`, looking back no further than `floor`: (start of the first, segments)."""
    floor = max(floor, end - _LONGEST_RUN)
    start, marks, depth = end, [], 0
    while start > floor:
        char = text[start - 1]
        if char in _CLOSING:
            depth += 1
        elif char in "（(":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and (char in _STOP or (char.isdigit() and not _NUMBERED.match(text, start))):
            if char in " \u3000" and start > 1 and text[start - 2] == "、":
                start -= 1
                continue
            break
        elif depth == 0 and char == "、" and not _TERMS.match(text, max(floor, start - 3)):
            marks.append(start - 1)
        start -= 1
    bounds = [*reversed(marks)]
    pieces = list(zip([start - 1, *bounds], [*bounds, end], strict=True))
    kept: list[tuple[int, int]] = []
    for number in range(len(pieces) - 1, -1, -1):
        first, last = pieces[number][0] + 1, pieces[number][1]
        if kept and not number and floor and text.startswith(_GIVEN_BEFORE, first):
            break  # 某某|为团长、市侨联主席某某
        if kept and _LEVELS.fullmatch(text, first, last) and _LEVELS_LED.fullmatch(text, *kept[-1]):
            kept[-1] = (first, kept[-1][1])  # 市、|区领导: of the one or of the other
            continue
        if kept and _CALLED_BY_FAMILY.search(text, first, last):
            break  # 街道党工委徐书记、|组织员某某: somebody else, by the family name
        if not _is_title(text[first:last]) or (kept and text[first:last].endswith(_SOMEBODY_ELSE)):
            break
        kept.append((first, last))
        if number and _another_begins(text, first, last):
            break
    if not kept:
        return end, ()
    kept[-1] = (_cut(text, *kept[-1]), kept[-1][1])
    kept.reverse()
    start, titles = (
        kept[0][0],
        tuple(one for first, last in kept for one in _parted(text[first:last].strip())),
    )
    if start - 1 > floor and text[start - 1] in "，,":
        # 某某集团总经理，党委书记某某: a bare post behind a comma goes on with the titles before the comma.
        earlier, more = title_run(text, floor, start - 1)
        opens = (
            more
            and not any("担任" in title or title.startswith("坐镇") for title in more)
            and (earlier in (floor, 0) or text[earlier - 1] in _STOP or text.endswith(_MEETING, 0, earlier))
        )
        if opens and (_has_no_body(titles[0]) or _of_one_person(more, titles)):
            return earlier, more + titles
    return start, titles


_RULES_IT = regex("([县区市镇乡旗])副?\\1长")  # 太和|县县长: the unit says that 和 is the end of its name
_CALLED_BY_FAMILY = regex(
    "(?:[党工]委|政府|[局办院校镇村]|街道|社区)(?:[徐王李张刘陈杨赵黄周吴孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡丁魏薛阎潘杜戴夏钟汪姜范谭廖邹熊陆郝孔崔邱秦侯邵孟段雷钱汤黎易贺赖龚]"
    ")(?:书记|主任|主席|[局院校镇村区县]长)$"
)
LEVEL = "(?:[省市州盟县区旗乡镇]|街道)"
LED = "(?:[两二三四]级)?领导(?:同志)?"
"""A level, and what follows several of whom leaders are, as parts of patterns."""
_LEVELS = regex("[省市州盟县区旗乡镇]")
_LEVELS_LED = regex(f"(?:{LEVEL}|、)+(?:（[市区旗]）)?{LED}")


def _parted(title: str) -> tuple[str, ...]:
    """The titles of a segment in which a second one follows a seat without a mark: 县委常委|统战部长."""
    seat = _SEAT.match(title)
    rest = title[seat.end() :] if seat else ""
    return (title[: -len(rest)], rest) if len(rest) > 1 and _is_title(rest) else (title,)


def _another_begins(text: str, first: int, last: int) -> bool:
    """Whether a segment behind 、 names somebody before it comes to its own post: 总裁某某校友和副总裁."""
    begin = _cut(text, first, last)
    joint = text[begin - 1 : begin]
    return begin > first and joint in "和与及" and post_before(text, begin - 1) is None


def _of_one_person(first: tuple[str, ...], then: tuple[str, ...]) -> bool:
    """Whether posts before a comma belong to the name behind the ones after it: 区委书记，新区管委会主任某某.

    Courts and procuratorates are listed without names (法院院长、检察院检察长，副县长某某), and so are groups.
    """
    if any(_UNNAMED.search(title) or is_crowd(title) for title in first):
        return False
    return not (all(map(held_by_many, first)) and any(map(held_by_many, then)))


def _is_title(segment: str) -> bool:
    core = _QUALIFIER.sub("", segment.strip())
    return post_before(core, len(core)) is not None


def _cut(text: str, first: int, last: int) -> int:
    """Move the start of the first title behind words that introduce it: 会议由|区委书记, 近日|市长."""
    post = post_before(_QUALIFIER.sub("", text[first:last]), len(_QUALIFIER.sub("", text[first:last]))) or ""
    limit = last - len(post)
    begin = max(first, last - _LONGEST_SEGMENT)
    for found in _BEFORE.finditer(text, begin, last):
        if found.end() > limit or _of_two_places(text, found, post) or _RULES_IT.match(text, found.end()):
            continue
        if len(found.group()) == 1 and found.group() != "的" and country_names().match(text, begin, last):
            continue  # 蒙古国|某来某市市长: sounds of a name abroad
        if found.start() - first != 1 or found.group() != "和":  # 鑫和|商会 is one name
            begin = found.end()
    # 支部党员和|社区书记某某: a word for people at large before 和 is no body.
    crowd = max((at for at in (text.find(j, begin, limit) for j in "和与") if at > begin), default=0)
    if crowd and is_crowd(text[begin:crowd]) and text[crowd - 2 : crowd] in _AT_LARGE:
        begin = crowd + 1
    # 镇敬老院和|老党员某某: a word for people alone behind 和 is no part of the body before it.
    if text[limit - 1 : limit] in ("和", "与", "及") and is_crowd(post) and not post_before(text, limit - 1):
        return limit
    opened = _OPENING.match(text, begin, last)
    if opened and opened.end() <= limit and (opened.group() != "和" or not _AND_PLACE.match(text, begin)):
        return opened.end()
    return begin


def _of_two_places(text: str, joint: re.Match[str], post: str) -> bool:
    """Whether 和 joins the places whose leaders a row names together: 某州和某市领导."""
    joined = joint.group() in ("和", "与", "及") and post.endswith("领导")
    return joined and text[joint.start() - 1 : joint.start()] in _PLACES


_ON_COMMITTEE = regex("常委(?!会)")  # 人大常委会主任 is one


def held_by_many(title: str) -> bool:
    """Whether several people hold this post at once (副区长, 区领导), so that a row of names shares it."""
    if "常务副" in title:
        return False
    if "副" in title or _ON_COMMITTEE.search(title):
        return True
    return _many(title)


def is_crowd(title: str) -> bool:
    """Whether the post is rather a word for people at large (村民, 干部, 负责人), which verbs may follow at once."""
    return _many(title) and "副" not in title and not title.endswith(_MEMBERS)


def _many(title: str) -> bool:
    return "many" in _flags(title)


def is_bare(title: str) -> bool:
    """Whether it shows a name and yet is no post: 大会执行主席, 青年."""
    return "bare" in _flags(title)


def _flags(title: str) -> list[str]:
    post = post_before(title, len(title))
    return posts()[post]["flags"].split() if post else []
