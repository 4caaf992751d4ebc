"""The block between `---` lines: what it states, what it never may do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.read.front_matter import MAX_BLOCK, split
from servanda.read.stated import Stated

BODY = "The two sides met in Baku.\n\n  They agreed.  \n"


def stated(block: str) -> Stated:
    found, body = split(f"---\n{block}\n---\n{BODY}")
    assert found is not None
    assert body == BODY
    return found


def test_it_states_all_of_a_document() -> None:
    found = stated(
        "date: 2024-03-11\npublisher: Kabar\ntitle: 'Council: first meeting'\n"
        "url: https://example.org/a?b=1\nauthor: Aida Usenova\nlanguage: en"
    )
    assert str(found.published) == "2024-03-11"
    assert found.publisher == "Kabar"
    assert found.title == "Council: first meeting"
    assert found.url == "https://example.org/a?b=1"
    assert found.author == "Aida Usenova"
    assert found.language == "en"


def test_the_text_begins_right_after_the_second_line() -> None:
    assert split("---\ndate: 2024\n---\n\n\n x")[1] == "\n\n x"


def test_a_later_rule_of_dashes_belongs_to_the_text() -> None:
    assert split("---\ndate: 2024\n---\none\n---\ntwo\n")[1] == "one\n---\ntwo\n"


@pytest.mark.parametrize("value", ["2022-13-45", "soon", "[2022, 2023]", "{year: 2022}", "*other", "!!python/none", ""])
def test_a_date_that_is_none_is_unknown(value: str) -> None:
    assert stated(f"publisher: Kabar\ndate: {value}").published is None


def test_an_unquoted_colon_in_a_title_costs_nothing() -> None:
    found = stated("date: 2024-03-11\ntitle: Baku: a council meets\npublisher: Kabar")
    assert (str(found.published), found.title, found.publisher) == ("2024-03-11", "Baku: a council meets", "Kabar")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "/etc/passwd", "https://a b"])
def test_only_web_addresses_are_addresses(url: str) -> None:
    assert stated(f"date: 2024\nurl: '{url}'").url is None


@pytest.mark.parametrize(
    "text",
    [
        "---\nno closing line\ndate: 2024-03-11\n",
        "---\n- a list\n- of things\n---\ntext\n",
        "---\nA sentence stands here, and no key.\n---\ntext\n",
        "---\ncolour: red\n---\ntext\n",  # names nothing that a report states of itself
        "---\ndate: 2024\nand then a sentence\n---\ntext\n",
        "--- \ntext\n",
        " ---\ndate: 2024\n---\ntext\n",
        "---\n" + "date: 2024\n" * MAX_BLOCK + "---\ntext\n",
    ],
)
def test_what_is_no_block_stays_text(text: str) -> None:
    assert split(text) == (None, text)


@pytest.mark.parametrize(
    "block",
    [
        "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a, *a]\n" for n in range(500)),
        "a: !!python/object/apply:os.system ['false']",
        "a: " + "[" * 30_000,
        "a: " + "{b: " * 10_000,
        "? " * 5_000,
    ],
)
def test_a_hostile_block_is_harmless(block: str) -> None:
    _, body = split(f"---\ndate: 2024-03-11\n{block}\n---\n{BODY}")
    assert body.endswith(BODY)


def test_no_control_character_leaves_the_block() -> None:
    found = stated('date: 2024\ntitle: "a\\e[31m\\0b\\ud800\\nc"')
    assert found.title is not None
    assert found.title.isprintable()


@given(st.text(max_size=300))
def test_no_word_is_lost(text: str) -> None:
    """Whatever follows the mark, the text is a tail of what was given."""
    for whole in (text, "---\n" + text, f"---\ndate: 2024\n---\n{text}"):
        assert whole.endswith(split(whole)[1])


def test_escapes_written_twice_over_are_read_as_meant() -> None:
    found = stated('date: 2024\ntitle: "The Minister\\\\u2019s Talks in Bogot\\\\xE1 with the\\\\ \\\\ Council"')
    assert found.title == "The Minister’s Talks in Bogotá with the Council"
