import io

from summarizer.running.batch import Summary
from summarizer.running.progress import closing_lines, progress
from summarizer.running.work import Outcome


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def outcomes(count: int) -> list[Outcome]:
    failed = Outcome("bad.txt", "failed", message="bad.txt: the file is empty", hint="look at it")
    return [failed, *(Outcome(f"{number}.txt", "done") for number in range(count - 1))]


def test_a_log_gets_failures_and_a_line_now_and_then():
    log = io.StringIO()
    with progress(100, log) as report:
        for outcome in outcomes(100):
            report(outcome)
    lines = log.getvalue().splitlines()
    assert lines[0] == "failed: bad.txt: the file is empty (look at it)"
    assert lines[1] == "10/100 documents, 1 failed"
    assert lines[-1] == "100/100 documents, 1 failed"
    assert len(lines) == 11


def test_a_terminal_gets_a_bar_and_the_failures_stay():
    screen = Terminal()
    with progress(3, screen) as report:
        for outcome in outcomes(3):
            report(outcome)
    assert "failed: bad.txt: the file is empty (look at it)" in screen.getvalue()
    assert "3/3" in screen.getvalue()


def test_markup_in_a_file_name_is_only_text():
    screen = Terminal()
    with progress(1, screen) as report:
        report(Outcome("[red]x[/].txt", "failed", message="[bold]x[/bold]: no"))
    assert "[bold]x[/bold]: no" in screen.getvalue()


def test_the_end_says_what_a_person_needs_next():
    earlier = Outcome("old.txt", "failed_before", message="empty")
    findings = {"error": 1, "warning": 2, "note": 0}
    lines = list(closing_lines(Summary(9, 7, 1, 12, findings, 3.21, (earlier,), {".pdf": 4})))
    assert lines == [
        "9 documents: 7 briefed, 1 already done, 1 failed; 12 articles in 3.2 s",
        "findings: 1 error, 2 warnings (`summarizer validate` on the output folder lists them)",
        "1 failed in an earlier run and were left alone: --retry-failed tries them again",
        "files of other kinds, left alone: 4 .pdf",
    ]
