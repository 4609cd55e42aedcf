"""Newspaper pages, invented: every way to sign an article under every kind of masthead, and what stands between."""

from itertools import product

import pytest

from summarizer.reading import decode, read
from summarizer.reading.headline.decks import decks
from summarizer.reading.headline.headline import choose
from summarizer.reading.lines.masthead import masthead
from summarizer.reading.lines.signers import people
from summarizer.reading.piece import whole

ARTICLES = [
    (
        "云河县召开防汛工作会议",
        "5月7日，云河县召开防汛工作会议，县委书记方远山出席会议并讲话，县长林青主持会议。",
        "会议要求，各乡镇要压实防汛责任，加强巡查值守，确保安全度汛。",
    ),
    (
        "老茶农的新生意",
        "天刚蒙蒙亮，青山镇茶农赵老四就背着竹篓上了山。今年他又多了一个身份：带货主播。",
        "“一场直播能卖两百多斤。”赵老四说，茶叶卖到了全国各地，一年增收8万多元。",
    ),
    (
        "林青调研重点项目建设",
        "5月6日，县长林青先后到新材料产业园、科创中心调研重点项目建设，详细了解项目进度。",
        "林青强调，要强化要素保障，优化审批服务，加快建设进度。",
    ),
]
# What stands before the text, behind it, on a line over it, on a line under it; how many names that gives.
SIGNATURES = {
    "dateline": ("本报讯（记者 王小明）", "", "", "", 1),
    "half width": ("本报讯(记者王小明 通讯员李小河)", "", "", "", 2),
    "reports": ("本报讯 记者王小明 通讯员李小河报道：", "", "", "", 2),
    "own paper": ("云河日报讯（全媒体记者王小明）", "", "", "", 1),
    "place": ("云河讯（记者 王小明）", "", "", "", 1),
    "bare and name": ("本报讯 ", "（王小明）", "", "", 1),
    "bracketed and name": ("【本报讯】", "（王小明）", "", "", 1),
    "names at the end": ("", "（记者 王小明　通讯员 李小河）", "", "", 2),
    "names alone on a line": ("", "", "", "（王小明 李小河）", 2),
    "credit on a line": ("本报讯 ", "", "", "（记者 王小明）", 1),
    "byline": ("", "", "本报记者 王小明", "", 1),
    "squared byline": ("", "", "□记者 王小明 通讯员 李小河", "", 2),
    "squared name": ("", "", "□王小明", "", 1),
    "starred byline": ("", "", "★ 记者 王小明 通讯员 李小河", "", 2),
    "dash and byline": ("", "", "——本报记者 王小明 通讯员 李小河", "", 2),
    "names under the headline": ("", "", "王小明 李小河", "", 2),
    "written by": ("", "", "采写/记者 王小明", "", 1),
    "names and report": ("", "", "", "王小明 李小河 报道", 2),
    "names and pen": ("", "（王小明 李小河/文）", "", "", 2),
    "report without a colon": ("云河讯 记者 王小明报道 ", "", "", "", 1),
}
MASTHEADS = [
    "云河日报\n2024年5月8日 星期三\nA02 要闻",
    "A02·要闻　2024年5月8日　星期三　责编：钱守正　电话：0000-1234567\n云河日报",
    "云河日报　2024-05-08　第02版：要闻",
    "第二版　2024.5.8　时政要闻　云河日报",
    "云河日报　要闻　02　2024年5月8日/星期三　编辑/钱守正 美编/吴若兰",
    "时政要闻\n2024年5月8日 星期三 编辑 钱守正\n云河日报",
    "云 河 日 报\n云河日报社出版 国内统一刊号:CN00-0000 总第3321期\n云河日报 2024年5月8日 星期三 甲辰年四月初一",
]


def page(text):
    return read(decode(text.encode(), "page"))


def printed(signature, after=False):
    before, behind, over, under, _ = SIGNATURES[signature]
    lines = []
    for headline, first, last in ARTICLES:
        body = [before + first, last + behind, *([under] if under else [])]
        title = [headline, *([over] if over else [])]
        lines += body + title if after else title + body
    return "\n".join(lines) + "\n责任编辑：钱守正　版式：吴若兰\n"


@pytest.mark.parametrize(("signature", "top"), list(product(SIGNATURES, MASTHEADS)))
def test_every_article_has_its_headline_text_and_reporters(signature, top):
    result = page(f"{top}\n\n{printed(signature)}")
    assert [a.headline and a.headline.text for a in result.articles] == [a[0] for a in ARTICLES]
    assert [a.text for a in result.articles] == [f"{first}\n{last}" for _, first, last in ARTICLES]
    names = ("王小明", "李小河")[: SIGNATURES[signature][4]]
    assert {a.byline for a in result.articles} == {names}
    assert result.published == "2024-05-08"
    assert result.publisher and result.publisher.replace(" ", "") == "云河日报"


@pytest.mark.parametrize("signature", SIGNATURES)
def test_headlines_behind_their_articles(signature):
    result = page(printed(signature, after=True) + "云河日报　2024年5月8日　星期三　3版　综合\n")
    assert [a.headline and a.headline.text for a in result.articles] == [a[0] for a in ARTICLES]
    assert (result.publisher, result.published) == ("云河日报", "2024-05-08")


def test_what_stands_between_articles():
    result = page(
        "导读\n旧小区改造再提速　5版\n\n云河县召开防汛工作会议\n本报讯（记者 王小明）5月7日，云河县召开防汛工作会议。\n"
        "又讯\n5月7日下午，云河水库开展防汛演练，80人参加。（李小河）\n"
        "一树花开\n图为青山湿地公园的杜鹃花。\n本报记者 赵大川 摄\n"
        "政务短波\n◆5月6日，县民政局举行培训。\n◆5月5日，县水利局检查水库。\n"
        "遗失声明\n云河茶厂遗失公章一枚，声明作废。\n"
    )
    assert [(a.headline and a.headline.text, a.byline) for a in result.articles] == [
        ("云河县召开防汛工作会议", ("王小明",)),
        (None, ("李小河",)),
        ("一树花开", ("赵大川",)),
        ("政务短波", ()),
    ]
    assert not any("公章" in a.text or "旧小区" in a.text for a in result.articles)


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (("云河水厂二期工程开工", "日供水能力将增加十万吨"), "云河水厂二期工程开工", "日供水能力将增加十万吨"),
        (("我市5个项目", "入选省级重点"), "我市5个项目入选省级重点", None),
        (("云河县召开一季度", "经济形势分析会议"), "云河县召开一季度经济形势分析会议", None),
        (("市委常委会召开会议强调", "坚持问题导向 狠抓整改", "方远山主持"), "市委常委会召开会议强调", "坚持问题导向 狠抓整改 方远山主持"),
        (("听企业家说心里话", "全市重点企业座谈会召开"), "全市重点企业座谈会召开", "听企业家说心里话"),
    ],
)  # fmt: skip
def test_lines_over_and_under_the_main_line(rows, headline, kicker):
    chosen = choose([whole(row) for row in rows])
    assert chosen.headline is not None
    assert (chosen.headline.text, chosen.kicker and chosen.kicker.text) == (headline, kicker)


