"""Where the rooms meet: reports are read, their claims extracted and stored; records and findings derived from all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from servanda.base.errors import QuoteMismatch, Refusal
from servanda.check import run_checks
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.ports import Extractor
from servanda.read.files import find_files, read_paths
from servanda.resolve import resolve
from servanda.store.ledger import Ledger

Progress = Callable[[Document | Refusal], None]  # called after each input, with what became of it


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What became of the inputs. `read` = `added` + `known`; `claims` counts those of the added documents by kind;
    `rebuilt` tells whether the records were derived anew."""

    read: int
    added: int
    known: int
    refused: tuple[Refusal, ...]
    claims: Mapping[str, int]
    rebuilt: bool


@dataclass(frozen=True, slots=True)
class Extracted:
    """One document, and what it says."""

    document: Document
    claims: tuple[Claim, ...]


def count_inputs(paths: Sequence[Path]) -> int:
    """How many inputs `ingest` and `extract` will go through, so that progress can be told."""
    return sum(1 for _ in find_files(paths))


def extract(paths: Sequence[Path], extractor: Extractor) -> Iterator[Extracted | Refusal]:
    """What each document says, one at a time and without a ledger."""
    for found in read_paths(paths):
        yield found if isinstance(found, Refusal) else Extracted(found, extractor.extract(found))


def ingest(paths: Sequence[Path], ledger: Ledger, extractor: Extractor, on_progress: Progress) -> IngestReport:
    """Stores every document with its claims, one transaction each, then derives the records anew if there is need.

    Killed at any moment it leaves whole documents only; the next run goes on from there, and mends the records.
    """
    tally: Counter[str] = Counter()
    claims: Counter[str] = Counter()
    refused: list[Refusal] = []
    for found in read_paths(paths):
        outcome = found if isinstance(found, Refusal) else _store(found, ledger, extractor)
        if isinstance(outcome, Refusal):
            refused.append(outcome)
            on_progress(outcome)
            continue
        tally["known" if outcome is None else "added"] += 1
        claims.update(claim.kind.name for claim in outcome or ())
        on_progress(found)
    stale = tally["added"] > 0 or _is_behind(ledger)
    if stale:
        rebuild(ledger)
    return IngestReport(
        read=tally.total(),
        added=tally["added"],
        known=tally["known"],
        refused=tuple(refused),
        claims=claims,
        rebuilt=stale,
    )


def rebuild(ledger: Ledger) -> None:
    """Derives records, findings and the judgements of policies anew from documents, claims and people's judgements."""
    documents = {document.id: document for document in ledger.iter_documents()}
    claims = {claim.id: claim for claim in ledger.iter_claims()}
    resolution = resolve(claims.values(), documents, ledger.judgements())
    checked = run_checks(resolution.records, claims, documents)
    ledger.replace_derived(resolution.records, checked.findings, resolution.judgements)


def _store(document: Document, ledger: Ledger, extractor: Extractor) -> tuple[Claim, ...] | Refusal | None:
    """The claims that were stored with the document; None where the ledger already has it."""
    if ledger.has(document.id):
        return None
    claims = extractor.extract(document)
    try:
        added = ledger.add(document, claims)
    except QuoteMismatch as mismatch:
        return Refusal(document.source, f"a claim misquotes it, so nothing of it was stored ({mismatch})")
    return claims if added else None


def _is_behind(ledger: Ledger) -> bool:
    """Whether some claim has no record yet, as after a run that was killed between storing and deriving."""
    held = {claim for record in ledger.iter_records() for claim in record.claims}
    return len(held) < sum(ledger.counts().claims.values())
