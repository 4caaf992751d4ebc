"""Options and endings that several commands share."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Annotated

import typer

from servanda.base.when import When
from servanda.settings import Settings


class Exit(IntEnum):
    """How a run ended, as `servanda --help` tells it."""

    DONE = 0
    MENDABLE = 1
    USAGE = 2
    REFUSALS = 3
    INTERRUPTED = 130


class Format(StrEnum):
    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


LedgerOption = Annotated[
    Path | None,
    typer.Option("--ledger", metavar="FILE", help="The ledger's file; else SERVANDA_LEDGER, else servanda.db."),
]
PacksOption = Annotated[
    list[Path] | None,
    typer.Option("--packs", metavar="DIR", help="A pack of your own to add; may be repeated. Else SERVANDA_PACKS."),
]
PathsArgument = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Text files and folders of them.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How to print.")]


def ledger_path(context: typer.Context, after_command: Path | None) -> Path:
    """`--ledger` may stand before the command or after it; after it counts more."""
    return after_command or context.obj or Settings().ledger


def pack_folders(given: list[Path] | None) -> tuple[Path, ...]:
    """The folders of the user's packs, the one that counts most last."""
    return tuple(given or Settings().packs)


def read_date(words: str | None, option: str) -> When | None:
    """A date as a user types it: 2022, 2022-10 or 2022-10-11."""
    if words is None:
        return None
    try:
        when = When.parse(words)
    except ValueError as wrong:
        raise typer.BadParameter("write it as 2022-10-11, 2022-10 or 2022", param_hint=option) from wrong
    if when.is_interval:
        raise typer.BadParameter("give one date, such as 2022-10", param_hint=option)
    return when


def split_codes(words: str | None) -> tuple[str, ...]:
    """`AZ,KG` as codes. Codes of states have capitals; short names of organisations are left as they are."""
    codes = (code.strip() for code in (words or "").split(","))
    return tuple(sorted({code.upper() if len(code) <= 3 else code for code in codes if code}))
