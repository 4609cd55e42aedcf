"""DOCX files: what a reader of the print would see, and no bombs."""

import io
import zipfile

import pytest
from word import archive, docx, paragraph, run, table

from summarizer.errors import InputError
from summarizer.reading import decode, read

TITLE = "平川县召开春耕备耕工作会议"
FIRST = "3月2日，平川县召开春耕备耕工作会议。县委副书记、县长高振国出席会议并讲话。"
SECOND = "会议强调，要抓好农资供应，确保粮食播种面积稳定在30万亩以上。"


def text_of(*body: str) -> str:
    return decode(docx(*body), "page.docx").text


def test_paragraphs_are_lines_and_the_heading_is_the_headline():
    raw = decode(docx(paragraph(TITLE, properties='<w:pStyle w:val="1"/>'), FIRST, SECOND), "page.docx")
    assert raw.text == f"{TITLE}\n{FIRST}\n{SECOND}\n"
    article = read(raw).articles[0]
    assert article.headline is not None
    assert (article.headline.text, article.text) == (TITLE, f"{FIRST}\n{SECOND}")


def test_runs_are_joined_and_tabs_and_breaks_stay():
    runs = (run("平川县"), run("人民", "<w:b/>"), "<w:r><w:tab/><w:t>政府</w:t><w:br/></w:r>", run("公告"))
    tabs = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'
    assert text_of(paragraph(*runs, properties=tabs)) == "平川县人民\t政府\n公告\n"


def test_a_row_of_a_table_is_a_line():
    rows = table(("姓名", "职务"), ("高振国", "县长"), ("", "副县长"))
    assert text_of(rows, FIRST) == f"姓名|职务\n高振国|县长\n副县长\n{FIRST}\n"


def test_a_table_that_frames_prose_keeps_its_paragraphs():
    cell = f"<w:tbl><w:tr><w:tc>{paragraph(TITLE)}{paragraph(FIRST + SECOND * 2)}</w:tc></w:tr></w:tbl>"
    assert text_of(cell) == f"{TITLE}\n{FIRST + SECOND * 2}\n"


@pytest.mark.parametrize(
    "unseen",
    [
        f'<w:del w:id="1"><w:r><w:delText>{SECOND}</w:delText></w:r></w:del>',
        f'<w:moveFrom w:id="1">{run(SECOND)}</w:moveFrom>',
        run(SECOND, "<w:vanish/>"),
        run(SECOND, '<w:vanish w:val="true"/>'),
        f'<w:r><w:instrText> HYPERLINK "{SECOND}" </w:instrText></w:r>',
        f"<mc:AlternateContent><mc:Fallback>{run(SECOND)}</mc:Fallback></mc:AlternateContent>",
        f"<w:ruby><w:rt>{run('píng')}</w:rt></w:ruby>",
        '<w:r><w:commentReference w:id="0"/></w:r>',
    ],
)
def test_what_print_does_not_show_is_not_read(unseen):
    assert text_of(paragraph(run("会议"), unseen, run("结束。"))) == "会议结束。\n"


def test_what_print_shows_is_read():
    inserted = f'<w:ins w:id="1">{run("增加的")}</w:ins>'
    shown = run("字", '<w:vanish w:val="0"/>')
    mark = "<w:rPr><w:vanish/><w:del/></w:rPr>"
    assert text_of(paragraph(inserted, shown, properties=mark)) == "增加的字\n"


def test_comments_and_headers_are_other_parts_and_stay_out():
    whole = docx(FIRST)
    with zipfile.ZipFile(io.BytesIO(whole)) as file:
        parts = {"word/document.xml": file.read("word/document.xml"), "word/comments.xml": SECOND}
    assert decode(archive(parts), "page.docx").text == f"{FIRST}\n"


def test_a_text_box_comes_before_the_paragraph_it_hangs_on():
    box = f"<w:r><w:txbxContent>{paragraph('图为会议现场')}</w:txbxContent></w:r>"
    assert text_of(paragraph(run("前"), box, run("后"))) == "图为会议现场\n前后\n"


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NUMBERING = f"""<?xml version="1.0"?><w:numbering {W}><w:abstractNum w:abstractNumId="4">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2. "/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:numbering>"""
STYLES = f"""<?xml version="1.0"?><w:styles {W}><w:style w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr>
<w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="11"><w:name w:val="toc 1"/></w:style></w:styles>"""


