"""Who won a tender and for how much, as a notice lists it: 中标单位：某某公司, 中标价：2386.5万元."""

from collections.abc import Sequence

from summarizer.english.site_names import firm_english
from summarizer.facts import Event, EventKind
from summarizer.language.bodies.bodies import body_english
from summarizer.language.figures.numbers import find_quantities
from summarizer.patterns import regex
from summarizer.reading.text import Article
from summarizer.writing.wording import Said, quoted

_WINNER = regex(
    "(?:^|[，。；\\s])(?P<how>(?:拟)?中标|成交|中选|第一中标)(?P<as>候选)?(?:单位|人|供应商|企业|公司|机构)(?:名称|为)?"
    "\\s?[：:|]\\s?(?P<who>[^，。；：:|\\s]{4,30})"
)
# The unit stands behind the sum, or with the label: 中标金额（万元）：386.5.
_PRICE = regex(
    "(?:中标|成交|投标|中选)(?:总)?(?:价格?|金额|报价)(?:(?P<labelled>（[万亿]?元）\\s?[：:|]\\s?[\\d.,]{1,14}(?=[|，。；\\s]|$))"
    "|(?:（[^（）]{1,6}）)?(?:为)?\\s?[：:|]\\s?(?:人民币)?(?P<sum>[\\d.,]{1,14}[万亿]?元))"
)


def awarded(article: Article, events: Sequence[Event]) -> Said | None:
    """ "The winner is … , at 23.9 million yuan.", of a notice of one tender."""
    if len(events) != 1 or events[0].kind is not EventKind.NOTICE:
        return None
    winners = [(s, found) for s in article.sentences for found in _WINNER.finditer(s.text)]
    if len(winners) != 1:
        return None
    sentence, won = winners[0]
    cited = [sentence.evidence(*won.span())]
    name = firm_english(won["who"]) or body_english(won["who"]) or quoted(won["who"])
    prices = [(s, found) for s in article.sentences for found in _PRICE.finditer(s.text)]
    told = prices[0][1]["labelled"] or prices[0][1]["sum"] if len(prices) == 1 else ""
    money = find_quantities(told)
    at = ""
    if money and money[0].complete and "," not in told:
        at = f", at {money[0].en}"
        cited.append(prices[0][0].evidence(*prices[0][1].span()))
    proposed = won["as"] or won["how"].startswith(("拟", "第一"))
    return f"The {'proposed winner' if proposed else 'winner'} is {name}{at}.", tuple(cited)
