"""Readouts copied to a forum: its line above the text tells the day."""

from summarizer.reading import decode, read


def test_the_line_of_a_forum_tells_the_day_of_publication() -> None:
    page = "\n".join(
        (
            "青禾县推进重点项目建设",
            "[复制链接]",
            "发表于 2021-6-23 16:13:15 | 显示全部楼层 |阅读模式 来自: 白湖",
            "阅读: 44 评论: 0",
            "",
            "6月23日，县委书记何远主持召开重点项目调度会，听取情况汇报。",
        )
    )
    read_page = read(decode(page.encode(), "page.txt"))
    assert read_page.published == "2021-06-23"
    assert all("发表于" not in s.text for a in read_page.articles for s in a.sentences)
