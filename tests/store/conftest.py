"""The stores that the contract holds for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from servanda.store.ledger import Ledger, open_ledger

OpenStore = Callable[[Path], Ledger]

# One line per store; each entry opens a fresh one that may use the folder it is given.
STORES: dict[str, OpenStore] = {
    "sqlite": lambda folder: open_ledger(folder / "ledger.db", mode="create"),
}


@pytest.fixture(params=sorted(STORES))
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Ledger]]:
    """Makes empty ledgers, and closes them afterwards."""
    opened = ExitStack()
    made: list[Ledger] = []

    def make() -> Ledger:
        folder = tmp_path / f"store-{len(made)}"
        folder.mkdir()
        made.append(opened.enter_context(STORES[request.param](folder)))
        return made[-1]

    with opened:
        yield make


@pytest.fixture
def ledger(fresh: Callable[[], Ledger]) -> Ledger:
    return fresh()
