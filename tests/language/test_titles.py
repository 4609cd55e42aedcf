import pytest

from summarizer.language.people.people import find_people
from summarizer.language.posts.titles import segment_english, title_english, title_unstated, titles_shown
from summarizer.language.rows import rows

BODIES = {
    "区委": "District Party Committee",
    "市委": "Municipal Party Committee",
    "云河区委": "Yunhe District Party Committee",
    "区管委会": "Zone Administrative Committee",
    "投资促进局": "Investment Promotion Bureau",
    "教育局": "Education Bureau",
    "市教育局": "Municipal Education Bureau",
    "云河区教育局": "Yunhe District Education Bureau",
    "区法院": "District Court",
    "区政协": "District CPPCC Committee",
    "云河市": "Yunhe",
    "云河大学": "Yunhe University",
    "云河中学": "Yunhe Middle School",
    "宏远集团有限公司": "Hongyuan Group Co., Ltd.",
    "组织部": "Organization Department",
}


@pytest.mark.parametrize(
    ("titles", "english"),
    [
        (["区委书记"], "secretary of the District Party Committee"),
        (["区委副书记", "区长"], "deputy secretary of the District Party Committee and district head"),
        (["市委常委"], "member of the Standing Committee of the Municipal Party Committee"),
        (
            ["区管委会副主任", "投资促进局局长"],
            "deputy director of the Zone Administrative Committee and director of the Investment Promotion Bureau",
        ),
        (["教育局长"], "director of the Education Bureau"),
        (["组织部长"], "head of the Organization Department"),
        (
            ["市教育局党组书记", "局长"],
            "secretary of the leading Party members group and director of the Municipal Education Bureau",
        ),
        (
            ["宏远集团有限公司党委副书记"],
            "deputy secretary of the Party committee of Hongyuan Group Co., Ltd.",
        ),
        (
            ["宏远集团有限公司党委书记", "董事长", "总经理"],
            "secretary of the Party committee, chairperson and general manager of Hongyuan Group Co., Ltd.",
        ),
        (
            ["云河大学党委常委", "副校长"],
            "member of the Standing Committee of the Party committee and vice president of Yunhe University",
        ),
        (
            ["云河中学党总支书记", "校长"],
            "secretary of the general Party branch and principal of the Yunhe Middle School",
        ),
        (
            ["区法院审判员", "副院长", "代理院长"],
            "judge of the District Court, vice president of the District Court and acting president of the District Court",
        ),
        (["学院党委书记", "院长"], "secretary of the Party committee and head of the college"),
        (
            ["区委常委", "负责政府常务工作副区长"],
            "member of the Standing Committee of the District Party Committee and executive deputy district head",
        ),
        (["云河市长"], "mayor of Yunhe"),
        (["云河市副市长"], "vice-mayor of Yunhe"),
        (["常务副区长"], "executive deputy district head"),
        (["代市长"], "acting mayor"),
        (["中国驻缅甸大使"], "ambassador of China to Myanmar"),
        (["韩国驻武汉总领事馆副总领事"], "deputy consul general of the Republic of Korea in Wuhan"),
        (["缅甸代总统"], "acting president of Myanmar"),
        (["中国区总裁"], "president for China"),
        (["原市长"], "former mayor"),
        (["区法院院长"], "president of the District Court"),
        (["区法院副院长"], "vice president of the District Court"),
        (["云河大学副校长"], "vice president of Yunhe University"),
        (["云河中学校长"], "principal of the Yunhe Middle School"),
        (["区政协副主席"], "vice-chair of the District CPPCC Committee"),
        (["区管委会副主任（挂职）"], "deputy director of the Zone Administrative Committee (on secondment)"),
        (["副区长（主持工作）"], "deputy district head (in charge of day-to-day work)"),
        (["党委书记兼董事长"], "secretary of the Party committee, concurrently chairperson"),
        (["镇长人选"], "nominee for town head"),
        (["区四级调研员"], "level-4 consultant of the zone/district"),
        (["二级巡视员"], "level-2 counsel"),
        (["副调研员"], "deputy consultant"),
        (["政委"], "political commissar"),
        (["云河区教育局原局长"], "former director of the Yunhe District Education Bureau"),
        (
            ["市教育局原党组书记"],
            "former secretary of the leading Party members group of the Municipal Education Bureau",
        ),
        (["市教育局时任副局长"], "then deputy director of the Municipal Education Bureau"),
        (["科创局局长"], "director of the Science and Technology Innovation Bureau"),
        (["我院党委书记"], "secretary of the Party committee of the institution"),
        (["校教务处副处长"], "deputy division director of the Academic Affairs Office of the school"),
        (["股份公司副董事长"], "vice-chairperson of the joint-stock company"),
        (
            ["公司党委副书记", "总法律顾问"],
            "deputy secretary of the Party committee of the company and general counsel",
        ),
        (["董事局副主席"], "vice-chair of the board"),
        (["学生会主席"], "chair of the students' union"),
        (["副教授"], "associate professor"),
        (["总经理助理"], "assistant general manager"),
        (["全国人大代表"], "deputy to the National People's Congress"),
        (["云河区区委书记"], "secretary of the Yunhe District Party Committee"),
        (
            ["区委常委", "副区长", "教育局局长"],
            "member of the Standing Committee of the District Party Committee, deputy district head and director of the Education Bureau",
        ),
    ],
)
def test_posts_in_prose(titles, english):
    assert title_english(titles, BODIES.get) == english


