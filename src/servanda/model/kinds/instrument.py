"""Instrument: an act on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from servanda.base.when import When
from servanda.model.kinds.kind import Kind


class InstrumentType(StrEnum):
    TREATY = "treaty"
    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    DECLARATION = "declaration"
    STATEMENT = "statement"
    PROTOCOL = "protocol"
    PROGRAMME = "programme"
    ROADMAP = "roadmap"
    PLAN = "plan"
    CONTRACT = "contract"
    LAW = "law"
    LETTER = "letter"
    OTHER = "other"


class InstrumentStatus(StrEnum):
    PROPOSED = "proposed"
    PLANNED = "planned"
    DRAFTED = "drafted"
    CONCLUDED = "concluded"
    INITIALLED = "initialled"
    SIGNED = "signed"
    ADOPTED = "adopted"
    APPROVED = "approved"
    RATIFIED = "ratified"
    IN_FORCE = "in_force"
    APPLIED = "applied"
    EXPIRED = "expired"
    TERMINATED = "terminated"


@dataclass(frozen=True, slots=True)
class Instrument:
    """`title` as the text gives it, or None; `date` is that of `status`; `period` is the term that a programme or
    roadmap bears in its name (2024/2029)."""

    type: InstrumentType
    status: InstrumentStatus
    title: str | None = None
    date: When | None = None
    period: When | None = None


INSTRUMENT = Kind(
    name="instrument",
    plural="instruments",
    letter="I",
    payload=Instrument,
    statuses=tuple(InstrumentStatus),
    columns=("name", "type", "status", "date", "period", "parties"),
    caption=lambda says, _words: f"{says.title or says.type}: {says.status}",
    when=lambda says: says.date,
    status=lambda says: says.status,
)
