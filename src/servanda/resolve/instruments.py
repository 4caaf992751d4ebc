"""Records of instruments: one paper from draft to force.

Values: `title` in every wording, `type`, `period`, `date` of the status, `date of STATUS` of every other one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.base.when import When
from servanda.model.judgement import Judgement
from servanda.model.kinds import Instrument, InstrumentStatus, InstrumentType
from servanda.model.record import Record, Value
from servanda.resolve.assembling import (
    RecordIds,
    by_support,
    dated_values,
    ids,
    together,
    usual_parties,
    values,
)
from servanda.resolve.bodies import PartyWords
from servanda.resolve.clusters import Clusters
from servanda.resolve.paper import Paper
from servanda.resolve.papers import join_papers
from servanda.resolve.policy import LIVES
from servanda.resolve.statement import Statement
from servanda.resolve.steps import replay, steps_of
from servanda.resolve.times_in_words import in_words, on_the
from servanda.resolve.titles import title_of
from servanda.resolve.verdicts import Verdicts

KIND = "instrument"


def instrument_records(
    told: Sequence[Statement[Instrument]], verdicts: Verdicts
) -> tuple[list[Record], list[Judgement]]:
    clusters = Clusters(ids(told), verdicts)
    party_words = PartyWords({party for said in told for party in said.parties})
    papers = {said.id: Paper(said, title_of(said, party_words)) for said in told}
    judgements = join_papers(list(papers.values()), clusters)
    give = RecordIds(KIND)
    return [_record(group, papers, give) for group in together(told, clusters)], judgements


def _record(group: list[Statement[Instrument]], papers: dict[str, Paper], give: RecordIds) -> Record:
    steps = steps_of(KIND, group)
    status = replay(KIND, steps)
    held = tuple(_values(group, papers, status))
    return Record(
        id=give.give(_key([papers[said.id] for said in group]), group[0].id),
        kind=KIND,
        names=_names(group, held, status),
        parties=usual_parties(group),
        status=status,
        values=held,
        steps=steps,
        claims=ids(group),
    )


def _key(papers: Sequence[Paper]) -> tuple[object, ...]:
    """By the fullest title; a paper without one is known by its first claim only."""
    full = max(papers, key=lambda paper: (len(paper.title.words), sorted(paper.title.words)))
    period = next((str(paper.title.period) for paper in papers if paper.title.period), None)
    if not full.title.is_telling and period is None:
        return (papers[0].said.id,)
    return list(full.said.scope), str(full.said.says.type), sorted(full.title.words), period


def _names(group: Sequence[Statement[Instrument]], held: Sequence[Value], status: str | None) -> tuple[str, ...]:
    """The titles; without one the type, the term, and the signing or else the last known move with its date: `agreement
    signed on 11 October 2022`, `memorandum, approved`."""
    titles = by_support(group, lambda said: said.says.title)
    if titles:
        return titles
    best: dict[str, str] = {}
    for value in held:
        best.setdefault(value.field, str(value.value))
    kind = "paper" if best["type"] == InstrumentType.OTHER else best["type"]
    named = f"{kind} for {in_words(When.parse(best['period']))}" if "period" in best else kind
    signing = best.get("date") if status == InstrumentStatus.SIGNED else best.get("date of signed")
    move, date = (InstrumentStatus.SIGNED, signing) if signing else (status, best.get("date"))
    if not move:
        return (named,)
    told = move.replace("_", " ")
    if not date:
        return (f"{named}, {told}",)
    # The date of what is to come is that of the act: it is planned for then, it was not planned then.
    when = f"for {in_words(When.parse(date))}" if move in LIVES[KIND].ahead else on_the(When.parse(date))
    return (f"{named} {told} {when}",)


def _values(group: Sequence[Statement[Instrument]], papers: dict[str, Paper], status: str | None) -> Iterator[Value]:
    yield from values("title", group, lambda said: said.says.title)
    yield from values("type", group, lambda said: said.says.type)
    yield from dated_values(group, status)
    yield from values("period", group, lambda said: papers[said.id].title.period)
