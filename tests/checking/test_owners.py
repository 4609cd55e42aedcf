"""What the Chinese tells of one party is not told of another."""

from array import array

import pytest

from summarizer.checking.whom.owners import check_owners
from summarizer.facts import Person, Role
from summarizer.reading.text import Sentence

PEOPLE = tuple(
    Person(zh=zh, en=en, name_certainty="certain", role=Role.MENTIONED, evidence=())
    for zh, en in (("骆青山", "Luo Qingshan"), ("沈玉兰", "Shen Yulan"))
)
PLACES = ("今年，苏州正在加快建设产业转型升级示范区；杭州正落实全省水利会议的部署。",)
TALK = ("骆青山说，白云市的园区建设、科技创新、生态环境让我们深受启发。", "沈玉兰介绍了全市水利建设情况。")


def wrong_in(line, zh, cited=()):
    sentences = [Sentence(f"s{n + 1}", text, array("i"), 0) for n, text in enumerate(zh)]
    return list(check_owners(line, sentences, PEOPLE, cited))


@pytest.mark.parametrize(
    ("line", "zh", "wrong"),
    [
        ("Suzhou is building a demonstration zone for industrial upgrading.", PLACES, False),
        ("Hangzhou is building a demonstration zone for industrial upgrading.", PLACES, True),
        (
            "Hangzhou is building a demonstration zone for industrial upgrading.",
            ("今年，成都正在加快建设产业转型升级示范区；杭州正落实全省水利会议的部署。",),
            True,
        ),
        ("Luo Qingshan found the parks, the innovation and the environment inspiring.", TALK, False),
        ("Shen Yulan found the parks, the innovation and the environment inspiring.", TALK, True),
        ("A demonstration zone for industrial upgrading is being built.", PLACES, False),
        ("Nine demonstration zones for industrial upgrading are being built.", PLACES, False),
    ],
)
def test_a_line_is_told_of_its_own_party(line, zh, wrong):
    assert bool(wrong_in(line, zh)) is wrong


def test_what_both_do_is_told_of_either():
    zh = ("苏州、杭州双方共同建设产业转型升级示范区。",)
    assert not wrong_in("Hangzhou is building a demonstration zone for industrial upgrading.", zh)


def test_he_is_who_was_named_last():
    zh = ("骆青山主持会议。", "他要求加快建设产业转型升级示范区。")
    line = "asked for an industrial upgrading demonstration zone to be built faster."
    assert wrong_in(f"Shen Yulan {line}", zh)
    assert not wrong_in(f"Luo Qingshan {line}", zh)
