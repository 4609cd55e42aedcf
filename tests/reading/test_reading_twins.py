"""The same event told twice: what is found, what is not, and what differs."""

import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.reading import decode, read
from summarizer.reading.differences import Difference, Version, differences
from summarizer.reading.twins import Telling, folded, likeness, twins

ROOT = Path(__file__).parents[2]
REAL = Path(os.environ.get("SUMMARIZER_REAL_DOCS", ROOT.parent / "shared" / "seeds"))

MEETING = (
    "5月15日下午，青石区委书记顾明远主持召开区委常委会会议，研究河道治理和秋季招生工作。"
    "区委副书记柳如松、区人大常委会主任白露参加会议。会议听取了河长制落实情况的汇报。"
    "会议指出，今年以来我区清理河岸垃圾12.5万吨，新建护岸36公里，沿河村庄的面貌有了明显改观。"
    "会议要求，要把排污口逐个登记造册，查清每一根管道的来历，对偷排的企业一律停产整改。"
    "要在暑假结束前公布各校招生范围，把随迁子女入学的办理窗口前移到社区，让家长少跑一趟。"
    "要加强校车司机的培训，雨雪天气停运的线路须提前一天告知。"
)
OTHER = (
    "5月15日下午，青石区委书记顾明远主持召开区委常委会会议，研究消防安全和粮食收储工作。"
    "会议强调，老旧小区的消防通道要当天清理当天验收，电动车充电桩全部移到楼外。"
    "各粮站要备足烘干设备，敞开收购农民的余粮，价格每天上午张榜公布，不得压级压价。"
    "会议还研究了其他事项。要组织志愿者逐户走访独居老人，更换过期的灭火器。"
)


def pairs(*texts: str, days: tuple[str | None, ...] = ()) -> list[tuple[str, str, str]]:
    """Original, other and kind of every pair among texts called a, b, c, …"""
    days = days or (None,) * len(texts)
    tellings = [Telling(name, text, day) for name, text, day in zip("abcdefgh", texts, days, strict=False)]
    return [(twin.original, twin.other, twin.kind) for twin in twins(tellings)]


def test_self_reference_and_the_name_of_the_place_fold_to_one():
    assert folded("推动我区发展") == folded("推动高新区发展") == folded("推动全区 发展") == ("推动区发展",)
    assert folded("增长5，共 3.5") == ("增长5", "共3", "5")


def test_a_text_with_other_marks_and_self_reference_is_the_same():
    again = MEETING.replace("我区", "青石区").replace("，", " , ").replace("。", "；")
    assert pairs(MEETING, again) == [("a", "b", "same")]


def test_the_first_published_is_the_original_then_the_first_by_name():
    assert pairs(MEETING, MEETING) == [("a", "b", "same")]
    assert pairs(MEETING, MEETING, days=(None, "2024-05-16")) == [("b", "a", "same")]
    assert pairs(MEETING, MEETING + "会后。", days=("2024-05-17", "2024-05-16")) == [("b", "a", "same")]


def test_an_excerpt_is_part_of_the_whole_even_if_it_came_first():
    excerpt = MEETING[: MEETING.index("要在暑假")]
    assert pairs(excerpt, MEETING, days=("2024-05-15", "2024-05-16")) == [("b", "a", "part")]


def test_what_the_excerpt_is_part_of_may_itself_be_a_duplicate():
    excerpt = MEETING[: MEETING.index("要在暑假")]
    found = pairs(excerpt, MEETING, MEETING + "会后，与会人员察看了河道。")
    assert found == [("b", "a", "part"), ("b", "c", "same")]


def test_a_version_rewritten_in_half_is_linked_and_no_duplicate():
    half = MEETING.index("会议要求")
    rewritten = MEETING[:half] + OTHER[OTHER.index("会议强调") :]
    assert pairs(MEETING, rewritten) == [("a", "b", "version")]


def test_two_meetings_of_one_body_on_one_day_are_two():
    assert pairs(MEETING, OTHER) == []


def test_the_same_words_on_another_day_with_other_figures_are_no_duplicate():
    later = MEETING.replace("5月15日", "8月21日").replace("12.5", "14.1").replace("36公里", "41公里")
    assert pairs(MEETING, later) == [("a", "b", "version")]