@pytest.mark.parametrize(
    "line",
    [
        "云河日报社召开会议",
        "2024年5月8日",
        "今日8版 共3页",
        "县委书记 方远山",
        "云河日报记者走进青山镇",
        "5月8日 星期三 多云",
    ],
)
def test_lines_that_are_no_masthead(line):
    assert masthead(line) == ()


def test_contacts_of_a_notice_are_text():
    (article,) = page(
        "关于公开招聘网格员的公告\n为做好基层工作，现公开招聘网格员20名。\n通讯地址：云河县青山路1号\n特此公告。\n"
    ).articles
    assert [s.text[:4] for s in article.sentences] == ["为做好基", "通讯地址", "特此公告"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("深化产教融合 培育工匠人才", "云河职业学院与8家企业", "签约共建产业学院"), ["深化产教融合 培育工匠人才", "云河职业学院与8家企业签约共建产业学院"]),
        (("云河县召开“送服务”", "专项活动推进会"), ["云河县召开“送服务”专项活动推进会"]),
        (("我县“一件事”", "改革取得成效", "首批9个事项落地"), ["我县“一件事”改革取得成效", "首批9个事项落地"]),
        (("全县防汛抗旱工作", "会议召开"), ["全县防汛抗旱工作会议召开"]),
        (("县委书记方远山调研重点项目", "时强调", "以项目大突破推动", "经济大发展"), ["县委书记方远山调研重点项目时强调", "以项目大突破推动经济大发展"]),
        (("县人大四次会议", "胜利闭幕"), ["县人大四次会议胜利闭幕"]),
        (("我县今年计划造林", "8.6万亩"), ["我县今年计划造林8.6万亩"]),
        (("县政府召开新闻发布会", "介绍上半年经济运行情况"), ["县政府召开新闻发布会", "介绍上半年经济运行情况"]),
        (("全县招商引资暨重点项目", "建设调度会召开"), ["全县招商引资暨重点项目建设调度会召开"]),
        (("云河高新区", "15个产业项目集中签约"), ["云河高新区15个产业项目集中签约"]),
        (("方远山在调研饮水", "安全工作时强调", "让群众喝上放心水"), ["方远山在调研饮水安全工作时强调", "让群众喝上放心水"]),
        (("稳岗留工 助企纾困", "根治欠薪"), ["稳岗留工 助企纾困 根治欠薪"]),
        (("一江清水向东流", "——云河县河长制工作侧记"), ["一江清水向东流", "——云河县河长制工作侧记"]),
        (("县委常委会召开会议", "研究审计整改工作"), ["县委常委会召开会议", "研究审计整改工作"]),
        (("县市场监管局公布", "两起典型案例"), ["县市场监管局公布两起典型案例"]),
        (("河口镇：", "两张地图管好一片山"), ["河口镇：两张地图管好一片山"]),
        (("拓宽“致富路”", "河口镇盘活闲置校舍"), ["拓宽“致富路”", "河口镇盘活闲置校舍"]),
        (("县林业局启动", "秋季巡山行动"), ["县林业局启动秋季巡山行动"]),
        (("云河书城启动", "今年9月投用"), ["云河书城启动", "今年9月投用"]),
        (("我县拨付发放", "资金2.4亿元"), ["我县拨付发放资金2.4亿元"]),
        (("方远山调研山区", "道路安全工作", "要求人防技防并重"), ["方远山调研山区道路安全工作", "要求人防技防并重"]),
        (("我县一家企业入选省级", "绿色工厂名单"), ["我县一家企业入选省级绿色工厂名单"]),
        (("县委理论学习中心组", "举行专题研讨会", "方远山主持并讲话"), ["县委理论学习中心组举行专题研讨会", "方远山主持并讲话"]),
        (("青山镇推行村级工程", "“阳光议事”机制"), ["青山镇推行村级工程“阳光议事”机制"]),
        (("周末东街部分路段", "实行单向通行"), ["周末东街部分路段实行单向通行"]),
        (("前三季度云河工业用电", "实现两位数增长"), ["前三季度云河工业用电实现两位数增长"]),
        (("全市督导推进会暨市委第二", "轮督导动员会召开"), ["全市督导推进会暨市委第二轮督导动员会召开"]),
    ],
)  # fmt: skip
def test_a_broken_deck_is_one_line(rows, expected):
    assert [deck.text for deck in decks(_printed(rows))] == expected


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (("牵住“牛鼻子” 下好“先手棋”", "青山街道建成口袋公园17处"), "青山街道建成口袋公园17处", "牵住“牛鼻子” 下好“先手棋”"),
        (("方远山在项目观摩会上强调", "以项目之进促发展之稳"), "方远山在项目观摩会上强调", "以项目之进促发展之稳"),
        (("让“口袋公园”装满幸福", "我区今年新建口袋公园12处"), "我区今年新建口袋公园12处", "让“口袋公园”装满幸福"),
        (("秋收时节看粮仓", "百万亩水稻陆续开镰"), "百万亩水稻陆续开镰", "秋收时节看粮仓"),
        (("搭平台 促对接", "云河·广东恳谈会在深圳举行", "现场签约项目9个"), "云河·广东恳谈会在深圳举行", "搭平台 促对接 现场签约项目9个"),
        (("“小切口”立法", "破解停车难", "县人大常委会审议停车管理条例"), "县人大常委会审议停车管理条例", "“小切口”立法破解停车难"),
        (("云河杨梅节开幕", "12个项目现场签约"), "云河杨梅节开幕", "12个项目现场签约"),
        (("我区6家茶企亮相丝路茶展", "意向订单金额8000万元"), "我区6家茶企亮相丝路茶展", "意向订单金额8000万元"),
        (("把温暖送到心坎上", "青山镇新建两处便民驿站", "三千名快递员歇脚不愁"), "青山镇新建两处便民驿站", "把温暖送到心坎上三千名快递员歇脚不愁"),
        (("云湖鲈鱼开捕上市", "预计产量900吨，价格与往年相当"), "云湖鲈鱼开捕上市", "预计产量900吨，价格与往年相当"),
        (("我县推行联审联办", "办理时限由30天缩短到7天"), "我县推行联审联办", "办理时限由30天缩短到7天"),
        (("放学以后去哪里？", "青山镇办起24间课后书屋"), "青山镇办起24间课后书屋", "放学以后去哪里？"),
        (("谁来管管", "楼道里的杂物？"), "谁来管管楼道里的杂物？", None),
        (("小茶叶做成大产业", "云河茶农人均增收3000元"), "云河茶农人均增收3000元", "小茶叶做成大产业"),
        (("提速扩面 惠企利民", "我县“一件事”改革见效", "首批9个事项落地"), "我县“一件事”改革见效", "提速扩面 惠企利民 首批9个事项落地"),
    ],
)  # fmt: skip
def test_couplets_and_figures_stand_beside_the_main_line(rows, headline, kicker):
    chosen = choose(_printed(rows))
    assert (chosen.headline and chosen.headline.text, chosen.kicker and chosen.kicker.text) == (
        headline,
        kicker,
    )


