"""What makers of sites set beside a text by the names they give it, and what their style sheets hide."""

import pytest
from hypothesis import given, strategies as st

from summarizer.reading import decode, read
from summarizer.reading.formats.html import text_of

TITLE = "云河县召开防汛工作会议"
PROSE = (
    "<p>6月4日，云河县召开防汛工作会议。县委书记方远山主持会议。</p>"
    "<p>会议要求，各乡镇要压实责任，六月底前完成水库除险加固，备足抢险物资，落实值班制度。</p>"
)
COMMENT = "<p>云河小石</p><p>早该修水库了，支持。</p>"


def told(body, head=""):
    page = read(decode(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "page.html"))
    (article,) = page.articles
    return (article.headline.text if article.headline else None, "".join(s.text for s in article.sentences))


PLAIN = told(f"<h1>{TITLE}</h1>{PROSE}")


@pytest.mark.parametrize(
    "named",
    [
        'class="comments"', "class='post-comment clearfix'", 'id="commentBox"', "class=robot",
        'class="col hotNews"', 'id="right-sidebar"', 'class="related_list"', 'class="xg recommend"',
        'role="complementary"',
    ],
)  # fmt: skip
def test_what_is_named_for_other_things_is_left_out(named):
    assert told(f"<h1>{TITLE}</h1>{PROSE}<div {named}><div>回声</div>{COMMENT}</div>") == PLAIN


@pytest.mark.parametrize(
    "named", ['class="commentary"', 'class="shotgun"', 'title="comments"', 'class="banner"']
)
def test_a_name_counts_as_a_whole_word_of_a_class_or_an_id(named):
    assert "早该修水库" in text_of(f"{PROSE}<div {named}>{COMMENT}</div>").text


def test_what_tells_most_stays_whatever_it_is_named():
    assert told(f'<div class="sidebar"><h1>{TITLE}</h1>{PROSE}</div>{COMMENT}')[1].startswith(PLAIN[1])
    assert told(f'<div class="hot"><p>热点</p><h1>{TITLE}</h1>{PROSE}') == PLAIN  # never closed


def test_the_title_stays_wherever_it_is_set():
    assert told(f'<div class="topbar">云河网<h1>{TITLE}</h1></div>{PROSE}') == PLAIN


@pytest.mark.parametrize(
    "sheet",
    [
        ".panel{display:none}", "p,#p1 , .panel { color:red; display : none; }",
        "/* of the maker */ .panel {visibility:hidden}",
    ],
)  # fmt: skip
def test_what_a_style_sheet_hides_is_left_out(sheet):
    head = f"<style type='text/css'>{sheet}</style>"
    assert told(f"<h1>{TITLE}</h1>{PROSE}<div class='a panel'>{COMMENT}</div>", head) == PLAIN


@pytest.mark.parametrize(
    "sheet",
    [
        "@media print { .panel { display: none } .a { color: red } }", ".panel .x{display:none}",
        ".panel{display:none} @media (min-width: 800px) { .panel { display: flex } }",
        ".panel:hover{display:none}", ".panels{display:none}", ".panel{display:block}",
    ],
)  # fmt: skip
def test_what_a_style_sheet_shows_stays(sheet):
    page = f"<style>{sheet}</style>{PROSE}<div class='a panel'>{COMMENT}</div>"
    assert "早该修水库" in text_of(page).text


def test_a_text_that_a_script_shows_later_stays():
    page = f"<style>.body{{display:none}}</style><h1>{TITLE}</h1><div class='body'>{PROSE}</div>"
    assert told(page) == PLAIN


@given(
    st.lists(
        st.sampled_from(
            ["<div class='hot'>", "<div>", "</div>", "<p>短", f"<p>{PROSE}", "<ul id='nav'>", "</ul>"]
        ),
        max_size=12,
    )
)
def test_a_page_with_prose_keeps_most_of_it(parts):
    page = "".join(parts)
    kept, whole = text_of(page).text, text_of(page.replace("class", "title").replace("id=", "name=")).text
    assert 2 * kept.count("。") >= whole.count("。")


@pytest.mark.parametrize(
    "named", ["hidden-xs", "hot-title", "nav-info", "hide-sm col", "feedMeta", "rank_time"]
)
def test_what_is_short_and_may_be_the_text_s_stays(named):
    line = "发布时间：2023-06-05 来源：云河日报"
    page = read(
        decode(
            f"<div class='{named}'>{TITLE}</div><div class='{named}'>{line}</div>{PROSE}".encode(),
            "page.html",
        )
    )
    (article,) = page.articles
    assert (article.headline.text, article.published, page.publisher) == (TITLE, "2023-06-05", "云河日报")
