"""The six kinds of claim, one file each; this table is the only place that lists them."""

from __future__ import annotations

from servanda.model.kinds.commitment import COMMITMENT, Commitment, CommitmentStatus
from servanda.model.kinds.figure import FIGURE, Change, Figure, Indicator
from servanda.model.kinds.instrument import INSTRUMENT, Instrument, InstrumentStatus, InstrumentType
from servanda.model.kinds.kind import Kind
from servanda.model.kinds.mechanism import MECHANISM, Mechanism, MechanismStatus, MechanismType
from servanda.model.kinds.meeting import MEETING, Meeting, MeetingFormat, MeetingStatus
from servanda.model.kinds.tenure import TENURE, Tenure

Payload = Mechanism | Meeting | Instrument | Commitment | Figure | Tenure

KINDS: dict[str, Kind] = {kind.name: kind for kind in (MECHANISM, MEETING, INSTRUMENT, COMMITMENT, FIGURE, TENURE)}
KIND_OF: dict[type, Kind] = {kind.payload: kind for kind in KINDS.values()}

__all__ = [
    "KINDS",
    "KIND_OF",
    "Change",
    "Commitment",
    "CommitmentStatus",
    "Figure",
    "Indicator",
    "Instrument",
    "InstrumentStatus",
    "InstrumentType",
    "Kind",
    "Mechanism",
    "MechanismStatus",
    "MechanismType",
    "Meeting",
    "MeetingFormat",
    "MeetingStatus",
    "Payload",
    "Tenure",
]