def _printed(rows):
    page = whole("\n".join(rows))
    starts = [sum(len(row) + 1 for row in rows[:n]) for n in range(len(rows))]
    return [page.part(at, at + len(row)) for at, row in zip(starts, rows, strict=True)]


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("记者 王小明 通讯员 李河", ("王小明", "李河")),
        ("记者 何 静唐小满", ("何静", "唐小满")),
        ("记者 唐小满何 静", ("唐小满", "何静")),
        ("记者 唐小满李河", ("唐小满", "李河")),
        ("（今日云河 记者 王小明）", ("王小明",)),
        ("（王小明 通讯员 李小河）", ("王小明", "李小河")),
    ],
)
def test_names_whose_space_a_line_break_swallowed(credit, names):
    assert people(credit) == names


def test_a_dateline_broken_before_its_last_word():
    first, second = page(
        "本报讯 记者 王小明 通讯员 李小河\n 报道：5月7日，云河县召开防汛工作会\n议，县委书记方远山出席会议并讲话，县\n长林青主持会议。\n\n"
        "云河县召开防汛工作会议\n\n本报讯 记者 王小明 通讯员 李小河 报道：\n5月6日，县长林青到新材料产业园调研\n重点项目建设，走访三家企业，详细了解\n项目进度。\n\n林青调研重点项目\n"
    ).articles
    assert first.text == "5月7日，云河县召开防汛工作会议，县委书记方远山出席会议并讲话，县长林青主持会议。"
    assert second.text.startswith("5月6日，县长林青到新材料产业园调研重点项目建设，走访")
    assert first.byline == second.byline == ("王小明", "李小河")


def test_a_photograph_of_something_else_is_no_part_of_the_article_above():
    meeting, photograph = page(
        "云河县召开防汛工作会议\n本报讯（记者 王小明）5月7日，云河县召开防汛工作会议，部署防汛工作。\n会议要求，各乡镇要压实防汛责任。\n\n"
        "5月5日，青山镇茶农正在采摘明前茶。\n本报记者 赵大川 摄\n\n责任编辑：钱守正　版式：吴若兰\n"
    ).articles
    assert (meeting.byline, photograph.byline) == (("王小明",), ("赵大川",))
    assert photograph.headline is None


def test_names_before_texts_whose_headlines_follow():
    body = "5月7日，{}举行{}，80余人参加活动，现场气氛热烈。"
    events = [("青山镇", "茶艺大赛"), ("白石镇", "龙舟比赛"), ("柳河镇", "非遗展演")]
    names = ["王小明", "李小河", "赵大川"]
    lines = [
        f"□记者 {name}\n{body.format(*event)}\n{event[0]}举行{event[1]}"
        for name, event in zip(names, events, strict=True)
    ]
    result = page("\n\n".join(lines) + "\n")
    assert [(a.headline and a.headline.text, a.byline) for a in result.articles] == [
        (f"{place}举行{what}", (name,)) for (place, what), name in zip(events, names, strict=True)
    ]


def test_lines_over_the_day_that_opens_the_news_are_its_headline():
    (article, _) = page(
        "云河县政府党组会议召开\n传达学习省、市有关会议精神\n5月7日，县长林青主持召开县政\n府党组会议，传达学习省、市有\n关会议精神，研究贯彻意见。县\n领导方远山参加会议。（王小明）\n\n"
        "青山镇举办龙舟赛\n5月6日，青山镇举办龙舟比赛，\n八支队伍参赛，吸引众多游客驻\n足观看。（李小河）\n"
    ).articles
    assert article.headline and article.headline.text == "云河县政府党组会议召开"
    assert article.kicker and article.kicker.text == "传达学习省、市有关会议精神"


def test_an_indented_line_at_the_foot_of_a_column_is_no_headline():
    lines = [
        "　　本报讯（记者 王小明）5月7", "日，云河县春季农业现场会在青", "山镇召开，县长林青出席会议。", "　　与会人员观摩了青山镇连片", "", "高标准农田示范区，听取了小麦", "返青管理情况介绍。",
        "", "全县春季农业现场会召开", "",
        "　　本报讯（记者 李小河）5月6", "日，青山镇举办龙舟比赛，八支", "队伍参赛，吸引众多游客驻足观", "看。", "", "青山镇举办龙舟比赛", "",
    ]  # fmt: skip
    first, second = page("\n".join(lines)).articles
    assert "与会人员观摩了青山镇连片高标准农田示范区" in first.text
    assert [a.headline and a.headline.text for a in (first, second)] == [
        "全县春季农业现场会召开",
        "青山镇举办龙舟比赛",
    ]


@pytest.mark.parametrize("credit", ["（云河报社 记者 王小明）", "（下转第3版）（记者 王小明）"])
def test_credits_with_a_paper_or_behind_a_jump(credit):
    first, _ = page(
        f"云河县召开防汛工作会议\n5月7日，云河县召开防汛工作会议，部署防汛工作。\n{credit}\n\n青山镇举办龙舟赛\n5月6日，青山镇举办龙舟赛。（李小河）\n"
    ).articles
    assert first.byline == ("王小明",)
    assert first.text == "5月7日，云河县召开防汛工作会议，部署防汛工作。"


def test_an_unsigned_article_begins_where_its_headline_and_its_day_stand():
    first, second = page(
        "云河县召开防汛工作会议\n本报讯（记者 王小明）5月7日，云河县召开防汛工作会议，部署防汛工作。\n会议要求，要压实防汛责任。\n\n"
        "青山镇举办龙舟赛\n5月6日，青山镇举办龙舟赛，八支队伍参赛。\n比赛吸引众多游客。\n\n本报讯（记者 赵大川）又有一场比赛将在六月举行。\n"
    ).articles[:2]
    assert (first.byline, second.byline) == (("王小明",), ())
    assert second.headline and second.headline.text == "青山镇举办龙舟赛"


