"""What a round looked into."""

import pytest

from summarizer.checking.claims import check_claims
from summarizer.reading import decode, read
from summarizer.rules import extract
from summarizer.writing.article import published


def _line(headline: str, *paragraphs: str) -> str:
    page = read(decode("\n".join([headline, "", *(f"　　{p}\n" for p in paragraphs)]).encode(), "page.txt"))
    (article,) = page.articles
    made = published(article, extract(article, page))
    assert check_claims(made, "", {s.id: s.text for s in article.all_sentences()}) == ()
    return made.summary_en


@pytest.mark.parametrize(
    ("headline", "lead", "told"),
    [
        ("何远检查工作", "5月8日，县长何远带队检查全县安全生产工作。", ", looking into workplace safety."),
        (
            "何远检查工作",
            "5月8日，县长何远带队对全区安全生产工作进行检查。",
            ", looking into workplace safety.",
        ),
        (
            "何远观摩项目",
            "5月8日，县长何远带领各镇镇长对全县重点项目建设情况进行了集中观摩。",
            ", looking into the construction of key projects.",
        ),
        (
            "何远调研重点项目建设",
            "5月8日，县长何远到石渡镇调研。",
            ", looking into the construction of key projects.",
        ),
        (
            "何远到石渡镇调研",
            "5月8日，县长何远带领县政府办、县住建局负责同志深入石渡镇调研重点项目建设工作。",
            ", looking into the construction of key projects.",
        ),
        # How somebody went is no part of it; a clause goes on with whoever the one before it told of.
        (
            "何远检查工作",
            "5月8日，县长何远以“四不两直”方式检查全县防汛工作。",
            ", looking into flood prevention.",
        ),
        (
            "何远深入一线",
            "5月8日，县长何远深入一线，实地督导节前安全生产和市场保供工作。",
            ", looking into pre-holiday workplace safety and market supply.",
        ),
        (
            "何远检查工作",
            "5月8日，县长何远带队调研指导石渡河、青山水库防汛工作。",
            ", looking into flood prevention.",
        ),
        ("何远外出招商", "5月8日，县长何远一行赴山东省开展招商活动。", ", seeking investors."),
        ("何远外出招商", "5月8日，县长何远率队到苏州市开展招商引资考察活动。", ", seeking investors."),
        ("何远到石渡镇调研", "5月8日，县长何远到石渡镇调研。", "(year not stated)."),
        (
            "何远到石渡镇调研",
            "5月8日，县长何远到石渡镇督导文明城市创建工作。",
            ", looking into the campaign to become a Civilized City.",
        ),
        ("何远调研企业", "5月8日，县长何远到石渡镇调研。", "(year not stated)."),
        (
            "县领导走访慰问",
            "1月24日，县长何远到石渡镇走访慰问困难群众、老党员，送上节日祝福。",
            ", bringing greetings to people in difficulty and veteran Party members.",
        ),
        ("县领导走访", "9月8日，县长何远到石渡镇慰问，共庆教师节。", "(year not stated)."),
    ],
)
def test_what_the_lead_or_a_short_headline_says(headline: str, lead: str, told: str) -> None:
    assert _line(headline, lead).endswith(told)


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ("来青禾区考察投资环境", ", looking into the investment environment."),
        (
            "到青禾区学习考察乡村振兴、茶产业发展、垛田风车等工作",
            ", looking into rural revitalization, the development of the tea industry and other work.",
        ),
        ("来青禾区就基层治理工作进行考察", ", looking into primary-level governance."),
        ("来青禾区考察", ", accompanied by Shan Guoqiang (单国强)."),
    ],
)
def test_what_guests_came_for(came: str, told: str) -> None:
    lead = f"5月8日，云河市商务局局长何远率考察团{came}。副区长单国强陪同。"
    assert _line("云河市考察团到访", lead).endswith(told)


def test_what_was_looked_into_is_not_said_again() -> None:
    line = _line(
        "何远检查安全生产工作",
        "5月8日，县长何远带队检查全县安全生产工作。",
        "何远强调，企业要落实安全生产主体责任，开展安全生产隐患排查，坚决防范安全生产事故。",
    )
    assert ", looking into workplace safety, and set requirements" in line
    assert "requirements on" not in line
