from pathlib import Path

import pytest

from summarizer.english import clause
from summarizer.errors import SettingsError
from summarizer.language.terms import in_force
from summarizer.pipeline import Options
from summarizer.running.glossary import look_up
from summarizer.running.reader import own_glossary
from summarizer.running.work import brief_bytes

PAGE = """望川区委常委会召开会议

3月7日，区委书记单立华主持召开区委常委会会议。

会议强调，要深入推进“星河行动”，加快星河谷建设。要全力推进招商引资。
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.tsv"
    path.write_text(
        "# ours\n星河行动\tStarry River Campaign\n招商引资\tinward investment\n", encoding="utf-8"
    )
    return path


def test_own_terms_reach_the_briefing_and_its_provenance(own: Path) -> None:
    how = Options("rules", glossary=own_glossary(own))
    plain, mine = (brief_bytes(PAGE.encode(), "page.txt", "rules", how=h) for h in (None, how))
    said = {d.zh: d.en for d in mine.articles[0].events[0].directives}
    assert said["要全力推进招商引资"] == "Go all out to advance inward investment."
    assert "Starry River Campaign" in {term.en for term in mine.articles[0].terms}
    assert "Starry River Campaign" not in {term.en for term in plain.articles[0].terms}
    assert plain.provenance.glossary is None
    assert mine.provenance.glossary == how.glossary_digest() != Options().glossary_digest()


def test_an_own_term_takes_the_place_of_a_noun_but_not_of_a_verb() -> None:
    assert clause("推进招商引资").en != "Advance inward investment."
    with in_force((("招商引资", "inward investment"), ("推进", "pushing"))):
        assert clause("推进招商引资").en == "Advance inward investment."


def test_own_terms_are_looked_up_first(own: Path) -> None:
    first, *_ = look_up("招商引资", own_glossary(own))
    assert (first.en, first.table) == ("inward investment", "own")


@pytest.mark.parametrize("text", ["星河行动 Starry River Campaign\n", "# nothing\n", "星河行动\t\n"])
def test_a_bad_glossary_names_the_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"bad\.tsv"):
        own_glossary(path)
    with pytest.raises(SettingsError, match=r"nowhere: cannot be read: No such file or directory$"):
        own_glossary(tmp_path / "nowhere")