def test_a_heading_inside_a_signed_article_does_not_cut_it():
    first, _ = page(
        "我县党建工作纪实\n本报讯（记者 王小明）近年来，我县党建工作不断加强，建强基层队伍。\n建强队伍 夯实根基\n我县选派干部到村任职，培训村干部。\n"
        "青山镇举办龙舟赛\n本报讯（记者 李小河）5月6日，青山镇举办龙舟赛。\n"
    ).articles
    assert "我县选派干部到村任职" in first.text


@pytest.mark.parametrize(
    ("picture", "headline"),
    [
        ("图片新闻\n5月6日，青山镇村民采摘枇杷，\n今年产量翻番。\n本报记者 赵大川 摄", None),
        ("【图片新闻】\n5月6日，青山镇村民采摘枇杷，今年产量翻番。　赵大川 摄影报道", None),
        ("图片新闻\n枇杷压弯枝\n5月6日，青山镇村民采摘枇杷，今年产量翻番。赵大川摄", "枇杷压弯枝"),
        ("5月6日，青山镇村民采摘枇杷，今年产量翻番。\n记者 赵大川 摄", None),
    ],
)
def test_a_photograph_with_its_caption_is_an_item_of_its_own(picture, headline):
    (title, lead, last), signature = ARTICLES[0], "本报讯（记者 王小明）"
    result = page(
        f"{title}\n{signature}{lead}\n{last}\n{picture}\n编辑部电话：0000-1234567 值班总编：钱守正 本版编辑：吴若兰\n"
    )
    caption = result.articles[1]
    assert len(result.articles) == 2
    assert (caption.headline and caption.headline.text, caption.byline) == (headline, ("赵大川",))
    assert caption.text == "5月6日，青山镇村民采摘枇杷，今年产量翻番。"


def test_a_photograph_beside_an_unsigned_article_is_no_part_of_it():
    found = page(
        "云河县召开防汛工作会议\n5月7日，云河县召开防汛工作会议。\n会议要求，压实责任。\n图片新闻\n5月6日，青山镇村民采摘枇杷。赵大川 摄\n"
    )
    assert [a.text for a in found.articles] == [
        "5月7日，云河县召开防汛工作会议。\n会议要求，压实责任。",
        "5月6日，青山镇村民采摘枇杷。",
    ]


@pytest.mark.parametrize(
    ("before", "behind", "over"),
    [
        ("本报讯（记者 王小明）", "", ""),
        ("", "（王小明）", ""),
        ("", "", "本报记者 王小明"),
        ("", "", "□记者 王小明"),
    ],
)
def test_a_question_is_a_headline_where_one_stands(before, behind, over):
    news = [
        ("谁来管管楼道杂物？", "市民赵先生反映，楼道里堆满杂物。", "您怎么看？"),
        (*ARTICLES[0][:2], "汛期还会远吗？"),
        ("雨水去了哪里？", "5月6日，县住建局介绍，雨水经管网入河。", "大家放心了吧？"),
    ]
    lines = [x for title, text, end in news for x in (title, over, f"{before}{text}", f"{end}{behind}") if x]
    found = page("\n".join(lines) + "\n").articles
    assert [a.headline and a.headline.text for a in found] == [title for title, *_ in news]
    assert [a.text for a in found] == [f"{text}\n{end}" for _, text, end in news]


def test_the_line_that_has_the_words_of_the_text_is_the_headline():
    title, lead = "云河县兑现惠企补贴八千万元", "5月6日，记者从县财政局获悉，云河县今年兑现惠企补贴八千万元。"
    (first, _) = page(
        f"家门口添动力\n{title}\n本报讯（记者 王小明）{lead}\n\n{ARTICLES[2][0]}\n本报讯（记者 李小河）{ARTICLES[2][1]}\n"
    ).articles
    assert (first.headline and first.headline.text, first.kicker and first.kicker.text) == (
        title,
        "家门口添动力",
    )


@pytest.mark.parametrize(
    "line",
    [
        "壬寅年十月廿八　总第6021期",
        "2 综合新闻",
        "云河天气：今天夜里多云，气温12℃~18℃。",
        "云河记者站　电话：0000-1234567",
    ],
)
def test_lines_of_the_paper_under_its_name_are_in_no_article(line):
    result = page(f"云河日报\n2024年5月8日　星期三\n{line}\n\n{printed('dateline')}{line}\n")
    assert [a.headline and a.headline.text for a in result.articles] == [a[0] for a in ARTICLES]
    assert not any(
        "总第" in a.text or "多云" in a.text or "综合" in a.text or "电话" in a.text or a.kicker
        for a in result.articles
    )


def test_the_end_of_a_headline_is_no_reporter():
    first, other = page(
        "青山茶旅迎来\n黄金周\n本报讯（记者 王小明）5月6日，青山茶园迎来旅游黄金周。\n\n林青调研\n本报讯（记者 李小河）5月7日，县长林青调研。\n"
    ).articles
    assert first.headline and first.headline.text == "青山茶旅迎来黄金周"
    assert (first.byline, other.byline) == (("王小明",), ("李小河",))


def test_a_notice_and_a_column_in_brackets_behind_the_news():
    lines = [
        "云河县召开防汛工作会议", "　　本报讯（记者 王小明）5月7日，云", "河县召开防汛工作会议，县长林青出", "席会议并讲话，各乡镇负责人参加。",
        "云河县供水公司关于东街的停水通告", "　　因管道检修，定于5月9日停水八小", "时，请广大用户提前做好储水准备，",
        "施工期间给您带来不便，敬请谅解。", "云河县供水公司", "2024年5月8日",
        "【短讯】", "　　●5月6日，县民政局举行培训，八十", "人参加培训，学员来自各乡镇街道。", "　　●5月5日，县水利局检查水库。",
    ]  # fmt: skip
    found = page("\n".join(lines) + "\n").articles
    assert [a.headline and a.headline.text for a in found] == [
        "云河县召开防汛工作会议",
        "云河县供水公司关于东街的停水通告",
        "短讯",
    ]
    assert found[1].text.split("\n")[1:] == ["云河县供水公司", "2024年5月8日"]


def test_a_reporter_s_line_that_goes_on_in_the_news_is_text():
    (article,) = page(
        "云河县召开防汛工作会议\n本报讯 记者 王小明\n通讯员 李小河 报道：5月7\n日，云河县召开防汛工作会\n议，县委书记方远山出席会\n议并讲话，县长林青主持会\n议，各乡镇负责人参加会议。\n"
    ).articles
    assert article.text.startswith("5月7日，云河县召开防汛工作会议")
    assert article.byline == ("王小明", "李小河")


