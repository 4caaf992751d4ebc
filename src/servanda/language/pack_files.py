"""The YAML files of a pack: read once, checked against their schema, with the line of every rule for messages."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from typing import Any

import yaml
from pydantic import ValidationError

from servanda.base.errors import PackError
from servanda.language.rule import Rule


def read_yaml(path: Traversable) -> Any:
    """What the YAML file says; `PackError` with file and line where it is no YAML."""
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_LOADER)
    except FileNotFoundError as error:
        raise PackError(f"{path}: the pack lacks this file; add it or name another pack") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise PackError(f"{path}{line}: this is no YAML: {getattr(error, 'problem', error)}") from error


def read_rules(folder: Traversable) -> tuple[Rule, ...]:
    """The rules of the folder's YAML files, in the order of files and lines; `PackError` at the first wrong one."""
    rules: list[Rule] = []
    seen: dict[str, str] = {}
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if not path.name.endswith(".yaml"):
            continue
        lines = rule_lines(path)
        for entry, line in zip(read_yaml(path) or [], lines, strict=True):
            where = f"{path}, line {line}"
            try:
                rule = Rule.model_validate(entry)
            except ValidationError as error:
                first = error.errors()[0]
                name = entry.get("rule", "?") if isinstance(entry, dict) else "?"
                field = ".".join(str(part) for part in first["loc"])
                raise PackError(f"{where}, rule {name}: {field or 'rule'}: {first['msg']}") from error
            except ValueError as error:
                raise PackError(f"{where}, rule {entry.get('rule', '?')}: {error}") from error
            if rule.rule in seen:
                raise PackError(f"{where}, rule {rule.rule}: {seen[rule.rule]} has a rule of this name already")
            seen[rule.rule] = where
            rules.append(rule)
    return tuple(rules)


def rule_lines(path: Traversable) -> list[int]:
    """The line on which each top-level entry of the file begins."""
    node = yaml.compose(path.read_text("utf-8"), Loader=_LOADER)
    return [item.start_mark.line + 1 for item in node.value] if isinstance(node, yaml.SequenceNode) else []


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader where libyaml is there: ten times faster
