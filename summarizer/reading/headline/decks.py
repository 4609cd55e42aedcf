"""Lines of a heading to its decks: the main line of a newspaper is often broken, and over and under it stand others.

A break inside a deck shows in the grammar: a verb still lacks its object, a subject its verb, a quotation its end.
"""

import re
from array import array
from collections.abc import Sequence

from summarizer.patterns import regex
from summarizer.reading.headline.verbs import lacks_subject, tells_deed
from summarizer.reading.piece import Piece, join

_MARKS = regex(r"[“”‘’《》（）·]")
_PARTS = regex(r"[ ，、；]+")
_WORD = 3  # characters; less is the end of a word: 招商引资工 / 作
_LONGEST_PART = 9
_LONGEST_SUBJECT = 24
_SHORTEST_SUBJECT = 5
_SHORT_SUBJECT = 8  # a bare place or body before a figure: 云河高新区 / 15个项目签约
# 举办"送岗下乡" / 专场招聘会: what was held ends in one of these.
_HELD = (
    r"(?:会议|大会|全会|例会|[谈聘谊布介进署理训员研评动究]会|仪式|活动|行动|大赛|联赛|比赛|赛|论坛|讲座|培训|培训班|专班|演练|展览|巡展|节|周|月|日"
    r"|演出|汇演|晚会|[检夜巡排督抽普核]查|义诊|会战|比武|竞赛|治理|执法|帮扶|调研|整治|宣传|工作|建设|项目|工程|计划|通知|意见|方案|办法|条例|细则|公告|协议|制度|机制|中心|基地|平台|名单|称号|荣誉|情况|问题)"
)
_HOLDS = regex(r"(?:召开|举行|举办|开展|启动|组织|印发|出台|发布(?!会)|签署|签订|成立|建立|荣获|通报|反馈)")
_ACTS = regex(r"(?<=.{4})(?:主持召开|召开|举行|举办|开展|签订|签署|组织|承办)$")
_HAPPENED = regex(
    r"(?:会议?|节|赛|仪式|活动|行动|学习|培训|论坛|典礼|展|演|演练|工作|检查|整治|演出|竞赛|招聘|签约)[”》]?(?:在[一-鿿]{1,10}|今日|昨日|隆重|顺利|正式)?$"
)
_ENDS_HELD = regex(_HELD + r"[”》]?$")
_HELD_HEAD = regex(rf"[^，。 ]{{0,14}}{_HELD}[”》]?(?:（[^（）]{{1,8}}）)?$")
# 会议召开, 推进会举行: the end of a line that began with what the meeting was about.
_BARE_EVENT = regex(
    r"(?![省市县区镇乡全我本])(?:[一-鿿]{0,4}(?:会议|大会|[谈聘谊布介进署理训员]会|仪式|活动|行动|工作))?(?:召开|举行|举办|启动|开幕|闭幕)$"
)
# 全县招商引资暨重点项目 / 建设调度会召开
_ABOUT = regex(
    r"(?![省市县区镇乡全我本])[一-鿿“”]{2,12}(?:会议?|仪式|活动|行动|大赛)(?:圆满|胜利|顺利|成功)?(?:召开|举行|举办|启动|开幕|闭幕|落幕|收官)$"
)
_OWNED = regex(r"全[省市县区镇乡旗州]|[我本][省市县区镇乡旗州]|[一-鿿]{2,4}[省市县区镇乡旗州]")
_ALIKE = 4  # characters
_AIM = 8  # characters of what something was done for
_WHO = regex(
    r"[全我本][省市县区镇乡旗州]|[省市县区州旗][一-鿿]{2}|[一-鿿]{2,4}(?:[省市县区镇乡旗州局委院]|街道|公司|集团)"
)
_VERB_FIRST = regex(
    r"召开|举行|举办|签约|调研|考察|视察|督导|检查|督查|会见|慰问|走访|开工|揭牌|启动|开幕|出席"
    r"|主持|印发|开展|通报|反馈|入选|荣获|获|来我|落到|取得|正式|胜利|顺利|圆满|成功|隆重|上线|投用"
    r"|进[一-鿿]{2,4}$|落户|签署|签订"
)
# 一季度全县进出口 / 实现“开门红”: a line that can only go on with what the line over it names.
_VERB_ALONE = regex(
    r"(?:首次|再次|双双|连续[一-鿿\d]{1,4})?(?:实现|突破|跃居|位居|迎来|再创|荣获|获评|获批|入选|上榜|走向|走进|实行|享受|用上|吃上|住进|喝上|达到|达|超)(?!.{0,12}[\d.]+(?:万|亿|元|%))"
)
_PREDICATE = regex(
    r"[种走撑闯打飘传散透]出(?!租)|[托撑串连建扬扛办]起|[开驶搬送跑住挤飘迈请搬吹融嵌涌]进"
    r"|[驶迈涌融注]入|共[商话谋叙]|座谈|远销|畅销|热销|走俏|登陆|重视|形成|受|占|走上|走向"
    r"|不[用再必出愁]|没有|无需|[就都也]能|拉开|解决|破解|化解|撬动|兑出|换来|接待|亮相|迎来|上榜"
    r"|新建|新增|发放|销售|成交|出台|下线|上市|完工|召开|举行|举办|开展|签约|调研|考察|督导|检查"
    r"|会见|慰问|走访|开工|揭牌|启动|开幕|出席|主持|印发|通报|反馈|入选|荣获|获|取得|实现|提升|落地"
    r"|落户"
    r"|突破|达到|超|成为|有|是|让|把|被|将|促|迎|建成|创建|推动|推进|推行|助力|助推|助|做|抓|打造"
    r"|打好|聚焦|坚持|强化|深化|服务|守护|绽放|走进|走出|点亮|擦亮|奏响|谱写|绘就|激活|赋能|书写|来"
    r"|到|赴|要|为|讲话|跑|变|织|架|筑|护|唱|谋|凝|聚|创|守|稳"
)
_DID = regex(
    r"(?:通报|介绍|宣读|传达|听取|部署|总结|分析|汇报|观看|参观|察看|颁发|进行|安排|讲解|宣布|作)了|^(?:记者[在从看获]|据悉，)"
)
_SUBJECT_ENDS = regex(
    r"(?:[省市县区州镇乡村]|街道|开发区|新区|高新区|园区|[委局院校厅]|集团|公司|企业|中学|小学|学院"
    r"|大学|医院|一行|》|(?<![起出成好展办建造行上施动为理])“[^“”]{1,14}”|工作|[常党支]委会|党委"
    r"|[党总]?支部|协会|联合会|[组团队]|政协委员|人大代表|\d个项目|[总吐产销流容][量值]|率)$"
)
# 与会代表 / 观摩云河茶园; 老干部局组织离退休干部 / 看云河新变化.
_PEOPLE = regex(
    r"(?:代表|委员|干部|职工|群众|农民|村民|居民|市民|企业家|学生|师生|党员|青年|老人|专家|学者|客商|嘉宾|选手|志愿者|民警|医生|教师|游客|工匠)们?$"
)
# 区委副书记、区长林青 / 赴青山镇接访
_TITLED = regex(
    r"[一-鿿、（）]{2,24}(?:书记|[省市县区州旗乡镇]长|主任|主席|[局部院]长|检察长|董事长|总?经理)[一-鿿]{2,3}"
)
_LED = regex(r"(?:组织|带领|邀请|发动|引导|动员|帮助|指导|助力)[^，。 ]{2,12}$")
_DO = "看赴进走游访话谈学讲送为当办谋做"
# 县人大四次会议 / 胜利闭幕
_MET = regex(r"(?:会议|会|论坛|典礼|仪式|活动|赛|节|班|课|展|周|月|行动)[”》]?$")
_HAPPENS = regex(
    r"(?:胜利|圆满|隆重|顺利|正式|成功|今日|昨日)?(?:将?于?\d{1,2}月\d{1,2}日)?(?:在[一-鿿]{2,8})?"
    r"(?:召开|举行|闭幕|开幕|落幕|启动|举办|收官|开班|结业|开学|开讲|开市|启幕|开赛|鸣枪)！?"
)
_JOINT = regex(
    r"(?:[和与及暨的在对于向将把被为并]|关于|围绕|[、：:]|推动|推进|促进|助推|打造|构建|谱写|实现"
    r"|加快|引领|带动|推行|聚焦|锚定|以来|期间|之际|(?<=..)(?:宣布|呼吁)"
    r"|(?<=.{5})(?<![准按及临暂小历工课学定实同])(?<!进行)时"
    r"|(?<!推广|走向|享誉|辐射|惠及|覆盖|走在|领跑|面向)(?:全国|全省|全市|省级|市级|国家级)"
    r"|第[一二三四五六七八九十百\d]{1,4})$"
)
# 改革向纵深推进, 步伐明显加快: whole, though 推进 and 加快 may lack their objects.
_GOES_FORWARD = regex(r"(?:[向步序快面入深度速力续实效]推进|[显断伐度步]加快)$")
_GOES_ON = regex(
    r"(?:[的及暨]|[镇乡村](?=调研|考察|检查|督导|走访|慰问|视察)|和(?![谐平])|与(?!会)|等(?!级)|之[一-鿿]|工作[一-鿿]{0,4}$|[\d.]+[万亿多余]{0,2}[一-鿿]{1,2}$)"
)
# 县长在调研饮水 / 安全工作时强调
_SAID_IN = regex(
    r"(?![一-鿿]{2,3}在)[^，。 ]{2,12}(?:时|上|中|会)(?:强调|指出|要求)|(?:时|会?上|中)?(?:强调|指出|要求)"
)
_GOES = regex("在|调研|检查|督导|会议|主持|视察|考察|走访|座谈|观摩")
_STANDS = regex(
    r"——?|—|[一-鿿、 ]{4,20}陪同$"
    r"|[一-鿿]{2,4}(?:主持|出席|讲话|参加|致辞|陪同|并讲话)|(?:首批|累计|总|共|近|超|逾|年)?(?![一二两三四五六七八九十\d]{1,3}(?:年|个月|天))[\d一二三四五六七八九十百千]"
)
# 践行“枫桥经验”: what is called for, and no subject.
_CALLS = regex(
    r"(?:以(?!色列)|践行|弘扬|传承|发扬|深入|学习贯彻|贯彻|落实|围绕|紧扣|坚持|聚焦|锚定|全力|着力"
    r"|大力|奋力|筑牢|守牢|扛牢|推动|推进|打造|书写|谱写|绘就|争当|争创|喜迎|畅通|打通|下好|唱响"
    r"|念好|打好|种好|走好|架起|织密|扎紧|拧紧|绷紧|跑出"
    r"|激活|盘活|擦亮|点亮|拓宽|端稳|端牢|鼓起|按下|敲开|解锁|破解|守好|守住|用好|用活|做好|做强|做大)"
)
# 县供水局公布, 方远山带队检查: what was done to what stands in the next line.
_DONE_TO = regex(
    r"(?<=..)(?:(?:通报|公布|发布|启动|开展|推出|出台|兑现|发放|完成|打造|建成|组织|部署|推进|推动|开启|实施|查处|破获|接收|引进|审议|听取|研究|安排|清理|整治|拆除|改造|新建|修复|救助"
    r"|捐赠|颁发|授予|赢得|获得|荣获|斩获|夺得|调研|检查|督导|考察|慰问|走访|看望|会见|视察|督查|暗访|巡查|调度|入选|获评|获批|跻身)){1,2}(?P<of>[一-鿿]{0,4})$"
)
_ENDS_DONE = regex(
    r"(?:召开|举行|开工|投用|竣工|投产|启用|开放|通车|揭牌|签约|讲话|出席|主持|陪同|入驻|落户)$"
)
_SAYS_WHAT = regex(r"(?:强调|指出|要求)[^，。 ]{4}")  # under an event, what was said there
# A thing with how many or how much of it: 三起典型案例, 资金1.4亿元.
_COUNTED = regex(
    r"(?:[\d一二两三四五六七八九十百千]{1,4}[起项个家名条批件处座位]|[一-鿿]{2,3}[\d.]+[万亿]?[一-鿿]{1,2}$)"
)
# 推行工程项目 / “拿地即开工”改革: what it is called.
_CALLED = regex(r"“[^”]{2,10}”(?:改革|模式|机制|制度|行动|工程|服务|平台|工作法|活动|项目|品牌)")
_DOES = regex(r"(?:推行|推进|推动|探索|实施|打造|推出|创新|开展|启动|建立|深化|开启|构建)[一-鿿]{2,12}$")
# 青山镇：/ 一根网线连起致富路; not 方远山强调：
_PLACED = regex(r"[一-鿿“”]{2,12}(?<!强调|指出|要求|表示|认为|提出)：")
# 我市新增4个 / 省级绿色工厂
_COUNTS = regex(
    r"(?:新增|新建|建成|破获|查处|入选|引进|培育|开通|认定|公布|推出|通报|发布)[\d一二两三四五六七八九十百]{1,4}[个家名项座处所批位起件条]$"
)
_ASKS = regex("谁|怎么|为何|为什么|哪里|何时|何以")  # 谁来管管 / 楼道里的杂物？
HOW = regex("(?:如何|怎样|怎么|何以)[一-鿿]{2,4}")  # 如何守护 / 校园食品安全
# 推动全县春耕 / 备耕落到实处
_CAUSES, _COMES_TO = regex("推动|促进|确保"), regex(r"^[一-鿿]{2,4}(?:落到|见到|取得|走深|走向|提质)")
_WHEN = regex(
    r"(?:今年|去年)?(?:前[一二两三四五六七八九十\d]{1,2}个?(?:月|季度)|[上下]半年|[一二三四]季度|\d{1,2}月份?|\d{1,2}至\d{1,2}月|近日|日前|今年以来)"
)
_DEEDS = regex("(?:考察|调研|视察|参观|学习|交流|指导|慰问|检查|督导){1,3}")  # 方远山来青山区 / 考察调研
_OF_SIZE = regex(r"年产[\d.]+[万亿]?[吨台辆套件只头]$")  # 云河集团年产5万吨 / 茶饮项目投产
_SAID_ON = regex(r"[（(]?(?:19|20)\d\d年\d{1,2}月\d{0,2}日?在[^，。]{4,50}[会议谈]上?[）)]?")
_OPENERS = {"“": "”", "《": "》", "（": "）", "‘": "’"}


