"""Numbers and ranks as sentences say them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

_SCALES = ((Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_FIGURES = 5  # significant digits of calculated numbers


def amount(value: Decimal, unit: str) -> str:
    """`460 million USD`, `14.3%`, `5 times`."""
    if not value.is_finite():
        return f"any greater number of {unit}"
    if unit == "percent":
        return f"{number(value)}%"
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{number(value / scale)} {name} {unit}"
    return f"{number(value)} {unit}"


def interval(low: Decimal, high: Decimal, unit: str) -> str:
    """`459.5 million USD to 460.5 million USD`."""
    if not high.is_finite():
        return f"{amount(low, unit)} or more"
    return amount(low, unit) if low == high else f"{amount(low, unit)} to {amount(high, unit)}"


def number(value: Decimal) -> str:
    """At most five significant digits; whole numbers whole."""
    if value == value.to_integral_value():
        return f"{int(value):,}"
    rounded = Decimal(f"{value:.{_FIGURES}g}")
    return f"{rounded.normalize():f}"


def rank(ordinal: int) -> str:
    """6th, 21st, 112th."""
    ending = "th" if 10 <= ordinal % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(ordinal % 10, "th")
    return f"{ordinal}{ending}"


def ranks(ordinals: Sequence[int]) -> list[str]:
    """`2nd`, `5th to 18th`: runs of three or more are drawn together. The ordinals rise."""
    runs: list[list[int]] = []
    for ordinal in ordinals:
        if runs and ordinal == runs[-1][-1] + 1:
            runs[-1].append(ordinal)
        else:
            runs.append([ordinal])
    told: list[str] = []
    for run in runs:
        told += [f"{rank(run[0])} to {rank(run[-1])}"] if len(run) > 2 else [rank(ordinal) for ordinal in run]
    return told
