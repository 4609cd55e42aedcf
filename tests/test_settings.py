from pathlib import Path

import pytest

from summarizer.errors import ModelError, SettingsError
from summarizer.running.chat import endpoint
from summarizer.settings import Settings, load

NOWHERE = {"HOME": "/nonexistent"}


def config(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_set_means_auto_and_auto_means_rules():
    settings = load(NOWHERE)
    assert settings == Settings()
    assert settings.resolve() == "rules"


@pytest.mark.parametrize("variable", ["OPENAI_API_KEY", "SUMMARIZER_BASE_URL"])
def test_a_key_or_an_address_is_enough_for_a_model(variable):
    settings = load({**NOWHERE, variable: "http://localhost:1/v1"})
    assert settings.resolve() == "model"
    assert settings.resolve("rules") == "rules"


def test_a_model_asked_for_and_not_configured_says_what_to_set():
    with pytest.raises(ModelError) as caught:
        load(NOWHERE).resolve("model")
    assert caught.value.exit_code == 3
    assert "OPENAI_API_KEY" in caught.value.hint


def test_environment_goes_before_the_file_and_both_are_remembered(tmp_path):
    path = config(tmp_path, 'engine = "rules"\nmodel = "small"\n')
    settings = load({**NOWHERE, "SUMMARIZER_MODEL": "large"}, path)
    assert (settings.engine, settings.model) == ("rules", "large")
    assert settings.origins == {"engine": str(path), "model": "SUMMARIZER_MODEL"}


def test_the_usual_file_is_found_under_either_home(tmp_path):
    folder = tmp_path / "summarizer"
    folder.mkdir()
    config(folder, 'engine = "rules"\n')
    assert load({"XDG_CONFIG_HOME": str(tmp_path)}).engine == "rules"
    (tmp_path / ".config").mkdir()
    folder.rename(tmp_path / ".config" / "summarizer")
    assert load({"HOME": str(tmp_path)}).engine == "rules"


def test_the_key_never_shows():
    assert "sk-canary" not in repr(load({**NOWHERE, "OPENAI_API_KEY": "sk-canary"}))


def test_an_empty_variable_is_an_unset_one():
    blank = dict.fromkeys(("OPENAI_API_KEY", "SUMMARIZER_BASE_URL", "SUMMARIZER_ENGINE"), " ")
    assert load({**NOWHERE, **blank}) == Settings()


def test_a_longer_wait_leaves_as_many_tries():
    where = endpoint(load({**NOWHERE, "SUMMARIZER_TIMEOUT": "180", "OPENAI_API_KEY": "k"}))
    assert (where.timeout, where.attempt, where.patience) == (180.0, 360.0, 1200.0)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("engine = ", "not valid TOML"),
        ('engines = "rules"', "unknown setting 'engines'"),
        ("engine = 1", "engine must be a string"),
        ('engine = "magic"', "unknown engine 'magic'"),
        ('api_key = "sk-x"', "keys are not read from files"),
        ('base_url = "localhost:80"', "not an http(s) address"),
        ('base_url = "http://["', "not an http(s) address"),
        ('timeout = "soon"', "no time to wait"),
        ('timeout = "0"', "no time to wait"),
        ('timeout = "nan"', "no time to wait"),
    ],
)
def test_a_bad_file_is_named_with_the_next_step(tmp_path, text, says):
    path = config(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load(NOWHERE, path)
    assert says in caught.value.message
    assert str(path) in caught.value.message
    assert caught.value.hint


def test_a_file_that_is_not_text_or_not_there(tmp_path):
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not valid TOML"):
        load(NOWHERE, tmp_path / "config.toml")
    with pytest.raises(SettingsError, match="no such configuration file"):
        load(NOWHERE, tmp_path / "none.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(NOWHERE, tmp_path)
