"""What resolving decides, in literal tables: thresholds for joining, and how each kind's status lives.

Mechanism elsewhere, policy here: comparisons give scores, these tables say what a score is worth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from servanda.model.judgement import Judgement, Verdict
from servanda.resolve.comparisons import Comparison
from servanda.resolve.verdicts import POLICY_AUTHOR


@dataclass(frozen=True, slots=True)
class Policy:
    """Two things are the same where their weakest comparison reaches `same`; unsure, which a person then decides,
    where it reaches `unsure`; else different, and nothing is said about it."""

    name: str
    same: float
    unsure: float

    def judge(self, left: str, right: str, comparisons: Sequence[Comparison]) -> Judgement:
        """The verdict on two claims, with the sentence of every comparison."""
        score = min(each.score for each in comparisons)
        verdict = Verdict.SAME if score >= self.same else Verdict.UNSURE if score >= self.unsure else Verdict.DIFFERENT
        reasons = tuple(each.sentence for each in comparisons)
        return Judgement(left, right, verdict, reasons, POLICY_AUTHOR + self.name, round(score, 2))


POLICIES: Mapping[str, Policy] = {
    # A short name joins the one body that it fits. Where two fit, the comparison by number of bodies falls to 0.5.
    "short name": Policy("short-name", same=0.9, unsure=0.4),
    # Two bodies of one form whose fields of work overlap: never joined without a person.
    "like names": Policy("like-names", same=1.01, unsure=0.3),
    "session": Policy("session", same=0.9, unsure=0.4),
    "meeting": Policy("meeting", same=0.9, unsure=0.4),
    "instrument": Policy("instrument", same=0.9, unsure=0.4),
    "person": Policy("person", same=0.85, unsure=0.4),
    # Undertakings that are merely alike are too many to lay before a person; linking them needs more comparisons.
    "wording": Policy("near-wording", same=0.9, unsure=0.9),
}

MOST_UNSURE = 5  # so many rival candidates are listed for a person; the reason tells how many there are
COMMON_WORD = 40  # a word in the names of more bodies than this does not make two of them alike
COMMON_FEATURE = 200  # a place or person of more meetings of one kind in one year does not tell which one is meant
SIGNINGS_APART = 60  # days between two signings of papers of one title, beyond which they are two papers


USUAL_MOVE = 366  # days from a signing to the approval that a report tells without naming the paper
LONGEST_MOVE = 1096  # beyond so many days after its signing nobody means a paper without naming it
LONGEST_MEETING = 366  # days: what is dated by more than a year has no date to compare
LATE_TELLING = 7  # days after a meeting within which a report of it need not tell the day


@dataclass(frozen=True, slots=True)
class Life:
    """How the status of one kind is replayed.

    `ahead`: statuses of what is still to come. Their date is that of the act to come, so their step is dated by when
    it was said. `done`: accomplished facts, each containing those before it: a report that recalls the signing does not
    undo the ratification. `stands`: whether an accomplished fact outlives a later word of what is to come. A paper that
    was signed and a session that was held cannot be unmade by a later plan (the plan is of something else, or an older
    remark); a body or an undertaking can fall back, and then the latest word counts.
    """

    ahead: frozenset[str]
    done: tuple[str, ...]
    stands: bool


LIVES: Mapping[str, Life] = {
    "mechanism": Life(
        ahead=frozenset({"proposed", "planned"}),
        done=("established", "operating"),
        stands=False,
    ),
    "meeting": Life(
        ahead=frozenset({"planned", "postponed", "cancelled"}),
        done=("held",),
        stands=True,
    ),
    "instrument": Life(
        ahead=frozenset({"proposed", "planned"}),
        done=("signed", "adopted", "approved", "ratified", "in_force", "applied"),
        stands=True,
    ),
    "commitment": Life(
        ahead=frozenset({"proposed", "discussed", "planned", "agreed", "stalled", "dropped"}),
        done=("under_way", "completed"),
        stands=False,
    ),
}
