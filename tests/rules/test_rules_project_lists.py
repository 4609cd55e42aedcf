"""Lists of projects behind what counts them."""

import pytest

from summarizer.rules.projects.lists import listed


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "产业项目4个，包括青云年产3万吨淀粉糖加工、石渡县老街修缮等。",
            ["青云年产3万吨淀粉糖加工", "石渡县老街修缮"],
        ),
        ("产业项目4个，包括新型建材、农产品加工等项目。", []),
        ("签约项目20个，包括高端装备制造、新型建材生产等领域。", []),
        ("全县包括石渡镇老街改造、良坊镇水厂建设。", []),
    ],
)
def test_items_of_a_list_are_projects_unless_they_are_sectors(text: str, items: list[str]) -> None:
    assert [text[start:end] for start, end in listed(text, len(text))] == items
