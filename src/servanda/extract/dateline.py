"""Where a report was filed: "OSLO, May 7", "Oslo: Norway and Kenya"."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.language.names import Place

_DATELINES = 4  # sentences at the head of a report among which a dateline may stand
_TOWN = 3  # words of a town's name


def dateline(page: Page) -> Place | None:
    """The town that the report comes from, in capitals at the head of one of its first sentences: "OSLO, May 7"."""
    reading, raw = page.reading, page.reading.tokens.raw
    for opening in reading.scenes[:_DATELINES]:
        before = reading.scenes[opening.index - 1].end if opening.index else 0
        for at in sorted({before, opening.first}):
            town = page.pack.places.at(reading.tokens, at, min(at + _TOWN, len(raw))) if raw[at].isupper() else None
            if town:
                return town
    return None
