"""Reports in, records out: the short way through resolving that its tests take."""

from __future__ import annotations

from collections.abc import Iterable

from tests.making import Report, claims_of, documents_of

from servanda.model.claim import Claim
from servanda.model.judgement import Judgement, Verdict
from servanda.model.record import Record
from servanda.resolve import Resolution, resolve


def resolved(*reports: Report, judgements: Iterable[Judgement] = ()) -> Resolution:
    return resolve(claims_of(reports), documents_of(reports), judgements)


def records(kind: str, *reports: Report, judgements: Iterable[Judgement] = ()) -> tuple[Record, ...]:
    """The records of one kind, those that were told of first before the others."""
    found = resolved(*reports, judgements=judgements).records
    told = [claim.id for claim in claims_of(reports)]
    return tuple(
        sorted((each for each in found if each.kind == kind), key=lambda each: min(map(told.index, each.claims)))
    )


def unsure(resolution: Resolution) -> list[Judgement]:
    return [each for each in resolution.judgements if each.verdict == Verdict.UNSURE]


def by_person(left: Claim, right: Claim, verdict: Verdict) -> Judgement:
    return Judgement(left.id, right.id, verdict, ("I asked the secretariat.",), "Ragna")
