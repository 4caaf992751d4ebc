"""What is a courtesy between states, and the words that make an act of it after all."""

import pytest

from servanda.language.pack import load_pack


@pytest.mark.parametrize(
    ("words", "courteous"),
    [
        ("visit Oslo", True),
        ("stay in Oslo", True),
        ("stay in close contact", False),
        ("meet with the king", True),
        ("meet the obligations of the treaty", False),
        ("become a friend", True),
        ("become a member of the union", False),
        ("return home", True),
        ("return the stolen vases", False),
        ("welcome the guests", True),
        ("welcome investments from Oslo", False),
        ("experience sharing in fish farming", False),
        ("mark the anniversary", True),
        ("mark the border", False),
        ("pass the new law", False),
        ("build a bridge", False),
    ],
)
def test_courteous(words: str, courteous: bool) -> None:
    verb, *behind = words.split()
    assert load_pack().courtesies.courteous(verb, behind) is courteous
