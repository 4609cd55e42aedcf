"""Documents that are generated are in step with the code, and the commands of the README run."""

import importlib.util
import re
import shlex
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
def test_commands_of_the_readme_run(line: str, command: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    words = [
        w.replace("briefings", str(tmp_path / "briefings")) for w in shlex.split(line, comments=True)[1:]
    ]
    if "validate" in words:
        command("batch", "seeds", "--out", tmp_path / "briefings", "--limit", "2", cwd=ROOT)
    ran = command(*words, cwd=ROOT)
    assert ran.code in (0, 1), ran.err


def test_the_readme_names_both_commands() -> None:
    assert "make run" in README
    assert "make test" in README


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda p: p.name)
def test_links_between_pages_resolve(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
