"""What two sides talked of: fields of cooperation, and cooperation itself."""

from itertools import product

import pytest

from summarizer.english.nominal.items import item_english
from summarizer.english.nominal.talks import cooperation, matter_of_talks

LISTS = {
    "经贸、文旅、教育": "trade, culture and tourism, and education",
    "新能源汽车、生物医药、金融": "new-energy vehicles, biomedicine and finance",
    "智能制造、港口物流和人才培养": "intelligent manufacturing, port logistics and the training of talent",
}
FRAMES = (
    "希望双方在{}等领域加强合作",
    "愿与云河在{}等方面开展务实合作",
    "持续加强{}等方面务实合作",
    "推动两市在{}等领域交流合作不断深化",
)


@pytest.mark.parametrize(("listed", "frame"), list(product(LISTS, FRAMES)))
def test_the_fields_of_a_list_are_told_and_that_there_are_more(listed: str, frame: str) -> None:
    assert cooperation(frame.format(listed)) == f"cooperation in {LISTS[listed]}, among other fields"


def test_fields_without_english_are_left_out_and_the_list_says_so() -> None:
    told = cooperation("希望在经贸、某某玄学、教育领域加强合作")
    assert told == "cooperation in trade and education, among other fields"


def test_the_clauses_of_a_speech_add_up() -> None:
    said = "不断推动友城间交往；加强经贸往来，鼓励双向投资与产业合作"
    assert cooperation(said) == "cooperation in sister-city ties, trade, two-way investment and industry"


@pytest.mark.parametrize(
    "text",
    [
        "云河将在项目用地、要素保障等方面全力支持合作",
        "在政策、资金、人才等方面给予支持，推动合作项目落地",
        "希望企业加强合作，在云河扩大投资",
        "发展农业产业化合作社",
    ],
)
def test_support_and_firms_are_no_fields(text: str) -> None:
    assert cooperation(text) is None


@pytest.mark.parametrize(
    ("matter", "en"),
    [
        ("加强双方合作", "closer cooperation between the two sides"),
        ("进一步深化校企合作", "closer cooperation between universities and firms"),
        ("项目合作事宜", "project cooperation"),
        ("双方在各领域的务实合作", "practical cooperation between the two sides"),
        ("谷物、油料等领域合作事宜", "cooperation in grain and oilseeds, among other fields"),
        ("深化改革", None),
    ],
)
def test_what_was_talked_over(matter: str, en: str | None) -> None:
    assert matter_of_talks(matter) == en
    if en:
        assert item_english(f"就{matter}与远山集团负责人进行洽谈") == en
