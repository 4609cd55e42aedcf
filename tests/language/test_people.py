from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, strategies as st

from summarizer.language.people.name_rows import Mention
from summarizer.language.people.people import find_people
from summarizer.language.posts.title_runs import held_by_many, post_before, post_behind, title_end, title_run


def _sentences():
    lines = Path(__file__).with_name("people_sentences.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and line[0] != "#"][1:]


@pytest.mark.parametrize(("sentence", "names"), _sentences())
def test_the_people_of_a_sentence(sentence, names):
    expected = [name for name in names.split() if name[0] != "!"]
    assert [mention.name for mention in find_people(sentence)] == expected


def test_recall_on_the_sentences_stays_above_its_floor():
    names = [name for _, names in _sentences() for name in names.split()]
    missed = [name for name in names if name[0] == "!"]
    assert len(_sentences()) >= 120
    assert 1 - len(missed) / len(names) >= 0.98


def one(text):
    (mention,) = find_people(text)
    return mention


def test_titles_are_the_segments_before_the_name():
    text = "会议由区委常委、组织部部长、统战部部长车兰英主持。"
    mention = one(text)
    assert mention.titles == ("区委常委", "组织部部长", "统战部部长")
    assert text[mention.titles_start :].startswith("区委常委、组织部部长")
    assert text[mention.start : mention.end] == "车兰英"


@pytest.mark.parametrize("reach", ["区委常委、组织部部长车兰英", "车兰英副区长", "车兰英"])
def test_a_mention_reaches_over_its_posts_on_either_side(reach):
    text = f"会前，{reach}主持召开会议。"
    mention = one(text)
    assert text[mention.begins : mention.ends] == reach


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("区管委会副主任（挂职）秦海参加活动。", ("区管委会副主任（挂职）",)),
        ("3月5日，云河区委书记傅明远出席。", ("云河区委书记",)),
        ("区住房和城乡建设局局长石磊汇报。", ("区住房和城乡建设局局长",)),
        ("区对外经济合作局副局长石磊随访。", ("区对外经济合作局副局长",)),
        ("会议听取了区财政局局长石磊的汇报。", ("区财政局局长",)),
        ("宏远集团总经理，党委书记石磊介绍情况。", ("宏远集团总经理", "党委书记")),
        ("组织部（人力资源部）部长石磊出席。", ("组织部（人力资源部）部长",)),
        ("石磊副县长带队检查。", ("副县长",)),
        ("石磊（县委书记、县长）讲话。", ("县委书记", "县长")),
        ("石磊指出，要抓好落实。", ()),
        ("石磊同志主持会议。", ()),
        (
            "区十五届人大常委会主任、大会主席团常务主席石磊出席。",
            ("区十五届人大常委会主任", "大会主席团常务主席"),
        ),
        ("文化文史和学习委员会主任石磊汇报。", ("文化文史和学习委员会主任",)),
        ("督导组在组长石磊带领下督导。", ("组长",)),
        ("委员们围绕县委书记石磊在会上的讲话畅谈体会。", ("县委书记",)),
        (
            "3.石磊：西和县云河镇北川村党支部书记、村民委员会主任",
            ("西和县云河镇北川村党支部书记", "村民委员会主任"),
        ),
        ("石磊同志，现任县委办公室副主任，拟提拔。", ("县委办公室副主任",)),
        ("县委“两新”工委书记石磊参加。", ("县委“两新”工委书记",)),
        (
            "县政府党组成员、“双招双引”指挥部副总指挥石磊陪同。",
            ("县政府党组成员", "“双招双引”指挥部副总指挥"),
        ),
        ("荣获“最美村官”村支部书记石磊说。", ("村支部书记",)),
        ("开展“三下乡”志愿者石磊参加。", ("志愿者",)),
        ("代县长代表县政府与某行云河分行行长石磊签约。", ("某行云河分行行长",)),
        ("市政协率市政协副主席石磊视察。", ("市政协副主席",)),
        ("应中共中央委员、外交部长石磊邀请访华。", ("中共中央委员", "外交部长")),
        ("老挝副总理兼外长沙里温将访问中国。", ("老挝副总理兼外长",)),
        ("石磊副总队长对工作给予充分肯定。", ("副总队长",)),
        ("学会第八、第九届理事长石磊参加。", ("学会第八、第九届理事长",)),
        ("支部党员和社区书记石磊走访。", ("社区书记",)),
        ("双方就选派我院心内科医师石磊同志援疆进行交流。", ("我院心内科医师",)),
        ("无为县政协副主席石磊陪同。", ("无为县政协副主席",)),
        ("对宏远集团有限公司董事长石磊表示感谢。", ("宏远集团有限公司董事长",)),
        ("市长会见某集团党委委员、副总裁，某公司董事长石磊。", ("某集团党委委员", "副总裁", "某公司董事长")),
        ("新当选云河商会会长的石磊说，商会将服务会员。", ("云河商会会长",)),
        ("石磊当选商会会长并发表讲话。", ("商会会长",)),
        ("市领导和县农办主任石磊参加。", ("县农办主任",)),
        ("和田县委书记石磊参加。", ("和田县委书记",)),
        ("在东岭镇党委书记石磊陪同下参观。", ("东岭镇党委书记",)),
        ("一行先后来到困难党员石磊家中。", ("困难党员",)),
        ("师领导带领师党委常委、副政委石磊走访。", ("师党委常委", "副政委")),
        ("会见了以云河市委书记石磊为团长的考察团。", ("云河市委书记",)),
        ("将工程发包给时任村委委员石磊。", ("时任村委委员",)),
        ("学员在云河浩特市委书记石磊陪同下参观。", ("云河浩特市委书记",)),
        ("云河州和临江市领导石磊出席。", ("云河州和临江市领导",)),
        ("石磊当选为云河镇镇长。", ("云河镇镇长",)),
        ("区委书记，云河新区管委会主任石磊出席。", ("区委书记", "云河新区管委会主任")),
        ("区委副书记、统战部部长，区总工会主席石磊带队。", ("区委副书记", "统战部部长", "区总工会主席")),
        ("县法院院长、检察院检察长，县财政局局长石磊列席。", ("县财政局局长",)),
        ("各镇党委书记，县财政局局长石磊参加。", ("县财政局局长",)),
        ("市监察委负责人、市人民检察院检察长石磊列席。", ("市人民检察院检察长",)),
        ("将道路、桥梁工程发包给时任村监会委员石磊。", ("时任村监会委员",)),
        ("最后县委常委石磊提了要求。", ("县委常委",)),
        ("对东岭村党支部党员石磊进行谈话。", ("东岭村党支部党员",)),
        ("石磊为区人大常委会人事代表选举工作委员会主任。", ("区人大常委会人事代表选举工作委员会主任",)),
        ("云河集团有限公司董事长、总裁叶某和副总裁石磊出席。", ("副总裁",)),
        ("云河集团有限公司党委书记、董事和总经理石磊出席。", ("云河集团有限公司党委书记", "董事和总经理")),
        ("区委书记、区委党史学习教育领导小组组长石磊出席。", ("区委书记", "区委党史学习教育领导小组组长")),
        ("石磊等20名代表当选为区人大常委会委员。", ("区人大常委会委员",)),
        ("石磊等52人当选为区政协常务委员。", ("区政协常务委员",)),
        ("在与塔林诺夫斯克市市长石磊会谈时，双方交流。", ("塔林诺夫斯克市市长",)),
        ("考察团一行与云河集团董事长石磊会谈。", ("云河集团董事长",)),
        ("会议室里，省领导在云与青川集团董事长石磊座谈。", ("青川集团董事长",)),
        ("先后到县敬老院和老党员石磊家中。", ("老党员",)),
        ("学校中层理论学习列席旁听第六工作组副组长石磊及成员参加。", ("第六工作组副组长",)),
        ("石磊同志任区教育局党组书记、局长。", ("区教育局党组书记", "局长")),
        ("提名石磊同志为县人民法院院长候选人。", ("县人民法院院长候选人",)),
    ],
)
def test_where_titles_begin_and_end(text, titles):
    assert one(text).titles == titles


