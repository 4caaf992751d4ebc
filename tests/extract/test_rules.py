"""Every rule of every pack against the examples that stand beside it."""

from __future__ import annotations

import pytest

from servanda.extract import RuleExtractor
from servanda.extract.rule_examples import CHECKS, Check
from servanda.language.pack import load_pack

EXTRACTOR = RuleExtractor(load_pack("en"))
RULES = {rule.rule: rule for rule in EXTRACTOR.pack.rules}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", RULES)
def test_a_rule_keeps_what_its_examples_promise(name: str, check: Check) -> None:
    assert not list(check(EXTRACTOR, RULES[name]))
