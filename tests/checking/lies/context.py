"""A line of the corpus as a statement: its people with the parts the sentence gives them, and its speakers."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from summarizer.checking.acts.standing import role_of
from summarizer.checking.statement import Statement
from summarizer.facts import Evidence, Person, Role
from summarizer.language.names import romanise
from summarizer.language.people.people import find_people

_FRAME = re.compile(r"(?:^|[。，；])([^。，；]{2,12}?)(?:指出|强调|要求|认为|表示|介绍|说)，")


def statement(zh: str, en: str) -> Statement:
    """`en` as a rendering of all of `zh`."""
    evidence = Evidence(sentence="s1", start=0, end=len(zh), quote=zh)
    people = []
    for mention in find_people(zh):
        name = romanise(mention.name)
        chaired = re.search(rf"{mention.name}[^。，；]{{0,6}}主持|由[^。，；]*{mention.name}主持", zh)
        person = Person(
            zh=mention.name,
            en=name.en,
            name_certainty=name.certainty,
            titles_zh=mention.titles,
            role=Role.CHAIR if chaired else Role.ATTENDEE,
            evidence=(evidence,),
        )
        people.append(person.model_copy(update={"role": role_of(person, {"s1": zh})}))
    names = {person.zh for person in people}
    subjects = [match[1] for match in _FRAME.finditer(zh)]
    speakers = tuple(next((name for name in names if one.endswith(name)), one) for one in subjects)
    return Statement(en, (evidence,), None, tuple(people), speakers, whole=True)


def pairs(name: str) -> Iterator[tuple[str, str, str, str]]:
    """(kind, Chinese, true line, lie) of a table beside this file."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        yield row["kind"], row["zh"], row["true"], row["lie"]
