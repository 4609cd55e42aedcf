"""What the Chinese puts before something is not told as after it. Invented facts."""

import pytest

from summarizer.checking.acts.sequence import check_sequence

LINES = (
    ("宪法宣誓仪式前，现场人员奏唱了国歌。", "before", "the constitutional oath"),
    ("推介会后举行了项目集中签约仪式。", "after", "the promotion meeting"),
    ("2月11日兔年春节后上班第一天，全区召开大会。", "after", "the Spring Festival"),
)


@pytest.mark.parametrize(("zh", "way", "event"), LINES)
def test_only_the_other_way_round_is_doubted(zh, way, event):
    wrong = {"before": "after", "after": "before"}[way]
    assert not list(check_sequence(f"It took place {way} {event}.", (zh,)))
    assert list(check_sequence(f"It took place {wrong} {event}.", (zh,)))


def test_an_event_that_stands_both_ways_is_not_doubted():
    zh = ("宣誓仪式前奏唱国歌，宣誓仪式后合影留念。",)
    assert not list(check_sequence("Photographs were taken after the oath.", zh))
    assert not list(check_sequence("The anthem was sung before the oath.", zh))


def test_a_deadline_is_no_event():
    assert not list(check_sequence("It is to be finished before the end of June.", ("6月底前完成建设。",)))
