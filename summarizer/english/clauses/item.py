"""What the chart holds: one reading of a stretch of the clause."""

from summarizer.english.clauses.lexicon import Entry
from summarizer.patterns import regex

# Flags of an item, or-ed together.
ADVERBIAL = 1  # a verb phrase that has its adverb
SINGLE = 2  # a verb phrase of one word
SCOPE = 4  # governs what would follow 、 (严禁, 力争)
STATEMENT = 8  # not an imperative
OF = 16  # a noun phrase with a complement after its head
LIST = 32  # a noun phrase with several members
SUBJECT = 64  # a clause with its own subject
OPAQUE = 128  # shows an unexplained code
MANY = 256  # a clause list with more than one member
QUANTIFIED = 512  # a noun phrase that has its number or quantifier
ADJUNCT = 1024  # a clause that opens with an adjunct
OPEN_END = 2048  # a verb phrase whose last slot is a verb phrase or a clause
BASIC = 4096  # a noun that is one row
AGENT = 8192  # may be told to do something
PHRASES = 32768  # a verb phrase that is a list of verb phrases
PREDICATE = 16384  # says what happens to a subject, so it is no order by itself
CHAINED = 131072  # holds one deverbal noun of another (the protection of the management of rivers): not to be printed
DEED = 524288  # a noun that is a verb as well (动员, 监督)
BARE = 262144  # a list of single nouns that all take "of": what stands before them owns them all
LASTING = OPAQUE | CHAINED  # what any item that holds such an item has too


# Not: full and rigorous self-governance.
_SEVERAL = regex("(?:the )?(?:[a-z]+ and [a-z]+|[a-z ]+(?:, [a-z ]+)+ and [a-z ]+)")
_COMPLEMENT = regex(" (?:of|in|across) ")


class Item:
    """A reading of `text[start:end]` as category `cat`; mutable only while the grammar builds it."""

    __slots__ = (
        "aux", "cat", "cost", "det", "en", "entry", "flags", "heads", "kids", "members", "nom", "num", "obj",
        "predicate", "rest", "start", "subject",
    )  # fmt: skip

    def __init__(self, cat: str, start: int, cost: int, en: str, kids: "tuple[Item | Leaf, ...]") -> None:
        self.cat = cat
        self.start = start
        self.cost = cost
        self.en = en
        self.kids = kids
        self.num = "m"
        self.det = ""
        self.flags = 0
        self.heads: tuple[tuple[str, str], ...] = ()
        """Last characters of its nouns, and the English head they became."""
        self.members: tuple[str, ...] = ()
        """Texts of the members of a list of noun phrases, or of clauses."""
        self.entry: Entry | None = None
        self.nom: str | None = None
        """A predicate as a noun: "steady growth in {s}"."""
        self.obj: str | None = None
        """The object of a verb phrase that can be turned into a passive, and …"""
        self.rest: str | None = None
        """… the phrase without it."""
        self.subject: Item | None = None
        self.predicate: Item | None = None
        self.aux: Item | None = None
        """What a half-finished construction waits to be joined with."""

    @property
    def agreement(self) -> str:
        """Number of a verb it is the subject of: quality and efficiency *are*."""
        several = self.num == "m" and _SEVERAL.fullmatch(_COMPLEMENT.split(self.en)[0])
        return "p" if several else self.num

    @property
    def words(self) -> int:
        """Number of English words."""
        return self.en.count(" ") + 1


class Leaf:
    """One piece of the segmentation: a literal or a recognised span."""

    __slots__ = ("end", "entry", "shown", "start")

    def __init__(self, start: int, end: int, entry: Entry | None, shown: str = "") -> None:
        self.start = start
        self.end = end
        self.entry = entry
        self.shown = shown
        """English of a recognised span (figure, date, slogan), which the sentence must hold unchanged."""


def repeats_a_head(heads: tuple[tuple[str, str], ...]) -> bool:
    """拓展平台、延伸阵地 → "platforms … platforms": two words, one English noun. 底线意识、风险意识 repeats in both."""
    words: dict[str, str] = {}
    return any(words.setdefault(head, zh) != zh for zh, head in heads)


def leaves(item: Item) -> list[Leaf]:
    """The pieces an item was built from, left to right, as its kids stand."""
    found: list[Leaf] = []
    for kid in item.kids:
        if isinstance(kid, Leaf):
            found.append(kid)
        else:
            found += leaves(kid)
    return found


def first_leaf(item: Item) -> Leaf:
    """The piece an item begins with."""
    kid = item.kids[0]
    while isinstance(kid, Item):
        kid = kid.kids[0]
    return kid


def last_leaf(item: Item) -> Leaf:
    """The piece an item ends with."""
    kid = item.kids[-1]
    while isinstance(kid, Item):
        kid = kid.kids[-1]
    return kid
