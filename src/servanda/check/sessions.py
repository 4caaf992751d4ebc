"""Numbered sessions of a body of which no report tells, between two of which some do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from servanda.base.when import When
from servanda.check.evidence import DOUBT, Evidence, Outcome, listed
from servanda.check.words import rank, ranks
from servanda.model.finding import Finding
from servanda.model.record import Record

NAME = "sessions"
SESSION_OF = "session_of"


def check_sessions(evidence: Evidence) -> Outcome:
    bodies = {record.id: record for record in evidence.of_kind("mechanism")}
    findings: list[Finding] = []
    compared: set[str] = set()
    for body, held in _sessions(evidence).items():
        sessions = {number: record for record in held if isinstance(number := record.best("ordinal"), int)}
        if body not in bodies or len(sessions) < 2 or not _in_order(sessions):
            continue
        compared |= {claim for session in sessions.values() for claim in session.claims}
        known = sorted(sessions)
        missing = [number for before, after in pairwise(known) for number in range(before + 1, after)]
        if missing:
            found = _finding(bodies[body], sessions, missing, evidence)
            unnumbered = [record for record in held if record.best("ordinal") is None]
            findings.append(replace(found, working=(*found.working, *_may_be(unnumbered, evidence))))
    return Outcome(tuple(findings), frozenset(compared))


def _sessions(evidence: Evidence) -> dict[str, list[Record]]:
    """The sessions of each body."""
    found: dict[str, list[Record]] = {}
    for record in evidence.of_kind("meeting"):
        for link in record.links:
            if link.relation == SESSION_OF:
                found.setdefault(link.target, []).append(record)
    return found


def _may_be(unnumbered: list[Record], evidence: Evidence) -> tuple[str, ...]:
    """A session told without its number may be a missing one: that is said, not guessed."""
    dated = sorted((when.sort_key(), record.id, record) for record in unnumbered if (when := _date(record)))
    return tuple(
        f"May be one of them, told without a number: {evidence.quoted(record.claims[0])}." for *_, record in dated
    )


def _in_order(sessions: dict[int, Record]) -> bool:
    """Whether the dates rise with the numbers. Where they do not, two numberings are mixed, and no gap is certain."""
    dates = [when for _, record in sorted(sessions.items()) if (when := _date(record))]
    return not any(later.before(earlier) for earlier, later in pairwise(dates))


def _date(record: Record) -> When | None:
    told = record.best("date")
    return When.parse(told) if isinstance(told, str) else None


def _finding(body: Record, sessions: dict[int, Record], missing: list[int], evidence: Evidence) -> Finding:
    known = [f"{rank(number)} ({_day(sessions[number])})" for number in sorted(sessions)]
    of = "session" if len(missing) == 1 else "sessions"
    sentence = (
        f"No report tells by number of the {listed(ranks(missing))} {of} of the {body.name}; "
        f"told are the {listed(known)}."
    )
    edges = sorted({edge for number in missing for edge in _around(number, sessions)})
    claims = tuple(sessions[number].claims[0] for number in edges)
    working = tuple(f"{rank(number)}: {evidence.quoted(sessions[number].claims[0])}." for number in edges)
    records = (body.id, *(sessions[number].id for number in edges))
    return Finding(NAME, sentence, working, records, claims, DOUBT)


def _around(number: int, sessions: dict[int, Record]) -> tuple[int, int]:
    return max(each for each in sessions if each < number), min(each for each in sessions if each > number)


def _day(session: Record) -> str:
    told = session.best("date")
    if told is None:
        return "planned, no day told" if session.status == "planned" else "no day told"
    return f"planned for {told}" if session.status == "planned" else str(told)
