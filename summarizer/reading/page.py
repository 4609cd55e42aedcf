"""A decoded document to a page: the whole way of reading, in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from summarizer.facts import Flag, Span
from summarizer.patterns import regex
from summarizer.reading.articles.again import once, without_title
from summarizer.reading.articles.columns import is_wrapped
from summarizer.reading.articles.gaps import signs_paper
from summarizer.reading.articles.roles import Draft
from summarizer.reading.articles.sentences import number, tidy
from summarizer.reading.articles.split import drafts
from summarizer.reading.articles.unwrap import Paragraph, paragraphs
from summarizer.reading.formats.cues import without_cues
from summarizer.reading.formats.html import text_of, without_tags
from summarizer.reading.formats.markdown import text_of as text_of_markdown
from summarizer.reading.frame.frame import said_elsewhere, sort_lines
from summarizer.reading.frame.webhead import WebHead, from_title, letters, web_head
from summarizer.reading.headline.headline import MASTHEAD_OVERLAP, choose, overlap, pairs
from summarizer.reading.lines.banner import is_banner, is_item, is_newspaper, is_outlet
from summarizer.reading.lines.byline import (
    Dateline,
    bare_name,
    byline_alone,
    cut_dateline,
    dateline,
    is_author,
    is_byline,
    is_credit,
    jump,
    names_alone,
    names_office,
    photo_credit,
    signed_by_role,
    signs_with_office,
    tail_credit,
)
from summarizer.reading.lines.fields import Field, find_label
from summarizer.reading.lines.furniture import ISSUED, describe
from summarizer.reading.lines.line import Kind, lines
from summarizer.reading.lines.signers import people
from summarizer.reading.lines.stamps import day_beside, iso_day
from summarizer.reading.lines.surnames import is_person
from summarizer.reading.lines.vocabulary import FRAMED, frame_share
from summarizer.reading.piece import Piece, whole
from summarizer.reading.place import Place, size_of
from summarizer.reading.refused import refuse_foreign, refuse_frames, refuse_other_pages
from summarizer.reading.repair.damage import repair
from summarizer.reading.repair.fold import fold
from summarizer.reading.text import Article, CleanText, Page, RawDocument

_MARKUP = {"text/html": (text_of, "html_text"), "text/markdown": (text_of_markdown, "markdown_text")}
_WEEKDAY = regex("星期|版")
_NAME = 3  # characters of a name that can hardly be anything else
_SECTION = 3  # characters of the name of a section
_DRAWN_UP = ("成文", "印发", "制发", "更新", "创建", "编辑", "来信")  # not yet published, or again
_PUBLISHING = frozenset(("source", "count", "people", "author"))  # what stands beside a day of publication
_OUTLET = regex("(?<=摄)[（(][一-鿿]{2,10}[）)]$")  # 甲摄（云河网）
_BUTTON_BEHIND = regex("(?<=..)(?:我要|网友)?(?:评论|纠错|分享|打印|收藏|留言|投稿)$")
_COMPILED = regex("(?<=..)综合(?:报道|整理|消息|编辑)$")  # 云河在线综合报道
_READING = regex("[āáǎàēéěèīíǐìōóǒòūúǔùǜ]")
_NO_PUBLISHER = frozenset(
    (
        "本站",
        "本站原创",
        "原创文章",
        "本网",
        "本台",
        "本报",
        "本刊",
        "网络",
        "互联网",
        "原创",
        "未知",
        "不详",
        "管理员",
        "超级管理员",
        "系统管理员",
        "网站管理员",
        "本站编辑",
        "admin",
        "转载",
        "其他",
        "无",
        "佚名",
        "系统",
        "网络整理",
        "网络转载",
        "网络收录",
        "网络采集",
        "综合整理",
    )
)


@dataclass(frozen=True, slots=True)
class _Stated:
    """What the metadata of a page says."""

    publisher: str | None = None
    published: str | None = None

    def or_else(self, head: WebHead) -> "_Stated":
        """What the page prints, and where it prints nothing what its head states."""
        source = head.source if head.source and _may_publish(head.source) else None
        return replace(self, publisher=self.publisher or source, published=self.published or head.published)


def read(raw: RawDocument) -> Page:
    """Articles with numbered sentences. Raises InputError if the page is hardly Chinese, or nothing but frame."""
    clean = clean_text(raw)
    refuse_foreign(raw.name, clean.text)
    head = web_head(raw.text) if raw.media_type == "text/html" else WebHead()
    all_lines = lines(Piece(clean.text, clean.offsets))
    refuse_other_pages(raw, all_lines)
    article = from_title(all_lines, head.titles, head.over) if head.titles else all_lines
    found = sort_lines(article)
    transforms = list(clean.transforms)
    if len(article) < len(all_lines) or any(line.kind is not Kind.TEXT for line in found):
        transforms.append("furniture_removed")
    wrapped = is_wrapped(found)
    if wrapped:
        transforms.append("unwrapped")
    prose = paragraphs(found, wrapped)
    stated = _stated(_meta(prose)).or_else(head)
    split = _titled(drafts(prose), [*head.titles, *said_elsewhere(found)])
    if not stated.published:
        stated = replace(stated, published=_beside(prose))
    refuse_frames(raw.name, split)
    size = _sizes(raw.layout, head.main)
    articles = tuple(_article(f"a{n}", draft, stated, size) for n, draft in enumerate(split, 1))
    return Page(
        raw=raw,
        clean=replace(clean, transforms=tuple(transforms)),
        articles=articles,
        publisher=stated.publisher,
        published=stated.published,
        flags=clean.flags,
    )


def _sizes(layout: Sequence[Place], main: str) -> Callable[[Piece], float]:
    """How large lines are set: as they stand on paper, or twice as large as others if a newspaper says so of them."""
    if layout:
        return lambda row: size_of(layout, row.offsets[0])
    return lambda row: 1.0 + (letters(row.text) in main) if main else 0.0


def clean_text(raw: RawDocument) -> CleanText:
    """The document with damage undone and characters folded; lines and page frame are still there."""
    if raw.media_type in _MARKUP:
        extract, transform = _MARKUP[raw.media_type]
        piece, transforms, flags = repair(extract(raw.text))
        transforms = (transform, *transforms)
    else:
        piece, transforms, flags = repair(without_cues(without_tags(whole(raw.text))))
    folded = fold(piece)
    if folded is not piece:
        transforms = (*transforms, "folded")
    if raw.transforms and Flag.PROVENANCE_SUSPECT not in flags:
        flags = (*flags, Flag.PROVENANCE_SUSPECT)
    return CleanText(folded.text, folded.offsets, (*raw.transforms, *transforms), flags)


def _meta(prose: list[Paragraph]) -> list[Piece]:
    """The metadata of a page in order, but the days of notices last: an office signs with them, and no page."""
    meta = [(p, above) for above, p in pairwise([None, *prose]) if p and p.kind is Kind.META]
    meta.sort(key=lambda pair: bool(pair[1] and signs_paper(pair[1], pair[0])))
    return [p.piece for p, _ in meta]


def _stated(meta: list[Piece]) -> _Stated:
    """Publisher and day of publication: labelled fields before bare stamps, the first of each.

    A day with that of the moon beside it (农历：除夕) is one that a notice is on, and no stamp.
    """
    days: list[tuple[int, str]] = []
    publisher: str | None = None
    paper: str | None = None
    aside: str | None = None
    for piece, below in zip_longest(meta, meta[1:]):
        line = describe(piece)
        if line is None and piece.text.startswith("日期") and (day := iso_day(piece.text)):
            days.append((1, day))
        for field in line.fields if line else ():
            value = line.value(field).partition("_")[0].removeprefix("来源") if line else ""
            value = _COMPILED.sub("", _BUTTON_BEHIND.sub("", value)) if field.kind == "source" else value
            if not value and below and _is_below(field, below) and not is_byline(below.text):
                label = find_label(below.text, 0, len(below.text))
                value = below.text[
                    : max(label, 0) or None
                ].strip()  # a register has the value under its label
            if field.kind in ("date", "stamp") and "（农历：" not in piece.text and (day := iso_day(value)):
                days.append((_rank(field, line.fields if line else (), value), day))
            elif field.kind == "source" and not field.label and is_newspaper(value):
                paper = paper or value
            elif field.kind == "source" and publisher is None and _may_publish(value):
                # What stands before a time without a label may be the name of a section: 职场 2024-10-15 15:16.
                if field.label or is_banner(value) or len(value) > _SECTION:
                    publisher = value.partition("、")[0]
                else:
                    aside = aside or value
    # A masthead says whose page it is; 来源 may stand under a single article of it.
    banner = next((piece.text for piece in meta if is_outlet(piece.text)), None) or _in_masthead(meta)
    publisher = paper or publisher or banner or aside
    first = min(days, key=lambda pair: pair[0])[1] if days else None
    return _Stated(publisher, first)


def _is_below(field: Field, below: Piece) -> bool:
    """Whether a line may be the value of the label over it: a day of that of a day, else what states nothing itself."""
    line = describe(below)
    if line is None:
        return frame_share(below.text) < FRAMED  # 来源： over 字体显示：大 中 小
    return field.kind == "date" and [f.kind for f in line.fields] == ["stamp"]


def _beside(prose: list[Paragraph]) -> str | None:
    """The day of a stamp with its year behind, if the months that the text names tell which number is the month."""
    stamps = [p.text for p in prose if p.kind is Kind.META and ":" in p.text]
    told = "".join(p.text for p in prose if p.kind is Kind.TEXT) if stamps else ""
    return next((day for stamp in stamps if (day := day_beside(stamp, told))), None)


def _in_masthead(meta: list[Piece]) -> str | None:
    """The paper that a masthead names among other things: 2023年6月5日 星期一 今日云河 02."""
    lines = (piece.text for piece in meta if _WEEKDAY.search(piece.text) and iso_day(piece.text))
    return next((word for line in lines for word in line.split() if is_banner(word)), None)


def _titled(found: tuple[Draft, ...], titles: Sequence[Piece]) -> tuple[Draft, ...]:
    """The only article of a web page under the title that is stated elsewhere, if the page prints none over it."""
    if len(found) != 1 or found[0].heading:
        return found
    body = pairs("".join(piece.text for piece in found[0].body))
    shares = [(overlap(t.text, body), t) for t in titles if "&" not in t.text]
    share, title = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    return (replace(found[0], heading=(title,)),) if title and share >= MASTHEAD_OVERLAP else found


def _rank(field: Field, beside: Sequence[Field], value: str) -> int:
    """How surely a day is that of publication, the surest first: 发布时间, 成文日期, a stamp among fields, a bare day.

    The head of a site may show today's date, or that of its last mending, above the publication line.
    """
    if field.kind == "date":
        return 1 if field.label.startswith(_DRAWN_UP) else 0
    return 2 if ":" in value or any(f.kind in _PUBLISHING for f in beside) else 3


def _may_publish(value: str) -> bool:
    """Whether a source names anybody: an editor's login does not, nor does a name with its reading left in it."""
    han = any("一" <= c <= "鿿" for c in value)
    named = value not in _NO_PUBLISHER and not ISSUED.fullmatch(value) and han and not _READING.search(value)
    return named and frame_share(value) < 1.0  # 打印


