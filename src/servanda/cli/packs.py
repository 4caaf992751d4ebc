"""A language pack of the user's own: its first files, and whether it holds what it promises."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from servanda.cli.options import Exit
from servanda.cli.stats import counted
from servanda.cli.terminal import complain, file_name, waiting, write
from servanda.extract.own_pack import check_pack
from servanda.language.starting_pack import write_pack

_HELP = """\
Write and check a language pack of your own.

A pack is a folder that adds rules and words to those that come with Servanda. `extract`, `ingest` and `rebuild` read
with it once it is named with `--packs` or SERVANDA_PACKS.

\b
Examples:
  servanda packs new mine
  servanda packs check mine
"""

packs = typer.Typer(help=_HELP, no_args_is_help=True, rich_markup_mode=None)

FolderArgument = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of the pack.")]


@packs.command(short_help="Write the first files of a pack.")
def new(
    folder: FolderArgument,
    language: Annotated[str, typer.Option("--language", help="The language whose pack it adds to.")] = "en",
) -> None:
    """Write a pack with one rule and its examples, to be changed.

    \b
    Example:
      servanda packs new mine
    """
    for path in write_pack(folder, language):
        write(f"Wrote {file_name(path)}")
    write(f"Check it with: servanda packs check {file_name(folder)}")


@packs.command(short_help="Check every rule of a pack against its examples.")
def check(folder: FolderArgument) -> None:
    """Check that the pack loads, that every rule reads its examples exactly, that nothing is read where nothing should
    be, that every optional part is needed, and that the rules of Servanda still hold beside it.

    \b
    Example:
      servanda packs check mine
    """
    with waiting("Reading the examples"):
        report = check_pack(folder)
    for fault in report.faults:
        complain(f"{fault}.")
    if report.faults:
        complain(f"{counted(report.rules, 'rule')}, {counted(len(report.faults), 'fault')}, named above.")
        raise typer.Exit(Exit.MENDABLE)
    write(f"{counted(report.rules, 'rule')}, all examples hold.")
