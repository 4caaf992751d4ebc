"""What a pack's rules must fit in the program: classes of verbs, kinds that patterns can build, known matchers."""

from __future__ import annotations

from collections.abc import Iterator

from servanda.base.errors import PackError
from servanda.extract import figures, listed, papers, tenures
from servanda.extract.meetings import headlines, invitations, nouns, presence, verbs
from servanda.language.pack import Pack
from servanda.language.pattern import Choice, Pattern, Sequence, Slot
from servanda.language.rule import Rule

# The readings in Python, by the name that a rule gives, each with the name of the rule that it reads under.
MATCHERS = {
    "figures.level": figures.RULE_LEVEL,
    "figures.change": figures.RULE_CHANGE,
    "meetings.nouns": nouns.RULE,
    "meetings.verbs": verbs.RULE,
    "meetings.presence": presence.RULE,
    "meetings.invitations": invitations.RULE,
    "meetings.headlines": headlines.RULE,
    "tenures": tenures.RULE,
    "instruments.listed": papers.RULE,
    "undertakings.listed": listed.RULE,
}


def check_rules(pack: Pack, buildable: frozenset[str]) -> None:
    """Raises `PackError`, naming file, line and rule, where a rule cannot work: it would be passed over in silence."""
    known = {
        "governors.yaml has no class of verbs": frozenset(kind for kinds in pack.classes.values() for kind in kinds),
        "heads.yaml has no class of heads": frozenset(pack.heads),
    }
    for rule in pack.rules:
        if rule.matcher is not None:
            if MATCHERS.get(rule.matcher) != rule.rule:
                names = ", ".join(f"{name} (for {of})" for name, of in MATCHERS.items())
                raise PackError(
                    f"{_named_at(pack, rule)}: there is no matcher {rule.matcher!r} for it; there are {names}"
                )
            continue
        if rule.gives not in buildable:
            kinds = ", ".join(sorted(buildable))
            raise PackError(f"{_named_at(pack, rule)}: patterns build {kinds}; a {rule.gives} takes a matcher")
        for pattern in rule.patterns():
            for lacks, named in _classes(pattern):
                if named not in known[lacks]:
                    raise PackError(f"{_named_at(pack, rule)}: {lacks} {named!r}")


def _named_at(pack: Pack, rule: Rule) -> str:
    where = pack.where.get(rule.rule)
    return f"{where}, rule {rule.rule}" if where else f"rule {rule.rule}"


def _classes(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """What is wrong where a class is not known, and the class, for each that the pattern names."""
    yield from _named(pattern.left)
    yield from _named(pattern.rest)


def _named(sequence: Sequence) -> Iterator[tuple[str, str]]:
    for element in sequence:
        if isinstance(element, Choice):
            for option in element.options:
                yield from _named(option)
        elif isinstance(element, Slot) and element.name == "head":
            yield "heads.yaml has no class of heads", element.argument
        elif isinstance(element, Slot) and element.name in ("verb", "does") and element.argument not in ("", "*"):
            yield "governors.yaml has no class of verbs", element.argument
