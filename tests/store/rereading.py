"""Run as a program of its own: exchanges the claims of every document, to and fro, until it is killed."""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from servanda.store.ledger import open_ledger

from .made import made_report

DOCUMENTS = 6
FIGURES = 300
CUT = 150  # the claims from here on are those of the other rules


def main() -> None:
    with open_ledger(Path(sys.argv[1]), mode="write") as ledger:
        for rules in cycle(("new", "old")):
            for number in range(DOCUMENTS):
                document, claims = made_report(number, figures=FIGURES)
                ledger.reread(document, claims[CUT:] if rules == "new" else claims[:CUT], rules)
                print(number, flush=True)


if __name__ == "__main__":
    main()
