"""The dossier as pages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from servanda.base.errors import ServandaError
from servanda.cli.options import LedgerOption, ledger_path
from servanda.cli.terminal import file_name, progress, write
from servanda.render.parts import is_site_part, missing_site_parts
from servanda.store.ledger import open_ledger

try:
    from servanda.render.site import build_site
except ModuleNotFoundError as missing:
    if not is_site_part(missing):
        raise
    build_site = None  # type: ignore[assignment]

_COUNTED = ("record/", "document/")  # how many dossiers there will be is not known before they are made


def site(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder for the pages.")],
    ledger: LedgerOption = None,
) -> None:
    """Write the ledger as a site: one dossier for each pair of states, a page for each record and document.

    The pages need no network and no server; open OUT/index.html.

    \b
    Example:
      servanda site dossier/
    """
    if build_site is None:
        raise missing_site_parts("The site")
    with open_ledger(ledger_path(context, ledger), mode="read") as opened:
        counts = opened.counts()
        with progress("Writing pages", lambda: counts.documents + sum(counts.records.values())) as steps:
            try:
                summary = build_site(opened, out, lambda href: steps.step() if href.startswith(_COUNTED) else None)
            except OSError as wrong:
                raise ServandaError(f"The pages cannot be written to {out}: {wrong.strerror or wrong}.") from wrong
    write(f"Wrote {summary.pages:,} pages. The dossier is {file_name(summary.index)}.")
