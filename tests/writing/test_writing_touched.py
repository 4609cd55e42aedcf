"""Requirements that found no room are named by what they are on."""

import pytest

from summarizer.facts import Directive, DirectiveKind, Event, EventKind, Evidence, Section, Topic, Verb, When
from summarizer.writing.touched import touched


def _directive(number: int, zh: str, topic: Topic = Topic.ECONOMY, salience: int = 40) -> Directive:
    return Directive(
        speaker_zh="会议",
        verb=Verb.STRESSED,
        addressee_zh=None,
        kind=DirectiveKind.TASK,
        topic=topic,
        zh=zh,
        en=None,
        salience=salience,
        deadline=None,
        evidence=(Evidence(sentence=f"s{number}", start=number * 100, end=number * 100 + len(zh), quote=zh),),
    )


_BRAND = _directive(1, "要优化营商环境，壮大民营经济，培育专精特新企业", salience=50)
_CENSUS = _directive(2, "要做好经济普查，加快数字经济发展")
_STUDY = _directive(3, "要学习营商环境和经济普查", Topic.POLITICAL_STUDY)
_EMPTY = _directive(4, "要推动高质量发展，压实主体责任")


def _event(*directives: Directive, kind: EventKind = EventKind.STANDING_COMMITTEE) -> Event:
    return Event(
        id="a1e1", kind=kind, title_en="Meeting", title_zh="会议", date=When(), directives=directives
    )


def _line(event: Event, shown: frozenset[Evidence] = frozenset(), told: str = "", room: int = 100) -> str:
    return " ".join(point.en for point in touched(event, shown, told, room))


def test_each_is_named_in_turn_the_weightiest_first_and_cited() -> None:
    point, *more = touched(_event(_CENSUS, _BRAND), frozenset(), "", 100)
    assert not more
    assert point.section is Section.TOUCHED
    assert point.en.startswith("The business environment; private economy; ")
    assert "digital economy" in point.en
    assert {e.sentence for e in point.evidence} == {"s1", "s2"}


def test_what_is_shown_or_told_is_not_named_again() -> None:
    assert "business environment" not in _line(_event(_CENSUS, _BRAND), frozenset(_BRAND.evidence))
    assert "rivate economy" not in _line(_event(_BRAND, _CENSUS), told="Support the private economy.")


@pytest.mark.parametrize(
    "event",
    [
        _event(_STUDY),
        _event(_EMPTY),
        _event(_BRAND, _CENSUS, kind=EventKind.VISIT_RECEIVED),
        _event(_BRAND, _CENSUS, kind=EventKind.FEATURE),
    ],
    ids=["study", "on every page", "guests", "feature"],
)
def test_nothing_is_named(event: Event) -> None:
    assert _line(event) == ""


def test_the_room_is_kept() -> None:
    assert _line(_event(_BRAND, _CENSUS), room=6) == "The business environment; private economy."
    assert _line(_event(_BRAND, _CENSUS), room=3) == ""  # one alone is no line


def test_a_zone_is_no_district() -> None:
    governed = _directive(5, "要推进依法治区工作，加强行政执法监督，做好行政应诉", Topic.RULE_OF_LAW)
    assert _line(_event(governed, _CENSUS)).startswith("Law-based governance; ")
