"""English word forms."""

import pytest

from summarizer.english.clauses.inflect import (
    INDEFINITE,
    finish,
    ger,
    head_word,
    modifier_form,
    participle,
    plural,
    third,
    verb_form,
)


@pytest.mark.parametrize(
    ("base", "ing", "s", "pp"),
    [
        ("build", "building", "builds", "built"),
        ("carry", "carrying", "carries", "carried"),
        ("put", "putting", "puts", "put"),
        ("push", "pushing", "pushes", "pushed"),
        ("make", "making", "makes", "made"),
        ("see", "seeing", "sees", "seen"),
        ("plan", "planning", "plans", "planned"),
        ("enjoy", "enjoying", "enjoys", "enjoyed"),
    ],
)
def test_verbs(base, ing, s, pp):
    assert (ger(base), third(base), participle(base)) == (ing, s, pp)


def test_every_marked_verb_changes_form():
    assert (
        verb_form("[extend], [complete] and [strengthen] chains", "ger")
        == "extending, completing and strengthening chains"
    )
    assert verb_form("[be] ready", "3", "p") == "are ready"


@pytest.mark.parametrize(
    ("one", "many"),
    [("talent hub", "talent hubs"), ("city", "cities"), ("hub for talent", None), ("branch", "branches")],
)
def test_plurals(one, many):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("noun", "article"),
    [("hub", "a hub"), ("innovation hub", "an innovation hub"), ("unified plan", "a unified plan")],
)
def test_articles_follow_the_sound(noun, article):
    assert finish(f"[build] {INDEFINITE}{noun}", None) == f"Build {article}."


def test_heads_are_compared_without_number():
    assert head_word("strong platforms for talent") == head_word("innovation platform")


@pytest.mark.parametrize(
    ("noun", "number", "modifier"),
    [
        ("projects", "p", "project"),
        ("policies", "p", "policy"),
        ("processes", "p", "process"),
        ("education", "m", "education"),
        ("people", "p", None),
        ("people's wellbeing", "m", None),
        ("quality of work", "m", None),
    ],
)
def test_a_noun_before_another_is_singular_and_plain(noun, number, modifier):
    assert modifier_form(noun, number) == modifier