def decks(rows: Sequence[Piece]) -> list[Piece]:
    """The lines of one heading with broken decks joined, in order."""
    found: list[list[Piece]] = []
    for row in rows:
        if found and _broken(found[-1][-1].text, "".join(r.text for r in found[-1]), row.text):
            found[-1].append(row)
        else:
            found.append([row])
    return [_one(group) for group in found]


def breaks(text: str, below: str) -> bool:
    """Whether a line by itself lacks what the line under it says."""
    return _broken(text, text, below)


def ends_in_joint(text: str) -> bool:
    """Whether a line ends in a word that more must follow: …关于促进."""
    return bool(_JOINT.search(text))


def is_couplet(text: str) -> bool:
    """Whether a line is nothing but phrases of one length: 谋划新思路 实现新突破."""
    parts = _lengths(text)
    if "、" in text and _TITLED.fullmatch(text):
        return False  # 区委副书记、区长林青平
    return len(parts) >= 2 and len(set(parts)) == 1 and parts[0] <= _LONGEST_PART


def tells(text: str) -> bool:
    """Whether a line says that something is done, so that it lacks no verb."""
    return bool(_PREDICATE.search(text))


def tells_when(text: str) -> bool:
    """Whether a line under a title tells when and where that was said: 2023年1月6日在云河县人民代表大会上."""
    return bool(_SAID_ON.fullmatch(text))


