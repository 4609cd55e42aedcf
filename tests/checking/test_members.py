"""A member of a row that the row of the Chinese lacks is doubted, where the others stand in it. Invented facts."""

from summarizer.checking.vocabulary.members import check_members

ZH = ("进一步梳理基础设施、产业建设、生态环保、民生工程等领域的项目。",)


def test_a_member_taken_for_another_is_doubted():
    (message,) = check_members("Projects in infrastructure, education, ecology and livelihoods.", ZH)
    assert "education" in message


def test_the_members_of_the_chinese_are_not():
    assert not list(check_members("Projects in infrastructure, industry, ecology and livelihoods.", ZH))


def test_a_row_of_other_things_is_not_held_against_it():
    assert not list(check_members("Teachers, doctors and farmers came.", ZH))


def test_what_demands_are_filed_under_is_no_row():
    assert not list(
        check_members("It set requirements on infrastructure, ecology, livelihoods and education.", ZH)
    )


def test_a_name_or_a_clause_is_no_member():
    en = "Projects in infrastructure, ecology and livelihoods, with stops at schools, and roads."
    assert not [one for one in check_members(en, ZH) if "stops" in one]
