import pytest

from summarizer.facts import Event, EventKind, Text, When
from summarizer.writing.occasion import of_its_place


def _event(title: str, zh: str, en: str) -> Event:
    date = When(precision="none", basis="stated", evidence=())
    return Event(id="a1e1", kind=EventKind.GOV_EXECUTIVE, title_en=title, date=date, place=Text(zh=zh, en=en))


@pytest.mark.parametrize(
    ("title", "zh", "en", "said"),
    [
        ("Executive meeting of the District Government", "云山区", "Yunshan District",
         "Executive meeting of the Yunshan District Government"),
        ("District Party Committee theory study group session", "云山区", "Yunshan District",
         "Yunshan District Party Committee theory study group session"),
        ("Meeting of the Standing Committee of the Municipal Party Committee", "云河市", "Yunhe City",
         "Meeting of the Standing Committee of the Yunhe Municipal Party Committee"),
        ("Executive meeting of the County Government", "云山区", "Yunshan District",
         "Executive meeting of the County Government"),
        ("Executive meeting of the Yunshan District Government", "云山区", "Yunshan District",
         "Executive meeting of the Yunshan District Government"),
        ("Flood control meeting of the District", "云山区", "Yunshan District",
         "Flood control meeting of the District"),
        ("Meeting of the Municipal Government", "石渡镇", "Shidu Town", "Meeting of the Municipal Government"),
    ],
)  # fmt: skip
def test_a_body_named_by_its_level_is_that_of_the_place(title: str, zh: str, en: str, said: str) -> None:
    assert of_its_place(_event(title, zh, en)).title_en == said
