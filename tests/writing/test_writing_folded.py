"""Papers of one sort are told with what they have in common once."""

from hypothesis import given, strategies as st

from summarizer.writing.folded import folded


def test_papers_of_one_sort_are_told_together() -> None:
    papers = [
        "Qinghe County Administrative Measures for Subdistrict Funds",
        "Qinghe County Administrative Measures for Dog Keeping",
        "Qinghe County Administrative Measures for Street Lamps",
        "Rules of Procedure for the Reservoir Project",
    ]
    assert folded(papers) == [
        "Qinghe County Administrative Measures for Subdistrict Funds, for Dog Keeping, and for Street Lamps",
        "Rules of Procedure for the Reservoir Project",
    ]


def test_papers_of_different_sorts_stay_apart() -> None:
    papers = ["Qinghe County Plan for Roads", "Linxi County Plan for Roads", "the report on roads"]
    assert folded(papers) == papers


@given(
    st.lists(st.sampled_from(["A Plan for X", "A Plan for Y", "B Rules on Z", "the report on W"]), max_size=6)
)
def test_nothing_is_lost(papers: list[str]) -> None:
    told = " ".join(folded(papers))
    assert all(paper[-1] in told for paper in papers)
