import re
from importlib.resources import files

import pytest
from hypothesis import given, strategies as st

from summarizer.reading.headline.headline import choose, lean, pairs
from summarizer.reading.lines.byline import is_byline
from summarizer.reading.lines.fields import labels, scan
from summarizer.reading.lines.furniture import describe, furniture_kind, is_plain
from summarizer.reading.lines.stamps import iso_day
from summarizer.reading.piece import whole

TABLE = (files("summarizer.reading") / "tables" / "furniture.tsv").read_text(encoding="utf-8")
ROWS = [line.split("\t") for line in TABLE.splitlines() if line and not line.startswith("#")][1:]


@pytest.mark.parametrize(("kind", "pattern", "example"), [row[:3] for row in ROWS])
def test_every_row_matches_its_example(kind, pattern, example):
    assert re.fullmatch(pattern, example)
    assert furniture_kind(example) is not None


@pytest.mark.parametrize(
    "line",
    [
        "6月4日，云河县召开防汛工作会议。",
        "云河县召开防汛工作会议",
        "会议指出",
        "15个产业招商项目集中签约",
        "助企纾困 稳岗留工",
        "一、加强组织领导",
        "云河县人民政府",
        "本报记者 孔小明 通讯员 臧大山 摄",
        "市委常委会召开扩大会议",
        "推动热线办理提速",
    ],
)
def test_lines_of_articles_are_no_furniture(line):
    assert furniture_kind(line) is None


def test_every_label_has_a_known_field():
    assert set(labels().values()) == {
        "date",
        "source",
        "count",
        "size",
        "people",
        "author",
        "number",
        "loose",
    }


def test_fields_of_a_line():
    text = "信息来源： 云河县司法局发布时间：2021-04-22 15:39 点击：35次 打印"
    end, fields = scan(text)
    assert end == len(text)
    assert [(f.kind, text[f.start : f.end]) for f in fields][:2] == [
        ("source", "云河县司法局"),
        ("date", "2021-04-22 15:39"),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023年3月21日", "2023-03-21"),
        ("2023-03-21 15:19:49", "2023-03-21"),
        ("2023/3/1", "2023-03-01"),
        ("【2023.03.21】", "2023-03-21"),
        ("二〇二三年三月二十一日", "2023-03-21"),
        ("二○一一年十月八日", "2011-10-08"),
        ("2023年2月30日", None),
        ("3月21日", None),
    ],
)
def test_days(text, day):
    assert iso_day(text) == day


@pytest.mark.parametrize(
    ("rows", "headline", "kicker"),
    [
        (
            ["奋力开创高质量发展新局面", "云河县委全会召开在即部署会议召开"],
            "云河县委全会召开在即部署会议召开",
            "奋力开创高质量发展新局面",
        ),
        (["林青一行来青山区", "考察调研"], "林青一行来青山区考察调研", None),
        (["助企纾困 稳岗留工", "根治欠薪"], "助企纾困 稳岗留工 根治欠薪", None),
        (["云河县召开会议"], "云河县召开会议", None),
        (["推动全县文明乡镇", "创建落到实处"], "推动全县文明乡镇创建落到实处", None),
        (["市重点工程传来捷报", "云河大桥合龙"], "云河大桥合龙", "市重点工程传来捷报"),
        (
            ["市委常委会召开会议", "研究部署当前工作", "方远山主持会议"],
            "市委常委会召开会议",
            "研究部署当前工作方远山主持会议",
        ),
        ([], None, None),
    ],
)
def test_headline_and_kicker(rows, headline, kicker):
    page = whole("\n".join(rows))
    at, pieces = 0, []
    for row in rows:
        pieces.append(page.part(at, at + len(row)))
        at += len(row) + 1
    heading = choose(pieces)
    assert (heading.headline and heading.headline.text, heading.kicker and heading.kicker.text) == (
        headline,
        kicker,
    )


def test_headlines_lean_towards_their_bodies():
    texts = ["云河县召开防汛工作会议，部署防汛工作。", "青山街道举办健康讲座，居民踊跃参加。"]
    bodies = [pairs(text) for text in texts]
    titles = ["云河县部署防汛工作", "青山街道举办健康讲座"]
    assert lean([*titles, ""], bodies) < -0.5
    assert lean(["", *titles], bodies) > 0.5


@pytest.mark.parametrize(("kind", "pattern", "example"), [row[:3] for row in ROWS])
def test_no_example_passes_for_plain_text(kind, pattern, example):
    assert not is_plain(example)


@given(
    st.lists(
        st.sampled_from(
            [
                "云河县",
                "会议",
                "召开",
                "部署",
                "6月4日",
                "2023年6月5日",
                "二〇二三年六月五日",
                "第17期",
                "版",
                "编辑",
                "记者",
                "来源",
                "打印",
                "关闭",
                "发布",
                "上一篇",
                "版权所有",
                "相关新闻",
                "热线",
                "扫一扫",
                "主办单位",
                "现场",
                "图",
                "（",
                "）",
                "，",
                "。",
                "、",
                "《",
                "》",
                "“",
                "”",
                "12",
                "03",
                "要闻",
                "云政发（2023）7号",
                "网",
                "号",
                "期",
                "阅读",
                "浏览",
            ]
        ),
        min_size=1,
        max_size=6,
    ).map("".join)
)
def test_plain_lines_are_what_the_tables_say_they_are(text):
    if is_plain(text):
        piece = whole(text)
        assert furniture_kind(text) in (None, "media_name")
        assert describe(piece) is None
        assert not is_byline(text)
