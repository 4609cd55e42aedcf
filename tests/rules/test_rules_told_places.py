"""Where a sentence says that something was: verbs and prepositions outweigh every region that merely stands near."""

import pytest

from summarizer.rules.places.own_region import by_character, own_region
from summarizer.rules.places.told_places import told_place


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("5月3日，省委书记何远在贵阳会见云河商会考察团一行。", "贵阳"),
        ("青禾县委书记何远带队来长沙县考察对口帮扶工作。", "长沙县"),
        ("何远在昌吉回族自治州考察调研。", "昌吉回族自治州"),
        ("全省职业技能大赛3日在东莞落幕。", "东莞"),
        ("考察组前往株洲市石峰区，对白鹭街道孟家湾村、云台街道石桥村进行调研。", "株洲市石峰区"),
        ("发布会3日在安丘市石渡子镇城西村大院举行。", "安丘市石渡子镇"),
        ("县长何远率队到深圳、中山、南宁等地考察企业。", "深圳、中山、南宁"),
        # A county without its generic is the one that the page names in full.
        ("何远到西华与人大代表座谈，西华县委书记单国强参加。", "西华县"),
        ("今日上午，州政府在西昌向老干部通报情况。", "西昌"),
        ("颁奖仪式在成都市四川石渡学院举行。", "成都市"),
        ("何远到五指山、昌江调研，五指山市、昌江县有关负责人参加。", "五指山市、昌江县"),
        ("市委书记何远在北京拜会云河集团董事长。", "北京"),
        ("省长何正在济南会见了由云河集团有限公司董事长率领的代表团。", "济南"),
        ("秘书长何远赴扬中柳林镇开展对接。", "扬中柳林镇"),
        ("全区分批组织支部书记到杭州市石渡学院和宁波市委党校开展培训。", None),
        ("副书记何远深入到柳林镇荣市小学、石河镇第一中学慰问。", None),
        ("市委书记何远在厦门，与出席年会的云河集团董事长单国强座谈。", "厦门"),
        ("龙舟赛在四川历史名城阆中市举行。", "阆中市"),
        ("考察团来到了广西壮族自治区百色市田林县。", "广西壮族自治区百色市田林县"),
        ("副主任何远深入帮扶联系点临洮县石渡乡柳林村调研。", "临洮县石渡乡"),
        # The only county of the map with its name, right before the deed.
        ("副市长何远率队到酉阳调研。", "酉阳"),
        # What is told of elsewhere, or is no deed.
        ("会议传达学习习近平总书记在湖南考察时的重要讲话。", None),
        ("会议学习了在上海召开的座谈会精神。", None),
        ("何远先后到云河区、青禾区等5个县区调研。", None),
        ("县长何远来到柳林镇孟家湾村、石河镇水库调研。", None),
        ("县长何远深入我县企业调研。", None),
        ("全区举办村干部培训班，同时分批组织村干部到长沙县开展学习。", None),
        # A street and a firm are only called after a city.
        ("推介会在杭州大酒店举行。", None),
        ("开工仪式在哈尔滨远山能源有限公司项目现场举行。", None),
        ("公司在贵阳投资的企业越来越多。", None),
    ],
)
def test_where_a_sentence_says_it_was(text: str, zh: str | None) -> None:
    found = told_place(text, text)
    assert (found.zh if found else None) == zh


def test_each_of_a_row_is_called_by_itself() -> None:
    found = told_place("何远率队赴吉林省延边州图们市、珲春市开展协作。", "")
    assert found is not None and found.en == "Tumen and Hunchun"


@pytest.mark.parametrize(
    ("told", "zh"),
    [
        (("考察团来潍考察。", "潍坊软件园等地给考察团留下印象。", "希望与潍坊市加强合作。"), "潍坊市"),
        (("市委书记何远在莆会见香港同乡会一行。", "何远介绍了莆田的发展。"), "莆田"),
        (("考察团来考察。", "希望与潍坊市加强合作。"), None),
        # Two places have the character.
        (("代表团在川调研。", "代表团先后到银川市和汶川县。"), None),
    ],
)
def test_a_character_stands_for_the_one_place_that_has_it(told: tuple[str, ...], zh: str | None) -> None:
    found = by_character(told)
    assert (found.zh if found else None) == zh


def test_one_of_a_row_is_not_our_own() -> None:
    lead = "我县考察团赴外地学习。"
    assert own_region("", lead, (lead, "考察团到了屏南县、安溪县和古田县，安溪县的做法很好。")) is not None
    assert own_region("", lead, (lead, "考察团到了屏南县、安溪县和古田县。")) is None


@pytest.mark.parametrize(
    ("said", "zh"),
    [
        ("要把泉山放到全市大局中来把握", "泉山区"),
        ("要立足泉山实际，抓好落实", "泉山区"),
        ("奋力推动泉山高质量发展", "泉山区"),
        ("为建设现代化泉山新篇章作贡献", "泉山区"),
        ("泉山同志介绍了情况", None),  # a person
        ("要学习泉山的做法", None),  # somebody else's
        ("要把城东放到全市大局中来把握", None),  # a part of any town
        ("要把云山放到全市大局中来把握", None),  # on no map
    ],
)
def test_the_own_place_goes_by_its_short_name(said: str, zh: str | None) -> None:
    lead = "近日，区政府召开常务会议。"
    found = own_region("区政", lead, (lead, said))
    assert (found.zh if found else None) == zh
