"""From paths to records, through all the rooms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.plain import LaterExtractor, MisquotingExtractor, PlainExtractor

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.judgement import Judgement, Verdict
from servanda.model.ports import Extractor
from servanda.model.record import Record
from servanda.read.files import read_paths
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
    return pipeline.ingest(read_paths(paths), ledger, PlainExtractor())


def all_of(ledger: Ledger) -> tuple[object, ...]:
    return (ledger.documents(), ledger.claims(), ledger.records(), ledger.findings(), ledger.judgements())


def test_an_ingest_counts_what_became_of_its_inputs(tmp_path: Path, reports: Path) -> None:
    (reports / "empty.txt").touch()
    (reports / "same-as-a.txt").write_text(REPORTS["a.txt"])
    told: list[Document | Refusal] = []
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        watch = pipeline.Watch(done=told.append)
        report = pipeline.ingest(read_paths([reports, tmp_path / "gone"]), ledger, PlainExtractor(), watch)
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
        report = pipeline.ingest(read_paths([reports]), ledger, MisquotingExtractor())
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
            pipeline.ingest(read_paths([reports]), ledger, PlainExtractor(), pipeline.Watch(done=killed_at_the_last))
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
        pipeline.rebuild(ledger, PlainExtractor())
        pipeline.rebuild(ledger, PlainExtractor())
        assert all_of(ledger) == before


def fresh(path: Path, reports: Path, extractor: Extractor) -> tuple[object, ...]:
    with open_ledger(path, mode="create") as ledger:
        pipeline.ingest(read_paths([reports]), ledger, extractor)
        return all_of(ledger)


def test_a_rebuild_gives_what_a_new_ledger_would(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        report = pipeline.rebuild(ledger, LaterExtractor())
        assert all_of(ledger) == fresh(tmp_path / "fresh.db", reports, LaterExtractor())
        assert not ledger.is_behind()
    assert report.documents == 4
    assert (report.claims.new, report.claims.gone, report.claims.changed, report.claims.kept) == (3, 5, 2, 0)


def test_a_ledger_knows_that_other_rules_have_read_it(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        assert ingest(ledger, reports).outdated == 0
        again = pipeline.ingest(read_paths([reports]), ledger, LaterExtractor())
        assert (again.known, again.outdated) == (4, 4)
        pipeline.rebuild(ledger, LaterExtractor())
        assert pipeline.ingest(read_paths([reports]), ledger, LaterExtractor()).outdated == 0
        assert ingest(ledger, reports).outdated == 4


def test_a_rebuild_that_was_killed_is_done_by_the_next(tmp_path: Path, reports: Path) -> None:
    def killed_at_the_second(outcome: Document | Refusal) -> None:
        if outcome.source.endswith("b.txt"):
            raise KilledError

    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        with pytest.raises(KilledError):
            pipeline.rebuild(ledger, LaterExtractor(), pipeline.Watch(done=killed_at_the_second))
        for document in ledger.documents():
            either = (LaterExtractor(), PlainExtractor())
            assert set(ledger.claims(document.id)) in [set(each.extract(document)) for each in either]
        assert ledger.records() == []
        assert ledger.is_behind()
        assert pipeline.ingest(read_paths([reports]), ledger, LaterExtractor()).outdated == 2
        assert ledger.records()
        pipeline.rebuild(ledger, LaterExtractor())
        assert all_of(ledger) == fresh(tmp_path / "fresh.db", reports, LaterExtractor())


def test_a_document_that_is_misquoted_keeps_its_claims(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        before = all_of(ledger)
        report = pipeline.rebuild(ledger, MisquotingExtractor())
        assert all_of(ledger) == before
    assert len(report.refused) == 4


def test_judgements_by_persons_stay_and_those_without_a_claim_are_told(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        posts = [claim.id for claim in ledger.claims() if claim.kind.name == "tenure"]
        roads = [claim.id for claim in ledger.claims() if claim.kind.name == "commitment"]
        lost = Judgement(posts[0], posts[1], Verdict.DIFFERENT, ("They are two.",), "A. Reader")
        held = Judgement(roads[0], roads[1], Verdict.DIFFERENT, ("Two roads.",), "A. Reader")
        ledger.judge(lost)
        ledger.judge(held)
        assert ledger.is_behind()
        assert pipeline.derive(ledger) == ()
        assert len(ledger.records("commitment")) == 2
        report = pipeline.rebuild(ledger, LaterExtractor())
        assert report.orphaned == (lost,)
        assert {lost, held} <= set(ledger.judgements())
        assert len(ledger.records("commitment")) == 2


def test_a_document_that_no_pack_reads_is_kept_and_told(tmp_path: Path) -> None:
    texts = {
        "ru.txt": "---\nlanguage: ru\n---\nThe sides agreed to open a gate.\n",
        "cyrillic.txt": "Стороны договорились построить дорогу.\n",
        "british.txt": "---\nlanguage: en-GB\n---\nThe sides agreed to open a road.\n",
    }
    folder = written(tmp_path / "reports", texts)
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        report = ingest(ledger, folder)
        assert report.unread == {"ru": 1, "und-Cyrl": 1}
        assert (report.added, report.claims, report.outdated) == (3, {"commitment": 1}, 0)
        assert ledger.search("дорогу")
        assert pipeline.rebuild(ledger, PlainExtractor()).unread == {"ru": 1, "und-Cyrl": 1}


def test_inputs_are_looked_at_no_further_than_the_first_document(reports: Path) -> None:
    nothing, found = pipeline.refused_whole([reports / "gone", reports])
    assert not nothing
    assert [isinstance(each, Refusal) for each in found] == [True, False, False, False, False]
    nothing, found = pipeline.refused_whole([reports / "gone"])
    assert nothing
    assert [each.source for each in found if isinstance(each, Refusal)] == [str(reports / "gone")]


def test_a_search_tries_the_spellings_that_the_ledger_knows(tmp_path: Path, reports: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="create") as ledger:
        ingest(ledger, reports)
        hits, also = pipeline.search(ledger, ["Usenowa", "came"], 20)
        assert also == ("Usenova",)
        assert any("Aida Usenova came" in hit.snippet for hit in hits)
        assert pipeline.search(ledger, ["Usenova"], 20)[1] == ()
        assert pipeline.search(ledger, ["unheardof"], 20) == ([], ())
        assert len(pipeline.search(ledger, ["Usenowa"], 1)[0]) == 1


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
