"""The kinds of wrong that are not bugs. A bug crashes; these say, in a sentence, what to do."""

from __future__ import annotations

from dataclasses import dataclass


class ServandaError(Exception):
    """Something that the user can mend. Its text is one sentence, shown without a traceback."""


class QuoteMismatch(ServandaError):
    """A quote that its document does not say. The ledger refuses the whole document that carries it."""


class PackError(ServandaError):
    """A language pack that cannot be used; names file, line and rule."""


class LedgerError(ServandaError):
    """A ledger that cannot be opened, read or written."""


class MissingPart(ServandaError):
    """An optional part is not installed; the sentence says how to install it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that could not be taken in. The run goes on, and counts it."""

    source: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"
