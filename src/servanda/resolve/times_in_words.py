"""Times as names say them: `7 December 2025`, `19–20 April 2022`, `autumn 2013`."""

from __future__ import annotations

from servanda.base.when import Moment, When

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_GROUPINGS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 25: "spring", 26: "summer", 27: "autumn", 28: "winter",
    33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
}  # fmt: skip
_QUALIFIERS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}


def in_words(when: When) -> str:
    """Words that stand after a comma; `on_the` says them after a verb."""
    first, last = when.first, when.last
    if first is None or last is None:
        return f"until {_moment(last)}" if last else f"from {_moment(first)}" if first else ""
    if not when.is_interval:
        return _moment(first)
    same_year = first.year == last.year and not first.qualifier and not last.qualifier
    if same_year and first.month == last.month and first.day and last.day:
        return f"{first.day}–{_moment(last)}"
    if same_year and _is_month(first) and _is_month(last):
        day = f"{first.day} " if first.day else ""
        return f"{day}{_month(first)} – {_moment(last)}" if day else f"{_month(first)}–{_moment(last)}"
    return f"{_moment(first)} – {_moment(last)}" if first.month or last.month else f"{_moment(first)}–{_moment(last)}"


def on_the(when: When) -> str:
    """`on 11 October 2022`, `in August 2022`, `in 2022`."""
    if when.is_interval:
        return f"({in_words(when)})"
    return f"{'on' if when.is_day else 'in'} {in_words(when)}"


def _moment(moment: Moment) -> str:
    parts = (str(moment.day) if moment.day else "", _month(moment), str(moment.year))
    return _QUALIFIERS.get(moment.qualifier, "") + " ".join(filter(None, parts))


def _month(moment: Moment) -> str:
    if moment.month is None:
        return ""
    return _GROUPINGS.get(moment.month) or _MONTHS[moment.month - 1]


def _is_month(moment: Moment) -> bool:
    return moment.month is not None and moment.month <= len(_MONTHS)
