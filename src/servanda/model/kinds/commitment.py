"""Commitment: something that the parties do, will do, agreed to do, talk about doing or have done for each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from servanda.base.when import When
from servanda.model.kinds.kind import Kind


class CommitmentStatus(StrEnum):
    PROPOSED = "proposed"
    DISCUSSED = "discussed"
    PLANNED = "planned"
    AGREED = "agreed"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    STALLED = "stalled"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Commitment:
    """`action` holds the words of the undertaking; `deadline` what it is due by, `date` when it was or is done;
    `sector` is an OECD DAC/CRS purpose code such as `33210`, None where no word tells it."""

    action: str
    status: CommitmentStatus
    deadline: When | None = None
    date: When | None = None
    sector: str | None = None


COMMITMENT = Kind(
    name="commitment",
    plural="commitments",
    letter="C",
    payload=Commitment,
    statuses=tuple(CommitmentStatus),
    columns=("name", "status", "deadline", "date", "sector", "parties"),
    caption=lambda says, _words: f"{says.action}: {says.status}",
    when=lambda says: says.date,
    status=lambda says: says.status,
)
