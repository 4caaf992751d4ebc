"""The YAML files of a pack: read once, checked against their schema, with the line of every rule for messages."""

from __future__ import annotations

from collections.abc import Hashable
from importlib.resources.abc import Traversable
from typing import Any

import yaml
from pydantic import ValidationError
from yaml.constructor import ConstructorError

from servanda.base.errors import PackError
from servanda.language.rule import Rule

try:
    from yaml import CSafeLoader as _Fastest  # where libyaml is there: ten times faster
except ImportError:
    from yaml import SafeLoader as _Fastest  # type: ignore[assignment]


class _Loader(_Fastest):
    """YAML lets a key stand twice and keeps the last one in silence; a pack must not lose words that way."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                raise ConstructorError(None, None, f"the key {key.value!r} stands twice", key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)


def read_yaml(path: Traversable) -> Any:
    """What the YAML file says; `PackError` with file and line where it is no YAML."""
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise PackError(f"{path}: the pack lacks this file; add it or name another pack") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise PackError(f"{path}{line}: this YAML cannot be read: {getattr(error, 'problem', error)}") from error


def read_rules(folder: Traversable) -> tuple[Rule, ...]:
    """The rules of the folder's YAML files, in the order of files and lines; `PackError` at the first wrong one."""
    if not folder.is_dir():
        raise PackError(f"{folder}: the pack lacks this folder of rules; add it or name another pack")
    rules: list[Rule] = []
    seen: dict[str, str] = {}
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if not path.name.endswith(".yaml"):
            continue
        entries = read_yaml(path) or []
        if not isinstance(entries, list):
            raise PackError(f"{path}: a file of rules is a list; begin each rule with '- rule: its name'")
        for entry, line in zip(entries, rule_lines(path), strict=True):
            where = f"{path}, line {line}"
            rule = _rule(entry, where)
            if rule.rule in seen:
                raise PackError(f"{where}, rule {rule.rule}: {seen[rule.rule]} has a rule of this name already")
            seen[rule.rule] = where
            rules.append(rule)
    return tuple(rules)


def _rule(entry: Any, where: str) -> Rule:
    name = entry.get("rule", "?") if isinstance(entry, dict) else "?"
    try:
        return Rule.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "rule"
        sentence = first["msg"].removeprefix("Value error, ")
        raise PackError(f"{where}, rule {name}: {field}: {sentence}") from error


def rule_lines(path: Traversable) -> list[int]:
    """The line on which each top-level entry of the file begins."""
    node = yaml.compose(path.read_text("utf-8"), Loader=_Loader)
    return [item.start_mark.line + 1 for item in node.value] if isinstance(node, yaml.SequenceNode) else []
