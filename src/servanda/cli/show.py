"""One record, document or claim, with everything that holds it."""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from typing import Annotated

import typer

from servanda.base.errors import ServandaError
from servanda.base.ids import ID_DIGITS
from servanda.cli.options import LedgerOption, ledger_path
from servanda.cli.spelled import claim_lines, claim_object, document_lines, document_object, record_lines, record_object
from servanda.cli.terminal import on_one_line, write
from servanda.model.record import Record
from servanda.render.tables import to_json
from servanda.store.ledger import Ledger, open_ledger

_ID = re.compile(rf"[a-z]+-[0-9a-f]{{{ID_DIGITS}}}")
_CANDIDATES = 20


class ShowFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


def show(
    context: typer.Context,
    name: Annotated[list[str], typer.Argument(metavar="ID|NAME", help="An id that a list gave, or a name.")],
    format: Annotated[ShowFormat, typer.Option("--format", help="How to print.")] = ShowFormat.TEXT,
    ledger: LedgerOption = None,
) -> None:
    """Show a record with every value, the quotes that hold it, its rivals and its steps; or a document; or a claim.

    A part of a name will do where it fits one record only.

    \b
    Examples:
      servanda show Samir Sharifov
      servanda show d-0123456789ab
      servanda show "development fund" --format json
    """
    with open_ledger(ledger_path(context, ledger), mode="read") as opened:
        lines, spelled = _found(opened, " ".join(name).strip())
    if format is ShowFormat.JSON:
        sys.stdout.write(to_json(spelled, indent=1) + "\n")
    else:
        for line in lines:
            write(line)


def _found(ledger: Ledger, name: str) -> tuple[list[str], dict[str, object]]:
    if _ID.fullmatch(name):
        document, claim, record = ledger.document(name), ledger.claim(name), ledger.record(name)
        if document:
            return list(document_lines(ledger, document)), document_object(ledger, document)
        if claim:
            return list(claim_lines(ledger, claim)), claim_object(claim)
        if record:
            return list(record_lines(ledger, record)), record_object(ledger, record)
        raise ServandaError(f"The ledger has nothing with the id {name}; `servanda list` gives the ids that it has.")
    record = _one(ledger.record_by_name(name), name)
    return list(record_lines(ledger, record)), record_object(ledger, record)


def _one(records: list[Record], name: str) -> Record:
    if not records:
        raise ServandaError(
            f"The ledger has nothing of the name {name!r}; `servanda search {name}` looks into the texts."
        )
    if len(records) == 1:
        return records[0]
    for record in records[:_CANDIDATES]:
        parties = "–".join(record.parties)
        write(on_one_line(f"{record.id}  {record.kind}  {parties}  {record.name}"))
    shown = f", {_CANDIDATES} of which are shown" if len(records) > _CANDIDATES else ""
    raise ServandaError(f"{name!r} fits {len(records)} records{shown}; ask for one by its id.")
