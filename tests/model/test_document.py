"""Documents: the same report under two paths is one document; another word or date makes it another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.base.when import When
from servanda.model.document import Document

TEXT = "The sides met in Oslo."


@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=10))
def test_the_path_is_no_part_of_the_id(text: str, one: str, two: str) -> None:
    assert Document(text, one).id == Document(text, two).id
    assert Document(text + ".", one).id != Document(text, one).id


@pytest.mark.parametrize(
    "other",
    [
        Document(TEXT, "a.txt", When.in_year(2025)),
        Document(TEXT, "a.txt", publisher="The Fjord Post"),
        Document(TEXT, "a.txt", title="Talks"),
        Document(TEXT, "a.txt", url="https://example.org/1"),
        Document(TEXT, "a.txt", author="A. Berg"),
    ],
)
def test_what_a_report_says_of_itself_is_part_of_the_id(other: Document) -> None:
    assert other.id != Document(TEXT, "a.txt").id
    assert other.sha256 == Document(TEXT, "a.txt").sha256


@pytest.mark.parametrize(
    ("text", "title", "caption"),
    [
        ("\n\n  The sides met. \nMore.", None, "The sides met."),
        ("The sides met.", "Talks in Oslo", "Talks in Oslo"),
        ("", None, "(empty)"),
        (" \n\t\n", None, "(empty)"),
        ("fjord " * 40, None, "fjord " * 13 + "fjord…"),
    ],
)
def test_its_caption(text: str, title: str | None, caption: str) -> None:
    document = Document(text, "a.txt", title=title)
    assert document.caption == caption
    assert len(document.caption) <= 90
