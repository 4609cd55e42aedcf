"""What an English editor changes in a sentence whatever it says: whose duty it is, and verbs that add nothing."""

from summarizer.patterns import regex

# What one has oneself, behind the verb that says what is done with it: "departments should fulfil *their* duties".
_OWN = regex(
    r"\b(fulfil|perform|shoulder|raise|strengthen|boost)"
    r" (?:the (?=sense of|principal))?"
    r"(?!public |residents|villagers|youth )"
    r"((?:[a-z-]+ (?:and [a-z-]+ )?){0,2}?"
    r"(?:duties|duty|functions|responsibility|responsibilities|awareness|confidence|sense of|understanding)\b)"
    r"(?! (?:system|list|of (?:the )?(?:public|people|residents|villagers))|.*\bthe sense)"
)
# The importance of *attending to* relief, responsibility in *seeing to* it: the preposition says as much.
_ADDS_NOTHING = regex(r"\b(of|in|for|on|to) (?:attending|seeing) to (?=[a-z])")
# "keep building" has no -ing form that English would write.
_KEEPING = regex(r"\bkeeping (?!spending\b|training\b|housing\b|lending\b)(?=[a-z]+ing\b)")
_OCCURRENCE = regex(r"\b(prevent|end to|against|avoid|curb|stop|reduce|rule out) the occurrence of ")


def polished(en: str, owner: str | None) -> str:
    """A sentence before its capital and its stop; `owner` is *their* or *its* if the sentence says who acts."""
    if owner is not None and " should " in en:
        head, should, rest = en.partition(" should ")
        en = head + should + _OWN.sub(rf"\1 {owner}\2", rest)
    if "ing to " in en:
        en = _ADDS_NOTHING.sub(r"\1 ", en)
    if "keeping " in en:
        en = _KEEPING.sub("constantly ", en)
    return _OCCURRENCE.sub(r"\1 ", en) if "occurrence" in en else en
