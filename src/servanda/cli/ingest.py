"""Reports into the ledger, and everything anew from the reports that the ledger holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.cli.options import Exit, LedgerOption, PacksOption, PathsArgument, ledger_path, pack_folders
from servanda.cli.stats import counted, summary
from servanda.cli.terminal import Steps, complain, file_name, progress, unread, waiting, write
from servanda.extract import load_extractor
from servanda.model.document import Document
from servanda.model.judgement import Judgement
from servanda.model.ports import Extractor
from servanda.store.ledger import Ledger, open_ledger

_DERIVING = "Deriving records"


def ingest(
    context: typer.Context, paths: PathsArgument, packs: PacksOption = None, ledger: LedgerOption = None
) -> None:
    """Read reports into the ledger, then sum up what it holds.

    Takes text files, and folders with everything in them that ends in .txt, .text or .md. A report may open with a
    front matter that gives its date, publisher, title, url, author and language. What the ledger has already is left
    as it is, so the same command can be run again at any time. A report in a language without a pack is kept and can
    be searched, and is named on standard error.

    \b
    Examples:
      servanda ingest reports/
      servanda --ledger caspian.db ingest 2024/ 2025/ extra.txt
    """
    where, extractor = ledger_path(context, ledger), load_extractor(added=pack_folders(packs))
    with progress("Reading", lambda: pipeline.count_inputs(paths)) as steps:
        nothing, found = pipeline.refused_whole(paths)
        if nothing and not where.exists():
            _refuse_all(found)
        with open_ledger(where, mode="create") as opened:
            report = pipeline.ingest(found, opened, extractor, _watch(steps))
    write(_told(report))
    for line in _unread(report.unread):
        write(line)
    write()
    with open_ledger(where, mode="read") as opened:
        for line in summary(opened):
            write(line)
    write(f"\nThe ledger is {file_name(where)}.")
    if report.outdated:
        write(_outdated(report.outdated))
    if report.refused:
        raise typer.Exit(Exit.REFUSALS)


def rebuild(
    context: typer.Context,
    records_only: Annotated[
        bool, typer.Option("--records-only", help="Leave the claims as they are; derive records and findings alone.")
    ] = False,
    packs: PacksOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Read every stored text anew with the rules of today, then derive all records and findings from what it says now.

    Needed after an update: `ingest` reads new reports only. What persons have judged stays. Stopped at any moment, each
    document has all its old claims or all its new ones; run it again to do the rest.

    \b
    Examples:
      servanda rebuild
      servanda rebuild --records-only
    """
    with open_ledger(ledger_path(context, ledger), mode="write") as opened:
        if records_only:
            with waiting(_DERIVING):
                orphaned, refusals = pipeline.derive(opened), 0
        else:
            report = _reread(opened, load_extractor(added=pack_folders(packs)))
            orphaned, refusals = report.orphaned, len(report.refused)
        counts = opened.counts()
    claims = sum(counts.claims.values())
    records, findings = sum(counts.records.values()), sum(counts.findings.values())
    write(f"Derived {counted(records, 'record')} and {counted(findings, 'finding')} from {counted(claims, 'claim')}.")
    for judgement in orphaned:
        write(_orphan(judgement))
    if refusals:
        raise typer.Exit(Exit.REFUSALS)


def _reread(opened: Ledger, extractor: Extractor) -> pipeline.RebuildReport:
    with progress("Reading anew", lambda: opened.counts().documents) as steps:
        report = pipeline.rebuild(opened, extractor, _watch(steps))
    said = report.claims
    write(
        f"Read {counted(report.documents, 'document')} anew: {said.new:,} new claims, {said.gone:,} gone, "
        f"{said.changed + said.kept:,} as before."
    )
    for line in _unread(report.unread):
        write(line)
    return report


def _watch(steps: Steps) -> pipeline.Watch:
    def done(outcome: Document | Refusal) -> None:
        if isinstance(outcome, Refusal):
            complain(f"Refused {outcome}.")
        elif not pipeline.is_readable(outcome):
            complain(unread(outcome))
        steps.step()

    return pipeline.Watch(done=done, deriving=lambda: steps.stage(_DERIVING))


def _refuse_all(found: Iterator[Document | Refusal]) -> None:
    """Ends the run. A ledger that nothing goes into is not made."""
    refusals = list(found)
    for each in refusals:
        complain(f"Refused {each}.")
    write(f"Read 0 documents. Refused {counted(len(refusals), 'input')}, named above. No ledger was made.")
    raise typer.Exit(Exit.REFUSALS)


def _told(report: pipeline.IngestReport) -> str:
    claims = sum(report.claims.values())
    told = (
        f"Read {counted(report.read, 'document')}: {report.added:,} new with {counted(claims, 'claim')}, "
        f"{report.known:,} known before."
    )
    return f"{told} Refused {counted(len(report.refused), 'input')}, named above." if report.refused else told


def _unread(languages: Mapping[str, int]) -> Iterator[str]:
    for language, count in sorted(languages.items()):
        yield f"{counted(count, 'document')} unread: no pack for {language}. Kept, and found by `servanda search`."


def _outdated(count: int) -> str:
    return (
        f"This ledger was read by older rules ({counted(count, 'document')} of it); `servanda rebuild` reads it anew."
    )


def _orphan(judgement: Judgement) -> str:
    of = " and ".join(id for id in (judgement.left, judgement.right) if id)
    return (
        f"Kept without effect: {judgement.author} judged {of} {judgement.verdict}, and no such claim is read any more."
    )
