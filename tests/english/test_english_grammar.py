"""What the grammar joins and what it leaves alone."""

import pytest

from summarizer.english import clause, phrase
from summarizer.english.lexicon import build, lines_of


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("推动项目早开工、早见效", "See that projects start construction early and deliver results early."),
        ("全力以赴补短板、堵漏洞", "Go all out to make up for shortcomings and close loopholes."),
        ("以重大项目为抓手，以改革为动力，扩大有效投资", "With major projects as the lever and with reform as the driving force, expand effective investment."),
        ("营造一流的营商环境", "Create a first-class business environment."),
        ("优化一流的营商环境", "Improve the first-class business environment."),
        ("要强化底线意识、风险意识", "Strengthen bottom-line awareness and awareness of risk."),
        ("建立数据平台", "Establish data platforms."),
        ("推进文化重点项目", "Advance key cultural projects."),
        ("完善养老服务体系", "Improve the elderly care service system."),
        ("推进乡村建设“六件事”", "Advance the “六件事” of rural construction (not explained in the source)."),
        ("加强河道管理保护", "Strengthen the management and protection of river channels."),
        ("抓牢安全生产和消防安全各项工作", "Keep a firm grip on the various areas of work on workplace safety and fire safety."),
        ("要认真贯彻落实省委、省政府和市委部署要求", "Conscientiously implement the plans and requirements of the Provincial Party Committee and Provincial People's Government, and the Municipal Party Committee."),
        ("全力做好防灾减灾救灾工作", "Go all out on disaster prevention, mitigation and relief."),
    ],
)  # fmt: skip
def test_clauses(zh, en):
    assert clause(zh).en == en


@pytest.mark.parametrize(
    "zh",
    [
        "推动企业扩大投资、优化营商环境",  # who is to improve the environment?
        "建立人才数据平台",  # three nouns in a row
        "守住粮食安全、防范风险等底线",  # a list of nouns, not "guard against the bottom line"
        "争创双拥模范城“八连冠”",  # eight titles in a row are no part of the city
        "抓好项目谋划、招引工作",  # what is attracted is not said again
    ],
)
def test_what_can_be_misread_is_refused(zh):
    assert clause(zh).en is None


def test_two_deverbal_nouns_are_no_chain():
    rows = "加强\tV\t[strengthen] {o}\n客流\tN\t|passengers\tnum=p\n分析\tN\t|analysis\topen=of\n监测\tN\t|monitoring\topen=of"
    lexicon = build(lines_of(rows, "x"))
    assert clause("加强客流分析", lexicon).en == "Strengthen the analysis of passengers."
    assert clause("加强客流分析监测", lexicon).en is None


def test_a_meeting_is_not_about_the_people_who_meet():
    assert phrase("全省领导干部大会精神").en is None


def test_the_mark_passes_from_an_adverb_to_its_verb():
    lexicon = build(
        lines_of("守牢\tV\t[firmly] hold {o}\n底线\tN\tthe|bottom line\n力争\tVV\t[strive] for {ger}", "x")
    )
    assert clause("力争守牢底线", lexicon).en == "Strive for firmly holding the bottom line."
