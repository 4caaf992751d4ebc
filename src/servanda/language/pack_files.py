"""The YAML files of a pack: read once, checked against their schema, with the line of every rule for messages."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A rule, and where it stands: file and line."""

    rule: Rule
    where: str


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
    except UnicodeDecodeError as error:
        raise PackError(f"{path}: this is no text in UTF-8; save it as UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise PackError(f"{path}{line}: this YAML cannot be read: {getattr(error, 'problem', error)}") from error


def read_rules(folder: Traversable) -> tuple[Placed, ...]:
    """The rules of the folder's YAML files, in the order of files and lines; `PackError` at the first wrong one."""
    if not folder.is_dir():
        raise PackError(f"{folder}: the pack lacks this folder of rules; add it or name another pack")
    rules: list[Placed] = []
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
            rules.append(Placed(rule, where))
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


def line_of(path: Traversable, keys: Sequence[str | int]) -> int:
    """The line of the entry to which the keys lead, or of the last one on the way that is there."""
    node, line = yaml.compose(path.read_text("utf-8"), Loader=_Loader), 1
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else ()
        found = next(((name, value) for name, value in pairs if name.value.casefold() == str(key).casefold()), None)
        if found is None:
            break
        line, node = found[0].start_mark.line + 1, found[1]
    return line