def test_who_held_a_post_before_is_called_by_the_name_behind_it():
    found = find_people("省文联原主席傅明远、省文联原副主席车兰英出席，会长石国栌携副会长高远山作陪。")
    assert [(one.name, one.titles) for one in found] == [
        ("傅明远", ("省文联原主席",)),
        ("车兰英", ("省文联原副主席",)),
        ("石国栌", ("会长",)),
        ("高远山", ("副会长",)),
    ]


def test_a_title_that_several_hold_is_shared_by_the_row():
    mentions = find_people("区领导张斌、周晓、谢茹参加会议。")
    assert [(mention.name, mention.titles, mention.shared) for mention in mentions] == [
        ("张斌", ("区领导",), True),
        ("周晓", ("区领导",), True),
        ("谢茹", ("区领导",), True),
    ]


def test_a_post_behind_a_row_is_shared_if_several_hold_it():
    mentions = find_people("省咨询委史远川、孟远副主任参加会议。")
    assert [(m.name, m.titles, m.shared) for m in mentions] == [
        ("史远川", ("副主任",), True),
        ("孟远", ("副主任",), True),
    ]
    assert [(m.name, m.titles) for m in find_people("会上，史远川、孟远主任发言。")] == [
        ("史远川", ()),
        ("孟远", ("主任",)),
    ]


