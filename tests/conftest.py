"""What every room's tests may use. The network is refused: a test that needs it plays a cassette."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# One page of the genre, invented for the tests: a meeting with a chair, posts, an agenda and a directive.
PAGE = """清源县人民政府召开常务会议

发布时间：2024年5月16日

5月15日下午，清源县委副书记、县长陆文涛主持召开县政府常务会议，研究部署安全生产和春耕备耕工作。副县长尹秀兰、高振国出席会议。
会议听取了今年1至4月全县安全生产工作情况汇报。
会议强调，要压实安全生产责任，深入开展隐患排查整治。要落实强农惠农政策，全年粮食播种面积稳定在32万亩以上。
"""

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """The invented page as a UTF-8 file."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def clean_environment(tmp_path: Path) -> dict[str, str]:
    """An environment without a model, a key or a configuration file of the person who runs the tests."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("SUMMARIZER_", "OPENAI_"))}
    return {**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}


@pytest.fixture
def command(clean_environment: dict[str, str]) -> Run:
    """Run the command line as a person does, in a process of its own."""

    def run(
        *arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None, cwd: Path | None = None
    ) -> "subprocess.CompletedProcess[bytes]":
        line: Sequence[str] = [sys.executable, "-m", "summarizer", *map(str, arguments)]
        environment = {**clean_environment, **(env or {})}
        return subprocess.run(line, input=stdin, capture_output=True, env=environment, cwd=cwd, check=False)

    return run
