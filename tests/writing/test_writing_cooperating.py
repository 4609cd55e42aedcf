"""What a signing is for, what is signed on the side, what opens and what is completed."""

import pytest

from summarizer.facts import Article
from summarizer.pipeline import summarize
from summarizer.reading import decode
from summarizer.running.drive import run


def _article(*paragraphs: str) -> Article:
    return run(summarize(decode("\n\n".join(paragraphs).encode(), "a.txt"))).articles[0]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("经贸、文旅等领域", "cooperation in trade and culture and tourism, among other fields"),
        ("甲乙丙丁规划以及片区运营等方面", "cooperation in “甲乙丙丁规划以及片区运营”"),
    ],
)
def test_what_two_sides_are_to_do_together_is_told(fields: str, told: str) -> None:
    made = _article(
        "5月8日，青禾县政府与云峰集团签署战略合作协议，双方将在" + fields + "开展深入合作。县长何远出席。"
    )
    assert f"The two sides are to pursue {told}." in made.summary_en


def test_what_is_signed_at_a_festival_is_told() -> None:
    made = _article(
        "青禾县第四届茶叶文化节启动",
        "3月20日，青禾县第四届茶叶文化节在石渡镇启动。",
        "活动现场举办集中签约仪式，共签约8个农文旅项目，总投资5.38亿元。",
    )
    assert "signing of eight" in made.summary_en
    assert "538 million yuan" in made.summary_en


def test_nothing_was_launched_where_buildings_were_completed() -> None:
    made = _article("29日，总投资近8000万元的青禾县人民医院外科大楼竣工启用，当地医疗水平得到改善。")
    assert "The surgery building of the Qinghe County People's Hospital" in made.summary_en
    assert "launch" not in made.summary_en


def test_a_feature_opens_with_what_its_headline_says_was_opened() -> None:
    made = _article(
        "青禾县医院新院投用",
        "“新院环境很好。”13日，正在新院体检的老林赞不绝口。",
        "近年来，该院发展空间受限。为此，县里投资5亿元建设县医院新院，编制床位1000张。",
    )
    assert made.summary_en.startswith("The new campus of the Qinghe County Hospital goes into use.")
