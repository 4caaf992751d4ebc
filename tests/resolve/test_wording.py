"""Stems and keys: what comes out alike, and what must not."""

from __future__ import annotations

import pytest

from servanda.resolve.wording import action_key, stem


@pytest.mark.parametrize(
    "family",
    [
        "establish establishes established establishing establishment establishments",
        "expand expanding expansion",
        "extend extending extension",
        "create creating creation",
        "simplify simplifying simplification",
        "digitalise digitalizing digitalisation",
        "resume resuming resumption",
        "prepare preparing preparation",
        "implement implementing implementation",
        "produce producing production",
        "construct constructing construction",
        "agree agreeing agreement",
        "supply supplying supplies",
        "plan planning planned",
        "centre center centers",
        "fund funds funding",
    ],
)
def test_forms_of_one_word_have_one_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("export", "import"),
        ("trade", "train"),
        ("school", "schooner"),
        ("2024", "2025"),
        ("road", "roof"),
        ("Iran", "Iraq"),
    ],
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one.lower()) != stem(other.lower())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("to establish a trade house in Bergen", "the establishment of the trade house in Bergen"),
        ("Expanding fisheries research", "expansion of fisheries research"),
        ("resume direct flights", "resuming the direct flights"),
    ],
)
def test_one_undertaking_in_two_grammars_has_one_key(one: str, other: str) -> None:
    assert action_key(one) == action_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("supply gas from Norway to Iceland", "supply gas from Iceland to Norway"),
        ("open a school in Bergen", "open a school in Reykjavik"),
        ("increase exports of fish", "increase imports of fish"),
        ("build 3 bridges", "build 4 bridges"),
    ],
)
def test_what_is_another_undertaking_has_another_key(one: str, other: str) -> None:
    assert action_key(one) != action_key(other)
