"""The two sides of a comparison: claims that a person marked, and claims that were said of the same text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.base.errors import ServandaError
from servanda.base.span import Span
from servanda.model.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim of an annotation. `says` has the fields that are to be compared; what it leaves out is not."""

    kind: str
    span: Span
    says: Mapping[str, Any]
    optional: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A claim as `servanda extract` prints it. `start` is where it says that its quote begins."""

    kind: str
    source: str
    start: int
    quote: str
    says: Mapping[str, Any]

    def placed(self, text: str) -> Span | None:
        """Where the text has the quote, as near as can be to where the claim says; None where it is misquoted."""
        best, at = None, text.find(self.quote) if self.quote else -1
        while at >= 0:
            if best is None or abs(at - self.start) < abs(best - self.start):
                best = at
            at = text.find(self.quote, at + len(self.quote))
        return None if best is None else Span(best, best + len(self.quote))


def marked_claims(annotation: Any, where: str) -> tuple[Marked, ...]:
    """The claims of one annotation, which came from `where`."""
    claims = annotation.get("claims") if isinstance(annotation, dict) else None
    if not isinstance(claims, list):
        raise ServandaError(f"{where}: this is no annotation; it needs a list of claims under 'claims'.")
    return tuple(_marked(claim, f"{where}, claim {number}") for number, claim in enumerate(claims, 1))


def said_claim(claim: Any, where: str) -> Said:
    """One claim in the form of `servanda extract`, which came from `where`."""
    kind, span = _kind(claim, where), _span(claim, where)
    source, quote = claim.get("source"), claim.get("quote", "")
    if not isinstance(source, str) or not isinstance(quote, str):
        raise ServandaError(f"{where}: a claim needs its source and its quote as words.")
    return Said(kind, source, span[0], quote, claim)


def _marked(claim: Any, where: str) -> Marked:
    kind, (start, end) = _kind(claim, where), _span(claim, where)
    if not 0 <= start < end:
        raise ServandaError(f"{where}: the span [{start}, {end}] holds no words; give [start, end].")
    return Marked(kind, Span(start, end), claim, bool(claim.get("optional")))


def _kind(claim: Any, where: str) -> str:
    kind = claim.get("kind") if isinstance(claim, dict) else None
    if kind not in KINDS:
        raise ServandaError(f"{where}: the kind of a claim is one of {', '.join(KINDS)}, not {kind!r}.")
    return str(kind)


def _span(claim: Mapping[str, Any], where: str) -> tuple[int, int]:
    match claim.get("span"):
        case [int(start), int(end)]:
            return start, end
    raise ServandaError(f"{where}: a claim needs its span, [start, end] in characters of the text.")