def listed(depth: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def with_lists(*body: str, **parts: str) -> str:
    with zipfile.ZipFile(io.BytesIO(docx(*body))) as file:
        document = file.read("word/document.xml")
    names = {"word/document.xml": document, "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES}
    return decode(archive(names | {f"word/{k}.xml": v for k, v in parts.items()}), "page.docx").text


def test_the_numbers_of_lists_stand_before_their_paragraphs():
    heading = '<w:pStyle w:val="2"/>'
    first = [paragraph("压实责任", properties=heading), paragraph("修订预案", properties=listed(1))]
    second = [paragraph("备足物资", properties=heading), paragraph("落实值班", properties=listed(1))]
    assert with_lists(*first, *second) == "一、压实责任\n1. 修订预案\n二、备足物资\n1. 落实值班\n"
    assert with_lists(paragraph("县水利局", properties=listed(0, 2))) == "•县水利局\n"
    assert (
        with_lists(paragraph(properties=listed(0)), paragraph("不编号", properties=listed(0, 0)))
        == "\n不编号\n"
    )


def test_a_table_of_contents_is_not_read():
    row = paragraph("一、压实责任", "<w:r><w:tab/></w:r>", "3", properties='<w:pStyle w:val="11"/>')
    assert with_lists(row, FIRST) == f"\n{FIRST}\n"
    typed = (
        "目 录",
        paragraph("一、压实责任", "<w:r><w:tab/></w:r>", "3"),
        "二、备足物资……12",
        "一、压实责任",
    )
    assert text_of("".join(t if t.startswith("<") else paragraph(t) for t in typed)) == "一、压实责任\n"


@pytest.mark.parametrize("part", ["numbering", "styles"])
def test_every_part_is_read_with_the_same_care(part):
    with pytest.raises(InputError, match="declares a document type"):
        with_lists(FIRST, **{part: f"{ENTITY}<d>&c;</d>"})
    with pytest.raises(InputError, match="inflates far beyond"):
        with_lists(FIRST, **{part: f"<d>{'平川' * 20_000_000}</d>"})


def test_a_table_between_title_and_text_is_text():
    (article,) = read(
        decode(docx(TITLE, table(("项目", "投资"), ("新材料基地", "8.2亿元")), FIRST, SECOND), "a.docx")
    ).articles
    assert (article.headline.text, article.kicker) == (TITLE, None)
    assert article.text == f"项目|投资\n新材料基地|8.2亿元\n{FIRST}\n{SECOND}"


def test_the_red_head_of_a_paper_is_no_title():
    lines = (
        "云河县人民政府文件",
        "云政发〔2023〕7号",
        "云河县人民政府关于做好秋粮收购的通知",
        "各乡镇人民政府：",
        FIRST,
    )
    page = read(decode(docx(*lines), "page.docx"))
    assert page.articles[0].headline.text == "云河县人民政府关于做好秋粮收购的通知"


ENTITY = (
    '<!DOCTYPE d [<!ENTITY a "春"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (docx("&c;", doctype=ENTITY), "declares a document type"),
        (docx("平川" * 20_000_000), "inflates far beyond"),
        (docx(FIRST)[:-30], "Office document"),
        (archive({"word/document.xml": f"<w:document><w:p>{FIRST}"}), "is broken"),
        (archive({"word/document.xml": b"\x00\xff"}), "is broken"),
        (docx("Minutes of a meeting"), "no Chinese text"),
        (archive({f"part{n}": "" for n in range(5_000)} | {"word/document.xml": "<d/>"}), "inflates far"),
        (archive({"page.txt": FIRST}), "a zip archive"),
        (archive({"xl/workbook.xml": "<workbook/>"}), "an Excel workbook"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(data, message):
    with pytest.raises(InputError, match=message) as refused:
        decode(data, "page.docx")
    assert refused.value.hint


def test_a_zip_archive_is_to_be_unpacked():
    with pytest.raises(InputError) as refused:
        decode(archive({"page.txt": FIRST}), "pages.zip")
    assert refused.value.hint == "unpack it and give the files in it"


def test_a_locked_part_is_called_encrypted():
    data = bytearray(docx(FIRST))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    with pytest.raises(InputError, match="is encrypted"):
        decode(bytes(data), "page.docx")


def test_deep_nesting_takes_no_stack():
    deep = "<w:sdt>" * 100_000 + paragraph(FIRST) + "</w:sdt>" * 100_000
    assert text_of(deep) == f"{FIRST}\n"


def test_a_form_for_reports_says_what_it_is_and_from_whom():
    form = table(
        ("标题", TITLE), ("报送单位", "平川县农业农村局"), ("报送时间", "2023年3月3日"), ("内容", FIRST)
    )
    result = read(decode(docx(form, "抄送：县委办公室，县人大常委会办公室。"), "page.docx"))
    (article,) = result.articles
    assert (article.headline.text, article.text) == (TITLE, FIRST)
    assert (result.publisher, result.published) == ("平川县农业农村局", "2023-03-03")


def test_properties_of_no_paragraph_say_nothing():
    assert text_of("<w:pPr><w:rPr/></w:pPr>", paragraph(FIRST)) == f"{FIRST}\n"
