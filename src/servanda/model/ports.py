"""What one room may ask of another, without knowing which one answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement
from servanda.model.record import Record


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer of a full-text search: `where` is `document` or `claim`, `snippet` the words around the match."""

    where: str
    id: str
    document: str
    snippet: str


class Extractor(Protocol):
    """Reads claims out of one document. Whatever implements it, the law holds: no quote, no claim."""

    @property
    def fingerprint(self) -> str:
        """Tells its rules from all others: the same fingerprint reads the same claims out of the same text."""
        ...

    def extract(self, document: Document) -> tuple[Claim, ...]: ...


class LedgerReader(Protocol):
    """What pages, lists and checks may ask of a ledger. Every sequence comes in a fixed order."""

    def documents(self) -> Sequence[Document]: ...
    def document(self, id: str) -> Document | None: ...
    def claims(self, document: str | None = None) -> Sequence[Claim]: ...
    def records(self, kind: str | None = None) -> Sequence[Record]: ...
    def record(self, id: str) -> Record | None: ...
    def findings(self) -> Sequence[Finding]: ...
    def judgements(self) -> Sequence[Judgement]: ...
    def search(self, words: str, limit: int = 20) -> Sequence[Hit]: ...


class LedgerWriter(Protocol):
    """The one way into a ledger. It checks every quote against its document, so the ledger cannot misquote."""

    def add(self, document: Document, claims: Iterable[Claim], rules: str = "") -> bool:
        """Stores the document and all its claims in one transaction; False where the ledger already has it. `rules` is
        the fingerprint of the extractor."""
        ...

    def replace_derived(
        self, records: Iterable[Record], findings: Iterable[Finding], judgements: Iterable[Judgement]
    ) -> None:
        """Swaps everything derived for these, in one transaction. Judgements by persons stay."""
        ...