def recounts(text: str) -> bool:
    """Whether a line recounts what was done at a meeting, as no headline does: 方远山通报了…, 记者在…看到."""
    return ("了" in text or text[:2] in ("记者", "据悉")) and bool(_DID.search(text))


def _lengths(text: str) -> list[int]:
    return [len(part) for part in _PARTS.split(_MARKS.sub("", text).strip("！")) if part]


def _broken(last: str, deck: str, row: str) -> bool:
    """Whether a deck whose last line is `last` goes on in `row`."""
    if any(deck.rfind(a) > deck.rfind(b) for a, b in _OPENERS.items()):
        return True
    if last[0] == "为" and len(last) >= _AIM and _WHO.match(row) and tells(row):
        return False  # 为优化营商环境建言献策 over 县政协开展视察
    if row[0] in "—" or last[-1] in "！？" or tells_when(row):
        return False
    if last[-1] == "：":
        return bool(_PLACED.fullmatch(last))
    if _JOINT.search(last) and not is_couplet(deck) and not _GOES_FORWARD.search(last):
        return True
    if (
        len(row) < _WORD
        or _DEEDS.fullmatch(row)
        or _WHEN.fullmatch(deck)
        or _OF_SIZE.search(deck)
        or (_COUNTS.search(deck) and not _STANDS.match(row))
    ):
        return True
    if (
        (_ASKS.match(deck) and row[-1] == "？")
        or HOW.fullmatch(deck)
        or (_CAUSES.match(deck) and _COMES_TO.search(row))
    ):
        return True
    if deck[0] in "让使为" and not (_PREDICATE.search(deck, 1) or _OWNED.match(row)):
        return True
    if is_couplet(deck):
        # 助企纾困 稳岗留工 / 根治欠薪: a list of phrases, not a phrase and a headline.
        return _lengths(row)[:1] == _lengths(deck)[:1] and len(_lengths(row)) == 1 and len(row) <= 4
    if is_couplet(row) or _GOES_FORWARD.search(deck):
        return False
    if row[0] == "与" and tells(row) and tells(deck):
        return False  # 方远山到青山镇走访 / 与干部群众共商发展
    if _GOES_ON.match(row) or _BARE_EVENT.match(row) or (_SAID_IN.fullmatch(row) and _GOES.search(deck)):
        return True
    if _CALLED.fullmatch(row) and _DOES.search(deck):
        return True
    if _SAYS_WHAT.match(row):
        return False
    if (
        (done := _DONE_TO.search(deck))
        and not row.startswith("关于")
        and (
            not _ENDS_HELD.search(deck) and (_COUNTED.match(row) or _HELD_HEAD.match(row))
            if done["of"]
            else _takes(deck, done.start(), row)
        )
    ):
        return True
    if _lacks_object(deck, row) or (_ABOUT.match(row) and _OWNED.match(deck) and not _PREDICATE.search(deck)):
        return True
    return _lacks_verb(deck, row)


