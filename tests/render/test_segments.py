"""The text of a document under its claims: whole, to the letter, however claims nest and cross."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from servanda.base.span import Quote, Span
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Commitment, CommitmentStatus
from servanda.render.views.document import DocumentPage, document_page
from servanda.render.views.shelf import Shelf

from .made import MadeLedger, claim, report


def page_of(document: Document, *claims: Claim) -> DocumentPage:
    return document_page(Shelf.read(MadeLedger((document,), claims)), document.id, ())


def undertaking(action: str) -> Commitment:
    return Commitment(action, CommitmentStatus.AGREED)


def texts(page: DocumentPage) -> str:
    return "".join(segment.words for paragraph in page.paragraphs for segment in paragraph.segments)


def highlighted(page: DocumentPage, id: str) -> str:
    parts = (segment for paragraph in page.paragraphs for segment in paragraph.segments)
    return "".join(segment.words for segment in parts if id in segment.claims)


def test_crossing_claims_share_the_segment_that_they_share() -> None:
    document = report("build roads and bridges together", None)
    left, right = (
        claim(document, "roads and bridges", undertaking("a")),
        claim(document, "bridges together", undertaking("b")),
    )
    page = page_of(document, left, right)
    segments = [(segment.words, len(segment.claims)) for segment in page.paragraphs[0].segments]
    assert segments == [("build ", 0), ("roads and ", 1), ("bridges", 2), (" together", 1)]


def test_a_claim_may_run_over_the_end_of_a_paragraph() -> None:
    document = report("They will build\n\na road. They will rest.", None)
    told = claim(document, "build\n\na road", undertaking("build a road"))
    page = page_of(document, told)
    assert len(page.paragraphs) == 2
    assert highlighted(page, told.id) == "build\n\na road"
    assert [len(paragraph.notes) for paragraph in page.paragraphs] == [1, 0]


def test_tags_stand_where_claims_begin_the_longer_claim_first() -> None:
    document = report("a fund for small firms", None)
    outer, inner = (
        claim(document, "a fund for small firms", undertaking("x")),
        claim(document, "a fund", undertaking("y")),
    )
    first = page_of(document, inner, outer).paragraphs[0].segments[0]
    assert [tag.anchor for tag in first.tags] == [outer.id, inner.id]
    assert [tag.number for tag in first.tags] == [1, 2]


@st.composite
def claimed_texts(draw: st.DrawFn) -> tuple[Document, tuple[Claim, ...]]:
    text = draw(st.text(alphabet="ab \n\r\tö<&\U0001f600", min_size=1, max_size=60))
    document = report(text, None)
    starts = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)), max_size=6))
    spans = {Span(start, min(len(text), start + length)) for start, length in starts}
    made = (Claim(document.id, "made", Quote.take(text, span), (), undertaking(str(span))) for span in sorted(spans))
    return document, tuple(made)


@given(claimed_texts())
def test_the_text_stays_whole_and_every_claim_is_the_sum_of_its_segments(
    made: tuple[Document, tuple[Claim, ...]],
) -> None:
    document, claims = made
    page = page_of(document, *claims)
    assert texts(page) == document.text
    for each in claims:
        assert highlighted(page, each.id) == each.quote.words
    notes = [note.back for paragraph in page.paragraphs for note in paragraph.notes]
    tags = [tag.anchor for paragraph in page.paragraphs for segment in paragraph.segments for tag in segment.tags]
    assert sorted(notes) == sorted(tags) == sorted(each.id for each in claims)
