"""Visits told by being somewhere: "the minister will be in Oslo tomorrow to open the port"."""

from __future__ import annotations

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.circumstances import nearest_time, place_of
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE = "en.meeting.presence"
_SINCE = 4  # tokens from a name to its verb: "Minister Moi of Kenya will be"
_AIMS = frozenset(["to", "for"])


def by_presence(page: Page) -> list[Draft]:
    """The visits of persons, told by name or office, who are told to be in another state, on a day or for a purpose."""
    scene, full_name = page.scene, page.context.full_name
    told: dict[int, tuple[int, str | None, tuple[str, ...]]]
    told = {first: (end, None, ()) for first, (end, role) in scene.subjects.items() if role == "person"}
    told.update({each.first: (each.end, each.state, (full_name(each.name),)) for each in scene.persons if each.post})
    found = (_visit(page, (first, end), home, who) for first, (end, home, who) in sorted(told.items()))
    return [draft for draft in found if draft]


def _visit(page: Page, subject: tuple[int, int], home: str | None, who: tuple[str, ...]) -> Draft | None:
    words, end = page.reading.tokens.words, page.scene.end
    at = next((at for at in range(subject[1], min(subject[1] + _SINCE, end)) if words[at] in _BEING), None)
    if at is None:
        return None
    coming = words[at] == "will"
    at += 1 + (words[at + 1 : at + 2] == ("be",))
    at += words[at : at + 1] in _NOW
    place = place_of(page, at, min(at + 4, end), to=False) if words[at : at + 1] == ("in",) else None
    if place is None or place.first > at + 2 or place.country == home:
        return None
    timed = nearest_time(page, at)
    behind = max(place.end, timed.end) if timed and 0 <= timed.first - place.end <= 1 else place.end
    near = timed is not None and timed.first <= behind
    if not near and words[behind : behind + 1] not in {(aim,) for aim in _AIMS}:
        return None
    says = Meeting(
        format=MeetingFormat.VISIT,
        status=MeetingStatus.PLANNED if coming else MeetingStatus.HELD,
        date=timed.when if timed and near else None,
        place=place.name if place.name != place.country else None,
        country=place.country,
        participants=who,
    )
    reason = f"told to be in {place.name} → {says.status}"
    why = (timed.why, reason) if timed and near else (reason,)
    return Draft(page.scene.index, subject[0], behind, says, page.parties(subject[0], behind), RULE, why, head=at)


_BEING = frozenset(["will", "is", "was"])
_NOW = frozenset([("currently",), ("also",), ("now",)])
