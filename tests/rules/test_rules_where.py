"""The reasons for which a region is taken for the place of an occasion, the weightiest first."""

from collections.abc import Callable

import pytest

from summarizer.reading import Page, decode, read
from summarizer.rules.extract import extract


def _place(page: Callable[..., Page], *paragraphs: str, headline: str | None = None) -> str | None:
    document = page(*paragraphs, headline=headline)
    place = extract(document.articles[0], document).events[0].place
    return place.zh if place else None


@pytest.mark.parametrize(
    ("paragraphs", "zh"),
    [
        # A verb and a preposition outweigh the district that opens the lead.
        (["5月8日，云河区重点项目推介会在深圳举行。区长何远作推介。"], "深圳"),
        (["12月12日，市政协主席何远率住永嘉市的省政协委员赴黄山、宣城市考察文化旅游工作。"], "黄山、宣城市"),
        # A court without its level is of the county whose name it has; who is above the writer is no place.
        (["5月8日，永嘉市中级法院副院长何远一行来到安乡法院调研，安乡法院各庭长参加座谈。"], "安乡"),
        (["5月8日，我区传达益阳市级领导干部读书班会议精神，区委书记何远讲话。"], None),
        (
            ["5月8日，旗人大常委会副主任何远先后到巴彦哈达苏木、阿日善都楞镇调研。"],
            "巴彦哈达苏木、阿日善都楞镇",
        ),
        # A city's and a district's leaders were both there: a post names no place.
        (
            [
                "5月8日上午，远山公司举行产品下线仪式。中共云河市委书记何远、云河市青禾区区长林海参加，仪式由公司副总裁田嘉主持。",
                "云河市副市长车兰英讲话，公司落户云河市以来发展迅速。",
            ],
            "云河市",
        ),
        # By one character the city that a park has its name from; who runs a part of the city is of the city.
        (
            [
                "7月22日，云河市党政考察团来潍考察。市委书记何远，市委常委、寿光市委书记林海陪同。",
                "考察团参观了潍坊软件园。寿光市委书记林海介绍了情况。",
            ],
            "潍坊",
        ),
        (
            [
                "7月22日，云河市党政考察团来我市考察。市委书记何远，市委常委、寿光市委书记林海陪同。",
                "考察团参观了软件园。",
            ],
            None,
        ),
        # Of a city above the writer's county a guest came, or of that county's city an official.
        (
            ["5月3日，县委书记何远、云河市副市长林海共同为东山产业园揭牌。青禾县有关部门负责人参加。"],
            "青禾县",
        ),
        (["5月3日，在县委书记何远的陪同下，云河市副市长林海一行参观了东山产业园。"], None),
        # What was looked at bears the name of a part of the city, and so does one of several works.
        (
            [
                "7月22日，云河市党政考察团来我市考察。副市长林海陪同。",
                "考察团考察了迁安市规划展馆、迁安市民广场。",
            ],
            None,
        ),
        (
            [
                "7月22日，副市长何远就河道治理情况进行调研。",
                "何远调研了东溪污水处理厂运行情况；石渡镇污水处理厂管网建设情况；中湖污水处理厂情况。",
            ],
            None,
        ),
        # At a firm away from home, whose seat alone says where.
        (["10月6日，青禾县县长何远率团赴远山集团杭州总部，就港区开发进行对接洽谈。"], "杭州"),
        (["10月6日，青禾县县长何远率队到远山集团拜访，与董事长林海洽谈合作。"], None),
        # By one character a city away from home; a sister city is no place.
        (["5月8日，永嘉市政府与远山集团在沪签订战略合作协议。市长何远出席。"], "上海"),
        (
            [
                "5月8日，驻西海总领事何远分别拜会西海市市长、议长。",
                "何远愿加强同福州市等友城交流。福州市与西海市结好。",
            ],
            None,
        ),
        # A start of a whole city of which the page tells the part in one district.
        (
            [
                "5月8日，济宁市二季度重大项目集中开工活动举行。其中济宁市任城区分会场活动由远山集团承办。",
                "任城区集中开工重大项目6个，总投资130亿元。",
            ],
            "济宁市任城区",
        ),
        # The town that acts, or in a village of which it happened, with its county.
        (["近日，市北区阜新路街道组织干部开展安全检查。"], "市北区阜新路街道"),
        (["5月8日，云河县石渡镇柳林村热闹非凡，村民们参加丰收节活动。"], "云河县石渡镇"),
        (["5月8日，素有“陶都”之称的云河县举行项目开工仪式。"], "云河县"),
        (
            ["近日，桥梁开工活动分别在云河高新技术产业开发区、青禾县举行。"],
            "云河高新技术产业开发区、青禾县",
        ),
        # A town is told with its county, whichever line names that; a county with the town its lead names and tells of.
        (["近日，石渡镇道路改造项目开工。", "宁化县石渡镇是交通要道。"], "宁化县石渡镇"),
        (["近日，宁化县石渡镇基础设施项目正稳步推进。", "石渡镇将项目作为重要抓手。"], "宁化县石渡镇"),
        # Where one went first is one of several.
        (
            [
                "5月8日，县委书记何远走访慰问困难群众。",
                "何远一行首先来到石渡镇敬老院。",
                "何远走进村民家中。",
            ],
            None,
        ),
        # Of guests, the home of whoever went along.
        (
            ["近日，公安县委书记何远率领党政代表团来我县考察。", "青禾县县领导单国强、寇天明陪同考察。"],
            "青禾县",
        ),
        # A town may end like 城镇 and 村镇, a subdistrict in 区.
        (["近日，杨城镇党委召开会议。"], "杨城镇"),
        (["6月8日，北区街道党工委书记何远主持召开招商引资例会。"], "北区街道"),
        # Of several towns the county is the place that one of them is written with.
        (["12月6日，云河市政协副主席何远带领委员赴黄岩石渡街道古街和柳林镇北村开展界别活动。"], "黄岩"),
        # Guests are told of the city; two provinces in a row, and where a paper came from, are none.
        (
            [
                "2月3日，市委书记何远在会议中心会见青云集团董事长一行。",
                "何远介绍了我市概况，他说，济宁历史悠久，区位优越。",
            ],
            "济宁",
        ),
        (["5月22日，市政协副主席何远率课题组赴江苏浙江调研考察。"], None),
        (
            [
                "5月8日，我县召开会议。",
                "会议学习了中共太原市委办公厅、太原市人民政府办公厅关于做好重点工作的通知。",
            ],
            None,
        ),
        # A county that reports to a meeting of the whole city is not where it was.
        (
            [
                "5月8日，市六届人大常委会第七次会议举行，主任何远主持会议。",
                "会议听取了云岭县人大常委会关于《云岭县保洁条例》的说明。云岭县人大常委会负责人列席会议。",
            ],
            None,
        ),
        # Where people will go for whom a meeting was called, or where one of them works.
        (["5月8日，我市召开医生赴上海静安区进修培训动员会。"], None),
        (["5月8日，学校举行高级研修班开班典礼。", "定西市安定区石渡小学校长何远代表学员发言。"], None),
        # Where a team is from is not where it went.
        (["5月8日，云河市林业局驻柳林村工作队到柳林村开展走访慰问困难群众活动。"], None),
        # Which city a bureau of the city is of: not its province, nor a county that was helped, but whose leader came.
        (["5月8日，市卫健局召开会议，学习《中共湖南省委办公厅关于加强党建的意见》。"], None),
        (
            [
                "5月8日，市总工会召开工作会议。岳阳市委常委何远出席会议。",
                "会议研究了纳雍县结对帮扶事宜。纳雍县负责人发言。",
            ],
            "岳阳市",
        ),
        (["5月8日，县妇联召开季度例会。", "与会人员先赴河口街道参观。"], None),
        # A stop of a round is not the place of all of it.
        (
            ["5月8日，区委书记何远一行首先来到石渡小区看望老人。", "随后，一行来到柳林街道服务中心慰问。"],
            None,
        ),
    ],
)
def test_the_weightiest_reason_decides(
    page: Callable[..., Page], paragraphs: list[str], zh: str | None
) -> None:
    assert _place(page, *paragraphs) == zh