@pytest.mark.parametrize(
    ("titles", "english"),
    [
        (
            "云河高新区党工委副书记、管委会副主任",
            "deputy secretary of the Yunhe High-tech Zone Party Working Committee and deputy director of the "
            "Yunhe High-tech Zone Administrative Committee",
        ),
        (
            "市人大常委会党组书记、主任",
            "secretary of the Leading Party Members Group and director of the Municipal People's Congress "
            "Standing Committee",
        ),
        (
            "区水务局原党组书记、局长",
            "former secretary of the Leading Party Members Group and director of the District Water Affairs Bureau",
        ),
        ("镇党委书记、镇长", "secretary of the Town Party Committee and town head"),
        ("宁津县人民政府副县长", "deputy head of Ningjin County"),
        ("县政府县长", "county head"),
        ("代理云河市市长", "acting mayor of Yunhe"),
        ("省十四届人民代表大会代表", "deputy to the 14th Provincial People's Congress"),
        ("和田地委副书记", "deputy secretary of the Hotan Prefectural Party Committee"),
        ("县监察委主任", "director of the County Supervisory Commission"),
        (
            "公司副总裁、华东区域总经理",
            "vice president of the company and general manager of the East China region",
        ),
        (
            "宏远集团有限公司党委书记、董事长",
            "secretary of the Party committee and chairperson of Hongyuan Group Co., Ltd.",
        ),
        (
            "甘肃省庆阳市委副书记、市长",
            "deputy secretary of the Qingyang Municipal Party Committee, Gansu Province, and mayor",
        ),
    ],
)
def test_whose_post_it_is(titles, english):
    assert title_english(titles.split("、")) == english


@pytest.mark.parametrize(
    "titles",
    [
        [],
        ["甲乙丙局局长"],
        ["区委书记", "甲乙丙丁"],
        ["泉河区（福州）商会会长"],
        ["区委书记（某某）"],
        ["云河原州局长"],
    ],
)
def test_an_unknown_segment_has_no_english(titles):
    assert title_english(titles, BODIES.get) is None


def test_the_translator_of_bodies_is_the_house_one_by_default():
    assert (
        title_english(["市委副书记", "市长"]) == "deputy secretary of the Municipal Party Committee and mayor"
    )


@pytest.mark.parametrize(
    ("titles", "unstated"),
    [
        (["区领导"], True),
        (["云河市领导"], True),
        (["市领导"], True),
        (["区长"], False),
        ([], False),
        (["区领导", "区长"], False),
    ],
)
def test_leaders_without_a_post(titles, unstated):
    assert title_unstated(titles) is unstated


def test_every_post_of_the_table_has_english_alone_and_as_deputy():
    for row in rows("titles"):
        if row["kind"] == "post":
            assert segment_english(row["zh"], {}.get), row["zh"]
            if not row["zh"].startswith("副"):
                assert "deputy" in (segment_english("副" + row["zh"], {}.get) or "deputy") or row["deputy"]


def test_the_secretary_general_behind_a_seat_is_the_committees():
    seat = "member of the Standing Committee of the County Party Committee"
    secretary = "secretary-general of the County Party Committee"
    assert title_english(["县委常委", "秘书长"]) == f"{seat} and {secretary}"


def test_the_table_is_large_enough_and_has_no_row_twice():
    zh = [(row["zh"], row["kind"]) for row in rows("titles")]
    assert len(zh) == len(set(zh))
    assert sum(row["kind"] == "post" for row in rows("titles")) >= 350
    assert all(row["en"] for row in rows("titles"))