def test_captions_between_the_paragraphs_of_a_page():
    (article,) = page(
        "云河采风活动落幕\n来源：云河网\n2024-05-08\n5月5日，采风团在青山镇欣赏民歌。赵大川 摄\n云河网青山5月7日讯（本网记者王小明）“这里的变化真大。”采风团成员说。\n"
        "5月6日，采风团走进新材料产业园。李小河 摄\n采风活动持续四天，百余家媒体参加。\n"
    ).articles
    assert article.byline == ("王小明", "赵大川", "李小河")
    assert [p[0].text[:4] for p in article.paragraphs()] == ["5月5日", "“这里的", "5月6日", "采风活动"]


def test_a_page_of_unsigned_news():
    news = [
        ("云河县召开防汛工作会议", "5月7日，云河县召开防汛工作会议，部署防汛工作。"),
        ("青山镇举办龙舟赛", "5月6日，青山镇举办龙舟赛，八支队伍参赛。"),
        ("县图书馆新馆开放", "近日，县图书馆新馆建成开放，藏书12万册。"),
    ]
    result = page("\n".join(f"{title}\n{text}\n现场气氛热烈，群众踊跃参加。\n" for title, text in news))
    assert [a.headline and a.headline.text for a in result.articles] == [title for title, _ in news]


def test_headings_of_a_readout_do_not_make_it_a_newspaper():
    (article,) = page(
        "云河县一周要事\n2023-05-08 来源：云河发布\n一、县委常委会召开会议\n5月7日，县委常委会召开会议，研究防汛工作。\n"
        "二、县政府常务会议召开\n5月6日，县政府常务会议召开，研究就业工作。\n三、县政协开展视察\n5月5日，县政协开展视察。\n"
    ).articles
    assert article.headline and article.headline.text == "云河县一周要事"


def test_a_commentator_over_the_title_is_no_headline():
    comment = page(
        "云河县召开防汛工作会议\n本报讯（记者 王小明）5月7日，云河县召开防汛工作会议。\n\n本报评论员\n让项目“唱主角”\n项目是发展的硬支撑。抓项目就是抓发展。\n"
        "抓项目要在服务上下功夫。（李小河）\n\n青山镇举办龙舟赛\n本报讯（记者 赵大川）5月6日，青山镇举办龙舟赛。\n"
    ).articles[1]
    assert comment.headline and comment.headline.text == "让项目“唱主角”"


def test_a_photograph_with_a_title_behind_an_article_of_long_lines():
    result = page(
        "云河县召开防汛工作会议\n本报云河4月7日讯(通讯员 王小明) 6日，云河县召开防汛工作会议，部署防汛工作。\n会上还讨论了其他工作。\n\n“茶”你一杯\n\n"
        "清明假期，外出赏花成为不少市民的选择，青山湿地公园的郁金香争相怒放。\n\n本报记者 赵大川 通讯员 李小河 摄\n\n03 新城\n\n"
        "云河县推进党建工作\n本报云河4月7日讯(记者 周文海) 云河县不断加强基层党的建设。\n"
    )
    assert [a.headline and a.headline.text for a in result.articles] == [
        "云河县召开防汛工作会议",
        "“茶”你一杯",
        "云河县推进党建工作",
    ]
    assert result.articles[1].byline == ("赵大川", "李小河")


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (["全县夏粮收购突破八万吨", "同比增长百分之十二"], "全县夏粮收购突破八万吨", "同比增长百分之十二"),
        (["全市水利建设现场观摩会", "在我县召开", "吴建国出席并讲话"], "全市水利建设现场观摩会在我县召开", "吴建国出席并讲话"),
        (["居民“家门口”看好病", "云河推进社区医院建设"], "云河推进社区医院建设", "居民“家门口”看好病"),
        (["县委理论学习中心组举行", "第十次集体学习"], "县委理论学习中心组举行第十次集体学习", None),
        (["云河县第三届桃花节举行", "数千名游人踏青赏花"], "云河县第三届桃花节举行", "数千名游人踏青赏花"),
        (["我县“十四五”以来", "累计新增高标准农田十万亩"], "我县“十四五”以来累计新增高标准农田十万亩", None),
        (["全省检察业务竞赛落幕", "云河县检察院一人获奖"], "全省检察业务竞赛落幕", "云河县检察院一人获奖"),
        (["云河市“平安杯”应急救援", "技能大赛圆满落幕"], "云河市“平安杯”应急救援技能大赛圆满落幕", None),
        (["汛期将至", "水利局“回头看”整治河道乱象"], "水利局“回头看”整治河道乱象", "汛期将至"),
        (["云河县第六届邻里节拉开序幕", "68个社区将开展活动"], "云河县第六届邻里节拉开序幕", "68个社区将开展活动"),
        (["小纠纷不用再出村", "云河县法院推行巡回审判"], "云河县法院推行巡回审判", "小纠纷不用再出村"),
        (["召 开 大 会 部 署 防 汛"], "召开大会部署防汛", None),
    ],
)  # fmt: skip
def test_decks_of_two_and_three_lines(rows, headline, kicker):
    found = choose([whole(row) for row in rows])
    assert (found.headline.text, found.kicker and found.kicker.text) == (headline, kicker)


def test_the_only_line_over_the_first_article_is_its_headline_whatever_words_it_uses():
    result = page(
        "要 闻\n让“一老一小”更有依靠\n走进城南街道养老服务中心，老人们正在练字。隔壁传来孩子们的笑声。\n本报记者 王小明\n"
        "云河召开防汛会议\n本报讯（记者 李小红）6月4日，云河县召开防汛会议。会议要求压实责任。\n"
    )
    assert [a.headline.text for a in result.articles] == ["让“一老一小”更有依靠", "云河召开防汛会议"]


def test_two_names_of_two_characters_whose_space_a_break_swallowed():
    assert people("罗成杜鹃") == ("罗成", "杜鹃")
    assert people("欧阳杜鹃") == ("欧阳杜鹃",)


def test_a_credit_behind_the_end_of_a_sentence_does_not_part_it_from_its_beginning():
    result = page(
        "云河召开防汛工作会议\n　　本报讯（记者 李小红）6月4\n日，云河县召开防汛工作会议。\n会议要求各乡镇压实工作责任，\n加强巡查值守，备足防汛物资，\n确保安全度汛。\n"
        "青山镇举办趣味运动会\n　　6月3日，青山镇在文化广场\n举办趣味运动会，扛粮赛跑、剥\n玉米等项目吸引了三百多名群\n众参加。（王小明 摄影报道）\n"
    )
    assert [a.headline.text for a in result.articles] == ["云河召开防汛工作会议", "青山镇举办趣味运动会"]
    assert result.articles[1].byline == ("王小明",)


