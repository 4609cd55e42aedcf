"""Lines most of which nothing on the page says, and reasons nothing on it gives.

A word whose Chinese is known and stands nowhere on the page may be a writer's own; a line of such words tells of
something else. What is given as a cause must be told on the page in some of its words.
"""

from collections.abc import Iterator
from functools import lru_cache

from summarizer.checking.aligned import chinese_of
from summarizer.checking.line.glosses import STEM, spoken_by_rows
from summarizer.checking.line.words import COMMON, words
from summarizer.checking.vocabulary.senses import hinted, phrases
from summarizer.checking.vocabulary.things import hint_at, may_tell
from summarizer.language.matching import holds
from summarizer.patterns import regex

_WORD = regex(r"(?<![A-Za-z'’-])[a-z]{4,}(?![A-Za-z])")
_CAUSE = regex(
    r"\b(?P<how>(?:[Bb]ecause(?: of)?|(?<!is )(?<!are )(?<!was )(?<!were )due to|[Oo]wing to|on account of|"
    r"(?:was|were|been) (?:caused|damaged|broken|destroyed|triggered|prompted) by|[Ii]n response to|in the wake of)|"
    r"(?P<event>[Aa]fter|[Ff]ollow(?:ing|ed)))(?P<why> [^,.;]{4,90})"
)
_TOLD = regex(r"\b(?:was|were|had|has|have)\b")
# Words of any summary: what stands for them in Chinese is told in a hundred ways.
_GENERIC_WORDS = (
    "able above according accordingly account accounts accurate achieve achieved achievement achievements achieves "
    "across acted acting action actions active actively acts actually added additional adds after again against "
    "agree agreed agreement agrees ahead aimed aims allow allowed allows almost along already also although among "
    "another answer any anyone anything apart appear appeared appears approach approaches appropriate area areas "
    "around article articles ask asked asks aspect aspects attempt attempts attend attended attending aware away "
    "back barely base based bases basis become becomes before began begin begun behave behind being believe beneath "
    "beside besides best better between beyond big bigger biggest billion bodies body book books both briefing "
    "bring bringing brings broad brought bureau busy call called calls came care cared careful carefully cares "
    "carried carries carry carrying case cases cause caused causes central certain chair chaired chairs change "
    "changed changes changing chapter charge charged charges chief chiefly choose chooses chose chosen citizen "
    "citizens city civilised civilized claim claimed claims clear close closely closer colleague colleagues come "
    "comes coming comment comments committee committees common complete completed completely concern concerned "
    "concerning concerns condition conditions conduct conducted conducts conference conferences consider considered "
    "content contents contrary cope copes correct correctly county courses court cover covered covers current cuts "
    "data date dated dates day days deadline deadlines deal deals dealt decide decided decides decision decisions "
    "deep deeply degree department departments depend depends deputy described detail details determine determined "
    "different director district document documents does double down dozens draw drawn draws dream drew drive "
    "driven drop dropped drops due during each earlier earliest early earn earned easier easiest easy effect "
    "effective effects efficient effort efforts eight eighth eleven else elsewhere employee employees enable "
    "enabled enables end ended endorsed enough enter entered enters entire entirely especially essential estimate "
    "estimated even event events every everybody everyone everything exact exactly example excellent executive "
    "expect expected expects extent extra extremely eye eyes face faced faces fact fairly fall fallen falls fast "
    "faster fastest feature features feel feet fell felt field fields fifth fifty figure figures find findings "
    "finds finish finished finishes finishing firm firmly first five flow flows follow followed following follows "
    "foot form forty forward found four fourth free friend friends full fuller fully further furthermore furthest "
    "future gave general generally get gets getting give given gives giving go goes gone good got government great "
    "greater greatest grew ground grounds group groups grow growing grown half hand handed handle handled hands "
    "happen happened happens happy hard harder hardest hardly head headline heads hear heard heart hearts held help "
    "helped helpful helps hence herself high higher highest highly himself hold holding holds hope hoped hopes host "
    "hosted hosts hour hours house household households however hundred hundreds idea ideas important impossible "
    "improve improved improves include included includes including increase increased indeed individual information "
    "instead instruction instructions introduce introduced introduces involve involves issue issued issues item "
    "items itself job jobs join joined joint jointly just keep keeps kept kind lack lacked lacks laid large largely "
    "larger largest last late later latest lay lays lead leader leaders leading leads leave leaves leaving left let "
    "lets letter letters level levels lies life lift lifted lifts likely likewise line lines list listed listen "
    "lists live lived lives living local long longer longest look looked looking looks low lower lowest lying made "
    "main mainly major make makes making manage managed manages manner many matter matters mayor meal meanwhile "
    "meet meeting meetings meets member members mention mentioned mentions message messages method methods might "
    "million mind minds minutes month months more moreover mostly move moved moves moving much multiple municipal "
    "must mutual mutually name named names national near nearby nearly necessary need needed needs negative new "
    "newly news next nine ninth nobody none notably note noted nothing notice number numerous occupation occur "
    "occurred office official officials only onward open opened openly opposite order orders organise organised "
    "organize organized other others otherwise over overall owing own page pages paid paper papers part participant "
    "participants particular particularly partly partners parts party pass passed passes past people percent period "
    "periods person personnel pick picked picks place placed places play plays point points positive possible post "
    "posted posts present press pressed problem problems produce produced produces proper properly propose proposed "
    "proposes prove proved proven proves provided province provincial public publish published publisher publishes "
    "pull pulled pulls purpose purposes push pushed pushes put puts putting quarter quarters question quickly quite "
    "raise raised range ranges rate rates rather reach reached reaches readout ready real really reason receive "
    "received receives receiving recent recently record records refer referred refers refuse regard regarded "
    "regarding regards relate related relates relating relatives relay relayed remain remainder remained remaining "
    "remains remark remarks remind reminded report reported reporting reports representative representatives "
    "required resident residents respect respectively respects rest result results return right rise room rose "
    "roughly rule ruled rules run running runs said same saw saying says second secretary section sections seeing "
    "seek seeks seem seemed seems seen sees send sends sense senses sent separate serious seriously serve served "
    "serves session set sets setting settle seven seventh several severe severely share shared shares short shorter "
    "shortest should show showed shown shows side sides sign signature signed significant signing signs similar "
    "simply since single sits sixteenth sixth slide slow small smaller smallest social solid solidly solve solved "
    "solves some somebody someone something soon sought source sources speak speaking special specific specifically "
    "speech speeches spoke spoken stable staff stage stages stand standing stands start started starting state "
    "stated states stay stayed stays steadily steady step steps still stood stories story stressed strong stronger "
    "strongest strongly studied studies study subject subjects success successes successful successfully such suit "
    "suitable suits summary sure take taken takes taking talk talked task tasks team teams tell tells tenth text "
    "texts them theme themes themselves there therefore these they thing things think third thirteenth thirty those "
    "though thought thousand thousands three threw through throw thrown throws thus time times title titles today "
    "together told tomorrow took topic topics total toward towards town towns track tracked tried tries triple true "
    "truly try trying turn turned turns twelve twenty unable under unit units unless unlikely until urged use used "
    "useful uses using valuable varied various very view views village villager villagers villages visit visited "
    "visiting visitors vital want wanted wants watch way ways weak weaker weakest week weeks well went what when "
    "where whereas whether which while whole wholly whose wide widely widen widened widens wish wished within "
    "without word words work worked worker workers working works world worth worthwhile worthy would year years "
    "yesterday yuan"
)
_GENERIC = frozenset(_GENERIC_WORDS.split()) | COMMON
_LEAST = 2
"""So many words a page must lack if it has none of a line, and one more if it has some."""


