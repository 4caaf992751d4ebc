"""The one style sheet: readable in the light and in the dark, and complete in print."""

from __future__ import annotations

import re

import pytest

from servanda.render.pages import STYLES, TEMPLATES

SHEET = (TEMPLATES / STYLES).read_text(encoding="utf-8")
KINDS = ("mechanism", "meeting", "instrument", "commitment", "figure", "tenure")
AA = 4.5  # WCAG 2.2, success criterion 1.4.3
AA_SHAPES = 3.0  # 1.4.11, for graphical objects


def scheme(start: str) -> dict[str, str]:
    block = SHEET[SHEET.index(start) :]
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block[: block.index("--tenure-tint") + 40]))


def luminance(color: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(left: str, right: str) -> float:
    light, dark = sorted((luminance(left), luminance(right)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("start", [":root {", "@media (prefers-color-scheme: dark)"])
def test_every_ink_is_readable_on_every_ground(start: str) -> None:
    colors = scheme(start)
    for ground in ("paper", "sheet"):
        for ink in ("ink", "soft", "accent", "amber", "red"):
            assert contrast(colors[ink], colors[ground]) >= AA, (ink, ground)
    for kind in KINDS:
        assert contrast(colors["ink"], colors[f"{kind}-tint"]) >= AA, kind
        assert contrast(colors[kind], colors["paper"]) >= AA_SHAPES, kind


def test_the_sheet_knows_dark_narrow_and_print() -> None:
    for words in ("prefers-color-scheme: dark", "max-width: 36rem", "@media print", "break-before: page"):
        assert words in SHEET


def test_what_opens_by_hover_opens_by_focus_too() -> None:
    assert ".cite:hover .slip, .cite:focus-within .slip { display: block; }" in SHEET
