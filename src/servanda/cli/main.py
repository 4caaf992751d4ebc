"""The entry point: the commands, what they share, and how every run ends."""

from __future__ import annotations

import io
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from servanda import __version__
from servanda.base.errors import ServandaError
from servanda.cli.explain import explain
from servanda.cli.extract import extract
from servanda.cli.ingest import ingest, rebuild
from servanda.cli.lists import list_records
from servanda.cli.options import Exit, LedgerOption
from servanda.cli.packs import packs
from servanda.cli.score import score_claims
from servanda.cli.search import search
from servanda.cli.show import show
from servanda.cli.site import site
from servanda.cli.stats import stats
from servanda.cli.terminal import complain, write

_HELP = """\
Reads public reports on the relations between states and keeps the ledger of what was agreed and done.

Every value leads back to the sentence that says it. Nothing is sent anywhere.

\b
Examples:
  servanda ingest reports/                       read reports into servanda.db
  servanda stats                                 what the ledger holds
  servanda list commitments --parties AZ,KG      what is owed between two states
  servanda show "supreme interstate council"     one thing, with every quote
  servanda site dossier/                         the ledger as pages to read

\b
Exit status:
  0    done
  1    something that you can mend; a sentence on standard error says what
  2    the command was not understood
  3    done, but some inputs were refused; each is named on standard error
  130  interrupted
"""


class Commands(TyperGroup):
    """Ends every run that failed for a reason the user can mend with one sentence, and a run into a closed pipe
    (`| head`) with silence. Bugs crash."""

    def invoke(self, ctx: Any) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except ServandaError as wrong:
            complain(str(wrong))
            raise typer.Exit(Exit.MENDABLE) from wrong
        except KeyboardInterrupt as interrupt:
            complain("Interrupted; every document that was finished is kept.")
            raise typer.Exit(Exit.INTERRUPTED) from interrupt
        except BrokenPipeError as closed:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(Exit.DONE) from closed


app = typer.Typer(cls=Commands, help=_HELP, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)


def _show_version(wanted: bool) -> None:
    if wanted:
        write(f"servanda {__version__}")
        raise typer.Exit


@app.callback()
def shared(
    context: typer.Context,
    ledger: LedgerOption = None,
    version: Annotated[  # noqa: ARG001 - its callback answers
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    context.obj = ledger


app.command(short_help="Read reports into the ledger.")(ingest)
app.command(short_help="Print what documents say; no ledger is needed.")(extract)
app.command(short_help="Tell why documents were read so, and what was left unread.")(explain)
app.command("list", short_help="List records or documents.")(list_records)
app.command(short_help="Show one thing with every quote that holds it.")(show)
app.command(short_help="Search texts and quotes.")(search)
app.command(short_help="Write the ledger as pages to read.")(site)
app.command(short_help="Read every stored text anew with today's rules.")(rebuild)
app.command("score", short_help="Compare claims with documents annotated by hand.")(score_claims)
app.add_typer(packs, name="packs", short_help="Write and check a language pack of your own.")
app.command(short_help="Sum up what the ledger holds.")(stats)


def main() -> None:
    """Runs the command line. Into a pipe or file it writes UTF-8 whatever the locale; to a terminal it writes what the
    terminal can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace", encoding=None if stream.isatty() else "utf-8")
    app()
