"""Run as a program of its own: writes made reports into a ledger and says which are finished, until it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from servanda.store.ledger import open_ledger

from .made import made_report

LONG = 600  # every seventh report has so many figures: its transaction takes long enough to be hit


def figures_of(number: int) -> int:
    return 4 if number % 7 else LONG


def main() -> None:
    path, count = Path(sys.argv[1]), int(sys.argv[2])
    print("opening", flush=True)
    with open_ledger(path, mode="create") as ledger:
        for number in range(count):
            ledger.add(*made_report(number, figures=figures_of(number)))
            print(number, flush=True)


if __name__ == "__main__":
    main()
