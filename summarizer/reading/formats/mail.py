"""E-mail messages (.eml): the subject and the text of the message, without header and other forms.

Where the text only says that something is enclosed, the enclosure is read: a message, a text, a Word or PDF file.
"""

import hashlib
import html
from collections.abc import Callable, Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.policy import default

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.formats.mail_text import in_html, letters, own_words, subject_of
from summarizer.reading.text import RawDocument

_FIELD = regex(rb"[A-Za-z][A-Za-z0-9-]{0,40}:[ \t][^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,50}")
_ENVELOPE = (
    b"from:",
    b"received:",
    b"return-path:",
    b"date:",
    b"subject:",
    b"to:",
    b"message-id:",
    b"mime-version:",
)
_HEADER = 20_000  # bytes
_MOST_FIELDS = 200
_NOTE = 60  # Chinese characters; a text with fewer may say no more than that something is enclosed
_TIMES = 3  # as long as the note that what is enclosed must be
_MOST_ENCLOSED = 5  # enclosures that are opened
_ENCLOSED = (".txt", ".md", ".htm", ".html", ".docx", ".pdf", ".eml")


def is_mail(data: bytes) -> bool:
    """Whether bytes open with the header of a message: three fields of an envelope or more, then a blank line."""
    if not data[:1].isalpha() or b":" not in data[:42]:
        return False
    at, seen = 0, set()
    head = data[:_HEADER]
    for _ in range(_MOST_FIELDS):
        match = _FIELD.match(head, at)
        if match is None:
            break
        seen.add(match[0].partition(b":")[0].lower() + b":")
        at = match.end()
    return len(seen.intersection(_ENVELOPE)) >= 3 and head[at : at + 2].lstrip(b"\r")[:1] == b"\n"


def decode_mail(
    data: bytes,
    name: str,
    decode_text: Callable[[bytes], RawDocument],
    decode_enclosed: Callable[[bytes], RawDocument] | None = None,
) -> RawDocument:
    """The message as a document; `decode_text` reads the bytes of its text, whatever its header says of them.

    `decode_enclosed` reads what is enclosed, if it may be. Raises InputError for a message without a text of its own,
    and what the two raise.
    """
    try:
        message = message_from_bytes(data, _class=EmailMessage, policy=default)
        body = message.get_body(("plain", "html"))
        payload = body.get_payload(decode=True) if body is not None else None
        other = message.get_body(("html",)) if body is not None else None
        subject, kind = subject_of(" ".join(str(message.get("subject", "")).split()))
        is_html = body is not None and body.get_content_type() == "text/html"
        enclosed = list(_enclosed(message, body))[:_MOST_ENCLOSED] if decode_enclosed else []
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise InputError(f"{name}: this message is broken", hint="save its text as a .txt file") from error
    raw = _read(payload, decode_text)
    note = letters(raw.text) if raw else 0
    if note < _NOTE and other is not None and not is_html:
        # The text only says that a reader of HTML would see more.
        shown = _read(other.get_payload(decode=True), decode_text)
        if shown and letters(shown.text) > max(_NOTE, _TIMES * note):
            raw, note, is_html = shown, letters(shown.text), True
    if decode_enclosed and note < _NOTE:
        for part in enclosed:
            found = _opened(part, decode_enclosed)
            if found and letters(found.text) > _TIMES * note:
                return replace(found, name=name, sha256=hashlib.sha256(data).hexdigest())
    if raw is None:
        raise InputError(f"{name}: a message without text", hint="save its attachment and give that")
    head = f"<h1>{html.escape(subject)}</h1>\n" if is_html else f"{subject}\n\n"
    text = in_html(raw.text, kind) if is_html else own_words(raw.text, kind)
    return RawDocument(
        name=name,
        text=head + text if subject else text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/html" if is_html else raw.media_type,
        encoding=raw.encoding,
        encoding_confidence=raw.encoding_confidence,
        replacements=raw.replacements,
    )


def _read(payload: object, decode: Callable[[bytes], RawDocument]) -> RawDocument | None:
    return decode(payload) if isinstance(payload, bytes) and payload.strip() else None


def _enclosed(message: EmailMessage, body: Message | None) -> Iterator[bytes]:
    """The bytes of what is enclosed and may be read: other messages, and files by the ends of their names."""
    for part in message.iter_attachments():
        if part is body:
            continue
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            if isinstance(inner, list) and isinstance(inner[0], Message):
                yield bytes(inner[0])
        elif (part.get_filename() or "").lower().endswith(_ENCLOSED):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                yield payload


def _opened(data: bytes, decode: Callable[[bytes], RawDocument]) -> RawDocument | None:
    try:
        return decode(data)
    except InputError:
        return None
