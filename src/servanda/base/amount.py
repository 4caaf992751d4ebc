"""Numbers as printed: a decimal, its unit, the word of approximation, and the interval of true values it allows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Approx(StrEnum):
    """How the text hedges a number."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    ALMOST = "almost"
    UP_TO = "up_to"


ABOUT_MARGIN = Decimal("0.05")  # "about 40" admits 38 to 42: a reading, stated where it is used
ALMOST_MARGIN = Decimal("0.10")  # "almost 5 times" admits 4.5 to 5
OPEN_MARGIN = Decimal("0.10")  # "more than 94%" admits 94 to 103.4: a speaker names the last round number passed


@dataclass(frozen=True, slots=True)
class Amount:
    """`value` with its multiplier applied (3.4 million is 3400000); `step` is the worth of its last printed digit
    (100000 there), so that rounding can be told from difference."""

    value: Decimal
    unit: str
    approx: Approx = Approx.EXACT
    step: Decimal = Decimal(0)

    @property
    def interval(self) -> tuple[Decimal, Decimal]:
        """The least and the greatest true value that the words admit."""
        half = self.step / 2
        low, high = self.value - half, self.value + half
        match self.approx:
            case Approx.ABOUT:
                return low - abs(self.value) * ABOUT_MARGIN, high + abs(self.value) * ABOUT_MARGIN
            case Approx.MORE_THAN:
                return self.value, high + abs(self.value) * OPEN_MARGIN
            case Approx.LESS_THAN | Approx.UP_TO:
                return low - abs(self.value) * OPEN_MARGIN, self.value
            case Approx.ALMOST:
                return low - abs(self.value) * ALMOST_MARGIN, self.value
            case Approx.EXACT:
                return low, high
