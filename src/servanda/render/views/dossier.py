"""A dossier: one column of thought, from the situation through what is owed to the doubts and the sources."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.when import When
from servanda.render.views.bodies import Body, bodies
from servanda.render.views.citing import Citations, Source
from servanda.render.views.dates import Said, said
from servanda.render.views.findings import FindingView, finding_views
from servanda.render.views.groups import Group
from servanda.render.views.meetings import Meeting, last_met, meetings, next_meeting
from servanda.render.views.numbers import Series, numbers
from servanda.render.views.owed import Owed, owed
from servanda.render.views.papers import Instrument, instruments
from servanda.render.views.people import PostView, people
from servanda.render.views.shelf import Shelf
from servanda.render.views.states import with_code
from servanda.render.views.timeline import Timeline, timeline


@dataclass(frozen=True, slots=True)
class Dossier:
    title: str
    parties: tuple[str, ...]
    is_dyad: bool
    reports: int
    first_report: Said | None
    last_report: Said | None
    last_met: Meeting | None
    next: Meeting | None
    owed: tuple[Owed, ...]
    bodies: tuple[Body, ...]
    meetings: tuple[Meeting, ...]
    instruments: tuple[Instrument, ...]
    numbers: tuple[Series, ...]
    people: tuple[PostView, ...]
    findings: tuple[FindingView, ...]
    sources: tuple[Source, ...]
    timeline: Timeline | None

    @property
    def open_count(self) -> int:
        return sum(len(each.commitments) for each in self.owed if each.open)

    @property
    def talked_count(self) -> int:
        """Neither undertaken nor settled: discussed or proposed."""
        return sum(len(each.commitments) for each in self.owed if each.status.status in ("discussed", "proposed"))

    @property
    def back_count(self) -> int:
        return sum(commitment.back for each in self.owed for commitment in each.commitments)


def dossier(shelf: Shelf, group: Group) -> Dossier:
    told = [claim for record in group.records for claim in record.claims]
    citations = Citations.of(shelf, [*told, *(claim for post in group.posts for claim in post.claims)])
    occasions = meetings(shelf, group, citations)
    dates = sorted((when for id in group.documents if (when := shelf.documents[id].published)), key=When.sort_key)
    found = [finding for record in group.records for finding in shelf.findings_of.get(record.id, ())]
    return Dossier(
        title=group.title,
        parties=tuple(with_code(code) for code in group.parties),
        is_dyad=group.is_dyad,
        reports=len(group.documents),
        first_report=said(dates[0]) if dates else None,
        last_report=said(dates[-1]) if dates else None,
        last_met=last_met(occasions),
        next=next_meeting(occasions),
        owed=owed(shelf, group, citations),
        bodies=bodies(shelf, group, occasions, citations),
        meetings=occasions,
        instruments=instruments(shelf, group, citations),
        numbers=numbers(shelf, group, citations),
        people=people(shelf, group, citations),
        findings=finding_views(shelf, found, citations),
        sources=citations.sources,
        timeline=timeline(shelf, group),
    )
