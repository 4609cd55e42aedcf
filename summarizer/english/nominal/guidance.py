"""What is studied and carried out, read as agendas name it: 贯彻落实|省委十一届十次全会精神.

A clause that words and grammar give no reading is read once more with such a stretch as one noun phrase: behind the
verb that governs it, as far as the word that closes it.
"""

from collections.abc import Iterator

from summarizer.english.clauses.recognise import Span
from summarizer.english.nominal.sound import fit
from summarizer.english.nominal.sources import principles, sources
from summarizer.english.nominal.speeches import words_of
from summarizer.patterns import regex

_GOVERNS = regex(
    "贯彻|落实|学习|领会|把握|传达|践行|宣传|执行|理解|领悟|按照|根据|对照|对标|对表|统一到|围绕|紧扣|聚焦|学好|把|将"
)
_CLOSES = regex(
    "(?:精神|(?:重要)?(?:讲话|指示|批示|论述|回信|贺信)|决策部署|部署要求|工作部署|工作要求)(?=$|上来|转化|落实|贯穿|作为|，)"
)
_PLANNED = regex("(?P<who>.+?)(?:的)?(?:重大|各项|有关)?(?P<what>决策部署|部署要求|工作部署|工作要求)")
_PLANS = {
    "决策部署": "decisions and plans",
    "部署要求": "plans and requirements",
    "工作部署": "work plans",
    "工作要求": "work requirements",
}
_MET = regex("(?:全会|会议|大会|党代会|两会|座谈会|现场会|推进会)$")
# Of a meeting that has no English nothing is said but that it had principles; of a speech, who gave it.
_BARE = regex("(?:the guiding principles of )?(?:the )?“|.*, “|.* and “")
_LEAST = 6


def guidance(text: str) -> Iterator[Span]:
    """Each stretch of a clause that names speeches, sessions or what they decided, as a span with its English."""
    starts = [found.end() for found in _GOVERNS.finditer(text) if _GOVERNS.match(text, found.end()) is None]
    for close in _CLOSES.finditer(text):
        for start in starts:
            zh = text[start : close.end()]
            if len(zh) < _LEAST:
                break
            en = _english(zh)
            if en is not None and not _BARE.match(en) and fit(zh, en, scoped=True):
                yield Span(start, close.end(), "NP", en, "p")
                break


def _english(zh: str) -> str | None:
    if zh.endswith("精神"):
        return principles(zh)
    planned = _PLANNED.fullmatch(zh)
    if planned is None:
        return words_of(zh)
    whose = sources(planned["who"]) if _MET.search(planned["who"]) else None
    return whose and f"the {_PLANS[planned['what']]} of {whose}"