def test_a_form_filled_in_for_another_place_is_no_duplicate():
    form = "经研究，现将{0}区{1}镇地质灾害隐患点责任人予以公布，{0}区居民可向{0}区应急局核实。" + MEETING[80:]
    names = [form.format(place, town) for place, town in (("松云", "柏溪"), ("鹤鸣", "乌桥"))]
    assert [kind for *_, kind in pairs(*names)] in ([], ["version"])


def test_short_texts_are_left_alone():
    assert pairs(MEETING[:60], MEETING[:60]) == []


def test_a_hundred_copies_have_one_original():
    rng = random.Random(1)
    texts = [MEETING] + [MEETING[:at] + MEETING[at + 1 :] for at in rng.sample(range(90, len(MEETING)), 99)]
    found = twins(Telling(f"{n:03}", text) for n, text in enumerate(texts))
    duplicates = {twin.other for twin in found if twin.kind == "same"}
    assert {twin.original for twin in found} == {"000"}
    assert len(duplicates) == 99


@settings(max_examples=30, deadline=None)
@given(st.permutations(["1", "2", "3", "4"]), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(order, rng):
    texts = {"1": MEETING, "2": MEETING + "会后。", "3": OTHER, "4": MEETING[: len(MEETING) // 2]}
    assert twins(Telling(name, texts[name]) for name in order) == twins(
        Telling(name, texts[name]) for name in sorted(texts)
    )


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="区县市我全甲乙丙，。12 ", max_size=80),
    st.text(alphabet="区我甲乙丙，。12", max_size=80),
)
def test_likeness_is_symmetric_and_bounded(one, other):
    one, other = "".join(folded(one)), "".join(folded(other))
    jaccard, containment = likeness(one, other)
    assert (jaccard, containment) == likeness(other, one)
    assert 0 <= jaccard <= containment <= 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="我区新甲乙丙丁3.月日", min_size=1, max_size=20), max_size=6).map(tuple))
def test_a_telling_does_not_differ_from_itself_run_together(sentences):
    assert differences(Version(sentences), Version(sentences)) == ()
    assert differences(Version(sentences), Version(("".join(sentences),))) == ()


def test_differences_are_named_for_what_they_are():
    one = Version(
        ("5月15日，会议听取了汇报。", "我区清理垃圾12.5万吨。", "柳如松参加会议。", "要登记造册。"),
        ("顾明远", "柳如松"),
        "2024-05-16",
    )
    other = Version(
        ("5月16日，会议听取了汇报。", "青石区清理垃圾12.6万吨。", "要逐个登记造册。"), ("顾明远",)
    )
    assert differences(one, other) == (
        Difference("published", "2024-05-16", None),
        Difference("name", "顾明远", None),
        Difference("name", "柳如松", None),
        Difference("name", None, "顾明远"),
        Difference("date", "15", "16"),
        Difference("self_reference", "我区", "青石区"),
        Difference("number", "12.5", "12.6"),
        Difference("sentence", "柳如松参加会议。", None),
        Difference("wording", None, "逐个"),
    )
    assert Difference("name", "柳如松", None).turned() == Difference("name", None, "柳如松")


def articles(folder: Path) -> list[Telling]:
    files = sorted(folder.glob("*.txt"))
    pages = [(file.name, read(decode(file.read_bytes(), file.name))) for file in files]
    return [
        Telling(f"{name}#{article.id}", article.text, article.published or page.published)
        for name, page in pages
        for article in page.articles
    ]


def test_no_two_of_the_sample_articles_are_taken_for_one():
    samples = articles(ROOT / "seeds")
    assert len(samples) > 30
    assert twins(samples) == ()


@pytest.mark.skipif(not REAL.is_dir(), reason="no real documents here")
def test_real_documents_hold_no_false_pair():
    found = [(twin.original, twin.other, twin.kind) for twin in twins(articles(REAL))]
    if (REAL / "003_62c101a7cbe74960.txt").exists():
        assert found == [("000_cc28ff5b4fdc2e0d.txt#a1", "003_62c101a7cbe74960.txt#a1", "same")]
