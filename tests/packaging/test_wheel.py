"""The three ways to install: a checkout, an editable install and a wheel, each run as a user would."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("pyproject.toml", "README.md", "LICENSE", "summarizer", "schemas")
# Where is the package, where are its files, and does it brief a page?
SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import summarizer
from summarizer.resources import folder, read_text
print(summarizer.__file__)
for kind in ("prompts", "schemas"):
    print(folder(kind))
assert '"title": "Briefing"' in read_text("schemas", "briefing.schema.json")
from summarizer.cli import main
sys.argv[1:] = ["brief", sys.argv[2], "--engine", "rules", "--format", "json"]
main()
"""


def build(source: Path, target: str, where: Path) -> Path:
    """Build with the backend itself: no front end, no isolation, no network."""
    line = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(where)]
    done = subprocess.run(line, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = where.iterdir()
    return built


def start(place: Path, page: Path, cwd: Path) -> list[str]:
    """Run SCRIPT in isolated mode with `place` first on the path; the lines it printed."""
    line = [sys.executable, "-I", "-c", SCRIPT, str(place), str(page)]
    done = subprocess.run(line, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


def test_a_wheel_runs_away_from_the_checkout(wheel, tmp_path, page_file):
    site = tmp_path / "site"
    line = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-index",
        "--no-deps",
        "--quiet",
        "--target",
        str(site),
    ]
    subprocess.run([*line, str(wheel)], check=True, capture_output=True)
    package, prompts, schemas, *briefing = start(site, page_file, tmp_path)
    assert Path(package) == site / "summarizer" / "__init__.py"
    assert Path(prompts) == site / "summarizer" / "_data" / "prompts"
    assert Path(schemas) == site / "summarizer" / "_data" / "schemas"
    assert briefing[0] == "{"
    assert (site / "bin" / "summarizer").is_file()


def test_a_wheel_holds_the_package_its_tables_and_its_typing_marker_only(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {"summarizer/py.typed", "summarizer/_data/schemas/briefing.schema.json"} <= set(names)
    tables = {
        f"summarizer/{path.relative_to(ROOT / 'summarizer').as_posix()}"
        for path in ROOT.glob("summarizer/**/*.tsv")
    }
    assert tables
    assert tables <= set(names)
    assert all(name.startswith(("summarizer/", "summarizer-")) for name in names)
    assert not any("__pycache__" in name or name.endswith(".pyc") for name in names)


def test_a_checkout_runs_from_anywhere(tmp_path, page_file):
    package, prompts, schemas, *_ = start(ROOT, page_file, tmp_path)
    assert Path(package) == ROOT / "summarizer" / "__init__.py"
    assert Path(prompts) == ROOT / "prompts"
    assert Path(schemas) == ROOT / "schemas"


def test_an_editable_install_finds_the_checkout(tmp_path, page_file):
    source, site = tmp_path / "checkout", tmp_path / "site"
    source.mkdir()
    for name in NEEDED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    # An almost empty folder of prompts must build too: force-include refuses only a missing one.
    (source / "prompts").mkdir()
    (source / "prompts" / "README.md").write_text("Templates.\n", encoding="utf-8")
    line = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-index",
        "--no-deps",
        "--no-build-isolation",
        "--quiet",
    ]
    subprocess.run([*line, "--target", str(site), "--editable", str(source)], check=True, capture_output=True)
    (path_file,) = site.glob("*.pth")
    package, prompts, *_ = start(Path(path_file.read_text().strip()), page_file, tmp_path)
    assert Path(package) == source / "summarizer" / "__init__.py"
    assert Path(prompts) == source / "prompts"


def test_a_source_distribution_builds_the_same_wheel(wheel, tmp_path):
    archive = build(ROOT, "sdist", tmp_path / "sdist")
    shutil.unpack_archive(archive, tmp_path / "unpacked")
    (source,) = (tmp_path / "unpacked").iterdir()
    again = build(source, "wheel", tmp_path / "again")
    assert sorted(zipfile.ZipFile(again).namelist()) == sorted(zipfile.ZipFile(wheel).namelist())


def test_version_is_stated_once_more_and_the_same():
    from summarizer import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
