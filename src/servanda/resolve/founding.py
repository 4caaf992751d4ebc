"""Undertakings to found a body, and the one body that they can mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from servanda.model.record import Record
from servanda.resolve.bodies import PartyWords, body, founded
from servanda.resolve.mentions import Bodies
from servanda.resolve.statement import Scope


@dataclass(frozen=True, slots=True)
class Foundings:
    """The bodies' telling words and record ids, by parties and form."""

    known: Mapping[tuple[Scope, str], tuple[tuple[frozenset[str], str], ...]]
    party_words: PartyWords

    @classmethod
    def of(cls, bodies: Bodies, records: Mapping[str, Record]) -> Foundings:
        known: dict[tuple[Scope, str], list[tuple[frozenset[str], str]]] = {}
        for leader, mentions in bodies.mentions.items():
            fullest = max((mention.body.words for mention in mentions), key=lambda words: (len(words), sorted(words)))
            for place in {(mention.scope, mention.body.form) for mention in mentions}:
                known.setdefault(place, []).append((fullest, records[leader].id))
        parties = {party for (scope, _) in known for party in scope}
        return cls({place: tuple(found) for place, found in known.items()}, PartyWords(parties))

    def body(self, action: str, scope: Scope) -> str | None:
        """The record of the body that an action founds: its name says no more and no less than the record's, or one of
        the two is the other's short form, and no second body fits."""
        name = founded(action)
        if name is None:
            return None
        meant = body(name, scope, self.party_words)
        options = self.known.get((scope, meant.form), ())
        fits = {id for words, id in options if words <= meant.words or meant.words <= words}
        return fits.pop() if len(fits) == 1 else None
