"""One occasion, told several times: one claim per occasion and document, at its fullest telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.extract.draft import Draft, Lost
from servanda.extract.meetings.headlines import RULE as HEADLINE
from servanda.extract.meetings.nouns import HEADING
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus


def merged(drafts: Sequence[Draft], lost: list[Lost] | None = None) -> list[Draft]:
    """One draft per occasion: the fullest telling, completed with what the other tellings add. The others are added to
    `lost` where somebody asks for them."""
    groups: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda draft: draft.rank == HEADING):  # headings last: the body tells more
        home = next((group for group in groups if any(_one_occasion(draft, other) for other in group)), None)
        if home is None and draft.rank == HEADING:
            home = next((group for group in groups if _formats(group) & _formats([draft])), None)
        elif (
            home is None and draft.rank and groups
        ):  # "the meeting" looks back to the occasion that the report is about
            home = groups[0]
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return _on_the_visit(_with_bodies([_fullest(group, lost) for group in groups]))


def _formats(group: Sequence[Draft]) -> set[MeetingFormat]:
    return {draft.says.format for draft in group if isinstance(draft.says, Meeting)}


def _with_bodies(drafts: list[Draft]) -> list[Draft]:
    """A numbered meeting without a body ("the seventh meeting will be held in May") is a session of the one body that
    the document tells to be in session; where it tells of two, nothing is concluded."""
    bodies = {draft.says.mechanism for draft in drafts if isinstance(draft.says, Meeting) and draft.says.mechanism}
    if len(bodies) != 1:
        return drafts
    body = bodies.pop()
    return [_of_body(draft, body) if _numbered(draft) else draft for draft in drafts]


def _on_the_visit(drafts: list[Draft]) -> list[Draft]:
    """Talks told without a place in a report on one visit were held in the country visited."""
    visits = [d.says for d in drafts if isinstance(d.says, Meeting) and d.says.format is MeetingFormat.VISIT]
    hosts = {says.country for says in visits}
    if len(hosts) != 1 or None in hosts:
        return drafts
    host, told = hosts.pop(), {says.status for says in visits}
    return [_hosted(draft, host) if _placeless(draft, told) else draft for draft in drafts]


def _placeless(draft: Draft, told: set[MeetingStatus]) -> bool:
    """Whether the draft is of talks without a place, held or planned as the visits are."""
    says = draft.says
    if not isinstance(says, Meeting) or says.format not in _ON_VISITS:
        return False
    return says.status in told and not (says.country or says.place)


def _hosted(draft: Draft, host: str | None) -> Draft:
    assert isinstance(draft.says, Meeting)
    return replace(draft, says=replace(draft.says, country=host)).because(f"told with the visit to {host}")


_ON_VISITS = frozenset([MeetingFormat.TALKS, MeetingFormat.FORUM, MeetingFormat.EVENT])


def _numbered(draft: Draft) -> bool:
    says = draft.says
    return isinstance(says, Meeting) and bool(says.ordinal) and not says.mechanism and says.format in _NUMBERED


def _of_body(draft: Draft, body: str | None) -> Draft:
    assert isinstance(draft.says, Meeting)
    says = replace(draft.says, mechanism=body, format=MeetingFormat.SESSION)
    return replace(draft, says=says).because(f"the document tells of one body in session: {body}")


_NUMBERED = frozenset([MeetingFormat.TALKS, MeetingFormat.SESSION])


def _one_occasion(draft: Draft, other: Draft) -> bool:
    left, right = draft.says, other.says
    assert isinstance(left, Meeting)
    assert isinstance(right, Meeting)
    if left.ordinal and right.ordinal:
        return left.ordinal == right.ordinal
    titled = HEADLINE in (draft.rule, other.rule) and set(left.participants) & set(right.participants)
    if left.date and right.date and not (titled or left.date.overlaps(right.date)):
        return False  # the day of a title is that of the release: the text may tell another
    if left.format != right.format or left.status != right.status:
        return False
    if left.mechanism and right.mechanism:
        return (
            left.mechanism.split()[-1].lower() == right.mechanism.split()[-1].lower()
            or left.mechanism in right.mechanism
        )
    if left.country and right.country and left.country != right.country:
        return False
    if left.format is MeetingFormat.VISIT and left.country and left.country == right.country:
        return True
    shared = set(left.participants) & set(right.participants)
    if left.participants and right.participants:
        return bool(shared)
    return left.format is MeetingFormat.SESSION or bool(left.date and left.date == right.date)


def _fullest(group: list[Draft], lost: list[Lost] | None) -> Draft:
    def fullness(draft: Draft) -> tuple[int, int, int]:
        says = draft.says
        assert isinstance(says, Meeting)
        told = [says.ordinal, says.mechanism, says.date, says.place or says.country, says.participants]
        headline = draft.scene == 0 and draft.rule == HEADLINE
        return -draft.rank, sum(1 for value in told if value) - headline, -draft.scene

    best = max(group, key=fullness)
    says = best.says
    assert isinstance(says, Meeting)
    others = [draft.says for draft in group if draft is not best and isinstance(draft.says, Meeting)]
    if lost is not None:
        lost.extend(Lost(draft, best, "the same occasion, told more fully") for draft in group if draft is not best)

    whole = replace(
        says,
        mechanism=says.mechanism or next((o.mechanism for o in others if o.mechanism), None),
        ordinal=says.ordinal or next((o.ordinal for o in others if o.ordinal), None),
        date=says.date or next((o.date for o in others if o.date), None),
        place=says.place or next((o.place for o in others if o.place and o.country == says.country), None),
        country=says.country or next((o.country for o in others if o.country), None),
        participants=tuple(dict.fromkeys([*says.participants, *(p for o in others for p in o.participants)])),
    )
    return replace(best, says=whole)
