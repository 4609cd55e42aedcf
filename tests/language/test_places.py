import pytest

from summarizer.facts import Level
from summarizer.language.places.gazetteer import full_names, pinyin, unit_english, units
from summarizer.language.places.places import find_places, place_english, place_prefix, province_of
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("陕西省", "Shaanxi Province"),
        ("山西省", "Shanxi Province"),
        ("内蒙古自治区", "Inner Mongolia"),
        ("吕梁市", "Lüliang"),
        ("六安市", "Lu'an"),
        ("西安市", "Xi'an"),
        ("漯河市", "Luohe"),
        ("朝阳区", "Chaoyang District"),
        ("莘县", "Shenxian County"),
        ("单县", "Shanxian County"),
        ("东阿县", "Dong'e County"),
        ("铅山县", "Yanshan County"),
        ("覃塘区", "Qintang District"),
        ("曾家镇", "Zengjia Town"),
        ("曾家岗街道", "Zengjiagang Subdistrict"),
        ("浚县", "Xunxian County"),
        ("科右前旗", "Horqin Right Front Banner"),
        ("察右后旗", "Qahar Right Rear Banner"),
        ("滨海新区", "Binhai New Area"),
        ("凉山彝族自治州", "Liangshan Yi Autonomous Prefecture"),
        ("凉山州", "Liangshan Yi Autonomous Prefecture"),
        ("景宁畲族自治县", "Jingning She Autonomous County"),
        ("积石山保安族东乡族撒拉族自治县", "Jishishan Bonan, Dongxiang and Salar Autonomous County"),
        ("济宁高新区", "Jining High-tech Zone"),
        ("西湖区", "Xihu District"),
        ("王因街道", "Wangyin Subdistrict"),
        ("李家庄村", "Lijiazhuang Village"),
        ("太白湖新区", "Taibai Lake New Area"),
        ("无锡市", "Wuxi"),
        ("济宁市任城区柳行街道", "Liuhang Subdistrict, Rencheng District, Jining"),
        ("无锡高新区(新吴区)", "Wuxi High-tech Zone (Xinwu District)"),
        ("我区", "the district"),
        ("中和镇", "Zhonghe Town"),
        # Along a road, with the name of the road.
        ("南京东路街道", "Nanjingdonglu Subdistrict"),
        ("人民路街道", "Renminlu Subdistrict"),
        ("北镇街道", "Beizhen Subdistrict"),  # a subdistrict that is called like a town
        ("云河区北镇街道", "Beizhen Subdistrict, Yunhe District"),
        ("河市镇", "Heshi Town"),
        ("后街镇", "Houjie Town"),
        ("乡镇街道", None),
        ("全市街道", None),
        ("各街镇", None),
        ("解放路街道", "Jiefanglu Subdistrict"),
        ("平等乡", "Pingdeng Township"),
        ("全市", "the city"),
    ],
)
def test_a_place_has_its_official_english(zh, en):
    assert place_english(zh) == en


@pytest.mark.parametrize("zh", ["城市", "城和镇", "和镇", "小区", "进一步", "会议", "各街道", ""])
def test_what_is_no_place_has_no_english(zh):
    assert place_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "province"),
    [
        ("济宁高新区", "Shandong"),
        ("新吴区", "Jiangsu"),
        ("鼓楼区", None),
        ("太白湖新区", None),
        ("我区", None),
    ],
)
def test_a_province_is_given_only_where_the_map_has_exactly_one(zh, province):
    assert province_of(zh) == province


def test_places_are_found_as_chains_in_running_text():
    text = "考察组先后到白鹭街道、青禾街道，深入济宁市任城区，并赴江苏省无锡市考察。"
    found = find_places(text)
    assert [(p.zh, p.en) for p in found] == [
        ("白鹭街道", "Bailu Subdistrict"),
        ("青禾街道", "Qinghe Subdistrict"),
        ("济宁市任城区", "Rencheng District, Jining"),
        ("江苏省无锡市", "Wuxi, Jiangsu Province"),
    ]
    assert [p.sure for p in found] == [False, False, True, True]
    assert found[2].level is Level.COUNTY
    assert all(text[p.start : p.end] == p.zh for p in found)


