import types

import summarizer


def test_nothing_leaks_from_the_package():
    """What a user may import is what `__all__` names; rooms are reached by their own names."""
    public = {
        name
        for name, value in vars(summarizer).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert public <= set(getattr(summarizer, "__all__", ()))


def test_every_exported_name_exists():
    for name in getattr(summarizer, "__all__", ()):
        assert getattr(summarizer, name) is not None
