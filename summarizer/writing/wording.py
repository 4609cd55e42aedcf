"""The words a briefing is made of: dates, lists, quotations, labels. No facts are decided here."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from summarizer.english.clauses.inflect import capital
from summarizer.english.topic_names import TOPICS
from summarizer.facts import Act, Evidence, Flag, Person, Topic, When
from summarizer.language.marks import HAN as HAN
from summarizer.language.topics import named_themes as found_themes, names_theme, themes
from summarizer.patterns import regex
from summarizer.vocabulary import MONTHS

_PART = {"morning": "morning", "afternoon": "afternoon", "evening": "evening"}
CLAUSE = regex("[^，。；！？]+")
"""A clause of Chinese, without its mark."""
WHOLE = {
    "全国": "the country",
    "全省": "the province",
    "全市": "the city",
    "全区": "the district",
    "全县": "the county",
    "全州": "the prefecture",
}
"""A whole place, of which the page need not say the name."""
Said = tuple[str, tuple[Evidence, ...]]
"""A sentence of English and what it rests on."""


def topic_label(topic: Topic, required: Sequence[str]) -> str:
    """What requirements on a topic concern, at the head of a line: "Epidemic control", else the topic.

    One of them that names another theme only is not of that.
    """
    named = themes(topic, required)
    strange = any(found_themes(zh) and not any(names_theme(theme, zh) for theme in named) for zh in required)
    return capital(and_list(named).removeprefix("the ")) if named and not strange else TOPICS[topic]


ACTS = {
    Act.ADOPTED: "Adopted",
    Act.DELIBERATED: "Deliberated (not said to be adopted)",
    Act.HEARD: "Heard",
    Act.DISCUSSED: "Discussed",
    Act.SIGNED: "Signed",
    Act.AWARDED: "Commended",
    Act.APPOINTED: "Appointed",
    Act.REMOVED: "Removed from office",
    Act.PROPOSED: "Proposed for posts",
    Act.CASE: "Reported of",
    Act.ARRANGED: "Arranged",
    Act.STUDIED: "Studied",
    Act.RELAYED: "Relayed",
    Act.OTHER: "Also on the agenda",
}


# What a flag tells the reader of the limits of a briefing.
LIMITS = {
    Flag.YEAR_INFERRED: "The year is inferred; the text does not state it.",
    Flag.DATE_UNSTATED: "The text does not date the event.",
    Flag.PLACE_INFERRED: "The place comes from a gazetteer, not from the text.",
    Flag.NAME_UNCERTAIN: "A name has a character with several readings: check the romanisation.",
    Flag.TITLE_UNSTATED: "A leader is named without a post.",
    Flag.ATTENDANCE_MISSING: "No attendance list.",
    Flag.OPAQUE_SLOGAN: "A slogan is quoted in Chinese because the source does not explain it.",
    Flag.COUNT_MISMATCH: "A count in the text does not match the list that follows it.",
    Flag.LOW_COVERAGE: "Most requirements have no safe English yet; the weightiest are quoted.",
    Flag.LAYOUT_GUESS: "The division of the page into articles is a guess.",
    Flag.GARBLED: "Parts of the source are garbled.",
    Flag.PINYIN_STRIPPED: "Pinyin inserted between the characters was removed.",
    Flag.PROVENANCE_SUSPECT: "The page looks like a mirror: treat its origin as unverified.",
    Flag.DUPLICATE: "Another version of this article was found.",
    Flag.TRUNCATED: "The source breaks off.",
}


def limiting(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Those flags, each once, that a line of their own tells; what was not said to be adopted is labelled so."""
    return tuple(flag for flag in dict.fromkeys(flags) if flag in LIMITS)


SMALL = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}
"""Small numbers in words."""


def lies_within(one: Evidence, whole: Evidence) -> bool:
    """Whether some words of a page are part of others, or the same."""
    return one.sentence == whole.sentence and whole.start <= one.start and one.end <= whole.end


def and_list(items: Sequence[str]) -> str:
    """Join items as English prose: "A, B and C", "A and B, C, and D"; semicolons between items with commas."""
    if len(items) < 2:
        return "".join(items)
    heavy = any("," in item for item in items)
    last = ", and" if heavy or any(" and " in item for item in items) else " and"
    if len(items) == 2:
        return f"{items[0]}{last} {items[1]}"
    return f"{('; ' if heavy else ', ').join(items[:-1])}{'; and' if heavy else last} {items[-1]}"