def test_a_short_name_of_a_prefecture_ends_where_it_ends():
    (place,) = find_places("海西州经济发展")
    assert (place.zh, place.start, place.end) == ("海西州", 0, 3)


@pytest.mark.parametrize(
    "text", ["走进美丽乡村", "带着乡愁来到古镇", "深入智慧社区", "到挖掘古镇文化", "在各村镇"]
)
def test_adjectives_are_not_names_of_villages(text):
    assert find_places(text) == ()


def test_everyday_words_are_not_cities():
    assert find_places("确保长治久安，力戒文山会海，扩大连片开发，建设宜居新城区。") == ()


@pytest.mark.parametrize("row", [r for r in rows("place_words") if r["test"]], ids=lambda r: r["test"])
def test_a_name_cut_by_its_neighbours_is_no_place(row):
    assert row["zh"] not in [p.zh for p in find_places(row["test"])]


def test_every_unit_of_the_map_has_english_in_latin_letters():
    assert len(units()) > 3000
    assert len(full_names()) > 2800
    for unit in units():
        assert not any("\u4e00" <= c <= "\u9fff" for c in unit_english(unit)), unit


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("西藏自治区浪卡子县", "Nagarzê County, Tibet"),
        ("日喀则市萨迦县", "Sa'gya County, Shigatse"),
        ("墨竹工卡县", "Maizhokunggar County"),
        ("双湖县", "Shuanghu County"),
        ("那曲地区安多县", "Amdo County, Nagqu Prefecture"),
        ("加格达奇区", "Jagdaqi District"),
        ("白杨市", "Baiyang"),
    ],
)
def test_counties_of_the_borderlands_are_on_the_map(zh, en):
    assert place_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("云岭土家族乡", "Yunling Tujia Ethnic Township"),
        ("奉节县长安土家族乡", "Chang'an Tujia Ethnic Township, Fengjie County"),
        ("柳林彝族苗族乡", "Liulin Yi and Miao Ethnic Township"),
        ("土家族乡", None),
    ],
)
def test_a_township_of_a_people(zh, en):
    assert place_english(zh) == en
    assert [p.zh for p in find_places(f"近日，{zh}组织检查")] == ([zh] if en else [])


def test_two_counties_in_a_row_lie_side_by_side():
    assert place_english("武隆彭水") is None
    assert place_english("重庆武隆") == "Wulong, Chongqing"
    assert place_english("金华义乌市") == "Yiwu, Jinhua"


def test_a_short_name_ends_where_it_is_written():
    (found,) = find_places("凉山州经济基础较好")
    assert found.zh == "凉山州"


def test_an_apostrophe_keeps_syllables_apart():
    assert [pinyin(n) for n in ("东安", "平安", "三娥")] == ["Dong'an", "Ping'an", "San'e"]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("村前岭镇", "Cunqianling Town"),  # no village
        ("云岭区", "Yunling District"),
        ("芦苇湾县", "Luweiwan County"),
        ("岚湖市", "Lanhu"),
        ("青岩高新区", "Qingyan High-tech Zone"),
        ("石桥镇", "Shiqiao Town"),  # no name of people, and a town
        ("老街街道", "Laojie Subdistrict"),
        ("济宁市云岭区白鹭街道", "Bailu Subdistrict, Yunling District, Jining"),
    ],
)
def test_a_place_off_the_map_is_read_by_its_generic(zh, en):
    assert place_english(zh) == en


@pytest.mark.parametrize(
    "zh",
    ["有关县", "上级市", "示范镇", "召开县", "工业区", "美丽乡", "境外市", "城中村", "缩小城乡", "著名茶乡"],
)
def test_plain_words_before_a_generic_are_no_names(zh):
    assert place_english(zh) is None


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("济宁市安全生产会议", "济宁市"),
        ("无锡高新区(新吴区)会议", "无锡高新区(新吴区)"),
        ("济宁召开", "济宁"),
        ("青枫乡村振兴", ""),
        ("青枫乡振兴", "青枫乡"),
        ("会议", ""),
    ],
)
def test_the_front_of_a_text_is_its_longest_place(text, front):
    assert text[: place_prefix(text)] == front


