"""What the ledger holds, as a person wants to read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from servanda.base.when import When
from servanda.cli.options import LedgerOption, ledger_path
from servanda.cli.terminal import file_name, on_one_line, write
from servanda.model.kinds import KINDS
from servanda.model.record import Record
from servanda.store.ledger import Ledger, open_ledger
from servanda.store.reader import Choice

_EVENTS = 5
_FINDINGS = 5
_WIDTH = 100  # characters: what of an event or finding is shown on its line
_HAPPENED = {"meeting": ("held",), "instrument": ("signed", "adopted", "approved", "ratified", "in_force")}


def stats(
    context: typer.Context,
    dossier: Annotated[Path | None, typer.Option(metavar="PATH", help="Where the dossier lies, to be told.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """Sum up the ledger: documents, claims and records by kind, findings, the most recent events.

    \b
    Example:
      servanda stats --dossier dossier/index.html
    """
    where = ledger_path(context, ledger)
    with open_ledger(where, mode="read") as opened:
        for line in summary(opened):
            write(line)
    write(f"\nThe ledger is {file_name(where)}.")
    if dossier is not None:
        write(f"The dossier is {file_name(dossier)}{'' if dossier.exists() else ', not yet written'}.")


def summary(ledger: Ledger) -> Iterator[str]:
    counts = ledger.counts()
    yield f"{counted(counts.documents, 'document')}{_reach(ledger)}"
    yield ""
    yield f"{'':<14}{'claims':>9}{'records':>9}"
    for kind in KINDS.values():
        yield f"{kind.plural:<14}{counts.claims[kind.name]:>9,}{counts.records[kind.name]:>9,}"
    yield f"{'all':<14}{sum(counts.claims.values()):>9,}{sum(counts.records.values()):>9,}"
    yield ""
    yield from _findings(ledger)
    yield from _events(ledger)


def counted(count: int, noun: str) -> str:
    """The number with its noun: 1 doubt, 2 doubts."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _reach(ledger: Ledger) -> str:
    dated = [document.published for document in ledger.iter_documents() if document.published]
    if not dated:
        return ""
    first, last = min(dated, key=When.sort_key), max(dated, key=lambda when: when.latest)
    return f", published {first}" if first == last else f", published {first} to {last}"


def _findings(ledger: Ledger) -> Iterator[str]:
    """Contradictions first: they are what a reader must know before using a number."""
    findings = sorted(ledger.findings(), key=lambda finding: finding.weight != "contradiction")
    if not findings:
        yield "Findings: none"
        return
    contradictions = sum(finding.weight == "contradiction" for finding in findings)
    doubts = len(findings) - contradictions
    yield f"Findings: {counted(contradictions, 'contradiction')}, {counted(doubts, 'doubt')}"
    for finding in findings[:_FINDINGS]:
        yield f"  {_cut(finding.sentence)}"
    if len(findings) > _FINDINGS:
        yield f"  and {len(findings) - _FINDINGS:,} more"


def _events(ledger: Ledger) -> Iterator[str]:
    """The most recent by their own dates, so that the same ledger reads the same on any day."""
    dated = [
        (when, record)
        for kind, statuses in _HAPPENED.items()
        for record in ledger.iter_records(Choice(kind=kind))
        if record.status in statuses and (when := _when(record))
    ]
    dated.sort(key=lambda event: (*event[0].sort_key(), event[1].id), reverse=True)
    yield ""
    yield "Most recent events" if dated else "Most recent events: none with a date"
    for when, record in dated[:_EVENTS]:
        yield f"  {when!s:<12}{'–'.join(record.parties):<8} {_cut(record.name)} ({record.status})"


def _when(record: Record) -> When | None:
    """When the status that the record has now was reached; else the date that it bears."""
    reached = (step.when for step in reversed(record.steps) if step.status == record.status and step.when)
    stated = record.best("date")
    return next(reached, None) or (When.parse(stated) if isinstance(stated, str) else None)


def _cut(words: str) -> str:
    line = on_one_line(words)
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1].rstrip() + "…"
