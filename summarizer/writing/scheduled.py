"""What a notice sets a day for, by the words beside the day: 笔试时间为4月18日, 定于5月8日召开听证会, 认证时间."""

from summarizer.facts import Event, Window, WindowKind
from summarizer.patterns import regex

# What the day is of: as a label, and in a sentence.
_SET = (
    (regex("成绩"), "Results", "Results are released"),
    (regex("供[热暖]|采暖"), "Heating", "Heating is supplied"),
    (regex("资格(?:复审|审查|初审)"), "Check of qualifications", "The check of qualifications takes place"),
    (regex("准考证"), "Admission tickets", "Admission tickets are issued"),
    (regex("笔试"), "Written test", "The written test takes place"),
    (regex("面试|试讲"), "Interviews", "The interviews take place"),
    (regex("体检|体能测试"), "Medical examinations", "The medical examinations take place"),
    (regex("考试|考核|测试"), "Examination", "The examination takes place"),
    (regex("听证"), "Hearing", "The hearing takes place"),
    (regex("招聘会|(?:招聘|双选)活动"), "Job fair", "The job fair takes place"),
    (regex("拍卖"), "Auction", "The auction takes place"),
    (regex("开标"), "Opening of bids", "The opening of bids takes place"),
    (regex("摇号|抽签"), "Draw of lots", "The draw of lots takes place"),
    (regex("义诊"), "Free clinic", "The free clinic takes place"),
)
_ASKED = (
    (regex("认证"), "Certification", "Certification is open"),
    (regex("缴费|缴纳"), "Payments", "Payments are taken"),
    (regex("登记"), "Registration", "Registration is open"),
)
# 决定于5月8日16时终止…应急响应
_RESPONSES = (
    (regex("(?:终止|解除|结束)[^，。；]{0,16}响应"), "Ended", "It ends"),
    (regex("启动[^，。；]{0,16}响应"), "Started", "It starts"),
)
_RECRUITS = regex(r"\brecruitment\b|招聘|招考|招录|选聘")


def scheduled(event: Event, window: Window) -> str | None:
    """ "The written test takes place"; of a notice that recruits, None where the words do not say what does."""
    told = _told(window)
    if told or window.kind is not WindowKind.ACTIVITY:
        return told[1] if told else None
    return None if _RECRUITS.search(event.title_en) else "It takes place"


def scheduled_label(window: Window) -> str | None:
    """The same as the label of a line: "Written test"; None of a window of another kind."""
    told = _told(window)
    return told[0] if told else "Takes place" if window.kind is WindowKind.ACTIVITY else None


_OF_KIND = {WindowKind.ACTIVITY: _SET, WindowKind.APPLICATION: _ASKED, WindowKind.EFFECT: _RESPONSES}


def _told(window: Window) -> tuple[str, str] | None:
    rows = _OF_KIND.get(window.kind, ())
    quotes = [evidence.quote for evidence in window.evidence]
    return next(((label, said) for pattern, label, said in rows if any(map(pattern.search, quotes))), None)
