"""Words bound to what they stand by: posts without names, levels, kinds of places, labels of figures, order. Invented facts."""

import pytest

from summarizer.checking.acts.turns import check_turns
from summarizer.checking.aligned import shared, things_of
from summarizer.checking.doubted import doubt_passage
from summarizer.checking.figures.labelled import check_labelled
from summarizer.checking.line.counterparts import counterparts
from summarizer.checking.names.described import told_of
from summarizer.checking.names.kinds import check_kinds
from summarizer.checking.names.levelled import check_levelled
from summarizer.checking.names.naming import check_naming
from summarizer.checking.names.posts import named
from summarizer.checking.names.pronouns import check_pronouns
from summarizer.checking.prose import Passage, Told, check_passage
from summarizer.checking.statement import Statement, faults
from summarizer.checking.whom.order import check_order
from summarizer.facts import Evidence, Person, Role
from summarizer.reading import decode, read
from summarizer.rules import extract

PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, titles_zh=titles, evidence=())
    for zh, en, titles in (
        ("陆文涛", "Lu Wentao", ("市委书记",)),
        ("顾长风", "Gu Changfeng", ("青石县委书记",)),
        ("骆青山", "Luo Qingshan", ("县委副书记", "县长")),
        ("邓子安", "Deng Zian", ("副县长", "县公安局局长")),
        ("佘文", "She Wen", ("县政协主席",)),
    )
)
PAGE = (
    "陆文涛到青石县调研\n\n5月8日，市委书记陆文涛到青石县调研蚕桑产业。青石县委书记顾长风、县长骆青山参加调研。\n\n"
    "在枫溪镇水口村蚕桑基地，陆文涛听取了桑树种植情况的汇报。\n\n"
    "在青石丝绸集团，陆文涛参观了缫丝车间，鼓励企业加强研发。\n\n"
    "随后，陆文涛来到县综治中心，查看矛盾纠纷化解流程。\n\n"
    "座谈会上，骆青山汇报了全县经济运行情况，顾长风作表态发言。\n\n"
    "陆文涛强调，要做好迎接省级考核的准备工作，以桑园公园为载体，建设蚕桑科普馆。"
)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("The county head reported.", ["骆青山"]),
        ("It was told by the county's Party secretary.", ["顾长风"]),
        ("The county Party boss agreed.", ["顾长风"]),
        ("The police chief spoke.", ["邓子安"]),
        ("The Party secretary spoke.", []),  # one of two
        ("The mayor of Yunhe spoke.", []),
        ("The county head, Luo Qingshan, reported.", ["骆青山"]),
        ("Gu Changfeng, the county head, reported.", ["顾长风"]),
        ("The deputy county head spoke.", []),
    ],
)
def test_a_post_that_one_alone_holds_names_him(line, who):
    assert [one.person.zh for one in told_of(line, PEOPLE)] == who


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The county should prepare for a provincial assessment.", False),
        ("The county should prepare for a national assessment.", True),
        ("It relayed a citywide meeting on gangs.", False),
        ("It relayed a provincial meeting on gangs.", True),
        ("The meeting called for more.", False),
    ],
)
def test_a_thing_is_of_the_level_that_leads_up_to_it(line, wrong):
    zh = ("会议传达全市扫黑除恶专项斗争推进会精神。", "会议要求，做好迎接省级考核的准备工作。")
    assert bool(list(check_levelled(line, zh))) == wrong


def test_where_one_has_no_level_it_may_be_of_every_level():
    assert not list(
        check_levelled("They prepared for a national assessment.", ("做好考核工作，迎接省级考核。",))
    )


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("They met at the Qingshi silk group.", False),
        ("They met at a base in Shuikou village.", False),
        ("They met in Qingshi village.", True),
        ("The Fengxi garden is to serve as a vehicle.", True),
        ("The Sangyuan park is to serve as a vehicle.", False),
        ("Luo thanked the group.", False),
    ],
)
def test_a_named_place_is_what_stands_behind_its_name(line, wrong):
    zh = ("在枫溪镇水口村蚕桑基地和青石丝绸集团，以桑园公园为载体。",)
    assert bool(list(check_kinds(line, zh))) == wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Fixed-asset investment was up 6.2% while real estate investment shrank by 8.8%.", False),
        ("Real estate investment grew by 6.2%.", True),
        ("Infrastructure investment grew by 12.6%.", False),
        ("Eleven of the new companies are in wholesale.", False),
        ("Eleven of the new companies are industrial.", True),
        ("Industry was the largest group with 15, followed by services with 12.", False),
        ("Companies rose by 15 and 12 in industry and services respectively.", False),
        ("Three were put on a new list of leading agricultural enterprises of the province.", False),
    ],
)
def test_a_figure_is_of_its_own_label(line, wrong):
    zh = (
        "固定资产投资增长6.2%，其中房地产开发投资下降8.8%，基础设施投资增长12.6%。",
        "新增规上企业38家，其中工业企业15家、服务业企业12家、批发零售企业11家。",
        "省农业农村厅公布新一批省级农业龙头企业名单，禾丰米业、云岭茶叶3家企业榜上有名。全市省级农业龙头企业达到21家。",
    )
    assert bool(list(check_labelled(line, zh))) == wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("He saw the sericulture base before he went to the silk company.", False),
        ("Lu Wentao visited the silk group before the sericulture base.", True),
        ("He went to the dispute centre before he toured the silk company.", True),
        ("After visiting the dispute centre Lu Wentao went on to the silkworm base.", True),
        ("After the silk group he went to the dispute centre.", False),
        ("The museum must be built before the assessment.", False),
        ("It is to be done before the end of the year.", False),
    ],
)
def test_a_report_tells_its_events_in_their_order(line, wrong):
    sentences = PAGE.replace("\n\n", "").split("。")
    assert bool(list(check_order(line, sentences, PEOPLE))) == wrong