def test_a_notice_has_the_region_of_its_title_or_of_who_signed_it(page: Callable[..., Page]) -> None:
    text = "现面向社会公开征集实事项目，请积极参与。"
    assert _place(page, text, headline="关于征集永嘉县2024年实事项目的通告") == "永嘉县"
    signed = "为保障施工安全，决定对滨江大道实行交通管制。带来不便，敬请谅解。"
    filed = "有关材料已在平安经济开发区行政审批局备案。"
    assert _place(page, signed, filed, "特此通告。", "永嘉县公安局", headline="交通管制通告") == "永嘉县"


def test_a_notice_may_name_a_town_below_the_map(page: Callable[..., Page]) -> None:
    told = "因开展水库建设，需要封闭道路施工。"
    title = "关于济宁市任城区石渡镇水库工程施工区域道路封闭的通告"
    assert _place(page, told, "特此通告。", headline=title) == "济宁市任城区石渡镇"


def test_at_last_the_headline_tells_the_region_but_not_that_of_guests(page: Callable[..., Page]) -> None:
    text = "5月8日，区委书记何远等领导来到全区敬老院，看望住在那里的老人。"
    assert _place(page, text, headline="冬日暖意松江区领导看望老人") == "松江区"
    text = "5月8日，副主席何远带领考察组来我县学习交流。县政协副主席单国强陪同。"
    assert _place(page, text, headline="永嘉县政协来我县学习交流") is None


