"""The words of a message that are its own: not those it answers, nor the card of whoever sent it.

An answer quotes what it answers, a message sent on has the header of the first over its text. Where nothing but a
quotation is there, the quotation is the text.
"""

import re
from enum import StrEnum
from itertools import takewhile

from summarizer.patterns import regex
from summarizer.reading.lines.surnames import is_person

_HAN = regex(r"[一-鿿]")
_ANSWERED = regex(r"(?:re|回复|答复|回|答|自动回复)\s?[:：]\s{0,4}", re.IGNORECASE)
_SENT_ON = regex(r"(?:fwd?|转发|转)\s?[:：]\s{0,4}", re.IGNORECASE)
_TAG = regex(r"(?:【[^【】]{2,6}】|\[[^\[\]]{2,8}\])\s{0,4}(?=.{6})")  # 【报送】, [外部邮件]
_RULE = regex(
    r"[\s>*_-]{0,40}[-*_]{2,40}\s?(?:原始邮件|原邮件|邮件原件|转发邮件信息|转发的邮件|转发邮件|转发开始|回复的原邮件|回复的邮件"
    r"|Original Message|Original|Forwarded message)\s?[-*_]{2,40}\s*",
    re.IGNORECASE,
)
_HEADER = regex(
    r"[\s>*|]{0,8}(?:发件人|发信人|发送时间|发送日期|发送|日期|时间|收件人|抄送人?|密送|主题|From|Sent|Date|To|Cc|Subject)\s?\*{0,2}[:：|].{0,2000}",
    re.IGNORECASE,
)
_SENDER = regex(r"[\s>*|]{0,8}(?:发件人|发信人|From)\s?\*{0,2}[:：|]", re.IGNORECASE)
# Who wrote what is quoted, with an address or a time; 他在日记中写道： is text.
_WROTE = regex(
    r"\s*(?=.{0,160}(?:@|\d[:：]\d\d|\d{4}[-年/]))[^。]{2,200}(?:写道|wrote)\s?[:：]\s*", re.IGNORECASE
)
_CARRIER = regex(
    r"\s*(?:发自我的|来自我的|发送自|由.{2,12}邮箱发送|Sent from|从\s?Windows|获取\s?Outlook|Get Outlook"
    r"|[-—]{1,3}\s?发自).{0,60}"
    r"|\s*[此本]邮件由系统自动.{0,60}"
    r"|\s*(?:本邮件|此邮件|此电子邮件|This e-?mail|The information contained).{0,20}"
    r"(?:含有|包含|可能|及其附件|仅|is |and |in ).{0,2000}"
)
_CONTACT = regex(
    r"\s*(?:手机|电话|座机|办公电话|传真|邮箱|电子邮箱|邮件|地址|邮编|微信|QQ|网址|E-?mail|Tel|Mobile|Phone|Fax)\s?[:：].{1,100}"
    r"|\s*(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})\s*",
    re.IGNORECASE,
)
# 王主任好： over 稿件发您，烦请审核，谢谢！
_SALUTATION = regex(r"\s{0,8}[一-鿿]{1,14}(?:[：:，,！!]|好[。]?)\s*")
_NOTE = regex(
    r"\s{0,8}(?:[您你]好[！!，,。]\s?)?(?=[^\d]{0,40}(?:附上|附件|发[您你给]|报来|查收|审阅|审核|编发|刊发|采用|指正))[^\d]{4,60}"
)
_CLOSING = regex(r"\s{0,8}(?:此致|敬礼|顺[颂祝]|祝|谢谢|致谢|Best|Kind)[^。]{0,16}")
_SIGNED = 3  # lines that name who sent a message
_STOP = regex("[，。；：]")
_NOTED = 4  # lines of a note and the text under it
_CARD = 10  # lines of the card at the foot of a message
_OWN = 60  # Chinese characters of a text that is more than a note


class Sent(StrEnum):
    """What the subject says a message is."""

    FIRST = "first"
    ANSWER = "answer"
    SENT_ON = "sent on"


def subject_of(subject: str) -> tuple[str, Sent]:
    """The subject without what programs put before it, and what that says; nothing if its encoding is not named."""
    if "\ufffd" in subject or not subject.isprintable():
        return "", Sent.FIRST
    kind = Sent.FIRST
    while True:
        for form, said in ((_ANSWERED, Sent.ANSWER), (_SENT_ON, Sent.SENT_ON), (_TAG, Sent.FIRST)):
            if match := form.match(subject):
                subject = subject[match.end() :]
                kind = said if kind is Sent.FIRST else kind  # the last program put its word first
                break
        else:
            return subject, kind


def letters(text: str) -> int:
    """How many Chinese characters a text has."""
    return len(_HAN.findall(text))


