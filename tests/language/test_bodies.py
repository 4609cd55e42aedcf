from time import process_time

import pytest
from hypothesis import given, strategies as st

from summarizer.facts import BodyKind, Level
from summarizer.language.bodies.bodies import (
    body_english,
    body_kind,
    body_level,
    body_name,
    body_prefix,
    find_bodies,
)
from summarizer.language.rows import rows


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("济宁高新区党工委", "Jining High-tech Zone Party Working Committee"),
        ("济宁市第五人民医院", "Jining No. 5 People's Hospital"),
        ("青禾县第二小学校", "Qinghe County No. 2 Primary School"),
        ("国网济宁市供电公司", "Jining Power Supply Company of State Grid"),
        (
            "国网山东省电力公司济宁供电分公司",
            "Jining Power Supply Branch of Shandong Electric Power Company of State Grid",
        ),
        ("济宁市公安局城关派出所", "Chengguan Police Station of the Jining Municipal Public Security Bureau"),
        ("中央第三生态环境保护督察组", "Central Environmental Inspection Team No. 3"),
        ("政协第十二届全国委员会", "12th CPPCC National Committee"),
        ("安徽滁州钢铁集团有限公司", "Anhui Chuzhou Iron and Steel Group Co., Ltd."),
        ("区党工委", "Zone Party Working Committee"),
        ("济宁高新区工委", "Jining High-tech Zone Party Working Committee"),
        ("街道工委", "Subdistrict Party Working Committee"),
        ("市直机关工委", "Municipal Working Committee for Directly Affiliated Departments"),
        ("清溪村委会", "Qingxi Village Villagers' Committee"),
        ("清溪村委", "Qingxi Village Party Committee"),
        ("村委会", "Villagers' Committee"),
        ("区管委会", "Zone Administrative Committee"),
        ("区委常委会", "Standing Committee of the District Party Committee"),
        ("市政府党组", "Leading Party Members Group of the Municipal Government"),
        ("县人大常委会", "County People's Congress Standing Committee"),
        (
            "县人大常委会党组",
            "Leading Party Members Group of the County People's Congress Standing Committee",
        ),
        ("区政协", "District CPPCC Committee"),
        ("市纪委监委", "Municipal Discipline Inspection Commission and Supervisory Commission"),
        ("区委全面深化改革委员会", "Commission for Deepening Overall Reform of the District Party Committee"),
        ("中央全面深化改革委员会", "Central Commission for Deepening Overall Reform"),
        ("市发展改革委", "Municipal Development and Reform Commission"),
        ("自然资源和规划分局", "Natural Resources and Planning Branch Bureau"),
        ("市公安局高新区分局", "High-tech Zone Branch of the Municipal Public Security Bureau"),
        ("济宁高新区王因街道办事处", "Wangyin Subdistrict Office, Jining High-tech Zone"),
        ("城西街道办事处", "Chengxi Subdistrict Office"),
        ("济南市历下区委", "Lixia District Party Committee, Jinan"),
        ("市安全生产委员会办公室", "Office of the Municipal Work Safety Commission"),
        ("防汛抗旱指挥部", "Command Headquarters for Flood Control and Drought Relief"),
        ("区委农村工作领导小组", "Leading Group for Rural Work of the District Party Committee"),
        ("团市委", "Municipal Committee of the Communist Youth League"),
        ("共青团济宁市委", "Jining Municipal Committee of the Communist Youth League"),
        ("中国农业银行济宁分行", "Jining Branch of the Agricultural Bank of China"),
        (
            "驻市财政局纪检监察组",
            "Discipline Inspection and Supervision Team stationed at the Municipal Finance Bureau",
        ),
        (
            "县纪委监委派驻第三纪检监察组",
            "No. 3 Resident Discipline Inspection and Supervision Team of the County Discipline Inspection Commission and "
            "Supervisory Commission",
        ),
        ("驻局纪检组", "Discipline Inspection Team stationed at the bureau"),
        (
            "高新区党工委(区委常委会)",
            "High-tech Zone Party Working Committee (Standing Committee of the District Party Committee)",
        ),
        (
            "党工委(区委)理论学习中心组",
            "Theory Study Group of the Party Working Committee (District Party Committee)",
        ),
        ("组织部（人力资源部）", "Organization Department (Human Resources Department)"),
        ("区委、区政府", "District Party Committee and District Government"),
        ("凉山州委", "Liangshan Prefectural Party Committee"),
        ("济宁市第一人民医院", "Jining No. 1 People's Hospital"),
        ("区教体局", "District Education and Sports Bureau"),
        ("县住建局", "County Housing and Urban-Rural Development Bureau"),
        ("区党工委、管委会", "Zone Party Working Committee and Administrative Committee"),
        ("民盟长沙市委会", "Changsha Municipal Committee of the China Democratic League"),
        ("国务院安委会", "Work Safety Commission of the State Council"),
        ("浙江省商会", "Zhejiang Provincial Chamber of Commerce"),
        # Of those who come from there, and live elsewhere.
        ("济宁市浙江商会", "Zhejiang Chamber of Commerce, Jining"),
    ],
)
def test_a_body_is_read_inside_out(zh, en):
    assert body_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en", "kind", "level"),
    [
        ("松溪岭县政府", "Songxiling County Government", BodyKind.GOVERNMENT, Level.COUNTY),
        ("云岭区委", "Yunling District Party Committee", BodyKind.PARTY, Level.COUNTY),
        (
            "芦苇湾县人民政府办公室",
            "Office of the Luweiwan County People's Government",
            BodyKind.GOVERNMENT,
            Level.COUNTY,
        ),
        ("岚湖市委", "Lanhu Municipal Party Committee", BodyKind.PARTY, Level.MUNICIPAL),
        ("济宁市云岭区委", "Yunling District Party Committee, Jining", BodyKind.PARTY, Level.COUNTY),
        ("云岭区区委", "Yunling District Party Committee", BodyKind.PARTY, Level.COUNTY),
        ("泽县县委", "Zexian County Party Committee", BodyKind.PARTY, Level.COUNTY),
        ("云岭镇人民政府", "Yunling Town People's Government", BodyKind.GOVERNMENT, Level.TOWNSHIP),
        ("中共云岭县委", "CPC Yunling County Committee", BodyKind.PARTY, Level.COUNTY),
    ],
)
def test_a_body_of_a_place_off_the_map_is_read_and_marked_unsure(zh, en, kind, level):
    name = body_name(zh)
    assert name is not None
    assert (name.english, name.kind, name.level, name.sure) == (en, kind, level, False)