def _lacks_object(deck: str, row: str) -> bool:
    """举办“送岗下乡” / 专场招聘会; 中心组举行 / 第十次集体学习, unless it is the event that 举行 ends."""
    if (match := _ACTS.search(deck)) and not _HAPPENED.search(deck, 0, match.start()):
        return not _STANDS.match(row) and " " not in row
    held = list(_HOLDS.finditer(deck))
    if not held or _HOLDS.search(row) or row[0].isdigit() or tells_deed(row[:-2]):
        return False
    thing = deck[held[-1].end() :]
    return not _ENDS_HELD.search(thing) and len(thing) <= 16 and bool(_HELD_HEAD.match(row))


def _takes(deck: str, at: int, row: str) -> bool:
    """Whether the verb at the end of a deck is done by whoever stands before it to what the row names.

    市林业局启动 / 冬季造林会战; but 冬季造林会战启动 is whole.
    """
    doer = deck[:at]
    whole = _HAPPENED.search(doer) or _ENDS_HELD.search(doer) or _HOLDS.search(doer)
    alone = " " in row or "，" in row or row[0] == "—" or _VERB_FIRST.match(row) or _ENDS_DONE.search(row)
    # 方远山参加第一代表团审议 / 林青参加第一代表团审议: two lines that end alike stand side by side.
    alike = row.endswith(deck[-_ALIKE:])
    return not (whole or alone or alike)


