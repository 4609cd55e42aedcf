"""What a notice tells beside its days: how many are hired, how many samples failed, whom to write to or call."""

from collections.abc import Iterator, Sequence

from summarizer.english import phrase
from summarizer.facts import Act, Event, EventKind, Evidence, KeyPoint, Section
from summarizer.language.marks import parted
from summarizer.language.names import romanise_holder
from summarizer.language.people.people import find_people
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence
from summarizer.writing.amounts import amount_english
from summarizer.writing.wording import HAN, Said, and_list

_HIRES = regex(
    "(?P<proposed>拟)?(?:公开)?(?:招聘|招录|招考|选聘|招募|录用|聘用)(?P<whom>[^，。；0-9]{0,18}?)(?:共计|共|合计|计划|名额)*$"
)
_SAMPLED = regex("抽[检查取样]|检[测验]")
_FAILED = regex("(?:检出|发现|其中)?不(?:合格|及格)(?:样品|食品|产品)?(?:有|共|为)?$")
_FAILED_BEHIND = regex("(?:样品|食品|产品)?(?:检测|检验)?(?:结果)?(?:为)?不合格")


def noticed(event: Event) -> Iterator[Said]:
    """How many are to be hired, and how many samples were taken and failed."""
    if event.kind is not EventKind.NOTICE or any(a.act in _POSTS for a in event.agenda):
        return
    yield from _hired(event)
    yield from _sampled(event)


_POSTS = frozenset({Act.APPOINTED, Act.REMOVED, Act.PROPOSED})


def _hired(event: Event) -> Iterator[Said]:
    for figure in event.figures:
        before, found, _ = parted(figure.evidence[0].quote, figure.zh)
        hires = _HIRES.search(before) if found and figure.unit == "people" else None
        if hires is None or figure.zh[-1:] not in "人名":
            continue
        whom = phrase(hires["whom"]).en if hires["whom"] else None
        told = whom is not None and whom.endswith(("s", "staff", "talent")) and not HAN.search(whom)
        noun = whom.removeprefix("the ") if whom and told else "people"
        amount = amount_english(figure.zh, figure.evidence[0].quote)
        many = f"{amount.partition(' (')[0].removesuffix(' people')} {noun}"
        whom_en = "one person" if figure.value == 1 else many[0].lower() + many[1:]
        yield f"It {'proposes' if hires['proposed'] else 'seeks'} to recruit {whom_en}.", figure.evidence
        return


def _sampled(event: Event) -> Iterator[Said]:
    taken: tuple[str, tuple[Evidence, ...]] | None = None
    failed: tuple[str, tuple[Evidence, ...]] | None = None
    for figure in event.figures:
        if not figure.zh.endswith(("批次", "批")):
            continue
        before, _, after = parted(figure.evidence[0].quote, figure.zh)
        amount = amount_english(figure.zh, figure.evidence[0].quote)
        if _FAILED.search(before) or _FAILED_BEHIND.match(after):
            failed = failed or (amount, figure.evidence)
        elif _SAMPLED.search(before) and taken is None:
            taken = (amount, figure.evidence)
    if taken and failed:
        yield (
            f"{taken[0]} were sampled; {failed[0][0].lower()}{failed[0][1:]} failed.",
            (*taken[1], *failed[1]),
        )
    elif failed:
        yield f"{failed[0]} failed.", failed[1]


_TELEPHONE = regex(r"(?:电话|热线|手机)(?:号码)?[：:]?\s?(?P<no>(?:\d{3,4}[-—－])?\d{7,11}(?!\d))")
# 四、咨询电话, and the number on the line below.
_ASKS_CALLS = regex("[^。；，]{0,12}(?:电话|热线|联系方式)[：:]?")
_NUMBER = regex(r"(?P<no>(?:\d{3,4}[-—－])?\d{7,11}(?!\d))")
_MAIL = regex(r"(?P<mail>[A-Za-z0-9][A-Za-z0-9_.-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,6})")
_PERSON = regex(r"联系人[：:]\s?(?P<who>[\u4e00-\u9fff·]{2,4})(?=[，,；;。\s（(]|$)")


def contact(article: Article, events: Sequence[Event]) -> Iterator[KeyPoint]:
    """Whom to write to or call, of a notice: the first of each that it prints."""
    if len(events) != 1 or events[0].kind is not EventKind.NOTICE:
        return
    said: dict[str, str] = {}
    cited: list[Evidence] = []
    over: Sentence | None = None
    for sentence in article.sentences:
        below = over and "no" not in said and _ASKS_CALLS.fullmatch(over.text)
        if over and below and (found := _NUMBER.match(sentence.text)):
            said["no"] = found["no"]
            cited.extend((over.evidence(), sentence.evidence(0, found.end())))
        over = sentence
        for key, pattern in (("who", _PERSON), ("no", _TELEPHONE), ("mail", _MAIL)):
            if key not in said and (found := pattern.search(sentence.text)):
                said[key] = found[key]
                cited.append(sentence.evidence(found.start(), found.end()))
    if not said.keys() & {"no", "mail"}:
        return
    who = _name(said["who"]) if "who" in said else ""
    ways = [way for key, way in (("no", "telephone"), ("mail", "e-mail")) if key in said]
    # What is no figure of the text is not printed as one: the number stands in what is cited.
    stand = f"{and_list(ways)} {'stand' if len(ways) > 1 else 'stands'} in the evidence"
    en = f"Contact: {who}; {stand}." if who else f"Contact: {stand}."
    yield KeyPoint(section=Section.DATES, event=events[0].id, en=en, evidence=tuple(cited))


def _name(zh: str) -> str:
    known = find_people(f"县长{zh}主持会议")
    return f"{romanise_holder(zh, ()).en} ({zh})" if known else ""
