"""Mechanisms: a standing body, with the status that a rule read."""

from __future__ import annotations

from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.language.phrases import Phrase
from servanda.language.rule import Rule
from servanda.model.kinds import Mechanism, MechanismStatus, MechanismType

_IDLE = frozenset("new first extraordinary next regular another existing the of said newly created".split())


def mechanisms(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """The draft of the body that the match bound; a single-word mention ("the council") is no new body."""
    phrase = match.bound.body
    if phrase is None or objections(page, rule, match):
        return []
    return [_draft(page, rule, match, each) for each in (phrase, *_listed(page, phrase))]


def objections(page: Page, _rule: Rule, match: Match) -> tuple[str, ...]:
    """Why the match became no draft."""
    phrase = match.bound.body
    if phrase is None or standing(page, phrase):
        return ()
    return (f"“{page.reading.tokens.says(phrase.first, phrase.end)}” is too bare to name a body",)


def _listed(page: Page, phrase: Phrase) -> list[Phrase]:
    """The bodies that follow in the same list: "the Board of Trade and the Board of Investment"."""
    found: list[Phrase] = []
    end = phrase.end
    for other in page.scene.bodies:
        between = page.reading.tokens.words[end : other.first]
        if other.first >= end and between and set(between) <= {",", "and", "the", "a"} and standing(page, other):
            found.append(other)
            end = other.end
    return found


def _draft(page: Page, rule: Rule, match: Match, phrase: Phrase) -> Draft:
    when, why = page.when(page.scene.first, page.scene.end)
    says = Mechanism(
        body_name(page, phrase), MechanismType(phrase.type), MechanismStatus(rule.status or "operating"), when
    )
    first, end = min(match.first, phrase.first), max(match.end, phrase.end)
    if match.bound.body is not phrase:
        first, end = phrase.first, phrase.end
    return Draft(page.scene.index, first, end, says, page.parties(first, end), rule.rule, why, rank=match.anchor)


def standing(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase names a standing body of the parties: it says more than its head noun."""
    tokens = page.reading.tokens
    if phrase.plural and not tokens.capital(phrase.head):
        return False
    named = [word for word in tokens.words[phrase.first : phrase.head] if word not in _IDLE and word[0].isalpha()]
    compound = phrase.head_end - phrase.head > 1  # "interstate council", "trade house"
    return bool(named) or compound or phrase.end > phrase.head_end + 1


def body_name(page: Page, phrase: Phrase) -> str:
    """The body's name as the text gives it, without its article and idle words before it."""
    tokens = page.reading.tokens
    first = phrase.first
    while first < phrase.head and (tokens.words[first] in _IDLE or tokens.words[first] == "'s"):
        first += 1
    return tokens.says(first, phrase.end)
