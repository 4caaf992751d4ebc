"""Whether rules keep what their examples promise. The tests of the bundled pack and `servanda packs check` ask this."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any

from servanda.base.when import When
from servanda.extract.extractor import RuleExtractor
from servanda.language.rule import Example, Rule
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document

Check = Callable[[RuleExtractor, Rule], Iterator[str]]  # gives a sentence for each thing that does not hold


def unread_examples(extractor: RuleExtractor, rule: Rule) -> Iterator[str]:
    """Examples that their rule does not read exactly: each claim once and whole, with the fields that it names."""
    for example in rule.examples:
        said = _by_rule(extractor, rule, example)
        quotes = " and ".join(repr(claim["quote"]) for claim in said) or "nothing"
        if len(said) != len(example.claims):
            yield f"the example {example.says!r} has {len(example.claims)} of its claims, but the rule reads {quotes}"
            continue
        for expected, claim in zip(example.claims, said, strict=True):
            for key, value in expected.items():
                if key not in claim:
                    yield f"the example {example.says!r} names {key}, which a {rule.gives} does not have"
                elif claim[key] != value:
                    yield f"the example {example.says!r} should give {key} {value!r}, but the rule reads {claim[key]!r}"


def read_nevers(extractor: RuleExtractor, rule: Rule) -> Iterator[str]:
    """Counter-examples that give a claim of the rule's kind and status, by whatever rule."""
    for says in rule.never:
        for claim in _claims(extractor, says):
            if claim.kind.name == rule.gives and rule.status in (None, claim.status):
                yield f"never {says!r}, but {claim.rule} reads {claim.quote.words!r} in it"


def unneeded_parts(extractor: RuleExtractor, rule: Rule) -> Iterator[str]:
    """Optional parts, and forms of several, without which every example would be read the same."""
    for index, text in enumerate(rule.match):
        for shorter in _without_one_option(text):
            changed = (*rule.match[:index], shorter, *rule.match[index + 1 :])
            if not _reads_less(extractor, rule, changed):
                yield f"no example needs the optional part that {shorter!r} lacks; add one, or leave the part out"
        if len(rule.match) > 1 and not _reads_less(extractor, rule, (*rule.match[:index], *rule.match[index + 1 :])):
            yield f"no example needs the form {text!r}; add one, or leave the form out"


def rival_readings(extractor: RuleExtractor, rule: Rule) -> Iterator[str]:
    """Words of the examples that another rule claims as well, with another status."""
    for example in rule.examples:
        for left, right in combinations(_claims(extractor, example.says, example.date), 2):
            if left.kind is not right.kind or left.rule == right.rule or left.kind.name == "tenure":
                continue
            if _same_words(left, right) and left.status != right.status:
                yield (
                    f"in the example {example.says!r}, {left.rule} reads {left.quote.words!r} as {left.status}, "
                    f"{right.rule} as {right.status}"
                )


CHECKS: tuple[Check, ...] = (unread_examples, read_nevers, unneeded_parts, rival_readings)
# What a pack must not spoil for rules that are not its own.
PROMISES: tuple[Check, ...] = (unread_examples, read_nevers, rival_readings)


def _claims(extractor: RuleExtractor, says: str, date: str | None = None) -> tuple[Claim, ...]:
    return extractor.extract(Document(says, "example", When.parse(date) if date else None))


def _by_rule(extractor: RuleExtractor, rule: Rule, example: Example) -> list[dict[str, Any]]:
    return [claim_to_json(c) for c in _claims(extractor, example.says, example.date) if c.rule == rule.rule]


def _same_words(left: Claim, right: Claim) -> bool:
    """Whether at least half of the shorter claim stands on words of the other."""
    shared = min(left.span.end, right.span.end) - max(left.span.start, right.span.start)
    return 2 * shared >= min(len(left.span), len(right.span))


def _without_one_option(text: str) -> Iterator[str]:
    """The pattern once for each optional part, with that part cut out."""
    for start, sign in enumerate(text):
        if sign == "[":
            depth, end = 1, start + 1
            while depth:
                depth += {"[": 1, "]": -1}.get(text[end], 0)
                end += 1
            yield " ".join((text[:start] + text[end:]).split())


def _reads_less(extractor: RuleExtractor, rule: Rule, match: tuple[str, ...]) -> bool:
    """Whether some example of the rule is read otherwise once the rule has these forms only."""
    pack = extractor.pack
    changed = rule.model_copy(update={"match": match})
    rules = tuple(changed if each.rule == rule.rule else each for each in pack.rules)
    other = RuleExtractor(replace(pack, rules=rules))
    return any(_by_rule(other, rule, e) != _by_rule(extractor, rule, e) for e in rule.examples)