@pytest.mark.parametrize(
    "zh",
    [
        "召开县委",
        "邀请区政府",
        "有关县政府",
        "上级市委",
        "时任县委",
        "城区管委会",
        "原区委",
        "全县县委",
        "工业区委",
    ],
)
def test_verbs_and_plain_words_are_no_names_of_places(zh):
    assert body_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en", "kind"),
    [
        ("二届市委", "2nd Municipal Party Committee", BodyKind.PARTY),
        ("青禾市二届市委", "2nd Qinghe Municipal Party Committee", BodyKind.PARTY),
        (
            "云岭县第十三届县委常委会",
            "Standing Committee of the 13th Yunling County Party Committee",
            BodyKind.PARTY,
        ),
        ("十二届县委常委会", "Standing Committee of the 12th County Party Committee", BodyKind.PARTY),
        ("县十八届人大常委会", "18th County People's Congress Standing Committee", BodyKind.CONGRESS),
        ("云岭县第十八届人民代表大会", "18th Yunling County People's Congress", BodyKind.CONGRESS),
        ("中共云岭县第三届委员会", "3rd CPC Yunling County Committee", BodyKind.PARTY),
        (
            "中共云岭县第三届纪律检查委员会",
            "3rd Yunling County Commission for Discipline Inspection",
            BodyKind.DISCIPLINE,
        ),
        ("政协岚湖市第九届委员会", "9th Lanhu Municipal CPPCC Committee", BodyKind.CPPCC),
        (
            "政协岚湖市第九届委员会常务委员会",
            "Standing Committee of the 9th Lanhu Municipal CPPCC Committee",
            BodyKind.CPPCC,
        ),
        ("市政协第九届委员会", "9th Municipal CPPCC Committee", BodyKind.CPPCC),
        (
            "中国人民政治协商会议第十届浙江省委员会",
            "10th Zhejiang Provincial CPPCC Committee",
            BodyKind.CPPCC,
        ),
        (
            "十四届全国人大常委会",
            "Standing Committee of the 14th National People's Congress",
            BodyKind.CONGRESS,
        ),
    ],
)
def test_a_term_of_office_stands_before_the_name(zh, en, kind):
    assert (body_english(zh), body_kind(zh)) == (en, kind)


