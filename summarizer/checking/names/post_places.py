"""Whose a post is: 青禾市副市长 is no vice mayor of Lantang."""

from summarizer.checking.names.naming import own_spellings, read_as, splits
from summarizer.patterns import regex

_OWN_PLACE = regex("^(?!自治区)[^副常代委长主原执全本我、，]{2,4}?[省市区县旗镇乡州]")
_OF_PLACE = regex(
    r"\b(?P<owner>[A-Z][a-z]{3,})['’]s (?=[a-z])|"
    r"^(?:the )?(?P<lead>[A-Z][a-z]{3,}) (?=(?:executive |deputy |vice |acting )*"
    r"(?:mayor|governor|Party secretary|county head|district head)\b)|"
    r"\bof (?P<name>[A-Z][a-z]{3,})(?= ?$| (?:City|County|District|Town|Township|Banner|Province)\b)"
)


def is_elsewhere(post: str, title: str, joined: str) -> bool:
    """Whether the post is of a place that a title with a place of its own does not name."""
    own = bool(_OWN_PLACE.match(title))
    if not own and not _OWN_PLACE.match(joined):
        return False
    names = (
        place["owner"] or ((place["lead"] or place["name"]) if own else None)
        for place in _OF_PLACE.finditer(post)
    )
    strange = (name for name in names if name and splits(name) and name not in own_spellings(joined))
    return any(next(read_as(name.lower(), joined), None) is None for name in strange)