def judged(line):
    page = read(decode(PAGE.encode(), "text/plain"))
    article = page.articles[0]
    told = Told(article, extract(article, page, None))
    passage = Passage(1, line, ())
    return [*check_passage(passage, told), *doubt_passage(passage, told)]


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The county head reported on the county's economy.", False),
        ("The county head gave a statement of commitment.", True),
        ("The county's Party secretary reported on the county's economy.", True),
        ("Luo Qingshan addressed the meeting on mulberry trees.", False),
        ("The county mayor reported on the economy.", False),
        ("The county should do what it can.", False),
        ("Lu Wentao ordered the base to close.", True),
        ("The county was invited to send guests.", True),
    ],
)
def test_lines_of_a_whole_page(line, wrong):
    assert bool(judged(line)) == wrong


def test_contraries_of_two_things_are_told_apart():
    zh = ("表决通过了关于设立社会建设委员会和撤销城乡建设工作室的决定。",)
    assert list(check_turns("Members set up an office for urban and rural construction.", zh, ()))
    assert not list(check_turns("Members set up a commission for social development.", zh, ()))


def test_a_family_name_is_no_pronoun():
    zh = ("佘文说，他将继续努力。",)
    assert not check_pronouns("Basic standards must not fall, She stressed.", zh, PEOPLE[-1:])
    assert check_pronouns("Then she stressed it.", zh, PEOPLE[-1:])


def test_words_of_summaries_find_where_they_are_told():
    lines = (("kicked off the works", "项目集中开工"), ("attended the talks", "出席座谈"), ("tea", "茶产业"))
    for en, zh in lines:
        assert shared(tuple(things_of(en, ())), zh) >= 1, en
        assert shared(tuple(things_of(en, ())), "天气晴朗") == 0, en


def test_every_sense_recognises_its_own_test():
    for row in counterparts("senses"):
        en, zh = row.test.split(" <= ")
        assert en in row.words.split("|") and zh in row.han.split("|"), row
        assert len(set(row.words.split("|"))) == len(row.words.split("|")), row


@pytest.mark.parametrize(
    ("line", "zh", "wrong"),
    [
        ("Twelve students received letters.", "12月3日，双方为10名学生颁发聘书。", True),
        ("The first ten months went well.", "1—10月，全区运行平稳。", False),
        ("All annual targets have been met.", "会议要求各单位坚定完成年度目标任务不动摇。", True),
        ("All annual targets have been met.", "去年，全区圆满完成了年度目标任务。", False),
        ("Ensure that tasks are completed on time.", "确保任务按时完成。", False),
        ("The projects have come on stream.", "确保项目早竣工、早投产。", True),
        ("No contracts are reported.", "双方达成初步合作意向。", False),
        ("The page does not name those appointed.", "拟任人员作了发言。", False),
        ("Several officers were disciplined.", "会议表彰了先进个人。", True),
        ("The district ranked second in the city.", "全区经济运行平稳。", True),
        ("The state of emergency was declared.", "全力做好防汛工作。", True),
    ],
)
def test_lines_beside_their_chinese(line, zh, wrong):
    quote = (Evidence(sentence="s1", start=0, end=len(zh), quote=zh),)
    assert bool(list(faults(Statement(line, quote, texts=(zh,))))) == wrong


def test_an_apostrophe_may_be_left_out():
    people = (
        Person(zh="邓子昂", en="Deng Zi'ang", name_certainty="certain", role=Role.ATTENDEE, evidence=()),
    )
    assert [one.person.zh for one in named("Deng Ziang spoke.", people)] == ["邓子昂"]
    assert not check_naming("Deng Ziang spoke.", "副县长邓子昂讲话。", people)
