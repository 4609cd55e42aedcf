"""Sentences of a page that speak to a machine: orders to whatever summarises it, hidden or plain.

They are no part of the report, so nothing is extracted from them, by model or by rules. What a page says to its
human readers is left alone, also where it speaks about artificial intelligence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.patterns import regex
from summarizer.reading.text import Article, Sentence

_SERVANT = (
    r"(?:AI|人工智能|智能|语言|大语言|摘要|翻译|聊天|写作)(?:助手|助理|机器人|摘要器|写手)|语言模型|自动(?:摘要|翻译)(?:程序|工具|系统)|"
    r"ChatGPT|GPT-?\d|LLM|(?:AI |language )(?:assistant|model)s?|chatbot"
)
_MACHINE = rf"(?:{_SERVANT}|AI|大模型|AI模型|人工智能|机器人|GPT|DeepSeek|Claude|assistant)"
_EARLIER = (
    r"(?:以上|上述|上面|之前|前面|前述|此前|先前|所有|全部|一切|原有|"
    r"previous|above|prior|earlier|preceding|all|any)"
)
_RULES = (
    r"(?:内容|指令|指示|要求|规则|提示|文字|设定|限制|命令|约束|"
    r"instructions?|rules?|text|prompts?|directions?|content)"
)
_WRITING = r"(?:摘要|译文|英文稿|英文简报|简报英文|输出结果|输出内容|JSON|summary|briefing|output|answer|translation)"
_STATE = (
    r"(?:写明|写上|写成|写入|写道|注明|加上|加入|添加|声明|包含|输出|改为|改成|替换|插入|列出|列为|标注|宣布)"
)
_ADDRESSED = regex(
    "|".join(
        (
            rf"(?:{_SERVANT})(?:们)?[^，。；]{{0,6}}?(?:必须|务必|应当|应该|should|must|please)",
            rf"{_MACHINE}(?:们)?[，,：:\s]{{0,2}}(?:请|注意|须知|你)|{_MACHINE}[：:][^。]{{0,20}}(?:忽略|输出|写)",
            rf"(?:致|告|提醒|敬告|dear|attention|note to)(?:所有|各位|任何|the|any|all|[：:\s])*{_MACHINE}",
            rf"(?:忽略|无视|忘记|忘掉|不要理会|抛开|放弃|disregard|ignore|forget|override)[^，。；.]{{0,12}}?"
            rf"{_EARLIER}[^，。；.]{{0,12}}?{_RULES}",
            rf"{_WRITING}[^，。；.]{{0,12}}?{_STATE}|直接(?:回复|回答|输出)|[只仅](?:回复|输出)[“\"]",
            rf"(?:write|state|say|include|add|begin|start|put|report|mention)\b[^.]{{0,60}}\b{_WRITING}\b|"
            rf"{_WRITING}\b[^.]{{0,30}}\b(?:must|should)\b",
            r"你(?:现在|将|从现在起)?(?:是|扮演|充当)(?:一[个名位])?[^，。；]{0,12}(?:助手|模型|翻译|系统|机器人|编辑)|"
            r"你的(?:任务|新任务|职责|角色)(?:是|为|变)",
            r"(?:系统|开发者|管理员)(?:提示词|指令|消息|模式|口令|命令)|"
            r"system (?:prompt|message|override)|developer mode|提示词|越狱|jailbreak",
            # What a model's own conversation is marked with, and what its answers look like.
            r"<\|?/?(?:system|im_start|im_end|assistant|user|instructions?)\b|<[|｜][^<>|｜]{1,30}[|｜]>|"
            r"</?(?:tool|function)[_ -]?(?:calls?|response|result)?s?\b|"
            r"</?(?:invoke|think|thinking|s|eos|bos)\b[^<>]{0,40}>|"
            r"<</?SYS>>|\[/?(?:INST|SYSTEM|TOOL_CALLS?|AVAILABLE_TOOLS)\]|"
            r"^#{0,3} ?(?:system|assistant|user|tool|function)\s*[:：]|(?:工具|函数)调用\s*[:：]",
            r"[\"“](?:events|people|bodies|agenda|directives|documents|figures|projects|summary|points|"
            r"role|content|choices|messages|tool_calls?|tool_choice|function(?:_call)?|arguments|finish_reason)[\"”]\s*[:：]|"
            r"\{\{|`{3}|~{3}",
            r"[\U000e0001\U000e0020-\U000e007e]",  # letters no reader sees (Unicode tags)
            r"(?:you are|you must|you should|you will|as an AI|your (?:task|new task|instructions?|role))\b",
        )
    ),
    re.IGNORECASE,
)
# What page-reading machines are told may not hide behind spaces or width: 忽 略 以 上.
_SPACED = regex(r"(?<=[\u3400-\u9fff])[\s\u200b\u00b7·.\-_*]+(?=[\u3400-\u9fff])")


# Every form above holds one of these or one of the words below; a sieve, since few sentences of a readout hold any.
_SIEVE = regex(
    r"[`~{\[<\U000e0001-\U000e007e]|工具调用|函数调用|你|助手|助理|器人|摘要|写手|智能|模型|忽略|无视|忘[记掉]|不要理会|抛开|放弃|译文|英文|输出|"
    r"回复|回答|翻译程序|系统|开发者|管理员|提示词|越狱|翻译工具"
)


_LATIN = regex("[A-Za-z]")
_WORDS = (
    *(
        "ai",
        "gpt",
        "llm",
        "assistant",
        "model",
        "chatbot",
        "deepseek",
        "claude",
        "you",
        "system",
        "user",
        "tool",
    ),
    *("function", "developer", "jailbreak", "disregard", "ignore", "forget", "override", "json", "summary"),
    *("briefing", "output", "answer", "translation", "events", "people", "bodies", "agenda", "directives"),
    *("documents", "figures", "projects", "points", "role", "content", "choices", "messages", "arguments"),
    "finish_reason",
)


# Blocks set apart by marks that reading drops as no text: a code fence, a tool call, thoughts. A block of a page that
# is longer than this is no order.
_BLOCKS = tuple(
    (mark, regex(form, re.IGNORECASE | re.MULTILINE))
    for mark, form in (
        ("```", r"^[ \t]*`{3}[^`\n]{0,20}\n[^`]{1,800}^[ \t]*`{3}"),
        ("~~~", r"^[ \t]*~{3}[^~\n]{0,20}\n[^~]{1,800}^[ \t]*~{3}"),
        ("</tool_call>", r"<tool_call>[^<]{1,800}</tool_call>"),
        ("</think>", r"<think>[^<]{1,800}</think>"),
    )
)


def addressed(text: str) -> bool:
    """Whether a sentence speaks to a machine."""
    close = _SPACED.sub("", text)
    return any(_may_address(one) and _ADDRESSED.search(one) for one in {text, close})


def _may_address(text: str) -> bool:
    """Whether a sentence holds some word or mark of the forms: a look that costs a hundredth of trying them."""
    if _SIEVE.search(text):
        return True
    low = text.casefold() if _LATIN.search(text) else ""
    return bool(low) and any(word in low for word in _WORDS)


def reported(article: Article, source: str) -> tuple[Article, tuple[str, ...]]:
    """The article without the sentences that speak to a machine, and the ids of these. `source` is the page as decoded.

    What follows such a sentence in its paragraph goes with it: an order seldom ends at its first full stop. An
    article that would have no sentence left is given back as it is.
    """
    dropped = tuple(_dropped(article.paragraphs(), source))
    above = [s for s in (article.headline, article.kicker, article.dateline) if s and addressed(s.text)]
    gone = {*dropped, *(s.id for s in (*above, *article.meta) if addressed(s.text))}
    kept = tuple(sentence for sentence in article.sentences if sentence.id not in gone)
    if not gone or not kept:
        return article, ()

    def stays(sentence: Sentence | None) -> Sentence | None:
        return None if sentence is None or sentence.id in gone else sentence

    clean = replace(
        article,
        sentences=kept,
        headline=stays(article.headline),
        kicker=stays(article.kicker),
        dateline=stays(article.dateline),
        meta=tuple(sentence for sentence in article.meta if sentence.id not in gone),
    )
    return clean, tuple(sorted(gone, key=lambda mark: (mark[0], int(mark[1:]))))


def _dropped(paragraphs: Iterable[tuple[Sentence, ...]], source: str) -> Iterator[str]:
    blocks = _blocks(source)
    for paragraph in paragraphs:
        speaking = False
        for sentence in paragraph:
            speaking = speaking or addressed(sentence.text)
            if speaking or any(start <= sentence.offsets[0] < end for start, end in blocks):
                yield sentence.id


def _blocks(source: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        found.span() for mark, block in _BLOCKS if mark in source for found in block.finditer(source)
    )
