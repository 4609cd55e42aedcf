"""Whether a meeting began or ended: 闭幕 is no opening, and what is to be 召开 has not closed.

And what a line denies of a paper that was passed, or of somebody who came.
"""

from collections.abc import Iterator, Sequence

from summarizer.checking.line.words import words
from summarizer.patterns import regex

_MEETING = r"\b(?:meeting|session|conference|congress|forum|fair|festival|plenum|assembly)\b"
_OPENED = regex(
    rf"{_MEETING}[^.;]{{0,90}}?\b(?:opened|opens|is to open|will open|is due to open|began|begins)\b"
)
_CLOSED = regex(
    rf"{_MEETING}[^.;]{{0,90}}?\b(?:closed|closes|is to close|will close|is due to close|concluded|ended)\b"
)
_OPENED_ZH = regex("开幕|开会|召开|举行|启幕|开启|举办|开始")
_CLOSED_ZH = regex("闭幕|闭会|结束|落幕|圆满|至\\d|到\\d|为期")
_DENIED = regex(
    r"\b(?:not|never)(?: been| be| yet)? (?P<deed>passed|adopted|approved|signed|elected|appointed|issued|published)\b"
)
_DENIED_ZH = {
    "passed": "通过",
    "adopted": "通过",
    "approved": "批准|通过|同意",
    "signed": "签",
    "elected": "选举|当选",
    "appointed": "任命",
    "issued": "印发|发布|出台|下发",
    "published": "公布|发布|公示",
}
_NO = regex("[未不没否]|尚|原则|暂")
_WORDS = frozenset(
    ("opened", "opens", "open", "began", "begins", "closed", "closes", "close", "concluded", "ended")
)


def check_sittings(en: str, quotes: Sequence[str]) -> Iterator[str]:
    """Messages where `en` has a meeting open that the Chinese closes, or denies what the Chinese says was done."""
    spoken, text = words(en), "\n".join(quotes)
    if not _WORDS.isdisjoint(spoken):
        opened, closed = _OPENED.search(en), _CLOSED.search(en)
        if opened and _CLOSED_ZH.search(text) and not _OPENED_ZH.search(text):
            yield f"“{opened[0][-60:]}”: in the cited Chinese it closed"
        if closed and "闭" not in text and _OPENED_ZH.search(text) and not _CLOSED_ZH.search(text):
            yield f"“{closed[0][-60:]}”: in the cited Chinese it opened"
    for told in _DENIED.finditer(en) if "not" in spoken or "never" in spoken else ():
        done = list(regex(_DENIED_ZH[told["deed"]]).finditer(text))
        if done and not any(_NO.search(text, max(0, one.start() - 8), one.start()) for one in done):
            yield f"“{told[0]}”: the cited Chinese says that it was"
