"""做好, 抓好: verbs that say little, for which English has a verb of its own with each kind of object.

    做好准备        make preparations        抓好问题整改      rectify problems
    做好监测        carry out monitoring     抓好队伍建设      work on the building of the ranks

Rows write `[see] to {np}` or `[attend] to {np}`. What verb an object takes is told by its English noun: a deed done to
something is told by its own verb, else the first kind decides that the noun is of. What is of none
is seen to, and so are things of several kinds.
"""

from functools import lru_cache

from summarizer.english.clauses.inflect import settle
from summarizer.english.clauses.item import Item
from summarizer.patterns import regex

_LIGHT = regex(r"\[(?:see|attend)\] to $")
_KINDS = (
    ("make", r"preparations|arrangements"),
    ("take", r"precautions"),
    ("provide", r"services?|assistance|aid|counseling|forecasts?|warnings?"),
    ("ensure", r"support|supply|supplies|safeguards|prices"),
    ("maintain", r"staffing|duty|reserves"),
    ("enforce", r"discipline"),
    ("handle", r"applications|compensation|petitions|coordination"),
    (
        "manage",
        r"safety|security|stability|order|sanitation|hygiene|quality|enrollment|examinations?|transport|farming|traffic|"
        r"transportation|production|finances?|budgets?|accounts|archives|response|risks?",
    ),
    (
        "work",
        r"development|building|growth|revitalization|improvement|progress|integration|employment|education|talent|"
        r"agriculture|industry|industries|sectors?|trade|tourism|innovation|culture|construction|conservation|protection|"
        r"ranks|teams|conduct|ecology|environment|incomes?|livelihoods?|wellbeing|promotion|investment",
    ),
    (
        "carry",
        r"prevention|control|relief|mitigation|drainage|rescue|self-rescue|work|checks?|inspections?|tasks|training|"
        r"rectification|publicity|guidance|outreach|monitoring|patrols?|assessments?|reviews?|evaluation|governance|"
        r"treatment|remediation|restoration|screening|surveys?|census|cleanup|drills?|repairs?|maintenance|renovation|"
        r"relocation|resettlement|mediation|supervision|oversight|management|plowing|planting|sowing|harvest|elections?|"
        r"reforms?|audits?|enforcement|handling|recruitment|campaigns?|crackdown|measures|projects?|planning|purchasing|"
        r"vaccination|upgrading|demolition|afforestation|identification|registration|settlement|analysis|disinfection|"
        r"irrigation|conscription|mobilization|application|consolidation|adjustment|matchmaking|disposal|reporting|"
        r"collection|compilation|acceptance|selection|submission|reorganization|research|activities|expropriation|removal|"
        r"quarantine|testing|care|coverage|evacuation|placement|sampling|detection|greening|beautification|visits|operations?|defense",
    ),
)
_KINDS_READ = tuple((verb, regex(nouns)) for verb, nouns in _KINDS)
_WIDER = ("carry", "manage", "work")
"""Of things of several of these kinds the last is said: 抓好防汛救灾和安全生产."""
_PARTICLES = {"work": " on", "carry": " out"}
# What is done to something is told by its verb: 做好物资发放.
_VERBS = {
    "handling": "handle",
    "rectification": "rectify",
    "maintenance": "maintain",
    "prevention": "prevent",
    "control": "control",
    "mitigation": "mitigate",
    "treatment": "treat",
    "restoration": "restore",
    "vaccination": "vaccinate",
    "sowing": "sow",
    "recruitment": "recruit",
    "education": "educate",
    "training": "train",
    "management": "manage",
    "supervision": "supervise",
    "evaluation": "evaluate",
    "analysis": "analyze",
    "drafting": "draft",
    "distribution": "distribute",
    "reception": "receive",
    "purchase": "purchase",
    "protection": "protect",
    "cultivation": "cultivate",
    "attraction": "attract",
    "release": "release",
    "solving": "solve",
    "elimination": "eliminate",
    "securing": "secure",
    "seeking": "seek",
    "display": "display",
    "consolidation": "consolidate",
    "resolution": "resolve",
    "settlement": "settle",
    "identification": "identify",
    "review": "review",
    "submission": "submit",
    "application": "apply",
    "renovation": "renovate",
    "removal": "remove",
    "publicity": "publicize",
    "enforcement": "enforce",
}
_DEEDS = regex(r"(?:the )?([a-z]+(?:(?:, | and |, and )[a-z]+)*) of (?!and )(.+)")
_DEED = regex(r"[a-z]{3,}")
_DETERMINER = regex(r"(?:the |a |an )?")
_BEHIND = regex(
    r" (?:of|for|in|on|as|to|after|against|among|between|by|with|at|during|across|from|concerning|relating|around|"
    r"through|and other)\b.*"
)


def told_with(literal: str, filler: Item) -> str | None:
    """The words of a template up to and with a noun phrase, if its verb is one that the noun phrase decides."""
    light = _LIGHT.search(literal)
    if light is None:
        return None
    en = settle(filler.en, new=False)
    members = filler.members if len(filler.members) > 1 else (filler.en,)
    order = _order(en, tuple(settle(member, new=False) for member in members))
    return f"{literal[: light.start()]}{order}" if order else None


@lru_cache(maxsize=1024)
def _order(en: str, members: tuple[str, ...]) -> str | None:
    deeds = _DEEDS.fullmatch(en) if len(members) == 1 else None
    if deeds is not None and all(noun in _VERBS for noun in _DEED.findall(deeds[1]) if noun != "and"):
        verbs = _DEED.sub(lambda noun: f"[{_VERBS[noun[0]]}]" if noun[0] != "and" else "and", deeds[1])
        return f"{verbs} {deeds[2]}"
    kinds = {_verb_of(one) for one in members}
    verb = next((wide for wide in _WIDER if kinds <= set(_WIDER[: _WIDER.index(wide) + 1])), "")
    verb = kinds.pop() if len(kinds) == 1 else verb
    return f"[{verb}]{_PARTICLES.get(verb, '')} {en}" if verb else None


def _verb_of(en: str) -> str:
    head = _head(en)
    return next((verb for verb, nouns in _KINDS_READ if nouns.fullmatch(head)), "")


def _head(en: str) -> str:
    """The noun that an English phrase is about: "checks" in "the checks of old buildings for hazards"."""
    return _BEHIND.sub("", _DETERMINER.sub("", en, count=1)).rpartition(" ")[2]
