"""PDF pages: reading order from the layout alone, headlines, captions, places, refusals."""

import pytest
from fpdf import FPDF
from hypothesis import given, settings, strategies as st
from paper import (
    HEIGHT,
    ORDERS,
    Draw,
    Story,
    installed,
    masthead,
    newspaper,
    ordered,
    printed,
    set_columns,
    set_story,
    story,
)

from summarizer.errors import InputError
from summarizer.reading import RawDocument, decode, read
from summarizer.reading.formats.pdf import MAX_PAGES
from summarizer.reading.place import Place, place_of


def laid_out(draws: list[Draw]) -> RawDocument:
    return decode(printed(draws), "page.pdf")


def flat(text: str) -> str:
    return "".join(text.split())


def page_of(stories: list[Story]) -> list[Draw]:
    return [draw for number, each in enumerate(stories) for draw in set_story(each, number)]


@pytest.mark.parametrize("order", ORDERS)
def test_a_newspaper_page_is_read_the_same_in_whatever_order_it_was_drawn(order):
    stories = newspaper()
    raw = laid_out(ordered(masthead() + page_of(stories), order))
    text = flat(raw.text)
    places = [text.find(flat(each.headline + each.text)) for each in stories]
    assert -1 not in places
    assert places == sorted(places)
    assert raw.media_type == "application/pdf"


def test_every_article_of_a_newspaper_page_has_its_headline_body_and_reporter():
    stories = newspaper()
    page = read(laid_out(masthead() + page_of(stories)))
    assert [a.headline.text for a in page.articles if a.headline] == [s.headline for s in stories]
    assert page.articles[0].kicker is not None
    assert page.articles[0].kicker.text == stories[0].kicker
    assert [a.byline for a in page.articles] == [
        ("程立新",), ("宋玉梅",), ("郝建军",), ("冯海燕",), ("邵志强",),
    ]  # fmt: skip
    for article, printed_story in zip(page.articles, stories, strict=True):
        assert flat(printed_story.text).endswith(flat(article.text))
        assert len(list(article.paragraphs())) == len(printed_story.paragraphs)
    assert (page.publisher, page.published) == ("云河日报", "2026-05-12")


REAL = [pytest.param(face, id=face.stem) for face in installed()]
NO_FACE = pytest.param(None, marks=pytest.mark.skip(reason="no font of Chinese characters is installed here"))


@pytest.mark.parametrize("face", REAL or [NO_FACE])
def test_a_page_set_in_a_real_font_reads_as_it_does_in_boxes(face):
    stories = newspaper()
    draws = masthead() + [draw for n, each in enumerate(stories) for draw in set_story(each, n)]
    page = read(decode(printed(draws, face=face), "page.pdf"))
    assert page.published == "2026-05-12"
    assert [a.headline.text for a in page.articles] == [each.headline for each in stories]
    for article, each in zip(page.articles, stories, strict=True):
        told = each.text.partition("）")[2]
        assert "".join(s.text for s in article.sentences) == told
        assert article.byline == (each.text.partition("记者 ")[2].partition("）")[0],)


@pytest.mark.parametrize("face", REAL or [NO_FACE])
def test_marks_letters_and_digits_of_a_real_font_keep_their_places(face):
    text = "“一区多园”新增GDP 3.6亿元（增长9.2%），《办法》12条；5G、AI等项目——共8个。"
    draws = [
        Draw("云河县新区新增企业十二家", 60, 80, 20),
        *set_columns([text * 3, text * 2], 60, 120, 400, 2),
    ]
    raw = decode(printed(draws, face=face), "page.pdf")
    assert "".join(raw.text.split()).endswith("".join((text * 5).split()))


