"""From claims to records. The order of the claims makes no difference: the same claims give the same records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.judgement import Judgement
from servanda.model.kinds import Commitment, Figure, Instrument, Mechanism, Meeting, Tenure
from servanda.model.record import Record
from servanda.resolve.commitments import commitment_records
from servanda.resolve.figures import figure_records
from servanda.resolve.founding import Foundings
from servanda.resolve.instruments import instrument_records
from servanda.resolve.mechanisms import mechanism_records
from servanda.resolve.meetings import meeting_records
from servanda.resolve.mentions import bodies
from servanda.resolve.people import person_records
from servanda.resolve.statement import of_kind, statements
from servanda.resolve.verdicts import Verdicts


@dataclass(frozen=True, slots=True)
class Resolution:
    """The records by id, and the judgements that policies made on the way, by id as well."""

    records: tuple[Record, ...]
    judgements: tuple[Judgement, ...]


def resolve(
    claims: Iterable[Claim], documents: Mapping[str, Document], judgements: Iterable[Judgement] = ()
) -> Resolution:
    """Records of all six kinds. `judgements` are read for those by persons: they stand above every policy."""
    told = statements(claims, documents)
    verdicts = Verdicts.of(judgements)
    met = of_kind(told, Meeting)
    named = bodies(of_kind(told, Mechanism), met, verdicts)
    standing = mechanism_records(named)
    body_of = {statement: standing[leader] for statement, leader in named.of.items()}
    meetings, of_meetings = meeting_records(met, body_of, verdicts)
    papers, of_papers = instrument_records(of_kind(told, Instrument), verdicts)
    promises, of_promises = commitment_records(of_kind(told, Commitment), Foundings.of(named, standing), verdicts)
    people, of_people = person_records(of_kind(told, Tenure), verdicts)
    series = figure_records(of_kind(told, Figure), verdicts)
    records = [*standing.values(), *meetings, *papers, *promises, *series, *people]
    made = {each.id: each for each in (*named.judgements, *of_meetings, *of_papers, *of_promises, *of_people)}
    return Resolution(tuple(sorted(records, key=lambda record: record.id)), tuple(made[id] for id in sorted(made)))
