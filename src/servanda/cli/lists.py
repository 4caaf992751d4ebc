"""Lists of records and documents, chosen by parties, date and status."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from servanda.base.ids import ID_DIGITS
from servanda.base.when import Moment, When
from servanda.cli.options import Format, FormatOption, LedgerOption, ledger_path, read_date, split_codes
from servanda.cli.terminal import complain, write_table
from servanda.model.kinds import KINDS, Kind
from servanda.render.tables import (
    Evidence,
    Table,
    document_table,
    record_table,
    within,
    write_csv,
    write_json,
    write_json_lines,
)
from servanda.store.ledger import Ledger, open_ledger
from servanda.store.reader import Choice


class Listed(StrEnum):
    MECHANISMS = "mechanisms"
    MEETINGS = "meetings"
    INSTRUMENTS = "instruments"
    COMMITMENTS = "commitments"
    FIGURES = "figures"
    PEOPLE = "people"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows: `period` is what their time must touch, None for any time or none."""

    parties: tuple[str, ...]
    period: When | None
    status: str | None


def list_records(
    context: typer.Context,
    what: Annotated[Listed, typer.Argument(metavar="WHAT", help="The sort of record, or documents.")],
    parties: Annotated[str | None, typer.Option(metavar="AZ,KG", help="Only what all of these take part in.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Only what reaches this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Only what begins on this day or earlier.")] = None,
    status: Annotated[str | None, typer.Option(metavar="STATUS", help="Only what stands so, such as agreed.")] = None,
    format: FormatOption = Format.TABLE,
    ledger: LedgerOption = None,
) -> None:
    """List what the ledger holds, by date and name; what has no date comes last.

    Dates are EDTF: 2022-10 is a month that nobody told more exactly, 2022-01/2022-05 a period. A DATE given here may
    be 2022, 2022-10 or 2022-10-11; what has no date is left out where one is given.

    \b
    Examples:
      servanda list commitments --parties AZ,KG --status agreed
      servanda list meetings --since 2024 --until 2025-06
      servanda list figures --format csv > figures.csv
    """
    wanted = Wanted(split_codes(parties), _period(since, until), status)
    with open_ledger(ledger_path(context, ledger), mode="read") as opened:
        table, digits = _table(opened, what, wanted), opened.id_digits()
    print_table(table, format, digits)
    if not table.rows:
        complain(f"No {what} of this sort.")


def print_table(table: Table, format: Format, id_digits: int = ID_DIGITS) -> None:
    match format:
        case Format.JSON:
            write_json(table, sys.stdout)
        case Format.JSONL:
            write_json_lines(table, sys.stdout)
        case Format.CSV:
            write_csv(table, sys.stdout)
        case Format.TABLE if table.rows:
            write_table(table, id_digits)


def _table(ledger: Ledger, what: Listed, wanted: Wanted) -> Table:
    if what is Listed.DOCUMENTS:
        return _documents(ledger, wanted)
    kind = next(kind for kind in KINDS.values() if kind.plural == what)
    _check_status(kind, wanted.status)
    published = {document.id: document.published for document in ledger.iter_documents()}
    evidence = Evidence(lambda record: ledger.claims_of(record.id), published.get, _sessions(ledger, kind))
    choice = Choice(kind=kind.name, parties=wanted.parties, status=wanted.status)
    return within(record_table(kind, ledger.iter_records(choice), evidence), wanted.period)


def _documents(ledger: Ledger, wanted: Wanted) -> Table:
    if wanted.status is not None:
        raise typer.BadParameter("documents have no status; leave it out", param_hint="--status")
    documents = ledger.iter_documents()
    if not wanted.parties:
        return within(document_table(documents), wanted.period)
    told = {claim.document for claim in ledger.iter_claims() if set(wanted.parties) <= set(claim.parties)}
    return within(document_table(each for each in documents if each.id in told), wanted.period)


def _sessions(ledger: Ledger, kind: Kind) -> Counter[str]:
    """How many meetings each body has held or will hold."""
    if "sessions" not in kind.columns:
        return Counter()
    meetings = ledger.iter_records(Choice(kind="meeting"))
    return Counter(link.target for meeting in meetings for link in meeting.links if link.relation == "session_of")


def _check_status(kind: Kind, status: str | None) -> None:
    if status is None or status in kind.statuses:
        return
    if not kind.statuses:
        raise typer.BadParameter(f"{kind.plural} have no status; leave it out", param_hint="--status")
    raise typer.BadParameter(f"{status!r} is not one of {', '.join(kind.statuses)}", param_hint="--status")


def _period(since: str | None, until: str | None) -> When | None:
    first, last = read_date(since, "--since"), read_date(until, "--until")
    if first is None and last is None:
        return None
    if first and last and last.latest < first.earliest:
        raise typer.BadParameter("it lies before --since", param_hint="--until")
    return When(_start(first), _end(last))


def _start(when: When | None) -> Moment | None:
    return when.first if when else None


def _end(when: When | None) -> Moment | None:
    return when.last if when else None
