import json
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.running.validate import exit_code, files, index, lines, validate
from summarizer.running.work import brief_bytes


@pytest.fixture
def briefing(page_file: Path) -> Path:
    """A briefing beside its page."""
    made = brief_bytes(page_file.read_bytes(), page_file.name, "rules")
    path = page_file.with_name("page.txt.json")
    path.write_text(made.model_dump_json(indent=2), encoding="utf-8")
    return path


def change(path: Path, edit) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def first_evidence(document: dict) -> dict:
    return document["articles"][0]["events"][0]["people"][0]["evidence"][0]


def test_a_true_briefing_is_valid_and_says_what_it_was_checked_against(briefing, page_file):
    report = validate(briefing)
    assert (report.verdict, report.source) == ("valid", str(page_file))
    assert exit_code([report]) == 0


@pytest.mark.parametrize(
    "edit",
    [
        lambda evidence: evidence.update(quote="陆文海"),
        lambda evidence: evidence.update(start=evidence["start"] + 1),
        lambda evidence: evidence.update(end=10**9, start=10**9 - 3),
        lambda evidence: evidence.update(sentence="s99"),
    ],
)
def test_a_quote_its_source_does_not_carry_is_an_error_at_its_pointer(briefing, edit):
    change(briefing, lambda document: edit(first_evidence(document)))
    report = validate(briefing)
    assert report.verdict == "invalid"
    assert exit_code([report]) == 1
    assert any(
        finding.check == "evidence" and finding.where.startswith("/articles/0/events/0/people/0")
        for finding in report.findings
    )


def test_every_fault_under_the_schema_is_listed(briefing):
    def edit(document):
        document["articles"][0]["id"] = "one"
        document["source"]["sha256"] = 1
        del document["flags"]

    change(briefing, edit)
    report = validate(briefing)
    assert {finding.where for finding in report.findings} == {"", "/articles/0/id", "/source/sha256"}
    assert "invalid" in next(lines(report))


def test_a_whole_number_written_as_a_fraction_is_found_by_the_model(briefing):
    change(briefing, lambda document: document["provenance"].update(requests=1.0))
    (finding,) = validate(briefing).findings
    assert (finding.check, finding.where) == ("model", "/provenance/requests")


def test_an_error_the_briefing_admits_makes_it_invalid(briefing):
    finding = {"check": "numbers", "severity": "error", "where": "/articles/0/summary_en", "message": "three"}
    change(briefing, lambda document: document["articles"][0]["findings"].append(finding))
    report = validate(briefing)
    assert report.verdict == "invalid"
    assert "three" in "\n".join(lines(report))


def test_the_source_is_found_by_its_digest_under_any_name(briefing, page_file, tmp_path):
    place = tmp_path / "pages" / "deep"
    place.mkdir(parents=True)
    moved = page_file.rename(place / "other.txt")
    for source in (tmp_path / "pages", moved):
        report = validate(briefing, index(source))
        assert (report.verdict, report.source) == ("valid", str(moved))


def test_a_source_that_is_not_there_is_a_note_unless_it_was_named(briefing, page_file, tmp_path):
    page_file.write_text("改了", encoding="utf-8")
    report = validate(briefing)
    assert (report.verdict, report.source) == ("valid", None)
    assert "not checked" in report.findings[-1].message
    report = validate(briefing, index(page_file))
    assert report.verdict == "invalid"
    for missing in (tmp_path / "none", tmp_path / "empty"):
        (tmp_path / "empty").mkdir(exist_ok=True)
        with pytest.raises(InputError):
            index(missing)


@pytest.mark.parametrize("name", ["../" * 9 + "etc/passwd", "/dev/zero", "n" * 300, "\0", ""])
def test_a_name_from_the_file_leads_nowhere(briefing, page_file, name):
    page_file.unlink()
    change(briefing, lambda document: document["source"].update(name=name))
    assert validate(briefing).source is None


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'{\n "a": 1,\n}', "line 3, column 1"),
        (b"", "line 1, column 1"),
        (b'{"a": NaN}', "NaN is not JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b'\xff\xfe{"a": 1}', "not UTF-8 at byte 0"),
        (b"9" * 5000, "broken JSON"),
    ],
)
def test_broken_json_says_where(tmp_path, data, says):
    path = tmp_path / "x.json"
    path.write_bytes(data)
    report = validate(path)
    assert report.verdict == "unreadable"
    assert says in report.findings[0].message
    assert exit_code([report]) == 2


def test_a_byte_order_mark_is_no_fault(briefing):
    briefing.write_bytes(b"\xef\xbb\xbf" + briefing.read_bytes())
    assert validate(briefing).verdict == "valid"


def test_folders_are_searched_but_for_hidden_and_gold_files(briefing, tmp_path):
    (tmp_path / ".run.json").write_text("{}")
    (tmp_path / "page.gold.json").write_text("{}")
    assert list(files([tmp_path, briefing])) == [briefing, briefing]
    with pytest.raises(InputError, match="no such file"):
        list(files([tmp_path / "none"]))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"no \.json file"):
        list(files([tmp_path / "empty"]))


def test_an_edited_english_line_is_checked_against_what_it_cites(briefing):
    def inflate(document: dict) -> None:
        document["articles"][0]["key_points"][0]["en"] += " Investment of 99 billion yuan."

    change(briefing, inflate)
    report = validate(briefing)
    assert report.verdict == "invalid"
    assert [(f.check, f.where) for f in report.findings] == [("number", "/articles/0/key_points/0/en")]
