"""Blocks stay small: the number of comparisons grows with the claims, not with their square."""

from __future__ import annotations

from servanda.resolve.blocking import Key, fullest, misspelt_pairs, sharing


def test_misspelt_pairs_of_many_keys_are_few() -> None:
    keys: list[Key] = [(("IS", "NO"), frozenset({"build", f"bridg{number:05d}"})) for number in range(3000)]
    assert len(list(misspelt_pairs(keys))) <= 3 * len(keys)


def test_a_word_that_too_many_share_pairs_nobody() -> None:
    names = [frozenset({"trad", f"topic{number}"}) for number in range(500)]
    assert not list(sharing(names, at_most=40))
    assert len(list(sharing(names[:3], at_most=40))) == 3


def test_the_fullest_names_that_hold_a_short_one() -> None:
    bare, cod, both, ice = frozenset[str](), frozenset({"cod"}), frozenset({"cod", "trad"}), frozenset({"ice"})
    found = fullest([bare, cod, both, ice])
    assert set(found[bare]) == {both, ice}
    assert found[cod] == (both,)
    assert found[both] == found[ice] == ()