def quoted(zh: str, limit: int = 80) -> str:
    """Chinese between quotation marks; a long stretch is cut at a comma and shows that it goes on.

    Double quotation marks inside become single ones, so that the quotation ends where it seems to end.
    """
    zh = zh.replace("“", "‘").replace("”", "’")
    if len(zh) <= limit:
        return f"“{zh}”"
    cut = max(zh.rfind(mark, limit // 2, limit) for mark in "，；、。")
    return f"“{zh[: cut if cut > 0 else limit]}…”"


def day(iso: str) -> str:
    """An ISO day, month or year in words: 19 March 2023, March 2023, 2023."""
    year, *rest = iso.split("-")
    words = [year]
    if rest:
        words.insert(0, MONTHS[int(rest[0]) - 1])
    if len(rest) > 1:
        words.insert(0, str(int(rest[1])))
    return " ".join(words)


# 3月24日至26日, 3月30日至4月2日, 15日至16日, 8月11日和12日: the day an event began is not all of it.
_LASTED = regex(
    r"(?:\d{4}年)?(?:(?P<month>\d{1,2})月)?(?P<first>\d{1,2})日? ?(?:至|到|-{1,2}|—{1,2}|–|~|～|、|和) ?"
    r"(?:(?P<until>\d{1,2})月)?(?P<last>\d{1,2})日(?:上午|下午|中午|晚上?)?"
)


def _lasted(date: When) -> tuple[str, str] | None:
    """What is printed before the last of several days ("24 to ", "30 March to "), and that day as MM-DD."""
    found = _LASTED.fullmatch(date.text_zh or "") if date.precision == "day" else None
    if found is None:
        return None
    known = date.iso[5:7] if date.iso else (date.month_day or "")[:2]
    begin = int(found["month"] or known or 0)
    end = int(found["until"] or begin)
    if not 0 < begin <= end <= len(MONTHS):
        return None  # over the turn of the year
    month = "" if begin == end else f" {MONTHS[begin - 1]}"
    return f"{int(found['first'])}{month} to ", f"{end:02}-{int(found['last']):02}"


def when(date: When) -> str | None:
    """The date of an event in words with its reservations; None if the text gives no date at all."""
    begun, last = _lasted(date) or ("", "")
    # 25日至26日上午: the part is of the last day alone.
    part = f", {_PART[date.part]}" if date.part and not last else ""
    if date.iso:
        note = " (year inferred)" if date.basis == "inferred" else ""
        return f"{begun}{day(f'{date.iso[:4]}-{last}' if last else date.iso)}{note}{part}"
    if date.month_day:
        month, number = (last or date.month_day).split("-")
        return f"{begun}{int(number)} {MONTHS[int(month) - 1]} (year not stated){part}"
    if date.text_zh:
        return f"date not stated (“{date.text_zh}”){part}"
    return None


def on_date(date: When) -> str | None:
    """The date as it stands in a sentence: "on the evening of 12 January 2023"; None if there is no day."""
    if not (date.iso or date.month_day):
        return None
    plain = when(date.model_copy(update={"part": None}))
    if _lasted(date):
        return f"from {plain}"
    if date.part:
        return f"on the {_PART[date.part]} of {plain}"
    return f"on {plain}" if date.precision == "day" else f"in {plain}"


# What stands before the stop is asked behind it: what opens with its own letters is found ten times as fast.
_BETWEEN = regex(r"\. (?=[A-Z“…])(?<=[\w)”\"…]\. )(?<!No\. )")


@lru_cache(maxsize=256)  # a demand is weighed, sorted, measured and written
def clauses_of(en: str) -> tuple[str, ...]:
    """The sentences of a rendered demand, without their full stops."""
    return tuple(_BETWEEN.split(en.rstrip(".")))


# subsidies (“耕地地力保护补贴资金”): what a thing is called, behind the sort of thing it is.
_CALLED = regex(r" \(“[^“”()0-9]*”\)")


def uncalled(text: str) -> str:
    """A line without the names in Chinese that stand behind the sorts of things: is there any other Chinese?"""
    return _CALLED.sub("", text)


def words(text: str) -> int:
    """The length of a line in words; six Chinese characters, which few read, take the room of one English word."""
    if text.isascii():
        return len(text.split())
    return len(HAN.sub(" ", text).split()) + len(HAN.findall(text)) // 6


def says_in_chinese(en: str) -> bool:
    """Whether English has Chinese in it other than in brackets beside a name: Wuyue (吴越)."""
    return HAN.search(_IN_BRACKETS.sub("", en)) is not None


_IN_BRACKETS = regex(r"\([^()]*\)")
_SHOWN_CHINESE = regex(r"[“(][^”)]*[\u4e00-\u9fff][^”)]*[”)]")


def english_words(text: str) -> int:
    """The words of a line but for the Chinese it shows in quotation marks or brackets."""
    return len((text if text.isascii() else _SHOWN_CHINESE.sub(" ", text)).split())


def both_names(person: Person) -> str:
    """A person by the English name and the characters: Li Ming (李明); by the characters alone if that is all."""
    return person.en if person.en.startswith("“") else f"{person.en} ({person.zh})"
