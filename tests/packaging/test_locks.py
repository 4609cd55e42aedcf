"""The lock files: hashed, without addresses, and enough for what `make` does with them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")


def pins(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])?==(\S+)", text, re.MULTILINE))


def wanted(requirements: list[object]) -> set[str]:
    names = (re.match(r"[A-Za-z0-9._-]+", line) for line in requirements if isinstance(line, str))
    return {match[0].lower() for match in names if match}


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_is_hashed_and_no_address_is_named(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)
    pinned = [block for block in blocks if "==" in block.partition("\n")[0]]
    assert len(pinned) == len(pins(name)) > 20
    assert all("--hash=sha256:" in block for block in pinned)
    assert not re.search(r"https?://|--index|--find-links|@ file", text)


def test_all_locks_hold_the_same_versions():
    runtime, development, bench = (pins(name) for name in LOCKS)
    assert runtime.items() <= development.items()
    assert all(bench[name] == version for name, version in development.items() if name in bench)


def test_locks_hold_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    runtime = wanted(project["project"]["dependencies"]) | wanted(groups["build"])
    assert {"hatchling", "editables"} <= runtime <= set(pins("requirements.txt"))
    assert wanted(groups["dev"]) <= set(pins("requirements-dev.txt"))
    assert wanted(groups["bench"]) <= set(pins("requirements-bench.txt"))


def test_continuous_integration_runs_what_people_run():
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"
