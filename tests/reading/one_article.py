"""A text of one article, read, for tests of what stands around it on a page."""

from summarizer.reading import decode, read

TITLE = "云河县召开防汛工作会议"
LEAD = "6月4日，云河县召开防汛工作会议，听取各乡镇汛前准备情况汇报，部署下一步工作。"
LAST = "会议要求，各乡镇要压实责任，守牢安全底线，加强值班值守，确保安全度汛。"
BODY = f"{LEAD}\n{LAST}"
STAMP = "2023-06-05 10:20 来源：云河日报"


def page(text, media="txt"):
    return read(decode(text.encode(), f"page.{media}"))


def told(text):
    """Headline and text of the only article, for comparing at once."""
    (article,) = page(text).articles
    return article.headline and article.headline.text, article.text
