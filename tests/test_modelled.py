"""What becomes of a model's draft when a part of it cannot be believed."""

import json
import re

import pytest

from summarizer.asking.plan import Reply
from summarizer.asking.wire_schema import answer_schema
from summarizer.pipeline import Options
from summarizer.reading import decode, read
from summarizer.running.work import brief_bytes
from summarizer.writing import render

PAGE = """枫林县召开河湖治理推进会

发布时间：2024年6月4日

6月3日上午，枫林县召开河湖治理推进会，县委书记骆青山主持会议。
今年已实施河道整治工程12个，其中柳河整治工程完成投资3.2亿元。
会议要求，严禁侵占河道，8月底前清理河道120公里。
“河清了。”村民卞师傅说。
"""
CHAIRED = (
    "Luo Qingshan (骆青山), secretary of the County Party Committee, chaired the meeting on 3 June 2024."
)
FORBIDDEN = "The meeting strictly prohibited encroachment on rivers."
INVENTED = "Investment of 32 billion yuan was spent."


class Scripted:
    """Answers with one reading and one draft, citing the line or fact that holds the Chinese given."""

    def __init__(self, reading, draft):
        self.reading, self.draft = reading, draft

    def __call__(self, requests):
        return [Reply(self.answer(one), "scripted") for one in requests]

    def answer(self, request):
        lines = re.findall(r"^(\w+)\|(.*)$", request.messages[1].content, re.MULTILINE)

        def cite(zh):
            return ",".join(number for number, line in lines if zh in line)

        if request.schema_name == "briefing":
            summary = [{"en": en, "cite": cite(zh)} for en, zh in self.draft]
            return json.dumps({"summary": summary, "points": []})
        event = {
            "kind": "mobilisation",
            "title_en": "Meeting on rivers",
            "title_zh": None,
            "date_zh": "6月3日",
        }
        event |= {"place_zh": None, "place_en": None, "cite": cite("6月3日")}
        facts = {name: [] for name in answer_schema()["properties"]["events"]["items"]["properties"]}
        for name, item in self.reading:
            facts[name].append({**item, "cite": cite(item["zh"])})
        return json.dumps({"events": [{**facts, **event}]}, ensure_ascii=False)


CHAIR = ("people", {"zh": "骆青山", "titles_zh": ["县委书记"], "title_en": None, "role": "chair"})
NEIGHBOUR = ("people", {"zh": "卞师傅", "titles_zh": [], "title_en": None, "role": "speaker"})
BAN = (
    "directives",
    {"speaker_zh": "会议", "verb": "required", "addressee_zh": None, "kind": "prohibition", "topic": "environment", "zh": "严禁侵占河道", "en": "Encroachment on rivers is strictly prohibited.", "salience": 80, "deadline_zh": None},
)  # fmt: skip
WORKS = (
    "projects",
    {
        "zh": "柳河整治工程",
        "en": "improvement of the Liu River",
        "stage": "under_way",
        "amount_zh": "3.2亿元",
    },
)


def told(reading, draft):
    model = Scripted(reading, draft)
    briefing = brief_bytes(PAGE.encode(), "page.txt", "model", model, how=Options("model"))
    return briefing.articles[0], render(briefing, read(decode(PAGE.encode(), "page.txt")), "md")


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        ([CHAIRED, FORBIDDEN], [CHAIRED, FORBIDDEN]),
        ([CHAIRED, FORBIDDEN, INVENTED], [CHAIRED, FORBIDDEN]),
        ([CHAIRED, INVENTED, FORBIDDEN], [CHAIRED]),
        ([INVENTED, CHAIRED], []),
    ],
)
def test_a_summary_is_kept_up_to_its_first_wrong_sentence(draft, kept):
    stands_on = {CHAIRED: "骆青山", FORBIDDEN: "严禁侵占河道", INVENTED: "严禁侵占河道"}
    article, _ = told([CHAIR, BAN], [(en, stands_on[en]) for en in draft])
    wrong = [one.message for one in article.findings if one.where.endswith("summary_en")]
    assert len(wrong) == (len(kept) < len(draft))
    assert "32 billion" not in article.summary_en
    if kept:
        assert article.summary_en == " ".join(kept)
    else:
        assert CHAIRED not in article.summary_en
        assert "Luo Qingshan" in article.summary_en


def test_what_has_been_spent_is_not_what_a_project_costs():
    _, shown = told([CHAIR, WORKS], [(CHAIRED, "骆青山")])
    assert "improvement of the Liu River" in shown
    assert "total investment" not in shown


def test_how_somebody_is_addressed_is_no_name():
    article, _ = told([CHAIR, NEIGHBOUR], [(CHAIRED, "骆青山")])
    assert [person.zh for person in article.events[0].people] == ["骆青山"]
    assert any("how somebody is addressed" in one.message for one in article.findings)


def test_the_figures_of_a_sentence_left_out_of_the_summary_are_told_all_the_same():
    works = ("figures", {"zh": "3.2亿元", "what_en": "investment completed"})
    _, shown = told([CHAIR, works], [(CHAIRED, "骆青山")])
    assert "320 million yuan" not in shown.split("**Evidence**")[0]
    _, shown = told(
        [CHAIR, works], [(CHAIRED, "骆青山"), ("Investment of 32 billion yuan was completed.", "3.2亿元")]
    )
    assert "320 million yuan" in shown.split("**Evidence**")[0]


@pytest.mark.parametrize(
    ("page", "zh", "act"),
    [
        (PAGE, "河湖治理推进会", "other"),
        (PAGE.replace("县委书记骆青山主持会议", "县委书记骆青山主持会议，研究河道清理工作"), "河道清理工作", "discussed"),
        (PAGE.replace("县委书记骆青山主持会议", "县委书记骆青山主持会议，学习全省治水会议精神"), "全省治水会议精神", "studied"),
    ],
)  # fmt: skip
def test_a_question_looked_into_is_no_guidance_studied(page, zh, act):
    item = ("agenda", {"act": "studied", "zh": zh, "en": None})
    model = Scripted([CHAIR, item], [(CHAIRED, "骆青山")])
    briefing = brief_bytes(page.encode(), "page.txt", "model", model, how=Options("model"))
    assert [one.act for one in briefing.articles[0].events[0].agenda] == [act]
