"""What a document says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

from servanda.base.when import When

_SPACE_OR_CONTROL = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Stated:
    """Each field is None where the document does not say."""

    published: When | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None

    def or_else(self, other: Stated) -> Stated:
        """This, its gaps filled from the other."""
        gaps = (field.name for field in fields(self) if getattr(self, field.name) is None)
        return replace(self, **{name: getattr(other, name) for name in gaps})


def one_line(words: str) -> str | None:
    """The words on one line, without control characters; None where nothing is left."""
    return _SPACE_OR_CONTROL.sub(" ", words).strip() or None
