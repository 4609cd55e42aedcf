"""Which unfinished lines around a body are its headline, which its kicker, which a slogan of the page.

Headlines stand before their bodies on most pages and after them on some extracted newspaper pages. It is a
property of the page, decided once: the neighbour that shares more character pairs with a block is its body.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from summarizer.patterns import regex
from summarizer.reading.decks import decks, is_couplet, tells
from summarizer.reading.piece import Piece, join

Pairs = str
MASTHEAD_OVERLAP = 0.3
_FEW = 200_000  # characters looked through before it is cheaper to list the pairs of both texts
_KEPT, _SHORT = 5_000, 100  # characters of the longest body and headline that are remembered
_TELLS_MORE = 0.3  # share of its pairs that the headline takes more from the text than a line over it
_WORDS = regex(r"\w+")
_EVENT = regex(
    r"召开|举行|举办|拉开|启幕|签约|调研|考察|督导|检查|督查|会见|慰问|走访|开工|揭牌|启动|开幕|闭幕|落幕|收官|座谈|出席|主持|传达|部署|印发|公示|公告"
    r"|通知|通报|发布|开展|来[一-鿿]{2,8}|赴[一-鿿]{2,8}|到[一-鿿]{2,8}|率队|带队|视察|暗访|会议$|培训|观摩|获|入选|表彰|任命|合龙|通车|竣工|投产|落成|奠基|开通|接待|洽谈|研究|听取|参加(?=.{2})|审议|列席|宣讲|新建|建成|新增|投用|投入使用|开镰|开捕|丰收|贯通|复工|上线|开学|开班|挂牌|授牌|(?:强调|指出|要求)$"
)
_SLOGAN = regex(
    r"守住|守好|守护|绷紧|时刻|坚决|坚定|牢牢|严格|压实|奋力|强力|全力|着力|大力|努力|聚力|合力|助力|推动|推进|坚持|聚焦|争创|争当|争做|打造|加快|助推|凝心|凝聚|以[一-鿿]{2,}|让|为|共[一-鿿]|谱写"
    r"|全面|深入|绘就|走好|跑出|激活|擦亮|织密|兜牢|夯实|点燃|优化|强化|统筹|紧扣|紧盯|锚定|对标|突出|构建|发挥|践行|弘扬|传承|赋能"
    r"|书写|描绘|营造|倾力|用心|用情|用好|下好|念好|唱响|吹响|掀起|汇聚|严防|严守|盘活|破解|打通|拧紧|贯彻|扎牢|架起|当好|办好|建好|护航"
    r"|筑牢|守牢|牢记|踔厉|奋进|砥砺|扛牢|扛起|抓实|抓好|深化|提升|确保|不断|持续|切实|扎实|高质量|把|做好|做优|开创|全区|全市|全县"
)
# What the title of a paper ends in: 关于…的通知 is one title, on however many lines.
_PAPER = regex(
    r"(?:通知|意见|方案|公告|通告|决定|公示|办法|细则|规定|批复|通报|函|决议|报告|说明|规划|计划|措施)(?:（[^（）]{1,20}）)?》?$"
)
# 传达学习… / 研究部署… / 方远山主持会议, under 市委常委会召开会议: what was done there and who led it.
_FOLLOWS = regex(
    r"(?:传达|学习|研究|部署|审议|听取|讨论|贯彻|安排|介绍|通报|解读|征求)|[一-鿿]{2,4}(?:主持|出席|讲话|并讲话)"
)
_ATTENDS = regex(
    r"(?:[一-鿿]{2,4}(?:主持|出席|讲话|致辞|参加|并讲话|作工作报告|宣布开工|陪同)(?:会议|活动|仪式|并讲话)?[、 ]?){1,4}"
)
_DONE = regex(
    r"(?<=..)(?:召开|举行|签约|开工|揭牌|启动|开幕|闭幕|落幕|收官|合龙|通车|竣工|投产|落成|奠基|开通|启幕|开赛|开馆|开园|开镰|拉开(?:帷|大|序)?幕)$"
)
_WHOLE = regex(_DONE.pattern + r"|(?<=....)(?:会议|[谈聘谊布例介]会|大赛|联赛|仪式|论坛|活动|行动)$")
_OCCASION = regex(
    r"(?!.*(?:召开|举行|举办|启动|参加|出席|亮相|走进|开展|组织))[^，。；： ]{6,40}"
    r"(?:[谈览交易]会|大会|论坛|[一-鿿]节|[大联]赛|博览会|运动会)"
)
# 开创新局面, 焕发新活力, 小网格有大作为: what it amounts to, whoever did it.
_PRAISE = regex(
    r"(?:捷报|喜讯|新篇章?|新局面|新台阶|加速度|开门红|新(?:活力|动能|动力|引擎|风尚|风貌|面貌|气象|作为|图景|画卷|华章|希望))[”！]{0,2}$"
    r"|^“?小[一-鿿“”]{1,9}“?大[一-鿿”]{1,4}$"
)
_PHRASES = regex(r"[一-鿿]{4}(?:[ ，、][一-鿿]{4}){1,3}")
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
    r"|同比|环比|较上年|比上年|较去年|比去年|总额|总面积|面积|资金|金额))[^，。；：]{0,12}?[\d一二三四五六七八九十百千][\d.一二三四五六七八九十百千万亿余多]{0,9}[^，。；：\d]{1,6}(?:，[^。；：]{2,16})?"
    # 审批时限由68天压缩至19天: from so much to so much.
    r"|[^，。；：\d]{2,10}[由从]\d[\d.]*[^，。；：\d]{1,8}[至到为成]\d[\d.]*[^，。；：\d]{1,4}"
)
# 方远山在全县项目观摩会上强调, over what was stressed.
_SAYS = regex(r"(?:强调|指出|要求)$")
_UNDERTAKES = regex(
    r"(?:[一-鿿]{2,8}?[省市县区镇乡旗州局委办院校]|街道|[一-鿿]{2,3})(?:“[^“”]{1,8}”)?"
    r"(?:全力|积极|全面|深入|扎实|大力|创新|加快|持续|着力)?(?:推进|推行|推动|推出|打造|实施|建立|出台|完善|启用|探索|深化|开展|组织|优化|破解|整治)(?=.{3})"
)
# 青山镇“三上门”化纠纷: who, and with what.
_DEVICE = regex(r"(?:[一-鿿]{2,10}?[省市县区镇乡村旗州局委办院校队站所]|[一-鿿]{2,6}街道)“[^“”]{1,10}”.{2,}")
# What a line without a subject begins with: 促进…, 打破…; 管理局 and 服务中心 are subjects.
_BARE = regex(
    r"(?:希望|贯彻|落实|促进|推动|推进|放手|放开|打破|开放|管理|改善|改变|实行|实施|采取|利用|依托|发展|培育|调整|减轻|转变|建立|完善|健全|扩大|增强"
    r"|组织|帮助|支持|方便|造福|惠及|拓宽|瞄准|立足|着眼|面向|告别|填补|创造|缓解|缩短|吸引|吸纳|提供|解决|化解|消除|覆盖|服务|提高|提升|降低"
    r"|学习|交流|弘扬|践行|坚持|强化|深化|加强|加快|助力|助推|聚焦|围绕|紧扣|锚定|破解|激发|激活|释放|凝聚|汇聚|压实|筑牢|守牢|守护|织密|擦亮|奋力"
    r"|全力|着力|合力|大力)(?![一-鿿]{0,2}[局部处厅办委所站院队]|中心|公司|集团|大会|会议|平台|基地)"
)
_ACTOR = regex(
    r"[一-鿿]{2,4}?(?:会见|会晤|主持|调研|考察|慰问|视察|督导|出席|接见)|[全我本各](?:国|省|市|县|区|州|旗|镇|乡|地|级)|[一-鿿]{2,7}?(?:[省市县区州旗镇乡村局院校厅]|街道|公司|集团|大学|中学|小学|银行)(?![一-鿿]?[民场])"
)
_LEVELS = "省市县区州旗镇乡"
_LEAD, _THREE, _SHORTEST = 80, 3, 7  # characters of a lead; lines; characters of a line that is whole
_SEASON = regex(
    r"(?<=..)(?:将至|来临|在即|将近|临近|已至|到来|来袭)[！]?$"
)  # 寒潮来袭: when it was, and a whole clause
_UNFINISHED = regex(r"[省市县区镇乡旗州局委办院校会司]$|[的和与及暨在对为向]$")
_SERVES = regex(r"支持|助力|服务|推进|推行|推出|发放|启用|实现|保障")
_MASTHEAD = regex(
    r"(?:争创|争做|争当|创建|喜迎|热烈庆祝|庆祝|学习贯彻|深入学习|不忘初心|牢记|讲文明|共建|同创)[^，。！？]{2,24}！?"
)

_BRACKETED = regex(r"[【\[](?P<title>[^【】\[\]]{8,80})[】\]]")
_TAG = (
    r"[【\[（(](?:图文|组图|多图|高清组图|图|视频|图片新闻|视频新闻|原创|转载?|转帖|快讯|推荐|热点"
    r"|置顶|头条|要闻|荐|新)[】\]）)]"
)
_TAGGED = regex(
    rf"(?:\[[一-鿿]{{2,6}}\]\s?(?={_TAG}))?(?:{_TAG}\s?)?(?P<title>.{{6,80}}?)(?:\s?{_TAG}|\s?\[复制链接\]|\s(?:\.{{3,6}}|…{{1,2}}))?"
)
# 【乡镇动态】title, 图文：title, 要闻 | title: the name of a column before a title.
_COLUMN = regex(
    r"(?:【[一-鿿A-Za-z0-9· 、“”]{2,16}】|\[[一-鿿]{2,6}\]|（[一-鿿]{2,10}）："
    r"|(?:图文|组图|图集|视频|快讯|简讯|聚焦|关注|要闻|头条|动态)\s?[：:|丨]"
    r"|[一-鿿]{0,6}(?:速递|速看|热讯|资讯|快讯|热点|焦点|速讯|播报|看点)\s?[：:|丨](?:[^|丨，。：]{2,16}[|丨])?"
    r"|[^|丨，。：]{2,16}\s?[|丨])\s?(?P<title>[^|丨]{8,80})"
)
_SPACED = regex(r"[一-鿿](?: {1,3}[一-鿿]){1,12}")  # characters set apart, as in 召 开
_GAP = regex(" +")
_CAMPAIGN = regex("不忘初心|牢记使命|学习贯彻")  # couplets that name a campaign, and no article


@dataclass(frozen=True, slots=True)
class Heading:
    """A headline and what stood over or under it."""

    headline: Piece | None = None
    kicker: Piece | None = None


def pairs(text: str) -> Pairs:
    """A text as its pairs of neighbouring characters are looked up in it: without marks and spaces."""
    return _letters(text) if len(text) < _KEPT else "".join(_WORDS.findall(text))


@lru_cache(maxsize=128)  # a body is asked for as often as a page is cut and its headlines weighed
def _letters(text: str) -> Pairs:
    return "".join(_WORDS.findall(text))


def overlap(block: str, body: Pairs) -> float:
    """Share of the block's character pairs that the body has."""
    own = _own(block) if len(block) < _SHORT else _listed(pairs(block))
    if not own:
        return 0.0
    if len(own) * len(body) > _FEW:
        return len(own & _listed(body)) / len(own)
    return sum(map(body.__contains__, own)) / len(own)


