"""Every rule of every pack against the examples that stand beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from servanda.base.when import When
from servanda.extract import RuleExtractor
from servanda.language.pack import Pack, load_pack
from servanda.language.rule import Example, Rule
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document

PACK = load_pack("en")
EXTRACTOR = RuleExtractor(PACK)
RULES = {rule.rule: rule for rule in PACK.rules}


def claims_of(extractor: RuleExtractor, says: str, date: str | None = None) -> tuple[Claim, ...]:
    return extractor.extract(Document(says, "example", When.parse(date) if date else None))


def by_rule(extractor: RuleExtractor, rule: Rule, example: Example) -> list[dict[str, object]]:
    return [claim_to_json(c) for c in claims_of(extractor, example.says, example.date) if c.rule == rule.rule]


@pytest.mark.parametrize("name", RULES)
def test_every_example_is_read_by_its_own_rule_once_and_whole(name: str) -> None:
    rule = RULES[name]
    for example in rule.examples:
        said = by_rule(EXTRACTOR, rule, example)
        assert len(said) == len(example.claims), (example.says, [claim["quote"] for claim in said])
        for expected, claim in zip(example.claims, said, strict=True):
            assert {key: claim[key] for key in expected} == expected, example.says


@pytest.mark.parametrize("name", RULES)
def test_every_counter_example_gives_nothing(name: str) -> None:
    rule = RULES[name]
    for says in rule.never:
        found = [c for c in claims_of(EXTRACTOR, says) if c.kind.name == rule.gives and rule.status in (None, c.status)]
        assert not found, (says, [claim.quote.words for claim in found])


@pytest.mark.parametrize("name", RULES)
def test_every_form_and_every_optional_part_is_needed_by_an_example(name: str) -> None:
    rule = RULES[name]
    for index, text in enumerate(rule.match):
        for shorter in without_one_option(text):
            changed = (*rule.match[:index], shorter, *rule.match[index + 1 :])
            assert reads_less(rule, changed), f"no example needs the optional part that {shorter!r} lacks"
        if len(rule.match) > 1:
            assert reads_less(rule, (*rule.match[:index], *rule.match[index + 1 :])), f"no example needs {text!r}"


@pytest.mark.parametrize("name", RULES)
def test_no_two_rules_claim_the_same_words_differently(name: str) -> None:
    for example in RULES[name].examples:
        claims = claims_of(EXTRACTOR, example.says, example.date)
        for left, right in combinations(claims, 2):
            if left.kind is right.kind and left.rule != right.rule and left.kind.name != "tenure":
                assert not same_words(left, right) or left.status == right.status, (
                    left.quote.words,
                    left.rule,
                    right.rule,
                )


def same_words(left: Claim, right: Claim) -> bool:
    """Whether at least half of the shorter claim stands on words of the other."""
    shared = min(left.span.end, right.span.end) - max(left.span.start, right.span.start)
    return 2 * shared >= min(len(left.span), len(right.span))


def without_one_option(text: str) -> list[str]:
    """The pattern once for each optional part, with that part cut out."""
    found: list[str] = []
    for start, sign in enumerate(text):
        if sign == "[":
            depth, end = 1, start + 1
            while depth:
                depth += {"[": 1, "]": -1}.get(text[end], 0)
                end += 1
            found.append(" ".join((text[:start] + text[end:]).split()))
    return found


def reads_less(rule: Rule, match: tuple[str, ...]) -> bool:
    """Whether some example of the rule is read otherwise once the rule has these forms only."""
    changed = rule.model_copy(update={"match": match})
    pack: Pack = replace(PACK, rules=tuple(changed if each.rule == rule.rule else each for each in PACK.rules))
    extractor = RuleExtractor(pack)
    return any(by_rule(extractor, rule, e) != by_rule(EXTRACTOR, rule, e) for e in rule.examples)
