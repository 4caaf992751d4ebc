"""What a case is: a small report and the claims of one kind that it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """`claims` are all claims of the kind under test that the text makes, in the order of their words, each with the
    fields to be compared; `wrong` says why the program does not yet read it so; a `title` stands apart from the text,
    and the `publisher`.
    """

    says: str
    claims: tuple[dict[str, Any], ...] = ()
    date: str | None = "2025-06-18"
    wrong: str = ""
    title: str | None = None
    publisher: str | None = None