def _lacks_verb(deck: str, row: str) -> bool:
    """云河职业学院与6家企业 / 签约共建产业学院."""
    if _MET.search(deck) and _HAPPENS.fullmatch(row):
        return True
    if _CALLS.match(deck) or lacks_subject(deck):
        return False
    if (
        _VERB_ALONE.match(row)
        and len(deck) >= _SHORTEST_SUBJECT
        and " " not in deck
        and not _PREDICATE.search(deck)
    ):
        return True
    if deck[0] == "“" and deck.find("”") == len(deck) - 1 and not lacks_subject(row):
        return False  # “五月榴花红似火” / 全县职工才艺大赛落幕
    people = bool(_PEOPLE.search(deck) or _TITLED.fullmatch(deck))
    if people and (_LED.search(deck) or not _PREDICATE.search(deck)):
        return bool(_VERB_FIRST.match(row)) or lacks_subject(row) or row[0] in _DO
    if not _SUBJECT_ENDS.search(deck) or _PREDICATE.search(re.sub(r"“[^”]*”", "", deck)):
        return False
    if len(deck) > _LONGEST_SUBJECT or " " in deck:
        return False
    return bool(_VERB_FIRST.match(row)) or not _STANDS.match(row) or len(deck) <= _SHORT_SUBJECT


def _one(group: Sequence[Piece]) -> Piece:
    """Lines as one deck; a line that holds a space by itself keeps one at the break."""
    pieces: list[Piece] = []
    for row in group:
        if pieces and " " in pieces[-1].text and not _VERB_FIRST.match(row.text):
            pieces.append(Piece(" ", array("l", [pieces[-1].offsets[-1] + 1])))
        pieces.append(row)
    return join(pieces)
