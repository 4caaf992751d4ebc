"""Commitments: each act that a rule bound, as a claim of its own."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.language.lists import Act
from servanda.language.rule import Rule
from servanda.model.kinds import Commitment, CommitmentStatus

_BARE = frozenset(
    "relations ties issues issue situation matters cooperation developments agenda views topics questions friendship"
    " prospects state interest events security peace stability agreements".split()
)


def undertakings(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """One draft for each act of the match; bare issues are left out."""
    acts = match.bound.acts
    if rule.whole:
        acts = (replace(acts[0], first=match.first), *acts[1:])
    acts = tuple(act for act in acts if _claimable(page, rule, act))
    return [_draft(page, rule, match, act) for act in acts]


def _claimable(page: Page, rule: Rule, act: Act) -> bool:
    words = page.reading.tokens.words[act.first : act.end]
    if len(words) < 2:
        return False
    if (not act.acts and rule.strict) or words[0] in page.pack.courtesies or "that" in words[1:2]:
        return False
    if len(words) == 3 and words[1] in ("this", "that", "these"):
        return False
    forms = page.pack.forms
    if (
        words[-1] in _BARE
        and len(words) <= 3
        and not any(word in forms.gerund or word in forms.base for word in words[:1])
    ):
        return not rule.strict
    return True


def _draft(page: Page, rule: Rule, match: Match, act: Act) -> Draft:
    tokens = page.reading.tokens
    due = page.time(act.first, act.end, "by")
    when, why = page.when(act.first, act.end)
    if due is None and when is None:
        due = page.time(match.first, match.end, "by")
    sector = _sector(page, act)
    says = Commitment(
        action=tokens.says(act.first, act.end),
        status=CommitmentStatus(rule.status or "planned"),
        deadline=due.when if due else None,
        date=when,
        sector=sector[0] if sector else None,
    )
    reasons = (*why, *((due.why,) if due else ()), *((f"“{sector[1]}” → sector {sector[0]}",) if sector else ()))
    first = match.bound.who[0] if match.bound.who else match.first
    parties = page.parties(first, match.bound.acts[0].first if match.bound.acts else act.end)
    return Draft(
        page.scene.index, act.first, act.end, says, parties, rule.rule, reasons, match.first, len(match.bound.acts) == 1
    )


def _sector(page: Page, act: Act) -> tuple[str, str] | None:
    """The sector that the words of the act name first, and the words that name it."""
    for at in range(act.first, act.end):
        found = page.pack.sectors.at(page.reading.tokens, at, act.end)
        if found:
            return found[1], page.reading.tokens.says(at, found[0])
    return None
