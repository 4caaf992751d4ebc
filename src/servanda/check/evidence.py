"""What checks look at, what each of them gives back, and how they speak of a source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.record import Record

CONTRADICTION = "contradiction"
DOUBT = "doubt"
_QUOTE_LENGTH = 160
_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """`compared` are the claims that were held against another statement, whether or not something came of it."""

    findings: tuple[Finding, ...]
    compared: frozenset[str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Records with the claims and documents under them, by id."""

    records: Sequence[Record]
    claims: Mapping[str, Claim]
    documents: Mapping[str, Document]

    def of_kind(self, *kinds: str) -> Iterator[Record]:
        return (record for record in self.records if record.kind in kinds)

    def known(self, claim: str) -> When | None:
        """When the report that says so appeared."""
        document = self.documents.get(self.claims[claim].document)
        return document.published if document else None

    def language(self, claim: str) -> str:
        document = self.documents.get(self.claims[claim].document)
        return document.language if document else ""

    def report(self, claim: str) -> str:
        """`Azernews, 2022-06-28`: who says so and when, as far as the document tells."""
        document = self.documents.get(self.claims[claim].document)
        if document is None:
            return "a report that the ledger lacks"
        who = document.publisher or document.caption
        return f"{who}, {document.published or 'undated'}"

    def quoted(self, claim: str) -> str:
        """The words, cut at a word where they are long, with their report."""
        words = " ".join(self.claims[claim].quote.words.split())
        if len(words) > _QUOTE_LENGTH:
            words = words[: _QUOTE_LENGTH - 1].rsplit(" ", 1)[0] + "…"
        return f"“{words}” ({self.report(claim)})"


def listed(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def cut(parts: Sequence[str], rest: str) -> list[str]:
    """The first twelve, and how many more there are: `7 further statements.`"""
    if len(parts) <= _MOST_LISTED:
        return list(parts)
    return [*parts[:_MOST_LISTED], f"{len(parts) - _MOST_LISTED:,} {rest}"]