def test_endless_chains_are_cut_and_do_not_recurse():
    text = "云岭区青岩镇" * 600
    assert max(len(p.zh) for p in find_places(text)) <= 48
    assert place_english(text) is None


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("5月3日，三河镇召开会议", ["三河镇"]),
        ("到五里镇、九龙街道走访", ["五里镇", "九龙街道"]),
        ("全县十三镇负责人参加，百强镇作交流", []),
    ],
)
def test_a_town_may_have_its_name_from_a_number(text: str, zh: list[str]) -> None:
    assert [place.zh for place in find_places(text)] == zh


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("日前，四川北路街道召开会议。", ["四川北路街道"]),
        ("在南京东路街道举行。", ["南京东路街道"]),
        ("5月8日，北镇街道召开会议。", ["北镇街道"]),
        ("各乡镇街道要落实责任。", []),
        # A town that has the name of a city.
        ("在云岭县桂林镇召开。", ["云岭县桂林镇"]),
        ("贵州乡镇企业发展。", ["贵州"]),
        # A county of the map behind a word that no table has.
        ("关于征集永嘉县实事项目的通告", ["永嘉县"]),
        # A street, and its road works.
        ("关于云河市兴安街道路提升工程的通告", ["云河市"]),
    ],
)
def test_names_are_read_whole_and_without_the_word_before(text, zh):
    assert [place.zh for place in find_places(text)] == zh


def test_a_town_that_ends_like_a_common_word_is_known_by_who_acts_there() -> None:
    assert [found.zh for found in find_places("近日，杨城镇召开道路巡查会议。")] == ["杨城镇"]
    assert [found.zh for found in find_places("1-5月城镇新增就业2.3万人，2021年城镇居民收入增长。")] == []
    assert [found.zh for found in find_places("2021年献县集中开工。")] == ["献县"]


# Words of time, of asking and of doing, which stand before a level of government without a mark.
_WORDS = (
    "今后 目前 当前 此后 随后 节后 灾后 近日 日前 前期 此前 届时 期间 历年 全年 年内 近来 始终 一直 根据 结合 推荐 评选 选派 看望 拜访 莅临 返回 "
    "现任 曾任 时任 新任 提名 聘请 特邀 诚邀 应邀 一行 辖下 下辖 下属 直属 挂钩 督促 审核 征求 拨付 启动 取得 展示 宣讲 "
)


@pytest.mark.parametrize("behind", ["区工商联将", "县检察院", "镇党委书记", "街道办事处", "旗政府", "市人大"])
def test_a_word_before_a_level_is_no_name_of_a_place(behind):
    taken = [
        word
        for word in _WORDS.split()
        for text in (word + behind, f"，{word}{behind}", f"他说，{word}{behind}")
        if any(word in place.zh for place in find_places(text))
    ]
    assert taken == []


@pytest.mark.parametrize("unit", ["苏木", "嘎查", "镇"])
@pytest.mark.parametrize("name", ["阿日善都楞", "巴彦查干", "乌兰哈达", "巴彦乌日根", "道特淖尔"])
def test_mongolian_names_are_read_whole(name, unit):
    for front in ("先后到", "在", "深入柳林镇、"):
        assert find_places(f"{front}{name}{unit}，察看情况")[-1].zh == name + unit


def test_mongolian_words_have_their_own_reading():
    assert place_english("巴彦查干嘎查") == "Bayanchagan Gacha"
    assert place_english("巴彦县巴彦镇") == "Bayan Town, Bayan County"


def test_who_is_above_the_writer_is_no_place():
    assert find_places("传达益阳市级领导干部读书班精神") == ()
    assert find_places("传达益阳市管主要领导干部会议精神") == ()


@pytest.mark.parametrize(
    ("short", "english"),
    [
        ("秀山自治县", "Xiushan Tujia and Miao Autonomous County"),
        ("湘西自治州", "Xiangxi Tujia and Miao Autonomous Prefecture"),
    ],
)
def test_an_autonomous_unit_is_known_without_its_peoples(short, english):
    assert place_english(short) == english


def test_a_zone_of_four_characters_off_the_map_has_two_names() -> None:
    assert place_english("云河粤商产业园") == "Yunhe Yueshang Industrial Park"
    assert place_english("云河产业园") == "Yunhe Industrial Park"
