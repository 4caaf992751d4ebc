"""Visits told by being somewhere: "the minister will be in Oslo tomorrow to open the port", "is due in Oslo on Friday",
"has spent three days in Oslo", "led a delegation to Oslo in May"."""

from __future__ import annotations

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.circumstances import nearest_time
from servanda.extract.meetings.places import place_of
from servanda.extract.meetings.who_meets import subject_before
from servanda.language.dates import Timed
from servanda.language.names import Place
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE = "en.meeting.presence"
_SINCE = 4  # tokens from a name to its verb: "Minister Moi of Kenya will be"
_STAY = 6  # tokens from "spent" to "in Oslo"
_AIMS = frozenset(["to", "for"])
_BEING = frozenset([("is",), ("was",), ("are",), ("were",), ("will", "be"), ("has", "been"), ("have", "been")])
_AWAITED = frozenset([("due",), ("expected",), ("scheduled",)])
_STAYING = frozenset(["spent", "spend", "spending"])
_LEADING = frozenset(["led", "leads", "lead", "leading", "headed", "heads"])
_NOW = frozenset([("currently",), ("also",), ("now",)])
_GUESTS = frozenset(["delegation", "delegations", "mission", "team", "group"])


def by_presence(page: Page) -> list[Draft]:
    """The visits of persons and delegations, told by name or office, who are told to be in another state on a day or
    for a purpose, to have spent days there, or to have led others there."""
    found = (_visit(page, at) for at in range(page.scene.first + 1, page.scene.end - 2))
    return [draft for draft in found if draft]


def _visit(page: Page, at: int) -> Draft | None:
    words = page.reading.tokens.words
    being = next((len(told) for told in _BEING if words[at : at + len(told)] == told), 0)
    if not (being or words[at] in _STAYING or words[at] in _LEADING):
        return None
    behind = at + max(being, 1)
    awaited = being > 0 and words[behind : behind + 1] in _AWAITED  # "is due in Oslo on Friday"
    behind += awaited
    place = _there(page, at, behind, being > 0)
    subject = subject_before(page, at) if place else None
    if place is None or subject is None or at - subject[1] > _SINCE or not _travels(page, subject):
        return None
    persons = [each for each in page.scene.persons if subject[0] <= each.first < subject[1]]
    if any(person.state == place.country for person in persons) or words[subject[0] - 1] == "by":
        return None
    timed = _timed(page, at, place)
    stop = max(place.end, timed.end) if timed else place.end
    if being and not timed and words[stop : stop + 1] not in {(aim,) for aim in _AIMS}:
        return None
    coming = awaited or "will" in words[max(subject[1], at - 1) : behind]
    if words[at] in ("spend", "lead") and not coming:
        return None
    says = Meeting(
        format=MeetingFormat.VISIT,
        status=MeetingStatus.PLANNED if coming else MeetingStatus.HELD,
        date=timed.when if timed else None,
        place=place.name if place.name != place.country else None,
        country=place.country,
        participants=tuple(page.context.full_name(person.name) for person in persons),
    )
    reason = f"told to be in {place.name} → {says.status}"
    why = (timed.why, reason) if timed else (reason,)
    return Draft(page.scene.index, subject[0], stop, says, page.parties(subject[0], stop), RULE, why, head=at)


def _there(page: Page, at: int, behind: int, being: bool) -> Place | None:
    """Where the verb tells somebody to be: right behind it, behind the days spent, or behind those led there."""
    words, end = page.reading.tokens.words, page.scene.end
    if being:
        behind += words[behind : behind + 1] in _NOW
        place = (
            place_of(page, behind, min(behind + 4, end), to=False) if words[behind : behind + 1] == ("in",) else None
        )
        return place if place and place.first <= behind + 2 else None
    lead = "in" if words[at] in _STAYING else "to"
    led = next((i for i in range(behind, min(behind + _STAY, end - 1)) if words[i] == lead), None)
    if led is None or (lead == "to" and words[led - 1] not in _GUESTS):
        return None
    days = {"days", "day", "week", "weeks"} & set(words[behind:led])
    if lead == "in" and not days and not any(behind < timed.end <= led for timed in page.scene.times):
        return None
    return place_of(page, led, min(led + 4, end), to=True)


def _travels(page: Page, subject: tuple[int, int]) -> bool:
    """Whether the subject is a person or a delegation, and no state."""
    first, end = subject
    if any(first <= person.first < end for person in page.scene.persons):
        return True
    named = (page.scene.subjects.get(at, (0, ""))[1] for at in (first - 1, first))  # "the Taoiseach"
    return "person" in named or not _GUESTS.isdisjoint(page.reading.tokens.words[first:end])


def _timed(page: Page, at: int, place: Place) -> Timed | None:
    """The time told right behind the place."""
    timed, end = nearest_time(page, at), place.end
    if state := next((each for each in page.scene.states if 0 <= each.first - end <= 1), None):
        end = state.end  # "in Accra, Ghana, on Monday"
    return timed if timed and place.end <= timed.first <= end + 1 else None
