"""From paths to records, through all the rooms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.plain import MisquotingExtractor, PlainExtractor

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.record import Record
from servanda.store.ledger import Ledger, open_ledger

REPORTS = {
    "a.txt": "---\ndate: 2022-06-28\n---\nThe sides agreed to open a road.\nTurnover was $100 in 2021.\n",
    "b.txt": "---\ndate: 2023-06-28\n---\nThe sides agreed to open a road. Turnover was $120 in 2022.\n",
    "c.txt": "---\ndate: 2024-06-28\n---\nPrime Minister Aida Usenova came. Turnover was $130 in 2022.\n",
    "d.txt": "Prime Minister Aida Usenova came, and nobody wrote when.\n",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return written(tmp_path / "reports", REPORTS)


def written(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def ingest(ledger: Ledger, *paths: Path) -> pipeline.IngestReport:
    return pipeline.ingest(paths, ledger, PlainExtractor(), lambda _: None)


def all_of(ledger: Ledger) -> tuple[object, ...]:
    return (ledger.documents(), ledger.claims(), ledger.records(), ledger.findings(), ledger.judgements())


def test_an_ingest_counts_what_became_of_its_inputs(tmp_path: Path, reports: Path) -> None:
    (reports / "empty.txt").touch()
    (reports / "same-as-a.txt").write_text(REPORTS["a.txt"])
    told: list[Document | Refusal] = []
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        report = pipeline.ingest([reports, tmp_path / "gone"], ledger, PlainExtractor(), told.append)
        assert len(ledger.documents()) == 4
        assert {claim for record in ledger.records() for claim in record.claims} == {c.id for c in ledger.claims()}
    assert (report.read, report.added, report.known) == (5, 4, 1)
    assert [refusal.reason for refusal in report.refused] == ["it is empty", "there is no such file or folder"]
    assert report.claims == {"commitment": 2, "figure": 3, "tenure": 2}
    assert report.rebuilt
    assert len(told) == pipeline.count_inputs([reports, tmp_path / "gone"]) == 7


def test_the_same_ingest_again_changes_nothing(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        before = all_of(ledger)
        again = ingest(ledger, reports)
        assert all_of(ledger) == before
    assert (again.read, again.added, again.known, again.rebuilt) == (4, 0, 4, False)


def test_a_document_whose_claims_misquote_it_is_refused_whole(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        report = pipeline.ingest([reports], ledger, MisquotingExtractor(), lambda _: None)
        assert ledger.documents() == []
    assert (report.added, len(report.refused)) == (0, 4)
    assert "misquotes" in report.refused[0].reason


class KilledError(Exception):
    """Stands for the end of the process."""


def test_a_run_that_ended_before_deriving_is_mended_by_the_next(tmp_path: Path, reports: Path) -> None:
    def killed_at_the_last(outcome: Document | Refusal) -> None:
        if outcome.source.endswith("d.txt"):
            raise KilledError

    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        with pytest.raises(KilledError):
            pipeline.ingest([reports], ledger, PlainExtractor(), killed_at_the_last)
        assert ledger.records() == []
        report = ingest(ledger, reports)
        mended = all_of(ledger)
    with open_ledger(tmp_path / "fresh.db", mode="create") as fresh:
        ingest(fresh, reports)
        assert all_of(fresh) == mended
    assert (report.added, report.rebuilt) == (0, True)


def test_one_document_is_done_before_the_next_is_read(reports: Path) -> None:
    done: list[str] = []

    class Watching(PlainExtractor):
        def extract(self, document: Document) -> tuple[Claim, ...]:
            done.append(document.source)
            return super().extract(document)

    extracted = pipeline.extract([reports], Watching())
    first = next(extracted)
    assert isinstance(first, pipeline.Extracted)
    assert done == [first.document.source]


def test_rebuilding_twice_is_rebuilding_once(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        before = all_of(ledger)
        pipeline.rebuild(ledger)
        pipeline.rebuild(ledger)
        assert all_of(ledger) == before


@settings(max_examples=15, deadline=None)
@given(order=st.permutations(sorted(REPORTS)), cut=st.integers(0, len(REPORTS)))
def test_the_order_of_reports_does_not_change_records(
    tmp_path_factory: pytest.TempPathFactory, order: Sequence[str], cut: int
) -> None:
    """In one go or in two, forwards or backwards: what is derived depends on what is held alone."""
    folder = tmp_path_factory.mktemp("order")
    written(folder / "reports", REPORTS)
    paths = [folder / "reports" / name for name in order]

    def derived(name: str, *runs: Sequence[Path]) -> list[Record]:
        with open_ledger(folder / name, mode="create") as ledger:
            for run in runs:
                ingest(ledger, *run)
            return ledger.records()

    assert derived("one.db", paths[:cut], paths[cut:]) == derived("two.db", sorted(paths))
