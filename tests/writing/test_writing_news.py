"""Bottom lines of texts without a meeting."""

import pytest

from summarizer.checking.claims import check_claims
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.article import published
from summarizer.writing.reported import projects_once


def _article(*paragraphs: str):
    page = read(
        decode("\n".join([paragraphs[0], "", *(f"　　{p}\n" for p in paragraphs[1:])]).encode(), "page.txt")
    )
    (article,) = page.articles
    made = published(article, extract(article, page))
    assert check_claims(made, "", {s.id: s.text for s in article.all_sentences()}) == ()
    return made


@pytest.mark.parametrize(
    ("paragraphs", "line"),
    [
        (
            ["县公安局快速破案", "近日，县公安局成功破获一起电信网络诈骗案。", "目前，案件正在侦办中。"],
            "A news report: County Public Security Bureau cracks a case of telecom and online fraud.",
        ),
        (
            ["省高级人民法院发布十大典型案例", "6月5日，省高级人民法院发布环境资源审判十大典型案例。"],
            "A news report: Provincial Higher People's Court issues the ten typical cases.",
        ),
        (
            ["专项行动见效", "近日，县公安局在专项行动中，破获盗窃案件30余起。", "目前，案件正在办理中。"],
            "A news report: County Public Security Bureau cracks more than 30 cases of theft.",
        ),
        (
            ["石渡县警方破案", "近日，石渡县警方经缜密侦查，抓获3名犯罪嫌疑人。", "目前，案件正在侦办中。"],
            "A news report: Shidu County police catch three suspects.",
        ),
        (
            ["云峰大桥正式通车", "4月27日，云峰大桥正式通车。", "大桥全长1.2公里。"],
            "A news report: Yunfeng (云峰) Bridge opens to traffic. The text reports total length of the bridge: 1.2 "
            "kilometres.",
        ),
        (
            ["石渡镇荣获“清风镇”称号", "近日，石渡镇荣获“清风镇”称号。", "镇上一派喜气。"],
            "A news report: Shidu Town is named “清风镇”.",
        ),
        (
            ["石渡镇入选省级乡村旅游示范镇", "近日，石渡镇成功入选省级乡村旅游示范镇。", "镇上一派喜气。"],
            "A news report: Shidu Town is named a provincial demonstration town for rural tourism.",
        ),
        (
            [
                "石渡镇再获两项殊荣",
                "近日，云河县石渡镇一举捧回“最美乡镇”“绿色名镇”两个奖牌，是全省唯一获评的乡镇。",
                "镇上一派喜气。",
            ],
            "A news report: Shidu Town, Yunhe County, is named “最美乡镇” and “绿色名镇”."
            " It is the only one in the province to be so honored.",
        ),
        (
            [
                "石渡镇荣获“清风镇”称号",
                "近日，石渡镇荣获“清风镇”称号，是全州唯一获评的乡镇。",
                "镇上一派喜气。",
            ],
            "A news report: Shidu Town is named “清风镇”. It is the only one in the prefecture to be so honored.",
        ),
        (
            ["县人民医院手术成功", "近日，县人民医院完成首例微创手术，患者术后恢复良好，已顺利出院。"],
            "A news report on health.",
        ),
        (
            [
                "区领导参加义务植树活动",
                "今天上午，区政协主席方远与机关干部一起种下香樟树苗。",
                "现场一派忙碌景象。",
            ],
            "A news report: District leaders take part in a tree-planting event.",
        ),
        (
            [
                "区政协开展义务植树活动",
                "3月4日，区政协到柳溪镇东湾村开展义务植树活动。",
                "现场一派忙碌景象。",
            ],
            "A tree-planting event of the District CPPCC Committee took place on 4 March (year not stated).",
        ),
    ],
)
def test_the_first_fact_that_can_be_said_or_what_it_is_on(paragraphs, line):
    assert _article(*paragraphs).summary_en == line


def test_the_fact_is_cited():
    made = _article("县公安局快速破案", "近日，县公安局成功破获一起盗窃案。", "目前，案件正在侦办中。")
    assert made.summary_evidence[0].quote == "县公安局成功破获一起盗窃案"


def test_whose_activity_a_report_is_on_is_cited():
    made = _article("放心农资下乡进村", "3月11日，石渡县农业局组织开展了“农资下乡”活动，发放资料2000余份。")
    assert made.summary_en.startswith("A news report on an event of the Shidu County Agriculture Bureau.")
    assert "石渡县农业局" in {one.quote for one in made.summary_evidence}


def test_a_project_is_named_once_in_a_bottom_line() -> None:
    one = ("Project signed: three projects, total investment 2 billion yuan.", ())
    again = ("It saw the signing of three projects with a total investment of 2 billion yuan.", ())
    assert [*projects_once("A news report.", (one, again))] == [again]
    assert [*projects_once("Three projects are signed.", (one,))] == [
        ("Total investment: 2 billion yuan.", ())
    ]
    assert [*projects_once("A news report.", (one,))] == [one]
