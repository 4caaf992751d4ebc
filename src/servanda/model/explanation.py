"""Why a document was read as it was: what every claim rests on, and why a sentence gave none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.base.span import Quote
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document


@dataclass(frozen=True, slots=True)
class Told:
    """One claim and how it came about. `pattern` is empty where a reading in Python has no pattern; `bound` are the
    words that each slot took, by the slot; `derived` are sentences on the values, by the field."""

    claim: Claim
    rule_why: str
    pattern: str
    bound: tuple[tuple[str, str], ...]
    derived: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that could have told something: `head` is the verb in its base form, the noun, or the unit of a number."""

    head: str
    words: str
    sort: str


@dataclass(frozen=True, slots=True)
class Reason:
    """What was tried at a word of the sentence, and what was lacking. `rule` is the rule's name or that of the
    reading; `pattern` is empty where there is none."""

    rule: str
    pattern: str
    at: str
    lacked: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A sentence with a trigger that gave no claim; the reasons of what came nearest come first. It `concerns_two`
    where it names two states, or the parties of a document of two."""

    sentence: Quote
    triggers: tuple[Trigger, ...]
    reasons: tuple[Reason, ...]
    concerns_two: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """One document explained. `unread` says why no rule ran at all, where none did."""

    document: Document
    claims: tuple[Told, ...] = ()
    silences: tuple[Silence, ...] = ()
    unread: str | None = None


def explanation_to_json(said: Explanation) -> dict[str, Any]:
    return {
        "document": said.document.id,
        "source": said.document.source,
        "title": said.document.title,
        "unread": said.unread,
        "claims": [_told_to_json(told) for told in said.claims],
        "silences": [silence_to_json(silence) for silence in said.silences],
    }


def _told_to_json(told: Told) -> dict[str, Any]:
    explained: Mapping[str, Any] = {
        "rule_why": told.rule_why,
        "pattern": told.pattern,
        "bound": [{"slot": slot, "words": words} for slot, words in told.bound],
        "derived": [{"field": field, "why": why} for field, why in told.derived],
    }
    return {**claim_to_json(told.claim), **explained}


def silence_to_json(silence: Silence) -> dict[str, Any]:
    return {
        "span": [silence.sentence.span.start, silence.sentence.span.end],
        "sentence": silence.sentence.words,
        "concerns_two": silence.concerns_two,
        "triggers": [{"head": each.head, "words": each.words, "sort": each.sort} for each in silence.triggers],
        "reasons": [
            {"rule": each.rule, "pattern": each.pattern, "at": each.at, "lacked": each.lacked}
            for each in silence.reasons
        ],
    }
