"""Build llama-server, for the tests that ask a real engine. Once; some ten minutes on two processors.

    python tests/engine/build_server.py [sources.tar.gz]

The sources are those inside the source distribution of llama-cpp-python, pinned by hash in `source.txt` and fetched
by pip from whatever index pip is set up with. The program is left in `.cache/engine/` of this checkout.
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
SOURCE = HERE / "source.txt"
VERSION = SOURCE.read_text(encoding="utf-8").split("==")[1].split()[0]
BUILT = HERE.parents[1] / ".cache" / "engine" / VERSION / "llama-server"
TOOLS = {"cmake": "cmake", "ninja": "ninja", "c++": "a C++17 compiler, such as g++"}
# Nothing of this machine's own processor, no downloads by the program, one file that needs no library of its own.
OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "GGML_NATIVE": "OFF",
    "LLAMA_CURL": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_TOOLS": "ON",
    "LLAMA_BUILD_SERVER": "ON",
    "BUILD_SHARED_LIBS": "OFF",
}


def main(archive: Path | None) -> int:
    """Build unless it is built. Returns the exit code: 2 where something is missing."""
    if BUILT.is_file():
        print(f"{BUILT} is there already; delete it to build it again")
        return 0
    missing = [what for program, what in TOOLS.items() if shutil.which(program) is None]
    if missing:
        print(f"to build llama-server, install first: {', '.join(missing)}", file=sys.stderr)
        print("or set LLAMA_SERVER=/path/to/llama-server for `make test-engine`", file=sys.stderr)
        return 2
    print(
        "building llama-server: about ten minutes on two processors, 80 MB fetched, 600 MB of disk meanwhile"
    )
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="llama-server-") as place:
        tree = _unpacked(archive or _fetched(Path(place)), Path(place))
        made = _compiled(tree, Path(place) / "build")
        BUILT.parent.mkdir(parents=True, exist_ok=True)
        half = BUILT.with_suffix(".new")
        shutil.copy2(made, half)
        half.replace(BUILT)
    print(f"{BUILT}: {BUILT.stat().st_size / 1e6:.1f} MB after {(time.monotonic() - began) / 60:.0f} minutes")
    return 0


def _fetched(place: Path) -> Path:
    """The archive, checked against its hash by pip. What pip runs to learn its name is installed by `make engine`."""
    fetch = f"-m pip download --quiet --no-deps --no-build-isolation --no-binary :all: --require-hashes -r {SOURCE}"
    subprocess.run([sys.executable, *fetch.split(), "--dest", place], check=True)
    (archive,) = place.glob("*.tar.gz")
    return archive


def _unpacked(archive: Path, place: Path) -> Path:
    with tarfile.open(archive) as tar:
        tar.extractall(place / "source", filter="data")
    (tree,) = (place / "source").glob("*/vendor/llama.cpp")
    return tree


def _compiled(tree: Path, build: Path) -> Path:
    settings = [f"-D{name}={value}" for name, value in OPTIONS.items()]
    subprocess.run(
        ["cmake", "-S", tree, "-B", build, "-G", "Ninja", *settings], check=True, stdout=subprocess.DEVNULL
    )
    subprocess.run(["cmake", "--build", build, "--target", "llama-server", "-j2"], check=True)
    return build / "bin" / "llama-server"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
