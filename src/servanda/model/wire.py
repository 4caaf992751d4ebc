"""Claims and payloads as JSON, in the form of the contract, and back."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from servanda.base.when import When

Value = Any  # what json.loads gives: there is no shorter honest name for it
P = TypeVar("P")


def payload_to_json(payload: Any) -> dict[str, Value]:
    """The fields of a payload, in their order; times as EDTF, decimals as the shortest number that is equal."""
    kind: Any = type(payload)
    return {field: _plain(getattr(payload, field)) for field in _field_types(kind)}


def payload_from_json(kind: type[P], said: Mapping[str, Value]) -> P:
    """A payload of the dataclass `kind`; keys that it does not have are left alone, keys that lack get its defaults."""
    known: Any = kind
    hints = _field_types(known)
    return kind(**{field: _typed(hint, said[field]) for field, hint in hints.items() if field in said})


def number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


@cache
def _field_types(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _plain(value: Value) -> Value:
    if isinstance(value, When | StrEnum):
        return str(value)
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return payload_to_json(value)
    return value


def _typed(hint: Any, value: Value) -> Value:
    if value is None:
        return None
    if get_origin(hint) is types.UnionType:
        hint = next(option for option in get_args(hint) if option is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], item) for item in value)
    if hint is When:
        return When.parse(value)
    if hint is Decimal:
        return Decimal(str(value))
    if is_dataclass(hint) and isinstance(hint, type):
        return payload_from_json(hint, value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value
