"""What every room's tests may use."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

# Timings are no tests: the first example of a busy machine compiles its patterns, and takes longer than 200 ms.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

ROOT = Path(__file__).parent.parent

# One page of the genre, invented for the tests: a meeting with a chair, posts, an agenda and directives.
PAGE = """清源县人民政府召开常务会议

发布时间：2024年5月16日

5月15日下午，清源县委副书记、县长陆文涛主持召开县政府常务会议，研究部署安全生产和春耕备耕工作。副县长尹秀兰、高振国出席会议。
会议听取了今年1至4月全县安全生产工作情况汇报。
会议强调，要压实安全生产责任，深入开展隐患排查整治。要落实强农惠农政策，全年粮食播种面积稳定在32万亩以上。
"""


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code, and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def page_text() -> str:
    """An invented page."""
    return PAGE


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """The invented page as a UTF-8 file."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No model, no key and no configuration file of the person who runs the tests."""
    for name in [name for name in os.environ if name.startswith(("SUMMARIZER_", "OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no-config"))


@pytest.fixture
def invoke(
    bare: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run the command line in this process, through `main` with all it catches."""
    from summarizer.cli import main

    def run(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["summarizer", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as stop:
            main()
        written = capsys.readouterr()
        return Ran(int(stop.value.code or 0), written.out, written.err)

    return run


@pytest.fixture
def command(bare: None) -> Callable[..., Ran]:
    """Run the command line as a person does, in a process of its own."""

    def run(*arguments: object, stdin: bytes = b"", cwd: Path | None = None) -> Ran:
        line = [sys.executable, "-m", "summarizer", *map(str, arguments)]
        done = subprocess.run(line, input=stdin, capture_output=True, cwd=cwd, check=False)
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run
