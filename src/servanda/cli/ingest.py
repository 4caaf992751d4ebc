"""Reports into the ledger, and the records anew from what the ledger holds."""

from __future__ import annotations

import typer

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.cli.options import Exit, LedgerOption, PathsArgument, ledger_path
from servanda.cli.stats import summary
from servanda.cli.terminal import complain, file_name, progress, waiting, write
from servanda.extract import load_extractor
from servanda.model.document import Document
from servanda.store.ledger import open_ledger


def ingest(context: typer.Context, paths: PathsArgument, ledger: LedgerOption = None) -> None:
    """Read reports into the ledger, then sum up what it holds.

    Takes text files, and folders with everything in them that ends in .txt, .text or .md. A report may open with a
    front matter that gives its date, publisher, title, url and author. What the ledger has already is left as it is,
    so the same command can be run again at any time.

    \b
    Examples:
      servanda ingest reports/
      servanda --ledger caspian.db ingest 2024/ 2025/ extra.txt
    """
    where, extractor = ledger_path(context, ledger), load_extractor()
    with open_ledger(where, mode="create") as opened, progress("Reading", lambda: pipeline.count_inputs(paths)) as step:

        def tell(outcome: Document | Refusal) -> None:
            if isinstance(outcome, Refusal):
                complain(f"Refused {outcome}.")
            step()

        report = pipeline.ingest(paths, opened, extractor, tell)
    write(_told(report))
    write()
    with open_ledger(where, mode="read") as opened:
        for line in summary(opened):
            write(line)
    write(f"\nThe ledger is {file_name(where)}.")
    if report.refused:
        raise typer.Exit(Exit.REFUSALS)


def rebuild(context: typer.Context, ledger: LedgerOption = None) -> None:
    """Derive all records and findings anew from the documents, their claims and people's judgements.

    \b
    Example:
      servanda rebuild
    """
    with open_ledger(ledger_path(context, ledger), mode="write") as opened:
        with waiting("Rebuilding"):
            pipeline.rebuild(opened)
        counts = opened.counts()
    records, findings = sum(counts.records.values()), sum(counts.findings.values())
    write(f"Derived {records:,} records and {findings:,} findings from {sum(counts.claims.values()):,} claims.")


def _told(report: pipeline.IngestReport) -> str:
    claims = sum(report.claims.values())
    told = (
        f"Read {_documents(report.read)}: {report.added:,} new with {claims:,} claims, {report.known:,} known before."
    )
    if report.refused:
        told += f" Refused {len(report.refused):,} {'input' if len(report.refused) == 1 else 'inputs'}, named above."
    return told


def _documents(count: int) -> str:
    return f"{count:,} document" if count == 1 else f"{count:,} documents"