def own_words(text: str, kind: Sent) -> str:
    """A text without what it answers, the header of what is sent on, cards and what programs add."""
    lines = text.replace("\r\n", "\n").split("\n")
    lines = _without_card([line for line in lines if not _CARRIER.fullmatch(line)])
    lines = _without_header(lines, kind)
    # A card may stand over what is answered.
    return "\n".join(_without_courtesy(_without_card(_without_quotation(lines))))


def in_html(source: str, kind: Sent) -> str:
    """The source without what programs add; up to what it answers, which they mark, unless it is sent on."""
    source = _SENT_BY_ITSELF.sub("", source)
    if (
        kind is not Sent.SENT_ON
        and (match := _QUOTED_HTML.search(source))
        and letters(source[: match.start()]) >= _OWN
    ):
        return source[: match.start()]
    return source


_SENT_BY_ITSELF = regex(r"[此本]邮件由系统自动[^<>]{0,60}")
_QUOTED_HTML = regex(
    r"<(?:div|blockquote|hr|span)\s[^<>]{0,300}(?:gmail_quote|divRplyFwdMsg|isReplyContent|type=[\"']?cite|ntes-mailmaster-quote|mail-editor-reference)",
    re.IGNORECASE,
)


def _without_card(lines: list[str]) -> list[str]:
    """Lines up to the last -- over a few without a sentence (RFC 3676, 4.3), or to the telephones at their end."""
    at = next((i for i in range(len(lines) - 1, -1, -1) if lines[i].rstrip() in ("--", "—", "——")), None)
    if at is not None and len(lines) - at <= _CARD and not any("。" in line for line in lines[at:]):
        return lines[:at]
    end = len(lines)
    while end and (not lines[end - 1].strip() or _CONTACT.fullmatch(lines[end - 1])):
        end -= 1
    card = any(line.strip() for line in lines[end:])
    if card and end and "|" in lines[end - 1] and "。" not in lines[end - 1]:
        end -= 1  # 何静 | 平川县融媒体中心
    elif card and (names := _names_over(lines[:end])):
        end -= names
    return lines[:end] if card else lines


def _names_over(lines: list[str]) -> int:
    """How many lines at the end, set apart, are a person and his office, over their telephones."""
    block = list(takewhile(str.strip, reversed(lines)))
    named = len(block) <= _SIGNED and len(block) < len(lines) and any(is_person(x.strip()) for x in block)
    return len(block) if named and not any(_STOP.search(x) for x in block) else 0


def _without_courtesy(lines: list[str]) -> list[str]:
    """The lines without the note over a text that is sent to be used, and what ends such a note under it."""
    said = [i for i, line in enumerate(lines) if line.strip()]
    if len(said) < _NOTED or not _SALUTATION.fullmatch(lines[said[0]]) or not _NOTE.fullmatch(lines[said[1]]):
        return lines
    closing = next((i for i in said[2:] if _CLOSING.fullmatch(lines[i])), len(lines))
    short = all("。" not in line for line in lines[closing:])
    kept = lines[said[1] + 1 : closing] if short else lines[said[1] + 1 :]
    return kept if letters("".join(kept)) >= _OWN // 2 else lines


def _without_header(lines: list[str], kind: Sent) -> list[str]:
    """The lines without the header of an earlier message; of an answer what stands over it, if that is a text."""
    i = 0
    while i < len(lines):
        begin = i
        i += bool(_RULE.fullmatch(lines[i]))
        end = i
        while end < len(lines) and (not lines[end].strip() or _HEADER.fullmatch(lines[end])):
            end += 1
        block = lines[i:end]
        told = sum(bool(line.strip()) for line in block)
        if told >= 3 and any(_SENDER.match(line) for line in block):
            over, under = lines[:begin], lines[end:]
            told = letters("".join(over))
            answers = kind is Sent.ANSWER or (kind is Sent.FIRST and told >= letters("".join(under)))
            if answers and told >= _OWN:
                return over
            over = over if letters("".join(over)) >= _OWN else []
            return [*over, "", *_without_header(under, kind)]
        i = max(end, begin + 1)
    return lines


def _without_quotation(lines: list[str]) -> list[str]:
    """The lines that are not quoted, or if they are hardly any, the quoted ones without their marks."""
    lines = [line for line in lines if not (line.rstrip().endswith(("：", ":")) and _WROTE.fullmatch(line))]
    quoted = [line.lstrip().startswith(">") for line in lines]
    own = [line for line, q in zip(lines, quoted, strict=True) if not q]
    if letters("".join(own)) >= _OWN:
        return own
    return [line.lstrip("> ") if q else line for line, q in zip(lines, quoted, strict=True)]