def test_what_a_newspaper_s_reader_shows_around_an_article():
    result = page(
        "版面概览\n标题导航\n茶园采摘忙\n版面导航\n第01版:头版\n第16版:奋斗新时代 青山再出发\n第20-21版:奋斗新时代 青山再出发\n数字报首页\n网站首页\n首版\n上一版\n下一版\n末版\n"
        "茶园采摘忙\n春来采茶忙。\n□全媒体记者 王小明 文/图\n本报讯 5月6日，青山镇茶农在茶园里采摘夏茶，全镇一万亩茶园进入采摘旺季。\n茶农说，今年价格好。\n"
        "您的IE浏览器版本太低,请升级至IE8及以上版本。\n"
    )
    (article,) = result.articles
    assert article.headline.text == "茶园采摘忙"
    assert article.byline == ("王小明",)
    assert [s.text for s in article.sentences][-1] == "茶农说，今年价格好。"


def test_a_page_label_with_the_buttons_of_a_reader_is_no_headline():
    (article,) = page(
        "第05版:城市新闻 | 上一版3 4下一版 |\n本报讯(记者 王小明)5月7日，青山镇举行防汛演练。\n"
    ).articles
    assert article.headline is None


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("全媒体记者王小明 通讯员李小河", ("王小明", "李小河")),
        ("拍摄者:本报记者 王小明", ("王小明",)),
        ("云河县委通讯组 青山日报记者", ()),
    ],
)
def test_who_wrote_it_between_the_title_and_the_text(line, byline):
    (article,) = page(f"老茶农的新生意\n\n{line}\n\n{ARTICLES[1][1]}\n{ARTICLES[1][2]}\n").articles
    assert (article.headline.text, article.byline) == ("老茶农的新生意", byline)


def test_reporters_without_a_space_need_surnames():
    (article,) = page(f"记者走进茶山\n{ARTICLES[1][1]}\n{ARTICLES[1][2]}\n").articles
    assert (article.headline.text, article.byline) == ("记者走进茶山", ())


@pytest.mark.parametrize(
    "paper", ["晚报讯 ", "晨报讯（记者 王小明）", "日报讯：", "云上云河报道：", "○本报讯 通讯员 王小明 "]
)
def test_a_dateline_of_a_paper_without_its_place(paper):
    (article,) = page(f"青山镇举行防汛演练\n{paper}5月7日，青山镇举行防汛演练。\n").articles
    assert article.sentences[0].text == "5月7日，青山镇举行防汛演练。"
    assert article.dateline.text == paper.strip()


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (
            ["云河护林工作形成新局面", "促进林农增收，带动山村旅游"],
            "云河护林工作形成新局面",
            "促进林农增收，带动山村旅游",
        ),
        (
            ["放手让青年干部到一线去锻炼", "青山重视人才培养"],
            "青山重视人才培养",
            "放手让青年干部到一线去锻炼",
        ),
        (
            ["贯彻落实上级党委的决定", "全县社会治理形成新局面", "各地开展普法宣传受到欢迎"],
            "全县社会治理形成新局面",
            "贯彻落实上级党委的决定 各地开展普法宣传受到欢迎",
        ),
        (
            ["敞开大门 搭好台子 用好人才", "云河大批返乡青年走上村干部岗位", "村级班子返乡青年占30%多"],
            "云河大批返乡青年走上村干部岗位",
            "敞开大门 搭好台子 用好人才 村级班子返乡青年占30%多",
        ),
        (
            ["方远山会见滨海代表团", "希望进一步深化友好合作"],
            "方远山会见滨海代表团",
            "希望进一步深化友好合作",
        ),
        (["青山茶叶远销欧洲", "带动就业两千余人"], "青山茶叶远销欧洲", "带动就业两千余人"),
        (["云河新区政协委员", "视察科技创新工作"], "云河新区政协委员视察科技创新工作", None),
        (["服务中心开进山村", "青山镇便民服务不断线"], "青山镇便民服务不断线", "服务中心开进山村"),
        (
            ["青山镇强化党建引领，多点发力", "助推基层治理提质增效"],
            "青山镇强化党建引领，多点发力助推基层治理提质增效",
            None,
        ),
        (["青山镇推行“积分制”", "激活乡村治理"], "青山镇推行“积分制”激活乡村治理", None),
    ],
)
def test_the_line_with_a_subject_among_lines_that_begin_with_a_verb(rows, headline, kicker):
    body = [whole("今年以来，云河县和青山镇的各项工作都有了起色。")]
    found = choose([whole(row) for row in rows], body)
    told = (found.headline.text.replace(" ", ""), found.kicker and found.kicker.text.replace(" ", ""))
    assert told == (headline.replace(" ", ""), kicker and kicker.replace(" ", ""))


@pytest.mark.parametrize("told", ["据县电视台报道：", "有媒体报道：", "媒体报道："])
def test_what_others_reported_is_text(told):
    (article,) = page(f"青山镇举行防汛演练\n{told}5月7日，青山镇举行防汛演练。\n").articles
    assert article.dateline is None


def test_the_record_that_a_reader_leaves_under_an_article():
    result = page(
        "云河日报 数字报纸\n\n00002版：社会·城事\n\n消防演习\n\n　　5月7日上午，青山镇组织义务消防队演习，仅用4分钟扑灭大火。\n\n"
        "（播报人：王小明 何静）\n\n云河日报 社会·城事 00002 消防演习 2024-05-08 3501293 2 2024年05月08日 星期三\n"
    )
    (article,) = result.articles
    assert (article.headline.text, article.kicker, article.byline) == ("消防演习", None, ("王小明", "何静"))
    assert [s.text for s in article.sentences] == [
        "5月7日上午，青山镇组织义务消防队演习，仅用4分钟扑灭大火。"
    ]
    assert (result.publisher, result.published) == ("云河日报", "2024-05-08")


