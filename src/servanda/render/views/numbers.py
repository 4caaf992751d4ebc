"""Numbers: each series as a table, as a sentence, and as the points that a chart draws."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from servanda.base.when import When
from servanda.model.kinds import Figure
from servanda.model.record import Record
from servanda.render.views.amounts import amount_words, change_words, interval, is_currency, level_words
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, decimal_year, said
from servanda.render.views.groups import Group
from servanda.render.views.names import record_name
from servanda.render.views.shelf import Shelf, record_href

CHARTED_AT_LEAST = 2
_SCALES = ((Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"), (Decimal(10) ** 3, "thousand"))


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of one report. `contested` where a finding calls it part of a contradiction."""

    period: Said | None
    level: str
    change: str
    base: Said | None
    attributed_to: str
    mark: Mark | None
    contested: bool

    @property
    def marks(self) -> tuple[Mark, ...]:
        return (self.mark,) if self.mark else ()


@dataclass(frozen=True, slots=True)
class Point:
    """A level in the chart's unit: over the middle of its period, with the period and the admitted values as bars."""

    first: float
    middle: float
    last: float
    value: float
    low: float
    high: float
    contested: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """`unit` is what the axis counts ("US dollars, millions"); `summary` says in a sentence what the chart shows."""

    unit: str
    summary: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Series:
    href: str
    name: str
    rows: tuple[Row, ...]
    charts: tuple[Chart, ...]
    summary: str


def numbers(shelf: Shelf, group: Group, citations: Citations) -> tuple[Series, ...]:
    """The series of a dossier, the longest first."""
    views = (series(shelf, record, citations) for record in group.of_kind("figure"))
    return tuple(sorted(views, key=lambda view: (-len(view.rows), view.name, view.href)))


def series(shelf: Shelf, record: Record, citations: Citations) -> Series:
    contested = _contested(shelf, record)
    said_here = sorted(
        _figures(shelf, record), key=lambda item: (_by_period(item[1].period), shelf.claims[item[0]].source)
    )
    levels = sum(figure.value is not None for _, figure in said_here)
    changes = sum(figure.change is not None for _, figure in said_here)
    statements = f"{_count(levels, 'level')} and {_count(changes, 'change')}"
    return Series(
        href=record_href(record.id),
        name=record_name(record),
        rows=tuple(_row(shelf, id, figure, citations, contested) for id, figure in said_here),
        charts=_charts(said_here, contested),
        summary=f"{statements} in {_count(shelf.reports(record), 'report')}.",
    )


def _figures(shelf: Shelf, record: Record) -> list[tuple[str, Figure]]:
    claims = [(id, shelf.claims[id].says) for id in record.claims if id in shelf.claims]
    return [(id, says) for id, says in claims if isinstance(says, Figure)]


def _contested(shelf: Shelf, record: Record) -> frozenset[str]:
    findings = shelf.findings_of.get(record.id, ())
    return frozenset(claim for each in findings if each.weight == "contradiction" for claim in each.claims)


def _row(shelf: Shelf, id: str, figure: Figure, citations: Citations, contested: frozenset[str]) -> Row:
    return Row(
        period=said(figure.period),
        level=level_words(figure),
        change=change_words(figure.change, None if figure.value is not None else figure.step),
        base=said(figure.change.base_period) if figure.change else None,
        attributed_to=shelf.claims[id].attributed_to or "",
        mark=citations.marks.get(id),
        contested=id in contested,
    )


def _by_period(period: When | None) -> tuple[date, date]:
    return period.sort_key() if period else (date.max, date.max)


def _charts(said_here: Sequence[tuple[str, Figure]], contested: frozenset[str]) -> tuple[Chart, ...]:
    """One chart for each unit in which the series has two levels or more with a closed period."""
    by_unit: defaultdict[str, list[tuple[str, Figure, When]]] = defaultdict(list)
    for id, figure in said_here:
        period = figure.period
        if figure.value is not None and period and period.first and period.last:
            by_unit[figure.unit or ""].append((id, figure, period))
    charted = {unit: of_it for unit, of_it in sorted(by_unit.items()) if len(of_it) >= CHARTED_AT_LEAST}
    return tuple(_chart(unit, of_it, contested) for unit, of_it in charted.items())


def _chart(unit: str, levels: Sequence[tuple[str, Figure, When]], contested: frozenset[str]) -> Chart:
    largest = max(abs(figure.value or Decimal(0)) for _, figure, _ in levels)
    scale, scale_word = next((pair for pair in _SCALES if largest >= pair[0]), (Decimal(1), ""))
    points = {_point(figure, period, scale, contested=id in contested) for id, figure, period in levels}
    name = unit if not unit or is_currency(unit) else unit.replace("_", " ")
    return Chart(
        unit=", ".join(part for part in (name, scale_word) if part),
        summary=_summary(levels),
        points=tuple(sorted(points, key=lambda point: (point.middle, point.value, point.last))),
    )


def _point(figure: Figure, period: When, scale: Decimal, *, contested: bool) -> Point:
    low, high = interval(figure) or (Decimal(0), Decimal(0))
    first, last = decimal_year(period.earliest), decimal_year(period.latest)
    value = figure.value or Decimal(0)
    return Point(
        first=round(first, 4),
        middle=round((first + last) / 2, 4),
        last=round(last, 4),
        value=float(value / scale),
        low=float(low / scale),
        high=float(high / scale),
        contested=contested,
    )


def _summary(levels: Sequence[tuple[str, Figure, When]]) -> str:
    lowest = min(levels, key=lambda item: item[1].value or Decimal(0))
    highest = max(levels, key=lambda item: item[1].value or Decimal(0))
    ends = (("lowest", lowest), ("highest", highest))
    told = [f"the {word} is {_level(item[1])} ({said(item[2])})" for word, item in ends]
    return f"{_count(len(levels), 'level')}: {told[0]}, {told[1]}. Periods differ in length; the table gives each."


def _level(figure: Figure) -> str:
    return amount_words(figure.value or Decimal(0), figure.unit, figure.step or Decimal(0))


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
