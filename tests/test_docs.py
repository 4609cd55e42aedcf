"""Documents that are generated are in step with the code, and the commands of the README run."""

import importlib.util
import json
import re
import shlex
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def script(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_data_model_page_is_generated() -> None:
    written = (ROOT / "docs" / "data-model.md").read_text(encoding="utf-8")
    assert written == script("data_model").document(), "run `make docs`"


def test_the_briefing_in_the_readme_is_the_current_one() -> None:
    assert script("readme").updated(README) == README, "run `make docs`"


def commands() -> list[str]:
    """Every `summarizer …` line of the README's console blocks."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ summarizer")]


@pytest.mark.parametrize("line", commands())
def test_commands_of_the_readme_run(
    line: str, invoke: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    (tmp_path / "briefings").mkdir()
    words = [
        w.replace("briefings", str(tmp_path / "briefings")) for w in shlex.split(line, comments=True)[1:]
    ]
    if "validate" in words:
        invoke("batch", "seeds", "--out", tmp_path / "briefings", "--limit", "2")
    ran = invoke(*words)
    assert ran.code == 0, ran.err


def test_the_readme_names_both_commands() -> None:
    assert "make run" in README
    assert "make test" in README


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda p: p.name)
def test_links_between_pages_resolve(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_guide_shows_what_validate_prints(
    invoke: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    shown = re.findall(r"^    \$ summarizer (.*)\n((?:    .+\n)+)", guide, re.MULTILINE)
    edited, note = [(line.split(), textwrap.dedent(said)) for line, said in shown]
    page = tmp_path / "page.txt"

    page.write_bytes((ROOT / "seeds" / "009_groundbreaking.txt").read_bytes())
    briefing = json.loads(invoke("brief", page, "--engine", "rules", "--format", "json").out)
    lines = re.findall("the line: (.*)", edited[1])
    (point,) = [one for one in briefing["articles"][0]["key_points"] if "160个以上" in one["en"]]
    point["en"] = lines[0]
    (tmp_path / "edited.json").write_text(json.dumps(briefing), encoding="utf-8")
    place = "/key_points/\\d+/"
    assert re.sub(place, "", invoke(*edited[0]).out) == re.sub(place, "", edited[1])

    page.write_bytes((ROOT / "seeds" / "001_wangchuan_standing_committee.txt").read_bytes())
    listed = "".join(f"- {line}\n" for line in re.findall("the line: (.*)", note[1]))
    head = "# Wangchuan District\n\nThe Standing Committee met on 7 March 2024.\n\n## Economy\n\n"
    (tmp_path / "note.md").write_text(head + listed, encoding="utf-8")
    assert invoke(*note[0]).out == note[1]
