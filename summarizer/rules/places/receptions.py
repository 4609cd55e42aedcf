"""Where guests were received: at their host's, where they were told of the city, by who went along, where they came to."""

from collections.abc import Sequence

from summarizer.facts import Body, Text
from summarizer.language.places.places import find_places
from summarizer.patterns import regex
from summarizer.rules.places.named_places import Scope, after, first
from summarizer.rules.places.own_region import ARRIVAL
from summarizer.rules.places.regions import regions

_HOST = regex(
    "(?:^|[，、日午])(?=[\u4e00-\u9fff]{2,7}?[市县区旗州](?:委|市长|[县区旗州]长|人大|政协|政府|副))"
)


def _hosts(before: str) -> list[str]:
    """自治区党委常委、平州市委书记某某|会见: the host's own city or county; a province is the seat of many."""
    return [
        zh for zh in regions(before[m.end() : m.end() + 14] for m in _HOST.finditer(before)) if zh[-1] != "省"
    ]


def received_at(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Where guests were met: the host's own region."""
    text = scope.occasion.sentence.text
    met = text.find("会见")
    return first(_hosts(text[:met])) if met > 0 else None


_OF_ITSELF = regex("(?:市|县|区)?(?:是(?:一座|著名|我国|全国|国家)|历史|地处|位于|素[以有称]|区位|作为)")


def described(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Where guests were told of the city: 济宁历史悠久, if no other is described to them."""
    told = {
        mention.zh
        for sentence in scope.sentences[:5]
        for mention in find_places(sentence.text)
        if mention.sure
        and sentence.text[mention.start - 1 : mention.start] in ("，", "。", "")
        and _OF_ITSELF.match(sentence.text, mention.end)
    }
    return first(tuple(told)) if len(told) == 1 else None


_WENT_ALONG = regex(
    "(?:^|[，。；])(?P<at>[\u4e00-\u9fff]{1,6}?[县区市旗])[县区市旗]?(?:领导|委(?:副书记|书记|常委)|长)[^。；]{2,80}?(?:陪同|参加座谈)"
)


_IN_COMPANY = regex(
    "在(?P<at>[一-鿿]{2,6}?[县区市旗])[县区市旗]?(?:委|政府|长|人大|政协)[^。；]{2,80}?陪同下"
)


def along(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Of whoever went along with guests: 青禾县县领导某某陪同, if the lead does not name it as where they are from."""
    lead = scope.occasion.sentence.text
    if company := _IN_COMPANY.search(lead):
        return first([company["at"]])
    told = (found["at"] for s in scope.sentences[1:] if (found := _WENT_ALONG.search(s.text)))
    return next((at for zh in told if zh not in lead and (at := first([zh]))), None)


def arrived_at(scope: Scope, _: Sequence[Body]) -> Text | None:
    """Where visitors came to, by the lead or the headline."""
    lines = (scope.occasion.sentence, *([scope.headline] if scope.headline else []))
    return next((at for line in lines if (at := first(after(ARRIVAL, line)))), None)
