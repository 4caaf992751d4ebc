"""Numbers as a reader would say them: with their unit and word of approximation, and no digit that was not printed."""

from __future__ import annotations

from decimal import Decimal

from babel.numbers import get_currency_symbol, list_currencies

from servanda.base.amount import Amount, Approx
from servanda.model.kinds import Change, Figure

_APPROX_WORDS = {
    Approx.EXACT: "",
    Approx.ABOUT: "about ",
    Approx.MORE_THAN: "more than ",
    Approx.LESS_THAN: "less than ",
    Approx.ALMOST: "almost ",
    Approx.UP_TO: "up to ",
}
_SCALES = ((Decimal(10) ** 12, " trillion"), (Decimal(10) ** 9, " billion"), (Decimal(10) ** 6, " million"))
_PLURALS = {"person": "people", "company": "companies"}
_MOST_DECIMALS = 3


def level_words(figure: Figure) -> str:
    """ "about $3.4 million"; empty where the figure states a change only."""
    if figure.value is None:
        return ""
    step = figure.step or Decimal(0)
    return _APPROX_WORDS[figure.approx] + amount_words(figure.value, figure.unit, step)


def change_words(change: Change | None, step: Decimal | None = None) -> str:
    """ "up more than 94%"; `step` is the worth of the last printed digit, where known."""
    if change is None:
        return ""
    return (
        f"{change.direction} {_APPROX_WORDS[change.approx]}{amount_words(change.by, change.unit, step or Decimal(0))}"
    )


def amount_words(value: Decimal, unit: str | None, step: Decimal = Decimal(0)) -> str:
    number = number_words(value, step)
    if unit is None:
        return number
    if unit == "percent":
        return f"{number}%"
    if is_currency(unit):
        symbol = get_currency_symbol(unit, locale="en")
        return f"{symbol}{number}" if symbol != unit else f"{unit} {number}"
    word = unit if value == 1 or unit.endswith("s") else _PLURALS.get(unit, f"{unit}s")
    return f"{number} {word.replace('_', ' ')}"


def number_words(value: Decimal, step: Decimal = Decimal(0)) -> str:
    """ "3.4 million", "40", "1,250": the printed digits where `step` tells them, else the shortest equal number."""
    for scale, name in _SCALES:
        if abs(value) >= scale:
            scaled = _digits(value / scale, step / scale)
            if scaled is not None:
                return scaled + name
    return _digits(value, step) or f"{value:,f}"


def interval(figure: Figure) -> tuple[Decimal, Decimal] | None:
    """The least and greatest true level that the words admit."""
    if figure.value is None:
        return None
    return Amount(figure.value, figure.unit or "", figure.approx, figure.step or Decimal(0)).interval


def is_currency(unit: str) -> bool:
    return unit in list_currencies("en")


def _digits(value: Decimal, step: Decimal) -> str | None:
    """The number with the decimals of its step; None where that would take more decimals than anyone reads."""
    plain = value.normalize()
    shortest = max(0, -int(plain.as_tuple().exponent))
    decimals = max(shortest, max(0, -step.adjusted())) if step else shortest
    return f"{value:,.{decimals}f}" if decimals <= _MOST_DECIMALS else None
