"""A project that is told of, and the words that show it: its name or number, the verb that says what was done, its price."""

from dataclasses import dataclass, replace

from summarizer.facts import Evidence, ProjectStage
from summarizer.patterns import regex
from summarizer.rules.outline import Stretch
from summarizer.rules.projects.mentions import Told
from summarizer.rules.projects.stages import DEEDS, STAGES

_REACH = 60
_DIGIT = regex(r"\d")


@dataclass(frozen=True, slots=True)
class Venture:
    """A project or a group of them: `stretch.text[start:end]` tells of it, `zh` and `amount_zh` stand in it.

    `whole` is what has its stage where it does not say so itself: its group, or the same told of before;
    `price` is the later sentence that tells the amount, `deed` the verb farther off that says what was done.
    """

    zh: str
    stage: ProjectStage
    amount_zh: str | None
    start: int
    end: int
    stretch: Stretch
    whole: "Venture | None" = None
    price: tuple[Stretch, int, int] | None = None
    deed: tuple[Stretch, int, int] | None = None

    def evidence(self) -> tuple[Evidence, ...]:
        """The words that tell of it: of its group, of itself, of what was done, of its price."""
        groups = [one for one in (self.whole, self) if one]
        spans = [(one.stretch, one.start, one.end) for one in groups]
        spans += [one.deed for one in groups if one.deed]
        spans += [self.price] if self.price else []
        return tuple(stretch.sentence.evidence(start, end) for stretch, start, end in spans)


def with_deed(one: Venture, found: Told) -> Venture:
    """The same with the verb near it that says what was done: …项目，在某市集中开工; a part has that of its group."""
    text = one.stretch.text
    if found.deed:
        return _stretched(one, found.deed)
    pattern = next((pattern for pattern, stage in STAGES if stage is one.stage), None)
    if pattern is None or one.whole or one.stage not in DEEDS or pattern.search(text, one.start, one.end):
        return one
    behind = pattern.search(text, one.end, one.end + _REACH)
    ahead = list(pattern.finditer(text, max(0, one.start - _REACH), one.start))
    if behind and (
        not ahead or pattern.search(found.after) or text.startswith(found.kind or "。", found.end)
    ):
        # What stands between may be told of other projects, with figures of their own.
        near = not _DIGIT.search(text, one.end, behind.start())
        return replace(one, end=behind.end()) if near else replace(one, deed=(one.stretch, *behind.span()))
    if not ahead:
        return one
    near = not _DIGIT.search(text, ahead[-1].end(), one.start)
    return (
        replace(one, start=ahead[-1].start()) if near else replace(one, deed=(one.stretch, *ahead[-1].span()))
    )


def _stretched(one: Venture, deed: tuple[int, int]) -> Venture:
    """The same with its verb: in one stretch with it, unless what stands between tells of figures of others."""
    begin, end = min(one.start, deed[0]), max(one.end, deed[1])
    outer = one.stretch.text[one.end : deed[0]] or one.stretch.text[deed[1] : one.start]
    return (
        replace(one, deed=(one.stretch, *deed))
        if _DIGIT.search(outer)
        else replace(one, start=begin, end=end)
    )
