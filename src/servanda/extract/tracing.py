"""What a reading tells to somebody who watches it. Nobody watches as a rule: extraction passes None."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from servanda.extract.draft import Draft, Lost, Page
from servanda.extract.matching import Match, Matcher
from servanda.language.pattern import Pattern
from servanda.language.rule import Rule
from servanda.model.claim import Claim


@dataclass(frozen=True, slots=True)
class Tried:
    """A pattern of a rule that was tried with its anchor at token `at` of the page's sentence."""

    page: Page
    rule: Rule
    pattern: Pattern
    at: int


class Trace(Protocol):
    """Is told of every step of the reading of one document. `lost` takes the drafts that told what another tells."""

    lost: list[Lost]

    def begins(self, pages: Sequence[Page]) -> None:
        """The sentences, before any rule runs. Not called where the document names no party."""
        ...

    def matcher(self, page: Page) -> Matcher:
        """The matcher for the patterns of this sentence."""
        ...

    def tried(self, tried: Tried, match: Match | None) -> None:
        """The pattern fitted as `match` tells, or did not."""
        ...

    def ends(self, kept: Sequence[tuple[Draft, Claim]]) -> None:
        """What was kept in the end."""
        ...
