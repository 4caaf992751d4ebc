"""Reports and claims made by hand, as short as a test can say them.

`report("2022-06-28", ("the commission met", session(4, "commission")))` is a document of that day whose text holds the
quoted words, with a claim on each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from servanda.base.amount import Approx
from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
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

PARTIES = ("IS", "NO")

Said = tuple[str, Payload] | tuple[str, Payload, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Report:
    document: Document
    claims: tuple[Claim, ...]


def when(edtf: str | None) -> When | None:
    return When.parse(edtf) if edtf else None


def report(published: str | None, *said: Said, publisher: str = "The Sound Herald", language: str = "en") -> Report:
    """A document that says these words in this order, each a sentence of its own; parties may stand third."""
    text = ""
    places: list[Span] = []
    for words, *_ in said:
        places.append(Span(len(text), len(text) + len(words)))
        text += f"{words}.\n"
    document = Document(text, f"{publisher}-{published}.txt", when(published), publisher, language=language)
    claims = [
        claim(document, place, each[1], each[2] if len(each) == 3 else PARTIES)
        for place, each in zip(places, said, strict=True)
    ]
    return Report(document, tuple(claims))


def claim(document: Document, place: Span, says: Payload, parties: Sequence[str] = PARTIES) -> Claim:
    return Claim(document.id, document.source, Quote.take(document.text, place), tuple(sorted(parties)), says)


def claims_of(reports: Iterable[Report]) -> list[Claim]:
    return [claim for each in reports for claim in each.claims]


def documents_of(reports: Iterable[Report]) -> dict[str, Document]:
    return {each.document.id: each.document for each in reports}


def body(name: str, kind: str = "commission", status: str = "operating", date: str | None = None) -> Mechanism:
    return Mechanism(name, MechanismType(kind), MechanismStatus(status), when(date))


def session(
    ordinal: int | None, of: str | None, date: str | None = None, place: str | None = None, *, status: str = "held"
) -> Meeting:
    return Meeting(MeetingFormat.SESSION, MeetingStatus(status), of, ordinal, when(date), place)


def talks(*people: str, date: str | None = None, place: str | None = None, kind: str = "talks") -> Meeting:
    return Meeting(MeetingFormat(kind), MeetingStatus.HELD, date=when(date), place=place, participants=people)


def paper(
    status: str, title: str | None = None, kind: str = "agreement", date: str | None = None, period: str | None = None
) -> Instrument:
    return Instrument(InstrumentType(kind), InstrumentStatus(status), title, when(date), when(period))


def promise(action: str, status: str = "agreed", date: str | None = None) -> Commitment:
    return Commitment(action, CommitmentStatus(status), date=when(date))


def level(millions: str, period: str | None, approx: str = "exact", unit: str = "USD") -> Figure:
    """A turnover of so many millions, rounded at the last digit that is printed."""
    printed = Decimal(millions)
    step = Decimal(1_000_000).scaleb(min(int(printed.as_tuple().exponent), 0))
    return Figure(Indicator.TRADE_TURNOVER, printed * 1_000_000, unit, Approx(approx), when(period), step=step)


def growth(
    by: str, period: str | None, unit: str = "percent", base: str | None = None, approx: str = "exact"
) -> Figure:
    """A change of the turnover; a leading minus makes it a decline."""
    amount = Decimal(by)
    change = Change(abs(amount), unit, "down" if amount < 0 else "up", Approx(approx), when(base))
    return Figure(Indicator.TRADE_TURNOVER, period=when(period), change=change)


def post(person: str, name: str, state: str | None = None, accredited_to: str | None = None) -> Tenure:
    return Tenure(person, name, state, accredited_to)