@pytest.mark.parametrize("zh", ["二届市教育局", "第九届公司", "届市委"])
def test_only_elected_bodies_have_terms(zh):
    assert body_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "en", "kind"),
    [
        ("市政协视察组", "Inspection Group of the Municipal CPPCC Committee", BodyKind.CPPCC),
        ("省教育厅观摩组", "Observation Group of the Provincial Education Department", BodyKind.GOVERNMENT),
        ("岚湖市党政代表团", "Lanhu Municipal Party and Government Delegation", BodyKind.TASK_FORCE),
        ("市委考核组", "Assessment Group of the Municipal Party Committee", BodyKind.PARTY),
        (
            "国务院安委会第三督导组",
            "No. 3 Supervision Group of the Work Safety Commission of the State Council",
            BodyKind.GOVERNMENT,
        ),
    ],
)
def test_groups_that_visit_belong_to_who_sent_them(zh, en, kind):
    assert (body_english(zh), body_kind(zh)) == (en, kind)


@pytest.mark.parametrize("zh", ["区委莫名处", "市甲乙丙局", "会议", "区四套班子", "", "有限公司"])
def test_one_unknown_piece_leaves_a_body_unread(zh):
    assert body_english(zh) is None


@pytest.mark.parametrize(
    ("zh", "kind", "level"),
    [
        ("区委", BodyKind.PARTY, Level.COUNTY),
        ("区政府", BodyKind.GOVERNMENT, Level.COUNTY),
        ("区政府党组", BodyKind.PARTY, Level.COUNTY),
        ("区政府办公室", BodyKind.GOVERNMENT, Level.COUNTY),
        ("区委办公室", BodyKind.PARTY, Level.COUNTY),
        ("高新区党工委", BodyKind.PARTY, Level.COUNTY),
        ("高新区管委会", BodyKind.GOVERNMENT, Level.COUNTY),
        ("高新区", BodyKind.ZONE, Level.COUNTY),
        ("市人大常委会", BodyKind.CONGRESS, Level.MUNICIPAL),
        ("市政协党组", BodyKind.PARTY, Level.MUNICIPAL),
        ("省纪委", BodyKind.DISCIPLINE, Level.PROVINCIAL),
        ("市法院", BodyKind.COURT_PROCURATORATE, Level.MUNICIPAL),
        ("邹城市委", BodyKind.PARTY, Level.COUNTY),
        ("王因街道党工委", BodyKind.PARTY, Level.TOWNSHIP),
        ("县总工会", BodyKind.MASS_ORG, Level.COUNTY),
        ("济宁城投控股集团", BodyKind.SOE, Level.UNKNOWN),
        ("国务院", BodyKind.GOVERNMENT, Level.CENTRAL),
        ("市委金融办", BodyKind.PARTY, Level.MUNICIPAL),
        ("柳林村委会", BodyKind.OTHER, Level.VILLAGE),
        ("没有这个", BodyKind.OTHER, Level.UNKNOWN),
    ],
)
def test_party_and_government_are_never_confused(zh, kind, level):
    assert (body_kind(zh), body_level(zh)) == (kind, level)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("柳林村委会", "Liulin Village Villagers' Committee"),
        # A prefecture is no city; a customs house and a garrison are called after the place alone.
        ("喀什军分区", "Kashgar Military Subdistrict"),
        ("济宁海关", "Jining Customs"),
        ("凉山法院", "Liangshan Prefectural Court"),
        # A province has many zones: what is about them is of none of them.
        ("省开发区建设工作领导小组", None),
        ("省高新区管委会", None),
        ("新疆生产建设兵团", "Xinjiang Production and Construction Corps"),
        ("兵团党委", "Party Committee of the Xinjiang Production and Construction Corps"),
    ],
)
def test_the_owner_of_a_body_has_its_own_level(zh, en):
    assert body_english(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("城市水务集团", None),
        ("市城市水务集团", "Municipal Urban Water Group"),
        ("县交投集团", "County Transport Investment Group"),
        ("市某某集团", None),
        ("云河市城市建设投资集团有限公司", "Yunhe Urban Construction Investment Group Co., Ltd."),
    ],
)
def test_a_level_and_a_word_are_no_brand(zh, en):
    assert body_english(zh) == en


