"""Sentences: where one statement ends. A bar in the expectation stands between two sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.language.sentences import sentences
from servanda.language.tokens import Tokens


def split(text: str) -> list[str]:
    tokens = Tokens.of(text)
    return [tokens.span(sentence.first, sentence.end).of(text) for sentence in sentences(tokens)]


ROWS = [
    # full stops
    ("The sides met. They agreed.", "The sides met.|They agreed."),
    ("The sides met.They agreed.", "The sides met.|They agreed."),
    ("No stop at the end", "No stop at the end"),
    ("Did they agree? Yes! Good.", "Did they agree?|Yes!|Good."),
    ("It paused… Then it went on.", "It paused…|Then it went on."),
    ("Wait... what? Yes.", "Wait... what?|Yes."),
    ("One thing; another thing; a third.", "One thing; another thing; a third."),
    # numbers
    ("It rose to 3.5 percent. It fell.", "It rose to 3.5 percent.|It fell."),
    ("It rose by 3.5. It fell.", "It rose by 3.5.|It fell."),
    ("He came in 1960. 12 others left.", "He came in 1960.|12 others left."),
    ("Talks open at 12:30. Bring maps.", "Talks open at 12:30.|Bring maps."),
    # abbreviations and initials
    ("Mr. Ali met Dr. Kim. They spoke.", "Mr. Ali met Dr. Kim.|They spoke."),
    ("Lt. Gen. Khan met Col. Ray.", "Lt. Gen. Khan met Col. Ray."),
    ("No. 5 was signed.", "No. 5 was signed."),
    ("On Jan. 5 they met.", "On Jan. 5 they met."),
    ("St. Petersburg hosted them.", "St. Petersburg hosted them."),
    ("J. R. Smith came. He spoke.", "J. R. Smith came.|He spoke."),
    ("The U.S. Treasury agreed. So did Peru.", "The U.S. Treasury agreed.|So did Peru."),
    ("Acme Inc. signed. It paid.", "Acme Inc. signed.|It paid."),
    ("They met at 5 p.m. on Monday.", "They met at 5 p.m. on Monday."),
    ("Trade, e.g. in wool, grew.", "Trade, e.g. in wool, grew."),
    ("Wool, tea etc. were sent.", "Wool, tea etc. were sent."),
    ("It sent 5 mln. tons of tea.", "It sent 5 mln. tons of tea."),
    ("See art. 5 and para. 6 below.", "See art. 5 and para. 6 below."),
    ("It fell (see Fig. 2). It rose.", "It fell (see Fig. 2).|It rose."),
    ("www.example.org is new. It works.", "www.example.org is new.|It works."),
    # datelines
    ("BAKU, Azerbaijan, June 5 – The sides met.", "BAKU, Azerbaijan, June 5 – The sides met."),
    ("OSLO. June 5. The sides met.", "OSLO.|June 5.|The sides met."),
    # quotations
    ("“We agreed.” He left.", "“We agreed.”|He left."),
    ('He said: "We agreed." Then he left.', 'He said: "We agreed."|Then he left.'),
    ('"Did they agree?" he asked.', '"Did they agree?" he asked.'),
    ("“Never!” she cried. He left.", "“Never!” she cried.|He left."),
    ("«Мы за.» Он ушёл.", "«Мы за.»|Он ушёл."),
    ("The paper (of 2020.) holds.", "The paper (of 2020.) holds."),
    ("It ended.[1] It began.", "It ended.|[1] It began."),
    # lines
    ("The sides met in\nOslo on Monday.", "The sides met in\nOslo on Monday."),
    ("The sides met in Oslo.\nThey left.", "The sides met in Oslo.|They left."),
    ("A title of no stop\n\nThe sides met.", "A title of no stop|The sides met."),
    ("A title of no stop\n \u00a0\nThe sides met.", "A title of no stop|The sides met."),
    ("A title of no stop\r\n\r\nThe sides met.", "A title of no stop|The sides met."),
    ("The sides –\nMalta and Tunis – met.", "The sides –\nMalta and Tunis – met."),
    # lists
    ("- open a school\n- build a road", "- open a school|- build a road"),
    ("1. open a school\n2. build a road", "1. open a school|2. build a road"),
    ("1) open a school\n2) build a road", "1) open a school|2) build a road"),
    ("a) open a school\nb) build a road", "a) open a school|b) build a road"),
    ("• open a school\n  • build a road", "• open a school|• build a road"),
    ("They agreed:\n– to meet;\n– to trade.", "They agreed:|– to meet;|– to trade."),
    ("The news * * * The rest", "The news|The rest"),
    # nothing
    ("", ""),
    (" \n\t ", ""),
    ("...", "..."),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_where_sentences_end(text: str, expected: str) -> None:
    assert "|".join(split(text)) == expected


@given(st.text(st.sampled_from('aB1 .!?…"”)]-•\n\r\t,') | st.characters(), max_size=80))
def test_every_token_belongs_to_exactly_one_sentence(text: str) -> None:
    tokens = Tokens.of(text)
    bounds = sentences(tokens)
    assert [at for bound in bounds for at in range(bound.first, bound.end)] == list(range(len(tokens)))
    assert all(len(bound) > 0 for bound in bounds)
