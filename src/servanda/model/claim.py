"""One thing that one document says, tied to the characters that say it."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.ids import content_id
from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.kinds import KIND_OF, Kind, Payload
from servanda.model.wire import payload_to_json


@dataclass(frozen=True, slots=True)
class Claim:
    """What a document says, of one kind. Immutable; every claim quotes its document to the letter.

    `parties` are ISO 3166-1 alpha-2 codes (or `EU`, or an organisation's short name), sorted. `rule` names the rule
    that read it; `why` derives each normalised value in a sentence of its own.
    """

    document: str
    source: str
    quote: Quote
    parties: tuple[str, ...]
    says: Payload
    attributed_to: str | None = None
    rule: str = ""
    why: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if list(self.parties) != sorted(set(self.parties)):
            raise ValueError(f"parties must be sorted and distinct, not {self.parties}")

    @property
    def kind(self) -> Kind:
        return KIND_OF[type(self.says)]

    @property
    def span(self) -> Span:
        return self.quote.span

    @property
    def id(self) -> str:
        parts = [self.document, self.span.start, self.span.end, self.kind.name, list(self.parties)]
        return content_id("c", [*parts, self.attributed_to, payload_to_json(self.says)])

    @property
    def status(self) -> str | None:
        return self.kind.status(self.says)

    @property
    def when(self) -> When | None:
        """The valid time: when what is claimed holds or happens."""
        return self.kind.when(self.says)

    @property
    def caption(self) -> str:
        return self.kind.caption(self.says, self.quote.words)
