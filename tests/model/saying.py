"""Strategies for claims of every kind: all that the model admits, nothing that it does not."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from servanda.base.amount import Approx
from servanda.base.span import Quote, Span
from servanda.base.when import Moment, When
from servanda.model.claim import Claim
from servanda.model.kinds import (
    Change,
    Commitment,
    CommitmentStatus,
    Figure,
    Indicator,
    Instrument,
    InstrumentStatus,
    InstrumentType,
    Mechanism,
    MechanismStatus,
    MechanismType,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Payload,
    Tenure,
)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=25)
some = words.filter(bool)
codes = st.sampled_from("AZ BR CI EU JP KG NO ZA ASEAN".split())
moments = st.builds(Moment, st.integers(1900, 2100), st.none() | st.integers(1, 12) | st.integers(21, 24))
whens = st.builds(lambda moment: When(moment, moment), moments) | st.builds(lambda first: When(first, None), moments)
maybe = st.none() | whens
decimals = st.decimals(min_value=Decimal(-(10**9)), max_value=Decimal(10**9), places=2)
units = st.sampled_from("USD percent times tonne document person".split())

mechanisms = st.builds(Mechanism, some, st.sampled_from(MechanismType), st.sampled_from(MechanismStatus), maybe)
meetings = st.builds(
    Meeting,
    st.sampled_from(MeetingFormat),
    st.sampled_from(MeetingStatus),
    st.none() | some,
    st.none() | st.integers(1, 99),
    maybe,
    st.none() | some,
    st.none() | codes,
    st.lists(some, max_size=3).map(tuple),
)
instruments = st.builds(
    Instrument, st.sampled_from(InstrumentType), st.sampled_from(InstrumentStatus), st.none() | some, maybe, maybe
)
commitments = st.builds(
    Commitment, some, st.sampled_from(CommitmentStatus), maybe, maybe, st.none() | st.sampled_from(["21010", "33210"])
)
changes = st.builds(Change, decimals, units, st.sampled_from(["up", "down"]), st.sampled_from(Approx), maybe)
levels = st.builds(
    Figure,
    st.sampled_from(Indicator),
    decimals,
    st.none() | units,
    st.sampled_from(Approx),
    maybe,
    st.none() | changes,
    st.none() | decimals,
)
growths = st.builds(
    Figure, st.sampled_from(Indicator), approx=st.sampled_from(Approx), period=maybe, change=changes, step=decimals
)
tenures = st.builds(Tenure, some, some, st.none() | codes, st.none() | codes)

PAYLOADS: dict[str, st.SearchStrategy[Payload]] = {
    "mechanism": mechanisms,
    "meeting": meetings,
    "instrument": instruments,
    "commitment": commitments,
    "figure": levels | growths,
    "tenure": tenures,
}


@st.composite
def claims(draw: st.DrawFn, kind: str) -> Claim:
    quoted = draw(some)
    start = draw(st.integers(0, 9999))
    return Claim(
        document=draw(some),
        source=draw(words),
        quote=Quote(Span(start, start + len(quoted)), quoted),
        parties=tuple(sorted(draw(st.sets(codes, max_size=3)))),
        says=draw(PAYLOADS[kind]),
        attributed_to=draw(st.none() | some),
        rule=draw(words),
        why=tuple(draw(st.lists(words, max_size=2))),
    )
