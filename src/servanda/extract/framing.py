"""Dates told by a frame: "Following the meeting, the delegation visited ..." happens on the day of that meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.base.when import When
from servanda.extract.draft import Draft, Page
from servanda.model.kinds import Instrument, InstrumentStatus, Meeting, MeetingStatus

_FRAMES = frozenset("following after during upon".split())
_ENDS = frozenset("end conclusion close outcome result".split())
_FRAME_LENGTH = 6


def framed(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    """The drafts; one without a date, in a sentence framed by the document's meeting, gets the day of that meeting."""
    day = _day_of_meeting(drafts)
    if day is None:
        return list(drafts)
    return [_dated(draft, day) if _in_frame(pages[draft.scene]) else draft for draft in drafts]


def _day_of_meeting(drafts: Sequence[Draft]) -> When | None:
    """The one day on which the document's first dated meeting was held."""
    held = [
        draft.says.date
        for draft in sorted(drafts, key=lambda draft: (draft.scene, draft.first))
        if isinstance(draft.says, Meeting) and draft.says.status is MeetingStatus.HELD and draft.says.date
    ]
    return held[0] if held and held[0].is_day else None


def _in_frame(page: Page) -> bool:
    words = page.reading.tokens.words[page.scene.first : page.scene.first + _FRAME_LENGTH]
    frame = words[:1] and (words[0] in _FRAMES or bool(_ENDS & set(words[:4])))
    return bool(frame) and "," in words


def _dated(draft: Draft, day: When) -> Draft:
    says = draft.says
    reason = f"told as part of the meeting of {day}"
    numbered = isinstance(says, Meeting) and says.ordinal  # "the decisions of the 6th session" are of another day
    if isinstance(says, Meeting) and says.date is None and says.status is MeetingStatus.HELD and not numbered:
        return replace(draft, says=replace(says, date=day)).because(reason)
    if isinstance(says, Instrument) and says.date is None and says.status is InstrumentStatus.SIGNED:
        return replace(draft, says=replace(says, date=day)).because(reason)
    return draft
