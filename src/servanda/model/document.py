"""A report as it was extracted, with what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.ids import content_id, sha256_of
from servanda.base.when import When


@dataclass(frozen=True, slots=True)
class Document:
    """One report. `text` is stored exactly as it was extracted and never changes: every span counts in it.

    `published` is None where the document does not say; today's date is never a default. `source` is the path or
    address as it was given, and no part of the id: the same report under two paths is one document.
    """

    text: str
    source: str
    published: When | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    language: str = "en"

    @property
    def sha256(self) -> str:
        return sha256_of(self.text)

    @property
    def id(self) -> str:
        stated = (self.published and str(self.published), self.publisher, self.title, self.url, self.author)
        return content_id("d", [self.sha256, *stated])

    @property
    def caption(self) -> str:
        """The title, or else the first line that says something, cut to a line."""
        if self.title:
            return self.title
        first = next((line.strip() for line in self.text.splitlines() if line.strip()), "(empty)")
        return first if len(first) <= 90 else first[:89].rsplit(" ", 1)[0] + "…"
