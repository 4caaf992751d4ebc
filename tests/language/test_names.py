"""Names of states: a quick look at a whole text tells whether it can name any."""

from __future__ import annotations

import pytest

from servanda.language.pack import load_pack
from servanda.language.tokens import Tokens

STATES = load_pack("en").states
NAMING = (
    "A fair was held in Côte d’Ivoire.",
    "Envoys of Timor-Leste came.",
    "leaders of the G7 met",
    "A U.S. envoy came.",
    "The **Kenyan** side and _Oman_",
    "It was said in New Zealand",
    "the Republic of\nKorea",
)
NAMING_NONE = (
    "",
    "They ate turkey from china plates.",
    "The New Year began in the Old Town.",
    "Mayor Ines Korhonen opened a school in Mill Lane.",
    "United they stood, Republic Street was theirs.",
)


@pytest.mark.parametrize("text", NAMING)
def test_a_text_that_names_a_state_is_seen(text: str) -> None:
    tokens = Tokens.of(text)
    assert STATES.find(tokens, 0, len(tokens))
    assert STATES.glimpsed(text)


@pytest.mark.parametrize("text", NAMING_NONE)
def test_a_text_that_names_none_is_passed_over(text: str) -> None:
    assert not STATES.glimpsed(text)
