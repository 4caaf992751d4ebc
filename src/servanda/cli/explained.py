"""Explanations as lines to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from servanda.cli.terminal import on_one_line
from servanda.extract.unread import Unread
from servanda.model.explanation import Explanation, Reason, Silence, Told
from servanda.model.wire import payload_to_json

_NEAREST = 3


def explanation_lines(said: Explanation) -> Iterator[str]:
    """Every claim in the order of the text, then every sentence that gave none."""
    document = said.document
    told = (document.source, document.publisher, document.published and str(document.published))
    yield on_one_line(" · ".join(part for part in told if part))
    if said.unread:
        yield on_one_line(f"Not read: {said.unread}.")
    for each in said.claims:
        yield ""
        yield from _told_lines(each)
    if said.silences:
        yield ""
        yield f"Sentences that gave nothing: {len(said.silences)}"
    for silence in said.silences:
        yield ""
        yield from _silence_lines(silence)
    yield ""


def _told_lines(told: Told) -> Iterator[str]:
    claim = told.claim
    yield on_one_line(f"“{claim.quote.words}”")
    fields = {name: value for name, value in payload_to_json(claim.says).items() if value not in (None, [], "")}
    yield on_one_line(f"  {claim.kind.name}: {', '.join(f'{name} {_shown(value)}' for name, value in fields.items())}")
    yield _indented(f"rule {claim.rule}: {told.rule_why}")
    if told.pattern:
        yield _indented(f"pattern: {told.pattern}")
    yield from (_indented(f"{slot}: “{words}”") for slot, words in told.bound)
    yield from (_indented(why if field == "why" else f"{field}: {why}") for field, why in told.derived)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "(" + ", ".join(f"{name} {_shown(part)}" for name, part in value.items() if part is not None) + ")"
    return ", ".join(map(_shown, value)) if isinstance(value, list) else str(value)


def _indented(words: str) -> str:
    return f"  {on_one_line(words)}"


def _silence_lines(silence: Silence) -> Iterator[str]:
    yield on_one_line(silence.sentence.words)
    words = dict.fromkeys(f"{trigger.words} ({trigger.sort})" for trigger in silence.triggers)
    yield _indented(f"triggers: {'; '.join(words)}")
    yield from (_indented(_reason(reason)) for reason in silence.reasons[:_NEAREST])
    if not silence.reasons:
        yield _indented("no rule begins at any of these words")
    further = len(silence.reasons) - _NEAREST
    if further > 0:
        yield _indented(f"and {further} further off")


def _reason(reason: Reason) -> str:
    return f"{reason.rule} at “{reason.at}”: {reason.lacked}"


def unread_lines(tally: Unread) -> Iterator[str]:
    yield f"{tally.sentences:,} unread sentences that concern two states, in {tally.documents:,} documents."
    for group in tally.groups():
        yield ""
        yield on_one_line(f"{group.sentences:,} {group.head} ({group.sort})")
        for example in group.examples:
            yield _indented(f"{example.source}: {example.silence.sentence.words}")
            reason = _reason_at(example.silence, group.head)
            if reason:
                yield f"  {_indented(_reason(reason))}"


def _reason_at(silence: Silence, head: str) -> Reason | None:
    """The nearest reason at the words of this head; None where no rule begins there."""
    words = {trigger.words for trigger in silence.triggers if trigger.head == head}
    return next((reason for reason in silence.reasons if reason.at in words), None)
