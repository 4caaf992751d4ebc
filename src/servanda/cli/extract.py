"""What documents say, without a ledger."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.cli.options import Exit, PacksOption, PathsArgument, pack_folders
from servanda.cli.terminal import complain, on_one_line, progress, unread, write, write_table
from servanda.extract import load_extractor
from servanda.model.claim_json import claim_to_json
from servanda.render.tables import claim_table, to_json


class ClaimFormat(StrEnum):
    JSONL = "jsonl"
    TABLE = "table"


def extract(
    paths: PathsArgument,
    format: Annotated[
        ClaimFormat, typer.Option("--format", help="One claim per line, or a table.")
    ] = ClaimFormat.JSONL,
    packs: PacksOption = None,
) -> None:
    """Print what documents say, claim by claim; no ledger is needed.

    Each document's claims are printed as soon as it is done. A document in a language without a pack has none, and is
    named on standard error.

    \b
    Examples:
      servanda extract report.txt --format table
      servanda extract reports/ > claims.jsonl
    """
    refused = 0
    extractor = load_extractor(added=pack_folders(packs))
    with progress("Extracting", lambda: pipeline.count_inputs(paths)) as steps:
        for outcome in pipeline.extract(paths, extractor):
            if isinstance(outcome, Refusal):
                refused += 1
                complain(f"Refused {outcome}.")
            else:
                if not pipeline.is_readable(outcome.document):
                    complain(unread(outcome.document))
                _print(outcome, format)
            steps.step()
    if refused:
        raise typer.Exit(Exit.REFUSALS)


def _print(extracted: pipeline.Extracted, format: ClaimFormat) -> None:
    if format is ClaimFormat.JSONL:
        for claim in extracted.claims:
            sys.stdout.write(to_json(claim_to_json(claim)) + "\n")
    else:
        document = extracted.document
        told = (document.source, document.publisher, document.published and str(document.published))
        write(on_one_line(" · ".join(part for part in told if part)))
        write_table(claim_table(extracted.claims))
        write()
    sys.stdout.flush()
