"""A thing that was told as done, and is told later as still to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from servanda.base.when import When
from servanda.check.evidence import DOUBT, Evidence, Outcome
from servanda.model.claim import Claim
from servanda.model.finding import Finding
from servanda.model.kinds import Commitment, Instrument, InstrumentStatus, Mechanism
from servanda.model.record import Record, Step

NAME = "step_back"
ESTABLISHES = "establishes"


@dataclass(frozen=True, slots=True)
class Ladder:
    """Statuses that say a thing is done, and those that say it is still to come."""

    done: frozenset[str]
    ahead: frozenset[str]


# A paper is done when it was signed. Approval and ratification are left out: "to be approved" may be the other side's.
LADDERS: Mapping[str, Ladder] = {
    "mechanism": Ladder(frozenset({"established", "operating"}), frozenset({"proposed", "planned", "agreed"})),
    "instrument": Ladder(frozenset({"signed", "ratified", "in_force"}), frozenset({"planned", "drafted"})),
    "commitment": Ladder(frozenset({"completed"}), frozenset({"proposed", "planned", "agreed"})),
}
# Only what is done once and for all can step back: cooperation may be agreed upon every year anew.
_FOUNDING = (
    r"(?:establish|creat|found(?:ing|ation|ed|\b)|form(?:ing|ation|ed|\b)|set(?:ting)? up|launch|open(?:ing|ed|\b))"
)
_TIES = (
    r"(?:cooperation|relations|contacts|dialogue|ties|links|partnership|trust|conditions|opportunities|negotiations)\b"
)
_ONCE = re.compile(
    rf"(?:{_FOUNDING}|build|construct|inaugurat)(?!\w*\s(?:\S+\s){{0,3}}{_TIES})",
    re.IGNORECASE,
)
_FOUNDED = re.compile(rf"\b{_FOUNDING}", re.IGNORECASE)
# "To be ratified" or "to enter into force" after the signing is the next step, not a step back.
_SIGNING = re.compile(r"\bsign", re.IGNORECASE)


def check_step_back(evidence: Evidence) -> Outcome:
    findings: list[Finding] = []
    compared: set[str] = set()
    bodies = {record.id: record for record in evidence.of_kind("mechanism")}
    for record in evidence.of_kind(*LADDERS):
        steps = _told(record, evidence)
        if len(steps) > 1:
            compared |= {step.claim for step in steps}
        found = _step_back(record, record, evidence)
        founded = (
            bodies[link.target] for link in record.links if link.relation == ESTABLISHES and link.target in bodies
        )
        for body in founded:
            if not _step_back(body, body, evidence):
                found = found or _step_back(body, record, evidence)
        findings += [found] if found else []
    return Outcome(tuple(findings), frozenset(compared))


def _step_back(done_in: Record, ahead_in: Record, evidence: Evidence) -> Finding | None:
    """The first statement that what was done is still to come, after the first that it was done."""
    done = [step for step in _told(done_in, evidence) if step.status in LADDERS[done_in.kind].done]
    back = [
        step
        for step in _told(ahead_in, evidence)
        if step.status in LADDERS[ahead_in.kind].ahead and _is_of_the_doing(evidence.claims[step.claim], evidence)
    ]
    done.sort(key=_order)
    for later in sorted(back, key=_order):
        for earlier in done:
            if not earlier.known or not later.known or later.known.earliest <= earlier.known.earliest:
                break  # what was told on its day or before is not after it, nor after those told later
            if _after(earlier, later):
                again = [step for step in back if _after(earlier, step)]
                return _finding((done_in, ahead_in), (earlier, later), again, evidence)
    return None


def _told(record: Record, evidence: Evidence) -> list[Step]:
    """The steps whose day of telling is known; without it nothing is later than anything."""
    return [step for step in record.steps if step.known and step.claim in evidence.claims]


def _after(earlier: Step, later: Step) -> bool:
    """Told afterwards, and not of an earlier time ("in 2019 they had agreed to establish it")."""
    if not earlier.known or not later.known or not earlier.known.before(later.known):
        return False
    held = earlier.when or earlier.known
    return later.when is None or not later.when.before(held)


def _is_of_the_doing(claim: Claim, evidence: Evidence) -> bool:
    """Whether what is still to come is the doing itself, not a later move with the same thing."""
    if evidence.language(claim.id) != "en":
        return False
    match claim.says:
        case Mechanism():
            return bool(_FOUNDED.search(claim.quote.words))
        case Instrument(status=InstrumentStatus.PLANNED):
            return bool(_SIGNING.search(claim.quote.words))
        case Commitment(action=action):
            return bool(_ONCE.match(_without_article(action)))
    return True


def _without_article(action: str) -> str:
    return re.sub(r"^(?:the|a|an|to)\s+", "", action.strip(), flags=re.IGNORECASE)


def _order(step: Step) -> tuple[object, ...]:
    return *(step.known.sort_key() if step.known else ()), step.claim


def _finding(
    records: tuple[Record, Record], steps: tuple[Step, Step], again: Sequence[Step], evidence: Evidence
) -> Finding:
    earlier, later = steps
    sentence = (
        f"“{records[0].name}” is told as {_plain(earlier.status)} ({evidence.report(earlier.claim)}), and later as "
        f"{_plain(later.status)} ({evidence.report(later.claim)})."
    )
    working = tuple(_lines(steps, evidence))
    if len(again) > 1:
        working += (f"{len(again)} statements in all tell it as still to come after that.",)
    claims = tuple(dict.fromkeys((earlier.claim, *(step.claim for step in (later, *again)))))
    return Finding(NAME, sentence, working, tuple(dict.fromkeys(record.id for record in records)), claims, DOUBT)


def _lines(steps: Sequence[Step], evidence: Evidence) -> Iterator[str]:
    for step in steps:
        when = f", of {step.when}" if isinstance(step.when, When) else ""
        yield f"Told {step.known}{when}: {_plain(step.status)}, in the words {evidence.quoted(step.claim)}."


def _plain(status: str) -> str:
    return status.replace("_", " ")
