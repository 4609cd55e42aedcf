"""A llama-server of the tests' own: where it is found, how it is started and how it is ended."""

import contextlib
import os
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest
import tiny_model
from build_server import BUILT

from summarizer.running.chat import Chat
from summarizer.running.chat_wire import Endpoint, OpenAIWire

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
STARTS = 30  # seconds a server may take to start on a busy machine


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.engine)


@pytest.fixture(scope="session")
def program():
    """The server named by LLAMA_SERVER, or else the one `make engine` built. Skips where there is neither."""
    named = os.environ.get("LLAMA_SERVER")
    if named:
        assert Path(named).is_file(), f"LLAMA_SERVER={named}: no such file"
        return Path(named)
    if not BUILT.is_file():
        pytest.skip(
            "no llama-server: run `make engine` (some ten minutes, once), or set LLAMA_SERVER=/path/to/it"
        )
    return BUILT


@pytest.fixture(scope="session")
def models(tmp_path_factory):
    """Model files by name: nonsense in the alphabet of the seed documents, and a terse one that finds nothing."""
    folder = tmp_path_factory.mktemp("models")
    text = "".join(page.read_text(encoding="utf-8", errors="ignore") for page in SEEDS)
    files = {}
    for name, liked in (("tiny", tiny_model.LIKED), ("terse", tiny_model.TERSE)):
        files[name] = folder / f"{name}.gguf"
        tiny_model.write(files[name], text, liked)
    return files


class Server:
    """A running llama-server; `url` is its base address. `context` tokens are served to each of its `slots`; `key` must be shown."""

    def __init__(self, program, model, log, context=16384, slots=2, key=None):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/v1"
        self.context, self._log = context, log
        # One thread: the model is tiny, and threads that spin for work only take processors from each other.
        options = (
            f"--host 127.0.0.1 --port {port} -c {context * slots} -np {slots} -t 1 -tb 1 -n 4000 -a tiny"
        )
        quiet = "--no-warmup --jinja --offline --no-webui"
        with log.open("wb") as out:
            line = [program, "-m", model, *options.split(), *quiet.split()]
            line += ["--api-key", key] if key else []
            self.process = subprocess.Popen(line, stdout=out, stderr=out)

    def __enter__(self):
        deadline = time.monotonic() + STARTS
        while not self._healthy():
            assert self.process.poll() is None, self._log.read_text(errors="replace")[-2000:]
            assert time.monotonic() < deadline, "llama-server does not listen"
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self.kill()

    def kill(self):
        """End it as a crash would: no farewell to whoever is being answered."""
        self.process.kill()
        self.process.wait(10)

    def _healthy(self):
        try:
            with urllib.request.urlopen(self.url.removesuffix("/v1") + "/health", timeout=1) as answer:
                return answer.status == 200
        except OSError:  # URLError is one: nobody listens yet, or it is still loading
            return False


@pytest.fixture(scope="session")
def start(program, models, tmp_path_factory):
    """Starts servers with a context of one's own; all that are left are ended with the session."""
    with contextlib.ExitStack() as servers:

        def one(model="tiny", **options):
            log = tmp_path_factory.mktemp("server") / "log"
            return servers.enter_context(Server(program, models[model], log, **options))

        yield one


@pytest.fixture(scope="session")
def server(start):
    """The server most tests share."""
    return start()


@pytest.fixture(scope="session")
def terse(start):
    """A server that reads everything and finds nothing: the quickest whole way through the program."""
    return start("terse")


class Counted(OpenAIWire):
    """The client's own wire; it keeps what was sent and how each answer was judged and billed."""

    def __init__(self, endpoint):
        super().__init__(endpoint)
        self.bodies, self.outcomes, self.usages = [], [], []

    async def __call__(self, body, within, /):
        result = await super().__call__(body, within)
        self.bodies.append(body)
        self.outcomes.append(result.outcome)
        self.usages.append(result.usage)
        return result

    @property
    def forms(self):
        """How each call was to be held to its schema."""
        return [
            body.get("response_format", {}).get("type") or ("tools" in body and "tool")
            for body in self.bodies
        ]


@pytest.fixture
def client(server):
    """Opens clients of the shared server, or of another; each has its `wire`. They are closed with the test."""
    with contextlib.ExitStack() as clients:

        def one(url=None, cache=None, **settings):
            wires = []

            def wired(endpoint):
                wires.append(Counted(endpoint))
                return wires[0]

            settings = {"concurrency": 2, "timeout": 60.0, "attempt": 90.0, "patience": 120.0, **settings}
            chat = clients.enter_context(
                Chat(Endpoint("tiny", url or server.url, **settings), cache, make_wire=wired)
            )
            chat.wires = wires
            return chat

        yield one


FIGURES = pytest.StashKey[list]()


@pytest.fixture
def figures(request):
    """Lines shown at the end of the run."""
    return request.config.stash.setdefault(FIGURES, [])


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash.get(FIGURES, []):
        terminalreporter.write_line(line)
