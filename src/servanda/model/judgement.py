"""A verdict with its reasons and its author. Judgements are inputs: they survive every rebuild."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from servanda.base.ids import content_id


class Verdict(StrEnum):
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`left` and `right` are claim ids (`right` is None for a verdict on one claim). `author` is a policy, written
    `policy:NAME`, or a person. `score` lies in [0, 1]; `reasons` are sentences with the words and numbers that they
    rest on."""

    left: str
    right: str | None
    verdict: Verdict
    reasons: tuple[str, ...]
    author: str
    score: float | None = None

    @property
    def id(self) -> str:
        return content_id("j", [self.left, self.right, self.author])
