from collections.abc import Callable

import pytest

from summarizer.checking.acts.status import check_status
from summarizer.checking.claims import check_claims
from summarizer.checking.line.shown import check_laws, check_names_shown, check_quoted, check_stray
from summarizer.checking.names.naming import check_naming
from summarizer.checking.names.organisations import check_organisations
from summarizer.checking.names.posts import check_posts, named
from summarizer.checking.vocabulary.things import check_things
from summarizer.facts import Article, Evidence, KeyPoint, Person, Role, Section, Span
from summarizer.language.posts.titles import title_english

ZH = "区委副书记、区长仇明远强调，全年完成固定资产投资36.8亿元，同比增长9.2%，审议《青禾区城市更新办法》，传达全国两会精神"


@pytest.fixture
def findings() -> Callable[[str], list[tuple[str, str]]]:
    def check(en: str) -> list[tuple[str, str]]:
        evidence = Evidence(sentence="s1", start=0, end=len(ZH), quote=ZH)
        point = KeyPoint(section=Section.REQUIRED, event="a1e1", en=en, evidence=(evidence,))
        article = Article(id="a1", span=Span(start=0, end=len(ZH)), summary_en="", key_points=(point,))
        return [(f.check, f.where) for f in check_claims(article, "/articles/0")]

    return check


@pytest.mark.parametrize(
    "en",
    [
        "Qiu Mingyuan (仇明远) stressed investment of 3.68 billion yuan, up 9.2 percent.",
        "Deliberated: “《青禾区城市更新办法》”.",
        "Relayed: the guiding principles of the national Two Sessions.",
    ],
)
def test_true_lines_pass(findings: Callable[[str], list[tuple[str, str]]], en: str) -> None:
    assert findings(en) == []


def officer(cited: str, *titles: str) -> Person:
    """Shan Guoqiang with some posts, as a sentence tells of him."""
    evidence = Evidence(sentence="s1", start=0, end=len(cited), quote=cited)
    return Person(
        zh="单国强",
        en="Shan Guoqiang",
        name_certainty="certain",
        titles_zh=titles,
        role=Role.ATTENDEE,
        evidence=(evidence,),
    )


def test_an_organ_listed_before_a_bare_post_is_its_organ() -> None:
    cited = "青禾市人大常委会主任解明远，副主任、党组成员单国强出席"
    line = "Shan Guoqiang (单国强), deputy director of the Municipal People's Congress Standing Committee, attended."
    assert check_posts(line, [officer(cited, "副主任", "党组成员")], cited) == ()
    assert check_posts(line, [officer(cited, "市卫健委副主任", "党组成员")], cited)
    assert check_posts(line.replace("deputy ", ""), [officer(cited, "副主任", "党组成员")], cited)


def test_a_post_may_be_told_as_the_tables_have_it() -> None:
    cited = "市政协副主席、市知联会副会长单国强主持"
    holder = officer(cited, "市政协副主席", "市知联会副会长")
    post = title_english(holder.titles_zh)
    assert post is not None
    assert check_posts(f"Shan Guoqiang (单国强), {post}, chaired.", [holder], cited) == ()
    assert check_posts(
        f"Shan Guoqiang (单国强), {post.replace('and vice-president', 'and president')}, chaired.",
        [holder],
        cited,
    )


def test_a_bare_post_behind_a_name_is_of_the_body_before_it() -> None:
    cited = "省交通运输厅单国强副厅长说"
    holder = officer(cited, "副厅长")
    line = "Shan Guoqiang (单国强), deputy director-general of the Provincial Transport Department, spoke."
    assert check_posts(line, [holder], cited) == ()
    assert check_posts(line.replace("Provincial", "Municipal"), [holder], cited)


def test_the_law_on_penalties_for_public_security_is_one_of_public_security() -> None:
    line = "Public Security Administration Punishments Law of the People's Republic of China"
    assert check_laws(line, ["《中华人民共和国治安管理处罚法》"]) == ()
    assert check_laws(line, ["《中华人民共和国道路交通安全法》"])


def test_relations_of_government_and_business_name_no_organ() -> None:
    assert check_organisations("Build a clean government–business relationship.", ["构建亲清政商关系"]) == ()
    assert check_organisations("The government built a relationship.", ["构建亲清关系"])


@pytest.mark.parametrize("zh", ["会议协商通过了建议名单", "协商通过人事事项"])
def test_what_is_passed_by_consultation_is_adopted(zh: str) -> None:
    assert check_status("The session adopted the list.", [zh]) == ()
    assert check_status("The session adopted the list.", ["会议协商了建议名单"])


