"""A series of levels as a picture: points over the middle of their periods, drawn by Vega, in the page's own ink."""

from __future__ import annotations

import re
from typing import Any

import altair
import vl_convert

from servanda.render.views.numbers import Chart, Point

WIDTH, HEIGHT = 620, 230
LABELLED_AT_MOST = 14  # more values than this would cover each other
_INK = "currentColor"  # the page's ink, in the light, in the dark and in print
_RED = "#a3182b"  # contradictions; the style sheet turns it into the red of the dark page or the black of the print
_FONT = "system-ui, sans-serif"
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_NAMESPACES = re.compile(r' xmlns(:xlink)?="[^"]*"')  # SVG inside HTML needs none


def chart_svg(chart: Chart, name: str) -> str:
    """SVG to set into a page. `name` keeps its inner ids apart from those of other charts on the page.

    Nothing from a document goes in: numbers and the axes' own words only.
    """
    drawing = altair.layer(*_layers(chart)).properties(width=WIDTH, height=HEIGHT)
    svg: str = vl_convert.vegalite_to_svg(_styled(drawing).to_dict(validate=False))
    hidden = _NAMESPACES.sub("", svg).replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
    return _ID.sub(lambda found: f"{found.group(1)}{name}-", hidden)


def _layers(chart: Chart) -> list[Any]:
    """The periods as broad bars, the admitted values as thin ones, the points over both, and their values in words."""
    base = altair.Chart(altair.InlineData(values=[_row(point) for point in chart.points]))
    years = altair.Axis(format="d", tickMinStep=1, title=None, grid=False)
    x = altair.X("middle:Q", axis=years, scale=altair.Scale(zero=False, nice=False, padding=24))
    y = altair.Y("value:Q", axis=altair.Axis(title=None, tickCount=5), scale=altair.Scale(zero=True))
    color = altair.condition("datum.contested", altair.value(_RED), altair.value(_INK))
    fill = altair.condition("datum.contested", altair.value("transparent"), altair.value(_INK))
    shapes = altair.Scale(domain=[False, True], range=["circle", "square"])
    shape = altair.Shape("contested:N", scale=shapes, legend=None)
    layers: list[Any] = [
        base.mark_rule(strokeWidth=5, opacity=0.22).encode(x=altair.X("first:Q"), x2="last:Q", y=y, stroke=color),
        base.mark_rule(strokeWidth=1).encode(x=x, y=altair.Y("low:Q"), y2="high:Q", stroke=color),
        base.mark_point(size=64, strokeWidth=2, opacity=1).encode(x=x, y=y, shape=shape, fill=fill, stroke=color),
    ]
    if len(chart.points) <= LABELLED_AT_MOST:
        text = base.mark_text(dy=-14, font=_FONT, fontSize=12)
        layers.append(text.encode(x=x, y=y, text="label:N", color=color))
    return layers


def _row(point: Point) -> dict[str, object]:
    return {
        "first": point.first,
        "middle": point.middle,
        "last": point.last,
        "value": point.value,
        "low": point.low,
        "high": point.high,
        "contested": point.contested,
        "label": f"{point.value:,.4g}" if abs(point.value) < 1000 else f"{point.value:,.0f}",
    }


def _styled(drawing: Any) -> Any:
    return (
        drawing.configure(background="transparent", font=_FONT, aria=False)
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=_INK, tickColor=_INK, domainColor=_INK, gridColor=_INK, gridOpacity=0.15, labelFontSize=12
        )
    )
