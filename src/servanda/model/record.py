"""What all claims together say about one thing. Derived: delete all records, rebuild, get the same."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.when import When


@dataclass(frozen=True, slots=True)
class Value:
    """One value of one field of a record, as JSON has it, and the claims that hold it."""

    field: str
    value: str | int | float | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One dated move in a record's life. `when` is valid time (None: the text gives none), `known` when it was said."""

    status: str
    when: When | None
    known: When | None
    claim: str

    def sort_key(self) -> tuple[object, ...]:
        """Steps are replayed in the order in which they hold; where that is not said, in which they were told."""
        told = self.known or self.when
        held = self.when if self.when and not self.when.is_interval else told
        return (
            held is None,
            held.sort_key() if held else (),
            told is None,
            told.sort_key() if told else (),
            self.claim,
        )


@dataclass(frozen=True, slots=True)
class Link:
    """A tie from a record to another, such as `session_of`."""

    relation: str
    target: str


@dataclass(frozen=True, slots=True)
class Record:
    """A mechanism, meeting, instrument, commitment, figure series or person.

    `values` holds rivals side by side: two values of one field are two `Value`s, best supported first. `status` is
    replayed from `steps`, never stored as truth. `names` are all the names it goes by, the best supported first.
    """

    id: str
    kind: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    status: str | None
    values: tuple[Value, ...]
    steps: tuple[Step, ...]
    claims: tuple[str, ...]
    links: tuple[Link, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]

    def rivals(self, field: str) -> tuple[Value, ...]:
        """Every value that some claim gives the field, best supported first."""
        return tuple(value for value in self.values if value.field == field)

    def best(self, field: str) -> str | int | float | None:
        """The best supported value of the field; None where no claim gives one."""
        rivals = self.rivals(field)
        return rivals[0].value if rivals else None
