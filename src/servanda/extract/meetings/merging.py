"""One occasion, told several times: one claim per occasion and document, at its fullest telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from servanda.base.when import When
from servanda.extract.draft import Draft, Lost
from servanda.extract.meetings.headlines import RULE as HEADLINE
from servanda.extract.meetings.verbs import HEADING
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus


def merged(drafts: Sequence[Draft], published: When | None, lost: list[Lost] | None = None) -> list[Draft]:
    """One draft per occasion: the fullest telling, completed with what the other tellings add. The others are added to
    `lost` where somebody asks for them. An occasion of long before the document was `published` is none of its own."""
    groups: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda draft: draft.rank):  # what looks back, and headings, last
        home = next((group for group in groups if _belongs(draft, group, published)), None)
        if home is None and draft.rank == HEADING:
            home = next((group for group in groups if _formats(group) & _formats([draft])), None)
            home = home or next((group for group in groups if _formats([*group, draft]) <= _GATHERINGS), None)
        elif (
            home is None and draft.rank and groups
        ):  # "the meeting" looks back to the occasion that the report is about
            near = [group for group in groups if len(_countries([*group, draft])) < 2 and _same_days(draft, group)]
            home = next((group for group in near if _formats(group) & _formats([draft])), _looked_back_to(draft, near))
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return _on_the_visit(_with_bodies([_fullest(group, lost) for group in groups]))


def _looked_back_to(draft: Draft, near: Sequence[list[Draft]]) -> list[Draft] | None:
    """The occasion of another format that "the meeting" looks back to: no visit, on which it is an occasion besides."""
    visit = {MeetingFormat.VISIT}
    return next((group for group in near if _formats([draft]) == visit or _formats(group) != visit), None)


def _belongs(draft: Draft, group: Sequence[Draft], published: When | None) -> bool:
    """Whether the draft tells the occasion of the group: of one of its tellings, and no other guest than any."""
    one = any(_one_occasion(draft, other, published) for other in group)
    return one and not any(_other_guest(draft, other) for other in group)


def _other_guest(draft: Draft, other: Draft) -> bool:
    """Whether talks are told of each with somebody whom the other lacks: "met with Minister B ... also met Minister
    C"."""
    left, right = draft.says, other.says
    assert isinstance(left, Meeting)
    assert isinstance(right, Meeting)
    one, two = set(left.participants), set(right.participants)
    return left.format is MeetingFormat.TALKS and bool(one - two) and bool(two - one)


def _formats(group: Sequence[Draft]) -> set[MeetingFormat]:
    return {draft.says.format for draft in group if isinstance(draft.says, Meeting)}


def _same_days(draft: Draft, group: Sequence[Draft]) -> bool:
    """Whether the draft's day is none, or is that of the group's occasion; a visit's may be told only here."""
    assert isinstance(draft.says, Meeting)
    day = draft.says.date
    told = [other.says for other in group if isinstance(other.says, Meeting) and other.says.date]
    if draft.says.format is MeetingFormat.VISIT and not told:
        return True
    return day is None or any(
        other.date and day.overlaps(other.date) and other.status is draft.says.status for other in told
    )


def _countries(group: Sequence[Draft]) -> set[str]:
    return {draft.says.country for draft in group if isinstance(draft.says, Meeting) and draft.says.country}


def _with_bodies(drafts: list[Draft]) -> list[Draft]:
    """A session or a numbered meeting without a body ("the seventh meeting will be held in May") is of the one body
    that the document tells to be in session; where it tells of two, nothing is concluded."""
    bodies = {draft.says.mechanism for draft in drafts if isinstance(draft.says, Meeting) and draft.says.mechanism}
    if len(bodies) != 1:
        return drafts
    body = bodies.pop()
    held = (draft.says for draft in drafts if isinstance(draft.says, Meeting) and draft.says.mechanism)
    told = [says.ordinal for says in held if says.ordinal]
    return [_of_body(draft, body) if _numbered(draft) and _next_to(draft, told) else draft for draft in drafts]


def _next_to(draft: Draft, told: Sequence[int]) -> bool:
    """Whether the number can be that of a session before or after those told of: no 7th round beside a 4th session."""
    assert isinstance(draft.says, Meeting)
    own = draft.says.ordinal
    return own is None or not told or any(abs(own - number) <= 1 for number in told)