@lru_cache(maxsize=256)
def _own(block: str) -> frozenset[str]:
    return _listed(pairs(block))


def _listed(letters: str) -> frozenset[str]:
    return frozenset(map(add, letters, letters[1:]))


def lean(blocks: Sequence[str], bodies: Sequence[Pairs]) -> float:
    """How much more the headlines of a page belong to the body above them than to the one below, from -1 to 1.

    `blocks[i]` stands before `bodies[i]`; the last block stands after all of them.
    """
    before = sum(overlap(block, body) for block, body in zip(blocks[:-1], bodies, strict=True))
    after = sum(overlap(block, body) for block, body in zip(blocks[1:], bodies, strict=True))
    return (after - before) / max(1, sum(1 for block in blocks if block))


def is_masthead(text: str) -> bool:
    """Whether a line reads as the slogan newspapers print over a page."""
    return bool(_MASTHEAD.fullmatch(text)) and (not is_couplet(text) or bool(_CAMPAIGN.search(text)))


def is_open(text: str) -> bool:
    """Whether a line begins the title of a paper and does not end it: 云河县人民政府关于做好."""
    return "关于" in text and not _PAPER.search(text)


def choose(lines: Sequence[Piece], body: Sequence[Piece] = ()) -> Heading:
    """Headline and kicker from the lines of one block over or under `body`, in the order of the page."""
    rows = decks([part for line in lines if (bare := _bare(line)).text for part in _at_dash(bare)])
    under = len(rows)
    while under > 1 and _OUTCOME.fullmatch(rows[under - 1].text):
        under -= 1
    if under == len(rows) or (under == 1 and not tells(rows[0].text)):
        return _chosen(rows, body)
    return _with_kicker(_chosen(rows[:under], body), rows[under:])


