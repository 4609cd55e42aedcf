from collections.abc import Callable

import pytest

from summarizer.checking.claims import check_claims
from summarizer.checking.shown import check_names_shown
from summarizer.facts import Article, Evidence, KeyPoint, Person, Role, Section, Span

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