def _authors(meta: list[Piece]) -> tuple[str, ...]:
    """Reporters and photographers named in the metadata of one article."""
    names: list[str] = []
    open_label = False
    for piece in meta:
        line = describe(piece)
        under_label, open_label = open_label, bool(line and line.fields[-1].start == line.fields[-1].end)
        if names_office(piece.text):
            continue
        if under_label and not line and piece.text[0] != "（" and photo_credit(piece.text) < 0:
            continue
        if line:
            # Desk staff (编辑, 一审) are fields of their own; only what an author's label introduces is a byline.
            for field in line.fields:
                names += people(line.value(field)) if field.kind == "author" else ()
        elif photo_credit(piece.text) == 0:
            names += people(
                _OUTLET.sub("", piece.text)
                .rstrip("）)")
                .removesuffix("报道")
                .removesuffix("摄影")
                .removesuffix("摄")
            )
        elif (
            tail_credit(piece.text) == 0
            or is_credit(piece.text)
            or is_byline(piece.text)
            or names_alone(piece.text)
            or is_author(piece.text)
            or signs_with_office(piece.text)
        ):
            names += people(piece.text)
        elif alone := byline_alone(piece.text):
            names += people(alone)
        elif "题：" in piece.text and (found := dateline(piece.text)):
            names += found.names
    return tuple(names)


