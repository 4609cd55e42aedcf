"""The two ends of a command: results on stdout, everything else on stderr."""

import json
import sys


def print_text(text: str) -> None:
    """Write a result in UTF-8, whatever the terminal claims to be."""
    print_bytes(text.encode("utf-8"))


def print_bytes(content: bytes) -> None:
    """Write a result as it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def print_json(value: object) -> None:
    """Write a result for a program, Chinese as it is."""
    print_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def note(line: str) -> None:
    """Say something that is not the result."""
    print(line, file=sys.stderr)
