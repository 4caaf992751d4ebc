"""Spans and quotes: what they hold, and that a quote can be told from words that the text does not say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.base.errors import QuoteMismatch
from servanda.base.span import Quote, Span

TEXTS = st.text(min_size=1, max_size=60)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


spans = st.tuples(st.integers(0, 30), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 3), (4, 2), (-1, 2), (-2, -1)])
def test_no_span_is_empty_reversed_or_before_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="must be non-empty"):
        Span(start, end)


@given(spans, spans)
def test_spans_overlap_where_they_share_a_character_and_contain_where_they_hold_all(left: Span, right: Span) -> None:
    shared = set(range(left.start, left.end)) & set(range(right.start, right.end))
    assert left.overlaps(right) == right.overlaps(left) == bool(shared)
    assert left.contains(right) == (len(shared) == len(right))


@given(spans, spans)
def test_spans_stand_in_the_order_of_the_text(left: Span, right: Span) -> None:
    assert (left < right) == ((left.start, left.end) < (right.start, right.end))


@given(texts_with_spans())
def test_a_quote_taken_from_a_text_is_said_by_it(case: tuple[str, Span]) -> None:
    text, span = case
    quote = Quote.take(text, span)
    quote.check(text)
    assert quote.words == text[span.start : span.end]
    assert len(quote.words) == len(span)


@given(texts_with_spans(), st.text(max_size=20))
def test_a_quote_is_refused_wherever_the_text_says_anything_else(case: tuple[str, Span], other: str) -> None:
    text, span = case
    quote = Quote(span, other)
    if other == text[span.start : span.end]:
        quote.check(text)
        return
    with pytest.raises(QuoteMismatch, match="the text does not say"):
        quote.check(text)


@given(texts_with_spans(), st.text(min_size=1, max_size=5))
def test_a_quote_of_one_text_is_refused_by_a_text_that_is_shifted(case: tuple[str, Span], before: str) -> None:
    text, span = case
    quote = Quote.take(text, span)
    shifted = before + text
    if shifted[span.start : span.end] != quote.words:
        with pytest.raises(QuoteMismatch):
            quote.check(shifted)


@given(TEXTS, st.integers(1, 9))
def test_no_quote_runs_past_the_end(text: str, beyond: int) -> None:
    with pytest.raises(QuoteMismatch, match="runs past"):
        Quote.take(text, Span(len(text) - 1, len(text) + beyond))


def test_a_quote_cut_off_by_the_end_of_the_text_is_no_quote() -> None:
    with pytest.raises(QuoteMismatch):
        Quote(Span(4, 9), "met").check("The met")


def test_code_points_are_counted_not_bytes() -> None:
    assert Quote.take("Șuşa 🕊 Bakı", Span(5, 6)).words == "🕊"
