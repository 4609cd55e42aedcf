"""The text of a Markdown page with its places in the source: marks go, words stay.

Only what is sure to be a mark is one, so a page that merely looks like Markdown loses nothing but a `#` or `**`.

Source: CommonMark 0.31 (headings, emphasis, links, lists, fences); GitHub's tables and YAML front matter.
"""

import re

from summarizer.patterns import regex
from summarizer.reading.piece import Piece, whole

_HEADING = regex(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_SIGN = regex(
    r"\*\*[^*\n]{1,200}\*\*|\]\([^()\s]{1,2000}\)|^[-*+] \S|^> |^```|^\|.{1,2000}\|[ \t]*$", re.MULTILINE
)
_SAMPLE = 20_000
_MARKS = regex(
    r"\A---\n(?:[^\n]{0,500}\n){0,60}?---\n"  # front matter
    r"|^[ \t]{0,3}(?:```|~~~)[^\n]{0,100}$"
    r"|^[ \t]{0,3}#{1,6}[ \t]{1,8}|[ \t]{1,8}#{1,6}[ \t]{0,8}$"
    r"|^[ \t]{0,12}[-*+][ \t]{1,8}|^(?:>[ \t]?){1,8}"
    r"|^[ \t]{0,3}(?:[-*_][ \t]?){3,80}$|^[ \t]{0,3}\|?(?:[ \t]?:?-{2,40}:?[ \t]?\|){1,40}[-: \t]{0,40}$"
    r"|!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}\)|\[(?=[^\[\]\n]{1,500}\]\()|(?<=\S)\]\([^()\n]{0,2000}\)"
    r"|\*\*|__(?=\S)|(?<=\S)__|`|<!--[\s\S]{0,300}?-->"
    r"|^[ \t]{0,3}\|[ \t]?|[ \t]?\|[ \t]{0,8}$|(?<=[ \t])\|(?=[ \t])",
    re.MULTILINE,
)


def is_markdown(text: str) -> bool:
    """Whether a page is written in Markdown: a heading, and another mark or a second heading."""
    head = text[:_SAMPLE]
    headings = _HEADING.findall(head) if "#" in head else []
    return len(headings) >= 2 or bool(headings and _SIGN.search(head))


def text_of(source: str) -> Piece:
    """The page without its marks. A line that held only marks stays as a blank line."""
    return whole(source).without([match.span() for match in _MARKS.finditer(source) if match[0]])
