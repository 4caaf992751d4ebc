"""Ids: the same for the same content, another for other content, on every machine."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from servanda.base.ids import content_id, sha256_of

scalars = st.none() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False)
parts = st.lists(scalars | st.lists(scalars, max_size=3) | st.dictionaries(st.text(), scalars, max_size=3), max_size=5)


@given(parts)
def test_an_id_is_its_prefix_and_fifteen_digits_and_comes_again(content: list[object]) -> None:
    assert re.fullmatch(r"c-[0-9a-f]{15}", content_id("c", content))
    assert content_id("c", content) == content_id("c", tuple(content))


@given(st.lists(st.text(), max_size=5), st.lists(st.text(), max_size=5))
def test_other_content_has_another_id(left: list[str], right: list[str]) -> None:
    assert (content_id("c", left) == content_id("c", right)) == (left == right)


@given(st.dictionaries(st.text(), st.integers(), max_size=4))
def test_the_order_of_keys_is_no_content(table: dict[str, int]) -> None:
    assert content_id("x", [table]) == content_id("x", [dict(reversed(table.items()))])


def test_words_that_run_together_alike_are_told_apart() -> None:
    assert content_id("c", ["ab", "c"]) != content_id("c", ["a", "bc"])
    assert content_id("c", ["1"]) != content_id("c", [1])


def test_an_id_never_changes_between_versions() -> None:
    assert content_id("d", ["Åland", 3, None]) == "d-d4e9e4bca7305a3"


def test_the_sha_256_of_nothing_is_the_known_one() -> None:
    assert sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_lone_surrogates_are_kept_distinct() -> None:
    assert len({sha256_of("\ud800"), sha256_of("\ud801"), sha256_of("?")}) == 3