@pytest.mark.parametrize(
    ("frame", "lead", "zh"),
    [
        # What leaders did without a word of where was at home, unless they sought something elsewhere.
        ("", "永嘉日报讯 5月8日，县长何远到敬老院调研。", "永嘉县"),
        ("", "永嘉发布 5月8日，县长何远到敬老院调研。", "永嘉县"),
        ("来源：石渡发布", "5月8日，县长何远到敬老院调研，介绍了石渡的情况。", "石渡县"),
        # The source or the frame of a page says of which county the committee is that its own lines leave unnamed.
        ("发布时间：2024-05-09 来源：永嘉县融媒体中心", "5月8日，县政府召开第九次常务会议。", "永嘉县"),
        ("当前位置：网站首页 > 新闻中心 > 永嘉县要闻", "5月8日，县委常委会召开会议。", "永嘉县"),
        ("主办：永嘉县人民政府 备案号：123", "5月8日，县防汛抗旱指挥部召开会商会。", "永嘉县"),
        ("来源：永嘉县融媒体中心 记者 单国强", "5月8日，我县召开工作会议。", "永嘉县"),
        # A newspaper or a line of news has the name without the level.
        ("发布时间：2024-05-09 来源：永嘉日报", "5月8日，县政府召开第九次常务会议。", "永嘉县"),
        ("发布时间：2024-05-09 来源：温州日报", "5月8日，县政府召开第九次常务会议。", None),
        ("发布时间：2024-05-09 来源：永嘉日报", "5月8日，县长何远到敬老院调研。", "永嘉县"),
        ("来源：永嘉县人民政府", "5月8日，某集团董事长单国强一行来我县考察。", "永嘉县"),
        # Of another level, of several, off the map, or where somebody went: none.
        ("发布时间：2024-05-09 来源：温州市融媒体中心", "5月8日，县政府召开第九次常务会议。", None),
        ("主办：永嘉县人民政府 宁化县人民政府 备案号：123", "5月8日，县委召开工作会议。", None),
        ("当前位置：首页 > 全县要闻", "5月8日，县委召开工作会议。", None),
        ("发布时间：2024-05-09 来源：永嘉日报", "5月8日，县长何远到远山集团考察招商。", None),
        ("发布时间：2024-05-09 来源：浙江日报", "5月8日，县长何远到敬老院调研。", None),
        ("发布时间：2024-05-09 来源：大众日报", "5月8日，县长何远到敬老院调研，了解大众的需求。", None),
    ],
)
def test_where_a_page_is_from_if_its_bodies_point_there(frame: str, lead: str, zh: str | None) -> None:
    text = f"{frame}\n\n工作推进有序\n\n{frame}\n\n　　{lead}会议强调，要抓好落实。\n\n{frame}\n"
    document = read(decode(text.encode(), "page.txt"))
    place = extract(document.articles[0], document).events[0].place
    assert (place.zh if place else None) == zh


@pytest.mark.parametrize(
    ("headline", "lead", "zh"),
    [
        ("人大代表何远：为乡亲办实事", "走进青禾县石渡镇云峰村，何远正在大棚里忙碌。", "青禾县石渡镇云峰村"),
        ("产城融合谱新篇", "走进云河新城，一座座厂房拔地而起，新城里道路四通八达。", "云河新城"),
        ("扎根乡土育桃李——记教师何远", "何远老师扎根乡村教育26年，培养了一批批学生。", None),
    ],
)
def test_a_feature_is_of_the_place_that_it_walks_into(
    page: Callable[..., Page], headline: str, lead: str, zh: str | None
) -> None:
    assert _place(page, lead, headline=headline) == zh


def test_of_greetings_in_every_town_no_town_is_the_place(page: Callable[..., Page]) -> None:
    lead = "1月28日，县委书记何远等县领导深入各乡镇，走访慰问困难群众。"
    assert _place(page, lead, "在石渡镇云峰村困难户家中，何远询问了家庭收入。") is None


def test_what_is_given_to_a_county_is_given_there(page: Callable[..., Page]) -> None:
    lead = "8月29日，兰溪市政协副主席何远一行来我县开展帮扶，并举行物资捐赠仪式。"
    assert _place(page, lead, headline="兰溪市向永嘉县捐赠物资") == "永嘉县"


def test_a_site_may_have_the_name_of_its_county_and_a_future(page: Callable[..., Page]) -> None:
    lead = "2月12日，市政协组织委员开展视察活动。市政协主席何远参加活动。"
    later = "委员们表示，要积极建言，为瑞安经济社会高质量发展贡献力量。"
    assert _place(page, lead, later) == "瑞安市"


@pytest.mark.parametrize(
    ("paragraphs", "headline", "zh"),
    [
        (
            ["5月8日，市人大常委会召开会议，听取关于《济宁市养犬条例（草案）》审议结果的报告。"],
            None,
            "济宁市",
        ),
        (["5月8日，市政府召开常务会议，听取济宁市任城区规划编制情况汇报。"], None, "济宁市"),
        (["5月8日，县委书记何远主持召开县委常委会会议，讨论报告，力求体现宁化的实际。"], None, "宁化县"),
        # A station and an airport are called after other cities.
        (["5月8日，我市举行签约仪式。青岛胶东国际机场和济宁至青岛城际铁路加快建设。"], None, None),
    ],
)
def test_whose_paper_is_decided_on_is_the_place(
    page: Callable[..., Page], paragraphs: list[str], headline: str | None, zh: str | None
) -> None:
    assert _place(page, *paragraphs, headline=headline) == zh