def check_unfounded(en: str, text: str) -> Iterator[str]:
    """Messages where a line, or the cause it gives for something, is of words that stand nowhere in `text`."""
    told = _stands_in(en, text)
    lacking = [word for word, stands in told.items() if not stands]
    held = len(told) - len(lacking)
    if len(lacking) >= _LEAST + bool(held) and 2 * held <= len(lacking):
        yield f"“{'”, “'.join(lacking)}”: nothing on the page says so"
        return
    for cause in _CAUSE.finditer(en):
        why = _stands_in(cause["why"], text)
        lacking = [word for word, stands in why.items() if not stands]
        lacking += [
            word for word in _WORD.findall(cause["why"]) if word not in _GENERIC and not chinese_of(word)
        ]
        held = len(why) - len(lacking)
        if lacking and (
            held == 0 if cause["event"] and not _TOLD.search(cause["why"]) else held <= len(lacking)
        ):
            yield f"“{cause['how']} … {lacking[0]}”: nothing on the page says so"


def _stands_in(en: str, text: str) -> dict[str, bool]:
    """The words of a line whose Chinese is known, each with whether it stands in a text."""
    spoken = words(en)
    low = en.lower()
    in_phrases = any(holds(text, chinese) for chinese in phrases(low, spoken))
    return {
        word: in_phrases or _stands(word, text)
        for word in _WORD.findall(en)
        if word not in _GENERIC and chinese_of(word)
    }


@lru_cache(maxsize=8192)
def _stands(word: str, text: str) -> bool:
    return (
        holds(text, (*chinese_of(word), *hint_at(word), *hinted(word)))
        or word[:STEM] in spoken_by_rows(text)
        or may_tell(word, text)
    )
