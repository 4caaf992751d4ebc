"""Claims against annotations: which belongs to which, and how many are found, right, missed and invented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from servanda.base.span import Span
from servanda.score.agreement import KEY_FIELDS, field, same_person, wrong_fields
from servanda.score.marked import Marked, Said

ALL = "all"
# A meeting or paper is told in more words or fewer: any words in common will do. Others must share half of the shorter.
_ANY_WORDS = frozenset({"meeting", "instrument"})
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Sheet:
    """One text with what was marked in it and what was said of it."""

    name: str
    text: str
    marked: tuple[Marked, ...]
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """`marked` and `said` leave out what was optional; `found` of them belong together, `right` of these agree."""

    marked: int = 0
    said: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        return _share(self.found, self.said)

    @property
    def recall(self) -> float:
        return _share(self.found, self.marked)

    @property
    def found_f1(self) -> float:
        return _balance(self.precision, self.recall)

    @property
    def right_f1(self) -> float:
        return _balance(_share(self.right, self.said), _share(self.right, self.marked))


@dataclass(frozen=True, slots=True)
class Miss:
    """`what` is `missed`, `invented` or `wrong`; `differs` gives what was marked and what was said of each field."""

    what: str
    name: str
    kind: str
    words: str
    differs: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Score:
    """The tally of each kind and of all; how many claims quote words that their text does not have; every miss."""

    tallies: Mapping[str, Tally]
    misquoted: int
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class _Marks:
    """One sheet with its claims placed and paired. `pairs` are places in `marked` and in `said`."""

    sheet: Sheet
    placed: tuple[Span | None, ...]
    pairs: tuple[tuple[int, int], ...]


def score(sheets: Iterable[Sheet]) -> Score:
    """How well what was said agrees with what was marked, over all sheets."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KEY_FIELDS}
    misquoted, misses = 0, []
    for sheet in sheets:
        placed = tuple(claim.placed(sheet.text) for claim in sheet.said)
        marks = _Marks(sheet, placed, _paired(sheet.marked, sheet.said, placed))
        misquoted += placed.count(None)
        misses += list(_misses(marks))
        for kind, what in _counted(marks):
            counts[kind][what] += 1
    tallies = {kind: Tally(**counted) for kind, counted in counts.items()}
    return Score({**tallies, ALL: Tally(**sum(counts.values(), Counter()))}, misquoted, tuple(misses))


def _paired(
    marked: Sequence[Marked], said: Sequence[Said], placed: Sequence[Span | None]
) -> tuple[tuple[int, int], ...]:
    """One to one: the pair that shares most words first, then the one that agrees in most fields, then the nearest."""
    options = sorted(
        (-shared, len(wrong_fields(wanted, claim)), abs(wanted.span.start - (span.start if span else -1)), left, right)
        for left, wanted in enumerate(marked)
        for right, (claim, span) in enumerate(zip(said, placed, strict=True))
        if wanted.kind == claim.kind
        and ((shared := _shared(wanted.span, span)) is not None and _belongs(wanted, claim, shared))
    )
    pairs: list[tuple[int, int]] = []
    lefts: set[int] = set()
    rights: set[int] = set()
    for *_, left, right in options:
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            pairs.append((left, right))
    return tuple(pairs)


def _belongs(marked: Marked, said: Said, shared: float) -> bool:
    if marked.kind == "tenure":  # once in a document, at whatever mention
        return same_person(marked, said)
    return shared > 0 if marked.kind in _ANY_WORDS else shared >= _HALF


def _shared(one: Span, other: Span | None) -> float:
    """Which part of the shorter span the two have in common; 0 where a claim has no place in the text."""
    if other is None:
        return 0.0
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / min(len(one), len(other))


def _counted(marks: _Marks) -> Iterator[tuple[str, str]]:
    """The kind and the count that goes up by one."""
    sheet = marks.sheet
    for wanted in sheet.marked:
        if not wanted.optional:
            yield wanted.kind, "marked"
    optional = {right for left, right in marks.pairs if sheet.marked[left].optional}
    for place, claim in enumerate(sheet.said):
        if place not in optional:
            yield claim.kind, "said"
    for left, right in marks.pairs:
        wanted = sheet.marked[left]
        if not wanted.optional:
            yield wanted.kind, "found"
            if not wrong_fields(wanted, sheet.said[right]):
                yield wanted.kind, "right"


def _misses(marks: _Marks) -> Iterator[Miss]:
    """In the order of the text: what is wrong, then what was invented, then what was missed."""
    sheet = marks.sheet
    for left, right in sorted(marks.pairs):
        wanted, claim = sheet.marked[left], sheet.said[right]
        differs = {name: (field(wanted.says, name), field(claim.says, name)) for name in wrong_fields(wanted, claim)}
        if differs and not wanted.optional:
            yield Miss("wrong", sheet.name, wanted.kind, claim.quote, differs)
    found = {right for _, right in marks.pairs}
    for place, claim in enumerate(sheet.said):
        if place not in found:
            yield Miss("invented", sheet.name, claim.kind, claim.quote, {})
    known = {left for left, _ in marks.pairs}
    for place, wanted in enumerate(sheet.marked):
        if place not in known and not wanted.optional:
            yield Miss("missed", sheet.name, wanted.kind, sheet.text[wanted.span.start : wanted.span.end], {})


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _balance(precision: float, recall: float) -> float:
    """The harmonic mean of the two, F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
