"""One record, document or claim, with everything that holds it."""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from typing import Annotated

import typer

from servanda.base.errors import ServandaError
from servanda.base.ids import ID_DIGITS
from servanda.cli.options import LedgerOption, ledger_path, split_codes
from servanda.cli.spelled import claim_lines, document_lines, document_object, record_lines, record_object
from servanda.cli.terminal import on_one_line, write
from servanda.model.claim_json import claim_to_json
from servanda.model.record import Record
from servanda.render.tables import to_json
from servanda.store.ledger import Ledger, open_ledger

_ID = re.compile(rf"[a-z]+-[0-9a-f]{{1,{ID_DIGITS}}}")
_CANDIDATES = 20


class ShowFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


def show(
    context: typer.Context,
    name: Annotated[list[str], typer.Argument(metavar="ID|NAME", help="An id, or its beginning, or a name.")],
    parties: Annotated[str | None, typer.Option(metavar="AZ,KG", help="Only what all of these take part in.")] = None,
    format: Annotated[ShowFormat, typer.Option("--format", help="How to print.")] = ShowFormat.TEXT,
    ledger: LedgerOption = None,
) -> None:
    """Show a record with every value, the quotes that hold it, its rivals and its steps; or a document; or a claim.

    A part of a name will do where it fits one record only, and so will the beginning of an id; else what it fits is
    listed.

    \b
    Examples:
      servanda show Samir Sharifov
      servanda show intergovernmental commission --parties AZ,KG
      servanda show d-0123456789abcde
      servanda show "supreme interstate council" --format json
    """
    with open_ledger(ledger_path(context, ledger), mode="read") as opened:
        lines, spelled = _found(opened, " ".join(name).strip(), split_codes(parties))
    if format is ShowFormat.JSON:
        sys.stdout.write(to_json(spelled, indent=1) + "\n")
    else:
        for line in lines:
            write(line)


def _found(ledger: Ledger, name: str, parties: tuple[str, ...]) -> tuple[list[str], dict[str, object]]:
    if _ID.fullmatch(name) and (id := _whole_id(ledger, name)):
        document, claim, record = ledger.document(id), ledger.claim(id), ledger.record(id)
        if document:
            return list(document_lines(ledger, document)), document_object(ledger, document)
        if claim:
            return list(claim_lines(ledger, claim)), claim_to_json(claim)
        if record:
            return list(record_lines(ledger, record)), record_object(ledger, record)
    named = ledger.record_by_name(name)
    record = _one([each for each in named if set(parties) <= set(each.parties)], name, parties)
    return list(record_lines(ledger, record)), record_object(ledger, record)


def _whole_id(ledger: Ledger, beginning: str) -> str | None:
    """The one id that begins so; None where none does and it may still be a name, as `b-12` may."""
    ids = ledger.with_id(beginning, _CANDIDATES + 1)
    if len(ids) > 1 and beginning not in ids:
        for id in ids[:_CANDIDATES]:
            write(on_one_line(f"{id}  {_caption(ledger, id)}"))
        more = f"more than {_CANDIDATES}" if len(ids) > _CANDIDATES else str(len(ids))
        raise ServandaError(f"{more} ids begin with {beginning}; give more of its digits.")
    if not ids and len(beginning.partition("-")[2]) == ID_DIGITS:
        raise ServandaError(
            f"The ledger has nothing with the id {beginning}; `servanda list` gives the ids that it has."
        )
    return beginning if beginning in ids else next(iter(ids), None)


def _caption(ledger: Ledger, id: str) -> str:
    if record := ledger.record(id):
        return record.name
    if claim := ledger.claim(id):
        return claim.quote.words
    document = ledger.document(id)
    return document.caption if document else ""


def _one(records: list[Record], name: str, parties: tuple[str, ...]) -> Record:
    between = f" between {' and '.join(parties)}" if parties else ""
    if not records:
        raise ServandaError(
            f"The ledger has nothing of the name {name!r}{between}; `servanda search {name}` looks into the texts."
        )
    if len(records) == 1:
        return records[0]
    for record in records[:_CANDIDATES]:
        told = "–".join(record.parties)
        write(on_one_line(f"{record.id}  {record.kind}  {told}  {record.name}"))
    shown = f", {_CANDIDATES} of which are shown" if len(records) > _CANDIDATES else ""
    alone = next((each.parties for each in records if _alone(each, records)), None)
    narrow = f" or narrow it down, as with --parties {','.join(alone)}" if alone and not parties else ""
    raise ServandaError(f"{name!r} fits {len(records)} records{between}{shown}; ask for one by its id{narrow}.")


def _alone(record: Record, records: list[Record]) -> bool:
    """Whether its parties tell the record from all others."""
    return bool(record.parties) and sum(set(record.parties) <= set(each.parties) for each in records) == 1
