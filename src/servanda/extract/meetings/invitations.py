"""Visits that somebody is invited to: "invited King Moi to Oslo", "extended an invitation to pay a state visit"."""

from __future__ import annotations

from itertools import chain

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.circumstances import nearest_time
from servanda.extract.meetings.places import named_place
from servanda.extract.meetings.who_meets import subject_before
from servanda.language.names import Place
from servanda.language.persons import COUNTERPARTS, Person
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE = "en.meeting.invitation"
_OFFICE = 4  # tokens of who is invited: "his Omani colleague"
_INVITED = 14  # tokens from "invited" or "invitation" to the visit
_INVITING = frozenset("invite invites invited inviting invitation".split())
_PAYING = frozenset(["pay", "make", "undertake"])
_GIVEN = frozenset(["from", "by", "of"])
_TOLD = frozenset([Form.PAST, Form.PRESENT])


def host_of_invited(page: Page, phrase: Phrase) -> Place | None:
    """The state that the guests of the visit are invited to, that of who invites them: "King Moi of Oman extended an
    invitation to Minister Badu to pay a visit", "accepted King Moi's invitation to pay a visit"."""
    words, first = page.reading.tokens.words, page.scene.first
    if _PAYING.isdisjoint(words[max(first, phrase.first - 3) : phrase.first]):
        return None
    far = range(phrase.first - 1, max(first, phrase.first - _INVITED) - 1, -1)
    at = next((at for at in far if words[at] in _INVITING), None)
    host = _host(page, at, phrase.first) if at is not None else None
    state = page.context.state_of(host.name) or host.state if host else None
    return Place(phrase.first, phrase.head_end, state, state) if state else None


def _host(page: Page, at: int, end: int) -> Person | None:
    """Who invites, told by the word at token `at`: whose invitation it is, or who extends it."""
    words, persons = page.reading.tokens.words, page.scene.persons
    if words[at] == "invitation":
        if words[at - 1] == "'s":
            return next((each for each in persons if each.end == at - 1), None)
        given = next((i for i in range(at + 1, end) if words[i] in _GIVEN), None)
        if given is not None:
            return next((each for each in persons if 0 < each.first - given <= 2), None)
        if words[at - 1] in ("his", "her", "the"):
            return None
    subject = subject_before(page, at)
    return next((each for each in persons if subject and subject[0] <= each.first < subject[1]), None)


def by_invitation(page: Page, group: VerbGroup) -> Draft | None:
    """The visit to which somebody is invited by the name of a place: "invited King Moi to Oslo in May"."""
    if group.base != "invite" or group.negated or group.form not in _TOLD:
        return None
    guest, stop = _guest(page, group.end)
    to = page.reading.tokens.words[stop : stop + 1] == ("to",)
    place = named_place(page, stop + 1) if to else None
    subject = subject_before(page, group.first)
    if place is None or subject is None:
        return None
    timed = nearest_time(page, group.main)
    timed = timed if timed and 0 <= timed.first - place.end <= 1 else None
    says = Meeting(
        format=MeetingFormat.VISIT,
        status=MeetingStatus.PLANNED,
        date=timed.when if timed else None,
        place=place.name if place.name != place.country else None,
        country=place.country,
        participants=(page.context.full_name(guest.name),) if guest else (),
    )
    whom = page.reading.tokens.says(group.end, stop)
    reason = f"“{whom}” is invited to {place.name} → {says.status}"
    end = timed.end if timed else place.end
    why = (timed.why, reason) if timed else (reason,)
    parties = page.parties(subject[0], end)
    return Draft(page.scene.index, subject[0], end, says, parties, RULE, why, head=group.main)


def _guest(page: Page, at: int) -> tuple[Person | None, int]:
    """Who is invited by the verb that ends at token `at`, and the token behind: a person, or somebody told by office
    alone ("his Omani colleague")."""
    guest = next((each for each in page.scene.persons if 0 <= each.first - at <= 2), None)
    if guest:
        return guest, guest.end
    words = page.reading.tokens.words
    near = range(at, min(at + _OFFICE, page.scene.end))
    stops = (stop for first, (stop, role) in page.scene.subjects.items() if role == "person" and at <= first <= at + 2)
    colleague = (place + 1 for place in near if words[place] in COUNTERPARTS)
    return None, next(chain(stops, colleague), at)
