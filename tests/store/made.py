"""Made reports with their claims, the same for the same number everywhere: what a writer and its judge agree on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import (
    Commitment,
    CommitmentStatus,
    Figure,
    Indicator,
    Mechanism,
    MechanismStatus,
    MechanismType,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Payload,
    Tenure,
)
from servanda.model.record import Link, Record, Step, Value
from servanda.store.ledger import Ledger

PARTIES = ("AZ", "KG")
FIRST_DAY = date(2021, 3, 1)

Report = tuple[Document, tuple[Claim, ...]]


def made_report(number: int, *, figures: int = 4) -> Report:
    """A report with a council, a meeting, a promise, a post and so many figures; every tenth has no date."""
    day = FIRST_DAY + timedelta(days=number)
    sentences: list[tuple[str, Payload]] = [
        (
            f"the joint council no. {number} has begun its work",
            Mechanism(f"joint council no. {number}", MechanismType.COUNCIL, MechanismStatus.OPERATING),
        ),
        (
            f"its session {number + 1} was held in Gəncə",
            Meeting(MeetingFormat.SESSION, MeetingStatus.HELD, ordinal=number + 1, date=When.on(day), place="Gəncə"),
        ),
        (
            f"they agreed to build {number + 2} kilometres of railway",
            Commitment(f"build {number + 2} kilometres of railway", CommitmentStatus.AGREED, When.parse("2027-03")),
        ),
        (f"Minister Ümid Aliyev{number} took part", Tenure(f"Ümid Aliyev{number}", "minister", "AZ")),
    ]
    for place in range(figures):
        value = Decimal(number * 10 + place) / 10
        period = When.in_year(1990 + place % 40)
        sentences.append(
            (
                f"turnover number {place} came to ${value} million",
                Figure(Indicator.TRADE_TURNOVER, value * 1_000_000, "USD", period=period),
            )
        )
    text = "BAKU. " + ". ".join(words for words, _ in sentences) + ".\n"
    document = Document(
        text=text,
        source=f"made/{number:05d}.txt",
        published=When.on(day) if number % 10 else None,
        publisher="The Made Agency",
        title=f"Report {number} on the two neighbours",
    )
    return document, tuple(claim_on(document, words, says) for words, says in sentences)


def claim_on(document: Document, words: str, says: Payload) -> Claim:
    start = document.text.index(words)
    quote = Quote.take(document.text, Span(start, start + len(words)))
    return Claim(
        document.id, document.source, quote, PARTIES, says, attributed_to=None, rule="made", why=("It is so.",)
    )


def made_record(report: Report, *, names: tuple[str, ...] = (), parties: tuple[str, ...] = PARTIES) -> Record:
    """A mechanism that rests on the first two claims of a report."""
    document, claims = report
    council, session = claims[0], claims[1]
    name = council.quote.words.removesuffix(" has begun its work").removeprefix("the ")
    return Record(
        id=f"m-{document.id}",
        kind="mechanism",
        names=names or (name,),
        parties=parties,
        status="operating",
        values=(Value("type", "council", (council.id,)), Value("sessions", 1, (session.id,))),
        steps=(Step("operating", session.when, document.published, council.id),),
        claims=(council.id, session.id),
        links=(Link("host", "m-other"),),
    )


def made_finding(report: Report, check: str = "arithmetic") -> Finding:
    _, claims = report
    return Finding(check, f"Of {claims[4].quote.words!r} nothing adds up.", ("One.", "Two."), (), (claims[4].id,))


def made_judgement(report: Report, author: str = "policy:near", verdict: Verdict = Verdict.SAME) -> Judgement:
    _, claims = report
    return Judgement(claims[0].id, claims[1].id, verdict, ("Both name the council.",), author, 0.75)


def everything(ledger: Ledger) -> tuple[object, ...]:
    """All that a ledger tells: two ledgers that tell the same are the same to everyone."""
    return (
        ledger.documents(),
        ledger.claims(),
        ledger.records(),
        ledger.findings(),
        ledger.judgements(),
        ledger.counts(),
        ledger.search("council", 500),
    )


def add_all(ledger: Ledger, numbers: Iterable[int]) -> None:
    for number in numbers:
        ledger.add(*made_report(number))