@pytest.mark.parametrize(
    ("en", "check"),
    [
        ("Investment of 36.8 billion yuan.", "number"),
        ("Investment of 3.68 billion yuan, up 9.2 percentage points.", "number"),
        ("Investment of 3.68 billion yuan on 3 May.", "date"),
        ("Chou Mingyuan (仇明远) stressed investment.", "name"),
        ("Qiu Mingyuan (仇明园) stressed investment.", "name"),
        ("Deliberated: “《青禾区城市更新条例》”.", "document"),
        ("Qiu Mingyuan stressed 投资.", "stray_han"),
    ],
)
def test_planted_lies_are_found(
    findings: Callable[[str], list[tuple[str, str]]], en: str, check: str
) -> None:
    assert (check, "/articles/0/key_points/0/en") in findings(en)


def test_the_name_of_a_place_is_joined_and_that_of_a_person_is_not() -> None:
    quotes = ["听取吴越科创谷项目推进情况汇报"]
    somebody = Person(zh="吴越", en="Wu Yue", name_certainty="certain", role=Role.ATTENDEE, evidence=())
    assert check_names_shown("the report on the Wuyue (吴越) Valley project", quotes) == ()
    assert check_names_shown("the report on the Muyue (吴越) Valley project", quotes)
    assert check_names_shown("the report of Wuyue (吴越)", quotes, (somebody,))
    assert check_names_shown("at the High-tech Zone (高新区)", ["在高新区召开"]) == ()


@pytest.mark.parametrize(
    ("line", "stray"),
    [
        ("Li Ming (李明) chaired.", ""),
        ("Deliberated: “《防汛办法》”.", ""),
        ("The 会议 was held.", "会议"),
        ("See “防汛” and 抗旱.", "抗旱"),
    ],
)
def test_chinese_may_stand_in_brackets_and_quotations_only(line, stray):
    told = check_stray(line)
    assert [fault.rpartition(" ")[2] for fault in told] == ([stray] if stray else [])


@pytest.mark.parametrize(
    ("en", "zh", "wrong"),
    [
        ("the first session of the 13th Municipal CPPCC Committee", "政协云河市第十三届委员会第一次会议", ""),
        ("the first session of the 13th County CPPCC Committee", "政协云河市第十三届委员会第一次会议", "市"),
        ("the fifth session of the 7th Municipal People's Congress", "市第七届人代会第五次会议", ""),
        ("the fifth session of the 7th County People's Congress", "市第七届人代会第五次会议", "市"),
    ],
)
def test_the_level_of_a_house_may_stand_inside_its_name(en, zh, wrong):
    assert [message[-1] for message in check_organisations(en, [zh])] == ([wrong] if wrong else [])


def test_a_sumu_is_nobody():
    assert check_naming("He spoke for the Yimin Sumu Party Committee.", "伊敏苏木党委") == ()


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("Up: “产值完成5亿元，增长3%”.", False),
        ("Up: “增长3%，产值完成5亿元”.", True),
        ("Up: “产值完成5亿元，增长8%”.", True),
    ],
)
def test_clauses_cited_one_by_one_may_be_quoted_together(line: str, lost: bool) -> None:
    assert bool(check_quoted(line, "产值完成5亿元\n增长3%\n上半年")) is lost


def test_the_people_of_one_article_are_not_looked_for_in_the_next() -> None:
    evidence = Evidence(sentence="s1", start=0, end=3, quote="单国强")

    def person(zh: str, en: str) -> Person:
        return Person(zh=zh, en=en, name_certainty="certain", role=Role.ATTENDEE, evidence=(evidence,))

    one, other = (
        (person("单国强", "Shan Guoqiang"),),
        (person("仇明远", "Qiu Mingyuan"), person("仇红", "Qiu Hong")),
    )
    line = "Shan Guoqiang met Qiu Hong; Shan spoke, and Qiu listened."
    assert [found.person.en for found in named(line, one)] == ["Shan Guoqiang", "Shan Guoqiang"]
    assert [found.person.en for found in named(line, other)] == ["Qiu Hong"]
    growing = [*one]
    assert len(named(line, growing)) == 2
    growing.extend(other)
    assert len(named(line, growing)) == 3


def test_things_without_a_counterpart_are_told_in_the_order_of_the_line():
    told = check_things("the sewage plant, the wheat harvest and the second phase", "会议听取汇报")
    assert [message.split("”")[0] for message in told] == ["“sewage", "“wheat", "“harvest", "“second phase"]
