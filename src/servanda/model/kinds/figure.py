"""Figure: a number about the relationship, or about a body, fund or project of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from servanda.base.amount import Approx
from servanda.base.when import When
from servanda.model.kinds.kind import Kind


class Indicator(StrEnum):
    TRADE_TURNOVER = "trade_turnover"
    EXPORTS = "exports"
    IMPORTS = "imports"
    INVESTMENT = "investment"
    CAPITAL = "capital"
    CREDIT = "credit"
    GRANT = "grant"
    AID = "aid"
    PASSENGERS = "passengers"
    FREIGHT = "freight"
    DOCUMENTS_SIGNED = "documents_signed"
    PROJECTS = "projects"
    COMPANIES = "companies"
    STUDENTS = "students"
    TARGET = "target"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Change:
    """A statement of growth or decline. `unit` is `percent`, `times` or an ISO 4217 code; `direction` up or down."""

    by: Decimal
    unit: str
    direction: str
    approx: Approx = Approx.EXACT
    base_period: When | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A level (`value`, its multiplier applied, in `unit`) or a `change`; `period` is what it measures.

    `step` is the worth of the last printed digit of the level, or of the change where there is no level.
    """

    indicator: Indicator
    value: Decimal | None = None
    unit: str | None = None
    approx: Approx = Approx.EXACT
    period: When | None = None
    change: Change | None = None
    step: Decimal | None = None

    def __post_init__(self) -> None:
        if self.value is None and self.change is None:
            raise ValueError("a figure states a level or a change")


def _caption(says: Figure, words: str) -> str:
    return f"{says.indicator.replace('_', ' ')} {says.period or ''}: {words}"


FIGURE = Kind(
    name="figure",
    plural="figures",
    letter="F",
    payload=Figure,
    statuses=(),
    columns=("name", "indicator", "period", "value", "unit", "change", "parties"),
    caption=_caption,
    when=lambda says: says.period,
    status=lambda _says: None,
)
