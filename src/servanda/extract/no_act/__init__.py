"""Why words that a rule bound are no undertaking: a courtesy, a bare issue, a paper, a meeting, a pronoun."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.no_act import courtesies, facts, occasions, shapes
from servanda.extract.no_act.said import Said, head_of
from servanda.extract.no_act.shapes import sets_aim
from servanda.language.lists import Act
from servanda.language.rule import Rule

# The first that holds is told; the shapes come first, for the others count on two words at least.
_REASONS = (*shapes.REASONS, *facts.REASONS, *courtesies.REASONS, *occasions.REASONS)


def objection(page: Page, rule: Rule, act: Act) -> str | None:
    """Why the act is no undertaking, in words; None where it is one."""
    said = Said(page, rule, act)
    return next((reason for reason, holds in _REASONS if holds(said)), None)


__all__ = ["head_of", "objection", "sets_aim"]
