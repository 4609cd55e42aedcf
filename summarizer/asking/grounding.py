"""Finding a model's Chinese in the sentences it cites: exact after folding, or it is not there.

Folding changes characters one for one (full-width signs, kinds of quotation marks), so a place in folded
text is a place in the sentence. There is no fuzzy matching and no search outside the cited sentences.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summarizer.facts import Evidence
from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence

_SPACES = dict.fromkeys(map(ord, "\n\r\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\u3000\xa0"), " ")
_SIGNS = str.maketrans("，。：；！？（）“”‘’「」『』％－～·•・", ",.:;!?()\"\"''\"\"''%-~···")
_MARK = regex(r"\b[a-z]?[0-9]+\b")
_HAN = regex(r"[㐀-鿿]")
_SHOWN = regex(r"\([^()]{0,200}\)|（[^（）]{0,200}）|“[^“”]{0,200}”|\"[^\"]{0,200}\"|《[^《》]{0,200}》")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a string stands: `sentence.text[start:end]`."""

    sentence: Sentence
    start: int
    end: int

    @property
    def zh(self) -> str:
        """The source's own characters, whatever signs the model wrote."""
        return self.sentence.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The character before it, or nothing at the start of the sentence."""
        return self.sentence.text[max(0, self.start - 1) : self.start]

    @property
    def evidence(self) -> Evidence:
        """The same as evidence."""
        return self.sentence.evidence(self.start, self.end)


class Ground:
    """The sentences of one article, by their number."""

    def __init__(self, article: Article) -> None:
        self._sentences = {sentence.id: sentence for sentence in article.all_sentences()}
        self._folded = {name: _folded(sentence.text) for name, sentence in self._sentences.items()}

    def find(self, zh: str | None, cite: str) -> Place | None:
        """The first place of `zh` in the cited sentences, in the order of the citation."""
        return next(self.places(zh, cite), None)

    def places(self, zh: str | None, cite: str) -> Iterator[Place]:
        """Every place of `zh` in the cited sentences."""
        wanted = _folded((zh or "").strip())
        if not wanted:
            return
        for name in marks(cite):
            start = self._folded.get(name, "").find(wanted)
            while start >= 0:
                yield Place(self._sentences[name], start, start + len(wanted))
                start = self._folded[name].find(wanted, start + 1)

    def anywhere(self, zh: str) -> bool:
        """Whether `zh` stands in the article at all: enough for who speaks, who is often named once."""
        wanted = _folded(zh.strip())
        return bool(wanted) and any(wanted in text for text in self._folded.values())


def numbered(lines: Iterable[tuple[str, str]]) -> str:
    """Lines as a model is shown them, each behind its mark: an id without the `s` of a sentence (2 tokens, not 4)."""
    return "\n".join(f"{name.removeprefix('s')}|{on_one_line(text)}" for name, text in lines)


def marks(cite: str) -> tuple[str, ...]:
    """The ids a citation names, each once: "3, h1" → s3, h1."""
    named = (one if one[0].isalpha() else f"s{one}" for one in _MARK.findall(cite))
    return tuple(dict.fromkeys(named))


def on_one_line(text: str) -> str:
    """A sentence as the model is shown it: every kind of space a plain one, places unchanged."""
    return text.translate(_SPACES)


def _folded(text: str) -> str:
    return on_one_line(text).translate(_SIGNS)


def english(text: str | None) -> str | None:
    """English as it may be published, or None: no Chinese but what brackets or quotation marks show."""
    clean = " ".join((text or "").split())
    if not clean or _HAN.search(_SHOWN.sub("", clean)):
        return None
    return clean
