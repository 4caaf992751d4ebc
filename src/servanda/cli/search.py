"""Full-text search."""

from __future__ import annotations

from typing import Annotated

import typer

from servanda import pipeline
from servanda.cli.lists import print_table
from servanda.cli.options import Format, FormatOption, LedgerOption, ledger_path
from servanda.cli.terminal import complain
from servanda.render.tables import hit_table
from servanda.store.ledger import open_ledger


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="All of these, in any order and case.")],
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many answers at most.")] = 20,
    format: FormatOption = Format.TABLE,
    ledger: LedgerOption = None,
) -> None:
    """Search the texts of the documents and the quotes of the claims, the best answers first.

    A word that nothing has is also looked for as the ledger spells it in the names of persons and bodies.

    \b
    Examples:
      servanda search development fund
      servanda search --limit 5 Issyk-Kul hotel
    """
    with open_ledger(ledger_path(context, ledger), mode="read") as opened:
        hits, also = pipeline.search(opened, " ".join(words).split(), limit)
        sources = {hit.document: opened.document(hit.document) for hit in hits}
    if also:
        complain(f"Also searched: {', '.join(also)}.")
    print_table(hit_table(hits, sources), format)
    if not hits:
        complain("Nothing in the ledger has all of these words.")