@pytest.mark.parametrize(
    ("rows", "body", "headline", "kicker"),
    [
        (["县里牵头抓 部门分头办", "云河兑现茶农贷款贴息", "近三百万元补贴已经到账"], "截至5月底，云河县茶农的贷款贴息已兑现，近三百万元补贴到账。", "云河兑现茶农贷款贴息", "县里牵头抓 部门分头办 近三百万元补贴已经到账"),
        (["一碗茶的传承", "制茶人：守着炉火 只为一缕香"], "5月2日，室温四十度，制茶人赵老四守着炉火炒茶。", "制茶人：守着炉火 只为一缕香", "一碗茶的传承"),
        (["林场职工热线", "石门社区路灯修好了"], "“路灯修好了。”石门社区居民给热线打来电话。", "石门社区路灯修好了", "林场职工热线"),
        (["云河茶厂开展节前走访", "山水之间情意长"], "端午节前，云河茶厂到茶农家中走访。", "云河茶厂开展节前走访", "山水之间情意长"),
        (["“云上”摆摊 “网上”交货", "第三届云河茶市交易额达三亿元"], "5月8日，第三届云河茶市闭市，交易额达三亿元。", "第三届云河茶市交易额达三亿元", "“云上”摆摊 “网上”交货"),
        (["前五个月", "云河县新修茶园道路20公里"], "前五个月，云河县新修茶园道路20公里。", "前五个月云河县新修茶园道路20公里", None),
        (["云河集团年产3万吨", "茶饮料项目投产"], "5月8日，云河集团年产3万吨茶饮料项目投产。", "云河集团年产3万吨茶饮料项目投产", None),
        (["以新作风带出新气象", "云河县作风建设会议召开"], "5月8日，云河县召开作风建设会议。", "云河县作风建设会议召开", "以新作风带出新气象"),
        (["云河县举办夏季", "招聘会（城南站）"], "5月8日，云河县在城南举办招聘会。", "云河县举办夏季招聘会（城南站）", None),
        (["山里的路", "山里的灯"], "赵老四住在青山镇，出门要走两小时。", "山里的路山里的灯", None),
    ],
)  # fmt: skip
def test_the_line_that_says_who_did_what_the_text_tells(rows, body, headline, kicker):
    chosen = choose(_printed(rows), [whole(body)])
    assert (chosen.headline.text, chosen.kicker and chosen.kicker.text) == (headline, kicker)


def test_a_headline_that_ends_in_a_quotation_is_no_line_of_its_text():
    result = page(
        "云河县召开防汛工作会议\n　　本报讯（记者 李小红）6月4日，云河\n县召开防汛工作会议。会议要求各乡镇压\n实责任，备足物资，加强巡查值守，确保\n安全度汛。\n"
        "守好茶山 共享“茶香”\n　　清明将至，县林业局到青山镇开展护\n林宣传，组织茶农学习防火知识，设置宣\n传牌三十余块。\n　　各村安排人手每天巡山。（王小明）\n"
        "林青调研重点项目\n　　本报讯（记者 赵大川）6月3日，县长\n林青到新材料产业园调研重点项目建设，\n走访三家企业，详细了解项目进度。\n"
    )
    assert [a.headline and a.headline.text for a in result.articles] == [
        "云河县召开防汛工作会议",
        "守好茶山 共享“茶香”",
        "林青调研重点项目",
    ]


@pytest.mark.parametrize(
    ("rows", "body", "headline", "kicker"),
    [
        (["云河县茶叶协会聘任", "6名制茶师傅"], "5月8日，云河县茶叶协会聘任6名制茶师傅，为期三年。", "云河县茶叶协会聘任6名制茶师傅", None),
        (["青山水库", "坝下灌渠", "本月完工"], "据了解，青山水库坝下灌渠将于本月完工。", "青山水库坝下灌渠本月完工", None),
        (["青山镇茶农", "结对山外企业"], "青山镇茶农结对山外企业，茶叶有了新销路。", "青山镇茶农结对山外企业", None),
        (["“茶叶”大篷车", "开进四个县"], "“茶叶”大篷车昨日出发，已开进四个县。", "“茶叶”大篷车开进四个县", None),
        (["县茶叶公司", "兑现茶农货款", "近三百万元已经到账"], "县茶叶公司兑现茶农货款近三百万元。", "县茶叶公司兑现茶农货款", "近三百万元已经到账"),
        (["让山里孩子", "喝上热牛奶"], "青山小学的学生有了热牛奶。", "让山里孩子喝上热牛奶", None),
    ],
)  # fmt: skip
def test_lines_that_the_text_says_in_one_breath(rows, body, headline, kicker):
    chosen = choose(_printed(rows), [whole(body)])
    assert (chosen.headline.text, chosen.kicker and chosen.kicker.text) == (headline, kicker)


def test_a_page_of_articles_of_two_lines_is_hard_wrapped():
    result = page(
        "本报6月5日讯（赵大川 王小明）清晨，青山\n镇茶园里已有人影，茶农忙着采夏茶。\n青山镇茶农\n忙采夏茶\n"
        "本报6月5日讯（李小红 何静）日前，县里组\n织六家茶厂到省城参展，带回订单八十份。\n六家茶厂\n省城参展\n"
        "本报6月5日讯（王小明 何静）昨夜，白石河\n水位回落，两岸居民陆续返家，道路通车。\n白石河\n水位回落\n"
        "本报6月5日讯（何静 李小红）今起，县城东\n街单向通行，为期两个月，车辆可绕行。\n县城东街\n单向通行\n"
    )
    assert [a.headline.text for a in result.articles] == [
        "青山镇茶农忙采夏茶",
        "六家茶厂省城参展",
        "白石河水位回落",
        "县城东街单向通行",
    ]
    assert result.articles[0].byline == ("赵大川", "王小明")
    assert result.articles[0].text == "清晨，青山镇茶园里已有人影，茶农忙着采夏茶。"


def test_a_trail_through_a_newspaper_names_the_paper_and_its_day():
    result = page(
        "当前位置：首页 > 云河报 > 2023年6月5日 > 第01版：头版 > 正文\n老茶农的新生意\n"
        + "\n".join(ARTICLES[1][1:])
        + "\n"
    )
    assert (result.publisher, result.published) == ("云河报", "2023-06-05")
    assert result.articles[0].headline.text == "老茶农的新生意"


def test_the_titles_a_reader_lists_over_the_article_it_shows():
    (article,) = page(
        "◇◇◇ 云河周刊 ◇◇◇\n本版文章目录\n老茶农的新生意\n城东桥加固完工\n停电通知\n版次：03\n作者：王小明\n老茶农的新生意\n"
        + "\n".join(ARTICLES[1][1:])
        + "\n云 河 网 版 权 所 有 ，未 经 授 权 禁 止 使 用\n"
    ).articles
    assert (article.headline.text, article.kicker, article.byline) == ("老茶农的新生意", None, ("王小明",))
    assert article.text == "\n".join(ARTICLES[1][1:])


@pytest.mark.parametrize(
    ("line", "day"), [("2015.07 07 星期二 云河日报", "2015-07-07"), ("2015.07 7 周二 云河日报", "2015-07-07")]
)
def test_a_day_whose_last_point_is_lost_before_its_weekday(line, day):
    assert page(f"{line}\n{ARTICLES[0][0]}\n{ARTICLES[0][1]}\n").published == day


