"""What a notice says beside its days: what is cut off, whom it is for, where replies go, what is heard."""

from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.english import phrase
from summarizer.facts import Event, EventKind, Evidence, WindowKind
from summarizer.language.bodies.bodies import body_english
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.writing.affected import places_affected, reason, way_round
from summarizer.writing.occasion import the_body
from summarizer.writing.summary import BottomLine
from summarizer.writing.wording import HAN, SMALL, Said, quoted

_SENT = regex(
    "(?:意见|建议|材料|反馈|申请)[^，。；]{0,24}?(?:反馈|报送|寄送|提交|送交|发送|寄|报|送)(?:至|到|给)(?P<to>[^，。；：（）\\d]{3,24}?)(?=[，。；（]|$)"
)
_SILENCE = regex(
    "(?:逾期|未)[^，。；]{0,8}(?:反馈|回复|提出|报送)[^，。；]{0,8}，?(?:的，?)?(?:即|将|一律)?视(?:为|作)(?:无|没有)(?:不同)?意见"
)
_OFFICE = regex("(?:[局办委科处室部厅院会站]|中心|办公室|公司)$")
_HEARD = regex(
    "(?:召开|举行|组织)(?:关于)?[“《]?(?P<what>[^，。；“”《》]{4,40}?)(?:的)?(?:工作|方案)?[”》]?听证会"
)
_FOR_WHOM = regex(
    "(?:补[贴助]|申[报请]|招[聘生募录]|报名|参加|征集|适用|资助|奖励|发放|救助|保障|受理|服务|培训|参赛|参评|认定)(?:的)?(?:对象|范围|人员|主体)(?:及条件)?(?:为|是|：)[：]?(?P<whom>[^。；：]{2,60}?)(?=[。；]|$)"
)
_HEADED = regex(
    "(?:[一二三四五六七八]、|（[一二三四五六七八]）)?(?:补[贴助]|申[报请]|招[聘生募录]|报名|参加|征集|适用|资助|奖励|发放|救助|保障|参赛|参评)(?:的)?(?:对象|范围)[。：]?"
)
_LONGEST_WHOM = 60


def with_particulars(article: Article, events: Sequence[Event], line: BottomLine) -> BottomLine:
    """The bottom line of a notice with its particulars behind its days."""
    if len(events) != 1 or events[0].kind is not EventKind.NOTICE:
        return line
    event, rest = events[0], list(line.rest)
    text = " ".join(said[0] for said in (*line.rest, *((one.text, ()) for one in line.opening)))
    for kind, told in (
        (WindowKind.RESTRICTION, (places_affected(article, text), reason(article), way_round(article))),
        (WindowKind.COMMENT, (_sent_to(article), _silence(article))),
    ):
        cited = [window.evidence for window in event.windows if window.kind is kind]
        at = next((n for n, said in enumerate(rest) if said[1] in cited), None)
        if at is not None:
            rest[at + 1 : at + 1] = [said for said in told if said]
    return BottomLine(line.opening, (*islice(_ahead(article, text), _MOST_AHEAD), *rest))


_MOST_AHEAD = 2


def _ahead(article: Article, text: str) -> Iterator[Said]:
    """What a reader asks before the days: what a hearing is on, and whom the notice is for."""
    if "earing" not in text and (hearing := _hearing(article)):
        yield hearing
    if whom := _for_whom(article):
        yield whom


def _sent_to(article: Article) -> Said | None:
    for sentence in article.sentences:
        found = _SENT.search(sentence.text)
        if found is None:
            continue
        body = body_english(found["to"])
        known = the_body(body) if body and not HAN.search(body) else None
        if known or _OFFICE.search(found["to"]):
            return f"They go to {known or quoted(found['to'])}.", (sentence.evidence(*found.span()),)
    return None


def _silence(article: Article) -> Said | None:
    for sentence in article.sentences:
        if found := _SILENCE.search(sentence.text):
            return "No reply counts as no objection.", (sentence.evidence(*found.span()),)
    return None


_LEADS = 3


def _hearing(article: Article) -> Said | None:
    """ "A hearing is to be held on the price of water.", of a notice that calls one."""
    for sentence in article.sentences[:_LEADS]:
        if found := _HEARD.search(sentence.text):
            seats, cited = _seats(article)
            evidence = (sentence.evidence(*found.span()), *cited)
            return f"A hearing is to be held on {_english(found['what'])}{seats}.", evidence
    return None


_SEATS = regex(r"(?:参加人|参加代表|参加人员|参会人员|代表|名额)[^，。；\d]{0,10}(?P<n>\d{1,2})[名人]")
_CONSUMERS = regex(r"消费者(?:参加人|代表)?[^，。；\d]{0,4}(?P<n>\d{1,2})[名人]")


def _seats(article: Article) -> tuple[str, tuple[Evidence, ...]]:
    """How many take part in a hearing, and how many of them are consumers."""
    told, cited = "", []
    for pattern, text in ((_SEATS, ", with {n} participants"), (_CONSUMERS, ", {n} of them consumers")):
        at = next(((s, m) for s in article.sentences if (m := pattern.search(s.text))), None)
        if at is None:
            break
        sentence, found = at
        told += text.format(n=SMALL.get(int(found["n"]), found["n"]))
        cited.append(sentence.evidence(*found.span()))
    return told, tuple(cited)


def _for_whom(article: Article) -> Said | None:
    """ "It is for farmers who grow rice.", by the words that a notice labels so; else those words."""
    headed = False
    for sentence in article.sentences:
        found = _FOR_WHOM.search(sentence.text)
        whom = found["whom"] if found else sentence.text.rstrip("。；") if headed else None
        if whom and len(whom) <= _LONGEST_WHOM:
            start = sentence.text.find(whom)
            return f"It is for {_english(whom)}.", (sentence.evidence(start, start + len(whom)),)
        headed = _HEADED.fullmatch(sentence.text) is not None
    return None


def _english(zh: str) -> str:
    en = phrase(zh).en
    return en if en and not HAN.search(en) else quoted(zh, _LONGEST_WHOM)
