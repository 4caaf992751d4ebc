"""What reaches the terminal: no control character of any document, no colour and no progress into a pipe."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table as Grid
from rich.text import Text

from servanda.base.ids import ID_DIGITS
from servanda.model.document import Document
from servanda.render.tables import Table
from servanda.render.widths import SHORT, fitted, shortened, shown

# Control characters could drive the terminal, bidirectional marks could turn its text around: both come from strangers.
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PIPE_WIDTH = 100_000  # nothing is cut off or folded for a program that reads along


def printable(words: str) -> str:
    """The words with every unsafe character made visible as a replacement mark; tabs become spaces, line ends stay."""
    return _UNSAFE.sub("\ufffd", words.replace("\t", " "))


def on_one_line(words: str) -> str:
    return " ".join(printable(words).split())


def write(words: str = "") -> None:
    """One line or more to standard output."""
    sys.stdout.write(printable(words) + "\n")


def complain(words: str) -> None:
    """One sentence to standard error."""
    sys.stdout.flush()
    sys.stderr.write(on_one_line(words) + "\n")


def write_table(table: Table, id_digits: int = ID_DIGITS) -> None:
    """Each row with its id at the end, so that `show` can be asked about it. On a terminal, ids are cut to `id_digits`
    and a table that is too wide loses the columns that tell least; a program that reads along gets everything."""
    terminal = sys.stdout.isatty()
    if terminal:
        table = fitted(shortened(table, id_digits), _console().width)
    grid = Grid(box=SIMPLE_HEAD if terminal else None, pad_edge=False, show_edge=False)
    for at, column in enumerate(table.columns):
        cells = [row.cells[at] for row in table.rows]
        short = all(len(shown(column, cell)) <= SHORT for cell in cells)
        right = any(isinstance(cell, int | float) for cell in cells)
        grid.add_column(_heading(column), justify="right" if right else "left", overflow="fold", no_wrap=short)
    grid.add_column("id", no_wrap=True)
    for row in table.rows:
        told = zip(table.columns, row.cells, strict=True)
        grid.add_row(*(Text(on_one_line(shown(column, cell))) for column, cell in told), Text(row.id))
    sys.stdout.write(_drawn(grid))


def _heading(column: str) -> Text:
    return Text(column.replace("_", " "))


def _drawn(grid: Grid) -> str:
    """The grid as text, in colour only where a person sees it. It is written by `sys.stdout` and not by rich, which has
    an answer of its own to a closed pipe."""
    console = _console()
    with console.capture() as drawn:
        console.print(grid)
    return "\n".join(line.rstrip() for line in drawn.get().split("\n"))


@dataclass(frozen=True, slots=True)
class Steps:
    """`step` is called after each part, `stage` when something begins that cannot be counted."""

    step: Callable[[], None] = lambda: None
    stage: Callable[[str], None] = lambda _: None


def _console() -> Console:
    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else _PIPE_WIDTH, highlight=False)


@contextmanager
def progress(task: str, count: Callable[[], int]) -> Iterator[Steps]:
    """A bar on standard error, of `count()` parts. Silent where nobody looks on, and then nothing is counted either."""
    if not sys.stderr.isatty():
        yield Steps()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        parts = bar.add_task(task, total=count())

        def stage(words: str) -> None:
            bar.update(parts, visible=False)
            bar.add_task(words, total=None)
            bar.refresh()

        yield Steps(step=lambda: bar.advance(parts), stage=stage)


@contextmanager
def waiting(task: str) -> Iterator[None]:
    """Says on standard error that something is going on that cannot be counted."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(task):
        yield


def unread(document: Document) -> str:
    """The sentence on a document in a language without a pack."""
    return f"Unread {document.source}: no pack for {document.language}."


def file_name(path: Path) -> str:
    return on_one_line(str(path))
