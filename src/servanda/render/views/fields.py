"""The values of a record, field by field, rivals side by side, each in the words of its kind.

A field's name tells how to read its value: `date`, `planned date`, `date of signed` and `post: ...` hold times,
`level 2022-01/2022-05 USD` an amount for a period, `country` the code of a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from servanda.base.when import When
from servanda.model.kinds import KINDS
from servanda.model.record import Record, Value
from servanda.render.views.amounts import amount_words
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, parse_when, said_edtf
from servanda.render.views.shelf import Shelf
from servanda.render.views.signs import plain_words
from servanda.render.views.states import with_code

_STATES = frozenset({"country", "state", "accredited_to"})
_TIMES = frozenset({"date", "deadline", "period", "base_period", "evidence"})
_TIMED = ("date of ", "post: ")
_CODES = frozenset({"status", "type", "format", "indicator", "direction", "approx"})
_PLANNED = "planned "
_AMOUNTS = ("level", "change")
# A thing has one of these: two values are two accounts of it, not two facts.
_SINGLE = frozenset({"ordinal", "place", "country", "format", "type", "state", "date", "deadline", "period"})
_MARKS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Rival:
    """One value of a field, in `words` or, where it is a time, as `time`."""

    words: str
    time: Said | None
    marks: tuple[Mark, ...]
    reports: int


@dataclass(frozen=True, slots=True)
class Field:
    """`differ`: the reports give values that cannot all hold."""

    name: str
    rivals: tuple[Rival, ...]
    differ: bool


def fields(shelf: Shelf, record: Record, citations: Citations) -> tuple[Field, ...]:
    """The kind's own columns first, every other field after them in the order of the record."""
    columns = KINDS[record.kind].columns
    told = dict.fromkeys(value.field for value in record.values)
    names = sorted(told, key=lambda name: columns.index(name) if name in columns else len(columns))
    return tuple(_field(shelf, name, record.rivals(name), citations) for name in names)


def _field(shelf: Shelf, name: str, values: tuple[Value, ...], citations: Citations) -> Field:
    rivals = tuple(_rival(shelf, name, value, citations) for value in values)
    return Field(_label(name), rivals, _differ(name, values))


def _rival(shelf: Shelf, name: str, value: Value, citations: Citations) -> Rival:
    time = said_edtf(value.value) if _is_time(name) else None
    reports = {shelf.claims[claim].document for claim in value.claims if claim in shelf.claims}
    words = "" if time else _words(name, value.value)
    return Rival(words, time, citations.cite(value.claims, at_most=_MARKS_SHOWN), len(reports))


def _label(name: str) -> str:
    amount = _amount_field(name)
    if not amount:
        return plain_words(name)
    what, period, _ = amount
    time = said_edtf(period)
    return f"{what}, {time.words if time else 'period not told'}"


def _amount_field(name: str) -> tuple[str, str, str] | None:
    """`level 2020 USD` in its three parts."""
    parts = name.split(" ", 2)
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 and parts[0] in _AMOUNTS else None


def _is_time(name: str) -> bool:
    return name.removeprefix(_PLANNED) in _TIMES or name.startswith(_TIMED)


def _words(name: str, value: object) -> str:
    if value is None:
        return "not told"
    amount = _amount_field(name)
    if amount and isinstance(value, int | float):
        return _amount(amount, Decimal(str(value)))
    name = name.removeprefix(_PLANNED)
    if name in _STATES:
        return with_code(str(value))
    return plain_words(str(value)) if name in _CODES else str(value)


def _amount(field: tuple[str, str, str], value: Decimal) -> str:
    what, _, unit = field
    told = amount_words(abs(value) if what == "change" else value, None if unit == "unknown" else unit)
    return f"{'down' if value < 0 else 'up'} {told}" if what == "change" else told


def _differ(name: str, values: tuple[Value, ...]) -> bool:
    if _amount_field(name):
        return len(values) > 1
    told = [value.value for value in values if value.value is not None]
    if name not in _SINGLE or len(told) < 2:
        return False
    times = [when for value in told if (when := parse_when(value))] if _is_time(name) else []
    return len(times) < len(told) or any(not _compatible(*pair) for pair in combinations(times, 2))


def _compatible(left: When, right: When) -> bool:
    """A month and a day of it say the same, one more exactly than the other."""
    return left.within(right) or right.within(left)
