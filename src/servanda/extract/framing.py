"""What the sentences around tell of a claim: "Following the meeting, the delegation visited ..." happens on the day of
that meeting; "These projects include ..." names what the sentence before has promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.base.when import When
from servanda.extract.draft import Draft, Page
from servanda.language.verbs import Form
from servanda.model.kinds import Commitment, Instrument, InstrumentStatus, Meeting, MeetingStatus

_FRAMES = frozenset("following after during upon".split())
_ENDS = frozenset("end conclusion close outcome result".split())
_SINGLING_OUT = (("in", "particular"), ("among", "them"), ("among", "these"), ("specifically",), ("namely",))
_FRAME_LENGTH = 6
_BEHIND = 3  # sentences from what happened on a day to the papers that were signed then
_OPENING = 7  # tokens in which "these projects include" opens a sentence


def framed(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    """The drafts; one without a date, in a sentence framed by the document's meeting, gets the day of that meeting; the
    members of a list that "these projects include" opens get the status of what is told before, and papers named "in
    particular" the day of those that they are among."""
    drafts = _with_day_before(_with_status_before(drafts, pages), pages)
    drafts = _with_day_of_occasion(drafts, pages)
    day = _day_of_meeting(drafts)
    if day is None:
        return list(drafts)
    return [_dated(draft, day) if _in_frame(pages[draft.scene]) else draft for draft in drafts]


def _with_status_before(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    found: list[Draft] = []
    for draft in drafts:
        says = draft.says
        looks_back = isinstance(says, Commitment) and _looks_back(pages[draft.scene], draft.first)
        told = [each.says for each in drafts if looks_back and each.scene == draft.scene - 1]
        statuses = {each.status for each in told if isinstance(each, Commitment)}
        if isinstance(says, Commitment) and len(statuses) == 1 and says.status not in statuses:
            status = statuses.pop()
            draft = replace(draft, says=replace(says, status=status)).because(
                f"listed as what is told before → {status}"
            )
        found.append(draft)
    return found


def _with_day_before(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    """ "The ministers signed several agreements on May 3. In particular, they signed a pact on eels"."""
    found: list[Draft] = []
    for draft in drafts:
        says = draft.says
        if isinstance(says, Instrument) and says.date is None and _singles_out(pages[draft.scene]):
            told = [each.says for each in drafts if each.scene == draft.scene - 1]
            papers = [each for each in told if isinstance(each, Instrument) and each.status is says.status]
            days = {each.date for each in papers} - {None}
            if len(days) == 1:
                day = days.pop()
                draft = replace(draft, says=replace(says, date=day)).because(f"among the papers told before, of {day}")
        found.append(draft)
    return found


def _with_day_of_occasion(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    """Papers told as signed, without a time, right behind what took place on a day were signed on that day: "The
    ministers met in Oslo on May 3. They also signed a pact on eels"."""
    days = {draft.scene: day for draft in drafts if (day := _day_told(draft)) is not None}
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: draft.scene):
        says = draft.says
        if _undated(draft, pages[draft.scene]) and isinstance(says, Instrument):
            behind = range(draft.scene - 1, max(-1, draft.scene - 1 - _BEHIND), -1)
            day = next((days[scene] for scene in behind if scene in days), None)
            if day is not None:
                draft = replace(draft, says=replace(says, date=day)).because(
                    f"told right behind what happened on {day}"
                )
                days.setdefault(draft.scene, day)
        found.append(draft)
    return found


def _day_told(draft: Draft) -> When | None:
    """The day of a meeting that was held or a paper that was signed."""
    says = draft.says
    held = isinstance(says, Meeting) and says.status is MeetingStatus.HELD
    signed = isinstance(says, Instrument) and says.status is InstrumentStatus.SIGNED
    day = says.date if (held or signed) and isinstance(says, Meeting | Instrument) else None
    return day if day and day.is_day else None


def _undated(draft: Draft, page: Page) -> bool:
    """Whether the draft is of a paper without a date that a verb tells to have been signed, in a sentence without any
    time; "the signing of the pact" may be spoken of long after."""
    says = draft.says
    bare = isinstance(says, Instrument) and says.status is InstrumentStatus.SIGNED and says.date is None
    signing = (group for group in page.scene.groups if "sign" in page.pack.classes.get(group.base, ()))
    return bare and not page.scene.times and any(group.form in (Form.PAST, Form.PASSIVE) for group in signing)


def _singles_out(page: Page) -> bool:
    words = page.reading.tokens.words[page.scene.first : page.scene.first + _FRAME_LENGTH]
    return any(words[: len(opening)] == opening for opening in _SINGLING_OUT)


def _looks_back(page: Page, act: int) -> bool:
    """Whether the sentence opens a list with "these", of what the one before tells: "Accordingly, these projects
    include"."""
    words = page.reading.tokens.words[page.scene.first : min(page.scene.first + _OPENING, act)]
    return "these" in words and not {"include", "included", "are", "were"}.isdisjoint(words)


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
    witnessed = words[:3] == ("in", "the", "presence")
    frame = words[:1] and (words[0] in _FRAMES or bool(_ENDS & set(words[:4])) or witnessed)
    return bool(frame) and (witnessed or "," in words)


def _dated(draft: Draft, day: When) -> Draft:
    says = draft.says
    reason = f"told as part of the meeting of {day}"
    numbered = isinstance(says, Meeting) and says.ordinal  # "the decisions of the 6th session" are of another day
    if isinstance(says, Meeting) and says.date is None and says.status is MeetingStatus.HELD and not numbered:
        return replace(draft, says=replace(says, date=day)).because(reason)
    if isinstance(says, Instrument) and says.date is None and says.status is InstrumentStatus.SIGNED:
        return replace(draft, says=replace(says, date=day)).because(reason)
    return draft