def test_a_brand_is_read_in_pinyin_and_marked_unsure():
    name = body_name("山东星禾智能科技有限公司")
    assert name is not None
    assert (name.english, name.sure) == ("Shandong Xinghe Intelligent Technology Co., Ltd.", False)


def test_bodies_are_found_longest_first_and_not_inside_titles():
    text = (
        "5月8日，柳河区委常委会召开会议，学习《市委办公室通知》。区党工委管委会办公室、区财政局负责人参加。"
    )
    assert [
        m.zh for m in find_bodies("5月8日，区委常委会召开会议，学习《市委办公室通知》，区财政局参加。")
    ] == [
        "区委常委会",
        "区财政局",
    ]
    assert all(text[m.start : m.end] == m.zh for m in find_bodies(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3月7日下午，云岭区委常委会召开会议。", ["云岭区委常委会"]),
        ("会议由云岭县政府办公室承办。", ["云岭县政府办公室"]),
        ("近日，省安委会第三督导组到云岭县检查。", ["省安委会第三督导组"]),
        ("会议选举产生政协岚湖市第九届委员会主席。", ["政协岚湖市第九届委员会"]),
        ("听取云岭县委工作汇报。", ["云岭县委"]),
        ("召开县委常委会会议，邀请区政府有关部门参加。", ["县委常委会", "区政府"]),
        ("经县政府同意，有关县政府要落实责任。", ["县政府", "县政府"]),
        ("区政府党组成员、县政协主席出席。", ["区政府党组", "县政协"]),
        ("督导组一行到现场，第三督导组反馈意见。", []),
    ],
)
def test_a_place_off_the_map_needs_a_boundary_before_it(text, found):
    assert [m.zh for m in find_bodies(text)] == found


def test_two_bodies_written_together_stay_two():
    assert [m.zh for m in find_bodies("区党工委管委会领导班子成员参加。")] == ["区党工委", "管委会"]
    assert [m.zh for m in find_bodies("市委市政府高度重视。")] == ["市委", "市政府"]


@pytest.mark.parametrize(
    "text",
    ["全市组织部长会议", "受市委托办理", "各级党组织", "社区委员", "政协委员", "各园区企业", "加强城市建设"],
)
def test_pieces_of_other_words_are_no_bodies(text):
    assert find_bodies(text) == ()


@pytest.mark.parametrize("row", [r for r in rows("body_heads") if r["test"]], ids=lambda r: r["zh"])
def test_rows_with_a_test_clause_hold(row):
    zh, _, en = row["test"].partition(" → ")
    assert body_english(zh) == en


def test_no_whole_body_has_chinese_in_its_english():
    for row in rows("bodies"):
        assert body_english(row["zh"]) == row["en"]
        assert not any("\u4e00" <= c <= "\u9fff" for c in row["en"])


@given(st.text("市区县委政府党组办公室常会、人大济宁高新局教育（）()", max_size=24))
def test_any_text_is_searched_without_error(text):
    for mention in find_bodies(text):
        assert text[mention.start : mention.end] == mention.zh
    body_english(text)


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("区委常委会扩大会议", "区委常委会"),
        ("云岭县政府常务会议", "云岭县政府"),
        ("区委、区政府工作会议", "区委、区政府"),
        ("济宁市安全生产会议", "济宁市"),
        ("济宁城投控股集团董事会", "济宁城投控股集团"),
        ("党组织书记培训班", ""),
        ("重点项目推进会", ""),
    ],
)
def test_the_front_of_a_name_is_its_longest_body_or_place(text, front):
    assert text[: body_prefix(text)] == front


@given(st.text("市区县委政府党组办公室常会、和济宁高新局教育镇", max_size=14))
def test_the_front_of_a_name_has_english(text):
    front = text[: body_prefix(text)]
    assert not front or body_english(front)


def test_a_hostile_page_stays_cheap():
    text = "济宁高新区" * 400 + "区委、区政府和" * 300
    began = process_time()
    assert len(find_bodies(text)) == 600
    assert process_time() - began < 5
    assert body_english("区委、" * 20) is None