def _chosen(rows: Sequence[Piece], body: Sequence[Piece]) -> Heading:
    """Headline and kicker among the decks of one block."""
    if len(rows) < 2:
        return Heading(*rows)
    return (
        _by_form(rows, body)
        or _by_subject(rows, body)
        or _by_event(rows)
        or _by_words(rows, body)
        or Heading(_joined(rows))
    )


def _by_form(rows: Sequence[Piece], body: Sequence[Piece]) -> Heading | None:
    """What dashes, the titles of papers and the words of who spoke tell."""
    if _SAYS.search(rows[0].text):
        return Heading(rows[0], _joined(rows[1:]))
    # A line that opens with a dash explains the headline over it.
    dash = next((i for i, row in enumerate(rows) if i and row.text.startswith("—")), None)
    if dash:
        over = _chosen(rows[:dash], body)
        if over.headline and _PHRASES.fullmatch(over.headline.text):
            return Heading(_joined(rows[dash:]), over.headline)
        return _with_kicker(over, rows[dash:])
    if is_open(rows[0].text) and _PAPER.search(rows[-1].text):
        return Heading(_joined(rows))
    if _OCCASION.fullmatch(rows[0].text) and len(rows[1].text) >= 10 and _DONE.search(rows[1].text):
        # 第五届农业博览会 / 云河县专场推介会在省城举行: where it took place, and what did.
        return Heading(rows[1], _joined([row for row in rows if row is not rows[1]]))
    if _EVENT.search(rows[0].text) and all(_FOLLOWS.match(row.text) for row in rows[1:]):
        return Heading(rows[0], _joined(rows[1:]))
    return None


