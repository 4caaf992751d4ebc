"""How well claims agree with what a person marked in the same texts."""

from __future__ import annotations

from servanda.score.marked import Marked, Said, marked_claims, said_claim
from servanda.score.scoring import Miss, Score, Sheet, Tally, score

__all__ = ["Marked", "Miss", "Said", "Score", "Sheet", "Tally", "marked_claims", "said_claim", "score"]
