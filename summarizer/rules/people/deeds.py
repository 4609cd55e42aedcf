"""What people do on an occasion besides chairing, speaking and attending: rows of `role_deeds.tsv`."""

import re
from functools import cache

from summarizer.compiled import compiled
from summarizer.facts import Role
from summarizer.language.rows import rows


@cache
def _deeds() -> re.Pattern[str]:
    """All deeds, each row in a group with the name of its role and its number."""
    return compiled(
        "|".join(f"(?P<{row['role']}_{at}>{row['deed']})" for at, row in enumerate(rows("role_deeds")))
    )


def deed_at(text: str, at: int) -> "re.Match[str] | None":
    """The deed told at offset `at`, if any; what somebody is told to have done by the way (捐赠的图书) is none."""
    found = _deeds().match(text, at)
    return None if found is None or text.startswith("的", found.end()) else found


def role_of(deed: "re.Match[str]") -> Role | None:
    """The part that a deed makes the doer's; None if the match is none of the table's."""
    name = deed.lastgroup or ""
    role = name.rpartition("_")[0]
    return Role(role) if deed.re is _deeds() else None