def test_the_calendar_and_the_pages_a_reader_shows():
    result = page(
        "云河日报电子版\n< 2023年 >\n< 6月 >\n日\t一\t二\t三\t四\t五\t六\n第01版：头版 第02版：要闻 第03版：综合\n"
        "2023年06月05日 第02版：要闻 【字体：↑大 ↓小】\n□ 阅读模式 □ 图片模式\n老茶农的新生意\n"
        + "\n".join(ARTICLES[1][1:])
        + "\n本文所在版面\n【第 02 版：要闻】\n本报新闻均由云河日报发布，未经允许，请勿转载\n"
    )
    (article,) = result.articles
    assert (article.headline.text, article.kicker) == ("老茶农的新生意", None)
    assert article.text == "\n".join(ARTICLES[1][1:])
    assert (result.publisher, result.published) == ("云河日报", "2023-06-05")


def test_a_title_that_begins_with_a_decimal_is_no_heading():
    (article,) = page(
        "青山茶区\n3.2万亩夏茶开采\n发布时间：2023-06-05 08:11\n6月4日，青山茶区3.2万亩夏茶开采，茶农上山采茶。\n"
    ).articles
    assert article.headline.text == "青山茶区3.2万亩夏茶开采"


def test_whom_somebody_met_with_stands_under_the_headline():
    chosen = choose(_printed(["方远山到茶村走访", "与干部群众共商增收大计"]))
    assert (chosen.headline.text, chosen.kicker.text) == ("方远山到茶村走访", "与干部群众共商增收大计")


def test_lines_under_a_credit_and_a_couplet_are_a_headline_up_to_the_first_comma():
    result = page(
        "云河县召开防汛工作会议\n本报讯（记者 李小红）6月4日，\n云河县召开防汛工作会议，部署\n防汛工作，要求备足物资。\n"
        "林青调研重点项目\n本报讯（记者 何静）6月3日，县\n长林青调研重点项目建设。（王小\n明）\n"
        "冬练三九 夏练三伏\n山里娃练成篮球小将了\n每天清晨，青山小学操场上总\n有二十个孩子练球，风雨无阻。\n去年他们得了全县第二名。（赵\n大川）\n"
    )
    assert [a.headline and a.headline.text for a in result.articles] == [
        "云河县召开防汛工作会议",
        "林青调研重点项目",
        "山里娃练成篮球小将了",
    ]
    assert result.articles[2].kicker.text == "冬练三九 夏练三伏"


def test_pages_of_one_issue_under_their_labels_are_as_many_articles():
    found = page(
        "第1版（要闻）\n专栏：\n"
        + "\n".join(ARTICLES[0])
        + "\n\n第2版（综合）\n专栏：人物介绍\n"
        + "\n".join(ARTICLES[1])
        + "\n\n第2版（综合）\n专栏：\n"
        "5月7日，青山镇茶农在采茶。本报记者李方摄\n\n第03版：民生\n" + "\n".join(ARTICLES[2]) + "\n"
    ).articles
    assert [a.headline and a.headline.text for a in found] == [
        ARTICLES[0][0],
        ARTICLES[1][0],
        None,
        ARTICLES[2][0],
    ]
    assert [a.text for a in found[:2]] == ["\n".join(ARTICLES[0][1:]), "\n".join(ARTICLES[1][1:])]


def test_a_label_that_stands_in_the_middle_of_a_text_parts_nothing():
    title, first, last = ARTICLES[0]
    (article,) = page(f"{title}\n{first}\n03 要闻\n{last}\n").articles
    assert article.text == f"{first}\n{last}"


@pytest.mark.parametrize(
    "deck", ["暑期学生去哪儿？\n云河开设42个公益托管班", "紧急救援！\n青山镇转移群众86人"]
)
def test_a_question_or_a_cry_over_a_line_and_news_is_part_of_the_headline(deck):
    news = "本报讯（记者 王小明）放暑假了，学生有了去处。7月8日起，云河县开设托管班，青山镇也有。"
    found = page(f"{printed('dateline')}{deck}\n{news}\n招收学生1600名。\n").articles
    assert found[-1].headline.text == deck.partition("\n")[2]
    assert found[-2].text.endswith(ARTICLES[2][2])


def test_a_sentence_with_words_of_the_title_is_text():
    title = "市委巡察组向县水利局党组反馈巡察情况"
    found = page(
        f"{title}\n7月5日下午，反馈会议召开。\n向县水利局党组反馈巡察情况。\n会议提出了整改要求。\n"
    ).articles
    assert "向县水利局党组反馈巡察情况。" in found[0].text


def test_a_name_between_title_and_text_is_where_the_text_begins_in_a_narrow_column():
    deck = "乘势而上，推进“一号工程”\n县委全会引发经济战线热烈反响\n"
    text = "“接下来怎么干？”县委\n全会闭幕后，经济战线干\n部职工展开热烈讨论。\n县商务局的数据显示，去\n年全县新签约项目有十九\n个，比上年多了五个。\n“全会指明了方向。”田\n丰说，项目越多越好。\n"
    (article,) = page(f"云河日报\n\n{deck}\n□ 本报记者 王小明\n\n{text}").articles
    assert article.headline.text == "县委全会引发经济战线热烈反响"
    assert article.byline == ("王小明",)


def test_every_item_of_a_column_may_be_signed_on_a_line_of_its_own():
    items = "●11月6日，县林业局开展巡山。\n（吴越）\n●11月7日，县供水公司检修管网。\n（林森）\n●近日，县残联发放辅助器具。（苏敏）\n"
    found = page(f"{printed('dateline')}要闻速览\n{items}").articles
    assert found[-1].headline.text == "要闻速览"
    assert set(found[-1].byline) == {"吴越", "林森", "苏敏"}
    assert len(found) == 4


def test_who_wrote_it_and_the_paper_on_one_line():
    result = page(
        f"{ARTICLES[1][0]}\n本报记者 王小明 《云河日报》（2023年11月08日 第 01 版）\n"
        + "\n".join(ARTICLES[1][1:])
        + "\n"
    )
    assert (result.articles[0].byline, result.publisher, result.published) == (
        ("王小明",),
        "云河日报",
        "2023-11-08",
    )


def test_a_headline_set_upright_is_one_line():
    upright = "\n".join(
        "\n".join(title) + f"\n本报讯（记者 方小河）{lead}\n{last}" for title, lead, last in ARTICLES
    )
    found = read(decode(f"云河日报 2024年5月8日 星期三 02 要闻\n{upright}".encode(), "page.txt")).articles
    assert [article.headline.text for article in found] == [title for title, _, _ in ARTICLES]
