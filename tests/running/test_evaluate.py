import json
import shutil
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder with one document and its gold."""
    source = sorted(SEEDS.glob("*.gold.json"))[0]
    folder = tmp_path / "gold"
    folder.mkdir()
    for path in (source, source.with_name(source.name.replace(".gold.json", ".txt"))):
        shutil.copy(path, folder)
    return folder


def test_scores_are_printed_and_floors_hold_them(invoke, gold):
    ran = invoke("evaluate", gold)
    assert (ran.code, ran.err) == (0, "")
    scores = json.loads(invoke("evaluate", gold, "--json").out)
    assert scores["below_floor"] == scores["unread"] == []
    assert invoke("evaluate", gold, "--update-floors").code == 0
    assert invoke("evaluate", gold).code == 0


def test_a_score_below_its_floor_fails_until_it_is_allowed(invoke, gold):
    invoke("evaluate", gold, "--update-floors")
    floors = gold / "floors.toml"
    head, _, rest = floors.read_text(encoding="utf-8").partition("[open]\n")
    name = rest.split(" = ")[0]
    raised = f"{head}[open]\n{name} = 1.001\n" + rest.partition("\n")[2]
    floors.write_text(raised, encoding="utf-8")
    ran = invoke("evaluate", gold)
    assert (ran.code, f"open {name}" in ran.err) == (1, True)
    assert invoke("evaluate", gold, "--allow-regression").code == 0
    invoke("evaluate", gold, "--update-floors")
    assert invoke("evaluate", gold).code == 1
    invoke("evaluate", gold, "--update-floors", "--allow-regression")
    assert invoke("evaluate", gold).code == 0


def test_a_changed_corpus_is_noticed(invoke, gold):
    invoke("evaluate", gold, "--update-floors")
    (document,) = gold.glob("*.txt")
    document.write_bytes(document.read_bytes() + "。".encode())
    ran = invoke("evaluate", gold)
    assert (ran.code, "differ" in ran.err) == (1, True)