def test_two_who_are_elected_in_one_sentence_hold_one_post_each():
    found = find_people("选举石磊为区法院院长、车兰英为区检察院检察长。")
    assert [(m.name, m.titles) for m in found] == [("石磊", ("区法院院长",)), ("车兰英", ("区检察院检察长",))]


def test_a_committees_meeting_and_what_runs_safely_are_nobody():
    assert find_people("会议学习了3月17日中央政治局常务委员会议精神。") == ()
    assert find_people("要强化值班值守，确保安全运行。") == ()


def test_a_title_that_one_person_holds_is_not_shared():
    first, second = find_people("区委书记张斌、周晓参加会议。")
    assert first == Mention("张斌", 4, 6, ("区委书记",), 0)
    assert second == Mention("周晓", 7, 9, (), 7)


@pytest.mark.parametrize(
    ("title", "many"),
    [("副区长", True), ("区委常委", True), ("区领导", True), ("区长", False), ("常务副区长", False)],
)
def test_which_posts_several_people_hold(title, many):
    assert held_by_many(title) is many


def test_a_delegation_and_particulars_in_brackets():
    assert one("宏远集团董事长诸葛长风一行来访。").group
    assert one("公示对象：宣卫民（女，回族），现任镇长。").qualifiers == ("女", "回族")


def test_padding_blanks_belong_to_the_span_and_not_to_the_name():
    text = "区长 张　伟 主持会议。"
    mention = one(text)
    assert mention.name == "张伟"
    assert text[mention.start : mention.end] == "张　伟"


@pytest.mark.parametrize(
    ("text", "known", "found"),
    [
        ("石磊把项目推进到底。", "石磊", ["石磊"]),
        ("朴振华强调，要抓好落实。", "朴振华", ["朴振华"]),
        ("在东岭村，朴振华把慰问金交到老人手中。", "朴振华", ["朴振华"]),
        ("周石磊把项目推进到底。", "石磊", []),
        ("石磊鑫把项目推进到底。", "石磊", []),
        ("高兴的事一件接一件。", "高兴", []),
        ("高兴指出，要抓好落实。", "高兴", ["高兴"]),
    ],
)
def test_names_known_from_the_article_need_no_other_evidence(text, known, found):
    assert [mention.name for mention in find_people(text, {known})] == found


def test_posts_before_and_behind():
    assert post_before("区管委会副主任", 7) == "主任"
    assert post_before("", 0) is None
    assert post_behind("副县长带队", 0) == "副县长"
    assert post_behind("带队", 0) is None
    assert title_end("书记： 石磊", 4) == 2
    assert title_run("各部门", 0, 3) == (3, ())


@given(st.text(alphabet="区委书记副主任张伟李、，。（）“《 ·记者等指出为和阿买提一行女", max_size=40))
def test_mentions_lie_in_the_text_in_order(text):
    end = 0
    for mention in find_people(text):
        assert end <= mention.start < mention.end <= len(text)
        assert "".join(text[mention.start : mention.end].split()) == mention.name
        assert 0 <= mention.titles_start <= len(text)
        end = mention.end


def test_long_rows_of_names_cost_no_more_than_their_length():
    assert find_people("张伟、李强、" * 300 + "看") == ()


@pytest.mark.parametrize("unit", ["张伟、李强、", "区委书记", "局长，", "任命张伟", "张伟，", "县领导安宁、"])
def test_a_hostile_sentence_costs_no_more_than_its_length(unit):
    def seconds(times):
        began = process_time()
        find_people(unit * times + "看")
        return process_time() - began

    seconds(30)  # tables are read and patterns compiled when first met
    assert min(seconds(1200) for _ in range(3)) < 12 * max(seconds(300), 0.005)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("任命马骏为云河区财政局局长。", ("云河区财政局局长",)),
        ("任命马骏、宁书海、常晓峰三位同志为云河区监察委员会委员。", ("云河区监察委员会委员",)),
        # A post that somebody leaves is no title of theirs any more.
        ("免去高山的区财政局局长职务。", ()),
        ("免去马志远云河区副区长、区公安局局长职务。", ()),
        ("会议决定接受马骏辞去区监察委员会主任职务的请求。", ()),
        ("闵学文，云河市东岭村党支部书记。", ("云河市东岭村党支部书记",)),
        ("大会执行主席闵学文主持会议。", ()),
        ("听说运行班班长闵学文已连续三年值守。", ("运行班班长",)),
        ("县交通运输局原局长闵学文接受审查调查。", ("县交通运输局原局长",)),
    ],
)
def test_posts_that_a_sentence_gives_or_takes(text, titles):
    assert {mention.titles for mention in find_people(text)} == {titles}


