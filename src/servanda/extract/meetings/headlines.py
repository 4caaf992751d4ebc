"""Occasions told by a headline alone: "Meeting with President of Finland Sauli Niinistö" over a transcript."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.circumstances import nearest_time, participants
from servanda.extract.meetings.places import place_of
from servanda.language.names import Place
from servanda.language.verbs import Form
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE = "en.meeting.headline"
_HEADLINES = frozenset(
    "meeting talks conversation telephone phone readout call working negotiations consultations".split()
)
_CALL_WORDS = frozenset("phone telephone telephoned phoned videoconference video call".split())
_TOLD = frozenset([Form.PAST, Form.PASSIVE, Form.PRESENT, Form.FUTURE])
_OPENING = 8  # sentences in which a transcript tells where its meeting takes place


def headline(page: Page) -> Draft | None:
    """The occasion that the text under this headline is about; None where the sentence is no such headline."""
    tokens, scene = page.reading.tokens, page.scene
    if scene.index > 1 or not scene.meetings:
        return None
    if not _of_two_states(page) and (tokens.words[scene.first] not in _HEADLINES or not scene.persons):
        return None
    if any(group.form in _TOLD for group in scene.groups if group.base not in ("meet", "talk", "call")):
        return None
    phrase = scene.meetings[0]
    if phrase.head - scene.first > 4 and tokens.words[scene.first] not in ("readout",):
        return None
    words = set(tokens.words[scene.first : scene.end])
    format = MeetingFormat.CALL if words & _CALL_WORDS else MeetingFormat(phrase.type)
    timed = nearest_time(page, phrase.head)
    when = timed.when if timed else page.reading.anchor
    why = timed.why if timed else f"the headline of a document of {when}"
    place = place_of(page, scene.first, scene.end, to=False) or greeted(page)
    says = Meeting(
        format=format,
        status=MeetingStatus.HELD,
        date=when,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=participants(page, scene.first, scene.end),
    )
    return Draft(
        scene.index,
        scene.first,
        max([phrase.end, *(person.end for person in scene.persons)]),
        says,
        page.parties(scene.first, scene.end),
        RULE,
        (why,),
    )


def _of_two_states(page: Page) -> bool:
    """Whether the headline is no more than two states and their talks: "Kenyan-Omani talks"."""
    scene, tokens = page.scene, page.reading.tokens
    between = scene.first == scene.states[0].first and len(scene.states) > 1 if scene.states else False
    named = between and scene.states[0].code != scene.states[1].code
    return named and scene.states[1].end == scene.end - 1 and tokens.words[scene.end - 1] in _HEADLINES


def greeted(page: Page) -> Place | None:
    """Where a guest is greeted in the first sentences: "welcome you to Moscow", "see you here in St Petersburg"."""
    words = page.reading.tokens.words
    for scene in page.reading.scenes[1:_OPENING]:
        there = replace(page, scene=scene)
        for at in range(scene.first, scene.end - 2):
            near = words[max(scene.first, at - 4) : at]
            if words[at] == "to" and "welcome" in near:
                return place_of(there, at, scene.end, to=True)
            if words[at] == "in" and ("here" in near or "arrived" in near) and place_of(there, at, at + 6, to=False):
                return _town(there, at, scene.end)
    return None


def _town(page: Page, first: int, end: int) -> Place | None:
    """The most precise place told from here on: "here in Russia, in St Petersburg"."""
    places = [place for at in range(first, end) if (place := place_of(page, at, min(at + 6, end), to=False))]
    return next((place for place in places if place.name != place.country), places[0] if places else None)