def _article(name: str, draft: Draft, stated: _Stated, size: Callable[[Piece], float]) -> Article:
    body = list(draft.body)
    # A caption or a summary may stand over the paragraph with the dateline.
    first = next((i for i, piece in enumerate(body) if dateline(piece.text)), 0)
    line, body[first], told = cut_dateline(body[first])
    meta = list(draft.meta)
    flags = [Flag.LAYOUT_GUESS] if draft.guessed else []
    if any(jump(piece.text) for piece in (*body, *meta)):
        body = [piece for piece in _without_jumps(body) if piece.text]
        flags.append(Flag.TRUNCATED)
    heading = choose(draft.heading, draft.body, size)
    if heading.headline:
        body = without_title(body, heading.headline, draft.heading)
    body = once(_without_credits(body, meta))
    numbered = iter(range(1, len(meta) + 2))
    told = told or Dateline(0, ())
    pieces = [*draft.body, *draft.heading]
    return Article(
        id=name,
        span=Span(start=min(p.offsets[0] for p in pieces), end=max(p.offsets[-1] for p in pieces) + 1),
        sentences=number(body),
        headline=tidy(heading.headline).sentence("h1") if heading.headline else None,
        kicker=tidy(heading.kicker).sentence("h2") if heading.kicker else None,
        byline=tuple(dict.fromkeys((*told.names, *_authors(meta)))),
        dateline=line.sentence(f"m{next(numbered)}") if line else None,
        dateline_month_day=told.month_day,
        meta=tuple(piece.sentence(f"m{next(numbered)}") for piece in meta),
        published=told.iso or _stated(list(draft.meta)).published or stated.published,
        flags=tuple(flags),
    )


