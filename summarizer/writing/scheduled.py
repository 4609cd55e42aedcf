"""What a notice sets a day for, by the words beside the day: 笔试时间为4月18日, 定于5月8日召开听证会."""

from summarizer.facts import Event, Window, WindowKind
from summarizer.patterns import regex

# What takes place, and the verb with it.
_SET = (
    (regex("资格(?:复审|审查|初审)"), "The check of qualifications", "takes"),
    (regex("准考证"), "The issue of admission tickets", "takes"),
    (regex("笔试"), "The written test", "takes"),
    (regex("面试|试讲"), "The interviews", "take"),
    (regex("体检|体能测试"), "The medical examinations", "take"),
    (regex("考试|考核|测试"), "The examination", "takes"),
    (regex("听证"), "The hearing", "takes"),
    (regex("招聘会|(?:招聘|双选)活动"), "The job fair", "takes"),
    (regex("拍卖"), "The auction", "takes"),
    (regex("开标"), "The opening of bids", "takes"),
    (regex("摇号|抽签"), "The draw of lots", "takes"),
    (regex("义诊"), "The free clinic", "takes"),
)
_RECRUITS = regex(r"\brecruitment\b|招聘|招考|招录|选聘")


def scheduled(event: Event, window: Window) -> str | None:
    """ "The written test takes place"; of a notice that recruits, None where the words do not say what does."""
    if window.kind is not WindowKind.ACTIVITY:
        return None
    quotes = [evidence.quote for evidence in window.evidence]
    told = next((one for one in _SET if any(map(one[0].search, quotes))), None)
    if told:
        return f"{told[1]} {told[2]} place"
    return None if _RECRUITS.search(event.title_en) else "It takes place"


def scheduled_label(window: Window) -> str:
    """The same as the label of a line: "Written test"."""
    quotes = [evidence.quote for evidence in window.evidence]
    told = next((what for pattern, what, _ in _SET if any(map(pattern.search, quotes))), "The takes place")
    bare = told.removeprefix("The ")
    return bare[0].upper() + bare[1:]
