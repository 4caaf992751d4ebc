"""What every store must do, whatever it is built on. A store joins by one line in `conftest.STORES`.

Documents and claims; the derived is in `test_contract_derived.py`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from servanda.base.errors import QuoteMismatch
from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import KINDS, Tenure
from servanda.model.ports import LedgerReader, LedgerWriter
from servanda.store.ledger import Ledger

from .made import add_all, claim_on, everything, made_report

Fresh = Callable[[], Ledger]


def test_a_ledger_is_what_the_rooms_ask_for(ledger: Ledger) -> None:
    reader: LedgerReader = ledger
    writer: LedgerWriter = ledger
    assert writer.add(*made_report(1))
    assert len(reader.documents()) == 1


def test_an_empty_ledger_answers(ledger: Ledger) -> None:
    assert everything(ledger)[:5] == ([], [], [], [], [])
    assert ledger.search("anything") == []
    assert ledger.document("d-000000000000") is None
    assert ledger.record("m-1") is None
    assert ledger.claim("c-1") is None
    assert not ledger.has("d-000000000000")
    assert ledger.counts().claims == dict.fromkeys(KINDS, 0)


def test_what_goes_in_comes_out(ledger: Ledger) -> None:
    document, claims = made_report(3)
    assert ledger.add(document, claims)
    assert ledger.has(document.id)
    assert ledger.document(document.id) == document
    assert ledger.claims(document.id) == sorted(claims, key=lambda claim: claim.span)
    assert [ledger.claim(claim.id) for claim in claims] == list(claims)
    assert ledger.claims("d-000000000000") == []


@pytest.mark.parametrize(
    "document",
    [
        Document("", "empty.txt"),
        Document("Line one\r\nline two\x00 after a null\n", "controls.txt", When.parse("2022")),
        Document("a lone \ud800 surrogate and \U0001f54a", "caf\udce9.txt", None, "Agence \udcff", "Titre \udcff"),
        Document("Ələt", "x", When.parse("2020-01/.."), None, None, "https://example.org/?a=b#c", "A. Üzeyir", "az"),
    ],
    ids=["empty", "controls", "surrogates", "all fields"],
)
def test_texts_are_kept_to_the_letter(ledger: Ledger, document: Document) -> None:
    assert ledger.add(document, ())
    assert ledger.documents() == [document]


def test_claims_keep_odd_words_and_a_source_of_their_own(ledger: Ledger) -> None:
    document = Document("Envoy \udcff\x00Ö came.", "a.txt")
    claim = claim_on(document, "\udcff\x00Ö", Tenure("\udcff\x00Ö", "envoy"))
    claim = replace(claim, source="elsewhere/a.txt", attributed_to="the \udcfe ministry", why=("«Ö».", ""))
    ledger.add(document, [claim])
    assert ledger.claims() == [claim]


def test_a_known_document_changes_nothing(ledger: Ledger) -> None:
    document, claims = made_report(1)
    ledger.add(document, claims)
    before = everything(ledger)
    assert not ledger.add(document, claims)
    assert not ledger.add(replace(document, source="another/path.txt"), claims[:2])
    assert everything(ledger) == before


def test_claims_of_a_known_document_are_not_even_read(ledger: Ledger) -> None:
    document, claims = made_report(1)
    ledger.add(document, claims)

    def unwanted() -> Iterator[Claim]:
        pytest.fail("the claims were read")
        yield claims[0]

    assert not ledger.add(document, unwanted())


def test_a_claim_given_twice_is_kept_once(ledger: Ledger) -> None:
    document, claims = made_report(1)
    ledger.add(document, [*claims, *claims])
    assert len(ledger.claims()) == len(claims)


def test_the_order_of_coming_leaves_no_trace(fresh: Fresh) -> None:
    numbers = list(range(60))
    first, second = fresh(), fresh()
    add_all(first, numbers)
    random.Random(7).shuffle(numbers)
    add_all(second, numbers)
    assert everything(first) == everything(second)


def test_documents_come_by_date_and_the_undated_last(ledger: Ledger) -> None:
    add_all(ledger, [30, 2, 20, 45, 1])
    days = [document.published and str(document.published) for document in ledger.documents()]
    assert days == ["2021-03-02", "2021-03-03", "2021-04-15", None, None]


def misquotes() -> list[tuple[str, Claim]]:
    document, claims = made_report(5)
    good = claims[0]
    start, end = good.span.start, good.span.end
    past = len(document.text)
    return [
        ("other words", replace(good, quote=Quote(good.span, "x" * len(good.span)))),
        ("one letter off", replace(good, quote=Quote(Span(start + 1, end + 1), good.quote.words))),
        ("other case", replace(good, quote=Quote(good.span, good.quote.words.upper()))),
        ("runs past the end", replace(good, quote=Quote(Span(past - 4, past + 9), document.text[-4:]))),
        ("behind the end", replace(good, quote=Quote(Span(past + 1, past + 2), ""))),
        ("of another document", replace(made_report(6)[1][0], quote=good.quote)),
    ]


@pytest.mark.parametrize("claim", [claim for _, claim in misquotes()], ids=[name for name, _ in misquotes()])
def test_a_misquote_keeps_the_whole_document_out(ledger: Ledger, claim: Claim) -> None:
    add_all(ledger, [1])
    before = everything(ledger)
    document, claims = made_report(5)
    with pytest.raises(QuoteMismatch):
        ledger.add(document, [*claims, claim])
    assert everything(ledger) == before
    assert ledger.search("Report 5") == []
    assert ledger.add(document, claims)


def test_an_extractor_that_fails_keeps_the_whole_document_out(ledger: Ledger) -> None:
    document, claims = made_report(1)

    def failing() -> Iterator[Claim]:
        yield claims[0]
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        ledger.add(document, failing())
    assert not ledger.has(document.id)
    assert ledger.claims() == []


def test_long_ledgers_come_page_by_page_in_order(ledger: Ledger) -> None:
    add_all(ledger, range(90))
    documents = list(ledger.iter_documents())
    assert documents == ledger.documents()
    assert len({document.id for document in documents}) == 90
    expected = [claim for document in documents for claim in ledger.claims(document.id)]
    assert list(ledger.iter_claims()) == expected
    assert len(expected) == 90 * 8


def test_a_half_read_iterator_does_not_stand_in_the_way_of_writing(ledger: Ledger) -> None:
    add_all(ledger, range(40))
    reading = ledger.iter_documents()
    first = next(reading)
    add_all(ledger, range(40, 50))
    assert len({first.id, *(document.id for document in reading)}) >= 40
