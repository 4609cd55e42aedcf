import pytest
from hypothesis import given, strategies as st

from summarizer.language.names import Name, minority_elements, romanise, romanise_holder
from summarizer.language.rows import rows
from summarizer.language.surnames import surname_of, surnames


@pytest.mark.parametrize(
    ("zh", "en", "certainty"),
    [
        ("崔荣国", "Cui Rongguo", "certain"),
        ("习近平", "Xi Jinping", "certain"),
        ("李克强", "Li Keqiang", "certain"),
        ("李强", "Li Qiang", "certain"),
        ("王西安", "Wang Xi'an", "certain"),
        ("陈爱娥", "Chen Ai'e", "certain"),
        ("吕女士", "Lü Nüshi", "certain"),
        ("张 伟", "Zhang Wei", "certain"),
        ("欧阳坚", "Ouyang Jian", "certain"),
        ("司马文达", "Sima Wenda", "certain"),
        ("诸葛平", "Zhuge Ping", "certain"),
        ("上官云珠", "Shangguan Yunzhu", "certain"),
        ("皇甫明", "Huangfu Ming", "certain"),
        ("令狐安", "Linghu An", "certain"),
        ("尉迟恭", "Yuchi Gong", "certain"),
        ("万俟兰", "Moqi Lan", "certain"),
        ("澹台文", "Tantai Wen", "certain"),
        ("长孙峰", "Zhangsun Feng", "certain"),
        ("单于飞", "Chanyu Fei", "certain"),
        ("亓官庆", "Qiguan Qing", "certain"),
        ("东方明", "Dongfang Ming", "certain"),
        ("夏侯英", "Xiahou Ying", "certain"),
        ("慕容晓", "Murong Xiao", "certain"),
        ("司徒敏", "Situ Min", "certain"),
        ("曾庆来", "Zeng Qinglai", "certain"),
        ("单强", "Shan Qiang", "certain"),
        ("仇小丽", "Qiu Xiaoli", "certain"),
        ("解放军", "Xie Fangjun", "certain"),
        ("查文斌", "Zha Wenbin", "certain"),
        ("区天海", "Ou Tianhai", "certain"),
        ("盖志强", "Ge Zhiqiang", "polyphone"),
        ("朴英花", "Piao Yinghua", "polyphone"),
        ("乐建国", "Yue Jianguo", "polyphone"),
        ("缪仁", "Miao Ren", "certain"),
        ("翟立", "Zhai Li", "certain"),
        ("覃丽", "Qin Li", "polyphone"),
        ("员伟", "Yun Wei", "polyphone"),
        ("种道", "Chong Dao", "certain"),
        ("折可", "She Ke", "certain"),
        ("薄志", "Bo Zhi", "certain"),
        ("牟其", "Mu Qi", "polyphone"),
        ("阚清", "Kan Qing", "certain"),
        ("范徐丽泰", "Fan-Xu Litai", "certain"),
        ("王行", "Wang Xing", "polyphone"),
        ("李朝", "Li Chao", "polyphone"),
        ("周乐", "Zhou Le", "polyphone"),
        ("孙长和", "Sun Changhe", "polyphone"),
        ("陈会", "Chen Hui", "polyphone"),
        ("何晟", "He Sheng", "polyphone"),
        ("赵重", "Zhao Chong", "polyphone"),
        ("王卫中", "Wang Weizhong", "certain"),
        ("谢茜", "Xie Qian", "polyphone"),
        ("阿不都热合曼·买买提", "Abdurahman Memet", "minority"),
        ("努尔兰·阿不都满金", "Nurlan Abudumanjin", "minority"),
        ("扎西次仁", "Tashi Tsering", "minority"),
        ("白玛朗杰", "Pema Namgyal", "minority"),
        ("巴特尔", "Bateer", "minority"),
        ("宝音德力格尔", "Baoyindelige'er", "minority"),
        ("罗布顿珠", "Norbu Dondrup", "minority"),
        ("乌云其木格", "Uyunqimg", "minority"),
        ("史密斯·约翰", "Shimisi Yuehan", "minority"),
        ("欧阳", "Ouyang", "certain"),
        ("王", "Wang", "certain"),
        ("ABC", "ABC", "unknown"),
        ("", "", "unknown"),
        ("蒸汽", "Zhengqi", "unknown"),
    ],
)
def test_names_are_spelled_family_name_first(zh, en, certainty):
    assert romanise(zh) == Name(zh.replace(" ", ""), en, certainty)


def test_every_surname_row_gives_its_own_reading_before_a_given_name():
    for zh, surname in surnames().items():
        assert romanise(zh + "国强").en in {f"{surname.pinyin} Guoqiang", f"{surname.pinyin}-Guo Qiang"}
        assert surname_of(zh + "伟") == surname


def test_surname_readings_are_single_capitalised_words():
    for row in rows("surnames"):
        assert row["pinyin"].isalpha()
        assert row["pinyin"][0].isupper()
        assert row["class"] in {"common", "rare", "function", "compound"}
        assert (row["class"] == "compound") == (len(row["zh"]) > 1)
        assert row["certainty"] in {"certain", "polyphone"}


@pytest.mark.parametrize("table", ["surnames", "given_readings", "minority_names"])
def test_no_row_twice(table):
    zh = [row["zh"] for row in rows(table)]
    assert len(zh) == len(set(zh))


def test_minority_elements_must_use_up_the_name():
    assert minority_elements("索朗旺堆") == ("Sonam Wangdu",)
    assert minority_elements("索朗某") == ()
    assert minority_elements("") == ()


@given(st.text(alphabet="王欧阳吕·• 行安娥㐂abc", max_size=8))
def test_any_string_is_spelled_without_blanks_or_loss_of_characters(zh):
    name = romanise(zh)
    assert name.zh == "".join(zh.split())
    assert bool(name.en) == bool(name.zh)


@given(st.text(alphabet="建西安国女绿偶恩爱长", min_size=1, max_size=2))
def test_given_names_are_one_word_with_a_capital(zh):
    family, given_name = romanise("李" + zh).en.split(" ")
    assert family == "Li"
    assert given_name[0].isupper()
    assert given_name[1:] == given_name[1:].lower()


@pytest.mark.parametrize(
    ("titles", "certainty"),
    [
        (("韩国某市市长",), "unknown"),
        (("香港某商会会长", "某集团董事长"), "unknown"),
        (("中国驻韩国大使",), "certain"),
        (("市长",), "certain"),
        ((), "certain"),
    ],
)
def test_who_holds_a_post_abroad_spells_the_name_otherwise(titles, certainty):
    assert romanise_holder("文东明", titles).certainty == certainty


@pytest.mark.parametrize("zh", ["拉尔什·威肯", "高岛宗一郎", "文东明"])
def test_the_sounds_of_a_foreign_name_are_not_spelled_back(zh):
    assert romanise_holder(zh, ("日本某市市长",)) == Name(zh, f"“{zh}”", "unknown")
    assert romanise_holder(zh, ("市长",)).en.isascii()


def test_a_name_in_foreign_sounds_is_not_spelled_from_them():
    assert romanise_holder("谢苗诺夫", ("塔罗夫斯克市市长",)).en == "“谢苗诺夫”"
    assert romanise_holder("谢苗诺夫", ()).certainty == "unknown"
    assert romanise_holder("马克", ("县长",)).certainty == "certain"
