"""Duplicates in a folder run: what is written, that it is written once, and that it can be taken back."""

import json
from pathlib import Path

import pytest

from summarizer.facts import Briefing, Flag
from summarizer.running import clusters, store
from summarizer.running.batch import Batch, Summary, find, run

BODY = (
    "5月15日下午，青石区委书记顾明远主持召开区委常委会会议，研究河道治理和秋季招生工作。"
    "区委副书记柳如松、区人大常委会主任白露参加会议。会议听取了河长制落实情况的汇报。\n\n"
    "会议指出，今年以来我区清理河岸垃圾12.5万吨，新建护岸36公里，沿河村庄的面貌有了明显改观。\n\n"
    "会议要求，要把排污口逐个登记造册，查清每一根管道的来历，对偷排的企业一律停产整改。"
    "要在暑假结束前公布各校招生范围，把随迁子女入学的办理窗口前移到社区，让家长少跑一趟。\n"
)
WEB = f"青石区委常委会召开会议\n\n发布时间：2024-05-16 09:30\n\n{BODY}"
PAPER = f"青石区委常委会召开会议\n\n{BODY.replace('我区', '青石区').replace('柳如松、', '')}"
ELSE = """青石区慰问消防队员

发布时间：2024-05-20 10:00

5月19日，青石区委副书记柳如松到消防站看望值守人员，送去防暑用品，详细询问训练和伙食情况。

柳如松强调，要备足抽水设备，汛期每天检查一遍车辆。要为队员家属解决就医和入学的难处。
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One event in two documents, the paper's without a date, and one of another kind."""
    place = tmp_path / "in"
    (place / "报").mkdir(parents=True)
    (place / "web.txt").write_text(WEB, encoding="utf-8")
    (place / "报" / "paper.txt").write_text(PAPER, encoding="gb18030")
    (place / "else.txt").write_text(ELSE, encoding="utf-8")
    return place


def go(folder: Path, out: Path, **options: object) -> Summary:
    batch = Batch(folder, out, **{"engine": "rules", "workers": 1, **options})
    return run(batch, find(folder, out), lambda outcome: None)


def briefing(out: Path, name: str) -> Briefing:
    found = store.stored(out, name)
    assert found is not None
    return found


def outputs(out: Path) -> dict[Path, tuple[bytes, int]]:
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in out.rglob("*")
        if path.is_file() and path.name not in (store.RUN, store.LOCK)
    }


def test_both_briefings_say_what_they_have_in_common_and_what_not(folder, tmp_path):
    out = tmp_path / "out"
    summary = go(folder, out)
    web, paper = briefing(out, "web.txt").articles[0], briefing(out, "报/paper.txt").articles[0]
    assert web.duplicate_of is None
    assert paper.duplicate_of == "web.txt#a1"
    assert Flag.DUPLICATE in web.flags
    assert Flag.DUPLICATE in paper.flags
    (note,) = [finding.message for finding in paper.findings if finding.check == "duplicate"]
    assert note.startswith("the same event as in web.txt#a1 (9")
    assert "day of publication only there: 2024-05-16" in note
    assert "name only there: “柳如松”" in note
    assert "self-reference “青石区” here, “我区” there" in note
    assert Flag.DUPLICATE not in briefing(out, "else.txt").articles[0].flags
    (pair,) = summary.twins
    assert (pair["original"], pair["other"], pair["kind"]) == ("web.txt#a1", "报/paper.txt#a1", "same")
    assert {"what": "name", "here": "柳如松", "there": None} in pair["differences"]
    assert json.loads((out / store.RUN).read_text(encoding="utf-8"))["twins"] == [pair]
    assert summary.findings["note"] >= 2


def test_a_second_run_briefs_nothing_and_changes_nothing(folder, tmp_path):
    out = tmp_path / "out"
    first = go(folder, out, formats=("md",))
    before = outputs(out)
    second = go(folder, out, formats=("md",))
    assert (second.done, second.current) == (0, 3)
    assert outputs(out) == before
    assert second.twins == first.twins
    assert second.findings == first.findings


def test_what_was_rendered_is_rendered_again(folder, tmp_path):
    out = tmp_path / "out"
    go(folder, out, formats=("md",))
    assert "Another version of this article" in (out / "报" / "paper.txt.md").read_text(encoding="utf-8")


def test_documents_done_long_ago_take_part(folder, tmp_path):
    out = tmp_path / "out"
    late = (folder / "web.txt").rename(tmp_path / "web.txt")
    assert go(folder, out).twins == ()
    late.rename(folder / "web.txt")
    summary = go(folder, out)
    assert (summary.done, summary.current) == (1, 2)
    assert briefing(out, "报/paper.txt").articles[0].duplicate_of == "web.txt#a1"


def test_a_document_that_is_gone_or_changed_is_nobodys_original(folder, tmp_path):
    out = tmp_path / "out"
    go(folder, out)
    (folder / "web.txt").write_text(ELSE.replace("5月19日", "5月18日"), encoding="utf-8")
    go(folder, out)
    paper = briefing(out, "报/paper.txt").articles[0]
    assert paper.duplicate_of is None
    assert Flag.DUPLICATE not in paper.flags
    assert not [finding for finding in paper.findings if finding.check == "duplicate"]


def test_duplicates_kept_are_not_marked_and_marks_are_taken_back(folder, tmp_path):
    kept, out = tmp_path / "kept", tmp_path / "out"
    assert go(folder, kept, keep_duplicates=True).twins == ()
    assert not (kept / clusters.FILE).exists()
    go(folder, out)
    go(folder, out, keep_duplicates=True)
    assert {path.name: data for path, (data, _) in outputs(out).items()} == {
        path.name: data for path, (data, _) in outputs(kept).items()
    }


@pytest.mark.parametrize("writes", range(5))
def test_an_interrupted_run_leaves_whole_files_and_the_next_makes_it_good(
    folder, tmp_path, monkeypatch, writes
):
    whole, out = tmp_path / "whole", tmp_path / "out"
    go(folder, whole)
    go(folder, out, keep_duplicates=True)
    left = iter(range(writes))
    write = store.write_atomic

    def interrupted(path: Path, content: str | bytes) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt
        write(path, content)

    monkeypatch.setattr(store, "write_atomic", interrupted)
    if writes < 4:  # the record, two briefings and the record again; the fifth is the summary
        with pytest.raises(KeyboardInterrupt):
            go(folder, out)
    monkeypatch.undo()
    for name in ("web.txt", "报/paper.txt", "else.txt"):
        briefing(out, name)
    assert go(folder, out).done == 0
    for name in ("web.txt", "报/paper.txt", "else.txt"):
        assert briefing(out, name) == briefing(whole, name)


def test_many_documents_are_read_in_processes_with_the_same_result(folder, tmp_path, monkeypatch):
    out = tmp_path / "out"
    go(folder, out)
    names = find(folder, out).names
    alone = clusters.compare(clusters.Folder(folder, out, names))
    monkeypatch.setattr(clusters, "_MANY", 1)
    (out / clusters.FILE).unlink()
    assert clusters.compare(clusters.Folder(folder, out, names), workers=2).twins == alone.twins


def test_a_damaged_record_is_made_anew(folder, tmp_path):
    out = tmp_path / "out"
    first = go(folder, out)
    (out / clusters.FILE).write_text("{", encoding="utf-8")
    assert go(folder, out).twins == first.twins
