"""What every kind of claim tells about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from servanda.base.when import When


@dataclass(frozen=True, slots=True)
class Kind:
    """`payload` is the dataclass of what such a claim says; `plural` names the table of its records; `letter` marks it
    in margins; `columns` are the record fields that lists show, in their order; `statuses` run from first to last.

    `caption` gives a short line from the payload and the quoted words, `when` the valid time, `status` the status.
    """

    name: str
    plural: str
    letter: str
    payload: type[Any]
    statuses: tuple[str, ...]
    columns: tuple[str, ...]
    caption: Callable[[Any, str], str]
    when: Callable[[Any], When | None]
    status: Callable[[Any], str | None]