def _on_the_visit(drafts: list[Draft]) -> list[Draft]:
    """Talks told without a place in a report on one visit were held in the country visited; the visit itself, where
    everything else took place."""
    occasions = [draft.says for draft in drafts if isinstance(draft.says, Meeting)]
    visits = [says for says in occasions if says.format is MeetingFormat.VISIT]
    hosts = {says.country for says in visits}
    if len(hosts) == 2:
        hosts.discard(None)
    if hosts == {None}:
        hosts = {says.country for says in occasions if says.country}
    if len(hosts) != 1 or None in hosts:
        return drafts
    host, told = hosts.pop(), {says.status for says in visits}
    return [_hosted(draft, host) if host in draft.parties and _placeless(draft, told) else draft for draft in drafts]


def _placeless(draft: Draft, told: set[MeetingStatus]) -> bool:
    """Whether the draft is of talks without a place, held or planned as the visits are."""
    says = draft.says
    if not isinstance(says, Meeting) or says.format not in _ON_VISITS:
        return False
    return says.status in told and not (says.country or says.place)


def _hosted(draft: Draft, host: str | None) -> Draft:
    assert isinstance(draft.says, Meeting)
    return replace(draft, says=replace(draft.says, country=host)).because(f"told with the visit to {host}")


_ON_VISITS = frozenset([MeetingFormat.VISIT, MeetingFormat.TALKS, MeetingFormat.FORUM, MeetingFormat.EVENT])


def _numbered(draft: Draft) -> bool:
    says = draft.says
    if not isinstance(says, Meeting) or says.mechanism:
        return False
    return says.format is MeetingFormat.SESSION or (bool(says.ordinal) and says.format in _NUMBERED)


def _of_body(draft: Draft, body: str | None) -> Draft:
    assert isinstance(draft.says, Meeting)
    says = replace(draft.says, mechanism=body, format=MeetingFormat.SESSION)
    return replace(draft, says=says).because(f"the document tells of one body in session: {body}")


_NUMBERED = frozenset([MeetingFormat.TALKS, MeetingFormat.SESSION])
_GATHERINGS = {MeetingFormat.TALKS, MeetingFormat.SESSION, MeetingFormat.CALL}
_LONG = timedelta(days=200)
_NEAR = timedelta(days=45)  # from an occasion to the release about it
_DAYS = timedelta(days=3)  # of an occasion told to the day


def _one_occasion(draft: Draft, other: Draft, published: When | None) -> bool:
    left, right = draft.says, other.says
    assert isinstance(left, Meeting)
    assert isinstance(right, Meeting)
    if draft.count != other.count:
        return False  # "held meetings with three colleagues", and each of them
    if left.ordinal and right.ordinal:
        return left.ordinal == right.ordinal
    titled = HEADLINE in (draft.rule, other.rule) and set(left.participants) & set(right.participants)
    if left.date and right.date and not left.date.overlaps(right.date):
        near = abs(left.date.earliest - right.date.earliest) <= _NEAR
        if not (titled and near):
            return False  # the day of a title is that of the release: the text may tell another
    if left.format != right.format or left.status != right.status:
        return False
    if left.mechanism and right.mechanism:
        return (
            left.mechanism.split()[-1].lower() == right.mechanism.split()[-1].lower()
            or left.mechanism in right.mechanism
            or right.mechanism in left.mechanism
        )
    if left.country and right.country and left.country != right.country:
        return False
    if published and _long_before(left, published) != _long_before(right, published):
        return False  # "I was here in 1991" is not the visit that the report is about
    if left.format is MeetingFormat.VISIT and left.country and left.country == right.country:
        return True
    if draft.scene == other.scene and left.format is MeetingFormat.TALKS and _bare(left) + _bare(right):
        return True  # "met in Oslo, held talks and signed"
    if left.participants and right.participants:
        return bool(set(left.participants) & set(right.participants))
    return left.format is MeetingFormat.SESSION or bool(left.date and left.date == right.date)


def _bare(says: Meeting) -> bool:
    """Whether nothing but the occasion itself is told."""
    return not (says.date or says.country or says.participants or says.ordinal or says.mechanism)


def _long_before(says: Meeting, published: When) -> bool:
    return says.date is not None and published.earliest - says.date.latest > _LONG


def _fullest(group: list[Draft], lost: list[Lost] | None) -> Draft:
    def fullness(draft: Draft) -> tuple[int, int, int, int]:
        says = draft.says
        assert isinstance(says, Meeting)
        told = [says.ordinal, says.mechanism, says.date, says.place or says.country, says.participants]
        headline = draft.rule == HEADLINE
        exact = not headline and says.date is not None and says.date.latest - says.date.earliest <= _DAYS
        return -draft.rank, sum(1 for value in told if value) - headline, int(exact), -draft.scene

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
