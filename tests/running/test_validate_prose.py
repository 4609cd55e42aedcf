import csv
from pathlib import Path

import pytest
from docx import Document

from summarizer.errors import InputError
from summarizer.facts import Severity
from summarizer.running import word_text
from summarizer.running.validate import index, lines, validate
from summarizer.running.validate_prose import judge, source_of
from summarizer.running.work import brief_bytes
from summarizer.writing import encoded, render

ROOT = Path(__file__).parents[2]
PAGES = {path.name[:3]: path for path in (ROOT / "seeds").glob("*.txt")}
WRITTEN = ROOT / "tests" / "checking" / "lies" / "prose.tsv"
FLAWED = "Moreover the county built 7,777 bridges."


def pairs() -> list[dict[str, str]]:
    rows = [line for line in WRITTEN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(rows, delimiter="\t"))


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair["true"][:50])
def test_true_lines_in_plain_words_are_believed(pair):
    assert judge(pair["true"], PAGES[pair["page"]])[0] == ()


def test_nearly_all_lies_in_plain_words_are_found():
    missed = [pair["lie"] for pair in pairs() if not judge(pair["lie"], PAGES[pair["page"]])[0]]
    assert len(missed) <= 1, missed


@pytest.mark.parametrize(
    ("page", "form"),
    [
        # One page in four; the others are of the slow suite.
        *((page, "md") for page in sorted(PAGES)[::4]),
        *(
            pytest.param(page, "md", marks=pytest.mark.slow)
            for page in sorted(set(PAGES) - set(sorted(PAGES)[::4]))
        ),
        *((page, form) for page in ("001", "003", "009", "026", "060") for form in ("txt", "docx")),
    ],
)
def test_our_own_printed_briefings_are_valid(tmp_path, page, form):
    source = PAGES[page]
    path = tmp_path / f"{source.name}.{form}"
    path.write_bytes(encoded(brief_bytes(source.read_bytes(), source.name, "rules"), None, form))
    report = validate(path, index(ROOT / "seeds"))
    assert (report.verdict, report.findings, report.source) == ("valid", (), str(source))


def test_a_changed_line_and_a_changed_quote_of_a_printed_briefing_are_found(tmp_path):
    source = PAGES["001"]
    text = render(brief_bytes(source.read_bytes(), source.name, "rules"), None, "md")
    changed = text.replace("deputy secretary of", "secretary of").replace(
        "闲置低效用地1200亩", "闲置低效用地1500亩"
    )
    assert changed != text
    path = tmp_path / "edited.md"
    path.write_text(changed, encoding="utf-8")
    report = validate(path, index(source))
    assert {finding.check for finding in report.findings} == {"post", "evidence"}
    assert report.verdict == "invalid"
    printed = "\n".join(lines(report))
    assert "the line: Qiu Mingyuan (仇明远), secretary of the District Party Committee" in printed
    assert "it cites: [s3] " in printed


def test_a_heading_is_no_part_of_the_line_below_it():
    text = "## Economy\nIdle land of 1,200 hectares was put to use.\n"
    found, shown = judge(text, PAGES["001"])
    assert {finding.where for finding in found} == {"line 2"}
    assert shown["line 2"][0] == "Idle land of 1,200 hectares was put to use."


def test_what_only_one_sentence_decides_is_a_warning():
    found = judge("By the end of the year 86.5 kilometres of roads had been upgraded.", PAGES["002"])[0]
    assert {(one.check, one.where) for one in found} == {("aspect", "line 1")}
    assert Severity.WARNING in {one.severity for one in found}


def test_a_line_is_held_against_the_article_it_fits():
    page = PAGES["026"]
    made = brief_bytes(page.read_bytes(), page.name, "rules")
    assert len(made.articles) > 1
    told = "\n\n".join(article.summary_en for article in reversed(made.articles))
    assert judge(told, page)[0] == ()
    (finding,) = judge(f"{told}\n\n{FLAWED}", page)[0]
    assert finding.check == "number"


def test_a_mark_of_no_sentence_is_an_error():
    (finding,) = judge("The meeting was held. [s99]", PAGES["001"])[0]
    assert finding.message == "the article has no sentence s99"


def test_the_source_is_the_only_one_given_or_the_one_named(tmp_path):
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    first.write_text("一", encoding="utf-8")
    second.write_text("二", encoding="utf-8")
    both, note = index(tmp_path), Path("note.md")
    named = next(sha for sha, path in both.items() if path == second)
    assert source_of(note, "", index(first)) == first
    assert source_of(note, f"sha256 {named[:12]}.", both) == second
    assert source_of(Path("two.txt.md"), "", both) == second
    assert source_of(Path("one.md"), "", both) == first
    with pytest.raises(InputError, match="no telling which document"):
        source_of(note, "", both)
    with pytest.raises(InputError, match="which page"):
        source_of(note, "", None)


def test_what_cannot_be_judged_is_said_with_its_reason(tmp_path, page_file):
    empty, torn = tmp_path / "empty.md", tmp_path / "torn.txt"
    empty.write_text("会议召开。\n", encoding="utf-8")
    torn.write_bytes(b"\xff\xfe\xfa")
    for path, reason in (
        (empty, "no line of English"),
        (torn, "not UTF-8"),
        (tmp_path / "none.md", "cannot be read"),
    ):
        report = validate(path, index(page_file))
        assert report.verdict == "unreadable"
        assert reason in report.findings[0].message


def test_a_briefing_edited_in_word_is_judged_line_by_line(tmp_path):
    source = PAGES["001"]
    path = tmp_path / "edited.docx"
    path.write_bytes(encoded(brief_bytes(source.read_bytes(), source.name, "rules"), None, "docx"))
    document = Document(path)
    (line, *_) = (p for p in document.paragraphs if "Qiu Mingyuan (仇明远), deputy" in p.text)
    document.save(path)
    assert validate(path, index(source)).verdict == "valid"
    run = line.runs[0]
    run.text = run.text.replace("deputy secretary", "secretary")
    document.save(path)
    (finding, *_) = validate(path, index(source)).findings
    assert finding.check == "post"


@pytest.mark.parametrize("data", [b"", b"plain words", b"PK\x03\x04 torn"])
def test_what_only_claims_to_be_a_word_document_is_refused(tmp_path, data):
    path = tmp_path / "note.docx"
    path.write_bytes(data)
    (finding,) = validate(path, index(PAGES["001"])).findings
    assert "not a Word document (save it as .docx or as text)" in finding.message


def test_a_word_document_that_unpacks_to_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(word_text, "MAX_BYTES", 10)
    path = tmp_path / "note.docx"
    Document().save(str(path))
    (finding,) = validate(path, index(PAGES["001"])).findings
    assert "too large when unpacked" in finding.message
