"""Posts of rulers of places abroad that no table knows: their names would be spelled as those of China."""

from collections.abc import Callable

from summarizer.language.countries import countries, country_names, place_abroad
from summarizer.patterns import regex

_RULER = regex("(?P<post>(?:第一|常务)?副?(?:市长|州长|省长|县长|区长|镇长|郡守|议长))$")


def unmapped(title: str) -> tuple[str, str, str] | None:
    """Country, place and post of a ruler of a place abroad that no table knows; None for any other title."""
    country, post = country_names().match(title), _RULER.search(title)
    if country is None or post is None or country.end() >= post.start():
        return None
    where = title[country.end() : post.start()]
    return None if place_abroad(where) else (countries()[country[0]], where, post["post"])


def abroad(title: str, english: Callable[[str], str | None]) -> str | None:
    """vice-mayor of “某城” in Italy; `english` is how a post by itself is told."""
    found = unmapped(title)
    post = english(found[2]) if found else None
    return f"{post} of “{found[1]}” in {found[0]}" if found and post else None