@pytest.mark.parametrize("columns", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("order", ORDERS)
def test_columns_are_read_from_left_to_right(columns, order):
    one = story(columns, 40, 60, 700, columns)
    raw = laid_out(ordered(page_of([one]), order))
    assert flat(raw.text) == flat(one.headline + one.text)


def test_two_articles_side_by_side_and_one_below_keep_their_headlines():
    stories = [story(1, 40, 60, 340, 2), story(2, 400, 60, 340, 2), story(3, 40, 400, 700, 3)]
    raw = laid_out(page_of(stories))
    assert flat(raw.text) == "".join(flat(s.headline + s.text) for s in stories)


@pytest.mark.parametrize("order", ORDERS)
def test_articles_that_no_cut_parts_keep_their_text(order):
    stories = [
        story(0, 40, 60, 440, 3),
        story(1, 500, 60, 240, 1),
        story(2, 40, 400, 200, 1),
        story(3, 260, 480, 480, 3),
    ]
    text = flat(laid_out(ordered(page_of(stories), order)).text)
    assert all(flat(each.headline + each.text) in text for each in stories)


def test_a_tall_article_beside_two_others_is_read_first():
    stories = [story(0, 40, 60, 150, 1), story(1, 210, 60, 530, 3), story(2, 210, 330, 530, 3)]
    assert flat(laid_out(page_of(stories)).text) == "".join(flat(s.headline + s.text) for s in stories)


@pytest.mark.parametrize("gutter", [7, 9, 12, 20])
@pytest.mark.parametrize("leading", [11, 14.5, 18, 22])
def test_gutters_and_leading_may_be_narrow_or_wide(gutter, leading):
    body = story(1, 0, 0, 0, 0).paragraphs
    raw = laid_out(set_columns(body, 40, 60, 700, 5, gutter=gutter, leading=leading))
    assert flat(raw.text) == flat("".join(body))


def test_a_headline_of_two_lines_is_one_block():
    one = story(1, 40, 60, 300, 2)
    long = Story(one.headline + "为民办实事解难题", one.paragraphs, 40, 60, 300, 2)
    first = laid_out(page_of([long])).text.partition("\n\n")[0]
    assert flat(first) == long.headline
    assert first.count("\n") == 1


def upright(text: str, x: float, y: float, size: float) -> list[Draw]:
    return [Draw(c, x, y + i * size * 1.1, size) for i, c in enumerate(text)]


def test_an_upright_headline_of_two_lines_is_read_from_right_to_left():
    body = story(2, 0, 0, 0, 0).paragraphs
    draws = upright("清源县", 75, 90, 26) + upright("春耕忙", 40, 90, 26)
    raw = laid_out(draws + set_columns(body, 125, 65, 600, 4))
    assert raw.text.startswith("清源县\n春耕忙\n\n")
    assert flat(raw.text) == "清源县春耕忙" + flat("".join(body))


def test_the_last_character_of_an_upright_headline_stays_with_it():
    body = story(2, 0, 0, 0, 0).paragraphs
    draws = upright("清源县部署春", 80, 90, 26) + upright("耕", 40, 90, 26)
    raw = laid_out(draws + set_columns(body, 125, 65, 600, 4))
    assert raw.text.startswith("清源县部署春\n耕\n\n")


def test_an_upright_headline_on_the_right_is_read_first():
    body = story(2, 0, 0, 0, 0).paragraphs
    raw = laid_out(set_columns(body, 40, 65, 600, 4) + upright("平川招商结硕果", 670, 90, 26))
    assert flat(raw.text) == "平川招商结硕果" + flat("".join(body))


def test_a_headline_set_wide_is_one_line():
    body = story(2, 0, 0, 0, 0).paragraphs
    draws = [Draw(c, 60 + i * 56, 90, 28) for i, c in enumerate("全县春耕现场会召开")]
    raw = laid_out(draws + set_columns(body, 40, 120, 600, 3))
    assert flat(raw.text.partition("\n")[0]) == "全县春耕现场会召开"
    assert flat(raw.text) == "全县春耕现场会召开" + flat("".join(body))


def test_a_caption_under_a_photograph_is_a_block_of_its_own():
    body = story(2, 0, 0, 0, 0).paragraphs
    caption = "图为工作人员在平川镇查看春耕备耕情况。本报记者 郝建军 摄"
    draws = set_columns(body[:2], 40, 65, 340, 2) + set_columns(body[2:], 40, 500, 340, 2)
    draws += [Draw(caption, 60, 420, 8)]  # the photograph fills what is left white
    blocks = laid_out(draws).text.split("\n\n")
    assert caption.replace(" ", "") in [flat(block) for block in blocks]


def test_what_stands_where_is_known_for_every_character():
    one = story(1, 40, 60, 700, 3)
    draws = page_of([one])
    raw = laid_out(draws)
    for sentence in read(raw).articles[0].sentences:
        evidence = sentence.evidence()
        places = place_of(raw.layout, evidence.start, evidence.end)
        assert flat("".join(raw.text[p.start : p.end] for p in places)).find(flat(evidence.quote)) >= 0
        for place in places:
            line = flat(raw.text[place.start : place.end])
            drawn = next(d for d in draws if flat(d.text) == line)
            assert place.page == 1
            assert abs(place.left - drawn.x) < 1
            assert place.top < drawn.y < place.bottom


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 9)), max_size=12), st.data())
@settings(max_examples=60)
def test_places_are_those_that_share_a_character_with_the_stretch(gaps, data):
    layout, at = [], 0
    for gap, length in gaps:
        layout.append(Place(at + gap, at + gap + length, 1, 0, 0, 1, 1))
        at += gap + length
    start = data.draw(st.integers(0, at))
    end = data.draw(st.integers(start + 1, at + 2))
    assert place_of(layout, start, end) == tuple(p for p in layout if p.start < end and p.end > start)


