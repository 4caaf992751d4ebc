"""Where an occasion took place that its own words do not place: told in front of a relative clause or a list, with the
circumstances at the head of the sentence, or by the dateline that "here" looks back to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.extract.dateline import dateline
from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.places import named_place
from servanda.language.names import Place
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

_LED = frozenset(["where", "including"])
_LEADING_TO = frozenset(["in", "to", "at", "visited", "visit"])
_ELSEWHERE = frozenset("after before following since ahead prior".split())
_NO_PLACE = frozenset((MeetingFormat.CALL, MeetingFormat.VISIT))
_APART = frozenset("online virtual virtually video videoconference teleconference phone telephone call".split())
_NEAR = 6  # tokens from a place to what it leads on to
_GUEST = 4  # tokens from "talks between President A" to "visiting Omani"
_HERE = 8  # tokens from an occasion to "here"


def placed(page: Page, draft: Draft) -> Draft:
    """The draft, with the place that the sentence or the dateline tells where its own words tell none."""
    if not _placeless(draft):
        return draft
    place = _led_on(page, draft.head) or _in_front(page, draft.first) or _here(page, draft) or _of_host(page, draft)
    return _at(draft, place, page, "tells where") if place else draft


def filed(drafts: Sequence[Draft], pages: Sequence[Page]) -> list[Draft]:
    """The drafts, with the town of the dateline where the report opens with an occasion that nothing else places:
    "OSLO, May 7. The 4th session of the commission was held"."""
    town = dateline(pages[0]) if pages else None
    if town is None or town.country not in pages[0].context.parties:
        return list(drafts)
    told = (page for page in pages if not page.scene.heading and page.scene.groups)
    opening = next(told, pages[0])  # behind "OSLO, May 7.", which tells nothing by itself
    return [
        _at(draft, town, opening, "is where the report was filed") if _opens(draft, opening) else draft
        for draft in drafts
    ]


def _opens(draft: Draft, opening: Page) -> bool:
    """Whether the report opens with the occasion, which was held face to face, and nothing tells where."""
    words = opening.reading.tokens.words[opening.scene.first : opening.scene.end]
    held = isinstance(draft.says, Meeting) and draft.says.status is MeetingStatus.HELD
    return held and _placeless(draft) and draft.scene == opening.scene.index and _APART.isdisjoint(words)


def _placeless(draft: Draft) -> bool:
    says = draft.says
    return isinstance(says, Meeting) and says.format not in _NO_PLACE and not (says.country or says.place)


def _at(draft: Draft, place: Place, page: Page, how: str) -> Draft:
    assert isinstance(draft.says, Meeting)
    town = place.name if place.name != place.country else None
    town = town.title() if town and town.isupper() else town  # "NAIROBI, July 3"
    reason = f"“{page.reading.tokens.says(place.first, place.end)}” {how}"
    return replace(draft, says=replace(draft.says, place=town, country=place.country)).because(reason)


def _led_on(page: Page, head: int) -> Place | None:
    """The place before "where" or "including": "in Oslo, where he attended a forum", "at events in Oslo, including a
    forum"."""
    words, first = page.reading.tokens.words, page.scene.first
    led = next((at for at in range(head, first, -1) if words[at] in _LED), None)
    if led is None:
        return None
    return _ending_at(page, led - (words[led - 1] == ","), _LEADING_TO)


def _in_front(page: Page, before: int) -> Place | None:
    """The place that ends the circumstances at the head of the sentence: "As part of its stay in Oslo, the delegation
    will hold talks", but not "After talks in Oslo, he met"."""
    words, first = page.reading.tokens.words, page.scene.first
    comma = next((at for at in range(first, before) if words[at] == ","), None)
    if comma is None or words[first] not in page.pack.grammar.fronted or words[first] in _ELSEWHERE:
        return None
    return _ending_at(page, comma, frozenset(["in"]))


def _ending_at(page: Page, end: int, leading: frozenset[str]) -> Place | None:
    """The place that one of the words leads to and that ends right before token `end`."""
    words = page.reading.tokens.words
    for at in range(end - 1, max(page.scene.first, end - _NEAR), -1):
        place = named_place(page, at) if words[at - 1] in leading else None
        if place and place.end == end:
            return place
    return None


def _here(page: Page, draft: Draft) -> Place | None:
    """The town of the dateline, where the occasion is told to take place "here"."""
    words = page.reading.tokens.words
    near = range(draft.first, min(max(draft.end, draft.head) + _HERE, page.scene.end))
    stop = next((at for at in near if at > draft.end and words[at] in (",", ";", "and")), near.stop)
    return dateline(page) if "here" in words[draft.first : stop] else None


def _of_host(page: Page, draft: Draft) -> Place | None:
    """The other of two parties, where one who came is called a visitor: "held talks with visiting Omani Minister A"."""
    words = page.reading.tokens.words
    for state in page.scene.states:
        near = draft.first < state.first <= draft.end + _GUEST
        guest = near and words[state.first - 1] == "visiting"
        host = page.context.other_party(state.code) if guest and state.role == "adjective" else None
        if host:
            return Place(state.first - 1, state.end, host, host)
    return None
