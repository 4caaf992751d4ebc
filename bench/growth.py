"""How time and memory grow with the ledger: each size is ingested by a process of its own.

`python -m bench.growth FOLDER LEDGER` is that process; it prints one line of JSON.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.reports import write_reports
from servanda import pipeline
from servanda.extract import load_extractor
from servanda.read.files import read_paths
from servanda.store.ledger import open_ledger


@dataclass(frozen=True, slots=True)
class Growth:
    """`seconds` of the whole ingest, `deriving` of them for the records; `megabytes` is the peak of resident memory."""

    documents: int
    claims: int
    records: int
    seconds: float
    deriving: float
    megabytes: float
    ledger_megabytes: float


def measure(count: int) -> Growth:
    with TemporaryDirectory(prefix="servanda-bench-") as name:
        folder, ledger = Path(name) / "reports", Path(name) / "bench.db"
        for _ in write_reports(count, folder):
            pass
        command = [sys.executable, "-m", "bench.growth", str(folder), str(ledger)]
        run = subprocess.run(command, check=True, capture_output=True, text=True)
        return Growth(**json.loads(run.stdout), ledger_megabytes=ledger.stat().st_size / 1e6)


def _ingest(folder: Path, ledger: Path) -> dict[str, float]:
    extractor = load_extractor()
    last = started = perf_counter()

    def tick(_: object) -> None:
        nonlocal last
        last = perf_counter()

    with open_ledger(ledger, mode="create") as opened:
        report = pipeline.ingest(read_paths([folder]), opened, extractor, pipeline.Watch(done=tick))
        ended = perf_counter()
        counts = opened.counts()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "documents": report.added,
        "claims": sum(counts.claims.values()),
        "records": sum(counts.records.values()),
        "seconds": ended - started,
        "deriving": ended - last,
        "megabytes": peak / (1e6 if sys.platform == "darwin" else 1e3),  # bytes on macOS, kilobytes elsewhere
    }


if __name__ == "__main__":
    print(json.dumps(_ingest(Path(sys.argv[1]), Path(sys.argv[2]))))
