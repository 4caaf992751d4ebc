"""Any text is a legal query, and every word of it is looked for as it stands."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from servanda.base.when import When
from servanda.model.document import Document
from servanda.model.kinds import Mechanism, MechanismStatus, MechanismType
from servanda.store.ledger import Ledger

from .made import claim_on, made_report

REPORT = Document(
    text="GƏNCƏ. The Şirvan NEAR bank was not founded in Osh, said Ümid. The C++ club (est. 2020) grew by 14.3%.",
    source="a.txt",
    published=When.parse("2022"),
    title="A bank for the Čuj valley",
)
CLAIM = claim_on(
    REPORT,
    "The Şirvan NEAR bank was not founded",
    Mechanism("Şirvan NEAR bank", MechanismType.FUND, MechanismStatus.PROPOSED),
)


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    ledger.add(REPORT, [CLAIM])
    for number in range(1, 4):
        ledger.add(*made_report(number))
    return ledger


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("bank", ["claim", "document"]),
        ("BANK founded", ["claim", "document"]),
        ("valley", ["document"]),
        ("cuj", ["document"]),
        ("sirvan", ["claim", "document"]),
        ("ŞIRVAN", ["claim", "document"]),
        ("umid osh", ["document"]),
        ("near", ["claim", "document"]),
        ("bank NOT founded", ["claim", "document"]),
        ("bank OR nothing", []),
        ("C++", ["document"]),
        ("(est. 2020)", ["document"]),
        ("14.3%", ["document"]),
        ("bank -- ; founded", ["claim", "document"]),
        ("ban", []),
        ("ban*", []),
        ("title:bank", []),
        ('"', []),
        ("* ^ + - : ( ) NEAR(", ["claim", "document"]),
        ("", []),
        (" \t\n\x00 ", []),
        ("bank\x00founded", ["claim", "document"]),
        ("'; DROP TABLE documents; --", []),
    ],
)
def test_words(ledger: Ledger, words: str, found: list[str]) -> None:
    hits = [hit for hit in ledger.search(words) if hit.document == REPORT.id]
    assert [hit.where for hit in hits] == found
    assert {hit.id for hit in hits} <= {REPORT.id, CLAIM.id}


@pytest.mark.parametrize("limit", [-1, 0, 1, 2, 5, 20])
def test_no_more_hits_than_wanted(ledger: Ledger, limit: int) -> None:
    assert len(ledger.search("council", limit)) == max(0, min(limit, 6))


def test_a_snippet_shows_the_words_around_the_match(ledger: Ledger) -> None:
    long = Document("filler words " * 200 + "the astrolabe\nlies here " + "more filler " * 200, "long.txt")
    ledger.add(long, ())
    (hit,) = ledger.search("ASTROLABE")
    assert "the astrolabe lies here" in hit.snippet
    assert len(hit.snippet) < 250
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")


def test_a_text_with_lone_surrogates_is_found(ledger: Ledger) -> None:
    odd = Document("before \udcff quixotic \ud800after", "odd.txt", title="caf\udce9")
    ledger.add(odd, [claim_on(odd, "\udcff quixotic", CLAIM.says)])
    assert [hit.where for hit in ledger.search("quixotic")] == ["claim", "document"]
    assert all("quixotic" in hit.snippet for hit in ledger.search("quixotic"))


def test_a_pasted_report_is_a_query_too(ledger: Ledger) -> None:
    assert ledger.search("word " * 100_000) == []
    assert ledger.search(" ".join(f"w{number}" for number in range(20_000))) == []
    assert ledger.search("bank " * 5_000) != []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None)))
@example('"" AND "')
@example("\ud800")
@example("{title text}: a")
def test_no_text_breaks_the_search(ledger: Ledger, words: str) -> None:
    for hit in ledger.search(words):
        assert hit.where in {"document", "claim"}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted({word for word in REPORT.text.split() if any(sign.isalnum() for sign in word)})))
def test_every_word_of_a_report_finds_it(ledger: Ledger, word: str) -> None:
    assert REPORT.id in {hit.id for hit in ledger.search(word)}
