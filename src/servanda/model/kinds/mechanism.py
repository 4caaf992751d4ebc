"""Mechanism: a standing body or instrument of cooperation between the parties."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from servanda.base.when import When
from servanda.model.kinds.kind import Kind


class MechanismType(StrEnum):
    COUNCIL = "council"
    COMMISSION = "commission"
    COMMITTEE = "committee"
    FUND = "fund"
    BUSINESS_COUNCIL = "business_council"
    WORKING_GROUP = "working_group"
    ASSEMBLY = "assembly"
    CENTRE = "centre"
    ORGANISATION = "organisation"
    OTHER = "other"


class MechanismStatus(StrEnum):
    PROPOSED = "proposed"
    PLANNED = "planned"
    AGREED = "agreed"
    ESTABLISHED = "established"
    OPERATING = "operating"
    DORMANT = "dormant"
    DISSOLVED = "dissolved"


@dataclass(frozen=True, slots=True)
class Mechanism:
    """`name` as the text gives it, without its article; `date` is the day of the status, where the text tells it."""

    name: str
    type: MechanismType
    status: MechanismStatus
    date: When | None = None


MECHANISM = Kind(
    name="mechanism",
    plural="mechanisms",
    letter="B",  # a body; M is the meeting's
    payload=Mechanism,
    statuses=tuple(MechanismStatus),
    columns=("name", "type", "status", "parties", "sessions"),
    caption=lambda says, _words: f"{says.name}: {says.status}",
    when=lambda says: says.date,
    status=lambda says: says.status,
)
