"""Meeting: an occasion on which the parties come together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from servanda.base.when import When
from servanda.model.kinds.kind import Kind


class MeetingFormat(StrEnum):
    SESSION = "session"
    TALKS = "talks"
    VISIT = "visit"
    CALL = "call"
    SUMMIT = "summit"
    FORUM = "forum"
    EVENT = "event"
    SITTING = "sitting"


class MeetingStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """`mechanism` is the body in session, `ordinal` its number (6 for "6th meeting"); `place` as named, `country` as
    ISO 3166-1 alpha-2; `participants` are persons, as named."""

    format: MeetingFormat
    status: MeetingStatus
    mechanism: str | None = None
    ordinal: int | None = None
    date: When | None = None
    place: str | None = None
    country: str | None = None
    participants: tuple[str, ...] = ()


def _caption(says: Meeting, words: str) -> str:
    what = f"{says.mechanism}, {says.format} {says.ordinal or ''}".strip() if says.mechanism else words
    return f"{what}: {says.status}"


MEETING = Kind(
    name="meeting",
    plural="meetings",
    letter="M",
    payload=Meeting,
    statuses=tuple(MeetingStatus),
    columns=("name", "format", "ordinal", "date", "place", "country", "status", "parties", "participants"),
    caption=_caption,
    when=lambda says: says.date,
    status=lambda says: says.status,
)
