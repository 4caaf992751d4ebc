"""What reaches the terminal: no control character of any document, no colour and no progress into a pipe."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table as Grid
from rich.text import Text

from servanda.render.tables import Table, cell_text

# Control characters could drive the terminal, bidirectional marks could turn its text around: both come from strangers.
_UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHORT = 24  # characters: a period, a status or a few codes are not folded, which would make them hard to read
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


def write_table(table: Table) -> None:
    """Each row with its id at the end, so that `show` can be asked about it."""
    grid = Grid(box=SIMPLE_HEAD if sys.stdout.isatty() else None, pad_edge=False, show_edge=False)
    for at, column in enumerate(table.columns):
        cells = [row.cells[at] for row in table.rows]
        short = all(len(cell_text(cell)) <= _SHORT for cell in cells)
        right = any(isinstance(cell, int | float) for cell in cells)
        grid.add_column(_heading(column), justify="right" if right else "left", overflow="fold", no_wrap=short)
    grid.add_column("id", no_wrap=True)
    for row in table.rows:
        grid.add_row(*(Text(on_one_line(cell_text(cell))) for cell in row.cells), Text(row.id))
    sys.stdout.write(_drawn(grid))


def _heading(column: str) -> Text:
    return Text(column.replace("_", " "))


def _drawn(grid: Grid) -> str:
    """The grid as text, in colour only where a person sees it. It is written by `sys.stdout` and not by rich, which has
    an answer of its own to a closed pipe."""
    terminal = sys.stdout.isatty()
    console = Console(file=sys.stdout, width=None if terminal else _PIPE_WIDTH, highlight=False)
    with console.capture() as drawn:
        console.print(grid)
    return "\n".join(line.rstrip() for line in drawn.get().split("\n"))


@contextmanager
def progress(task: str, count: Callable[[], int]) -> Iterator[Callable[[], None]]:
    """A bar on standard error, of `count()` parts; gives what to call after each part. Silent where nobody looks on,
    and then nothing is counted either."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        parts = bar.add_task(task, total=count())
        yield lambda: bar.advance(parts)


@contextmanager
def waiting(task: str) -> Iterator[None]:
    """Says on standard error that something is going on that cannot be counted."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(task):
        yield


def file_name(path: Path) -> str:
    return on_one_line(str(path))
