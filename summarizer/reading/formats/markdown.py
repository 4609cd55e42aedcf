"""The text of a Markdown page with its places in the source: marks go, words stay.

Only what is sure to be a mark is one, so a page that merely looks like Markdown loses nothing but a `#` or `**`. Of
the front matter what it says of the page stays: title, day, source and author.

Source: CommonMark 0.31 (headings, emphasis, links, lists, fences, escapes); GitHub's tables, task lists, footnotes and
deletions; YAML front matter.
"""

import re
from collections.abc import Iterator

from summarizer.patterns import regex
from summarizer.reading.formats.html import without_tags
from summarizer.reading.piece import Cut, Piece, whole

_HEADING = regex(r"^#{1,6}[ \t]+\S", re.MULTILINE)
# A page that begins with its title, behind a mark or over a line of them.
_OPENING = regex(r"\s{0,200}(?:#{1,6}[ \t]+[^\n。]{2,100}\n[ \t]*\n|[^\n。]{2,100}\n={3,80}[ \t]*\n)")
_UNDERLINED = regex(r"^[^\n。]{4,100}\n={3,80}[ \t]*$", re.MULTILINE)
_SIGN = regex(
    r"\*\*[^*\n]{1,200}\*\*|\]\([^()\s]{1,2000}\)|^[-*+] \S|^> |^```|^\|.{1,2000}\|[ \t]*$|^\[[^\[\]\n]{1,40}\]:|\]\[",
    re.MULTILINE,
)
_SAMPLE = 20_000
# Whole lines in bold, and items of lists with words in bold; 张** and 李** hide names.
_PANDOC = regex(r"% [^\n]{2,200}\n% ")  # a title block of Pandoc's
_BOLD_LINES = regex(
    r"^(?:\*\*[^*\n]{2,200}\*\*|[-+] [^*\n]{0,100}\*\*[^*\n]{1,100}\*\*[^*\n]{0,200})[ \t]*$", re.MULTILINE
)
_MANY = 2
_FRONT = regex(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\n(?P<rows>(?:[^\n]{0,500}\n){0,60}?)(?P=fence)[ \t]*(?:\n|\Z)"
)
# title: "…", title = "…", and title: >- over the line that holds it.
_ROW = regex(
    r"^(?P<key>[\w-]{1,30})[ \t]*[:=][ \t]?(?:[>|][-+]?[ \t]*\n[ \t]{1,8}(?=\S))?"
    r"(?P<quote>[\"']?)(?P<value>[^\n]*?)(?P=quote)[ \t]*$",
    re.MULTILINE,
)
_SAID = frozenset(
    ("title", "subtitle", "date", "pubdate", "published", "publish_date", "标题", "日期", "发布时间")
)
_LABELLED = frozenset(
    ("source", "publisher", "author", "来源", "作者", "记者", "编辑")
)  # whose name is not lost
_MARKS = regex(
    r"^[ \t]{0,3}(?:```|~~~)[^\n]{0,100}$"
    r"|^[ \t]{0,3}\[(?!\^)[^\[\]\n]{1,100}\]:[ \t][^\n]{1,2000}$"  # where a link leads
    r"|^[ \t]{0,3}\[\^[\w-]{1,20}\]:[ \t]?|\[\^[\w-]{1,20}\]"  # a footnote and what refers to it
    r"|^% |^[ \t]{0,3}#{1,6}[ \t]{1,8}|[ \t]{1,8}#{1,6}[ \t]{0,8}$"
    r"|^[ \t]{0,3}(?:={3,80})[ \t]*$|^[ \t]{0,3}:{3,8}[^\n]{0,60}$|^\[TOC\][ \t]*$"
    r"|^(?:>[ \t]?){1,3}\[![A-Za-z]{3,12}\][^\n]{0,60}$"
    r"|^[ \t]{0,12}[-*+][ \t]{1,8}(?:\[[ xX]\][ \t])?|^(?:>[ \t]?){1,8}"
    r"|^[ \t]{0,3}(?:[-*_][ \t]?){3,80}$|^[ \t]{0,3}\|?(?:[ \t]?:?-{2,40}:?[ \t]?\|){1,40}[-:| \t]{0,40}$"
    r"|!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}\)|!\[[^\[\]\n]{0,500}\]\[[^\[\]\n]{0,100}\]"
    r"|\[(?=[^\[\]\n]{1,500}\][(\[])|(?<=\S)\]\((?:[^()\n]|\\[()]|\([^()\n]{0,200}\)){0,2000}\)|(?<=\S)\]\[[^\[\]\n]{0,100}\]"
    r"|<https?://[^<>\s]{1,2000}>|~~[^~\n]{1,500}~~"
    r"|\*\*|__(?=\S)|(?<=\S)__|`|<!--[\s\S]{0,300}?-->|<sup>\[[^\[\]\n<]{1,4}\]</sup>"
    r"|(?<![\w*])[*_](?=[^\s*_][^*_\n]{0,200}[*_](?![\w*]))|(?<=[^\s*_])[*_](?![\w*])"
    r"|\\(?=[-\\`*_{}\[\]()#+.!~>|])"
    r"|^[ \t]{0,3}\|[ \t]?|[ \t]?\|[ \t]{0,8}$|[ \t]{1,8}(?=\|[ \t])|(?<=[ \t]\|)[ \t]{1,8}",
    re.MULTILINE,
)


def is_markdown(text: str) -> bool:
    """Whether a page is written in Markdown: front matter, a heading and another mark, or a heading that opens it."""
    head = text[:_SAMPLE]
    if head.startswith("% ") and _PANDOC.match(head):
        return True
    if (
        head.lstrip("\ufeff").startswith(("---", "+++"))
        and (front := _FRONT.match(head))
        and _ROW.search(front["rows"])
    ):
        return True
    if ("#" in head or "===" in head) and _OPENING.match(head):
        return True
    if "**" in head and len(_BOLD_LINES.findall(head)) >= _MANY:
        return True
    if "\n===" in head and _UNDERLINED.search(head) and _SIGN.search(head):
        return True
    headings = _HEADING.findall(head) if "#" in head else []
    return len(headings) >= 2 or bool(headings and _SIGN.search(head))


def text_of(source: str) -> Piece:
    """The page without its marks. A line that held only marks stays as a blank line."""
    front = _FRONT.match(source)
    begin = front.end() if front else 0
    cuts = list(_of_front(source, front)) if front else []
    cuts += [match.span() for match in _MARKS.finditer(source, begin) if match[0]]
    if front and front["fence"] == "+++":  # author = "…" says what author: … says
        source = front[0].replace("=", ":") + source[begin:]
    return without_tags(whole(source).without(cuts))


def _of_front(source: str, front: "re.Match[str]") -> Iterator[Cut]:
    """What goes of the front matter: all but the values of the rows that say something of the page, a line to each."""
    at = 0
    for row in _ROW.finditer(source, *front.span("rows")):
        key = row["key"].lower()
        labelled = key in _LABELLED
        if not row["value"] or not (labelled or key in _SAID) or f"# {row['value']}\n" in source:
            continue  # nothing of the page, or the title, which stands over the text again
        yield at, row.start("key") if labelled else row.start("value")
        if labelled and row["quote"]:
            yield row.start("quote"), row.end("quote")
        yield row.end("value"), row.end()
        at = row.end() + 1
    if at < front.end():
        yield at, front.end()
