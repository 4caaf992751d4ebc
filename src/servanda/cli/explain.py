"""Why documents were read as they were, and what a corpus leaves unread."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from servanda import pipeline
from servanda.base.errors import Refusal, ServandaError
from servanda.cli.explained import explanation_lines, unread_lines
from servanda.cli.options import Exit, PacksOption, PathsArgument, pack_folders
from servanda.cli.terminal import complain, file_name, progress, write
from servanda.extract import RuleExtractor, load_extractor
from servanda.extract.unread import Unread
from servanda.model.explanation import Explanation, explanation_to_json
from servanda.render.parts import is_site_part, missing_site_parts
from servanda.render.tables import to_json

try:
    from servanda.render.pages import Pages
    from servanda.render.views.explained import explained
except ModuleNotFoundError as missing:
    if not is_site_part(missing):
        raise
    Pages = None  # type: ignore[assignment,misc]


class ExplainFormat(StrEnum):
    TABLE = "table"
    JSON = "json"
    HTML = "html"


def explain(
    paths: PathsArgument,
    format: Annotated[
        ExplainFormat, typer.Option("--format", help="Lines to read, JSON, or one page.")
    ] = ExplainFormat.TABLE,
    to: Annotated[Path | None, typer.Option("--to", metavar="OUT", help="The file for the page.")] = None,
    unread: Annotated[
        bool, typer.Option("--unread", help="Count, over all documents, what words of two states gave no claim.")
    ] = False,
    examples: Annotated[
        int, typer.Option("--examples", min=0, max=100, help="With --unread: sentences for each word.")
    ] = 3,
    packs: PacksOption = None,
) -> None:
    """Tell why documents were read so: for each claim its rule, what the rule bound and where each value comes from;
    for each sentence that could have told something and gave no claim, what was tried and what was lacking.

    With --unread, over a whole corpus: the words of those sentences that concern two states, the most frequent first.

    \b
    Examples:
      servanda explain report.txt
      servanda explain report.txt --format html --to why.html
      servanda explain --unread reports/ --examples 5
    """
    _check(format, to, unread)
    run = _Run(paths, load_extractor(added=pack_folders(packs)))
    if unread:
        _print_unread(run, format, examples)
    elif format is ExplainFormat.HTML and to:
        _write_page(run, to)
    elif format is ExplainFormat.JSON:
        _print_json(run)
    else:
        for said in run.explanations():
            for line in explanation_lines(said):
                write(line)
            sys.stdout.flush()
    if run.refused:
        raise typer.Exit(Exit.REFUSALS)


class _Run:
    """One way through the inputs, which tells of progress and counts what was refused."""

    def __init__(self, paths: Sequence[Path], extractor: RuleExtractor) -> None:
        self.refused = 0
        self._paths = paths
        self._extractor = extractor

    def explanations(self) -> Iterator[Explanation]:
        with progress("Explaining", lambda: pipeline.count_inputs(self._paths)) as steps:
            for outcome in pipeline.explain(self._paths, self._extractor):
                if isinstance(outcome, Refusal):
                    self.refused += 1
                    complain(f"Refused {outcome}.")
                else:
                    yield outcome
                steps.step()


def _check(format: ExplainFormat, to: Path | None, unread: bool) -> None:
    if unread and format is ExplainFormat.HTML:
        raise typer.BadParameter("--unread is printed as table or json", param_hint="--format")
    if format is ExplainFormat.HTML and to is None:
        raise typer.BadParameter("name the file for the page, such as --to why.html", param_hint="--to")
    if to is not None and format is not ExplainFormat.HTML:
        raise typer.BadParameter("only a page is written to a file: add --format html", param_hint="--to")


def _print_unread(run: _Run, format: ExplainFormat, examples: int) -> None:
    tally = Unread(examples)
    for said in run.explanations():
        tally.add(said)
    if format is ExplainFormat.JSON:
        sys.stdout.write(to_json(tally.to_json(), indent=1) + "\n")
        return
    for line in unread_lines(tally):
        write(line)


def _print_json(run: _Run) -> None:
    """One list, each document as soon as it is done."""
    before = "[\n"
    for said in run.explanations():
        sys.stdout.write(before + to_json(explanation_to_json(said), indent=1))
        before = ",\n"
    sys.stdout.write("]\n" if before == ",\n" else "[]\n")


def _write_page(run: _Run, to: Path) -> None:
    if Pages is None:
        raise missing_site_parts("The page")
    every = list(run.explanations())
    if not every:
        raise ServandaError("There is no document to explain, so no page was written.")
    try:
        to.write_bytes(Pages().explained(explained(every)).encode("utf-8", "xmlcharrefreplace"))
    except OSError as wrong:
        raise ServandaError(f"The page cannot be written to {to}: {wrong.strerror or wrong}.") from wrong
    write(f"Wrote {file_name(to)}.")
