"""What whoever heads a house is called by: the president of a hospital, the principal of a school."""

from collections.abc import Sequence

from summarizer.patterns import regex

# Who heads a house is called by what it is: a college by itself has a president, the school of a university a dean.
_STYLES = (
    (
        "院长",
        regex("(?!the (?:School|College) of )[^,]*?(?:College(?! of)|Institute of Technology|Academy)"),
        ("dean", "president"),
    ),
    ("院长", regex("(?:the )?[^,]*?(?:Court|Hospital|Academy)"), ("head", "president")),
    ("院长", regex("the college$"), ("dean", "head")),
    ("校长", regex("(?:the )?[^,]*?University"), ("head", "president")),
    ("校长", regex("(?:the )?[^,]*?School"), ("head", "principal")),
)
_DEPUTIES = {"president": ("associate dean", "deputy head"), "principal": (), "head": ()}


def styled(english: str, post: str, where: str) -> str:
    """The English of a post as the house that it is of calls it."""
    for end, house, (plain, style) in _STYLES:
        if post.endswith(end) and house.match(where):
            for deputy in _DEPUTIES[style]:
                english = english.replace(deputy, f"vice {style}")
            return english.replace(plain, style)
    return english


def joined_posts(posts: Sequence[str]) -> str:
    """Posts of one person in a row."""
    # A place behind a comma inside one post would read as the next of the list.
    last = ", and " if any(", " in one.replace("Co., ", "") for one in posts) else " and "
    return posts[0] if len(posts) == 1 else ", ".join(posts[:-1]) + last + posts[-1]
