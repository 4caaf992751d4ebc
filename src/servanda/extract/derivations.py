"""Where each normalised value of a claim comes from, in sentences: asked for by explanations alone."""

from __future__ import annotations

from servanda.extract.context import speaker_reason, weights
from servanda.extract.draft import Draft, Page
from servanda.extract.figures import derivation
from servanda.extract.matching import Match
from servanda.extract.undertakings import why_agreed
from servanda.language.rule import Rule
from servanda.model.claim import Claim
from servanda.model.kinds import Commitment, Figure, Instrument, Mechanism

_MOST_STATES = 4


def bound_words(page: Page, match: Match) -> tuple[tuple[str, str], ...]:
    """What a match bound, each slot with its words."""
    says, bound = page.reading.tokens.says, match.bound
    found: list[tuple[str, str]] = []
    if bound.who:
        found.append((f"who ({bound.who[2]})", says(bound.who[0], bound.who[1])))
    if bound.group:
        form = bound.group.form.replace("_", " ")
        found.append((f"verb ({bound.group.base}, {form})", says(bound.group.first, bound.group.end)))
    for name, phrase in (("body", bound.body), ("instrument", bound.instrument)):
        if phrase:
            found.append((name, says(phrase.first, phrase.end)))
    found.extend(("act", says(act.first, act.end)) for act in bound.acts)
    return tuple(found)


def derived(page: Page, before: Page | None, told: tuple[Draft, Claim], rule: Rule) -> tuple[tuple[str, str], ...]:
    """The claim's own reasons, then those of the values that every claim has."""
    draft, claim = told
    found = [(_field(claim, why), why) for why in claim.why]
    if isinstance(claim.says, Figure):
        numbers = (claim.says.value, claim.says.change.by if claim.says.change else None)
        for counted in page.scene.amounts:  # the words may hold other numbers as well
            if draft.first <= counted.first and counted.end <= draft.end and counted.amount.value in numbers:
                found.extend(derivation(page, before, counted))
    status = _status(page, claim, rule)
    if status:
        found.append(("status", status))
    found.append(("parties", _parties(page, draft)))
    speaker = speaker_reason(page.reading, page.context, page.scene)
    if speaker and claim.attributed_to:
        found.append(("attributed_to", f"{claim.attributed_to}: {speaker}"))
    return tuple(dict.fromkeys(found))


def _field(claim: Claim, why: str) -> str:
    """The field whose value a reason ends in; `why` where it speaks of several or of none."""
    value = why.rpartition("→ ")[2]
    says = claim.says
    for name in ("deadline", "date", "period", "sector", "status"):
        held = getattr(says, name, None)
        if held is not None and (value == str(held) or value == f"sector {held}" or value.endswith(f" {held}")):
            return name
    return "value" if isinstance(says, Figure) and "→" in why else "why"


def _status(page: Page, claim: Claim, rule: Rule) -> str | None:
    """Only patterns give a status of their rule; readings in Python give theirs among the claim's own reasons."""
    says = claim.says
    if not isinstance(says, Commitment | Instrument | Mechanism) or rule.matcher:
        return None
    if says.status == rule.status:
        return f"{says.status}: the rule {rule.rule} tells so"
    if isinstance(says, Commitment) and (why := why_agreed(page, rule)):
        return f"{says.status}: {why}"
    if isinstance(says, Instrument):
        return f"{says.status}: the words before it speak of something still to come"
    return f"{says.status}: the rule {rule.rule} names no other"


def _parties(page: Page, draft: Draft) -> str:
    codes = set(draft.parties)
    if draft.parties == page.context.parties:
        counted = weights(page.reading, page.context.home).most_common(_MOST_STATES)
        told = ", ".join(f"{code} {weight}" for code, weight in counted)
        return f"parties of the whole document, told most often ({told})"
    named = [state for state in page.scene.states if state.code in codes]
    words = dict.fromkeys(page.reading.tokens.says(state.first, state.end) for state in named)
    return f"named in the sentence: {', '.join(f'“{each}”' for each in words)}" if words else "states of the post"
