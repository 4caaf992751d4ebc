"""A claim with its id, worked out once, and the time at which it was said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Payload

P = TypeVar("P", bound=Payload)
P_co = TypeVar("P_co", bound=Payload, covariant=True)
S = TypeVar("S", bound="Statement[Payload]")

Scope = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement(Generic[P_co]):
    """`known` is the date of the document, None where it bears none."""

    id: str
    claim: Claim
    says: P_co
    known: When | None

    @property
    def document(self) -> str:
        return self.claim.document

    @property
    def parties(self) -> tuple[str, ...]:
        return self.claim.parties

    @property
    def scope(self) -> Scope:
        """Where a thing of this description can be the same thing: among the same parties; within one document where
        no parties are told, because "the commission" of nobody in particular is not one body."""
        return self.parties or ("", self.document)

    def order(self) -> tuple[date, date, str]:
        """What was said first comes first; what bears no date comes last, then by id."""
        first, last = self.known.sort_key() if self.known else (date.max, date.max)
        return first, last, self.id


def statements(claims: Iterable[Claim], documents: Mapping[str, Document]) -> list[Statement[Payload]]:
    """Every distinct claim once, in an order that does not depend on the order in which they came."""
    known = {id: document.published for id, document in documents.items()}
    distinct = {claim.id: claim for claim in claims}
    told = [Statement(id, claim, claim.says, known.get(claim.document)) for id, claim in distinct.items()]
    return sorted(told, key=Statement.order)


def of_kind(told: Iterable[Statement[Payload]], kind: type[P]) -> list[Statement[P]]:
    """The statements whose payload is of this class, in their order."""
    return [Statement(each.id, each.claim, each.says, each.known) for each in told if isinstance(each.says, kind)]