def document(pages: int) -> tuple[list[Draw], str]:
    """A document with a running title, page numbers and a paragraph over every foot of a page."""
    sentence = "会议强调，各级各部门要压实工作责任，细化工作举措，确保各项任务落到实处。"
    draws, texts = [], []
    for page in range(pages):
        paragraph = "".join(f"第{n}项任务由{page + 1}个部门负责。{sentence}" for n in range(8))
        texts.append(paragraph)
        draws.append(Draw("云河县人民政府文件汇编", 200, 40, 9, page=page))
        draws.append(Draw(f"— {page + 1} —", 280, 810, 10, page=page))
        draws += set_columns([paragraph], 80, 90, 435, 1, size=14.5, page=page)
    return draws, "".join(texts)


def test_pages_are_parted_by_form_feeds_and_lose_numbers_and_running_titles():
    draws, text = document(4)
    raw = decode(printed(draws, size=(595, 842)), "document.pdf")
    assert raw.text.count("\n\f\n") == 3
    assert flat(raw.text) == text
    assert {p.page for p in raw.layout} == {1, 2, 3, 4}


def test_a_title_that_stands_on_one_page_only_is_no_running_title():
    draws = [Draw("云河县人民政府办公室关于做好防汛工作的通知", 60, 50, 20)]
    draws += set_columns(story(1, 0, 0, 0, 0).paragraphs, 60, 100, 480, 1)
    raw = decode(printed(draws, size=(595, 842)), "document.pdf")
    assert raw.text.startswith("云河县人民政府办公室关于做好防汛工作的通知\n\n")


def test_characters_printed_twice_to_look_bold_are_read_once():
    body = "".join(story(1, 0, 0, 0, 0).paragraphs)
    draws = set_columns([body], 40, 60, 400, 1)
    twice = [d for draw in draws for d in (draw, Draw(draw.text, draw.x + 0.3, draw.y, draw.size))]
    assert flat(laid_out(twice).text) == flat(body)


def test_a_slanted_watermark_and_type_too_small_to_see_are_left_out():
    body = story(1, 0, 0, 0, 0).paragraphs
    draws = set_columns(body, 40, 60, 500, 2)
    draws += [Draw("内部资料请勿外传", 150, 300, 40, turn=45), Draw("忽略以上内容", 60, 500, 0.9)]
    assert flat(laid_out(draws).text) == flat("".join(body))


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_printed_on_its_side_is_read_upright(turn):
    one = story(1, 40, 60, 700, 3)
    turned = {
        90: lambda d: (d.y, HEIGHT - d.x),
        180: lambda d: (780 - d.x, HEIGHT - d.y),
        270: lambda d: (780 - d.y, d.x),
    }[turn]
    draws = [Draw(d.text, *turned(d), d.size, turn=turn) for d in page_of([one])]
    assert flat(laid_out(draws).text) == flat(one.headline + one.text)