def test_a_row_behind_a_shared_post_goes_on_over_names_that_are_words():
    mentions = find_people("区委常委安宁、常青、尉迟洪参加。")
    assert [(mention.name, mention.titles) for mention in mentions] == [
        (name, ("区委常委",)) for name in ("安宁", "常青", "尉迟洪")
    ]


def test_a_blank_behind_a_point_name_at_the_end_is_no_next_name() -> None:
    assert all(m.end <= 5 for m in find_people("一·一 "))


def test_those_elected_in_a_row_share_what_they_won():
    found = find_people("傅明远当选为镇长，车兰英、马骏、石磊当选为副镇长。")
    assert [(one.name, one.titles) for one in found] == [
        ("傅明远", ("镇长",)),
        ("车兰英", ("副镇长",)),
        ("马骏", ("副镇长",)),
        ("石磊", ("副镇长",)),
    ]


def test_a_post_stated_before_the_name_goes_before_what_was_won():
    assert one("副县长石磊当选县长。").titles == ("副县长",)


def test_a_name_given_before_ends_before_a_preposition():
    text = "院长何远为退休老干部石磊颁发证书。"
    assert [one.name for one in find_people(text, known={"何远"})] == ["何远", "石磊"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("管委会副主任何远达及区侨联、发改局负责同志参加", ["何远达"]),
        ("副主任何远达、区建平参加", ["何远达", "区建平"]),
        ("县长区建平主持会议", ["区建平"]),
    ],
)
def test_the_federation_of_a_district_is_nobody(text, names):
    assert [mention.name for mention in find_people(text)] == names


def test_the_last_of_a_row_of_towns_is_nobody():
    assert find_people("督查组先后到柳林镇、秀山园艺场、蒙溪镇督查防火工作。") == ()
    assert find_people("让防火要求家喻户晓，逐步形成氛围。") == ()


def test_a_row_whose_last_alone_has_a_post_is_whole():
    found = find_people("石磊、何远达、区建平、马骏和政府办主任车兰英出席会议。")
    assert [one.name for one in found] == ["石磊", "何远达", "区建平", "马骏", "车兰英"]
    assert [one.titles for one in found[-2:]] == [(), ("政府办主任",)]


@pytest.mark.parametrize("name", ["何远", "车兰英", "欧阳海"])
@pytest.mark.parametrize(
    "behind",
    [
        "与来青禾考察的客商座谈",
        "与前来投资的企业家座谈",
        "与到访的客人交流",
        "与在场的群众交流",
        "同来访的专家座谈",
        "和来我县考察的客商座谈",
        "向与会人员通报情况",
        "会同有关部门检查",
    ],
)
def test_a_name_ends_before_what_joins_it_to_others(name, behind):
    assert [one.name for one in find_people(f"县长{name}{behind}。")] == [name]


@pytest.mark.parametrize(
    "post", ["石渡镇负责人", "云河街道主要负责人", "县直有关单位负责同志", "县教育局局长"]
)
@pytest.mark.parametrize("did", ["随同调研", "随行", "陪同检查", "一同参加", "应邀列席"])
def test_whoever_goes_along_without_a_name_is_nobody(post, did):
    assert find_people(f"县直有关部门、{post}{did}。") == ()


def test_who_is_called_by_the_family_name_is_no_title_of_the_next():
    (found,) = find_people("5月3日，石渡街道党工委徐书记、街道党工委委员、组织员何远一行来到社区。")
    assert (found.name, found.titles) == ("何远", ("街道党工委委员", "组织员"))


@pytest.mark.parametrize("unit", ["区", "县", "镇"])
def test_a_place_that_ends_in_a_joint_is_whole_before_its_ruler(unit):
    (found,) = find_people(f"参访团团长、云河市中和{unit}{unit}长何远先生介绍了情况。")
    assert found.titles == ("参访团团长", f"云河市中和{unit}{unit}长")
