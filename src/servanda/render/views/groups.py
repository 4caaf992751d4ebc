"""Which dossier a record belongs to: that of exactly its parties. A pair of states is a dyad; any other set of
parties (three states, one, none told) has a dossier of its own, so that no record is filed under a wrong pair."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from servanda.base.ids import content_id
from servanda.base.when import When
from servanda.model.kinds import Tenure
from servanda.model.record import Record
from servanda.render.views.shelf import Shelf
from servanda.render.views.states import parties_title

_PLAIN_CODE = re.compile(r"[A-Za-z0-9]{2,12}")


@dataclass(frozen=True, slots=True)
class Post:
    """One person in one post, and the claims that say so."""

    record: Record
    person: str
    post: str
    state: str | None
    accredited_to: str | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What one dossier holds. `documents` are the ids of the reports that say anything of its records."""

    parties: tuple[str, ...]
    records: tuple[Record, ...]
    documents: tuple[str, ...]
    posts: tuple[Post, ...]

    @property
    def is_dyad(self) -> bool:
        return len(self.parties) == 2

    @property
    def title(self) -> str:
        return parties_title(self.parties)

    @property
    def href(self) -> str:
        return f"dossier/{slug(self.parties)}.html"

    def of_kind(self, kind: str) -> tuple[Record, ...]:
        return tuple(record for record in self.records if record.kind == kind)

    def latest_report(self, shelf: Shelf) -> When | None:
        dates = [when for id in self.documents if (when := shelf.documents[id].published)]
        return max(dates, key=lambda when: when.latest, default=None)


def slug(parties: tuple[str, ...]) -> str:
    """`az-kg`; parties that are no plain codes get a name made from their content."""
    if not parties:
        return "not-told"
    if all(_PLAIN_CODE.fullmatch(code) for code in parties):
        return "-".join(code.lower() for code in parties)
    return content_id("group", list(parties))


def groups(shelf: Shelf) -> tuple[Group, ...]:
    """Dyads first, then every other group, each by its parties. Persons join the dossiers that their posts touch."""
    filed: defaultdict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in shelf.records.values():
        if record.kind != "tenure":
            filed[record.parties].append(record)
    in_order = sorted(filed, key=lambda parties: (len(parties) != 2, parties))
    return tuple(_group(shelf, parties, tuple(filed[parties])) for parties in in_order)


def homeless(shelf: Shelf, every: tuple[Group, ...]) -> tuple[str, ...]:
    """Ids of the documents that belong to no pair of states."""
    housed = {id for group in every if group.is_dyad for id in group.documents}
    return tuple(id for id in shelf.documents if id not in housed)


def _group(shelf: Shelf, parties: tuple[str, ...], records: tuple[Record, ...]) -> Group:
    speaking = {shelf.claims[claim].document for each in records for claim in each.claims if claim in shelf.claims}
    documents = tuple(id for id in shelf.documents if id in speaking)
    return Group(parties, records, documents, _posts(shelf, parties, documents))


def _posts(shelf: Shelf, parties: tuple[str, ...], documents: tuple[str, ...]) -> tuple[Post, ...]:
    """Posts told in these documents, of these states or of a state that is not told."""
    found: dict[tuple[str, str, str], tuple[Record, Tenure]] = {}
    claims: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for id in (claim for document in documents for claim in shelf.claims_of.get(document, ())):
        says = shelf.claims[id].says
        if not isinstance(says, Tenure) or (says.state and parties and says.state not in parties):
            continue
        for record in shelf.records_of.get(id, ()):
            key = (says.state or "", says.post, record.id)
            found.setdefault(key, (record, says))
            claims[key].append(id)
    return tuple(
        Post(record, record.name, says.post, says.state, says.accredited_to, tuple(claims[key]))
        for key, (record, says) in sorted(found.items(), key=lambda item: item[0])
    )
