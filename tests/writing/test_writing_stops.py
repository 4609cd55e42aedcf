import pytest

from summarizer.facts import Event, EventKind, Evidence, Person, Role, Site, When
from summarizer.writing.stops import stops
from summarizer.writing.summary import summary


def _event(*sites: tuple[str, str | None], kind: EventKind = EventKind.INSPECTION) -> Event:
    told = tuple(
        Site(zh=zh, en=en, evidence=(Evidence(sentence="s2", start=n, end=n + 1, quote=zh),))
        for n, (zh, en) in enumerate(sites)
    )
    said = (Evidence(sentence="s1", start=0, end=2, quote="何远"),)
    chair = Person(zh="何远", en="He Yuan", name_certainty="certain", role=Role.CHAIR, evidence=said)
    date = When(iso="2024-03-07", precision="day", basis="stated", evidence=said)
    return Event(id="a1e1", kind=kind, title_en="Inspection", date=date, people=(chair,), sites=told)


@pytest.mark.parametrize(
    ("sites", "told"),
    [
        ([("柳林村", "Liulin Village")], ", with a stop at Liulin Village"),
        ([("柳林村和乙水库", None)], ", with stops at “柳林村和乙水库”"),
        ([("甲村", "A"), ("乙村", "B"), ("丙村", "C"), ("丁村", "D")], ", with stops at A, B, C and D"),
        ([("甲村", "A"), ("乙村", "B"), ("丙村", "C"), ("丁村", "D"), ("戊村", "E")], ", with stops at A, B, C, D and other sites"),
        # What has English goes before what can only be quoted.
        ([("云峰光电", None), ("甲村", "A"), ("乙村", "B"), ("丙村", "C")], ", with stops at A, B, C and other sites"),
        ([("云峰光电", None), ("甲村", "A")], ", with stops at “云峰光电” and A"),
        ([("云峰光电", None), ("青禾家居", None), ("石渡轴承", None)], ", with stops at “云峰光电”, “青禾家居” and other sites"),
        ([], ""),
    ],
)  # fmt: skip
def test_up_to_four_sites(sites, told):
    assert stops(_event(*sites))[0] == told


def test_the_bottom_line_tells_where_a_round_went_and_cites_it():
    line, support = summary([_event(("柳林村", "Liulin Village"))])
    assert line == "He Yuan (何远) led an inspection on 7 March 2024, with a stop at Liulin Village."
    assert "柳林村" in [evidence.quote for evidence in support]