def _without_credits(body: list[Piece], meta: list[Piece]) -> list[Piece]:
    """The body without the credits that end its last paragraphs and its captions; they join the metadata."""
    kept: list[Piece] = []
    for place, piece in enumerate(body):
        at = photo_credit(piece.text)
        last = place >= len(body) - 3 or is_item(piece.text)  # every item of a column may be signed
        if at <= 0 and last and piece.text[0] == "（" and names_alone(piece.text):
            at = 0
        elif at <= 0 and last:
            at = tail_credit(piece.text)
        if at < 0 and place == len(body) - 1 and place and kept and kept[-1].text[-1] == "。":
            alone = len(piece.text) == _NAME and is_person(piece.text)
            named = " " in piece.text and is_author(piece.text)
            at = 0 if alone or named or signs_with_office(piece.text) else at
        if at < 0:
            at = bare_name(piece.text) if place == len(body) - 1 else signed_by_role(piece.text)
        if at < 0:
            kept.append(piece)
            continue
        meta.append(piece.part(at))
        if (rest := piece.part(0, at)).text:
            kept.append(rest)
    return kept


def _without_jumps(body: list[Piece]) -> list[Piece]:
    """The body without （下转第四版）."""
    return [piece.without([cut]) if (cut := jump(piece.text)) else piece for piece in body]