def _by_subject(rows: Sequence[Piece], body: Sequence[Piece]) -> Heading | None:
    """The line that says who did it, among lines that begin with what is to be done or was done.

    促进林农增收 lacks what 云河护林工作形成新局面 has; of three lines the one in the middle is the main one.
    """
    lead = body[0].text[:_LEAD] if body else ""
    bare = [bool(_BARE.match(row.text)) or is_couplet(row.text) for row in rows]
    named = [not b and _names_who(row.text, lead) for b, row in zip(bare, rows, strict=True)]
    middle = len(rows) == _THREE and bare[0] and named[1]
    if not middle and (sum(named) != 1 or sum(bare) != len(rows) - 1):
        return None
    main = rows[1 if middle else named.index(True)]
    if min(len(row.text) for row in rows) < _SHORTEST or not tells(main.text) or "，" in rows[0].text:
        return None  # 青山镇推行“积分制” / 激活乡村治理 is one line, and so is what goes on behind a comma
    return Heading(main, _joined([row for row in rows if row is not main]))


def _names_who(text: str, lead: str) -> bool:
    """Whether a line begins with a place or a body, which the text may call by its full name."""
    name = text[:2]
    return bool(_ACTOR.match(text)) or any(name + level in lead or level + name in lead for level in _LEVELS)


def _by_event(rows: Sequence[Piece]) -> Heading | None:
    """The line that names an event, with the others beside it."""
    events = [row for row in rows if names_event(row.text)]
    if any(not _ATTENDS.fullmatch(row.text) for row in events):
        events = [row for row in events if not _ATTENDS.fullmatch(row.text)]
    # 全力打好秋粮丰收收官战 names no event by its own, beside a line that does.
    told = [row for row in events if not _SLOGAN.match(row.text) or _WHOLE.search(row.text)]
    events = told or events
    others = [row for row in rows if row not in events]
    if len(events) == 1 and others:
        beside = [row for row in others if _beside(row, events[0], rows)]
        if beside and (len(beside) == len(others) or rows[0] in beside):
            # What stands beside the event is its kicker; what does not goes on the line of the event.
            return Heading(_joined([row for row in rows if row not in beside]), _joined(beside))
    whole = all(len(row.text) >= 10 for row in rows) or (rows[0] in events and _WHOLE.search(rows[0].text))
    if len(events) > 1 and whole:
        # Two whole headlines, a main one and a second: the page prints the main one first.
        return Heading(events[0], _joined([row for row in rows if row is not events[0]]))
    if not events and _SERVES.search(rows[0].text) and all(_tells_figure(row.text) for row in rows[1:]):
        return Heading(rows[0], _joined(rows[1:]))
    return None


