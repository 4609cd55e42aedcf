"""How pointed a clause of a demand is: whether it says by when, who has to act, or what a reader could look up.

A number weighs most, then a day; an attitude, or a matter that is named for its own sake (integration, vitality),
weighs less than a thing. So "register every old lift by the end of May" goes before "promote deeper integration".
"""

from functools import lru_cache

from summarizer.language.rows import rows
from summarizer.patterns import any_of, regex
from summarizer.vocabulary import MONTHS
from summarizer.writing.quoting import HARD_WORTH
from summarizer.writing.routine import telling
from summarizer.writing.worth import worth

_SOFT = frozenset(row["en"] for row in rows("soft_words"))
_MOST_SOFT = 3
_DAYS = (
    rf"(?:(?:the )?(?:end|middle) of )?(?:{any_of(MONTHS)}|this (?:year|month|week|quarter)"
    r"|(?:the|next) (?:year|month|quarter|flood season)|20\d\d)"
)
_BY_WHEN = regex(
    rf"(?i)\b(?:(?:by|before|within|no later than|until) {_DAYS}|within (?:\w+ )(?:days|weeks|months)"
    r"|every (?:day|week|month|quarter|year)|(?:weekly|monthly|daily|quarterly)|around the clock|ahead of schedule)\b"
)
# What is new or can be asked for: a list, a fund, a body set up for it.
_A_MEANS = regex(
    r"(?i)\b(?:task force|leading group|command headquarters|ledger|list of|files? on|register|work plan"
    r"|implementation plan|action plan|pilot|funds?|bonds?|loans?|subsid(?:y|ies)|licen[cs]es?|permits?|fees?|wages?"
    r"|hotline|patrols?|drills?|spot checks?|inspections|renovation|relocation|pipelines?|roads?|schools?|hospitals?"
    r"|compounds)\b"
)
# A name behind the first word that is no word of the Party's own.
_OWN = (
    "Party|General|Secretary|Xi|Jinping|Political|Central|Committee|Chinese|China|Marxis\\w+|Thought|Socialis\\w+|Leading"
    "|Standing|Communist|Congress|Bureau|Provincial|Municipal|District|County|State|Council|Government|People|Two|Four|Five"
)
_NAMED = regex(rf"(?<=[a-z,] )(?!(?:{_OWN})\b)[A-Z][a-z]+")
# Clauses that name a thing and yet ask for nothing of it but attention, an attitude or good results.
_VAGUE = regex(
    r"(?i)\b(?:stay (?:alert|committed)|foster the|attach (?:great )?importance|aware of the|coordinated whole"
    r"|keep closely to|development of the economy and society|economic and social development|lives and property"
    r"|strong impetus|to a new level|philosophy|study and implement"
    r"|(?:fulfil|shoulder|enforce|strengthen)(?:ing)? (?:their |its )?responsibility"
    r"|all (?:key |work |main )*(?:measures|areas|tasks|targets|indicators|requirements|plans|policies)"
    r"|serious and major accidents|firm grip|production factors|the bottom line"
    r"|contact the|proceeds? smoothly|problems met|(?:principal|dual|heavy|territorial) responsibility"
    r"|organizational capacity|targets and tasks|guiding principles|expositions|front line|fundamental interests"
    r"|red lines|discipline and rules|key (?:tasks|links)|whoever runs|difficulties and problems|overall coordination"
    r"|work concerning|lead by example|apply the experience|lessons of"
    r"|(?:results|experience) of study|advanced experience|General Secretary|inspection and assessment"
    r"|Two (?:Affirmations|Upholds)|Four(?:-sphere)? Con\w+|carried out in detail|project pipeline"
    # What is to be finished by then stands in another clause.
    r"|(?:ensure|strive for) (?:(?:an )?(?:early|full|basic) )?(?:completion|entry into|a? ?start of|final acceptance"
    r"|opening to traffic|handover|rectification|a resumption)|that all (?:start|are|resume|pass)|all are to"
    r"|the occurrence of|politically minded|sense of (?:responsibility|urgency)"
    r"|formalities for|next year.s work well|list of tasks"
    r"|Party leadership|political building|as the guide|strictly and thoroughly|core responsibilities"
    r"|devotion to the people|(?:law-based|systems) thinking|(?:working|systems and|long-term) mechanisms"
    r"|organizational line|brands|support system|theory with practice|caliber and capacity|all (?:areas|respects)"
    r"|supervision and promotion|the work of each|sense of fulfillment|in light of|development and security"
    r"|original aspiration|recogniz\w+ the (?:current |economic )?situation|common prosperity"
    r"|no (?:dead|blind) (?:corners|spots)"
    r"|get things done and|whole process|that the (?:meeting|conference|session) is|big picture"
    r"|(?:goal|problem|results)- and"
    r"|what matters most|lead the team|assigned duties|accept(?:ing)? oversight|political positioning"
    r"|(?:motivation|initiative) of officials|drive to get things done|building of the ranks|real work done"
    r"|in detail and strictly|wider lessons|fear of difficulties|confidence in|new impetus|new chapter"
    r"|(?:deep|deepening) understanding|level by level|self-motivation|political responsibility|benefit the public"
    r"|disciplinary requirements|provide services proactively|(?:gaps|shortcomings) and problems|work procedures"
    r"|expand paths|firmly grasp|capacity building$|forge ahead|strategic resolve|thought and action"
    r"|(?:corresponding|work) measures$|preparations for inspection|measure against requirements"
    r"|without letup|to the letter|people's aspirations|start new undertakings|good order)\b"
)
_WHO = regex(r"^[A-Z][^.“”]{1,60}? should ")
_DAY_WORTH, _MEANS_WORTH, _NAME_WORTH, _WHO_WORTH = 4, 2, 2, 1


@lru_cache(maxsize=1024)  # asked of each clause once for its order and once for its place
def pointed(clause: str) -> int:
    """What a clause of a rendered demand says that a reader could act on or check; 0 or less if nothing."""
    base = worth(clause)
    if not base or (base < HARD_WORTH and _VAGUE.search(clause)):
        return 0
    named = _NAME_WORTH if _NAMED.search(_WHO.sub("", clause)) else 0
    told = sum(
        points
        for pattern, points in ((_BY_WHEN, _DAY_WORTH), (_A_MEANS, _MEANS_WORTH), (_WHO, _WHO_WORTH))
        if pattern.search(clause)
    )
    return base + told + named - min(len(telling(clause) & _SOFT), _MOST_SOFT)
