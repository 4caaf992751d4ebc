"""Occasions told as one of a row: "the fifth round of the Ocean Dialogue", "the 3rd edition of the Business Forum"."""

from __future__ import annotations

from dataclasses import replace

from servanda.language.phrases import Phrase
from servanda.language.tokens import Tokens

_OF_THE = (("of",), ("of", "the"), ("of", "their"), ("of", "our"), ("of", "its"))


def with_rounds(
    tokens: Tokens, meetings: tuple[Phrase, ...], bodies: tuple[Phrase, ...], rounds: tuple[Phrase, ...]
) -> tuple[Phrase, ...]:
    """The occasions with those told as a round: an occasion gets the round's number ("the third edition of the
    Business Forum"), a round of a body is its session ("the next round of the Ocean Dialogue"); a round of anything
    else ("a fifth round of sanctions") is none."""
    for round_ in rounds:
        if round_.plural:
            continue
        kin = _row(tokens, round_, meetings)
        body = _row(tokens, round_, bodies)
        if kin and round_.ordinal and kin.ordinal is None:
            numbered = replace(kin, first=round_.first, ordinal=round_.ordinal)
            meetings = tuple(numbered if each is kin else each for each in meetings)
        elif body and kin is None:
            meetings = tuple(sorted((*meetings, replace(round_, type="talks")), key=lambda each: each.first))
    return meetings


def _row(tokens: Tokens, round_: Phrase, phrases: tuple[Phrase, ...]) -> Phrase | None:
    """What the round is one of: the phrase right behind its "of the"."""
    behind = (each for each in phrases if round_.head_end < each.first <= round_.head_end + 2)
    return next((each for each in behind if tokens.words[round_.head_end : each.first] in _OF_THE), None)
