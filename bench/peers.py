"""`python -m bench.peers [FILE...]`: Servanda beside quantulum3 and dateparser on the same documents, in one run.

Neither peer does what Servanda does: quantulum3 finds quantities with their units, `dateparser.search` finds dates.
Beside the whole of Servanda stand therefore its own readers of numbers and of times, which do what the peers do.
`make bench-peers` sets up the environment that the peers need: requirements/peers.txt.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from dateparser.search import search_dates
from quantulum3 import parser

from bench.reports import write_reports
from servanda.base.errors import Refusal
from servanda.extract import RuleExtractor
from servanda.language.pack import Pack, load_pack
from servanda.language.sentences import sentences
from servanda.language.tokens import Tokens
from servanda.model.document import Document
from servanda.read.files import read_paths

WARM_UP = 5  # documents each reader is shown before its time is taken


@dataclass(frozen=True, slots=True)
class Reader:
    """`find` tells how many things the reader finds in a document."""

    name: str
    finds: str
    find: Callable[[Document], int]


def main() -> None:
    options = _options()
    documents = _documents(options.files, options.count)
    if not documents:
        raise SystemExit("Nothing was read: name text files, or none to have reports generated.")
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    print(f"{len(documents):,} documents, {size:.2f} MB, one process, each reader after the other\n")
    print(f"{'':<36}{'finds':<22}{'found':>8}{'seconds':>9}{'documents/s':>13}{'Servanda is':>14}")
    rows = [(reader, *_timed(reader, documents)) for reader in _readers()]
    whole = rows[0][2]
    for reader, found, seconds in rows:
        beside = f"{seconds / whole:.1f} times" if reader is not rows[0][0] else ""
        print(
            f"{reader.name:<36}{reader.finds:<22}{found:>8,}{seconds:>9.2f}"
            f"{len(documents) / seconds:>13,.1f}{beside:>14}"
        )
    print("\nThe last column: how many times as fast the whole of Servanda is.")


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(prog="python -m bench.peers", description=__doc__)
    options.add_argument("files", nargs="*", type=Path, help="text files or folders; none: reports are generated")
    options.add_argument("--count", type=int, default=100, help="how many reports to generate")
    return options.parse_args()


def _documents(files: Sequence[Path], count: int) -> list[Document]:
    with TemporaryDirectory(prefix="servanda-bench-") as folder:
        paths = [path for each in files for path in (sorted(each.glob("*.txt")) if each.is_dir() else [each])]
        found = read_paths(tuple(paths or write_reports(count, Path(folder))))
        return [each for each in found if not isinstance(each, Refusal)]


def _readers() -> tuple[Reader, ...]:
    pack = load_pack("en")
    extractor = RuleExtractor(pack)
    return (
        Reader("Servanda", "claims of six kinds", lambda document: len(extractor.extract(document))),
        Reader("Servanda, numbers and times alone", "quantities and dates", lambda document: _marks(pack, document)),
        Reader(f"quantulum3 {version('quantulum3')}", "quantities", _quantities),
        Reader(f"dateparser.search {version('dateparser')}", "dates", _dates),
    )


def _marks(pack: Pack, document: Document) -> int:
    tokens = Tokens.of(document.text)
    found = 0
    for bound in sentences(tokens):
        times = pack.dates.find(tokens, bound.first, bound.end, document.published)
        taken = frozenset(at for timed in times for at in range(timed.first, timed.end))
        found += len(times) + len(pack.amounts.find(tokens, bound.first, bound.end, taken))
    return found


def _quantities(document: Document) -> int:
    return len(parser.parse(document.text))


def _dates(document: Document) -> int:
    return len(search_dates(document.text, languages=["en"]) or ())


def _timed(reader: Reader, documents: Sequence[Document]) -> tuple[int, float]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of formats that the next version of a peer reads otherwise
        for document in documents[:WARM_UP]:
            reader.find(document)
        started = perf_counter()
        found = sum(reader.find(document) for document in documents)
        return found, perf_counter() - started


if __name__ == "__main__":
    main()