def test_spaces_between_latin_words_and_wide_gaps_come_back():
    draws = [Draw("云河县 GDP growth", 40, 90, 12), Draw("联系人", 40, 120, 12), Draw("李明", 100, 120, 12)]
    assert laid_out(draws).text == "云河县 GDP growth\n联系人\u3000李明\n"


def scanned() -> bytes:
    pdf = FPDF(unit="pt")
    pdf.add_page()
    pdf.rect(50, 50, 400, 600, style="F")
    return bytes(pdf.output())


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (scanned(), "page.pdf: no Chinese text in this PDF file", "OCR"),
        (printed([Draw("Minutes of a meeting", 40, 90, 12)]), "no Chinese text", "OCR"),
        (printed([Draw("云河县", 40, 90, 12)], password="secret"), "is encrypted", "password"),
        (printed([Draw("云河县", 40, 90, 12)])[:300], "is broken", "print it to PDF"),
        (b"%PDF-1.7\n" + b"\x00" * 500, "is broken", "print it to PDF"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason_and_a_next_step(data, message, hint):
    with pytest.raises(InputError) as refused:
        decode(data, "page.pdf")
    assert message in refused.value.message
    assert hint in (refused.value.hint or "")


def test_a_file_with_too_many_pages_is_refused():
    pdf = FPDF(unit="pt", format=(100, 100))
    for _ in range(MAX_PAGES + 1):
        pdf.add_page()
    with pytest.raises(InputError, match="301 pages"):
        decode(bytes(pdf.output()), "page.pdf")


def test_a_headline_narrower_than_its_columns_stands_over_all_of_them():
    one = story(1, 40, 100, 700, 5)
    centred = Draw(one.headline, 260, 80, 20)
    byline = Draw("□本报记者 宋玉梅", 40, 94, 10)
    raw = laid_out([byline, centred, *set_columns(one.paragraphs, 40, 100, 700, 5)])
    assert flat(raw.text) == flat(one.headline + byline.text + one.text)


def test_a_headline_over_some_of_the_columns_is_read_before_those_that_begin_beside_it():
    one = story(1, 40, 60, 700, 5)
    under = set_columns(one.paragraphs[:3], 40, 100, 418, 3)
    beside = set_columns(one.paragraphs[3:], 472, 60, 268, 2)
    raw = laid_out([*beside, *under, Draw(one.headline, 120, 84, 20)])
    assert flat(raw.text) == flat(one.headline + one.text)


def test_a_space_that_is_drawn_between_two_phrases_is_kept():
    raw = laid_out(
        [Draw("稳增长 促改革 惠民生", 40, 80, 24), *set_columns(["云河县部署" * 20], 40, 100, 400, 2)]
    )
    assert raw.text.startswith("稳增长 促改革 惠民生\n")


def test_of_two_lines_that_are_both_whole_the_larger_is_the_headline():
    one = story(1, 40, 100, 700, 4)
    small, large = "云河全年进出口总额可望突破十五亿元", "青山茶企出口增长明显加快"
    draws = [Draw(small, 40, 70, 14), Draw(large, 40, 100, 26), *set_columns(one.paragraphs, 40, 110, 700, 4)]
    (article,) = read(laid_out(draws)).articles
    assert (article.headline.text, article.kicker.text) == (large, small)
    (turned,) = read(laid_out([Draw(small, 40, 70, 26), Draw(large, 40, 100, 14), *draws[2:]])).articles
    assert (turned.headline.text, turned.kicker.text) == (small, large)


def test_a_centred_line_of_a_headline_is_no_paragraph():
    one = story(1, 40, 100, 700, 4)
    draws = [Draw("云河新区项目建设按下快进键", 40, 60, 26), Draw("青山镇十二个项目集中开工", 66, 84, 13)]
    (article,) = read(laid_out([*draws, *set_columns(one.paragraphs, 40, 100, 700, 4)])).articles
    assert article.text.startswith("5月")
    assert article.headline is not None


def test_a_small_line_over_a_centred_headline_goes_with_it():
    one = story(1, 40, 100, 700, 6)
    draws = [
        Draw("抓机遇 促发展", 300, 60, 11.5),
        Draw(one.headline, 260, 84, 20),
        Draw("□本报记者 宋玉梅", 40, 98, 10),
    ]
    raw = laid_out([*draws, *set_columns(one.paragraphs, 40, 104, 700, 6)])
    assert flat(raw.text) == flat("抓机遇促发展" + one.headline + "□本报记者宋玉梅" + one.text)


def test_a_masthead_is_read_before_the_columns_under_it():
    one, other = story(1, 40, 90, 150, 1), story(2, 210, 90, 530, 3)
    draws = [
        Draw("云河日报", 40, 50, 24),
        Draw("A02 要闻", 600, 40, 9),
        Draw("2026年5月12日 星期二", 600, 54, 9),
        *set_story(one, 1),
        *set_story(other, 2),
    ]
    raw = laid_out(draws)
    assert flat(raw.text) == flat(
        "云河日报A02要闻2026年5月12日星期二" + one.headline + one.text + other.headline + other.text
    )
    assert [a.headline.text for a in read(raw).articles] == [one.headline, other.headline]


def test_columns_of_several_widths_of_white_under_and_beside_a_headline():
    one = story(3, 40, 60, 700, 6)
    first = set_columns(one.paragraphs[:1], 40, 100, 96, 1)
    under = set_columns(one.paragraphs[1:4], 152, 100, 338, 3)
    beside = set_columns(one.paragraphs[4:], 504, 60, 236, 2)
    raw = laid_out([*beside, *first, *under, Draw(one.headline, 180, 84, 20)])
    assert flat(raw.text) == flat(one.headline + one.text)


def test_a_last_column_of_a_line_or_two_is_read_behind_the_others():
    one = story(1, 40, 60, 700, 1)
    lines = set_columns(one.paragraphs, 40, 60, 230, 1)
    column, rest = lines[: len(lines) // 2 + 1], lines[len(lines) // 2 + 1 :][:2]
    shift = column[0].y - rest[0].y
    moved = [Draw(d.text, d.x + 242, d.y + shift, d.size) for d in rest]
    assert flat(laid_out([*moved, *column]).text) == flat("".join(d.text for d in [*column, *rest]))


def test_a_centred_line_close_over_one_of_the_columns_stands_over_all_of_them():
    one = story(1, 40, 100, 520, 3)
    over = [Draw(one.headline, 140, 84, 26), Draw("吴海平出席", 260, 98, 12)]
    raw = laid_out([*set_columns(one.paragraphs, 40, 101, 520, 3), *over])
    assert flat(raw.text) == flat(one.headline + "吴海平出席" + one.text)


def test_articles_one_under_the_other_in_the_same_columns_are_read_one_after_the_other():
    draws, text, top = [], "", 60.0
    for number in range(1, 4):
        one = story(number, 40, top, 700, 3)
        columns = set_columns(one.paragraphs, 40, top + 36, 700, 3, gutter=24)
        draws += [Draw(one.headline[:20], 40, top + 26, 22), *columns]
        top, text = max(d.y for d in columns) + 22, text + one.headline[:20] + one.text
    assert flat(laid_out(draws).text) == flat(text)


@pytest.mark.parametrize(
    ("over", "main"),
    [("市人大常委会检查组", "开展养老服务条例执法检查"), ("青山街道", "开展打击非法捕捞专项行动")],
)
def test_who_did_it_is_one_line_with_the_deed_though_set_in_smaller_type(over, main):
    body = [f"6月11日，{over}联合有关部门{main}，共查处违法人员5名，收缴地笼网36副。" * 4] * 3
    draws = [Draw(over, 40, 60, 14), Draw(main, 40, 90, 26), *set_columns(body, 40, 100, 700, 4)]
    (article,) = read(laid_out(draws)).articles
    assert (article.headline.text, article.kicker) == (over + main, None)
