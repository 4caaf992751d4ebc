"""Tokens, phrases and lines: words with their places, so that spans count in the untouched text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.language.lexicon import Lexicon
from servanda.language.line import Line
from servanda.language.tokens import Tokens

SHORT = st.text(st.sampled_from("aB1. ,-'’*_\n\u00ad\u200b$%é") | st.characters(), max_size=40)


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("The sides met.", "The|sides|met|."),
        ("$3.4 million", "$|3.4|million"),
        ("1,234.5 tonnes", "1,234.5|tonnes"),
        ("1'234'567 francs", "1'234'567|francs"),
        ("1’234 francs", "1’234|francs"),
        ("'90s", "'|90|s"),
        ("14.3%", "14.3|%"),
        ("the 6th meeting", "the|6th|meeting"),
        ("the 101st day", "the|101st|day"),
        ("5km", "5|km"),
        ("COP29", "COP|29"),
        ("US$5", "US|$|5"),
        ("the U.S. side", "the|U.S.|side"),
        ("at 5 p.m. today", "at|5|p.m.|today"),
        ("O’Brien and Ma'ruf", "O’Brien|and|Ma'ruf"),
        ("We’ll go, they've gone", "We|’ll|go|,|they|'ve|gone"),
        ("Baku’s port", "Baku|’s|port"),
        ("the sides' wish", "the|sides|'|wish"),
        ("year-on-year", "year|-|on|-|year"),
        ("2024–2029", "2024|–|2029"),
        ("*bold* and _slanted_", "bold|and|slanted"),
        ("co\u00adoperation", "co|operation"),
        ("Wait...", "Wait|..."),
        ("“Yes,” he said", "“|Yes|,|”|he|said"),
        ("Şuşa, Ақтау, 北京", "Şuşa|,|Ақтау|,|北京"),
        ("a\u00a0b\u202fc\td\ne", "a|b|c|d|e"),
        ("", ""),
    ],
)
def test_the_tokens_of_a_text(text: str, raw: str) -> None:
    assert "|".join(Tokens.of(text).raw) == raw


def test_words_are_lower_case_with_straight_apostrophes() -> None:
    assert Tokens.of("O’Brien ÉTÉ Baku’s").words == ("o'brien", "été", "baku", "'s")


@pytest.mark.parametrize(
    ("text", "line"),
    [("open  a\n new *road*", "open a new road"), ("Baku’s port", "Baku’s port"), ("the _Silk_ Road", "the Silk Road")],
)
def test_a_range_is_said_as_one_line(text: str, line: str) -> None:
    tokens = Tokens.of(text)
    assert tokens.says(0, len(tokens)) == line


@given(SHORT)
def test_tokens_stand_in_order_and_say_their_text(text: str) -> None:
    tokens = Tokens.of(text)
    assert len(tokens) == len(tokens.raw) == len(tokens.starts) == len(tokens.ends)
    before = 0
    for at, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        assert before <= start < end <= len(text)
        assert text[start:end] == tokens.raw[at]
        assert tokens.span(at, at + 1).of(text) == tokens.raw[at]
        before = end


@given(SHORT, st.integers(0, 5), st.integers(0, 9))
def test_a_line_leads_back_to_its_tokens(text: str, first: int, length: int) -> None:
    tokens = Tokens.of(text)
    end = min(first + length, len(tokens))
    line = Line.of(tokens, first, max(first, end))
    at = 0
    for word in range(first, end):
        assert line.tokens(at, at + len(tokens.words[word])) == (word, word + 1)
        at += len(tokens.words[word]) + 1
    if end > first:
        assert line.tokens(0, len(line.words)) == (first, end)


class TestLexicon:
    LEXICON = Lexicon({"per cent": "percent", "per": "each", "New Zealand dollar": "NZD", "p.p.": "points"})

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("per cent of", (2, "percent")),
            ("per year", (1, "each")),
            ("New Zealand dollar", (3, "NZD")),
            ("new zealand DOLLAR", (3, "NZD")),
            ("New Zealand wool", None),
            ("p.p. more", (1, "points")),
            ("cent", None),
        ],
    )
    def test_the_longest_phrase_wins_and_is_whole(self, text: str, found: tuple[int, str] | None) -> None:
        tokens = Tokens.of(text)
        assert self.LEXICON.at(tokens, 0, len(tokens)) == found

    def test_a_phrase_never_runs_past_the_end(self) -> None:
        assert self.LEXICON.at(Tokens.of("per cent"), 0, 1) == (1, "each")
        assert self.LEXICON.at(Tokens.of("per cent"), 2, 2) is None

    def test_it_contains_whole_phrases(self) -> None:
        assert "per cent" in self.LEXICON
        assert "new zealand dollar" in self.LEXICON
        assert "New Zealand" not in self.LEXICON
        assert "" not in self.LEXICON

    def test_of_two_values_the_first_stands(self) -> None:
        assert Lexicon([("crown", "CZK"), ("Crown", "SEK")]).at(Tokens.of("crown"), 0, 1) == (1, "CZK")