def _by_words(rows: Sequence[Piece], body: Sequence[Piece]) -> Heading | None:
    """Couplets, praise, questions and results beside the line that tells something, whoever did it."""
    mottos = [row for row in rows if is_couplet(row.text) or _PRAISE.search(row.text)]
    mottos += [row for row in rows[:-1] if row.text[-1] == "？"]
    if mottos and len(mottos) < len(rows):
        return _with_kicker(_chosen([row for row in rows if row not in mottos], body), mottos)
    if all(_RESULT.match(row.text) for row in rows[1:]):
        return Heading(rows[0], _joined(rows[1:]))
    whole = len(rows[0].text) >= 8 or is_slogan(rows[0].text) or bool(_SEASON.search(rows[0].text))
    if len(rows) > 2 or _UNFINISHED.search(rows[0].text):
        return None
    # 居民家门口看好病 / 云河推进社区医院建设: what it brings, and who does what.
    deeds = [bool(_UNDERTAKES.match(row.text) or _DEVICE.fullmatch(row.text)) for row in rows]
    # 走出去天地宽 / 云河茶叶卖到海外: the line that has the words of the text is the headline.
    told_below = pairs("".join(piece.text for piece in body))
    shares = [overlap(row.text, told_below) for row in rows]
    asked = rows[1].text[-1] == "？"  # 谁来管管 / 楼道里的杂物？
    apart = len(rows[0].text) >= 4 and len(rows[1].text) >= 8 and not asked
    told = apart and shares[1] - shares[0] >= _TELLS_MORE
    return Heading(rows[1], rows[0]) if told or (whole and deeds == [False, True]) else None


def _with_kicker(main: Heading, beside: Sequence[Piece]) -> Heading:
    """A heading with more lines in its kicker, in the order of the page."""
    rows = [*beside, *((main.kicker,) if main.kicker else ())]
    return Heading(main.headline, _joined(sorted(rows, key=lambda row: row.offsets[0])))


def _bare(line: Piece) -> Piece:
    """A line without what is set around a title: 【…】 about it, [图文] or a column before, （组图） behind."""
    if line.text[0] in "【[" and (match := _BRACKETED.fullmatch(line.text)):
        return line.part(*match.span("title"))
    if match := _TAGGED.fullmatch(line.text):
        line = line.part(*match.span("title"))
    if match := _COLUMN.fullmatch(line.text):
        line = line.part(*match.span("title"))
    if " " in line.text and _SPACED.fullmatch(line.text):
        return line.without([m.span() for m in _GAP.finditer(line.text)])
    return line


def _at_dash(line: Piece) -> tuple[Piece, ...]:
    """一江清水向东流 ——云河县河长制工作侧记, on one line, is two."""
    at = line.text.find(" ——", 1)
    return (line.part(0, at), line.part(at)) if at > 0 else (line,)


def _beside(row: Piece, event: Piece, rows: Sequence[Piece]) -> bool:
    """Whether a row stands beside the line of the event rather than being part of it."""
    if is_slogan(row.text) or _FOLLOWS.match(row.text):
        return True
    if rows.index(row) > rows.index(event):
        if _RESULT.match(row.text):
            return True
        # 云河县举办龙舟大赛 / 三十二支队伍同场竞渡: the first line lacks nothing.
        return bool(_WHOLE.search(event.text)) and len(row.text) >= 6 and row.text[0] not in "的和与暨及之"
    # 小网格有大作为 over a line that is whole by itself: who, and then what was done.
    match = _EVENT.search(event.text)
    whole = (
        len(event.text) >= 8
        and match is not None
        and match.start() >= 2
        and not event.text.startswith("关于")
    )
    return whole and len(row.text) >= 5 and row.text[-1] not in "：:"


def _tells_figure(text: str) -> bool:
    return bool(_FIGURE.search(text) and _FIGURE_SAYS.search(text))


def names_event(text: str) -> bool:
    """Whether a line says by itself what was done; short ones only if they end in it (云河大桥合龙)."""
    if _PRAISE.search(text):
        return False
    return bool(_DONE.search(text)) or (len(text) >= 8 and bool(_EVENT.search(text)))


def is_slogan(text: str) -> bool:
    """Whether a line beside a headline calls for something, praises it or gives a figure of it, as kickers do."""
    return len(text) >= 6 and bool(
        _SLOGAN.match(text)
        or _tells_figure(text)
        or _PRAISE.search(text)
        or "，" in text
        or "、" in text
        or " " in text
    )


def _joined(rows: Sequence[Piece]) -> Piece:
    """Lines as one headline; whole phrases keep a space where the line broke."""
    spaced = any(" " in row.text or "，" in row.text for row in rows)
    pieces: list[Piece] = []
    for row in rows:
        if pieces and spaced:
            pieces.append(Piece(" ", array("l", [pieces[-1].offsets[-1] + 1])))
        pieces.append(row)
    return join(pieces)
