import pytest

from summarizer.writing.routine import is_routine


@pytest.mark.parametrize(
    ("clause", "routine"),
    [
        ("Firmly foster awareness of the big picture", True),
        ("Departments at all levels should fully recognize the importance of flood control", True),
        ("Form a strong joint effort", True),
        ("Relay and study the guiding principles of important municipal meetings", True),
        ("Resolutely overcome wishful thinking and complacency", True),
        ("Relevant departments should perform assigned duties", True),
        ("Pin down responsibility", True),
        ("Pin down responsibility for each dam", False),
        ("Tighten the chain of responsibility", True),
        ("Advance the various tasks", True),
        ("Keep strengthening publicity and guidance", True),
        ("Keep strengthening flood defences", False),
        ("Find out the basic figures across the city fully", True),
        ("Stay committed to the correct direction", True),
        ("Dare to reform and innovate", True),
        ("Attend to all areas of work", True),
        ("Go all out to attend to all areas of flood control", True),
        ("Attend thoroughly to services and support", True),
        ("Attend to the stockpiling of emergency supplies", False),
        ("Hold a job fair", False),
        ("Help people in difficulty", False),
        ("Advance the construction of the second water source", False),
        ("Subdistricts should complete the renovation of 30 compounds by the end of May", False),
        ("Improve working mechanisms for joint action among departments", False),
        ("Enforce responsibilities for food safety", False),
    ],
)
def test_what_every_page_says_is_routine(clause: str, routine: bool) -> None:
    assert is_routine(clause) is routine


def test_energy_is_a_matter_and_no_word_for_work_as_such():
    assert not is_routine("Ensure energy supply")
