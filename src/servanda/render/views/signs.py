"""The signs of kinds and of status: a sequence from open ring to full disc that reads in black and white."""

from __future__ import annotations

from dataclasses import dataclass

RING, QUARTER, HALF, THREE_QUARTERS, FULL, RUNS, HALTED, CROSSED = "○", "◔", "◑", "◕", "●", "▶\ufe0e", "‖", "✕"

_SIGNS: dict[str, dict[str, str]] = {
    "commitment": {
        "proposed": RING,
        "discussed": QUARTER,
        "planned": HALF,
        "agreed": THREE_QUARTERS,
        "under_way": RUNS,
        "completed": FULL,
        "stalled": HALTED,
        "dropped": CROSSED,
    },
    "mechanism": {
        "proposed": RING,
        "planned": HALF,
        "agreed": THREE_QUARTERS,
        "established": FULL,
        "operating": RUNS,
        "dormant": HALTED,
        "dissolved": CROSSED,
    },
    "meeting": {"planned": RING, "held": FULL, "postponed": HALTED, "cancelled": CROSSED},
    "instrument": {
        "proposed": RING,
        "planned": QUARTER,
        "drafted": HALF,
        "concluded": THREE_QUARTERS,
        "initialled": THREE_QUARTERS,
        "signed": FULL,
        "adopted": FULL,
        "approved": FULL,
        "ratified": FULL,
        "in_force": RUNS,
        "applied": RUNS,
        "expired": CROSSED,
        "terminated": CROSSED,
    },
}


@dataclass(frozen=True, slots=True)
class StatusView:
    sign: str
    word: str
    status: str


def status_view(kind: str, status: str | None) -> StatusView | None:
    """None where the kind has no status or the record has none yet."""
    if not status:
        return None
    return StatusView(_SIGNS.get(kind, {}).get(status, "·"), plain_words(status), status)


def plain_words(code: str) -> str:
    """A code of the contract as words: `under_way` is "under way"."""
    return code.replace("_", " ")
