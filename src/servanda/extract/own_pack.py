"""A user's own pack, looked through: its rules against their examples, and what it does to the bundled ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from servanda.extract.extractor import RuleExtractor
from servanda.extract.rule_examples import CHECKS, PROMISES
from servanda.language.pack import load_pack


@dataclass(frozen=True, slots=True)
class PackReport:
    """`rules` counts those of the pack itself; each of `faults` names file, line and rule, and says what is wrong."""

    rules: int
    faults: tuple[str, ...]


def check_pack(folder: Path, language: str = "en") -> PackReport:
    """What is wrong with the pack in `folder`; `PackError` where it cannot be loaded at all."""
    bundled = RuleExtractor(load_pack(language))
    extractor = RuleExtractor(load_pack(language, added=[folder]))
    where = extractor.pack.where
    own = {name for name in where if where[name] != bundled.pack.where.get(name)}
    faults = tuple(
        f"{where[name]}, rule {name}: {fault}"
        for name, fault in (*_own(extractor, own), *_spoiled(extractor, bundled, own))
    )
    return PackReport(len(own), faults)


def _own(extractor: RuleExtractor, names: set[str]) -> Iterator[tuple[str, str]]:
    for rule in extractor.pack.rules:
        if rule.rule in names:
            yield from ((rule.rule, fault) for check in CHECKS for fault in check(extractor, rule))


def _spoiled(extractor: RuleExtractor, bundled: RuleExtractor, own: set[str]) -> Iterator[tuple[str, str]]:
    """What holds for rules of the bundled pack alone, and no longer with this pack added."""
    for rule in extractor.pack.rules:
        if rule.rule in own:
            continue
        for check in PROMISES:
            before = set(check(bundled, rule)) if (faults := list(check(extractor, rule))) else set()
            yield from ((rule.rule, f"with this pack, {fault}") for fault in faults if fault not in before)
