"""E-mail messages (.eml): the subject and the text of the message, without header, attachments and other forms."""

import hashlib
import html
from collections.abc import Callable
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default

from summarizer.errors import InputError
from summarizer.patterns import regex
from summarizer.reading.text import RawDocument

_FIELD = regex(rb"[A-Za-z][A-Za-z0-9-]{0,40}:[ \t][^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,50}")
_ENVELOPE = (b"from:", b"received:", b"return-path:", b"date:", b"subject:", b"to:", b"message-id:")
_HEADER = 20_000  # bytes
_MOST_FIELDS = 200


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


def decode_mail(data: bytes, name: str, decode_text: Callable[[bytes], RawDocument]) -> RawDocument:
    """The message as a document; `decode_text` reads the bytes of its text, whatever its header says of them.

    Raises InputError for a message without a text of its own, and what `decode_text` raises.
    """
    try:
        message = message_from_bytes(data, _class=EmailMessage, policy=default)
        body = message.get_body(("plain", "html"))
        payload = body.get_payload(decode=True) if body is not None else None
        subject = " ".join(str(message.get("subject", "")).split())
        if "\ufffd" in subject or not subject.isprintable():
            subject = ""  # written in an encoding its header does not name
        is_html = body is not None and body.get_content_type() == "text/html"
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise InputError(f"{name}: this message is broken", hint="save its text as a .txt file") from error
    if not isinstance(payload, bytes) or not payload.strip():
        raise InputError(f"{name}: a message without text", hint="save its attachment and give that")
    raw = decode_text(payload)
    head = f"<h1>{html.escape(subject)}</h1>\n" if is_html else f"{subject}\n\n"
    return RawDocument(
        name=name,
        text=head + raw.text if subject else raw.text,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/html" if is_html else raw.media_type,
        encoding=raw.encoding,
        encoding_confidence=raw.encoding_confidence,
        replacements=raw.replacements,
    )
