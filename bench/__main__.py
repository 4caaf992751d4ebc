"""`python -m bench [--quick] [--growth]`: documents and megabytes a second for read, extract, store and the whole."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

from bench.growth import measure
from bench.reports import write_general_news, write_reports
from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.extract import load_extractor
from servanda.model.document import Document
from servanda.model.ports import Extractor
from servanda.read.files import read_paths
from servanda.store.ledger import open_ledger

T = TypeVar("T")
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@dataclass(frozen=True, slots=True)
class Load:
    """What is measured: `paths` are read `times` over, each reading of a file counting as a document of its own."""

    name: str
    paths: tuple[Path, ...]
    times: int


def main() -> None:
    options = _options()
    count = 100 if options.quick else 600
    extractor = load_extractor()
    with TemporaryDirectory(prefix="servanda-bench-") as folder:
        made = tuple(write_reports(count, Path(folder)))
        _run(Load(f"{count} generated reports", made, 1), extractor)
        news = tuple(write_general_news(5 * count, Path(folder) / "news"))
        _run(Load(f"{5 * count:,} pieces of general news, one in twenty a report", news, 1), extractor)
        if SEEDS.is_dir():
            times = 20 if options.quick else 100
            _run(Load(f"the seeds, {times} times over", tuple(sorted(SEEDS.glob("*.txt"))), times), extractor)
        else:
            print(f"\nThe seeds are not measured: there is no {SEEDS}.")
    if options.growth:
        _growth((100, 300, 1000) if options.quick else (1000, 3000, 10_000))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer reports: a first impression")
    parser.add_argument("--growth", action="store_true", help="also ingest 1k, 3k and 10k reports, with peak memory")
    return parser.parse_args()


def _run(load: Load, extractor: Extractor) -> None:
    print(f"\n{load.name}, one process\n{'':<9}{'documents':>10}{'MB':>8}{'seconds':>9}{'documents/s':>13}{'MB/s':>8}")
    documents, reading = _timed(lambda: _read(load))
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    for document in documents[:20]:  # warm-up
        extractor.extract(document)
    claims, extracting = _timed(lambda: [extractor.extract(document) for document in documents])
    with (
        TemporaryDirectory(prefix="servanda-bench-") as folder,
        open_ledger(Path(folder) / "a.db", mode="create") as ledger,
    ):
        pairs = zip(documents, claims, strict=True)
        _, storing = _timed(lambda: [ledger.add(document, said) for document, said in pairs])
        _, deriving = _timed(lambda: pipeline.derive(ledger))
    parts = {"read": reading, "extract": extracting, "store": storing, "derive": deriving}
    for part, seconds in (parts | {"whole": sum(parts.values())}).items():
        speed = f"{len(documents) / seconds:>13,.0f}{size / seconds:>8.2f}"
        print(f"{part:<9}{len(documents):>10,}{size:>8.2f}{seconds:>9.2f}{speed}")
    print(f"{sum(map(len, claims)):,} claims")


def _read(load: Load) -> list[Document]:
    """Every reading gets a title of its own, or the ledger would know it for the same document."""
    found = (each for _ in range(load.times) for each in read_paths(load.paths))
    documents = [each for each in found if not isinstance(each, Refusal)]
    if load.times == 1:
        return documents
    return [replace(document, title=f"reading {number}") for number, document in enumerate(documents)]


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    started = perf_counter()
    return work(), perf_counter() - started


def _growth(sizes: Sequence[int]) -> None:
    heads = ("documents", "claims", "records", "seconds", "s per 1k", "deriving s", "peak MB", "ledger MB")
    print("\nAs the ledger grows, a process for each size\n" + "".join(f"{head:>12}" for head in heads))
    for size in sizes:
        grown = measure(size)
        per_thousand = grown.seconds / grown.documents * 1000
        print(
            f"{grown.documents:>12,}{grown.claims:>12,}{grown.records:>12,}{grown.seconds:>12.1f}{per_thousand:>12.2f}"
            f"{grown.deriving:>12.1f}{grown.megabytes:>12.0f}{grown.ledger_megabytes:>12.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