@pytest.mark.parametrize(
    ("titles", "english"),
    [
        ("副县长、公安局长", "deputy county head and director of the Public Security Bureau"),
        ("党外副县长", "non-Party deputy county head"),
        ("挂职副县长", "seconded deputy county head"),
        ("村委委员", "member of the villagers' committee"),
        ("盟行署副盟长", "deputy league head"),
        ("区党委书记", "secretary of the Regional Party Committee"),
        ("区委书记", "secretary of the District Party Committee"),
        (
            "县人民法院党组书记、代院长",
            "secretary of the Leading Party Members Group and acting president of the County People's Court",
        ),
        ("省社会科学院副院长", "vice president of the Provincial Academy of Social Sciences"),
        ("县法院立案庭副庭长", "deputy presiding judge of the case-filing division of the County Court"),
        ("政府苏木达提名人选", "nominee for head of the sumu"),
    ],
)
def test_posts_that_were_taken_for_others(titles, english):
    assert title_english(titles.split("、")) == english


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("我县静河乡村民", "villager of Jinghe Township"),
        ("前任云山市委书记", "former secretary of the Yunshan Municipal Party Committee"),
        ("云河市政府原市长", "former mayor of Yunhe"),
        ("市中院副院长", "vice president of the Municipal Intermediate People's Court"),
        ("施工单位项目经理", "project manager of the construction contractor"),
        ("集团公司执行副总经理", "executive deputy general manager of the group company"),
    ],
)
def test_what_stands_before_a_post_is_told_once(title, english):
    assert segment_english(title) == english


@pytest.mark.parametrize(
    ("titles", "shown"),
    [
        (
            "县委常委、石渡云谷推进专班班长",
            "member of the Standing Committee of the County Party Committee and “石渡云谷推进专班班长”",
        ),
        (
            "石渡云谷推进专班班长、副主任、县委常委",
            "“石渡云谷推进专班班长、副主任” and member of the Standing Committee of the County Party Committee",
        ),
        ("石渡云谷推进专班班长", None),
    ],
)
def test_of_several_posts_only_what_is_not_understood_is_quoted(titles, shown):
    assert titles_shown(titles.split("、")) == shown


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("政协云河区第十一届委员会常务委员", "member of the Standing Committee"),
        ("副会长（理事）", "vice-president (council member)"),
        ("安徽省原副省长", "former vice-governor of Anhui Province"),
        (
            "民进新疆区委会主委",
            "chair of the Xinjiang Regional Committee of the China Association for Promoting Democracy",
        ),
        ("教学副校长", "deputy school head for teaching"),
        ("科研副院长", "deputy head of the institution for research"),
        ("致公党中央原副主席", "former vice-chair of the Central Committee of the China Zhi Gong Party"),
        ("外事委员会主任", "director of the Foreign Affairs Committee"),
        ("外交部长", "minister of foreign affairs"),
        ("市委会主委", "chair of the municipal committee"),
        (
            "市委台湾工作办公室副主任",
            "deputy director of the Taiwan Affairs Office of the Municipal Party Committee",
        ),
        ("财政部副部长", "vice-minister of finance"),
        ("中组部部长", "head of the Organization Department of the CPC Central Committee"),
        ("四川省政府驻沪办事处副主任", "deputy director of the Shanghai Office"),
        ("青禾县知联会会长", "president of the Qinghe County Association of Non-Party Intellectuals"),
    ],
)
def test_ranks_are_kept_in_english(zh: str, en: str) -> None:
    assert (segment_english(zh) or "").startswith(en)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市长方远会见蒙古国苏来格市市长阿古拉一行", "mayor of “苏来格市” in Mongolia"),
        ("市长方远会见法国图来尔市副市长安德烈·马丁一行", "vice-mayor of “图来尔市” in France"),
        ("市长方远会见英国大伦敦副市长霍华德·布朗一行", None),
    ],
)
def test_a_place_abroad_is_never_spelled_as_one_of_china(text: str, post: str | None) -> None:
    guest = find_people(text)[-1]
    assert title_english(guest.titles) == (None if post else "vice-mayor of Greater London")
    if post:
        assert titles_shown(guest.titles) == post


@pytest.mark.parametrize(
    ("title", "english"),
    [
        (
            "上海市第二中级法院刑一庭副庭长",
            "deputy presiding judge of the No. 1 criminal division of the Shanghai Municipal No. 2 Intermediate People's Court",
        ),
        ("上海一中院副院长", "vice president of the Shanghai Municipal No. 1 Intermediate People's Court"),
    ],
)
def test_a_court_keeps_its_own_number(title, english):
    assert segment_english(title) == english


@pytest.mark.parametrize(
    ("levels", "english"),
    [
        ("市、区", "municipal or district leader"),
        ("省市", "provincial or municipal leader"),
        ("市、县两级", "municipal or county leader"),
        ("省、市、县", "provincial, municipal or county leader"),
        ("市、县（区）", "municipal, county or district leader"),
    ],
)
def test_of_leaders_of_two_levels_nobody_says_who_is_of_which(levels, english):
    title = f"{levels}领导"
    found = find_people(f"{title}何远、车兰英陪同督查。")
    assert [(one.name, one.titles) for one in found] == [("何远", (title,)), ("车兰英", (title,))]
    assert title_english([title]) == english
