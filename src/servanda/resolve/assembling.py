"""Statements become records: values with who holds them, names, parties, and an id made from content."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum

from servanda.base.ids import content_id
from servanda.base.when import When
from servanda.model.kinds import Commitment, Instrument, Mechanism
from servanda.model.record import Value
from servanda.model.wire import number
from servanda.resolve.clusters import Clusters
from servanda.resolve.statement import S

Plain = str | int | float


class RecordIds:
    """Ids from a kind and a key. Where persons keep two things of one key apart, the thing told of first has the id of
    the key, and every other one an id of the key and its own first claim."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._taken: set[str] = set()

    def give(self, key: Sequence[object], first_claim: str) -> str:
        id = content_id(self._kind, [self._kind, *key])
        if id in self._taken:
            id = content_id(self._kind, [self._kind, *key, first_claim])
        self._taken.add(id)
        return id


def together(told: Sequence[S], clusters: Clusters) -> list[list[S]]:
    """The statements of each cluster in their order; clusters by their first statement."""
    groups: dict[str, list[S]] = {}
    for said in told:
        groups.setdefault(clusters.root(said.id), []).append(said)
    return list(groups.values())


def values(field: str, told: Iterable[S], pick: Callable[[S], object]) -> Iterator[Value]:
    """The values that the statements give one field, best supported first: by reports, then by claims, then the more
    exact time, then by the alphabet. A statement that gives none is silent, not a rival."""
    held: defaultdict[Plain, list[S]] = defaultdict(list)
    width: dict[Plain, int] = {}
    for said in told:
        given = pick(said)
        for one in given if isinstance(given, tuple) else (given,):
            if one is not None and one != "":
                held[plain(one)].append(said)
                width[plain(one)] = _width(one)
    for value in sorted(held, key=lambda value: (*_support(held[value]), width[value], str(value))):
        yield Value(field, value, tuple(dict.fromkeys(said.id for said in held[value])))


def dated_values(told: Iterable[S], status: str | None) -> Iterator[Value]:
    """Dates by status: `date` for that of the record's own status, `date of STATUS` for every other, so that the day of
    a signing and the day of a ratification do not look like rivals."""
    by_status: dict[str, list[S]] = {}
    for said in told:
        if isinstance(said.says, Mechanism | Instrument | Commitment) and said.says.date:
            by_status.setdefault(str(said.says.status), []).append(said)
    for each in sorted(by_status, key=lambda each: (each != status, each)):
        field = "date" if each == status else f"date of {each}"
        yield from values(field, by_status[each], lambda said: said.claim.when)


def by_support(told: Iterable[S], pick: Callable[[S], str | None]) -> tuple[str, ...]:
    """The names that the statements give, best supported first."""
    return tuple(str(value.value) for value in values("name", told, pick))


def usual_parties(told: Iterable[S]) -> tuple[str, ...]:
    """The parties that most statements tell; those told most fully where several are told as often."""
    counted = Counter(said.parties for said in told if said.parties)
    return min(counted, key=lambda parties: (-counted[parties], -len(parties), parties), default=())


def every_party(told: Iterable[S]) -> tuple[str, ...]:
    return tuple(sorted({party for said in told for party in said.parties}))


def ids(told: Iterable[S]) -> tuple[str, ...]:
    return tuple(said.id for said in told)


def plain(value: object) -> Plain:
    """As JSON has it: times as EDTF, decimals as the shortest equal number."""
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, When | StrEnum):
        return str(value)
    if isinstance(value, str | int | float):
        return value
    raise TypeError(f"a record holds text, numbers and times, not {type(value).__name__}")


def short(words: str, at_most: int = 120) -> str:
    """On one line, cut at a word."""
    line = " ".join(words.split())
    return line if len(line) <= at_most else line[: at_most - 1].rsplit(" ", 1)[0] + "…"


def _support(held: Sequence[S]) -> tuple[int, int]:
    return -len({said.document for said in held}), -len(held)


def _width(value: object) -> int:
    return (value.latest - value.earliest).days if isinstance(value, When) else 0
